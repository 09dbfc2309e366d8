import type { Manner } from './manner';
import type { ChunkSeed } from './seed';

/** A chunk's item as LF lines, in a document's manner. */
export function writeItem(
  manner: Manner,
  seed: ChunkSeed,
  stream: string | undefined,
  token: string,
  terms: string,
): string {
  const label = (name: string) => (manner.boldLabels ? `**${name}:**` : `${name}:`);
  const fields = [
    ...(stream === undefined ? [] : [`${label('Stream')} ${stream}`]),
    ...(seed.skills === undefined ? [] : [`${label('Skills')} ${seed.skills}`]),
    ...(seed.waitsInItem ? [`${label('Depends On')} ${terms}`] : []),
  ];
  const outcome = seed.outcome === undefined ? [] : `${label('Outcome')} ${seed.outcome}`.split('\n');
  const box = manner.boxed ? `[${seed.sign}] ` : '';
  const words = token + seed.title;
  const title = manner.boldTitles || !manner.boxed ? `**${words}**` : words;
  const head = [`${manner.bullet}${manner.afterBullet}${box}${title}`, seed.issue ? '(NS-7)' : '', seed.note]
    .filter(Boolean)
    .join(' ');
  const lines = [
    ...outcome,
    ...(manner.compact && fields.length > 0 ? [fields.join(' · ')] : fields),
    // A label is one as long as a table has its column: behind prose, or on a line with others, it may become theirs.
    ...(fields.length > 0 ? seed.more : []),
  ];
  const blank = manner.airy ? [''] : [];
  const within = (of: readonly string[]) => of.map((line) => (line === '' ? '' : manner.inside + line));
  const steps = seed.subtasks.map((step) => step.split('\n'));
  const [above, below] = seed.early ? [steps.slice(0, 1), steps.slice(1)] : [[], steps];
  return [
    head + manner.trailing,
    ...(above.length > 0 ? [...blank, ...within(above.flat()), ''] : []),
    ...(lines.length > 0 ? [...blank, ...within(lines)] : []),
    ...(seed.inner === '' ? [] : ['', ...within(seed.inner.split('\n')), '']),
    ...(below.length > 0 ? [...blank, ...within(below.flat())] : []),
  ]
    .map((line) => (line === '' ? '' : manner.indent + line))
    .join('\n');
}
