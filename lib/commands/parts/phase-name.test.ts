import { describe, expect, it } from 'vitest';
import { planOf, stream } from '../../testing/small-plan';
import { readPhaseName } from './phase-name';

const plan = planOf({ streams: [stream(1, 'web')] });

describe('a typed name of a phase', () => {
  it.each([
    ['  Set\n  up ', 'Set up'],
    ['Build ##', 'Build'],
    ['Build ## ', 'Build'],
    ['C##', 'C##'],
    ['C# and F #1', 'C# and F #1'],
    ['Build (the second)', 'Build (the second)'],
    ['Parallel (web) pages', 'Parallel (web) pages'],
    ['2nd — part: two', '2nd — part: two'],
  ])('“%s” is called %j', (typed, name) => {
    expect(readPhaseName(plan, typed)).toEqual({ ok: true, value: name });
  });

  it.each([
    ...['\n', '##', ' ## '].map((typed) => [typed, 'empty-name', 'A phase needs a name.']),
    [
      'Build (in parallel)',
      'reads-as-annotation',
      '“(in parallel)” says how the phase runs. Set it apart from the name.',
    ],
    ['Build (web)', 'reads-as-annotation', '“(web)” says how the phase runs. Set it apart from the name.'],
    ...[': Build', '— Build', '– Build', '- Build', '(first) Build'].map((typed) => [
      typed,
      'unreadable-name',
      'A phase’s name starts with a letter or a digit, since signs part it from its number.',
    ]),
  ])('refuses “%s”', (typed = '', code, message) => {
    expect(readPhaseName(plan, typed)).toEqual({ ok: false, error: { code, message } });
  });
});
