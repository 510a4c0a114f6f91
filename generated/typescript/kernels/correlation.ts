// Generated from kernels/matrix/correlation.ts#L17 by `trefoil build`. Do not edit. Hash 1052a01bb537cbec

import { highWord, max, maxIndex, minIndex, powerOfTwo } from '../operations.js';

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
 */
export function correlation(x: Float64Array, rows: number, cols: number, corr: Float64Array): number {
  rows |= 0;
  cols |= 0;
  const gram = new Float64Array(cols * cols);
  const shift = new Int32Array(cols);
  const scale = new Float64Array(cols);
  const mean = new Float64Array(cols);
  const deviation = new Float64Array(rows * cols);
  const square = new Float64Array(cols);
  const partial = new Float64Array(
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  const partial2 = new Float64Array(
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((cols + 511) / 512);
  const blocks = Math.trunc((rows + 127) / 128);
  // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
  sumPartial(0, blocks * strips, x, cols, strips, rows, partial);
  let depth = 0;
  const base = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const base2 = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const base3 = strips * minIndex(cols, 512);
  for (let block = 0; block < blocks; block++) {
    const into = depth * base;
    const from_ = block * base;
    if (into !== from_) {
      const eMain = base2;
      for (let e = 0; e < eMain; e += 2) {
        partial[into + e] = partial[from_ + e]!;
        partial[into + (e + 1)] = partial[from_ + (e + 1)]!;
      }
      const end = base3;
      for (let e = eMain; e < end; e++) {
        partial[into + e] = partial[from_ + e]!;
      }
    }
    depth = depth + 1;
    let pairs = block;
    const base4 = base;
    const base5 = base2;
    const base6 = base3;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * base4;
      const newer = older + base4;
      const eMain = base5;
      for (let e = 0; e < eMain; e += 2) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
        partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
      }
      const end = base6;
      for (let e = eMain; e < end; e++) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base4 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const base5 = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const base6 = strips * minIndex(cols, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older = (depth - 1) * base4;
    const newer = older + base4;
    const eMain = base5;
    for (let e = 0; e < eMain; e += 2) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
      partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
    }
    const end = base6;
    for (let e = eMain; e < end; e++) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
    }
  }
  const base7 = minIndex(cols, 512);
  for (let strip = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / rows;
    if (rows > 0 && (rows & (rows - 1)) === 0) {
      const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
      const base8 = strip * 512;
      const base9 = strip * base7;
      for (let j = 0; j < jMain; j += 4) {
        mean[base8 + j] = partial[base9 + (base8 + j - base8)]! * inverse;
        mean[base8 + (j + 1)] = partial[base9 + (base8 + (j + 1) - base8)]! * inverse;
        mean[base8 + (j + 2)] = partial[base9 + (base8 + (j + 2) - base8)]! * inverse;
        mean[base8 + (j + 3)] = partial[base9 + (base8 + (j + 3) - base8)]! * inverse;
      }
      const base10 = strip * 512;
      const base11 = strip * base7;
      const end = minIndex(cols - strip * 512, 512);
      for (let j = jMain; j < end; j++) {
        mean[base10 + j] = partial[base11 + (base10 + j - base10)]! * inverse;
      }
    } else {
      const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
      const base8 = strip * 512;
      const base9 = strip * base7;
      for (let j = 0; j < jMain; j += 4) {
        mean[base8 + j] = partial[base9 + (base8 + j - base8)]! / rows;
        mean[base8 + (j + 1)] = partial[base9 + (base8 + (j + 1) - base8)]! / rows;
        mean[base8 + (j + 2)] = partial[base9 + (base8 + (j + 2) - base8)]! / rows;
        mean[base8 + (j + 3)] = partial[base9 + (base8 + (j + 3) - base8)]! / rows;
      }
      const base10 = strip * 512;
      const base11 = strip * base7;
      const end = minIndex(cols - strip * 512, 512);
      for (let j = jMain; j < end; j++) {
        mean[base10 + j] = partial[base11 + (base10 + j - base10)]! / rows;
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
    const slabRows = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols * levels)) & -2, 2));
    fillGram(
      0,
      cols,
      deviation,
      slabRows,
      slabCols,
      cols,
      rows,
      gram,
      new Float64Array(512),
      new Float64Array(levels * (slabRows * slabCols)),
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
        const operand = Math.abs(v);
        largest = largest < operand ? operand : largest;
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
        const operand = (0 - exponent) | 0;
        const operand2 = operand < 1022 ? operand : 1022;
        shift[j] = -1022 < operand2 ? operand2 : -1022;
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
    const blocks2 = Math.trunc((rows + 127) / 128);
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
    sumPartial2(0, blocks2 * strips2, scale, x, cols, strips2, rows, partial2);
    let depth2 = 0;
    const base8 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
    const base9 = maxIndex(strips2 * minIndex(cols, 512), 0) & -2;
    const base10 = strips2 * minIndex(cols, 512);
    for (let block = 0; block < blocks2; block++) {
      const into = depth2 * base8;
      const from_ = block * base8;
      if (into !== from_) {
        const eMain = base9;
        for (let e = 0; e < eMain; e += 2) {
          partial2[into + e] = partial2[from_ + e]!;
          partial2[into + (e + 1)] = partial2[from_ + (e + 1)]!;
        }
        const end = base10;
        for (let e = eMain; e < end; e++) {
          partial2[into + e] = partial2[from_ + e]!;
        }
      }
      depth2 = depth2 + 1;
      let pairs = block;
      const base11 = base8;
      const base12 = base9;
      const base13 = base10;
      while ((pairs & 1) !== 0) {
        depth2 = depth2 - 1;
        const older = (depth2 - 1) * base11;
        const newer = older + base11;
        const eMain = base12;
        for (let e = 0; e < eMain; e += 2) {
          partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
          partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
        }
        const end = base13;
        for (let e = eMain; e < end; e++) {
          partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
        }
        pairs = pairs >> 1;
      }
    }
    const base11 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
    const base12 = maxIndex(strips2 * minIndex(cols, 512), 0) & -2;
    const base13 = strips2 * minIndex(cols, 512);
    while (depth2 > 1) {
      depth2 = depth2 - 1;
      const older = (depth2 - 1) * base11;
      const newer = older + base11;
      const eMain = base12;
      for (let e = 0; e < eMain; e += 2) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
        partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
      }
      const end = base13;
      for (let e = eMain; e < end; e++) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      }
    }
    const base14 = minIndex(cols, 512);
    for (let strip = 0; strip < strips2; strip++) {
      // Dividing by a power of two is multiplying by its exact reciprocal.
      const inverse = 1.0 / rows;
      if (rows > 0 && (rows & (rows - 1)) === 0) {
        const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
        const base15 = strip * 512;
        const base16 = strip * base14;
        for (let j = 0; j < jMain; j += 4) {
          mean[base15 + j] = partial2[base16 + (base15 + j - base15)]! * inverse;
          mean[base15 + (j + 1)] = partial2[base16 + (base15 + (j + 1) - base15)]! * inverse;
          mean[base15 + (j + 2)] = partial2[base16 + (base15 + (j + 2) - base15)]! * inverse;
          mean[base15 + (j + 3)] = partial2[base16 + (base15 + (j + 3) - base15)]! * inverse;
        }
        const base17 = strip * 512;
        const base18 = strip * base14;
        const end = minIndex(cols - strip * 512, 512);
        for (let j = jMain; j < end; j++) {
          mean[base17 + j] = partial2[base18 + (base17 + j - base17)]! * inverse;
        }
      } else {
        const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
        const base15 = strip * 512;
        const base16 = strip * base14;
        for (let j = 0; j < jMain; j += 4) {
          mean[base15 + j] = partial2[base16 + (base15 + j - base15)]! / rows;
          mean[base15 + (j + 1)] = partial2[base16 + (base15 + (j + 1) - base15)]! / rows;
          mean[base15 + (j + 2)] = partial2[base16 + (base15 + (j + 2) - base15)]! / rows;
          mean[base15 + (j + 3)] = partial2[base16 + (base15 + (j + 3) - base15)]! / rows;
        }
        const base17 = strip * 512;
        const base18 = strip * base14;
        const end = minIndex(cols - strip * 512, 512);
        for (let j = jMain; j < end; j++) {
          mean[base17 + j] = partial2[base18 + (base17 + j - base17)]! / rows;
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
      const slabRows = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols * levels)) & -2, 2));
      fillGram(
        0,
        cols,
        deviation,
        slabRows,
        slabCols,
        cols,
        rows,
        gram,
        new Float64Array(512),
        new Float64Array(levels * (slabRows * slabCols)),
      );
    }
  }
  // fill(square, (j) => gram.at(j, j));
  fillSquare(0, cols, gram, cols, square);
  // fill(corr, (i, j) => {
  fillCorr(0, cols, square, gram, cols, rows, corr);
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
  const base = minIndex(cols, 512);
  const base2 = maxIndex(minIndex(cols, 512), 0) & -4;
  // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base3 = item * base;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, rows);
    const whole = from_ + ((to - from_) & -4);
    const eMain = base2;
    for (let e = 0; e < eMain; e += 4) {
      partial[base3 + e] = -0.0;
      partial[base3 + (e + 1)] = -0.0;
      partial[base3 + (e + 2)] = -0.0;
      partial[base3 + (e + 3)] = -0.0;
    }
    const end = base;
    for (let e = eMain; e < end; e++) {
      partial[base3 + e] = -0.0;
    }
    const base4 = strip * 512;
    const base5 = minIndex(cols - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const base6 = term * cols;
      const base7 = base4;
      const base8 = (term + 1) * cols;
      const base9 = (term + 2) * cols;
      const base10 = (term + 3) * cols;
      const end2 = base5;
      for (let j = 0; j < end2; j++) {
        // gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
        const xShared = x[base7 + j]!;
        // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
        let running = partial[base3 + j]!;
        running = running + (x[base6 + (base7 + j)]! - xShared);
        running = running + (x[base8 + (base7 + j)]! - xShared);
        running = running + (x[base9 + (base7 + j)]! - xShared);
        running = running + (x[base10 + (base7 + j)]! - xShared);
        partial[base3 + j] = running;
      }
    }
    const base6 = strip * 512;
    const base7 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base8 = term * cols;
      const base9 = base6;
      const end2 = base7;
      for (let j = 0; j < end2; j++) {
        let running = partial[base3 + j]!;
        running = running + (x[base8 + (base9 + j)]! - x[base9 + j]!);
        partial[base3 + j] = running;
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
    const base = t * cols;
    for (let j = 0; j < jMain; j += 4) {
      deviation[base + j] = x[base + j]! - x[j]! - mean[j]!;
      deviation[base + (j + 1)] = x[base + (j + 1)]! - x[j + 1]! - mean[j + 1]!;
      deviation[base + (j + 2)] = x[base + (j + 2)]! - x[j + 2]! - mean[j + 2]!;
      deviation[base + (j + 3)] = x[base + (j + 3)]! - x[j + 3]! - mean[j + 3]!;
    }
    const base2 = t * cols;
    for (let j = jMain; j < cols; j++) {
      deviation[base2 + j] = x[base2 + j]! - x[j]! - mean[j]!;
    }
  }
}

