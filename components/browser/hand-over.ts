/** A text on its way to the editor from another page of the same tab. */
export interface HandedOver {
  readonly name: string;
  readonly text: string;
}

const KEY = 'planlanes:open';

/** Leaves a text for the editor, which opens it once. False where the browser keeps nothing. */
export function handOver({ name, text }: HandedOver): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ name, text }));
    return true;
  } catch {
    return false;
  }
}

/** Takes what was left, once: a reload must not open it again. */
export function takeHandedOver(): HandedOver | undefined {
  try {
    const left = sessionStorage.getItem(KEY);
    if (left === null) return undefined;
    sessionStorage.removeItem(KEY);
    const { name, text } = JSON.parse(left) as Partial<HandedOver>;
    return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
  } catch {
    return undefined;
  }
}
