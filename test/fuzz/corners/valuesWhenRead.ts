// Seed 31. What is bound is a value: choices between literals, records, arguments and the length of a series do not follow what changes later.
import { clampIndex, type f64, fill, type i32, kernel, series, toF64, vector, windows } from 'trefoil/dsl';

export const valuesWhenRead = kernel(
  {
    inputs: { x: vector('n') },
    outputs: { y: vector('n'), z: vector('n'), w: vector('n'), k: vector('n', 'i32'), s: vector('n') },
  },
  ({ x }, { y, z, w, k, s }) => {
    fill(y, () => 0.25);
    let last = 0.0;
    let count: i32 = 3;
    const pair = (a: f64, b: f64) => ({ a, b });
    const both = () => ({ now: last, many: count });
    for (let i = 0; i < x.length; i++) {
      const up = x[i]! > last ? 1 : -1;
      const deep = x[i]! > last ? (last > 0.5 ? 2 : 3) : 4;
      const before = { last, count, half: last * 0.5 };
      const { now, many } = both();
      const later = pair(last, last + 1.0);
      const kept = y[clampIndex(i - 1, x.length)]!;
      last = x[i]!;
      count += 1;
      y[i] = last * up + deep;
      z[i] = last - before.last + before.half + later.a - later.b;
      w[i] = now + kept;
      k[i] = count - before.count + many;
    }
    let m: i32 = 3;
    const few = series(m < x.length ? m : x.length, (i) => toF64(i));
    m = 5;
    for (let i = 0; i < s.length; i++) s[i] = few.length + m;
    windows(x, 3, (v) => {
      const big = v.sum() > last ? 1 : 0;
      z[v.row] = big;
    });
  },
);
