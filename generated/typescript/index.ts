// Generated from kernels/ by `trefoil build`. Do not edit. Hash c8113f5ca4280aaa
import { runtimeOf, type RuntimeOf, type RuntimeOptions } from 'trefoil/runtime';
import type { Kernels } from './api.js';
import { format, manifest, sourceHash } from './manifest.js';

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
  format,
  manifest,
  sourceHash,
  base: import.meta.url,
  // Written out in one piece: bundlers recognise these forms and take the files along.
  families: {
    bytes: {
      kernels: () => import('./families/bytes.js'),
      wasm: () => new URL('../../wasm/bytes.wasm', import.meta.url),
    },
    clustering: {
      kernels: () => import('./families/clustering.js'),
      wasm: () => new URL('../../wasm/clustering.wasm', import.meta.url),
    },
    detectors: {
      kernels: () => import('./families/detectors.js'),
      wasm: () => new URL('../../wasm/detectors.wasm', import.meta.url),
    },
    math: {
      kernels: () => import('./families/math.js'),
      wasm: () => new URL('../../wasm/math.wasm', import.meta.url),
    },
    matrix: {
      kernels: () => import('./families/matrix.js'),
      wasm: () => new URL('../../wasm/matrix.wasm', import.meta.url),
    },
    moments: {
      kernels: () => import('./families/moments.js'),
      wasm: () => new URL('../../wasm/moments.wasm', import.meta.url),
    },
    random: {
      kernels: () => import('./families/random.js'),
      wasm: () => new URL('../../wasm/random.wasm', import.meta.url),
    },
    rolling: {
      kernels: () => import('./families/rolling.js'),
      wasm: () => new URL('../../wasm/rolling.wasm', import.meta.url),
    },
    trading: {
      kernels: () => import('./families/trading.js'),
      wasm: () => new URL('../../wasm/trading.wasm', import.meta.url),
    },
  },
  // Kernels make no objects to speak of; left to itself, the engine lets the heap of each worker grow by tens of megabytes.
  worker: (Worker) =>
    new Worker(new URL('./worker.js', import.meta.url), {
      type: 'module',
      name: 'trefoil',
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    }),
});
