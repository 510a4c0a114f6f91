/**
 * The declaration of a kernel: names, shapes, domains and defaults. Shapes are integer expressions
 * over symbolic sizes and integer parameters, written as text: `'(maxLag + 1) * cols'`.
 */
import type { DType, Matrix, ReadonlyMatrix, ReadonlyVector, Scalar, Storage } from './types.js';

/** What the values of an integer array may be. Checked when a kernel is called, relied upon by index proofs. */
export interface Domain {
  min?: number | string;
  max?: number | string;
  order?: 'nondecreasing';
}

export interface MatrixOf<D extends 'f64' | 'f32' = 'f64' | 'f32'> { kind: 'matrix'; dtype: D; shape: [string, string] }
export interface VectorOf<D extends DType> { kind: 'vector'; dtype: D; shape: [string]; domain?: Domain }
export interface ScalarOf { kind: 'scalar'; dtype: 'f64' | 'i32' }
export interface IntOf { kind: 'int'; min?: number | string; max?: number | string; default?: number | string }
export interface SeedOf { kind: 'seed'; default?: number }
export interface RealOf { kind: 'real'; min?: number; max?: number; above?: number; below?: number; default?: number }

export type ArrayOf = MatrixOf | VectorOf<DType>;
export type OutputOf = ArrayOf | ScalarOf;
export type ParamOf = IntOf | RealOf | SeedOf;

/** Row-major matrix with named sizes; float64 unless the other float type is named. */
export function matrix(rows: string, cols: string): MatrixOf<'f64'>;
export function matrix<D extends 'f64' | 'f32'>(rows: string, cols: string, dtype: D): MatrixOf<D>;
export function matrix(rows: string, cols: string, dtype: 'f64' | 'f32' = 'f64'): MatrixOf {
  return { kind: 'matrix', dtype, shape: [rows, cols] };
}

/** One-dimensional array; float64 unless another element type is named. */
export function vector(length: string): VectorOf<'f64'>;
export function vector<D extends 'f64' | 'f32'>(length: string, dtype: D): VectorOf<D>;
export function vector<D extends 'i32' | 'u32' | 'u8'>(length: string, dtype: D, domain?: Domain): VectorOf<D>;
export function vector(length: string, dtype: DType = 'f64', domain?: Domain): VectorOf<DType> {
  return { kind: 'vector', dtype, shape: [length], ...(domain ? { domain } : {}) };
}

/** Bytes: a Uint8Array for the caller, values 0 … 255 in the body. */
export const bytes = (length: string): VectorOf<'u8'> => ({ kind: 'vector', dtype: 'u8', shape: [length] });

/** A single number as output. */
export const scalar = (dtype: 'f64' | 'i32' = 'f64'): ScalarOf => ({ kind: 'scalar', dtype });

/** Integer parameter. Bounds and default may use sizes and other parameters: `max: 'window'`. */
export const int = (domain: Omit<IntOf, 'kind'> = {}): IntOf => ({ kind: 'int', ...domain });

/** Real parameter, finite. `min`/`max` are included, `above`/`below` are not. */
export const real = (domain: Omit<RealOf, 'kind'> = {}): RealOf => ({ kind: 'real', ...domain });

/** An integer from 0 to 2⁵³ − 1, such as the seed of random numbers; in the body it is an f64. */
export const seed = (domain: Omit<SeedOf, 'kind'> = {}): SeedOf => ({ kind: 'seed', ...domain });

type ValueOf<A> = A extends { kind: 'matrix'; dtype: infer D extends 'f64' | 'f32' } ? Matrix<D> : A extends { kind: 'vector'; dtype: infer D extends DType } ? Storage[D] : A extends { kind: 'scalar' } ? Scalar : number;
type InputOf<A> = A extends { kind: 'matrix' } ? ReadonlyMatrix : A extends { kind: 'vector'; dtype: infer D extends DType } ? ReadonlyVector<D> : number;
/** Inputs and parameters, which never change. */
export type InputsOf<A> = { readonly [K in keyof A]: InputOf<A[K]> };
export type ValuesOf<A> = { readonly [K in keyof A]: ValueOf<A[K]> };

/** Bounds of a symbolic size: `sizes: { k: { min: 1, max: 'points' } }`. */
export interface SizeBounds {
  min?: number | string;
  max?: number | string;
}

export interface Declaration {
  inputs: Record<string, ArrayOf>;
  sizes?: Record<string, SizeBounds>;
  params?: Record<string, ParamOf>;
  outputs: Record<string, OutputOf>;
}

export interface KernelOf<D extends Declaration = Declaration> {
  readonly declaration: D;
  /** The body as ordinary TypeScript: what the kernel means, element by element. */
  readonly body: (args: InputsOf<D['inputs']> & InputsOf<D['params'] & {}>, outputs: ValuesOf<D['outputs']>) => void;
}

/** Declares a kernel. The compiler reads the source of the body; running it directly gives the same bits. */
export function kernel<const I extends Record<string, ArrayOf>, const O extends Record<string, OutputOf>, const P extends Record<string, ParamOf> = {}>(
  declaration: { inputs: I; sizes?: Record<string, SizeBounds>; params?: P; outputs: O },
  body: (args: InputsOf<I> & InputsOf<P>, outputs: ValuesOf<O>) => void,
): KernelOf {
  return { declaration, body: body as KernelOf['body'] };
}
