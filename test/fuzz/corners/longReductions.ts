// Seed 21. Reductions of many blocks, one result each: their trees have every shape.
import { abs, argmax, argmin, contract, fill, kernel, scalar, sum, sumBy, vector } from 'trefoil/dsl';

export const longReductions = kernel(
  {
    inputs: { x: vector('n'), label: vector('n', 'i32', { min: 0, max: 3 }) }, sizes: { n: { min: 300 } },
    outputs: { total: scalar(), blocks: scalar(), group: scalar(), groups: vector('4'), least: scalar('i32'), most: scalar('i32') },
  },
  ({ x, label }, { total, blocks, group, groups, least, most }) => {
    total.set(sum(x.length, (k) => x[k]!));
    blocks.set(contract(x.length, (k) => x[k]! * 1.25));
    group.set(sumBy(x.length, label, 1, (k) => x[k]!));
    fill(groups, (g) => sumBy(x.length, label, g, (k) => x[k]! - 0.5));
    least.set(argmin(x.length, (k) => abs(x[k]! - 1.0)));
    most.set(argmax(x.length, (k) => x[k]!));
  },
);
