// Seed 2011641475. internal: ERROR TS#: Operator '>=' cannot be applied to types 'i#' and 'u#'.
import { min, each, kernel, localIndices, vector } from 'trefoil/dsl';

export const truthsInCasts = kernel(
  {
    inputs: { offsetof: vector('slot', 'u32') },
    sizes: { slot: { min: 2 } },
    outputs: { W: vector('slot') },
  },
  ({ offsetof }, { W }) => {
    const plain = localIndices(1, 1);
    each(0, (lib) => {
      if (lib >= 0 && offsetof[plain[0]!]! >= 0) {
        W[lib] = 0;
      } else {
        W[lib] = 0;
      }
    });
  },
);
