import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { merge } from './merge';
import type { Present, SpecDocument } from '../markdown/document/document';
import type { Merged } from './merge';

/** A state as a document of its own: one whose plan went on from its text is written down and read again. */
const written = ({ document, plan }: Present): SpecDocument =>
  plan === document.plan ? document : parse(print(document, plan).text, document.reading);

/**
 * Merges three states of one document; see `merge`. With the state after a step as base, the present as mine and the
 * state before the step as theirs, it takes back that step alone.
 */
export const mergePresents = (base: Present, mine: Present, theirs: Present): Merged =>
  merge(written(base), mine, written(theirs));
