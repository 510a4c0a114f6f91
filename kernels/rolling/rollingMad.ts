import { int, kernel, matrix, real, windows } from 'trefoil/dsl';

/**
 * Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing); a window whose
 * median is one of its infinities gives NaN.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @param scale factor of the result; 1.4826 makes it estimate the standard deviation of normal data
 * @output mad same shape as x
 * @accuracy 1e-12 of the largest |x| in the window
 * @source Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window
 */
export const rollingMad = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: {
      window: int({ min: 1 }),
      minPeriods: int({ min: 0, max: 'window', default: 'window' }),
      scale: real({ default: 1 }),
    },
    outputs: { mad: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods, scale }, { mad }) => {
    windows(x, window, (w) => {
      mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
    });
  },
);
