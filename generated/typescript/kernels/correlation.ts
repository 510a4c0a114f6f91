// Generated from kernels/matrix/correlation.ts#L16 by `trefoil build`. Do not edit. Hash 24740797b5bb6271

import { highWord, max, maxIndex, minIndex, powerOfTwo } from '../operations.js';

/**
 * Correlation matrix of the columns (Pearson).
 *
 * NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
 * column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude. Equal columns give exactly 1, opposite
 * ones exactly −1, and so do any two columns of two rows. No magnitude is too large or too small.
 *
 * Accuracy: 1e-12 absolute.
 *
 * Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is taken away.
 */
export function correlation(x: Float64Array, rows: number, cols: number, corr: Float64Array): number {
  rows |= 0;
  cols |= 0;
  const gram = new Float64Array(cols * cols);
  const shift = new Int32Array(cols);
  const scale = new Float64Array(cols);
  const first = new Float64Array(cols);
  const mean = new Float64Array(cols);
  const deviation = new Float64Array(rows * cols);
  const square = new Float64Array(cols);
  const partial = new Float64Array(
    maxIndex(Math.trunc((rows + 127) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512)),
  );
  correlationRegion0(0, cols, shift);
  const base46 = Math.trunc((cols + 511) / 512);
  const base47 = Math.trunc((rows + 127) / 128);
  const base48 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512);
  const base49 = minIndex(cols, 512);
  const base50 = cols * cols;
  const base51 = maxIndex(rows - 1, 0) >> 7;
  const base52 = minIndex((cols + 3) & -4, 128);
  for (let pass = 0; pass < 2; pass++) {
    correlationRegion1(0, cols, scale, shift);
    correlationRegion2(0, cols, first, scale, x, rows);
    // Blocks of 128 terms on their own, then merged pairwise.
    const strips = base46;
    const blocks = base47;
    correlationRegion3(0, blocks * strips, first, partial, scale, x, cols, rows, strips);
    let depth = 0;
    const base18 = base48;
    const base19 = maxIndex(strips * base49, 0) & -2;
    const base20 = strips * base49;
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
    const base21 = base48;
    const base22 = maxIndex(strips * base49, 0) & -2;
    const base23 = strips * base49;
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
    const base32 = base49;
    for (let strip = 0; strip < strips; strip++) {
      // Dividing by a power of two is multiplying by its exact reciprocal.
      const inverse = 1.0 / rows;
      if (rows > 0 && (rows & (rows - 1)) === 0) {
        const j34Main = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
        const base24 = strip * 512;
        const base25 = strip * base32;
        for (let j34 = 0; j34 < j34Main; j34 += 4) {
          mean[base24 + j34] = partial[base25 + (base24 + j34 - base24)]! * inverse;
          mean[base24 + (j34 + 1)] = partial[base25 + (base24 + (j34 + 1) - base24)]! * inverse;
          mean[base24 + (j34 + 2)] = partial[base25 + (base24 + (j34 + 2) - base24)]! * inverse;
          mean[base24 + (j34 + 3)] = partial[base25 + (base24 + (j34 + 3) - base24)]! * inverse;
        }
        const base26 = strip * 512;
        const base27 = strip * base32;
        const end7 = minIndex(cols - strip * 512, 512);
        for (let j34 = j34Main; j34 < end7; j34++) {
          mean[base26 + j34] = partial[base27 + (base26 + j34 - base26)]! * inverse;
        }
      } else {
        const j34Main2 = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
        const base28 = strip * 512;
        const base29 = strip * base32;
        for (let j34 = 0; j34 < j34Main2; j34 += 4) {
          mean[base28 + j34] = partial[base29 + (base28 + j34 - base28)]! / rows;
          mean[base28 + (j34 + 1)] = partial[base29 + (base28 + (j34 + 1) - base28)]! / rows;
          mean[base28 + (j34 + 2)] = partial[base29 + (base28 + (j34 + 2) - base28)]! / rows;
          mean[base28 + (j34 + 3)] = partial[base29 + (base28 + (j34 + 3) - base28)]! / rows;
        }
        const base30 = strip * 512;
        const base31 = strip * base32;
        const end8 = minIndex(cols - strip * 512, 512);
        for (let j34 = j34Main2; j34 < end8; j34++) {
          mean[base30 + j34] = partial[base31 + (base30 + j34 - base30)]! / rows;
        }
      }
    }
    correlationRegion4(0, rows, deviation, first, mean, scale, x, cols);
    if (base50 > 0) {
      let levels = 1;
      let left = base51;
      while (left > 0) {
        levels = levels + 1;
        left = left >> 1;
      }
      const slabCols = base52;
      const slabRows = minIndex(cols, maxIndex(Math.trunc(32768 / (slabCols * levels)) & -2, 2));
      correlationRegion5(
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
    for (let j6 = 0; j6 < cols; j6++) {
      const squares = gram[j6 * cols + j6]!;
      if (!(squares > 3.2033e-145 && squares < 3.1217e144)) {
        let largest = 0.0;
        let varies: boolean = false;
        let finite: boolean = true;
        for (let t4 = 0; t4 < rows; t4++) {
          const v = x[t4 * cols + j6]!;
          const operand = Math.abs(v);
          largest = largest < operand ? operand : largest;
          varies = varies || v !== x[j6]!;
          finite = finite && Math.abs(v) < Infinity;
        }
        if (varies && finite) {
          const exponent = (((highWord(largest) >>> 20) | 0) - 1023) | 0;
          const operand2 = (0 - exponent) | 0;
          const operand3 = operand2 < 1022 ? operand2 : 1022;
          shift[j6] = -1022 < operand3 ? operand3 : -1022;
          rescaled = (rescaled + 1) | 0;
        }
      }
    }
    if (rescaled === 0) {
      break;
    }
  }
  correlationRegion6(0, cols, gram, square, cols);
  correlationRegion7(0, cols, corr, gram, square, cols, rows);
  return 0;
}

function correlationRegion0(lo: number, hi: number, shift: Int32Array): void {
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  for (let i = lo; i < iMain; i += 4) {
    shift[i] = 0;
    shift[i + 1] = 0;
    shift[i + 2] = 0;
    shift[i + 3] = 0;
  }
  for (let i = iMain; i < hi; i++) {
    shift[i] = 0;
  }
}

function correlationRegion1(lo2: number, hi2: number, scale: Float64Array, shift: Int32Array): void {
  const jMain = lo2 + (maxIndex(hi2 - lo2, 0) & -4);
  for (let j = lo2; j < jMain; j += 4) {
    scale[j] = powerOfTwo(shift[j]!);
    scale[j + 1] = powerOfTwo(shift[j + 1]!);
    scale[j + 2] = powerOfTwo(shift[j + 2]!);
    scale[j + 3] = powerOfTwo(shift[j + 3]!);
  }
  for (let j = jMain; j < hi2; j++) {
    scale[j] = powerOfTwo(shift[j]!);
  }
}

function correlationRegion2(
  lo3: number,
  hi3: number,
  first: Float64Array,
  scale: Float64Array,
  x: Float64Array,
  rows: number,
): void {
  const j2Main = lo3 + (maxIndex(hi3 - lo3, 0) & -4);
  for (let j2 = lo3; j2 < j2Main; j2 += 4) {
    first[j2] = rows >= 1 ? x[j2]! * scale[j2]! : 0.0;
    first[j2 + 1] = rows >= 1 ? x[j2 + 1]! * scale[j2 + 1]! : 0.0;
    first[j2 + 2] = rows >= 1 ? x[j2 + 2]! * scale[j2 + 2]! : 0.0;
    first[j2 + 3] = rows >= 1 ? x[j2 + 3]! * scale[j2 + 3]! : 0.0;
  }
  for (let j2 = j2Main; j2 < hi3; j2++) {
    first[j2] = rows >= 1 ? x[j2]! * scale[j2]! : 0.0;
  }
}

function correlationRegion3(
  lo4: number,
  hi4: number,
  first: Float64Array,
  partial: Float64Array,
  scale: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
  strips: number,
): void {
  const base13 = minIndex(cols, 512);
  const base14 = maxIndex(minIndex(cols, 512), 0) & -4;
  for (let item = lo4; item < hi4; item++) {
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
      for (let j32 = 0; j32 < end2; j32++) {
        const scaleShared = scale[base3 + j32]!;
        const firstShared = first[base3 + j32]!;
        let running = partial[base + j32]!;
        running = running + (x[base2 + (base3 + j32)]! * scaleShared - firstShared);
        running = running + (x[base4 + (base3 + j32)]! * scaleShared - firstShared);
        running = running + (x[base5 + (base3 + j32)]! * scaleShared - firstShared);
        running = running + (x[base6 + (base3 + j32)]! * scaleShared - firstShared);
        partial[base + j32] = running;
      }
    }
    const base11 = strip * 512;
    const base12 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base9 = term * cols;
      const base10 = base11;
      const end3 = base12;
      for (let j33 = 0; j33 < end3; j33++) {
        let running2 = partial[base + j33]!;
        running2 = running2 + (x[base9 + (base10 + j33)]! * scale[base10 + j33]! - first[base10 + j33]!);
        partial[base + j33] = running2;
      }
    }
  }
}

