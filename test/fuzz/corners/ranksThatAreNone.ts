// Seed 884201668. mismatch: the rank after the last integer did not fit into 32 bits
import { int, kernel, sum, vector, windows } from 'trefoil/dsl';

export const ranksThatAreNone = kernel(
  {
    inputs: { x: vector('n') },
    params: { window: int({ min: 1 }), position: int() },
    outputs: { out: vector('n'), out2: vector('n') },
  },
  ({ x, window, position }, { out, out2 }) => {
    windows(x, window, (w) => {
      out[w.row] = w.rank(position);
      out2[w.row] = sum(2, (i) => w.rank(2147483647 - i) + w.rank(i - 2147483647));
    });
  },
);
