// Seed 92. Folds in helpers, written out twice and taken apart.
import { type f64, int, kernel, type Window, matrix, windows } from 'trefoil/dsl';

const product = (w: Window): f64 =>
  w.fold(
    (v) => v,
    (a, b) => a * b,
  );
function spread(w: Window): { readonly low: f64; readonly high: f64 } {
  return w.fold(
    (v) => ({ low: v, high: v }),
    (a, b) => ({ low: b.low < a.low ? b.low : a.low, high: a.high < b.high ? b.high : a.high }),
  );
}
export const foldsOfHelpers = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }) },
    outputs: { y: matrix('rows', 'cols'), z: matrix('rows', 'cols') },
  },
  ({ x, window }, { y, z }) => {
    windows(x, window, (w) => {
      y.set(w.row, w.col, product(w) + product(w));
      const { low, high } = spread(w);
      z.set(w.row, w.col, high - low);
    });
  },
);
