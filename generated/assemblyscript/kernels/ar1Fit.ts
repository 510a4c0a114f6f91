// Generated from kernels/detectors/ar1Fit.ts#L17 by `trefoil build`. Do not edit. Hash 42981a3411c6216f

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

/**
 * First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
 *
 * NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN; so does one
 * whose deviations have squares that doubles do not hold: below about 1e-154, or above 1e154.
 *
 * Accuracy: 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means.
 *
 * Source: ordinary least squares on deviations from the means, after the first row is taken away.
 */
export function ar1Fit(x: usize, rows: i32, cols: i32, alpha: usize, intercept: usize, scratch: usize): f64 {
  let top = scratch;
  const before = top;
  top = claim(top, <f64>cols, 8.0);
  if (top === 0) return -1;
  const after = top;
  top = claim(top, <f64>cols, 8.0);
  if (top === 0) return -1;
  const spread = top;
  top = claim(top, <f64>cols, 8.0);
  if (top === 0) return -1;
  const together = top;
  top = claim(top, <f64>cols, 8.0);
  if (top === 0) return -1;
  const partial = top;
  top = claim(
    top,
    max_f64(trunc<f64>((<f64>rows + 126.0) / 128.0), 1.0) * toF64_i32(((cols + 511) / 512) * min<i32>(cols, 512) * 2),
    8.0,
  );
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(
    top,
    max_f64(trunc<f64>((<f64>rows + 126.0) / 128.0), 1.0) * toF64_i32(((cols + 511) / 512) * min<i32>(cols, 512) * 2),
    8.0,
  );
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = (cols + 511) / 512;
  const blocks: i32 = <i32>max_f64(trunc<f64>((<f64>rows + 126.0) / 128.0), 1.0);
  // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
  const none: f64 = rows - 1 > 0 ? -0.0 : 0.0;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks * strips;
    const colsTimes2: i32 = min<i32>(cols, 512) * 2;
    const colsWhole: i32 = max<i32>(min<i32>(cols, 512) * 2, 0) & -8;
    const colsAtMost512: i32 = min<i32>(cols, 512);
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips;
      const strip: i32 = item - block * strips;
      const base: i32 = item * colsTimes2;
      const from_: i32 = block * 128;
      const to: i32 = <i32>max_f64(min_f64(<f64>from_ + 128.0, toF64_i32(rows - 1)), <f64>from_);
      const whole: i32 = from_ + ((to - from_) & -4);
      const eMain: i32 = colsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.splat(none);
        const part2 = f64x2.splat(none);
        v128.store(partial + ((base + e) << 3), part);
        v128.store(partial + ((base + e) << 3), part2, 16);
        const part3 = f64x2.splat(none);
        const part4 = f64x2.splat(none);
        v128.store(partial + ((base + e) << 3), part3, 32);
        v128.store(partial + ((base + e) << 3), part4, 48);
      }
      const eEnd: i32 = colsTimes2;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial + ((base + e) << 3), none);
      }
      const colsWhole2: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const basePlusCols: i32 = base + colsAtMost512;
      const colsAtMost512_2: i32 = min<i32>(cols - strip * 512, 512);
      const termEnd: i32 = max<i32>(whole, 0);
      for (let term: i32 = from_; <u32>term < <u32>termEnd; term += 4) {
        const jMain: i32 = colsWhole2;
        const termTimesCols: i32 = term * cols;
        const termTimesCols2: i32 = (term + 1) * cols;
        const termTimesCols3: i32 = (term + 2) * cols;
        const termTimesCols4: i32 = (term + 3) * cols;
        const termTimesCols5: i32 = (term + 4) * cols;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
          const xSharedLow = v128.load(x + ((stripTimes512 + j) << 3));
          const xSharedHigh = v128.load(x + ((stripTimes512 + j) << 3), 16);
          const xSharedLow2 = v128.load(x + ((stripTimes512 + j) << 3), 32);
          const xSharedHigh2 = v128.load(x + ((stripTimes512 + j) << 3), 48);
          const xSharedLow3 = v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3));
          const xSharedHigh3 = v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 16);
          const xSharedLow4 = v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 32);
          const xSharedHigh4 = v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 48);
          const xSharedLow5 = v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3));
          const xSharedHigh5 = v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 16);
          const xSharedLow6 = v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 32);
          const xSharedHigh6 = v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 48);
          const xSharedLow7 = v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3));
          const xSharedHigh7 = v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 16);
          const xSharedLow8 = v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 32);
          const xSharedHigh8 = v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 48);
          // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
          let runningLow = v128.load(partial + ((base + j) << 3));
          let runningHigh = v128.load(partial + ((base + j) << 3), 16);
          let running_1Low = v128.load(partial + ((base + j) << 3), 32);
          let running_1High = v128.load(partial + ((base + j) << 3), 48);
          runningLow = f64x2.add(
            runningLow,
            f64x2.sub(v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3)), xSharedLow),
          );
          runningHigh = f64x2.add(
            runningHigh,
            f64x2.sub(v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 16), xSharedHigh),
          );
          running_1Low = f64x2.add(
            running_1Low,
            f64x2.sub(v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 32), xSharedLow2),
          );
          running_1High = f64x2.add(
            running_1High,
            f64x2.sub(v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 48), xSharedHigh2),
          );
          runningLow = f64x2.add(runningLow, f64x2.sub(xSharedLow3, xSharedLow));
          runningHigh = f64x2.add(runningHigh, f64x2.sub(xSharedHigh3, xSharedHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.sub(xSharedLow4, xSharedLow2));
          running_1High = f64x2.add(running_1High, f64x2.sub(xSharedHigh4, xSharedHigh2));
          runningLow = f64x2.add(runningLow, f64x2.sub(xSharedLow5, xSharedLow));
          runningHigh = f64x2.add(runningHigh, f64x2.sub(xSharedHigh5, xSharedHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.sub(xSharedLow6, xSharedLow2));
          running_1High = f64x2.add(running_1High, f64x2.sub(xSharedHigh6, xSharedHigh2));
          runningLow = f64x2.add(runningLow, f64x2.sub(xSharedLow7, xSharedLow));
          runningHigh = f64x2.add(runningHigh, f64x2.sub(xSharedHigh7, xSharedHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.sub(xSharedLow8, xSharedLow2));
          running_1High = f64x2.add(running_1High, f64x2.sub(xSharedHigh8, xSharedHigh2));
          v128.store(partial + ((base + j) << 3), runningLow);
          v128.store(partial + ((base + j) << 3), runningHigh, 16);
          v128.store(partial + ((base + j) << 3), running_1Low, 32);
          v128.store(partial + ((base + j) << 3), running_1High, 48);
          let runningLow2 = v128.load(partial + ((basePlusCols + j) << 3));
          let runningHigh2 = v128.load(partial + ((basePlusCols + j) << 3), 16);
          let running_1Low2 = v128.load(partial + ((basePlusCols + j) << 3), 32);
          let running_1High2 = v128.load(partial + ((basePlusCols + j) << 3), 48);
          runningLow2 = f64x2.add(runningLow2, f64x2.sub(xSharedLow3, xSharedLow));
          runningHigh2 = f64x2.add(runningHigh2, f64x2.sub(xSharedHigh3, xSharedHigh));
          running_1Low2 = f64x2.add(running_1Low2, f64x2.sub(xSharedLow4, xSharedLow2));
          running_1High2 = f64x2.add(running_1High2, f64x2.sub(xSharedHigh4, xSharedHigh2));
          runningLow2 = f64x2.add(runningLow2, f64x2.sub(xSharedLow5, xSharedLow));
          runningHigh2 = f64x2.add(runningHigh2, f64x2.sub(xSharedHigh5, xSharedHigh));
          running_1Low2 = f64x2.add(running_1Low2, f64x2.sub(xSharedLow6, xSharedLow2));
          running_1High2 = f64x2.add(running_1High2, f64x2.sub(xSharedHigh6, xSharedHigh2));
          runningLow2 = f64x2.add(runningLow2, f64x2.sub(xSharedLow7, xSharedLow));
          runningHigh2 = f64x2.add(runningHigh2, f64x2.sub(xSharedHigh7, xSharedHigh));
          running_1Low2 = f64x2.add(running_1Low2, f64x2.sub(xSharedLow8, xSharedLow2));
          running_1High2 = f64x2.add(running_1High2, f64x2.sub(xSharedHigh8, xSharedHigh2));
          runningLow2 = f64x2.add(
            runningLow2,
            f64x2.sub(v128.load(x + ((termTimesCols5 + (stripTimes512 + j)) << 3)), xSharedLow),
          );
          runningHigh2 = f64x2.add(
            runningHigh2,
            f64x2.sub(v128.load(x + ((termTimesCols5 + (stripTimes512 + j)) << 3), 16), xSharedHigh),
          );
          running_1Low2 = f64x2.add(
            running_1Low2,
            f64x2.sub(v128.load(x + ((termTimesCols5 + (stripTimes512 + j)) << 3), 32), xSharedLow2),
          );
          running_1High2 = f64x2.add(
            running_1High2,
            f64x2.sub(v128.load(x + ((termTimesCols5 + (stripTimes512 + j)) << 3), 48), xSharedHigh2),
          );
          v128.store(partial + ((basePlusCols + j) << 3), runningLow2);
          v128.store(partial + ((basePlusCols + j) << 3), runningHigh2, 16);
          v128.store(partial + ((basePlusCols + j) << 3), running_1Low2, 32);
          v128.store(partial + ((basePlusCols + j) << 3), running_1High2, 48);
        }
        const termTimesCols6: i32 = term * cols;
        const termTimesCols7: i32 = (term + 1) * cols;
        const termTimesCols8: i32 = (term + 2) * cols;
        const termTimesCols9: i32 = (term + 3) * cols;
        const termTimesCols10: i32 = (term + 4) * cols;
        const jEnd: i32 = colsAtMost512_2;
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
          const xShared: f64 = load<f64>(x + ((stripTimes512 + j) << 3));
          const xShared2: f64 = load<f64>(x + ((termTimesCols7 + (stripTimes512 + j)) << 3));
          const xShared3: f64 = load<f64>(x + ((termTimesCols8 + (stripTimes512 + j)) << 3));
          const xShared4: f64 = load<f64>(x + ((termTimesCols9 + (stripTimes512 + j)) << 3));
          // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
          let running: f64 = load<f64>(partial + ((base + j) << 3));
          running = running + (load<f64>(x + ((termTimesCols6 + (stripTimes512 + j)) << 3)) - xShared);
          running = running + (xShared2 - xShared);
          running = running + (xShared3 - xShared);
          running = running + (xShared4 - xShared);
          store<f64>(partial + ((base + j) << 3), running);
          let running2: f64 = load<f64>(partial + ((basePlusCols + j) << 3));
          running2 = running2 + (xShared2 - xShared);
          running2 = running2 + (xShared3 - xShared);
          running2 = running2 + (xShared4 - xShared);
          running2 = running2 + (load<f64>(x + ((termTimesCols10 + (stripTimes512 + j)) << 3)) - xShared);
          store<f64>(partial + ((basePlusCols + j) << 3), running2);
        }
      }
      const colsWhole3: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const stripTimes512_2: i32 = strip * 512;
      const basePlusCols2: i32 = base + colsAtMost512;
      const colsAtMost512_3: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const jMain: i32 = colsWhole3;
        const termTimesCols: i32 = term * cols;
        const termTimesCols2: i32 = (term + 1) * cols;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
          const xSharedLow = v128.load(x + ((stripTimes512_2 + j) << 3));
          const xSharedHigh = v128.load(x + ((stripTimes512_2 + j) << 3), 16);
          const xSharedLow2 = v128.load(x + ((stripTimes512_2 + j) << 3), 32);
          const xSharedHigh2 = v128.load(x + ((stripTimes512_2 + j) << 3), 48);
          // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
          let runningLow = v128.load(partial + ((base + j) << 3));
          let runningHigh = v128.load(partial + ((base + j) << 3), 16);
          let running_1Low = v128.load(partial + ((base + j) << 3), 32);
          let running_1High = v128.load(partial + ((base + j) << 3), 48);
          runningLow = f64x2.add(
            runningLow,
            f64x2.sub(v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3)), xSharedLow),
          );
          runningHigh = f64x2.add(
            runningHigh,
            f64x2.sub(v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 16), xSharedHigh),
          );
          running_1Low = f64x2.add(
            running_1Low,
            f64x2.sub(v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 32), xSharedLow2),
          );
          running_1High = f64x2.add(
            running_1High,
            f64x2.sub(v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 48), xSharedHigh2),
          );
          v128.store(partial + ((base + j) << 3), runningLow);
          v128.store(partial + ((base + j) << 3), runningHigh, 16);
          v128.store(partial + ((base + j) << 3), running_1Low, 32);
          v128.store(partial + ((base + j) << 3), running_1High, 48);
          let runningLow2 = v128.load(partial + ((basePlusCols2 + j) << 3));
          let runningHigh2 = v128.load(partial + ((basePlusCols2 + j) << 3), 16);
          let running_1Low2 = v128.load(partial + ((basePlusCols2 + j) << 3), 32);
          let running_1High2 = v128.load(partial + ((basePlusCols2 + j) << 3), 48);
          runningLow2 = f64x2.add(
            runningLow2,
            f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3)), xSharedLow),
          );
          runningHigh2 = f64x2.add(
            runningHigh2,
            f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3), 16), xSharedHigh),
          );
          running_1Low2 = f64x2.add(
            running_1Low2,
            f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3), 32), xSharedLow2),
          );
          running_1High2 = f64x2.add(
            running_1High2,
            f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3), 48), xSharedHigh2),
          );
          v128.store(partial + ((basePlusCols2 + j) << 3), runningLow2);
          v128.store(partial + ((basePlusCols2 + j) << 3), runningHigh2, 16);
          v128.store(partial + ((basePlusCols2 + j) << 3), running_1Low2, 32);
          v128.store(partial + ((basePlusCols2 + j) << 3), running_1High2, 48);
        }
        const termTimesCols3: i32 = term * cols;
        const termTimesCols4: i32 = (term + 1) * cols;
        const jEnd: i32 = colsAtMost512_3;
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
          const xShared: f64 = load<f64>(x + ((stripTimes512_2 + j) << 3));
          // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
          let running: f64 = load<f64>(partial + ((base + j) << 3));
          running = running + (load<f64>(x + ((termTimesCols3 + (stripTimes512_2 + j)) << 3)) - xShared);
          store<f64>(partial + ((base + j) << 3), running);
          let running2: f64 = load<f64>(partial + ((basePlusCols2 + j) << 3));
          running2 = running2 + (load<f64>(x + ((termTimesCols4 + (stripTimes512_2 + j)) << 3)) - xShared);
          store<f64>(partial + ((basePlusCols2 + j) << 3), running2);
        }
      }
    }
  }
  let depth: i32 = 0;
  const colsTimes2: i32 = ((cols + 511) / 512) * min<i32>(cols, 512) * 2;
  const stripsWhole: i32 = max<i32>(strips * (min<i32>(cols, 512) * 2), 0) & -8;
  const stripsTimesCols: i32 = strips * (min<i32>(cols, 512) * 2);
  for (let block: i32 = 0; block < blocks; block++) {
    const into: i32 = depth * colsTimes2;
    const from_: i32 = block * colsTimes2;
    if (into != from_) {
      const eMain: i32 = stripsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = v128.load(partial + ((from_ + e) << 3));
        const part2 = v128.load(partial + ((from_ + e) << 3), 16);
        v128.store(partial + ((into + e) << 3), part);
        v128.store(partial + ((into + e) << 3), part2, 16);
        const part3 = v128.load(partial + ((from_ + e) << 3), 32);
        const part4 = v128.load(partial + ((from_ + e) << 3), 48);
        v128.store(partial + ((into + e) << 3), part3, 32);
        v128.store(partial + ((into + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesCols;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial + ((into + e) << 3), load<f64>(partial + ((from_ + e) << 3)));
      }
    }
    depth = depth + 1;
    let pairs: i32 = block;
    while ((pairs & 1) != 0) {
      depth = depth - 1;
      const older: i32 = (depth - 1) * colsTimes2;
      const newer: i32 = older + colsTimes2;
      const eMain: i32 = stripsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.add(v128.load(partial + ((older + e) << 3)), v128.load(partial + ((newer + e) << 3)));
        const part2 = f64x2.add(
          v128.load(partial + ((older + e) << 3), 16),
          v128.load(partial + ((newer + e) << 3), 16),
        );
        v128.store(partial + ((older + e) << 3), part);
        v128.store(partial + ((older + e) << 3), part2, 16);
        const part3 = f64x2.add(
          v128.load(partial + ((older + e) << 3), 32),
          v128.load(partial + ((newer + e) << 3), 32),
        );
        const part4 = f64x2.add(
          v128.load(partial + ((older + e) << 3), 48),
          v128.load(partial + ((newer + e) << 3), 48),
        );
        v128.store(partial + ((older + e) << 3), part3, 32);
        v128.store(partial + ((older + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesCols;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(
          partial + ((older + e) << 3),
          load<f64>(partial + ((older + e) << 3)) + load<f64>(partial + ((newer + e) << 3)),
        );
      }
      pairs = pairs >> 1;
    }
  }
  const colsTimes2_2: i32 = ((cols + 511) / 512) * min<i32>(cols, 512) * 2;
  const stripsWhole2: i32 = max<i32>(strips * (min<i32>(cols, 512) * 2), 0) & -8;
  const stripsTimesCols2: i32 = strips * (min<i32>(cols, 512) * 2);
  while (depth > 1) {
    depth = depth - 1;
    const older: i32 = (depth - 1) * colsTimes2_2;
    const newer: i32 = older + colsTimes2_2;
    const eMain: i32 = stripsWhole2;
    // 8 rounds at once.
    for (let e: i32 = 0; e < eMain; e += 8) {
      const part = f64x2.add(v128.load(partial + ((older + e) << 3)), v128.load(partial + ((newer + e) << 3)));
      const part2 = f64x2.add(v128.load(partial + ((older + e) << 3), 16), v128.load(partial + ((newer + e) << 3), 16));
      v128.store(partial + ((older + e) << 3), part);
      v128.store(partial + ((older + e) << 3), part2, 16);
      const part3 = f64x2.add(v128.load(partial + ((older + e) << 3), 32), v128.load(partial + ((newer + e) << 3), 32));
      const part4 = f64x2.add(v128.load(partial + ((older + e) << 3), 48), v128.load(partial + ((newer + e) << 3), 48));
      v128.store(partial + ((older + e) << 3), part3, 32);
      v128.store(partial + ((older + e) << 3), part4, 48);
    }
    const eEnd: i32 = stripsTimesCols2;
    // The remainder.
    for (let e: i32 = eMain; e < eEnd; e++) {
      store<f64>(
        partial + ((older + e) << 3),
        load<f64>(partial + ((older + e) << 3)) + load<f64>(partial + ((newer + e) << 3)),
      );
    }
  }
  const colsTimes2_3: i32 = min<i32>(cols, 512) * 2;
  for (let strip: i32 = 0; strip < strips; strip++) {
    const jMain: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
    const stripTimes512: i32 = strip * 512;
    const stripTimesCols: i32 = strip * colsTimes2_3;
    // 8 rounds at once.
    for (let j: i32 = 0; j < jMain; j += 8) {
      const part = toF64_i32(rows - 1);
      const part2 = f64x2.div(v128.load(partial + ((stripTimesCols + j) << 3)), f64x2.splat(part));
      const part3 = f64x2.div(v128.load(partial + ((stripTimesCols + j) << 3), 16), f64x2.splat(part));
      v128.store(before + ((stripTimes512 + j) << 3), part2);
      v128.store(before + ((stripTimes512 + j) << 3), part3, 16);
      const part4 = toF64_i32(rows - 1);
      const part5 = f64x2.div(v128.load(partial + ((stripTimesCols + j) << 3), 32), f64x2.splat(part4));
      const part6 = f64x2.div(v128.load(partial + ((stripTimesCols + j) << 3), 48), f64x2.splat(part4));
      v128.store(before + ((stripTimes512 + j) << 3), part5, 32);
      v128.store(before + ((stripTimes512 + j) << 3), part6, 48);
    }
    const stripTimes512_2: i32 = strip * 512;
    const stripTimesCols2: i32 = strip * colsTimes2_3;
    const jEnd: i32 = min<i32>(cols - strip * 512, 512);
    // The remainder.
    for (let j: i32 = jMain; j < jEnd; j++) {
      store<f64>(
        before + ((stripTimes512_2 + j) << 3),
        load<f64>(partial + ((stripTimesCols2 + j) << 3)) / toF64_i32(rows - 1),
      );
    }
  }
  const colsTimes2_4: i32 = min<i32>(cols, 512) * 2;
  const colsAtMost512: i32 = min<i32>(cols, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    const jMain: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
    const stripTimes512: i32 = strip * 512;
    const stripPlusCols: i32 = strip * colsTimes2_4 + colsAtMost512;
    // 8 rounds at once.
    for (let j: i32 = 0; j < jMain; j += 8) {
      const part = toF64_i32(rows - 1);
      const part2 = f64x2.div(v128.load(partial + ((stripPlusCols + j) << 3)), f64x2.splat(part));
      const part3 = f64x2.div(v128.load(partial + ((stripPlusCols + j) << 3), 16), f64x2.splat(part));
      v128.store(after + ((stripTimes512 + j) << 3), part2);
      v128.store(after + ((stripTimes512 + j) << 3), part3, 16);
      const part4 = toF64_i32(rows - 1);
      const part5 = f64x2.div(v128.load(partial + ((stripPlusCols + j) << 3), 32), f64x2.splat(part4));
      const part6 = f64x2.div(v128.load(partial + ((stripPlusCols + j) << 3), 48), f64x2.splat(part4));
      v128.store(after + ((stripTimes512 + j) << 3), part5, 32);
      v128.store(after + ((stripTimes512 + j) << 3), part6, 48);
    }
    const stripTimes512_2: i32 = strip * 512;
    const stripPlusCols2: i32 = strip * colsTimes2_4 + colsAtMost512;
    const jEnd: i32 = min<i32>(cols - strip * 512, 512);
    // The remainder.
    for (let j: i32 = jMain; j < jEnd; j++) {
      store<f64>(
        after + ((stripTimes512_2 + j) << 3),
        load<f64>(partial + ((stripPlusCols2 + j) << 3)) / toF64_i32(rows - 1),
      );
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2: i32 = (cols + 511) / 512;
  const blocks2: i32 = <i32>max_f64(trunc<f64>((<f64>rows + 126.0) / 128.0), 1.0);
  // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
  const none2: f64 = rows - 1 > 0 ? -0.0 : 0.0;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks2 * strips2;
    const colsTimes2_5: i32 = min<i32>(cols, 512) * 2;
    const colsWhole: i32 = max<i32>(min<i32>(cols, 512) * 2, 0) & -8;
    const colsAtMost512_2: i32 = min<i32>(cols, 512);
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips2;
      const strip: i32 = item - block * strips2;
      const base: i32 = item * colsTimes2_5;
      const from_: i32 = block * 128;
      const to: i32 = <i32>max_f64(min_f64(<f64>from_ + 128.0, toF64_i32(rows - 1)), <f64>from_);
      const whole: i32 = from_ + ((to - from_) & -4);
      const eMain: i32 = colsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.splat(none2);
        const part2 = f64x2.splat(none2);
        v128.store(partial2 + ((base + e) << 3), part);
        v128.store(partial2 + ((base + e) << 3), part2, 16);
        const part3 = f64x2.splat(none2);
        const part4 = f64x2.splat(none2);
        v128.store(partial2 + ((base + e) << 3), part3, 32);
        v128.store(partial2 + ((base + e) << 3), part4, 48);
      }
      const eEnd: i32 = colsTimes2_5;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial2 + ((base + e) << 3), none2);
      }
      const colsWhole2: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const basePlusCols: i32 = base + colsAtMost512_2;
      const colsAtMost512_3: i32 = min<i32>(cols - strip * 512, 512);
      const termEnd: i32 = max<i32>(whole, 0);
      for (let term: i32 = from_; <u32>term < <u32>termEnd; term += 4) {
        const jMain: i32 = colsWhole2;
        const termTimesCols: i32 = term * cols;
        const termTimesCols2: i32 = (term + 1) * cols;
        const termTimesCols3: i32 = (term + 2) * cols;
        const termTimesCols4: i32 = (term + 3) * cols;
        const termTimesCols5: i32 = (term + 4) * cols;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
          const xSharedLow = v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3));
          const xSharedHigh = v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 16);
          const xSharedLow2 = v128.load(x + ((stripTimes512 + j) << 3));
          const xSharedHigh2 = v128.load(x + ((stripTimes512 + j) << 3), 16);
          const beforeSharedLow = v128.load(before + ((stripTimes512 + j) << 3));
          const beforeSharedHigh = v128.load(before + ((stripTimes512 + j) << 3), 16);
          const xSharedLow3 = v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 32);
          const xSharedHigh3 = v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 48);
          const xSharedLow4 = v128.load(x + ((stripTimes512 + j) << 3), 32);
          const xSharedHigh4 = v128.load(x + ((stripTimes512 + j) << 3), 48);
          const beforeSharedLow2 = v128.load(before + ((stripTimes512 + j) << 3), 32);
          const beforeSharedHigh2 = v128.load(before + ((stripTimes512 + j) << 3), 48);
          const xSharedLow5 = v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3));
          const xSharedHigh5 = v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 16);
          const xSharedLow6 = v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 32);
          const xSharedHigh6 = v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 48);
          const xSharedLow7 = v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3));
          const xSharedHigh7 = v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 16);
          const xSharedLow8 = v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 32);
          const xSharedHigh8 = v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 48);
          const xSharedLow9 = v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3));
          const xSharedHigh9 = v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 16);
          const xSharedLow10 = v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 32);
          const xSharedHigh10 = v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 48);
          const afterSharedLow = v128.load(after + ((stripTimes512 + j) << 3));
          const afterSharedHigh = v128.load(after + ((stripTimes512 + j) << 3), 16);
          const afterSharedLow2 = v128.load(after + ((stripTimes512 + j) << 3), 32);
          const afterSharedHigh2 = v128.load(after + ((stripTimes512 + j) << 3), 48);
          // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
          let runningLow = v128.load(partial2 + ((base + j) << 3));
          let runningHigh = v128.load(partial2 + ((base + j) << 3), 16);
          let running_1Low = v128.load(partial2 + ((base + j) << 3), 32);
          let running_1High = v128.load(partial2 + ((base + j) << 3), 48);
          const vLow = f64x2.sub(f64x2.sub(xSharedLow, xSharedLow2), beforeSharedLow);
          const vHigh = f64x2.sub(f64x2.sub(xSharedHigh, xSharedHigh2), beforeSharedHigh);
          const v_1Low = f64x2.sub(f64x2.sub(xSharedLow3, xSharedLow4), beforeSharedLow2);
          const v_1High = f64x2.sub(f64x2.sub(xSharedHigh3, xSharedHigh4), beforeSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
          const vLow2 = f64x2.sub(f64x2.sub(xSharedLow5, xSharedLow2), beforeSharedLow);
          const vHigh2 = f64x2.sub(f64x2.sub(xSharedHigh5, xSharedHigh2), beforeSharedHigh);
          const v_1Low2 = f64x2.sub(f64x2.sub(xSharedLow6, xSharedLow4), beforeSharedLow2);
          const v_1High2 = f64x2.sub(f64x2.sub(xSharedHigh6, xSharedHigh4), beforeSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow2, vLow2));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh2, vHigh2));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low2, v_1Low2));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High2, v_1High2));
          const vLow3 = f64x2.sub(f64x2.sub(xSharedLow7, xSharedLow2), beforeSharedLow);
          const vHigh3 = f64x2.sub(f64x2.sub(xSharedHigh7, xSharedHigh2), beforeSharedHigh);
          const v_1Low3 = f64x2.sub(f64x2.sub(xSharedLow8, xSharedLow4), beforeSharedLow2);
          const v_1High3 = f64x2.sub(f64x2.sub(xSharedHigh8, xSharedHigh4), beforeSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow3, vLow3));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh3, vHigh3));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low3, v_1Low3));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High3, v_1High3));
          const vLow4 = f64x2.sub(f64x2.sub(xSharedLow9, xSharedLow2), beforeSharedLow);
          const vHigh4 = f64x2.sub(f64x2.sub(xSharedHigh9, xSharedHigh2), beforeSharedHigh);
          const v_1Low4 = f64x2.sub(f64x2.sub(xSharedLow10, xSharedLow4), beforeSharedLow2);
          const v_1High4 = f64x2.sub(f64x2.sub(xSharedHigh10, xSharedHigh4), beforeSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow4, vLow4));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh4, vHigh4));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low4, v_1Low4));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High4, v_1High4));
          v128.store(partial2 + ((base + j) << 3), runningLow);
          v128.store(partial2 + ((base + j) << 3), runningHigh, 16);
          v128.store(partial2 + ((base + j) << 3), running_1Low, 32);
          v128.store(partial2 + ((base + j) << 3), running_1High, 48);
          let runningLow2 = v128.load(partial2 + ((basePlusCols + j) << 3));
          let runningHigh2 = v128.load(partial2 + ((basePlusCols + j) << 3), 16);
          let running_1Low2 = v128.load(partial2 + ((basePlusCols + j) << 3), 32);
          let running_1High2 = v128.load(partial2 + ((basePlusCols + j) << 3), 48);
          runningLow2 = f64x2.add(
            runningLow2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow, xSharedLow2), beforeSharedLow),
              f64x2.sub(f64x2.sub(xSharedLow5, xSharedLow2), afterSharedLow),
            ),
          );
          runningHigh2 = f64x2.add(
            runningHigh2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh, xSharedHigh2), beforeSharedHigh),
              f64x2.sub(f64x2.sub(xSharedHigh5, xSharedHigh2), afterSharedHigh),
            ),
          );
          running_1Low2 = f64x2.add(
            running_1Low2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow3, xSharedLow4), beforeSharedLow2),
              f64x2.sub(f64x2.sub(xSharedLow6, xSharedLow4), afterSharedLow2),
            ),
          );
          running_1High2 = f64x2.add(
            running_1High2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh3, xSharedHigh4), beforeSharedHigh2),
              f64x2.sub(f64x2.sub(xSharedHigh6, xSharedHigh4), afterSharedHigh2),
            ),
          );
          runningLow2 = f64x2.add(
            runningLow2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow5, xSharedLow2), beforeSharedLow),
              f64x2.sub(f64x2.sub(xSharedLow7, xSharedLow2), afterSharedLow),
            ),
          );
          runningHigh2 = f64x2.add(
            runningHigh2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh5, xSharedHigh2), beforeSharedHigh),
              f64x2.sub(f64x2.sub(xSharedHigh7, xSharedHigh2), afterSharedHigh),
            ),
          );
          running_1Low2 = f64x2.add(
            running_1Low2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow6, xSharedLow4), beforeSharedLow2),
              f64x2.sub(f64x2.sub(xSharedLow8, xSharedLow4), afterSharedLow2),
            ),
          );
          running_1High2 = f64x2.add(
            running_1High2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh6, xSharedHigh4), beforeSharedHigh2),
              f64x2.sub(f64x2.sub(xSharedHigh8, xSharedHigh4), afterSharedHigh2),
            ),
          );
          runningLow2 = f64x2.add(
            runningLow2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow7, xSharedLow2), beforeSharedLow),
              f64x2.sub(f64x2.sub(xSharedLow9, xSharedLow2), afterSharedLow),
            ),
          );
          runningHigh2 = f64x2.add(
            runningHigh2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh7, xSharedHigh2), beforeSharedHigh),
              f64x2.sub(f64x2.sub(xSharedHigh9, xSharedHigh2), afterSharedHigh),
            ),
          );
          running_1Low2 = f64x2.add(
            running_1Low2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow8, xSharedLow4), beforeSharedLow2),
              f64x2.sub(f64x2.sub(xSharedLow10, xSharedLow4), afterSharedLow2),
            ),
          );
          running_1High2 = f64x2.add(
            running_1High2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh8, xSharedHigh4), beforeSharedHigh2),
              f64x2.sub(f64x2.sub(xSharedHigh10, xSharedHigh4), afterSharedHigh2),
            ),
          );
          runningLow2 = f64x2.add(
            runningLow2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow9, xSharedLow2), beforeSharedLow),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((termTimesCols5 + (stripTimes512 + j)) << 3)), xSharedLow2),
                afterSharedLow,
              ),
            ),
          );
          runningHigh2 = f64x2.add(
            runningHigh2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh9, xSharedHigh2), beforeSharedHigh),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((termTimesCols5 + (stripTimes512 + j)) << 3), 16), xSharedHigh2),
                afterSharedHigh,
              ),
            ),
          );
          running_1Low2 = f64x2.add(
            running_1Low2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow10, xSharedLow4), beforeSharedLow2),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((termTimesCols5 + (stripTimes512 + j)) << 3), 32), xSharedLow4),
                afterSharedLow2,
              ),
            ),
          );
          running_1High2 = f64x2.add(
            running_1High2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh10, xSharedHigh4), beforeSharedHigh2),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((termTimesCols5 + (stripTimes512 + j)) << 3), 48), xSharedHigh4),
                afterSharedHigh2,
              ),
            ),
          );
          v128.store(partial2 + ((basePlusCols + j) << 3), runningLow2);
          v128.store(partial2 + ((basePlusCols + j) << 3), runningHigh2, 16);
          v128.store(partial2 + ((basePlusCols + j) << 3), running_1Low2, 32);
          v128.store(partial2 + ((basePlusCols + j) << 3), running_1High2, 48);
        }
        const termTimesCols6: i32 = term * cols;
        const termTimesCols7: i32 = (term + 1) * cols;
        const termTimesCols8: i32 = (term + 2) * cols;
        const termTimesCols9: i32 = (term + 3) * cols;
        const termTimesCols10: i32 = (term + 4) * cols;
        const jEnd: i32 = colsAtMost512_3;
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
          const xShared: f64 = load<f64>(x + ((termTimesCols6 + (stripTimes512 + j)) << 3));
          const xShared2: f64 = load<f64>(x + ((stripTimes512 + j) << 3));
          const beforeShared: f64 = load<f64>(before + ((stripTimes512 + j) << 3));
          const xShared3: f64 = load<f64>(x + ((termTimesCols7 + (stripTimes512 + j)) << 3));
          const xShared4: f64 = load<f64>(x + ((termTimesCols8 + (stripTimes512 + j)) << 3));
          const xShared5: f64 = load<f64>(x + ((termTimesCols9 + (stripTimes512 + j)) << 3));
          const afterShared: f64 = load<f64>(after + ((stripTimes512 + j) << 3));
          // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
          let running: f64 = load<f64>(partial2 + ((base + j) << 3));
          const v: f64 = xShared - xShared2 - beforeShared;
          running = running + v * v;
          const v2: f64 = xShared3 - xShared2 - beforeShared;
          running = running + v2 * v2;
          const v3: f64 = xShared4 - xShared2 - beforeShared;
          running = running + v3 * v3;
          const v4: f64 = xShared5 - xShared2 - beforeShared;
          running = running + v4 * v4;
          store<f64>(partial2 + ((base + j) << 3), running);
          let running2: f64 = load<f64>(partial2 + ((basePlusCols + j) << 3));
          running2 = running2 + (xShared - xShared2 - beforeShared) * (xShared3 - xShared2 - afterShared);
          running2 = running2 + (xShared3 - xShared2 - beforeShared) * (xShared4 - xShared2 - afterShared);
          running2 = running2 + (xShared4 - xShared2 - beforeShared) * (xShared5 - xShared2 - afterShared);
          running2 =
            running2 +
            (xShared5 - xShared2 - beforeShared) *
              (load<f64>(x + ((termTimesCols10 + (stripTimes512 + j)) << 3)) - xShared2 - afterShared);
          store<f64>(partial2 + ((basePlusCols + j) << 3), running2);
        }
      }
      const colsWhole3: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const stripTimes512_2: i32 = strip * 512;
      const basePlusCols2: i32 = base + colsAtMost512_2;
      const colsAtMost512_4: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const jMain: i32 = colsWhole3;
        const termTimesCols: i32 = term * cols;
        const termTimesCols2: i32 = (term + 1) * cols;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
          const xSharedLow = v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3));
          const xSharedHigh = v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 16);
          const xSharedLow2 = v128.load(x + ((stripTimes512_2 + j) << 3));
          const xSharedHigh2 = v128.load(x + ((stripTimes512_2 + j) << 3), 16);
          const beforeSharedLow = v128.load(before + ((stripTimes512_2 + j) << 3));
          const beforeSharedHigh = v128.load(before + ((stripTimes512_2 + j) << 3), 16);
          const xSharedLow3 = v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 32);
          const xSharedHigh3 = v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 48);
          const xSharedLow4 = v128.load(x + ((stripTimes512_2 + j) << 3), 32);
          const xSharedHigh4 = v128.load(x + ((stripTimes512_2 + j) << 3), 48);
          const beforeSharedLow2 = v128.load(before + ((stripTimes512_2 + j) << 3), 32);
          const beforeSharedHigh2 = v128.load(before + ((stripTimes512_2 + j) << 3), 48);
          // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
          let runningLow = v128.load(partial2 + ((base + j) << 3));
          let runningHigh = v128.load(partial2 + ((base + j) << 3), 16);
          let running_1Low = v128.load(partial2 + ((base + j) << 3), 32);
          let running_1High = v128.load(partial2 + ((base + j) << 3), 48);
          const vLow = f64x2.sub(f64x2.sub(xSharedLow, xSharedLow2), beforeSharedLow);
          const vHigh = f64x2.sub(f64x2.sub(xSharedHigh, xSharedHigh2), beforeSharedHigh);
          const v_1Low = f64x2.sub(f64x2.sub(xSharedLow3, xSharedLow4), beforeSharedLow2);
          const v_1High = f64x2.sub(f64x2.sub(xSharedHigh3, xSharedHigh4), beforeSharedHigh2);
          runningLow = f64x2.add(runningLow, f64x2.mul(vLow, vLow));
          runningHigh = f64x2.add(runningHigh, f64x2.mul(vHigh, vHigh));
          running_1Low = f64x2.add(running_1Low, f64x2.mul(v_1Low, v_1Low));
          running_1High = f64x2.add(running_1High, f64x2.mul(v_1High, v_1High));
          v128.store(partial2 + ((base + j) << 3), runningLow);
          v128.store(partial2 + ((base + j) << 3), runningHigh, 16);
          v128.store(partial2 + ((base + j) << 3), running_1Low, 32);
          v128.store(partial2 + ((base + j) << 3), running_1High, 48);
          let runningLow2 = v128.load(partial2 + ((basePlusCols2 + j) << 3));
          let runningHigh2 = v128.load(partial2 + ((basePlusCols2 + j) << 3), 16);
          let running_1Low2 = v128.load(partial2 + ((basePlusCols2 + j) << 3), 32);
          let running_1High2 = v128.load(partial2 + ((basePlusCols2 + j) << 3), 48);
          runningLow2 = f64x2.add(
            runningLow2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow, xSharedLow2), beforeSharedLow),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3)), xSharedLow2),
                v128.load(after + ((stripTimes512_2 + j) << 3)),
              ),
            ),
          );
          runningHigh2 = f64x2.add(
            runningHigh2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh, xSharedHigh2), beforeSharedHigh),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3), 16), xSharedHigh2),
                v128.load(after + ((stripTimes512_2 + j) << 3), 16),
              ),
            ),
          );
          running_1Low2 = f64x2.add(
            running_1Low2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedLow3, xSharedLow4), beforeSharedLow2),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3), 32), xSharedLow4),
                v128.load(after + ((stripTimes512_2 + j) << 3), 32),
              ),
            ),
          );
          running_1High2 = f64x2.add(
            running_1High2,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xSharedHigh3, xSharedHigh4), beforeSharedHigh2),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3), 48), xSharedHigh4),
                v128.load(after + ((stripTimes512_2 + j) << 3), 48),
              ),
            ),
          );
          v128.store(partial2 + ((basePlusCols2 + j) << 3), runningLow2);
          v128.store(partial2 + ((basePlusCols2 + j) << 3), runningHigh2, 16);
          v128.store(partial2 + ((basePlusCols2 + j) << 3), running_1Low2, 32);
          v128.store(partial2 + ((basePlusCols2 + j) << 3), running_1High2, 48);
        }
        const termTimesCols3: i32 = term * cols;
        const termTimesCols4: i32 = (term + 1) * cols;
        const jEnd: i32 = colsAtMost512_4;
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
          const xShared: f64 = load<f64>(x + ((termTimesCols3 + (stripTimes512_2 + j)) << 3));
          const xShared2: f64 = load<f64>(x + ((stripTimes512_2 + j) << 3));
          const beforeShared: f64 = load<f64>(before + ((stripTimes512_2 + j) << 3));
          // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
          let running: f64 = load<f64>(partial2 + ((base + j) << 3));
          const v: f64 = xShared - xShared2 - beforeShared;
          running = running + v * v;
          store<f64>(partial2 + ((base + j) << 3), running);
          let running2: f64 = load<f64>(partial2 + ((basePlusCols2 + j) << 3));
          running2 =
            running2 +
            (xShared - xShared2 - beforeShared) *
              (load<f64>(x + ((termTimesCols4 + (stripTimes512_2 + j)) << 3)) -
                xShared2 -
                load<f64>(after + ((stripTimes512_2 + j) << 3)));
          store<f64>(partial2 + ((basePlusCols2 + j) << 3), running2);
        }
      }
    }
  }
  let depth2: i32 = 0;
  const colsTimes2_5: i32 = ((cols + 511) / 512) * min<i32>(cols, 512) * 2;
  const stripsWhole3: i32 = max<i32>(strips2 * (min<i32>(cols, 512) * 2), 0) & -8;
  const stripsTimesCols3: i32 = strips2 * (min<i32>(cols, 512) * 2);
  for (let block: i32 = 0; block < blocks2; block++) {
    const into: i32 = depth2 * colsTimes2_5;
    const from_: i32 = block * colsTimes2_5;
    if (into != from_) {
      const eMain: i32 = stripsWhole3;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = v128.load(partial2 + ((from_ + e) << 3));
        const part2 = v128.load(partial2 + ((from_ + e) << 3), 16);
        v128.store(partial2 + ((into + e) << 3), part);
        v128.store(partial2 + ((into + e) << 3), part2, 16);
        const part3 = v128.load(partial2 + ((from_ + e) << 3), 32);
        const part4 = v128.load(partial2 + ((from_ + e) << 3), 48);
        v128.store(partial2 + ((into + e) << 3), part3, 32);
        v128.store(partial2 + ((into + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesCols3;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial2 + ((into + e) << 3), load<f64>(partial2 + ((from_ + e) << 3)));
      }
    }
    depth2 = depth2 + 1;
    let pairs: i32 = block;
    while ((pairs & 1) != 0) {
      depth2 = depth2 - 1;
      const older: i32 = (depth2 - 1) * colsTimes2_5;
      const newer: i32 = older + colsTimes2_5;
      const eMain: i32 = stripsWhole3;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.add(v128.load(partial2 + ((older + e) << 3)), v128.load(partial2 + ((newer + e) << 3)));
        const part2 = f64x2.add(
          v128.load(partial2 + ((older + e) << 3), 16),
          v128.load(partial2 + ((newer + e) << 3), 16),
        );
        v128.store(partial2 + ((older + e) << 3), part);
        v128.store(partial2 + ((older + e) << 3), part2, 16);
        const part3 = f64x2.add(
          v128.load(partial2 + ((older + e) << 3), 32),
          v128.load(partial2 + ((newer + e) << 3), 32),
        );
        const part4 = f64x2.add(
          v128.load(partial2 + ((older + e) << 3), 48),
          v128.load(partial2 + ((newer + e) << 3), 48),
        );
        v128.store(partial2 + ((older + e) << 3), part3, 32);
        v128.store(partial2 + ((older + e) << 3), part4, 48);
      }
      const eEnd: i32 = stripsTimesCols3;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(
          partial2 + ((older + e) << 3),
          load<f64>(partial2 + ((older + e) << 3)) + load<f64>(partial2 + ((newer + e) << 3)),
        );
      }
      pairs = pairs >> 1;
    }
  }
  const colsTimes2_6: i32 = ((cols + 511) / 512) * min<i32>(cols, 512) * 2;
  const stripsWhole4: i32 = max<i32>(strips2 * (min<i32>(cols, 512) * 2), 0) & -8;
  const stripsTimesCols4: i32 = strips2 * (min<i32>(cols, 512) * 2);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older: i32 = (depth2 - 1) * colsTimes2_6;
    const newer: i32 = older + colsTimes2_6;
    const eMain: i32 = stripsWhole4;
    // 8 rounds at once.
    for (let e: i32 = 0; e < eMain; e += 8) {
      const part = f64x2.add(v128.load(partial2 + ((older + e) << 3)), v128.load(partial2 + ((newer + e) << 3)));
      const part2 = f64x2.add(
        v128.load(partial2 + ((older + e) << 3), 16),
        v128.load(partial2 + ((newer + e) << 3), 16),
      );
      v128.store(partial2 + ((older + e) << 3), part);
      v128.store(partial2 + ((older + e) << 3), part2, 16);
      const part3 = f64x2.add(
        v128.load(partial2 + ((older + e) << 3), 32),
        v128.load(partial2 + ((newer + e) << 3), 32),
      );
      const part4 = f64x2.add(
        v128.load(partial2 + ((older + e) << 3), 48),
        v128.load(partial2 + ((newer + e) << 3), 48),
      );
      v128.store(partial2 + ((older + e) << 3), part3, 32);
      v128.store(partial2 + ((older + e) << 3), part4, 48);
    }
    const eEnd: i32 = stripsTimesCols4;
    // The remainder.
    for (let e: i32 = eMain; e < eEnd; e++) {
      store<f64>(
        partial2 + ((older + e) << 3),
        load<f64>(partial2 + ((older + e) << 3)) + load<f64>(partial2 + ((newer + e) << 3)),
      );
    }
  }
  const colsTimes2_7: i32 = min<i32>(cols, 512) * 2;
  for (let strip: i32 = 0; strip < strips2; strip++) {
    const jMain: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
    const stripTimes512: i32 = strip * 512;
    const stripTimesCols: i32 = strip * colsTimes2_7;
    // 8 rounds at once.
    for (let j: i32 = 0; j < jMain; j += 8) {
      const part = v128.load(partial2 + ((stripTimesCols + j) << 3));
      const part2 = v128.load(partial2 + ((stripTimesCols + j) << 3), 16);
      v128.store(spread + ((stripTimes512 + j) << 3), part);
      v128.store(spread + ((stripTimes512 + j) << 3), part2, 16);
      const part3 = v128.load(partial2 + ((stripTimesCols + j) << 3), 32);
      const part4 = v128.load(partial2 + ((stripTimesCols + j) << 3), 48);
      v128.store(spread + ((stripTimes512 + j) << 3), part3, 32);
      v128.store(spread + ((stripTimes512 + j) << 3), part4, 48);
    }
    const stripTimes512_2: i32 = strip * 512;
    const stripTimesCols2: i32 = strip * colsTimes2_7;
    const jEnd: i32 = min<i32>(cols - strip * 512, 512);
    // The remainder.
    for (let j: i32 = jMain; j < jEnd; j++) {
      store<f64>(spread + ((stripTimes512_2 + j) << 3), load<f64>(partial2 + ((stripTimesCols2 + j) << 3)));
    }
  }
  const colsTimes2_8: i32 = min<i32>(cols, 512) * 2;
  const colsAtMost512_2: i32 = min<i32>(cols, 512);
  for (let strip: i32 = 0; strip < strips2; strip++) {
    const jMain: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
    const stripTimes512: i32 = strip * 512;
    const stripPlusCols: i32 = strip * colsTimes2_8 + colsAtMost512_2;
    // 8 rounds at once.
    for (let j: i32 = 0; j < jMain; j += 8) {
      const part = v128.load(partial2 + ((stripPlusCols + j) << 3));
      const part2 = v128.load(partial2 + ((stripPlusCols + j) << 3), 16);
      v128.store(together + ((stripTimes512 + j) << 3), part);
      v128.store(together + ((stripTimes512 + j) << 3), part2, 16);
      const part3 = v128.load(partial2 + ((stripPlusCols + j) << 3), 32);
      const part4 = v128.load(partial2 + ((stripPlusCols + j) << 3), 48);
      v128.store(together + ((stripTimes512 + j) << 3), part3, 32);
      v128.store(together + ((stripTimes512 + j) << 3), part4, 48);
    }
    const stripTimes512_2: i32 = strip * 512;
    const stripPlusCols2: i32 = strip * colsTimes2_8 + colsAtMost512_2;
    const jEnd: i32 = min<i32>(cols - strip * 512, 512);
    // The remainder.
    for (let j: i32 = jMain; j < jEnd; j++) {
      store<f64>(together + ((stripTimes512_2 + j) << 3), load<f64>(partial2 + ((stripPlusCols2 + j) << 3)));
    }
  }
  // fill(alpha, (j) => (pairs >= 1 && spread[j]! > 0 ? together[j]! / spread[j]! : NaN));
  {
    const lo: i32 = 0;
    const hi: i32 = cols;
    const jMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
    // 8 rounds at once.
    for (let j: i32 = lo; j < jMain; j += 8) {
      const spreadSharedLow = v128.load(spread + (j << 3));
      const spreadSharedHigh = v128.load(spread + (j << 3), 16);
      const spreadSharedLow2 = v128.load(spread + (j << 3), 32);
      const spreadSharedHigh2 = v128.load(spread + (j << 3), 48);
      const part = -(<i64>(<bool>(rows - 1 >= 1)));
      const resultLow = v128.bitselect(
        f64x2.div(v128.load(together + (j << 3)), spreadSharedLow),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part), f64x2.gt(spreadSharedLow, f64x2.splat(0.0))),
      );
      const resultHigh = v128.bitselect(
        f64x2.div(v128.load(together + (j << 3), 16), spreadSharedHigh),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part), f64x2.gt(spreadSharedHigh, f64x2.splat(0.0))),
      );
      const part2 = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
      const part3 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
      v128.store(alpha + (j << 3), part2);
      v128.store(alpha + (j << 3), part3, 16);
      const part4 = -(<i64>(<bool>(rows - 1 >= 1)));
      const resultLow2 = v128.bitselect(
        f64x2.div(v128.load(together + (j << 3), 32), spreadSharedLow2),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part4), f64x2.gt(spreadSharedLow2, f64x2.splat(0.0))),
      );
      const resultHigh2 = v128.bitselect(
        f64x2.div(v128.load(together + (j << 3), 48), spreadSharedHigh2),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part4), f64x2.gt(spreadSharedHigh2, f64x2.splat(0.0))),
      );
      const part5 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
      const part6 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
      v128.store(alpha + (j << 3), part5, 32);
      v128.store(alpha + (j << 3), part6, 48);
    }
    // The remainder.
    for (let j: i32 = jMain; j < hi; j++) {
      const result: f64 =
        rows - 1 >= 1 && load<f64>(spread + (j << 3)) > 0.0
          ? load<f64>(together + (j << 3)) / load<f64>(spread + (j << 3))
          : NaN;
      store<f64>(alpha + (j << 3), result == result ? result : NaN);
    }
  }
  // fill(intercept, (j) => (pairs >= 1 ? x.at(0, j) + after[j]! - alpha[j]! * (x.at(0, j) + before[j]!)…
  {
    const lo: i32 = 0;
    const hi: i32 = cols;
    const jMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
    // 8 rounds at once.
    for (let j: i32 = lo; j < jMain; j += 8) {
      let choiceLow = f64x2.splat(0.0);
      let choiceHigh = f64x2.splat(0.0);
      let choice_1Low = f64x2.splat(0.0);
      let choice_1High = f64x2.splat(0.0);
      if (rows - 1 >= 1) {
        const xSharedLow = v128.load(x + (j << 3));
        const xSharedHigh = v128.load(x + (j << 3), 16);
        const xSharedLow2 = v128.load(x + (j << 3), 32);
        const xSharedHigh2 = v128.load(x + (j << 3), 48);
        choiceLow = f64x2.sub(
          f64x2.add(xSharedLow, v128.load(after + (j << 3))),
          f64x2.mul(v128.load(alpha + (j << 3)), f64x2.add(xSharedLow, v128.load(before + (j << 3)))),
        );
        choiceHigh = f64x2.sub(
          f64x2.add(xSharedHigh, v128.load(after + (j << 3), 16)),
          f64x2.mul(v128.load(alpha + (j << 3), 16), f64x2.add(xSharedHigh, v128.load(before + (j << 3), 16))),
        );
        choice_1Low = f64x2.sub(
          f64x2.add(xSharedLow2, v128.load(after + (j << 3), 32)),
          f64x2.mul(v128.load(alpha + (j << 3), 32), f64x2.add(xSharedLow2, v128.load(before + (j << 3), 32))),
        );
        choice_1High = f64x2.sub(
          f64x2.add(xSharedHigh2, v128.load(after + (j << 3), 48)),
          f64x2.mul(v128.load(alpha + (j << 3), 48), f64x2.add(xSharedHigh2, v128.load(before + (j << 3), 48))),
        );
      } else {
        choiceLow = f64x2.splat(NaN);
        choiceHigh = f64x2.splat(NaN);
        choice_1Low = f64x2.splat(NaN);
        choice_1High = f64x2.splat(NaN);
      }
      const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
      const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
      v128.store(intercept + (j << 3), part);
      v128.store(intercept + (j << 3), part2, 16);
      const part3 = v128.bitselect(choice_1Low, f64x2.splat(NaN), f64x2.eq(choice_1Low, choice_1Low));
      const part4 = v128.bitselect(choice_1High, f64x2.splat(NaN), f64x2.eq(choice_1High, choice_1High));
      v128.store(intercept + (j << 3), part3, 32);
      v128.store(intercept + (j << 3), part4, 48);
    }
    // The remainder.
    for (let j: i32 = jMain; j < hi; j++) {
      const result: f64 =
        rows - 1 >= 1
          ? load<f64>(x + (j << 3)) +
            load<f64>(after + (j << 3)) -
            load<f64>(alpha + (j << 3)) * (load<f64>(x + (j << 3)) + load<f64>(before + (j << 3)))
          : NaN;
      store<f64>(intercept + (j << 3), result == result ? result : NaN);
    }
  }
  return 0;
}
