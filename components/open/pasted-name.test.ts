import { expect, test } from 'vitest';
import { pastedName } from './pasted-name';

test.each([
  ['# Team Invites\n\n## Execution Plan', 'Team Invites.md'],
  ['Words.\r\n\r\n# Cold Chain Watch: spec #\r\n', 'Cold Chain Watch spec.md'],
  ['# a/b\\\\c "d" <e>?', 'a b c d e.md'],
  ['# Split `__init__.py`', 'Split __init__.py.md'],
  ['# Übung 2. ', 'Übung 2.md'],
  ['```\n# In a fence\n```\n\n# Out', 'Out.md'],
  ['## Execution Plan\n\n### Phase 1: A', 'pasted.md'],
  ['# ..', 'pasted.md'],
  ['#hash', 'pasted.md'],
  ['', 'pasted.md'],
  [`# ${'x'.repeat(200)}`, `${'x'.repeat(80)}.md`],
])('%j is called %s', (text, name) => expect(pastedName(text)).toBe(name));
