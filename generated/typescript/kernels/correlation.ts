// Generated from kernels/matrix/correlation.ts#L14 by `trefoil build`. Do not edit. Hash 13d43a6ad152d15c

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
  correlationRegion0(0, cols, mean, x, cols, rows);
  correlationRegion1(0, rows, centred, mean, x, cols);
  correlationRegion2(0, cols, centred, gram, cols, rows, new Float64Array(rows * 4));
  correlationRegion3(0, cols, gram, norm, cols);
  correlationRegion4(0, cols, corr, gram, norm, cols);
  return 0;
}

function correlationRegion0(
  lo: number,
  hi: number,
  mean: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
): void {
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const jMain = lo + (maxIndex(hi - lo, 0) & -4);
  for (let j = lo; j < jMain; j += 4) {
    let total = rows <= 0 ? 0.0 : -0.0;
    let total_1 = rows <= 0 ? 0.0 : -0.0;
    let total_2 = rows <= 0 ? 0.0 : -0.0;
    let total_3 = rows <= 0 ? 0.0 : -0.0;
    if (rows <= 128) {
      for (let t = 0; t < rows; t++) {
        total = total + (x[t * cols + j]! - x[j]!);
        total_1 = total_1 + (x[t * cols + (j + 1)]! - x[j + 1]!);
        total_2 = total_2 + (x[t * cols + (j + 2)]! - x[j + 2]!);
        total_3 = total_3 + (x[t * cols + (j + 3)]! - x[j + 3]!);
      }
    } else {
      let depth = 0;
      for (let start = 0; start < rows; start += 128) {
        let running = -0.0;
        let running_1 = -0.0;
        let running_2 = -0.0;
        let running_3 = -0.0;
        const end = minIndex(start + 128, rows);
        for (let t3 = start; t3 < end; t3++) {
          running = running + (x[t3 * cols + j]! - x[j]!);
          running_1 = running_1 + (x[t3 * cols + (j + 1)]! - x[j + 1]!);
          running_2 = running_2 + (x[t3 * cols + (j + 2)]! - x[j + 2]!);
          running_3 = running_3 + (x[t3 * cols + (j + 3)]! - x[j + 3]!);
        }
        let pairs = start >> 7;
        while ((pairs & 1) !== 0) {
          depth = depth - 1;
          running = partial[depth]! + running;
          running_1 = partial_1[depth]! + running_1;
          running_2 = partial_2[depth]! + running_2;
          running_3 = partial_3[depth]! + running_3;
          pairs = pairs >> 1;
        }
        partial[depth] = running;
        partial_1[depth] = running_1;
        partial_2[depth] = running_2;
        partial_3[depth] = running_3;
        depth = depth + 1;
      }
      depth = depth - 1;
      total = partial[depth]!;
      total_1 = partial_1[depth]!;
      total_2 = partial_2[depth]!;
      total_3 = partial_3[depth]!;
      while (depth > 0) {
        depth = depth - 1;
        total = partial[depth]! + total;
        total_1 = partial_1[depth]! + total_1;
        total_2 = partial_2[depth]! + total_2;
        total_3 = partial_3[depth]! + total_3;
      }
    }
    mean[j] = total / rows;
    mean[j + 1] = total_1 / rows;
    mean[j + 2] = total_2 / rows;
    mean[j + 3] = total_3 / rows;
  }
  for (let j = jMain; j < hi; j++) {
    let total = rows <= 0 ? 0.0 : -0.0;
    if (rows <= 128) {
      for (let t = 0; t < rows; t++) {
        total = total + (x[t * cols + j]! - x[j]!);
      }
    } else {
      let depth = 0;
      for (let start = 0; start < rows; start += 128) {
        let running = -0.0;
        const end2 = minIndex(start + 128, rows);
        for (let t3 = start; t3 < end2; t3++) {
          running = running + (x[t3 * cols + j]! - x[j]!);
        }
        let pairs = start >> 7;
        while ((pairs & 1) !== 0) {
          depth = depth - 1;
          running = partial[depth]! + running;
          pairs = pairs >> 1;
        }
        partial[depth] = running;
        depth = depth + 1;
      }
      depth = depth - 1;
      total = partial[depth]!;
      while (depth > 0) {
        depth = depth - 1;
        total = partial[depth]! + total;
      }
    }
    mean[j] = total / rows;
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
    const base = t2 * cols;
    for (let j2 = 0; j2 < j2Main; j2 += 4) {
      centred[base + j2] = x[base + j2]! - x[j2]! - mean[j2]!;
      centred[base + (j2 + 1)] = x[base + (j2 + 1)]! - x[j2 + 1]! - mean[j2 + 1]!;
      centred[base + (j2 + 2)] = x[base + (j2 + 2)]! - x[j2 + 2]! - mean[j2 + 2]!;
      centred[base + (j2 + 3)] = x[base + (j2 + 3)]! - x[j2 + 3]! - mean[j2 + 3]!;
    }
    const base2 = t2 * cols;
    for (let j2 = j2Main; j2 < cols; j2++) {
      centred[base2 + j2] = x[base2 + j2]! - x[j2]! - mean[j2]!;
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
  panel: Float64Array,
): void {
  const partial2 = new Float64Array(26);
  const partial2_x1 = new Float64Array(26);
  const partial2_1 = new Float64Array(26);
  const partial2_1_x1 = new Float64Array(26);
  const partial2_2 = new Float64Array(26);
  const partial2_2_x1 = new Float64Array(26);
  const partial2_3 = new Float64Array(26);
  const partial2_3_x1 = new Float64Array(26);
  const base11 = lo3 + (maxIndex(hi3 - lo3, 0) & -2);
  for (let start2 = 0; start2 < cols; start2 += 4) {
    const width = minIndex(cols - start2, 4);
    for (let t32 = 0; t32 < rows; t32++) {
      const base3 = t32 * 4;
      const base4 = t32 * cols;
      for (let j3InTile = 0; j3InTile < width; j3InTile++) {
        panel[base3 + j3InTile] = centred[base4 + (start2 + j3InTile)]!;
      }
    }
    const iMain = base11;
    for (let i = lo3; i < iMain; i += 2) {
      const j3InTileMain = width & -4;
      const base5 = i * cols;
      const base6 = (i + 1) * cols;
      for (let j3InTile = 0; j3InTile < j3InTileMain; j3InTile += 4) {
        let total2 = rows <= 0 ? 0.0 : -0.0;
        let total2_x1 = rows <= 0 ? 0.0 : -0.0;
        let total2_1 = rows <= 0 ? 0.0 : -0.0;
        let total2_1_x1 = rows <= 0 ? 0.0 : -0.0;
        let total2_2 = rows <= 0 ? 0.0 : -0.0;
        let total2_2_x1 = rows <= 0 ? 0.0 : -0.0;
        let total2_3 = rows <= 0 ? 0.0 : -0.0;
        let total2_3_x1 = rows <= 0 ? 0.0 : -0.0;
        if (rows <= 128) {
          for (let t33 = 0; t33 < rows; t33++) {
            const centredShared = centred[t33 * cols + i]!;
            const panelShared = panel[t33 * 4 + j3InTile]!;
            const centredShared2 = centred[t33 * cols + (i + 1)]!;
            const panelShared2 = panel[t33 * 4 + (j3InTile + 1)]!;
            const panelShared3 = panel[t33 * 4 + (j3InTile + 2)]!;
            const panelShared4 = panel[t33 * 4 + (j3InTile + 3)]!;
            total2 = total2 + centredShared * panelShared;
            total2_x1 = total2_x1 + centredShared2 * panelShared;
            total2_1 = total2_1 + centredShared * panelShared2;
            total2_1_x1 = total2_1_x1 + centredShared2 * panelShared2;
            total2_2 = total2_2 + centredShared * panelShared3;
            total2_2_x1 = total2_2_x1 + centredShared2 * panelShared3;
            total2_3 = total2_3 + centredShared * panelShared4;
            total2_3_x1 = total2_3_x1 + centredShared2 * panelShared4;
          }
        } else {
          let depth2 = 0;
          for (let start3 = 0; start3 < rows; start3 += 128) {
            let running2 = -0.0;
            let running2_x1 = -0.0;
            let running2_1 = -0.0;
            let running2_1_x1 = -0.0;
            let running2_2 = -0.0;
            let running2_2_x1 = -0.0;
            let running2_3 = -0.0;
            let running2_3_x1 = -0.0;
            const end3 = minIndex(start3 + 128, rows);
            for (let t34 = start3; t34 < end3; t34++) {
              const centredShared3 = centred[t34 * cols + i]!;
              const panelShared5 = panel[t34 * 4 + j3InTile]!;
              const centredShared4 = centred[t34 * cols + (i + 1)]!;
              const panelShared6 = panel[t34 * 4 + (j3InTile + 1)]!;
              const panelShared7 = panel[t34 * 4 + (j3InTile + 2)]!;
              const panelShared8 = panel[t34 * 4 + (j3InTile + 3)]!;
              running2 = running2 + centredShared3 * panelShared5;
              running2_x1 = running2_x1 + centredShared4 * panelShared5;
              running2_1 = running2_1 + centredShared3 * panelShared6;
              running2_1_x1 = running2_1_x1 + centredShared4 * panelShared6;
              running2_2 = running2_2 + centredShared3 * panelShared7;
              running2_2_x1 = running2_2_x1 + centredShared4 * panelShared7;
              running2_3 = running2_3 + centredShared3 * panelShared8;
              running2_3_x1 = running2_3_x1 + centredShared4 * panelShared8;
            }
            let pairs2 = start3 >> 7;
            while ((pairs2 & 1) !== 0) {
              depth2 = depth2 - 1;
              running2 = partial2[depth2]! + running2;
              running2_x1 = partial2_x1[depth2]! + running2_x1;
              running2_1 = partial2_1[depth2]! + running2_1;
              running2_1_x1 = partial2_1_x1[depth2]! + running2_1_x1;
              running2_2 = partial2_2[depth2]! + running2_2;
              running2_2_x1 = partial2_2_x1[depth2]! + running2_2_x1;
              running2_3 = partial2_3[depth2]! + running2_3;
              running2_3_x1 = partial2_3_x1[depth2]! + running2_3_x1;
              pairs2 = pairs2 >> 1;
            }
            partial2[depth2] = running2;
            partial2_x1[depth2] = running2_x1;
            partial2_1[depth2] = running2_1;
            partial2_1_x1[depth2] = running2_1_x1;
            partial2_2[depth2] = running2_2;
            partial2_2_x1[depth2] = running2_2_x1;
            partial2_3[depth2] = running2_3;
            partial2_3_x1[depth2] = running2_3_x1;
            depth2 = depth2 + 1;
          }
          depth2 = depth2 - 1;
          total2 = partial2[depth2]!;
          total2_x1 = partial2_x1[depth2]!;
          total2_1 = partial2_1[depth2]!;
          total2_1_x1 = partial2_1_x1[depth2]!;
          total2_2 = partial2_2[depth2]!;
          total2_2_x1 = partial2_2_x1[depth2]!;
          total2_3 = partial2_3[depth2]!;
          total2_3_x1 = partial2_3_x1[depth2]!;
          while (depth2 > 0) {
            depth2 = depth2 - 1;
            total2 = partial2[depth2]! + total2;
            total2_x1 = partial2_x1[depth2]! + total2_x1;
            total2_1 = partial2_1[depth2]! + total2_1;
            total2_1_x1 = partial2_1_x1[depth2]! + total2_1_x1;
            total2_2 = partial2_2[depth2]! + total2_2;
            total2_2_x1 = partial2_2_x1[depth2]! + total2_2_x1;
            total2_3 = partial2_3[depth2]! + total2_3;
            total2_3_x1 = partial2_3_x1[depth2]! + total2_3_x1;
          }
        }
        gram[base5 + (start2 + j3InTile)] = total2;
        gram[base6 + (start2 + j3InTile)] = total2_x1;
        gram[base5 + (start2 + (j3InTile + 1))] = total2_1;
        gram[base6 + (start2 + (j3InTile + 1))] = total2_1_x1;
        gram[base5 + (start2 + (j3InTile + 2))] = total2_2;
        gram[base6 + (start2 + (j3InTile + 2))] = total2_2_x1;
        gram[base5 + (start2 + (j3InTile + 3))] = total2_3;
        gram[base6 + (start2 + (j3InTile + 3))] = total2_3_x1;
      }
      const base7 = i * cols;
      const base8 = (i + 1) * cols;
      for (let j3InTile = j3InTileMain; j3InTile < width; j3InTile++) {
        let total2 = rows <= 0 ? 0.0 : -0.0;
        let total2_x1 = rows <= 0 ? 0.0 : -0.0;
        if (rows <= 128) {
          for (let t33 = 0; t33 < rows; t33++) {
            const panelShared9 = panel[t33 * 4 + j3InTile]!;
            total2 = total2 + centred[t33 * cols + i]! * panelShared9;
            total2_x1 = total2_x1 + centred[t33 * cols + (i + 1)]! * panelShared9;
          }
        } else {
          let depth2 = 0;
          for (let start3 = 0; start3 < rows; start3 += 128) {
            let running2 = -0.0;
            let running2_x1 = -0.0;
            const end4 = minIndex(start3 + 128, rows);
            for (let t34 = start3; t34 < end4; t34++) {
              const panelShared10 = panel[t34 * 4 + j3InTile]!;
              running2 = running2 + centred[t34 * cols + i]! * panelShared10;
              running2_x1 = running2_x1 + centred[t34 * cols + (i + 1)]! * panelShared10;
            }
            let pairs2 = start3 >> 7;
            while ((pairs2 & 1) !== 0) {
              depth2 = depth2 - 1;
              running2 = partial2[depth2]! + running2;
              running2_x1 = partial2_x1[depth2]! + running2_x1;
              pairs2 = pairs2 >> 1;
            }
            partial2[depth2] = running2;
            partial2_x1[depth2] = running2_x1;
            depth2 = depth2 + 1;
          }
          depth2 = depth2 - 1;
          total2 = partial2[depth2]!;
          total2_x1 = partial2_x1[depth2]!;
          while (depth2 > 0) {
            depth2 = depth2 - 1;
            total2 = partial2[depth2]! + total2;
            total2_x1 = partial2_x1[depth2]! + total2_x1;
          }
        }
        gram[base7 + (start2 + j3InTile)] = total2;
        gram[base8 + (start2 + j3InTile)] = total2_x1;
      }
    }
    for (let i = iMain; i < hi3; i++) {
      const j3InTileMain = width & -4;
      const base9 = i * cols;
      for (let j3InTile = 0; j3InTile < j3InTileMain; j3InTile += 4) {
        let total2 = rows <= 0 ? 0.0 : -0.0;
        let total2_1 = rows <= 0 ? 0.0 : -0.0;
        let total2_2 = rows <= 0 ? 0.0 : -0.0;
        let total2_3 = rows <= 0 ? 0.0 : -0.0;
        if (rows <= 128) {
          for (let t33 = 0; t33 < rows; t33++) {
            const centredShared5 = centred[t33 * cols + i]!;
            total2 = total2 + centredShared5 * panel[t33 * 4 + j3InTile]!;
            total2_1 = total2_1 + centredShared5 * panel[t33 * 4 + (j3InTile + 1)]!;
            total2_2 = total2_2 + centredShared5 * panel[t33 * 4 + (j3InTile + 2)]!;
            total2_3 = total2_3 + centredShared5 * panel[t33 * 4 + (j3InTile + 3)]!;
          }
        } else {
          let depth2 = 0;
          for (let start3 = 0; start3 < rows; start3 += 128) {
            let running2 = -0.0;
            let running2_1 = -0.0;
            let running2_2 = -0.0;
            let running2_3 = -0.0;
            const end5 = minIndex(start3 + 128, rows);
            for (let t34 = start3; t34 < end5; t34++) {
              const centredShared6 = centred[t34 * cols + i]!;
              running2 = running2 + centredShared6 * panel[t34 * 4 + j3InTile]!;
              running2_1 = running2_1 + centredShared6 * panel[t34 * 4 + (j3InTile + 1)]!;
              running2_2 = running2_2 + centredShared6 * panel[t34 * 4 + (j3InTile + 2)]!;
              running2_3 = running2_3 + centredShared6 * panel[t34 * 4 + (j3InTile + 3)]!;
            }
            let pairs2 = start3 >> 7;
            while ((pairs2 & 1) !== 0) {
              depth2 = depth2 - 1;
              running2 = partial2[depth2]! + running2;
              running2_1 = partial2_1[depth2]! + running2_1;
              running2_2 = partial2_2[depth2]! + running2_2;
              running2_3 = partial2_3[depth2]! + running2_3;
              pairs2 = pairs2 >> 1;
            }
            partial2[depth2] = running2;
            partial2_1[depth2] = running2_1;
            partial2_2[depth2] = running2_2;
            partial2_3[depth2] = running2_3;
            depth2 = depth2 + 1;
          }
          depth2 = depth2 - 1;
          total2 = partial2[depth2]!;
          total2_1 = partial2_1[depth2]!;
          total2_2 = partial2_2[depth2]!;
          total2_3 = partial2_3[depth2]!;
          while (depth2 > 0) {
            depth2 = depth2 - 1;
            total2 = partial2[depth2]! + total2;
            total2_1 = partial2_1[depth2]! + total2_1;
            total2_2 = partial2_2[depth2]! + total2_2;
            total2_3 = partial2_3[depth2]! + total2_3;
          }
        }
        gram[base9 + (start2 + j3InTile)] = total2;
        gram[base9 + (start2 + (j3InTile + 1))] = total2_1;
        gram[base9 + (start2 + (j3InTile + 2))] = total2_2;
        gram[base9 + (start2 + (j3InTile + 3))] = total2_3;
      }
      const base10 = i * cols;
      for (let j3InTile = j3InTileMain; j3InTile < width; j3InTile++) {
        let total2 = rows <= 0 ? 0.0 : -0.0;
        if (rows <= 128) {
          for (let t33 = 0; t33 < rows; t33++) {
            total2 = total2 + centred[t33 * cols + i]! * panel[t33 * 4 + j3InTile]!;
          }
        } else {
          let depth2 = 0;
          for (let start3 = 0; start3 < rows; start3 += 128) {
            let running2 = -0.0;
            const end6 = minIndex(start3 + 128, rows);
            for (let t34 = start3; t34 < end6; t34++) {
              running2 = running2 + centred[t34 * cols + i]! * panel[t34 * 4 + j3InTile]!;
            }
            let pairs2 = start3 >> 7;
            while ((pairs2 & 1) !== 0) {
              depth2 = depth2 - 1;
              running2 = partial2[depth2]! + running2;
              pairs2 = pairs2 >> 1;
            }
            partial2[depth2] = running2;
            depth2 = depth2 + 1;
          }
          depth2 = depth2 - 1;
          total2 = partial2[depth2]!;
          while (depth2 > 0) {
            depth2 = depth2 - 1;
            total2 = partial2[depth2]! + total2;
          }
        }
        gram[base10 + (start2 + j3InTile)] = total2;
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
    const base12 = i2 * cols;
    for (let j5 = 0; j5 < j5Main; j5 += 4) {
      const normShared = norm[i2]!;
      const r = gram[base12 + j5]! / normShared / norm[j5]!;
      const r_1 = gram[base12 + (j5 + 1)]! / normShared / norm[j5 + 1]!;
      const r_2 = gram[base12 + (j5 + 2)]! / normShared / norm[j5 + 2]!;
      const r_3 = gram[base12 + (j5 + 3)]! / normShared / norm[j5 + 3]!;
      const result = i2 === j5 ? (r === r ? 1.0 : NaN) : max(1.0 < r ? 1.0 : r, -1.0);
      corr[base12 + j5] = result === result ? result : NaN;
      const result2 = i2 === j5 + 1 ? (r_1 === r_1 ? 1.0 : NaN) : max(1.0 < r_1 ? 1.0 : r_1, -1.0);
      corr[base12 + (j5 + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = i2 === j5 + 2 ? (r_2 === r_2 ? 1.0 : NaN) : max(1.0 < r_2 ? 1.0 : r_2, -1.0);
      corr[base12 + (j5 + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = i2 === j5 + 3 ? (r_3 === r_3 ? 1.0 : NaN) : max(1.0 < r_3 ? 1.0 : r_3, -1.0);
      corr[base12 + (j5 + 3)] = result4 === result4 ? result4 : NaN;
    }
    const base13 = i2 * cols;
    for (let j5 = j5Main; j5 < cols; j5++) {
      const r = gram[base13 + j5]! / norm[i2]! / norm[j5]!;
      const result5 = i2 === j5 ? (r === r ? 1.0 : NaN) : max(1.0 < r ? 1.0 : r, -1.0);
      corr[base13 + j5] = result5 === result5 ? result5 : NaN;
    }
  }
}
