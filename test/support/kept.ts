/**
 * What compilers of others made, kept by everything it follows from: they take longer than all the rest of a test. Nothing is taken
 * on trust but that a compiler makes the same of the same.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from './files.js';

const FOLDER = join(ROOT, 'build', 'made');
/** Bytes of all together; what was not used for the longest time goes first. */
const ROOM = 400 * 2 ** 20;

/** Where one part ends and the next begins counts too. */
export function keyOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
}

/** `make` is called where nothing is kept. */
export async function kept(
  key: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  { folder = FOLDER, room = ROOM } = {},
): Promise<Uint8Array> {
  const path = join(folder, key);
  const known = read(path);
  if (known !== undefined) {
    const now = new Date();
    utimesSync(path, now, now);
    return known;
  }
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Whole or not at all.
  writeFileSync(`${path}.${process.pid}`, made);
  renameSync(`${path}.${process.pid}`, path);
  forget(folder, room);
  return made;
}

function read(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function forget(folder: string, room: number): void {
  const files = readdirSync(folder).flatMap((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return stat === undefined ? [] : [{ name, size: stat.size, used: stat.mtimeMs }];
  });
  let total = 0;
  for (const { name, size } of files.sort((a, b) => b.used - a.used)) {
    total += size;
    if (total > room) rmSync(join(folder, name), { force: true });
  }
}

let compiler: readonly string[] | undefined;

/** What decides besides the texts what rustc and cargo make: their versions, and how they are set up here. */
export function rustHere(): readonly string[] {
  compiler ??= [
    spawnSync('rustc', ['-vV'], { encoding: 'utf8' }).stdout ?? '',
    JSON.stringify(
      Object.entries(process.env)
        .filter(([name]) => /^(?:CARGO|RUST)/.test(name))
        .sort(),
    ),
    ...['config.toml', 'config'].map((name) =>
      String(read(join(process.env['CARGO_HOME'] ?? join(homedir(), '.cargo'), name)) ?? ''),
    ),
  ];
  return compiler;
}

/** Every file there, or the file, each after its name. */
export function contentsOf(path: string, isLeftOut: (path: string) => boolean = () => false): (string | Uint8Array)[] {
  if (isLeftOut(path)) return [];
  if (!statSync(path).isDirectory()) return [basename(path), readFileSync(path)];
  return [
    basename(path),
    ...readdirSync(path)
      .sort()
      .flatMap((name) => contentsOf(join(path, name), isLeftOut)),
  ];
}
