// Generated from kernels/matrix/covariance.ts#L14 by `trefoil build`. Do not edit. Hash 333c9b98e256ae88

import { maxIndex, minIndex } from '../operations.js';

/**
 * Covariance matrix of the columns.
 *
 * NaN and infinities propagate to every pair they are part of. No more rows than `ddof` give NaN.
 *
 * Accuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.
 *
 * Source: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is taken away.
 */
export function covariance(x: Float64Array, rows: number, cols: number, ddof: number, cov: Float64Array): number {
  rows |= 0;
  cols |= 0;
  ddof |= 0;
  const centred = new Float64Array(rows * cols);
  const mean = new Float64Array(cols);
  const partial = new Float64Array(
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((cols + 511) / 512);
  const blocks = Math.trunc((rows + 127) / 128);
  // fill(mean, (j) => contract(rows, (t) => x.at(t, j) - x.at(0, j)) / rows);
  sumPartial(0, blocks * strips, x, cols, strips, rows, partial);
  let depth = 0;
  const colsHere = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const stripsWhole = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const stripsTimesCols = strips * minIndex(cols, 512);
  for (let block = 0; block < blocks; block++) {
    const into = depth * colsHere;
    const from_ = block * colsHere;
    if (into !== from_) {
      const eMain = stripsWhole;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial[into + e] = partial[from_ + e]!;
        partial[into + (e + 1)] = partial[from_ + (e + 1)]!;
      }
      const eEnd = stripsTimesCols;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial[into + e] = partial[from_ + e]!;
      }
    }
    depth = depth + 1;
    let pairs = block;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * colsHere;
      const newer = older + colsHere;
      const eMain = stripsWhole;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
        partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
      }
      const eEnd = stripsTimesCols;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const colsHere2 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const stripsWhole2 = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const stripsTimesCols2 = strips * minIndex(cols, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older = (depth - 1) * colsHere2;
    const newer = older + colsHere2;
    const eMain = stripsWhole2;
    // 2 rounds at once.
    for (let e = 0; e < eMain; e += 2) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
      partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
    }
    const eEnd = stripsTimesCols2;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
    }
  }
  const colsAtMost512 = minIndex(cols, 512);
  for (let strip = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / rows;
    if (rows > 0 && (rows & (rows - 1)) === 0) {
      const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
      const stripTimes512 = strip * 512;
      const stripTimesCols = strip * colsAtMost512;
      // 4 rounds at once.
      for (let j = 0; j < jMain; j += 4) {
        mean[stripTimes512 + j] = partial[stripTimesCols + j]! * inverse;
        mean[stripTimes512 + (j + 1)] = partial[stripTimesCols + (j + 1)]! * inverse;
        mean[stripTimes512 + (j + 2)] = partial[stripTimesCols + (j + 2)]! * inverse;
        mean[stripTimes512 + (j + 3)] = partial[stripTimesCols + (j + 3)]! * inverse;
      }
      const stripTimes512_2 = strip * 512;
      const stripTimesCols2 = strip * colsAtMost512;
      const jEnd = minIndex(cols - strip * 512, 512);
      // The remainder.
      for (let j = jMain; j < jEnd; j++) {
        mean[stripTimes512_2 + j] = partial[stripTimesCols2 + j]! * inverse;
      }
    } else {
      const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
      const stripTimes512 = strip * 512;
      const stripTimesCols = strip * colsAtMost512;
      // 4 rounds at once.
      for (let j = 0; j < jMain; j += 4) {
        mean[stripTimes512 + j] = partial[stripTimesCols + j]! / rows;
        mean[stripTimes512 + (j + 1)] = partial[stripTimesCols + (j + 1)]! / rows;
        mean[stripTimes512 + (j + 2)] = partial[stripTimesCols + (j + 2)]! / rows;
        mean[stripTimes512 + (j + 3)] = partial[stripTimesCols + (j + 3)]! / rows;
      }
      const stripTimes512_2 = strip * 512;
      const stripTimesCols2 = strip * colsAtMost512;
      const jEnd = minIndex(cols - strip * 512, 512);
      // The remainder.
      for (let j = jMain; j < jEnd; j++) {
        mean[stripTimes512_2 + j] = partial[stripTimesCols2 + j]! / rows;
      }
    }
  }
  // fill(centred, (t, j) => x.at(t, j) - x.at(0, j) - mean[j]!);
  fillCentred(0, rows, x, mean, cols, centred);
  // fill(cov, (i, j) => (rows > ddof ? contract(rows, (t) => centred.at(t, i) * centred.at(t, j)) / (ro…
  if (cols * cols > 0) {
    let levels = 1;
    let left = maxIndex(rows - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols = minIndex((cols + 3) & -4, 128);
    const slabRows = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols * levels)) & -2, 2));
    fillCov(
      0,
      cols,
      centred,
      levels,
      slabRows,
      slabCols,
      cols,
      rows,
      ddof,
      cov,
      new Float64Array(512),
      new Float64Array(levels * (slabRows * slabCols)),
    );
  }
  return 0;
}