function correlationRegion4(
  lo5: number,
  hi5: number,
  deviation: Float64Array,
  first: Float64Array,
  mean: Float64Array,
  scale: Float64Array,
  x: Float64Array,
  cols: number,
): void {
  for (let t2 = lo5; t2 < hi5; t2++) {
    const j4Main = cols & -4;
    const base33 = t2 * cols;
    for (let j4 = 0; j4 < j4Main; j4 += 4) {
      deviation[base33 + j4] = x[base33 + j4]! * scale[j4]! - first[j4]! - mean[j4]!;
      deviation[base33 + (j4 + 1)] = x[base33 + (j4 + 1)]! * scale[j4 + 1]! - first[j4 + 1]! - mean[j4 + 1]!;
      deviation[base33 + (j4 + 2)] = x[base33 + (j4 + 2)]! * scale[j4 + 2]! - first[j4 + 2]! - mean[j4 + 2]!;
      deviation[base33 + (j4 + 3)] = x[base33 + (j4 + 3)]! * scale[j4 + 3]! - first[j4 + 3]! - mean[j4 + 3]!;
    }
    const base34 = t2 * cols;
    for (let j4 = j4Main; j4 < cols; j4++) {
      deviation[base34 + j4] = x[base34 + j4]! * scale[j4]! - first[j4]! - mean[j4]!;
    }
  }
}

