import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { speaksOfStreams } from '../notation/columns';
import { documents } from '../testing/documents';
import { fixture, fixtures } from '../testing/fixtures';
import { commandFor, gestures } from '../testing/gestures';
import { runs } from '../testing/runs';
import { format } from './format';
import { normal } from './normal';
import { parse } from './parse';
import { print } from './print';

const options = runs(100);

/** A text in canonical form; undefined where formatting was refused. */
function formatted(text: string): string | undefined {
  const document = parse(text);
  const result = format(document, document.plan);
  return result.ok ? result.value : undefined;
}

describe('the canonical form', () => {
  it.each(['guide-example', 'canonical', 'crlf', 'bom', 'sample', 'template', 'streamless'])(
    'has %s as a fixed point',
    (name) => {
      expect(formatted(fixture(name))).toBe(fixture(name));
    },
  );

  it.each(fixtures)('of $name is the same when formatted again, and says the same', ({ text }) => {
    const once = formatted(text);
    expect(once).toBeDefined();
    expect(formatted(once ?? '')).toBe(once);
    expect(normal(parse(once ?? '').plan)).toEqual(normal(parse(text).plan));
  });

  it('keeps both wordings, and words that have no place in it', () => {
    const once = formatted(fixture('hostile')) ?? '';
    expect(once).toContain('| Labels and jars | — | — |');
    expect(once).toContain('- [ ] **Labels and jars for the shelf**');
    expect(once).toContain('  a loose line that no field takes\n');
    expect(once).toContain('Between the items stands a note. It belongs to nobody.');
    expect(once).toContain('- [ ] **Commented out**');
  });

  it('leaves the text around the plan alone', () => {
    const text = fixture('hostile');
    const once = formatted(text) ?? '';
    expect(once.slice(0, once.indexOf('## Execution Plan'))).toBe(
      text.slice(0, text.indexOf('## Execution Plan')),
    );
    expect(once.slice(once.indexOf('## Acceptance'))).toBe(text.slice(text.indexOf('## Acceptance')));
  });

  it('is idempotent and keeps the plan, over generated documents', () => {
    let refused = 0;
    fc.assert(
      fc.property(documents, (text) => {
        const once = formatted(text);
        if (once === undefined) {
          refused++;
          return;
        }
        expect(formatted(once)).toBe(once);
        expect(normal(parse(once).plan)).toEqual(normal(parse(text).plan));
      }),
      options,
    );
    expect(refused).toBeLessThan(options.numRuns / 10);
  });

  it('stays canonical under every command', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...['guide-example', 'canonical', 'crlf', 'sample', 'template', 'streamless'].map(fixture),
        ),
        fc.array(gestures, { minLength: 1, maxLength: 50, size: 'max' }),
        (text, sequence) => {
          const document = parse(text);
          let { plan } = document;
          for (const gesture of sequence) {
            const command = commandFor(plan, gesture);
            const next = command && apply(plan, command);
            if (next?.ok) plan = next.value.plan;
          }
          // A column that was kept for a name of no stream stays when that name goes: a move and the move back agree.
          if (plan.streams.length === 0 && speaksOfStreams(plan)) return;
          const written = print(document, plan).text;
          expect(formatted(written)).toBe(written);
        },
      ),
      options,
    );
  });
});
