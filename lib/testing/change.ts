import { expect } from 'vitest';
import { applyAll } from '../commands/apply';
import { normal } from '../markdown/normal';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { fixture } from './fixtures';
import { lineChanges } from './line-changes';
import type { Command } from '../plan/command';
import type { Plan } from '../plan/types';
import type { LineChanges } from './line-changes';

/**
 * The lines that commands take away and bring on a fixture, or the sentence of their refusal. The text must read as the
 * plan, print as the same bytes when opened anew, and undo must give the opened bytes back.
 */
export function change(name: string, commands: (plan: Plan) => readonly Command[]): LineChanges | string {
  const document = parse(fixture(name));
  const next = applyAll(document.plan, commands(document.plan));
  if (!next.ok) return next.error.message;
  const { text } = print(document, next.value.plan);
  const reopened = parse(text);
  expect(normal(reopened.plan)).toEqual(normal(next.value.plan));
  expect(print(reopened, structuredClone(reopened.plan)).text).toBe(text);
  expect(print(document, document.plan).text).toBe(document.text);
  return lineChanges(document.text, text);
}
