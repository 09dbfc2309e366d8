import { expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { canonicalWith } from '../testing/canonical-with';
import { fixture, fixtures } from '../testing/fixtures';
import { planJson as planTold } from './plan-json';
import type { SpecDocument } from '../markdown/document/document';
import type { PlanJson } from './plan-json';

/** With fixes told by ids. */
const planJson = (document: SpecDocument): PlanJson =>
  planTold(document, (_plan, commands) => commands.map((command) => ({ ...command })));
const skills = ['backend-api'];
const plainSteps = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, done: null, mark: null, state: null, blocks: [], subtasks: [] }));
const open = { done: false, mark: null, state: 'open' };
const bare = { token: null, issue: null, ...open, note: null, skills, fields: {}, row: true, item: true };
const dropping = (phase: number, annotation: string | null) => ({
  type: 'phase.edit',
  phase: `p${phase}`,
  annotation,
});

it('says the guide’s example word for word', () => {
  expect(planJson(parse(fixture('guide-example')))).toEqual({
    hasPlan: true,
    mode: 'single-agent',
    streams: [
      {
        name: 'shelf',
        responsibility: 'Loan tables and barcode helpers',
        owns: 'src/loans/models/, src/barcodes/scan.py',
        skills,
      },
      {
        name: 'desk',
        responsibility: 'Lending endpoints and session checks',
        owns: 'src/desk/loans/, src/sessions/',
        skills,
      },
    ],
    phases: [
      {
        number: 1,
        name: 'Groundwork',
        checks: null,
        annotation: 'parallel',
        chunks: [
          {
            ...bare,
            title: 'Book model + loan model',
            line: 17,
            stream: 'shelf',
            summary: 'Tables for books and loans exist',
            outcome: 'Book and Loan tables exist with the indexes that the desk searches by.',
            subtasks: plainSteps(
              'Create Book model with a unique shelf mark',
              'Create Loan model for due dates and returns',
              'Follow existing model patterns in the repo',
            ),
            blocks: [],
            dependsOn: [],
          },
          {
            ...bare,
            title: 'Barcode helpers',
            line: 27,
            stream: 'shelf',
            summary: 'A scanned label yields a book',
            outcome: 'Labels can be read and written, and a damaged label is told apart from an unknown one.',
            subtasks: plainSteps('Label encode/decode with Code128', 'Checksum and look-up helpers'),
            blocks: [],
            dependsOn: [],
          },
        ],
      },
      {
        number: 2,
        name: 'Lending',
        checks: null,
        annotation: 'parallel, blocked by Phase 1',
        chunks: [
          {
            ...bare,
            title: 'Lend and return endpoints',
            line: 43,
            stream: 'desk',
            summary: 'Readers can borrow books',
            outcome: 'Readers can borrow a book by its label and bring it back at any desk.',
            subtasks: plainSteps(
              'POST /loans/lend and POST /loans/return',
              "Answer with the due date and the reader's open loans",
              'Follow existing API patterns in the repo',
            ),
            blocks: [],
            dependsOn: [{ phase: 1 }],
          },
          {
            ...bare,
            title: 'Loan renewal endpoint',
            line: 53,
            stream: 'desk',
            summary: 'Readers can keep a book longer',
            outcome: 'Readers can renew a loan that nobody else has asked for, without coming in.',
            subtasks: plainSteps(
              'POST /loans/renew with at most two renewals',
              'Store renewals in database so that they can be counted',
            ),
            blocks: [],
            dependsOn: [{ phase: 1 }],
          },
        ],
      },
    ],
    handoffs: [
      {
        from: ['shelf'],
        to: ['desk'],
        when: 'After Phase 1',
        what: 'Loan table columns, label helper signatures',
      },
    ],
    problems: [
      {
        code: 'streams-never-parallel',
        severity: 'advice',
        message: expect.stringContaining('a single agent') as string,
        line: 1,
        column: 1,
        fixes: [],
      },
      {
        code: 'parallel-with-one-stream',
        severity: 'advice',
        message: expect.stringContaining('Both phases') as string,
        line: 10,
        column: 1,
        fixes: [
          {
            title: 'Drop “parallel” from all',
            commands: [dropping(1, null), dropping(2, 'blocked by Phase 1')],
          },
        ],
      },
    ],
  });
});

it('tells chunks, phases and unknown words among what a chunk waits for apart', () => {
  const { chunks } = planJson(parse(fixture('sample'))).phases[1] ?? { chunks: [] };
  expect(chunks.flatMap(({ dependsOn }) => dependsOn)).toContainEqual({
    chunk: 'Token signing',
    token: null,
  });
  const written = planJson(parse(fixture('thirteen'))).phases.flatMap(({ chunks }) => chunks);
  expect(written.flatMap(({ dependsOn }) => dependsOn)).toContainEqual({
    chunk: 'Inbox for alarms',
    token: 'C11',
  });
  const last = planJson(parse(fixture('sample'))).phases.flatMap(({ chunks }) => chunks);
  expect(last.flatMap(({ dependsOn }) => dependsOn)).toContainEqual({ unresolved: 'mail-template' });
});

