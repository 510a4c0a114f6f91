/** The project on disk: where sources are, where generated files go, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sources } from '../frontend/adapter.js';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const GENERATED = join(ROOT, 'generated');

const posix = (path: string): string => path.replace(/\\/g, '/');

function filesUnder(directory: string, ending: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => posix(join(entry.parentPath, entry.name)))
    .sort();
}

export function readSources(): Sources {
  const kernels = new Map(filesUnder(join(ROOT, 'kernels'), '.ts').map((path) => [posix(path).slice(posix(ROOT).length + 1), readFileSync(path, 'utf8')]));
  return { kernels, dsl: readDsl() };
}

export function readDsl(): ReadonlyMap<string, string> {
  const dsl = new Map(filesUnder(join(ROOT, 'dist/dsl'), '.d.ts').map((path) => [posix(path).slice(posix(join(ROOT, 'dist/dsl')).length + 1), readFileSync(path, 'utf8')]));
  dsl.set('library.d.ts', readFileSync(join(ROOT, 'dsl/library.d.ts'), 'utf8'));
  // Functions written in the language itself: their text is compiled into the kernels that call them.
  for (const path of filesUnder(join(ROOT, 'dsl/functions'), '.ts')) dsl.set(path.slice(posix(join(ROOT, 'dsl')).length + 1), readFileSync(path, 'utf8'));
  return dsl;
}
