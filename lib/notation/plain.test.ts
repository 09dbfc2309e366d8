import { describe, expect, it } from 'vitest';
import { inOneLine, plain, plainPaths, unmarked } from './plain';

describe('inline markdown in plain words', () => {
  it.each([
    ['plain words', 'plain words'],
    ['[guide](docs/guide.md)', 'guide'],
    ['see [guide](docs/guide.md "The guide") first', 'see guide first'],
    ['![a lane](lane.png)', 'a lane'],
    ['[a](b  "t")', 'a'],
    ['*_a_*', 'a'],
    ['[](x)', ''],
    ['`npm ci` and ``a`` run', 'npm ci and a run'],
    ['**bold**, __bold__ and ~~gone~~', 'bold, bold and gone'],
    ['*slanted* and _slanted_', 'slanted and slanted'],
    ['***both***', 'both'],
    ['(*aside*)', '(aside)'],
    ['2 \\* 3 and \\[x\\]', '2 * 3 and [x]'],
    ['\\_init\\_', '_init_'],
    ['`~`', '~'],
    ['`__init__.py`', '__init__.py'],
    ['Cover `src/**/*.ts` and **bold `*_x_*`**', 'Cover src/**/*.ts and bold *_x_*'],
    ['`[x](y)` and `a\\*b`', '[x](y) and a\\*b'],
    ['[`__all__`](docs/all.md) of `` a`b ``', '__all__ of a`b'],
    ['\\`*x*` is open', '`x` is open'],
    ['`a` *`b`* _`c`_', 'a b c'],
    ['`` ` `` and `` ` b``', '` and ` b'],
    ['`  a ` b', 'a b'],
    ['x`` ` ``y', 'x`y'],
    ['x` a `y', 'xay'],
    ['x` a`y', 'x ay'],
    ['x`a `y', 'xa y'],
    ['x` `y', 'x y'],
    ['x` a b `y', 'xa by'],
    ['`a`x`*b*`', 'ax*b*'],
    ['a ` b` *c*', 'a b c'],
    ['`a``*b*', '`a``b'],
    ['a1__b__ and __c__1', 'a1__b and c__1'],
    ['\u0000 and `x`', '\u0000 and x'],
    ['  two\n lines  ', 'two lines'],
  ])('%s is %s', (markdown, words) => expect(plain(markdown)).toBe(words));

  it.each([
    'snake_case_name',
    'dunder__in__words',
    '2*3 = 6',
    'a * b',
    'a _ b',
    '[x] (y)',
    '[x](a b)',
    '[x](y',
    '`open',
    '``a`',
    'C:\\windows',
    'a ~ b',
  ])('%s is plain already', (words) => expect(plain(words)).toBe(words));

  it.each(['*', '`', '[a](b "', '`a` ', '`` ` '])('takes time in proportion to a text of “%s”', (part) => {
    const started = performance.now();
    plain(part.repeat(100_000 / part.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it('a typed value is put in one line', () => {
  expect(inOneLine('  two\r\n\tlines  of words ')).toBe('two lines of words');
});

it.each([
  ['`a_b` e', 'a_b e'],
  ['`` a ` b', '`` a ` b'],
  ['__init__ and snake__case', 'init and snakecase'],
  ['``a`` `b`', 'a b'],
  ['a ```b` c', 'a ```b` c'],
])('%s is without its signs %s', (markdown, words) => expect(unmarked(markdown)).toBe(words));

it('paths keep their stars, and lose their ticks', () => {
  expect(plainPaths('`src/**`,  `lib/_a_/`\n(all)')).toBe('src/**, lib/_a_/ (all)');
});
