'use client';

import { useEditor } from '@/components/editor/editor-context';
import { chunkWords } from '@/components/editor/words';
import { lookup, streamName } from '@/lib/plan/lookup';
import type { Chunk } from '@/lib/plan/types';
import { Actions } from './actions';
import { ChunkWords } from './chunk-words';
import { DeleteButton } from './delete-button';
import { Frame, Pair } from './frame';
import { IssueField } from './issue-field';
import { NoItem } from './no-item';
import { OutcomeField } from './outcome-field';
import { PhaseField } from './phase-field';
import { ProblemsField } from './problems-field';
import { SkillsField } from './skills-field';
import { StreamField } from './stream-field';
import { SubtasksField } from './subtasks-field';
import { TickField } from './tick-field';
import { TitleField } from './title-field';
import { UnblocksField } from './unblocks-field';
import { WaitsForField } from './waits-for-field';

/** Everything the plan says about one chunk. */
export function ChunkDetails({ chunk }: { readonly chunk: Chunk }) {
  const plan = useEditor((state) => state.plan);
  const phase = lookup(plan).chunks.get(chunk.id)?.phase;
  if (!phase) return null;
  const stream = chunk.stream === undefined ? 'no stream' : streamName(plan, chunk.stream);
  const chunks = [chunk];
  return (
    <Frame
      kind={`Chunk · Phase ${phase.number} · ${stream}`}
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
      <Actions>
        <DeleteButton ids={[chunk.id]}>Delete the chunk</DeleteButton>
      </Actions>
    </Frame>
  );
}
