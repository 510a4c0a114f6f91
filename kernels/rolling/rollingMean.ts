import { int, kernel, matrix, windows } from 'trefoil/dsl';

/**
 * Mean of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @output mean same shape as x
 * @accuracy 1e-12 of the mean of |x| over the window
 * @source meaning of pandas `rolling(window, min_periods).mean()`; sums by a tree of pairs (no running sum)
 */
export const rollingMean = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }), minPeriods: int({ min: 0, max: 'window', default: 'window' }) },
    outputs: { mean: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { mean }) => {
    windows(x, window, (w) => {
      mean.set(w.row, w.col, w.count >= minPeriods ? w.sum() / w.count : NaN);
    });
  },
);
