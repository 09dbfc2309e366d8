import { quoteChunk } from '../../notation/names';
import { plain } from '../../notation/plain';
import { chunksOf } from '../../plan/lookup';
import { ofChunk } from '../of-chunk';
import type { Rule } from '../rule';

const MOST = 2;

/** An outcome of more than two sentences says how, or is two chunks. What is done is let be. */
export const longOutcome: Rule = {
  code: 'long-outcome',
  severity: 'advice',
  find: (plan) =>
    chunksOf(plan)
      .filter((chunk) => !chunk.done && sentences(chunk) > MOST)
      .map((chunk) => ({
        message: `The outcome of ${quoteChunk(chunk)} has ${sentences(chunk)} sentences; say what works in one or two.`,
        at: [chunk.id],
      })),
  crowd: (count, total) =>
    `The outcomes of ${count} of ${total} chunks are longer than two sentences; say what works in one or two.`,
};

/** An end is a stop after a word of some length (so no `e.g.`) and before a capital, or a full-width stop. */
const END = /(?:(?<=[\p{L}\p{N})”"'’\]]{2})[.!?]+["”')]*\s+(?=["“'(]?[\p{Lu}\p{N}])|[。！？])/gu;

const sentences = ofChunk(
  ({ outcome = '' }) =>
    plain(outcome)
      .split(END)
      .filter((part) => part.trim() !== '').length,
);
