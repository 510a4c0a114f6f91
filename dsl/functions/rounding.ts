/** What rounding leaves over. */
import { floor } from '../operations.js';
import type { f64 } from '../types.js';

/**
 * x − floor(x), from 0 to below 1. From −2⁻⁵⁴ to below 0 it is 1, to which the difference is rounded there. NaN for infinities.
 */
export function fract(x: f64): f64 {
  return x - floor(x);
}
