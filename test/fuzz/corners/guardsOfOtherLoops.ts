// Seed 41. An element that does not move with the inner counter, there only where a condition on the outer one says so, beside one that differs between lanes.
import { fill, kernel, matrix, vector } from 'trefoil/dsl';

export const guardsOfOtherLoops = kernel(
  { inputs: { x: vector('cols') }, outputs: { out: matrix('cols', 'cols') } },
  ({ x }, { out }) => {
    fill(out, (i, j) => (x[j]! > 0.5 && i >= 1 ? x[i - 1]! : 0.5));
  },
);
