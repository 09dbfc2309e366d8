import { Lock } from 'lucide-react';
import { OtherText } from '@/components/facts/blocks';
import { Chip, Chips } from '@/components/facts/chip';
import { Absent, Field } from '@/components/facts/field';
import { StreamDot } from '@/components/ui/stream-dot';
import { textLabel } from '@/lib/notation/chunk-texts';
import { chunkWords, phaseWords, waitedWords } from '@/lib/notation/names';
import { plain } from '@/lib/notation/plain';
import { boxWords, stateOf } from '@/lib/notation/signs';
import { capital } from '@/lib/notation/words';
import { chunkFields, textKeys } from '@/lib/plan/fields';
import { graph } from '@/lib/plan/graph';
import { chunkOf, lookup, phaseBefore } from '@/lib/plan/lookup';
import type { Chunk, ChunkId, Phase } from '@/lib/plan/types';
import { ExtraFacts } from './extra-facts';
import type { Facts } from './facts';
import { Skills } from './skills';
import { Steps } from './steps';

/** What the plan says about a chunk. */
export function ChunkFacts({ plan, onGo, chunk }: Facts & { readonly chunk: Chunk }) {
  const phase = lookup(plan).chunks.get(chunk.id)?.phase;
  const before = phase && phaseBefore(plan, phase.id);
  const unblocks = graph(plan).unblocks.get(chunk.id) ?? [];
  const goTo = (id: ChunkId) => {
    const other = chunkOf(plan, id);
    return (
      other && (
        <Chip key={id} icon={<StreamDot plan={plan} stream={other.stream} />} onGo={() => onGo(id)}>
          {chunkWords(other)}
        </Chip>
      )
    );
  };
  return (
    <>
      <p className={chunk.done ? 'text-done' : 'text-secondary'}>
        {stateOf(chunk) === 'open' ? 'Not done yet' : capital(boxWords(chunk) ?? 'not done yet')}
      </p>
      {textKeys(chunkFields).map((key) => (
        <Field key={key} label={textLabel(key)}>
          {chunk[key] ? (
            <p className="leading-5 break-words">{plain(chunk[key])}</p>
          ) : (
            <Absent>none said</Absent>
          )}
        </Field>
      ))}
      <Field label="Waits for">
        {!before && chunk.dependsOn.length === 0 && <Absent>nothing</Absent>}
        <Chips>
          {before && <Barrier phase={before} onGo={() => onGo(before.id)} />}
          {chunk.dependsOn.map((term, index) =>
            term.on === 'chunk' ? (
              goTo(term.chunk)
            ) : (
              <Chip key={index} dangling={term.on === 'unresolved'}>
                {waitedWords(plan, term)}
              </Chip>
            ),
          )}
        </Chips>
      </Field>
      <Field label="Unblocks">
        {unblocks.length === 0 && <Absent>no chunk by name</Absent>}
        <Chips>{unblocks.map(goTo)}</Chips>
      </Field>
      <Field label={chunk.subtasks.length === 0 ? 'Sub-tasks' : `Sub-tasks · ${chunk.subtasks.length}`}>
        {chunk.subtasks.length === 0 ? <Absent>none</Absent> : <Steps subtasks={chunk.subtasks} />}
      </Field>
      <Skills skills={chunk.skills} />
      {chunk.issue !== undefined && (
        <Field label="Issue">
          <p className="font-mono text-[12px]">{chunk.issue}</p>
        </Field>
      )}
      {chunk.note !== undefined && (
        <Field label="Note">
          <p className="leading-5 break-words">{plain(chunk.note)}</p>
        </Field>
      )}
      <ExtraFacts extra={chunk.extra} />
      <ExtraFacts extra={chunk.row?.extra ?? []} />
      <OtherText chunk={chunk} />
    </>
  );
}

function Barrier({ phase, onGo }: { readonly phase: Phase; readonly onGo: () => void }) {
  return (
    <Chip icon={<Lock size={12} aria-hidden />} onGo={onGo}>
      {phaseWords(phase)}
    </Chip>
  );
}
