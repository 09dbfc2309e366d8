/** How often a property is tried: `PLANLANES_RUNS` times where mutants are, else as often as the suite has time for. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env['PLANLANES_RUNS'] ?? usual) };
}
