import { markup, type Markup } from './markup';
import type { Problem } from '../../plan/problem';

/** A sign for each severity, which differs in shape as well as colour. */
export const severitySign = { error: '◆', warning: '▲', advice: '●' } as const;

const words = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

/** What is wrong with the plan, worst first. */
export const problemList = (problems: readonly Problem[]): Markup =>
  problems.length === 0
    ? markup`<p class="soft">Nothing is wrong with this plan.</p>`
    : markup`<ul class="problems">${problems.map(
        ({ severity, message }) =>
          markup`<li><b class="${severity}">${severitySign[severity]} ${words[severity]}</b><span>${message}</span></li>`,
      )}</ul>`;
