import { textLabel } from '../../notation/chunk-texts';
import { chunkWords, laneName, laneNames, phaseWords, waitedWords } from '../../notation/names';
import { plain } from '../../notation/plain';
import { boxWords } from '../../notation/signs';
import { whenWords } from '../../notation/when';
import { capital } from '../../notation/words';
import { chunkFields, textKeys } from '../../plan/fields';
import { graph } from '../../plan/graph';
import { chunkOf, phaseBefore } from '../../plan/lookup';
import { markup, type Markup } from './markup';
import type { Layout } from '../../layout/types';
import type { Chunk, ChunkId, Phase, Plan, Subtask } from '../../plan/types';

/** Every chunk with all that the plan says about it, phase by phase, and the handoffs. */
export function facts(plan: Plan, layout: Layout): Markup {
  return markup`${plan.phases.map(
    (phase) => markup`<h2>${phaseWords(phase)}</h2>
${phase.notes !== undefined && phase.notes.trim() !== '' && markup`<p class="soft">${phase.notes.trim()}</p>`}
<div class="chunks">${phase.chunks.map((chunk) => article(plan, layout, phase, chunk))}</div>`,
  )}${plan.handoffs.length > 0 && handoffs(plan)}`;
}

function article(plan: Plan, layout: Layout, phase: Phase, chunk: Chunk): Markup {
  const hue = layout.lanes[layout.cards.get(chunk.id)?.lane ?? -1]?.hue;
  const before = phaseBefore(plan, phase.id);
  const waits = [
    ...(before ? [markup`${phaseWords(before)}`] : []),
    ...chunk.dependsOn.map((term) => {
      if (term.on === 'chunk') return link(plan, term.chunk);
      return markup`${waitedWords(plan, term)}${term.on === 'unresolved' && ' (not in this plan)'}`;
    }),
  ];
  const unblocks = (graph(plan).unblocks.get(chunk.id) ?? []).map((id) => link(plan, id));
  const texts = textKeys(chunkFields).flatMap((key) => {
    const text = chunk[key];
    return text === undefined ? [] : [[textLabel(key), text] as const];
  });
  const extra = [...chunk.extra, ...(chunk.row?.extra ?? [])].filter(({ value }) => value !== '');
  return markup`<article id="${chunk.id}" style="--hue:${hue === undefined ? 'var(--plain)' : `var(--hue-${hue})`}">
<p class="soft">${laneName(plan, chunk.stream)}${chunk.issue !== undefined && ` · ${chunk.issue}`} · ${chunk.done ? markup`<span class="yes">done</span>` : (boxWords(chunk) ?? 'not done')}</p>
<h3>${chunkWords(chunk)}</h3>
<dl>${texts.map(([label, text]) => fact(label, markup`${plain(text)}`))}${waits.length > 0 && fact('Waits for', listed(waits))}${unblocks.length > 0 && fact('Unblocks', listed(unblocks))}${chunk.subtasks.length > 0 && fact('Sub-tasks', steps(chunk.subtasks))}${chunk.skills && chunk.skills.length > 0 && fact('Skills', markup`${chunk.skills.join(', ')}`)}${chunk.note !== undefined && fact('Note', markup`${plain(chunk.note)}`)}${extra.map(({ label, value }) => fact(label, markup`${plain(value)}`))}${chunk.blocks && fact(capital(chunkFields.blocks.label), blocks(chunk.blocks))}</dl>
</article>`;
}

const fact = (label: string, value: Markup): Markup => markup`<dt>${label}</dt><dd>${value}</dd>`;

const listed = (names: readonly Markup[]): Markup =>
  markup`${names.map((name, index) => (index === 0 ? name : markup`, ${name}`))}`;

function link(plan: Plan, id: ChunkId): Markup {
  const chunk = chunkOf(plan, id);
  return chunk ? markup`<a href="#${id}">${chunkWords(chunk)}</a>` : markup``;
}

const steps = (subtasks: readonly Subtask[]): Markup =>
  markup`<ul class="steps">${subtasks.map(
    ({ text, subtasks: inner, blocks: own, ...box }) =>
      markup`<li><span class="${box.done ? 'yes' : 'soft'}">${box.done === undefined ? '–' : box.done ? '☑' : '☐'}</span> ${plain(text)}${box.mark !== undefined && markup` <span class="soft">(${boxWords(box) ?? ''})</span>`}${own && blocks(own)}${inner.length > 0 && steps(inner)}</li>`,
  )}</ul>`;

/** What stands beside fields and sub-tasks, as written. */
const blocks = (said: readonly string[]): Markup =>
  markup`${said.map((block) => markup`<div class="block">${block}</div>`)}`;

function handoffs(plan: Plan): Markup {
  return markup`<h2>Handoffs</h2><table><tr><th>From</th><th>To</th><th>When</th><th>What</th></tr>${plan.handoffs.map(
    ({ from, to, when, what }) =>
      markup`<tr><td>${laneNames(plan, from)}</td><td>${laneNames(plan, to)}</td><td>${whenWords(plan, when)}</td><td>${plain(what)}</td></tr>`,
  )}</table>`;
}
