// Generated from kernels/detectors/ar1Fit.ts#L16 by `trefoil build`. Do not edit. Hash e51ff4a371a1fd7c

import { maxIndex, minIndex } from '../operations.js';

/**
 * First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
 *
 * NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN.
 *
 * Accuracy: 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means.
 *
 * Source: ordinary least squares on deviations from the means, after the first row is taken away.
 */
export function ar1Fit(
  x: Float64Array,
  rows: number,
  cols: number,
  alpha: Float64Array,
  intercept: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  const before = new Float64Array(cols);
  const after = new Float64Array(cols);
  const spread = new Float64Array(cols);
  const together = new Float64Array(cols);
  ar1FitRegion0(0, cols, before, x, cols, rows);
  ar1FitRegion1(0, cols, after, x, cols, rows);
  ar1FitRegion2(0, cols, before, spread, x, cols, rows);
  ar1FitRegion3(0, cols, after, before, together, x, cols, rows);
  ar1FitRegion4(0, cols, alpha, spread, together, rows);
  ar1FitRegion5(0, cols, after, alpha, before, intercept, x, rows);
  return 0;
}

function ar1FitRegion0(
  lo: number,
  hi: number,
  before: Float64Array,
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
    const terms = rows - 1;
    let total = terms <= 0 ? 0.0 : -0.0;
    let total_1 = terms <= 0 ? 0.0 : -0.0;
    let total_2 = terms <= 0 ? 0.0 : -0.0;
    let total_3 = terms <= 0 ? 0.0 : -0.0;
    if (terms <= 128) {
      for (let t = 0; t < terms; t++) {
        total = total + (x[t * cols + j]! - x[j]!);
        total_1 = total_1 + (x[t * cols + (j + 1)]! - x[j + 1]!);
        total_2 = total_2 + (x[t * cols + (j + 2)]! - x[j + 2]!);
        total_3 = total_3 + (x[t * cols + (j + 3)]! - x[j + 3]!);
      }
    } else {
      let depth = 0;
      for (let start = 0; start < terms; start += 128) {
        let running = -0.0;
        let running_1 = -0.0;
        let running_2 = -0.0;
        let running_3 = -0.0;
        const end = minIndex(start + 128, terms);
        for (let t2 = start; t2 < end; t2++) {
          running = running + (x[t2 * cols + j]! - x[j]!);
          running_1 = running_1 + (x[t2 * cols + (j + 1)]! - x[j + 1]!);
          running_2 = running_2 + (x[t2 * cols + (j + 2)]! - x[j + 2]!);
          running_3 = running_3 + (x[t2 * cols + (j + 3)]! - x[j + 3]!);
        }
        let pairs2 = start >> 7;
        while ((pairs2 & 1) !== 0) {
          depth = depth - 1;
          running = partial[depth]! + running;
          running_1 = partial_1[depth]! + running_1;
          running_2 = partial_2[depth]! + running_2;
          running_3 = partial_3[depth]! + running_3;
          pairs2 = pairs2 >> 1;
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
    before[j] = total / (rows - 1);
    before[j + 1] = total_1 / (rows - 1);
    before[j + 2] = total_2 / (rows - 1);
    before[j + 3] = total_3 / (rows - 1);
  }
  for (let j = jMain; j < hi; j++) {
    const terms = rows - 1;
    let total = terms <= 0 ? 0.0 : -0.0;
    if (terms <= 128) {
      for (let t = 0; t < terms; t++) {
        total = total + (x[t * cols + j]! - x[j]!);
      }
    } else {
      let depth = 0;
      for (let start = 0; start < terms; start += 128) {
        let running = -0.0;
        const end2 = minIndex(start + 128, terms);
        for (let t2 = start; t2 < end2; t2++) {
          running = running + (x[t2 * cols + j]! - x[j]!);
        }
        let pairs2 = start >> 7;
        while ((pairs2 & 1) !== 0) {
          depth = depth - 1;
          running = partial[depth]! + running;
          pairs2 = pairs2 >> 1;
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
    before[j] = total / (rows - 1);
  }
}

function ar1FitRegion1(
  lo2: number,
  hi2: number,
  after: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
): void {
  const partial2 = new Float64Array(26);
  const partial2_1 = new Float64Array(26);
  const partial2_2 = new Float64Array(26);
  const partial2_3 = new Float64Array(26);
  const j2Main = lo2 + (maxIndex(hi2 - lo2, 0) & -4);
  for (let j2 = lo2; j2 < j2Main; j2 += 4) {
    const terms2 = rows - 1;
    let total2 = terms2 <= 0 ? 0.0 : -0.0;
    let total2_1 = terms2 <= 0 ? 0.0 : -0.0;
    let total2_2 = terms2 <= 0 ? 0.0 : -0.0;
    let total2_3 = terms2 <= 0 ? 0.0 : -0.0;
    if (terms2 <= 128) {
      for (let t22 = 0; t22 < terms2; t22++) {
        total2 = total2 + (x[(t22 + 1) * cols + j2]! - x[j2]!);
        total2_1 = total2_1 + (x[(t22 + 1) * cols + (j2 + 1)]! - x[j2 + 1]!);
        total2_2 = total2_2 + (x[(t22 + 1) * cols + (j2 + 2)]! - x[j2 + 2]!);
        total2_3 = total2_3 + (x[(t22 + 1) * cols + (j2 + 3)]! - x[j2 + 3]!);
      }
    } else {
      let depth2 = 0;
      for (let start2 = 0; start2 < terms2; start2 += 128) {
        let running2 = -0.0;
        let running2_1 = -0.0;
        let running2_2 = -0.0;
        let running2_3 = -0.0;
        const end3 = minIndex(start2 + 128, terms2);
        for (let t23 = start2; t23 < end3; t23++) {
          running2 = running2 + (x[(t23 + 1) * cols + j2]! - x[j2]!);
          running2_1 = running2_1 + (x[(t23 + 1) * cols + (j2 + 1)]! - x[j2 + 1]!);
          running2_2 = running2_2 + (x[(t23 + 1) * cols + (j2 + 2)]! - x[j2 + 2]!);
          running2_3 = running2_3 + (x[(t23 + 1) * cols + (j2 + 3)]! - x[j2 + 3]!);
        }
        let pairs3 = start2 >> 7;
        while ((pairs3 & 1) !== 0) {
          depth2 = depth2 - 1;
          running2 = partial2[depth2]! + running2;
          running2_1 = partial2_1[depth2]! + running2_1;
          running2_2 = partial2_2[depth2]! + running2_2;
          running2_3 = partial2_3[depth2]! + running2_3;
          pairs3 = pairs3 >> 1;
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
    after[j2] = total2 / (rows - 1);
    after[j2 + 1] = total2_1 / (rows - 1);
    after[j2 + 2] = total2_2 / (rows - 1);
    after[j2 + 3] = total2_3 / (rows - 1);
  }
  for (let j2 = j2Main; j2 < hi2; j2++) {
    const terms2 = rows - 1;
    let total2 = terms2 <= 0 ? 0.0 : -0.0;
    if (terms2 <= 128) {
      for (let t22 = 0; t22 < terms2; t22++) {
        total2 = total2 + (x[(t22 + 1) * cols + j2]! - x[j2]!);
      }
    } else {
      let depth2 = 0;
      for (let start2 = 0; start2 < terms2; start2 += 128) {
        let running2 = -0.0;
        const end4 = minIndex(start2 + 128, terms2);
        for (let t23 = start2; t23 < end4; t23++) {
          running2 = running2 + (x[(t23 + 1) * cols + j2]! - x[j2]!);
        }
        let pairs3 = start2 >> 7;
        while ((pairs3 & 1) !== 0) {
          depth2 = depth2 - 1;
          running2 = partial2[depth2]! + running2;
          pairs3 = pairs3 >> 1;
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
    after[j2] = total2 / (rows - 1);
  }
}

function ar1FitRegion2(
  lo3: number,
  hi3: number,
  before: Float64Array,
  spread: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
): void {
  const partial3 = new Float64Array(26);
  const partial3_1 = new Float64Array(26);
  const partial3_2 = new Float64Array(26);
  const partial3_3 = new Float64Array(26);
  const j3Main = lo3 + (maxIndex(hi3 - lo3, 0) & -4);
  for (let j3 = lo3; j3 < j3Main; j3 += 4) {
    const terms3 = rows - 1;
    let total3 = terms3 <= 0 ? 0.0 : -0.0;
    let total3_1 = terms3 <= 0 ? 0.0 : -0.0;
    let total3_2 = terms3 <= 0 ? 0.0 : -0.0;
    let total3_3 = terms3 <= 0 ? 0.0 : -0.0;
    if (terms3 <= 128) {
      for (let t3 = 0; t3 < terms3; t3++) {
        const v = x[t3 * cols + j3]! - x[j3]! - before[j3]!;
        const v_1 = x[t3 * cols + (j3 + 1)]! - x[j3 + 1]! - before[j3 + 1]!;
        const v_2 = x[t3 * cols + (j3 + 2)]! - x[j3 + 2]! - before[j3 + 2]!;
        const v_3 = x[t3 * cols + (j3 + 3)]! - x[j3 + 3]! - before[j3 + 3]!;
        total3 = total3 + v * v;
        total3_1 = total3_1 + v_1 * v_1;
        total3_2 = total3_2 + v_2 * v_2;
        total3_3 = total3_3 + v_3 * v_3;
      }
    } else {
      let depth3 = 0;
      for (let start3 = 0; start3 < terms3; start3 += 128) {
        let running3 = -0.0;
        let running3_1 = -0.0;
        let running3_2 = -0.0;
        let running3_3 = -0.0;
        const end5 = minIndex(start3 + 128, terms3);
        for (let t32 = start3; t32 < end5; t32++) {
          const v2 = x[t32 * cols + j3]! - x[j3]! - before[j3]!;
          const v2_1 = x[t32 * cols + (j3 + 1)]! - x[j3 + 1]! - before[j3 + 1]!;
          const v2_2 = x[t32 * cols + (j3 + 2)]! - x[j3 + 2]! - before[j3 + 2]!;
          const v2_3 = x[t32 * cols + (j3 + 3)]! - x[j3 + 3]! - before[j3 + 3]!;
          running3 = running3 + v2 * v2;
          running3_1 = running3_1 + v2_1 * v2_1;
          running3_2 = running3_2 + v2_2 * v2_2;
          running3_3 = running3_3 + v2_3 * v2_3;
        }
        let pairs4 = start3 >> 7;
        while ((pairs4 & 1) !== 0) {
          depth3 = depth3 - 1;
          running3 = partial3[depth3]! + running3;
          running3_1 = partial3_1[depth3]! + running3_1;
          running3_2 = partial3_2[depth3]! + running3_2;
          running3_3 = partial3_3[depth3]! + running3_3;
          pairs4 = pairs4 >> 1;
        }
        partial3[depth3] = running3;
        partial3_1[depth3] = running3_1;
        partial3_2[depth3] = running3_2;
        partial3_3[depth3] = running3_3;
        depth3 = depth3 + 1;
      }
      depth3 = depth3 - 1;
      total3 = partial3[depth3]!;
      total3_1 = partial3_1[depth3]!;
      total3_2 = partial3_2[depth3]!;
      total3_3 = partial3_3[depth3]!;
      while (depth3 > 0) {
        depth3 = depth3 - 1;
        total3 = partial3[depth3]! + total3;
        total3_1 = partial3_1[depth3]! + total3_1;
        total3_2 = partial3_2[depth3]! + total3_2;
        total3_3 = partial3_3[depth3]! + total3_3;
      }
    }
    spread[j3] = total3;
    spread[j3 + 1] = total3_1;
    spread[j3 + 2] = total3_2;
    spread[j3 + 3] = total3_3;
  }
  for (let j3 = j3Main; j3 < hi3; j3++) {
    const terms3 = rows - 1;
    let total3 = terms3 <= 0 ? 0.0 : -0.0;
    if (terms3 <= 128) {
      for (let t3 = 0; t3 < terms3; t3++) {
        const v = x[t3 * cols + j3]! - x[j3]! - before[j3]!;
        total3 = total3 + v * v;
      }
    } else {
      let depth3 = 0;
      for (let start3 = 0; start3 < terms3; start3 += 128) {
        let running3 = -0.0;
        const end6 = minIndex(start3 + 128, terms3);
        for (let t32 = start3; t32 < end6; t32++) {
          const v2 = x[t32 * cols + j3]! - x[j3]! - before[j3]!;
          running3 = running3 + v2 * v2;
        }
        let pairs4 = start3 >> 7;
        while ((pairs4 & 1) !== 0) {
          depth3 = depth3 - 1;
          running3 = partial3[depth3]! + running3;
          pairs4 = pairs4 >> 1;
        }
        partial3[depth3] = running3;
        depth3 = depth3 + 1;
      }
      depth3 = depth3 - 1;
      total3 = partial3[depth3]!;
      while (depth3 > 0) {
        depth3 = depth3 - 1;
        total3 = partial3[depth3]! + total3;
      }
    }
    spread[j3] = total3;
  }
}

function ar1FitRegion3(
  lo4: number,
  hi4: number,
  after: Float64Array,
  before: Float64Array,
  together: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
): void {
  const partial4 = new Float64Array(26);
  const partial4_1 = new Float64Array(26);
  const partial4_2 = new Float64Array(26);
  const partial4_3 = new Float64Array(26);
  const j4Main = lo4 + (maxIndex(hi4 - lo4, 0) & -4);
  for (let j4 = lo4; j4 < j4Main; j4 += 4) {
    const terms4 = rows - 1;
    let total4 = terms4 <= 0 ? 0.0 : -0.0;
    let total4_1 = terms4 <= 0 ? 0.0 : -0.0;
    let total4_2 = terms4 <= 0 ? 0.0 : -0.0;
    let total4_3 = terms4 <= 0 ? 0.0 : -0.0;
    if (terms4 <= 128) {
      for (let t4 = 0; t4 < terms4; t4++) {
        const xShared = x[j4]!;
        const xShared2 = x[j4 + 1]!;
        const xShared3 = x[j4 + 2]!;
        const xShared4 = x[j4 + 3]!;
        total4 =
          total4 + (x[t4 * cols + j4]! - xShared - before[j4]!) * (x[(t4 + 1) * cols + j4]! - xShared - after[j4]!);
        total4_1 =
          total4_1 +
          (x[t4 * cols + (j4 + 1)]! - xShared2 - before[j4 + 1]!) *
            (x[(t4 + 1) * cols + (j4 + 1)]! - xShared2 - after[j4 + 1]!);
        total4_2 =
          total4_2 +
          (x[t4 * cols + (j4 + 2)]! - xShared3 - before[j4 + 2]!) *
            (x[(t4 + 1) * cols + (j4 + 2)]! - xShared3 - after[j4 + 2]!);
        total4_3 =
          total4_3 +
          (x[t4 * cols + (j4 + 3)]! - xShared4 - before[j4 + 3]!) *
            (x[(t4 + 1) * cols + (j4 + 3)]! - xShared4 - after[j4 + 3]!);
      }
    } else {
      let depth4 = 0;
      for (let start4 = 0; start4 < terms4; start4 += 128) {
        let running4 = -0.0;
        let running4_1 = -0.0;
        let running4_2 = -0.0;
        let running4_3 = -0.0;
        const end7 = minIndex(start4 + 128, terms4);
        for (let t42 = start4; t42 < end7; t42++) {
          const xShared5 = x[j4]!;
          const xShared6 = x[j4 + 1]!;
          const xShared7 = x[j4 + 2]!;
          const xShared8 = x[j4 + 3]!;
          running4 =
            running4 +
            (x[t42 * cols + j4]! - xShared5 - before[j4]!) * (x[(t42 + 1) * cols + j4]! - xShared5 - after[j4]!);
          running4_1 =
            running4_1 +
            (x[t42 * cols + (j4 + 1)]! - xShared6 - before[j4 + 1]!) *
              (x[(t42 + 1) * cols + (j4 + 1)]! - xShared6 - after[j4 + 1]!);
          running4_2 =
            running4_2 +
            (x[t42 * cols + (j4 + 2)]! - xShared7 - before[j4 + 2]!) *
              (x[(t42 + 1) * cols + (j4 + 2)]! - xShared7 - after[j4 + 2]!);
          running4_3 =
            running4_3 +
            (x[t42 * cols + (j4 + 3)]! - xShared8 - before[j4 + 3]!) *
              (x[(t42 + 1) * cols + (j4 + 3)]! - xShared8 - after[j4 + 3]!);
        }
        let pairs5 = start4 >> 7;
        while ((pairs5 & 1) !== 0) {
          depth4 = depth4 - 1;
          running4 = partial4[depth4]! + running4;
          running4_1 = partial4_1[depth4]! + running4_1;
          running4_2 = partial4_2[depth4]! + running4_2;
          running4_3 = partial4_3[depth4]! + running4_3;
          pairs5 = pairs5 >> 1;
        }
        partial4[depth4] = running4;
        partial4_1[depth4] = running4_1;
        partial4_2[depth4] = running4_2;
        partial4_3[depth4] = running4_3;
        depth4 = depth4 + 1;
      }
      depth4 = depth4 - 1;
      total4 = partial4[depth4]!;
      total4_1 = partial4_1[depth4]!;
      total4_2 = partial4_2[depth4]!;
      total4_3 = partial4_3[depth4]!;
      while (depth4 > 0) {
        depth4 = depth4 - 1;
        total4 = partial4[depth4]! + total4;
        total4_1 = partial4_1[depth4]! + total4_1;
        total4_2 = partial4_2[depth4]! + total4_2;
        total4_3 = partial4_3[depth4]! + total4_3;
      }
    }
    together[j4] = total4;
    together[j4 + 1] = total4_1;
    together[j4 + 2] = total4_2;
    together[j4 + 3] = total4_3;
  }
  for (let j4 = j4Main; j4 < hi4; j4++) {
    const terms4 = rows - 1;
    let total4 = terms4 <= 0 ? 0.0 : -0.0;
    if (terms4 <= 128) {
      for (let t4 = 0; t4 < terms4; t4++) {
        const xShared9 = x[j4]!;
        total4 =
          total4 + (x[t4 * cols + j4]! - xShared9 - before[j4]!) * (x[(t4 + 1) * cols + j4]! - xShared9 - after[j4]!);
      }
    } else {
      let depth4 = 0;
      for (let start4 = 0; start4 < terms4; start4 += 128) {
        let running4 = -0.0;
        const end8 = minIndex(start4 + 128, terms4);
        for (let t42 = start4; t42 < end8; t42++) {
          const xShared10 = x[j4]!;
          running4 =
            running4 +
            (x[t42 * cols + j4]! - xShared10 - before[j4]!) * (x[(t42 + 1) * cols + j4]! - xShared10 - after[j4]!);
        }
        let pairs5 = start4 >> 7;
        while ((pairs5 & 1) !== 0) {
          depth4 = depth4 - 1;
          running4 = partial4[depth4]! + running4;
          pairs5 = pairs5 >> 1;
        }
        partial4[depth4] = running4;
        depth4 = depth4 + 1;
      }
      depth4 = depth4 - 1;
      total4 = partial4[depth4]!;
      while (depth4 > 0) {
        depth4 = depth4 - 1;
        total4 = partial4[depth4]! + total4;
      }
    }
    together[j4] = total4;
  }
}

function ar1FitRegion4(
  lo5: number,
  hi5: number,
  alpha: Float64Array,
  spread: Float64Array,
  together: Float64Array,
  rows: number,
): void {
  const j5Main = lo5 + (maxIndex(hi5 - lo5, 0) & -4);
  for (let j5 = lo5; j5 < j5Main; j5 += 4) {
    const result = rows - 1 >= 1 && spread[j5]! > 0.0 ? together[j5]! / spread[j5]! : NaN;
    alpha[j5] = result === result ? result : NaN;
    const result2 = rows - 1 >= 1 && spread[j5 + 1]! > 0.0 ? together[j5 + 1]! / spread[j5 + 1]! : NaN;
    alpha[j5 + 1] = result2 === result2 ? result2 : NaN;
    const result3 = rows - 1 >= 1 && spread[j5 + 2]! > 0.0 ? together[j5 + 2]! / spread[j5 + 2]! : NaN;
    alpha[j5 + 2] = result3 === result3 ? result3 : NaN;
    const result4 = rows - 1 >= 1 && spread[j5 + 3]! > 0.0 ? together[j5 + 3]! / spread[j5 + 3]! : NaN;
    alpha[j5 + 3] = result4 === result4 ? result4 : NaN;
  }
  for (let j5 = j5Main; j5 < hi5; j5++) {
    const result5 = rows - 1 >= 1 && spread[j5]! > 0.0 ? together[j5]! / spread[j5]! : NaN;
    alpha[j5] = result5 === result5 ? result5 : NaN;
  }
}

function ar1FitRegion5(
  lo6: number,
  hi6: number,
  after: Float64Array,
  alpha: Float64Array,
  before: Float64Array,
  intercept: Float64Array,
  x: Float64Array,
  rows: number,
): void {
  const j6Main = lo6 + (maxIndex(hi6 - lo6, 0) & -4);
  for (let j6 = lo6; j6 < j6Main; j6 += 4) {
    const result6 = rows - 1 >= 1 ? x[j6]! + after[j6]! - alpha[j6]! * (x[j6]! + before[j6]!) : NaN;
    intercept[j6] = result6 === result6 ? result6 : NaN;
    const result7 = rows - 1 >= 1 ? x[j6 + 1]! + after[j6 + 1]! - alpha[j6 + 1]! * (x[j6 + 1]! + before[j6 + 1]!) : NaN;
    intercept[j6 + 1] = result7 === result7 ? result7 : NaN;
    const result8 = rows - 1 >= 1 ? x[j6 + 2]! + after[j6 + 2]! - alpha[j6 + 2]! * (x[j6 + 2]! + before[j6 + 2]!) : NaN;
    intercept[j6 + 2] = result8 === result8 ? result8 : NaN;
    const result9 = rows - 1 >= 1 ? x[j6 + 3]! + after[j6 + 3]! - alpha[j6 + 3]! * (x[j6 + 3]! + before[j6 + 3]!) : NaN;
    intercept[j6 + 3] = result9 === result9 ? result9 : NaN;
  }
  for (let j6 = j6Main; j6 < hi6; j6++) {
    const result10 = rows - 1 >= 1 ? x[j6]! + after[j6]! - alpha[j6]! * (x[j6]! + before[j6]!) : NaN;
    intercept[j6] = result10 === result10 ? result10 : NaN;
  }
}
