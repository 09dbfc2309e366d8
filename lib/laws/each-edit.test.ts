import { describe, expect, it } from 'vitest';
import { applyAll } from '../commands/apply';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { chunkFactsEdits } from '../testing/edits/chunk-facts';
import { chunkOrderEdits } from '../testing/edits/chunk-order';
import { handoffsEdits } from '../testing/edits/handoffs';
import { phasesEdits } from '../testing/edits/phases';
import { rowsEdits } from '../testing/edits/rows';
import { waitsAndStreamsEdits } from '../testing/edits/waits-and-streams';
import { exchanged } from '../testing/edits/edit';
import { agreementFault } from '../testing/faults';
import { fixture } from '../testing/fixtures';
import type { Command } from '../plan/command';
import type { Edit } from '../testing/edits/edit';

/** At least one edit of each kind: a new kind of command is a hole that the compiler finds. */
const EDITS: Readonly<Record<Command['type'], readonly Edit[]>> = {
  ...chunkFactsEdits,
  ...chunkOrderEdits,
  ...rowsEdits,
  ...waitsAndStreamsEdits,
  ...phasesEdits,
  ...handoffsEdits,
};

describe.each(Object.entries(EDITS))('%s on the plan with thirteen chunks', (_, edits) => {
  it.each(edits)('$says', ({ commands, changes, given = [] }) => {
    const document = parse(exchanged(fixture('thirteen'), given));
    const next = applyAll(document.plan, commands(document.plan));
    if (!next.ok) throw new Error(next.error.message);
    expect(print(document, next.value.plan).text).toBe(
      typeof changes === 'function' ? changes(document.text) : exchanged(document.text, changes),
    );
    expect(agreementFault(document, next.value.plan)).toBeUndefined();
  });
});
