/** The public API: what `import … from 'trefoil'` gives. */
export type {
  AsyncOptions,
  BackendName,
  CallOptions,
  Kernel,
  Kernels,
  Matrix,
  MatrixInput,
  PinnedMatrix,
  PinnedVector,
} from '../generated/typescript/api.js';
export type { WasmSource } from './backends/load-wasm.js';
export type { Simd } from './backends/native.js';
export { KernelError, type ErrorCode } from './errors.js';
export { columnsToMatrix, encodePatterns, type EncodedPatterns } from './inputs.js';
export { createRuntime, type BackendReport, type Capabilities, type Runtime } from './runtime.js';
export type { BackendChoice, RuntimeOptions } from './settings.js';
export type { CallEvent } from './telemetry.js';
