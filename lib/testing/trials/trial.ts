import type { SpecDocument } from '../../markdown/document/document';
import type { Command } from '../../plan/command';

/** One thing to try on a document: a command, and what breaks under it, in words; undefined where nothing does. */
export interface Trial {
  readonly command: Command;
  readonly fault: () => string | undefined;
}

/** Everything of a kind that can be tried on a document. The suite takes samples of it, the soak tries it whole. */
export type Trials = (document: SpecDocument) => readonly Trial[];

/**
 * What breaks under one share of `n` of the trials, spread evenly over all of them; the shares 0 to n − 1 make up the
 * whole. Empty where all is well.
 */
export const faultsOf = (trials: readonly Trial[], n: number, share = 0): readonly string[] =>
  trials
    .filter((_, at) => shareOf(at, n) === share % n)
    .flatMap(({ command, fault }) => {
      const found = fault();
      return found === undefined ? [] : [`${found}, after ${JSON.stringify(command)}`];
    });

/** Steps of the golden ratio, which keep time with no row of trials: each n-th would meet the same columns in each row. */
const shareOf = (at: number, n: number): number => Math.floor(((at * 0.618_033_988_749_895) % 1) * n);
