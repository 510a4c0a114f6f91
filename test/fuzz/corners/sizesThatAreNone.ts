// Seed 22. error: memory of windows with state that never run was sized by what is no size
import { fill, int, kernel, series, vector, windows } from 'trefoil/dsl';

export const sizesThatAreNone = kernel(
  {
    inputs: { x: vector('n') },
    params: { p: int(), q: int({ max: 40 }) },
    outputs: { out: vector('n'), out2: vector('n') },
  },
  ({ x, p, q }, { out, out2 }) => {
    let t = 0.0;
    if (p >= 1) {
      windows(x, p, (w) => {
        t = t * 0.5 + w.sum() + w.median();
        out[w.row] = t;
      });
    } else fill(out, () => 1.0);
    windows(
      series(q, (i) => 1.0 + i),
      3,
      (w) => {
        t += w.max();
      },
    );
    if (p > 0 && p < 1000) {
      windows(x, ((p * 4096) & 1023) + 1, (w) => {
        t = t * 0.25 + w.min();
      });
    }
    fill(out2, () => t);
  },
);
