// Seed 26. mismatch: how many steps there were was taken for the same in all turns of a loop
import { iterate, kernel, vector } from 'trefoil/dsl';

export const stepsThatDiffer = kernel(
  { inputs: { z: vector('t') }, sizes: { t: { min: 2 } }, outputs: { out: vector('t') } },
  ({ z }, { out }) => {
    for (let i = 0; i < z.length; i++) {
      const steps = iterate(2, () => z[i]! > 0.0);
      for (let j = 0; j < steps; j++) out[j] = 1.0;
      if (i + steps < out.length) out[i + steps] = 2.0;
    }
  },
);
