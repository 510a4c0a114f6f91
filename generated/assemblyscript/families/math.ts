// Generated from kernels/ by `trefoil build`. Do not edit. Hash 82816fce24fe9659

export { __heap_base };
export { dot } from '../kernels/dot';
export { exp } from '../kernels/exp';
export { log } from '../kernels/log';
export { sum } from '../kernels/sum';
