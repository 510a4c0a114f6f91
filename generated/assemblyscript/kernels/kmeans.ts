// Generated from kernels/clustering/kmeans.ts#L33 by `trefoil build`. Do not edit. Hash 9bb4730d55e5a346

import { claim, idiv_i32, max_f64, max_i32, min_f64, min_i32 } from '../operations';

/**
 * Lloyd's k-means from given initial centroids.
 *
 * Each point goes to the nearest centroid by the sum of squared differences, the lowest index on ties: the labels are those
 * of kmeansPredict(x, centroids). Each centroid moves to the mean of its points. Centroids that no point went to are settled
 * before any point moves: unless all distances are 0, each of them, in ascending order, takes the point farthest from its own
 * centroid; a centroid whose only point was taken stays where it was for that round. It ends when no label changes, or when the squared shift of all
 * centroids is at most `tolerance` times the mean column variance; then every point is assigned once more. NaN and infinities propagate.
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
  const variance = top;
  top = claim(top, dims, 8);
  if (top === 0) return -1;
  const byDimension = top;
  top = claim(top, dims * points, 8);
  if (top === 0) return -1;
  const reach = top;
  top = claim(top, points, 8);
  if (top === 0) return -1;
  const centre = top;
  top = claim(top, k * dims, 8);
  if (top === 0) return -1;
  const next = top;
  top = claim(top, k * dims, 8);
  if (top === 0) return -1;
  const previous = top;
  top = claim(top, points, 4);
  if (top === 0) return -1;
  const member = top;
  top = claim(top, points, 4);
  if (top === 0) return -1;
  const size = top;
  top = claim(top, k, 4);
  if (top === 0) return -1;
  const isEmpty = top;
  top = claim(top, k, 4);
  if (top === 0) return -1;
  const distance = top;
  top = claim(top, points, 8);
  if (top === 0) return -1;
  const near = top;
  top = claim(top, (k + 3) * dims, 8);
  if (top === 0) return -1;
  const halfNorm = top;
  top = claim(top, k + 3, 8);
  if (top === 0) return -1;
  const found = top;
  top = claim(top, points, 4);
  if (top === 0) return -1;
  memory.fill(found, 0, top - found);
  const partial = top;
  top = claim(top, max<i32>((points + 127) / 128, 1) * (((dims + 511) / 512) * min<i32>(dims, 512)), 8);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, max<i32>((points + 127) / 128, 1) * (((dims + 511) / 512) * min<i32>(dims, 512)), 8);
  if (top === 0) return -1;
  const partial3 = top;
  top = claim(top, max<i32>((dims + 127) / 128, 1) * (((points + 511) / 512) * min<i32>(points, 512)), 8);
  if (top === 0) return -1;
  const totals = top;
  top = claim(top, 32 * (k * dims), 8);
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
  const partial4 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const openLanesEach = top;
  top = claim(top, 16, 1);
  if (top === 0) return -1;
  const partial5 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial5_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial6 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const emptyLanesEach = top;
  top = claim(top, 16, 1);
  if (top === 0) return -1;
  const partial7 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const apartLanesEach = top;
  top = claim(top, 16, 1);
  if (top === 0) return -1;
  const partial8 = top;
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
  const partial9_low2 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial9_high2 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial9_low2Next = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial9_high2Next = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const lanes2 = top;
  top = claim(top, 64, 1);
  if (top === 0) return -1;
  const partial10 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const movedLanesEach = top;
  top = claim(top, 16, 1);
  if (top === 0) return -1;
  const partial11 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const open2LanesEach = top;
  top = claim(top, 16, 1);
  if (top === 0) return -1;
  const partial12 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial12_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial13 = top;
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const partial14 = top;
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
  const lanes3 = top;
  top = claim(top, 64, 1);
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = (dims + 511) / 512;
  const blocks: i32 = (points + 127) / 128;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks * strips;
    const base24: i32 = min<i32>(dims, 512);
    const base25: i32 = max<i32>(min<i32>(dims, 512), 0) & -8;
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips;
      const strip: i32 = item - block * strips;
      const base: i32 = item * base24;
      const from: i32 = block * 128;
      const to: i32 = min<i32>(from + 128, points);
      const whole: i32 = from + ((to - from) & -4);
      const eMain: i32 = base25;
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part1 = f64x2.splat(-0.0);
        const part2 = f64x2.splat(-0.0);
        v128.store(partial + ((base + e) << 3), part1);
        v128.store(partial + ((base + e) << 3), part2, 16);
        const part3 = f64x2.splat(-0.0);
        const part4 = f64x2.splat(-0.0);
        v128.store(partial + ((base + e) << 3), part3, 32);
        v128.store(partial + ((base + e) << 3), part4, 48);
      }
      const end4: i32 = base24;
      for (let e: i32 = eMain; e < end4; e++) {
        store<f64>(partial + ((base + e) << 3), -0.0);
      }
      const base14: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const base15: i32 = strip * 512;
      const base16: i32 = min<i32>(dims - strip * 512, 512);
      for (let term: i32 = from; term < whole; term += 4) {
        const d3Main: i32 = base14;
        const base3: i32 = term * dims;
        const base5: i32 = base15;
        const base6: i32 = (term + 1) * dims;
        const base7: i32 = (term + 2) * dims;
        const base8: i32 = (term + 3) * dims;
        for (let d3: i32 = 0; d3 < d3Main; d3 += 8) {
          let running_0 = v128.load(partial + ((base + d3) << 3));
          let running_1 = v128.load(partial + ((base + d3) << 3), 16);
          let running_1_0 = v128.load(partial + ((base + d3) << 3), 32);
          let running_1_1 = v128.load(partial + ((base + d3) << 3), 48);
          running_0 = f64x2.add(running_0, v128.load(x + ((base3 + (base5 + d3)) << 3)));
          running_1 = f64x2.add(running_1, v128.load(x + ((base3 + (base5 + d3)) << 3), 16));
          running_1_0 = f64x2.add(running_1_0, v128.load(x + ((base3 + (base5 + d3)) << 3), 32));
          running_1_1 = f64x2.add(running_1_1, v128.load(x + ((base3 + (base5 + d3)) << 3), 48));
          running_0 = f64x2.add(running_0, v128.load(x + ((base6 + (base5 + d3)) << 3)));
          running_1 = f64x2.add(running_1, v128.load(x + ((base6 + (base5 + d3)) << 3), 16));
          running_1_0 = f64x2.add(running_1_0, v128.load(x + ((base6 + (base5 + d3)) << 3), 32));
          running_1_1 = f64x2.add(running_1_1, v128.load(x + ((base6 + (base5 + d3)) << 3), 48));
          running_0 = f64x2.add(running_0, v128.load(x + ((base7 + (base5 + d3)) << 3)));
          running_1 = f64x2.add(running_1, v128.load(x + ((base7 + (base5 + d3)) << 3), 16));
          running_1_0 = f64x2.add(running_1_0, v128.load(x + ((base7 + (base5 + d3)) << 3), 32));
          running_1_1 = f64x2.add(running_1_1, v128.load(x + ((base7 + (base5 + d3)) << 3), 48));
          running_0 = f64x2.add(running_0, v128.load(x + ((base8 + (base5 + d3)) << 3)));
          running_1 = f64x2.add(running_1, v128.load(x + ((base8 + (base5 + d3)) << 3), 16));
          running_1_0 = f64x2.add(running_1_0, v128.load(x + ((base8 + (base5 + d3)) << 3), 32));
          running_1_1 = f64x2.add(running_1_1, v128.load(x + ((base8 + (base5 + d3)) << 3), 48));
          v128.store(partial + ((base + d3) << 3), running_0);
          v128.store(partial + ((base + d3) << 3), running_1, 16);
          v128.store(partial + ((base + d3) << 3), running_1_0, 32);
          v128.store(partial + ((base + d3) << 3), running_1_1, 48);
        }
        const base9: i32 = term * dims;
        const base10: i32 = base15;
        const base11: i32 = (term + 1) * dims;
        const base12: i32 = (term + 2) * dims;
        const base13: i32 = (term + 3) * dims;
        const end5: i32 = base16;
        for (let d3: i32 = d3Main; d3 < end5; d3++) {
          let running: f64 = load<f64>(partial + ((base + d3) << 3));
          running = running + load<f64>(x + ((base9 + (base10 + d3)) << 3));
          running = running + load<f64>(x + ((base11 + (base10 + d3)) << 3));
          running = running + load<f64>(x + ((base12 + (base10 + d3)) << 3));
          running = running + load<f64>(x + ((base13 + (base10 + d3)) << 3));
          store<f64>(partial + ((base + d3) << 3), running);
        }
      }
      const base21: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const base22: i32 = strip * 512;
      const base23: i32 = min<i32>(dims - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const d5Main: i32 = base21;
        const base17: i32 = term * dims;
        const base18: i32 = base22;
        for (let d5: i32 = 0; d5 < d5Main; d5 += 8) {
          let running2_0 = v128.load(partial + ((base + d5) << 3));
          let running2_1 = v128.load(partial + ((base + d5) << 3), 16);
          let running2_1_0 = v128.load(partial + ((base + d5) << 3), 32);
          let running2_1_1 = v128.load(partial + ((base + d5) << 3), 48);
          running2_0 = f64x2.add(running2_0, v128.load(x + ((base17 + (base18 + d5)) << 3)));
          running2_1 = f64x2.add(running2_1, v128.load(x + ((base17 + (base18 + d5)) << 3), 16));
          running2_1_0 = f64x2.add(running2_1_0, v128.load(x + ((base17 + (base18 + d5)) << 3), 32));
          running2_1_1 = f64x2.add(running2_1_1, v128.load(x + ((base17 + (base18 + d5)) << 3), 48));
          v128.store(partial + ((base + d5) << 3), running2_0);
          v128.store(partial + ((base + d5) << 3), running2_1, 16);
          v128.store(partial + ((base + d5) << 3), running2_1_0, 32);
          v128.store(partial + ((base + d5) << 3), running2_1_1, 48);
        }
        const base19: i32 = term * dims;
        const base20: i32 = base22;
        const end6: i32 = base23;
        for (let d5: i32 = d5Main; d5 < end6; d5++) {
          let running2: f64 = load<f64>(partial + ((base + d5) << 3));
          running2 = running2 + load<f64>(x + ((base19 + (base20 + d5)) << 3));
          store<f64>(partial + ((base + d5) << 3), running2);
        }
      }
    }
  }
  let depth: i32 = 0;
  const base29: i32 = ((dims + 511) / 512) * min<i32>(dims, 512);
  const base30: i32 = max<i32>(strips * min<i32>(dims, 512), 0) & -8;
  const base31: i32 = strips * min<i32>(dims, 512);
  for (let block2: i32 = 0; block2 < blocks; block2++) {
    const into: i32 = depth * base29;
    const from2: i32 = block2 * base29;
    if (into != from2) {
      const e2Main: i32 = base30;
      for (let e2: i32 = 0; e2 < e2Main; e2 += 8) {
        const part5 = v128.load(partial + ((from2 + e2) << 3));
        const part6 = v128.load(partial + ((from2 + e2) << 3), 16);
        v128.store(partial + ((into + e2) << 3), part5);
        v128.store(partial + ((into + e2) << 3), part6, 16);
        const part7 = v128.load(partial + ((from2 + e2) << 3), 32);
        const part8 = v128.load(partial + ((from2 + e2) << 3), 48);
        v128.store(partial + ((into + e2) << 3), part7, 32);
        v128.store(partial + ((into + e2) << 3), part8, 48);
      }
      const end7: i32 = base31;
      for (let e2: i32 = e2Main; e2 < end7; e2++) {
        store<f64>(partial + ((into + e2) << 3), load<f64>(partial + ((from2 + e2) << 3)));
      }
    }
    depth = depth + 1;
    let pairs: i32 = block2;
    const base26: i32 = base29;
    const base27: i32 = base30;
    const base28: i32 = base31;
    while ((pairs & 1) != 0) {
      depth = depth - 1;
      const older: i32 = (depth - 1) * base26;
      const newer: i32 = older + base26;
      const e3Main: i32 = base27;
      for (let e3: i32 = 0; e3 < e3Main; e3 += 8) {
        const part9 = f64x2.add(v128.load(partial + ((older + e3) << 3)), v128.load(partial + ((newer + e3) << 3)));
        const part10 = f64x2.add(
          v128.load(partial + ((older + e3) << 3), 16),
          v128.load(partial + ((newer + e3) << 3), 16),
        );
        v128.store(partial + ((older + e3) << 3), part9);
        v128.store(partial + ((older + e3) << 3), part10, 16);
        const part11 = f64x2.add(
          v128.load(partial + ((older + e3) << 3), 32),
          v128.load(partial + ((newer + e3) << 3), 32),
        );
        const part12 = f64x2.add(
          v128.load(partial + ((older + e3) << 3), 48),
          v128.load(partial + ((newer + e3) << 3), 48),
        );
        v128.store(partial + ((older + e3) << 3), part11, 32);
        v128.store(partial + ((older + e3) << 3), part12, 48);
      }
      const end8: i32 = base28;
      for (let e3: i32 = e3Main; e3 < end8; e3++) {
        store<f64>(
          partial + ((older + e3) << 3),
          load<f64>(partial + ((older + e3) << 3)) + load<f64>(partial + ((newer + e3) << 3)),
        );
      }
      pairs = pairs >> 1;
    }
  }
  const base32: i32 = ((dims + 511) / 512) * min<i32>(dims, 512);
  const base33: i32 = max<i32>(strips * min<i32>(dims, 512), 0) & -8;
  const base34: i32 = strips * min<i32>(dims, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older2: i32 = (depth - 1) * base32;
    const newer2: i32 = older2 + base32;
    const e4Main: i32 = base33;
    for (let e4: i32 = 0; e4 < e4Main; e4 += 8) {
      const part13 = f64x2.add(v128.load(partial + ((older2 + e4) << 3)), v128.load(partial + ((newer2 + e4) << 3)));
      const part14 = f64x2.add(
        v128.load(partial + ((older2 + e4) << 3), 16),
        v128.load(partial + ((newer2 + e4) << 3), 16),
      );
      v128.store(partial + ((older2 + e4) << 3), part13);
      v128.store(partial + ((older2 + e4) << 3), part14, 16);
      const part15 = f64x2.add(
        v128.load(partial + ((older2 + e4) << 3), 32),
        v128.load(partial + ((newer2 + e4) << 3), 32),
      );
      const part16 = f64x2.add(
        v128.load(partial + ((older2 + e4) << 3), 48),
        v128.load(partial + ((newer2 + e4) << 3), 48),
      );
      v128.store(partial + ((older2 + e4) << 3), part15, 32);
      v128.store(partial + ((older2 + e4) << 3), part16, 48);
    }
    const end9: i32 = base34;
    for (let e4: i32 = e4Main; e4 < end9; e4++) {
      store<f64>(
        partial + ((older2 + e4) << 3),
        load<f64>(partial + ((older2 + e4) << 3)) + load<f64>(partial + ((newer2 + e4) << 3)),
      );
    }
  }
  const base43: i32 = min<i32>(dims, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse: f64 = 1.0 / <f64>points;
    if (points > 0 && (points & (points - 1)) == 0) {
      const d8Main: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const base35: i32 = strip * 512;
      const base36: i32 = strip * base43;
      for (let d8: i32 = 0; d8 < d8Main; d8 += 8) {
        const part17 = f64x2.mul(v128.load(partial + ((base36 + (base35 + d8 - base35)) << 3)), f64x2.splat(inverse));
        const part18 = f64x2.mul(
          v128.load(partial + ((base36 + (base35 + d8 - base35)) << 3), 16),
          f64x2.splat(inverse),
        );
        v128.store(mean + ((base35 + d8) << 3), part17);
        v128.store(mean + ((base35 + d8) << 3), part18, 16);
        const part19 = f64x2.mul(
          v128.load(partial + ((base36 + (base35 + (d8 + 4) - base35)) << 3)),
          f64x2.splat(inverse),
        );
        const part20 = f64x2.mul(
          v128.load(partial + ((base36 + (base35 + (d8 + 4) - base35)) << 3), 16),
          f64x2.splat(inverse),
        );
        v128.store(mean + ((base35 + d8) << 3), part19, 32);
        v128.store(mean + ((base35 + d8) << 3), part20, 48);
      }
      const base37: i32 = strip * 512;
      const base38: i32 = strip * base43;
      const end10: i32 = min<i32>(dims - strip * 512, 512);
      for (let d8: i32 = d8Main; d8 < end10; d8++) {
        store<f64>(
          mean + ((base37 + d8) << 3),
          load<f64>(partial + ((base38 + (base37 + d8 - base37)) << 3)) * inverse,
        );
      }
    } else {
      const d8Main2: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const base39: i32 = strip * 512;
      const base40: i32 = strip * base43;
      for (let d8: i32 = 0; d8 < d8Main2; d8 += 8) {
        const part21 = <f64>points;
        const part22 = f64x2.div(v128.load(partial + ((base40 + (base39 + d8 - base39)) << 3)), f64x2.splat(part21));
        const part23 = f64x2.div(
          v128.load(partial + ((base40 + (base39 + d8 - base39)) << 3), 16),
          f64x2.splat(part21),
        );
        v128.store(mean + ((base39 + d8) << 3), part22);
        v128.store(mean + ((base39 + d8) << 3), part23, 16);
        const part24 = <f64>points;
        const part25 = f64x2.div(
          v128.load(partial + ((base40 + (base39 + (d8 + 4) - base39)) << 3)),
          f64x2.splat(part24),
        );
        const part26 = f64x2.div(
          v128.load(partial + ((base40 + (base39 + (d8 + 4) - base39)) << 3), 16),
          f64x2.splat(part24),
        );
        v128.store(mean + ((base39 + d8) << 3), part25, 32);
        v128.store(mean + ((base39 + d8) << 3), part26, 48);
      }
      const base41: i32 = strip * 512;
      const base42: i32 = strip * base43;
      const end11: i32 = min<i32>(dims - strip * 512, 512);
      for (let d8: i32 = d8Main2; d8 < end11; d8++) {
        store<f64>(
          mean + ((base41 + d8) << 3),
          load<f64>(partial + ((base42 + (base41 + d8 - base41)) << 3)) / <f64>points,
        );
      }
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2: i32 = (dims + 511) / 512;
  const blocks2: i32 = (points + 127) / 128;
  {
    const lo2: i32 = 0;
    const hi2: i32 = blocks2 * strips2;
    const base64: i32 = min<i32>(dims, 512);
    const base65: i32 = max<i32>(min<i32>(dims, 512), 0) & -8;
    for (let item2: i32 = lo2; item2 < hi2; item2++) {
      const block3: i32 = item2 / strips2;
      const strip2: i32 = item2 - block3 * strips2;
      const base2: i32 = item2 * base64;
      const from3: i32 = block3 * 128;
      const to2: i32 = min<i32>(from3 + 128, points);
      const whole2: i32 = from3 + ((to2 - from3) & -4);
      const e5Main: i32 = base65;
      for (let e5: i32 = 0; e5 < e5Main; e5 += 8) {
        const part28 = f64x2.splat(-0.0);
        const part29 = f64x2.splat(-0.0);
        v128.store(partial2 + ((base2 + e5) << 3), part28);
        v128.store(partial2 + ((base2 + e5) << 3), part29, 16);
        const part30 = f64x2.splat(-0.0);
        const part31 = f64x2.splat(-0.0);
        v128.store(partial2 + ((base2 + e5) << 3), part30, 32);
        v128.store(partial2 + ((base2 + e5) << 3), part31, 48);
      }
      const end12: i32 = base64;
      for (let e5: i32 = e5Main; e5 < end12; e5++) {
        store<f64>(partial2 + ((base2 + e5) << 3), -0.0);
      }
      const base54: i32 = max<i32>(min<i32>(dims - strip2 * 512, 512), 0) & -8;
      const base55: i32 = strip2 * 512;
      const base56: i32 = min<i32>(dims - strip2 * 512, 512);
      for (let term2: i32 = from3; term2 < whole2; term2 += 4) {
        const d23Main: i32 = base54;
        const base44: i32 = term2 * dims;
        const base45: i32 = base55;
        const base46: i32 = (term2 + 1) * dims;
        const base47: i32 = (term2 + 2) * dims;
        const base48: i32 = (term2 + 3) * dims;
        for (let d23: i32 = 0; d23 < d23Main; d23 += 8) {
          const meanShared_0 = v128.load(mean + ((base45 + d23) << 3));
          const meanShared_1 = v128.load(mean + ((base45 + d23) << 3), 16);
          const meanShared2_0 = v128.load(mean + ((base45 + d23) << 3), 32);
          const meanShared2_1 = v128.load(mean + ((base45 + d23) << 3), 48);
          let running3_0 = v128.load(partial2 + ((base2 + d23) << 3));
          let running3_1 = v128.load(partial2 + ((base2 + d23) << 3), 16);
          let running3_1_0 = v128.load(partial2 + ((base2 + d23) << 3), 32);
          let running3_1_1 = v128.load(partial2 + ((base2 + d23) << 3), 48);
          const v14_0 = f64x2.sub(v128.load(x + ((base44 + (base45 + d23)) << 3)), meanShared_0);
          const v14_1 = f64x2.sub(v128.load(x + ((base44 + (base45 + d23)) << 3), 16), meanShared_1);
          const v14_1_0 = f64x2.sub(v128.load(x + ((base44 + (base45 + d23)) << 3), 32), meanShared2_0);
          const v14_1_1 = f64x2.sub(v128.load(x + ((base44 + (base45 + d23)) << 3), 48), meanShared2_1);
          running3_0 = f64x2.add(running3_0, f64x2.mul(v14_0, v14_0));
          running3_1 = f64x2.add(running3_1, f64x2.mul(v14_1, v14_1));
          running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v14_1_0, v14_1_0));
          running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v14_1_1, v14_1_1));
          const v15_0 = f64x2.sub(v128.load(x + ((base46 + (base45 + d23)) << 3)), meanShared_0);
          const v15_1 = f64x2.sub(v128.load(x + ((base46 + (base45 + d23)) << 3), 16), meanShared_1);
          const v15_1_0 = f64x2.sub(v128.load(x + ((base46 + (base45 + d23)) << 3), 32), meanShared2_0);
          const v15_1_1 = f64x2.sub(v128.load(x + ((base46 + (base45 + d23)) << 3), 48), meanShared2_1);
          running3_0 = f64x2.add(running3_0, f64x2.mul(v15_0, v15_0));
          running3_1 = f64x2.add(running3_1, f64x2.mul(v15_1, v15_1));
          running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v15_1_0, v15_1_0));
          running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v15_1_1, v15_1_1));
          const v16_0 = f64x2.sub(v128.load(x + ((base47 + (base45 + d23)) << 3)), meanShared_0);
          const v16_1 = f64x2.sub(v128.load(x + ((base47 + (base45 + d23)) << 3), 16), meanShared_1);
          const v16_1_0 = f64x2.sub(v128.load(x + ((base47 + (base45 + d23)) << 3), 32), meanShared2_0);
          const v16_1_1 = f64x2.sub(v128.load(x + ((base47 + (base45 + d23)) << 3), 48), meanShared2_1);
          running3_0 = f64x2.add(running3_0, f64x2.mul(v16_0, v16_0));
          running3_1 = f64x2.add(running3_1, f64x2.mul(v16_1, v16_1));
          running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v16_1_0, v16_1_0));
          running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v16_1_1, v16_1_1));
          const v17_0 = f64x2.sub(v128.load(x + ((base48 + (base45 + d23)) << 3)), meanShared_0);
          const v17_1 = f64x2.sub(v128.load(x + ((base48 + (base45 + d23)) << 3), 16), meanShared_1);
          const v17_1_0 = f64x2.sub(v128.load(x + ((base48 + (base45 + d23)) << 3), 32), meanShared2_0);
          const v17_1_1 = f64x2.sub(v128.load(x + ((base48 + (base45 + d23)) << 3), 48), meanShared2_1);
          running3_0 = f64x2.add(running3_0, f64x2.mul(v17_0, v17_0));
          running3_1 = f64x2.add(running3_1, f64x2.mul(v17_1, v17_1));
          running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v17_1_0, v17_1_0));
          running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v17_1_1, v17_1_1));
          v128.store(partial2 + ((base2 + d23) << 3), running3_0);
          v128.store(partial2 + ((base2 + d23) << 3), running3_1, 16);
          v128.store(partial2 + ((base2 + d23) << 3), running3_1_0, 32);
          v128.store(partial2 + ((base2 + d23) << 3), running3_1_1, 48);
        }
        const base49: i32 = term2 * dims;
        const base50: i32 = base55;
        const base51: i32 = (term2 + 1) * dims;
        const base52: i32 = (term2 + 2) * dims;
        const base53: i32 = (term2 + 3) * dims;
        const end13: i32 = base56;
        for (let d23: i32 = d23Main; d23 < end13; d23++) {
          const meanShared3: f64 = load<f64>(mean + ((base50 + d23) << 3));
          let running3: f64 = load<f64>(partial2 + ((base2 + d23) << 3));
          const v14: f64 = load<f64>(x + ((base49 + (base50 + d23)) << 3)) - meanShared3;
          running3 = running3 + v14 * v14;
          const v15: f64 = load<f64>(x + ((base51 + (base50 + d23)) << 3)) - meanShared3;
          running3 = running3 + v15 * v15;
          const v16: f64 = load<f64>(x + ((base52 + (base50 + d23)) << 3)) - meanShared3;
          running3 = running3 + v16 * v16;
          const v17: f64 = load<f64>(x + ((base53 + (base50 + d23)) << 3)) - meanShared3;
          running3 = running3 + v17 * v17;
          store<f64>(partial2 + ((base2 + d23) << 3), running3);
        }
      }
      const base61: i32 = max<i32>(min<i32>(dims - strip2 * 512, 512), 0) & -8;
      const base62: i32 = strip2 * 512;
      const base63: i32 = min<i32>(dims - strip2 * 512, 512);
      for (let term2: i32 = whole2; term2 < to2; term2++) {
        const d24Main: i32 = base61;
        const base57: i32 = term2 * dims;
        const base58: i32 = base62;
        for (let d24: i32 = 0; d24 < d24Main; d24 += 8) {
          let running4_0 = v128.load(partial2 + ((base2 + d24) << 3));
          let running4_1 = v128.load(partial2 + ((base2 + d24) << 3), 16);
          let running4_1_0 = v128.load(partial2 + ((base2 + d24) << 3), 32);
          let running4_1_1 = v128.load(partial2 + ((base2 + d24) << 3), 48);
          const v18_0 = f64x2.sub(
            v128.load(x + ((base57 + (base58 + d24)) << 3)),
            v128.load(mean + ((base58 + d24) << 3)),
          );
          const v18_1 = f64x2.sub(
            v128.load(x + ((base57 + (base58 + d24)) << 3), 16),
            v128.load(mean + ((base58 + d24) << 3), 16),
          );
          const v18_1_0 = f64x2.sub(
            v128.load(x + ((base57 + (base58 + d24)) << 3), 32),
            v128.load(mean + ((base58 + d24) << 3), 32),
          );
          const v18_1_1 = f64x2.sub(
            v128.load(x + ((base57 + (base58 + d24)) << 3), 48),
            v128.load(mean + ((base58 + d24) << 3), 48),
          );
          running4_0 = f64x2.add(running4_0, f64x2.mul(v18_0, v18_0));
          running4_1 = f64x2.add(running4_1, f64x2.mul(v18_1, v18_1));
          running4_1_0 = f64x2.add(running4_1_0, f64x2.mul(v18_1_0, v18_1_0));
          running4_1_1 = f64x2.add(running4_1_1, f64x2.mul(v18_1_1, v18_1_1));
          v128.store(partial2 + ((base2 + d24) << 3), running4_0);
          v128.store(partial2 + ((base2 + d24) << 3), running4_1, 16);
          v128.store(partial2 + ((base2 + d24) << 3), running4_1_0, 32);
          v128.store(partial2 + ((base2 + d24) << 3), running4_1_1, 48);
        }
        const base59: i32 = term2 * dims;
        const base60: i32 = base62;
        const end14: i32 = base63;
        for (let d24: i32 = d24Main; d24 < end14; d24++) {
          let running4: f64 = load<f64>(partial2 + ((base2 + d24) << 3));
          const v18: f64 = load<f64>(x + ((base59 + (base60 + d24)) << 3)) - load<f64>(mean + ((base60 + d24) << 3));
          running4 = running4 + v18 * v18;
          store<f64>(partial2 + ((base2 + d24) << 3), running4);
        }
      }
    }
  }
  let depth2: i32 = 0;
  const base69: i32 = ((dims + 511) / 512) * min<i32>(dims, 512);
  const base70: i32 = max<i32>(strips2 * min<i32>(dims, 512), 0) & -8;
  const base71: i32 = strips2 * min<i32>(dims, 512);
  for (let block4: i32 = 0; block4 < blocks2; block4++) {
    const into2: i32 = depth2 * base69;
    const from4: i32 = block4 * base69;
    if (into2 != from4) {
      const e6Main: i32 = base70;
      for (let e6: i32 = 0; e6 < e6Main; e6 += 8) {
        const part32 = v128.load(partial2 + ((from4 + e6) << 3));
        const part33 = v128.load(partial2 + ((from4 + e6) << 3), 16);
        v128.store(partial2 + ((into2 + e6) << 3), part32);
        v128.store(partial2 + ((into2 + e6) << 3), part33, 16);
        const part34 = v128.load(partial2 + ((from4 + e6) << 3), 32);
        const part35 = v128.load(partial2 + ((from4 + e6) << 3), 48);
        v128.store(partial2 + ((into2 + e6) << 3), part34, 32);
        v128.store(partial2 + ((into2 + e6) << 3), part35, 48);
      }
      const end15: i32 = base71;
      for (let e6: i32 = e6Main; e6 < end15; e6++) {
        store<f64>(partial2 + ((into2 + e6) << 3), load<f64>(partial2 + ((from4 + e6) << 3)));
      }
    }
    depth2 = depth2 + 1;
    let pairs2: i32 = block4;
    const base66: i32 = base69;
    const base67: i32 = base70;
    const base68: i32 = base71;
    while ((pairs2 & 1) != 0) {
      depth2 = depth2 - 1;
      const older3: i32 = (depth2 - 1) * base66;
      const newer3: i32 = older3 + base66;
      const e7Main: i32 = base67;
      for (let e7: i32 = 0; e7 < e7Main; e7 += 8) {
        const part36 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3)),
          v128.load(partial2 + ((newer3 + e7) << 3)),
        );
        const part37 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 16),
          v128.load(partial2 + ((newer3 + e7) << 3), 16),
        );
        v128.store(partial2 + ((older3 + e7) << 3), part36);
        v128.store(partial2 + ((older3 + e7) << 3), part37, 16);
        const part38 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 32),
          v128.load(partial2 + ((newer3 + e7) << 3), 32),
        );
        const part39 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 48),
          v128.load(partial2 + ((newer3 + e7) << 3), 48),
        );
        v128.store(partial2 + ((older3 + e7) << 3), part38, 32);
        v128.store(partial2 + ((older3 + e7) << 3), part39, 48);
      }
      const end16: i32 = base68;
      for (let e7: i32 = e7Main; e7 < end16; e7++) {
        store<f64>(
          partial2 + ((older3 + e7) << 3),
          load<f64>(partial2 + ((older3 + e7) << 3)) + load<f64>(partial2 + ((newer3 + e7) << 3)),
        );
      }
      pairs2 = pairs2 >> 1;
    }
  }
  const base72: i32 = ((dims + 511) / 512) * min<i32>(dims, 512);
  const base73: i32 = max<i32>(strips2 * min<i32>(dims, 512), 0) & -8;
  const base74: i32 = strips2 * min<i32>(dims, 512);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older4: i32 = (depth2 - 1) * base72;
    const newer4: i32 = older4 + base72;
    const e8Main: i32 = base73;
    for (let e8: i32 = 0; e8 < e8Main; e8 += 8) {
      const part40 = f64x2.add(v128.load(partial2 + ((older4 + e8) << 3)), v128.load(partial2 + ((newer4 + e8) << 3)));
      const part41 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 16),
        v128.load(partial2 + ((newer4 + e8) << 3), 16),
      );
      v128.store(partial2 + ((older4 + e8) << 3), part40);
      v128.store(partial2 + ((older4 + e8) << 3), part41, 16);
      const part42 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 32),
        v128.load(partial2 + ((newer4 + e8) << 3), 32),
      );
      const part43 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 48),
        v128.load(partial2 + ((newer4 + e8) << 3), 48),
      );
      v128.store(partial2 + ((older4 + e8) << 3), part42, 32);
      v128.store(partial2 + ((older4 + e8) << 3), part43, 48);
    }
    const end17: i32 = base74;
    for (let e8: i32 = e8Main; e8 < end17; e8++) {
      store<f64>(
        partial2 + ((older4 + e8) << 3),
        load<f64>(partial2 + ((older4 + e8) << 3)) + load<f64>(partial2 + ((newer4 + e8) << 3)),
      );
    }
  }
  const base83: i32 = min<i32>(dims, 512);
  for (let strip2: i32 = 0; strip2 < strips2; strip2++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse2: f64 = 1.0 / <f64>points;
    if (points > 0 && (points & (points - 1)) == 0) {
      const d25Main: i32 = max<i32>(min<i32>(dims - strip2 * 512, 512), 0) & -8;
      const base75: i32 = strip2 * 512;
      const base76: i32 = strip2 * base83;
      for (let d25: i32 = 0; d25 < d25Main; d25 += 8) {
        const part44 = f64x2.mul(
          v128.load(partial2 + ((base76 + (base75 + d25 - base75)) << 3)),
          f64x2.splat(inverse2),
        );
        const part45 = f64x2.mul(
          v128.load(partial2 + ((base76 + (base75 + d25 - base75)) << 3), 16),
          f64x2.splat(inverse2),
        );
        v128.store(variance + ((base75 + d25) << 3), part44);
        v128.store(variance + ((base75 + d25) << 3), part45, 16);
        const part46 = f64x2.mul(
          v128.load(partial2 + ((base76 + (base75 + (d25 + 4) - base75)) << 3)),
          f64x2.splat(inverse2),
        );
        const part47 = f64x2.mul(
          v128.load(partial2 + ((base76 + (base75 + (d25 + 4) - base75)) << 3), 16),
          f64x2.splat(inverse2),
        );
        v128.store(variance + ((base75 + d25) << 3), part46, 32);
        v128.store(variance + ((base75 + d25) << 3), part47, 48);
      }
      const base77: i32 = strip2 * 512;
      const base78: i32 = strip2 * base83;
      const end18: i32 = min<i32>(dims - strip2 * 512, 512);
      for (let d25: i32 = d25Main; d25 < end18; d25++) {
        store<f64>(
          variance + ((base77 + d25) << 3),
          load<f64>(partial2 + ((base78 + (base77 + d25 - base77)) << 3)) * inverse2,
        );
      }
    } else {
      const d25Main2: i32 = max<i32>(min<i32>(dims - strip2 * 512, 512), 0) & -8;
      const base79: i32 = strip2 * 512;
      const base80: i32 = strip2 * base83;
      for (let d25: i32 = 0; d25 < d25Main2; d25 += 8) {
        const part48 = <f64>points;
        const part49 = f64x2.div(v128.load(partial2 + ((base80 + (base79 + d25 - base79)) << 3)), f64x2.splat(part48));
        const part50 = f64x2.div(
          v128.load(partial2 + ((base80 + (base79 + d25 - base79)) << 3), 16),
          f64x2.splat(part48),
        );
        v128.store(variance + ((base79 + d25) << 3), part49);
        v128.store(variance + ((base79 + d25) << 3), part50, 16);
        const part51 = <f64>points;
        const part52 = f64x2.div(
          v128.load(partial2 + ((base80 + (base79 + (d25 + 4) - base79)) << 3)),
          f64x2.splat(part51),
        );
        const part53 = f64x2.div(
          v128.load(partial2 + ((base80 + (base79 + (d25 + 4) - base79)) << 3), 16),
          f64x2.splat(part51),
        );
        v128.store(variance + ((base79 + d25) << 3), part52, 32);
        v128.store(variance + ((base79 + d25) << 3), part53, 48);
      }
      const base81: i32 = strip2 * 512;
      const base82: i32 = strip2 * base83;
      const end19: i32 = min<i32>(dims - strip2 * 512, 512);
      for (let d25: i32 = d25Main2; d25 < end19; d25++) {
        store<f64>(
          variance + ((base81 + d25) << 3),
          load<f64>(partial2 + ((base82 + (base81 + d25 - base81)) << 3)) / <f64>points,
        );
      }
    }
  }
  let total: f64 = dims <= 0 ? 0.0 : -0.0;
  if (dims < 8) {
    for (let d32: i32 = 0; d32 < dims; d32++) {
      total = total + load<f64>(variance + (d32 << 3));
    }
  } else {
    let from5: i32 = 0;
    let count: i32 = dims;
    let depth3: i32 = 0;
    let busy: bool = true;
    while (busy) {
      while (count > 128) {
        const half: i32 = (count >> 4) * 8;
        store<i32>(nextFrom + (depth3 << 2), from5 + half);
        store<i32>(nextCount + (depth3 << 2), count - half);
        depth3 = depth3 + 1;
        count = half;
      }
      const end: i32 = from5 + count;
      const whole3: i32 = from5 + (count & -8);
      let low_0 = v128.load(variance + (from5 << 3));
      let low_1 = v128.load(variance + (from5 << 3), 16);
      let high_0 = v128.load(variance + (from5 << 3), 32);
      let high_1 = v128.load(variance + (from5 << 3), 48);
      for (let d33: i32 = from5 + 8; d33 < whole3; d33 += 8) {
        low_0 = f64x2.add(low_0, v128.load(variance + (d33 << 3)));
        low_1 = f64x2.add(low_1, v128.load(variance + (d33 << 3), 16));
        high_0 = f64x2.add(high_0, v128.load(variance + (d33 << 3), 32));
        high_1 = f64x2.add(high_1, v128.load(variance + (d33 << 3), 48));
      }
      v128.store(lanes + (0 << 3), low_0);
      v128.store(lanes + (0 << 3), low_1, 16);
      v128.store(lanes, high_0, 32);
      v128.store(lanes, high_1, 48);
      total =
        load<f64>(lanes + (0 << 3)) +
        load<f64>(lanes, 8) +
        (load<f64>(lanes, 16) + load<f64>(lanes, 24)) +
        (load<f64>(lanes, 32) + load<f64>(lanes, 40) + (load<f64>(lanes, 48) + load<f64>(lanes, 56)));
      for (let d34: i32 = whole3; d34 < end; d34++) {
        total = total + load<f64>(variance + (d34 << 3));
      }
      busy = false;
      while (depth3 > 0 && !busy) {
        depth3 = depth3 - 1;
        if (load<i32>(nextCount + (depth3 << 2)) == 0) {
          total = load<f64>(left + (depth3 << 3)) + total;
        } else {
          from5 = load<i32>(nextFrom + (depth3 << 2));
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
  {
    const lo3: i32 = 0;
    const hi3: i32 = dims;
    for (let d4: i32 = lo3; d4 < hi3; d4++) {
      const i3Main: i32 = points & -8;
      const base84: i32 = d4 * points;
      for (let i3: i32 = 0; i3 < i3Main; i3 += 8) {
        const meanShared4: f64 = load<f64>(mean + (d4 << 3));
        const part55 = dims * 8;
        const part56 = x + ((i3 * dims + d4) << 3);
        const part57 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part56)), 1, load<f64>(part56 + part55)),
          f64x2.splat(meanShared4),
        );
        const part58 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part56 + 2 * part55)), 1, load<f64>(part56 + 3 * part55)),
          f64x2.splat(meanShared4),
        );
        v128.store(byDimension + ((base84 + i3) << 3), part57);
        v128.store(byDimension + ((base84 + i3) << 3), part58, 16);
        const part59 = dims * 8;
        const part60 = x + (((i3 + 4) * dims + d4) << 3);
        const part61 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part60)), 1, load<f64>(part60 + part59)),
          f64x2.splat(meanShared4),
        );
        const part62 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part60 + 2 * part59)), 1, load<f64>(part60 + 3 * part59)),
          f64x2.splat(meanShared4),
        );
        v128.store(byDimension + ((base84 + i3) << 3), part61, 32);
        v128.store(byDimension + ((base84 + i3) << 3), part62, 48);
      }
      const base85: i32 = d4 * points;
      for (let i3: i32 = i3Main; i3 < points; i3++) {
        store<f64>(
          byDimension + ((base85 + i3) << 3),
          load<f64>(x + ((i3 * dims + d4) << 3)) - load<f64>(mean + (d4 << 3)),
        );
      }
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips3: i32 = (points + 511) / 512;
  const blocks3: i32 = (dims + 127) / 128;
  {
    const lo4: i32 = 0;
    const hi4: i32 = blocks3 * strips3;
    const base106: i32 = min<i32>(points, 512);
    const base107: i32 = max<i32>(min<i32>(points, 512), 0) & -8;
    for (let item3: i32 = lo4; item3 < hi4; item3++) {
      const block5: i32 = item3 / strips3;
      const strip3: i32 = item3 - block5 * strips3;
      const base4: i32 = item3 * base106;
      const from6: i32 = block5 * 128;
      const to3: i32 = min<i32>(from6 + 128, dims);
      const whole4: i32 = from6 + ((to3 - from6) & -4);
      const e9Main: i32 = base107;
      for (let e9: i32 = 0; e9 < e9Main; e9 += 8) {
        const part64 = f64x2.splat(-0.0);
        const part65 = f64x2.splat(-0.0);
        v128.store(partial3 + ((base4 + e9) << 3), part64);
        v128.store(partial3 + ((base4 + e9) << 3), part65, 16);
        const part66 = f64x2.splat(-0.0);
        const part67 = f64x2.splat(-0.0);
        v128.store(partial3 + ((base4 + e9) << 3), part66, 32);
        v128.store(partial3 + ((base4 + e9) << 3), part67, 48);
      }
      const end20: i32 = base106;
      for (let e9: i32 = e9Main; e9 < end20; e9++) {
        store<f64>(partial3 + ((base4 + e9) << 3), -0.0);
      }
      const base96: i32 = max<i32>(min<i32>(points - strip3 * 512, 512), 0) & -8;
      const base97: i32 = strip3 * 512;
      const base98: i32 = min<i32>(points - strip3 * 512, 512);
      for (let term3: i32 = from6; term3 < whole4; term3 += 4) {
        const i42Main: i32 = base96;
        const base86: i32 = term3 * points;
        const base87: i32 = base97;
        const base88: i32 = (term3 + 1) * points;
        const base89: i32 = (term3 + 2) * points;
        const base90: i32 = (term3 + 3) * points;
        for (let i42: i32 = 0; i42 < i42Main; i42 += 8) {
          let running5_0 = v128.load(partial3 + ((base4 + i42) << 3));
          let running5_1 = v128.load(partial3 + ((base4 + i42) << 3), 16);
          let running5_1_0 = v128.load(partial3 + ((base4 + i42) << 3), 32);
          let running5_1_1 = v128.load(partial3 + ((base4 + i42) << 3), 48);
          const v22_0 = v128.load(byDimension + ((base86 + (base87 + i42)) << 3));
          const v22_1 = v128.load(byDimension + ((base86 + (base87 + i42)) << 3), 16);
          const v22_1_0 = v128.load(byDimension + ((base86 + (base87 + i42)) << 3), 32);
          const v22_1_1 = v128.load(byDimension + ((base86 + (base87 + i42)) << 3), 48);
          running5_0 = f64x2.add(running5_0, f64x2.mul(v22_0, v22_0));
          running5_1 = f64x2.add(running5_1, f64x2.mul(v22_1, v22_1));
          running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v22_1_0, v22_1_0));
          running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v22_1_1, v22_1_1));
          const v23_0 = v128.load(byDimension + ((base88 + (base87 + i42)) << 3));
          const v23_1 = v128.load(byDimension + ((base88 + (base87 + i42)) << 3), 16);
          const v23_1_0 = v128.load(byDimension + ((base88 + (base87 + i42)) << 3), 32);
          const v23_1_1 = v128.load(byDimension + ((base88 + (base87 + i42)) << 3), 48);
          running5_0 = f64x2.add(running5_0, f64x2.mul(v23_0, v23_0));
          running5_1 = f64x2.add(running5_1, f64x2.mul(v23_1, v23_1));
          running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v23_1_0, v23_1_0));
          running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v23_1_1, v23_1_1));
          const v24_0 = v128.load(byDimension + ((base89 + (base87 + i42)) << 3));
          const v24_1 = v128.load(byDimension + ((base89 + (base87 + i42)) << 3), 16);
          const v24_1_0 = v128.load(byDimension + ((base89 + (base87 + i42)) << 3), 32);
          const v24_1_1 = v128.load(byDimension + ((base89 + (base87 + i42)) << 3), 48);
          running5_0 = f64x2.add(running5_0, f64x2.mul(v24_0, v24_0));
          running5_1 = f64x2.add(running5_1, f64x2.mul(v24_1, v24_1));
          running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v24_1_0, v24_1_0));
          running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v24_1_1, v24_1_1));
          const v25_0 = v128.load(byDimension + ((base90 + (base87 + i42)) << 3));
          const v25_1 = v128.load(byDimension + ((base90 + (base87 + i42)) << 3), 16);
          const v25_1_0 = v128.load(byDimension + ((base90 + (base87 + i42)) << 3), 32);
          const v25_1_1 = v128.load(byDimension + ((base90 + (base87 + i42)) << 3), 48);
          running5_0 = f64x2.add(running5_0, f64x2.mul(v25_0, v25_0));
          running5_1 = f64x2.add(running5_1, f64x2.mul(v25_1, v25_1));
          running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v25_1_0, v25_1_0));
          running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v25_1_1, v25_1_1));
          v128.store(partial3 + ((base4 + i42) << 3), running5_0);
          v128.store(partial3 + ((base4 + i42) << 3), running5_1, 16);
          v128.store(partial3 + ((base4 + i42) << 3), running5_1_0, 32);
          v128.store(partial3 + ((base4 + i42) << 3), running5_1_1, 48);
        }
        const base91: i32 = term3 * points;
        const base92: i32 = base97;
        const base93: i32 = (term3 + 1) * points;
        const base94: i32 = (term3 + 2) * points;
        const base95: i32 = (term3 + 3) * points;
        const end21: i32 = base98;
        for (let i42: i32 = i42Main; i42 < end21; i42++) {
          let running5: f64 = load<f64>(partial3 + ((base4 + i42) << 3));
          const v22: f64 = load<f64>(byDimension + ((base91 + (base92 + i42)) << 3));
          running5 = running5 + v22 * v22;
          const v23: f64 = load<f64>(byDimension + ((base93 + (base92 + i42)) << 3));
          running5 = running5 + v23 * v23;
          const v24: f64 = load<f64>(byDimension + ((base94 + (base92 + i42)) << 3));
          running5 = running5 + v24 * v24;
          const v25: f64 = load<f64>(byDimension + ((base95 + (base92 + i42)) << 3));
          running5 = running5 + v25 * v25;
          store<f64>(partial3 + ((base4 + i42) << 3), running5);
        }
      }
      const base103: i32 = max<i32>(min<i32>(points - strip3 * 512, 512), 0) & -8;
      const base104: i32 = strip3 * 512;
      const base105: i32 = min<i32>(points - strip3 * 512, 512);
      for (let term3: i32 = whole4; term3 < to3; term3++) {
        const i43Main: i32 = base103;
        const base99: i32 = term3 * points;
        const base100: i32 = base104;
        for (let i43: i32 = 0; i43 < i43Main; i43 += 8) {
          let running6_0 = v128.load(partial3 + ((base4 + i43) << 3));
          let running6_1 = v128.load(partial3 + ((base4 + i43) << 3), 16);
          let running6_1_0 = v128.load(partial3 + ((base4 + i43) << 3), 32);
          let running6_1_1 = v128.load(partial3 + ((base4 + i43) << 3), 48);
          const v26_0 = v128.load(byDimension + ((base99 + (base100 + i43)) << 3));
          const v26_1 = v128.load(byDimension + ((base99 + (base100 + i43)) << 3), 16);
          const v26_1_0 = v128.load(byDimension + ((base99 + (base100 + i43)) << 3), 32);
          const v26_1_1 = v128.load(byDimension + ((base99 + (base100 + i43)) << 3), 48);
          running6_0 = f64x2.add(running6_0, f64x2.mul(v26_0, v26_0));
          running6_1 = f64x2.add(running6_1, f64x2.mul(v26_1, v26_1));
          running6_1_0 = f64x2.add(running6_1_0, f64x2.mul(v26_1_0, v26_1_0));
          running6_1_1 = f64x2.add(running6_1_1, f64x2.mul(v26_1_1, v26_1_1));
          v128.store(partial3 + ((base4 + i43) << 3), running6_0);
          v128.store(partial3 + ((base4 + i43) << 3), running6_1, 16);
          v128.store(partial3 + ((base4 + i43) << 3), running6_1_0, 32);
          v128.store(partial3 + ((base4 + i43) << 3), running6_1_1, 48);
        }
        const base101: i32 = term3 * points;
        const base102: i32 = base104;
        const end22: i32 = base105;
        for (let i43: i32 = i43Main; i43 < end22; i43++) {
          let running6: f64 = load<f64>(partial3 + ((base4 + i43) << 3));
          const v26: f64 = load<f64>(byDimension + ((base101 + (base102 + i43)) << 3));
          running6 = running6 + v26 * v26;
          store<f64>(partial3 + ((base4 + i43) << 3), running6);
        }
      }
    }
  }
  let depth4: i32 = 0;
  const base111: i32 = ((points + 511) / 512) * min<i32>(points, 512);
  const base112: i32 = max<i32>(strips3 * min<i32>(points, 512), 0) & -8;
  const base113: i32 = strips3 * min<i32>(points, 512);
  for (let block6: i32 = 0; block6 < blocks3; block6++) {
    const into3: i32 = depth4 * base111;
    const from7: i32 = block6 * base111;
    if (into3 != from7) {
      const e10Main: i32 = base112;
      for (let e10: i32 = 0; e10 < e10Main; e10 += 8) {
        const part68 = v128.load(partial3 + ((from7 + e10) << 3));
        const part69 = v128.load(partial3 + ((from7 + e10) << 3), 16);
        v128.store(partial3 + ((into3 + e10) << 3), part68);
        v128.store(partial3 + ((into3 + e10) << 3), part69, 16);
        const part70 = v128.load(partial3 + ((from7 + e10) << 3), 32);
        const part71 = v128.load(partial3 + ((from7 + e10) << 3), 48);
        v128.store(partial3 + ((into3 + e10) << 3), part70, 32);
        v128.store(partial3 + ((into3 + e10) << 3), part71, 48);
      }
      const end23: i32 = base113;
      for (let e10: i32 = e10Main; e10 < end23; e10++) {
        store<f64>(partial3 + ((into3 + e10) << 3), load<f64>(partial3 + ((from7 + e10) << 3)));
      }
    }
    depth4 = depth4 + 1;
    let pairs3: i32 = block6;
    const base108: i32 = base111;
    const base109: i32 = base112;
    const base110: i32 = base113;
    while ((pairs3 & 1) != 0) {
      depth4 = depth4 - 1;
      const older5: i32 = (depth4 - 1) * base108;
      const newer5: i32 = older5 + base108;
      const e11Main: i32 = base109;
      for (let e11: i32 = 0; e11 < e11Main; e11 += 8) {
        const part72 = f64x2.add(
          v128.load(partial3 + ((older5 + e11) << 3)),
          v128.load(partial3 + ((newer5 + e11) << 3)),
        );
        const part73 = f64x2.add(
          v128.load(partial3 + ((older5 + e11) << 3), 16),
          v128.load(partial3 + ((newer5 + e11) << 3), 16),
        );
        v128.store(partial3 + ((older5 + e11) << 3), part72);
        v128.store(partial3 + ((older5 + e11) << 3), part73, 16);
        const part74 = f64x2.add(
          v128.load(partial3 + ((older5 + e11) << 3), 32),
          v128.load(partial3 + ((newer5 + e11) << 3), 32),
        );
        const part75 = f64x2.add(
          v128.load(partial3 + ((older5 + e11) << 3), 48),
          v128.load(partial3 + ((newer5 + e11) << 3), 48),
        );
        v128.store(partial3 + ((older5 + e11) << 3), part74, 32);
        v128.store(partial3 + ((older5 + e11) << 3), part75, 48);
      }
      const end24: i32 = base110;
      for (let e11: i32 = e11Main; e11 < end24; e11++) {
        store<f64>(
          partial3 + ((older5 + e11) << 3),
          load<f64>(partial3 + ((older5 + e11) << 3)) + load<f64>(partial3 + ((newer5 + e11) << 3)),
        );
      }
      pairs3 = pairs3 >> 1;
    }
  }
  const base114: i32 = ((points + 511) / 512) * min<i32>(points, 512);
  const base115: i32 = max<i32>(strips3 * min<i32>(points, 512), 0) & -8;
  const base116: i32 = strips3 * min<i32>(points, 512);
  while (depth4 > 1) {
    depth4 = depth4 - 1;
    const older6: i32 = (depth4 - 1) * base114;
    const newer6: i32 = older6 + base114;
    const e12Main: i32 = base115;
    for (let e12: i32 = 0; e12 < e12Main; e12 += 8) {
      const part76 = f64x2.add(
        v128.load(partial3 + ((older6 + e12) << 3)),
        v128.load(partial3 + ((newer6 + e12) << 3)),
      );
      const part77 = f64x2.add(
        v128.load(partial3 + ((older6 + e12) << 3), 16),
        v128.load(partial3 + ((newer6 + e12) << 3), 16),
      );
      v128.store(partial3 + ((older6 + e12) << 3), part76);
      v128.store(partial3 + ((older6 + e12) << 3), part77, 16);
      const part78 = f64x2.add(
        v128.load(partial3 + ((older6 + e12) << 3), 32),
        v128.load(partial3 + ((newer6 + e12) << 3), 32),
      );
      const part79 = f64x2.add(
        v128.load(partial3 + ((older6 + e12) << 3), 48),
        v128.load(partial3 + ((newer6 + e12) << 3), 48),
      );
      v128.store(partial3 + ((older6 + e12) << 3), part78, 32);
      v128.store(partial3 + ((older6 + e12) << 3), part79, 48);
    }
    const end25: i32 = base116;
    for (let e12: i32 = e12Main; e12 < end25; e12++) {
      store<f64>(
        partial3 + ((older6 + e12) << 3),
        load<f64>(partial3 + ((older6 + e12) << 3)) + load<f64>(partial3 + ((newer6 + e12) << 3)),
      );
    }
  }
  const base121: i32 = min<i32>(points, 512);
  for (let strip3: i32 = 0; strip3 < strips3; strip3++) {
    const i44Main: i32 = max<i32>(min<i32>(points - strip3 * 512, 512), 0) & -8;
    const base117: i32 = strip3 * 512;
    const base118: i32 = strip3 * base121;
    for (let i44: i32 = 0; i44 < i44Main; i44 += 8) {
      const part80 = v128.load(partial3 + ((base118 + (base117 + i44 - base117)) << 3));
      const part81 = v128.load(partial3 + ((base118 + (base117 + i44 - base117)) << 3), 16);
      v128.store(reach + ((base117 + i44) << 3), part80);
      v128.store(reach + ((base117 + i44) << 3), part81, 16);
      const part82 = v128.load(partial3 + ((base118 + (base117 + (i44 + 4) - base117)) << 3));
      const part83 = v128.load(partial3 + ((base118 + (base117 + (i44 + 4) - base117)) << 3), 16);
      v128.store(reach + ((base117 + i44) << 3), part82, 32);
      v128.store(reach + ((base117 + i44) << 3), part83, 48);
    }
    const base119: i32 = strip3 * 512;
    const base120: i32 = strip3 * base121;
    const end26: i32 = min<i32>(points - strip3 * 512, 512);
    for (let i44: i32 = i44Main; i44 < end26; i44++) {
      store<f64>(reach + ((base119 + i44) << 3), load<f64>(partial3 + ((base120 + (base119 + i44 - base119)) << 3)));
    }
  }
  {
    const lo5: i32 = 0;
    const hi5: i32 = k;
    for (let c: i32 = lo5; c < hi5; c++) {
      const d6Main: i32 = dims & -8;
      const base122: i32 = c * dims;
      for (let d6: i32 = 0; d6 < d6Main; d6 += 8) {
        const part85 = v128.load(init + ((base122 + d6) << 3));
        const part86 = v128.load(init + ((base122 + d6) << 3), 16);
        v128.store(centre + ((base122 + d6) << 3), part85);
        v128.store(centre + ((base122 + d6) << 3), part86, 16);
        const part87 = v128.load(init + ((base122 + d6) << 3), 32);
        const part88 = v128.load(init + ((base122 + d6) << 3), 48);
        v128.store(centre + ((base122 + d6) << 3), part87, 32);
        v128.store(centre + ((base122 + d6) << 3), part88, 48);
      }
      const base123: i32 = c * dims;
      for (let d6: i32 = d6Main; d6 < dims; d6++) {
        store<f64>(centre + ((base123 + d6) << 3), load<f64>(init + ((base123 + d6) << 3)));
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
  const base209: i32 = k * dims;
  const base210: i32 = max<i32>(k * dims, 0) & -8;
  const base211: i32 = max<i32>(k * dims, 0) & -4;
  while (steps < limit && !done) {
    {
      const lo7: i32 = 0;
      const hi7: i32 = k + 3;
      for (let c2: i32 = lo7; c2 < hi7; c2++) {
        const d7Main: i32 = dims & -8;
        const base124: i32 = min_i32(c2, k - 1) * dims;
        const base125: i32 = c2 * dims;
        for (let d7: i32 = 0; d7 < d7Main; d7 += 8) {
          let choice0_0 = f64x2.splat(0.0);
          let choice0_1 = f64x2.splat(0.0);
          let choice0_1_0 = f64x2.splat(0.0);
          let choice0_1_1 = f64x2.splat(0.0);
          if (c2 < k) {
            choice0_0 = f64x2.sub(v128.load(centre + ((base124 + d7) << 3)), v128.load(mean + (d7 << 3)));
            choice0_1 = f64x2.sub(v128.load(centre + ((base124 + d7) << 3), 16), v128.load(mean + (d7 << 3), 16));
            choice0_1_0 = f64x2.sub(v128.load(centre + ((base124 + d7) << 3), 32), v128.load(mean + (d7 << 3), 32));
            choice0_1_1 = f64x2.sub(v128.load(centre + ((base124 + d7) << 3), 48), v128.load(mean + (d7 << 3), 48));
          } else {
            choice0_0 = f64x2.splat(0.0);
            choice0_1 = f64x2.splat(0.0);
            choice0_1_0 = f64x2.splat(0.0);
            choice0_1_1 = f64x2.splat(0.0);
          }
          v128.store(near + ((base125 + d7) << 3), choice0_0);
          v128.store(near + ((base125 + d7) << 3), choice0_1, 16);
          v128.store(near + ((base125 + d7) << 3), choice0_1_0, 32);
          v128.store(near + ((base125 + d7) << 3), choice0_1_1, 48);
        }
        const base126: i32 = c2 * dims;
        const base127: i32 = min_i32(c2, k - 1) * dims;
        for (let d7: i32 = d7Main; d7 < dims; d7++) {
          store<f64>(
            near + ((base126 + d7) << 3),
            c2 < k ? load<f64>(centre + ((base127 + d7) << 3)) - load<f64>(mean + (d7 << 3)) : 0.0,
          );
        }
      }
    }
    {
      const lo8: i32 = 0;
      const hi8: i32 = k + 3;
      for (let c3: i32 = lo8; c3 < hi8; c3++) {
        let chosen: f64 = 0.0;
        if (c3 < k) {
          let total2: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base128: i32 = c3 * dims;
            for (let d82: i32 = 0; d82 < dims; d82++) {
              const v3: f64 = load<f64>(near + ((base128 + d82) << 3));
              total2 = total2 + v3 * v3;
            }
          } else {
            let depth5: i32 = 0;
            const base130: i32 = c3 * dims;
            for (let start: i32 = 0; start < dims; start += 128) {
              let running7: f64 = -0.0;
              const base129: i32 = base130;
              const end27: i32 = min<i32>(start + 128, dims);
              for (let d83: i32 = start; d83 < end27; d83++) {
                const v32: f64 = load<f64>(near + ((base129 + d83) << 3));
                running7 = running7 + v32 * v32;
              }
              let pairs4: i32 = start >> 7;
              while ((pairs4 & 1) != 0) {
                depth5 = depth5 - 1;
                running7 = load<f64>(partial4 + (depth5 << 3)) + running7;
                pairs4 = pairs4 >> 1;
              }
              store<f64>(partial4 + (depth5 << 3), running7);
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total2 = load<f64>(partial4 + (depth5 << 3));
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total2 = load<f64>(partial4 + (depth5 << 3)) + total2;
            }
          }
          chosen = 0.5 * total2;
        } else {
          chosen = Infinity;
        }
        store<f64>(halfNorm + (c3 << 3), chosen);
      }
    }
    let farthest: f64 = 0.0;
    for (let c4: i32 = 0; c4 < k; c4++) {
      farthest = max_f64(farthest, load<f64>(halfNorm + (c4 << 3)));
    }
    const slack: f64 = 1.7763568394002505e-15 * (<f64>dims + 8.0);
    {
      const lo9: i32 = 0;
      const hi9: i32 = points;
      const i6Main: i32 = lo9 + (max<i32>(hi9 - lo9, 0) & -8);
      for (let i6: i32 = lo9; i6 < i6Main; i6 += 8) {
        let best_0 = f64x2.splat(Infinity);
        let best_1 = f64x2.splat(Infinity);
        let best_1_0 = f64x2.splat(Infinity);
        let best_1_1 = f64x2.splat(Infinity);
        let second_0 = f64x2.splat(Infinity);
        let second_1 = f64x2.splat(Infinity);
        let second_1_0 = f64x2.splat(Infinity);
        let second_1_1 = f64x2.splat(Infinity);
        let nearest = i32x4.splat(0);
        let nearest_1 = i32x4.splat(0);
        for (let c5: i32 = 0; c5 < k; c5 += 4) {
          const halfNormShared: f64 = load<f64>(halfNorm + (c5 << 3));
          const halfNormShared2: f64 = load<f64>(halfNorm + (c5 << 3), 8);
          const halfNormShared3: f64 = load<f64>(halfNorm + (c5 << 3), 16);
          const halfNormShared4: f64 = load<f64>(halfNorm + (c5 << 3), 24);
          let s0_0 = f64x2.splat(halfNormShared);
          let s0_1 = f64x2.splat(halfNormShared);
          let s0_1_0 = f64x2.splat(halfNormShared);
          let s0_1_1 = f64x2.splat(halfNormShared);
          let s1_0 = f64x2.splat(halfNormShared2);
          let s1_1 = f64x2.splat(halfNormShared2);
          let s1_1_0 = f64x2.splat(halfNormShared2);
          let s1_1_1 = f64x2.splat(halfNormShared2);
          let s2_0 = f64x2.splat(halfNormShared3);
          let s2_1 = f64x2.splat(halfNormShared3);
          let s2_1_0 = f64x2.splat(halfNormShared3);
          let s2_1_1 = f64x2.splat(halfNormShared3);
          let s3_0 = f64x2.splat(halfNormShared4);
          let s3_1 = f64x2.splat(halfNormShared4);
          let s3_1_0 = f64x2.splat(halfNormShared4);
          let s3_1_1 = f64x2.splat(halfNormShared4);
          const base131: i32 = c5 * dims;
          const base132: i32 = (c5 + 1) * dims;
          const base133: i32 = (c5 + 2) * dims;
          const base134: i32 = (c5 + 3) * dims;
          for (let d9: i32 = 0; d9 < dims; d9++) {
            const nearShared: f64 = load<f64>(near + ((base131 + d9) << 3));
            const nearShared2: f64 = load<f64>(near + ((base132 + d9) << 3));
            const nearShared3: f64 = load<f64>(near + ((base133 + d9) << 3));
            const nearShared4: f64 = load<f64>(near + ((base134 + d9) << 3));
            const v4_0 = v128.load(byDimension + ((d9 * points + i6) << 3));
            const v4_1 = v128.load(byDimension + ((d9 * points + i6) << 3), 16);
            const v4_1_0 = v128.load(byDimension + ((d9 * points + i6) << 3), 32);
            const v4_1_1 = v128.load(byDimension + ((d9 * points + i6) << 3), 48);
            s0_0 = f64x2.sub(s0_0, f64x2.mul(v4_0, f64x2.splat(nearShared)));
            s0_1 = f64x2.sub(s0_1, f64x2.mul(v4_1, f64x2.splat(nearShared)));
            s0_1_0 = f64x2.sub(s0_1_0, f64x2.mul(v4_1_0, f64x2.splat(nearShared)));
            s0_1_1 = f64x2.sub(s0_1_1, f64x2.mul(v4_1_1, f64x2.splat(nearShared)));
            s1_0 = f64x2.sub(s1_0, f64x2.mul(v4_0, f64x2.splat(nearShared2)));
            s1_1 = f64x2.sub(s1_1, f64x2.mul(v4_1, f64x2.splat(nearShared2)));
            s1_1_0 = f64x2.sub(s1_1_0, f64x2.mul(v4_1_0, f64x2.splat(nearShared2)));
            s1_1_1 = f64x2.sub(s1_1_1, f64x2.mul(v4_1_1, f64x2.splat(nearShared2)));
            s2_0 = f64x2.sub(s2_0, f64x2.mul(v4_0, f64x2.splat(nearShared3)));
            s2_1 = f64x2.sub(s2_1, f64x2.mul(v4_1, f64x2.splat(nearShared3)));
            s2_1_0 = f64x2.sub(s2_1_0, f64x2.mul(v4_1_0, f64x2.splat(nearShared3)));
            s2_1_1 = f64x2.sub(s2_1_1, f64x2.mul(v4_1_1, f64x2.splat(nearShared3)));
            s3_0 = f64x2.sub(s3_0, f64x2.mul(v4_0, f64x2.splat(nearShared4)));
            s3_1 = f64x2.sub(s3_1, f64x2.mul(v4_1, f64x2.splat(nearShared4)));
            s3_1_0 = f64x2.sub(s3_1_0, f64x2.mul(v4_1_0, f64x2.splat(nearShared4)));
            s3_1_1 = f64x2.sub(s3_1_1, f64x2.mul(v4_1_1, f64x2.splat(nearShared4)));
          }
          const score_0 = s0_0;
          const score_1 = s0_1;
          const score_1_0 = s0_1_0;
          const score_1_1 = s0_1_1;
          nearest = v128.bitselect(
            i32x4.splat(c5),
            nearest,
            v128.shuffle<i32>(f64x2.lt(score_0, best_0), f64x2.lt(score_1, best_1), 0, 2, 4, 6),
          );
          nearest_1 = v128.bitselect(
            i32x4.splat(c5),
            nearest_1,
            v128.shuffle<i32>(f64x2.lt(score_1_0, best_1_0), f64x2.lt(score_1_1, best_1_1), 0, 2, 4, 6),
          );
          second_0 = f64x2.pmin(second_0, f64x2.pmax(best_0, score_0));
          second_1 = f64x2.pmin(second_1, f64x2.pmax(best_1, score_1));
          second_1_0 = f64x2.pmin(second_1_0, f64x2.pmax(best_1_0, score_1_0));
          second_1_1 = f64x2.pmin(second_1_1, f64x2.pmax(best_1_1, score_1_1));
          best_0 = f64x2.pmin(best_0, score_0);
          best_1 = f64x2.pmin(best_1, score_1);
          best_1_0 = f64x2.pmin(best_1_0, score_1_0);
          best_1_1 = f64x2.pmin(best_1_1, score_1_1);
          const score2_0 = s1_0;
          const score2_1 = s1_1;
          const score2_1_0 = s1_1_0;
          const score2_1_1 = s1_1_1;
          nearest = v128.bitselect(
            i32x4.splat(c5 + 1),
            nearest,
            v128.shuffle<i32>(f64x2.lt(score2_0, best_0), f64x2.lt(score2_1, best_1), 0, 2, 4, 6),
          );
          nearest_1 = v128.bitselect(
            i32x4.splat(c5 + 1),
            nearest_1,
            v128.shuffle<i32>(f64x2.lt(score2_1_0, best_1_0), f64x2.lt(score2_1_1, best_1_1), 0, 2, 4, 6),
          );
          second_0 = f64x2.pmin(second_0, f64x2.pmax(best_0, score2_0));
          second_1 = f64x2.pmin(second_1, f64x2.pmax(best_1, score2_1));
          second_1_0 = f64x2.pmin(second_1_0, f64x2.pmax(best_1_0, score2_1_0));
          second_1_1 = f64x2.pmin(second_1_1, f64x2.pmax(best_1_1, score2_1_1));
          best_0 = f64x2.pmin(best_0, score2_0);
          best_1 = f64x2.pmin(best_1, score2_1);
          best_1_0 = f64x2.pmin(best_1_0, score2_1_0);
          best_1_1 = f64x2.pmin(best_1_1, score2_1_1);
          const score3_0 = s2_0;
          const score3_1 = s2_1;
          const score3_1_0 = s2_1_0;
          const score3_1_1 = s2_1_1;
          nearest = v128.bitselect(
            i32x4.splat(c5 + 2),
            nearest,
            v128.shuffle<i32>(f64x2.lt(score3_0, best_0), f64x2.lt(score3_1, best_1), 0, 2, 4, 6),
          );
          nearest_1 = v128.bitselect(
            i32x4.splat(c5 + 2),
            nearest_1,
            v128.shuffle<i32>(f64x2.lt(score3_1_0, best_1_0), f64x2.lt(score3_1_1, best_1_1), 0, 2, 4, 6),
          );
          second_0 = f64x2.pmin(second_0, f64x2.pmax(best_0, score3_0));
          second_1 = f64x2.pmin(second_1, f64x2.pmax(best_1, score3_1));
          second_1_0 = f64x2.pmin(second_1_0, f64x2.pmax(best_1_0, score3_1_0));
          second_1_1 = f64x2.pmin(second_1_1, f64x2.pmax(best_1_1, score3_1_1));
          best_0 = f64x2.pmin(best_0, score3_0);
          best_1 = f64x2.pmin(best_1, score3_1);
          best_1_0 = f64x2.pmin(best_1_0, score3_1_0);
          best_1_1 = f64x2.pmin(best_1_1, score3_1_1);
          const score4_0 = s3_0;
          const score4_1 = s3_1;
          const score4_1_0 = s3_1_0;
          const score4_1_1 = s3_1_1;
          nearest = v128.bitselect(
            i32x4.splat(c5 + 3),
            nearest,
            v128.shuffle<i32>(f64x2.lt(score4_0, best_0), f64x2.lt(score4_1, best_1), 0, 2, 4, 6),
          );
          nearest_1 = v128.bitselect(
            i32x4.splat(c5 + 3),
            nearest_1,
            v128.shuffle<i32>(f64x2.lt(score4_1_0, best_1_0), f64x2.lt(score4_1_1, best_1_1), 0, 2, 4, 6),
          );
          second_0 = f64x2.pmin(second_0, f64x2.pmax(best_0, score4_0));
          second_1 = f64x2.pmin(second_1, f64x2.pmax(best_1, score4_1));
          second_1_0 = f64x2.pmin(second_1_0, f64x2.pmax(best_1_0, score4_1_0));
          second_1_1 = f64x2.pmin(second_1_1, f64x2.pmax(best_1_1, score4_1_1));
          best_0 = f64x2.pmin(best_0, score4_0);
          best_1 = f64x2.pmin(best_1, score4_1);
          best_1_0 = f64x2.pmin(best_1_0, score4_1_0);
          best_1_1 = f64x2.pmin(best_1_1, score4_1_1);
        }
        const part93 = 2.0 * farthest;
        const size2_0 = f64x2.add(v128.load(reach + (i6 << 3)), f64x2.splat(part93));
        const size2_1 = f64x2.add(v128.load(reach + (i6 << 3), 16), f64x2.splat(part93));
        const part94 = 2.0 * farthest;
        const size2_1_0 = f64x2.add(v128.load(reach + (i6 << 3), 32), f64x2.splat(part94));
        const size2_1_1 = f64x2.add(v128.load(reach + (i6 << 3), 48), f64x2.splat(part94));
        const sure_0 = v128.and(
          v128.and(
            f64x2.gt(f64x2.sub(second_0, best_0), f64x2.mul(f64x2.splat(slack), size2_0)),
            f64x2.gt(size2_0, f64x2.splat(1e-270)),
          ),
          f64x2.lt(size2_0, f64x2.splat(1e300)),
        );
        const sure_1 = v128.and(
          v128.and(
            f64x2.gt(f64x2.sub(second_1, best_1), f64x2.mul(f64x2.splat(slack), size2_1)),
            f64x2.gt(size2_1, f64x2.splat(1e-270)),
          ),
          f64x2.lt(size2_1, f64x2.splat(1e300)),
        );
        const sure_1_0 = v128.and(
          v128.and(
            f64x2.gt(f64x2.sub(second_1_0, best_1_0), f64x2.mul(f64x2.splat(slack), size2_1_0)),
            f64x2.gt(size2_1_0, f64x2.splat(1e-270)),
          ),
          f64x2.lt(size2_1_0, f64x2.splat(1e300)),
        );
        const sure_1_1 = v128.and(
          v128.and(
            f64x2.gt(f64x2.sub(second_1_1, best_1_1), f64x2.mul(f64x2.splat(slack), size2_1_1)),
            f64x2.gt(size2_1_1, f64x2.splat(1e-270)),
          ),
          f64x2.lt(size2_1_1, f64x2.splat(1e300)),
        );
        v128.store(
          found + (i6 << 2),
          v128.bitselect(nearest, i32x4.splat(-1), v128.shuffle<i32>(sure_0, sure_1, 0, 2, 4, 6)),
        );
        v128.store(
          found + (i6 << 2),
          v128.bitselect(nearest_1, i32x4.splat(-1), v128.shuffle<i32>(sure_1_0, sure_1_1, 0, 2, 4, 6)),
          16,
        );
      }
      for (let i6: i32 = i6Main; i6 < hi9; i6++) {
        let best: f64 = Infinity;
        let second: f64 = Infinity;
        let nearest: i32 = 0;
        for (let c5: i32 = 0; c5 < k; c5 += 4) {
          let s0: f64 = load<f64>(halfNorm + (c5 << 3));
          let s1: f64 = load<f64>(halfNorm + (c5 << 3), 8);
          let s2: f64 = load<f64>(halfNorm + (c5 << 3), 16);
          let s3: f64 = load<f64>(halfNorm + (c5 << 3), 24);
          const base135: i32 = c5 * dims;
          const base136: i32 = (c5 + 1) * dims;
          const base137: i32 = (c5 + 2) * dims;
          const base138: i32 = (c5 + 3) * dims;
          for (let d9: i32 = 0; d9 < dims; d9++) {
            const v4: f64 = load<f64>(byDimension + ((d9 * points + i6) << 3));
            s0 = s0 - v4 * load<f64>(near + ((base135 + d9) << 3));
            s1 = s1 - v4 * load<f64>(near + ((base136 + d9) << 3));
            s2 = s2 - v4 * load<f64>(near + ((base137 + d9) << 3));
            s3 = s3 - v4 * load<f64>(near + ((base138 + d9) << 3));
          }
          const score: f64 = s0;
          nearest = score < best ? c5 : nearest;
          second = min_f64(second, max_f64(best, score));
          best = min_f64(best, score);
          const score2: f64 = s1;
          nearest = score2 < best ? c5 + 1 : nearest;
          second = min_f64(second, max_f64(best, score2));
          best = min_f64(best, score2);
          const score3: f64 = s2;
          nearest = score3 < best ? c5 + 2 : nearest;
          second = min_f64(second, max_f64(best, score3));
          best = min_f64(best, score3);
          const score4: f64 = s3;
          nearest = score4 < best ? c5 + 3 : nearest;
          second = min_f64(second, max_f64(best, score4));
          best = min_f64(best, score4);
        }
        const size2: f64 = load<f64>(reach + (i6 << 3)) + 2.0 * farthest;
        const sure: bool = second - best > slack * size2 && size2 > 1e-270 && size2 < 1e300;
        store<i32>(found + (i6 << 2), sure ? nearest : -1);
      }
    }
    {
      const lo10: i32 = 0;
      const hi10: i32 = points;
      for (let i7: i32 = lo10; i7 < hi10; i7++) {
        const clamped: i32 = max_i32(min_i32(load<i32>(found + (i7 << 2)), k - 1), 0);
        store<i32>(labels + (i7 << 2), clamped);
      }
    }
    let open: i32 = 0;
    let openLanes = i32x4.splat(0);
    const i8Main: i32 = points & -16;
    for (let i8: i32 = 0; i8 < i8Main; i8 += 16) {
      const part96 = i32x4.lt_s(v128.load(found + (i8 << 2)), i32x4.splat(0));
      const mask0_0 = i64x2.extend_low_i32x4_s(part96);
      const mask0_1 = i64x2.extend_high_i32x4_s(part96);
      const part97 = i32x4.lt_s(v128.load(found + (i8 << 2), 16), i32x4.splat(0));
      const mask0_1_0 = i64x2.extend_low_i32x4_s(part97);
      const mask0_1_1 = i64x2.extend_high_i32x4_s(part97);
      const part98 = i32x4.lt_s(v128.load(found + (i8 << 2), 32), i32x4.splat(0));
      const mask0_2_0 = i64x2.extend_low_i32x4_s(part98);
      const mask0_2_1 = i64x2.extend_high_i32x4_s(part98);
      const part99 = i32x4.lt_s(v128.load(found + (i8 << 2), 48), i32x4.splat(0));
      const mask0_3_0 = i64x2.extend_low_i32x4_s(part99);
      const mask0_3_1 = i64x2.extend_high_i32x4_s(part99);
      openLanes = i32x4.add(
        openLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6)),
      );
      openLanes = i32x4.add(
        openLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6)),
      );
      openLanes = i32x4.add(
        openLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_2_0, mask0_2_1, 0, 2, 4, 6)),
      );
      openLanes = i32x4.add(
        openLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_3_0, mask0_3_1, 0, 2, 4, 6)),
      );
    }
    v128.store(openLanesEach + (0 << 2), openLanes);
    open = open + load<i32>(openLanesEach + (0 << 2));
    open = open + load<i32>(openLanesEach, 4);
    open = open + load<i32>(openLanesEach, 8);
    open = open + load<i32>(openLanesEach, 12);
    for (let i8: i32 = i8Main; i8 < points; i8++) {
      if (load<i32>(found + (i8 << 2)) < 0) {
        open = open + 1;
      }
    }
    if (open > idiv_i32(points, 8)) {
      {
        const lo11: i32 = 0;
        const hi11: i32 = points;
        const i9Main: i32 = lo11 + (max<i32>(hi11 - lo11, 0) & -8);
        for (let i9: i32 = lo11; i9 < i9Main; i9 += 8) {
          let best3 = i32x4.splat(0);
          let best3_1 = i32x4.splat(0);
          let least_0 = f64x2.splat(NaN);
          let least_1 = f64x2.splat(NaN);
          let least_1_0 = f64x2.splat(NaN);
          let least_1_1 = f64x2.splat(NaN);
          const base148: i32 = i9 * dims;
          const base149: i32 = (i9 + 4) * dims;
          for (let c9: i32 = 0; c9 < k; c9++) {
            const part101 = dims <= 0 ? 0.0 : -0.0;
            let total3_0 = f64x2.splat(part101);
            let total3_1 = f64x2.splat(part101);
            const part102 = dims <= 0 ? 0.0 : -0.0;
            let total3_1_0 = f64x2.splat(part102);
            let total3_1_1 = f64x2.splat(part102);
            if (dims <= 128) {
              const base139: i32 = base148;
              const base140: i32 = c9 * dims;
              const base141: i32 = base149;
              for (let d10: i32 = 0; d10 < dims; d10++) {
                const centreShared: f64 = load<f64>(centre + ((base140 + d10) << 3));
                const part103 = dims * 8;
                const part104 = x + ((base139 + d10) << 3);
                const v5_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part104)), 1, load<f64>(part104 + part103)),
                  f64x2.splat(centreShared),
                );
                const v5_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part104 + 2 * part103)),
                    1,
                    load<f64>(part104 + 3 * part103),
                  ),
                  f64x2.splat(centreShared),
                );
                const part105 = dims * 8;
                const part106 = x + ((base141 + d10) << 3);
                const v5_1_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part106)), 1, load<f64>(part106 + part105)),
                  f64x2.splat(centreShared),
                );
                const v5_1_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part106 + 2 * part105)),
                    1,
                    load<f64>(part106 + 3 * part105),
                  ),
                  f64x2.splat(centreShared),
                );
                total3_0 = f64x2.add(total3_0, f64x2.mul(v5_0, v5_0));
                total3_1 = f64x2.add(total3_1, f64x2.mul(v5_1, v5_1));
                total3_1_0 = f64x2.add(total3_1_0, f64x2.mul(v5_1_0, v5_1_0));
                total3_1_1 = f64x2.add(total3_1_1, f64x2.mul(v5_1_1, v5_1_1));
              }
            } else {
              let depth6: i32 = 0;
              const base145: i32 = base148;
              const base146: i32 = c9 * dims;
              const base147: i32 = base149;
              for (let start2: i32 = 0; start2 < dims; start2 += 128) {
                let running8_0 = f64x2.splat(-0.0);
                let running8_1 = f64x2.splat(-0.0);
                let running8_1_0 = f64x2.splat(-0.0);
                let running8_1_1 = f64x2.splat(-0.0);
                const base142: i32 = base145;
                const base143: i32 = base146;
                const base144: i32 = base147;
                const end28: i32 = min<i32>(start2 + 128, dims);
                for (let d102: i32 = start2; d102 < end28; d102++) {
                  const centreShared2: f64 = load<f64>(centre + ((base143 + d102) << 3));
                  const part107 = dims * 8;
                  const part108 = x + ((base142 + d102) << 3);
                  const v52_0 = f64x2.sub(
                    f64x2.replace_lane(f64x2.splat(load<f64>(part108)), 1, load<f64>(part108 + part107)),
                    f64x2.splat(centreShared2),
                  );
                  const v52_1 = f64x2.sub(
                    f64x2.replace_lane(
                      f64x2.splat(load<f64>(part108 + 2 * part107)),
                      1,
                      load<f64>(part108 + 3 * part107),
                    ),
                    f64x2.splat(centreShared2),
                  );
                  const part109 = dims * 8;
                  const part110 = x + ((base144 + d102) << 3);
                  const v52_1_0 = f64x2.sub(
                    f64x2.replace_lane(f64x2.splat(load<f64>(part110)), 1, load<f64>(part110 + part109)),
                    f64x2.splat(centreShared2),
                  );
                  const v52_1_1 = f64x2.sub(
                    f64x2.replace_lane(
                      f64x2.splat(load<f64>(part110 + 2 * part109)),
                      1,
                      load<f64>(part110 + 3 * part109),
                    ),
                    f64x2.splat(centreShared2),
                  );
                  running8_0 = f64x2.add(running8_0, f64x2.mul(v52_0, v52_0));
                  running8_1 = f64x2.add(running8_1, f64x2.mul(v52_1, v52_1));
                  running8_1_0 = f64x2.add(running8_1_0, f64x2.mul(v52_1_0, v52_1_0));
                  running8_1_1 = f64x2.add(running8_1_1, f64x2.mul(v52_1_1, v52_1_1));
                }
                let pairs5: i32 = start2 >> 7;
                while ((pairs5 & 1) != 0) {
                  depth6 = depth6 - 1;
                  running8_0 = f64x2.add(v128.load(partial5 + depth6 * 32), running8_0);
                  running8_1 = f64x2.add(v128.load(partial5 + depth6 * 32, 16), running8_1);
                  running8_1_0 = f64x2.add(v128.load(partial5_1 + depth6 * 32), running8_1_0);
                  running8_1_1 = f64x2.add(v128.load(partial5_1 + depth6 * 32, 16), running8_1_1);
                  pairs5 = pairs5 >> 1;
                }
                v128.store(partial5 + depth6 * 32, running8_0);
                v128.store(partial5 + depth6 * 32, running8_1, 16);
                v128.store(partial5_1 + depth6 * 32, running8_1_0);
                v128.store(partial5_1 + depth6 * 32, running8_1_1, 16);
                depth6 = depth6 + 1;
              }
              depth6 = depth6 - 1;
              total3_0 = v128.load(partial5 + depth6 * 32);
              total3_1 = v128.load(partial5 + depth6 * 32, 16);
              total3_1_0 = v128.load(partial5_1 + depth6 * 32);
              total3_1_1 = v128.load(partial5_1 + depth6 * 32, 16);
              while (depth6 > 0) {
                depth6 = depth6 - 1;
                total3_0 = f64x2.add(v128.load(partial5 + depth6 * 32), total3_0);
                total3_1 = f64x2.add(v128.load(partial5 + depth6 * 32, 16), total3_1);
                total3_1_0 = f64x2.add(v128.load(partial5_1 + depth6 * 32), total3_1_0);
                total3_1_1 = f64x2.add(v128.load(partial5_1 + depth6 * 32, 16), total3_1_1);
              }
            }
            const candidate_0 = total3_0;
            const candidate_1 = total3_1;
            const candidate_1_0 = total3_1_0;
            const candidate_1_1 = total3_1_1;
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
            best3 = v128.bitselect(i32x4.splat(c9), best3, v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6));
            best3_1 = v128.bitselect(i32x4.splat(c9), best3_1, v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6));
          }
          v128.store(labels + (i9 << 2), best3);
          v128.store(labels + (i9 << 2), best3_1, 16);
        }
        for (let i9: i32 = i9Main; i9 < hi11; i9++) {
          let best3: i32 = 0;
          let least: f64 = NaN;
          const base156: i32 = i9 * dims;
          for (let c9: i32 = 0; c9 < k; c9++) {
            let total3: f64 = dims <= 0 ? 0.0 : -0.0;
            if (dims <= 128) {
              const base150: i32 = base156;
              const base151: i32 = c9 * dims;
              for (let d10: i32 = 0; d10 < dims; d10++) {
                const v5: f64 = load<f64>(x + ((base150 + d10) << 3)) - load<f64>(centre + ((base151 + d10) << 3));
                total3 = total3 + v5 * v5;
              }
            } else {
              let depth6: i32 = 0;
              const base154: i32 = base156;
              const base155: i32 = c9 * dims;
              for (let start2: i32 = 0; start2 < dims; start2 += 128) {
                let running8: f64 = -0.0;
                const base152: i32 = base154;
                const base153: i32 = base155;
                const end29: i32 = min<i32>(start2 + 128, dims);
                for (let d102: i32 = start2; d102 < end29; d102++) {
                  const v52: f64 = load<f64>(x + ((base152 + d102) << 3)) - load<f64>(centre + ((base153 + d102) << 3));
                  running8 = running8 + v52 * v52;
                }
                let pairs5: i32 = start2 >> 7;
                while ((pairs5 & 1) != 0) {
                  depth6 = depth6 - 1;
                  running8 = load<f64>(partial5 + (depth6 << 3)) + running8;
                  pairs5 = pairs5 >> 1;
                }
                store<f64>(partial5 + (depth6 << 3), running8);
                depth6 = depth6 + 1;
              }
              depth6 = depth6 - 1;
              total3 = load<f64>(partial5 + (depth6 << 3));
              while (depth6 > 0) {
                depth6 = depth6 - 1;
                total3 = load<f64>(partial5 + (depth6 << 3)) + total3;
              }
            }
            const candidate: f64 = total3;
            if (candidate < least || (least != least && candidate == candidate)) {
              least = candidate;
              best3 = c9;
            }
          }
          store<i32>(labels + (i9 << 2), best3);
        }
      }
    } else {
      if (open > 0) {
        for (let i10: i32 = 0; i10 < points; i10++) {
          if (load<i32>(found + (i10 << 2)) < 0) {
            let best4: i32 = 0;
            let least2: f64 = NaN;
            const base163: i32 = i10 * dims;
            for (let c10: i32 = 0; c10 < k; c10++) {
              let total4: f64 = dims <= 0 ? 0.0 : -0.0;
              if (dims <= 128) {
                const base157: i32 = base163;
                const base158: i32 = c10 * dims;
                for (let d11: i32 = 0; d11 < dims; d11++) {
                  const v6: f64 = load<f64>(x + ((base157 + d11) << 3)) - load<f64>(centre + ((base158 + d11) << 3));
                  total4 = total4 + v6 * v6;
                }
              } else {
                let depth7: i32 = 0;
                const base161: i32 = base163;
                const base162: i32 = c10 * dims;
                for (let start3: i32 = 0; start3 < dims; start3 += 128) {
                  let running9: f64 = -0.0;
                  const base159: i32 = base161;
                  const base160: i32 = base162;
                  const end30: i32 = min<i32>(start3 + 128, dims);
                  for (let d112: i32 = start3; d112 < end30; d112++) {
                    const v62: f64 =
                      load<f64>(x + ((base159 + d112) << 3)) - load<f64>(centre + ((base160 + d112) << 3));
                    running9 = running9 + v62 * v62;
                  }
                  let pairs6: i32 = start3 >> 7;
                  while ((pairs6 & 1) != 0) {
                    depth7 = depth7 - 1;
                    running9 = load<f64>(partial6 + (depth7 << 3)) + running9;
                    pairs6 = pairs6 >> 1;
                  }
                  store<f64>(partial6 + (depth7 << 3), running9);
                  depth7 = depth7 + 1;
                }
                depth7 = depth7 - 1;
                total4 = load<f64>(partial6 + (depth7 << 3));
                while (depth7 > 0) {
                  depth7 = depth7 - 1;
                  total4 = load<f64>(partial6 + (depth7 << 3)) + total4;
                }
              }
              const candidate2: f64 = total4;
              if (candidate2 < least2 || (least2 != least2 && candidate2 == candidate2)) {
                least2 = candidate2;
                best4 = c10;
              }
            }
            store<i32>(labels + (i10 << 2), best4);
          }
        }
      }
    }
    {
      const lo12: i32 = 0;
      const hi12: i32 = points;
      const i11Main: i32 = lo12 + (max<i32>(hi12 - lo12, 0) & -8);
      for (let i11: i32 = lo12; i11 < i11Main; i11 += 8) {
        v128.store(member + (i11 << 2), v128.load(labels + (i11 << 2)));
        v128.store(member + (i11 << 2), v128.load(labels + (i11 << 2), 16), 16);
      }
      for (let i11: i32 = i11Main; i11 < hi12; i11++) {
        store<i32>(member + (i11 << 2), load<i32>(labels + (i11 << 2)));
      }
    }
    {
      const lo13: i32 = 0;
      const hi13: i32 = k;
      const i12Main: i32 = lo13 + (max<i32>(hi13 - lo13, 0) & -8);
      for (let i12: i32 = lo13; i12 < i12Main; i12 += 8) {
        v128.store(size + (i12 << 2), i32x4.splat(0));
        v128.store(size + (i12 << 2), i32x4.splat(0), 16);
      }
      for (let i12: i32 = i12Main; i12 < hi13; i12++) {
        store<i32>(size + (i12 << 2), 0);
      }
    }
    for (let i13: i32 = 0; i13 < points; i13++) {
      const memberShared: i32 = load<i32>(member + (i13 << 2));
      store<i32>(size + (load<i32>(member + (i13 << 2)) << 2), load<i32>(size + (memberShared << 2)) + 1);
    }
    let empty: i32 = 0;
    let emptyLanes = i32x4.splat(0);
    const c11Main: i32 = k & -16;
    for (let c11: i32 = 0; c11 < c11Main; c11 += 16) {
      const part113 = i32x4.eq(v128.load(size + (c11 << 2)), i32x4.splat(0));
      const mask0_0 = i64x2.extend_low_i32x4_s(part113);
      const mask0_1 = i64x2.extend_high_i32x4_s(part113);
      const part114 = i32x4.eq(v128.load(size + (c11 << 2), 16), i32x4.splat(0));
      const mask0_1_0 = i64x2.extend_low_i32x4_s(part114);
      const mask0_1_1 = i64x2.extend_high_i32x4_s(part114);
      const part115 = i32x4.eq(v128.load(size + (c11 << 2), 32), i32x4.splat(0));
      const mask0_2_0 = i64x2.extend_low_i32x4_s(part115);
      const mask0_2_1 = i64x2.extend_high_i32x4_s(part115);
      const part116 = i32x4.eq(v128.load(size + (c11 << 2), 48), i32x4.splat(0));
      const mask0_3_0 = i64x2.extend_low_i32x4_s(part116);
      const mask0_3_1 = i64x2.extend_high_i32x4_s(part116);
      emptyLanes = i32x4.add(
        emptyLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6)),
      );
      emptyLanes = i32x4.add(
        emptyLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6)),
      );
      emptyLanes = i32x4.add(
        emptyLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_2_0, mask0_2_1, 0, 2, 4, 6)),
      );
      emptyLanes = i32x4.add(
        emptyLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_3_0, mask0_3_1, 0, 2, 4, 6)),
      );
    }
    v128.store(emptyLanesEach + (0 << 2), emptyLanes);
    empty = empty + load<i32>(emptyLanesEach + (0 << 2));
    empty = empty + load<i32>(emptyLanesEach, 4);
    empty = empty + load<i32>(emptyLanesEach, 8);
    empty = empty + load<i32>(emptyLanesEach, 12);
    for (let c11: i32 = c11Main; c11 < k; c11++) {
      if (load<i32>(size + (c11 << 2)) == 0) {
        empty = empty + 1;
      }
    }
    if (empty > 0) {
      {
        const lo14: i32 = 0;
        const hi14: i32 = points;
        for (let i14: i32 = lo14; i14 < hi14; i14++) {
          let total5: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base164: i32 = i14 * dims;
            for (let d12: i32 = 0; d12 < dims; d12++) {
              const v7: f64 =
                load<f64>(x + ((base164 + d12) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i14 << 2)) * dims + d12) << 3));
              total5 = total5 + v7 * v7;
            }
          } else {
            let depth8: i32 = 0;
            const base166: i32 = i14 * dims;
            for (let start4: i32 = 0; start4 < dims; start4 += 128) {
              let running10: f64 = -0.0;
              const base165: i32 = base166;
              const end31: i32 = min<i32>(start4 + 128, dims);
              for (let d122: i32 = start4; d122 < end31; d122++) {
                const v72: f64 =
                  load<f64>(x + ((base165 + d122) << 3)) -
                  load<f64>(centre + ((load<i32>(labels + (i14 << 2)) * dims + d122) << 3));
                running10 = running10 + v72 * v72;
              }
              let pairs7: i32 = start4 >> 7;
              while ((pairs7 & 1) != 0) {
                depth8 = depth8 - 1;
                running10 = load<f64>(partial7 + (depth8 << 3)) + running10;
                pairs7 = pairs7 >> 1;
              }
              store<f64>(partial7 + (depth8 << 3), running10);
              depth8 = depth8 + 1;
            }
            depth8 = depth8 - 1;
            total5 = load<f64>(partial7 + (depth8 << 3));
            while (depth8 > 0) {
              depth8 = depth8 - 1;
              total5 = load<f64>(partial7 + (depth8 << 3)) + total5;
            }
          }
          store<f64>(distance + (i14 << 3), total5);
        }
      }
      {
        const lo15: i32 = 0;
        const hi15: i32 = k;
        const c12Main: i32 = lo15 + (max<i32>(hi15 - lo15, 0) & -8);
        for (let c12: i32 = lo15; c12 < c12Main; c12 += 8) {
          const part119 = i32x4.eq(v128.load(size + (c12 << 2)), i32x4.splat(0));
          v128.store(
            isEmpty + (c12 << 2),
            v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part119), i64x2.extend_high_i32x4_s(part119), 0, 2, 4, 6),
            ),
          );
          const part120 = i32x4.eq(v128.load(size + (c12 << 2), 16), i32x4.splat(0));
          v128.store(
            isEmpty + (c12 << 2),
            v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part120), i64x2.extend_high_i32x4_s(part120), 0, 2, 4, 6),
            ),
            16,
          );
        }
        for (let c12: i32 = c12Main; c12 < hi15; c12++) {
          store<i32>(isEmpty + (c12 << 2), load<i32>(size + (c12 << 2)) == 0 ? 1 : 0);
        }
      }
      let apart: i32 = 0;
      let apartLanes = i32x4.splat(0);
      const i15Main: i32 = points & -16;
      for (let i15: i32 = 0; i15 < i15Main; i15 += 16) {
        const mask0_0 = f64x2.ne(v128.load(distance + (i15 << 3)), f64x2.splat(0.0));
        const mask0_1 = f64x2.ne(v128.load(distance + (i15 << 3), 16), f64x2.splat(0.0));
        const mask0_1_0 = f64x2.ne(v128.load(distance + (i15 << 3), 32), f64x2.splat(0.0));
        const mask0_1_1 = f64x2.ne(v128.load(distance + (i15 << 3), 48), f64x2.splat(0.0));
        const mask0_2_0 = f64x2.ne(v128.load(distance + (i15 << 3), 64), f64x2.splat(0.0));
        const mask0_2_1 = f64x2.ne(v128.load(distance + (i15 << 3), 80), f64x2.splat(0.0));
        const mask0_3_0 = f64x2.ne(v128.load(distance + (i15 << 3), 96), f64x2.splat(0.0));
        const mask0_3_1 = f64x2.ne(v128.load(distance + (i15 << 3), 112), f64x2.splat(0.0));
        apartLanes = i32x4.add(
          apartLanes,
          v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6)),
        );
        apartLanes = i32x4.add(
          apartLanes,
          v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6)),
        );
        apartLanes = i32x4.add(
          apartLanes,
          v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_2_0, mask0_2_1, 0, 2, 4, 6)),
        );
        apartLanes = i32x4.add(
          apartLanes,
          v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_3_0, mask0_3_1, 0, 2, 4, 6)),
        );
      }
      v128.store(apartLanesEach + (0 << 2), apartLanes);
      apart = apart + load<i32>(apartLanesEach + (0 << 2));
      apart = apart + load<i32>(apartLanesEach, 4);
      apart = apart + load<i32>(apartLanesEach, 8);
      apart = apart + load<i32>(apartLanesEach, 12);
      for (let i15: i32 = i15Main; i15 < points; i15++) {
        if (load<f64>(distance + (i15 << 3)) != 0.0) {
          apart = apart + 1;
        }
      }
      {
        const lo16: i32 = 0;
        const hi16: i32 = points;
        const i16Main: i32 = lo16 + (max<i32>(hi16 - lo16, 0) & -8);
        for (let i16: i32 = lo16; i16 < i16Main; i16 += 8) {
          const part122 = v128.bitselect(
            v128.load(distance + (i16 << 3)),
            f64x2.splat(-0.5),
            f64x2.eq(v128.load(distance + (i16 << 3)), v128.load(distance + (i16 << 3))),
          );
          const part123 = v128.bitselect(
            v128.load(distance + (i16 << 3), 16),
            f64x2.splat(-0.5),
            f64x2.eq(v128.load(distance + (i16 << 3), 16), v128.load(distance + (i16 << 3), 16)),
          );
          v128.store(distance + (i16 << 3), part122);
          v128.store(distance + (i16 << 3), part123, 16);
          const part124 = v128.bitselect(
            v128.load(distance + (i16 << 3), 32),
            f64x2.splat(-0.5),
            f64x2.eq(v128.load(distance + (i16 << 3), 32), v128.load(distance + (i16 << 3), 32)),
          );
          const part125 = v128.bitselect(
            v128.load(distance + (i16 << 3), 48),
            f64x2.splat(-0.5),
            f64x2.eq(v128.load(distance + (i16 << 3), 48), v128.load(distance + (i16 << 3), 48)),
          );
          v128.store(distance + (i16 << 3), part124, 32);
          v128.store(distance + (i16 << 3), part125, 48);
        }
        for (let i16: i32 = i16Main; i16 < hi16; i16++) {
          store<f64>(
            distance + (i16 << 3),
            load<f64>(distance + (i16 << 3)) == load<f64>(distance + (i16 << 3))
              ? load<f64>(distance + (i16 << 3))
              : -0.5,
          );
        }
      }
      for (let c13: i32 = 0; c13 < k; c13++) {
        if (apart > 0 && load<i32>(isEmpty + (c13 << 2)) != 0) {
          let best5: i32 = 0;
          let most: f64 = NaN;
          for (let i17: i32 = 0; i17 < points; i17++) {
            const candidate3: f64 = load<f64>(distance + (i17 << 3));
            if (candidate3 > most || (most != most && candidate3 == candidate3)) {
              most = candidate3;
              best5 = i17;
            }
          }
          const farthest2: i32 = best5;
          store<i32>(
            size + (load<i32>(member + (farthest2 << 2)) << 2),
            load<i32>(size + (load<i32>(member + (farthest2 << 2)) << 2)) - 1,
          );
          store<i32>(size + (c13 << 2), 1);
          store<i32>(member + (farthest2 << 2), c13);
          store<f64>(distance + (farthest2 << 3), -1.0);
        }
      }
    }
    // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
    const terms: i32 = points;
    let partRows: i32 = 256;
    while (terms > partRows * 32) {
      partRows = partRows * 2;
    }
    const parts: i32 = (terms + partRows - 1) / partRows;
    {
      const lo17: i32 = 0;
      const hi17: i32 = parts;
      const mark126 = top;
      const sums = top;
      top = claim(top, 26 * (k * dims), 8);
      if (top === 0) return -1;
      const base178: i32 = k * dims;
      const base179: i32 = max<i32>(k * dims, 0) & -4;
      const base180: i32 = max<i32>(k * dims, 0) & -8;
      for (let part: i32 = lo17; part < hi17; part++) {
        const from8: i32 = part * partRows;
        const to4: i32 = min<i32>(from8 + partRows, terms);
        let depth9: i32 = 0;
        const base171: i32 = base178;
        const base172: i32 = base179;
        const base173: i32 = base180;
        for (let start5: i32 = from8; start5 < to4; start5 += 128) {
          const slot: i32 = depth9 * base171;
          const e13Main: i32 = base172;
          for (let e13: i32 = 0; e13 < e13Main; e13 += 4) {
            const part127 = f64x2.splat(-0.0);
            const part128 = f64x2.splat(-0.0);
            v128.store(sums + ((slot + e13) << 3), part127);
            v128.store(sums + ((slot + e13) << 3), part128, 16);
          }
          const end32: i32 = base171;
          for (let e13: i32 = e13Main; e13 < end32; e13++) {
            store<f64>(sums + ((slot + e13) << 3), -0.0);
          }
          const end33: i32 = min<i32>(start5 + 128, to4);
          for (let i18: i32 = start5; i18 < end33; i18++) {
            const target: i32 = slot + load<i32>(member + (i18 << 2)) * dims;
            const d132Main: i32 = dims & -4;
            const base167: i32 = i18 * dims;
            for (let d132: i32 = 0; d132 < d132Main; d132 += 4) {
              const part129 = f64x2.add(
                v128.load(sums + ((target + d132) << 3)),
                v128.load(x + ((base167 + d132) << 3)),
              );
              const part130 = f64x2.add(
                v128.load(sums + ((target + d132) << 3), 16),
                v128.load(x + ((base167 + d132) << 3), 16),
              );
              v128.store(sums + ((target + d132) << 3), part129);
              v128.store(sums + ((target + d132) << 3), part130, 16);
            }
            const base168: i32 = i18 * dims;
            for (let d132: i32 = d132Main; d132 < dims; d132++) {
              store<f64>(
                sums + ((target + d132) << 3),
                load<f64>(sums + ((target + d132) << 3)) + load<f64>(x + ((base168 + d132) << 3)),
              );
            }
          }
          depth9 = depth9 + 1;
          let pairs8: i32 = (start5 - from8) >> 7;
          const base169: i32 = base171;
          const base170: i32 = base173;
          while ((pairs8 & 1) != 0) {
            depth9 = depth9 - 1;
            const older7: i32 = (depth9 - 1) * base169;
            const newer7: i32 = older7 + base169;
            const e14Main: i32 = base170;
            for (let e14: i32 = 0; e14 < e14Main; e14 += 8) {
              const part131 = f64x2.add(
                v128.load(sums + ((older7 + e14) << 3)),
                v128.load(sums + ((newer7 + e14) << 3)),
              );
              const part132 = f64x2.add(
                v128.load(sums + ((older7 + e14) << 3), 16),
                v128.load(sums + ((newer7 + e14) << 3), 16),
              );
              v128.store(sums + ((older7 + e14) << 3), part131);
              v128.store(sums + ((older7 + e14) << 3), part132, 16);
              const part133 = f64x2.add(
                v128.load(sums + ((older7 + e14) << 3), 32),
                v128.load(sums + ((newer7 + e14) << 3), 32),
              );
              const part134 = f64x2.add(
                v128.load(sums + ((older7 + e14) << 3), 48),
                v128.load(sums + ((newer7 + e14) << 3), 48),
              );
              v128.store(sums + ((older7 + e14) << 3), part133, 32);
              v128.store(sums + ((older7 + e14) << 3), part134, 48);
            }
            const end34: i32 = base169;
            for (let e14: i32 = e14Main; e14 < end34; e14++) {
              store<f64>(
                sums + ((older7 + e14) << 3),
                load<f64>(sums + ((older7 + e14) << 3)) + load<f64>(sums + ((newer7 + e14) << 3)),
              );
            }
            pairs8 = pairs8 >> 1;
          }
        }
        const base174: i32 = base178;
        const base175: i32 = base180;
        while (depth9 > 1) {
          depth9 = depth9 - 1;
          const older8: i32 = (depth9 - 1) * base174;
          const newer8: i32 = older8 + base174;
          const e15Main: i32 = base175;
          for (let e15: i32 = 0; e15 < e15Main; e15 += 8) {
            const part135 = f64x2.add(v128.load(sums + ((older8 + e15) << 3)), v128.load(sums + ((newer8 + e15) << 3)));
            const part136 = f64x2.add(
              v128.load(sums + ((older8 + e15) << 3), 16),
              v128.load(sums + ((newer8 + e15) << 3), 16),
            );
            v128.store(sums + ((older8 + e15) << 3), part135);
            v128.store(sums + ((older8 + e15) << 3), part136, 16);
            const part137 = f64x2.add(
              v128.load(sums + ((older8 + e15) << 3), 32),
              v128.load(sums + ((newer8 + e15) << 3), 32),
            );
            const part138 = f64x2.add(
              v128.load(sums + ((older8 + e15) << 3), 48),
              v128.load(sums + ((newer8 + e15) << 3), 48),
            );
            v128.store(sums + ((older8 + e15) << 3), part137, 32);
            v128.store(sums + ((older8 + e15) << 3), part138, 48);
          }
          const end35: i32 = base174;
          for (let e15: i32 = e15Main; e15 < end35; e15++) {
            store<f64>(
              sums + ((older8 + e15) << 3),
              load<f64>(sums + ((older8 + e15) << 3)) + load<f64>(sums + ((newer8 + e15) << 3)),
            );
          }
        }
        const e13Main2: i32 = base179;
        const base176: i32 = part * base178;
        for (let e13: i32 = 0; e13 < e13Main2; e13 += 4) {
          const part139 = v128.load(sums + (e13 << 3));
          const part140 = v128.load(sums + (e13 << 3), 16);
          v128.store(totals + ((base176 + e13) << 3), part139);
          v128.store(totals + ((base176 + e13) << 3), part140, 16);
        }
        const base177: i32 = part * base178;
        const end36: i32 = base178;
        for (let e13: i32 = e13Main2; e13 < end36; e13++) {
          store<f64>(totals + ((base177 + e13) << 3), load<f64>(sums + (e13 << 3)));
        }
      }
      top = mark126;
    }
    let depth10: i32 = 0;
    const base183: i32 = base209;
    const base184: i32 = base210;
    for (let block7: i32 = 0; block7 < parts; block7++) {
      const into4: i32 = depth10 * base183;
      const from9: i32 = block7 * base183;
      if (into4 != from9) {
        const e16Main: i32 = base184;
        for (let e16: i32 = 0; e16 < e16Main; e16 += 8) {
          const part141 = v128.load(totals + ((from9 + e16) << 3));
          const part142 = v128.load(totals + ((from9 + e16) << 3), 16);
          v128.store(totals + ((into4 + e16) << 3), part141);
          v128.store(totals + ((into4 + e16) << 3), part142, 16);
          const part143 = v128.load(totals + ((from9 + e16) << 3), 32);
          const part144 = v128.load(totals + ((from9 + e16) << 3), 48);
          v128.store(totals + ((into4 + e16) << 3), part143, 32);
          v128.store(totals + ((into4 + e16) << 3), part144, 48);
        }
        const end37: i32 = base183;
        for (let e16: i32 = e16Main; e16 < end37; e16++) {
          store<f64>(totals + ((into4 + e16) << 3), load<f64>(totals + ((from9 + e16) << 3)));
        }
      }
      depth10 = depth10 + 1;
      let pairs9: i32 = block7;
      const base181: i32 = base183;
      const base182: i32 = base184;
      while ((pairs9 & 1) != 0) {
        depth10 = depth10 - 1;
        const older9: i32 = (depth10 - 1) * base181;
        const newer9: i32 = older9 + base181;
        const e17Main: i32 = base182;
        for (let e17: i32 = 0; e17 < e17Main; e17 += 8) {
          const part145 = f64x2.add(
            v128.load(totals + ((older9 + e17) << 3)),
            v128.load(totals + ((newer9 + e17) << 3)),
          );
          const part146 = f64x2.add(
            v128.load(totals + ((older9 + e17) << 3), 16),
            v128.load(totals + ((newer9 + e17) << 3), 16),
          );
          v128.store(totals + ((older9 + e17) << 3), part145);
          v128.store(totals + ((older9 + e17) << 3), part146, 16);
          const part147 = f64x2.add(
            v128.load(totals + ((older9 + e17) << 3), 32),
            v128.load(totals + ((newer9 + e17) << 3), 32),
          );
          const part148 = f64x2.add(
            v128.load(totals + ((older9 + e17) << 3), 48),
            v128.load(totals + ((newer9 + e17) << 3), 48),
          );
          v128.store(totals + ((older9 + e17) << 3), part147, 32);
          v128.store(totals + ((older9 + e17) << 3), part148, 48);
        }
        const end38: i32 = base181;
        for (let e17: i32 = e17Main; e17 < end38; e17++) {
          store<f64>(
            totals + ((older9 + e17) << 3),
            load<f64>(totals + ((older9 + e17) << 3)) + load<f64>(totals + ((newer9 + e17) << 3)),
          );
        }
        pairs9 = pairs9 >> 1;
      }
    }
    const base185: i32 = base209;
    const base186: i32 = base210;
    while (depth10 > 1) {
      depth10 = depth10 - 1;
      const older10: i32 = (depth10 - 1) * base185;
      const newer10: i32 = older10 + base185;
      const e18Main: i32 = base186;
      for (let e18: i32 = 0; e18 < e18Main; e18 += 8) {
        const part149 = f64x2.add(
          v128.load(totals + ((older10 + e18) << 3)),
          v128.load(totals + ((newer10 + e18) << 3)),
        );
        const part150 = f64x2.add(
          v128.load(totals + ((older10 + e18) << 3), 16),
          v128.load(totals + ((newer10 + e18) << 3), 16),
        );
        v128.store(totals + ((older10 + e18) << 3), part149);
        v128.store(totals + ((older10 + e18) << 3), part150, 16);
        const part151 = f64x2.add(
          v128.load(totals + ((older10 + e18) << 3), 32),
          v128.load(totals + ((newer10 + e18) << 3), 32),
        );
        const part152 = f64x2.add(
          v128.load(totals + ((older10 + e18) << 3), 48),
          v128.load(totals + ((newer10 + e18) << 3), 48),
        );
        v128.store(totals + ((older10 + e18) << 3), part151, 32);
        v128.store(totals + ((older10 + e18) << 3), part152, 48);
      }
      const end39: i32 = base185;
      for (let e18: i32 = e18Main; e18 < end39; e18++) {
        store<f64>(
          totals + ((older10 + e18) << 3),
          load<f64>(totals + ((older10 + e18) << 3)) + load<f64>(totals + ((newer10 + e18) << 3)),
        );
      }
    }
    if (terms <= 0) {
      const e13Main3: i32 = base211;
      for (let e13: i32 = 0; e13 < e13Main3; e13 += 4) {
        const part153 = f64x2.splat(0.0);
        const part154 = f64x2.splat(0.0);
        v128.store(totals + (e13 << 3), part153);
        v128.store(totals + (e13 << 3), part154, 16);
      }
      const end40: i32 = base209;
      for (let e13: i32 = e13Main3; e13 < end40; e13++) {
        store<f64>(totals + (e13 << 3), 0.0);
      }
    }
    {
      const lo18: i32 = 0;
      const hi18: i32 = k;
      for (let c14: i32 = lo18; c14 < hi18; c14++) {
        const d13Main: i32 = dims & -8;
        const base187: i32 = c14 * dims;
        for (let d13: i32 = 0; d13 < d13Main; d13 += 8) {
          let choice0_0 = f64x2.splat(0.0);
          let choice0_1 = f64x2.splat(0.0);
          let choice0_1_0 = f64x2.splat(0.0);
          let choice0_1_1 = f64x2.splat(0.0);
          if (load<i32>(size + (c14 << 2)) > 0) {
            const sizeShared: i32 = load<i32>(size + (c14 << 2));
            const part156 = <f64>sizeShared;
            choice0_0 = f64x2.div(v128.load(totals + ((base187 + d13) << 3)), f64x2.splat(part156));
            choice0_1 = f64x2.div(v128.load(totals + ((base187 + d13) << 3), 16), f64x2.splat(part156));
            const part157 = <f64>sizeShared;
            choice0_1_0 = f64x2.div(v128.load(totals + ((base187 + d13) << 3), 32), f64x2.splat(part157));
            choice0_1_1 = f64x2.div(v128.load(totals + ((base187 + d13) << 3), 48), f64x2.splat(part157));
          } else {
            choice0_0 = v128.load(centre + ((base187 + d13) << 3));
            choice0_1 = v128.load(centre + ((base187 + d13) << 3), 16);
            choice0_1_0 = v128.load(centre + ((base187 + d13) << 3), 32);
            choice0_1_1 = v128.load(centre + ((base187 + d13) << 3), 48);
          }
          v128.store(next + ((base187 + d13) << 3), choice0_0);
          v128.store(next + ((base187 + d13) << 3), choice0_1, 16);
          v128.store(next + ((base187 + d13) << 3), choice0_1_0, 32);
          v128.store(next + ((base187 + d13) << 3), choice0_1_1, 48);
        }
        const base188: i32 = c14 * dims;
        for (let d13: i32 = d13Main; d13 < dims; d13++) {
          store<f64>(
            next + ((base188 + d13) << 3),
            load<i32>(size + (c14 << 2)) > 0
              ? load<f64>(totals + ((base188 + d13) << 3)) / <f64>load<i32>(size + (c14 << 2))
              : load<f64>(centre + ((base188 + d13) << 3)),
          );
        }
      }
    }
    let total6: f64 = k <= 0 ? 0.0 : -0.0;
    if (k < 8) {
      for (let c15: i32 = 0; c15 < k; c15++) {
        let total7: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base189: i32 = c15 * dims;
          for (let d14: i32 = 0; d14 < dims; d14++) {
            const v8: f64 = load<f64>(next + ((base189 + d14) << 3)) - load<f64>(centre + ((base189 + d14) << 3));
            total7 = total7 + v8 * v8;
          }
        } else {
          let depth12: i32 = 0;
          const base191: i32 = c15 * dims;
          for (let start6: i32 = 0; start6 < dims; start6 += 128) {
            let running11: f64 = -0.0;
            const base190: i32 = base191;
            const end41: i32 = min<i32>(start6 + 128, dims);
            for (let d142: i32 = start6; d142 < end41; d142++) {
              const v82: f64 = load<f64>(next + ((base190 + d142) << 3)) - load<f64>(centre + ((base190 + d142) << 3));
              running11 = running11 + v82 * v82;
            }
            let pairs10: i32 = start6 >> 7;
            while ((pairs10 & 1) != 0) {
              depth12 = depth12 - 1;
              running11 = load<f64>(partial8 + (depth12 << 3)) + running11;
              pairs10 = pairs10 >> 1;
            }
            store<f64>(partial8 + (depth12 << 3), running11);
            depth12 = depth12 + 1;
          }
          depth12 = depth12 - 1;
          total7 = load<f64>(partial8 + (depth12 << 3));
          while (depth12 > 0) {
            depth12 = depth12 - 1;
            total7 = load<f64>(partial8 + (depth12 << 3)) + total7;
          }
        }
        total6 = total6 + total7;
      }
    } else {
      let from10: i32 = 0;
      let count2: i32 = k;
      let depth11: i32 = 0;
      let busy2: bool = true;
      while (busy2) {
        while (count2 > 128) {
          const half2: i32 = (count2 >> 4) * 8;
          store<i32>(nextFrom2 + (depth11 << 2), from10 + half2);
          store<i32>(nextCount2 + (depth11 << 2), count2 - half2);
          depth11 = depth11 + 1;
          count2 = half2;
        }
        const end2: i32 = from10 + count2;
        const whole5: i32 = from10 + (count2 & -8);
        const part158 = dims <= 0 ? 0.0 : -0.0;
        let total8_low2_0 = f64x2.splat(part158);
        let total8_low2_1 = f64x2.splat(part158);
        if (dims <= 128) {
          const base192: i32 = from10 * dims;
          for (let d143_low2: i32 = 0; d143_low2 < dims; d143_low2++) {
            const part159 = dims * 8;
            const part160 = next + ((base192 + d143_low2) << 3);
            const part161 = dims * 8;
            const part162 = centre + ((base192 + d143_low2) << 3);
            const v83_low2_0 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part160)), 1, load<f64>(part160 + part159)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part162)), 1, load<f64>(part162 + part161)),
            );
            const v83_low2_1 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part160 + 2 * part159)), 1, load<f64>(part160 + 3 * part159)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part162 + 2 * part161)), 1, load<f64>(part162 + 3 * part161)),
            );
            total8_low2_0 = f64x2.add(total8_low2_0, f64x2.mul(v83_low2_0, v83_low2_0));
            total8_low2_1 = f64x2.add(total8_low2_1, f64x2.mul(v83_low2_1, v83_low2_1));
          }
        } else {
          let depth13_low2: i32 = 0;
          const base194: i32 = from10 * dims;
          for (let start7_low2: i32 = 0; start7_low2 < dims; start7_low2 += 128) {
            let running12_low2_0 = f64x2.splat(-0.0);
            let running12_low2_1 = f64x2.splat(-0.0);
            const base193: i32 = base194;
            const end42: i32 = min<i32>(start7_low2 + 128, dims);
            for (let d144_low2: i32 = start7_low2; d144_low2 < end42; d144_low2++) {
              const part163 = dims * 8;
              const part164 = next + ((base193 + d144_low2) << 3);
              const part165 = dims * 8;
              const part166 = centre + ((base193 + d144_low2) << 3);
              const v84_low2_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part164)), 1, load<f64>(part164 + part163)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part166)), 1, load<f64>(part166 + part165)),
              );
              const v84_low2_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part164 + 2 * part163)), 1, load<f64>(part164 + 3 * part163)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part166 + 2 * part165)), 1, load<f64>(part166 + 3 * part165)),
              );
              running12_low2_0 = f64x2.add(running12_low2_0, f64x2.mul(v84_low2_0, v84_low2_0));
              running12_low2_1 = f64x2.add(running12_low2_1, f64x2.mul(v84_low2_1, v84_low2_1));
            }
            let pairs11_low2: i32 = start7_low2 >> 7;
            while ((pairs11_low2 & 1) != 0) {
              depth13_low2 = depth13_low2 - 1;
              running12_low2_0 = f64x2.add(v128.load(partial9_low2 + depth13_low2 * 32), running12_low2_0);
              running12_low2_1 = f64x2.add(v128.load(partial9_low2 + depth13_low2 * 32, 16), running12_low2_1);
              pairs11_low2 = pairs11_low2 >> 1;
            }
            v128.store(partial9_low2 + depth13_low2 * 32, running12_low2_0);
            v128.store(partial9_low2 + depth13_low2 * 32, running12_low2_1, 16);
            depth13_low2 = depth13_low2 + 1;
          }
          depth13_low2 = depth13_low2 - 1;
          total8_low2_0 = v128.load(partial9_low2 + depth13_low2 * 32);
          total8_low2_1 = v128.load(partial9_low2 + depth13_low2 * 32, 16);
          while (depth13_low2 > 0) {
            depth13_low2 = depth13_low2 - 1;
            total8_low2_0 = f64x2.add(v128.load(partial9_low2 + depth13_low2 * 32), total8_low2_0);
            total8_low2_1 = f64x2.add(v128.load(partial9_low2 + depth13_low2 * 32, 16), total8_low2_1);
          }
        }
        let low2_0 = total8_low2_0;
        let low2_1 = total8_low2_1;
        const part167 = dims <= 0 ? 0.0 : -0.0;
        let total8_high2_0 = f64x2.splat(part167);
        let total8_high2_1 = f64x2.splat(part167);
        if (dims <= 128) {
          const base195: i32 = (from10 + 4) * dims;
          for (let d143_high2: i32 = 0; d143_high2 < dims; d143_high2++) {
            const part168 = dims * 8;
            const part169 = next + ((base195 + d143_high2) << 3);
            const part170 = dims * 8;
            const part171 = centre + ((base195 + d143_high2) << 3);
            const v83_high2_0 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part169)), 1, load<f64>(part169 + part168)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part171)), 1, load<f64>(part171 + part170)),
            );
            const v83_high2_1 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part169 + 2 * part168)), 1, load<f64>(part169 + 3 * part168)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part171 + 2 * part170)), 1, load<f64>(part171 + 3 * part170)),
            );
            total8_high2_0 = f64x2.add(total8_high2_0, f64x2.mul(v83_high2_0, v83_high2_0));
            total8_high2_1 = f64x2.add(total8_high2_1, f64x2.mul(v83_high2_1, v83_high2_1));
          }
        } else {
          let depth13_high2: i32 = 0;
          const base197: i32 = (from10 + 4) * dims;
          for (let start7_high2: i32 = 0; start7_high2 < dims; start7_high2 += 128) {
            let running12_high2_0 = f64x2.splat(-0.0);
            let running12_high2_1 = f64x2.splat(-0.0);
            const base196: i32 = base197;
            const end43: i32 = min<i32>(start7_high2 + 128, dims);
            for (let d144_high2: i32 = start7_high2; d144_high2 < end43; d144_high2++) {
              const part172 = dims * 8;
              const part173 = next + ((base196 + d144_high2) << 3);
              const part174 = dims * 8;
              const part175 = centre + ((base196 + d144_high2) << 3);
              const v84_high2_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part173)), 1, load<f64>(part173 + part172)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part175)), 1, load<f64>(part175 + part174)),
              );
              const v84_high2_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part173 + 2 * part172)), 1, load<f64>(part173 + 3 * part172)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part175 + 2 * part174)), 1, load<f64>(part175 + 3 * part174)),
              );
              running12_high2_0 = f64x2.add(running12_high2_0, f64x2.mul(v84_high2_0, v84_high2_0));
              running12_high2_1 = f64x2.add(running12_high2_1, f64x2.mul(v84_high2_1, v84_high2_1));
            }
            let pairs11_high2: i32 = start7_high2 >> 7;
            while ((pairs11_high2 & 1) != 0) {
              depth13_high2 = depth13_high2 - 1;
              running12_high2_0 = f64x2.add(v128.load(partial9_high2 + depth13_high2 * 32), running12_high2_0);
              running12_high2_1 = f64x2.add(v128.load(partial9_high2 + depth13_high2 * 32, 16), running12_high2_1);
              pairs11_high2 = pairs11_high2 >> 1;
            }
            v128.store(partial9_high2 + depth13_high2 * 32, running12_high2_0);
            v128.store(partial9_high2 + depth13_high2 * 32, running12_high2_1, 16);
            depth13_high2 = depth13_high2 + 1;
          }
          depth13_high2 = depth13_high2 - 1;
          total8_high2_0 = v128.load(partial9_high2 + depth13_high2 * 32);
          total8_high2_1 = v128.load(partial9_high2 + depth13_high2 * 32, 16);
          while (depth13_high2 > 0) {
            depth13_high2 = depth13_high2 - 1;
            total8_high2_0 = f64x2.add(v128.load(partial9_high2 + depth13_high2 * 32), total8_high2_0);
            total8_high2_1 = f64x2.add(v128.load(partial9_high2 + depth13_high2 * 32, 16), total8_high2_1);
          }
        }
        let high2_0 = total8_high2_0;
        let high2_1 = total8_high2_1;
        for (let c152: i32 = from10 + 8; c152 < whole5; c152 += 8) {
          const part176 = dims <= 0 ? 0.0 : -0.0;
          let total8_low2Next_0 = f64x2.splat(part176);
          let total8_low2Next_1 = f64x2.splat(part176);
          if (dims <= 128) {
            const base198: i32 = c152 * dims;
            for (let d143_low2Next: i32 = 0; d143_low2Next < dims; d143_low2Next++) {
              const part177 = dims * 8;
              const part178 = next + ((base198 + d143_low2Next) << 3);
              const part179 = dims * 8;
              const part180 = centre + ((base198 + d143_low2Next) << 3);
              const v83_low2Next_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part178)), 1, load<f64>(part178 + part177)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part180)), 1, load<f64>(part180 + part179)),
              );
              const v83_low2Next_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part178 + 2 * part177)), 1, load<f64>(part178 + 3 * part177)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part180 + 2 * part179)), 1, load<f64>(part180 + 3 * part179)),
              );
              total8_low2Next_0 = f64x2.add(total8_low2Next_0, f64x2.mul(v83_low2Next_0, v83_low2Next_0));
              total8_low2Next_1 = f64x2.add(total8_low2Next_1, f64x2.mul(v83_low2Next_1, v83_low2Next_1));
            }
          } else {
            let depth13_low2Next: i32 = 0;
            const base200: i32 = c152 * dims;
            for (let start7_low2Next: i32 = 0; start7_low2Next < dims; start7_low2Next += 128) {
              let running12_low2Next_0 = f64x2.splat(-0.0);
              let running12_low2Next_1 = f64x2.splat(-0.0);
              const base199: i32 = base200;
              const end44: i32 = min<i32>(start7_low2Next + 128, dims);
              for (let d144_low2Next: i32 = start7_low2Next; d144_low2Next < end44; d144_low2Next++) {
                const part181 = dims * 8;
                const part182 = next + ((base199 + d144_low2Next) << 3);
                const part183 = dims * 8;
                const part184 = centre + ((base199 + d144_low2Next) << 3);
                const v84_low2Next_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part182)), 1, load<f64>(part182 + part181)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part184)), 1, load<f64>(part184 + part183)),
                );
                const v84_low2Next_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part182 + 2 * part181)),
                    1,
                    load<f64>(part182 + 3 * part181),
                  ),
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part184 + 2 * part183)),
                    1,
                    load<f64>(part184 + 3 * part183),
                  ),
                );
                running12_low2Next_0 = f64x2.add(running12_low2Next_0, f64x2.mul(v84_low2Next_0, v84_low2Next_0));
                running12_low2Next_1 = f64x2.add(running12_low2Next_1, f64x2.mul(v84_low2Next_1, v84_low2Next_1));
              }
              let pairs11_low2Next: i32 = start7_low2Next >> 7;
              while ((pairs11_low2Next & 1) != 0) {
                depth13_low2Next = depth13_low2Next - 1;
                running12_low2Next_0 = f64x2.add(
                  v128.load(partial9_low2Next + depth13_low2Next * 32),
                  running12_low2Next_0,
                );
                running12_low2Next_1 = f64x2.add(
                  v128.load(partial9_low2Next + depth13_low2Next * 32, 16),
                  running12_low2Next_1,
                );
                pairs11_low2Next = pairs11_low2Next >> 1;
              }
              v128.store(partial9_low2Next + depth13_low2Next * 32, running12_low2Next_0);
              v128.store(partial9_low2Next + depth13_low2Next * 32, running12_low2Next_1, 16);
              depth13_low2Next = depth13_low2Next + 1;
            }
            depth13_low2Next = depth13_low2Next - 1;
            total8_low2Next_0 = v128.load(partial9_low2Next + depth13_low2Next * 32);
            total8_low2Next_1 = v128.load(partial9_low2Next + depth13_low2Next * 32, 16);
            while (depth13_low2Next > 0) {
              depth13_low2Next = depth13_low2Next - 1;
              total8_low2Next_0 = f64x2.add(v128.load(partial9_low2Next + depth13_low2Next * 32), total8_low2Next_0);
              total8_low2Next_1 = f64x2.add(
                v128.load(partial9_low2Next + depth13_low2Next * 32, 16),
                total8_low2Next_1,
              );
            }
          }
          low2_0 = f64x2.add(low2_0, total8_low2Next_0);
          low2_1 = f64x2.add(low2_1, total8_low2Next_1);
          const part185 = dims <= 0 ? 0.0 : -0.0;
          let total8_high2Next_0 = f64x2.splat(part185);
          let total8_high2Next_1 = f64x2.splat(part185);
          if (dims <= 128) {
            const base201: i32 = (c152 + 4) * dims;
            for (let d143_high2Next: i32 = 0; d143_high2Next < dims; d143_high2Next++) {
              const part186 = dims * 8;
              const part187 = next + ((base201 + d143_high2Next) << 3);
              const part188 = dims * 8;
              const part189 = centre + ((base201 + d143_high2Next) << 3);
              const v83_high2Next_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part187)), 1, load<f64>(part187 + part186)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part189)), 1, load<f64>(part189 + part188)),
              );
              const v83_high2Next_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part187 + 2 * part186)), 1, load<f64>(part187 + 3 * part186)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part189 + 2 * part188)), 1, load<f64>(part189 + 3 * part188)),
              );
              total8_high2Next_0 = f64x2.add(total8_high2Next_0, f64x2.mul(v83_high2Next_0, v83_high2Next_0));
              total8_high2Next_1 = f64x2.add(total8_high2Next_1, f64x2.mul(v83_high2Next_1, v83_high2Next_1));
            }
          } else {
            let depth13_high2Next: i32 = 0;
            const base203: i32 = (c152 + 4) * dims;
            for (let start7_high2Next: i32 = 0; start7_high2Next < dims; start7_high2Next += 128) {
              let running12_high2Next_0 = f64x2.splat(-0.0);
              let running12_high2Next_1 = f64x2.splat(-0.0);
              const base202: i32 = base203;
              const end45: i32 = min<i32>(start7_high2Next + 128, dims);
              for (let d144_high2Next: i32 = start7_high2Next; d144_high2Next < end45; d144_high2Next++) {
                const part190 = dims * 8;
                const part191 = next + ((base202 + d144_high2Next) << 3);
                const part192 = dims * 8;
                const part193 = centre + ((base202 + d144_high2Next) << 3);
                const v84_high2Next_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part191)), 1, load<f64>(part191 + part190)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part193)), 1, load<f64>(part193 + part192)),
                );
                const v84_high2Next_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part191 + 2 * part190)),
                    1,
                    load<f64>(part191 + 3 * part190),
                  ),
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part193 + 2 * part192)),
                    1,
                    load<f64>(part193 + 3 * part192),
                  ),
                );
                running12_high2Next_0 = f64x2.add(running12_high2Next_0, f64x2.mul(v84_high2Next_0, v84_high2Next_0));
                running12_high2Next_1 = f64x2.add(running12_high2Next_1, f64x2.mul(v84_high2Next_1, v84_high2Next_1));
              }
              let pairs11_high2Next: i32 = start7_high2Next >> 7;
              while ((pairs11_high2Next & 1) != 0) {
                depth13_high2Next = depth13_high2Next - 1;
                running12_high2Next_0 = f64x2.add(
                  v128.load(partial9_high2Next + depth13_high2Next * 32),
                  running12_high2Next_0,
                );
                running12_high2Next_1 = f64x2.add(
                  v128.load(partial9_high2Next + depth13_high2Next * 32, 16),
                  running12_high2Next_1,
                );
                pairs11_high2Next = pairs11_high2Next >> 1;
              }
              v128.store(partial9_high2Next + depth13_high2Next * 32, running12_high2Next_0);
              v128.store(partial9_high2Next + depth13_high2Next * 32, running12_high2Next_1, 16);
              depth13_high2Next = depth13_high2Next + 1;
            }
            depth13_high2Next = depth13_high2Next - 1;
            total8_high2Next_0 = v128.load(partial9_high2Next + depth13_high2Next * 32);
            total8_high2Next_1 = v128.load(partial9_high2Next + depth13_high2Next * 32, 16);
            while (depth13_high2Next > 0) {
              depth13_high2Next = depth13_high2Next - 1;
              total8_high2Next_0 = f64x2.add(
                v128.load(partial9_high2Next + depth13_high2Next * 32),
                total8_high2Next_0,
              );
              total8_high2Next_1 = f64x2.add(
                v128.load(partial9_high2Next + depth13_high2Next * 32, 16),
                total8_high2Next_1,
              );
            }
          }
          high2_0 = f64x2.add(high2_0, total8_high2Next_0);
          high2_1 = f64x2.add(high2_1, total8_high2Next_1);
        }
        v128.store(lanes2 + (0 << 3), low2_0);
        v128.store(lanes2 + (0 << 3), low2_1, 16);
        v128.store(lanes2, high2_0, 32);
        v128.store(lanes2, high2_1, 48);
        total6 =
          load<f64>(lanes2 + (0 << 3)) +
          load<f64>(lanes2, 8) +
          (load<f64>(lanes2, 16) + load<f64>(lanes2, 24)) +
          (load<f64>(lanes2, 32) + load<f64>(lanes2, 40) + (load<f64>(lanes2, 48) + load<f64>(lanes2, 56)));
        for (let c153: i32 = whole5; c153 < end2; c153++) {
          let total9: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base204: i32 = c153 * dims;
            for (let d145: i32 = 0; d145 < dims; d145++) {
              const v85: f64 = load<f64>(next + ((base204 + d145) << 3)) - load<f64>(centre + ((base204 + d145) << 3));
              total9 = total9 + v85 * v85;
            }
          } else {
            let depth14: i32 = 0;
            const base206: i32 = c153 * dims;
            for (let start8: i32 = 0; start8 < dims; start8 += 128) {
              let running13: f64 = -0.0;
              const base205: i32 = base206;
              const end46: i32 = min<i32>(start8 + 128, dims);
              for (let d146: i32 = start8; d146 < end46; d146++) {
                const v86: f64 =
                  load<f64>(next + ((base205 + d146) << 3)) - load<f64>(centre + ((base205 + d146) << 3));
                running13 = running13 + v86 * v86;
              }
              let pairs12: i32 = start8 >> 7;
              while ((pairs12 & 1) != 0) {
                depth14 = depth14 - 1;
                running13 = load<f64>(partial10 + (depth14 << 3)) + running13;
                pairs12 = pairs12 >> 1;
              }
              store<f64>(partial10 + (depth14 << 3), running13);
              depth14 = depth14 + 1;
            }
            depth14 = depth14 - 1;
            total9 = load<f64>(partial10 + (depth14 << 3));
            while (depth14 > 0) {
              depth14 = depth14 - 1;
              total9 = load<f64>(partial10 + (depth14 << 3)) + total9;
            }
          }
          total6 = total6 + total9;
        }
        busy2 = false;
        while (depth11 > 0 && !busy2) {
          depth11 = depth11 - 1;
          if (load<i32>(nextCount2 + (depth11 << 2)) == 0) {
            total6 = load<f64>(left2 + (depth11 << 3)) + total6;
          } else {
            from10 = load<i32>(nextFrom2 + (depth11 << 2));
            count2 = load<i32>(nextCount2 + (depth11 << 2));
            store<f64>(left2 + (depth11 << 3), total6);
            store<i32>(nextCount2 + (depth11 << 2), 0);
            depth11 = depth11 + 1;
            busy2 = true;
          }
        }
      }
    }
    const shift: f64 = total6;
    {
      const lo19: i32 = 0;
      const hi19: i32 = k;
      for (let c16: i32 = lo19; c16 < hi19; c16++) {
        const d15Main: i32 = dims & -8;
        const base207: i32 = c16 * dims;
        for (let d15: i32 = 0; d15 < d15Main; d15 += 8) {
          const part195 = v128.load(next + ((base207 + d15) << 3));
          const part196 = v128.load(next + ((base207 + d15) << 3), 16);
          v128.store(centre + ((base207 + d15) << 3), part195);
          v128.store(centre + ((base207 + d15) << 3), part196, 16);
          const part197 = v128.load(next + ((base207 + d15) << 3), 32);
          const part198 = v128.load(next + ((base207 + d15) << 3), 48);
          v128.store(centre + ((base207 + d15) << 3), part197, 32);
          v128.store(centre + ((base207 + d15) << 3), part198, 48);
        }
        const base208: i32 = c16 * dims;
        for (let d15: i32 = d15Main; d15 < dims; d15++) {
          store<f64>(centre + ((base208 + d15) << 3), load<f64>(next + ((base208 + d15) << 3)));
        }
      }
    }
    let moved: i32 = 0;
    let movedLanes = i32x4.splat(0);
    const i19Main: i32 = points & -16;
    for (let i19: i32 = 0; i19 < i19Main; i19 += 16) {
      const part199 = i32x4.ne(v128.load(labels + (i19 << 2)), v128.load(previous + (i19 << 2)));
      const mask0_0 = i64x2.extend_low_i32x4_s(part199);
      const mask0_1 = i64x2.extend_high_i32x4_s(part199);
      const part200 = i32x4.ne(v128.load(labels + (i19 << 2), 16), v128.load(previous + (i19 << 2), 16));
      const mask0_1_0 = i64x2.extend_low_i32x4_s(part200);
      const mask0_1_1 = i64x2.extend_high_i32x4_s(part200);
      const part201 = i32x4.ne(v128.load(labels + (i19 << 2), 32), v128.load(previous + (i19 << 2), 32));
      const mask0_2_0 = i64x2.extend_low_i32x4_s(part201);
      const mask0_2_1 = i64x2.extend_high_i32x4_s(part201);
      const part202 = i32x4.ne(v128.load(labels + (i19 << 2), 48), v128.load(previous + (i19 << 2), 48));
      const mask0_3_0 = i64x2.extend_low_i32x4_s(part202);
      const mask0_3_1 = i64x2.extend_high_i32x4_s(part202);
      movedLanes = i32x4.add(
        movedLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6)),
      );
      movedLanes = i32x4.add(
        movedLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6)),
      );
      movedLanes = i32x4.add(
        movedLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_2_0, mask0_2_1, 0, 2, 4, 6)),
      );
      movedLanes = i32x4.add(
        movedLanes,
        v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_3_0, mask0_3_1, 0, 2, 4, 6)),
      );
    }
    v128.store(movedLanesEach + (0 << 2), movedLanes);
    moved = moved + load<i32>(movedLanesEach + (0 << 2));
    moved = moved + load<i32>(movedLanesEach, 4);
    moved = moved + load<i32>(movedLanesEach, 8);
    moved = moved + load<i32>(movedLanesEach, 12);
    for (let i19: i32 = i19Main; i19 < points; i19++) {
      if (load<i32>(labels + (i19 << 2)) != load<i32>(previous + (i19 << 2))) {
        moved = moved + 1;
      }
    }
    {
      const lo20: i32 = 0;
      const hi20: i32 = points;
      const i20Main: i32 = lo20 + (max<i32>(hi20 - lo20, 0) & -8);
      for (let i20: i32 = lo20; i20 < i20Main; i20 += 8) {
        v128.store(previous + (i20 << 2), v128.load(labels + (i20 << 2)));
        v128.store(previous + (i20 << 2), v128.load(labels + (i20 << 2), 16), 16);
      }
      for (let i20: i32 = i20Main; i20 < hi20; i20++) {
        store<i32>(previous + (i20 << 2), load<i32>(labels + (i20 << 2)));
      }
    }
    done = moved == 0 || shift <= enough;
    steps = steps + 1;
  }
  {
    const lo21: i32 = 0;
    const hi21: i32 = k + 3;
    for (let c17: i32 = lo21; c17 < hi21; c17++) {
      const d16Main: i32 = dims & -8;
      const base212: i32 = min_i32(c17, k - 1) * dims;
      const base213: i32 = c17 * dims;
      for (let d16: i32 = 0; d16 < d16Main; d16 += 8) {
        let choice0_0 = f64x2.splat(0.0);
        let choice0_1 = f64x2.splat(0.0);
        let choice0_1_0 = f64x2.splat(0.0);
        let choice0_1_1 = f64x2.splat(0.0);
        if (c17 < k) {
          choice0_0 = f64x2.sub(v128.load(centre + ((base212 + d16) << 3)), v128.load(mean + (d16 << 3)));
          choice0_1 = f64x2.sub(v128.load(centre + ((base212 + d16) << 3), 16), v128.load(mean + (d16 << 3), 16));
          choice0_1_0 = f64x2.sub(v128.load(centre + ((base212 + d16) << 3), 32), v128.load(mean + (d16 << 3), 32));
          choice0_1_1 = f64x2.sub(v128.load(centre + ((base212 + d16) << 3), 48), v128.load(mean + (d16 << 3), 48));
        } else {
          choice0_0 = f64x2.splat(0.0);
          choice0_1 = f64x2.splat(0.0);
          choice0_1_0 = f64x2.splat(0.0);
          choice0_1_1 = f64x2.splat(0.0);
        }
        v128.store(near + ((base213 + d16) << 3), choice0_0);
        v128.store(near + ((base213 + d16) << 3), choice0_1, 16);
        v128.store(near + ((base213 + d16) << 3), choice0_1_0, 32);
        v128.store(near + ((base213 + d16) << 3), choice0_1_1, 48);
      }
      const base214: i32 = c17 * dims;
      const base215: i32 = min_i32(c17, k - 1) * dims;
      for (let d16: i32 = d16Main; d16 < dims; d16++) {
        store<f64>(
          near + ((base214 + d16) << 3),
          c17 < k ? load<f64>(centre + ((base215 + d16) << 3)) - load<f64>(mean + (d16 << 3)) : 0.0,
        );
      }
    }
  }
  {
    const lo22: i32 = 0;
    const hi22: i32 = k + 3;
    for (let c18: i32 = lo22; c18 < hi22; c18++) {
      let chosen2: f64 = 0.0;
      if (c18 < k) {
        let total10: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base216: i32 = c18 * dims;
          for (let d17: i32 = 0; d17 < dims; d17++) {
            const v9: f64 = load<f64>(near + ((base216 + d17) << 3));
            total10 = total10 + v9 * v9;
          }
        } else {
          let depth15: i32 = 0;
          const base218: i32 = c18 * dims;
          for (let start9: i32 = 0; start9 < dims; start9 += 128) {
            let running14: f64 = -0.0;
            const base217: i32 = base218;
            const end47: i32 = min<i32>(start9 + 128, dims);
            for (let d172: i32 = start9; d172 < end47; d172++) {
              const v92: f64 = load<f64>(near + ((base217 + d172) << 3));
              running14 = running14 + v92 * v92;
            }
            let pairs13: i32 = start9 >> 7;
            while ((pairs13 & 1) != 0) {
              depth15 = depth15 - 1;
              running14 = load<f64>(partial11 + (depth15 << 3)) + running14;
              pairs13 = pairs13 >> 1;
            }
            store<f64>(partial11 + (depth15 << 3), running14);
            depth15 = depth15 + 1;
          }
          depth15 = depth15 - 1;
          total10 = load<f64>(partial11 + (depth15 << 3));
          while (depth15 > 0) {
            depth15 = depth15 - 1;
            total10 = load<f64>(partial11 + (depth15 << 3)) + total10;
          }
        }
        chosen2 = 0.5 * total10;
      } else {
        chosen2 = Infinity;
      }
      store<f64>(halfNorm + (c18 << 3), chosen2);
    }
  }
  let farthest3: f64 = 0.0;
  for (let c19: i32 = 0; c19 < k; c19++) {
    farthest3 = max_f64(farthest3, load<f64>(halfNorm + (c19 << 3)));
  }
  const slack2: f64 = 1.7763568394002505e-15 * (<f64>dims + 8.0);
  {
    const lo23: i32 = 0;
    const hi23: i32 = points;
    const i21Main: i32 = lo23 + (max<i32>(hi23 - lo23, 0) & -8);
    for (let i21: i32 = lo23; i21 < i21Main; i21 += 8) {
      let best2_0 = f64x2.splat(Infinity);
      let best2_1 = f64x2.splat(Infinity);
      let best2_1_0 = f64x2.splat(Infinity);
      let best2_1_1 = f64x2.splat(Infinity);
      let second2_0 = f64x2.splat(Infinity);
      let second2_1 = f64x2.splat(Infinity);
      let second2_1_0 = f64x2.splat(Infinity);
      let second2_1_1 = f64x2.splat(Infinity);
      let nearest2 = i32x4.splat(0);
      let nearest2_1 = i32x4.splat(0);
      for (let c20: i32 = 0; c20 < k; c20 += 4) {
        const halfNormShared5: f64 = load<f64>(halfNorm + (c20 << 3));
        const halfNormShared6: f64 = load<f64>(halfNorm + (c20 << 3), 8);
        const halfNormShared7: f64 = load<f64>(halfNorm + (c20 << 3), 16);
        const halfNormShared8: f64 = load<f64>(halfNorm + (c20 << 3), 24);
        let s02_0 = f64x2.splat(halfNormShared5);
        let s02_1 = f64x2.splat(halfNormShared5);
        let s02_1_0 = f64x2.splat(halfNormShared5);
        let s02_1_1 = f64x2.splat(halfNormShared5);
        let s12_0 = f64x2.splat(halfNormShared6);
        let s12_1 = f64x2.splat(halfNormShared6);
        let s12_1_0 = f64x2.splat(halfNormShared6);
        let s12_1_1 = f64x2.splat(halfNormShared6);
        let s22_0 = f64x2.splat(halfNormShared7);
        let s22_1 = f64x2.splat(halfNormShared7);
        let s22_1_0 = f64x2.splat(halfNormShared7);
        let s22_1_1 = f64x2.splat(halfNormShared7);
        let s32_0 = f64x2.splat(halfNormShared8);
        let s32_1 = f64x2.splat(halfNormShared8);
        let s32_1_0 = f64x2.splat(halfNormShared8);
        let s32_1_1 = f64x2.splat(halfNormShared8);
        const base219: i32 = c20 * dims;
        const base220: i32 = (c20 + 1) * dims;
        const base221: i32 = (c20 + 2) * dims;
        const base222: i32 = (c20 + 3) * dims;
        for (let d18: i32 = 0; d18 < dims; d18++) {
          const nearShared5: f64 = load<f64>(near + ((base219 + d18) << 3));
          const nearShared6: f64 = load<f64>(near + ((base220 + d18) << 3));
          const nearShared7: f64 = load<f64>(near + ((base221 + d18) << 3));
          const nearShared8: f64 = load<f64>(near + ((base222 + d18) << 3));
          const v10_0 = v128.load(byDimension + ((d18 * points + i21) << 3));
          const v10_1 = v128.load(byDimension + ((d18 * points + i21) << 3), 16);
          const v10_1_0 = v128.load(byDimension + ((d18 * points + i21) << 3), 32);
          const v10_1_1 = v128.load(byDimension + ((d18 * points + i21) << 3), 48);
          s02_0 = f64x2.sub(s02_0, f64x2.mul(v10_0, f64x2.splat(nearShared5)));
          s02_1 = f64x2.sub(s02_1, f64x2.mul(v10_1, f64x2.splat(nearShared5)));
          s02_1_0 = f64x2.sub(s02_1_0, f64x2.mul(v10_1_0, f64x2.splat(nearShared5)));
          s02_1_1 = f64x2.sub(s02_1_1, f64x2.mul(v10_1_1, f64x2.splat(nearShared5)));
          s12_0 = f64x2.sub(s12_0, f64x2.mul(v10_0, f64x2.splat(nearShared6)));
          s12_1 = f64x2.sub(s12_1, f64x2.mul(v10_1, f64x2.splat(nearShared6)));
          s12_1_0 = f64x2.sub(s12_1_0, f64x2.mul(v10_1_0, f64x2.splat(nearShared6)));
          s12_1_1 = f64x2.sub(s12_1_1, f64x2.mul(v10_1_1, f64x2.splat(nearShared6)));
          s22_0 = f64x2.sub(s22_0, f64x2.mul(v10_0, f64x2.splat(nearShared7)));
          s22_1 = f64x2.sub(s22_1, f64x2.mul(v10_1, f64x2.splat(nearShared7)));
          s22_1_0 = f64x2.sub(s22_1_0, f64x2.mul(v10_1_0, f64x2.splat(nearShared7)));
          s22_1_1 = f64x2.sub(s22_1_1, f64x2.mul(v10_1_1, f64x2.splat(nearShared7)));
          s32_0 = f64x2.sub(s32_0, f64x2.mul(v10_0, f64x2.splat(nearShared8)));
          s32_1 = f64x2.sub(s32_1, f64x2.mul(v10_1, f64x2.splat(nearShared8)));
          s32_1_0 = f64x2.sub(s32_1_0, f64x2.mul(v10_1_0, f64x2.splat(nearShared8)));
          s32_1_1 = f64x2.sub(s32_1_1, f64x2.mul(v10_1_1, f64x2.splat(nearShared8)));
        }
        const score5_0 = s02_0;
        const score5_1 = s02_1;
        const score5_1_0 = s02_1_0;
        const score5_1_1 = s02_1_1;
        nearest2 = v128.bitselect(
          i32x4.splat(c20),
          nearest2,
          v128.shuffle<i32>(f64x2.lt(score5_0, best2_0), f64x2.lt(score5_1, best2_1), 0, 2, 4, 6),
        );
        nearest2_1 = v128.bitselect(
          i32x4.splat(c20),
          nearest2_1,
          v128.shuffle<i32>(f64x2.lt(score5_1_0, best2_1_0), f64x2.lt(score5_1_1, best2_1_1), 0, 2, 4, 6),
        );
        second2_0 = f64x2.pmin(second2_0, f64x2.pmax(best2_0, score5_0));
        second2_1 = f64x2.pmin(second2_1, f64x2.pmax(best2_1, score5_1));
        second2_1_0 = f64x2.pmin(second2_1_0, f64x2.pmax(best2_1_0, score5_1_0));
        second2_1_1 = f64x2.pmin(second2_1_1, f64x2.pmax(best2_1_1, score5_1_1));
        best2_0 = f64x2.pmin(best2_0, score5_0);
        best2_1 = f64x2.pmin(best2_1, score5_1);
        best2_1_0 = f64x2.pmin(best2_1_0, score5_1_0);
        best2_1_1 = f64x2.pmin(best2_1_1, score5_1_1);
        const score6_0 = s12_0;
        const score6_1 = s12_1;
        const score6_1_0 = s12_1_0;
        const score6_1_1 = s12_1_1;
        nearest2 = v128.bitselect(
          i32x4.splat(c20 + 1),
          nearest2,
          v128.shuffle<i32>(f64x2.lt(score6_0, best2_0), f64x2.lt(score6_1, best2_1), 0, 2, 4, 6),
        );
        nearest2_1 = v128.bitselect(
          i32x4.splat(c20 + 1),
          nearest2_1,
          v128.shuffle<i32>(f64x2.lt(score6_1_0, best2_1_0), f64x2.lt(score6_1_1, best2_1_1), 0, 2, 4, 6),
        );
        second2_0 = f64x2.pmin(second2_0, f64x2.pmax(best2_0, score6_0));
        second2_1 = f64x2.pmin(second2_1, f64x2.pmax(best2_1, score6_1));
        second2_1_0 = f64x2.pmin(second2_1_0, f64x2.pmax(best2_1_0, score6_1_0));
        second2_1_1 = f64x2.pmin(second2_1_1, f64x2.pmax(best2_1_1, score6_1_1));
        best2_0 = f64x2.pmin(best2_0, score6_0);
        best2_1 = f64x2.pmin(best2_1, score6_1);
        best2_1_0 = f64x2.pmin(best2_1_0, score6_1_0);
        best2_1_1 = f64x2.pmin(best2_1_1, score6_1_1);
        const score7_0 = s22_0;
        const score7_1 = s22_1;
        const score7_1_0 = s22_1_0;
        const score7_1_1 = s22_1_1;
        nearest2 = v128.bitselect(
          i32x4.splat(c20 + 2),
          nearest2,
          v128.shuffle<i32>(f64x2.lt(score7_0, best2_0), f64x2.lt(score7_1, best2_1), 0, 2, 4, 6),
        );
        nearest2_1 = v128.bitselect(
          i32x4.splat(c20 + 2),
          nearest2_1,
          v128.shuffle<i32>(f64x2.lt(score7_1_0, best2_1_0), f64x2.lt(score7_1_1, best2_1_1), 0, 2, 4, 6),
        );
        second2_0 = f64x2.pmin(second2_0, f64x2.pmax(best2_0, score7_0));
        second2_1 = f64x2.pmin(second2_1, f64x2.pmax(best2_1, score7_1));
        second2_1_0 = f64x2.pmin(second2_1_0, f64x2.pmax(best2_1_0, score7_1_0));
        second2_1_1 = f64x2.pmin(second2_1_1, f64x2.pmax(best2_1_1, score7_1_1));
        best2_0 = f64x2.pmin(best2_0, score7_0);
        best2_1 = f64x2.pmin(best2_1, score7_1);
        best2_1_0 = f64x2.pmin(best2_1_0, score7_1_0);
        best2_1_1 = f64x2.pmin(best2_1_1, score7_1_1);
        const score8_0 = s32_0;
        const score8_1 = s32_1;
        const score8_1_0 = s32_1_0;
        const score8_1_1 = s32_1_1;
        nearest2 = v128.bitselect(
          i32x4.splat(c20 + 3),
          nearest2,
          v128.shuffle<i32>(f64x2.lt(score8_0, best2_0), f64x2.lt(score8_1, best2_1), 0, 2, 4, 6),
        );
        nearest2_1 = v128.bitselect(
          i32x4.splat(c20 + 3),
          nearest2_1,
          v128.shuffle<i32>(f64x2.lt(score8_1_0, best2_1_0), f64x2.lt(score8_1_1, best2_1_1), 0, 2, 4, 6),
        );
        second2_0 = f64x2.pmin(second2_0, f64x2.pmax(best2_0, score8_0));
        second2_1 = f64x2.pmin(second2_1, f64x2.pmax(best2_1, score8_1));
        second2_1_0 = f64x2.pmin(second2_1_0, f64x2.pmax(best2_1_0, score8_1_0));
        second2_1_1 = f64x2.pmin(second2_1_1, f64x2.pmax(best2_1_1, score8_1_1));
        best2_0 = f64x2.pmin(best2_0, score8_0);
        best2_1 = f64x2.pmin(best2_1, score8_1);
        best2_1_0 = f64x2.pmin(best2_1_0, score8_1_0);
        best2_1_1 = f64x2.pmin(best2_1_1, score8_1_1);
      }
      const part207 = 2.0 * farthest3;
      const size3_0 = f64x2.add(v128.load(reach + (i21 << 3)), f64x2.splat(part207));
      const size3_1 = f64x2.add(v128.load(reach + (i21 << 3), 16), f64x2.splat(part207));
      const part208 = 2.0 * farthest3;
      const size3_1_0 = f64x2.add(v128.load(reach + (i21 << 3), 32), f64x2.splat(part208));
      const size3_1_1 = f64x2.add(v128.load(reach + (i21 << 3), 48), f64x2.splat(part208));
      const sure2_0 = v128.and(
        v128.and(
          f64x2.gt(f64x2.sub(second2_0, best2_0), f64x2.mul(f64x2.splat(slack2), size3_0)),
          f64x2.gt(size3_0, f64x2.splat(1e-270)),
        ),
        f64x2.lt(size3_0, f64x2.splat(1e300)),
      );
      const sure2_1 = v128.and(
        v128.and(
          f64x2.gt(f64x2.sub(second2_1, best2_1), f64x2.mul(f64x2.splat(slack2), size3_1)),
          f64x2.gt(size3_1, f64x2.splat(1e-270)),
        ),
        f64x2.lt(size3_1, f64x2.splat(1e300)),
      );
      const sure2_1_0 = v128.and(
        v128.and(
          f64x2.gt(f64x2.sub(second2_1_0, best2_1_0), f64x2.mul(f64x2.splat(slack2), size3_1_0)),
          f64x2.gt(size3_1_0, f64x2.splat(1e-270)),
        ),
        f64x2.lt(size3_1_0, f64x2.splat(1e300)),
      );
      const sure2_1_1 = v128.and(
        v128.and(
          f64x2.gt(f64x2.sub(second2_1_1, best2_1_1), f64x2.mul(f64x2.splat(slack2), size3_1_1)),
          f64x2.gt(size3_1_1, f64x2.splat(1e-270)),
        ),
        f64x2.lt(size3_1_1, f64x2.splat(1e300)),
      );
      v128.store(
        found + (i21 << 2),
        v128.bitselect(nearest2, i32x4.splat(-1), v128.shuffle<i32>(sure2_0, sure2_1, 0, 2, 4, 6)),
      );
      v128.store(
        found + (i21 << 2),
        v128.bitselect(nearest2_1, i32x4.splat(-1), v128.shuffle<i32>(sure2_1_0, sure2_1_1, 0, 2, 4, 6)),
        16,
      );
    }
    for (let i21: i32 = i21Main; i21 < hi23; i21++) {
      let best2: f64 = Infinity;
      let second2: f64 = Infinity;
      let nearest2: i32 = 0;
      for (let c20: i32 = 0; c20 < k; c20 += 4) {
        let s02: f64 = load<f64>(halfNorm + (c20 << 3));
        let s12: f64 = load<f64>(halfNorm + (c20 << 3), 8);
        let s22: f64 = load<f64>(halfNorm + (c20 << 3), 16);
        let s32: f64 = load<f64>(halfNorm + (c20 << 3), 24);
        const base223: i32 = c20 * dims;
        const base224: i32 = (c20 + 1) * dims;
        const base225: i32 = (c20 + 2) * dims;
        const base226: i32 = (c20 + 3) * dims;
        for (let d18: i32 = 0; d18 < dims; d18++) {
          const v10: f64 = load<f64>(byDimension + ((d18 * points + i21) << 3));
          s02 = s02 - v10 * load<f64>(near + ((base223 + d18) << 3));
          s12 = s12 - v10 * load<f64>(near + ((base224 + d18) << 3));
          s22 = s22 - v10 * load<f64>(near + ((base225 + d18) << 3));
          s32 = s32 - v10 * load<f64>(near + ((base226 + d18) << 3));
        }
        const score5: f64 = s02;
        nearest2 = score5 < best2 ? c20 : nearest2;
        second2 = min_f64(second2, max_f64(best2, score5));
        best2 = min_f64(best2, score5);
        const score6: f64 = s12;
        nearest2 = score6 < best2 ? c20 + 1 : nearest2;
        second2 = min_f64(second2, max_f64(best2, score6));
        best2 = min_f64(best2, score6);
        const score7: f64 = s22;
        nearest2 = score7 < best2 ? c20 + 2 : nearest2;
        second2 = min_f64(second2, max_f64(best2, score7));
        best2 = min_f64(best2, score7);
        const score8: f64 = s32;
        nearest2 = score8 < best2 ? c20 + 3 : nearest2;
        second2 = min_f64(second2, max_f64(best2, score8));
        best2 = min_f64(best2, score8);
      }
      const size3: f64 = load<f64>(reach + (i21 << 3)) + 2.0 * farthest3;
      const sure2: bool = second2 - best2 > slack2 * size3 && size3 > 1e-270 && size3 < 1e300;
      store<i32>(found + (i21 << 2), sure2 ? nearest2 : -1);
    }
  }
  {
    const lo24: i32 = 0;
    const hi24: i32 = points;
    for (let i22: i32 = lo24; i22 < hi24; i22++) {
      const clamped2: i32 = max_i32(min_i32(load<i32>(found + (i22 << 2)), k - 1), 0);
      store<i32>(labels + (i22 << 2), clamped2);
    }
  }
  let open2: i32 = 0;
  let open2Lanes = i32x4.splat(0);
  const i23Main: i32 = points & -16;
  for (let i23: i32 = 0; i23 < i23Main; i23 += 16) {
    const part210 = i32x4.lt_s(v128.load(found + (i23 << 2)), i32x4.splat(0));
    const mask0_0 = i64x2.extend_low_i32x4_s(part210);
    const mask0_1 = i64x2.extend_high_i32x4_s(part210);
    const part211 = i32x4.lt_s(v128.load(found + (i23 << 2), 16), i32x4.splat(0));
    const mask0_1_0 = i64x2.extend_low_i32x4_s(part211);
    const mask0_1_1 = i64x2.extend_high_i32x4_s(part211);
    const part212 = i32x4.lt_s(v128.load(found + (i23 << 2), 32), i32x4.splat(0));
    const mask0_2_0 = i64x2.extend_low_i32x4_s(part212);
    const mask0_2_1 = i64x2.extend_high_i32x4_s(part212);
    const part213 = i32x4.lt_s(v128.load(found + (i23 << 2), 48), i32x4.splat(0));
    const mask0_3_0 = i64x2.extend_low_i32x4_s(part213);
    const mask0_3_1 = i64x2.extend_high_i32x4_s(part213);
    open2Lanes = i32x4.add(
      open2Lanes,
      v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6)),
    );
    open2Lanes = i32x4.add(
      open2Lanes,
      v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6)),
    );
    open2Lanes = i32x4.add(
      open2Lanes,
      v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_2_0, mask0_2_1, 0, 2, 4, 6)),
    );
    open2Lanes = i32x4.add(
      open2Lanes,
      v128.bitselect(i32x4.splat(1), i32x4.splat(0), v128.shuffle<i32>(mask0_3_0, mask0_3_1, 0, 2, 4, 6)),
    );
  }
  v128.store(open2LanesEach + (0 << 2), open2Lanes);
  open2 = open2 + load<i32>(open2LanesEach + (0 << 2));
  open2 = open2 + load<i32>(open2LanesEach, 4);
  open2 = open2 + load<i32>(open2LanesEach, 8);
  open2 = open2 + load<i32>(open2LanesEach, 12);
  for (let i23: i32 = i23Main; i23 < points; i23++) {
    if (load<i32>(found + (i23 << 2)) < 0) {
      open2 = open2 + 1;
    }
  }
  if (open2 > idiv_i32(points, 8)) {
    {
      const lo25: i32 = 0;
      const hi25: i32 = points;
      const i24Main: i32 = lo25 + (max<i32>(hi25 - lo25, 0) & -8);
      for (let i24: i32 = lo25; i24 < i24Main; i24 += 8) {
        let best6 = i32x4.splat(0);
        let best6_1 = i32x4.splat(0);
        let least3_0 = f64x2.splat(NaN);
        let least3_1 = f64x2.splat(NaN);
        let least3_1_0 = f64x2.splat(NaN);
        let least3_1_1 = f64x2.splat(NaN);
        const base236: i32 = i24 * dims;
        const base237: i32 = (i24 + 4) * dims;
        for (let c24: i32 = 0; c24 < k; c24++) {
          const part215 = dims <= 0 ? 0.0 : -0.0;
          let total11_0 = f64x2.splat(part215);
          let total11_1 = f64x2.splat(part215);
          const part216 = dims <= 0 ? 0.0 : -0.0;
          let total11_1_0 = f64x2.splat(part216);
          let total11_1_1 = f64x2.splat(part216);
          if (dims <= 128) {
            const base227: i32 = base236;
            const base228: i32 = c24 * dims;
            const base229: i32 = base237;
            for (let d19: i32 = 0; d19 < dims; d19++) {
              const centreShared3: f64 = load<f64>(centre + ((base228 + d19) << 3));
              const part217 = dims * 8;
              const part218 = x + ((base227 + d19) << 3);
              const v11_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part218)), 1, load<f64>(part218 + part217)),
                f64x2.splat(centreShared3),
              );
              const v11_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part218 + 2 * part217)), 1, load<f64>(part218 + 3 * part217)),
                f64x2.splat(centreShared3),
              );
              const part219 = dims * 8;
              const part220 = x + ((base229 + d19) << 3);
              const v11_1_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part220)), 1, load<f64>(part220 + part219)),
                f64x2.splat(centreShared3),
              );
              const v11_1_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part220 + 2 * part219)), 1, load<f64>(part220 + 3 * part219)),
                f64x2.splat(centreShared3),
              );
              total11_0 = f64x2.add(total11_0, f64x2.mul(v11_0, v11_0));
              total11_1 = f64x2.add(total11_1, f64x2.mul(v11_1, v11_1));
              total11_1_0 = f64x2.add(total11_1_0, f64x2.mul(v11_1_0, v11_1_0));
              total11_1_1 = f64x2.add(total11_1_1, f64x2.mul(v11_1_1, v11_1_1));
            }
          } else {
            let depth16: i32 = 0;
            const base233: i32 = base236;
            const base234: i32 = c24 * dims;
            const base235: i32 = base237;
            for (let start10: i32 = 0; start10 < dims; start10 += 128) {
              let running15_0 = f64x2.splat(-0.0);
              let running15_1 = f64x2.splat(-0.0);
              let running15_1_0 = f64x2.splat(-0.0);
              let running15_1_1 = f64x2.splat(-0.0);
              const base230: i32 = base233;
              const base231: i32 = base234;
              const base232: i32 = base235;
              const end48: i32 = min<i32>(start10 + 128, dims);
              for (let d192: i32 = start10; d192 < end48; d192++) {
                const centreShared4: f64 = load<f64>(centre + ((base231 + d192) << 3));
                const part221 = dims * 8;
                const part222 = x + ((base230 + d192) << 3);
                const v112_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part222)), 1, load<f64>(part222 + part221)),
                  f64x2.splat(centreShared4),
                );
                const v112_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part222 + 2 * part221)),
                    1,
                    load<f64>(part222 + 3 * part221),
                  ),
                  f64x2.splat(centreShared4),
                );
                const part223 = dims * 8;
                const part224 = x + ((base232 + d192) << 3);
                const v112_1_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part224)), 1, load<f64>(part224 + part223)),
                  f64x2.splat(centreShared4),
                );
                const v112_1_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part224 + 2 * part223)),
                    1,
                    load<f64>(part224 + 3 * part223),
                  ),
                  f64x2.splat(centreShared4),
                );
                running15_0 = f64x2.add(running15_0, f64x2.mul(v112_0, v112_0));
                running15_1 = f64x2.add(running15_1, f64x2.mul(v112_1, v112_1));
                running15_1_0 = f64x2.add(running15_1_0, f64x2.mul(v112_1_0, v112_1_0));
                running15_1_1 = f64x2.add(running15_1_1, f64x2.mul(v112_1_1, v112_1_1));
              }
              let pairs14: i32 = start10 >> 7;
              while ((pairs14 & 1) != 0) {
                depth16 = depth16 - 1;
                running15_0 = f64x2.add(v128.load(partial12 + depth16 * 32), running15_0);
                running15_1 = f64x2.add(v128.load(partial12 + depth16 * 32, 16), running15_1);
                running15_1_0 = f64x2.add(v128.load(partial12_1 + depth16 * 32), running15_1_0);
                running15_1_1 = f64x2.add(v128.load(partial12_1 + depth16 * 32, 16), running15_1_1);
                pairs14 = pairs14 >> 1;
              }
              v128.store(partial12 + depth16 * 32, running15_0);
              v128.store(partial12 + depth16 * 32, running15_1, 16);
              v128.store(partial12_1 + depth16 * 32, running15_1_0);
              v128.store(partial12_1 + depth16 * 32, running15_1_1, 16);
              depth16 = depth16 + 1;
            }
            depth16 = depth16 - 1;
            total11_0 = v128.load(partial12 + depth16 * 32);
            total11_1 = v128.load(partial12 + depth16 * 32, 16);
            total11_1_0 = v128.load(partial12_1 + depth16 * 32);
            total11_1_1 = v128.load(partial12_1 + depth16 * 32, 16);
            while (depth16 > 0) {
              depth16 = depth16 - 1;
              total11_0 = f64x2.add(v128.load(partial12 + depth16 * 32), total11_0);
              total11_1 = f64x2.add(v128.load(partial12 + depth16 * 32, 16), total11_1);
              total11_1_0 = f64x2.add(v128.load(partial12_1 + depth16 * 32), total11_1_0);
              total11_1_1 = f64x2.add(v128.load(partial12_1 + depth16 * 32, 16), total11_1_1);
            }
          }
          const candidate4_0 = total11_0;
          const candidate4_1 = total11_1;
          const candidate4_1_0 = total11_1_0;
          const candidate4_1_1 = total11_1_1;
          const mask0_0 = v128.or(
            f64x2.lt(candidate4_0, least3_0),
            v128.and(f64x2.ne(least3_0, least3_0), f64x2.eq(candidate4_0, candidate4_0)),
          );
          const mask0_1 = v128.or(
            f64x2.lt(candidate4_1, least3_1),
            v128.and(f64x2.ne(least3_1, least3_1), f64x2.eq(candidate4_1, candidate4_1)),
          );
          const mask0_1_0 = v128.or(
            f64x2.lt(candidate4_1_0, least3_1_0),
            v128.and(f64x2.ne(least3_1_0, least3_1_0), f64x2.eq(candidate4_1_0, candidate4_1_0)),
          );
          const mask0_1_1 = v128.or(
            f64x2.lt(candidate4_1_1, least3_1_1),
            v128.and(f64x2.ne(least3_1_1, least3_1_1), f64x2.eq(candidate4_1_1, candidate4_1_1)),
          );
          least3_0 = v128.bitselect(candidate4_0, least3_0, mask0_0);
          least3_1 = v128.bitselect(candidate4_1, least3_1, mask0_1);
          least3_1_0 = v128.bitselect(candidate4_1_0, least3_1_0, mask0_1_0);
          least3_1_1 = v128.bitselect(candidate4_1_1, least3_1_1, mask0_1_1);
          best6 = v128.bitselect(i32x4.splat(c24), best6, v128.shuffle<i32>(mask0_0, mask0_1, 0, 2, 4, 6));
          best6_1 = v128.bitselect(i32x4.splat(c24), best6_1, v128.shuffle<i32>(mask0_1_0, mask0_1_1, 0, 2, 4, 6));
        }
        v128.store(labels + (i24 << 2), best6);
        v128.store(labels + (i24 << 2), best6_1, 16);
      }
      for (let i24: i32 = i24Main; i24 < hi25; i24++) {
        let best6: i32 = 0;
        let least3: f64 = NaN;
        const base244: i32 = i24 * dims;
        for (let c24: i32 = 0; c24 < k; c24++) {
          let total11: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base238: i32 = base244;
            const base239: i32 = c24 * dims;
            for (let d19: i32 = 0; d19 < dims; d19++) {
              const v11: f64 = load<f64>(x + ((base238 + d19) << 3)) - load<f64>(centre + ((base239 + d19) << 3));
              total11 = total11 + v11 * v11;
            }
          } else {
            let depth16: i32 = 0;
            const base242: i32 = base244;
            const base243: i32 = c24 * dims;
            for (let start10: i32 = 0; start10 < dims; start10 += 128) {
              let running15: f64 = -0.0;
              const base240: i32 = base242;
              const base241: i32 = base243;
              const end49: i32 = min<i32>(start10 + 128, dims);
              for (let d192: i32 = start10; d192 < end49; d192++) {
                const v112: f64 = load<f64>(x + ((base240 + d192) << 3)) - load<f64>(centre + ((base241 + d192) << 3));
                running15 = running15 + v112 * v112;
              }
              let pairs14: i32 = start10 >> 7;
              while ((pairs14 & 1) != 0) {
                depth16 = depth16 - 1;
                running15 = load<f64>(partial12 + (depth16 << 3)) + running15;
                pairs14 = pairs14 >> 1;
              }
              store<f64>(partial12 + (depth16 << 3), running15);
              depth16 = depth16 + 1;
            }
            depth16 = depth16 - 1;
            total11 = load<f64>(partial12 + (depth16 << 3));
            while (depth16 > 0) {
              depth16 = depth16 - 1;
              total11 = load<f64>(partial12 + (depth16 << 3)) + total11;
            }
          }
          const candidate4: f64 = total11;
          if (candidate4 < least3 || (least3 != least3 && candidate4 == candidate4)) {
            least3 = candidate4;
            best6 = c24;
          }
        }
        store<i32>(labels + (i24 << 2), best6);
      }
    }
  } else {
    if (open2 > 0) {
      for (let i25: i32 = 0; i25 < points; i25++) {
        if (load<i32>(found + (i25 << 2)) < 0) {
          let best7: i32 = 0;
          let least4: f64 = NaN;
          const base251: i32 = i25 * dims;
          for (let c25: i32 = 0; c25 < k; c25++) {
            let total12: f64 = dims <= 0 ? 0.0 : -0.0;
            if (dims <= 128) {
              const base245: i32 = base251;
              const base246: i32 = c25 * dims;
              for (let d20: i32 = 0; d20 < dims; d20++) {
                const v12: f64 = load<f64>(x + ((base245 + d20) << 3)) - load<f64>(centre + ((base246 + d20) << 3));
                total12 = total12 + v12 * v12;
              }
            } else {
              let depth17: i32 = 0;
              const base249: i32 = base251;
              const base250: i32 = c25 * dims;
              for (let start11: i32 = 0; start11 < dims; start11 += 128) {
                let running16: f64 = -0.0;
                const base247: i32 = base249;
                const base248: i32 = base250;
                const end50: i32 = min<i32>(start11 + 128, dims);
                for (let d202: i32 = start11; d202 < end50; d202++) {
                  const v122: f64 =
                    load<f64>(x + ((base247 + d202) << 3)) - load<f64>(centre + ((base248 + d202) << 3));
                  running16 = running16 + v122 * v122;
                }
                let pairs15: i32 = start11 >> 7;
                while ((pairs15 & 1) != 0) {
                  depth17 = depth17 - 1;
                  running16 = load<f64>(partial13 + (depth17 << 3)) + running16;
                  pairs15 = pairs15 >> 1;
                }
                store<f64>(partial13 + (depth17 << 3), running16);
                depth17 = depth17 + 1;
              }
              depth17 = depth17 - 1;
              total12 = load<f64>(partial13 + (depth17 << 3));
              while (depth17 > 0) {
                depth17 = depth17 - 1;
                total12 = load<f64>(partial13 + (depth17 << 3)) + total12;
              }
            }
            const candidate5: f64 = total12;
            if (candidate5 < least4 || (least4 != least4 && candidate5 == candidate5)) {
              least4 = candidate5;
              best7 = c25;
            }
          }
          store<i32>(labels + (i25 << 2), best7);
        }
      }
    }
  }
  store<i32>(iterations + (0 << 2), steps);
  {
    const lo26: i32 = 0;
    const hi26: i32 = points;
    for (let i26: i32 = lo26; i26 < hi26; i26++) {
      let total13: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base252: i32 = i26 * dims;
        for (let d21: i32 = 0; d21 < dims; d21++) {
          const v13: f64 =
            load<f64>(x + ((base252 + d21) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (i26 << 2)) * dims + d21) << 3));
          total13 = total13 + v13 * v13;
        }
      } else {
        let depth18: i32 = 0;
        const base254: i32 = i26 * dims;
        for (let start12: i32 = 0; start12 < dims; start12 += 128) {
          let running17: f64 = -0.0;
          const base253: i32 = base254;
          const end51: i32 = min<i32>(start12 + 128, dims);
          for (let d212: i32 = start12; d212 < end51; d212++) {
            const v132: f64 =
              load<f64>(x + ((base253 + d212) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i26 << 2)) * dims + d212) << 3));
            running17 = running17 + v132 * v132;
          }
          let pairs16: i32 = start12 >> 7;
          while ((pairs16 & 1) != 0) {
            depth18 = depth18 - 1;
            running17 = load<f64>(partial14 + (depth18 << 3)) + running17;
            pairs16 = pairs16 >> 1;
          }
          store<f64>(partial14 + (depth18 << 3), running17);
          depth18 = depth18 + 1;
        }
        depth18 = depth18 - 1;
        total13 = load<f64>(partial14 + (depth18 << 3));
        while (depth18 > 0) {
          depth18 = depth18 - 1;
          total13 = load<f64>(partial14 + (depth18 << 3)) + total13;
        }
      }
      store<f64>(distance + (i26 << 3), total13);
    }
  }
  let total14: f64 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i27: i32 = 0; i27 < points; i27++) {
      total14 = total14 + load<f64>(distance + (i27 << 3));
    }
  } else {
    let from11: i32 = 0;
    let count3: i32 = points;
    let depth19: i32 = 0;
    let busy3: bool = true;
    while (busy3) {
      while (count3 > 128) {
        const half3: i32 = (count3 >> 4) * 8;
        store<i32>(nextFrom3 + (depth19 << 2), from11 + half3);
        store<i32>(nextCount3 + (depth19 << 2), count3 - half3);
        depth19 = depth19 + 1;
        count3 = half3;
      }
      const end3: i32 = from11 + count3;
      const whole6: i32 = from11 + (count3 & -8);
      let low3_0 = v128.load(distance + (from11 << 3));
      let low3_1 = v128.load(distance + (from11 << 3), 16);
      let high3_0 = v128.load(distance + (from11 << 3), 32);
      let high3_1 = v128.load(distance + (from11 << 3), 48);
      for (let i272: i32 = from11 + 8; i272 < whole6; i272 += 8) {
        low3_0 = f64x2.add(low3_0, v128.load(distance + (i272 << 3)));
        low3_1 = f64x2.add(low3_1, v128.load(distance + (i272 << 3), 16));
        high3_0 = f64x2.add(high3_0, v128.load(distance + (i272 << 3), 32));
        high3_1 = f64x2.add(high3_1, v128.load(distance + (i272 << 3), 48));
      }
      v128.store(lanes3 + (0 << 3), low3_0);
      v128.store(lanes3 + (0 << 3), low3_1, 16);
      v128.store(lanes3, high3_0, 32);
      v128.store(lanes3, high3_1, 48);
      total14 =
        load<f64>(lanes3 + (0 << 3)) +
        load<f64>(lanes3, 8) +
        (load<f64>(lanes3, 16) + load<f64>(lanes3, 24)) +
        (load<f64>(lanes3, 32) + load<f64>(lanes3, 40) + (load<f64>(lanes3, 48) + load<f64>(lanes3, 56)));
      for (let i273: i32 = whole6; i273 < end3; i273++) {
        total14 = total14 + load<f64>(distance + (i273 << 3));
      }
      busy3 = false;
      while (depth19 > 0 && !busy3) {
        depth19 = depth19 - 1;
        if (load<i32>(nextCount3 + (depth19 << 2)) == 0) {
          total14 = load<f64>(left3 + (depth19 << 3)) + total14;
        } else {
          from11 = load<i32>(nextFrom3 + (depth19 << 2));
          count3 = load<i32>(nextCount3 + (depth19 << 2));
          store<f64>(left3 + (depth19 << 3), total14);
          store<i32>(nextCount3 + (depth19 << 2), 0);
          depth19 = depth19 + 1;
          busy3 = true;
        }
      }
    }
  }
  const result: f64 = abs<f64>(total14);
  store<f64>(inertia + (0 << 3), result == result ? result : NaN);
  {
    const lo27: i32 = 0;
    const hi27: i32 = k;
    for (let c26: i32 = lo27; c26 < hi27; c26++) {
      const d22Main: i32 = dims & -8;
      const base255: i32 = c26 * dims;
      for (let d22: i32 = 0; d22 < d22Main; d22 += 8) {
        const result2_0 = v128.load(centre + ((base255 + d22) << 3));
        const result2_1 = v128.load(centre + ((base255 + d22) << 3), 16);
        const part227 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
        const part228 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
        v128.store(centroids + ((base255 + d22) << 3), part227);
        v128.store(centroids + ((base255 + d22) << 3), part228, 16);
        const result3_0 = v128.load(centre + ((base255 + d22) << 3), 32);
        const result3_1 = v128.load(centre + ((base255 + d22) << 3), 48);
        const part229 = v128.bitselect(result3_0, f64x2.splat(NaN), f64x2.eq(result3_0, result3_0));
        const part230 = v128.bitselect(result3_1, f64x2.splat(NaN), f64x2.eq(result3_1, result3_1));
        v128.store(centroids + ((base255 + d22) << 3), part229, 32);
        v128.store(centroids + ((base255 + d22) << 3), part230, 48);
      }
      const base256: i32 = c26 * dims;
      for (let d22: i32 = d22Main; d22 < dims; d22++) {
        const result4: f64 = load<f64>(centre + ((base256 + d22) << 3));
        store<f64>(centroids + ((base256 + d22) << 3), result4 == result4 ? result4 : NaN);
      }
    }
  }
  return 0;
}
