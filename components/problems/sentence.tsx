/** A problem's sentence with the names it quotes set strong and code set as code. */
export function Sentence({ children }: { readonly children: string }) {
  return children.split(/(“[^”]*”|`[^`]*`)/).map((part, index) => {
    if (part.startsWith('“') && part.endsWith('”')) {
      return (
        <strong key={index} className="font-semibold">
          {part.slice(1, -1)}
        </strong>
      );
    }
    if (part.length > 2 && part.startsWith('`') && part.endsWith('`')) {
      return (
        <code key={index} className="font-mono text-[12px]">
          {part.slice(1, -1)}
        </code>
      );
    }
    return part;
  });
}
