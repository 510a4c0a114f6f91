// Seed 11. Conditions inside conditions, both sides of each, on variables, private arrays and stores: a lane does what all masks around it allow.
import { each, type i32, kernel, vector } from 'trefoil/dsl';

export const nestedConditions = kernel(
  {
    inputs: { x: vector('n'), y: vector('n'), c: vector('n', 'i32') },
    outputs: { out: vector('n'), kinds: vector('n', 'i32') },
  },
  ({ x, y, c }, { out, kinds }) => {
    each(x.length, (i) => {
      let total = 1.5;
      let kind: i32 = 0;
      if (x[i]! > 0.0) {
        kind = 1;
        if (y[i]! > 0.0) {
          total = x[i]! * y[i]!;
          kind = 2;
          if (c[i]! > 2) total -= 0.25;
          else kind = 3;
        } else {
          total -= y[i]!;
        }
      } else if (c[i]! > 0) {
        if (y[i]! < 1.0) total = -1.0;
      }
      out[i] = total;
      kinds[i] = kind;
    });
  },
);
