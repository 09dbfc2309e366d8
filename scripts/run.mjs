/**
 * How every script here starts another program: by Node itself and the program's own JavaScript entry. No shell and no
 * `.bin` shims, so that Linux, macOS and Windows behave alike.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the script was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The JavaScript file behind a package's command.
 * @param {string} packageName as in node_modules
 * @param {string} [command] which of its commands; its own name when left out
 * @returns {string} absolute path
 */
export function entryOf(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  /** @type {{ bin?: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new RangeError(`${packageName} has no command ${command}`);
  return join(folder, file);
}

/**
 * Runs a program to its end, its output going straight to ours.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] on top of ours
 * @param {(text: string) => void} [say] takes the output instead, as it comes
 * @returns {Promise<number>} its exit code; 1 where it could not start or a signal ended it
 */
export function run(program, args, env = {}, say) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: say ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      // Nothing that runs here tells anybody about it.
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    if (say) for (const out of [child.stdout, child.stderr]) out?.setEncoding('utf8').on('data', say);
    // Ctrl C reaches the child by itself; a plain `kill` of this script has to be passed on.
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => void child.kill(signal);
    process.on('SIGTERM', pass).on('SIGINT', pass);
    /** @param {number} code */
    const end = (code) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      done(code);
    };
    child.on('error', (error) => {
      (say ?? console.error)(error.message);
      end(1);
    });
    // Not on exit: what it said last may still be on its way.
    child.on('close', (code) => {
      end(code ?? 1);
    });
  });
}

/**
 * Runs a script of this project, or a package's command by its entry, with this very Node.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [env]
 * @param {(text: string) => void} [say]
 */
export function runNode(file, args = [], env = {}, say) {
  return run(process.execPath, [file, ...args], env, say);
}
