// Generated from kernels/clustering/kmeansPredict.ts#L18 by `trefoil build`. Do not edit. Hash 12961676a88d9173

import { claim, min_f64, toF64_i32 } from '../operations';

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
  x: usize,
  centroids: usize,
  points: i32,
  dims: i32,
  k: i32,
  labels: usize,
  distance: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  const byDimension = top;
  top = claim(top, toF64_i32(dims * points), 8.0);
  if (top === 0) return -1;
  const partial = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  // fill(byDimension, (d, i) => x.at(i, d));
  {
    const lo: i32 = 0;
    const hi: i32 = dims;
    for (let d: i32 = lo; d < hi; d++) {
      const iMain: i32 = points & -8;
      const dTimesPoints: i32 = d * points;
      // 8 rounds at once.
      for (let i: i32 = 0; i < iMain; i += 8) {
        const part = dims * 8;
        const part2 = x + ((i * dims + d) << 3);
        const part3 = f64x2.replace_lane(f64x2.splat(load<f64>(part2)), 1, load<f64>(part2 + part));
        const part4 = f64x2.replace_lane(f64x2.splat(load<f64>(part2 + 2 * part)), 1, load<f64>(part2 + 3 * part));
        v128.store(byDimension + ((dTimesPoints + i) << 3), part3);
        v128.store(byDimension + ((dTimesPoints + i) << 3), part4, 16);
        const part5 = dims * 8;
        const part6 = x + (((i + 4) * dims + d) << 3);
        const part7 = f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5));
        const part8 = f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5));
        v128.store(byDimension + ((dTimesPoints + i) << 3), part7, 32);
        v128.store(byDimension + ((dTimesPoints + i) << 3), part8, 48);
      }
      const dTimesPoints2: i32 = d * points;
      // The remainder.
      for (let i: i32 = iMain; i < points; i++) {
        store<f64>(byDimension + ((dTimesPoints2 + i) << 3), load<f64>(x + ((i * dims + d) << 3)));
      }
    }
  }
  // fill(labels, (i) =>
  {
    const lo: i32 = 0;
    const hi: i32 = points;
    const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
    // 8 rounds at once.
    for (let i: i32 = lo; i < iMain; i += 8) {
      // argmin(centroids.rows, (c) => contract(x.cols, (d) => square(byDimension.at(d, i) - centroids.at(c,…
      let best = i32x4.splat(0);
      let best_1 = i32x4.splat(0);
      let leastLow = f64x2.splat(NaN);
      let leastHigh = f64x2.splat(NaN);
      let least_1Low = f64x2.splat(NaN);
      let least_1High = f64x2.splat(NaN);
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
            const centroidsShared: f64 = load<f64>(centroids + ((cTimesDims + d) << 3));
            const vLow = f64x2.sub(v128.load(byDimension + ((d * points + i) << 3)), f64x2.splat(centroidsShared));
            const vHigh = f64x2.sub(v128.load(byDimension + ((d * points + i) << 3), 16), f64x2.splat(centroidsShared));
            const v_1Low = f64x2.sub(
              v128.load(byDimension + ((d * points + i) << 3), 32),
              f64x2.splat(centroidsShared),
            );
            const v_1High = f64x2.sub(
              v128.load(byDimension + ((d * points + i) << 3), 48),
              f64x2.splat(centroidsShared),
            );
            totalLow = f64x2.add(totalLow, f64x2.mul(vLow, vLow));
            totalHigh = f64x2.add(totalHigh, f64x2.mul(vHigh, vHigh));
            total_1Low = f64x2.add(total_1Low, f64x2.mul(v_1Low, v_1Low));
            total_1High = f64x2.add(total_1High, f64x2.mul(v_1High, v_1High));
          }
        } else {
          let depth: i32 = 0;
          const cTimesDims: i32 = c * dims;
          for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
            let runningLow = f64x2.splat(-0.0);
            let runningHigh = f64x2.splat(-0.0);
            let running_1Low = f64x2.splat(-0.0);
            let running_1High = f64x2.splat(-0.0);
            const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
            for (let d: i32 = start; d < dEnd; d++) {
              const centroidsShared: f64 = load<f64>(centroids + ((cTimesDims + d) << 3));
              const vLow = f64x2.sub(v128.load(byDimension + ((d * points + i) << 3)), f64x2.splat(centroidsShared));
              const vHigh = f64x2.sub(
                v128.load(byDimension + ((d * points + i) << 3), 16),
                f64x2.splat(centroidsShared),
              );
              const v_1Low = f64x2.sub(
                v128.load(byDimension + ((d * points + i) << 3), 32),
                f64x2.splat(centroidsShared),
              );
              const v_1High = f64x2.sub(
                v128.load(byDimension + ((d * points + i) << 3), 48),
                f64x2.splat(centroidsShared),
              );
              runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
              runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
              running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
              running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
            }
            let pairs: i32 = start >> 7;
            while ((pairs & 1) != 0) {
              depth = depth - 1;
              runningLow = f64x2.add(v128.load(partial + depth * 32), runningLow);
              runningHigh = f64x2.add(v128.load(partial + depth * 32, 16), runningHigh);
              running_1Low = f64x2.add(v128.load(partial_1 + depth * 32), running_1Low);
              running_1High = f64x2.add(v128.load(partial_1 + depth * 32, 16), running_1High);
              pairs = pairs >> 1;
            }
            v128.store(partial + depth * 32, runningLow);
            v128.store(partial + depth * 32, runningHigh, 16);
            v128.store(partial_1 + depth * 32, running_1Low);
            v128.store(partial_1 + depth * 32, running_1High, 16);
            depth = depth + 1;
          }
          depth = depth - 1;
          totalLow = v128.load(partial + depth * 32);
          totalHigh = v128.load(partial + depth * 32, 16);
          total_1Low = v128.load(partial_1 + depth * 32);
          total_1High = v128.load(partial_1 + depth * 32, 16);
          while (depth > 0) {
            depth = depth - 1;
            totalLow = f64x2.add(v128.load(partial + depth * 32), totalLow);
            totalHigh = f64x2.add(v128.load(partial + depth * 32, 16), totalHigh);
            total_1Low = f64x2.add(v128.load(partial_1 + depth * 32), total_1Low);
            total_1High = f64x2.add(v128.load(partial_1 + depth * 32, 16), total_1High);
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
      // fill(labels, (i) =>
      v128.store(labels + (i << 2), best);
      v128.store(labels + (i << 2), best_1, 16);
    }
    // The remainder.
    for (let i: i32 = iMain; i < hi; i++) {
      // argmin(centroids.rows, (c) => contract(x.cols, (d) => square(byDimension.at(d, i) - centroids.at(c,…
      let best: i32 = 0;
      let least: f64 = NaN;
      for (let c: i32 = 0; c < k; c++) {
        let total: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const cTimesDims: i32 = c * dims;
          for (let d: i32 = 0; d < dims; d++) {
            const v: f64 =
              load<f64>(byDimension + ((d * points + i) << 3)) - load<f64>(centroids + ((cTimesDims + d) << 3));
            total = total + v * v;
          }
        } else {
          let depth: i32 = 0;
          const cTimesDims: i32 = c * dims;
          for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
            let running: f64 = -0.0;
            const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
            for (let d: i32 = start; d < dEnd; d++) {
              const v: f64 =
                load<f64>(byDimension + ((d * points + i) << 3)) - load<f64>(centroids + ((cTimesDims + d) << 3));
              running = running + v * v;
            }
            let pairs: i32 = start >> 7;
            while ((pairs & 1) != 0) {
              depth = depth - 1;
              running = load<f64>(partial + (depth << 3)) + running;
              pairs = pairs >> 1;
            }
            store<f64>(partial + (depth << 3), running);
            depth = depth + 1;
          }
          depth = depth - 1;
          total = load<f64>(partial + (depth << 3));
          while (depth > 0) {
            depth = depth - 1;
            total = load<f64>(partial + (depth << 3)) + total;
          }
        }
        const candidate: f64 = total;
        if (candidate < least || (least != least && candidate == candidate)) {
          least = candidate;
          best = c;
        }
      }
      // fill(labels, (i) =>
      store<i32>(labels + (i << 2), best);
    }
  }
  // fill(distance, (i) => sqrt(contract(x.cols, (d) => square(x.at(i, d) - centroids.at(labels[i]!, d))…
  {
    const lo: i32 = 0;
    const hi: i32 = points;
    for (let i: i32 = lo; i < hi; i++) {
      let total: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const iTimesDims: i32 = i * dims;
        for (let d: i32 = 0; d < dims; d++) {
          const v: f64 =
            load<f64>(x + ((iTimesDims + d) << 3)) -
            load<f64>(centroids + ((load<i32>(labels + (i << 2)) * dims + d) << 3));
          total = total + v * v;
        }
      } else {
        let depth: i32 = 0;
        const iTimesDims: i32 = i * dims;
        for (let start: i32 = 0; <u32>start < <u32>dims; start += 128) {
          let running: f64 = -0.0;
          const dEnd: i32 = <i32>min_f64(<f64>start + 128.0, <f64>dims);
          for (let d: i32 = start; d < dEnd; d++) {
            const v: f64 =
              load<f64>(x + ((iTimesDims + d) << 3)) -
              load<f64>(centroids + ((load<i32>(labels + (i << 2)) * dims + d) << 3));
            running = running + v * v;
          }
          let pairs: i32 = start >> 7;
          while ((pairs & 1) != 0) {
            depth = depth - 1;
            running = load<f64>(partial2 + (depth << 3)) + running;
            pairs = pairs >> 1;
          }
          store<f64>(partial2 + (depth << 3), running);
          depth = depth + 1;
        }
        depth = depth - 1;
        total = load<f64>(partial2 + (depth << 3));
        while (depth > 0) {
          depth = depth - 1;
          total = load<f64>(partial2 + (depth << 3)) + total;
        }
      }
      const result: f64 = sqrt<f64>(total);
      store<f64>(distance + (i << 3), result == result ? result : NaN);
    }
  }
  return 0;
}
