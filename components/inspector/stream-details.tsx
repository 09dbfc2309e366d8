'use client';

import { useEditor } from '@/components/editor/editor-context';
import { phaseWords } from '@/components/editor/words';
import { plain } from '@/lib/plan/plain';
import type { Stream } from '@/lib/plan/types';
import { ChunkList } from './chunk-list';
import { ExtraFields } from './extra-fields';
import { Absent, Field } from './field';
import { Frame } from './frame';
import { ProblemsField } from './problems-field';
import { SkillsField } from './skills-field';

/** Everything the plan says about one stream, and its chunks by phase. */
export function StreamDetails({ stream }: { readonly stream: Stream }) {
  const plan = useEditor((state) => state.plan);
  const phases = plan.phases
    .map((phase) => ({ phase, chunks: phase.chunks.filter((chunk) => chunk.stream === stream.id) }))
    .filter(({ chunks }) => chunks.length > 0);
  return (
    <Frame kind="Stream" title={stream.name}>
      <ProblemsField entity={stream.id} />
      <Field label="Responsibility">
        {stream.responsibility === '' ? (
          <Absent>none said</Absent>
        ) : (
          <p className="leading-5">{plain(stream.responsibility)}</p>
        )}
      </Field>
      <Field label="Owns">
        {stream.owns === '' ? (
          <Absent>no paths</Absent>
        ) : (
          <p className="font-mono text-[12px] leading-5 break-words">{plain(stream.owns)}</p>
        )}
      </Field>
      <SkillsField skills={stream.skills} />
      {phases.length === 0 && <ChunkList label="Chunks" chunks={[]} />}
      {phases.map(({ phase, chunks }) => (
        <ChunkList key={phase.id} label={phaseWords(phase)} chunks={chunks} />
      ))}
      <ExtraFields extra={stream.extra} />
    </Frame>
  );
}
