import { chunkOf } from '@/lib/plan/lookup';
import type { Chunk } from '@/lib/plan/types';
import { TextField } from './text-field';

/** A chunk's title; its token stands before it and is not typed with it. */
export function TitleField({ chunk: { id, token, row } }: { readonly chunk: Chunk }) {
  const own = token ?? row?.token;
  return (
    <div className="flex items-start gap-1">
      {own !== undefined && (
        <span className="mt-1 ml-1.5 rounded border border-line px-1 font-mono text-[12px] leading-5">
          {own}
        </span>
      )}
      <div className="min-w-0 flex-1">
        <TextField
          label="Title"
          entity={id}
          look="name"
          read={(plan) => chunkOf(plan, id)?.title ?? ''}
          make={(title) => [{ type: 'chunk.rename', chunk: id, title }]}
        />
      </div>
    </div>
  );
}
