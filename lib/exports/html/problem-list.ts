import { grouped } from '../../problems/grouped';
import { markup, type Markup } from './markup';
import type { Problem } from '../../plan/problem';

/** A sign for each severity, which differs in shape as well as colour. */
export const severitySign = { error: '◆', warning: '▲', advice: '●' } as const;

const words = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

/** What is wrong with the plan, worst first; many of one kind stand under one heading, as in the editor. */
export const problemList = (problems: readonly Problem[]): Markup =>
  problems.length === 0
    ? markup`<p class="soft">Nothing is wrong with this plan.</p>`
    : markup`<ul class="problems">${grouped(problems).map((alike) => markup`<li>${told(alike)}</li>`)}</ul>`;

function told(alike: readonly Problem[]): Markup {
  const [first] = alike;
  if (!first) return markup``;
  return alike.length === 1
    ? line(first, first.message)
    : markup`<details><summary>${line(first, `${alike.length} times: ${first.message}`)}</summary><ul>${alike.map(({ message }) => markup`<li>${message}</li>`)}</ul></details>`;
}

const line = ({ severity }: Problem, message: string): Markup =>
  markup`<b class="${severity}">${severitySign[severity]} ${words[severity]}</b><span>${message}</span>`;
