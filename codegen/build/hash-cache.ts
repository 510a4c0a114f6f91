/** Content hashes that stay cheap: a file whose size and times did not change is not read again. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './whole-file.js';

/** A file changed this recently could change again without its time moving: do not trust the time. */
const RACY_MS = 2000;

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** One hash over names and hashes of contents: a renamed file is a change as well. */
export function hashOfAll(entries: Iterable<readonly [string, string]>): string {
  const hash = createHash('sha256');
  for (const [path, content] of entries) hash.update(`${path}\0${content}\n`);
  return hash.digest('hex');
}

/** Content hashes of files, remembered in a file between runs. */
export class HashCache {
  readonly #root: string;
  readonly #path: string;
  readonly #entries: Map<string, readonly [identity: string, hash: string]>;
  #changed = false;

  constructor(root: string, path: string) {
    this.#root = root;
    this.#path = path;
    this.#entries = new Map(Object.entries(readJson<Record<string, readonly [string, string]>>(path) ?? {}));
  }

  /** sha256 of the contents, or 'absent'. */
  file(path: string): string {
    const stat = statSync(join(this.#root, path), { throwIfNoEntry: false });
    if (stat === undefined) return 'absent';
    // ctime too: a copy that keeps the old mtime, with contents of the same length, is a change.
    const identity = `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
    const known = this.#entries.get(path);
    if (known?.[0] === identity) return known[1];
    const hash = sha256(readFileSync(join(this.#root, path)));
    if (Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) > RACY_MS) {
      this.#entries.set(path, [identity, hash]);
      this.#changed = true;
    }
    return hash;
  }

  files(paths: readonly string[]): string {
    return hashOfAll(paths.map((path) => [path, this.file(path)] as const));
  }

  save(): void {
    if (!this.#changed) return;
    this.#changed = false;
    try {
      writeJson(this.#path, Object.fromEntries(this.#entries));
    } catch {
      // Only a cache: in a read-only checkout the next run reads the files once more.
    }
  }
}
