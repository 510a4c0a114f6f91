// Generated from kernels/clustering/kmeansPlusPlus.ts#L37 by `trefoil build`. Do not edit. Hash 71128bc01bc6e5dc

import { maxIndex, minIndex, mulHi_u32, toI32, toU32 } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

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
  const nearest = scratchF64(0, points);
  const chosen = scratchI32(0, k).fill(0, 0, k);
  // fill(nearest, () => Infinity);
  fillNearest(0, points, nearest);
  const cEnd = k;
  // for (let c = 0; c < k; c++) {
  for (let c = 0; c < cEnd; c++) {
    // const high = floor(seed / TWO_32);
    const high = Math.floor(seed / 4294967296.0);
    // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
    const counter0 = c >>> 0;
    const counter2 = 0 >>> 0;
    const key0 = toU32(seed - high * 4294967296.0);
    const key1 = toU32(high);
    // let w0: u32 = counter0;
    let w0 = counter0;
    // let w1: u32 = counter1;
    let w1 = 0;
    // let w2: u32 = counter2;
    let w2 = counter2;
    // let w3: u32 = counter3;
    let w3 = 0;
    // let k0: u32 = key0;
    let k0 = key0;
    // let k1: u32 = key1;
    let k1 = key1;
    // for (let round = 0; round < 10; round++) {
    for (let round_ = 0; round_ < 10; round_++) {
      // const left = mulHi(0xd2511f53, w0);
      const left = mulHi_u32(3528531795, w0);
      // const right = mulHi(0xcd9e8d57, w2);
      const right = mulHi_u32(3449720151, w2);
      // const leftLow = mulLo(0xd2511f53, w0);
      const leftLow = Math.imul(3528531795, w0) >>> 0;
      // const rightLow = mulLo(0xcd9e8d57, w2);
      const rightLow = Math.imul(3449720151, w2) >>> 0;
      // w0 = u32(u32(right ^ w1) ^ k0);
      w0 = (((right ^ w1) >>> 0) ^ k0) >>> 0;
      // w1 = rightLow;
      w1 = rightLow;
      // w2 = u32(u32(left ^ w3) ^ k1);
      w2 = (((left ^ w3) >>> 0) ^ k1) >>> 0;
      // w3 = leftLow;
      w3 = leftLow;
      // k0 = u32(k0 + 0x9e3779b9);
      k0 = (k0 + 2654435769) >>> 0;
      // k1 = u32(k1 + 0xbb67ae85);
      k1 = (k1 + 3144134277) >>> 0;
    }
    // return (toF64(w0 >>> 5) * 67108864.0 + toF64(w1 >>> 6)) * 1.1102230246251565e-16;
    const u = ((w0 >>> 5) * 67108864.0 + (w1 >>> 6)) * 1.1102230246251565e-16;
    const clamped = maxIndex(minIndex(toI32(Math.floor(u * points)), points - 1), 0);
    // let point = clampIndex(toI32(floor(u * x.rows)), x.rows);
    let point = clamped;
    // if (c > 0) {
    if (c > 0) {
      const last = chosen[c - 1]!;
      // each(x.rows, (i) => {
      assignNearest(0, points, x, last, dims, nearest);
      // let total = 0.0;
      let total = 0.0;
      // for (let i = 0; i < x.rows; i++) total += nearest[i]!;
      for (let i = 0; i < points; i++) {
        total = total + nearest[i]!;
      }
      // const threshold = u * total;
      const threshold = u * total;
      // let sum = 0.0;
      let sum = 0.0;
      // for (let i = 0; i < x.rows; i++) {
      for (let i = 0; i < points; i++) {
        // sum += nearest[i]!;
        sum = sum + nearest[i]!;
        // if (sum > threshold) {
        if (sum > threshold) {
          // point = i;
          point = i;
          break;
        }
      }
    }
    const clamped2 = maxIndex(minIndex(point, points - 1), 0);
    // chosen[c] = clampIndex(point, x.rows);
    chosen[c] = clamped2;
  }
  // fill(init, (c, d) => x.at(chosen[c]!, d));
  fillInit(0, k, chosen, x, dims, init);
  return 0;
}

function fillNearest(lo: number, hi: number, nearest: Float64Array): void {
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(nearest, () => Infinity);
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    nearest[i] = Infinity;
    nearest[i + 1] = Infinity;
    nearest[i + 2] = Infinity;
    nearest[i + 3] = Infinity;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    nearest[i] = Infinity;
  }
}

