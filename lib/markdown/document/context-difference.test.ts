import { expect, it } from 'vitest';
import { apply } from '../../commands/apply';
import { chunksOf } from '../../plan/lookup';
import { fixture, fixtures } from '../../testing/fixtures';
import { parse } from '../parse';
import { print } from '../print';
import { contextDifference } from './context-difference';

const spec = [
  'Above all.',
  '# Spec',
  '## Meta',
  '- **Status:** draft',
  '- **Owner:** team',
  '## Notes',
  'One.',
  '## Execution Plan',
  '### Phase 1: A',
  '- [ ] **One**',
  '## Notes',
  'Two.',
  '',
].join('\n');
const between = (from: string, to: string) =>
  contextDifference(parse(spec), parse(spec.replace(from, () => to)));

it.each([
  ['Above', 'Over', [{ heading: '', change: 'changed' }]],
  ['team', 'nobody', [{ heading: 'Meta', change: 'changed' }]],
  ['Two.', 'Three.', [{ heading: 'Notes', change: 'changed' }]],
  [
    '## Notes\nOne.\n',
    '',
    [
      { heading: 'Notes', change: 'changed' },
      { heading: 'Notes', change: 'removed' },
    ],
  ],
  ['## Meta', '## Aims\nMany.\n## Meta', [{ heading: 'Aims', change: 'added' }]],
  ['Status:** draft', 'Status:** done', []],
  ['- [ ] **One**', '- [x] **Two**\n\nProse.', []],
] as const)('%j as %j', (from, to, told) => {
  expect(between(from, to)).toEqual(told);
});

it('line endings and blank ends do not count', () => {
  expect(contextDifference(parse(spec), parse(spec.replace(/\n/g, '  \r\n')))).toEqual([]);
});

it.each(fixtures)('$name: no edit of the plan changes its context', ({ text }) => {
  const document = parse(text);
  const [chunk] = chunksOf(document.plan);
  const ticked = chunk && apply(document.plan, { type: 'chunk.rename', chunk: chunk.id, title: 'Other' });
  const after = ticked?.ok === true ? print(document, ticked.value.plan).text : text;
  expect(contextDifference(document, parse(after))).toEqual([]);
});

it('a plan that came leaves the text around it as it was', () => {
  const prose = '# Spec\n\nProse.\n';
  expect(contextDifference(parse(prose), parse(`${prose}\n${fixture('guide-example')}`))).toEqual([]);
});
