import { expect, it } from 'vitest';
import { fixtures } from '../testing/fixtures';
import { moves } from '../testing/trials/moves';
import { faultsOf } from '../testing/trials/trial';
import { parse } from '../markdown/parse';

/** Every place on the two that bite most, a third on the others. The soak tries every place of all. */
const thorough = new Set(['hostile', 'nasty-names']);

it.each(fixtures.filter(({ text }) => parse(text).hasPlan))(
  'every chunk of $name goes to every place, reads as it was put, and comes back to the very bytes',
  ({ name, text }) => {
    expect(faultsOf(moves(parse(text)), thorough.has(name) ? 1 : 3)).toEqual([]);
  },
);
