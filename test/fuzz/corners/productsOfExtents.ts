// Seed 72. Sums of as many terms as two extents multiply to, where a condition keeps that small.
import { contract, fill, kernel, matrix, min, vector } from 'trefoil/dsl';

export const productsOfExtents = kernel(
  {
    inputs: { x: matrix('r', 'c'), q: vector('m') },
    sizes: { r: { min: 1 }, m: { max: 4194303 } },
    outputs: { y: vector('c'), twice: vector('c') },
  },
  ({ x, q }, { y, twice }) => {
    fill(y, (i) => (x.rows * q.length <= 1000 ? contract(x.rows * q.length, (t) => x.at(min(t, x.rows - 1), i)) : 0.5));
    fill(twice, (i) => contract(2 * min(x.rows, 1000), (t) => x.at(min(t, x.rows - 1), i)));
  },
);
