// Seed 1040492065. every target: a loop that asks whether its counter has passed a point and leaves there was cut in two at that point,
// and its second half ran after the first one had been left
import { each, f64, int, kernel, scalar, vector } from 'trefoil/dsl';

export const breakAtACut = kernel(
  { inputs: { u: vector('n') }, params: { level: int() }, outputs: { left: scalar(), sums: vector('n') } },
  ({ u, level }, { left, sums }) => {
    let v: f64 = 1.0;
    for (let i = 0; i < u.length; i++) {
      if (level >= i) break;
      v = v * 0.5 + u[i]!;
    }
    left.set(v);
    each(sums.length, (e) => {
      let sum: f64 = 0.0;
      for (let i = 0; i < u.length; i++) {
        if (i > e) break;
        sum += u[i]! * 0.25;
      }
      sums[e] = sum;
    });
  },
);
