// Generated from kernels/ by `trefoil build`. Do not edit. Hash e24adc1a5be4a77a

import { rollingCorr } from '../kernels/rollingCorr.js';
import { rollingCov } from '../kernels/rollingCov.js';
import { rollingKurt } from '../kernels/rollingKurt.js';
import { rollingSkew } from '../kernels/rollingSkew.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  rollingCorr,
  rollingCov,
  rollingKurt,
  rollingSkew,
};
