// Seed 97. Recurrences whose counters leave 32 bits, in strips; divisors that do, and are no power of two.
import { fill, int, kernel, sqrt, toF64, vector } from 'trefoil/dsl';

export const stripsBeyondWords = kernel(
  {
    inputs: { z: vector('t') },
    params: { p: int(), q: int({ min: 98300, max: 98310 }) },
    outputs: { y: vector('t'), v: vector('t'), u: vector('t') },
  },
  ({ z, p, q }, { y, v, u }) => {
    fill(y, () => 0.5);
    let s = 0.5;
    for (let i = p - 3; i < p + y.length - 3; i++) {
      s = s * 0.5 + sqrt(z[i - p + 3]!) / 3.0 + (z[i - p + 3]! * 0.25) / 7.0;
      y[i - p + 3] = s / 3.0;
    }
    fill(v, () => 0.25);
    const far = q * 131072;
    for (let i = far; i < far + v.length; i++) {
      s = s * 0.25 + sqrt(z[i - far]!) / 3.0;
      v[i - far] = s;
    }
    fill(u, (i) => (z[i]! * 0.3) / toF64(far));
  },
);
