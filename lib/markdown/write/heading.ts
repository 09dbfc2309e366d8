import { annotationText } from '../../notation/annotation';
import { lookup } from '../../plan/lookup';
import { oneLine, patched } from './patch';
import type { Phase, Plan } from '../../plan/types';
import type { PhaseSource, Source } from '../document/source';
import type { PrintContext } from './held';
import type { Patch } from './patch';

/** A phase's heading line: number, name and parenthesis, each patched where it changed. */
export function printHeading(context: PrintContext, phase: Phase, own: PhaseSource): string {
  const { text } = context.source;
  const then = lookup(context.opened).phases.get(phase.id)?.phase;
  const patches: Patch[] = [];
  if (!Object.is(phase.number, then?.number)) patches.push({ span: own.number, text: String(phase.number) });
  if (phase.name !== then?.name) {
    patches.push(namePatch(text, own, oneLine(phase.name)));
  }
  const now = annotationText(context.plan, phase);
  if (now !== (then && annotationText(context.opened, then))) patches.push(annotationPatch(text, own, now));
  return patched(text, own.heading, patches);
}

/** A name in its place, parted from the number before it and from a parenthesis directly behind. */
function namePatch(text: string, { number, name, annotation }: PhaseSource, now: string): Patch {
  const lead = name.start === number.end ? ': ' : /\s/.test(text[name.start - 1] ?? '') ? '' : ' ';
  const behind = annotation && name.end === annotation.start - 1 ? ' ' : '';
  return { span: name, text: lead + now + behind };
}

function annotationPatch(text: string, { name, annotation }: PhaseSource, now: string | undefined): Patch {
  if (!annotation)
    return { span: { start: name.end, end: name.end }, text: now === undefined ? '' : ` (${now})` };
  if (now !== undefined) return { span: annotation, text: now };
  let start = annotation.start - 1;
  while (start > name.end && /[ \t]/.test(text[start - 1] ?? '')) start--;
  return { span: { start, end: annotation.end + 1 }, text: '' };
}

/** The heading line of a new phase: depth, word and the sign behind the number as the nearest phase above has them. */
export function writeHeading({ source, plan }: PrintContext, phase: Phase): string {
  const words = annotationText(plan, phase);
  const { lead, sign } = headingManner(source, plan, phase);
  const name = oneLine(phase.name);
  return `${lead}${phase.number}${name === '' ? '' : sign + name}${words === undefined ? '' : ` (${words})`}${source.eol}`;
}

/** What stands before and behind the number: that of the phase above with a name, else of any, else the canonical. */
function headingManner(source: Source, plan: Plan, { id }: Phase) {
  const own = new Map(source.phases.map((phase) => [phase.id, phase]));
  const at = plan.phases.findIndex((phase) => phase.id === id);
  const order = [...plan.phases.slice(0, at).reverse(), ...plan.phases.slice(at + 1)];
  for (const { id: other } of order) {
    const like = own.get(other);
    if (!like || like.name.start === like.name.end) continue;
    const lead = source.text.slice(like.heading.start, like.number.start);
    const sign = source.text.slice(like.number.end, like.name.start);
    if (/^#{1,6} \p{L}+ $/u.test(lead) && /^(?::|[ \t]+[—–-])[ \t]+$/.test(sign)) return { lead, sign };
  }
  return { lead: `${'#'.repeat(source.depth)} Phase `, sign: ': ' };
}
