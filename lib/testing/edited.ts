import { apply } from '../commands/apply';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { readCommand } from '../named/read-command';
import type { Plan } from '../plan/types';

/** A text after commands in plain JSON, as the command line takes them. Throws what refuses one. */
export function edited(text: string, ...commands: readonly unknown[]): string {
  const document = parse(text);
  const plan = commands.reduce((at: Plan, json) => {
    const command = readCommand(at, json);
    if (!command.ok) throw new Error(command.error.message);
    const next = apply(at, command.value);
    if (!next.ok) throw new Error(next.error.message);
    return next.value.plan;
  }, document.plan);
  return print(document, plan).text;
}
