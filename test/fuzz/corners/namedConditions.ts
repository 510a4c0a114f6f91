// Seed 29. Conditions that guard elements from where they have a name or need statements of their own.
import { clampIndex, each, f64, i32, idiv, int, kernel, vector } from 'trefoil/dsl';

export const namedConditions = kernel(
  {
    inputs: { x: vector('n'), y: vector('m'), at: vector('n', 'i32') },
    sizes: { n: { min: 1 }, m: { min: 1 } },
    params: { lag: int({ min: 0, max: 9 }) },
    outputs: { named: vector('n'), later: vector('n'), chosen: vector('n') },
  },
  ({ x, y, at, lag }, { named, later, chosen }) => {
    each(x.length, (i) => {
      const back = i >= lag && i >= 2;
      const outside = !back || y[clampIndex(i, y.length)]! > 3.0;
      named[i] = back ? x[i - lag]! - x[i - 2]! : 0.0;
      later[i] = 0.5;
      if (!outside) later[i] = x[i - lag]! * x[i - 2]!;
      if (i >= 3 && y[clampIndex(at[i]!, y.length)]! < x[i]!) later[i] = later[i]! + x[i - 3]!;
    });
    each(x.length, (i) => {
      const place: i32 = x[i]! > y[clampIndex(i - 1, y.length)]! ? idiv(at[clampIndex(i + 1, x.length)]!, 2) : at[i]!;
      let total: f64 = place >= 0 && place < x.length ? x[place]! : -1.0;
      for (let j = 0; j < y.length; j++) {
        const here = j < i && place >= j && place < x.length;
        if (here) total = total * 0.5 + x[place - j]!;
      }
      chosen[i] = total;
    });
  },
);
