import { expect, it } from 'vitest';
import { firstFree } from './first-free';

it('takes the first number from 2 on that makes a name free', () => {
  const taken = new Set(['Login', 'Login 2', 'Login 4']);
  expect(firstFree('Login', (tried) => !taken.has(tried))).toBe('Login 3');
  expect(firstFree('Login', () => true)).toBe('Login 2');
});
