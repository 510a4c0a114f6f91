// Generated from kernels/clustering/kmeans.ts#L27 by `trefoil build`. Do not edit. Hash e26dc15a8a23c4b0

import { maxIndex, minIndex } from '../operations.js';

/**
 * Lloyd's k-means from given initial centroids.
 *
 * The data are centred by their column means. Each point goes to the nearest centroid, the lowest index
 * on ties; each centroid moves to the mean of its points; a centroid without points takes the point
 * farthest from its own, and one whose only point was taken stays for that round. It ends when no label
 * changes, or when the squared shift of all centroids is at most `tolerance` times the mean column variance;
 * then every point is assigned once more. NaN and infinities propagate.
 *
 * Accuracy: 1e-12 of the mean of |x| for centroids, given the labels.
 *
 * Source: Lloyd (1982); empty clusters, tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.
 */
export function kmeans(
  x: Float64Array,
  init: Float64Array,
  points: number,
  dims: number,
  k: number,
  maxIterations: number,
  tolerance: number,
  centroids: Float64Array,
  labels: Int32Array,
  inertia: Float64Array,
  iterations: Int32Array,
): number {
  points |= 0;
  dims |= 0;
  k |= 0;
  maxIterations |= 0;
  const mean = new Float64Array(dims);
  const centred = new Float64Array(points * dims);
  const byDimension = new Float64Array(dims * points);
  const variance = new Float64Array(dims);
  const centre = new Float64Array(k * dims);
  const next = new Float64Array(k * dims);
  const norm = new Float64Array(k);
  const previous = new Int32Array(points);
  const member = new Int32Array(points);
  const size = new Int32Array(k);
  const distance = new Float64Array(points);
  const partial = new Float64Array(
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const partial2 = new Float64Array(
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const totals = new Float64Array(32 * (k * dims));
  const left = new Float64Array(26);
  const nextFrom = new Int32Array(26);
  const nextCount = new Int32Array(26);
  const partial3 = new Float64Array(26);
  const left2 = new Float64Array(26);
  const nextFrom2 = new Int32Array(26);
  const nextCount2 = new Int32Array(26);
  const partial4 = new Float64Array(26);
  const partial5 = new Float64Array(26);
  const partial6 = new Float64Array(26);
  const partial7 = new Float64Array(26);
  const partial8 = new Float64Array(26);
  const partial9 = new Float64Array(26);
  const partial10 = new Float64Array(26);
  const partial11 = new Float64Array(26);
  const partial12 = new Float64Array(26);
  const partial13 = new Float64Array(26);
  const partial14 = new Float64Array(26);
  const partial15 = new Float64Array(26);
  const partial16 = new Float64Array(26);
  const partial17 = new Float64Array(26);
  const partial18 = new Float64Array(26);
  const partial19 = new Float64Array(26);
  const partial20 = new Float64Array(26);
  const left3 = new Float64Array(26);
  const nextFrom3 = new Int32Array(26);
  const nextCount3 = new Int32Array(26);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((dims + 511) / 512);
  const blocks = Math.trunc((points + 127) / 128);
  // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
  sumPartial(0, blocks * strips, x, dims, strips, points, partial);
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
  // fill(centred, (i, d) => x.at(i, d) - mean[d]!);
  fillCentred(0, points, x, mean, dims, centred);
  // fill(byDimension, (d, i) => x.at(i, d) - mean[d]!);
  fillByDimension(0, dims, mean, x, points, dims, byDimension);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2 = Math.trunc((dims + 511) / 512);
  const blocks2 = Math.trunc((points + 127) / 128);
  // fill(variance, (d) => contract(points, (i) => square(centred.at(i, d))) / points);
  sumPartial2(0, blocks2 * strips2, centred, dims, strips2, points, partial2);
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
  // fill(centre, (c, d) => init.at(c, d) - mean[d]!);
  fillCentred(0, k, init, mean, dims, centre);
  // fill(previous, () => -1);
  fillPrevious(0, points, previous);
  const limit = maxIterations;
  let steps = 0;
  // const steps = iterate(maxIterations, () => {
  let done: boolean = false;
  const kTimesDims = k * dims;
  const kWhole = maxIndex(k * dims, 0) & -2;
  while (steps < limit && !done) {
    // fill(norm, (c) => contract(dims, (d) => square(centre.at(c, d))));
    fillNorm(0, k, centre, dims, norm);
    // fill(labels, (i) => argmin(k, (c) => norm[c]! - 2.0 * contract(dims, (d) => byDimension.at(d, i) * …
    fillLabels(0, points, norm, centre, byDimension, k, dims, points, labels);
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
      // const measure = (): void => fill(distance, (i) => contract(dims, (d) => square(centred.at(i, d) - c…
      fillDistance(0, points, centred, centre, labels, dims, distance);
      // for (let c = 0; c < k; c++) {
      for (let c = 0; c < k; c++) {
        // if (size[c] === 0) {
        if (size[c]! === 0) {
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
          const farthest = best;
          const place = member[farthest]!;
          // size[member[farthest]!]! -= 1;
          size[place] = (size[place]! - 1) | 0;
          // size[c] = 1;
          size[c] = 1;
          // member[farthest] = c;
          member[farthest] = c;
          // distance[farthest] = -1.0;
          distance[farthest] = -1.0;
        }
      }
    }
    // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
    let partRows = 256;
    // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => centred.at(i, d)) / size[c]! :…
    while (points > partRows * 32) {
      partRows = partRows * 2;
    }
    const parts = Math.trunc((points + partRows - 1) / partRows);
    sumTotals(0, parts, member, centred, k, dims, partRows, points, totals, new Float64Array(26 * (k * dims)));
    let depth3 = 0;
    for (let block = 0; block < parts; block++) {
      const into = depth3 * kTimesDims;
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
      depth3 = depth3 + 1;
      let pairs = block;
      while ((pairs & 1) !== 0) {
        depth3 = depth3 - 1;
        const older = (depth3 - 1) * kTimesDims;
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
    while (depth3 > 1) {
      depth3 = depth3 - 1;
      const older = (depth3 - 1) * kTimesDims;
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
          let depth4 = 0;
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
              depth4 = depth4 - 1;
              running = partial3[depth4]! + running;
              pairs = pairs >> 1;
            }
            partial3[depth4] = running;
            depth4 = depth4 + 1;
          }
          depth4 = depth4 - 1;
          total3 = partial3[depth4]!;
          while (depth4 > 0) {
            depth4 = depth4 - 1;
            total3 = partial3[depth4]! + total3;
          }
        }
        total2 = total2 + total3;
      }
    } else {
      let from_ = 0;
      let count = k;
      let depth4 = 0;
      let busy: boolean = true;
      while (busy) {
        while (count > 128) {
          const half = (count >> 4) * 8;
          nextFrom2[depth4] = from_ + half;
          nextCount2[depth4] = count - half;
          depth4 = depth4 + 1;
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
          let depth5 = 0;
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
              depth5 = depth5 - 1;
              running = partial4[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial4[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total3 = partial4[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total3 = partial4[depth5]! + total3;
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
          let depth5 = 0;
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
              depth5 = depth5 - 1;
              running = partial5[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial5[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total4 = partial5[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total4 = partial5[depth5]! + total4;
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
          let depth5 = 0;
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
              depth5 = depth5 - 1;
              running = partial6[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial6[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total5 = partial6[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total5 = partial6[depth5]! + total5;
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
          let depth5 = 0;
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
              depth5 = depth5 - 1;
              running = partial7[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial7[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total6 = partial7[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total6 = partial7[depth5]! + total6;
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
          let depth5 = 0;
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
              depth5 = depth5 - 1;
              running = partial8[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial8[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total7 = partial8[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total7 = partial8[depth5]! + total7;
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
          let depth5 = 0;
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
              depth5 = depth5 - 1;
              running = partial9[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial9[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total8 = partial9[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total8 = partial9[depth5]! + total8;
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
          let depth5 = 0;
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
              depth5 = depth5 - 1;
              running = partial10[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial10[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total9 = partial10[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total9 = partial10[depth5]! + total9;
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
          let depth5 = 0;
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
              depth5 = depth5 - 1;
              running = partial11[depth5]! + running;
              pairs = pairs >> 1;
            }
            partial11[depth5] = running;
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total10 = partial11[depth5]!;
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total10 = partial11[depth5]! + total10;
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
                running = partial12[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial12[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total11 = partial12[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total11 = partial12[depth5]! + total11;
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
            let depth5 = 0;
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
                depth5 = depth5 - 1;
                running = partial13[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial13[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total12 = partial13[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total12 = partial13[depth5]! + total12;
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
            let depth5 = 0;
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
                depth5 = depth5 - 1;
                running = partial14[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial14[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total13 = partial14[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total13 = partial14[depth5]! + total13;
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
            let depth5 = 0;
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
                depth5 = depth5 - 1;
                running = partial15[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial15[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total14 = partial15[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total14 = partial15[depth5]! + total14;
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
            let depth5 = 0;
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
                depth5 = depth5 - 1;
                running = partial16[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial16[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total15 = partial16[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total15 = partial16[depth5]! + total15;
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
            let depth5 = 0;
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
                depth5 = depth5 - 1;
                running = partial17[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial17[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total16 = partial17[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total16 = partial17[depth5]! + total16;
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
            let depth5 = 0;
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
                depth5 = depth5 - 1;
                running = partial18[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial18[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total17 = partial18[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total17 = partial18[depth5]! + total17;
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
            let depth5 = 0;
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
                depth5 = depth5 - 1;
                running = partial19[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial19[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total18 = partial19[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total18 = partial19[depth5]! + total18;
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
                running = partial20[depth5]! + running;
                pairs = pairs >> 1;
              }
              partial20[depth5] = running;
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total11 = partial20[depth5]!;
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total11 = partial20[depth5]! + total11;
            }
          }
          total2 = total2 + total11;
        }
        busy = false;
        while (depth4 > 0 && !busy) {
          depth4 = depth4 - 1;
          if (nextCount2[depth4]! === 0) {
            total2 = left2[depth4]! + total2;
          } else {
            from_ = nextFrom2[depth4]!;
            count = nextCount2[depth4]!;
            left2[depth4] = total2;
            nextCount2[depth4] = 0;
            depth4 = depth4 + 1;
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
  // fill(norm, (c) => contract(dims, (d) => square(centre.at(c, d))));
  fillNorm(0, k, centre, dims, norm);
  // fill(labels, (i) => argmin(k, (c) => norm[c]! - 2.0 * contract(dims, (d) => byDimension.at(d, i) * …
  fillLabels(0, points, norm, centre, byDimension, k, dims, points, labels);
  // iterations.set(steps);
  iterations[0] = steps;
  // const measure = (): void => fill(distance, (i) => contract(dims, (d) => square(centred.at(i, d) - c…
  fillDistance(0, points, centred, centre, labels, dims, distance);
  // inertia.set(abs(sum(points, (i) => distance[i]!)));
  let total2 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i = 0; i < points; i++) {
      total2 = total2 + distance[i]!;
    }
  } else {
    let from_ = 0;
    let count = points;
    let depth3 = 0;
    let busy: boolean = true;
    while (busy) {
      while (count > 128) {
        const half = (count >> 4) * 8;
        nextFrom3[depth3] = from_ + half;
        nextCount3[depth3] = count - half;
        depth3 = depth3 + 1;
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
      while (depth3 > 0 && !busy) {
        depth3 = depth3 - 1;
        if (nextCount3[depth3]! === 0) {
          total2 = left3[depth3]! + total2;
        } else {
          from_ = nextFrom3[depth3]!;
          count = nextCount3[depth3]!;
          left3[depth3] = total2;
          nextCount3[depth3] = 0;
          depth3 = depth3 + 1;
          busy = true;
        }
      }
    }
  }
  const result = Math.abs(total2);
  inertia[0] = result === result ? result : NaN;
  // fill(centroids, (c, d) => centre.at(c, d) + mean[d]!);
  fillCentroids(0, k, centre, mean, dims, centroids);
  return 0;
}

function sumPartial(
  lo: number,
  hi: number,
  x: Float64Array,
  dims: number,
  strips: number,
  points: number,
  partial: Float64Array,
): void {
  const dimsAtMost512 = minIndex(dims, 512);
  const dimsWhole = maxIndex(minIndex(dims, 512), 0) & -4;
  // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * dimsAtMost512;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, points);
    const whole = from_ + ((to - from_) & -4);
    const eMain = dimsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = -0.0;
      partial[base + (e + 1)] = -0.0;
      partial[base + (e + 2)] = -0.0;
      partial[base + (e + 3)] = -0.0;
    }
    const eEnd = dimsAtMost512;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = -0.0;
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

function fillCentred(
  lo: number,
  hi: number,
  x: Float64Array,
  mean: Float64Array,
  dims: number,
  centred: Float64Array,
): void {
  // fill(centred, (i, d) => x.at(i, d) - mean[d]!);
  for (let i = lo; i < hi; i++) {
    const dMain = dims & -4;
    const iTimesDims = i * dims;
    // 4 rounds at once.
    for (let d = 0; d < dMain; d += 4) {
      centred[iTimesDims + d] = x[iTimesDims + d]! - mean[d]!;
      centred[iTimesDims + (d + 1)] = x[iTimesDims + (d + 1)]! - mean[d + 1]!;
      centred[iTimesDims + (d + 2)] = x[iTimesDims + (d + 2)]! - mean[d + 2]!;
      centred[iTimesDims + (d + 3)] = x[iTimesDims + (d + 3)]! - mean[d + 3]!;
    }
    const iTimesDims2 = i * dims;
    // The remainder.
    for (let d = dMain; d < dims; d++) {
      centred[iTimesDims2 + d] = x[iTimesDims2 + d]! - mean[d]!;
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

function sumPartial2(
  lo: number,
  hi: number,
  centred: Float64Array,
  dims: number,
  strips: number,
  points: number,
  partial: Float64Array,
): void {
  const dimsAtMost512 = minIndex(dims, 512);
  const dimsWhole = maxIndex(minIndex(dims, 512), 0) & -4;
  // fill(variance, (d) => contract(points, (i) => square(centred.at(i, d))) / points);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * dimsAtMost512;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, points);
    const whole = from_ + ((to - from_) & -4);
    const eMain = dimsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = -0.0;
      partial[base + (e + 1)] = -0.0;
      partial[base + (e + 2)] = -0.0;
      partial[base + (e + 3)] = -0.0;
    }
    const eEnd = dimsAtMost512;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = -0.0;
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
        const v = centred[termTimesDims + (stripTimes512 + d)]!;
        running = running + v * v;
        const v2 = centred[termTimesDims2 + (stripTimes512 + d)]!;
        running = running + v2 * v2;
        const v3 = centred[termTimesDims3 + (stripTimes512 + d)]!;
        running = running + v3 * v3;
        const v4 = centred[termTimesDims4 + (stripTimes512 + d)]!;
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
        const v = centred[termTimesDims + (stripTimes512_2 + d)]!;
        running = running + v * v;
        partial[base + d] = running;
      }
    }
  }
}

function fillPrevious(lo: number, hi: number, previous: Int32Array): void {
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
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

function fillNorm(lo: number, hi: number, centre: Float64Array, dims: number, norm: Float64Array): void {
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const cMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(norm, (c) => contract(dims, (d) => square(centre.at(c, d))));
  // 4 rounds at once.
  for (let c = lo; c < cMain; c += 4) {
    let total = dims <= 0 ? 0.0 : -0.0;
    let total_1 = dims <= 0 ? 0.0 : -0.0;
    let total_2 = dims <= 0 ? 0.0 : -0.0;
    let total_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const cTimesDims = c * dims;
      const cTimesDims2 = (c + 1) * dims;
      const cTimesDims3 = (c + 2) * dims;
      const cTimesDims4 = (c + 3) * dims;
      for (let d = 0; d < dims; d++) {
        const v = centre[cTimesDims + d]!;
        const v_1 = centre[cTimesDims2 + d]!;
        const v_2 = centre[cTimesDims3 + d]!;
        const v_3 = centre[cTimesDims4 + d]!;
        total = total + v * v;
        total_1 = total_1 + v_1 * v_1;
        total_2 = total_2 + v_2 * v_2;
        total_3 = total_3 + v_3 * v_3;
      }
    } else {
      let depth = 0;
      const cTimesDims = c * dims;
      const cTimesDims2 = (c + 1) * dims;
      const cTimesDims3 = (c + 2) * dims;
      const cTimesDims4 = (c + 3) * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        let running_1 = -0.0;
        let running_2 = -0.0;
        let running_3 = -0.0;
        const dEnd = minIndex(start + 128, dims);
        for (let d = start; d < dEnd; d++) {
          const v = centre[cTimesDims + d]!;
          const v_1 = centre[cTimesDims2 + d]!;
          const v_2 = centre[cTimesDims3 + d]!;
          const v_3 = centre[cTimesDims4 + d]!;
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
    norm[c] = total;
    norm[c + 1] = total_1;
    norm[c + 2] = total_2;
    norm[c + 3] = total_3;
  }
  // The remainder.
  for (let c = cMain; c < hi; c++) {
    let total = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const cTimesDims = c * dims;
      for (let d = 0; d < dims; d++) {
        const v = centre[cTimesDims + d]!;
        total = total + v * v;
      }
    } else {
      let depth = 0;
      const cTimesDims = c * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        const dEnd = minIndex(start + 128, dims);
        for (let d = start; d < dEnd; d++) {
          const v = centre[cTimesDims + d]!;
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
    norm[c] = total;
  }
}

function fillLabels(
  lo: number,
  hi: number,
  norm: Float64Array,
  centre: Float64Array,
  byDimension: Float64Array,
  k: number,
  dims: number,
  points: number,
  labels: Int32Array,
): void {
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(labels, (i) => argmin(k, (c) => norm[c]! - 2.0 * contract(dims, (d) => byDimension.at(d, i) * …
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
    for (let c = 0; c < k; c++) {
      const normShared = norm[c]!;
      let total = dims <= 0 ? 0.0 : -0.0;
      let total_1 = dims <= 0 ? 0.0 : -0.0;
      let total_2 = dims <= 0 ? 0.0 : -0.0;
      let total_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = c * dims;
        for (let d = 0; d < dims; d++) {
          const centreShared = centre[cTimesDims + d]!;
          total = total + byDimension[d * points + i]! * centreShared;
          total_1 = total_1 + byDimension[d * points + (i + 1)]! * centreShared;
          total_2 = total_2 + byDimension[d * points + (i + 2)]! * centreShared;
          total_3 = total_3 + byDimension[d * points + (i + 3)]! * centreShared;
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
            running = running + byDimension[d * points + i]! * centreShared;
            running_1 = running_1 + byDimension[d * points + (i + 1)]! * centreShared;
            running_2 = running_2 + byDimension[d * points + (i + 2)]! * centreShared;
            running_3 = running_3 + byDimension[d * points + (i + 3)]! * centreShared;
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
      const candidate = normShared - 2.0 * total;
      const candidate_1 = normShared - 2.0 * total_1;
      const candidate_2 = normShared - 2.0 * total_2;
      const candidate_3 = normShared - 2.0 * total_3;
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
    for (let c = 0; c < k; c++) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const cTimesDims = c * dims;
        for (let d = 0; d < dims; d++) {
          total = total + byDimension[d * points + i]! * centre[cTimesDims + d]!;
        }
      } else {
        let depth = 0;
        const cTimesDims = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const dEnd = minIndex(start + 128, dims);
          for (let d = start; d < dEnd; d++) {
            running = running + byDimension[d * points + i]! * centre[cTimesDims + d]!;
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
      const candidate = norm[c]! - 2.0 * total;
      if (candidate < least || (least !== least && candidate === candidate)) {
        least = candidate;
        best = c;
      }
    }
    labels[i] = best;
  }
}

function fillMember(lo: number, hi: number, labels: Int32Array, member: Int32Array): void {
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
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
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
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
  centred: Float64Array,
  centre: Float64Array,
  labels: Int32Array,
  dims: number,
  distance: Float64Array,
): void {
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // const measure = (): void => fill(distance, (i) => contract(dims, (d) => square(centred.at(i, d) - c…
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
        const v = centred[iTimesDims + d]! - centre[labels[i]! * dims + d]!;
        const v_1 = centred[iTimesDims2 + d]! - centre[labels[i + 1]! * dims + d]!;
        const v_2 = centred[iTimesDims3 + d]! - centre[labels[i + 2]! * dims + d]!;
        const v_3 = centred[iTimesDims4 + d]! - centre[labels[i + 3]! * dims + d]!;
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
          const v = centred[iTimesDims + d]! - centre[labels[i]! * dims + d]!;
          const v_1 = centred[iTimesDims2 + d]! - centre[labels[i + 1]! * dims + d]!;
          const v_2 = centred[iTimesDims3 + d]! - centre[labels[i + 2]! * dims + d]!;
          const v_3 = centred[iTimesDims4 + d]! - centre[labels[i + 3]! * dims + d]!;
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
        const v = centred[iTimesDims + d]! - centre[labels[i]! * dims + d]!;
        total = total + v * v;
      }
    } else {
      let depth = 0;
      const iTimesDims = i * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        const dEnd = minIndex(start + 128, dims);
        for (let d = start; d < dEnd; d++) {
          const v = centred[iTimesDims + d]! - centre[labels[i]! * dims + d]!;
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

function sumTotals(
  lo: number,
  hi: number,
  member: Int32Array,
  centred: Float64Array,
  k: number,
  dims: number,
  partRows: number,
  points: number,
  totals: Float64Array,
  sums: Float64Array,
): void {
  const kTimesDims = k * dims;
  const kWhole = maxIndex(k * dims, 0) & -2;
  // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => centred.at(i, d)) / size[c]! :…
  for (let part = lo; part < hi; part++) {
    const from_ = part * partRows;
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
          sums[target + d] = sums[target + d]! + centred[iTimesDims + d]!;
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
  // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => centred.at(i, d)) / size[c]! :…
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

function fillCentre(lo: number, hi: number, next: Float64Array, dims: number, centre: Float64Array): void {
  // fill(centre, (c, d) => next.at(c, d));
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const cTimesDims = c * dims;
    // 4 rounds at once.
    for (let d = 0; d < dMain; d += 4) {
      centre[cTimesDims + d] = next[cTimesDims + d]!;
      centre[cTimesDims + (d + 1)] = next[cTimesDims + (d + 1)]!;
      centre[cTimesDims + (d + 2)] = next[cTimesDims + (d + 2)]!;
      centre[cTimesDims + (d + 3)] = next[cTimesDims + (d + 3)]!;
    }
    const cTimesDims2 = c * dims;
    // The remainder.
    for (let d = dMain; d < dims; d++) {
      centre[cTimesDims2 + d] = next[cTimesDims2 + d]!;
    }
  }
}

function fillCentroids(
  lo: number,
  hi: number,
  centre: Float64Array,
  mean: Float64Array,
  dims: number,
  centroids: Float64Array,
): void {
  // fill(centroids, (c, d) => centre.at(c, d) + mean[d]!);
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const cTimesDims = c * dims;
    // 4 rounds at once.
    for (let d = 0; d < dMain; d += 4) {
      const result = centre[cTimesDims + d]! + mean[d]!;
      centroids[cTimesDims + d] = result === result ? result : NaN;
      const result2 = centre[cTimesDims + (d + 1)]! + mean[d + 1]!;
      centroids[cTimesDims + (d + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = centre[cTimesDims + (d + 2)]! + mean[d + 2]!;
      centroids[cTimesDims + (d + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = centre[cTimesDims + (d + 3)]! + mean[d + 3]!;
      centroids[cTimesDims + (d + 3)] = result4 === result4 ? result4 : NaN;
    }
    const cTimesDims2 = c * dims;
    // The remainder.
    for (let d = dMain; d < dims; d++) {
      const result = centre[cTimesDims2 + d]! + mean[d]!;
      centroids[cTimesDims2 + d] = result === result ? result : NaN;
    }
  }
}
