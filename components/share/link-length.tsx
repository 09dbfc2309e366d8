import { TriangleAlert } from 'lucide-react';
import { linkLengths } from '@/lib/share/link';

/** How long a link is, and what that means for sending it. */
export function LinkLength({ length }: { readonly length: number }) {
  const number = (count: number) => count.toLocaleString('en');
  if (length <= linkLengths.plain)
    return (
      <p className="leading-5 text-secondary">{number(length)} characters, short enough for any chat.</p>
    );
  return (
    <p className="flex items-start gap-2 leading-5">
      <TriangleAlert size={15} className="mt-0.5 shrink-0 text-warning" aria-hidden />
      {length <= linkLengths.most
        ? `${number(length)} characters: some chat and mail programs cut links over ${number(linkLengths.plain)}. A cut link says so and shows nothing.`
        : `This link would have ${number(length)} characters, and ${number(linkLengths.most)} is the most that browsers and chats carry well. Share the plan alone, or send a file.`}
    </p>
  );
}
