// Seed 19. Assignments in which the variable stands on either side of every operator.
import { i32, kernel, toI32, vector } from 'trefoil/dsl';

export const variablesOfTheirOwn = kernel(
  { inputs: { x: vector('n') }, outputs: { y: vector('n'), z: vector('n'), w: vector('n', 'i32') } },
  ({ x }, { y, z, w }) => {
    let a = 0.25;
    let b = 1.5;
    let c: i32 = 3;
    for (let i = 0; i < x.length; i++) {
      a = x[i]! - a;
      y[i] = a;
      b = 2.0 / b;
      b = b - a;
      b = x[i]! + b;
      b = 0.5 * b;
      z[i] = b;
      c = i32(i - c);
      c = c + (toI32(b) & 255);
      c = 3 * c;
      c = c & 1023;
      w[i] = c;
    }
  },
);
