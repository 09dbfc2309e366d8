import { sameStream } from '@/lib/plan/lookup';
import type { Plan, StreamRef } from '@/lib/plan/types';
import { hueOf } from './hue';

interface Props {
  readonly plan: Plan;
  readonly stream: StreamRef | undefined;
}

/** A stream's colour beside its name or its chunk's title; it never stands for the name. */
export function StreamDot({ plan, stream }: Props) {
  return (
    <span
      aria-hidden
      className="size-2 shrink-0 rounded-[2px]"
      style={{ background: hueOf(plan.streams.findIndex((one) => sameStream(one.id, stream))) }}
    />
  );
}
