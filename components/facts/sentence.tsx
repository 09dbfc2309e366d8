const isPath = (name: string): boolean => /^[^\s]*\/[^\s]*$/.test(name);

/** A sentence with the names it quotes set strong, and the paths set as code. */
export function Sentence({ children }: { readonly children: string }) {
  return children.split(/(“[^”]*”)/).map((part, index) => {
    if (!part.startsWith('“') || !part.endsWith('”')) return part;
    const name = part.slice(1, -1);
    return isPath(name) ? (
      <code key={index} className="font-mono text-[12px]">
        {name}
      </code>
    ) : (
      <strong key={index} className="font-semibold">
        {name}
      </strong>
    );
  });
}
