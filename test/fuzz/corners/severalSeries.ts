// Seed 96. Windows over several series: a row counts where all have a value.
import { type f64, int, kernel, matrix, series, sqrt, type Window, vector, windows } from 'trefoil/dsl';

const co = (w: Window): { readonly n: f64; readonly cxx: f64; readonly cyy: f64; readonly cxy: f64 } => {
  const { cxx, cyy, cxy } = w.fold(
    (a, b) => ({ x: a, y: b, cxx: a - a, cyy: b - b, cxy: (a - a) * (b - b) }),
    (a, b, nA, nB) => {
      const share = nB / (nA + nB);
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const pull = nA * share;
      return {
        x: a.x + dx * share,
        y: a.y + dy * share,
        cxx: a.cxx + b.cxx + dx * dx * pull,
        cyy: a.cyy + b.cyy + dy * dy * pull,
        cxy: a.cxy + b.cxy + dx * dy * pull,
      };
    },
  );
  const n: f64 = w.count;
  return { n, cxx, cyy, cxy };
};
export const severalSeries = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), y: matrix('rows', 'cols'), t: vector('rows') },
    params: { window: int({ min: 1 }), minPeriods: int({ min: 0 }) },
    outputs: { corr: matrix('rows', 'cols'), count: matrix('rows', 'cols'), three: vector('rows') },
  },
  ({ x, y, t, window, minPeriods }, { corr, count, three }) => {
    windows([x, y], window, (w) => {
      const { n, cxx, cyy, cxy } = co(w);
      corr.set(w.row, w.col, n >= minPeriods ? cxy / sqrt(cxx * cyy) : NaN);
      count.set(w.row, w.col, w.count);
    });
    let last = 0.0;
    windows(
      [t, series(t.length, (i) => t[i]! * 0.5 - 1.0), series(t.length, (i) => (i > 2 ? t[i]! : NaN))],
      window,
      (w) => {
        last =
          last * 0.5 +
          w.fold(
            (a, b, c) => a + b * c,
            (a, b, nA) => a + b * nA,
          );
        three[w.row] = w.count > 1 ? last : -1.0;
      },
    );
  },
);
