import type { Metadata } from 'next';
import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { ReactNode } from 'react';
import { Theme } from '@/components/ui/theme';
import './globals.css';

export const metadata: Metadata = {
  title: 'Planlanes',
  description: 'A visual editor for execution plans written in markdown',
  icons: { icon: '/icon.svg' },
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme is set on <html> before React wakes, so the class differs from what the server sent. A page translator
    // would replace texts that React changes and removes later, and what is then no longer there breaks the page.
    <html
      lang="en"
      translate="no"
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      suppressHydrationWarning
    >
      <body>
        <Theme>{children}</Theme>
      </body>
    </html>
  );
}
