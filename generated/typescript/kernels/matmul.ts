// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash 68bd7bc0e118222e

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64 } from '../scratch.js';

/**
 * Matrix product a · b.
 *
 * NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
 *
 * Accuracy: 1e-12 of Σ|a·b| for each element.
 *
 * Source: products summed in order in blocks of 128, the blocks pairwise.
 */
export function matmul(a: Float64Array, b: Float64Array, n: number, k: number, m: number, c: Float64Array): number {
  n |= 0;
  k |= 0;
  m |= 0;
  // fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
  if (n * m > 0) {
    let levels = 1;
    let left = maxIndex(k - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols = minIndex((m + 3) & -4, 128);
    const slabRows = minIndex(n, maxIndex(Math.trunc(32768 / (slabCols * levels + 0)) & -2, 2));
    fillC(
      0,
      n,
      b,
      a,
      levels,
      slabRows,
      slabCols,
      m,
      k,
      c,
      scratchF64(0, 512),
      scratchF64(1, levels * (slabRows * slabCols) + 0),
    );
  }
  return 0;
}

function fillC(
  lo: number,
  hi: number,
  b: Float64Array,
  a: Float64Array,
  levels: number,
  slabRows: number,
  slabCols: number,
  m: number,
  k: number,
  c: Float64Array,
  panel: Float64Array,
  sums: Float64Array,
): void {
  // fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
  for (let e = 0; e < 512; e++) {
    panel[e] = 0.0;
  }
  const eEnd = levels * (slabRows * slabCols) + 0;
  for (let e = 0; e < eEnd; e++) {
    sums[e] = 0.0;
  }
  const slabRowsTimesSlabCols = slabRows * slabCols;
  const slabEnd = Math.trunc((hi - lo + slabRows - 1) / slabRows) + 0;
  for (let slab = 0; slab < slabEnd; slab++) {
    const firstRow = lo + slab * slabRows;
    const rowsHere = minIndex(slabRows, hi - firstRow);
    const rowsHereWhole = maxIndex(rowsHere, 0) & -2;
    for (let firstCol = 0; firstCol < m; firstCol += 128) {
      const colsHere = minIndex(m - firstCol, 128);
      let depth = 0;
      for (let start = 0; start < k; start += 128) {
        const sumsHere = depth * slabRowsTimesSlabCols + 0;
        const terms = minIndex(k - start, 128);
        for (let tileCol = 0; tileCol < colsHere; tileCol += 4) {
          const width = minIndex(colsHere - tileCol, 4);
          for (let k2 = 0; k2 < terms; k2++) {
            const kTimes4 = k2 * 4;
            const startTimesK = (start + k2) * m;
            for (let jInTile = 0; jInTile < width; jInTile++) {
              panel[kTimes4 + jInTile] = b[startTimesK + (firstCol + tileCol + jInTile)]!;
            }
          }
          const iInSlabMain = rowsHereWhole;
          // 2 rounds at once.
          for (let iInSlab = 0; iInSlab < iInSlabMain; iInSlab += 2) {
            let running = -0.0;
            let running_x1 = -0.0;
            let running_1 = -0.0;
            let running_1_x1 = -0.0;
            let running_2 = -0.0;
            let running_2_x1 = -0.0;
            let running_3 = -0.0;
            let running_3_x1 = -0.0;
            const firstRowTimesIInSlab = (firstRow + iInSlab) * k;
            const firstRowTimesIInSlab2 = (firstRow + (iInSlab + 1)) * k;
            for (let k2 = 0; k2 < terms; k2++) {
              const aShared = a[firstRowTimesIInSlab + (start + k2)]!;
              const panelShared = panel[k2 * 4]!;
              const aShared2 = a[firstRowTimesIInSlab2 + (start + k2)]!;
              const panelShared2 = panel[k2 * 4 + 1]!;
              const panelShared3 = panel[k2 * 4 + 2]!;
              const panelShared4 = panel[k2 * 4 + 3]!;
              running = running + aShared * panelShared;
              running_x1 = running_x1 + aShared2 * panelShared;
              running_1 = running_1 + aShared * panelShared2;
              running_1_x1 = running_1_x1 + aShared2 * panelShared2;
              running_2 = running_2 + aShared * panelShared3;
              running_2_x1 = running_2_x1 + aShared2 * panelShared3;
              running_3 = running_3 + aShared * panelShared4;
              running_3_x1 = running_3_x1 + aShared2 * panelShared4;
            }
            sums[sumsHere + (iInSlab * slabCols + tileCol)] = running;
            sums[sumsHere + ((iInSlab + 1) * slabCols + tileCol)] = running_x1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 1))] = running_1;
            sums[sumsHere + ((iInSlab + 1) * slabCols + (tileCol + 1))] = running_1_x1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 2))] = running_2;
            sums[sumsHere + ((iInSlab + 1) * slabCols + (tileCol + 2))] = running_2_x1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 3))] = running_3;
            sums[sumsHere + ((iInSlab + 1) * slabCols + (tileCol + 3))] = running_3_x1;
          }
          // The remainder.
          for (let iInSlab = iInSlabMain; iInSlab < rowsHere; iInSlab++) {
            let running = -0.0;
            let running_1 = -0.0;
            let running_2 = -0.0;
            let running_3 = -0.0;
            const firstRowTimesIInSlab = (firstRow + iInSlab) * k;
            for (let k2 = 0; k2 < terms; k2++) {
              const aShared = a[firstRowTimesIInSlab + (start + k2)]!;
              running = running + aShared * panel[k2 * 4]!;
              running_1 = running_1 + aShared * panel[k2 * 4 + 1]!;
              running_2 = running_2 + aShared * panel[k2 * 4 + 2]!;
              running_3 = running_3 + aShared * panel[k2 * 4 + 3]!;
            }
            sums[sumsHere + (iInSlab * slabCols + tileCol)] = running;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 1))] = running_1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 2))] = running_2;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 3))] = running_3;
          }
        }
        depth = depth + 1;
        let pairs = start >> 7;
        while ((pairs & 1) !== 0) {
          depth = depth - 1;
          const older = (depth - 1) * slabRowsTimesSlabCols + 0;
          const newer = older + slabRowsTimesSlabCols;
          const firstEnd = slabRowsTimesSlabCols;
          for (let first = 0; first < firstEnd; first += 4) {
            sums[older + first] = sums[older + first]! + sums[newer + first]!;
            sums[older + (first + 1)] = sums[older + (first + 1)]! + sums[newer + (first + 1)]!;
            sums[older + (first + 2)] = sums[older + (first + 2)]! + sums[newer + (first + 2)]!;
            sums[older + (first + 3)] = sums[older + (first + 3)]! + sums[newer + (first + 3)]!;
          }
          pairs = pairs >> 1;
        }
      }
      while (depth > 1) {
        depth = depth - 1;
        const older = (depth - 1) * slabRowsTimesSlabCols + 0;
        const newer = older + slabRowsTimesSlabCols;
        const firstEnd = slabRowsTimesSlabCols;
        for (let first = 0; first < firstEnd; first += 4) {
          sums[older + first] = sums[older + first]! + sums[newer + first]!;
          sums[older + (first + 1)] = sums[older + (first + 1)]! + sums[newer + (first + 1)]!;
          sums[older + (first + 2)] = sums[older + (first + 2)]! + sums[newer + (first + 2)]!;
          sums[older + (first + 3)] = sums[older + (first + 3)]! + sums[newer + (first + 3)]!;
        }
      }
      if (k <= 0) {
        const firstEnd = slabRowsTimesSlabCols;
        for (let first = 0; first < firstEnd; first += 4) {
          sums[first] = 0.0;
          sums[first + 1] = 0.0;
          sums[first + 2] = 0.0;
          sums[first + 3] = 0.0;
        }
      }
      const colsHereWhole = maxIndex(colsHere, 0) & -4;
      for (let iInSlab = 0; iInSlab < rowsHere; iInSlab++) {
        const jMain = colsHereWhole;
        const iInSlabTimesSlabCols = iInSlab * slabCols;
        const firstRowTimesIInSlab = (firstRow + iInSlab) * m;
        // 4 rounds at once.
        for (let j = 0; j < jMain; j += 4) {
          const result = sums[iInSlabTimesSlabCols + j]!;
          c[firstRowTimesIInSlab + (firstCol + j)] = result === result ? result : NaN;
          const result2 = sums[iInSlabTimesSlabCols + (j + 1)]!;
          c[firstRowTimesIInSlab + (firstCol + (j + 1))] = result2 === result2 ? result2 : NaN;
          const result3 = sums[iInSlabTimesSlabCols + (j + 2)]!;
          c[firstRowTimesIInSlab + (firstCol + (j + 2))] = result3 === result3 ? result3 : NaN;
          const result4 = sums[iInSlabTimesSlabCols + (j + 3)]!;
          c[firstRowTimesIInSlab + (firstCol + (j + 3))] = result4 === result4 ? result4 : NaN;
        }
        const iInSlabTimesSlabCols2 = iInSlab * slabCols;
        const firstRowTimesIInSlab2 = (firstRow + iInSlab) * m;
        // The remainder.
        for (let j = jMain; j < colsHere; j++) {
          const result = sums[iInSlabTimesSlabCols2 + j]!;
          c[firstRowTimesIInSlab2 + (firstCol + j)] = result === result ? result : NaN;
        }
      }
    }
  }
}
