// Seed 78. A condition that two places ask, one of them beside what the data decide; made by the fuzzer (seed 2333604348).
import {
  abs,
  toF64,
  clampIndex,
  contract,
  each,
  randomUnit,
  seed,
  fill,
  int,
  kernel,
  localMatrix,
  matrix,
  vector,
} from 'trefoil/dsl';

export const decidedBesideData = kernel(
  {
    inputs: {
      x: matrix('rows', 'cols'),
      u: vector('n'),
      x2: matrix('rows', 'cols'),
      u2: vector('cols'),
      index: vector('cols', 'i32', { min: 0, max: 'n - 1' }),
    },
    sizes: { n: { min: 2 } },
    params: { lag: int({ min: 0, max: 9 }), source: seed({ default: 7 }), at: int({ min: 0, max: 'n - 1' }) },
    outputs: { out: vector('cols'), out2: vector('n * 2') },
  },
  ({ x, x2, index, lag, source, at }, { out, out2 }) => {
    const grid = localMatrix(x2.rows, x2.rows);
    fill(
      grid,
      (i, j) =>
        contract(out.length, (k) => x.at(i, k) * x2.at(j, k)) -
        contract(index.length, (k2) => x.at(i, k2) * x.at(j, k2)),
    );
    fill(out, (i2) => toF64(at) + randomUnit(i2, source, 3));
    each(grid.rows, (e) => {
      if (
        source / (abs(e < x2.cols ? x2.at(e, e) : 100.0) + 1.0) >= (lag < out.length ? x.at(e, lag) : 1.0) &&
        e < out.length
      )
        out[e] = grid.at(clampIndex(at, grid.cols), e) * source;
    });
    fill(out2, (i3) => source * (i3 < x.rows && at < index.length ? x2.at(i3, at) : 0.1));
    each(out.length, (e2) => {
      if (lag >= 13 || out[out.length - 1 - e2]! > (lag < x2.rows ? x2.at(lag, clampIndex(e2, x.cols)) : 100.0)) {
        if (e2 < out2.length) out2[e2] = source;
      }
    });
  },
);
