// Generated from kernels/ by `trefoil build`. Do not edit. Hash 9a9fe97b24c39b50

export { __heap_base };
export { rollingCorr } from '../kernels/rollingCorr';
export { rollingCov } from '../kernels/rollingCov';
export { rollingKurt } from '../kernels/rollingKurt';
export { rollingSkew } from '../kernels/rollingSkew';
