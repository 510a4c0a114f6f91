// Seed 22. Sums of groups and places of the best over many blocks.
import { abs, argmax, argmin, fill, kernel, scalar, sumBy, vector } from 'trefoil/dsl';

export const longGroups = kernel(
  {
    inputs: { x: vector('n'), label: vector('n', 'i32', { min: 0, max: 3 }) },
    sizes: { n: { min: 130 } },
    outputs: { group: scalar(), groups: vector('4'), least: scalar('i32'), most: scalar('i32') },
  },
  ({ x, label }, { group, groups, least, most }) => {
    group.set(sumBy(x.length, label, 1, (k) => x[k]!));
    fill(groups, (g) => sumBy(x.length, label, g, (k) => x[k]! - 0.5));
    least.set(argmin(x.length, (k) => abs(x[k]! - 1.0)));
    most.set(argmax(x.length, (k) => x[k]!));
  },
);
