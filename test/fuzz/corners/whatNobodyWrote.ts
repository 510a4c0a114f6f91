// Seed 57. Elements that no store reaches are NaN, of integers 0, whatever their memory held.
import { int, kernel, matrix, vector } from 'trefoil/dsl';

export const whatNobodyWrote = kernel(
  {
    inputs: { x: vector('n'), m: matrix('r', 'c') },
    params: { from: int({ min: 0 }), few: int({ min: 0, max: 20 }) },
    outputs: {
      every: vector('n'),
      down: vector('n', 'i32'),
      some: vector('n', 'u8'),
      single: vector('n', 'f32'),
      rest: matrix('r', 'c'),
    },
  },
  ({ x, m, from, few }, { every, down, some, single, rest }) => {
    for (let i = 0; i < x.length; i += 2) every[i] = x[i]!;
    for (let i = x.length - 1; i > from; i--) down[i] = i;
    for (let i = 0; i < x.length; i += 3) some[i] = 7;
    for (let i = few; i < x.length; i++) single[i] = 0.5;
    for (let i = 0; i < m.rows; i += 2) {
      for (let j = 0; j < m.cols; j++) rest.set(i, j, m.at(i, j));
    }
  },
);
