// Generated from kernels/matrix/covariance.ts#L16 by `trefoil build`. Do not edit. Hash 68c58bf5b53ea5ee

import { highWord, maxIndex, minIndex, powerOfTwo } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Covariance matrix of the columns.
 *
 * NaN and infinities propagate to every pair they are part of. The result is NaN if there are `ddof` rows or fewer. A
 * finite input gives an infinite value only where the scales of the two columns, multiplied, exceed the largest double.
 *
 * Accuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.
 *
 * Source: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is subtracted.
 */
export function covariance(x: Float64Array, rows: number, cols: number, ddof: number, cov: Float64Array): number {
  rows |= 0;
  cols |= 0;
  ddof |= 0;
  const gram = scratchF64(0, cols * cols);
  const shift = scratchI32(0, cols).fill(0, 0, cols);
  const scale = scratchF64(1, cols);
  const mean = scratchF64(2, cols);
  const deviation = scratchF64(3, rows * cols);
  const partial = scratchF64(
    4,
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  const partial2 = scratchF64(
    5,
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((cols + 511) / 512);
  const blocks = maxIndex(Math.trunc((rows + 127) / 128), 1);
  // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
  const none = rows > 0 ? -0.0 : 0.0;
  sumPartial(0, blocks * strips, x, cols, strips, rows, none, partial);
  let depth = 0;
  const colsHere = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const stripsWhole = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const stripsTimesCols = strips * minIndex(cols, 512);
  for (let block = 0; block < blocks; block++) {
    const into = depth * colsHere + 0;
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
      const older = (depth - 1) * colsHere + 0;
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
    const older = (depth - 1) * colsHere2 + 0;
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
  // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
  fillDeviation(0, rows, x, mean, cols, deviation);
  // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
  if (cols * cols > 0) {
    let levels = 1;
    let left = maxIndex(rows - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols = minIndex((cols + 3) & -4, 128);
    const slabRows = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols * levels + 0)) & -2, 2));
    fillGram(
      0,
      cols,
      deviation,
      levels,
      slabRows,
      slabCols,
      cols,
      rows,
      gram,
      scratchF64(6, 512),
      scratchF64(7, levels * (slabRows * slabCols) + 0),
    );
  }
  // let rescaled: i32 = 0;
  let rescaled = 0;
  // for (let j = 0; j < x.cols; j++) {
  for (let j = 0; j < cols; j++) {
    // const squares = gram.at(j, j);
    const squares = gram[j * cols + j]!;
    // shift[j] = 0;
    shift[j] = 0;
    // if (!(squares > SMALLEST && squares < LARGEST)) {
    if (!(squares > 3.2033329522929615e-145 && squares < 3.1217485503159922e144)) {
      // let largest = 0.0;
      let largest = 0.0;
      // let varies = false;
      let varies: boolean = false;
      // let finite = true;
      let finite: boolean = true;
      // for (let t = 0; t < rows; t++) {
      for (let t = 0; t < rows; t++) {
        // const v = x.at(t, j);
        const v = x[t * cols + j]!;
        // largest = max(largest, abs(v));
        const vAbs = Math.abs(v);
        largest = largest < vAbs ? vAbs : largest;
        // varies = varies || v !== x.at(0, j);
        varies = varies || v !== x[j]!;
        // finite = finite && abs(v) < Infinity;
        finite = finite && Math.abs(v) < Infinity;
      }
      // if (varies && finite) {
      if (varies && finite) {
        // const exponent = i32(highWord(largest) >>> 20) - 1023;
        const exponent = (((highWord(largest) >>> 20) | 0) - 1023) | 0;
        // shift[j] = max(-1022, min(1022, 0 - exponent));
        const shiftPart = (0 - exponent) | 0;
        const shiftPart2 = shiftPart < 1022 ? shiftPart : 1022;
        shift[j] = -1022 < shiftPart2 ? shiftPart2 : -1022;
        // rescaled += 1;
        rescaled = (rescaled + 1) | 0;
      }
    }
  }
  // if (rescaled > 0) {
  if (rescaled > 0) {
    // fill(scale, (j) => powerOfTwo(shift[j]!));
    fillScale(0, cols, shift, scale);
    // Blocks of 128 terms on their own, then merged pairwise.
    const strips2 = Math.trunc((cols + 511) / 512);
    const blocks2 = maxIndex(Math.trunc((rows + 127) / 128), 1);
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
    const none2 = rows > 0 ? -0.0 : 0.0;
    sumPartial2(0, blocks2 * strips2, scale, x, cols, strips2, rows, none2, partial2);
    let depth2 = 0;
    const colsHere3 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
    const stripsWhole3 = maxIndex(strips2 * minIndex(cols, 512), 0) & -2;
    const stripsTimesCols3 = strips2 * minIndex(cols, 512);
    for (let block = 0; block < blocks2; block++) {
      const into = depth2 * colsHere3 + 0;
      const from_ = block * colsHere3;
      if (into !== from_) {
        const eMain = stripsWhole3;
        // 2 rounds at once.
        for (let e = 0; e < eMain; e += 2) {
          partial2[into + e] = partial2[from_ + e]!;
          partial2[into + (e + 1)] = partial2[from_ + (e + 1)]!;
        }
        const eEnd = stripsTimesCols3;
        // The remainder.
        for (let e = eMain; e < eEnd; e++) {
          partial2[into + e] = partial2[from_ + e]!;
        }
      }
      depth2 = depth2 + 1;
      let pairs = block;
      while ((pairs & 1) !== 0) {
        depth2 = depth2 - 1;
        const older = (depth2 - 1) * colsHere3 + 0;
        const newer = older + colsHere3;
        const eMain = stripsWhole3;
        // 2 rounds at once.
        for (let e = 0; e < eMain; e += 2) {
          partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
          partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
        }
        const eEnd = stripsTimesCols3;
        // The remainder.
        for (let e = eMain; e < eEnd; e++) {
          partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
        }
        pairs = pairs >> 1;
      }
    }
    const colsHere4 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
    const stripsWhole4 = maxIndex(strips2 * minIndex(cols, 512), 0) & -2;
    const stripsTimesCols4 = strips2 * minIndex(cols, 512);
    while (depth2 > 1) {
      depth2 = depth2 - 1;
      const older = (depth2 - 1) * colsHere4 + 0;
      const newer = older + colsHere4;
      const eMain = stripsWhole4;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
        partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
      }
      const eEnd = stripsTimesCols4;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      }
    }
    const colsAtMost512_2 = minIndex(cols, 512);
    for (let strip = 0; strip < strips2; strip++) {
      // Dividing by a power of two is multiplying by its exact reciprocal.
      const inverse = 1.0 / rows;
      if (rows > 0 && (rows & (rows - 1)) === 0) {
        const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
        const stripTimes512 = strip * 512;
        const stripTimesCols = strip * colsAtMost512_2;
        // 4 rounds at once.
        for (let j = 0; j < jMain; j += 4) {
          mean[stripTimes512 + j] = partial2[stripTimesCols + j]! * inverse;
          mean[stripTimes512 + (j + 1)] = partial2[stripTimesCols + (j + 1)]! * inverse;
          mean[stripTimes512 + (j + 2)] = partial2[stripTimesCols + (j + 2)]! * inverse;
          mean[stripTimes512 + (j + 3)] = partial2[stripTimesCols + (j + 3)]! * inverse;
        }
        const stripTimes512_2 = strip * 512;
        const stripTimesCols2 = strip * colsAtMost512_2;
        const jEnd = minIndex(cols - strip * 512, 512);
        // The remainder.
        for (let j = jMain; j < jEnd; j++) {
          mean[stripTimes512_2 + j] = partial2[stripTimesCols2 + j]! * inverse;
        }
      } else {
        const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
        const stripTimes512 = strip * 512;
        const stripTimesCols = strip * colsAtMost512_2;
        // 4 rounds at once.
        for (let j = 0; j < jMain; j += 4) {
          mean[stripTimes512 + j] = partial2[stripTimesCols + j]! / rows;
          mean[stripTimes512 + (j + 1)] = partial2[stripTimesCols + (j + 1)]! / rows;
          mean[stripTimes512 + (j + 2)] = partial2[stripTimesCols + (j + 2)]! / rows;
          mean[stripTimes512 + (j + 3)] = partial2[stripTimesCols + (j + 3)]! / rows;
        }
        const stripTimes512_2 = strip * 512;
        const stripTimesCols2 = strip * colsAtMost512_2;
        const jEnd = minIndex(cols - strip * 512, 512);
        // The remainder.
        for (let j = jMain; j < jEnd; j++) {
          mean[stripTimes512_2 + j] = partial2[stripTimesCols2 + j]! / rows;
        }
      }
    }
    // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
    fillDeviation2(0, rows, scale, x, mean, cols, deviation);
    // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
    if (cols * cols > 0) {
      let levels = 1;
      let left = maxIndex(rows - 1, 0) >> 7;
      while (left > 0) {
        levels = levels + 1;
        left = left >> 1;
      }
      const slabCols = minIndex((cols + 3) & -4, 128);
      const slabRows = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols * levels + 0)) & -2, 2));
      fillGram(
        0,
        cols,
        deviation,
        levels,
        slabRows,
        slabCols,
        cols,
        rows,
        gram,
        scratchF64(8, 512),
        scratchF64(9, levels * (slabRows * slabCols) + 0),
      );
    }
  }
  // fill(cov, (i, j) => {
  fillCov(0, cols, shift, gram, cols, rows, ddof, cov);
  return 0;
}

