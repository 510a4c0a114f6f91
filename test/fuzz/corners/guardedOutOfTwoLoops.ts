// Seed 2225084931. error: a position that left an inner loop under its guard left the outer one without it
import { fill, int, kernel, matrix, vector } from 'trefoil/dsl';

export const guardedOutOfTwoLoops = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), z: vector('t') },
    params: { low: int(), level: int() },
    outputs: { out: vector('t') },
  },
  ({ x, z, low, level }, { out }) => {
    fill(out, () => 0.0);
    for (let i = 0; i < x.cols; i++) {
      for (let j = 0; j < z.length; j++) {
        out[j]! += low * 1048576 >= 0 && low * 1048576 < x.rows ? x.at(low * 1048576, i) * z[j]! : 0.5;
        if (level * 65536 >= 0 && level * 65536 < x.rows && j < x.cols) out[j]! += x.at(level * 65536, j) + i;
      }
    }
  },
);
