// Generated from kernels/matrix/correlation.ts#L14 by `trefoil build`. Do not edit. Hash e13a353ba0e1156a

import { max, maxIndex, minIndex } from '../operations.js';

/**
 * Correlation matrix of the columns (Pearson).
 *
 * NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
 * column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude.
 *
 * Accuracy: 1e-12 absolute.
 *
 * Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is taken away.
 */
export function correlation(x: Float64Array, rows: number, cols: number, corr: Float64Array): number {
  rows |= 0;
  cols |= 0;
  const mean = new Float64Array(cols);
  const centred = new Float64Array(rows * cols);
  const gram = new Float64Array(cols * cols);
  const norm = new Float64Array(cols);
  const partial = new Float64Array(
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((cols + 511) / 512);
  const blocks = Math.trunc((rows + 127) / 128);
  correlationRegion0(0, blocks * strips, partial, x, cols, rows, strips);
  let depth = 0;
  const base18 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const base19 = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const base20 = strips * minIndex(cols, 512);
  for (let block2 = 0; block2 < blocks; block2++) {
    const into = depth * base18;
    const from2 = block2 * base18;
    if (into !== from2) {
      const e2Main = base19;
      for (let e2 = 0; e2 < e2Main; e2 += 2) {
        partial[into + e2] = partial[from2 + e2]!;
        partial[into + (e2 + 1)] = partial[from2 + (e2 + 1)]!;
      }
      const end4 = base20;
      for (let e2 = e2Main; e2 < end4; e2++) {
        partial[into + e2] = partial[from2 + e2]!;
      }
    }
    depth = depth + 1;
    let pairs = block2;
    const base15 = base18;
    const base16 = base19;
    const base17 = base20;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * base15;
      const newer = older + base15;
      const e3Main = base16;
      for (let e3 = 0; e3 < e3Main; e3 += 2) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
        partial[older + (e3 + 1)] = partial[older + (e3 + 1)]! + partial[newer + (e3 + 1)]!;
      }
      const end5 = base17;
      for (let e3 = e3Main; e3 < end5; e3++) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base21 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const base22 = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const base23 = strips * minIndex(cols, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older2 = (depth - 1) * base21;
    const newer2 = older2 + base21;
    const e4Main = base22;
    for (let e4 = 0; e4 < e4Main; e4 += 2) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
      partial[older2 + (e4 + 1)] = partial[older2 + (e4 + 1)]! + partial[newer2 + (e4 + 1)]!;
    }
    const end6 = base23;
    for (let e4 = e4Main; e4 < end6; e4++) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
    }
  }
  const base32 = minIndex(cols, 512);
  for (let strip = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / rows;
    if (rows > 0 && (rows & (rows - 1)) === 0) {
      const j8Main = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
      const base24 = strip * 512;
      const base25 = strip * base32;
      for (let j8 = 0; j8 < j8Main; j8 += 4) {
        mean[base24 + j8] = partial[base25 + (base24 + j8 - base24)]! * inverse;
        mean[base24 + (j8 + 1)] = partial[base25 + (base24 + (j8 + 1) - base24)]! * inverse;
        mean[base24 + (j8 + 2)] = partial[base25 + (base24 + (j8 + 2) - base24)]! * inverse;
        mean[base24 + (j8 + 3)] = partial[base25 + (base24 + (j8 + 3) - base24)]! * inverse;
      }
      const base26 = strip * 512;
      const base27 = strip * base32;
      const end7 = minIndex(cols - strip * 512, 512);
      for (let j8 = j8Main; j8 < end7; j8++) {
        mean[base26 + j8] = partial[base27 + (base26 + j8 - base26)]! * inverse;
      }
    } else {
      const j8Main2 = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
      const base28 = strip * 512;
      const base29 = strip * base32;
      for (let j8 = 0; j8 < j8Main2; j8 += 4) {
        mean[base28 + j8] = partial[base29 + (base28 + j8 - base28)]! / rows;
        mean[base28 + (j8 + 1)] = partial[base29 + (base28 + (j8 + 1) - base28)]! / rows;
        mean[base28 + (j8 + 2)] = partial[base29 + (base28 + (j8 + 2) - base28)]! / rows;
        mean[base28 + (j8 + 3)] = partial[base29 + (base28 + (j8 + 3) - base28)]! / rows;
      }
      const base30 = strip * 512;
      const base31 = strip * base32;
      const end8 = minIndex(cols - strip * 512, 512);
      for (let j8 = j8Main2; j8 < end8; j8++) {
        mean[base30 + j8] = partial[base31 + (base30 + j8 - base30)]! / rows;
      }
    }
  }
  correlationRegion1(0, rows, centred, mean, x, cols);
  if (cols * cols > 0) {
    let levels = 1;
    let left = maxIndex(rows - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols = minIndex((cols + 3) & -4, 128);
    const slabRows = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols * levels)) & -2, 2));
    correlationRegion2(
      0,
      cols,
      centred,
      gram,
      cols,
      rows,
      slabCols,
      slabRows,
      new Float64Array(512),
      new Float64Array(levels * (slabRows * slabCols)),
    );
  }
  correlationRegion3(0, cols, gram, norm, cols);
  correlationRegion4(0, cols, corr, gram, norm, cols);
  return 0;
}

