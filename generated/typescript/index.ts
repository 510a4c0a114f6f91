// Generated from kernels/ by `trefoil build`. Do not edit. Hash 746f10e762352395
import { runtimeOf, type RuntimeOf, type RuntimeOptions } from 'trefoil/runtime';
import type { Kernels } from './api.js';
import { kernels } from './kernels/index.js';
import { manifest, sourceHash } from './manifest.js';

export type * from './api.js';
export { columnsToMatrix, encodePatterns, KernelError } from 'trefoil/runtime';
export type {
  AsyncOptions,
  BackendChoice,
  BackendName,
  BackendReport,
  CallEvent,
  CallOptions,
  Capabilities,
  EncodedPatterns,
  ErrorCode,
  Kernel,
  Matrix,
  MatrixInput,
  PinnedMatrix,
  PinnedVector,
  RuntimeOptions,
  Simd,
  WasmSource,
} from 'trefoil/runtime';

export type Runtime = RuntimeOf<Kernels>;

/** Probes the backends, and resolves to one function per kernel. */
export const createRuntime: (options?: RuntimeOptions) => Promise<Runtime> = runtimeOf<Kernels>({
  manifest,
  sourceHash,
  kernels,
  base: import.meta.url,
  // Written out in one piece: bundlers recognise these forms and take the files along.
  wasm: () => new URL('../../trefoil.wasm', import.meta.url),
  // Kernels make no objects to speak of; left to itself, the engine lets the heap of each worker grow by tens of megabytes.
  worker: (Worker) =>
    new Worker(new URL('./worker.js', import.meta.url), {
      type: 'module',
      name: 'trefoil',
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    }),
});
