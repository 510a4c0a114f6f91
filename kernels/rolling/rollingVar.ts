import { int, kernel, matrix, windows } from 'trefoil/dsl';

/**
 * Variance of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no more than `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that
 * contains one gives NaN. A constant window gives exactly 0.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @param ddof delta degrees of freedom: the divisor is the number of values minus ddof
 * @output var same shape as x
 * @accuracy 1e-12 relative, whatever the offset of the data
 * @source meaning of pandas `rolling(window, min_periods).var(ddof)`; moments merged pairwise (Pébay 2008)
 */
export const rollingVar = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: {
      window: int({ min: 1 }),
      minPeriods: int({ min: 0, max: 'window', default: 'window' }),
      ddof: int({ min: 0, default: 1 }),
    },
    outputs: { var: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods, ddof }, { var: variance }) => {
    windows(x, window, (w) => {
      const { n, m2 } = w.moments();
      variance.set(w.row, w.col, n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN);
    });
  },
);
