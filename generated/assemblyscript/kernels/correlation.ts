// Generated from kernels/matrix/correlation.ts#L17 by `trefoil build`. Do not edit. Hash 2256b8a092446dcc

import { claim, max_f64, max_i32, min_f64, min_i32, powerOfTwo_i32, toF64_i32, toI32_u32 } from '../operations';

/**
 * Correlation matrix of the columns (Pearson).
 *
 * NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
 * column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude. Equal columns give exactly 1,
 * opposite columns exactly −1, and so does every pair of columns with two rows. Very large and very small values neither
 * overflow nor underflow.
 *
 * Accuracy: 1e-12 absolute.
 *
 * Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is subtracted.
 */
export function correlation(x: usize, rows: i32, cols: i32, corr: usize, scratch: usize): f64 {
  let top = scratch;
  const gram = top;
  top = claim(top, toF64_i32(cols * cols), 8.0);
  if (top === 0) return -1;
  const shift = top;
  top = claim(top, <f64>cols, 4.0);
  if (top === 0) return -1;
  memory.fill(shift, 0, top - shift);
  const scale = top;
  top = claim(top, <f64>cols, 8.0);
  if (top === 0) return -1;
  const mean = top;
  top = claim(top, <f64>cols, 8.0);
  if (top === 0) return -1;
  const deviation = top;
  top = claim(top, toF64_i32(rows * cols), 8.0);
  if (top === 0) return -1;
  const square = top;
  top = claim(top, <f64>cols, 8.0);
  if (top === 0) return -1;
  const partial = top;
  top = claim(
    top,
    max_f64(trunc<f64>((<f64>rows + 127.0) / 128.0), 1.0) * toF64_i32(((cols + 511) / 512) * min<i32>(cols, 512)),
    8.0,
  );
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(
    top,
    max_f64(trunc<f64>((<f64>rows + 127.0) / 128.0), 1.0) * toF64_i32(((cols + 511) / 512) * min<i32>(cols, 512)),
    8.0,
  );
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = (cols + 511) / 512;
  const blocks: i32 = <i32>max_f64(trunc<f64>((<f64>rows + 127.0) / 128.0), 1.0);
  // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
  const none: f64 = rows > 0 ? -0.0 : 0.0;
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
      const to: i32 = <i32>max_f64(min_f64(<f64>from_ + 128.0, <f64>rows), <f64>from_);
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
      const eEnd: i32 = colsAtMost512;
      // The remainder.
      for (let e: i32 = eMain; e < eEnd; e++) {
        store<f64>(partial + ((base + e) << 3), none);
      }
      const colsWhole2: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const colsAtMost512_2: i32 = min<i32>(cols - strip * 512, 512);
      const termEnd: i32 = max<i32>(whole, 0);
      for (let term: i32 = from_; <u32>term < <u32>termEnd; term += 4) {
        const jMain: i32 = colsWhole2;
        const termTimesCols: i32 = term * cols;
        const termTimesCols2: i32 = (term + 1) * cols;
        const termTimesCols3: i32 = (term + 2) * cols;
        const termTimesCols4: i32 = (term + 3) * cols;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          // gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
          const xSharedLow = v128.load(x + ((stripTimes512 + j) << 3));
          const xSharedHigh = v128.load(x + ((stripTimes512 + j) << 3), 16);
          const xSharedLow2 = v128.load(x + ((stripTimes512 + j) << 3), 32);
          const xSharedHigh2 = v128.load(x + ((stripTimes512 + j) << 3), 48);
          // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
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
        const jEnd: i32 = colsAtMost512_2;
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          // gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
          const xShared: f64 = load<f64>(x + ((stripTimes512 + j) << 3));
          // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
          let running: f64 = load<f64>(partial + ((base + j) << 3));
          running = running + (load<f64>(x + ((termTimesCols5 + (stripTimes512 + j)) << 3)) - xShared);
          running = running + (load<f64>(x + ((termTimesCols6 + (stripTimes512 + j)) << 3)) - xShared);
          running = running + (load<f64>(x + ((termTimesCols7 + (stripTimes512 + j)) << 3)) - xShared);
          running = running + (load<f64>(x + ((termTimesCols8 + (stripTimes512 + j)) << 3)) - xShared);
          store<f64>(partial + ((base + j) << 3), running);
        }
      }
      const colsWhole3: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const stripTimes512_2: i32 = strip * 512;
      const colsAtMost512_3: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const jMain: i32 = colsWhole3;
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
        const jEnd: i32 = colsAtMost512_3;
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
  const colsHere: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
  const stripsWhole: i32 = max<i32>(strips * min<i32>(cols, 512), 0) & -8;
  const stripsTimesCols: i32 = strips * min<i32>(cols, 512);
  for (let block: i32 = 0; block < blocks; block++) {
    const into: i32 = depth * colsHere;
    const from_: i32 = block * colsHere;
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
      const older: i32 = (depth - 1) * colsHere;
      const newer: i32 = older + colsHere;
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
  const colsHere2: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
  const stripsWhole2: i32 = max<i32>(strips * min<i32>(cols, 512), 0) & -8;
  const stripsTimesCols2: i32 = strips * min<i32>(cols, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older: i32 = (depth - 1) * colsHere2;
    const newer: i32 = older + colsHere2;
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
  const colsAtMost512: i32 = min<i32>(cols, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse: f64 = 1.0 / <f64>rows;
    if (rows > 0 && (rows & (rows - 1)) == 0) {
      const jMain: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const stripTimesCols: i32 = strip * colsAtMost512;
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
      const stripTimesCols2: i32 = strip * colsAtMost512;
      const jEnd: i32 = min<i32>(cols - strip * 512, 512);
      // The remainder.
      for (let j: i32 = jMain; j < jEnd; j++) {
        store<f64>(mean + ((stripTimes512_2 + j) << 3), load<f64>(partial + ((stripTimesCols2 + j) << 3)) * inverse);
      }
    } else {
      const jMain: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const stripTimes512: i32 = strip * 512;
      const stripTimesCols: i32 = strip * colsAtMost512;
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
      const stripTimesCols2: i32 = strip * colsAtMost512;
      const jEnd: i32 = min<i32>(cols - strip * 512, 512);
      // The remainder.
      for (let j: i32 = jMain; j < jEnd; j++) {
        store<f64>(mean + ((stripTimes512_2 + j) << 3), load<f64>(partial + ((stripTimesCols2 + j) << 3)) / <f64>rows);
      }
    }
  }
  // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
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
        v128.store(deviation + ((tTimesCols + j) << 3), part);
        v128.store(deviation + ((tTimesCols + j) << 3), part2, 16);
        const part3 = f64x2.sub(
          f64x2.sub(v128.load(x + ((tTimesCols + j) << 3), 32), v128.load(x + (j << 3), 32)),
          v128.load(mean + (j << 3), 32),
        );
        const part4 = f64x2.sub(
          f64x2.sub(v128.load(x + ((tTimesCols + j) << 3), 48), v128.load(x + (j << 3), 48)),
          v128.load(mean + (j << 3), 48),
        );
        v128.store(deviation + ((tTimesCols + j) << 3), part3, 32);
        v128.store(deviation + ((tTimesCols + j) << 3), part4, 48);
      }
      const tTimesCols2: i32 = t * cols;
      // The remainder.
      for (let j: i32 = jMain; j < cols; j++) {
        store<f64>(
          deviation + ((tTimesCols2 + j) << 3),
          load<f64>(x + ((tTimesCols2 + j) << 3)) - load<f64>(x + (j << 3)) - load<f64>(mean + (j << 3)),
        );
      }
    }
  }
  // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
  if (cols * cols > 0) {
    let levels: i32 = 1;
    let left: i32 = max<i32>(rows - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols: i32 = min<i32>((cols + 7) & -8, 128);
    const slabRows: i32 = <i32>(
      min_f64(<f64>cols, max_f64(floor<f64>(trunc<f64>(32768.0 / (<f64>slabCols * <f64>levels)) / 2.0) * 2.0, 2.0))
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
      for (let e: i32 = 0; e < 1024; e++) {
        store<f64>(panel + (e << 3), 0.0);
      }
      const eEnd: i32 = levels * (slabRows * slabCols);
      for (let e: i32 = 0; e < eEnd; e++) {
        store<f64>(sums + (e << 3), 0.0);
      }
      const slabRowsTimesSlabCols: i32 = slabRows * slabCols;
      const slabEnd: i32 = (hi - lo + slabRows - 1) / slabRows;
      for (let slab: i32 = 0; slab < slabEnd; slab++) {
        const firstRow: i32 = lo + slab * slabRows;
        const rowsHere: i32 = min<i32>(slabRows, hi - firstRow);
        const rowsHereWhole: i32 = max<i32>(rowsHere, 0) & -2;
        for (let firstCol: i32 = 0; firstCol < cols; firstCol += 128) {
          const colsHere3: i32 = min<i32>(cols - firstCol, 128);
          let depth2: i32 = 0;
          for (let start: i32 = 0; <u32>start < <u32>rows; start += 128) {
            const sumsHere: i32 = depth2 * slabRowsTimesSlabCols;
            const terms: i32 = min<i32>(rows - start, 128);
            for (let tileCol: i32 = 0; tileCol < colsHere3; tileCol += 8) {
              const width: i32 = min<i32>(colsHere3 - tileCol, 8);
              const widthWhole: i32 = max<i32>(width, 0) & -8;
              for (let t: i32 = 0; t < terms; t++) {
                const jInTileMain: i32 = widthWhole;
                const tTimes8: i32 = t * 8;
                const startTimesT: i32 = (start + t) * cols;
                // 8 rounds at once.
                for (let jInTile: i32 = 0; jInTile < jInTileMain; jInTile += 8) {
                  const part = v128.load(deviation + ((startTimesT + (firstCol + tileCol + jInTile)) << 3));
                  const part2 = v128.load(deviation + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 16);
                  v128.store(panel + ((tTimes8 + jInTile) << 3), part);
                  v128.store(panel + ((tTimes8 + jInTile) << 3), part2, 16);
                  const part3 = v128.load(deviation + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 32);
                  const part4 = v128.load(deviation + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 48);
                  v128.store(panel + ((tTimes8 + jInTile) << 3), part3, 32);
                  v128.store(panel + ((tTimes8 + jInTile) << 3), part4, 48);
                }
                const tTimes8_2: i32 = t * 8;
                const startTimesT2: i32 = (start + t) * cols;
                // The remainder.
                for (let jInTile: i32 = jInTileMain; jInTile < width; jInTile++) {
                  store<f64>(
                    panel + ((tTimes8_2 + jInTile) << 3),
                    load<f64>(deviation + ((startTimesT2 + (firstCol + tileCol + jInTile)) << 3)),
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
                    const deviationShared: f64 = load<f64>(
                      deviation + (((start + t) * cols + (firstRow + iInSlab)) << 3),
                    );
                    const panelSharedLow = v128.load(panel + ((t * 8 + jInTile) << 3));
                    const panelSharedHigh = v128.load(panel + ((t * 8 + jInTile) << 3), 16);
                    const deviationShared2: f64 = load<f64>(
                      deviation + (((start + t) * cols + (firstRow + iInSlab)) << 3),
                      8,
                    );
                    const panelSharedLow2 = v128.load(panel + ((t * 8 + jInTile) << 3), 32);
                    const panelSharedHigh2 = v128.load(panel + ((t * 8 + jInTile) << 3), 48);
                    runningLow = f64x2.add(runningLow, f64x2.mul(f64x2.splat(deviationShared), panelSharedLow));
                    runningHigh = f64x2.add(runningHigh, f64x2.mul(f64x2.splat(deviationShared), panelSharedHigh));
                    running_x1Low = f64x2.add(running_x1Low, f64x2.mul(f64x2.splat(deviationShared2), panelSharedLow));
                    running_x1High = f64x2.add(
                      running_x1High,
                      f64x2.mul(f64x2.splat(deviationShared2), panelSharedHigh),
                    );
                    running_1Low = f64x2.add(running_1Low, f64x2.mul(f64x2.splat(deviationShared), panelSharedLow2));
                    running_1High = f64x2.add(running_1High, f64x2.mul(f64x2.splat(deviationShared), panelSharedHigh2));
                    running_1_x1Low = f64x2.add(
                      running_1_x1Low,
                      f64x2.mul(f64x2.splat(deviationShared2), panelSharedLow2),
                    );
                    running_1_x1High = f64x2.add(
                      running_1_x1High,
                      f64x2.mul(f64x2.splat(deviationShared2), panelSharedHigh2),
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
                    const deviationShared: f64 = load<f64>(
                      deviation + (((start + t) * cols + (firstRow + iInSlab)) << 3),
                    );
                    runningLow = f64x2.add(
                      runningLow,
                      f64x2.mul(f64x2.splat(deviationShared), v128.load(panel + ((t * 8 + jInTile) << 3))),
                    );
                    runningHigh = f64x2.add(
                      runningHigh,
                      f64x2.mul(f64x2.splat(deviationShared), v128.load(panel + ((t * 8 + jInTile) << 3), 16)),
                    );
                    running_1Low = f64x2.add(
                      running_1Low,
                      f64x2.mul(f64x2.splat(deviationShared), v128.load(panel + ((t * 8 + jInTile) << 3), 32)),
                    );
                    running_1High = f64x2.add(
                      running_1High,
                      f64x2.mul(f64x2.splat(deviationShared), v128.load(panel + ((t * 8 + jInTile) << 3), 48)),
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
          const colsHereWhole: i32 = max<i32>(colsHere3, 0) & -8;
          for (let iInSlab: i32 = 0; iInSlab < rowsHere; iInSlab++) {
            const jMain: i32 = colsHereWhole;
            const firstRowTimesIInSlab: i32 = (firstRow + iInSlab) * cols;
            const iInSlabTimesSlabCols: i32 = iInSlab * slabCols;
            // 8 rounds at once.
            for (let j: i32 = 0; j < jMain; j += 8) {
              const part = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3));
              const part2 = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 16);
              v128.store(gram + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part);
              v128.store(gram + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part2, 16);
              const part3 = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 32);
              const part4 = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 48);
              v128.store(gram + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part3, 32);
              v128.store(gram + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part4, 48);
            }
            const firstRowTimesIInSlab2: i32 = (firstRow + iInSlab) * cols;
            const iInSlabTimesSlabCols2: i32 = iInSlab * slabCols;
            // The remainder.
            for (let j: i32 = jMain; j < colsHere3; j++) {
              store<f64>(
                gram + ((firstRowTimesIInSlab2 + (firstCol + j)) << 3),
                load<f64>(sums + ((iInSlabTimesSlabCols2 + j) << 3)),
              );
            }
          }
        }
      }
      top = mark;
    }
  }
  // let rescaled: i32 = 0;
  let rescaled: i32 = 0;
  // for (let j = 0; j < x.cols; j++) {
  for (let j: i32 = 0; j < cols; j++) {
    // const squares = gram.at(j, j);
    const squares: f64 = load<f64>(gram + ((j * cols + j) << 3));
    // shift[j] = 0;
    store<i32>(shift + (j << 2), 0);
    // if (!(squares > SMALLEST && squares < LARGEST)) {
    if (!(squares > 3.2033329522929615e-145 && squares < 3.1217485503159922e144)) {
      // let largest = 0.0;
      let largest: f64 = 0.0;
      // let varies = false;
      let varies: bool = false;
      // let finite = true;
      let finite: bool = true;
      // for (let t = 0; t < rows; t++) {
      for (let t: i32 = 0; t < rows; t++) {
        // const v = x.at(t, j);
        const v: f64 = load<f64>(x + ((t * cols + j) << 3));
        // largest = max(largest, abs(v));
        largest = max_f64(largest, abs<f64>(v));
        // varies = varies || v !== x.at(0, j);
        varies = varies || v != load<f64>(x + (j << 3));
        // finite = finite && abs(v) < Infinity;
        finite = finite && abs<f64>(v) < Infinity;
      }
      // if (varies && finite) {
      if (varies && finite) {
        // const exponent = i32(highWord(largest) >>> 20) - 1023;
        const exponent: i32 = toI32_u32((<u32>(reinterpret<u64>(largest) >> 32)) >> (<u32>20)) - 1023;
        // shift[j] = max(-1022, min(1022, 0 - exponent));
        store<i32>(shift + (j << 2), max_i32(-1022, min_i32(1022, 0 - exponent)));
        // rescaled += 1;
        rescaled = rescaled + 1;
      }
    }
  }
  // if (rescaled > 0) {
  if (rescaled > 0) {
    // fill(scale, (j) => powerOfTwo(shift[j]!));
    {
      const lo: i32 = 0;
      const hi: i32 = cols;
      const jMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
      // 8 rounds at once.
      for (let j: i32 = lo; j < jMain; j += 8) {
        const part = i32x4.shl(
          i32x4.add(
            i32x4.min_s(i32x4.max_s(v128.load(shift + (j << 2)), i32x4.splat(-1022)), i32x4.splat(1023)),
            i32x4.splat(1023),
          ),
          20,
        );
        const part2 = v128.shuffle<i32>(i32x4.splat(0), part, 0, 4, 1, 5);
        const part3 = v128.shuffle<i32>(i32x4.splat(0), part, 2, 6, 3, 7);
        v128.store(scale + (j << 3), part2);
        v128.store(scale + (j << 3), part3, 16);
        const part4 = i32x4.shl(
          i32x4.add(
            i32x4.min_s(i32x4.max_s(v128.load(shift + (j << 2), 16), i32x4.splat(-1022)), i32x4.splat(1023)),
            i32x4.splat(1023),
          ),
          20,
        );
        const part5 = v128.shuffle<i32>(i32x4.splat(0), part4, 0, 4, 1, 5);
        const part6 = v128.shuffle<i32>(i32x4.splat(0), part4, 2, 6, 3, 7);
        v128.store(scale + (j << 3), part5, 32);
        v128.store(scale + (j << 3), part6, 48);
      }
      // The remainder.
      for (let j: i32 = jMain; j < hi; j++) {
        store<f64>(scale + (j << 3), powerOfTwo_i32(load<i32>(shift + (j << 2))));
      }
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    const strips2: i32 = (cols + 511) / 512;
    const blocks2: i32 = <i32>max_f64(trunc<f64>((<f64>rows + 127.0) / 128.0), 1.0);
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
    const none2: f64 = rows > 0 ? -0.0 : 0.0;
    {
      const lo: i32 = 0;
      const hi: i32 = blocks2 * strips2;
      const colsAtMost512_2: i32 = min<i32>(cols, 512);
      const colsWhole: i32 = max<i32>(min<i32>(cols, 512), 0) & -8;
      for (let item: i32 = lo; item < hi; item++) {
        const block: i32 = item / strips2;
        const strip: i32 = item - block * strips2;
        const base: i32 = item * colsAtMost512_2;
        const from_: i32 = block * 128;
        const to: i32 = <i32>max_f64(min_f64(<f64>from_ + 128.0, <f64>rows), <f64>from_);
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
        const eEnd: i32 = colsAtMost512_2;
        // The remainder.
        for (let e: i32 = eMain; e < eEnd; e++) {
          store<f64>(partial2 + ((base + e) << 3), none2);
        }
        const colsWhole2: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
        const stripTimes512: i32 = strip * 512;
        const colsAtMost512_3: i32 = min<i32>(cols - strip * 512, 512);
        const termEnd: i32 = max<i32>(whole, 0);
        for (let term: i32 = from_; <u32>term < <u32>termEnd; term += 4) {
          const jMain: i32 = colsWhole2;
          const termTimesCols: i32 = term * cols;
          const termTimesCols2: i32 = (term + 1) * cols;
          const termTimesCols3: i32 = (term + 2) * cols;
          const termTimesCols4: i32 = (term + 3) * cols;
          // 8 rounds at once.
          for (let j: i32 = 0; j < jMain; j += 8) {
            // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
            const scaleSharedLow = v128.load(scale + ((stripTimes512 + j) << 3));
            const scaleSharedHigh = v128.load(scale + ((stripTimes512 + j) << 3), 16);
            const xSharedLow = v128.load(x + ((stripTimes512 + j) << 3));
            const xSharedHigh = v128.load(x + ((stripTimes512 + j) << 3), 16);
            const scaleSharedLow2 = v128.load(scale + ((stripTimes512 + j) << 3), 32);
            const scaleSharedHigh2 = v128.load(scale + ((stripTimes512 + j) << 3), 48);
            const xSharedLow2 = v128.load(x + ((stripTimes512 + j) << 3), 32);
            const xSharedHigh2 = v128.load(x + ((stripTimes512 + j) << 3), 48);
            // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
            let runningLow = v128.load(partial2 + ((base + j) << 3));
            let runningHigh = v128.load(partial2 + ((base + j) << 3), 16);
            let running_1Low = v128.load(partial2 + ((base + j) << 3), 32);
            let running_1High = v128.load(partial2 + ((base + j) << 3), 48);
            runningLow = f64x2.add(
              runningLow,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3)), scaleSharedLow),
                f64x2.mul(xSharedLow, scaleSharedLow),
              ),
            );
            runningHigh = f64x2.add(
              runningHigh,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 16), scaleSharedHigh),
                f64x2.mul(xSharedHigh, scaleSharedHigh),
              ),
            );
            running_1Low = f64x2.add(
              running_1Low,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 32), scaleSharedLow2),
                f64x2.mul(xSharedLow2, scaleSharedLow2),
              ),
            );
            running_1High = f64x2.add(
              running_1High,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols + (stripTimes512 + j)) << 3), 48), scaleSharedHigh2),
                f64x2.mul(xSharedHigh2, scaleSharedHigh2),
              ),
            );
            runningLow = f64x2.add(
              runningLow,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3)), scaleSharedLow),
                f64x2.mul(xSharedLow, scaleSharedLow),
              ),
            );
            runningHigh = f64x2.add(
              runningHigh,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 16), scaleSharedHigh),
                f64x2.mul(xSharedHigh, scaleSharedHigh),
              ),
            );
            running_1Low = f64x2.add(
              running_1Low,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 32), scaleSharedLow2),
                f64x2.mul(xSharedLow2, scaleSharedLow2),
              ),
            );
            running_1High = f64x2.add(
              running_1High,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols2 + (stripTimes512 + j)) << 3), 48), scaleSharedHigh2),
                f64x2.mul(xSharedHigh2, scaleSharedHigh2),
              ),
            );
            runningLow = f64x2.add(
              runningLow,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3)), scaleSharedLow),
                f64x2.mul(xSharedLow, scaleSharedLow),
              ),
            );
            runningHigh = f64x2.add(
              runningHigh,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 16), scaleSharedHigh),
                f64x2.mul(xSharedHigh, scaleSharedHigh),
              ),
            );
            running_1Low = f64x2.add(
              running_1Low,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 32), scaleSharedLow2),
                f64x2.mul(xSharedLow2, scaleSharedLow2),
              ),
            );
            running_1High = f64x2.add(
              running_1High,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols3 + (stripTimes512 + j)) << 3), 48), scaleSharedHigh2),
                f64x2.mul(xSharedHigh2, scaleSharedHigh2),
              ),
            );
            runningLow = f64x2.add(
              runningLow,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3)), scaleSharedLow),
                f64x2.mul(xSharedLow, scaleSharedLow),
              ),
            );
            runningHigh = f64x2.add(
              runningHigh,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 16), scaleSharedHigh),
                f64x2.mul(xSharedHigh, scaleSharedHigh),
              ),
            );
            running_1Low = f64x2.add(
              running_1Low,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 32), scaleSharedLow2),
                f64x2.mul(xSharedLow2, scaleSharedLow2),
              ),
            );
            running_1High = f64x2.add(
              running_1High,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols4 + (stripTimes512 + j)) << 3), 48), scaleSharedHigh2),
                f64x2.mul(xSharedHigh2, scaleSharedHigh2),
              ),
            );
            v128.store(partial2 + ((base + j) << 3), runningLow);
            v128.store(partial2 + ((base + j) << 3), runningHigh, 16);
            v128.store(partial2 + ((base + j) << 3), running_1Low, 32);
            v128.store(partial2 + ((base + j) << 3), running_1High, 48);
          }
          const termTimesCols5: i32 = term * cols;
          const termTimesCols6: i32 = (term + 1) * cols;
          const termTimesCols7: i32 = (term + 2) * cols;
          const termTimesCols8: i32 = (term + 3) * cols;
          const jEnd: i32 = colsAtMost512_3;
          // The remainder.
          for (let j: i32 = jMain; j < jEnd; j++) {
            // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
            const scaleShared: f64 = load<f64>(scale + ((stripTimes512 + j) << 3));
            const xShared: f64 = load<f64>(x + ((stripTimes512 + j) << 3));
            // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
            let running: f64 = load<f64>(partial2 + ((base + j) << 3));
            running =
              running +
              (load<f64>(x + ((termTimesCols5 + (stripTimes512 + j)) << 3)) * scaleShared - xShared * scaleShared);
            running =
              running +
              (load<f64>(x + ((termTimesCols6 + (stripTimes512 + j)) << 3)) * scaleShared - xShared * scaleShared);
            running =
              running +
              (load<f64>(x + ((termTimesCols7 + (stripTimes512 + j)) << 3)) * scaleShared - xShared * scaleShared);
            running =
              running +
              (load<f64>(x + ((termTimesCols8 + (stripTimes512 + j)) << 3)) * scaleShared - xShared * scaleShared);
            store<f64>(partial2 + ((base + j) << 3), running);
          }
        }
        const colsWhole3: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
        const stripTimes512_2: i32 = strip * 512;
        const colsAtMost512_4: i32 = min<i32>(cols - strip * 512, 512);
        for (let term: i32 = whole; term < to; term++) {
          const jMain: i32 = colsWhole3;
          const termTimesCols: i32 = term * cols;
          // 8 rounds at once.
          for (let j: i32 = 0; j < jMain; j += 8) {
            // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
            const scaleSharedLow = v128.load(scale + ((stripTimes512_2 + j) << 3));
            const scaleSharedHigh = v128.load(scale + ((stripTimes512_2 + j) << 3), 16);
            const scaleSharedLow2 = v128.load(scale + ((stripTimes512_2 + j) << 3), 32);
            const scaleSharedHigh2 = v128.load(scale + ((stripTimes512_2 + j) << 3), 48);
            // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
            let runningLow = v128.load(partial2 + ((base + j) << 3));
            let runningHigh = v128.load(partial2 + ((base + j) << 3), 16);
            let running_1Low = v128.load(partial2 + ((base + j) << 3), 32);
            let running_1High = v128.load(partial2 + ((base + j) << 3), 48);
            runningLow = f64x2.add(
              runningLow,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3)), scaleSharedLow),
                f64x2.mul(v128.load(x + ((stripTimes512_2 + j) << 3)), scaleSharedLow),
              ),
            );
            runningHigh = f64x2.add(
              runningHigh,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 16), scaleSharedHigh),
                f64x2.mul(v128.load(x + ((stripTimes512_2 + j) << 3), 16), scaleSharedHigh),
              ),
            );
            running_1Low = f64x2.add(
              running_1Low,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 32), scaleSharedLow2),
                f64x2.mul(v128.load(x + ((stripTimes512_2 + j) << 3), 32), scaleSharedLow2),
              ),
            );
            running_1High = f64x2.add(
              running_1High,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((termTimesCols + (stripTimes512_2 + j)) << 3), 48), scaleSharedHigh2),
                f64x2.mul(v128.load(x + ((stripTimes512_2 + j) << 3), 48), scaleSharedHigh2),
              ),
            );
            v128.store(partial2 + ((base + j) << 3), runningLow);
            v128.store(partial2 + ((base + j) << 3), runningHigh, 16);
            v128.store(partial2 + ((base + j) << 3), running_1Low, 32);
            v128.store(partial2 + ((base + j) << 3), running_1High, 48);
          }
          const termTimesCols2: i32 = term * cols;
          const jEnd: i32 = colsAtMost512_4;
          // The remainder.
          for (let j: i32 = jMain; j < jEnd; j++) {
            // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
            const scaleShared: f64 = load<f64>(scale + ((stripTimes512_2 + j) << 3));
            // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
            let running: f64 = load<f64>(partial2 + ((base + j) << 3));
            running =
              running +
              (load<f64>(x + ((termTimesCols2 + (stripTimes512_2 + j)) << 3)) * scaleShared -
                load<f64>(x + ((stripTimes512_2 + j) << 3)) * scaleShared);
            store<f64>(partial2 + ((base + j) << 3), running);
          }
        }
      }
    }
    let depth2: i32 = 0;
    const colsHere3: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
    const stripsWhole3: i32 = max<i32>(strips2 * min<i32>(cols, 512), 0) & -8;
    const stripsTimesCols3: i32 = strips2 * min<i32>(cols, 512);
    for (let block: i32 = 0; block < blocks2; block++) {
      const into: i32 = depth2 * colsHere3;
      const from_: i32 = block * colsHere3;
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
        const older: i32 = (depth2 - 1) * colsHere3;
        const newer: i32 = older + colsHere3;
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
    const colsHere4: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
    const stripsWhole4: i32 = max<i32>(strips2 * min<i32>(cols, 512), 0) & -8;
    const stripsTimesCols4: i32 = strips2 * min<i32>(cols, 512);
    while (depth2 > 1) {
      depth2 = depth2 - 1;
      const older: i32 = (depth2 - 1) * colsHere4;
      const newer: i32 = older + colsHere4;
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
    const colsAtMost512_2: i32 = min<i32>(cols, 512);
    for (let strip: i32 = 0; strip < strips2; strip++) {
      // Dividing by a power of two is multiplying by its exact reciprocal.
      const inverse: f64 = 1.0 / <f64>rows;
      if (rows > 0 && (rows & (rows - 1)) == 0) {
        const jMain: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
        const stripTimes512: i32 = strip * 512;
        const stripTimesCols: i32 = strip * colsAtMost512_2;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          const part = f64x2.mul(v128.load(partial2 + ((stripTimesCols + j) << 3)), f64x2.splat(inverse));
          const part2 = f64x2.mul(v128.load(partial2 + ((stripTimesCols + j) << 3), 16), f64x2.splat(inverse));
          v128.store(mean + ((stripTimes512 + j) << 3), part);
          v128.store(mean + ((stripTimes512 + j) << 3), part2, 16);
          const part3 = f64x2.mul(v128.load(partial2 + ((stripTimesCols + j) << 3), 32), f64x2.splat(inverse));
          const part4 = f64x2.mul(v128.load(partial2 + ((stripTimesCols + j) << 3), 48), f64x2.splat(inverse));
          v128.store(mean + ((stripTimes512 + j) << 3), part3, 32);
          v128.store(mean + ((stripTimes512 + j) << 3), part4, 48);
        }
        const stripTimes512_2: i32 = strip * 512;
        const stripTimesCols2: i32 = strip * colsAtMost512_2;
        const jEnd: i32 = min<i32>(cols - strip * 512, 512);
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          store<f64>(mean + ((stripTimes512_2 + j) << 3), load<f64>(partial2 + ((stripTimesCols2 + j) << 3)) * inverse);
        }
      } else {
        const jMain: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
        const stripTimes512: i32 = strip * 512;
        const stripTimesCols: i32 = strip * colsAtMost512_2;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          const part = <f64>rows;
          const part2 = f64x2.div(v128.load(partial2 + ((stripTimesCols + j) << 3)), f64x2.splat(part));
          const part3 = f64x2.div(v128.load(partial2 + ((stripTimesCols + j) << 3), 16), f64x2.splat(part));
          v128.store(mean + ((stripTimes512 + j) << 3), part2);
          v128.store(mean + ((stripTimes512 + j) << 3), part3, 16);
          const part4 = <f64>rows;
          const part5 = f64x2.div(v128.load(partial2 + ((stripTimesCols + j) << 3), 32), f64x2.splat(part4));
          const part6 = f64x2.div(v128.load(partial2 + ((stripTimesCols + j) << 3), 48), f64x2.splat(part4));
          v128.store(mean + ((stripTimes512 + j) << 3), part5, 32);
          v128.store(mean + ((stripTimes512 + j) << 3), part6, 48);
        }
        const stripTimes512_2: i32 = strip * 512;
        const stripTimesCols2: i32 = strip * colsAtMost512_2;
        const jEnd: i32 = min<i32>(cols - strip * 512, 512);
        // The remainder.
        for (let j: i32 = jMain; j < jEnd; j++) {
          store<f64>(
            mean + ((stripTimes512_2 + j) << 3),
            load<f64>(partial2 + ((stripTimesCols2 + j) << 3)) / <f64>rows,
          );
        }
      }
    }
    // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
    {
      const lo: i32 = 0;
      const hi: i32 = rows;
      for (let t: i32 = lo; t < hi; t++) {
        const jMain: i32 = cols & -8;
        const tTimesCols: i32 = t * cols;
        // 8 rounds at once.
        for (let j: i32 = 0; j < jMain; j += 8) {
          // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
          const scaleSharedLow = v128.load(scale + (j << 3));
          const scaleSharedHigh = v128.load(scale + (j << 3), 16);
          const scaleSharedLow2 = v128.load(scale + (j << 3), 32);
          const scaleSharedHigh2 = v128.load(scale + (j << 3), 48);
          // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
          const part = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((tTimesCols + j) << 3)), scaleSharedLow),
              f64x2.mul(v128.load(x + (j << 3)), scaleSharedLow),
            ),
            v128.load(mean + (j << 3)),
          );
          const part2 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((tTimesCols + j) << 3), 16), scaleSharedHigh),
              f64x2.mul(v128.load(x + (j << 3), 16), scaleSharedHigh),
            ),
            v128.load(mean + (j << 3), 16),
          );
          v128.store(deviation + ((tTimesCols + j) << 3), part);
          v128.store(deviation + ((tTimesCols + j) << 3), part2, 16);
          const part3 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((tTimesCols + j) << 3), 32), scaleSharedLow2),
              f64x2.mul(v128.load(x + (j << 3), 32), scaleSharedLow2),
            ),
            v128.load(mean + (j << 3), 32),
          );
          const part4 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((tTimesCols + j) << 3), 48), scaleSharedHigh2),
              f64x2.mul(v128.load(x + (j << 3), 48), scaleSharedHigh2),
            ),
            v128.load(mean + (j << 3), 48),
          );
          v128.store(deviation + ((tTimesCols + j) << 3), part3, 32);
          v128.store(deviation + ((tTimesCols + j) << 3), part4, 48);
        }
        const tTimesCols2: i32 = t * cols;
        // The remainder.
        for (let j: i32 = jMain; j < cols; j++) {
          // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
          const scaleShared: f64 = load<f64>(scale + (j << 3));
          // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
          store<f64>(
            deviation + ((tTimesCols2 + j) << 3),
            load<f64>(x + ((tTimesCols2 + j) << 3)) * scaleShared -
              load<f64>(x + (j << 3)) * scaleShared -
              load<f64>(mean + (j << 3)),
          );
        }
      }
    }
    // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
    if (cols * cols > 0) {
      let levels: i32 = 1;
      let left: i32 = max<i32>(rows - 1, 0) >> 7;
      while (left > 0) {
        levels = levels + 1;
        left = left >> 1;
      }
      const slabCols: i32 = min<i32>((cols + 7) & -8, 128);
      const slabRows: i32 = <i32>(
        min_f64(<f64>cols, max_f64(floor<f64>(trunc<f64>(32768.0 / (<f64>slabCols * <f64>levels)) / 2.0) * 2.0, 2.0))
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
        for (let e: i32 = 0; e < 1024; e++) {
          store<f64>(panel + (e << 3), 0.0);
        }
        const eEnd: i32 = levels * (slabRows * slabCols);
        for (let e: i32 = 0; e < eEnd; e++) {
          store<f64>(sums + (e << 3), 0.0);
        }
        const slabRowsTimesSlabCols: i32 = slabRows * slabCols;
        const slabEnd: i32 = (hi - lo + slabRows - 1) / slabRows;
        for (let slab: i32 = 0; slab < slabEnd; slab++) {
          const firstRow: i32 = lo + slab * slabRows;
          const rowsHere: i32 = min<i32>(slabRows, hi - firstRow);
          const rowsHereWhole: i32 = max<i32>(rowsHere, 0) & -2;
          for (let firstCol: i32 = 0; firstCol < cols; firstCol += 128) {
            const colsHere5: i32 = min<i32>(cols - firstCol, 128);
            let depth3: i32 = 0;
            for (let start: i32 = 0; <u32>start < <u32>rows; start += 128) {
              const sumsHere: i32 = depth3 * slabRowsTimesSlabCols;
              const terms: i32 = min<i32>(rows - start, 128);
              for (let tileCol: i32 = 0; tileCol < colsHere5; tileCol += 8) {
                const width: i32 = min<i32>(colsHere5 - tileCol, 8);
                const widthWhole: i32 = max<i32>(width, 0) & -8;
                for (let t: i32 = 0; t < terms; t++) {
                  const jInTileMain: i32 = widthWhole;
                  const tTimes8: i32 = t * 8;
                  const startTimesT: i32 = (start + t) * cols;
                  // 8 rounds at once.
                  for (let jInTile: i32 = 0; jInTile < jInTileMain; jInTile += 8) {
                    const part = v128.load(deviation + ((startTimesT + (firstCol + tileCol + jInTile)) << 3));
                    const part2 = v128.load(deviation + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 16);
                    v128.store(panel + ((tTimes8 + jInTile) << 3), part);
                    v128.store(panel + ((tTimes8 + jInTile) << 3), part2, 16);
                    const part3 = v128.load(deviation + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 32);
                    const part4 = v128.load(deviation + ((startTimesT + (firstCol + tileCol + jInTile)) << 3), 48);
                    v128.store(panel + ((tTimes8 + jInTile) << 3), part3, 32);
                    v128.store(panel + ((tTimes8 + jInTile) << 3), part4, 48);
                  }
                  const tTimes8_2: i32 = t * 8;
                  const startTimesT2: i32 = (start + t) * cols;
                  // The remainder.
                  for (let jInTile: i32 = jInTileMain; jInTile < width; jInTile++) {
                    store<f64>(
                      panel + ((tTimes8_2 + jInTile) << 3),
                      load<f64>(deviation + ((startTimesT2 + (firstCol + tileCol + jInTile)) << 3)),
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
                      const deviationShared: f64 = load<f64>(
                        deviation + (((start + t) * cols + (firstRow + iInSlab)) << 3),
                      );
                      const panelSharedLow = v128.load(panel + ((t * 8 + jInTile) << 3));
                      const panelSharedHigh = v128.load(panel + ((t * 8 + jInTile) << 3), 16);
                      const deviationShared2: f64 = load<f64>(
                        deviation + (((start + t) * cols + (firstRow + iInSlab)) << 3),
                        8,
                      );
                      const panelSharedLow2 = v128.load(panel + ((t * 8 + jInTile) << 3), 32);
                      const panelSharedHigh2 = v128.load(panel + ((t * 8 + jInTile) << 3), 48);
                      runningLow = f64x2.add(runningLow, f64x2.mul(f64x2.splat(deviationShared), panelSharedLow));
                      runningHigh = f64x2.add(runningHigh, f64x2.mul(f64x2.splat(deviationShared), panelSharedHigh));
                      running_x1Low = f64x2.add(
                        running_x1Low,
                        f64x2.mul(f64x2.splat(deviationShared2), panelSharedLow),
                      );
                      running_x1High = f64x2.add(
                        running_x1High,
                        f64x2.mul(f64x2.splat(deviationShared2), panelSharedHigh),
                      );
                      running_1Low = f64x2.add(running_1Low, f64x2.mul(f64x2.splat(deviationShared), panelSharedLow2));
                      running_1High = f64x2.add(
                        running_1High,
                        f64x2.mul(f64x2.splat(deviationShared), panelSharedHigh2),
                      );
                      running_1_x1Low = f64x2.add(
                        running_1_x1Low,
                        f64x2.mul(f64x2.splat(deviationShared2), panelSharedLow2),
                      );
                      running_1_x1High = f64x2.add(
                        running_1_x1High,
                        f64x2.mul(f64x2.splat(deviationShared2), panelSharedHigh2),
                      );
                    }
                    v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningLow);
                    v128.store(
                      sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                      runningHigh,
                      16,
                    );
                    v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3), running_x1Low);
                    v128.store(
                      sums + ((sumsHere + (iInSlabTimesSlabCols2 + (tileCol + jInTile))) << 3),
                      running_x1High,
                      16,
                    );
                    v128.store(
                      sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                      running_1Low,
                      32,
                    );
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
                      const deviationShared: f64 = load<f64>(
                        deviation + (((start + t) * cols + (firstRow + iInSlab)) << 3),
                      );
                      runningLow = f64x2.add(
                        runningLow,
                        f64x2.mul(f64x2.splat(deviationShared), v128.load(panel + ((t * 8 + jInTile) << 3))),
                      );
                      runningHigh = f64x2.add(
                        runningHigh,
                        f64x2.mul(f64x2.splat(deviationShared), v128.load(panel + ((t * 8 + jInTile) << 3), 16)),
                      );
                      running_1Low = f64x2.add(
                        running_1Low,
                        f64x2.mul(f64x2.splat(deviationShared), v128.load(panel + ((t * 8 + jInTile) << 3), 32)),
                      );
                      running_1High = f64x2.add(
                        running_1High,
                        f64x2.mul(f64x2.splat(deviationShared), v128.load(panel + ((t * 8 + jInTile) << 3), 48)),
                      );
                    }
                    v128.store(sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3), runningLow);
                    v128.store(
                      sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                      runningHigh,
                      16,
                    );
                    v128.store(
                      sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                      running_1Low,
                      32,
                    );
                    v128.store(
                      sums + ((sumsHere + (iInSlabTimesSlabCols + (tileCol + jInTile))) << 3),
                      running_1High,
                      48,
                    );
                  }
                }
              }
              depth3 = depth3 + 1;
              let pairs: i32 = start >> 7;
              while ((pairs & 1) != 0) {
                depth3 = depth3 - 1;
                const older: i32 = (depth3 - 1) * slabRowsTimesSlabCols;
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
            while (depth3 > 1) {
              depth3 = depth3 - 1;
              const older: i32 = (depth3 - 1) * slabRowsTimesSlabCols;
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
            const colsHereWhole: i32 = max<i32>(colsHere5, 0) & -8;
            for (let iInSlab: i32 = 0; iInSlab < rowsHere; iInSlab++) {
              const jMain: i32 = colsHereWhole;
              const firstRowTimesIInSlab: i32 = (firstRow + iInSlab) * cols;
              const iInSlabTimesSlabCols: i32 = iInSlab * slabCols;
              // 8 rounds at once.
              for (let j: i32 = 0; j < jMain; j += 8) {
                const part = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3));
                const part2 = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 16);
                v128.store(gram + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part);
                v128.store(gram + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part2, 16);
                const part3 = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 32);
                const part4 = v128.load(sums + ((iInSlabTimesSlabCols + j) << 3), 48);
                v128.store(gram + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part3, 32);
                v128.store(gram + ((firstRowTimesIInSlab + (firstCol + j)) << 3), part4, 48);
              }
              const firstRowTimesIInSlab2: i32 = (firstRow + iInSlab) * cols;
              const iInSlabTimesSlabCols2: i32 = iInSlab * slabCols;
              // The remainder.
              for (let j: i32 = jMain; j < colsHere5; j++) {
                store<f64>(
                  gram + ((firstRowTimesIInSlab2 + (firstCol + j)) << 3),
                  load<f64>(sums + ((iInSlabTimesSlabCols2 + j) << 3)),
                );
              }
            }
          }
        }
        top = mark;
      }
    }
  }
  // fill(square, (j) => gram.at(j, j));
  {
    const lo: i32 = 0;
    const hi: i32 = cols;
    for (let j: i32 = lo; j < hi; j++) {
      store<f64>(square + (j << 3), load<f64>(gram + ((j * cols + j) << 3)));
    }
  }
  // fill(corr, (i, j) => {
  {
    const lo: i32 = 0;
    const hi: i32 = cols;
    for (let i: i32 = lo; i < hi; i++) {
      const jMain: i32 = cols & -8;
      const iTimesCols: i32 = i * cols;
      // 8 rounds at once.
      for (let j: i32 = 0; j < jMain; j += 8) {
        // const both = square[i]! * square[j]!;
        const squareShared: f64 = load<f64>(square + (i << 3));
        const bothLow = f64x2.mul(f64x2.splat(squareShared), v128.load(square + (j << 3)));
        const bothHigh = f64x2.mul(f64x2.splat(squareShared), v128.load(square + (j << 3), 16));
        const both_1Low = f64x2.mul(f64x2.splat(squareShared), v128.load(square + (j << 3), 32));
        const both_1High = f64x2.mul(f64x2.splat(squareShared), v128.load(square + (j << 3), 48));
        // const product = gram.at(i, j);
        const productLow = v128.load(gram + ((iTimesCols + j) << 3));
        const productHigh = v128.load(gram + ((iTimesCols + j) << 3), 16);
        const product_1Low = v128.load(gram + ((iTimesCols + j) << 3), 32);
        const product_1High = v128.load(gram + ((iTimesCols + j) << 3), 48);
        // const r = rows === 2 && both > 0 ? (product > 0 ? 1.0 : -1.0) : product / sqrt(both);
        const part = -(<i64>(<bool>(rows == 2)));
        const rLow = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(-1.0), f64x2.gt(productLow, f64x2.splat(0.0))),
          f64x2.div(productLow, f64x2.sqrt(bothLow)),
          v128.and(i64x2.splat(part), f64x2.gt(bothLow, f64x2.splat(0.0))),
        );
        const rHigh = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(-1.0), f64x2.gt(productHigh, f64x2.splat(0.0))),
          f64x2.div(productHigh, f64x2.sqrt(bothHigh)),
          v128.and(i64x2.splat(part), f64x2.gt(bothHigh, f64x2.splat(0.0))),
        );
        const part2 = -(<i64>(<bool>(rows == 2)));
        const r_1Low = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(-1.0), f64x2.gt(product_1Low, f64x2.splat(0.0))),
          f64x2.div(product_1Low, f64x2.sqrt(both_1Low)),
          v128.and(i64x2.splat(part2), f64x2.gt(both_1Low, f64x2.splat(0.0))),
        );
        const r_1High = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(-1.0), f64x2.gt(product_1High, f64x2.splat(0.0))),
          f64x2.div(product_1High, f64x2.sqrt(both_1High)),
          v128.and(i64x2.splat(part2), f64x2.gt(both_1High, f64x2.splat(0.0))),
        );
        // fill(corr, (i, j) => {
        const part3 = i32x4.eq(i32x4.splat(i), i32x4.add(i32x4.splat(j), i32x4(0, 1, 2, 3)));
        const resultLow = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.gt(bothLow, f64x2.splat(0.0))),
          f64x2.pmax(f64x2.pmin(rLow, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_low_i32x4_s(part3),
        );
        const resultHigh = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.gt(bothHigh, f64x2.splat(0.0))),
          f64x2.pmax(f64x2.pmin(rHigh, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_high_i32x4_s(part3),
        );
        const part4 = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
        const part5 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
        v128.store(corr + ((iTimesCols + j) << 3), part4);
        v128.store(corr + ((iTimesCols + j) << 3), part5, 16);
        const part6 = i32x4.eq(i32x4.splat(i), i32x4.add(i32x4.splat(j + 4), i32x4(0, 1, 2, 3)));
        const resultLow2 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.gt(both_1Low, f64x2.splat(0.0))),
          f64x2.pmax(f64x2.pmin(r_1Low, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_low_i32x4_s(part6),
        );
        const resultHigh2 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.gt(both_1High, f64x2.splat(0.0))),
          f64x2.pmax(f64x2.pmin(r_1High, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_high_i32x4_s(part6),
        );
        const part7 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
        const part8 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
        v128.store(corr + ((iTimesCols + j) << 3), part7, 32);
        v128.store(corr + ((iTimesCols + j) << 3), part8, 48);
      }
      const iTimesCols2: i32 = i * cols;
      // The remainder.
      for (let j: i32 = jMain; j < cols; j++) {
        // const both = square[i]! * square[j]!;
        const both: f64 = load<f64>(square + (i << 3)) * load<f64>(square + (j << 3));
        // const product = gram.at(i, j);
        const product: f64 = load<f64>(gram + ((iTimesCols2 + j) << 3));
        // const r = rows === 2 && both > 0 ? (product > 0 ? 1.0 : -1.0) : product / sqrt(both);
        const r: f64 = rows == 2 && both > 0.0 ? (product > 0.0 ? 1.0 : -1.0) : product / sqrt<f64>(both);
        // fill(corr, (i, j) => {
        const result: f64 = i == j ? (both > 0.0 ? 1.0 : NaN) : max_f64(min_f64(r, 1.0), -1.0);
        store<f64>(corr + ((iTimesCols2 + j) << 3), result == result ? result : NaN);
      }
    }
  }
  return 0;
}
