import fc from 'fast-check';

/** Names that look like something else, for titles and references. */
const NASTY = [
  'a + b',
  'Phase 2',
  'C2',
  'Foo: bar',
  'Home — top',
  '(0',
  'Login (email)',
  'x · Stream: y',
  '`code` in it',
  'a|b',
  '1. first',
  '- dash',
  'Sign-in',
  'sign in',
  'none',
  'Stream: web',
  'a <!-- b --> c',
  '# not a heading',
] as const;

/** Names in other scripts, with marks that join, and with bytes that editors drop. */
const SCRIPTS = [
  'Ünïcode 水やり 🌱',
  '登録とログイン',
  'مرحبا بالعالم',
  'שלום (עולם)',
  '👩‍👩‍👧‍👦 family 🏳️‍🌈',
  'e\u0301clair',
  'nul\u0000inside',
  'zero\u200bwidth',
  'right \u202eto left',
] as const;

const PLAIN = [
  'User model',
  'Auth utilities',
  'Login and register',
  'Token refresh',
  'Settings page',
  'Search index',
] as const;

/** A chunk's title as somebody may have written it. */
export const titles: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.constantFrom(...SCRIPTS) },
);

/** A title that says the same work in other words. */
export const rowTitles = fc.constantFrom(...PLAIN);

/** Names of a plan's streams. */
export const streamNames: fc.Arbitrary<readonly string[]> = fc.constantFrom(
  ['data', 'api', 'web'],
  ['data', 'api', 'web'],
  ['data', 'api', 'web'],
  ['データ', 'واجهة', '🌐 web'],
  ['core', 'core api', 'Phase'],
  ['C2', 'after', 'parallel'],
);
