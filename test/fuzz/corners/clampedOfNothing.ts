// Seed 6. mismatch: an index clamped to what only a condition makes more than nothing was read in all lanes
import { clampIndex, each, fill, int, kernel, vector } from 'trefoil/dsl';

export const clampedOfNothing = kernel(
  {
    inputs: { x: vector('n'), z: vector('t') },
    params: { c: int(), p: int({ min: 0 }) },
    outputs: { out: vector('t'), out2: vector('t'), out3: vector('t') },
  },
  ({ x, z, c, p }, { out, out2, out3 }) => {
    fill(out, (i) => (z[i]! > 0.0 && x.length > 0 ? x[clampIndex(c, x.length)]! : 0.5));
    fill(out2, (i) => (z[i]! > 0.0 && x.length > p ? x[p + clampIndex(c, x.length - p)]! : 0.5));
    each(z.length, (i) => {
      let v = 0.25;
      if (z[i]! > 0.0 && x.length > p) v += x[p + clampIndex(c + i, x.length - p)]!;
      out3[i] = v;
    });
  },
);
