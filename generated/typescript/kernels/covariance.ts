// Generated from kernels/matrix/covariance.ts#L16 by `trefoil build`. Do not edit. Hash 7ba22ac6fd7f3404

import { highWord, maxIndex, minIndex, powerOfTwo } from '../operations.js';

/**
 * Covariance matrix of the columns.
 *
 * NaN and infinities propagate to every pair they are part of. No more rows than `ddof` give NaN. A value is
 * infinite only where it is too large itself.
 *
 * Accuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.
 *
 * Source: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is taken away.
 */
export function covariance(x: Float64Array, rows: number, cols: number, ddof: number, cov: Float64Array): number {
  rows |= 0;
  cols |= 0;
  ddof |= 0;
  const gram = new Float64Array(cols * cols);
  const shift = new Int32Array(cols);
  const scale = new Float64Array(cols);
  const mean = new Float64Array(cols);
  const deviation = new Float64Array(rows * cols);
  const partial = new Float64Array(
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  const partial2 = new Float64Array(
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((cols + 511) / 512);
  const blocks = Math.trunc((rows + 127) / 128);
  covarianceRegion0(0, blocks * strips, partial, x, cols, rows, strips);
  let depth = 0;
  const base19 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const base20 = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const base21 = strips * minIndex(cols, 512);
  for (let block2 = 0; block2 < blocks; block2++) {
    const into = depth * base19;
    const from2 = block2 * base19;
    if (into !== from2) {
      const e2Main = base20;
      for (let e2 = 0; e2 < e2Main; e2 += 2) {
        partial[into + e2] = partial[from2 + e2]!;
        partial[into + (e2 + 1)] = partial[from2 + (e2 + 1)]!;
      }
      const end4 = base21;
      for (let e2 = e2Main; e2 < end4; e2++) {
        partial[into + e2] = partial[from2 + e2]!;
      }
    }
    depth = depth + 1;
    let pairs = block2;
    const base16 = base19;
    const base17 = base20;
    const base18 = base21;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * base16;
      const newer = older + base16;
      const e3Main = base17;
      for (let e3 = 0; e3 < e3Main; e3 += 2) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
        partial[older + (e3 + 1)] = partial[older + (e3 + 1)]! + partial[newer + (e3 + 1)]!;
      }
      const end5 = base18;
      for (let e3 = e3Main; e3 < end5; e3++) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base22 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const base23 = maxIndex(strips * minIndex(cols, 512), 0) & -2;
  const base24 = strips * minIndex(cols, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older2 = (depth - 1) * base22;
    const newer2 = older2 + base22;
    const e4Main = base23;
    for (let e4 = 0; e4 < e4Main; e4 += 2) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
      partial[older2 + (e4 + 1)] = partial[older2 + (e4 + 1)]! + partial[newer2 + (e4 + 1)]!;
    }
    const end6 = base24;
    for (let e4 = e4Main; e4 < end6; e4++) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
    }
  }
  const base33 = minIndex(cols, 512);
  for (let strip = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / rows;
    if (rows > 0 && (rows & (rows - 1)) === 0) {
      const j12Main = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
      const base25 = strip * 512;
      const base26 = strip * base33;
      for (let j12 = 0; j12 < j12Main; j12 += 4) {
        mean[base25 + j12] = partial[base26 + (base25 + j12 - base25)]! * inverse;
        mean[base25 + (j12 + 1)] = partial[base26 + (base25 + (j12 + 1) - base25)]! * inverse;
        mean[base25 + (j12 + 2)] = partial[base26 + (base25 + (j12 + 2) - base25)]! * inverse;
        mean[base25 + (j12 + 3)] = partial[base26 + (base25 + (j12 + 3) - base25)]! * inverse;
      }
      const base27 = strip * 512;
      const base28 = strip * base33;
      const end7 = minIndex(cols - strip * 512, 512);
      for (let j12 = j12Main; j12 < end7; j12++) {
        mean[base27 + j12] = partial[base28 + (base27 + j12 - base27)]! * inverse;
      }
    } else {
      const j12Main2 = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
      const base29 = strip * 512;
      const base30 = strip * base33;
      for (let j12 = 0; j12 < j12Main2; j12 += 4) {
        mean[base29 + j12] = partial[base30 + (base29 + j12 - base29)]! / rows;
        mean[base29 + (j12 + 1)] = partial[base30 + (base29 + (j12 + 1) - base29)]! / rows;
        mean[base29 + (j12 + 2)] = partial[base30 + (base29 + (j12 + 2) - base29)]! / rows;
        mean[base29 + (j12 + 3)] = partial[base30 + (base29 + (j12 + 3) - base29)]! / rows;
      }
      const base31 = strip * 512;
      const base32 = strip * base33;
      const end8 = minIndex(cols - strip * 512, 512);
      for (let j12 = j12Main2; j12 < end8; j12++) {
        mean[base31 + j12] = partial[base32 + (base31 + j12 - base31)]! / rows;
      }
    }
  }
  covarianceRegion1(0, rows, deviation, mean, x, cols);
  if (cols * cols > 0) {
    let levels = 1;
    let left = maxIndex(rows - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols = minIndex((cols + 3) & -4, 128);
    const slabRows = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols * levels)) & -2, 2));
    covarianceRegion2(
      0,
      cols,
      deviation,
      gram,
      cols,
      rows,
      slabCols,
      slabRows,
      new Float64Array(512),
      new Float64Array(levels * (slabRows * slabCols)),
    );
  }
  let rescaled = 0;
  for (let j4 = 0; j4 < cols; j4++) {
    const squares = gram[j4 * cols + j4]!;
    shift[j4] = 0;
    if (!(squares > 3.2033329522929615e-145 && squares < 3.1217485503159922e144)) {
      let largest = 0.0;
      let varies: boolean = false;
      let finite: boolean = true;
      for (let t4 = 0; t4 < rows; t4++) {
        const v = x[t4 * cols + j4]!;
        const operand = Math.abs(v);
        largest = largest < operand ? operand : largest;
        varies = varies || v !== x[j4]!;
        finite = finite && Math.abs(v) < Infinity;
      }
      if (varies && finite) {
        const exponent = (((highWord(largest) >>> 20) | 0) - 1023) | 0;
        const operand2 = (0 - exponent) | 0;
        const operand3 = operand2 < 1022 ? operand2 : 1022;
        shift[j4] = -1022 < operand3 ? operand3 : -1022;
        rescaled = (rescaled + 1) | 0;
      }
    }
  }
  if (rescaled > 0) {
    covarianceRegion3(0, cols, scale, shift);
    // Blocks of 128 terms on their own, then merged pairwise.
    const strips2 = Math.trunc((cols + 511) / 512);
    const blocks2 = Math.trunc((rows + 127) / 128);
    covarianceRegion4(0, blocks2 * strips2, partial2, scale, x, cols, rows, strips2);
    let depth3 = 0;
    const base63 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
    const base64 = maxIndex(strips2 * minIndex(cols, 512), 0) & -2;
    const base65 = strips2 * minIndex(cols, 512);
    for (let block4 = 0; block4 < blocks2; block4++) {
      const into2 = depth3 * base63;
      const from4 = block4 * base63;
      if (into2 !== from4) {
        const e9Main = base64;
        for (let e9 = 0; e9 < e9Main; e9 += 2) {
          partial2[into2 + e9] = partial2[from4 + e9]!;
          partial2[into2 + (e9 + 1)] = partial2[from4 + (e9 + 1)]!;
        }
        const end16 = base65;
        for (let e9 = e9Main; e9 < end16; e9++) {
          partial2[into2 + e9] = partial2[from4 + e9]!;
        }
      }
      depth3 = depth3 + 1;
      let pairs3 = block4;
      const base60 = base63;
      const base61 = base64;
      const base62 = base65;
      while ((pairs3 & 1) !== 0) {
        depth3 = depth3 - 1;
        const older5 = (depth3 - 1) * base60;
        const newer5 = older5 + base60;
        const e10Main = base61;
        for (let e10 = 0; e10 < e10Main; e10 += 2) {
          partial2[older5 + e10] = partial2[older5 + e10]! + partial2[newer5 + e10]!;
          partial2[older5 + (e10 + 1)] = partial2[older5 + (e10 + 1)]! + partial2[newer5 + (e10 + 1)]!;
        }
        const end17 = base62;
        for (let e10 = e10Main; e10 < end17; e10++) {
          partial2[older5 + e10] = partial2[older5 + e10]! + partial2[newer5 + e10]!;
        }
        pairs3 = pairs3 >> 1;
      }
    }
    const base66 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
    const base67 = maxIndex(strips2 * minIndex(cols, 512), 0) & -2;
    const base68 = strips2 * minIndex(cols, 512);
    while (depth3 > 1) {
      depth3 = depth3 - 1;
      const older6 = (depth3 - 1) * base66;
      const newer6 = older6 + base66;
      const e11Main = base67;
      for (let e11 = 0; e11 < e11Main; e11 += 2) {
        partial2[older6 + e11] = partial2[older6 + e11]! + partial2[newer6 + e11]!;
        partial2[older6 + (e11 + 1)] = partial2[older6 + (e11 + 1)]! + partial2[newer6 + (e11 + 1)]!;
      }
      const end18 = base68;
      for (let e11 = e11Main; e11 < end18; e11++) {
        partial2[older6 + e11] = partial2[older6 + e11]! + partial2[newer6 + e11]!;
      }
    }
    const base77 = minIndex(cols, 512);
    for (let strip2 = 0; strip2 < strips2; strip2++) {
      // Dividing by a power of two is multiplying by its exact reciprocal.
      const inverse2 = 1.0 / rows;
      if (rows > 0 && (rows & (rows - 1)) === 0) {
        const j64Main = maxIndex(minIndex(cols - strip2 * 512, 512), 0) & -4;
        const base69 = strip2 * 512;
        const base70 = strip2 * base77;
        for (let j64 = 0; j64 < j64Main; j64 += 4) {
          mean[base69 + j64] = partial2[base70 + (base69 + j64 - base69)]! * inverse2;
          mean[base69 + (j64 + 1)] = partial2[base70 + (base69 + (j64 + 1) - base69)]! * inverse2;
          mean[base69 + (j64 + 2)] = partial2[base70 + (base69 + (j64 + 2) - base69)]! * inverse2;
          mean[base69 + (j64 + 3)] = partial2[base70 + (base69 + (j64 + 3) - base69)]! * inverse2;
        }
        const base71 = strip2 * 512;
        const base72 = strip2 * base77;
        const end19 = minIndex(cols - strip2 * 512, 512);
        for (let j64 = j64Main; j64 < end19; j64++) {
          mean[base71 + j64] = partial2[base72 + (base71 + j64 - base71)]! * inverse2;
        }
      } else {
        const j64Main2 = maxIndex(minIndex(cols - strip2 * 512, 512), 0) & -4;
        const base73 = strip2 * 512;
        const base74 = strip2 * base77;
        for (let j64 = 0; j64 < j64Main2; j64 += 4) {
          mean[base73 + j64] = partial2[base74 + (base73 + j64 - base73)]! / rows;
          mean[base73 + (j64 + 1)] = partial2[base74 + (base73 + (j64 + 1) - base73)]! / rows;
          mean[base73 + (j64 + 2)] = partial2[base74 + (base73 + (j64 + 2) - base73)]! / rows;
          mean[base73 + (j64 + 3)] = partial2[base74 + (base73 + (j64 + 3) - base73)]! / rows;
        }
        const base75 = strip2 * 512;
        const base76 = strip2 * base77;
        const end20 = minIndex(cols - strip2 * 512, 512);
        for (let j64 = j64Main2; j64 < end20; j64++) {
          mean[base75 + j64] = partial2[base76 + (base75 + j64 - base75)]! / rows;
        }
      }
    }
    covarianceRegion5(0, rows, deviation, mean, scale, x, cols);
    if (cols * cols > 0) {
      let levels2 = 1;
      let left2 = maxIndex(rows - 1, 0) >> 7;
      while (left2 > 0) {
        levels2 = levels2 + 1;
        left2 = left2 >> 1;
      }
      const slabCols2 = minIndex((cols + 3) & -4, 128);
      const slabRows2 = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols2 * levels2)) & -2, 2));
      covarianceRegion6(
        0,
        cols,
        deviation,
        gram,
        cols,
        rows,
        slabCols2,
        slabRows2,
        new Float64Array(512),
        new Float64Array(levels2 * (slabRows2 * slabCols2)),
      );
    }
  }
  covarianceRegion7(0, cols, cov, gram, shift, cols, ddof, rows);
  return 0;
}

