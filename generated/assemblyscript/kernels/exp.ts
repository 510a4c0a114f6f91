// Generated from kernels/math/exp.ts#L14 by `trefoil build`. Do not edit. Hash 04496f3d4188ba27

import { claim, max_f64, min_f64, powerOfTwo_i32 } from '../operations';

/**
 * e to the power of each element.
 *
 * Overflows to Infinity above 709.78, underflows through subnormal numbers to 0 below −745.13. exp(±0) is 1;
 * NaN stays NaN.
 *
 * Accuracy: less than 1 ulp.
 *
 * Source: reduction by ln 2 and the rational approximation of fdlibm's e_exp.c.
 */
export function exp(x: usize, n: i32, y: usize, scratch: usize): f64 {
  let top = scratch;
  {
    const lo: i32 = 0;
    const hi: i32 = n;
    for (let i: i32 = lo; i < hi; i++) {
      const x2: f64 = load<f64>(x + (i << 3));
      const within: f64 = min_f64(max_f64(-746.0, x2), 710.0);
      const k: f64 = within * 1.4426950408889634 + 6755399441055744.0 - 6755399441055744.0;
      const high: f64 = within - k * 0.6931471803691238;
      const low: f64 = k * 1.9082149292705877e-10;
      const r: f64 = high - low;
      const square: f64 = r * r;
      const c: f64 =
        r -
        square *
          (0.16666666666666602 +
            square *
              (-0.0027777777777015593 +
                square *
                  (0.00006613756321437934 + square * (-0.0000016533902205465252 + square * 4.1381367970572385e-8))));
      const power: f64 = 1.0 - (low - (r * c) / (2.0 - c) - high);
      const first: f64 = min_f64(max_f64(k, -1000.0), 1000.0);
      const result: f64 = x2 == x2 ? power * powerOfTwo_i32(<i32>first) * powerOfTwo_i32(<i32>(k - first)) : x2;
      store<f64>(y + (i << 3), result == result ? result : NaN);
    }
  }
  return 0;
}
