import { describe, expect, it } from 'vitest';
import { normal } from '../markdown/normal';
import { parse } from '../markdown/parse';
import { chunkName } from '../notation/names';
import { chunksOf } from '../plan/lookup';
import { fixture } from '../testing/fixtures';
import { savedAfter } from '../testing/saved-after';
import { mergeTexts } from './merge';
import type { Command } from '../plan/command';

const small = '## Execution Plan\n\n### Phase 1: One\n\n- [ ] **C1 Alpha**\n  Outcome: a.';

const after = (base: string, ...commands: readonly Command[]): string => savedAfter(parse(base), commands);

const add = (title: string, id: `c${number}` = 'c98'): Command => ({
  type: 'chunk.add',
  id,
  phase: 'p1',
  title,
});
const wait = (chunk: `c${number}`, on: `c${number}`): Command => ({
  type: 'dependency.add',
  chunk,
  on: { on: 'chunk', chunk: on },
});

/** Title and token of each chunk, and what it waits for by title. */
const said = (text: string) => {
  const { plan } = parse(text);
  return chunksOf(plan).map(({ token, title, dependsOn }) => {
    const waits = dependsOn.map((of) => (of.on === 'chunk' ? chunkName(plan, of.chunk) : 'something else'));
    return `${token ?? '–'} ${title}${waits.length > 0 ? ` < ${waits.join(', ')}` : ''}`;
  });
};

/** Merged both ways, and merged again: nothing is told, and nothing changes. */
function merged(base: string, mine: string, theirs: string): string {
  const one = mergeTexts([base, mine, theirs]);
  const other = mergeTexts([base, theirs, mine]);
  expect([one.conflicts, other.conflicts]).toEqual([[], []]);
  expect(normal(other.plan)).toEqual(normal(one.plan));
  for (const side of [mine, theirs]) {
    const again = mergeTexts([base, one.text, side]);
    expect(again.conflicts).toEqual([]);
    expect(again.text).toBe(one.text);
  }
  return one.text;
}

describe('id tokens that both sides counted on', () => {
  it('each new chunk gets one of its own', () => {
    expect(said(merged(small, after(small, add('Mine')), after(small, add('Theirs'))))).toEqual([
      'C1 Alpha',
      'C2 Mine',
      'C3 Theirs',
    ]);
  });

  it('several new ones each, in the order of the merged plan', () => {
    const [mine, theirs] = [
      after(small, add('Man'), add('Moon', 'c99')),
      after(small, add('Tea'), add('Time', 'c99')),
    ];
    expect(said(merged(small, mine, theirs))).toEqual(['C1 Alpha', 'C2 Man', 'C3 Moon', 'C4 Tea', 'C5 Time']);
  });

  it('a reference by token means the chunk that it meant on its side', () => {
    const mine = after(small, add('Man'), add('Moon', 'c99'), wait('c99', 'c98'));
    const theirs = after(small, add('Tea'), add('Time', 'c99'), wait('c99', 'c98'), wait('c1', 'c98'));
    const sides = [mine, theirs].map((text) => /^ *Depends On: (.*)$/m.exec(text)?.[1]);
    expect(sides).toEqual(['C2', 'C2']);
    expect(said(merged(small, mine, theirs))).toEqual([
      'C1 Alpha < Tea',
      'C2 Man',
      'C3 Moon < Man',
      'C4 Tea',
      'C5 Time < Tea',
    ]);
  });

  it('in a table, rows and items alike', () => {
    const base = fixture('thirteen');
    const text = merged(base, after(base, add('Alarm clock')), after(base, add('Price list')));
    for (const title of ['C14 Alarm clock', 'C15 Price list']) {
      expect(text).toContain(`| ${title} |`);
      expect(text).toContain(`**${title}**`);
    }
  });

  it('what both brought is one, under the higher of its two tokens', () => {
    const mine = after(small, add('Man'), add('Both', 'c99'));
    const theirs = after(small, add('Both'));
    expect(said(merged(small, mine, theirs)).sort()).toEqual(['C1 Alpha', 'C2 Man', 'C3 Both']);
  });

  it('and its row, which one side alone has, is under that token too', () => {
    const table = '| Chunk | Outcome |\n|---|---|\n| C1 Alpha | a |';
    const base = small.replace('- [ ]', `${table}\n\n- [ ]`);
    const mine = base.replace('| C1 Alpha | a |', '$&\n| C2 Both | b |').concat('\n\n- [ ] **C2 Both**');
    const theirs = base.concat('\n\n- [ ] **C2 Tea**\n\n- [ ] **C3 Both**');
    const text = merged(base, mine, theirs);
    expect(text).toContain('| C3 Both | b |');
    expect(said(text)).toEqual(['C1 Alpha', 'C2 Tea', 'C3 Both']);
  });

  it('what one side says twice stays as it is there', () => {
    const twice = `${small}\n\n- [ ] **C2 Once**\n\n- [ ] **C2 Again**`;
    const text = mergeTexts([small, twice, small.replace('[ ]', '[x]')]).text;
    expect(said(text)).toEqual(['C1 Alpha', 'C2 Once', 'C2 Again']);
  });
});
