// Generated from kernels/matrix/covariance.ts#L14 by `trefoil build`. Do not edit. Hash 31d47ab476fd465d

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
  covarianceRegion0(0, cols, mean, x, cols, rows);
  covarianceRegion1(0, rows, centred, mean, x, cols);
  covarianceRegion2(0, cols, centred, cov, cols, ddof, rows, new Float64Array(rows * 4));
  return 0;
}

function covarianceRegion0(
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

function covarianceRegion1(
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

function covarianceRegion2(
  lo3: number,
  hi3: number,
  centred: Float64Array,
  cov: Float64Array,
  cols: number,
  ddof: number,
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
        let chosen = 0.0;
        let chosen_x1 = 0.0;
        let chosen_1 = 0.0;
        let chosen_1_x1 = 0.0;
        let chosen_2 = 0.0;
        let chosen_2_x1 = 0.0;
        let chosen_3 = 0.0;
        let chosen_3_x1 = 0.0;
        if (rows > ddof) {
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
          chosen = total2 / (rows - ddof);
          chosen_x1 = total2_x1 / (rows - ddof);
          chosen_1 = total2_1 / (rows - ddof);
          chosen_1_x1 = total2_1_x1 / (rows - ddof);
          chosen_2 = total2_2 / (rows - ddof);
          chosen_2_x1 = total2_2_x1 / (rows - ddof);
          chosen_3 = total2_3 / (rows - ddof);
          chosen_3_x1 = total2_3_x1 / (rows - ddof);
        } else {
          chosen = NaN;
          chosen_x1 = NaN;
          chosen_1 = NaN;
          chosen_1_x1 = NaN;
          chosen_2 = NaN;
          chosen_2_x1 = NaN;
          chosen_3 = NaN;
          chosen_3_x1 = NaN;
        }
        cov[base5 + (start2 + j3InTile)] = chosen === chosen ? chosen : NaN;
        cov[base6 + (start2 + j3InTile)] = chosen_x1 === chosen_x1 ? chosen_x1 : NaN;
        cov[base5 + (start2 + (j3InTile + 1))] = chosen_1 === chosen_1 ? chosen_1 : NaN;
        cov[base6 + (start2 + (j3InTile + 1))] = chosen_1_x1 === chosen_1_x1 ? chosen_1_x1 : NaN;
        cov[base5 + (start2 + (j3InTile + 2))] = chosen_2 === chosen_2 ? chosen_2 : NaN;
        cov[base6 + (start2 + (j3InTile + 2))] = chosen_2_x1 === chosen_2_x1 ? chosen_2_x1 : NaN;
        cov[base5 + (start2 + (j3InTile + 3))] = chosen_3 === chosen_3 ? chosen_3 : NaN;
        cov[base6 + (start2 + (j3InTile + 3))] = chosen_3_x1 === chosen_3_x1 ? chosen_3_x1 : NaN;
      }
      const base7 = i * cols;
      const base8 = (i + 1) * cols;
      for (let j3InTile = j3InTileMain; j3InTile < width; j3InTile++) {
        let chosen = 0.0;
        let chosen_x1 = 0.0;
        if (rows > ddof) {
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
          chosen = total2 / (rows - ddof);
          chosen_x1 = total2_x1 / (rows - ddof);
        } else {
          chosen = NaN;
          chosen_x1 = NaN;
        }
        cov[base7 + (start2 + j3InTile)] = chosen === chosen ? chosen : NaN;
        cov[base8 + (start2 + j3InTile)] = chosen_x1 === chosen_x1 ? chosen_x1 : NaN;
      }
    }
    for (let i = iMain; i < hi3; i++) {
      const j3InTileMain = width & -4;
      const base9 = i * cols;
      for (let j3InTile = 0; j3InTile < j3InTileMain; j3InTile += 4) {
        let chosen = 0.0;
        let chosen_1 = 0.0;
        let chosen_2 = 0.0;
        let chosen_3 = 0.0;
        if (rows > ddof) {
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
          chosen = total2 / (rows - ddof);
          chosen_1 = total2_1 / (rows - ddof);
          chosen_2 = total2_2 / (rows - ddof);
          chosen_3 = total2_3 / (rows - ddof);
        } else {
          chosen = NaN;
          chosen_1 = NaN;
          chosen_2 = NaN;
          chosen_3 = NaN;
        }
        cov[base9 + (start2 + j3InTile)] = chosen === chosen ? chosen : NaN;
        cov[base9 + (start2 + (j3InTile + 1))] = chosen_1 === chosen_1 ? chosen_1 : NaN;
        cov[base9 + (start2 + (j3InTile + 2))] = chosen_2 === chosen_2 ? chosen_2 : NaN;
        cov[base9 + (start2 + (j3InTile + 3))] = chosen_3 === chosen_3 ? chosen_3 : NaN;
      }
      const base10 = i * cols;
      for (let j3InTile = j3InTileMain; j3InTile < width; j3InTile++) {
        let chosen = 0.0;
        if (rows > ddof) {
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
          chosen = total2 / (rows - ddof);
        } else {
          chosen = NaN;
        }
        cov[base10 + (start2 + j3InTile)] = chosen === chosen ? chosen : NaN;
      }
    }
  }
}
