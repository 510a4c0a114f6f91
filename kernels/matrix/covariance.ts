import { fill, int, kernel, local, localInts, localMatrix, matrix, powerOfTwo } from 'trefoil/dsl';
import { gramOfDeviations } from './gram.js';

/**
 * Covariance matrix of the columns.
 *
 * NaN and infinities propagate to every pair they are part of. The result is NaN if there are `ddof` rows or fewer. A
 * finite input gives an infinite value only where the scales of the two columns, multiplied, exceed the largest double.
 *
 * @param x observations, one column per variable
 * @param ddof delta degrees of freedom: the divisor is the number of rows minus ddof
 * @output cov symmetric matrix, to the bit
 * @accuracy 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row
 * @source NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is subtracted
 */
export const covariance = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { ddof: int({ min: 0, default: 1 }) },
    outputs: { cov: matrix('cols', 'cols') },
  },
  ({ x, ddof }, { cov }) => {
    const rows = x.rows;
    const cols = x.cols;
    const gram = localMatrix(cols, cols);
    const shift = localInts(cols);
    const scale = local(cols);
    const mean = local(cols);
    const deviation = localMatrix(rows, cols);
    gramOfDeviations(x, gram, shift, scale, mean, deviation);

    fill(cov, (i, j) => {
      const back = 0 - shift[i]! - shift[j]!;
      const half = back >> 1;
      return rows > ddof ? (gram.at(i, j) / (rows - ddof)) * powerOfTwo(half) * powerOfTwo(back - half) : NaN;
    });
  },
);
