import { columnKey } from '../../notation/columns';
import { fail, ok } from '../../plan/types';
import type { Extra, Result } from '../../plan/types';

/**
 * Cells or fields that the format does not name, some of them set anew. Refused (`unknown-column`) where no column or
 * field has the label: there would be no place to write it.
 */
export function withCells(
  own: readonly Extra[],
  typed: Readonly<Record<string, string | null>>,
  labels: readonly string[],
): Result<readonly Extra[]> {
  let cells = own;
  for (const [label, value] of Object.entries(typed)) {
    const key = columnKey(label);
    const known = labels.find((header) => columnKey(header) === key);
    if (known === undefined)
      return fail(
        'unknown-column',
        labels.length > 0
          ? `There is no place called “${label}” here; there is ${labels.map((header) => `“${header}”`).join(', ')}.`
          : `There is no place called “${label}” here: the table has only the format's own columns.`,
      );
    const words = value?.replace(/\s+/g, ' ').trim() ?? '';
    const at = cells.findIndex((cell) => columnKey(cell.label) === key);
    if (value === null) cells = cells.filter((_, index) => index !== at);
    else if (at < 0) cells = [...cells, { label: known, value: words }];
    else cells = cells.map((cell, index) => (index === at ? { ...cell, value: words } : cell));
  }
  return ok(cells);
}
