// Generated from kernels/ by `trefoil build`. Do not edit. Hash 801e26cfe6adef6c

import { ar1Fit } from '../kernels/ar1Fit.js';
import { ar1Residuals } from '../kernels/ar1Residuals.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  ar1Fit,
  ar1Residuals,
};
