import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { parse } from '../../markdown/parse';
import { savedAfter } from '../../testing/saved-after';
import { emptyPhase } from './empty-phase';

describe('empty-phase', () => {
  it('finds a phase without chunks', () => {
    const { plan, context } = canonicalWith(['### Communication', '### Phase 4: Party\n\n### Communication']);
    expect(emptyPhase.find(plan, context)).toEqual([
      {
        message: 'Phase 4, “Party”, has no chunks; move some there or remove it.',
        at: ['p4'],
        fixes: [
          {
            title: 'Delete Phase 4',
            commands: [{ type: 'phase.delete', phase: 'p4', chunks: 'keep', references: 'remove' }],
          },
        ],
      },
    ]);
  });

  it.each(['Some words.', '- **Status:** open', '| Risk |\n|---|\n| none |', '#### Later\n\nMore.'])(
    'offers no deletion of a phase that holds “%s”',
    (notes) => {
      const { plan, context } = canonicalWith([
        '### Communication',
        `### Phase 4: Party\n\n${notes}\n\n### Communication`,
      ]);
      for (const { message, fixes } of emptyPhase.find(plan, context)) {
        expect(message).toBe(
          'Phase 4, “Party”, holds words and no chunks; write each piece of work as a bullet with a box.',
        );
        expect(fixes).toBeUndefined();
      }
    },
  );

  it('tells of checks alone', () => {
    const { plan, context } = canonicalWith([
      '### Communication',
      '### Phase 4: Party\n\n**Checks:**\n\n- [ ] Cake\n\n### Communication',
    ]);
    expect(emptyPhase.find(plan, context).map(({ message }) => message)).toEqual([
      'Phase 4, “Party”, holds 1 check and no chunks; add the work that they check.',
    ]);
  });

  describe('a phase of a plain list', () => {
    /** What is told of a phase that is nothing but these lines, and its section once they have boxes. */
    const boxed = (...lines: readonly string[]) => {
      const text = `## Execution Plan\n\n### Phase 1: A\n\n- [ ] **A**\n\n### Phase 2: B\n\n${lines.join('\n')}\n`;
      const document = parse(text);
      const [found] = emptyPhase.find(document.plan, document.context);
      const commands = found?.fixes?.[0]?.commands;
      const after = commands && savedAfter(document, commands).split('### Phase 2: B\n\n')[1];
      return [found?.message, after];
    };

    it.each([
      [['- Open the shop account.', '- Call them', '- Pay', '- Wait'], 4],
      [['1. One', '2. Two', '3. Three'], 3],
      [['Words.', '', '* One', '', '* Two'], 2],
    ])('gets boxes: %j', (lines, count) => {
      const [message, after] = boxed(...lines);
      expect(message).toBe(
        `Phase 2, “B”, holds a list of ${count} that are no chunks; give each a box, so that it counts.`,
      );
      expect(after?.match(/^- \[ \] /gm)).toHaveLength(count);
      for (const line of lines) expect(after).toContain(line.replace(/^(?:[-*]|\d\.) /, ''));
    });

    it.each([
      [
        [
          'Before.',
          '',
          '- One',
          '- Two',
          '',
          'Between.',
          '',
          '1. Three',
          '2. Four',
          '',
          '**Checks:**',
          '',
          '- [ ] Cake',
        ],
        [
          'Before.',
          '',
          '- [ ] **One**',
          '',
          '- [ ] **Two**',
          '',
          'Between.',
          '',
          '- [ ] **Three**',
          '',
          '- [ ] **Four**',
          '',
          '**Checks:**',
          '',
          '- [ ] Cake',
        ],
      ],
      [
        ['#### Back', '- One', '', '- **Status:** open', '', '#### Front', '', '* Two', '', 'After.'],
        [
          '#### Back',
          '- [ ] **One**',
          '',
          '- **Status:** open',
          '',
          '#### Front',
          '',
          '- [ ] **Two**',
          '',
          'After.',
        ],
      ],
    ])('writes them where the list stands: %j', (lines, after) => {
      expect(boxed(...lines)[1]).toBe(`${after.join('\n')}\n`);
    });

    it('keeps what is nested as sub-tasks', () => {
      const [, after] = boxed('- One', '  - deep', '    - deeper', '  - [x] done', '- Two goes', '  on');
      expect(after).toContain('  - deep\n    - deeper\n  - [x] done\n');
      expect(after).toContain('Two goes on');
    });

    it.each([['- One\n\n  A paragraph.'], ['- One\n  ```\n  code\n  ```'], ['- One\n\n  > quoted']])(
      'is told of without a fix where words would be lost: %j',
      (list) => {
        const [message, after] = boxed(list);
        expect(message).toContain('holds a list of 1');
        expect(after).toBeUndefined();
      },
    );
  });

  it('finds nothing in a sound plan', () => {
    expect(told(emptyPhase, canonicalWith())).toEqual([]);
  });
});
