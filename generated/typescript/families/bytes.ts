// Generated from kernels/ by `trefoil build`. Do not edit. Hash f8a7b35077d38bf7

import { countMatches } from '../kernels/countMatches.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  countMatches,
};
