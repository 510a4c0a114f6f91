// Generated from kernels/clustering/kmeansPlusPlus.ts#L21 by `trefoil build`. Do not edit. Hash 6086c47efc040380

import { claim, min_f64, mulHi_u32, toF64_u32, toU32_i32 } from '../operations';

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
  top = claim(top, points, 8);
  if (top === 0) return -1;
  const chosen = top;
  top = claim(top, k, 4);
  if (top === 0) return -1;
  memory.fill(chosen, 0, top - chosen);
  const partial = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  {
    const lo: i32 = 0;
    const hi: i32 = points;
    const iMain: i32 = lo + (max<i32>(hi - lo, 0) & -8);
    for (let i: i32 = lo; i < iMain; i += 8) {
      const part1 = f64x2.splat(Infinity);
      const part2 = f64x2.splat(Infinity);
      v128.store(nearest + (i << 3), part1);
      v128.store(nearest + (i << 3), part2, 16);
      const part3 = f64x2.splat(Infinity);
      const part4 = f64x2.splat(Infinity);
      v128.store(nearest + (i << 3), part3, 32);
      v128.store(nearest + (i << 3), part4, 48);
    }
    for (let i: i32 = iMain; i < hi; i++) {
      store<f64>(nearest + (i << 3), Infinity);
    }
  }
  const end3: i32 = k;
  for (let c: i32 = 0; c < end3; c++) {
    const high: f64 = floor<f64>(seed / 4294967296.0);
    const counter0: u32 = toU32_i32(c);
    const counter2: u32 = <u32>0;
    const key0: u32 = <u32>(seed - high * 4294967296.0);
    const key1: u32 = <u32>high;
    let w0: u32 = counter0;
    let w1: u32 = <u32>0;
    let w2: u32 = counter2;
    let w3: u32 = <u32>0;
    let k0: u32 = key0;
    let k1: u32 = key1;
    for (let round_: i32 = 0; round_ < 10; round_++) {
      const left: u32 = mulHi_u32(<u32>3528531795, w0);
      const right: u32 = mulHi_u32(<u32>3449720151, w2);
      const leftLow: u32 = <u32>3528531795 * w0;
      const rightLow: u32 = <u32>3449720151 * w2;
      w0 = right ^ w1 ^ k0;
      w1 = rightLow;
      w2 = left ^ w3 ^ k1;
      w3 = leftLow;
      k0 = k0 + <u32>2654435769;
      k1 = k1 + <u32>3144134277;
    }
    const u: f64 = (toF64_u32(w0 >> (<u32>5)) * 67108864.0 + toF64_u32(w1 >> (<u32>6))) * 1.1102230246251565e-16;
    const clamped: i32 = max<i32>(min<i32>(<i32>floor<f64>(u * <f64>points), points - 1), 0);
    let point: i32 = clamped;
    if (c > 0) {
      const last: i32 = load<i32>(chosen + ((c - 1) << 2));
      {
        const lo2: i32 = 0;
        const hi2: i32 = points;
        const i2Main: i32 = lo2 + (max<i32>(hi2 - lo2, 0) & -8);
        const base10: i32 = last * dims;
        for (let i2: i32 = lo2; i2 < i2Main; i2 += 8) {
          const part6 = dims <= 0 ? 0.0 : -0.0;
          let total2_0 = f64x2.splat(part6);
          let total2_1 = f64x2.splat(part6);
          const part7 = dims <= 0 ? 0.0 : -0.0;
          let total2_1_0 = f64x2.splat(part7);
          let total2_1_1 = f64x2.splat(part7);
          if (dims <= 128) {
            const base: i32 = i2 * dims;
            const base2: i32 = base10;
            const base3: i32 = (i2 + 4) * dims;
            for (let d: i32 = 0; d < dims; d++) {
              const xShared: f64 = load<f64>(x + ((base2 + d) << 3));
              const part8 = dims * 8;
              const part9 = x + ((base + d) << 3);
              const v_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part9)), 1, load<f64>(part9 + part8)),
                f64x2.splat(xShared),
              );
              const v_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part9 + 2 * part8)), 1, load<f64>(part9 + 3 * part8)),
                f64x2.splat(xShared),
              );
              const part10 = dims * 8;
              const part11 = x + ((base3 + d) << 3);
              const v_1_0 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part11)), 1, load<f64>(part11 + part10)),
                f64x2.splat(xShared),
              );
              const v_1_1 = f64x2.sub(
                f64x2.replace_lane(f64x2.splat(load<f64>(part11 + 2 * part10)), 1, load<f64>(part11 + 3 * part10)),
                f64x2.splat(xShared),
              );
              total2_0 = f64x2.add(total2_0, f64x2.mul(v_0, v_0));
              total2_1 = f64x2.add(total2_1, f64x2.mul(v_1, v_1));
              total2_1_0 = f64x2.add(total2_1_0, f64x2.mul(v_1_0, v_1_0));
              total2_1_1 = f64x2.add(total2_1_1, f64x2.mul(v_1_1, v_1_1));
            }
          } else {
            let depth: i32 = 0;
            const base7: i32 = i2 * dims;
            const base8: i32 = base10;
            const base9: i32 = (i2 + 4) * dims;
            for (let start: i32 = 0; start < dims; start += 128) {
              let running_0 = f64x2.splat(-0.0);
              let running_1 = f64x2.splat(-0.0);
              let running_1_0 = f64x2.splat(-0.0);
              let running_1_1 = f64x2.splat(-0.0);
              const base4: i32 = base7;
              const base5: i32 = base8;
              const base6: i32 = base9;
              const end: i32 = min<i32>(start + 128, dims);
              for (let d3: i32 = start; d3 < end; d3++) {
                const xShared2: f64 = load<f64>(x + ((base5 + d3) << 3));
                const part12 = dims * 8;
                const part13 = x + ((base4 + d3) << 3);
                const v2_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part13)), 1, load<f64>(part13 + part12)),
                  f64x2.splat(xShared2),
                );
                const v2_1 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part13 + 2 * part12)), 1, load<f64>(part13 + 3 * part12)),
                  f64x2.splat(xShared2),
                );
                const part14 = dims * 8;
                const part15 = x + ((base6 + d3) << 3);
                const v2_1_0 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part15)), 1, load<f64>(part15 + part14)),
                  f64x2.splat(xShared2),
                );
                const v2_1_1 = f64x2.sub(
                  f64x2.replace_lane(f64x2.splat(load<f64>(part15 + 2 * part14)), 1, load<f64>(part15 + 3 * part14)),
                  f64x2.splat(xShared2),
                );
                running_0 = f64x2.add(running_0, f64x2.mul(v2_0, v2_0));
                running_1 = f64x2.add(running_1, f64x2.mul(v2_1, v2_1));
                running_1_0 = f64x2.add(running_1_0, f64x2.mul(v2_1_0, v2_1_0));
                running_1_1 = f64x2.add(running_1_1, f64x2.mul(v2_1_1, v2_1_1));
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
            total2_0 = v128.load(partial + depth * 32);
            total2_1 = v128.load(partial + depth * 32, 16);
            total2_1_0 = v128.load(partial_1 + depth * 32);
            total2_1_1 = v128.load(partial_1 + depth * 32, 16);
            while (depth > 0) {
              depth = depth - 1;
              total2_0 = f64x2.add(v128.load(partial + depth * 32), total2_0);
              total2_1 = f64x2.add(v128.load(partial + depth * 32, 16), total2_1);
              total2_1_0 = f64x2.add(v128.load(partial_1 + depth * 32), total2_1_0);
              total2_1_1 = f64x2.add(v128.load(partial_1 + depth * 32, 16), total2_1_1);
            }
          }
          const part16 = f64x2.pmin(v128.load(nearest + (i2 << 3)), total2_0);
          const part17 = f64x2.pmin(v128.load(nearest + (i2 << 3), 16), total2_1);
          v128.store(nearest + (i2 << 3), part16);
          v128.store(nearest + (i2 << 3), part17, 16);
          const part18 = f64x2.pmin(v128.load(nearest + (i2 << 3), 32), total2_1_0);
          const part19 = f64x2.pmin(v128.load(nearest + (i2 << 3), 48), total2_1_1);
          v128.store(nearest + (i2 << 3), part18, 32);
          v128.store(nearest + (i2 << 3), part19, 48);
        }
        const base17: i32 = last * dims;
        for (let i2: i32 = i2Main; i2 < hi2; i2++) {
          let total2: f64 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base11: i32 = i2 * dims;
            const base12: i32 = base17;
            for (let d: i32 = 0; d < dims; d++) {
              const v: f64 = load<f64>(x + ((base11 + d) << 3)) - load<f64>(x + ((base12 + d) << 3));
              total2 = total2 + v * v;
            }
          } else {
            let depth: i32 = 0;
            const base15: i32 = i2 * dims;
            const base16: i32 = base17;
            for (let start: i32 = 0; start < dims; start += 128) {
              let running: f64 = -0.0;
              const base13: i32 = base15;
              const base14: i32 = base16;
              const end2: i32 = min<i32>(start + 128, dims);
              for (let d3: i32 = start; d3 < end2; d3++) {
                const v2: f64 = load<f64>(x + ((base13 + d3) << 3)) - load<f64>(x + ((base14 + d3) << 3));
                running = running + v2 * v2;
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
            total2 = load<f64>(partial + (depth << 3));
            while (depth > 0) {
              depth = depth - 1;
              total2 = load<f64>(partial + (depth << 3)) + total2;
            }
          }
          store<f64>(nearest + (i2 << 3), min_f64(load<f64>(nearest + (i2 << 3)), total2));
        }
      }
      let total: f64 = 0.0;
      for (let i3: i32 = 0; i3 < points; i3++) {
        total = total + load<f64>(nearest + (i3 << 3));
      }
      const threshold: f64 = u * total;
      let sum: f64 = 0.0;
      for (let i4: i32 = 0; i4 < points; i4++) {
        sum = sum + load<f64>(nearest + (i4 << 3));
        if (sum > threshold) {
          point = i4;
          break;
        }
      }
    }
    const clamped2: i32 = max<i32>(min<i32>(point, points - 1), 0);
    store<i32>(chosen + (c << 2), clamped2);
  }
  {
    const lo3: i32 = 0;
    const hi3: i32 = k;
    for (let c2: i32 = lo3; c2 < hi3; c2++) {
      const d2Main: i32 = dims & -8;
      const base18: i32 = c2 * dims;
      for (let d2: i32 = 0; d2 < d2Main; d2 += 8) {
        const chosenShared: i32 = load<i32>(chosen + (c2 << 2));
        const result_0 = v128.load(x + ((chosenShared * dims + d2) << 3));
        const result_1 = v128.load(x + ((chosenShared * dims + d2) << 3), 16);
        const part21 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
        const part22 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
        v128.store(init + ((base18 + d2) << 3), part21);
        v128.store(init + ((base18 + d2) << 3), part22, 16);
        const result2_0 = v128.load(x + ((chosenShared * dims + d2) << 3), 32);
        const result2_1 = v128.load(x + ((chosenShared * dims + d2) << 3), 48);
        const part23 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
        const part24 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
        v128.store(init + ((base18 + d2) << 3), part23, 32);
        v128.store(init + ((base18 + d2) << 3), part24, 48);
      }
      const base19: i32 = c2 * dims;
      for (let d2: i32 = d2Main; d2 < dims; d2++) {
        const result3: f64 = load<f64>(x + ((load<i32>(chosen + (c2 << 2)) * dims + d2) << 3));
        store<f64>(init + ((base19 + d2) << 3), result3 == result3 ? result3 : NaN);
      }
    }
  }
  return 0;
}
