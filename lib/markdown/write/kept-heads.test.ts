import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';

const FIRST = { phase: 1, nth: 1 };
/** An item before another, after an edit of it. */
const head = (item: string, command: object): string =>
  edited(`## Execution Plan\n\n### Phase 1: Base\n\n${item}\n- [ ] **Zed**\n`, { chunk: FIRST, ...command })
    .replace(/^[^]*Base\n\n/, '')
    .replace(/\n- \[ \] \*\*Zed\*\*\n$/, '');
const called = (title: string) => ({ type: 'chunk.rename', title });
const says = (facts: object) => ({ type: 'chunk.edit', ...facts });

describe('another title', () => {
  it.each([
    ['- [ ] **One**', '- [ ] **Two**'],
    ['- [ ] One', '- [ ] Two'],
    ['- **C1** One', '- **C1** Two'],
    ['- **C1 One** — done well', '- **C1 Two** — done well'],
    ['- **C1** One (NS-1); done well', '- **C1** Two (NS-1); done well'],
    ['- C1 One — done well', '- C1 Two — done well'],
    ['- [ ] **One** (NS-1) *(n)* — done well', '- [ ] **Two** (NS-1) *(n)* — done well'],
    ['- [ ] **C1** (NS-1)', '- [ ] **C1** Two (NS-1)'],
    ['- **C1** One\n  wrapped over — done\n  well', '- **C1** Two — done\n  well'],
    ['- [ ] **One *(n)***', '- [ ] **Two *(n)***'],
    ['- [ ] **One (n)** tail', '- [ ] **Two (n)** tail'],
    ['- **One**\n  done: well', '- **Two**\n  done: well'],
  ])('of %j takes the place of the old one', (before, after) => {
    expect(head(before, called('Two'))).toBe(after);
  });

  it.each([
    ['- [ ] __One__ (NS-1)', '- [ ] **_two** (NS-1)'],
    ['- __C1 One__ — done', '- __C1 _two__ — done'],
    ['- [ ] **One**', '- [ ] **_two**'],
  ])('of %j that begins with an underscore is parted from those of the bold', (before, after) => {
    expect(head(before, called('_two'))).toBe(after);
  });

  it.each([
    ['- [ ] **One**', '- [ ] **Two: three**'],
    ['- [ ] One', '- [ ] Two: three'],
    ['- **C1** One', '- **C1 Two: three**'],
    ['- **C1** One: done well', '- **C1 Two: three** — done well'],
    ['- **C1** One (NS-1); done well', '- **C1 Two: three** (NS-1) — done well'],
    ['- C1 One — done well', '- **C1 Two: three** — done well'],
    ['- [ ] **C1** (NS-1)', '- [ ] **C1 Two: three** (NS-1)'],
  ])('of %j that would end too early is set in bold', (before, after) => {
    expect(head(before, called('Two: three'))).toBe(after);
  });
});

describe('an issue id', () => {
  it.each([
    ['- [ ] **One**', '- [ ] **One** (NS-9)', '- [ ] **One**'],
    ['- [ ] One (NS-1) (n)', '- [ ] One (NS-9) (n)', '- [ ] One (n)'],
    ['- **C1** One', '- **C1** One (NS-9)', '- **C1** One'],
    ['- **C1 One** — done well', '- **C1 One** (NS-9) — done well', '- **C1 One** — done well'],
    ['- **C1** One (NS-1); done well', '- **C1** One (NS-9); done well', '- **C1** One; done well'],
    ['- C1 One — done well', '- C1 One (NS-9) — done well', '- C1 One — done well'],
    ['- [ ] **One** (NS-1) *(n)*', '- [ ] **One** (NS-9) *(n)*', '- [ ] **One** *(n)*'],
    ['- [ ] **C1** (NS-1)', '- [ ] **C1** (NS-9)', '- [ ] **C1**'],
    ['- [ ] **One *(n)***', '- [ ] **One *(n)*** (NS-9)', '- [ ] **One *(n)***'],
    ['- [ ] **One (n)** tail', '- [ ] **One (n)** (NS-9) tail', '- [ ] **One (n)** tail'],
  ])('of %j', (before, set, taken) => {
    expect(head(before, says({ issue: 'NS-9' }))).toBe(set);
    expect(head(before, says({ issue: null }))).toBe(taken);
  });
});

describe('a note', () => {
  it.each([
    ['- [ ] **One**', '- [ ] **One** (m)', '- [ ] **One**'],
    ['- [ ] One (NS-1) (n)', '- [ ] One (NS-1) (m)', '- [ ] One (NS-1)'],
    ['- **C1** One', '- **C1 One** (m)', '- **C1** One'],
    ['- **C1 One** — done well', '- **C1 One** (m) — done well', '- **C1 One** — done well'],
    ['- **C1** One: done well', '- **C1 One** (m) — done well', '- **C1** One: done well'],
    ['- **C1** One (NS-1); done', '- **C1 One** (NS-1) (m) — done', '- **C1** One (NS-1); done'],
    ['- **C1** One\n  over — done\n  well', '- **C1 One over** (m) — done\n  well', undefined],
    ['- [ ] **One** (NS-1) *(n)* — done', '- [ ] **One** (NS-1) (m) — done', '- [ ] **One** (NS-1) — done'],
    ['- [ ] **One *(n)***', '- [ ] **One (m)**', '- [ ] **One**'],
    ['- [ ] **One (n)** tail', '- [ ] **One (n)** (m)', '- [ ] **One**'],
  ])('of %j', (before, set, taken = before) => {
    expect(head(before, says({ note: 'm' }))).toBe(set);
    expect(head(before, says({ note: null }))).toBe(taken);
  });

  it('with marks leaves the bold that they would end', () => {
    expect(head('- [ ] **One (n)**', says({ note: 'a *b* c' }))).toBe('- [ ] **One** (a *b* c)');
    expect(head('- [ ] **One** (n)', says({ note: 'a *b* c' }))).toBe('- [ ] **One** (a *b* c)');
  });
});

describe('an outcome behind the title', () => {
  it.each([
    ['- **C1 One** — done well', '- **C1 One** — new: - z', '- **C1 One**'],
    ['- **C1** One: done well', '- **C1** One: new: - z', '- **C1** One'],
    ['- **C1** One (NS-1); done well', '- **C1** One (NS-1); new: - z', '- **C1** One (NS-1)'],
    ['- C1 One — done well', '- C1 One — new: - z', '- C1 One'],
    ['- **C1** One\n  over — done\n  well', '- **C1** One\n  over — new: - z', '- **C1** One\n  over'],
    ['- **C1** One —\n  done', '- **C1** One — new: - z', '- **C1** One'],
  ])('of %j', (before, set, taken) => {
    expect(head(before, says({ outcome: 'new: - z' }))).toBe(set);
    expect(head(before, says({ outcome: null }))).toBe(taken);
  });

  it('stays on its own line where it opens nothing there', () => {
    expect(head('- **C1** One —\n  done', says({ outcome: 'new' }))).toBe('- **C1** One —\n  new');
  });
});
