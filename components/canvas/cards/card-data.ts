import { standing } from '@/lib/layout/standing';
import type { Layout } from '@/lib/layout/types';
import { chunkTitle } from '@/lib/notation/names';
import { boxWords } from '@/lib/notation/signs';
import { lookup } from '@/lib/plan/lookup';
import type { Problem, Severity } from '@/lib/plan/problem';
import type { Chunk, ChunkId, Dependency, Plan } from '@/lib/plan/types';

/** What a card shows, in values that compare: a card is drawn again if one of them changes, and only then. */
export type CardData = {
  readonly id: ChunkId;
  readonly title: string;
  readonly state: 'done' | 'ready' | 'waiting';
  /** What its box is marked with, in words: `in progress`. */
  readonly mark: string;
  readonly hue: number | undefined;
  readonly issue: string;
  /** "3" or "2/3", where sub-tasks have boxes. */
  readonly subtasks: string;
  /** First skill, and how many more. */
  readonly skill: string;
  readonly moreSkills: number;
  /** "P1" for each earlier phase named outright. */
  readonly phases: string;
  readonly severity: Severity | undefined;
  /** Sentences of its problems, one a line. */
  readonly problems: string;
  readonly readOnly: boolean;
  /** Far away only the title can be read, so only the title is drawn. */
  readonly detail: 'full' | 'title';
};

/** Problems by the chunk they are most about. */
export type ProblemsByChunk = ReadonlyMap<string, readonly Problem[]>;

/** A problem belongs to the card of the first chunk it names. */
export function problemsByChunk(problems: readonly Problem[]): ProblemsByChunk {
  const byChunk = new Map<string, Problem[]>();
  for (const problem of problems) {
    const [id] = problem.at;
    if (!id?.startsWith('c')) continue;
    const known = byChunk.get(id);
    if (known) known.push(problem);
    else byChunk.set(id, [problem]);
  }
  return byChunk;
}

const order: readonly Severity[] = ['error', 'warning', 'advice'];

/** The worst severity among problems. */
const worst = (problems: readonly Problem[]): Severity | undefined =>
  order.find((severity) => problems.some((problem) => problem.severity === severity));

export function cardData(
  plan: Plan,
  layout: Layout,
  chunk: Chunk,
  problems: readonly Problem[],
  look: { readonly readOnly: boolean; readonly detail: 'full' | 'title' },
): CardData {
  const { ready, begun } = standing(plan);
  const card = layout.cards.get(chunk.id);
  const [skill, ...more] = chunk.skills ?? [];
  return {
    id: chunk.id,
    title: chunkTitle(chunk),
    state: chunk.done ? 'done' : begun && ready.has(chunk.id) ? 'ready' : 'waiting',
    mark: chunk.mark === undefined ? '' : (boxWords(chunk) ?? ''),
    hue: card && layout.lanes[card.lane]?.hue,
    issue: chunk.issue ?? '',
    subtasks: subtaskCount(chunk),
    skill: skill ?? '',
    moreSkills: more.length,
    phases: chunk.dependsOn
      .map((term) => phaseBadge(plan, term))
      .filter(Boolean)
      .join(' '),
    severity: worst(problems),
    problems: problems.map((problem) => problem.message).join('\n'),
    ...look,
  };
}

function subtaskCount({ subtasks }: Chunk): string {
  if (subtasks.length === 0) return '';
  const boxed = subtasks.filter((subtask) => subtask.done !== undefined);
  if (boxed.length === 0) return `${subtasks.length}`;
  return `${boxed.filter((subtask) => subtask.done).length}/${subtasks.length}`;
}

function phaseBadge(plan: Plan, term: Dependency): string {
  const phase = term.on === 'phase' ? lookup(plan).phases.get(term.phase)?.phase : undefined;
  return phase ? `P${phase.number}` : '';
}

/** Whether two cards show the same. */
export function sameCard(a: CardData, b: CardData): boolean {
  return (Object.keys(a) as (keyof CardData)[]).every((key) => a[key] === b[key]);
}
