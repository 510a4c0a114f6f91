// Generated from kernels/clustering/kmeans.ts#L60 by `trefoil build`. Do not edit. Hash c9a71af001eb96c3

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Lloyd's k-means from given initial centroids.
 *
 * Each point is assigned to the nearest centroid by the sum of squared differences; the lowest index wins ties. The
 * labels always equal those of kmeansPredict(x, centroids). Each centroid moves to the mean of its points.
 *
 * Empty clusters are determined before any point moves. Unless all distances are 0, each empty cluster, in ascending
 * order, takes the point farthest from its centroid. A cluster that loses its only point keeps its centroid for that round.
 *
 * The iteration stops when no label changes, or when the squared shift of all centroids is at most `tolerance` times
 * the mean column variance; points are then assigned once more. NaN and infinities propagate.
 *
 * Accuracy: 1e-12 of the mean of |x| for centroids, given the labels.
 *
 * Source: Lloyd (1982); tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.
 */
export function kmeans(
  x: Float64Array,
  init: Float64Array,
  points: number,
  dims: number,
  k: number,
  maxIterations: number,
  tolerance: number,
  nearRows: number,
  centroids: Float64Array,
  labels: Int32Array,
  inertia: Float64Array,
  iterations: Int32Array,
): number {
  points |= 0;
  dims |= 0;
  k |= 0;
  maxIterations |= 0;
  nearRows |= 0;
  const mean = scratchF64(0, dims);
  const variance = scratchF64(1, dims);
  const byDimension = scratchF64(2, dims * points);
  const reach = scratchF64(3, points);
  const centre = scratchF64(4, k * dims);
  const next = scratchF64(5, k * dims);
  const previous = scratchI32(0, points);
  const member = scratchI32(1, points);
  const size = scratchI32(2, k);
  const isEmpty = scratchI32(3, k);
  const distance = scratchF64(6, points);
  const near = scratchF64(7, nearRows * dims);
  const halfNorm = scratchF64(8, nearRows);
  const found = scratchI32(4, points).fill(0, 0, points);
  const partial = scratchF64(
    9,
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const partial2 = scratchF64(
    10,
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const partial3 = scratchF64(
    11,
    maxIndex(Math.trunc((dims + 127) / 128), 1) * (Math.trunc((points + 511) / 512) * minIndex(points, 512)),
  );
  const totals = scratchF64(12, 32 * (k * dims));
  const left = scratchF64(13, 26);
  const nextFrom = scratchI32(5, 26);
  const nextCount = scratchI32(6, 26);
  const partial4 = scratchF64(14, 26);
  const partial5 = scratchF64(15, 26);
  const left2 = scratchF64(16, 26);
  const nextFrom2 = scratchI32(7, 26);
  const nextCount2 = scratchI32(8, 26);
  const partial6 = scratchF64(17, 26);
  const partial7 = scratchF64(18, 26);
  const partial8 = scratchF64(19, 26);
  const partial9 = scratchF64(20, 26);
  const partial10 = scratchF64(21, 26);
  const partial11 = scratchF64(22, 26);
  const partial12 = scratchF64(23, 26);
  const partial13 = scratchF64(24, 26);
  const partial14 = scratchF64(25, 26);
  const partial15 = scratchF64(26, 26);
  const partial16 = scratchF64(27, 26);
  const partial17 = scratchF64(28, 26);
  const partial18 = scratchF64(29, 26);
  const partial19 = scratchF64(30, 26);
  const partial20 = scratchF64(31, 26);
  const partial21 = scratchF64(32, 26);
  const partial22 = scratchF64(33, 26);
  const partial23 = scratchF64(34, 26);
  const left3 = scratchF64(35, 26);
  const nextFrom3 = scratchI32(9, 26);
  const nextCount3 = scratchI32(10, 26);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((dims + 511) / 512);
  const blocks = maxIndex(Math.trunc((points + 127) / 128), 1);
  // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
  const none = points > 0 ? -0.0 : 0.0;
  sumPartial(0, blocks * strips, x, dims, strips, points, none, partial);
  let depth = 0;
  const dimsHere = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const stripsWhole = maxIndex(strips * minIndex(dims, 512), 0) & -2;
  const stripsTimesDims = strips * minIndex(dims, 512);
  for (let block = 0; block < blocks; block++) {
    const into = depth * dimsHere;
    const from_ = block * dimsHere;
    if (into !== from_) {
      const eMain = stripsWhole;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial[into + e] = partial[from_ + e]!;
        partial[into + (e + 1)] = partial[from_ + (e + 1)]!;
      }
      const eEnd = stripsTimesDims;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial[into + e] = partial[from_ + e]!;
      }
    }
    depth = depth + 1;
    let pairs = block;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * dimsHere;
      const newer = older + dimsHere;
      const eMain = stripsWhole;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
        partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
      }
      const eEnd = stripsTimesDims;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const dimsHere2 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const stripsWhole2 = maxIndex(strips * minIndex(dims, 512), 0) & -2;
  const stripsTimesDims2 = strips * minIndex(dims, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older = (depth - 1) * dimsHere2;
    const newer = older + dimsHere2;
    const eMain = stripsWhole2;
    // 2 rounds at once.
    for (let e = 0; e < eMain; e += 2) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
      partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
    }
    const eEnd = stripsTimesDims2;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
    }
  }
  const dimsAtMost512 = minIndex(dims, 512);
  for (let strip = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / points;
    if (points > 0 && (points & (points - 1)) === 0) {
      const dMain = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const stripTimes512 = strip * 512;
      const stripTimesDims = strip * dimsAtMost512;
      // 4 rounds at once.
      for (let d = 0; d < dMain; d += 4) {
        mean[stripTimes512 + d] = partial[stripTimesDims + d]! * inverse;
        mean[stripTimes512 + (d + 1)] = partial[stripTimesDims + (d + 1)]! * inverse;
        mean[stripTimes512 + (d + 2)] = partial[stripTimesDims + (d + 2)]! * inverse;
        mean[stripTimes512 + (d + 3)] = partial[stripTimesDims + (d + 3)]! * inverse;
      }
      const stripTimes512_2 = strip * 512;
      const stripTimesDims2 = strip * dimsAtMost512;
      const dEnd = minIndex(dims - strip * 512, 512);
      // The remainder.
      for (let d = dMain; d < dEnd; d++) {
        mean[stripTimes512_2 + d] = partial[stripTimesDims2 + d]! * inverse;
      }
    } else {
      const dMain = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const stripTimes512 = strip * 512;
      const stripTimesDims = strip * dimsAtMost512;
      // 4 rounds at once.
      for (let d = 0; d < dMain; d += 4) {
        mean[stripTimes512 + d] = partial[stripTimesDims + d]! / points;
        mean[stripTimes512 + (d + 1)] = partial[stripTimesDims + (d + 1)]! / points;
        mean[stripTimes512 + (d + 2)] = partial[stripTimesDims + (d + 2)]! / points;
        mean[stripTimes512 + (d + 3)] = partial[stripTimesDims + (d + 3)]! / points;
      }
      const stripTimes512_2 = strip * 512;
      const stripTimesDims2 = strip * dimsAtMost512;
      const dEnd = minIndex(dims - strip * 512, 512);
      // The remainder.
      for (let d = dMain; d < dEnd; d++) {
        mean[stripTimes512_2 + d] = partial[stripTimesDims2 + d]! / points;
      }
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2 = Math.trunc((dims + 511) / 512);
  const blocks2 = maxIndex(Math.trunc((points + 127) / 128), 1);
  // fill(variance, (d) => contract(points, (i) => square(x.at(i, d) - mean[d]!)) / points);
  const none2 = points > 0 ? -0.0 : 0.0;
  sumPartial2(0, blocks2 * strips2, mean, x, dims, strips2, points, none2, partial2);
  let depth2 = 0;
  const dimsHere3 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const stripsWhole3 = maxIndex(strips2 * minIndex(dims, 512), 0) & -2;
  const stripsTimesDims3 = strips2 * minIndex(dims, 512);
  for (let block = 0; block < blocks2; block++) {
    const into = depth2 * dimsHere3;
    const from_ = block * dimsHere3;
    if (into !== from_) {
      const eMain = stripsWhole3;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial2[into + e] = partial2[from_ + e]!;
        partial2[into + (e + 1)] = partial2[from_ + (e + 1)]!;
      }
      const eEnd = stripsTimesDims3;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial2[into + e] = partial2[from_ + e]!;
      }
    }
    depth2 = depth2 + 1;
    let pairs = block;
    while ((pairs & 1) !== 0) {
      depth2 = depth2 - 1;
      const older = (depth2 - 1) * dimsHere3;
      const newer = older + dimsHere3;
      const eMain = stripsWhole3;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
        partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
      }
      const eEnd = stripsTimesDims3;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const dimsHere4 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const stripsWhole4 = maxIndex(strips2 * minIndex(dims, 512), 0) & -2;
  const stripsTimesDims4 = strips2 * minIndex(dims, 512);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older = (depth2 - 1) * dimsHere4;
    const newer = older + dimsHere4;
    const eMain = stripsWhole4;
    // 2 rounds at once.
    for (let e = 0; e < eMain; e += 2) {
      partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
    }
    const eEnd = stripsTimesDims4;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
    }
  }
  const dimsAtMost512_2 = minIndex(dims, 512);
  for (let strip = 0; strip < strips2; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / points;
    if (points > 0 && (points & (points - 1)) === 0) {
      const dMain = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const stripTimes512 = strip * 512;
      const stripTimesDims = strip * dimsAtMost512_2;
      // 4 rounds at once.
      for (let d = 0; d < dMain; d += 4) {
        variance[stripTimes512 + d] = partial2[stripTimesDims + d]! * inverse;
        variance[stripTimes512 + (d + 1)] = partial2[stripTimesDims + (d + 1)]! * inverse;
        variance[stripTimes512 + (d + 2)] = partial2[stripTimesDims + (d + 2)]! * inverse;
        variance[stripTimes512 + (d + 3)] = partial2[stripTimesDims + (d + 3)]! * inverse;
      }
      const stripTimes512_2 = strip * 512;
      const stripTimesDims2 = strip * dimsAtMost512_2;
      const dEnd = minIndex(dims - strip * 512, 512);
      // The remainder.
      for (let d = dMain; d < dEnd; d++) {
        variance[stripTimes512_2 + d] = partial2[stripTimesDims2 + d]! * inverse;
      }
    } else {
      const dMain = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const stripTimes512 = strip * 512;
      const stripTimesDims = strip * dimsAtMost512_2;
      // 4 rounds at once.
      for (let d = 0; d < dMain; d += 4) {
        variance[stripTimes512 + d] = partial2[stripTimesDims + d]! / points;
        variance[stripTimes512 + (d + 1)] = partial2[stripTimesDims + (d + 1)]! / points;
        variance[stripTimes512 + (d + 2)] = partial2[stripTimesDims + (d + 2)]! / points;
        variance[stripTimes512 + (d + 3)] = partial2[stripTimesDims + (d + 3)]! / points;
      }
      const stripTimes512_2 = strip * 512;
      const stripTimesDims2 = strip * dimsAtMost512_2;
      const dEnd = minIndex(dims - strip * 512, 512);
      // The remainder.
      for (let d = dMain; d < dEnd; d++) {
        variance[stripTimes512_2 + d] = partial2[stripTimesDims2 + d]! / points;
      }
    }
  }
  // const enough = (tolerance * sum(dims, (d) => variance[d]!)) / dims;
  let total = dims <= 0 ? 0.0 : -0.0;
  if (dims < 8) {
    for (let d = 0; d < dims; d++) {
      total = total + variance[d]!;
    }
  } else {
    let from_ = 0;
    let count = dims;
    let depth3 = 0;
    let busy: boolean = true;
    while (busy) {
      while (count > 128) {
        const half = (count >> 4) * 8;
        nextFrom[depth3] = from_ + half;
        nextCount[depth3] = count - half;
        depth3 = depth3 + 1;
        count = half;
      }
      const end = from_ + count;
      const whole = from_ + (count & -8);
      let r0 = variance[from_]!;
      let r1 = variance[from_ + 1]!;
      let r2 = variance[from_ + 2]!;
      let r3 = variance[from_ + 3]!;
      let r4 = variance[from_ + 4]!;
      let r5 = variance[from_ + 5]!;
      let r6 = variance[from_ + 6]!;
      let r7 = variance[from_ + 7]!;
      for (let d = from_ + 8; d < whole; d += 8) {
        r0 = r0 + variance[d]!;
        r1 = r1 + variance[d + 1]!;
        r2 = r2 + variance[d + 2]!;
        r3 = r3 + variance[d + 3]!;
        r4 = r4 + variance[d + 4]!;
        r5 = r5 + variance[d + 5]!;
        r6 = r6 + variance[d + 6]!;
        r7 = r7 + variance[d + 7]!;
      }
      total = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let d = whole; d < end; d++) {
        total = total + variance[d]!;
      }
      busy = false;
      while (depth3 > 0 && !busy) {
        depth3 = depth3 - 1;
        if (nextCount[depth3]! === 0) {
          total = left[depth3]! + total;
        } else {
          from_ = nextFrom[depth3]!;
          count = nextCount[depth3]!;
          left[depth3] = total;
          nextCount[depth3] = 0;
          depth3 = depth3 + 1;
          busy = true;
        }
      }
    }
  }
  const enough = (tolerance * total) / dims;
  // fill(byDimension, (d, i) => x.at(i, d) - mean[d]!);
  fillByDimension(0, dims, mean, x, points, dims, byDimension);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips3 = Math.trunc((points + 511) / 512);
  const blocks3 = maxIndex(Math.trunc((dims + 127) / 128), 1);
  // fill(reach, (i) => contract(dims, (d) => square(byDimension.at(d, i))));
  const none3 = dims > 0 ? -0.0 : 0.0;
  sumPartial3(0, blocks3 * strips3, byDimension, points, strips3, dims, none3, partial3);
  let depth3 = 0;
  const pointsHere = Math.trunc((points + 511) / 512) * minIndex(points, 512);
  const stripsWhole5 = maxIndex(strips3 * minIndex(points, 512), 0) & -2;
  const stripsTimesPoints = strips3 * minIndex(points, 512);
  for (let block = 0; block < blocks3; block++) {
    const into = depth3 * pointsHere;
    const from_ = block * pointsHere;
    if (into !== from_) {
      const eMain = stripsWhole5;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial3[into + e] = partial3[from_ + e]!;
        partial3[into + (e + 1)] = partial3[from_ + (e + 1)]!;
      }
      const eEnd = stripsTimesPoints;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial3[into + e] = partial3[from_ + e]!;
      }
    }
    depth3 = depth3 + 1;
    let pairs = block;
    while ((pairs & 1) !== 0) {
      depth3 = depth3 - 1;
      const older = (depth3 - 1) * pointsHere;
      const newer = older + pointsHere;
      const eMain = stripsWhole5;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial3[older + e] = partial3[older + e]! + partial3[newer + e]!;
        partial3[older + (e + 1)] = partial3[older + (e + 1)]! + partial3[newer + (e + 1)]!;
      }
      const eEnd = stripsTimesPoints;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial3[older + e] = partial3[older + e]! + partial3[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const pointsHere2 = Math.trunc((points + 511) / 512) * minIndex(points, 512);
  const stripsWhole6 = maxIndex(strips3 * minIndex(points, 512), 0) & -2;
  const stripsTimesPoints2 = strips3 * minIndex(points, 512);
  while (depth3 > 1) {
    depth3 = depth3 - 1;
    const older = (depth3 - 1) * pointsHere2;
    const newer = older + pointsHere2;
    const eMain = stripsWhole6;
    // 2 rounds at once.
    for (let e = 0; e < eMain; e += 2) {
      partial3[older + e] = partial3[older + e]! + partial3[newer + e]!;
      partial3[older + (e + 1)] = partial3[older + (e + 1)]! + partial3[newer + (e + 1)]!;
    }
    const eEnd = stripsTimesPoints2;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial3[older + e] = partial3[older + e]! + partial3[newer + e]!;
    }
  }
  const pointsAtMost512 = minIndex(points, 512);
  for (let strip = 0; strip < strips3; strip++) {
    const iMain = maxIndex(minIndex(points - strip * 512, 512), 0) & -4;
    const stripTimes512 = strip * 512;
    const stripTimesPoints = strip * pointsAtMost512;
    // 4 rounds at once.
    for (let i = 0; i < iMain; i += 4) {
      reach[stripTimes512 + i] = partial3[stripTimesPoints + i]!;
      reach[stripTimes512 + (i + 1)] = partial3[stripTimesPoints + (i + 1)]!;
      reach[stripTimes512 + (i + 2)] = partial3[stripTimesPoints + (i + 2)]!;
      reach[stripTimes512 + (i + 3)] = partial3[stripTimesPoints + (i + 3)]!;
    }
    const stripTimes512_2 = strip * 512;
    const stripTimesPoints2 = strip * pointsAtMost512;
    const iEnd = minIndex(points - strip * 512, 512);
    // The remainder.
    for (let i = iMain; i < iEnd; i++) {
      reach[stripTimes512_2 + i] = partial3[stripTimesPoints2 + i]!;
    }
  }
  // fill(centre, (c, d) => init.at(c, d));
  fillCentre(0, k, init, dims, centre);
  // fill(previous, () => -1);
  fillPrevious(0, points, previous);
  const limit = maxIterations;
  let steps = 0;
  // const steps = iterate(maxIterations, () => {
  let done: boolean = false;
  const pointsOver8 = Math.trunc(points / 8);
  const kTimesDims = k * dims;
  const kWhole = maxIndex(k * dims, 0) & -2;
  while (steps < limit && !done) {
    // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
    fillNear(0, nearRows, centre, mean, dims, k, near);
    // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
    fillHalfNorm(0, nearRows, near, k, dims, halfNorm);
    // let farthest = 0.0;
    let farthest = 0.0;
    // for (let c = 0; c < k; c++) farthest = max(farthest, halfNorm[c]!);
    for (let c = 0; c < k; c++) {
      const halfNormHere = halfNorm[c]!;
      farthest = farthest < halfNormHere ? halfNormHere : farthest;
    }
    // const slack = ROUNDING * (dims + 8.0);
    const slack = 1.7763568394002505e-15 * (dims + 8.0);
    // each(points, (i) => {
    assignFound(0, points, halfNorm, near, byDimension, reach, k, dims, points, farthest, slack, found);
    // fill(labels, (i) => clampIndex(found[i]!, k));
    fillLabels(0, points, found, k, labels);
    // let open: i32 = 0;
    let open = 0;
    // for (let i = 0; i < points; i++) if (found[i]! < 0) open += 1;
    for (let i = 0; i < points; i++) {
      if (found[i]! < 0) {
        open = (open + 1) | 0;
      }
    }
    // if (open > idiv(points, 8)) {
    if (open > pointsOver8) {
      // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
      fillLabels2(0, points, centre, x, dims, k, labels);
    } else {
      // } else if (open > 0) {
      if (open > 0) {
        // for (let i = 0; i < points; i++) {
        for (let i = 0; i < points; i++) {
          // if (found[i]! < 0) labels[i] = argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at…
          if (found[i]! < 0) {
            let best = 0;
            let least = NaN;
            const iTimesDims = i * dims;
            for (let c = 0; c < k; c++) {
              let total2 = dims <= 0 ? 0.0 : -0.0;
              if (dims <= 128) {
                const cTimesDims = c * dims;
                for (let d = 0; d < dims; d++) {
                  const v = x[iTimesDims + d]! - centre[cTimesDims + d]!;
                  total2 = total2 + v * v;
                }
              } else {
                let depth4 = 0;
                const cTimesDims = c * dims;
                for (let start = 0; start < dims; start += 128) {
                  let running = -0.0;
                  const dEnd = minIndex(start + 128, dims);
                  for (let d = start; d < dEnd; d++) {
                    const v = x[iTimesDims + d]! - centre[cTimesDims + d]!;
                    running = running + v * v;
                  }
                  let pairs = start >> 7;
                  while ((pairs & 1) !== 0) {
                    depth4 = depth4 - 1;
                    running = partial4[depth4]! + running;
                    pairs = pairs >> 1;
                  }
                  partial4[depth4] = running;
                  depth4 = depth4 + 1;
                }
                depth4 = depth4 - 1;
                total2 = partial4[depth4]!;
                while (depth4 > 0) {
                  depth4 = depth4 - 1;
                  total2 = partial4[depth4]! + total2;
                }
              }
              const candidate = total2;
              if (candidate < least || (least !== least && candidate === candidate)) {
                least = candidate;
                best = c;
              }
            }
            labels[i] = best;
          }
        }
      }
    }
    // fill(member, (i) => labels[i]!);
    fillMember(0, points, labels, member);
    // fill(size, () => 0);
    fillSize(0, k, size);
    // for (let i = 0; i < points; i++) size[member[i]!]! += 1;
    for (let i = 0; i < points; i++) {
      const place = member[i]!;
      size[place] = (size[place]! + 1) | 0;
    }
    // let empty: i32 = 0;
    let empty = 0;
    // for (let c = 0; c < k; c++) if (size[c] === 0) empty += 1;
    for (let c = 0; c < k; c++) {
      if (size[c]! === 0) {
        empty = (empty + 1) | 0;
      }
    }
    // if (empty > 0) {
    if (empty > 0) {
      // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
      fillDistance(0, points, x, centre, labels, dims, distance);
      // fill(isEmpty, (c) => (size[c] === 0 ? 1 : 0));
      fillIsEmpty(0, k, size, isEmpty);
      // let apart: i32 = 0;
      let apart = 0;
      // for (let i = 0; i < points; i++) if (distance[i] !== 0) apart += 1;
      for (let i = 0; i < points; i++) {
        if (distance[i]! !== 0.0) {
          apart = (apart + 1) | 0;
        }
      }
      // fill(distance, (i) => (present(distance[i]!) ? distance[i]! : -0.5));
      fillDistance2(0, points, distance);
      // for (let c = 0; c < k; c++) {
      for (let c = 0; c < k; c++) {
        // if (apart > 0 && isEmpty[c] !== 0) {
        if (apart > 0 && isEmpty[c]! !== 0) {
          // const farthest = argmax(points, (i) => distance[i]!);
          let best = 0;
          let most = NaN;
          for (let i = 0; i < points; i++) {
            const candidate = distance[i]!;
            if (candidate > most || (most !== most && candidate === candidate)) {
              most = candidate;
              best = i;
            }
          }
          const farthest2 = best;
          const place = member[farthest2]!;
          // size[member[farthest]!]! -= 1;
          size[place] = (size[place]! - 1) | 0;
          // size[c] = 1;
          size[c] = 1;
          // member[farthest] = c;
          member[farthest2] = c;
          // distance[farthest] = -1.0;
          distance[farthest2] = -1.0;
        }
      }
    }
    // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
    let partRows = 256;
    // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
    while (points > partRows * 32) {
      partRows = partRows * 2;
    }
    const parts = Math.trunc((points + partRows - 1) / partRows) + 0;
    sumTotals(0, parts, member, x, k, dims, partRows, points, totals, scratchF64(36, 26 * (k * dims)));
    let depth4 = 0;
    for (let block = 0; block < parts; block++) {
      const into = depth4 * kTimesDims;
      const from_ = block * kTimesDims;
      if (into !== from_) {
        const eMain = kWhole;
        // 2 rounds at once.
        for (let e = 0; e < eMain; e += 2) {
          totals[into + e] = totals[from_ + e]!;
          totals[into + (e + 1)] = totals[from_ + (e + 1)]!;
        }
        const eEnd = kTimesDims;
        // The remainder.
        for (let e = eMain; e < eEnd; e++) {
          totals[into + e] = totals[from_ + e]!;
        }
      }
      depth4 = depth4 + 1;
      let pairs = block;
      while ((pairs & 1) !== 0) {
        depth4 = depth4 - 1;
        const older = (depth4 - 1) * kTimesDims;
        const newer = older + kTimesDims;
        const eMain = kWhole;
        // 2 rounds at once.
        for (let e = 0; e < eMain; e += 2) {
          totals[older + e] = totals[older + e]! + totals[newer + e]!;
          totals[older + (e + 1)] = totals[older + (e + 1)]! + totals[newer + (e + 1)]!;
        }
        const eEnd = kTimesDims;
        // The remainder.
        for (let e = eMain; e < eEnd; e++) {
          totals[older + e] = totals[older + e]! + totals[newer + e]!;
        }
        pairs = pairs >> 1;
      }
    }
    while (depth4 > 1) {
      depth4 = depth4 - 1;
      const older = (depth4 - 1) * kTimesDims;
      const newer = older + kTimesDims;
      const eMain = kWhole;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        totals[older + e] = totals[older + e]! + totals[newer + e]!;
        totals[older + (e + 1)] = totals[older + (e + 1)]! + totals[newer + (e + 1)]!;
      }
      const eEnd = kTimesDims;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        totals[older + e] = totals[older + e]! + totals[newer + e]!;
      }
    }
    if (points <= 0) {
      const eEnd = kTimesDims;
      for (let e = 0; e < eEnd; e++) {
        totals[e] = 0.0;
      }
    }
    fillNext(0, k, size, totals, centre, dims, next);
    // const shift = sum(k, (c) => contract(dims, (d) => square(next.at(c, d) - centre.at(c, d))));
    let total2 = k <= 0 ? 0.0 : -0.0;
    if (k < 8) {
      for (let c = 0; c < k; c++) {
        let total3 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const cTimesDims = c * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
            total3 = total3 + v * v;
          }
        } else {
          let depth5 = 0;
          const cTimesDims = c * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth5 = depth5 - 1;
              running = partial5[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial5[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total3 = partial5[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total3 = partial5[depth5]! + total3;
          }
        }
        total2 = total2 + total3;
      }
    } else {
      let from_ = 0;
      let count = k;
      let depth5 = 0;
      let busy: boolean = true;
      while (busy) {
        while (count > 128) {
          const half = (count >> 4) * 8;
          nextFrom2[depth5] = from_ + half;
          nextCount2[depth5] = count - half;
          depth5 = depth5 + 1;
          count = half;
        }
        const end = from_ + count;
        const whole = from_ + (count & -8);
        let total3 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const fromTimesDims = from_ * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
            total3 = total3 + v * v;
          }
        } else {
          let depth6 = 0;
          const fromTimesDims = from_ * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth6 = depth6 - 1;
              running = partial6[depth6]! + running;
              pairs = pairs >> 1;
            }
            partial6[depth6] = running;
            depth6 = depth6 + 1;
          }
          depth6 = depth6 - 1;
          total3 = partial6[depth6]!;
          while (depth6 > 0) {
            depth6 = depth6 - 1;
            total3 = partial6[depth6]! + total3;
          }
        }
        let r0 = total3;
        let total4 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const fromTimesDims = (from_ + 1) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
            total4 = total4 + v * v;
          }
        } else {
          let depth6 = 0;
          const fromTimesDims = (from_ + 1) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth6 = depth6 - 1;
              running = partial7[depth6]! + running;
              pairs = pairs >> 1;
            }
            partial7[depth6] = running;
            depth6 = depth6 + 1;
          }
          depth6 = depth6 - 1;
          total4 = partial7[depth6]!;
          while (depth6 > 0) {
            depth6 = depth6 - 1;
            total4 = partial7[depth6]! + total4;
          }
        }
        let r1 = total4;
        let total5 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const fromTimesDims = (from_ + 2) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
            total5 = total5 + v * v;
          }
        } else {
          let depth6 = 0;
          const fromTimesDims = (from_ + 2) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth6 = depth6 - 1;
              running = partial8[depth6]! + running;
              pairs = pairs >> 1;
            }
            partial8[depth6] = running;
            depth6 = depth6 + 1;
          }
          depth6 = depth6 - 1;
          total5 = partial8[depth6]!;
          while (depth6 > 0) {
            depth6 = depth6 - 1;
            total5 = partial8[depth6]! + total5;
          }
        }
        let r2 = total5;
        let total6 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const fromTimesDims = (from_ + 3) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
            total6 = total6 + v * v;
          }
        } else {
          let depth6 = 0;
          const fromTimesDims = (from_ + 3) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth6 = depth6 - 1;
              running = partial9[depth6]! + running;
              pairs = pairs >> 1;
            }
            partial9[depth6] = running;
            depth6 = depth6 + 1;
          }
          depth6 = depth6 - 1;
          total6 = partial9[depth6]!;
          while (depth6 > 0) {
            depth6 = depth6 - 1;
            total6 = partial9[depth6]! + total6;
          }
        }
        let r3 = total6;
        let total7 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const fromTimesDims = (from_ + 4) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
            total7 = total7 + v * v;
          }
        } else {
          let depth6 = 0;
          const fromTimesDims = (from_ + 4) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth6 = depth6 - 1;
              running = partial10[depth6]! + running;
              pairs = pairs >> 1;
            }
            partial10[depth6] = running;
            depth6 = depth6 + 1;
          }
          depth6 = depth6 - 1;
          total7 = partial10[depth6]!;
          while (depth6 > 0) {
            depth6 = depth6 - 1;
            total7 = partial10[depth6]! + total7;
          }
        }
        let r4 = total7;
        let total8 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const fromTimesDims = (from_ + 5) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
            total8 = total8 + v * v;
          }
        } else {
          let depth6 = 0;
          const fromTimesDims = (from_ + 5) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth6 = depth6 - 1;
              running = partial11[depth6]! + running;
              pairs = pairs >> 1;
            }
            partial11[depth6] = running;
            depth6 = depth6 + 1;
          }
          depth6 = depth6 - 1;
          total8 = partial11[depth6]!;
          while (depth6 > 0) {
            depth6 = depth6 - 1;
            total8 = partial11[depth6]! + total8;
          }
        }
        let r5 = total8;
        let total9 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const fromTimesDims = (from_ + 6) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
            total9 = total9 + v * v;
          }
        } else {
          let depth6 = 0;
          const fromTimesDims = (from_ + 6) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth6 = depth6 - 1;
              running = partial12[depth6]! + running;
              pairs = pairs >> 1;
            }
            partial12[depth6] = running;
            depth6 = depth6 + 1;
          }
          depth6 = depth6 - 1;
          total9 = partial12[depth6]!;
          while (depth6 > 0) {
            depth6 = depth6 - 1;
            total9 = partial12[depth6]! + total9;
          }
        }
        let r6 = total9;
        let total10 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const fromTimesDims = (from_ + 7) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
            total10 = total10 + v * v;
          }
        } else {
          let depth6 = 0;
          const fromTimesDims = (from_ + 7) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const dEnd = minIndex(start + 128, dims);
            for (let d = start; d < dEnd; d++) {
              const v = next[fromTimesDims + d]! - centre[fromTimesDims + d]!;
              running = running + v * v;
            }
            let pairs = start >> 7;
            while ((pairs & 1) !== 0) {
              depth6 = depth6 - 1;
              running = partial13[depth6]! + running;
              pairs = pairs >> 1;
            }
            partial13[depth6] = running;
            depth6 = depth6 + 1;
          }
          depth6 = depth6 - 1;
          total10 = partial13[depth6]!;
          while (depth6 > 0) {
            depth6 = depth6 - 1;
            total10 = partial13[depth6]! + total10;
          }
        }
        let r7 = total10;
        for (let c = from_ + 8; c < whole; c += 8) {
          let total11 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = c * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total11 = total11 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = c * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial14[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial14[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total11 = partial14[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total11 = partial14[depth6]! + total11;
            }
          }
          r0 = r0 + total11;
          let total12 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = (c + 1) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total12 = total12 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = (c + 1) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial15[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial15[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total12 = partial15[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total12 = partial15[depth6]! + total12;
            }
          }
          r1 = r1 + total12;
          let total13 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = (c + 2) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total13 = total13 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = (c + 2) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial16[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial16[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total13 = partial16[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total13 = partial16[depth6]! + total13;
            }
          }
          r2 = r2 + total13;
          let total14 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = (c + 3) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total14 = total14 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = (c + 3) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial17[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial17[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total14 = partial17[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total14 = partial17[depth6]! + total14;
            }
          }
          r3 = r3 + total14;
          let total15 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = (c + 4) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total15 = total15 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = (c + 4) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial18[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial18[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total15 = partial18[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total15 = partial18[depth6]! + total15;
            }
          }
          r4 = r4 + total15;
          let total16 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = (c + 5) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total16 = total16 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = (c + 5) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial19[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial19[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total16 = partial19[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total16 = partial19[depth6]! + total16;
            }
          }
          r5 = r5 + total16;
          let total17 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = (c + 6) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total17 = total17 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = (c + 6) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial20[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial20[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total17 = partial20[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total17 = partial20[depth6]! + total17;
            }
          }
          r6 = r6 + total17;
          let total18 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = (c + 7) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total18 = total18 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = (c + 7) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial21[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial21[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total18 = partial21[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total18 = partial21[depth6]! + total18;
            }
          }
          r7 = r7 + total18;
        }
        total2 = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
        for (let c = whole; c < end; c++) {
          let total11 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims = c * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
              total11 = total11 + v * v;
            }
          } else {
            let depth6 = 0;
            const cTimesDims = c * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const dEnd = minIndex(start + 128, dims);
              for (let d = start; d < dEnd; d++) {
                const v = next[cTimesDims + d]! - centre[cTimesDims + d]!;
                running = running + v * v;
              }
              let pairs = start >> 7;
              while ((pairs & 1) !== 0) {
                depth6 = depth6 - 1;
                running = partial22[depth6]! + running;
                pairs = pairs >> 1;
              }
              partial22[depth6] = running;
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total11 = partial22[depth6]!;
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total11 = partial22[depth6]! + total11;
            }
          }
          total2 = total2 + total11;
        }
        busy = false;
        while (depth5 > 0 && !busy) {
          depth5 = depth5 - 1;
          if (nextCount2[depth5]! === 0) {
            total2 = left2[depth5]! + total2;
          } else {
            from_ = nextFrom2[depth5]!;
            count = nextCount2[depth5]!;
            left2[depth5] = total2;
            nextCount2[depth5] = 0;
            depth5 = depth5 + 1;
            busy = true;
          }
        }
      }
    }
    const shift = total2;
    // fill(centre, (c, d) => next.at(c, d));
    fillCentre(0, k, next, dims, centre);
    // let moved: i32 = 0;
    let moved = 0;
    // for (let i = 0; i < points; i++) if (labels[i] !== previous[i]) moved += 1;
    for (let i = 0; i < points; i++) {
      if (labels[i]! !== previous[i]!) {
        moved = (moved + 1) | 0;
      }
    }
    // fill(previous, (i) => labels[i]!);
    fillMember(0, points, labels, previous);
    // const steps = iterate(maxIterations, () => {
    done = moved === 0 || shift <= enough;
    steps = steps + 1;
  }
  // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
  fillNear(0, nearRows, centre, mean, dims, k, near);
  // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
  fillHalfNorm(0, nearRows, near, k, dims, halfNorm);
  // let farthest = 0.0;
  let farthest = 0.0;
  // for (let c = 0; c < k; c++) farthest = max(farthest, halfNorm[c]!);
  for (let c = 0; c < k; c++) {
    const halfNormHere = halfNorm[c]!;
    farthest = farthest < halfNormHere ? halfNormHere : farthest;
  }
  // const slack = ROUNDING * (dims + 8.0);
  const slack = 1.7763568394002505e-15 * (dims + 8.0);
  // each(points, (i) => {
  assignFound(0, points, halfNorm, near, byDimension, reach, k, dims, points, farthest, slack, found);
  // fill(labels, (i) => clampIndex(found[i]!, k));
  fillLabels(0, points, found, k, labels);
  // let open: i32 = 0;
  let open = 0;
  // for (let i = 0; i < points; i++) if (found[i]! < 0) open += 1;
  for (let i = 0; i < points; i++) {
    if (found[i]! < 0) {
      open = (open + 1) | 0;
    }
  }
  // if (open > idiv(points, 8)) {
  if (open > Math.trunc(points / 8)) {
    // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
    fillLabels2(0, points, centre, x, dims, k, labels);
  } else {
    // } else if (open > 0) {
    if (open > 0) {
      // for (let i = 0; i < points; i++) {
      for (let i = 0; i < points; i++) {
        // if (found[i]! < 0) labels[i] = argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at…
        if (found[i]! < 0) {
          let best = 0;
          let least = NaN;
          const iTimesDims = i * dims;
          for (let c = 0; c < k; c++) {
            let total2 = dims <= 0 ? 0.0 : -0.0;
            if (dims <= 128) {
              const cTimesDims = c * dims;
              for (let d = 0; d < dims; d++) {
                const v = x[iTimesDims + d]! - centre[cTimesDims + d]!;
                total2 = total2 + v * v;
              }
            } else {
              let depth4 = 0;
              const cTimesDims = c * dims;
              for (let start = 0; start < dims; start += 128) {
                let running = -0.0;
                const dEnd = minIndex(start + 128, dims);
                for (let d = start; d < dEnd; d++) {
                  const v = x[iTimesDims + d]! - centre[cTimesDims + d]!;
                  running = running + v * v;
                }
                let pairs = start >> 7;
                while ((pairs & 1) !== 0) {
                  depth4 = depth4 - 1;
                  running = partial23[depth4]! + running;
                  pairs = pairs >> 1;
                }
                partial23[depth4] = running;
                depth4 = depth4 + 1;
              }
              depth4 = depth4 - 1;
              total2 = partial23[depth4]!;
              while (depth4 > 0) {
                depth4 = depth4 - 1;
                total2 = partial23[depth4]! + total2;
              }
            }
            const candidate = total2;
            if (candidate < least || (least !== least && candidate === candidate)) {
              least = candidate;
              best = c;
            }
          }
          labels[i] = best;
        }
      }
    }
  }
  // iterations.set(steps);
  iterations[0] = steps;
  // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
  fillDistance(0, points, x, centre, labels, dims, distance);
  // inertia.set(abs(sum(points, (i) => distance[i]!)));
  let total2 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i = 0; i < points; i++) {
      total2 = total2 + distance[i]!;
    }
  } else {
    let from_ = 0;
    let count = points;
    let depth4 = 0;
    let busy: boolean = true;
    while (busy) {
      while (count > 128) {
        const half = (count >> 4) * 8;
        nextFrom3[depth4] = from_ + half;
        nextCount3[depth4] = count - half;
        depth4 = depth4 + 1;
        count = half;
      }
      const end = from_ + count;
      const whole = from_ + (count & -8);
      let r0 = distance[from_]!;
      let r1 = distance[from_ + 1]!;
      let r2 = distance[from_ + 2]!;
      let r3 = distance[from_ + 3]!;
      let r4 = distance[from_ + 4]!;
      let r5 = distance[from_ + 5]!;
      let r6 = distance[from_ + 6]!;
      let r7 = distance[from_ + 7]!;
      for (let i = from_ + 8; i < whole; i += 8) {
        r0 = r0 + distance[i]!;
        r1 = r1 + distance[i + 1]!;
        r2 = r2 + distance[i + 2]!;
        r3 = r3 + distance[i + 3]!;
        r4 = r4 + distance[i + 4]!;
        r5 = r5 + distance[i + 5]!;
        r6 = r6 + distance[i + 6]!;
        r7 = r7 + distance[i + 7]!;
      }
      total2 = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let i = whole; i < end; i++) {
        total2 = total2 + distance[i]!;
      }
      busy = false;
      while (depth4 > 0 && !busy) {
        depth4 = depth4 - 1;
        if (nextCount3[depth4]! === 0) {
          total2 = left3[depth4]! + total2;
        } else {
          from_ = nextFrom3[depth4]!;
          count = nextCount3[depth4]!;
          left3[depth4] = total2;
          nextCount3[depth4] = 0;
          depth4 = depth4 + 1;
          busy = true;
        }
      }
    }
  }
  const result = Math.abs(total2);
  inertia[0] = result === result ? result : NaN;
  // fill(centroids, (c, d) => centre.at(c, d));
  fillCentroids(0, k, centre, dims, centroids);
  return 0;
}