function assignNearest(
  lo: number,
  hi: number,
  x: Float64Array,
  last: number,
  dims: number,
  nearest: Float64Array,
): void {
  const partial = scratchF64(1, 26);
  const partial_1 = scratchF64(2, 26);
  const partial_2 = scratchF64(3, 26);
  const partial_3 = scratchF64(4, 26);
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  const lastTimesDims = last * dims + 0;
  // each(x.rows, (i) => {
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    // contract(x.cols, (d) => square(x.at(i, d) - x.at(last, d))),
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
        const xShared = x[lastTimesDims + d]!;
        const v = x[iTimesDims + d]! - xShared;
        const v_1 = x[iTimesDims2 + d]! - xShared;
        const v_2 = x[iTimesDims3 + d]! - xShared;
        const v_3 = x[iTimesDims4 + d]! - xShared;
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
          const xShared = x[lastTimesDims + d]!;
          const v = x[iTimesDims + d]! - xShared;
          const v_1 = x[iTimesDims2 + d]! - xShared;
          const v_2 = x[iTimesDims3 + d]! - xShared;
          const v_3 = x[iTimesDims4 + d]! - xShared;
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
    // nearest[i]!,
    const nearestHere = nearest[i]!;
    // nearest[i] = min(
    nearest[i] = total < nearestHere ? total : nearestHere;
    // nearest[i]!,
    const nearestHere2 = nearest[i + 1]!;
    // nearest[i] = min(
    nearest[i + 1] = total_1 < nearestHere2 ? total_1 : nearestHere2;
    // nearest[i]!,
    const nearestHere3 = nearest[i + 2]!;
    // nearest[i] = min(
    nearest[i + 2] = total_2 < nearestHere3 ? total_2 : nearestHere3;
    // nearest[i]!,
    const nearestHere4 = nearest[i + 3]!;
    // nearest[i] = min(
    nearest[i + 3] = total_3 < nearestHere4 ? total_3 : nearestHere4;
  }
  const lastTimesDims2 = last * dims + 0;
  // each(x.rows, (i) => {
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    // contract(x.cols, (d) => square(x.at(i, d) - x.at(last, d))),
    let total = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const iTimesDims = i * dims;
      for (let d = 0; d < dims; d++) {
        const v = x[iTimesDims + d]! - x[lastTimesDims2 + d]!;
        total = total + v * v;
      }
    } else {
      let depth = 0;
      const iTimesDims = i * dims;
      for (let start = 0; start < dims; start += 128) {
        let running = -0.0;
        const dEnd = minIndex(start + 128, dims);
        for (let d = start; d < dEnd; d++) {
          const v = x[iTimesDims + d]! - x[lastTimesDims2 + d]!;
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
    // nearest[i]!,
    const nearestHere = nearest[i]!;
    // nearest[i] = min(
    nearest[i] = total < nearestHere ? total : nearestHere;
  }
}

function fillInit(lo: number, hi: number, chosen: Int32Array, x: Float64Array, dims: number, init: Float64Array): void {
  // fill(init, (c, d) => x.at(chosen[c]!, d));
  for (let c = lo; c < hi; c++) {
    const dMain = dims & -4;
    const cTimesDims = c * dims;
    // 4 rounds at once.
    for (let d = 0; d < dMain; d += 4) {
      const chosenShared = chosen[c]!;
      const result = x[chosenShared * dims + 0 + d]!;
      init[cTimesDims + d] = result === result ? result : NaN;
      const result2 = x[chosenShared * dims + 0 + (d + 1)]!;
      init[cTimesDims + (d + 1)] = result2 === result2 ? result2 : NaN;
      const result3 = x[chosenShared * dims + 0 + (d + 2)]!;
      init[cTimesDims + (d + 2)] = result3 === result3 ? result3 : NaN;
      const result4 = x[chosenShared * dims + 0 + (d + 3)]!;
      init[cTimesDims + (d + 3)] = result4 === result4 ? result4 : NaN;
    }
    const cTimesDims2 = c * dims;
    // The remainder.
    for (let d = dMain; d < dims; d++) {
      const result = x[chosen[c]! * dims + 0 + d]!;
      init[cTimesDims2 + d] = result === result ? result : NaN;
    }
  }
}
