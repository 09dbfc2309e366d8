import { Chip, Chips } from '@/components/facts/chip';
import { Field } from '@/components/facts/field';
import { StreamDot } from '@/components/ui/stream-dot';
import { laneName } from '@/lib/notation/names';
import { whenWords } from '@/lib/notation/when';
import type { Handoff, StreamRef } from '@/lib/plan/types';
import { ExtraFacts } from './extra-facts';
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
          {laneName(plan, stream)}
        </Chip>
      ))}
    </Chips>
  );
  return (
    <>
      <Field label="From">{streams(handoff.from)}</Field>
      <Field label="To">{handoff.to === 'all' ? <p>all streams</p> : streams(handoff.to)}</Field>
      <Field label="When">
        <p className="leading-5 break-words">{whenWords(plan, handoff.when)}</p>
      </Field>
      <ExtraFacts extra={handoff.extra} />
    </>
  );
}