function correlationRegion0(
  lo: number,
  hi: number,
  partial: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
  strips: number,
): void {
  const base13 = minIndex(cols, 512);
  const base14 = maxIndex(minIndex(cols, 512), 0) & -4;
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * base13;
    const from = block * 128;
    const to = minIndex(from + 128, rows);
    const whole = from + ((to - from) & -4);
    const eMain = base14;
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = -0.0;
      partial[base + (e + 1)] = -0.0;
      partial[base + (e + 2)] = -0.0;
      partial[base + (e + 3)] = -0.0;
    }
    const end = base13;
    for (let e = eMain; e < end; e++) {
      partial[base + e] = -0.0;
    }
    const base7 = strip * 512;
    const base8 = minIndex(cols - strip * 512, 512);
    for (let term = from; term < whole; term += 4) {
      const base2 = term * cols;
      const base3 = base7;
      const base4 = (term + 1) * cols;
      const base5 = (term + 2) * cols;
      const base6 = (term + 3) * cols;
      const end2 = base8;
      for (let j6 = 0; j6 < end2; j6++) {
        const xShared = x[base3 + j6]!;
        let running = partial[base + j6]!;
        running = running + (x[base2 + (base3 + j6)]! - xShared);
        running = running + (x[base4 + (base3 + j6)]! - xShared);
        running = running + (x[base5 + (base3 + j6)]! - xShared);
        running = running + (x[base6 + (base3 + j6)]! - xShared);
        partial[base + j6] = running;
      }
    }
    const base11 = strip * 512;
    const base12 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base9 = term * cols;
      const base10 = base11;
      const end3 = base12;
      for (let j7 = 0; j7 < end3; j7++) {
        let running2 = partial[base + j7]!;
        running2 = running2 + (x[base9 + (base10 + j7)]! - x[base10 + j7]!);
        partial[base + j7] = running2;
      }
    }
  }
}

function correlationRegion1(
  lo2: number,
  hi2: number,
  centred: Float64Array,
  mean: Float64Array,
  x: Float64Array,
  cols: number,
): void {
  for (let t2 = lo2; t2 < hi2; t2++) {
    const j2Main = cols & -4;
    const base33 = t2 * cols;
    for (let j2 = 0; j2 < j2Main; j2 += 4) {
      centred[base33 + j2] = x[base33 + j2]! - x[j2]! - mean[j2]!;
      centred[base33 + (j2 + 1)] = x[base33 + (j2 + 1)]! - x[j2 + 1]! - mean[j2 + 1]!;
      centred[base33 + (j2 + 2)] = x[base33 + (j2 + 2)]! - x[j2 + 2]! - mean[j2 + 2]!;
      centred[base33 + (j2 + 3)] = x[base33 + (j2 + 3)]! - x[j2 + 3]! - mean[j2 + 3]!;
    }
    const base34 = t2 * cols;
    for (let j2 = j2Main; j2 < cols; j2++) {
      centred[base34 + j2] = x[base34 + j2]! - x[j2]! - mean[j2]!;
    }
  }
}

