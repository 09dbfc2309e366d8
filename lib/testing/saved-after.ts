import { apply } from '../commands/apply';
import { print } from '../markdown/print';
import type { SpecDocument } from '../markdown/document/document';
import type { Command } from '../plan/command';

/** A document after some commands, as saved. Throws what refuses one. */
export function savedAfter(document: SpecDocument, commands: readonly Command[]): string {
  const plan = commands.reduce((now, command) => {
    const next = apply(now, command);
    if (!next.ok) throw new RangeError(next.error.message);
    return next.value;
  }, document.plan);
  return print(document, plan).text;
}
