import { chunksOf, lookup, phaseBefore } from '../plan/lookup';
import { glossStart, termEnd } from './gloss';
import { plain } from './plain';
import { slug } from './slug';
import { saysNone } from './values';
import type { Chunk, ChunkId, Dependency, PhaseId, Plan } from '../plan/types';

/** What a written term means. `barrier`: the phase before, written out. */
export type Target =
  | { readonly on: 'barrier' }
  | { readonly on: 'phase'; readonly phase: PhaseId }
  | { readonly on: 'chunk'; readonly chunk: ChunkId }
  | { readonly on: 'ambiguous'; readonly chunks: readonly ChunkId[] }
  | { readonly on: 'unknown' };

interface Index {
  readonly phases: ReadonlyMap<number, readonly PhaseId[]>;
  /** In the order in which a reference is looked up: token, issue id, title in either wording, slug. */
  readonly names: readonly ReadonlyMap<string, readonly ChunkId[]>[];
  /** Titles that hold a separator, longest first: they are read whole before a value is split. */
  readonly compound: readonly string[];
}

const cache = new WeakMap<Plan, Index>();

function index(plan: Plan): Index {
  const known = cache.get(plan);
  if (known) return known;
  const phases = new Map<number, PhaseId[]>();
  for (const phase of plan.phases) phases.set(phase.number, [...(phases.get(phase.number) ?? []), phase.id]);
  const tokens = new Map<string, ChunkId[]>();
  const issues = new Map<string, ChunkId[]>();
  const titles = new Map<string, ChunkId[]>();
  const slugs = new Map<string, ChunkId[]>();
  const compound = new Set<string>();
  const note = (map: Map<string, ChunkId[]>, key: string | undefined, id: ChunkId) => {
    if (!key) return;
    const ids = map.get(key);
    if (!ids) map.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const chunk of chunksOf(plan))
    for (const { token, title, issue } of chunk.row ? [chunk, chunk.row] : [chunk]) {
      note(tokens, token?.toLowerCase(), chunk.id);
      note(issues, issue?.toLowerCase(), chunk.id);
      for (const name of token ? [title, `${token} ${title}`] : [title]) {
        note(titles, fold(name), chunk.id);
        note(slugs, slug(name), chunk.id);
        if (/[+,]/.test(name)) compound.add(name.toLowerCase());
      }
    }
  const built: Index = {
    phases,
    names: [tokens, issues, titles, slugs],
    compound: [...compound].sort((a, b) => b.length - a.length),
  };
  cache.set(plan, built);
  return built;
}

const fold = (text: string): string => plain(text).toLowerCase();

/**
 * What a term written in a chunk of that phase means: its words, or those before a gloss in parentheses, which may be a
 * part of the name.
 */
export function resolveTerm(plan: Plan, text: string, phase: PhaseId): Target {
  const gloss = glossOf(plan, text, phase);
  return resolveName(plan, text.slice(0, text.length - gloss.length), phase);
}

/** The gloss behind a term with the white space before it; empty where there is none, or it is a part of the name. */
export const glossOf = (plan: Plan, text: string, phase: PhaseId): string =>
  resolveName(plan, text, phase).on === 'unknown' ? text.slice(glossStart(text) ?? text.length) : '';

/**
 * What a name means in a chunk of that phase. Looked up in this order: phase, id token, issue id, title (row's or item's
 * wording, with or without the token), slug. Two chunks of one name are ambiguous.
 */
export function resolveName(plan: Plan, text: string, phase: PhaseId): Target {
  const { phases, names } = index(plan);
  const term = fold(text);
  // Of other terms NaN, which no phase has.
  const number = Number(/^phase (\d+)$/.exec(term)?.[1]);
  if (phaseBefore(plan, phase)?.number === number) return { on: 'barrier' };
  const [only, ...more] = phases.get(number) ?? [];
  if (only && more.length === 0) return { on: 'phase', phase: only };
  for (const map of names) {
    const ids = map.get(map === names[3] ? slug(term) : term);
    if (ids && ids.length > 1) return { on: 'ambiguous', chunks: ids };
    if (ids?.[0]) return { on: 'chunk', chunk: ids[0] };
  }
  return { on: 'unknown' };
}

