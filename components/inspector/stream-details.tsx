'use client';

import { StartedNote } from '@/components/edit/started-note';
import { ExtraFields } from '@/components/inspector/fields/extra-fields';
import { ProblemsField } from '@/components/inspector/fields/problems-field';
import { SkillsField } from '@/components/inspector/fields/skills-field';
import { TextField } from '@/components/inspector/fields/text-field';
import { useEditor } from '@/components/session/context';
import { phaseWords, streamTitle } from '@/lib/notation/names';
import { lookup } from '@/lib/plan/lookup';
import type { Stream } from '@/lib/plan/types';
import { ChunkList } from './chunk-list';
import { DeleteButton } from './delete-button';
import { Actions, Frame } from './frame';
import { OrderButtons } from './order-buttons';

/** Everything the plan says about one stream, and its chunks by phase. */
export function StreamDetails({ stream }: { readonly stream: Stream }) {
  const { id } = stream;
  const plan = useEditor((state) => state.plan);
  const phases = plan.phases
    .map((phase) => ({ phase, chunks: phase.chunks.filter((chunk) => chunk.stream === id) }))
    .filter(({ chunks }) => chunks.length > 0);
  return (
    <Frame
      kind="Stream"
      title={streamTitle(stream)}
      name={
        <TextField
          label="Name"
          entity={id}
          look="name"
          read={(now) => lookup(now).streams.get(id)?.name ?? ''}
          make={(name) => [{ type: 'stream.rename', stream: id, name }]}
        />
      }
    >
      <StartedNote />
      <ProblemsField entity={id} />
      <TextField
        label="Responsibility"
        entity={id}
        placeholder="What it answers for"
        read={(now) => lookup(now).streams.get(id)?.responsibility ?? ''}
        make={(responsibility) => [{ type: 'stream.edit', stream: id, responsibility }]}
      />
      <TextField
        label="Owns"
        entity={id}
        look="code"
        placeholder="src/api/, migrations/"
        read={(now) => lookup(now).streams.get(id)?.owns ?? ''}
        make={(owns) => [{ type: 'stream.edit', stream: id, owns }]}
      />
      <SkillsField skills={stream.skills} set={(skills) => ({ type: 'stream.edit', stream: id, skills })} />
      {phases.length === 0 && <ChunkList label="Chunks" chunks={[]} />}
      {phases.map(({ phase, chunks }) => (
        <ChunkList key={phase.id} label={phaseWords(phase)} chunks={chunks} />
      ))}
      <ExtraFields
        entity={id}
        extra={stream.extra}
        read={(now) => lookup(now).streams.get(id)?.extra ?? []}
        make={(label, value) => ({ type: 'stream.edit', stream: id, cells: { [label]: value } })}
      />
      <Actions>
        <OrderButtons id={id} />
        <DeleteButton ids={[id]}>Delete the stream</DeleteButton>
      </Actions>
    </Frame>
  );
}
