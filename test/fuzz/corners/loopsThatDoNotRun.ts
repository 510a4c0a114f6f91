// Seed 23. error: a position that is exact where its loop runs was asked to be so before a loop that does not
import { idiv, int, kernel, min, vector } from 'trefoil/dsl';

export const loopsThatDoNotRun = kernel(
  { inputs: { x: vector('n') }, params: { p: int({ min: 0 }) }, outputs: { out: vector('n') } },
  ({ x, p }, { out }) => {
    for (let i = 0; i < x.length; i++) {
      let v = 0.5;
      for (let j = p; j < min(x.length, 100); j++) v += x[j]! * x[idiv(p * 8388609, 8388609)]!;
      out[i] = v;
    }
  },
);
