import { saveFile } from '@/components/browser/save-file';
import { htmlFile } from '@/lib/exports/html-file';
import { layout } from '@/lib/layout/layout';
import { parse } from '@/lib/markdown/parse';
import { problems } from '@/lib/problems/problems';

/** Hands over a plan as one HTML page that opens from disk, named after the markdown. */
export function downloadHtml(name: string, text: string): void {
  const { plan, context } = parse(text);
  const page = htmlFile({
    name,
    text,
    context,
    plan,
    problems: problems(plan, context),
    layout: layout(plan),
  });
  saveFile(htmlName(name), page, 'text/html');
}

const htmlName = (name: string): string => `${name.replace(/\.(?:md|markdown|txt)$/i, '')}.html`;
