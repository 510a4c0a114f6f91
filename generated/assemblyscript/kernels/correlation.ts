// Generated from kernels/matrix/correlation.ts#L14 by `trefoil build`. Do not edit. Hash 6191535edf72a9a0

import { claim, max_f64, min_f64 } from '../operations';

/**
 * Correlation matrix of the columns (Pearson).
 *
 * NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
 * column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude.
 *
 * Accuracy: 1e-12 absolute.
 *
 * Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is taken away.
 */
export function correlation(x: usize, rows: i32, cols: i32, corr: usize, scratch: usize): f64 {
  let top = scratch;
  const mean = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  memory.fill(mean, 0, top - mean);
  const centred = top;
  top = claim(top, rows * cols, 8);
  if (top === 0) return -1;
  memory.fill(centred, 0, top - centred);
  const gram = top;
  top = claim(top, cols * cols, 8);
  if (top === 0) return -1;
  memory.fill(gram, 0, top - gram);
  const norm = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  memory.fill(norm, 0, top - norm);
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
          v128.store(gram + ((base7 + (start2 + j3InTile)) << 3), total2_0);
          v128.store(gram + ((base7 + (start2 + j3InTile)) << 3), total2_1, 16);
          v128.store(gram + ((base8 + (start2 + j3InTile)) << 3), total2_x1_0);
          v128.store(gram + ((base8 + (start2 + j3InTile)) << 3), total2_x1_1, 16);
          v128.store(gram + ((base7 + (start2 + (j3InTile + 4))) << 3), total2_1_0);
          v128.store(gram + ((base7 + (start2 + (j3InTile + 4))) << 3), total2_1_1, 16);
          v128.store(gram + ((base8 + (start2 + (j3InTile + 4))) << 3), total2_1_x1_0);
          v128.store(gram + ((base8 + (start2 + (j3InTile + 4))) << 3), total2_1_x1_1, 16);
        }
        const base9: i32 = i * cols;
        const base10: i32 = (i + 1) * cols;
        for (let j3InTile: i32 = j3InTileMain2; j3InTile < width; j3InTile++) {
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
          store<f64>(gram + ((base9 + (start2 + j3InTile)) << 3), total2);
          store<f64>(gram + ((base10 + (start2 + j3InTile)) << 3), total2_x1);
        }
      }
      for (let i: i32 = iMain; i < hi3; i++) {
        const j3InTileMain2: i32 = width & -8;
        const base11: i32 = i * cols;
        for (let j3InTile: i32 = 0; j3InTile < j3InTileMain2; j3InTile += 8) {
          const part23 = rows <= 0 ? 0.0 : -0.0;
          let total2_0 = f64x2.splat(part23);
          let total2_1 = f64x2.splat(part23);
          const part24 = rows <= 0 ? 0.0 : -0.0;
          let total2_1_0 = f64x2.splat(part24);
          let total2_1_1 = f64x2.splat(part24);
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
          v128.store(gram + ((base11 + (start2 + j3InTile)) << 3), total2_0);
          v128.store(gram + ((base11 + (start2 + j3InTile)) << 3), total2_1, 16);
          v128.store(gram + ((base11 + (start2 + (j3InTile + 4))) << 3), total2_1_0);
          v128.store(gram + ((base11 + (start2 + (j3InTile + 4))) << 3), total2_1_1, 16);
        }
        const base12: i32 = i * cols;
        for (let j3InTile: i32 = j3InTileMain2; j3InTile < width; j3InTile++) {
          let total2: f64 = rows <= 0 ? 0.0 : -0.0;
          if (rows <= 128) {
            for (let t33: i32 = 0; t33 < rows; t33++) {
              total2 =
                total2 + load<f64>(centred + ((t33 * cols + i) << 3)) * load<f64>(panel + ((t33 * 8 + j3InTile) << 3));
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
          store<f64>(gram + ((base12 + (start2 + j3InTile)) << 3), total2);
        }
      }
    }
    top = mark14;
  }
  {
    const lo4: i32 = 0;
    const hi4: i32 = cols;
    for (let j4: i32 = lo4; j4 < hi4; j4++) {
      store<f64>(
        norm + (j4 << 3),
        load<f64>(gram + ((j4 * cols + j4) << 3)) == 0.0 ? NaN : sqrt<f64>(load<f64>(gram + ((j4 * cols + j4) << 3))),
      );
    }
  }
  {
    const lo5: i32 = 0;
    const hi5: i32 = cols;
    for (let i2: i32 = lo5; i2 < hi5; i2++) {
      const j5Main: i32 = cols & -8;
      const base14: i32 = i2 * cols;
      for (let j5: i32 = 0; j5 < j5Main; j5 += 8) {
        const normShared: f64 = load<f64>(norm + (i2 << 3));
        const r_0 = f64x2.div(
          f64x2.div(v128.load(gram + ((base14 + j5) << 3)), f64x2.splat(normShared)),
          v128.load(norm + (j5 << 3)),
        );
        const r_1 = f64x2.div(
          f64x2.div(v128.load(gram + ((base14 + j5) << 3), 16), f64x2.splat(normShared)),
          v128.load(norm + (j5 << 3), 16),
        );
        const r_1_0 = f64x2.div(
          f64x2.div(v128.load(gram + ((base14 + (j5 + 4)) << 3)), f64x2.splat(normShared)),
          v128.load(norm + (j5 << 3), 32),
        );
        const r_1_1 = f64x2.div(
          f64x2.div(v128.load(gram + ((base14 + (j5 + 4)) << 3), 16), f64x2.splat(normShared)),
          v128.load(norm + (j5 << 3), 48),
        );
        const part27 = i32x4.eq(i32x4.splat(i2), i32x4.add(i32x4.splat(j5), i32x4(0, 1, 2, 3)));
        const result_0 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.eq(r_0, r_0)),
          f64x2.pmax(f64x2.pmin(r_0, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_low_i32x4_s(part27),
        );
        const result_1 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.eq(r_1, r_1)),
          f64x2.pmax(f64x2.pmin(r_1, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_high_i32x4_s(part27),
        );
        const part28 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
        const part29 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
        v128.store(corr + ((base14 + j5) << 3), part28);
        v128.store(corr + ((base14 + j5) << 3), part29, 16);
        const part30 = i32x4.eq(i32x4.splat(i2), i32x4.add(i32x4.splat(j5 + 4), i32x4(0, 1, 2, 3)));
        const result2_0 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.eq(r_1_0, r_1_0)),
          f64x2.pmax(f64x2.pmin(r_1_0, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_low_i32x4_s(part30),
        );
        const result2_1 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.eq(r_1_1, r_1_1)),
          f64x2.pmax(f64x2.pmin(r_1_1, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_high_i32x4_s(part30),
        );
        const part31 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
        const part32 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
        v128.store(corr + ((base14 + (j5 + 4)) << 3), part31);
        v128.store(corr + ((base14 + (j5 + 4)) << 3), part32, 16);
      }
      const base15: i32 = i2 * cols;
      for (let j5: i32 = j5Main; j5 < cols; j5++) {
        const r: f64 =
          load<f64>(gram + ((base15 + j5) << 3)) / load<f64>(norm + (i2 << 3)) / load<f64>(norm + (j5 << 3));
        const result3: f64 = i2 == j5 ? (r == r ? 1.0 : NaN) : max_f64(min_f64(r, 1.0), -1.0);
        store<f64>(corr + ((base15 + j5) << 3), result3 == result3 ? result3 : NaN);
      }
    }
  }
  return 0;
}
