// Generated from kernels/random/uniform.ts#L16 by `trefoil build`. Do not edit. Hash aa952526f403370a

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
    for (let i: i32 = lo; i < hi; i++) {
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
      const result: f64 = (toF64_u32(w0 >> (<u32>5)) * 67108864.0 + toF64_u32(w1 >> (<u32>6))) * 1.1102230246251565e-16;
      store<f64>(y + (i << 3), result == result ? result : NaN);
    }
  }
  return 0;
}
