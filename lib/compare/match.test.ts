import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { chunksOf, lookup } from '../plan/lookup';
import { canonicalWith } from '../testing/canonical-with';
import { fixture, fixtures } from '../testing/fixtures';
import { match } from './match';
import type { Plan } from '../plan/types';

const thirteen = fixture('thirteen');

/** The matched titles (names, for streams and phases) that differ, and what of the first plan has no other half. */
function matched(before: string, after: string) {
  const [then, now] = [parse(before).plan, parse(after).plan];
  const ids = match(then, now);
  const names = (plan: Plan): ReadonlyMap<string, string> =>
    new Map([
      ...plan.streams.map(({ id, name }) => [id as string, name] as const),
      ...plan.phases.map(({ id, name }) => [id as string, name] as const),
      ...chunksOf(plan).map(
        ({ id, token, title }) => [id as string, `${token ?? ''} ${title}`.trim()] as const,
      ),
      ...plan.handoffs.map(({ id, what }) => [id as string, what] as const),
    ]);
  const [old, own] = [names(then), names(now)];
  return {
    renamed: [...ids].flatMap(([from, to]) =>
      old.get(from) === own.get(to) ? [] : [`${old.get(from) ?? ''} → ${own.get(to) ?? ''}`],
    ),
    gone: [...old].flatMap(([id, name]) => (ids.has(id as `c1`) ? [] : [name])),
    come: [...own].flatMap(([id, name]) => ([...ids.values()].includes(id as `c1`) ? [] : [name])),
  };
}
const nothing = { renamed: [], gone: [], come: [] };

/** A text with some of its words exchanged, wherever they stand. */
const exchanged = (text: string, ...changes: readonly (readonly [string, string])[]) =>
  changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new RangeError(`“${from}” does not occur.`);
    return now.replaceAll(from, to);
  }, text);

describe.each(fixtures)('$name', ({ text }) => {
  it('is matched with itself, each with its own', () => {
    const { plan } = parse(text);
    const ids = match(plan, parse(text).plan);
    expect([...ids].filter(([from, to]) => from !== to)).toEqual([]);
    expect(ids.size).toBe(
      plan.streams.length + plan.phases.length + chunksOf(plan).length + plan.handoffs.length,
    );
  });
});

describe('chunks are found again', () => {
  it('by their token, under another title', () => {
    const after = exchanged(thirteen, ['C8 Alarm engine', 'C8 Escalation of warm fridges']);
    expect(matched(thirteen, after)).toEqual({
      ...nothing,
      renamed: ['C8 Alarm engine → C8 Escalation of warm fridges'],
    });
  });

  it('by their title, where the tokens were counted on', () => {
    const later = [...Array(9).keys()].map((at) => 13 - at);
    const counted = exchanged(
      thirteen,
      ...later.map((own) => [`C${own} `, `C${own + 1} `] as const),
      [
        '| C6 Ingest service |',
        '| C5 Sensor registry | ingest | Sensors are known | Phase 1 |\n| C6 Ingest service |',
      ],
      ['- [x] **C6 Ingest service**', '- [ ] **C5 Sensor registry**\n\n- [x] **C6 Ingest service**'],
    );
    const { gone, come } = matched(thirteen, counted);
    expect({ gone, come }).toEqual({ gone: [], come: ['C5 Sensor registry'] });
  });

  it('by likeness inside their phase', () => {
    const { text } = canonicalWith();
    const [first] = chunksOf(parse(text).plan);
    const title = first?.title ?? '';
    const after = exchanged(text, [`**${title}**`, `**${title} and its tests**`]);
    expect(matched(text, after).renamed).toEqual([`${title} → ${title} and its tests`]);
  });

  it('by what they are to achieve, under another title altogether and in another phase', () => {
    const { text } = canonicalWith();
    const { plan } = parse(text);
    const first = chunksOf(plan)[0];
    const title = first?.title ?? '';
    const after = exchanged(
      text,
      [`**${title}**`, '**Wholly other words**'],
      [`| ${title} |`, '| Wholly other words |'],
    );
    expect(matched(text, after)).toEqual({ ...nothing, renamed: [`${title} → Wholly other words`] });
  });

  it('but not by their place: other words with another purpose are another chunk', () => {
    const after = exchanged(
      thirteen,
      ['C9 Live view of a shop', 'C14 Printed labels'],
      ['C9 Live shop view', 'C14 Printed labels'],
      [
        'All fridges of a shop on one page, refreshed while one looks at it.',
        'Labels come out of the printer.',
      ],
    );
    expect(matched(thirteen, after)).toEqual({
      renamed: [],
      gone: ['C9 Live view of a shop'],
      come: ['C14 Printed labels'],
    });
  });

  it('and a new chunk does not take the place of one that resembles two', () => {
    const two = '## Execution Plan\n\n### Phase 1: A\n\n- [ ] **Login**\n- [ ] **Other**\n';
    const after = two.replace('**Login**', '**Login form**\n- [ ] **Login tests**');
    expect(matched(two, after).gone).toEqual(['Login']);
  });

  it('twins by what they say, whatever their order', () => {
    const twin = (outcome: string) => `- [ ] **Tests**\n  Outcome: ${outcome}\n`;
    const text = (...outcomes: readonly string[]) =>
      `## Execution Plan\n\n### Phase 1: A\n\n${outcomes.map(twin).join('')}`;
    const [before, after] = [parse(text('One', 'Two')).plan, parse(text('Two', 'One')).plan];
    const outcomes = [...match(before, after)].flatMap(([from, to]) => {
      const of = (plan: Plan, id: string) => lookup(plan).chunks.get(id as 'c1')?.chunk.outcome;
      return from.startsWith('c') ? [[of(before, from), of(after, to)]] : [];
    });
    expect(outcomes).toEqual([
      ['One', 'One'],
      ['Two', 'Two'],
    ]);
  });
});

describe('the rest of a plan is found again', () => {
  it('a renamed stream by what it owns', () => {
    const after = exchanged(
      thirteen,
      ['| rules |', '| alarms |'],
      ['Stream: rules', 'Stream: alarms'],
      ['ingest, rules', 'ingest, alarms'],
    );
    expect(matched(thirteen, after)).toEqual({ ...nothing, renamed: ['rules → alarms'] });
  });

  it('a phase behind an inserted one by its name, and a renamed one by its chunks', () => {
    const after = exchanged(
      thirteen,
      ['### Phase 3: Proof', '### Phase 4: Trial'],
      ['### Phase 2: Core', '### Phase 2: Pause\n\n### Phase 3: Core'],
    );
    const { renamed, gone, come } = matched(thirteen, after);
    expect({ renamed, gone, come }).toEqual({ renamed: ['Proof → Trial'], gone: [], come: ['Pause'] });
  });

  it('a handoff by what is handed, then by its ends', () => {
    const after = exchanged(
      thirteen,
      [
        '| ops | ingest, rules | After Phase 1 | Environment names and secrets |',
        '| ops | ingest, rules | After Phase 2 | Names and secrets |',
      ],
      ['| ingest | all | After Phase 1 |', '| ingest | ui | After Phase 2 |'],
    );
    expect(matched(thirteen, after)).toEqual({
      ...nothing,
      renamed: ['Environment names and secrets → Names and secrets'],
    });
  });
});
