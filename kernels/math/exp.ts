import { exp as exponential, fill, kernel, vector } from 'trefoil/dsl';

/**
 * e to the power of each element.
 *
 * Overflows to Infinity above 709.78, underflows through subnormal numbers to 0 below −745.13. exp(±0) is 1;
 * NaN stays NaN.
 *
 * @param x exponents
 * @output y the powers, same length as x
 * @accuracy less than 1 ulp
 * @source reduction by ln 2 and the rational approximation of fdlibm's e_exp.c
 */
export const exp = kernel(
  {
    inputs: { x: vector('n') },
    outputs: { y: vector('n') },
  },
  ({ x }, { y }) => {
    fill(y, (i) => exponential(x[i]!));
  },
);
