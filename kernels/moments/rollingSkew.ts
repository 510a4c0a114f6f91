import { int, kernel, matrix, moments4, sqrt, windows } from 'trefoil/dsl';

/**
 * Skewness of the last `window` rows of each column, corrected for bias.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than
 * three, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window
 * gives 0 (pandas 3: NaN). Deviations beyond 1e±100 may overflow or underflow.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @output skew same shape as x
 * @accuracy 1e-12 of the same with |x − mean| for x − mean
 * @source meaning of pandas `rolling(window, min_periods).skew()`; moments merged pairwise (Pébay 2008)
 */
export const rollingSkew = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: {
      window: int({ min: 1 }),
      minPeriods: int({ min: 0, max: 'window', default: 'window' }),
    },
    outputs: { skew: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { skew }) => {
    windows(x, window, (w) => {
      const { n, m2, m3 } = moments4(w);
      const ratio = m2 === 0 ? 0.0 : m3 / (m2 * sqrt(m2));
      skew.set(w.row, w.col, n >= minPeriods && n >= 3 ? ((n * sqrt(n - 1.0)) / (n - 2.0)) * ratio : NaN);
    });
  },
);