function fillGram(
  lo: number,
  hi: number,
  deviation: Float64Array,
  slabRows: number,
  slabCols: number,
  cols: number,
  rows: number,
  gram: Float64Array,
  panel: Float64Array,
  sums: Float64Array,
): void {
  const base = slabRows * slabCols;
  const end = Math.trunc((hi - lo + slabRows - 1) / slabRows);
  // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
  for (let slab = 0; slab < end; slab++) {
    const firstRow = lo + slab * slabRows;
    const rowsHere = minIndex(slabRows, hi - firstRow);
    const base2 = base;
    const base3 = maxIndex(rowsHere, 0) & -2;
    for (let firstCol = 0; firstCol < cols; firstCol += 128) {
      const colsHere = minIndex(cols - firstCol, 128);
      let depth = 0;
      const base4 = base2;
      const base5 = base3;
      for (let start = 0; start < rows; start += 128) {
        const sumsHere = depth * base4;
        const terms = minIndex(rows - start, 128);
        const base6 = base5;
        for (let tileCol = 0; tileCol < colsHere; tileCol += 4) {
          const width = minIndex(colsHere - tileCol, 4);
          for (let t = 0; t < terms; t++) {
            const base7 = t * 4;
            const base8 = (start + t) * cols;
            for (let jInTile = 0; jInTile < width; jInTile++) {
              panel[base7 + jInTile] = deviation[base8 + (firstCol + tileCol + jInTile)]!;
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
        const base7 = base4;
        while ((pairs & 1) !== 0) {
          depth = depth - 1;
          const older = (depth - 1) * base7;
          const newer = older + base7;
          const end2 = base7;
          for (let first = 0; first < end2; first += 4) {
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
        const end2 = base6;
        for (let first = 0; first < end2; first += 4) {
          sums[older + first] = sums[older + first]! + sums[newer + first]!;
          sums[older + (first + 1)] = sums[older + (first + 1)]! + sums[newer + (first + 1)]!;
          sums[older + (first + 2)] = sums[older + (first + 2)]! + sums[newer + (first + 2)]!;
          sums[older + (first + 3)] = sums[older + (first + 3)]! + sums[newer + (first + 3)]!;
        }
      }
      if (rows <= 0) {
        const end2 = base2;
        for (let first = 0; first < end2; first += 4) {
          sums[first] = 0.0;
          sums[first + 1] = 0.0;
          sums[first + 2] = 0.0;
          sums[first + 3] = 0.0;
        }
      }
      const base7 = maxIndex(colsHere, 0) & -4;
      for (let iInSlab = 0; iInSlab < rowsHere; iInSlab++) {
        const jMain = base7;
        const base8 = (firstRow + iInSlab) * cols;
        const base9 = iInSlab * slabCols;
        for (let j = 0; j < jMain; j += 4) {
          gram[base8 + (firstCol + j)] = sums[base9 + j]!;
          gram[base8 + (firstCol + (j + 1))] = sums[base9 + (j + 1)]!;
          gram[base8 + (firstCol + (j + 2))] = sums[base9 + (j + 2)]!;
          gram[base8 + (firstCol + (j + 3))] = sums[base9 + (j + 3)]!;
        }
        const base10 = (firstRow + iInSlab) * cols;
        const base11 = iInSlab * slabCols;
        for (let j = jMain; j < colsHere; j++) {
          gram[base10 + (firstCol + j)] = sums[base11 + j]!;
        }
      }
    }
  }
}

function fillScale(lo: number, hi: number, shift: Int32Array, scale: Float64Array): void {
  const jMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(scale, (j) => powerOfTwo(shift[j]!));
  for (let j = lo; j < jMain; j += 4) {
    scale[j] = powerOfTwo(shift[j]!);
    scale[j + 1] = powerOfTwo(shift[j + 1]!);
    scale[j + 2] = powerOfTwo(shift[j + 2]!);
    scale[j + 3] = powerOfTwo(shift[j + 3]!);
  }
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
  partial: Float64Array,
): void {
  const base = minIndex(cols, 512);
  const base2 = maxIndex(minIndex(cols, 512), 0) & -4;
  // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base3 = item * base;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, rows);
    const whole = from_ + ((to - from_) & -4);
    const eMain = base2;
    for (let e = 0; e < eMain; e += 4) {
      partial[base3 + e] = -0.0;
      partial[base3 + (e + 1)] = -0.0;
      partial[base3 + (e + 2)] = -0.0;
      partial[base3 + (e + 3)] = -0.0;
    }
    const end = base;
    for (let e = eMain; e < end; e++) {
      partial[base3 + e] = -0.0;
    }
    const base4 = strip * 512;
    const base5 = minIndex(cols - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const base6 = term * cols;
      const base7 = base4;
      const base8 = (term + 1) * cols;
      const base9 = (term + 2) * cols;
      const base10 = (term + 3) * cols;
      const end2 = base5;
      for (let j = 0; j < end2; j++) {
        // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
        const scaleShared = scale[base7 + j]!;
        const xShared = x[base7 + j]!;
        // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
        let running = partial[base3 + j]!;
        running = running + (x[base6 + (base7 + j)]! * scaleShared - xShared * scaleShared);
        running = running + (x[base8 + (base7 + j)]! * scaleShared - xShared * scaleShared);
        running = running + (x[base9 + (base7 + j)]! * scaleShared - xShared * scaleShared);
        running = running + (x[base10 + (base7 + j)]! * scaleShared - xShared * scaleShared);
        partial[base3 + j] = running;
      }
    }
    const base6 = strip * 512;
    const base7 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base8 = term * cols;
      const base9 = base6;
      const end2 = base7;
      for (let j = 0; j < end2; j++) {
        // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
        const scaleShared = scale[base9 + j]!;
        // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
        let running = partial[base3 + j]!;
        running = running + (x[base8 + (base9 + j)]! * scaleShared - x[base9 + j]! * scaleShared);
        partial[base3 + j] = running;
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
    const base = t * cols;
    for (let j = 0; j < jMain; j += 4) {
      // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
      const scaleShared = scale[j]!;
      const scaleShared2 = scale[j + 1]!;
      const scaleShared3 = scale[j + 2]!;
      const scaleShared4 = scale[j + 3]!;
      // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
      deviation[base + j] = x[base + j]! * scaleShared - x[j]! * scaleShared - mean[j]!;
      deviation[base + (j + 1)] = x[base + (j + 1)]! * scaleShared2 - x[j + 1]! * scaleShared2 - mean[j + 1]!;
      deviation[base + (j + 2)] = x[base + (j + 2)]! * scaleShared3 - x[j + 2]! * scaleShared3 - mean[j + 2]!;
      deviation[base + (j + 3)] = x[base + (j + 3)]! * scaleShared4 - x[j + 3]! * scaleShared4 - mean[j + 3]!;
    }
    const base2 = t * cols;
    for (let j = jMain; j < cols; j++) {
      // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
      const scaleShared = scale[j]!;
      // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
      deviation[base2 + j] = x[base2 + j]! * scaleShared - x[j]! * scaleShared - mean[j]!;
    }
  }
}

function fillSquare(lo: number, hi: number, gram: Float64Array, cols: number, square: Float64Array): void {
  const jMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(square, (j) => gram.at(j, j));
  for (let j = lo; j < jMain; j += 4) {
    square[j] = gram[j * cols + j]!;
    square[j + 1] = gram[(j + 1) * cols + (j + 1)]!;
    square[j + 2] = gram[(j + 2) * cols + (j + 2)]!;
    square[j + 3] = gram[(j + 3) * cols + (j + 3)]!;
  }
  for (let j = jMain; j < hi; j++) {
    square[j] = gram[j * cols + j]!;
  }
}

function fillCorr(
  lo: number,
  hi: number,
  square: Float64Array,
  gram: Float64Array,
  cols: number,
  rows: number,
  corr: Float64Array,
): void {
  // fill(corr, (i, j) => {
  for (let i = lo; i < hi; i++) {
    const jMain = cols & -4;
    const base = i * cols;
    for (let j = 0; j < jMain; j += 4) {
      // const both = square[i]! * square[j]!;
      const squareShared = square[i]!;
      const both = squareShared * square[j]!;
      const both_1 = squareShared * square[j + 1]!;
      const both_2 = squareShared * square[j + 2]!;
      const both_3 = squareShared * square[j + 3]!;
      // const product = gram.at(i, j);
      const product = gram[base + j]!;
      const product_1 = gram[base + (j + 1)]!;
      const product_2 = gram[base + (j + 2)]!;
      const product_3 = gram[base + (j + 3)]!;
      // const r = rows === 2 && both > 0 ? (product > 0 ? 1.0 : -1.0) : product / sqrt(both);
      const r = rows === 2 && both > 0.0 ? (product > 0.0 ? 1.0 : -1.0) : product / Math.sqrt(both);
      const r_1 = rows === 2 && both_1 > 0.0 ? (product_1 > 0.0 ? 1.0 : -1.0) : product_1 / Math.sqrt(both_1);
      const r_2 = rows === 2 && both_2 > 0.0 ? (product_2 > 0.0 ? 1.0 : -1.0) : product_2 / Math.sqrt(both_2);
      const r_3 = rows === 2 && both_3 > 0.0 ? (product_3 > 0.0 ? 1.0 : -1.0) : product_3 / Math.sqrt(both_3);
      // fill(corr, (i, j) => {
      const result = i === j ? (both > 0.0 ? 1.0 : NaN) : max(1.0 < r ? 1.0 : r, -1.0);
      corr[base + j] = result === result ? result : NaN;
      const result2 = i === j + 1 ? (both_1 > 0.0 ? 1.0 : NaN) : max(1.0 < r_1 ? 1.0 : r_1, -1.0);
      corr[base + (j + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = i === j + 2 ? (both_2 > 0.0 ? 1.0 : NaN) : max(1.0 < r_2 ? 1.0 : r_2, -1.0);
      corr[base + (j + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = i === j + 3 ? (both_3 > 0.0 ? 1.0 : NaN) : max(1.0 < r_3 ? 1.0 : r_3, -1.0);
      corr[base + (j + 3)] = result4 === result4 ? result4 : NaN;
    }
    const base2 = i * cols;
    for (let j = jMain; j < cols; j++) {
      // const both = square[i]! * square[j]!;
      const both = square[i]! * square[j]!;
      // const product = gram.at(i, j);
      const product = gram[base2 + j]!;
      // const r = rows === 2 && both > 0 ? (product > 0 ? 1.0 : -1.0) : product / sqrt(both);
      const r = rows === 2 && both > 0.0 ? (product > 0.0 ? 1.0 : -1.0) : product / Math.sqrt(both);
      // fill(corr, (i, j) => {
      const result = i === j ? (both > 0.0 ? 1.0 : NaN) : max(1.0 < r ? 1.0 : r, -1.0);
      corr[base2 + j] = result === result ? result : NaN;
    }
  }
}
