import { type f64, floor, int, kernel, matrix, real, toI32, windows } from 'trefoil/dsl';

/** If the step is infinite or NaN, the weighted neighbours are added instead. */
const weighted = (low: f64, high: f64, part: f64): f64 => {
  const step = high - low;
  return step - step === 0 ? low + step * part : low * (1.0 - part) + high * part;
};

/**
 * Quantile of the last `window` rows of each column, interpolated linearly between neighbouring values.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing): between two equal
 * infinities the result is that infinity, between −∞ and a finite value it is −∞. −0 counts as +0.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @param q probability, 0 for the smallest value, 1 for the largest
 * @output quantile same shape as x
 * @accuracy 1e-12 of the larger neighbour in magnitude; exact where q·(n − 1), as rounded, is whole
 * @source meaning of pandas `rolling(window, min_periods).quantile(q)`; type 7 of Hyndman and Fan (1996)
 */
export const rollingQuantile = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: {
      window: int({ min: 1 }),
      minPeriods: int({ min: 0, max: 'window', default: 'window' }),
      q: real({ min: 0, max: 1 }),
    },
    outputs: { quantile: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods, q }, { quantile }) => {
    windows(x, window, (w) => {
      const h = q * (w.count - 1);
      const whole = floor(h);
      const below = toI32(whole);
      const low = w.rank(below);
      const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
      quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
    });
  },
);