function covarianceRegion0(
  lo: number,
  hi: number,
  partial: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
  strips: number,
): void {
  const base14 = minIndex(cols, 512);
  const base15 = maxIndex(minIndex(cols, 512), 0) & -4;
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * base14;
    const from = block * 128;
    const to = minIndex(from + 128, rows);
    const whole = from + ((to - from) & -4);
    const eMain = base15;
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = -0.0;
      partial[base + (e + 1)] = -0.0;
      partial[base + (e + 2)] = -0.0;
      partial[base + (e + 3)] = -0.0;
    }
    const end = base14;
    for (let e = eMain; e < end; e++) {
      partial[base + e] = -0.0;
    }
    const base8 = strip * 512;
    const base9 = minIndex(cols - strip * 512, 512);
    for (let term = from; term < whole; term += 4) {
      const base3 = term * cols;
      const base4 = base8;
      const base5 = (term + 1) * cols;
      const base6 = (term + 2) * cols;
      const base7 = (term + 3) * cols;
      const end2 = base9;
      for (let j10 = 0; j10 < end2; j10++) {
        const xShared = x[base4 + j10]!;
        let running = partial[base + j10]!;
        running = running + (x[base3 + (base4 + j10)]! - xShared);
        running = running + (x[base5 + (base4 + j10)]! - xShared);
        running = running + (x[base6 + (base4 + j10)]! - xShared);
        running = running + (x[base7 + (base4 + j10)]! - xShared);
        partial[base + j10] = running;
      }
    }
    const base12 = strip * 512;
    const base13 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base10 = term * cols;
      const base11 = base12;
      const end3 = base13;
      for (let j11 = 0; j11 < end3; j11++) {
        let running2 = partial[base + j11]!;
        running2 = running2 + (x[base10 + (base11 + j11)]! - x[base11 + j11]!);
        partial[base + j11] = running2;
      }
    }
  }
}

