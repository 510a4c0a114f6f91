// Seed 43. The same with names and branches: what is under a mask of lanes may not be there at all.
import { each, f64, kernel, matrix, vector } from 'trefoil/dsl';

export const guardsThatNest = kernel(
  {
    inputs: { x: vector('cols'), at: vector('cols', 'i32', { min: 0, max: 'cols - 1' }) },
    outputs: { out: matrix('cols', 'cols') },
  },
  ({ x, at }, { out }) => {
    each(x.length, (i) => {
      for (let j = 0; j < x.length; j++) {
        let value: f64 = 0.25;
        if (x[j]! > 0.0 && i >= 4) {
          const back = x[i - 4]!;
          value = back * 0.5 + x[j]!;
        }
        if (x[j]! > 1.0) {
          if (i + 1 < x.length) value = x[at[i + 1]!]! - value;
        }
        out.set(i, j, value + (j < 0 && i >= 1 ? x[i - 1]! : 0.0));
      }
    });
  },
);