function sumPartial(
  lo: number,
  hi: number,
  x: Float64Array,
  dims: number,
  strips: number,
  points: number,
  none: number,
  partial: Float64Array,
): void {
  none = +none;
  const dimsAtMost512 = minIndex(dims, 512);
  const dimsWhole = maxIndex(minIndex(dims, 512), 0) & -4;
  // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * dimsAtMost512;
    const from_ = block * 128;
    const to = maxIndex(minIndex(from_ + 128, points), from_);
    const whole = from_ + ((to - from_) & -4);
    const eMain = dimsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = none;
      partial[base + (e + 1)] = none;
      partial[base + (e + 2)] = none;
      partial[base + (e + 3)] = none;
    }
    const eEnd = dimsAtMost512;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = none;
    }
    const stripTimes512 = strip * 512;
    const dimsAtMost512_2 = minIndex(dims - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const termTimesDims = term * dims;
      const termTimesDims2 = (term + 1) * dims;
      const termTimesDims3 = (term + 2) * dims;
      const termTimesDims4 = (term + 3) * dims;
      const dEnd = dimsAtMost512_2;
      for (let d = 0; d < dEnd; d++) {
        let running = partial[base + d]!;
        running = running + x[termTimesDims + (stripTimes512 + d)]!;
        running = running + x[termTimesDims2 + (stripTimes512 + d)]!;
        running = running + x[termTimesDims3 + (stripTimes512 + d)]!;
        running = running + x[termTimesDims4 + (stripTimes512 + d)]!;
        partial[base + d] = running;
      }
    }
    const stripTimes512_2 = strip * 512;
    const dimsAtMost512_3 = minIndex(dims - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const termTimesDims = term * dims;
      const dEnd = dimsAtMost512_3;
      for (let d = 0; d < dEnd; d++) {
        let running = partial[base + d]!;
        running = running + x[termTimesDims + (stripTimes512_2 + d)]!;
        partial[base + d] = running;
      }
    }
  }
}