function covarianceRegion1(
  lo2: number,
  hi2: number,
  deviation: Float64Array,
  mean: Float64Array,
  x: Float64Array,
  cols: number,
): void {
  for (let t2 = lo2; t2 < hi2; t2++) {
    const j2Main = cols & -4;
    const base34 = t2 * cols;
    for (let j2 = 0; j2 < j2Main; j2 += 4) {
      deviation[base34 + j2] = x[base34 + j2]! - x[j2]! - mean[j2]!;
      deviation[base34 + (j2 + 1)] = x[base34 + (j2 + 1)]! - x[j2 + 1]! - mean[j2 + 1]!;
      deviation[base34 + (j2 + 2)] = x[base34 + (j2 + 2)]! - x[j2 + 2]! - mean[j2 + 2]!;
      deviation[base34 + (j2 + 3)] = x[base34 + (j2 + 3)]! - x[j2 + 3]! - mean[j2 + 3]!;
    }
    const base35 = t2 * cols;
    for (let j2 = j2Main; j2 < cols; j2++) {
      deviation[base35 + j2] = x[base35 + j2]! - x[j2]! - mean[j2]!;
    }
  }
}

function covarianceRegion2(
  lo3: number,
  hi3: number,
  deviation: Float64Array,
  gram: Float64Array,
  cols: number,
  rows: number,
  slabCols: number,
  slabRows: number,
  panel: Float64Array,
  sums: Float64Array,
): void {
  const base46 = slabRows * slabCols;
  const end12 = Math.trunc((hi3 - lo3 + slabRows - 1) / slabRows);
  for (let slab = 0; slab < end12; slab++) {
    const firstRow = lo3 + slab * slabRows;
    const rowsHere = minIndex(slabRows, hi3 - firstRow);
    const base45 = base46;
    for (let firstCol = 0; firstCol < cols; firstCol += 128) {
      const colsHere = minIndex(cols - firstCol, 128);
      let depth2 = 0;
      const base39 = base45;
      for (let start = 0; start < rows; start += 128) {
        const sumsHere = depth2 * base39;
        const terms = minIndex(rows - start, 128);
        for (let tileCol = 0; tileCol < colsHere; tileCol += 4) {
          const width = minIndex(colsHere - tileCol, 4);
          for (let t3 = 0; t3 < terms; t3++) {
            const base36 = t3 * 4;
            const base37 = (start + t3) * cols;
            for (let j3InTile = 0; j3InTile < width; j3InTile++) {
              panel[base36 + j3InTile] = deviation[base37 + (firstCol + tileCol + j3InTile)]!;
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
              const deviationShared = deviation[(start + t32) * cols + (firstRow + iInSlab)]!;
              const panelShared = panel[t32 * 4]!;
              const deviationShared2 = deviation[(start + t32) * cols + (firstRow + (iInSlab + 1))]!;
              const panelShared2 = panel[t32 * 4 + 1]!;
              const panelShared3 = panel[t32 * 4 + 2]!;
              const panelShared4 = panel[t32 * 4 + 3]!;
              running3 = running3 + deviationShared * panelShared;
              running3_x1 = running3_x1 + deviationShared2 * panelShared;
              running3_1 = running3_1 + deviationShared * panelShared2;
              running3_1_x1 = running3_1_x1 + deviationShared2 * panelShared2;
              running3_2 = running3_2 + deviationShared * panelShared3;
              running3_2_x1 = running3_2_x1 + deviationShared2 * panelShared3;
              running3_3 = running3_3 + deviationShared * panelShared4;
              running3_3_x1 = running3_3_x1 + deviationShared2 * panelShared4;
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
              const deviationShared3 = deviation[(start + t32) * cols + (firstRow + iInSlab)]!;
              running3 = running3 + deviationShared3 * panel[t32 * 4]!;
              running3_1 = running3_1 + deviationShared3 * panel[t32 * 4 + 1]!;
              running3_2 = running3_2 + deviationShared3 * panel[t32 * 4 + 2]!;
              running3_3 = running3_3 + deviationShared3 * panel[t32 * 4 + 3]!;
            }
            sums[sumsHere + (iInSlab * slabCols + tileCol)] = running3;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 1))] = running3_1;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 2))] = running3_2;
            sums[sumsHere + (iInSlab * slabCols + (tileCol + 3))] = running3_3;
          }
        }
        depth2 = depth2 + 1;
        let pairs2 = start >> 7;
        const base38 = base39;
        while ((pairs2 & 1) !== 0) {
          depth2 = depth2 - 1;
          const older3 = (depth2 - 1) * base38;
          const newer3 = older3 + base38;
          const end9 = base38;
          for (let first4 = 0; first4 < end9; first4 += 4) {
            sums[older3 + first4] = sums[older3 + first4]! + sums[newer3 + first4]!;
            sums[older3 + (first4 + 1)] = sums[older3 + (first4 + 1)]! + sums[newer3 + (first4 + 1)]!;
            sums[older3 + (first4 + 2)] = sums[older3 + (first4 + 2)]! + sums[newer3 + (first4 + 2)]!;
            sums[older3 + (first4 + 3)] = sums[older3 + (first4 + 3)]! + sums[newer3 + (first4 + 3)]!;
          }
          pairs2 = pairs2 >> 1;
        }
      }
      const base40 = base45;
      while (depth2 > 1) {
        depth2 = depth2 - 1;
        const older4 = (depth2 - 1) * base40;
        const newer4 = older4 + base40;
        const end10 = base40;
        for (let first5 = 0; first5 < end10; first5 += 4) {
          sums[older4 + first5] = sums[older4 + first5]! + sums[newer4 + first5]!;
          sums[older4 + (first5 + 1)] = sums[older4 + (first5 + 1)]! + sums[newer4 + (first5 + 1)]!;
          sums[older4 + (first5 + 2)] = sums[older4 + (first5 + 2)]! + sums[newer4 + (first5 + 2)]!;
          sums[older4 + (first5 + 3)] = sums[older4 + (first5 + 3)]! + sums[newer4 + (first5 + 3)]!;
        }
      }
      if (rows <= 0) {
        const end11 = base45;
        for (let first6 = 0; first6 < end11; first6 += 4) {
          sums[first6] = 0.0;
          sums[first6 + 1] = 0.0;
          sums[first6 + 2] = 0.0;
          sums[first6 + 3] = 0.0;
        }
      }
      for (let iInSlab = 0; iInSlab < rowsHere; iInSlab++) {
        const j32Main = colsHere & -4;
        const base41 = (firstRow + iInSlab) * cols;
        const base42 = iInSlab * slabCols;
        for (let j32 = 0; j32 < j32Main; j32 += 4) {
          gram[base41 + (firstCol + j32)] = sums[base42 + j32]!;
          gram[base41 + (firstCol + (j32 + 1))] = sums[base42 + (j32 + 1)]!;
          gram[base41 + (firstCol + (j32 + 2))] = sums[base42 + (j32 + 2)]!;
          gram[base41 + (firstCol + (j32 + 3))] = sums[base42 + (j32 + 3)]!;
        }
        const base43 = (firstRow + iInSlab) * cols;
        const base44 = iInSlab * slabCols;
        for (let j32 = j32Main; j32 < colsHere; j32++) {
          gram[base43 + (firstCol + j32)] = sums[base44 + j32]!;
        }
      }
    }
  }
}

