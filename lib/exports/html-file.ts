import { drawing } from './html/drawing';
import { facts } from './html/facts';
import { markup, Markup } from './html/markup';
import { problemList } from './html/problem-list';
import { styles } from './html/styles';
import type { Layout } from '../layout/types';
import type { Problem } from '../plan/problem';
import type { Plan, SpecContext } from '../plan/types';

export interface HtmlFile {
  /** The file's name, shown where the spec has no title. */
  readonly name: string;
  /** The markdown as it stands, shown at the end for whoever wants to take it along. */
  readonly text: string;
  readonly context: SpecContext;
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  readonly layout: Layout;
}

/**
 * A plan as one HTML page to read: the drawing, its problems, every chunk, the markdown. It asks for nothing, from disk
 * or elsewhere, and holds no script; whatever the plan says stands in it as text, and its policy forbids the rest.
 */
export function htmlFile({ name, text, context, plan, problems, layout }: HtmlFile): string {
  const title = context.title || name;
  // A line feed right behind the tag is dropped by browsers, so that one is put there to drop.
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<header class="top"><h1>${title}</h1><p class="soft">${name !== title && `${name} · `}A read-only copy from Planlanes. Nothing in it is loaded from elsewhere.</p></header>
<main>
${drawing(plan, problems, layout)}
<div class="text">
<h2>Problems</h2>
${problemList(problems)}
${facts(plan, layout)}
<h2>Markdown</h2>
<details><summary>Show the markdown, to copy it</summary><pre tabindex="0">
${text}</pre></details>
</div>
</main>
</body>
</html>
`.html;
}
