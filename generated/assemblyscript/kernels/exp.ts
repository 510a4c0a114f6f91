// Generated from kernels/math/exp.ts#L14 by `trefoil build`. Do not edit. Hash 43d31621dd5d3463

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
    const iMain: i32 = lo + (max<i32>(hi - lo, 0) & -4);
    for (let i: i32 = lo; i < iMain; i += 4) {
      const x2_0 = v128.load(x + (i << 3));
      const x2_1 = v128.load(x + (i << 3), 16);
      const within_0 = f64x2.pmin(f64x2.pmax(f64x2.splat(-746.0), x2_0), f64x2.splat(710.0));
      const within_1 = f64x2.pmin(f64x2.pmax(f64x2.splat(-746.0), x2_1), f64x2.splat(710.0));
      const k_0 = f64x2.sub(
        f64x2.add(f64x2.mul(within_0, f64x2.splat(1.4426950408889634)), f64x2.splat(6755399441055744.0)),
        f64x2.splat(6755399441055744.0),
      );
      const k_1 = f64x2.sub(
        f64x2.add(f64x2.mul(within_1, f64x2.splat(1.4426950408889634)), f64x2.splat(6755399441055744.0)),
        f64x2.splat(6755399441055744.0),
      );
      const high_0 = f64x2.sub(within_0, f64x2.mul(k_0, f64x2.splat(0.6931471803691238)));
      const high_1 = f64x2.sub(within_1, f64x2.mul(k_1, f64x2.splat(0.6931471803691238)));
      const low_0 = f64x2.mul(k_0, f64x2.splat(1.9082149292705877e-10));
      const low_1 = f64x2.mul(k_1, f64x2.splat(1.9082149292705877e-10));
      const r_0 = f64x2.sub(high_0, low_0);
      const r_1 = f64x2.sub(high_1, low_1);
      const square_0 = f64x2.mul(r_0, r_0);
      const square_1 = f64x2.mul(r_1, r_1);
      const c_0 = f64x2.sub(
        r_0,
        f64x2.mul(
          square_0,
          f64x2.add(
            f64x2.splat(0.16666666666666602),
            f64x2.mul(
              square_0,
              f64x2.add(
                f64x2.splat(-0.0027777777777015593),
                f64x2.mul(
                  square_0,
                  f64x2.add(
                    f64x2.splat(0.00006613756321437934),
                    f64x2.mul(
                      square_0,
                      f64x2.add(
                        f64x2.splat(-0.0000016533902205465252),
                        f64x2.mul(square_0, f64x2.splat(4.1381367970572385e-8)),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      );
      const c_1 = f64x2.sub(
        r_1,
        f64x2.mul(
          square_1,
          f64x2.add(
            f64x2.splat(0.16666666666666602),
            f64x2.mul(
              square_1,
              f64x2.add(
                f64x2.splat(-0.0027777777777015593),
                f64x2.mul(
                  square_1,
                  f64x2.add(
                    f64x2.splat(0.00006613756321437934),
                    f64x2.mul(
                      square_1,
                      f64x2.add(
                        f64x2.splat(-0.0000016533902205465252),
                        f64x2.mul(square_1, f64x2.splat(4.1381367970572385e-8)),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      );
      const power_0 = f64x2.sub(
        f64x2.splat(1.0),
        f64x2.sub(f64x2.sub(low_0, f64x2.div(f64x2.mul(r_0, c_0), f64x2.sub(f64x2.splat(2.0), c_0))), high_0),
      );
      const power_1 = f64x2.sub(
        f64x2.splat(1.0),
        f64x2.sub(f64x2.sub(low_1, f64x2.div(f64x2.mul(r_1, c_1), f64x2.sub(f64x2.splat(2.0), c_1))), high_1),
      );
      const first_0 = f64x2.pmin(f64x2.pmax(k_0, f64x2.splat(-1000.0)), f64x2.splat(1000.0));
      const first_1 = f64x2.pmin(f64x2.pmax(k_1, f64x2.splat(-1000.0)), f64x2.splat(1000.0));
      const part1 = i32x4.shl(
        i32x4.add(
          i32x4.min_s(
            i32x4.max_s(
              v128.shuffle<i32>(
                i32x4.trunc_sat_f64x2_s_zero(first_0),
                i32x4.trunc_sat_f64x2_s_zero(first_1),
                0,
                1,
                4,
                5,
              ),
              i32x4.splat(-1022),
            ),
            i32x4.splat(1023),
          ),
          i32x4.splat(1023),
        ),
        20,
      );
      const part2 = i32x4.shl(
        i32x4.add(
          i32x4.min_s(
            i32x4.max_s(
              v128.shuffle<i32>(
                i32x4.trunc_sat_f64x2_s_zero(f64x2.sub(k_0, first_0)),
                i32x4.trunc_sat_f64x2_s_zero(f64x2.sub(k_1, first_1)),
                0,
                1,
                4,
                5,
              ),
              i32x4.splat(-1022),
            ),
            i32x4.splat(1023),
          ),
          i32x4.splat(1023),
        ),
        20,
      );
      const result_0 = v128.bitselect(
        f64x2.mul(
          f64x2.mul(power_0, v128.shuffle<i32>(i32x4.splat(0), part1, 0, 4, 1, 5)),
          v128.shuffle<i32>(i32x4.splat(0), part2, 0, 4, 1, 5),
        ),
        x2_0,
        f64x2.eq(x2_0, x2_0),
      );
      const result_1 = v128.bitselect(
        f64x2.mul(
          f64x2.mul(power_1, v128.shuffle<i32>(i32x4.splat(0), part1, 2, 6, 3, 7)),
          v128.shuffle<i32>(i32x4.splat(0), part2, 2, 6, 3, 7),
        ),
        x2_1,
        f64x2.eq(x2_1, x2_1),
      );
      const part3 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
      const part4 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
      v128.store(y + (i << 3), part3);
      v128.store(y + (i << 3), part4, 16);
    }
    for (let i: i32 = iMain; i < hi; i++) {
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
      const result2: f64 = x2 == x2 ? power * powerOfTwo_i32(<i32>first) * powerOfTwo_i32(<i32>(k - first)) : x2;
      store<f64>(y + (i << 3), result2 == result2 ? result2 : NaN);
    }
  }
  return 0;
}
