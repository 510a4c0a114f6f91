/** `trefoil/runtime`: what the generated entry of a package is made of, and what it passes on to callers. */
export type {
  AsyncOptions,
  BackendName,
  CallOptions,
  Kernel,
  Matrix,
  MatrixInput,
  NoInputs,
  NoParams,
  OutOf,
  PinnedMatrix,
  PinnedVector,
  Rest,
  VectorInput,
} from './api.js';
export type { WasmSource } from './backends/load-wasm.js';
export type { Simd } from './backends/native.js';
export type { Described, WorkerConstructor } from './described.js';
export { KernelError, type ErrorCode } from './errors.js';
export { columnsToMatrix, encodePatterns, type EncodedPatterns } from './inputs.js';
export type { KernelManifest } from '../codegen/hosts/kernel-manifest.js';
export { runtimeOf, type BackendReport, type Capabilities, type RuntimeOf } from './runtime.js';
export type { BackendChoice, RuntimeOptions } from './settings.js';
export type { CallEvent } from './telemetry.js';