function correlationRegion5(
  lo6: number,
  hi6: number,
  deviation: Float64Array,
  gram: Float64Array,
  cols: number,
  rows: number,
  slabCols: number,
  slabRows: number,
  panel: Float64Array,
  sums: Float64Array,
): void {
  const base45 = slabRows * slabCols;
  const end12 = Math.trunc((hi6 - lo6 + slabRows - 1) / slabRows);
  for (let slab = 0; slab < end12; slab++) {
    const firstRow = lo6 + slab * slabRows;
    const rowsHere = minIndex(slabRows, hi6 - firstRow);
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
            for (let j5InTile = 0; j5InTile < width; j5InTile++) {
              panel[base35 + j5InTile] = deviation[base36 + (firstCol + tileCol + j5InTile)]!;
            }
          }
          const i2InSlabMain = rowsHere & -2;
          for (let i2InSlab = 0; i2InSlab < i2InSlabMain; i2InSlab += 2) {
            let running3 = -0.0;
            let running3_x1 = -0.0;
            let running3_1 = -0.0;
            let running3_1_x1 = -0.0;
            let running3_2 = -0.0;
            let running3_2_x1 = -0.0;
            let running3_3 = -0.0;
            let running3_3_x1 = -0.0;
            for (let t32 = 0; t32 < terms; t32++) {
              const deviationShared = deviation[(start + t32) * cols + (firstRow + i2InSlab)]!;
              const panelShared = panel[t32 * 4]!;
              const deviationShared2 = deviation[(start + t32) * cols + (firstRow + (i2InSlab + 1))]!;
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
            sums[sumsHere + (i2InSlab * slabCols + tileCol)] = running3;
            sums[sumsHere + ((i2InSlab + 1) * slabCols + tileCol)] = running3_x1;
            sums[sumsHere + (i2InSlab * slabCols + (tileCol + 1))] = running3_1;
            sums[sumsHere + ((i2InSlab + 1) * slabCols + (tileCol + 1))] = running3_1_x1;
            sums[sumsHere + (i2InSlab * slabCols + (tileCol + 2))] = running3_2;
            sums[sumsHere + ((i2InSlab + 1) * slabCols + (tileCol + 2))] = running3_2_x1;
            sums[sumsHere + (i2InSlab * slabCols + (tileCol + 3))] = running3_3;
            sums[sumsHere + ((i2InSlab + 1) * slabCols + (tileCol + 3))] = running3_3_x1;
          }
          for (let i2InSlab = i2InSlabMain; i2InSlab < rowsHere; i2InSlab++) {
            let running3 = -0.0;
            let running3_1 = -0.0;
            let running3_2 = -0.0;
            let running3_3 = -0.0;
            for (let t32 = 0; t32 < terms; t32++) {
              const deviationShared3 = deviation[(start + t32) * cols + (firstRow + i2InSlab)]!;
              running3 = running3 + deviationShared3 * panel[t32 * 4]!;
              running3_1 = running3_1 + deviationShared3 * panel[t32 * 4 + 1]!;
              running3_2 = running3_2 + deviationShared3 * panel[t32 * 4 + 2]!;
              running3_3 = running3_3 + deviationShared3 * panel[t32 * 4 + 3]!;
            }
            sums[sumsHere + (i2InSlab * slabCols + tileCol)] = running3;
            sums[sumsHere + (i2InSlab * slabCols + (tileCol + 1))] = running3_1;
            sums[sumsHere + (i2InSlab * slabCols + (tileCol + 2))] = running3_2;
            sums[sumsHere + (i2InSlab * slabCols + (tileCol + 3))] = running3_3;
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
          for (let first5 = 0; first5 < end9; first5 += 4) {
            sums[older3 + first5] = sums[older3 + first5]! + sums[newer3 + first5]!;
            sums[older3 + (first5 + 1)] = sums[older3 + (first5 + 1)]! + sums[newer3 + (first5 + 1)]!;
            sums[older3 + (first5 + 2)] = sums[older3 + (first5 + 2)]! + sums[newer3 + (first5 + 2)]!;
            sums[older3 + (first5 + 3)] = sums[older3 + (first5 + 3)]! + sums[newer3 + (first5 + 3)]!;
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
        for (let first6 = 0; first6 < end10; first6 += 4) {
          sums[older4 + first6] = sums[older4 + first6]! + sums[newer4 + first6]!;
          sums[older4 + (first6 + 1)] = sums[older4 + (first6 + 1)]! + sums[newer4 + (first6 + 1)]!;
          sums[older4 + (first6 + 2)] = sums[older4 + (first6 + 2)]! + sums[newer4 + (first6 + 2)]!;
          sums[older4 + (first6 + 3)] = sums[older4 + (first6 + 3)]! + sums[newer4 + (first6 + 3)]!;
        }
      }
      if (rows <= 0) {
        const end11 = base44;
        for (let first7 = 0; first7 < end11; first7 += 4) {
          sums[first7] = 0.0;
          sums[first7 + 1] = 0.0;
          sums[first7 + 2] = 0.0;
          sums[first7 + 3] = 0.0;
        }
      }
      for (let i2InSlab = 0; i2InSlab < rowsHere; i2InSlab++) {
        const j52Main = colsHere & -4;
        const base40 = (firstRow + i2InSlab) * cols;
        const base41 = i2InSlab * slabCols;
        for (let j52 = 0; j52 < j52Main; j52 += 4) {
          gram[base40 + (firstCol + j52)] = sums[base41 + j52]!;
          gram[base40 + (firstCol + (j52 + 1))] = sums[base41 + (j52 + 1)]!;
          gram[base40 + (firstCol + (j52 + 2))] = sums[base41 + (j52 + 2)]!;
          gram[base40 + (firstCol + (j52 + 3))] = sums[base41 + (j52 + 3)]!;
        }
        const base42 = (firstRow + i2InSlab) * cols;
        const base43 = i2InSlab * slabCols;
        for (let j52 = j52Main; j52 < colsHere; j52++) {
          gram[base42 + (firstCol + j52)] = sums[base43 + j52]!;
        }
      }
    }
  }
}