function correlationRegion2(
  lo3: number,
  hi3: number,
  centred: Float64Array,
  gram: Float64Array,
  cols: number,
  rows: number,
  slabCols: number,
  slabRows: number,
  panel: Float64Array,
  sums: Float64Array,
): void {
  const base45 = slabRows * slabCols;
  const end12 = Math.trunc((hi3 - lo3 + slabRows - 1) / slabRows);
  for (let slab = 0; slab < end12; slab++) {
    const firstRow = lo3 + slab * slabRows;
    const rowsHere = minIndex(slabRows, hi3 - firstRow);
    const base44 = base45;
    for (let firstCol = 0; firstCol < cols; firstCol += 128) {
      const colsHere = minIndex(cols - firstCol, 128);
      let depth2 = 0;
      const base38 = base44;
      for (let start = 0; start < rows; start += 128) {
        const sumsHere = depth2 * base38;
        const terms = minIndex(rows - start, 128);
        for (let tileCol = 0; tileCol < colsHere; tileCol += 4) {
          const width = minIndex(colsHere - tileCol, 4);
          for (let t3 = 0; t3 < terms; t3++) {
            const base35 = t3 * 4;
            const base36 = (start + t3) * cols;
            for (let j3InTile = 0; j3InTile < width; j3InTile++) {
              panel[base35 + j3InTile] = centred[base36 + (firstCol + tileCol + j3InTile)]!;
            }
          }
          const iInSlabMain = rowsHere & -2;
          for (let iInSlab = 0; iInSlab < iInSlabMain; iInSlab += 2) {
            let running3 = -0.0;
            let running3_x1 = -0.0;
            let running3_1 = -0.0;
            let running3_1_x1 = -0.0;
            let running3_2 = -0.0;
            let running3_2_x1 = -0.0;
            let running3_3 = -0.0;
            let running3_3_x1 = -0.0;
            for (let t32 = 0; t32 < terms; t32++) {
              const centredShared = centred[(start + t32) * cols + (firstRow + iInSlab)]!;
              const panelShared = panel[t32 * 4]!;
              const centredShared2 = centred[(start + t32) * cols + (firstRow + (iInSlab + 1))]!;
              const panelShared2 = panel[t32 * 4 + 1]!;
              const panelShared3 = panel[t32 * 4 + 2]!;
              const panelShared4 = panel[t32 * 4 + 3]!;
              running3 = running3 + centredShared * panelShared;
              running3_x1 = running3_x1 + centredShared2 * panelShared;
              running3_1 = running3_1 + centredShared * panelShared2;
              running3_1_x1 = running3_1_x1 + centredShared2 * panelShared2;
              running3_2 = running3_2 + centredShared * panelShared3;
              running3_2_x1 = running3_2_x1 + centredShared2 * panelShared3;
              running3_3 = running3_3 + centredShared * panelShared4;
              running3_3_x1 = running3_3_x1 + centredShared2 * panelShared4;
            }
            sums[sumsHere + (iInSlab * slabCols + tileCol)] = running3;
            sums[sumsHere + ((iInSlab + 1) * slabCols + tileCol)] = running3_x1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 1))] = running3_1;
            sums[sumsHere + ((iInSlab + 1) * slabCols + (tileCol + 1))] = running3_1_x1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 2))] = running3_2;
            sums[sumsHere + ((iInSlab + 1) * slabCols + (tileCol + 2))] = running3_2_x1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 3))] = running3_3;
            sums[sumsHere + ((iInSlab + 1) * slabCols + (tileCol + 3))] = running3_3_x1;
          }
          for (let iInSlab = iInSlabMain; iInSlab < rowsHere; iInSlab++) {
            let running3 = -0.0;
            let running3_1 = -0.0;
            let running3_2 = -0.0;
            let running3_3 = -0.0;
            for (let t32 = 0; t32 < terms; t32++) {
              const centredShared3 = centred[(start + t32) * cols + (firstRow + iInSlab)]!;
              running3 = running3 + centredShared3 * panel[t32 * 4]!;
              running3_1 = running3_1 + centredShared3 * panel[t32 * 4 + 1]!;
              running3_2 = running3_2 + centredShared3 * panel[t32 * 4 + 2]!;
              running3_3 = running3_3 + centredShared3 * panel[t32 * 4 + 3]!;
            }
            sums[sumsHere + (iInSlab * slabCols + tileCol)] = running3;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 1))] = running3_1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 2))] = running3_2;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 3))] = running3_3;
          }
        }
        depth2 = depth2 + 1;
        let pairs2 = start >> 7;
        const base37 = base38;
        while ((pairs2 & 1) !== 0) {
          depth2 = depth2 - 1;
          const older3 = (depth2 - 1) * base37;
          const newer3 = older3 + base37;
          const end9 = base37;
          for (let first4 = 0; first4 < end9; first4 += 4) {
            sums[older3 + first4] = sums[older3 + first4]! + sums[newer3 + first4]!;
            sums[older3 + (first4 + 1)] = sums[older3 + (first4 + 1)]! + sums[newer3 + (first4 + 1)]!;
            sums[older3 + (first4 + 2)] = sums[older3 + (first4 + 2)]! + sums[newer3 + (first4 + 2)]!;
            sums[older3 + (first4 + 3)] = sums[older3 + (first4 + 3)]! + sums[newer3 + (first4 + 3)]!;
          }
          pairs2 = pairs2 >> 1;
        }
      }
      const base39 = base44;
      while (depth2 > 1) {
        depth2 = depth2 - 1;
        const older4 = (depth2 - 1) * base39;
        const newer4 = older4 + base39;
        const end10 = base39;
        for (let first5 = 0; first5 < end10; first5 += 4) {
          sums[older4 + first5] = sums[older4 + first5]! + sums[newer4 + first5]!;
          sums[older4 + (first5 + 1)] = sums[older4 + (first5 + 1)]! + sums[newer4 + (first5 + 1)]!;
          sums[older4 + (first5 + 2)] = sums[older4 + (first5 + 2)]! + sums[newer4 + (first5 + 2)]!;
          sums[older4 + (first5 + 3)] = sums[older4 + (first5 + 3)]! + sums[newer4 + (first5 + 3)]!;
        }
      }
      if (rows <= 0) {
        const end11 = base44;
        for (let first6 = 0; first6 < end11; first6 += 4) {
          sums[first6] = 0.0;
          sums[first6 + 1] = 0.0;
          sums[first6 + 2] = 0.0;
          sums[first6 + 3] = 0.0;
        }
      }
      for (let iInSlab = 0; iInSlab < rowsHere; iInSlab++) {
        const j32Main = colsHere & -4;
        const base40 = (firstRow + iInSlab) * cols;
        const base41 = iInSlab * slabCols;
        for (let j32 = 0; j32 < j32Main; j32 += 4) {
          gram[base40 + (firstCol + j32)] = sums[base41 + j32]!;
          gram[base40 + (firstCol + (j32 + 1))] = sums[base41 + (j32 + 1)]!;
          gram[base40 + (firstCol + (j32 + 2))] = sums[base41 + (j32 + 2)]!;
          gram[base40 + (firstCol + (j32 + 3))] = sums[base41 + (j32 + 3)]!;
        }
        const base42 = (firstRow + iInSlab) * cols;
        const base43 = iInSlab * slabCols;
        for (let j32 = j32Main; j32 < colsHere; j32++) {
          gram[base42 + (firstCol + j32)] = sums[base43 + j32]!;
        }
      }
    }
  }
}

