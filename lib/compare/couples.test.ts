import { describe, expect, it } from 'vitest';
import { Couples } from './couples';

interface Named {
  readonly id: string;
  readonly name?: string;
}

/** `one:Log` has the id one and the name Log, `one` no name. */
const list = (...own: readonly string[]): readonly Named[] =>
  own.map((words) => {
    const [id = '', name] = words.split(':');
    return { id, ...(name !== undefined && { name }) };
  });
const byName = ({ name }: Named) => name;
const found = (couples: Couples<Named>) => [...couples.found].map(([from, to]) => `${from} ${to}`);

describe('two lists are coupled by a trait', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['that each has once', ['a:Log', 'b:Mail'], ['x:Mail', 'y:Log'], ['a y', 'b x']],
    ['not where one list has it twice', ['a:Log'], ['x:Log', 'y:Log'], []],
    ['not where the other has it twice', ['a:Log', 'b:Log'], ['x:Log'], []],
    ['not where both have it twice', ['a:Log', 'b:Log'], ['x:Log', 'y:Log'], []],
    ['not where they have none', ['a'], ['x'], []],
    ['not where it is alone', ['a:Log', 'b:Log'], ['x:Mail'], []],
  ])('%s', (_, before, after, pairs) => {
    expect(found(new Couples(list(...before), list(...after)).by(byName))).toEqual(pairs);
  });

  it('twins in their order where it says so, as many as both have', () => {
    const couples = () => new Couples(list('a:Log', 'b:Log', 'c:Mail'), list('x:Log', 'y:Log', 'z:Log'));
    expect(found(couples().by(byName, byName, { inOrder: true }))).toEqual(['a x', 'b y']);
    expect(found(couples().by(byName, byName, { inOrder: false }))).toEqual([]);
  });

  it('only where they may be coupled', () => {
    const couples = new Couples(list('a:Log', 'b:Mail'), list('x:Log', 'y:Mail'));
    couples.by(byName, byName, { may: (before) => before.id === 'b' });
    expect(found(couples)).toEqual(['b y']);
  });

  it('of another name on either side', () => {
    const couples = new Couples(list('a:log'), list('x:LOG'));
    expect(found(couples.by(byName))).toEqual([]);
    expect(found(couples.by(byName, ({ name }) => name?.toLowerCase()))).toEqual(['a x']);
  });

  it('the surest first: what is found stays, and no longer counts', () => {
    const couples = new Couples(list('a:Log', 'b:Log', 'c'), list('x:Log', 'y:Log', 'z'));
    expect(couples.left.map((side) => side.length)).toEqual([3, 3]);
    couples.by(({ id }) => (id === 'a' || id === 'y' ? 'sure' : undefined)).by(byName);
    expect(found(couples)).toEqual(['a y', 'b x']);
    expect(couples.left.map((side) => side.map(({ id }) => id))).toEqual([['c'], ['z']]);
  });
});

describe('two lists are coupled by place', () => {
  const placed = (before: string, after: string, ...known: readonly string[]) => {
    const [left, right] = [list(...Array.from(before)), list(...Array.from(after))];
    const couples = new Couples(left, right);
    for (const [from, to] of known) {
      const [own, other] = [left.find(({ id }) => id === from), right.find(({ id }) => id === to)];
      if (own && other) couples.couple(own, other);
    }
    return found(couples.byPlace(left, right, () => true)).slice(known.length);
  };

  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['between two that are known', 'kbm', 'KVM', ['kK', 'mM'], ['b V']],
    ['each of several', 'kbcm', 'KVWM', ['kK', 'mM'], ['b V', 'c W']],
    ['not where more came than went', 'kbm', 'KVWM', ['kK', 'mM'], []],
    ['beside one that has gone elsewhere', 'kbcmn', 'KVMNB', ['kK', 'mM', 'nN', 'bB'], ['c V']],
    ['beside one that came from elsewhere', 'kcmnb', 'KBVMN', ['kK', 'mM', 'nN', 'bB'], ['c V']],
  ])('%s', (_, before, after, known, pairs) => expect(placed(before, after, ...known)).toEqual(pairs));
});

it('a couple can be told', () => {
  const [before, after] = [list('a', 'b'), list('x', 'y')];
  const couples = new Couples(before, after);
  if (before[0] && after[1]) couples.couple(before[0], after[1]);
  expect(found(couples)).toEqual(['a y']);
  expect(couples.left).toEqual([[{ id: 'b' }], [{ id: 'x' }]]);
});