function sumPartial2(
  lo: number,
  hi: number,
  mean: Float64Array,
  x: Float64Array,
  dims: number,
  strips: number,
  points: number,
  none: number,
  partial: Float64Array,
): void {
  none = +none;
  const dimsAtMost512 = minIndex(dims, 512);
  const dimsWhole = maxIndex(minIndex(dims, 512), 0) & -4;
  // fill(variance, (d) => contract(points, (i) => square(x.at(i, d) - mean[d]!)) / points);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * dimsAtMost512;
    const from_ = block * 128;
    const to = maxIndex(minIndex(from_ + 128, points), from_);
    const whole = from_ + ((to - from_) & -4);
    const eMain = dimsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = none;
      partial[base + (e + 1)] = none;
      partial[base + (e + 2)] = none;
      partial[base + (e + 3)] = none;
    }
    const eEnd = dimsAtMost512;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = none;
    }
    const stripTimes512 = strip * 512;
    const dimsAtMost512_2 = minIndex(dims - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const termTimesDims = term * dims;
      const termTimesDims2 = (term + 1) * dims;
      const termTimesDims3 = (term + 2) * dims;
      const termTimesDims4 = (term + 3) * dims;
      const dEnd = dimsAtMost512_2;
      for (let d = 0; d < dEnd; d++) {
        const meanShared = mean[stripTimes512 + d]!;
        let running = partial[base + d]!;
        const v = x[termTimesDims + (stripTimes512 + d)]! - meanShared;
        running = running + v * v;
        const v2 = x[termTimesDims2 + (stripTimes512 + d)]! - meanShared;
        running = running + v2 * v2;
        const v3 = x[termTimesDims3 + (stripTimes512 + d)]! - meanShared;
        running = running + v3 * v3;
        const v4 = x[termTimesDims4 + (stripTimes512 + d)]! - meanShared;
        running = running + v4 * v4;
        partial[base + d] = running;
      }
    }
    const stripTimes512_2 = strip * 512;
    const dimsAtMost512_3 = minIndex(dims - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const termTimesDims = term * dims;
      const dEnd = dimsAtMost512_3;
      for (let d = 0; d < dEnd; d++) {
        let running = partial[base + d]!;
        const v = x[termTimesDims + (stripTimes512_2 + d)]! - mean[stripTimes512_2 + d]!;
        running = running + v * v;
        partial[base + d] = running;
      }
    }
  }
}

