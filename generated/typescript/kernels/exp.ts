// Generated from kernels/math/exp.ts#L14 by `trefoil build`. Do not edit. Hash 350eae04b6ec53b4

import { powerOfTwo, toI32 } from '../operations.js';

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
export function exp(x: Float64Array, n: number, y: Float64Array): number {
  n |= 0;
  // fill(y, (i) => exponential(x[i]!));
  fillY(0, n, x, y);
  return 0;
}

function fillY(lo: number, hi: number, x: Float64Array, y: Float64Array): void {
  // fill(y, (i) => exponential(x[i]!));
  for (let i = lo; i < hi; i++) {
    const x2 = x[i]!;
    // const within = min(max(-746.0, x), 710.0);
    const withinPart = -746.0 < x2 ? x2 : -746.0;
    const within = 710.0 < withinPart ? 710.0 : withinPart;
    // const k = within * INVERSE_LN2 + WHOLE - WHOLE;
    const k = within * 1.4426950408889634 + 6755399441055744.0 - 6755399441055744.0;
    // const high = within - k * LN2_HIGH;
    const high = within - k * 0.6931471803691238;
    // const low = k * LN2_LOW;
    const low = k * 1.9082149292705877e-10;
    // const r = high - low;
    const r = high - low;
    // const square = r * r;
    const square = r * r;
    // const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
    const c =
      r -
      square *
        (0.16666666666666602 +
          square *
            (-0.0027777777777015593 +
              square *
                (0.00006613756321437934 + square * (-0.0000016533902205465252 + square * 4.1381367970572385e-8))));
    // const power = 1.0 - (low - (r * c) / (2.0 - c) - high);
    const power = 1.0 - (low - (r * c) / (2.0 - c) - high);
    // const first = min(max(k, -1000.0), 1000.0);
    const kMax = k < -1000.0 ? -1000.0 : k;
    const first = 1000.0 < kMax ? 1000.0 : kMax;
    // fill(y, (i) => exponential(x[i]!));
    const result = x2 === x2 ? power * powerOfTwo(toI32(first)) * powerOfTwo(toI32(k - first)) : x2;
    y[i] = result === result ? result : NaN;
  }
}
