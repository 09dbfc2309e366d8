import { readingOf } from '../lib/markdown/document/reading';
import { parse } from '../lib/markdown/parse';
import { fail, ok } from '../lib/plan/types';
import { shownPath } from './io';
import { readFileText } from './read-file-text';
import type { SpecDocument } from '../lib/markdown/document/document';
import type { Result } from '../lib/plan/types';
import type { Io } from './io';

/** A file as it was read. */
export interface OpenedSpec {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly document: SpecDocument;
}

/** Reads and opens a spec. Refused with a sentence that begins with the file's name: what is no readable text. */
export async function openSpec(io: Io, path: string): Promise<Result<OpenedSpec>> {
  const file = await readFileText(io, path);
  if (!file.ok) return file;
  const { bytes, text } = file.value;
  return ok({ path, bytes, document: parse(text, readingOf(path)) });
}

/** Opens a spec that must hold a plan. Refused, too, where it holds none, or one that is over a limit. */
export async function openPlan(io: Io, path: string): Promise<Result<OpenedSpec>> {
  const spec = await openSpec(io, path);
  const refusal = spec.ok ? withoutPlan(spec.value) : undefined;
  return refusal === undefined ? spec : fail('no-plan', refusal);
}

/** Why a document cannot be looked at as a plan; undefined if it can. */
export function withoutPlan({ path, document }: OpenedSpec): string | undefined {
  const { hasPlan, readOnly, fenced } = document;
  const name = shownPath(path);
  if (readOnly) return `${name}: ${readOnly.message}`;
  if (hasPlan) return undefined;
  const [inside] = fenced;
  return inside
    ? `${name}: a plan stands only in a code block, on line ${inside.line}; take it out of the block first.`
    : `${name}: there is no execution plan in it: neither an “Execution Plan” heading nor phases.`;
}
