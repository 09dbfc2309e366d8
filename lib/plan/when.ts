import { lookup } from './lookup';
import { plain } from './plain';
import { resolveTerm, spell } from './references';
import { isChunkId } from './lookup';
import type { Plan, When } from './types';

/** `After Phase N`, `After <chunk>`, `During Phase N`; anything else stays as written. */
export function readWhen(plan: Plan, text: string): When {
  const match = /^(after|during)\s+(.+)$/i.exec(plain(text));
  const verb = match?.[1]?.toLowerCase() === 'during' ? 'during' : 'after';
  const last = plan.phases.at(-1);
  if (!match?.[2] || !last) return { text };
  const number = /^phase\s+(\d+)$/i.exec(match[2])?.[1];
  const phases = plan.phases.filter((phase) => phase.number === Number(number));
  if (phases.length === 1 && phases[0]) return { verb, of: phases[0].id };
  const target = number === undefined ? resolveTerm(plan, match[2], last.id) : undefined;
  return target?.on === 'chunk' ? { verb, of: target.chunk } : { text };
}

/** A moment in words that read as the same moment. */
export function writeWhen(plan: Plan, when: When): string {
  if ('text' in when) return when.text;
  const verb = when.verb === 'after' ? 'After' : 'During';
  if (!isChunkId(when.of)) return `${verb} Phase ${lookup(plan).phases.get(when.of)?.phase.number ?? '?'}`;
  const chunk = lookup(plan).chunks.get(when.of)?.chunk;
  const named = readWhen(plan, `${verb} ${chunk?.title ?? ''}`);
  const byTitle = 'of' in named && named.of === when.of;
  const last = plan.phases.at(-1);
  const name = byTitle || !last ? chunk?.title : spell(plan, `chunk:${when.of}`, last.id);
  return `${verb} ${name ?? chunk?.title ?? '?'}`;
}
