// Generated from kernels/clustering/kmeansPredict.ts#L18 by `trefoil build`. Do not edit. Hash c474dbde4ca2e826

import { maxIndex, minIndex } from '../operations.js';

/**
 * Nearest centroid of each point, and the distance to it.
 *
 * Squared distances are summed from differences, so equal points tie exactly; the lowest index wins, and NaN
 * wins only where there is nothing else.
 *
 * Accuracy: 1e-12 relative for the distance.
 *
 * Source: definition; scikit-learn `KMeans.predict` and `transform`.
 */
export function kmeansPredict(
  x: Float64Array,
  centroids: Float64Array,
  points: number,
  dims: number,
  k: number,
  labels: Int32Array,
  distance: Float64Array,
): number {
  points |= 0;
  dims |= 0;
  k |= 0;
  const byDimension = new Float64Array(dims * points);
  kmeansPredictRegion0(0, dims, byDimension, x, dims, points);
  kmeansPredictRegion1(0, points, byDimension, centroids, labels, dims, k, points);
  kmeansPredictRegion2(0, points, centroids, distance, labels, x, dims);
  return 0;
}

function kmeansPredictRegion0(
  lo: number,
  hi: number,
  byDimension: Float64Array,
  x: Float64Array,
  dims: number,
  points: number,
): void {
  for (let d = lo; d < hi; d++) {
    const iMain = points & -4;
    const base = d * points;
    for (let i = 0; i < iMain; i += 4) {
      byDimension[base + i] = x[i * dims + d]!;
      byDimension[base + (i + 1)] = x[(i + 1) * dims + d]!;
      byDimension[base + (i + 2)] = x[(i + 2) * dims + d]!;
      byDimension[base + (i + 3)] = x[(i + 3) * dims + d]!;
    }
    const base2 = d * points;
    for (let i = iMain; i < points; i++) {
      byDimension[base2 + i] = x[i * dims + d]!;
    }
  }
}

