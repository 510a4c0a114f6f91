// Generated from kernels/ by `trefoil build`. Do not edit. Hash b8df6efb912949d9

export { __heap_base };
export { rollingCorr } from '../kernels/rollingCorr';
export { rollingCov } from '../kernels/rollingCov';
export { rollingKurt } from '../kernels/rollingKurt';
export { rollingMad } from '../kernels/rollingMad';
export { rollingMax } from '../kernels/rollingMax';
export { rollingMean } from '../kernels/rollingMean';
export { rollingMeanStd } from '../kernels/rollingMeanStd';
export { rollingMedian } from '../kernels/rollingMedian';
export { rollingMin } from '../kernels/rollingMin';
export { rollingQuantile } from '../kernels/rollingQuantile';
export { rollingSkew } from '../kernels/rollingSkew';
export { rollingStd } from '../kernels/rollingStd';
export { rollingSum } from '../kernels/rollingSum';
export { rollingVar } from '../kernels/rollingVar';
