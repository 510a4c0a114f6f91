/** Row-major float64 matrix: element (i, j) is `data[i * cols + j]`. */
export interface Matrix {
  data: Float64Array;
  rows: number;
  cols: number;
}

/** What is taken where a matrix is due: `data.length` is `rows * cols`. Further properties do no harm. */
export interface MatrixInput {
  readonly data: Float64Array;
  readonly rows: number;
  readonly cols: number;
}

export type BackendName = 'native' | 'wasm' | 'ts';

/** Buffers for outputs, by name. Scalars are always returned as numbers. */
export type OutOf<O> = { readonly [K in keyof O as O[K] extends number ? never : K]?: O[K] extends Matrix ? MatrixInput | Float64Array : O[K] };

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
  /** Computes before it returns. */
  (inputs: I, ...rest: Rest<P, CallOptions<O>>): O;
  /** Computes off the main thread; inputs are copied unless `transfer` or `share` is set. */
  async(inputs: I, ...rest: Rest<P, AsyncOptions<O>>): Promise<O>;
}

/** A kernel without parameters. */
export type NoParams = Record<string, never>;

export interface RollingMeanInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingMeanParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 1 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingMeanOutputs {
  /** same shape as x (rows × cols) */
  mean: Matrix;
}

export interface KmeansInputs {
  /** points, one per row (points × dims) */
  readonly x: MatrixInput;
  /** initial centroids, one per row (k × dims) */
  readonly init: MatrixInput;
}
export interface KmeansParams {
  /** upper bound on the number of iterations; integer ≥ 0; default: 300 */
  readonly maxIterations?: number;
  /** relative to the mean variance of the columns (ddof 0); ≥ 0; default: 0.0001 */
  readonly tolerance?: number;
}
export interface KmeansOutputs {
  /** final centroids (k × dims) */
  centroids: Matrix;
  /** index of the nearest centroid of each point (points) */
  labels: Int32Array;
  /** sum of squared distances of the points to their centroids */
  inertia: number;
  /** number of iterations taken */
  iterations: number;
}

export interface CountMatchesInputs {
  /** bytes to search (length) */
  readonly text: Uint8Array;
  /** all patterns, one after the other (patternBytes) */
  readonly patterns: Uint8Array;
  /** start of each pattern, and the end of the last (bounds); values from 0 to patternBytes, never decreasing */
  readonly offsets: Int32Array;
}
export interface CountMatchesOutputs {
  /** one count per pattern (bounds - 1) */
  counts: Int32Array;
}

export interface SumInputs {
  /** terms (n) */
  readonly x: Float64Array;
}
export interface SumOutputs {
  /** their sum */
  sum: number;
}

export interface Kernels {
  /**
   * Mean of the last `window` rows of each column.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values give NaN. Infinities are values.
   *
   * @example
   * const { mean } = rt.rollingMean({ x }, { window, minPeriods });
   */
  readonly rollingMean: Kernel<RollingMeanInputs, RollingMeanParams, RollingMeanOutputs>;
  /** Lloyd's k-means from given initial centroids. */
  readonly kmeans: Kernel<KmeansInputs, KmeansParams, KmeansOutputs>;
  /** How often each of several patterns occurs in a text: leftmost occurrences that do not overlap. */
  readonly countMatches: Kernel<CountMatchesInputs, NoParams, CountMatchesOutputs>;
  /** Sum of a vector. */
  readonly sum: Kernel<SumInputs, NoParams, SumOutputs>;
}
