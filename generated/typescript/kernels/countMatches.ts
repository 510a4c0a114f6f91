// Generated from kernels/bytes/countMatches.ts#L119 by `trefoil build`. Do not edit. Hash bd8b14fce730b9c9

import { maxIndex, minIndex } from '../operations.js';

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
  text: Uint8Array,
  patterns: Uint8Array,
  offsets: Int32Array,
  length: number,
  patternBytes: number,
  bounds: number,
  countsLength: number,
  counts: Int32Array,
): number {
  length |= 0;
  patternBytes |= 0;
  bounds |= 0;
  countsLength |= 0;
  // each(counts.length, (p) => {
  assignCounts(0, countsLength, offsets, patterns, text, length, counts);
  return 0;
}

function assignCounts(
  lo: number,
  hi: number,
  offsets: Int32Array,
  patterns: Uint8Array,
  text: Uint8Array,
  length: number,
  counts: Int32Array,
): void {
  const textWords = new DataView(text.buffer, text.byteOffset, text.byteLength);
  const pMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  const lengthWhole = maxIndex(length, 0) & -16;
  // each(counts.length, (p) => {
  // 4 rounds at once.
  for (let p = lo; p < pMain; p += 4) {
    // const size = offsets[p + 1]! - start;
    const offsetsShared = offsets[p + 1]!;
    const offsetsShared2 = offsets[p + 2]!;
    const offsetsShared3 = offsets[p + 3]!;
    const start = offsets[p]!;
    const start_1 = offsetsShared;
    const start_2 = offsetsShared2;
    const start_3 = offsetsShared3;
    const size = offsetsShared - start;
    const size_1 = offsetsShared2 - start_1;
    const size_2 = offsetsShared3 - start_2;
    const size_3 = offsets[p + 4]! - start_3;
    // let count: i32 = 0;
    let count = 0;
    let count_1 = 0;
    let count_2 = 0;
    let count_3 = 0;
    // if (size === 1) {
    if (size === 1) {
      // const only = patterns[start]!;
      const only = patterns[start]!;
      const whole = lengthWhole;
      // where(
      if (0 < whole) {
        // (i) => text[i] === only,
        const bytes = Math.imul(only, 16843009);
        // where(
        // 16 rounds at once.
        for (let block = 0; block < whole; block += 16) {
          const word = textWords.getInt32(block, true) ^ bytes;
          const word2 = textWords.getInt32(block + 4, true) ^ bytes;
          const word3 = textWords.getInt32(block + 8, true) ^ bytes;
          const word4 = textWords.getInt32(block + 12, true) ^ bytes;
          if (
            (((((word - 16843009) | 0) & ~word) |
              (((word2 - 16843009) | 0) & ~word2) |
              (((word3 - 16843009) | 0) & ~word3) |
              (((word4 - 16843009) | 0) & ~word4)) &
              -2139062144) !==
            0
          ) {
            const iEnd = block + 16;
            for (let i = block; i < iEnd; i++) {
              if (text[i]! === only) {
                // count += 1;
                count = (count + 1) | 0;
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i = whole; i < length; i++) {
        if (text[i]! === only) {
          // count += 1;
          count = (count + 1) | 0;
        }
      }
    }
    // if (size === 1) {
    if (size_1 === 1) {
      // const only = patterns[start]!;
      const only_1 = patterns[start_1]!;
      const whole_1 = lengthWhole;
      // where(
      if (0 < whole_1) {
        // (i) => text[i] === only,
        const bytes_1 = Math.imul(only_1, 16843009);
        // where(
        // 16 rounds at once.
        for (let block_1 = 0; block_1 < whole_1; block_1 += 16) {
          const word_1 = textWords.getInt32(block_1, true) ^ bytes_1;
          const word_1_2 = textWords.getInt32(block_1 + 4, true) ^ bytes_1;
          const word_1_3 = textWords.getInt32(block_1 + 8, true) ^ bytes_1;
          const word_1_4 = textWords.getInt32(block_1 + 12, true) ^ bytes_1;
          if (
            (((((word_1 - 16843009) | 0) & ~word_1) |
              (((word_1_2 - 16843009) | 0) & ~word_1_2) |
              (((word_1_3 - 16843009) | 0) & ~word_1_3) |
              (((word_1_4 - 16843009) | 0) & ~word_1_4)) &
              -2139062144) !==
            0
          ) {
            const i_1End = block_1 + 16;
            for (let i_1 = block_1; i_1 < i_1End; i_1++) {
              if (text[i_1]! === only_1) {
                // count += 1;
                count_1 = (count_1 + 1) | 0;
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i_1 = whole_1; i_1 < length; i_1++) {
        if (text[i_1]! === only_1) {
          // count += 1;
          count_1 = (count_1 + 1) | 0;
        }
      }
    }
    // if (size === 1) {
    if (size_2 === 1) {
      // const only = patterns[start]!;
      const only_2 = patterns[start_2]!;
      const whole_2 = lengthWhole;
      // where(
      if (0 < whole_2) {
        // (i) => text[i] === only,
        const bytes_2 = Math.imul(only_2, 16843009);
        // where(
        // 16 rounds at once.
        for (let block_2 = 0; block_2 < whole_2; block_2 += 16) {
          const word_2 = textWords.getInt32(block_2, true) ^ bytes_2;
          const word_2_2 = textWords.getInt32(block_2 + 4, true) ^ bytes_2;
          const word_2_3 = textWords.getInt32(block_2 + 8, true) ^ bytes_2;
          const word_2_4 = textWords.getInt32(block_2 + 12, true) ^ bytes_2;
          if (
            (((((word_2 - 16843009) | 0) & ~word_2) |
              (((word_2_2 - 16843009) | 0) & ~word_2_2) |
              (((word_2_3 - 16843009) | 0) & ~word_2_3) |
              (((word_2_4 - 16843009) | 0) & ~word_2_4)) &
              -2139062144) !==
            0
          ) {
            const i_2End = block_2 + 16;
            for (let i_2 = block_2; i_2 < i_2End; i_2++) {
              if (text[i_2]! === only_2) {
                // count += 1;
                count_2 = (count_2 + 1) | 0;
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i_2 = whole_2; i_2 < length; i_2++) {
        if (text[i_2]! === only_2) {
          // count += 1;
          count_2 = (count_2 + 1) | 0;
        }
      }
    }
    // if (size === 1) {
    if (size_3 === 1) {
      // const only = patterns[start]!;
      const only_3 = patterns[start_3]!;
      const whole_3 = lengthWhole;
      // where(
      if (0 < whole_3) {
        // (i) => text[i] === only,
        const bytes_3 = Math.imul(only_3, 16843009);
        // where(
        // 16 rounds at once.
        for (let block_3 = 0; block_3 < whole_3; block_3 += 16) {
          const word_3 = textWords.getInt32(block_3, true) ^ bytes_3;
          const word_3_2 = textWords.getInt32(block_3 + 4, true) ^ bytes_3;
          const word_3_3 = textWords.getInt32(block_3 + 8, true) ^ bytes_3;
          const word_3_4 = textWords.getInt32(block_3 + 12, true) ^ bytes_3;
          if (
            (((((word_3 - 16843009) | 0) & ~word_3) |
              (((word_3_2 - 16843009) | 0) & ~word_3_2) |
              (((word_3_3 - 16843009) | 0) & ~word_3_3) |
              (((word_3_4 - 16843009) | 0) & ~word_3_4)) &
              -2139062144) !==
            0
          ) {
            const i_3End = block_3 + 16;
            for (let i_3 = block_3; i_3 < i_3End; i_3++) {
              if (text[i_3]! === only_3) {
                // count += 1;
                count_3 = (count_3 + 1) | 0;
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i_3 = whole_3; i_3 < length; i_3++) {
        if (text[i_3]! === only_3) {
          // count += 1;
          count_3 = (count_3 + 1) | 0;
        }
      }
    }
    // if (size >= 2) {
    if (size >= 2) {
      // const first = patterns[start]!;
      const first = patterns[start]!;
      // const second = patterns[start + 1]!;
      const second = patterns[start + 1]!;
      // const last = patterns[start + size - 1]!;
      const last = patterns[start + size - 1]!;
      const room = length - size + 1;
      // let free: i32 = 0;
      let free = 0;
      // let compared = 0.0;
      let compared = 0.0;
      // let resume: i32 = 0;
      let resume = 0;
      const whole = maxIndex(room, 0) & -16;
      // where(
      if (0 < whole) {
        // (i) => text[i] === first && text[i + 1] === second && text[i + size - 1] === last,
        const bytes = Math.imul(first, 16843009);
        const bytes2 = Math.imul(second, 16843009);
        const bytes3 = Math.imul(last, 16843009);
        // where(
        // 16 rounds at once.
        for (let block = 0; block < whole; block += 16) {
          const word =
            (textWords.getInt32(block, true) ^ bytes) |
            (textWords.getInt32(block + 1, true) ^ bytes2) |
            (textWords.getInt32(block + size - 1, true) ^ bytes3);
          const word2 =
            (textWords.getInt32(block + 4, true) ^ bytes) |
            (textWords.getInt32(block + 5, true) ^ bytes2) |
            (textWords.getInt32(block + 4 + size - 1, true) ^ bytes3);
          const word3 =
            (textWords.getInt32(block + 8, true) ^ bytes) |
            (textWords.getInt32(block + 9, true) ^ bytes2) |
            (textWords.getInt32(block + 8 + size - 1, true) ^ bytes3);
          const word4 =
            (textWords.getInt32(block + 12, true) ^ bytes) |
            (textWords.getInt32(block + 13, true) ^ bytes2) |
            (textWords.getInt32(block + 12 + size - 1, true) ^ bytes3);
          if (
            (((((word - 16843009) | 0) & ~word) |
              (((word2 - 16843009) | 0) & ~word2) |
              (((word3 - 16843009) | 0) & ~word3) |
              (((word4 - 16843009) | 0) & ~word4)) &
              -2139062144) !==
            0
          ) {
            const iEnd = block + 16;
            for (let i = block; i < iEnd; i++) {
              if (text[i]! === first && text[i + 1]! === second && text[i + size - 1]! === last) {
                // if (i >= free) {
                if (i >= free) {
                  // let same = true;
                  let same: boolean = true;
                  const kEnd = size - 1;
                  // for (let k = 2; k < size - 1; k++) {
                  for (let k = 2; k < kEnd; k++) {
                    // if (text[i + k] !== patterns[start + k]) {
                    if (text[i + k]! !== patterns[start + k]!) {
                      // same = false;
                      same = false;
                      // compared += k;
                      compared = compared + k;
                      break;
                    }
                  }
                  // if (same) {
                  if (same) {
                    // count += 1;
                    count = (count + 1) | 0;
                    // free = i + size;
                    free = i + size;
                  } else {
                    // } else if (compared > 16.0 * size + i) {
                    if (compared > 16.0 * size + i) {
                      // resume = i + 1;
                      resume = i + 1;
                      // free = text.length;
                      free = length;
                    }
                  }
                }
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i = whole; i < room; i++) {
        if (text[i]! === first && text[i + 1]! === second && text[i + size - 1]! === last) {
          // if (i >= free) {
          if (i >= free) {
            // let same = true;
            let same: boolean = true;
            const kEnd = size - 1;
            // for (let k = 2; k < size - 1; k++) {
            for (let k = 2; k < kEnd; k++) {
              // if (text[i + k] !== patterns[start + k]) {
              if (text[i + k]! !== patterns[start + k]!) {
                // same = false;
                same = false;
                // compared += k;
                compared = compared + k;
                break;
              }
            }
            // if (same) {
            if (same) {
              // count += 1;
              count = (count + 1) | 0;
              // free = i + size;
              free = i + size;
            } else {
              // } else if (compared > 16.0 * size + i) {
              if (compared > 16.0 * size + i) {
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
      if (resume > 0 && room >= 1) {
        const begin = resume;
        // let end: i32 = -1;
        let end = -1;
        // let from: i32 = 0;
        let from_ = 0;
        // let k: i32 = 1;
        let k = 1;
        // let period: i32 = 1;
        let period = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half = 0; half < 2; half++) {
          // for (let step = 0; step < size; step++) {
          for (let step = 0; step < size; step++) {
            // if (from + k >= size) break;
            if (((from_ + k) | 0) >= size) {
              break;
            }
            const clamped = maxIndex(minIndex((from_ + k) | 0, size - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later = patterns[start + clamped]!;
            const clamped2 = maxIndex(minIndex((end + k) | 0, size - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier = patterns[start + clamped2]!;
            // if (later === earlier) {
            if (later === earlier) {
              // if (k === period) {
              if (k === period) {
                // from += period;
                from_ = (from_ + period) | 0;
                // k = 1;
                k = 1;
              } else {
                // k += 1;
                k = (k + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later < earlier === !false) {
                // from += k;
                from_ = (from_ + k) | 0;
                // k = 1;
                k = 1;
                // period = from - end;
                period = (from_ - end) | 0;
              } else {
                // end = from;
                end = from_;
                // from = end + 1;
                from_ = (end + 1) | 0;
                // k = 1;
                k = 1;
                // period = 1;
                period = 1;
              }
            }
          }
        }
        // let end: i32 = -1;
        let end2 = -1;
        // let from: i32 = 0;
        let from_2 = 0;
        // let k: i32 = 1;
        let k2 = 1;
        // let period: i32 = 1;
        let period2 = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half = 0; half < 2; half++) {
          // for (let step = 0; step < size; step++) {
          for (let step = 0; step < size; step++) {
            // if (from + k >= size) break;
            if (((from_2 + k2) | 0) >= size) {
              break;
            }
            const clamped = maxIndex(minIndex((from_2 + k2) | 0, size - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later = patterns[start + clamped]!;
            const clamped2 = maxIndex(minIndex((end2 + k2) | 0, size - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier = patterns[start + clamped2]!;
            // if (later === earlier) {
            if (later === earlier) {
              // if (k === period) {
              if (k2 === period2) {
                // from += period;
                from_2 = (from_2 + period2) | 0;
                // k = 1;
                k2 = 1;
              } else {
                // k += 1;
                k2 = (k2 + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later < earlier === !true) {
                // from += k;
                from_2 = (from_2 + k2) | 0;
                // k = 1;
                k2 = 1;
                // period = from - end;
                period2 = (from_2 - end2) | 0;
              } else {
                // end = from;
                end2 = from_2;
                // from = end + 1;
                from_2 = (end2 + 1) | 0;
                // k = 1;
                k2 = 1;
                // period = 1;
                period2 = 1;
              }
            }
          }
        }
        // const cut = max(ascending.end, descending.end);
        const cut = end < end2 ? end2 : end;
        // let period = ascending.end > descending.end ? ascending.period : descending.period;
        let period3 = end > end2 ? period : period2;
        // let repeats = true;
        let repeats: boolean = true;
        // for (let i = 0; i < size; i++) {
        for (let i = 0; i < size; i++) {
          // if (i > cut) break;
          if (i > cut) {
            break;
          }
          const clamped = maxIndex(minIndex(i + period3, size - 1), 0);
          // if (patterns[start + i] !== patterns[start + clampIndex(i + period, size)]) {
          if (patterns[start + i]! !== patterns[start + clamped]!) {
            // repeats = false;
            repeats = false;
            break;
          }
        }
        // if (!repeats) period = i32(max(cut + 1, size - cut - 1) + 1);
        if (!repeats) {
          period3 = (maxIndex((cut + 1) | 0, size - cut - 1) + 1) | 0;
        }
        // let count: i32 = 0;
        let count2 = 0;
        // let at: i32 = begin;
        let at = begin;
        // let known: i32 = -1;
        let known = -1;
        const cutAtLeast0 = maxIndex(minIndex(cut, size - 1), 0);
        // for (let step = 0; step < room; step++) {
        for (let step = 0; step < room; step++) {
          // if (at >= room) break;
          if (at >= room) {
            break;
          }
          const clamped = maxIndex(minIndex(at, room - 1), 0);
          // let differs = false;
          let differs: boolean = false;
          const clamped2 = maxIndex(minIndex(((cut < known ? known : cut) + 1) | 0, size - 1), 0);
          // for (let i = clampIndex(max(cut, known) + 1, size); i < size; i++) {
          for (let i = clamped2; i < size; i++) {
            // if (text[here + i] !== patterns[start + i]) {
            if (text[clamped + i]! !== patterns[start + i]!) {
              // at += i32(i - cut);
              at = (at + ((i - cut) | 0)) | 0;
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
            const clamped3 = cutAtLeast0;
            // for (let i = clampIndex(cut, size); i >= 0; i--) {
            for (let i = clamped3; i > -1; i--) {
              // if (i <= known || i > cut) break;
              if (i <= known || i > cut) {
                break;
              }
              // if (text[here + i] !== patterns[start + i]) {
              if (text[clamped + i]! !== patterns[start + i]!) {
                // differs = true;
                differs = true;
                break;
              }
            }
            // if (differs) {
            if (differs) {
              // at += period;
              at = (at + period3) | 0;
              // known = repeats ? i32(size - period - 1) : -1;
              known = repeats ? (size - period3 - 1) | 0 : -1;
            } else {
              // count += 1;
              count2 = (count2 + 1) | 0;
              // at += i32(size);
              at = (at + size) | 0;
              // known = -1;
              known = -1;
            }
          }
        }
        // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
        count = (count + count2) | 0;
      }
    }
    // if (size >= 2) {
    if (size_1 >= 2) {
      // const first = patterns[start]!;
      const first_1 = patterns[start_1]!;
      // const second = patterns[start + 1]!;
      const second_1 = patterns[start_1 + 1]!;
      // const last = patterns[start + size - 1]!;
      const last_1 = patterns[start_1 + size_1 - 1]!;
      const room_1 = length - size_1 + 1;
      // let free: i32 = 0;
      let free_1 = 0;
      // let compared = 0.0;
      let compared_1 = 0.0;
      // let resume: i32 = 0;
      let resume_1 = 0;
      const whole_1 = maxIndex(room_1, 0) & -16;
      // where(
      if (0 < whole_1) {
        // (i) => text[i] === first && text[i + 1] === second && text[i + size - 1] === last,
        const bytes_1 = Math.imul(first_1, 16843009);
        const bytes_1_2 = Math.imul(second_1, 16843009);
        const bytes_1_3 = Math.imul(last_1, 16843009);
        // where(
        // 16 rounds at once.
        for (let block_1 = 0; block_1 < whole_1; block_1 += 16) {
          const word_1 =
            (textWords.getInt32(block_1, true) ^ bytes_1) |
            (textWords.getInt32(block_1 + 1, true) ^ bytes_1_2) |
            (textWords.getInt32(block_1 + size_1 - 1, true) ^ bytes_1_3);
          const word_1_2 =
            (textWords.getInt32(block_1 + 4, true) ^ bytes_1) |
            (textWords.getInt32(block_1 + 5, true) ^ bytes_1_2) |
            (textWords.getInt32(block_1 + 4 + size_1 - 1, true) ^ bytes_1_3);
          const word_1_3 =
            (textWords.getInt32(block_1 + 8, true) ^ bytes_1) |
            (textWords.getInt32(block_1 + 9, true) ^ bytes_1_2) |
            (textWords.getInt32(block_1 + 8 + size_1 - 1, true) ^ bytes_1_3);
          const word_1_4 =
            (textWords.getInt32(block_1 + 12, true) ^ bytes_1) |
            (textWords.getInt32(block_1 + 13, true) ^ bytes_1_2) |
            (textWords.getInt32(block_1 + 12 + size_1 - 1, true) ^ bytes_1_3);
          if (
            (((((word_1 - 16843009) | 0) & ~word_1) |
              (((word_1_2 - 16843009) | 0) & ~word_1_2) |
              (((word_1_3 - 16843009) | 0) & ~word_1_3) |
              (((word_1_4 - 16843009) | 0) & ~word_1_4)) &
              -2139062144) !==
            0
          ) {
            const i_1End = block_1 + 16;
            for (let i_1 = block_1; i_1 < i_1End; i_1++) {
              if (text[i_1]! === first_1 && text[i_1 + 1]! === second_1 && text[i_1 + size_1 - 1]! === last_1) {
                // if (i >= free) {
                if (i_1 >= free_1) {
                  // let same = true;
                  let same_1: boolean = true;
                  const k_1End = size_1 - 1;
                  // for (let k = 2; k < size - 1; k++) {
                  for (let k_1 = 2; k_1 < k_1End; k_1++) {
                    // if (text[i + k] !== patterns[start + k]) {
                    if (text[i_1 + k_1]! !== patterns[start_1 + k_1]!) {
                      // same = false;
                      same_1 = false;
                      // compared += k;
                      compared_1 = compared_1 + k_1;
                      break;
                    }
                  }
                  // if (same) {
                  if (same_1) {
                    // count += 1;
                    count_1 = (count_1 + 1) | 0;
                    // free = i + size;
                    free_1 = i_1 + size_1;
                  } else {
                    // } else if (compared > 16.0 * size + i) {
                    if (compared_1 > 16.0 * size_1 + i_1) {
                      // resume = i + 1;
                      resume_1 = i_1 + 1;
                      // free = text.length;
                      free_1 = length;
                    }
                  }
                }
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i_1 = whole_1; i_1 < room_1; i_1++) {
        if (text[i_1]! === first_1 && text[i_1 + 1]! === second_1 && text[i_1 + size_1 - 1]! === last_1) {
          // if (i >= free) {
          if (i_1 >= free_1) {
            // let same = true;
            let same_1: boolean = true;
            const k_1End = size_1 - 1;
            // for (let k = 2; k < size - 1; k++) {
            for (let k_1 = 2; k_1 < k_1End; k_1++) {
              // if (text[i + k] !== patterns[start + k]) {
              if (text[i_1 + k_1]! !== patterns[start_1 + k_1]!) {
                // same = false;
                same_1 = false;
                // compared += k;
                compared_1 = compared_1 + k_1;
                break;
              }
            }
            // if (same) {
            if (same_1) {
              // count += 1;
              count_1 = (count_1 + 1) | 0;
              // free = i + size;
              free_1 = i_1 + size_1;
            } else {
              // } else if (compared > 16.0 * size + i) {
              if (compared_1 > 16.0 * size_1 + i_1) {
                // resume = i + 1;
                resume_1 = i_1 + 1;
                // free = text.length;
                free_1 = length;
              }
            }
          }
        }
      }
      // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
      if (resume_1 > 0 && room_1 >= 1) {
        const begin_1 = resume_1;
        // let end: i32 = -1;
        let end_1 = -1;
        // let from: i32 = 0;
        let from_1 = 0;
        // let k: i32 = 1;
        let k_1 = 1;
        // let period: i32 = 1;
        let period_1 = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half_1 = 0; half_1 < 2; half_1++) {
          // for (let step = 0; step < size; step++) {
          for (let step_1 = 0; step_1 < size_1; step_1++) {
            // if (from + k >= size) break;
            if (((from_1 + k_1) | 0) >= size_1) {
              break;
            }
            const clamped_1 = maxIndex(minIndex((from_1 + k_1) | 0, size_1 - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later_1 = patterns[start_1 + clamped_1]!;
            const clamped_1_2 = maxIndex(minIndex((end_1 + k_1) | 0, size_1 - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier_1 = patterns[start_1 + clamped_1_2]!;
            // if (later === earlier) {
            if (later_1 === earlier_1) {
              // if (k === period) {
              if (k_1 === period_1) {
                // from += period;
                from_1 = (from_1 + period_1) | 0;
                // k = 1;
                k_1 = 1;
              } else {
                // k += 1;
                k_1 = (k_1 + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later_1 < earlier_1 === !false) {
                // from += k;
                from_1 = (from_1 + k_1) | 0;
                // k = 1;
                k_1 = 1;
                // period = from - end;
                period_1 = (from_1 - end_1) | 0;
              } else {
                // end = from;
                end_1 = from_1;
                // from = end + 1;
                from_1 = (end_1 + 1) | 0;
                // k = 1;
                k_1 = 1;
                // period = 1;
                period_1 = 1;
              }
            }
          }
        }
        // let end: i32 = -1;
        let end_1_2 = -1;
        // let from: i32 = 0;
        let from_1_2 = 0;
        // let k: i32 = 1;
        let k_1_2 = 1;
        // let period: i32 = 1;
        let period_1_2 = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half_1 = 0; half_1 < 2; half_1++) {
          // for (let step = 0; step < size; step++) {
          for (let step_1 = 0; step_1 < size_1; step_1++) {
            // if (from + k >= size) break;
            if (((from_1_2 + k_1_2) | 0) >= size_1) {
              break;
            }
            const clamped_1 = maxIndex(minIndex((from_1_2 + k_1_2) | 0, size_1 - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later_1 = patterns[start_1 + clamped_1]!;
            const clamped_1_2 = maxIndex(minIndex((end_1_2 + k_1_2) | 0, size_1 - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier_1 = patterns[start_1 + clamped_1_2]!;
            // if (later === earlier) {
            if (later_1 === earlier_1) {
              // if (k === period) {
              if (k_1_2 === period_1_2) {
                // from += period;
                from_1_2 = (from_1_2 + period_1_2) | 0;
                // k = 1;
                k_1_2 = 1;
              } else {
                // k += 1;
                k_1_2 = (k_1_2 + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later_1 < earlier_1 === !true) {
                // from += k;
                from_1_2 = (from_1_2 + k_1_2) | 0;
                // k = 1;
                k_1_2 = 1;
                // period = from - end;
                period_1_2 = (from_1_2 - end_1_2) | 0;
              } else {
                // end = from;
                end_1_2 = from_1_2;
                // from = end + 1;
                from_1_2 = (end_1_2 + 1) | 0;
                // k = 1;
                k_1_2 = 1;
                // period = 1;
                period_1_2 = 1;
              }
            }
          }
        }
        // const cut = max(ascending.end, descending.end);
        const cut_1 = end_1 < end_1_2 ? end_1_2 : end_1;
        // let period = ascending.end > descending.end ? ascending.period : descending.period;
        let period_1_3 = end_1 > end_1_2 ? period_1 : period_1_2;
        // let repeats = true;
        let repeats_1: boolean = true;
        // for (let i = 0; i < size; i++) {
        for (let i_1 = 0; i_1 < size_1; i_1++) {
          // if (i > cut) break;
          if (i_1 > cut_1) {
            break;
          }
          const clamped_1 = maxIndex(minIndex(i_1 + period_1_3, size_1 - 1), 0);
          // if (patterns[start + i] !== patterns[start + clampIndex(i + period, size)]) {
          if (patterns[start_1 + i_1]! !== patterns[start_1 + clamped_1]!) {
            // repeats = false;
            repeats_1 = false;
            break;
          }
        }
        // if (!repeats) period = i32(max(cut + 1, size - cut - 1) + 1);
        if (!repeats_1) {
          period_1_3 = (maxIndex((cut_1 + 1) | 0, size_1 - cut_1 - 1) + 1) | 0;
        }
        // let count: i32 = 0;
        let count_1_2 = 0;
        // let at: i32 = begin;
        let at_1 = begin_1;
        // let known: i32 = -1;
        let known_1 = -1;
        const cut_1AtLeast0 = maxIndex(minIndex(cut_1, size_1 - 1), 0);
        // for (let step = 0; step < room; step++) {
        for (let step_1 = 0; step_1 < room_1; step_1++) {
          // if (at >= room) break;
          if (at_1 >= room_1) {
            break;
          }
          const clamped_1 = maxIndex(minIndex(at_1, room_1 - 1), 0);
          // let differs = false;
          let differs_1: boolean = false;
          const clamped_1_2 = maxIndex(minIndex(((cut_1 < known_1 ? known_1 : cut_1) + 1) | 0, size_1 - 1), 0);
          // for (let i = clampIndex(max(cut, known) + 1, size); i < size; i++) {
          for (let i_1 = clamped_1_2; i_1 < size_1; i_1++) {
            // if (text[here + i] !== patterns[start + i]) {
            if (text[clamped_1 + i_1]! !== patterns[start_1 + i_1]!) {
              // at += i32(i - cut);
              at_1 = (at_1 + ((i_1 - cut_1) | 0)) | 0;
              // differs = true;
              differs_1 = true;
              break;
            }
          }
          // if (differs) {
          if (differs_1) {
            // known = -1;
            known_1 = -1;
          } else {
            const clamped_1_3 = cut_1AtLeast0;
            // for (let i = clampIndex(cut, size); i >= 0; i--) {
            for (let i_1 = clamped_1_3; i_1 > -1; i_1--) {
              // if (i <= known || i > cut) break;
              if (i_1 <= known_1 || i_1 > cut_1) {
                break;
              }
              // if (text[here + i] !== patterns[start + i]) {
              if (text[clamped_1 + i_1]! !== patterns[start_1 + i_1]!) {
                // differs = true;
                differs_1 = true;
                break;
              }
            }
            // if (differs) {
            if (differs_1) {
              // at += period;
              at_1 = (at_1 + period_1_3) | 0;
              // known = repeats ? i32(size - period - 1) : -1;
              known_1 = repeats_1 ? (size_1 - period_1_3 - 1) | 0 : -1;
            } else {
              // count += 1;
              count_1_2 = (count_1_2 + 1) | 0;
              // at += i32(size);
              at_1 = (at_1 + size_1) | 0;
              // known = -1;
              known_1 = -1;
            }
          }
        }
        // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
        count_1 = (count_1 + count_1_2) | 0;
      }
    }
    // if (size >= 2) {
    if (size_2 >= 2) {
      // const first = patterns[start]!;
      const first_2 = patterns[start_2]!;
      // const second = patterns[start + 1]!;
      const second_2 = patterns[start_2 + 1]!;
      // const last = patterns[start + size - 1]!;
      const last_2 = patterns[start_2 + size_2 - 1]!;
      const room_2 = length - size_2 + 1;
      // let free: i32 = 0;
      let free_2 = 0;
      // let compared = 0.0;
      let compared_2 = 0.0;
      // let resume: i32 = 0;
      let resume_2 = 0;
      const whole_2 = maxIndex(room_2, 0) & -16;
      // where(
      if (0 < whole_2) {
        // (i) => text[i] === first && text[i + 1] === second && text[i + size - 1] === last,
        const bytes_2 = Math.imul(first_2, 16843009);
        const bytes_2_2 = Math.imul(second_2, 16843009);
        const bytes_2_3 = Math.imul(last_2, 16843009);
        // where(
        // 16 rounds at once.
        for (let block_2 = 0; block_2 < whole_2; block_2 += 16) {
          const word_2 =
            (textWords.getInt32(block_2, true) ^ bytes_2) |
            (textWords.getInt32(block_2 + 1, true) ^ bytes_2_2) |
            (textWords.getInt32(block_2 + size_2 - 1, true) ^ bytes_2_3);
          const word_2_2 =
            (textWords.getInt32(block_2 + 4, true) ^ bytes_2) |
            (textWords.getInt32(block_2 + 5, true) ^ bytes_2_2) |
            (textWords.getInt32(block_2 + 4 + size_2 - 1, true) ^ bytes_2_3);
          const word_2_3 =
            (textWords.getInt32(block_2 + 8, true) ^ bytes_2) |
            (textWords.getInt32(block_2 + 9, true) ^ bytes_2_2) |
            (textWords.getInt32(block_2 + 8 + size_2 - 1, true) ^ bytes_2_3);
          const word_2_4 =
            (textWords.getInt32(block_2 + 12, true) ^ bytes_2) |
            (textWords.getInt32(block_2 + 13, true) ^ bytes_2_2) |
            (textWords.getInt32(block_2 + 12 + size_2 - 1, true) ^ bytes_2_3);
          if (
            (((((word_2 - 16843009) | 0) & ~word_2) |
              (((word_2_2 - 16843009) | 0) & ~word_2_2) |
              (((word_2_3 - 16843009) | 0) & ~word_2_3) |
              (((word_2_4 - 16843009) | 0) & ~word_2_4)) &
              -2139062144) !==
            0
          ) {
            const i_2End = block_2 + 16;
            for (let i_2 = block_2; i_2 < i_2End; i_2++) {
              if (text[i_2]! === first_2 && text[i_2 + 1]! === second_2 && text[i_2 + size_2 - 1]! === last_2) {
                // if (i >= free) {
                if (i_2 >= free_2) {
                  // let same = true;
                  let same_2: boolean = true;
                  const k_2End = size_2 - 1;
                  // for (let k = 2; k < size - 1; k++) {
                  for (let k_2 = 2; k_2 < k_2End; k_2++) {
                    // if (text[i + k] !== patterns[start + k]) {
                    if (text[i_2 + k_2]! !== patterns[start_2 + k_2]!) {
                      // same = false;
                      same_2 = false;
                      // compared += k;
                      compared_2 = compared_2 + k_2;
                      break;
                    }
                  }
                  // if (same) {
                  if (same_2) {
                    // count += 1;
                    count_2 = (count_2 + 1) | 0;
                    // free = i + size;
                    free_2 = i_2 + size_2;
                  } else {
                    // } else if (compared > 16.0 * size + i) {
                    if (compared_2 > 16.0 * size_2 + i_2) {
                      // resume = i + 1;
                      resume_2 = i_2 + 1;
                      // free = text.length;
                      free_2 = length;
                    }
                  }
                }
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i_2 = whole_2; i_2 < room_2; i_2++) {
        if (text[i_2]! === first_2 && text[i_2 + 1]! === second_2 && text[i_2 + size_2 - 1]! === last_2) {
          // if (i >= free) {
          if (i_2 >= free_2) {
            // let same = true;
            let same_2: boolean = true;
            const k_2End = size_2 - 1;
            // for (let k = 2; k < size - 1; k++) {
            for (let k_2 = 2; k_2 < k_2End; k_2++) {
              // if (text[i + k] !== patterns[start + k]) {
              if (text[i_2 + k_2]! !== patterns[start_2 + k_2]!) {
                // same = false;
                same_2 = false;
                // compared += k;
                compared_2 = compared_2 + k_2;
                break;
              }
            }
            // if (same) {
            if (same_2) {
              // count += 1;
              count_2 = (count_2 + 1) | 0;
              // free = i + size;
              free_2 = i_2 + size_2;
            } else {
              // } else if (compared > 16.0 * size + i) {
              if (compared_2 > 16.0 * size_2 + i_2) {
                // resume = i + 1;
                resume_2 = i_2 + 1;
                // free = text.length;
                free_2 = length;
              }
            }
          }
        }
      }
      // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
      if (resume_2 > 0 && room_2 >= 1) {
        const begin_2 = resume_2;
        // let end: i32 = -1;
        let end_2 = -1;
        // let from: i32 = 0;
        let from_2 = 0;
        // let k: i32 = 1;
        let k_2 = 1;
        // let period: i32 = 1;
        let period_2 = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half_2 = 0; half_2 < 2; half_2++) {
          // for (let step = 0; step < size; step++) {
          for (let step_2 = 0; step_2 < size_2; step_2++) {
            // if (from + k >= size) break;
            if (((from_2 + k_2) | 0) >= size_2) {
              break;
            }
            const clamped_2 = maxIndex(minIndex((from_2 + k_2) | 0, size_2 - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later_2 = patterns[start_2 + clamped_2]!;
            const clamped_2_2 = maxIndex(minIndex((end_2 + k_2) | 0, size_2 - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier_2 = patterns[start_2 + clamped_2_2]!;
            // if (later === earlier) {
            if (later_2 === earlier_2) {
              // if (k === period) {
              if (k_2 === period_2) {
                // from += period;
                from_2 = (from_2 + period_2) | 0;
                // k = 1;
                k_2 = 1;
              } else {
                // k += 1;
                k_2 = (k_2 + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later_2 < earlier_2 === !false) {
                // from += k;
                from_2 = (from_2 + k_2) | 0;
                // k = 1;
                k_2 = 1;
                // period = from - end;
                period_2 = (from_2 - end_2) | 0;
              } else {
                // end = from;
                end_2 = from_2;
                // from = end + 1;
                from_2 = (end_2 + 1) | 0;
                // k = 1;
                k_2 = 1;
                // period = 1;
                period_2 = 1;
              }
            }
          }
        }
        // let end: i32 = -1;
        let end_2_2 = -1;
        // let from: i32 = 0;
        let from_2_2 = 0;
        // let k: i32 = 1;
        let k_2_2 = 1;
        // let period: i32 = 1;
        let period_2_2 = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half_2 = 0; half_2 < 2; half_2++) {
          // for (let step = 0; step < size; step++) {
          for (let step_2 = 0; step_2 < size_2; step_2++) {
            // if (from + k >= size) break;
            if (((from_2_2 + k_2_2) | 0) >= size_2) {
              break;
            }
            const clamped_2 = maxIndex(minIndex((from_2_2 + k_2_2) | 0, size_2 - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later_2 = patterns[start_2 + clamped_2]!;
            const clamped_2_2 = maxIndex(minIndex((end_2_2 + k_2_2) | 0, size_2 - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier_2 = patterns[start_2 + clamped_2_2]!;
            // if (later === earlier) {
            if (later_2 === earlier_2) {
              // if (k === period) {
              if (k_2_2 === period_2_2) {
                // from += period;
                from_2_2 = (from_2_2 + period_2_2) | 0;
                // k = 1;
                k_2_2 = 1;
              } else {
                // k += 1;
                k_2_2 = (k_2_2 + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later_2 < earlier_2 === !true) {
                // from += k;
                from_2_2 = (from_2_2 + k_2_2) | 0;
                // k = 1;
                k_2_2 = 1;
                // period = from - end;
                period_2_2 = (from_2_2 - end_2_2) | 0;
              } else {
                // end = from;
                end_2_2 = from_2_2;
                // from = end + 1;
                from_2_2 = (end_2_2 + 1) | 0;
                // k = 1;
                k_2_2 = 1;
                // period = 1;
                period_2_2 = 1;
              }
            }
          }
        }
        // const cut = max(ascending.end, descending.end);
        const cut_2 = end_2 < end_2_2 ? end_2_2 : end_2;
        // let period = ascending.end > descending.end ? ascending.period : descending.period;
        let period_2_3 = end_2 > end_2_2 ? period_2 : period_2_2;
        // let repeats = true;
        let repeats_2: boolean = true;
        // for (let i = 0; i < size; i++) {
        for (let i_2 = 0; i_2 < size_2; i_2++) {
          // if (i > cut) break;
          if (i_2 > cut_2) {
            break;
          }
          const clamped_2 = maxIndex(minIndex(i_2 + period_2_3, size_2 - 1), 0);
          // if (patterns[start + i] !== patterns[start + clampIndex(i + period, size)]) {
          if (patterns[start_2 + i_2]! !== patterns[start_2 + clamped_2]!) {
            // repeats = false;
            repeats_2 = false;
            break;
          }
        }
        // if (!repeats) period = i32(max(cut + 1, size - cut - 1) + 1);
        if (!repeats_2) {
          period_2_3 = (maxIndex((cut_2 + 1) | 0, size_2 - cut_2 - 1) + 1) | 0;
        }
        // let count: i32 = 0;
        let count_2_2 = 0;
        // let at: i32 = begin;
        let at_2 = begin_2;
        // let known: i32 = -1;
        let known_2 = -1;
        const cut_2AtLeast0 = maxIndex(minIndex(cut_2, size_2 - 1), 0);
        // for (let step = 0; step < room; step++) {
        for (let step_2 = 0; step_2 < room_2; step_2++) {
          // if (at >= room) break;
          if (at_2 >= room_2) {
            break;
          }
          const clamped_2 = maxIndex(minIndex(at_2, room_2 - 1), 0);
          // let differs = false;
          let differs_2: boolean = false;
          const clamped_2_2 = maxIndex(minIndex(((cut_2 < known_2 ? known_2 : cut_2) + 1) | 0, size_2 - 1), 0);
          // for (let i = clampIndex(max(cut, known) + 1, size); i < size; i++) {
          for (let i_2 = clamped_2_2; i_2 < size_2; i_2++) {
            // if (text[here + i] !== patterns[start + i]) {
            if (text[clamped_2 + i_2]! !== patterns[start_2 + i_2]!) {
              // at += i32(i - cut);
              at_2 = (at_2 + ((i_2 - cut_2) | 0)) | 0;
              // differs = true;
              differs_2 = true;
              break;
            }
          }
          // if (differs) {
          if (differs_2) {
            // known = -1;
            known_2 = -1;
          } else {
            const clamped_2_3 = cut_2AtLeast0;
            // for (let i = clampIndex(cut, size); i >= 0; i--) {
            for (let i_2 = clamped_2_3; i_2 > -1; i_2--) {
              // if (i <= known || i > cut) break;
              if (i_2 <= known_2 || i_2 > cut_2) {
                break;
              }
              // if (text[here + i] !== patterns[start + i]) {
              if (text[clamped_2 + i_2]! !== patterns[start_2 + i_2]!) {
                // differs = true;
                differs_2 = true;
                break;
              }
            }
            // if (differs) {
            if (differs_2) {
              // at += period;
              at_2 = (at_2 + period_2_3) | 0;
              // known = repeats ? i32(size - period - 1) : -1;
              known_2 = repeats_2 ? (size_2 - period_2_3 - 1) | 0 : -1;
            } else {
              // count += 1;
              count_2_2 = (count_2_2 + 1) | 0;
              // at += i32(size);
              at_2 = (at_2 + size_2) | 0;
              // known = -1;
              known_2 = -1;
            }
          }
        }
        // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
        count_2 = (count_2 + count_2_2) | 0;
      }
    }
    // if (size >= 2) {
    if (size_3 >= 2) {
      // const first = patterns[start]!;
      const first_3 = patterns[start_3]!;
      // const second = patterns[start + 1]!;
      const second_3 = patterns[start_3 + 1]!;
      // const last = patterns[start + size - 1]!;
      const last_3 = patterns[start_3 + size_3 - 1]!;
      const room_3 = length - size_3 + 1;
      // let free: i32 = 0;
      let free_3 = 0;
      // let compared = 0.0;
      let compared_3 = 0.0;
      // let resume: i32 = 0;
      let resume_3 = 0;
      const whole_3 = maxIndex(room_3, 0) & -16;
      // where(
      if (0 < whole_3) {
        // (i) => text[i] === first && text[i + 1] === second && text[i + size - 1] === last,
        const bytes_3 = Math.imul(first_3, 16843009);
        const bytes_3_2 = Math.imul(second_3, 16843009);
        const bytes_3_3 = Math.imul(last_3, 16843009);
        // where(
        // 16 rounds at once.
        for (let block_3 = 0; block_3 < whole_3; block_3 += 16) {
          const word_3 =
            (textWords.getInt32(block_3, true) ^ bytes_3) |
            (textWords.getInt32(block_3 + 1, true) ^ bytes_3_2) |
            (textWords.getInt32(block_3 + size_3 - 1, true) ^ bytes_3_3);
          const word_3_2 =
            (textWords.getInt32(block_3 + 4, true) ^ bytes_3) |
            (textWords.getInt32(block_3 + 5, true) ^ bytes_3_2) |
            (textWords.getInt32(block_3 + 4 + size_3 - 1, true) ^ bytes_3_3);
          const word_3_3 =
            (textWords.getInt32(block_3 + 8, true) ^ bytes_3) |
            (textWords.getInt32(block_3 + 9, true) ^ bytes_3_2) |
            (textWords.getInt32(block_3 + 8 + size_3 - 1, true) ^ bytes_3_3);
          const word_3_4 =
            (textWords.getInt32(block_3 + 12, true) ^ bytes_3) |
            (textWords.getInt32(block_3 + 13, true) ^ bytes_3_2) |
            (textWords.getInt32(block_3 + 12 + size_3 - 1, true) ^ bytes_3_3);
          if (
            (((((word_3 - 16843009) | 0) & ~word_3) |
              (((word_3_2 - 16843009) | 0) & ~word_3_2) |
              (((word_3_3 - 16843009) | 0) & ~word_3_3) |
              (((word_3_4 - 16843009) | 0) & ~word_3_4)) &
              -2139062144) !==
            0
          ) {
            const i_3End = block_3 + 16;
            for (let i_3 = block_3; i_3 < i_3End; i_3++) {
              if (text[i_3]! === first_3 && text[i_3 + 1]! === second_3 && text[i_3 + size_3 - 1]! === last_3) {
                // if (i >= free) {
                if (i_3 >= free_3) {
                  // let same = true;
                  let same_3: boolean = true;
                  const k_3End = size_3 - 1;
                  // for (let k = 2; k < size - 1; k++) {
                  for (let k_3 = 2; k_3 < k_3End; k_3++) {
                    // if (text[i + k] !== patterns[start + k]) {
                    if (text[i_3 + k_3]! !== patterns[start_3 + k_3]!) {
                      // same = false;
                      same_3 = false;
                      // compared += k;
                      compared_3 = compared_3 + k_3;
                      break;
                    }
                  }
                  // if (same) {
                  if (same_3) {
                    // count += 1;
                    count_3 = (count_3 + 1) | 0;
                    // free = i + size;
                    free_3 = i_3 + size_3;
                  } else {
                    // } else if (compared > 16.0 * size + i) {
                    if (compared_3 > 16.0 * size_3 + i_3) {
                      // resume = i + 1;
                      resume_3 = i_3 + 1;
                      // free = text.length;
                      free_3 = length;
                    }
                  }
                }
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i_3 = whole_3; i_3 < room_3; i_3++) {
        if (text[i_3]! === first_3 && text[i_3 + 1]! === second_3 && text[i_3 + size_3 - 1]! === last_3) {
          // if (i >= free) {
          if (i_3 >= free_3) {
            // let same = true;
            let same_3: boolean = true;
            const k_3End = size_3 - 1;
            // for (let k = 2; k < size - 1; k++) {
            for (let k_3 = 2; k_3 < k_3End; k_3++) {
              // if (text[i + k] !== patterns[start + k]) {
              if (text[i_3 + k_3]! !== patterns[start_3 + k_3]!) {
                // same = false;
                same_3 = false;
                // compared += k;
                compared_3 = compared_3 + k_3;
                break;
              }
            }
            // if (same) {
            if (same_3) {
              // count += 1;
              count_3 = (count_3 + 1) | 0;
              // free = i + size;
              free_3 = i_3 + size_3;
            } else {
              // } else if (compared > 16.0 * size + i) {
              if (compared_3 > 16.0 * size_3 + i_3) {
                // resume = i + 1;
                resume_3 = i_3 + 1;
                // free = text.length;
                free_3 = length;
              }
            }
          }
        }
      }
      // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
      if (resume_3 > 0 && room_3 >= 1) {
        const begin_3 = resume_3;
        // let end: i32 = -1;
        let end_3 = -1;
        // let from: i32 = 0;
        let from_3 = 0;
        // let k: i32 = 1;
        let k_3 = 1;
        // let period: i32 = 1;
        let period_3 = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half_3 = 0; half_3 < 2; half_3++) {
          // for (let step = 0; step < size; step++) {
          for (let step_3 = 0; step_3 < size_3; step_3++) {
            // if (from + k >= size) break;
            if (((from_3 + k_3) | 0) >= size_3) {
              break;
            }
            const clamped_3 = maxIndex(minIndex((from_3 + k_3) | 0, size_3 - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later_3 = patterns[start_3 + clamped_3]!;
            const clamped_3_2 = maxIndex(minIndex((end_3 + k_3) | 0, size_3 - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier_3 = patterns[start_3 + clamped_3_2]!;
            // if (later === earlier) {
            if (later_3 === earlier_3) {
              // if (k === period) {
              if (k_3 === period_3) {
                // from += period;
                from_3 = (from_3 + period_3) | 0;
                // k = 1;
                k_3 = 1;
              } else {
                // k += 1;
                k_3 = (k_3 + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later_3 < earlier_3 === !false) {
                // from += k;
                from_3 = (from_3 + k_3) | 0;
                // k = 1;
                k_3 = 1;
                // period = from - end;
                period_3 = (from_3 - end_3) | 0;
              } else {
                // end = from;
                end_3 = from_3;
                // from = end + 1;
                from_3 = (end_3 + 1) | 0;
                // k = 1;
                k_3 = 1;
                // period = 1;
                period_3 = 1;
              }
            }
          }
        }
        // let end: i32 = -1;
        let end_3_2 = -1;
        // let from: i32 = 0;
        let from_3_2 = 0;
        // let k: i32 = 1;
        let k_3_2 = 1;
        // let period: i32 = 1;
        let period_3_2 = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half_3 = 0; half_3 < 2; half_3++) {
          // for (let step = 0; step < size; step++) {
          for (let step_3 = 0; step_3 < size_3; step_3++) {
            // if (from + k >= size) break;
            if (((from_3_2 + k_3_2) | 0) >= size_3) {
              break;
            }
            const clamped_3 = maxIndex(minIndex((from_3_2 + k_3_2) | 0, size_3 - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later_3 = patterns[start_3 + clamped_3]!;
            const clamped_3_2 = maxIndex(minIndex((end_3_2 + k_3_2) | 0, size_3 - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier_3 = patterns[start_3 + clamped_3_2]!;
            // if (later === earlier) {
            if (later_3 === earlier_3) {
              // if (k === period) {
              if (k_3_2 === period_3_2) {
                // from += period;
                from_3_2 = (from_3_2 + period_3_2) | 0;
                // k = 1;
                k_3_2 = 1;
              } else {
                // k += 1;
                k_3_2 = (k_3_2 + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later_3 < earlier_3 === !true) {
                // from += k;
                from_3_2 = (from_3_2 + k_3_2) | 0;
                // k = 1;
                k_3_2 = 1;
                // period = from - end;
                period_3_2 = (from_3_2 - end_3_2) | 0;
              } else {
                // end = from;
                end_3_2 = from_3_2;
                // from = end + 1;
                from_3_2 = (end_3_2 + 1) | 0;
                // k = 1;
                k_3_2 = 1;
                // period = 1;
                period_3_2 = 1;
              }
            }
          }
        }
        // const cut = max(ascending.end, descending.end);
        const cut_3 = end_3 < end_3_2 ? end_3_2 : end_3;
        // let period = ascending.end > descending.end ? ascending.period : descending.period;
        let period_3_3 = end_3 > end_3_2 ? period_3 : period_3_2;
        // let repeats = true;
        let repeats_3: boolean = true;
        // for (let i = 0; i < size; i++) {
        for (let i_3 = 0; i_3 < size_3; i_3++) {
          // if (i > cut) break;
          if (i_3 > cut_3) {
            break;
          }
          const clamped_3 = maxIndex(minIndex(i_3 + period_3_3, size_3 - 1), 0);
          // if (patterns[start + i] !== patterns[start + clampIndex(i + period, size)]) {
          if (patterns[start_3 + i_3]! !== patterns[start_3 + clamped_3]!) {
            // repeats = false;
            repeats_3 = false;
            break;
          }
        }
        // if (!repeats) period = i32(max(cut + 1, size - cut - 1) + 1);
        if (!repeats_3) {
          period_3_3 = (maxIndex((cut_3 + 1) | 0, size_3 - cut_3 - 1) + 1) | 0;
        }
        // let count: i32 = 0;
        let count_3_2 = 0;
        // let at: i32 = begin;
        let at_3 = begin_3;
        // let known: i32 = -1;
        let known_3 = -1;
        const cut_3AtLeast0 = maxIndex(minIndex(cut_3, size_3 - 1), 0);
        // for (let step = 0; step < room; step++) {
        for (let step_3 = 0; step_3 < room_3; step_3++) {
          // if (at >= room) break;
          if (at_3 >= room_3) {
            break;
          }
          const clamped_3 = maxIndex(minIndex(at_3, room_3 - 1), 0);
          // let differs = false;
          let differs_3: boolean = false;
          const clamped_3_2 = maxIndex(minIndex(((cut_3 < known_3 ? known_3 : cut_3) + 1) | 0, size_3 - 1), 0);
          // for (let i = clampIndex(max(cut, known) + 1, size); i < size; i++) {
          for (let i_3 = clamped_3_2; i_3 < size_3; i_3++) {
            // if (text[here + i] !== patterns[start + i]) {
            if (text[clamped_3 + i_3]! !== patterns[start_3 + i_3]!) {
              // at += i32(i - cut);
              at_3 = (at_3 + ((i_3 - cut_3) | 0)) | 0;
              // differs = true;
              differs_3 = true;
              break;
            }
          }
          // if (differs) {
          if (differs_3) {
            // known = -1;
            known_3 = -1;
          } else {
            const clamped_3_3 = cut_3AtLeast0;
            // for (let i = clampIndex(cut, size); i >= 0; i--) {
            for (let i_3 = clamped_3_3; i_3 > -1; i_3--) {
              // if (i <= known || i > cut) break;
              if (i_3 <= known_3 || i_3 > cut_3) {
                break;
              }
              // if (text[here + i] !== patterns[start + i]) {
              if (text[clamped_3 + i_3]! !== patterns[start_3 + i_3]!) {
                // differs = true;
                differs_3 = true;
                break;
              }
            }
            // if (differs) {
            if (differs_3) {
              // at += period;
              at_3 = (at_3 + period_3_3) | 0;
              // known = repeats ? i32(size - period - 1) : -1;
              known_3 = repeats_3 ? (size_3 - period_3_3 - 1) | 0 : -1;
            } else {
              // count += 1;
              count_3_2 = (count_3_2 + 1) | 0;
              // at += i32(size);
              at_3 = (at_3 + size_3) | 0;
              // known = -1;
              known_3 = -1;
            }
          }
        }
        // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
        count_3 = (count_3 + count_3_2) | 0;
      }
    }
    // counts[p] = count;
    counts[p] = count;
    counts[p + 1] = count_1;
    counts[p + 2] = count_2;
    counts[p + 3] = count_3;
  }
  const lengthWhole2 = maxIndex(length, 0) & -16;
  // each(counts.length, (p) => {
  // The remainder.
  for (let p = pMain; p < hi; p++) {
    const start = offsets[p]!;
    const size = offsets[p + 1]! - start;
    // let count: i32 = 0;
    let count = 0;
    // if (size === 1) {
    if (size === 1) {
      // const only = patterns[start]!;
      const only = patterns[start]!;
      const whole = lengthWhole2;
      // where(
      if (0 < whole) {
        // (i) => text[i] === only,
        const bytes = Math.imul(only, 16843009);
        // where(
        // 16 rounds at once.
        for (let block = 0; block < whole; block += 16) {
          const word = textWords.getInt32(block, true) ^ bytes;
          const word2 = textWords.getInt32(block + 4, true) ^ bytes;
          const word3 = textWords.getInt32(block + 8, true) ^ bytes;
          const word4 = textWords.getInt32(block + 12, true) ^ bytes;
          if (
            (((((word - 16843009) | 0) & ~word) |
              (((word2 - 16843009) | 0) & ~word2) |
              (((word3 - 16843009) | 0) & ~word3) |
              (((word4 - 16843009) | 0) & ~word4)) &
              -2139062144) !==
            0
          ) {
            const iEnd = block + 16;
            for (let i = block; i < iEnd; i++) {
              if (text[i]! === only) {
                // count += 1;
                count = (count + 1) | 0;
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i = whole; i < length; i++) {
        if (text[i]! === only) {
          // count += 1;
          count = (count + 1) | 0;
        }
      }
    }
    // if (size >= 2) {
    if (size >= 2) {
      // const first = patterns[start]!;
      const first = patterns[start]!;
      // const second = patterns[start + 1]!;
      const second = patterns[start + 1]!;
      // const last = patterns[start + size - 1]!;
      const last = patterns[start + size - 1]!;
      const room = length - size + 1;
      // let free: i32 = 0;
      let free = 0;
      // let compared = 0.0;
      let compared = 0.0;
      // let resume: i32 = 0;
      let resume = 0;
      const whole = maxIndex(room, 0) & -16;
      // where(
      if (0 < whole) {
        // (i) => text[i] === first && text[i + 1] === second && text[i + size - 1] === last,
        const bytes = Math.imul(first, 16843009);
        const bytes2 = Math.imul(second, 16843009);
        const bytes3 = Math.imul(last, 16843009);
        // where(
        // 16 rounds at once.
        for (let block = 0; block < whole; block += 16) {
          const word =
            (textWords.getInt32(block, true) ^ bytes) |
            (textWords.getInt32(block + 1, true) ^ bytes2) |
            (textWords.getInt32(block + size - 1, true) ^ bytes3);
          const word2 =
            (textWords.getInt32(block + 4, true) ^ bytes) |
            (textWords.getInt32(block + 5, true) ^ bytes2) |
            (textWords.getInt32(block + 4 + size - 1, true) ^ bytes3);
          const word3 =
            (textWords.getInt32(block + 8, true) ^ bytes) |
            (textWords.getInt32(block + 9, true) ^ bytes2) |
            (textWords.getInt32(block + 8 + size - 1, true) ^ bytes3);
          const word4 =
            (textWords.getInt32(block + 12, true) ^ bytes) |
            (textWords.getInt32(block + 13, true) ^ bytes2) |
            (textWords.getInt32(block + 12 + size - 1, true) ^ bytes3);
          if (
            (((((word - 16843009) | 0) & ~word) |
              (((word2 - 16843009) | 0) & ~word2) |
              (((word3 - 16843009) | 0) & ~word3) |
              (((word4 - 16843009) | 0) & ~word4)) &
              -2139062144) !==
            0
          ) {
            const iEnd = block + 16;
            for (let i = block; i < iEnd; i++) {
              if (text[i]! === first && text[i + 1]! === second && text[i + size - 1]! === last) {
                // if (i >= free) {
                if (i >= free) {
                  // let same = true;
                  let same: boolean = true;
                  const kEnd = size - 1;
                  // for (let k = 2; k < size - 1; k++) {
                  for (let k = 2; k < kEnd; k++) {
                    // if (text[i + k] !== patterns[start + k]) {
                    if (text[i + k]! !== patterns[start + k]!) {
                      // same = false;
                      same = false;
                      // compared += k;
                      compared = compared + k;
                      break;
                    }
                  }
                  // if (same) {
                  if (same) {
                    // count += 1;
                    count = (count + 1) | 0;
                    // free = i + size;
                    free = i + size;
                  } else {
                    // } else if (compared > 16.0 * size + i) {
                    if (compared > 16.0 * size + i) {
                      // resume = i + 1;
                      resume = i + 1;
                      // free = text.length;
                      free = length;
                    }
                  }
                }
              }
            }
          }
        }
      }
      // where(
      // The remainder.
      for (let i = whole; i < room; i++) {
        if (text[i]! === first && text[i + 1]! === second && text[i + size - 1]! === last) {
          // if (i >= free) {
          if (i >= free) {
            // let same = true;
            let same: boolean = true;
            const kEnd = size - 1;
            // for (let k = 2; k < size - 1; k++) {
            for (let k = 2; k < kEnd; k++) {
              // if (text[i + k] !== patterns[start + k]) {
              if (text[i + k]! !== patterns[start + k]!) {
                // same = false;
                same = false;
                // compared += k;
                compared = compared + k;
                break;
              }
            }
            // if (same) {
            if (same) {
              // count += 1;
              count = (count + 1) | 0;
              // free = i + size;
              free = i + size;
            } else {
              // } else if (compared > 16.0 * size + i) {
              if (compared > 16.0 * size + i) {
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
      if (resume > 0 && room >= 1) {
        const begin = resume;
        // let end: i32 = -1;
        let end = -1;
        // let from: i32 = 0;
        let from_ = 0;
        // let k: i32 = 1;
        let k = 1;
        // let period: i32 = 1;
        let period = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half = 0; half < 2; half++) {
          // for (let step = 0; step < size; step++) {
          for (let step = 0; step < size; step++) {
            // if (from + k >= size) break;
            if (((from_ + k) | 0) >= size) {
              break;
            }
            const clamped = maxIndex(minIndex((from_ + k) | 0, size - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later = patterns[start + clamped]!;
            const clamped2 = maxIndex(minIndex((end + k) | 0, size - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier = patterns[start + clamped2]!;
            // if (later === earlier) {
            if (later === earlier) {
              // if (k === period) {
              if (k === period) {
                // from += period;
                from_ = (from_ + period) | 0;
                // k = 1;
                k = 1;
              } else {
                // k += 1;
                k = (k + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later < earlier === !false) {
                // from += k;
                from_ = (from_ + k) | 0;
                // k = 1;
                k = 1;
                // period = from - end;
                period = (from_ - end) | 0;
              } else {
                // end = from;
                end = from_;
                // from = end + 1;
                from_ = (end + 1) | 0;
                // k = 1;
                k = 1;
                // period = 1;
                period = 1;
              }
            }
          }
        }
        // let end: i32 = -1;
        let end2 = -1;
        // let from: i32 = 0;
        let from_2 = 0;
        // let k: i32 = 1;
        let k2 = 1;
        // let period: i32 = 1;
        let period2 = 1;
        // for (let half = 0; half < 2; half++) {
        for (let half = 0; half < 2; half++) {
          // for (let step = 0; step < size; step++) {
          for (let step = 0; step < size; step++) {
            // if (from + k >= size) break;
            if (((from_2 + k2) | 0) >= size) {
              break;
            }
            const clamped = maxIndex(minIndex((from_2 + k2) | 0, size - 1), 0);
            // const later = patterns[start + clampIndex(from + k, size)]!;
            const later = patterns[start + clamped]!;
            const clamped2 = maxIndex(minIndex((end2 + k2) | 0, size - 1), 0);
            // const earlier = patterns[start + clampIndex(end + k, size)]!;
            const earlier = patterns[start + clamped2]!;
            // if (later === earlier) {
            if (later === earlier) {
              // if (k === period) {
              if (k2 === period2) {
                // from += period;
                from_2 = (from_2 + period2) | 0;
                // k = 1;
                k2 = 1;
              } else {
                // k += 1;
                k2 = (k2 + 1) | 0;
              }
            } else {
              // } else if (later < earlier === !reverse) {
              if (later < earlier === !true) {
                // from += k;
                from_2 = (from_2 + k2) | 0;
                // k = 1;
                k2 = 1;
                // period = from - end;
                period2 = (from_2 - end2) | 0;
              } else {
                // end = from;
                end2 = from_2;
                // from = end + 1;
                from_2 = (end2 + 1) | 0;
                // k = 1;
                k2 = 1;
                // period = 1;
                period2 = 1;
              }
            }
          }
        }
        // const cut = max(ascending.end, descending.end);
        const cut = end < end2 ? end2 : end;
        // let period = ascending.end > descending.end ? ascending.period : descending.period;
        let period3 = end > end2 ? period : period2;
        // let repeats = true;
        let repeats: boolean = true;
        // for (let i = 0; i < size; i++) {
        for (let i = 0; i < size; i++) {
          // if (i > cut) break;
          if (i > cut) {
            break;
          }
          const clamped = maxIndex(minIndex(i + period3, size - 1), 0);
          // if (patterns[start + i] !== patterns[start + clampIndex(i + period, size)]) {
          if (patterns[start + i]! !== patterns[start + clamped]!) {
            // repeats = false;
            repeats = false;
            break;
          }
        }
        // if (!repeats) period = i32(max(cut + 1, size - cut - 1) + 1);
        if (!repeats) {
          period3 = (maxIndex((cut + 1) | 0, size - cut - 1) + 1) | 0;
        }
        // let count: i32 = 0;
        let count2 = 0;
        // let at: i32 = begin;
        let at = begin;
        // let known: i32 = -1;
        let known = -1;
        const cutAtLeast0 = maxIndex(minIndex(cut, size - 1), 0);
        // for (let step = 0; step < room; step++) {
        for (let step = 0; step < room; step++) {
          // if (at >= room) break;
          if (at >= room) {
            break;
          }
          const clamped = maxIndex(minIndex(at, room - 1), 0);
          // let differs = false;
          let differs: boolean = false;
          const clamped2 = maxIndex(minIndex(((cut < known ? known : cut) + 1) | 0, size - 1), 0);
          // for (let i = clampIndex(max(cut, known) + 1, size); i < size; i++) {
          for (let i = clamped2; i < size; i++) {
            // if (text[here + i] !== patterns[start + i]) {
            if (text[clamped + i]! !== patterns[start + i]!) {
              // at += i32(i - cut);
              at = (at + ((i - cut) | 0)) | 0;
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
            const clamped3 = cutAtLeast0;
            // for (let i = clampIndex(cut, size); i >= 0; i--) {
            for (let i = clamped3; i > -1; i--) {
              // if (i <= known || i > cut) break;
              if (i <= known || i > cut) {
                break;
              }
              // if (text[here + i] !== patterns[start + i]) {
              if (text[clamped + i]! !== patterns[start + i]!) {
                // differs = true;
                differs = true;
                break;
              }
            }
            // if (differs) {
            if (differs) {
              // at += period;
              at = (at + period3) | 0;
              // known = repeats ? i32(size - period - 1) : -1;
              known = repeats ? (size - period3 - 1) | 0 : -1;
            } else {
              // count += 1;
              count2 = (count2 + 1) | 0;
              // at += i32(size);
              at = (at + size) | 0;
              // known = -1;
              known = -1;
            }
          }
        }
        // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
        count = (count + count2) | 0;
      }
    }
    // counts[p] = count;
    counts[p] = count;
  }
}
