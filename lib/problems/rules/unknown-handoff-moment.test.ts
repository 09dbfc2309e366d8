import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unknownHandoffMoment } from './unknown-handoff-moment';

describe('unknown-handoff-moment', () => {
  it.each(['After Phase 9', 'After Receipt writer', 'During Phase 9'])('finds %s', (when) => {
    const { plan, context } = canonicalWith(['| After Phase 2 |', `| ${when} |`]);
    const [found] = unknownHandoffMoment.find(plan, context);
    expect(found).toMatchObject({
      message: `The handoff from “reader” to “web” waits for “${when.replace(/^\w+ /, '')}”, but no phase and no chunk is called that; name one that exists.`,
      at: ['h3'],
    });
    expect(found?.fixes?.[0]?.title).not.toBe('Delete the handoff');
  });

  it('offers the chunk that was meant', () => {
    const { plan, context } = canonicalWith(['| After Phase 2 |', '| After Receipt readers |']);
    expect(unknownHandoffMoment.find(plan, context)[0]?.fixes).toEqual([
      {
        title: 'Change it to “Receipt reader”',
        commands: [{ type: 'handoff.edit', handoff: 'h3', when: { verb: 'after', of: 'c4' } }],
      },
      { title: 'Delete the handoff', commands: [{ type: 'handoff.delete', handoff: 'h3' }] },
    ]);
  });

  it.each(['After Receipt reader', 'when the pilot begins', 'After Phase 2 is reviewed', ''])(
    'lets “%s” be',
    (when) => {
      expect(told(unknownHandoffMoment, canonicalWith(['| After Phase 2 |', `| ${when} |`]))).toEqual([]);
    },
  );

  it('finds nothing in a sound plan', () => {
    expect(told(unknownHandoffMoment, canonicalWith())).toEqual([]);
  });
});
