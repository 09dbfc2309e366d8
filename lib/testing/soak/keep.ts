import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf } from '../faults';
import { keepMerge } from '../merges/found-merges';
import { confluenceFault } from '../merges/merge-fault';
import { shrunk } from '../shrink';
import type { Command } from '../../plan/command';
import type { Case } from './cases';

/** Makes a failing case small and writes it where `npm test` replays it: the text, and the commands beside it. */
export function keep(folder: string, name: string, { text, commands, fault, merge }: Case): string {
  const kind = kindOf(fault);
  if (merge) return keepMerge(folder, name, merge, (of) => kindOf(confluenceFault(of)) === kind);
  const fails = (of: string, after: readonly Command[]) => kindOf(faultOf(of, after)) === kind;
  const fewer = shrunk(commands, (left) => fails(text, left));
  const lines = text.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g)?.filter((line) => line !== '') ?? [];
  const less = shrunk(lines, (left) => fails(left.join(''), fewer)).join('');
  const last = shrunk(fewer, (left) => fails(less, left));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.md`);
  writeFileSync(file, less);
  if (last.length > 0) writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(last, null, 2)}\n`);
  return `${file}: ${faultOf(less, last) ?? 'does not fail again'}`;
}

/** A fault without its numbers and values: what is made small must break the same way. */
const kindOf = (fault: string | undefined): string | undefined =>
  fault?.replace(/"(?:[^"\\]|\\.)*"|\d+/g, '').slice(0, 60);
