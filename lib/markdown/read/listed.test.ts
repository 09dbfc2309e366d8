import { expect, it } from 'vitest';
import { parse } from '../parse';

const context = (heading: string, body: string) =>
  parse(`# T\n\n## ${heading}\n\n${body}\n\n## Execution Plan\n\n### Phase 1: A\n\n- [ ] **Not listed**\n`)
    .context;

it.each<[string, readonly string[] | undefined]>([
  ['- `one`: first\n- two', ['one', 'two']],
  ['- `spec-writer` / `spec-runner`', ['spec-writer', 'spec-runner']],
  ['- `api`, `mail` — with `pytest`', ['api', 'mail']],
  ['- `tools:review` - how we review', ['tools:review']],
  ['- backend-api, frontend (all pages)', ['backend-api', 'frontend']],
  ['- backend / frontend – both', ['backend', 'frontend']],
  ['- **Backend:** `api`, `mail`: for all', ['api', 'mail']],
  ['- backend-api: uses `pytest`', ['backend-api']],
  ['* **backend-api**: services\n* [ ] mail', ['backend-api', 'mail']],
  ['- Backend\n  - `api`\n  - services and such', ['Backend', 'api']],
  ['| Skill | For |\n|---|---|\n| `api` / `mail` | all |', ['api', 'mail']],
  ['| Stream | Skills |\n|---|---|\n| data | api, mail |', ['api', 'mail']],
  ['Load `api` and `mail` before anything else.', ['api', 'mail']],
  ['- none', []],
  ['Whatever the team knows.', undefined],
])('reads the skills that “%s” lists', (body, skills) => {
  expect(context('Skills', body).skills).toEqual(skills);
});

it.each<[string, readonly string[] | undefined]>([
  ['- `src/a/x.ts`: how it works\n- docs/y.md — more', ['src/a/x.ts', 'docs/y.md']],
  ['- `src/a/`, `src/b/` - both', ['src/a/', 'src/b/']],
  ['| File | Why |\n|---|---|\n| `src/a/x.ts` | shape |', ['src/a/x.ts']],
  ['| Why | Path |\n|---|---|\n| shape | src/a/x.ts |', ['src/a/x.ts']],
  ['Ask the team.', undefined],
])('reads the reference files that “%s” lists', (body, references) => {
  expect(context('Reference Files', body).references).toEqual(references);
});
