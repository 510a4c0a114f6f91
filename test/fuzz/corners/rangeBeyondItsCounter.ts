// Seed 68. A range beyond 32 bits whose counter nothing asks for.
import { kernel, scalar, vector, type f64 } from 'trefoil/dsl';

export const rangeBeyondItsCounter = kernel(
  { inputs: { x: vector('n') }, outputs: { s: scalar() } },
  ({ x }, { s }) => {
    let t: f64 = 0.0;
    for (let i = 2147483645; i < 2147483648; i++) t += 1.5;
    for (let j = 2147483647; j > 2147483640; j -= 3) t += 0.5;
    s.set(t + x.length);
  },
);
