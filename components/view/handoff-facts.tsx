import { Chip, Chips } from '@/components/inspector/chip';
import { ExtraFacts } from './extra-facts';
import { Field } from '@/components/inspector/field';
import { StreamDot } from '@/components/ui/stream-dot';
import { streamName } from '@/lib/plan/lookup';
import { plain } from '@/lib/plan/plain';
import type { Handoff, StreamRef } from '@/lib/plan/types';
import { sayWhen } from '@/lib/plan/when';
import type { Facts } from './facts';

/** What one stream tells another, and when. */
export function HandoffFacts({ plan, onGo, handoff }: Facts & { readonly handoff: Handoff }) {
  const streams = (refs: readonly StreamRef[]) => (
    <Chips>
      {refs.map((stream, index) => (
        <Chip
          key={index}
          icon={<StreamDot plan={plan} stream={stream} />}
          dangling={typeof stream !== 'string'}
          {...(typeof stream === 'string' ? { onGo: () => onGo(stream) } : {})}
        >
          {plain(streamName(plan, stream))}
        </Chip>
      ))}
    </Chips>
  );
  return (
    <>
      <Field label="From">{streams(handoff.from)}</Field>
      <Field label="To">{handoff.to === 'all' ? <p>all streams</p> : streams(handoff.to)}</Field>
      <Field label="When">
        <p className="leading-5 break-words">{plain(sayWhen(plan, handoff.when))}</p>
      </Field>
      <ExtraFacts extra={handoff.extra} />
    </>
  );
}