function sumPartial(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  strips: number,
  rows: number,
  partial: Float64Array,
): void {
  const colsAtMost512 = minIndex(cols, 512);
  const colsWhole = maxIndex(minIndex(cols, 512), 0) & -4;
  // fill(mean, (j) => contract(rows, (t) => x.at(t, j) - x.at(0, j)) / rows);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * colsAtMost512;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, rows);
    const whole = from_ + ((to - from_) & -4);
    const eMain = colsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = -0.0;
      partial[base + (e + 1)] = -0.0;
      partial[base + (e + 2)] = -0.0;
      partial[base + (e + 3)] = -0.0;
    }
    const eEnd = colsAtMost512;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = -0.0;
    }
    const stripTimes512 = strip * 512;
    const colsAtMost512_2 = minIndex(cols - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const termTimesCols = term * cols;
      const termTimesCols2 = (term + 1) * cols;
      const termTimesCols3 = (term + 2) * cols;
      const termTimesCols4 = (term + 3) * cols;
      const jEnd = colsAtMost512_2;
      for (let j = 0; j < jEnd; j++) {
        const xShared = x[stripTimes512 + j]!;
        let running = partial[base + j]!;
        running = running + (x[termTimesCols + (stripTimes512 + j)]! - xShared);
        running = running + (x[termTimesCols2 + (stripTimes512 + j)]! - xShared);
        running = running + (x[termTimesCols3 + (stripTimes512 + j)]! - xShared);
        running = running + (x[termTimesCols4 + (stripTimes512 + j)]! - xShared);
        partial[base + j] = running;
      }
    }
    const stripTimes512_2 = strip * 512;
    const colsAtMost512_3 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const termTimesCols = term * cols;
      const jEnd = colsAtMost512_3;
      for (let j = 0; j < jEnd; j++) {
        let running = partial[base + j]!;
        running = running + (x[termTimesCols + (stripTimes512_2 + j)]! - x[stripTimes512_2 + j]!);
        partial[base + j] = running;
      }
    }
  }
}

function fillCentred(
  lo: number,
  hi: number,
  x: Float64Array,
  mean: Float64Array,
  cols: number,
  centred: Float64Array,
): void {
  // fill(centred, (t, j) => x.at(t, j) - x.at(0, j) - mean[j]!);
  for (let t = lo; t < hi; t++) {
    const jMain = cols & -4;
    const tTimesCols = t * cols;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      centred[tTimesCols + j] = x[tTimesCols + j]! - x[j]! - mean[j]!;
      centred[tTimesCols + (j + 1)] = x[tTimesCols + (j + 1)]! - x[j + 1]! - mean[j + 1]!;
      centred[tTimesCols + (j + 2)] = x[tTimesCols + (j + 2)]! - x[j + 2]! - mean[j + 2]!;
      centred[tTimesCols + (j + 3)] = x[tTimesCols + (j + 3)]! - x[j + 3]! - mean[j + 3]!;
    }
    const tTimesCols2 = t * cols;
    // The remainder.
    for (let j = jMain; j < cols; j++) {
      centred[tTimesCols2 + j] = x[tTimesCols2 + j]! - x[j]! - mean[j]!;
    }
  }
}

