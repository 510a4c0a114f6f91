/** Loops that say what may happen in any order, and what may not. */
import type { bool, DType, i32, Matrix, Storage } from './types.js';

type Elements = Storage[DType];

/** Every element from its position alone: may be computed in any order, side by side. */
export function fill(out: Matrix<DType>, f: (row: i32, col: i32) => number): void;
export function fill(out: Elements, f: (index: i32) => number): void;
export function fill(out: Matrix<DType> | Elements, f: (i: i32, j: i32) => number): void {
  if ('rows' in out) for (let i = 0; i < out.rows; i++) for (let j = 0; j < out.cols; j++) out.set(i, j, f(i, j));
  else for (let i = 0; i < out.length; i++) out[i] = f(i, 0);
}

/** Bodies that write only at [i] or in row i, for 0 ≤ i < n or from ≤ i < to: any order, side by side. */
export function each(n: i32, body: (i: i32) => void): void;
export function each(from: i32, to: i32, body: (i: i32) => void): void;
export function each(a: i32, b: i32 | ((i: i32) => void), c?: (i: i32) => void): void {
  const [from, to, body] = typeof b === 'function' ? [0, a, b] : [a, b, c!];
  for (let i = from; i < to; i++) body(i);
}

/** Visits, in ascending order, the positions from ≤ i < to that satisfy the condition. */
export function where(from: i32, to: i32, condition: (i: i32) => bool, body: (i: i32) => void): void {
  for (let i = from; i < to; i++) if (condition(i)) body(i);
}

/** Repeats until the step says that it has converged; gives the number of steps taken. */
export function iterate(limit: i32, step: (iteration: i32) => bool): i32 {
  for (let iteration = 0; iteration < limit; iteration++) if (step(iteration)) return iteration + 1;
  return limit > 0 ? limit : 0;
}
