import { expect, it } from 'vitest';
import { slug } from './slug';

it.each([
  ['Sign-in flow', 'sign-in-flow'],
  ['Übung 2: Öl & Wärme', 'übung-2-öl-wärme'],
  ['水やり Schedule', '水やり-schedule'],
  ['**Bold** and `code`', 'bold-and-code'],
  ['[The guide](docs/guide.md)', 'the-guide'],
  ['… (draft)!', 'draft'],
  ['`__init__.py` of `src/**/*.ts`', 'init-py-of-src-ts'],
  ['a__b and `c**d`', 'ab-and-cd'],
  ['a + b', 'a-b'],
  ['— !', ''],
])('“%s” is written %s in a reference', (title, written) => {
  expect(slug(title)).toBe(written);
});
