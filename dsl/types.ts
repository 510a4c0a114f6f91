/**
 * The types a kernel computes with. To TypeScript they are numbers; the compiler reads the names and
 * keeps them apart (`i32 / i32` is an error, `i32` beside `f64` widens).
 */
export type f64 = number;
export type f32 = number;
export type i32 = number;
export type u32 = number;
export type bool = boolean;

/**
 * The same names as functions: around one operation they say in which type it is done, around anything
 * else they convert. `u32(a + b)` wraps at 2³², `i32(a + b)` at 2³¹, `f32(a * b)` is rounded to float32.
 */
export const f64 = (x: number): f64 => x;
export const f32 = (x: number): f32 => Math.fround(x);
export const i32 = (x: number): i32 => x | 0;
export const u32 = (x: number): u32 => x >>> 0;

/** Element types of arrays. `u8` is storage: loads give i32, stores keep the low eight bits. */
export interface Storage {
  f64: Float64Array;
  f32: Float32Array;
  i32: Int32Array;
  u32: Uint32Array;
  u8: Uint8Array;
}
export type DType = keyof Storage;

/** A vector that is read and never written, such as an input. */
export interface ReadonlyVector<D extends DType = DType> {
  readonly length: i32;
  readonly [index: number]: number;
  /** For editors alone: tells vectors of integers from vectors of floats. */
  readonly dtype?: D;
}

/** A matrix that is read and never written, such as an input. */
export interface ReadonlyMatrix<D extends DType = DType> {
  readonly rows: i32;
  readonly cols: i32;
  at(row: i32, col: i32): number;
  /** For editors alone: tells matrices of integers from matrices of floats. */
  readonly dtype?: D;
}

/** A row-major matrix; float64 unless another element type is named. */
export interface Matrix<D extends DType = 'f64'> extends ReadonlyMatrix<D> {
  set(row: i32, col: i32, value: number): void;
}

/** A scalar output. */
export interface Scalar {
  set(value: number): void;
}

/** A series computed on demand, element by element; it takes no memory. */
export interface Series {
  readonly length: i32;
  readonly at: (index: i32) => f64;
}
