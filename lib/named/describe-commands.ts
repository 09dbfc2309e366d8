import { kindWords } from './kinds';
import { isAutomatic } from './readers';
import { commandTable } from './table';

/** A command as it is told to who wants to write one. */
export interface CommandHelp {
  readonly type: string;
  readonly words: string;
  readonly fields: readonly FieldHelp[];
  readonly example: unknown;
}
export interface FieldHelp {
  readonly name: string;
  readonly also: readonly string[];
  readonly needed: boolean;
  /** What is taken where nothing is given; null: nothing, or it is told in the words. */
  readonly otherwise: unknown;
  readonly words: string;
  /** What may be written. */
  readonly takes: string;
}

/** Every command with the fields that can be given. */
export const describeCommands = (): readonly CommandHelp[] =>
  [...commandTable].map(([type, { words, fields, example }]) => ({
    type,
    words,
    fields: Object.entries(fields).flatMap(([name, field]): readonly FieldHelp[] => {
      if (isAutomatic(field.kind)) return [];
      return [
        {
          name,
          also: field.also ?? [],
          needed: field.needed === true,
          otherwise: field.otherwise ?? null,
          words: field.words ?? '',
          takes: kindWords[field.kind as keyof typeof kindWords],
        },
      ];
    }),
    example,
  }));
