// Seed 52. Loops that count to where 32 bits end, in steps that go past it, and further.
import { type i32, int, kernel, scalar, toF64, vector } from 'trefoil/dsl';

export const whereCountersEnd = kernel(
  {
    inputs: { x: vector('n') },
    params: { level: int(), few: int({ min: 0, max: 20 }) },
    outputs: { up: scalar(), down: scalar(), far: scalar(), rounds: vector('n', 'i32') },
  },
  ({ x, level, few }, { up, down, far, rounds }) => {
    let sum = 0.0;
    for (let i = 2147483640; i <= 2147483647; i++) sum += toF64(i);
    for (let i = level; i < 2147483647; i += 1000000000) sum = sum * 0.5 + i;
    up.set(sum);
    sum = 0.0;
    for (let i = -2147483640; i >= -2147483648; i -= 3) sum = sum * 0.25 - i;
    for (let i = level; i > -2147483648; i -= 1000000000) sum += i;
    down.set(sum);
    sum = 0.0;
    for (let i = level * 65536; i < level * 65536 + few; i += 2) {
      sum = sum * 0.5 + i;
      if (i >= 0 && i < x.length) sum += x[i]!;
    }
    far.set(sum);
    for (let t = 0; t < x.length; t++) {
      let count: i32 = 0;
      for (let i = t + 2147483640; i < 2147483647; i++) count += 1;
      rounds[t] = count;
    }
  },
);
