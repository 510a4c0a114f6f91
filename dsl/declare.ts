/**
 * The declaration of a kernel: names, shapes, domains and defaults. Shapes are integer expressions
 * over symbolic sizes and integer parameters, written as text: `'(maxLag + 1) * cols'`.
 */
import type {
  CheckedInputs,
  CheckedOutputs,
  CheckedParams,
  CheckedSizes,
  Shape,
  Upper,
  Whole,
  Within,
} from './shapes.js';
import type { DType, Matrix, ReadonlyMatrix, ReadonlyVector, Scalar, Storage } from './types.js';

/** What the values of an integer array may be. Checked when a kernel is called, relied upon by index proofs. */
export interface Domain {
  min?: number | string;
  max?: number | string;
  order?: 'nondecreasing';
}
type Bound = number | string;
/** Of a matrix; a vector's values may be in order as well. */
interface BoundsOf<Min, Max> {
  min?: Whole<Min>;
  max?: Whole<Max, Upper<Max, Min>>;
}
interface DomainOf<Min, Max> extends BoundsOf<Min, Max> {
  order?: 'nondecreasing';
}
type Domained<D, Of> = D extends 'i32' | 'u32' | 'u8' ? Of : 'a domain belongs to integers';

export interface MatrixOf<D extends DType = DType, R extends string = string, C extends string = string, B = unknown> {
  kind: 'matrix';
  dtype: D;
  shape: readonly [R, C];
  domain?: Domain;
  bounds?: B;
}
export interface VectorOf<D extends DType, L extends string = string, B = unknown> {
  kind: 'vector';
  dtype: D;
  shape: readonly [L];
  domain?: Domain;
  bounds?: B;
}
export interface ScalarOf {
  kind: 'scalar';
  dtype: 'f64' | 'i32';
}
export interface IntOf<B = unknown> {
  kind: 'int';
  min?: number | string;
  max?: number | string;
  default?: number | string;
  bounds?: B;
}
export interface SeedOf {
  kind: 'seed';
  default?: number;
}
export interface RealOf {
  kind: 'real';
  min?: number;
  max?: number;
  above?: number;
  below?: number;
  default?: number;
}

export type ArrayOf = MatrixOf | VectorOf<DType>;
export type OutputOf = ArrayOf | ScalarOf;
export type ParamOf = IntOf | RealOf | SeedOf;

/** Row-major matrix with named sizes; float64 unless another element type is named. A domain says what integers it holds. */
export function matrix<
  const R extends string,
  const C extends string,
  const D extends DType = 'f64',
  const Min extends Bound = never,
  const Max extends Bound = never,
>(
  rows: Shape<R>,
  cols: Shape<C>,
  dtype?: D,
  domain?: Domained<D, BoundsOf<Min, Max>>,
): MatrixOf<NoInfer<D>, NoInfer<R>, NoInfer<C>, NoInfer<Min | Max>>;
export function matrix(rows: string, cols: string, dtype: DType = 'f64', domain?: Domain | string): MatrixOf {
  return { kind: 'matrix', dtype, shape: [rows, cols], ...(typeof domain === 'object' ? { domain } : {}) };
}

/** One-dimensional array; float64 unless another element type is named. A domain says what integers it holds. */
export function vector<
  const L extends string,
  const D extends DType = 'f64',
  const Min extends Bound = never,
  const Max extends Bound = never,
>(
  length: Shape<L>,
  dtype?: D,
  domain?: Domained<D, DomainOf<Min, Max>>,
): VectorOf<NoInfer<D>, NoInfer<L>, NoInfer<Min | Max>>;
export function vector(length: string, dtype: DType = 'f64', domain?: Domain | string): VectorOf<DType> {
  return { kind: 'vector', dtype, shape: [length], ...(typeof domain === 'object' ? { domain } : {}) };
}

/** Bytes: a Uint8Array for the caller, values 0 … 255 in the body. */
export function bytes<const L extends string>(length: Shape<L>): VectorOf<'u8', NoInfer<L>>;
export function bytes(length: string): VectorOf<'u8'> {
  return { kind: 'vector', dtype: 'u8', shape: [length] };
}

/** A single number as output. */
export const scalar = (dtype: 'f64' | 'i32' = 'f64'): ScalarOf => ({ kind: 'scalar', dtype });

/** Integer parameter. Bounds and default may use sizes and other parameters: `max: 'window'`. */
export function int<
  const Min extends Bound = never,
  const Max extends Bound = never,
  const Default extends Bound = never,
>(domain?: {
  min?: Whole<Min>;
  max?: Whole<Max, Upper<Max, Min>>;
  default?: Whole<Default, Within<Default, Min, Max>>;
}): IntOf<NoInfer<Min | Max | Default>>;
export function int(domain: object = {}): IntOf {
  return { kind: 'int', ...domain };
}

/** Real parameter, finite. `min`/`max` are included, `above`/`below` are not. */
export function real<
  const Min extends number = never,
  const Max extends number = never,
  const Above extends number = never,
  const Below extends number = never,
  const Default extends number = never,
>(domain?: {
  min?: Min;
  max?: Upper<Upper<Max, Min>, Above, true>;
  above?: Above;
  below?: Upper<Upper<Below, Min, true>, Above, true>;
  default?: Within<Default, Min, Max, Above, Below>;
}): RealOf;
export function real(domain: object = {}): RealOf {
  return { kind: 'real', ...domain };
}

/** An integer from 0 to 2⁵³ − 1, such as the seed of random numbers; in the body it is an f64. */
export function seed<const Default extends number = never>(domain?: {
  default?: Whole<Default, Within<Default, 0, 9007199254740991>>;
}): SeedOf;
export function seed(domain: object = {}): SeedOf {
  return { kind: 'seed', ...domain };
}

type ValueOf<A> = A extends { kind: 'matrix'; dtype: infer D extends DType }
  ? Matrix<D>
  : A extends { kind: 'vector'; dtype: infer D extends DType }
    ? Storage[D]
    : A extends { kind: 'scalar' }
      ? Scalar
      : number;
type InputOf<A> = A extends { kind: 'matrix'; dtype: infer D extends DType }
  ? ReadonlyMatrix<D>
  : A extends { kind: 'vector'; dtype: infer D extends DType }
    ? ReadonlyVector<D>
    : number;
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
export function kernel<
  const I extends Record<string, ArrayOf>,
  const O extends Record<string, OutputOf>,
  const P extends Record<string, ParamOf> = {},
  const S extends Record<string, SizeBounds> = {},
>(
  declaration: {
    inputs: I & CheckedInputs<I, P>;
    sizes?: S & CheckedSizes<S, I>;
    params?: P & CheckedParams<P, I>;
    outputs: O & CheckedOutputs<O, I, P>;
  },
  body: (args: InputsOf<I> & InputsOf<P>, outputs: ValuesOf<O>) => void,
): KernelOf;
export function kernel(declaration: Declaration, body: KernelOf['body']): KernelOf {
  return { declaration, body };
}
