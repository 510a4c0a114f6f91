// Seed 21. Reductions of many blocks, one result each: their trees have every shape. Few, so that interpreters take them as well.
import { contract, kernel, scalar, sum, vector } from 'trefoil/dsl';

export const longReductions = kernel(
  { inputs: { x: vector('n') }, sizes: { n: { min: 300 } }, outputs: { total: scalar(), blocks: scalar() } },
  ({ x }, { total, blocks }) => {
    total.set(sum(x.length, (k) => x[k]!));
    blocks.set(contract(x.length, (k) => x[k]! * 1.25));
  },
);
