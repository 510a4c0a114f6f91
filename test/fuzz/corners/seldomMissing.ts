// Seed 26. A recurrence over windows of a known width in which a value is missing now and then: strips in doubt lie between others.
import { fill, irem, kernel, local, vector, windows } from 'trefoil/dsl';

export const seldomMissing = kernel(
  { inputs: { x: vector('n') }, sizes: { n: { min: 84 } }, outputs: { parts: vector('n') } },
  ({ x }, { parts }) => {
    const held = local(x.length);
    fill(held, (t) => (irem(t, 41) === 30 ? NaN : x[t]! > 0.5 ? 1.25 : 0.1 * t));
    let smooth = 0.5;
    windows(held, 4, (w) => {
      const share = w.sum() / 4.0;
      if (w.count >= 4) smooth = 0.75 * smooth + share;
      parts[w.row] = smooth;
    });
  },
);
