/**
 * `trefoil.config.ts`: what makes a folder a project. It is found from the current folder upwards, and loaded with jiti,
 * so that Node 20 can read TypeScript.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { packageAt } from './home.js';
import { Problem } from './problem.js';

export type BuiltBackend = 'native' | 'wasm';

/** Folders of a project, each a name below its root. */
export interface Folders {
  /** Sources: `<kernels>/<family>/<name>.ts`. Default: `kernels`. */
  readonly kernels?: string;
  /** Generated sources, to be committed. Default: `generated`. */
  readonly generated?: string;
  /** What callers import. Default: `dist`. */
  readonly output?: string;
  /** Stamps, logs and caches of builds, to be ignored by version control. Default: `.trefoil`. */
  readonly state?: string;
  /** A Cargo workspace of your own for the native backend. Default: a copy of Trefoil's in the folder of the state. */
  readonly native?: string;
}

/** What `trefoil.config.ts` exports as its default. */
export interface Config {
  /** Default: the name in package.json. */
  readonly name?: string;
  readonly folders?: Folders;
  /** Backends to build besides TypeScript, which is always there. Default: both. */
  readonly backends?: readonly BuiltBackend[];
  /** Whether Trefoil's own kernels are part of the package. Default: false. */
  readonly catalogue?: boolean;
  /** A module that exports further steps of the build, `before` those of every project. */
  readonly steps?: string;
}

export interface Settings {
  readonly root: string;
  readonly name: string;
  readonly folders: Required<Omit<Folders, 'native'>> & { readonly native: string | undefined };
  readonly backends: readonly BuiltBackend[];
  readonly catalogue: boolean;
  readonly steps: string | undefined;
}

const CONFIG_NAMES = ['ts', 'mts', 'js', 'mjs'].map((ending) => `trefoil.config.${ending}`);
const DEFAULTS = { kernels: 'kernels', generated: 'generated', output: 'dist', state: '.trefoil', native: undefined };
const BACKENDS: readonly BuiltBackend[] = ['native', 'wasm'];
const KEYS = ['name', 'folders', 'backends', 'catalogue', 'steps'];

export const configIn = (folder: string): string | undefined =>
  CONFIG_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));

/** The nearest configuration at or above a folder. */
export function findConfig(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = configIn(folder);
    if (path !== undefined) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

function load(path: string): unknown {
  const { createJiti } = createRequire(import.meta.url)('jiti') as typeof import('jiti');
  const jiti = createJiti(import.meta.url, { interopDefault: true, moduleCache: false });
  try {
    const loaded = jiti(path) as { default?: unknown };
    return loaded.default ?? loaded;
  } catch (error) {
    throw new Problem(`${path} cannot be loaded: ${(error as Error).message}`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The configuration, checked: a mistake in it is told with its file. */
export function settingsOf(path: string, config: unknown): Settings {
  const root = dirname(path);
  const refuse = (what: string): never => {
    throw new Problem(`${path}: ${what}`);
  };
  const known = (value: Readonly<Record<string, unknown>>, keys: readonly string[], of: string): void => {
    const unknown = Object.keys(value).find((key) => !keys.includes(key));
    if (unknown !== undefined) refuse(`unknown ${of} '${unknown}'; expected one of ${keys.join(', ')}`);
  };
  if (!isRecord(config)) return refuse('the default export is not an object');
  known(config, KEYS, 'option');
  const { name = nameIn(root), folders: given = {}, backends = BACKENDS, catalogue = false, steps } = config;
  if (typeof name !== 'string' || name === '') refuse("'name' is not a text");
  if (!isRecord(given)) return refuse("'folders' is not an object");
  known(given, Object.keys(DEFAULTS), 'folder');
  const folders: Readonly<Record<string, unknown>> = { ...DEFAULTS, ...given };
  for (const [key, folder] of Object.entries(folders))
    if (folder !== undefined && (typeof folder !== 'string' || !/^[\w.-]*[\w-]$/.test(folder)))
      refuse(`folders.${key} is ${JSON.stringify(folder)}; expected the name of a folder in the project`);
  // The compiler knows its own library and Trefoil's kernels by these paths.
  if (folders['kernels'] === 'dsl' || folders['kernels'] === 'trefoil')
    refuse(`folders.kernels is '${folders['kernels']}', which the compiler keeps for its own sources`);
  const names = Object.values(folders).filter((folder) => folder !== undefined);
  if (new Set(names).size < names.length) refuse('two of the folders have the same name');
  if (!Array.isArray(backends) || backends.some((one) => !BACKENDS.includes(one as BuiltBackend)))
    refuse("'backends' is not a list of 'native' and 'wasm'");
  if (typeof catalogue !== 'boolean') refuse("'catalogue' is neither true nor false");
  if (steps !== undefined && typeof steps !== 'string') refuse("'steps' is not the path of a module");
  return { root, name, folders, backends, catalogue, steps } as Settings;
}

function nameIn(root: string): string {
  return existsSync(join(root, 'package.json')) ? (packageAt(root).name ?? basename(root)) : basename(root);
}

/** By the path of the configuration: it is read once per process. */
const loaded = new Map<string, Settings>();

/** The settings of the project around a folder; undefined where there is none. */
export function settingsAround(folder: string): Settings | undefined {
  const path = findConfig(folder);
  if (path === undefined) return undefined;
  let settings = loaded.get(path);
  if (settings === undefined) loaded.set(path, (settings = settingsOf(path, load(path))));
  return settings;
}

/** The path of a kernel file relative to its project, with '/' everywhere; undefined for every other file. */
export function kernelFileOf({ root, folders }: Settings, path: string): string | undefined {
  const file = relative(root, path).split(sep).join('/');
  return file.startsWith(`${folders.kernels}/`) && file.endsWith('.ts') && !file.endsWith('.d.ts') ? file : undefined;
}
