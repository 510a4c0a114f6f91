/** Numbers that stand for a missing value: -9999 among temperatures. */

const MARKERS = [-9999, -999, -99999, 9999, 99999];

/** The number in a column that is such a marker: it is far outside the range of all others. */
export function markerIn(values: Float64Array): { marker: number; count: number } | undefined {
  for (const marker of MARKERS) {
    let [least, most, count] = [Infinity, -Infinity, 0];
    for (const value of values) {
      if (value === marker) count++;
      // Others may stand beside it.
      else if (Number.isFinite(value) && !MARKERS.includes(value))
        [least, most] = [Math.min(least, value), Math.max(most, value)];
    }
    if (count === 0 || least > most) continue;
    const away = marker < least ? least - marker : marker - most;
    // A positive one could be a reading once.
    if (away > Math.max(most - least, 1) && (marker < 0 || count > 1)) return { marker, count };
  }
  return undefined;
}
