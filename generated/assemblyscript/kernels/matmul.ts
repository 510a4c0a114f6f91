// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash e3bfd352fe7744a3

import { claim } from '../operations';

/**
 * Matrix product a · b.
 *
 * NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
 *
 * Accuracy: 1e-12 of Σ|a·b| for each element.
 *
 * Source: products summed in order in blocks of 128, the blocks pairwise.
 */
export function matmul(a: usize, b: usize, n: i32, k: i32, m: i32, c: usize, scratch: usize): f64 {
  let top = scratch;
  const partial = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial_x1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial_1_x1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  {
    const lo: i32 = 0;
    const hi: i32 = n;
    const mark0 = top;
    const panel = top;
    top = claim(top, k * 8, 8);
    if (top === 0) return -1;
    const base35: i32 = lo + (max<i32>(hi - lo, 0) & -2);
    for (let start: i32 = 0; start < m; start += 8) {
      const width: i32 = min<i32>(m - start, 8);
      for (let k2: i32 = 0; k2 < k; k2++) {
        const jInTileMain: i32 = width & -8;
        const base: i32 = k2 * 8;
        const base2: i32 = k2 * m;
        for (let jInTile: i32 = 0; jInTile < jInTileMain; jInTile += 8) {
          const part1 = v128.load(b + ((base2 + (start + jInTile)) << 3));
          const part2 = v128.load(b + ((base2 + (start + jInTile)) << 3), 16);
          v128.store(panel + ((base + jInTile) << 3), part1);
          v128.store(panel + ((base + jInTile) << 3), part2, 16);
          const part3 = v128.load(b + ((base2 + (start + (jInTile + 4))) << 3));
          const part4 = v128.load(b + ((base2 + (start + (jInTile + 4))) << 3), 16);
          v128.store(panel + ((base + (jInTile + 4)) << 3), part3);
          v128.store(panel + ((base + (jInTile + 4)) << 3), part4, 16);
        }
        const base3: i32 = k2 * 8;
        const base4: i32 = k2 * m;
        for (let jInTile: i32 = jInTileMain; jInTile < width; jInTile++) {
          store<f64>(panel + ((base3 + jInTile) << 3), load<f64>(b + ((base4 + (start + jInTile)) << 3)));
        }
      }
      const iMain: i32 = base35;
      for (let i: i32 = lo; i < iMain; i += 2) {
        const jInTileMain2: i32 = width & -8;
        const base11: i32 = i * k;
        const base12: i32 = (i + 1) * k;
        const base13: i32 = i * m;
        const base14: i32 = (i + 1) * m;
        for (let jInTile: i32 = 0; jInTile < jInTileMain2; jInTile += 8) {
          const part5 = k <= 0 ? 0.0 : -0.0;
          let total_0 = f64x2.splat(part5);
          let total_1 = f64x2.splat(part5);
          const part6 = k <= 0 ? 0.0 : -0.0;
          let total_x1_0 = f64x2.splat(part6);
          let total_x1_1 = f64x2.splat(part6);
          const part7 = k <= 0 ? 0.0 : -0.0;
          let total_1_0 = f64x2.splat(part7);
          let total_1_1 = f64x2.splat(part7);
          const part8 = k <= 0 ? 0.0 : -0.0;
          let total_1_x1_0 = f64x2.splat(part8);
          let total_1_x1_1 = f64x2.splat(part8);
          if (k <= 128) {
            const base5: i32 = base11;
            const base6: i32 = base12;
            for (let k22: i32 = 0; k22 < k; k22++) {
              const aShared: f64 = load<f64>(a + ((base5 + k22) << 3));
              const panelShared_0 = v128.load(panel + ((k22 * 8 + jInTile) << 3));
              const panelShared_1 = v128.load(panel + ((k22 * 8 + jInTile) << 3), 16);
              const aShared2: f64 = load<f64>(a + ((base6 + k22) << 3));
              const panelShared2_0 = v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3));
              const panelShared2_1 = v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3), 16);
              total_0 = f64x2.add(total_0, f64x2.mul(f64x2.splat(aShared), panelShared_0));
              total_1 = f64x2.add(total_1, f64x2.mul(f64x2.splat(aShared), panelShared_1));
              total_x1_0 = f64x2.add(total_x1_0, f64x2.mul(f64x2.splat(aShared2), panelShared_0));
              total_x1_1 = f64x2.add(total_x1_1, f64x2.mul(f64x2.splat(aShared2), panelShared_1));
              total_1_0 = f64x2.add(total_1_0, f64x2.mul(f64x2.splat(aShared), panelShared2_0));
              total_1_1 = f64x2.add(total_1_1, f64x2.mul(f64x2.splat(aShared), panelShared2_1));
              total_1_x1_0 = f64x2.add(total_1_x1_0, f64x2.mul(f64x2.splat(aShared2), panelShared2_0));
              total_1_x1_1 = f64x2.add(total_1_x1_1, f64x2.mul(f64x2.splat(aShared2), panelShared2_1));
            }
          } else {
            let depth: i32 = 0;
            const base9: i32 = base11;
            const base10: i32 = base12;
            for (let start2: i32 = 0; start2 < k; start2 += 128) {
              let running_0 = f64x2.splat(-0.0);
              let running_1 = f64x2.splat(-0.0);
              let running_x1_0 = f64x2.splat(-0.0);
              let running_x1_1 = f64x2.splat(-0.0);
              let running_1_0 = f64x2.splat(-0.0);
              let running_1_1 = f64x2.splat(-0.0);
              let running_1_x1_0 = f64x2.splat(-0.0);
              let running_1_x1_1 = f64x2.splat(-0.0);
              const base7: i32 = base9;
              const base8: i32 = base10;
              const end: i32 = min<i32>(start2 + 128, k);
              for (let k23: i32 = start2; k23 < end; k23++) {
                const aShared3: f64 = load<f64>(a + ((base7 + k23) << 3));
                const panelShared3_0 = v128.load(panel + ((k23 * 8 + jInTile) << 3));
                const panelShared3_1 = v128.load(panel + ((k23 * 8 + jInTile) << 3), 16);
                const aShared4: f64 = load<f64>(a + ((base8 + k23) << 3));
                const panelShared4_0 = v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3));
                const panelShared4_1 = v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3), 16);
                running_0 = f64x2.add(running_0, f64x2.mul(f64x2.splat(aShared3), panelShared3_0));
                running_1 = f64x2.add(running_1, f64x2.mul(f64x2.splat(aShared3), panelShared3_1));
                running_x1_0 = f64x2.add(running_x1_0, f64x2.mul(f64x2.splat(aShared4), panelShared3_0));
                running_x1_1 = f64x2.add(running_x1_1, f64x2.mul(f64x2.splat(aShared4), panelShared3_1));
                running_1_0 = f64x2.add(running_1_0, f64x2.mul(f64x2.splat(aShared3), panelShared4_0));
                running_1_1 = f64x2.add(running_1_1, f64x2.mul(f64x2.splat(aShared3), panelShared4_1));
                running_1_x1_0 = f64x2.add(running_1_x1_0, f64x2.mul(f64x2.splat(aShared4), panelShared4_0));
                running_1_x1_1 = f64x2.add(running_1_x1_1, f64x2.mul(f64x2.splat(aShared4), panelShared4_1));
              }
              let pairs: i32 = start2 >> 7;
              while ((pairs & 1) != 0) {
                depth = depth - 1;
                running_0 = f64x2.add(v128.load(partial + depth * 32), running_0);
                running_1 = f64x2.add(v128.load(partial + depth * 32, 16), running_1);
                running_x1_0 = f64x2.add(v128.load(partial_x1 + depth * 32), running_x1_0);
                running_x1_1 = f64x2.add(v128.load(partial_x1 + depth * 32, 16), running_x1_1);
                running_1_0 = f64x2.add(v128.load(partial_1 + depth * 32), running_1_0);
                running_1_1 = f64x2.add(v128.load(partial_1 + depth * 32, 16), running_1_1);
                running_1_x1_0 = f64x2.add(v128.load(partial_1_x1 + depth * 32), running_1_x1_0);
                running_1_x1_1 = f64x2.add(v128.load(partial_1_x1 + depth * 32, 16), running_1_x1_1);
                pairs = pairs >> 1;
              }
              v128.store(partial + depth * 32, running_0);
              v128.store(partial + depth * 32, running_1, 16);
              v128.store(partial_x1 + depth * 32, running_x1_0);
              v128.store(partial_x1 + depth * 32, running_x1_1, 16);
              v128.store(partial_1 + depth * 32, running_1_0);
              v128.store(partial_1 + depth * 32, running_1_1, 16);
              v128.store(partial_1_x1 + depth * 32, running_1_x1_0);
              v128.store(partial_1_x1 + depth * 32, running_1_x1_1, 16);
              depth = depth + 1;
            }
            depth = depth - 1;
            total_0 = v128.load(partial + depth * 32);
            total_1 = v128.load(partial + depth * 32, 16);
            total_x1_0 = v128.load(partial_x1 + depth * 32);
            total_x1_1 = v128.load(partial_x1 + depth * 32, 16);
            total_1_0 = v128.load(partial_1 + depth * 32);
            total_1_1 = v128.load(partial_1 + depth * 32, 16);
            total_1_x1_0 = v128.load(partial_1_x1 + depth * 32);
            total_1_x1_1 = v128.load(partial_1_x1 + depth * 32, 16);
            while (depth > 0) {
              depth = depth - 1;
              total_0 = f64x2.add(v128.load(partial + depth * 32), total_0);
              total_1 = f64x2.add(v128.load(partial + depth * 32, 16), total_1);
              total_x1_0 = f64x2.add(v128.load(partial_x1 + depth * 32), total_x1_0);
              total_x1_1 = f64x2.add(v128.load(partial_x1 + depth * 32, 16), total_x1_1);
              total_1_0 = f64x2.add(v128.load(partial_1 + depth * 32), total_1_0);
              total_1_1 = f64x2.add(v128.load(partial_1 + depth * 32, 16), total_1_1);
              total_1_x1_0 = f64x2.add(v128.load(partial_1_x1 + depth * 32), total_1_x1_0);
              total_1_x1_1 = f64x2.add(v128.load(partial_1_x1 + depth * 32, 16), total_1_x1_1);
            }
          }
          const part9 = v128.bitselect(total_0, f64x2.splat(NaN), f64x2.eq(total_0, total_0));
          const part10 = v128.bitselect(total_1, f64x2.splat(NaN), f64x2.eq(total_1, total_1));
          v128.store(c + ((base13 + (start + jInTile)) << 3), part9);
          v128.store(c + ((base13 + (start + jInTile)) << 3), part10, 16);
          const part11 = v128.bitselect(total_x1_0, f64x2.splat(NaN), f64x2.eq(total_x1_0, total_x1_0));
          const part12 = v128.bitselect(total_x1_1, f64x2.splat(NaN), f64x2.eq(total_x1_1, total_x1_1));
          v128.store(c + ((base14 + (start + jInTile)) << 3), part11);
          v128.store(c + ((base14 + (start + jInTile)) << 3), part12, 16);
          const part13 = v128.bitselect(total_1_0, f64x2.splat(NaN), f64x2.eq(total_1_0, total_1_0));
          const part14 = v128.bitselect(total_1_1, f64x2.splat(NaN), f64x2.eq(total_1_1, total_1_1));
          v128.store(c + ((base13 + (start + (jInTile + 4))) << 3), part13);
          v128.store(c + ((base13 + (start + (jInTile + 4))) << 3), part14, 16);
          const part15 = v128.bitselect(total_1_x1_0, f64x2.splat(NaN), f64x2.eq(total_1_x1_0, total_1_x1_0));
          const part16 = v128.bitselect(total_1_x1_1, f64x2.splat(NaN), f64x2.eq(total_1_x1_1, total_1_x1_1));
          v128.store(c + ((base14 + (start + (jInTile + 4))) << 3), part15);
          v128.store(c + ((base14 + (start + (jInTile + 4))) << 3), part16, 16);
        }
        const base21: i32 = i * k;
        const base22: i32 = (i + 1) * k;
        const base23: i32 = i * m;
        const base24: i32 = (i + 1) * m;
        for (let jInTile: i32 = jInTileMain2; jInTile < width; jInTile++) {
          let total: f64 = k <= 0 ? 0.0 : -0.0;
          let total_x1: f64 = k <= 0 ? 0.0 : -0.0;
          if (k <= 128) {
            const base15: i32 = base21;
            const base16: i32 = base22;
            for (let k22: i32 = 0; k22 < k; k22++) {
              const panelShared5: f64 = load<f64>(panel + ((k22 * 8 + jInTile) << 3));
              total = total + load<f64>(a + ((base15 + k22) << 3)) * panelShared5;
              total_x1 = total_x1 + load<f64>(a + ((base16 + k22) << 3)) * panelShared5;
            }
          } else {
            let depth: i32 = 0;
            const base19: i32 = base21;
            const base20: i32 = base22;
            for (let start2: i32 = 0; start2 < k; start2 += 128) {
              let running: f64 = -0.0;
              let running_x1: f64 = -0.0;
              const base17: i32 = base19;
              const base18: i32 = base20;
              const end2: i32 = min<i32>(start2 + 128, k);
              for (let k23: i32 = start2; k23 < end2; k23++) {
                const panelShared6: f64 = load<f64>(panel + ((k23 * 8 + jInTile) << 3));
                running = running + load<f64>(a + ((base17 + k23) << 3)) * panelShared6;
                running_x1 = running_x1 + load<f64>(a + ((base18 + k23) << 3)) * panelShared6;
              }
              let pairs: i32 = start2 >> 7;
              while ((pairs & 1) != 0) {
                depth = depth - 1;
                running = load<f64>(partial + (depth << 3)) + running;
                running_x1 = load<f64>(partial_x1 + (depth << 3)) + running_x1;
                pairs = pairs >> 1;
              }
              store<f64>(partial + (depth << 3), running);
              store<f64>(partial_x1 + (depth << 3), running_x1);
              depth = depth + 1;
            }
            depth = depth - 1;
            total = load<f64>(partial + (depth << 3));
            total_x1 = load<f64>(partial_x1 + (depth << 3));
            while (depth > 0) {
              depth = depth - 1;
              total = load<f64>(partial + (depth << 3)) + total;
              total_x1 = load<f64>(partial_x1 + (depth << 3)) + total_x1;
            }
          }
          store<f64>(c + ((base23 + (start + jInTile)) << 3), total == total ? total : NaN);
          store<f64>(c + ((base24 + (start + jInTile)) << 3), total_x1 == total_x1 ? total_x1 : NaN);
        }
      }
      for (let i: i32 = iMain; i < hi; i++) {
        const jInTileMain2: i32 = width & -8;
        const base28: i32 = i * k;
        const base29: i32 = i * m;
        for (let jInTile: i32 = 0; jInTile < jInTileMain2; jInTile += 8) {
          const part17 = k <= 0 ? 0.0 : -0.0;
          let total_0 = f64x2.splat(part17);
          let total_1 = f64x2.splat(part17);
          const part18 = k <= 0 ? 0.0 : -0.0;
          let total_1_0 = f64x2.splat(part18);
          let total_1_1 = f64x2.splat(part18);
          if (k <= 128) {
            const base25: i32 = base28;
            for (let k22: i32 = 0; k22 < k; k22++) {
              const aShared5: f64 = load<f64>(a + ((base25 + k22) << 3));
              total_0 = f64x2.add(
                total_0,
                f64x2.mul(f64x2.splat(aShared5), v128.load(panel + ((k22 * 8 + jInTile) << 3))),
              );
              total_1 = f64x2.add(
                total_1,
                f64x2.mul(f64x2.splat(aShared5), v128.load(panel + ((k22 * 8 + jInTile) << 3), 16)),
              );
              total_1_0 = f64x2.add(
                total_1_0,
                f64x2.mul(f64x2.splat(aShared5), v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3))),
              );
              total_1_1 = f64x2.add(
                total_1_1,
                f64x2.mul(f64x2.splat(aShared5), v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3), 16)),
              );
            }
          } else {
            let depth: i32 = 0;
            const base27: i32 = base28;
            for (let start2: i32 = 0; start2 < k; start2 += 128) {
              let running_0 = f64x2.splat(-0.0);
              let running_1 = f64x2.splat(-0.0);
              let running_1_0 = f64x2.splat(-0.0);
              let running_1_1 = f64x2.splat(-0.0);
              const base26: i32 = base27;
              const end3: i32 = min<i32>(start2 + 128, k);
              for (let k23: i32 = start2; k23 < end3; k23++) {
                const aShared6: f64 = load<f64>(a + ((base26 + k23) << 3));
                running_0 = f64x2.add(
                  running_0,
                  f64x2.mul(f64x2.splat(aShared6), v128.load(panel + ((k23 * 8 + jInTile) << 3))),
                );
                running_1 = f64x2.add(
                  running_1,
                  f64x2.mul(f64x2.splat(aShared6), v128.load(panel + ((k23 * 8 + jInTile) << 3), 16)),
                );
                running_1_0 = f64x2.add(
                  running_1_0,
                  f64x2.mul(f64x2.splat(aShared6), v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3))),
                );
                running_1_1 = f64x2.add(
                  running_1_1,
                  f64x2.mul(f64x2.splat(aShared6), v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3), 16)),
                );
              }
              let pairs: i32 = start2 >> 7;
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
          const part19 = v128.bitselect(total_0, f64x2.splat(NaN), f64x2.eq(total_0, total_0));
          const part20 = v128.bitselect(total_1, f64x2.splat(NaN), f64x2.eq(total_1, total_1));
          v128.store(c + ((base29 + (start + jInTile)) << 3), part19);
          v128.store(c + ((base29 + (start + jInTile)) << 3), part20, 16);
          const part21 = v128.bitselect(total_1_0, f64x2.splat(NaN), f64x2.eq(total_1_0, total_1_0));
          const part22 = v128.bitselect(total_1_1, f64x2.splat(NaN), f64x2.eq(total_1_1, total_1_1));
          v128.store(c + ((base29 + (start + (jInTile + 4))) << 3), part21);
          v128.store(c + ((base29 + (start + (jInTile + 4))) << 3), part22, 16);
        }
        const base33: i32 = i * k;
        const base34: i32 = i * m;
        for (let jInTile: i32 = jInTileMain2; jInTile < width; jInTile++) {
          let total: f64 = k <= 0 ? 0.0 : -0.0;
          if (k <= 128) {
            const base30: i32 = base33;
            for (let k22: i32 = 0; k22 < k; k22++) {
              total = total + load<f64>(a + ((base30 + k22) << 3)) * load<f64>(panel + ((k22 * 8 + jInTile) << 3));
            }
          } else {
            let depth: i32 = 0;
            const base32: i32 = base33;
            for (let start2: i32 = 0; start2 < k; start2 += 128) {
              let running: f64 = -0.0;
              const base31: i32 = base32;
              const end4: i32 = min<i32>(start2 + 128, k);
              for (let k23: i32 = start2; k23 < end4; k23++) {
                running =
                  running + load<f64>(a + ((base31 + k23) << 3)) * load<f64>(panel + ((k23 * 8 + jInTile) << 3));
              }
              let pairs: i32 = start2 >> 7;
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
          store<f64>(c + ((base34 + (start + jInTile)) << 3), total == total ? total : NaN);
        }
      }
    }
    top = mark0;
  }
  return 0;
}
