// Seed 812. Matrices and local arrays of every element type, with domains, next to each other: what a store keeps and a load gives.
import {
  argmax,
  each,
  f32,
  fill,
  i32,
  int,
  kernel,
  local,
  localMatrix,
  matrix,
  mulLo,
  sum,
  toF64,
  toI32,
  u32,
  vector,
  where,
} from 'trefoil/dsl';

export const elementsOfMatrices = kernel(
  {
    inputs: {
      x: vector('n'),
      next: matrix('rows', 'cols', 'i32', { min: 0, max: 'n - 1' }),
      words: matrix('rows', 'cols', 'u32'),
      text: matrix('rows', 'n', 'u8', { max: 250 }),
    },
    params: { add: int({ min: -9, max: 9 }) },
    outputs: {
      y: matrix('rows', 'cols'),
      places: matrix('rows', 'cols', 'i32', { min: 0, max: 'n' }),
      hashes: matrix('rows', 'cols', 'u32'),
      bytes: matrix('rows', 'n', 'u8'),
      halves: matrix('rows', 'n', 'f32'),
      counts: vector('n', 'i32'),
    },
  },
  ({ x, next, words, text, add }, { y, places, hashes, bytes, halves, counts }) => {
    const seen = local(x.length, 'u8');
    const state = local(next.rows, 'u32');
    const single = local(x.length, 'f32');
    const tally = local(x.length, 'i32');
    const grid = localMatrix(next.rows, next.cols, 'i32');
    const packed = localMatrix(next.rows, next.cols, 'u32');
    const narrow = localMatrix(next.rows, x.length, 'u8');
    const rough = localMatrix(next.rows, x.length, 'f32');
    fill(y, (i, j) => x[next.at(i, j)]! * 2.0);
    fill(places, (i, j) => (next.at(i, j) > 0 ? next.at(i, j) - 1 : x.length));
    fill(packed, (i, j) => u32(mulLo(words.at(i, j), 0x9e3779b1) ^ u32(next.at(i, j))));
    fill(narrow, (i, j) => text.at(i, j) + add);
    fill(rough, (i, j) => f32(f32(x[j]!) + f32(text.at(i, j))));
    for (let i = 0; i < next.rows; i++) {
      for (let j = 0; j < next.cols; j++) {
        const at = next.at(i, j);
        seen[at]! += 77;
        tally[at]! += 1;
        grid.set(i, j, tally[at]! - seen[at]!);
        state[i] = u32(state[i]! + packed.at(i, j));
        single[at] = f32(single[at]! + f32(0.1));
      }
    }
    fill(hashes, (i, j) => u32(u32(packed.at(i, j) + state[i]!) ^ u32(grid.at(i, j))));
    fill(bytes, (i, j) => narrow.at(i, j) - 3);
    fill(halves, (i, j) => f32(rough.at(i, j) * single[j]!));
    each(x.length, (j) => {
      const half = toI32(sum(next.rows, (i) => text.at(i, j) * 0.5));
      counts[j] = i32(i32(seen[j]! + half) + argmax(next.rows, (i) => toF64(rough.at(i, j))));
    });
    for (let i = 0; i < next.rows; i++)
      where(
        0,
        x.length,
        (j) => text.at(i, j) === 10,
        (j) => {
          counts[j]! += 1000;
        },
      );
  },
);
