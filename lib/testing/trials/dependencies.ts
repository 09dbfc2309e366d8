import { apply } from '../../commands/apply';
import { parse } from '../../markdown/parse';
import { print } from '../../markdown/print';
import { chunksOf } from '../../plan/lookup';
import { chunkLines } from '../chunk-lines';
import { readingFault } from '../faults';
import { lineChanges } from '../line-changes';
import type { SpecDocument } from '../../markdown/document/document';
import type { Command } from '../../plan/command';
import type { Chunk } from '../../plan/types';
import type { Trials } from './trial';

type Add = Command & { type: 'dependency.add' };

/** Every chunk on every chunk: the lines that state its dependencies change, and taken away again it leaves the bytes. */
export const dependencies: Trials = (document) => {
  const chunks = chunksOf(document.plan);
  return chunks.flatMap((chunk) =>
    chunks.map((other) => {
      const command: Add = { type: 'dependency.add', chunk: chunk.id, on: { on: 'chunk', chunk: other.id } };
      return { command, fault: () => dependencyFault(document, chunk, command) };
    }),
  );
};

function dependencyFault(document: SpecDocument, chunk: Chunk, command: Add): string | undefined {
  const next = apply(document.plan, command);
  if (!next.ok) return undefined;
  const after = print(document, next.value.plan).text;
  const misread = readingFault(parse(after), next.value.plan);
  if (misread !== undefined || after === document.text) return misread;
  const own = chunkLines(document, chunk);
  const { removed, added } = lineChanges(document.text, after);
  const foreign = removed.find((line) => !own.includes(line));
  if (foreign !== undefined) return `changes ${JSON.stringify(foreign)}`;
  if (added.filter((line) => line.trim() !== '').length > 2) return `writes ${JSON.stringify(added)}`;
  const back = apply(next.value.plan, { ...command, type: 'dependency.remove' });
  return back.ok && print(document, back.value.plan).text === document.text
    ? undefined
    : 'goes away otherwise';
}
