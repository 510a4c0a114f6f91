// Generated from kernels/math/log.ts#L13 by `trefoil build`. Do not edit. Hash ded8de805f70f7e7

import { claim, fromWords_u32, toF64_i32, toI32_u32 } from '../operations';

/**
 * Natural logarithm of each element.
 *
 * log(±0) is −Infinity, log of a negative number is NaN, log(1) is exactly +0. NaN stays NaN.
 *
 * Accuracy: less than 1 ulp.
 *
 * Source: reduction by powers of 2 and the polynomial of fdlibm's e_log.c.
 */
export function log(x: usize, n: i32, y: usize, scratch: usize): f64 {
  let top = scratch;
  {
    const lo: i32 = 0;
    const hi: i32 = n;
    for (let i: i32 = lo; i < hi; i++) {
      const x2: f64 = load<f64>(x + (i << 3));
      const inside: bool = x2 > 0.0 && x2 < Infinity;
      const tiny: bool = x2 < 2.2250738585072014e-308;
      const v: f64 = inside ? (tiny ? x2 * 18014398509481984.0 : x2) : 1.0;
      const word: u32 = <u32>(reinterpret<u64>(v) >> 32) + <u32>614242;
      const k: f64 = toF64_i32(toI32_u32(word >> (<u32>20))) - (tiny ? 1077.0 : 1023.0);
      const m: f64 = fromWords_u32((word & (<u32>1048575)) + <u32>1072079006, <u32>reinterpret<u64>(v));
      const f: f64 = m - 1.0;
      const half: f64 = 0.5 * f * f;
      const s: f64 = f / (2.0 + f);
      const z: f64 = s * s;
      const w: f64 = z * z;
      const odd: f64 =
        z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
      const even: f64 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
      const result: f64 = s * (half + (even + odd)) + k * 1.9082149292705877e-10 - half + f + k * 0.6931471803691238;
      const result2: f64 = inside ? result : x2 == 0.0 ? -Infinity : x2 > 0.0 ? x2 : NaN;
      store<f64>(y + (i << 3), result2 == result2 ? result2 : NaN);
    }
  }
  return 0;
}
