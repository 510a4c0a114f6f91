// Generated from kernels/ by `trefoil build`. Do not edit. Hash 5aa171069c682725
import type { Kernel, Matrix, MatrixInput, NoInputs, NoParams, VectorInput } from 'trefoil/runtime';

export interface Ar1FitInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface Ar1FitOutputs {
  /** slope of each column (cols) */
  alpha: Float64Array;
  /** of each column (cols) */
  intercept: Float64Array;
}

export interface Ar1ResidualsInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
  /** coefficient of each column, as of ar1Fit (cols) */
  readonly alpha: VectorInput<Float64Array>;
}
export interface Ar1ResidualsOutputs {
  /** same shape as x (rows × cols) */
  residuals: Matrix;
}

export interface CorrelationInputs {
  /** observations, one column per variable (rows × cols) */
  readonly x: MatrixInput;
}
export interface CorrelationOutputs {
  /** symmetric matrix, to the bit (cols × cols) */
  corr: Matrix;
}

export interface CountMatchesInputs {
  /** bytes to search (length) */
  readonly text: VectorInput<Uint8Array>;
  /** all patterns, one after the other (patternBytes) */
  readonly patterns: VectorInput<Uint8Array>;
  /** start of each pattern, and the end of the last (bounds); values from 0 to patternBytes, never decreasing */
  readonly offsets: VectorInput<Int32Array>;
}
export interface CountMatchesOutputs {
  /** one count per pattern (bounds - 1) */
  counts: Int32Array;
}

export interface CovarianceInputs {
  /** observations, one column per variable (rows × cols) */
  readonly x: MatrixInput;
}
export interface CovarianceParams {
  /** delta degrees of freedom: the divisor is the number of rows minus ddof; integer ≥ 0; default: 1 */
  readonly ddof?: number;
}
export interface CovarianceOutputs {
  /** symmetric matrix, to the bit (cols × cols) */
  cov: Matrix;
}

export interface DotInputs {
  /** first factor (n) */
  readonly x: VectorInput<Float64Array>;
  /** second factor, as long as the first (n) */
  readonly y: VectorInput<Float64Array>;
}
export interface DotOutputs {
  /** the sum of the products */
  dot: number;
}

export interface EmaInputs {
  /** one price per step (n) */
  readonly prices: VectorInput<Float64Array>;
}
export interface EmaParams {
  /** number of steps after which a price has about 86 % of its weight behind it; integer ≥ 1 */
  readonly span: number;
  /** number of prices whose mean is the seed; TA-Lib uses the span; integer ≥ 1; default: 1 */
  readonly warmup?: number;
}
export interface EmaOutputs {
  /** the average, same length as prices (n) */
  ema: Float64Array;
}

export interface EquityInputs {
  /** return of each step (n) */
  readonly returns: VectorInput<Float64Array>;
  /** long above 0, short below (n) */
  readonly signal: VectorInput<Float64Array>;
}
export interface EquityParams {
  /** equity at the cutout; number */
  readonly start: number;
  /** factor of every step; number */
  readonly decay: number;
  /** first row with a value; integer ≥ 0; default: 0 */
  readonly cutout?: number;
  /** least equity; number; default: 0.25 */
  readonly floor?: number;
}
export interface EquityOutputs {
  /** the curve, same length as returns (n) */
  equity: Float64Array;
}

export interface ExpInputs {
  /** exponents (n) */
  readonly x: VectorInput<Float64Array>;
}
export interface ExpOutputs {
  /** the powers, same length as x (n) */
  y: Float64Array;
}

export interface KamaInputs {
  /** one price per step (n) */
  readonly prices: VectorInput<Float64Array>;
}
export interface KamaParams {
  /** steps over which efficiency is judged; integer ≥ 1; default: 10 */
  readonly period?: number;
  /** span of the quickest smoothing; integer ≥ 1; default: 2 */
  readonly fast?: number;
  /** span of the slowest smoothing; integer ≥ 1; default: 30 */
  readonly slow?: number;
}
export interface KamaOutputs {
  /** the average, same length as prices (n) */
  kama: Float64Array;
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
  /** relative to the mean variance of the columns (ddof 0); number ≥ 0; default: 0.0001 */
  readonly tolerance?: number;
}
export interface KmeansOutputs {
  /** final centroids, each the mean of its points in the last iteration (k × dims) */
  centroids: Matrix;
  /** index of the nearest centroid of each point (points); values from 0 to k - 1 */
  labels: Int32Array;
  /** sum of squared distances of the points to their centroids */
  inertia: number;
  /** number of iterations taken */
  iterations: number;
}

