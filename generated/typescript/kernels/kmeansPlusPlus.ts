// Generated from kernels/clustering/kmeansPlusPlus.ts#L21 by `trefoil build`. Do not edit. Hash 832ce1f7a517d02e

import { maxIndex, minIndex, mulHi_u32, toI32, toU32 } from '../operations.js';

/**
 * Initial centroids for k-means, spread out over the points: k-means++ seeding.
 *
 * The first centroid is a point chosen uniformly. Each further one is a point chosen with a probability proportional
 * to its squared distance from the nearest centroid so far. One draw is used per centroid: number c of stream 0 of the
 * seed, u, for centroid c (those of `uniform`). The first is point ⌊u·points⌋. For the others the squared distances are
 * added up in order, and the first point at which the running sum exceeds u times the whole sum is taken; where none
 * does, because all points coincide with centroids or distances are not finite, it is point ⌊u·points⌋ again.
 *
 * Accuracy: exact.
 *
 * Source: Arthur and Vassilvitskii 2007, without greedy trials.
 */
export function kmeansPlusPlus(
  x: Float64Array,
  points: number,
  dims: number,
  k: number,
  seed: number,
  init: Float64Array,
): number {
  points |= 0;
  dims |= 0;
  k |= 0;
  const nearest = new Float64Array(points);
  const chosen = new Int32Array(k);
  kmeansPlusPlusRegion0(0, points, nearest);
  const end3 = k;
  for (let c = 0; c < end3; c++) {
    const high = Math.floor(seed / 4294967296.0);
    const counter0 = c >>> 0;
    const counter2 = 0 >>> 0;
    const key0 = toU32(seed - high * 4294967296.0);
    const key1 = toU32(high);
    let w0 = counter0;
    let w1 = 0;
    let w2 = counter2;
    let w3 = 0;
    let k0 = key0;
    let k1 = key1;
    for (let round_ = 0; round_ < 10; round_++) {
      const left = mulHi_u32(3528531795, w0);
      const right = mulHi_u32(3449720151, w2);
      const leftLow = Math.imul(3528531795, w0) >>> 0;
      const rightLow = Math.imul(3449720151, w2) >>> 0;
      w0 = (((right ^ w1) >>> 0) ^ k0) >>> 0;
      w1 = rightLow;
      w2 = (((left ^ w3) >>> 0) ^ k1) >>> 0;
      w3 = leftLow;
      k0 = (k0 + 2654435769) >>> 0;
      k1 = (k1 + 3144134277) >>> 0;
    }
    const u = ((w0 >>> 5) * 67108864.0 + (w1 >>> 6)) * 1.1102230246251565e-16;
    const clamped = maxIndex(minIndex(toI32(Math.floor(u * points)), points - 1), 0);
    let point = clamped;
    if (c > 0) {
      const last = chosen[c - 1]!;
      kmeansPlusPlusRegion1(0, points, nearest, x, dims, last);
      let total = 0.0;
      for (let i3 = 0; i3 < points; i3++) {
        total = total + nearest[i3]!;
      }
      const threshold = u * total;
      let sum = 0.0;
      for (let i4 = 0; i4 < points; i4++) {
        sum = sum + nearest[i4]!;
        if (sum > threshold) {
          point = i4;
          break;
        }
      }
    }
    const clamped2 = maxIndex(minIndex(point, points - 1), 0);
    chosen[c] = clamped2;
  }
  kmeansPlusPlusRegion2(0, k, chosen, init, x, dims);
  return 0;
}

function kmeansPlusPlusRegion0(lo: number, hi: number, nearest: Float64Array): void {
  const iMain = lo + (maxIndex(hi - lo, 0) & -4);
  for (let i = lo; i < iMain; i += 4) {
    nearest[i] = Infinity;
    nearest[i + 1] = Infinity;
    nearest[i + 2] = Infinity;
    nearest[i + 3] = Infinity;
  }
  for (let i = iMain; i < hi; i++) {
    nearest[i] = Infinity;
  }
}

