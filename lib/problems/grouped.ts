import type { Problem } from '../plan/problem';

/** So many of one code are told as one. */
const MANY = 5;

/**
 * Problems as lists show them, in their order: five or more of one code stand together where the first of them stood, any
 * other alone.
 */
export function grouped<P extends Pick<Problem, 'code'>>(problems: readonly P[]): readonly (readonly P[])[] {
  const byCode = new Map<string, P[]>();
  for (const problem of problems) byCode.set(problem.code, [...(byCode.get(problem.code) ?? []), problem]);
  return problems.flatMap((problem) => {
    const alike = byCode.get(problem.code) ?? [];
    if (alike.length < MANY) return [[problem]];
    return alike[0] === problem ? [alike] : [];
  });
}

/** The same as rows, one after the other: behind those that stand together each alone, where their code is opened. */
export const rowsOf = <P extends Pick<Problem, 'code'>>(
  problems: readonly P[],
  opened: ReadonlySet<string>,
): readonly (readonly P[])[] =>
  grouped(problems).flatMap((alike) =>
    alike.length > 1 && opened.has(alike[0]?.code ?? '') ? [alike, ...alike.map((one) => [one])] : [alike],
  );