export interface KmeansPlusPlusInputs {
  /** points, one per row (points × dims) */
  readonly x: MatrixInput;
}
export interface KmeansPlusPlusParams {
  /** number of centroids; integer from 1 to points */
  readonly k: number;
  /** which random choice; integer from 0 to 9007199254740991 */
  readonly seed: number;
}
export interface KmeansPlusPlusOutputs {
  /** the chosen points, one per row, for kmeans (k × dims) */
  init: Matrix;
}

export interface KmeansPredictInputs {
  /** points, one per row (points × dims) */
  readonly x: MatrixInput;
  /** one per row, as of kmeans (k × dims) */
  readonly centroids: MatrixInput;
}
export interface KmeansPredictOutputs {
  /** index of the nearest centroid of each point (points); values from 0 to k - 1 */
  labels: Int32Array;
  /** Euclidean distance to it (points) */
  distance: Float64Array;
}

export interface LogInputs {
  /** numbers (n) */
  readonly x: VectorInput<Float64Array>;
}
export interface LogOutputs {
  /** their logarithms to base e, same length as x (n) */
  y: Float64Array;
}

export interface MatmulInputs {
  /** left factor (n × k) */
  readonly a: MatrixInput;
  /** right factor (k × m) */
  readonly b: MatrixInput;
}
export interface MatmulOutputs {
  /** product, rows of a × columns of b (n × m) */
  c: Matrix;
}

export interface RollingCorrInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
  /** as many observations of as many series (rows × cols) */
  readonly y: MatrixInput;
}
export interface RollingCorrParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of rows with both values; integer from 0 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingCorrOutputs {
  /** same shape as x (rows × cols) */
  corr: Matrix;
}

export interface RollingCovInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
  /** as many observations of as many series (rows × cols) */
  readonly y: MatrixInput;
}
export interface RollingCovParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of rows with both values; integer from 0 to window; default: window */
  readonly minPeriods?: number;
  /** delta degrees of freedom: the divisor is the number of such rows minus ddof; integer ≥ 0; default: 1 */
  readonly ddof?: number;
}
export interface RollingCovOutputs {
  /** same shape as x (rows × cols) */
  cov: Matrix;
}

export interface RollingKurtInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingKurtParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingKurtOutputs {
  /** same shape as x (rows × cols) */
  kurt: Matrix;
}

export interface RollingMadInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingMadParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
  /** factor of the result; 1.4826 makes it estimate the standard deviation of normal data; number; default: 1 */
  readonly scale?: number;
}
export interface RollingMadOutputs {
  /** same shape as x (rows × cols) */
  mad: Matrix;
}

export interface RollingMaxInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingMaxParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingMaxOutputs {
  /** same shape as x (rows × cols) */
  max: Matrix;
}

export interface RollingMeanInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingMeanParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingMeanOutputs {
  /** same shape as x (rows × cols) */
  mean: Matrix;
}

export interface RollingMeanStdInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingMeanStdParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
  /** delta degrees of freedom of the deviation; integer ≥ 0; default: 1 */
  readonly ddof?: number;
}
export interface RollingMeanStdOutputs {
  /** same shape as x (rows × cols) */
  mean: Matrix;
  /** same shape as x (rows × cols) */
  std: Matrix;
}

export interface RollingMedianInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingMedianParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingMedianOutputs {
  /** same shape as x (rows × cols) */
  median: Matrix;
}

export interface RollingMinInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingMinParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingMinOutputs {
  /** same shape as x (rows × cols) */
  min: Matrix;
}

export interface RollingQuantileInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingQuantileParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
  /** probability, 0 for the smallest value, 1 for the largest; number from 0 to 1 */
  readonly q: number;
}
export interface RollingQuantileOutputs {
  /** same shape as x (rows × cols) */
  quantile: Matrix;
}

export interface RollingSkewInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingSkewParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingSkewOutputs {
  /** same shape as x (rows × cols) */
  skew: Matrix;
}

