// How far the values of a column are apart, whatever a few of them do: a sensor that drops out must not hide all else.

/** 1 / Φ⁻¹(3/4): makes a median absolute deviation comparable to a standard deviation. */
export const NORMAL = 1.482602218505602;
/** √(π / 2), which does so for a mean absolute deviation. */
const FROM_MEAN = 1.2533141373155001;
/** This share of the values is left out on either side, and Φ⁻¹ of what remains, twice. */
const [OUTER, WITHIN] = [0.04, 3.5013721];

/** Every column's values that are there, in order. */
const sortedColumns = ({ data, rows, cols }) =>
  Array.from({ length: cols }, (_, j) =>
    Float64Array.from({ length: rows }, (_, i) => data[i * cols + j])
      .filter((value) => !Number.isNaN(value))
      .sort(),
  );

const at = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** From the median of the distances to the median; where most values are equal, from their mean. */
function deviation(sorted) {
  const middle = at(sorted, 0.5);
  const distances = sorted.map((value) => Math.abs(value - middle)).sort();
  return NORMAL * at(distances, 0.5) || FROM_MEAN * mean(distances);
}

/** Of the noise in each column: nothing that a minority of the values does counts. */
export const deviations = (m) => Float64Array.from(sortedColumns(m), deviation);

/** Of each column as a whole, regimes included: only what happens for less than 4 % of the time does not count. */
export const ranges = (m) =>
  Float64Array.from(
    sortedColumns(m),
    (sorted) => (at(sorted, 1 - OUTER) - at(sorted, OUTER)) / WITHIN || deviation(sorted),
  );
