import fc from 'fast-check';

/** What stands around a plan: much of it looks like one. */
export interface Frame {
  readonly front: string;
  readonly before: readonly string[];
  /** The plan's heading; undefined for a file that is only a plan. */
  readonly heading: string | undefined;
  readonly underHeading: string;
  readonly after: readonly string[];
}

const LOOKALIKES = [
  '```\n### Phase 7: Fenced\n\n- [ ] **fenced**\n```',
  '~~~~markdown\n## Execution Plan\n\n```\n### Phase 8: Twice fenced\n```\n~~~~',
  '<!--\n### Phase 9: Commented out\n\n- [ ] **hidden**\n-->',
  '<!-- - [ ] **hidden** -->',
  '> ### Phase 6: Quoted\n>\n> - [ ] **quoted**',
  '    ### Phase 5: Indented\n\n    - [ ] **code**',
] as const;

const META = [
  '## Meta\n\n| Field | Value |\n|-------|-------|\n| Status | draft |',
  '## Meta\n\n- **Status:** in-progress\n- **Owner:** somebody',
  '**Status:** done',
] as const;

const SECTIONS = [
  'Words.',
  'Notes\n-----\n\nUnderlined, in the middle of it.',
  'Title\n=====',
  '## Notes\n\nOnce.',
  '## Notes\n\nTwice: headings may be the same.',
  '## Acceptance Criteria\n\n- [ ] **No chunk**\n- [ ] Phase 1 is done',
  '## Requirements\n\n- R1: `Stream: web` is text\n- R2: so is | this',
  '1. Phase 1\n2. Phase 2',
  '***',
  'A line\\\nbroken  \nthree ways.',
  '[ref]: <http://example.invalid> "Phase 3"',
  '<div>\n\n## Not hidden\n\n</div>',
] as const;

export const frames: fc.Arbitrary<Frame> = fc.record({
  front: fc.constantFrom(
    '',
    '',
    '',
    '---\ntitle: Plan\nphase: "### Phase 4: no"\n---',
    '---\n- [ ] **front**\n---',
    '+++\nstatus = "toml"\n+++',
  ),
  before: fc.array(fc.constantFrom('# Spec', ...META, ...SECTIONS, ...LOOKALIKES), { maxLength: 4 }),
  heading: fc.constantFrom(
    '## Execution Plan',
    '## Execution Plan',
    '## Execution Plan',
    '## 4. Execution plan: how',
    '## Execution Plan ##',
    undefined,
  ),
  underHeading: fc.constantFrom(
    '',
    '',
    '',
    '<!-- agreed -->',
    'Some words before the first heading.',
    ...LOOKALIKES,
  ),
  after: fc.array(fc.constantFrom(...SECTIONS, ...LOOKALIKES), { maxLength: 3 }),
});
