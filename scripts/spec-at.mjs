import { statSync } from 'node:fs';

/**
 * Whether a path leads to a file, without opening it: what is no file, as a pipe, could be waited for without end.
 * @param {string} path absolute
 * @param {(path: string) => { isFile: () => boolean }} [look] throws as the system does
 * @returns {string | undefined} why there is nothing to open, in a sentence; undefined: there is
 */
export function refusalOf(path, look = (at) => statSync(at)) {
  try {
    return look(path).isFile() ? undefined : `${path} is not a file.`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    switch (code) {
      case 'ENOENT':
      case 'ENOTDIR':
        return `There is no file ${path}.`;
      case 'ELOOP':
        return `${path} is a link that leads back to itself.`;
      case 'EACCES':
      case 'EPERM':
        return `${path} may not be read by this user.`;
      default:
        return `${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`;
    }
  }
}
