import { int, kernel, matrix, sqrt, windows } from 'trefoil/dsl';

/**
 * Mean and standard deviation of the last `window` rows of each column, in one pass.
 *
 * The bits of rollingMean and rollingStd. NaN is a missing value and is left out; rows before the first
 * count as missing. Fewer than `minPeriods` values give NaN, and so does a deviation of no more than
 * `ddof` values.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @param ddof delta degrees of freedom of the deviation
 * @output mean same shape as x
 * @output std same shape as x
 * @accuracy 1e-12 of the mean of |x| over the window for the mean, 1e-12 relative for the deviation
 * @source meaning of pandas `rolling(window, min_periods)`; see rollingMean and rollingStd
 */
export const rollingMeanStd = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: {
      window: int({ min: 1 }),
      minPeriods: int({ min: 1, max: 'window', default: 'window' }),
      ddof: int({ min: 0, default: 1 }),
    },
    outputs: { mean: matrix('rows', 'cols'), std: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods, ddof }, { mean, std }) => {
    windows(x, window, (w) => {
      const { n, m2 } = w.moments();
      mean.set(w.row, w.col, w.count >= minPeriods ? w.sum() / w.count : NaN);
      std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
    });
  },
);
