// Seed 27. Loops that only count: under conditions inside conditions, several counts at once, sums that wrap, a flag, an odd number of steps.
import { fill, i32, int, kernel, scalar, vector } from 'trefoil/dsl';

export const onlyCounting = kernel(
  {
    inputs: { x: vector('n'), label: vector('n', 'i32') },
    params: { from: int({ min: 0, max: 5 }) },
    outputs: { positive: scalar('i32'), missing: scalar('i32'), wrapped: scalar('i32'), alike: vector('n', 'i32') },
  },
  ({ x, label, from }, { positive, missing, wrapped, alike }) => {
    let above: i32 = 3;
    let unknown: i32 = 0;
    let total: i32 = 0;
    for (let i = from; i < x.length; i++) {
      if (x[i]! > 0.0) {
        above += 1;
        if (label[i]! > 0) total = i32(total + label[i]!);
      } else if (!(x[i]! <= 0.0)) {
        unknown += 1;
      }
      total = i32(label[i]! + total);
    }
    positive.set(above);
    missing.set(unknown);
    wrapped.set(total);
    fill(alike, (k) => {
      let members: i32 = 0;
      for (let i = 0; i < x.length; i++) if (label[i] === label[k]) members += 1;
      return members;
    });
  },
);
