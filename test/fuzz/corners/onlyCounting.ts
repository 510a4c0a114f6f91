// Seed 27. Loops that only count: conditions inside conditions, several counts at once, sums that wrap, a flag, an odd number of steps; twice the same count, over whole vectors, beside a name a pass might choose; and one that reads what it counts.
import { fill, i32, int, kernel, scalar, vector } from 'trefoil/dsl';

export const onlyCounting = kernel(
  {
    inputs: { x: vector('n'), label: vector('n', 'i32') },
    sizes: { n: { min: 40 } },
    params: { from: int({ min: 0, max: 5 }) },
    outputs: {
      positive: scalar('i32'),
      missing: scalar('i32'),
      wrapped: scalar('i32'),
      large: scalar(),
      alike: vector('n', 'i32'),
      twice: scalar('i32'),
      late: scalar('i32'),
    },
  },
  ({ x, label, from }, { positive, missing, wrapped, large, alike, twice, late }) => {
    let above: i32 = 3;
    let unknown: i32 = 0;
    let total: i32 = 0;
    let seen = false;
    for (let i = from; i < x.length; i++) {
      if (x[i]! > 0.0) {
        above += 1;
        if (label[i]! > 0) total = i32(total + label[i]!);
        seen = seen || x[i]! > 2.0;
      } else if (!(x[i]! <= 0.0)) {
        unknown += 1;
      }
      total = i32(label[i]! + total);
    }
    positive.set(above);
    missing.set(unknown);
    wrapped.set(total);
    large.set(seen ? 1.0 : 0.0);
    fill(alike, (k) => {
      let members: i32 = 0;
      for (let i = 0; i < x.length; i++) if (label[i] === label[k]) members += 1;
      return members;
    });

    let count: i32 = 0;
    for (let i = 0; i < 16; i++) if (x[i]! > 0.0) count += 1;
    const countLanes = count + 1;
    for (let i = 0; i < 32; i++) if (x[i]! > 0.5) count += 1;
    twice.set(count * countLanes);

    let running: i32 = 0;
    let after: i32 = 0;
    for (let i = 0; i < x.length; i++) {
      if (x[i]! > 0.0) running += 1;
      if (running > 3) after += 1;
    }
    late.set(after);
  },
);
