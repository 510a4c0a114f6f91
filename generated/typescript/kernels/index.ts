// Generated from kernels/ by `trefoil build`. Do not edit. Hash 33ca8c9a5e748d2c

import { ar1Fit } from './ar1Fit.js';
import { ar1Residuals } from './ar1Residuals.js';
import { correlation } from './correlation.js';
import { countMatches } from './countMatches.js';
import { covariance } from './covariance.js';
import { dot } from './dot.js';
import { ema } from './ema.js';
import { equity } from './equity.js';
import { exp } from './exp.js';
import { kama } from './kama.js';
import { kmeans } from './kmeans.js';
import { kmeansPlusPlus } from './kmeansPlusPlus.js';
import { kmeansPredict } from './kmeansPredict.js';
import { log } from './log.js';
import { matmul } from './matmul.js';
import { rollingCorr } from './rollingCorr.js';
import { rollingCov } from './rollingCov.js';
import { rollingKurt } from './rollingKurt.js';
import { rollingMad } from './rollingMad.js';
import { rollingMax } from './rollingMax.js';
import { rollingMean } from './rollingMean.js';
import { rollingMeanStd } from './rollingMeanStd.js';
import { rollingMedian } from './rollingMedian.js';
import { rollingMin } from './rollingMin.js';
import { rollingQuantile } from './rollingQuantile.js';
import { rollingSkew } from './rollingSkew.js';
import { rollingStd } from './rollingStd.js';
import { rollingSum } from './rollingSum.js';
import { rollingVar } from './rollingVar.js';
import { signalPersistence } from './signalPersistence.js';
import { sum } from './sum.js';
import { uniform } from './uniform.js';

/** What every kernel takes: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  ar1Fit,
  ar1Residuals,
  correlation,
  countMatches,
  covariance,
  dot,
  ema,
  equity,
  exp,
  kama,
  kmeans,
  kmeansPlusPlus,
  kmeansPredict,
  log,
  matmul,
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
  signalPersistence,
  sum,
  uniform,
};
