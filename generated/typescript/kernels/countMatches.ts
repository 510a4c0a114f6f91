// Generated from kernels/bytes/countMatches.ts#L15 by `trefoil build`. Do not edit. Hash cf2f341c146e27e8

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
  countMatchesRegion0(0, countsLength, counts, offsets, patterns, text, length);
  return 0;
}

function countMatchesRegion0(
  lo: number,
  hi: number,
  counts: Int32Array,
  offsets: Int32Array,
  patterns: Uint8Array,
  text: Uint8Array,
  length: number,
): void {
  const textWords = new DataView(text.buffer, text.byteOffset, text.byteLength);
  const pMain = lo + (maxIndex(hi - lo, 0) & -4);
  const base = maxIndex(length, 0) & -16;
  for (let p = lo; p < pMain; p += 4) {
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
    let count = 0;
    let count_1 = 0;
    let count_2 = 0;
    let count_3 = 0;
    if (size === 1) {
      const only = patterns[start]!;
      const whole2 = base;
      if (0 < whole2) {
        const bytes = Math.imul(only, 16843009);
        for (let block2 = 0; block2 < whole2; block2 += 16) {
          const word = textWords.getInt32(block2, true) ^ bytes;
          const word2 = textWords.getInt32(block2 + 4, true) ^ bytes;
          const word3 = textWords.getInt32(block2 + 8, true) ^ bytes;
          const word4 = textWords.getInt32(block2 + 12, true) ^ bytes;
          if (
            (((((word - 16843009) | 0) & ~word) |
              (((word2 - 16843009) | 0) & ~word2) |
              (((word3 - 16843009) | 0) & ~word3) |
              (((word4 - 16843009) | 0) & ~word4)) &
              -2139062144) !==
            0
          ) {
            const end = block2 + 16;
            for (let i = block2; i < end; i++) {
              if (text[i]! === only) {
                count = (count + 1) | 0;
              }
            }
          }
        }
      }
      for (let i = whole2; i < length; i++) {
        if (text[i]! === only) {
          count = (count + 1) | 0;
        }
      }
    }
    if (size_1 === 1) {
      const only_1 = patterns[start_1]!;
      const whole2 = base;
      if (0 < whole2) {
        const bytes_1 = Math.imul(only_1, 16843009);
        for (let block2_1 = 0; block2_1 < whole2; block2_1 += 16) {
          const word_1 = textWords.getInt32(block2_1, true) ^ bytes_1;
          const word2_1 = textWords.getInt32(block2_1 + 4, true) ^ bytes_1;
          const word3_1 = textWords.getInt32(block2_1 + 8, true) ^ bytes_1;
          const word4_1 = textWords.getInt32(block2_1 + 12, true) ^ bytes_1;
          if (
            (((((word_1 - 16843009) | 0) & ~word_1) |
              (((word2_1 - 16843009) | 0) & ~word2_1) |
              (((word3_1 - 16843009) | 0) & ~word3_1) |
              (((word4_1 - 16843009) | 0) & ~word4_1)) &
              -2139062144) !==
            0
          ) {
            const end2 = block2_1 + 16;
            for (let i_1 = block2_1; i_1 < end2; i_1++) {
              if (text[i_1]! === only_1) {
                count_1 = (count_1 + 1) | 0;
              }
            }
          }
        }
      }
      for (let i_1 = whole2; i_1 < length; i_1++) {
        if (text[i_1]! === only_1) {
          count_1 = (count_1 + 1) | 0;
        }
      }
    }
    if (size_2 === 1) {
      const only_2 = patterns[start_2]!;
      const whole2 = base;
      if (0 < whole2) {
        const bytes_2 = Math.imul(only_2, 16843009);
        for (let block2_2 = 0; block2_2 < whole2; block2_2 += 16) {
          const word_2 = textWords.getInt32(block2_2, true) ^ bytes_2;
          const word2_2 = textWords.getInt32(block2_2 + 4, true) ^ bytes_2;
          const word3_2 = textWords.getInt32(block2_2 + 8, true) ^ bytes_2;
          const word4_2 = textWords.getInt32(block2_2 + 12, true) ^ bytes_2;
          if (
            (((((word_2 - 16843009) | 0) & ~word_2) |
              (((word2_2 - 16843009) | 0) & ~word2_2) |
              (((word3_2 - 16843009) | 0) & ~word3_2) |
              (((word4_2 - 16843009) | 0) & ~word4_2)) &
              -2139062144) !==
            0
          ) {
            const end3 = block2_2 + 16;
            for (let i_2 = block2_2; i_2 < end3; i_2++) {
              if (text[i_2]! === only_2) {
                count_2 = (count_2 + 1) | 0;
              }
            }
          }
        }
      }
      for (let i_2 = whole2; i_2 < length; i_2++) {
        if (text[i_2]! === only_2) {
          count_2 = (count_2 + 1) | 0;
        }
      }
    }
    if (size_3 === 1) {
      const only_3 = patterns[start_3]!;
      const whole2 = base;
      if (0 < whole2) {
        const bytes_3 = Math.imul(only_3, 16843009);
        for (let block2_3 = 0; block2_3 < whole2; block2_3 += 16) {
          const word_3 = textWords.getInt32(block2_3, true) ^ bytes_3;
          const word2_3 = textWords.getInt32(block2_3 + 4, true) ^ bytes_3;
          const word3_3 = textWords.getInt32(block2_3 + 8, true) ^ bytes_3;
          const word4_3 = textWords.getInt32(block2_3 + 12, true) ^ bytes_3;
          if (
            (((((word_3 - 16843009) | 0) & ~word_3) |
              (((word2_3 - 16843009) | 0) & ~word2_3) |
              (((word3_3 - 16843009) | 0) & ~word3_3) |
              (((word4_3 - 16843009) | 0) & ~word4_3)) &
              -2139062144) !==
            0
          ) {
            const end4 = block2_3 + 16;
            for (let i_3 = block2_3; i_3 < end4; i_3++) {
              if (text[i_3]! === only_3) {
                count_3 = (count_3 + 1) | 0;
              }
            }
          }
        }
      }
      for (let i_3 = whole2; i_3 < length; i_3++) {
        if (text[i_3]! === only_3) {
          count_3 = (count_3 + 1) | 0;
        }
      }
    }
    if (size >= 2) {
      const first = patterns[start]!;
      const second = patterns[start + 1]!;
      const last = patterns[start + size - 1]!;
      let free = 0;
      const whole4 = maxIndex(length - size + 1, 0) & -16;
      if (0 < whole4) {
        const bytes2 = Math.imul(first, 16843009);
        const bytes3 = Math.imul(second, 16843009);
        const bytes4 = Math.imul(last, 16843009);
        for (let block4 = 0; block4 < whole4; block4 += 16) {
          const word5 =
            (textWords.getInt32(block4, true) ^ bytes2) |
            (textWords.getInt32(block4 + 1, true) ^ bytes3) |
            (textWords.getInt32(block4 + size - 1, true) ^ bytes4);
          const word6 =
            (textWords.getInt32(block4 + 4, true) ^ bytes2) |
            (textWords.getInt32(block4 + 5, true) ^ bytes3) |
            (textWords.getInt32(block4 + 4 + size - 1, true) ^ bytes4);
          const word7 =
            (textWords.getInt32(block4 + 8, true) ^ bytes2) |
            (textWords.getInt32(block4 + 9, true) ^ bytes3) |
            (textWords.getInt32(block4 + 8 + size - 1, true) ^ bytes4);
          const word8 =
            (textWords.getInt32(block4 + 12, true) ^ bytes2) |
            (textWords.getInt32(block4 + 13, true) ^ bytes3) |
            (textWords.getInt32(block4 + 12 + size - 1, true) ^ bytes4);
          if (
            (((((word5 - 16843009) | 0) & ~word5) |
              (((word6 - 16843009) | 0) & ~word6) |
              (((word7 - 16843009) | 0) & ~word7) |
              (((word8 - 16843009) | 0) & ~word8)) &
              -2139062144) !==
            0
          ) {
            const end6 = block4 + 16;
            for (let i2 = block4; i2 < end6; i2++) {
              if (text[i2]! === first && text[i2 + 1]! === second && text[i2 + size - 1]! === last) {
                if (i2 >= free) {
                  let same: boolean = true;
                  const end5 = size - 1;
                  for (let k = 2; k < end5; k++) {
                    if (text[i2 + k]! !== patterns[start + k]!) {
                      same = false;
                      break;
                    }
                  }
                  if (same) {
                    count = (count + 1) | 0;
                    free = i2 + size;
                  }
                }
              }
            }
          }
        }
      }
      const end8 = length - size + 1;
      for (let i2 = whole4; i2 < end8; i2++) {
        if (text[i2]! === first && text[i2 + 1]! === second && text[i2 + size - 1]! === last) {
          if (i2 >= free) {
            let same: boolean = true;
            const end7 = size - 1;
            for (let k = 2; k < end7; k++) {
              if (text[i2 + k]! !== patterns[start + k]!) {
                same = false;
                break;
              }
            }
            if (same) {
              count = (count + 1) | 0;
              free = i2 + size;
            }
          }
        }
      }
    }
    if (size_1 >= 2) {
      const first_1 = patterns[start_1]!;
      const second_1 = patterns[start_1 + 1]!;
      const last_1 = patterns[start_1 + size_1 - 1]!;
      let free_1 = 0;
      const whole4_1 = maxIndex(length - size_1 + 1, 0) & -16;
      if (0 < whole4_1) {
        const bytes2_1 = Math.imul(first_1, 16843009);
        const bytes3_1 = Math.imul(second_1, 16843009);
        const bytes4_1 = Math.imul(last_1, 16843009);
        for (let block4_1 = 0; block4_1 < whole4_1; block4_1 += 16) {
          const word5_1 =
            (textWords.getInt32(block4_1, true) ^ bytes2_1) |
            (textWords.getInt32(block4_1 + 1, true) ^ bytes3_1) |
            (textWords.getInt32(block4_1 + size_1 - 1, true) ^ bytes4_1);
          const word6_1 =
            (textWords.getInt32(block4_1 + 4, true) ^ bytes2_1) |
            (textWords.getInt32(block4_1 + 5, true) ^ bytes3_1) |
            (textWords.getInt32(block4_1 + 4 + size_1 - 1, true) ^ bytes4_1);
          const word7_1 =
            (textWords.getInt32(block4_1 + 8, true) ^ bytes2_1) |
            (textWords.getInt32(block4_1 + 9, true) ^ bytes3_1) |
            (textWords.getInt32(block4_1 + 8 + size_1 - 1, true) ^ bytes4_1);
          const word8_1 =
            (textWords.getInt32(block4_1 + 12, true) ^ bytes2_1) |
            (textWords.getInt32(block4_1 + 13, true) ^ bytes3_1) |
            (textWords.getInt32(block4_1 + 12 + size_1 - 1, true) ^ bytes4_1);
          if (
            (((((word5_1 - 16843009) | 0) & ~word5_1) |
              (((word6_1 - 16843009) | 0) & ~word6_1) |
              (((word7_1 - 16843009) | 0) & ~word7_1) |
              (((word8_1 - 16843009) | 0) & ~word8_1)) &
              -2139062144) !==
            0
          ) {
            const end10 = block4_1 + 16;
            for (let i2_1 = block4_1; i2_1 < end10; i2_1++) {
              if (text[i2_1]! === first_1 && text[i2_1 + 1]! === second_1 && text[i2_1 + size_1 - 1]! === last_1) {
                if (i2_1 >= free_1) {
                  let same_1: boolean = true;
                  const end9 = size_1 - 1;
                  for (let k_1 = 2; k_1 < end9; k_1++) {
                    if (text[i2_1 + k_1]! !== patterns[start_1 + k_1]!) {
                      same_1 = false;
                      break;
                    }
                  }
                  if (same_1) {
                    count_1 = (count_1 + 1) | 0;
                    free_1 = i2_1 + size_1;
                  }
                }
              }
            }
          }
        }
      }
      const end12 = length - size_1 + 1;
      for (let i2_1 = whole4_1; i2_1 < end12; i2_1++) {
        if (text[i2_1]! === first_1 && text[i2_1 + 1]! === second_1 && text[i2_1 + size_1 - 1]! === last_1) {
          if (i2_1 >= free_1) {
            let same_1: boolean = true;
            const end11 = size_1 - 1;
            for (let k_1 = 2; k_1 < end11; k_1++) {
              if (text[i2_1 + k_1]! !== patterns[start_1 + k_1]!) {
                same_1 = false;
                break;
              }
            }
            if (same_1) {
              count_1 = (count_1 + 1) | 0;
              free_1 = i2_1 + size_1;
            }
          }
        }
      }
    }
    if (size_2 >= 2) {
      const first_2 = patterns[start_2]!;
      const second_2 = patterns[start_2 + 1]!;
      const last_2 = patterns[start_2 + size_2 - 1]!;
      let free_2 = 0;
      const whole4_2 = maxIndex(length - size_2 + 1, 0) & -16;
      if (0 < whole4_2) {
        const bytes2_2 = Math.imul(first_2, 16843009);
        const bytes3_2 = Math.imul(second_2, 16843009);
        const bytes4_2 = Math.imul(last_2, 16843009);
        for (let block4_2 = 0; block4_2 < whole4_2; block4_2 += 16) {
          const word5_2 =
            (textWords.getInt32(block4_2, true) ^ bytes2_2) |
            (textWords.getInt32(block4_2 + 1, true) ^ bytes3_2) |
            (textWords.getInt32(block4_2 + size_2 - 1, true) ^ bytes4_2);
          const word6_2 =
            (textWords.getInt32(block4_2 + 4, true) ^ bytes2_2) |
            (textWords.getInt32(block4_2 + 5, true) ^ bytes3_2) |
            (textWords.getInt32(block4_2 + 4 + size_2 - 1, true) ^ bytes4_2);
          const word7_2 =
            (textWords.getInt32(block4_2 + 8, true) ^ bytes2_2) |
            (textWords.getInt32(block4_2 + 9, true) ^ bytes3_2) |
            (textWords.getInt32(block4_2 + 8 + size_2 - 1, true) ^ bytes4_2);
          const word8_2 =
            (textWords.getInt32(block4_2 + 12, true) ^ bytes2_2) |
            (textWords.getInt32(block4_2 + 13, true) ^ bytes3_2) |
            (textWords.getInt32(block4_2 + 12 + size_2 - 1, true) ^ bytes4_2);
          if (
            (((((word5_2 - 16843009) | 0) & ~word5_2) |
              (((word6_2 - 16843009) | 0) & ~word6_2) |
              (((word7_2 - 16843009) | 0) & ~word7_2) |
              (((word8_2 - 16843009) | 0) & ~word8_2)) &
              -2139062144) !==
            0
          ) {
            const end14 = block4_2 + 16;
            for (let i2_2 = block4_2; i2_2 < end14; i2_2++) {
              if (text[i2_2]! === first_2 && text[i2_2 + 1]! === second_2 && text[i2_2 + size_2 - 1]! === last_2) {
                if (i2_2 >= free_2) {
                  let same_2: boolean = true;
                  const end13 = size_2 - 1;
                  for (let k_2 = 2; k_2 < end13; k_2++) {
                    if (text[i2_2 + k_2]! !== patterns[start_2 + k_2]!) {
                      same_2 = false;
                      break;
                    }
                  }
                  if (same_2) {
                    count_2 = (count_2 + 1) | 0;
                    free_2 = i2_2 + size_2;
                  }
                }
              }
            }
          }
        }
      }
      const end16 = length - size_2 + 1;
      for (let i2_2 = whole4_2; i2_2 < end16; i2_2++) {
        if (text[i2_2]! === first_2 && text[i2_2 + 1]! === second_2 && text[i2_2 + size_2 - 1]! === last_2) {
          if (i2_2 >= free_2) {
            let same_2: boolean = true;
            const end15 = size_2 - 1;
            for (let k_2 = 2; k_2 < end15; k_2++) {
              if (text[i2_2 + k_2]! !== patterns[start_2 + k_2]!) {
                same_2 = false;
                break;
              }
            }
            if (same_2) {
              count_2 = (count_2 + 1) | 0;
              free_2 = i2_2 + size_2;
            }
          }
        }
      }
    }
    if (size_3 >= 2) {
      const first_3 = patterns[start_3]!;
      const second_3 = patterns[start_3 + 1]!;
      const last_3 = patterns[start_3 + size_3 - 1]!;
      let free_3 = 0;
      const whole4_3 = maxIndex(length - size_3 + 1, 0) & -16;
      if (0 < whole4_3) {
        const bytes2_3 = Math.imul(first_3, 16843009);
        const bytes3_3 = Math.imul(second_3, 16843009);
        const bytes4_3 = Math.imul(last_3, 16843009);
        for (let block4_3 = 0; block4_3 < whole4_3; block4_3 += 16) {
          const word5_3 =
            (textWords.getInt32(block4_3, true) ^ bytes2_3) |
            (textWords.getInt32(block4_3 + 1, true) ^ bytes3_3) |
            (textWords.getInt32(block4_3 + size_3 - 1, true) ^ bytes4_3);
          const word6_3 =
            (textWords.getInt32(block4_3 + 4, true) ^ bytes2_3) |
            (textWords.getInt32(block4_3 + 5, true) ^ bytes3_3) |
            (textWords.getInt32(block4_3 + 4 + size_3 - 1, true) ^ bytes4_3);
          const word7_3 =
            (textWords.getInt32(block4_3 + 8, true) ^ bytes2_3) |
            (textWords.getInt32(block4_3 + 9, true) ^ bytes3_3) |
            (textWords.getInt32(block4_3 + 8 + size_3 - 1, true) ^ bytes4_3);
          const word8_3 =
            (textWords.getInt32(block4_3 + 12, true) ^ bytes2_3) |
            (textWords.getInt32(block4_3 + 13, true) ^ bytes3_3) |
            (textWords.getInt32(block4_3 + 12 + size_3 - 1, true) ^ bytes4_3);
          if (
            (((((word5_3 - 16843009) | 0) & ~word5_3) |
              (((word6_3 - 16843009) | 0) & ~word6_3) |
              (((word7_3 - 16843009) | 0) & ~word7_3) |
              (((word8_3 - 16843009) | 0) & ~word8_3)) &
              -2139062144) !==
            0
          ) {
            const end18 = block4_3 + 16;
            for (let i2_3 = block4_3; i2_3 < end18; i2_3++) {
              if (text[i2_3]! === first_3 && text[i2_3 + 1]! === second_3 && text[i2_3 + size_3 - 1]! === last_3) {
                if (i2_3 >= free_3) {
                  let same_3: boolean = true;
                  const end17 = size_3 - 1;
                  for (let k_3 = 2; k_3 < end17; k_3++) {
                    if (text[i2_3 + k_3]! !== patterns[start_3 + k_3]!) {
                      same_3 = false;
                      break;
                    }
                  }
                  if (same_3) {
                    count_3 = (count_3 + 1) | 0;
                    free_3 = i2_3 + size_3;
                  }
                }
              }
            }
          }
        }
      }
      const end20 = length - size_3 + 1;
      for (let i2_3 = whole4_3; i2_3 < end20; i2_3++) {
        if (text[i2_3]! === first_3 && text[i2_3 + 1]! === second_3 && text[i2_3 + size_3 - 1]! === last_3) {
          if (i2_3 >= free_3) {
            let same_3: boolean = true;
            const end19 = size_3 - 1;
            for (let k_3 = 2; k_3 < end19; k_3++) {
              if (text[i2_3 + k_3]! !== patterns[start_3 + k_3]!) {
                same_3 = false;
                break;
              }
            }
            if (same_3) {
              count_3 = (count_3 + 1) | 0;
              free_3 = i2_3 + size_3;
            }
          }
        }
      }
    }
    counts[p] = count;
    counts[p + 1] = count_1;
    counts[p + 2] = count_2;
    counts[p + 3] = count_3;
  }
  const base2 = maxIndex(length, 0) & -16;
  for (let p = pMain; p < hi; p++) {
    const start = offsets[p]!;
    const size = offsets[p + 1]! - start;
    let count = 0;
    if (size === 1) {
      const only = patterns[start]!;
      const whole2 = base2;
      if (0 < whole2) {
        const bytes = Math.imul(only, 16843009);
        for (let block2 = 0; block2 < whole2; block2 += 16) {
          const word = textWords.getInt32(block2, true) ^ bytes;
          const word2 = textWords.getInt32(block2 + 4, true) ^ bytes;
          const word3 = textWords.getInt32(block2 + 8, true) ^ bytes;
          const word4 = textWords.getInt32(block2 + 12, true) ^ bytes;
          if (
            (((((word - 16843009) | 0) & ~word) |
              (((word2 - 16843009) | 0) & ~word2) |
              (((word3 - 16843009) | 0) & ~word3) |
              (((word4 - 16843009) | 0) & ~word4)) &
              -2139062144) !==
            0
          ) {
            const end21 = block2 + 16;
            for (let i = block2; i < end21; i++) {
              if (text[i]! === only) {
                count = (count + 1) | 0;
              }
            }
          }
        }
      }
      for (let i = whole2; i < length; i++) {
        if (text[i]! === only) {
          count = (count + 1) | 0;
        }
      }
    }
    if (size >= 2) {
      const first = patterns[start]!;
      const second = patterns[start + 1]!;
      const last = patterns[start + size - 1]!;
      let free = 0;
      const whole4 = maxIndex(length - size + 1, 0) & -16;
      if (0 < whole4) {
        const bytes2 = Math.imul(first, 16843009);
        const bytes3 = Math.imul(second, 16843009);
        const bytes4 = Math.imul(last, 16843009);
        for (let block4 = 0; block4 < whole4; block4 += 16) {
          const word5 =
            (textWords.getInt32(block4, true) ^ bytes2) |
            (textWords.getInt32(block4 + 1, true) ^ bytes3) |
            (textWords.getInt32(block4 + size - 1, true) ^ bytes4);
          const word6 =
            (textWords.getInt32(block4 + 4, true) ^ bytes2) |
            (textWords.getInt32(block4 + 5, true) ^ bytes3) |
            (textWords.getInt32(block4 + 4 + size - 1, true) ^ bytes4);
          const word7 =
            (textWords.getInt32(block4 + 8, true) ^ bytes2) |
            (textWords.getInt32(block4 + 9, true) ^ bytes3) |
            (textWords.getInt32(block4 + 8 + size - 1, true) ^ bytes4);
          const word8 =
            (textWords.getInt32(block4 + 12, true) ^ bytes2) |
            (textWords.getInt32(block4 + 13, true) ^ bytes3) |
            (textWords.getInt32(block4 + 12 + size - 1, true) ^ bytes4);
          if (
            (((((word5 - 16843009) | 0) & ~word5) |
              (((word6 - 16843009) | 0) & ~word6) |
              (((word7 - 16843009) | 0) & ~word7) |
              (((word8 - 16843009) | 0) & ~word8)) &
              -2139062144) !==
            0
          ) {
            const end23 = block4 + 16;
            for (let i2 = block4; i2 < end23; i2++) {
              if (text[i2]! === first && text[i2 + 1]! === second && text[i2 + size - 1]! === last) {
                if (i2 >= free) {
                  let same: boolean = true;
                  const end22 = size - 1;
                  for (let k = 2; k < end22; k++) {
                    if (text[i2 + k]! !== patterns[start + k]!) {
                      same = false;
                      break;
                    }
                  }
                  if (same) {
                    count = (count + 1) | 0;
                    free = i2 + size;
                  }
                }
              }
            }
          }
        }
      }
      const end25 = length - size + 1;
      for (let i2 = whole4; i2 < end25; i2++) {
        if (text[i2]! === first && text[i2 + 1]! === second && text[i2 + size - 1]! === last) {
          if (i2 >= free) {
            let same: boolean = true;
            const end24 = size - 1;
            for (let k = 2; k < end24; k++) {
              if (text[i2 + k]! !== patterns[start + k]!) {
                same = false;
                break;
              }
            }
            if (same) {
              count = (count + 1) | 0;
              free = i2 + size;
            }
          }
        }
      }
    }
    counts[p] = count;
  }
}
