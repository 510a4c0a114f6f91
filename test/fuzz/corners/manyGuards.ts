// Seed 13. More conditions on the place than a loop is cut at, and conditions on integers that no cut decides, around loads that need them.
import { each, fill, int, kernel, vector } from 'trefoil/dsl';

export const manyGuards = kernel(
  {
    inputs: { x: vector('n'), at: vector('n', 'i32') },
    params: { p: int({ min: 0, max: 9 }), q: int({ min: 0, max: 9 }) },
    outputs: { out: vector('n'), near: vector('n') },
  },
  ({ x, at, p, q }, { out, near }) => {
    each(x.length, (i) => {
      let total = 0.0;
      if (i >= p) total += x[i - p]!;
      if (i + q < x.length) total += x[i + q]! * 0.5;
      if (i >= q) total -= x[i - q]!;
      if (i + p < x.length) total += x[i + p]!;
      out[i] = total;
    });
    fill(near, (i) => (i >= p ? x[i - p]! : at[i]! >= 0 && at[i]! < x.length ? x[at[i]!]! : -1.0));
  },
);
