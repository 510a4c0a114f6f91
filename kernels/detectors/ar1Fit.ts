import { contract, type f64, fill, kernel, local, matrix, vector } from 'trefoil/dsl';

const square = (v: f64): f64 => v * v;

/**
 * First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
 *
 * NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN; so does one
 * whose deviations have squares that doubles do not hold: below about 1e-154, or above 1e154.
 *
 * @param x observations, one column per series
 * @output alpha slope of each column
 * @output intercept of each column
 * @accuracy 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means
 * @source ordinary least squares on deviations from the means, after the first row is taken away
 */
export const ar1Fit = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    outputs: { alpha: vector('cols'), intercept: vector('cols') },
  },
  ({ x }, { alpha, intercept }) => {
    const pairs = x.rows - 1;
    const before = local(x.cols);
    const after = local(x.cols);
    fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
    fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
    const spread = local(x.cols);
    fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
    const together = local(x.cols);
    fill(together, (j) =>
      contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - after[j]!)),
    );
    fill(alpha, (j) => (pairs >= 1 && spread[j]! > 0 ? together[j]! / spread[j]! : NaN));
    fill(intercept, (j) => (pairs >= 1 ? x.at(0, j) + after[j]! - alpha[j]! * (x.at(0, j) + before[j]!) : NaN));
  },
);
