// Seed 78. Local arrays of steps, of loops and of helpers: zeros each time they are reached, whatever was there before.
import {
  each,
  type f64,
  fill,
  type i32,
  int,
  kernel,
  local,
  localIndices,
  localMatrix,
  matrix,
  min,
  type ReadonlyVector,
  sum,
  u32,
  vector,
} from 'trefoil/dsl';

/** How often the signs of neighbours occur, as a number. */
const signs = (x: ReadonlyVector<'f64'>, upTo: i32): f64 => {
  const seen = local(4, 'i32');
  for (let k = 1; k < upTo; k++) {
    const at = (x[k]! > 0.0 ? 1 : 0) + (x[k - 1]! > 0.0 ? 2 : 0);
    seen[at]! += 1;
  }
  return seen[0]! + seen[1]! * 10.0 + seen[2]! * 100.0 + seen[3]! * 1000.0;
};

const rough = (x: ReadonlyVector<'f64'>, from: i32, width: i32): f64 => {
  const kept = local(9);
  for (let k = 0; k < min(width, 9); k++) if (from + k < x.length) kept[k] = x[from + k]!;
  return kept[0]! + kept[8]! + sum(9, (k) => kept[k]!);
};

export const localsInsideSteps = kernel(
  {
    inputs: { u: vector('n'), x: matrix('rows', 'cols') },
    sizes: { n: { min: 1 } },
    params: { width: int({ min: 1, max: 20, default: 3 }) },
    outputs: { y: matrix('rows', 'cols'), z: vector('n'), w: vector('rows', 'i32'), both: vector('n') },
  },
  ({ u, x, width }, { y, z, w, both }) => {
    each(x.rows, (r) => {
      const squares = local(x.cols);
      const grid = localMatrix(x.cols, width, 'u32');
      fill(squares, (c) => x.at(r, c) * x.at(r, c));
      for (let c = 0; c < x.cols; c++) {
        if (squares[c]! > 1.0) grid.set(c, 0, u32(grid.at(c, 0) + u32(c)));
        if (c > 2 && squares[c]! > 0.5) grid.set(c, width - 1, 7);
      }
      let total: i32 = 0;
      for (let c = 0; c < x.cols; c++) {
        y.set(r, c, squares[c]! + sum(x.cols, (k) => squares[k]!));
        const other = local(2);
        if (squares[c]! > 2.0) other[1] = 1.5;
        y.set(r, c, y.at(r, c) + other[0]! + other[1]!);
        total = (total + (grid.at(c, 0) === grid.at(c, width - 1) ? 1 : 2)) | 0;
      }
      w[r] = total;
    });
    for (let i = 0; i < u.length; i++) {
      const places = localIndices(3, u.length);
      if (u[i]! > 0.0) places[1] = i;
      z[i] = u[places[0]!]! + u[places[1]!]! * 2.0;
      if (u[i]! < 0.5) {
        const bytes = local(5, 'u8');
        bytes[2]! += 250 + (i & 15);
        z[i] = bytes[2]! * 0.5 + bytes[1]!;
      }
    }
    for (let i = 0; i < u.length; i++) both[i] = signs(u, i) - (u[i]! > 0.0 ? rough(u, i, width) : signs(u, min(i, 3)));
    const last = signs(u, u.length);
    if (last > 5.0 && rough(u, 0, 4) > 0.0) both[0] = last;
  },
);