function sumPartial(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  strips: number,
  rows: number,
  none: number,
  partial: Float64Array,
): void {
  none = +none;
  const colsAtMost512 = minIndex(cols, 512);
  const colsWhole = maxIndex(minIndex(cols, 512), 0) & -4;
  // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * colsAtMost512;
    const from_ = block * 128;
    const to = maxIndex(minIndex(from_ + 128, rows), from_);
    const whole = from_ + ((to - from_) & -4);
    const eMain = colsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = none;
      partial[base + (e + 1)] = none;
      partial[base + (e + 2)] = none;
      partial[base + (e + 3)] = none;
    }
    const eEnd = colsAtMost512;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = none;
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
        // gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
        const xShared = x[stripTimes512 + j]!;
        // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
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
      const termTimesCols = term * cols + 0;
      const jEnd = colsAtMost512_3;
      for (let j = 0; j < jEnd; j++) {
        let running = partial[base + j]!;
        running = running + (x[termTimesCols + (stripTimes512_2 + j)]! - x[stripTimes512_2 + j]!);
        partial[base + j] = running;
      }
    }
  }
}

function fillDeviation(
  lo: number,
  hi: number,
  x: Float64Array,
  mean: Float64Array,
  cols: number,
  deviation: Float64Array,
): void {
  // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
  for (let t = lo; t < hi; t++) {
    const jMain = cols & -4;
    const tTimesCols = t * cols;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      deviation[tTimesCols + j] = x[tTimesCols + j]! - x[j]! - mean[j]!;
      deviation[tTimesCols + (j + 1)] = x[tTimesCols + (j + 1)]! - x[j + 1]! - mean[j + 1]!;
      deviation[tTimesCols + (j + 2)] = x[tTimesCols + (j + 2)]! - x[j + 2]! - mean[j + 2]!;
      deviation[tTimesCols + (j + 3)] = x[tTimesCols + (j + 3)]! - x[j + 3]! - mean[j + 3]!;
    }
    const tTimesCols2 = t * cols;
    // The remainder.
    for (let j = jMain; j < cols; j++) {
      deviation[tTimesCols2 + j] = x[tTimesCols2 + j]! - x[j]! - mean[j]!;
    }
  }
}

