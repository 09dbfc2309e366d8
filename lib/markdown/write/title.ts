/** A title with its id token before it and its issue id and note behind it, as a row or an item of a list writes it. */
export function writeTitle(
  { token, issue, note }: { readonly token?: string; readonly issue?: string; readonly note?: string },
  title: string,
): string {
  return [token, title, issue && `(${issue})`, note].filter(Boolean).join(' ');
}
