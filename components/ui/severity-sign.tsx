import type { Severity } from '@/lib/plan/problem';

const signs = {
  error: { words: 'Error', ink: 'text-error', shape: <path d="M5 0 10 5 5 10 0 5Z" fill="currentColor" /> },
  warning: {
    words: 'Warning',
    ink: 'text-warning',
    shape: <path d="M5 .6 9.8 9.4H.2Z" fill="currentColor" />,
  },
  advice: {
    words: 'Advice',
    ink: 'text-secondary',
    shape: <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  },
} as const;

interface Props {
  readonly severity: Severity;
  /** In pixels. */
  readonly size?: number;
  /** Words beside it say it already. */
  readonly silent?: boolean;
}

/** How grave a problem is, by shape as well as colour: diamond, triangle, ring. It stands out from afar, too. */
export function SeveritySign({ severity, size = 11, silent = false }: Props) {
  const { words, ink, shape } = signs[severity];
  const said = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words };
  return (
    <svg viewBox="0 0 10 10" width={size} height={size} className={`shrink-0 ${ink}`} {...said}>
      {shape}
    </svg>
  );
}
