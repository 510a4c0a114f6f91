/** Operations of the language that TypeScript has no operator for, by their definition. */
import type { bool, f32, f64, i32, u32 } from './types.js';

export const sqrt = (x: f64): f64 => Math.sqrt(x);
export const abs = (x: f64): f64 => Math.abs(x);
export const floor = (x: f64): f64 => Math.floor(x);
export const ceil = (x: f64): f64 => Math.ceil(x);
export const trunc = (x: f64): f64 => Math.trunc(x);

/** The smaller; a unless b is below it, so a NaN in b is ignored and one in a stays. */
export const min = (a: f64, b: f64): f64 => (b < a ? b : a);
/** The larger; a unless b is above it. */
export const max = (a: f64, b: f64): f64 => (a < b ? b : a);
/** NaN if either is; −0 below +0. */
export const minNum = (a: f64, b: f64): f64 => Math.min(a, b);
export const maxNum = (a: f64, b: f64): f64 => Math.max(a, b);
/** ±1 by sign, ±0 and NaN as they are. */
export const sign = (x: f64): f64 => (x > 0 ? 1 : x < 0 ? -1 : x);

/** To the nearest integer, ties to even. */
export function round(x: f64): f64 {
  const magnitude = Math.abs(x);
  if (!(magnitude < 4503599627370496)) return x;
  const whole = magnitude + 4503599627370496 - 4503599627370496;
  return x < 0 || Object.is(x, -0) ? -whole : whole;
}

/** Truncates and saturates; NaN gives 0. */
export const toI32 = (x: f64): i32 =>
  x !== x ? 0 : x <= -2147483648 ? -2147483648 : x >= 2147483647 ? 2147483647 : Math.trunc(x) + 0;
/** Truncates and saturates; NaN and everything below 1 give 0. */
export const toU32 = (x: f64): u32 => (!(x > 0) ? 0 : x >= 4294967295 ? 4294967295 : Math.trunc(x));
/** Widens exactly. */
export const toF64 = (x: i32 | u32 | f32): f64 => x;

/** Quotient and remainder of truncating division; x / 0 = 0, x % 0 = 0, MIN / −1 = MIN: never a trap. */
export const idiv = (a: i32, b: i32): i32 => (b === 0 ? 0 : a === -2147483648 && b === -1 ? a : Math.trunc(a / b) + 0);
export const irem = (a: i32, b: i32): i32 => (b === 0 ? 0 : (a % b) + 0);

/** The low and the high 32 bits of the product of two u32. */
export const mulLo = (a: u32, b: u32): u32 => Math.imul(a, b) >>> 0;
export const mulHi = (a: u32, b: u32): u32 => Number((BigInt(a) * BigInt(b)) >> 32n);
/** The bits of a u32 moved round in a circle, towards the high or the low end; counts are taken modulo 32. */
export const rotl = (a: u32, count: u32): u32 => ((a << (count & 31)) | (a >>> (-count & 31))) >>> 0;
export const rotr = (a: u32, count: u32): u32 => ((a >>> (count & 31)) | (a << (-count & 31))) >>> 0;
/** How many bits are 0 above the highest 1, and below the lowest; 32 for 0. */
export const clz = (a: i32 | u32): i32 => Math.clz32(a);
export const ctz = (a: i32 | u32): i32 => (a === 0 ? 32 : 31 - Math.clz32(a & -a));
/** How many bits are 1. */
export function popcount(a: i32 | u32): i32 {
  let count = 0;
  for (let rest = a >>> 0; rest !== 0; rest >>>= 1) count += rest & 1;
  return count;
}

const view = new DataView(new ArrayBuffer(8));
/** The 64 bits of a double as two words. Not of a NaN: its bits are not defined. */
export function highWord(x: f64): u32 {
  view.setFloat64(0, x);
  return view.getUint32(0);
}
export function lowWord(x: f64): u32 {
  view.setFloat64(0, x);
  return view.getUint32(4);
}
/** The double with these bits, which must not be those of a NaN. */
export function fromWords(high: u32, low: u32): f64 {
  view.setUint32(0, high);
  view.setUint32(4, low);
  return view.getFloat64(0);
}
/** 2 to the power of k, where k is taken as −1022 below that and as 1023 above it: the powers that are normal numbers. */
export const powerOfTwo = (k: i32): f64 => fromWords((Math.min(1023, Math.max(-1022, k)) + 1023) << 20, 0);

/** i nudged into 0 … n−1. */
export const clampIndex = (i: i32, n: i32): i32 => (i < 0 ? 0 : i >= n ? n - 1 : i);

/** Whether a value is there: not NaN. */
export const present = (x: f64): bool => x === x;
