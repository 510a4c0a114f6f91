// Seed 1000210081. error: native avx512, 1 thread
import { fill, kernel, vector } from 'trefoil/dsl';

export const made1000210081 = kernel(
  {
    inputs: { u: vector('n') },
    outputs: { out: vector('n') },
  },
  ({ u }, { out }) => {
    fill(out, () => 0);
  },
);
