'use client';

import { Button } from './button';

/** Why a part of the page is missing. */
export const notFetched =
  'This could not be fetched: Planlanes’ server has stopped, or the network is away. Your plan is as it was.';

/** Says in the place of a part that its code could not be fetched, with a way to try again. */
export function NotFetched({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <div className="p-4">
      <p role="alert" className="max-w-110 leading-5 text-secondary">
        {notFetched}
      </p>
      <Button className="mt-3" onClick={onTryAgain}>
        Try again
      </Button>
    </div>
  );
}
