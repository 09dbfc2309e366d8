import { chunksOf } from '../plan/lookup';
import type { Chunk, Phase, Plan } from '../plan/types';

/**
 * The id token a new chunk gets beside one that has a token: the highest of its kind in the plan, plus one. `C13` where
 * there is `C12`, `C2.4` behind `C2.3`, `T010` behind `T009`; in a phase without chunks a token of two parts takes the
 * phase's number: `C6.1`. Undefined beside a chunk without a token, and where chunks share theirs: then it is no id.
 */
export function nextToken(plan: Plan, beside: Chunk | undefined, phase?: Phase): string | undefined {
  const own = tokenOf(beside);
  const digits = /\d+$/.exec(own)?.[0];
  const all = chunksOf(plan).map(tokenOf);
  if (digits === undefined || all.filter((token) => token === own).length > 1) return undefined;
  const letters = /^([A-Z]+)\d+\.\d+$/.exec(own)?.[1];
  const inEmpty = phase?.chunks.length === 0 && letters !== undefined;
  return counted(plan, inEmpty ? `${letters}${phase.number}.` : own.slice(0, -digits.length), digits.length);
}

/** Another id token of a token's kind, which nothing has, whoever shares that one; undefined for none. */
export function freeToken(plan: Plan, token: string): string | undefined {
  const digits = /\d+$/.exec(token)?.[0].length;
  return digits === undefined ? undefined : counted(plan, token.slice(0, -digits), digits);
}

/** The highest number behind a prefix in the plan, plus one, with at least as many digits. */
function counted(plan: Plan, prefix: string, digits: number): string {
  const numbers = chunksOf(plan)
    .flatMap((chunk) => [chunk.token, chunk.row?.token])
    .flatMap((token) =>
      token?.startsWith(prefix) === true && /^\d+$/.test(token.slice(prefix.length))
        ? [Number(token.slice(prefix.length))]
        : [],
    );
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(digits, '0');
}

const tokenOf = (chunk: Chunk | undefined): string => chunk?.token ?? chunk?.row?.token ?? '';
