import { chunkFields, textKeys } from '../plan/fields';
import { capital } from './words';
import type { ChunkText, Field } from '../plan/fields';

const isProseText = (key: ChunkText): boolean => (chunkFields[key] as Field).prose === true;

/** The plain texts of a chunk that open an item's fields, since prose would run into what stands above it. */
export const leadingTexts: readonly ChunkText[] = textKeys(chunkFields).filter(isProseText);

/** Those that stand on a line of their own behind the format's other fields. */
export const trailingTexts: readonly ChunkText[] = textKeys(chunkFields).filter((key) => !isProseText(key));

/** Those that the item alone can say: a row has no cell for them. */
export const itemTexts: readonly ChunkText[] = textKeys(chunkFields).filter(
  (key) => (chunkFields[key] as Field).inRow === undefined,
);

/** A plain text's label as an item writes it: `Outcome`. Its column key is the label itself. */
export const textLabel = (key: ChunkText): string => capital(chunkFields[key].label);
