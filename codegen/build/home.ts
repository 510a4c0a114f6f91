/** The package that this program belongs to: where it was built, or installed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expand } from './inputs.js';
import { HashCache, hashOfAll, sha256 } from './hash-cache.js';

export const HOME = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly type?: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export const packageAt = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** The folder of a package as Node finds it from `from`; undefined where it is not installed. */
export function folderOf(name: string, from = HOME): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Packages whose version can change what is built. */
const DECISIVE = ['assemblyscript', '@napi-rs/cli', 'handlebars', 'prettier', 'ts-morph', 'typescript'];

/** What surrounds the compiler and has no influence on what it makes of a kernel. */
const SHELLS = ['build', 'cli', 'editor', 'eslint'].map((folder) => `!dist/codegen/${folder}`);

/** Identifies files of the package. `state`: the folder where hashes may be kept. */
function keyOfFiles(state: string, patterns: readonly string[]): string {
  const cache = new HashCache(HOME, join(state, 'stamps', 'package-files.json'));
  const key = cache.files(expand(HOME, patterns));
  cache.save();
  return key;
}

const keyOfVersions = (): string =>
  hashOfAll(
    DECISIVE.map((name) => {
      const folder = folderOf(name);
      return [name, folder === undefined ? 'missing' : (packageAt(folder).version ?? '')] as const;
    }),
  );

const LIBRARY = ['dist/dsl/**/*.d.ts', 'dsl/library.d.ts'];

/** Identifies the compiler: its program, and the versions of the packages it calls. */
export const keyOfCompiler = (state: string): string =>
  sha256(
    `${keyOfFiles(state, ['dist/codegen/**/*.js', ...SHELLS, 'dist/codegen/cli/known.js', ...LIBRARY])} ${keyOfVersions()}`,
  );

/** Identifies what kernels import. */
export const keyOfLibrary = (state: string): string => sha256(`${keyOfFiles(state, LIBRARY)} ${keyOfVersions()}`);

/** Identifies Trefoil's own kernels, from which others may import. */
export const keyOfCatalogue = (state: string): string => keyOfFiles(state, ['kernels/**/*.ts']);

/** Identifies a builder, of its name in this folder, and the tools it calls. */
export const keyOfBuilder = (state: string, name: string): string =>
  sha256(`${keyOfFiles(state, [`dist/codegen/build/${name}.js`])} ${keyOfVersions()}`);
