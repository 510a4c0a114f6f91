/** What both grammars share: spans, value types, sizes. */

/** Where a node came from: file and character offsets in the author's source. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Types of values inside a kernel. An `index` is a whole number that never wraps: sizes, counters, integer parameters, checked values. */
export type Scalar = 'f64' | 'f32' | 'i32' | 'u32' | 'bool' | 'index';

/** Types of array elements. `u8` is storage only: loads widen to i32, stores keep the low eight bits. */
export type Storage = 'f64' | 'f32' | 'i32' | 'u32' | 'u8';

export const loadedAs = (storage: Storage): Scalar => (storage === 'u8' ? 'i32' : storage);

export const bytesPerElement: Record<Storage, number> = { f64: 8, f32: 4, i32: 4, u32: 4, u8: 1 };

export const isFloat = (type: Scalar): boolean => type === 'f64' || type === 'f32';
export const isInteger = (type: Scalar): type is 'i32' | 'u32' => type === 'i32' || type === 'u32';

/**
 * An integer expression over symbolic sizes and integer parameters. It is what a shape is made of; it
 * is evaluated once per call, before anything else, in exact integers.
 */
export type Size =
  | { readonly k: 'lit'; readonly value: number }
  | { readonly k: 'name'; readonly name: string }
  | { readonly k: 'bin'; readonly op: SizeOp; readonly a: Size; readonly b: Size };

/** `/` rounds down and `idiv` towards zero; a zero divisor gives 0. */
export type SizeOp = '+' | '-' | '*' | '/' | 'idiv' | 'min' | 'max';

/** Bounds of a symbolic size. */
export interface SizeRule {
  readonly name: string;
  readonly min?: Size;
  readonly max?: Size;
}

/** The values an integer array may hold; checked at entry, relied upon by index proofs. */
export interface ValueDomain {
  readonly min?: Size;
  readonly max?: Size;
  readonly order?: 'nondecreasing';
}

/** An array a kernel can see. A scalar output is an array of length one. */
export interface ArrayDecl {
  readonly name: string;
  /** What the caller calls it, where inside it had to get another name. */
  readonly publicName?: string;
  readonly role: 'input' | 'output' | 'local' | 'table';
  readonly dtype: Storage;
  /** One entry for a vector, two for a row-major matrix, none for a scalar output. */
  readonly shape: readonly Size[];
  readonly domain?: ValueDomain;
  /** Contents of a constant table. */
  readonly values?: readonly number[];
  readonly doc?: string;
  readonly span: Span;
}

/** An extent that is more than a name or a number: the runtime works it out, exactly, once per call, and hands it in as `name`. */
export interface DerivedSize {
  readonly name: string;
  readonly size: Size;
  /** The array whose extent it is. */
  readonly of: string;
}

/** A number the caller passes. */
export interface ParamDecl {
  readonly name: string;
  /** A seed is a whole number too large for 32 bits, and an f64 in the body. */
  readonly kind: 'int' | 'real' | 'seed';
  readonly min?: Size | number;
  readonly max?: Size | number;
  /** A bound that is itself excluded (reals only). */
  readonly exclusiveMin?: boolean;
  readonly exclusiveMax?: boolean;
  readonly default?: Size | number;
  readonly doc?: string;
  readonly span: Span;
}
