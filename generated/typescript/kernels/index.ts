// Generated from kernels/ by `trefoil build`. Do not edit. Hash 1d6e104d5ad1ef3b

import { countMatches } from './countMatches.js';
import { kama } from './kama.js';
import { kmeans } from './kmeans.js';
import { matmul } from './matmul.js';
import { rollingMean } from './rollingMean.js';
import { rollingStd } from './rollingStd.js';
import { sum } from './sum.js';

/** Every kernel takes its inputs, then sizes, then parameters, then outputs, and returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  countMatches,
  kama,
  kmeans,
  matmul,
  rollingMean,
  rollingStd,
  sum,
};
