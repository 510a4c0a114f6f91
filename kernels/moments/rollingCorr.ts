import { coMoments, int, kernel, matrix, max, min, sqrt, windows } from 'trefoil/dsl';

/**
 * Correlation (Pearson) of two matrices, column by column, over the last `window` rows.
 *
 * A row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or fewer than two,
 * give NaN; so does a window in which one side is constant. Infinities are values (pandas treats them as missing): a window that
 * contains one gives NaN. No result exceeds 1 in magnitude, equal columns give exactly 1 and opposite ones −1. Deviations beyond
 * 1e±75 may overflow or underflow.
 *
 * @param x observations, one column per series
 * @param y as many observations of as many series
 * @param window number of rows
 * @param minPeriods least number of rows with both values
 * @output corr same shape as x
 * @accuracy 1e-12 absolute
 * @source meaning of pandas `x.rolling(window, min_periods).corr(y)`; co-moments merged pairwise (Pébay 2008)
 */
export const rollingCorr = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), y: matrix('rows', 'cols') },
    params: {
      window: int({ min: 1 }),
      minPeriods: int({ min: 0, max: 'window', default: 'window' }),
    },
    outputs: { corr: matrix('rows', 'cols') },
  },
  ({ x, y, window, minPeriods }, { corr }) => {
    windows([x, y], window, (w) => {
      const { n, cxx, cyy, cxy } = coMoments(w);
      const r = max(min(cxy / sqrt(cxx * cyy), 1.0), -1.0);
      corr.set(w.row, w.col, n >= minPeriods && n >= 2 ? r : NaN);
    });
  },
);
