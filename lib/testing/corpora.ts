import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixture } from './fixtures';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** A file that somebody wrote: where it is, and its text. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** READMEs and changelogs of the installed packages, sorted by path; those that are no UTF-8 are left out. */
export function installedTexts(limit: number): readonly Written[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const found: Written[] = [];
  for (const path of pathsBelow(packages)) {
    if (found.length >= limit) break;
    try {
      found.push({ path, text: decoder.decode(readFileSync(join(packages, path))) });
    } catch {
      continue;
    }
  }
  return found;
}

/** Package folders in alphabetical order, with the files of ours in them. */
function* pathsBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.')) continue;
    const inner = name.startsWith('@')
      ? readdirSync(join(folder, name))
          .sort()
          .map((own) => join(name, own))
      : [name];
    for (const own of inner)
      for (const file of readdirSync(join(folder, own)).sort())
        if (/^(?:readme|changelog)\.(?:md|markdown)$/i.test(file)) yield join(own, file);
  }
}

/** The canonical fixture's plan, from its heading to the next section. */
const canonicalPlan = (): string => {
  const text = fixture('canonical');
  return text.slice(text.indexOf('## Execution Plan'), text.indexOf('## Reference Files'));
};

/** A text with a plan put in at a line boundary outside of its fences; `at` picks which. */
export function withPlanIn(text: string, at: number): string {
  const plan = canonicalPlan();
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const places = boundaries(text);
  const place = places[at % places.length] ?? 0;
  return `${text.slice(0, place)}${eol}${plan.replaceAll('\n', eol)}${text.slice(place)}`;
}

/** Offsets at which a line begins that is in no fence. */
function boundaries(text: string): readonly number[] {
  const found = [0];
  let fence = '';
  let offset = 0;
  for (const line of text.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? []) {
    offset += line.length;
    const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && fence === '') fence = mark;
    else if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = '';
    if (fence === '' && /[\r\n]$/.test(line)) found.push(offset);
  }
  return found;
}
