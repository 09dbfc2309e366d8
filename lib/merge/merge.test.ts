import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { chunksOf } from '../plan/lookup';
import { fixture } from '../testing/fixtures';
import { savedAfter } from '../testing/saved-after';
import { merge, mergeTexts } from './merge';
import type { Command } from '../plan/command';
import type { Conflict } from './referee';

const base = fixture('thirteen');
const document = parse(base);
const id = (token: string) => chunksOf(document.plan).find((chunk) => chunk.token === token)?.id ?? 'c0';

/** The base after some commands, as saved. */
const after = (...commands: readonly Command[]): string => savedAfter(document, commands);

/** A text with some of its words exchanged, each where it first stands. */
const exchanged = (text: string, ...changes: readonly (readonly [string, string])[]) =>
  changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new RangeError(`“${from}” does not occur.`);
    return now.replace(from, () => to);
  }, text);

const told = (conflicts: readonly Conflict[]) => conflicts.map(({ message }) => message);

/** Both ways round: with nothing in conflict, the text is the same. */
function merged(mine: string, theirs: string, from = base) {
  const one = mergeTexts([from, mine, theirs]);
  expect(told(one.conflicts)).toEqual([]);
  const other = mergeTexts([from, theirs, mine]);
  expect(told(other.conflicts)).toEqual([]);
  expect(other.text).toBe(one.text);
  return one.text;
}

const moveC8: Command = { type: 'chunk.move', chunks: [id('C8')], phase: 'p3' };

describe('different facts are both kept', () => {
  it('a move, and the tick and issue id that an agent writes meanwhile', () => {
    const ticked = (text: string) =>
      exchanged(text, ['- [ ] **C8 Alarm engine**', '- [x] **C8 Alarm engine** (FR-208)']);
    expect(merged(after(moveC8), ticked(base))).toBe(ticked(after(moveC8)));
  });

  it('two dependencies of one chunk', () => {
    const [mine, theirs] = ['C7', 'C4'].map((token) =>
      after({ type: 'dependency.add', chunk: id('C9'), on: { on: 'chunk', chunk: id(token) } }),
    ) as [string, string];
    const text = merged(mine, theirs);
    const row = /^\| C9 .*$/m.exec(text)?.[0];
    expect([row?.includes('C7'), row?.includes('C4'), row?.includes('Phase 1')]).toEqual([true, true, true]);
  });

  it("a stream's new name, and a chunk that comes into it", () => {
    const mine = after({ type: 'stream.rename', stream: 's2', name: 'alarms' });
    const theirs = after({
      type: 'chunk.add',
      id: 'c99',
      phase: 'p3',
      title: 'Escalation list',
      stream: 's2',
    });
    const text = merged(mine, theirs);
    expect(text).not.toMatch(/\| rules \|/);
    expect(text).toContain('| C14 Escalation list | alarms |');
    expect(text).toContain('**C14 Escalation list**');
    expect(text).toMatch(/C14 Escalation list\*\*\n\n {2}Stream: alarms/);
  });

  it('a move, and prose and notes rewritten around it', () => {
    const rewritten = (text: string) =>
      exchanged(
        text,
        ['ask early', 'ask at once, in writing'],
        ['Fridges in forty shops', 'Fridges in fifty shops'],
        ['Streams were agreed with', 'Streams are still being discussed with'],
        ['**Details:**\n\n- [x] **C5', 'All of this is on staging first.\n\n- [x] **C5'],
      );
    expect(merged(after(moveC8), rewritten(base))).toBe(rewritten(after(moveC8)));
  });

  it('an inserted phase, and a move into the one that is counted on by it', () => {
    const theirs = after({ type: 'phase.add', id: 'p99', name: 'Pause', index: 2 });
    const text = merged(after(moveC8), theirs);
    const { plan } = parse(text);
    expect(plan.phases.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Base',
      '2 Core',
      '3 Pause',
      '4 Proof',
    ]);
    expect(plan.phases[3]?.chunks.map(({ token }) => token)).toEqual(['C11', 'C12', 'C13', 'C8']);
    expect(text).toContain('| C8 Alarm engine | rules | Warm fridges raise alarms | Phase 3 + C5, C7 |');
  });

  it('two inserted phases are counted on together', () => {
    const add = (name: string, index: number) => after({ type: 'phase.add', id: 'p99', name, index });
    const { phases } = parse(merged(add('Pause', 1), add('Rest', 3))).plan;
    expect(phases.map(({ number, name }) => `${number} ${name}`).join(', ')).toBe(
      '1 Base, 2 Pause, 3 Core, 4 Proof, 5 Rest',
    );
  });

  it('sub-tasks: one ticked, one reworded, one added, in a list that was turned round', () => {
    const steps = (...lines: readonly string[]) =>
      `## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n${lines.map((line) => `  - ${line}\n`).join('')}`;
    const old = steps('[ ] Group readings', '[ ] Escalate', '[ ] Stay quiet');
    expect(
      merged(
        steps('[ ] Escalate', '[ ] Group readings', '[ ] Stay quiet', '[ ] Log it'),
        steps('[x] Group readings', '[ ] Escalate', '[ ] Stay quiet during defrost'),
        old,
      ),
    ).toBe(steps('[ ] Escalate', '[x] Group readings', '[ ] Stay quiet during defrost', '[ ] Log it'));
  });

  it('a chunk that both added is one', () => {
    const add: Command = { type: 'chunk.add', id: 'c99', phase: 'p3', title: 'Escalation list' };
    const theirs = exchanged(after(add), ['- [ ] **C14', '- [x] **C14']);
    const text = mergeTexts([base, after(add, moveC8), theirs]).text;
    expect(text.match(/\*\*C14/g)).toHaveLength(1);
  });

  it('under another line ending and behind a byte-order mark', () => {
    const outside = `\uFEFF${base.replaceAll('\n', '\r\n').replace('- [ ] **C9', '- [x] **C9')}`;
    expect(merged(after(moveC8), outside)).toBe(
      `\uFEFF${after(moveC8).replaceAll('\n', '\r\n').replace('- [ ] **C9', '- [x] **C9')}`,
    );
  });
});

