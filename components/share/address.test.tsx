import { expect, test } from 'vitest';
import { addressOf } from './address';

const local = { origin: 'http://127.0.0.1:4173', hostname: '127.0.0.1' };
const hosted = { origin: 'https://plans.example', hostname: 'plans.example' };

test('links begin with the address of the page', () => {
  expect(addressOf(undefined, hosted)).toEqual({ page: 'https://plans.example/v', ownMachine: false });
  expect(addressOf(undefined, local)).toEqual({ page: 'http://127.0.0.1:4173/v', ownMachine: true });
});

test('a public address takes its place', () => {
  expect(addressOf('https://plans.example/', local)).toEqual({
    page: 'https://plans.example/v',
    ownMachine: false,
  });
  expect(addressOf(' http://tools.example:8080/plans/ ', local).page).toBe(
    'http://tools.example:8080/plans/v',
  );
  expect(addressOf('http://localhost:3000', hosted).ownMachine).toBe(true);
});

test.each(['', 'plans.example', 'javascript:alert(1)', 'https://a.example/?x=1', 'https://me:pw@a.example'])(
  '%j is no public address',
  (given) => {
    expect(addressOf(given, hosted).page).toBe('https://plans.example/v');
  },
);

test.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'plan.localhost'])(
  '%s is this machine',
  (name) => {
    expect(addressOf(undefined, { origin: `http://${name}`, hostname: name }).ownMachine).toBe(true);
  },
);

test.each(['localhost.example', '128.0.0.1', '192.168.1.4', 'example'])('%s is another', (name) => {
  expect(addressOf(undefined, { origin: `http://${name}`, hostname: name }).ownMachine).toBe(false);
});
