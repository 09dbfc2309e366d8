import { counted, enumerate } from './words';
import type { Going } from '../plan/command';

/** What goes with a command beside what it names, in a sentence; text by its lines where it is more than one. */
export const goesWith = (goes: readonly Going[]): string =>
  `With it ${goes.length === 1 && !/^\d/.test(goes[0]?.what ?? '') ? 'goes' : 'go'} ${enumerate(goes.map(goingWords), 5)}.`;

const goingWords = ({ what, lines }: Going): string =>
  lines > 1 && !/\d/.test(what) ? `${what} (${counted(lines, 'line')})` : what;
