/**
 * What compiling has shown before, kept in a file: what became of a kernel, and in which files TypeScript found nothing. Each is
 * known by everything it follows from, the compiler included; what is not known is done anew, so nothing is taken on trust.
 */
import { join } from 'node:path';
import { hashOfAll, sha256 } from '../build/hash-cache.js';
import { keyOfCompiler } from '../build/home.js';
import type { Located } from '../build/step.js';
import { readJson, writeJson } from '../build/whole-file.js';
import type { Emission, EmissionCache } from '../compile.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import { Adapter, type Sources } from '../frontend/adapter.js';
import type { Module } from '../frontend/syntax.js';

interface Emitted {
  readonly key: string;
  readonly emission: Emission;
}

interface Kept {
  readonly compiler: string;
  readonly emitted: Readonly<Record<string, Emitted>>;
  /** Keys of files without an error of TypeScript's. */
  readonly sound: readonly string[];
}

/** Whether a file may import the other: what it imports, it names, if not with escapes. */
const mayImport = (text: string, other: string): boolean =>
  text.includes('\\') || text.includes(/\/[^/]+(?=\.ts$)/.exec(other)?.[0] ?? '/');

/** Of each file a key of its text and the texts of all that it may import, by way of others too. */
function keysOf({ kernels, dsl, borrowed = new Map(), refuseUnused = false }: Sources): ReadonlyMap<string, string> {
  const hashes = new Map([...kernels].map(([file, text]) => [file, sha256(text)]));
  const library = hashOfAll([
    ['', String(refuseUnused)],
    ...[...dsl, ...borrowed].sort().map(([path, text]) => [path, sha256(text)] as const),
  ]);
  const named = new Map(
    [...kernels].map(([file, text]) => [file, [...kernels.keys()].filter((other) => mayImport(text, other))]),
  );
  return new Map(
    [...kernels.keys()].map((file) => {
      const reached = new Set([file]);
      for (const one of reached) for (const other of named.get(one)!) reached.add(other);
      return [
        file,
        hashOfAll([['', library], [file, ''], ...[...reached].sort().map((one) => [one, hashes.get(one)!] as const)]),
      ];
    }),
  );
}

/** Asks TypeScript about what is not known to be sound. */
class KnowingAdapter extends Adapter {
  readonly #keys: ReadonlyMap<string, string>;
  readonly sound = new Set<string>();

  constructor(
    sources: Sources,
    readonly before: ReadonlySet<string>,
  ) {
    super(sources);
    this.#keys = keysOf(sources);
  }

  override typeErrors(module: Module, reported: readonly Diagnostic[]): Diagnostic[] {
    const key = this.#keys.get(module.file);
    const isKnown = key !== undefined && this.before.has(key);
    const errors = isKnown ? [] : super.typeErrors(module, reported);
    // Beside another mistake it may have had something to say and kept silent.
    if (isKnown || (key !== undefined && errors.length === 0 && reported.length === 0)) this.sound.add(key);
    return errors;
  }
}

export class Known implements EmissionCache {
  readonly adapter: KnowingAdapter;
  readonly #file: string;
  readonly #compiler: string;
  readonly #before: Kept | undefined;
  readonly #emitted: Record<string, Emitted> = {};

  constructor({ root, state }: Pick<Located, 'root' | 'state'>, sources: Sources) {
    this.#file = join(root, state, 'known.json');
    this.#compiler = keyOfCompiler(join(root, state));
    const kept = readJson<Kept>(this.#file);
    this.#before = kept?.compiler === this.#compiler ? kept : undefined;
    this.adapter = new KnowingAdapter(sources, new Set(this.#before?.sound));
  }

  get(kernel: string, madeFrom: string): Emission | undefined {
    const emitted = Object.hasOwn(this.#before?.emitted ?? {}, kernel) ? this.#before!.emitted[kernel] : undefined;
    if (emitted?.key !== sha256(madeFrom)) return undefined;
    this.#emitted[kernel] = emitted;
    return emitted.emission;
  }

  set(kernel: string, madeFrom: string, emission: Emission): void {
    this.#emitted[kernel] = { key: sha256(madeFrom), emission };
  }

  /** After a compilation without mistakes. */
  keep(): void {
    const now: Kept = { compiler: this.#compiler, emitted: this.#emitted, sound: [...this.adapter.sound].sort() };
    const [was, is] = [this.#before, now].map((kept) =>
      JSON.stringify(kept && [Object.entries(kept.emitted).map(([name, { key }]) => [name, key]), kept.sound]),
    );
    if (was === is) return;
    try {
      writeJson(this.#file, now);
    } catch {
      // In a read-only checkout the next run does everything once more.
    }
  }
}
