// Generated from kernels/ by `trefoil build`. Do not edit. Hash 7fa38822188c362b

import { ema } from '../kernels/ema.js';
import { equity } from '../kernels/equity.js';
import { kama } from '../kernels/kama.js';
import { signalPersistence } from '../kernels/signalPersistence.js';

/** The kernels of a family: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
  ema,
  equity,
  kama,
  signalPersistence,
};
