/** Whether a value is a JSON object, neither a list nor null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is an object that has all of the first keys, and else none but the second. */
export function hasShape(
  value: unknown,
  needed: readonly string[],
  optional: readonly string[] = [],
): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return (
    needed.every((key) => keys.includes(key)) &&
    keys.every((key) => needed.includes(key) || optional.includes(key))
  );
}
