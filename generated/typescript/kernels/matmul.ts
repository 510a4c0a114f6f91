// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash 0c3d1b05b3e21c8d

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
  if (n * m > 0) {
    let levels = 1;
    let left = maxIndex(k - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols = minIndex((m + 3) & -4, 128);
    const slabRows = minIndex(n, maxIndex(Math.trunc(32768 / (slabCols * levels)) & -2, 2));
    matmulRegion0(
      0,
      n,
      a,
      b,
      c,
      k,
      m,
      slabCols,
      slabRows,
      new Float64Array(512),
      new Float64Array(levels * (slabRows * slabCols)),
    );
  }
  return 0;
}

function matmulRegion0(
  lo: number,
  hi: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  k: number,
  m: number,
  slabCols: number,
  slabRows: number,
  panel: Float64Array,
  sums: Float64Array,
): void {
  const base14 = slabRows * slabCols;
  const end4 = Math.trunc((hi - lo + slabRows - 1) / slabRows);
  for (let slab = 0; slab < end4; slab++) {
    const firstRow = lo + slab * slabRows;
    const rowsHere = minIndex(slabRows, hi - firstRow);
    const base13 = base14;
    for (let firstCol = 0; firstCol < m; firstCol += 128) {
      const colsHere = minIndex(m - firstCol, 128);
      let depth = 0;
      const base7 = base13;
      for (let start = 0; start < k; start += 128) {
        const sumsHere = depth * base7;
        const terms = minIndex(k - start, 128);
        for (let tileCol = 0; tileCol < colsHere; tileCol += 4) {
          const width = minIndex(colsHere - tileCol, 4);
          for (let k2 = 0; k2 < terms; k2++) {
            const base = k2 * 4;
            const base2 = (start + k2) * m;
            for (let jInTile = 0; jInTile < width; jInTile++) {
              panel[base + jInTile] = b[base2 + (firstCol + tileCol + jInTile)]!;
            }
          }
          const iInSlabMain = rowsHere & -2;
          for (let iInSlab = 0; iInSlab < iInSlabMain; iInSlab += 2) {
            let running = -0.0;
            let running_x1 = -0.0;
            let running_1 = -0.0;
            let running_1_x1 = -0.0;
            let running_2 = -0.0;
            let running_2_x1 = -0.0;
            let running_3 = -0.0;
            let running_3_x1 = -0.0;
            const base3 = (firstRow + iInSlab) * k;
            const base4 = (firstRow + (iInSlab + 1)) * k;
            for (let k22 = 0; k22 < terms; k22++) {
              const aShared = a[base3 + (start + k22)]!;
              const panelShared = panel[k22 * 4]!;
              const aShared2 = a[base4 + (start + k22)]!;
              const panelShared2 = panel[k22 * 4 + 1]!;
              const panelShared3 = panel[k22 * 4 + 2]!;
              const panelShared4 = panel[k22 * 4 + 3]!;
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
            const base5 = (firstRow + iInSlab) * k;
            for (let k22 = 0; k22 < terms; k22++) {
              const aShared3 = a[base5 + (start + k22)]!;
              running = running + aShared3 * panel[k22 * 4]!;
              running_1 = running_1 + aShared3 * panel[k22 * 4 + 1]!;
              running_2 = running_2 + aShared3 * panel[k22 * 4 + 2]!;
              running_3 = running_3 + aShared3 * panel[k22 * 4 + 3]!;
            }
            sums[sumsHere + (iInSlab * slabCols + tileCol)] = running;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 1))] = running_1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 2))] = running_2;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 3))] = running_3;
          }
        }
        depth = depth + 1;
        let pairs = start >> 7;
        const base6 = base7;
        while ((pairs & 1) !== 0) {
          depth = depth - 1;
          const older = (depth - 1) * base6;
          const newer = older + base6;
          const end = base6;
          for (let first = 0; first < end; first += 4) {
            sums[older + first] = sums[older + first]! + sums[newer + first]!;
            sums[older + (first + 1)] = sums[older + (first + 1)]! + sums[newer + (first + 1)]!;
            sums[older + (first + 2)] = sums[older + (first + 2)]! + sums[newer + (first + 2)]!;
            sums[older + (first + 3)] = sums[older + (first + 3)]! + sums[newer + (first + 3)]!;
          }
          pairs = pairs >> 1;
        }
      }
      const base8 = base13;
      while (depth > 1) {
        depth = depth - 1;
        const older2 = (depth - 1) * base8;
        const newer2 = older2 + base8;
        const end2 = base8;
        for (let first2 = 0; first2 < end2; first2 += 4) {
          sums[older2 + first2] = sums[older2 + first2]! + sums[newer2 + first2]!;
          sums[older2 + (first2 + 1)] = sums[older2 + (first2 + 1)]! + sums[newer2 + (first2 + 1)]!;
          sums[older2 + (first2 + 2)] = sums[older2 + (first2 + 2)]! + sums[newer2 + (first2 + 2)]!;
          sums[older2 + (first2 + 3)] = sums[older2 + (first2 + 3)]! + sums[newer2 + (first2 + 3)]!;
        }
      }
      if (k <= 0) {
        const end3 = base13;
        for (let first3 = 0; first3 < end3; first3 += 4) {
          sums[first3] = 0.0;
          sums[first3 + 1] = 0.0;
          sums[first3 + 2] = 0.0;
          sums[first3 + 3] = 0.0;
        }
      }
      for (let iInSlab = 0; iInSlab < rowsHere; iInSlab++) {
        const j2Main = colsHere & -4;
        const base9 = iInSlab * slabCols;
        const base10 = (firstRow + iInSlab) * m;
        for (let j2 = 0; j2 < j2Main; j2 += 4) {
          const result = sums[base9 + j2]!;
          c[base10 + (firstCol + j2)] = result === result ? result : NaN;
          const result2 = sums[base9 + (j2 + 1)]!;
          c[base10 + (firstCol + (j2 + 1))] = result2 === result2 ? result2 : NaN;
          const result3 = sums[base9 + (j2 + 2)]!;
          c[base10 + (firstCol + (j2 + 2))] = result3 === result3 ? result3 : NaN;
          const result4 = sums[base9 + (j2 + 3)]!;
          c[base10 + (firstCol + (j2 + 3))] = result4 === result4 ? result4 : NaN;
        }
        const base11 = iInSlab * slabCols;
        const base12 = (firstRow + iInSlab) * m;
        for (let j2 = j2Main; j2 < colsHere; j2++) {
          const result5 = sums[base11 + j2]!;
          c[base12 + (firstCol + j2)] = result5 === result5 ? result5 : NaN;
        }
      }
    }
  }
}
