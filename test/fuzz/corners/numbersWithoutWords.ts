// Seed 95. Conditions and positions that differ in an infinity, or in the sign of a zero, alone: they are not the same one.
import { clampIndex, fill, kernel, max, min, real, scalar, toI32, vector } from 'trefoil/dsl';

export const numbersWithoutWords = kernel(
  {
    inputs: { x: vector('n') },
    params: { p: real() },
    sizes: { n: { min: 2 } },
    outputs: { y: vector('n'), z: vector('n'), s: scalar(), t: scalar() },
  },
  ({ x, p }, { y, z, s, t }) => {
    fill(
      y,
      (i) =>
        (i >= max(toI32(max(p, -Infinity)), 0) ? x[i - max(toI32(max(p, -Infinity)), 0)]! : 0.25) +
        (i >= max(toI32(max(p, Infinity)), 0) ? x[i - max(toI32(max(p, Infinity)), 0)]! : 0.5),
    );
    fill(
      z,
      (i) =>
        (i >= max(toI32(-1.0 / max(p, 0.0)), 0) ? x[i - max(toI32(-1.0 / max(p, 0.0)), 0)]! : 0.25) +
        (i >= max(toI32(-1.0 / max(p, -0.0)), 0) ? x[i - max(toI32(-1.0 / max(p, -0.0)), 0)]! : 0.5) +
        x[min(i, clampIndex(toI32(max(p, -Infinity)), x.length))]! *
          x[min(i, clampIndex(toI32(min(p, NaN)), x.length))]!,
    );
    let sum = 0.0;
    let other = 0.0;
    for (let i = 0; i < x.length; i++) {
      sum += x[clampIndex(toI32(1.0 / (p * 0.0)), x.length)]!;
      other += x[clampIndex(toI32(1.0 / (p * -0.0)), x.length)]!;
    }
    s.set(sum);
    t.set(other);
  },
);
