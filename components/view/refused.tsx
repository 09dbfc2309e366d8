import { Unlink } from 'lucide-react';
import Link from 'next/link';

/** A link that cannot be shown, and why. Nothing else is shown in its place. */
export function Refused({ why }: { readonly why: string }) {
  return (
    <main className="flex min-h-dvh items-center justify-center p-6">
      <div className="max-w-110">
        <Unlink size={22} className="text-secondary" aria-hidden />
        <h1 className="mt-3 text-[16px] font-semibold">This link cannot be opened</h1>
        <p className="mt-2 leading-5 text-secondary" role="alert">
          {why}
        </p>
        <p className="mt-4">
          {/* This page holds no editor, and is not to fetch one before someone wants it. */}
          <Link href="/" prefetch={false} className="font-medium text-accent hover:underline">
            Go to the editor
          </Link>
        </p>
      </div>
    </main>
  );
}
