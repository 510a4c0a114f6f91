/** What callers see of any kernel; each package adds its own kernels in types of their own. */
import type { TypedArray } from './plan.js';

/** Row-major matrix: element (i, j) is `data[i * cols + j]`. */
export interface Matrix<D extends TypedArray = Float64Array> {
  data: D;
  rows: number;
  cols: number;
}

/** What is taken where a matrix is due: `data.length` is `rows * cols`. Further properties do no harm. */
export interface MatrixInput<D extends TypedArray = Float64Array> {
  readonly data: D;
  readonly rows: number;
  readonly cols: number;
}

/** A matrix that stays with the runtime (see `pin`), taken wherever a matrix is. */
export interface PinnedMatrix<D extends TypedArray = Float64Array> {
  /** The elements, to read and to write. Get it anew after each call: on wasm, memory that grows takes earlier views away. */
  readonly data: D;
  readonly rows: number;
  readonly cols: number;
  /** Gives the memory back; later use of the handle fails with E_DISPOSED. */
  unpin(): void;
}

/** A vector that stays with the runtime (see `pin`), taken wherever its array is. */
export interface PinnedVector<A> {
  /** As of a pinned matrix. */
  readonly data: A;
  readonly length: number;
  unpin(): void;
}

/** A typed array, or one that is pinned. */
export type VectorInput<A> = A | PinnedVector<A>;

export type BackendName = 'native' | 'wasm' | 'ts';

/** Buffers for outputs, by name. Scalars are always returned as numbers. */
export type OutOf<O> = {
  readonly [K in keyof O as O[K] extends number ? never : K]?: O[K] extends Matrix<infer D>
    ? VectorInput<D> | MatrixInput<D>
    : VectorInput<O[K]>;
};

export interface CallOptions<O> {
  /** Where results go, instead of fresh arrays. Written only when the call succeeds; must not overlap an input. */
  readonly out?: OutOf<O>;
  /** For this call only. */
  readonly backend?: BackendName | 'auto';
  /** Threads for this call (native only). */
  readonly threads?: number;
  /** Accept arrays on a SharedArrayBuffer. They are copied first, since others may write to them meanwhile. */
  readonly share?: boolean;
}

export interface AsyncOptions<O> extends CallOptions<O> {
  /** Stops the call while it runs. */
  readonly signal?: AbortSignal;
  /** Take the input buffers over instead of copying them: the caller's arrays are detached. */
  readonly transfer?: boolean;
}

/** Parameters may be left out altogether where each has a default. */
export type Rest<P, Options> = {} extends P ? [params?: P, options?: Options] : [params: P, options?: Options];

export interface Kernel<I, P, O> {
  // No words here: an editor would show them at a call instead of those of the kernel.
  (inputs: I, ...rest: Rest<P, CallOptions<O>>): O;
  /** Computes off the main thread; inputs are copied unless `transfer` or `share` is set. */
  async(inputs: I, ...rest: Rest<P, AsyncOptions<O>>): Promise<O>;
}

/** A kernel without parameters. */
export type NoParams = Record<string, never>;

/** A kernel without inputs. */
export type NoInputs = Record<string, never>;
