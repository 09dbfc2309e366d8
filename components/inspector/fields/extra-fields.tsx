import type { Command } from '@/lib/plan/command';
import type { EntityId, Extra, Plan } from '@/lib/plan/types';
import { TextField } from './text-field';

interface Props {
  readonly entity: EntityId;
  /** Those that are shown. */
  readonly extra: readonly Extra[];
  /** The same of a plan, wherever it has got to. */
  readonly read: (plan: Plan) => readonly Extra[];
  /** What sets one of them. */
  readonly make: (label: string, value: string) => Command;
}

/** Fields and columns that the format does not name, as the document has them. */
export function ExtraFields({ entity, extra, read, make }: Props) {
  return extra.map(({ label }, index) => (
    <TextField
      key={`${label} ${index}`}
      label={label}
      entity={entity}
      placeholder="none"
      read={(plan) => read(plan).find((one) => one.label === label)?.value ?? ''}
      make={(text) => [make(label, text)]}
    />
  ));
}
