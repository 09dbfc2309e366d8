/** What the system says of a file, in a sentence that begins with the name it is given. */
export function fileSentence(name: string, verb: 'read' | 'written', error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${name}: there is no such file.`;
  if (code === 'ELOOP') return `${name}: this is a link that leads back to itself.`;
  if (code === 'EISDIR') return `${name}: this is a folder; name a file in it.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${name}: this cannot be ${verb}, since it is not permitted.`;
  return `${name}: this cannot be ${verb} (${error instanceof Error ? error.message : String(error)}).`;
}
