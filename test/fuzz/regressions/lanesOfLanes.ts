// Seed 27. internal: a loop inside a widened one was one of vectors already
import { contract, each, kernel, matrix, vector } from 'trefoil/dsl';

export const lanesOfLanes = kernel(
  { inputs: { x: matrix('rows', 'cols'), u: vector('rows') }, outputs: { out: matrix('rows', 'cols') } },
  ({ x, u }, { out }) => {
    each(x.rows, (e) => {
      const a = contract(x.rows, (k) => u[k]! * 0.5) - u[e]!;
      each(x.cols, (j) => {
        out.set(e, j, a - u[e]! + 0.25);
      });
    });
  },
);