function fillGram(
  lo: number,
  hi: number,
  deviation: Float64Array,
  levels: number,
  slabRows: number,
  slabCols: number,
  cols: number,
  rows: number,
  gram: Float64Array,
  panel: Float64Array,
  sums: Float64Array,
): void {
  // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
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
    for (let firstCol = 0; firstCol < cols; firstCol += 128) {
      const colsHere = minIndex(cols - firstCol, 128);
      let depth = 0;
      for (let start = 0; start < rows; start += 128) {
        const sumsHere = depth * slabRowsTimesSlabCols + 0;
        const terms = minIndex(rows - start, 128);
        for (let tileCol = 0; tileCol < colsHere; tileCol += 4) {
          const width = minIndex(colsHere - tileCol, 4);
          for (let t = 0; t < terms; t++) {
            const tTimes4 = t * 4;
            const startTimesT = (start + t) * cols;
            for (let jInTile = 0; jInTile < width; jInTile++) {
              panel[tTimes4 + jInTile] = deviation[startTimesT + (firstCol + tileCol + jInTile)]!;
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
              const deviationShared = deviation[(start + t) * cols + (firstRow + iInSlab)]!;
              const panelShared = panel[t * 4]!;
              const deviationShared2 = deviation[(start + t) * cols + (firstRow + (iInSlab + 1))]!;
              const panelShared2 = panel[t * 4 + 1]!;
              const panelShared3 = panel[t * 4 + 2]!;
              const panelShared4 = panel[t * 4 + 3]!;
              running = running + deviationShared * panelShared;
              running_x1 = running_x1 + deviationShared2 * panelShared;
              running_1 = running_1 + deviationShared * panelShared2;
              running_1_x1 = running_1_x1 + deviationShared2 * panelShared2;
              running_2 = running_2 + deviationShared * panelShared3;
              running_2_x1 = running_2_x1 + deviationShared2 * panelShared3;
              running_3 = running_3 + deviationShared * panelShared4;
              running_3_x1 = running_3_x1 + deviationShared2 * panelShared4;
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
              const deviationShared = deviation[(start + t) * cols + (firstRow + iInSlab)]!;
              running = running + deviationShared * panel[t * 4]!;
              running_1 = running_1 + deviationShared * panel[t * 4 + 1]!;
              running_2 = running_2 + deviationShared * panel[t * 4 + 2]!;
              running_3 = running_3 + deviationShared * panel[t * 4 + 3]!;
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
        const firstRowTimesIInSlab = (firstRow + iInSlab) * cols;
        const iInSlabTimesSlabCols = iInSlab * slabCols;
        // 4 rounds at once.
        for (let j = 0; j < jMain; j += 4) {
          gram[firstRowTimesIInSlab + (firstCol + j)] = sums[iInSlabTimesSlabCols + j]!;
          gram[firstRowTimesIInSlab + (firstCol + (j + 1))] = sums[iInSlabTimesSlabCols + (j + 1)]!;
          gram[firstRowTimesIInSlab + (firstCol + (j + 2))] = sums[iInSlabTimesSlabCols + (j + 2)]!;
          gram[firstRowTimesIInSlab + (firstCol + (j + 3))] = sums[iInSlabTimesSlabCols + (j + 3)]!;
        }
        const firstRowTimesIInSlab2 = (firstRow + iInSlab) * cols;
        const iInSlabTimesSlabCols2 = iInSlab * slabCols;
        // The remainder.
        for (let j = jMain; j < colsHere; j++) {
          gram[firstRowTimesIInSlab2 + (firstCol + j)] = sums[iInSlabTimesSlabCols2 + j]!;
        }
      }
    }
  }
}

function fillScale(lo: number, hi: number, shift: Int32Array, scale: Float64Array): void {
  const jMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(scale, (j) => powerOfTwo(shift[j]!));
  // 4 rounds at once.
  for (let j = lo; j < jMain; j += 4) {
    scale[j] = powerOfTwo(shift[j]!);
    scale[j + 1] = powerOfTwo(shift[j + 1]!);
    scale[j + 2] = powerOfTwo(shift[j + 2]!);
    scale[j + 3] = powerOfTwo(shift[j + 3]!);
  }
  // The remainder.
  for (let j = jMain; j < hi; j++) {
    scale[j] = powerOfTwo(shift[j]!);
  }
}

function sumPartial2(
  lo: number,
  hi: number,
  scale: Float64Array,
  x: Float64Array,
  cols: number,
  strips: number,
  rows: number,
  none: number,
  partial: Float64Array,
): void {
  none = +none;
  const colsAtMost512 = minIndex(cols, 512);
  const colsWhole = maxIndex(minIndex(cols, 512), 0) & -4;
  // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * colsAtMost512;
    const from_ = block * 128;
    const to = maxIndex(minIndex(from_ + 128, rows), from_);
    const whole = from_ + ((to - from_) & -4);
    const eMain = colsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = none;
      partial[base + (e + 1)] = none;
      partial[base + (e + 2)] = none;
      partial[base + (e + 3)] = none;
    }
    const eEnd = colsAtMost512;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = none;
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
        // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
        const scaleShared = scale[stripTimes512 + j]!;
        const xShared = x[stripTimes512 + j]!;
        // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
        let running = partial[base + j]!;
        running = running + (x[termTimesCols + (stripTimes512 + j)]! * scaleShared - xShared * scaleShared);
        running = running + (x[termTimesCols2 + (stripTimes512 + j)]! * scaleShared - xShared * scaleShared);
        running = running + (x[termTimesCols3 + (stripTimes512 + j)]! * scaleShared - xShared * scaleShared);
        running = running + (x[termTimesCols4 + (stripTimes512 + j)]! * scaleShared - xShared * scaleShared);
        partial[base + j] = running;
      }
    }
    const stripTimes512_2 = strip * 512;
    const colsAtMost512_3 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const termTimesCols = term * cols + 0;
      const jEnd = colsAtMost512_3;
      for (let j = 0; j < jEnd; j++) {
        // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
        const scaleShared = scale[stripTimes512_2 + j]!;
        // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
        let running = partial[base + j]!;
        running =
          running + (x[termTimesCols + (stripTimes512_2 + j)]! * scaleShared - x[stripTimes512_2 + j]! * scaleShared);
        partial[base + j] = running;
      }
    }
  }
}