/** One term of a `Depends On` value. Offsets are in the value. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: DependencyKey;
}

/** A dependency as something to compare: `barrier`, `phase:p1`, `chunk:c3`, `text:Foo`. */
export type DependencyKey = 'barrier' | `${'phase' | 'chunk' | 'text'}:${string}`;

export const dependencyKey = (dependency: Dependency): DependencyKey =>
  dependency.on === 'phase'
    ? `phase:${dependency.phase}`
    : dependency.on === 'chunk'
      ? `chunk:${dependency.chunk}`
      : `text:${dependency.text}`;

/** The key that a term has in a chunk of that phase; what cannot be resolved is known by its text. */
export function termKey(plan: Plan, text: string, phase: PhaseId): DependencyKey {
  const target = resolveTerm(plan, text, phase);
  if (target.on === 'barrier') return 'barrier';
  return target.on === 'phase' || target.on === 'chunk' ? dependencyKey(target) : `text:${text}`;
}

/**
 * The terms of a value: whole titles first, longest first, since a title may hold `+`; then split on `+` and `,`. A term
 * holds its gloss.
 */
export function readTerms(plan: Plan, value: string, phase: PhaseId): readonly Term[] {
  if (saysNone(value)) return [];
  const { compound } = index(plan);
  const terms: Term[] = [];
  const lower = value.toLowerCase();
  for (let at = 0; at < value.length;) {
    const lead = /^[\s+,]+/.exec(value.slice(at))?.[0].length ?? 0;
    at += lead;
    const whole = compound.find(
      (title) => lower.startsWith(title, at) && /^\s*(?:$|[+,])/.test(behindGloss(value, at + title.length)),
    );
    const raw = value.slice(at, termEnd(value, at + (whole?.length ?? 0)));
    const text = raw.trimEnd();
    if (!saysNone(text))
      terms.push({ start: at, end: at + text.length, text, key: termKey(plan, text, phase) });
    at += Math.max(raw.length, 1);
  }
  return terms;
}

/** What stands behind an offset of a value, and behind a gloss there. */
function behindGloss(value: string, from: number): string {
  const rest = value.slice(from);
  return /^\s+\(/.test(rest) ? value.slice(termEnd(value, from)) : rest;
}

/** A key as a dependency of the plan; the barrier is none but a flag. */
export function dependencyOf(key: DependencyKey): Dependency | undefined {
  if (key === 'barrier') return undefined;
  const [kind, ...rest] = key.split(':');
  const name = rest.join(':');
  if (kind === 'phase') return { on: 'phase', phase: name as PhaseId };
  if (kind === 'chunk') return { on: 'chunk', chunk: name as ChunkId };
  return { on: 'unresolved', text: name };
}

/**
 * How a dependency is written anew in a chunk of that phase: the phase's number; a chunk's id token, else its slug,
 * else its issue id, whichever is the first to mean that chunk and no other. Undefined if none does.
 */
export function spell(plan: Plan, key: DependencyKey, phase: PhaseId): string | undefined {
  const dependency = dependencyOf(key);
  if (!dependency) {
    const before = phaseBefore(plan, phase);
    return before && `Phase ${before.number}`;
  }
  if (dependency.on === 'unresolved') return dependency.text;
  if (dependency.on === 'phase') {
    const number = lookup(plan).phases.get(dependency.phase)?.phase.number;
    return number === undefined ? undefined : `Phase ${number}`;
  }
  const chunk = lookup(plan).chunks.get(dependency.chunk)?.chunk;
  return chunk && namesOf(chunk).find((name) => means(plan, name, key, phase));
}

const namesOf = (chunk: Chunk): readonly string[] =>
  [
    chunk.token ?? chunk.row?.token,
    slug(chunk.title),
    chunk.row && slug(chunk.row.title),
    chunk.issue ?? chunk.row?.issue,
  ].filter((name) => name !== undefined && name !== '') as string[];

/** Whether a name, which holds no sign that parts terms, is read as what that key names. */
const means = (plan: Plan, name: string, key: DependencyKey, phase: PhaseId): boolean =>
  readTerms(plan, name, phase)[0]?.key === key;
