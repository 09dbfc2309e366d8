'use client';

import { ThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';

/** Sets the class of <html> before the first paint; what is chosen is kept in this browser. */
export function Theme({ children }: { readonly children: ReactNode }) {
  return (
    <ThemeProvider attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange>
      {children}
    </ThemeProvider>
  );
}
