// Seed 25. One byte in sixteen that is looked for, at every place of a word; and sums of windows read from an array itself, with one value in many missing.
import { bytes, fill, int, irem, kernel, local, scalar, vector, where, windows } from 'trefoil/dsl';

export const singleHits = kernel(
  {
    inputs: { x: vector('n') },
    sizes: { n: { min: 40 } },
    params: { place: int({ min: 0, max: 15 }), quarter: int({ min: 0, max: 4 }) },
    outputs: { marks: bytes('n'), order: scalar(), sums: vector('n') },
  },
  ({ x, place, quarter }, { marks, order, sums }) => {
    fill(marks, (i) => (irem(i, 16) === place ? 1 : 0));
    let visited = 0.0;
    where(
      0,
      x.length,
      (i) => marks[i] === 1,
      (i) => {
        visited = visited * 0.5 + i;
      },
    );
    order.set(visited);
    const held = local(x.length);
    fill(held, (i) => (irem(i, 37) === 31 ? NaN : i < 40 ? 0.25 * i : x[i]!));
    windows(held, quarter * 4 + 12, (w) => {
      sums[w.row] = w.sum();
    });
  },
);
