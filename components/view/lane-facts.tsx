import { Chip, Chips } from '@/components/facts/chip';
import { Absent, Field } from '@/components/facts/field';
import { StreamDot } from '@/components/ui/stream-dot';
import { chunkWords, phaseWords } from '@/lib/notation/names';
import { plain, plainPaths } from '@/lib/notation/plain';
import { isPhaseId, lookup } from '@/lib/plan/lookup';
import type { Chunk, PhaseId, Stream, StreamId } from '@/lib/plan/types';
import { ExtraFacts } from './extra-facts';
import type { Facts } from './facts';
import { Skills } from './skills';

/** What the plan says about a stream or a phase, and the chunks of it. */
export function LaneFacts({ id, ...facts }: Facts & { readonly id: StreamId | PhaseId }) {
  const { streams, phases } = lookup(facts.plan);
  if (isPhaseId(id)) {
    const phase = phases.get(id)?.phase;
    if (!phase) return null;
    return (
      <>
        <Chunks {...facts} label="Chunks" chunks={phase.chunks} />
        {phase.notes !== undefined && phase.notes.trim() !== '' && (
          <Field label="Notes">
            <p className="leading-5 break-words whitespace-pre-line">{phase.notes.trim()}</p>
          </Field>
        )}
      </>
    );
  }
  const stream = streams.get(id);
  return stream ? <StreamFacts {...facts} stream={stream} /> : null;
}

function StreamFacts({ stream, ...facts }: Facts & { readonly stream: Stream }) {
  const phases = facts.plan.phases
    .map((phase) => ({ phase, chunks: phase.chunks.filter((chunk) => chunk.stream === stream.id) }))
    .filter(({ chunks }) => chunks.length > 0);
  return (
    <>
      <Field label="Responsibility">
        {stream.responsibility === '' ? (
          <Absent>none said</Absent>
        ) : (
          <p className="leading-5 break-words">{plain(stream.responsibility)}</p>
        )}
      </Field>
      <Field label="Owns">
        {stream.owns === '' ? (
          <Absent>no paths</Absent>
        ) : (
          <p className="font-mono text-[12px] leading-5 break-words">{plainPaths(stream.owns)}</p>
        )}
      </Field>
      <Skills skills={stream.skills} />
      {phases.length === 0 && <Chunks {...facts} label="Chunks" chunks={[]} />}
      {phases.map(({ phase, chunks }) => (
        <Chunks key={phase.id} {...facts} label={phaseWords(phase)} chunks={chunks} />
      ))}
      <ExtraFacts extra={stream.extra} />
    </>
  );
}

interface ChunksProps extends Facts {
  readonly label: string;
  readonly chunks: readonly Chunk[];
}

function Chunks({ plan, onGo, label, chunks }: ChunksProps) {
  return (
    <Field label={label}>
      {chunks.length === 0 && <Absent>none</Absent>}
      <Chips>
        {chunks.map((chunk) => (
          <Chip
            key={chunk.id}
            icon={<StreamDot plan={plan} stream={chunk.stream} />}
            onGo={() => onGo(chunk.id)}
          >
            {chunkWords(chunk)}
          </Chip>
        ))}
      </Chips>
    </Field>
  );
}
