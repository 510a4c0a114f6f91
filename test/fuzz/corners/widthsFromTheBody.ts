// Seed 393260796. internal: scratch of windows with state was sized by a name of the body
import { i32, int, kernel, local, max, min, series, vector, windows } from 'trefoil/dsl';

export const widthsFromTheBody = kernel(
  {
    inputs: { x: vector('n') },
    params: { window: int() },
    sizes: { n: { min: 1 } },
    outputs: { out: vector('n'), out2: vector('n') },
  },
  ({ x, window }, { out, out2 }) => {
    const room = local(x.length);
    const width: i32 = max(window, 1);
    const before = x.length - 1;
    windows(x, width, (w) => {
      room[w.row]! += w.sum() * 0.5 + w.median();
      out[w.row] = room[w.row]!;
    });
    let state = 0.0;
    windows(x, width, (w) => {
      state = state * 0.5 + w.mad() + w.min();
      out2[w.row] = state;
    });
    for (let k = 1; k <= 4; k++) {
      windows(
        series(max(before - 1, 0), (i) => x[min(i, before)]!),
        k,
        (w) => {
          state = state * 0.5 + w.max();
        },
      );
    }
    out[0] = state;
  },
);
