import { expect, it } from 'vitest';
import { planlanes } from './testing/in-memory';

/** Twelve chunks, some of them without an outcome. */
const text = (without: number): string =>
  `# T\n\n## Execution Plan\n\n### Phase 1: A\n\n${Array.from(
    { length: 12 },
    (_, at) =>
      `- [ ] **Step ${at + 1} of all**\n\n${at < without ? '' : '  Outcome: It works.\n'}  Skills: —\n\n`,
  ).join('')}`;

it('five or more of one code are one line with the count and the first three lines; JSON lists each', async () => {
  const lines = async (without: number) => {
    const { out } = await planlanes(['check', 'own.md'], '', { 'own.md': text(without) });
    return out.split('\n').filter((line) => line.includes(' no-outcome '));
  };
  expect(await lines(4)).toHaveLength(4);
  expect(await lines(5)).toEqual([
    'own.md:7:1: warning no-outcome 5 times, on lines 7, 11 and 15 and on: “Step 1 of all” has no outcome; say in a sentence what works once it is done.',
  ]);
  const { said } = await planlanes(['check', 'own.md'], '', { 'own.md': text(5) });
  expect(said).toContain('0 errors, 5 warnings');
  const json = await planlanes(['check', 'own.md', '--json'], '', { 'own.md': text(5) });
  const { problems } = JSON.parse(json.out) as { readonly problems: readonly { readonly code: string }[] };
  expect(problems.filter(({ code }) => code === 'no-outcome')).toHaveLength(5);
});
