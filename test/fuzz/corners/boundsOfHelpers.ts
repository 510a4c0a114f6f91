// Seed 55. Bounds of loops, and what is stepped over, that helpers compute anew wherever they are asked.
import { type f64, fill, type i32, idiv, int, kernel, min, vector } from 'trefoil/dsl';

export const boundsOfHelpers = kernel(
  {
    inputs: { x: vector('n') },
    params: { lag: int({ min: 0, max: 9 }) },
    outputs: { y: vector('n'), k: vector('n', 'i32') },
  },
  ({ x, lag }, { y, k }) => {
    fill(y, () => 0.0);
    fill(k, () => 0);
    let state = 0.5;
    const upto = (from: i32): i32 => {
      const more = from + lag;
      return min(more, x.length);
    };
    const half = (): i32 => {
      const whole = x.length;
      const part = idiv(whole, 2);
      return part;
    };
    const next = (by: f64): f64 => {
      state = state * 0.5 + by;
      return state;
    };
    for (let i = 0; i < half(); i++) {
      for (let j = i; j < upto(i); j++) {
        y[j]! += next(x[j]!) - next(0.25);
        k[i]! += 1;
      }
    }
    for (let i = half(); i < upto(half()); i++) y[i] = next(1.0) * y[i]! + next(2.0);
  },
);
