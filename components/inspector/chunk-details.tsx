'use client';

import { OtherText } from '@/components/facts/blocks';
import { Pair } from '@/components/facts/field';
import { ChunkWords } from '@/components/inspector/fields/chunk-words';
import { IssueField } from '@/components/inspector/fields/issue-field';
import { OutcomeField } from '@/components/inspector/fields/outcome-field';
import { PhaseField, StreamField } from '@/components/inspector/fields/place-field';
import { ProblemsField } from '@/components/inspector/fields/problems-field';
import { SkillsField } from '@/components/inspector/fields/skills-field';
import { TickField } from '@/components/inspector/fields/tick-field';
import { TitleField } from '@/components/inspector/fields/title-field';
import { UnblocksField } from '@/components/inspector/fields/unblocks-field';
import { WaitsForField } from '@/components/inspector/fields/waits-for-field';
import { SubtasksField } from '@/components/inspector/subtasks/subtasks-field';
import { useEditor } from '@/components/session/context';
import { chunkWords, laneName, phaseNumber } from '@/lib/notation/names';
import { lookup } from '@/lib/plan/lookup';
import type { Chunk } from '@/lib/plan/types';
import { DeleteButton } from './delete-button';
import { Actions, Frame } from './frame';
import { NoItem } from './no-item';

/** Everything the plan says about one chunk. */
export function ChunkDetails({ chunk }: { readonly chunk: Chunk }) {
  const plan = useEditor((state) => state.plan);
  const phase = lookup(plan).chunks.get(chunk.id)?.phase;
  if (!phase) return null;
  const chunks = [chunk];
  return (
    <Frame
      kind={`Chunk · ${phaseNumber(phase)} · ${laneName(plan, chunk.stream)}`}
      title={chunkWords(chunk)}
      name={<TitleField chunk={chunk} />}
    >
      <TickField chunk={chunk} />
      <ProblemsField entity={chunk.id} />
      <OutcomeField chunk={chunk} />
      <Pair>
        <StreamField chunks={chunks} />
        <PhaseField chunks={chunks} />
      </Pair>
      {!chunk.item && <NoItem chunk={chunk} />}
      <WaitsForField chunk={chunk} phase={phase} />
      <UnblocksField chunk={chunk} />
      <SubtasksField chunk={chunk} />
      <SkillsField
        skills={chunk.skills}
        set={chunk.item ? (skills) => ({ type: 'chunk.edit', chunk: chunk.id, skills }) : undefined}
      />
      <IssueField chunk={chunk} />
      <ChunkWords chunk={chunk} />
      <OtherText chunk={chunk} />
      <Actions>
        <DeleteButton ids={[chunk.id]}>Delete the chunk</DeleteButton>
      </Actions>
    </Frame>
  );
}
