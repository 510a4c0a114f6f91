/**
 * From how many elements of its largest array on a call is worth another backend than ts. Written by
 * scripts/measure-break-even.mjs on AMD EPYC, Node v20.20.2.
 */
import type { BreakEven } from './break-even.js';

/** Half of the kernels begin to gain earlier, half of them later. */
export const COMMON: BreakEven = { native: 256, wasm: 16 };

/** Kernels that differ from that. */
export const MEASURED: Readonly<Record<string, BreakEven>> = {
  ar1Fit: { native: 256, wasm: 1024 },
  ar1Residuals: { native: 64, wasm: 256 },
  countMatches: { native: 256, wasm: 1024 },
  dot: { native: 1, wasm: 16 },
  ema: { native: 256, wasm: 256 },
  equity: { native: 64, wasm: 256 },
  exp: { native: 16, wasm: 64 },
  kama: { native: 1, wasm: 1 },
  kmeans: { native: 256, wasm: 1 },
  kmeansPlusPlus: { native: 1, wasm: 1 },
  kmeansPredict: { native: 16, wasm: 16 },
  log: { native: 16, wasm: 16 },
  matmul: { native: 16, wasm: 16 },
  rollingMad: { native: 16, wasm: 16 },
  rollingMax: { native: 1024, wasm: 1 },
  rollingMean: { native: 1024, wasm: 1 },
  rollingMeanStd: { native: 1024, wasm: 1 },
  rollingMedian: { native: 16, wasm: 16 },
  rollingMin: { native: 1024, wasm: 1 },
  rollingQuantile: { native: 64, wasm: 16 },
  rollingStd: { native: 256, wasm: 1 },
  rollingSum: { native: 1024, wasm: 16 },
  rollingVar: { native: 256, wasm: 1 },
  signalPersistence: { native: 1024, wasm: Infinity },
  sum: { native: 1, wasm: 1 },
  uniform: { native: 16, wasm: 16 },
};
