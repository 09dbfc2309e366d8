/** Hands a text to the browser as a file; encoding it as UTF-8 keeps line endings and a byte-order mark. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample for any plan.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
