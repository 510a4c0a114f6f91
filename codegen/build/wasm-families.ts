/**
 * A wasm module per family, for pages that need few kernels. All of them compute in one memory, so each has its constant tables in
 * a place of its own, one after the other. What became of a family is kept, by what it was made from.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { familyFiles } from '../targets/common/file-names.js';
import { compileModule, LOWEST } from './asc.js';
import { hashOfAll, sha256 } from './hash-cache.js';
import type { Outcome, Project } from './step.js';
import { endOf, stamped } from './wasm-stamp.js';
import { readJson, writeJson, writeWhole } from './whole-file.js';

type Place = Pick<Project, 'root' | 'state' | 'layout'>;

interface Described {
  readonly hash: string;
  readonly kernels: Readonly<
    Record<
      string,
      { readonly family: string; readonly targets: { readonly assemblyscript: { readonly file: string } } }
    >
  >;
}

interface Kept {
  readonly key: string;
  /** Where memory behind its tables begins. */
  readonly end: number;
}

interface Made extends Kept {
  readonly wasm: Uint8Array;
}

const folderOf = ({ root, layout }: Place): string => join(root, layout.output, 'wasm');

class Families {
  readonly #place: Place;
  readonly #cache: string;
  readonly #manifest: Described;

  constructor(place: Place, manifest: Described) {
    this.#place = place;
    this.#cache = join(place.root, place.state, 'wasm');
    this.#manifest = manifest;
  }

  #keyOf(file: string, family: string, base: number): string {
    const { root, layout } = this.#place;
    const own = Object.values(this.#manifest.kernels).filter((kernel) => kernel.family === family);
    const paths = [
      `assemblyscript/families/${file}.ts`,
      'assemblyscript/operations.ts',
      ...own.map(({ targets }) => targets.assemblyscript.file),
    ];
    const texts = paths.map((path) => [path, sha256(readFileSync(join(root, layout.generated, path)))] as const);
    return sha256(`${hashOfAll(texts)} ${base}`);
  }

  #known(name: string, key: string): Made | undefined {
    const kept = readJson<Kept>(join(this.#cache, `${name}.json`));
    if (kept?.key !== key) return undefined;
    try {
      return { ...kept, wasm: readFileSync(join(this.#cache, `${name}.wasm`)) };
    } catch {
      return undefined;
    }
  }

  /** In a hurry what was optimised before is as good. */
  async make(file: string, family: string, base: number, optimize: boolean): Promise<Made | Outcome> {
    const key = this.#keyOf(file, family, base);
    const known = this.#known(file, key) ?? (optimize ? undefined : this.#known(`${file}.quick`, key));
    if (known !== undefined) return known;
    const { root, layout } = this.#place;
    const entry = `${layout.generated}/assemblyscript/families/${file}.ts`;
    const { wasm, ...outcome } = await compileModule({ root, entry, base, optimize });
    if (wasm === undefined) return outcome;
    const kept: Kept = { key, end: await endOf(wasm) };
    const name = optimize ? file : `${file}.quick`;
    writeWhole(join(this.#cache, `${name}.wasm`), wasm);
    writeJson(join(this.#cache, `${name}.json`), kept);
    return { ...kept, wasm };
  }
}

/** Nothing is replaced where one of them failed. */
export async function buildFamilies(place: Place, optimize: boolean): Promise<Outcome> {
  const { root, layout } = place;
  const manifest = JSON.parse(readFileSync(join(root, layout.generated, 'manifest.json'), 'utf8')) as Described;
  const families = new Families(place, manifest);
  const made = new Map<string, Uint8Array>();
  let base = LOWEST;
  for (const [family, file] of familyFiles(Object.values(manifest.kernels).map((kernel) => kernel.family))) {
    const one = await families.make(file, family, base, optimize);
    if (!('wasm' in one)) return one;
    made.set(`${file}.wasm`, one.wasm);
    base = Math.ceil(one.end / 16) * 16;
  }
  const folder = folderOf(place);
  mkdirSync(folder, { recursive: true });
  for (const [name, wasm] of made) writeWhole(join(folder, name), stamped(wasm, { hash: manifest.hash, heap: base }));
  for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name), { recursive: true });
  return { ok: true, output: '' };
}
