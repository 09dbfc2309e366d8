import { describe, expect, it } from 'vitest';
import { applyAll } from '../commands/apply';
import { parse } from '../markdown/parse';
import { findings } from '../problems/problems';
import { fixtures } from '../testing/fixtures';
import { readCommand } from './read-command';
import { commandTable } from './table';
import { writeCommand } from './write-command';
import type { Plan } from '../plan/types';

const { plan } = parse(
  '# T\n\n## Execution Plan\n\n### Work Streams\n\n| Stream | Owns |\n|---|---|\n| api | src/api/ |\n| web | src/web/ |\n\n### Phase 1: A\n\n- [ ] **C1 One**\n\n  Stream: api\n\n- [ ] **Tests**\n\n- [ ] **Tests**\n\n### Phase 2: B\n\n- [ ] **C2 Two**\n\n  Depends On: nowhere\n\n### Communication\n\n| From | To | When | What |\n|---|---|---|---|\n| api | web | After Phase 1 | All |\n',
);

describe('a command as people write it', () => {
  it.each([
    [
      { type: 'chunk.tick', chunk: 'c1', done: true },
      { type: 'chunk.tick', chunk: 'C1', done: true },
    ],
    [
      { type: 'chunk.move', chunks: ['c3'], phase: 'p2', stream: 's2' },
      { type: 'chunk.move', chunks: [{ phase: 1, nth: 3 }], phase: 'Phase 2', stream: 'web' },
    ],
    [
      { type: 'dependency.remove', chunk: 'c4', on: { on: 'unresolved', text: 'nowhere' } },
      { type: 'dependency.remove', chunk: 'C2', on: 'nowhere' },
    ],
    [
      { type: 'handoff.edit', handoff: 'h1', to: ['s1'], when: { verb: 'after', of: 'c1' } },
      { type: 'handoff.edit', handoff: 1, to: ['api'], when: { after: 'C1' } },
    ],
    [
      { type: 'stream.delete', stream: 's1', to: null },
      { type: 'stream.delete', stream: 'api', to: null },
    ],
  ] as const)('%j', (command, json) => {
    expect(writeCommand(plan, command as never)).toEqual(json);
  });

  it('is undefined where no names mean the same', () => {
    expect(writeCommand(plan, { type: 'chunk.tick', chunk: 'c99', done: true })).toBeUndefined();
  });

  it('of every example reads as the command again', () => {
    for (const { example } of commandTable.values()) {
      const read = readCommand(plan, example);
      if (read.ok) expect(readCommand(plan, writeCommand(plan, read.value))).toEqual(read);
    }
  });

  it('of every fix in every fixture does what the fix does', () => {
    let count = 0;
    for (const { name, text } of fixtures) {
      const { plan, context } = parse(text);
      for (const { fixes } of findings(plan, context))
        for (const { title, commands } of fixes) {
          let now: Plan = plan;
          for (const command of commands) {
            expect(writeCommand(now, command), `${name}: ${title}`).toBeDefined();
            const after = applyAll(now, [command]);
            if (!after.ok) throw new RangeError(after.error.message);
            now = after.value.plan;
            count++;
          }
        }
    }
    expect(count).toBeGreaterThan(20);
  });
});
