import { expect, it } from 'vitest';
import { applied } from '../testing/applied';
import { openedAnew } from './opened-anew';
import { parse } from './parse';
import type { Command } from '../plan/command';

const after = (text: string, ...commands: readonly Command[]) => {
  const document = parse(text);
  return openedAnew(document, applied(document.plan, ...commands));
};
const drop = (phase: 'p1' | 'p2'): Command => ({
  type: 'phase.delete',
  phase,
  chunks: 'delete',
  references: 'remove',
});
const two = '### Phase 1: Base\n\n- [ ] Log in\n\n### Phase 2: Core\n\n- [ ] Mail\n';
const none = 'Opened anew, this file shows no plan; an Execution Plan heading keeps it.';

it('is told where one phase without a heading is too little for a plan', () => {
  expect(after(two, drop('p2'))).toBe(none);
  expect(after(two, { type: 'chunk.tick', chunk: 'c1', done: true })).toBeUndefined();
});

it('is not told where the heading keeps it, a field does, or nothing is left to show', () => {
  expect(after(`## Execution Plan\n\n${two}`, drop('p2'))).toBeUndefined();
  expect(after(two.replace('Log in', 'Log in\n  Outcome: x.'), drop('p2'))).toBeUndefined();
  expect(after(two, drop('p1'), drop('p2'))).toBeUndefined();
});

it('is told where another set of phases would be read', () => {
  const detail = two.replace('Log in', 'Log in\n  Outcome: x.');
  const sets = `## Execution Plan\n\n### Summary\n\n${two.replace('Log in', 'Sign up')}\n### In detail\n\n${detail}`;
  expect(after(sets, { type: 'chunk.tick', chunk: 'c1', done: true })).toBeUndefined();
  expect(after(sets, { type: 'chunk.edit', chunk: 'c1', outcome: null })).toMatch(
    /^Opened anew, this file shows another plan/,
  );
});
