import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unlistedSkill } from './unlisted-skill';

describe('unlisted-skill', () => {
  it('finds a skill once, with all who use it', () => {
    const { plan, context } = canonicalWith([
      '- `prompt-engineering`: how prompts are written and tried here\n',
      '',
    ]);
    expect(unlistedSkill.find(plan, context)).toEqual([
      {
        message:
          'The skill “prompt-engineering” is used in the plan but not listed under Skills; list it there or correct the name.',
        at: ['s2', 'c4'],
        fixes: [],
      },
    ]);
  });

  it('offers the listed skill that was meant, everywhere', () => {
    const { plan, context } = canonicalWith(['- `prompt-engineering`', '- `prompt-engineer`']);
    expect(unlistedSkill.find(plan, context)[0]?.fixes).toEqual([
      {
        title: 'Change it to “prompt-engineer”',
        commands: [
          { type: 'stream.edit', stream: 's2', skills: ['backend-api', 'prompt-engineer'] },
          { type: 'chunk.edit', chunk: 'c4', skills: ['backend-api', 'prompt-engineer'] },
        ],
      },
    ]);
  });

  it('takes another skill for no slip', () => {
    const { plan, context } = canonicalWith(['- `backend-api`:', '- `backend-db`:']);
    expect(unlistedSkill.find(plan, context).map(({ fixes }) => fixes)).toEqual([[]]);
    const pair = canonicalWith(['- `backend-api`:', '- `backend-api` / `frontend-api`:']);
    expect(told(unlistedSkill, pair)).toEqual([]);
  });

  it('is silent where the spec has no such section', () => {
    const { plan, context } = canonicalWith(['## Skills', '## Know-how']);
    expect(context.skills).toBeUndefined();
    expect(unlistedSkill.find(plan, context)).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(unlistedSkill, canonicalWith())).toEqual([]);
  });
});
