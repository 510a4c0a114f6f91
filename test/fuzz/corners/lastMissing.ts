// Seed 4. Windows whose sums are read from the array itself; only the very last values are missing.
import { fill, kernel, local, vector, windows } from 'trefoil/dsl';

export const lastMissing = kernel(
  { inputs: { x: vector('n') }, sizes: { n: { min: 48 } }, outputs: { sums: vector('n'), means: vector('n') } },
  ({ x }, { sums, means }) => {
    const held = local(x.length);
    fill(held, (i) => (i >= x.length - 2 ? NaN : i < 48 ? 0.25 * i : x[i]!));
    windows(held, 12, (w) => {
      sums[w.row] = w.sum();
    });
    windows(held, 16, (w) => {
      means[w.row] = w.sum() / w.count;
    });
  },
);
