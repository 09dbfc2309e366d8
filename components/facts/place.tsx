interface Props {
  readonly code: string;
  /** 1-based. */
  readonly line: number | undefined;
}

/** Which rule found it and on which line, after the sentence as in a list of a compiler's; no column to be squeezed. */
export function Place({ code, line }: Props) {
  return (
    <span className="ml-2.5 font-mono text-[11px] whitespace-nowrap text-secondary">
      <span className="@max-4xl:hidden">
        {code}
        {line !== undefined && ' · '}
      </span>
      {line !== undefined && `line ${line}`}
    </span>
  );
}
