// Generated from kernels/clustering/kmeansPlusPlus.ts#L37 by `trefoil build`. Do not edit. Hash 8fbc71cd26df517e

import { claim, min_f64, mulHi_u32, toF64_i32, toF64_u32, toU32_i32 } from '../operations';

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
export function kmeansPlusPlus(x: usize, points: i32, dims: i32, k: i32, seed: f64, init: usize, scratch: usize): f64 {
  let top = scratch;
  const nearest = top;
  top = claim(top, <f64>points, 8.0);
  if (top === 0) return -1;
  const chosen = top;
  top = claim(top, toF64_i32(k), 4.0);
  if (top === 0) return -1;
  memory.fill(chosen, 0, top - chosen);
  const partial = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832.0, 1.0);
  if (top === 0) return -1;
  // fill(nearest, () => Infinity);
  {
    const lo: i32 = 0;
    const hi: i32 = points;
    const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
    // 8 rounds at once.
    for (let i: i32 = lo; i < iMain; i += 8) {
      const part = f64x2.splat(Infinity);
      const part2 = f64x2.splat(Infinity);
      v128.store(nearest + (i << 3), part);
      v128.store(nearest + (i << 3), part2, 16);
      const part3 = f64x2.splat(Infinity);
      const part4 = f64x2.splat(Infinity);
      v128.store(nearest + (i << 3), part3, 32);
      v128.store(nearest + (i << 3), part4, 48);
    }
    // The remainder.
    for (let i: i32 = iMain; i < hi; i++) {
      store<f64>(nearest + (i << 3), Infinity);
    }
  }
  const cEnd: i32 = k;
  // for (let c = 0; c < k; c++) {
  for (let c: i32 = 0; c < cEnd; c++) {
    // const high = floor(seed / TWO_32);
    const high: f64 = floor<f64>(seed / 4294967296.0);
    // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
    const counter0: u32 = toU32_i32(c);
    const counter2: u32 = <u32>0;
    const key0: u32 = <u32>(seed - high * 4294967296.0);
    const key1: u32 = <u32>high;
    // let w0: u32 = counter0;
    let w0: u32 = counter0;
    // let w1: u32 = counter1;
    let w1: u32 = <u32>0;
    // let w2: u32 = counter2;
    let w2: u32 = counter2;
    // let w3: u32 = counter3;
    let w3: u32 = <u32>0;
    // let k0: u32 = key0;
    let k0: u32 = key0;
    // let k1: u32 = key1;
    let k1: u32 = key1;
    // for (let round = 0; round < 10; round++) {
    for (let round: i32 = 0; round < 10; round++) {
      // const left = mulHi(0xd2511f53, w0);
      const left: u32 = mulHi_u32(<u32>3528531795, w0);
      // const right = mulHi(0xcd9e8d57, w2);
      const right: u32 = mulHi_u32(<u32>3449720151, w2);
      // const leftLow = mulLo(0xd2511f53, w0);
      const leftLow: u32 = <u32>3528531795 * w0;
      // const rightLow = mulLo(0xcd9e8d57, w2);
      const rightLow: u32 = <u32>3449720151 * w2;
      // w0 = u32(u32(right ^ w1) ^ k0);
      w0 = right ^ w1 ^ k0;
      // w1 = rightLow;
      w1 = rightLow;
      // w2 = u32(u32(left ^ w3) ^ k1);
      w2 = left ^ w3 ^ k1;
      // w3 = leftLow;
      w3 = leftLow;
      // k0 = u32(k0 + 0x9e3779b9);
      k0 = k0 + <u32>2654435769;
      // k1 = u32(k1 + 0xbb67ae85);
      k1 = k1 + <u32>3144134277;
    }
    // return (toF64(w0 >>> 5) * 67108864.0 + toF64(w1 >>> 6)) * 1.1102230246251565e-16;
    const u: f64 = (toF64_u32(w0 >> (<u32>5)) * 67108864.0 + toF64_u32(w1 >> (<u32>6))) * 1.1102230246251565e-16;
    const clamped: i32 = max<i32>(min<i32>(<i32>floor<f64>(u * <f64>points), points - 1), 0);
    // let point = clampIndex(toI32(floor(u * x.rows)), x.rows);
    let point: i32 = clamped;
    // if (c > 0) {
    if (c > 0) {
      const last: i32 = load<i32>(chosen + ((c - 1) << 2));
      // each(x.rows, (i) => {
      {
        const lo: i32 = 0;
        const hi: i32 = points;
        const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
        const lastTimesDims: i32 = last * dims;
        // 8 rounds at once.
        for (let i: i32 = lo; i < iMain; i += 8) {
          // contract(x.cols, (d) => square(x.at(i, d) - x.at(last, d))),
          const part = dims <= 0 ? 0.0 : -0.0;
          let totalLow = f64x2.splat(part);
          let totalHigh = f64x2.splat(part);
          const part2 = dims <= 0 ? 0.0 : -0.0;
          let total_1Low = f64x2.splat(part2);
          let total_1High = f64x2.splat(part2);
          if (dims <= 128) {
            const iTimesDims: i32 = i * dims;
            const iTimesDims2: i32 = (i + 4) * dims;
            for (let d: i32 = 0; d < dims; d++) {
              const xShared: f64 = load<f64>(x + ((lastTimesDims + d) << 3));
              const part3 = dims * 8;
              const part4 = x + ((iTimesDims + d) << 3);
              const vLow = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part4)), 1, load<f64>(part4 + part3)),
                f64x2.splat(xShared),
              );
              const vHigh = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part4 + 2 * part3)), 1, load<f64>(part4 + 3 * part3)),
                f64x2.splat(xShared),
              );
              const part5 = dims * 8;
              const part6 = x + ((iTimesDims2 + d) << 3);
              const v_1Low = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
                f64x2.splat(xShared),
              );
              const v_1High = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
                f64x2.splat(xShared),
              );
              totalLow = f64x2.add(totalLow, f64x2.mul(vLow, vLow));
              totalHigh = f64x2.add(totalHigh, f64x2.mul(vHigh, vHigh));
              total_1Low = f64x2.add(total_1Low, f64x2.mul(v_1Low, v_1Low));
              total_1High = f64x2.add(total_1High, f64x2.mul(v_1High, v_1High));
            }
          } else {
            let depth: i32 = 0;
            const iTimesDims: i32 = i * dims;
            const iTimesDims2: i32 = (i + 4) * dims;
            for (let start: i32 = 0; start < dims; start += 128) {
              let runningLow = f64x2.splat(-0.0);
              let runningHigh = f64x2.splat(-0.0);
              let running_1Low = f64x2.splat(-0.0);
              let running_1High = f64x2.splat(-0.0);
              const dEnd: i32 = min<i32>(start + 128, dims);
              for (let d: i32 = start; d < dEnd; d++) {
                const xShared: f64 = load<f64>(x + ((lastTimesDims + d) << 3));
                const part3 = dims * 8;
                const part4 = x + ((iTimesDims + d) << 3);
                const vLow = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part4)), 1, load<f64>(part4 + part3)),
                  f64x2.splat(xShared),
                );
                const vHigh = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part4 + 2 * part3)), 1, load<f64>(part4 + 3 * part3)),
                  f64x2.splat(xShared),
                );
                const part5 = dims * 8;
                const part6 = x + ((iTimesDims2 + d) << 3);
                const v_1Low = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part6)), 1, load<f64>(part6 + part5)),
                  f64x2.splat(xShared),
                );
                const v_1High = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part6 + 2 * part5)), 1, load<f64>(part6 + 3 * part5)),
                  f64x2.splat(xShared),
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
          // nearest[i] = min(
          const part3 = f64x2.pmin(v128.load(nearest + (i << 3)), totalLow);
          const part4 = f64x2.pmin(v128.load(nearest + (i << 3), 16), totalHigh);
          v128.store(nearest + (i << 3), part3);
          v128.store(nearest + (i << 3), part4, 16);
          const part5 = f64x2.pmin(v128.load(nearest + (i << 3), 32), total_1Low);
          const part6 = f64x2.pmin(v128.load(nearest + (i << 3), 48), total_1High);
          v128.store(nearest + (i << 3), part5, 32);
          v128.store(nearest + (i << 3), part6, 48);
        }
        const lastTimesDims2: i32 = last * dims;
        // each(x.rows, (i) => {
        // The remainder.
        for (let i: i32 = iMain; i < hi; i++) {
          // contract(x.cols, (d) => square(x.at(i, d) - x.at(last, d))),
          let total: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const iTimesDims: i32 = i * dims;
            for (let d: i32 = 0; d < dims; d++) {
              const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(x + ((lastTimesDims2 + d) << 3));
              total = total + v * v;
            }
          } else {
            let depth: i32 = 0;
            const iTimesDims: i32 = i * dims;
            for (let start: i32 = 0; start < dims; start += 128) {
              let running: f64 = -0.0;
              const dEnd: i32 = min<i32>(start + 128, dims);
              for (let d: i32 = start; d < dEnd; d++) {
                const v: f64 = load<f64>(x + ((iTimesDims + d) << 3)) - load<f64>(x + ((lastTimesDims2 + d) << 3));
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
          // nearest[i] = min(
          store<f64>(nearest + (i << 3), min_f64(load<f64>(nearest + (i << 3)), total));
        }
      }
      // let total = 0.0;
      let total: f64 = 0.0;
      // for (let i = 0; i < x.rows; i++) total += nearest[i]!;
      for (let i: i32 = 0; i < points; i++) {
        total = total + load<f64>(nearest + (i << 3));
      }
      // const threshold = u * total;
      const threshold: f64 = u * total;
      // let sum = 0.0;
      let sum: f64 = 0.0;
      // for (let i = 0; i < x.rows; i++) {
      for (let i: i32 = 0; i < points; i++) {
        // sum += nearest[i]!;
        sum = sum + load<f64>(nearest + (i << 3));
        // if (sum > threshold) {
        if (sum > threshold) {
          // point = i;
          point = i;
          break;
        }
      }
    }
    const clamped2: i32 = max<i32>(min<i32>(point, points - 1), 0);
    // chosen[c] = clampIndex(point, x.rows);
    store<i32>(chosen + (c << 2), clamped2);
  }
  // fill(init, (c, d) => x.at(chosen[c]!, d));
  {
    const lo: i32 = 0;
    const hi: i32 = k;
    for (let c: i32 = lo; c < hi; c++) {
      const dMain: i32 = dims & -8;
      const cTimesDims: i32 = c * dims;
      // 8 rounds at once.
      for (let d: i32 = 0; d < dMain; d += 8) {
        const chosenShared: i32 = load<i32>(chosen + (c << 2));
        const resultLow = v128.load(x + ((chosenShared * dims + d) << 3));
        const resultHigh = v128.load(x + ((chosenShared * dims + d) << 3), 16);
        const part = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
        const part2 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
        v128.store(init + ((cTimesDims + d) << 3), part);
        v128.store(init + ((cTimesDims + d) << 3), part2, 16);
        const resultLow2 = v128.load(x + ((chosenShared * dims + d) << 3), 32);
        const resultHigh2 = v128.load(x + ((chosenShared * dims + d) << 3), 48);
        const part3 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
        const part4 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
        v128.store(init + ((cTimesDims + d) << 3), part3, 32);
        v128.store(init + ((cTimesDims + d) << 3), part4, 48);
      }
      const cTimesDims2: i32 = c * dims;
      // The remainder.
      for (let d: i32 = dMain; d < dims; d++) {
        const result: f64 = load<f64>(x + ((load<i32>(chosen + (c << 2)) * dims + d) << 3));
        store<f64>(init + ((cTimesDims2 + d) << 3), result == result ? result : NaN);
      }
    }
  }
  return 0;
}
