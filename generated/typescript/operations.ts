// Generated from kernels/ by `trefoil build`. Do not edit. Hash b7d551db61779c8c

/** Operations that need more than an operator. */
export function maxIndex(a: number, b: number): number {
  return a > b ? a : b;
}
export function minIndex(a: number, b: number): number {
  return a < b ? a : b;
}
export {};
