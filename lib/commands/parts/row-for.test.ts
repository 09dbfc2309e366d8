import { describe, expect, it } from 'vitest';
import { chunk, row } from '../../testing/small-plan';
import { renamedRow, rowFor, rowName } from './row-for';

describe('the name that a row takes over', () => {
  it('is token and title of the item', () => {
    expect(rowName({ title: 'Sign-in' })).toStrictEqual({ title: 'Sign-in' });
    expect(rowName({ token: 'C1', title: 'Sign-in' })).toStrictEqual({ token: 'C1', title: 'Sign-in' });
  });

  it('has a parenthesis that ends the title as its note', () => {
    expect(rowName({ token: 'C1', title: 'Sign-in *(web)*' })).toStrictEqual({
      token: 'C1',
      title: 'Sign-in',
      note: '*(web)*',
    });
  });

  it('keeps the parenthesis where the title opens with what reads as an id, or ends in an issue id', () => {
    expect(rowName({ title: 'C1 Sign-in (web)' }).note).toBeUndefined();
    expect(rowName({ title: 'Sign-in (web) (NS-1)' })).toStrictEqual({ title: 'Sign-in (web) (NS-1)' });
  });

  it('escapes a dash that opens the title behind an id', () => {
    expect(rowName({ token: 'C1', title: '— in' })).toStrictEqual({ token: 'C1', title: '\\— in' });
    expect(rowName({ title: '— in' })).toStrictEqual({ title: '— in' });
  });
});

describe('a row', () => {
  const said = { summary: 'In', note: '(x)', extra: [{ label: 'Est', value: '3h' }], columns: ['Chunk'] };

  it('takes an item’s name and keeps its words; its own token stays where the item has none', () => {
    expect(renamedRow(row(11, { token: 'C1', ...said }), { title: 'Login' })).toStrictEqual(
      row(11, { token: 'C1', title: 'Login', ...said }),
    );
    expect(renamedRow(row(11, { token: 'C1', ...said }), { token: 'C2', title: 'Login' })).toStrictEqual(
      row(11, { token: 'C2', title: 'Login', ...said }),
    );
    expect(renamedRow(row(11, said), { title: 'Login' })).toStrictEqual(row(11, { title: 'Login', ...said }));
  });

  it('for an item says its name and stream under the headers given', () => {
    const item = chunk(11, { token: 'C1', issue: 'NS-1', outcome: 'In', stream: 's1' });
    expect(rowFor(item, ['Chunk', 'Stream'])).toStrictEqual(
      row(11, { token: 'C1', stream: 's1', columns: ['Chunk', 'Stream'] }),
    );
    expect(rowFor(chunk(12), ['Chunk'])).toStrictEqual(row(12, { columns: ['Chunk'] }));
  });
});
