// Generated from kernels/bytes/countMatches.ts#L15 by `trefoil build`. Do not edit. Hash a4ec5acf4106f030

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
  {
    const lo = 0;
    const hi = bounds - 1;
    for (let p = lo; p < hi; p++) {
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
        for (let i2 = 0; i2 < length - size + 1; i2++) {
          if (text[i2]! === first && text[i2 + 1]! === second) {
            if (i2 >= free) {
              let same: boolean = true;
              for (let k = 2; k < size; k++) {
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
  return 0;
}