export interface RollingStdInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingStdParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
  /** delta degrees of freedom: the divisor is the number of values minus ddof; integer ≥ 0; default: 1 */
  readonly ddof?: number;
}
export interface RollingStdOutputs {
  /** same shape as x (rows × cols) */
  std: Matrix;
}

export interface RollingSumInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingSumParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
}
export interface RollingSumOutputs {
  /** same shape as x (rows × cols) */
  sum: Matrix;
}

export interface RollingVarInputs {
  /** observations, one column per series (rows × cols) */
  readonly x: MatrixInput;
}
export interface RollingVarParams {
  /** number of rows; integer ≥ 1 */
  readonly window: number;
  /** least number of values present; integer from 0 to window; default: window */
  readonly minPeriods?: number;
  /** delta degrees of freedom: the divisor is the number of values minus ddof; integer ≥ 0; default: 1 */
  readonly ddof?: number;
}
export interface RollingVarOutputs {
  /** same shape as x (rows × cols) */
  var: Matrix;
}

export interface SignalPersistenceInputs {
  /** negative, zero or positive (n) */
  readonly signals: VectorInput<Int32Array>;
}
export interface SignalPersistenceParams {
  /** least number of steps; integer ≥ 1 */
  readonly minPersistence: number;
  /** zeros in a row that a run survives; integer ≥ 0; default: 0 */
  readonly maxGap?: number;
}
export interface SignalPersistenceOutputs {
  /** −1, 0 or 1 (n) */
  persistent: Int32Array;
}

export interface SumInputs {
  /** terms (n) */
  readonly x: VectorInput<Float64Array>;
}
export interface SumOutputs {
  /** their sum */
  sum: number;
}

export interface UniformParams {
  /** how many; integer ≥ 0 */
  readonly n: number;
  /** which sequence; integer from 0 to 9007199254740991 */
  readonly seed: number;
  /** which of the streams of that seed; integer ≥ 0; default: 0 */
  readonly stream?: number;
}
export interface UniformOutputs {
  /** the numbers (n) */
  y: Float64Array;
}

