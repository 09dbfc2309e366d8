import { expect, test } from 'vitest';
import { parse } from '../markdown/parse';
import { phaseId } from '../plan/ids';
import { wouldWrite } from './would-write';
import type { Command } from '../plan/command';

const phase: Command = { type: 'phase.add', id: phaseId(1), name: 'Digest', index: 0 };
const tried = (text: string, command: Command = phase) => {
  const document = parse(text);
  return wouldWrite(document, document.plan, [command]);
};

test('what a file without a plan would hold with one stands behind its text', () => {
  expect(tried('# Mail\n\nWords.')).toEqual({
    ok: true,
    value: '# Mail\n\nWords.\n\n## Execution Plan\n\n### Phase 1: Digest',
  });
});

test.each(['# Mail\n\n```\nopen\n', '# Mail\n\n<!-- open\n'])('%j would swallow a plan', (text) => {
  expect(tried(text)).toMatchObject({ error: { code: 'reads-differently' } });
});

test('a command that is refused says why', () => {
  expect(tried('# Mail\n', { type: 'phase.move', phase: phaseId(7), index: 0 })).toMatchObject({ ok: false });
});