function fillDeviation2(
  lo: number,
  hi: number,
  scale: Float64Array,
  x: Float64Array,
  mean: Float64Array,
  cols: number,
  deviation: Float64Array,
): void {
  // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
  for (let t = lo; t < hi; t++) {
    const jMain = cols & -4;
    const tTimesCols = t * cols;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
      const scaleShared = scale[j]!;
      const scaleShared2 = scale[j + 1]!;
      const scaleShared3 = scale[j + 2]!;
      const scaleShared4 = scale[j + 3]!;
      // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
      deviation[tTimesCols + j] = x[tTimesCols + j]! * scaleShared - x[j]! * scaleShared - mean[j]!;
      deviation[tTimesCols + (j + 1)] =
        x[tTimesCols + (j + 1)]! * scaleShared2 - x[j + 1]! * scaleShared2 - mean[j + 1]!;
      deviation[tTimesCols + (j + 2)] =
        x[tTimesCols + (j + 2)]! * scaleShared3 - x[j + 2]! * scaleShared3 - mean[j + 2]!;
      deviation[tTimesCols + (j + 3)] =
        x[tTimesCols + (j + 3)]! * scaleShared4 - x[j + 3]! * scaleShared4 - mean[j + 3]!;
    }
    const tTimesCols2 = t * cols;
    // The remainder.
    for (let j = jMain; j < cols; j++) {
      // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
      const scaleShared = scale[j]!;
      // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
      deviation[tTimesCols2 + j] = x[tTimesCols2 + j]! * scaleShared - x[j]! * scaleShared - mean[j]!;
    }
  }
}

