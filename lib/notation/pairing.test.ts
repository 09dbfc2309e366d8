import { describe, expect, it } from 'vitest';
import { pair } from './pairing';

const named = (...names: readonly string[]) =>
  names.map((name) => {
    const [, token, title = name] = /^(?:([A-Z]\d+) )(.*)$/.exec(name) ?? [];
    return { token, title };
  });

describe('pairing rows with items', () => {
  it('goes by id token before anything else', () => {
    expect(pair(named('C1 Apples', 'C2 Pears'), named('C2 Apples', 'C1 Pears'))).toEqual([1, 0]);
  });
  it('takes equal slugs, duplicates in document order', () => {
    expect(pair(named('Log in', 'Log in', 'Seats'), named('Seats', 'log-in', 'Log in!'))).toEqual([1, 2, 0]);
  });
  it('takes a title that starts with the other', () => {
    expect(pair(named('Login and register'), named('Other', 'Login and register endpoints'))).toEqual([1]);
  });
  it('takes titles that share most of their words', () => {
    expect(pair(named('Seat and invite tables'), named('Tables of seat and invite'))).toEqual([0]);
    expect(pair(named('Seat count rules'), named('Mail count limits'))).toEqual([undefined]);
  });
  it('never pairs two different tokens, and nothing by position', () => {
    expect(pair(named('C1 Same'), named('C2 Same'))).toEqual([undefined]);
    expect(pair(named('Apples'), named('Pears'))).toEqual([undefined]);
  });
  it('takes the likelier of two', () => {
    expect(pair(named('alpha beta gamma delta', 'alpha beta gamma'), named('gamma beta alpha'))).toEqual([
      0,
      undefined,
    ]);
  });
});
