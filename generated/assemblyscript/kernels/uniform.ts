// Generated from kernels/random/uniform.ts#L16 by `trefoil build`. Do not edit. Hash 10071eb838f36be6

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
  // fill(y, (i) => randomUnit(i, seed, stream));
  {
    const lo: i32 = 0;
    const hi: i32 = n;
    const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
    // 8 rounds at once.
    for (let i: i32 = lo; i < iMain; i += 8) {
      // const high = floor(seed / TWO_32);
      const high: f64 = floor<f64>(seed / 4294967296.0);
      // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
      const counter0 = i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3));
      const counter0_1 = i32x4.add(i32x4.splat(i + 4), i32x4(0, 1, 2, 3));
      const counter2: u32 = <u32>stream;
      const key0: u32 = <u32>(seed - high * 4294967296.0);
      const key1: u32 = <u32>high;
      // let w0: u32 = counter0;
      let w0 = counter0;
      let w0_1 = counter0_1;
      // let w1: u32 = counter1;
      let w1 = i32x4.splat(<u32>0);
      let w1_1 = i32x4.splat(<u32>0);
      // let w2: u32 = counter2;
      let w2 = i32x4.splat(counter2);
      let w2_1 = i32x4.splat(counter2);
      // let w3: u32 = counter3;
      let w3 = i32x4.splat(<u32>0);
      let w3_1 = i32x4.splat(<u32>0);
      // let k0: u32 = key0;
      let k0: u32 = key0;
      // let k1: u32 = key1;
      let k1: u32 = key1;
      // for (let round = 0; round < 10; round++) {
      for (let round: i32 = 0; round < 10; round++) {
        // const left = mulHi(0xd2511f53, w0);
        const part = i32x4.splat(<u32>3528531795);
        const left = v128.shuffle<i32>(
          i64x2.extmul_low_i32x4_u(part, w0),
          i64x2.extmul_high_i32x4_u(part, w0),
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
        // const right = mulHi(0xcd9e8d57, w2);
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
        // const leftLow = mulLo(0xd2511f53, w0);
        const leftLow = i32x4.mul(i32x4.splat(<u32>3528531795), w0);
        const leftLow_1 = i32x4.mul(i32x4.splat(<u32>3528531795), w0_1);
        // const rightLow = mulLo(0xcd9e8d57, w2);
        const rightLow = i32x4.mul(i32x4.splat(<u32>3449720151), w2);
        const rightLow_1 = i32x4.mul(i32x4.splat(<u32>3449720151), w2_1);
        // w0 = u32(u32(right ^ w1) ^ k0);
        w0 = v128.xor(v128.xor(right, w1), i32x4.splat(k0));
        w0_1 = v128.xor(v128.xor(right_1, w1_1), i32x4.splat(k0));
        // w1 = rightLow;
        w1 = rightLow;
        w1_1 = rightLow_1;
        // w2 = u32(u32(left ^ w3) ^ k1);
        w2 = v128.xor(v128.xor(left, w3), i32x4.splat(k1));
        w2_1 = v128.xor(v128.xor(left_1, w3_1), i32x4.splat(k1));
        // w3 = leftLow;
        w3 = leftLow;
        w3_1 = leftLow_1;
        // k0 = u32(k0 + 0x9e3779b9);
        k0 = k0 + <u32>2654435769;
        // k1 = u32(k1 + 0xbb67ae85);
        k1 = k1 + <u32>3144134277;
      }
      // fill(y, (i) => randomUnit(i, seed, stream));
      const part = i32x4.shr_u(w0, <u32>5);
      const part2 = i32x4.shr_u(w1, <u32>6);
      const resultLow = f64x2.mul(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_u(part), f64x2.splat(67108864.0)),
          f64x2.convert_low_i32x4_u(part2),
        ),
        f64x2.splat(1.1102230246251565e-16),
      );
      const resultHigh = f64x2.mul(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_u(v128.shuffle<i32>(part, part, 2, 3, 2, 3)), f64x2.splat(67108864.0)),
          f64x2.convert_low_i32x4_u(v128.shuffle<i32>(part2, part2, 2, 3, 2, 3)),
        ),
        f64x2.splat(1.1102230246251565e-16),
      );
      const part3 = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
      const part4 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
      v128.store(y + (i << 3), part3);
      v128.store(y + (i << 3), part4, 16);
      const part5 = i32x4.shr_u(w0_1, <u32>5);
      const part6 = i32x4.shr_u(w1_1, <u32>6);
      const resultLow2 = f64x2.mul(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_u(part5), f64x2.splat(67108864.0)),
          f64x2.convert_low_i32x4_u(part6),
        ),
        f64x2.splat(1.1102230246251565e-16),
      );
      const resultHigh2 = f64x2.mul(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_u(v128.shuffle<i32>(part5, part5, 2, 3, 2, 3)), f64x2.splat(67108864.0)),
          f64x2.convert_low_i32x4_u(v128.shuffle<i32>(part6, part6, 2, 3, 2, 3)),
        ),
        f64x2.splat(1.1102230246251565e-16),
      );
      const part7 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
      const part8 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
      v128.store(y + (i << 3), part7, 32);
      v128.store(y + (i << 3), part8, 48);
    }
    // The remainder.
    for (let i: i32 = iMain; i < hi; i++) {
      // const high = floor(seed / TWO_32);
      const high: f64 = floor<f64>(seed / 4294967296.0);
      // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
      const counter0: u32 = toU32_i32(i);
      const counter2: u32 = <u32>stream;
      const key0: u32 = <u32>(seed - high * 4294967296.0);
      const key1: u32 = <u32>high;
      // let w0: u32 = counter0;
      let w0: u32 = counter0;
      // let w1: u32 = counter1;
      let w1: u32 = <u32>0;
      // let w2: u32 = counter2;
      let w2: u32 = counter2;
      // let w3: u32 = counter3;
      let w3: u32 = <u32>0;
      // let k0: u32 = key0;
      let k0: u32 = key0;
      // let k1: u32 = key1;
      let k1: u32 = key1;
      // for (let round = 0; round < 10; round++) {
      for (let round: i32 = 0; round < 10; round++) {
        // const left = mulHi(0xd2511f53, w0);
        const left: u32 = mulHi_u32(<u32>3528531795, w0);
        // const right = mulHi(0xcd9e8d57, w2);
        const right: u32 = mulHi_u32(<u32>3449720151, w2);
        // const leftLow = mulLo(0xd2511f53, w0);
        const leftLow: u32 = <u32>3528531795 * w0;
        // const rightLow = mulLo(0xcd9e8d57, w2);
        const rightLow: u32 = <u32>3449720151 * w2;
        // w0 = u32(u32(right ^ w1) ^ k0);
        w0 = right ^ w1 ^ k0;
        // w1 = rightLow;
        w1 = rightLow;
        // w2 = u32(u32(left ^ w3) ^ k1);
        w2 = left ^ w3 ^ k1;
        // w3 = leftLow;
        w3 = leftLow;
        // k0 = u32(k0 + 0x9e3779b9);
        k0 = k0 + <u32>2654435769;
        // k1 = u32(k1 + 0xbb67ae85);
        k1 = k1 + <u32>3144134277;
      }
      // fill(y, (i) => randomUnit(i, seed, stream));
      const result: f64 = (toF64_u32(w0 >> (<u32>5)) * 67108864.0 + toF64_u32(w1 >> (<u32>6))) * 1.1102230246251565e-16;
      store<f64>(y + (i << 3), result == result ? result : NaN);
    }
  }
  return 0;
}
