import { kernel, scalar, sum, vector } from 'trefoil/dsl';

/**
 * Dot product of two vectors.
 *
 * NaN and infinities propagate as IEEE 754 says. Of nothing it is +0.
 *
 * @param x first factor
 * @param y second factor, as long as the first
 * @output dot the sum of the products
 * @accuracy 1e-12 of Σ|x·y|
 * @source NumPy's pairwise tree over products rounded once each
 */
export const dot = kernel(
  {
    inputs: { x: vector('n'), y: vector('n') },
    outputs: { dot: scalar() },
  },
  ({ x, y }, { dot }) => {
    dot.set(sum(x.length, (k) => x[k]! * y[k]!));
  },
);
