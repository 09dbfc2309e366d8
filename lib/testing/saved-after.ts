import { print } from '../markdown/print';
import { applied } from './applied';
import type { SpecDocument } from '../markdown/document/document';
import type { Command } from '../plan/command';

/** A document after some commands, as saved. Throws what refuses one. */
export const savedAfter = (document: SpecDocument, commands: readonly Command[]): string =>
  print(document, applied(document.plan, ...commands)).text;
