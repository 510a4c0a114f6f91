import { coMoments, int, kernel, matrix, windows } from 'trefoil/dsl';

/**
 * Covariance of two matrices, column by column, over the last `window` rows.
 *
 * A row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or no more than
 * `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. Where one side is
 * constant the covariance is exactly 0.
 *
 * @param x observations, one column per series
 * @param y as many observations of as many series
 * @param window number of rows
 * @param minPeriods least number of rows with both values
 * @param ddof delta degrees of freedom: the divisor is the number of such rows minus ddof
 * @output cov same shape as x
 * @accuracy 1e-12 of the product of both standard deviations
 * @source meaning of pandas `x.rolling(window, min_periods).cov(y, ddof)`; co-moments merged pairwise (Pébay 2008)
 */
export const rollingCov = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), y: matrix('rows', 'cols') },
    params: {
      window: int({ min: 1 }),
      minPeriods: int({ min: 0, max: 'window', default: 'window' }),
      ddof: int({ min: 0, default: 1 }),
    },
    outputs: { cov: matrix('rows', 'cols') },
  },
  ({ x, y, window, minPeriods, ddof }, { cov }) => {
    windows([x, y], window, (w) => {
      const { n, cxy } = coMoments(w);
      cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
    });
  },
);
