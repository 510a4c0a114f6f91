// Seed 753550103. Comparisons whose right side begins with a parenthesis, after a name, a difference and a remainder.
import { fill, int, irem, kernel, max, vector, type i32 } from 'trefoil/dsl';

export const lessThanAParenthesis = kernel(
  {
    inputs: { x: vector('n'), ints: vector('n', 'i32') },
    params: { k: int() },
    outputs: { y: vector('n'), z: vector('n', 'i32') },
  },
  ({ x, ints, k }, { y, z }) => {
    fill(y, (i) => {
      const near = x[i]! > 0;
      const size = ints[i]!;
      const number = irem(k, 7);
      if (number - size < (near ? number : size) * 2) return x[i]! - 1 < (near ? 2.5 : x[i]!) ? 1.0 : 2.0;
      return size < (number < (near ? 3 : size) ? 5 : -5) ? 3.0 : 4.0;
    });
    fill(z, (i) => {
      const a: i32 = ints[i]!;
      const first: i32 = max(a, 3) - a < (a < (k - a) * 3 ? a : 7) ? 1 : 2;
      const second: i32 = -a < (a + k) * 5 ? 4 : 8;
      return first + second;
    });
  },
);
