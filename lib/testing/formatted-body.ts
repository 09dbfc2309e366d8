import { expect } from 'vitest';
import { format } from '../markdown/format';
import { normal } from '../markdown/normal';
import { parse } from '../markdown/parse';

/** The start of a plan's section, up to a first phase's body. */
export const PHASE = '## Execution Plan\n\n### Phase 1: A\n\n';

/** A phase's text in canonical form, its heading aside; what it says and the form itself must hold. */
export function formattedBody(body: string, before = PHASE): string {
  const text = before + body;
  const document = parse(text);
  const result = format(document, document.plan);
  if (!result.ok) throw new Error(result.error.message);
  const again = parse(result.value);
  expect(normal(again.plan)).toEqual(normal(document.plan));
  expect(format(again, again.plan)).toEqual(result);
  return result.value.slice(before.length);
}
