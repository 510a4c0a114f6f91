// Seed 61. Every element is written in the end, but some are read before anything wrote them: those hold NaN, of integers 0.
import { each, type i32, kernel, vector } from 'trefoil/dsl';

export const readBeforeAllIsWritten = kernel(
  { inputs: { x: vector('n') }, outputs: { y: vector('n'), z: vector('n'), k: vector('n', 'i32') } },
  ({ x }, { y, z, k }) => {
    for (let i = 0; i < x.length; i += 2) y[i] = x[i]!;
    each(y.length, (e) => {
      y[e] = y[e]! + 1.0;
    });
    for (let i = 0; i < x.length; i += 3) z[i] = x[i]!;
    for (let i = 0; i < x.length; i++) {
      const old = i > 0 ? z[i - 1]! : 0.5;
      z[i] = z[i]! * 0.5 + old;
    }
    let sum: i32 = 0;
    for (let i = 0; i < x.length; i += 2) k[i] = 7;
    for (let i = x.length - 1; i >= 0; i--) {
      sum = (sum + k[i]!) | 0;
      k[i] = sum;
    }
  },
);
