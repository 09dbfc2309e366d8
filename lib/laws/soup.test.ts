import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { documents } from '../testing/documents';
import { fixture } from '../testing/fixtures';
import { commandFor, gestures } from '../testing/gestures';
import { runs } from '../testing/runs';
import { lines } from '../markdown/document/lines';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { verify } from '../markdown/verify';

const options = runs(150);

/** Lines that open, close or swallow what stands around them. */
const hostileLine = fc.constantFrom(
  '```',
  '~~~~',
  '  ```js',
  '---',
  '===',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<script>',
  '    indented prose',
  'prose',
  '1. one',
  '> quoted',
  '> ```',
  '- bullet',
  '  - nested',
  '* [ ] **Another**',
  '### Phase 2: Again',
  '## Execution Plan',
  '#### Deeper',
  '  # Indented heading',
  'Title',
  '| a | b |',
  '|---|---|',
  '[x]: http://example.invalid "t',
  '[^1]: note',
  '\t',
  '\u000b',
  '',
);
const soup = fc
  .tuple(
    fc.oneof(documents, fc.constantFrom(fixture('canonical'), fixture('hostile'))),
    fc.array(fc.tuple(fc.nat(), hostileLine), { minLength: 1, maxLength: 5 }),
  )
  .map(([text, inserted]) => {
    const own = text.split('\n');
    for (const [at, line] of inserted) own.splice(at % (own.length + 1), 0, line);
    return own.join('\n');
  });

describe('lines that capture what stands around them', () => {
  it('leave identity whole, and what would read differently is refused before it is written', () => {
    let refused = 0;
    let written = 0;
    fc.assert(
      fc.property(soup, gestures, (text, gesture) => {
        const document = parse(text);
        expect(print(document, structuredClone(document.plan)).text).toBe(text);
        const command = commandFor(document.plan, gesture);
        const next = command && apply(document.plan, command);
        if (!next?.ok) return;
        const checked = verify(document, next.value.plan);
        if (!checked.ok) {
          refused++;
          expect(checked.error.message).toMatch(/Nothing was written/);
        } else {
          written++;
          expect(parse(checked.value).plan).toBeDefined();
        }
      }),
      options,
    );
    expect(written).toBeGreaterThan(refused * 10);
  });
});

describe('lines', () => {
  it('end where the parser ends them, and nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', ' ')).map((parts) => parts.join('')),
        (text) => {
          expect(
            lines(text)
              .map(({ start, end }) => text.slice(start, end))
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
