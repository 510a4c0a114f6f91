/** The project on disk: where sources are, where generated files go, and nowhere else. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sources } from '../frontend/adapter.js';
import { Failure } from './errors.js';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const GENERATED = join(ROOT, 'generated');

const posix = (path: string): string => path.replace(/\\/g, '/');

/** Links are followed: a kernel behind one is a kernel. `above` are the folders one is in, so that a circle ends. */
function* walk(directory: string, ending: string, above: readonly string[] = []): Generator<string> {
  const real = realpathSync(directory);
  if (above.includes(real)) return;
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) yield* walk(path, ending, [...above, real]);
    else if (name.endsWith(ending)) {
      if (found === undefined) throw new Failure(`${path} is a link to nothing`);
      if (found.isFile()) yield posix(path);
    }
  }
}

const filesUnder = (directory: string, ending: string): string[] => [...walk(directory, ending)].sort();

export function readSources(): Sources {
  const kernels = new Map(
    filesUnder(join(ROOT, 'kernels'), '.ts').map((path) => [
      posix(path).slice(posix(ROOT).length + 1),
      readFileSync(path, 'utf8'),
    ]),
  );
  return { kernels, dsl: readDsl(), refuseUnused: true };
}

export function readDsl(): ReadonlyMap<string, string> {
  const dsl = new Map(
    filesUnder(join(ROOT, 'dist/dsl'), '.d.ts').map((path) => [
      posix(path).slice(posix(join(ROOT, 'dist/dsl')).length + 1),
      readFileSync(path, 'utf8'),
    ]),
  );
  dsl.set('library.d.ts', readFileSync(join(ROOT, 'dsl/library.d.ts'), 'utf8'));
  // Functions written in the language itself: their text is compiled into the kernels that call them.
  for (const path of filesUnder(join(ROOT, 'dsl/functions'), '.ts'))
    dsl.set(path.slice(posix(join(ROOT, 'dsl')).length + 1), readFileSync(path, 'utf8'));
  return dsl;
}
