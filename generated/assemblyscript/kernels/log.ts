// Generated from kernels/math/log.ts#L13 by `trefoil build`. Do not edit. Hash b07be519c1025ddd

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
  // fill(y, (i) => logarithm(x[i]!));
  {
    const lo: i32 = 0;
    const hi: i32 = n;
    const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -4);
    // 4 rounds at once.
    for (let i: i32 = lo; i < iMain; i += 4) {
      const xLow = v128.load(x + (i << 3));
      const xHigh = v128.load(x + (i << 3), 16);
      // const inside = x > 0.0 && x < Infinity;
      const insideLow = v128.and(f64x2.gt(xLow, f64x2.splat(0.0)), f64x2.lt(xLow, f64x2.splat(Infinity)));
      const insideHigh = v128.and(f64x2.gt(xHigh, f64x2.splat(0.0)), f64x2.lt(xHigh, f64x2.splat(Infinity)));
      // const tiny = x < 2.2250738585072014e-308;
      const tinyLow = f64x2.lt(xLow, f64x2.splat(2.2250738585072014e-308));
      const tinyHigh = f64x2.lt(xHigh, f64x2.splat(2.2250738585072014e-308));
      // const v = inside ? (tiny ? x * 18014398509481984.0 : x) : 1.0;
      const vLow = v128.bitselect(
        v128.bitselect(f64x2.mul(xLow, f64x2.splat(18014398509481984.0)), xLow, tinyLow),
        f64x2.splat(1.0),
        insideLow,
      );
      const vHigh = v128.bitselect(
        v128.bitselect(f64x2.mul(xHigh, f64x2.splat(18014398509481984.0)), xHigh, tinyHigh),
        f64x2.splat(1.0),
        insideHigh,
      );
      // const word = u32(highWord(v) + 0x95f62);
      const word = i32x4.add(v128.shuffle<i32>(vLow, vHigh, 1, 3, 5, 7), i32x4.splat(<u32>614242));
      // const k = toF64(i32(word >>> 20)) - (tiny ? 1077.0 : 1023.0);
      const part = i32x4.shr_u(word, <u32>20);
      const kLow = f64x2.sub(
        f64x2.convert_low_i32x4_s(part),
        v128.bitselect(f64x2.splat(1077.0), f64x2.splat(1023.0), tinyLow),
      );
      const kHigh = f64x2.sub(
        f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part, part, 2, 3, 2, 3)),
        v128.bitselect(f64x2.splat(1077.0), f64x2.splat(1023.0), tinyHigh),
      );
      // const m = fromWords(u32(u32(word & 0xfffff) + 0x3fe6a09e), lowWord(v));
      const part2 = i32x4.add(v128.and(word, i32x4.splat(<u32>1048575)), i32x4.splat(<u32>1072079006));
      const part3 = v128.shuffle<i32>(vLow, vHigh, 0, 2, 4, 6);
      const mLow = v128.shuffle<i32>(part3, part2, 0, 4, 1, 5);
      const mHigh = v128.shuffle<i32>(
        v128.shuffle<i32>(part3, part3, 2, 3, 2, 3),
        v128.shuffle<i32>(part2, part2, 2, 3, 2, 3),
        0,
        4,
        1,
        5,
      );
      // const f = m - 1.0;
      const fLow = f64x2.sub(mLow, f64x2.splat(1.0));
      const fHigh = f64x2.sub(mHigh, f64x2.splat(1.0));
      // const half = 0.5 * f * f;
      const halfLow = f64x2.mul(f64x2.mul(f64x2.splat(0.5), fLow), fLow);
      const halfHigh = f64x2.mul(f64x2.mul(f64x2.splat(0.5), fHigh), fHigh);
      // const s = f / (2.0 + f);
      const sLow = f64x2.div(fLow, f64x2.add(f64x2.splat(2.0), fLow));
      const sHigh = f64x2.div(fHigh, f64x2.add(f64x2.splat(2.0), fHigh));
      // const z = s * s;
      const zLow = f64x2.mul(sLow, sLow);
      const zHigh = f64x2.mul(sHigh, sHigh);
      // const w = z * z;
      const wLow = f64x2.mul(zLow, zLow);
      const wHigh = f64x2.mul(zHigh, zHigh);
      // const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
      const oddLow = f64x2.mul(
        zLow,
        f64x2.add(
          f64x2.splat(0.6666666666666735),
          f64x2.mul(
            wLow,
            f64x2.add(
              f64x2.splat(0.2857142874366239),
              f64x2.mul(
                wLow,
                f64x2.add(f64x2.splat(0.1818357216161805), f64x2.mul(wLow, f64x2.splat(0.14798198605116586))),
              ),
            ),
          ),
        ),
      );
      const oddHigh = f64x2.mul(
        zHigh,
        f64x2.add(
          f64x2.splat(0.6666666666666735),
          f64x2.mul(
            wHigh,
            f64x2.add(
              f64x2.splat(0.2857142874366239),
              f64x2.mul(
                wHigh,
                f64x2.add(f64x2.splat(0.1818357216161805), f64x2.mul(wHigh, f64x2.splat(0.14798198605116586))),
              ),
            ),
          ),
        ),
      );
      // const even = w * (L2 + w * (L4 + w * L6));
      const evenLow = f64x2.mul(
        wLow,
        f64x2.add(
          f64x2.splat(0.3999999999940942),
          f64x2.mul(
            wLow,
            f64x2.add(f64x2.splat(0.22222198432149784), f64x2.mul(wLow, f64x2.splat(0.15313837699209373))),
          ),
        ),
      );
      const evenHigh = f64x2.mul(
        wHigh,
        f64x2.add(
          f64x2.splat(0.3999999999940942),
          f64x2.mul(
            wHigh,
            f64x2.add(f64x2.splat(0.22222198432149784), f64x2.mul(wHigh, f64x2.splat(0.15313837699209373))),
          ),
        ),
      );
      // const result = s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
      const resultLow = f64x2.add(
        f64x2.add(
          f64x2.sub(
            f64x2.add(
              f64x2.mul(sLow, f64x2.add(halfLow, f64x2.add(evenLow, oddLow))),
              f64x2.mul(kLow, f64x2.splat(1.9082149292705877e-10)),
            ),
            halfLow,
          ),
          fLow,
        ),
        f64x2.mul(kLow, f64x2.splat(0.6931471803691238)),
      );
      const resultHigh = f64x2.add(
        f64x2.add(
          f64x2.sub(
            f64x2.add(
              f64x2.mul(sHigh, f64x2.add(halfHigh, f64x2.add(evenHigh, oddHigh))),
              f64x2.mul(kHigh, f64x2.splat(1.9082149292705877e-10)),
            ),
            halfHigh,
          ),
          fHigh,
        ),
        f64x2.mul(kHigh, f64x2.splat(0.6931471803691238)),
      );
      // fill(y, (i) => logarithm(x[i]!));
      const resultLow2 = v128.bitselect(
        resultLow,
        v128.bitselect(
          f64x2.splat(-Infinity),
          v128.bitselect(xLow, f64x2.splat(NaN), f64x2.gt(xLow, f64x2.splat(0.0))),
          f64x2.eq(xLow, f64x2.splat(0.0)),
        ),
        insideLow,
      );
      const resultHigh2 = v128.bitselect(
        resultHigh,
        v128.bitselect(
          f64x2.splat(-Infinity),
          v128.bitselect(xHigh, f64x2.splat(NaN), f64x2.gt(xHigh, f64x2.splat(0.0))),
          f64x2.eq(xHigh, f64x2.splat(0.0)),
        ),
        insideHigh,
      );
      const part4 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
      const part5 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
      v128.store(y + (i << 3), part4);
      v128.store(y + (i << 3), part5, 16);
    }
    // The remainder.
    for (let i: i32 = iMain; i < hi; i++) {
      const x2: f64 = load<f64>(x + (i << 3));
      // const inside = x > 0.0 && x < Infinity;
      const inside: bool = x2 > 0.0 && x2 < Infinity;
      // const tiny = x < 2.2250738585072014e-308;
      const tiny: bool = x2 < 2.2250738585072014e-308;
      // const v = inside ? (tiny ? x * 18014398509481984.0 : x) : 1.0;
      const v: f64 = inside ? (tiny ? x2 * 18014398509481984.0 : x2) : 1.0;
      // const word = u32(highWord(v) + 0x95f62);
      const word: u32 = <u32>(reinterpret<u64>(v) >> 32) + <u32>614242;
      // const k = toF64(i32(word >>> 20)) - (tiny ? 1077.0 : 1023.0);
      const k: f64 = toF64_i32(toI32_u32(word >> (<u32>20))) - (tiny ? 1077.0 : 1023.0);
      // const m = fromWords(u32(u32(word & 0xfffff) + 0x3fe6a09e), lowWord(v));
      const m: f64 = fromWords_u32((word & (<u32>1048575)) + <u32>1072079006, <u32>reinterpret<u64>(v));
      // const f = m - 1.0;
      const f: f64 = m - 1.0;
      // const half = 0.5 * f * f;
      const half: f64 = 0.5 * f * f;
      // const s = f / (2.0 + f);
      const s: f64 = f / (2.0 + f);
      // const z = s * s;
      const z: f64 = s * s;
      // const w = z * z;
      const w: f64 = z * z;
      // const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
      const odd: f64 =
        z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
      // const even = w * (L2 + w * (L4 + w * L6));
      const even: f64 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
      // const result = s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
      const result: f64 = s * (half + (even + odd)) + k * 1.9082149292705877e-10 - half + f + k * 0.6931471803691238;
      // fill(y, (i) => logarithm(x[i]!));
      const result2: f64 = inside ? result : x2 == 0.0 ? -Infinity : x2 > 0.0 ? x2 : NaN;
      store<f64>(y + (i << 3), result2 == result2 ? result2 : NaN);
    }
  }
  return 0;
}