function covarianceRegion3(lo4: number, hi4: number, scale: Float64Array, shift: Int32Array): void {
  const j5Main = lo4 + (maxIndex(hi4 - lo4, 0) & -4);
  for (let j5 = lo4; j5 < j5Main; j5 += 4) {
    scale[j5] = powerOfTwo(shift[j5]!);
    scale[j5 + 1] = powerOfTwo(shift[j5 + 1]!);
    scale[j5 + 2] = powerOfTwo(shift[j5 + 2]!);
    scale[j5 + 3] = powerOfTwo(shift[j5 + 3]!);
  }
  for (let j5 = j5Main; j5 < hi4; j5++) {
    scale[j5] = powerOfTwo(shift[j5]!);
  }
}

function covarianceRegion4(
  lo5: number,
  hi5: number,
  partial2: Float64Array,
  scale: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
  strips2: number,
): void {
  const base58 = minIndex(cols, 512);
  const base59 = maxIndex(minIndex(cols, 512), 0) & -4;
  for (let item2 = lo5; item2 < hi5; item2++) {
    const block3 = Math.trunc(item2 / strips2);
    const strip2 = item2 - block3 * strips2;
    const base2 = item2 * base58;
    const from3 = block3 * 128;
    const to2 = minIndex(from3 + 128, rows);
    const whole2 = from3 + ((to2 - from3) & -4);
    const e8Main = base59;
    for (let e8 = 0; e8 < e8Main; e8 += 4) {
      partial2[base2 + e8] = -0.0;
      partial2[base2 + (e8 + 1)] = -0.0;
      partial2[base2 + (e8 + 2)] = -0.0;
      partial2[base2 + (e8 + 3)] = -0.0;
    }
    const end13 = base58;
    for (let e8 = e8Main; e8 < end13; e8++) {
      partial2[base2 + e8] = -0.0;
    }
    const base52 = strip2 * 512;
    const base53 = minIndex(cols - strip2 * 512, 512);
    for (let term2 = from3; term2 < whole2; term2 += 4) {
      const base47 = term2 * cols;
      const base48 = base52;
      const base49 = (term2 + 1) * cols;
      const base50 = (term2 + 2) * cols;
      const base51 = (term2 + 3) * cols;
      const end14 = base53;
      for (let j62 = 0; j62 < end14; j62++) {
        const scaleShared = scale[base48 + j62]!;
        const xShared2 = x[base48 + j62]!;
        let running4 = partial2[base2 + j62]!;
        running4 = running4 + (x[base47 + (base48 + j62)]! * scaleShared - xShared2 * scaleShared);
        running4 = running4 + (x[base49 + (base48 + j62)]! * scaleShared - xShared2 * scaleShared);
        running4 = running4 + (x[base50 + (base48 + j62)]! * scaleShared - xShared2 * scaleShared);
        running4 = running4 + (x[base51 + (base48 + j62)]! * scaleShared - xShared2 * scaleShared);
        partial2[base2 + j62] = running4;
      }
    }
    const base56 = strip2 * 512;
    const base57 = minIndex(cols - strip2 * 512, 512);
    for (let term2 = whole2; term2 < to2; term2++) {
      const base54 = term2 * cols;
      const base55 = base56;
      const end15 = base57;
      for (let j63 = 0; j63 < end15; j63++) {
        const scaleShared2 = scale[base55 + j63]!;
        let running5 = partial2[base2 + j63]!;
        running5 = running5 + (x[base54 + (base55 + j63)]! * scaleShared2 - x[base55 + j63]! * scaleShared2);
        partial2[base2 + j63] = running5;
      }
    }
  }
}

