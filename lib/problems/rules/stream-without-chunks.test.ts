import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { streamWithoutChunks } from './stream-without-chunks';

describe('stream-without-chunks', () => {
  it('finds a stream with nothing to do', () => {
    const { plan, context } = canonicalWith([
      '| web | Camera, form and list | src/web/ | frontend |\n',
      '| web | Camera, form and list | src/web/ | frontend |\n| docs | The manual | docs/ | — |\n',
    ]);
    expect(streamWithoutChunks.find(plan, context)).toEqual([
      {
        message: 'Stream “docs” has no chunks; give it work or take it out of the table.',
        at: ['s4'],
        fixes: [
          {
            title: 'Delete “docs” and what its row says',
            commands: [{ type: 'stream.delete', stream: 's4', to: null }],
          },
        ],
      },
    ]);
  });

  it.each(['| docs | web |', '| web | reader + docs |'])(
    'offers no deletion where a handoff goes %s',
    (ends) => {
      const { plan, context } = canonicalWith(
        [
          '| web | Camera, form and list | src/web/ | frontend |\n',
          '| web | Camera, form and list | src/web/ | frontend |\n| docs | The manual | docs/ | — |\n',
        ],
        ['| intake | reader |', ends],
      );
      expect(streamWithoutChunks.find(plan, context).map(({ fixes }) => fixes)).toEqual([[]]);
    },
  );

  it('finds nothing in a sound plan', () => {
    expect(told(streamWithoutChunks, canonicalWith())).toEqual([]);
  });
});
