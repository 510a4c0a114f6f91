// Generated from kernels/ by `trefoil build`. Do not edit. Hash 2029c0dacb43b384

import { kmeans } from '../kernels/kmeans.js';
import { kmeansPlusPlus } from '../kernels/kmeansPlusPlus.js';
import { kmeansPredict } from '../kernels/kmeansPredict.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  kmeans,
  kmeansPlusPlus,
  kmeansPredict,
};
