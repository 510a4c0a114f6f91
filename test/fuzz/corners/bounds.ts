// Seed 21. Recurrences with bounds on what they hold, from one side and from both: often reached, seldom, in runs, by a tie, by NaN.
import { int, kernel, max, min, real, vector } from 'trefoil/dsl';

export const bounds = kernel(
  {
    inputs: { x: vector('n'), y: vector('n') },
    params: { low: real({ default: -1.0 }), cut: int({ min: 0, max: 40 }) },
    outputs: { above: vector('n'), below: vector('n'), between: vector('n'), late: vector('n') },
  },
  ({ x, y, low, cut }, { above, below, between, late }) => {
    let rising = 1.0;
    for (let t = 0; t < x.length; t++) {
      const growth = 1.0 + x[t]! / (16.0 + y[t]! * y[t]!);
      rising = max(low, rising * 0.9375 * growth);
      above[t] = rising;
    }
    let falling = 0.0;
    for (let t = 0; t < x.length; t++) {
      const step = x[t]! - y[t]! / 3.0;
      falling = min(falling + step, 0.0);
      below[t] = falling * 2.0;
    }
    let held = 0.5;
    for (let t = 0; t < x.length; t++) {
      const step = (x[t]! + y[t]!) / 3.0;
      held = min(2.0, max(held + step, low));
      between[t] = held;
    }
    let entered = NaN;
    for (let t = 0; t < y.length; t++) {
      if (t > cut) entered = max(low, entered + y[t]! / 7.0);
      else if (t === cut) entered = low;
      late[t] = entered;
    }
  },
);
