/** Shows an address in the user's browser. */
import { spawn } from 'node:child_process';

/** @type {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/**
 * Only for a person at a terminal: not in CI, not into a pipe, not with `PLANLANES_OPEN=0`. A machine without an opener
 * is no error, since the address is printed anyway.
 * @param {string} address
 */
export function openInBrowser(address) {
  if (!process.stdout.isTTY || process.env.CI || process.env.PLANLANES_OPEN === '0') return;
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