function fillByDimension(
  lo: number,
  hi: number,
  mean: Float64Array,
  x: Float64Array,
  points: number,
  dims: number,
  byDimension: Float64Array,
): void {
  // fill(byDimension, (d, i) => x.at(i, d) - mean[d]!);
  for (let d = lo; d < hi; d++) {
    const iMain = points & -4;
    const dTimesPoints = d * points;
    // 4 rounds at once.
    for (let i = 0; i < iMain; i += 4) {
      const meanShared = mean[d]!;
      byDimension[dTimesPoints + i] = x[i * dims + d]! - meanShared;
      byDimension[dTimesPoints + (i + 1)] = x[(i + 1) * dims + d]! - meanShared;
      byDimension[dTimesPoints + (i + 2)] = x[(i + 2) * dims + d]! - meanShared;
      byDimension[dTimesPoints + (i + 3)] = x[(i + 3) * dims + d]! - meanShared;
    }
    const dTimesPoints2 = d * points;
    // The remainder.
    for (let i = iMain; i < points; i++) {
      byDimension[dTimesPoints2 + i] = x[i * dims + d]! - mean[d]!;
    }
  }
}

function sumPartial3(
  lo: number,
  hi: number,
  byDimension: Float64Array,
  points: number,
  strips: number,
  dims: number,
  none: number,
  partial: Float64Array,
): void {
  none = +none;
  const pointsAtMost512 = minIndex(points, 512);
  const pointsWhole = maxIndex(minIndex(points, 512), 0) & -4;
  // fill(reach, (i) => contract(dims, (d) => square(byDimension.at(d, i))));
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * pointsAtMost512;
    const from_ = block * 128;
    const to = maxIndex(minIndex(from_ + 128, dims), from_);
    const whole = from_ + ((to - from_) & -4);
    const eMain = pointsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = none;
      partial[base + (e + 1)] = none;
      partial[base + (e + 2)] = none;
      partial[base + (e + 3)] = none;
    }
    const eEnd = pointsAtMost512;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = none;
    }
    const stripTimes512 = strip * 512;
    const pointsAtMost512_2 = minIndex(points - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const termTimesPoints = term * points;
      const termTimesPoints2 = (term + 1) * points;
      const termTimesPoints3 = (term + 2) * points;
      const termTimesPoints4 = (term + 3) * points;
      const iEnd = pointsAtMost512_2;
      for (let i = 0; i < iEnd; i++) {
        let running = partial[base + i]!;
        const v = byDimension[termTimesPoints + (stripTimes512 + i)]!;
        running = running + v * v;
        const v2 = byDimension[termTimesPoints2 + (stripTimes512 + i)]!;
        running = running + v2 * v2;
        const v3 = byDimension[termTimesPoints3 + (stripTimes512 + i)]!;
        running = running + v3 * v3;
        const v4 = byDimension[termTimesPoints4 + (stripTimes512 + i)]!;
        running = running + v4 * v4;
        partial[base + i] = running;
      }
    }
    const stripTimes512_2 = strip * 512;
    const pointsAtMost512_3 = minIndex(points - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const termTimesPoints = term * points;
      const iEnd = pointsAtMost512_3;
      for (let i = 0; i < iEnd; i++) {
        let running = partial[base + i]!;
        const v = byDimension[termTimesPoints + (stripTimes512_2 + i)]!;
        running = running + v * v;
        partial[base + i] = running;
      }
    }
  }
}

