import { expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { fixture } from '../testing/fixtures';
import { describeCommands } from './describe-commands';
import { readCommand } from './read-command';
import { commandTable } from './table';

const { plan } = parse(fixture('canonical'));

it.each([...commandTable])(
  '%s: its example is one of it and gives all that is needed',
  (type, { example, fields }) => {
    expect(example['type']).toBe(type);
    const read = readCommand(plan, example);
    // The names of an example are those of no plan at hand; its shape has to be right all the same.
    if (!read.ok) expect(read.error.code).toBe('unknown-name');
    for (const [name, { needed, also = [] }] of Object.entries(fields))
      if (needed === true) expect([name, ...also].some((key) => key in example)).toBe(true);
  },
);

it('help leaves out what fills itself in', () => {
  const add = describeCommands().find(({ type }) => type === 'handoff.add');
  expect(add?.fields.map(({ name }) => name)).toEqual(['from', 'to', 'when', 'what']);
});
