// Generated from kernels/ by `trefoil build`. Do not edit. Hash bbb863c0a88ec5ab

import { uniform } from '../kernels/uniform.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  uniform,
};