function fillCentre(lo: number, hi: number, init: Float64Array, dims: number, centre: Float64Array): void {
  // fill(centre, (c, d) => init.at(c, d));
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const cTimesDims = c * dims;
    // 4 rounds at once.
    for (let d = 0; d < dMain; d += 4) {
      centre[cTimesDims + d] = init[cTimesDims + d]!;
      centre[cTimesDims + (d + 1)] = init[cTimesDims + (d + 1)]!;
      centre[cTimesDims + (d + 2)] = init[cTimesDims + (d + 2)]!;
      centre[cTimesDims + (d + 3)] = init[cTimesDims + (d + 3)]!;
    }
    const cTimesDims2 = c * dims;
    // The remainder.
    for (let d = dMain; d < dims; d++) {
      centre[cTimesDims2 + d] = init[cTimesDims2 + d]!;
    }
  }
}

function fillPrevious(lo: number, hi: number, previous: Int32Array): void {
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(previous, () => -1);
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    previous[i] = -1;
    previous[i + 1] = -1;
    previous[i + 2] = -1;
    previous[i + 3] = -1;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    previous[i] = -1;
  }
}

function fillNear(
  lo: number,
  hi: number,
  centre: Float64Array,
  mean: Float64Array,
  dims: number,
  k: number,
  near: Float64Array,
): void {
  // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const cTimesDims = c * dims;
    const cTimesK = minIndex(c, k - 1) * dims;
    // 4 rounds at once.
    for (let d = 0; d < dMain; d += 4) {
      near[cTimesDims + d] = c < k ? centre[cTimesK + d]! - mean[d]! : 0.0;
      near[cTimesDims + (d + 1)] = c < k ? centre[cTimesK + (d + 1)]! - mean[d + 1]! : 0.0;
      near[cTimesDims + (d + 2)] = c < k ? centre[cTimesK + (d + 2)]! - mean[d + 2]! : 0.0;
      near[cTimesDims + (d + 3)] = c < k ? centre[cTimesK + (d + 3)]! - mean[d + 3]! : 0.0;
    }
    const cTimesDims2 = c * dims;
    const cTimesK2 = minIndex(c, k - 1) * dims;
    // The remainder.
    for (let d = dMain; d < dims; d++) {
      near[cTimesDims2 + d] = c < k ? centre[cTimesK2 + d]! - mean[d]! : 0.0;
    }
  }
}

