/** Arrays private to one call, zeroed, sized by shapes and parameters. */
import type { f64, i32, Matrix, Storage } from './types.js';

/** What a matrix is when a body runs directly; a body itself does not reach its array. */
export interface MatrixView<D extends 'f64' | 'f32' = 'f64'> extends Matrix<D> {
  readonly data: Storage[D];
}

class RowMajor<D extends 'f64' | 'f32'> implements MatrixView<D> {
  readonly data: Storage[D];
  readonly rows: i32;
  readonly cols: i32;
  constructor(data: Storage[D], rows: i32, cols: i32) {
    this.data = data;
    this.rows = rows;
    this.cols = cols;
  }
  at(row: i32, col: i32): f64 {
    return this.data[row * this.cols + col]!;
  }
  set(row: i32, col: i32, value: f64): void {
    this.data[row * this.cols + col] = value;
  }
}

/** A matrix over an existing row-major array. */
export function matrixView(data: Float64Array, rows: i32, cols: i32): MatrixView;
export function matrixView(data: Float32Array, rows: i32, cols: i32): MatrixView<'f32'>;
export function matrixView(data: Float64Array | Float32Array, rows: i32, cols: i32): MatrixView | MatrixView<'f32'> {
  return data instanceof Float64Array ? new RowMajor<'f64'>(data, rows, cols) : new RowMajor<'f32'>(data, rows, cols);
}

export const local = (n: i32): Float64Array => new Float64Array(n);
export const localInts = (n: i32): Int32Array => new Int32Array(n);
/** Integers that are positions in something of `bound` elements: 0 ≤ value < bound. */
export const localIndices = (n: i32, bound: i32): Int32Array => {
  void bound;
  return new Int32Array(n);
};
export const localMatrix = (rows: i32, cols: i32): Matrix =>
  new RowMajor<'f64'>(new Float64Array(rows * cols), rows, cols);
