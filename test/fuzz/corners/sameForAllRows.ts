// Seed 4. internal: a name that is the same for all rows stood once for each copy of the last level
import { clampIndex, int, kernel, toF64, vector, windows } from 'trefoil/dsl';

export const sameForAllRows = kernel(
  {
    inputs: { x: vector('n'), z: vector('t') },
    params: { c: int({ min: -9, max: 9 }), window: int({ min: 1 }) },
    sizes: { n: { min: 1 } },
    outputs: { out: vector('t'), out2: vector('t') },
  },
  ({ x, z, c, window }, { out, out2 }) => {
    windows(z, 4, (w) => {
      let v = 0.5;
      if (z[w.row]! > 0.0) {
        const e = 1.0 + toF64(c);
        v = e;
      }
      out[w.row] = w.sum() + v;
    });
    windows(z, window, (w) => {
      out2[w.row] = w.min() + (z[w.row]! > 0.0 ? x[clampIndex(c, x.length)]! : 0.5);
    });
  },
);
