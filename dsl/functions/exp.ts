/**
 * The exponential function. x = k·ln 2 + r with |r| ≤ ln 2 / 2; e^r by the rational approximation of fdlibm's
 * e_exp.c (Sun Microsystems, 1993), whose coefficients these are; 2^k in two factors, so that only the last one rounds.
 */
import { max, min, powerOfTwo, present, toI32 } from '../operations.js';
import type { f64 } from '../types.js';

const INVERSE_LN2 = 1.442695040888963387;
/** The upper 32 bits of ln 2, whose product with k is exact, and the rest. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
/** Adding and taking away 1.5 · 2⁵² rounds to a whole number, ties to even. */
const WHOLE = 6755399441055744.0;

/** r − r·coth(r/2)·… : the polynomial in r² of the approximation. */
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/** e to the power of x, to less than 1 ulp; subnormal results too. Overflows to Infinity above 709.78. */
export function exp(x: f64): f64 {
  // Beyond these the result is 0 or Infinity. Written so that a NaN becomes a number here.
  const within = min(max(-746.0, x), 710.0);
  const k = within * INVERSE_LN2 + WHOLE - WHOLE;
  const high = within - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  const power = 1.0 - (low - (r * c) / (2.0 - c) - high);
  const first = min(max(k, -1000.0), 1000.0);
  return present(x) ? power * powerOfTwo(toI32(first)) * powerOfTwo(toI32(k - first)) : x;
}
