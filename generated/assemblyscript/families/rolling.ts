// Generated from kernels/ by `trefoil build`. Do not edit. Hash 70f4b9acc55e6481

export { __heap_base };
export { rollingMad } from '../kernels/rollingMad';
export { rollingMax } from '../kernels/rollingMax';
export { rollingMean } from '../kernels/rollingMean';
export { rollingMeanStd } from '../kernels/rollingMeanStd';
export { rollingMedian } from '../kernels/rollingMedian';
export { rollingMin } from '../kernels/rollingMin';
export { rollingQuantile } from '../kernels/rollingQuantile';
export { rollingStd } from '../kernels/rollingStd';
export { rollingSum } from '../kernels/rollingSum';
export { rollingVar } from '../kernels/rollingVar';
