// Generated from kernels/ by `trefoil build`. Do not edit. Hash 8e2f8eb0dfbe257b

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
export {};
