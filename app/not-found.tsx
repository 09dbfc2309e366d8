import Link from 'next/link';

export default function NotFound() {
  return (
    <main className="flex min-h-dvh items-center justify-center p-6">
      <div className="max-w-110">
        <h1 className="text-[16px] font-semibold">There is no such page</h1>
        <p className="mt-2 leading-5 text-secondary">
          The address may be mistyped, or what was here is gone.
        </p>
        <p className="mt-4">
          <Link href="/" className="font-medium text-accent hover:underline">
            Go to the editor
          </Link>
        </p>
      </div>
    </main>
  );
}
