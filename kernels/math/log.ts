import { fill, kernel, log as logarithm, vector } from 'trefoil/dsl';

/**
 * Natural logarithm of each element.
 *
 * log(±0) is −Infinity, log of a negative number is NaN, log(1) is exactly +0. NaN stays NaN.
 *
 * @param x numbers
 * @output y their logarithms to base e, same length as x
 * @accuracy less than 1 ulp
 * @source reduction by powers of 2 and the polynomial of fdlibm's e_log.c
 */
export const log = kernel(
  {
    inputs: { x: vector('n') },
    outputs: { y: vector('n') },
  },
  ({ x }, { y }) => {
    fill(y, (i) => logarithm(x[i]!));
  },
);
