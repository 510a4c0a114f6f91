// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash 95587adca7c59b9b

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
    for (let start: i32 = 0; start < m; start += 8) {
      const width: i32 = min<i32>(m - start, 8);
      for (let k2: i32 = 0; k2 < k; k2++) {
        const jInTileMain: i32 = width & -8;
        for (let jInTile: i32 = 0; jInTile < jInTileMain; jInTile += 8) {
          const part1 = v128.load(b + ((k2 * m + (start + jInTile)) << 3));
          const part2 = v128.load(b + ((k2 * m + (start + jInTile)) << 3), 16);
          v128.store(panel + ((k2 * 8 + jInTile) << 3), part1);
          v128.store(panel + ((k2 * 8 + jInTile) << 3), part2, 16);
          const part3 = v128.load(b + ((k2 * m + (start + (jInTile + 4))) << 3));
          const part4 = v128.load(b + ((k2 * m + (start + (jInTile + 4))) << 3), 16);
          v128.store(panel + ((k2 * 8 + (jInTile + 4)) << 3), part3);
          v128.store(panel + ((k2 * 8 + (jInTile + 4)) << 3), part4, 16);
        }
        for (let jInTile: i32 = jInTileMain; jInTile < width; jInTile++) {
          store<f64>(panel + ((k2 * 8 + jInTile) << 3), load<f64>(b + ((k2 * m + (start + jInTile)) << 3)));
        }
      }
      const iMain2: i32 = lo + (max<i32>(hi - lo, 0) & -2);
      for (let i: i32 = lo; i < iMain2; i += 2) {
        const jInTileMain1: i32 = width & -8;
        for (let jInTile: i32 = 0; jInTile < jInTileMain1; jInTile += 8) {
          const part5 = k == 0 ? 0.0 : -0.0;
          let total_0 = f64x2.splat(part5);
          let total_1 = f64x2.splat(part5);
          const part6 = k == 0 ? 0.0 : -0.0;
          let total_x1_0 = f64x2.splat(part6);
          let total_x1_1 = f64x2.splat(part6);
          const part7 = k == 0 ? 0.0 : -0.0;
          let total_1_0 = f64x2.splat(part7);
          let total_1_1 = f64x2.splat(part7);
          const part8 = k == 0 ? 0.0 : -0.0;
          let total_1_x1_0 = f64x2.splat(part8);
          let total_1_x1_1 = f64x2.splat(part8);
          if (k <= 128) {
            for (let k22: i32 = 0; k22 < k; k22++) {
              const part9 = load<f64>(a + ((i * k + k22) << 3));
              total_0 = f64x2.add(
                total_0,
                f64x2.mul(f64x2.splat(part9), v128.load(panel + ((k22 * 8 + jInTile) << 3))),
              );
              total_1 = f64x2.add(
                total_1,
                f64x2.mul(f64x2.splat(part9), v128.load(panel + ((k22 * 8 + jInTile) << 3), 16)),
              );
              const part10 = load<f64>(a + (((i + 1) * k + k22) << 3));
              total_x1_0 = f64x2.add(
                total_x1_0,
                f64x2.mul(f64x2.splat(part10), v128.load(panel + ((k22 * 8 + jInTile) << 3))),
              );
              total_x1_1 = f64x2.add(
                total_x1_1,
                f64x2.mul(f64x2.splat(part10), v128.load(panel + ((k22 * 8 + jInTile) << 3), 16)),
              );
              const part11 = load<f64>(a + ((i * k + k22) << 3));
              total_1_0 = f64x2.add(
                total_1_0,
                f64x2.mul(f64x2.splat(part11), v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3))),
              );
              total_1_1 = f64x2.add(
                total_1_1,
                f64x2.mul(f64x2.splat(part11), v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3), 16)),
              );
              const part12 = load<f64>(a + (((i + 1) * k + k22) << 3));
              total_1_x1_0 = f64x2.add(
                total_1_x1_0,
                f64x2.mul(f64x2.splat(part12), v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3))),
              );
              total_1_x1_1 = f64x2.add(
                total_1_x1_1,
                f64x2.mul(f64x2.splat(part12), v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3), 16)),
              );
            }
          } else {
            let depth: i32 = 0;
            for (let start2: i32 = 0; start2 < k; start2 += 128) {
              let running_0 = f64x2.splat(-0.0);
              let running_1 = f64x2.splat(-0.0);
              let running_x1_0 = f64x2.splat(-0.0);
              let running_x1_1 = f64x2.splat(-0.0);
              let running_1_0 = f64x2.splat(-0.0);
              let running_1_1 = f64x2.splat(-0.0);
              let running_1_x1_0 = f64x2.splat(-0.0);
              let running_1_x1_1 = f64x2.splat(-0.0);
              for (let k23: i32 = start2; k23 < min<i32>(start2 + 128, k); k23++) {
                const part13 = load<f64>(a + ((i * k + k23) << 3));
                running_0 = f64x2.add(
                  running_0,
                  f64x2.mul(f64x2.splat(part13), v128.load(panel + ((k23 * 8 + jInTile) << 3))),
                );
                running_1 = f64x2.add(
                  running_1,
                  f64x2.mul(f64x2.splat(part13), v128.load(panel + ((k23 * 8 + jInTile) << 3), 16)),
                );
                const part14 = load<f64>(a + (((i + 1) * k + k23) << 3));
                running_x1_0 = f64x2.add(
                  running_x1_0,
                  f64x2.mul(f64x2.splat(part14), v128.load(panel + ((k23 * 8 + jInTile) << 3))),
                );
                running_x1_1 = f64x2.add(
                  running_x1_1,
                  f64x2.mul(f64x2.splat(part14), v128.load(panel + ((k23 * 8 + jInTile) << 3), 16)),
                );
                const part15 = load<f64>(a + ((i * k + k23) << 3));
                running_1_0 = f64x2.add(
                  running_1_0,
                  f64x2.mul(f64x2.splat(part15), v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3))),
                );
                running_1_1 = f64x2.add(
                  running_1_1,
                  f64x2.mul(f64x2.splat(part15), v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3), 16)),
                );
                const part16 = load<f64>(a + (((i + 1) * k + k23) << 3));
                running_1_x1_0 = f64x2.add(
                  running_1_x1_0,
                  f64x2.mul(f64x2.splat(part16), v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3))),
                );
                running_1_x1_1 = f64x2.add(
                  running_1_x1_1,
                  f64x2.mul(f64x2.splat(part16), v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3), 16)),
                );
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
          const part17 = v128.bitselect(total_0, f64x2.splat(NaN), f64x2.eq(total_0, total_0));
          const part18 = v128.bitselect(total_1, f64x2.splat(NaN), f64x2.eq(total_1, total_1));
          v128.store(c + ((i * m + (start + jInTile)) << 3), part17);
          v128.store(c + ((i * m + (start + jInTile)) << 3), part18, 16);
          const part19 = v128.bitselect(total_x1_0, f64x2.splat(NaN), f64x2.eq(total_x1_0, total_x1_0));
          const part20 = v128.bitselect(total_x1_1, f64x2.splat(NaN), f64x2.eq(total_x1_1, total_x1_1));
          v128.store(c + (((i + 1) * m + (start + jInTile)) << 3), part19);
          v128.store(c + (((i + 1) * m + (start + jInTile)) << 3), part20, 16);
          const part21 = v128.bitselect(total_1_0, f64x2.splat(NaN), f64x2.eq(total_1_0, total_1_0));
          const part22 = v128.bitselect(total_1_1, f64x2.splat(NaN), f64x2.eq(total_1_1, total_1_1));
          v128.store(c + ((i * m + (start + (jInTile + 4))) << 3), part21);
          v128.store(c + ((i * m + (start + (jInTile + 4))) << 3), part22, 16);
          const part23 = v128.bitselect(total_1_x1_0, f64x2.splat(NaN), f64x2.eq(total_1_x1_0, total_1_x1_0));
          const part24 = v128.bitselect(total_1_x1_1, f64x2.splat(NaN), f64x2.eq(total_1_x1_1, total_1_x1_1));
          v128.store(c + (((i + 1) * m + (start + (jInTile + 4))) << 3), part23);
          v128.store(c + (((i + 1) * m + (start + (jInTile + 4))) << 3), part24, 16);
        }
        for (let jInTile: i32 = jInTileMain1; jInTile < width; jInTile++) {
          let total: f64 = k == 0 ? 0.0 : -0.0;
          let total_x1: f64 = k == 0 ? 0.0 : -0.0;
          if (k <= 128) {
            for (let k22: i32 = 0; k22 < k; k22++) {
              total = total + load<f64>(a + ((i * k + k22) << 3)) * load<f64>(panel + ((k22 * 8 + jInTile) << 3));
              total_x1 =
                total_x1 + load<f64>(a + (((i + 1) * k + k22) << 3)) * load<f64>(panel + ((k22 * 8 + jInTile) << 3));
            }
          } else {
            let depth: i32 = 0;
            for (let start2: i32 = 0; start2 < k; start2 += 128) {
              let running: f64 = -0.0;
              let running_x1: f64 = -0.0;
              for (let k23: i32 = start2; k23 < min<i32>(start2 + 128, k); k23++) {
                running = running + load<f64>(a + ((i * k + k23) << 3)) * load<f64>(panel + ((k23 * 8 + jInTile) << 3));
                running_x1 =
                  running_x1 +
                  load<f64>(a + (((i + 1) * k + k23) << 3)) * load<f64>(panel + ((k23 * 8 + jInTile) << 3));
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
          store<f64>(c + ((i * m + (start + jInTile)) << 3), total == total ? total : NaN);
          store<f64>(c + (((i + 1) * m + (start + jInTile)) << 3), total_x1 == total_x1 ? total_x1 : NaN);
        }
      }
      for (let i: i32 = iMain2; i < hi; i++) {
        const jInTileMain1: i32 = width & -8;
        for (let jInTile: i32 = 0; jInTile < jInTileMain1; jInTile += 8) {
          const part25 = k == 0 ? 0.0 : -0.0;
          let total_0 = f64x2.splat(part25);
          let total_1 = f64x2.splat(part25);
          const part26 = k == 0 ? 0.0 : -0.0;
          let total_1_0 = f64x2.splat(part26);
          let total_1_1 = f64x2.splat(part26);
          if (k <= 128) {
            for (let k22: i32 = 0; k22 < k; k22++) {
              const part27 = load<f64>(a + ((i * k + k22) << 3));
              total_0 = f64x2.add(
                total_0,
                f64x2.mul(f64x2.splat(part27), v128.load(panel + ((k22 * 8 + jInTile) << 3))),
              );
              total_1 = f64x2.add(
                total_1,
                f64x2.mul(f64x2.splat(part27), v128.load(panel + ((k22 * 8 + jInTile) << 3), 16)),
              );
              const part28 = load<f64>(a + ((i * k + k22) << 3));
              total_1_0 = f64x2.add(
                total_1_0,
                f64x2.mul(f64x2.splat(part28), v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3))),
              );
              total_1_1 = f64x2.add(
                total_1_1,
                f64x2.mul(f64x2.splat(part28), v128.load(panel + ((k22 * 8 + (jInTile + 4)) << 3), 16)),
              );
            }
          } else {
            let depth: i32 = 0;
            for (let start2: i32 = 0; start2 < k; start2 += 128) {
              let running_0 = f64x2.splat(-0.0);
              let running_1 = f64x2.splat(-0.0);
              let running_1_0 = f64x2.splat(-0.0);
              let running_1_1 = f64x2.splat(-0.0);
              for (let k23: i32 = start2; k23 < min<i32>(start2 + 128, k); k23++) {
                const part29 = load<f64>(a + ((i * k + k23) << 3));
                running_0 = f64x2.add(
                  running_0,
                  f64x2.mul(f64x2.splat(part29), v128.load(panel + ((k23 * 8 + jInTile) << 3))),
                );
                running_1 = f64x2.add(
                  running_1,
                  f64x2.mul(f64x2.splat(part29), v128.load(panel + ((k23 * 8 + jInTile) << 3), 16)),
                );
                const part30 = load<f64>(a + ((i * k + k23) << 3));
                running_1_0 = f64x2.add(
                  running_1_0,
                  f64x2.mul(f64x2.splat(part30), v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3))),
                );
                running_1_1 = f64x2.add(
                  running_1_1,
                  f64x2.mul(f64x2.splat(part30), v128.load(panel + ((k23 * 8 + (jInTile + 4)) << 3), 16)),
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
          const part31 = v128.bitselect(total_0, f64x2.splat(NaN), f64x2.eq(total_0, total_0));
          const part32 = v128.bitselect(total_1, f64x2.splat(NaN), f64x2.eq(total_1, total_1));
          v128.store(c + ((i * m + (start + jInTile)) << 3), part31);
          v128.store(c + ((i * m + (start + jInTile)) << 3), part32, 16);
          const part33 = v128.bitselect(total_1_0, f64x2.splat(NaN), f64x2.eq(total_1_0, total_1_0));
          const part34 = v128.bitselect(total_1_1, f64x2.splat(NaN), f64x2.eq(total_1_1, total_1_1));
          v128.store(c + ((i * m + (start + (jInTile + 4))) << 3), part33);
          v128.store(c + ((i * m + (start + (jInTile + 4))) << 3), part34, 16);
        }
        for (let jInTile: i32 = jInTileMain1; jInTile < width; jInTile++) {
          let total: f64 = k == 0 ? 0.0 : -0.0;
          if (k <= 128) {
            for (let k22: i32 = 0; k22 < k; k22++) {
              total = total + load<f64>(a + ((i * k + k22) << 3)) * load<f64>(panel + ((k22 * 8 + jInTile) << 3));
            }
          } else {
            let depth: i32 = 0;
            for (let start2: i32 = 0; start2 < k; start2 += 128) {
              let running: f64 = -0.0;
              for (let k23: i32 = start2; k23 < min<i32>(start2 + 128, k); k23++) {
                running = running + load<f64>(a + ((i * k + k23) << 3)) * load<f64>(panel + ((k23 * 8 + jInTile) << 3));
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
          store<f64>(c + ((i * m + (start + jInTile)) << 3), total == total ? total : NaN);
        }
      }
    }
    top = mark0;
  }
  return 0;
}
