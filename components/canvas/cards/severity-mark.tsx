import type { Severity } from '@/lib/plan/problem';

/** A problem's severity as a shape as well as a colour: diamond, triangle, ring. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg className="pl-mark" data-severity={severity} viewBox="0 0 10 10" width="10" height="10" aria-hidden>
      {severity === 'error' && <path d="M5 0 10 5 5 10 0 5Z" fill="currentColor" />}
      {severity === 'warning' && <path d="M5 .6 9.8 9.4H.2Z" fill="currentColor" strokeLinejoin="round" />}
      {severity === 'advice' && (
        <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
    </svg>
  );
}
