import { int, kernel, matrix, max as larger, windows } from 'trefoil/dsl';

/**
 * Largest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
 * Of +0 and −0 the older one is returned.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @output max same shape as x
 * @accuracy exact
 * @source meaning of pandas `rolling(window, min_periods).max()`
 */
export const rollingMax = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }), minPeriods: int({ min: 0, max: 'window', default: 'window' }) },
    outputs: { max: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { max }) => {
    const least = larger(minPeriods, 1);
    windows(x, window, (w) => {
      max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
    });
  },
);
