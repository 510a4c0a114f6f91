// What a step reads and leaves: small glob patterns, and content hashes that stay cheap because a
// file whose size and times did not change is not read again.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './files.mjs';

/** A file changed this recently could change again without its time moving: do not trust the time. */
const RACY_MS = 2000;

/** What file managers and version control leave about; other hidden files can be configuration. */
const IGNORED = new Set(['node_modules', '.git', '.DS_Store']);

/** Whether a link leads to a folder that is not above it. */
function leadsToFolder(root, path) {
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return false;
  const real = join(realpathSync(join(root, path)), '/');
  return !join(realpathSync(join(root, path, '..')), '/').startsWith(real);
}

function walk(root, folder, suffix, excluded, found) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return;
    throw error;
  }
  for (const entry of entries) {
    if (IGNORED.has(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(root, path))) {
      if (!excluded.has(path)) walk(root, path, suffix, excluded, found);
    } else if (path.endsWith(suffix)) {
      found.push(path);
    }
  }
}

/**
 * The files behind patterns: 'a/b.json' (that file, whether or not it exists), 'a/**' (every file
 * below a) or 'a/**\/*.ts' (those with that ending); '!a/b' leaves a folder out. Sorted, with '/' on
 * every system.
 */
export function expand(root, patterns) {
  const found = [];
  const excluded = new Set(patterns.filter((pattern) => pattern[0] === '!').map((pattern) => pattern.slice(1)));
  for (const pattern of patterns) {
    if (pattern[0] === '!') continue;
    const at = pattern.indexOf('/**');
    if (at < 0) found.push(pattern);
    else walk(root, pattern.slice(0, at), pattern.slice(at + 3).replace('/*', ''), excluded, found);
  }
  return [...new Set(found)].sort();
}

/** Content hashes of files, remembered in a file between runs. */
export class HashCache {
  #root;
  #path;
  #entries;
  #changed = false;

  constructor(root, path) {
    this.#root = root;
    this.#path = path;
    this.#entries = new Map(Object.entries(readJson(path) ?? {}));
  }

  /** sha256 of the contents, or 'absent'. */
  file(path) {
    let stat;
    try {
      stat = statSync(join(this.#root, path));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      return 'absent';
    }
    // ctime too: a copy that keeps the old mtime, with contents of the same length, is a change.
    const identity = `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
    const known = this.#entries.get(path);
    if (known?.[0] === identity) return known[1];
    const hash = createHash('sha256')
      .update(readFileSync(join(this.#root, path)))
      .digest('hex');
    if (Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) > RACY_MS) {
      this.#entries.set(path, [identity, hash]);
      this.#changed = true;
    }
    return hash;
  }

  /** One hash over names and contents: a renamed file is a change as well. */
  files(paths) {
    const hash = createHash('sha256');
    for (const path of paths) hash.update(`${path}\0${this.file(path)}\n`);
    return hash.digest('hex');
  }

  save() {
    if (!this.#changed) return;
    this.#changed = false;
    try {
      writeJson(this.#path, Object.fromEntries(this.#entries));
    } catch {
      // Only a cache: in a read-only checkout the next run reads the files once more.
    }
  }
}
