// Generated from kernels/ by `trefoil build`. Do not edit. Hash 0f7bf49f90281fc6

export { __heap_base };
export { ar1Fit } from './kernels/ar1Fit';
export { ar1Residuals } from './kernels/ar1Residuals';
export { correlation } from './kernels/correlation';
export { countMatches } from './kernels/countMatches';
export { covariance } from './kernels/covariance';
export { dot } from './kernels/dot';
export { ema } from './kernels/ema';
export { equity } from './kernels/equity';
export { kama } from './kernels/kama';
export { kmeans } from './kernels/kmeans';
export { kmeansPredict } from './kernels/kmeansPredict';
export { matmul } from './kernels/matmul';
export { rollingMax } from './kernels/rollingMax';
export { rollingMean } from './kernels/rollingMean';
export { rollingMeanStd } from './kernels/rollingMeanStd';
export { rollingMin } from './kernels/rollingMin';
export { rollingStd } from './kernels/rollingStd';
export { rollingSum } from './kernels/rollingSum';
export { rollingVar } from './kernels/rollingVar';
export { signalPersistence } from './kernels/signalPersistence';
export { sum } from './kernels/sum';

/** The first eight bytes of the hash of the sources, so that a stale module is noticed. */
export function sourceHash0(): i32 {
  return 0xb626133a;
}
export function sourceHash1(): i32 {
  return 0x8bc1e5f9;
}
