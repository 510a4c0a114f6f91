// Generated from kernels/detectors/ar1Residuals.ts#L14 by `trefoil build`. Do not edit. Hash da836a56e85ca3f3

import { claim } from '../operations';

/**
 * Residuals of a first-order autoregression, column by column: x[t] − alpha · x[t − 1].
 *
 * The first row has no predecessor and gives 0. NaN propagates to its own row and the next.
 *
 * Accuracy: 1e-12 of |x[t]| + |alpha · x[t − 1]|.
 *
 * Source: Box and Jenkins, Time Series Analysis (1970).
 */
export function ar1Residuals(x: usize, alpha: usize, rows: i32, cols: i32, residuals: usize, scratch: usize): f64 {
  let top = scratch;
  // fill(residuals, (t, j) => (t >= 1 ? x.at(t, j) - alpha[j]! * x.at(t - 1, j) : 0.0));
  {
    const lo: i32 = 0;
    const hi: i32 = rows;
    for (let t: i32 = lo; t < hi; t++) {
      const jMain: i32 = cols & -8;
      const tTimesCols: i32 = t * cols;
      const tTimesCols2: i32 = (t - 1) * cols;
      // 8 rounds at once.
      for (let j: i32 = 0; j < jMain; j += 8) {
        let choiceLow = f64x2.splat(0.0);
        let choiceHigh = f64x2.splat(0.0);
        let choice_1Low = f64x2.splat(0.0);
        let choice_1High = f64x2.splat(0.0);
        if (t >= 1) {
          choiceLow = f64x2.sub(
            v128.load(x + ((tTimesCols + j) << 3)),
            f64x2.mul(v128.load(alpha + (j << 3)), v128.load(x + ((tTimesCols2 + j) << 3))),
          );
          choiceHigh = f64x2.sub(
            v128.load(x + ((tTimesCols + j) << 3), 16),
            f64x2.mul(v128.load(alpha + (j << 3), 16), v128.load(x + ((tTimesCols2 + j) << 3), 16)),
          );
          choice_1Low = f64x2.sub(
            v128.load(x + ((tTimesCols + j) << 3), 32),
            f64x2.mul(v128.load(alpha + (j << 3), 32), v128.load(x + ((tTimesCols2 + j) << 3), 32)),
          );
          choice_1High = f64x2.sub(
            v128.load(x + ((tTimesCols + j) << 3), 48),
            f64x2.mul(v128.load(alpha + (j << 3), 48), v128.load(x + ((tTimesCols2 + j) << 3), 48)),
          );
        } else {
          choiceLow = f64x2.splat(0.0);
          choiceHigh = f64x2.splat(0.0);
          choice_1Low = f64x2.splat(0.0);
          choice_1High = f64x2.splat(0.0);
        }
        const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
        const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
        v128.store(residuals + ((tTimesCols + j) << 3), part);
        v128.store(residuals + ((tTimesCols + j) << 3), part2, 16);
        const part3 = v128.bitselect(choice_1Low, f64x2.splat(NaN), f64x2.eq(choice_1Low, choice_1Low));
        const part4 = v128.bitselect(choice_1High, f64x2.splat(NaN), f64x2.eq(choice_1High, choice_1High));
        v128.store(residuals + ((tTimesCols + j) << 3), part3, 32);
        v128.store(residuals + ((tTimesCols + j) << 3), part4, 48);
      }
      const tTimesCols3: i32 = t * cols;
      const tTimesCols4: i32 = (t - 1) * cols;
      // The remainder.
      for (let j: i32 = jMain; j < cols; j++) {
        const result: f64 =
          t >= 1
            ? load<f64>(x + ((tTimesCols3 + j) << 3)) -
              load<f64>(alpha + (j << 3)) * load<f64>(x + ((tTimesCols4 + j) << 3))
            : 0.0;
        store<f64>(residuals + ((tTimesCols3 + j) << 3), result == result ? result : NaN);
      }
    }
  }
  return 0;
}
