// Generated from kernels/ by `trefoil build`. Do not edit. Hash c3041fde2a5bb861

export { __heap_base };
export { countMatches } from './kernels/countMatches';
export { kama } from './kernels/kama';
export { kmeans } from './kernels/kmeans';
export { matmul } from './kernels/matmul';
export { rollingMean } from './kernels/rollingMean';
export { rollingStd } from './kernels/rollingStd';
export { sum } from './kernels/sum';

/** The first eight bytes of the hash of the sources, so that a stale module is noticed. */
export function sourceHash0(): i32 {
  return 0x4e179332;
}
export function sourceHash1(): i32 {
  return 0x86e866bf;
}
