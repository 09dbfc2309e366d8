/**
 * `npm start [-- path/to/spec.md]`: builds what is stale, serves the editor on this machine and shows it. Where a
 * Planlanes already runs on the port, that one is shown.
 */
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { whenNpmEnds } from './npm-end.mjs';
import { openInBrowser } from './open.mjs';
import { host, portFrom, whoListens } from './port.mjs';
import { root } from './run.mjs';
import { refusalOf } from './spec-at.mjs';
import { leadTo, stateFolder, tokenIn } from './token.mjs';

/**
 * Ends here with a sentence for the user.
 * @param {string} sentence
 * @returns {never}
 */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * @param {readonly string[]} args
 * @returns {string | undefined} where the spec to open really is, when one was given: links are followed once, here
 */
function specFrom(args) {
  if (args.length > 1) refuse('Planlanes opens one spec: npm start -- path/to/spec.md');
  const [given] = args;
  if (given === undefined) return undefined;
  // npm runs scripts in the package's folder; the path was typed in INIT_CWD.
  const typedIn = process.env.npm_lifecycle_event === 'start' ? process.env.INIT_CWD : undefined;
  const path = resolve(typedIn ?? process.cwd(), given);
  const refusal = refusalOf(path);
  if (refusal !== undefined) refuse(refusal);
  return realpathSync(path);
}

/** @param {number} port */
function refusePort(port) {
  refuse(
    `Another program listens on port ${port}. Choose a free one with the PORT variable, for example PORT=${port + 1}.`,
  );
}

/**
 * Has the server hand over a spec to whoever knows the user's token.
 * @param {string} path
 * @returns {string} the address that brings the token along
 */
function addressOf(path) {
  const token = tokenIn(stateFolder());
  process.env.PLANLANES_SPEC = path;
  process.env.PLANLANES_TOKEN = token;
  return `${address}/#token=${token}`;
}

const spec = specFrom(process.argv.slice(2));
const port =
  portFrom(process.env.PORT) ??
  refuse(`PORT is ${process.env.PORT}, which is no port number from 1 to 65535.`);
const address = `http://${host}:${port}`;

const listener = await whoListens(port);
if (listener === 'another') refusePort(port);
if (listener === 'planlanes') {
  if (spec !== undefined) {
    refuse(
      `A Planlanes already runs at ${address} and was started without this spec. ` +
        `To open ${spec} beside it, choose another port with the PORT variable, for example PORT=${port + 1}.`,
    );
  }
  console.log(`Planlanes already runs at ${address}`);
  openInBrowser(address);
  process.exit(0);
}

// What the server reads must be there before it starts; a stale value of an outer shell must not leak in.
delete process.env.PLANLANES_SPEC;
delete process.env.PLANLANES_TOKEN;
const shown = spec === undefined ? address : addressOf(spec);
process.env.NEXT_TELEMETRY_DISABLED = '1';
Object.assign(process.env, { NODE_ENV: 'production' });

if ((await buildIfStale()) !== 0) refuse('Planlanes could not be built; the reason stands above.');

// Loaded only now: Next and React pick their production halves by NODE_ENV as they load.
const { default: next } = await import('next');
const app = next({ dev: false, dir: root, hostname: host, port });
await app.prepare();
const server = createServer((request, response) => void app.getRequestHandler()(request, response));
server.on('error', (error) => {
  if ('code' in error && error.code === 'EADDRINUSE') refusePort(port);
  refuse(`Planlanes could not listen at ${address}: ${error.message}`);
});
server.listen(port, host, () => {
  console.log(`Planlanes runs at ${shown}${spec === undefined ? '' : ` with ${spec}`}`);
  openInBrowser(spec === undefined ? address : pathToFileURL(leadTo(stateFolder(), shown)).href);
});

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  server.close();
  server.closeAllConnections();
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
process.on('SIGINT', stop).on('SIGTERM', stop);
whenNpmEnds(() => stop('SIGTERM'));
