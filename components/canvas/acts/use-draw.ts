import { useMemo, useState } from 'react';
import { ends, obstacle, obstructed, type Side } from '@/lib/layout/dependency-targets';
import { chunkName } from '@/lib/notation/names';
import type { Command } from '@/lib/plan/command';
import type { ChunkId, Plan } from '@/lib/plan/types';

/** A dependency being drawn: with the pointer held from a port, or step by step by picking the other end. */
export interface Drawing {
  readonly from: ChunkId;
  readonly side: Side;
  readonly by: 'pointer' | 'picking';
  readonly aimed: ChunkId | undefined;
}

const none: ReadonlySet<ChunkId> = new Set();

/** The state of drawing a dependency, and what it means for every card. */
export function useDraw(plan: Plan) {
  const [drawing, setDrawing] = useState<Drawing>();
  const from = drawing?.from;
  const side = drawing?.side;
  const refused = useMemo(() => (from && side ? obstructed(plan, from, side) : none), [plan, from, side]);
  const aim = drawing ? judgeAim(plan, drawing) : undefined;
  return {
    drawing,
    refused,
    aim,
    start: (next: Omit<Drawing, 'aimed'>) => setDrawing({ ...next, aimed: undefined }),
    aimAt: (aimed: ChunkId | undefined) =>
      setDrawing((now) => (now && now.aimed !== aimed ? { ...now, aimed } : now)),
    stop: () => setDrawing(undefined),
  };
}

/** What a line to one chunk would say: the words for it, and the command or why there is none. */
export interface Aim {
  readonly words: string;
  readonly command: Extract<Command, { type: 'dependency.add' }> | undefined;
  readonly loop: readonly ChunkId[];
}

/** What the line would mean if it ended on the card it is aimed at. */
function judgeAim(plan: Plan, { from, side, aimed }: Drawing): Aim | undefined {
  if (!aimed || aimed === from) return undefined;
  return aimOf(plan, from, side, aimed);
}

export function aimOf(plan: Plan, from: ChunkId, side: Side, to: ChunkId): Aim {
  const { waiter, waitedFor } = ends(from, side, to);
  const wrong = obstacle(plan, waiter, waitedFor);
  if (wrong) return { words: wrong.message, command: undefined, loop: wrong.loop ?? [] };
  return {
    words: `${chunkName(plan, waiter)} would wait for ${chunkName(plan, waitedFor)}.`,
    command: { type: 'dependency.add', chunk: waiter, on: { on: 'chunk', chunk: waitedFor } },
    loop: [],
  };
}
