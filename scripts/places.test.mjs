import { expect, it } from 'vitest';
import { placesIn } from './places.mjs';

it('names each folder of a choice, and what stands before a wild card', () => {
  expect(
    placesIn([{ path: '^lib/(read|write)/x' }, { pathNot: '^(app|bin)/testing/|^components/open-[^/]+' }]),
  ).toEqual(['lib/read/x', 'lib/write/x', 'app/testing/', 'components/open-', 'bin/testing/']);
});

it('names no place for what is excluded, captured or a package', () => {
  expect(
    placesIn([{ path: '^lib/(?!plan/)[^/]+/' }, { path: '^components/$1/' }, { path: 'node_modules/react' }]),
  ).toEqual(['lib/', 'components/']);
});

it('reads an escaped dot as a dot', () => {
  expect(placesIn([{ path: '^lib/write/new-item\\.ts$' }])).toEqual(['lib/write/new-item.ts']);
});
