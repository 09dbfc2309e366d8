'use client';

import { useEditor, useStores } from '@/components/editor/editor-context';
import { goTo } from '@/components/editor/panels';
import { chunkWords, phaseWords } from '@/components/editor/words';
import { StreamDot } from '@/components/ui/stream-dot';
import { isPhaseId, lookup, streamName } from '@/lib/plan/lookup';
import { plain } from '@/lib/plan/plain';
import type { Handoff, Plan, StreamRef, When } from '@/lib/plan/types';
import { Chip, Chips } from './chip';
import { ExtraFields } from './extra-fields';
import { Field } from './field';
import { Frame } from './frame';
import { ProblemsField } from './problems-field';

/** What one stream tells another, and when. */
export function HandoffDetails({ handoff }: { readonly handoff: Handoff }) {
  const plan = useEditor((state) => state.plan);
  return (
    <Frame kind="Handoff" title={plain(handoff.what)}>
      <ProblemsField entity={handoff.id} />
      <Streams label="From" streams={handoff.from} />
      {handoff.to === 'all' ? (
        <Field label="To">
          <p>all streams</p>
        </Field>
      ) : (
        <Streams label="To" streams={handoff.to} />
      )}
      <Field label="When">
        <p className="leading-5">{moment(plan, handoff.when)}</p>
      </Field>
      <ExtraFields extra={handoff.extra} />
    </Frame>
  );
}

function Streams({ label, streams }: { readonly label: string; readonly streams: readonly StreamRef[] }) {
  const stores = useStores();
  const plan = useEditor((state) => state.plan);
  return (
    <Field label={label}>
      <Chips>
        {streams.map((stream) => (
          <Chip
            key={streamName(plan, stream)}
            icon={<StreamDot plan={plan} stream={stream} />}
            dangling={typeof stream !== 'string'}
            {...(typeof stream === 'string' ? { onGo: () => goTo(stores, stream) } : {})}
          >
            {streamName(plan, stream)}
          </Chip>
        ))}
      </Chips>
    </Field>
  );
}

function moment(plan: Plan, when: When): string {
  if ('text' in when) return plain(when.text);
  const { phases, chunks } = lookup(plan);
  const verb = when.verb === 'after' ? 'After' : 'During';
  if (isPhaseId(when.of)) {
    const phase = phases.get(when.of)?.phase;
    return `${verb} ${phase ? phaseWords(phase) : 'a phase that is gone'}`;
  }
  const chunk = chunks.get(when.of)?.chunk;
  return `${verb} ${chunk ? chunkWords(chunk) : 'a chunk that is gone'}`;
}
