import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { canonicalWith, told } from '../../testing/canonical-with';
import { noSkillsField } from './no-skills-field';

describe('no-skills-field', () => {
  it('finds an item without the field', () => {
    const { plan, context } = canonicalWith(['  Stream: web\n  Skills: frontend\n', '  Stream: web\n']);
    expect(noSkillsField.find(plan, context)).toEqual([
      {
        message: '“Camera page” does not say which skills to load; add a Skills field, with — for none.',
        at: ['c3'],
        fixes: [
          { title: 'Say “frontend”', commands: [{ type: 'chunk.edit', chunk: 'c3', skills: ['frontend'] }] },
        ],
      },
    ]);
  });

  it('offers to say none where its stream has none', () => {
    const { plan, context } = canonicalWith(
      ['| src/web/ | frontend |', '| src/web/ | — |'],
      ['  Stream: web\n  Skills: frontend\n', '  Stream: web\n'],
    );
    expect(noSkillsField.find(plan, context)[0]?.fixes).toEqual([
      { title: 'Say none', commands: [{ type: 'chunk.edit', chunk: 'c3', skills: [] }] },
    ]);
  });

  it('offers nothing where the plan names no skills at all', () => {
    const { plan, context } = parse(
      '# T\n\n## Execution Plan\n\n### Phase 1: A\n\n- [ ] T001 Make the list\n- [ ] T002 Show it\n',
    );
    expect(noSkillsField.find(plan, context).map(({ fixes }) => fixes)).toEqual([[], []]);
  });

  it.each(['Skills: —', 'Skills: none', 'Skills:'])('takes “%s” for an answer', (field) => {
    expect(
      told(
        noSkillsField,
        canonicalWith(['  Stream: web\n  Skills: frontend\n', `  Stream: web\n  ${field}\n`]),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(noSkillsField, canonicalWith())).toEqual([]);
  });
});
