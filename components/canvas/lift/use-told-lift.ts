import { type RefObject, useState } from 'react';
import { destination, moveTo } from '@/components/canvas/acts/moves';
import type { Acts } from '@/components/canvas/acts/use-acts';
import type { Layout } from '@/lib/layout/types';
import { chunkNames } from '@/lib/notation/names';
import type { ChunkId, EntityId, Plan } from '@/lib/plan/types';
import type { Ground } from './hands';
import { useLift } from './use-lift';
import { useTouchLift } from './use-touch-lift';

/** Milliseconds after a drop in which the dropped cards do not travel. */
const LANDING = 120;

interface Options {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly selection: readonly EntityId[];
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly acts: Pick<Acts, 'speak' | 'drop'>;
  readonly focus: (id: ChunkId) => void;
  readonly onSelect: (ids: readonly EntityId[]) => void;
  readonly onLift: () => void;
}

/** Lifting cards with what is said about it, and the cards that have just come down, which do not travel there again. */
export function useToldLift(options: Options) {
  const [landing, setLanding] = useState<readonly ChunkId[]>([]);
  const land = (moving: readonly ChunkId[]) => {
    setLanding(moving);
    setTimeout(() => setLanding([]), LANDING);
  };
  const lift = useLift({ ...options, ...toldLift(options, land) });
  useTouchLift(options.surface, lift.lifted !== undefined);
  return { lift, landing };
}

/** What is done and said as cards are lifted, aimed, dropped and put back; `land`: these come down now. */
export function toldLift(
  { plan, selection, acts, focus, onSelect, onLift }: Omit<Options, 'layout' | 'surface'>,
  land: (moving: readonly ChunkId[]) => void,
): Pick<Ground, 'onLift' | 'onAim' | 'onDrop' | 'onPutBack'> {
  return {
    onLift: (moving, by) => {
      onLift();
      if (!moving.every((id) => selection.includes(id))) onSelect(moving);
      if (by === 'keys')
        acts.speak(
          `Holding ${chunkNames(plan, moving)}. Arrows choose a place, Enter puts it there, Escape puts it back.`,
        );
    },
    onAim: (target) => acts.speak(target.same ? 'Where it was.' : destination(plan, moveTo([], target))),
    onDrop: (moving, target) => {
      const first = moving[0];
      if (first) focus(first);
      if (!target || target.same) {
        acts.speak(`${chunkNames(plan, moving)} stays where it was.`);
        return;
      }
      land(moving);
      acts.drop(moving, target);
    },
    onPutBack: (moving) => acts.speak(`${chunkNames(plan, moving)} is back in its place.`),
  };
}