describe('the same fact is asked for', () => {
  const outcome = (words: string): Command => ({ type: 'chunk.edit', chunk: id('C9'), outcome: words });

  it('both changed an outcome', () => {
    const { text, conflicts } = mergeTexts([base, after(outcome('Mine.')), after(outcome('Theirs.'))]);
    expect(text).toBe(after(outcome('Mine.')));
    expect(conflicts).toEqual([
      {
        entity: id('C9'),
        field: 'outcome',
        base: 'All fridges of a shop on one page, refreshed while one looks at it.',
        mine: 'Mine.',
        theirs: 'Theirs.',
        kept: 'mine',
        question: 'Outcome of “Live view of a shop”',
        message: 'Outcome of “Live view of a shop”: mine is “Mine.”, theirs is “Theirs.”. Mine is kept.',
      },
    ]);
  });

  it('and theirs is taken where that is chosen, beside all else of mine', () => {
    const { text, conflicts } = mergeTexts(
      [base, after(outcome('Mine.'), moveC8), after(outcome('Theirs.'))],
      () => 'theirs',
    );
    expect(text).toBe(after(outcome('Theirs.'), moveC8));
    expect(told(conflicts)).toEqual([
      'Outcome of “Live view of a shop”: mine is “Mine.”, theirs is “Theirs.”. Theirs is taken.',
    ]);
  });

  it('theirs deleted what mine moved, and the other way round', () => {
    const remove: Command = { type: 'chunk.delete', chunks: [id('C12')], references: 'remove' };
    const move: Command = { type: 'chunk.move', chunks: [id('C12')], phase: 'p2' };
    const kept = mergeTexts([base, after(move), after(remove)]);
    const [c12, end] = ['“Proof under load” is', 'Mine is kept.'];
    expect(told(kept.conflicts)).toEqual([`${c12} changed in mine and deleted in theirs. ${end}`]);
    expect(kept.text).toBe(after(move));
    const gone = mergeTexts([base, after(remove), after(move)]);
    expect(told(gone.conflicts)).toEqual([`${c12} deleted in mine and changed in theirs. ${end}`]);
    expect(gone.text).toBe(after(remove));
  });

  it('both moved a chunk, each elsewhere', () => {
    const to = (phase: 'p1' | 'p3'): Command => ({ type: 'chunk.move', chunks: [id('C10')], phase });
    expect(told(mergeTexts([base, after(to('p3')), after(to('p1'))]).conflicts)).toEqual([
      'Phase of “Rig for load tests”: mine is “Phase 3: Proof”, theirs is “Phase 1: Base”. Mine is kept.',
    ]);
  });

  it('theirs put a chunk into a phase that mine deleted', () => {
    const mine = after({ type: 'phase.delete', phase: 'p3', chunks: 'keep', references: 'remove' });
    const theirs = after({ type: 'chunk.add', id: 'c99', phase: 'p3', title: 'Escalation list' });
    const { plan, conflicts } = mergeTexts([base, mine, theirs]);
    expect(told(conflicts)).toEqual([
      '“Escalation list” stands in Phase 3 in theirs, which is deleted. It is put into Phase 2.',
    ]);
    expect(plan.phases[1]?.chunks.at(-1)?.title).toBe('Escalation list');
  });

  it('theirs lets a chunk wait for one that mine deleted', () => {
    const mine = after({ type: 'chunk.delete', chunks: [id('C4')], references: 'remove' });
    const theirs = after({ type: 'dependency.add', chunk: id('C9'), on: { on: 'chunk', chunk: id('C4') } });
    expect(told(mergeTexts([base, mine, theirs]).conflicts)).toEqual([
      '“Live view of a shop” waits for Dashboard shell, which is deleted. It no longer does.',
    ]);
  });

  it('both rewrote a line around the plan', () => {
    const [mine, theirs] = ['soon', 'at once'].map((when) =>
      exchanged(base, ['ask early', `ask ${when}`]),
    ) as [string, string];
    const { text, conflicts } = mergeTexts([base, mine, exchanged(theirs, ['- [ ] **C8', '- [x] **C8'])]);
    expect(text).toBe(exchanged(mine, ['- [ ] **C8', '- [x] **C8']));
    expect(told(conflicts)).toEqual([
      "Text that both changed: mine is “Phase 3 needs the shops' consent; ask soon.”, theirs is “Phase 3 needs the shops' consent; ask at once.”. Mine is kept.",
    ]);
  });
});

