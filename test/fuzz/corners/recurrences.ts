// Seed 20. Recurrences of which much does not depend on the state, before it and after it, with a start that is another case.
import { abs, int, kernel, max, present, sqrt, vector } from 'trefoil/dsl';

export const recurrences = kernel(
  {
    inputs: { x: vector('n'), y: vector('n') },
    params: { lag: int({ min: 1, max: 20 }) },
    outputs: { mean: vector('n'), scaled: vector('n'), change: vector('n') },
  },
  ({ x, y, lag }, { mean, scaled, change }) => {
    let held = 0.5;
    for (let t = 0; t < x.length; t++) {
      const part = x[t]! / (1.0 + y[t]! * y[t]!);
      const root = sqrt(abs(y[t]!)) / 3.0;
      held = 0.75 * held + part * root;
      mean[t] = held;
      scaled[t] = sqrt(abs(held)) / (1.0 + abs(y[t]!));
    }
    let level = NaN;
    for (let t = 0; t < x.length; t++) {
      if (t >= lag) {
        const step = (x[t]! - x[t - lag]!) / (abs(y[t]!) + 2.0);
        level = present(level) ? max(level * 0.875 + step, -10.0) : step;
      } else if (t === 0) {
        level = x[t]!;
      }
      change[t] = level;
    }
  },
);