function fillHalfNorm(
  lo: number,
  hi: number,
  near: Float64Array,
  k: number,
  dims: number,
  halfNorm: Float64Array,
): void {
  const partial = scratchF64(37, 26);
  const partial_1 = scratchF64(38, 26);
  const partial_2 = scratchF64(39, 26);
  const partial_3 = scratchF64(40, 26);
  const cMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
  // 4 rounds at once.
  for (let c = lo; c < cMain; c += 4) {
    let chosen = 0.0;
    let chosen_1 = 0.0;
    let chosen_2 = 0.0;
    let chosen_3 = 0.0;
    if (c < k) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = c * dims;
        for (let d = 0; d < dims; d++) {
          const v = near[cTimesDims + d]!;
          total = total + v * v;
        }
      } else {
        let depth = 0;
        const cTimesDims = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const dEnd = minIndex(start + 128, dims);
          for (let d = start; d < dEnd; d++) {
            const v = near[cTimesDims + d]!;
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
      chosen = 0.5 * total;
    } else {
      chosen = Infinity;
    }
    if (c + 1 < k) {
      let total_1 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = (c + 1) * dims;
        for (let d_1 = 0; d_1 < dims; d_1++) {
          const v_1 = near[cTimesDims + d_1]!;
          total_1 = total_1 + v_1 * v_1;
        }
      } else {
        let depth_1 = 0;
        const cTimesDims = (c + 1) * dims;
        for (let start_1 = 0; start_1 < dims; start_1 += 128) {
          let running_1 = -0.0;
          const d_1End = minIndex(start_1 + 128, dims);
          for (let d_1 = start_1; d_1 < d_1End; d_1++) {
            const v_1 = near[cTimesDims + d_1]!;
            running_1 = running_1 + v_1 * v_1;
          }
          let pairs_1 = start_1 >> 7;
          while ((pairs_1 & 1) !== 0) {
            depth_1 = depth_1 - 1;
            running_1 = partial_1[depth_1]! + running_1;
            pairs_1 = pairs_1 >> 1;
          }
          partial_1[depth_1] = running_1;
          depth_1 = depth_1 + 1;
        }
        depth_1 = depth_1 - 1;
        total_1 = partial_1[depth_1]!;
        while (depth_1 > 0) {
          depth_1 = depth_1 - 1;
          total_1 = partial_1[depth_1]! + total_1;
        }
      }
      chosen_1 = 0.5 * total_1;
    } else {
      chosen_1 = Infinity;
    }
    if (c + 2 < k) {
      let total_2 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = (c + 2) * dims;
        for (let d_2 = 0; d_2 < dims; d_2++) {
          const v_2 = near[cTimesDims + d_2]!;
          total_2 = total_2 + v_2 * v_2;
        }
      } else {
        let depth_2 = 0;
        const cTimesDims = (c + 2) * dims;
        for (let start_2 = 0; start_2 < dims; start_2 += 128) {
          let running_2 = -0.0;
          const d_2End = minIndex(start_2 + 128, dims);
          for (let d_2 = start_2; d_2 < d_2End; d_2++) {
            const v_2 = near[cTimesDims + d_2]!;
            running_2 = running_2 + v_2 * v_2;
          }
          let pairs_2 = start_2 >> 7;
          while ((pairs_2 & 1) !== 0) {
            depth_2 = depth_2 - 1;
            running_2 = partial_2[depth_2]! + running_2;
            pairs_2 = pairs_2 >> 1;
          }
          partial_2[depth_2] = running_2;
          depth_2 = depth_2 + 1;
        }
        depth_2 = depth_2 - 1;
        total_2 = partial_2[depth_2]!;
        while (depth_2 > 0) {
          depth_2 = depth_2 - 1;
          total_2 = partial_2[depth_2]! + total_2;
        }
      }
      chosen_2 = 0.5 * total_2;
    } else {
      chosen_2 = Infinity;
    }
    if (c + 3 < k) {
      let total_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = (c + 3) * dims;
        for (let d_3 = 0; d_3 < dims; d_3++) {
          const v_3 = near[cTimesDims + d_3]!;
          total_3 = total_3 + v_3 * v_3;
        }
      } else {
        let depth_3 = 0;
        const cTimesDims = (c + 3) * dims;
        for (let start_3 = 0; start_3 < dims; start_3 += 128) {
          let running_3 = -0.0;
          const d_3End = minIndex(start_3 + 128, dims);
          for (let d_3 = start_3; d_3 < d_3End; d_3++) {
            const v_3 = near[cTimesDims + d_3]!;
            running_3 = running_3 + v_3 * v_3;
          }
          let pairs_3 = start_3 >> 7;
          while ((pairs_3 & 1) !== 0) {
            depth_3 = depth_3 - 1;
            running_3 = partial_3[depth_3]! + running_3;
            pairs_3 = pairs_3 >> 1;
          }
          partial_3[depth_3] = running_3;
          depth_3 = depth_3 + 1;
        }
        depth_3 = depth_3 - 1;
        total_3 = partial_3[depth_3]!;
        while (depth_3 > 0) {
          depth_3 = depth_3 - 1;
          total_3 = partial_3[depth_3]! + total_3;
        }
      }
      chosen_3 = 0.5 * total_3;
    } else {
      chosen_3 = Infinity;
    }
    halfNorm[c] = chosen;
    halfNorm[c + 1] = chosen_1;
    halfNorm[c + 2] = chosen_2;
    halfNorm[c + 3] = chosen_3;
  }
  // The remainder.
  for (let c = cMain; c < hi; c++) {
    let chosen = 0.0;
    if (c < k) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = c * dims;
        for (let d = 0; d < dims; d++) {
          const v = near[cTimesDims + d]!;
          total = total + v * v;
        }
      } else {
        let depth = 0;
        const cTimesDims = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const dEnd = minIndex(start + 128, dims);
          for (let d = start; d < dEnd; d++) {
            const v = near[cTimesDims + d]!;
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
      chosen = 0.5 * total;
    } else {
      chosen = Infinity;
    }
    halfNorm[c] = chosen;
  }
}

