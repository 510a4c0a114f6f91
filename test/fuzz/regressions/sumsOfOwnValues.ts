// Seed 2710221223. Contractions whose terms use what the element has computed before: they cannot be made for all elements ahead.
import { abs, contract, f64, fill, kernel, matrix, sqrt, toF64, vector } from 'trefoil/dsl';

export const sumsOfOwnValues = kernel(
  { inputs: { x: matrix('rows', 'cols') }, outputs: { grid: matrix('rows', 'cols'), unused: matrix('rows', 'cols'), line: vector('cols') } },
  ({ x }, { grid, unused, line }) => {
    fill(grid, (i, j) => {
      const own: f64 = sqrt(abs(x.at(i, j))) + toF64(i);
      return contract(x.rows, (k) => x.at(k, j) * own);
    });
    fill(unused, (i, j) => {
      const own: f64 = x.at(i, j) * 0.5;
      return contract(x.rows, (k) => {
        const t = own * 2.0;
        return x.at(k, j) * 0.5;
      });
    });
    fill(line, (j) => {
      const own: f64 = toF64(j) * 0.5;
      return contract(x.rows, (k) => x.at(k, j) - own);
    });
  },
);