it('keeps what says none apart from what is missing', () => {
  const { phases } = planJson(canonicalWith(['  Skills: backend-api\n', '  Skills: —\n']));
  expect(phases[0]?.chunks[0]?.skills).toEqual([]);
  const without = planJson(parse('### Phase 1: A\n\n- [x] **One**\n- **C2 Two**\n\n### Phase 2: B\n'));
  expect(without.phases[0]?.chunks).toEqual([
    {
      title: 'One',
      token: null,
      issue: null,
      note: null,
      fields: {},
      row: false,
      item: true,
      line: 3,
      done: true,
      mark: null,
      state: 'done',
      stream: null,
      summary: null,
      outcome: null,
      skills: null,
      subtasks: [],
      blocks: [],
      dependsOn: [],
    },
    expect.objectContaining({ title: 'Two', token: 'C2', done: null, mark: null, state: null }),
  ]);
});

it('tells the sign of a box and the state it means, of chunks and of their sub-tasks', () => {
  const signs = '- [-] **One**\n  - [%] Own\n  - [✓] Ticked\n- [!] **Two**\n- [X] **Three**\n';
  const { phases } = planJson(parse(`## Execution Plan\n\n### Phase 1: A\n\n${signs}`));
  const [one, two, three] = phases[0]?.chunks ?? [];
  expect(one).toMatchObject({ done: false, mark: '-', state: 'in-progress' });
  expect(one?.subtasks).toEqual([
    { text: 'Own', done: false, mark: '%', state: 'other', blocks: [], subtasks: [] },
    { text: 'Ticked', done: true, mark: null, state: 'done', blocks: [], subtasks: [] },
  ]);
  expect(two).toMatchObject({ done: false, mark: '!', state: 'blocked' });
  expect(three).toMatchObject({ done: true, mark: null, state: 'done' });
});

it('a text without a plan has the empty shape', () => {
  expect(planJson(parse('Nothing here.\n'))).toEqual({
    hasPlan: false,
    mode: 'single-agent',
    streams: [],
    phases: [],
    handoffs: [],
    problems: [],
  });
});

it.each(fixtures)('$name: every problem stands on a line of the text, at a sign', ({ text }) => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const { line, column } of planJson(parse(text)).problems)
    expect(lines[line - 1]?.slice(column - 1)).toMatch(/^\S/);
});

it('what is about the plan as a whole stands where the plan begins', () => {
  const { problems } = planJson(parse(fixture('sample')));
  expect(problems.find(({ code }) => code === 'too-many-chunks')).toMatchObject({ line: 28, column: 1 });
});

it('a token or issue id that only the row has is the chunk’s', () => {
  const row = '| Chunk | Depends On |\n|--|--|\n| C2 Sign-in (NS-1) | — |\n| Rest | C2 |\n';
  const { phases } = planJson(parse(`### Phase 1: A\n\n${row}\n- [ ] **Sign-in**\n- [ ] **Rest**\n`));
  expect(phases[0]?.chunks[0]).toMatchObject({ title: 'Sign-in', token: 'C2', issue: 'NS-1' });
  expect(phases[0]?.chunks[1]?.dependsOn).toEqual([{ chunk: 'Sign-in', token: 'C2' }]);
});

it('says where a part stands that could not be read', () => {
  const { problems } = planJson(parse('## Execution Plan\n\nWords.\n\n  - [ ] **A**\n'));
  expect(problems).toMatchObject([{ code: 'unread-part', line: 5, column: 3 }]);
});

it('counts the checks of a phase', () => {
  const text =
    '## Execution Plan\n\n### Phase 1: A\n\n- [ ] **A**\n\n**Exit criteria:**\n\n- [x] B\n- [ ] C\n\n### Phase 2: B\n';
  expect(planJson(parse(text)).phases.map(({ checks }) => checks)).toEqual([{ done: 1, total: 2 }, null]);
});

it('tells notes, other fields, cells and lines of chunks', () => {
  const json = planJson(parse(fixture('hostile')));
  expect(json.phases.map(({ annotation }) => annotation)).toEqual([
    'parallel — soil leads',
    null,
    'deferred; blocked by Phase 2',
  ]);
  const chunks = json.phases.flatMap(({ chunks }) => chunks);
  const said = (title: string) => chunks.find((chunk) => chunk.title === title);
  expect(said('Seed list')).toMatchObject({
    note: '*(see [catalogue](docs/seeds.md))*',
    fields: { 'Est.': '4h' },
    row: false,
    item: true,
  });
  expect(said('Row only')).toMatchObject({ fields: { 'Est.': '30m' }, row: true, item: false });
  const text = fixture('hostile').split('\n');
  for (const { line, title } of chunks) expect(text[(line ?? 0) - 1]).toContain(title);
});
