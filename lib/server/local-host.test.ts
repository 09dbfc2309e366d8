import { expect, test } from 'vitest';
import { isLocalHost } from './local-host';

test.each(['127.0.0.1', '127.0.0.1:4173', 'localhost', 'LOCALHOST:80', '[::1]:4173'])(
  '%s is this machine',
  (host) => {
    expect(isLocalHost(host)).toBe(true);
  },
);

test.each([
  null,
  '',
  'example.org',
  'localhost.example.org',
  '127.0.0.1.example.org',
  'example.org:4173',
  '127.0.0.1@example.org',
  'localhost:',
  '127.0.0.12',
])('%s is not', (host) => {
  expect(isLocalHost(host)).toBe(false);
});
