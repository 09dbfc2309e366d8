import fc from 'fast-check';

/** How the lines of one generated document are written. */
export interface Manner {
  readonly bullet: string;
  /** What stands before each item. */
  readonly indent: string;
  /** What stands behind the bullet. */
  readonly afterBullet: string;
  /** What stands before an item's fields and sub-tasks. */
  readonly inside: string;
  /** Blank lines between an item's parts. */
  readonly airy: boolean;
  /** No blank lines between items. */
  readonly tight: boolean;
  /** Fields of an item on one line. */
  readonly compact: boolean;
  readonly boldLabels: boolean;
  readonly tokens: boolean;
  readonly boxed: boolean;
  readonly boldTitles: boolean;
  readonly columns: readonly string[];
  readonly table: 'plain' | 'padded' | 'aligned' | 'short rows' | 'long rows' | 'open' | 'tight';
  readonly depth: number;
  readonly heading: (number: number, name: string, words: string) => string;
  /** What a line may end with beside its ending. */
  readonly trailing: string;
  /** A blank line, as this document writes it. */
  readonly blank: string;
}

const usually = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
  );

const body = fc.constantFrom(
  { indent: '', afterBullet: ' ', inside: '  ' },
  { indent: '', afterBullet: ' ', inside: '  ' },
  { indent: '', afterBullet: ' ', inside: '  ' },
  { indent: ' ', afterBullet: ' ', inside: '  ' },
  { indent: '  ', afterBullet: ' ', inside: '  ' },
  { indent: '', afterBullet: '   ', inside: '    ' },
  { indent: '', afterBullet: '\t', inside: '\t' },
  { indent: '', afterBullet: ' ', inside: '\t' },
);

export const manners: fc.Arbitrary<Manner> = fc
  .record({
    bullet: usually('-', '*', '+'),
    body,
    airy: fc.boolean(),
    tight: fc.boolean(),
    compact: fc.boolean(),
    boldLabels: usually(false, true),
    tokens: fc.boolean(),
    boxed: usually(true, false),
    boldTitles: usually(true, false),
    columns: fc.constantFrom(
      ['Chunk', 'Stream', 'Outcome', 'Depends On'],
      ['Chunk', 'Stream', 'Outcome', 'Depends On'],
      ['Stream', 'Est.', 'Depends On', 'Chunk'],
      ['Chunk', 'Outcome'],
      ['Chunk', 'Depends On', 'Stream'],
      ['**Chunk**', 'Owner', 'Stream', 'Depends On', 'Est.'],
    ),
    table: fc.constantFrom<Manner['table'][]>(
      'plain',
      'plain',
      'padded',
      'aligned',
      'short rows',
      'long rows',
      'open',
      'tight',
    ),
    depth: usually(3, 2, 4),
    heading: usually<Manner['heading']>(
      (number, name, words) => `Phase ${number}: ${name}${words && ` (${words})`}`,
      (number, name, words) => `Phase ${number} — ${name}${words && ` (${words})`}`,
      (number, name, words) => `Phase ${number}: ${name}${words && ` (${words})`} ###`,
      (number, name, words) => `Phase ${number} ${name}${words && ` (parallel, ${words})`}`,
      (number, _name, words) => `Phase ${number}${words && ` (deferred; ${words})`}`,
    ),
    trailing: usually('', '', ' ', '  ', '\t'),
    blank: usually('', '  ', '\t'),
  })
  .map(({ body: inner, ...rest }) => ({ ...rest, ...inner }));
