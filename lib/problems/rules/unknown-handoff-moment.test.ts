import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unknownHandoffMoment } from './unknown-handoff-moment';

describe('unknown-handoff-moment', () => {
  it.each(['After Phase 9', 'After Receipt writer', 'During Phase 9'])('finds %s', (when) => {
    const { plan, context } = canonicalWith(['| After Phase 2 |', `| ${when} |`]);
    expect(unknownHandoffMoment.find(plan, context)).toEqual([
      {
        message: `The handoff from “reader” to “web” waits for “${when.replace(/^\w+ /, '')}”, but no phase and no chunk is called that; name one that exists.`,
        at: ['h3'],
      },
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
