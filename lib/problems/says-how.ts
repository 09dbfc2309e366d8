import { CODE_ENDINGS, PRODUCTS } from './file-names';

/** A file by its name, back-ticked or bare. Names of products that end like a file are none. */
const FILE = new RegExp(
  `(?<![\\w/.-])(?!(?:${PRODUCTS})\\b)[\\w@()[\\]/.-]*\\w\\.(?:${CODE_ENDINGS})(?![\\w/])`,
  'i',
);
const CREATING =
  /^(?:[^\w]*(?:then|and|also)?\s*)(?:create|add|write|make|introduce|generate|implement|build|put|new|set up)\b/i;

const LINE =
  /(?:(?:\b(?:at|on|near|around|after|before|from|in|see|to)|[,(])\s+lines?\s+\d+|\.\w+:\d+\b|#L\d+\b|\.\w+`?,?\s+lines?\s+\d+)/i;
/** “Edit line 20 of the file”, “Lines 3 to 5 in `main.py`”: of an address, or of an order, a line may be spoken of. */
const LINE_OF_FILE = new RegExp(
  String.raw`\blines?\s+\d+(?:\s*(?:[-–,]|to|and)\s*\d+)?\s+(?:of|in)\s+(?:(?:the|this|that|its|each)\s+)?(?:[\w.-]+\s+)?(?:(?:file|module|script|source)\b|\`?[\w./-]*\w\.(?:${CODE_ENDINGS})\b)`,
  'i',
);
/** “Edit line 20”: an address has no more lines than three. */
const EDITED_LINE =
  /^\W*(?:edit|change|fix|update|modify|replace|delete|remove|patch|rewrite)\s+(?:the\s+)?lines?\s+(?:\d{2,}|\d+\s*(?:[-–]|to)\s*\d+)\b/i;
const LIMIT =
  /\b(?:max|maximum|limit|limited|most|up to|under|below|fewer|less|budget|cap|within|no more)\b|[<≤]/i;
const TOKENS = /\b(\d[\d,._]*)(\s*k)?[\s-]*tokens?\b/i;
const KNOB =
  /\b(?:temperature|top[_ -]?[pk]|max[_ -]?tokens|(?:frequency|presence)[_ -]penalty|seed|batch[_ -]size|learning[_ -]rate|epochs|n[_ -]estimators)`?\s*(?:=|:|to|of|at|is)?\s*`?\d/i;
/** `max_retries = 3`, `poolSize: 10`, `--workers 4`: a name that only code has, and its value. */
const ASSIGNED =
  /(?:\b[a-z]+(?:_[a-z]+)+|\b[a-z]+(?:[A-Z][a-z]+)+)`?\s*(?:=|:|to|of|at)\s*`?\d|\b\w+=\d|(?:^|\s|`)--[a-z][\w-]*[ =]\d/;

/**
 * What makes a sub-task say HOW instead of WHAT, in words; undefined if nothing does. It looks for the four kinds
 * the format's guide warns of: a file to create, a line number, a token limit, the value of a parameter.
 */
export function saysHow(text: string): string | undefined {
  if ([LINE, LINE_OF_FILE, EDITED_LINE].some((said) => said.test(text))) return 'a line number';
  if (limitsTokens(text)) return 'a token limit';
  if (KNOB.test(text) || ASSIGNED.test(text)) return 'the value of a parameter';
  if (CREATING.test(text) && FILE.test(text)) return 'a file to create';
  return undefined;
}

/** A number of tokens that is a limit: called one, or too large to be a count of access tokens. */
function limitsTokens(text: string): boolean {
  const [, digits = '', kilo] = TOKENS.exec(text) ?? [];
  if (digits === '') return false;
  const count = Number(digits.replace(/[,._]/g, '')) * (kilo ? 1000 : 1);
  return count >= 50 && (LIMIT.test(text) || count >= 100);
}
