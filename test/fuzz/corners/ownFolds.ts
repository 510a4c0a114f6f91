// Seed 91. Folds that authors write: a product, moments to the third, one that asks what is before the windows, beside those of the language.
import { int, kernel, matrix, real, windows } from 'trefoil/dsl';

export const ownFolds = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }), scale: real({ default: 2 }) },
    outputs: { product: matrix('rows', 'cols'), third: matrix('rows', 'cols'), both: matrix('rows', 'cols') },
  },
  ({ x, window, scale }, { product, third, both }) => {
    const half = scale * 0.5;
    windows(x, window, (w) => {
      product.set(
        w.row,
        w.col,
        w.fold(
          (v) => v,
          (a, b) => a * b,
        ),
      );
      const m = w.fold(
        (v) => ({ mean: v, m2: 0.0, m3: 0.0 }),
        (a, b, nA, nB) => {
          const n = nA + nB;
          const d = b.mean - a.mean;
          const dn = d / n;
          return {
            mean: a.mean + dn * nB,
            m2: a.m2 + b.m2 + d * dn * nA * nB,
            m3: a.m3 + b.m3 + d * dn * dn * nA * nB * (nA - nB) + 3.0 * dn * (nA * b.m2 - nB * a.m2),
          };
        },
      );
      third.set(w.row, w.col, m.m3 / (m.m2 * scale));
      both.set(
        w.row,
        w.col,
        w.sum() +
          w.moments().m2 +
          w.fold(
            (v) => (v > half ? v * half : -v),
            (a, b) => (b < a ? a + b : a),
          ),
      );
    });
  },
);
