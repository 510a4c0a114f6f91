// Generated from kernels/clustering/kmeans.ts#L27 by `trefoil build`. Do not edit. Hash bfef986660300656

import { claim } from '../operations';

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
  x: usize,
  init: usize,
  points: i32,
  dims: i32,
  k: i32,
  maxIterations: i32,
  tolerance: f64,
  centroids: usize,
  labels: usize,
  inertia: usize,
  iterations: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  const mean = top;
  top = claim(top, dims, 8);
  if (top === 0) return -1;
  memory.fill(mean, 0, top - mean);
  const centred = top;
  top = claim(top, points * dims, 8);
  if (top === 0) return -1;
  memory.fill(centred, 0, top - centred);
  const byDimension = top;
  top = claim(top, dims * points, 8);
  if (top === 0) return -1;
  memory.fill(byDimension, 0, top - byDimension);
  const variance = top;
  top = claim(top, dims, 8);
  if (top === 0) return -1;
  memory.fill(variance, 0, top - variance);
  const centre = top;
  top = claim(top, k * dims, 8);
  if (top === 0) return -1;
  memory.fill(centre, 0, top - centre);
  const next = top;
  top = claim(top, k * dims, 8);
  if (top === 0) return -1;
  memory.fill(next, 0, top - next);
  const norm = top;
  top = claim(top, k, 8);
  if (top === 0) return -1;
  memory.fill(norm, 0, top - norm);
  const previous = top;
  top = claim(top, points, 4);
  if (top === 0) return -1;
  memory.fill(previous, 0, top - previous);
  const member = top;
  top = claim(top, points, 4);
  if (top === 0) return -1;
  memory.fill(member, 0, top - member);
  const size = top;
  top = claim(top, k, 4);
  if (top === 0) return -1;
  memory.fill(size, 0, top - size);
  const distance = top;
  top = claim(top, points, 8);
  if (top === 0) return -1;
  memory.fill(distance, 0, top - distance);
  const sums = top;
  top = claim(top, 26 * (k * dims), 8);
  if (top === 0) return -1;
  memory.fill(sums, 0, top - sums);
  const partial = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const left = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const nextFrom = top;
  top = claim(top, 104, 1);
  if (top === 0) return -1;
  const nextCount = top;
  top = claim(top, 104, 1);
  if (top === 0) return -1;
  const lanes = top;
  top = claim(top, 64, 1);
  if (top === 0) return -1;
  const partial3 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial3_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial4 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial4_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial5 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial6 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const left2 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const nextFrom2 = top;
  top = claim(top, 104, 1);
  if (top === 0) return -1;
  const nextCount2 = top;
  top = claim(top, 104, 1);
  if (top === 0) return -1;
  const partial7_low2 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial7_high2 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial7_low2Next = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial7_high2Next = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const lanes2 = top;
  top = claim(top, 64, 1);
  if (top === 0) return -1;
  const partial8 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial9 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial9_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial10 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial10_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial11 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const left3 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const nextFrom3 = top;
  top = claim(top, 104, 1);
  if (top === 0) return -1;
  const nextCount3 = top;
  top = claim(top, 104, 1);
  if (top === 0) return -1;
  const partial13 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial14 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial15 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial16 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial17 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial18 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial19 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial20 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial21 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial22 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial23 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial24 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial25 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial26 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial27 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial28 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial29 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  {
    const lo: i32 = 0;
    const hi: i32 = dims;
    const dMain: i32 = lo + (max<i32>(hi - lo, 0) & -8);
    for (let d: i32 = lo; d < dMain; d += 8) {
      const part1 = points <= 0 ? 0.0 : -0.0;
      let total_0 = f64x2.splat(part1);
      let total_1 = f64x2.splat(part1);
      const part2 = points <= 0 ? 0.0 : -0.0;
      let total_1_0 = f64x2.splat(part2);
      let total_1_1 = f64x2.splat(part2);
      if (points <= 128) {
        for (let i: i32 = 0; i < points; i++) {
          total_0 = f64x2.add(total_0, v128.load(x + ((i * dims + d) << 3)));
          total_1 = f64x2.add(total_1, v128.load(x + ((i * dims + d) << 3), 16));
          total_1_0 = f64x2.add(total_1_0, v128.load(x + ((i * dims + (d + 4)) << 3)));
          total_1_1 = f64x2.add(total_1_1, v128.load(x + ((i * dims + (d + 4)) << 3), 16));
        }
      } else {
        let depth: i32 = 0;
        for (let start: i32 = 0; start < points; start += 128) {
          let running_0 = f64x2.splat(-0.0);
          let running_1 = f64x2.splat(-0.0);
          let running_1_0 = f64x2.splat(-0.0);
          let running_1_1 = f64x2.splat(-0.0);
          const end4: i32 = min<i32>(start + 128, points);
          for (let i4: i32 = start; i4 < end4; i4++) {
            running_0 = f64x2.add(running_0, v128.load(x + ((i4 * dims + d) << 3)));
            running_1 = f64x2.add(running_1, v128.load(x + ((i4 * dims + d) << 3), 16));
            running_1_0 = f64x2.add(running_1_0, v128.load(x + ((i4 * dims + (d + 4)) << 3)));
            running_1_1 = f64x2.add(running_1_1, v128.load(x + ((i4 * dims + (d + 4)) << 3), 16));
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
      const part3 = <f64>points;
      const part4 = f64x2.div(total_0, f64x2.splat(part3));
      const part5 = f64x2.div(total_1, f64x2.splat(part3));
      v128.store(mean + (d << 3), part4);
      v128.store(mean + (d << 3), part5, 16);
      const part6 = <f64>points;
      const part7 = f64x2.div(total_1_0, f64x2.splat(part6));
      const part8 = f64x2.div(total_1_1, f64x2.splat(part6));
      v128.store(mean + (d << 3), part7, 32);
      v128.store(mean + (d << 3), part8, 48);
    }
    for (let d: i32 = dMain; d < hi; d++) {
      let total: f64 = points <= 0 ? 0.0 : -0.0;
      if (points <= 128) {
        for (let i: i32 = 0; i < points; i++) {
          total = total + load<f64>(x + ((i * dims + d) << 3));
        }
      } else {
        let depth: i32 = 0;
        for (let start: i32 = 0; start < points; start += 128) {
          let running: f64 = -0.0;
          const end5: i32 = min<i32>(start + 128, points);
          for (let i4: i32 = start; i4 < end5; i4++) {
            running = running + load<f64>(x + ((i4 * dims + d) << 3));
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
      store<f64>(mean + (d << 3), total / <f64>points);
    }
  }
  {
    const lo2: i32 = 0;
    const hi2: i32 = points;
    for (let i2: i32 = lo2; i2 < hi2; i2++) {
      const d2Main: i32 = dims & -8;
      const base: i32 = i2 * dims;
      for (let d2: i32 = 0; d2 < d2Main; d2 += 8) {
        const part10 = f64x2.sub(v128.load(x + ((base + d2) << 3)), v128.load(mean + (d2 << 3)));
        const part11 = f64x2.sub(v128.load(x + ((base + d2) << 3), 16), v128.load(mean + (d2 << 3), 16));
        v128.store(centred + ((base + d2) << 3), part10);
        v128.store(centred + ((base + d2) << 3), part11, 16);
        const part12 = f64x2.sub(v128.load(x + ((base + (d2 + 4)) << 3)), v128.load(mean + (d2 << 3), 32));
        const part13 = f64x2.sub(v128.load(x + ((base + (d2 + 4)) << 3), 16), v128.load(mean + (d2 << 3), 48));
        v128.store(centred + ((base + (d2 + 4)) << 3), part12);
        v128.store(centred + ((base + (d2 + 4)) << 3), part13, 16);
      }
      const base2: i32 = i2 * dims;
      for (let d2: i32 = d2Main; d2 < dims; d2++) {
        store<f64>(centred + ((base2 + d2) << 3), load<f64>(x + ((base2 + d2) << 3)) - load<f64>(mean + (d2 << 3)));
      }
    }
  }
  {
    const lo3: i32 = 0;
    const hi3: i32 = dims;
    for (let d3: i32 = lo3; d3 < hi3; d3++) {
      const i3Main: i32 = points & -8;
      const base3: i32 = d3 * points;
      for (let i3: i32 = 0; i3 < i3Main; i3 += 8) {
        const meanShared: f64 = load<f64>(mean + (d3 << 3));
        const part15 = dims * 8;
        const part16 = x + ((i3 * dims + d3) << 3);
        const part17 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part16)), 1, load<f64>(part16 + part15)),
          f64x2.splat(meanShared),
        );
        const part18 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part16 + 2 * part15)), 1, load<f64>(part16 + 3 * part15)),
          f64x2.splat(meanShared),
        );
        v128.store(byDimension + ((base3 + i3) << 3), part17);
        v128.store(byDimension + ((base3 + i3) << 3), part18, 16);
        const part19 = dims * 8;
        const part20 = x + (((i3 + 4) * dims + d3) << 3);
        const part21 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part20)), 1, load<f64>(part20 + part19)),
          f64x2.splat(meanShared),
        );
        const part22 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part20 + 2 * part19)), 1, load<f64>(part20 + 3 * part19)),
          f64x2.splat(meanShared),
        );
        v128.store(byDimension + ((base3 + (i3 + 4)) << 3), part21);
        v128.store(byDimension + ((base3 + (i3 + 4)) << 3), part22, 16);
      }
      const base4: i32 = d3 * points;
      for (let i3: i32 = i3Main; i3 < points; i3++) {
        store<f64>(
          byDimension + ((base4 + i3) << 3),
          load<f64>(x + ((i3 * dims + d3) << 3)) - load<f64>(mean + (d3 << 3)),
        );
      }
    }
  }
  {
    const lo4: i32 = 0;
    const hi4: i32 = dims;
    const d4Main: i32 = lo4 + (max<i32>(hi4 - lo4, 0) & -8);
    for (let d4: i32 = lo4; d4 < d4Main; d4 += 8) {
      const part24 = points <= 0 ? 0.0 : -0.0;
      let total2_0 = f64x2.splat(part24);
      let total2_1 = f64x2.splat(part24);
      const part25 = points <= 0 ? 0.0 : -0.0;
      let total2_1_0 = f64x2.splat(part25);
      let total2_1_1 = f64x2.splat(part25);
      if (points <= 128) {
        for (let i42: i32 = 0; i42 < points; i42++) {
          const v_0 = v128.load(centred + ((i42 * dims + d4) << 3));
          const v_1 = v128.load(centred + ((i42 * dims + d4) << 3), 16);
          const v_1_0 = v128.load(centred + ((i42 * dims + (d4 + 4)) << 3));
          const v_1_1 = v128.load(centred + ((i42 * dims + (d4 + 4)) << 3), 16);
          total2_0 = f64x2.add(total2_0, f64x2.mul(v_0, v_0));
          total2_1 = f64x2.add(total2_1, f64x2.mul(v_1, v_1));
          total2_1_0 = f64x2.add(total2_1_0, f64x2.mul(v_1_0, v_1_0));
          total2_1_1 = f64x2.add(total2_1_1, f64x2.mul(v_1_1, v_1_1));
        }
      } else {
        let depth2: i32 = 0;
        for (let start2: i32 = 0; start2 < points; start2 += 128) {
          let running2_0 = f64x2.splat(-0.0);
          let running2_1 = f64x2.splat(-0.0);
          let running2_1_0 = f64x2.splat(-0.0);
          let running2_1_1 = f64x2.splat(-0.0);
          const end6: i32 = min<i32>(start2 + 128, points);
          for (let i43: i32 = start2; i43 < end6; i43++) {
            const v7_0 = v128.load(centred + ((i43 * dims + d4) << 3));
            const v7_1 = v128.load(centred + ((i43 * dims + d4) << 3), 16);
            const v7_1_0 = v128.load(centred + ((i43 * dims + (d4 + 4)) << 3));
            const v7_1_1 = v128.load(centred + ((i43 * dims + (d4 + 4)) << 3), 16);
            running2_0 = f64x2.add(running2_0, f64x2.mul(v7_0, v7_0));
            running2_1 = f64x2.add(running2_1, f64x2.mul(v7_1, v7_1));
            running2_1_0 = f64x2.add(running2_1_0, f64x2.mul(v7_1_0, v7_1_0));
            running2_1_1 = f64x2.add(running2_1_1, f64x2.mul(v7_1_1, v7_1_1));
          }
          let pairs2: i32 = start2 >> 7;
          while ((pairs2 & 1) != 0) {
            depth2 = depth2 - 1;
            running2_0 = f64x2.add(v128.load(partial2 + depth2 * 32), running2_0);
            running2_1 = f64x2.add(v128.load(partial2 + depth2 * 32, 16), running2_1);
            running2_1_0 = f64x2.add(v128.load(partial2_1 + depth2 * 32), running2_1_0);
            running2_1_1 = f64x2.add(v128.load(partial2_1 + depth2 * 32, 16), running2_1_1);
            pairs2 = pairs2 >> 1;
          }
          v128.store(partial2 + depth2 * 32, running2_0);
          v128.store(partial2 + depth2 * 32, running2_1, 16);
          v128.store(partial2_1 + depth2 * 32, running2_1_0);
          v128.store(partial2_1 + depth2 * 32, running2_1_1, 16);
          depth2 = depth2 + 1;
        }
        depth2 = depth2 - 1;
        total2_0 = v128.load(partial2 + depth2 * 32);
        total2_1 = v128.load(partial2 + depth2 * 32, 16);
        total2_1_0 = v128.load(partial2_1 + depth2 * 32);
        total2_1_1 = v128.load(partial2_1 + depth2 * 32, 16);
        while (depth2 > 0) {
          depth2 = depth2 - 1;
          total2_0 = f64x2.add(v128.load(partial2 + depth2 * 32), total2_0);
          total2_1 = f64x2.add(v128.load(partial2 + depth2 * 32, 16), total2_1);
          total2_1_0 = f64x2.add(v128.load(partial2_1 + depth2 * 32), total2_1_0);
          total2_1_1 = f64x2.add(v128.load(partial2_1 + depth2 * 32, 16), total2_1_1);
        }
      }
      const part26 = <f64>points;
      const part27 = f64x2.div(total2_0, f64x2.splat(part26));
      const part28 = f64x2.div(total2_1, f64x2.splat(part26));
      v128.store(variance + (d4 << 3), part27);
      v128.store(variance + (d4 << 3), part28, 16);
      const part29 = <f64>points;
      const part30 = f64x2.div(total2_1_0, f64x2.splat(part29));
      const part31 = f64x2.div(total2_1_1, f64x2.splat(part29));
      v128.store(variance + (d4 << 3), part30, 32);
      v128.store(variance + (d4 << 3), part31, 48);
    }
    for (let d4: i32 = d4Main; d4 < hi4; d4++) {
      let total2: f64 = points <= 0 ? 0.0 : -0.0;
      if (points <= 128) {
        for (let i42: i32 = 0; i42 < points; i42++) {
          const v: f64 = load<f64>(centred + ((i42 * dims + d4) << 3));
          total2 = total2 + v * v;
        }
      } else {
        let depth2: i32 = 0;
        for (let start2: i32 = 0; start2 < points; start2 += 128) {
          let running2: f64 = -0.0;
          const end7: i32 = min<i32>(start2 + 128, points);
          for (let i43: i32 = start2; i43 < end7; i43++) {
            const v7: f64 = load<f64>(centred + ((i43 * dims + d4) << 3));
            running2 = running2 + v7 * v7;
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
      store<f64>(variance + (d4 << 3), total2 / <f64>points);
    }
  }
  let total3: f64 = dims <= 0 ? 0.0 : -0.0;
  if (dims < 8) {
    for (let d5: i32 = 0; d5 < dims; d5++) {
      total3 = total3 + load<f64>(variance + (d5 << 3));
    }
  } else {
    let from: i32 = 0;
    let count: i32 = dims;
    let depth3: i32 = 0;
    let busy: bool = true;
    while (busy) {
      while (count > 128) {
        const half: i32 = (count >> 4) * 8;
        store<i32>(nextFrom + (depth3 << 2), from + half);
        store<i32>(nextCount + (depth3 << 2), count - half);
        depth3 = depth3 + 1;
        count = half;
      }
      const end: i32 = from + count;
      const whole: i32 = from + (count & -8);
      let low_0 = v128.load(variance + (from << 3));
      let low_1 = v128.load(variance + (from << 3), 16);
      let high_0 = v128.load(variance + (from << 3), 32);
      let high_1 = v128.load(variance + (from << 3), 48);
      for (let d52: i32 = from + 8; d52 < whole; d52 += 8) {
        low_0 = f64x2.add(low_0, v128.load(variance + (d52 << 3)));
        low_1 = f64x2.add(low_1, v128.load(variance + (d52 << 3), 16));
        high_0 = f64x2.add(high_0, v128.load(variance + (d52 << 3), 32));
        high_1 = f64x2.add(high_1, v128.load(variance + (d52 << 3), 48));
      }
      v128.store(lanes, low_0);
      v128.store(lanes, low_1, 16);
      v128.store(lanes, high_0, 32);
      v128.store(lanes, high_1, 48);
      total3 =
        load<f64>(lanes) +
        load<f64>(lanes, 8) +
        (load<f64>(lanes, 16) + load<f64>(lanes, 24)) +
        (load<f64>(lanes, 32) + load<f64>(lanes, 40) + (load<f64>(lanes, 48) + load<f64>(lanes, 56)));
      for (let d53: i32 = whole; d53 < end; d53++) {
        total3 = total3 + load<f64>(variance + (d53 << 3));
      }
      busy = false;
      while (depth3 > 0 && !busy) {
        depth3 = depth3 - 1;
        if (load<i32>(nextCount + (depth3 << 2)) == 0) {
          total3 = load<f64>(left + (depth3 << 3)) + total3;
        } else {
          from = load<i32>(nextFrom + (depth3 << 2));
          count = load<i32>(nextCount + (depth3 << 2));
          store<f64>(left + (depth3 << 3), total3);
          store<i32>(nextCount + (depth3 << 2), 0);
          depth3 = depth3 + 1;
          busy = true;
        }
      }
    }
  }
  const enough: f64 = (tolerance * total3) / <f64>dims;
  {
    const lo5: i32 = 0;
    const hi5: i32 = k;
    for (let c: i32 = lo5; c < hi5; c++) {
      const d6Main: i32 = dims & -8;
      const base5: i32 = c * dims;
      for (let d6: i32 = 0; d6 < d6Main; d6 += 8) {
        const part33 = f64x2.sub(v128.load(init + ((base5 + d6) << 3)), v128.load(mean + (d6 << 3)));
        const part34 = f64x2.sub(v128.load(init + ((base5 + d6) << 3), 16), v128.load(mean + (d6 << 3), 16));
        v128.store(centre + ((base5 + d6) << 3), part33);
        v128.store(centre + ((base5 + d6) << 3), part34, 16);
        const part35 = f64x2.sub(v128.load(init + ((base5 + (d6 + 4)) << 3)), v128.load(mean + (d6 << 3), 32));
        const part36 = f64x2.sub(v128.load(init + ((base5 + (d6 + 4)) << 3), 16), v128.load(mean + (d6 << 3), 48));
        v128.store(centre + ((base5 + (d6 + 4)) << 3), part35);
        v128.store(centre + ((base5 + (d6 + 4)) << 3), part36, 16);
      }
      const base6: i32 = c * dims;
      for (let d6: i32 = d6Main; d6 < dims; d6++) {
        store<f64>(centre + ((base6 + d6) << 3), load<f64>(init + ((base6 + d6) << 3)) - load<f64>(mean + (d6 << 3)));
      }
    }
  }
  {
    const lo6: i32 = 0;
    const hi6: i32 = points;
    const i5Main: i32 = lo6 + (max<i32>(hi6 - lo6, 0) & -8);
    for (let i5: i32 = lo6; i5 < i5Main; i5 += 8) {
      v128.store(previous + (i5 << 2), i32x4.splat(-1));
      v128.store(previous + (i5 << 2), i32x4.splat(-1), 16);
    }
    for (let i5: i32 = i5Main; i5 < hi6; i5++) {
      store<i32>(previous + (i5 << 2), -1);
    }
  }
  const limit: i32 = maxIterations;
  let steps: i32 = 0;
  let done: bool = false;
  const base55: i32 = k * dims;
  const base56: i32 = max<i32>(k * dims, 0) & -4;
  while (steps < limit && !done) {
    {
      const lo7: i32 = 0;
      const hi7: i32 = k;
      const c2Main: i32 = lo7 + (max<i32>(hi7 - lo7, 0) & -8);
      for (let c2: i32 = lo7; c2 < c2Main; c2 += 8) {
        const part39 = dims <= 0 ? 0.0 : -0.0;
        let total4_0 = f64x2.splat(part39);
        let total4_1 = f64x2.splat(part39);
        const part40 = dims <= 0 ? 0.0 : -0.0;
        let total4_1_0 = f64x2.splat(part40);
        let total4_1_1 = f64x2.splat(part40);
        if (dims <= 128) {
          const base7: i32 = c2 * dims;
          const base8: i32 = (c2 + 4) * dims;
          for (let d7: i32 = 0; d7 < dims; d7++) {
            const part41 = dims * 8;
            const part42 = centre + ((base7 + d7) << 3);
            const v2_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part42)), 1, load<f64>(part42 + part41));
            const v2_1 = f64x2.replace_lane(
              f64x2.splat(load<f64>(part42 + 2 * part41)),
              1,
              load<f64>(part42 + 3 * part41),
            );
            const part43 = dims * 8;
            const part44 = centre + ((base8 + d7) << 3);
            const v2_1_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part44)), 1, load<f64>(part44 + part43));
            const v2_1_1 = f64x2.replace_lane(
              f64x2.splat(load<f64>(part44 + 2 * part43)),
              1,
              load<f64>(part44 + 3 * part43),
            );
            total4_0 = f64x2.add(total4_0, f64x2.mul(v2_0, v2_0));
            total4_1 = f64x2.add(total4_1, f64x2.mul(v2_1, v2_1));
            total4_1_0 = f64x2.add(total4_1_0, f64x2.mul(v2_1_0, v2_1_0));
            total4_1_1 = f64x2.add(total4_1_1, f64x2.mul(v2_1_1, v2_1_1));
          }
        } else {
          let depth4: i32 = 0;
          const base11: i32 = c2 * dims;
          const base12: i32 = (c2 + 4) * dims;
          for (let start3: i32 = 0; start3 < dims; start3 += 128) {
            let running3_0 = f64x2.splat(-0.0);
            let running3_1 = f64x2.splat(-0.0);
            let running3_1_0 = f64x2.splat(-0.0);
            let running3_1_1 = f64x2.splat(-0.0);
            const base9: i32 = base11;
            const base10: i32 = base12;
            const end8: i32 = min<i32>(start3 + 128, dims);
            for (let d72: i32 = start3; d72 < end8; d72++) {
              const part45 = dims * 8;
              const part46 = centre + ((base9 + d72) << 3);
              const v22_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part46)), 1, load<f64>(part46 + part45));
              const v22_1 = f64x2.replace_lane(
                f64x2.splat(load<f64>(part46 + 2 * part45)),
                1,
                load<f64>(part46 + 3 * part45),
              );
              const part47 = dims * 8;
              const part48 = centre + ((base10 + d72) << 3);
              const v22_1_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part48)), 1, load<f64>(part48 + part47));
              const v22_1_1 = f64x2.replace_lane(
                f64x2.splat(load<f64>(part48 + 2 * part47)),
                1,
                load<f64>(part48 + 3 * part47),
              );
              running3_0 = f64x2.add(running3_0, f64x2.mul(v22_0, v22_0));
              running3_1 = f64x2.add(running3_1, f64x2.mul(v22_1, v22_1));
              running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v22_1_0, v22_1_0));
              running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v22_1_1, v22_1_1));
            }
            let pairs3: i32 = start3 >> 7;
            while ((pairs3 & 1) != 0) {
              depth4 = depth4 - 1;
              running3_0 = f64x2.add(v128.load(partial3 + depth4 * 32), running3_0);
              running3_1 = f64x2.add(v128.load(partial3 + depth4 * 32, 16), running3_1);
              running3_1_0 = f64x2.add(v128.load(partial3_1 + depth4 * 32), running3_1_0);
              running3_1_1 = f64x2.add(v128.load(partial3_1 + depth4 * 32, 16), running3_1_1);
              pairs3 = pairs3 >> 1;
            }
            v128.store(partial3 + depth4 * 32, running3_0);
            v128.store(partial3 + depth4 * 32, running3_1, 16);
            v128.store(partial3_1 + depth4 * 32, running3_1_0);
            v128.store(partial3_1 + depth4 * 32, running3_1_1, 16);
            depth4 = depth4 + 1;
          }
          depth4 = depth4 - 1;
          total4_0 = v128.load(partial3 + depth4 * 32);
          total4_1 = v128.load(partial3 + depth4 * 32, 16);
          total4_1_0 = v128.load(partial3_1 + depth4 * 32);
          total4_1_1 = v128.load(partial3_1 + depth4 * 32, 16);
          while (depth4 > 0) {
            depth4 = depth4 - 1;
            total4_0 = f64x2.add(v128.load(partial3 + depth4 * 32), total4_0);
            total4_1 = f64x2.add(v128.load(partial3 + depth4 * 32, 16), total4_1);
            total4_1_0 = f64x2.add(v128.load(partial3_1 + depth4 * 32), total4_1_0);
            total4_1_1 = f64x2.add(v128.load(partial3_1 + depth4 * 32, 16), total4_1_1);
          }
        }
        v128.store(norm + (c2 << 3), total4_0);
        v128.store(norm + (c2 << 3), total4_1, 16);
        v128.store(norm + (c2 << 3), total4_1_0, 32);
        v128.store(norm + (c2 << 3), total4_1_1, 48);
      }
      for (let c2: i32 = c2Main; c2 < hi7; c2++) {
        let total4: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base13: i32 = c2 * dims;
          for (let d7: i32 = 0; d7 < dims; d7++) {
            const v2: f64 = load<f64>(centre + ((base13 + d7) << 3));
            total4 = total4 + v2 * v2;
          }
        } else {
          let depth4: i32 = 0;
          const base15: i32 = c2 * dims;
          for (let start3: i32 = 0; start3 < dims; start3 += 128) {
            let running3: f64 = -0.0;
            const base14: i32 = base15;
            const end9: i32 = min<i32>(start3 + 128, dims);
            for (let d72: i32 = start3; d72 < end9; d72++) {
              const v22: f64 = load<f64>(centre + ((base14 + d72) << 3));
              running3 = running3 + v22 * v22;
            }
            let pairs3: i32 = start3 >> 7;
            while ((pairs3 & 1) != 0) {
              depth4 = depth4 - 1;
              running3 = load<f64>(partial3 + (depth4 << 3)) + running3;
              pairs3 = pairs3 >> 1;
            }
            store<f64>(partial3 + (depth4 << 3), running3);
            depth4 = depth4 + 1;
          }
          depth4 = depth4 - 1;
          total4 = load<f64>(partial3 + (depth4 << 3));
          while (depth4 > 0) {
            depth4 = depth4 - 1;
            total4 = load<f64>(partial3 + (depth4 << 3)) + total4;
          }
        }
        store<f64>(norm + (c2 << 3), total4);
      }
    }
    {
      const lo8: i32 = 0;
      const hi8: i32 = points;
      const i6Main: i32 = lo8 + (max<i32>(hi8 - lo8, 0) & -8);
      for (let i6: i32 = lo8; i6 < i6Main; i6 += 8) {
        let best = i32x4.splat(0);
        let best_1 = i32x4.splat(0);
        let least_0 = f64x2.splat(NaN);
        let least_1 = f64x2.splat(NaN);
        let least_1_0 = f64x2.splat(NaN);
        let least_1_1 = f64x2.splat(NaN);
        for (let c3: i32 = 0; c3 < k; c3++) {
          const normShared: f64 = load<f64>(norm + (c3 << 3));
          const part50 = dims <= 0 ? 0.0 : -0.0;
          let total5_0 = f64x2.splat(part50);
          let total5_1 = f64x2.splat(part50);
          const part51 = dims <= 0 ? 0.0 : -0.0;
          let total5_1_0 = f64x2.splat(part51);
          let total5_1_1 = f64x2.splat(part51);
          if (dims <= 128) {
            const base16: i32 = c3 * dims;
            for (let d8: i32 = 0; d8 < dims; d8++) {
              const centreShared: f64 = load<f64>(centre + ((base16 + d8) << 3));
              total5_0 = f64x2.add(
                total5_0,
                f64x2.mul(v128.load(byDimension + ((d8 * points + i6) << 3)), f64x2.splat(centreShared)),
              );
              total5_1 = f64x2.add(
                total5_1,
                f64x2.mul(v128.load(byDimension + ((d8 * points + i6) << 3), 16), f64x2.splat(centreShared)),
              );
              total5_1_0 = f64x2.add(
                total5_1_0,
                f64x2.mul(v128.load(byDimension + ((d8 * points + (i6 + 4)) << 3)), f64x2.splat(centreShared)),
              );
              total5_1_1 = f64x2.add(
                total5_1_1,
                f64x2.mul(v128.load(byDimension + ((d8 * points + (i6 + 4)) << 3), 16), f64x2.splat(centreShared)),
              );
            }
          } else {
            let depth5: i32 = 0;
            const base18: i32 = c3 * dims;
            for (let start4: i32 = 0; start4 < dims; start4 += 128) {
              let running4_0 = f64x2.splat(-0.0);
              let running4_1 = f64x2.splat(-0.0);
              let running4_1_0 = f64x2.splat(-0.0);
              let running4_1_1 = f64x2.splat(-0.0);
              const base17: i32 = base18;
              const end10: i32 = min<i32>(start4 + 128, dims);
              for (let d82: i32 = start4; d82 < end10; d82++) {
                const centreShared2: f64 = load<f64>(centre + ((base17 + d82) << 3));
                running4_0 = f64x2.add(
                  running4_0,
                  f64x2.mul(v128.load(byDimension + ((d82 * points + i6) << 3)), f64x2.splat(centreShared2)),
                );
                running4_1 = f64x2.add(
                  running4_1,
                  f64x2.mul(v128.load(byDimension + ((d82 * points + i6) << 3), 16), f64x2.splat(centreShared2)),
                );
                running4_1_0 = f64x2.add(
                  running4_1_0,
                  f64x2.mul(v128.load(byDimension + ((d82 * points + (i6 + 4)) << 3)), f64x2.splat(centreShared2)),
                );
                running4_1_1 = f64x2.add(
                  running4_1_1,
                  f64x2.mul(v128.load(byDimension + ((d82 * points + (i6 + 4)) << 3), 16), f64x2.splat(centreShared2)),
                );
              }
              let pairs4: i32 = start4 >> 7;
              while ((pairs4 & 1) != 0) {
                depth5 = depth5 - 1;
                running4_0 = f64x2.add(v128.load(partial4 + depth5 * 32), running4_0);
                running4_1 = f64x2.add(v128.load(partial4 + depth5 * 32, 16), running4_1);
                running4_1_0 = f64x2.add(v128.load(partial4_1 + depth5 * 32), running4_1_0);
                running4_1_1 = f64x2.add(v128.load(partial4_1 + depth5 * 32, 16), running4_1_1);
                pairs4 = pairs4 >> 1;
              }
              v128.store(partial4 + depth5 * 32, running4_0);
              v128.store(partial4 + depth5 * 32, running4_1, 16);
              v128.store(partial4_1 + depth5 * 32, running4_1_0);
              v128.store(partial4_1 + depth5 * 32, running4_1_1, 16);
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total5_0 = v128.load(partial4 + depth5 * 32);
            total5_1 = v128.load(partial4 + depth5 * 32, 16);
            total5_1_0 = v128.load(partial4_1 + depth5 * 32);
            total5_1_1 = v128.load(partial4_1 + depth5 * 32, 16);
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total5_0 = f64x2.add(v128.load(partial4 + depth5 * 32), total5_0);
              total5_1 = f64x2.add(v128.load(partial4 + depth5 * 32, 16), total5_1);
              total5_1_0 = f64x2.add(v128.load(partial4_1 + depth5 * 32), total5_1_0);
              total5_1_1 = f64x2.add(v128.load(partial4_1 + depth5 * 32, 16), total5_1_1);
            }
          }
          const candidate_0 = f64x2.sub(f64x2.splat(normShared), f64x2.mul(f64x2.splat(2.0), total5_0));
          const candidate_1 = f64x2.sub(f64x2.splat(normShared), f64x2.mul(f64x2.splat(2.0), total5_1));
          const candidate_1_0 = f64x2.sub(f64x2.splat(normShared), f64x2.mul(f64x2.splat(2.0), total5_1_0));
          const candidate_1_1 = f64x2.sub(f64x2.splat(normShared), f64x2.mul(f64x2.splat(2.0), total5_1_1));
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
          best = v128.bitselect(i32x4.splat(c3), best, v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6));
          best_1 = v128.bitselect(i32x4.splat(c3), best_1, v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6));
        }
        v128.store(labels + (i6 << 2), best);
        v128.store(labels + (i6 << 2), best_1, 16);
      }
      for (let i6: i32 = i6Main; i6 < hi8; i6++) {
        let best: i32 = 0;
        let least: f64 = NaN;
        for (let c3: i32 = 0; c3 < k; c3++) {
          let total5: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base19: i32 = c3 * dims;
            for (let d8: i32 = 0; d8 < dims; d8++) {
              total5 =
                total5 + load<f64>(byDimension + ((d8 * points + i6) << 3)) * load<f64>(centre + ((base19 + d8) << 3));
            }
          } else {
            let depth5: i32 = 0;
            const base21: i32 = c3 * dims;
            for (let start4: i32 = 0; start4 < dims; start4 += 128) {
              let running4: f64 = -0.0;
              const base20: i32 = base21;
              const end11: i32 = min<i32>(start4 + 128, dims);
              for (let d82: i32 = start4; d82 < end11; d82++) {
                running4 =
                  running4 +
                  load<f64>(byDimension + ((d82 * points + i6) << 3)) * load<f64>(centre + ((base20 + d82) << 3));
              }
              let pairs4: i32 = start4 >> 7;
              while ((pairs4 & 1) != 0) {
                depth5 = depth5 - 1;
                running4 = load<f64>(partial4 + (depth5 << 3)) + running4;
                pairs4 = pairs4 >> 1;
              }
              store<f64>(partial4 + (depth5 << 3), running4);
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total5 = load<f64>(partial4 + (depth5 << 3));
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total5 = load<f64>(partial4 + (depth5 << 3)) + total5;
            }
          }
          const candidate: f64 = load<f64>(norm + (c3 << 3)) - 2.0 * total5;
          if (candidate < least || (least != least && candidate == candidate)) {
            least = candidate;
            best = c3;
          }
        }
        store<i32>(labels + (i6 << 2), best);
      }
    }
    {
      const lo9: i32 = 0;
      const hi9: i32 = points;
      const i7Main: i32 = lo9 + (max<i32>(hi9 - lo9, 0) & -8);
      for (let i7: i32 = lo9; i7 < i7Main; i7 += 8) {
        v128.store(member + (i7 << 2), v128.load(labels + (i7 << 2)));
        v128.store(member + (i7 << 2), v128.load(labels + (i7 << 2), 16), 16);
      }
      for (let i7: i32 = i7Main; i7 < hi9; i7++) {
        store<i32>(member + (i7 << 2), load<i32>(labels + (i7 << 2)));
      }
    }
    {
      const lo10: i32 = 0;
      const hi10: i32 = k;
      const i8Main: i32 = lo10 + (max<i32>(hi10 - lo10, 0) & -8);
      for (let i8: i32 = lo10; i8 < i8Main; i8 += 8) {
        v128.store(size + (i8 << 2), i32x4.splat(0));
        v128.store(size + (i8 << 2), i32x4.splat(0), 16);
      }
      for (let i8: i32 = i8Main; i8 < hi10; i8++) {
        store<i32>(size + (i8 << 2), 0);
      }
    }
    for (let i9: i32 = 0; i9 < points; i9++) {
      const memberShared: i32 = load<i32>(member + (i9 << 2));
      store<i32>(size + (load<i32>(member + (i9 << 2)) << 2), load<i32>(size + (memberShared << 2)) + 1);
    }
    let empty: i32 = 0;
    for (let c4: i32 = 0; c4 < k; c4++) {
      if (load<i32>(size + (c4 << 2)) == 0) {
        empty = empty + 1;
      }
    }
    if (empty > 0) {
      {
        const lo11: i32 = 0;
        const hi11: i32 = points;
        for (let i10: i32 = lo11; i10 < hi11; i10++) {
          let total6: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base22: i32 = i10 * dims;
            for (let d9: i32 = 0; d9 < dims; d9++) {
              const v3: f64 =
                load<f64>(centred + ((base22 + d9) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i10 << 2)) * dims + d9) << 3));
              total6 = total6 + v3 * v3;
            }
          } else {
            let depth6: i32 = 0;
            const base24: i32 = i10 * dims;
            for (let start5: i32 = 0; start5 < dims; start5 += 128) {
              let running5: f64 = -0.0;
              const base23: i32 = base24;
              const end12: i32 = min<i32>(start5 + 128, dims);
              for (let d92: i32 = start5; d92 < end12; d92++) {
                const v32: f64 =
                  load<f64>(centred + ((base23 + d92) << 3)) -
                  load<f64>(centre + ((load<i32>(labels + (i10 << 2)) * dims + d92) << 3));
                running5 = running5 + v32 * v32;
              }
              let pairs5: i32 = start5 >> 7;
              while ((pairs5 & 1) != 0) {
                depth6 = depth6 - 1;
                running5 = load<f64>(partial5 + (depth6 << 3)) + running5;
                pairs5 = pairs5 >> 1;
              }
              store<f64>(partial5 + (depth6 << 3), running5);
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total6 = load<f64>(partial5 + (depth6 << 3));
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total6 = load<f64>(partial5 + (depth6 << 3)) + total6;
            }
          }
          store<f64>(distance + (i10 << 3), total6);
        }
      }
      for (let c5: i32 = 0; c5 < k; c5++) {
        if (load<i32>(size + (c5 << 2)) == 0) {
          let best2: i32 = 0;
          let most: f64 = NaN;
          for (let i11: i32 = 0; i11 < points; i11++) {
            const candidate2: f64 = load<f64>(distance + (i11 << 3));
            if (candidate2 > most || (most != most && candidate2 == candidate2)) {
              most = candidate2;
              best2 = i11;
            }
          }
          const farthest: i32 = best2;
          store<i32>(
            size + (load<i32>(member + (farthest << 2)) << 2),
            load<i32>(size + (load<i32>(member + (farthest << 2)) << 2)) - 1,
          );
          store<i32>(size + (c5 << 2), 1);
          store<i32>(member + (farthest << 2), c5);
          store<f64>(distance + (farthest << 3), -1.0);
        }
      }
    }
    // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
    const terms: i32 = points;
    let depth7: i32 = 0;
    const base29: i32 = base55;
    const base30: i32 = base56;
    for (let start6: i32 = 0; start6 < terms; start6 += 128) {
      const slot: i32 = depth7 * base29;
      const eMain: i32 = base30;
      for (let e: i32 = 0; e < eMain; e += 4) {
        const part55 = f64x2.splat(-0.0);
        const part56 = f64x2.splat(-0.0);
        v128.store(sums + ((slot + e) << 3), part55);
        v128.store(sums + ((slot + e) << 3), part56, 16);
      }
      const end13: i32 = base29;
      for (let e: i32 = eMain; e < end13; e++) {
        store<f64>(sums + ((slot + e) << 3), -0.0);
      }
      const end14: i32 = min<i32>(start6 + 128, terms);
      for (let i12: i32 = start6; i12 < end14; i12++) {
        const target: i32 = slot + load<i32>(member + (i12 << 2)) * dims;
        const d102Main: i32 = dims & -4;
        const base25: i32 = i12 * dims;
        for (let d102: i32 = 0; d102 < d102Main; d102 += 4) {
          const part57 = f64x2.add(
            v128.load(sums + ((target + d102) << 3)),
            v128.load(centred + ((base25 + d102) << 3)),
          );
          const part58 = f64x2.add(
            v128.load(sums + ((target + d102) << 3), 16),
            v128.load(centred + ((base25 + d102) << 3), 16),
          );
          v128.store(sums + ((target + d102) << 3), part57);
          v128.store(sums + ((target + d102) << 3), part58, 16);
        }
        const base26: i32 = i12 * dims;
        for (let d102: i32 = d102Main; d102 < dims; d102++) {
          store<f64>(
            sums + ((target + d102) << 3),
            load<f64>(sums + ((target + d102) << 3)) + load<f64>(centred + ((base26 + d102) << 3)),
          );
        }
      }
      depth7 = depth7 + 1;
      let pairs6: i32 = start6 >> 7;
      const base27: i32 = base29;
      const base28: i32 = base30;
      while ((pairs6 & 1) != 0) {
        depth7 = depth7 - 1;
        const older: i32 = (depth7 - 1) * base27;
        const newer: i32 = older + base27;
        const eMain2: i32 = base28;
        for (let e: i32 = 0; e < eMain2; e += 4) {
          const part59 = f64x2.add(v128.load(sums + ((older + e) << 3)), v128.load(sums + ((newer + e) << 3)));
          const part60 = f64x2.add(v128.load(sums + ((older + e) << 3), 16), v128.load(sums + ((newer + e) << 3), 16));
          v128.store(sums + ((older + e) << 3), part59);
          v128.store(sums + ((older + e) << 3), part60, 16);
        }
        const end15: i32 = base27;
        for (let e: i32 = eMain2; e < end15; e++) {
          store<f64>(
            sums + ((older + e) << 3),
            load<f64>(sums + ((older + e) << 3)) + load<f64>(sums + ((newer + e) << 3)),
          );
        }
        pairs6 = pairs6 >> 1;
      }
    }
    const base31: i32 = base55;
    const base32: i32 = base56;
    while (depth7 > 1) {
      depth7 = depth7 - 1;
      const older: i32 = (depth7 - 1) * base31;
      const newer: i32 = older + base31;
      const eMain3: i32 = base32;
      for (let e: i32 = 0; e < eMain3; e += 4) {
        const part61 = f64x2.add(v128.load(sums + ((older + e) << 3)), v128.load(sums + ((newer + e) << 3)));
        const part62 = f64x2.add(v128.load(sums + ((older + e) << 3), 16), v128.load(sums + ((newer + e) << 3), 16));
        v128.store(sums + ((older + e) << 3), part61);
        v128.store(sums + ((older + e) << 3), part62, 16);
      }
      const end16: i32 = base31;
      for (let e: i32 = eMain3; e < end16; e++) {
        store<f64>(
          sums + ((older + e) << 3),
          load<f64>(sums + ((older + e) << 3)) + load<f64>(sums + ((newer + e) << 3)),
        );
      }
    }
    if (terms <= 0) {
      const eMain4: i32 = base56;
      for (let e: i32 = 0; e < eMain4; e += 4) {
        const part63 = f64x2.splat(0.0);
        const part64 = f64x2.splat(0.0);
        v128.store(sums + (e << 3), part63);
        v128.store(sums + (e << 3), part64, 16);
      }
      const end17: i32 = base55;
      for (let e: i32 = eMain4; e < end17; e++) {
        store<f64>(sums + (e << 3), 0.0);
      }
    }
    {
      const lo12: i32 = 0;
      const hi12: i32 = k;
      for (let c6: i32 = lo12; c6 < hi12; c6++) {
        const d10Main: i32 = dims & -8;
        const base33: i32 = c6 * dims;
        for (let d10: i32 = 0; d10 < d10Main; d10 += 8) {
          let choice0_0 = f64x2.splat(0.0);
          let choice0_1 = f64x2.splat(0.0);
          let choice0_1_0 = f64x2.splat(0.0);
          let choice0_1_1 = f64x2.splat(0.0);
          if (load<i32>(size + (c6 << 2)) > 0) {
            const sizeShared: i32 = load<i32>(size + (c6 << 2));
            const part66 = <f64>sizeShared;
            choice0_0 = f64x2.div(v128.load(sums + ((base33 + d10) << 3)), f64x2.splat(part66));
            choice0_1 = f64x2.div(v128.load(sums + ((base33 + d10) << 3), 16), f64x2.splat(part66));
            const part67 = <f64>sizeShared;
            choice0_1_0 = f64x2.div(v128.load(sums + ((base33 + (d10 + 4)) << 3)), f64x2.splat(part67));
            choice0_1_1 = f64x2.div(v128.load(sums + ((base33 + (d10 + 4)) << 3), 16), f64x2.splat(part67));
          } else {
            choice0_0 = v128.load(centre + ((base33 + d10) << 3));
            choice0_1 = v128.load(centre + ((base33 + d10) << 3), 16);
            choice0_1_0 = v128.load(centre + ((base33 + (d10 + 4)) << 3));
            choice0_1_1 = v128.load(centre + ((base33 + (d10 + 4)) << 3), 16);
          }
          v128.store(next + ((base33 + d10) << 3), choice0_0);
          v128.store(next + ((base33 + d10) << 3), choice0_1, 16);
          v128.store(next + ((base33 + (d10 + 4)) << 3), choice0_1_0);
          v128.store(next + ((base33 + (d10 + 4)) << 3), choice0_1_1, 16);
        }
        const base34: i32 = c6 * dims;
        for (let d10: i32 = d10Main; d10 < dims; d10++) {
          store<f64>(
            next + ((base34 + d10) << 3),
            load<i32>(size + (c6 << 2)) > 0
              ? load<f64>(sums + ((base34 + d10) << 3)) / <f64>load<i32>(size + (c6 << 2))
              : load<f64>(centre + ((base34 + d10) << 3)),
          );
        }
      }
    }
    let total7: f64 = k <= 0 ? 0.0 : -0.0;
    if (k < 8) {
      for (let c7: i32 = 0; c7 < k; c7++) {
        let total8: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base35: i32 = c7 * dims;
          for (let d11: i32 = 0; d11 < dims; d11++) {
            const v4: f64 = load<f64>(next + ((base35 + d11) << 3)) - load<f64>(centre + ((base35 + d11) << 3));
            total8 = total8 + v4 * v4;
          }
        } else {
          let depth9: i32 = 0;
          const base37: i32 = c7 * dims;
          for (let start7: i32 = 0; start7 < dims; start7 += 128) {
            let running6: f64 = -0.0;
            const base36: i32 = base37;
            const end18: i32 = min<i32>(start7 + 128, dims);
            for (let d112: i32 = start7; d112 < end18; d112++) {
              const v42: f64 = load<f64>(next + ((base36 + d112) << 3)) - load<f64>(centre + ((base36 + d112) << 3));
              running6 = running6 + v42 * v42;
            }
            let pairs7: i32 = start7 >> 7;
            while ((pairs7 & 1) != 0) {
              depth9 = depth9 - 1;
              running6 = load<f64>(partial6 + (depth9 << 3)) + running6;
              pairs7 = pairs7 >> 1;
            }
            store<f64>(partial6 + (depth9 << 3), running6);
            depth9 = depth9 + 1;
          }
          depth9 = depth9 - 1;
          total8 = load<f64>(partial6 + (depth9 << 3));
          while (depth9 > 0) {
            depth9 = depth9 - 1;
            total8 = load<f64>(partial6 + (depth9 << 3)) + total8;
          }
        }
        total7 = total7 + total8;
      }
    } else {
      let from2: i32 = 0;
      let count2: i32 = k;
      let depth8: i32 = 0;
      let busy2: bool = true;
      while (busy2) {
        while (count2 > 128) {
          const half2: i32 = (count2 >> 4) * 8;
          store<i32>(nextFrom2 + (depth8 << 2), from2 + half2);
          store<i32>(nextCount2 + (depth8 << 2), count2 - half2);
          depth8 = depth8 + 1;
          count2 = half2;
        }
        const end2: i32 = from2 + count2;
        const whole2: i32 = from2 + (count2 & -8);
        const part68 = dims <= 0 ? 0.0 : -0.0;
        let total9_low2_0 = f64x2.splat(part68);
        let total9_low2_1 = f64x2.splat(part68);
        if (dims <= 128) {
          const base38: i32 = from2 * dims;
          for (let d113_low2: i32 = 0; d113_low2 < dims; d113_low2++) {
            const part69 = dims * 8;
            const part70 = next + ((base38 + d113_low2) << 3);
            const part71 = dims * 8;
            const part72 = centre + ((base38 + d113_low2) << 3);
            const v43_low2_0 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part70)), 1, load<f64>(part70 + part69)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part72)), 1, load<f64>(part72 + part71)),
            );
            const v43_low2_1 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part70 + 2 * part69)), 1, load<f64>(part70 + 3 * part69)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part72 + 2 * part71)), 1, load<f64>(part72 + 3 * part71)),
            );
            total9_low2_0 = f64x2.add(total9_low2_0, f64x2.mul(v43_low2_0, v43_low2_0));
            total9_low2_1 = f64x2.add(total9_low2_1, f64x2.mul(v43_low2_1, v43_low2_1));
          }
        } else {
          let depth10_low2: i32 = 0;
          const base40: i32 = from2 * dims;
          for (let start8_low2: i32 = 0; start8_low2 < dims; start8_low2 += 128) {
            let running7_low2_0 = f64x2.splat(-0.0);
            let running7_low2_1 = f64x2.splat(-0.0);
            const base39: i32 = base40;
            const end19: i32 = min<i32>(start8_low2 + 128, dims);
            for (let d114_low2: i32 = start8_low2; d114_low2 < end19; d114_low2++) {
              const part73 = dims * 8;
              const part74 = next + ((base39 + d114_low2) << 3);
              const part75 = dims * 8;
              const part76 = centre + ((base39 + d114_low2) << 3);
              const v44_low2_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part74)), 1, load<f64>(part74 + part73)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part76)), 1, load<f64>(part76 + part75)),
              );
              const v44_low2_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part74 + 2 * part73)), 1, load<f64>(part74 + 3 * part73)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part76 + 2 * part75)), 1, load<f64>(part76 + 3 * part75)),
              );
              running7_low2_0 = f64x2.add(running7_low2_0, f64x2.mul(v44_low2_0, v44_low2_0));
              running7_low2_1 = f64x2.add(running7_low2_1, f64x2.mul(v44_low2_1, v44_low2_1));
            }
            let pairs8_low2: i32 = start8_low2 >> 7;
            while ((pairs8_low2 & 1) != 0) {
              depth10_low2 = depth10_low2 - 1;
              running7_low2_0 = f64x2.add(v128.load(partial7_low2 + depth10_low2 * 32), running7_low2_0);
              running7_low2_1 = f64x2.add(v128.load(partial7_low2 + depth10_low2 * 32, 16), running7_low2_1);
              pairs8_low2 = pairs8_low2 >> 1;
            }
            v128.store(partial7_low2 + depth10_low2 * 32, running7_low2_0);
            v128.store(partial7_low2 + depth10_low2 * 32, running7_low2_1, 16);
            depth10_low2 = depth10_low2 + 1;
          }
          depth10_low2 = depth10_low2 - 1;
          total9_low2_0 = v128.load(partial7_low2 + depth10_low2 * 32);
          total9_low2_1 = v128.load(partial7_low2 + depth10_low2 * 32, 16);
          while (depth10_low2 > 0) {
            depth10_low2 = depth10_low2 - 1;
            total9_low2_0 = f64x2.add(v128.load(partial7_low2 + depth10_low2 * 32), total9_low2_0);
            total9_low2_1 = f64x2.add(v128.load(partial7_low2 + depth10_low2 * 32, 16), total9_low2_1);
          }
        }
        let low2_0 = total9_low2_0;
        let low2_1 = total9_low2_1;
        const part77 = dims <= 0 ? 0.0 : -0.0;
        let total9_high2_0 = f64x2.splat(part77);
        let total9_high2_1 = f64x2.splat(part77);
        if (dims <= 128) {
          const base41: i32 = (from2 + 4) * dims;
          for (let d113_high2: i32 = 0; d113_high2 < dims; d113_high2++) {
            const part78 = dims * 8;
            const part79 = next + ((base41 + d113_high2) << 3);
            const part80 = dims * 8;
            const part81 = centre + ((base41 + d113_high2) << 3);
            const v43_high2_0 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part79)), 1, load<f64>(part79 + part78)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part81)), 1, load<f64>(part81 + part80)),
            );
            const v43_high2_1 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part79 + 2 * part78)), 1, load<f64>(part79 + 3 * part78)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part81 + 2 * part80)), 1, load<f64>(part81 + 3 * part80)),
            );
            total9_high2_0 = f64x2.add(total9_high2_0, f64x2.mul(v43_high2_0, v43_high2_0));
            total9_high2_1 = f64x2.add(total9_high2_1, f64x2.mul(v43_high2_1, v43_high2_1));
          }
        } else {
          let depth10_high2: i32 = 0;
          const base43: i32 = (from2 + 4) * dims;
          for (let start8_high2: i32 = 0; start8_high2 < dims; start8_high2 += 128) {
            let running7_high2_0 = f64x2.splat(-0.0);
            let running7_high2_1 = f64x2.splat(-0.0);
            const base42: i32 = base43;
            const end20: i32 = min<i32>(start8_high2 + 128, dims);
            for (let d114_high2: i32 = start8_high2; d114_high2 < end20; d114_high2++) {
              const part82 = dims * 8;
              const part83 = next + ((base42 + d114_high2) << 3);
              const part84 = dims * 8;
              const part85 = centre + ((base42 + d114_high2) << 3);
              const v44_high2_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part83)), 1, load<f64>(part83 + part82)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part85)), 1, load<f64>(part85 + part84)),
              );
              const v44_high2_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part83 + 2 * part82)), 1, load<f64>(part83 + 3 * part82)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part85 + 2 * part84)), 1, load<f64>(part85 + 3 * part84)),
              );
              running7_high2_0 = f64x2.add(running7_high2_0, f64x2.mul(v44_high2_0, v44_high2_0));
              running7_high2_1 = f64x2.add(running7_high2_1, f64x2.mul(v44_high2_1, v44_high2_1));
            }
            let pairs8_high2: i32 = start8_high2 >> 7;
            while ((pairs8_high2 & 1) != 0) {
              depth10_high2 = depth10_high2 - 1;
              running7_high2_0 = f64x2.add(v128.load(partial7_high2 + depth10_high2 * 32), running7_high2_0);
              running7_high2_1 = f64x2.add(v128.load(partial7_high2 + depth10_high2 * 32, 16), running7_high2_1);
              pairs8_high2 = pairs8_high2 >> 1;
            }
            v128.store(partial7_high2 + depth10_high2 * 32, running7_high2_0);
            v128.store(partial7_high2 + depth10_high2 * 32, running7_high2_1, 16);
            depth10_high2 = depth10_high2 + 1;
          }
          depth10_high2 = depth10_high2 - 1;
          total9_high2_0 = v128.load(partial7_high2 + depth10_high2 * 32);
          total9_high2_1 = v128.load(partial7_high2 + depth10_high2 * 32, 16);
          while (depth10_high2 > 0) {
            depth10_high2 = depth10_high2 - 1;
            total9_high2_0 = f64x2.add(v128.load(partial7_high2 + depth10_high2 * 32), total9_high2_0);
            total9_high2_1 = f64x2.add(v128.load(partial7_high2 + depth10_high2 * 32, 16), total9_high2_1);
          }
        }
        let high2_0 = total9_high2_0;
        let high2_1 = total9_high2_1;
        for (let c72: i32 = from2 + 8; c72 < whole2; c72 += 8) {
          const part86 = dims <= 0 ? 0.0 : -0.0;
          let total9_low2Next_0 = f64x2.splat(part86);
          let total9_low2Next_1 = f64x2.splat(part86);
          if (dims <= 128) {
            const base44: i32 = c72 * dims;
            for (let d113_low2Next: i32 = 0; d113_low2Next < dims; d113_low2Next++) {
              const part87 = dims * 8;
              const part88 = next + ((base44 + d113_low2Next) << 3);
              const part89 = dims * 8;
              const part90 = centre + ((base44 + d113_low2Next) << 3);
              const v43_low2Next_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part88)), 1, load<f64>(part88 + part87)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part90)), 1, load<f64>(part90 + part89)),
              );
              const v43_low2Next_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part88 + 2 * part87)), 1, load<f64>(part88 + 3 * part87)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part90 + 2 * part89)), 1, load<f64>(part90 + 3 * part89)),
              );
              total9_low2Next_0 = f64x2.add(total9_low2Next_0, f64x2.mul(v43_low2Next_0, v43_low2Next_0));
              total9_low2Next_1 = f64x2.add(total9_low2Next_1, f64x2.mul(v43_low2Next_1, v43_low2Next_1));
            }
          } else {
            let depth10_low2Next: i32 = 0;
            const base46: i32 = c72 * dims;
            for (let start8_low2Next: i32 = 0; start8_low2Next < dims; start8_low2Next += 128) {
              let running7_low2Next_0 = f64x2.splat(-0.0);
              let running7_low2Next_1 = f64x2.splat(-0.0);
              const base45: i32 = base46;
              const end21: i32 = min<i32>(start8_low2Next + 128, dims);
              for (let d114_low2Next: i32 = start8_low2Next; d114_low2Next < end21; d114_low2Next++) {
                const part91 = dims * 8;
                const part92 = next + ((base45 + d114_low2Next) << 3);
                const part93 = dims * 8;
                const part94 = centre + ((base45 + d114_low2Next) << 3);
                const v44_low2Next_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part92)), 1, load<f64>(part92 + part91)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part94)), 1, load<f64>(part94 + part93)),
                );
                const v44_low2Next_1 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part92 + 2 * part91)), 1, load<f64>(part92 + 3 * part91)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part94 + 2 * part93)), 1, load<f64>(part94 + 3 * part93)),
                );
                running7_low2Next_0 = f64x2.add(running7_low2Next_0, f64x2.mul(v44_low2Next_0, v44_low2Next_0));
                running7_low2Next_1 = f64x2.add(running7_low2Next_1, f64x2.mul(v44_low2Next_1, v44_low2Next_1));
              }
              let pairs8_low2Next: i32 = start8_low2Next >> 7;
              while ((pairs8_low2Next & 1) != 0) {
                depth10_low2Next = depth10_low2Next - 1;
                running7_low2Next_0 = f64x2.add(
                  v128.load(partial7_low2Next + depth10_low2Next * 32),
                  running7_low2Next_0,
                );
                running7_low2Next_1 = f64x2.add(
                  v128.load(partial7_low2Next + depth10_low2Next * 32, 16),
                  running7_low2Next_1,
                );
                pairs8_low2Next = pairs8_low2Next >> 1;
              }
              v128.store(partial7_low2Next + depth10_low2Next * 32, running7_low2Next_0);
              v128.store(partial7_low2Next + depth10_low2Next * 32, running7_low2Next_1, 16);
              depth10_low2Next = depth10_low2Next + 1;
            }
            depth10_low2Next = depth10_low2Next - 1;
            total9_low2Next_0 = v128.load(partial7_low2Next + depth10_low2Next * 32);
            total9_low2Next_1 = v128.load(partial7_low2Next + depth10_low2Next * 32, 16);
            while (depth10_low2Next > 0) {
              depth10_low2Next = depth10_low2Next - 1;
              total9_low2Next_0 = f64x2.add(v128.load(partial7_low2Next + depth10_low2Next * 32), total9_low2Next_0);
              total9_low2Next_1 = f64x2.add(
                v128.load(partial7_low2Next + depth10_low2Next * 32, 16),
                total9_low2Next_1,
              );
            }
          }
          low2_0 = f64x2.add(low2_0, total9_low2Next_0);
          low2_1 = f64x2.add(low2_1, total9_low2Next_1);
          const part95 = dims <= 0 ? 0.0 : -0.0;
          let total9_high2Next_0 = f64x2.splat(part95);
          let total9_high2Next_1 = f64x2.splat(part95);
          if (dims <= 128) {
            const base47: i32 = (c72 + 4) * dims;
            for (let d113_high2Next: i32 = 0; d113_high2Next < dims; d113_high2Next++) {
              const part96 = dims * 8;
              const part97 = next + ((base47 + d113_high2Next) << 3);
              const part98 = dims * 8;
              const part99 = centre + ((base47 + d113_high2Next) << 3);
              const v43_high2Next_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part97)), 1, load<f64>(part97 + part96)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part99)), 1, load<f64>(part99 + part98)),
              );
              const v43_high2Next_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part97 + 2 * part96)), 1, load<f64>(part97 + 3 * part96)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part99 + 2 * part98)), 1, load<f64>(part99 + 3 * part98)),
              );
              total9_high2Next_0 = f64x2.add(total9_high2Next_0, f64x2.mul(v43_high2Next_0, v43_high2Next_0));
              total9_high2Next_1 = f64x2.add(total9_high2Next_1, f64x2.mul(v43_high2Next_1, v43_high2Next_1));
            }
          } else {
            let depth10_high2Next: i32 = 0;
            const base49: i32 = (c72 + 4) * dims;
            for (let start8_high2Next: i32 = 0; start8_high2Next < dims; start8_high2Next += 128) {
              let running7_high2Next_0 = f64x2.splat(-0.0);
              let running7_high2Next_1 = f64x2.splat(-0.0);
              const base48: i32 = base49;
              const end22: i32 = min<i32>(start8_high2Next + 128, dims);
              for (let d114_high2Next: i32 = start8_high2Next; d114_high2Next < end22; d114_high2Next++) {
                const part100 = dims * 8;
                const part101 = next + ((base48 + d114_high2Next) << 3);
                const part102 = dims * 8;
                const part103 = centre + ((base48 + d114_high2Next) << 3);
                const v44_high2Next_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part101)), 1, load<f64>(part101 + part100)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part103)), 1, load<f64>(part103 + part102)),
                );
                const v44_high2Next_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part101 + 2 * part100)),
                    1,
                    load<f64>(part101 + 3 * part100),
                  ),
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part103 + 2 * part102)),
                    1,
                    load<f64>(part103 + 3 * part102),
                  ),
                );
                running7_high2Next_0 = f64x2.add(running7_high2Next_0, f64x2.mul(v44_high2Next_0, v44_high2Next_0));
                running7_high2Next_1 = f64x2.add(running7_high2Next_1, f64x2.mul(v44_high2Next_1, v44_high2Next_1));
              }
              let pairs8_high2Next: i32 = start8_high2Next >> 7;
              while ((pairs8_high2Next & 1) != 0) {
                depth10_high2Next = depth10_high2Next - 1;
                running7_high2Next_0 = f64x2.add(
                  v128.load(partial7_high2Next + depth10_high2Next * 32),
                  running7_high2Next_0,
                );
                running7_high2Next_1 = f64x2.add(
                  v128.load(partial7_high2Next + depth10_high2Next * 32, 16),
                  running7_high2Next_1,
                );
                pairs8_high2Next = pairs8_high2Next >> 1;
              }
              v128.store(partial7_high2Next + depth10_high2Next * 32, running7_high2Next_0);
              v128.store(partial7_high2Next + depth10_high2Next * 32, running7_high2Next_1, 16);
              depth10_high2Next = depth10_high2Next + 1;
            }
            depth10_high2Next = depth10_high2Next - 1;
            total9_high2Next_0 = v128.load(partial7_high2Next + depth10_high2Next * 32);
            total9_high2Next_1 = v128.load(partial7_high2Next + depth10_high2Next * 32, 16);
            while (depth10_high2Next > 0) {
              depth10_high2Next = depth10_high2Next - 1;
              total9_high2Next_0 = f64x2.add(
                v128.load(partial7_high2Next + depth10_high2Next * 32),
                total9_high2Next_0,
              );
              total9_high2Next_1 = f64x2.add(
                v128.load(partial7_high2Next + depth10_high2Next * 32, 16),
                total9_high2Next_1,
              );
            }
          }
          high2_0 = f64x2.add(high2_0, total9_high2Next_0);
          high2_1 = f64x2.add(high2_1, total9_high2Next_1);
        }
        v128.store(lanes2, low2_0);
        v128.store(lanes2, low2_1, 16);
        v128.store(lanes2, high2_0, 32);
        v128.store(lanes2, high2_1, 48);
        total7 =
          load<f64>(lanes2) +
          load<f64>(lanes2, 8) +
          (load<f64>(lanes2, 16) + load<f64>(lanes2, 24)) +
          (load<f64>(lanes2, 32) + load<f64>(lanes2, 40) + (load<f64>(lanes2, 48) + load<f64>(lanes2, 56)));
        for (let c73: i32 = whole2; c73 < end2; c73++) {
          let total10: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base50: i32 = c73 * dims;
            for (let d115: i32 = 0; d115 < dims; d115++) {
              const v45: f64 = load<f64>(next + ((base50 + d115) << 3)) - load<f64>(centre + ((base50 + d115) << 3));
              total10 = total10 + v45 * v45;
            }
          } else {
            let depth11: i32 = 0;
            const base52: i32 = c73 * dims;
            for (let start9: i32 = 0; start9 < dims; start9 += 128) {
              let running8: f64 = -0.0;
              const base51: i32 = base52;
              const end23: i32 = min<i32>(start9 + 128, dims);
              for (let d116: i32 = start9; d116 < end23; d116++) {
                const v46: f64 = load<f64>(next + ((base51 + d116) << 3)) - load<f64>(centre + ((base51 + d116) << 3));
                running8 = running8 + v46 * v46;
              }
              let pairs9: i32 = start9 >> 7;
              while ((pairs9 & 1) != 0) {
                depth11 = depth11 - 1;
                running8 = load<f64>(partial8 + (depth11 << 3)) + running8;
                pairs9 = pairs9 >> 1;
              }
              store<f64>(partial8 + (depth11 << 3), running8);
              depth11 = depth11 + 1;
            }
            depth11 = depth11 - 1;
            total10 = load<f64>(partial8 + (depth11 << 3));
            while (depth11 > 0) {
              depth11 = depth11 - 1;
              total10 = load<f64>(partial8 + (depth11 << 3)) + total10;
            }
          }
          total7 = total7 + total10;
        }
        busy2 = false;
        while (depth8 > 0 && !busy2) {
          depth8 = depth8 - 1;
          if (load<i32>(nextCount2 + (depth8 << 2)) == 0) {
            total7 = load<f64>(left2 + (depth8 << 3)) + total7;
          } else {
            from2 = load<i32>(nextFrom2 + (depth8 << 2));
            count2 = load<i32>(nextCount2 + (depth8 << 2));
            store<f64>(left2 + (depth8 << 3), total7);
            store<i32>(nextCount2 + (depth8 << 2), 0);
            depth8 = depth8 + 1;
            busy2 = true;
          }
        }
      }
    }
    const shift: f64 = total7;
    {
      const lo13: i32 = 0;
      const hi13: i32 = k;
      for (let c8: i32 = lo13; c8 < hi13; c8++) {
        const d12Main: i32 = dims & -8;
        const base53: i32 = c8 * dims;
        for (let d12: i32 = 0; d12 < d12Main; d12 += 8) {
          const part105 = v128.load(next + ((base53 + d12) << 3));
          const part106 = v128.load(next + ((base53 + d12) << 3), 16);
          v128.store(centre + ((base53 + d12) << 3), part105);
          v128.store(centre + ((base53 + d12) << 3), part106, 16);
          const part107 = v128.load(next + ((base53 + (d12 + 4)) << 3));
          const part108 = v128.load(next + ((base53 + (d12 + 4)) << 3), 16);
          v128.store(centre + ((base53 + (d12 + 4)) << 3), part107);
          v128.store(centre + ((base53 + (d12 + 4)) << 3), part108, 16);
        }
        const base54: i32 = c8 * dims;
        for (let d12: i32 = d12Main; d12 < dims; d12++) {
          store<f64>(centre + ((base54 + d12) << 3), load<f64>(next + ((base54 + d12) << 3)));
        }
      }
    }
    let moved: i32 = 0;
    for (let i13: i32 = 0; i13 < points; i13++) {
      if (load<i32>(labels + (i13 << 2)) != load<i32>(previous + (i13 << 2))) {
        moved = moved + 1;
      }
    }
    {
      const lo14: i32 = 0;
      const hi14: i32 = points;
      const i14Main: i32 = lo14 + (max<i32>(hi14 - lo14, 0) & -8);
      for (let i14: i32 = lo14; i14 < i14Main; i14 += 8) {
        v128.store(previous + (i14 << 2), v128.load(labels + (i14 << 2)));
        v128.store(previous + (i14 << 2), v128.load(labels + (i14 << 2), 16), 16);
      }
      for (let i14: i32 = i14Main; i14 < hi14; i14++) {
        store<i32>(previous + (i14 << 2), load<i32>(labels + (i14 << 2)));
      }
    }
    done = moved == 0 || shift <= enough;
    steps = steps + 1;
  }
  {
    const lo15: i32 = 0;
    const hi15: i32 = k;
    const c9Main: i32 = lo15 + (max<i32>(hi15 - lo15, 0) & -8);
    for (let c9: i32 = lo15; c9 < c9Main; c9 += 8) {
      const part111 = dims <= 0 ? 0.0 : -0.0;
      let total11_0 = f64x2.splat(part111);
      let total11_1 = f64x2.splat(part111);
      const part112 = dims <= 0 ? 0.0 : -0.0;
      let total11_1_0 = f64x2.splat(part112);
      let total11_1_1 = f64x2.splat(part112);
      if (dims <= 128) {
        const base57: i32 = c9 * dims;
        const base58: i32 = (c9 + 4) * dims;
        for (let d13: i32 = 0; d13 < dims; d13++) {
          const part113 = dims * 8;
          const part114 = centre + ((base57 + d13) << 3);
          const v5_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part114)), 1, load<f64>(part114 + part113));
          const v5_1 = f64x2.replace_lane(
            f64x2.splat(load<f64>(part114 + 2 * part113)),
            1,
            load<f64>(part114 + 3 * part113),
          );
          const part115 = dims * 8;
          const part116 = centre + ((base58 + d13) << 3);
          const v5_1_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part116)), 1, load<f64>(part116 + part115));
          const v5_1_1 = f64x2.replace_lane(
            f64x2.splat(load<f64>(part116 + 2 * part115)),
            1,
            load<f64>(part116 + 3 * part115),
          );
          total11_0 = f64x2.add(total11_0, f64x2.mul(v5_0, v5_0));
          total11_1 = f64x2.add(total11_1, f64x2.mul(v5_1, v5_1));
          total11_1_0 = f64x2.add(total11_1_0, f64x2.mul(v5_1_0, v5_1_0));
          total11_1_1 = f64x2.add(total11_1_1, f64x2.mul(v5_1_1, v5_1_1));
        }
      } else {
        let depth12: i32 = 0;
        const base61: i32 = c9 * dims;
        const base62: i32 = (c9 + 4) * dims;
        for (let start10: i32 = 0; start10 < dims; start10 += 128) {
          let running9_0 = f64x2.splat(-0.0);
          let running9_1 = f64x2.splat(-0.0);
          let running9_1_0 = f64x2.splat(-0.0);
          let running9_1_1 = f64x2.splat(-0.0);
          const base59: i32 = base61;
          const base60: i32 = base62;
          const end24: i32 = min<i32>(start10 + 128, dims);
          for (let d132: i32 = start10; d132 < end24; d132++) {
            const part117 = dims * 8;
            const part118 = centre + ((base59 + d132) << 3);
            const v52_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part118)), 1, load<f64>(part118 + part117));
            const v52_1 = f64x2.replace_lane(
              f64x2.splat(load<f64>(part118 + 2 * part117)),
              1,
              load<f64>(part118 + 3 * part117),
            );
            const part119 = dims * 8;
            const part120 = centre + ((base60 + d132) << 3);
            const v52_1_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part120)), 1, load<f64>(part120 + part119));
            const v52_1_1 = f64x2.replace_lane(
              f64x2.splat(load<f64>(part120 + 2 * part119)),
              1,
              load<f64>(part120 + 3 * part119),
            );
            running9_0 = f64x2.add(running9_0, f64x2.mul(v52_0, v52_0));
            running9_1 = f64x2.add(running9_1, f64x2.mul(v52_1, v52_1));
            running9_1_0 = f64x2.add(running9_1_0, f64x2.mul(v52_1_0, v52_1_0));
            running9_1_1 = f64x2.add(running9_1_1, f64x2.mul(v52_1_1, v52_1_1));
          }
          let pairs10: i32 = start10 >> 7;
          while ((pairs10 & 1) != 0) {
            depth12 = depth12 - 1;
            running9_0 = f64x2.add(v128.load(partial9 + depth12 * 32), running9_0);
            running9_1 = f64x2.add(v128.load(partial9 + depth12 * 32, 16), running9_1);
            running9_1_0 = f64x2.add(v128.load(partial9_1 + depth12 * 32), running9_1_0);
            running9_1_1 = f64x2.add(v128.load(partial9_1 + depth12 * 32, 16), running9_1_1);
            pairs10 = pairs10 >> 1;
          }
          v128.store(partial9 + depth12 * 32, running9_0);
          v128.store(partial9 + depth12 * 32, running9_1, 16);
          v128.store(partial9_1 + depth12 * 32, running9_1_0);
          v128.store(partial9_1 + depth12 * 32, running9_1_1, 16);
          depth12 = depth12 + 1;
        }
        depth12 = depth12 - 1;
        total11_0 = v128.load(partial9 + depth12 * 32);
        total11_1 = v128.load(partial9 + depth12 * 32, 16);
        total11_1_0 = v128.load(partial9_1 + depth12 * 32);
        total11_1_1 = v128.load(partial9_1 + depth12 * 32, 16);
        while (depth12 > 0) {
          depth12 = depth12 - 1;
          total11_0 = f64x2.add(v128.load(partial9 + depth12 * 32), total11_0);
          total11_1 = f64x2.add(v128.load(partial9 + depth12 * 32, 16), total11_1);
          total11_1_0 = f64x2.add(v128.load(partial9_1 + depth12 * 32), total11_1_0);
          total11_1_1 = f64x2.add(v128.load(partial9_1 + depth12 * 32, 16), total11_1_1);
        }
      }
      v128.store(norm + (c9 << 3), total11_0);
      v128.store(norm + (c9 << 3), total11_1, 16);
      v128.store(norm + (c9 << 3), total11_1_0, 32);
      v128.store(norm + (c9 << 3), total11_1_1, 48);
    }
    for (let c9: i32 = c9Main; c9 < hi15; c9++) {
      let total11: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base63: i32 = c9 * dims;
        for (let d13: i32 = 0; d13 < dims; d13++) {
          const v5: f64 = load<f64>(centre + ((base63 + d13) << 3));
          total11 = total11 + v5 * v5;
        }
      } else {
        let depth12: i32 = 0;
        const base65: i32 = c9 * dims;
        for (let start10: i32 = 0; start10 < dims; start10 += 128) {
          let running9: f64 = -0.0;
          const base64: i32 = base65;
          const end25: i32 = min<i32>(start10 + 128, dims);
          for (let d132: i32 = start10; d132 < end25; d132++) {
            const v52: f64 = load<f64>(centre + ((base64 + d132) << 3));
            running9 = running9 + v52 * v52;
          }
          let pairs10: i32 = start10 >> 7;
          while ((pairs10 & 1) != 0) {
            depth12 = depth12 - 1;
            running9 = load<f64>(partial9 + (depth12 << 3)) + running9;
            pairs10 = pairs10 >> 1;
          }
          store<f64>(partial9 + (depth12 << 3), running9);
          depth12 = depth12 + 1;
        }
        depth12 = depth12 - 1;
        total11 = load<f64>(partial9 + (depth12 << 3));
        while (depth12 > 0) {
          depth12 = depth12 - 1;
          total11 = load<f64>(partial9 + (depth12 << 3)) + total11;
        }
      }
      store<f64>(norm + (c9 << 3), total11);
    }
  }
  {
    const lo16: i32 = 0;
    const hi16: i32 = points;
    const i15Main: i32 = lo16 + (max<i32>(hi16 - lo16, 0) & -8);
    for (let i15: i32 = lo16; i15 < i15Main; i15 += 8) {
      let best3 = i32x4.splat(0);
      let best3_1 = i32x4.splat(0);
      let least2_0 = f64x2.splat(NaN);
      let least2_1 = f64x2.splat(NaN);
      let least2_1_0 = f64x2.splat(NaN);
      let least2_1_1 = f64x2.splat(NaN);
      for (let c10: i32 = 0; c10 < k; c10++) {
        const normShared2: f64 = load<f64>(norm + (c10 << 3));
        const part122 = dims <= 0 ? 0.0 : -0.0;
        let total12_0 = f64x2.splat(part122);
        let total12_1 = f64x2.splat(part122);
        const part123 = dims <= 0 ? 0.0 : -0.0;
        let total12_1_0 = f64x2.splat(part123);
        let total12_1_1 = f64x2.splat(part123);
        if (dims <= 128) {
          const base66: i32 = c10 * dims;
          for (let d14: i32 = 0; d14 < dims; d14++) {
            const centreShared3: f64 = load<f64>(centre + ((base66 + d14) << 3));
            total12_0 = f64x2.add(
              total12_0,
              f64x2.mul(v128.load(byDimension + ((d14 * points + i15) << 3)), f64x2.splat(centreShared3)),
            );
            total12_1 = f64x2.add(
              total12_1,
              f64x2.mul(v128.load(byDimension + ((d14 * points + i15) << 3), 16), f64x2.splat(centreShared3)),
            );
            total12_1_0 = f64x2.add(
              total12_1_0,
              f64x2.mul(v128.load(byDimension + ((d14 * points + (i15 + 4)) << 3)), f64x2.splat(centreShared3)),
            );
            total12_1_1 = f64x2.add(
              total12_1_1,
              f64x2.mul(v128.load(byDimension + ((d14 * points + (i15 + 4)) << 3), 16), f64x2.splat(centreShared3)),
            );
          }
        } else {
          let depth13: i32 = 0;
          const base68: i32 = c10 * dims;
          for (let start11: i32 = 0; start11 < dims; start11 += 128) {
            let running10_0 = f64x2.splat(-0.0);
            let running10_1 = f64x2.splat(-0.0);
            let running10_1_0 = f64x2.splat(-0.0);
            let running10_1_1 = f64x2.splat(-0.0);
            const base67: i32 = base68;
            const end26: i32 = min<i32>(start11 + 128, dims);
            for (let d142: i32 = start11; d142 < end26; d142++) {
              const centreShared4: f64 = load<f64>(centre + ((base67 + d142) << 3));
              running10_0 = f64x2.add(
                running10_0,
                f64x2.mul(v128.load(byDimension + ((d142 * points + i15) << 3)), f64x2.splat(centreShared4)),
              );
              running10_1 = f64x2.add(
                running10_1,
                f64x2.mul(v128.load(byDimension + ((d142 * points + i15) << 3), 16), f64x2.splat(centreShared4)),
              );
              running10_1_0 = f64x2.add(
                running10_1_0,
                f64x2.mul(v128.load(byDimension + ((d142 * points + (i15 + 4)) << 3)), f64x2.splat(centreShared4)),
              );
              running10_1_1 = f64x2.add(
                running10_1_1,
                f64x2.mul(v128.load(byDimension + ((d142 * points + (i15 + 4)) << 3), 16), f64x2.splat(centreShared4)),
              );
            }
            let pairs11: i32 = start11 >> 7;
            while ((pairs11 & 1) != 0) {
              depth13 = depth13 - 1;
              running10_0 = f64x2.add(v128.load(partial10 + depth13 * 32), running10_0);
              running10_1 = f64x2.add(v128.load(partial10 + depth13 * 32, 16), running10_1);
              running10_1_0 = f64x2.add(v128.load(partial10_1 + depth13 * 32), running10_1_0);
              running10_1_1 = f64x2.add(v128.load(partial10_1 + depth13 * 32, 16), running10_1_1);
              pairs11 = pairs11 >> 1;
            }
            v128.store(partial10 + depth13 * 32, running10_0);
            v128.store(partial10 + depth13 * 32, running10_1, 16);
            v128.store(partial10_1 + depth13 * 32, running10_1_0);
            v128.store(partial10_1 + depth13 * 32, running10_1_1, 16);
            depth13 = depth13 + 1;
          }
          depth13 = depth13 - 1;
          total12_0 = v128.load(partial10 + depth13 * 32);
          total12_1 = v128.load(partial10 + depth13 * 32, 16);
          total12_1_0 = v128.load(partial10_1 + depth13 * 32);
          total12_1_1 = v128.load(partial10_1 + depth13 * 32, 16);
          while (depth13 > 0) {
            depth13 = depth13 - 1;
            total12_0 = f64x2.add(v128.load(partial10 + depth13 * 32), total12_0);
            total12_1 = f64x2.add(v128.load(partial10 + depth13 * 32, 16), total12_1);
            total12_1_0 = f64x2.add(v128.load(partial10_1 + depth13 * 32), total12_1_0);
            total12_1_1 = f64x2.add(v128.load(partial10_1 + depth13 * 32, 16), total12_1_1);
          }
        }
        const candidate3_0 = f64x2.sub(f64x2.splat(normShared2), f64x2.mul(f64x2.splat(2.0), total12_0));
        const candidate3_1 = f64x2.sub(f64x2.splat(normShared2), f64x2.mul(f64x2.splat(2.0), total12_1));
        const candidate3_1_0 = f64x2.sub(f64x2.splat(normShared2), f64x2.mul(f64x2.splat(2.0), total12_1_0));
        const candidate3_1_1 = f64x2.sub(f64x2.splat(normShared2), f64x2.mul(f64x2.splat(2.0), total12_1_1));
        const mask0_0 = v128.or(
          f64x2.lt(candidate3_0, least2_0),
          v128.and(f64x2.ne(least2_0, least2_0), f64x2.eq(candidate3_0, candidate3_0)),
        );
        const mask0_1 = v128.or(
          f64x2.lt(candidate3_1, least2_1),
          v128.and(f64x2.ne(least2_1, least2_1), f64x2.eq(candidate3_1, candidate3_1)),
        );
        const mask0_1_0 = v128.or(
          f64x2.lt(candidate3_1_0, least2_1_0),
          v128.and(f64x2.ne(least2_1_0, least2_1_0), f64x2.eq(candidate3_1_0, candidate3_1_0)),
        );
        const mask0_1_1 = v128.or(
          f64x2.lt(candidate3_1_1, least2_1_1),
          v128.and(f64x2.ne(least2_1_1, least2_1_1), f64x2.eq(candidate3_1_1, candidate3_1_1)),
        );
        least2_0 = v128.bitselect(candidate3_0, least2_0, mask0_0);
        least2_1 = v128.bitselect(candidate3_1, least2_1, mask0_1);
        least2_1_0 = v128.bitselect(candidate3_1_0, least2_1_0, mask0_1_0);
        least2_1_1 = v128.bitselect(candidate3_1_1, least2_1_1, mask0_1_1);
        best3 = v128.bitselect(i32x4.splat(c10), best3, v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6));
        best3_1 = v128.bitselect(i32x4.splat(c10), best3_1, v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6));
      }
      v128.store(labels + (i15 << 2), best3);
      v128.store(labels + (i15 << 2), best3_1, 16);
    }
    for (let i15: i32 = i15Main; i15 < hi16; i15++) {
      let best3: i32 = 0;
      let least2: f64 = NaN;
      for (let c10: i32 = 0; c10 < k; c10++) {
        let total12: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base69: i32 = c10 * dims;
          for (let d14: i32 = 0; d14 < dims; d14++) {
            total12 =
              total12 +
              load<f64>(byDimension + ((d14 * points + i15) << 3)) * load<f64>(centre + ((base69 + d14) << 3));
          }
        } else {
          let depth13: i32 = 0;
          const base71: i32 = c10 * dims;
          for (let start11: i32 = 0; start11 < dims; start11 += 128) {
            let running10: f64 = -0.0;
            const base70: i32 = base71;
            const end27: i32 = min<i32>(start11 + 128, dims);
            for (let d142: i32 = start11; d142 < end27; d142++) {
              running10 =
                running10 +
                load<f64>(byDimension + ((d142 * points + i15) << 3)) * load<f64>(centre + ((base70 + d142) << 3));
            }
            let pairs11: i32 = start11 >> 7;
            while ((pairs11 & 1) != 0) {
              depth13 = depth13 - 1;
              running10 = load<f64>(partial10 + (depth13 << 3)) + running10;
              pairs11 = pairs11 >> 1;
            }
            store<f64>(partial10 + (depth13 << 3), running10);
            depth13 = depth13 + 1;
          }
          depth13 = depth13 - 1;
          total12 = load<f64>(partial10 + (depth13 << 3));
          while (depth13 > 0) {
            depth13 = depth13 - 1;
            total12 = load<f64>(partial10 + (depth13 << 3)) + total12;
          }
        }
        const candidate3: f64 = load<f64>(norm + (c10 << 3)) - 2.0 * total12;
        if (candidate3 < least2 || (least2 != least2 && candidate3 == candidate3)) {
          least2 = candidate3;
          best3 = c10;
        }
      }
      store<i32>(labels + (i15 << 2), best3);
    }
  }
  store<i32>(iterations, steps);
  let total13: f64 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i16: i32 = 0; i16 < points; i16++) {
      let total14: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base72: i32 = i16 * dims;
        for (let d15: i32 = 0; d15 < dims; d15++) {
          const v6: f64 =
            load<f64>(centred + ((base72 + d15) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (i16 << 2)) * dims + d15) << 3));
          total14 = total14 + v6 * v6;
        }
      } else {
        let depth15: i32 = 0;
        const base74: i32 = i16 * dims;
        for (let start12: i32 = 0; start12 < dims; start12 += 128) {
          let running11: f64 = -0.0;
          const base73: i32 = base74;
          const end28: i32 = min<i32>(start12 + 128, dims);
          for (let d152: i32 = start12; d152 < end28; d152++) {
            const v62: f64 =
              load<f64>(centred + ((base73 + d152) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i16 << 2)) * dims + d152) << 3));
            running11 = running11 + v62 * v62;
          }
          let pairs12: i32 = start12 >> 7;
          while ((pairs12 & 1) != 0) {
            depth15 = depth15 - 1;
            running11 = load<f64>(partial11 + (depth15 << 3)) + running11;
            pairs12 = pairs12 >> 1;
          }
          store<f64>(partial11 + (depth15 << 3), running11);
          depth15 = depth15 + 1;
        }
        depth15 = depth15 - 1;
        total14 = load<f64>(partial11 + (depth15 << 3));
        while (depth15 > 0) {
          depth15 = depth15 - 1;
          total14 = load<f64>(partial11 + (depth15 << 3)) + total14;
        }
      }
      total13 = total13 + total14;
    }
  } else {
    let from3: i32 = 0;
    let count3: i32 = points;
    let depth14: i32 = 0;
    let busy3: bool = true;
    while (busy3) {
      while (count3 > 128) {
        const half3: i32 = (count3 >> 4) * 8;
        store<i32>(nextFrom3 + (depth14 << 2), from3 + half3);
        store<i32>(nextCount3 + (depth14 << 2), count3 - half3);
        depth14 = depth14 + 1;
        count3 = half3;
      }
      const end3: i32 = from3 + count3;
      const whole3: i32 = from3 + (count3 & -8);
      let total16: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base75: i32 = from3 * dims;
        for (let d155: i32 = 0; d155 < dims; d155++) {
          const v65: f64 =
            load<f64>(centred + ((base75 + d155) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (from3 << 2)) * dims + d155) << 3));
          total16 = total16 + v65 * v65;
        }
      } else {
        let depth17: i32 = 0;
        const base77: i32 = from3 * dims;
        for (let start14: i32 = 0; start14 < dims; start14 += 128) {
          let running13: f64 = -0.0;
          const base76: i32 = base77;
          const end29: i32 = min<i32>(start14 + 128, dims);
          for (let d156: i32 = start14; d156 < end29; d156++) {
            const v66: f64 =
              load<f64>(centred + ((base76 + d156) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (from3 << 2)) * dims + d156) << 3));
            running13 = running13 + v66 * v66;
          }
          let pairs14: i32 = start14 >> 7;
          while ((pairs14 & 1) != 0) {
            depth17 = depth17 - 1;
            running13 = load<f64>(partial13 + (depth17 << 3)) + running13;
            pairs14 = pairs14 >> 1;
          }
          store<f64>(partial13 + (depth17 << 3), running13);
          depth17 = depth17 + 1;
        }
        depth17 = depth17 - 1;
        total16 = load<f64>(partial13 + (depth17 << 3));
        while (depth17 > 0) {
          depth17 = depth17 - 1;
          total16 = load<f64>(partial13 + (depth17 << 3)) + total16;
        }
      }
      let r0: f64 = total16;
      let total17: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base78: i32 = (from3 + 1) * dims;
        for (let d157: i32 = 0; d157 < dims; d157++) {
          const v67: f64 =
            load<f64>(centred + ((base78 + d157) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (from3 << 2), 4) * dims + d157) << 3));
          total17 = total17 + v67 * v67;
        }
      } else {
        let depth18: i32 = 0;
        const base80: i32 = (from3 + 1) * dims;
        for (let start15: i32 = 0; start15 < dims; start15 += 128) {
          let running14: f64 = -0.0;
          const base79: i32 = base80;
          const end30: i32 = min<i32>(start15 + 128, dims);
          for (let d158: i32 = start15; d158 < end30; d158++) {
            const v68: f64 =
              load<f64>(centred + ((base79 + d158) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (from3 << 2), 4) * dims + d158) << 3));
            running14 = running14 + v68 * v68;
          }
          let pairs15: i32 = start15 >> 7;
          while ((pairs15 & 1) != 0) {
            depth18 = depth18 - 1;
            running14 = load<f64>(partial14 + (depth18 << 3)) + running14;
            pairs15 = pairs15 >> 1;
          }
          store<f64>(partial14 + (depth18 << 3), running14);
          depth18 = depth18 + 1;
        }
        depth18 = depth18 - 1;
        total17 = load<f64>(partial14 + (depth18 << 3));
        while (depth18 > 0) {
          depth18 = depth18 - 1;
          total17 = load<f64>(partial14 + (depth18 << 3)) + total17;
        }
      }
      let r1: f64 = total17;
      let total18: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base81: i32 = (from3 + 2) * dims;
        for (let d159: i32 = 0; d159 < dims; d159++) {
          const v69: f64 =
            load<f64>(centred + ((base81 + d159) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (from3 << 2), 8) * dims + d159) << 3));
          total18 = total18 + v69 * v69;
        }
      } else {
        let depth19: i32 = 0;
        const base83: i32 = (from3 + 2) * dims;
        for (let start16: i32 = 0; start16 < dims; start16 += 128) {
          let running15: f64 = -0.0;
          const base82: i32 = base83;
          const end31: i32 = min<i32>(start16 + 128, dims);
          for (let d1510: i32 = start16; d1510 < end31; d1510++) {
            const v610: f64 =
              load<f64>(centred + ((base82 + d1510) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (from3 << 2), 8) * dims + d1510) << 3));
            running15 = running15 + v610 * v610;
          }
          let pairs16: i32 = start16 >> 7;
          while ((pairs16 & 1) != 0) {
            depth19 = depth19 - 1;
            running15 = load<f64>(partial15 + (depth19 << 3)) + running15;
            pairs16 = pairs16 >> 1;
          }
          store<f64>(partial15 + (depth19 << 3), running15);
          depth19 = depth19 + 1;
        }
        depth19 = depth19 - 1;
        total18 = load<f64>(partial15 + (depth19 << 3));
        while (depth19 > 0) {
          depth19 = depth19 - 1;
          total18 = load<f64>(partial15 + (depth19 << 3)) + total18;
        }
      }
      let r2: f64 = total18;
      let total19: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base84: i32 = (from3 + 3) * dims;
        for (let d1511: i32 = 0; d1511 < dims; d1511++) {
          const v611: f64 =
            load<f64>(centred + ((base84 + d1511) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (from3 << 2), 12) * dims + d1511) << 3));
          total19 = total19 + v611 * v611;
        }
      } else {
        let depth20: i32 = 0;
        const base86: i32 = (from3 + 3) * dims;
        for (let start17: i32 = 0; start17 < dims; start17 += 128) {
          let running16: f64 = -0.0;
          const base85: i32 = base86;
          const end32: i32 = min<i32>(start17 + 128, dims);
          for (let d1512: i32 = start17; d1512 < end32; d1512++) {
            const v612: f64 =
              load<f64>(centred + ((base85 + d1512) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (from3 << 2), 12) * dims + d1512) << 3));
            running16 = running16 + v612 * v612;
          }
          let pairs17: i32 = start17 >> 7;
          while ((pairs17 & 1) != 0) {
            depth20 = depth20 - 1;
            running16 = load<f64>(partial16 + (depth20 << 3)) + running16;
            pairs17 = pairs17 >> 1;
          }
          store<f64>(partial16 + (depth20 << 3), running16);
          depth20 = depth20 + 1;
        }
        depth20 = depth20 - 1;
        total19 = load<f64>(partial16 + (depth20 << 3));
        while (depth20 > 0) {
          depth20 = depth20 - 1;
          total19 = load<f64>(partial16 + (depth20 << 3)) + total19;
        }
      }
      let r3: f64 = total19;
      let total20: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base87: i32 = (from3 + 4) * dims;
        for (let d1513: i32 = 0; d1513 < dims; d1513++) {
          const v613: f64 =
            load<f64>(centred + ((base87 + d1513) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (from3 << 2), 16) * dims + d1513) << 3));
          total20 = total20 + v613 * v613;
        }
      } else {
        let depth21: i32 = 0;
        const base89: i32 = (from3 + 4) * dims;
        for (let start18: i32 = 0; start18 < dims; start18 += 128) {
          let running17: f64 = -0.0;
          const base88: i32 = base89;
          const end33: i32 = min<i32>(start18 + 128, dims);
          for (let d1514: i32 = start18; d1514 < end33; d1514++) {
            const v614: f64 =
              load<f64>(centred + ((base88 + d1514) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (from3 << 2), 16) * dims + d1514) << 3));
            running17 = running17 + v614 * v614;
          }
          let pairs18: i32 = start18 >> 7;
          while ((pairs18 & 1) != 0) {
            depth21 = depth21 - 1;
            running17 = load<f64>(partial17 + (depth21 << 3)) + running17;
            pairs18 = pairs18 >> 1;
          }
          store<f64>(partial17 + (depth21 << 3), running17);
          depth21 = depth21 + 1;
        }
        depth21 = depth21 - 1;
        total20 = load<f64>(partial17 + (depth21 << 3));
        while (depth21 > 0) {
          depth21 = depth21 - 1;
          total20 = load<f64>(partial17 + (depth21 << 3)) + total20;
        }
      }
      let r4: f64 = total20;
      let total21: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base90: i32 = (from3 + 5) * dims;
        for (let d1515: i32 = 0; d1515 < dims; d1515++) {
          const v615: f64 =
            load<f64>(centred + ((base90 + d1515) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (from3 << 2), 20) * dims + d1515) << 3));
          total21 = total21 + v615 * v615;
        }
      } else {
        let depth22: i32 = 0;
        const base92: i32 = (from3 + 5) * dims;
        for (let start19: i32 = 0; start19 < dims; start19 += 128) {
          let running18: f64 = -0.0;
          const base91: i32 = base92;
          const end34: i32 = min<i32>(start19 + 128, dims);
          for (let d1516: i32 = start19; d1516 < end34; d1516++) {
            const v616: f64 =
              load<f64>(centred + ((base91 + d1516) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (from3 << 2), 20) * dims + d1516) << 3));
            running18 = running18 + v616 * v616;
          }
          let pairs19: i32 = start19 >> 7;
          while ((pairs19 & 1) != 0) {
            depth22 = depth22 - 1;
            running18 = load<f64>(partial18 + (depth22 << 3)) + running18;
            pairs19 = pairs19 >> 1;
          }
          store<f64>(partial18 + (depth22 << 3), running18);
          depth22 = depth22 + 1;
        }
        depth22 = depth22 - 1;
        total21 = load<f64>(partial18 + (depth22 << 3));
        while (depth22 > 0) {
          depth22 = depth22 - 1;
          total21 = load<f64>(partial18 + (depth22 << 3)) + total21;
        }
      }
      let r5: f64 = total21;
      let total22: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base93: i32 = (from3 + 6) * dims;
        for (let d1517: i32 = 0; d1517 < dims; d1517++) {
          const v617: f64 =
            load<f64>(centred + ((base93 + d1517) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (from3 << 2), 24) * dims + d1517) << 3));
          total22 = total22 + v617 * v617;
        }
      } else {
        let depth23: i32 = 0;
        const base95: i32 = (from3 + 6) * dims;
        for (let start20: i32 = 0; start20 < dims; start20 += 128) {
          let running19: f64 = -0.0;
          const base94: i32 = base95;
          const end35: i32 = min<i32>(start20 + 128, dims);
          for (let d1518: i32 = start20; d1518 < end35; d1518++) {
            const v618: f64 =
              load<f64>(centred + ((base94 + d1518) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (from3 << 2), 24) * dims + d1518) << 3));
            running19 = running19 + v618 * v618;
          }
          let pairs20: i32 = start20 >> 7;
          while ((pairs20 & 1) != 0) {
            depth23 = depth23 - 1;
            running19 = load<f64>(partial19 + (depth23 << 3)) + running19;
            pairs20 = pairs20 >> 1;
          }
          store<f64>(partial19 + (depth23 << 3), running19);
          depth23 = depth23 + 1;
        }
        depth23 = depth23 - 1;
        total22 = load<f64>(partial19 + (depth23 << 3));
        while (depth23 > 0) {
          depth23 = depth23 - 1;
          total22 = load<f64>(partial19 + (depth23 << 3)) + total22;
        }
      }
      let r6: f64 = total22;
      let total23: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base96: i32 = (from3 + 7) * dims;
        for (let d1519: i32 = 0; d1519 < dims; d1519++) {
          const v619: f64 =
            load<f64>(centred + ((base96 + d1519) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (from3 << 2), 28) * dims + d1519) << 3));
          total23 = total23 + v619 * v619;
        }
      } else {
        let depth24: i32 = 0;
        const base98: i32 = (from3 + 7) * dims;
        for (let start21: i32 = 0; start21 < dims; start21 += 128) {
          let running20: f64 = -0.0;
          const base97: i32 = base98;
          const end36: i32 = min<i32>(start21 + 128, dims);
          for (let d1520: i32 = start21; d1520 < end36; d1520++) {
            const v620: f64 =
              load<f64>(centred + ((base97 + d1520) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (from3 << 2), 28) * dims + d1520) << 3));
            running20 = running20 + v620 * v620;
          }
          let pairs21: i32 = start21 >> 7;
          while ((pairs21 & 1) != 0) {
            depth24 = depth24 - 1;
            running20 = load<f64>(partial20 + (depth24 << 3)) + running20;
            pairs21 = pairs21 >> 1;
          }
          store<f64>(partial20 + (depth24 << 3), running20);
          depth24 = depth24 + 1;
        }
        depth24 = depth24 - 1;
        total23 = load<f64>(partial20 + (depth24 << 3));
        while (depth24 > 0) {
          depth24 = depth24 - 1;
          total23 = load<f64>(partial20 + (depth24 << 3)) + total23;
        }
      }
      let r7: f64 = total23;
      for (let i162: i32 = from3 + 8; i162 < whole3; i162 += 8) {
        let total24: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base99: i32 = i162 * dims;
          for (let d1521: i32 = 0; d1521 < dims; d1521++) {
            const v621: f64 =
              load<f64>(centred + ((base99 + d1521) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i162 << 2)) * dims + d1521) << 3));
            total24 = total24 + v621 * v621;
          }
        } else {
          let depth25: i32 = 0;
          const base101: i32 = i162 * dims;
          for (let start22: i32 = 0; start22 < dims; start22 += 128) {
            let running21: f64 = -0.0;
            const base100: i32 = base101;
            const end37: i32 = min<i32>(start22 + 128, dims);
            for (let d1522: i32 = start22; d1522 < end37; d1522++) {
              const v622: f64 =
                load<f64>(centred + ((base100 + d1522) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i162 << 2)) * dims + d1522) << 3));
              running21 = running21 + v622 * v622;
            }
            let pairs22: i32 = start22 >> 7;
            while ((pairs22 & 1) != 0) {
              depth25 = depth25 - 1;
              running21 = load<f64>(partial21 + (depth25 << 3)) + running21;
              pairs22 = pairs22 >> 1;
            }
            store<f64>(partial21 + (depth25 << 3), running21);
            depth25 = depth25 + 1;
          }
          depth25 = depth25 - 1;
          total24 = load<f64>(partial21 + (depth25 << 3));
          while (depth25 > 0) {
            depth25 = depth25 - 1;
            total24 = load<f64>(partial21 + (depth25 << 3)) + total24;
          }
        }
        r0 = r0 + total24;
        let total25: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base102: i32 = (i162 + 1) * dims;
          for (let d1523: i32 = 0; d1523 < dims; d1523++) {
            const v623: f64 =
              load<f64>(centred + ((base102 + d1523) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i162 << 2), 4) * dims + d1523) << 3));
            total25 = total25 + v623 * v623;
          }
        } else {
          let depth26: i32 = 0;
          const base104: i32 = (i162 + 1) * dims;
          for (let start23: i32 = 0; start23 < dims; start23 += 128) {
            let running22: f64 = -0.0;
            const base103: i32 = base104;
            const end38: i32 = min<i32>(start23 + 128, dims);
            for (let d1524: i32 = start23; d1524 < end38; d1524++) {
              const v624: f64 =
                load<f64>(centred + ((base103 + d1524) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i162 << 2), 4) * dims + d1524) << 3));
              running22 = running22 + v624 * v624;
            }
            let pairs23: i32 = start23 >> 7;
            while ((pairs23 & 1) != 0) {
              depth26 = depth26 - 1;
              running22 = load<f64>(partial22 + (depth26 << 3)) + running22;
              pairs23 = pairs23 >> 1;
            }
            store<f64>(partial22 + (depth26 << 3), running22);
            depth26 = depth26 + 1;
          }
          depth26 = depth26 - 1;
          total25 = load<f64>(partial22 + (depth26 << 3));
          while (depth26 > 0) {
            depth26 = depth26 - 1;
            total25 = load<f64>(partial22 + (depth26 << 3)) + total25;
          }
        }
        r1 = r1 + total25;
        let total26: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base105: i32 = (i162 + 2) * dims;
          for (let d1525: i32 = 0; d1525 < dims; d1525++) {
            const v625: f64 =
              load<f64>(centred + ((base105 + d1525) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i162 << 2), 8) * dims + d1525) << 3));
            total26 = total26 + v625 * v625;
          }
        } else {
          let depth27: i32 = 0;
          const base107: i32 = (i162 + 2) * dims;
          for (let start24: i32 = 0; start24 < dims; start24 += 128) {
            let running23: f64 = -0.0;
            const base106: i32 = base107;
            const end39: i32 = min<i32>(start24 + 128, dims);
            for (let d1526: i32 = start24; d1526 < end39; d1526++) {
              const v626: f64 =
                load<f64>(centred + ((base106 + d1526) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i162 << 2), 8) * dims + d1526) << 3));
              running23 = running23 + v626 * v626;
            }
            let pairs24: i32 = start24 >> 7;
            while ((pairs24 & 1) != 0) {
              depth27 = depth27 - 1;
              running23 = load<f64>(partial23 + (depth27 << 3)) + running23;
              pairs24 = pairs24 >> 1;
            }
            store<f64>(partial23 + (depth27 << 3), running23);
            depth27 = depth27 + 1;
          }
          depth27 = depth27 - 1;
          total26 = load<f64>(partial23 + (depth27 << 3));
          while (depth27 > 0) {
            depth27 = depth27 - 1;
            total26 = load<f64>(partial23 + (depth27 << 3)) + total26;
          }
        }
        r2 = r2 + total26;
        let total27: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base108: i32 = (i162 + 3) * dims;
          for (let d1527: i32 = 0; d1527 < dims; d1527++) {
            const v627: f64 =
              load<f64>(centred + ((base108 + d1527) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i162 << 2), 12) * dims + d1527) << 3));
            total27 = total27 + v627 * v627;
          }
        } else {
          let depth28: i32 = 0;
          const base110: i32 = (i162 + 3) * dims;
          for (let start25: i32 = 0; start25 < dims; start25 += 128) {
            let running24: f64 = -0.0;
            const base109: i32 = base110;
            const end40: i32 = min<i32>(start25 + 128, dims);
            for (let d1528: i32 = start25; d1528 < end40; d1528++) {
              const v628: f64 =
                load<f64>(centred + ((base109 + d1528) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i162 << 2), 12) * dims + d1528) << 3));
              running24 = running24 + v628 * v628;
            }
            let pairs25: i32 = start25 >> 7;
            while ((pairs25 & 1) != 0) {
              depth28 = depth28 - 1;
              running24 = load<f64>(partial24 + (depth28 << 3)) + running24;
              pairs25 = pairs25 >> 1;
            }
            store<f64>(partial24 + (depth28 << 3), running24);
            depth28 = depth28 + 1;
          }
          depth28 = depth28 - 1;
          total27 = load<f64>(partial24 + (depth28 << 3));
          while (depth28 > 0) {
            depth28 = depth28 - 1;
            total27 = load<f64>(partial24 + (depth28 << 3)) + total27;
          }
        }
        r3 = r3 + total27;
        let total28: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base111: i32 = (i162 + 4) * dims;
          for (let d1529: i32 = 0; d1529 < dims; d1529++) {
            const v629: f64 =
              load<f64>(centred + ((base111 + d1529) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i162 << 2), 16) * dims + d1529) << 3));
            total28 = total28 + v629 * v629;
          }
        } else {
          let depth29: i32 = 0;
          const base113: i32 = (i162 + 4) * dims;
          for (let start26: i32 = 0; start26 < dims; start26 += 128) {
            let running25: f64 = -0.0;
            const base112: i32 = base113;
            const end41: i32 = min<i32>(start26 + 128, dims);
            for (let d1530: i32 = start26; d1530 < end41; d1530++) {
              const v630: f64 =
                load<f64>(centred + ((base112 + d1530) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i162 << 2), 16) * dims + d1530) << 3));
              running25 = running25 + v630 * v630;
            }
            let pairs26: i32 = start26 >> 7;
            while ((pairs26 & 1) != 0) {
              depth29 = depth29 - 1;
              running25 = load<f64>(partial25 + (depth29 << 3)) + running25;
              pairs26 = pairs26 >> 1;
            }
            store<f64>(partial25 + (depth29 << 3), running25);
            depth29 = depth29 + 1;
          }
          depth29 = depth29 - 1;
          total28 = load<f64>(partial25 + (depth29 << 3));
          while (depth29 > 0) {
            depth29 = depth29 - 1;
            total28 = load<f64>(partial25 + (depth29 << 3)) + total28;
          }
        }
        r4 = r4 + total28;
        let total29: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base114: i32 = (i162 + 5) * dims;
          for (let d1531: i32 = 0; d1531 < dims; d1531++) {
            const v631: f64 =
              load<f64>(centred + ((base114 + d1531) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i162 << 2), 20) * dims + d1531) << 3));
            total29 = total29 + v631 * v631;
          }
        } else {
          let depth30: i32 = 0;
          const base116: i32 = (i162 + 5) * dims;
          for (let start27: i32 = 0; start27 < dims; start27 += 128) {
            let running26: f64 = -0.0;
            const base115: i32 = base116;
            const end42: i32 = min<i32>(start27 + 128, dims);
            for (let d1532: i32 = start27; d1532 < end42; d1532++) {
              const v632: f64 =
                load<f64>(centred + ((base115 + d1532) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i162 << 2), 20) * dims + d1532) << 3));
              running26 = running26 + v632 * v632;
            }
            let pairs27: i32 = start27 >> 7;
            while ((pairs27 & 1) != 0) {
              depth30 = depth30 - 1;
              running26 = load<f64>(partial26 + (depth30 << 3)) + running26;
              pairs27 = pairs27 >> 1;
            }
            store<f64>(partial26 + (depth30 << 3), running26);
            depth30 = depth30 + 1;
          }
          depth30 = depth30 - 1;
          total29 = load<f64>(partial26 + (depth30 << 3));
          while (depth30 > 0) {
            depth30 = depth30 - 1;
            total29 = load<f64>(partial26 + (depth30 << 3)) + total29;
          }
        }
        r5 = r5 + total29;
        let total30: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base117: i32 = (i162 + 6) * dims;
          for (let d1533: i32 = 0; d1533 < dims; d1533++) {
            const v633: f64 =
              load<f64>(centred + ((base117 + d1533) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i162 << 2), 24) * dims + d1533) << 3));
            total30 = total30 + v633 * v633;
          }
        } else {
          let depth31: i32 = 0;
          const base119: i32 = (i162 + 6) * dims;
          for (let start28: i32 = 0; start28 < dims; start28 += 128) {
            let running27: f64 = -0.0;
            const base118: i32 = base119;
            const end43: i32 = min<i32>(start28 + 128, dims);
            for (let d1534: i32 = start28; d1534 < end43; d1534++) {
              const v634: f64 =
                load<f64>(centred + ((base118 + d1534) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i162 << 2), 24) * dims + d1534) << 3));
              running27 = running27 + v634 * v634;
            }
            let pairs28: i32 = start28 >> 7;
            while ((pairs28 & 1) != 0) {
              depth31 = depth31 - 1;
              running27 = load<f64>(partial27 + (depth31 << 3)) + running27;
              pairs28 = pairs28 >> 1;
            }
            store<f64>(partial27 + (depth31 << 3), running27);
            depth31 = depth31 + 1;
          }
          depth31 = depth31 - 1;
          total30 = load<f64>(partial27 + (depth31 << 3));
          while (depth31 > 0) {
            depth31 = depth31 - 1;
            total30 = load<f64>(partial27 + (depth31 << 3)) + total30;
          }
        }
        r6 = r6 + total30;
        let total31: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base120: i32 = (i162 + 7) * dims;
          for (let d1535: i32 = 0; d1535 < dims; d1535++) {
            const v635: f64 =
              load<f64>(centred + ((base120 + d1535) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i162 << 2), 28) * dims + d1535) << 3));
            total31 = total31 + v635 * v635;
          }
        } else {
          let depth32: i32 = 0;
          const base122: i32 = (i162 + 7) * dims;
          for (let start29: i32 = 0; start29 < dims; start29 += 128) {
            let running28: f64 = -0.0;
            const base121: i32 = base122;
            const end44: i32 = min<i32>(start29 + 128, dims);
            for (let d1536: i32 = start29; d1536 < end44; d1536++) {
              const v636: f64 =
                load<f64>(centred + ((base121 + d1536) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i162 << 2), 28) * dims + d1536) << 3));
              running28 = running28 + v636 * v636;
            }
            let pairs29: i32 = start29 >> 7;
            while ((pairs29 & 1) != 0) {
              depth32 = depth32 - 1;
              running28 = load<f64>(partial28 + (depth32 << 3)) + running28;
              pairs29 = pairs29 >> 1;
            }
            store<f64>(partial28 + (depth32 << 3), running28);
            depth32 = depth32 + 1;
          }
          depth32 = depth32 - 1;
          total31 = load<f64>(partial28 + (depth32 << 3));
          while (depth32 > 0) {
            depth32 = depth32 - 1;
            total31 = load<f64>(partial28 + (depth32 << 3)) + total31;
          }
        }
        r7 = r7 + total31;
      }
      total13 = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let i163: i32 = whole3; i163 < end3; i163++) {
        let total32: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base123: i32 = i163 * dims;
          for (let d1537: i32 = 0; d1537 < dims; d1537++) {
            const v637: f64 =
              load<f64>(centred + ((base123 + d1537) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i163 << 2)) * dims + d1537) << 3));
            total32 = total32 + v637 * v637;
          }
        } else {
          let depth33: i32 = 0;
          const base125: i32 = i163 * dims;
          for (let start30: i32 = 0; start30 < dims; start30 += 128) {
            let running29: f64 = -0.0;
            const base124: i32 = base125;
            const end45: i32 = min<i32>(start30 + 128, dims);
            for (let d1538: i32 = start30; d1538 < end45; d1538++) {
              const v638: f64 =
                load<f64>(centred + ((base124 + d1538) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i163 << 2)) * dims + d1538) << 3));
              running29 = running29 + v638 * v638;
            }
            let pairs30: i32 = start30 >> 7;
            while ((pairs30 & 1) != 0) {
              depth33 = depth33 - 1;
              running29 = load<f64>(partial29 + (depth33 << 3)) + running29;
              pairs30 = pairs30 >> 1;
            }
            store<f64>(partial29 + (depth33 << 3), running29);
            depth33 = depth33 + 1;
          }
          depth33 = depth33 - 1;
          total32 = load<f64>(partial29 + (depth33 << 3));
          while (depth33 > 0) {
            depth33 = depth33 - 1;
            total32 = load<f64>(partial29 + (depth33 << 3)) + total32;
          }
        }
        total13 = total13 + total32;
      }
      busy3 = false;
      while (depth14 > 0 && !busy3) {
        depth14 = depth14 - 1;
        if (load<i32>(nextCount3 + (depth14 << 2)) == 0) {
          total13 = load<f64>(left3 + (depth14 << 3)) + total13;
        } else {
          from3 = load<i32>(nextFrom3 + (depth14 << 2));
          count3 = load<i32>(nextCount3 + (depth14 << 2));
          store<f64>(left3 + (depth14 << 3), total13);
          store<i32>(nextCount3 + (depth14 << 2), 0);
          depth14 = depth14 + 1;
          busy3 = true;
        }
      }
    }
  }
  const result: f64 = abs<f64>(total13);
  store<f64>(inertia, result == result ? result : NaN);
  {
    const lo17: i32 = 0;
    const hi17: i32 = k;
    for (let c11: i32 = lo17; c11 < hi17; c11++) {
      const d16Main: i32 = dims & -8;
      const base126: i32 = c11 * dims;
      for (let d16: i32 = 0; d16 < d16Main; d16 += 8) {
        const result2_0 = f64x2.add(v128.load(centre + ((base126 + d16) << 3)), v128.load(mean + (d16 << 3)));
        const result2_1 = f64x2.add(v128.load(centre + ((base126 + d16) << 3), 16), v128.load(mean + (d16 << 3), 16));
        const part125 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
        const part126 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
        v128.store(centroids + ((base126 + d16) << 3), part125);
        v128.store(centroids + ((base126 + d16) << 3), part126, 16);
        const result3_0 = f64x2.add(v128.load(centre + ((base126 + (d16 + 4)) << 3)), v128.load(mean + (d16 << 3), 32));
        const result3_1 = f64x2.add(
          v128.load(centre + ((base126 + (d16 + 4)) << 3), 16),
          v128.load(mean + (d16 << 3), 48),
        );
        const part127 = v128.bitselect(result3_0, f64x2.splat(NaN), f64x2.eq(result3_0, result3_0));
        const part128 = v128.bitselect(result3_1, f64x2.splat(NaN), f64x2.eq(result3_1, result3_1));
        v128.store(centroids + ((base126 + (d16 + 4)) << 3), part127);
        v128.store(centroids + ((base126 + (d16 + 4)) << 3), part128, 16);
      }
      const base127: i32 = c11 * dims;
      for (let d16: i32 = d16Main; d16 < dims; d16++) {
        const result4: f64 = load<f64>(centre + ((base127 + d16) << 3)) + load<f64>(mean + (d16 << 3));
        store<f64>(centroids + ((base127 + d16) << 3), result4 == result4 ? result4 : NaN);
      }
    }
  }
  return 0;
}
