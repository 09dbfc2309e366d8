import fc from 'fast-check';
import { asBytes, bytes } from './documents/bytes';
import { frames } from './documents/frame';
import { manners } from './documents/manner';
import { plans } from './documents/seed';
import { writeDocument } from './documents/write';

/**
 * A whole spec in a random manner, from canonical to barely recognisable: bullets, indentation, tabs, line endings (mixed
 * ones too), a byte-order mark, padding, loose and tight lists, front matter, fences and comments that hold look-alikes,
 * headings that occur twice, rows too short and too long, names of all scripts, NUL.
 */
export const documents: fc.Arbitrary<string> = fc
  .tuple(manners, plans, frames, bytes)
  .map(([manner, plan, frame, as]) => asBytes(writeDocument(manner, plan, frame), as));
