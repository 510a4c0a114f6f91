import { int, kernel, matrix, moments4, windows } from 'trefoil/dsl';

/**
 * Excess kurtosis (Fisher) of the last `window` rows of each column, corrected for bias.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than
 * four, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window
 * gives −3 (pandas 3: NaN). Deviations beyond 1e±70 may overflow or underflow.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @output kurt same shape as x
 * @accuracy 1e-12 of the fourth moment's share, which is the result plus 3·(n − 1)² / ((n − 2)·(n − 3))
 * @source meaning of pandas `rolling(window, min_periods).kurt()`; moments merged pairwise (Pébay 2008)
 */
export const rollingKurt = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: {
      window: int({ min: 1 }),
      minPeriods: int({ min: 0, max: 'window', default: 'window' }),
    },
    outputs: { kurt: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { kurt }) => {
    windows(x, window, (w) => {
      const { n, m2, m4 } = moments4(w);
      const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
      const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
      kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
    });
  },
);
