import { bytes, each, type i32, kernel, vector, where } from 'trefoil/dsl';

/**
 * How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
 *
 * Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0.
 *
 * @param text bytes to search
 * @param patterns all patterns, one after the other
 * @param offsets start of each pattern, and the end of the last
 * @output counts one count per pattern
 * @accuracy exact
 * @source candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order
 */
export const countMatches = kernel(
  {
    inputs: {
      text: bytes('length'),
      patterns: bytes('patternBytes'),
      offsets: vector('bounds', 'i32', { min: 0, max: 'patternBytes', order: 'nondecreasing' }),
    },
    outputs: { counts: vector('bounds - 1', 'i32') },
  },
  ({ text, patterns, offsets }, { counts }) => {
    each(counts.length, (p) => {
      const start = offsets[p]!;
      const size = offsets[p + 1]! - start;
      let count: i32 = 0;
      if (size === 1) {
        const only = patterns[start]!;
        where(0, text.length, (i) => text[i] === only, () => {
          count += 1;
        });
      }
      if (size >= 2) {
        const first = patterns[start]!;
        const second = patterns[start + 1]!;
        const last = patterns[start + size - 1]!;
        let free: i32 = 0;
        where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + size - 1] === last, (i) => {
          if (i >= free) {
            let same = true;
            for (let k = 2; k < size - 1; k++) {
              if (text[i + k] !== patterns[start + k]) {
                same = false;
                break;
              }
            }
            if (same) {
              count += 1;
              free = i + size;
            }
          }
        });
      }
      counts[p] = count;
    });
  },
);
