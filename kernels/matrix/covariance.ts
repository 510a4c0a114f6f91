import { contract, fill, int, kernel, local, localMatrix, matrix } from 'trefoil/dsl';

/**
 * Covariance matrix of the columns.
 *
 * NaN and infinities propagate to every pair they are part of. No more rows than `ddof` give NaN.
 *
 * @param x observations, one column per variable
 * @param ddof delta degrees of freedom: the divisor is the number of rows minus ddof
 * @output cov symmetric matrix
 * @accuracy 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row
 * @source NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is taken away
 */
export const covariance = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { ddof: int({ min: 0, default: 1 }) },
    outputs: { cov: matrix('cols', 'cols') },
  },
  ({ x, ddof }, { cov }) => {
    const rows = x.rows;
    const centred = localMatrix(rows, x.cols);
    const mean = local(x.cols);
    fill(mean, (j) => contract(rows, (t) => x.at(t, j) - x.at(0, j)) / rows);
    fill(centred, (t, j) => x.at(t, j) - x.at(0, j) - mean[j]!);
    fill(cov, (i, j) => (rows > ddof ? contract(rows, (t) => centred.at(t, i) * centred.at(t, j)) / (rows - ddof) : NaN));
  },
);
