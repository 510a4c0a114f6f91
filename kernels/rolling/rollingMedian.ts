import { int, kernel, matrix, windows } from 'trefoil/dsl';

/**
 * Median of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing). Of an even
 * number of values it is half the sum of the middle two, computed without overflow; −0 counts as +0.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @output median same shape as x
 * @accuracy exact; of an even number of values the rounded mean of two exact values
 * @source meaning of pandas `rolling(window, min_periods).median()`; sorted runs merged by Batcher's network (1968)
 */
export const rollingMedian = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }), minPeriods: int({ min: 0, max: 'window', default: 'window' }) },
    outputs: { median: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { median }) => {
    windows(x, window, (w) => {
      median.set(w.row, w.col, w.count >= minPeriods ? w.median() : NaN);
    });
  },
);
