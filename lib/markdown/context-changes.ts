import { lines } from './lines';
import type { SpecDocument } from './document';

/** A part of a spec outside its plan that is not what it was; the words before the first heading have none. */
export interface ContextChange {
  readonly heading: string | undefined;
  readonly change: 'added' | 'removed' | 'changed';
}

/**
 * Which sections around the plan differ between two specs, in the order of the first, what was added last. Line endings,
 * white space at the ends of lines, blank lines around a section and the value of `Status` aside. A section is a heading and what stands below
 * it up to the next heading of any depth; sections of one name are told apart by their order.
 */
export function contextChanges(before: SpecDocument, after: SpecDocument): readonly ContextChange[] {
  const then = contextSections(before);
  const now = contextSections(after);
  const changed = [...then].flatMap(([key, { heading, text }]): readonly ContextChange[] => {
    const own = now.get(key);
    if (!own) return [{ heading, change: 'removed' }];
    return own.text === text ? [] : [{ heading, change: 'changed' }];
  });
  const added = [...now].flatMap(([key, { heading }]): readonly ContextChange[] =>
    then.has(key) ? [] : [{ heading, change: 'added' }],
  );
  return [...changed, ...added];
}

interface Section {
  readonly heading: string | undefined;
  readonly text: string;
}

/** The sections outside the plan, by their heading and how often it came before. */
function contextSections({ source, context, hasPlan }: SpecDocument): ReadonlyMap<string, Section> {
  const { text, plan, status } = source;
  const inPlan = (offset: number) => hasPlan && offset >= plan.start && offset < plan.end;
  const headings = new Map(context.sections.map(({ line, heading }) => [line, heading]));
  const found = new Map<string, Section>();
  let open: { heading: string | undefined; lines: string[] } = { heading: undefined, lines: [] };
  const close = () => {
    const words = open.lines.join('\n').trim();
    if (open.heading === undefined && words === '') return;
    const name = open.heading ?? '';
    let key = name;
    for (let again = 1; found.has(key); again++) key = `${name}\n${again}`;
    found.set(key, { heading: open.heading, text: words });
  };
  lines(text).forEach(({ start, content }, at) => {
    const heading = headings.get(at + 1);
    if (heading !== undefined) {
      close();
      open = { heading, lines: [] };
    }
    if (inPlan(start)) return;
    const value =
      status && status.start >= start && status.end <= content ? status : { start: content, end: content };
    open.lines.push(`${text.slice(start, value.start)}${text.slice(value.end, content)}`.trimEnd());
  });
  close();
  return found;
}
