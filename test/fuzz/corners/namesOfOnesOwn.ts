// Seed 30. invalid: an input called Math, types under other names and a size with a name were refused
import { type f64 as Real, i32 as Whole, fill, kernel, local, vector } from 'trefoil/dsl';

type Number64 = Real;

const twice = (x: Real): Number64 => x * 2.0;

export const namesOfOnesOwn = kernel(
  { inputs: { Math: vector('n') }, outputs: { out: vector('n') } },
  ({ Math }, { out }) => {
    const three: Whole = Whole(3);
    const more = Math.length + 1;
    const sums = local(more);
    const pairs = local(more * 2);
    for (let i = 0; i < Math.length; i++) sums[i + 1] = sums[i]! + Math[i]! + pairs[i * 2]!;
    fill(out, (i) => twice(sums[i + 1]!) + three + Math.length);
  },
);
