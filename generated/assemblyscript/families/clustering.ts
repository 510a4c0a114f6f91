// Generated from kernels/ by `trefoil build`. Do not edit. Hash 6fe0b6095ee96be6

export { __heap_base };
export { kmeans } from '../kernels/kmeans';
export { kmeansPlusPlus } from '../kernels/kmeansPlusPlus';
export { kmeansPredict } from '../kernels/kmeansPredict';
