// Generated from kernels/ by `trefoil build`. Do not edit. Hash 11573468c89f2508

import { dot } from '../kernels/dot.js';
import { exp } from '../kernels/exp.js';
import { log } from '../kernels/log.js';
import { sum } from '../kernels/sum.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  dot,
  exp,
  log,
  sum,
};
