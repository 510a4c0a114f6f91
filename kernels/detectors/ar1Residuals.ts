import { fill, kernel, matrix, vector } from 'trefoil/dsl';

/**
 * Residuals of a first-order autoregression, column by column: x[t] − alpha · x[t − 1].
 *
 * The first row has no predecessor and gives 0. NaN propagates to its own row and the next.
 *
 * @param x observations, one column per series
 * @param alpha coefficient of each column, as of ar1Fit
 * @output residuals same shape as x
 * @accuracy 1e-12 of |x[t]| + |alpha · x[t − 1]|
 * @source Box and Jenkins, Time Series Analysis (1970)
 */
export const ar1Residuals = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), alpha: vector('cols') },
    outputs: { residuals: matrix('rows', 'cols') },
  },
  ({ x, alpha }, { residuals }) => {
    fill(residuals, (t, j) => (t >= 1 ? x.at(t, j) - alpha[j]! * x.at(t - 1, j) : 0.0));
  },
);
