/** What rounding leaves over, and rounding to other steps than 1. */
import { floor } from '../operations.js';
import type { f64 } from '../types.js';

/** x − floor(x): 0 ≤ fract(x) ≤ 1, and 1 only for the negative numbers next to 0, whose difference rounds to it. NaN for infinities. */
export function fract(x: f64): f64 {
  return x - floor(x);
}
