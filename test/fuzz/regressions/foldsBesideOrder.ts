// Seed 2204526161. mismatch: complete windows of a power of two lacked the last level of a fold beside an order statistic
import { int, kernel, matrix, windows } from 'trefoil/dsl';

export const foldsBesideOrder = kernel(
  {
    inputs: { y: matrix('k', 'cols') },
    params: { window: int({ min: 1 }) },
    outputs: { out: matrix('k', 'cols') },
  },
  ({ y, window }, { out }) => {
    windows(y, window, (w) => {
      out.set(w.row, w.col, w.min() + w.mad() + w.sum() * w.rank(1));
    });
  },
);
