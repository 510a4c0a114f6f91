/** Paths of files of kernels. */

/** Whether a path may stand in the first line of a generated file. */
export const isPlainPath = (file: string): boolean =>
  /^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/.test(file) && !file.split('/').includes('..');

/** The file that `'./shared.js'` names, seen from another file of kernels. */
export function resolvePath(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.replace(/\.js$/, '.ts').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
