// Generated from kernels/ by `trefoil build`. Do not edit. Hash e5284bce57dab510

export { __heap_base };
export { uniform } from '../kernels/uniform';
