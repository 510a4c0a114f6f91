/** Files that every runtime of a process starts from: read once, and again when they are no longer the same. */
type FileSystem = typeof import('node:fs');

/** What changes when a file does: written again, or another one in its place. */
function stampOf(fs: FileSystem, file: URL): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = fs.statSync(file, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** What `make` makes of a file's bytes, kept for as long as the file stays as it is. A failure is not kept. */
export class FromFile<T> {
  readonly #known = new Map<string, { readonly stamp: string; readonly made: T }>();

  constructor(readonly make: (bytes: Uint8Array) => T) {}

  of(fs: FileSystem, file: URL): T {
    // Before the bytes are read: what is written meanwhile is read again next time.
    const stamp = stampOf(fs, file);
    const known = this.#known.get(file.href);
    if (known?.stamp === stamp) return known.made;
    const made = this.make(fs.readFileSync(file));
    this.#known.set(file.href, { stamp, made });
    return made;
  }
}
