// Generated from kernels/ by `trefoil build`. Do not edit. Hash 2c3aa4a4daacea53

export { __heap_base };
export { ar1Fit } from '../kernels/ar1Fit';
export { ar1Residuals } from '../kernels/ar1Residuals';
