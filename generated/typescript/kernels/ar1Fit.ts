// Generated from kernels/detectors/ar1Fit.ts#L17 by `trefoil build`. Do not edit. Hash 1d3b641f5a7575c4

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64 } from '../scratch.js';

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
export function ar1Fit(
  x: Float64Array,
  rows: number,
  cols: number,
  alpha: Float64Array,
  intercept: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  const before = scratchF64(0, cols);
  const after = scratchF64(1, cols);
  const spread = scratchF64(2, cols);
  const together = scratchF64(3, cols);
  const partial = scratchF64(
    4,
    maxIndex(Math.trunc((rows + 126) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2),
  );
  const partial2 = scratchF64(
    5,
    maxIndex(Math.trunc((rows + 126) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2),
  );
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((cols + 511) / 512);
  const blocks = maxIndex(Math.trunc((rows + 126) / 128), 1);
  // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
  const none = rows - 1 > 0 ? -0.0 : 0.0;
  sumPartial(0, blocks * strips, x, cols, strips, rows, none, partial);
  let depth = 0;
  const colsTimes2 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const stripsWhole = maxIndex(strips * (minIndex(cols, 512) * 2), 0) & -2;
  const stripsTimesCols = strips * (minIndex(cols, 512) * 2);
  for (let block = 0; block < blocks; block++) {
    const into = depth * colsTimes2 + 0;
    const from_ = block * colsTimes2;
    if (into !== from_) {
      const eMain = stripsWhole;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial[into + e] = partial[from_ + e]!;
        partial[into + (e + 1)] = partial[from_ + (e + 1)]!;
      }
      const eEnd = stripsTimesCols;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial[into + e] = partial[from_ + e]!;
      }
    }
    depth = depth + 1;
    let pairs = block;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * colsTimes2 + 0;
      const newer = older + colsTimes2;
      const eMain = stripsWhole;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
        partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
      }
      const eEnd = stripsTimesCols;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const colsTimes2_2 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const stripsWhole2 = maxIndex(strips * (minIndex(cols, 512) * 2), 0) & -2;
  const stripsTimesCols2 = strips * (minIndex(cols, 512) * 2);
  while (depth > 1) {
    depth = depth - 1;
    const older = (depth - 1) * colsTimes2_2 + 0;
    const newer = older + colsTimes2_2;
    const eMain = stripsWhole2;
    // 2 rounds at once.
    for (let e = 0; e < eMain; e += 2) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
      partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
    }
    const eEnd = stripsTimesCols2;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
    }
  }
  const colsTimes2_3 = minIndex(cols, 512) * 2;
  for (let strip = 0; strip < strips; strip++) {
    const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const stripTimes512 = strip * 512;
    const stripTimesCols = strip * colsTimes2_3;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      before[stripTimes512 + j] = partial[stripTimesCols + j]! / (rows - 1);
      before[stripTimes512 + (j + 1)] = partial[stripTimesCols + (j + 1)]! / (rows - 1);
      before[stripTimes512 + (j + 2)] = partial[stripTimesCols + (j + 2)]! / (rows - 1);
      before[stripTimes512 + (j + 3)] = partial[stripTimesCols + (j + 3)]! / (rows - 1);
    }
    const stripTimes512_2 = strip * 512;
    const stripTimesCols2 = strip * colsTimes2_3;
    const jEnd = minIndex(cols - strip * 512, 512);
    // The remainder.
    for (let j = jMain; j < jEnd; j++) {
      before[stripTimes512_2 + j] = partial[stripTimesCols2 + j]! / (rows - 1);
    }
  }
  const colsTimes2_4 = minIndex(cols, 512) * 2;
  const colsAtMost512 = minIndex(cols, 512);
  for (let strip = 0; strip < strips; strip++) {
    const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const stripTimes512 = strip * 512;
    const stripPlusCols = strip * colsTimes2_4 + colsAtMost512;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      after[stripTimes512 + j] = partial[stripPlusCols + j]! / (rows - 1);
      after[stripTimes512 + (j + 1)] = partial[stripPlusCols + (j + 1)]! / (rows - 1);
      after[stripTimes512 + (j + 2)] = partial[stripPlusCols + (j + 2)]! / (rows - 1);
      after[stripTimes512 + (j + 3)] = partial[stripPlusCols + (j + 3)]! / (rows - 1);
    }
    const stripTimes512_2 = strip * 512;
    const stripPlusCols2 = strip * colsTimes2_4 + colsAtMost512;
    const jEnd = minIndex(cols - strip * 512, 512);
    // The remainder.
    for (let j = jMain; j < jEnd; j++) {
      after[stripTimes512_2 + j] = partial[stripPlusCols2 + j]! / (rows - 1);
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2 = Math.trunc((cols + 511) / 512);
  const blocks2 = maxIndex(Math.trunc((rows + 126) / 128), 1);
  // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
  const none2 = rows - 1 > 0 ? -0.0 : 0.0;
  sumPartial2(0, blocks2 * strips2, x, before, after, cols, strips2, rows, none2, partial2);
  let depth2 = 0;
  const colsTimes2_5 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const stripsWhole3 = maxIndex(strips2 * (minIndex(cols, 512) * 2), 0) & -2;
  const stripsTimesCols3 = strips2 * (minIndex(cols, 512) * 2);
  for (let block = 0; block < blocks2; block++) {
    const into = depth2 * colsTimes2_5 + 0;
    const from_ = block * colsTimes2_5;
    if (into !== from_) {
      const eMain = stripsWhole3;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial2[into + e] = partial2[from_ + e]!;
        partial2[into + (e + 1)] = partial2[from_ + (e + 1)]!;
      }
      const eEnd = stripsTimesCols3;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial2[into + e] = partial2[from_ + e]!;
      }
    }
    depth2 = depth2 + 1;
    let pairs = block;
    while ((pairs & 1) !== 0) {
      depth2 = depth2 - 1;
      const older = (depth2 - 1) * colsTimes2_5 + 0;
      const newer = older + colsTimes2_5;
      const eMain = stripsWhole3;
      // 2 rounds at once.
      for (let e = 0; e < eMain; e += 2) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
        partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
      }
      const eEnd = stripsTimesCols3;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const colsTimes2_6 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const stripsWhole4 = maxIndex(strips2 * (minIndex(cols, 512) * 2), 0) & -2;
  const stripsTimesCols4 = strips2 * (minIndex(cols, 512) * 2);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older = (depth2 - 1) * colsTimes2_6 + 0;
    const newer = older + colsTimes2_6;
    const eMain = stripsWhole4;
    // 2 rounds at once.
    for (let e = 0; e < eMain; e += 2) {
      partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
    }
    const eEnd = stripsTimesCols4;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
    }
  }
  const colsTimes2_7 = minIndex(cols, 512) * 2;
  for (let strip = 0; strip < strips2; strip++) {
    const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const stripTimes512 = strip * 512;
    const stripTimesCols = strip * colsTimes2_7;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      spread[stripTimes512 + j] = partial2[stripTimesCols + j]!;
      spread[stripTimes512 + (j + 1)] = partial2[stripTimesCols + (j + 1)]!;
      spread[stripTimes512 + (j + 2)] = partial2[stripTimesCols + (j + 2)]!;
      spread[stripTimes512 + (j + 3)] = partial2[stripTimesCols + (j + 3)]!;
    }
    const stripTimes512_2 = strip * 512;
    const stripTimesCols2 = strip * colsTimes2_7;
    const jEnd = minIndex(cols - strip * 512, 512);
    // The remainder.
    for (let j = jMain; j < jEnd; j++) {
      spread[stripTimes512_2 + j] = partial2[stripTimesCols2 + j]!;
    }
  }
  const colsTimes2_8 = minIndex(cols, 512) * 2;
  const colsAtMost512_2 = minIndex(cols, 512);
  for (let strip = 0; strip < strips2; strip++) {
    const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const stripTimes512 = strip * 512;
    const stripPlusCols = strip * colsTimes2_8 + colsAtMost512_2;
    // 4 rounds at once.
    for (let j = 0; j < jMain; j += 4) {
      together[stripTimes512 + j] = partial2[stripPlusCols + j]!;
      together[stripTimes512 + (j + 1)] = partial2[stripPlusCols + (j + 1)]!;
      together[stripTimes512 + (j + 2)] = partial2[stripPlusCols + (j + 2)]!;
      together[stripTimes512 + (j + 3)] = partial2[stripPlusCols + (j + 3)]!;
    }
    const stripTimes512_2 = strip * 512;
    const stripPlusCols2 = strip * colsTimes2_8 + colsAtMost512_2;
    const jEnd = minIndex(cols - strip * 512, 512);
    // The remainder.
    for (let j = jMain; j < jEnd; j++) {
      together[stripTimes512_2 + j] = partial2[stripPlusCols2 + j]!;
    }
  }
  // fill(alpha, (j) => (pairs >= 1 && spread[j]! > 0 ? together[j]! / spread[j]! : NaN));
  fillAlpha(0, cols, spread, together, rows, alpha);
  // fill(intercept, (j) => (pairs >= 1 ? x.at(0, j) + after[j]! - alpha[j]! * (x.at(0, j) + before[j]!)…
  fillIntercept(0, cols, x, after, alpha, before, rows, intercept);
  return 0;
}

