import { capital } from '@/lib/notation/words';
import { chunkFields } from '@/lib/plan/fields';
import type { Chunk } from '@/lib/plan/types';
import { Field } from './field';

/** What stands in a chunk or sub-task beside fields and sub-tasks (fences, quotes, tables, words), as written. */
export const Blocks = ({ blocks }: { readonly blocks: readonly string[] }) => (
  <div className="flex min-w-0 flex-col gap-2">
    {blocks.map((block, index) => (
      <p
        key={index}
        className="font-mono text-[12px] leading-[18px] break-words whitespace-pre-wrap text-secondary"
      >
        {block}
      </p>
    ))}
  </div>
);

/** That of a chunk, under its label; nothing where there is none. */
export const OtherText = ({ chunk: { blocks } }: { readonly chunk: Chunk }) =>
  blocks && (
    <Field label={capital(chunkFields.blocks.label)}>
      <Blocks blocks={blocks} />
    </Field>
  );
