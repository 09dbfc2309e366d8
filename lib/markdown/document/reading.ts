/**
 * What was decided about a whole text when it was opened, and holds for what is printed of it until that is opened anew:
 * what makes it a plan, and which of several sets of phases is the plan's.
 */
export type Reading =
  | {
      /** An Execution Plan heading, phases without one, or nothing. */
      readonly by: 'heading' | 'phases' | 'nothing';
      readonly set: number;
      readonly sets: number;
    }
  | 'no markdown';

/** What a file's name decides: one of data holds no plan, whatever its comments say. */
export const readingOf = (name: string): Reading | undefined =>
  /\.(?:ya?ml|jsonc?|toml)$/i.test(name) ? 'no markdown' : undefined;
