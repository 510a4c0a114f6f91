// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash 6f5a07e1c04fc0b9

import { maxIndex, minIndex } from '../operations.js';

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
    const slabRows = minIndex(n, maxIndex(Math.trunc(32768 / (slabCols * levels)) & -2, 2));
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
      new Float64Array(512),
      new Float64Array(levels * (slabRows * slabCols)),
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
  const end = levels * (slabRows * slabCols);
  for (let e = 0; e < end; e++) {
    sums[e] = 0.0;
  }
  const base = slabRows * slabCols;
  const end2 = Math.trunc((hi - lo + slabRows - 1) / slabRows);
  for (let slab = 0; slab < end2; slab++) {
    const firstRow = lo + slab * slabRows;
    const rowsHere = minIndex(slabRows, hi - firstRow);
    const base2 = base;
    const base3 = maxIndex(rowsHere, 0) & -2;
    for (let firstCol = 0; firstCol < m; firstCol += 128) {
      const colsHere = minIndex(m - firstCol, 128);
      let depth = 0;
      const base4 = base2;
      const base5 = base3;
      for (let start = 0; start < k; start += 128) {
        const sumsHere = depth * base4;
        const terms = minIndex(k - start, 128);
        const base6 = base5;
        for (let tileCol = 0; tileCol < colsHere; tileCol += 4) {
          const width = minIndex(colsHere - tileCol, 4);
          for (let k2 = 0; k2 < terms; k2++) {
            const base7 = k2 * 4;
            const base8 = (start + k2) * m;
            for (let jInTile = 0; jInTile < width; jInTile++) {
              panel[base7 + jInTile] = b[base8 + (firstCol + tileCol + jInTile)]!;
            }
          }
          const iInSlabMain = base6;
          for (let iInSlab = 0; iInSlab < iInSlabMain; iInSlab += 2) {
            let running = -0.0;
            let running_x1 = -0.0;
            let running_1 = -0.0;
            let running_1_x1 = -0.0;
            let running_2 = -0.0;
            let running_2_x1 = -0.0;
            let running_3 = -0.0;
            let running_3_x1 = -0.0;
            const base7 = (firstRow + iInSlab) * k;
            const base8 = (firstRow + (iInSlab + 1)) * k;
            for (let k2 = 0; k2 < terms; k2++) {
              const aShared = a[base7 + (start + k2)]!;
              const panelShared = panel[k2 * 4]!;
              const aShared2 = a[base8 + (start + k2)]!;
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
          for (let iInSlab = iInSlabMain; iInSlab < rowsHere; iInSlab++) {
            let running = -0.0;
            let running_1 = -0.0;
            let running_2 = -0.0;
            let running_3 = -0.0;
            const base7 = (firstRow + iInSlab) * k;
            for (let k2 = 0; k2 < terms; k2++) {
              const aShared = a[base7 + (start + k2)]!;
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
        const base7 = base4;
        while ((pairs & 1) !== 0) {
          depth = depth - 1;
          const older = (depth - 1) * base7;
          const newer = older + base7;
          const end3 = base7;
          for (let first = 0; first < end3; first += 4) {
            sums[older + first] = sums[older + first]! + sums[newer + first]!;
            sums[older + (first + 1)] = sums[older + (first + 1)]! + sums[newer + (first + 1)]!;
            sums[older + (first + 2)] = sums[older + (first + 2)]! + sums[newer + (first + 2)]!;
            sums[older + (first + 3)] = sums[older + (first + 3)]! + sums[newer + (first + 3)]!;
          }
          pairs = pairs >> 1;
        }
      }
      const base6 = base2;
      while (depth > 1) {
        depth = depth - 1;
        const older = (depth - 1) * base6;
        const newer = older + base6;
        const end3 = base6;
        for (let first = 0; first < end3; first += 4) {
          sums[older + first] = sums[older + first]! + sums[newer + first]!;
          sums[older + (first + 1)] = sums[older + (first + 1)]! + sums[newer + (first + 1)]!;
          sums[older + (first + 2)] = sums[older + (first + 2)]! + sums[newer + (first + 2)]!;
          sums[older + (first + 3)] = sums[older + (first + 3)]! + sums[newer + (first + 3)]!;
        }
      }
      if (k <= 0) {
        const end3 = base2;
        for (let first = 0; first < end3; first += 4) {
          sums[first] = 0.0;
          sums[first + 1] = 0.0;
          sums[first + 2] = 0.0;
          sums[first + 3] = 0.0;
        }
      }
      const base7 = maxIndex(colsHere, 0) & -4;
      for (let iInSlab = 0; iInSlab < rowsHere; iInSlab++) {
        const jMain = base7;
        const base8 = iInSlab * slabCols;
        const base9 = (firstRow + iInSlab) * m;
        for (let j = 0; j < jMain; j += 4) {
          const result = sums[base8 + j]!;
          c[base9 + (firstCol + j)] = result === result ? result : NaN;
          const result2 = sums[base8 + (j + 1)]!;
          c[base9 + (firstCol + (j + 1))] = result2 === result2 ? result2 : NaN;
          const result3 = sums[base8 + (j + 2)]!;
          c[base9 + (firstCol + (j + 2))] = result3 === result3 ? result3 : NaN;
          const result4 = sums[base8 + (j + 3)]!;
          c[base9 + (firstCol + (j + 3))] = result4 === result4 ? result4 : NaN;
        }
        const base10 = iInSlab * slabCols;
        const base11 = (firstRow + iInSlab) * m;
        for (let j = jMain; j < colsHere; j++) {
          const result = sums[base10 + j]!;
          c[base11 + (firstCol + j)] = result === result ? result : NaN;
        }
      }
    }
  }
}