function kmeansPredictRegion1(
  lo2: number,
  hi2: number,
  byDimension: Float64Array,
  centroids: Float64Array,
  labels: Int32Array,
  dims: number,
  k: number,
  points: number,
): void {
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const i2Main = lo2 + (maxIndex(hi2 - lo2, 0) & -4);
  for (let i2 = lo2; i2 < i2Main; i2 += 4) {
    let best = 0;
    let best_1 = 0;
    let best_2 = 0;
    let best_3 = 0;
    let least = NaN;
    let least_1 = NaN;
    let least_2 = NaN;
    let least_3 = NaN;
    for (let c = 0; c < k; c++) {
      let total = dims <= 0 ? 0.0 : -0.0;
      let total_1 = dims <= 0 ? 0.0 : -0.0;
      let total_2 = dims <= 0 ? 0.0 : -0.0;
      let total_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base3 = c * dims;
        for (let d2 = 0; d2 < dims; d2++) {
          const centroidsShared = centroids[base3 + d2]!;
          const v = byDimension[d2 * points + i2]! - centroidsShared;
          const v_1 = byDimension[d2 * points + (i2 + 1)]! - centroidsShared;
          const v_2 = byDimension[d2 * points + (i2 + 2)]! - centroidsShared;
          const v_3 = byDimension[d2 * points + (i2 + 3)]! - centroidsShared;
          total = total + v * v;
          total_1 = total_1 + v_1 * v_1;
          total_2 = total_2 + v_2 * v_2;
          total_3 = total_3 + v_3 * v_3;
        }
      } else {
        let depth = 0;
        const base5 = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          let running_1 = -0.0;
          let running_2 = -0.0;
          let running_3 = -0.0;
          const base4 = base5;
          const end = minIndex(start + 128, dims);
          for (let d22 = start; d22 < end; d22++) {
            const centroidsShared2 = centroids[base4 + d22]!;
            const v3 = byDimension[d22 * points + i2]! - centroidsShared2;
            const v3_1 = byDimension[d22 * points + (i2 + 1)]! - centroidsShared2;
            const v3_2 = byDimension[d22 * points + (i2 + 2)]! - centroidsShared2;
            const v3_3 = byDimension[d22 * points + (i2 + 3)]! - centroidsShared2;
            running = running + v3 * v3;
            running_1 = running_1 + v3_1 * v3_1;
            running_2 = running_2 + v3_2 * v3_2;
            running_3 = running_3 + v3_3 * v3_3;
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
      const candidate = total;
      const candidate_1 = total_1;
      const candidate_2 = total_2;
      const candidate_3 = total_3;
      if (candidate < least || (least !== least && candidate === candidate)) {
        least = candidate;
        best = c;
      }
      if (candidate_1 < least_1 || (least_1 !== least_1 && candidate_1 === candidate_1)) {
        least_1 = candidate_1;
        best_1 = c;
      }
      if (candidate_2 < least_2 || (least_2 !== least_2 && candidate_2 === candidate_2)) {
        least_2 = candidate_2;
        best_2 = c;
      }
      if (candidate_3 < least_3 || (least_3 !== least_3 && candidate_3 === candidate_3)) {
        least_3 = candidate_3;
        best_3 = c;
      }
    }
    labels[i2] = best;
    labels[i2 + 1] = best_1;
    labels[i2 + 2] = best_2;
    labels[i2 + 3] = best_3;
  }
  for (let i2 = i2Main; i2 < hi2; i2++) {
    let best = 0;
    let least = NaN;
    for (let c = 0; c < k; c++) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base6 = c * dims;
        for (let d2 = 0; d2 < dims; d2++) {
          const v = byDimension[d2 * points + i2]! - centroids[base6 + d2]!;
          total = total + v * v;
        }
      } else {
        let depth = 0;
        const base8 = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const base7 = base8;
          const end2 = minIndex(start + 128, dims);
          for (let d22 = start; d22 < end2; d22++) {
            const v3 = byDimension[d22 * points + i2]! - centroids[base7 + d22]!;
            running = running + v3 * v3;
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
      const candidate = total;
      if (candidate < least || (least !== least && candidate === candidate)) {
        least = candidate;
        best = c;
      }
    }
    labels[i2] = best;
  }
}

function kmeansPredictRegion2(
  lo3: number,
  hi3: number,
  centroids: Float64Array,
  distance: Float64Array,
  labels: Int32Array,
  x: Float64Array,
  dims: number,
): void {
  const partial2 = new Float64Array(26);
  const partial2_1 = new Float64Array(26);
  const partial2_2 = new Float64Array(26);
  const partial2_3 = new Float64Array(26);
  const i3Main = lo3 + (maxIndex(hi3 - lo3, 0) & -4);
  for (let i3 = lo3; i3 < i3Main; i3 += 4) {
    let total2 = dims <= 0 ? 0.0 : -0.0;
    let total2_1 = dims <= 0 ? 0.0 : -0.0;
    let total2_2 = dims <= 0 ? 0.0 : -0.0;
    let total2_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base9 = i3 * dims;
      const base10 = (i3 + 1) * dims;
      const base11 = (i3 + 2) * dims;
      const base12 = (i3 + 3) * dims;
      for (let d3 = 0; d3 < dims; d3++) {
        const v2 = x[base9 + d3]! - centroids[labels[i3]! * dims + d3]!;
        const v2_1 = x[base10 + d3]! - centroids[labels[i3 + 1]! * dims + d3]!;
        const v2_2 = x[base11 + d3]! - centroids[labels[i3 + 2]! * dims + d3]!;
        const v2_3 = x[base12 + d3]! - centroids[labels[i3 + 3]! * dims + d3]!;
        total2 = total2 + v2 * v2;
        total2_1 = total2_1 + v2_1 * v2_1;
        total2_2 = total2_2 + v2_2 * v2_2;
        total2_3 = total2_3 + v2_3 * v2_3;
      }
    } else {
      let depth2 = 0;
      const base17 = i3 * dims;
      const base18 = (i3 + 1) * dims;
      const base19 = (i3 + 2) * dims;
      const base20 = (i3 + 3) * dims;
      for (let start2 = 0; start2 < dims; start2 += 128) {
        let running2 = -0.0;
        let running2_1 = -0.0;
        let running2_2 = -0.0;
        let running2_3 = -0.0;
        const base13 = base17;
        const base14 = base18;
        const base15 = base19;
        const base16 = base20;
        const end3 = minIndex(start2 + 128, dims);
        for (let d32 = start2; d32 < end3; d32++) {
          const v22 = x[base13 + d32]! - centroids[labels[i3]! * dims + d32]!;
          const v22_1 = x[base14 + d32]! - centroids[labels[i3 + 1]! * dims + d32]!;
          const v22_2 = x[base15 + d32]! - centroids[labels[i3 + 2]! * dims + d32]!;
          const v22_3 = x[base16 + d32]! - centroids[labels[i3 + 3]! * dims + d32]!;
          running2 = running2 + v22 * v22;
          running2_1 = running2_1 + v22_1 * v22_1;
          running2_2 = running2_2 + v22_2 * v22_2;
          running2_3 = running2_3 + v22_3 * v22_3;
        }
        let pairs2 = start2 >> 7;
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
    const result = Math.sqrt(total2);
    distance[i3] = result === result ? result : NaN;
    const result2 = Math.sqrt(total2_1);
    distance[i3 + 1] = result2 === result2 ? result2 : NaN;
    const result3 = Math.sqrt(total2_2);
    distance[i3 + 2] = result3 === result3 ? result3 : NaN;
    const result4 = Math.sqrt(total2_3);
    distance[i3 + 3] = result4 === result4 ? result4 : NaN;
  }
  for (let i3 = i3Main; i3 < hi3; i3++) {
    let total2 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base21 = i3 * dims;
      for (let d3 = 0; d3 < dims; d3++) {
        const v2 = x[base21 + d3]! - centroids[labels[i3]! * dims + d3]!;
        total2 = total2 + v2 * v2;
      }
    } else {
      let depth2 = 0;
      const base23 = i3 * dims;
      for (let start2 = 0; start2 < dims; start2 += 128) {
        let running2 = -0.0;
        const base22 = base23;
        const end4 = minIndex(start2 + 128, dims);
        for (let d32 = start2; d32 < end4; d32++) {
          const v22 = x[base22 + d32]! - centroids[labels[i3]! * dims + d32]!;
          running2 = running2 + v22 * v22;
        }
        let pairs2 = start2 >> 7;
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
    const result5 = Math.sqrt(total2);
    distance[i3] = result5 === result5 ? result5 : NaN;
  }
}
