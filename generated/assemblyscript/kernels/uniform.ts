// Generated from kernels/random/uniform.ts#L16 by `trefoil build`. Do not edit. Hash 71ed324620f6740e

import { claim, mulHi_u32, toF64_u32, toU32_i32 } from '../operations';

/**
 * Random numbers, uniform in 0 ≤ y < 1, with 53 random bits each.
 *
 * Element i is draw i of the stream: it depends on seed, stream and i alone, so a longer series begins with the
 * shorter one, and streams of one seed are independent of each other.
 *
 * Accuracy: exact.
 *
 * Source: Philox4x32-10 (Salmon et al. 2011) of the counter (i, 0, stream, 0), the key is the two halves of seed; ((w0 >>> 5)·2²⁶ + (w1 >>> 6))·2⁻⁵³.
 */
export function uniform(n: i32, seed: f64, stream: i32, y: usize, scratch: usize): f64 {
  let top = scratch;
  {
    const lo: i32 = 0;
    const hi: i32 = n;
    const iMain: i32 = lo + (max<i32>(hi - lo, 0) & -8);
    for (let i: i32 = lo; i < iMain; i += 8) {
      const high: f64 = floor<f64>(seed / 4294967296.0);
      const counter0 = i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3));
      const counter0_1 = i32x4.add(i32x4.splat(i + 4), i32x4(0, 1, 2, 3));
      const counter2: u32 = <u32>stream;
      const key0: u32 = <u32>(seed - high * 4294967296.0);
      const key1: u32 = <u32>high;
      let w0 = counter0;
      let w0_1 = counter0_1;
      let w1 = i32x4.splat(<u32>0);
      let w1_1 = i32x4.splat(<u32>0);
      let w2 = i32x4.splat(counter2);
      let w2_1 = i32x4.splat(counter2);
      let w3 = i32x4.splat(<u32>0);
      let w3_1 = i32x4.splat(<u32>0);
      let k0: u32 = key0;
      let k1: u32 = key1;
      for (let round_: i32 = 0; round_ < 10; round_++) {
        const part1 = i32x4.splat(<u32>3528531795);
        const left = v128.shuffle<i32>(
          i64x2.extmul_low_i32x4_u(part1, w0),
          i64x2.extmul_high_i32x4_u(part1, w0),
          1,
          3,
          5,
          7,
        );
        const part2 = i32x4.splat(<u32>3528531795);
        const left_1 = v128.shuffle<i32>(
          i64x2.extmul_low_i32x4_u(part2, w0_1),
          i64x2.extmul_high_i32x4_u(part2, w0_1),
          1,
          3,
          5,
          7,
        );
        const part3 = i32x4.splat(<u32>3449720151);
        const right = v128.shuffle<i32>(
          i64x2.extmul_low_i32x4_u(part3, w2),
          i64x2.extmul_high_i32x4_u(part3, w2),
          1,
          3,
          5,
          7,
        );
        const part4 = i32x4.splat(<u32>3449720151);
        const right_1 = v128.shuffle<i32>(
          i64x2.extmul_low_i32x4_u(part4, w2_1),
          i64x2.extmul_high_i32x4_u(part4, w2_1),
          1,
          3,
          5,
          7,
        );
        const leftLow = i32x4.mul(i32x4.splat(<u32>3528531795), w0);
        const leftLow_1 = i32x4.mul(i32x4.splat(<u32>3528531795), w0_1);
        const rightLow = i32x4.mul(i32x4.splat(<u32>3449720151), w2);
        const rightLow_1 = i32x4.mul(i32x4.splat(<u32>3449720151), w2_1);
        w0 = v128.xor(v128.xor(right, w1), i32x4.splat(k0));
        w0_1 = v128.xor(v128.xor(right_1, w1_1), i32x4.splat(k0));
        w1 = rightLow;
        w1_1 = rightLow_1;
        w2 = v128.xor(v128.xor(left, w3), i32x4.splat(k1));
        w2_1 = v128.xor(v128.xor(left_1, w3_1), i32x4.splat(k1));
        w3 = leftLow;
        w3_1 = leftLow_1;
        k0 = k0 + <u32>2654435769;
        k1 = k1 + <u32>3144134277;
      }
      const part5 = i32x4.shr_u(w0, <u32>5);
      const part6 = i32x4.shr_u(w1, <u32>6);
      const result_0 = f64x2.mul(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_u(part5), f64x2.splat(67108864.0)),
          f64x2.convert_low_i32x4_u(part6),
        ),
        f64x2.splat(1.1102230246251565e-16),
      );
      const result_1 = f64x2.mul(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_u(v128.shuffle<i32>(part5, part5, 2, 3, 2, 3)), f64x2.splat(67108864.0)),
          f64x2.convert_low_i32x4_u(v128.shuffle<i32>(part6, part6, 2, 3, 2, 3)),
        ),
        f64x2.splat(1.1102230246251565e-16),
      );
      const part7 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
      const part8 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
      v128.store(y + (i << 3), part7);
      v128.store(y + (i << 3), part8, 16);
      const part9 = i32x4.shr_u(w0_1, <u32>5);
      const part10 = i32x4.shr_u(w1_1, <u32>6);
      const result2_0 = f64x2.mul(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_u(part9), f64x2.splat(67108864.0)),
          f64x2.convert_low_i32x4_u(part10),
        ),
        f64x2.splat(1.1102230246251565e-16),
      );
      const result2_1 = f64x2.mul(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_u(v128.shuffle<i32>(part9, part9, 2, 3, 2, 3)), f64x2.splat(67108864.0)),
          f64x2.convert_low_i32x4_u(v128.shuffle<i32>(part10, part10, 2, 3, 2, 3)),
        ),
        f64x2.splat(1.1102230246251565e-16),
      );
      const part11 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
      const part12 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
      v128.store(y + (i << 3), part11, 32);
      v128.store(y + (i << 3), part12, 48);
    }
    for (let i: i32 = iMain; i < hi; i++) {
      const high: f64 = floor<f64>(seed / 4294967296.0);
      const counter0: u32 = toU32_i32(i);
      const counter2: u32 = <u32>stream;
      const key0: u32 = <u32>(seed - high * 4294967296.0);
      const key1: u32 = <u32>high;
      let w0: u32 = counter0;
      let w1: u32 = <u32>0;
      let w2: u32 = counter2;
      let w3: u32 = <u32>0;
      let k0: u32 = key0;
      let k1: u32 = key1;
      for (let round_: i32 = 0; round_ < 10; round_++) {
        const left: u32 = mulHi_u32(<u32>3528531795, w0);
        const right: u32 = mulHi_u32(<u32>3449720151, w2);
        const leftLow: u32 = <u32>3528531795 * w0;
        const rightLow: u32 = <u32>3449720151 * w2;
        w0 = right ^ w1 ^ k0;
        w1 = rightLow;
        w2 = left ^ w3 ^ k1;
        w3 = leftLow;
        k0 = k0 + <u32>2654435769;
        k1 = k1 + <u32>3144134277;
      }
      const result3: f64 =
        (toF64_u32(w0 >> (<u32>5)) * 67108864.0 + toF64_u32(w1 >> (<u32>6))) * 1.1102230246251565e-16;
      store<f64>(y + (i << 3), result3 == result3 ? result3 : NaN);
    }
  }
  return 0;
}
