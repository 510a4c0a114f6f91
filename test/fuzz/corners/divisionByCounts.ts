// Seed 12. Division of many elements by one count, which is a power of two or is not.
import { fill, int, kernel, vector } from 'trefoil/dsl';

export const divisionByCounts = kernel(
  {
    inputs: { x: vector('n') },
    params: { count: int({ min: 1, max: 12 }), any: int({ min: -9, max: 9 }) },
    outputs: { part: vector('n'), other: vector('n'), share: vector('n') },
  },
  ({ x, count, any }, { part, other, share }) => {
    fill(part, (i) => x[i]! / count);
    fill(other, (i) => x[i]! / any);
    fill(share, (i) => (x[i]! * 0.5) / x.length);
  },
);
