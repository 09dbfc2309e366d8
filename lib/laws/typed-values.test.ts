import { expect, it } from 'vitest';
import { fixture } from '../testing/fixtures';
import { faultsOf } from '../testing/trials/trial';
import { typedValues } from '../testing/trials/typed-values';
import { parse } from '../markdown/parse';

// A third of them, another one in each document. The soak types all of them, into every fixture.
it.each(['canonical', 'thirteen', 'hostile', 'plain', 'crlf'].map((name, at) => ({ name, at })))(
  'what is typed into $name stays a value, or is refused in words',
  ({ name, at }) => {
    expect(faultsOf(typedValues(parse(fixture(name))), 3, at)).toEqual([]);
  },
);
