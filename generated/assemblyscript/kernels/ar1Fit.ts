// Generated from kernels/detectors/ar1Fit.ts#L16 by `trefoil build`. Do not edit. Hash 35df910c8ddd7053

import { claim } from '../operations';

/**
 * First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
 *
 * NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN.
 *
 * Accuracy: 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means.
 *
 * Source: ordinary least squares on deviations from the means, after the first row is taken away.
 */
export function ar1Fit(x: usize, rows: i32, cols: i32, alpha: usize, intercept: usize, scratch: usize): f64 {
  let top = scratch;
  const before = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  memory.fill(before, 0, top - before);
  const after = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  memory.fill(after, 0, top - after);
  const spread = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  memory.fill(spread, 0, top - spread);
  const together = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  memory.fill(together, 0, top - together);
  const partial = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial_1 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, 832, 1);
  if (top === 0) return -1;
  const partial2_1 = top;
  top = claim(top, 832, 1);
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
  {
    const lo: i32 = 0;
    const hi: i32 = cols;
    const jMain: i32 = lo + (max<i32>(hi - lo, 0) & -8);
    for (let j: i32 = lo; j < jMain; j += 8) {
      const terms: i32 = rows - 1;
      const part1 = terms <= 0 ? 0.0 : -0.0;
      let total_0 = f64x2.splat(part1);
      let total_1 = f64x2.splat(part1);
      const part2 = terms <= 0 ? 0.0 : -0.0;
      let total_1_0 = f64x2.splat(part2);
      let total_1_1 = f64x2.splat(part2);
      if (terms <= 128) {
        for (let t: i32 = 0; t < terms; t++) {
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
        for (let start: i32 = 0; start < terms; start += 128) {
          let running_0 = f64x2.splat(-0.0);
          let running_1 = f64x2.splat(-0.0);
          let running_1_0 = f64x2.splat(-0.0);
          let running_1_1 = f64x2.splat(-0.0);
          const end: i32 = min<i32>(start + 128, terms);
          for (let t2: i32 = start; t2 < end; t2++) {
            running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((t2 * cols + j) << 3)), v128.load(x + (j << 3))));
            running_1 = f64x2.add(
              running_1,
              f64x2.sub(v128.load(x + ((t2 * cols + j) << 3), 16), v128.load(x + (j << 3), 16)),
            );
            running_1_0 = f64x2.add(
              running_1_0,
              f64x2.sub(v128.load(x + ((t2 * cols + (j + 4)) << 3)), v128.load(x + (j << 3), 32)),
            );
            running_1_1 = f64x2.add(
              running_1_1,
              f64x2.sub(v128.load(x + ((t2 * cols + (j + 4)) << 3), 16), v128.load(x + (j << 3), 48)),
            );
          }
          let pairs2: i32 = start >> 7;
          while ((pairs2 & 1) != 0) {
            depth = depth - 1;
            running_0 = f64x2.add(v128.load(partial + depth * 32), running_0);
            running_1 = f64x2.add(v128.load(partial + depth * 32, 16), running_1);
            running_1_0 = f64x2.add(v128.load(partial_1 + depth * 32), running_1_0);
            running_1_1 = f64x2.add(v128.load(partial_1 + depth * 32, 16), running_1_1);
            pairs2 = pairs2 >> 1;
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
      const part3 = <f64>(rows - 1);
      const part4 = f64x2.div(total_0, f64x2.splat(part3));
      const part5 = f64x2.div(total_1, f64x2.splat(part3));
      v128.store(before + (j << 3), part4);
      v128.store(before + (j << 3), part5, 16);
      const part6 = <f64>(rows - 1);
      const part7 = f64x2.div(total_1_0, f64x2.splat(part6));
      const part8 = f64x2.div(total_1_1, f64x2.splat(part6));
      v128.store(before + (j << 3), part7, 32);
      v128.store(before + (j << 3), part8, 48);
    }
    for (let j: i32 = jMain; j < hi; j++) {
      const terms: i32 = rows - 1;
      let total: f64 = terms <= 0 ? 0.0 : -0.0;
      if (terms <= 128) {
        for (let t: i32 = 0; t < terms; t++) {
          total = total + (load<f64>(x + ((t * cols + j) << 3)) - load<f64>(x + (j << 3)));
        }
      } else {
        let depth: i32 = 0;
        for (let start: i32 = 0; start < terms; start += 128) {
          let running: f64 = -0.0;
          const end2: i32 = min<i32>(start + 128, terms);
          for (let t2: i32 = start; t2 < end2; t2++) {
            running = running + (load<f64>(x + ((t2 * cols + j) << 3)) - load<f64>(x + (j << 3)));
          }
          let pairs2: i32 = start >> 7;
          while ((pairs2 & 1) != 0) {
            depth = depth - 1;
            running = load<f64>(partial + (depth << 3)) + running;
            pairs2 = pairs2 >> 1;
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
      store<f64>(before + (j << 3), total / <f64>(rows - 1));
    }
  }
  {
    const lo2: i32 = 0;
    const hi2: i32 = cols;
    const j2Main: i32 = lo2 + (max<i32>(hi2 - lo2, 0) & -8);
    for (let j2: i32 = lo2; j2 < j2Main; j2 += 8) {
      const terms2: i32 = rows - 1;
      const part10 = terms2 <= 0 ? 0.0 : -0.0;
      let total2_0 = f64x2.splat(part10);
      let total2_1 = f64x2.splat(part10);
      const part11 = terms2 <= 0 ? 0.0 : -0.0;
      let total2_1_0 = f64x2.splat(part11);
      let total2_1_1 = f64x2.splat(part11);
      if (terms2 <= 128) {
        for (let t22: i32 = 0; t22 < terms2; t22++) {
          total2_0 = f64x2.add(
            total2_0,
            f64x2.sub(v128.load(x + (((t22 + 1) * cols + j2) << 3)), v128.load(x + (j2 << 3))),
          );
          total2_1 = f64x2.add(
            total2_1,
            f64x2.sub(v128.load(x + (((t22 + 1) * cols + j2) << 3), 16), v128.load(x + (j2 << 3), 16)),
          );
          total2_1_0 = f64x2.add(
            total2_1_0,
            f64x2.sub(v128.load(x + (((t22 + 1) * cols + (j2 + 4)) << 3)), v128.load(x + (j2 << 3), 32)),
          );
          total2_1_1 = f64x2.add(
            total2_1_1,
            f64x2.sub(v128.load(x + (((t22 + 1) * cols + (j2 + 4)) << 3), 16), v128.load(x + (j2 << 3), 48)),
          );
        }
      } else {
        let depth2: i32 = 0;
        for (let start2: i32 = 0; start2 < terms2; start2 += 128) {
          let running2_0 = f64x2.splat(-0.0);
          let running2_1 = f64x2.splat(-0.0);
          let running2_1_0 = f64x2.splat(-0.0);
          let running2_1_1 = f64x2.splat(-0.0);
          const end3: i32 = min<i32>(start2 + 128, terms2);
          for (let t23: i32 = start2; t23 < end3; t23++) {
            running2_0 = f64x2.add(
              running2_0,
              f64x2.sub(v128.load(x + (((t23 + 1) * cols + j2) << 3)), v128.load(x + (j2 << 3))),
            );
            running2_1 = f64x2.add(
              running2_1,
              f64x2.sub(v128.load(x + (((t23 + 1) * cols + j2) << 3), 16), v128.load(x + (j2 << 3), 16)),
            );
            running2_1_0 = f64x2.add(
              running2_1_0,
              f64x2.sub(v128.load(x + (((t23 + 1) * cols + (j2 + 4)) << 3)), v128.load(x + (j2 << 3), 32)),
            );
            running2_1_1 = f64x2.add(
              running2_1_1,
              f64x2.sub(v128.load(x + (((t23 + 1) * cols + (j2 + 4)) << 3), 16), v128.load(x + (j2 << 3), 48)),
            );
          }
          let pairs3: i32 = start2 >> 7;
          while ((pairs3 & 1) != 0) {
            depth2 = depth2 - 1;
            running2_0 = f64x2.add(v128.load(partial2 + depth2 * 32), running2_0);
            running2_1 = f64x2.add(v128.load(partial2 + depth2 * 32, 16), running2_1);
            running2_1_0 = f64x2.add(v128.load(partial2_1 + depth2 * 32), running2_1_0);
            running2_1_1 = f64x2.add(v128.load(partial2_1 + depth2 * 32, 16), running2_1_1);
            pairs3 = pairs3 >> 1;
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
      const part12 = <f64>(rows - 1);
      const part13 = f64x2.div(total2_0, f64x2.splat(part12));
      const part14 = f64x2.div(total2_1, f64x2.splat(part12));
      v128.store(after + (j2 << 3), part13);
      v128.store(after + (j2 << 3), part14, 16);
      const part15 = <f64>(rows - 1);
      const part16 = f64x2.div(total2_1_0, f64x2.splat(part15));
      const part17 = f64x2.div(total2_1_1, f64x2.splat(part15));
      v128.store(after + (j2 << 3), part16, 32);
      v128.store(after + (j2 << 3), part17, 48);
    }
    for (let j2: i32 = j2Main; j2 < hi2; j2++) {
      const terms2: i32 = rows - 1;
      let total2: f64 = terms2 <= 0 ? 0.0 : -0.0;
      if (terms2 <= 128) {
        for (let t22: i32 = 0; t22 < terms2; t22++) {
          total2 = total2 + (load<f64>(x + (((t22 + 1) * cols + j2) << 3)) - load<f64>(x + (j2 << 3)));
        }
      } else {
        let depth2: i32 = 0;
        for (let start2: i32 = 0; start2 < terms2; start2 += 128) {
          let running2: f64 = -0.0;
          const end4: i32 = min<i32>(start2 + 128, terms2);
          for (let t23: i32 = start2; t23 < end4; t23++) {
            running2 = running2 + (load<f64>(x + (((t23 + 1) * cols + j2) << 3)) - load<f64>(x + (j2 << 3)));
          }
          let pairs3: i32 = start2 >> 7;
          while ((pairs3 & 1) != 0) {
            depth2 = depth2 - 1;
            running2 = load<f64>(partial2 + (depth2 << 3)) + running2;
            pairs3 = pairs3 >> 1;
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
      store<f64>(after + (j2 << 3), total2 / <f64>(rows - 1));
    }
  }
  {
    const lo3: i32 = 0;
    const hi3: i32 = cols;
    const j3Main: i32 = lo3 + (max<i32>(hi3 - lo3, 0) & -8);
    for (let j3: i32 = lo3; j3 < j3Main; j3 += 8) {
      const terms3: i32 = rows - 1;
      const part19 = terms3 <= 0 ? 0.0 : -0.0;
      let total3_0 = f64x2.splat(part19);
      let total3_1 = f64x2.splat(part19);
      const part20 = terms3 <= 0 ? 0.0 : -0.0;
      let total3_1_0 = f64x2.splat(part20);
      let total3_1_1 = f64x2.splat(part20);
      if (terms3 <= 128) {
        for (let t3: i32 = 0; t3 < terms3; t3++) {
          const v_0 = f64x2.sub(
            f64x2.sub(v128.load(x + ((t3 * cols + j3) << 3)), v128.load(x + (j3 << 3))),
            v128.load(before + (j3 << 3)),
          );
          const v_1 = f64x2.sub(
            f64x2.sub(v128.load(x + ((t3 * cols + j3) << 3), 16), v128.load(x + (j3 << 3), 16)),
            v128.load(before + (j3 << 3), 16),
          );
          const v_1_0 = f64x2.sub(
            f64x2.sub(v128.load(x + ((t3 * cols + (j3 + 4)) << 3)), v128.load(x + (j3 << 3), 32)),
            v128.load(before + (j3 << 3), 32),
          );
          const v_1_1 = f64x2.sub(
            f64x2.sub(v128.load(x + ((t3 * cols + (j3 + 4)) << 3), 16), v128.load(x + (j3 << 3), 48)),
            v128.load(before + (j3 << 3), 48),
          );
          total3_0 = f64x2.add(total3_0, f64x2.mul(v_0, v_0));
          total3_1 = f64x2.add(total3_1, f64x2.mul(v_1, v_1));
          total3_1_0 = f64x2.add(total3_1_0, f64x2.mul(v_1_0, v_1_0));
          total3_1_1 = f64x2.add(total3_1_1, f64x2.mul(v_1_1, v_1_1));
        }
      } else {
        let depth3: i32 = 0;
        for (let start3: i32 = 0; start3 < terms3; start3 += 128) {
          let running3_0 = f64x2.splat(-0.0);
          let running3_1 = f64x2.splat(-0.0);
          let running3_1_0 = f64x2.splat(-0.0);
          let running3_1_1 = f64x2.splat(-0.0);
          const end5: i32 = min<i32>(start3 + 128, terms3);
          for (let t32: i32 = start3; t32 < end5; t32++) {
            const v2_0 = f64x2.sub(
              f64x2.sub(v128.load(x + ((t32 * cols + j3) << 3)), v128.load(x + (j3 << 3))),
              v128.load(before + (j3 << 3)),
            );
            const v2_1 = f64x2.sub(
              f64x2.sub(v128.load(x + ((t32 * cols + j3) << 3), 16), v128.load(x + (j3 << 3), 16)),
              v128.load(before + (j3 << 3), 16),
            );
            const v2_1_0 = f64x2.sub(
              f64x2.sub(v128.load(x + ((t32 * cols + (j3 + 4)) << 3)), v128.load(x + (j3 << 3), 32)),
              v128.load(before + (j3 << 3), 32),
            );
            const v2_1_1 = f64x2.sub(
              f64x2.sub(v128.load(x + ((t32 * cols + (j3 + 4)) << 3), 16), v128.load(x + (j3 << 3), 48)),
              v128.load(before + (j3 << 3), 48),
            );
            running3_0 = f64x2.add(running3_0, f64x2.mul(v2_0, v2_0));
            running3_1 = f64x2.add(running3_1, f64x2.mul(v2_1, v2_1));
            running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(v2_1_0, v2_1_0));
            running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(v2_1_1, v2_1_1));
          }
          let pairs4: i32 = start3 >> 7;
          while ((pairs4 & 1) != 0) {
            depth3 = depth3 - 1;
            running3_0 = f64x2.add(v128.load(partial3 + depth3 * 32), running3_0);
            running3_1 = f64x2.add(v128.load(partial3 + depth3 * 32, 16), running3_1);
            running3_1_0 = f64x2.add(v128.load(partial3_1 + depth3 * 32), running3_1_0);
            running3_1_1 = f64x2.add(v128.load(partial3_1 + depth3 * 32, 16), running3_1_1);
            pairs4 = pairs4 >> 1;
          }
          v128.store(partial3 + depth3 * 32, running3_0);
          v128.store(partial3 + depth3 * 32, running3_1, 16);
          v128.store(partial3_1 + depth3 * 32, running3_1_0);
          v128.store(partial3_1 + depth3 * 32, running3_1_1, 16);
          depth3 = depth3 + 1;
        }
        depth3 = depth3 - 1;
        total3_0 = v128.load(partial3 + depth3 * 32);
        total3_1 = v128.load(partial3 + depth3 * 32, 16);
        total3_1_0 = v128.load(partial3_1 + depth3 * 32);
        total3_1_1 = v128.load(partial3_1 + depth3 * 32, 16);
        while (depth3 > 0) {
          depth3 = depth3 - 1;
          total3_0 = f64x2.add(v128.load(partial3 + depth3 * 32), total3_0);
          total3_1 = f64x2.add(v128.load(partial3 + depth3 * 32, 16), total3_1);
          total3_1_0 = f64x2.add(v128.load(partial3_1 + depth3 * 32), total3_1_0);
          total3_1_1 = f64x2.add(v128.load(partial3_1 + depth3 * 32, 16), total3_1_1);
        }
      }
      v128.store(spread + (j3 << 3), total3_0);
      v128.store(spread + (j3 << 3), total3_1, 16);
      v128.store(spread + (j3 << 3), total3_1_0, 32);
      v128.store(spread + (j3 << 3), total3_1_1, 48);
    }
    for (let j3: i32 = j3Main; j3 < hi3; j3++) {
      const terms3: i32 = rows - 1;
      let total3: f64 = terms3 <= 0 ? 0.0 : -0.0;
      if (terms3 <= 128) {
        for (let t3: i32 = 0; t3 < terms3; t3++) {
          const v: f64 =
            load<f64>(x + ((t3 * cols + j3) << 3)) - load<f64>(x + (j3 << 3)) - load<f64>(before + (j3 << 3));
          total3 = total3 + v * v;
        }
      } else {
        let depth3: i32 = 0;
        for (let start3: i32 = 0; start3 < terms3; start3 += 128) {
          let running3: f64 = -0.0;
          const end6: i32 = min<i32>(start3 + 128, terms3);
          for (let t32: i32 = start3; t32 < end6; t32++) {
            const v2: f64 =
              load<f64>(x + ((t32 * cols + j3) << 3)) - load<f64>(x + (j3 << 3)) - load<f64>(before + (j3 << 3));
            running3 = running3 + v2 * v2;
          }
          let pairs4: i32 = start3 >> 7;
          while ((pairs4 & 1) != 0) {
            depth3 = depth3 - 1;
            running3 = load<f64>(partial3 + (depth3 << 3)) + running3;
            pairs4 = pairs4 >> 1;
          }
          store<f64>(partial3 + (depth3 << 3), running3);
          depth3 = depth3 + 1;
        }
        depth3 = depth3 - 1;
        total3 = load<f64>(partial3 + (depth3 << 3));
        while (depth3 > 0) {
          depth3 = depth3 - 1;
          total3 = load<f64>(partial3 + (depth3 << 3)) + total3;
        }
      }
      store<f64>(spread + (j3 << 3), total3);
    }
  }
  {
    const lo4: i32 = 0;
    const hi4: i32 = cols;
    const j4Main: i32 = lo4 + (max<i32>(hi4 - lo4, 0) & -8);
    for (let j4: i32 = lo4; j4 < j4Main; j4 += 8) {
      const terms4: i32 = rows - 1;
      const part22 = terms4 <= 0 ? 0.0 : -0.0;
      let total4_0 = f64x2.splat(part22);
      let total4_1 = f64x2.splat(part22);
      const part23 = terms4 <= 0 ? 0.0 : -0.0;
      let total4_1_0 = f64x2.splat(part23);
      let total4_1_1 = f64x2.splat(part23);
      if (terms4 <= 128) {
        for (let t4: i32 = 0; t4 < terms4; t4++) {
          const xShared_0 = v128.load(x + (j4 << 3));
          const xShared_1 = v128.load(x + (j4 << 3), 16);
          const xShared2_0 = v128.load(x + (j4 << 3), 32);
          const xShared2_1 = v128.load(x + (j4 << 3), 48);
          total4_0 = f64x2.add(
            total4_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(v128.load(x + ((t4 * cols + j4) << 3)), xShared_0), v128.load(before + (j4 << 3))),
              f64x2.sub(
                f64x2.sub(v128.load(x + (((t4 + 1) * cols + j4) << 3)), xShared_0),
                v128.load(after + (j4 << 3)),
              ),
            ),
          );
          total4_1 = f64x2.add(
            total4_1,
            f64x2.mul(
              f64x2.sub(
                f64x2.sub(v128.load(x + ((t4 * cols + j4) << 3), 16), xShared_1),
                v128.load(before + (j4 << 3), 16),
              ),
              f64x2.sub(
                f64x2.sub(v128.load(x + (((t4 + 1) * cols + j4) << 3), 16), xShared_1),
                v128.load(after + (j4 << 3), 16),
              ),
            ),
          );
          total4_1_0 = f64x2.add(
            total4_1_0,
            f64x2.mul(
              f64x2.sub(
                f64x2.sub(v128.load(x + ((t4 * cols + (j4 + 4)) << 3)), xShared2_0),
                v128.load(before + (j4 << 3), 32),
              ),
              f64x2.sub(
                f64x2.sub(v128.load(x + (((t4 + 1) * cols + (j4 + 4)) << 3)), xShared2_0),
                v128.load(after + (j4 << 3), 32),
              ),
            ),
          );
          total4_1_1 = f64x2.add(
            total4_1_1,
            f64x2.mul(
              f64x2.sub(
                f64x2.sub(v128.load(x + ((t4 * cols + (j4 + 4)) << 3), 16), xShared2_1),
                v128.load(before + (j4 << 3), 48),
              ),
              f64x2.sub(
                f64x2.sub(v128.load(x + (((t4 + 1) * cols + (j4 + 4)) << 3), 16), xShared2_1),
                v128.load(after + (j4 << 3), 48),
              ),
            ),
          );
        }
      } else {
        let depth4: i32 = 0;
        for (let start4: i32 = 0; start4 < terms4; start4 += 128) {
          let running4_0 = f64x2.splat(-0.0);
          let running4_1 = f64x2.splat(-0.0);
          let running4_1_0 = f64x2.splat(-0.0);
          let running4_1_1 = f64x2.splat(-0.0);
          const end7: i32 = min<i32>(start4 + 128, terms4);
          for (let t42: i32 = start4; t42 < end7; t42++) {
            const xShared3_0 = v128.load(x + (j4 << 3));
            const xShared3_1 = v128.load(x + (j4 << 3), 16);
            const xShared4_0 = v128.load(x + (j4 << 3), 32);
            const xShared4_1 = v128.load(x + (j4 << 3), 48);
            running4_0 = f64x2.add(
              running4_0,
              f64x2.mul(
                f64x2.sub(
                  f64x2.sub(v128.load(x + ((t42 * cols + j4) << 3)), xShared3_0),
                  v128.load(before + (j4 << 3)),
                ),
                f64x2.sub(
                  f64x2.sub(v128.load(x + (((t42 + 1) * cols + j4) << 3)), xShared3_0),
                  v128.load(after + (j4 << 3)),
                ),
              ),
            );
            running4_1 = f64x2.add(
              running4_1,
              f64x2.mul(
                f64x2.sub(
                  f64x2.sub(v128.load(x + ((t42 * cols + j4) << 3), 16), xShared3_1),
                  v128.load(before + (j4 << 3), 16),
                ),
                f64x2.sub(
                  f64x2.sub(v128.load(x + (((t42 + 1) * cols + j4) << 3), 16), xShared3_1),
                  v128.load(after + (j4 << 3), 16),
                ),
              ),
            );
            running4_1_0 = f64x2.add(
              running4_1_0,
              f64x2.mul(
                f64x2.sub(
                  f64x2.sub(v128.load(x + ((t42 * cols + (j4 + 4)) << 3)), xShared4_0),
                  v128.load(before + (j4 << 3), 32),
                ),
                f64x2.sub(
                  f64x2.sub(v128.load(x + (((t42 + 1) * cols + (j4 + 4)) << 3)), xShared4_0),
                  v128.load(after + (j4 << 3), 32),
                ),
              ),
            );
            running4_1_1 = f64x2.add(
              running4_1_1,
              f64x2.mul(
                f64x2.sub(
                  f64x2.sub(v128.load(x + ((t42 * cols + (j4 + 4)) << 3), 16), xShared4_1),
                  v128.load(before + (j4 << 3), 48),
                ),
                f64x2.sub(
                  f64x2.sub(v128.load(x + (((t42 + 1) * cols + (j4 + 4)) << 3), 16), xShared4_1),
                  v128.load(after + (j4 << 3), 48),
                ),
              ),
            );
          }
          let pairs5: i32 = start4 >> 7;
          while ((pairs5 & 1) != 0) {
            depth4 = depth4 - 1;
            running4_0 = f64x2.add(v128.load(partial4 + depth4 * 32), running4_0);
            running4_1 = f64x2.add(v128.load(partial4 + depth4 * 32, 16), running4_1);
            running4_1_0 = f64x2.add(v128.load(partial4_1 + depth4 * 32), running4_1_0);
            running4_1_1 = f64x2.add(v128.load(partial4_1 + depth4 * 32, 16), running4_1_1);
            pairs5 = pairs5 >> 1;
          }
          v128.store(partial4 + depth4 * 32, running4_0);
          v128.store(partial4 + depth4 * 32, running4_1, 16);
          v128.store(partial4_1 + depth4 * 32, running4_1_0);
          v128.store(partial4_1 + depth4 * 32, running4_1_1, 16);
          depth4 = depth4 + 1;
        }
        depth4 = depth4 - 1;
        total4_0 = v128.load(partial4 + depth4 * 32);
        total4_1 = v128.load(partial4 + depth4 * 32, 16);
        total4_1_0 = v128.load(partial4_1 + depth4 * 32);
        total4_1_1 = v128.load(partial4_1 + depth4 * 32, 16);
        while (depth4 > 0) {
          depth4 = depth4 - 1;
          total4_0 = f64x2.add(v128.load(partial4 + depth4 * 32), total4_0);
          total4_1 = f64x2.add(v128.load(partial4 + depth4 * 32, 16), total4_1);
          total4_1_0 = f64x2.add(v128.load(partial4_1 + depth4 * 32), total4_1_0);
          total4_1_1 = f64x2.add(v128.load(partial4_1 + depth4 * 32, 16), total4_1_1);
        }
      }
      v128.store(together + (j4 << 3), total4_0);
      v128.store(together + (j4 << 3), total4_1, 16);
      v128.store(together + (j4 << 3), total4_1_0, 32);
      v128.store(together + (j4 << 3), total4_1_1, 48);
    }
    for (let j4: i32 = j4Main; j4 < hi4; j4++) {
      const terms4: i32 = rows - 1;
      let total4: f64 = terms4 <= 0 ? 0.0 : -0.0;
      if (terms4 <= 128) {
        for (let t4: i32 = 0; t4 < terms4; t4++) {
          const xShared5: f64 = load<f64>(x + (j4 << 3));
          total4 =
            total4 +
            (load<f64>(x + ((t4 * cols + j4) << 3)) - xShared5 - load<f64>(before + (j4 << 3))) *
              (load<f64>(x + (((t4 + 1) * cols + j4) << 3)) - xShared5 - load<f64>(after + (j4 << 3)));
        }
      } else {
        let depth4: i32 = 0;
        for (let start4: i32 = 0; start4 < terms4; start4 += 128) {
          let running4: f64 = -0.0;
          const end8: i32 = min<i32>(start4 + 128, terms4);
          for (let t42: i32 = start4; t42 < end8; t42++) {
            const xShared6: f64 = load<f64>(x + (j4 << 3));
            running4 =
              running4 +
              (load<f64>(x + ((t42 * cols + j4) << 3)) - xShared6 - load<f64>(before + (j4 << 3))) *
                (load<f64>(x + (((t42 + 1) * cols + j4) << 3)) - xShared6 - load<f64>(after + (j4 << 3)));
          }
          let pairs5: i32 = start4 >> 7;
          while ((pairs5 & 1) != 0) {
            depth4 = depth4 - 1;
            running4 = load<f64>(partial4 + (depth4 << 3)) + running4;
            pairs5 = pairs5 >> 1;
          }
          store<f64>(partial4 + (depth4 << 3), running4);
          depth4 = depth4 + 1;
        }
        depth4 = depth4 - 1;
        total4 = load<f64>(partial4 + (depth4 << 3));
        while (depth4 > 0) {
          depth4 = depth4 - 1;
          total4 = load<f64>(partial4 + (depth4 << 3)) + total4;
        }
      }
      store<f64>(together + (j4 << 3), total4);
    }
  }
  {
    const lo5: i32 = 0;
    const hi5: i32 = cols;
    const j5Main: i32 = lo5 + (max<i32>(hi5 - lo5, 0) & -8);
    for (let j5: i32 = lo5; j5 < j5Main; j5 += 8) {
      const spreadShared_0 = v128.load(spread + (j5 << 3));
      const spreadShared_1 = v128.load(spread + (j5 << 3), 16);
      const spreadShared2_0 = v128.load(spread + (j5 << 3), 32);
      const spreadShared2_1 = v128.load(spread + (j5 << 3), 48);
      const part25 = -(<i64>(rows - 1 >= 1));
      const result_0 = v128.bitselect(
        f64x2.div(v128.load(together + (j5 << 3)), spreadShared_0),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part25), f64x2.gt(spreadShared_0, f64x2.splat(0.0))),
      );
      const result_1 = v128.bitselect(
        f64x2.div(v128.load(together + (j5 << 3), 16), spreadShared_1),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part25), f64x2.gt(spreadShared_1, f64x2.splat(0.0))),
      );
      const part26 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
      const part27 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
      v128.store(alpha + (j5 << 3), part26);
      v128.store(alpha + (j5 << 3), part27, 16);
      const part28 = -(<i64>(rows - 1 >= 1));
      const result2_0 = v128.bitselect(
        f64x2.div(v128.load(together + (j5 << 3), 32), spreadShared2_0),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part28), f64x2.gt(spreadShared2_0, f64x2.splat(0.0))),
      );
      const result2_1 = v128.bitselect(
        f64x2.div(v128.load(together + (j5 << 3), 48), spreadShared2_1),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part28), f64x2.gt(spreadShared2_1, f64x2.splat(0.0))),
      );
      const part29 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
      const part30 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
      v128.store(alpha + (j5 << 3), part29, 32);
      v128.store(alpha + (j5 << 3), part30, 48);
    }
    for (let j5: i32 = j5Main; j5 < hi5; j5++) {
      const result3: f64 =
        rows - 1 >= 1 && load<f64>(spread + (j5 << 3)) > 0.0
          ? load<f64>(together + (j5 << 3)) / load<f64>(spread + (j5 << 3))
          : NaN;
      store<f64>(alpha + (j5 << 3), result3 == result3 ? result3 : NaN);
    }
  }
  {
    const lo6: i32 = 0;
    const hi6: i32 = cols;
    const j6Main: i32 = lo6 + (max<i32>(hi6 - lo6, 0) & -8);
    for (let j6: i32 = lo6; j6 < j6Main; j6 += 8) {
      let choice0_0 = f64x2.splat(0.0);
      let choice0_1 = f64x2.splat(0.0);
      let choice0_1_0 = f64x2.splat(0.0);
      let choice0_1_1 = f64x2.splat(0.0);
      if (rows - 1 >= 1) {
        const xShared7_0 = v128.load(x + (j6 << 3));
        const xShared7_1 = v128.load(x + (j6 << 3), 16);
        const xShared8_0 = v128.load(x + (j6 << 3), 32);
        const xShared8_1 = v128.load(x + (j6 << 3), 48);
        choice0_0 = f64x2.sub(
          f64x2.add(xShared7_0, v128.load(after + (j6 << 3))),
          f64x2.mul(v128.load(alpha + (j6 << 3)), f64x2.add(xShared7_0, v128.load(before + (j6 << 3)))),
        );
        choice0_1 = f64x2.sub(
          f64x2.add(xShared7_1, v128.load(after + (j6 << 3), 16)),
          f64x2.mul(v128.load(alpha + (j6 << 3), 16), f64x2.add(xShared7_1, v128.load(before + (j6 << 3), 16))),
        );
        choice0_1_0 = f64x2.sub(
          f64x2.add(xShared8_0, v128.load(after + (j6 << 3), 32)),
          f64x2.mul(v128.load(alpha + (j6 << 3), 32), f64x2.add(xShared8_0, v128.load(before + (j6 << 3), 32))),
        );
        choice0_1_1 = f64x2.sub(
          f64x2.add(xShared8_1, v128.load(after + (j6 << 3), 48)),
          f64x2.mul(v128.load(alpha + (j6 << 3), 48), f64x2.add(xShared8_1, v128.load(before + (j6 << 3), 48))),
        );
      } else {
        choice0_0 = f64x2.splat(NaN);
        choice0_1 = f64x2.splat(NaN);
        choice0_1_0 = f64x2.splat(NaN);
        choice0_1_1 = f64x2.splat(NaN);
      }
      const part32 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
      const part33 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
      v128.store(intercept + (j6 << 3), part32);
      v128.store(intercept + (j6 << 3), part33, 16);
      const part34 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
      const part35 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
      v128.store(intercept + (j6 << 3), part34, 32);
      v128.store(intercept + (j6 << 3), part35, 48);
    }
    for (let j6: i32 = j6Main; j6 < hi6; j6++) {
      const result4: f64 =
        rows - 1 >= 1
          ? load<f64>(x + (j6 << 3)) +
            load<f64>(after + (j6 << 3)) -
            load<f64>(alpha + (j6 << 3)) * (load<f64>(x + (j6 << 3)) + load<f64>(before + (j6 << 3)))
          : NaN;
      store<f64>(intercept + (j6 << 3), result4 == result4 ? result4 : NaN);
    }
  }
  return 0;
}
