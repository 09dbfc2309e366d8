/** What the editor must know to be given the user's file: a secret that no other user of the machine can read. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {NodeJS.Platform} platform
 * @returns {string} where Planlanes keeps what lasts longer than a run, as the system would have it
 */
export function stateFolder(env = process.env, platform = process.platform) {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'planlanes');
  return join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'planlanes');
}

/** @param {string} folder made, for its user alone, where it is not there */
function own(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

/**
 * The user's token, made at the first start: 256 bits, in a file that only its user can read.
 * @param {string} folder
 * @returns {string}
 */
export function tokenIn(folder) {
  own(folder);
  const file = join(folder, 'token');
  try {
    const kept = readFileSync(file, 'utf8');
    if (/^[\w-]{43}$/.test(kept)) {
      chmodSync(file, 0o600);
      return kept;
    }
  } catch {
    // It is made now.
  }
  const token = randomBytes(32).toString('base64url');
  writeFileSync(file, token, { mode: 0o600 });
  chmodSync(file, 0o600);
  return token;
}

/**
 * A page that leads to an address, in a file that only its user can read: what a browser is started with, every user of
 * the machine can see.
 * @param {string} folder
 * @param {string} address with the token behind its #
 * @returns {string} the page's path
 */
export function leadTo(folder, address) {
  own(folder);
  const file = join(folder, 'open.html');
  const page = `<!doctype html><meta charset="utf-8"><title>Planlanes</title><meta http-equiv="refresh" content="0;url=${address}"><a href="${address}">Planlanes</a>\n`;
  writeFileSync(file, page, { mode: 0o600 });
  chmodSync(file, 0o600);
  return file;
}
