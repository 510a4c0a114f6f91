// Seed 5. internal: a counter that may pass 31 bits was taken for one that cannot
import { fill, int, kernel, max, vector } from 'trefoil/dsl';

export const boundsBeyondCounters = kernel(
  { inputs: { x: vector('n') }, params: { a: int() }, outputs: { out: vector('n') } },
  ({ x, a }, { out }) => {
    fill(out, () => 0.0);
    if (a >= 0) {
      for (let i = 0; i < x.length - a; i++) out[i] = 1.0;
    }
    for (let i = max(a, 3); i < x.length - a; i++) {
      if (i < x.length) out[i]! += 0.5;
      else break;
    }
  },
);
