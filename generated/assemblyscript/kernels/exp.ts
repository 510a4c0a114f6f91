// Generated from kernels/math/exp.ts#L14 by `trefoil build`. Do not edit. Hash 2f970dc0c8d23543

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
  // fill(y, (i) => exponential(x[i]!));
  {
    const lo: i32 = 0;
    const hi: i32 = n;
    const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -4);
    // 4 rounds at once.
    for (let i: i32 = lo; i < iMain; i += 4) {
      const xLow = v128.load(x + (i << 3));
      const xHigh = v128.load(x + (i << 3), 16);
      // const within = min(max(-746.0, x), 710.0);
      const withinLow = f64x2.pmin(f64x2.pmax(f64x2.splat(-746.0), xLow), f64x2.splat(710.0));
      const withinHigh = f64x2.pmin(f64x2.pmax(f64x2.splat(-746.0), xHigh), f64x2.splat(710.0));
      // const k = within * INVERSE_LN2 + WHOLE - WHOLE;
      const kLow = f64x2.sub(
        f64x2.add(f64x2.mul(withinLow, f64x2.splat(1.4426950408889634)), f64x2.splat(6755399441055744.0)),
        f64x2.splat(6755399441055744.0),
      );
      const kHigh = f64x2.sub(
        f64x2.add(f64x2.mul(withinHigh, f64x2.splat(1.4426950408889634)), f64x2.splat(6755399441055744.0)),
        f64x2.splat(6755399441055744.0),
      );
      // const high = within - k * LN2_HIGH;
      const highLow = f64x2.sub(withinLow, f64x2.mul(kLow, f64x2.splat(0.6931471803691238)));
      const highHigh = f64x2.sub(withinHigh, f64x2.mul(kHigh, f64x2.splat(0.6931471803691238)));
      // const low = k * LN2_LOW;
      const lowLow = f64x2.mul(kLow, f64x2.splat(1.9082149292705877e-10));
      const lowHigh = f64x2.mul(kHigh, f64x2.splat(1.9082149292705877e-10));
      // const r = high - low;
      const rLow = f64x2.sub(highLow, lowLow);
      const rHigh = f64x2.sub(highHigh, lowHigh);
      // const square = r * r;
      const squareLow = f64x2.mul(rLow, rLow);
      const squareHigh = f64x2.mul(rHigh, rHigh);
      // const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
      const cLow = f64x2.sub(
        rLow,
        f64x2.mul(
          squareLow,
          f64x2.add(
            f64x2.splat(0.16666666666666602),
            f64x2.mul(
              squareLow,
              f64x2.add(
                f64x2.splat(-0.0027777777777015593),
                f64x2.mul(
                  squareLow,
                  f64x2.add(
                    f64x2.splat(0.00006613756321437934),
                    f64x2.mul(
                      squareLow,
                      f64x2.add(
                        f64x2.splat(-0.0000016533902205465252),
                        f64x2.mul(squareLow, f64x2.splat(4.1381367970572385e-8)),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      );
      const cHigh = f64x2.sub(
        rHigh,
        f64x2.mul(
          squareHigh,
          f64x2.add(
            f64x2.splat(0.16666666666666602),
            f64x2.mul(
              squareHigh,
              f64x2.add(
                f64x2.splat(-0.0027777777777015593),
                f64x2.mul(
                  squareHigh,
                  f64x2.add(
                    f64x2.splat(0.00006613756321437934),
                    f64x2.mul(
                      squareHigh,
                      f64x2.add(
                        f64x2.splat(-0.0000016533902205465252),
                        f64x2.mul(squareHigh, f64x2.splat(4.1381367970572385e-8)),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      );
      // const power = 1.0 - (low - (r * c) / (2.0 - c) - high);
      const powerLow = f64x2.sub(
        f64x2.splat(1.0),
        f64x2.sub(f64x2.sub(lowLow, f64x2.div(f64x2.mul(rLow, cLow), f64x2.sub(f64x2.splat(2.0), cLow))), highLow),
      );
      const powerHigh = f64x2.sub(
        f64x2.splat(1.0),
        f64x2.sub(f64x2.sub(lowHigh, f64x2.div(f64x2.mul(rHigh, cHigh), f64x2.sub(f64x2.splat(2.0), cHigh))), highHigh),
      );
      // const first = min(max(k, -1000.0), 1000.0);
      const firstLow = f64x2.pmin(f64x2.pmax(kLow, f64x2.splat(-1000.0)), f64x2.splat(1000.0));
      const firstHigh = f64x2.pmin(f64x2.pmax(kHigh, f64x2.splat(-1000.0)), f64x2.splat(1000.0));
      // fill(y, (i) => exponential(x[i]!));
      const part = i32x4.shl(
        i32x4.add(
          i32x4.min_s(
            i32x4.max_s(
              v128.shuffle<i32>(
                i32x4.trunc_sat_f64x2_s_zero(firstLow),
                i32x4.trunc_sat_f64x2_s_zero(firstHigh),
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
                i32x4.trunc_sat_f64x2_s_zero(f64x2.sub(kLow, firstLow)),
                i32x4.trunc_sat_f64x2_s_zero(f64x2.sub(kHigh, firstHigh)),
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
      const resultLow = v128.bitselect(
        f64x2.mul(
          f64x2.mul(powerLow, v128.shuffle<i32>(i32x4.splat(0), part, 0, 4, 1, 5)),
          v128.shuffle<i32>(i32x4.splat(0), part2, 0, 4, 1, 5),
        ),
        xLow,
        f64x2.eq(xLow, xLow),
      );
      const resultHigh = v128.bitselect(
        f64x2.mul(
          f64x2.mul(powerHigh, v128.shuffle<i32>(i32x4.splat(0), part, 2, 6, 3, 7)),
          v128.shuffle<i32>(i32x4.splat(0), part2, 2, 6, 3, 7),
        ),
        xHigh,
        f64x2.eq(xHigh, xHigh),
      );
      const part3 = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
      const part4 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
      v128.store(y + (i << 3), part3);
      v128.store(y + (i << 3), part4, 16);
    }
    // The remainder.
    for (let i: i32 = iMain; i < hi; i++) {
      const x2: f64 = load<f64>(x + (i << 3));
      // const within = min(max(-746.0, x), 710.0);
      const within: f64 = min_f64(max_f64(-746.0, x2), 710.0);
      // const k = within * INVERSE_LN2 + WHOLE - WHOLE;
      const k: f64 = within * 1.4426950408889634 + 6755399441055744.0 - 6755399441055744.0;
      // const high = within - k * LN2_HIGH;
      const high: f64 = within - k * 0.6931471803691238;
      // const low = k * LN2_LOW;
      const low: f64 = k * 1.9082149292705877e-10;
      // const r = high - low;
      const r: f64 = high - low;
      // const square = r * r;
      const square: f64 = r * r;
      // const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
      const c: f64 =
        r -
        square *
          (0.16666666666666602 +
            square *
              (-0.0027777777777015593 +
                square *
                  (0.00006613756321437934 + square * (-0.0000016533902205465252 + square * 4.1381367970572385e-8))));
      // const power = 1.0 - (low - (r * c) / (2.0 - c) - high);
      const power: f64 = 1.0 - (low - (r * c) / (2.0 - c) - high);
      // const first = min(max(k, -1000.0), 1000.0);
      const first: f64 = min_f64(max_f64(k, -1000.0), 1000.0);
      // fill(y, (i) => exponential(x[i]!));
      const result: f64 = x2 == x2 ? power * powerOfTwo_i32(<i32>first) * powerOfTwo_i32(<i32>(k - first)) : x2;
      store<f64>(y + (i << 3), result == result ? result : NaN);
    }
  }
  return 0;
}
