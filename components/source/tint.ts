/** How a line of markdown is set, told by its first characters alone; nothing is parsed. */
export function tint(line: string): string {
  if (/^#{1,6}\s/.test(line)) return 'font-semibold text-ink';
  if (/^\s*[-*+] \[[xX]\]\s/.test(line)) return 'text-done';
  if (/^\s*[-*+] \[ \]\s/.test(line)) return 'font-medium text-ink';
  if (/^\s*\|/.test(line)) return 'text-secondary';
  return 'text-ink';
}
