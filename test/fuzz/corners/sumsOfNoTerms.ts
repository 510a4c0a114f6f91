// Seed 29. mismatch: sums of columns of no rows gave what memory held before
import { contract, fill, int, kernel, local, matrix, min, sumBy, vector } from 'trefoil/dsl';

export const sumsOfNoTerms = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), z: vector('t') },
    params: { p: int({ max: 300 }), groups: int({ min: 0, max: 3 }) },
    outputs: {
      out: vector('cols'),
      out2: vector('cols'),
      labels: vector('t', 'i32', { min: 0, max: 'groups - 1' }),
      out3: vector('groups'),
      out4: matrix('cols', 'cols'),
      out5: vector('cols'),
    },
  },
  ({ x, z, p, groups }, { out, out2, labels, out3, out4, out5 }) => {
    const some = local(x.cols);
    fill(out, (i) => contract(x.rows, (t) => x.at(t, i)));
    fill(out2, (i) => (x.rows > 0 ? contract(p, (t) => x.at(min(t, x.rows - 1), i)) : 0.5));
    const fewer = x.rows - 3;
    fill(out5, (i) => contract(fewer, (t) => x.at(t, i)) + i);
    fill(out4, () => 0.0);
    for (let r = 0; r < x.rows; r++) {
      const k = r + 1;
      fill(some, (i) => contract(k, (t) => x.at(t, i) * 2.0));
      for (let i = 0; i < x.cols; i++) out4.set(i, 0, some[i]!);
    }
    for (let i = 0; i < min(z.length, groups); i++) labels[i] = i;
    fill(out3, (i) => sumBy(labels.length, labels, i, (k) => z[k]!));
  },
);
