// Generated from kernels/ by `trefoil build`. Do not edit. Hash 7ba3b804fe0e6d3e

import { rollingMad } from '../kernels/rollingMad.js';
import { rollingMax } from '../kernels/rollingMax.js';
import { rollingMean } from '../kernels/rollingMean.js';
import { rollingMeanStd } from '../kernels/rollingMeanStd.js';
import { rollingMedian } from '../kernels/rollingMedian.js';
import { rollingMin } from '../kernels/rollingMin.js';
import { rollingQuantile } from '../kernels/rollingQuantile.js';
import { rollingStd } from '../kernels/rollingStd.js';
import { rollingSum } from '../kernels/rollingSum.js';
import { rollingVar } from '../kernels/rollingVar.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  rollingMad,
  rollingMax,
  rollingMean,
  rollingMeanStd,
  rollingMedian,
  rollingMin,
  rollingQuantile,
  rollingStd,
  rollingSum,
  rollingVar,
};
