'use client';

export type What = 'spec' | 'plan';

interface Props {
  readonly value: What;
  readonly onChoose: (what: What) => void;
  /** Why the plan cannot be shared alone; undefined: it can. */
  readonly refused: string | undefined;
}

/** The whole spec, or its plan alone. */
export function Choice({ value, onChoose, refused }: Props) {
  const options = [
    { what: 'spec', title: 'Whole spec', words: 'With everything that stands around the plan.' },
    { what: 'plan', title: 'Plan alone', words: refused ?? 'Streams, phases, chunks and handoffs.' },
  ] as const;
  return (
    <fieldset>
      <legend className="pb-1.5 text-[12px] text-secondary">What to share</legend>
      <div className="grid grid-cols-2 gap-2.5 max-md:grid-cols-1">
        {options.map(({ what, title, words }) => {
          const disabled = what === 'plan' && refused !== undefined;
          return (
            <label
              key={what}
              className="flex items-start gap-2.5 rounded-lg border border-line p-3 hover:bg-well has-checked:border-accent has-checked:bg-lit has-disabled:bg-transparent has-disabled:text-secondary has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="what-to-share"
                className="mt-[3px] accent-accent outline-none"
                checked={value === what}
                disabled={disabled}
                onChange={() => onChoose(what)}
              />
              <span className="min-w-0">
                <span className="block font-medium">{title}</span>
                <span className="block leading-[18px] text-secondary">{words}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
