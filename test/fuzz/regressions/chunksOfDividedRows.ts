// Seed 2282620249. native, 3 threads: where a row has n >> 2 elements, a chunk began at (lo * n) / 4 instead of lo * (n / 4)
import { abs, fill, kernel, matrix, vector } from 'trefoil/dsl';

export const chunksOfDividedRows = kernel(
  { inputs: { u: vector('n'), v: vector('cols') }, outputs: { grid: matrix('n + cols + 1', 'n >> 2') } },
  ({ u, v }, { grid }) => {
    fill(grid, (i, j) => abs(j < v.length ? v[j]! : 0.1) + (i < u.length ? u[i]! : 2.0));
  },
);
