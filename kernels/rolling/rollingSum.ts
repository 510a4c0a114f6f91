import { int, kernel, matrix, max, windows } from 'trefoil/dsl';

/**
 * Sum of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values give NaN. With `minPeriods` 0, the sum of an empty window is 0. Infinities are
 * values (pandas treats them as missing).
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @output sum same shape as x
 * @accuracy 1e-12 of the sum of |x| over the window
 * @source meaning of pandas `rolling(window, min_periods).sum()`; sums by a tree of pairs (no running sum)
 */
export const rollingSum = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }), minPeriods: int({ min: 0, max: 'window', default: 'window' }) },
    outputs: { sum: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { sum }) => {
    const least = max(minPeriods, 1);
    const none = minPeriods === 0 ? 0.0 : NaN;
    windows(x, window, (w) => {
      sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
    });
  },
);
