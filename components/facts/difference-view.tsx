import type { Difference, DifferenceLine } from './difference';

/** Beyond this nobody reads on; the counts say how much it is. */
const mostLines = 400;

const looks = { same: 'text-secondary', gone: 'bg-changed', came: 'bg-added' } as const;
const signs = { same: ' ', gone: '−', came: '+' } as const;
const heard = { same: '', gone: 'goes: ', came: 'comes: ' } as const;

/** The places that differ, one below the other. */
export function DifferenceView({ difference }: { readonly difference: Difference }) {
  const { places } = difference;
  if (places.length === 0)
    return (
      <p className="py-2 leading-5 text-secondary">The two have too little in common to compare them.</p>
    );
  const rows = places.flatMap(({ line, lines }) => [`Line ${line}`, ...lines]).slice(0, mostLines);
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label="Difference"
      className="mt-2 max-h-[40vh] overflow-auto rounded-lg border border-line bg-paper py-1 font-mono text-[12px] leading-[18px]"
    >
      {rows.map((row, at) =>
        typeof row === 'string' ? (
          <p key={at} className="px-3 pt-1 font-sans text-secondary">
            {row}
          </p>
        ) : (
          <Line key={at} line={row} />
        ),
      )}
    </div>
  );
}

function Line({ line: { kind, text } }: { readonly line: DifferenceLine }) {
  return (
    <p className={`flex px-3 ${looks[kind]}`}>
      <span aria-hidden className="w-4 shrink-0">
        {signs[kind]}
      </span>
      <span className="sr-only">{heard[kind]}</span>
      <span className="whitespace-pre-wrap">{text}</span>
    </p>
  );
}
