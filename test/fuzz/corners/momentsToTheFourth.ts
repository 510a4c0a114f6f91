// Seed 94. The folds of the library: moments to the fourth and products.
import { int, kernel, matrix, moments4, product, windows } from 'trefoil/dsl';

export const momentsToTheFourth = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }) },
    outputs: { y: matrix('rows', 'cols'), z: matrix('rows', 'cols'), p: matrix('rows', 'cols') },
  },
  ({ x, window }, { y, z, p }) => {
    windows(x, window, (w) => {
      const { n, m2, m3, m4 } = moments4(w);
      y.set(w.row, w.col, m3 / n + m2);
      z.set(w.row, w.col, m4 / n);
      p.set(w.row, w.col, product(w));
    });
  },
);
