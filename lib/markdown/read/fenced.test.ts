import { describe, expect, it } from 'vitest';
import { parse } from '../parse';

const FENCED = ['```markdown', '### Phase 1: Start', '', '- [ ] **A**', '```', ''];
const under = (...lines: readonly string[]) => parse(['## Execution Plan', '', ...lines].join('\n'));

describe('phases in a code block below the heading of the plan', () => {
  it('are no plan, but one to be opened, with the heading that they need', () => {
    const { hasPlan, fenced } = under('Here it is:', '', ...FENCED);
    expect(hasPlan).toBe(false);
    expect(fenced).toEqual([{ text: '## Execution Plan\n\n### Phase 1: Start\n\n- [ ] **A**\n', line: 5 }]);
    expect(parse(fenced[0]?.text ?? '').plan.phases).toHaveLength(1);
  });

  it('are opened as they are, where they are a plan by themselves', () => {
    const plan = ['## Phase 1: Start', '', '- [ ] **A**', '', '  Outcome: It is there.'];
    expect(under('```', ...plan, '```').fenced).toEqual([{ text: `${plan.join('\n')}\n`, line: 3 }]);
  });

  it('are an example, where phases stand beside them', () => {
    const { hasPlan, fenced, context } = under(...FENCED, '### Phase 1: Start');
    expect([hasPlan, fenced, context.unread]).toEqual([true, [], undefined]);
  });

  it.each([
    [['### Work Streams', '', '| Stream |', '|---|', '| api |', '']],
    [['- [ ] **B**', '']],
    [['### Communication', '', '| From | To |', '|---|---|', '']],
  ])('are told of, where something else of the plan stands beside them: %j', (lines) => {
    const { hasPlan, fenced, context } = under(...lines, ...FENCED);
    expect([hasPlan, fenced]).toEqual([true, []]);
    expect(context.unread).toContainEqual({
      line: 3 + lines.length,
      what: 'phases in a code block',
      mend: 'take them out of the block',
    });
  });

  it('are no offer, where they stand in another section', () => {
    const { hasPlan, fenced } = under('To come.', '', '## Notes', '', ...FENCED);
    expect([hasPlan, fenced]).toEqual([true, []]);
  });
});
