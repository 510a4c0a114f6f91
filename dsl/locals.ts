/** Arrays private to one call, zeroed, sized by shapes and parameters. */
import type { DType, i32, Matrix, Storage } from './types.js';

/** What a matrix is when a body runs directly; a body itself does not reach its array. */
export interface MatrixView<D extends DType = 'f64'> extends Matrix<D> {
  readonly data: Storage[D];
}

class RowMajor<D extends DType> implements MatrixView<D> {
  readonly data: Storage[D];
  readonly rows: i32;
  readonly cols: i32;
  constructor(data: Storage[D], rows: i32, cols: i32) {
    this.data = data;
    this.rows = rows;
    this.cols = cols;
  }
  at(row: i32, col: i32): number {
    return this.data[row * this.cols + col]!;
  }
  set(row: i32, col: i32, value: number): void {
    this.data[row * this.cols + col] = value;
  }
}

/** A matrix over an existing row-major array. */
export function matrixView(data: Float64Array, rows: i32, cols: i32): MatrixView;
export function matrixView(data: Float32Array, rows: i32, cols: i32): MatrixView<'f32'>;
export function matrixView(data: Int32Array, rows: i32, cols: i32): MatrixView<'i32'>;
export function matrixView(data: Uint32Array, rows: i32, cols: i32): MatrixView<'u32'>;
export function matrixView(data: Uint8Array, rows: i32, cols: i32): MatrixView<'u8'>;
export function matrixView(data: Storage[DType], rows: i32, cols: i32): MatrixView<DType> {
  return new RowMajor<DType>(data, rows, cols);
}

const zeros = {
  f64: (n: i32): Float64Array => new Float64Array(n),
  f32: (n: i32): Float32Array => new Float32Array(n),
  i32: (n: i32): Int32Array => new Int32Array(n),
  u32: (n: i32): Uint32Array => new Uint32Array(n),
  u8: (n: i32): Uint8Array => new Uint8Array(n),
};

/** `n` elements; float64 unless another element type is named. */
export function local<const D extends DType = 'f64'>(n: i32, dtype?: D): Storage[NoInfer<D>];
export function local(n: i32, dtype: DType = 'f64'): Storage[DType] {
  return zeros[dtype](n);
}
/** The same as `local(n, 'i32')`. */
export const localInts = (n: i32): Int32Array => new Int32Array(n);
/** Integers that are positions in something of `bound` elements: 0 ≤ value < bound. */
export const localIndices = (n: i32, bound: i32): Int32Array => {
  void bound;
  return new Int32Array(n);
};
/** A row-major matrix; float64 unless another element type is named. */
export function localMatrix<const D extends DType = 'f64'>(rows: i32, cols: i32, dtype?: D): Matrix<NoInfer<D>>;
export function localMatrix(rows: i32, cols: i32, dtype: DType = 'f64'): Matrix<DType> {
  return new RowMajor<DType>(zeros[dtype](rows * cols), rows, cols);
}
