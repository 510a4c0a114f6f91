// Generated from kernels/detectors/ar1Fit.ts#L16 by `trefoil build`. Do not edit. Hash 15ea5518c79a32a0

import { maxIndex, minIndex } from '../operations.js';

/**
 * First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
 *
 * NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN.
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
  const before = new Float64Array(cols);
  const after = new Float64Array(cols);
  const spread = new Float64Array(cols);
  const together = new Float64Array(cols);
  const partial = new Float64Array(
    maxIndex(Math.trunc((rows + 126) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2),
  );
  const partial2 = new Float64Array(
    maxIndex(Math.trunc((rows + 126) / 128), 1) * (Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2),
  );
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((cols + 511) / 512);
  const blocks = Math.trunc((rows + 126) / 128);
  // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
  sumPartial(0, blocks * strips, x, cols, strips, rows, partial);
  let depth = 0;
  const base = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const base2 = maxIndex(strips * (minIndex(cols, 512) * 2), 0) & -2;
  const base3 = strips * (minIndex(cols, 512) * 2);
  for (let block = 0; block < blocks; block++) {
    const into = depth * base;
    const from_ = block * base;
    if (into !== from_) {
      const eMain = base2;
      for (let e = 0; e < eMain; e += 2) {
        partial[into + e] = partial[from_ + e]!;
        partial[into + (e + 1)] = partial[from_ + (e + 1)]!;
      }
      const end = base3;
      for (let e = eMain; e < end; e++) {
        partial[into + e] = partial[from_ + e]!;
      }
    }
    depth = depth + 1;
    let pairs = block;
    const base4 = base;
    const base5 = base2;
    const base6 = base3;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * base4;
      const newer = older + base4;
      const eMain = base5;
      for (let e = 0; e < eMain; e += 2) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
        partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
      }
      const end = base6;
      for (let e = eMain; e < end; e++) {
        partial[older + e] = partial[older + e]! + partial[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base4 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const base5 = maxIndex(strips * (minIndex(cols, 512) * 2), 0) & -2;
  const base6 = strips * (minIndex(cols, 512) * 2);
  while (depth > 1) {
    depth = depth - 1;
    const older = (depth - 1) * base4;
    const newer = older + base4;
    const eMain = base5;
    for (let e = 0; e < eMain; e += 2) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
      partial[older + (e + 1)] = partial[older + (e + 1)]! + partial[newer + (e + 1)]!;
    }
    const end = base6;
    for (let e = eMain; e < end; e++) {
      partial[older + e] = partial[older + e]! + partial[newer + e]!;
    }
  }
  const base7 = minIndex(cols, 512) * 2;
  for (let strip = 0; strip < strips; strip++) {
    const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const base8 = strip * 512;
    const base9 = strip * base7;
    for (let j = 0; j < jMain; j += 4) {
      before[base8 + j] = partial[base9 + (base8 + j - base8)]! / (rows - 1);
      before[base8 + (j + 1)] = partial[base9 + (base8 + (j + 1) - base8)]! / (rows - 1);
      before[base8 + (j + 2)] = partial[base9 + (base8 + (j + 2) - base8)]! / (rows - 1);
      before[base8 + (j + 3)] = partial[base9 + (base8 + (j + 3) - base8)]! / (rows - 1);
    }
    const base10 = strip * 512;
    const base11 = strip * base7;
    const end = minIndex(cols - strip * 512, 512);
    for (let j = jMain; j < end; j++) {
      before[base10 + j] = partial[base11 + (base10 + j - base10)]! / (rows - 1);
    }
  }
  const base8 = minIndex(cols, 512) * 2;
  const base9 = minIndex(cols, 512);
  for (let strip = 0; strip < strips; strip++) {
    const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const base10 = strip * 512;
    const base11 = strip * base8 + base9;
    for (let j = 0; j < jMain; j += 4) {
      after[base10 + j] = partial[base11 + (base10 + j - base10)]! / (rows - 1);
      after[base10 + (j + 1)] = partial[base11 + (base10 + (j + 1) - base10)]! / (rows - 1);
      after[base10 + (j + 2)] = partial[base11 + (base10 + (j + 2) - base10)]! / (rows - 1);
      after[base10 + (j + 3)] = partial[base11 + (base10 + (j + 3) - base10)]! / (rows - 1);
    }
    const base12 = strip * 512;
    const base13 = strip * base8 + base9;
    const end = minIndex(cols - strip * 512, 512);
    for (let j = jMain; j < end; j++) {
      after[base12 + j] = partial[base13 + (base12 + j - base12)]! / (rows - 1);
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2 = Math.trunc((cols + 511) / 512);
  const blocks2 = Math.trunc((rows + 126) / 128);
  // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
  sumPartial2(0, blocks2 * strips2, x, before, after, cols, strips2, rows, partial2);
  let depth2 = 0;
  const base10 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const base11 = maxIndex(strips2 * (minIndex(cols, 512) * 2), 0) & -2;
  const base12 = strips2 * (minIndex(cols, 512) * 2);
  for (let block = 0; block < blocks2; block++) {
    const into = depth2 * base10;
    const from_ = block * base10;
    if (into !== from_) {
      const eMain = base11;
      for (let e = 0; e < eMain; e += 2) {
        partial2[into + e] = partial2[from_ + e]!;
        partial2[into + (e + 1)] = partial2[from_ + (e + 1)]!;
      }
      const end = base12;
      for (let e = eMain; e < end; e++) {
        partial2[into + e] = partial2[from_ + e]!;
      }
    }
    depth2 = depth2 + 1;
    let pairs = block;
    const base13 = base10;
    const base14 = base11;
    const base15 = base12;
    while ((pairs & 1) !== 0) {
      depth2 = depth2 - 1;
      const older = (depth2 - 1) * base13;
      const newer = older + base13;
      const eMain = base14;
      for (let e = 0; e < eMain; e += 2) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
        partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
      }
      const end = base15;
      for (let e = eMain; e < end; e++) {
        partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base13 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const base14 = maxIndex(strips2 * (minIndex(cols, 512) * 2), 0) & -2;
  const base15 = strips2 * (minIndex(cols, 512) * 2);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older = (depth2 - 1) * base13;
    const newer = older + base13;
    const eMain = base14;
    for (let e = 0; e < eMain; e += 2) {
      partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
      partial2[older + (e + 1)] = partial2[older + (e + 1)]! + partial2[newer + (e + 1)]!;
    }
    const end = base15;
    for (let e = eMain; e < end; e++) {
      partial2[older + e] = partial2[older + e]! + partial2[newer + e]!;
    }
  }
  const base16 = minIndex(cols, 512) * 2;
  for (let strip = 0; strip < strips2; strip++) {
    const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const base17 = strip * 512;
    const base18 = strip * base16;
    for (let j = 0; j < jMain; j += 4) {
      spread[base17 + j] = partial2[base18 + (base17 + j - base17)]!;
      spread[base17 + (j + 1)] = partial2[base18 + (base17 + (j + 1) - base17)]!;
      spread[base17 + (j + 2)] = partial2[base18 + (base17 + (j + 2) - base17)]!;
      spread[base17 + (j + 3)] = partial2[base18 + (base17 + (j + 3) - base17)]!;
    }
    const base19 = strip * 512;
    const base20 = strip * base16;
    const end = minIndex(cols - strip * 512, 512);
    for (let j = jMain; j < end; j++) {
      spread[base19 + j] = partial2[base20 + (base19 + j - base19)]!;
    }
  }
  const base17 = minIndex(cols, 512) * 2;
  const base18 = minIndex(cols, 512);
  for (let strip = 0; strip < strips2; strip++) {
    const jMain = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const base19 = strip * 512;
    const base20 = strip * base17 + base18;
    for (let j = 0; j < jMain; j += 4) {
      together[base19 + j] = partial2[base20 + (base19 + j - base19)]!;
      together[base19 + (j + 1)] = partial2[base20 + (base19 + (j + 1) - base19)]!;
      together[base19 + (j + 2)] = partial2[base20 + (base19 + (j + 2) - base19)]!;
      together[base19 + (j + 3)] = partial2[base20 + (base19 + (j + 3) - base19)]!;
    }
    const base21 = strip * 512;
    const base22 = strip * base17 + base18;
    const end = minIndex(cols - strip * 512, 512);
    for (let j = jMain; j < end; j++) {
      together[base21 + j] = partial2[base22 + (base21 + j - base21)]!;
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
  partial: Float64Array,
): void {
  const base = minIndex(cols, 512) * 2;
  const base2 = maxIndex(minIndex(cols, 512) * 2, 0) & -4;
  const base3 = minIndex(cols, 512);
  // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base4 = item * base;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, rows - 1);
    const whole = from_ + ((to - from_) & -4);
    const eMain = base2;
    for (let e = 0; e < eMain; e += 4) {
      partial[base4 + e] = -0.0;
      partial[base4 + (e + 1)] = -0.0;
      partial[base4 + (e + 2)] = -0.0;
      partial[base4 + (e + 3)] = -0.0;
    }
    const end = base;
    for (let e = eMain; e < end; e++) {
      partial[base4 + e] = -0.0;
    }
    const base5 = strip * 512;
    const base6 = base4 + base3;
    const base7 = minIndex(cols - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const base8 = term * cols;
      const base9 = base5;
      const base10 = (term + 1) * cols;
      const base11 = (term + 2) * cols;
      const base12 = (term + 3) * cols;
      const base13 = base6;
      const base14 = (term + 4) * cols;
      const end2 = base7;
      for (let j = 0; j < end2; j++) {
        // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
        const xShared = x[base9 + j]!;
        const xShared2 = x[base10 + (base9 + j)]!;
        const xShared3 = x[base11 + (base9 + j)]!;
        const xShared4 = x[base12 + (base9 + j)]!;
        // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
        let running = partial[base4 + j]!;
        running = running + (x[base8 + (base9 + j)]! - xShared);
        running = running + (xShared2 - xShared);
        running = running + (xShared3 - xShared);
        running = running + (xShared4 - xShared);
        partial[base4 + j] = running;
        let running2 = partial[base13 + j]!;
        running2 = running2 + (xShared2 - xShared);
        running2 = running2 + (xShared3 - xShared);
        running2 = running2 + (xShared4 - xShared);
        running2 = running2 + (x[base14 + (base9 + j)]! - xShared);
        partial[base13 + j] = running2;
      }
    }
    const base8 = strip * 512;
    const base9 = base4 + base3;
    const base10 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base11 = term * cols;
      const base12 = base8;
      const base13 = base9;
      const base14 = (term + 1) * cols;
      const end2 = base10;
      for (let j = 0; j < end2; j++) {
        // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
        const xShared = x[base12 + j]!;
        // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
        let running = partial[base4 + j]!;
        running = running + (x[base11 + (base12 + j)]! - xShared);
        partial[base4 + j] = running;
        let running2 = partial[base13 + j]!;
        running2 = running2 + (x[base14 + (base12 + j)]! - xShared);
        partial[base13 + j] = running2;
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
  partial: Float64Array,
): void {
  const base = minIndex(cols, 512) * 2;
  const base2 = maxIndex(minIndex(cols, 512) * 2, 0) & -4;
  const base3 = minIndex(cols, 512);
  // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base4 = item * base;
    const from_ = block * 128;
    const to = minIndex(from_ + 128, rows - 1);
    const whole = from_ + ((to - from_) & -4);
    const eMain = base2;
    for (let e = 0; e < eMain; e += 4) {
      partial[base4 + e] = -0.0;
      partial[base4 + (e + 1)] = -0.0;
      partial[base4 + (e + 2)] = -0.0;
      partial[base4 + (e + 3)] = -0.0;
    }
    const end = base;
    for (let e = eMain; e < end; e++) {
      partial[base4 + e] = -0.0;
    }
    const base5 = strip * 512;
    const base6 = base4 + base3;
    const base7 = minIndex(cols - strip * 512, 512);
    for (let term = from_; term < whole; term += 4) {
      const base8 = term * cols;
      const base9 = base5;
      const base10 = (term + 1) * cols;
      const base11 = (term + 2) * cols;
      const base12 = (term + 3) * cols;
      const base13 = base6;
      const base14 = (term + 4) * cols;
      const end2 = base7;
      for (let j = 0; j < end2; j++) {
        // fill(together, (j) => contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, …
        const xShared = x[base8 + (base9 + j)]!;
        const xShared2 = x[base9 + j]!;
        const beforeShared = before[base9 + j]!;
        const xShared3 = x[base10 + (base9 + j)]!;
        const xShared4 = x[base11 + (base9 + j)]!;
        const xShared5 = x[base12 + (base9 + j)]!;
        const afterShared = after[base9 + j]!;
        // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
        let running = partial[base4 + j]!;
        const v = xShared - xShared2 - beforeShared;
        running = running + v * v;
        const v2 = xShared3 - xShared2 - beforeShared;
        running = running + v2 * v2;
        const v3 = xShared4 - xShared2 - beforeShared;
        running = running + v3 * v3;
        const v4 = xShared5 - xShared2 - beforeShared;
        running = running + v4 * v4;
        partial[base4 + j] = running;
        let running2 = partial[base13 + j]!;
        running2 = running2 + (xShared - xShared2 - beforeShared) * (xShared3 - xShared2 - afterShared);
        running2 = running2 + (xShared3 - xShared2 - beforeShared) * (xShared4 - xShared2 - afterShared);
        running2 = running2 + (xShared4 - xShared2 - beforeShared) * (xShared5 - xShared2 - afterShared);
        running2 =
          running2 + (xShared5 - xShared2 - beforeShared) * (x[base14 + (base9 + j)]! - xShared2 - afterShared);
        partial[base13 + j] = running2;
      }
    }
    const base8 = strip * 512;
    const base9 = base4 + base3;
    const base10 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base11 = term * cols;
      const base12 = base8;
      const base13 = base9;
      const base14 = (term + 1) * cols;
      const end2 = base10;
      for (let j = 0; j < end2; j++) {
        // fill(together, (j) => contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, …
        const xShared = x[base11 + (base12 + j)]!;
        const xShared2 = x[base12 + j]!;
        const beforeShared = before[base12 + j]!;
        // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
        let running = partial[base4 + j]!;
        const v = xShared - xShared2 - beforeShared;
        running = running + v * v;
        partial[base4 + j] = running;
        let running2 = partial[base13 + j]!;
        running2 =
          running2 + (xShared - xShared2 - beforeShared) * (x[base14 + (base12 + j)]! - xShared2 - after[base12 + j]!);
        partial[base13 + j] = running2;
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
  const jMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(alpha, (j) => (pairs >= 1 && spread[j]! > 0 ? together[j]! / spread[j]! : NaN));
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
  const jMain = lo + (maxIndex(hi - lo, 0) & -4);
  // fill(intercept, (j) => (pairs >= 1 ? x.at(0, j) + after[j]! - alpha[j]! * (x.at(0, j) + before[j]!)…
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
  for (let j = jMain; j < hi; j++) {
    const result = rows - 1 >= 1 ? x[j]! + after[j]! - alpha[j]! * (x[j]! + before[j]!) : NaN;
    intercept[j] = result === result ? result : NaN;
  }
}