function covarianceRegion5(
  lo6: number,
  hi6: number,
  deviation: Float64Array,
  mean: Float64Array,
  scale: Float64Array,
  x: Float64Array,
  cols: number,
): void {
  for (let t6 = lo6; t6 < hi6; t6++) {
    const j7Main = cols & -4;
    const base78 = t6 * cols;
    for (let j7 = 0; j7 < j7Main; j7 += 4) {
      const scaleShared3 = scale[j7]!;
      const scaleShared4 = scale[j7 + 1]!;
      const scaleShared5 = scale[j7 + 2]!;
      const scaleShared6 = scale[j7 + 3]!;
      deviation[base78 + j7] = x[base78 + j7]! * scaleShared3 - x[j7]! * scaleShared3 - mean[j7]!;
      deviation[base78 + (j7 + 1)] = x[base78 + (j7 + 1)]! * scaleShared4 - x[j7 + 1]! * scaleShared4 - mean[j7 + 1]!;
      deviation[base78 + (j7 + 2)] = x[base78 + (j7 + 2)]! * scaleShared5 - x[j7 + 2]! * scaleShared5 - mean[j7 + 2]!;
      deviation[base78 + (j7 + 3)] = x[base78 + (j7 + 3)]! * scaleShared6 - x[j7 + 3]! * scaleShared6 - mean[j7 + 3]!;
    }
    const base79 = t6 * cols;
    for (let j7 = j7Main; j7 < cols; j7++) {
      const scaleShared7 = scale[j7]!;
      deviation[base79 + j7] = x[base79 + j7]! * scaleShared7 - x[j7]! * scaleShared7 - mean[j7]!;
    }
  }
}

