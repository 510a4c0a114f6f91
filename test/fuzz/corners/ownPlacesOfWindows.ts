// Seed 75. A window that reads the element it writes, before and after: rows stay independent, and no step may be done twice.
import { fill, int, kernel, matrix, vector, windows } from 'trefoil/dsl';

export const ownPlacesOfWindows = kernel(
  {
    inputs: { x: matrix('r', 'c'), v: vector('r') },
    params: { size: int({ min: 1, max: 9 }) },
    outputs: {
      most: matrix('r', 'c'),
      twice: matrix('r', 'c'),
      added: matrix('r', 'c'),
      middle: matrix('r', 'c'),
      own: vector('r'),
    },
  },
  ({ x, v, size }, { most, twice, added, middle, own }) => {
    fill(added, (i, j) => x.at(i, j));
    fill(middle, (i, j) => x.at(i, j));
    windows(x, size, (w) => {
      most.set(w.row, w.col, w.max());
      twice.set(w.row, w.col, most.at(w.row, w.col) * 2.0);
      added.set(w.row, w.col, added.at(w.row, w.col) + w.sum());
    });
    windows(x, size, (w) => {
      middle.set(w.row, w.col, middle.at(w.row, w.col) + w.median());
    });
    windows(v, size, (w) => {
      own[w.row] = w.median();
      own[w.row] = own[w.row]! + w.min();
    });
  },
);
