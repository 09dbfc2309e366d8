import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf, stream } from '../../testing/small-plan';

describe('stream.edit', () => {
  const api = stream(1, 'api', {
    responsibility: 'Endpoints',
    owns: 'src/api/',
    skills: ['rest'],
    extra: [{ label: 'Lead', value: 'first' }],
  });
  const web = stream(2, 'web', { extra: [{ label: 'Review by', value: 'second' }] });
  const plan = planOf({
    streams: [api, web],
    phases: [phase(1, [chunk(11, { stream: 's1', skills: ['rest'] })])],
  });

  it('changes what it is told of that stream, in one line, and nothing else', () => {
    expect(
      applied(plan, { type: 'stream.edit', stream: 's1', responsibility: 'All\nendpoints ' }),
    ).toStrictEqual({ ...plan, streams: [{ ...api, responsibility: 'All endpoints' }, web] });
    expect(applied(plan, { type: 'stream.edit', stream: 's1', owns: ' src/api/,\nsrc/db/' })).toStrictEqual({
      ...plan,
      streams: [{ ...api, owns: 'src/api/, src/db/' }, web],
    });
    expect(applied(plan, { type: 'stream.edit', stream: 's1' })).toStrictEqual(plan);
  });

  it('takes skills as a list, in which a word for none is none', () => {
    const skills = (...typed: readonly string[]) =>
      applied(plan, { type: 'stream.edit', stream: 's2', skills: typed }).streams;
    expect(skills('react\nforms', '—')).toStrictEqual([api, { ...web, skills: ['react forms'] }]);
    expect(skills()).toStrictEqual([api, { ...web, skills: [] }]);
  });

  it('sets a cell of a column that any stream has a word in, whatever its capitals', () => {
    expect(
      applied(plan, { type: 'stream.edit', stream: 's1', cells: { lead: 'other', 'review BY': 'third' } }),
    ).toStrictEqual({
      ...plan,
      streams: [
        {
          ...api,
          extra: [
            { label: 'Lead', value: 'other' },
            { label: 'Review by', value: 'third' },
          ],
        },
        web,
      ],
    });
  });

  it('is undone by the old words', () => {
    const there = applied(plan, {
      type: 'stream.edit',
      stream: 's1',
      responsibility: 'x',
      owns: 'y',
      skills: [],
      cells: { Lead: 'z' },
    });
    expect(
      applied(there, {
        type: 'stream.edit',
        stream: 's1',
        responsibility: 'Endpoints',
        owns: 'src/api/',
        skills: ['rest'],
        cells: { Lead: 'first' },
      }),
    ).toStrictEqual(plan);
  });

  it('is refused for a stream that is gone and a column that nobody has', () => {
    expect(refusal(plan, { type: 'stream.edit', stream: 's9', owns: 'x' })).toEqual({
      code: 'unknown-stream',
      message: 'The stream is not in the plan any more.',
    });
    expect(refusal(plan, { type: 'stream.edit', stream: 's1', cells: { Colour: 'x' } })).toEqual({
      code: 'unknown-column',
      message: 'There is no place called “Colour” here; there is “Lead”, “Review by”.',
    });
    const plain = planOf({ streams: [stream(1, 'api')] });
    expect(refusal(plain, { type: 'stream.edit', stream: 's1', cells: { Lead: 'x' } })).toEqual({
      code: 'unknown-column',
      message: "There is no place called “Lead” here: the table has only the format's own columns.",
    });
  });
});
