import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../plan/lookup';
import { problems } from '../../problems/problems';
import { savedAfter } from '../../testing/saved-after';
import { parse } from '../parse';

const opened = (...lines: readonly string[]) => parse(['## Execution Plan', '', ...lines, ''].join('\n'));
const titles = (...lines: readonly string[]) =>
  chunksOf(opened('### Phase 1: Start', '', ...lines).plan).map(({ token, title }) =>
    [token, title].filter((part) => part !== undefined).join(' '),
  );

describe('a bullet without a box that opens with a label', () => {
  it.each([
    '- **Status:** open',
    '- **Status**: open',
    '- **Effort:**',
    '* __Owner:__ team core',
    '- **負責人：** 誰か',
    '- **Goal**：words',
    '- **`code`:** words',
    '- **Risks:**\n  - none so far\n  - but who knows',
  ])('is a note: %s', (bullet) => {
    const { plan } = opened('### Phase 1: Start', '', bullet, '', '- **Build it** — soon');
    expect(chunksOf(plan).map(({ title }) => title)).toEqual(['Build it']);
    expect(plan.phases[0]?.notes).toBe(bullet);
  });

  it.each([
    ['with a box', '- [ ] **Status:** open', 'Status:'],
    ['with an id token in its bold', '- **C1.1:** Login', 'C1.1 Login'],
    ['with an id token before a colon', '- **T001 Login**: words', 'T001 Login'],
    ['with a field below it', '- **Login:**\n\n  Outcome: Works.', 'Login:'],
    ['with a field on its second line', '- **Login**: words\n  Skills: api', 'Login'],
    ['without a colon', '- **Login** — words', 'Login'],
    ['with its colon further on', '- **Login** (email): words', 'Login'],
  ])('is a chunk %s', (_, bullet, title) => {
    expect(titles(bullet)).toEqual([title]);
  });

  it('is said twice without two chunks of one name', () => {
    const phase = (number: number) => [
      `### Phase ${number}: P${number}`,
      '',
      '- **Status:** open',
      '',
      `- [ ] **Chunk ${number}**`,
      '',
    ];
    const document = opened(...phase(1), ...phase(2));
    const codes = problems(document.plan, document.context).map(({ code }) => code);
    expect(codes).not.toContain('duplicate-chunk');
  });

  it('stays where it stands when the chunks around it move', () => {
    const lines = ['- **Status:** open', '- [ ] **A**', '- [ ] **B**', '- **Effort**: 3h'];
    const document = opened('### Phase 1: Start', '', ...lines);
    const [a] = chunksOf(document.plan);
    const phase = document.plan.phases[0];
    if (!a || !phase) throw new RangeError('no chunk');
    const text = savedAfter(document, [{ type: 'chunk.delete', chunks: [a.id], references: 'remove' }]);
    expect(text).toBe(
      ['## Execution Plan', '', '### Phase 1: Start', '', lines[0], lines[2], lines[3], ''].join('\n'),
    );
  });
});
