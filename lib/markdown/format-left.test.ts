import { describe, expect, it } from 'vitest';
import { PHASE, formattedBody as formatted } from '../testing/formatted-body';
import { format } from './format';
import { parse } from './parse';

describe('format leaves a part as it is written that would read differently in canonical form', () => {
  it('and writes those around it', () => {
    expect(formatted('* [ ] **A**\n  2. and more\n\n* [ ] **B**\n  Skills: a\n')).toBe(
      '* [ ] **A**\n  2. and more\n\n- [ ] **B**\n\n  Skills: a\n',
    );
  });

  it('however many there are', () => {
    const item = (at: number) => `- [ ] **Part ${at}**\n  2. and more\n`;
    const items = Array.from({ length: 30 }, (_, at) => item(at)).join('\n');
    expect(formatted(items)).toBe(items);
  });

  it('and its indentation, where words between items would go into it', () => {
    expect(formatted('  - [ ] **A**\n    Skills: a\n\n  Words.\n\n  - [ ] **B**\n    Skills: b\n')).toBe(
      '  - [ ] **A**\n    Skills: a\n\n  Words.\n\n- [ ] **B**\n\n  Skills: b\n',
    );
  });

  it('and a sub-task without words', () => {
    expect(formatted('* [ ] **A**\n\n  * \n')).toBe('- [ ] **A**\n\n  -\n');
    expect(formatted('- [ ] **A**\n\n  -\n\n- [ ] **B**\n')).toBe('- [ ] **A**\n\n  -\n\n- [ ] **B**\n');
  });

  it('and code that is indented', () => {
    expect(formatted('- [ ] **A**\n\n\t  two lines\n\n\tSkills: a\n')).toBe(
      '- [ ] **A**\n\n  Skills: a\n\n      two lines\n',
    );
  });

  it('as are notes that a blank line alone would change', () => {
    const text = `${PHASE}- [ ] **A**\n\n>\n    - x\n    Stream: w\n    \`\`\`\n`;
    const document = parse(text);
    expect(format(document, document.plan)).toEqual({ ok: true, value: text });
  });
});
