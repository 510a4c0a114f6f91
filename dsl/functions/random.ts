/**
 * Random numbers by counter: Philox4x32-10 (Salmon, Moraes, Dror, Shaw 2011: "Parallel random numbers: as easy as
 * 1, 2, 3"). Every draw is a function of seed, stream and position alone, so draws can be made in any order.
 */
import { floor, mulHi, mulLo, toF64, toU32 } from '../operations.js';
import { u32, type f64, type i32 } from '../types.js';

const TWO_32 = 4294967296.0;

/** The generator Philox 4×32-10 itself: ten rounds over a counter of four words, with a key of two. */
export function philox(
  counter0: u32,
  counter1: u32,
  counter2: u32,
  counter3: u32,
  key0: u32,
  key1: u32,
): { w0: u32; w1: u32; w2: u32; w3: u32 } {
  let w0: u32 = counter0;
  let w1: u32 = counter1;
  let w2: u32 = counter2;
  let w3: u32 = counter3;
  let k0: u32 = key0;
  let k1: u32 = key1;
  for (let round = 0; round < 10; round++) {
    const left = mulHi(0xd2511f53, w0);
    const right = mulHi(0xcd9e8d57, w2);
    const leftLow = mulLo(0xd2511f53, w0);
    const rightLow = mulLo(0xcd9e8d57, w2);
    w0 = u32(u32(right ^ w1) ^ k0);
    w1 = rightLow;
    w2 = u32(u32(left ^ w3) ^ k1);
    w3 = leftLow;
    k0 = u32(k0 + 0x9e3779b9);
    k1 = u32(k1 + 0xbb67ae85);
  }
  return { w0, w1, w2, w3 };
}

/** The four words `{ w0, w1, w2, w3 }` of draw number i of a stream. `seed` is a whole number from 0 to 2⁵³ − 1. */
export function randomWords(i: i32, seed: f64, stream: i32): { w0: u32; w1: u32; w2: u32; w3: u32 } {
  const high = floor(seed / TWO_32);
  return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
}

/** Draw number i of a stream of a seed as a number 0 ≤ u < 1 with 53 random bits. */
export function randomUnit(i: i32, seed: f64, stream: i32): f64 {
  const { w0, w1 } = randomWords(i, seed, stream);
  return (toF64(w0 >>> 5) * 67108864.0 + toF64(w1 >>> 6)) * 1.1102230246251565e-16;
}
