import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Calls back once the npm that started this process has ended. npm passes a signal on to a shell between the two, which
 * ends and tells nobody; and one that is killed passes on nothing. Without npm, nobody is watched.
 * @param {() => void} then called once
 * @param {number} [pause] milliseconds between two looks
 */
export function whenNpmEnds(then, pause = 1_000) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    then();
  }, pause);
  timer.unref();
}

/** The processes that this one was started by: the shell, and npm where the system tells of it. */
function ancestors() {
  const parent = process.ppid;
  try {
    // Behind the name, which may hold anything: its state, then its parent.
    const facts = readFileSync(`/proc/${parent}/stat`, 'utf8');
    return `${parent} ${facts.slice(facts.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return `${parent}`;
  }
}
