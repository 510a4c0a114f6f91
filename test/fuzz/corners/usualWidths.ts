// Seed 22. Recurrences over windows of a known width: of one row, of a power of two, of three parts; with values that are only there from some row on.
import { abs, int, kernel, max, series, vector, windows } from 'trefoil/dsl';

export const usualWidths = kernel(
  {
    inputs: { x: vector('n'), y: vector('n') },
    params: { size: int({ min: 1, max: 30, default: 3 }) },
    outputs: { single: vector('n'), power: vector('n'), parts: vector('n'), given: vector('n'), most: vector('n') },
  },
  ({ x, y, size }, { single, power, parts, given, most }) => {
    let held = 0.25;
    windows(x, 1, (w) => {
      held = 0.5 * held + w.sum() / (1.0 + abs(y[w.row]!));
      single[w.row] = held;
    });
    let level = 1.0;
    windows(y, 8, (w) => {
      const share = w.sum() / 8.0;
      if (w.count >= 5) level = 0.75 * level + share;
      power[w.row] = level;
    });
    const steps = series(x.length, (t) => (t >= 3 ? abs(x[t]! - x[t - 3]!) : NaN));
    let smooth = NaN;
    windows(steps, 13, (w) => {
      const t = w.row;
      if (t >= 15) {
        const noise = w.count === 13 ? w.sum() : -1.0;
        smooth += (abs(x[t]! - x[t - 13]!) / (1.0 + noise)) * (x[t]! - smooth);
      } else if (t === 14) {
        smooth = x[t]!;
      }
      parts[t] = smooth;
    });
    let bounded = 0.0;
    windows(x, size, (w) => {
      bounded = max(-2.0, bounded * 0.5 + w.sum() / (2.0 + y[w.row]! * y[w.row]!));
      given[w.row] = bounded;
    });
    let last = 0.0;
    windows(y, 16, (w) => {
      const step = w.sum() / 16.0 - last;
      last += step * 0.25;
      most[w.row] = last + w.count;
    });
  },
);
