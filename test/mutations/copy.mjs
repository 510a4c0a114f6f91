/** A copy of the built project to spoil: everything a test needs, packages by a link. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NEEDED = [
  'package.json',
  'trefoil.config.ts',
  'vitest.config.ts',
  'dsl',
  'kernels',
  'generated',
  'dist',
  'scripts',
  'test',
];
/** What cargo needs besides, without what it built. */
const NATIVE = ['native'];

/** Leaves the project as it is; `remove` takes the copy away again. */
export function copyProject({ native = false } = {}) {
  // Modules are known by their real path, and some systems have a link in the way of their temporary folder.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trefoil-copy-')));
  mkdirSync(root, { recursive: true });
  for (const name of native ? [...NEEDED, ...NATIVE] : NEEDED) {
    if (!existsSync(join(ROOT, name))) continue;
    cpSync(join(ROOT, name), join(root, name), { recursive: true, filter: (path) => basename(path) !== 'target' });
  }
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
