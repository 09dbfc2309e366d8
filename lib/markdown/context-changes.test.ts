import { expect, it } from 'vitest';
import { fixture, fixtures } from '../testing/fixtures';
import { contextChanges } from './context-changes';
import { parse } from './parse';

const spec = fixture('thirteen');
const changes = (after: string) => contextChanges(parse(spec), parse(after));

it.each(fixtures)(
  'nothing around the plan of $name differs from itself, nor with other line ends',
  ({ text }) => {
    const other = text.replace(/\r\n|\n|\r/g, '\r\n');
    expect(contextChanges(parse(text), parse(other))).toEqual([]);
  },
);

it('what changed in the plan is no change around it', () => {
  expect(changes(spec.replace('- [ ] **C8', '- [x] **C8').replace('Streams were agreed', 'Agreed'))).toEqual(
    [],
  );
});

it('sections are named by their heading; words before the first have none', () => {
  expect(
    changes(`Preface.\n\n${spec}`.replace('ask early', 'ask at once').replace('## Skills', '## Abilities')),
  ).toEqual([
    { heading: 'Skills', change: 'removed' },
    { heading: 'Notes', change: 'changed' },
    { heading: undefined, change: 'added' },
    { heading: 'Abilities', change: 'added' },
  ]);
});

it('the value of Status is told with the plan', () => {
  const of = (status: string) => parse(`# S\n\n## Meta\n\n- **Status:** ${status}\n\n${fixture('plain')}`);
  expect(contextChanges(of('draft'), of('done'))).toEqual([]);
});
