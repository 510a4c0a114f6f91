// Generated from kernels/clustering/kmeans.ts#L27 by `trefoil build`. Do not edit. Hash c1fcabfceaf45929

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
  const centred = top;
  top = claim(top, points * dims, 8);
  if (top === 0) return -1;
  const byDimension = top;
  top = claim(top, dims * points, 8);
  if (top === 0) return -1;
  const variance = top;
  top = claim(top, dims, 8);
  if (top === 0) return -1;
  const centre = top;
  top = claim(top, k * dims, 8);
  if (top === 0) return -1;
  const next = top;
  top = claim(top, k * dims, 8);
  if (top === 0) return -1;
  const norm = top;
  top = claim(top, k, 8);
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
  const distance = top;
  top = claim(top, points, 8);
  if (top === 0) return -1;
  const partial = top;
  top = claim(top, max<i32>((points + 127) / 128, 1) * (((dims + 511) / 512) * min<i32>(dims, 512)), 8);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, max<i32>((points + 127) / 128, 1) * (((dims + 511) / 512) * min<i32>(dims, 512)), 8);
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
  const emptyLanesEach = top;
  top = claim(top, 16, 1);
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
  const movedLanesEach = top;
  top = claim(top, 16, 1);
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
  const lanes3 = top;
  top = claim(top, 64, 1);
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = (dims + 511) / 512;
  const blocks: i32 = (points + 127) / 128;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks * strips;
    const base23: i32 = min<i32>(dims, 512);
    const base24: i32 = max<i32>(min<i32>(dims, 512), 0) & -8;
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips;
      const strip: i32 = item - block * strips;
      const base: i32 = item * base23;
      const from: i32 = block * 128;
      const to: i32 = min<i32>(from + 128, points);
      const whole: i32 = from + ((to - from) & -4);
      const eMain: i32 = base24;
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
      const end4: i32 = base23;
      for (let e: i32 = eMain; e < end4; e++) {
        store<f64>(partial + ((base + e) << 3), -0.0);
      }
      const base13: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const base14: i32 = strip * 512;
      const base15: i32 = min<i32>(dims - strip * 512, 512);
      for (let term: i32 = from; term < whole; term += 4) {
        const d5Main: i32 = base13;
        const base3: i32 = term * dims;
        const base4: i32 = base14;
        const base5: i32 = (term + 1) * dims;
        const base6: i32 = (term + 2) * dims;
        const base7: i32 = (term + 3) * dims;
        for (let d5: i32 = 0; d5 < d5Main; d5 += 8) {
          let running_0 = v128.load(partial + ((base + d5) << 3));
          let running_1 = v128.load(partial + ((base + d5) << 3), 16);
          let running_1_0 = v128.load(partial + ((base + d5) << 3), 32);
          let running_1_1 = v128.load(partial + ((base + d5) << 3), 48);
          running_0 = f64x2.add(running_0, v128.load(x + ((base3 + (base4 + d5)) << 3)));
          running_1 = f64x2.add(running_1, v128.load(x + ((base3 + (base4 + d5)) << 3), 16));
          running_1_0 = f64x2.add(running_1_0, v128.load(x + ((base3 + (base4 + d5)) << 3), 32));
          running_1_1 = f64x2.add(running_1_1, v128.load(x + ((base3 + (base4 + d5)) << 3), 48));
          running_0 = f64x2.add(running_0, v128.load(x + ((base5 + (base4 + d5)) << 3)));
          running_1 = f64x2.add(running_1, v128.load(x + ((base5 + (base4 + d5)) << 3), 16));
          running_1_0 = f64x2.add(running_1_0, v128.load(x + ((base5 + (base4 + d5)) << 3), 32));
          running_1_1 = f64x2.add(running_1_1, v128.load(x + ((base5 + (base4 + d5)) << 3), 48));
          running_0 = f64x2.add(running_0, v128.load(x + ((base6 + (base4 + d5)) << 3)));
          running_1 = f64x2.add(running_1, v128.load(x + ((base6 + (base4 + d5)) << 3), 16));
          running_1_0 = f64x2.add(running_1_0, v128.load(x + ((base6 + (base4 + d5)) << 3), 32));
          running_1_1 = f64x2.add(running_1_1, v128.load(x + ((base6 + (base4 + d5)) << 3), 48));
          running_0 = f64x2.add(running_0, v128.load(x + ((base7 + (base4 + d5)) << 3)));
          running_1 = f64x2.add(running_1, v128.load(x + ((base7 + (base4 + d5)) << 3), 16));
          running_1_0 = f64x2.add(running_1_0, v128.load(x + ((base7 + (base4 + d5)) << 3), 32));
          running_1_1 = f64x2.add(running_1_1, v128.load(x + ((base7 + (base4 + d5)) << 3), 48));
          v128.store(partial + ((base + d5) << 3), running_0);
          v128.store(partial + ((base + d5) << 3), running_1, 16);
          v128.store(partial + ((base + d5) << 3), running_1_0, 32);
          v128.store(partial + ((base + d5) << 3), running_1_1, 48);
        }
        const base8: i32 = term * dims;
        const base9: i32 = base14;
        const base10: i32 = (term + 1) * dims;
        const base11: i32 = (term + 2) * dims;
        const base12: i32 = (term + 3) * dims;
        const end5: i32 = base15;
        for (let d5: i32 = d5Main; d5 < end5; d5++) {
          let running: f64 = load<f64>(partial + ((base + d5) << 3));
          running = running + load<f64>(x + ((base8 + (base9 + d5)) << 3));
          running = running + load<f64>(x + ((base10 + (base9 + d5)) << 3));
          running = running + load<f64>(x + ((base11 + (base9 + d5)) << 3));
          running = running + load<f64>(x + ((base12 + (base9 + d5)) << 3));
          store<f64>(partial + ((base + d5) << 3), running);
        }
      }
      const base20: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const base21: i32 = strip * 512;
      const base22: i32 = min<i32>(dims - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const d7Main: i32 = base20;
        const base16: i32 = term * dims;
        const base17: i32 = base21;
        for (let d7: i32 = 0; d7 < d7Main; d7 += 8) {
          let running2_0 = v128.load(partial + ((base + d7) << 3));
          let running2_1 = v128.load(partial + ((base + d7) << 3), 16);
          let running2_1_0 = v128.load(partial + ((base + d7) << 3), 32);
          let running2_1_1 = v128.load(partial + ((base + d7) << 3), 48);
          running2_0 = f64x2.add(running2_0, v128.load(x + ((base16 + (base17 + d7)) << 3)));
          running2_1 = f64x2.add(running2_1, v128.load(x + ((base16 + (base17 + d7)) << 3), 16));
          running2_1_0 = f64x2.add(running2_1_0, v128.load(x + ((base16 + (base17 + d7)) << 3), 32));
          running2_1_1 = f64x2.add(running2_1_1, v128.load(x + ((base16 + (base17 + d7)) << 3), 48));
          v128.store(partial + ((base + d7) << 3), running2_0);
          v128.store(partial + ((base + d7) << 3), running2_1, 16);
          v128.store(partial + ((base + d7) << 3), running2_1_0, 32);
          v128.store(partial + ((base + d7) << 3), running2_1_1, 48);
        }
        const base18: i32 = term * dims;
        const base19: i32 = base21;
        const end6: i32 = base22;
        for (let d7: i32 = d7Main; d7 < end6; d7++) {
          let running2: f64 = load<f64>(partial + ((base + d7) << 3));
          running2 = running2 + load<f64>(x + ((base18 + (base19 + d7)) << 3));
          store<f64>(partial + ((base + d7) << 3), running2);
        }
      }
    }
  }
  let depth: i32 = 0;
  const base28: i32 = ((dims + 511) / 512) * min<i32>(dims, 512);
  const base29: i32 = max<i32>(strips * min<i32>(dims, 512), 0) & -8;
  const base30: i32 = strips * min<i32>(dims, 512);
  for (let block2: i32 = 0; block2 < blocks; block2++) {
    const into: i32 = depth * base28;
    const from2: i32 = block2 * base28;
    if (into != from2) {
      const e2Main: i32 = base29;
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
      const end7: i32 = base30;
      for (let e2: i32 = e2Main; e2 < end7; e2++) {
        store<f64>(partial + ((into + e2) << 3), load<f64>(partial + ((from2 + e2) << 3)));
      }
    }
    depth = depth + 1;
    let pairs: i32 = block2;
    const base25: i32 = base28;
    const base26: i32 = base29;
    const base27: i32 = base30;
    while ((pairs & 1) != 0) {
      depth = depth - 1;
      const older: i32 = (depth - 1) * base25;
      const newer: i32 = older + base25;
      const e3Main: i32 = base26;
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
      const end8: i32 = base27;
      for (let e3: i32 = e3Main; e3 < end8; e3++) {
        store<f64>(
          partial + ((older + e3) << 3),
          load<f64>(partial + ((older + e3) << 3)) + load<f64>(partial + ((newer + e3) << 3)),
        );
      }
      pairs = pairs >> 1;
    }
  }
  const base31: i32 = ((dims + 511) / 512) * min<i32>(dims, 512);
  const base32: i32 = max<i32>(strips * min<i32>(dims, 512), 0) & -8;
  const base33: i32 = strips * min<i32>(dims, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older2: i32 = (depth - 1) * base31;
    const newer2: i32 = older2 + base31;
    const e4Main: i32 = base32;
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
    const end9: i32 = base33;
    for (let e4: i32 = e4Main; e4 < end9; e4++) {
      store<f64>(
        partial + ((older2 + e4) << 3),
        load<f64>(partial + ((older2 + e4) << 3)) + load<f64>(partial + ((newer2 + e4) << 3)),
      );
    }
  }
  const base42: i32 = min<i32>(dims, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse: f64 = 1.0 / <f64>points;
    if (points > 0 && (points & (points - 1)) == 0) {
      const d8Main: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const base34: i32 = strip * 512;
      const base35: i32 = strip * base42;
      for (let d8: i32 = 0; d8 < d8Main; d8 += 8) {
        const part17 = f64x2.mul(v128.load(partial + ((base35 + (base34 + d8 - base34)) << 3)), f64x2.splat(inverse));
        const part18 = f64x2.mul(
          v128.load(partial + ((base35 + (base34 + d8 - base34)) << 3), 16),
          f64x2.splat(inverse),
        );
        v128.store(mean + ((base34 + d8) << 3), part17);
        v128.store(mean + ((base34 + d8) << 3), part18, 16);
        const part19 = f64x2.mul(
          v128.load(partial + ((base35 + (base34 + (d8 + 4) - base34)) << 3)),
          f64x2.splat(inverse),
        );
        const part20 = f64x2.mul(
          v128.load(partial + ((base35 + (base34 + (d8 + 4) - base34)) << 3), 16),
          f64x2.splat(inverse),
        );
        v128.store(mean + ((base34 + d8) << 3), part19, 32);
        v128.store(mean + ((base34 + d8) << 3), part20, 48);
      }
      const base36: i32 = strip * 512;
      const base37: i32 = strip * base42;
      const end10: i32 = min<i32>(dims - strip * 512, 512);
      for (let d8: i32 = d8Main; d8 < end10; d8++) {
        store<f64>(
          mean + ((base36 + d8) << 3),
          load<f64>(partial + ((base37 + (base36 + d8 - base36)) << 3)) * inverse,
        );
      }
    } else {
      const d8Main2: i32 = max<i32>(min<i32>(dims - strip * 512, 512), 0) & -8;
      const base38: i32 = strip * 512;
      const base39: i32 = strip * base42;
      for (let d8: i32 = 0; d8 < d8Main2; d8 += 8) {
        const part21 = <f64>points;
        const part22 = f64x2.div(v128.load(partial + ((base39 + (base38 + d8 - base38)) << 3)), f64x2.splat(part21));
        const part23 = f64x2.div(
          v128.load(partial + ((base39 + (base38 + d8 - base38)) << 3), 16),
          f64x2.splat(part21),
        );
        v128.store(mean + ((base38 + d8) << 3), part22);
        v128.store(mean + ((base38 + d8) << 3), part23, 16);
        const part24 = <f64>points;
        const part25 = f64x2.div(
          v128.load(partial + ((base39 + (base38 + (d8 + 4) - base38)) << 3)),
          f64x2.splat(part24),
        );
        const part26 = f64x2.div(
          v128.load(partial + ((base39 + (base38 + (d8 + 4) - base38)) << 3), 16),
          f64x2.splat(part24),
        );
        v128.store(mean + ((base38 + d8) << 3), part25, 32);
        v128.store(mean + ((base38 + d8) << 3), part26, 48);
      }
      const base40: i32 = strip * 512;
      const base41: i32 = strip * base42;
      const end11: i32 = min<i32>(dims - strip * 512, 512);
      for (let d8: i32 = d8Main2; d8 < end11; d8++) {
        store<f64>(
          mean + ((base40 + d8) << 3),
          load<f64>(partial + ((base41 + (base40 + d8 - base40)) << 3)) / <f64>points,
        );
      }
    }
  }
  {
    const lo2: i32 = 0;
    const hi2: i32 = points;
    for (let i2: i32 = lo2; i2 < hi2; i2++) {
      const d2Main: i32 = dims & -8;
      const base43: i32 = i2 * dims;
      for (let d2: i32 = 0; d2 < d2Main; d2 += 8) {
        const part28 = f64x2.sub(v128.load(x + ((base43 + d2) << 3)), v128.load(mean + (d2 << 3)));
        const part29 = f64x2.sub(v128.load(x + ((base43 + d2) << 3), 16), v128.load(mean + (d2 << 3), 16));
        v128.store(centred + ((base43 + d2) << 3), part28);
        v128.store(centred + ((base43 + d2) << 3), part29, 16);
        const part30 = f64x2.sub(v128.load(x + ((base43 + d2) << 3), 32), v128.load(mean + (d2 << 3), 32));
        const part31 = f64x2.sub(v128.load(x + ((base43 + d2) << 3), 48), v128.load(mean + (d2 << 3), 48));
        v128.store(centred + ((base43 + d2) << 3), part30, 32);
        v128.store(centred + ((base43 + d2) << 3), part31, 48);
      }
      const base44: i32 = i2 * dims;
      for (let d2: i32 = d2Main; d2 < dims; d2++) {
        store<f64>(centred + ((base44 + d2) << 3), load<f64>(x + ((base44 + d2) << 3)) - load<f64>(mean + (d2 << 3)));
      }
    }
  }
  {
    const lo3: i32 = 0;
    const hi3: i32 = dims;
    for (let d3: i32 = lo3; d3 < hi3; d3++) {
      const i3Main: i32 = points & -8;
      const base45: i32 = d3 * points;
      for (let i3: i32 = 0; i3 < i3Main; i3 += 8) {
        const meanShared: f64 = load<f64>(mean + (d3 << 3));
        const part33 = dims * 8;
        const part34 = x + ((i3 * dims + d3) << 3);
        const part35 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part34)), 1, load<f64>(part34 + part33)),
          f64x2.splat(meanShared),
        );
        const part36 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part34 + 2 * part33)), 1, load<f64>(part34 + 3 * part33)),
          f64x2.splat(meanShared),
        );
        v128.store(byDimension + ((base45 + i3) << 3), part35);
        v128.store(byDimension + ((base45 + i3) << 3), part36, 16);
        const part37 = dims * 8;
        const part38 = x + (((i3 + 4) * dims + d3) << 3);
        const part39 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part38)), 1, load<f64>(part38 + part37)),
          f64x2.splat(meanShared),
        );
        const part40 = f64x2.sub(
          f64x2.replace_lane(f64x2.splat(load<f64>(part38 + 2 * part37)), 1, load<f64>(part38 + 3 * part37)),
          f64x2.splat(meanShared),
        );
        v128.store(byDimension + ((base45 + i3) << 3), part39, 32);
        v128.store(byDimension + ((base45 + i3) << 3), part40, 48);
      }
      const base46: i32 = d3 * points;
      for (let i3: i32 = i3Main; i3 < points; i3++) {
        store<f64>(
          byDimension + ((base46 + i3) << 3),
          load<f64>(x + ((i3 * dims + d3) << 3)) - load<f64>(mean + (d3 << 3)),
        );
      }
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2: i32 = (dims + 511) / 512;
  const blocks2: i32 = (points + 127) / 128;
  {
    const lo4: i32 = 0;
    const hi4: i32 = blocks2 * strips2;
    const base67: i32 = min<i32>(dims, 512);
    const base68: i32 = max<i32>(min<i32>(dims, 512), 0) & -8;
    for (let item2: i32 = lo4; item2 < hi4; item2++) {
      const block3: i32 = item2 / strips2;
      const strip2: i32 = item2 - block3 * strips2;
      const base2: i32 = item2 * base67;
      const from3: i32 = block3 * 128;
      const to2: i32 = min<i32>(from3 + 128, points);
      const whole2: i32 = from3 + ((to2 - from3) & -4);
      const e5Main: i32 = base68;
      for (let e5: i32 = 0; e5 < e5Main; e5 += 8) {
        const part42 = f64x2.splat(-0.0);
        const part43 = f64x2.splat(-0.0);
        v128.store(partial2 + ((base2 + e5) << 3), part42);
        v128.store(partial2 + ((base2 + e5) << 3), part43, 16);
        const part44 = f64x2.splat(-0.0);
        const part45 = f64x2.splat(-0.0);
        v128.store(partial2 + ((base2 + e5) << 3), part44, 32);
        v128.store(partial2 + ((base2 + e5) << 3), part45, 48);
      }
      const end12: i32 = base67;
      for (let e5: i32 = e5Main; e5 < end12; e5++) {
        store<f64>(partial2 + ((base2 + e5) << 3), -0.0);
      }
      const base57: i32 = max<i32>(min<i32>(dims - strip2 * 512, 512), 0) & -8;
      const base58: i32 = strip2 * 512;
      const base59: i32 = min<i32>(dims - strip2 * 512, 512);
      for (let term2: i32 = from3; term2 < whole2; term2 += 4) {
        const d42Main: i32 = base57;
        const base47: i32 = term2 * dims;
        const base48: i32 = base58;
        const base49: i32 = (term2 + 1) * dims;
        const base50: i32 = (term2 + 2) * dims;
        const base51: i32 = (term2 + 3) * dims;
        for (let d42: i32 = 0; d42 < d42Main; d42 += 8) {
          let running3_0 = v128.load(partial2 + ((base2 + d42) << 3));
          let running3_1 = v128.load(partial2 + ((base2 + d42) << 3), 16);
          let running3_1_0 = v128.load(partial2 + ((base2 + d42) << 3), 32);
          let running3_1_1 = v128.load(partial2 + ((base2 + d42) << 3), 48);
          const v7_0 = v128.load(centred + ((base47 + (base48 + d42)) << 3));
          const v7_1 = v128.load(centred + ((base47 + (base48 + d42)) << 3), 16);
          const v7_1_0 = v128.load(centred + ((base47 + (base48 + d42)) << 3), 32);
          const v7_1_1 = v128.load(centred + ((base47 + (base48 + d42)) << 3), 48);
          running3_0 = f64x2.add(running3_0, f64x2.mul(v7_0, v7_0));
          running3_1 = f64x2.add(running3_1, f64x2.mul(v7_1, v7_1));
          running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v7_1_0, v7_1_0));
          running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v7_1_1, v7_1_1));
          const v8_0 = v128.load(centred + ((base49 + (base48 + d42)) << 3));
          const v8_1 = v128.load(centred + ((base49 + (base48 + d42)) << 3), 16);
          const v8_1_0 = v128.load(centred + ((base49 + (base48 + d42)) << 3), 32);
          const v8_1_1 = v128.load(centred + ((base49 + (base48 + d42)) << 3), 48);
          running3_0 = f64x2.add(running3_0, f64x2.mul(v8_0, v8_0));
          running3_1 = f64x2.add(running3_1, f64x2.mul(v8_1, v8_1));
          running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v8_1_0, v8_1_0));
          running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v8_1_1, v8_1_1));
          const v9_0 = v128.load(centred + ((base50 + (base48 + d42)) << 3));
          const v9_1 = v128.load(centred + ((base50 + (base48 + d42)) << 3), 16);
          const v9_1_0 = v128.load(centred + ((base50 + (base48 + d42)) << 3), 32);
          const v9_1_1 = v128.load(centred + ((base50 + (base48 + d42)) << 3), 48);
          running3_0 = f64x2.add(running3_0, f64x2.mul(v9_0, v9_0));
          running3_1 = f64x2.add(running3_1, f64x2.mul(v9_1, v9_1));
          running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v9_1_0, v9_1_0));
          running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v9_1_1, v9_1_1));
          const v10_0 = v128.load(centred + ((base51 + (base48 + d42)) << 3));
          const v10_1 = v128.load(centred + ((base51 + (base48 + d42)) << 3), 16);
          const v10_1_0 = v128.load(centred + ((base51 + (base48 + d42)) << 3), 32);
          const v10_1_1 = v128.load(centred + ((base51 + (base48 + d42)) << 3), 48);
          running3_0 = f64x2.add(running3_0, f64x2.mul(v10_0, v10_0));
          running3_1 = f64x2.add(running3_1, f64x2.mul(v10_1, v10_1));
          running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v10_1_0, v10_1_0));
          running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v10_1_1, v10_1_1));
          v128.store(partial2 + ((base2 + d42) << 3), running3_0);
          v128.store(partial2 + ((base2 + d42) << 3), running3_1, 16);
          v128.store(partial2 + ((base2 + d42) << 3), running3_1_0, 32);
          v128.store(partial2 + ((base2 + d42) << 3), running3_1_1, 48);
        }
        const base52: i32 = term2 * dims;
        const base53: i32 = base58;
        const base54: i32 = (term2 + 1) * dims;
        const base55: i32 = (term2 + 2) * dims;
        const base56: i32 = (term2 + 3) * dims;
        const end13: i32 = base59;
        for (let d42: i32 = d42Main; d42 < end13; d42++) {
          let running3: f64 = load<f64>(partial2 + ((base2 + d42) << 3));
          const v7: f64 = load<f64>(centred + ((base52 + (base53 + d42)) << 3));
          running3 = running3 + v7 * v7;
          const v8: f64 = load<f64>(centred + ((base54 + (base53 + d42)) << 3));
          running3 = running3 + v8 * v8;
          const v9: f64 = load<f64>(centred + ((base55 + (base53 + d42)) << 3));
          running3 = running3 + v9 * v9;
          const v10: f64 = load<f64>(centred + ((base56 + (base53 + d42)) << 3));
          running3 = running3 + v10 * v10;
          store<f64>(partial2 + ((base2 + d42) << 3), running3);
        }
      }
      const base64: i32 = max<i32>(min<i32>(dims - strip2 * 512, 512), 0) & -8;
      const base65: i32 = strip2 * 512;
      const base66: i32 = min<i32>(dims - strip2 * 512, 512);
      for (let term2: i32 = whole2; term2 < to2; term2++) {
        const d43Main: i32 = base64;
        const base60: i32 = term2 * dims;
        const base61: i32 = base65;
        for (let d43: i32 = 0; d43 < d43Main; d43 += 8) {
          let running4_0 = v128.load(partial2 + ((base2 + d43) << 3));
          let running4_1 = v128.load(partial2 + ((base2 + d43) << 3), 16);
          let running4_1_0 = v128.load(partial2 + ((base2 + d43) << 3), 32);
          let running4_1_1 = v128.load(partial2 + ((base2 + d43) << 3), 48);
          const v11_0 = v128.load(centred + ((base60 + (base61 + d43)) << 3));
          const v11_1 = v128.load(centred + ((base60 + (base61 + d43)) << 3), 16);
          const v11_1_0 = v128.load(centred + ((base60 + (base61 + d43)) << 3), 32);
          const v11_1_1 = v128.load(centred + ((base60 + (base61 + d43)) << 3), 48);
          running4_0 = f64x2.add(running4_0, f64x2.mul(v11_0, v11_0));
          running4_1 = f64x2.add(running4_1, f64x2.mul(v11_1, v11_1));
          running4_1_0 = f64x2.add(running4_1_0, f64x2.mul(v11_1_0, v11_1_0));
          running4_1_1 = f64x2.add(running4_1_1, f64x2.mul(v11_1_1, v11_1_1));
          v128.store(partial2 + ((base2 + d43) << 3), running4_0);
          v128.store(partial2 + ((base2 + d43) << 3), running4_1, 16);
          v128.store(partial2 + ((base2 + d43) << 3), running4_1_0, 32);
          v128.store(partial2 + ((base2 + d43) << 3), running4_1_1, 48);
        }
        const base62: i32 = term2 * dims;
        const base63: i32 = base65;
        const end14: i32 = base66;
        for (let d43: i32 = d43Main; d43 < end14; d43++) {
          let running4: f64 = load<f64>(partial2 + ((base2 + d43) << 3));
          const v11: f64 = load<f64>(centred + ((base62 + (base63 + d43)) << 3));
          running4 = running4 + v11 * v11;
          store<f64>(partial2 + ((base2 + d43) << 3), running4);
        }
      }
    }
  }
  let depth2: i32 = 0;
  const base72: i32 = ((dims + 511) / 512) * min<i32>(dims, 512);
  const base73: i32 = max<i32>(strips2 * min<i32>(dims, 512), 0) & -8;
  const base74: i32 = strips2 * min<i32>(dims, 512);
  for (let block4: i32 = 0; block4 < blocks2; block4++) {
    const into2: i32 = depth2 * base72;
    const from4: i32 = block4 * base72;
    if (into2 != from4) {
      const e6Main: i32 = base73;
      for (let e6: i32 = 0; e6 < e6Main; e6 += 8) {
        const part46 = v128.load(partial2 + ((from4 + e6) << 3));
        const part47 = v128.load(partial2 + ((from4 + e6) << 3), 16);
        v128.store(partial2 + ((into2 + e6) << 3), part46);
        v128.store(partial2 + ((into2 + e6) << 3), part47, 16);
        const part48 = v128.load(partial2 + ((from4 + e6) << 3), 32);
        const part49 = v128.load(partial2 + ((from4 + e6) << 3), 48);
        v128.store(partial2 + ((into2 + e6) << 3), part48, 32);
        v128.store(partial2 + ((into2 + e6) << 3), part49, 48);
      }
      const end15: i32 = base74;
      for (let e6: i32 = e6Main; e6 < end15; e6++) {
        store<f64>(partial2 + ((into2 + e6) << 3), load<f64>(partial2 + ((from4 + e6) << 3)));
      }
    }
    depth2 = depth2 + 1;
    let pairs2: i32 = block4;
    const base69: i32 = base72;
    const base70: i32 = base73;
    const base71: i32 = base74;
    while ((pairs2 & 1) != 0) {
      depth2 = depth2 - 1;
      const older3: i32 = (depth2 - 1) * base69;
      const newer3: i32 = older3 + base69;
      const e7Main: i32 = base70;
      for (let e7: i32 = 0; e7 < e7Main; e7 += 8) {
        const part50 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3)),
          v128.load(partial2 + ((newer3 + e7) << 3)),
        );
        const part51 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 16),
          v128.load(partial2 + ((newer3 + e7) << 3), 16),
        );
        v128.store(partial2 + ((older3 + e7) << 3), part50);
        v128.store(partial2 + ((older3 + e7) << 3), part51, 16);
        const part52 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 32),
          v128.load(partial2 + ((newer3 + e7) << 3), 32),
        );
        const part53 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 48),
          v128.load(partial2 + ((newer3 + e7) << 3), 48),
        );
        v128.store(partial2 + ((older3 + e7) << 3), part52, 32);
        v128.store(partial2 + ((older3 + e7) << 3), part53, 48);
      }
      const end16: i32 = base71;
      for (let e7: i32 = e7Main; e7 < end16; e7++) {
        store<f64>(
          partial2 + ((older3 + e7) << 3),
          load<f64>(partial2 + ((older3 + e7) << 3)) + load<f64>(partial2 + ((newer3 + e7) << 3)),
        );
      }
      pairs2 = pairs2 >> 1;
    }
  }
  const base75: i32 = ((dims + 511) / 512) * min<i32>(dims, 512);
  const base76: i32 = max<i32>(strips2 * min<i32>(dims, 512), 0) & -8;
  const base77: i32 = strips2 * min<i32>(dims, 512);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older4: i32 = (depth2 - 1) * base75;
    const newer4: i32 = older4 + base75;
    const e8Main: i32 = base76;
    for (let e8: i32 = 0; e8 < e8Main; e8 += 8) {
      const part54 = f64x2.add(v128.load(partial2 + ((older4 + e8) << 3)), v128.load(partial2 + ((newer4 + e8) << 3)));
      const part55 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 16),
        v128.load(partial2 + ((newer4 + e8) << 3), 16),
      );
      v128.store(partial2 + ((older4 + e8) << 3), part54);
      v128.store(partial2 + ((older4 + e8) << 3), part55, 16);
      const part56 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 32),
        v128.load(partial2 + ((newer4 + e8) << 3), 32),
      );
      const part57 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 48),
        v128.load(partial2 + ((newer4 + e8) << 3), 48),
      );
      v128.store(partial2 + ((older4 + e8) << 3), part56, 32);
      v128.store(partial2 + ((older4 + e8) << 3), part57, 48);
    }
    const end17: i32 = base77;
    for (let e8: i32 = e8Main; e8 < end17; e8++) {
      store<f64>(
        partial2 + ((older4 + e8) << 3),
        load<f64>(partial2 + ((older4 + e8) << 3)) + load<f64>(partial2 + ((newer4 + e8) << 3)),
      );
    }
  }
  const base86: i32 = min<i32>(dims, 512);
  for (let strip2: i32 = 0; strip2 < strips2; strip2++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse2: f64 = 1.0 / <f64>points;
    if (points > 0 && (points & (points - 1)) == 0) {
      const d44Main: i32 = max<i32>(min<i32>(dims - strip2 * 512, 512), 0) & -8;
      const base78: i32 = strip2 * 512;
      const base79: i32 = strip2 * base86;
      for (let d44: i32 = 0; d44 < d44Main; d44 += 8) {
        const part58 = f64x2.mul(
          v128.load(partial2 + ((base79 + (base78 + d44 - base78)) << 3)),
          f64x2.splat(inverse2),
        );
        const part59 = f64x2.mul(
          v128.load(partial2 + ((base79 + (base78 + d44 - base78)) << 3), 16),
          f64x2.splat(inverse2),
        );
        v128.store(variance + ((base78 + d44) << 3), part58);
        v128.store(variance + ((base78 + d44) << 3), part59, 16);
        const part60 = f64x2.mul(
          v128.load(partial2 + ((base79 + (base78 + (d44 + 4) - base78)) << 3)),
          f64x2.splat(inverse2),
        );
        const part61 = f64x2.mul(
          v128.load(partial2 + ((base79 + (base78 + (d44 + 4) - base78)) << 3), 16),
          f64x2.splat(inverse2),
        );
        v128.store(variance + ((base78 + d44) << 3), part60, 32);
        v128.store(variance + ((base78 + d44) << 3), part61, 48);
      }
      const base80: i32 = strip2 * 512;
      const base81: i32 = strip2 * base86;
      const end18: i32 = min<i32>(dims - strip2 * 512, 512);
      for (let d44: i32 = d44Main; d44 < end18; d44++) {
        store<f64>(
          variance + ((base80 + d44) << 3),
          load<f64>(partial2 + ((base81 + (base80 + d44 - base80)) << 3)) * inverse2,
        );
      }
    } else {
      const d44Main2: i32 = max<i32>(min<i32>(dims - strip2 * 512, 512), 0) & -8;
      const base82: i32 = strip2 * 512;
      const base83: i32 = strip2 * base86;
      for (let d44: i32 = 0; d44 < d44Main2; d44 += 8) {
        const part62 = <f64>points;
        const part63 = f64x2.div(v128.load(partial2 + ((base83 + (base82 + d44 - base82)) << 3)), f64x2.splat(part62));
        const part64 = f64x2.div(
          v128.load(partial2 + ((base83 + (base82 + d44 - base82)) << 3), 16),
          f64x2.splat(part62),
        );
        v128.store(variance + ((base82 + d44) << 3), part63);
        v128.store(variance + ((base82 + d44) << 3), part64, 16);
        const part65 = <f64>points;
        const part66 = f64x2.div(
          v128.load(partial2 + ((base83 + (base82 + (d44 + 4) - base82)) << 3)),
          f64x2.splat(part65),
        );
        const part67 = f64x2.div(
          v128.load(partial2 + ((base83 + (base82 + (d44 + 4) - base82)) << 3), 16),
          f64x2.splat(part65),
        );
        v128.store(variance + ((base82 + d44) << 3), part66, 32);
        v128.store(variance + ((base82 + d44) << 3), part67, 48);
      }
      const base84: i32 = strip2 * 512;
      const base85: i32 = strip2 * base86;
      const end19: i32 = min<i32>(dims - strip2 * 512, 512);
      for (let d44: i32 = d44Main2; d44 < end19; d44++) {
        store<f64>(
          variance + ((base84 + d44) << 3),
          load<f64>(partial2 + ((base85 + (base84 + d44 - base84)) << 3)) / <f64>points,
        );
      }
    }
  }
  let total: f64 = dims <= 0 ? 0.0 : -0.0;
  if (dims < 8) {
    for (let d52: i32 = 0; d52 < dims; d52++) {
      total = total + load<f64>(variance + (d52 << 3));
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
      for (let d53: i32 = from5 + 8; d53 < whole3; d53 += 8) {
        low_0 = f64x2.add(low_0, v128.load(variance + (d53 << 3)));
        low_1 = f64x2.add(low_1, v128.load(variance + (d53 << 3), 16));
        high_0 = f64x2.add(high_0, v128.load(variance + (d53 << 3), 32));
        high_1 = f64x2.add(high_1, v128.load(variance + (d53 << 3), 48));
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
      for (let d54: i32 = whole3; d54 < end; d54++) {
        total = total + load<f64>(variance + (d54 << 3));
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
    const lo5: i32 = 0;
    const hi5: i32 = k;
    for (let c: i32 = lo5; c < hi5; c++) {
      const d6Main: i32 = dims & -8;
      const base87: i32 = c * dims;
      for (let d6: i32 = 0; d6 < d6Main; d6 += 8) {
        const part69 = f64x2.sub(v128.load(init + ((base87 + d6) << 3)), v128.load(mean + (d6 << 3)));
        const part70 = f64x2.sub(v128.load(init + ((base87 + d6) << 3), 16), v128.load(mean + (d6 << 3), 16));
        v128.store(centre + ((base87 + d6) << 3), part69);
        v128.store(centre + ((base87 + d6) << 3), part70, 16);
        const part71 = f64x2.sub(v128.load(init + ((base87 + d6) << 3), 32), v128.load(mean + (d6 << 3), 32));
        const part72 = f64x2.sub(v128.load(init + ((base87 + d6) << 3), 48), v128.load(mean + (d6 << 3), 48));
        v128.store(centre + ((base87 + d6) << 3), part71, 32);
        v128.store(centre + ((base87 + d6) << 3), part72, 48);
      }
      const base88: i32 = c * dims;
      for (let d6: i32 = d6Main; d6 < dims; d6++) {
        store<f64>(centre + ((base88 + d6) << 3), load<f64>(init + ((base88 + d6) << 3)) - load<f64>(mean + (d6 << 3)));
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
  const base149: i32 = k * dims;
  const base150: i32 = max<i32>(k * dims, 0) & -8;
  const base151: i32 = max<i32>(k * dims, 0) & -4;
  while (steps < limit && !done) {
    {
      const lo7: i32 = 0;
      const hi7: i32 = k;
      const c2Main: i32 = lo7 + (max<i32>(hi7 - lo7, 0) & -8);
      for (let c2: i32 = lo7; c2 < c2Main; c2 += 8) {
        const part75 = dims <= 0 ? 0.0 : -0.0;
        let total2_0 = f64x2.splat(part75);
        let total2_1 = f64x2.splat(part75);
        const part76 = dims <= 0 ? 0.0 : -0.0;
        let total2_1_0 = f64x2.splat(part76);
        let total2_1_1 = f64x2.splat(part76);
        if (dims <= 128) {
          const base89: i32 = c2 * dims;
          const base90: i32 = (c2 + 4) * dims;
          for (let d72: i32 = 0; d72 < dims; d72++) {
            const part77 = dims * 8;
            const part78 = centre + ((base89 + d72) << 3);
            const v2_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part78)), 1, load<f64>(part78 + part77));
            const v2_1 = f64x2.replace_lane(
              f64x2.splat(load<f64>(part78 + 2 * part77)),
              1,
              load<f64>(part78 + 3 * part77),
            );
            const part79 = dims * 8;
            const part80 = centre + ((base90 + d72) << 3);
            const v2_1_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part80)), 1, load<f64>(part80 + part79));
            const v2_1_1 = f64x2.replace_lane(
              f64x2.splat(load<f64>(part80 + 2 * part79)),
              1,
              load<f64>(part80 + 3 * part79),
            );
            total2_0 = f64x2.add(total2_0, f64x2.mul(v2_0, v2_0));
            total2_1 = f64x2.add(total2_1, f64x2.mul(v2_1, v2_1));
            total2_1_0 = f64x2.add(total2_1_0, f64x2.mul(v2_1_0, v2_1_0));
            total2_1_1 = f64x2.add(total2_1_1, f64x2.mul(v2_1_1, v2_1_1));
          }
        } else {
          let depth4: i32 = 0;
          const base93: i32 = c2 * dims;
          const base94: i32 = (c2 + 4) * dims;
          for (let start: i32 = 0; start < dims; start += 128) {
            let running5_0 = f64x2.splat(-0.0);
            let running5_1 = f64x2.splat(-0.0);
            let running5_1_0 = f64x2.splat(-0.0);
            let running5_1_1 = f64x2.splat(-0.0);
            const base91: i32 = base93;
            const base92: i32 = base94;
            const end20: i32 = min<i32>(start + 128, dims);
            for (let d73: i32 = start; d73 < end20; d73++) {
              const part81 = dims * 8;
              const part82 = centre + ((base91 + d73) << 3);
              const v22_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part82)), 1, load<f64>(part82 + part81));
              const v22_1 = f64x2.replace_lane(
                f64x2.splat(load<f64>(part82 + 2 * part81)),
                1,
                load<f64>(part82 + 3 * part81),
              );
              const part83 = dims * 8;
              const part84 = centre + ((base92 + d73) << 3);
              const v22_1_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part84)), 1, load<f64>(part84 + part83));
              const v22_1_1 = f64x2.replace_lane(
                f64x2.splat(load<f64>(part84 + 2 * part83)),
                1,
                load<f64>(part84 + 3 * part83),
              );
              running5_0 = f64x2.add(running5_0, f64x2.mul(v22_0, v22_0));
              running5_1 = f64x2.add(running5_1, f64x2.mul(v22_1, v22_1));
              running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v22_1_0, v22_1_0));
              running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v22_1_1, v22_1_1));
            }
            let pairs3: i32 = start >> 7;
            while ((pairs3 & 1) != 0) {
              depth4 = depth4 - 1;
              running5_0 = f64x2.add(v128.load(partial3 + depth4 * 32), running5_0);
              running5_1 = f64x2.add(v128.load(partial3 + depth4 * 32, 16), running5_1);
              running5_1_0 = f64x2.add(v128.load(partial3_1 + depth4 * 32), running5_1_0);
              running5_1_1 = f64x2.add(v128.load(partial3_1 + depth4 * 32, 16), running5_1_1);
              pairs3 = pairs3 >> 1;
            }
            v128.store(partial3 + depth4 * 32, running5_0);
            v128.store(partial3 + depth4 * 32, running5_1, 16);
            v128.store(partial3_1 + depth4 * 32, running5_1_0);
            v128.store(partial3_1 + depth4 * 32, running5_1_1, 16);
            depth4 = depth4 + 1;
          }
          depth4 = depth4 - 1;
          total2_0 = v128.load(partial3 + depth4 * 32);
          total2_1 = v128.load(partial3 + depth4 * 32, 16);
          total2_1_0 = v128.load(partial3_1 + depth4 * 32);
          total2_1_1 = v128.load(partial3_1 + depth4 * 32, 16);
          while (depth4 > 0) {
            depth4 = depth4 - 1;
            total2_0 = f64x2.add(v128.load(partial3 + depth4 * 32), total2_0);
            total2_1 = f64x2.add(v128.load(partial3 + depth4 * 32, 16), total2_1);
            total2_1_0 = f64x2.add(v128.load(partial3_1 + depth4 * 32), total2_1_0);
            total2_1_1 = f64x2.add(v128.load(partial3_1 + depth4 * 32, 16), total2_1_1);
          }
        }
        v128.store(norm + (c2 << 3), total2_0);
        v128.store(norm + (c2 << 3), total2_1, 16);
        v128.store(norm + (c2 << 3), total2_1_0, 32);
        v128.store(norm + (c2 << 3), total2_1_1, 48);
      }
      for (let c2: i32 = c2Main; c2 < hi7; c2++) {
        let total2: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base95: i32 = c2 * dims;
          for (let d72: i32 = 0; d72 < dims; d72++) {
            const v2: f64 = load<f64>(centre + ((base95 + d72) << 3));
            total2 = total2 + v2 * v2;
          }
        } else {
          let depth4: i32 = 0;
          const base97: i32 = c2 * dims;
          for (let start: i32 = 0; start < dims; start += 128) {
            let running5: f64 = -0.0;
            const base96: i32 = base97;
            const end21: i32 = min<i32>(start + 128, dims);
            for (let d73: i32 = start; d73 < end21; d73++) {
              const v22: f64 = load<f64>(centre + ((base96 + d73) << 3));
              running5 = running5 + v22 * v22;
            }
            let pairs3: i32 = start >> 7;
            while ((pairs3 & 1) != 0) {
              depth4 = depth4 - 1;
              running5 = load<f64>(partial3 + (depth4 << 3)) + running5;
              pairs3 = pairs3 >> 1;
            }
            store<f64>(partial3 + (depth4 << 3), running5);
            depth4 = depth4 + 1;
          }
          depth4 = depth4 - 1;
          total2 = load<f64>(partial3 + (depth4 << 3));
          while (depth4 > 0) {
            depth4 = depth4 - 1;
            total2 = load<f64>(partial3 + (depth4 << 3)) + total2;
          }
        }
        store<f64>(norm + (c2 << 3), total2);
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
          const part86 = dims <= 0 ? 0.0 : -0.0;
          let total3_0 = f64x2.splat(part86);
          let total3_1 = f64x2.splat(part86);
          const part87 = dims <= 0 ? 0.0 : -0.0;
          let total3_1_0 = f64x2.splat(part87);
          let total3_1_1 = f64x2.splat(part87);
          if (dims <= 128) {
            const base98: i32 = c3 * dims;
            for (let d82: i32 = 0; d82 < dims; d82++) {
              const centreShared: f64 = load<f64>(centre + ((base98 + d82) << 3));
              total3_0 = f64x2.add(
                total3_0,
                f64x2.mul(v128.load(byDimension + ((d82 * points + i6) << 3)), f64x2.splat(centreShared)),
              );
              total3_1 = f64x2.add(
                total3_1,
                f64x2.mul(v128.load(byDimension + ((d82 * points + i6) << 3), 16), f64x2.splat(centreShared)),
              );
              total3_1_0 = f64x2.add(
                total3_1_0,
                f64x2.mul(v128.load(byDimension + ((d82 * points + i6) << 3), 32), f64x2.splat(centreShared)),
              );
              total3_1_1 = f64x2.add(
                total3_1_1,
                f64x2.mul(v128.load(byDimension + ((d82 * points + i6) << 3), 48), f64x2.splat(centreShared)),
              );
            }
          } else {
            let depth5: i32 = 0;
            const base100: i32 = c3 * dims;
            for (let start2: i32 = 0; start2 < dims; start2 += 128) {
              let running6_0 = f64x2.splat(-0.0);
              let running6_1 = f64x2.splat(-0.0);
              let running6_1_0 = f64x2.splat(-0.0);
              let running6_1_1 = f64x2.splat(-0.0);
              const base99: i32 = base100;
              const end22: i32 = min<i32>(start2 + 128, dims);
              for (let d83: i32 = start2; d83 < end22; d83++) {
                const centreShared2: f64 = load<f64>(centre + ((base99 + d83) << 3));
                running6_0 = f64x2.add(
                  running6_0,
                  f64x2.mul(v128.load(byDimension + ((d83 * points + i6) << 3)), f64x2.splat(centreShared2)),
                );
                running6_1 = f64x2.add(
                  running6_1,
                  f64x2.mul(v128.load(byDimension + ((d83 * points + i6) << 3), 16), f64x2.splat(centreShared2)),
                );
                running6_1_0 = f64x2.add(
                  running6_1_0,
                  f64x2.mul(v128.load(byDimension + ((d83 * points + i6) << 3), 32), f64x2.splat(centreShared2)),
                );
                running6_1_1 = f64x2.add(
                  running6_1_1,
                  f64x2.mul(v128.load(byDimension + ((d83 * points + i6) << 3), 48), f64x2.splat(centreShared2)),
                );
              }
              let pairs4: i32 = start2 >> 7;
              while ((pairs4 & 1) != 0) {
                depth5 = depth5 - 1;
                running6_0 = f64x2.add(v128.load(partial4 + depth5 * 32), running6_0);
                running6_1 = f64x2.add(v128.load(partial4 + depth5 * 32, 16), running6_1);
                running6_1_0 = f64x2.add(v128.load(partial4_1 + depth5 * 32), running6_1_0);
                running6_1_1 = f64x2.add(v128.load(partial4_1 + depth5 * 32, 16), running6_1_1);
                pairs4 = pairs4 >> 1;
              }
              v128.store(partial4 + depth5 * 32, running6_0);
              v128.store(partial4 + depth5 * 32, running6_1, 16);
              v128.store(partial4_1 + depth5 * 32, running6_1_0);
              v128.store(partial4_1 + depth5 * 32, running6_1_1, 16);
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total3_0 = v128.load(partial4 + depth5 * 32);
            total3_1 = v128.load(partial4 + depth5 * 32, 16);
            total3_1_0 = v128.load(partial4_1 + depth5 * 32);
            total3_1_1 = v128.load(partial4_1 + depth5 * 32, 16);
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total3_0 = f64x2.add(v128.load(partial4 + depth5 * 32), total3_0);
              total3_1 = f64x2.add(v128.load(partial4 + depth5 * 32, 16), total3_1);
              total3_1_0 = f64x2.add(v128.load(partial4_1 + depth5 * 32), total3_1_0);
              total3_1_1 = f64x2.add(v128.load(partial4_1 + depth5 * 32, 16), total3_1_1);
            }
          }
          const candidate_0 = f64x2.sub(f64x2.splat(normShared), f64x2.mul(f64x2.splat(2.0), total3_0));
          const candidate_1 = f64x2.sub(f64x2.splat(normShared), f64x2.mul(f64x2.splat(2.0), total3_1));
          const candidate_1_0 = f64x2.sub(f64x2.splat(normShared), f64x2.mul(f64x2.splat(2.0), total3_1_0));
          const candidate_1_1 = f64x2.sub(f64x2.splat(normShared), f64x2.mul(f64x2.splat(2.0), total3_1_1));
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
          let total3: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base101: i32 = c3 * dims;
            for (let d82: i32 = 0; d82 < dims; d82++) {
              total3 =
                total3 +
                load<f64>(byDimension + ((d82 * points + i6) << 3)) * load<f64>(centre + ((base101 + d82) << 3));
            }
          } else {
            let depth5: i32 = 0;
            const base103: i32 = c3 * dims;
            for (let start2: i32 = 0; start2 < dims; start2 += 128) {
              let running6: f64 = -0.0;
              const base102: i32 = base103;
              const end23: i32 = min<i32>(start2 + 128, dims);
              for (let d83: i32 = start2; d83 < end23; d83++) {
                running6 =
                  running6 +
                  load<f64>(byDimension + ((d83 * points + i6) << 3)) * load<f64>(centre + ((base102 + d83) << 3));
              }
              let pairs4: i32 = start2 >> 7;
              while ((pairs4 & 1) != 0) {
                depth5 = depth5 - 1;
                running6 = load<f64>(partial4 + (depth5 << 3)) + running6;
                pairs4 = pairs4 >> 1;
              }
              store<f64>(partial4 + (depth5 << 3), running6);
              depth5 = depth5 + 1;
            }
            depth5 = depth5 - 1;
            total3 = load<f64>(partial4 + (depth5 << 3));
            while (depth5 > 0) {
              depth5 = depth5 - 1;
              total3 = load<f64>(partial4 + (depth5 << 3)) + total3;
            }
          }
          const candidate: f64 = load<f64>(norm + (c3 << 3)) - 2.0 * total3;
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
      const place: i32 = load<i32>(member + (i9 << 2));
      store<i32>(size + (place << 2), load<i32>(size + (place << 2)) + 1);
    }
    let empty: i32 = 0;
    let emptyLanes = i32x4.splat(0);
    const c4Main: i32 = k & -16;
    for (let c4: i32 = 0; c4 < c4Main; c4 += 16) {
      const part90 = i32x4.eq(v128.load(size + (c4 << 2)), i32x4.splat(0));
      const mask0_0 = i64x2.extend_low_i32x4_s(part90);
      const mask0_1 = i64x2.extend_high_i32x4_s(part90);
      const part91 = i32x4.eq(v128.load(size + (c4 << 2), 16), i32x4.splat(0));
      const mask0_1_0 = i64x2.extend_low_i32x4_s(part91);
      const mask0_1_1 = i64x2.extend_high_i32x4_s(part91);
      const part92 = i32x4.eq(v128.load(size + (c4 << 2), 32), i32x4.splat(0));
      const mask0_2_0 = i64x2.extend_low_i32x4_s(part92);
      const mask0_2_1 = i64x2.extend_high_i32x4_s(part92);
      const part93 = i32x4.eq(v128.load(size + (c4 << 2), 48), i32x4.splat(0));
      const mask0_3_0 = i64x2.extend_low_i32x4_s(part93);
      const mask0_3_1 = i64x2.extend_high_i32x4_s(part93);
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
    for (let c4: i32 = c4Main; c4 < k; c4++) {
      if (load<i32>(size + (c4 << 2)) == 0) {
        empty = empty + 1;
      }
    }
    if (empty > 0) {
      {
        const lo11: i32 = 0;
        const hi11: i32 = points;
        for (let i10: i32 = lo11; i10 < hi11; i10++) {
          let total4: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base104: i32 = i10 * dims;
            for (let d9: i32 = 0; d9 < dims; d9++) {
              const v3: f64 =
                load<f64>(centred + ((base104 + d9) << 3)) -
                load<f64>(centre + ((load<i32>(labels + (i10 << 2)) * dims + d9) << 3));
              total4 = total4 + v3 * v3;
            }
          } else {
            let depth6: i32 = 0;
            const base106: i32 = i10 * dims;
            for (let start3: i32 = 0; start3 < dims; start3 += 128) {
              let running7: f64 = -0.0;
              const base105: i32 = base106;
              const end24: i32 = min<i32>(start3 + 128, dims);
              for (let d92: i32 = start3; d92 < end24; d92++) {
                const v32: f64 =
                  load<f64>(centred + ((base105 + d92) << 3)) -
                  load<f64>(centre + ((load<i32>(labels + (i10 << 2)) * dims + d92) << 3));
                running7 = running7 + v32 * v32;
              }
              let pairs5: i32 = start3 >> 7;
              while ((pairs5 & 1) != 0) {
                depth6 = depth6 - 1;
                running7 = load<f64>(partial5 + (depth6 << 3)) + running7;
                pairs5 = pairs5 >> 1;
              }
              store<f64>(partial5 + (depth6 << 3), running7);
              depth6 = depth6 + 1;
            }
            depth6 = depth6 - 1;
            total4 = load<f64>(partial5 + (depth6 << 3));
            while (depth6 > 0) {
              depth6 = depth6 - 1;
              total4 = load<f64>(partial5 + (depth6 << 3)) + total4;
            }
          }
          store<f64>(distance + (i10 << 3), total4);
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
          const place2: i32 = load<i32>(member + (farthest << 2));
          store<i32>(size + (place2 << 2), load<i32>(size + (place2 << 2)) - 1);
          store<i32>(size + (c5 << 2), 1);
          store<i32>(member + (farthest << 2), c5);
          store<f64>(distance + (farthest << 3), -1.0);
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
      const lo12: i32 = 0;
      const hi12: i32 = parts;
      const mark95 = top;
      const sums = top;
      top = claim(top, 26 * (k * dims), 8);
      if (top === 0) return -1;
      const base118: i32 = k * dims;
      const base119: i32 = max<i32>(k * dims, 0) & -4;
      const base120: i32 = max<i32>(k * dims, 0) & -8;
      for (let part: i32 = lo12; part < hi12; part++) {
        const from6: i32 = part * partRows;
        const to3: i32 = min<i32>(from6 + partRows, terms);
        let depth7: i32 = 0;
        const base111: i32 = base118;
        const base112: i32 = base119;
        const base113: i32 = base120;
        for (let start4: i32 = from6; start4 < to3; start4 += 128) {
          const slot: i32 = depth7 * base111;
          const e9Main: i32 = base112;
          for (let e9: i32 = 0; e9 < e9Main; e9 += 4) {
            const part96 = f64x2.splat(-0.0);
            const part97 = f64x2.splat(-0.0);
            v128.store(sums + ((slot + e9) << 3), part96);
            v128.store(sums + ((slot + e9) << 3), part97, 16);
          }
          const end25: i32 = base111;
          for (let e9: i32 = e9Main; e9 < end25; e9++) {
            store<f64>(sums + ((slot + e9) << 3), -0.0);
          }
          const end26: i32 = min<i32>(start4 + 128, to3);
          for (let i12: i32 = start4; i12 < end26; i12++) {
            const target: i32 = slot + load<i32>(member + (i12 << 2)) * dims;
            const d102Main: i32 = dims & -4;
            const base107: i32 = i12 * dims;
            for (let d102: i32 = 0; d102 < d102Main; d102 += 4) {
              const part98 = f64x2.add(
                v128.load(sums + ((target + d102) << 3)),
                v128.load(centred + ((base107 + d102) << 3)),
              );
              const part99 = f64x2.add(
                v128.load(sums + ((target + d102) << 3), 16),
                v128.load(centred + ((base107 + d102) << 3), 16),
              );
              v128.store(sums + ((target + d102) << 3), part98);
              v128.store(sums + ((target + d102) << 3), part99, 16);
            }
            const base108: i32 = i12 * dims;
            for (let d102: i32 = d102Main; d102 < dims; d102++) {
              store<f64>(
                sums + ((target + d102) << 3),
                load<f64>(sums + ((target + d102) << 3)) + load<f64>(centred + ((base108 + d102) << 3)),
              );
            }
          }
          depth7 = depth7 + 1;
          let pairs6: i32 = (start4 - from6) >> 7;
          const base109: i32 = base111;
          const base110: i32 = base113;
          while ((pairs6 & 1) != 0) {
            depth7 = depth7 - 1;
            const older5: i32 = (depth7 - 1) * base109;
            const newer5: i32 = older5 + base109;
            const e10Main: i32 = base110;
            for (let e10: i32 = 0; e10 < e10Main; e10 += 8) {
              const part100 = f64x2.add(
                v128.load(sums + ((older5 + e10) << 3)),
                v128.load(sums + ((newer5 + e10) << 3)),
              );
              const part101 = f64x2.add(
                v128.load(sums + ((older5 + e10) << 3), 16),
                v128.load(sums + ((newer5 + e10) << 3), 16),
              );
              v128.store(sums + ((older5 + e10) << 3), part100);
              v128.store(sums + ((older5 + e10) << 3), part101, 16);
              const part102 = f64x2.add(
                v128.load(sums + ((older5 + e10) << 3), 32),
                v128.load(sums + ((newer5 + e10) << 3), 32),
              );
              const part103 = f64x2.add(
                v128.load(sums + ((older5 + e10) << 3), 48),
                v128.load(sums + ((newer5 + e10) << 3), 48),
              );
              v128.store(sums + ((older5 + e10) << 3), part102, 32);
              v128.store(sums + ((older5 + e10) << 3), part103, 48);
            }
            const end27: i32 = base109;
            for (let e10: i32 = e10Main; e10 < end27; e10++) {
              store<f64>(
                sums + ((older5 + e10) << 3),
                load<f64>(sums + ((older5 + e10) << 3)) + load<f64>(sums + ((newer5 + e10) << 3)),
              );
            }
            pairs6 = pairs6 >> 1;
          }
        }
        const base114: i32 = base118;
        const base115: i32 = base120;
        while (depth7 > 1) {
          depth7 = depth7 - 1;
          const older6: i32 = (depth7 - 1) * base114;
          const newer6: i32 = older6 + base114;
          const e11Main: i32 = base115;
          for (let e11: i32 = 0; e11 < e11Main; e11 += 8) {
            const part104 = f64x2.add(v128.load(sums + ((older6 + e11) << 3)), v128.load(sums + ((newer6 + e11) << 3)));
            const part105 = f64x2.add(
              v128.load(sums + ((older6 + e11) << 3), 16),
              v128.load(sums + ((newer6 + e11) << 3), 16),
            );
            v128.store(sums + ((older6 + e11) << 3), part104);
            v128.store(sums + ((older6 + e11) << 3), part105, 16);
            const part106 = f64x2.add(
              v128.load(sums + ((older6 + e11) << 3), 32),
              v128.load(sums + ((newer6 + e11) << 3), 32),
            );
            const part107 = f64x2.add(
              v128.load(sums + ((older6 + e11) << 3), 48),
              v128.load(sums + ((newer6 + e11) << 3), 48),
            );
            v128.store(sums + ((older6 + e11) << 3), part106, 32);
            v128.store(sums + ((older6 + e11) << 3), part107, 48);
          }
          const end28: i32 = base114;
          for (let e11: i32 = e11Main; e11 < end28; e11++) {
            store<f64>(
              sums + ((older6 + e11) << 3),
              load<f64>(sums + ((older6 + e11) << 3)) + load<f64>(sums + ((newer6 + e11) << 3)),
            );
          }
        }
        const e9Main2: i32 = base119;
        const base116: i32 = part * base118;
        for (let e9: i32 = 0; e9 < e9Main2; e9 += 4) {
          const part108 = v128.load(sums + (e9 << 3));
          const part109 = v128.load(sums + (e9 << 3), 16);
          v128.store(totals + ((base116 + e9) << 3), part108);
          v128.store(totals + ((base116 + e9) << 3), part109, 16);
        }
        const base117: i32 = part * base118;
        const end29: i32 = base118;
        for (let e9: i32 = e9Main2; e9 < end29; e9++) {
          store<f64>(totals + ((base117 + e9) << 3), load<f64>(sums + (e9 << 3)));
        }
      }
      top = mark95;
    }
    let depth8: i32 = 0;
    const base123: i32 = base149;
    const base124: i32 = base150;
    for (let block5: i32 = 0; block5 < parts; block5++) {
      const into3: i32 = depth8 * base123;
      const from7: i32 = block5 * base123;
      if (into3 != from7) {
        const e12Main: i32 = base124;
        for (let e12: i32 = 0; e12 < e12Main; e12 += 8) {
          const part110 = v128.load(totals + ((from7 + e12) << 3));
          const part111 = v128.load(totals + ((from7 + e12) << 3), 16);
          v128.store(totals + ((into3 + e12) << 3), part110);
          v128.store(totals + ((into3 + e12) << 3), part111, 16);
          const part112 = v128.load(totals + ((from7 + e12) << 3), 32);
          const part113 = v128.load(totals + ((from7 + e12) << 3), 48);
          v128.store(totals + ((into3 + e12) << 3), part112, 32);
          v128.store(totals + ((into3 + e12) << 3), part113, 48);
        }
        const end30: i32 = base123;
        for (let e12: i32 = e12Main; e12 < end30; e12++) {
          store<f64>(totals + ((into3 + e12) << 3), load<f64>(totals + ((from7 + e12) << 3)));
        }
      }
      depth8 = depth8 + 1;
      let pairs7: i32 = block5;
      const base121: i32 = base123;
      const base122: i32 = base124;
      while ((pairs7 & 1) != 0) {
        depth8 = depth8 - 1;
        const older7: i32 = (depth8 - 1) * base121;
        const newer7: i32 = older7 + base121;
        const e13Main: i32 = base122;
        for (let e13: i32 = 0; e13 < e13Main; e13 += 8) {
          const part114 = f64x2.add(
            v128.load(totals + ((older7 + e13) << 3)),
            v128.load(totals + ((newer7 + e13) << 3)),
          );
          const part115 = f64x2.add(
            v128.load(totals + ((older7 + e13) << 3), 16),
            v128.load(totals + ((newer7 + e13) << 3), 16),
          );
          v128.store(totals + ((older7 + e13) << 3), part114);
          v128.store(totals + ((older7 + e13) << 3), part115, 16);
          const part116 = f64x2.add(
            v128.load(totals + ((older7 + e13) << 3), 32),
            v128.load(totals + ((newer7 + e13) << 3), 32),
          );
          const part117 = f64x2.add(
            v128.load(totals + ((older7 + e13) << 3), 48),
            v128.load(totals + ((newer7 + e13) << 3), 48),
          );
          v128.store(totals + ((older7 + e13) << 3), part116, 32);
          v128.store(totals + ((older7 + e13) << 3), part117, 48);
        }
        const end31: i32 = base121;
        for (let e13: i32 = e13Main; e13 < end31; e13++) {
          store<f64>(
            totals + ((older7 + e13) << 3),
            load<f64>(totals + ((older7 + e13) << 3)) + load<f64>(totals + ((newer7 + e13) << 3)),
          );
        }
        pairs7 = pairs7 >> 1;
      }
    }
    const base125: i32 = base149;
    const base126: i32 = base150;
    while (depth8 > 1) {
      depth8 = depth8 - 1;
      const older8: i32 = (depth8 - 1) * base125;
      const newer8: i32 = older8 + base125;
      const e14Main: i32 = base126;
      for (let e14: i32 = 0; e14 < e14Main; e14 += 8) {
        const part118 = f64x2.add(v128.load(totals + ((older8 + e14) << 3)), v128.load(totals + ((newer8 + e14) << 3)));
        const part119 = f64x2.add(
          v128.load(totals + ((older8 + e14) << 3), 16),
          v128.load(totals + ((newer8 + e14) << 3), 16),
        );
        v128.store(totals + ((older8 + e14) << 3), part118);
        v128.store(totals + ((older8 + e14) << 3), part119, 16);
        const part120 = f64x2.add(
          v128.load(totals + ((older8 + e14) << 3), 32),
          v128.load(totals + ((newer8 + e14) << 3), 32),
        );
        const part121 = f64x2.add(
          v128.load(totals + ((older8 + e14) << 3), 48),
          v128.load(totals + ((newer8 + e14) << 3), 48),
        );
        v128.store(totals + ((older8 + e14) << 3), part120, 32);
        v128.store(totals + ((older8 + e14) << 3), part121, 48);
      }
      const end32: i32 = base125;
      for (let e14: i32 = e14Main; e14 < end32; e14++) {
        store<f64>(
          totals + ((older8 + e14) << 3),
          load<f64>(totals + ((older8 + e14) << 3)) + load<f64>(totals + ((newer8 + e14) << 3)),
        );
      }
    }
    if (terms <= 0) {
      const e9Main3: i32 = base151;
      for (let e9: i32 = 0; e9 < e9Main3; e9 += 4) {
        const part122 = f64x2.splat(0.0);
        const part123 = f64x2.splat(0.0);
        v128.store(totals + (e9 << 3), part122);
        v128.store(totals + (e9 << 3), part123, 16);
      }
      const end33: i32 = base149;
      for (let e9: i32 = e9Main3; e9 < end33; e9++) {
        store<f64>(totals + (e9 << 3), 0.0);
      }
    }
    {
      const lo13: i32 = 0;
      const hi13: i32 = k;
      for (let c6: i32 = lo13; c6 < hi13; c6++) {
        const d10Main: i32 = dims & -8;
        const base127: i32 = c6 * dims;
        for (let d10: i32 = 0; d10 < d10Main; d10 += 8) {
          let choice0_0 = f64x2.splat(0.0);
          let choice0_1 = f64x2.splat(0.0);
          let choice0_1_0 = f64x2.splat(0.0);
          let choice0_1_1 = f64x2.splat(0.0);
          if (load<i32>(size + (c6 << 2)) > 0) {
            const sizeShared: i32 = load<i32>(size + (c6 << 2));
            const part125 = <f64>sizeShared;
            choice0_0 = f64x2.div(v128.load(totals + ((base127 + d10) << 3)), f64x2.splat(part125));
            choice0_1 = f64x2.div(v128.load(totals + ((base127 + d10) << 3), 16), f64x2.splat(part125));
            const part126 = <f64>sizeShared;
            choice0_1_0 = f64x2.div(v128.load(totals + ((base127 + d10) << 3), 32), f64x2.splat(part126));
            choice0_1_1 = f64x2.div(v128.load(totals + ((base127 + d10) << 3), 48), f64x2.splat(part126));
          } else {
            choice0_0 = v128.load(centre + ((base127 + d10) << 3));
            choice0_1 = v128.load(centre + ((base127 + d10) << 3), 16);
            choice0_1_0 = v128.load(centre + ((base127 + d10) << 3), 32);
            choice0_1_1 = v128.load(centre + ((base127 + d10) << 3), 48);
          }
          v128.store(next + ((base127 + d10) << 3), choice0_0);
          v128.store(next + ((base127 + d10) << 3), choice0_1, 16);
          v128.store(next + ((base127 + d10) << 3), choice0_1_0, 32);
          v128.store(next + ((base127 + d10) << 3), choice0_1_1, 48);
        }
        const base128: i32 = c6 * dims;
        for (let d10: i32 = d10Main; d10 < dims; d10++) {
          store<f64>(
            next + ((base128 + d10) << 3),
            load<i32>(size + (c6 << 2)) > 0
              ? load<f64>(totals + ((base128 + d10) << 3)) / <f64>load<i32>(size + (c6 << 2))
              : load<f64>(centre + ((base128 + d10) << 3)),
          );
        }
      }
    }
    let total5: f64 = k <= 0 ? 0.0 : -0.0;
    if (k < 8) {
      for (let c7: i32 = 0; c7 < k; c7++) {
        let total6: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base129: i32 = c7 * dims;
          for (let d11: i32 = 0; d11 < dims; d11++) {
            const v4: f64 = load<f64>(next + ((base129 + d11) << 3)) - load<f64>(centre + ((base129 + d11) << 3));
            total6 = total6 + v4 * v4;
          }
        } else {
          let depth10: i32 = 0;
          const base131: i32 = c7 * dims;
          for (let start5: i32 = 0; start5 < dims; start5 += 128) {
            let running8: f64 = -0.0;
            const base130: i32 = base131;
            const end34: i32 = min<i32>(start5 + 128, dims);
            for (let d112: i32 = start5; d112 < end34; d112++) {
              const v42: f64 = load<f64>(next + ((base130 + d112) << 3)) - load<f64>(centre + ((base130 + d112) << 3));
              running8 = running8 + v42 * v42;
            }
            let pairs8: i32 = start5 >> 7;
            while ((pairs8 & 1) != 0) {
              depth10 = depth10 - 1;
              running8 = load<f64>(partial6 + (depth10 << 3)) + running8;
              pairs8 = pairs8 >> 1;
            }
            store<f64>(partial6 + (depth10 << 3), running8);
            depth10 = depth10 + 1;
          }
          depth10 = depth10 - 1;
          total6 = load<f64>(partial6 + (depth10 << 3));
          while (depth10 > 0) {
            depth10 = depth10 - 1;
            total6 = load<f64>(partial6 + (depth10 << 3)) + total6;
          }
        }
        total5 = total5 + total6;
      }
    } else {
      let from8: i32 = 0;
      let count2: i32 = k;
      let depth9: i32 = 0;
      let busy2: bool = true;
      while (busy2) {
        while (count2 > 128) {
          const half2: i32 = (count2 >> 4) * 8;
          store<i32>(nextFrom2 + (depth9 << 2), from8 + half2);
          store<i32>(nextCount2 + (depth9 << 2), count2 - half2);
          depth9 = depth9 + 1;
          count2 = half2;
        }
        const end2: i32 = from8 + count2;
        const whole4: i32 = from8 + (count2 & -8);
        const part127 = dims <= 0 ? 0.0 : -0.0;
        let total7_low2_0 = f64x2.splat(part127);
        let total7_low2_1 = f64x2.splat(part127);
        if (dims <= 128) {
          const base132: i32 = from8 * dims;
          for (let d113_low2: i32 = 0; d113_low2 < dims; d113_low2++) {
            const part128 = dims * 8;
            const part129 = next + ((base132 + d113_low2) << 3);
            const part130 = dims * 8;
            const part131 = centre + ((base132 + d113_low2) << 3);
            const v43_low2_0 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part129)), 1, load<f64>(part129 + part128)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part131)), 1, load<f64>(part131 + part130)),
            );
            const v43_low2_1 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part129 + 2 * part128)), 1, load<f64>(part129 + 3 * part128)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part131 + 2 * part130)), 1, load<f64>(part131 + 3 * part130)),
            );
            total7_low2_0 = f64x2.add(total7_low2_0, f64x2.mul(v43_low2_0, v43_low2_0));
            total7_low2_1 = f64x2.add(total7_low2_1, f64x2.mul(v43_low2_1, v43_low2_1));
          }
        } else {
          let depth11_low2: i32 = 0;
          const base134: i32 = from8 * dims;
          for (let start6_low2: i32 = 0; start6_low2 < dims; start6_low2 += 128) {
            let running9_low2_0 = f64x2.splat(-0.0);
            let running9_low2_1 = f64x2.splat(-0.0);
            const base133: i32 = base134;
            const end35: i32 = min<i32>(start6_low2 + 128, dims);
            for (let d114_low2: i32 = start6_low2; d114_low2 < end35; d114_low2++) {
              const part132 = dims * 8;
              const part133 = next + ((base133 + d114_low2) << 3);
              const part134 = dims * 8;
              const part135 = centre + ((base133 + d114_low2) << 3);
              const v44_low2_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part133)), 1, load<f64>(part133 + part132)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part135)), 1, load<f64>(part135 + part134)),
              );
              const v44_low2_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part133 + 2 * part132)), 1, load<f64>(part133 + 3 * part132)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part135 + 2 * part134)), 1, load<f64>(part135 + 3 * part134)),
              );
              running9_low2_0 = f64x2.add(running9_low2_0, f64x2.mul(v44_low2_0, v44_low2_0));
              running9_low2_1 = f64x2.add(running9_low2_1, f64x2.mul(v44_low2_1, v44_low2_1));
            }
            let pairs9_low2: i32 = start6_low2 >> 7;
            while ((pairs9_low2 & 1) != 0) {
              depth11_low2 = depth11_low2 - 1;
              running9_low2_0 = f64x2.add(v128.load(partial7_low2 + depth11_low2 * 32), running9_low2_0);
              running9_low2_1 = f64x2.add(v128.load(partial7_low2 + depth11_low2 * 32, 16), running9_low2_1);
              pairs9_low2 = pairs9_low2 >> 1;
            }
            v128.store(partial7_low2 + depth11_low2 * 32, running9_low2_0);
            v128.store(partial7_low2 + depth11_low2 * 32, running9_low2_1, 16);
            depth11_low2 = depth11_low2 + 1;
          }
          depth11_low2 = depth11_low2 - 1;
          total7_low2_0 = v128.load(partial7_low2 + depth11_low2 * 32);
          total7_low2_1 = v128.load(partial7_low2 + depth11_low2 * 32, 16);
          while (depth11_low2 > 0) {
            depth11_low2 = depth11_low2 - 1;
            total7_low2_0 = f64x2.add(v128.load(partial7_low2 + depth11_low2 * 32), total7_low2_0);
            total7_low2_1 = f64x2.add(v128.load(partial7_low2 + depth11_low2 * 32, 16), total7_low2_1);
          }
        }
        let low2_0 = total7_low2_0;
        let low2_1 = total7_low2_1;
        const part136 = dims <= 0 ? 0.0 : -0.0;
        let total7_high2_0 = f64x2.splat(part136);
        let total7_high2_1 = f64x2.splat(part136);
        if (dims <= 128) {
          const base135: i32 = (from8 + 4) * dims;
          for (let d113_high2: i32 = 0; d113_high2 < dims; d113_high2++) {
            const part137 = dims * 8;
            const part138 = next + ((base135 + d113_high2) << 3);
            const part139 = dims * 8;
            const part140 = centre + ((base135 + d113_high2) << 3);
            const v43_high2_0 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part138)), 1, load<f64>(part138 + part137)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part140)), 1, load<f64>(part140 + part139)),
            );
            const v43_high2_1 = f64x2.sub(
              f64x2.replace_lane(f64x2.splat(load<f64>(part138 + 2 * part137)), 1, load<f64>(part138 + 3 * part137)),
              f64x2.replace_lane(f64x2.splat(load<f64>(part140 + 2 * part139)), 1, load<f64>(part140 + 3 * part139)),
            );
            total7_high2_0 = f64x2.add(total7_high2_0, f64x2.mul(v43_high2_0, v43_high2_0));
            total7_high2_1 = f64x2.add(total7_high2_1, f64x2.mul(v43_high2_1, v43_high2_1));
          }
        } else {
          let depth11_high2: i32 = 0;
          const base137: i32 = (from8 + 4) * dims;
          for (let start6_high2: i32 = 0; start6_high2 < dims; start6_high2 += 128) {
            let running9_high2_0 = f64x2.splat(-0.0);
            let running9_high2_1 = f64x2.splat(-0.0);
            const base136: i32 = base137;
            const end36: i32 = min<i32>(start6_high2 + 128, dims);
            for (let d114_high2: i32 = start6_high2; d114_high2 < end36; d114_high2++) {
              const part141 = dims * 8;
              const part142 = next + ((base136 + d114_high2) << 3);
              const part143 = dims * 8;
              const part144 = centre + ((base136 + d114_high2) << 3);
              const v44_high2_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part142)), 1, load<f64>(part142 + part141)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part144)), 1, load<f64>(part144 + part143)),
              );
              const v44_high2_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part142 + 2 * part141)), 1, load<f64>(part142 + 3 * part141)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part144 + 2 * part143)), 1, load<f64>(part144 + 3 * part143)),
              );
              running9_high2_0 = f64x2.add(running9_high2_0, f64x2.mul(v44_high2_0, v44_high2_0));
              running9_high2_1 = f64x2.add(running9_high2_1, f64x2.mul(v44_high2_1, v44_high2_1));
            }
            let pairs9_high2: i32 = start6_high2 >> 7;
            while ((pairs9_high2 & 1) != 0) {
              depth11_high2 = depth11_high2 - 1;
              running9_high2_0 = f64x2.add(v128.load(partial7_high2 + depth11_high2 * 32), running9_high2_0);
              running9_high2_1 = f64x2.add(v128.load(partial7_high2 + depth11_high2 * 32, 16), running9_high2_1);
              pairs9_high2 = pairs9_high2 >> 1;
            }
            v128.store(partial7_high2 + depth11_high2 * 32, running9_high2_0);
            v128.store(partial7_high2 + depth11_high2 * 32, running9_high2_1, 16);
            depth11_high2 = depth11_high2 + 1;
          }
          depth11_high2 = depth11_high2 - 1;
          total7_high2_0 = v128.load(partial7_high2 + depth11_high2 * 32);
          total7_high2_1 = v128.load(partial7_high2 + depth11_high2 * 32, 16);
          while (depth11_high2 > 0) {
            depth11_high2 = depth11_high2 - 1;
            total7_high2_0 = f64x2.add(v128.load(partial7_high2 + depth11_high2 * 32), total7_high2_0);
            total7_high2_1 = f64x2.add(v128.load(partial7_high2 + depth11_high2 * 32, 16), total7_high2_1);
          }
        }
        let high2_0 = total7_high2_0;
        let high2_1 = total7_high2_1;
        for (let c72: i32 = from8 + 8; c72 < whole4; c72 += 8) {
          const part145 = dims <= 0 ? 0.0 : -0.0;
          let total7_low2Next_0 = f64x2.splat(part145);
          let total7_low2Next_1 = f64x2.splat(part145);
          if (dims <= 128) {
            const base138: i32 = c72 * dims;
            for (let d113_low2Next: i32 = 0; d113_low2Next < dims; d113_low2Next++) {
              const part146 = dims * 8;
              const part147 = next + ((base138 + d113_low2Next) << 3);
              const part148 = dims * 8;
              const part149 = centre + ((base138 + d113_low2Next) << 3);
              const v43_low2Next_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part147)), 1, load<f64>(part147 + part146)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part149)), 1, load<f64>(part149 + part148)),
              );
              const v43_low2Next_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part147 + 2 * part146)), 1, load<f64>(part147 + 3 * part146)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part149 + 2 * part148)), 1, load<f64>(part149 + 3 * part148)),
              );
              total7_low2Next_0 = f64x2.add(total7_low2Next_0, f64x2.mul(v43_low2Next_0, v43_low2Next_0));
              total7_low2Next_1 = f64x2.add(total7_low2Next_1, f64x2.mul(v43_low2Next_1, v43_low2Next_1));
            }
          } else {
            let depth11_low2Next: i32 = 0;
            const base140: i32 = c72 * dims;
            for (let start6_low2Next: i32 = 0; start6_low2Next < dims; start6_low2Next += 128) {
              let running9_low2Next_0 = f64x2.splat(-0.0);
              let running9_low2Next_1 = f64x2.splat(-0.0);
              const base139: i32 = base140;
              const end37: i32 = min<i32>(start6_low2Next + 128, dims);
              for (let d114_low2Next: i32 = start6_low2Next; d114_low2Next < end37; d114_low2Next++) {
                const part150 = dims * 8;
                const part151 = next + ((base139 + d114_low2Next) << 3);
                const part152 = dims * 8;
                const part153 = centre + ((base139 + d114_low2Next) << 3);
                const v44_low2Next_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part151)), 1, load<f64>(part151 + part150)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part153)), 1, load<f64>(part153 + part152)),
                );
                const v44_low2Next_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part151 + 2 * part150)),
                    1,
                    load<f64>(part151 + 3 * part150),
                  ),
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part153 + 2 * part152)),
                    1,
                    load<f64>(part153 + 3 * part152),
                  ),
                );
                running9_low2Next_0 = f64x2.add(running9_low2Next_0, f64x2.mul(v44_low2Next_0, v44_low2Next_0));
                running9_low2Next_1 = f64x2.add(running9_low2Next_1, f64x2.mul(v44_low2Next_1, v44_low2Next_1));
              }
              let pairs9_low2Next: i32 = start6_low2Next >> 7;
              while ((pairs9_low2Next & 1) != 0) {
                depth11_low2Next = depth11_low2Next - 1;
                running9_low2Next_0 = f64x2.add(
                  v128.load(partial7_low2Next + depth11_low2Next * 32),
                  running9_low2Next_0,
                );
                running9_low2Next_1 = f64x2.add(
                  v128.load(partial7_low2Next + depth11_low2Next * 32, 16),
                  running9_low2Next_1,
                );
                pairs9_low2Next = pairs9_low2Next >> 1;
              }
              v128.store(partial7_low2Next + depth11_low2Next * 32, running9_low2Next_0);
              v128.store(partial7_low2Next + depth11_low2Next * 32, running9_low2Next_1, 16);
              depth11_low2Next = depth11_low2Next + 1;
            }
            depth11_low2Next = depth11_low2Next - 1;
            total7_low2Next_0 = v128.load(partial7_low2Next + depth11_low2Next * 32);
            total7_low2Next_1 = v128.load(partial7_low2Next + depth11_low2Next * 32, 16);
            while (depth11_low2Next > 0) {
              depth11_low2Next = depth11_low2Next - 1;
              total7_low2Next_0 = f64x2.add(v128.load(partial7_low2Next + depth11_low2Next * 32), total7_low2Next_0);
              total7_low2Next_1 = f64x2.add(
                v128.load(partial7_low2Next + depth11_low2Next * 32, 16),
                total7_low2Next_1,
              );
            }
          }
          low2_0 = f64x2.add(low2_0, total7_low2Next_0);
          low2_1 = f64x2.add(low2_1, total7_low2Next_1);
          const part154 = dims <= 0 ? 0.0 : -0.0;
          let total7_high2Next_0 = f64x2.splat(part154);
          let total7_high2Next_1 = f64x2.splat(part154);
          if (dims <= 128) {
            const base141: i32 = (c72 + 4) * dims;
            for (let d113_high2Next: i32 = 0; d113_high2Next < dims; d113_high2Next++) {
              const part155 = dims * 8;
              const part156 = next + ((base141 + d113_high2Next) << 3);
              const part157 = dims * 8;
              const part158 = centre + ((base141 + d113_high2Next) << 3);
              const v43_high2Next_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part156)), 1, load<f64>(part156 + part155)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part158)), 1, load<f64>(part158 + part157)),
              );
              const v43_high2Next_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part156 + 2 * part155)), 1, load<f64>(part156 + 3 * part155)),
                f64x2.replace_lane(f64x2.splat(load<f64>(part158 + 2 * part157)), 1, load<f64>(part158 + 3 * part157)),
              );
              total7_high2Next_0 = f64x2.add(total7_high2Next_0, f64x2.mul(v43_high2Next_0, v43_high2Next_0));
              total7_high2Next_1 = f64x2.add(total7_high2Next_1, f64x2.mul(v43_high2Next_1, v43_high2Next_1));
            }
          } else {
            let depth11_high2Next: i32 = 0;
            const base143: i32 = (c72 + 4) * dims;
            for (let start6_high2Next: i32 = 0; start6_high2Next < dims; start6_high2Next += 128) {
              let running9_high2Next_0 = f64x2.splat(-0.0);
              let running9_high2Next_1 = f64x2.splat(-0.0);
              const base142: i32 = base143;
              const end38: i32 = min<i32>(start6_high2Next + 128, dims);
              for (let d114_high2Next: i32 = start6_high2Next; d114_high2Next < end38; d114_high2Next++) {
                const part159 = dims * 8;
                const part160 = next + ((base142 + d114_high2Next) << 3);
                const part161 = dims * 8;
                const part162 = centre + ((base142 + d114_high2Next) << 3);
                const v44_high2Next_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part160)), 1, load<f64>(part160 + part159)),
                  f64x2.replace_lane(f64x2.splat(load<f64>(part162)), 1, load<f64>(part162 + part161)),
                );
                const v44_high2Next_1 = f64x2.sub(
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part160 + 2 * part159)),
                    1,
                    load<f64>(part160 + 3 * part159),
                  ),
                  f64x2.replace_lane(
                    f64x2.splat(load<f64>(part162 + 2 * part161)),
                    1,
                    load<f64>(part162 + 3 * part161),
                  ),
                );
                running9_high2Next_0 = f64x2.add(running9_high2Next_0, f64x2.mul(v44_high2Next_0, v44_high2Next_0));
                running9_high2Next_1 = f64x2.add(running9_high2Next_1, f64x2.mul(v44_high2Next_1, v44_high2Next_1));
              }
              let pairs9_high2Next: i32 = start6_high2Next >> 7;
              while ((pairs9_high2Next & 1) != 0) {
                depth11_high2Next = depth11_high2Next - 1;
                running9_high2Next_0 = f64x2.add(
                  v128.load(partial7_high2Next + depth11_high2Next * 32),
                  running9_high2Next_0,
                );
                running9_high2Next_1 = f64x2.add(
                  v128.load(partial7_high2Next + depth11_high2Next * 32, 16),
                  running9_high2Next_1,
                );
                pairs9_high2Next = pairs9_high2Next >> 1;
              }
              v128.store(partial7_high2Next + depth11_high2Next * 32, running9_high2Next_0);
              v128.store(partial7_high2Next + depth11_high2Next * 32, running9_high2Next_1, 16);
              depth11_high2Next = depth11_high2Next + 1;
            }
            depth11_high2Next = depth11_high2Next - 1;
            total7_high2Next_0 = v128.load(partial7_high2Next + depth11_high2Next * 32);
            total7_high2Next_1 = v128.load(partial7_high2Next + depth11_high2Next * 32, 16);
            while (depth11_high2Next > 0) {
              depth11_high2Next = depth11_high2Next - 1;
              total7_high2Next_0 = f64x2.add(
                v128.load(partial7_high2Next + depth11_high2Next * 32),
                total7_high2Next_0,
              );
              total7_high2Next_1 = f64x2.add(
                v128.load(partial7_high2Next + depth11_high2Next * 32, 16),
                total7_high2Next_1,
              );
            }
          }
          high2_0 = f64x2.add(high2_0, total7_high2Next_0);
          high2_1 = f64x2.add(high2_1, total7_high2Next_1);
        }
        v128.store(lanes2 + (0 << 3), low2_0);
        v128.store(lanes2 + (0 << 3), low2_1, 16);
        v128.store(lanes2, high2_0, 32);
        v128.store(lanes2, high2_1, 48);
        total5 =
          load<f64>(lanes2 + (0 << 3)) +
          load<f64>(lanes2, 8) +
          (load<f64>(lanes2, 16) + load<f64>(lanes2, 24)) +
          (load<f64>(lanes2, 32) + load<f64>(lanes2, 40) + (load<f64>(lanes2, 48) + load<f64>(lanes2, 56)));
        for (let c73: i32 = whole4; c73 < end2; c73++) {
          let total8: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base144: i32 = c73 * dims;
            for (let d115: i32 = 0; d115 < dims; d115++) {
              const v45: f64 = load<f64>(next + ((base144 + d115) << 3)) - load<f64>(centre + ((base144 + d115) << 3));
              total8 = total8 + v45 * v45;
            }
          } else {
            let depth12: i32 = 0;
            const base146: i32 = c73 * dims;
            for (let start7: i32 = 0; start7 < dims; start7 += 128) {
              let running10: f64 = -0.0;
              const base145: i32 = base146;
              const end39: i32 = min<i32>(start7 + 128, dims);
              for (let d116: i32 = start7; d116 < end39; d116++) {
                const v46: f64 =
                  load<f64>(next + ((base145 + d116) << 3)) - load<f64>(centre + ((base145 + d116) << 3));
                running10 = running10 + v46 * v46;
              }
              let pairs10: i32 = start7 >> 7;
              while ((pairs10 & 1) != 0) {
                depth12 = depth12 - 1;
                running10 = load<f64>(partial8 + (depth12 << 3)) + running10;
                pairs10 = pairs10 >> 1;
              }
              store<f64>(partial8 + (depth12 << 3), running10);
              depth12 = depth12 + 1;
            }
            depth12 = depth12 - 1;
            total8 = load<f64>(partial8 + (depth12 << 3));
            while (depth12 > 0) {
              depth12 = depth12 - 1;
              total8 = load<f64>(partial8 + (depth12 << 3)) + total8;
            }
          }
          total5 = total5 + total8;
        }
        busy2 = false;
        while (depth9 > 0 && !busy2) {
          depth9 = depth9 - 1;
          if (load<i32>(nextCount2 + (depth9 << 2)) == 0) {
            total5 = load<f64>(left2 + (depth9 << 3)) + total5;
          } else {
            from8 = load<i32>(nextFrom2 + (depth9 << 2));
            count2 = load<i32>(nextCount2 + (depth9 << 2));
            store<f64>(left2 + (depth9 << 3), total5);
            store<i32>(nextCount2 + (depth9 << 2), 0);
            depth9 = depth9 + 1;
            busy2 = true;
          }
        }
      }
    }
    const shift: f64 = total5;
    {
      const lo14: i32 = 0;
      const hi14: i32 = k;
      for (let c8: i32 = lo14; c8 < hi14; c8++) {
        const d12Main: i32 = dims & -8;
        const base147: i32 = c8 * dims;
        for (let d12: i32 = 0; d12 < d12Main; d12 += 8) {
          const part164 = v128.load(next + ((base147 + d12) << 3));
          const part165 = v128.load(next + ((base147 + d12) << 3), 16);
          v128.store(centre + ((base147 + d12) << 3), part164);
          v128.store(centre + ((base147 + d12) << 3), part165, 16);
          const part166 = v128.load(next + ((base147 + d12) << 3), 32);
          const part167 = v128.load(next + ((base147 + d12) << 3), 48);
          v128.store(centre + ((base147 + d12) << 3), part166, 32);
          v128.store(centre + ((base147 + d12) << 3), part167, 48);
        }
        const base148: i32 = c8 * dims;
        for (let d12: i32 = d12Main; d12 < dims; d12++) {
          store<f64>(centre + ((base148 + d12) << 3), load<f64>(next + ((base148 + d12) << 3)));
        }
      }
    }
    let moved: i32 = 0;
    let movedLanes = i32x4.splat(0);
    const i13Main: i32 = points & -16;
    for (let i13: i32 = 0; i13 < i13Main; i13 += 16) {
      const part168 = i32x4.ne(v128.load(labels + (i13 << 2)), v128.load(previous + (i13 << 2)));
      const mask0_0 = i64x2.extend_low_i32x4_s(part168);
      const mask0_1 = i64x2.extend_high_i32x4_s(part168);
      const part169 = i32x4.ne(v128.load(labels + (i13 << 2), 16), v128.load(previous + (i13 << 2), 16));
      const mask0_1_0 = i64x2.extend_low_i32x4_s(part169);
      const mask0_1_1 = i64x2.extend_high_i32x4_s(part169);
      const part170 = i32x4.ne(v128.load(labels + (i13 << 2), 32), v128.load(previous + (i13 << 2), 32));
      const mask0_2_0 = i64x2.extend_low_i32x4_s(part170);
      const mask0_2_1 = i64x2.extend_high_i32x4_s(part170);
      const part171 = i32x4.ne(v128.load(labels + (i13 << 2), 48), v128.load(previous + (i13 << 2), 48));
      const mask0_3_0 = i64x2.extend_low_i32x4_s(part171);
      const mask0_3_1 = i64x2.extend_high_i32x4_s(part171);
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
    for (let i13: i32 = i13Main; i13 < points; i13++) {
      if (load<i32>(labels + (i13 << 2)) != load<i32>(previous + (i13 << 2))) {
        moved = moved + 1;
      }
    }
    {
      const lo15: i32 = 0;
      const hi15: i32 = points;
      const i14Main: i32 = lo15 + (max<i32>(hi15 - lo15, 0) & -8);
      for (let i14: i32 = lo15; i14 < i14Main; i14 += 8) {
        v128.store(previous + (i14 << 2), v128.load(labels + (i14 << 2)));
        v128.store(previous + (i14 << 2), v128.load(labels + (i14 << 2), 16), 16);
      }
      for (let i14: i32 = i14Main; i14 < hi15; i14++) {
        store<i32>(previous + (i14 << 2), load<i32>(labels + (i14 << 2)));
      }
    }
    done = moved == 0 || shift <= enough;
    steps = steps + 1;
  }
  {
    const lo16: i32 = 0;
    const hi16: i32 = k;
    const c9Main: i32 = lo16 + (max<i32>(hi16 - lo16, 0) & -8);
    for (let c9: i32 = lo16; c9 < c9Main; c9 += 8) {
      const part174 = dims <= 0 ? 0.0 : -0.0;
      let total9_0 = f64x2.splat(part174);
      let total9_1 = f64x2.splat(part174);
      const part175 = dims <= 0 ? 0.0 : -0.0;
      let total9_1_0 = f64x2.splat(part175);
      let total9_1_1 = f64x2.splat(part175);
      if (dims <= 128) {
        const base152: i32 = c9 * dims;
        const base153: i32 = (c9 + 4) * dims;
        for (let d13: i32 = 0; d13 < dims; d13++) {
          const part176 = dims * 8;
          const part177 = centre + ((base152 + d13) << 3);
          const v5_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part177)), 1, load<f64>(part177 + part176));
          const v5_1 = f64x2.replace_lane(
            f64x2.splat(load<f64>(part177 + 2 * part176)),
            1,
            load<f64>(part177 + 3 * part176),
          );
          const part178 = dims * 8;
          const part179 = centre + ((base153 + d13) << 3);
          const v5_1_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part179)), 1, load<f64>(part179 + part178));
          const v5_1_1 = f64x2.replace_lane(
            f64x2.splat(load<f64>(part179 + 2 * part178)),
            1,
            load<f64>(part179 + 3 * part178),
          );
          total9_0 = f64x2.add(total9_0, f64x2.mul(v5_0, v5_0));
          total9_1 = f64x2.add(total9_1, f64x2.mul(v5_1, v5_1));
          total9_1_0 = f64x2.add(total9_1_0, f64x2.mul(v5_1_0, v5_1_0));
          total9_1_1 = f64x2.add(total9_1_1, f64x2.mul(v5_1_1, v5_1_1));
        }
      } else {
        let depth13: i32 = 0;
        const base156: i32 = c9 * dims;
        const base157: i32 = (c9 + 4) * dims;
        for (let start8: i32 = 0; start8 < dims; start8 += 128) {
          let running11_0 = f64x2.splat(-0.0);
          let running11_1 = f64x2.splat(-0.0);
          let running11_1_0 = f64x2.splat(-0.0);
          let running11_1_1 = f64x2.splat(-0.0);
          const base154: i32 = base156;
          const base155: i32 = base157;
          const end40: i32 = min<i32>(start8 + 128, dims);
          for (let d132: i32 = start8; d132 < end40; d132++) {
            const part180 = dims * 8;
            const part181 = centre + ((base154 + d132) << 3);
            const v52_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part181)), 1, load<f64>(part181 + part180));
            const v52_1 = f64x2.replace_lane(
              f64x2.splat(load<f64>(part181 + 2 * part180)),
              1,
              load<f64>(part181 + 3 * part180),
            );
            const part182 = dims * 8;
            const part183 = centre + ((base155 + d132) << 3);
            const v52_1_0 = f64x2.replace_lane(f64x2.splat(load<f64>(part183)), 1, load<f64>(part183 + part182));
            const v52_1_1 = f64x2.replace_lane(
              f64x2.splat(load<f64>(part183 + 2 * part182)),
              1,
              load<f64>(part183 + 3 * part182),
            );
            running11_0 = f64x2.add(running11_0, f64x2.mul(v52_0, v52_0));
            running11_1 = f64x2.add(running11_1, f64x2.mul(v52_1, v52_1));
            running11_1_0 = f64x2.add(running11_1_0, f64x2.mul(v52_1_0, v52_1_0));
            running11_1_1 = f64x2.add(running11_1_1, f64x2.mul(v52_1_1, v52_1_1));
          }
          let pairs11: i32 = start8 >> 7;
          while ((pairs11 & 1) != 0) {
            depth13 = depth13 - 1;
            running11_0 = f64x2.add(v128.load(partial9 + depth13 * 32), running11_0);
            running11_1 = f64x2.add(v128.load(partial9 + depth13 * 32, 16), running11_1);
            running11_1_0 = f64x2.add(v128.load(partial9_1 + depth13 * 32), running11_1_0);
            running11_1_1 = f64x2.add(v128.load(partial9_1 + depth13 * 32, 16), running11_1_1);
            pairs11 = pairs11 >> 1;
          }
          v128.store(partial9 + depth13 * 32, running11_0);
          v128.store(partial9 + depth13 * 32, running11_1, 16);
          v128.store(partial9_1 + depth13 * 32, running11_1_0);
          v128.store(partial9_1 + depth13 * 32, running11_1_1, 16);
          depth13 = depth13 + 1;
        }
        depth13 = depth13 - 1;
        total9_0 = v128.load(partial9 + depth13 * 32);
        total9_1 = v128.load(partial9 + depth13 * 32, 16);
        total9_1_0 = v128.load(partial9_1 + depth13 * 32);
        total9_1_1 = v128.load(partial9_1 + depth13 * 32, 16);
        while (depth13 > 0) {
          depth13 = depth13 - 1;
          total9_0 = f64x2.add(v128.load(partial9 + depth13 * 32), total9_0);
          total9_1 = f64x2.add(v128.load(partial9 + depth13 * 32, 16), total9_1);
          total9_1_0 = f64x2.add(v128.load(partial9_1 + depth13 * 32), total9_1_0);
          total9_1_1 = f64x2.add(v128.load(partial9_1 + depth13 * 32, 16), total9_1_1);
        }
      }
      v128.store(norm + (c9 << 3), total9_0);
      v128.store(norm + (c9 << 3), total9_1, 16);
      v128.store(norm + (c9 << 3), total9_1_0, 32);
      v128.store(norm + (c9 << 3), total9_1_1, 48);
    }
    for (let c9: i32 = c9Main; c9 < hi16; c9++) {
      let total9: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base158: i32 = c9 * dims;
        for (let d13: i32 = 0; d13 < dims; d13++) {
          const v5: f64 = load<f64>(centre + ((base158 + d13) << 3));
          total9 = total9 + v5 * v5;
        }
      } else {
        let depth13: i32 = 0;
        const base160: i32 = c9 * dims;
        for (let start8: i32 = 0; start8 < dims; start8 += 128) {
          let running11: f64 = -0.0;
          const base159: i32 = base160;
          const end41: i32 = min<i32>(start8 + 128, dims);
          for (let d132: i32 = start8; d132 < end41; d132++) {
            const v52: f64 = load<f64>(centre + ((base159 + d132) << 3));
            running11 = running11 + v52 * v52;
          }
          let pairs11: i32 = start8 >> 7;
          while ((pairs11 & 1) != 0) {
            depth13 = depth13 - 1;
            running11 = load<f64>(partial9 + (depth13 << 3)) + running11;
            pairs11 = pairs11 >> 1;
          }
          store<f64>(partial9 + (depth13 << 3), running11);
          depth13 = depth13 + 1;
        }
        depth13 = depth13 - 1;
        total9 = load<f64>(partial9 + (depth13 << 3));
        while (depth13 > 0) {
          depth13 = depth13 - 1;
          total9 = load<f64>(partial9 + (depth13 << 3)) + total9;
        }
      }
      store<f64>(norm + (c9 << 3), total9);
    }
  }
  {
    const lo17: i32 = 0;
    const hi17: i32 = points;
    const i15Main: i32 = lo17 + (max<i32>(hi17 - lo17, 0) & -8);
    for (let i15: i32 = lo17; i15 < i15Main; i15 += 8) {
      let best3 = i32x4.splat(0);
      let best3_1 = i32x4.splat(0);
      let least2_0 = f64x2.splat(NaN);
      let least2_1 = f64x2.splat(NaN);
      let least2_1_0 = f64x2.splat(NaN);
      let least2_1_1 = f64x2.splat(NaN);
      for (let c10: i32 = 0; c10 < k; c10++) {
        const normShared2: f64 = load<f64>(norm + (c10 << 3));
        const part185 = dims <= 0 ? 0.0 : -0.0;
        let total10_0 = f64x2.splat(part185);
        let total10_1 = f64x2.splat(part185);
        const part186 = dims <= 0 ? 0.0 : -0.0;
        let total10_1_0 = f64x2.splat(part186);
        let total10_1_1 = f64x2.splat(part186);
        if (dims <= 128) {
          const base161: i32 = c10 * dims;
          for (let d14: i32 = 0; d14 < dims; d14++) {
            const centreShared3: f64 = load<f64>(centre + ((base161 + d14) << 3));
            total10_0 = f64x2.add(
              total10_0,
              f64x2.mul(v128.load(byDimension + ((d14 * points + i15) << 3)), f64x2.splat(centreShared3)),
            );
            total10_1 = f64x2.add(
              total10_1,
              f64x2.mul(v128.load(byDimension + ((d14 * points + i15) << 3), 16), f64x2.splat(centreShared3)),
            );
            total10_1_0 = f64x2.add(
              total10_1_0,
              f64x2.mul(v128.load(byDimension + ((d14 * points + i15) << 3), 32), f64x2.splat(centreShared3)),
            );
            total10_1_1 = f64x2.add(
              total10_1_1,
              f64x2.mul(v128.load(byDimension + ((d14 * points + i15) << 3), 48), f64x2.splat(centreShared3)),
            );
          }
        } else {
          let depth14: i32 = 0;
          const base163: i32 = c10 * dims;
          for (let start9: i32 = 0; start9 < dims; start9 += 128) {
            let running12_0 = f64x2.splat(-0.0);
            let running12_1 = f64x2.splat(-0.0);
            let running12_1_0 = f64x2.splat(-0.0);
            let running12_1_1 = f64x2.splat(-0.0);
            const base162: i32 = base163;
            const end42: i32 = min<i32>(start9 + 128, dims);
            for (let d142: i32 = start9; d142 < end42; d142++) {
              const centreShared4: f64 = load<f64>(centre + ((base162 + d142) << 3));
              running12_0 = f64x2.add(
                running12_0,
                f64x2.mul(v128.load(byDimension + ((d142 * points + i15) << 3)), f64x2.splat(centreShared4)),
              );
              running12_1 = f64x2.add(
                running12_1,
                f64x2.mul(v128.load(byDimension + ((d142 * points + i15) << 3), 16), f64x2.splat(centreShared4)),
              );
              running12_1_0 = f64x2.add(
                running12_1_0,
                f64x2.mul(v128.load(byDimension + ((d142 * points + i15) << 3), 32), f64x2.splat(centreShared4)),
              );
              running12_1_1 = f64x2.add(
                running12_1_1,
                f64x2.mul(v128.load(byDimension + ((d142 * points + i15) << 3), 48), f64x2.splat(centreShared4)),
              );
            }
            let pairs12: i32 = start9 >> 7;
            while ((pairs12 & 1) != 0) {
              depth14 = depth14 - 1;
              running12_0 = f64x2.add(v128.load(partial10 + depth14 * 32), running12_0);
              running12_1 = f64x2.add(v128.load(partial10 + depth14 * 32, 16), running12_1);
              running12_1_0 = f64x2.add(v128.load(partial10_1 + depth14 * 32), running12_1_0);
              running12_1_1 = f64x2.add(v128.load(partial10_1 + depth14 * 32, 16), running12_1_1);
              pairs12 = pairs12 >> 1;
            }
            v128.store(partial10 + depth14 * 32, running12_0);
            v128.store(partial10 + depth14 * 32, running12_1, 16);
            v128.store(partial10_1 + depth14 * 32, running12_1_0);
            v128.store(partial10_1 + depth14 * 32, running12_1_1, 16);
            depth14 = depth14 + 1;
          }
          depth14 = depth14 - 1;
          total10_0 = v128.load(partial10 + depth14 * 32);
          total10_1 = v128.load(partial10 + depth14 * 32, 16);
          total10_1_0 = v128.load(partial10_1 + depth14 * 32);
          total10_1_1 = v128.load(partial10_1 + depth14 * 32, 16);
          while (depth14 > 0) {
            depth14 = depth14 - 1;
            total10_0 = f64x2.add(v128.load(partial10 + depth14 * 32), total10_0);
            total10_1 = f64x2.add(v128.load(partial10 + depth14 * 32, 16), total10_1);
            total10_1_0 = f64x2.add(v128.load(partial10_1 + depth14 * 32), total10_1_0);
            total10_1_1 = f64x2.add(v128.load(partial10_1 + depth14 * 32, 16), total10_1_1);
          }
        }
        const candidate3_0 = f64x2.sub(f64x2.splat(normShared2), f64x2.mul(f64x2.splat(2.0), total10_0));
        const candidate3_1 = f64x2.sub(f64x2.splat(normShared2), f64x2.mul(f64x2.splat(2.0), total10_1));
        const candidate3_1_0 = f64x2.sub(f64x2.splat(normShared2), f64x2.mul(f64x2.splat(2.0), total10_1_0));
        const candidate3_1_1 = f64x2.sub(f64x2.splat(normShared2), f64x2.mul(f64x2.splat(2.0), total10_1_1));
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
    for (let i15: i32 = i15Main; i15 < hi17; i15++) {
      let best3: i32 = 0;
      let least2: f64 = NaN;
      for (let c10: i32 = 0; c10 < k; c10++) {
        let total10: f64 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base164: i32 = c10 * dims;
          for (let d14: i32 = 0; d14 < dims; d14++) {
            total10 =
              total10 +
              load<f64>(byDimension + ((d14 * points + i15) << 3)) * load<f64>(centre + ((base164 + d14) << 3));
          }
        } else {
          let depth14: i32 = 0;
          const base166: i32 = c10 * dims;
          for (let start9: i32 = 0; start9 < dims; start9 += 128) {
            let running12: f64 = -0.0;
            const base165: i32 = base166;
            const end43: i32 = min<i32>(start9 + 128, dims);
            for (let d142: i32 = start9; d142 < end43; d142++) {
              running12 =
                running12 +
                load<f64>(byDimension + ((d142 * points + i15) << 3)) * load<f64>(centre + ((base165 + d142) << 3));
            }
            let pairs12: i32 = start9 >> 7;
            while ((pairs12 & 1) != 0) {
              depth14 = depth14 - 1;
              running12 = load<f64>(partial10 + (depth14 << 3)) + running12;
              pairs12 = pairs12 >> 1;
            }
            store<f64>(partial10 + (depth14 << 3), running12);
            depth14 = depth14 + 1;
          }
          depth14 = depth14 - 1;
          total10 = load<f64>(partial10 + (depth14 << 3));
          while (depth14 > 0) {
            depth14 = depth14 - 1;
            total10 = load<f64>(partial10 + (depth14 << 3)) + total10;
          }
        }
        const candidate3: f64 = load<f64>(norm + (c10 << 3)) - 2.0 * total10;
        if (candidate3 < least2 || (least2 != least2 && candidate3 == candidate3)) {
          least2 = candidate3;
          best3 = c10;
        }
      }
      store<i32>(labels + (i15 << 2), best3);
    }
  }
  store<i32>(iterations + (0 << 2), steps);
  {
    const lo18: i32 = 0;
    const hi18: i32 = points;
    for (let i16: i32 = lo18; i16 < hi18; i16++) {
      let total11: f64 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base167: i32 = i16 * dims;
        for (let d15: i32 = 0; d15 < dims; d15++) {
          const v6: f64 =
            load<f64>(centred + ((base167 + d15) << 3)) -
            load<f64>(centre + ((load<i32>(labels + (i16 << 2)) * dims + d15) << 3));
          total11 = total11 + v6 * v6;
        }
      } else {
        let depth15: i32 = 0;
        const base169: i32 = i16 * dims;
        for (let start10: i32 = 0; start10 < dims; start10 += 128) {
          let running13: f64 = -0.0;
          const base168: i32 = base169;
          const end44: i32 = min<i32>(start10 + 128, dims);
          for (let d152: i32 = start10; d152 < end44; d152++) {
            const v62: f64 =
              load<f64>(centred + ((base168 + d152) << 3)) -
              load<f64>(centre + ((load<i32>(labels + (i16 << 2)) * dims + d152) << 3));
            running13 = running13 + v62 * v62;
          }
          let pairs13: i32 = start10 >> 7;
          while ((pairs13 & 1) != 0) {
            depth15 = depth15 - 1;
            running13 = load<f64>(partial11 + (depth15 << 3)) + running13;
            pairs13 = pairs13 >> 1;
          }
          store<f64>(partial11 + (depth15 << 3), running13);
          depth15 = depth15 + 1;
        }
        depth15 = depth15 - 1;
        total11 = load<f64>(partial11 + (depth15 << 3));
        while (depth15 > 0) {
          depth15 = depth15 - 1;
          total11 = load<f64>(partial11 + (depth15 << 3)) + total11;
        }
      }
      store<f64>(distance + (i16 << 3), total11);
    }
  }
  let total12: f64 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i17: i32 = 0; i17 < points; i17++) {
      total12 = total12 + load<f64>(distance + (i17 << 3));
    }
  } else {
    let from9: i32 = 0;
    let count3: i32 = points;
    let depth16: i32 = 0;
    let busy3: bool = true;
    while (busy3) {
      while (count3 > 128) {
        const half3: i32 = (count3 >> 4) * 8;
        store<i32>(nextFrom3 + (depth16 << 2), from9 + half3);
        store<i32>(nextCount3 + (depth16 << 2), count3 - half3);
        depth16 = depth16 + 1;
        count3 = half3;
      }
      const end3: i32 = from9 + count3;
      const whole5: i32 = from9 + (count3 & -8);
      let low3_0 = v128.load(distance + (from9 << 3));
      let low3_1 = v128.load(distance + (from9 << 3), 16);
      let high3_0 = v128.load(distance + (from9 << 3), 32);
      let high3_1 = v128.load(distance + (from9 << 3), 48);
      for (let i172: i32 = from9 + 8; i172 < whole5; i172 += 8) {
        low3_0 = f64x2.add(low3_0, v128.load(distance + (i172 << 3)));
        low3_1 = f64x2.add(low3_1, v128.load(distance + (i172 << 3), 16));
        high3_0 = f64x2.add(high3_0, v128.load(distance + (i172 << 3), 32));
        high3_1 = f64x2.add(high3_1, v128.load(distance + (i172 << 3), 48));
      }
      v128.store(lanes3 + (0 << 3), low3_0);
      v128.store(lanes3 + (0 << 3), low3_1, 16);
      v128.store(lanes3, high3_0, 32);
      v128.store(lanes3, high3_1, 48);
      total12 =
        load<f64>(lanes3 + (0 << 3)) +
        load<f64>(lanes3, 8) +
        (load<f64>(lanes3, 16) + load<f64>(lanes3, 24)) +
        (load<f64>(lanes3, 32) + load<f64>(lanes3, 40) + (load<f64>(lanes3, 48) + load<f64>(lanes3, 56)));
      for (let i173: i32 = whole5; i173 < end3; i173++) {
        total12 = total12 + load<f64>(distance + (i173 << 3));
      }
      busy3 = false;
      while (depth16 > 0 && !busy3) {
        depth16 = depth16 - 1;
        if (load<i32>(nextCount3 + (depth16 << 2)) == 0) {
          total12 = load<f64>(left3 + (depth16 << 3)) + total12;
        } else {
          from9 = load<i32>(nextFrom3 + (depth16 << 2));
          count3 = load<i32>(nextCount3 + (depth16 << 2));
          store<f64>(left3 + (depth16 << 3), total12);
          store<i32>(nextCount3 + (depth16 << 2), 0);
          depth16 = depth16 + 1;
          busy3 = true;
        }
      }
    }
  }
  const result: f64 = abs<f64>(total12);
  store<f64>(inertia + (0 << 3), result == result ? result : NaN);
  {
    const lo19: i32 = 0;
    const hi19: i32 = k;
    for (let c11: i32 = lo19; c11 < hi19; c11++) {
      const d16Main: i32 = dims & -8;
      const base170: i32 = c11 * dims;
      for (let d16: i32 = 0; d16 < d16Main; d16 += 8) {
        const result2_0 = f64x2.add(v128.load(centre + ((base170 + d16) << 3)), v128.load(mean + (d16 << 3)));
        const result2_1 = f64x2.add(v128.load(centre + ((base170 + d16) << 3), 16), v128.load(mean + (d16 << 3), 16));
        const part189 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
        const part190 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
        v128.store(centroids + ((base170 + d16) << 3), part189);
        v128.store(centroids + ((base170 + d16) << 3), part190, 16);
        const result3_0 = f64x2.add(v128.load(centre + ((base170 + d16) << 3), 32), v128.load(mean + (d16 << 3), 32));
        const result3_1 = f64x2.add(v128.load(centre + ((base170 + d16) << 3), 48), v128.load(mean + (d16 << 3), 48));
        const part191 = v128.bitselect(result3_0, f64x2.splat(NaN), f64x2.eq(result3_0, result3_0));
        const part192 = v128.bitselect(result3_1, f64x2.splat(NaN), f64x2.eq(result3_1, result3_1));
        v128.store(centroids + ((base170 + d16) << 3), part191, 32);
        v128.store(centroids + ((base170 + d16) << 3), part192, 48);
      }
      const base171: i32 = c11 * dims;
      for (let d16: i32 = d16Main; d16 < dims; d16++) {
        const result4: f64 = load<f64>(centre + ((base171 + d16) << 3)) + load<f64>(mean + (d16 << 3));
        store<f64>(centroids + ((base171 + d16) << 3), result4 == result4 ? result4 : NaN);
      }
    }
  }
  return 0;
}