function kmeansPlusPlusRegion1(
  lo2: number,
  hi2: number,
  nearest: Float64Array,
  x: Float64Array,
  dims: number,
  last: number,
): void {
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const i2Main = lo2 + (maxIndex(hi2 - lo2, 0) & -4);
  const base16 = last * dims;
  for (let i2 = lo2; i2 < i2Main; i2 += 4) {
    let total2 = dims <= 0 ? 0.0 : -0.0;
    let total2_1 = dims <= 0 ? 0.0 : -0.0;
    let total2_2 = dims <= 0 ? 0.0 : -0.0;
    let total2_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base = i2 * dims;
      const base2 = base16;
      const base3 = (i2 + 1) * dims;
      const base4 = (i2 + 2) * dims;
      const base5 = (i2 + 3) * dims;
      for (let d = 0; d < dims; d++) {
        const xShared = x[base2 + d]!;
        const v = x[base + d]! - xShared;
        const v_1 = x[base3 + d]! - xShared;
        const v_2 = x[base4 + d]! - xShared;
        const v_3 = x[base5 + d]! - xShared;
        total2 = total2 + v * v;
        total2_1 = total2_1 + v_1 * v_1;
        total2_2 = total2_2 + v_2 * v_2;
        total2_3 = total2_3 + v_3 * v_3;
      }
    } else {
      let depth = 0;
      const base11 = i2 * dims;
      const base12 = base16;
      const base13 = (i2 + 1) * dims;
      const base14 = (i2 + 2) * dims;
      const base15 = (i2 + 3) * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        let running_1 = -0.0;
        let running_2 = -0.0;
        let running_3 = -0.0;
        const base6 = base11;
        const base7 = base12;
        const base8 = base13;
        const base9 = base14;
        const base10 = base15;
        const end = minIndex(start + 128, dims);
        for (let d3 = start; d3 < end; d3++) {
          const xShared2 = x[base7 + d3]!;
          const v2 = x[base6 + d3]! - xShared2;
          const v2_1 = x[base8 + d3]! - xShared2;
          const v2_2 = x[base9 + d3]! - xShared2;
          const v2_3 = x[base10 + d3]! - xShared2;
          running = running + v2 * v2;
          running_1 = running_1 + v2_1 * v2_1;
          running_2 = running_2 + v2_2 * v2_2;
          running_3 = running_3 + v2_3 * v2_3;
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
      total2 = partial[depth]!;
      total2_1 = partial_1[depth]!;
      total2_2 = partial_2[depth]!;
      total2_3 = partial_3[depth]!;
      while (depth > 0) {
        depth = depth - 1;
        total2 = partial[depth]! + total2;
        total2_1 = partial_1[depth]! + total2_1;
        total2_2 = partial_2[depth]! + total2_2;
        total2_3 = partial_3[depth]! + total2_3;
      }
    }
    const operand = nearest[i2]!;
    nearest[i2] = total2 < operand ? total2 : operand;
    const operand2 = nearest[i2 + 1]!;
    nearest[i2 + 1] = total2_1 < operand2 ? total2_1 : operand2;
    const operand3 = nearest[i2 + 2]!;
    nearest[i2 + 2] = total2_2 < operand3 ? total2_2 : operand3;
    const operand4 = nearest[i2 + 3]!;
    nearest[i2 + 3] = total2_3 < operand4 ? total2_3 : operand4;
  }
  const base23 = last * dims;
  for (let i2 = i2Main; i2 < hi2; i2++) {
    let total2 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base17 = i2 * dims;
      const base18 = base23;
      for (let d = 0; d < dims; d++) {
        const v = x[base17 + d]! - x[base18 + d]!;
        total2 = total2 + v * v;
      }
    } else {
      let depth = 0;
      const base21 = i2 * dims;
      const base22 = base23;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        const base19 = base21;
        const base20 = base22;
        const end2 = minIndex(start + 128, dims);
        for (let d3 = start; d3 < end2; d3++) {
          const v2 = x[base19 + d3]! - x[base20 + d3]!;
          running = running + v2 * v2;
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
      total2 = partial[depth]!;
      while (depth > 0) {
        depth = depth - 1;
        total2 = partial[depth]! + total2;
      }
    }
    const operand5 = nearest[i2]!;
    nearest[i2] = total2 < operand5 ? total2 : operand5;
  }
}

function kmeansPlusPlusRegion2(
  lo3: number,
  hi3: number,
  chosen: Int32Array,
  init: Float64Array,
  x: Float64Array,
  dims: number,
): void {
  for (let c2 = lo3; c2 < hi3; c2++) {
    const d2Main = dims & -4;
    const base24 = c2 * dims;
    for (let d2 = 0; d2 < d2Main; d2 += 4) {
      const chosenShared = chosen[c2]!;
      const result = x[chosenShared * dims + d2]!;
      init[base24 + d2] = result === result ? result : NaN;
      const result2 = x[chosenShared * dims + (d2 + 1)]!;
      init[base24 + (d2 + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = x[chosenShared * dims + (d2 + 2)]!;
      init[base24 + (d2 + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = x[chosenShared * dims + (d2 + 3)]!;
      init[base24 + (d2 + 3)] = result4 === result4 ? result4 : NaN;
    }
    const base25 = c2 * dims;
    for (let d2 = d2Main; d2 < dims; d2++) {
      const result5 = x[chosen[c2]! * dims + d2]!;
      init[base25 + d2] = result5 === result5 ? result5 : NaN;
    }
  }
}
