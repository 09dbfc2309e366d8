import { isChunkId } from '@/lib/plan/lookup';
import type { ChunkId, EntityId } from '@/lib/plan/types';

/** The card that an event happened in; undefined beside all cards. */
export function cardUnder(
  target: EventTarget | null,
): { readonly id: ChunkId; readonly element: HTMLElement } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
  const id = element?.dataset['id'] as EntityId | undefined;
  return element && id && isChunkId(id) ? { id, element } : undefined;
}
