import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { sharedPath } from './shared-path';

describe('shared-path', () => {
  it('finds equal paths, one inside the other and globs that can meet, a pair of streams at a time', () => {
    const { plan, context } = canonicalWith(
      ['src/intake/, migrations/', 'src/intake/, ./prompts, src/web/*.ts'],
      ['| src/web/ |', '| `src/web/`, src/reader/pages/ |'],
    );
    const says = (names: string, path: string) =>
      `${names} both own “${path}”, so two agents would write the same files; give it to one of them.`;
    expect(sharedPath.find(plan, context)).toEqual([
      {
        message: says('“intake” and “reader”', './prompts'),
        at: ['s1', 's2'],
        fixes: [
          {
            title: 'Give it to “reader”',
            commands: [{ type: 'stream.edit', stream: 's1', owns: 'src/intake/, src/web/*.ts' }],
          },
          {
            title: 'Give it to “intake”',
            commands: [{ type: 'stream.edit', stream: 's2', owns: 'src/reader/' }],
          },
        ],
      },
      {
        message: says('“intake” and “web”', 'src/web/*.ts'),
        at: ['s1', 's3'],
        fixes: [
          {
            title: 'Give it to “web”',
            commands: [{ type: 'stream.edit', stream: 's1', owns: 'src/intake/, ./prompts' }],
          },
        ],
      },
      {
        message: says('“reader” and “web”', 'src/reader/pages/'),
        at: ['s2', 's3'],
        fixes: [
          {
            title: 'Give it to “reader”',
            commands: [{ type: 'stream.edit', stream: 's3', owns: '`src/web/`' }],
          },
        ],
      },
    ]);
  });

  it('lets a stream name a path twice', () => {
    expect(
      told(sharedPath, canonicalWith(['src/intake/, migrations/', 'src/intake/, src/intake/queue/'])),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(sharedPath, canonicalWith())).toEqual([]);
  });
});
