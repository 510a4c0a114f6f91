// Seed 62. Values out of data beside whole numbers with names: they are compared as data is, in lanes.
import { each, fill, int, kernel, max, min, vector, windows, irem } from 'trefoil/dsl';

export const namesBesideData = kernel(
  {
    inputs: { x: vector('n'), label: vector('n', 'i32'), byte: vector('n', 'u8') },
    params: { a: int(), b: int(), width: int({ min: 1, max: 9 }) },
    outputs: { above: vector('n', 'i32'), beyond: vector('n', 'i32'), enough: vector('n'), same: vector('n', 'i32') },
  },
  ({ x, label, byte, a, b, width }, { above, beyond, enough, same }) => {
    const least = max(a, 1);
    const far = a + b;
    const small = min(b, 7);
    fill(above, (i) => (label[i]! >= least ? 1 : byte[i]! < least ? 2 : 3));
    fill(beyond, (i) => (label[i]! >= far ? 1 : byte[i]! > far ? 2 : far === label[i]! ? 4 : 3));
    windows(x, width, (w) => {
      enough[w.row] = w.count >= small ? w.sum() : -1.0;
    });
    each(0, label.length, (i) => {
      const here = irem(i, 3);
      same[i] = label[i]! === here ? 1 : label[i]! > least ? 2 : 0;
    });
  },
);