function correlationRegion3(lo4: number, hi4: number, gram: Float64Array, norm: Float64Array, cols: number): void {
  const j4Main = lo4 + (maxIndex(hi4 - lo4, 0) & -4);
  for (let j4 = lo4; j4 < j4Main; j4 += 4) {
    norm[j4] = gram[j4 * cols + j4]! === 0.0 ? NaN : Math.sqrt(gram[j4 * cols + j4]!);
    norm[j4 + 1] = gram[(j4 + 1) * cols + (j4 + 1)]! === 0.0 ? NaN : Math.sqrt(gram[(j4 + 1) * cols + (j4 + 1)]!);
    norm[j4 + 2] = gram[(j4 + 2) * cols + (j4 + 2)]! === 0.0 ? NaN : Math.sqrt(gram[(j4 + 2) * cols + (j4 + 2)]!);
    norm[j4 + 3] = gram[(j4 + 3) * cols + (j4 + 3)]! === 0.0 ? NaN : Math.sqrt(gram[(j4 + 3) * cols + (j4 + 3)]!);
  }
  for (let j4 = j4Main; j4 < hi4; j4++) {
    norm[j4] = gram[j4 * cols + j4]! === 0.0 ? NaN : Math.sqrt(gram[j4 * cols + j4]!);
  }
}

function correlationRegion4(
  lo5: number,
  hi5: number,
  corr: Float64Array,
  gram: Float64Array,
  norm: Float64Array,
  cols: number,
): void {
  for (let i2 = lo5; i2 < hi5; i2++) {
    const j5Main = cols & -4;
    const base46 = i2 * cols;
    for (let j5 = 0; j5 < j5Main; j5 += 4) {
      const normShared = norm[i2]!;
      const r = gram[base46 + j5]! / normShared / norm[j5]!;
      const r_1 = gram[base46 + (j5 + 1)]! / normShared / norm[j5 + 1]!;
      const r_2 = gram[base46 + (j5 + 2)]! / normShared / norm[j5 + 2]!;
      const r_3 = gram[base46 + (j5 + 3)]! / normShared / norm[j5 + 3]!;
      const result = i2 === j5 ? (r === r ? 1.0 : NaN) : max(1.0 < r ? 1.0 : r, -1.0);
      corr[base46 + j5] = result === result ? result : NaN;
      const result2 = i2 === j5 + 1 ? (r_1 === r_1 ? 1.0 : NaN) : max(1.0 < r_1 ? 1.0 : r_1, -1.0);
      corr[base46 + (j5 + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = i2 === j5 + 2 ? (r_2 === r_2 ? 1.0 : NaN) : max(1.0 < r_2 ? 1.0 : r_2, -1.0);
      corr[base46 + (j5 + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = i2 === j5 + 3 ? (r_3 === r_3 ? 1.0 : NaN) : max(1.0 < r_3 ? 1.0 : r_3, -1.0);
      corr[base46 + (j5 + 3)] = result4 === result4 ? result4 : NaN;
    }
    const base47 = i2 * cols;
    for (let j5 = j5Main; j5 < cols; j5++) {
      const r = gram[base47 + j5]! / norm[i2]! / norm[j5]!;
      const result5 = i2 === j5 ? (r === r ? 1.0 : NaN) : max(1.0 < r ? 1.0 : r, -1.0);
      corr[base47 + j5] = result5 === result5 ? result5 : NaN;
    }
  }
}
