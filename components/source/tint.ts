import { BOX, stateOfSign } from '@/lib/notation/signs';

/** A bullet with a box. */
const BOXED = new RegExp(`^\\s*[-*+] ${BOX}\\s`, 'u');

/** How a line of markdown is set, told by its first characters alone; nothing is parsed. */
export function tint(line: string): string {
  if (/^#{1,6}\s/.test(line)) return 'font-semibold text-ink';
  const sign = BOXED.exec(line)?.[1];
  if (sign !== undefined) return stateOfSign(sign) === 'done' ? 'text-done' : 'font-medium text-ink';
  if (/^\s*\|/.test(line)) return 'text-secondary';
  return 'text-ink';
}
