// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash ec2f22a943cc997c

import { claim, max_f64, min_f64 } from '../operations';

/**
 * Matrix product a · b.
 *
 * NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
 *
 * Accuracy: 1e-12 of Σ|a·b| for each element.
 *
 * Source: products summed in order in blocks of 128, the blocks pairwise.
 */
export function matmul(a: usize, b: usize, n: i32, k: i32, m: i32, c: usize, scratch: usize): f64 {
  let top = scratch;
  // fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
  if (n * m > 0) {
    let levels: i32 = 1;
    let left: i32 = max<i32>(k - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols: i32 = min<i32>((m + 7) & -8, 128);
    const slabRows: i32 = <i32>(
      min_f64(<f64>n, max_f64(floor<f64>(trunc<f64>(32768.0 / (<f64>slabCols * <f64>levels)) / 2.0) * 2.0, 2.0))
    );
    {
      const lo: i32 = 0;
      const hi: i32 = n;
      const mark = top;
      const panel = top;
      top = claim(top, 1024.0, 8.0);
      if (top === 0) return -1;
      const sums = top;
      top = claim(top, <f64>levels * (<f64>slabRows * <f64>slabCols), 8.0);
      if (top === 0) return -1;
      for (let e: i32 = 0; e < 1024; e++) {
        store<f64>(panel + (e << 3), 0.0);
      }
      const eEnd: i32 = levels * (slabRows * slabCols);
      for (let e: i32 = 0; e < eEnd; e++) {
        store<f64>(sums + (e << 3), 0.0);
      }
      const slabRowsTimesSlabCols: i32 = slabRows * slabCols;
      const slabEnd: i32 = (hi - lo + slabRows - 1) / slabRows;
      for (let slab: i32 = 0; slab < slabEnd; slab++) {
        const firstRow: i32 = lo + slab * slabRows;
        const rowsHere: i32 = min<i32>(slabRows, hi - firstRow);
        const rowsHereWhole: i32 = max<i32>(rowsHere, 0) & -2;
        for (let firstCol: i32 = 0; firstCol < m; firstCol += 128) {
          const colsHere: i32 = min<i32>(m - firstCol, 128);
          let depth: i32 = 0;
          for (let start: i32 = 0; <u32>start < <u32>k; start += 128) {
            const sumsHere: i32 = depth * slabRowsTimesSlabCols;
            const terms: i32 = min<i32>(k - start, 128);
            for (let tileCol: i32 = 0; tileCol < colsHere; tileCol += 8) {
              const width: i32 = min<i32>(colsHere - tileCol, 8);
              const widthWhole: i32 = max<i32>(width, 0) & -8;
              for (let k2: i32 = 0; k2 < terms; k2++) {
                const jInTileMain: i32 = widthWhole;
                const kTimes8: i32 = k2 * 8;
                const startTimesK: i32 = (start + k2) * m;
                // 8 rounds at once.
                for (let jInTile: i32 = 0; jInTile < jInTileMain; jInTile += 8) {
                  const part = v128.load(b + ((startTimesK + (firstCol + tileCol + jInTile)) << 3));
                  const part2 = v128.load(b + ((startTimesK + (firstCol + tileCol + jInTile)) << 3), 16);
                  v128.store(panel + ((kTimes8 + jInTile) << 3), part);
                  v128.store(panel + ((kTimes8 + jInTile) << 3), part2, 16);
                  const part3 = v128.load(b + ((startTimesK + (firstCol + tileCol + jInTile)) << 3), 32);
                  const part4 = v128.load(b + ((startTimesK + (firstCol + tileCol + jInTile)) << 3), 48);
                  v128.store(panel + ((kTimes8 + jInTile) << 3), part3, 32);
                  v128.store(panel + ((kTimes8 + jInTile) << 3), part4, 48);
                }
                const kTimes8_2: i32 = k2 * 8;
                const startTimesK2: i32 = (start + k2) * m;
                // The remainder.
                for (let jInTile: i32 = jInTileMain; jInTile < width; jInTile++) {
                  store<f64>(
                    panel + ((kTimes8_2 + jInTile) << 3),
                    load<f64>(b + ((startTimesK2 + (firstCol + tileCol + jInTile)) << 3)),
                  );
                }
              }
              const iInSlabMain: i32 = rowsHereWhole;
              // 2 rounds at once.
              for (let iInSlab: i32 = 0; iInSlab < iInSlabMain; iInSlab += 2) {
                const firstRowTimesIInSlab: i32 = (firstRow + iInSlab) * k;
                const firstRowTimesIInSlab2: i32 = (firstRow + (iInSlab + 1)) * k;
                const iInSlabTimesSlabCols: i32 = iInSlab * slabCols;
                const iInSlabTimesSlabCols2: i32 = (iInSlab + 1) * slabCols;
                // 8 rounds at once.
                for (let jInTile: i32 = 0; jInTile < 8; jInTile += 8) {
                  let runningLow = f64x2.splat(-0.0);
                  let runningHigh = f64x2.splat(-0.0);
                  let running_x1Low = f64x2.splat(-0.0);
                  let running_x1High = f64x2.splat(-0.0);
                  let running_1Low = f64x2.splat(-0.0);
                  let running_1High = f64x2.splat(-0.0);
                  let running_1_x1Low = f64x2.splat(-0.0);
                  let running_1_x1High = f64x2.splat(-0.0);
                  for (let k2: i32 = 0; k2 < terms; k2++) {
                    const aShared: f64 = load<f64>(a + ((firstRowTimesIInSlab + (start + k2)) << 3));
                    const panelSharedLow = v128.load(panel + ((k2 * 8 + jInTile) << 3));
                    const panelSharedHigh = v128.load(panel + ((k2 * 8 + jInTile) << 3), 16);
                    const aShared2: f64 = load<f64>(a + ((firstRowTimesIInSlab2 + (start + k2)) << 3));
                    const panelSharedLow2 = v128.load(panel + ((k2 * 8 + jInTile) << 3), 32);
                    const panelSharedHigh2 = v128.load(panel + ((k2 * 8 + jInTile) << 3), 48);
                    runningLow = f64x2.add(runningLow, f64x2.mul(f64x2.splat(aShared), panelSharedLow));
                    runningHigh = f64x2.add(runningHigh, f64x2.mul(f64x2.splat(aShared), panelSharedHigh));
                    running_x1Low = f64x2.add(running_x1Low, f64x2.mul(f64x2.splat(aShared2), panelSharedLow));
                    running_x1High = f64x2.add(running_x1High, f64x2.mul(f64x2.splat(aShared2), panelSharedHigh));
                    running_1Low = f64x2.add(running_1Low, f64x2.mul(f64x2.splat(aShared), panelSharedLow2));
                    running_1High = f64x2.add(running_1High, f64x2.mul(f64x2.splat(aShared), panelSharedHigh2));
                    running_1_x1Low = f64x2.add(running_1_x1Low, f64x2.mul(f64x2.splat(aShared2), panelSharedLow2));
                    running_1_x1High = f64x2.add(running_1_x1High, f64x2.mul(f64x2.splat(aShared2), panelSharedHigh2));
                  }
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningLow);
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningHigh, 16);
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3), running_x1Low);
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3),
                    running_x1High,
                    16,
                  );
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), running_1Low, 32);
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                    running_1High,
                    48,
                  );
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3),
                    running_1_x1Low,
                    32,
                  );
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3),
                    running_1_x1High,
                    48,
                  );
                }
              }
              // The remainder.
              for (let iInSlab: i32 = iInSlabMain; iInSlab < rowsHere; iInSlab++) {
                const firstRowTimesIInSlab: i32 = (firstRow + iInSlab) * k;
                const iInSlabTimesSlabCols: i32 = iInSlab * slabCols;
                // 8 rounds at once.
                for (let jInTile: i32 = 0; jInTile < 8; jInTile += 8) {
                  let runningLow = f64x2.splat(-0.0);
                  let runningHigh = f64x2.splat(-0.0);
                  let running_1Low = f64x2.splat(-0.0);
                  let running_1High = f64x2.splat(-0.0);
                  for (let k2: i32 = 0; k2 < terms; k2++) {
                    const aShared: f64 = load<f64>(a + ((firstRowTimesIInSlab + (start + k2)) << 3));
                    runningLow = f64x2.add(
                      runningLow,
                      f64x2.mul(f64x2.splat(aShared), v128.load(panel + ((k2 * 8 + jInTile) << 3))),
                    );
                    runningHigh = f64x2.add(
                      runningHigh,
                      f64x2.mul(f64x2.splat(aShared), v128.load(panel + ((k2 * 8 + jInTile) << 3), 16)),
                    );
                    running_1Low = f64x2.add(
                      running_1Low,
                      f64x2.mul(f64x2.splat(aShared), v128.load(panel + ((k2 * 8 + jInTile) << 3), 32)),
                    );
                    running_1High = f64x2.add(
                      running_1High,
                      f64x2.mul(f64x2.splat(aShared), v128.load(panel + ((k2 * 8 + jInTile) << 3), 48)),
                    );
                  }
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningLow);
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningHigh, 16);
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), running_1Low, 32);
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                    running_1High,
                    48,
                  );
                }
              }
            }
            depth = depth + 1;
            let pairs: i32 = start >> 7;
            while ((pairs & 1) != 0) {
              depth = depth - 1;
              const older: i32 = (depth - 1) * slabRowsTimesSlabCols;
              const newer: i32 = older + slabRowsTimesSlabCols;
              for (let first: i32 = 0; <u32>first < <u32>slabRowsTimesSlabCols; first += 8) {
                // 8 rounds at once.
                for (let e: i32 = 0; e < 8; e += 8) {
                  const part = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3)),
                    v128.load(sums + ((newer + (first + e)) << 3)),
                  );
                  const part2 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 16),
                    v128.load(sums + ((newer + (first + e)) << 3), 16),
                  );
                  v128.store(sums + ((older + (first + e)) << 3), part);
                  v128.store(sums + ((older + (first + e)) << 3), part2, 16);
                  const part3 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 32),
                    v128.load(sums + ((newer + (first + e)) << 3), 32),
                  );
                  const part4 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 48),
                    v128.load(sums + ((newer + (first + e)) << 3), 48),
                  );
                  v128.store(sums + ((older + (first + e)) << 3), part3, 32);
                  v128.store(sums + ((older + (first + e)) << 3), part4, 48);
                }
              }
              pairs = pairs >> 1;
            }
          }
          while (depth > 1) {
            depth = depth - 1;
            const older: i32 = (depth - 1) * slabRowsTimesSlabCols;
            const newer: i32 = older + slabRowsTimesSlabCols;
            for (let first: i32 = 0; <u32>first < <u32>slabRowsTimesSlabCols; first += 8) {
              // 8 rounds at once.
              for (let e: i32 = 0; e < 8; e += 8) {
                const part = f64x2.add(
                  v128.load(sums + ((older + (first + e)) << 3)),
                  v128.load(sums + ((newer + (first + e)) << 3)),
                );
                const part2 = f64x2.add(
                  v128.load(sums + ((older + (first + e)) << 3), 16),
                  v128.load(sums + ((newer + (first + e)) << 3), 16),
                );
                v128.store(sums + ((older + (first + e)) << 3), part);
                v128.store(sums + ((older + (first + e)) << 3), part2, 16);
                const part3 = f64x2.add(
                  v128.load(sums + ((older + (first + e)) << 3), 32),
                  v128.load(sums + ((newer + (first + e)) << 3), 32),
                );
                const part4 = f64x2.add(
                  v128.load(sums + ((older + (first + e)) << 3), 48),
                  v128.load(sums + ((newer + (first + e)) << 3), 48),
                );
                v128.store(sums + ((older + (first + e)) << 3), part3, 32);
                v128.store(sums + ((older + (first + e)) << 3), part4, 48);
              }
            }
          }
          if (k <= 0) {
            for (let first: i32 = 0; <u32>first < <u32>slabRowsTimesSlabCols; first += 8) {
              // 8 rounds at once.
              for (let e: i32 = 0; e < 8; e += 8) {
                const part = f64x2.splat(0.0);
                const part2 = f64x2.splat(0.0);
                v128.store(sums + ((first + e) << 3), part);
                v128.store(sums + ((first + e) << 3), part2, 16);
                const part3 = f64x2.splat(0.0);
                const part4 = f64x2.splat(0.0);
                v128.store(sums + ((first + e) << 3), part3, 32);
                v128.store(sums + ((first + e) << 3), part4, 48);
              }
            }
          }
          const colsHereWhole: i32 = max<i32>(colsHere, 0) & -8;
          for (let iInSlab: i32 = 0; iInSlab < rowsHere; iInSlab++) {
            const jMain: i32 = colsHereWhole;
            const iInSlabTimesSlabCols: i32 = iInSlab * slabCols;
            const firstRowTimesIInSlab: i32 = (firstRow + iInSlab) * m;
            // 8 rounds at once.
            for (let j: i32 = 0; j < jMain; j += 8) {
              const resultLow = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3));
              const resultHigh = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 16);
              const part = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
              const part2 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
              v128.store(c + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part);
              v128.store(c + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part2, 16);
              const resultLow2 = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 32);
              const resultHigh2 = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 48);
              const part3 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
              const part4 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
              v128.store(c + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part3, 32);
              v128.store(c + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part4, 48);
            }
            const iInSlabTimesSlabCols2: i32 = iInSlab * slabCols;
            const firstRowTimesIInSlab2: i32 = (firstRow + iInSlab) * m;
            // The remainder.
            for (let j: i32 = jMain; j < colsHere; j++) {
              const result: f64 = load<f64>(sums + ((iInSlabTimesSlabCols2 + j) << 3));
              store<f64>(c + ((firstRowTimesIInSlab2 + (firstCol + j)) << 3), result == result ? result : NaN);
            }
          }
        }
      }
      top = mark;
    }
  }
  return 0;
}
