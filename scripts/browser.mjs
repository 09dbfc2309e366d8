/**
 * Finds the Chromium that the browser tests drive, or installs one. A browser that is already on the machine comes
 * first: it costs no download. The shell without a window comes before the whole browser: the same pages cost it half
 * the work where no graphics card helps.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { entryOf, run, runNode } from './run.mjs';

/** @returns {string[]} where Chromium and Chrome are usually put on this system */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const { ProgramFiles: programs, 'ProgramFiles(x86)': programs86, LOCALAPPDATA: own } = process.env;
    return [programs, programs86, own].flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Chromium', 'Application', 'chrome.exe'),
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          ],
    );
  }
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
  ];
  return names.flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  );
}

/**
 * On Linux a `chromium-browser` may be a stub that only tells how to install one, so it is asked for its version.
 * Elsewhere the file is enough (and on Windows the question would open a window).
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * @returns {string | undefined} the executable: `PLANLANES_CHROMIUM`, else the system's, else Playwright's own
 * @throws {RangeError} when PLANLANES_CHROMIUM names no file
 */
export function findBrowser() {
  const named = process.env.PLANLANES_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new RangeError(`PLANLANES_CHROMIUM is ${named}, and no such file exists.`);
    return named;
  }
  return [...usualPlaces(), chromium.executablePath()].find(works);
}

/**
 * Finds a browser or installs one: Playwright's download first, the system's package where that host is out of reach.
 * @returns {Promise<string | undefined>}
 */
export async function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;

  console.log('No Chromium on this machine: asking Playwright for one.');
  await runNode(entryOf('playwright'), ['install', '--with-deps', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded !== undefined) return downloaded;

  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Playwright could not bring one: asking apt.');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet);
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (findBrowser() === undefined)
        await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
  }
  return findBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = await findOrInstallBrowser();
  if (browser === undefined) {
    console.error(
      'No Chromium was found and none could be installed. Install one, or set PLANLANES_CHROMIUM to its path.',
    );
    process.exitCode = 1;
  } else {
    console.log(`Chromium: ${browser}`);
  }
}
