import { int, kernel, matrix, sqrt, windows } from 'trefoil/dsl';

/**
 * Mean and standard deviation of the last `window` rows of each column, in one pass.
 *
 * The deviation has the bits of rollingStd. The mean is computed from the moments and is exact for a constant window; rollingMean
 * divides the sum by the count. NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN; so does a deviation of no more than `ddof` values.
 *
 * Infinities are values (pandas treats them as missing): the deviation of a window that contains one is NaN, the mean is the sum
 * divided by the count.
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
      minPeriods: int({ min: 0, max: 'window', default: 'window' }),
      ddof: int({ min: 0, default: 1 }),
    },
    outputs: { mean: matrix('rows', 'cols'), std: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods, ddof }, { mean, std }) => {
    windows(x, window, (w) => {
      const { n, first, offset, m2 } = w.moments();
      const middle = first + offset;
      mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN);
      std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
    });
  },
);
