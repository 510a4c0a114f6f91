// Seed 24. mismatch: an element that is read twice behind a jump was read in front of it
import { each, fill, int, kernel, vector } from 'trefoil/dsl';

export const loadsBehindJumps = kernel(
  {
    inputs: { x: vector('n'), z: vector('t') },
    params: { p: int() },
    outputs: { out: vector('t'), out2: vector('t'), out3: vector('t') },
  },
  ({ x, z, p }, { out, out2, out3 }) => {
    fill(out, () => 0.5);
    for (let i = 0; i < z.length; i++) {
      if (i + p >= x.length || i + p < 0) continue;
      out[i] = x[i + p]! * x[i + p]!;
    }
    let state = 0.0;
    fill(out2, () => 0.25);
    for (let i = 0; i < z.length; i++) {
      if (p < 0) break;
      if (p >= x.length) break;
      state = state * 0.5 + x[p]! * z[i]! + x[p]!;
      out2[i] = state;
    }
    each(z.length, (i) => {
      let v = 0.0;
      for (let j = 0; j < 3; j++) {
        if (p < 0 || p >= x.length) continue;
        v += x[p]! * x[p]! + j;
      }
      out3[i] = v;
    });
  },
);
