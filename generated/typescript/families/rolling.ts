// Generated from kernels/ by `trefoil build`. Do not edit. Hash 5fc62d5157b3c550

import { rollingCorr } from '../kernels/rollingCorr.js';
import { rollingCov } from '../kernels/rollingCov.js';
import { rollingKurt } from '../kernels/rollingKurt.js';
import { rollingMad } from '../kernels/rollingMad.js';
import { rollingMax } from '../kernels/rollingMax.js';
import { rollingMean } from '../kernels/rollingMean.js';
import { rollingMeanStd } from '../kernels/rollingMeanStd.js';
import { rollingMedian } from '../kernels/rollingMedian.js';
import { rollingMin } from '../kernels/rollingMin.js';
import { rollingQuantile } from '../kernels/rollingQuantile.js';
import { rollingSkew } from '../kernels/rollingSkew.js';
import { rollingStd } from '../kernels/rollingStd.js';
import { rollingSum } from '../kernels/rollingSum.js';
import { rollingVar } from '../kernels/rollingVar.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  rollingCorr,
  rollingCov,
  rollingKurt,
  rollingMad,
  rollingMax,
  rollingMean,
  rollingMeanStd,
  rollingMedian,
  rollingMin,
  rollingQuantile,
  rollingSkew,
  rollingStd,
  rollingSum,
  rollingVar,
};
