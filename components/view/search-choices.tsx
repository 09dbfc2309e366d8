'use client';

import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import { StreamDot } from '@/components/ui/stream-dot';
import { chunkWords, phaseNumber, phaseWords, streamTitle } from '@/lib/notation/names';
import { plain } from '@/lib/notation/plain';
import { streamName } from '@/lib/plan/lookup';
import type { Chunk, EntityId, Plan } from '@/lib/plan/types';

interface Props {
  readonly plan: Plan;
  readonly onGo: (id: EntityId) => void;
}

/** The list behind the search; its code is fetched once someone searches. */
export function SearchChoices({ plan, onGo }: Props) {
  return (
    <Command label="Search the plan" filter={fits} className="flex min-h-0 flex-1 flex-col">
      <Command.Input
        autoFocus
        placeholder="Title, issue, stream, skill, step"
        className="mx-5 h-9 rounded-md border border-line bg-paper px-3 placeholder:text-secondary"
      />
      <Command.List label="Found" className="mt-2 max-h-[min(50vh,420px)] overflow-y-auto px-3 pb-3">
        <Command.Empty className="px-2 py-3 text-secondary">Nothing in this plan is called so.</Command.Empty>
        {plan.phases.flatMap((phase) =>
          phase.chunks.map((chunk) => (
            <Item key={chunk.id} id={chunk.id} words={wordsOf(plan, chunk)} onGo={onGo}>
              <StreamDot plan={plan} stream={chunk.stream} />
              <span className="min-w-0 flex-1">{chunkWords(chunk)}</span>
              <span className="shrink-0 text-[12px] text-secondary">{phaseNumber(phase)}</span>
            </Item>
          )),
        )}
        {plan.streams.map((stream) => (
          <Item key={stream.id} id={stream.id} words={[stream.name, stream.responsibility]} onGo={onGo}>
            <StreamDot plan={plan} stream={stream.id} />
            <span className="min-w-0 flex-1">{streamTitle(stream)}</span>
            <span className="shrink-0 text-[12px] text-secondary">Stream</span>
          </Item>
        ))}
        {plan.phases.map((phase) => (
          <Item key={phase.id} id={phase.id} words={[phaseWords(phase)]} onGo={onGo}>
            <span className="size-2 shrink-0" />
            <span className="min-w-0 flex-1">{phaseWords(phase)}</span>
            <span className="shrink-0 text-[12px] text-secondary">Phase</span>
          </Item>
        ))}
      </Command.List>
    </Command>
  );
}

interface ItemProps {
  readonly id: EntityId;
  readonly words: readonly string[];
  readonly onGo: (id: EntityId) => void;
  readonly children: ReactNode;
}

function Item({ id, words, onGo, children }: ItemProps) {
  return (
    <Command.Item
      value={id}
      keywords={[...words]}
      onSelect={() => onGo(id)}
      className="flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 data-[selected=true]:bg-well max-md:min-h-10"
    >
      {children}
    </Command.Item>
  );
}

/** Everything typed must occur; what is called so stands before what only says so. A value is an id, and says nothing. */
function fits(_id: string, typed: string, [name = '', ...rest]: readonly string[] = []): number {
  const all = (text: string) =>
    typed
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.toLowerCase().includes(word));
  return all(name) ? 1 : all([name, ...rest].join(' ')) ? 0.5 : 0;
}

/** What a chunk is found by. */
const wordsOf = (plan: Plan, chunk: Chunk): readonly string[] => [
  chunkWords(chunk),
  chunk.issue ?? '',
  chunk.stream === undefined ? '' : streamName(plan, chunk.stream),
  ...(chunk.skills ?? []),
  ...chunk.subtasks.map(({ text }) => plain(text)),
];
