import type { Command } from '../plan/command';
import type { Automatic, Kind, Kinds } from './kinds';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The kinds whose values a field of that type can hold. */
type KindFor<V> = { [K in Kind]: Kinds[K] extends Exclude<V, undefined> ? K : never }[Kind];

/** A field that a person or a script gives. */
interface GivenField<K extends Kind> {
  readonly kind: Exclude<K, Automatic>;
  /** One line: what it does. */
  readonly words: string;
  /** Other names it goes by. */
  readonly also?: readonly string[];
}
interface NeededField<K extends Kind> extends GivenField<K> {
  readonly needed: true;
}
interface FieldWithDefault<K extends Kind> extends GivenField<K> {
  /** What is read where nothing is given. */
  readonly otherwise: Json;
}
interface AutomaticField<K extends Kind> {
  readonly kind: Extract<K, Automatic>;
}

/** A field of a command: one that the command cannot be without is needed, has a default, or fills itself in. */
type FieldOf<C, N extends keyof C> = undefined extends C[N]
  ? GivenField<KindFor<C[N]>>
  : NeededField<KindFor<C[N]>> | FieldWithDefault<KindFor<C[N]>> | AutomaticField<KindFor<C[N]>>;

type OfType<T extends Command['type']> = Extract<Command, { readonly type: T }>;

/** A command as people and scripts write it: what it does, its fields in the order they are told, an example. */
export interface EntryOf<T extends Command['type']> {
  readonly words: string;
  readonly fields: { readonly [N in Exclude<keyof OfType<T>, 'type'>]-?: FieldOf<OfType<T>, N> };
  readonly example: { readonly type: T } & Readonly<Record<string, Json>>;
}

/** An entry for each of these commands: one that is missing, or lacks a field, does not compile. */
export type Entries<T extends Command['type']> = { readonly [K in T]: EntryOf<K> };

/** An entry as it is looked through, whichever command it is of. */
export interface Entry {
  readonly words: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly example: Readonly<Record<string, Json>>;
}
export interface Field {
  readonly kind: Kind;
  readonly words?: string;
  readonly also?: readonly string[];
  readonly needed?: true;
  readonly otherwise?: Json;
}
