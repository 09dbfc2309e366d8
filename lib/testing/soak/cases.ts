import fc from 'fast-check';
import { parse } from '../../markdown/parse';
import { documents } from '../documents';
import { identityFault, commandsFor, sequenceFault } from '../faults';
import { fixtures } from '../fixtures';
import { gestures } from '../gestures';
import { mergeCases } from '../merges/merge-cases';
import { confluenceFault } from '../merges/merge-fault';
import { mutated, mutations } from '../mutations';
import { dependencies } from '../trials/dependencies';
import { moves } from '../trials/moves';
import { typedValues } from '../trials/typed-values';
import type { Command } from '../../plan/command';
import type { MergeCase } from '../merges/merge-cases';
import type { Trials } from '../trials/trial';

/** One case of the soak: a text, the commands run on it, and what broke, if anything did. */
export interface Case {
  readonly text: string;
  readonly commands: readonly Command[];
  readonly fault: string | undefined;
  /** What was merged; `text` is the base. */
  readonly merge?: MergeCase;
}

/** A part of the soak: makes cases from a seed, as many as asked, and judges them. */
export type Part = (seed: number, count: number) => Iterable<Case>;

const texts = fc.oneof(
  { weight: 9, arbitrary: documents },
  { weight: 1, arbitrary: fc.constantFrom(...fixtures.map(({ text }) => text)) },
);
const sequences = fc.tuple(texts, fc.array(gestures, { minLength: 50, maxLength: 50 }));
const broken = fc.tuple(texts, mutations);

const identity = (text: string): Case => ({ text, commands: [], fault: identityFault(text) });

/** The parts that make new cases from each seed, without end. */
export const parts: Readonly<Record<string, Part>> = {
  *sequences(seed, count) {
    for (const [text, picked] of fc.sample(sequences, { seed, numRuns: count })) {
      let commands: readonly Command[] = [];
      try {
        commands = commandsFor(text, picked);
      } catch (error) {
        yield { text, commands, fault: `thrown by a command: ${String(error)}` };
        continue;
      }
      yield { text, commands, fault: sequenceFault(text, commands) };
    }
  },
  *identity(seed, count) {
    for (const text of fc.sample(texts, { seed, numRuns: count })) yield identity(text);
  },
  *mutations(seed, count) {
    for (const [text, changes] of fc.sample(broken, { seed, numRuns: count }))
      yield identity(mutated(text, changes));
  },
  *merges(seed, count) {
    for (const merge of fc.sample(mergeCases, { seed, numRuns: count }))
      yield { text: merge.texts[0], commands: [], fault: confluenceFault(merge), merge };
  },
};

/** The parts that try everything of a kind on every fixture with a plan, once. The suite takes samples of them. */
export const wholes: Readonly<Record<string, Iterable<Case>>> = {
  moves: all(moves),
  dependencies: all(dependencies),
  typed: all(typedValues),
};

function* all(trials: Trials): Iterable<Case> {
  for (const { name, text } of fixtures) {
    const document = parse(text);
    if (!document.hasPlan) continue;
    for (const { command, fault } of trials(document)) {
      const found = fault();
      yield { text, commands: [command], fault: found === undefined ? undefined : `${name}: ${found}` };
    }
  }
}
