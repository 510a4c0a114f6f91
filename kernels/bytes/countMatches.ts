import { bytes, clampIndex, each, i32, kernel, max, type ReadonlyVector, vector, where } from 'trefoil/dsl';

/**
 * The lexicographically largest suffix of a pattern, in ascending or in reverse order of bytes: the index before its start (−1 if
 * it is the whole pattern) and its period. The scan takes fewer than 2·size steps.
 */
const lastSuffix = (
  patterns: ReadonlyVector<'u8'>,
  start: i32,
  size: i32,
  reverse: boolean,
): { end: i32; period: i32 } => {
  let end: i32 = -1;
  let from: i32 = 0;
  let k: i32 = 1;
  let period: i32 = 1;
  for (let half = 0; half < 2; half++) {
    for (let step = 0; step < size; step++) {
      if (from + k >= size) break;
      const later = patterns[start + clampIndex(from + k, size)]!;
      const earlier = patterns[start + clampIndex(end + k, size)]!;
      if (later === earlier) {
        if (k === period) {
          from += period;
          k = 1;
        } else {
          k += 1;
        }
      } else if (later < earlier === !reverse) {
        from += k;
        k = 1;
        period = from - end;
      } else {
        end = from;
        from = end + 1;
        k = 1;
        period = 1;
      }
    }
  }
  return { end, period };
};

/** Counts a pattern of at least two bytes from position `begin` on by the two-way algorithm: linear time, constant memory. */
const countTwoWay = (
  text: ReadonlyVector<'u8'>,
  patterns: ReadonlyVector<'u8'>,
  start: i32,
  size: i32,
  begin: i32,
  room: i32,
): i32 => {
  const ascending = lastSuffix(patterns, start, size, false);
  const descending = lastSuffix(patterns, start, size, true);
  const cut = max(ascending.end, descending.end);
  let period = ascending.end > descending.end ? ascending.period : descending.period;
  let repeats = true;
  for (let i = 0; i < size; i++) {
    if (i > cut) break;
    if (patterns[start + i] !== patterns[start + clampIndex(i + period, size)]) {
      repeats = false;
      break;
    }
  }
  if (!repeats) period = i32(max(cut + 1, size - cut - 1) + 1);

  let count: i32 = 0;
  let at: i32 = begin;
  // The last position of the pattern that is known to match, because the pattern repeats itself.
  let known: i32 = -1;
  for (let step = 0; step < room; step++) {
    if (at >= room) break;
    const here = clampIndex(at, room);
    let differs = false;
    for (let i = clampIndex(max(cut, known) + 1, size); i < size; i++) {
      if (text[here + i] !== patterns[start + i]) {
        at += i32(i - cut);
        differs = true;
        break;
      }
    }
    if (differs) {
      known = -1;
    } else {
      for (let i = clampIndex(cut, size); i >= 0; i--) {
        if (i <= known || i > cut) break;
        if (text[here + i] !== patterns[start + i]) {
          differs = true;
          break;
        }
      }
      if (differs) {
        at += period;
        known = repeats ? i32(size - period - 1) : -1;
      } else {
        count += 1;
        at += i32(size);
        known = -1;
      }
    }
  }
  return count;
};

/**
 * How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
 *
 * Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0. The running time is
 * linear in the text for every pattern.
 *
 * @param text bytes to search
 * @param patterns all patterns, one after the other
 * @param offsets start of each pattern, and the end of the last
 * @output counts one count per pattern
 * @accuracy exact
 * @source candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order; if that
 * needs too many comparisons, the two-way algorithm of Crochemore and Perrin (1991)
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
        where(
          0,
          text.length,
          (i) => text[i] === only,
          () => {
            count += 1;
          },
        );
      }
      if (size >= 2) {
        const first = patterns[start]!;
        const second = patterns[start + 1]!;
        const last = patterns[start + size - 1]!;
        const room = text.length - size + 1;
        let free: i32 = 0;
        let compared = 0.0;
        // Candidates that share a long prefix with the pattern make the comparisons quadratic. From `resume` on the other search takes over.
        let resume: i32 = 0;
        where(
          0,
          room,
          (i) => text[i] === first && text[i + 1] === second && text[i + size - 1] === last,
          (i) => {
            if (i >= free) {
              let same = true;
              for (let k = 2; k < size - 1; k++) {
                if (text[i + k] !== patterns[start + k]) {
                  same = false;
                  compared += k;
                  break;
                }
              }
              if (same) {
                count += 1;
                free = i + size;
              } else if (compared > 16.0 * size + i) {
                resume = i + 1;
                free = text.length;
              }
            }
          },
        );
        if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
      }
      counts[p] = count;
    });
  },
);
