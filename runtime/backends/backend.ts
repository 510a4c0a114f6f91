/** What a backend is to the rest of the runtime: something that runs a checked call. */
import type { BackendName } from '../api.js';
import type { DType, TypedArray } from '../plan.js';
import type { Values } from '../size.js';

export type { BackendName };

/** What a backend has to know of a kernel. A plan is one; a worker gets no more than this. */
export interface Runnable {
  readonly name: string;
  readonly inputs: readonly { readonly dtype: DType }[];
  readonly outputs: readonly { readonly dtype: DType }[];
}

/** A call after all checks: nothing in it can be wrong any more. */
export interface Call {
  readonly inputs: readonly TypedArray[];
  /** Sizes, then parameters, then derived sizes. */
  readonly values: Values;
  /** One array per output, of exactly its length; scalars have length 1. */
  readonly outputs: readonly TypedArray[];
  readonly threads: number;
}

/** A piece of a backend's own memory. */
export interface Residence {
  /** The array as it lies there now: memory that grows takes earlier views away. */
  view(): TypedArray;
  /** Whether growing memory detaches views. */
  readonly moves: boolean;
  free(): void;
}

/** `key`: the same for kernels of the same module. */
export interface WorkerModule {
  readonly key: string;
  readonly module: WebAssembly.Module;
}

export interface Backend {
  readonly name: BackendName;
  /** Returns the kernel's status; throws a KernelError when it could not be run at all. */
  run(kernel: Runnable, call: Call): number;
  /**
   * The same on another thread, where a backend can do that by itself. It ends early when element 0 of `abort` becomes
   * something else than 0. Nobody else may touch the arrays of the call before it is done.
   */
  start?(kernel: Runnable, call: Call, abort: Int32Array): Promise<number>;
  /** Memory that calls need not be given: for backends that cannot compute on an array wherever it is. Undefined as long as there is none. */
  pin?(length: number, dtype: DType): Residence | undefined;
  /** The compiled module that has the kernel, for workers. */
  moduleOf?(kernel: string): WorkerModule | undefined;
  /** Whether the kernel can be called; without this function all can. */
  isReady?(kernel: string): boolean;
  /** Loads what the kernel needs. Never fails: what comes of it `isReady` tells. */
  prepare?(kernel: string): Promise<void>;
  /** Why a kernel cannot be called. */
  whyNot?(kernel: string): string;
  /** Text of the panic behind status −3. */
  panic?(): string;
  /** How the last call was run: chunks and the instruction set taken. */
  lastRun?(): unknown;
  /** For capabilities(): versions, paths, limits. */
  facts(): Readonly<Record<string, unknown>>;
  dispose?(): void;
}

/** Removes the prototype, so that a polluted Object.prototype cannot supply a missing optional method. */
export const bare = (backend: Backend): Backend => Object.setPrototypeOf({ ...backend }, null) as Backend;

/** A backend, or the real reason why there is none. */
export type Probe = { readonly backend: Backend } | { readonly code: 'E_BACKEND' | 'E_STALE'; readonly reason: string };

export const isThere = (probe: Probe): probe is Extract<Probe, { backend: unknown }> => Object.hasOwn(probe, 'backend');

/** A binary made from other sources would give other bytes. Both hashes are shown short. */
export function staleness(found: string, due: string): Probe {
  return {
    code: 'E_STALE',
    reason: `it was built from other sources (${found.slice(0, 16)}, due is ${due.slice(0, 16)}); build again`,
  };
}
