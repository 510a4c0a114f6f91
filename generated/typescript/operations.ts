// Generated from kernels/ by `trefoil build`. Do not edit. Hash 6a360ee0b424af02

/** Operations that need more than an operator. */
export function max(a: number, b: number): number {
  return a < b ? b : a;
}
export function maxIndex(a: number, b: number): number {
  return a > b ? a : b;
}
export function minIndex(a: number, b: number): number {
  return a < b ? a : b;
}
export function toI32(a: number): number {
  return a !== a ? 0 : a <= -2147483648 ? -2147483648 : a >= 2147483647 ? 2147483647 : a | 0;
}
export {};
