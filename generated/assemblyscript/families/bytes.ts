// Generated from kernels/ by `trefoil build`. Do not edit. Hash feecf6baea303700

export { __heap_base };
export { countMatches } from '../kernels/countMatches';
