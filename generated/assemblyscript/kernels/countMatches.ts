// Generated from kernels/bytes/countMatches.ts#L15 by `trefoil build`. Do not edit. Hash 5b0812dfdab08a98

import { claim, ctz_i32 } from '../operations';

/**
 * How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
 *
 * Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0.
 *
 * Accuracy: exact.
 *
 * Source: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order.
 */
export function countMatches(
  text: usize,
  patterns: usize,
  offsets: usize,
  length: i32,
  patternBytes: i32,
  bounds: i32,
  countsLength: i32,
  counts: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  {
    const lo: i32 = 0;
    const hi: i32 = countsLength;
    const base: i32 = max<i32>(length, 0) & -32;
    for (let p: i32 = lo; p < hi; p++) {
      const start: i32 = load<i32>(offsets + (p << 2));
      const size: i32 = load<i32>(offsets + (p << 2), 4) - start;
      let count: i32 = 0;
      if (size == 1) {
        const only: i32 = i32.load8_u(patterns + start);
        const whole: i32 = base;
        for (let block: i32 = 0; block < whole; block += 32) {
          let hits: i32 =
            i8x16.bitmask(i8x16.eq(v128.load(text + block), i8x16.splat(<i8>only))) |
            (i8x16.bitmask(i8x16.eq(v128.load(text + block, 16), i8x16.splat(<i8>only))) << 16);
          while (hits != 0) {
            hits = hits & (hits - 1);
            count = count + 1;
          }
        }
        for (let i: i32 = whole; i < length; i++) {
          if (i32.load8_u(text + i) == only) {
            count = count + 1;
          }
        }
      }
      if (size >= 2) {
        const first: i32 = i32.load8_u(patterns + start);
        const second: i32 = i32.load8_u(patterns + start, 1);
        const last: i32 = i32.load8_u(patterns + (start + size - 1));
        let free: i32 = 0;
        const whole2: i32 = max<i32>(length - size + 1, 0) & -32;
        for (let block2: i32 = 0; block2 < whole2; block2 += 32) {
          let hits2: i32 =
            i8x16.bitmask(
              v128.and(
                v128.and(
                  i8x16.eq(v128.load(text + block2), i8x16.splat(<i8>first)),
                  i8x16.eq(v128.load(text + block2, 1), i8x16.splat(<i8>second)),
                ),
                i8x16.eq(v128.load(text + (block2 + size - 1)), i8x16.splat(<i8>last)),
              ),
            ) |
            (i8x16.bitmask(
              v128.and(
                v128.and(
                  i8x16.eq(v128.load(text + block2, 16), i8x16.splat(<i8>first)),
                  i8x16.eq(v128.load(text + block2, 17), i8x16.splat(<i8>second)),
                ),
                i8x16.eq(v128.load(text + (block2 + size - 1), 16), i8x16.splat(<i8>last)),
              ),
            ) <<
              16);
          while (hits2 != 0) {
            const i22: i32 = block2 + ctz_i32(hits2);
            hits2 = hits2 & (hits2 - 1);
            if (i22 >= free) {
              let same: bool = true;
              const end: i32 = size - 1;
              for (let k: i32 = 2; k < end; k++) {
                if (i32.load8_u(text + (i22 + k)) != i32.load8_u(patterns + (start + k))) {
                  same = false;
                  break;
                }
              }
              if (same) {
                count = count + 1;
                free = i22 + size;
              }
            }
          }
        }
        const end3: i32 = length - size + 1;
        for (let i2: i32 = whole2; i2 < end3; i2++) {
          if (
            i32.load8_u(text + i2) == first &&
            i32.load8_u(text + i2, 1) == second &&
            i32.load8_u(text + (i2 + size - 1)) == last
          ) {
            if (i2 >= free) {
              let same: bool = true;
              const end2: i32 = size - 1;
              for (let k: i32 = 2; k < end2; k++) {
                if (i32.load8_u(text + (i2 + k)) != i32.load8_u(patterns + (start + k))) {
                  same = false;
                  break;
                }
              }
              if (same) {
                count = count + 1;
                free = i2 + size;
              }
            }
          }
        }
      }
      store<i32>(counts + (p << 2), count);
    }
  }
  return 0;
}
