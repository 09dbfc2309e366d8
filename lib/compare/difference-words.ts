import { tickWords } from '../notation/signs';
import { capital } from '../notation/words';
import { equal } from '../plan/equal';
import type { Fact } from './facts';

/** What happened to a thing. `rerouted`: it waits for other things now; `marked`: its box says another thing between open and done. */
export type Change =
  'added' | 'removed' | 'moved' | 'renamed' | 'rerouted' | 'ticked' | 'unticked' | 'marked' | 'changed';
export type Kind = 'plan' | 'stream' | 'phase' | 'chunk' | 'handoff';

/** One difference between two plans, as plain data; `sentence` says it to people, without a full stop. */
export interface Difference {
  readonly change: Change;
  readonly kind: Kind;
  /** As people call it: by the words of the first plan, or of the second for what was added. */
  readonly name: string;
  /** Which of its facts; for what moved `phase`, `stream` or `place`. */
  readonly field?: string;
  /** In words; left out where it said nothing. */
  readonly before?: string;
  readonly after?: string;
  readonly sentence: string;
}

/** What a difference says, before it is put into a sentence. */
interface Telling {
  readonly change: Change;
  readonly kind: Kind;
  readonly name: string;
  readonly field?: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Members that a set gained and lost. */
  readonly gained?: readonly string[];
  readonly lost?: readonly string[];
}

/** A difference with its sentence: what is called so, and what became of it. */
export function told(telling: Telling): Difference {
  const { change, kind, name, field, before, after } = telling;
  return {
    change,
    kind,
    name,
    ...(field !== undefined && { field }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    sentence: `${subject(kind, name)}: ${became(telling)}`,
  };
}

/** What a sentence is about. A handoff has no name of its own but words, which begin the sentence. */
function subject(kind: Kind, name: string): string {
  if (kind === 'handoff') return capital(name);
  return kind === 'stream' ? `Stream ${name}` : name;
}

/** The facts of one entity that are not what they were. Facts that are missing on one side say nothing there. */
export function changedFacts(
  kind: Kind,
  name: string,
  then: readonly Fact[],
  now: readonly Fact[],
): readonly Difference[] {
  const [were, are] = [counted(then), counted(now)];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((key) => {
    const [before, after] = [were.get(key), are.get(key)];
    const { field } = (before ?? after) as Fact;
    if (equal(before?.value, after?.value) || saysTheSame(field, before, after)) return [];
    if (isSaid(before, then, after, now)) return [];
    const change = changeOf(kind, field, before, after);
    return [
      told({
        change,
        kind,
        name,
        field,
        before: before?.words,
        after: after?.words,
        ...(change === 'rerouted' && {
          gained: missing(before, after),
          lost: missing(after, before),
        }),
      }),
    ];
  });
}

/** Facts by their names; of one name, the note behind a title and a field called Note, each counts. */
function counted(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    let key = fact.field;
    while (found.has(key)) key += ' again';
    found.set(key, fact);
  }
  return found;
}

/** Facts that name other things by reference: where those are gone and their names stay, they say what they said. */
const REFERRING: ReadonlySet<string> = new Set([
  'annotation',
  'stream',
  'stream in the table',
  'ends',
  'moment',
]);

const saysTheSame = (field: string, before: Fact | undefined, after: Fact | undefined): boolean =>
  REFERRING.has(field) && before?.words === after?.words;

/**
 * Whether a change of the table's wording is none beside that of the item's: the row took it over, or it came or went
 * with the same words.
 */
function isSaid(
  before: Fact | undefined,
  then: readonly Fact[],
  after: Fact | undefined,
  now: readonly Fact[],
): boolean {
  const field = (after ?? before)?.follows;
  const [was, is] = [then, now].map((facts) => facts.find((fact) => fact.field === field)?.words);
  if (before?.words === undefined) return after?.words === is;
  return after?.words === undefined ? before.words === was : after.words === is && is !== was;
}

function changeOf(kind: Kind, field: string, before: Fact | undefined, after: Fact | undefined): Change {
  if (field === 'done' && after?.value !== undefined) {
    if (after.value === 'x') return 'ticked';
    return after.value === ' ' && (before?.value ?? 'x') === 'x' ? 'unticked' : 'marked';
  }
  if (field === 'stream' && kind === 'chunk') return 'moved';
  if (field === 'waits for') return 'rerouted';
  return field === 'title' || field === 'name' ? 'renamed' : 'changed';
}

/** What the second of two sets has that the first lacks, in words. */
const missing = (first: Fact | undefined, second: Fact | undefined): readonly string[] =>
  [...(second?.members ?? [])].flatMap(([key, words]) => (first?.members?.has(key) ? [] : [words]));

function became({ change, field, before, after, gained = [], lost = [] }: Telling): string {
  switch (change) {
    case 'added':
      return after === undefined ? 'added' : `added to ${after}`;
    case 'removed':
      return before === undefined ? 'removed' : `removed from ${before}`;
    case 'moved':
      if (field === 'place') return before === undefined ? 'moved' : `moved within ${before}`;
      return `moved from ${before ?? 'no stream'} to ${after ?? 'no stream'}`;
    case 'renamed':
      return `renamed to “${after ?? ''}”`;
    case 'rerouted':
      return [
        ...(gained.length > 0 ? [`now waits for ${gained.join(', ')}`] : []),
        ...(lost.length > 0 ? [`no longer waits for ${lost.join(', ')}`] : []),
      ].join('; ');
    case 'ticked':
    case 'unticked':
      return change;
    case 'marked':
      return after === tickWords({ done: false }) ? `no longer ${before ?? ''}` : `now ${after ?? ''}`;
    case 'changed':
      if (before === undefined) return `${field} set to “${after}”`;
      return after === undefined
        ? `${field} “${before}” removed`
        : `${field} changed from “${before}” to “${after}”`;
  }
}