function sumPartial(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  strips: number,
  rows: number,
  none: number,
  partial: Float64Array,
): void {
  none = +none;
  const colsTimes2 = minIndex(cols, 512) * 2;
  const colsWhole = maxIndex(minIndex(cols, 512) * 2, 0) & -4;
  const colsAtMost512 = minIndex(cols, 512);
  // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * colsTimes2;
    const from_ = block * 128;
    const to = maxIndex(minIndex(from_ + 128, rows - 1), from_);
    const whole = from_ + ((to - from_) & -4);
    const eMain = colsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = none;
      partial[base + (e + 1)] = none;
      partial[base + (e + 2)] = none;
      partial[base + (e + 3)] = none;
    }
    const eEnd = colsTimes2;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = none;
    }
    const stripTimes512 = strip * 512;
    const basePlusCols = base + colsAtMost512;
    const colsAtMost512_2 = minIndex(cols - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const termTimesCols = term * cols;
      const termTimesCols2 = (term + 1) * cols;
      const termTimesCols3 = (term + 2) * cols;
      const termTimesCols4 = (term + 3) * cols;
      const termTimesCols5 = (term + 4) * cols;
      const jEnd = colsAtMost512_2;
      for (let j = 0; j < jEnd; j++) {
        // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
        const xShared = x[stripTimes512 + j]!;
        const xShared2 = x[termTimesCols2 + (stripTimes512 + j)]!;
        const xShared3 = x[termTimesCols3 + (stripTimes512 + j)]!;
        const xShared4 = x[termTimesCols4 + (stripTimes512 + j)]!;
        // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
        let running = partial[base + j]!;
        running = running + (x[termTimesCols + (stripTimes512 + j)]! - xShared);
        running = running + (xShared2 - xShared);
        running = running + (xShared3 - xShared);
        running = running + (xShared4 - xShared);
        partial[base + j] = running;
        let running2 = partial[basePlusCols + j]!;
        running2 = running2 + (xShared2 - xShared);
        running2 = running2 + (xShared3 - xShared);
        running2 = running2 + (xShared4 - xShared);
        running2 = running2 + (x[termTimesCols5 + (stripTimes512 + j)]! - xShared);
        partial[basePlusCols + j] = running2;
      }
    }
    const stripTimes512_2 = strip * 512;
    const basePlusCols2 = base + colsAtMost512;
    const colsAtMost512_3 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const termTimesCols = term * cols + 0;
      const termTimesCols2 = (term + 1) * cols + 0;
      const jEnd = colsAtMost512_3;
      for (let j = 0; j < jEnd; j++) {
        // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
        const xShared = x[stripTimes512_2 + j]!;
        // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
        let running = partial[base + j]!;
        running = running + (x[termTimesCols + (stripTimes512_2 + j)]! - xShared);
        partial[base + j] = running;
        let running2 = partial[basePlusCols2 + j]!;
        running2 = running2 + (x[termTimesCols2 + (stripTimes512_2 + j)]! - xShared);
        partial[basePlusCols2 + j] = running2;
      }
    }
  }
}

