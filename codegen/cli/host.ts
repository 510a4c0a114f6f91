/**
 * What the command line finds around itself: the runtime beside it, the compiler's packages where there are any, and in
 * the repository what builds it. A caller's install has the first of them only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions } from '../build/build.js';
import type { KernelManifest } from '../hosts/manifest.js';
import { Failure, unknownName } from './errors.js';
import { missingPackage } from './missing-package.js';
import { GENERATED, ROOT } from './project.js';

export const inRepository = (): boolean =>
  existsSync(join(ROOT, 'kernels')) && existsSync(join(ROOT, 'scripts', 'bootstrap.mjs'));

/** Everything known of the kernels without compiling them. */
export function readKernelManifest(): Readonly<Record<string, KernelManifest>> {
  const path = join(GENERATED, 'manifest.json');
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { kernels: Record<string, KernelManifest> }).kernels;
  } catch (error) {
    throw new Failure(
      `${path} cannot be read: ${(error as Error).message}${inRepository() ? '; `trefoil build` writes it' : ''}`,
    );
  }
}

export function kernelCalled(name: string): KernelManifest {
  const kernels = readKernelManifest();
  if (!Object.hasOwn(kernels, name)) throw unknownName('kernel', name, Object.keys(kernels).sort());
  return kernels[name]!;
}

const importFile = <T>(...path: string[]): Promise<T> => import(pathToFileURL(join(ROOT, ...path)).href) as Promise<T>;

/** A script of the repository. */
export const importScript = <T>(...path: string[]): Promise<T> => importFile<T>('scripts', ...path);

/** Brings everything up to date in the repository; what is installed has been built already. */
export async function ensureBuilt(options: BuildOptions = { quiet: true }): Promise<void> {
  if (!inRepository()) return;
  const [{ build }, { repository }] = await Promise.all([
    import('../build/build.js'),
    import('../build/repository.js'),
  ]);
  if (!(await build(repository(ROOT), options))) throw new Failure('the build failed');
}

/** As much of the public runtime as commands use: its own types are made from what the compiler generates. */
export interface RuntimeModule {
  encodePatterns(patterns: readonly string[]): { readonly patterns: Uint8Array; readonly offsets: Int32Array };
  createRuntime(options?: Record<string, unknown>): Promise<Runtime>;
}
export interface Runtime {
  readonly [kernel: string]: unknown;
  backendOf(kernel: string, size?: number): string;
  capabilities(): Capabilities;
  dispose(): void;
}
export interface BackendReport {
  readonly available: boolean;
  readonly reason?: string;
  readonly code?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}
export interface Capabilities {
  readonly backend: string;
  readonly backends: Readonly<Record<'native' | 'wasm' | 'ts', BackendReport>>;
  readonly threads: number;
  readonly simd: string;
  readonly kernels: readonly string[];
  readonly sourceHash: string;
}

export async function importRuntime(): Promise<RuntimeModule> {
  try {
    return await importFile<RuntimeModule>('dist', 'runtime', 'index.js');
  } catch (error) {
    throw new Failure(`the runtime cannot be loaded: ${(error as Error).message}`);
  }
}

/** Loads a part of the compiler; where its packages are not installed, says which one is missing and for whom they are. */
export async function needsCompiler<T>(command: string, load: () => Promise<T>): Promise<T> {
  if (!existsSync(join(ROOT, 'kernels'))) {
    throw new Failure(
      `trefoil ${command} works on kernels, and there is no folder ${join(ROOT, 'kernels')}: kernels are written in Trefoil's own repository`,
    );
  }
  try {
    return await load();
  } catch (error) {
    const missing = missingPackage(error);
    if (missing === undefined) throw error;
    throw new Failure(
      `trefoil ${command} needs the package ${missing.name}, which is not installed here: run npm install in ${ROOT}`,
    );
  }
}
