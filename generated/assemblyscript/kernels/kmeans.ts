// Generated from kernels/clustering/kmeans.ts#L60 by `trefoil build`. Do not edit. Hash c193ea835dd88151

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

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
  x: usize,
  init: usize,
  points: i32,
  dims: i32,
  k: i32,
  maxIterations: i32,
  tolerance: f64,
  nearRows: i32,
  centroids: usize,
  labels: usize,
  inertia: usize,
  iterations: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  const mean = top;
  top = claim(top, <f64>dims, 8.0);
  if (top === 0) return -1;
  const variance = top;
  top = claim(top, <f64>dims, 8.0);
  if (top === 0) return -1;
  const byDimension = top;
  top = claim(top, toF64_i32(dims * points), 8.0);
  if (top === 0) return -1;
  const reach = top;
  top = claim(top, <f64>points, 8.0);
  if (top === 0) return -1;
  const centre = top;
  top = claim(top, toF64_i32(k * dims), 8.0);
  if (top === 0) return -1;
  const next = top;
  top = claim(top, toF64_i32(k * dims), 8.0);
  if (top === 0) return -1;
  const previous = top;
  top = claim(top, <f64>points, 4.0);
  if (top === 0) return -1;
  const member = top;
  top = claim(top, <f64>points, 4.0);
  if (top === 0) return -1;
  const size = top;
  top = claim(top, <f64>k, 4.0);
  if (top === 0) return -1;
  const isEmpty = top;
  top = claim(top, <f64>k, 4.0);
  if (top === 0) return -1;
  const distance = top;
  top = claim(top, <f64>points, 8.0);
  if (top === 0) return -1;
  const near = top;
  top = claim(top, <f64>nearRows * <f64>dims, 8.0);
  if (top === 0) return -1;
  const halfNorm = top;
  top = claim(top, <f64>nearRows, 8.0);
  if (top === 0) return -1;
  const found = top;
  top = claim(top, <f64>points, 4.0);
  if (top === 0) return -1;
  memory.fill(found, 0, top - found);
  const partial = top;
  top = claim(
    top,
    toF64_i32(max<i32>((points + 127) / 128, 1)) *
      (trunc<f64>((<f64>dims + 511.0) / 512.0) * toF64_i32(min<i32>(dims, 512))),
    8.0,
  );
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(
    top,
    toF64_i32(max<i32>((points + 127) / 128, 1)) *
      (trunc<f64>((<f64>dims + 511.0) / 512.0) * toF64_i32(min<i32>(dims, 512))),
    8.0,
  );
  if (top === 0) return -1;
  const partial3 = top;
  top = claim(
    top,
    max_f64(trunc<f64>((<f64>dims + 127.0) / 128.0), 1.0) * toF64_i32(((points + 511) / 512) * min<i32>(points, 512)),
    8.0,
  );
  if (top === 0) return -1;
  const totals = top;
  top = claim(top, 32.0 * toF64_i32(k * dims), 8.0);
  if (top === 0) return -1;
  const left = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const nextFrom = top;
  top = claim(top, 104.0, 1.0);
  if (top === 0) return -1;
  const nextCount = top;
  top = claim(top, 104.0, 1.0);
  if (top === 0) return -1;
  const lanes = top;
  top = claim(top, 64.0, 1.0);
  if (top === 0) return -1;
  const partial4 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const openLanesEach = top;
  top = claim(top, 16.0, 1.0);
  if (top === 0) return -1;
  const partial5 = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial6 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const emptyLanesEach = top;
  top = claim(top, 16.0, 1.0);
  if (top === 0) return -1;
  const partial7 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const apartLanesEach = top;
  top = claim(top, 16.0, 1.0);
  if (top === 0) return -1;
  const partial8 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const left2 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const nextFrom2 = top;
  top = claim(top, 104.0, 1.0);
  if (top === 0) return -1;
  const nextCount2 = top;
  top = claim(top, 104.0, 1.0);
  if (top === 0) return -1;
  const partial_low = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial_high = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial_lowNext = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial_highNext = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const lanes2 = top;
  top = claim(top, 64.0, 1.0);
  if (top === 0) return -1;
  const partial9 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const movedLanesEach = top;
  top = claim(top, 16.0, 1.0);
  if (top === 0) return -1;
  const partial10 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const openLanesEach2 = top;
  top = claim(top, 16.0, 1.0);
  if (top === 0) return -1;
  const partial11 = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial_1_2 = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial12 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const partial13 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const left3 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const nextFrom3 = top;
  top = claim(top, 104.0, 1.0);
  if (top === 0) return -1;
  const nextCount3 = top;
  top = claim(top, 104.0, 1.0);
  if (top === 0) return -1;
  const lanes3 = top;
  top = claim(top, 64.0, 1.0);
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = <i32>trunc<f64>((<f64>dims + 511.0) / 512.0);
  const blocks: i32 = max<i32>((points + 127) / 128, 1);
  // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
  const none: f64 = points > 0 ? -0.0 : 0.0;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks * strips;
    const dimsAtMost512: i32 = min<i32>(dims, 512);
    const dimsWhole: i32 = max<i32>(min<i32>(dims, 512), 0) & -8;
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips;
      const strip: i32 = item - block * strips;
      const base: i32 = item * dimsAtMost512;
      const from_: i32 = block * 128;
      const to: i32 = <i32>max_f64(min_f64(<f64>from_ + 128.0, <f64>points), <f64>from_);
      const whole: i32 = from_ + ((to - from_) & -4);
      const eMain: i32 = dimsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.splat(none);
        const part2 = f64x2.splat(none);
        v128.store(partial + ((base + e) << 3), part);
        v128.store(partial + ((base + e) << 3), part2, 16);
        const part3 = f64x2.splat(none);
        const part4 = f64x2.splat(none);
        v128.store(partial + ((base + e) << 3), part3, 32);
        v128.store(partial + ((base + e) << 3), part4, 48);
      }
      const eEnd: i32 = dimsAtMost512;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial + ((base + e) << 3), none);
      }
      const dimsWhole2: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const dimsAtMost512_2: i32 = min<i32>(dims - strip * 512, 512);
      const termEnd: i32 = max<i32>(whole, 0);
      for (let term: i32 = from_; <u32>term < <u32>termEnd; term += 4) {
        const dMain: i32 = dimsWhole2;
        const termTimesDims: i32 = term * dims;
        const termTimesDims2: i32 = (term + 1) * dims;
        const termTimesDims3: i32 = (term + 2) * dims;
        const termTimesDims4: i32 = (term + 3) * dims;
        // 8 rounds at once.
        for (let d: i32 = 0; d < dMain; d += 8) {
          let runningLow = v128.load(partial + ((base + d) << 3));
          let runningHigh = v128.load(partial + ((base + d) << 3), 16);
          let running_1Low = v128.load(partial + ((base + d) << 3), 32);
          let running_1High = v128.load(partial + ((base + d) << 3), 48);
          runningLow = f64x2.add(runningLow, v128.load(x + ((termTimesDims + (stripTimes512 + d)) << 3)));
          runningHigh = f64x2.add(runningHigh, v128.load(x + ((termTimesDims + (stripTimes512 + d)) << 3), 16));
          running_1Low = f64x2.add(running_1Low, v128.load(x + ((termTimesDims + (stripTimes512 + d)) << 3), 32));
          running_1High = f64x2.add(running_1High, v128.load(x + ((termTimesDims + (stripTimes512 + d)) << 3), 48));
          runningLow = f64x2.add(runningLow, v128.load(x + ((termTimesDims2 + (stripTimes512 + d)) << 3)));
          runningHigh = f64x2.add(runningHigh, v128.load(x + ((termTimesDims2 + (stripTimes512 + d)) << 3), 16));
          running_1Low = f64x2.add(running_1Low, v128.load(x + ((termTimesDims2 + (stripTimes512 + d)) << 3), 32));
          running_1High = f64x2.add(running_1High, v128.load(x + ((termTimesDims2 + (stripTimes512 + d)) << 3), 48));
          runningLow = f64x2.add(runningLow, v128.load(x + ((termTimesDims3 + (stripTimes512 + d)) << 3)));
          runningHigh = f64x2.add(runningHigh, v128.load(x + ((termTimesDims3 + (stripTimes512 + d)) << 3), 16));
          running_1Low = f64x2.add(running_1Low, v128.load(x + ((termTimesDims3 + (stripTimes512 + d)) << 3), 32));
          running_1High = f64x2.add(running_1High, v128.load(x + ((termTimesDims3 + (stripTimes512 + d)) << 3), 48));
          runningLow = f64x2.add(runningLow, v128.load(x + ((termTimesDims4 + (stripTimes512 + d)) << 3)));
          runningHigh = f64x2.add(runningHigh, v128.load(x + ((termTimesDims4 + (stripTimes512 + d)) << 3), 16));
          running_1Low = f64x2.add(running_1Low, v128.load(x + ((termTimesDims4 + (stripTimes512 + d)) << 3), 32));
          running_1High = f64x2.add(running_1High, v128.load(x + ((termTimesDims4 + (stripTimes512 + d)) << 3), 48));
          v128.store(partial + ((base + d) << 3), runningLow);
          v128.store(partial + ((base + d) << 3), runningHigh, 16);
          v128.store(partial + ((base + d) << 3), running_1Low, 32);
          v128.store(partial + ((base + d) << 3), running_1High, 48);
        }
        const termTimesDims5: i32 = term * dims;
        const termTimesDims6: i32 = (term + 1) * dims;
        const termTimesDims7: i32 = (term + 2) * dims;
        const termTimesDims8: i32 = (term + 3) * dims;
        const dEnd: i32 = dimsAtMost512_2;
        // The remainder.
        for (let d: i32 = dMain; d < dEnd; d++) {
          let running: f64 = load<f64>(partial + ((base + d) << 3));
          running = running + load<f64>(x + ((termTimesDims5 + (stripTimes512 + d)) << 3));
          running = running + load<f64>(x + ((termTimesDims6 + (stripTimes512 + d)) << 3));
          running = running + load<f64>(x + ((termTimesDims7 + (stripTimes512 + d)) << 3));
          running = running + load<f64>(x + ((termTimesDims8 + (stripTimes512 + d)) << 3));
          store<f64>(partial + ((base + d) << 3), running);
        }
      }
      const dimsWhole3: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const stripTimes512_2: i32 = strip * 512;
      const dimsAtMost512_3: i32 = min<i32>(dims - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const dMain: i32 = dimsWhole3;
        const termTimesDims: i32 = term * dims;
        // 8 rounds at once.
        for (let d: i32 = 0; d < dMain; d += 8) {
          let runningLow = v128.load(partial + ((base + d) << 3));
          let runningHigh = v128.load(partial + ((base + d) << 3), 16);
          let running_1Low = v128.load(partial + ((base + d) << 3), 32);
          let running_1High = v128.load(partial + ((base + d) << 3), 48);
          runningLow = f64x2.add(runningLow, v128.load(x + ((termTimesDims + (stripTimes512_2 + d)) << 3)));
          runningHigh = f64x2.add(runningHigh, v128.load(x + ((termTimesDims + (stripTimes512_2 + d)) << 3), 16));
          running_1Low = f64x2.add(running_1Low, v128.load(x + ((termTimesDims + (stripTimes512_2 + d)) << 3), 32));
          running_1High = f64x2.add(running_1High, v128.load(x + ((termTimesDims + (stripTimes512_2 + d)) << 3), 48));
          v128.store(partial + ((base + d) << 3), runningLow);
          v128.store(partial + ((base + d) << 3), runningHigh, 16);
          v128.store(partial + ((base + d) << 3), running_1Low, 32);
          v128.store(partial + ((base + d) << 3), running_1High, 48);
        }
        const termTimesDims2: i32 = term * dims;
        const dEnd: i32 = dimsAtMost512_3;
        // The remainder.
        for (let d: i32 = dMain; d < dEnd; d++) {
          let running: f64 = load<f64>(partial + ((base + d) << 3));
          running = running + load<f64>(x + ((termTimesDims2 + (stripTimes512_2 + d)) << 3));
          store<f64>(partial + ((base + d) << 3), running);
        }
      }
    }
  }
  let depth: i32 = 0;
  const dimsAtMost512: i32 = min<i32>(dims, 512);
  const stripsHere: i32 = <i32>(floor<f64>(max_f64(<f64>strips * toF64_i32(min<i32>(dims, 512)), 0.0) / 8.0) * 8.0);
  const stripsTimesDims: i32 = strips * min<i32>(dims, 512);
  for (let block: i32 = 0; block < blocks; block++) {
    const into: i32 = <i32>(<f64>depth * (trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512));
    const from_: i32 = <i32>(<f64>block * (trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512));
    if (into != from_) {
      const eMain: i32 = stripsHere;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = v128.load(partial + ((from_ + e) << 3));
        const part2 = v128.load(partial + ((from_ + e) << 3), 16);
        v128.store(partial + ((into + e) << 3), part);
        v128.store(partial + ((into + e) << 3), part2, 16);
        const part3 = v128.load(partial + ((from_ + e) << 3), 32);
        const part4 = v128.load(partial + ((from_ + e) << 3), 48);
        v128.store(partial + ((into + e) << 3), part3, 32);
        v128.store(partial + ((into + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesDims;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial + ((into + e) << 3), load<f64>(partial + ((from_ + e) << 3)));
      }
    }
    depth = depth + 1;
    let pairs: i32 = block;
    while ((pairs & 1) != 0) {
      depth = depth - 1;
      const older: i32 = <i32>((<f64>depth - 1.0) * (trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512));
      const newer: i32 = <i32>(<f64>older + trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512);
      const eMain: i32 = stripsHere;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.add(v128.load(partial + ((older + e) << 3)), v128.load(partial + ((newer + e) << 3)));
        const part2 = f64x2.add(
          v128.load(partial + ((older + e) << 3), 16),
          v128.load(partial + ((newer + e) << 3), 16),
        );
        v128.store(partial + ((older + e) << 3), part);
        v128.store(partial + ((older + e) << 3), part2, 16);
        const part3 = f64x2.add(
          v128.load(partial + ((older + e) << 3), 32),
          v128.load(partial + ((newer + e) << 3), 32),
        );
        const part4 = f64x2.add(
          v128.load(partial + ((older + e) << 3), 48),
          v128.load(partial + ((newer + e) << 3), 48),
        );
        v128.store(partial + ((older + e) << 3), part3, 32);
        v128.store(partial + ((older + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesDims;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(
          partial + ((older + e) << 3),
          load<f64>(partial + ((older + e) << 3)) + load<f64>(partial + ((newer + e) << 3)),
        );
      }
      pairs = pairs >> 1;
    }
  }
  const dimsAtMost512_2: i32 = min<i32>(dims, 512);
  const stripsHere2: i32 = <i32>(floor<f64>(max_f64(<f64>strips * toF64_i32(min<i32>(dims, 512)), 0.0) / 8.0) * 8.0);
  const stripsTimesDims2: i32 = strips * min<i32>(dims, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older: i32 = <i32>((<f64>depth - 1.0) * (trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512_2));
    const newer: i32 = <i32>(<f64>older + trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512_2);
    const eMain: i32 = stripsHere2;
    // 8 rounds at once.
    for (let e: i32 = 0; e < eMain; e += 8) {
      const part = f64x2.add(v128.load(partial + ((older + e) << 3)), v128.load(partial + ((newer + e) << 3)));
      const part2 = f64x2.add(v128.load(partial + ((older + e) << 3), 16), v128.load(partial + ((newer + e) << 3), 16));
      v128.store(partial + ((older + e) << 3), part);
      v128.store(partial + ((older + e) << 3), part2, 16);
      const part3 = f64x2.add(v128.load(partial + ((older + e) << 3), 32), v128.load(partial + ((newer + e) << 3), 32));
      const part4 = f64x2.add(v128.load(partial + ((older + e) << 3), 48), v128.load(partial + ((newer + e) << 3), 48));
      v128.store(partial + ((older + e) << 3), part3, 32);
      v128.store(partial + ((older + e) << 3), part4, 48);
    }
    const eEnd: i32 = stripsTimesDims2;
    // The remainder.
    for (let e: i32 = eMain; e < eEnd; e++) {
      store<f64>(
        partial + ((older + e) << 3),
        load<f64>(partial + ((older + e) << 3)) + load<f64>(partial + ((newer + e) << 3)),
      );
    }
  }
  const dimsAtMost512_3: i32 = min<i32>(dims, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse: f64 = 1.0 / <f64>points;
    if (points > 0 && (points & (points - 1)) == 0) {
      const dMain: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const stripTimesDims: i32 = strip * dimsAtMost512_3;
      // 8 rounds at once.
      for (let d: i32 = 0; d < dMain; d += 8) {
        const part = f64x2.mul(v128.load(partial + ((stripTimesDims + d) << 3)), f64x2.splat(inverse));
        const part2 = f64x2.mul(v128.load(partial + ((stripTimesDims + d) << 3), 16), f64x2.splat(inverse));
        v128.store(mean + ((stripTimes512 + d) << 3), part);
        v128.store(mean + ((stripTimes512 + d) << 3), part2, 16);
        const part3 = f64x2.mul(v128.load(partial + ((stripTimesDims + d) << 3), 32), f64x2.splat(inverse));
        const part4 = f64x2.mul(v128.load(partial + ((stripTimesDims + d) << 3), 48), f64x2.splat(inverse));
        v128.store(mean + ((stripTimes512 + d) << 3), part3, 32);
        v128.store(mean + ((stripTimes512 + d) << 3), part4, 48);
      }
      const stripTimes512_2: i32 = strip * 512;
      const stripTimesDims2: i32 = strip * dimsAtMost512_3;
      const dEnd: i32 = min<i32>(dims - strip * 512, 512);
      // The remainder.
      for (let d: i32 = dMain; d < dEnd; d++) {
        store<f64>(mean + ((stripTimes512_2 + d) << 3), load<f64>(partial + ((stripTimesDims2 + d) << 3)) * inverse);
      }
    } else {
      const dMain: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const stripTimesDims: i32 = strip * dimsAtMost512_3;
      // 8 rounds at once.
      for (let d: i32 = 0; d < dMain; d += 8) {
        const part = <f64>points;
        const part2 = f64x2.div(v128.load(partial + ((stripTimesDims + d) << 3)), f64x2.splat(part));
        const part3 = f64x2.div(v128.load(partial + ((stripTimesDims + d) << 3), 16), f64x2.splat(part));
        v128.store(mean + ((stripTimes512 + d) << 3), part2);
        v128.store(mean + ((stripTimes512 + d) << 3), part3, 16);
        const part4 = <f64>points;
        const part5 = f64x2.div(v128.load(partial + ((stripTimesDims + d) << 3), 32), f64x2.splat(part4));
        const part6 = f64x2.div(v128.load(partial + ((stripTimesDims + d) << 3), 48), f64x2.splat(part4));
        v128.store(mean + ((stripTimes512 + d) << 3), part5, 32);
        v128.store(mean + ((stripTimes512 + d) << 3), part6, 48);
      }
      const stripTimes512_2: i32 = strip * 512;
      const stripTimesDims2: i32 = strip * dimsAtMost512_3;
      const dEnd: i32 = min<i32>(dims - strip * 512, 512);
      // The remainder.
      for (let d: i32 = dMain; d < dEnd; d++) {
        store<f64>(
          mean + ((stripTimes512_2 + d) << 3),
          load<f64>(partial + ((stripTimesDims2 + d) << 3)) / <f64>points,
        );
      }
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2: i32 = <i32>trunc<f64>((<f64>dims + 511.0) / 512.0);
  const blocks2: i32 = max<i32>((points + 127) / 128, 1);
  // fill(variance, (d) => contract(points, (i) => square(x.at(i, d) - mean[d]!)) / points);
  const none2: f64 = points > 0 ? -0.0 : 0.0;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks2 * strips2;
    const dimsAtMost512_4: i32 = min<i32>(dims, 512);
    const dimsWhole: i32 = max<i32>(min<i32>(dims, 512), 0) & -8;
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips2;
      const strip: i32 = item - block * strips2;
      const base: i32 = item * dimsAtMost512_4;
      const from_: i32 = block * 128;
      const to: i32 = <i32>max_f64(min_f64(<f64>from_ + 128.0, <f64>points), <f64>from_);
      const whole: i32 = from_ + ((to - from_) & -4);
      const eMain: i32 = dimsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.splat(none2);
        const part2 = f64x2.splat(none2);
        v128.store(partial2 + ((base + e) << 3), part);
        v128.store(partial2 + ((base + e) << 3), part2, 16);
        const part3 = f64x2.splat(none2);
        const part4 = f64x2.splat(none2);
        v128.store(partial2 + ((base + e) << 3), part3, 32);
        v128.store(partial2 + ((base + e) << 3), part4, 48);
      }
      const eEnd: i32 = dimsAtMost512_4;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial2 + ((base + e) << 3), none2);
      }
      const dimsWhole2: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const dimsAtMost512_5: i32 = min<i32>(dims - strip * 512, 512);
      const termEnd: i32 = max<i32>(whole, 0);
      for (let term: i32 = from_; <u32>term < <u32>termEnd; term += 4) {
        const dMain: i32 = dimsWhole2;
        const termTimesDims: i32 = term * dims;
        const termTimesDims2: i32 = (term + 1) * dims;
        const termTimesDims3: i32 = (term + 2) * dims;
        const termTimesDims4: i32 = (term + 3) * dims;
        // 8 rounds at once.
        for (let d: i32 = 0; d < dMain; d += 8) {
          const meanSharedLow = v128.load(mean + ((stripTimes512 + d) << 3));
          const meanSharedHigh = v128.load(mean + ((stripTimes512 + d) << 3), 16);
          const meanSharedLow2 = v128.load(mean + ((stripTimes512 + d) << 3), 32);
          const meanSharedHigh2 = v128.load(mean + ((stripTimes512 + d) << 3), 48);
          let runningLow = v128.load(partial2 + ((base + d) << 3));
          let runningHigh = v128.load(partial2 + ((base + d) << 3), 16);
          let running_1Low = v128.load(partial2 + ((base + d) << 3), 32);
          let running_1High = v128.load(partial2 + ((base + d) << 3), 48);
          const vLow = f64x2.sub(v128.load(x + ((termTimesDims + (stripTimes512 + d)) << 3)), meanSharedLow);
          const vHigh = f64x2.sub(v128.load(x + ((termTimesDims + (stripTimes512 + d)) << 3), 16), meanSharedHigh);
          const v_1Low = f64x2.sub(v128.load(x + ((termTimesDims + (stripTimes512 + d)) << 3), 32), meanSharedLow2);
          const v_1High = f64x2.sub(v128.load(x + ((termTimesDims + (stripTimes512 + d)) << 3), 48), meanSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
          const vLow2 = f64x2.sub(v128.load(x + ((termTimesDims2 + (stripTimes512 + d)) << 3)), meanSharedLow);
          const vHigh2 = f64x2.sub(v128.load(x + ((termTimesDims2 + (stripTimes512 + d)) << 3), 16), meanSharedHigh);
          const v_1Low2 = f64x2.sub(v128.load(x + ((termTimesDims2 + (stripTimes512 + d)) << 3), 32), meanSharedLow2);
          const v_1High2 = f64x2.sub(v128.load(x + ((termTimesDims2 + (stripTimes512 + d)) << 3), 48), meanSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow2, vLow2));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh2, vHigh2));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low2, v_1Low2));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High2, v_1High2));
          const vLow3 = f64x2.sub(v128.load(x + ((termTimesDims3 + (stripTimes512 + d)) << 3)), meanSharedLow);
          const vHigh3 = f64x2.sub(v128.load(x + ((termTimesDims3 + (stripTimes512 + d)) << 3), 16), meanSharedHigh);
          const v_1Low3 = f64x2.sub(v128.load(x + ((termTimesDims3 + (stripTimes512 + d)) << 3), 32), meanSharedLow2);
          const v_1High3 = f64x2.sub(v128.load(x + ((termTimesDims3 + (stripTimes512 + d)) << 3), 48), meanSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow3, vLow3));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh3, vHigh3));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low3, v_1Low3));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High3, v_1High3));
          const vLow4 = f64x2.sub(v128.load(x + ((termTimesDims4 + (stripTimes512 + d)) << 3)), meanSharedLow);
          const vHigh4 = f64x2.sub(v128.load(x + ((termTimesDims4 + (stripTimes512 + d)) << 3), 16), meanSharedHigh);
          const v_1Low4 = f64x2.sub(v128.load(x + ((termTimesDims4 + (stripTimes512 + d)) << 3), 32), meanSharedLow2);
          const v_1High4 = f64x2.sub(v128.load(x + ((termTimesDims4 + (stripTimes512 + d)) << 3), 48), meanSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow4, vLow4));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh4, vHigh4));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low4, v_1Low4));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High4, v_1High4));
          v128.store(partial2 + ((base + d) << 3), runningLow);
          v128.store(partial2 + ((base + d) << 3), runningHigh, 16);
          v128.store(partial2 + ((base + d) << 3), running_1Low, 32);
          v128.store(partial2 + ((base + d) << 3), running_1High, 48);
        }
        const termTimesDims5: i32 = term * dims;
        const termTimesDims6: i32 = (term + 1) * dims;
        const termTimesDims7: i32 = (term + 2) * dims;
        const termTimesDims8: i32 = (term + 3) * dims;
        const dEnd: i32 = dimsAtMost512_5;
        // The remainder.
        for (let d: i32 = dMain; d < dEnd; d++) {
          const meanShared: f64 = load<f64>(mean + ((stripTimes512 + d) << 3));
          let running: f64 = load<f64>(partial2 + ((base + d) << 3));
          const v: f64 = load<f64>(x + ((termTimesDims5 + (stripTimes512 + d)) << 3)) - meanShared;
          running = running + v * v;
          const v2: f64 = load<f64>(x + ((termTimesDims6 + (stripTimes512 + d)) << 3)) - meanShared;
          running = running + v2 * v2;
          const v3: f64 = load<f64>(x + ((termTimesDims7 + (stripTimes512 + d)) << 3)) - meanShared;
          running = running + v3 * v3;
          const v4: f64 = load<f64>(x + ((termTimesDims8 + (stripTimes512 + d)) << 3)) - meanShared;
          running = running + v4 * v4;
          store<f64>(partial2 + ((base + d) << 3), running);
        }
      }
      const dimsWhole3: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const stripTimes512_2: i32 = strip * 512;
      const dimsAtMost512_6: i32 = min<i32>(dims - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const dMain: i32 = dimsWhole3;
        const termTimesDims: i32 = term * dims;
        // 8 rounds at once.
        for (let d: i32 = 0; d < dMain; d += 8) {
          let runningLow = v128.load(partial2 + ((base + d) << 3));
          let runningHigh = v128.load(partial2 + ((base + d) << 3), 16);
          let running_1Low = v128.load(partial2 + ((base + d) << 3), 32);
          let running_1High = v128.load(partial2 + ((base + d) << 3), 48);
          const vLow = f64x2.sub(
            v128.load(x + ((termTimesDims + (stripTimes512_2 + d)) << 3)),
            v128.load(mean + ((stripTimes512_2 + d) << 3)),
          );
          const vHigh = f64x2.sub(
            v128.load(x + ((termTimesDims + (stripTimes512_2 + d)) << 3), 16),
            v128.load(mean + ((stripTimes512_2 + d) << 3), 16),
          );
          const v_1Low = f64x2.sub(
            v128.load(x + ((termTimesDims + (stripTimes512_2 + d)) << 3), 32),
            v128.load(mean + ((stripTimes512_2 + d) << 3), 32),
          );
          const v_1High = f64x2.sub(
            v128.load(x + ((termTimesDims + (stripTimes512_2 + d)) << 3), 48),
            v128.load(mean + ((stripTimes512_2 + d) << 3), 48),
          );
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
          v128.store(partial2 + ((base + d) << 3), runningLow);
          v128.store(partial2 + ((base + d) << 3), runningHigh, 16);
          v128.store(partial2 + ((base + d) << 3), running_1Low, 32);
          v128.store(partial2 + ((base + d) << 3), running_1High, 48);
        }
        const termTimesDims2: i32 = term * dims;
        const dEnd: i32 = dimsAtMost512_6;
        // The remainder.
        for (let d: i32 = dMain; d < dEnd; d++) {
          let running: f64 = load<f64>(partial2 + ((base + d) << 3));
          const v: f64 =
            load<f64>(x + ((termTimesDims2 + (stripTimes512_2 + d)) << 3)) -
            load<f64>(mean + ((stripTimes512_2 + d) << 3));
          running = running + v * v;
          store<f64>(partial2 + ((base + d) << 3), running);
        }
      }
    }
  }
  let depth2: i32 = 0;
  const dimsAtMost512_4: i32 = min<i32>(dims, 512);
  const stripsHere3: i32 = <i32>(floor<f64>(max_f64(<f64>strips2 * toF64_i32(min<i32>(dims, 512)), 0.0) / 8.0) * 8.0);
  const stripsTimesDims3: i32 = strips2 * min<i32>(dims, 512);
  for (let block: i32 = 0; block < blocks2; block++) {
    const into: i32 = <i32>(<f64>depth2 * (trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512_4));
    const from_: i32 = <i32>(<f64>block * (trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512_4));
    if (into != from_) {
      const eMain: i32 = stripsHere3;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = v128.load(partial2 + ((from_ + e) << 3));
        const part2 = v128.load(partial2 + ((from_ + e) << 3), 16);
        v128.store(partial2 + ((into + e) << 3), part);
        v128.store(partial2 + ((into + e) << 3), part2, 16);
        const part3 = v128.load(partial2 + ((from_ + e) << 3), 32);
        const part4 = v128.load(partial2 + ((from_ + e) << 3), 48);
        v128.store(partial2 + ((into + e) << 3), part3, 32);
        v128.store(partial2 + ((into + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesDims3;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial2 + ((into + e) << 3), load<f64>(partial2 + ((from_ + e) << 3)));
      }
    }
    depth2 = depth2 + 1;
    let pairs: i32 = block;
    while ((pairs & 1) != 0) {
      depth2 = depth2 - 1;
      const older: i32 = <i32>((<f64>depth2 - 1.0) * (trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512_4));
      const newer: i32 = <i32>(<f64>older + trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512_4);
      const eMain: i32 = stripsHere3;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.add(v128.load(partial2 + ((older + e) << 3)), v128.load(partial2 + ((newer + e) << 3)));
        const part2 = f64x2.add(
          v128.load(partial2 + ((older + e) << 3), 16),
          v128.load(partial2 + ((newer + e) << 3), 16),
        );
        v128.store(partial2 + ((older + e) << 3), part);
        v128.store(partial2 + ((older + e) << 3), part2, 16);
        const part3 = f64x2.add(
          v128.load(partial2 + ((older + e) << 3), 32),
          v128.load(partial2 + ((newer + e) << 3), 32),
        );
        const part4 = f64x2.add(
          v128.load(partial2 + ((older + e) << 3), 48),
          v128.load(partial2 + ((newer + e) << 3), 48),
        );
        v128.store(partial2 + ((older + e) << 3), part3, 32);
        v128.store(partial2 + ((older + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesDims3;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(
          partial2 + ((older + e) << 3),
          load<f64>(partial2 + ((older + e) << 3)) + load<f64>(partial2 + ((newer + e) << 3)),
        );
      }
      pairs = pairs >> 1;
    }
  }
  const dimsAtMost512_5: i32 = min<i32>(dims, 512);
  const stripsHere4: i32 = <i32>(floor<f64>(max_f64(<f64>strips2 * toF64_i32(min<i32>(dims, 512)), 0.0) / 8.0) * 8.0);
  const stripsTimesDims4: i32 = strips2 * min<i32>(dims, 512);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older: i32 = <i32>((<f64>depth2 - 1.0) * (trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512_5));
    const newer: i32 = <i32>(<f64>older + trunc<f64>((<f64>dims + 511.0) / 512.0) * <f64>dimsAtMost512_5);
    const eMain: i32 = stripsHere4;
    // 8 rounds at once.
    for (let e: i32 = 0; e < eMain; e += 8) {
      const part = f64x2.add(v128.load(partial2 + ((older + e) << 3)), v128.load(partial2 + ((newer + e) << 3)));
      const part2 = f64x2.add(
        v128.load(partial2 + ((older + e) << 3), 16),
        v128.load(partial2 + ((newer + e) << 3), 16),
      );
      v128.store(partial2 + ((older + e) << 3), part);
      v128.store(partial2 + ((older + e) << 3), part2, 16);
      const part3 = f64x2.add(
        v128.load(partial2 + ((older + e) << 3), 32),
        v128.load(partial2 + ((newer + e) << 3), 32),
      );
      const part4 = f64x2.add(
        v128.load(partial2 + ((older + e) << 3), 48),
        v128.load(partial2 + ((newer + e) << 3), 48),
      );
      v128.store(partial2 + ((older + e) << 3), part3, 32);
      v128.store(partial2 + ((older + e) << 3), part4, 48);
    }
    const eEnd: i32 = stripsTimesDims4;
    // The remainder.
    for (let e: i32 = eMain; e < eEnd; e++) {
      store<f64>(
        partial2 + ((older + e) << 3),
        load<f64>(partial2 + ((older + e) << 3)) + load<f64>(partial2 + ((newer + e) << 3)),
      );
    }
  }
  const dimsAtMost512_6: i32 = min<i32>(dims, 512);
  for (let strip: i32 = 0; strip < strips2; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse: f64 = 1.0 / <f64>points;
    if (points > 0 && (points & (points - 1)) == 0) {
      const dMain: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const stripTimesDims: i32 = strip * dimsAtMost512_6;
      // 8 rounds at once.
      for (let d: i32 = 0; d < dMain; d += 8) {
        const part = f64x2.mul(v128.load(partial2 + ((stripTimesDims + d) << 3)), f64x2.splat(inverse));
        const part2 = f64x2.mul(v128.load(partial2 + ((stripTimesDims + d) << 3), 16), f64x2.splat(inverse));
        v128.store(variance + ((stripTimes512 + d) << 3), part);
        v128.store(variance + ((stripTimes512 + d) << 3), part2, 16);
        const part3 = f64x2.mul(v128.load(partial2 + ((stripTimesDims + d) << 3), 32), f64x2.splat(inverse));
        const part4 = f64x2.mul(v128.load(partial2 + ((stripTimesDims + d) << 3), 48), f64x2.splat(inverse));
        v128.store(variance + ((stripTimes512 + d) << 3), part3, 32);
        v128.store(variance + ((stripTimes512 + d) << 3), part4, 48);
      }
      const stripTimes512_2: i32 = strip * 512;
      const stripTimesDims2: i32 = strip * dimsAtMost512_6;
      const dEnd: i32 = min<i32>(dims - strip * 512, 512);
      // The remainder.
      for (let d: i32 = dMain; d < dEnd; d++) {
        store<f64>(
          variance + ((stripTimes512_2 + d) << 3),
          load<f64>(partial2 + ((stripTimesDims2 + d) << 3)) * inverse,
        );
      }
    } else {
      const dMain: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const stripTimesDims: i32 = strip * dimsAtMost512_6;
      // 8 rounds at once.
      for (let d: i32 = 0; d < dMain; d += 8) {
        const part = <f64>points;
        const part2 = f64x2.div(v128.load(partial2 + ((stripTimesDims + d) << 3)), f64x2.splat(part));
        const part3 = f64x2.div(v128.load(partial2 + ((stripTimesDims + d) << 3), 16), f64x2.splat(part));
        v128.store(variance + ((stripTimes512 + d) << 3), part2);
        v128.store(variance + ((stripTimes512 + d) << 3), part3, 16);
        const part4 = <f64>points;
        const part5 = f64x2.div(v128.load(partial2 + ((stripTimesDims + d) << 3), 32), f64x2.splat(part4));
        const part6 = f64x2.div(v128.load(partial2 + ((stripTimesDims + d) << 3), 48), f64x2.splat(part4));
        v128.store(variance + ((stripTimes512 + d) << 3), part5, 32);
        v128.store(variance + ((stripTimes512 + d) << 3), part6, 48);
      }
      const stripTimes512_2: i32 = strip * 512;
      const stripTimesDims2: i32 = strip * dimsAtMost512_6;
      const dEnd: i32 = min<i32>(dims - strip * 512, 512);
      // The remainder.
      for (let d: i32 = dMain; d < dEnd; d++) {
        store<f64>(
          variance + ((stripTimes512_2 + d) << 3),
          load<f64>(partial2 + ((stripTimesDims2 + d) << 3)) / <f64>points,
        );
      }
    }
  }
  // const enough = (tolerance * sum(dims, (d) => variance[d]!)) / dims;
  let total: f64 = dims <= 0 ? 0.0 : -0.0;
  if (dims < 8) {
    for (let d: i32 = 0; d < dims; d++) {
      total = total + load<f64>(variance + (d << 3));
    }
  } else {
    let from_: i32 = 0;
    let count: i32 = dims;
    let depth3: i32 = 0;
    let busy: bool = true;
    while (busy) {
      while (count > 128) {
        const half: i32 = (count >> 4) * 8;
        store<i32>(nextFrom + (depth3 << 2), from_ + half);
        store<i32>(nextCount + (depth3 << 2), count - half);
        depth3 = depth3 + 1;
        count = half;
      }
      const end: i32 = from_ + count;
      const whole: i32 = from_ + (count & -8);
      let lowLow = v128.load(variance + (from_ << 3));
      let lowHigh = v128.load(variance + (from_ << 3), 16);
      let highLow = v128.load(variance + (from_ << 3), 32);
      let highHigh = v128.load(variance + (from_ << 3), 48);
      // 8 rounds at once.
      for (let d: i32 = from_ + 8; d < whole; d += 8) {
        lowLow = f64x2.add(lowLow, v128.load(variance + (d << 3)));
        lowHigh = f64x2.add(lowHigh, v128.load(variance + (d << 3), 16));
        highLow = f64x2.add(highLow, v128.load(variance + (d << 3), 32));
        highHigh = f64x2.add(highHigh, v128.load(variance + (d << 3), 48));
      }
      v128.store(lanes + (0 << 3), lowLow);
      v128.store(lanes + (0 << 3), lowHigh, 16);
      v128.store(lanes, highLow, 32);
      v128.store(lanes, highHigh, 48);
      total =
        load<f64>(lanes + (0 << 3)) +
        load<f64>(lanes, 8) +
        (load<f64>(lanes, 16) + load<f64>(lanes, 24)) +
        (load<f64>(lanes, 32) + load<f64>(lanes, 40) + (load<f64>(lanes, 48) + load<f64>(lanes, 56)));
      for (let d: i32 = whole; d < end; d++) {
        total = total + load<f64>(variance + (d << 3));
      }
      busy = false;
      while (depth3 > 0 && !busy) {
        depth3 = depth3 - 1;
        if (load<i32>(nextCount + (depth3 << 2)) == 0) {
          total = load<f64>(left + (depth3 << 3)) + total;
        } else {
          from_ = load<i32>(nextFrom + (depth3 << 2));
          count = load<i32>(nextCount + (depth3 << 2));
          store<f64>(left + (depth3 << 3), total);
          store<i32>(nextCount + (depth3 << 2), 0);
          depth3 = depth3 + 1;
          busy = true;
        }
      }
    }
  }
  const enough: f64 = (tolerance * total) / <f64>dims;
  // fill(byDimension, (d, i) => x.at(i, d) - mean[d]!);
  {
    const lo: i32 = 0;
    const hi: i32 = dims;
    for (let d: i32 = lo; d < hi; d++) {
      const iMain: i32 = points & -8;
      const dTimesPoints: i32 = d * points;
      // 8 rounds at once.
      for (let i: i32 = 0; i < iMain; i += 8) {
        const meanShared: f64 = load<f64>(mean + (d << 3));
        const part = dims * 8;
        const part2 = x + ((i * dims + d) << 3);
        const part3 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part2)), 1, load<f64>(part2 + part)),
          f64x2.splat(meanShared),
        );
        const part4 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part2 + 2 * part)), 1, load<f64>(part2 + 3 * part)),
          f64x2.splat(meanShared),
        );
        v128.store(byDimension + ((dTimesPoints + i) << 3), part3);
        v128.store(byDimension + ((dTimesPoints + i) << 3), part4, 16);
        const part5 = dims * 8;
        const part6 = x + (((i + 4) * dims + d) << 3);
        const part7 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
          f64x2.splat(meanShared),
        );
        const part8 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
          f64x2.splat(meanShared),
        );
        v128.store(byDimension + ((dTimesPoints + i) << 3), part7, 32);
        v128.store(byDimension + ((dTimesPoints + i) << 3), part8, 48);
      }
      const dTimesPoints2: i32 = d * points;
      // The remainder.
      for (let i: i32 = iMain; i < points; i++) {
        store<f64>(
          byDimension + ((dTimesPoints2 + i) << 3),
          load<f64>(x + ((i * dims + d) << 3)) - load<f64>(mean + (d << 3)),
        );
      }
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips3: i32 = (points + 511) / 512;
  const blocks3: i32 = <i32>max_f64(trunc<f64>((<f64>dims + 127.0) / 128.0), 1.0);
  // fill(reach, (i) => contract(dims, (d) => square(byDimension.at(d, i))));
  const none3: f64 = dims > 0 ? -0.0 : 0.0;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks3 * strips3;
    const pointsAtMost512: i32 = min<i32>(points, 512);
    const pointsWhole: i32 = max<i32>(min<i32>(points, 512), 0) & -8;
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips3;
      const strip: i32 = item - block * strips3;
      const base: i32 = item * pointsAtMost512;
      const from_: i32 = block * 128;
      const to: i32 = <i32>max_f64(min_f64(<f64>from_ + 128.0, <f64>dims), <f64>from_);
      const whole: i32 = from_ + ((to - from_) & -4);
      const eMain: i32 = pointsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.splat(none3);
        const part2 = f64x2.splat(none3);
        v128.store(partial3 + ((base + e) << 3), part);
        v128.store(partial3 + ((base + e) << 3), part2, 16);
        const part3 = f64x2.splat(none3);
        const part4 = f64x2.splat(none3);
        v128.store(partial3 + ((base + e) << 3), part3, 32);
        v128.store(partial3 + ((base + e) << 3), part4, 48);
      }
      const eEnd: i32 = pointsAtMost512;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial3 + ((base + e) << 3), none3);
      }
      const pointsWhole2: i32 = max<i32>(min<i32>(points - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const pointsAtMost512_2: i32 = min<i32>(points - strip * 512, 512);
      const termEnd: i32 = max<i32>(whole, 0);
      for (let term: i32 = from_; <u32>term < <u32>termEnd; term += 4) {
        const iMain: i32 = pointsWhole2;
        const termTimesPoints: i32 = term * points;
        const termTimesPoints2: i32 = (term + 1) * points;
        const termTimesPoints3: i32 = (term + 2) * points;
        const termTimesPoints4: i32 = (term + 3) * points;
        // 8 rounds at once.
        for (let i: i32 = 0; i < iMain; i += 8) {
          let runningLow = v128.load(partial3 + ((base + i) << 3));
          let runningHigh = v128.load(partial3 + ((base + i) << 3), 16);
          let running_1Low = v128.load(partial3 + ((base + i) << 3), 32);
          let running_1High = v128.load(partial3 + ((base + i) << 3), 48);
          const vLow = v128.load(byDimension + ((termTimesPoints + (stripTimes512 + i)) << 3));
          const vHigh = v128.load(byDimension + ((termTimesPoints + (stripTimes512 + i)) << 3), 16);
          const v_1Low = v128.load(byDimension + ((termTimesPoints + (stripTimes512 + i)) << 3), 32);
          const v_1High = v128.load(byDimension + ((termTimesPoints + (stripTimes512 + i)) << 3), 48);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
          const vLow2 = v128.load(byDimension + ((termTimesPoints2 + (stripTimes512 + i)) << 3));
          const vHigh2 = v128.load(byDimension + ((termTimesPoints2 + (stripTimes512 + i)) << 3), 16);
          const v_1Low2 = v128.load(byDimension + ((termTimesPoints2 + (stripTimes512 + i)) << 3), 32);
          const v_1High2 = v128.load(byDimension + ((termTimesPoints2 + (stripTimes512 + i)) << 3), 48);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow2, vLow2));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh2, vHigh2));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low2, v_1Low2));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High2, v_1High2));
          const vLow3 = v128.load(byDimension + ((termTimesPoints3 + (stripTimes512 + i)) << 3));
          const vHigh3 = v128.load(byDimension + ((termTimesPoints3 + (stripTimes512 + i)) << 3), 16);
          const v_1Low3 = v128.load(byDimension + ((termTimesPoints3 + (stripTimes512 + i)) << 3), 32);
          const v_1High3 = v128.load(byDimension + ((termTimesPoints3 + (stripTimes512 + i)) << 3), 48);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow3, vLow3));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh3, vHigh3));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low3, v_1Low3));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High3, v_1High3));
          const vLow4 = v128.load(byDimension + ((termTimesPoints4 + (stripTimes512 + i)) << 3));
          const vHigh4 = v128.load(byDimension + ((termTimesPoints4 + (stripTimes512 + i)) << 3), 16);
          const v_1Low4 = v128.load(byDimension + ((termTimesPoints4 + (stripTimes512 + i)) << 3), 32);
          const v_1High4 = v128.load(byDimension + ((termTimesPoints4 + (stripTimes512 + i)) << 3), 48);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow4, vLow4));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh4, vHigh4));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low4, v_1Low4));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High4, v_1High4));
          v128.store(partial3 + ((base + i) << 3), runningLow);
          v128.store(partial3 + ((base + i) << 3), runningHigh, 16);
          v128.store(partial3 + ((base + i) << 3), running_1Low, 32);
          v128.store(partial3 + ((base + i) << 3), running_1High, 48);
        }
        const termTimesPoints5: i32 = term * points;
        const termTimesPoints6: i32 = (term + 1) * points;
        const termTimesPoints7: i32 = (term + 2) * points;
        const termTimesPoints8: i32 = (term + 3) * points;
        const iEnd: i32 = pointsAtMost512_2;
        // The remainder.
        for (let i: i32 = iMain; i < iEnd; i++) {
          let running: f64 = load<f64>(partial3 + ((base + i) << 3));
          const v: f64 = load<f64>(byDimension + ((termTimesPoints5 + (stripTimes512 + i)) << 3));
          running = running + v * v;
          const v2: f64 = load<f64>(byDimension + ((termTimesPoints6 + (stripTimes512 + i)) << 3));
          running = running + v2 * v2;
          const v3: f64 = load<f64>(byDimension + ((termTimesPoints7 + (stripTimes512 + i)) << 3));
          running = running + v3 * v3;
          const v4: f64 = load<f64>(byDimension + ((termTimesPoints8 + (stripTimes512 + i)) << 3));
          running = running + v4 * v4;
          store<f64>(partial3 + ((base + i) << 3), running);
        }
      }
      const pointsWhole3: i32 = max<i32>(min<i32>(points - strip * 512, 512), 0) & -8;
      const stripTimes512_2: i32 = strip * 512;
      const pointsAtMost512_3: i32 = min<i32>(points - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const iMain: i32 = pointsWhole3;
        const termTimesPoints: i32 = term * points;
        // 8 rounds at once.
        for (let i: i32 = 0; i < iMain; i += 8) {
          let runningLow = v128.load(partial3 + ((base + i) << 3));
          let runningHigh = v128.load(partial3 + ((base + i) << 3), 16);
          let running_1Low = v128.load(partial3 + ((base + i) << 3), 32);
          let running_1High = v128.load(partial3 + ((base + i) << 3), 48);
          const vLow = v128.load(byDimension + ((termTimesPoints + (stripTimes512_2 + i)) << 3));
          const vHigh = v128.load(byDimension + ((termTimesPoints + (stripTimes512_2 + i)) << 3), 16);
          const v_1Low = v128.load(byDimension + ((termTimesPoints + (stripTimes512_2 + i)) << 3), 32);
          const v_1High = v128.load(byDimension + ((termTimesPoints + (stripTimes512_2 + i)) << 3), 48);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
          v128.store(partial3 + ((base + i) << 3), runningLow);
          v128.store(partial3 + ((base + i) << 3), runningHigh, 16);
          v128.store(partial3 + ((base + i) << 3), running_1Low, 32);
          v128.store(partial3 + ((base + i) << 3), running_1High, 48);
        }
        const termTimesPoints2: i32 = term * points;
        const iEnd: i32 = pointsAtMost512_3;
        // The remainder.
        for (let i: i32 = iMain; i < iEnd; i++) {
          let running: f64 = load<f64>(partial3 + ((base + i) << 3));
          const v: f64 = load<f64>(byDimension + ((termTimesPoints2 + (stripTimes512_2 + i)) << 3));
          running = running + v * v;
          store<f64>(partial3 + ((base + i) << 3), running);
        }
      }
    }
  }
  let depth3: i32 = 0;
  const pointsHere: i32 = ((points + 511) / 512) * min<i32>(points, 512);
  const stripsWhole: i32 = max<i32>(strips3 * min<i32>(points, 512), 0) & -8;
  const stripsTimesPoints: i32 = strips3 * min<i32>(points, 512);
  for (let block: i32 = 0; block < blocks3; block++) {
    const into: i32 = depth3 * pointsHere;
    const from_: i32 = block * pointsHere;
    if (into != from_) {
      const eMain: i32 = stripsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = v128.load(partial3 + ((from_ + e) << 3));
        const part2 = v128.load(partial3 + ((from_ + e) << 3), 16);
        v128.store(partial3 + ((into + e) << 3), part);
        v128.store(partial3 + ((into + e) << 3), part2, 16);
        const part3 = v128.load(partial3 + ((from_ + e) << 3), 32);
        const part4 = v128.load(partial3 + ((from_ + e) << 3), 48);
        v128.store(partial3 + ((into + e) << 3), part3, 32);
        v128.store(partial3 + ((into + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesPoints;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial3 + ((into + e) << 3), load<f64>(partial3 + ((from_ + e) << 3)));
      }
    }
    depth3 = depth3 + 1;
    let pairs: i32 = block;
    while ((pairs & 1) != 0) {
      depth3 = depth3 - 1;
      const older: i32 = (depth3 - 1) * pointsHere;
      const newer: i32 = older + pointsHere;
      const eMain: i32 = stripsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.add(v128.load(partial3 + ((older + e) << 3)), v128.load(partial3 + ((newer + e) << 3)));
        const part2 = f64x2.add(
          v128.load(partial3 + ((older + e) << 3), 16),
          v128.load(partial3 + ((newer + e) << 3), 16),
        );
        v128.store(partial3 + ((older + e) << 3), part);
        v128.store(partial3 + ((older + e) << 3), part2, 16);
        const part3 = f64x2.add(
          v128.load(partial3 + ((older + e) << 3), 32),
          v128.load(partial3 + ((newer + e) << 3), 32),
        );
        const part4 = f64x2.add(
          v128.load(partial3 + ((older + e) << 3), 48),
          v128.load(partial3 + ((newer + e) << 3), 48),
        );
        v128.store(partial3 + ((older + e) << 3), part3, 32);
        v128.store(partial3 + ((older + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesPoints;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(
          partial3 + ((older + e) << 3),
          load<f64>(partial3 + ((older + e) << 3)) + load<f64>(partial3 + ((newer + e) << 3)),
        );
      }
      pairs = pairs >> 1;
    }
  }
  const pointsHere2: i32 = ((points + 511) / 512) * min<i32>(points, 512);
  const stripsWhole2: i32 = max<i32>(strips3 * min<i32>(points, 512), 0) & -8;
  const stripsTimesPoints2: i32 = strips3 * min<i32>(points, 512);
  while (depth3 > 1) {
    depth3 = depth3 - 1;
    const older: i32 = (depth3 - 1) * pointsHere2;
    const newer: i32 = older + pointsHere2;
    const eMain: i32 = stripsWhole2;
    // 8 rounds at once.
    for (let e: i32 = 0; e < eMain; e += 8) {
      const part = f64x2.add(v128.load(partial3 + ((older + e) << 3)), v128.load(partial3 + ((newer + e) << 3)));
      const part2 = f64x2.add(
        v128.load(partial3 + ((older + e) << 3), 16),
        v128.load(partial3 + ((newer + e) << 3), 16),
      );
      v128.store(partial3 + ((older + e) << 3), part);
      v128.store(partial3 + ((older + e) << 3), part2, 16);
      const part3 = f64x2.add(
        v128.load(partial3 + ((older + e) << 3), 32),
        v128.load(partial3 + ((newer + e) << 3), 32),
      );
      const part4 = f64x2.add(
        v128.load(partial3 + ((older + e) << 3), 48),
        v128.load(partial3 + ((newer + e) << 3), 48),
      );
      v128.store(partial3 + ((older + e) << 3), part3, 32);
      v128.store(partial3 + ((older + e) << 3), part4, 48);
    }
    const eEnd: i32 = stripsTimesPoints2;
    // The remainder.
    for (let e: i32 = eMain; e < eEnd; e++) {
      store<f64>(
        partial3 + ((older + e) << 3),
        load<f64>(partial3 + ((older + e) << 3)) + load<f64>(partial3 + ((newer + e) << 3)),
      );
    }
  }
  const pointsAtMost512: i32 = min<i32>(points, 512);
  for (let strip: i32 = 0; strip < strips3; strip++) {
    const iMain: i32 = max<i32>(min<i32>(points - strip * 512, 512), 0) & -8;
    const stripTimes512: i32 = strip * 512;
    const stripTimesPoints: i32 = strip * pointsAtMost512;
    // 8 rounds at once.
    for (let i: i32 = 0; i < iMain; i += 8) {
      const part = v128.load(partial3 + ((stripTimesPoints + i) << 3));
      const part2 = v128.load(partial3 + ((stripTimesPoints + i) << 3), 16);
      v128.store(reach + ((stripTimes512 + i) << 3), part);
      v128.store(reach + ((stripTimes512 + i) << 3), part2, 16);
      const part3 = v128.load(partial3 + ((stripTimesPoints + i) << 3), 32);
      const part4 = v128.load(partial3 + ((stripTimesPoints + i) << 3), 48);
      v128.store(reach + ((stripTimes512 + i) << 3), part3, 32);
      v128.store(reach + ((stripTimes512 + i) << 3), part4, 48);
    }
    const stripTimes512_2: i32 = strip * 512;
    const stripTimesPoints2: i32 = strip * pointsAtMost512;
    const iEnd: i32 = min<i32>(points - strip * 512, 512);
    // The remainder.
    for (let i: i32 = iMain; i < iEnd; i++) {
      store<f64>(reach + ((stripTimes512_2 + i) << 3), load<f64>(partial3 + ((stripTimesPoints2 + i) << 3)));
    }
  }
  // fill(centre, (c, d) => init.at(c, d));
  {
    const lo: i32 = 0;
    const hi: i32 = k;
    for (let c: i32 = lo; c < hi; c++) {
      const dMain: i32 = dims & -8;
      const cTimesDims: i32 = c * dims;
      // 8 rounds at once.
      for (let d: i32 = 0; d < dMain; d += 8) {
        const part = v128.load(init + ((cTimesDims + d) << 3));
        const part2 = v128.load(init + ((cTimesDims + d) << 3), 16);
        v128.store(centre + ((cTimesDims + d) << 3), part);
        v128.store(centre + ((cTimesDims + d) << 3), part2, 16);
        const part3 = v128.load(init + ((cTimesDims + d) << 3), 32);
        const part4 = v128.load(init + ((cTimesDims + d) << 3), 48);
        v128.store(centre + ((cTimesDims + d) << 3), part3, 32);
        v128.store(centre + ((cTimesDims + d) << 3), part4, 48);
      }
      const cTimesDims2: i32 = c * dims;
      // The remainder.
      for (let d: i32 = dMain; d < dims; d++) {
        store<f64>(centre + ((cTimesDims2 + d) << 3), load<f64>(init + ((cTimesDims2 + d) << 3)));
      }
    }
  }
  // fill(previous, () => -1);
  {
    const lo: i32 = 0;
    const hi: i32 = points;
    const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
    // 8 rounds at once.
    for (let i: i32 = lo; i < iMain; i += 8) {
      v128.store(previous + (i << 2), i32x4.splat(-1));
      v128.store(previous + (i << 2), i32x4.splat(-1), 16);
    }
    // The remainder.
    for (let i: i32 = iMain; i < hi; i++) {
      store<i32>(previous + (i << 2), -1);
    }
  }
  const limit: i32 = maxIterations;
  let steps: i32 = 0;
  // const steps = iterate(maxIterations, () => {
  let done: bool = false;
  const pointsOver8: i32 = points / 8;
  const kTimesDims: i32 = k * dims;
  const kWhole: i32 = max<i32>(k * dims, 0) & -8;
  const kWhole2: i32 = max<i32>(k * dims, 0) & -4;
  while (steps < limit && !done) {
    // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
    {
      const lo: i32 = 0;
      const hi: i32 = nearRows;
      for (let c: i32 = lo; c < hi; c++) {
        const dMain: i32 = dims & -8;
        const cTimesK: i32 = min<i32>(c, k - 1) * dims;
        const cTimesDims: i32 = c * dims;
        // 8 rounds at once.
        for (let d: i32 = 0; d < dMain; d += 8) {
          let choiceLow = f64x2.splat(0.0);
          let choiceHigh = f64x2.splat(0.0);
          let choice_1Low = f64x2.splat(0.0);
          let choice_1High = f64x2.splat(0.0);
          if (c < k) {
            choiceLow = f64x2.sub(v128.load(centre + ((cTimesK + d) << 3)), v128.load(mean + (d << 3)));
            choiceHigh = f64x2.sub(v128.load(centre + ((cTimesK + d) << 3), 16), v128.load(mean + (d << 3), 16));
            choice_1Low = f64x2.sub(v128.load(centre + ((cTimesK + d) << 3), 32), v128.load(mean + (d << 3), 32));
            choice_1High = f64x2.sub(v128.load(centre + ((cTimesK + d) << 3), 48), v128.load(mean + (d << 3), 48));
          } else {
            choiceLow = f64x2.splat(0.0);
            choiceHigh = f64x2.splat(0.0);
            choice_1Low = f64x2.splat(0.0);
            choice_1High = f64x2.splat(0.0);
          }
          v128.store(near + ((cTimesDims + d) << 3), choiceLow);
          v128.store(near + ((cTimesDims + d) << 3), choiceHigh, 16);
          v128.store(near + ((cTimesDims + d) << 3), choice_1Low, 32);
          v128.store(near + ((cTimesDims + d) << 3), choice_1High, 48);
        }
        const cTimesDims2: i32 = c * dims;
        const cTimesK2: i32 = min<i32>(c, k - 1) * dims;
        // The remainder.
        for (let d: i32 = dMain; d < dims; d++) {
          store<f64>(
            near + ((cTimesDims2 + d) << 3),
            c < k ? load<f64>(centre + ((cTimesK2 + d) << 3)) - load<f64>(mean + (d << 3)) : 0.0,
          );
        }
      }
    }
    // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
    {
      const lo: i32 = 0;
      const hi: i32 = nearRows;
      for (let c: i32 = lo; c < hi; c++) {
        let chosen: f64 = 0.0;
        if (c < k) {
          let total2: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims: i32 = c * dims;
            for (let d: i32 = 0; d < dims; d++) {
              const v: f64 = load<f64>(near + ((cTimesDims + d) << 3));
              total2 = total2 + v * v;
            }
          } else {
            let depth4: i32 = 0;
            const cTimesDims: i32 = c * dims;
            for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
              let running: f64 = -0.0;
              const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
              for (let d: i32 = start; d < dEnd; d++) {
                const v: f64 = load<f64>(near + ((cTimesDims + d) << 3));
                running = running + v * v;
              }
              let pairs: i32 = start >> 7;
              while ((pairs & 1) != 0) {
                depth4 = depth4 - 1;
                running = load<f64>(partial4 + (depth4 << 3)) + running;
                pairs = pairs >> 1;
              }
              store<f64>(partial4 + (depth4 << 3), running);
              depth4 = depth4 + 1;
            }
            depth4 = depth4 - 1;
            total2 = load<f64>(partial4 + (depth4 << 3));
            while (depth4 > 0) {
              depth4 = depth4 - 1;
              total2 = load<f64>(partial4 + (depth4 << 3)) + total2;
            }
          }
          chosen = 0.5 * total2;
        } else {
          chosen = Infinity;
        }
        store<f64>(halfNorm + (c << 3), chosen);
      }
    }
    // let farthest = 0.0;
    let farthest: f64 = 0.0;
    // for (let c = 0; c < k; c++) farthest = max(farthest, halfNorm[c]!);
    for (let c: i32 = 0; c < k; c++) {
      farthest = max_f64(farthest, load<f64>(halfNorm + (c << 3)));
    }
    // const slack = ROUNDING * (dims + 8.0);
    const slack: f64 = 1.7763568394002505e-15 * (<f64>dims + 8.0);
    // each(points, (i) => {
    {
      const lo: i32 = 0;
      const hi: i32 = points;
      const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
      // 8 rounds at once.
      for (let i: i32 = lo; i < iMain; i += 8) {
        // let best = Infinity;
        let bestLow = f64x2.splat(Infinity);
        let bestHigh = f64x2.splat(Infinity);
        let best_1Low = f64x2.splat(Infinity);
        let best_1High = f64x2.splat(Infinity);
        // let second = Infinity;
        let secondLow = f64x2.splat(Infinity);
        let secondHigh = f64x2.splat(Infinity);
        let second_1Low = f64x2.splat(Infinity);
        let second_1High = f64x2.splat(Infinity);
        // let nearest: i32 = 0;
        let nearest = i32x4.splat(0);
        let nearest_1 = i32x4.splat(0);
        // for (let c = 0; c < k; c += 4) {
        for (let c: i32 = 0; <u32>c < <u32>k; c += 4) {
          // let s0 = halfNorm[c]!;
          const halfNormShared: f64 = load<f64>(halfNorm + (c << 3));
          // let s1 = halfNorm[c + 1]!;
          const halfNormShared2: f64 = load<f64>(halfNorm + (c << 3), 8);
          // let s2 = halfNorm[c + 2]!;
          const halfNormShared3: f64 = load<f64>(halfNorm + (c << 3), 16);
          // let s3 = halfNorm[c + 3]!;
          const halfNormShared4: f64 = load<f64>(halfNorm + (c << 3), 24);
          // let s0 = halfNorm[c]!;
          let s0Low = f64x2.splat(halfNormShared);
          let s0High = f64x2.splat(halfNormShared);
          let s0_1Low = f64x2.splat(halfNormShared);
          let s0_1High = f64x2.splat(halfNormShared);
          // let s1 = halfNorm[c + 1]!;
          let s1Low = f64x2.splat(halfNormShared2);
          let s1High = f64x2.splat(halfNormShared2);
          let s1_1Low = f64x2.splat(halfNormShared2);
          let s1_1High = f64x2.splat(halfNormShared2);
          // let s2 = halfNorm[c + 2]!;
          let s2Low = f64x2.splat(halfNormShared3);
          let s2High = f64x2.splat(halfNormShared3);
          let s2_1Low = f64x2.splat(halfNormShared3);
          let s2_1High = f64x2.splat(halfNormShared3);
          // let s3 = halfNorm[c + 3]!;
          let s3Low = f64x2.splat(halfNormShared4);
          let s3High = f64x2.splat(halfNormShared4);
          let s3_1Low = f64x2.splat(halfNormShared4);
          let s3_1High = f64x2.splat(halfNormShared4);
          const cTimesDims: i32 = c * dims;
          const cTimesDims2: i32 = (c + 1) * dims;
          const cTimesDims3: i32 = (c + 2) * dims;
          const cTimesDims4: i32 = (c + 3) * dims;
          // for (let d = 0; d < dims; d++) {
          for (let d: i32 = 0; d < dims; d++) {
            // s0 -= v * near.at(c, d);
            const nearShared: f64 = load<f64>(near + ((cTimesDims + d) << 3));
            // s1 -= v * near.at(c + 1, d);
            const nearShared2: f64 = load<f64>(near + ((cTimesDims2 + d) << 3));
            // s2 -= v * near.at(c + 2, d);
            const nearShared3: f64 = load<f64>(near + ((cTimesDims3 + d) << 3));
            // s3 -= v * near.at(c + 3, d);
            const nearShared4: f64 = load<f64>(near + ((cTimesDims4 + d) << 3));
            // const v = byDimension.at(d, i);
            const vLow = v128.load(byDimension + ((d * points + i) << 3));
            const vHigh = v128.load(byDimension + ((d * points + i) << 3), 16);
            const v_1Low = v128.load(byDimension + ((d * points + i) << 3), 32);
            const v_1High = v128.load(byDimension + ((d * points + i) << 3), 48);
            // s0 -= v * near.at(c, d);
            s0Low = f64x2.sub(s0Low, f64x2.mul(vLow, f64x2.splat(nearShared)));
            s0High = f64x2.sub(s0High, f64x2.mul(vHigh, f64x2.splat(nearShared)));
            s0_1Low = f64x2.sub(s0_1Low, f64x2.mul(v_1Low, f64x2.splat(nearShared)));
            s0_1High = f64x2.sub(s0_1High, f64x2.mul(v_1High, f64x2.splat(nearShared)));
            // s1 -= v * near.at(c + 1, d);
            s1Low = f64x2.sub(s1Low, f64x2.mul(vLow, f64x2.splat(nearShared2)));
            s1High = f64x2.sub(s1High, f64x2.mul(vHigh, f64x2.splat(nearShared2)));
            s1_1Low = f64x2.sub(s1_1Low, f64x2.mul(v_1Low, f64x2.splat(nearShared2)));
            s1_1High = f64x2.sub(s1_1High, f64x2.mul(v_1High, f64x2.splat(nearShared2)));
            // s2 -= v * near.at(c + 2, d);
            s2Low = f64x2.sub(s2Low, f64x2.mul(vLow, f64x2.splat(nearShared3)));
            s2High = f64x2.sub(s2High, f64x2.mul(vHigh, f64x2.splat(nearShared3)));
            s2_1Low = f64x2.sub(s2_1Low, f64x2.mul(v_1Low, f64x2.splat(nearShared3)));
            s2_1High = f64x2.sub(s2_1High, f64x2.mul(v_1High, f64x2.splat(nearShared3)));
            // s3 -= v * near.at(c + 3, d);
            s3Low = f64x2.sub(s3Low, f64x2.mul(vLow, f64x2.splat(nearShared4)));
            s3High = f64x2.sub(s3High, f64x2.mul(vHigh, f64x2.splat(nearShared4)));
            s3_1Low = f64x2.sub(s3_1Low, f64x2.mul(v_1Low, f64x2.splat(nearShared4)));
            s3_1High = f64x2.sub(s3_1High, f64x2.mul(v_1High, f64x2.splat(nearShared4)));
          }
          // consider(c, s0);
          const scoreLow = s0Low;
          const scoreHigh = s0High;
          const score_1Low = s0_1Low;
          const score_1High = s0_1High;
          // nearest = score < best ? i32(c) : nearest;
          nearest = v128.bitselect(
            i32x4.splat(c),
            nearest,
            v128.shuffle<i32>(f64x2.lt(scoreLow, bestLow), f64x2.lt(scoreHigh, bestHigh), 0, 2, 4, 6),
          );
          nearest_1 = v128.bitselect(
            i32x4.splat(c),
            nearest_1,
            v128.shuffle<i32>(f64x2.lt(score_1Low, best_1Low), f64x2.lt(score_1High, best_1High), 0, 2, 4, 6),
          );
          // second = min(second, max(best, score));
          secondLow = f64x2.pmin(secondLow, f64x2.pmax(bestLow, scoreLow));
          secondHigh = f64x2.pmin(secondHigh, f64x2.pmax(bestHigh, scoreHigh));
          second_1Low = f64x2.pmin(second_1Low, f64x2.pmax(best_1Low, score_1Low));
          second_1High = f64x2.pmin(second_1High, f64x2.pmax(best_1High, score_1High));
          // best = min(best, score);
          bestLow = f64x2.pmin(bestLow, scoreLow);
          bestHigh = f64x2.pmin(bestHigh, scoreHigh);
          best_1Low = f64x2.pmin(best_1Low, score_1Low);
          best_1High = f64x2.pmin(best_1High, score_1High);
          // consider(c + 1, s1);
          const scoreLow2 = s1Low;
          const scoreHigh2 = s1High;
          const score_1Low2 = s1_1Low;
          const score_1High2 = s1_1High;
          // nearest = score < best ? i32(c) : nearest;
          nearest = v128.bitselect(
            i32x4.splat(c + 1),
            nearest,
            v128.shuffle<i32>(f64x2.lt(scoreLow2, bestLow), f64x2.lt(scoreHigh2, bestHigh), 0, 2, 4, 6),
          );
          nearest_1 = v128.bitselect(
            i32x4.splat(c + 1),
            nearest_1,
            v128.shuffle<i32>(f64x2.lt(score_1Low2, best_1Low), f64x2.lt(score_1High2, best_1High), 0, 2, 4, 6),
          );
          // second = min(second, max(best, score));
          secondLow = f64x2.pmin(secondLow, f64x2.pmax(bestLow, scoreLow2));
          secondHigh = f64x2.pmin(secondHigh, f64x2.pmax(bestHigh, scoreHigh2));
          second_1Low = f64x2.pmin(second_1Low, f64x2.pmax(best_1Low, score_1Low2));
          second_1High = f64x2.pmin(second_1High, f64x2.pmax(best_1High, score_1High2));
          // best = min(best, score);
          bestLow = f64x2.pmin(bestLow, scoreLow2);
          bestHigh = f64x2.pmin(bestHigh, scoreHigh2);
          best_1Low = f64x2.pmin(best_1Low, score_1Low2);
          best_1High = f64x2.pmin(best_1High, score_1High2);
          // consider(c + 2, s2);
          const scoreLow3 = s2Low;
          const scoreHigh3 = s2High;
          const score_1Low3 = s2_1Low;
          const score_1High3 = s2_1High;
          // nearest = score < best ? i32(c) : nearest;
          nearest = v128.bitselect(
            i32x4.splat(c + 2),
            nearest,
            v128.shuffle<i32>(f64x2.lt(scoreLow3, bestLow), f64x2.lt(scoreHigh3, bestHigh), 0, 2, 4, 6),
          );
          nearest_1 = v128.bitselect(
            i32x4.splat(c + 2),
            nearest_1,
            v128.shuffle<i32>(f64x2.lt(score_1Low3, best_1Low), f64x2.lt(score_1High3, best_1High), 0, 2, 4, 6),
          );
          // second = min(second, max(best, score));
          secondLow = f64x2.pmin(secondLow, f64x2.pmax(bestLow, scoreLow3));
          secondHigh = f64x2.pmin(secondHigh, f64x2.pmax(bestHigh, scoreHigh3));
          second_1Low = f64x2.pmin(second_1Low, f64x2.pmax(best_1Low, score_1Low3));
          second_1High = f64x2.pmin(second_1High, f64x2.pmax(best_1High, score_1High3));
          // best = min(best, score);
          bestLow = f64x2.pmin(bestLow, scoreLow3);
          bestHigh = f64x2.pmin(bestHigh, scoreHigh3);
          best_1Low = f64x2.pmin(best_1Low, score_1Low3);
          best_1High = f64x2.pmin(best_1High, score_1High3);
          // consider(c + 3, s3);
          const scoreLow4 = s3Low;
          const scoreHigh4 = s3High;
          const score_1Low4 = s3_1Low;
          const score_1High4 = s3_1High;
          // nearest = score < best ? i32(c) : nearest;
          nearest = v128.bitselect(
            i32x4.splat(c + 3),
            nearest,
            v128.shuffle<i32>(f64x2.lt(scoreLow4, bestLow), f64x2.lt(scoreHigh4, bestHigh), 0, 2, 4, 6),
          );
          nearest_1 = v128.bitselect(
            i32x4.splat(c + 3),
            nearest_1,
            v128.shuffle<i32>(f64x2.lt(score_1Low4, best_1Low), f64x2.lt(score_1High4, best_1High), 0, 2, 4, 6),
          );
          // second = min(second, max(best, score));
          secondLow = f64x2.pmin(secondLow, f64x2.pmax(bestLow, scoreLow4));
          secondHigh = f64x2.pmin(secondHigh, f64x2.pmax(bestHigh, scoreHigh4));
          second_1Low = f64x2.pmin(second_1Low, f64x2.pmax(best_1Low, score_1Low4));
          second_1High = f64x2.pmin(second_1High, f64x2.pmax(best_1High, score_1High4));
          // best = min(best, score);
          bestLow = f64x2.pmin(bestLow, scoreLow4);
          bestHigh = f64x2.pmin(bestHigh, scoreHigh4);
          best_1Low = f64x2.pmin(best_1Low, score_1Low4);
          best_1High = f64x2.pmin(best_1High, score_1High4);
        }
        // const size = reach[i]! + 2.0 * farthest;
        const part = 2.0 * farthest;
        const sizeLow = f64x2.add(v128.load(reach + (i << 3)), f64x2.splat(part));
        const sizeHigh = f64x2.add(v128.load(reach + (i << 3), 16), f64x2.splat(part));
        const part2 = 2.0 * farthest;
        const size_1Low = f64x2.add(v128.load(reach + (i << 3), 32), f64x2.splat(part2));
        const size_1High = f64x2.add(v128.load(reach + (i << 3), 48), f64x2.splat(part2));
        // const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
        const sureLow = v128.and(
          v128.and(
            f64x2.gt(f64x2.sub(secondLow, bestLow), f64x2.mul(f64x2.splat(slack), sizeLow)),
            f64x2.gt(sizeLow, f64x2.splat(1e-270)),
          ),
          f64x2.lt(sizeLow, f64x2.splat(1e300)),
        );
        const sureHigh = v128.and(
          v128.and(
            f64x2.gt(f64x2.sub(secondHigh, bestHigh), f64x2.mul(f64x2.splat(slack), sizeHigh)),
            f64x2.gt(sizeHigh, f64x2.splat(1e-270)),
          ),
          f64x2.lt(sizeHigh, f64x2.splat(1e300)),
        );
        const sure_1Low = v128.and(
          v128.and(
            f64x2.gt(f64x2.sub(second_1Low, best_1Low), f64x2.mul(f64x2.splat(slack), size_1Low)),
            f64x2.gt(size_1Low, f64x2.splat(1e-270)),
          ),
          f64x2.lt(size_1Low, f64x2.splat(1e300)),
        );
        const sure_1High = v128.and(
          v128.and(
            f64x2.gt(f64x2.sub(second_1High, best_1High), f64x2.mul(f64x2.splat(slack), size_1High)),
            f64x2.gt(size_1High, f64x2.splat(1e-270)),
          ),
          f64x2.lt(size_1High, f64x2.splat(1e300)),
        );
        // found[i] = sure ? nearest : -1;
        v128.store(
          found + (i << 2),
          v128.bitselect(nearest, i32x4.splat(-1), v128.shuffle<i32>(sureLow, sureHigh, 0, 2, 4, 6)),
        );
        v128.store(
          found + (i << 2),
          v128.bitselect(nearest_1, i32x4.splat(-1), v128.shuffle<i32>(sure_1Low, sure_1High, 0, 2, 4, 6)),
          16,
        );
      }
      // each(points, (i) => {
      // The remainder.
      for (let i: i32 = iMain; i < hi; i++) {
        // let best = Infinity;
        let best: f64 = Infinity;
        // let second = Infinity;
        let second: f64 = Infinity;
        // let nearest: i32 = 0;
        let nearest: i32 = 0;
        // for (let c = 0; c < k; c += 4) {
        for (let c: i32 = 0; <u32>c < <u32>k; c += 4) {
          // let s0 = halfNorm[c]!;
          let s0: f64 = load<f64>(halfNorm + (c << 3));
          // let s1 = halfNorm[c + 1]!;
          let s1: f64 = load<f64>(halfNorm + (c << 3), 8);
          // let s2 = halfNorm[c + 2]!;
          let s2: f64 = load<f64>(halfNorm + (c << 3), 16);
          // let s3 = halfNorm[c + 3]!;
          let s3: f64 = load<f64>(halfNorm + (c << 3), 24);
          const cTimesDims: i32 = c * dims;
          const cTimesDims2: i32 = (c + 1) * dims;
          const cTimesDims3: i32 = (c + 2) * dims;
          const cTimesDims4: i32 = (c + 3) * dims;
          // for (let d = 0; d < dims; d++) {
          for (let d: i32 = 0; d < dims; d++) {
            // const v = byDimension.at(d, i);
            const v: f64 = load<f64>(byDimension + ((d * points + i) << 3));
            // s0 -= v * near.at(c, d);
            s0 = s0 - v * load<f64>(near + ((cTimesDims + d) << 3));
            // s1 -= v * near.at(c + 1, d);
            s1 = s1 - v * load<f64>(near + ((cTimesDims2 + d) << 3));
            // s2 -= v * near.at(c + 2, d);
            s2 = s2 - v * load<f64>(near + ((cTimesDims3 + d) << 3));
            // s3 -= v * near.at(c + 3, d);
            s3 = s3 - v * load<f64>(near + ((cTimesDims4 + d) << 3));
          }
          // consider(c, s0);
          const score: f64 = s0;
          // nearest = score < best ? i32(c) : nearest;
          nearest = score < best ? c : nearest;
          // second = min(second, max(best, score));
          second = min_f64(second, max_f64(best, score));
          // best = min(best, score);
          best = min_f64(best, score);
          // consider(c + 1, s1);
          const score2: f64 = s1;
          // nearest = score < best ? i32(c) : nearest;
          nearest = score2 < best ? c + 1 : nearest;
          // second = min(second, max(best, score));
          second = min_f64(second, max_f64(best, score2));
          // best = min(best, score);
          best = min_f64(best, score2);
          // consider(c + 2, s2);
          const score3: f64 = s2;
          // nearest = score < best ? i32(c) : nearest;
          nearest = score3 < best ? c + 2 : nearest;
          // second = min(second, max(best, score));
          second = min_f64(second, max_f64(best, score3));
          // best = min(best, score);
          best = min_f64(best, score3);
          // consider(c + 3, s3);
          const score4: f64 = s3;
          // nearest = score < best ? i32(c) : nearest;
          nearest = score4 < best ? c + 3 : nearest;
          // second = min(second, max(best, score));
          second = min_f64(second, max_f64(best, score4));
          // best = min(best, score);
          best = min_f64(best, score4);
        }
        // const size = reach[i]! + 2.0 * farthest;
        const size2: f64 = load<f64>(reach + (i << 3)) + 2.0 * farthest;
        // const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
        const sure: bool = second - best > slack * size2 && size2 > 1e-270 && size2 < 1e300;
        // found[i] = sure ? nearest : -1;
        store<i32>(found + (i << 2), sure ? nearest : -1);
      }
    }
    // fill(labels, (i) => clampIndex(found[i]!, k));
    {
      const lo: i32 = 0;
      const hi: i32 = points;
      for (let i: i32 = lo; i < hi; i++) {
        const clamped: i32 = max<i32>(min<i32>(load<i32>(found + (i << 2)), k - 1), 0);
        store<i32>(labels + (i << 2), clamped);
      }
    }
    // let open: i32 = 0;
    let open: i32 = 0;
    // for (let i = 0; i < points; i++) if (found[i]! < 0) open += 1;
    let openLanes = i32x4.splat(0);
    const iMain: i32 = points & -16;
    // 16 rounds at once.
    for (let i: i32 = 0; i < iMain; i += 16) {
      const part = i32x4.lt_s(v128.load(found + (i << 2)), i32x4.splat(0));
      const maskLow = i64x2.extend_low_i32x4_s(part);
      const maskHigh = i64x2.extend_high_i32x4_s(part);
      const part2 = i32x4.lt_s(v128.load(found + (i << 2), 16), i32x4.splat(0));
      const mask_1Low = i64x2.extend_low_i32x4_s(part2);
      const mask_1High = i64x2.extend_high_i32x4_s(part2);
      const part3 = i32x4.lt_s(v128.load(found + (i << 2), 32), i32x4.splat(0));
      const mask_2Low = i64x2.extend_low_i32x4_s(part3);
      const mask_2High = i64x2.extend_high_i32x4_s(part3);
      const part4 = i32x4.lt_s(v128.load(found + (i << 2), 48), i32x4.splat(0));
      const mask_3Low = i64x2.extend_low_i32x4_s(part4);
      const mask_3High = i64x2.extend_high_i32x4_s(part4);
      openLanes = i32x4.add(
        openLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(maskLow, maskHigh, 0, 2, 4, 6)),
      );
      openLanes = i32x4.add(
        openLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_1Low, mask_1High, 0, 2, 4, 6)),
      );
      openLanes = i32x4.add(
        openLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_2Low, mask_2High, 0, 2, 4, 6)),
      );
      openLanes = i32x4.add(
        openLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_3Low, mask_3High, 0, 2, 4, 6)),
      );
    }
    v128.store(openLanesEach + (0 << 2), openLanes);
    open = open + load<i32>(openLanesEach + (0 << 2));
    open = open + load<i32>(openLanesEach, 4);
    open = open + load<i32>(openLanesEach, 8);
    open = open + load<i32>(openLanesEach, 12);
    // The remainder.
    for (let i: i32 = iMain; i < points; i++) {
      if (load<i32>(found + (i << 2)) < 0) {
        open = open + 1;
      }
    }
    // if (open > idiv(points, 8)) {
    if (open > pointsOver8) {
      // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
      {
        const lo: i32 = 0;
        const hi: i32 = points;
        const iMain2: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
        // 8 rounds at once.
        for (let i: i32 = lo; i < iMain2; i += 8) {
          let best = i32x4.splat(0);
          let best_1 = i32x4.splat(0);
          let leastLow = f64x2.splat(NaN);
          let leastHigh = f64x2.splat(NaN);
          let least_1Low = f64x2.splat(NaN);
          let least_1High = f64x2.splat(NaN);
          const iTimesDims: i32 = i * dims;
          const iTimesDims2: i32 = (i + 4) * dims;
          for (let c: i32 = 0; c < k; c++) {
            const part = dims <= 0 ? 0.0 : -0.0;
            let totalLow = f64x2.splat(part);
            let totalHigh = f64x2.splat(part);
            const part2 = dims <= 0 ? 0.0 : -0.0;
            let total_1Low = f64x2.splat(part2);
            let total_1High = f64x2.splat(part2);
            if (dims <= 128) {
              const cTimesDims: i32 = c * dims;
              for (let d: i32 = 0; d < dims; d++) {
                const centreShared: f64 = load<f64>(centre + ((cTimesDims + d) << 3));
                const part3 = dims * 8;
                const part4 = x + ((iTimesDims + d) << 3);
                const vLow = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part4)), 1, load<f64>(part4 + part3)),
                  f64x2.splat(centreShared),
                );
                const vHigh = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part4 + 2 * part3)), 1, load<f64>(part4 + 3 * part3)),
                  f64x2.splat(centreShared),
                );
                const part5 = dims * 8;
                const part6 = x + ((iTimesDims2 + d) << 3);
                const v_1Low = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
                  f64x2.splat(centreShared),
                );
                const v_1High = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
                  f64x2.splat(centreShared),
                );
                totalLow = f64x2.add(totalLow, f64x2.mul(vLow, vLow));
                totalHigh = f64x2.add(totalHigh, f64x2.mul(vHigh, vHigh));
                total_1Low = f64x2.add(total_1Low, f64x2.mul(v_1Low, v_1Low));
                total_1High = f64x2.add(total_1High, f64x2.mul(v_1High, v_1High));
              }
            } else {
              let depth4: i32 = 0;
              const cTimesDims: i32 = c * dims;
              for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
                let runningLow = f64x2.splat(-0.0);
                let runningHigh = f64x2.splat(-0.0);
                let running_1Low = f64x2.splat(-0.0);
                let running_1High = f64x2.splat(-0.0);
                const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
                for (let d: i32 = start; d < dEnd; d++) {
                  const centreShared: f64 = load<f64>(centre + ((cTimesDims + d) << 3));
                  const part3 = dims * 8;
                  const part4 = x + ((iTimesDims + d) << 3);
                  const vLow = f64x2.sub(
                    f64x2.replace_lane(f64x2.splat(load<f64>(part4)), 1, load<f64>(part4 + part3)),
                    f64x2.splat(centreShared),
                  );
                  const vHigh = f64x2.sub(
                    f64x2.replace_lane(f64x2.splat(load<f64>(part4 + 2 * part3)), 1, load<f64>(part4 + 3 * part3)),
                    f64x2.splat(centreShared),
                  );
                  const part5 = dims * 8;
                  const part6 = x + ((iTimesDims2 + d) << 3);
                  const v_1Low = f64x2.sub(
                    f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
                    f64x2.splat(centreShared),
                  );
                  const v_1High = f64x2.sub(
                    f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
                    f64x2.splat(centreShared),
                  );
                  runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
                  runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
                  running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
                  running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
                }
                let pairs: i32 = start >> 7;
                while ((pairs & 1) != 0) {
                  depth4 = depth4 - 1;
                  runningLow = f64x2.add(v128.load(partial5 + depth4 * 32), runningLow);
                  runningHigh = f64x2.add(v128.load(partial5 + depth4 * 32, 16), runningHigh);
                  running_1Low = f64x2.add(v128.load(partial_1 + depth4 * 32), running_1Low);
                  running_1High = f64x2.add(v128.load(partial_1 + depth4 * 32, 16), running_1High);
                  pairs = pairs >> 1;
                }
                v128.store(partial5 + depth4 * 32, runningLow);
                v128.store(partial5 + depth4 * 32, runningHigh, 16);
                v128.store(partial_1 + depth4 * 32, running_1Low);
                v128.store(partial_1 + depth4 * 32, running_1High, 16);
                depth4 = depth4 + 1;
              }
              depth4 = depth4 - 1;
              totalLow = v128.load(partial5 + depth4 * 32);
              totalHigh = v128.load(partial5 + depth4 * 32, 16);
              total_1Low = v128.load(partial_1 + depth4 * 32);
              total_1High = v128.load(partial_1 + depth4 * 32, 16);
              while (depth4 > 0) {
                depth4 = depth4 - 1;
                totalLow = f64x2.add(v128.load(partial5 + depth4 * 32), totalLow);
                totalHigh = f64x2.add(v128.load(partial5 + depth4 * 32, 16), totalHigh);
                total_1Low = f64x2.add(v128.load(partial_1 + depth4 * 32), total_1Low);
                total_1High = f64x2.add(v128.load(partial_1 + depth4 * 32, 16), total_1High);
              }
            }
            const candidateLow = totalLow;
            const candidateHigh = totalHigh;
            const candidate_1Low = total_1Low;
            const candidate_1High = total_1High;
            const maskLow = v128.or(
              f64x2.lt(candidateLow, leastLow),
              v128.and(f64x2.ne(leastLow, leastLow), f64x2.eq(candidateLow, candidateLow)),
            );
            const maskHigh = v128.or(
              f64x2.lt(candidateHigh, leastHigh),
              v128.and(f64x2.ne(leastHigh, leastHigh), f64x2.eq(candidateHigh, candidateHigh)),
            );
            const mask_1Low = v128.or(
              f64x2.lt(candidate_1Low, least_1Low),
              v128.and(f64x2.ne(least_1Low, least_1Low), f64x2.eq(candidate_1Low, candidate_1Low)),
            );
            const mask_1High = v128.or(
              f64x2.lt(candidate_1High, least_1High),
              v128.and(f64x2.ne(least_1High, least_1High), f64x2.eq(candidate_1High, candidate_1High)),
            );
            leastLow = v128.bitselect(candidateLow, leastLow, maskLow);
            leastHigh = v128.bitselect(candidateHigh, leastHigh, maskHigh);
            least_1Low = v128.bitselect(candidate_1Low, least_1Low, mask_1Low);
            least_1High = v128.bitselect(candidate_1High, least_1High, mask_1High);
            best = v128.bitselect(i32x4.splat(c), best, v128.shuffle<i32>(maskLow, maskHigh, 0, 2, 4, 6));
            best_1 = v128.bitselect(i32x4.splat(c), best_1, v128.shuffle<i32>(mask_1Low, mask_1High, 0, 2, 4, 6));
          }
          v128.store(labels + (i << 2), best);
          v128.store(labels + (i << 2), best_1, 16);
        }
        // The remainder.
        for (let i: i32 = iMain2; i < hi; i++) {
          let best: i32 = 0;
          let least: f64 = NaN;
          const iTimesDims: i32 = i * dims;
          for (let c: i32 = 0; c < k; c++) {
            let total2: f64 = dims <= 0 ? 0.0 : -0.0;
            if (dims <= 128) {
              const cTimesDims: i32 = c * dims;
              for (let d: i32 = 0; d < dims; d++) {
                const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
                total2 = total2 + v * v;
              }
            } else {
              let depth4: i32 = 0;
              const cTimesDims: i32 = c * dims;
              for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
                let running: f64 = -0.0;
                const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
                for (let d: i32 = start; d < dEnd; d++) {
                  const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
                  running = running + v * v;
                }
                let pairs: i32 = start >> 7;
                while ((pairs & 1) != 0) {
                  depth4 = depth4 - 1;
                  running = load<f64>(partial5 + (depth4 << 3)) + running;
                  pairs = pairs >> 1;
                }
                store<f64>(partial5 + (depth4 << 3), running);
                depth4 = depth4 + 1;
              }
              depth4 = depth4 - 1;
              total2 = load<f64>(partial5 + (depth4 << 3));
              while (depth4 > 0) {
                depth4 = depth4 - 1;
                total2 = load<f64>(partial5 + (depth4 << 3)) + total2;
              }
            }
            const candidate: f64 = total2;
            if (candidate < least || (least != least && candidate == candidate)) {
              least = candidate;
              best = c;
            }
          }
          store<i32>(labels + (i << 2), best);
        }
      }
    } else {
      // } else if (open > 0) {
      if (open > 0) {
        // for (let i = 0; i < points; i++) {
        for (let i: i32 = 0; i < points; i++) {
          // if (found[i]! < 0) labels[i] = argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at…
          if (load<i32>(found + (i << 2)) < 0) {
            let best: i32 = 0;
            let least: f64 = NaN;
            const iTimesDims: i32 = i * dims;
            for (let c: i32 = 0; c < k; c++) {
              let total2: f64 = dims <= 0 ? 0.0 : -0.0;
              if (dims <= 128) {
                const cTimesDims: i32 = c * dims;
                for (let d: i32 = 0; d < dims; d++) {
                  const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
                  total2 = total2 + v * v;
                }
              } else {
                let depth4: i32 = 0;
                const cTimesDims: i32 = c * dims;
                for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
                  let running: f64 = -0.0;
                  const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
                  for (let d: i32 = start; d < dEnd; d++) {
                    const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
                    running = running + v * v;
                  }
                  let pairs: i32 = start >> 7;
                  while ((pairs & 1) != 0) {
                    depth4 = depth4 - 1;
                    running = load<f64>(partial6 + (depth4 << 3)) + running;
                    pairs = pairs >> 1;
                  }
                  store<f64>(partial6 + (depth4 << 3), running);
                  depth4 = depth4 + 1;
                }
                depth4 = depth4 - 1;
                total2 = load<f64>(partial6 + (depth4 << 3));
                while (depth4 > 0) {
                  depth4 = depth4 - 1;
                  total2 = load<f64>(partial6 + (depth4 << 3)) + total2;
                }
              }
              const candidate: f64 = total2;
              if (candidate < least || (least != least && candidate == candidate)) {
                least = candidate;
                best = c;
              }
            }
            store<i32>(labels + (i << 2), best);
          }
        }
      }
    }
    // fill(member, (i) => labels[i]!);
    {
      const lo: i32 = 0;
      const hi: i32 = points;
      const iMain2: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
      // 8 rounds at once.
      for (let i: i32 = lo; i < iMain2; i += 8) {
        v128.store(member + (i << 2), v128.load(labels + (i << 2)));
        v128.store(member + (i << 2), v128.load(labels + (i << 2), 16), 16);
      }
      // The remainder.
      for (let i: i32 = iMain2; i < hi; i++) {
        store<i32>(member + (i << 2), load<i32>(labels + (i << 2)));
      }
    }
    // fill(size, () => 0);
    {
      const lo: i32 = 0;
      const hi: i32 = k;
      const iMain2: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
      // 8 rounds at once.
      for (let i: i32 = lo; i < iMain2; i += 8) {
        v128.store(size + (i << 2), i32x4.splat(0));
        v128.store(size + (i << 2), i32x4.splat(0), 16);
      }
      // The remainder.
      for (let i: i32 = iMain2; i < hi; i++) {
        store<i32>(size + (i << 2), 0);
      }
    }
    // for (let i = 0; i < points; i++) size[member[i]!]! += 1;
    for (let i: i32 = 0; i < points; i++) {
      const place: i32 = load<i32>(member + (i << 2));
      store<i32>(size + (place << 2), load<i32>(size + (place << 2)) + 1);
    }
    // let empty: i32 = 0;
    let empty: i32 = 0;
    // for (let c = 0; c < k; c++) if (size[c] === 0) empty += 1;
    let emptyLanes = i32x4.splat(0);
    const cMain: i32 = k & -16;
    // 16 rounds at once.
    for (let c: i32 = 0; c < cMain; c += 16) {
      const part = i32x4.eq(v128.load(size + (c << 2)), i32x4.splat(0));
      const maskLow = i64x2.extend_low_i32x4_s(part);
      const maskHigh = i64x2.extend_high_i32x4_s(part);
      const part2 = i32x4.eq(v128.load(size + (c << 2), 16), i32x4.splat(0));
      const mask_1Low = i64x2.extend_low_i32x4_s(part2);
      const mask_1High = i64x2.extend_high_i32x4_s(part2);
      const part3 = i32x4.eq(v128.load(size + (c << 2), 32), i32x4.splat(0));
      const mask_2Low = i64x2.extend_low_i32x4_s(part3);
      const mask_2High = i64x2.extend_high_i32x4_s(part3);
      const part4 = i32x4.eq(v128.load(size + (c << 2), 48), i32x4.splat(0));
      const mask_3Low = i64x2.extend_low_i32x4_s(part4);
      const mask_3High = i64x2.extend_high_i32x4_s(part4);
      emptyLanes = i32x4.add(
        emptyLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(maskLow, maskHigh, 0, 2, 4, 6)),
      );
      emptyLanes = i32x4.add(
        emptyLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_1Low, mask_1High, 0, 2, 4, 6)),
      );
      emptyLanes = i32x4.add(
        emptyLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_2Low, mask_2High, 0, 2, 4, 6)),
      );
      emptyLanes = i32x4.add(
        emptyLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_3Low, mask_3High, 0, 2, 4, 6)),
      );
    }
    v128.store(emptyLanesEach + (0 << 2), emptyLanes);
    empty = empty + load<i32>(emptyLanesEach + (0 << 2));
    empty = empty + load<i32>(emptyLanesEach, 4);
    empty = empty + load<i32>(emptyLanesEach, 8);
    empty = empty + load<i32>(emptyLanesEach, 12);
    // The remainder.
    for (let c: i32 = cMain; c < k; c++) {
      if (load<i32>(size + (c << 2)) == 0) {
        empty = empty + 1;
      }
    }
    // if (empty > 0) {
    if (empty > 0) {
      // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
      {
        const lo: i32 = 0;
        const hi: i32 = points;
        for (let i: i32 = lo; i < hi; i++) {
          let total2: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const iTimesDims: i32 = i * dims;
            for (let d: i32 = 0; d < dims; d++) {
              const v: f64 =
                load<f64>(x + ((iTimesDims + d) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i << 2)) * dims + d) << 3));
              total2 = total2 + v * v;
            }
          } else {
            let depth4: i32 = 0;
            const iTimesDims: i32 = i * dims;
            for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
              let running: f64 = -0.0;
              const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
              for (let d: i32 = start; d < dEnd; d++) {
                const v: f64 =
                  load<f64>(x + ((iTimesDims + d) << 3)) -
                  load<f64>(centre + ((load<i32>(labels + (i << 2)) * dims + d) << 3));
                running = running + v * v;
              }
              let pairs: i32 = start >> 7;
              while ((pairs & 1) != 0) {
                depth4 = depth4 - 1;
                running = load<f64>(partial7 + (depth4 << 3)) + running;
                pairs = pairs >> 1;
              }
              store<f64>(partial7 + (depth4 << 3), running);
              depth4 = depth4 + 1;
            }
            depth4 = depth4 - 1;
            total2 = load<f64>(partial7 + (depth4 << 3));
            while (depth4 > 0) {
              depth4 = depth4 - 1;
              total2 = load<f64>(partial7 + (depth4 << 3)) + total2;
            }
          }
          store<f64>(distance + (i << 3), total2);
        }
      }
      // fill(isEmpty, (c) => (size[c] === 0 ? 1 : 0));
      {
        const lo: i32 = 0;
        const hi: i32 = k;
        const cMain2: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
        // 8 rounds at once.
        for (let c: i32 = lo; c < cMain2; c += 8) {
          const part = i32x4.eq(v128.load(size + (c << 2)), i32x4.splat(0));
          v128.store(
            isEmpty + (c << 2),
            v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part), i64x2.extend_high_i32x4_s(part), 0, 2, 4, 6),
            ),
          );
          const part2 = i32x4.eq(v128.load(size + (c << 2), 16), i32x4.splat(0));
          v128.store(
            isEmpty + (c << 2),
            v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part2), i64x2.extend_high_i32x4_s(part2), 0, 2, 4, 6),
            ),
            16,
          );
        }
        // The remainder.
        for (let c: i32 = cMain2; c < hi; c++) {
          store<i32>(isEmpty + (c << 2), load<i32>(size + (c << 2)) == 0 ? 1 : 0);
        }
      }
      // let apart: i32 = 0;
      let apart: i32 = 0;
      // for (let i = 0; i < points; i++) if (distance[i] !== 0) apart += 1;
      let apartLanes = i32x4.splat(0);
      const iMain2: i32 = points & -16;
      // 16 rounds at once.
      for (let i: i32 = 0; i < iMain2; i += 16) {
        const maskLow = f64x2.ne(v128.load(distance + (i << 3)), f64x2.splat(0.0));
        const maskHigh = f64x2.ne(v128.load(distance + (i << 3), 16), f64x2.splat(0.0));
        const mask_1Low = f64x2.ne(v128.load(distance + (i << 3), 32), f64x2.splat(0.0));
        const mask_1High = f64x2.ne(v128.load(distance + (i << 3), 48), f64x2.splat(0.0));
        const mask_2Low = f64x2.ne(v128.load(distance + (i << 3), 64), f64x2.splat(0.0));
        const mask_2High = f64x2.ne(v128.load(distance + (i << 3), 80), f64x2.splat(0.0));
        const mask_3Low = f64x2.ne(v128.load(distance + (i << 3), 96), f64x2.splat(0.0));
        const mask_3High = f64x2.ne(v128.load(distance + (i << 3), 112), f64x2.splat(0.0));
        apartLanes = i32x4.add(
          apartLanes,
          v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(maskLow, maskHigh, 0, 2, 4, 6)),
        );
        apartLanes = i32x4.add(
          apartLanes,
          v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_1Low, mask_1High, 0, 2, 4, 6)),
        );
        apartLanes = i32x4.add(
          apartLanes,
          v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_2Low, mask_2High, 0, 2, 4, 6)),
        );
        apartLanes = i32x4.add(
          apartLanes,
          v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_3Low, mask_3High, 0, 2, 4, 6)),
        );
      }
      v128.store(apartLanesEach + (0 << 2), apartLanes);
      apart = apart + load<i32>(apartLanesEach + (0 << 2));
      apart = apart + load<i32>(apartLanesEach, 4);
      apart = apart + load<i32>(apartLanesEach, 8);
      apart = apart + load<i32>(apartLanesEach, 12);
      // The remainder.
      for (let i: i32 = iMain2; i < points; i++) {
        if (load<f64>(distance + (i << 3)) != 0.0) {
          apart = apart + 1;
        }
      }
      // fill(distance, (i) => (present(distance[i]!) ? distance[i]! : -0.5));
      {
        const lo: i32 = 0;
        const hi: i32 = points;
        const iMain3: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
        // 8 rounds at once.
        for (let i: i32 = lo; i < iMain3; i += 8) {
          const part = v128.bitselect(
            v128.load(distance + (i << 3)),
            f64x2.splat(-0.5),
            f64x2.eq(v128.load(distance + (i << 3)), v128.load(distance + (i << 3))),
          );
          const part2 = v128.bitselect(
            v128.load(distance + (i << 3), 16),
            f64x2.splat(-0.5),
            f64x2.eq(v128.load(distance + (i << 3), 16), v128.load(distance + (i << 3), 16)),
          );
          v128.store(distance + (i << 3), part);
          v128.store(distance + (i << 3), part2, 16);
          const part3 = v128.bitselect(
            v128.load(distance + (i << 3), 32),
            f64x2.splat(-0.5),
            f64x2.eq(v128.load(distance + (i << 3), 32), v128.load(distance + (i << 3), 32)),
          );
          const part4 = v128.bitselect(
            v128.load(distance + (i << 3), 48),
            f64x2.splat(-0.5),
            f64x2.eq(v128.load(distance + (i << 3), 48), v128.load(distance + (i << 3), 48)),
          );
          v128.store(distance + (i << 3), part3, 32);
          v128.store(distance + (i << 3), part4, 48);
        }
        // The remainder.
        for (let i: i32 = iMain3; i < hi; i++) {
          store<f64>(
            distance + (i << 3),
            load<f64>(distance + (i << 3)) == load<f64>(distance + (i << 3)) ? load<f64>(distance + (i << 3)) : -0.5,
          );
        }
      }
      // for (let c = 0; c < k; c++) {
      for (let c: i32 = 0; c < k; c++) {
        // if (apart > 0 && isEmpty[c] !== 0) {
        if (apart > 0 && load<i32>(isEmpty + (c << 2)) != 0) {
          // const farthest = argmax(points, (i) => distance[i]!);
          let best: i32 = 0;
          let most: f64 = NaN;
          for (let i: i32 = 0; i < points; i++) {
            const candidate: f64 = load<f64>(distance + (i << 3));
            if (candidate > most || (most != most && candidate == candidate)) {
              most = candidate;
              best = i;
            }
          }
          const farthest2: i32 = best;
          const place: i32 = load<i32>(member + (farthest2 << 2));
          // size[member[farthest]!]! -= 1;
          store<i32>(size + (place << 2), load<i32>(size + (place << 2)) - 1);
          // size[c] = 1;
          store<i32>(size + (c << 2), 1);
          // member[farthest] = c;
          store<i32>(member + (farthest2 << 2), c);
          // distance[farthest] = -1.0;
          store<f64>(distance + (farthest2 << 3), -1.0);
        }
      }
    }
    // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
    let partRows: i32 = 256;
    // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
    while (<f64>points > <f64>partRows * 32.0) {
      partRows = partRows * 2;
    }
    const parts: i32 = <i32>trunc<f64>((<f64>points + <f64>partRows - 1.0) / <f64>partRows);
    {
      const lo: i32 = 0;
      const hi: i32 = parts;
      const mark = top;
      const sums = top;
      top = claim(top, 26.0 * toF64_i32(k * dims), 8.0);
      if (top === 0) return -1;
      const kTimesDims2: i32 = k * dims;
      const kWhole3: i32 = max<i32>(k * dims, 0) & -4;
      const kWhole4: i32 = max<i32>(k * dims, 0) & -8;
      for (let part: i32 = lo; part < hi; part++) {
        const from_: i32 = part * partRows;
        const to: i32 = <i32>min_f64(<f64>from_ + <f64>partRows, <f64>points);
        let depth4: i32 = 0;
        for (let start: i32 = from_; start < to; start += 128) {
          const slot: i32 = depth4 * kTimesDims2;
          const eMain: i32 = kWhole3;
          // 4 rounds at once.
          for (let e: i32 = 0; e < eMain; e += 4) {
            const part2 = f64x2.splat(-0.0);
            const part3 = f64x2.splat(-0.0);
            v128.store(sums + ((slot + e) << 3), part2);
            v128.store(sums + ((slot + e) << 3), part3, 16);
          }
          const eEnd: i32 = kTimesDims2;
          // The remainder.
          for (let e: i32 = eMain; e < eEnd; e++) {
            store<f64>(sums + ((slot + e) << 3), -0.0);
          }
          const iEnd: i32 = min<i32>(start + 128, to);
          for (let i: i32 = start; i < iEnd; i++) {
            const target: i32 = slot + load<i32>(member + (i << 2)) * dims;
            const dMain: i32 = dims & -4;
            const iTimesDims: i32 = i * dims;
            // 4 rounds at once.
            for (let d: i32 = 0; d < dMain; d += 4) {
              const part2 = f64x2.add(v128.load(sums + ((target + d) << 3)), v128.load(x + ((iTimesDims + d) << 3)));
              const part3 = f64x2.add(
                v128.load(sums + ((target + d) << 3), 16),
                v128.load(x + ((iTimesDims + d) << 3), 16),
              );
              v128.store(sums + ((target + d) << 3), part2);
              v128.store(sums + ((target + d) << 3), part3, 16);
            }
            const iTimesDims2: i32 = i * dims;
            // The remainder.
            for (let d: i32 = dMain; d < dims; d++) {
              store<f64>(
                sums + ((target + d) << 3),
                load<f64>(sums + ((target + d) << 3)) + load<f64>(x + ((iTimesDims2 + d) << 3)),
              );
            }
          }
          depth4 = depth4 + 1;
          let pairs: i32 = <i32>floor<f64>((<f64>start - <f64>from_) / 128.0);
          while ((pairs & 1) != 0) {
            depth4 = depth4 - 1;
            const older: i32 = (depth4 - 1) * kTimesDims2;
            const newer: i32 = older + kTimesDims2;
            const eMain2: i32 = kWhole4;
            // 8 rounds at once.
            for (let e: i32 = 0; e < eMain2; e += 8) {
              const part2 = f64x2.add(v128.load(sums + ((older + e) << 3)), v128.load(sums + ((newer + e) << 3)));
              const part3 = f64x2.add(
                v128.load(sums + ((older + e) << 3), 16),
                v128.load(sums + ((newer + e) << 3), 16),
              );
              v128.store(sums + ((older + e) << 3), part2);
              v128.store(sums + ((older + e) << 3), part3, 16);
              const part4 = f64x2.add(
                v128.load(sums + ((older + e) << 3), 32),
                v128.load(sums + ((newer + e) << 3), 32),
              );
              const part5 = f64x2.add(
                v128.load(sums + ((older + e) << 3), 48),
                v128.load(sums + ((newer + e) << 3), 48),
              );
              v128.store(sums + ((older + e) << 3), part4, 32);
              v128.store(sums + ((older + e) << 3), part5, 48);
            }
            const eEnd2: i32 = kTimesDims2;
            // The remainder.
            for (let e: i32 = eMain2; e < eEnd2; e++) {
              store<f64>(
                sums + ((older + e) << 3),
                load<f64>(sums + ((older + e) << 3)) + load<f64>(sums + ((newer + e) << 3)),
              );
            }
            pairs = pairs >> 1;
          }
        }
        while (depth4 > 1) {
          depth4 = depth4 - 1;
          const older: i32 = (depth4 - 1) * kTimesDims2;
          const newer: i32 = older + kTimesDims2;
          const eMain: i32 = kWhole4;
          // 8 rounds at once.
          for (let e: i32 = 0; e < eMain; e += 8) {
            const part2 = f64x2.add(v128.load(sums + ((older + e) << 3)), v128.load(sums + ((newer + e) << 3)));
            const part3 = f64x2.add(v128.load(sums + ((older + e) << 3), 16), v128.load(sums + ((newer + e) << 3), 16));
            v128.store(sums + ((older + e) << 3), part2);
            v128.store(sums + ((older + e) << 3), part3, 16);
            const part4 = f64x2.add(v128.load(sums + ((older + e) << 3), 32), v128.load(sums + ((newer + e) << 3), 32));
            const part5 = f64x2.add(v128.load(sums + ((older + e) << 3), 48), v128.load(sums + ((newer + e) << 3), 48));
            v128.store(sums + ((older + e) << 3), part4, 32);
            v128.store(sums + ((older + e) << 3), part5, 48);
          }
          const eEnd: i32 = kTimesDims2;
          // The remainder.
          for (let e: i32 = eMain; e < eEnd; e++) {
            store<f64>(
              sums + ((older + e) << 3),
              load<f64>(sums + ((older + e) << 3)) + load<f64>(sums + ((newer + e) << 3)),
            );
          }
        }
        const eMain: i32 = kWhole3;
        const partTimesK: i32 = part * kTimesDims2;
        // 4 rounds at once.
        for (let e: i32 = 0; e < eMain; e += 4) {
          const part2 = v128.load(sums + (e << 3));
          const part3 = v128.load(sums + (e << 3), 16);
          v128.store(totals + ((partTimesK + e) << 3), part2);
          v128.store(totals + ((partTimesK + e) << 3), part3, 16);
        }
        const partTimesK2: i32 = part * kTimesDims2;
        const eEnd: i32 = kTimesDims2;
        // The remainder.
        for (let e: i32 = eMain; e < eEnd; e++) {
          store<f64>(totals + ((partTimesK2 + e) << 3), load<f64>(sums + (e << 3)));
        }
      }
      top = mark;
    }
    let depth4: i32 = 0;
    for (let block: i32 = 0; block < parts; block++) {
      const into: i32 = depth4 * kTimesDims;
      const from_: i32 = block * kTimesDims;
      if (into != from_) {
        const eMain: i32 = kWhole;
        // 8 rounds at once.
        for (let e: i32 = 0; e < eMain; e += 8) {
          const part = v128.load(totals + ((from_ + e) << 3));
          const part2 = v128.load(totals + ((from_ + e) << 3), 16);
          v128.store(totals + ((into + e) << 3), part);
          v128.store(totals + ((into + e) << 3), part2, 16);
          const part3 = v128.load(totals + ((from_ + e) << 3), 32);
          const part4 = v128.load(totals + ((from_ + e) << 3), 48);
          v128.store(totals + ((into + e) << 3), part3, 32);
          v128.store(totals + ((into + e) << 3), part4, 48);
        }
        const eEnd: i32 = kTimesDims;
        // The remainder.
        for (let e: i32 = eMain; e < eEnd; e++) {
          store<f64>(totals + ((into + e) << 3), load<f64>(totals + ((from_ + e) << 3)));
        }
      }
      depth4 = depth4 + 1;
      let pairs: i32 = block;
      while ((pairs & 1) != 0) {
        depth4 = depth4 - 1;
        const older: i32 = (depth4 - 1) * kTimesDims;
        const newer: i32 = older + kTimesDims;
        const eMain: i32 = kWhole;
        // 8 rounds at once.
        for (let e: i32 = 0; e < eMain; e += 8) {
          const part = f64x2.add(v128.load(totals + ((older + e) << 3)), v128.load(totals + ((newer + e) << 3)));
          const part2 = f64x2.add(
            v128.load(totals + ((older + e) << 3), 16),
            v128.load(totals + ((newer + e) << 3), 16),
          );
          v128.store(totals + ((older + e) << 3), part);
          v128.store(totals + ((older + e) << 3), part2, 16);
          const part3 = f64x2.add(
            v128.load(totals + ((older + e) << 3), 32),
            v128.load(totals + ((newer + e) << 3), 32),
          );
          const part4 = f64x2.add(
            v128.load(totals + ((older + e) << 3), 48),
            v128.load(totals + ((newer + e) << 3), 48),
          );
          v128.store(totals + ((older + e) << 3), part3, 32);
          v128.store(totals + ((older + e) << 3), part4, 48);
        }
        const eEnd: i32 = kTimesDims;
        // The remainder.
        for (let e: i32 = eMain; e < eEnd; e++) {
          store<f64>(
            totals + ((older + e) << 3),
            load<f64>(totals + ((older + e) << 3)) + load<f64>(totals + ((newer + e) << 3)),
          );
        }
        pairs = pairs >> 1;
      }
    }
    while (depth4 > 1) {
      depth4 = depth4 - 1;
      const older: i32 = (depth4 - 1) * kTimesDims;
      const newer: i32 = older + kTimesDims;
      const eMain: i32 = kWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.add(v128.load(totals + ((older + e) << 3)), v128.load(totals + ((newer + e) << 3)));
        const part2 = f64x2.add(v128.load(totals + ((older + e) << 3), 16), v128.load(totals + ((newer + e) << 3), 16));
        v128.store(totals + ((older + e) << 3), part);
        v128.store(totals + ((older + e) << 3), part2, 16);
        const part3 = f64x2.add(v128.load(totals + ((older + e) << 3), 32), v128.load(totals + ((newer + e) << 3), 32));
        const part4 = f64x2.add(v128.load(totals + ((older + e) << 3), 48), v128.load(totals + ((newer + e) << 3), 48));
        v128.store(totals + ((older + e) << 3), part3, 32);
        v128.store(totals + ((older + e) << 3), part4, 48);
      }
      const eEnd: i32 = kTimesDims;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(
          totals + ((older + e) << 3),
          load<f64>(totals + ((older + e) << 3)) + load<f64>(totals + ((newer + e) << 3)),
        );
      }
    }
    if (points <= 0) {
      const eMain: i32 = kWhole2;
      // 4 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 4) {
        const part = f64x2.splat(0.0);
        const part2 = f64x2.splat(0.0);
        v128.store(totals + (e << 3), part);
        v128.store(totals + (e << 3), part2, 16);
      }
      const eEnd: i32 = kTimesDims;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(totals + (e << 3), 0.0);
      }
    }
    {
      const lo: i32 = 0;
      const hi: i32 = k;
      for (let c: i32 = lo; c < hi; c++) {
        const dMain: i32 = dims & -8;
        const cTimesDims: i32 = c * dims;
        // 8 rounds at once.
        for (let d: i32 = 0; d < dMain; d += 8) {
          let choiceLow = f64x2.splat(0.0);
          let choiceHigh = f64x2.splat(0.0);
          let choice_1Low = f64x2.splat(0.0);
          let choice_1High = f64x2.splat(0.0);
          if (load<i32>(size + (c << 2)) > 0) {
            const sizeShared: i32 = load<i32>(size + (c << 2));
            const part = <f64>sizeShared;
            choiceLow = f64x2.div(v128.load(totals + ((cTimesDims + d) << 3)), f64x2.splat(part));
            choiceHigh = f64x2.div(v128.load(totals + ((cTimesDims + d) << 3), 16), f64x2.splat(part));
            const part2 = <f64>sizeShared;
            choice_1Low = f64x2.div(v128.load(totals + ((cTimesDims + d) << 3), 32), f64x2.splat(part2));
            choice_1High = f64x2.div(v128.load(totals + ((cTimesDims + d) << 3), 48), f64x2.splat(part2));
          } else {
            choiceLow = v128.load(centre + ((cTimesDims + d) << 3));
            choiceHigh = v128.load(centre + ((cTimesDims + d) << 3), 16);
            choice_1Low = v128.load(centre + ((cTimesDims + d) << 3), 32);
            choice_1High = v128.load(centre + ((cTimesDims + d) << 3), 48);
          }
          v128.store(next + ((cTimesDims + d) << 3), choiceLow);
          v128.store(next + ((cTimesDims + d) << 3), choiceHigh, 16);
          v128.store(next + ((cTimesDims + d) << 3), choice_1Low, 32);
          v128.store(next + ((cTimesDims + d) << 3), choice_1High, 48);
        }
        const cTimesDims2: i32 = c * dims;
        // The remainder.
        for (let d: i32 = dMain; d < dims; d++) {
          store<f64>(
            next + ((cTimesDims2 + d) << 3),
            load<i32>(size + (c << 2)) > 0
              ? load<f64>(totals + ((cTimesDims2 + d) << 3)) / <f64>load<i32>(size + (c << 2))
              : load<f64>(centre + ((cTimesDims2 + d) << 3)),
          );
        }
      }
    }
    // const shift = sum(k, (c) => contract(dims, (d) => square(next.at(c, d) - centre.at(c, d))));
    let total2: f64 = k <= 0 ? 0.0 : -0.0;
    if (k < 8) {
      for (let c: i32 = 0; c < k; c++) {
        let total3: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const cTimesDims: i32 = c * dims;
          for (let d: i32 = 0; d < dims; d++) {
            const v: f64 = load<f64>(next + ((cTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
            total3 = total3 + v * v;
          }
        } else {
          let depth5: i32 = 0;
          const cTimesDims: i32 = c * dims;
          for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
            let running: f64 = -0.0;
            const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
            for (let d: i32 = start; d < dEnd; d++) {
              const v: f64 = load<f64>(next + ((cTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
              running = running + v * v;
            }
            let pairs: i32 = start >> 7;
            while ((pairs & 1) != 0) {
              depth5 = depth5 - 1;
              running = load<f64>(partial8 + (depth5 << 3)) + running;
              pairs = pairs >> 1;
            }
            store<f64>(partial8 + (depth5 << 3), running);
            depth5 = depth5 + 1;
          }
          depth5 = depth5 - 1;
          total3 = load<f64>(partial8 + (depth5 << 3));
          while (depth5 > 0) {
            depth5 = depth5 - 1;
            total3 = load<f64>(partial8 + (depth5 << 3)) + total3;
          }
        }
        total2 = total2 + total3;
      }
    } else {
      let from_: i32 = 0;
      let count: i32 = k;
      let depth5: i32 = 0;
      let busy: bool = true;
      while (busy) {
        while (count > 128) {
          const half: i32 = (count >> 4) * 8;
          store<i32>(nextFrom2 + (depth5 << 2), from_ + half);
          store<i32>(nextCount2 + (depth5 << 2), count - half);
          depth5 = depth5 + 1;
          count = half;
        }
        const end: i32 = from_ + count;
        const whole: i32 = from_ + (count & -8);
        const part = dims <= 0 ? 0.0 : -0.0;
        let total_lowLow = f64x2.splat(part);
        let total_lowHigh = f64x2.splat(part);
        if (dims <= 128) {
          const fromTimesDims: i32 = from_ * dims;
          for (let d_low: i32 = 0; d_low < dims; d_low++) {
            const part2 = dims * 8;
            const part3 = next + ((fromTimesDims + d_low) << 3);
            const part4 = dims * 8;
            const part5 = centre + ((fromTimesDims + d_low) << 3);
            const v_lowLow = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part3)), 1, load<f64>(part3 + part2)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part5)), 1, load<f64>(part5 + part4)),
            );
            const v_lowHigh = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part3 + 2 * part2)), 1, load<f64>(part3 + 3 * part2)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part5 + 2 * part4)), 1, load<f64>(part5 + 3 * part4)),
            );
            total_lowLow = f64x2.add(total_lowLow, f64x2.mul(v_lowLow, v_lowLow));
            total_lowHigh = f64x2.add(total_lowHigh, f64x2.mul(v_lowHigh, v_lowHigh));
          }
        } else {
          let depth_low: i32 = 0;
          const fromTimesDims: i32 = from_ * dims;
          for (let start_low: i32 = 0; <u32>start_low < <u32>dims; start_low += 128) {
            let running_lowLow = f64x2.splat(-0.0);
            let running_lowHigh = f64x2.splat(-0.0);
            const d_lowEnd: i32 = <i32>min_f64(<f64>start_low + 128.0, <f64>dims);
            for (let d_low: i32 = start_low; d_low < d_lowEnd; d_low++) {
              const part2 = dims * 8;
              const part3 = next + ((fromTimesDims + d_low) << 3);
              const part4 = dims * 8;
              const part5 = centre + ((fromTimesDims + d_low) << 3);
              const v_lowLow = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part3)), 1, load<f64>(part3 + part2)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part5)), 1, load<f64>(part5 + part4)),
              );
              const v_lowHigh = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part3 + 2 * part2)), 1, load<f64>(part3 + 3 * part2)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part5 + 2 * part4)), 1, load<f64>(part5 + 3 * part4)),
              );
              running_lowLow = f64x2.add(running_lowLow, f64x2.mul(v_lowLow, v_lowLow));
              running_lowHigh = f64x2.add(running_lowHigh, f64x2.mul(v_lowHigh, v_lowHigh));
            }
            let pairs_low: i32 = start_low >> 7;
            while ((pairs_low & 1) != 0) {
              depth_low = depth_low - 1;
              running_lowLow = f64x2.add(v128.load(partial_low + depth_low * 32), running_lowLow);
              running_lowHigh = f64x2.add(v128.load(partial_low + depth_low * 32, 16), running_lowHigh);
              pairs_low = pairs_low >> 1;
            }
            v128.store(partial_low + depth_low * 32, running_lowLow);
            v128.store(partial_low + depth_low * 32, running_lowHigh, 16);
            depth_low = depth_low + 1;
          }
          depth_low = depth_low - 1;
          total_lowLow = v128.load(partial_low + depth_low * 32);
          total_lowHigh = v128.load(partial_low + depth_low * 32, 16);
          while (depth_low > 0) {
            depth_low = depth_low - 1;
            total_lowLow = f64x2.add(v128.load(partial_low + depth_low * 32), total_lowLow);
            total_lowHigh = f64x2.add(v128.load(partial_low + depth_low * 32, 16), total_lowHigh);
          }
        }
        let lowLow = total_lowLow;
        let lowHigh = total_lowHigh;
        const part2 = dims <= 0 ? 0.0 : -0.0;
        let total_highLow = f64x2.splat(part2);
        let total_highHigh = f64x2.splat(part2);
        if (dims <= 128) {
          const fromTimesDims: i32 = (from_ + 4) * dims;
          for (let d_high: i32 = 0; d_high < dims; d_high++) {
            const part3 = dims * 8;
            const part4 = next + ((fromTimesDims + d_high) << 3);
            const part5 = dims * 8;
            const part6 = centre + ((fromTimesDims + d_high) << 3);
            const v_highLow = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part4)), 1, load<f64>(part4 + part3)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
            );
            const v_highHigh = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part4 + 2 * part3)), 1, load<f64>(part4 + 3 * part3)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
            );
            total_highLow = f64x2.add(total_highLow, f64x2.mul(v_highLow, v_highLow));
            total_highHigh = f64x2.add(total_highHigh, f64x2.mul(v_highHigh, v_highHigh));
          }
        } else {
          let depth_high: i32 = 0;
          const fromTimesDims: i32 = (from_ + 4) * dims;
          for (let start_high: i32 = 0; <u32>start_high < <u32>dims; start_high += 128) {
            let running_highLow = f64x2.splat(-0.0);
            let running_highHigh = f64x2.splat(-0.0);
            const d_highEnd: i32 = <i32>min_f64(<f64>start_high + 128.0, <f64>dims);
            for (let d_high: i32 = start_high; d_high < d_highEnd; d_high++) {
              const part3 = dims * 8;
              const part4 = next + ((fromTimesDims + d_high) << 3);
              const part5 = dims * 8;
              const part6 = centre + ((fromTimesDims + d_high) << 3);
              const v_highLow = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part4)), 1, load<f64>(part4 + part3)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
              );
              const v_highHigh = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part4 + 2 * part3)), 1, load<f64>(part4 + 3 * part3)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
              );
              running_highLow = f64x2.add(running_highLow, f64x2.mul(v_highLow, v_highLow));
              running_highHigh = f64x2.add(running_highHigh, f64x2.mul(v_highHigh, v_highHigh));
            }
            let pairs_high: i32 = start_high >> 7;
            while ((pairs_high & 1) != 0) {
              depth_high = depth_high - 1;
              running_highLow = f64x2.add(v128.load(partial_high + depth_high * 32), running_highLow);
              running_highHigh = f64x2.add(v128.load(partial_high + depth_high * 32, 16), running_highHigh);
              pairs_high = pairs_high >> 1;
            }
            v128.store(partial_high + depth_high * 32, running_highLow);
            v128.store(partial_high + depth_high * 32, running_highHigh, 16);
            depth_high = depth_high + 1;
          }
          depth_high = depth_high - 1;
          total_highLow = v128.load(partial_high + depth_high * 32);
          total_highHigh = v128.load(partial_high + depth_high * 32, 16);
          while (depth_high > 0) {
            depth_high = depth_high - 1;
            total_highLow = f64x2.add(v128.load(partial_high + depth_high * 32), total_highLow);
            total_highHigh = f64x2.add(v128.load(partial_high + depth_high * 32, 16), total_highHigh);
          }
        }
        let highLow = total_highLow;
        let highHigh = total_highHigh;
        // 8 rounds at once.
        for (let c: i32 = from_ + 8; c < whole; c += 8) {
          const part3 = dims <= 0 ? 0.0 : -0.0;
          let total_lowNextLow = f64x2.splat(part3);
          let total_lowNextHigh = f64x2.splat(part3);
          if (dims <= 128) {
            const cTimesDims: i32 = c * dims;
            for (let d_lowNext: i32 = 0; d_lowNext < dims; d_lowNext++) {
              const part4 = dims * 8;
              const part5 = next + ((cTimesDims + d_lowNext) << 3);
              const part6 = dims * 8;
              const part7 = centre + ((cTimesDims + d_lowNext) << 3);
              const v_lowNextLow = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part5)), 1, load<f64>(part5 + part4)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part7)), 1, load<f64>(part7 + part6)),
              );
              const v_lowNextHigh = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part5 + 2 * part4)), 1, load<f64>(part5 + 3 * part4)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part7 + 2 * part6)), 1, load<f64>(part7 + 3 * part6)),
              );
              total_lowNextLow = f64x2.add(total_lowNextLow, f64x2.mul(v_lowNextLow, v_lowNextLow));
              total_lowNextHigh = f64x2.add(total_lowNextHigh, f64x2.mul(v_lowNextHigh, v_lowNextHigh));
            }
          } else {
            let depth_lowNext: i32 = 0;
            const cTimesDims: i32 = c * dims;
            for (let start_lowNext: i32 = 0; <u32>start_lowNext < <u32>dims; start_lowNext += 128) {
              let running_lowNextLow = f64x2.splat(-0.0);
              let running_lowNextHigh = f64x2.splat(-0.0);
              const d_lowNextEnd: i32 = <i32>min_f64(<f64>start_lowNext + 128.0, <f64>dims);
              for (let d_lowNext: i32 = start_lowNext; d_lowNext < d_lowNextEnd; d_lowNext++) {
                const part4 = dims * 8;
                const part5 = next + ((cTimesDims + d_lowNext) << 3);
                const part6 = dims * 8;
                const part7 = centre + ((cTimesDims + d_lowNext) << 3);
                const v_lowNextLow = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part5)), 1, load<f64>(part5 + part4)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part7)), 1, load<f64>(part7 + part6)),
                );
                const v_lowNextHigh = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part5 + 2 * part4)), 1, load<f64>(part5 + 3 * part4)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part7 + 2 * part6)), 1, load<f64>(part7 + 3 * part6)),
                );
                running_lowNextLow = f64x2.add(running_lowNextLow, f64x2.mul(v_lowNextLow, v_lowNextLow));
                running_lowNextHigh = f64x2.add(running_lowNextHigh, f64x2.mul(v_lowNextHigh, v_lowNextHigh));
              }
              let pairs_lowNext: i32 = start_lowNext >> 7;
              while ((pairs_lowNext & 1) != 0) {
                depth_lowNext = depth_lowNext - 1;
                running_lowNextLow = f64x2.add(v128.load(partial_lowNext + depth_lowNext * 32), running_lowNextLow);
                running_lowNextHigh = f64x2.add(
                  v128.load(partial_lowNext + depth_lowNext * 32, 16),
                  running_lowNextHigh,
                );
                pairs_lowNext = pairs_lowNext >> 1;
              }
              v128.store(partial_lowNext + depth_lowNext * 32, running_lowNextLow);
              v128.store(partial_lowNext + depth_lowNext * 32, running_lowNextHigh, 16);
              depth_lowNext = depth_lowNext + 1;
            }
            depth_lowNext = depth_lowNext - 1;
            total_lowNextLow = v128.load(partial_lowNext + depth_lowNext * 32);
            total_lowNextHigh = v128.load(partial_lowNext + depth_lowNext * 32, 16);
            while (depth_lowNext > 0) {
              depth_lowNext = depth_lowNext - 1;
              total_lowNextLow = f64x2.add(v128.load(partial_lowNext + depth_lowNext * 32), total_lowNextLow);
              total_lowNextHigh = f64x2.add(v128.load(partial_lowNext + depth_lowNext * 32, 16), total_lowNextHigh);
            }
          }
          lowLow = f64x2.add(lowLow, total_lowNextLow);
          lowHigh = f64x2.add(lowHigh, total_lowNextHigh);
          const part4 = dims <= 0 ? 0.0 : -0.0;
          let total_highNextLow = f64x2.splat(part4);
          let total_highNextHigh = f64x2.splat(part4);
          if (dims <= 128) {
            const cTimesDims: i32 = (c + 4) * dims;
            for (let d_highNext: i32 = 0; d_highNext < dims; d_highNext++) {
              const part5 = dims * 8;
              const part6 = next + ((cTimesDims + d_highNext) << 3);
              const part7 = dims * 8;
              const part8 = centre + ((cTimesDims + d_highNext) << 3);
              const v_highNextLow = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part8)), 1, load<f64>(part8 + part7)),
              );
              const v_highNextHigh = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part8 + 2 * part7)), 1, load<f64>(part8 + 3 * part7)),
              );
              total_highNextLow = f64x2.add(total_highNextLow, f64x2.mul(v_highNextLow, v_highNextLow));
              total_highNextHigh = f64x2.add(total_highNextHigh, f64x2.mul(v_highNextHigh, v_highNextHigh));
            }
          } else {
            let depth_highNext: i32 = 0;
            const cTimesDims: i32 = (c + 4) * dims;
            for (let start_highNext: i32 = 0; <u32>start_highNext < <u32>dims; start_highNext += 128) {
              let running_highNextLow = f64x2.splat(-0.0);
              let running_highNextHigh = f64x2.splat(-0.0);
              const d_highNextEnd: i32 = <i32>min_f64(<f64>start_highNext + 128.0, <f64>dims);
              for (let d_highNext: i32 = start_highNext; d_highNext < d_highNextEnd; d_highNext++) {
                const part5 = dims * 8;
                const part6 = next + ((cTimesDims + d_highNext) << 3);
                const part7 = dims * 8;
                const part8 = centre + ((cTimesDims + d_highNext) << 3);
                const v_highNextLow = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part8)), 1, load<f64>(part8 + part7)),
                );
                const v_highNextHigh = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part8 + 2 * part7)), 1, load<f64>(part8 + 3 * part7)),
                );
                running_highNextLow = f64x2.add(running_highNextLow, f64x2.mul(v_highNextLow, v_highNextLow));
                running_highNextHigh = f64x2.add(running_highNextHigh, f64x2.mul(v_highNextHigh, v_highNextHigh));
              }
              let pairs_highNext: i32 = start_highNext >> 7;
              while ((pairs_highNext & 1) != 0) {
                depth_highNext = depth_highNext - 1;
                running_highNextLow = f64x2.add(v128.load(partial_highNext + depth_highNext * 32), running_highNextLow);
                running_highNextHigh = f64x2.add(
                  v128.load(partial_highNext + depth_highNext * 32, 16),
                  running_highNextHigh,
                );
                pairs_highNext = pairs_highNext >> 1;
              }
              v128.store(partial_highNext + depth_highNext * 32, running_highNextLow);
              v128.store(partial_highNext + depth_highNext * 32, running_highNextHigh, 16);
              depth_highNext = depth_highNext + 1;
            }
            depth_highNext = depth_highNext - 1;
            total_highNextLow = v128.load(partial_highNext + depth_highNext * 32);
            total_highNextHigh = v128.load(partial_highNext + depth_highNext * 32, 16);
            while (depth_highNext > 0) {
              depth_highNext = depth_highNext - 1;
              total_highNextLow = f64x2.add(v128.load(partial_highNext + depth_highNext * 32), total_highNextLow);
              total_highNextHigh = f64x2.add(v128.load(partial_highNext + depth_highNext * 32, 16), total_highNextHigh);
            }
          }
          highLow = f64x2.add(highLow, total_highNextLow);
          highHigh = f64x2.add(highHigh, total_highNextHigh);
        }
        v128.store(lanes2 + (0 << 3), lowLow);
        v128.store(lanes2 + (0 << 3), lowHigh, 16);
        v128.store(lanes2, highLow, 32);
        v128.store(lanes2, highHigh, 48);
        total2 =
          load<f64>(lanes2 + (0 << 3)) +
          load<f64>(lanes2, 8) +
          (load<f64>(lanes2, 16) + load<f64>(lanes2, 24)) +
          (load<f64>(lanes2, 32) + load<f64>(lanes2, 40) + (load<f64>(lanes2, 48) + load<f64>(lanes2, 56)));
        for (let c: i32 = whole; c < end; c++) {
          let total3: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims: i32 = c * dims;
            for (let d: i32 = 0; d < dims; d++) {
              const v: f64 = load<f64>(next + ((cTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
              total3 = total3 + v * v;
            }
          } else {
            let depth6: i32 = 0;
            const cTimesDims: i32 = c * dims;
            for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
              let running: f64 = -0.0;
              const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
              for (let d: i32 = start; d < dEnd; d++) {
                const v: f64 = load<f64>(next + ((cTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
                running = running + v * v;
              }
              let pairs: i32 = start >> 7;
              while ((pairs & 1) != 0) {
                depth6 = depth6 - 1;
                running = load<f64>(partial9 + (depth6 << 3)) + running;
                pairs = pairs >> 1;
              }
              store<f64>(partial9 + (depth6 << 3), running);
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total3 = load<f64>(partial9 + (depth6 << 3));
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total3 = load<f64>(partial9 + (depth6 << 3)) + total3;
            }
          }
          total2 = total2 + total3;
        }
        busy = false;
        while (depth5 > 0 && !busy) {
          depth5 = depth5 - 1;
          if (load<i32>(nextCount2 + (depth5 << 2)) == 0) {
            total2 = load<f64>(left2 + (depth5 << 3)) + total2;
          } else {
            from_ = load<i32>(nextFrom2 + (depth5 << 2));
            count = load<i32>(nextCount2 + (depth5 << 2));
            store<f64>(left2 + (depth5 << 3), total2);
            store<i32>(nextCount2 + (depth5 << 2), 0);
            depth5 = depth5 + 1;
            busy = true;
          }
        }
      }
    }
    const shift: f64 = total2;
    // fill(centre, (c, d) => next.at(c, d));
    {
      const lo: i32 = 0;
      const hi: i32 = k;
      for (let c: i32 = lo; c < hi; c++) {
        const dMain: i32 = dims & -8;
        const cTimesDims: i32 = c * dims;
        // 8 rounds at once.
        for (let d: i32 = 0; d < dMain; d += 8) {
          const part = v128.load(next + ((cTimesDims + d) << 3));
          const part2 = v128.load(next + ((cTimesDims + d) << 3), 16);
          v128.store(centre + ((cTimesDims + d) << 3), part);
          v128.store(centre + ((cTimesDims + d) << 3), part2, 16);
          const part3 = v128.load(next + ((cTimesDims + d) << 3), 32);
          const part4 = v128.load(next + ((cTimesDims + d) << 3), 48);
          v128.store(centre + ((cTimesDims + d) << 3), part3, 32);
          v128.store(centre + ((cTimesDims + d) << 3), part4, 48);
        }
        const cTimesDims2: i32 = c * dims;
        // The remainder.
        for (let d: i32 = dMain; d < dims; d++) {
          store<f64>(centre + ((cTimesDims2 + d) << 3), load<f64>(next + ((cTimesDims2 + d) << 3)));
        }
      }
    }
    // let moved: i32 = 0;
    let moved: i32 = 0;
    // for (let i = 0; i < points; i++) if (labels[i] !== previous[i]) moved += 1;
    let movedLanes = i32x4.splat(0);
    const iMain2: i32 = points & -16;
    // 16 rounds at once.
    for (let i: i32 = 0; i < iMain2; i += 16) {
      const part = i32x4.ne(v128.load(labels + (i << 2)), v128.load(previous + (i << 2)));
      const maskLow = i64x2.extend_low_i32x4_s(part);
      const maskHigh = i64x2.extend_high_i32x4_s(part);
      const part2 = i32x4.ne(v128.load(labels + (i << 2), 16), v128.load(previous + (i << 2), 16));
      const mask_1Low = i64x2.extend_low_i32x4_s(part2);
      const mask_1High = i64x2.extend_high_i32x4_s(part2);
      const part3 = i32x4.ne(v128.load(labels + (i << 2), 32), v128.load(previous + (i << 2), 32));
      const mask_2Low = i64x2.extend_low_i32x4_s(part3);
      const mask_2High = i64x2.extend_high_i32x4_s(part3);
      const part4 = i32x4.ne(v128.load(labels + (i << 2), 48), v128.load(previous + (i << 2), 48));
      const mask_3Low = i64x2.extend_low_i32x4_s(part4);
      const mask_3High = i64x2.extend_high_i32x4_s(part4);
      movedLanes = i32x4.add(
        movedLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(maskLow, maskHigh, 0, 2, 4, 6)),
      );
      movedLanes = i32x4.add(
        movedLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_1Low, mask_1High, 0, 2, 4, 6)),
      );
      movedLanes = i32x4.add(
        movedLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_2Low, mask_2High, 0, 2, 4, 6)),
      );
      movedLanes = i32x4.add(
        movedLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_3Low, mask_3High, 0, 2, 4, 6)),
      );
    }
    v128.store(movedLanesEach + (0 << 2), movedLanes);
    moved = moved + load<i32>(movedLanesEach + (0 << 2));
    moved = moved + load<i32>(movedLanesEach, 4);
    moved = moved + load<i32>(movedLanesEach, 8);
    moved = moved + load<i32>(movedLanesEach, 12);
    // The remainder.
    for (let i: i32 = iMain2; i < points; i++) {
      if (load<i32>(labels + (i << 2)) != load<i32>(previous + (i << 2))) {
        moved = moved + 1;
      }
    }
    // fill(previous, (i) => labels[i]!);
    {
      const lo: i32 = 0;
      const hi: i32 = points;
      const iMain3: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
      // 8 rounds at once.
      for (let i: i32 = lo; i < iMain3; i += 8) {
        v128.store(previous + (i << 2), v128.load(labels + (i << 2)));
        v128.store(previous + (i << 2), v128.load(labels + (i << 2), 16), 16);
      }
      // The remainder.
      for (let i: i32 = iMain3; i < hi; i++) {
        store<i32>(previous + (i << 2), load<i32>(labels + (i << 2)));
      }
    }
    // const steps = iterate(maxIterations, () => {
    done = moved == 0 || shift <= enough;
    steps = steps + 1;
  }
  // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
  {
    const lo: i32 = 0;
    const hi: i32 = nearRows;
    for (let c: i32 = lo; c < hi; c++) {
      const dMain: i32 = dims & -8;
      const cTimesK: i32 = min<i32>(c, k - 1) * dims;
      const cTimesDims: i32 = c * dims;
      // 8 rounds at once.
      for (let d: i32 = 0; d < dMain; d += 8) {
        let choiceLow = f64x2.splat(0.0);
        let choiceHigh = f64x2.splat(0.0);
        let choice_1Low = f64x2.splat(0.0);
        let choice_1High = f64x2.splat(0.0);
        if (c < k) {
          choiceLow = f64x2.sub(v128.load(centre + ((cTimesK + d) << 3)), v128.load(mean + (d << 3)));
          choiceHigh = f64x2.sub(v128.load(centre + ((cTimesK + d) << 3), 16), v128.load(mean + (d << 3), 16));
          choice_1Low = f64x2.sub(v128.load(centre + ((cTimesK + d) << 3), 32), v128.load(mean + (d << 3), 32));
          choice_1High = f64x2.sub(v128.load(centre + ((cTimesK + d) << 3), 48), v128.load(mean + (d << 3), 48));
        } else {
          choiceLow = f64x2.splat(0.0);
          choiceHigh = f64x2.splat(0.0);
          choice_1Low = f64x2.splat(0.0);
          choice_1High = f64x2.splat(0.0);
        }
        v128.store(near + ((cTimesDims + d) << 3), choiceLow);
        v128.store(near + ((cTimesDims + d) << 3), choiceHigh, 16);
        v128.store(near + ((cTimesDims + d) << 3), choice_1Low, 32);
        v128.store(near + ((cTimesDims + d) << 3), choice_1High, 48);
      }
      const cTimesDims2: i32 = c * dims;
      const cTimesK2: i32 = min<i32>(c, k - 1) * dims;
      // The remainder.
      for (let d: i32 = dMain; d < dims; d++) {
        store<f64>(
          near + ((cTimesDims2 + d) << 3),
          c < k ? load<f64>(centre + ((cTimesK2 + d) << 3)) - load<f64>(mean + (d << 3)) : 0.0,
        );
      }
    }
  }
  // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
  {
    const lo: i32 = 0;
    const hi: i32 = nearRows;
    for (let c: i32 = lo; c < hi; c++) {
      let chosen: f64 = 0.0;
      if (c < k) {
        let total2: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const cTimesDims: i32 = c * dims;
          for (let d: i32 = 0; d < dims; d++) {
            const v: f64 = load<f64>(near + ((cTimesDims + d) << 3));
            total2 = total2 + v * v;
          }
        } else {
          let depth4: i32 = 0;
          const cTimesDims: i32 = c * dims;
          for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
            let running: f64 = -0.0;
            const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
            for (let d: i32 = start; d < dEnd; d++) {
              const v: f64 = load<f64>(near + ((cTimesDims + d) << 3));
              running = running + v * v;
            }
            let pairs: i32 = start >> 7;
            while ((pairs & 1) != 0) {
              depth4 = depth4 - 1;
              running = load<f64>(partial10 + (depth4 << 3)) + running;
              pairs = pairs >> 1;
            }
            store<f64>(partial10 + (depth4 << 3), running);
            depth4 = depth4 + 1;
          }
          depth4 = depth4 - 1;
          total2 = load<f64>(partial10 + (depth4 << 3));
          while (depth4 > 0) {
            depth4 = depth4 - 1;
            total2 = load<f64>(partial10 + (depth4 << 3)) + total2;
          }
        }
        chosen = 0.5 * total2;
      } else {
        chosen = Infinity;
      }
      store<f64>(halfNorm + (c << 3), chosen);
    }
  }
  // let farthest = 0.0;
  let farthest: f64 = 0.0;
  // for (let c = 0; c < k; c++) farthest = max(farthest, halfNorm[c]!);
  for (let c: i32 = 0; c < k; c++) {
    farthest = max_f64(farthest, load<f64>(halfNorm + (c << 3)));
  }
  // const slack = ROUNDING * (dims + 8.0);
  const slack: f64 = 1.7763568394002505e-15 * (<f64>dims + 8.0);
  // each(points, (i) => {
  {
    const lo: i32 = 0;
    const hi: i32 = points;
    const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
    // 8 rounds at once.
    for (let i: i32 = lo; i < iMain; i += 8) {
      // let best = Infinity;
      let bestLow = f64x2.splat(Infinity);
      let bestHigh = f64x2.splat(Infinity);
      let best_1Low = f64x2.splat(Infinity);
      let best_1High = f64x2.splat(Infinity);
      // let second = Infinity;
      let secondLow = f64x2.splat(Infinity);
      let secondHigh = f64x2.splat(Infinity);
      let second_1Low = f64x2.splat(Infinity);
      let second_1High = f64x2.splat(Infinity);
      // let nearest: i32 = 0;
      let nearest = i32x4.splat(0);
      let nearest_1 = i32x4.splat(0);
      // for (let c = 0; c < k; c += 4) {
      for (let c: i32 = 0; <u32>c < <u32>k; c += 4) {
        // let s0 = halfNorm[c]!;
        const halfNormShared: f64 = load<f64>(halfNorm + (c << 3));
        // let s1 = halfNorm[c + 1]!;
        const halfNormShared2: f64 = load<f64>(halfNorm + (c << 3), 8);
        // let s2 = halfNorm[c + 2]!;
        const halfNormShared3: f64 = load<f64>(halfNorm + (c << 3), 16);
        // let s3 = halfNorm[c + 3]!;
        const halfNormShared4: f64 = load<f64>(halfNorm + (c << 3), 24);
        // let s0 = halfNorm[c]!;
        let s0Low = f64x2.splat(halfNormShared);
        let s0High = f64x2.splat(halfNormShared);
        let s0_1Low = f64x2.splat(halfNormShared);
        let s0_1High = f64x2.splat(halfNormShared);
        // let s1 = halfNorm[c + 1]!;
        let s1Low = f64x2.splat(halfNormShared2);
        let s1High = f64x2.splat(halfNormShared2);
        let s1_1Low = f64x2.splat(halfNormShared2);
        let s1_1High = f64x2.splat(halfNormShared2);
        // let s2 = halfNorm[c + 2]!;
        let s2Low = f64x2.splat(halfNormShared3);
        let s2High = f64x2.splat(halfNormShared3);
        let s2_1Low = f64x2.splat(halfNormShared3);
        let s2_1High = f64x2.splat(halfNormShared3);
        // let s3 = halfNorm[c + 3]!;
        let s3Low = f64x2.splat(halfNormShared4);
        let s3High = f64x2.splat(halfNormShared4);
        let s3_1Low = f64x2.splat(halfNormShared4);
        let s3_1High = f64x2.splat(halfNormShared4);
        const cTimesDims: i32 = c * dims;
        const cTimesDims2: i32 = (c + 1) * dims;
        const cTimesDims3: i32 = (c + 2) * dims;
        const cTimesDims4: i32 = (c + 3) * dims;
        // for (let d = 0; d < dims; d++) {
        for (let d: i32 = 0; d < dims; d++) {
          // s0 -= v * near.at(c, d);
          const nearShared: f64 = load<f64>(near + ((cTimesDims + d) << 3));
          // s1 -= v * near.at(c + 1, d);
          const nearShared2: f64 = load<f64>(near + ((cTimesDims2 + d) << 3));
          // s2 -= v * near.at(c + 2, d);
          const nearShared3: f64 = load<f64>(near + ((cTimesDims3 + d) << 3));
          // s3 -= v * near.at(c + 3, d);
          const nearShared4: f64 = load<f64>(near + ((cTimesDims4 + d) << 3));
          // const v = byDimension.at(d, i);
          const vLow = v128.load(byDimension + ((d * points + i) << 3));
          const vHigh = v128.load(byDimension + ((d * points + i) << 3), 16);
          const v_1Low = v128.load(byDimension + ((d * points + i) << 3), 32);
          const v_1High = v128.load(byDimension + ((d * points + i) << 3), 48);
          // s0 -= v * near.at(c, d);
          s0Low = f64x2.sub(s0Low, f64x2.mul(vLow, f64x2.splat(nearShared)));
          s0High = f64x2.sub(s0High, f64x2.mul(vHigh, f64x2.splat(nearShared)));
          s0_1Low = f64x2.sub(s0_1Low, f64x2.mul(v_1Low, f64x2.splat(nearShared)));
          s0_1High = f64x2.sub(s0_1High, f64x2.mul(v_1High, f64x2.splat(nearShared)));
          // s1 -= v * near.at(c + 1, d);
          s1Low = f64x2.sub(s1Low, f64x2.mul(vLow, f64x2.splat(nearShared2)));
          s1High = f64x2.sub(s1High, f64x2.mul(vHigh, f64x2.splat(nearShared2)));
          s1_1Low = f64x2.sub(s1_1Low, f64x2.mul(v_1Low, f64x2.splat(nearShared2)));
          s1_1High = f64x2.sub(s1_1High, f64x2.mul(v_1High, f64x2.splat(nearShared2)));
          // s2 -= v * near.at(c + 2, d);
          s2Low = f64x2.sub(s2Low, f64x2.mul(vLow, f64x2.splat(nearShared3)));
          s2High = f64x2.sub(s2High, f64x2.mul(vHigh, f64x2.splat(nearShared3)));
          s2_1Low = f64x2.sub(s2_1Low, f64x2.mul(v_1Low, f64x2.splat(nearShared3)));
          s2_1High = f64x2.sub(s2_1High, f64x2.mul(v_1High, f64x2.splat(nearShared3)));
          // s3 -= v * near.at(c + 3, d);
          s3Low = f64x2.sub(s3Low, f64x2.mul(vLow, f64x2.splat(nearShared4)));
          s3High = f64x2.sub(s3High, f64x2.mul(vHigh, f64x2.splat(nearShared4)));
          s3_1Low = f64x2.sub(s3_1Low, f64x2.mul(v_1Low, f64x2.splat(nearShared4)));
          s3_1High = f64x2.sub(s3_1High, f64x2.mul(v_1High, f64x2.splat(nearShared4)));
        }
        // consider(c, s0);
        const scoreLow = s0Low;
        const scoreHigh = s0High;
        const score_1Low = s0_1Low;
        const score_1High = s0_1High;
        // nearest = score < best ? i32(c) : nearest;
        nearest = v128.bitselect(
          i32x4.splat(c),
          nearest,
          v128.shuffle<i32>(f64x2.lt(scoreLow, bestLow), f64x2.lt(scoreHigh, bestHigh), 0, 2, 4, 6),
        );
        nearest_1 = v128.bitselect(
          i32x4.splat(c),
          nearest_1,
          v128.shuffle<i32>(f64x2.lt(score_1Low, best_1Low), f64x2.lt(score_1High, best_1High), 0, 2, 4, 6),
        );
        // second = min(second, max(best, score));
        secondLow = f64x2.pmin(secondLow, f64x2.pmax(bestLow, scoreLow));
        secondHigh = f64x2.pmin(secondHigh, f64x2.pmax(bestHigh, scoreHigh));
        second_1Low = f64x2.pmin(second_1Low, f64x2.pmax(best_1Low, score_1Low));
        second_1High = f64x2.pmin(second_1High, f64x2.pmax(best_1High, score_1High));
        // best = min(best, score);
        bestLow = f64x2.pmin(bestLow, scoreLow);
        bestHigh = f64x2.pmin(bestHigh, scoreHigh);
        best_1Low = f64x2.pmin(best_1Low, score_1Low);
        best_1High = f64x2.pmin(best_1High, score_1High);
        // consider(c + 1, s1);
        const scoreLow2 = s1Low;
        const scoreHigh2 = s1High;
        const score_1Low2 = s1_1Low;
        const score_1High2 = s1_1High;
        // nearest = score < best ? i32(c) : nearest;
        nearest = v128.bitselect(
          i32x4.splat(c + 1),
          nearest,
          v128.shuffle<i32>(f64x2.lt(scoreLow2, bestLow), f64x2.lt(scoreHigh2, bestHigh), 0, 2, 4, 6),
        );
        nearest_1 = v128.bitselect(
          i32x4.splat(c + 1),
          nearest_1,
          v128.shuffle<i32>(f64x2.lt(score_1Low2, best_1Low), f64x2.lt(score_1High2, best_1High), 0, 2, 4, 6),
        );
        // second = min(second, max(best, score));
        secondLow = f64x2.pmin(secondLow, f64x2.pmax(bestLow, scoreLow2));
        secondHigh = f64x2.pmin(secondHigh, f64x2.pmax(bestHigh, scoreHigh2));
        second_1Low = f64x2.pmin(second_1Low, f64x2.pmax(best_1Low, score_1Low2));
        second_1High = f64x2.pmin(second_1High, f64x2.pmax(best_1High, score_1High2));
        // best = min(best, score);
        bestLow = f64x2.pmin(bestLow, scoreLow2);
        bestHigh = f64x2.pmin(bestHigh, scoreHigh2);
        best_1Low = f64x2.pmin(best_1Low, score_1Low2);
        best_1High = f64x2.pmin(best_1High, score_1High2);
        // consider(c + 2, s2);
        const scoreLow3 = s2Low;
        const scoreHigh3 = s2High;
        const score_1Low3 = s2_1Low;
        const score_1High3 = s2_1High;
        // nearest = score < best ? i32(c) : nearest;
        nearest = v128.bitselect(
          i32x4.splat(c + 2),
          nearest,
          v128.shuffle<i32>(f64x2.lt(scoreLow3, bestLow), f64x2.lt(scoreHigh3, bestHigh), 0, 2, 4, 6),
        );
        nearest_1 = v128.bitselect(
          i32x4.splat(c + 2),
          nearest_1,
          v128.shuffle<i32>(f64x2.lt(score_1Low3, best_1Low), f64x2.lt(score_1High3, best_1High), 0, 2, 4, 6),
        );
        // second = min(second, max(best, score));
        secondLow = f64x2.pmin(secondLow, f64x2.pmax(bestLow, scoreLow3));
        secondHigh = f64x2.pmin(secondHigh, f64x2.pmax(bestHigh, scoreHigh3));
        second_1Low = f64x2.pmin(second_1Low, f64x2.pmax(best_1Low, score_1Low3));
        second_1High = f64x2.pmin(second_1High, f64x2.pmax(best_1High, score_1High3));
        // best = min(best, score);
        bestLow = f64x2.pmin(bestLow, scoreLow3);
        bestHigh = f64x2.pmin(bestHigh, scoreHigh3);
        best_1Low = f64x2.pmin(best_1Low, score_1Low3);
        best_1High = f64x2.pmin(best_1High, score_1High3);
        // consider(c + 3, s3);
        const scoreLow4 = s3Low;
        const scoreHigh4 = s3High;
        const score_1Low4 = s3_1Low;
        const score_1High4 = s3_1High;
        // nearest = score < best ? i32(c) : nearest;
        nearest = v128.bitselect(
          i32x4.splat(c + 3),
          nearest,
          v128.shuffle<i32>(f64x2.lt(scoreLow4, bestLow), f64x2.lt(scoreHigh4, bestHigh), 0, 2, 4, 6),
        );
        nearest_1 = v128.bitselect(
          i32x4.splat(c + 3),
          nearest_1,
          v128.shuffle<i32>(f64x2.lt(score_1Low4, best_1Low), f64x2.lt(score_1High4, best_1High), 0, 2, 4, 6),
        );
        // second = min(second, max(best, score));
        secondLow = f64x2.pmin(secondLow, f64x2.pmax(bestLow, scoreLow4));
        secondHigh = f64x2.pmin(secondHigh, f64x2.pmax(bestHigh, scoreHigh4));
        second_1Low = f64x2.pmin(second_1Low, f64x2.pmax(best_1Low, score_1Low4));
        second_1High = f64x2.pmin(second_1High, f64x2.pmax(best_1High, score_1High4));
        // best = min(best, score);
        bestLow = f64x2.pmin(bestLow, scoreLow4);
        bestHigh = f64x2.pmin(bestHigh, scoreHigh4);
        best_1Low = f64x2.pmin(best_1Low, score_1Low4);
        best_1High = f64x2.pmin(best_1High, score_1High4);
      }
      // const size = reach[i]! + 2.0 * farthest;
      const part = 2.0 * farthest;
      const sizeLow = f64x2.add(v128.load(reach + (i << 3)), f64x2.splat(part));
      const sizeHigh = f64x2.add(v128.load(reach + (i << 3), 16), f64x2.splat(part));
      const part2 = 2.0 * farthest;
      const size_1Low = f64x2.add(v128.load(reach + (i << 3), 32), f64x2.splat(part2));
      const size_1High = f64x2.add(v128.load(reach + (i << 3), 48), f64x2.splat(part2));
      // const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
      const sureLow = v128.and(
        v128.and(
          f64x2.gt(f64x2.sub(secondLow, bestLow), f64x2.mul(f64x2.splat(slack), sizeLow)),
          f64x2.gt(sizeLow, f64x2.splat(1e-270)),
        ),
        f64x2.lt(sizeLow, f64x2.splat(1e300)),
      );
      const sureHigh = v128.and(
        v128.and(
          f64x2.gt(f64x2.sub(secondHigh, bestHigh), f64x2.mul(f64x2.splat(slack), sizeHigh)),
          f64x2.gt(sizeHigh, f64x2.splat(1e-270)),
        ),
        f64x2.lt(sizeHigh, f64x2.splat(1e300)),
      );
      const sure_1Low = v128.and(
        v128.and(
          f64x2.gt(f64x2.sub(second_1Low, best_1Low), f64x2.mul(f64x2.splat(slack), size_1Low)),
          f64x2.gt(size_1Low, f64x2.splat(1e-270)),
        ),
        f64x2.lt(size_1Low, f64x2.splat(1e300)),
      );
      const sure_1High = v128.and(
        v128.and(
          f64x2.gt(f64x2.sub(second_1High, best_1High), f64x2.mul(f64x2.splat(slack), size_1High)),
          f64x2.gt(size_1High, f64x2.splat(1e-270)),
        ),
        f64x2.lt(size_1High, f64x2.splat(1e300)),
      );
      // found[i] = sure ? nearest : -1;
      v128.store(
        found + (i << 2),
        v128.bitselect(nearest, i32x4.splat(-1), v128.shuffle<i32>(sureLow, sureHigh, 0, 2, 4, 6)),
      );
      v128.store(
        found + (i << 2),
        v128.bitselect(nearest_1, i32x4.splat(-1), v128.shuffle<i32>(sure_1Low, sure_1High, 0, 2, 4, 6)),
        16,
      );
    }
    // each(points, (i) => {
    // The remainder.
    for (let i: i32 = iMain; i < hi; i++) {
      // let best = Infinity;
      let best: f64 = Infinity;
      // let second = Infinity;
      let second: f64 = Infinity;
      // let nearest: i32 = 0;
      let nearest: i32 = 0;
      // for (let c = 0; c < k; c += 4) {
      for (let c: i32 = 0; <u32>c < <u32>k; c += 4) {
        // let s0 = halfNorm[c]!;
        let s0: f64 = load<f64>(halfNorm + (c << 3));
        // let s1 = halfNorm[c + 1]!;
        let s1: f64 = load<f64>(halfNorm + (c << 3), 8);
        // let s2 = halfNorm[c + 2]!;
        let s2: f64 = load<f64>(halfNorm + (c << 3), 16);
        // let s3 = halfNorm[c + 3]!;
        let s3: f64 = load<f64>(halfNorm + (c << 3), 24);
        const cTimesDims: i32 = c * dims;
        const cTimesDims2: i32 = (c + 1) * dims;
        const cTimesDims3: i32 = (c + 2) * dims;
        const cTimesDims4: i32 = (c + 3) * dims;
        // for (let d = 0; d < dims; d++) {
        for (let d: i32 = 0; d < dims; d++) {
          // const v = byDimension.at(d, i);
          const v: f64 = load<f64>(byDimension + ((d * points + i) << 3));
          // s0 -= v * near.at(c, d);
          s0 = s0 - v * load<f64>(near + ((cTimesDims + d) << 3));
          // s1 -= v * near.at(c + 1, d);
          s1 = s1 - v * load<f64>(near + ((cTimesDims2 + d) << 3));
          // s2 -= v * near.at(c + 2, d);
          s2 = s2 - v * load<f64>(near + ((cTimesDims3 + d) << 3));
          // s3 -= v * near.at(c + 3, d);
          s3 = s3 - v * load<f64>(near + ((cTimesDims4 + d) << 3));
        }
        // consider(c, s0);
        const score: f64 = s0;
        // nearest = score < best ? i32(c) : nearest;
        nearest = score < best ? c : nearest;
        // second = min(second, max(best, score));
        second = min_f64(second, max_f64(best, score));
        // best = min(best, score);
        best = min_f64(best, score);
        // consider(c + 1, s1);
        const score2: f64 = s1;
        // nearest = score < best ? i32(c) : nearest;
        nearest = score2 < best ? c + 1 : nearest;
        // second = min(second, max(best, score));
        second = min_f64(second, max_f64(best, score2));
        // best = min(best, score);
        best = min_f64(best, score2);
        // consider(c + 2, s2);
        const score3: f64 = s2;
        // nearest = score < best ? i32(c) : nearest;
        nearest = score3 < best ? c + 2 : nearest;
        // second = min(second, max(best, score));
        second = min_f64(second, max_f64(best, score3));
        // best = min(best, score);
        best = min_f64(best, score3);
        // consider(c + 3, s3);
        const score4: f64 = s3;
        // nearest = score < best ? i32(c) : nearest;
        nearest = score4 < best ? c + 3 : nearest;
        // second = min(second, max(best, score));
        second = min_f64(second, max_f64(best, score4));
        // best = min(best, score);
        best = min_f64(best, score4);
      }
      // const size = reach[i]! + 2.0 * farthest;
      const size2: f64 = load<f64>(reach + (i << 3)) + 2.0 * farthest;
      // const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
      const sure: bool = second - best > slack * size2 && size2 > 1e-270 && size2 < 1e300;
      // found[i] = sure ? nearest : -1;
      store<i32>(found + (i << 2), sure ? nearest : -1);
    }
  }
  // fill(labels, (i) => clampIndex(found[i]!, k));
  {
    const lo: i32 = 0;
    const hi: i32 = points;
    for (let i: i32 = lo; i < hi; i++) {
      const clamped: i32 = max<i32>(min<i32>(load<i32>(found + (i << 2)), k - 1), 0);
      store<i32>(labels + (i << 2), clamped);
    }
  }
  // let open: i32 = 0;
  let open: i32 = 0;
  // for (let i = 0; i < points; i++) if (found[i]! < 0) open += 1;
  let openLanes = i32x4.splat(0);
  const iMain: i32 = points & -16;
  // 16 rounds at once.
  for (let i: i32 = 0; i < iMain; i += 16) {
    const part = i32x4.lt_s(v128.load(found + (i << 2)), i32x4.splat(0));
    const maskLow = i64x2.extend_low_i32x4_s(part);
    const maskHigh = i64x2.extend_high_i32x4_s(part);
    const part2 = i32x4.lt_s(v128.load(found + (i << 2), 16), i32x4.splat(0));
    const mask_1Low = i64x2.extend_low_i32x4_s(part2);
    const mask_1High = i64x2.extend_high_i32x4_s(part2);
    const part3 = i32x4.lt_s(v128.load(found + (i << 2), 32), i32x4.splat(0));
    const mask_2Low = i64x2.extend_low_i32x4_s(part3);
    const mask_2High = i64x2.extend_high_i32x4_s(part3);
    const part4 = i32x4.lt_s(v128.load(found + (i << 2), 48), i32x4.splat(0));
    const mask_3Low = i64x2.extend_low_i32x4_s(part4);
    const mask_3High = i64x2.extend_high_i32x4_s(part4);
    openLanes = i32x4.add(
      openLanes,
      v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(maskLow, maskHigh, 0, 2, 4, 6)),
    );
    openLanes = i32x4.add(
      openLanes,
      v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_1Low, mask_1High, 0, 2, 4, 6)),
    );
    openLanes = i32x4.add(
      openLanes,
      v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_2Low, mask_2High, 0, 2, 4, 6)),
    );
    openLanes = i32x4.add(
      openLanes,
      v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask_3Low, mask_3High, 0, 2, 4, 6)),
    );
  }
  v128.store(openLanesEach2 + (0 << 2), openLanes);
  open = open + load<i32>(openLanesEach2 + (0 << 2));
  open = open + load<i32>(openLanesEach2, 4);
  open = open + load<i32>(openLanesEach2, 8);
  open = open + load<i32>(openLanesEach2, 12);
  // The remainder.
  for (let i: i32 = iMain; i < points; i++) {
    if (load<i32>(found + (i << 2)) < 0) {
      open = open + 1;
    }
  }
  // if (open > idiv(points, 8)) {
  if (open > points / 8) {
    // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
    {
      const lo: i32 = 0;
      const hi: i32 = points;
      const iMain2: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
      // 8 rounds at once.
      for (let i: i32 = lo; i < iMain2; i += 8) {
        let best = i32x4.splat(0);
        let best_1 = i32x4.splat(0);
        let leastLow = f64x2.splat(NaN);
        let leastHigh = f64x2.splat(NaN);
        let least_1Low = f64x2.splat(NaN);
        let least_1High = f64x2.splat(NaN);
        const iTimesDims: i32 = i * dims;
        const iTimesDims2: i32 = (i + 4) * dims;
        for (let c: i32 = 0; c < k; c++) {
          const part = dims <= 0 ? 0.0 : -0.0;
          let totalLow = f64x2.splat(part);
          let totalHigh = f64x2.splat(part);
          const part2 = dims <= 0 ? 0.0 : -0.0;
          let total_1Low = f64x2.splat(part2);
          let total_1High = f64x2.splat(part2);
          if (dims <= 128) {
            const cTimesDims: i32 = c * dims;
            for (let d: i32 = 0; d < dims; d++) {
              const centreShared: f64 = load<f64>(centre + ((cTimesDims + d) << 3));
              const part3 = dims * 8;
              const part4 = x + ((iTimesDims + d) << 3);
              const vLow = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part4)), 1, load<f64>(part4 + part3)),
                f64x2.splat(centreShared),
              );
              const vHigh = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part4 + 2 * part3)), 1, load<f64>(part4 + 3 * part3)),
                f64x2.splat(centreShared),
              );
              const part5 = dims * 8;
              const part6 = x + ((iTimesDims2 + d) << 3);
              const v_1Low = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
                f64x2.splat(centreShared),
              );
              const v_1High = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
                f64x2.splat(centreShared),
              );
              totalLow = f64x2.add(totalLow, f64x2.mul(vLow, vLow));
              totalHigh = f64x2.add(totalHigh, f64x2.mul(vHigh, vHigh));
              total_1Low = f64x2.add(total_1Low, f64x2.mul(v_1Low, v_1Low));
              total_1High = f64x2.add(total_1High, f64x2.mul(v_1High, v_1High));
            }
          } else {
            let depth4: i32 = 0;
            const cTimesDims: i32 = c * dims;
            for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
              let runningLow = f64x2.splat(-0.0);
              let runningHigh = f64x2.splat(-0.0);
              let running_1Low = f64x2.splat(-0.0);
              let running_1High = f64x2.splat(-0.0);
              const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
              for (let d: i32 = start; d < dEnd; d++) {
                const centreShared: f64 = load<f64>(centre + ((cTimesDims + d) << 3));
                const part3 = dims * 8;
                const part4 = x + ((iTimesDims + d) << 3);
                const vLow = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part4)), 1, load<f64>(part4 + part3)),
                  f64x2.splat(centreShared),
                );
                const vHigh = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part4 + 2 * part3)), 1, load<f64>(part4 + 3 * part3)),
                  f64x2.splat(centreShared),
                );
                const part5 = dims * 8;
                const part6 = x + ((iTimesDims2 + d) << 3);
                const v_1Low = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
                  f64x2.splat(centreShared),
                );
                const v_1High = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
                  f64x2.splat(centreShared),
                );
                runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
                runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
                running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
                running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
              }
              let pairs: i32 = start >> 7;
              while ((pairs & 1) != 0) {
                depth4 = depth4 - 1;
                runningLow = f64x2.add(v128.load(partial11 + depth4 * 32), runningLow);
                runningHigh = f64x2.add(v128.load(partial11 + depth4 * 32, 16), runningHigh);
                running_1Low = f64x2.add(v128.load(partial_1_2 + depth4 * 32), running_1Low);
                running_1High = f64x2.add(v128.load(partial_1_2 + depth4 * 32, 16), running_1High);
                pairs = pairs >> 1;
              }
              v128.store(partial11 + depth4 * 32, runningLow);
              v128.store(partial11 + depth4 * 32, runningHigh, 16);
              v128.store(partial_1_2 + depth4 * 32, running_1Low);
              v128.store(partial_1_2 + depth4 * 32, running_1High, 16);
              depth4 = depth4 + 1;
            }
            depth4 = depth4 - 1;
            totalLow = v128.load(partial11 + depth4 * 32);
            totalHigh = v128.load(partial11 + depth4 * 32, 16);
            total_1Low = v128.load(partial_1_2 + depth4 * 32);
            total_1High = v128.load(partial_1_2 + depth4 * 32, 16);
            while (depth4 > 0) {
              depth4 = depth4 - 1;
              totalLow = f64x2.add(v128.load(partial11 + depth4 * 32), totalLow);
              totalHigh = f64x2.add(v128.load(partial11 + depth4 * 32, 16), totalHigh);
              total_1Low = f64x2.add(v128.load(partial_1_2 + depth4 * 32), total_1Low);
              total_1High = f64x2.add(v128.load(partial_1_2 + depth4 * 32, 16), total_1High);
            }
          }
          const candidateLow = totalLow;
          const candidateHigh = totalHigh;
          const candidate_1Low = total_1Low;
          const candidate_1High = total_1High;
          const maskLow = v128.or(
            f64x2.lt(candidateLow, leastLow),
            v128.and(f64x2.ne(leastLow, leastLow), f64x2.eq(candidateLow, candidateLow)),
          );
          const maskHigh = v128.or(
            f64x2.lt(candidateHigh, leastHigh),
            v128.and(f64x2.ne(leastHigh, leastHigh), f64x2.eq(candidateHigh, candidateHigh)),
          );
          const mask_1Low = v128.or(
            f64x2.lt(candidate_1Low, least_1Low),
            v128.and(f64x2.ne(least_1Low, least_1Low), f64x2.eq(candidate_1Low, candidate_1Low)),
          );
          const mask_1High = v128.or(
            f64x2.lt(candidate_1High, least_1High),
            v128.and(f64x2.ne(least_1High, least_1High), f64x2.eq(candidate_1High, candidate_1High)),
          );
          leastLow = v128.bitselect(candidateLow, leastLow, maskLow);
          leastHigh = v128.bitselect(candidateHigh, leastHigh, maskHigh);
          least_1Low = v128.bitselect(candidate_1Low, least_1Low, mask_1Low);
          least_1High = v128.bitselect(candidate_1High, least_1High, mask_1High);
          best = v128.bitselect(i32x4.splat(c), best, v128.shuffle<i32>(maskLow, maskHigh, 0, 2, 4, 6));
          best_1 = v128.bitselect(i32x4.splat(c), best_1, v128.shuffle<i32>(mask_1Low, mask_1High, 0, 2, 4, 6));
        }
        v128.store(labels + (i << 2), best);
        v128.store(labels + (i << 2), best_1, 16);
      }
      // The remainder.
      for (let i: i32 = iMain2; i < hi; i++) {
        let best: i32 = 0;
        let least: f64 = NaN;
        const iTimesDims: i32 = i * dims;
        for (let c: i32 = 0; c < k; c++) {
          let total2: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const cTimesDims: i32 = c * dims;
            for (let d: i32 = 0; d < dims; d++) {
              const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
              total2 = total2 + v * v;
            }
          } else {
            let depth4: i32 = 0;
            const cTimesDims: i32 = c * dims;
            for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
              let running: f64 = -0.0;
              const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
              for (let d: i32 = start; d < dEnd; d++) {
                const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
                running = running + v * v;
              }
              let pairs: i32 = start >> 7;
              while ((pairs & 1) != 0) {
                depth4 = depth4 - 1;
                running = load<f64>(partial11 + (depth4 << 3)) + running;
                pairs = pairs >> 1;
              }
              store<f64>(partial11 + (depth4 << 3), running);
              depth4 = depth4 + 1;
            }
            depth4 = depth4 - 1;
            total2 = load<f64>(partial11 + (depth4 << 3));
            while (depth4 > 0) {
              depth4 = depth4 - 1;
              total2 = load<f64>(partial11 + (depth4 << 3)) + total2;
            }
          }
          const candidate: f64 = total2;
          if (candidate < least || (least != least && candidate == candidate)) {
            least = candidate;
            best = c;
          }
        }
        store<i32>(labels + (i << 2), best);
      }
    }
  } else {
    // } else if (open > 0) {
    if (open > 0) {
      // for (let i = 0; i < points; i++) {
      for (let i: i32 = 0; i < points; i++) {
        // if (found[i]! < 0) labels[i] = argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at…
        if (load<i32>(found + (i << 2)) < 0) {
          let best: i32 = 0;
          let least: f64 = NaN;
          const iTimesDims: i32 = i * dims;
          for (let c: i32 = 0; c < k; c++) {
            let total2: f64 = dims <= 0 ? 0.0 : -0.0;
            if (dims <= 128) {
              const cTimesDims: i32 = c * dims;
              for (let d: i32 = 0; d < dims; d++) {
                const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
                total2 = total2 + v * v;
              }
            } else {
              let depth4: i32 = 0;
              const cTimesDims: i32 = c * dims;
              for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
                let running: f64 = -0.0;
                const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
                for (let d: i32 = start; d < dEnd; d++) {
                  const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(centre + ((cTimesDims + d) << 3));
                  running = running + v * v;
                }
                let pairs: i32 = start >> 7;
                while ((pairs & 1) != 0) {
                  depth4 = depth4 - 1;
                  running = load<f64>(partial12 + (depth4 << 3)) + running;
                  pairs = pairs >> 1;
                }
                store<f64>(partial12 + (depth4 << 3), running);
                depth4 = depth4 + 1;
              }
              depth4 = depth4 - 1;
              total2 = load<f64>(partial12 + (depth4 << 3));
              while (depth4 > 0) {
                depth4 = depth4 - 1;
                total2 = load<f64>(partial12 + (depth4 << 3)) + total2;
              }
            }
            const candidate: f64 = total2;
            if (candidate < least || (least != least && candidate == candidate)) {
              least = candidate;
              best = c;
            }
          }
          store<i32>(labels + (i << 2), best);
        }
      }
    }
  }
  // iterations.set(steps);
  store<i32>(iterations + (0 << 2), steps);
  // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
  {
    const lo: i32 = 0;
    const hi: i32 = points;
    for (let i: i32 = lo; i < hi; i++) {
      let total2: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const iTimesDims: i32 = i * dims;
        for (let d: i32 = 0; d < dims; d++) {
          const v: f64 =
            load<f64>(x + ((iTimesDims + d) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (i << 2)) * dims + d) << 3));
          total2 = total2 + v * v;
        }
      } else {
        let depth4: i32 = 0;
        const iTimesDims: i32 = i * dims;
        for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
          let running: f64 = -0.0;
          const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
          for (let d: i32 = start; d < dEnd; d++) {
            const v: f64 =
              load<f64>(x + ((iTimesDims + d) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i << 2)) * dims + d) << 3));
            running = running + v * v;
          }
          let pairs: i32 = start >> 7;
          while ((pairs & 1) != 0) {
            depth4 = depth4 - 1;
            running = load<f64>(partial13 + (depth4 << 3)) + running;
            pairs = pairs >> 1;
          }
          store<f64>(partial13 + (depth4 << 3), running);
          depth4 = depth4 + 1;
        }
        depth4 = depth4 - 1;
        total2 = load<f64>(partial13 + (depth4 << 3));
        while (depth4 > 0) {
          depth4 = depth4 - 1;
          total2 = load<f64>(partial13 + (depth4 << 3)) + total2;
        }
      }
      store<f64>(distance + (i << 3), total2);
    }
  }
  // inertia.set(abs(sum(points, (i) => distance[i]!)));
  let total2: f64 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i: i32 = 0; i < points; i++) {
      total2 = total2 + load<f64>(distance + (i << 3));
    }
  } else {
    let from_: i32 = 0;
    let count: i32 = points;
    let depth4: i32 = 0;
    let busy: bool = true;
    while (busy) {
      while (count > 128) {
        const half: i32 = (count >> 4) * 8;
        store<i32>(nextFrom3 + (depth4 << 2), from_ + half);
        store<i32>(nextCount3 + (depth4 << 2), count - half);
        depth4 = depth4 + 1;
        count = half;
      }
      const end: i32 = from_ + count;
      const whole: i32 = from_ + (count & -8);
      let lowLow = v128.load(distance + (from_ << 3));
      let lowHigh = v128.load(distance + (from_ << 3), 16);
      let highLow = v128.load(distance + (from_ << 3), 32);
      let highHigh = v128.load(distance + (from_ << 3), 48);
      // 8 rounds at once.
      for (let i: i32 = from_ + 8; i < whole; i += 8) {
        lowLow = f64x2.add(lowLow, v128.load(distance + (i << 3)));
        lowHigh = f64x2.add(lowHigh, v128.load(distance + (i << 3), 16));
        highLow = f64x2.add(highLow, v128.load(distance + (i << 3), 32));
        highHigh = f64x2.add(highHigh, v128.load(distance + (i << 3), 48));
      }
      v128.store(lanes3 + (0 << 3), lowLow);
      v128.store(lanes3 + (0 << 3), lowHigh, 16);
      v128.store(lanes3, highLow, 32);
      v128.store(lanes3, highHigh, 48);
      total2 =
        load<f64>(lanes3 + (0 << 3)) +
        load<f64>(lanes3, 8) +
        (load<f64>(lanes3, 16) + load<f64>(lanes3, 24)) +
        (load<f64>(lanes3, 32) + load<f64>(lanes3, 40) + (load<f64>(lanes3, 48) + load<f64>(lanes3, 56)));
      for (let i: i32 = whole; i < end; i++) {
        total2 = total2 + load<f64>(distance + (i << 3));
      }
      busy = false;
      while (depth4 > 0 && !busy) {
        depth4 = depth4 - 1;
        if (load<i32>(nextCount3 + (depth4 << 2)) == 0) {
          total2 = load<f64>(left3 + (depth4 << 3)) + total2;
        } else {
          from_ = load<i32>(nextFrom3 + (depth4 << 2));
          count = load<i32>(nextCount3 + (depth4 << 2));
          store<f64>(left3 + (depth4 << 3), total2);
          store<i32>(nextCount3 + (depth4 << 2), 0);
          depth4 = depth4 + 1;
          busy = true;
        }
      }
    }
  }
  const result: f64 = abs<f64>(total2);
  store<f64>(inertia + (0 << 3), result == result ? result : NaN);
  // fill(centroids, (c, d) => centre.at(c, d));
  {
    const lo: i32 = 0;
    const hi: i32 = k;
    for (let c: i32 = lo; c < hi; c++) {
      const dMain: i32 = dims & -8;
      const cTimesDims: i32 = c * dims;
      // 8 rounds at once.
      for (let d: i32 = 0; d < dMain; d += 8) {
        const resultLow = v128.load(centre + ((cTimesDims + d) << 3));
        const resultHigh = v128.load(centre + ((cTimesDims + d) << 3), 16);
        const part = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
        const part2 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
        v128.store(centroids + ((cTimesDims + d) << 3), part);
        v128.store(centroids + ((cTimesDims + d) << 3), part2, 16);
        const resultLow2 = v128.load(centre + ((cTimesDims + d) << 3), 32);
        const resultHigh2 = v128.load(centre + ((cTimesDims + d) << 3), 48);
        const part3 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
        const part4 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
        v128.store(centroids + ((cTimesDims + d) << 3), part3, 32);
        v128.store(centroids + ((cTimesDims + d) << 3), part4, 48);
      }
      const cTimesDims2: i32 = c * dims;
      // The remainder.
      for (let d: i32 = dMain; d < dims; d++) {
        const result2: f64 = load<f64>(centre + ((cTimesDims2 + d) << 3));
        store<f64>(centroids + ((cTimesDims2 + d) << 3), result2 == result2 ? result2 : NaN);
      }
    }
  }
  return 0;
}
