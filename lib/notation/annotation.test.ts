import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import {
  annotationStart,
  annotationText,
  readAnnotation,
  readsAsAnnotation,
  saysBlockedBy,
  withoutTarget,
} from './annotation';
import type { Named } from '../plan/naming';
import type { AnnotationPart, PhaseId } from '../plan/types';

const before = { phaseBefore: true } as const;

/** A plan with phases 1, 2, 4 and 12, and an annotation on the one in that place (0 is the first). */
const annotated = (at: number, ...annotation: readonly AnnotationPart[]) =>
  countedPlan({
    streams: ['api', 'web app'],
    phases: [1, 2, 4, 12].map((number, own) => ({ number, ...(own === at && { annotation }) })),
  });
const text = (at: number, ...parts: readonly AnnotationPart[]) => {
  const plan = annotated(at, ...parts);
  const phase = plan.phases[at];
  return phase && annotationText(plan, phase);
};

describe('the words of an annotation', () => {
  it('name the phase before, other phases and streams as they are called now', () => {
    expect(text(2, 'parallel — ', { stream: 's2' }, ', blocked by ', before, ' and ', { phase: 'p1' })).toBe(
      'parallel — web app, blocked by Phase 2 and Phase 1',
    );
  });

  it('keep a place for what is gone', () => {
    expect(text(1, 'blocked by ', { phase: 'p9' })).toBe('blocked by Phase ?');
    expect(text(1, 'parallel ', { stream: 's9' })).toBe('parallel ');
  });

  it('are none where the phase has no annotation', () => {
    const plan = annotated(0);
    expect(plan.phases[1] && annotationText(plan, plan.phases[1])).toBeUndefined();
  });

  it.each<[readonly AnnotationPart[], string | undefined]>([
    [['blocked by ', before], undefined],
    [['parallel, blocked by ', before], 'parallel'],
    [['parallel;blocked by ', before, ' , core'], 'parallel, core'],
    [['blocked by ', before, ', parallel'], 'parallel'],
    [['parallel, blocked by ', before, ', ', { phase: 'p3' }], 'parallel'],
    [['parallel, blocked by ', before, ', and ', { phase: 'p3' }, '; core'], 'parallel, core'],
    [['blocked by ', { phase: 'p3' }, ', ', before], undefined],
    [['blocked by ', { phase: 'p3' }, ' & ', before, ', late'], 'late'],
    [['blocked by ', before, ', & Phases 7'], undefined],
    [['blocked by ', before, ',Phase 12 ; core'], 'core'],
    [['blocked by ', before, ',  and  Phases  14'], undefined],
    [['blocked by ', before, ', Phase 3 of old'], 'Phase 3 of old'],
    [['parallel ', { stream: 's1' }, ', blocked by ', before], 'parallel api'],
    // Without the clause it is kept as written.
    [['parallel ;  late'], 'parallel ;  late'],
    [['after ', { phase: 'p2' }, ';late'], 'after Phase 2;late'],
  ])('%j are in the first phase “%s”', (parts, words) => expect(text(0, ...parts)).toBe(words));
});

it('a heading says what the phase is blocked by only with the phase before', () => {
  const says = (...parts: readonly AnnotationPart[]) => saysBlockedBy(annotated(1, ...parts).phases[1]);
  expect(says('blocked by ', before)).toBe(true);
  expect(says('blocked by ', { phase: 'p3' })).toBe(false);
  expect(says()).toBe(false);
  expect(saysBlockedBy(annotated(0).phases[1])).toBe(false);
  expect(saysBlockedBy(undefined)).toBe(false);
});

describe('a trailing parenthesis', () => {
  // A list of its own for each, since what is known of one is kept.
  const streams = () => ['api', 'web app', 'C++', ''];

  it.each([
    'parallel',
    'Sequential',
    'blocked by Phase 1',
    'deferred; see notes',
    'after the pilot',
    'api',
    'the API stream',
    'web app first',
    'in C++',
  ])('“%s” is an annotation', (words) => expect(readsAsAnnotation(words, streams())).toBe(true));

  it.each([
    'part one',
    'unparalleled',
    'afterwards',
    'apis',
    'the-api',
    'my_api',
    'api2',
    'web',
    'C+',
    '',
    'C++x',
  ])('“%s” is a part of the name', (words) => expect(readsAsAnnotation(words, streams())).toBe(false));

  it.each([
    ['Core (parallel)', '(parallel)'],
    ['Core (v2) (parallel)', '(parallel)'],
    ['Core (parallel (mostly))', '(parallel (mostly))'],
    ['Core (a) b) (parallel)', '(parallel)'],
    ['(parallel)', '(parallel)'],
    ['Core (api)', '(api)'],
  ])('of %s opens with %s', (heading, parenthesis) => {
    expect(heading.slice(annotationStart(heading, 0, heading.length, streams()))).toBe(parenthesis);
  });

  it.each([
    'Core',
    'Core (v2)',
    'Core (parallel) (v2)',
    'Core (parallel) x',
    'Core parallel)',
    '',
    ')',
    'Core (parallel',
  ])('of “%s” is no annotation', (heading) =>
    expect(annotationStart(heading, 0, heading.length, streams())).toBeUndefined(),
  );

  it('is looked for between two offsets alone', () => {
    expect(annotationStart('## A (after) b', 3, 12, streams())).toBe(5);
    expect(annotationStart('(parallel)', 1, 10, streams())).toBeUndefined();
    expect(annotationStart('a (parallel)', 2, 12, streams())).toBe(2);
  });
});

