// Generated from kernels/matrix/covariance.ts#L14 by `trefoil build`. Do not edit. Hash e0f9528a8304fa8b

import { claim } from '../operations';

/**
 * Covariance matrix of the columns.
 *
 * NaN and infinities propagate to every pair they are part of. No more rows than `ddof` give NaN.
 *
 * Accuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.
 *
 * Source: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is taken away.
 */
export function covariance(x: usize, rows: i32, cols: i32, ddof: i32, cov: usize, scratch: usize): f64 {
  let top = scratch;
  const centred = top;
  top = claim(top, rows * cols, 8);
  if (top === 0) return -1;
  memory.fill(centred, 0, top - centred);
  const mean = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  memory.fill(mean, 0, top - mean);
  const partial = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2_x1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2_1_x1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  {
    const lo: i32 = 0;
    const hi: i32 = cols;
    const jMain: i32 = lo + (max<i32>(hi - lo, 0) & -8);
    for (let j: i32 = lo; j < jMain; j += 8) {
      const part1 = rows <= 0 ? 0.0 : -0.0;
      let total_0 = f64x2.splat(part1);
      let total_1 = f64x2.splat(part1);
      const part2 = rows <= 0 ? 0.0 : -0.0;
      let total_1_0 = f64x2.splat(part2);
      let total_1_1 = f64x2.splat(part2);
      if (rows <= 128) {
        for (let t: i32 = 0; t < rows; t++) {
          total_0 = f64x2.add(total_0, f64x2.sub(v128.load(x + ((t * cols + j) << 3)), v128.load(x + (j << 3))));
          total_1 = f64x2.add(
            total_1,
            f64x2.sub(v128.load(x + ((t * cols + j) << 3), 16), v128.load(x + (j << 3), 16)),
          );
          total_1_0 = f64x2.add(
            total_1_0,
            f64x2.sub(v128.load(x + ((t * cols + (j + 4)) << 3)), v128.load(x + (j << 3), 32)),
          );
          total_1_1 = f64x2.add(
            total_1_1,
            f64x2.sub(v128.load(x + ((t * cols + (j + 4)) << 3), 16), v128.load(x + (j << 3), 48)),
          );
        }
      } else {
        let depth: i32 = 0;
        for (let start: i32 = 0; start < rows; start += 128) {
          let running_0 = f64x2.splat(-0.0);
          let running_1 = f64x2.splat(-0.0);
          let running_1_0 = f64x2.splat(-0.0);
          let running_1_1 = f64x2.splat(-0.0);
          const end: i32 = min<i32>(start + 128, rows);
          for (let t3: i32 = start; t3 < end; t3++) {
            running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((t3 * cols + j) << 3)), v128.load(x + (j << 3))));
            running_1 = f64x2.add(
              running_1,
              f64x2.sub(v128.load(x + ((t3 * cols + j) << 3), 16), v128.load(x + (j << 3), 16)),
            );
            running_1_0 = f64x2.add(
              running_1_0,
              f64x2.sub(v128.load(x + ((t3 * cols + (j + 4)) << 3)), v128.load(x + (j << 3), 32)),
            );
            running_1_1 = f64x2.add(
              running_1_1,
              f64x2.sub(v128.load(x + ((t3 * cols + (j + 4)) << 3), 16), v128.load(x + (j << 3), 48)),
            );
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
      const part3 = <f64>rows;
      const part4 = f64x2.div(total_0, f64x2.splat(part3));
      const part5 = f64x2.div(total_1, f64x2.splat(part3));
      v128.store(mean + (j << 3), part4);
      v128.store(mean + (j << 3), part5, 16);
      const part6 = <f64>rows;
      const part7 = f64x2.div(total_1_0, f64x2.splat(part6));
      const part8 = f64x2.div(total_1_1, f64x2.splat(part6));
      v128.store(mean + (j << 3), part7, 32);
      v128.store(mean + (j << 3), part8, 48);
    }
    for (let j: i32 = jMain; j < hi; j++) {
      let total: f64 = rows <= 0 ? 0.0 : -0.0;
      if (rows <= 128) {
        for (let t: i32 = 0; t < rows; t++) {
          total = total + (load<f64>(x + ((t * cols + j) << 3)) - load<f64>(x + (j << 3)));
        }
      } else {
        let depth: i32 = 0;
        for (let start: i32 = 0; start < rows; start += 128) {
          let running: f64 = -0.0;
          const end2: i32 = min<i32>(start + 128, rows);
          for (let t3: i32 = start; t3 < end2; t3++) {
            running = running + (load<f64>(x + ((t3 * cols + j) << 3)) - load<f64>(x + (j << 3)));
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
      store<f64>(mean + (j << 3), total / <f64>rows);
    }
  }
  {
    const lo2: i32 = 0;
    const hi2: i32 = rows;
    for (let t2: i32 = lo2; t2 < hi2; t2++) {
      const j2Main: i32 = cols & -8;
      const base: i32 = t2 * cols;
      for (let j2: i32 = 0; j2 < j2Main; j2 += 8) {
        const part10 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base + j2) << 3)), v128.load(x + (j2 << 3))),
          v128.load(mean + (j2 << 3)),
        );
        const part11 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base + j2) << 3), 16), v128.load(x + (j2 << 3), 16)),
          v128.load(mean + (j2 << 3), 16),
        );
        v128.store(centred + ((base + j2) << 3), part10);
        v128.store(centred + ((base + j2) << 3), part11, 16);
        const part12 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base + (j2 + 4)) << 3)), v128.load(x + (j2 << 3), 32)),
          v128.load(mean + (j2 << 3), 32),
        );
        const part13 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base + (j2 + 4)) << 3), 16), v128.load(x + (j2 << 3), 48)),
          v128.load(mean + (j2 << 3), 48),
        );
        v128.store(centred + ((base + (j2 + 4)) << 3), part12);
        v128.store(centred + ((base + (j2 + 4)) << 3), part13, 16);
      }
      const base2: i32 = t2 * cols;
      for (let j2: i32 = j2Main; j2 < cols; j2++) {
        store<f64>(
          centred + ((base2 + j2) << 3),
          load<f64>(x + ((base2 + j2) << 3)) - load<f64>(x + (j2 << 3)) - load<f64>(mean + (j2 << 3)),
        );
      }
    }
  }
  {
    const lo3: i32 = 0;
    const hi3: i32 = cols;
    const mark14 = top;
    const panel = top;
    top = claim(top, rows * 8, 8);
    if (top === 0) return -1;
    const base13: i32 = lo3 + (max<i32>(hi3 - lo3, 0) & -2);
    for (let start2: i32 = 0; start2 < cols; start2 += 8) {
      const width: i32 = min<i32>(cols - start2, 8);
      for (let t32: i32 = 0; t32 < rows; t32++) {
        const j3InTileMain: i32 = width & -8;
        const base3: i32 = t32 * 8;
        const base4: i32 = t32 * cols;
        for (let j3InTile: i32 = 0; j3InTile < j3InTileMain; j3InTile += 8) {
          const part15 = v128.load(centred + ((base4 + (start2 + j3InTile)) << 3));
          const part16 = v128.load(centred + ((base4 + (start2 + j3InTile)) << 3), 16);
          v128.store(panel + ((base3 + j3InTile) << 3), part15);
          v128.store(panel + ((base3 + j3InTile) << 3), part16, 16);
          const part17 = v128.load(centred + ((base4 + (start2 + (j3InTile + 4))) << 3));
          const part18 = v128.load(centred + ((base4 + (start2 + (j3InTile + 4))) << 3), 16);
          v128.store(panel + ((base3 + (j3InTile + 4)) << 3), part17);
          v128.store(panel + ((base3 + (j3InTile + 4)) << 3), part18, 16);
        }
        const base5: i32 = t32 * 8;
        const base6: i32 = t32 * cols;
        for (let j3InTile: i32 = j3InTileMain; j3InTile < width; j3InTile++) {
          store<f64>(panel + ((base5 + j3InTile) << 3), load<f64>(centred + ((base6 + (start2 + j3InTile)) << 3)));
        }
      }
      const iMain: i32 = base13;
      for (let i: i32 = lo3; i < iMain; i += 2) {
        const j3InTileMain2: i32 = width & -8;
        const base7: i32 = i * cols;
        const base8: i32 = (i + 1) * cols;
        for (let j3InTile: i32 = 0; j3InTile < j3InTileMain2; j3InTile += 8) {
          let chosen_0 = f64x2.splat(0.0);
          let chosen_1 = f64x2.splat(0.0);
          let chosen_x1_0 = f64x2.splat(0.0);
          let chosen_x1_1 = f64x2.splat(0.0);
          let chosen_1_0 = f64x2.splat(0.0);
          let chosen_1_1 = f64x2.splat(0.0);
          let chosen_1_x1_0 = f64x2.splat(0.0);
          let chosen_1_x1_1 = f64x2.splat(0.0);
          if (rows > ddof) {
            const part19 = rows <= 0 ? 0.0 : -0.0;
            let total2_0 = f64x2.splat(part19);
            let total2_1 = f64x2.splat(part19);
            const part20 = rows <= 0 ? 0.0 : -0.0;
            let total2_x1_0 = f64x2.splat(part20);
            let total2_x1_1 = f64x2.splat(part20);
            const part21 = rows <= 0 ? 0.0 : -0.0;
            let total2_1_0 = f64x2.splat(part21);
            let total2_1_1 = f64x2.splat(part21);
            const part22 = rows <= 0 ? 0.0 : -0.0;
            let total2_1_x1_0 = f64x2.splat(part22);
            let total2_1_x1_1 = f64x2.splat(part22);
            if (rows <= 128) {
              for (let t33: i32 = 0; t33 < rows; t33++) {
                const centredShared: f64 = load<f64>(centred + ((t33 * cols + i) << 3));
                const panelShared_0 = v128.load(panel + ((t33 * 8 + j3InTile) << 3));
                const panelShared_1 = v128.load(panel + ((t33 * 8 + j3InTile) << 3), 16);
                const centredShared2: f64 = load<f64>(centred + ((t33 * cols + (i + 1)) << 3));
                const panelShared2_0 = v128.load(panel + ((t33 * 8 + (j3InTile + 4)) << 3));
                const panelShared2_1 = v128.load(panel + ((t33 * 8 + (j3InTile + 4)) << 3), 16);
                total2_0 = f64x2.add(total2_0, f64x2.mul(f64x2.splat(centredShared), panelShared_0));
                total2_1 = f64x2.add(total2_1, f64x2.mul(f64x2.splat(centredShared), panelShared_1));
                total2_x1_0 = f64x2.add(total2_x1_0, f64x2.mul(f64x2.splat(centredShared2), panelShared_0));
                total2_x1_1 = f64x2.add(total2_x1_1, f64x2.mul(f64x2.splat(centredShared2), panelShared_1));
                total2_1_0 = f64x2.add(total2_1_0, f64x2.mul(f64x2.splat(centredShared), panelShared2_0));
                total2_1_1 = f64x2.add(total2_1_1, f64x2.mul(f64x2.splat(centredShared), panelShared2_1));
                total2_1_x1_0 = f64x2.add(total2_1_x1_0, f64x2.mul(f64x2.splat(centredShared2), panelShared2_0));
                total2_1_x1_1 = f64x2.add(total2_1_x1_1, f64x2.mul(f64x2.splat(centredShared2), panelShared2_1));
              }
            } else {
              let depth2: i32 = 0;
              for (let start3: i32 = 0; start3 < rows; start3 += 128) {
                let running2_0 = f64x2.splat(-0.0);
                let running2_1 = f64x2.splat(-0.0);
                let running2_x1_0 = f64x2.splat(-0.0);
                let running2_x1_1 = f64x2.splat(-0.0);
                let running2_1_0 = f64x2.splat(-0.0);
                let running2_1_1 = f64x2.splat(-0.0);
                let running2_1_x1_0 = f64x2.splat(-0.0);
                let running2_1_x1_1 = f64x2.splat(-0.0);
                const end3: i32 = min<i32>(start3 + 128, rows);
                for (let t34: i32 = start3; t34 < end3; t34++) {
                  const centredShared3: f64 = load<f64>(centred + ((t34 * cols + i) << 3));
                  const panelShared3_0 = v128.load(panel + ((t34 * 8 + j3InTile) << 3));
                  const panelShared3_1 = v128.load(panel + ((t34 * 8 + j3InTile) << 3), 16);
                  const centredShared4: f64 = load<f64>(centred + ((t34 * cols + (i + 1)) << 3));
                  const panelShared4_0 = v128.load(panel + ((t34 * 8 + (j3InTile + 4)) << 3));
                  const panelShared4_1 = v128.load(panel + ((t34 * 8 + (j3InTile + 4)) << 3), 16);
                  running2_0 = f64x2.add(running2_0, f64x2.mul(f64x2.splat(centredShared3), panelShared3_0));
                  running2_1 = f64x2.add(running2_1, f64x2.mul(f64x2.splat(centredShared3), panelShared3_1));
                  running2_x1_0 = f64x2.add(running2_x1_0, f64x2.mul(f64x2.splat(centredShared4), panelShared3_0));
                  running2_x1_1 = f64x2.add(running2_x1_1, f64x2.mul(f64x2.splat(centredShared4), panelShared3_1));
                  running2_1_0 = f64x2.add(running2_1_0, f64x2.mul(f64x2.splat(centredShared3), panelShared4_0));
                  running2_1_1 = f64x2.add(running2_1_1, f64x2.mul(f64x2.splat(centredShared3), panelShared4_1));
                  running2_1_x1_0 = f64x2.add(running2_1_x1_0, f64x2.mul(f64x2.splat(centredShared4), panelShared4_0));
                  running2_1_x1_1 = f64x2.add(running2_1_x1_1, f64x2.mul(f64x2.splat(centredShared4), panelShared4_1));
                }
                let pairs2: i32 = start3 >> 7;
                while ((pairs2 & 1) != 0) {
                  depth2 = depth2 - 1;
                  running2_0 = f64x2.add(v128.load(partial2 + depth2 * 32), running2_0);
                  running2_1 = f64x2.add(v128.load(partial2 + depth2 * 32, 16), running2_1);
                  running2_x1_0 = f64x2.add(v128.load(partial2_x1 + depth2 * 32), running2_x1_0);
                  running2_x1_1 = f64x2.add(v128.load(partial2_x1 + depth2 * 32, 16), running2_x1_1);
                  running2_1_0 = f64x2.add(v128.load(partial2_1 + depth2 * 32), running2_1_0);
                  running2_1_1 = f64x2.add(v128.load(partial2_1 + depth2 * 32, 16), running2_1_1);
                  running2_1_x1_0 = f64x2.add(v128.load(partial2_1_x1 + depth2 * 32), running2_1_x1_0);
                  running2_1_x1_1 = f64x2.add(v128.load(partial2_1_x1 + depth2 * 32, 16), running2_1_x1_1);
                  pairs2 = pairs2 >> 1;
                }
                v128.store(partial2 + depth2 * 32, running2_0);
                v128.store(partial2 + depth2 * 32, running2_1, 16);
                v128.store(partial2_x1 + depth2 * 32, running2_x1_0);
                v128.store(partial2_x1 + depth2 * 32, running2_x1_1, 16);
                v128.store(partial2_1 + depth2 * 32, running2_1_0);
                v128.store(partial2_1 + depth2 * 32, running2_1_1, 16);
                v128.store(partial2_1_x1 + depth2 * 32, running2_1_x1_0);
                v128.store(partial2_1_x1 + depth2 * 32, running2_1_x1_1, 16);
                depth2 = depth2 + 1;
              }
              depth2 = depth2 - 1;
              total2_0 = v128.load(partial2 + depth2 * 32);
              total2_1 = v128.load(partial2 + depth2 * 32, 16);
              total2_x1_0 = v128.load(partial2_x1 + depth2 * 32);
              total2_x1_1 = v128.load(partial2_x1 + depth2 * 32, 16);
              total2_1_0 = v128.load(partial2_1 + depth2 * 32);
              total2_1_1 = v128.load(partial2_1 + depth2 * 32, 16);
              total2_1_x1_0 = v128.load(partial2_1_x1 + depth2 * 32);
              total2_1_x1_1 = v128.load(partial2_1_x1 + depth2 * 32, 16);
              while (depth2 > 0) {
                depth2 = depth2 - 1;
                total2_0 = f64x2.add(v128.load(partial2 + depth2 * 32), total2_0);
                total2_1 = f64x2.add(v128.load(partial2 + depth2 * 32, 16), total2_1);
                total2_x1_0 = f64x2.add(v128.load(partial2_x1 + depth2 * 32), total2_x1_0);
                total2_x1_1 = f64x2.add(v128.load(partial2_x1 + depth2 * 32, 16), total2_x1_1);
                total2_1_0 = f64x2.add(v128.load(partial2_1 + depth2 * 32), total2_1_0);
                total2_1_1 = f64x2.add(v128.load(partial2_1 + depth2 * 32, 16), total2_1_1);
                total2_1_x1_0 = f64x2.add(v128.load(partial2_1_x1 + depth2 * 32), total2_1_x1_0);
                total2_1_x1_1 = f64x2.add(v128.load(partial2_1_x1 + depth2 * 32, 16), total2_1_x1_1);
              }
            }
            const part23 = <f64>(rows - ddof);
            chosen_0 = f64x2.div(total2_0, f64x2.splat(part23));
            chosen_1 = f64x2.div(total2_1, f64x2.splat(part23));
            const part24 = <f64>(rows - ddof);
            chosen_x1_0 = f64x2.div(total2_x1_0, f64x2.splat(part24));
            chosen_x1_1 = f64x2.div(total2_x1_1, f64x2.splat(part24));
            const part25 = <f64>(rows - ddof);
            chosen_1_0 = f64x2.div(total2_1_0, f64x2.splat(part25));
            chosen_1_1 = f64x2.div(total2_1_1, f64x2.splat(part25));
            const part26 = <f64>(rows - ddof);
            chosen_1_x1_0 = f64x2.div(total2_1_x1_0, f64x2.splat(part26));
            chosen_1_x1_1 = f64x2.div(total2_1_x1_1, f64x2.splat(part26));
          } else {
            chosen_0 = f64x2.splat(NaN);
            chosen_1 = f64x2.splat(NaN);
            chosen_x1_0 = f64x2.splat(NaN);
            chosen_x1_1 = f64x2.splat(NaN);
            chosen_1_0 = f64x2.splat(NaN);
            chosen_1_1 = f64x2.splat(NaN);
            chosen_1_x1_0 = f64x2.splat(NaN);
            chosen_1_x1_1 = f64x2.splat(NaN);
          }
          const part27 = v128.bitselect(chosen_0, f64x2.splat(NaN), f64x2.eq(chosen_0, chosen_0));
          const part28 = v128.bitselect(chosen_1, f64x2.splat(NaN), f64x2.eq(chosen_1, chosen_1));
          v128.store(cov + ((base7 + (start2 + j3InTile)) << 3), part27);
          v128.store(cov + ((base7 + (start2 + j3InTile)) << 3), part28, 16);
          const part29 = v128.bitselect(chosen_x1_0, f64x2.splat(NaN), f64x2.eq(chosen_x1_0, chosen_x1_0));
          const part30 = v128.bitselect(chosen_x1_1, f64x2.splat(NaN), f64x2.eq(chosen_x1_1, chosen_x1_1));
          v128.store(cov + ((base8 + (start2 + j3InTile)) << 3), part29);
          v128.store(cov + ((base8 + (start2 + j3InTile)) << 3), part30, 16);
          const part31 = v128.bitselect(chosen_1_0, f64x2.splat(NaN), f64x2.eq(chosen_1_0, chosen_1_0));
          const part32 = v128.bitselect(chosen_1_1, f64x2.splat(NaN), f64x2.eq(chosen_1_1, chosen_1_1));
          v128.store(cov + ((base7 + (start2 + (j3InTile + 4))) << 3), part31);
          v128.store(cov + ((base7 + (start2 + (j3InTile + 4))) << 3), part32, 16);
          const part33 = v128.bitselect(chosen_1_x1_0, f64x2.splat(NaN), f64x2.eq(chosen_1_x1_0, chosen_1_x1_0));
          const part34 = v128.bitselect(chosen_1_x1_1, f64x2.splat(NaN), f64x2.eq(chosen_1_x1_1, chosen_1_x1_1));
          v128.store(cov + ((base8 + (start2 + (j3InTile + 4))) << 3), part33);
          v128.store(cov + ((base8 + (start2 + (j3InTile + 4))) << 3), part34, 16);
        }
        const base9: i32 = i * cols;
        const base10: i32 = (i + 1) * cols;
        for (let j3InTile: i32 = j3InTileMain2; j3InTile < width; j3InTile++) {
          let chosen: f64 = 0.0;
          let chosen_x1: f64 = 0.0;
          if (rows > ddof) {
            let total2: f64 = rows <= 0 ? 0.0 : -0.0;
            let total2_x1: f64 = rows <= 0 ? 0.0 : -0.0;
            if (rows <= 128) {
              for (let t33: i32 = 0; t33 < rows; t33++) {
                const panelShared5: f64 = load<f64>(panel + ((t33 * 8 + j3InTile) << 3));
                total2 = total2 + load<f64>(centred + ((t33 * cols + i) << 3)) * panelShared5;
                total2_x1 = total2_x1 + load<f64>(centred + ((t33 * cols + (i + 1)) << 3)) * panelShared5;
              }
            } else {
              let depth2: i32 = 0;
              for (let start3: i32 = 0; start3 < rows; start3 += 128) {
                let running2: f64 = -0.0;
                let running2_x1: f64 = -0.0;
                const end4: i32 = min<i32>(start3 + 128, rows);
                for (let t34: i32 = start3; t34 < end4; t34++) {
                  const panelShared6: f64 = load<f64>(panel + ((t34 * 8 + j3InTile) << 3));
                  running2 = running2 + load<f64>(centred + ((t34 * cols + i) << 3)) * panelShared6;
                  running2_x1 = running2_x1 + load<f64>(centred + ((t34 * cols + (i + 1)) << 3)) * panelShared6;
                }
                let pairs2: i32 = start3 >> 7;
                while ((pairs2 & 1) != 0) {
                  depth2 = depth2 - 1;
                  running2 = load<f64>(partial2 + (depth2 << 3)) + running2;
                  running2_x1 = load<f64>(partial2_x1 + (depth2 << 3)) + running2_x1;
                  pairs2 = pairs2 >> 1;
                }
                store<f64>(partial2 + (depth2 << 3), running2);
                store<f64>(partial2_x1 + (depth2 << 3), running2_x1);
                depth2 = depth2 + 1;
              }
              depth2 = depth2 - 1;
              total2 = load<f64>(partial2 + (depth2 << 3));
              total2_x1 = load<f64>(partial2_x1 + (depth2 << 3));
              while (depth2 > 0) {
                depth2 = depth2 - 1;
                total2 = load<f64>(partial2 + (depth2 << 3)) + total2;
                total2_x1 = load<f64>(partial2_x1 + (depth2 << 3)) + total2_x1;
              }
            }
            chosen = total2 / <f64>(rows - ddof);
            chosen_x1 = total2_x1 / <f64>(rows - ddof);
          } else {
            chosen = NaN;
            chosen_x1 = NaN;
          }
          store<f64>(cov + ((base9 + (start2 + j3InTile)) << 3), chosen == chosen ? chosen : NaN);
          store<f64>(cov + ((base10 + (start2 + j3InTile)) << 3), chosen_x1 == chosen_x1 ? chosen_x1 : NaN);
        }
      }
      for (let i: i32 = iMain; i < hi3; i++) {
        const j3InTileMain2: i32 = width & -8;
        const base11: i32 = i * cols;
        for (let j3InTile: i32 = 0; j3InTile < j3InTileMain2; j3InTile += 8) {
          let chosen_0 = f64x2.splat(0.0);
          let chosen_1 = f64x2.splat(0.0);
          let chosen_1_0 = f64x2.splat(0.0);
          let chosen_1_1 = f64x2.splat(0.0);
          if (rows > ddof) {
            const part35 = rows <= 0 ? 0.0 : -0.0;
            let total2_0 = f64x2.splat(part35);
            let total2_1 = f64x2.splat(part35);
            const part36 = rows <= 0 ? 0.0 : -0.0;
            let total2_1_0 = f64x2.splat(part36);
            let total2_1_1 = f64x2.splat(part36);
            if (rows <= 128) {
              for (let t33: i32 = 0; t33 < rows; t33++) {
                const centredShared5: f64 = load<f64>(centred + ((t33 * cols + i) << 3));
                total2_0 = f64x2.add(
                  total2_0,
                  f64x2.mul(f64x2.splat(centredShared5), v128.load(panel + ((t33 * 8 + j3InTile) << 3))),
                );
                total2_1 = f64x2.add(
                  total2_1,
                  f64x2.mul(f64x2.splat(centredShared5), v128.load(panel + ((t33 * 8 + j3InTile) << 3), 16)),
                );
                total2_1_0 = f64x2.add(
                  total2_1_0,
                  f64x2.mul(f64x2.splat(centredShared5), v128.load(panel + ((t33 * 8 + (j3InTile + 4)) << 3))),
                );
                total2_1_1 = f64x2.add(
                  total2_1_1,
                  f64x2.mul(f64x2.splat(centredShared5), v128.load(panel + ((t33 * 8 + (j3InTile + 4)) << 3), 16)),
                );
              }
            } else {
              let depth2: i32 = 0;
              for (let start3: i32 = 0; start3 < rows; start3 += 128) {
                let running2_0 = f64x2.splat(-0.0);
                let running2_1 = f64x2.splat(-0.0);
                let running2_1_0 = f64x2.splat(-0.0);
                let running2_1_1 = f64x2.splat(-0.0);
                const end5: i32 = min<i32>(start3 + 128, rows);
                for (let t34: i32 = start3; t34 < end5; t34++) {
                  const centredShared6: f64 = load<f64>(centred + ((t34 * cols + i) << 3));
                  running2_0 = f64x2.add(
                    running2_0,
                    f64x2.mul(f64x2.splat(centredShared6), v128.load(panel + ((t34 * 8 + j3InTile) << 3))),
                  );
                  running2_1 = f64x2.add(
                    running2_1,
                    f64x2.mul(f64x2.splat(centredShared6), v128.load(panel + ((t34 * 8 + j3InTile) << 3), 16)),
                  );
                  running2_1_0 = f64x2.add(
                    running2_1_0,
                    f64x2.mul(f64x2.splat(centredShared6), v128.load(panel + ((t34 * 8 + (j3InTile + 4)) << 3))),
                  );
                  running2_1_1 = f64x2.add(
                    running2_1_1,
                    f64x2.mul(f64x2.splat(centredShared6), v128.load(panel + ((t34 * 8 + (j3InTile + 4)) << 3), 16)),
                  );
                }
                let pairs2: i32 = start3 >> 7;
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
            const part37 = <f64>(rows - ddof);
            chosen_0 = f64x2.div(total2_0, f64x2.splat(part37));
            chosen_1 = f64x2.div(total2_1, f64x2.splat(part37));
            const part38 = <f64>(rows - ddof);
            chosen_1_0 = f64x2.div(total2_1_0, f64x2.splat(part38));
            chosen_1_1 = f64x2.div(total2_1_1, f64x2.splat(part38));
          } else {
            chosen_0 = f64x2.splat(NaN);
            chosen_1 = f64x2.splat(NaN);
            chosen_1_0 = f64x2.splat(NaN);
            chosen_1_1 = f64x2.splat(NaN);
          }
          const part39 = v128.bitselect(chosen_0, f64x2.splat(NaN), f64x2.eq(chosen_0, chosen_0));
          const part40 = v128.bitselect(chosen_1, f64x2.splat(NaN), f64x2.eq(chosen_1, chosen_1));
          v128.store(cov + ((base11 + (start2 + j3InTile)) << 3), part39);
          v128.store(cov + ((base11 + (start2 + j3InTile)) << 3), part40, 16);
          const part41 = v128.bitselect(chosen_1_0, f64x2.splat(NaN), f64x2.eq(chosen_1_0, chosen_1_0));
          const part42 = v128.bitselect(chosen_1_1, f64x2.splat(NaN), f64x2.eq(chosen_1_1, chosen_1_1));
          v128.store(cov + ((base11 + (start2 + (j3InTile + 4))) << 3), part41);
          v128.store(cov + ((base11 + (start2 + (j3InTile + 4))) << 3), part42, 16);
        }
        const base12: i32 = i * cols;
        for (let j3InTile: i32 = j3InTileMain2; j3InTile < width; j3InTile++) {
          let chosen: f64 = 0.0;
          if (rows > ddof) {
            let total2: f64 = rows <= 0 ? 0.0 : -0.0;
            if (rows <= 128) {
              for (let t33: i32 = 0; t33 < rows; t33++) {
                total2 =
                  total2 +
                  load<f64>(centred + ((t33 * cols + i) << 3)) * load<f64>(panel + ((t33 * 8 + j3InTile) << 3));
              }
            } else {
              let depth2: i32 = 0;
              for (let start3: i32 = 0; start3 < rows; start3 += 128) {
                let running2: f64 = -0.0;
                const end6: i32 = min<i32>(start3 + 128, rows);
                for (let t34: i32 = start3; t34 < end6; t34++) {
                  running2 =
                    running2 +
                    load<f64>(centred + ((t34 * cols + i) << 3)) * load<f64>(panel + ((t34 * 8 + j3InTile) << 3));
                }
                let pairs2: i32 = start3 >> 7;
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
            chosen = total2 / <f64>(rows - ddof);
          } else {
            chosen = NaN;
          }
          store<f64>(cov + ((base12 + (start2 + j3InTile)) << 3), chosen == chosen ? chosen : NaN);
        }
      }
    }
    top = mark14;
  }
  return 0;
}
