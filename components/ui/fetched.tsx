'use client';

import { type ComponentType, createElement, useEffect, useState } from 'react';
import { NotFetched } from './not-fetched';

interface Around {
  /** What is seen until the code is there; nothing unless given. */
  readonly Waiting?: ComponentType;
  /** What is seen where it could not be fetched: the server is gone, or the network. */
  readonly Failed?: ComponentType<{ readonly onTryAgain: () => void }>;
}

/** In an object, since a state's setter would call a bare function. */
interface Part<Props> {
  readonly is: ComponentType<Props>;
}

/**
 * A part of the page whose code is fetched once it is drawn. A failure is said in its place and no farther, and can be
 * mended: each try, and each time the part is drawn anew, fetches again. React's `lazy` would remember it for ever.
 * @param load resolves with the part; nothing is fetched on a server
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { Waiting, Failed = NotFetched }: Around = {},
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function Fetched(props: Props) {
    const [part, setPart] = useState<Part<Props> | 'failed' | undefined>(() => known && { is: known });
    const waits = part === undefined;
    useEffect(() => {
      if (!waits) return undefined;
      let dropped = false;
      const become = (next: Part<Props> | 'failed') => !dropped && setPart(next);
      load().then(
        (loaded) => {
          known = loaded;
          become({ is: loaded });
        },
        () => become('failed'),
      );
      return () => {
        dropped = true;
      };
    }, [waits]);
    if (part === 'failed') return <Failed onTryAgain={() => setPart(undefined)} />;
    if (part === undefined) return Waiting ? <Waiting /> : null;
    return createElement(part.is, props);
  };
}
