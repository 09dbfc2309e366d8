import { parse } from '../markdown/parse';
import { verify } from '../markdown/verify';
import type { SpecDocument } from '../markdown/document/document';
import type { Plan } from '../plan/types';

/** What changes are counted against. Saving moves it; the opened document stays, and with it the way back. */
export interface Baseline {
  readonly text: string;
  /** Whether a file holds this text, as far as is known; a text that was pasted is in none. */
  readonly inFile: boolean;
}

/** What is listed of a draft. What it holds stands apart, so that a list need not read it. */
export interface DraftEntry {
  readonly id: string;
  readonly name: string;
  /** Of the name and text first opened. Tabs that share it work on one document. */
  readonly origin: string;
  /** Of the text that changes are counted against: by it a file finds its draft again. */
  readonly base: string;
  /** Whether a file holds that text, as far as is known. */
  readonly inFile: boolean;
  /** Places that differ from that text. */
  readonly changes: number;
  readonly phases: number;
  readonly chunks: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Who writes it: another may not. */
  readonly tab: string;
  /** The file it can be written back to; what that is, only the browser knows. */
  readonly handle?: unknown;
  /** That file, where the server keeps it, by an id of its own: two of one name and text are two documents. */
  readonly file?: string;
}

/** What a draft holds; plain JSON. Ids are given in the order of the text, so the plan fits the text read anew. */
export interface DraftContent {
  readonly id: string;
  readonly openedText: string;
  readonly plan: Plan;
  /** What saving would have written. */
  readonly printedText: string;
  readonly baseText: string;
}

/**
 * A short key of a text, for finding it again: 53 bits and the length. Only an index, so it need not resist anyone: two
 * texts count as the same once they were compared. (Web Crypto would have to be waited for, and is missing where the
 * page comes over plain HTTP from another machine.)
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & low) + (high >>> 0);
  return `${number.toString(36)}-${text.length.toString(36)}`;
}

/** What a document is known by: its name, and where it stands if the server keeps it. */
export interface Known {
  readonly name: string;
  readonly file?: string | undefined;
}

/** The key of a document: what it was called, where it stood, and what it said when it was opened. */
export const originOf = ({ name, file }: Known, text: string): string =>
  fingerprint(`${file === undefined ? '' : `${file}\n`}${name}\n${text}`);

/**
 * Drafts that may be of this file with this text, the likeliest first: those that count their changes against this
 * text, then those that were opened from it and have gone on without writing back to it. Within each the latest first.
 * By keys only: the one who asks compares the texts.
 */
export function draftsOf(entries: readonly DraftEntry[], of: Known, text: string): readonly DraftEntry[] {
  const base = fingerprint(text);
  const origin = originOf(of, text);
  const named = latestFirst(entries.filter((entry) => isOf(entry, of)));
  const against = named.filter((entry) => entry.base === base);
  const from = named.filter(
    (entry) =>
      entry.base !== base &&
      entry.origin === origin &&
      // One that was written back to its file is done with: if the file reads as before again, somebody wanted that.
      (entry.handle === undefined || holdsMore(entry)),
  );
  return [...against, ...from];
}

/** Whether a draft may be of that document at all: a file that the server keeps is known by where it stands. */
export const isOf = (entry: DraftEntry, { name, file }: Known): boolean =>
  entry.file === file && (file !== undefined || entry.name === name);

/** The latest first, as listed under Recent. */
export const latestFirst = <T extends DraftEntry>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((a, b) => b.savedAt - a.savedAt);

/** Whether something would be lost with it: changes that no file holds, or a text that is in none at all. */
export const holdsMore = ({ inFile, changes }: DraftEntry): boolean => !inFile || changes > 0;

/** So many drafts that hold no more than their file are kept for opening them again. */
const MOST_UNCHANGED = 30;

/** Drafts that can go: the oldest of those that hold no more than their file does. */
export const dispensable = (entries: readonly DraftEntry[]): readonly DraftEntry[] =>
  latestFirst(entries.filter((entry) => !holdsMore(entry))).slice(MOST_UNCHANGED);

/** A draft opened again. */
export interface Restored {
  readonly document: SpecDocument;
  readonly plan: Plan;
  readonly baseline: Baseline;
}

/**
 * Reads a draft. The plan goes back into the text it was opened from, so that the next change is as small as it would
 * have been; where the two do not give the words that were to be saved (an older version wrote them, or the last step
 * before a crash cannot be written), those words are opened: they are never lost.
 */
export function restored(content: DraftContent, inFile: boolean): Restored {
  const baseline: Baseline = { text: content.baseText, inFile };
  const document = parse(content.openedText);
  if (prints(document, content)) return { document, plan: content.plan, baseline };
  const printed = parse(content.printedText);
  return { document: printed, plan: printed.plan, baseline };
}

function prints(document: SpecDocument, { plan, printedText }: DraftContent): boolean {
  try {
    const text = verify(document, plan);
    return text.ok && text.value === printedText;
  } catch {
    // A stored value has no type to rely on.
    return false;
  }
}