function sumPartial2(
  lo: number,
  hi: number,
  x: Float64Array,
  before: Float64Array,
  after: Float64Array,
  cols: number,
  strips: number,
  rows: number,
  none: number,
  partial: Float64Array,
): void {
  none = +none;
  const colsTimes2 = minIndex(cols, 512) * 2;
  const colsWhole = maxIndex(minIndex(cols, 512) * 2, 0) & -4;
  const colsAtMost512 = minIndex(cols, 512);
  // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * colsTimes2;
    const from_ = block * 128;
    const to = maxIndex(minIndex(from_ + 128, rows - 1), from_);
    const whole = from_ + ((to - from_) & -4);
    const eMain = colsWhole;
    // 4 rounds at once.
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = none;
      partial[base + (e + 1)] = none;
      partial[base + (e + 2)] = none;
      partial[base + (e + 3)] = none;
    }
    const eEnd = colsTimes2;
    // The remainder.
    for (let e = eMain; e < eEnd; e++) {
      partial[base + e] = none;
    }
    const stripTimes512 = strip * 512;
    const basePlusCols = base + colsAtMost512;
    const colsAtMost512_2 = minIndex(cols - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const termTimesCols = term * cols;
      const termTimesCols2 = (term + 1) * cols;
      const termTimesCols3 = (term + 2) * cols;
      const termTimesCols4 = (term + 3) * cols;
      const termTimesCols5 = (term + 4) * cols;
      const jEnd = colsAtMost512_2;
      for (let j = 0; j < jEnd; j++) {
        // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
        const xShared = x[termTimesCols + (stripTimes512 + j)]!;
        const xShared2 = x[stripTimes512 + j]!;
        const beforeShared = before[stripTimes512 + j]!;
        const xShared3 = x[termTimesCols2 + (stripTimes512 + j)]!;
        const xShared4 = x[termTimesCols3 + (stripTimes512 + j)]!;
        const xShared5 = x[termTimesCols4 + (stripTimes512 + j)]!;
        const afterShared = after[stripTimes512 + j]!;
        // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
        let running = partial[base + j]!;
        const v = xShared - xShared2 - beforeShared;
        running = running + v * v;
        const v2 = xShared3 - xShared2 - beforeShared;
        running = running + v2 * v2;
        const v3 = xShared4 - xShared2 - beforeShared;
        running = running + v3 * v3;
        const v4 = xShared5 - xShared2 - beforeShared;
        running = running + v4 * v4;
        partial[base + j] = running;
        let running2 = partial[basePlusCols + j]!;
        running2 = running2 + (xShared - xShared2 - beforeShared) * (xShared3 - xShared2 - afterShared);
        running2 = running2 + (xShared3 - xShared2 - beforeShared) * (xShared4 - xShared2 - afterShared);
        running2 = running2 + (xShared4 - xShared2 - beforeShared) * (xShared5 - xShared2 - afterShared);
        running2 =
          running2 +
          (xShared5 - xShared2 - beforeShared) * (x[termTimesCols5 + (stripTimes512 + j)]! - xShared2 - afterShared);
        partial[basePlusCols + j] = running2;
      }
    }
    const stripTimes512_2 = strip * 512;
    const basePlusCols2 = base + colsAtMost512;
    const colsAtMost512_3 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const termTimesCols = term * cols + 0;
      const termTimesCols2 = (term + 1) * cols + 0;
      const jEnd = colsAtMost512_3;
      for (let j = 0; j < jEnd; j++) {
        // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
        const xShared = x[termTimesCols + (stripTimes512_2 + j)]!;
        const xShared2 = x[stripTimes512_2 + j]!;
        const beforeShared = before[stripTimes512_2 + j]!;
        // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
        let running = partial[base + j]!;
        const v = xShared - xShared2 - beforeShared;
        running = running + v * v;
        partial[base + j] = running;
        let running2 = partial[basePlusCols2 + j]!;
        running2 =
          running2 +
          (xShared - xShared2 - beforeShared) *
            (x[termTimesCols2 + (stripTimes512_2 + j)]! - xShared2 - after[stripTimes512_2 + j]!);
        partial[basePlusCols2 + j] = running2;
      }
    }
  }
}

