import { contract, fill, kernel, local, localMatrix, matrix, max, min, sqrt } from 'trefoil/dsl';

/**
 * Correlation matrix of the columns (Pearson).
 *
 * NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
 * column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude.
 *
 * @param x observations, one column per variable
 * @output corr symmetric matrix
 * @accuracy 1e-12 absolute
 * @source NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is taken away
 */
export const correlation = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    outputs: { corr: matrix('cols', 'cols') },
  },
  ({ x }, { corr }) => {
    const rows = x.rows;
    const cols = x.cols;
    const mean = local(cols);
    const centred = localMatrix(rows, cols);
    fill(mean, (j) => contract(rows, (t) => x.at(t, j) - x.at(0, j)) / rows);
    fill(centred, (t, j) => x.at(t, j) - x.at(0, j) - mean[j]!);
    const gram = localMatrix(cols, cols);
    fill(gram, (i, j) => contract(rows, (t) => centred.at(t, i) * centred.at(t, j)));
    const norm = local(cols);
    fill(norm, (j) => (gram.at(j, j) === 0 ? NaN : sqrt(gram.at(j, j))));
    fill(corr, (i, j) => {
      const r = gram.at(i, j) / norm[i]! / norm[j]!;
      return i === j ? (r === r ? 1.0 : NaN) : max(min(r, 1.0), -1.0);
    });
  },
);
