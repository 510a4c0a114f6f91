// Generated from kernels/ by `trefoil build`. Do not edit. Hash ed18ff612786b288

import { correlation } from '../kernels/correlation.js';
import { covariance } from '../kernels/covariance.js';
import { matmul } from '../kernels/matmul.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  correlation,
  covariance,
  matmul,
};
