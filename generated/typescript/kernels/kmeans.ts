// Generated from kernels/clustering/kmeans.ts#L60 by `trefoil build`. Do not edit. Hash 05e6f429c017b129

import { maxIndex, minIndex } from '../operations.js';

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
  const mean = new Float64Array(dims);
  const variance = new Float64Array(dims);
  const byDimension = new Float64Array(dims * points);
  const reach = new Float64Array(points);
  const centre = new Float64Array(k * dims);
  const next = new Float64Array(k * dims);
  const previous = new Int32Array(points);
  const member = new Int32Array(points);
  const size = new Int32Array(k);
  const isEmpty = new Int32Array(k);
  const distance = new Float64Array(points);
  const near = new Float64Array(nearRows * dims);
  const halfNorm = new Float64Array(nearRows);
  const found = new Int32Array(points);
  const partial = new Float64Array(
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const partial2 = new Float64Array(
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const partial3 = new Float64Array(
    maxIndex(Math.trunc((dims + 127) / 128), 1) * (Math.trunc((points + 511) / 512) * minIndex(points, 512)),
  );
  const totals = new Float64Array(32 * (k * dims));
  const left = new Float64Array(26);
  const nextFrom = new Int32Array(26);
  const nextCount = new Int32Array(26);
  const partial4 = new Float64Array(26);
  const partial5 = new Float64Array(26);
  const left2 = new Float64Array(26);
  const nextFrom2 = new Int32Array(26);
  const nextCount2 = new Int32Array(26);
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
  const partial21 = new Float64Array(26);
  const partial22 = new Float64Array(26);
  const partial23 = new Float64Array(26);
  const left3 = new Float64Array(26);
  const nextFrom3 = new Int32Array(26);
  const nextCount3 = new Int32Array(26);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((dims + 511) / 512);
  const blocks = Math.trunc((points + 127) / 128);
  // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
  sumPartial(0, blocks * strips, x, dims, strips, points, partial);
  let depth = 0;
  const base = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base2 = maxIndex(strips * minIndex(dims, 512), 0) & -2;
  const base3 = strips * minIndex(dims, 512);
  for (let block = 0; block < blocks; block++) {
    const into = depth * base;
    const from_ = block * base;
    if (into !== from_) {
      const eMain = base2;
      for (let e = 0; e < eMain; e += 2) {
        partial[into + e] = partial[from_ + e]!;
        partial[into + (e + 1)] = partial[from_ + (e + 1)]!;
      }
      const end = base3;
      for (let e = eMain; e < end; e++) {
        partial[into + e] = partial[from_ + e]!;
      }
    }
    depth = depth + 1;
    let pairs = block;
    const base4 = base;
    const base5 = base2;
    const base6 = base3;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * base4;
      const newer = older + base4;
      const eMain = base5;
      for (let e = 0; e < eMain; e += 2) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
        partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
      }
      const end = base6;
      for (let e = eMain; e < end; e++) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base4 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base5 = maxIndex(strips * minIndex(dims, 512), 0) & -2;
  const base6 = strips * minIndex(dims, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older = (depth - 1) * base4;
    const newer = older + base4;
    const eMain = base5;
    for (let e = 0; e < eMain; e += 2) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
      partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
    }
    const end = base6;
    for (let e = eMain; e < end; e++) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
    }
  }
  const base7 = minIndex(dims, 512);
  for (let strip = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / points;
    if (points > 0 && (points & (points - 1)) === 0) {
      const dMain = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const base8 = strip * 512;
      const base9 = strip * base7;
      for (let d = 0; d < dMain; d += 4) {
        mean[base8 + d] = partial[base9 + (base8 + d - base8)]! * inverse;
        mean[base8 + (d + 1)] = partial[base9 + (base8 + (d + 1) - base8)]! * inverse;
        mean[base8 + (d + 2)] = partial[base9 + (base8 + (d + 2) - base8)]! * inverse;
        mean[base8 + (d + 3)] = partial[base9 + (base8 + (d + 3) - base8)]! * inverse;
      }
      const base10 = strip * 512;
      const base11 = strip * base7;
      const end = minIndex(dims - strip * 512, 512);
      for (let d = dMain; d < end; d++) {
        mean[base10 + d] = partial[base11 + (base10 + d - base10)]! * inverse;
      }
    } else {
      const dMain = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const base8 = strip * 512;
      const base9 = strip * base7;
      for (let d = 0; d < dMain; d += 4) {
        mean[base8 + d] = partial[base9 + (base8 + d - base8)]! / points;
        mean[base8 + (d + 1)] = partial[base9 + (base8 + (d + 1) - base8)]! / points;
        mean[base8 + (d + 2)] = partial[base9 + (base8 + (d + 2) - base8)]! / points;
        mean[base8 + (d + 3)] = partial[base9 + (base8 + (d + 3) - base8)]! / points;
      }
      const base10 = strip * 512;
      const base11 = strip * base7;
      const end = minIndex(dims - strip * 512, 512);
      for (let d = dMain; d < end; d++) {
        mean[base10 + d] = partial[base11 + (base10 + d - base10)]! / points;
      }
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2 = Math.trunc((dims + 511) / 512);
  const blocks2 = Math.trunc((points + 127) / 128);
  // fill(variance, (d) => contract(points, (i) => square(x.at(i, d) - mean[d]!)) / points);
  sumPartial2(0, blocks2 * strips2, mean, x, dims, strips2, points, partial2);
  let depth2 = 0;
  const base8 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base9 = maxIndex(strips2 * minIndex(dims, 512), 0) & -2;
  const base10 = strips2 * minIndex(dims, 512);
  for (let block = 0; block < blocks2; block++) {
    const into = depth2 * base8;
    const from_ = block * base8;
    if (into !== from_) {
      const eMain = base9;
      for (let e = 0; e < eMain; e += 2) {
        partial2[into + e] = partial2[from_ + e]!;
        partial2[into + (e + 1)] = partial2[from_ + (e + 1)]!;
      }
      const end = base10;
      for (let e = eMain; e < end; e++) {
        partial2[into + e] = partial2[from_ + e]!;
      }
    }
    depth2 = depth2 + 1;
    let pairs = block;
    const base11 = base8;
    const base12 = base9;
    const base13 = base10;
    while ((pairs & 1) !== 0) {
      depth2 = depth2 - 1;
      const older = (depth2 - 1) * base11;
      const newer = older + base11;
      const eMain = base12;
      for (let e = 0; e < eMain; e += 2) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
        partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
      }
      const end = base13;
      for (let e = eMain; e < end; e++) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base11 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base12 = maxIndex(strips2 * minIndex(dims, 512), 0) & -2;
  const base13 = strips2 * minIndex(dims, 512);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older = (depth2 - 1) * base11;
    const newer = older + base11;
    const eMain = base12;
    for (let e = 0; e < eMain; e += 2) {
      partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
    }
    const end = base13;
    for (let e = eMain; e < end; e++) {
      partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
    }
  }
  const base14 = minIndex(dims, 512);
  for (let strip = 0; strip < strips2; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / points;
    if (points > 0 && (points & (points - 1)) === 0) {
      const dMain = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const base15 = strip * 512;
      const base16 = strip * base14;
      for (let d = 0; d < dMain; d += 4) {
        variance[base15 + d] = partial2[base16 + (base15 + d - base15)]! * inverse;
        variance[base15 + (d + 1)] = partial2[base16 + (base15 + (d + 1) - base15)]! * inverse;
        variance[base15 + (d + 2)] = partial2[base16 + (base15 + (d + 2) - base15)]! * inverse;
        variance[base15 + (d + 3)] = partial2[base16 + (base15 + (d + 3) - base15)]! * inverse;
      }
      const base17 = strip * 512;
      const base18 = strip * base14;
      const end = minIndex(dims - strip * 512, 512);
      for (let d = dMain; d < end; d++) {
        variance[base17 + d] = partial2[base18 + (base17 + d - base17)]! * inverse;
      }
    } else {
      const dMain = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const base15 = strip * 512;
      const base16 = strip * base14;
      for (let d = 0; d < dMain; d += 4) {
        variance[base15 + d] = partial2[base16 + (base15 + d - base15)]! / points;
        variance[base15 + (d + 1)] = partial2[base16 + (base15 + (d + 1) - base15)]! / points;
        variance[base15 + (d + 2)] = partial2[base16 + (base15 + (d + 2) - base15)]! / points;
        variance[base15 + (d + 3)] = partial2[base16 + (base15 + (d + 3) - base15)]! / points;
      }
      const base17 = strip * 512;
      const base18 = strip * base14;
      const end = minIndex(dims - strip * 512, 512);
      for (let d = dMain; d < end; d++) {
        variance[base17 + d] = partial2[base18 + (base17 + d - base17)]! / points;
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
  const blocks3 = Math.trunc((dims + 127) / 128);
  // fill(reach, (i) => contract(dims, (d) => square(byDimension.at(d, i))));
  sumPartial3(0, blocks3 * strips3, byDimension, points, strips3, dims, partial3);
  let depth3 = 0;
  const base15 = Math.trunc((points + 511) / 512) * minIndex(points, 512);
  const base16 = maxIndex(strips3 * minIndex(points, 512), 0) & -2;
  const base17 = strips3 * minIndex(points, 512);
  for (let block = 0; block < blocks3; block++) {
    const into = depth3 * base15;
    const from_ = block * base15;
    if (into !== from_) {
      const eMain = base16;
      for (let e = 0; e < eMain; e += 2) {
        partial3[into + e] = partial3[from_ + e]!;
        partial3[into + (e + 1)] = partial3[from_ + (e + 1)]!;
      }
      const end = base17;
      for (let e = eMain; e < end; e++) {
        partial3[into + e] = partial3[from_ + e]!;
      }
    }
    depth3 = depth3 + 1;
    let pairs = block;
    const base18 = base15;
    const base19 = base16;
    const base20 = base17;
    while ((pairs & 1) !== 0) {
      depth3 = depth3 - 1;
      const older = (depth3 - 1) * base18;
      const newer = older + base18;
      const eMain = base19;
      for (let e = 0; e < eMain; e += 2) {
        partial3[older + e] = partial3[older + e]! + partial3[newer + e]!;
        partial3[older + (e + 1)] = partial3[older + (e + 1)]! + partial3[newer + (e + 1)]!;
      }
      const end = base20;
      for (let e = eMain; e < end; e++) {
        partial3[older + e] = partial3[older + e]! + partial3[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base18 = Math.trunc((points + 511) / 512) * minIndex(points, 512);
  const base19 = maxIndex(strips3 * minIndex(points, 512), 0) & -2;
  const base20 = strips3 * minIndex(points, 512);
  while (depth3 > 1) {
    depth3 = depth3 - 1;
    const older = (depth3 - 1) * base18;
    const newer = older + base18;
    const eMain = base19;
    for (let e = 0; e < eMain; e += 2) {
      partial3[older + e] = partial3[older + e]! + partial3[newer + e]!;
      partial3[older + (e + 1)] = partial3[older + (e + 1)]! + partial3[newer + (e + 1)]!;
    }
    const end = base20;
    for (let e = eMain; e < end; e++) {
      partial3[older + e] = partial3[older + e]! + partial3[newer + e]!;
    }
  }
  const base21 = minIndex(points, 512);
  for (let strip = 0; strip < strips3; strip++) {
    const iMain = maxIndex(minIndex(points - strip * 512, 512), 0) & -4;
    const base22 = strip * 512;
    const base23 = strip * base21;
    for (let i = 0; i < iMain; i += 4) {
      reach[base22 + i] = partial3[base23 + (base22 + i - base22)]!;
      reach[base22 + (i + 1)] = partial3[base23 + (base22 + (i + 1) - base22)]!;
      reach[base22 + (i + 2)] = partial3[base23 + (base22 + (i + 2) - base22)]!;
      reach[base22 + (i + 3)] = partial3[base23 + (base22 + (i + 3) - base22)]!;
    }
    const base24 = strip * 512;
    const base25 = strip * base21;
    const end = minIndex(points - strip * 512, 512);
    for (let i = iMain; i < end; i++) {
      reach[base24 + i] = partial3[base25 + (base24 + i - base24)]!;
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
  const base22 = Math.trunc(points / 8);
  const base23 = k * dims;
  const base24 = maxIndex(k * dims, 0) & -2;
  while (steps < limit && !done) {
    // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
    fillNear(0, nearRows, centre, mean, dims, k, near);
    // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
    fillHalfNorm(0, nearRows, near, k, dims, halfNorm);
    // let farthest = 0.0;
    let farthest = 0.0;
    // for (let c = 0; c < k; c++) farthest = max(farthest, halfNorm[c]!);
    for (let c = 0; c < k; c++) {
      const operand = halfNorm[c]!;
      farthest = farthest < operand ? operand : farthest;
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
    if (open > base22) {
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
            const base25 = i * dims;
            for (let c = 0; c < k; c++) {
              let total2 = dims <= 0 ? 0.0 : -0.0;
              if (dims <= 128) {
                const base26 = base25;
                const base27 = c * dims;
                for (let d = 0; d < dims; d++) {
                  const v = x[base26 + d]! - centre[base27 + d]!;
                  total2 = total2 + v * v;
                }
              } else {
                let depth4 = 0;
                const base26 = base25;
                const base27 = c * dims;
                for (let start = 0; start < dims; start += 128) {
                  let running = -0.0;
                  const base28 = base26;
                  const base29 = base27;
                  const end = minIndex(start + 128, dims);
                  for (let d = start; d < end; d++) {
                    const v = x[base28 + d]! - centre[base29 + d]!;
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
    const terms = points;
    let partRows = 256;
    // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
    while (terms > partRows * 32) {
      partRows = partRows * 2;
    }
    const parts = Math.trunc((terms + partRows - 1) / partRows);
    sumTotals(0, parts, member, x, k, dims, partRows, terms, totals, new Float64Array(26 * (k * dims)));
    let depth4 = 0;
    const base25 = base23;
    const base26 = base24;
    for (let block = 0; block < parts; block++) {
      const into = depth4 * base25;
      const from_ = block * base25;
      if (into !== from_) {
        const eMain = base26;
        for (let e = 0; e < eMain; e += 2) {
          totals[into + e] = totals[from_ + e]!;
          totals[into + (e + 1)] = totals[from_ + (e + 1)]!;
        }
        const end = base25;
        for (let e = eMain; e < end; e++) {
          totals[into + e] = totals[from_ + e]!;
        }
      }
      depth4 = depth4 + 1;
      let pairs = block;
      const base27 = base25;
      const base28 = base26;
      while ((pairs & 1) !== 0) {
        depth4 = depth4 - 1;
        const older = (depth4 - 1) * base27;
        const newer = older + base27;
        const eMain = base28;
        for (let e = 0; e < eMain; e += 2) {
          totals[older + e] = totals[older + e]! + totals[newer + e]!;
          totals[older + (e + 1)] = totals[older + (e + 1)]! + totals[newer + (e + 1)]!;
        }
        const end = base27;
        for (let e = eMain; e < end; e++) {
          totals[older + e] = totals[older + e]! + totals[newer + e]!;
        }
        pairs = pairs >> 1;
      }
    }
    const base27 = base23;
    const base28 = base24;
    while (depth4 > 1) {
      depth4 = depth4 - 1;
      const older = (depth4 - 1) * base27;
      const newer = older + base27;
      const eMain = base28;
      for (let e = 0; e < eMain; e += 2) {
        totals[older + e] = totals[older + e]! + totals[newer + e]!;
        totals[older + (e + 1)] = totals[older + (e + 1)]! + totals[newer + (e + 1)]!;
      }
      const end = base27;
      for (let e = eMain; e < end; e++) {
        totals[older + e] = totals[older + e]! + totals[newer + e]!;
      }
    }
    if (terms <= 0) {
      const end = base23;
      for (let e = 0; e < end; e++) {
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
          const base29 = c * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total3 = total3 + v * v;
          }
        } else {
          let depth5 = 0;
          const base29 = c * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end = minIndex(start + 128, dims);
            for (let d = start; d < end; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
          const base29 = from_ * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total3 = total3 + v * v;
          }
        } else {
          let depth6 = 0;
          const base29 = from_ * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end2 = minIndex(start + 128, dims);
            for (let d = start; d < end2; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
          const base29 = (from_ + 1) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total4 = total4 + v * v;
          }
        } else {
          let depth6 = 0;
          const base29 = (from_ + 1) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end2 = minIndex(start + 128, dims);
            for (let d = start; d < end2; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
          const base29 = (from_ + 2) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total5 = total5 + v * v;
          }
        } else {
          let depth6 = 0;
          const base29 = (from_ + 2) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end2 = minIndex(start + 128, dims);
            for (let d = start; d < end2; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
          const base29 = (from_ + 3) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total6 = total6 + v * v;
          }
        } else {
          let depth6 = 0;
          const base29 = (from_ + 3) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end2 = minIndex(start + 128, dims);
            for (let d = start; d < end2; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
          const base29 = (from_ + 4) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total7 = total7 + v * v;
          }
        } else {
          let depth6 = 0;
          const base29 = (from_ + 4) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end2 = minIndex(start + 128, dims);
            for (let d = start; d < end2; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
          const base29 = (from_ + 5) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total8 = total8 + v * v;
          }
        } else {
          let depth6 = 0;
          const base29 = (from_ + 5) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end2 = minIndex(start + 128, dims);
            for (let d = start; d < end2; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
          const base29 = (from_ + 6) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total9 = total9 + v * v;
          }
        } else {
          let depth6 = 0;
          const base29 = (from_ + 6) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end2 = minIndex(start + 128, dims);
            for (let d = start; d < end2; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
          const base29 = (from_ + 7) * dims;
          for (let d = 0; d < dims; d++) {
            const v = next[base29 + d]! - centre[base29 + d]!;
            total10 = total10 + v * v;
          }
        } else {
          let depth6 = 0;
          const base29 = (from_ + 7) * dims;
          for (let start = 0; start < dims; start += 128) {
            let running = -0.0;
            const base30 = base29;
            const end2 = minIndex(start + 128, dims);
            for (let d = start; d < end2; d++) {
              const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = c * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total11 = total11 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = c * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = (c + 1) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total12 = total12 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = (c + 1) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = (c + 2) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total13 = total13 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = (c + 2) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = (c + 3) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total14 = total14 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = (c + 3) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = (c + 4) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total15 = total15 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = (c + 4) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = (c + 5) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total16 = total16 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = (c + 5) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = (c + 6) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total17 = total17 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = (c + 6) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = (c + 7) * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total18 = total18 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = (c + 7) * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
            const base29 = c * dims;
            for (let d = 0; d < dims; d++) {
              const v = next[base29 + d]! - centre[base29 + d]!;
              total11 = total11 + v * v;
            }
          } else {
            let depth6 = 0;
            const base29 = c * dims;
            for (let start = 0; start < dims; start += 128) {
              let running = -0.0;
              const base30 = base29;
              const end2 = minIndex(start + 128, dims);
              for (let d = start; d < end2; d++) {
                const v = next[base30 + d]! - centre[base30 + d]!;
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
    const operand = halfNorm[c]!;
    farthest = farthest < operand ? operand : farthest;
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
          const base25 = i * dims;
          for (let c = 0; c < k; c++) {
            let total2 = dims <= 0 ? 0.0 : -0.0;
            if (dims <= 128) {
              const base26 = base25;
              const base27 = c * dims;
              for (let d = 0; d < dims; d++) {
                const v = x[base26 + d]! - centre[base27 + d]!;
                total2 = total2 + v * v;
              }
            } else {
              let depth4 = 0;
              const base26 = base25;
              const base27 = c * dims;
              for (let start = 0; start < dims; start += 128) {
                let running = -0.0;
                const base28 = base26;
                const base29 = base27;
                const end = minIndex(start + 128, dims);
                for (let d = start; d < end; d++) {
                  const v = x[base28 + d]! - centre[base29 + d]!;
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
  partial: Float64Array,
): void {
  const base = minIndex(dims, 512);
  const base2 = maxIndex(minIndex(dims, 512), 0) & -4;
  // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base3 = item * base;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, points);
    const whole = from_ + ((to - from_) & -4);
    const eMain = base2;
    for (let e = 0; e < eMain; e += 4) {
      partial[base3 + e] = -0.0;
      partial[base3 + (e + 1)] = -0.0;
      partial[base3 + (e + 2)] = -0.0;
      partial[base3 + (e + 3)] = -0.0;
    }
    const end = base;
    for (let e = eMain; e < end; e++) {
      partial[base3 + e] = -0.0;
    }
    const base4 = strip * 512;
    const base5 = minIndex(dims - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const base6 = term * dims;
      const base7 = base4;
      const base8 = (term + 1) * dims;
      const base9 = (term + 2) * dims;
      const base10 = (term + 3) * dims;
      const end2 = base5;
      for (let d = 0; d < end2; d++) {
        let running = partial[base3 + d]!;
        running = running + x[base6 + (base7 + d)]!;
        running = running + x[base8 + (base7 + d)]!;
        running = running + x[base9 + (base7 + d)]!;
        running = running + x[base10 + (base7 + d)]!;
        partial[base3 + d] = running;
      }
    }
    const base6 = strip * 512;
    const base7 = minIndex(dims - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base8 = term * dims;
      const base9 = base6;
      const end2 = base7;
      for (let d = 0; d < end2; d++) {
        let running = partial[base3 + d]!;
        running = running + x[base8 + (base9 + d)]!;
        partial[base3 + d] = running;
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
  partial: Float64Array,
): void {
  const base = minIndex(dims, 512);
  const base2 = maxIndex(minIndex(dims, 512), 0) & -4;
  // fill(variance, (d) => contract(points, (i) => square(x.at(i, d) - mean[d]!)) / points);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base3 = item * base;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, points);
    const whole = from_ + ((to - from_) & -4);
    const eMain = base2;
    for (let e = 0; e < eMain; e += 4) {
      partial[base3 + e] = -0.0;
      partial[base3 + (e + 1)] = -0.0;
      partial[base3 + (e + 2)] = -0.0;
      partial[base3 + (e + 3)] = -0.0;
    }
    const end = base;
    for (let e = eMain; e < end; e++) {
      partial[base3 + e] = -0.0;
    }
    const base4 = strip * 512;
    const base5 = minIndex(dims - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const base6 = term * dims;
      const base7 = base4;
      const base8 = (term + 1) * dims;
      const base9 = (term + 2) * dims;
      const base10 = (term + 3) * dims;
      const end2 = base5;
      for (let d = 0; d < end2; d++) {
        const meanShared = mean[base7 + d]!;
        let running = partial[base3 + d]!;
        const v = x[base6 + (base7 + d)]! - meanShared;
        running = running + v * v;
        const v2 = x[base8 + (base7 + d)]! - meanShared;
        running = running + v2 * v2;
        const v3 = x[base9 + (base7 + d)]! - meanShared;
        running = running + v3 * v3;
        const v4 = x[base10 + (base7 + d)]! - meanShared;
        running = running + v4 * v4;
        partial[base3 + d] = running;
      }
    }
    const base6 = strip * 512;
    const base7 = minIndex(dims - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base8 = term * dims;
      const base9 = base6;
      const end2 = base7;
      for (let d = 0; d < end2; d++) {
        let running = partial[base3 + d]!;
        const v = x[base8 + (base9 + d)]! - mean[base9 + d]!;
        running = running + v * v;
        partial[base3 + d] = running;
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
    const base = d * points;
    for (let i = 0; i < iMain; i += 4) {
      const meanShared = mean[d]!;
      byDimension[base + i] = x[i * dims + d]! - meanShared;
      byDimension[base + (i + 1)] = x[(i + 1) * dims + d]! - meanShared;
      byDimension[base + (i + 2)] = x[(i + 2) * dims + d]! - meanShared;
      byDimension[base + (i + 3)] = x[(i + 3) * dims + d]! - meanShared;
    }
    const base2 = d * points;
    for (let i = iMain; i < points; i++) {
      byDimension[base2 + i] = x[i * dims + d]! - mean[d]!;
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
  partial: Float64Array,
): void {
  const base = minIndex(points, 512);
  const base2 = maxIndex(minIndex(points, 512), 0) & -4;
  // fill(reach, (i) => contract(dims, (d) => square(byDimension.at(d, i))));
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base3 = item * base;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, dims);
    const whole = from_ + ((to - from_) & -4);
    const eMain = base2;
    for (let e = 0; e < eMain; e += 4) {
      partial[base3 + e] = -0.0;
      partial[base3 + (e + 1)] = -0.0;
      partial[base3 + (e + 2)] = -0.0;
      partial[base3 + (e + 3)] = -0.0;
    }
    const end = base;
    for (let e = eMain; e < end; e++) {
      partial[base3 + e] = -0.0;
    }
    const base4 = strip * 512;
    const base5 = minIndex(points - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const base6 = term * points;
      const base7 = base4;
      const base8 = (term + 1) * points;
      const base9 = (term + 2) * points;
      const base10 = (term + 3) * points;
      const end2 = base5;
      for (let i = 0; i < end2; i++) {
        let running = partial[base3 + i]!;
        const v = byDimension[base6 + (base7 + i)]!;
        running = running + v * v;
        const v2 = byDimension[base8 + (base7 + i)]!;
        running = running + v2 * v2;
        const v3 = byDimension[base9 + (base7 + i)]!;
        running = running + v3 * v3;
        const v4 = byDimension[base10 + (base7 + i)]!;
        running = running + v4 * v4;
        partial[base3 + i] = running;
      }
    }
    const base6 = strip * 512;
    const base7 = minIndex(points - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base8 = term * points;
      const base9 = base6;
      const end2 = base7;
      for (let i = 0; i < end2; i++) {
        let running = partial[base3 + i]!;
        const v = byDimension[base8 + (base9 + i)]!;
        running = running + v * v;
        partial[base3 + i] = running;
      }
    }
  }
}

function fillCentre(lo: number, hi: number, init: Float64Array, dims: number, centre: Float64Array): void {
  // fill(centre, (c, d) => init.at(c, d));
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const base = c * dims;
    for (let d = 0; d < dMain; d += 4) {
      centre[base + d] = init[base + d]!;
      centre[base + (d + 1)] = init[base + (d + 1)]!;
      centre[base + (d + 2)] = init[base + (d + 2)]!;
      centre[base + (d + 3)] = init[base + (d + 3)]!;
    }
    const base2 = c * dims;
    for (let d = dMain; d < dims; d++) {
      centre[base2 + d] = init[base2 + d]!;
    }
  }
}

function fillPrevious(lo: number, hi: number, previous: Int32Array): void {
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(previous, () => -1);
  for (let i = lo; i < iMain; i += 4) {
    previous[i] = -1;
    previous[i + 1] = -1;
    previous[i + 2] = -1;
    previous[i + 3] = -1;
  }
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
    const base = c * dims;
    const base2 = minIndex(c, k - 1) * dims;
    for (let d = 0; d < dMain; d += 4) {
      near[base + d] = c < k ? centre[base2 + d]! - mean[d]! : 0.0;
      near[base + (d + 1)] = c < k ? centre[base2 + (d + 1)]! - mean[d + 1]! : 0.0;
      near[base + (d + 2)] = c < k ? centre[base2 + (d + 2)]! - mean[d + 2]! : 0.0;
      near[base + (d + 3)] = c < k ? centre[base2 + (d + 3)]! - mean[d + 3]! : 0.0;
    }
    const base3 = c * dims;
    const base4 = minIndex(c, k - 1) * dims;
    for (let d = dMain; d < dims; d++) {
      near[base3 + d] = c < k ? centre[base4 + d]! - mean[d]! : 0.0;
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
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const cMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
  for (let c = lo; c < cMain; c += 4) {
    let chosen = 0.0;
    let chosen_1 = 0.0;
    let chosen_2 = 0.0;
    let chosen_3 = 0.0;
    if (c < k) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base = c * dims;
        for (let d = 0; d < dims; d++) {
          const v = near[base + d]!;
          total = total + v * v;
        }
      } else {
        let depth = 0;
        const base = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const base2 = base;
          const end = minIndex(start + 128, dims);
          for (let d = start; d < end; d++) {
            const v = near[base2 + d]!;
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
        const base = (c + 1) * dims;
        for (let d_1 = 0; d_1 < dims; d_1++) {
          const v_1 = near[base + d_1]!;
          total_1 = total_1 + v_1 * v_1;
        }
      } else {
        let depth_1 = 0;
        const base = (c + 1) * dims;
        for (let start_1 = 0; start_1 < dims; start_1 += 128) {
          let running_1 = -0.0;
          const base2 = base;
          const end = minIndex(start_1 + 128, dims);
          for (let d_1 = start_1; d_1 < end; d_1++) {
            const v_1 = near[base2 + d_1]!;
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
        const base = (c + 2) * dims;
        for (let d_2 = 0; d_2 < dims; d_2++) {
          const v_2 = near[base + d_2]!;
          total_2 = total_2 + v_2 * v_2;
        }
      } else {
        let depth_2 = 0;
        const base = (c + 2) * dims;
        for (let start_2 = 0; start_2 < dims; start_2 += 128) {
          let running_2 = -0.0;
          const base2 = base;
          const end = minIndex(start_2 + 128, dims);
          for (let d_2 = start_2; d_2 < end; d_2++) {
            const v_2 = near[base2 + d_2]!;
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
        const base = (c + 3) * dims;
        for (let d_3 = 0; d_3 < dims; d_3++) {
          const v_3 = near[base + d_3]!;
          total_3 = total_3 + v_3 * v_3;
        }
      } else {
        let depth_3 = 0;
        const base = (c + 3) * dims;
        for (let start_3 = 0; start_3 < dims; start_3 += 128) {
          let running_3 = -0.0;
          const base2 = base;
          const end = minIndex(start_3 + 128, dims);
          for (let d_3 = start_3; d_3 < end; d_3++) {
            const v_3 = near[base2 + d_3]!;
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
  for (let c = cMain; c < hi; c++) {
    let chosen = 0.0;
    if (c < k) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base = c * dims;
        for (let d = 0; d < dims; d++) {
          const v = near[base + d]!;
          total = total + v * v;
        }
      } else {
        let depth = 0;
        const base = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const base2 = base;
          const end = minIndex(start + 128, dims);
          for (let d = start; d < end; d++) {
            const v = near[base2 + d]!;
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
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // each(points, (i) => {
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
      const base = c * dims;
      const base2 = (c + 1) * dims;
      const base3 = (c + 2) * dims;
      const base4 = (c + 3) * dims;
      // for (let d = 0; d < dims; d++) {
      for (let d = 0; d < dims; d++) {
        // s0 -= v * near.at(c, d);
        const nearShared = near[base + d]!;
        // s1 -= v * near.at(c + 1, d);
        const nearShared2 = near[base2 + d]!;
        // s2 -= v * near.at(c + 2, d);
        const nearShared3 = near[base3 + d]!;
        // s3 -= v * near.at(c + 3, d);
        const nearShared4 = near[base4 + d]!;
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
      const operand = best < score ? score : best;
      second = operand < second ? operand : second;
      const operand2 = best_1 < score_1 ? score_1 : best_1;
      second_1 = operand2 < second_1 ? operand2 : second_1;
      const operand3 = best_2 < score_2 ? score_2 : best_2;
      second_2 = operand3 < second_2 ? operand3 : second_2;
      const operand4 = best_3 < score_3 ? score_3 : best_3;
      second_3 = operand4 < second_3 ? operand4 : second_3;
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
      const operand5 = best < score2 ? score2 : best;
      second = operand5 < second ? operand5 : second;
      const operand6 = best_1 < score_1_2 ? score_1_2 : best_1;
      second_1 = operand6 < second_1 ? operand6 : second_1;
      const operand7 = best_2 < score_2_2 ? score_2_2 : best_2;
      second_2 = operand7 < second_2 ? operand7 : second_2;
      const operand8 = best_3 < score_3_2 ? score_3_2 : best_3;
      second_3 = operand8 < second_3 ? operand8 : second_3;
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
      const operand9 = best < score3 ? score3 : best;
      second = operand9 < second ? operand9 : second;
      const operand10 = best_1 < score_1_3 ? score_1_3 : best_1;
      second_1 = operand10 < second_1 ? operand10 : second_1;
      const operand11 = best_2 < score_2_3 ? score_2_3 : best_2;
      second_2 = operand11 < second_2 ? operand11 : second_2;
      const operand12 = best_3 < score_3_3 ? score_3_3 : best_3;
      second_3 = operand12 < second_3 ? operand12 : second_3;
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
      const operand13 = best < score4 ? score4 : best;
      second = operand13 < second ? operand13 : second;
      const operand14 = best_1 < score_1_4 ? score_1_4 : best_1;
      second_1 = operand14 < second_1 ? operand14 : second_1;
      const operand15 = best_2 < score_2_4 ? score_2_4 : best_2;
      second_2 = operand15 < second_2 ? operand15 : second_2;
      const operand16 = best_3 < score_3_4 ? score_3_4 : best_3;
      second_3 = operand16 < second_3 ? operand16 : second_3;
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
      const base = c * dims;
      const base2 = (c + 1) * dims;
      const base3 = (c + 2) * dims;
      const base4 = (c + 3) * dims;
      // for (let d = 0; d < dims; d++) {
      for (let d = 0; d < dims; d++) {
        // const v = byDimension.at(d, i);
        const v = byDimension[d * points + i]!;
        // s0 -= v * near.at(c, d);
        s0 = s0 - v * near[base + d]!;
        // s1 -= v * near.at(c + 1, d);
        s1 = s1 - v * near[base2 + d]!;
        // s2 -= v * near.at(c + 2, d);
        s2 = s2 - v * near[base3 + d]!;
        // s3 -= v * near.at(c + 3, d);
        s3 = s3 - v * near[base4 + d]!;
      }
      // consider(c, s0);
      const score = s0;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score < best ? c : nearest;
      // second = min(second, max(best, score));
      const operand = best < score ? score : best;
      second = operand < second ? operand : second;
      // best = min(best, score);
      best = score < best ? score : best;
      // consider(c + 1, s1);
      const score2 = s1;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score2 < best ? c + 1 : nearest;
      // second = min(second, max(best, score));
      const operand2 = best < score2 ? score2 : best;
      second = operand2 < second ? operand2 : second;
      // best = min(best, score);
      best = score2 < best ? score2 : best;
      // consider(c + 2, s2);
      const score3 = s2;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score3 < best ? c + 2 : nearest;
      // second = min(second, max(best, score));
      const operand3 = best < score3 ? score3 : best;
      second = operand3 < second ? operand3 : second;
      // best = min(best, score);
      best = score3 < best ? score3 : best;
      // consider(c + 3, s3);
      const score4 = s3;
      // nearest = score < best ? i32(c) : nearest;
      nearest = score4 < best ? c + 3 : nearest;
      // second = min(second, max(best, score));
      const operand4 = best < score4 ? score4 : best;
      second = operand4 < second ? operand4 : second;
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
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(labels, (i) => clampIndex(found[i]!, k));
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
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
  for (let i = lo; i < iMain; i += 4) {
    let best = 0;
    let best_1 = 0;
    let best_2 = 0;
    let best_3 = 0;
    let least = NaN;
    let least_1 = NaN;
    let least_2 = NaN;
    let least_3 = NaN;
    const base = i * dims;
    const base2 = (i + 1) * dims;
    const base3 = (i + 2) * dims;
    const base4 = (i + 3) * dims;
    for (let c = 0; c < k; c++) {
      let total = dims <= 0 ? 0.0 : -0.0;
      let total_1 = dims <= 0 ? 0.0 : -0.0;
      let total_2 = dims <= 0 ? 0.0 : -0.0;
      let total_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base5 = base;
        const base6 = c * dims;
        const base7 = base2;
        const base8 = base3;
        const base9 = base4;
        for (let d = 0; d < dims; d++) {
          const centreShared = centre[base6 + d]!;
          const v = x[base5 + d]! - centreShared;
          const v_1 = x[base7 + d]! - centreShared;
          const v_2 = x[base8 + d]! - centreShared;
          const v_3 = x[base9 + d]! - centreShared;
          total = total + v * v;
          total_1 = total_1 + v_1 * v_1;
          total_2 = total_2 + v_2 * v_2;
          total_3 = total_3 + v_3 * v_3;
        }
      } else {
        let depth = 0;
        const base5 = base;
        const base6 = c * dims;
        const base7 = base2;
        const base8 = base3;
        const base9 = base4;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          let running_1 = -0.0;
          let running_2 = -0.0;
          let running_3 = -0.0;
          const base10 = base5;
          const base11 = base6;
          const base12 = base7;
          const base13 = base8;
          const base14 = base9;
          const end = minIndex(start + 128, dims);
          for (let d = start; d < end; d++) {
            const centreShared = centre[base11 + d]!;
            const v = x[base10 + d]! - centreShared;
            const v_1 = x[base12 + d]! - centreShared;
            const v_2 = x[base13 + d]! - centreShared;
            const v_3 = x[base14 + d]! - centreShared;
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
  for (let i = iMain; i < hi; i++) {
    let best = 0;
    let least = NaN;
    const base = i * dims;
    for (let c = 0; c < k; c++) {
      let total = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base2 = base;
        const base3 = c * dims;
        for (let d = 0; d < dims; d++) {
          const v = x[base2 + d]! - centre[base3 + d]!;
          total = total + v * v;
        }
      } else {
        let depth = 0;
        const base2 = base;
        const base3 = c * dims;
        for (let start = 0; start < dims; start += 128) {
          let running = -0.0;
          const base4 = base2;
          const base5 = base3;
          const end = minIndex(start + 128, dims);
          for (let d = start; d < end; d++) {
            const v = x[base4 + d]! - centre[base5 + d]!;
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
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(member, (i) => labels[i]!);
  for (let i = lo; i < iMain; i += 4) {
    member[i] = labels[i]!;
    member[i + 1] = labels[i + 1]!;
    member[i + 2] = labels[i + 2]!;
    member[i + 3] = labels[i + 3]!;
  }
  for (let i = iMain; i < hi; i++) {
    member[i] = labels[i]!;
  }
}

function fillSize(lo: number, hi: number, size: Int32Array): void {
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(size, () => 0);
  for (let i = lo; i < iMain; i += 4) {
    size[i] = 0;
    size[i + 1] = 0;
    size[i + 2] = 0;
    size[i + 3] = 0;
  }
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
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
  for (let i = lo; i < iMain; i += 4) {
    let total = dims <= 0 ? 0.0 : -0.0;
    let total_1 = dims <= 0 ? 0.0 : -0.0;
    let total_2 = dims <= 0 ? 0.0 : -0.0;
    let total_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base = i * dims;
      const base2 = (i + 1) * dims;
      const base3 = (i + 2) * dims;
      const base4 = (i + 3) * dims;
      for (let d = 0; d < dims; d++) {
        const v = x[base + d]! - centre[labels[i]! * dims + d]!;
        const v_1 = x[base2 + d]! - centre[labels[i + 1]! * dims + d]!;
        const v_2 = x[base3 + d]! - centre[labels[i + 2]! * dims + d]!;
        const v_3 = x[base4 + d]! - centre[labels[i + 3]! * dims + d]!;
        total = total + v * v;
        total_1 = total_1 + v_1 * v_1;
        total_2 = total_2 + v_2 * v_2;
        total_3 = total_3 + v_3 * v_3;
      }
    } else {
      let depth = 0;
      const base = i * dims;
      const base2 = (i + 1) * dims;
      const base3 = (i + 2) * dims;
      const base4 = (i + 3) * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        let running_1 = -0.0;
        let running_2 = -0.0;
        let running_3 = -0.0;
        const base5 = base;
        const base6 = base2;
        const base7 = base3;
        const base8 = base4;
        const end = minIndex(start + 128, dims);
        for (let d = start; d < end; d++) {
          const v = x[base5 + d]! - centre[labels[i]! * dims + d]!;
          const v_1 = x[base6 + d]! - centre[labels[i + 1]! * dims + d]!;
          const v_2 = x[base7 + d]! - centre[labels[i + 2]! * dims + d]!;
          const v_3 = x[base8 + d]! - centre[labels[i + 3]! * dims + d]!;
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
  for (let i = iMain; i < hi; i++) {
    let total = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base = i * dims;
      for (let d = 0; d < dims; d++) {
        const v = x[base + d]! - centre[labels[i]! * dims + d]!;
        total = total + v * v;
      }
    } else {
      let depth = 0;
      const base = i * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        const base2 = base;
        const end = minIndex(start + 128, dims);
        for (let d = start; d < end; d++) {
          const v = x[base2 + d]! - centre[labels[i]! * dims + d]!;
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
  const cMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(isEmpty, (c) => (size[c] === 0 ? 1 : 0));
  for (let c = lo; c < cMain; c += 4) {
    isEmpty[c] = size[c]! === 0 ? 1 : 0;
    isEmpty[c + 1] = size[c + 1]! === 0 ? 1 : 0;
    isEmpty[c + 2] = size[c + 2]! === 0 ? 1 : 0;
    isEmpty[c + 3] = size[c + 3]! === 0 ? 1 : 0;
  }
  for (let c = cMain; c < hi; c++) {
    isEmpty[c] = size[c]! === 0 ? 1 : 0;
  }
}

function fillDistance2(lo: number, hi: number, distance: Float64Array): void {
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(distance, (i) => (present(distance[i]!) ? distance[i]! : -0.5));
  for (let i = lo; i < iMain; i += 4) {
    distance[i] = distance[i]! === distance[i]! ? distance[i]! : -0.5;
    distance[i + 1] = distance[i + 1]! === distance[i + 1]! ? distance[i + 1]! : -0.5;
    distance[i + 2] = distance[i + 2]! === distance[i + 2]! ? distance[i + 2]! : -0.5;
    distance[i + 3] = distance[i + 3]! === distance[i + 3]! ? distance[i + 3]! : -0.5;
  }
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
  terms: number,
  totals: Float64Array,
  sums: Float64Array,
): void {
  const base = k * dims;
  const base2 = maxIndex(k * dims, 0) & -2;
  // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
  for (let part = lo; part < hi; part++) {
    const from_ = part * partRows;
    const to = minIndex(from_ + partRows, terms);
    let depth = 0;
    const base3 = base;
    const base4 = base2;
    for (let start = from_; start < to; start += 128) {
      const slot = depth * base3;
      const end = base3;
      for (let e = 0; e < end; e++) {
        sums[slot + e] = -0.0;
      }
      const end2 = minIndex(start + 128, to);
      for (let i = start; i < end2; i++) {
        const target = slot + member[i]! * dims;
        const base5 = i * dims;
        for (let d = 0; d < dims; d++) {
          sums[target + d] = sums[target + d]! + x[base5 + d]!;
        }
      }
      depth = depth + 1;
      let pairs = (start - from_) >> 7;
      const base5 = base3;
      const base6 = base4;
      while ((pairs & 1) !== 0) {
        depth = depth - 1;
        const older = (depth - 1) * base5;
        const newer = older + base5;
        const eMain = base6;
        for (let e = 0; e < eMain; e += 2) {
          sums[older + e] = sums[older + e]! + sums[newer + e]!;
          sums[older + (e + 1)] = sums[older + (e + 1)]! + sums[newer + (e + 1)]!;
        }
        const end3 = base5;
        for (let e = eMain; e < end3; e++) {
          sums[older + e] = sums[older + e]! + sums[newer + e]!;
        }
        pairs = pairs >> 1;
      }
    }
    const base5 = base;
    const base6 = base2;
    while (depth > 1) {
      depth = depth - 1;
      const older = (depth - 1) * base5;
      const newer = older + base5;
      const eMain = base6;
      for (let e = 0; e < eMain; e += 2) {
        sums[older + e] = sums[older + e]! + sums[newer + e]!;
        sums[older + (e + 1)] = sums[older + (e + 1)]! + sums[newer + (e + 1)]!;
      }
      const end = base5;
      for (let e = eMain; e < end; e++) {
        sums[older + e] = sums[older + e]! + sums[newer + e]!;
      }
    }
    const base7 = part * base;
    const end = base;
    for (let e = 0; e < end; e++) {
      totals[base7 + e] = sums[e]!;
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
    const base = c * dims;
    for (let d = 0; d < dMain; d += 4) {
      const sizeShared = size[c]!;
      next[base + d] = sizeShared > 0 ? totals[base + d]! / sizeShared : centre[base + d]!;
      next[base + (d + 1)] = sizeShared > 0 ? totals[base + (d + 1)]! / sizeShared : centre[base + (d + 1)]!;
      next[base + (d + 2)] = sizeShared > 0 ? totals[base + (d + 2)]! / sizeShared : centre[base + (d + 2)]!;
      next[base + (d + 3)] = sizeShared > 0 ? totals[base + (d + 3)]! / sizeShared : centre[base + (d + 3)]!;
    }
    const base2 = c * dims;
    for (let d = dMain; d < dims; d++) {
      next[base2 + d] = size[c]! > 0 ? totals[base2 + d]! / size[c]! : centre[base2 + d]!;
    }
  }
}

function fillCentroids(lo: number, hi: number, centre: Float64Array, dims: number, centroids: Float64Array): void {
  // fill(centroids, (c, d) => centre.at(c, d));
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const base = c * dims;
    for (let d = 0; d < dMain; d += 4) {
      const result = centre[base + d]!;
      centroids[base + d] = result === result ? result : NaN;
      const result2 = centre[base + (d + 1)]!;
      centroids[base + (d + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = centre[base + (d + 2)]!;
      centroids[base + (d + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = centre[base + (d + 3)]!;
      centroids[base + (d + 3)] = result4 === result4 ? result4 : NaN;
    }
    const base2 = c * dims;
    for (let d = dMain; d < dims; d++) {
      const result = centre[base2 + d]!;
      centroids[base2 + d] = result === result ? result : NaN;
    }
  }
}
