// Seed 74. Windows over a matrix beside matrices that have more columns, or fewer: an element of theirs lies elsewhere.
import { fill, int, kernel, matrix, max, vector, windows } from 'trefoil/dsl';

export const matricesOfOtherWidths = kernel(
  {
    inputs: { z: matrix('t', 'c'), x: matrix('t', 'd'), v: vector('t') },
    params: { size: int({ min: 1, max: 9 }) },
    outputs: {
      wider: matrix('t', 'c + 1'),
      either: matrix('t', 'max(c, d)'),
      narrow: matrix('t', 'd'),
      pairs: matrix('t', '2'),
    },
  },
  ({ z, x, v, size }, { wider, either, narrow, pairs }) => {
    fill(wider, () => 0.5);
    fill(either, () => 0.5);
    fill(narrow, () => 0.5);
    fill(pairs, () => 0.5);
    windows(z, size, (w) => {
      wider.set(w.row, w.col, w.sum());
      either.set(w.row, w.col, w.col < x.cols ? max(x.at(w.row, w.col), w.min()) : w.max());
      if (w.col < narrow.cols) narrow.set(w.row, w.col, w.median());
    });
    windows(v, size, (w) => {
      pairs.set(w.row, w.col, w.sum());
    });
  },
);
