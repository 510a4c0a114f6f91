// Seed 42. Recurrences in which data and another loop's counter decide together whether an element is there.
import { each, f64, kernel, matrix, scalar, vector } from 'trefoil/dsl';

export const guardsInRecurrences = kernel(
  {
    inputs: { x: vector('n'), y: vector('n') },
    outputs: { rows: matrix('n', 'n'), line: vector('n'), last: scalar() },
  },
  ({ x, y }, { rows, line, last }) => {
    each(x.length, (i) => {
      let state: f64 = 0.5;
      for (let t = 0; t < x.length; t++) {
        if (x[t]! > 0.0 && i >= 1) state = state * 0.5 + y[i - 1]!;
        state = state * 0.9 + (x[t]! > 1.0 && i >= 3 ? y[i - 3]! : 0.25);
        rows.set(i, t, state);
      }
    });
    let sum: f64 = 0.0;
    for (let t = 0; t < x.length; t++) {
      const here = x[t]! > 0.5 && t >= 2;
      sum = sum * 0.5 + (here ? y[t - 2]! : x[t]!);
      if (here && y[t - 2]! > sum) sum = y[t - 1]! + (t >= 4 && x[t]! < y[t]! ? y[t - 4]! : 0.0);
      line[t] = sum;
    }
    for (let i = 0; i < x.length; i++) {
      for (let t = x.length - 1; t >= 0; t--) {
        if (i >= 2 && x[t]! > sum) sum = sum + (y[t]! > 0.5 ? x[i - 2]! * 0.5 : 0.125);
      }
    }
    last.set(sum);
  },
);
