import { annotationText } from '../../notation/annotation';
import { asHeld } from '../../notation/columns';
import { lookup } from '../../plan/lookup';
import { lineEnd, lineStart } from '../document/lines';
import { HANDOFFS, STREAMS } from '../write/tables';
import { canonicalItem } from './item';
import { keepsWords } from './kept-words';
import { canonicalChunkTable, canonicalRowTable } from './tables';
import type { Block, ListItem } from '../blocks/blocks';
import type { SpecDocument } from '../document/document';
import type { Span, TableSource } from '../document/source';

/** A part of a plan's section: a heading, a table, an item, or a block that is no part of the plan. */
export interface Piece {
  readonly span: Span;
  /** In canonical form; what is no part of the plan is as it stands. */
  readonly canonical: string;
  /** As it stands, its lines ended by `\n`; an item stands at the start of the line, as those around it do. */
  readonly asWritten: string;
  /** With its indentation too. */
  readonly untouched: string;
  /** A chunk's checklist item. */
  readonly isItem: boolean;
  /** No part of the plan: it keeps its bytes. */
  readonly isNote: boolean;
}

/** A block of the plan's section in canonical form, a list item by item. */
function canonicalPieces(document: SpecDocument, block: Block): readonly Piece[] {
  const { source, plan } = document;
  const { text } = source;
  const piece = (span: Span, canonical?: string, indent?: string): Piece => {
    const untouched = verbatim(text, span);
    const asWritten = outdented(untouched, indent ?? '');
    const form = { canonical: canonical ?? asWritten, asWritten, untouched };
    return { span, ...form, isItem: indent !== undefined, isNote: canonical === undefined };
  };
  if (block.type === 'heading') return [piece(block.span, heading(document, block.span))];
  const inPhase = source.phases.find(
    ({ section }) => section.start <= block.span.start && block.span.start < section.end,
  );
  const phase = inPhase && lookup(plan).phases.get(inPhase.id)?.phase;
  if (block.type === 'table') {
    const { streams, handoffs } = source;
    if (stands(streams, block.span))
      return [piece(block.span, canonicalRowTable(plan, source, STREAMS, streams, plan.streams))];
    if (stands(handoffs, block.span))
      return [piece(block.span, canonicalRowTable(plan, source, HANDOFFS, handoffs, plan.handoffs))];
    if (phase && stands(inPhase.table, block.span))
      return [piece(block.span, canonicalChunkTable(plan, phase, source, inPhase.table))];
  }
  if (block.type !== 'list' || block.ordered || !phase) return [piece(block.span)];
  const byStart = new Map(phase.chunks.map((chunk) => [source.items.get(chunk.id)?.span.start, chunk]));
  return block.items.map(({ span }: ListItem) => {
    const chunk = byStart.get(lineStart(text, span.start));
    const own = chunk && source.items.get(chunk.id);
    if (!own) return piece(span);
    const held = asHeld(chunk, phase.columns, phase === plan.phases[0]);
    return piece(span, canonicalItem(plan, phase, held, source, own), own.indent);
  });
}

/** A section's pieces; notes that follow each other are one, as far from each other as they stand. */
export function piecesOf(document: SpecDocument, blocks: readonly Block[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const piece of blocks.flatMap((block) => canonicalPieces(document, block))) {
    const above = pieces.at(-1);
    if (!piece.isNote || !above?.isNote) pieces.push(piece);
    else {
      const span = { start: above.span.start, end: piece.span.end };
      const text = verbatim(document.source.text, span);
      pieces[pieces.length - 1] = { ...above, span, canonical: text, asWritten: text, untouched: text };
    }
  }
  return pieces;
}

const stands = (table: TableSource | undefined, span: Span): table is TableSource =>
  table !== undefined && span.start >= table.span.start && span.start < table.span.end;

const verbatim = (text: string, { start, end }: Span): string =>
  text.slice(lineStart(text, start), lineEnd(text, Math.max(start, end - 1))).replace(/\r\n?/g, '\n');

const outdented = (text: string, indent: string): string =>
  text.replace(/[^\n]+/g, (line) => (line.startsWith(indent) ? line.slice(indent.length) : line));

function heading({ source, plan }: SpecDocument, span: Span): string {
  const own = source.phases.find((phase) => phase.section.start === span.start);
  const phase = own && lookup(plan).phases.get(own.id)?.phase;
  const signs = '#'.repeat(source.depth);
  const asWritten = verbatim(source.text, span);
  if (phase) {
    const words = annotationText(plan, phase);
    const name = phase.name === '' ? '' : `: ${phase.name}`;
    const line = `${signs} Phase ${phase.number}${name}${words === undefined ? '' : ` (${words})`}`;
    return keepsWords(asWritten, line) ? line : asWritten;
  }
  if (source.sections.streams?.start === span.start) return `${signs} ${STREAMS.heading}`;
  if (source.sections.handoffs?.start === span.start) return `${signs} ${HANDOFFS.heading}`;
  return asWritten;
}
