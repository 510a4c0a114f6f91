import { contract, fill, kernel, matrix } from 'trefoil/dsl';

/**
 * Matrix product a · b.
 *
 * NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
 *
 * @param a left factor
 * @param b right factor
 * @output c product, rows of a × columns of b
 * @accuracy 1e-12 of Σ|a·b| for each element
 * @source products summed in order in blocks of 128, the blocks pairwise
 */
export const matmul = kernel(
  {
    inputs: { a: matrix('n', 'k'), b: matrix('k', 'm') },
    outputs: { c: matrix('n', 'm') },
  },
  ({ a, b }, { c }) => {
    fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
  },
);
