export default function Page() {
  return (
    <main className="p-6">
      <h1 className="text-lg font-semibold">Planlanes</h1>
    </main>
  );
}
