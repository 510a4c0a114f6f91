// Generated from kernels/ by `trefoil build`. Do not edit. Hash ea872fef27ffbc3d

/** Operations that need more than an operator. */
const made = new Float64Array(1);
const madeOf = new Uint32Array(made.buffer);
export function fromWords(a: number, b: number): number {
  madeOf[1] = a;
  madeOf[0] = b;
  return made[0]!;
}
const highWordOf = new Float64Array(1);
const highWords = new Uint32Array(highWordOf.buffer);
export function highWord(a: number): number {
  highWordOf[0] = a;
  return highWords[1]!;
}
const lowWordOf = new Float64Array(1);
const lowWords = new Uint32Array(lowWordOf.buffer);
export function lowWord(a: number): number {
  lowWordOf[0] = a;
  return lowWords[0]!;
}
export function max(a: number, b: number): number {
  return a < b ? b : a;
}
export function maxIndex(a: number, b: number): number {
  return a > b ? a : b;
}
export function minIndex(a: number, b: number): number {
  return a < b ? a : b;
}
export function mulHi_u32(a: number, b: number): number {
  const al = a & 0xffff,
    ah = a >>> 16,
    bl = b & 0xffff,
    bh = b >>> 16;
  const low = Math.imul(al, bl) >>> 0;
  const middle = (Math.imul(ah, bl) >>> 0) + (low >>> 16);
  const cross = (middle & 0xffff) + (Math.imul(al, bh) >>> 0);
  return ((Math.imul(ah, bh) >>> 0) + (middle >>> 16) + (cross >>> 16)) >>> 0;
}
const POWERS = new Float64Array(2046);
POWERS[1022] = 1.0;
for (let k = 1; k <= 1023; k++) {
  POWERS[1022 + k] = POWERS[1021 + k]! * 2.0;
  if (k < 1023) POWERS[1022 - k] = POWERS[1023 - k]! * 0.5;
}
export function powerOfTwo(a: number): number {
  return POWERS[(a < -1022 ? -1022 : a > 1023 ? 1023 : a) + 1022]!;
}
export function toI32(a: number): number {
  return a !== a ? 0 : a <= -2147483648 ? -2147483648 : a >= 2147483647 ? 2147483647 : a | 0;
}
export function toU32(a: number): number {
  return !(a > 0) ? 0 : a >= 4294967295 ? 4294967295 : a >>> 0;
}
export {};
