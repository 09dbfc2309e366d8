import { plain } from '../notation/plain';
import { chunksOf } from '../plan/lookup';
import { ofChunk } from './of-chunk';
import type { Chunk, Plan } from '../plan/types';

/** A chunk and one above it that has the same title. */
export interface Twin {
  readonly chunk: Chunk;
  readonly earlier: Chunk;
  /** Whether their id tokens tell them apart. */
  readonly areTold: boolean;
}

/** Every chunk whose title one above has too, once, with one that it cannot be told from, where there is such a one. */
export function twins(plan: Plan): readonly Twin[] {
  const above = new Map<string, Chunk[]>();
  return chunksOf(plan).flatMap((chunk): readonly Twin[] => {
    const title = titleOf(chunk);
    const all = above.get(title) ?? [];
    if (title !== '') above.set(title, [...all, chunk]);
    const [first] = all;
    if (!first) return [];
    const alike = all.find((other) => !areTold(chunk, other));
    return [{ chunk, earlier: alike ?? first, areTold: !alike }];
  });
}

const titleOf = ofChunk(({ title }) => plain(title).toLowerCase());

/** A chunk's id token in lower case, from its item or its row; empty where it has none. */
export const tokenOf = ({ token, row }: Chunk): string => (token ?? row?.token ?? '').toLowerCase();

function areTold(chunk: Chunk, other: Chunk): boolean {
  const [own, others] = [tokenOf(chunk), tokenOf(other)];
  return own !== '' && others !== '' && own !== others;
}
