'use client';

import { Trash2 } from 'lucide-react';
import { requestDelete } from '@/components/edit/remove';
import { useEditor, useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import type { EntityId } from '@/lib/plan/types';

/** Deletes what the panel is about. */
export function DeleteButton({
  ids,
  children,
}: {
  readonly ids: readonly EntityId[];
  readonly children: string;
}) {
  const stores = useStores();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  if (readOnly) return null;
  return (
    <Button className="text-error!" onClick={() => requestDelete(stores, ids)}>
      <Trash2 size={14} /> {children}
    </Button>
  );
}