describe('an annotation is read', () => {
  const read = (words: string, at = 2) => {
    const plan = annotated(2);
    return readAnnotation(words, plan, plan.phases[at - 1]);
  };

  it.each<[string, readonly AnnotationPart[]]>([
    ['parallel', ['parallel']],
    ['', []],
    ['blocked by Phase 2', ['blocked by ', before]],
    ['phase  2 first', [before, ' first']],
    ['blocked by Phase 2 and Phase 1', ['blocked by ', before, ' and ', { phase: 'p1' }]],
    ['after Phase 9', ['after Phase 9']],
    ['after Phase 12', ['after ', { phase: 'p4' }]],
    ['after Phase 123 or Phase 2x', ['after Phase 123 or Phase 2x']],
    ['api, web app', [{ stream: 's1' }, ', ', { stream: 's2' }]],
    ['API and apis and the-api', ['API and apis and the-api']],
    ['Phase 4, api late', [{ phase: 'p3' }, ', ', { stream: 's1' }, ' late']],
  ])('“%s” as its parts', (words, parts) => expect(read(words)).toEqual(parts));

  it('in the first phase, where nothing comes before', () => {
    expect(read('blocked by Phase 2', 0)).toEqual(['blocked by ', { phase: 'p2' }]);
  });

  it('by the longest of the names that could be meant', () => {
    const nested = () =>
      countedPlan({ streams: ['web', 'web app', 'a.b', '', 'Old Phase 2'], phases: [{}, {}] });
    const parts = (words: string) => readAnnotation(words, nested(), undefined);
    expect(parts('web app, web')).toEqual([{ stream: 's2' }, ', ', { stream: 's1' }]);
    expect(parts('Old Phase 2')).toEqual([{ stream: 's5' }]);
    expect(parts('a.b or axb')).toEqual([{ stream: 's3' }, ' or axb']);
  });
});

describe('the names of an annotation, when a phase goes', () => {
  /** `after p2 and p1`: its names and the words between them. */
  const names = (words: string): readonly Named[] =>
    words
      .split(/\b([ps]\d+)\b/)
      .flatMap((part, at): readonly Named[] =>
        part === '' ? [] : [at % 2 === 1 ? (part as PhaseId) : { text: part }],
      );
  const words = (left: readonly Named[]) =>
    left.map((name) => (typeof name === 'string' ? name : 'text' in name ? name.text : '?')).join('');
  const left = (from: string, heir?: PhaseId) => {
    const own = withoutTarget(names(from), 'p2', heir);
    expect(own).toEqual(names(words(own)));
    return words(own);
  };

  it('say the one that takes its place', () => {
    expect(left('after p2 and p1', 'p3')).toBe('after p3 and p1');
  });

  it.each([
    ['after p1 and p2', 'after p1'],
    ['after p2 and p1', 'after p1'],
    ['after p2, p1; core', 'after p1; core'],
    ['after p1 , p2 or p3', 'after p1 or p3'],
    ['after p3;p2&p1', 'after p3&p1'],
    ['after p1 + p2', 'after p1'],
    ['after p1 and p2, late p3 or p2', 'after p1, late p3'],
  ])('that name the other already: %s', (from, to) => expect(left(from, 'p1')).toBe(to));

  it.each([
    ['after p2', ''],
    ['parallel, after p2', 'parallel'],
    ['parallel;after p2 ,  core first', 'parallel, core first'],
    ['s1, after p2, late', 's1, late'],
    ['after p2 band p3', ''],
    ['after p1 and p2 late', 'after p1 late'],
    ['s1 s2 s3 s4 s5 s6, s7 s8, after p2', 's1 s2 s3 s4 s5 s6, s7 s8'],
  ])('without another: %s', (from, to) => expect(left(from)).toBe(to));
});
