/** Files read once per process, and again only after they changed. */
type FileSystem = typeof import('node:fs');

/** Differs after the file was written or replaced. */
function stampOf(fs: FileSystem, file: URL): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = fs.statSync(file, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Caches `make(bytes)` per file until the file changes. Failures are not cached. */
export class FromFile<T> {
  readonly #known = new Map<string, { readonly stamp: string; readonly made: T }>();

  constructor(readonly make: (bytes: Uint8Array) => T) {}

  of(fs: FileSystem, file: URL): T {
    // Taken before reading, so that a write in between causes another read.
    const stamp = stampOf(fs, file);
    const known = this.#known.get(file.href);
    if (known?.stamp === stamp) return known.made;
    const made = this.make(fs.readFileSync(file));
    this.#known.set(file.href, { stamp, made });
    return made;
  }
}
