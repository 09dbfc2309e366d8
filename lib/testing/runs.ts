/**
 * How often a property is tried: `PLANLANES_RUNS` times as set by the soak, else as often as the suite has time for.
 * `PLANLANES_SEED` repeats a run.
 */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const { PLANLANES_RUNS: asked, PLANLANES_SEED: seed } = process.env;
  return { numRuns: Number(asked ?? usual), ...(seed !== undefined && { seed: Number(seed) }) };
}
