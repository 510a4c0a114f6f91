// Generated from kernels/ by `trefoil build`. Do not edit. Hash 5a65bad68b51b42a

export { __heap_base };
export { correlation } from '../kernels/correlation';
export { covariance } from '../kernels/covariance';
export { matmul } from '../kernels/matmul';
