import { int, kernel, matrix, max, windows } from 'trefoil/dsl';

/**
 * Smallest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
 * Of +0 and −0 the older one is returned.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @output min same shape as x
 * @accuracy exact
 * @source meaning of pandas `rolling(window, min_periods).min()`
 */
export const rollingMin = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }), minPeriods: int({ min: 0, max: 'window', default: 'window' }) },
    outputs: { min: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { min }) => {
    const least = max(minPeriods, 1);
    windows(x, window, (w) => {
      min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
    });
  },
);
