// Seed 60. What a counter is compared with is computed in the loop, or changes in it: the loop is not cut there.
import { clampIndex, fill, type i32, kernel, local, localInts, vector } from 'trefoil/dsl';

export const pointsThatMove = kernel(
  {
    inputs: { x: vector('n'), v: vector('n', 'i32') },
    sizes: { n: { min: 2 } },
    outputs: { y: vector('n'), z: vector('n'), w: vector('n') },
  },
  ({ x, v }, { y, z, w }) => {
    const marks = localInts(2);
    const sums = local(2);
    fill(marks, (i) => 2 - i);
    fill(sums, () => 0.5);
    let state = 0.0;
    for (let t = 0; t < x.length; t++) {
      if (t > marks[0]!) {
        state += x[t]!;
        marks[0] = (t + 3) | 0;
      } else state = state * 0.5 - 1.0;
      y[t] = state;
    }
    let last: i32 = 1;
    for (let t = 0; t < x.length; t++) {
      z[t] = t > last && t > 0 ? x[t - 1]! : 0.25;
      if (z[t]! > 0.5) last += 2;
    }
    fill(w, (t) => (v[clampIndex(1, v.length)]! < t ? x[clampIndex(t, 2)]! : t < 1 ? 2.0 : x[t - 1]!));
  },
);