function assignFound(
  lo: number,
  hi: number,
  halfNorm: Float64Array,
  near: Float64Array,
  byDimension: Float64Array,
  reach: Float64Array,
  k: number,
  dims: number,
  points: number,
  farthest: number,
  slack: number,
  found: Int32Array,
): void {
  farthest = +farthest;
  slack = +slack;
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // each(points, (i) => {
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    // let best = Infinity;
    let best = Infinity;
    let best_1 = Infinity;
    let best_2 = Infinity;
    let best_3 = Infinity;
    // let second = Infinity;
    let second = Infinity;
    let second_1 = Infinity;
    let second_2 = Infinity;
    let second_3 = Infinity;
    // let nearest: i32 = 0;
    let nearest = 0;
    let nearest_1 = 0;
    let nearest_2 = 0;
    let nearest_3 = 0;
    // for (let c = 0; c < k; c += 4) {
    for (let c = 0; c < k; c += 4) {
      // let s0 = halfNorm[c]!;
      const halfNormShared = halfNorm[c]!;
      // let s1 = halfNorm[c + 1]!;
      const halfNormShared2 = halfNorm[c + 1]!;
      // let s2 = halfNorm[c + 2]!;
      const halfNormShared3 = halfNorm[c + 2]!;
      // let s3 = halfNorm[c + 3]!;
      const halfNormShared4 = halfNorm[c + 3]!;
      // let s0 = halfNorm[c]!;
      let s0 = halfNormShared;
      let s0_1 = halfNormShared;
      let s0_2 = halfNormShared;
      let s0_3 = halfNormShared;
      // let s1 = halfNorm[c + 1]!;
      let s1 = halfNormShared2;
      let s1_1 = halfNormShared2;
      let s1_2 = halfNormShared2;
      let s1_3 = halfNormShared2;
      // let s2 = halfNorm[c + 2]!;
      let s2 = halfNormShared3;
      let s2_1 = halfNormShared3;
      let s2_2 = halfNormShared3;
      let s2_3 = halfNormShared3;
      // let s3 = halfNorm[c + 3]!;
      let s3 = halfNormShared4;
      let s3_1 = halfNormShared4;
      let s3_2 = halfNormShared4;
      let s3_3 = halfNormShared4;
      const cTimesDims = c * dims;
      const cTimesDims2 = (c + 1) * dims;
      const cTimesDims3 = (c + 2) * dims;
      const cTimesDims4 = (c + 3) * dims;
      // for (let d = 0; d < dims; d++) {
      for (let d = 0; d < dims; d++) {
        // s0 -= v * near.at(c, d);
        const nearShared = near[cTimesDims + d]!;
        // s1 -= v * near.at(c + 1, d);
        const nearShared2 = near[cTimesDims2 + d]!;
        // s2 -= v * near.at(c + 2, d);
        const nearShared3 = near[cTimesDims3 + d]!;
        // s3 -= v * near.at(c + 3, d);
        const nearShared4 = near[cTimesDims4 + d]!;
        // const v = byDimension.at(d, i);
        const v = byDimension[d * points + i]!;
        const v_1 = byDimension[d * points + (i + 1)]!;
        const v_2 = byDimension[d * points + (i + 2)]!;
        const v_3 = byDimension[d * points + (i + 3)]!;
        // s0 -= v * near.at(c, d);
        s0 = s0 - v * nearShared;
        s0_1 = s0_1 - v_1 * nearShared;
        s0_2 = s0_2 - v_2 * nearShared;
        s0_3 = s0_3 - v_3 * nearShared;
        // s1 -= v * near.at(c + 1, d);
        s1 = s1 - v * nearShared2;
        s1_1 = s1_1 - v_1 * nearShared2;
        s1_2 = s1_2 - v_2 * nearShared2;
        s1_3 = s1_3 - v_3 * nearShared2;
        // s2 -= v * near.at(c + 2, d);
        s2 = s2 - v * nearShared3;
        s2_1 = s2_1 - v_1 * nearShared3;
        s2_2 = s2_2 - v_2 * nearShared3;
        s2_3 = s2_3 - v_3 * nearShared3;
        // s3 -= v * near.at(c + 3, d);
        s3 = s3 - v * nearShared4;
        s3_1 = s3_1 - v_1 * nearShared4;
        s3_2 = s3_2 - v_2 * nearShared4;
        s3_3 = s3_3 - v_3 * nearShared4;
      }
      // consider(c, s0);
      const score = s0;
      const score_1 = s0_1;
      const score_2 = s0_2;
      const score_3 = s0_3;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score < best ? c : nearest;
      nearest_1 = score_1 < best_1 ? c : nearest_1;
      nearest_2 = score_2 < best_2 ? c : nearest_2;
      nearest_3 = score_3 < best_3 ? c : nearest_3;
      // second = min(second, max(best, score));
      const bestMax = best < score ? score : best;
      second = bestMax < second ? bestMax : second;
      const best_1Max = best_1 < score_1 ? score_1 : best_1;
      second_1 = best_1Max < second_1 ? best_1Max : second_1;
      const best_2Max = best_2 < score_2 ? score_2 : best_2;
      second_2 = best_2Max < second_2 ? best_2Max : second_2;
      const best_3Max = best_3 < score_3 ? score_3 : best_3;
      second_3 = best_3Max < second_3 ? best_3Max : second_3;
      // best = min(best, score);
      best = score < best ? score : best;
      best_1 = score_1 < best_1 ? score_1 : best_1;
      best_2 = score_2 < best_2 ? score_2 : best_2;
      best_3 = score_3 < best_3 ? score_3 : best_3;
      // consider(c + 1, s1);
      const score2 = s1;
      const score_1_2 = s1_1;
      const score_2_2 = s1_2;
      const score_3_2 = s1_3;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score2 < best ? c + 1 : nearest;
      nearest_1 = score_1_2 < best_1 ? c + 1 : nearest_1;
      nearest_2 = score_2_2 < best_2 ? c + 1 : nearest_2;
      nearest_3 = score_3_2 < best_3 ? c + 1 : nearest_3;
      // second = min(second, max(best, score));
      const bestMax2 = best < score2 ? score2 : best;
      second = bestMax2 < second ? bestMax2 : second;
      const best_1Max2 = best_1 < score_1_2 ? score_1_2 : best_1;
      second_1 = best_1Max2 < second_1 ? best_1Max2 : second_1;
      const best_2Max2 = best_2 < score_2_2 ? score_2_2 : best_2;
      second_2 = best_2Max2 < second_2 ? best_2Max2 : second_2;
      const best_3Max2 = best_3 < score_3_2 ? score_3_2 : best_3;
      second_3 = best_3Max2 < second_3 ? best_3Max2 : second_3;
      // best = min(best, score);
      best = score2 < best ? score2 : best;
      best_1 = score_1_2 < best_1 ? score_1_2 : best_1;
      best_2 = score_2_2 < best_2 ? score_2_2 : best_2;
      best_3 = score_3_2 < best_3 ? score_3_2 : best_3;
      // consider(c + 2, s2);
      const score3 = s2;
      const score_1_3 = s2_1;
      const score_2_3 = s2_2;
      const score_3_3 = s2_3;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score3 < best ? c + 2 : nearest;
      nearest_1 = score_1_3 < best_1 ? c + 2 : nearest_1;
      nearest_2 = score_2_3 < best_2 ? c + 2 : nearest_2;
      nearest_3 = score_3_3 < best_3 ? c + 2 : nearest_3;
      // second = min(second, max(best, score));
      const bestMax3 = best < score3 ? score3 : best;
      second = bestMax3 < second ? bestMax3 : second;
      const best_1Max3 = best_1 < score_1_3 ? score_1_3 : best_1;
      second_1 = best_1Max3 < second_1 ? best_1Max3 : second_1;
      const best_2Max3 = best_2 < score_2_3 ? score_2_3 : best_2;
      second_2 = best_2Max3 < second_2 ? best_2Max3 : second_2;
      const best_3Max3 = best_3 < score_3_3 ? score_3_3 : best_3;
      second_3 = best_3Max3 < second_3 ? best_3Max3 : second_3;
      // best = min(best, score);
      best = score3 < best ? score3 : best;
      best_1 = score_1_3 < best_1 ? score_1_3 : best_1;
      best_2 = score_2_3 < best_2 ? score_2_3 : best_2;
      best_3 = score_3_3 < best_3 ? score_3_3 : best_3;
      // consider(c + 3, s3);
      const score4 = s3;
      const score_1_4 = s3_1;
      const score_2_4 = s3_2;
      const score_3_4 = s3_3;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score4 < best ? c + 3 : nearest;
      nearest_1 = score_1_4 < best_1 ? c + 3 : nearest_1;
      nearest_2 = score_2_4 < best_2 ? c + 3 : nearest_2;
      nearest_3 = score_3_4 < best_3 ? c + 3 : nearest_3;
      // second = min(second, max(best, score));
      const bestMax4 = best < score4 ? score4 : best;
      second = bestMax4 < second ? bestMax4 : second;
      const best_1Max4 = best_1 < score_1_4 ? score_1_4 : best_1;
      second_1 = best_1Max4 < second_1 ? best_1Max4 : second_1;
      const best_2Max4 = best_2 < score_2_4 ? score_2_4 : best_2;
      second_2 = best_2Max4 < second_2 ? best_2Max4 : second_2;
      const best_3Max4 = best_3 < score_3_4 ? score_3_4 : best_3;
      second_3 = best_3Max4 < second_3 ? best_3Max4 : second_3;
      // best = min(best, score);
      best = score4 < best ? score4 : best;
      best_1 = score_1_4 < best_1 ? score_1_4 : best_1;
      best_2 = score_2_4 < best_2 ? score_2_4 : best_2;
      best_3 = score_3_4 < best_3 ? score_3_4 : best_3;
    }
    // const size = reach[i]! + 2.0 * farthest;
    const size = reach[i]! + 2.0 * farthest;
    const size_1 = reach[i + 1]! + 2.0 * farthest;
    const size_2 = reach[i + 2]! + 2.0 * farthest;
    const size_3 = reach[i + 3]! + 2.0 * farthest;
    // const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
    const sure = second - best > slack * size && size > 1e-270 && size < 1e300;
    const sure_1 = second_1 - best_1 > slack * size_1 && size_1 > 1e-270 && size_1 < 1e300;
    const sure_2 = second_2 - best_2 > slack * size_2 && size_2 > 1e-270 && size_2 < 1e300;
    const sure_3 = second_3 - best_3 > slack * size_3 && size_3 > 1e-270 && size_3 < 1e300;
    // found[i] = sure ? nearest : -1;
    found[i] = sure ? nearest : -1;
    found[i + 1] = sure_1 ? nearest_1 : -1;
    found[i + 2] = sure_2 ? nearest_2 : -1;
    found[i + 3] = sure_3 ? nearest_3 : -1;
  }
  // each(points, (i) => {
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    // let best = Infinity;
    let best = Infinity;
    // let second = Infinity;
    let second = Infinity;
    // let nearest: i32 = 0;
    let nearest = 0;
    // for (let c = 0; c < k; c += 4) {
    for (let c = 0; c < k; c += 4) {
      // let s0 = halfNorm[c]!;
      let s0 = halfNorm[c]!;
      // let s1 = halfNorm[c + 1]!;
      let s1 = halfNorm[c + 1]!;
      // let s2 = halfNorm[c + 2]!;
      let s2 = halfNorm[c + 2]!;
      // let s3 = halfNorm[c + 3]!;
      let s3 = halfNorm[c + 3]!;
      const cTimesDims = c * dims;
      const cTimesDims2 = (c + 1) * dims;
      const cTimesDims3 = (c + 2) * dims;
      const cTimesDims4 = (c + 3) * dims;
      // for (let d = 0; d < dims; d++) {
      for (let d = 0; d < dims; d++) {
        // const v = byDimension.at(d, i);
        const v = byDimension[d * points + i]!;
        // s0 -= v * near.at(c, d);
        s0 = s0 - v * near[cTimesDims + d]!;
        // s1 -= v * near.at(c + 1, d);
        s1 = s1 - v * near[cTimesDims2 + d]!;
        // s2 -= v * near.at(c + 2, d);
        s2 = s2 - v * near[cTimesDims3 + d]!;
        // s3 -= v * near.at(c + 3, d);
        s3 = s3 - v * near[cTimesDims4 + d]!;
      }
      // consider(c, s0);
      const score = s0;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score < best ? c : nearest;
      // second = min(second, max(best, score));
      const bestMax = best < score ? score : best;
      second = bestMax < second ? bestMax : second;
      // best = min(best, score);
      best = score < best ? score : best;
      // consider(c + 1, s1);
      const score2 = s1;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score2 < best ? c + 1 : nearest;
      // second = min(second, max(best, score));
      const bestMax2 = best < score2 ? score2 : best;
      second = bestMax2 < second ? bestMax2 : second;
      // best = min(best, score);
      best = score2 < best ? score2 : best;
      // consider(c + 2, s2);
      const score3 = s2;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score3 < best ? c + 2 : nearest;
      // second = min(second, max(best, score));
      const bestMax3 = best < score3 ? score3 : best;
      second = bestMax3 < second ? bestMax3 : second;
      // best = min(best, score);
      best = score3 < best ? score3 : best;
      // consider(c + 3, s3);
      const score4 = s3;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score4 < best ? c + 3 : nearest;
      // second = min(second, max(best, score));
      const bestMax4 = best < score4 ? score4 : best;
      second = bestMax4 < second ? bestMax4 : second;
      // best = min(best, score);
      best = score4 < best ? score4 : best;
    }
    // const size = reach[i]! + 2.0 * farthest;
    const size = reach[i]! + 2.0 * farthest;
    // const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
    const sure = second - best > slack * size && size > 1e-270 && size < 1e300;
    // found[i] = sure ? nearest : -1;
    found[i] = sure ? nearest : -1;
  }
}

function fillLabels(lo: number, hi: number, found: Int32Array, k: number, labels: Int32Array): void {
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(labels, (i) => clampIndex(found[i]!, k));
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    const clamped = maxIndex(minIndex(found[i]!, k - 1), 0);
    const clamped_1 = maxIndex(minIndex(found[i + 1]!, k - 1), 0);
    const clamped_2 = maxIndex(minIndex(found[i + 2]!, k - 1), 0);
    const clamped_3 = maxIndex(minIndex(found[i + 3]!, k - 1), 0);
    labels[i] = clamped;
    labels[i + 1] = clamped_1;
    labels[i + 2] = clamped_2;
    labels[i + 3] = clamped_3;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    const clamped = maxIndex(minIndex(found[i]!, k - 1), 0);
    labels[i] = clamped;
  }
}

