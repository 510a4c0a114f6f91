// Generated from kernels/matrix/covariance.ts#L14 by `trefoil build`. Do not edit. Hash 0c626e6d4a078dcd

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

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
  top = claim(top, <f64>rows * <f64>cols, 8.0);
  if (top === 0) return -1;
  const mean = top;
  top = claim(top, <f64>cols, 8.0);
  if (top === 0) return -1;
  const partial = top;
  top = claim(
    top,
    max_f64(trunc<f64>((<f64>rows + 127.0) / 128.0), 1.0) *
      (trunc<f64>((<f64>cols + 511.0) / 512.0) * toF64_i32(min<i32>(cols, 512))),
    8.0,
  );
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = <i32>trunc<f64>((<f64>cols + 511.0) / 512.0);
  const blocks: i32 = <i32>trunc<f64>((<f64>rows + 127.0) / 128.0);
  // fill(mean, (j) => contract(rows, (t) => x.at(t, j) - x.at(0, j)) / rows);
  {
    const lo: i32 = 0;
    const hi: i32 = blocks * strips;
    const colsAtMost512: i32 = min<i32>(cols, 512);
    const colsWhole: i32 = max<i32>(min<i32>(cols, 512), 0) & -8;
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips;
      const strip: i32 = item - block * strips;
      const base: i32 = item * colsAtMost512;
      const from_: i32 = block * 128;
      const to: i32 = <i32>min_f64(<f64>from_ + 128.0, <f64>rows);
      const whole: i32 = from_ + ((to - from_) & -4);
      const eMain: i32 = colsWhole;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part = f64x2.splat(-0.0);
        const part2 = f64x2.splat(-0.0);
        v128.store(partial + ((base + e) << 3), part);
        v128.store(partial + ((base + e) << 3), part2, 16);
        const part3 = f64x2.splat(-0.0);
        const part4 = f64x2.splat(-0.0);
        v128.store(partial + ((base + e) << 3), part3, 32);
        v128.store(partial + ((base + e) << 3), part4, 48);
      }
      const eEnd: i32 = colsAtMost512;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial + ((base + e) << 3), -0.0);
      }
      const stripTimes512: i32 = strip * 512;
      const termEnd: i32 = max<i32>(whole, 0);
      for (let term: i32 = from_; <u32>term < <u32>termEnd; term += 4) {
        const jMain: i32 = <i32>(
          (max_f64(min_f64(<f64>cols - <f64>strip * 512.0, 512.0), 0.0) -
            (max_f64(min_f64(<f64>cols - <f64>strip * 512.0, 512.0), 0.0) % 8.0))
        );
        const termTimesCols: i32 = term * cols;
        const termTimesCols2: i32 = (term + 1) * cols;
        const termTimesCols3: i32 = (term + 2) * cols;
        const termTimesCols4: i32 = (term + 3) * cols;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          const xSharedLow = v128.load(x + ((stripTimes512 + j) << 3));
          const xSharedHigh = v128.load(x + ((stripTimes512 + j) << 3), 16);
          const xSharedLow2 = v128.load(x + ((stripTimes512 + j) << 3), 32);
          const xSharedHigh2 = v128.load(x + ((stripTimes512 + j) << 3), 48);
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
          runningLow = f64x2.add(
            runningLow,
            f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3)), xSharedLow),
          );
          runningHigh = f64x2.add(
            runningHigh,
            f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 16), xSharedHigh),
          );
          running_1Low = f64x2.add(
            running_1Low,
            f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 32), xSharedLow2),
          );
          running_1High = f64x2.add(
            running_1High,
            f64x2.sub(v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 48), xSharedHigh2),
          );
          runningLow = f64x2.add(
            runningLow,
            f64x2.sub(v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3)), xSharedLow),
          );
          runningHigh = f64x2.add(
            runningHigh,
            f64x2.sub(v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 16), xSharedHigh),
          );
          running_1Low = f64x2.add(
            running_1Low,
            f64x2.sub(v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 32), xSharedLow2),
          );
          running_1High = f64x2.add(
            running_1High,
            f64x2.sub(v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 48), xSharedHigh2),
          );
          runningLow = f64x2.add(
            runningLow,
            f64x2.sub(v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3)), xSharedLow),
          );
          runningHigh = f64x2.add(
            runningHigh,
            f64x2.sub(v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 16), xSharedHigh),
          );
          running_1Low = f64x2.add(
            running_1Low,
            f64x2.sub(v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 32), xSharedLow2),
          );
          running_1High = f64x2.add(
            running_1High,
            f64x2.sub(v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 48), xSharedHigh2),
          );
          v128.store(partial + ((base + j) << 3), runningLow);
          v128.store(partial + ((base + j) << 3), runningHigh, 16);
          v128.store(partial + ((base + j) << 3), running_1Low, 32);
          v128.store(partial + ((base + j) << 3), running_1High, 48);
        }
        const termTimesCols5: i32 = term * cols;
        const termTimesCols6: i32 = (term + 1) * cols;
        const termTimesCols7: i32 = (term + 2) * cols;
        const termTimesCols8: i32 = (term + 3) * cols;
        const jEnd: i32 = <i32>min_f64(<f64>cols - <f64>strip * 512.0, 512.0);
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          const xShared: f64 = load<f64>(x + ((stripTimes512 + j) << 3));
          let running: f64 = load<f64>(partial + ((base + j) << 3));
          running = running + (load<f64>(x + ((termTimesCols5 + (stripTimes512 + j)) << 3)) - xShared);
          running = running + (load<f64>(x + ((termTimesCols6 + (stripTimes512 + j)) << 3)) - xShared);
          running = running + (load<f64>(x + ((termTimesCols7 + (stripTimes512 + j)) << 3)) - xShared);
          running = running + (load<f64>(x + ((termTimesCols8 + (stripTimes512 + j)) << 3)) - xShared);
          store<f64>(partial + ((base + j) << 3), running);
        }
      }
      const stripTimes512_2: i32 = strip * 512;
      for (let term: i32 = whole; term < to; term++) {
        const jMain: i32 = <i32>(
          (max_f64(min_f64(<f64>cols - <f64>strip * 512.0, 512.0), 0.0) -
            (max_f64(min_f64(<f64>cols - <f64>strip * 512.0, 512.0), 0.0) % 8.0))
        );
        const termTimesCols: i32 = term * cols;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          let runningLow = v128.load(partial + ((base + j) << 3));
          let runningHigh = v128.load(partial + ((base + j) << 3), 16);
          let running_1Low = v128.load(partial + ((base + j) << 3), 32);
          let running_1High = v128.load(partial + ((base + j) << 3), 48);
          runningLow = f64x2.add(
            runningLow,
            f64x2.sub(
              v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3)),
              v128.load(x + ((stripTimes512_2 + j) << 3)),
            ),
          );
          runningHigh = f64x2.add(
            runningHigh,
            f64x2.sub(
              v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 16),
              v128.load(x + ((stripTimes512_2 + j) << 3), 16),
            ),
          );
          running_1Low = f64x2.add(
            running_1Low,
            f64x2.sub(
              v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 32),
              v128.load(x + ((stripTimes512_2 + j) << 3), 32),
            ),
          );
          running_1High = f64x2.add(
            running_1High,
            f64x2.sub(
              v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 48),
              v128.load(x + ((stripTimes512_2 + j) << 3), 48),
            ),
          );
          v128.store(partial + ((base + j) << 3), runningLow);
          v128.store(partial + ((base + j) << 3), runningHigh, 16);
          v128.store(partial + ((base + j) << 3), running_1Low, 32);
          v128.store(partial + ((base + j) << 3), running_1High, 48);
        }
        const termTimesCols2: i32 = term * cols;
        const jEnd: i32 = <i32>min_f64(<f64>cols - <f64>strip * 512.0, 512.0);
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          let running: f64 = load<f64>(partial + ((base + j) << 3));
          running =
            running +
            (load<f64>(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3)) -
              load<f64>(x + ((stripTimes512_2 + j) << 3)));
          store<f64>(partial + ((base + j) << 3), running);
        }
      }
    }
  }
  let depth: i32 = 0;
  const colsAtMost512: i32 = min<i32>(cols, 512);
  const stripsHere: i32 = <i32>(
    (max_f64(<f64>strips * toF64_i32(min<i32>(cols, 512)), 0.0) -
      (max_f64(<f64>strips * toF64_i32(min<i32>(cols, 512)), 0.0) % 8.0))
  );
  const stripsTimesCols: i32 = strips * min<i32>(cols, 512);
  for (let block: i32 = 0; block < blocks; block++) {
    const into: i32 = <i32>(<f64>depth * (trunc<f64>((<f64>cols + 511.0) / 512.0) * <f64>colsAtMost512));
    const from_: i32 = <i32>(<f64>block * (trunc<f64>((<f64>cols + 511.0) / 512.0) * <f64>colsAtMost512));
    if (into != from_) {
      const eMain: i32 = stripsHere;
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
      const older: i32 = <i32>((<f64>depth - 1.0) * (trunc<f64>((<f64>cols + 511.0) / 512.0) * <f64>colsAtMost512));
      const newer: i32 = <i32>(<f64>older + trunc<f64>((<f64>cols + 511.0) / 512.0) * <f64>colsAtMost512);
      const eMain: i32 = stripsHere;
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
  const colsAtMost512_2: i32 = min<i32>(cols, 512);
  const stripsHere2: i32 = <i32>(
    (max_f64(<f64>strips * toF64_i32(min<i32>(cols, 512)), 0.0) -
      (max_f64(<f64>strips * toF64_i32(min<i32>(cols, 512)), 0.0) % 8.0))
  );
  const stripsTimesCols2: i32 = strips * min<i32>(cols, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older: i32 = <i32>((<f64>depth - 1.0) * (trunc<f64>((<f64>cols + 511.0) / 512.0) * <f64>colsAtMost512_2));
    const newer: i32 = <i32>(<f64>older + trunc<f64>((<f64>cols + 511.0) / 512.0) * <f64>colsAtMost512_2);
    const eMain: i32 = stripsHere2;
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
  const colsAtMost512_3: i32 = min<i32>(cols, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse: f64 = 1.0 / <f64>rows;
    if (rows > 0 && (rows & (rows - 1)) == 0) {
      const jMain: i32 = <i32>(
        (max_f64(min_f64(<f64>cols - <f64>strip * 512.0, 512.0), 0.0) -
          (max_f64(min_f64(<f64>cols - <f64>strip * 512.0, 512.0), 0.0) % 8.0))
      );
      const stripTimes512: i32 = strip * 512;
      const stripTimesCols: i32 = strip * colsAtMost512_3;
      // 8 rounds at once.
      for (let j: i32 = 0; j < jMain; j += 8) {
        const part = f64x2.mul(v128.load(partial + ((stripTimesCols + j) << 3)), f64x2.splat(inverse));
        const part2 = f64x2.mul(v128.load(partial + ((stripTimesCols + j) << 3), 16), f64x2.splat(inverse));
        v128.store(mean + ((stripTimes512 + j) << 3), part);
        v128.store(mean + ((stripTimes512 + j) << 3), part2, 16);
        const part3 = f64x2.mul(v128.load(partial + ((stripTimesCols + j) << 3), 32), f64x2.splat(inverse));
        const part4 = f64x2.mul(v128.load(partial + ((stripTimesCols + j) << 3), 48), f64x2.splat(inverse));
        v128.store(mean + ((stripTimes512 + j) << 3), part3, 32);
        v128.store(mean + ((stripTimes512 + j) << 3), part4, 48);
      }
      const stripTimes512_2: i32 = strip * 512;
      const stripTimesCols2: i32 = strip * colsAtMost512_3;
      const jEnd: i32 = <i32>min_f64(<f64>cols - <f64>strip * 512.0, 512.0);
      // The remainder.
      for (let j: i32 = jMain; j < jEnd; j++) {
        store<f64>(mean + ((stripTimes512_2 + j) << 3), load<f64>(partial + ((stripTimesCols2 + j) << 3)) * inverse);
      }
    } else {
      const jMain: i32 = <i32>(
        (max_f64(min_f64(<f64>cols - <f64>strip * 512.0, 512.0), 0.0) -
          (max_f64(min_f64(<f64>cols - <f64>strip * 512.0, 512.0), 0.0) % 8.0))
      );
      const stripTimes512: i32 = strip * 512;
      const stripTimesCols: i32 = strip * colsAtMost512_3;
      // 8 rounds at once.
      for (let j: i32 = 0; j < jMain; j += 8) {
        const part = <f64>rows;
        const part2 = f64x2.div(v128.load(partial + ((stripTimesCols + j) << 3)), f64x2.splat(part));
        const part3 = f64x2.div(v128.load(partial + ((stripTimesCols + j) << 3), 16), f64x2.splat(part));
        v128.store(mean + ((stripTimes512 + j) << 3), part2);
        v128.store(mean + ((stripTimes512 + j) << 3), part3, 16);
        const part4 = <f64>rows;
        const part5 = f64x2.div(v128.load(partial + ((stripTimesCols + j) << 3), 32), f64x2.splat(part4));
        const part6 = f64x2.div(v128.load(partial + ((stripTimesCols + j) << 3), 48), f64x2.splat(part4));
        v128.store(mean + ((stripTimes512 + j) << 3), part5, 32);
        v128.store(mean + ((stripTimes512 + j) << 3), part6, 48);
      }
      const stripTimes512_2: i32 = strip * 512;
      const stripTimesCols2: i32 = strip * colsAtMost512_3;
      const jEnd: i32 = <i32>min_f64(<f64>cols - <f64>strip * 512.0, 512.0);
      // The remainder.
      for (let j: i32 = jMain; j < jEnd; j++) {
        store<f64>(mean + ((stripTimes512_2 + j) << 3), load<f64>(partial + ((stripTimesCols2 + j) << 3)) / <f64>rows);
      }
    }
  }
  // fill(centred, (t, j) => x.at(t, j) - x.at(0, j) - mean[j]!);
  {
    const lo: i32 = 0;
    const hi: i32 = rows;
    for (let t: i32 = lo; t < hi; t++) {
      const jMain: i32 = cols & -8;
      const tTimesCols: i32 = t * cols;
      // 8 rounds at once.
      for (let j: i32 = 0; j < jMain; j += 8) {
        const part = f64x2.sub(
          f64x2.sub(v128.load(x + ((tTimesCols + j) << 3)), v128.load(x + (j << 3))),
          v128.load(mean + (j << 3)),
        );
        const part2 = f64x2.sub(
          f64x2.sub(v128.load(x + ((tTimesCols + j) << 3), 16), v128.load(x + (j << 3), 16)),
          v128.load(mean + (j << 3), 16),
        );
        v128.store(centred + ((tTimesCols + j) << 3), part);
        v128.store(centred + ((tTimesCols + j) << 3), part2, 16);
        const part3 = f64x2.sub(
          f64x2.sub(v128.load(x + ((tTimesCols + j) << 3), 32), v128.load(x + (j << 3), 32)),
          v128.load(mean + (j << 3), 32),
        );
        const part4 = f64x2.sub(
          f64x2.sub(v128.load(x + ((tTimesCols + j) << 3), 48), v128.load(x + (j << 3), 48)),
          v128.load(mean + (j << 3), 48),
        );
        v128.store(centred + ((tTimesCols + j) << 3), part3, 32);
        v128.store(centred + ((tTimesCols + j) << 3), part4, 48);
      }
      const tTimesCols2: i32 = t * cols;
      // The remainder.
      for (let j: i32 = jMain; j < cols; j++) {
        store<f64>(
          centred + ((tTimesCols2 + j) << 3),
          load<f64>(x + ((tTimesCols2 + j) << 3)) - load<f64>(x + (j << 3)) - load<f64>(mean + (j << 3)),
        );
      }
    }
  }
  // fill(cov, (i, j) => (rows > ddof ? contract(rows, (t) => centred.at(t, i) * centred.at(t, j)) / (ro…
  if (<f64>cols * <f64>cols > 0.0) {
    let levels: i32 = 1;
    let left: i32 = max<i32>(rows - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols: i32 = <i32>min_f64(<f64>cols + 7.0 - ((<f64>cols + 7.0) % 8.0), 128.0);
    const slabRows: i32 = <i32>(
      min_f64(
        <f64>cols,
        max_f64(
          trunc<f64>(32768.0 / (<f64>slabCols * <f64>levels)) -
            (trunc<f64>(32768.0 / (<f64>slabCols * <f64>levels)) % 2.0),
          2.0,
        ),
      )
    );
    {
      const lo: i32 = 0;
      const hi: i32 = cols;
      const mark = top;
      const panel = top;
      top = claim(top, 1024.0, 8.0);
      if (top === 0) return -1;
      const sums = top;
      top = claim(top, <f64>levels * (<f64>slabRows * <f64>slabCols), 8.0);
      if (top === 0) return -1;
      // 4 rounds at once.
      for (let e: i32 = 0; e < 1024; e += 4) {
        const part = f64x2.splat(0.0);
        const part2 = f64x2.splat(0.0);
        v128.store(panel + (e << 3), part);
        v128.store(panel + (e << 3), part2, 16);
      }
      const eMain: i32 = <i32>(
        (max_f64(<f64>levels * (<f64>slabRows * <f64>slabCols), 0.0) -
          (max_f64(<f64>levels * (<f64>slabRows * <f64>slabCols), 0.0) % 4.0))
      );
      // 4 rounds at once.
      for (let e: i32 = 0; e < eMain; e += 4) {
        const part = f64x2.splat(0.0);
        const part2 = f64x2.splat(0.0);
        v128.store(sums + (e << 3), part);
        v128.store(sums + (e << 3), part2, 16);
      }
      const eEnd: i32 = levels * (slabRows * slabCols);
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(sums + (e << 3), 0.0);
      }
      const slabRowsTimesSlabCols: i32 = slabRows * slabCols;
      const slabEnd: i32 = <i32>trunc<f64>((toF64_i32(hi - lo) + <f64>slabRows - 1.0) / <f64>slabRows);
      for (let slab: i32 = 0; slab < slabEnd; slab++) {
        const firstRow: i32 = lo + slab * slabRows;
        const rowsHere: i32 = min<i32>(slabRows, hi - firstRow);
        const rowsHereWhole: i32 = max<i32>(rowsHere, 0) & -2;
        for (let firstCol: i32 = 0; <u32>firstCol < <u32>cols; firstCol += 128) {
          const colsHere: i32 = min<i32>(cols - firstCol, 128);
          let depth2: i32 = 0;
          for (let start: i32 = 0; <u32>start < <u32>rows; start += 128) {
            const sumsHere: i32 = depth2 * slabRowsTimesSlabCols;
            const terms: i32 = min<i32>(rows - start, 128);
            for (let tileCol: i32 = 0; tileCol < colsHere; tileCol += 8) {
              const width: i32 = <i32>min_f64(<f64>colsHere - <f64>tileCol, 8.0);
              const widthWhole: i32 = max<i32>(width, 0) & -8;
              for (let t: i32 = 0; t < terms; t++) {
                const jInTileMain: i32 = widthWhole;
                const tTimes8: i32 = t * 8;
                const startTimesT: i32 = (start + t) * cols;
                // 8 rounds at once.
                for (let jInTile: i32 = 0; jInTile < jInTileMain; jInTile += 8) {
                  const part = v128.load(centred + ((startTimesT + (firstCol + tileCol + jInTile)) << 3));
                  const part2 = v128.load(centred + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 16);
                  v128.store(panel + ((tTimes8 + jInTile) << 3), part);
                  v128.store(panel + ((tTimes8 + jInTile) << 3), part2, 16);
                  const part3 = v128.load(centred + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 32);
                  const part4 = v128.load(centred + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 48);
                  v128.store(panel + ((tTimes8 + jInTile) << 3), part3, 32);
                  v128.store(panel + ((tTimes8 + jInTile) << 3), part4, 48);
                }
                const tTimes8_2: i32 = t * 8;
                const startTimesT2: i32 = (start + t) * cols;
                // The remainder.
                for (let jInTile: i32 = jInTileMain; jInTile < width; jInTile++) {
                  store<f64>(
                    panel + ((tTimes8_2 + jInTile) << 3),
                    load<f64>(centred + ((startTimesT2 + (firstCol + tileCol + jInTile)) << 3)),
                  );
                }
              }
              const iInSlabMain: i32 = rowsHereWhole;
              // 2 rounds at once.
              for (let iInSlab: i32 = 0; iInSlab < iInSlabMain; iInSlab += 2) {
                const iInSlabTimesSlabCols: i32 = iInSlab * slabCols;
                const iInSlabTimesSlabCols2: i32 = (iInSlab + 1) * slabCols;
                // 8 rounds at once.
                for (let jInTile: i32 = 0; jInTile < 8; jInTile += 8) {
                  let runningLow = f64x2.splat(-0.0);
                  let runningHigh = f64x2.splat(-0.0);
                  let running_x1Low = f64x2.splat(-0.0);
                  let running_x1High = f64x2.splat(-0.0);
                  let running_1Low = f64x2.splat(-0.0);
                  let running_1High = f64x2.splat(-0.0);
                  let running_1_x1Low = f64x2.splat(-0.0);
                  let running_1_x1High = f64x2.splat(-0.0);
                  for (let t: i32 = 0; t < terms; t++) {
                    const centredShared: f64 = load<f64>(centred + (((start + t) * cols + (firstRow + iInSlab)) << 3));
                    const panelSharedLow = v128.load(panel + ((t * 8 + jInTile) << 3));
                    const panelSharedHigh = v128.load(panel + ((t * 8 + jInTile) << 3), 16);
                    const centredShared2: f64 = load<f64>(
                      centred + (((start + t) * cols + (firstRow + iInSlab)) << 3),
                      8,
                    );
                    const panelSharedLow2 = v128.load(panel + ((t * 8 + jInTile) << 3), 32);
                    const panelSharedHigh2 = v128.load(panel + ((t * 8 + jInTile) << 3), 48);
                    runningLow = f64x2.add(runningLow, f64x2.mul(f64x2.splat(centredShared), panelSharedLow));
                    runningHigh = f64x2.add(runningHigh, f64x2.mul(f64x2.splat(centredShared), panelSharedHigh));
                    running_x1Low = f64x2.add(running_x1Low, f64x2.mul(f64x2.splat(centredShared2), panelSharedLow));
                    running_x1High = f64x2.add(running_x1High, f64x2.mul(f64x2.splat(centredShared2), panelSharedHigh));
                    running_1Low = f64x2.add(running_1Low, f64x2.mul(f64x2.splat(centredShared), panelSharedLow2));
                    running_1High = f64x2.add(running_1High, f64x2.mul(f64x2.splat(centredShared), panelSharedHigh2));
                    running_1_x1Low = f64x2.add(
                      running_1_x1Low,
                      f64x2.mul(f64x2.splat(centredShared2), panelSharedLow2),
                    );
                    running_1_x1High = f64x2.add(
                      running_1_x1High,
                      f64x2.mul(f64x2.splat(centredShared2), panelSharedHigh2),
                    );
                  }
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningLow);
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningHigh, 16);
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3), running_x1Low);
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3),
                    running_x1High,
                    16,
                  );
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), running_1Low, 32);
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                    running_1High,
                    48,
                  );
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3),
                    running_1_x1Low,
                    32,
                  );
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3),
                    running_1_x1High,
                    48,
                  );
                }
              }
              // The remainder.
              for (let iInSlab: i32 = iInSlabMain; iInSlab < rowsHere; iInSlab++) {
                const iInSlabTimesSlabCols: i32 = iInSlab * slabCols;
                // 8 rounds at once.
                for (let jInTile: i32 = 0; jInTile < 8; jInTile += 8) {
                  let runningLow = f64x2.splat(-0.0);
                  let runningHigh = f64x2.splat(-0.0);
                  let running_1Low = f64x2.splat(-0.0);
                  let running_1High = f64x2.splat(-0.0);
                  for (let t: i32 = 0; t < terms; t++) {
                    const centredShared: f64 = load<f64>(centred + (((start + t) * cols + (firstRow + iInSlab)) << 3));
                    runningLow = f64x2.add(
                      runningLow,
                      f64x2.mul(f64x2.splat(centredShared), v128.load(panel + ((t * 8 + jInTile) << 3))),
                    );
                    runningHigh = f64x2.add(
                      runningHigh,
                      f64x2.mul(f64x2.splat(centredShared), v128.load(panel + ((t * 8 + jInTile) << 3), 16)),
                    );
                    running_1Low = f64x2.add(
                      running_1Low,
                      f64x2.mul(f64x2.splat(centredShared), v128.load(panel + ((t * 8 + jInTile) << 3), 32)),
                    );
                    running_1High = f64x2.add(
                      running_1High,
                      f64x2.mul(f64x2.splat(centredShared), v128.load(panel + ((t * 8 + jInTile) << 3), 48)),
                    );
                  }
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningLow);
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningHigh, 16);
                  v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), running_1Low, 32);
                  v128.store(
                    sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                    running_1High,
                    48,
                  );
                }
              }
            }
            depth2 = depth2 + 1;
            let pairs: i32 = start >> 7;
            while ((pairs & 1) != 0) {
              depth2 = depth2 - 1;
              const older: i32 = (depth2 - 1) * slabRowsTimesSlabCols;
              const newer: i32 = older + slabRowsTimesSlabCols;
              for (let first: i32 = 0; <u32>first < <u32>slabRowsTimesSlabCols; first += 8) {
                // 8 rounds at once.
                for (let e: i32 = 0; e < 8; e += 8) {
                  const part = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3)),
                    v128.load(sums + ((newer + (first + e)) << 3)),
                  );
                  const part2 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 16),
                    v128.load(sums + ((newer + (first + e)) << 3), 16),
                  );
                  v128.store(sums + ((older + (first + e)) << 3), part);
                  v128.store(sums + ((older + (first + e)) << 3), part2, 16);
                  const part3 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 32),
                    v128.load(sums + ((newer + (first + e)) << 3), 32),
                  );
                  const part4 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 48),
                    v128.load(sums + ((newer + (first + e)) << 3), 48),
                  );
                  v128.store(sums + ((older + (first + e)) << 3), part3, 32);
                  v128.store(sums + ((older + (first + e)) << 3), part4, 48);
                }
              }
              pairs = pairs >> 1;
            }
          }
          while (depth2 > 1) {
            depth2 = depth2 - 1;
            const older: i32 = (depth2 - 1) * slabRowsTimesSlabCols;
            const newer: i32 = older + slabRowsTimesSlabCols;
            for (let first: i32 = 0; <u32>first < <u32>slabRowsTimesSlabCols; first += 8) {
              // 8 rounds at once.
              for (let e: i32 = 0; e < 8; e += 8) {
                const part = f64x2.add(
                  v128.load(sums + ((older + (first + e)) << 3)),
                  v128.load(sums + ((newer + (first + e)) << 3)),
                );
                const part2 = f64x2.add(
                  v128.load(sums + ((older + (first + e)) << 3), 16),
                  v128.load(sums + ((newer + (first + e)) << 3), 16),
                );
                v128.store(sums + ((older + (first + e)) << 3), part);
                v128.store(sums + ((older + (first + e)) << 3), part2, 16);
                const part3 = f64x2.add(
                  v128.load(sums + ((older + (first + e)) << 3), 32),
                  v128.load(sums + ((newer + (first + e)) << 3), 32),
                );
                const part4 = f64x2.add(
                  v128.load(sums + ((older + (first + e)) << 3), 48),
                  v128.load(sums + ((newer + (first + e)) << 3), 48),
                );
                v128.store(sums + ((older + (first + e)) << 3), part3, 32);
                v128.store(sums + ((older + (first + e)) << 3), part4, 48);
              }
            }
          }
          if (rows <= 0) {
            for (let first: i32 = 0; <u32>first < <u32>slabRowsTimesSlabCols; first += 8) {
              // 8 rounds at once.
              for (let e: i32 = 0; e < 8; e += 8) {
                const part = f64x2.splat(0.0);
                const part2 = f64x2.splat(0.0);
                v128.store(sums + ((first + e) << 3), part);
                v128.store(sums + ((first + e) << 3), part2, 16);
                const part3 = f64x2.splat(0.0);
                const part4 = f64x2.splat(0.0);
                v128.store(sums + ((first + e) << 3), part3, 32);
                v128.store(sums + ((first + e) << 3), part4, 48);
              }
            }
          }
          const colsHereWhole: i32 = max<i32>(colsHere, 0) & -8;
          for (let iInSlab: i32 = 0; iInSlab < rowsHere; iInSlab++) {
            const jMain: i32 = colsHereWhole;
            const iInSlabTimesSlabCols: i32 = iInSlab * slabCols;
            const firstRowTimesIInSlab: i32 = (firstRow + iInSlab) * cols;
            // 8 rounds at once.
            for (let j: i32 = 0; j < jMain; j += 8) {
              let choice0Low = f64x2.splat(0.0);
              let choice0High = f64x2.splat(0.0);
              let choice0_1Low = f64x2.splat(0.0);
              let choice0_1High = f64x2.splat(0.0);
              if (rows > ddof) {
                const part = toF64_i32(rows - ddof);
                choice0Low = f64x2.div(v128.load(sums + ((iInSlabTimesSlabCols + j) << 3)), f64x2.splat(part));
                choice0High = f64x2.div(v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 16), f64x2.splat(part));
                const part2 = toF64_i32(rows - ddof);
                choice0_1Low = f64x2.div(v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 32), f64x2.splat(part2));
                choice0_1High = f64x2.div(v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 48), f64x2.splat(part2));
              } else {
                choice0Low = f64x2.splat(NaN);
                choice0High = f64x2.splat(NaN);
                choice0_1Low = f64x2.splat(NaN);
                choice0_1High = f64x2.splat(NaN);
              }
              const part = v128.bitselect(choice0Low, f64x2.splat(NaN), f64x2.eq(choice0Low, choice0Low));
              const part2 = v128.bitselect(choice0High, f64x2.splat(NaN), f64x2.eq(choice0High, choice0High));
              v128.store(cov + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part);
              v128.store(cov + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part2, 16);
              const part3 = v128.bitselect(choice0_1Low, f64x2.splat(NaN), f64x2.eq(choice0_1Low, choice0_1Low));
              const part4 = v128.bitselect(choice0_1High, f64x2.splat(NaN), f64x2.eq(choice0_1High, choice0_1High));
              v128.store(cov + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part3, 32);
              v128.store(cov + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part4, 48);
            }
            const iInSlabTimesSlabCols2: i32 = iInSlab * slabCols;
            const firstRowTimesIInSlab2: i32 = (firstRow + iInSlab) * cols;
            // The remainder.
            for (let j: i32 = jMain; j < colsHere; j++) {
              const result: f64 =
                rows > ddof ? load<f64>(sums + ((iInSlabTimesSlabCols2 + j) << 3)) / toF64_i32(rows - ddof) : NaN;
              store<f64>(cov + ((firstRowTimesIInSlab2 + (firstCol + j)) << 3), result == result ? result : NaN);
            }
          }
        }
      }
      top = mark;
    }
  }
  return 0;
}
