import { int, kernel, matrix, windows } from 'trefoil/dsl';

/**
 * Smallest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values give NaN. Of +0 and −0 the older one is returned.
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
    params: { window: int({ min: 1 }), minPeriods: int({ min: 1, max: 'window', default: 'window' }) },
    outputs: { min: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { min }) => {
    windows(x, window, (w) => {
      min.set(w.row, w.col, w.count >= minPeriods ? w.min() : NaN);
    });
  },
);
