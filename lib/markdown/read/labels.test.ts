import { describe, expect, it } from 'vitest';
import { dependencyKey } from '../../notation/references';
import { chunksOf } from '../../plan/lookup';
import { problems } from '../../problems/problems';
import { parse } from '../parse';

/** A plan with the chunks Api and Web, and a third that says what is given. */
const opened = (...lines: readonly string[]) =>
  parse(
    [
      '## Execution Plan',
      '',
      '### Phase 1: Start',
      '',
      '- [ ] **Api**',
      '- [ ] **Web**',
      '- [ ] **Last**',
      ...lines.map((line) => `  ${line}`),
      '',
    ].join('\n'),
  );
const last = (...lines: readonly string[]) => chunksOf(opened(...lines).plan)[2];
const waits = (...lines: readonly string[]) => last(...lines)?.dependsOn.map(dependencyKey);

describe('labels that mean what a chunk waits for', () => {
  it.each([
    'Blocked by: Api',
    'Blocked By: Api',
    'Dependencies: Api',
    '**Dependencies:** Api',
    '**Blocked by**: Api',
    'Depends on: Api',
    '- Depends on: Api',
    '- **Dependencies**: Api',
    '* Blocked by: Api',
  ])('%s', (line) => {
    expect(last('Outcome: It works.', line)?.outcome).toBe('It works.');
    expect(waits('Outcome: It works.', line)).toEqual(['chunk:c1']);
    expect(last(line)?.subtasks).toEqual([]);
  });

  it('are united where there are several', () => {
    expect(waits('Blocked by: Api', 'Depends On: Web, Api')).toEqual(['chunk:c1', 'chunk:c2']);
    expect(waits('Depends On: Api', 'Depends On: Web')).toEqual(['chunk:c1', 'chunk:c2']);
  });

  it('are headers of tables too, united likewise', () => {
    const { plan } = parse(
      [
        '## Execution Plan',
        '',
        '### Phase 1: Start',
        '',
        '| Chunk | Blocked By | Dependencies | Effort |',
        '|---|---|---|---|',
        '| Api | None | — | 2h |',
        '| Web | Api | — | 3h |',
        '| Last | Api | Web | 4h |',
        '',
      ].join('\n'),
    );
    expect(chunksOf(plan).map(({ dependsOn }) => dependsOn.map(dependencyKey))).toEqual([
      [],
      ['chunk:c1'],
      ['chunk:c1', 'chunk:c2'],
    ]);
    expect(plan.phases[0]?.columns).toEqual(['Chunk', 'Blocked By', 'Dependencies', 'Effort']);
    expect(chunksOf(plan)[0]?.row?.extra).toEqual([{ label: 'Effort', value: '2h' }]);
  });
});

describe('labels of skills and estimates', () => {
  it.each([
    ['Skill: api, web', ['api', 'web']],
    ['- Skills: api', ['api']],
    ['Skills: None (a spike)', []],
    ['Skills: []', []],
    ['Skills: `none`', []],
  ])('%s', (line, skills) => {
    expect(last(line)?.skills).toEqual(skills);
  });

  it.each(['Estimate: 3h', 'Est.: 3h', 'Effort: 3h', '**Effort:** 3h'])('%s', (line) => {
    const label = line.replace(/[*]/g, '').replace(/:.*/, '');
    expect(last('Outcome: It works.', line)).toMatchObject({
      outcome: 'It works.',
      extra: [{ label, value: '3h' }],
    });
  });

  it('leave a stream in a bullet a field among sub-tasks', () => {
    const chunk = last('- First', '- Stream: api', '- Outcome: a step', '- Second');
    expect(chunk?.stream).toEqual({ unknown: 'api' });
    expect(chunk?.subtasks.map(({ text }) => text)).toEqual(['First', 'Outcome: a step', 'Second']);
  });

  it.each(['- [ ] Stream: api', '- Stream: api\n    - deeper', '1. Stream: api', '- The stream: api'])(
    'leave %j a sub-task',
    (line) => {
      expect(last(line)?.stream).toBeUndefined();
      expect(last(line)?.subtasks).toHaveLength(1);
    },
  );
});

describe('a term with a gloss', () => {
  it.each([
    ['Api (JsonStore)', ['chunk:c1']],
    ['Api (JsonStore, mostly), Web', ['chunk:c1', 'chunk:c2']],
    ['Web + Api (a + b)', ['chunk:c2', 'chunk:c1']],
    ['Nobody (knows, who)', ['text:Nobody (knows, who)']],
    ['(0, Api', ['text:(0', 'chunk:c1']],
    ['Api(x)', ['text:Api(x)']],
    ['None (it, stands alone)', []],
    ['Nothing (yet)', []],
    ['[]', []],
    ['`none`', []],
  ])('%s', (value, keys) => {
    expect(waits(`Depends On: ${value}`)).toEqual(keys);
  });
});

describe('a term that names nothing', () => {
  const codes = (line: string) => {
    const { plan, context } = opened(line);
    return problems(plan, context)
      .filter(({ code }) => code.includes('dependency'))
      .map(({ code, severity }) => [code, severity]);
  };
  it.each(['Dependencies: the design review', 'Blocked by: an answer (from them, in May)'])(
    'is words under %s',
    (line) => {
      expect(codes(line)).toEqual([['dependency-in-words', 'advice']]);
    },
  );
  it.each(['Depends On: the design review', 'Depends on: U9 (JsonStore)'])('is an error under %s', (line) => {
    expect(codes(line)).toEqual([['unknown-dependency', 'error']]);
  });
});
