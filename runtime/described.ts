/** A package of kernels as the runtime is told of it: what was generated, and where its files are. */
import type { KernelManifest } from '../codegen/hosts/kernel-manifest.js';
import type { TypedArray } from './plan.js';

/** Every kernel takes its inputs, then sizes, then parameters, then outputs, and returns a status: 0 is success. */
export type ScriptKernels = Readonly<Record<string, (...args: (TypedArray | number)[]) => number>>;

export type WorkerConstructor = new (url: URL, options: object) => unknown;

export interface Described {
  /** Of the manifest. */
  readonly format: number;
  readonly manifest: Readonly<Record<string, KernelManifest>>;
  /** Of the sources that everything was generated from. */
  readonly sourceHash: string;
  /** Address of the generated entry: the native addon, and the wasm module of all kernels, lie two folders above it. */
  readonly base: string;
  readonly families: Readonly<Record<string, Family>>;
  /** Written out where it is generated: bundlers recognise the form and take the file along. */
  readonly worker: (Worker: WorkerConstructor) => unknown;
}

/** What is loaded only where its kernels are wanted. */
export interface Family {
  readonly kernels: () => Promise<{ readonly kernels: ScriptKernels }>;
  readonly wasm: () => URL;
}
