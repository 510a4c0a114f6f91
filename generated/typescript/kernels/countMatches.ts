// Generated from kernels/bytes/countMatches.ts#L15 by `trefoil build`. Do not edit. Hash 3a49eda42511caa8

import { maxIndex } from '../operations.js';

/**
 * How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
 *
 * Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0.
 *
 * Accuracy: exact.
 *
 * Source: candidates by their first two bytes (as in memmem implementations), then compared in order.
 */
export function countMatches(
  text: Uint8Array,
  patterns: Uint8Array,
  offsets: Int32Array,
  length: number,
  patternBytes: number,
  bounds: number,
  counts: Int32Array,
): number {
  length |= 0;
  patternBytes |= 0;
  bounds |= 0;
  countMatchesRegion0(0, bounds - 1, counts, offsets, patterns, text, length);
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
  const pMain = lo + (maxIndex(hi - lo, 0) & -4);
  for (let p = lo; p < pMain; p += 4) {
    const offsetsShared = offsets[p + 1]!;
    const offsetsShared2 = offsets[p + 2]!;
    const offsetsShared3 = offsets[p + 3]!;
    const start = offsets[p]!;
    const start_1 = offsetsShared;
    const start_2 = offsetsShared2;
    const start_3 = offsetsShared3;
    const size = (offsetsShared - start) | 0;
    const size_1 = (offsetsShared2 - start_1) | 0;
    const size_2 = (offsetsShared3 - start_2) | 0;
    const size_3 = (offsets[p + 4]! - start_3) | 0;
    let count = 0;
    let count_1 = 0;
    let count_2 = 0;
    let count_3 = 0;
    if (size === 1) {
      const only = patterns[start]!;
      for (let i = 0; i < length; i++) {
        if (text[i]! === only) {
          count = (count + 1) | 0;
        }
      }
    }
    if (size_1 === 1) {
      const only_1 = patterns[start_1]!;
      for (let i_1 = 0; i_1 < length; i_1++) {
        if (text[i_1]! === only_1) {
          count_1 = (count_1 + 1) | 0;
        }
      }
    }
    if (size_2 === 1) {
      const only_2 = patterns[start_2]!;
      for (let i_2 = 0; i_2 < length; i_2++) {
        if (text[i_2]! === only_2) {
          count_2 = (count_2 + 1) | 0;
        }
      }
    }
    if (size_3 === 1) {
      const only_3 = patterns[start_3]!;
      for (let i_3 = 0; i_3 < length; i_3++) {
        if (text[i_3]! === only_3) {
          count_3 = (count_3 + 1) | 0;
        }
      }
    }
    if (size >= 2) {
      const first = patterns[start]!;
      const second = patterns[start + 1]!;
      let free = 0;
      const end2 = length - size + 1;
      for (let i2 = 0; i2 < end2; i2++) {
        if (text[i2]! === first && text[i2 + 1]! === second) {
          if (i2 >= free) {
            let same: boolean = true;
            const end = size;
            for (let k = 2; k < end; k++) {
              if (text[i2 + k]! !== patterns[start + k]!) {
                same = false;
                break;
              }
            }
            if (same) {
              count = (count + 1) | 0;
              free = (i2 + size) | 0;
            }
          }
        }
      }
    }
    if (size_1 >= 2) {
      const first_1 = patterns[start_1]!;
      const second_1 = patterns[start_1 + 1]!;
      let free_1 = 0;
      const end4 = length - size_1 + 1;
      for (let i2_1 = 0; i2_1 < end4; i2_1++) {
        if (text[i2_1]! === first_1 && text[i2_1 + 1]! === second_1) {
          if (i2_1 >= free_1) {
            let same_1: boolean = true;
            const end3 = size_1;
            for (let k_1 = 2; k_1 < end3; k_1++) {
              if (text[i2_1 + k_1]! !== patterns[start_1 + k_1]!) {
                same_1 = false;
                break;
              }
            }
            if (same_1) {
              count_1 = (count_1 + 1) | 0;
              free_1 = (i2_1 + size_1) | 0;
            }
          }
        }
      }
    }
    if (size_2 >= 2) {
      const first_2 = patterns[start_2]!;
      const second_2 = patterns[start_2 + 1]!;
      let free_2 = 0;
      const end6 = length - size_2 + 1;
      for (let i2_2 = 0; i2_2 < end6; i2_2++) {
        if (text[i2_2]! === first_2 && text[i2_2 + 1]! === second_2) {
          if (i2_2 >= free_2) {
            let same_2: boolean = true;
            const end5 = size_2;
            for (let k_2 = 2; k_2 < end5; k_2++) {
              if (text[i2_2 + k_2]! !== patterns[start_2 + k_2]!) {
                same_2 = false;
                break;
              }
            }
            if (same_2) {
              count_2 = (count_2 + 1) | 0;
              free_2 = (i2_2 + size_2) | 0;
            }
          }
        }
      }
    }
    if (size_3 >= 2) {
      const first_3 = patterns[start_3]!;
      const second_3 = patterns[start_3 + 1]!;
      let free_3 = 0;
      const end8 = length - size_3 + 1;
      for (let i2_3 = 0; i2_3 < end8; i2_3++) {
        if (text[i2_3]! === first_3 && text[i2_3 + 1]! === second_3) {
          if (i2_3 >= free_3) {
            let same_3: boolean = true;
            const end7 = size_3;
            for (let k_3 = 2; k_3 < end7; k_3++) {
              if (text[i2_3 + k_3]! !== patterns[start_3 + k_3]!) {
                same_3 = false;
                break;
              }
            }
            if (same_3) {
              count_3 = (count_3 + 1) | 0;
              free_3 = (i2_3 + size_3) | 0;
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
  for (let p = pMain; p < hi; p++) {
    const start = offsets[p]!;
    const size = (offsets[p + 1]! - start) | 0;
    let count = 0;
    if (size === 1) {
      const only = patterns[start]!;
      for (let i = 0; i < length; i++) {
        if (text[i]! === only) {
          count = (count + 1) | 0;
        }
      }
    }
    if (size >= 2) {
      const first = patterns[start]!;
      const second = patterns[start + 1]!;
      let free = 0;
      const end10 = length - size + 1;
      for (let i2 = 0; i2 < end10; i2++) {
        if (text[i2]! === first && text[i2 + 1]! === second) {
          if (i2 >= free) {
            let same: boolean = true;
            const end9 = size;
            for (let k = 2; k < end9; k++) {
              if (text[i2 + k]! !== patterns[start + k]!) {
                same = false;
                break;
              }
            }
            if (same) {
              count = (count + 1) | 0;
              free = (i2 + size) | 0;
            }
          }
        }
      }
    }
    counts[p] = count;
  }
}
