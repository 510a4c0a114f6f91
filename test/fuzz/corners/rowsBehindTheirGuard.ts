// Seed 752518522. A row that only a condition makes a row of the array: its position is no whole number that a double
// holds where the condition does not hold, and is computed before the loop none the less.
import { contract, fill, int, kernel, matrix, vector } from 'trefoil/dsl';

export const rowsBehindTheirGuard = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { level: int({ default: -2147483648 }) },
    outputs: { y: vector('cols'), z: vector('cols') },
  },
  ({ x, level }, { y, z }) => {
    fill(y, (i) => (level * 1048576 + 9 >= 0 && level * 1048576 + 9 < x.rows ? x.at(level * 1048576 + 9, i) : 1.0));
    fill(z, () =>
      contract(x.cols, (k) =>
        level * 1048576 + 9 >= 0 && level * 1048576 + 9 < x.rows ? x.at(level * 1048576 + 9, k) * x.at(0, k) : 1.0,
      ),
    );
  },
);
