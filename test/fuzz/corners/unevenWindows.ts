// Seed 24. Windows of zeros of both signs, whose oldest is the least and the most, and of values of which many are missing, unevenly: moments of nodes of unlike counts.
import { int, irem, kernel, matrix, series, vector, windows } from 'trefoil/dsl';

export const unevenWindows = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), y: vector('n') },
    params: { width: int({ min: 1, max: 40 }) },
    outputs: {
      least: matrix('rows', 'cols'),
      most: matrix('rows', 'cols'),
      squares: matrix('rows', 'cols'),
      first: vector('n'),
      low: vector('n'),
      high: vector('n'),
      offset: vector('n'),
      spread: vector('n'),
    },
  },
  ({ x, y, width }, { least, most, squares, first, low, high, offset, spread }) => {
    windows(x, width, (w) => {
      least.set(w.row, w.col, w.min());
    });
    windows(x, width, (w) => {
      most.set(w.row, w.col, w.max());
      squares.set(w.row, w.col, w.moments().m2);
    });
    const signs = series(y.length, (t) => (y[t]! > 0.5 ? 0.0 : -0.0));
    windows(signs, width, (w) => {
      first[w.row] = w.min();
    });
    windows(signs, width, (w) => {
      low[w.row] = w.min();
      high[w.row] = w.max();
    });
    const holes = series(y.length, (t) => (irem(t, 7) === 3 || irem(t, 5) === 1 ? NaN : y[t]! * 0.5));
    windows(holes, width, (w) => {
      const m = w.moments();
      offset[w.row] = m.first + m.offset;
      spread[w.row] = m.m2;
    });
  },
);
