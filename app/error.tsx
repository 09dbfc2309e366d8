'use client';

import { Button } from '@/components/ui/button';

/** The page itself failed, before or beside the editor; what breaks inside the editor keeps the plan at hand. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <main className="flex min-h-dvh items-center justify-center p-6">
      <div className="max-w-110">
        <h1 className="text-[16px] font-semibold">Planlanes could not start</h1>
        <p className="mt-2 leading-5 text-secondary">
          That is a fault of Planlanes. Your file is as it was: nothing is written until you download it.
        </p>
        <div className="mt-4 flex gap-2">
          <Button look="primary" onClick={reset}>
            Try again
          </Button>
        </div>
      </div>
    </main>
  );
}
