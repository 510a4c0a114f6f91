// Generated from kernels/detectors/ar1Residuals.ts#L14 by `trefoil build`. Do not edit. Hash d2cef5ee90931b8c

/**
 * Residuals of a first-order autoregression, column by column: x[t] − alpha · x[t − 1].
 *
 * The first row has no predecessor and gives 0. NaN propagates to its own row and the next.
 *
 * Accuracy: 1e-12 of |x[t]| + |alpha · x[t − 1]|.
 *
 * Source: Box and Jenkins, Time Series Analysis (1970).
 */
export function ar1Residuals(
  x: Float64Array,
  alpha: Float64Array,
  rows: number,
  cols: number,
  residuals: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  // fill(residuals, (t, j) => (t >= 1 ? x.at(t, j) - alpha[j]! * x.at(t - 1, j) : 0.0));
  fillResiduals(0, rows, x, alpha, cols, residuals);
  return 0;
}

function fillResiduals(
  lo: number,
  hi: number,
  x: Float64Array,
  alpha: Float64Array,
  cols: number,
  residuals: Float64Array,
): void {
  // fill(residuals, (t, j) => (t >= 1 ? x.at(t, j) - alpha[j]! * x.at(t - 1, j) : 0.0));
  for (let t = lo; t < hi; t++) {
    const jMain = cols & -4;
    const tTimesCols = t * cols;
    const tTimesCols2 = (t - 1) * cols + 0;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      const result = t >= 1 ? x[tTimesCols + j]! - alpha[j]! * x[tTimesCols2 + j]! : 0.0;
      residuals[tTimesCols + j] = result === result ? result : NaN;
      const result2 = t >= 1 ? x[tTimesCols + (j + 1)]! - alpha[j + 1]! * x[tTimesCols2 + (j + 1)]! : 0.0;
      residuals[tTimesCols + (j + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = t >= 1 ? x[tTimesCols + (j + 2)]! - alpha[j + 2]! * x[tTimesCols2 + (j + 2)]! : 0.0;
      residuals[tTimesCols + (j + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = t >= 1 ? x[tTimesCols + (j + 3)]! - alpha[j + 3]! * x[tTimesCols2 + (j + 3)]! : 0.0;
      residuals[tTimesCols + (j + 3)] = result4 === result4 ? result4 : NaN;
    }
    const tTimesCols3 = t * cols;
    const tTimesCols4 = (t - 1) * cols + 0;
    // The remainder.
    for (let j = jMain; j < cols; j++) {
      const result = t >= 1 ? x[tTimesCols3 + j]! - alpha[j]! * x[tTimesCols4 + j]! : 0.0;
      residuals[tTimesCols3 + j] = result === result ? result : NaN;
    }
  }
}
