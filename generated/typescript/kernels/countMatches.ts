// Generated from kernels/bytes/countMatches.ts#L15 by `trefoil build`. Do not edit. Hash b05a0c63ae68ea29

import { maxIndex } from '../operations.js';

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
  const pMain = lo + (maxIndex(hi - lo, 0) & -4);
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
      // where(0, text.length, (i) => text[i] === only, () => {
      if (0 < whole) {
        const bytes = Math.imul(only, 16843009);
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
      // where(0, text.length, (i) => text[i] === only, () => {
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
      const whole = lengthWhole;
      // where(0, text.length, (i) => text[i] === only, () => {
      if (0 < whole) {
        const bytes_1 = Math.imul(only_1, 16843009);
        // 16 rounds at once.
        for (let block_1 = 0; block_1 < whole; block_1 += 16) {
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
      // where(0, text.length, (i) => text[i] === only, () => {
      // The remainder.
      for (let i_1 = whole; i_1 < length; i_1++) {
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
      const whole = lengthWhole;
      // where(0, text.length, (i) => text[i] === only, () => {
      if (0 < whole) {
        const bytes_2 = Math.imul(only_2, 16843009);
        // 16 rounds at once.
        for (let block_2 = 0; block_2 < whole; block_2 += 16) {
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
      // where(0, text.length, (i) => text[i] === only, () => {
      // The remainder.
      for (let i_2 = whole; i_2 < length; i_2++) {
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
      const whole = lengthWhole;
      // where(0, text.length, (i) => text[i] === only, () => {
      if (0 < whole) {
        const bytes_3 = Math.imul(only_3, 16843009);
        // 16 rounds at once.
        for (let block_3 = 0; block_3 < whole; block_3 += 16) {
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
      // where(0, text.length, (i) => text[i] === only, () => {
      // The remainder.
      for (let i_3 = whole; i_3 < length; i_3++) {
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
      // let free: i32 = 0;
      let free = 0;
      const whole = maxIndex(length - size + 1, 0) & -16;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      if (0 < whole) {
        const bytes = Math.imul(first, 16843009);
        const bytes2 = Math.imul(second, 16843009);
        const bytes3 = Math.imul(last, 16843009);
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
                      break;
                    }
                  }
                  // if (same) {
                  if (same) {
                    // count += 1;
                    count = (count + 1) | 0;
                    // free = i + size;
                    free = i + size;
                  }
                }
              }
            }
          }
        }
      }
      const iEnd = length - size + 1;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      // The remainder.
      for (let i = whole; i < iEnd; i++) {
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
                break;
              }
            }
            // if (same) {
            if (same) {
              // count += 1;
              count = (count + 1) | 0;
              // free = i + size;
              free = i + size;
            }
          }
        }
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
      // let free: i32 = 0;
      let free_1 = 0;
      const whole_1 = maxIndex(length - size_1 + 1, 0) & -16;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      if (0 < whole_1) {
        const bytes_1 = Math.imul(first_1, 16843009);
        const bytes_1_2 = Math.imul(second_1, 16843009);
        const bytes_1_3 = Math.imul(last_1, 16843009);
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
                      break;
                    }
                  }
                  // if (same) {
                  if (same_1) {
                    // count += 1;
                    count_1 = (count_1 + 1) | 0;
                    // free = i + size;
                    free_1 = i_1 + size_1;
                  }
                }
              }
            }
          }
        }
      }
      const i_1End = length - size_1 + 1;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      // The remainder.
      for (let i_1 = whole_1; i_1 < i_1End; i_1++) {
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
                break;
              }
            }
            // if (same) {
            if (same_1) {
              // count += 1;
              count_1 = (count_1 + 1) | 0;
              // free = i + size;
              free_1 = i_1 + size_1;
            }
          }
        }
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
      // let free: i32 = 0;
      let free_2 = 0;
      const whole_2 = maxIndex(length - size_2 + 1, 0) & -16;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      if (0 < whole_2) {
        const bytes_2 = Math.imul(first_2, 16843009);
        const bytes_2_2 = Math.imul(second_2, 16843009);
        const bytes_2_3 = Math.imul(last_2, 16843009);
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
                      break;
                    }
                  }
                  // if (same) {
                  if (same_2) {
                    // count += 1;
                    count_2 = (count_2 + 1) | 0;
                    // free = i + size;
                    free_2 = i_2 + size_2;
                  }
                }
              }
            }
          }
        }
      }
      const i_2End = length - size_2 + 1;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      // The remainder.
      for (let i_2 = whole_2; i_2 < i_2End; i_2++) {
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
                break;
              }
            }
            // if (same) {
            if (same_2) {
              // count += 1;
              count_2 = (count_2 + 1) | 0;
              // free = i + size;
              free_2 = i_2 + size_2;
            }
          }
        }
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
      // let free: i32 = 0;
      let free_3 = 0;
      const whole_3 = maxIndex(length - size_3 + 1, 0) & -16;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      if (0 < whole_3) {
        const bytes_3 = Math.imul(first_3, 16843009);
        const bytes_3_2 = Math.imul(second_3, 16843009);
        const bytes_3_3 = Math.imul(last_3, 16843009);
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
                      break;
                    }
                  }
                  // if (same) {
                  if (same_3) {
                    // count += 1;
                    count_3 = (count_3 + 1) | 0;
                    // free = i + size;
                    free_3 = i_3 + size_3;
                  }
                }
              }
            }
          }
        }
      }
      const i_3End = length - size_3 + 1;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      // The remainder.
      for (let i_3 = whole_3; i_3 < i_3End; i_3++) {
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
                break;
              }
            }
            // if (same) {
            if (same_3) {
              // count += 1;
              count_3 = (count_3 + 1) | 0;
              // free = i + size;
              free_3 = i_3 + size_3;
            }
          }
        }
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
      // where(0, text.length, (i) => text[i] === only, () => {
      if (0 < whole) {
        const bytes = Math.imul(only, 16843009);
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
      // where(0, text.length, (i) => text[i] === only, () => {
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
      // let free: i32 = 0;
      let free = 0;
      const whole = maxIndex(length - size + 1, 0) & -16;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      if (0 < whole) {
        const bytes = Math.imul(first, 16843009);
        const bytes2 = Math.imul(second, 16843009);
        const bytes3 = Math.imul(last, 16843009);
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
                      break;
                    }
                  }
                  // if (same) {
                  if (same) {
                    // count += 1;
                    count = (count + 1) | 0;
                    // free = i + size;
                    free = i + size;
                  }
                }
              }
            }
          }
        }
      }
      const iEnd = length - size + 1;
      // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
      // The remainder.
      for (let i = whole; i < iEnd; i++) {
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
                break;
              }
            }
            // if (same) {
            if (same) {
              // count += 1;
              count = (count + 1) | 0;
              // free = i + size;
              free = i + size;
            }
          }
        }
      }
    }
    // counts[p] = count;
    counts[p] = count;
  }
}
