// Generated from kernels/math/log.ts#L13 by `trefoil build`. Do not edit. Hash 8459c63cf2c83a52

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
    const iMain: i32 = lo + (max<i32>(hi - lo, 0) & -4);
    for (let i: i32 = lo; i < iMain; i += 4) {
      const x2_0 = v128.load(x + (i << 3));
      const x2_1 = v128.load(x + (i << 3), 16);
      const inside_0 = v128.and(f64x2.gt(x2_0, f64x2.splat(0.0)), f64x2.lt(x2_0, f64x2.splat(Infinity)));
      const inside_1 = v128.and(f64x2.gt(x2_1, f64x2.splat(0.0)), f64x2.lt(x2_1, f64x2.splat(Infinity)));
      const tiny_0 = f64x2.lt(x2_0, f64x2.splat(2.2250738585072014e-308));
      const tiny_1 = f64x2.lt(x2_1, f64x2.splat(2.2250738585072014e-308));
      const v_0 = v128.bitselect(
        v128.bitselect(f64x2.mul(x2_0, f64x2.splat(18014398509481984.0)), x2_0, tiny_0),
        f64x2.splat(1.0),
        inside_0,
      );
      const v_1 = v128.bitselect(
        v128.bitselect(f64x2.mul(x2_1, f64x2.splat(18014398509481984.0)), x2_1, tiny_1),
        f64x2.splat(1.0),
        inside_1,
      );
      const word = i32x4.add(v128.shuffle<i32>(v_0, v_1, 1, 3, 5, 7), i32x4.splat(<u32>614242));
      const part1 = i32x4.shr_u(word, <u32>20);
      const k_0 = f64x2.sub(
        f64x2.convert_low_i32x4_s(part1),
        v128.bitselect(f64x2.splat(1077.0), f64x2.splat(1023.0), tiny_0),
      );
      const k_1 = f64x2.sub(
        f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part1, part1, 2, 3, 2, 3)),
        v128.bitselect(f64x2.splat(1077.0), f64x2.splat(1023.0), tiny_1),
      );
      const part2 = i32x4.add(v128.and(word, i32x4.splat(<u32>1048575)), i32x4.splat(<u32>1072079006));
      const part3 = v128.shuffle<i32>(v_0, v_1, 0, 2, 4, 6);
      const m_0 = v128.shuffle<i32>(part3, part2, 0, 4, 1, 5);
      const m_1 = v128.shuffle<i32>(
        v128.shuffle<i32>(part3, part3, 2, 3, 2, 3),
        v128.shuffle<i32>(part2, part2, 2, 3, 2, 3),
        0,
        4,
        1,
        5,
      );
      const f_0 = f64x2.sub(m_0, f64x2.splat(1.0));
      const f_1 = f64x2.sub(m_1, f64x2.splat(1.0));
      const half_0 = f64x2.mul(f64x2.mul(f64x2.splat(0.5), f_0), f_0);
      const half_1 = f64x2.mul(f64x2.mul(f64x2.splat(0.5), f_1), f_1);
      const s_0 = f64x2.div(f_0, f64x2.add(f64x2.splat(2.0), f_0));
      const s_1 = f64x2.div(f_1, f64x2.add(f64x2.splat(2.0), f_1));
      const z_0 = f64x2.mul(s_0, s_0);
      const z_1 = f64x2.mul(s_1, s_1);
      const w_0 = f64x2.mul(z_0, z_0);
      const w_1 = f64x2.mul(z_1, z_1);
      const odd_0 = f64x2.mul(
        z_0,
        f64x2.add(
          f64x2.splat(0.6666666666666735),
          f64x2.mul(
            w_0,
            f64x2.add(
              f64x2.splat(0.2857142874366239),
              f64x2.mul(
                w_0,
                f64x2.add(f64x2.splat(0.1818357216161805), f64x2.mul(w_0, f64x2.splat(0.14798198605116586))),
              ),
            ),
          ),
        ),
      );
      const odd_1 = f64x2.mul(
        z_1,
        f64x2.add(
          f64x2.splat(0.6666666666666735),
          f64x2.mul(
            w_1,
            f64x2.add(
              f64x2.splat(0.2857142874366239),
              f64x2.mul(
                w_1,
                f64x2.add(f64x2.splat(0.1818357216161805), f64x2.mul(w_1, f64x2.splat(0.14798198605116586))),
              ),
            ),
          ),
        ),
      );
      const even_0 = f64x2.mul(
        w_0,
        f64x2.add(
          f64x2.splat(0.3999999999940942),
          f64x2.mul(w_0, f64x2.add(f64x2.splat(0.22222198432149784), f64x2.mul(w_0, f64x2.splat(0.15313837699209373)))),
        ),
      );
      const even_1 = f64x2.mul(
        w_1,
        f64x2.add(
          f64x2.splat(0.3999999999940942),
          f64x2.mul(w_1, f64x2.add(f64x2.splat(0.22222198432149784), f64x2.mul(w_1, f64x2.splat(0.15313837699209373)))),
        ),
      );
      const result_0 = f64x2.add(
        f64x2.add(
          f64x2.sub(
            f64x2.add(
              f64x2.mul(s_0, f64x2.add(half_0, f64x2.add(even_0, odd_0))),
              f64x2.mul(k_0, f64x2.splat(1.9082149292705877e-10)),
            ),
            half_0,
          ),
          f_0,
        ),
        f64x2.mul(k_0, f64x2.splat(0.6931471803691238)),
      );
      const result_1 = f64x2.add(
        f64x2.add(
          f64x2.sub(
            f64x2.add(
              f64x2.mul(s_1, f64x2.add(half_1, f64x2.add(even_1, odd_1))),
              f64x2.mul(k_1, f64x2.splat(1.9082149292705877e-10)),
            ),
            half_1,
          ),
          f_1,
        ),
        f64x2.mul(k_1, f64x2.splat(0.6931471803691238)),
      );
      const result2_0 = v128.bitselect(
        result_0,
        v128.bitselect(
          f64x2.splat(-Infinity),
          v128.bitselect(x2_0, f64x2.splat(NaN), f64x2.gt(x2_0, f64x2.splat(0.0))),
          f64x2.eq(x2_0, f64x2.splat(0.0)),
        ),
        inside_0,
      );
      const result2_1 = v128.bitselect(
        result_1,
        v128.bitselect(
          f64x2.splat(-Infinity),
          v128.bitselect(x2_1, f64x2.splat(NaN), f64x2.gt(x2_1, f64x2.splat(0.0))),
          f64x2.eq(x2_1, f64x2.splat(0.0)),
        ),
        inside_1,
      );
      const part4 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
      const part5 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
      v128.store(y + (i << 3), part4);
      v128.store(y + (i << 3), part5, 16);
    }
    for (let i: i32 = iMain; i < hi; i++) {
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
      const result3: f64 = inside ? result : x2 == 0.0 ? -Infinity : x2 > 0.0 ? x2 : NaN;
      store<f64>(y + (i << 3), result3 == result3 ? result3 : NaN);
    }
  }
  return 0;
}