describe('an editor’s plan on the base', () => {
  it('is merged into the new file: the document is theirs, and ids of mine are known in it', () => {
    const moved = apply(document.plan, moveC8);
    if (!moved.ok) throw new RangeError(moved.error.message);
    const theirs = parse(
      exchanged(base, ['- [ ] **C9', '- [x] **C9'], ['### Phase 1', '### Phase 0: Before\n\n### Phase 1']),
    );
    const result = merge(document, { document, plan: moved.value.plan }, theirs);
    expect(told(result.conflicts)).toEqual([]);
    expect(result.document).toBe(theirs);
    expect(print(theirs, result.plan).text).toBe(result.text);
    const c8 = result.ids.get(id('C8'));
    expect(result.plan.phases[3]?.chunks.map((chunk) => chunk.id)).toContain(c8);
    expect(chunksOf(theirs.plan).find((chunk) => chunk.id === c8)?.token).toBe('C8');
  });
});

describe('what is no plan', () => {
  it('merges by lines', () => {
    expect(merged('A\nb\nc\n', 'a\nb\nC\n', 'a\nb\nc\n')).toBe('A\nb\nC\n');
  });

  it('a plan that theirs took away stays away, but for what mine changed', () => {
    const none = '# Cold Chain Watch: spec\n';
    expect(mergeTexts([base, exchanged(base, ['forty', 'fifty']), none]).plan.phases).toEqual([]);
    const { text, conflicts } = mergeTexts([base, exchanged(base, ['- [ ] **C8', '- [x] **C8']), none]);
    expect(told(conflicts)).toContain(
      '“Alarm engine” is changed in mine and deleted in theirs. Mine is kept.',
    );
    expect(text).toContain('- [x] **C8 Alarm engine**');
  });
});
