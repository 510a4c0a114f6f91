// Seed 28. mismatch: sums by label that only some groups ask for were made for all of them
import { fill, int, kernel, matrix, sumBy, vector } from 'trefoil/dsl';

export const groupsUnderConditions = kernel(
  {
    inputs: { x: matrix('t', 'cols'), labels: vector('t', 'i32', { min: 0, max: 'g - 1' }), q: vector('g') },
    params: { p: int() },
    outputs: { out: vector('g'), out2: matrix('g', 'cols'), out3: matrix('g', 'cols') },
  },
  ({ x, labels, q, p }, { out, out2, out3 }) => {
    fill(
      out,
      (i) =>
        (p >= 0 && p < x.cols && x.rows > 0 ? sumBy(labels.length, labels, i, (k) => x.at(0, p) + k) : 0.5) + q[i]!,
    );
    fill(
      out2,
      (i, j) => (j + p >= 0 && j + p < x.cols ? sumBy(labels.length, labels, i, (k) => x.at(k, j + p)) : 0.5) + q[i]!,
    );
    fill(out3, (i, j) => (p >= 0 && p <= labels.length ? sumBy(p, labels, i, (k) => x.at(k, j)) : 0.5));
  },
);
