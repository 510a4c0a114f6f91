// Generated from kernels/clustering/kmeansPredict.ts#L18 by `trefoil build`. Do not edit. Hash 5df61c969ebd4a6c

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64 } from '../scratch.js';

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
  const byDimension = scratchF64(0, dims * points);
  // fill(byDimension, (d, i) => x.at(i, d));
  fillByDimension(0, dims, x, points, dims, byDimension);
  // fill(labels, (i) =>
  fillLabels(0, points, centroids, byDimension, k, dims, points, labels);
  // fill(distance, (i) => sqrt(contract(x.cols, (d) => square(x.at(i, d) - centroids.at(labels[i]!, d))…
  fillDistance(0, points, x, centroids, labels, dims, distance);
  return 0;
}

function fillByDimension(
  lo: number,
  hi: number,
  x: Float64Array,
  points: number,
  dims: number,
  byDimension: Float64Array,
): void {
  // fill(byDimension, (d, i) => x.at(i, d));
  for (let d = lo; d < hi; d++) {
    const iMain = points & -4;
    const dTimesPoints = d * points;
    // 4 rounds at once.
    for (let i = 0; i < iMain; i += 4) {
      byDimension[dTimesPoints + i] = x[i * dims + d]!;
      byDimension[dTimesPoints + (i + 1)] = x[(i + 1) * dims + d]!;
      byDimension[dTimesPoints + (i + 2)] = x[(i + 2) * dims + d]!;
      byDimension[dTimesPoints + (i + 3)] = x[(i + 3) * dims + d]!;
    }
    const dTimesPoints2 = d * points;
    // The remainder.
    for (let i = iMain; i < points; i++) {
      byDimension[dTimesPoints2 + i] = x[i * dims + d]!;
    }
  }
}

