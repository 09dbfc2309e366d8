import { expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { parse } from '../markdown/parse';
import { problems } from '../problems/problems';
import { fixture } from '../testing/fixtures';
import { mode } from './mode';

it('runs the guide-like example as a single agent, though its phases say parallel, and finds nothing wrong with it', () => {
  const { plan, context } = parse(fixture('guide-example'));
  expect([
    plan.streams.length,
    plan.phases.length,
    plan.phases.flatMap(({ chunks }) => chunks).length,
  ]).toEqual([2, 2, 4]);
  expect(mode(plan)).toBe('single-agent');
  expect(problems(plan, context).filter(({ severity }) => severity !== 'advice')).toEqual([]);
});

it('runs as a team as soon as one phase has chunks of two streams', () => {
  const { plan } = parse(fixture('guide-example'));
  const chunk = plan.phases[0]?.chunks[0]?.id ?? 'c0';
  const other = plan.streams[1]?.id ?? 's0';
  const moved = apply(plan, { type: 'chunk.move', chunks: [chunk], phase: 'p1', stream: other });
  expect(moved.ok && mode(moved.value.plan)).toBe('team');
  expect(mode(parse(fixture('plain')).plan)).toBe('single-agent');
});
