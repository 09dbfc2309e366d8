/** A document that holds no plan to draw: what it says, and why it is not drawn. */
export function BareText({ text, why }: { readonly text: string; readonly why: string | undefined }) {
  return (
    <div className="flex h-full flex-col">
      <p className="shrink-0 border-b border-line bg-changed px-4 py-2 leading-5">
        {why ?? 'No execution plan was found in this document, so there is only its text to show.'}
      </p>
      <pre
        tabIndex={0}
        aria-label="Markdown"
        className="min-h-0 flex-1 overflow-auto p-4 font-mono text-[12px] leading-[18px] -outline-offset-2"
      >
        {text}
      </pre>
    </div>
  );
}
