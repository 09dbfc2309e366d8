import { chunksOf } from '../plan/lookup';
import type { Chunk, Plan } from '../plan/types';

/**
 * The id token a new chunk gets beside one that has a token: the highest of its kind in the plan, plus one. `C13` where
 * there is `C12`, `C2.4` behind `C2.3`, `T010` behind `T009`. Undefined beside a chunk without a token.
 */
export function nextToken(plan: Plan, beside: Chunk | undefined): string | undefined {
  const own = beside?.token ?? beside?.row?.token ?? '';
  const digits = /\d+$/.exec(own)?.[0];
  if (digits === undefined) return undefined;
  const prefix = own.slice(0, -digits.length);
  const numbers = chunksOf(plan)
    .flatMap((chunk) => [chunk.token, chunk.row?.token])
    .flatMap((token) =>
      token?.startsWith(prefix) === true && /^\d+$/.test(token.slice(prefix.length))
        ? [Number(token.slice(prefix.length))]
        : [],
    );
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(digits.length, '0');
}