export interface Kernels {
  /**
   * First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
   *
   * NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN; so does one
   * whose deviations have squares that doubles do not hold: below about 1e-154, or above 1e154.
   *
   * Accuracy: 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means.
   *
   * Source: ordinary least squares on deviations from the means, after the first row is taken away.
   *
   * @example
   * const { alpha, intercept } = rt.ar1Fit({ x });
   */
  readonly ar1Fit: Kernel<Ar1FitInputs, NoParams, Ar1FitOutputs>;
  /**
   * Residuals of a first-order autoregression, column by column: x[t] − alpha · x[t − 1].
   *
   * The first row has no predecessor and gives 0. NaN propagates to its own row and the next.
   *
   * Accuracy: 1e-12 of |x[t]| + |alpha · x[t − 1]|.
   *
   * Source: Box and Jenkins, Time Series Analysis (1970).
   *
   * @example
   * const { residuals } = rt.ar1Residuals({ x, alpha });
   */
  readonly ar1Residuals: Kernel<Ar1ResidualsInputs, NoParams, Ar1ResidualsOutputs>;
  /**
   * Correlation matrix of the columns (Pearson).
   *
   * NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
   * column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude. Equal columns give exactly 1,
   * opposite columns exactly −1, and so does every pair of columns with two rows. Very large and very small values neither
   * overflow nor underflow.
   *
   * Accuracy: 1e-12 absolute.
   *
   * Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is subtracted.
   *
   * @example
   * const { corr } = rt.correlation({ x });
   */
  readonly correlation: Kernel<CorrelationInputs, NoParams, CorrelationOutputs>;
  /**
   * How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
   *
   * Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0. The running time is
   * linear in the text for every pattern.
   *
   * Accuracy: exact.
   *
   * Source: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order; if that needs too many comparisons, the two-way algorithm of Crochemore and Perrin (1991).
   *
   * @example
   * const { counts } = rt.countMatches({ text, patterns, offsets });
   */
  readonly countMatches: Kernel<CountMatchesInputs, NoParams, CountMatchesOutputs>;
  /**
   * Covariance matrix of the columns.
   *
   * NaN and infinities propagate to every pair they are part of. The result is NaN if there are `ddof` rows or fewer. A
   * finite input gives an infinite value only where the scales of the two columns, multiplied, exceed the largest double.
   *
   * Accuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.
   *
   * Source: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is subtracted.
   *
   * @example
   * const { cov } = rt.covariance({ x }, { ddof });
   */
  readonly covariance: Kernel<CovarianceInputs, CovarianceParams, CovarianceOutputs>;
  /**
   * Dot product of two vectors.
   *
   * NaN and infinities propagate as IEEE 754 says. Of nothing it is +0.
   *
   * Accuracy: 1e-12 of Σ|x·y|.
   *
   * Source: NumPy's pairwise tree over products rounded once each.
   *
   * @example
   * const { dot } = rt.dot({ x, y });
   */
  readonly dot: Kernel<DotInputs, NoParams, DotOutputs>;
  /**
   * Exponential moving average, seeded with the mean of the first `warmup` prices.
   *
   * With α = 2 / (span + 1), a price x changes the average e to (1 − α)·e + α·x. If x equals e, the average does not change,
   * so a constant series stays constant to the bit. A span of 1 returns the prices.
   *
   * The result is NaN before the seed, and leading NaN are skipped, so the output of another kernel can be averaged. A later NaN
   * gives NaN in that element and does not change the average. Infinities are values.
   *
   * Accuracy: 1e-12 of the larger of price and previous average, per step.
   *
   * Source: the usual definition; pandas `ewm(span, adjust=False).mean()` with `warmup` 1, TA-Lib `EMA` with `warmup` = span.
   *
   * @example
   * const { ema } = rt.ema({ prices }, { span });
   */
  readonly ema: Kernel<EmaInputs, EmaParams, EmaOutputs>;
  /**
   * Equity curve of a signal: what is held grows by the return where the signal is long, shrinks by it where
   * it is short, decays every step, and never falls below a floor.
   *
   * NaN before `cutout`; there it starts with the larger of floor and start, that row's return unused. Each
   * later row multiplies by decay and by 1 + a, where a is the row's return with the sign of its signal, or 0
   * where either is NaN or the signal is 0.
   *
   * Accuracy: 1e-12 per step, given the previous element.
   *
   * Source: definition above.
   *
   * @example
   * const { equity } = rt.equity({ returns, signal }, { start, decay });
   */
  readonly equity: Kernel<EquityInputs, EquityParams, EquityOutputs>;
  /**
   * e to the power of each element.
   *
   * Overflows to Infinity above 709.78, underflows through subnormal numbers to 0 below −745.13. exp(±0) is 1;
   * NaN stays NaN.
   *
   * Accuracy: less than 1 ulp.
   *
   * Source: reduction by ln 2 and the rational approximation of fdlibm's e_exp.c.
   *
   * @example
   * const { y } = rt.exp({ x });
   */
  readonly exp: Kernel<ExpInputs, NoParams, ExpOutputs>;
  /**
   * Kaufman's adaptive moving average.
   *
   * The series starts at the first price that is not NaN. The result is NaN before element period − 1 of the series, which is
   * seeded with its price (if that is NaN, with the next price that is not). The noise is the sum of |Δprice| over the
   * period; if nothing moved, the efficiency is 0. A later NaN gives NaN as long as the noise contains it, and does not change the average.
   *
   * Accuracy: 1e-12 of the larger of price and previous average, per step.
   *
   * Source: Kaufman, Smarter Trading (1995).
   *
   * @example
   * const { kama } = rt.kama({ prices }, { period, fast, slow });
   */
  readonly kama: Kernel<KamaInputs, KamaParams, KamaOutputs>;
  /**
   * Lloyd's k-means from given initial centroids.
   *
   * Each point is assigned to the nearest centroid by the sum of squared differences; the lowest index wins ties. The
   * labels always equal those of kmeansPredict(x, centroids). Each centroid moves to the mean of its points.
   *
   * Empty clusters are determined before any point moves. Unless all distances are 0, each empty cluster, in ascending
   * order, takes the point farthest from its centroid. A cluster that loses its only point keeps its centroid for that round.
   *
   * The iteration stops when no label changes, or when the squared shift of all centroids is at most `tolerance` times
   * the mean column variance; points are then assigned once more. NaN and infinities propagate.
   *
   * Accuracy: 1e-12 of the mean of |x| for centroids, given the labels.
   *
   * Source: Lloyd (1982); tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.
   *
   * @example
   * const { centroids, labels, inertia, iterations } = rt.kmeans({ x, init }, { maxIterations, tolerance });
   */
  readonly kmeans: Kernel<KmeansInputs, KmeansParams, KmeansOutputs>;
  /**
   * Initial centroids for k-means, spread out over the points: k-means++ seeding.
   *
   * The first centroid is a point chosen uniformly. Each further one is a point chosen with a probability proportional
   * to its squared distance from the nearest centroid so far. One draw is used per centroid: number c of stream 0 of the
   * seed, u, for centroid c (those of `uniform`). The first is point ⌊u·points⌋. For the others the squared distances are
   * added up in order, and the first point at which the running sum exceeds u times the whole sum is taken; where none
   * does, because all points coincide with centroids or distances are not finite, it is point ⌊u·points⌋ again.
   *
   * Accuracy: exact.
   *
   * Source: Arthur and Vassilvitskii 2007, without greedy trials.
   *
   * @example
   * const { init } = rt.kmeansPlusPlus({ x }, { k, seed });
   */
  readonly kmeansPlusPlus: Kernel<KmeansPlusPlusInputs, KmeansPlusPlusParams, KmeansPlusPlusOutputs>;
  /**
   * Nearest centroid of each point, and the distance to it.
   *
   * Squared distances are summed from differences, so equal points tie exactly; the lowest index wins, and NaN
   * wins only where there is nothing else.
   *
   * Accuracy: 1e-12 relative for the distance.
   *
   * Source: definition; scikit-learn `KMeans.predict` and `transform`.
   *
   * @example
   * const { labels, distance } = rt.kmeansPredict({ x, centroids });
   */
  readonly kmeansPredict: Kernel<KmeansPredictInputs, NoParams, KmeansPredictOutputs>;
  /**
   * Natural logarithm of each element.
   *
   * log(±0) is −Infinity, log of a negative number is NaN, log(1) is exactly +0. NaN stays NaN.
   *
   * Accuracy: less than 1 ulp.
   *
   * Source: reduction by powers of 2 and the polynomial of fdlibm's e_log.c.
   *
   * @example
   * const { y } = rt.log({ x });
   */
  readonly log: Kernel<LogInputs, NoParams, LogOutputs>;
  /**
   * Matrix product a · b.
   *
   * NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
   *
   * Accuracy: 1e-12 of Σ|a·b| for each element.
   *
   * Source: products summed in order in blocks of 128, the blocks pairwise.
   *
   * @example
   * const { c } = rt.matmul({ a, b });
   */
  readonly matmul: Kernel<MatmulInputs, NoParams, MatmulOutputs>;
  /**
   * Correlation (Pearson) of two matrices, column by column, over the last `window` rows.
   *
   * A row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or fewer than two,
   * give NaN; so does a window in which one side is constant. Infinities are values (pandas treats them as missing): a window that
   * contains one gives NaN. No result exceeds 1 in magnitude, equal columns give exactly 1 and opposite ones −1. Deviations beyond
   * 1e±75 may overflow or underflow.
   *
   * Accuracy: 1e-12 absolute.
   *
   * Source: meaning of pandas `x.rolling(window, min_periods).corr(y)`; co-moments merged pairwise (Pébay 2008).
   *
   * @example
   * const { corr } = rt.rollingCorr({ x, y }, { window });
   */
  readonly rollingCorr: Kernel<RollingCorrInputs, RollingCorrParams, RollingCorrOutputs>;
  /**
   * Covariance of two matrices, column by column, over the last `window` rows.
   *
   * A row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or no more than
   * `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. Where one side is
   * constant the covariance is exactly 0.
   *
   * Accuracy: 1e-12 of the product of both standard deviations.
   *
   * Source: meaning of pandas `x.rolling(window, min_periods).cov(y, ddof)`; co-moments merged pairwise (Pébay 2008).
   *
   * @example
   * const { cov } = rt.rollingCov({ x, y }, { window });
   */
  readonly rollingCov: Kernel<RollingCovInputs, RollingCovParams, RollingCovOutputs>;
  /**
   * Excess kurtosis (Fisher) of the last `window` rows of each column, corrected for bias.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than
   * four, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window
   * gives −3 (pandas 3: NaN). Deviations beyond 1e±70 may overflow or underflow.
   *
   * Accuracy: 1e-12 of the fourth moment's share, which is the result plus 3·(n − 1)² / ((n − 2)·(n − 3)).
   *
   * Source: meaning of pandas `rolling(window, min_periods).kurt()`; moments merged pairwise (Pébay 2008).
   *
   * @example
   * const { kurt } = rt.rollingKurt({ x }, { window });
   */
  readonly rollingKurt: Kernel<RollingKurtInputs, RollingKurtParams, RollingKurtOutputs>;
  /**
   * Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing); a window whose
   * median is one of its infinities gives NaN.
   *
   * Accuracy: 1e-12 of the largest |x| in the window.
   *
   * Source: Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window.
   *
   * @example
   * const { mad } = rt.rollingMad({ x }, { window });
   */
  readonly rollingMad: Kernel<RollingMadInputs, RollingMadParams, RollingMadOutputs>;
  /**
   * Largest of the last `window` rows of each column.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
   * Of +0 and −0 the older one is returned.
   *
   * Accuracy: exact.
   *
   * Source: meaning of pandas `rolling(window, min_periods).max()`.
   *
   * @example
   * const { max } = rt.rollingMax({ x }, { window });
   */
  readonly rollingMax: Kernel<RollingMaxInputs, RollingMaxParams, RollingMaxOutputs>;
  /**
   * Mean of the last `window` rows of each column.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
   *
   * Accuracy: 1e-12 of the mean of |x| over the window.
   *
   * Source: meaning of pandas `rolling(window, min_periods).mean()`; sums by a tree of pairs (no running sum).
   *
   * @example
   * const { mean } = rt.rollingMean({ x }, { window });
   */
  readonly rollingMean: Kernel<RollingMeanInputs, RollingMeanParams, RollingMeanOutputs>;
  /**
   * Mean and standard deviation of the last `window` rows of each column, in one pass.
   *
   * The deviation has the bits of rollingStd. The mean is computed from the moments and is exact for a constant window; rollingMean
   * divides the sum by the count. NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no value at all, give NaN; so does a deviation of no more than `ddof` values.
   *
   * Infinities are values (pandas treats them as missing): the deviation of a window that contains one is NaN, the mean is the sum
   * divided by the count.
   *
   * Accuracy: 1e-12 of the mean of |x| over the window for the mean, 1e-12 relative for the deviation.
   *
   * Source: meaning of pandas `rolling(window, min_periods)`; see rollingMean and rollingStd.
   *
   * @example
   * const { mean, std } = rt.rollingMeanStd({ x }, { window });
   */
  readonly rollingMeanStd: Kernel<RollingMeanStdInputs, RollingMeanStdParams, RollingMeanStdOutputs>;
  /**
   * Median of the last `window` rows of each column.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing). Of an even
   * number of values it is half the sum of the middle two, computed without overflow; −0 counts as +0.
   *
   * Accuracy: exact; of an even number of values the rounded mean of two exact values.
   *
   * Source: meaning of pandas `rolling(window, min_periods).median()`; sorted runs merged by Batcher's network (1968).
   *
   * @example
   * const { median } = rt.rollingMedian({ x }, { window });
   */
  readonly rollingMedian: Kernel<RollingMedianInputs, RollingMedianParams, RollingMedianOutputs>;
  /**
   * Smallest of the last `window` rows of each column.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
   * Of +0 and −0 the older one is returned.
   *
   * Accuracy: exact.
   *
   * Source: meaning of pandas `rolling(window, min_periods).min()`.
   *
   * @example
   * const { min } = rt.rollingMin({ x }, { window });
   */
  readonly rollingMin: Kernel<RollingMinInputs, RollingMinParams, RollingMinOutputs>;
  /**
   * Quantile of the last `window` rows of each column, interpolated linearly between neighbouring values.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing): between two equal
   * infinities the result is that infinity, between −∞ and a finite value it is −∞. −0 counts as +0.
   *
   * Accuracy: 1e-12 of the larger neighbour in magnitude; exact where q·(n − 1), as rounded, is whole.
   *
   * Source: meaning of pandas `rolling(window, min_periods).quantile(q)`; type 7 of Hyndman and Fan (1996).
   *
   * @example
   * const { quantile } = rt.rollingQuantile({ x }, { window, q });
   */
  readonly rollingQuantile: Kernel<RollingQuantileInputs, RollingQuantileParams, RollingQuantileOutputs>;
  /**
   * Skewness of the last `window` rows of each column, corrected for bias.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than
   * three, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window
   * gives 0 (pandas 3: NaN). Deviations beyond 1e±100 may overflow or underflow.
   *
   * Accuracy: 1e-12 of the same with |x − mean| for x − mean.
   *
   * Source: meaning of pandas `rolling(window, min_periods).skew()`; moments merged pairwise (Pébay 2008).
   *
   * @example
   * const { skew } = rt.rollingSkew({ x }, { window });
   */
  readonly rollingSkew: Kernel<RollingSkewInputs, RollingSkewParams, RollingSkewOutputs>;
  /**
   * Standard deviation of the last `window` rows of each column.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no more than `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that
   * contains one gives NaN. A constant window gives exactly 0.
   *
   * Accuracy: 1e-12 relative, whatever the offset of the data.
   *
   * Source: meaning of pandas `rolling(window, min_periods).std(ddof)`; moments merged pairwise (Pébay 2008).
   *
   * @example
   * const { std } = rt.rollingStd({ x }, { window });
   */
  readonly rollingStd: Kernel<RollingStdInputs, RollingStdParams, RollingStdOutputs>;
  /**
   * Sum of the last `window` rows of each column.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values give NaN. With `minPeriods` 0, the sum of an empty window is 0. Infinities are
   * values (pandas treats them as missing).
   *
   * Accuracy: 1e-12 of the sum of |x| over the window.
   *
   * Source: meaning of pandas `rolling(window, min_periods).sum()`; sums by a tree of pairs (no running sum).
   *
   * @example
   * const { sum } = rt.rollingSum({ x }, { window });
   */
  readonly rollingSum: Kernel<RollingSumInputs, RollingSumParams, RollingSumOutputs>;
  /**
   * Variance of the last `window` rows of each column.
   *
   * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
   * `minPeriods` values, or no more than `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that
   * contains one gives NaN. A constant window gives exactly 0.
   *
   * Accuracy: 1e-12 relative, whatever the offset of the data.
   *
   * Source: meaning of pandas `rolling(window, min_periods).var(ddof)`; moments merged pairwise (Pébay 2008).
   *
   * @example
   * const { var } = rt.rollingVar({ x }, { window });
   */
  readonly rollingVar: Kernel<RollingVarInputs, RollingVarParams, RollingVarOutputs>;
  /**
   * Keeps a signal only once it has lasted.
   *
   * A run of one sign starts a count; the signal shows from its `minPersistence`-th step on. Up to `maxGap`
   * zeros in a row do not end a run, and do not count.
   *
   * Accuracy: exact.
   *
   * Source: definition above.
   *
   * @example
   * const { persistent } = rt.signalPersistence({ signals }, { minPersistence });
   */
  readonly signalPersistence: Kernel<SignalPersistenceInputs, SignalPersistenceParams, SignalPersistenceOutputs>;
  /**
   * Sum of a vector.
   *
   * NaN and infinities propagate as IEEE 754 says. The sum of nothing is +0.
   *
   * Accuracy: 1e-12 of Σ|x|.
   *
   * Source: NumPy's pairwise tree: equal bit for bit to `numpy.sum(x, initial=-0.0)` of NumPy 2.4 on contiguous float64.
   *
   * @example
   * const { sum } = rt.sum({ x });
   */
  readonly sum: Kernel<SumInputs, NoParams, SumOutputs>;
  /**
   * Random numbers, uniform in 0 ≤ y < 1, with 53 random bits each.
   *
   * Element i is draw i of the stream: it depends on seed, stream and i alone, so a longer series begins with the
   * shorter one, and streams of one seed are independent of each other.
   *
   * Accuracy: exact.
   *
   * Source: Philox4x32-10 (Salmon et al. 2011) of the counter (i, 0, stream, 0), the key is the two halves of seed; ((w0 >>> 5)·2²⁶ + (w1 >>> 6))·2⁻⁵³.
   *
   * @example
   * const { y } = rt.uniform({}, { n, seed });
   */
  readonly uniform: Kernel<NoInputs, UniformParams, UniformOutputs>;
}
