// Generated from kernels/ by `trefoil build`. Do not edit. Hash 4708175f258ebd0c

export { __heap_base };
export { ar1Residuals } from './kernels/ar1Residuals';
export { countMatches } from './kernels/countMatches';
export { dot } from './kernels/dot';
export { ema } from './kernels/ema';
export { equity } from './kernels/equity';
export { kama } from './kernels/kama';
export { kmeans } from './kernels/kmeans';
export { kmeansPredict } from './kernels/kmeansPredict';
export { matmul } from './kernels/matmul';
export { rollingMean } from './kernels/rollingMean';
export { rollingMeanStd } from './kernels/rollingMeanStd';
export { rollingStd } from './kernels/rollingStd';
export { rollingSum } from './kernels/rollingSum';
export { rollingVar } from './kernels/rollingVar';
export { signalPersistence } from './kernels/signalPersistence';
export { sum } from './kernels/sum';

/** The first eight bytes of the hash of the sources, so that a stale module is noticed. */
export function sourceHash0(): i32 {
  return 0x973a4b4d;
}
export function sourceHash1(): i32 {
  return 0x0d62d303;
}
