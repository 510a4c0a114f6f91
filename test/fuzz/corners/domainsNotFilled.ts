// Seed 56. An output with a domain is an index only once every element was written: before that it holds anything.
import { clampIndex, contract, fill, int, kernel, scalar, sumBy, vector } from 'trefoil/dsl';

export const domainsNotFilled = kernel(
  {
    inputs: { x: vector('n') },
    sizes: { n: { min: 1 } },
    params: { part: int({ min: 0 }) },
    outputs: {
      label: vector('n', 'i32', { min: 0, max: 'n - 1' }),
      late: vector('n', 'i32', { min: 0, max: 'n - 1' }),
      y: vector('n'),
      s: scalar(),
      g: scalar(),
    },
  },
  ({ x, part }, { label, late, y, s, g }) => {
    for (let i = x.length - 1; i > part; i--) label[i] = clampIndex(x.length - i - 3, x.length);
    let total = 0.0;
    for (let i = 0; i < x.length; i++) {
      const at = label[i]!;
      if (at >= 0 && at < x.length) total += x[at]!;
    }
    s.set(total);
    g.set(sumBy(x.length, label, 0, (k) => x[k]!));
    fill(late, (i) => clampIndex(i * 7, x.length));
    fill(y, (i) => x[late[i]!]! + contract(x.length, (k) => x[late[k]!]!));
  },
);
