// Generated from kernels/math/log.ts#L13 by `trefoil build`. Do not edit. Hash 25ece4b5d6efbd92

import { fromWords, highWord, lowWord } from '../operations.js';

/**
 * Natural logarithm of each element.
 *
 * log(±0) is −Infinity, log of a negative number is NaN, log(1) is exactly +0. NaN stays NaN.
 *
 * Accuracy: less than 1 ulp.
 *
 * Source: reduction by powers of 2 and the polynomial of fdlibm's e_log.c.
 */
export function log(x: Float64Array, n: number, y: Float64Array): number {
  n |= 0;
  // fill(y, (i) => logarithm(x[i]!));
  fillY(0, n, x, y);
  return 0;
}

function fillY(lo: number, hi: number, x: Float64Array, y: Float64Array): void {
  // fill(y, (i) => logarithm(x[i]!));
  for (let i = lo; i < hi; i++) {
    const x2 = x[i]!;
    // const inside = x > 0.0 && x < Infinity;
    const inside = x2 > 0.0 && x2 < Infinity;
    // const tiny = x < 2.2250738585072014e-308;
    const tiny = x2 < 2.2250738585072014e-308;
    // const v = inside ? (tiny ? x * 18014398509481984.0 : x) : 1.0;
    const v = inside ? (tiny ? x2 * 18014398509481984.0 : x2) : 1.0;
    // const word = u32(highWord(v) + 0x95f62);
    const word = (highWord(v) + 614242) >>> 0;
    // const k = toF64(i32(word >>> 20)) - (tiny ? 1077.0 : 1023.0);
    const k = ((word >>> 20) | 0) - (tiny ? 1077.0 : 1023.0);
    // const m = fromWords(u32(u32(word & 0xfffff) + 0x3fe6a09e), lowWord(v));
    const m = fromWords((((word & 1048575) >>> 0) + 1072079006) >>> 0, lowWord(v));
    // const f = m - 1.0;
    const f = m - 1.0;
    // const half = 0.5 * f * f;
    const half = 0.5 * f * f;
    // const s = f / (2.0 + f);
    const s = f / (2.0 + f);
    // const z = s * s;
    const z = s * s;
    // const w = z * z;
    const w = z * z;
    // const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
    const odd =
      z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
    // const even = w * (L2 + w * (L4 + w * L6));
    const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
    // const result = s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
    const result = s * (half + (even + odd)) + k * 1.9082149292705877e-10 - half + f + k * 0.6931471803691238;
    // fill(y, (i) => logarithm(x[i]!));
    const result2 = inside ? result : x2 === 0.0 ? -Infinity : x2 > 0.0 ? x2 : NaN;
    y[i] = result2 === result2 ? result2 : NaN;
  }
}
