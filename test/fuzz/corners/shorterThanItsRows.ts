// Seed 63. Windows and steps of each over more rows than the output has.
import { each, fill, kernel, vector, windows, matrix, int } from 'trefoil/dsl';

export const shorterThanItsRows = kernel(
  {
    inputs: { x: vector('n'), p: vector('k'), q: vector('m') },
    params: { steps: int({ min: 0, max: 300 }) },
    outputs: { sums: vector('k'), twice: vector('m'), both: matrix('k', 'm') },
  },
  ({ x, steps }, { sums, twice, both }) => {
    fill(sums, () => -1.0);
    fill(twice, () => -1.0);
    fill(both, () => -1.0);
    windows(x, 3, (w) => {
      if (w.row < sums.length) sums[w.row] = w.sum();
    });
    each(steps, (e) => {
      if (e < twice.length) twice[e] = e * 2.0;
      if (e < both.rows) for (let j = 0; j < both.cols; j++) both.set(e, j, e * j * 0.5);
    });
  },
);
