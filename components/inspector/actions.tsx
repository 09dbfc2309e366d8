import type { ReactNode } from 'react';

/** What can be done with the whole of what the panel is about. */
export const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className="mt-auto flex flex-wrap gap-2 border-t border-line pt-3.5">{children}</div>
);
