// Seed 2. error: what is narrowed under a guard was asked to fit before it
import { int, kernel, max, vector } from 'trefoil/dsl';

export const narrowedUnderAGuard = kernel(
  {
    inputs: { x: vector('n'), z: vector('t') },
    params: { p: int({ min: 0 }), q: int({ min: 1 }) },
    outputs: { out: vector('t') },
  },
  ({ x, z, p, q }, { out }) => {
    for (let i = 0; i < z.length; i++)
      out[i] = z[i]! > 0.0 && max(p, q) + 9 + 1 <= x.length ? x[(max(p, q) + 9) >> 3]! : 0.5;
  },
);