function fillLabels2(
  lo: number,
  hi: number,
  centre: Float64Array,
  x: Float64Array,
  dims: number,
  k: number,
  labels: Int32Array,
): void {
  const partial = scratchF64(37, 26);
  const partial_1 = scratchF64(38, 26);
  const partial_2 = scratchF64(39, 26);
  const partial_3 = scratchF64(40, 26);
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    let best = 0;
    let best_1 = 0;
    let best_2 = 0;
    let best_3 = 0;
    let least = NaN;
    let least_1 = NaN;
    let least_2 = NaN;
    let least_3 = NaN;
    const iTimesDims = i * dims;
    const iTimesDims2 = (i + 1) * dims;
    const iTimesDims3 = (i + 2) * dims;
    const iTimesDims4 = (i + 3) * dims;
    for (let c = 0; c < k; c++) {
      let total = dims <= 0 ? 0.0 : -0.0;
      let total_1 = dims <= 0 ? 0.0 : -0.0;
      let total_2 = dims <= 0 ? 0.0 : -0.0;
      let total_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = c * dims;
        for (let d = 0; d < dims; d++) {
          const centreShared = centre[cTimesDims + d]!;
          const v = x[iTimesDims + d]! - centreShared;
          const v_1 = x[iTimesDims2 + d]! - centreShared;
          const v_2 = x[iTimesDims3 + d]! - centreShared;
          const v_3 = x[iTimesDims4 + d]! - centreShared;
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
            const centreShared = centre[cTimesDims + d]!;
            const v = x[iTimesDims + d]! - centreShared;
            const v_1 = x[iTimesDims2 + d]! - centreShared;
            const v_2 = x[iTimesDims3 + d]! - centreShared;
            const v_3 = x[iTimesDims4 + d]! - centreShared;
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
    labels[i] = best;
    labels[i + 1] = best_1;
    labels[i + 2] = best_2;
    labels[i + 3] = best_3;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    let best = 0;
    let least = NaN;
    const iTimesDims = i * dims;
    for (let c = 0; c < k; c++) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = c * dims;
        for (let d = 0; d < dims; d++) {
          const v = x[iTimesDims + d]! - centre[cTimesDims + d]!;
          total = total + v * v;
        }
      } else {
        let depth = 0;
        const cTimesDims = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const dEnd = minIndex(start + 128, dims);
          for (let d = start; d < dEnd; d++) {
            const v = x[iTimesDims + d]! - centre[cTimesDims + d]!;
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
    labels[i] = best;
  }
}

function fillMember(lo: number, hi: number, labels: Int32Array, member: Int32Array): void {
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(member, (i) => labels[i]!);
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    member[i] = labels[i]!;
    member[i + 1] = labels[i + 1]!;
    member[i + 2] = labels[i + 2]!;
    member[i + 3] = labels[i + 3]!;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    member[i] = labels[i]!;
  }
}

function fillSize(lo: number, hi: number, size: Int32Array): void {
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(size, () => 0);
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    size[i] = 0;
    size[i + 1] = 0;
    size[i + 2] = 0;
    size[i + 3] = 0;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    size[i] = 0;
  }
}

function fillDistance(
  lo: number,
  hi: number,
  x: Float64Array,
  centre: Float64Array,
  labels: Int32Array,
  dims: number,
  distance: Float64Array,
): void {
  const partial = scratchF64(37, 26);
  const partial_1 = scratchF64(38, 26);
  const partial_2 = scratchF64(39, 26);
  const partial_3 = scratchF64(40, 26);
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
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
        const v = x[iTimesDims + d]! - centre[labels[i]! * dims + d]!;
        const v_1 = x[iTimesDims2 + d]! - centre[labels[i + 1]! * dims + d]!;
        const v_2 = x[iTimesDims3 + d]! - centre[labels[i + 2]! * dims + d]!;
        const v_3 = x[iTimesDims4 + d]! - centre[labels[i + 3]! * dims + d]!;
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
          const v = x[iTimesDims + d]! - centre[labels[i]! * dims + d]!;
          const v_1 = x[iTimesDims2 + d]! - centre[labels[i + 1]! * dims + d]!;
          const v_2 = x[iTimesDims3 + d]! - centre[labels[i + 2]! * dims + d]!;
          const v_3 = x[iTimesDims4 + d]! - centre[labels[i + 3]! * dims + d]!;
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
    distance[i] = total;
    distance[i + 1] = total_1;
    distance[i + 2] = total_2;
    distance[i + 3] = total_3;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    let total = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const iTimesDims = i * dims;
      for (let d = 0; d < dims; d++) {
        const v = x[iTimesDims + d]! - centre[labels[i]! * dims + d]!;
        total = total + v * v;
      }
    } else {
      let depth = 0;
      const iTimesDims = i * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        const dEnd = minIndex(start + 128, dims);
        for (let d = start; d < dEnd; d++) {
          const v = x[iTimesDims + d]! - centre[labels[i]! * dims + d]!;
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
    distance[i] = total;
  }
}

function fillIsEmpty(lo: number, hi: number, size: Int32Array, isEmpty: Int32Array): void {
  const cMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(isEmpty, (c) => (size[c] === 0 ? 1 : 0));
  // 4 rounds at once.
  for (let c = lo; c < cMain; c += 4) {
    isEmpty[c] = size[c]! === 0 ? 1 : 0;
    isEmpty[c + 1] = size[c + 1]! === 0 ? 1 : 0;
    isEmpty[c + 2] = size[c + 2]! === 0 ? 1 : 0;
    isEmpty[c + 3] = size[c + 3]! === 0 ? 1 : 0;
  }
  // The remainder.
  for (let c = cMain; c < hi; c++) {
    isEmpty[c] = size[c]! === 0 ? 1 : 0;
  }
}

function fillDistance2(lo: number, hi: number, distance: Float64Array): void {
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(distance, (i) => (present(distance[i]!) ? distance[i]! : -0.5));
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    distance[i] = distance[i]! === distance[i]! ? distance[i]! : -0.5;
    distance[i + 1] = distance[i + 1]! === distance[i + 1]! ? distance[i + 1]! : -0.5;
    distance[i + 2] = distance[i + 2]! === distance[i + 2]! ? distance[i + 2]! : -0.5;
    distance[i + 3] = distance[i + 3]! === distance[i + 3]! ? distance[i + 3]! : -0.5;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    distance[i] = distance[i]! === distance[i]! ? distance[i]! : -0.5;
  }
}

function sumTotals(
  lo: number,
  hi: number,
  member: Int32Array,
  x: Float64Array,
  k: number,
  dims: number,
  partRows: number,
  points: number,
  totals: Float64Array,
  sums: Float64Array,
): void {
  const kTimesDims = k * dims;
  const kWhole = maxIndex(k * dims, 0) & -2;
  // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
  for (let part = lo; part < hi; part++) {
    const from_ = part * partRows + 0;
    const to = minIndex(from_ + partRows, points);
    let depth = 0;
    for (let start = from_; start < to; start += 128) {
      const slot = depth * kTimesDims;
      const eEnd = kTimesDims;
      for (let e = 0; e < eEnd; e++) {
        sums[slot + e] = -0.0;
      }
      const iEnd = minIndex(start + 128, to);
      for (let i = start; i < iEnd; i++) {
        const target = slot + member[i]! * dims;
        const iTimesDims = i * dims;
        for (let d = 0; d < dims; d++) {
          sums[target + d] = sums[target + d]! + x[iTimesDims + d]!;
        }
      }
      depth = depth + 1;
      let pairs = (start - from_) >> 7;
      while ((pairs & 1) !== 0) {
        depth = depth - 1;
        const older = (depth - 1) * kTimesDims;
        const newer = older + kTimesDims;
        const eMain = kWhole;
        // 2 rounds at once.
        for (let e = 0; e < eMain; e += 2) {
          sums[older + e] = sums[older + e]! + sums[newer + e]!;
          sums[older + (e + 1)] = sums[older + (e + 1)]! + sums[newer + (e + 1)]!;
        }
        const eEnd2 = kTimesDims;
        // The remainder.
        for (let e = eMain; e < eEnd2; e++) {
          sums[older + e] = sums[older + e]! + sums[newer + e]!;
        }
        pairs = pairs >> 1;
      }
    }
    while (depth > 1) {
      depth = depth - 1;
      const older = (depth - 1) * kTimesDims;
      const newer = older + kTimesDims;
      const eMain = kWhole;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        sums[older + e] = sums[older + e]! + sums[newer + e]!;
        sums[older + (e + 1)] = sums[older + (e + 1)]! + sums[newer + (e + 1)]!;
      }
      const eEnd = kTimesDims;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        sums[older + e] = sums[older + e]! + sums[newer + e]!;
      }
    }
    const partTimesK = part * kTimesDims;
    const eEnd = kTimesDims;
    for (let e = 0; e < eEnd; e++) {
      totals[partTimesK + e] = sums[e]!;
    }
  }
}

function fillNext(
  lo: number,
  hi: number,
  size: Int32Array,
  totals: Float64Array,
  centre: Float64Array,
  dims: number,
  next: Float64Array,
): void {
  // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const cTimesDims = c * dims;
    // 4 rounds at once.
    for (let d = 0; d < dMain; d += 4) {
      const sizeShared = size[c]!;
      next[cTimesDims + d] = sizeShared > 0 ? totals[cTimesDims + d]! / sizeShared : centre[cTimesDims + d]!;
      next[cTimesDims + (d + 1)] =
        sizeShared > 0 ? totals[cTimesDims + (d + 1)]! / sizeShared : centre[cTimesDims + (d + 1)]!;
      next[cTimesDims + (d + 2)] =
        sizeShared > 0 ? totals[cTimesDims + (d + 2)]! / sizeShared : centre[cTimesDims + (d + 2)]!;
      next[cTimesDims + (d + 3)] =
        sizeShared > 0 ? totals[cTimesDims + (d + 3)]! / sizeShared : centre[cTimesDims + (d + 3)]!;
    }
    const cTimesDims2 = c * dims;
    // The remainder.
    for (let d = dMain; d < dims; d++) {
      next[cTimesDims2 + d] = size[c]! > 0 ? totals[cTimesDims2 + d]! / size[c]! : centre[cTimesDims2 + d]!;
    }
  }
}

function fillCentroids(lo: number, hi: number, centre: Float64Array, dims: number, centroids: Float64Array): void {
  // fill(centroids, (c, d) => centre.at(c, d));
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const cTimesDims = c * dims;
    // 4 rounds at once.
    for (let d = 0; d < dMain; d += 4) {
      const result = centre[cTimesDims + d]!;
      centroids[cTimesDims + d] = result === result ? result : NaN;
      const result2 = centre[cTimesDims + (d + 1)]!;
      centroids[cTimesDims + (d + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = centre[cTimesDims + (d + 2)]!;
      centroids[cTimesDims + (d + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = centre[cTimesDims + (d + 3)]!;
      centroids[cTimesDims + (d + 3)] = result4 === result4 ? result4 : NaN;
    }
    const cTimesDims2 = c * dims;
    // The remainder.
    for (let d = dMain; d < dims; d++) {
      const result = centre[cTimesDims2 + d]!;
      centroids[cTimesDims2 + d] = result === result ? result : NaN;
    }
  }
}
