/** What is compiled: the kernels of a project, the library for authors, and Trefoil's own kernels where they are used. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CATALOGUE } from '../frontend/paths.js';
import { LIBRARY } from '../frontend/resolve.js';
import type { Sources } from '../frontend/adapter.js';
import { HOME } from './home.js';
import { expand } from './inputs.js';
import { Problem } from './problem.js';
import type { Project } from './step.js';

const posix = (path: string): string => path.split(sep).join('/');

/** Links are followed: a kernel behind one is a kernel. `above` are the folders one is in, so that a circle ends. */
function* walk(directory: string, ending: string, above: readonly string[] = []): Generator<string> {
  const real = realpathSync(directory);
  if (above.includes(real)) return;
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) yield* walk(path, ending, [...above, real]);
    else if (name.endsWith(ending)) {
      if (found === undefined) throw new Problem(`${path} is a link to nothing`);
      if (found.isFile()) yield path;
    }
  }
}

/** The texts below a folder, by their path under `name`. */
function textsIn(folder: string, ending: string, name: string): [path: string, text: string][] {
  return [...walk(folder, ending)]
    .map((path): [string, string] => [`${name}${posix(relative(folder, path))}`, path])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => [path, readFileSync(file, 'utf8')]);
}

let catalogue: ReadonlyMap<string, string> | undefined;

/** Trefoil's own kernels, by the paths under which others import them. */
export const readCatalogue = (): ReadonlyMap<string, string> =>
  (catalogue ??= new Map(textsIn(join(HOME, 'kernels'), '.ts', CATALOGUE)));

export function readDsl(): ReadonlyMap<string, string> {
  return new Map([
    ...textsIn(join(HOME, 'dist', 'dsl'), '.d.ts', ''),
    ['library.d.ts', readFileSync(join(HOME, 'dsl', 'library.d.ts'), 'utf8')] as const,
    // Functions written in the language itself: their text is compiled into the kernels that call them.
    ...textsIn(join(HOME, 'dsl', 'functions'), '.ts', 'functions/'),
  ]);
}

const borrows = (text: string): boolean => text.includes(CATALOGUE);

/** Whether a project is compiled from Trefoil's own kernels as well, or from what they are written with. */
export const usesCatalogue = ({ root, layout }: Pick<Project, 'root' | 'layout'>): boolean =>
  layout.catalogue ||
  expand(root, [`${layout.kernels}/**/*.ts`]).some((path) => borrows(readFileSync(join(root, path), 'utf8')));

export function readSources({ root, layout }: Pick<Project, 'root' | 'layout'>): Sources {
  const folder = join(root, layout.kernels);
  if (!existsSync(folder))
    throw new Problem(`there is no folder ${folder}: \`trefoil new <family>/<name>\` makes it with a kernel`);
  const own = textsIn(folder, '.ts', `${layout.kernels}/`);
  const kernels = new Map([...own, ...(layout.catalogue ? readCatalogue() : [])]);
  const isBorrower = !layout.catalogue && own.some(([, text]) => borrows(text));
  return { kernels, dsl: readDsl(), refuseUnused: true, ...(isBorrower ? { borrowed: readCatalogue() } : {}) };
}

/** Where a source lies that the compiler knows by this path. */
export function placeOfSource(root: string, file: string): string {
  if (file.startsWith(CATALOGUE)) return join(HOME, 'kernels', file.slice(CATALOGUE.length));
  return join(file.startsWith(LIBRARY) ? HOME : root, file);
}
