// Seed 96. Windows over several series: a row counts where all have a value.
import { coMoments, int, kernel, matrix, series, sqrt, vector, windows } from 'trefoil/dsl';

export const severalSeries = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), y: matrix('rows', 'cols'), t: vector('rows') },
    params: { window: int({ min: 1 }), minPeriods: int({ min: 0 }) },
    outputs: { corr: matrix('rows', 'cols'), count: matrix('rows', 'cols'), three: vector('rows') },
  },
  ({ x, y, t, window, minPeriods }, { corr, count, three }) => {
    windows([x, y], window, (w) => {
      const { n, cxx, cyy, cxy } = coMoments(w);
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
