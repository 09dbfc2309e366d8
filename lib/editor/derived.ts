import { print } from '../markdown/print';
import { problems } from '../problems/problems';
import { changes, type Changes } from './changes';
import { type Mention, staleMentions } from './mentions';
import type { Printed, SpecDocument } from '../markdown/document/document';
import type { Problem } from '../plan/problem';
import type { Plan } from '../plan/types';

/** What follows from a document and a plan, worked out when first asked for and then kept. */
export interface Derived {
  readonly document: SpecDocument;
  readonly plan: Plan;
  readonly printed: () => Printed;
  readonly problems: () => readonly Problem[];
  /** Places in prose that a change has made stale. */
  readonly mentions: () => readonly Mention[];
  /** How the printed text differs from what a file holds. */
  readonly changes: (inFile: string) => Changes;
}

const cache = new WeakMap<Plan, Derived>();

/** The one place where derived values come from: the same plan of the same document gives the same object. */
export function derive(document: SpecDocument, plan: Plan): Derived {
  const known = cache.get(plan);
  if (known?.document === document) return known;
  const printed = once(() => print(document, plan));
  let compared: { readonly inFile: string; readonly changes: Changes } | undefined;
  const derived: Derived = {
    document,
    plan,
    printed,
    problems: once(() => problems(plan, document.context)),
    mentions: once(() => staleMentions(document, plan, printed)),
    changes: (inFile) => {
      if (compared?.inFile !== inFile) compared = { inFile, changes: changes(inFile, printed().text) };
      return compared.changes;
    },
  };
  cache.set(plan, derived);
  return derived;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
