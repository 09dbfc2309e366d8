import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { host, portFrom, whoListens } from './port.mjs';

/** @type {import('node:http').Server | undefined} */
let server;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** @type {(answer: import('node:http').RequestListener) => Promise<number>} */
async function listen(answer) {
  server = createServer(answer).listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

test.each([
  [undefined, 4173],
  ['', 4173],
  ['8080', 8080],
  ['65535', 65_535],
  ['0', undefined],
  ['65536', undefined],
  ['80a', undefined],
  ['-1', undefined],
  ['1e3', undefined],
])('PORT %j means %j', (text, port) => {
  expect(portFrom(text)).toBe(port);
});

test('a running Planlanes is recognised', async () => {
  const port = await listen((_, response) => response.end('{"app":"planlanes"}'));
  expect(await whoListens(port)).toBe('planlanes');
});

test.each(['{"app":"other"}', 'null', '<html>'])(
  'something that answers %s is another program',
  async (body) => {
    const port = await listen((_, response) => response.end(body));
    expect(await whoListens(port)).toBe('another');
  },
);

test('a free port has nobody', async () => {
  const port = await listen((_, response) => response.end());
  server?.close();
  expect(await whoListens(port)).toBe('nobody');
});
