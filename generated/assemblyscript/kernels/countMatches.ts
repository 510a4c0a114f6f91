// Generated from kernels/bytes/countMatches.ts#L15 by `trefoil build`. Do not edit. Hash faebc97a95b7f23f

import { claim, ctz_i32, max_f64 } from '../operations';

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
  // each(counts.length, (p) => {
  {
    const lo: i32 = 0;
    const hi: i32 = countsLength;
    const lengthWhole: i32 = max<i32>(length, 0) & -32;
    for (let p: i32 = lo; p < hi; p++) {
      const start: i32 = load<i32>(offsets + (p << 2));
      const size: i32 = load<i32>(offsets + (p << 2), 4) - start;
      // let count: i32 = 0;
      let count: i32 = 0;
      // if (size === 1) {
      if (size == 1) {
        // const only = patterns[start]!;
        const only: i32 = i32.load8_u(patterns + start);
        const whole: i32 = lengthWhole;
        // where(0, text.length, (i) => text[i] === only, () => {
        // 32 rounds at once.
        for (let block: i32 = 0; block < whole; block += 32) {
          let hits: i32 =
            i8x16.bitmask(i8x16.eq(v128.load(text + block), i8x16.splat(<i8>only))) |
            (i8x16.bitmask(i8x16.eq(v128.load(text + block, 16), i8x16.splat(<i8>only))) << 16);
          while (hits != 0) {
            hits = hits & (hits - 1);
            // count += 1;
            count = count + 1;
          }
        }
        // where(0, text.length, (i) => text[i] === only, () => {
        // The remainder.
        for (let i: i32 = whole; i < length; i++) {
          if (i32.load8_u(text + i) == only) {
            // count += 1;
            count = count + 1;
          }
        }
      }
      // if (size >= 2) {
      if (size >= 2) {
        // const first = patterns[start]!;
        const first: i32 = i32.load8_u(patterns + start);
        // const second = patterns[start + 1]!;
        const second: i32 = i32.load8_u(patterns + start, 1);
        // const last = patterns[start + size - 1]!;
        const last: i32 = i32.load8_u(patterns + (start + size - 1));
        // let free: i32 = 0;
        let free: i32 = 0;
        const whole: i32 = <i32>(
          (max_f64(<f64>length - <f64>size + 1.0, 0.0) - (max_f64(<f64>length - <f64>size + 1.0, 0.0) % 32.0))
        );
        // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
        // 32 rounds at once.
        for (let block: i32 = 0; block < whole; block += 32) {
          let hits: i32 =
            i8x16.bitmask(
              v128.and(
                v128.and(
                  i8x16.eq(v128.load(text + block), i8x16.splat(<i8>first)),
                  i8x16.eq(v128.load(text + block, 1), i8x16.splat(<i8>second)),
                ),
                i8x16.eq(v128.load(text + (block + size - 1)), i8x16.splat(<i8>last)),
              ),
            ) |
            (i8x16.bitmask(
              v128.and(
                v128.and(
                  i8x16.eq(v128.load(text + block, 16), i8x16.splat(<i8>first)),
                  i8x16.eq(v128.load(text + block, 17), i8x16.splat(<i8>second)),
                ),
                i8x16.eq(v128.load(text + (block + size - 1), 16), i8x16.splat(<i8>last)),
              ),
            ) <<
              16);
          while (hits != 0) {
            const i: i32 = block + ctz_i32(hits);
            hits = hits & (hits - 1);
            // if (i >= free) {
            if (i >= free) {
              // let same = true;
              let same: bool = true;
              const kEnd: i32 = size - 1;
              // for (let k = 2; k < size - 1; k++) {
              for (let k: i32 = 2; k < kEnd; k++) {
                // if (text[i + k] !== patterns[start + k]) {
                if (i32.load8_u(text + (i + k)) != i32.load8_u(patterns + (start + k))) {
                  // same = false;
                  same = false;
                  break;
                }
              }
              // if (same) {
              if (same) {
                // count += 1;
                count = count + 1;
                // free = i + size;
                free = i + size;
              }
            }
          }
        }
        const iEnd: i32 = length - size + 1;
        // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
        // The remainder.
        for (let i: i32 = whole; i < iEnd; i++) {
          if (
            i32.load8_u(text + i) == first &&
            i32.load8_u(text + i, 1) == second &&
            i32.load8_u(text + (i + size - 1)) == last
          ) {
            // if (i >= free) {
            if (i >= free) {
              // let same = true;
              let same: bool = true;
              const kEnd: i32 = size - 1;
              // for (let k = 2; k < size - 1; k++) {
              for (let k: i32 = 2; k < kEnd; k++) {
                // if (text[i + k] !== patterns[start + k]) {
                if (i32.load8_u(text + (i + k)) != i32.load8_u(patterns + (start + k))) {
                  // same = false;
                  same = false;
                  break;
                }
              }
              // if (same) {
              if (same) {
                // count += 1;
                count = count + 1;
                // free = i + size;
                free = i + size;
              }
            }
          }
        }
      }
      // counts[p] = count;
      store<i32>(counts + (p << 2), count);
    }
  }
  return 0;
}
