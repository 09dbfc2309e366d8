import { expect, test } from 'vitest';
import { layout } from '../layout/layout';
import { parse } from '../markdown/parse';
import { problems } from '../problems/problems';
import { fixture, fixtures } from '../testing/fixtures';
import { htmlFile } from './html-file';

function made(text: string, name = 'plan.md'): string {
  const { plan, context } = parse(text);
  return htmlFile({ name, text, plan, context, problems: problems(plan, context), layout: layout(plan) });
}

/** Everything our own templates write, and nothing that could load, run or lead anywhere. */
const TAG =
  /^(?:!doctype html|\/?(?:html|head|title|style|body|header|main|div|span|p|b|a|h1|h2|h3|ul|li|dl|dt|dd|article|table|tr|th|td|code|pre|details|summary|svg|g|path|meta)(?: (?:lang|charset|content|name|class|id|style|title|href|tabindex|role|aria-label|aria-hidden|http-equiv|width|height|d)="[^"]*")*\/?)$/;

/** The tags of a page, found as a browser finds them: each `<` begins one. */
function tagsOf(html: string): readonly string[] {
  const body = html.replace(/<style>[^<]*<\/style>/, '<style></style>');
  const tags = [...body.matchAll(/<([^>]*)>/g)].map(([, tag = '']) => tag);
  expect(tags.length).toBe(body.split('<').length - 1);
  return tags;
}

test.each(fixtures)('$name: nothing but our own tags, and no way out of the page', ({ name, text }) => {
  const html = made(text, `${name}<script>.md`);
  for (const tag of tagsOf(html)) {
    expect(tag).toMatch(TAG);
    const href = /href="([^"]*)"/.exec(tag)?.[1];
    if (href !== undefined) expect(href).toMatch(/^#c\d+$/);
    const style = / style="([^"]*)"/.exec(tag)?.[1];
    if (style !== undefined) expect(style).toMatch(/^(?:[-a-z]+:(?:-?[\d.]+(?:px)?|var\(--[-\w]+\));?)+$/);
  }
  expect(/<style>([^<]*)<\/style>/.exec(html)?.[1]).not.toMatch(/url\(|@import|expression/);
});

test('links lead to chunks that are there', () => {
  const html = made(fixture('sample'));
  const ids = new Set([...html.matchAll(/<article id="(c\d+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/href="#(c\d+)"/g)].map(([, id]) => id);
  expect(ids.size).toBe(11);
  expect(links.length).toBeGreaterThan(11);
  for (const id of links) expect(ids).toContain(id);
});

test('the page says what the plan says: titles, problems, steps, handoffs, the markdown', () => {
  const text = fixture('sample');
  const html = made(text);
  expect(html).toContain('<title>Team Invites</title>');
  expect(html).toContain('Create and revoke invites');
  expect(html).toContain('Refuse an invite when no seat is left');
  expect(html).toContain('Mail previews');
  expect(html).toContain('waits for “mail-template”');
  expect(html).toContain(`<pre tabindex="0">\n${text}</pre>`);
});

test('what stands in code is shown as it is, everywhere', () => {
  const text = fixture('canonical')
    .replace('# Receipt Capture', '# Capture by `__main__.py`')
    .replace('**Camera page**', '**Camera page in `__init__.py`**')
    .replace('| Camera page |', '| Camera page in `__init__.py` |')
    .replace('retaken on a phone.', 'retaken in `_views_.py`.')
    .replace('Show a still for', 'Show `src/**/*.ts` for')
    .replace('| Camera, form and list |', '| Camera in `__camera__` |')
    .replace('Phase 1: Foundation', 'Phase 1: `__base__`')
    .replace('Which fields are read', 'What `__all__` reads')
    .replace('  Skills: frontend\n', '');
  // The markdown itself and its table say the same in their own way.
  const html = made(text).replace(/<pre[\s\S]*?<\/pre>/g, '');
  for (const words of [
    '<title>Capture by __main__.py</title>',
    '“Camera page in __init__.py” does not say',
    'Camera page in __init__.py<',
    '_views_.py',
    'src/**/*.ts',
    'Camera in __camera__',
    '__base__',
    'What __all__ reads',
  ])
    expect(html).toContain(words);
  expect(html).not.toMatch(/[^_](?:main|init)\.py|src\/\/|[^_](?:views|camera__|base|all)__/);
});

test('what a box is marked with is said in words, of chunks on their card and below it, and of steps', () => {
  const html = made('## Execution Plan\n\n### Phase 1: A\n\n- [-] **One**\n  - [!] Step\n  - [%] Other\n');
  expect(html).toContain('<span class="meta"><span>in progress</span>');
  expect(html).toContain(' · in progress</p>');
  expect(html).toContain('Step <span class="soft">(blocked)</span>');
  expect(html).toContain('Other <span class="soft">(marked [%])</span>');
});

test('what stands in chunks and sub-tasks beside all else is shown as written', () => {
  const html = made(
    '## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n  > quoted <b>\n\n  - Step\n    ```\n    **code**\n    ```\n',
  );
  expect(html).toContain('<dt>Other text</dt><dd><div class="block">&gt; quoted &lt;b&gt;</div></dd>');
  expect(html).toContain('Step<div class="block">```\n**code**\n```</div>');
});

test('five or more problems of one kind stand under one heading', () => {
  const listOf = (count: number) => {
    const items = Array.from(
      { length: count },
      (_, at) => `- [ ] **Part ${at}**\n  Outcome: x.\n  Depends On: nobody ${at}\n`,
    );
    return made(`## Execution Plan\n\n### Phase 1: A\n\n${items.join('')}`);
  };
  const told = /“Part \d” waits for “nobody \d”/g;
  expect(listOf(4).match(/<summary>/g)).toHaveLength(1);
  const html = listOf(5);
  expect(html.match(/<summary>/g)).toHaveLength(2);
  expect(html).toMatch(/<summary><b class="error">◆ Error<\/b><span>5 times: “Part 0” waits for/);
  expect(html.match(told)).toHaveLength(6);
});

test('the same plan gives the same page', () => {
  expect(made(fixture('sample'))).toBe(made(fixture('sample')));
});

test('a document without a title goes by its file name', () => {
  expect(made(fixture('template').replace(/^# .*$/m, ''), 'mine.md')).toContain('<h1>mine.md</h1>');
});
