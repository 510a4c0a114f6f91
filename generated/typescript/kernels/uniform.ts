// Generated from kernels/random/uniform.ts#L16 by `trefoil build`. Do not edit. Hash 308327135d8fed7c

import { maxIndex, mulHi_u32, toU32 } from '../operations.js';

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
export function uniform(n: number, seed: number, stream: number, y: Float64Array): number {
  n |= 0;
  stream |= 0;
  // fill(y, (i) => randomUnit(i, seed, stream));
  fillY(0, n, seed, stream, y);
  return 0;
}

function fillY(lo: number, hi: number, seed: number, stream: number, y: Float64Array): void {
  seed = +seed;
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(y, (i) => randomUnit(i, seed, stream));
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    // const high = floor(seed / TWO_32);
    const high = Math.floor(seed / 4294967296.0);
    // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
    const counter0 = i >>> 0;
    const counter0_1 = (i + 1) >>> 0;
    const counter0_2 = (i + 2) >>> 0;
    const counter0_3 = (i + 3) >>> 0;
    const counter2 = stream >>> 0;
    const key0 = toU32(seed - high * 4294967296.0);
    const key1 = toU32(high);
    // let w0: u32 = counter0;
    let w0 = counter0;
    let w0_1 = counter0_1;
    let w0_2 = counter0_2;
    let w0_3 = counter0_3;
    // let w1: u32 = counter1;
    let w1 = 0;
    let w1_1 = 0;
    let w1_2 = 0;
    let w1_3 = 0;
    // let w2: u32 = counter2;
    let w2 = counter2;
    let w2_1 = counter2;
    let w2_2 = counter2;
    let w2_3 = counter2;
    // let w3: u32 = counter3;
    let w3 = 0;
    let w3_1 = 0;
    let w3_2 = 0;
    let w3_3 = 0;
    // let k0: u32 = key0;
    let k0 = key0;
    // let k1: u32 = key1;
    let k1 = key1;
    // for (let round = 0; round < 10; round++) {
    for (let round_ = 0; round_ < 10; round_++) {
      // const left = mulHi(0xd2511f53, w0);
      const left = mulHi_u32(3528531795, w0);
      const left_1 = mulHi_u32(3528531795, w0_1);
      const left_2 = mulHi_u32(3528531795, w0_2);
      const left_3 = mulHi_u32(3528531795, w0_3);
      // const right = mulHi(0xcd9e8d57, w2);
      const right = mulHi_u32(3449720151, w2);
      const right_1 = mulHi_u32(3449720151, w2_1);
      const right_2 = mulHi_u32(3449720151, w2_2);
      const right_3 = mulHi_u32(3449720151, w2_3);
      // const leftLow = mulLo(0xd2511f53, w0);
      const leftLow = Math.imul(3528531795, w0) >>> 0;
      const leftLow_1 = Math.imul(3528531795, w0_1) >>> 0;
      const leftLow_2 = Math.imul(3528531795, w0_2) >>> 0;
      const leftLow_3 = Math.imul(3528531795, w0_3) >>> 0;
      // const rightLow = mulLo(0xcd9e8d57, w2);
      const rightLow = Math.imul(3449720151, w2) >>> 0;
      const rightLow_1 = Math.imul(3449720151, w2_1) >>> 0;
      const rightLow_2 = Math.imul(3449720151, w2_2) >>> 0;
      const rightLow_3 = Math.imul(3449720151, w2_3) >>> 0;
      // w0 = u32(u32(right ^ w1) ^ k0);
      w0 = (((right ^ w1) >>> 0) ^ k0) >>> 0;
      w0_1 = (((right_1 ^ w1_1) >>> 0) ^ k0) >>> 0;
      w0_2 = (((right_2 ^ w1_2) >>> 0) ^ k0) >>> 0;
      w0_3 = (((right_3 ^ w1_3) >>> 0) ^ k0) >>> 0;
      // w1 = rightLow;
      w1 = rightLow;
      w1_1 = rightLow_1;
      w1_2 = rightLow_2;
      w1_3 = rightLow_3;
      // w2 = u32(u32(left ^ w3) ^ k1);
      w2 = (((left ^ w3) >>> 0) ^ k1) >>> 0;
      w2_1 = (((left_1 ^ w3_1) >>> 0) ^ k1) >>> 0;
      w2_2 = (((left_2 ^ w3_2) >>> 0) ^ k1) >>> 0;
      w2_3 = (((left_3 ^ w3_3) >>> 0) ^ k1) >>> 0;
      // w3 = leftLow;
      w3 = leftLow;
      w3_1 = leftLow_1;
      w3_2 = leftLow_2;
      w3_3 = leftLow_3;
      // k0 = u32(k0 + 0x9e3779b9);
      k0 = (k0 + 2654435769) >>> 0;
      // k1 = u32(k1 + 0xbb67ae85);
      k1 = (k1 + 3144134277) >>> 0;
    }
    // fill(y, (i) => randomUnit(i, seed, stream));
    const result = ((w0 >>> 5) * 67108864.0 + (w1 >>> 6)) * 1.1102230246251565e-16;
    y[i] = result === result ? result : NaN;
    const result2 = ((w0_1 >>> 5) * 67108864.0 + (w1_1 >>> 6)) * 1.1102230246251565e-16;
    y[i + 1] = result2 === result2 ? result2 : NaN;
    const result3 = ((w0_2 >>> 5) * 67108864.0 + (w1_2 >>> 6)) * 1.1102230246251565e-16;
    y[i + 2] = result3 === result3 ? result3 : NaN;
    const result4 = ((w0_3 >>> 5) * 67108864.0 + (w1_3 >>> 6)) * 1.1102230246251565e-16;
    y[i + 3] = result4 === result4 ? result4 : NaN;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    // const high = floor(seed / TWO_32);
    const high = Math.floor(seed / 4294967296.0);
    // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
    const counter0 = i >>> 0;
    const counter2 = stream >>> 0;
    const key0 = toU32(seed - high * 4294967296.0);
    const key1 = toU32(high);
    // let w0: u32 = counter0;
    let w0 = counter0;
    // let w1: u32 = counter1;
    let w1 = 0;
    // let w2: u32 = counter2;
    let w2 = counter2;
    // let w3: u32 = counter3;
    let w3 = 0;
    // let k0: u32 = key0;
    let k0 = key0;
    // let k1: u32 = key1;
    let k1 = key1;
    // for (let round = 0; round < 10; round++) {
    for (let round_ = 0; round_ < 10; round_++) {
      // const left = mulHi(0xd2511f53, w0);
      const left = mulHi_u32(3528531795, w0);
      // const right = mulHi(0xcd9e8d57, w2);
      const right = mulHi_u32(3449720151, w2);
      // const leftLow = mulLo(0xd2511f53, w0);
      const leftLow = Math.imul(3528531795, w0) >>> 0;
      // const rightLow = mulLo(0xcd9e8d57, w2);
      const rightLow = Math.imul(3449720151, w2) >>> 0;
      // w0 = u32(u32(right ^ w1) ^ k0);
      w0 = (((right ^ w1) >>> 0) ^ k0) >>> 0;
      // w1 = rightLow;
      w1 = rightLow;
      // w2 = u32(u32(left ^ w3) ^ k1);
      w2 = (((left ^ w3) >>> 0) ^ k1) >>> 0;
      // w3 = leftLow;
      w3 = leftLow;
      // k0 = u32(k0 + 0x9e3779b9);
      k0 = (k0 + 2654435769) >>> 0;
      // k1 = u32(k1 + 0xbb67ae85);
      k1 = (k1 + 3144134277) >>> 0;
    }
    // fill(y, (i) => randomUnit(i, seed, stream));
    const result = ((w0 >>> 5) * 67108864.0 + (w1 >>> 6)) * 1.1102230246251565e-16;
    y[i] = result === result ? result : NaN;
  }
}
