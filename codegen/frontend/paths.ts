/** Paths of files of kernels. */

/** How Trefoil's own kernels are imported, and what their paths begin with. */
export const CATALOGUE = 'trefoil/kernels/';

/** Whether a path may stand in the first line of a generated file. */
export const isPlainPath = (file: string): boolean =>
  /^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/.test(file) && !file.split('/').includes('..');

/** Whether an import leads to a file of kernels, if it is there. */
export const leadsToKernels = (to: string): boolean => to.startsWith('.') || to.startsWith(CATALOGUE);

/** The file that `'./shared.js'` names, seen from another file of kernels. */
export function resolvePath(from: string, to: string): string {
  if (to.startsWith(CATALOGUE)) return to.replace(/\.js$/, '.ts');
  const parts = from.split('/').slice(0, -1);
  for (const part of to.replace(/\.js$/, '.ts').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
