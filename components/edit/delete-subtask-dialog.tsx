'use client';

import { quote } from '@/lib/notation/words';
import type { ChunkId, Subtask } from '@/lib/plan/types';
import { DeleteDialog } from './delete-dialog';

interface Props {
  readonly chunk: ChunkId;
  /** Inline markdown; empty where it opens with something else than words. */
  readonly name: string;
  /** The sub-tasks that stay. */
  readonly left: readonly Subtask[];
}

/** Removing a sub-task that holds other text. */
export const DeleteSubtaskDialog = ({ chunk, name, left }: Props) => (
  <DeleteDialog
    title={`Remove ${name === '' ? 'the sub-task' : quote(name)}?`}
    does="Remove"
    commands={[{ type: 'chunk.edit', chunk, subtasks: left }]}
  />
);
