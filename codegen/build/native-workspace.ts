/**
 * The Cargo workspace in which a project's Rust is built. A project without one of its own gets a copy of Trefoil's beside a
 * copy of its generated Rust: cargo notes down where files lie, so none may be outside of the project, behind a link of a package
 * manager for instance.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOfAll, sha256 } from './hash-cache.js';
import { HOME } from './home.js';
import { expand } from './inputs.js';
import type { Project } from './step.js';

const LOCK = 'Cargo.lock';
/** What is copied of the package. */
const SOURCES = ['native/Cargo.toml', 'native/core/**', 'native/node/**'];

const read = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);

function write(path: string, content: Buffer): void {
  // Cargo goes by times: a file that says the same is left alone.
  if (read(path)?.equals(content)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Makes a folder hold these files and no others. */
function mirror(from: string, to: string, patterns: readonly string[], within: readonly string[]): void {
  const files = expand(from, patterns);
  for (const path of files) write(join(to, path), readFileSync(join(from, path)));
  for (const path of expand(to, within)) if (!files.includes(path)) rmSync(join(to, path));
}

/** The lock of the package names no family of this project; cargo adds them, and keeps them in the copy. */
function copyLock(folder: string): void {
  const lock = readFileSync(join(HOME, 'native', LOCK));
  const copied = join(folder, `${LOCK}.from`);
  if (existsSync(join(folder, LOCK)) && read(copied)?.toString('utf8') === sha256(lock)) return;
  write(join(folder, LOCK), lock);
  write(copied, Buffer.from(sha256(lock)));
}

/** Identifies the package's sources, where a copy of them is used. */
export function nativeWorkspace(own: string | undefined): string {
  if (own !== undefined) return 'own';
  const files = expand(HOME, [...SOURCES, `native/${LOCK}`]).filter((path) => existsSync(join(HOME, path)));
  return hashOfAll(files.map((path) => [path, sha256(readFileSync(join(HOME, path)))] as const));
}

/** Brings the copy up to date. A project with a workspace of its own is left as it is. */
export function prepareWorkspace({ root, state, layout }: Project): void {
  const copy = join(root, state, 'cargo');
  if (join(root, layout.native) !== join(copy, 'native')) return;
  mirror(HOME, copy, SOURCES, ['native/core/**', 'native/node/**']);
  copyLock(join(copy, 'native'));
  const [from, to] = [join(root, layout.generated), join(copy, 'generated')];
  mirror(from, to, ['rust/**'], ['rust/**']);
}
