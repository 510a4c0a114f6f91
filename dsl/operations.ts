/** Operations of the language that TypeScript has no operator for, by their definition. */
import type { bool, f64, i32 } from './types.js';

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
export const toI32 = (x: f64): i32 => (x !== x ? 0 : x <= -2147483648 ? -2147483648 : x >= 2147483647 ? 2147483647 : Math.trunc(x) + 0);
/** Widens exactly. */
export const toF64 = (x: i32): f64 => x;

/** Quotient and remainder of truncating division; x / 0 = 0, x % 0 = 0, MIN / −1 = MIN: never a trap. */
export const idiv = (a: i32, b: i32): i32 => (b === 0 ? 0 : Math.trunc(a / b) | 0);
export const irem = (a: i32, b: i32): i32 => (b === 0 ? 0 : a % b | 0);

/** i nudged into 0 … n−1. */
export const clampIndex = (i: i32, n: i32): i32 => (i < 0 ? 0 : i >= n ? n - 1 : i);

/** Whether a value is there: not NaN. */
export const present = (x: f64): bool => x === x;
