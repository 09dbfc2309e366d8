import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { duplicateStream } from './duplicate-stream';

describe('duplicate-stream', () => {
  it('finds two of one name, whatever the case', () => {
    const { plan, context } = canonicalWith(['| web | Camera', '| Reader | Camera']);
    expect(duplicateStream.find(plan, context)).toEqual([
      {
        message: 'Two streams are called “Reader”; rename one of them or make them one.',
        at: ['s3', 's2'],
        fixes: [
          {
            title: 'Call the second “Reader 2”',
            commands: [{ type: 'stream.rename', stream: 's3', name: 'Reader 2' }],
          },
        ],
      },
    ]);
  });

  it('offers to make them one where the second says nothing of its own', () => {
    const { plan, context } = canonicalWith([
      '| web | Camera, form and list | src/web/ | frontend |',
      '| Reader | Turning pictures into suggestions | — | |',
    ]);
    expect(duplicateStream.find(plan, context)[0]?.fixes?.[0]).toEqual({
      title: 'Make them one',
      commands: [{ type: 'stream.delete', stream: 's3', to: 's2' }],
    });
  });

  it('finds nothing in a sound plan', () => {
    expect(told(duplicateStream, canonicalWith())).toEqual([]);
  });
});
