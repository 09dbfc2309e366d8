import { chunkName, phaseName } from '../notation/names';
import { quoted } from '../notation/words';
import { isChunkId } from '../plan/lookup';
import { looseText } from './loose-text';
import type { Present } from '../markdown/document/document';
import type { PhaseId, Plan } from '../plan/types';
import type { LooseLine } from './loose-text';
import type { Conflict, Three } from './referee';

type Home = LooseLine['home'];
type Way = readonly [from: Home, mine: Home | undefined, theirs: Home | undefined];

/**
 * Tells of text that one side put elsewhere while the other took it away or put it somewhere else again: it stays where
 * either has it. A line is known by its words, if the base says it once.
 * @param sides in the ids of the base
 */
export function strays(
  sides: Three<Present>,
  merged: Present,
  isTold: (line: string) => boolean,
): readonly Conflict[] {
  const [base, mine, theirs] = sides.map(homesOf) as unknown as Three<Homes>;
  const there = homesOf(merged);
  /** By where it stood and stands: lines that went one way are told together. */
  const found = new Map<string, { readonly homes: Way; readonly lines: string[] }>();
  for (const [line, [home, ...more]] of base) {
    const [own, other] = [mine.get(line) ?? [], theirs.get(line) ?? []];
    if (home === undefined || more.length > 0 || own.concat(other).includes(home)) continue;
    if (own.some((at) => other.includes(at)) || !there.has(line) || isTold(line)) continue;
    const homes: Way = [home, own[0], other[0]];
    const known = found.get(homes.join());
    if (known) known.lines.push(line);
    else found.set(homes.join(), { homes, lines: [line] });
  }
  return [...found.values()].map(({ homes: [from, own, other], lines }): Conflict => {
    const words = quoted(lines.join(' '));
    const [inMine, inTheirs] = [placeIn(sides[1].plan, own), placeIn(sides[2].plan, other)];
    return {
      entity: from,
      field: 'lines',
      ...(inMine !== undefined && { mine: lines.join('\n') }),
      ...(inTheirs !== undefined && { theirs: lines.join('\n') }),
      kept: inMine === undefined ? 'theirs' : 'mine',
      message:
        inMine !== undefined && inTheirs !== undefined
          ? `${words} stands ${inMine} in mine and ${inTheirs} in theirs. It stands in both.`
          : inMine === undefined
            ? `${words} is gone in mine and stands ${inTheirs ?? ''} in theirs. It stays there.`
            : `${words} stands ${inMine} in mine and is gone in theirs. It stays there.`,
    };
  });
}

type Homes = ReadonlyMap<string, readonly Home[]>;

function homesOf(side: Present): Homes {
  const found = new Map<string, Home[]>();
  for (const { line, home } of looseText(side)) found.set(line, [...(found.get(line) ?? []), home]);
  return found;
}

function placeIn(plan: Plan, home: Home | undefined): string | undefined {
  if (home === undefined) return undefined;
  if (home === 'text') return 'around the plan';
  return `in ${isChunkId(home) ? quoted(chunkName(plan, home)) : phaseName(plan, home as PhaseId)}`;
}
