import { chunkOf } from '@/lib/plan/lookup';
import { itemTexts, textLabel } from '@/lib/notation/chunk-texts';
import type { Chunk } from '@/lib/plan/types';
import { ExtraFields } from './extra-fields';
import { TextField } from './text-field';

const emptied = (text: string): string | null => (text.trim() === '' ? null : text);

/** What else a chunk says: its plain texts, the note behind its title, its `Note:`, fields and cells that the format does not name. */
export function ChunkWords({ chunk: { id, item, note, extra, row } }: { readonly chunk: Chunk }) {
  const isNote = ({ label }: { readonly label: string }) => label.toLowerCase() === 'note';
  return (
    <>
      {item &&
        itemTexts.map((key) => (
          <TextField
            key={key}
            label={textLabel(key)}
            entity={id}
            placeholder="none"
            read={(plan) => chunkOf(plan, id)?.[key] ?? ''}
            make={(text) => [{ type: 'chunk.edit', chunk: id, [key]: emptied(text) }]}
          />
        ))}
      {note !== undefined && (
        <TextField
          label="Behind the title"
          entity={id}
          read={(plan) => chunkOf(plan, id)?.note ?? ''}
          make={(text) => [{ type: 'chunk.edit', chunk: id, note: emptied(text) }]}
        />
      )}
      {item && (
        <TextField
          label="Note"
          entity={id}
          placeholder="none"
          read={(plan) => chunkOf(plan, id)?.extra.find(isNote)?.value ?? ''}
          make={(text) => [{ type: 'chunk.edit', chunk: id, fields: { Note: emptied(text) } }]}
        />
      )}
      <ExtraFields
        entity={id}
        extra={extra.filter((one) => !isNote(one))}
        read={(plan) => chunkOf(plan, id)?.extra ?? []}
        make={(label, value) => ({ type: 'chunk.edit', chunk: id, fields: { [label]: value } })}
      />
      <ExtraFields
        entity={id}
        extra={row?.extra ?? []}
        read={(plan) => chunkOf(plan, id)?.row?.extra ?? []}
        make={(label, value) => ({ type: 'chunk.edit', chunk: id, cells: { [label]: value } })}
      />
    </>
  );
}
