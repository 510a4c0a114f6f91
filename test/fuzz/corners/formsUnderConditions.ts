// Seed 65. Positions whose form holds under a condition only: quotients of what may be negative, and what is narrowed to 32 bits.
import { fill, idiv, int, kernel, min, vector } from 'trefoil/dsl';

export const formsUnderConditions = kernel(
  {
    inputs: { x: vector('n') },
    params: { p: int({ min: 0 }), q: int({ min: 0 }), r: int({ min: 0, max: 100000 }) },
    sizes: { n: { min: 64 } },
    outputs: { y: vector('n'), z: vector('n'), w: vector('n') },
  },
  ({ x, p, q, r }, { y, z, w }) => {
    const d = x.length - r;
    const ok = d >= 0;
    fill(y, (i) => (x[i]! > 0.0 && ok ? x[-64 * idiv(d, 64) + d]! : 0.5));
    fill(z, (i) => (x[i]! > 0.0 && p + q < x.length ? x[min((p + q) >> 1, 7)]! : 0.5));
    fill(w, (i) => (x[i]! > 0.0 && p + q < x.length ? x[(p + q) & 31]! : 0.5));
  },
);
