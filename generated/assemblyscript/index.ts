// Generated from kernels/ by `trefoil build`. Do not edit. Hash d295cfa5b79fd588

export { __heap_base };
export { ar1Fit } from './kernels/ar1Fit';
export { ar1Residuals } from './kernels/ar1Residuals';
export { correlation } from './kernels/correlation';
export { countMatches } from './kernels/countMatches';
export { covariance } from './kernels/covariance';
export { dot } from './kernels/dot';
export { ema } from './kernels/ema';
export { equity } from './kernels/equity';
export { exp } from './kernels/exp';
export { kama } from './kernels/kama';
export { kmeans } from './kernels/kmeans';
export { kmeansPlusPlus } from './kernels/kmeansPlusPlus';
export { kmeansPredict } from './kernels/kmeansPredict';
export { log } from './kernels/log';
export { matmul } from './kernels/matmul';
export { rollingMad } from './kernels/rollingMad';
export { rollingMax } from './kernels/rollingMax';
export { rollingMean } from './kernels/rollingMean';
export { rollingMeanStd } from './kernels/rollingMeanStd';
export { rollingMedian } from './kernels/rollingMedian';
export { rollingMin } from './kernels/rollingMin';
export { rollingQuantile } from './kernels/rollingQuantile';
export { rollingStd } from './kernels/rollingStd';
export { rollingSum } from './kernels/rollingSum';
export { rollingVar } from './kernels/rollingVar';
export { signalPersistence } from './kernels/signalPersistence';
export { sum } from './kernels/sum';
export { uniform } from './kernels/uniform';

/** The first eight bytes of the hash of the sources, so that a stale module is noticed. */
export function sourceHash0(): i32 {
  return 0x3e2eca11;
}
export function sourceHash1(): i32 {
  return 0x2cc70e93;
}
