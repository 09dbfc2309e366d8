import { lineNumbers, lines } from '../document/lines';
import type { EntityId } from '../../plan/types';
import type { LineRange } from '../document/document';
import type { Source, Span } from '../document/source';

/** Collects what is printed, piece by piece in order, and remembers where each entity went. */
export class Emitter {
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly spans = new Map<EntityId, Span>();

  constructor(private readonly source: Source) {}

  /** Copies a span of the opened text. */
  copy(start: number, end: number): void {
    if (end > start) this.write(this.source.text.slice(start, end));
  }

  write(text: string): void {
    // Where line endings are mixed, a lone carriage return and the line feed that comes behind it now are two endings.
    const piece = text.startsWith('\n') && this.pieces.at(-1)?.endsWith('\r') ? `\n${text}` : text;
    if (piece === '') return;
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** Writes an entity's lines. A chunk's item is written behind its row and is what stands for it. */
  entity(id: EntityId, text: string): void {
    const start = this.length;
    this.write(text);
    this.spans.set(id, { start, end: this.length });
  }

  /** Whether what was written so far ends with a blank line, or nothing was written. */
  endsBlank(): boolean {
    const tail = this.pieces.slice(-3).join('');
    const last = lines(tail).at(-1);
    return last === undefined || tail.slice(last.start, last.content).trim() === '';
  }

  /** Whether what was written so far ends with a blank line or a heading, into which no words can run. */
  endsParted(): boolean {
    const tail = this.pieces.slice(-3).join('');
    const last = lines(tail).at(-1);
    return this.endsBlank() || (last !== undefined && /^ {0,3}#{1,6}[ \t]/.test(tail.slice(last.start)));
  }

  /** Takes back blank lines at the end of what was written. */
  dropBlankEnd(): void {
    let tail = '';
    while (tail.trim() === '' && this.pieces.length > 0) tail = (this.pieces.pop() ?? '') + tail;
    const said = lines(tail).findLast(({ start, content }) => tail.slice(start, content).trim() !== '');
    const kept = tail.slice(0, said?.end ?? 0);
    this.length += kept.length - tail.length;
    this.pieces.push(kept);
  }

  /** The text as it goes to the file, and a way to ask for an entity's lines, 1-based, both ends included. */
  finish(): { readonly text: string; readonly lines: () => ReadonlyMap<EntityId, LineRange> } {
    const { bom, addedEnd } = this.source;
    const whole = this.pieces.join('');
    const spans = this.spans;
    return {
      text: (bom ? '\uFEFF' : '') + (addedEnd ? whole.replace(/(?:\r\n|\n|\r)$/, '') : whole),
      lines: () => {
        const lineOf = lineNumbers(whole);
        return new Map(
          [...spans].map(([id, { start, end }]) => [
            id,
            { first: lineOf(start), last: lineOf(Math.max(start, end - 1)) },
          ]),
        );
      },
    };
  }
}
