import { nearest } from '../notation/nearest';
import { fail, ok } from '../plan/types';
import { kindWords } from './kinds';
import { isAutomatic, readers } from './readers';
import { listed, shown } from './refusal';
import { isRecord } from './shape';
import { commandTable } from './table';
import type { Command } from '../plan/command';
import type { Plan, Result } from '../plan/types';
import type { Entry, Field } from './entry';

/**
 * A command from plain JSON in which chunks, phases, streams and handoffs go by their names in a plan; new things get
 * their ids. Refused with a sentence that names the field, what was given and what would do: `no-command`,
 * `unknown-command`, `unknown-field`, `missing-field`, `wrong-shape`, `unknown-name`, `ambiguous-name`, `other-phase`,
 * `own-way`.
 */
export function readCommand(plan: Plan, json: unknown): Result<Command> {
  if (!isRecord(json) || typeof json['type'] !== 'string')
    return fail(
      'no-command',
      `${shown(json)} is no command: a command is an object with a “type”, such as {"type": "chunk.tick", "chunk": "C7"}.`,
    );
  const { type, ...given } = json;
  const entry = commandTable.get(type);
  if (!entry) return unknownCommand(type);

  const fields = Object.entries(entry.fields);
  const taken = new Map<string, string>();
  for (const key of Object.keys(given)) {
    const field = fields.find(
      ([name, { kind, also }]) => !isAutomatic(kind) && (name === key || also?.includes(key) === true),
    );
    if (!field) return unknownField(type, entry, key);
    const [name] = field;
    const before = taken.get(name);
    if (before !== undefined)
      return fail(
        'unknown-field',
        `${type} says both “${before}” and “${key}”, which are one field: give one of them.`,
      );
    taken.set(name, key);
  }

  // In the table's order: a field may be read by what those before it say.
  const known: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    const key = taken.get(name) ?? name;
    const value = taken.has(name) ? given[key] : field.otherwise;
    if (value === undefined && !isAutomatic(field.kind)) {
      if (field.needed === true) return missingField(type, name, field);
      continue;
    }
    const read = readers[field.kind](value, { plan, field: key, known });
    if (!read.ok) return read;
    known[name] = read.value;
  }
  // The table's type holds each field to a kind whose values the command takes, so what was read is a command.
  return ok({ type, ...known } as unknown as Command);
}

function unknownCommand(type: string): Result<never> {
  const types = [...commandTable.keys()];
  const near = nearest(
    types.map((name) => [name, name]),
    type,
  );
  return fail(
    'unknown-command',
    `“${type}” is no command; ${near === undefined ? `there are ${types.join(', ')}` : `“${near}” comes closest`}.`,
  );
}

function unknownField(type: string, entry: Entry, key: string): Result<never> {
  const names = Object.entries(entry.fields).flatMap(([name, { kind }]) => (isAutomatic(kind) ? [] : [name]));
  return fail(
    'unknown-field',
    `${type} has no field “${key}”; it takes ${names.length > 0 ? listed(names.map((name) => `“${name}”`)) : 'none'}.`,
  );
}

function missingField(type: string, name: string, { kind, words }: Field): Result<never> {
  const takes = kind in kindWords ? kindWords[kind as keyof typeof kindWords] : '';
  return fail('missing-field', `${type} needs “${name}” (${words ?? ''}): ${takes}.`);
}
