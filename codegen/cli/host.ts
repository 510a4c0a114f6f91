/**
 * What the command line finds around itself: a built package with its kernels, and the compiler's packages where there are
 * any. A caller's install has the first of them only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions } from '../build/build.js';
import type { KernelManifest } from '../hosts/kernel-manifest.js';
import { Failure, unknownName } from './errors.js';
import { missingPackage, saidMissing } from './missing-package.js';
import { buildable, built, here } from './here.js';

/** Everything known of the kernels without compiling them. */
export function readKernelManifest(): Readonly<Record<string, KernelManifest>> {
  const { root, layout } = built();
  const path = join(root, layout.generated, 'manifest.json');
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { kernels: Record<string, KernelManifest> }).kernels;
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${(error as Error).message}; \`trefoil build\` writes it`);
  }
}

export function kernelCalled(name: string): KernelManifest {
  const kernels = readKernelManifest();
  if (!Object.hasOwn(kernels, name)) throw unknownName('kernel', name, Object.keys(kernels).sort());
  return kernels[name]!;
}

/** Brings the project up to date; what is installed has been built already. */
export async function ensureBuilt(options: BuildOptions = { quiet: true }): Promise<void> {
  const project = await buildable();
  if (project === undefined) return;
  const { build } = await import('../build/build.js');
  if (!(await build(project, options))) throw new Failure('the build failed');
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
  const { root, layout } = built();
  try {
    const entry = join(root, layout.output, layout.generated, 'typescript', 'index.js');
    return (await import(pathToFileURL(entry).href)) as RuntimeModule;
  } catch (error) {
    throw new Failure(`the runtime cannot be loaded: ${(error as Error).message}`);
  }
}

/** Loads a part of the compiler; where its packages are not installed, says which one is missing and for whom they are. */
export async function needsCompiler<T>(command: string, load: () => Promise<T>): Promise<T> {
  try {
    here();
    return await load();
  } catch (error) {
    const missing = missingPackage(error);
    if (missing === undefined) throw error;
    throw new Failure(saidMissing(missing, `trefoil ${command}`));
  }
}
