import { kernel, scalar, sum as total, vector } from 'trefoil/dsl';

/**
 * Sum of a vector.
 *
 * NaN and infinities propagate as IEEE 754 says. The sum of nothing is +0.
 *
 * @param x terms
 * @output sum their sum
 * @accuracy 1e-12 of Σ|x|
 * @source NumPy's pairwise tree: equal bit for bit to `numpy.sum(x, initial=-0.0)` of NumPy 2.4 on contiguous float64
 */
export const sum = kernel(
  {
    inputs: { x: vector('n') },
    outputs: { sum: scalar() },
  },
  ({ x }, { sum }) => {
    sum.set(total(x.length, (k) => x[k]!));
  },
);