function correlationRegion6(lo7: number, hi7: number, gram: Float64Array, square: Float64Array, cols: number): void {
  const j7Main = lo7 + (maxIndex(hi7 - lo7, 0) & -4);
  for (let j7 = lo7; j7 < j7Main; j7 += 4) {
    square[j7] = gram[j7 * cols + j7]!;
    square[j7 + 1] = gram[(j7 + 1) * cols + (j7 + 1)]!;
    square[j7 + 2] = gram[(j7 + 2) * cols + (j7 + 2)]!;
    square[j7 + 3] = gram[(j7 + 3) * cols + (j7 + 3)]!;
  }
  for (let j7 = j7Main; j7 < hi7; j7++) {
    square[j7] = gram[j7 * cols + j7]!;
  }
}

function correlationRegion7(
  lo8: number,
  hi8: number,
  corr: Float64Array,
  gram: Float64Array,
  square: Float64Array,
  cols: number,
  rows: number,
): void {
  for (let i3 = lo8; i3 < hi8; i3++) {
    const j8Main = cols & -4;
    const base53 = i3 * cols;
    for (let j8 = 0; j8 < j8Main; j8 += 4) {
      const squareShared = square[i3]!;
      const both = squareShared * square[j8]!;
      const both_1 = squareShared * square[j8 + 1]!;
      const both_2 = squareShared * square[j8 + 2]!;
      const both_3 = squareShared * square[j8 + 3]!;
      const product = gram[base53 + j8]!;
      const product_1 = gram[base53 + (j8 + 1)]!;
      const product_2 = gram[base53 + (j8 + 2)]!;
      const product_3 = gram[base53 + (j8 + 3)]!;
      const r = rows === 2 && both > 0.0 ? (product > 0.0 ? 1.0 : -1.0) : product / Math.sqrt(both);
      const r_1 = rows === 2 && both_1 > 0.0 ? (product_1 > 0.0 ? 1.0 : -1.0) : product_1 / Math.sqrt(both_1);
      const r_2 = rows === 2 && both_2 > 0.0 ? (product_2 > 0.0 ? 1.0 : -1.0) : product_2 / Math.sqrt(both_2);
      const r_3 = rows === 2 && both_3 > 0.0 ? (product_3 > 0.0 ? 1.0 : -1.0) : product_3 / Math.sqrt(both_3);
      const result = i3 === j8 ? (both > 0.0 ? 1.0 : NaN) : max(1.0 < r ? 1.0 : r, -1.0);
      corr[base53 + j8] = result === result ? result : NaN;
      const result2 = i3 === j8 + 1 ? (both_1 > 0.0 ? 1.0 : NaN) : max(1.0 < r_1 ? 1.0 : r_1, -1.0);
      corr[base53 + (j8 + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = i3 === j8 + 2 ? (both_2 > 0.0 ? 1.0 : NaN) : max(1.0 < r_2 ? 1.0 : r_2, -1.0);
      corr[base53 + (j8 + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = i3 === j8 + 3 ? (both_3 > 0.0 ? 1.0 : NaN) : max(1.0 < r_3 ? 1.0 : r_3, -1.0);
      corr[base53 + (j8 + 3)] = result4 === result4 ? result4 : NaN;
    }
    const base54 = i3 * cols;
    for (let j8 = j8Main; j8 < cols; j8++) {
      const both = square[i3]! * square[j8]!;
      const product = gram[base54 + j8]!;
      const r = rows === 2 && both > 0.0 ? (product > 0.0 ? 1.0 : -1.0) : product / Math.sqrt(both);
      const result5 = i3 === j8 ? (both > 0.0 ? 1.0 : NaN) : max(1.0 < r ? 1.0 : r, -1.0);
      corr[base54 + j8] = result5 === result5 ? result5 : NaN;
    }
  }
}
