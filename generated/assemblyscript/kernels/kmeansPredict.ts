// Generated from kernels/clustering/kmeansPredict.ts#L18 by `trefoil build`. Do not edit. Hash 5958ff2182bfff7a

import { claim } from '../operations';

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
  top = claim(top, dims * points, 8);
  if (top === 0) return -1;
  const partial = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  {
    const lo: i32 = 0;
    const hi: i32 = dims;
    for (let d: i32 = lo; d < hi; d++) {
      const iMain: i32 = points & -8;
      const base: i32 = d * points;
      for (let i: i32 = 0; i < iMain; i += 8) {
        const part1 = dims * 8;
        const part2 = x + ((i * dims + d) << 3);
        const part3 = f64x2.replace_lane(f64x2.splat(load<f64>(part2)), 1, load<f64>(part2 + part1));
        const part4 = f64x2.replace_lane(f64x2.splat(load<f64>(part2 + 2 * part1)), 1, load<f64>(part2 + 3 * part1));
        v128.store(byDimension + ((base + i) << 3), part3);
        v128.store(byDimension + ((base + i) << 3), part4, 16);
        const part5 = dims * 8;
        const part6 = x + (((i + 4) * dims + d) << 3);
        const part7 = f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5));
        const part8 = f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5));
        v128.store(byDimension + ((base + i) << 3), part7, 32);
        v128.store(byDimension + ((base + i) << 3), part8, 48);
      }
      const base2: i32 = d * points;
      for (let i: i32 = iMain; i < points; i++) {
        store<f64>(byDimension + ((base2 + i) << 3), load<f64>(x + ((i * dims + d) << 3)));
      }
    }
  }
  {
    const lo2: i32 = 0;
    const hi2: i32 = points;
    const i2Main: i32 = lo2 + (max<i32>(hi2 - lo2, 0) & -8);
    for (let i2: i32 = lo2; i2 < i2Main; i2 += 8) {
      let best = i32x4.splat(0);
      let best_1 = i32x4.splat(0);
      let least_0 = f64x2.splat(NaN);
      let least_1 = f64x2.splat(NaN);
      let least_1_0 = f64x2.splat(NaN);
      let least_1_1 = f64x2.splat(NaN);
      for (let c: i32 = 0; c < k; c++) {
        const part10 = dims <= 0 ? 0.0 : -0.0;
        let total_0 = f64x2.splat(part10);
        let total_1 = f64x2.splat(part10);
        const part11 = dims <= 0 ? 0.0 : -0.0;
        let total_1_0 = f64x2.splat(part11);
        let total_1_1 = f64x2.splat(part11);
        if (dims <= 128) {
          const base3: i32 = c * dims;
          for (let d2: i32 = 0; d2 < dims; d2++) {
            const centroidsShared: f64 = load<f64>(centroids + ((base3 + d2) << 3));
            const v_0 = f64x2.sub(v128.load(byDimension + ((d2 * points + i2) << 3)), f64x2.splat(centroidsShared));
            const v_1 = f64x2.sub(v128.load(byDimension + ((d2 * points + i2) << 3), 16), f64x2.splat(centroidsShared));
            const v_1_0 = f64x2.sub(
              v128.load(byDimension + ((d2 * points + i2) << 3), 32),
              f64x2.splat(centroidsShared),
            );
            const v_1_1 = f64x2.sub(
              v128.load(byDimension + ((d2 * points + i2) << 3), 48),
              f64x2.splat(centroidsShared),
            );
            total_0 = f64x2.add(total_0, f64x2.mul(v_0, v_0));
            total_1 = f64x2.add(total_1, f64x2.mul(v_1, v_1));
            total_1_0 = f64x2.add(total_1_0, f64x2.mul(v_1_0, v_1_0));
            total_1_1 = f64x2.add(total_1_1, f64x2.mul(v_1_1, v_1_1));
          }
        } else {
          let depth: i32 = 0;
          const base5: i32 = c * dims;
          for (let start: i32 = 0; start < dims; start += 128) {
            let running_0 = f64x2.splat(-0.0);
            let running_1 = f64x2.splat(-0.0);
            let running_1_0 = f64x2.splat(-0.0);
            let running_1_1 = f64x2.splat(-0.0);
            const base4: i32 = base5;
            const end: i32 = min<i32>(start + 128, dims);
            for (let d22: i32 = start; d22 < end; d22++) {
              const centroidsShared2: f64 = load<f64>(centroids + ((base4 + d22) << 3));
              const v3_0 = f64x2.sub(
                v128.load(byDimension + ((d22 * points + i2) << 3)),
                f64x2.splat(centroidsShared2),
              );
              const v3_1 = f64x2.sub(
                v128.load(byDimension + ((d22 * points + i2) << 3), 16),
                f64x2.splat(centroidsShared2),
              );
              const v3_1_0 = f64x2.sub(
                v128.load(byDimension + ((d22 * points + i2) << 3), 32),
                f64x2.splat(centroidsShared2),
              );
              const v3_1_1 = f64x2.sub(
                v128.load(byDimension + ((d22 * points + i2) << 3), 48),
                f64x2.splat(centroidsShared2),
              );
              running_0 = f64x2.add(running_0, f64x2.mul(v3_0, v3_0));
              running_1 = f64x2.add(running_1, f64x2.mul(v3_1, v3_1));
              running_1_0 = f64x2.add(running_1_0, f64x2.mul(v3_1_0, v3_1_0));
              running_1_1 = f64x2.add(running_1_1, f64x2.mul(v3_1_1, v3_1_1));
            }
            let pairs: i32 = start >> 7;
            while ((pairs & 1) != 0) {
              depth = depth - 1;
              running_0 = f64x2.add(v128.load(partial + depth * 32), running_0);
              running_1 = f64x2.add(v128.load(partial + depth * 32, 16), running_1);
              running_1_0 = f64x2.add(v128.load(partial_1 + depth * 32), running_1_0);
              running_1_1 = f64x2.add(v128.load(partial_1 + depth * 32, 16), running_1_1);
              pairs = pairs >> 1;
            }
            v128.store(partial + depth * 32, running_0);
            v128.store(partial + depth * 32, running_1, 16);
            v128.store(partial_1 + depth * 32, running_1_0);
            v128.store(partial_1 + depth * 32, running_1_1, 16);
            depth = depth + 1;
          }
          depth = depth - 1;
          total_0 = v128.load(partial + depth * 32);
          total_1 = v128.load(partial + depth * 32, 16);
          total_1_0 = v128.load(partial_1 + depth * 32);
          total_1_1 = v128.load(partial_1 + depth * 32, 16);
          while (depth > 0) {
            depth = depth - 1;
            total_0 = f64x2.add(v128.load(partial + depth * 32), total_0);
            total_1 = f64x2.add(v128.load(partial + depth * 32, 16), total_1);
            total_1_0 = f64x2.add(v128.load(partial_1 + depth * 32), total_1_0);
            total_1_1 = f64x2.add(v128.load(partial_1 + depth * 32, 16), total_1_1);
          }
        }
        const candidate_0 = total_0;
        const candidate_1 = total_1;
        const candidate_1_0 = total_1_0;
        const candidate_1_1 = total_1_1;
        const mask0_0 = v128.or(
          f64x2.lt(candidate_0, least_0),
          v128.and(f64x2.ne(least_0, least_0), f64x2.eq(candidate_0, candidate_0)),
        );
        const mask0_1 = v128.or(
          f64x2.lt(candidate_1, least_1),
          v128.and(f64x2.ne(least_1, least_1), f64x2.eq(candidate_1, candidate_1)),
        );
        const mask0_1_0 = v128.or(
          f64x2.lt(candidate_1_0, least_1_0),
          v128.and(f64x2.ne(least_1_0, least_1_0), f64x2.eq(candidate_1_0, candidate_1_0)),
        );
        const mask0_1_1 = v128.or(
          f64x2.lt(candidate_1_1, least_1_1),
          v128.and(f64x2.ne(least_1_1, least_1_1), f64x2.eq(candidate_1_1, candidate_1_1)),
        );
        least_0 = v128.bitselect(candidate_0, least_0, mask0_0);
        least_1 = v128.bitselect(candidate_1, least_1, mask0_1);
        least_1_0 = v128.bitselect(candidate_1_0, least_1_0, mask0_1_0);
        least_1_1 = v128.bitselect(candidate_1_1, least_1_1, mask0_1_1);
        best = v128.bitselect(i32x4.splat(c), best, v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6));
        best_1 = v128.bitselect(i32x4.splat(c), best_1, v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6));
      }
      v128.store(labels + (i2 << 2), best);
      v128.store(labels + (i2 << 2), best_1, 16);
    }
    for (let i2: i32 = i2Main; i2 < hi2; i2++) {
      let best: i32 = 0;
      let least: f64 = NaN;
      for (let c: i32 = 0; c < k; c++) {
        let total: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base6: i32 = c * dims;
          for (let d2: i32 = 0; d2 < dims; d2++) {
            const v: f64 =
              load<f64>(byDimension + ((d2 * points + i2) << 3)) - load<f64>(centroids + ((base6 + d2) << 3));
            total = total + v * v;
          }
        } else {
          let depth: i32 = 0;
          const base8: i32 = c * dims;
          for (let start: i32 = 0; start < dims; start += 128) {
            let running: f64 = -0.0;
            const base7: i32 = base8;
            const end2: i32 = min<i32>(start + 128, dims);
            for (let d22: i32 = start; d22 < end2; d22++) {
              const v3: f64 =
                load<f64>(byDimension + ((d22 * points + i2) << 3)) - load<f64>(centroids + ((base7 + d22) << 3));
              running = running + v3 * v3;
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
      store<i32>(labels + (i2 << 2), best);
    }
  }
  {
    const lo3: i32 = 0;
    const hi3: i32 = points;
    for (let i3: i32 = lo3; i3 < hi3; i3++) {
      let total2: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base9: i32 = i3 * dims;
        for (let d3: i32 = 0; d3 < dims; d3++) {
          const v2: f64 =
            load<f64>(x + ((base9 + d3) << 3)) -
            load<f64>(centroids + ((load<i32>(labels + (i3 << 2)) * dims + d3) << 3));
          total2 = total2 + v2 * v2;
        }
      } else {
        let depth2: i32 = 0;
        const base11: i32 = i3 * dims;
        for (let start2: i32 = 0; start2 < dims; start2 += 128) {
          let running2: f64 = -0.0;
          const base10: i32 = base11;
          const end3: i32 = min<i32>(start2 + 128, dims);
          for (let d32: i32 = start2; d32 < end3; d32++) {
            const v22: f64 =
              load<f64>(x + ((base10 + d32) << 3)) -
              load<f64>(centroids + ((load<i32>(labels + (i3 << 2)) * dims + d32) << 3));
            running2 = running2 + v22 * v22;
          }
          let pairs2: i32 = start2 >> 7;
          while ((pairs2 & 1) != 0) {
            depth2 = depth2 - 1;
            running2 = load<f64>(partial2 + (depth2 << 3)) + running2;
            pairs2 = pairs2 >> 1;
          }
          store<f64>(partial2 + (depth2 << 3), running2);
          depth2 = depth2 + 1;
        }
        depth2 = depth2 - 1;
        total2 = load<f64>(partial2 + (depth2 << 3));
        while (depth2 > 0) {
          depth2 = depth2 - 1;
          total2 = load<f64>(partial2 + (depth2 << 3)) + total2;
        }
      }
      const result: f64 = sqrt<f64>(total2);
      store<f64>(distance + (i3 << 3), result == result ? result : NaN);
    }
  }
  return 0;
}
