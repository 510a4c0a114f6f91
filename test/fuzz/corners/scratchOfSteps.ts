// Seed 58. Local arrays that each step of an `each` writes before it reads: they are the step's own, in any order.
import { each, fill, type i32, int, kernel, local, localInts, matrix, sum, vector } from 'trefoil/dsl';

export const scratchOfSteps = kernel(
  {
    inputs: { x: matrix('n', 'm') },
    params: { k: int({ min: 1, max: 12 }) },
    outputs: { y: vector('n'), z: matrix('n', 'm'), c: vector('n', 'i32') },
  },
  ({ x, k }, { y, z, c }) => {
    const w = local(x.cols);
    const few = local(k);
    const seen = localInts(5);
    each(x.rows, (i) => {
      for (let j = 0; j < w.length; j++) w[j] = x.at(i, j) * 0.5;
      y[i] = sum(w.length, (j) => w[j]! * w[j]!);
      for (let j = 0; j < z.cols; j++) z.set(i, j, w[z.cols - 1 - j]!);
    });
    each(x.rows, (i) => {
      fill(few, (j) => y[i]! - j);
      for (let j = 1; j < few.length; j++) few[j] = few[j]! + few[j - 1]! * 0.5;
      y[i] = few[few.length - 1]!;
    });
    each(x.rows, (i) => {
      for (let j = 0; j < 5; j++) seen[j] = (i + j) | 0;
      let count: i32 = 0;
      for (let j = 0; j < 5; j++) count += seen[j]! & 3;
      c[i] = count;
    });
  },
);
