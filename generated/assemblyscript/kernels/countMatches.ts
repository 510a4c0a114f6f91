// Generated from kernels/bytes/countMatches.ts#L119 by `trefoil build`. Do not edit. Hash 61a1d1722f0ea930

import { claim, ctz_i32, max_f64, max_i32, min_f64, toF64_i32, toI32_u32 } from '../operations';

/**
 * How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
 *
 * Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0. The running time is
 * linear in the text for every pattern.
 *
 * Accuracy: exact.
 *
 * Source: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order; if that needs too many comparisons, the two-way algorithm of Crochemore and Perrin (1991).
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
        // where(
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
        // where(
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
        // const room = text.length - size + 1;
        const room: f64 = <f64>length - <f64>size + 1.0;
        // let free: i32 = 0;
        let free: i32 = 0;
        // let compared = 0.0;
        let compared: f64 = 0.0;
        // let resume: i32 = 0;
        let resume: i32 = 0;
        const whole: i32 = <i32>(floor<f64>(max_f64(room, 0.0) / 32.0) * 32.0);
        // where(
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
                  // compared += k;
                  compared = compared + <f64>k;
                  break;
                }
              }
              // if (same) {
              if (same) {
                // count += 1;
                count = count + 1;
                // free = i + size;
                free = i + size;
              } else {
                // } else if (compared > 16.0 * size + i) {
                if (compared > 16.0 * <f64>size + <f64>i) {
                  // resume = i + 1;
                  resume = i + 1;
                  // free = text.length;
                  free = length;
                }
              }
            }
          }
        }
        const iEnd: i32 = <i32>room;
        // where(
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
                  // compared += k;
                  compared = compared + <f64>k;
                  break;
                }
              }
              // if (same) {
              if (same) {
                // count += 1;
                count = count + 1;
                // free = i + size;
                free = i + size;
              } else {
                // } else if (compared > 16.0 * size + i) {
                if (compared > 16.0 * <f64>size + <f64>i) {
                  // resume = i + 1;
                  resume = i + 1;
                  // free = text.length;
                  free = length;
                }
              }
            }
          }
        }
        // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
        if (resume > 0 && room >= 1.0) {
          const begin: i32 = resume;
          // let end: i32 = -1;
          let end: i32 = -1;
          // let from: i32 = 0;
          let from_: i32 = 0;
          // let k: i32 = 1;
          let k: i32 = 1;
          // let period: i32 = 1;
          let period: i32 = 1;
          // for (let half = 0; half < 2; half++) {
          for (let half: i32 = 0; half < 2; half++) {
            // for (let step = 0; step < size; step++) {
            for (let step: i32 = 0; step < size; step++) {
              // if (from + k >= size) break;
              if (from_ + k >= size) {
                break;
              }
              const clamped: i32 = <i32>max_f64(min_f64(toF64_i32(from_ + k), <f64>size - 1.0), 0.0);
              // const later = patterns[start + clampIndex(from + k, size)]!;
              const later: i32 = i32.load8_u(patterns + (start + clamped));
              const clamped2: i32 = <i32>max_f64(min_f64(toF64_i32(end + k), <f64>size - 1.0), 0.0);
              // const earlier = patterns[start + clampIndex(end + k, size)]!;
              const earlier: i32 = i32.load8_u(patterns + (start + clamped2));
              // if (later === earlier) {
              if (later == earlier) {
                // if (k === period) {
                if (k == period) {
                  // from += period;
                  from_ = from_ + period;
                  // k = 1;
                  k = 1;
                } else {
                  // k += 1;
                  k = k + 1;
                }
              } else {
                // } else if (later < earlier === !reverse) {
                if (later < earlier == !false) {
                  // from += k;
                  from_ = from_ + k;
                  // k = 1;
                  k = 1;
                  // period = from - end;
                  period = from_ - end;
                } else {
                  // end = from;
                  end = from_;
                  // from = end + 1;
                  from_ = end + 1;
                  // k = 1;
                  k = 1;
                  // period = 1;
                  period = 1;
                }
              }
            }
          }
          // let end: i32 = -1;
          let end2: i32 = -1;
          // let from: i32 = 0;
          let from_2: i32 = 0;
          // let k: i32 = 1;
          let k2: i32 = 1;
          // let period: i32 = 1;
          let period2: i32 = 1;
          // for (let half = 0; half < 2; half++) {
          for (let half: i32 = 0; half < 2; half++) {
            // for (let step = 0; step < size; step++) {
            for (let step: i32 = 0; step < size; step++) {
              // if (from + k >= size) break;
              if (from_2 + k2 >= size) {
                break;
              }
              const clamped: i32 = <i32>max_f64(min_f64(toF64_i32(from_2 + k2), <f64>size - 1.0), 0.0);
              // const later = patterns[start + clampIndex(from + k, size)]!;
              const later: i32 = i32.load8_u(patterns + (start + clamped));
              const clamped2: i32 = <i32>max_f64(min_f64(toF64_i32(end2 + k2), <f64>size - 1.0), 0.0);
              // const earlier = patterns[start + clampIndex(end + k, size)]!;
              const earlier: i32 = i32.load8_u(patterns + (start + clamped2));
              // if (later === earlier) {
              if (later == earlier) {
                // if (k === period) {
                if (k2 == period2) {
                  // from += period;
                  from_2 = from_2 + period2;
                  // k = 1;
                  k2 = 1;
                } else {
                  // k += 1;
                  k2 = k2 + 1;
                }
              } else {
                // } else if (later < earlier === !reverse) {
                if (later < earlier == !true) {
                  // from += k;
                  from_2 = from_2 + k2;
                  // k = 1;
                  k2 = 1;
                  // period = from - end;
                  period2 = from_2 - end2;
                } else {
                  // end = from;
                  end2 = from_2;
                  // from = end + 1;
                  from_2 = end2 + 1;
                  // k = 1;
                  k2 = 1;
                  // period = 1;
                  period2 = 1;
                }
              }
            }
          }
          // const cut = max(ascending.end, descending.end);
          const cut: i32 = max_i32(end, end2);
          // let period = ascending.end > descending.end ? ascending.period : descending.period;
          let period3: i32 = end > end2 ? period : period2;
          // let repeats = true;
          let repeats: bool = true;
          // for (let i = 0; i < size; i++) {
          for (let i: i32 = 0; i < size; i++) {
            // if (i > cut) break;
            if (i > cut) {
              break;
            }
            const clamped: i32 = <i32>max_f64(min_f64(<f64>i + toF64_i32(period3), <f64>size - 1.0), 0.0);
            // if (patterns[start + i] !== patterns[start + clampIndex(i + period, size)]) {
            if (i32.load8_u(patterns + (start + i)) != i32.load8_u(patterns + (start + clamped))) {
              // repeats = false;
              repeats = false;
              break;
            }
          }
          // if (!repeats) period = i32(max(cut + 1, size - cut - 1) + 1);
          if (!repeats) {
            period3 = toI32_u32(
              <u32>(
                (max_f64(toF64_i32(cut + 1), <f64>size - toF64_i32(cut) - 1.0) +
                  1.0 -
                  floor<f64>((max_f64(toF64_i32(cut + 1), <f64>size - toF64_i32(cut) - 1.0) + 1.0) / 4294967296.0) *
                    4294967296.0)
              ),
            );
          }
          // let count: i32 = 0;
          let count2: i32 = 0;
          // let at: i32 = begin;
          let at: i32 = begin;
          // let known: i32 = -1;
          let known: i32 = -1;
          const cutHere: i32 = <i32>max_f64(min_f64(toF64_i32(cut), <f64>size - 1.0), 0.0);
          // for (let step = 0; step < room; step++) {
          for (let step: f64 = 0.0; step < room; step++) {
            // if (at >= room) break;
            if (toF64_i32(at) >= room) {
              break;
            }
            const clamped: i32 = <i32>max_f64(min_f64(toF64_i32(at), room - 1.0), 0.0);
            // let differs = false;
            let differs: bool = false;
            const clamped2: i32 = <i32>max_f64(min_f64(toF64_i32(max_i32(cut, known) + 1), <f64>size - 1.0), 0.0);
            // for (let i = clampIndex(max(cut, known) + 1, size); i < size; i++) {
            for (let i: i32 = clamped2; i < size; i++) {
              // if (text[here + i] !== patterns[start + i]) {
              if (i32.load8_u(text + (clamped + i)) != i32.load8_u(patterns + (start + i))) {
                // at += i32(i - cut);
                at = at + (i - cut);
                // differs = true;
                differs = true;
                break;
              }
            }
            // if (differs) {
            if (differs) {
              // known = -1;
              known = -1;
            } else {
              const clamped3: i32 = cutHere;
              // for (let i = clampIndex(cut, size); i >= 0; i--) {
              for (let i: i32 = clamped3; i > -1; i -= 1) {
                // if (i <= known || i > cut) break;
                if (i <= known || i > cut) {
                  break;
                }
                // if (text[here + i] !== patterns[start + i]) {
                if (i32.load8_u(text + (clamped + i)) != i32.load8_u(patterns + (start + i))) {
                  // differs = true;
                  differs = true;
                  break;
                }
              }
              // if (differs) {
              if (differs) {
                // at += period;
                at = at + period3;
                // known = repeats ? i32(size - period - 1) : -1;
                known = repeats ? size - period3 - 1 : -1;
              } else {
                // count += 1;
                count2 = count2 + 1;
                // at += i32(size);
                at = at + size;
                // known = -1;
                known = -1;
              }
            }
          }
          // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
          count = count + count2;
        }
      }
      // counts[p] = count;
      store<i32>(counts + (p << 2), count);
    }
  }
  return 0;
}