function fillAlpha(
  lo: number,
  hi: number,
  spread: Float64Array,
  together: Float64Array,
  rows: number,
  alpha: Float64Array,
): void {
  const jMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(alpha, (j) => (pairs >= 1 && spread[j]! > 0 ? together[j]! / spread[j]! : NaN));
  // 4 rounds at once.
  for (let j = lo; j < jMain; j += 4) {
    const result = rows - 1 >= 1 && spread[j]! > 0.0 ? together[j]! / spread[j]! : NaN;
    alpha[j] = result === result ? result : NaN;
    const result2 = rows - 1 >= 1 && spread[j + 1]! > 0.0 ? together[j + 1]! / spread[j + 1]! : NaN;
    alpha[j + 1] = result2 === result2 ? result2 : NaN;
    const result3 = rows - 1 >= 1 && spread[j + 2]! > 0.0 ? together[j + 2]! / spread[j + 2]! : NaN;
    alpha[j + 2] = result3 === result3 ? result3 : NaN;
    const result4 = rows - 1 >= 1 && spread[j + 3]! > 0.0 ? together[j + 3]! / spread[j + 3]! : NaN;
    alpha[j + 3] = result4 === result4 ? result4 : NaN;
  }
  // The remainder.
  for (let j = jMain; j < hi; j++) {
    const result = rows - 1 >= 1 && spread[j]! > 0.0 ? together[j]! / spread[j]! : NaN;
    alpha[j] = result === result ? result : NaN;
  }
}

