/**
 * From how many elements of its largest array on a call is worth another backend than ts. Written by
 * scripts/measure-break-even.mjs on AMD EPYC, Node v20.20.2.
 */
import type { BreakEven } from './break-even.js';

/** Half of the kernels begin to gain earlier, half of them later. */
export const COMMON: BreakEven = { native: 64, wasm: 16 };

/** Kernels that differ from that. */
export const MEASURED: Readonly<Record<string, BreakEven>> = {
  ar1Fit: { native: 64, wasm: 1 },
  ar1Residuals: { native: 64, wasm: 256 },
  correlation: { native: 256, wasm: 16 },
  countMatches: { native: 256, wasm: 256 },
  covariance: { native: 16, wasm: 16 },
  dot: { native: 1, wasm: 256 },
  ema: { native: 64, wasm: 256 },
  equity: { native: 64, wasm: 256 },
  exp: { native: 16, wasm: 64 },
  kama: { native: 1, wasm: 1 },
  kmeans: { native: 256, wasm: 1 },
  kmeansPlusPlus: { native: 64, wasm: 1 },
  kmeansPredict: { native: 16, wasm: 16 },
  log: { native: 16, wasm: 16 },
  matmul: { native: 16, wasm: 16 },
  rollingMad: { native: 16, wasm: 1 },
  rollingMax: { native: 16, wasm: 1 },
  rollingMean: { native: 16, wasm: 1 },
  rollingMeanStd: { native: 64, wasm: 1 },
  rollingMin: { native: 64, wasm: 1 },
  rollingStd: { native: 64, wasm: 1 },
  rollingSum: { native: 64, wasm: 1 },
  rollingVar: { native: 256, wasm: 1 },
  signalPersistence: { native: 256, wasm: 1024 },
  sum: { native: 1, wasm: 64 },
  uniform: { native: 1, wasm: 16 },
};
