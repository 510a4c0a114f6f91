// Generated from kernels/ by `trefoil build`. Do not edit. Hash fb87a64b92d2b9cf

export { __heap_base };
export { ema } from '../kernels/ema';
export { equity } from '../kernels/equity';
export { kama } from '../kernels/kama';
export { signalPersistence } from '../kernels/signalPersistence';