function covarianceRegion6(
  lo7: number,
  hi7: number,
  deviation: Float64Array,
  gram: Float64Array,
  cols: number,
  rows: number,
  slabCols2: number,
  slabRows2: number,
  panel2: Float64Array,
  sums2: Float64Array,
): void {
  const base90 = slabRows2 * slabCols2;
  const end24 = Math.trunc((hi7 - lo7 + slabRows2 - 1) / slabRows2);
  for (let slab2 = 0; slab2 < end24; slab2++) {
    const firstRow2 = lo7 + slab2 * slabRows2;
    const rowsHere2 = minIndex(slabRows2, hi7 - firstRow2);
    const base89 = base90;
    for (let firstCol2 = 0; firstCol2 < cols; firstCol2 += 128) {
      const colsHere2 = minIndex(cols - firstCol2, 128);
      let depth4 = 0;
      const base83 = base89;
      for (let start2 = 0; start2 < rows; start2 += 128) {
        const sumsHere2 = depth4 * base83;
        const terms2 = minIndex(rows - start2, 128);
        for (let tileCol2 = 0; tileCol2 < colsHere2; tileCol2 += 4) {
          const width2 = minIndex(colsHere2 - tileCol2, 4);
          for (let t7 = 0; t7 < terms2; t7++) {
            const base80 = t7 * 4;
            const base81 = (start2 + t7) * cols;
            for (let j8InTile = 0; j8InTile < width2; j8InTile++) {
              panel2[base80 + j8InTile] = deviation[base81 + (firstCol2 + tileCol2 + j8InTile)]!;
            }
          }
          const i2InSlabMain = rowsHere2 & -2;
          for (let i2InSlab = 0; i2InSlab < i2InSlabMain; i2InSlab += 2) {
            let running6 = -0.0;
            let running6_x1 = -0.0;
            let running6_1 = -0.0;
            let running6_1_x1 = -0.0;
            let running6_2 = -0.0;
            let running6_2_x1 = -0.0;
            let running6_3 = -0.0;
            let running6_3_x1 = -0.0;
            for (let t72 = 0; t72 < terms2; t72++) {
              const deviationShared4 = deviation[(start2 + t72) * cols + (firstRow2 + i2InSlab)]!;
              const panel2Shared = panel2[t72 * 4]!;
              const deviationShared5 = deviation[(start2 + t72) * cols + (firstRow2 + (i2InSlab + 1))]!;
              const panel2Shared2 = panel2[t72 * 4 + 1]!;
              const panel2Shared3 = panel2[t72 * 4 + 2]!;
              const panel2Shared4 = panel2[t72 * 4 + 3]!;
              running6 = running6 + deviationShared4 * panel2Shared;
              running6_x1 = running6_x1 + deviationShared5 * panel2Shared;
              running6_1 = running6_1 + deviationShared4 * panel2Shared2;
              running6_1_x1 = running6_1_x1 + deviationShared5 * panel2Shared2;
              running6_2 = running6_2 + deviationShared4 * panel2Shared3;
              running6_2_x1 = running6_2_x1 + deviationShared5 * panel2Shared3;
              running6_3 = running6_3 + deviationShared4 * panel2Shared4;
              running6_3_x1 = running6_3_x1 + deviationShared5 * panel2Shared4;
            }
            sums2[sumsHere2 + (i2InSlab * slabCols2 + tileCol2)] = running6;
            sums2[sumsHere2 + ((i2InSlab + 1) * slabCols2 + tileCol2)] = running6_x1;
            sums2[sumsHere2 + (i2InSlab * slabCols2 + (tileCol2 + 1))] = running6_1;
            sums2[sumsHere2 + ((i2InSlab + 1) * slabCols2 + (tileCol2 + 1))] = running6_1_x1;
            sums2[sumsHere2 + (i2InSlab * slabCols2 + (tileCol2 + 2))] = running6_2;
            sums2[sumsHere2 + ((i2InSlab + 1) * slabCols2 + (tileCol2 + 2))] = running6_2_x1;
            sums2[sumsHere2 + (i2InSlab * slabCols2 + (tileCol2 + 3))] = running6_3;
            sums2[sumsHere2 + ((i2InSlab + 1) * slabCols2 + (tileCol2 + 3))] = running6_3_x1;
          }
          for (let i2InSlab = i2InSlabMain; i2InSlab < rowsHere2; i2InSlab++) {
            let running6 = -0.0;
            let running6_1 = -0.0;
            let running6_2 = -0.0;
            let running6_3 = -0.0;
            for (let t72 = 0; t72 < terms2; t72++) {
              const deviationShared6 = deviation[(start2 + t72) * cols + (firstRow2 + i2InSlab)]!;
              running6 = running6 + deviationShared6 * panel2[t72 * 4]!;
              running6_1 = running6_1 + deviationShared6 * panel2[t72 * 4 + 1]!;
              running6_2 = running6_2 + deviationShared6 * panel2[t72 * 4 + 2]!;
              running6_3 = running6_3 + deviationShared6 * panel2[t72 * 4 + 3]!;
            }
            sums2[sumsHere2 + (i2InSlab * slabCols2 + tileCol2)] = running6;
            sums2[sumsHere2 + (i2InSlab * slabCols2 + (tileCol2 + 1))] = running6_1;
            sums2[sumsHere2 + (i2InSlab * slabCols2 + (tileCol2 + 2))] = running6_2;
            sums2[sumsHere2 + (i2InSlab * slabCols2 + (tileCol2 + 3))] = running6_3;
          }
        }
        depth4 = depth4 + 1;
        let pairs4 = start2 >> 7;
        const base82 = base83;
        while ((pairs4 & 1) !== 0) {
          depth4 = depth4 - 1;
          const older7 = (depth4 - 1) * base82;
          const newer7 = older7 + base82;
          const end21 = base82;
          for (let first10 = 0; first10 < end21; first10 += 4) {
            sums2[older7 + first10] = sums2[older7 + first10]! + sums2[newer7 + first10]!;
            sums2[older7 + (first10 + 1)] = sums2[older7 + (first10 + 1)]! + sums2[newer7 + (first10 + 1)]!;
            sums2[older7 + (first10 + 2)] = sums2[older7 + (first10 + 2)]! + sums2[newer7 + (first10 + 2)]!;
            sums2[older7 + (first10 + 3)] = sums2[older7 + (first10 + 3)]! + sums2[newer7 + (first10 + 3)]!;
          }
          pairs4 = pairs4 >> 1;
        }
      }
      const base84 = base89;
      while (depth4 > 1) {
        depth4 = depth4 - 1;
        const older8 = (depth4 - 1) * base84;
        const newer8 = older8 + base84;
        const end22 = base84;
        for (let first11 = 0; first11 < end22; first11 += 4) {
          sums2[older8 + first11] = sums2[older8 + first11]! + sums2[newer8 + first11]!;
          sums2[older8 + (first11 + 1)] = sums2[older8 + (first11 + 1)]! + sums2[newer8 + (first11 + 1)]!;
          sums2[older8 + (first11 + 2)] = sums2[older8 + (first11 + 2)]! + sums2[newer8 + (first11 + 2)]!;
          sums2[older8 + (first11 + 3)] = sums2[older8 + (first11 + 3)]! + sums2[newer8 + (first11 + 3)]!;
        }
      }
      if (rows <= 0) {
        const end23 = base89;
        for (let first12 = 0; first12 < end23; first12 += 4) {
          sums2[first12] = 0.0;
          sums2[first12 + 1] = 0.0;
          sums2[first12 + 2] = 0.0;
          sums2[first12 + 3] = 0.0;
        }
      }
      for (let i2InSlab = 0; i2InSlab < rowsHere2; i2InSlab++) {
        const j82Main = colsHere2 & -4;
        const base85 = (firstRow2 + i2InSlab) * cols;
        const base86 = i2InSlab * slabCols2;
        for (let j82 = 0; j82 < j82Main; j82 += 4) {
          gram[base85 + (firstCol2 + j82)] = sums2[base86 + j82]!;
          gram[base85 + (firstCol2 + (j82 + 1))] = sums2[base86 + (j82 + 1)]!;
          gram[base85 + (firstCol2 + (j82 + 2))] = sums2[base86 + (j82 + 2)]!;
          gram[base85 + (firstCol2 + (j82 + 3))] = sums2[base86 + (j82 + 3)]!;
        }
        const base87 = (firstRow2 + i2InSlab) * cols;
        const base88 = i2InSlab * slabCols2;
        for (let j82 = j82Main; j82 < colsHere2; j82++) {
          gram[base87 + (firstCol2 + j82)] = sums2[base88 + j82]!;
        }
      }
    }
  }
}

