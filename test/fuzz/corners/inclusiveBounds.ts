// Seed 33. Loops that include where they end, upwards and downwards.
import { each, int, kernel, vector } from 'trefoil/dsl';

export const inclusiveBounds = kernel(
  {
    inputs: { x: vector('n') },
    params: { most: int({ min: 0, max: 5, default: 3 }) },
    outputs: { up: vector('n'), down: vector('n'), fixed: vector('n') },
  },
  ({ x, most }, { up, down, fixed }) => {
    each(x.length, (i) => {
      let total = 0.5;
      for (let k = 0; k <= i; k++) total = total * 0.5 + x[k]!;
      up[i] = total;
      let rest = 0.25;
      for (let k = x.length - 1; k >= i; k--) rest = rest * 0.5 - x[k]!;
      down[i] = rest;
      let steps = 0.0;
      for (let k = 1; k <= most; k += 2) steps += k + x[i]!;
      fixed[i] = steps;
    });
  },
);
