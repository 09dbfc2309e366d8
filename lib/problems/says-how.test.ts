import { describe, expect, it } from 'vitest';
import { fixtures } from '../testing/fixtures';
import { parse } from '../markdown/parse';
import { saysHow } from './says-how';
import type { Subtask } from '../plan/types';

describe('saysHow', () => {
  // The four examples of what not to write in the format's guide, and others of their kind.
  it.each([
    ['Create `src/app/schemas/carousel.py` with `SlideType` enum', 'a file to create'],
    ['Add `POST /api/carousel` in `main.py` at line 45', 'a line number'],
    ['Write system prompt with 500 tokens max', 'a token limit'],
    ['Create `planning.py` with temperature 0.7', 'the value of a parameter'],
    ['Create `planning.py` for the planner', 'a file to create'],
    ['Add lib/parser.ts', 'a file to create'],
    ['Implement the parser in `src/[lang]/parse.rs`', 'a file to create'],
    ['Change app.ts:120 to read the flag', 'a line number'],
    ['Fix the check on lines 40-44', 'a line number'],
    ['Edit line 20 of the file', 'a line number'],
    ['Edit lines 3 and 4 of the main module', 'a line number'],
    ['Rename what lines 3-5 in `src/app.ts` call', 'a line number'],
    ['Replace lines 3 to 9', 'a line number'],
    ['Change line 120', 'a line number'],
    ['Keep the answer under 80 tokens', 'a token limit'],
    ['Cut the history at 4k tokens', 'a token limit'],
    ['Call the model with max_tokens 300', 'the value of a parameter'],
    ['Set temperature to 0.2', 'the value of a parameter'],
    ['Set `max_retries` to 3', 'the value of a parameter'],
    ['Start it with --workers 4', 'the value of a parameter'],
    ['Use poolSize = 10', 'the value of a parameter'],
  ])('finds it in “%s”', (text, how) => {
    expect(saysHow(text)).toBe(how);
  });

  // The four examples of what to write, the sub-tasks of the guide's complete plan, and what is only close.
  it.each([
    'Create Pydantic models for carousel JSON output',
    'Follow existing API patterns in the repo',
    'Add API endpoint for carousel draft',
    'Use `prompt-engineering` skill for prompts',
    'Create User model with bcrypt password hashing',
    'Create RefreshToken model for revocation tracking',
    'Follow existing model patterns in the repo',
    'JWT encode/decode with RS256',
    'Password hashing and verification helpers',
    'POST /auth/login and POST /auth/register',
    'Return access + refresh token pair on success',
    'POST /auth/refresh with single-use rotation',
    'Store refresh tokens in database for revocation tracking',
    'Add Next.js pages for sign-in',
    'Update `README.md`',
    'Follow the pattern of `src/api/users.ts`',
    'Let address line 2 be empty',
    'Remove line 2 of the address',
    'Show line 10 of the order to its buyer',
    'Keep at most 2 tokens per user',
    'Refuse uploads over 10 MB',
    'Answer within 200 ms at the 95th percentile',
    'Support temperature sensors',
    'Remind two days before, at 9:00',
  ])('finds nothing in “%s”', (text) => {
    expect(saysHow(text)).toBeUndefined();
  });

  it('finds nothing in the plans that are written well', () => {
    const texts = (subtasks: readonly Subtask[]): readonly string[] =>
      subtasks.flatMap(({ text, subtasks: inner }) => [text, ...texts(inner)]);
    const all = fixtures
      .filter(({ name }) => name !== 'broken')
      .flatMap(({ text }) => parse(text).plan.phases)
      .flatMap(({ chunks }) => chunks.flatMap(({ subtasks }) => texts(subtasks)));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((text) => saysHow(text) !== undefined)).toEqual([]);
  });
});
