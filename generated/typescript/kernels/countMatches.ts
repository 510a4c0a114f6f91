// Generated from kernels/bytes/countMatches.ts#L110 by `trefoil build`. Do not edit. Hash 1c1cb554ec3cd478

import { maxIndex } from '../operations.js';

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
            const end3 = block2 + 16;
            for (let i = block2; i < end3; i++) {
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
            const end4 = block2_1 + 16;
            for (let i_1 = block2_1; i_1 < end4; i_1++) {
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
            const end5 = block2_2 + 16;
            for (let i_2 = block2_2; i_2 < end5; i_2++) {
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
            const end6 = block2_3 + 16;
            for (let i_3 = block2_3; i_3 < end6; i_3++) {
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
      const room = (((length - size) | 0) + 1) | 0;
      let free = 0;
      let compared = 0.0;
      let isTooMuch: boolean = false;
      const whole4 = maxIndex(room, 0) & -16;
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
            const end8 = block4 + 16;
            for (let i2 = block4; i2 < end8; i2++) {
              if (text[i2]! === first && text[i2 + 1]! === second && text[i2 + size - 1]! === last) {
                if (i2 >= free && !isTooMuch) {
                  let same: boolean = true;
                  const end7 = size - 1;
                  for (let k = 2; k < end7; k++) {
                    if (text[i2 + k]! !== patterns[start + k]!) {
                      same = false;
                      compared = compared + k;
                      break;
                    }
                  }
                  free = (i2 + 1) | 0;
                  if (same) {
                    count = (count + 1) | 0;
                    free = (i2 + size) | 0;
                  }
                  isTooMuch = compared > 16.0 * size + i2;
                }
              }
            }
          }
        }
      }
      const end10 = room;
      for (let i2 = whole4; i2 < end10; i2++) {
        if (text[i2]! === first && text[i2 + 1]! === second && text[i2 + size - 1]! === last) {
          if (i2 >= free && !isTooMuch) {
            let same: boolean = true;
            const end9 = size - 1;
            for (let k = 2; k < end9; k++) {
              if (text[i2 + k]! !== patterns[start + k]!) {
                same = false;
                compared = compared + k;
                break;
              }
            }
            free = (i2 + 1) | 0;
            if (same) {
              count = (count + 1) | 0;
              free = (i2 + size) | 0;
            }
            isTooMuch = compared > 16.0 * size + i2;
          }
        }
      }
      if (isTooMuch && room >= 1) {
        const begin = free;
        let end = -1;
        let from = 0;
        let k2 = 1;
        let period = 1;
        for (let half = 0; half < 2; half++) {
          const end11 = size;
          for (let step = 0; step < end11; step++) {
            if (((from + k2) | 0) >= size) {
              break;
            }
            const operand = (from + k2) | 0;
            const operand2 = (size - 1) | 0;
            const operand3 = operand2 < operand ? operand2 : operand;
            const clamped = operand3 < 0 ? 0 : operand3;
            const later = patterns[start + clamped]!;
            const operand4 = (end + k2) | 0;
            const operand5 = (size - 1) | 0;
            const operand6 = operand5 < operand4 ? operand5 : operand4;
            const clamped2 = operand6 < 0 ? 0 : operand6;
            const earlier = patterns[start + clamped2]!;
            if (later === earlier) {
              if (k2 === period) {
                from = (from + period) | 0;
                k2 = 1;
              } else {
                k2 = (k2 + 1) | 0;
              }
            } else {
              if (later < earlier === !false) {
                from = (from + k2) | 0;
                k2 = 1;
                period = (from - end) | 0;
              } else {
                end = from;
                from = (end + 1) | 0;
                k2 = 1;
                period = 1;
              }
            }
          }
        }
        let end2 = -1;
        let from2 = 0;
        let k3 = 1;
        let period2 = 1;
        for (let half2 = 0; half2 < 2; half2++) {
          const end12 = size;
          for (let step2 = 0; step2 < end12; step2++) {
            if (((from2 + k3) | 0) >= size) {
              break;
            }
            const operand7 = (from2 + k3) | 0;
            const operand8 = (size - 1) | 0;
            const operand9 = operand8 < operand7 ? operand8 : operand7;
            const clamped3 = operand9 < 0 ? 0 : operand9;
            const later2 = patterns[start + clamped3]!;
            const operand10 = (end2 + k3) | 0;
            const operand11 = (size - 1) | 0;
            const operand12 = operand11 < operand10 ? operand11 : operand10;
            const clamped4 = operand12 < 0 ? 0 : operand12;
            const earlier2 = patterns[start + clamped4]!;
            if (later2 === earlier2) {
              if (k3 === period2) {
                from2 = (from2 + period2) | 0;
                k3 = 1;
              } else {
                k3 = (k3 + 1) | 0;
              }
            } else {
              if (later2 < earlier2 === !true) {
                from2 = (from2 + k3) | 0;
                k3 = 1;
                period2 = (from2 - end2) | 0;
              } else {
                end2 = from2;
                from2 = (end2 + 1) | 0;
                k3 = 1;
                period2 = 1;
              }
            }
          }
        }
        const cut = end < end2 ? end2 : end;
        let period3 = end > end2 ? period : period2;
        let repeats: boolean = true;
        const end13 = size;
        for (let i3 = 0; i3 < end13; i3++) {
          if (i3 > cut) {
            break;
          }
          const operand13 = (i3 + period3) | 0;
          const operand14 = (size - 1) | 0;
          const operand15 = operand14 < operand13 ? operand14 : operand13;
          const clamped5 = operand15 < 0 ? 0 : operand15;
          if (patterns[start + i3]! !== patterns[start + clamped5]!) {
            repeats = false;
            break;
          }
        }
        if (!repeats) {
          const operand16 = (cut + 1) | 0;
          const operand17 = (((size - cut) | 0) - 1) | 0;
          period3 = ((operand16 < operand17 ? operand17 : operand16) + 1) | 0;
        }
        let count2 = 0;
        let at = begin;
        let known = -1;
        const end15 = room;
        for (let step3 = 0; step3 < end15; step3++) {
          if (at >= room) {
            break;
          }
          const operand18 = (room - 1) | 0;
          const operand19 = operand18 < at ? operand18 : at;
          const clamped6 = operand19 < 0 ? 0 : operand19;
          let differs: boolean = false;
          const operand20 = ((cut < known ? known : cut) + 1) | 0;
          const operand21 = (size - 1) | 0;
          const operand22 = operand21 < operand20 ? operand21 : operand20;
          const clamped7 = operand22 < 0 ? 0 : operand22;
          const end14 = size;
          for (let i4 = clamped7; i4 < end14; i4++) {
            if (text[clamped6 + i4]! !== patterns[start + i4]!) {
              at = (at + ((i4 - cut) | 0)) | 0;
              differs = true;
              break;
            }
          }
          if (differs) {
            known = -1;
          } else {
            const operand23 = (size - 1) | 0;
            const operand24 = operand23 < cut ? operand23 : cut;
            const clamped8 = operand24 < 0 ? 0 : operand24;
            for (let i5 = clamped8; i5 > -1; i5--) {
              if (i5 <= known || i5 > cut) {
                break;
              }
              if (text[clamped6 + i5]! !== patterns[start + i5]!) {
                differs = true;
                break;
              }
            }
            if (differs) {
              at = (at + period3) | 0;
              known = repeats ? (((size - period3) | 0) - 1) | 0 : -1;
            } else {
              count2 = (count2 + 1) | 0;
              at = (at + size) | 0;
              known = -1;
            }
          }
        }
        count = (count + count2) | 0;
      }
    }
    if (size_1 >= 2) {
      const first_1 = patterns[start_1]!;
      const second_1 = patterns[start_1 + 1]!;
      const last_1 = patterns[start_1 + size_1 - 1]!;
      const room_1 = (((length - size_1) | 0) + 1) | 0;
      let free_1 = 0;
      let compared_1 = 0.0;
      let isTooMuch_1: boolean = false;
      const whole4_1 = maxIndex(room_1, 0) & -16;
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
            const end17 = block4_1 + 16;
            for (let i2_1 = block4_1; i2_1 < end17; i2_1++) {
              if (text[i2_1]! === first_1 && text[i2_1 + 1]! === second_1 && text[i2_1 + size_1 - 1]! === last_1) {
                if (i2_1 >= free_1 && !isTooMuch_1) {
                  let same_1: boolean = true;
                  const end16 = size_1 - 1;
                  for (let k_1 = 2; k_1 < end16; k_1++) {
                    if (text[i2_1 + k_1]! !== patterns[start_1 + k_1]!) {
                      same_1 = false;
                      compared_1 = compared_1 + k_1;
                      break;
                    }
                  }
                  free_1 = (i2_1 + 1) | 0;
                  if (same_1) {
                    count_1 = (count_1 + 1) | 0;
                    free_1 = (i2_1 + size_1) | 0;
                  }
                  isTooMuch_1 = compared_1 > 16.0 * size_1 + i2_1;
                }
              }
            }
          }
        }
      }
      const end19 = room_1;
      for (let i2_1 = whole4_1; i2_1 < end19; i2_1++) {
        if (text[i2_1]! === first_1 && text[i2_1 + 1]! === second_1 && text[i2_1 + size_1 - 1]! === last_1) {
          if (i2_1 >= free_1 && !isTooMuch_1) {
            let same_1: boolean = true;
            const end18 = size_1 - 1;
            for (let k_1 = 2; k_1 < end18; k_1++) {
              if (text[i2_1 + k_1]! !== patterns[start_1 + k_1]!) {
                same_1 = false;
                compared_1 = compared_1 + k_1;
                break;
              }
            }
            free_1 = (i2_1 + 1) | 0;
            if (same_1) {
              count_1 = (count_1 + 1) | 0;
              free_1 = (i2_1 + size_1) | 0;
            }
            isTooMuch_1 = compared_1 > 16.0 * size_1 + i2_1;
          }
        }
      }
      if (isTooMuch_1 && room_1 >= 1) {
        const begin_1 = free_1;
        let end_1 = -1;
        let from_1 = 0;
        let k2_1 = 1;
        let period_1 = 1;
        for (let half_1 = 0; half_1 < 2; half_1++) {
          const end20 = size_1;
          for (let step_1 = 0; step_1 < end20; step_1++) {
            if (((from_1 + k2_1) | 0) >= size_1) {
              break;
            }
            const operand25 = (from_1 + k2_1) | 0;
            const operand26 = (size_1 - 1) | 0;
            const operand27 = operand26 < operand25 ? operand26 : operand25;
            const clamped_1 = operand27 < 0 ? 0 : operand27;
            const later_1 = patterns[start_1 + clamped_1]!;
            const operand28 = (end_1 + k2_1) | 0;
            const operand29 = (size_1 - 1) | 0;
            const operand30 = operand29 < operand28 ? operand29 : operand28;
            const clamped2_1 = operand30 < 0 ? 0 : operand30;
            const earlier_1 = patterns[start_1 + clamped2_1]!;
            if (later_1 === earlier_1) {
              if (k2_1 === period_1) {
                from_1 = (from_1 + period_1) | 0;
                k2_1 = 1;
              } else {
                k2_1 = (k2_1 + 1) | 0;
              }
            } else {
              if (later_1 < earlier_1 === !false) {
                from_1 = (from_1 + k2_1) | 0;
                k2_1 = 1;
                period_1 = (from_1 - end_1) | 0;
              } else {
                end_1 = from_1;
                from_1 = (end_1 + 1) | 0;
                k2_1 = 1;
                period_1 = 1;
              }
            }
          }
        }
        let end2_1 = -1;
        let from2_1 = 0;
        let k3_1 = 1;
        let period2_1 = 1;
        for (let half2_1 = 0; half2_1 < 2; half2_1++) {
          const end21 = size_1;
          for (let step2_1 = 0; step2_1 < end21; step2_1++) {
            if (((from2_1 + k3_1) | 0) >= size_1) {
              break;
            }
            const operand31 = (from2_1 + k3_1) | 0;
            const operand32 = (size_1 - 1) | 0;
            const operand33 = operand32 < operand31 ? operand32 : operand31;
            const clamped3_1 = operand33 < 0 ? 0 : operand33;
            const later2_1 = patterns[start_1 + clamped3_1]!;
            const operand34 = (end2_1 + k3_1) | 0;
            const operand35 = (size_1 - 1) | 0;
            const operand36 = operand35 < operand34 ? operand35 : operand34;
            const clamped4_1 = operand36 < 0 ? 0 : operand36;
            const earlier2_1 = patterns[start_1 + clamped4_1]!;
            if (later2_1 === earlier2_1) {
              if (k3_1 === period2_1) {
                from2_1 = (from2_1 + period2_1) | 0;
                k3_1 = 1;
              } else {
                k3_1 = (k3_1 + 1) | 0;
              }
            } else {
              if (later2_1 < earlier2_1 === !true) {
                from2_1 = (from2_1 + k3_1) | 0;
                k3_1 = 1;
                period2_1 = (from2_1 - end2_1) | 0;
              } else {
                end2_1 = from2_1;
                from2_1 = (end2_1 + 1) | 0;
                k3_1 = 1;
                period2_1 = 1;
              }
            }
          }
        }
        const cut_1 = end_1 < end2_1 ? end2_1 : end_1;
        let period3_1 = end_1 > end2_1 ? period_1 : period2_1;
        let repeats_1: boolean = true;
        const end22 = size_1;
        for (let i3_1 = 0; i3_1 < end22; i3_1++) {
          if (i3_1 > cut_1) {
            break;
          }
          const operand37 = (i3_1 + period3_1) | 0;
          const operand38 = (size_1 - 1) | 0;
          const operand39 = operand38 < operand37 ? operand38 : operand37;
          const clamped5_1 = operand39 < 0 ? 0 : operand39;
          if (patterns[start_1 + i3_1]! !== patterns[start_1 + clamped5_1]!) {
            repeats_1 = false;
            break;
          }
        }
        if (!repeats_1) {
          const operand40 = (cut_1 + 1) | 0;
          const operand41 = (((size_1 - cut_1) | 0) - 1) | 0;
          period3_1 = ((operand40 < operand41 ? operand41 : operand40) + 1) | 0;
        }
        let count2_1 = 0;
        let at_1 = begin_1;
        let known_1 = -1;
        const end24 = room_1;
        for (let step3_1 = 0; step3_1 < end24; step3_1++) {
          if (at_1 >= room_1) {
            break;
          }
          const operand42 = (room_1 - 1) | 0;
          const operand43 = operand42 < at_1 ? operand42 : at_1;
          const clamped6_1 = operand43 < 0 ? 0 : operand43;
          let differs_1: boolean = false;
          const operand44 = ((cut_1 < known_1 ? known_1 : cut_1) + 1) | 0;
          const operand45 = (size_1 - 1) | 0;
          const operand46 = operand45 < operand44 ? operand45 : operand44;
          const clamped7_1 = operand46 < 0 ? 0 : operand46;
          const end23 = size_1;
          for (let i4_1 = clamped7_1; i4_1 < end23; i4_1++) {
            if (text[clamped6_1 + i4_1]! !== patterns[start_1 + i4_1]!) {
              at_1 = (at_1 + ((i4_1 - cut_1) | 0)) | 0;
              differs_1 = true;
              break;
            }
          }
          if (differs_1) {
            known_1 = -1;
          } else {
            const operand47 = (size_1 - 1) | 0;
            const operand48 = operand47 < cut_1 ? operand47 : cut_1;
            const clamped8_1 = operand48 < 0 ? 0 : operand48;
            for (let i5_1 = clamped8_1; i5_1 > -1; i5_1--) {
              if (i5_1 <= known_1 || i5_1 > cut_1) {
                break;
              }
              if (text[clamped6_1 + i5_1]! !== patterns[start_1 + i5_1]!) {
                differs_1 = true;
                break;
              }
            }
            if (differs_1) {
              at_1 = (at_1 + period3_1) | 0;
              known_1 = repeats_1 ? (((size_1 - period3_1) | 0) - 1) | 0 : -1;
            } else {
              count2_1 = (count2_1 + 1) | 0;
              at_1 = (at_1 + size_1) | 0;
              known_1 = -1;
            }
          }
        }
        count_1 = (count_1 + count2_1) | 0;
      }
    }
    if (size_2 >= 2) {
      const first_2 = patterns[start_2]!;
      const second_2 = patterns[start_2 + 1]!;
      const last_2 = patterns[start_2 + size_2 - 1]!;
      const room_2 = (((length - size_2) | 0) + 1) | 0;
      let free_2 = 0;
      let compared_2 = 0.0;
      let isTooMuch_2: boolean = false;
      const whole4_2 = maxIndex(room_2, 0) & -16;
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
            const end26 = block4_2 + 16;
            for (let i2_2 = block4_2; i2_2 < end26; i2_2++) {
              if (text[i2_2]! === first_2 && text[i2_2 + 1]! === second_2 && text[i2_2 + size_2 - 1]! === last_2) {
                if (i2_2 >= free_2 && !isTooMuch_2) {
                  let same_2: boolean = true;
                  const end25 = size_2 - 1;
                  for (let k_2 = 2; k_2 < end25; k_2++) {
                    if (text[i2_2 + k_2]! !== patterns[start_2 + k_2]!) {
                      same_2 = false;
                      compared_2 = compared_2 + k_2;
                      break;
                    }
                  }
                  free_2 = (i2_2 + 1) | 0;
                  if (same_2) {
                    count_2 = (count_2 + 1) | 0;
                    free_2 = (i2_2 + size_2) | 0;
                  }
                  isTooMuch_2 = compared_2 > 16.0 * size_2 + i2_2;
                }
              }
            }
          }
        }
      }
      const end28 = room_2;
      for (let i2_2 = whole4_2; i2_2 < end28; i2_2++) {
        if (text[i2_2]! === first_2 && text[i2_2 + 1]! === second_2 && text[i2_2 + size_2 - 1]! === last_2) {
          if (i2_2 >= free_2 && !isTooMuch_2) {
            let same_2: boolean = true;
            const end27 = size_2 - 1;
            for (let k_2 = 2; k_2 < end27; k_2++) {
              if (text[i2_2 + k_2]! !== patterns[start_2 + k_2]!) {
                same_2 = false;
                compared_2 = compared_2 + k_2;
                break;
              }
            }
            free_2 = (i2_2 + 1) | 0;
            if (same_2) {
              count_2 = (count_2 + 1) | 0;
              free_2 = (i2_2 + size_2) | 0;
            }
            isTooMuch_2 = compared_2 > 16.0 * size_2 + i2_2;
          }
        }
      }
      if (isTooMuch_2 && room_2 >= 1) {
        const begin_2 = free_2;
        let end_2 = -1;
        let from_2 = 0;
        let k2_2 = 1;
        let period_2 = 1;
        for (let half_2 = 0; half_2 < 2; half_2++) {
          const end29 = size_2;
          for (let step_2 = 0; step_2 < end29; step_2++) {
            if (((from_2 + k2_2) | 0) >= size_2) {
              break;
            }
            const operand49 = (from_2 + k2_2) | 0;
            const operand50 = (size_2 - 1) | 0;
            const operand51 = operand50 < operand49 ? operand50 : operand49;
            const clamped_2 = operand51 < 0 ? 0 : operand51;
            const later_2 = patterns[start_2 + clamped_2]!;
            const operand52 = (end_2 + k2_2) | 0;
            const operand53 = (size_2 - 1) | 0;
            const operand54 = operand53 < operand52 ? operand53 : operand52;
            const clamped2_2 = operand54 < 0 ? 0 : operand54;
            const earlier_2 = patterns[start_2 + clamped2_2]!;
            if (later_2 === earlier_2) {
              if (k2_2 === period_2) {
                from_2 = (from_2 + period_2) | 0;
                k2_2 = 1;
              } else {
                k2_2 = (k2_2 + 1) | 0;
              }
            } else {
              if (later_2 < earlier_2 === !false) {
                from_2 = (from_2 + k2_2) | 0;
                k2_2 = 1;
                period_2 = (from_2 - end_2) | 0;
              } else {
                end_2 = from_2;
                from_2 = (end_2 + 1) | 0;
                k2_2 = 1;
                period_2 = 1;
              }
            }
          }
        }
        let end2_2 = -1;
        let from2_2 = 0;
        let k3_2 = 1;
        let period2_2 = 1;
        for (let half2_2 = 0; half2_2 < 2; half2_2++) {
          const end30 = size_2;
          for (let step2_2 = 0; step2_2 < end30; step2_2++) {
            if (((from2_2 + k3_2) | 0) >= size_2) {
              break;
            }
            const operand55 = (from2_2 + k3_2) | 0;
            const operand56 = (size_2 - 1) | 0;
            const operand57 = operand56 < operand55 ? operand56 : operand55;
            const clamped3_2 = operand57 < 0 ? 0 : operand57;
            const later2_2 = patterns[start_2 + clamped3_2]!;
            const operand58 = (end2_2 + k3_2) | 0;
            const operand59 = (size_2 - 1) | 0;
            const operand60 = operand59 < operand58 ? operand59 : operand58;
            const clamped4_2 = operand60 < 0 ? 0 : operand60;
            const earlier2_2 = patterns[start_2 + clamped4_2]!;
            if (later2_2 === earlier2_2) {
              if (k3_2 === period2_2) {
                from2_2 = (from2_2 + period2_2) | 0;
                k3_2 = 1;
              } else {
                k3_2 = (k3_2 + 1) | 0;
              }
            } else {
              if (later2_2 < earlier2_2 === !true) {
                from2_2 = (from2_2 + k3_2) | 0;
                k3_2 = 1;
                period2_2 = (from2_2 - end2_2) | 0;
              } else {
                end2_2 = from2_2;
                from2_2 = (end2_2 + 1) | 0;
                k3_2 = 1;
                period2_2 = 1;
              }
            }
          }
        }
        const cut_2 = end_2 < end2_2 ? end2_2 : end_2;
        let period3_2 = end_2 > end2_2 ? period_2 : period2_2;
        let repeats_2: boolean = true;
        const end31 = size_2;
        for (let i3_2 = 0; i3_2 < end31; i3_2++) {
          if (i3_2 > cut_2) {
            break;
          }
          const operand61 = (i3_2 + period3_2) | 0;
          const operand62 = (size_2 - 1) | 0;
          const operand63 = operand62 < operand61 ? operand62 : operand61;
          const clamped5_2 = operand63 < 0 ? 0 : operand63;
          if (patterns[start_2 + i3_2]! !== patterns[start_2 + clamped5_2]!) {
            repeats_2 = false;
            break;
          }
        }
        if (!repeats_2) {
          const operand64 = (cut_2 + 1) | 0;
          const operand65 = (((size_2 - cut_2) | 0) - 1) | 0;
          period3_2 = ((operand64 < operand65 ? operand65 : operand64) + 1) | 0;
        }
        let count2_2 = 0;
        let at_2 = begin_2;
        let known_2 = -1;
        const end33 = room_2;
        for (let step3_2 = 0; step3_2 < end33; step3_2++) {
          if (at_2 >= room_2) {
            break;
          }
          const operand66 = (room_2 - 1) | 0;
          const operand67 = operand66 < at_2 ? operand66 : at_2;
          const clamped6_2 = operand67 < 0 ? 0 : operand67;
          let differs_2: boolean = false;
          const operand68 = ((cut_2 < known_2 ? known_2 : cut_2) + 1) | 0;
          const operand69 = (size_2 - 1) | 0;
          const operand70 = operand69 < operand68 ? operand69 : operand68;
          const clamped7_2 = operand70 < 0 ? 0 : operand70;
          const end32 = size_2;
          for (let i4_2 = clamped7_2; i4_2 < end32; i4_2++) {
            if (text[clamped6_2 + i4_2]! !== patterns[start_2 + i4_2]!) {
              at_2 = (at_2 + ((i4_2 - cut_2) | 0)) | 0;
              differs_2 = true;
              break;
            }
          }
          if (differs_2) {
            known_2 = -1;
          } else {
            const operand71 = (size_2 - 1) | 0;
            const operand72 = operand71 < cut_2 ? operand71 : cut_2;
            const clamped8_2 = operand72 < 0 ? 0 : operand72;
            for (let i5_2 = clamped8_2; i5_2 > -1; i5_2--) {
              if (i5_2 <= known_2 || i5_2 > cut_2) {
                break;
              }
              if (text[clamped6_2 + i5_2]! !== patterns[start_2 + i5_2]!) {
                differs_2 = true;
                break;
              }
            }
            if (differs_2) {
              at_2 = (at_2 + period3_2) | 0;
              known_2 = repeats_2 ? (((size_2 - period3_2) | 0) - 1) | 0 : -1;
            } else {
              count2_2 = (count2_2 + 1) | 0;
              at_2 = (at_2 + size_2) | 0;
              known_2 = -1;
            }
          }
        }
        count_2 = (count_2 + count2_2) | 0;
      }
    }
    if (size_3 >= 2) {
      const first_3 = patterns[start_3]!;
      const second_3 = patterns[start_3 + 1]!;
      const last_3 = patterns[start_3 + size_3 - 1]!;
      const room_3 = (((length - size_3) | 0) + 1) | 0;
      let free_3 = 0;
      let compared_3 = 0.0;
      let isTooMuch_3: boolean = false;
      const whole4_3 = maxIndex(room_3, 0) & -16;
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
            const end35 = block4_3 + 16;
            for (let i2_3 = block4_3; i2_3 < end35; i2_3++) {
              if (text[i2_3]! === first_3 && text[i2_3 + 1]! === second_3 && text[i2_3 + size_3 - 1]! === last_3) {
                if (i2_3 >= free_3 && !isTooMuch_3) {
                  let same_3: boolean = true;
                  const end34 = size_3 - 1;
                  for (let k_3 = 2; k_3 < end34; k_3++) {
                    if (text[i2_3 + k_3]! !== patterns[start_3 + k_3]!) {
                      same_3 = false;
                      compared_3 = compared_3 + k_3;
                      break;
                    }
                  }
                  free_3 = (i2_3 + 1) | 0;
                  if (same_3) {
                    count_3 = (count_3 + 1) | 0;
                    free_3 = (i2_3 + size_3) | 0;
                  }
                  isTooMuch_3 = compared_3 > 16.0 * size_3 + i2_3;
                }
              }
            }
          }
        }
      }
      const end37 = room_3;
      for (let i2_3 = whole4_3; i2_3 < end37; i2_3++) {
        if (text[i2_3]! === first_3 && text[i2_3 + 1]! === second_3 && text[i2_3 + size_3 - 1]! === last_3) {
          if (i2_3 >= free_3 && !isTooMuch_3) {
            let same_3: boolean = true;
            const end36 = size_3 - 1;
            for (let k_3 = 2; k_3 < end36; k_3++) {
              if (text[i2_3 + k_3]! !== patterns[start_3 + k_3]!) {
                same_3 = false;
                compared_3 = compared_3 + k_3;
                break;
              }
            }
            free_3 = (i2_3 + 1) | 0;
            if (same_3) {
              count_3 = (count_3 + 1) | 0;
              free_3 = (i2_3 + size_3) | 0;
            }
            isTooMuch_3 = compared_3 > 16.0 * size_3 + i2_3;
          }
        }
      }
      if (isTooMuch_3 && room_3 >= 1) {
        const begin_3 = free_3;
        let end_3 = -1;
        let from_3 = 0;
        let k2_3 = 1;
        let period_3 = 1;
        for (let half_3 = 0; half_3 < 2; half_3++) {
          const end38 = size_3;
          for (let step_3 = 0; step_3 < end38; step_3++) {
            if (((from_3 + k2_3) | 0) >= size_3) {
              break;
            }
            const operand73 = (from_3 + k2_3) | 0;
            const operand74 = (size_3 - 1) | 0;
            const operand75 = operand74 < operand73 ? operand74 : operand73;
            const clamped_3 = operand75 < 0 ? 0 : operand75;
            const later_3 = patterns[start_3 + clamped_3]!;
            const operand76 = (end_3 + k2_3) | 0;
            const operand77 = (size_3 - 1) | 0;
            const operand78 = operand77 < operand76 ? operand77 : operand76;
            const clamped2_3 = operand78 < 0 ? 0 : operand78;
            const earlier_3 = patterns[start_3 + clamped2_3]!;
            if (later_3 === earlier_3) {
              if (k2_3 === period_3) {
                from_3 = (from_3 + period_3) | 0;
                k2_3 = 1;
              } else {
                k2_3 = (k2_3 + 1) | 0;
              }
            } else {
              if (later_3 < earlier_3 === !false) {
                from_3 = (from_3 + k2_3) | 0;
                k2_3 = 1;
                period_3 = (from_3 - end_3) | 0;
              } else {
                end_3 = from_3;
                from_3 = (end_3 + 1) | 0;
                k2_3 = 1;
                period_3 = 1;
              }
            }
          }
        }
        let end2_3 = -1;
        let from2_3 = 0;
        let k3_3 = 1;
        let period2_3 = 1;
        for (let half2_3 = 0; half2_3 < 2; half2_3++) {
          const end39 = size_3;
          for (let step2_3 = 0; step2_3 < end39; step2_3++) {
            if (((from2_3 + k3_3) | 0) >= size_3) {
              break;
            }
            const operand79 = (from2_3 + k3_3) | 0;
            const operand80 = (size_3 - 1) | 0;
            const operand81 = operand80 < operand79 ? operand80 : operand79;
            const clamped3_3 = operand81 < 0 ? 0 : operand81;
            const later2_3 = patterns[start_3 + clamped3_3]!;
            const operand82 = (end2_3 + k3_3) | 0;
            const operand83 = (size_3 - 1) | 0;
            const operand84 = operand83 < operand82 ? operand83 : operand82;
            const clamped4_3 = operand84 < 0 ? 0 : operand84;
            const earlier2_3 = patterns[start_3 + clamped4_3]!;
            if (later2_3 === earlier2_3) {
              if (k3_3 === period2_3) {
                from2_3 = (from2_3 + period2_3) | 0;
                k3_3 = 1;
              } else {
                k3_3 = (k3_3 + 1) | 0;
              }
            } else {
              if (later2_3 < earlier2_3 === !true) {
                from2_3 = (from2_3 + k3_3) | 0;
                k3_3 = 1;
                period2_3 = (from2_3 - end2_3) | 0;
              } else {
                end2_3 = from2_3;
                from2_3 = (end2_3 + 1) | 0;
                k3_3 = 1;
                period2_3 = 1;
              }
            }
          }
        }
        const cut_3 = end_3 < end2_3 ? end2_3 : end_3;
        let period3_3 = end_3 > end2_3 ? period_3 : period2_3;
        let repeats_3: boolean = true;
        const end40 = size_3;
        for (let i3_3 = 0; i3_3 < end40; i3_3++) {
          if (i3_3 > cut_3) {
            break;
          }
          const operand85 = (i3_3 + period3_3) | 0;
          const operand86 = (size_3 - 1) | 0;
          const operand87 = operand86 < operand85 ? operand86 : operand85;
          const clamped5_3 = operand87 < 0 ? 0 : operand87;
          if (patterns[start_3 + i3_3]! !== patterns[start_3 + clamped5_3]!) {
            repeats_3 = false;
            break;
          }
        }
        if (!repeats_3) {
          const operand88 = (cut_3 + 1) | 0;
          const operand89 = (((size_3 - cut_3) | 0) - 1) | 0;
          period3_3 = ((operand88 < operand89 ? operand89 : operand88) + 1) | 0;
        }
        let count2_3 = 0;
        let at_3 = begin_3;
        let known_3 = -1;
        const end42 = room_3;
        for (let step3_3 = 0; step3_3 < end42; step3_3++) {
          if (at_3 >= room_3) {
            break;
          }
          const operand90 = (room_3 - 1) | 0;
          const operand91 = operand90 < at_3 ? operand90 : at_3;
          const clamped6_3 = operand91 < 0 ? 0 : operand91;
          let differs_3: boolean = false;
          const operand92 = ((cut_3 < known_3 ? known_3 : cut_3) + 1) | 0;
          const operand93 = (size_3 - 1) | 0;
          const operand94 = operand93 < operand92 ? operand93 : operand92;
          const clamped7_3 = operand94 < 0 ? 0 : operand94;
          const end41 = size_3;
          for (let i4_3 = clamped7_3; i4_3 < end41; i4_3++) {
            if (text[clamped6_3 + i4_3]! !== patterns[start_3 + i4_3]!) {
              at_3 = (at_3 + ((i4_3 - cut_3) | 0)) | 0;
              differs_3 = true;
              break;
            }
          }
          if (differs_3) {
            known_3 = -1;
          } else {
            const operand95 = (size_3 - 1) | 0;
            const operand96 = operand95 < cut_3 ? operand95 : cut_3;
            const clamped8_3 = operand96 < 0 ? 0 : operand96;
            for (let i5_3 = clamped8_3; i5_3 > -1; i5_3--) {
              if (i5_3 <= known_3 || i5_3 > cut_3) {
                break;
              }
              if (text[clamped6_3 + i5_3]! !== patterns[start_3 + i5_3]!) {
                differs_3 = true;
                break;
              }
            }
            if (differs_3) {
              at_3 = (at_3 + period3_3) | 0;
              known_3 = repeats_3 ? (((size_3 - period3_3) | 0) - 1) | 0 : -1;
            } else {
              count2_3 = (count2_3 + 1) | 0;
              at_3 = (at_3 + size_3) | 0;
              known_3 = -1;
            }
          }
        }
        count_3 = (count_3 + count2_3) | 0;
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
    const size = (offsets[p + 1]! - start) | 0;
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
            const end43 = block2 + 16;
            for (let i = block2; i < end43; i++) {
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
      const room = (((length - size) | 0) + 1) | 0;
      let free = 0;
      let compared = 0.0;
      let isTooMuch: boolean = false;
      const whole4 = maxIndex(room, 0) & -16;
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
            const end45 = block4 + 16;
            for (let i2 = block4; i2 < end45; i2++) {
              if (text[i2]! === first && text[i2 + 1]! === second && text[i2 + size - 1]! === last) {
                if (i2 >= free && !isTooMuch) {
                  let same: boolean = true;
                  const end44 = size - 1;
                  for (let k = 2; k < end44; k++) {
                    if (text[i2 + k]! !== patterns[start + k]!) {
                      same = false;
                      compared = compared + k;
                      break;
                    }
                  }
                  free = (i2 + 1) | 0;
                  if (same) {
                    count = (count + 1) | 0;
                    free = (i2 + size) | 0;
                  }
                  isTooMuch = compared > 16.0 * size + i2;
                }
              }
            }
          }
        }
      }
      const end47 = room;
      for (let i2 = whole4; i2 < end47; i2++) {
        if (text[i2]! === first && text[i2 + 1]! === second && text[i2 + size - 1]! === last) {
          if (i2 >= free && !isTooMuch) {
            let same: boolean = true;
            const end46 = size - 1;
            for (let k = 2; k < end46; k++) {
              if (text[i2 + k]! !== patterns[start + k]!) {
                same = false;
                compared = compared + k;
                break;
              }
            }
            free = (i2 + 1) | 0;
            if (same) {
              count = (count + 1) | 0;
              free = (i2 + size) | 0;
            }
            isTooMuch = compared > 16.0 * size + i2;
          }
        }
      }
      if (isTooMuch && room >= 1) {
        const begin = free;
        let end = -1;
        let from = 0;
        let k2 = 1;
        let period = 1;
        for (let half = 0; half < 2; half++) {
          const end48 = size;
          for (let step = 0; step < end48; step++) {
            if (((from + k2) | 0) >= size) {
              break;
            }
            const operand97 = (from + k2) | 0;
            const operand98 = (size - 1) | 0;
            const operand99 = operand98 < operand97 ? operand98 : operand97;
            const clamped = operand99 < 0 ? 0 : operand99;
            const later = patterns[start + clamped]!;
            const operand100 = (end + k2) | 0;
            const operand101 = (size - 1) | 0;
            const operand102 = operand101 < operand100 ? operand101 : operand100;
            const clamped2 = operand102 < 0 ? 0 : operand102;
            const earlier = patterns[start + clamped2]!;
            if (later === earlier) {
              if (k2 === period) {
                from = (from + period) | 0;
                k2 = 1;
              } else {
                k2 = (k2 + 1) | 0;
              }
            } else {
              if (later < earlier === !false) {
                from = (from + k2) | 0;
                k2 = 1;
                period = (from - end) | 0;
              } else {
                end = from;
                from = (end + 1) | 0;
                k2 = 1;
                period = 1;
              }
            }
          }
        }
        let end2 = -1;
        let from2 = 0;
        let k3 = 1;
        let period2 = 1;
        for (let half2 = 0; half2 < 2; half2++) {
          const end49 = size;
          for (let step2 = 0; step2 < end49; step2++) {
            if (((from2 + k3) | 0) >= size) {
              break;
            }
            const operand103 = (from2 + k3) | 0;
            const operand104 = (size - 1) | 0;
            const operand105 = operand104 < operand103 ? operand104 : operand103;
            const clamped3 = operand105 < 0 ? 0 : operand105;
            const later2 = patterns[start + clamped3]!;
            const operand106 = (end2 + k3) | 0;
            const operand107 = (size - 1) | 0;
            const operand108 = operand107 < operand106 ? operand107 : operand106;
            const clamped4 = operand108 < 0 ? 0 : operand108;
            const earlier2 = patterns[start + clamped4]!;
            if (later2 === earlier2) {
              if (k3 === period2) {
                from2 = (from2 + period2) | 0;
                k3 = 1;
              } else {
                k3 = (k3 + 1) | 0;
              }
            } else {
              if (later2 < earlier2 === !true) {
                from2 = (from2 + k3) | 0;
                k3 = 1;
                period2 = (from2 - end2) | 0;
              } else {
                end2 = from2;
                from2 = (end2 + 1) | 0;
                k3 = 1;
                period2 = 1;
              }
            }
          }
        }
        const cut = end < end2 ? end2 : end;
        let period3 = end > end2 ? period : period2;
        let repeats: boolean = true;
        const end50 = size;
        for (let i3 = 0; i3 < end50; i3++) {
          if (i3 > cut) {
            break;
          }
          const operand109 = (i3 + period3) | 0;
          const operand110 = (size - 1) | 0;
          const operand111 = operand110 < operand109 ? operand110 : operand109;
          const clamped5 = operand111 < 0 ? 0 : operand111;
          if (patterns[start + i3]! !== patterns[start + clamped5]!) {
            repeats = false;
            break;
          }
        }
        if (!repeats) {
          const operand112 = (cut + 1) | 0;
          const operand113 = (((size - cut) | 0) - 1) | 0;
          period3 = ((operand112 < operand113 ? operand113 : operand112) + 1) | 0;
        }
        let count2 = 0;
        let at = begin;
        let known = -1;
        const end52 = room;
        for (let step3 = 0; step3 < end52; step3++) {
          if (at >= room) {
            break;
          }
          const operand114 = (room - 1) | 0;
          const operand115 = operand114 < at ? operand114 : at;
          const clamped6 = operand115 < 0 ? 0 : operand115;
          let differs: boolean = false;
          const operand116 = ((cut < known ? known : cut) + 1) | 0;
          const operand117 = (size - 1) | 0;
          const operand118 = operand117 < operand116 ? operand117 : operand116;
          const clamped7 = operand118 < 0 ? 0 : operand118;
          const end51 = size;
          for (let i4 = clamped7; i4 < end51; i4++) {
            if (text[clamped6 + i4]! !== patterns[start + i4]!) {
              at = (at + ((i4 - cut) | 0)) | 0;
              differs = true;
              break;
            }
          }
          if (differs) {
            known = -1;
          } else {
            const operand119 = (size - 1) | 0;
            const operand120 = operand119 < cut ? operand119 : cut;
            const clamped8 = operand120 < 0 ? 0 : operand120;
            for (let i5 = clamped8; i5 > -1; i5--) {
              if (i5 <= known || i5 > cut) {
                break;
              }
              if (text[clamped6 + i5]! !== patterns[start + i5]!) {
                differs = true;
                break;
              }
            }
            if (differs) {
              at = (at + period3) | 0;
              known = repeats ? (((size - period3) | 0) - 1) | 0 : -1;
            } else {
              count2 = (count2 + 1) | 0;
              at = (at + size) | 0;
              known = -1;
            }
          }
        }
        count = (count + count2) | 0;
      }
    }
    counts[p] = count;
  }
}
