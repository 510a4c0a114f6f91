// Seed 51. Whole numbers that leave 32 bits where they are computed, and come back where a condition says so.
import { fill, idiv, int, irem, kernel, max, min, scalar, toF64, vector } from 'trefoil/dsl';

const TABLE = [1.5, -2.25, 3.0];

export const beyond32Bits = kernel(
  {
    inputs: { x: vector('n') },
    sizes: { n: { min: 1 } },
    params: {
      m: int({ min: 0, max: 5000 }),
      lag: int({ min: 0 }),
      a: int(),
      b: int(),
      c: int({ min: 0, max: 4000000 }),
    },
    outputs: { y: vector('n'), z: vector('n'), s: scalar(), u: scalar(), k: vector('n', 'i32') },
  },
  ({ x, m, lag, a, b, c }, { y, z, s, u, k }) => {
    let total = 0.0;
    for (let i = 0; i < m; i++) {
      const j = i * 1048576;
      if (j < x.length) total += x[j]!;
      if (i * 65536 + lag < x.length) total += x[i * 65536 + lag]! * 0.5;
    }
    s.set(total);
    for (let t = 0; t < x.length; t++) {
      y[t] = x[min(t + lag, x.length - 1)]!;
      if (x[t]! > 0.0 && t + lag < x.length) y[t]! += x[t + lag]! * 0.25;
      if (t + lag <= 2147483647) y[t]! -= 1.0;
      z[t] = toF64(t + lag) * 0.5 + (t * 3 - lag) - toF64(irem(t * 65536 + lag, 1000));
      k[t] = (t * 65537 + a) | 0;
    }
    let found = 0.0;
    if (a >= 0 && 2 * a < x.length) found += x[2 * a]!;
    if (lag * c < x.length) found += x[lag * c]! * 2.0;
    if (idiv(a + b, 2) >= 0 && idiv(a + b, 2) < x.length) found += x[idiv(a + b, 2)]! * 4.0;
    if (max(a + b, 0) < x.length) found += x[max(a + b, 0)]! * 8.0;
    const apart = a - b;
    if (apart >= 0 && apart < x.length) found += x[apart]! * 16.0;
    if (a + b > 2147483647 || a - b < -2147483648) found += 32.0;
    for (let i = -99; i < -96; i++) found += TABLE[i + 99]!;
    u.set(found);
    fill(z, (i) => z[i]! + toF64(max(a + i, b - i)) - toF64(min(2 * a, i)));
  },
);