function fillIntercept(
  lo: number,
  hi: number,
  x: Float64Array,
  after: Float64Array,
  alpha: Float64Array,
  before: Float64Array,
  rows: number,
  intercept: Float64Array,
): void {
  const jMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // fill(intercept, (j) => (pairs >= 1 ? x.at(0, j) + after[j]! - alpha[j]! * (x.at(0, j) + before[j]!)…
  // 4 rounds at once.
  for (let j = lo; j < jMain; j += 4) {
    const result = rows - 1 >= 1 ? x[j]! + after[j]! - alpha[j]! * (x[j]! + before[j]!) : NaN;
    intercept[j] = result === result ? result : NaN;
    const result2 = rows - 1 >= 1 ? x[j + 1]! + after[j + 1]! - alpha[j + 1]! * (x[j + 1]! + before[j + 1]!) : NaN;
    intercept[j + 1] = result2 === result2 ? result2 : NaN;
    const result3 = rows - 1 >= 1 ? x[j + 2]! + after[j + 2]! - alpha[j + 2]! * (x[j + 2]! + before[j + 2]!) : NaN;
    intercept[j + 2] = result3 === result3 ? result3 : NaN;
    const result4 = rows - 1 >= 1 ? x[j + 3]! + after[j + 3]! - alpha[j + 3]! * (x[j + 3]! + before[j + 3]!) : NaN;
    intercept[j + 3] = result4 === result4 ? result4 : NaN;
  }
  // The remainder.
  for (let j = jMain; j < hi; j++) {
    const result = rows - 1 >= 1 ? x[j]! + after[j]! - alpha[j]! * (x[j]! + before[j]!) : NaN;
    intercept[j] = result === result ? result : NaN;
  }
}