function covarianceRegion7(
  lo8: number,
  hi8: number,
  cov: Float64Array,
  gram: Float64Array,
  shift: Int32Array,
  cols: number,
  ddof: number,
  rows: number,
): void {
  for (let i3 = lo8; i3 < hi8; i3++) {
    const j9Main = cols & -4;
    const base91 = i3 * cols;
    for (let j9 = 0; j9 < j9Main; j9 += 4) {
      const shiftShared = shift[i3]!;
      const back = (((0 - shiftShared) | 0) - shift[j9]!) | 0;
      const back_1 = (((0 - shiftShared) | 0) - shift[j9 + 1]!) | 0;
      const back_2 = (((0 - shiftShared) | 0) - shift[j9 + 2]!) | 0;
      const back_3 = (((0 - shiftShared) | 0) - shift[j9 + 3]!) | 0;
      const half = back >> 1;
      const half_1 = back_1 >> 1;
      const half_2 = back_2 >> 1;
      const half_3 = back_3 >> 1;
      const result =
        rows > ddof ? (gram[base91 + j9]! / (rows - ddof)) * powerOfTwo(half) * powerOfTwo((back - half) | 0) : NaN;
      cov[base91 + j9] = result === result ? result : NaN;
      const result2 =
        rows > ddof
          ? (gram[base91 + (j9 + 1)]! / (rows - ddof)) * powerOfTwo(half_1) * powerOfTwo((back_1 - half_1) | 0)
          : NaN;
      cov[base91 + (j9 + 1)] = result2 === result2 ? result2 : NaN;
      const result3 =
        rows > ddof
          ? (gram[base91 + (j9 + 2)]! / (rows - ddof)) * powerOfTwo(half_2) * powerOfTwo((back_2 - half_2) | 0)
          : NaN;
      cov[base91 + (j9 + 2)] = result3 === result3 ? result3 : NaN;
      const result4 =
        rows > ddof
          ? (gram[base91 + (j9 + 3)]! / (rows - ddof)) * powerOfTwo(half_3) * powerOfTwo((back_3 - half_3) | 0)
          : NaN;
      cov[base91 + (j9 + 3)] = result4 === result4 ? result4 : NaN;
    }
    const base92 = i3 * cols;
    for (let j9 = j9Main; j9 < cols; j9++) {
      const back = (((0 - shift[i3]!) | 0) - shift[j9]!) | 0;
      const half = back >> 1;
      const result5 =
        rows > ddof ? (gram[base92 + j9]! / (rows - ddof)) * powerOfTwo(half) * powerOfTwo((back - half) | 0) : NaN;
      cov[base92 + j9] = result5 === result5 ? result5 : NaN;
    }
  }
}
