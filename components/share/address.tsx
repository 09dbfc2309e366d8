'use client';

import { createContext, useContext, type ReactNode } from 'react';

/** Where links lead, and whether anyone else can follow them. */
export interface Address {
  /** The page that shows a link, without the fragment. */
  readonly page: string;
  /** This machine's own address: it opens for nobody else. */
  readonly ownMachine: boolean;
}

const Context = createContext<string | undefined>(undefined);

interface Props {
  /** `PLANLANES_URL`: the address under which others reach this Planlanes. */
  readonly publicUrl: string | undefined;
  readonly children: ReactNode;
}

/** Tells the editor the public address that the server was started with. */
export function PublicAddress({ publicUrl, children }: Props) {
  return <Context value={publicUrl}>{children}</Context>;
}

/** The address that links made here begin with. */
export const useAddress = (): Address => addressOf(useContext(Context), window.location);

/**
 * The public address, if it is one, else that of this very page. An address that is no http or https one, or holds a
 * query, a fragment or a password, is as good as none.
 */
export function addressOf(
  publicUrl: string | undefined,
  here: { readonly origin: string; readonly hostname: string },
): Address {
  const words = publicUrl?.trim() ?? '';
  const given = URL.canParse(words) ? new URL(words) : undefined;
  const usable =
    given !== undefined &&
    /^https?:$/.test(given.protocol) &&
    given.search + given.hash + given.username + given.password === '';
  const base = usable ? given.origin + given.pathname.replace(/\/+$/, '') : here.origin;
  return { page: `${base}/v`, ownMachine: isOwnMachine(usable ? given.hostname : here.hostname) };
}

const isOwnMachine = (hostname: string): boolean =>
  /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/i.test(hostname);
