// Seed 15. Reductions on one side of a choice, over elements that are only there when that side is chosen.
import { fill, int, kernel, sum, vector } from 'trefoil/dsl';

export const sumsUnderConditions = kernel(
  {
    inputs: { x: vector('n') },
    params: { p: int({ min: 1, max: 6 }) },
    outputs: { first: vector('n'), second: vector('n') },
  },
  ({ x, p }, { first, second }) => {
    fill(first, (i) => (i >= p ? sum(p, (k) => x[i - k]!) : -1.0));
    fill(second, (i) => (i < p ? -2.0 : sum(p, (k) => x[i - k]!)));
  },
);
