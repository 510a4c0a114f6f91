import { fill, kernel, local, localInts, localMatrix, matrix, max, min, sqrt } from 'trefoil/dsl';
import { gramOfDeviations } from './gram.js';

/**
 * Correlation matrix of the columns (Pearson).
 *
 * NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
 * column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude. Equal columns give exactly 1,
 * opposite columns exactly −1, and so does every pair of columns with two rows. Very large and very small values neither
 * overflow nor underflow.
 *
 * @param x observations, one column per variable
 * @output corr symmetric matrix, to the bit
 * @accuracy 1e-12 absolute
 * @source NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is subtracted
 */
export const correlation = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    outputs: { corr: matrix('cols', 'cols') },
  },
  ({ x }, { corr }) => {
    const rows = x.rows;
    const cols = x.cols;
    const gram = localMatrix(cols, cols);
    const shift = localInts(cols);
    const scale = local(cols);
    const mean = local(cols);
    const deviation = localMatrix(rows, cols);
    gramOfDeviations(x, gram, shift, scale, mean, deviation);

    const square = local(cols);
    fill(square, (j) => gram.at(j, j));
    fill(corr, (i, j) => {
      const both = square[i]! * square[j]!;
      const product = gram.at(i, j);
      const r = rows === 2 && both > 0 ? (product > 0 ? 1.0 : -1.0) : product / sqrt(both);
      return i === j ? (both > 0 ? 1.0 : NaN) : max(min(r, 1.0), -1.0);
    });
  },
);