function fillCov(
  lo: number,
  hi: number,
  shift: Int32Array,
  gram: Float64Array,
  cols: number,
  rows: number,
  ddof: number,
  cov: Float64Array,
): void {
  // fill(cov, (i, j) => {
  for (let i = lo; i < hi; i++) {
    const jMain = cols & -4;
    const iTimesCols = i * cols;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      // const back = 0 - shift[i]! - shift[j]!;
      const shiftShared = shift[i]!;
      const back = (((0 - shiftShared) | 0) - shift[j]!) | 0;
      const back_1 = (((0 - shiftShared) | 0) - shift[j + 1]!) | 0;
      const back_2 = (((0 - shiftShared) | 0) - shift[j + 2]!) | 0;
      const back_3 = (((0 - shiftShared) | 0) - shift[j + 3]!) | 0;
      // const half = back >> 1;
      const half = back >> 1;
      const half_1 = back_1 >> 1;
      const half_2 = back_2 >> 1;
      const half_3 = back_3 >> 1;
      // fill(cov, (i, j) => {
      const result =
        rows > ddof ? (gram[iTimesCols + j]! / (rows - ddof)) * powerOfTwo(half) * powerOfTwo((back - half) | 0) : NaN;
      cov[iTimesCols + j] = result === result ? result : NaN;
      const result2 =
        rows > ddof
          ? (gram[iTimesCols + (j + 1)]! / (rows - ddof)) * powerOfTwo(half_1) * powerOfTwo((back_1 - half_1) | 0)
          : NaN;
      cov[iTimesCols + (j + 1)] = result2 === result2 ? result2 : NaN;
      const result3 =
        rows > ddof
          ? (gram[iTimesCols + (j + 2)]! / (rows - ddof)) * powerOfTwo(half_2) * powerOfTwo((back_2 - half_2) | 0)
          : NaN;
      cov[iTimesCols + (j + 2)] = result3 === result3 ? result3 : NaN;
      const result4 =
        rows > ddof
          ? (gram[iTimesCols + (j + 3)]! / (rows - ddof)) * powerOfTwo(half_3) * powerOfTwo((back_3 - half_3) | 0)
          : NaN;
      cov[iTimesCols + (j + 3)] = result4 === result4 ? result4 : NaN;
    }
    const iTimesCols2 = i * cols;
    // The remainder.
    for (let j = jMain; j < cols; j++) {
      // const back = 0 - shift[i]! - shift[j]!;
      const back = (((0 - shift[i]!) | 0) - shift[j]!) | 0;
      // const half = back >> 1;
      const half = back >> 1;
      // fill(cov, (i, j) => {
      const result =
        rows > ddof ? (gram[iTimesCols2 + j]! / (rows - ddof)) * powerOfTwo(half) * powerOfTwo((back - half) | 0) : NaN;
      cov[iTimesCols2 + j] = result === result ? result : NaN;
    }
  }
}
