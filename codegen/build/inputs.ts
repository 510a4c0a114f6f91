/** Patterns of files: what a step reads and leaves. A glob of three forms, so that nothing but Node is needed to walk it. */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** What file managers and version control leave about; other hidden files can be configuration. */
const IGNORED: ReadonlySet<string> = new Set(['node_modules', '.git', '.DS_Store']);

/** Whether a link leads to a folder that is not above it. */
function leadsToFolder(root: string, path: string): boolean {
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return false;
  const real = join(realpathSync(join(root, path)), '/');
  return !join(realpathSync(join(root, path, '..')), '/').startsWith(real);
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

function* walk(root: string, folder: string, ending: string, excluded: ReadonlySet<string>): Generator<string> {
  for (const entry of entriesOf(join(root, folder))) {
    if (IGNORED.has(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(root, path))) {
      if (!excluded.has(path)) yield* walk(root, path, ending, excluded);
    } else if (path.endsWith(ending)) yield path;
  }
}

/**
 * The files behind patterns: 'a/b.json' (that file, whether or not it exists), 'a/**' (every file below a) or 'a/**\/*.ts'
 * (those with that ending); '!a/b' leaves a folder out. Sorted, with '/' on every system.
 */
export function expand(root: string, patterns: readonly string[]): string[] {
  const found = new Set<string>();
  const excluded = new Set(patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)));
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue;
    const at = pattern.indexOf('/**');
    if (at < 0) found.add(pattern);
    else
      for (const path of walk(root, pattern.slice(0, at), pattern.slice(at + 3).replace('/*', ''), excluded))
        found.add(path);
  }
  return [...found].sort();
}
