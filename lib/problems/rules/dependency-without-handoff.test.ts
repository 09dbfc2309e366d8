import { describe, expect, it } from 'vitest';
import { freeOrdinals } from '../../plan/ids';
import { canonicalWith, told } from '../../testing/canonical-with';
import { dependencyWithoutHandoff } from './dependency-without-handoff';

describe('dependency-without-handoff', () => {
  const dropped = [
    '| intake | reader | After Phase 1 | Queue message shape, storage addresses |\n',
    '',
  ] as const;
  const replaced = (row: string) => canonicalWith([dropped[0], `${row}\n`]);

  it('finds a wait across streams that nothing is handed over for', () => {
    const { plan, context } = canonicalWith(dropped);
    expect(dependencyWithoutHandoff.find(plan, context)).toEqual([
      {
        message:
          '“Receipt reader” waits for “Upload and storage” in another stream, and nothing is handed over from “intake” to “reader” by then; add a handoff.',
        at: ['c4', 'c1'],
        fixes: [
          {
            title: 'Add a handoff',
            commands: [
              {
                type: 'handoff.add',
                id: `h${freeOrdinals(plan).handoff}`,
                from: ['s1'],
                to: ['s2'],
                when: { verb: 'after', of: 'p1' },
                what: 'Upload and storage',
                extra: [],
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    '| intake | reader | After Phase 2 | Too late |',
    '| reader | intake | After Phase 1 | The wrong way |',
    '| intake | reader | After Receipt reader | After itself |',
  ])('is not content with %s', (row) => {
    expect(told(dependencyWithoutHandoff, replaced(row))).toHaveLength(1);
  });

  it.each([
    '| intake | all | After Phase 1 | To everybody |',
    '| intake, web | reader, web | After Phase 1 | Among others |',
    '| intake | reader | After Upload and storage | At once |',
    '| intake | reader | During Phase 2 | While it runs |',
    '| intake | reader | as soon as it is known | Free text |',
  ])('is content with %s', (row) => {
    expect(told(dependencyWithoutHandoff, replaced(row))).toEqual([]);
  });

  it('hands over right after the chunk inside a phase', () => {
    const { plan, context } = canonicalWith(
      ['Phase 1 + suggestion-shape', 'Phase 1 + receipt-reader'],
      ['| reader | web | After Phase 1 | Suggestion shape and confidence levels |\n', ''],
    );
    expect(dependencyWithoutHandoff.find(plan, context)[0]?.fixes?.[0]?.commands[0]).toMatchObject({
      from: ['s2'],
      to: ['s3'],
      when: { verb: 'after', of: 'c4' },
    });
  });

  it('finds nothing in a sound plan', () => {
    expect(told(dependencyWithoutHandoff, canonicalWith())).toEqual([]);
  });
});
