import { isDeepStrictEqual } from 'node:util';
import { apply } from '../commands/apply';
import { normal } from '../markdown/normal';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { verify } from '../markdown/verify';
import { commandFor } from './gestures';
import type { SpecDocument } from '../markdown/document/document';
import type { Command } from '../plan/command';
import type { Plan } from '../plan/types';
import type { Gesture } from './gesture';

/** The law of identity on any text: what breaks it, in words; undefined where it holds. */
export function identityFault(text: string): string | undefined {
  try {
    const document = parse(text);
    return differs('identity', text, print(document, structuredClone(document.plan)).text);
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/**
 * The laws over a sequence of commands, refused ones skipped: what is printed reads as the plan, prints as the same bytes
 * when opened again, is the same for a deep copy, and undo brings back the bytes.
 */
export function sequenceFault(text: string, commands: readonly Command[]): string | undefined {
  try {
    const document = parse(text);
    const plan = commands.reduce((at: Plan, command) => {
      const next = apply(at, command);
      return next.ok ? next.value.plan : at;
    }, document.plan);
    return agreementFault(document, plan);
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** The laws of agreement, of the fixed point and of path independence, for a plan that a document came to. */
export function agreementFault(document: SpecDocument, plan: Plan): string | undefined {
  const written = print(document, plan).text;
  const reopened = parse(written, document.reading);
  // Without a heading of its own, a plan is one by its parts: the last of them may go, and the check refuses that.
  const { text, plan: section } = document.source;
  if (!reopened.hasPlan && !/^#+[^\r\n]*execution plan/i.test(text.slice(section.start))) return undefined;
  // With nothing left under its heading, phases that stand elsewhere are the plan: the check refuses that too.
  if (plan.phases.length + plan.streams.length === 0 && reopened.plan.phases.length > 0)
    return verify(document, plan).ok ? 'another plan, and not refused' : undefined;
  return (
    readingFault(reopened, plan) ??
    differs('fixed point', written, print(reopened, structuredClone(reopened.plan)).text) ??
    differs('deep copy', written, print(document, structuredClone(plan)).text) ??
    differs('undo', document.text, print(document, document.plan).text) ??
    differs('undo of a deep copy', document.text, print(document, structuredClone(document.plan)).text)
  );
}

/** Where an opened text says another thing than a plan. */
export function readingFault({ plan: read }: SpecDocument, plan: Plan): string | undefined {
  const [now, found] = [normal(plan), normal(read)];
  return isDeepStrictEqual(now, found)
    ? undefined
    : `agreement: the plan says ${firstDifference(now, found)}`;
}

/** What breaks on a text as it is, or after some commands. */
export const faultOf = (text: string, commands: readonly Command[]): string | undefined =>
  identityFault(text) ?? (commands.length > 0 ? sequenceFault(text, commands) : undefined);

/** The commands that gestures come to on a document: those that the plan of their moment takes. */
export function commandsFor(text: string, gestures: readonly Gesture[]): readonly Command[] {
  const taken: Command[] = [];
  let { plan } = parse(text);
  for (const gesture of gestures) {
    const command = commandFor(plan, gesture);
    const next = command && apply(plan, command);
    if (!command || !next?.ok) continue;
    taken.push(command);
    plan = next.value.plan;
  }
  return taken;
}

function differs(law: string, expected: string, got: string): string | undefined {
  if (expected === got) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === got[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `${law}: at ${at} stands ${around(got)} and not ${around(expected)}`;
}

function firstDifference(now: unknown, read: unknown, path = ''): string {
  if (typeof now !== 'object' || typeof read !== 'object' || now === null || read === null)
    return `${path} ${JSON.stringify(now)}, the text ${JSON.stringify(read)}`;
  const [own, other] = [now, read] as Record<string, unknown>[];
  for (const key of new Set([...Object.keys(now), ...Object.keys(read)]))
    if (!isDeepStrictEqual(own?.[key], other?.[key]))
      return firstDifference(own?.[key], other?.[key], `${path}/${key}`);
  return path;
}