function fillLabels(
  lo: number,
  hi: number,
  centroids: Float64Array,
  byDimension: Float64Array,
  k: number,
  dims: number,
  points: number,
  labels: Int32Array,
): void {
  const partial = scratchF64(1, 26);
  const partial_1 = scratchF64(2, 26);
  const partial_2 = scratchF64(3, 26);
  const partial_3 = scratchF64(4, 26);
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(labels, (i) =>
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    // argmin(centroids.rows, (c) => contract(x.cols, (d) => square(byDimension.at(d, i) - centroids.at(c,…
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
        const cTimesDims = c * dims;
        for (let d = 0; d < dims; d++) {
          const centroidsShared = centroids[cTimesDims + d]!;
          const v = byDimension[d * points + i]! - centroidsShared;
          const v_1 = byDimension[d * points + (i + 1)]! - centroidsShared;
          const v_2 = byDimension[d * points + (i + 2)]! - centroidsShared;
          const v_3 = byDimension[d * points + (i + 3)]! - centroidsShared;
          total = total + v * v;
          total_1 = total_1 + v_1 * v_1;
          total_2 = total_2 + v_2 * v_2;
          total_3 = total_3 + v_3 * v_3;
        }
      } else {
        let depth = 0;
        const cTimesDims = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          let running_1 = -0.0;
          let running_2 = -0.0;
          let running_3 = -0.0;
          const dEnd = minIndex(start + 128, dims);
          for (let d = start; d < dEnd; d++) {
            const centroidsShared = centroids[cTimesDims + d]!;
            const v = byDimension[d * points + i]! - centroidsShared;
            const v_1 = byDimension[d * points + (i + 1)]! - centroidsShared;
            const v_2 = byDimension[d * points + (i + 2)]! - centroidsShared;
            const v_3 = byDimension[d * points + (i + 3)]! - centroidsShared;
            running = running + v * v;
            running_1 = running_1 + v_1 * v_1;
            running_2 = running_2 + v_2 * v_2;
            running_3 = running_3 + v_3 * v_3;
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
    // fill(labels, (i) =>
    labels[i] = best;
    labels[i + 1] = best_1;
    labels[i + 2] = best_2;
    labels[i + 3] = best_3;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    // argmin(centroids.rows, (c) => contract(x.cols, (d) => square(byDimension.at(d, i) - centroids.at(c,…
    let best = 0;
    let least = NaN;
    for (let c = 0; c < k; c++) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = c * dims;
        for (let d = 0; d < dims; d++) {
          const v = byDimension[d * points + i]! - centroids[cTimesDims + d]!;
          total = total + v * v;
        }
      } else {
        let depth = 0;
        const cTimesDims = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const dEnd = minIndex(start + 128, dims);
          for (let d = start; d < dEnd; d++) {
            const v = byDimension[d * points + i]! - centroids[cTimesDims + d]!;
            running = running + v * v;
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
    // fill(labels, (i) =>
    labels[i] = best;
  }
}

function fillDistance(
  lo: number,
  hi: number,
  x: Float64Array,
  centroids: Float64Array,
  labels: Int32Array,
  dims: number,
  distance: Float64Array,
): void {
  const partial = scratchF64(1, 26);
  const partial_1 = scratchF64(2, 26);
  const partial_2 = scratchF64(3, 26);
  const partial_3 = scratchF64(4, 26);
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(distance, (i) => sqrt(contract(x.cols, (d) => square(x.at(i, d) - centroids.at(labels[i]!, d))…
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    let total = dims <= 0 ? 0.0 : -0.0;
    let total_1 = dims <= 0 ? 0.0 : -0.0;
    let total_2 = dims <= 0 ? 0.0 : -0.0;
    let total_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const iTimesDims = i * dims;
      const iTimesDims2 = (i + 1) * dims;
      const iTimesDims3 = (i + 2) * dims;
      const iTimesDims4 = (i + 3) * dims;
      for (let d = 0; d < dims; d++) {
        const v = x[iTimesDims + d]! - centroids[labels[i]! * dims + 0 + d]!;
        const v_1 = x[iTimesDims2 + d]! - centroids[labels[i + 1]! * dims + 0 + d]!;
        const v_2 = x[iTimesDims3 + d]! - centroids[labels[i + 2]! * dims + 0 + d]!;
        const v_3 = x[iTimesDims4 + d]! - centroids[labels[i + 3]! * dims + 0 + d]!;
        total = total + v * v;
        total_1 = total_1 + v_1 * v_1;
        total_2 = total_2 + v_2 * v_2;
        total_3 = total_3 + v_3 * v_3;
      }
    } else {
      let depth = 0;
      const iTimesDims = i * dims;
      const iTimesDims2 = (i + 1) * dims;
      const iTimesDims3 = (i + 2) * dims;
      const iTimesDims4 = (i + 3) * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        let running_1 = -0.0;
        let running_2 = -0.0;
        let running_3 = -0.0;
        const dEnd = minIndex(start + 128, dims);
        for (let d = start; d < dEnd; d++) {
          const v = x[iTimesDims + d]! - centroids[labels[i]! * dims + 0 + d]!;
          const v_1 = x[iTimesDims2 + d]! - centroids[labels[i + 1]! * dims + 0 + d]!;
          const v_2 = x[iTimesDims3 + d]! - centroids[labels[i + 2]! * dims + 0 + d]!;
          const v_3 = x[iTimesDims4 + d]! - centroids[labels[i + 3]! * dims + 0 + d]!;
          running = running + v * v;
          running_1 = running_1 + v_1 * v_1;
          running_2 = running_2 + v_2 * v_2;
          running_3 = running_3 + v_3 * v_3;
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
    const result = Math.sqrt(total);
    distance[i] = result === result ? result : NaN;
    const result2 = Math.sqrt(total_1);
    distance[i + 1] = result2 === result2 ? result2 : NaN;
    const result3 = Math.sqrt(total_2);
    distance[i + 2] = result3 === result3 ? result3 : NaN;
    const result4 = Math.sqrt(total_3);
    distance[i + 3] = result4 === result4 ? result4 : NaN;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    let total = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const iTimesDims = i * dims;
      for (let d = 0; d < dims; d++) {
        const v = x[iTimesDims + d]! - centroids[labels[i]! * dims + 0 + d]!;
        total = total + v * v;
      }
    } else {
      let depth = 0;
      const iTimesDims = i * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        const dEnd = minIndex(start + 128, dims);
        for (let d = start; d < dEnd; d++) {
          const v = x[iTimesDims + d]! - centroids[labels[i]! * dims + 0 + d]!;
          running = running + v * v;
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
    const result = Math.sqrt(total);
    distance[i] = result === result ? result : NaN;
  }
}
