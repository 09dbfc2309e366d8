import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The control the label belongs to, where there is one. */
  readonly htmlFor?: string;
  readonly children: ReactNode;
}

/** A label and what stands under it. */
export function Field({ label, htmlFor, children }: Props) {
  const words = 'block pb-1 text-[12px] text-secondary';
  return (
    <div className="min-w-0">
      {htmlFor === undefined ? (
        <h3 className={words}>{label}</h3>
      ) : (
        <label htmlFor={htmlFor} className={words}>
          {label}
        </label>
      )}
      {children}
    </div>
  );
}

/** Says that a fact is not there, so that an empty field does not look broken. */
export const Absent = ({ children }: { readonly children: string }) => (
  <p className="text-secondary italic">{children}</p>
);

/** Two fields side by side. */
export const Pair = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid grid-cols-2 gap-2.5">{children}</div>
);
