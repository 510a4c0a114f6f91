// Seed 67. Arrays that are called as the copies of variables and counters in unrolled loops and trees used to be.
import { contract, fill, kernel, matrix, scalar, sum, vector } from 'trefoil/dsl';

export const namesLikeCopies = kernel(
  {
    inputs: { v_1: vector('n'), v_x1: vector('n'), k_1: vector('m'), v_low: vector('n'), x: matrix('n', 'm') },
    outputs: { i_1: vector('n'), j_1: matrix('n', 'm'), v_highNext: scalar() },
  },
  ({ v_1, v_x1, k_1, v_low, x }, { i_1, j_1, v_highNext }) => {
    fill(i_1, (i) => {
      const v = v_1[i]! * 2.0;
      let s = v + v_x1[i]!;
      for (let k = 0; k < k_1.length; k++) s += x.at(i, k) * k_1[k]!;
      return s;
    });
    fill(j_1, (i, j) => contract(x.cols, (k) => x.at(i, k) * k_1[k]!) + x.at(i, j));
    v_highNext.set(
      sum(v_low.length, (i) => {
        const v = v_low[i]! * 0.5;
        return v + v_1[i]!;
      }),
    );
  },
);
