/** The files of the project, for the tests that look at all of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'target', 'dist']);
/** Of builds and tests; a folder of sources may be called like it elsewhere. */
const RECORDS = 'build';

/** Paths below a folder that end like this, relative to the project, with '/' everywhere; hidden folders are left out. */
export function filesUnder(folder: string, ...endings: string[]): string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(ROOT, path), { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      const leftOut = LEFT_OUT.has(entry.name) || inner === RECORDS || entry.name.startsWith('.');
      if (entry.isDirectory() && !leftOut) walk(inner);
      else if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) found.push(inner);
    }
  };
  walk(folder);
  return found.sort();
}

/** Without comments, line numbers kept. Good enough for our own files: no string of theirs holds a comment. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|[^:'"])\/\/.*$/gm, '$1');