function fillCov(
  lo: number,
  hi: number,
  centred: Float64Array,
  levels: number,
  slabRows: number,
  slabCols: number,
  cols: number,
  rows: number,
  ddof: number,
  cov: Float64Array,
  panel: Float64Array,
  sums: Float64Array,
): void {
  // fill(cov, (i, j) => (rows > ddof ? contract(rows, (t) => centred.at(t, i) * centred.at(t, j)) / (ro…
  for (let e = 0; e < 512; e++) {
    panel[e] = 0.0;
  }
  const eEnd = levels * (slabRows * slabCols);
  for (let e = 0; e < eEnd; e++) {
    sums[e] = 0.0;
  }
  const slabRowsTimesSlabCols = slabRows * slabCols;
  const slabEnd = Math.trunc((hi - lo + slabRows - 1) / slabRows);
  for (let slab = 0; slab < slabEnd; slab++) {
    const firstRow = lo + slab * slabRows;
    const rowsHere = minIndex(slabRows, hi - firstRow);
    const rowsHereWhole = maxIndex(rowsHere, 0) & -2;
    for (let firstCol = 0; firstCol < cols; firstCol += 128) {
      const colsHere = minIndex(cols - firstCol, 128);
      let depth = 0;
      for (let start = 0; start < rows; start += 128) {
        const sumsHere = depth * slabRowsTimesSlabCols;
        const terms = minIndex(rows - start, 128);
        for (let tileCol = 0; tileCol < colsHere; tileCol += 4) {
          const width = minIndex(colsHere - tileCol, 4);
          for (let t = 0; t < terms; t++) {
            const tTimes4 = t * 4;
            const startTimesT = (start + t) * cols;
            for (let jInTile = 0; jInTile < width; jInTile++) {
              panel[tTimes4 + jInTile] = centred[startTimesT + (firstCol + tileCol + jInTile)]!;
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
            for (let t = 0; t < terms; t++) {
              const centredShared = centred[(start + t) * cols + (firstRow + iInSlab)]!;
              const panelShared = panel[t * 4]!;
              const centredShared2 = centred[(start + t) * cols + (firstRow + (iInSlab + 1))]!;
              const panelShared2 = panel[t * 4 + 1]!;
              const panelShared3 = panel[t * 4 + 2]!;
              const panelShared4 = panel[t * 4 + 3]!;
              running = running + centredShared * panelShared;
              running_x1 = running_x1 + centredShared2 * panelShared;
              running_1 = running_1 + centredShared * panelShared2;
              running_1_x1 = running_1_x1 + centredShared2 * panelShared2;
              running_2 = running_2 + centredShared * panelShared3;
              running_2_x1 = running_2_x1 + centredShared2 * panelShared3;
              running_3 = running_3 + centredShared * panelShared4;
              running_3_x1 = running_3_x1 + centredShared2 * panelShared4;
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
            for (let t = 0; t < terms; t++) {
              const centredShared = centred[(start + t) * cols + (firstRow + iInSlab)]!;
              running = running + centredShared * panel[t * 4]!;
              running_1 = running_1 + centredShared * panel[t * 4 + 1]!;
              running_2 = running_2 + centredShared * panel[t * 4 + 2]!;
              running_3 = running_3 + centredShared * panel[t * 4 + 3]!;
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
          const older = (depth - 1) * slabRowsTimesSlabCols;
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
        const older = (depth - 1) * slabRowsTimesSlabCols;
        const newer = older + slabRowsTimesSlabCols;
        const firstEnd = slabRowsTimesSlabCols;
        for (let first = 0; first < firstEnd; first += 4) {
          sums[older + first] = sums[older + first]! + sums[newer + first]!;
          sums[older + (first + 1)] = sums[older + (first + 1)]! + sums[newer + (first + 1)]!;
          sums[older + (first + 2)] = sums[older + (first + 2)]! + sums[newer + (first + 2)]!;
          sums[older + (first + 3)] = sums[older + (first + 3)]! + sums[newer + (first + 3)]!;
        }
      }
      if (rows <= 0) {
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
        const firstRowTimesIInSlab = (firstRow + iInSlab) * cols;
        // 4 rounds at once.
        for (let j = 0; j < jMain; j += 4) {
          const result = rows > ddof ? sums[iInSlabTimesSlabCols + j]! / (rows - ddof) : NaN;
          cov[firstRowTimesIInSlab + (firstCol + j)] = result === result ? result : NaN;
          const result2 = rows > ddof ? sums[iInSlabTimesSlabCols + (j + 1)]! / (rows - ddof) : NaN;
          cov[firstRowTimesIInSlab + (firstCol + (j + 1))] = result2 === result2 ? result2 : NaN;
          const result3 = rows > ddof ? sums[iInSlabTimesSlabCols + (j + 2)]! / (rows - ddof) : NaN;
          cov[firstRowTimesIInSlab + (firstCol + (j + 2))] = result3 === result3 ? result3 : NaN;
          const result4 = rows > ddof ? sums[iInSlabTimesSlabCols + (j + 3)]! / (rows - ddof) : NaN;
          cov[firstRowTimesIInSlab + (firstCol + (j + 3))] = result4 === result4 ? result4 : NaN;
        }
        const iInSlabTimesSlabCols2 = iInSlab * slabCols;
        const firstRowTimesIInSlab2 = (firstRow + iInSlab) * cols;
        // The remainder.
        for (let j = jMain; j < colsHere; j++) {
          const result = rows > ddof ? sums[iInSlabTimesSlabCols2 + j]! / (rows - ddof) : NaN;
          cov[firstRowTimesIInSlab2 + (firstCol + j)] = result === result ? result : NaN;
        }
      }
    }
  }
}
