// Seed 25. mismatch: the condition of a choice inside a choice was asked where the one around it says no
import { int, kernel, sum, vector } from 'trefoil/dsl';

export const choicesInsideChoices = kernel(
  {
    inputs: { x: vector('n'), z: vector('t') },
    params: { p: int() },
    outputs: { out: vector('t'), out2: vector('t') },
  },
  ({ x, z, p }, { out, out2 }) => {
    let s = 0.0;
    const bump = () => {
      s = s + 1.0;
      return s;
    };
    for (let i = 0; i < z.length; i++) {
      const v = p >= 0 && p < x.length ? (x[p]! > s ? 1 : x[p]! > 0.5 ? 4 : 2) : 3;
      const w = p < 0 ? 1 : p >= x.length ? 2 : sum(4, (g) => x[p]! * g) > 2.0 ? 3 : 4;
      s = s * 0.5 + z[i]!;
      out[i] = s * v + w;
      out2[i] = 2.0 * (z[i]! > 0.0 ? (p < 0 || p >= x.length || bump() > 5.0 ? 1 : x[p]! > 0.5 ? 2 : 3) : 4);
    }
  },
);
