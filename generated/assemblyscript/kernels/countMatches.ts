// Generated from kernels/bytes/countMatches.ts#L110 by `trefoil build`. Do not edit. Hash c1463603fa4ae5cf

import { claim, ctz_i32, max_i32, min_i32 } from '../operations';

/**
 * How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
 *
 * Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0. The time is proportional to the
 * text, whatever is in it and in the pattern.
 *
 * Accuracy: exact.
 *
 * Source: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order; where that is too much to compare, the two-way search of Crochemore and Perrin (1991).
 */
export function countMatches(
  text: usize,
  patterns: usize,
  offsets: usize,
  length: i32,
  patternBytes: i32,
  bounds: i32,
  counts: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  {
    const lo: i32 = 0;
    const hi: i32 = bounds - 1;
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
        const room: i32 = length - size + 1;
        let free: i32 = 0;
        let compared: f64 = 0.0;
        let isTooMuch: bool = false;
        const whole2: i32 = max<i32>(room, 0) & -32;
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
            if (i22 >= free && !isTooMuch) {
              let same: bool = true;
              const end3: i32 = size - 1;
              for (let k: i32 = 2; k < end3; k++) {
                if (i32.load8_u(text + (i22 + k)) != i32.load8_u(patterns + (start + k))) {
                  same = false;
                  compared = compared + <f64>k;
                  break;
                }
              }
              free = i22 + 1;
              if (same) {
                count = count + 1;
                free = i22 + size;
              }
              isTooMuch = compared > 16.0 * <f64>size + <f64>i22;
            }
          }
        }
        const end5: i32 = room;
        for (let i2: i32 = whole2; i2 < end5; i2++) {
          if (
            i32.load8_u(text + i2) == first &&
            i32.load8_u(text + i2, 1) == second &&
            i32.load8_u(text + (i2 + size - 1)) == last
          ) {
            if (i2 >= free && !isTooMuch) {
              let same: bool = true;
              const end4: i32 = size - 1;
              for (let k: i32 = 2; k < end4; k++) {
                if (i32.load8_u(text + (i2 + k)) != i32.load8_u(patterns + (start + k))) {
                  same = false;
                  compared = compared + <f64>k;
                  break;
                }
              }
              free = i2 + 1;
              if (same) {
                count = count + 1;
                free = i2 + size;
              }
              isTooMuch = compared > 16.0 * <f64>size + <f64>i2;
            }
          }
        }
        if (isTooMuch && room >= 1) {
          const begin: i32 = free;
          let end: i32 = -1;
          let from: i32 = 0;
          let k2: i32 = 1;
          let period: i32 = 1;
          for (let half: i32 = 0; half < 2; half++) {
            const end6: i32 = size;
            for (let step: i32 = 0; step < end6; step++) {
              if (from + k2 >= size) {
                break;
              }
              const clamped: i32 = max_i32(min_i32(from + k2, size - 1), 0);
              const later: i32 = i32.load8_u(patterns + (start + clamped));
              const clamped2: i32 = max_i32(min_i32(end + k2, size - 1), 0);
              const earlier: i32 = i32.load8_u(patterns + (start + clamped2));
              if (later == earlier) {
                if (k2 == period) {
                  from = from + period;
                  k2 = 1;
                } else {
                  k2 = k2 + 1;
                }
              } else {
                if (later < earlier == !false) {
                  from = from + k2;
                  k2 = 1;
                  period = from - end;
                } else {
                  end = from;
                  from = end + 1;
                  k2 = 1;
                  period = 1;
                }
              }
            }
          }
          let end2: i32 = -1;
          let from2: i32 = 0;
          let k3: i32 = 1;
          let period2: i32 = 1;
          for (let half2: i32 = 0; half2 < 2; half2++) {
            const end7: i32 = size;
            for (let step2: i32 = 0; step2 < end7; step2++) {
              if (from2 + k3 >= size) {
                break;
              }
              const clamped3: i32 = max_i32(min_i32(from2 + k3, size - 1), 0);
              const later2: i32 = i32.load8_u(patterns + (start + clamped3));
              const clamped4: i32 = max_i32(min_i32(end2 + k3, size - 1), 0);
              const earlier2: i32 = i32.load8_u(patterns + (start + clamped4));
              if (later2 == earlier2) {
                if (k3 == period2) {
                  from2 = from2 + period2;
                  k3 = 1;
                } else {
                  k3 = k3 + 1;
                }
              } else {
                if (later2 < earlier2 == !true) {
                  from2 = from2 + k3;
                  k3 = 1;
                  period2 = from2 - end2;
                } else {
                  end2 = from2;
                  from2 = end2 + 1;
                  k3 = 1;
                  period2 = 1;
                }
              }
            }
          }
          const cut: i32 = max_i32(end, end2);
          let period3: i32 = end > end2 ? period : period2;
          let repeats: bool = true;
          const end8: i32 = size;
          for (let i3: i32 = 0; i3 < end8; i3++) {
            if (i3 > cut) {
              break;
            }
            const clamped5: i32 = max_i32(min_i32(i3 + period3, size - 1), 0);
            if (i32.load8_u(patterns + (start + i3)) != i32.load8_u(patterns + (start + clamped5))) {
              repeats = false;
              break;
            }
          }
          if (!repeats) {
            period3 = max_i32(cut + 1, size - cut - 1) + 1;
          }
          let count2: i32 = 0;
          let at: i32 = begin;
          let known: i32 = -1;
          const end10: i32 = room;
          for (let step3: i32 = 0; step3 < end10; step3++) {
            if (at >= room) {
              break;
            }
            const clamped6: i32 = max_i32(min_i32(at, room - 1), 0);
            let differs: bool = false;
            const clamped7: i32 = max_i32(min_i32(max_i32(cut, known) + 1, size - 1), 0);
            const end9: i32 = size;
            for (let i4: i32 = clamped7; i4 < end9; i4++) {
              if (i32.load8_u(text + (clamped6 + i4)) != i32.load8_u(patterns + (start + i4))) {
                at = at + (i4 - cut);
                differs = true;
                break;
              }
            }
            if (differs) {
              known = -1;
            } else {
              const clamped8: i32 = max_i32(min_i32(cut, size - 1), 0);
              for (let i5: i32 = clamped8; i5 > -1; i5 -= 1) {
                if (i5 <= known || i5 > cut) {
                  break;
                }
                if (i32.load8_u(text + (clamped6 + i5)) != i32.load8_u(patterns + (start + i5))) {
                  differs = true;
                  break;
                }
              }
              if (differs) {
                at = at + period3;
                known = repeats ? size - period3 - 1 : -1;
              } else {
                count2 = count2 + 1;
                at = at + size;
                known = -1;
              }
            }
          }
          count = count + count2;
        }
      }
      store<i32>(counts + (p << 2), count);
    }
  }
  return 0;
}
