// Generated from kernels/detectors/ar1Fit.ts#L16 by `trefoil build`. Do not edit. Hash 7a00812ae7ab6cc4

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
  ar1FitRegion0(0, blocks * strips, partial, x, cols, rows, strips);
  let depth = 0;
  const base26 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const base27 = maxIndex(strips * (minIndex(cols, 512) * 2), 0) & -2;
  const base28 = strips * (minIndex(cols, 512) * 2);
  for (let block2 = 0; block2 < blocks; block2++) {
    const into = depth * base26;
    const from2 = block2 * base26;
    if (into !== from2) {
      const e2Main = base27;
      for (let e2 = 0; e2 < e2Main; e2 += 2) {
        partial[into + e2] = partial[from2 + e2]!;
        partial[into + (e2 + 1)] = partial[from2 + (e2 + 1)]!;
      }
      const end4 = base28;
      for (let e2 = e2Main; e2 < end4; e2++) {
        partial[into + e2] = partial[from2 + e2]!;
      }
    }
    depth = depth + 1;
    let pairs2 = block2;
    const base23 = base26;
    const base24 = base27;
    const base25 = base28;
    while ((pairs2 & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * base23;
      const newer = older + base23;
      const e3Main = base24;
      for (let e3 = 0; e3 < e3Main; e3 += 2) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
        partial[older + (e3 + 1)] = partial[older + (e3 + 1)]! + partial[newer + (e3 + 1)]!;
      }
      const end5 = base25;
      for (let e3 = e3Main; e3 < end5; e3++) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
      }
      pairs2 = pairs2 >> 1;
    }
  }
  const base29 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const base30 = maxIndex(strips * (minIndex(cols, 512) * 2), 0) & -2;
  const base31 = strips * (minIndex(cols, 512) * 2);
  while (depth > 1) {
    depth = depth - 1;
    const older2 = (depth - 1) * base29;
    const newer2 = older2 + base29;
    const e4Main = base30;
    for (let e4 = 0; e4 < e4Main; e4 += 2) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
      partial[older2 + (e4 + 1)] = partial[older2 + (e4 + 1)]! + partial[newer2 + (e4 + 1)]!;
    }
    const end6 = base31;
    for (let e4 = e4Main; e4 < end6; e4++) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
    }
  }
  const base36 = minIndex(cols, 512) * 2;
  for (let strip = 0; strip < strips; strip++) {
    const j9Main = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const base32 = strip * 512;
    const base33 = strip * base36;
    for (let j9 = 0; j9 < j9Main; j9 += 4) {
      before[base32 + j9] = partial[base33 + (base32 + j9 - base32)]! / (rows - 1);
      before[base32 + (j9 + 1)] = partial[base33 + (base32 + (j9 + 1) - base32)]! / (rows - 1);
      before[base32 + (j9 + 2)] = partial[base33 + (base32 + (j9 + 2) - base32)]! / (rows - 1);
      before[base32 + (j9 + 3)] = partial[base33 + (base32 + (j9 + 3) - base32)]! / (rows - 1);
    }
    const base34 = strip * 512;
    const base35 = strip * base36;
    const end7 = minIndex(cols - strip * 512, 512);
    for (let j9 = j9Main; j9 < end7; j9++) {
      before[base34 + j9] = partial[base35 + (base34 + j9 - base34)]! / (rows - 1);
    }
  }
  const base41 = minIndex(cols, 512) * 2;
  const base42 = minIndex(cols, 512);
  for (let strip = 0; strip < strips; strip++) {
    const j22Main = maxIndex(minIndex(cols - strip * 512, 512), 0) & -4;
    const base37 = strip * 512;
    const base38 = strip * base41 + base42;
    for (let j22 = 0; j22 < j22Main; j22 += 4) {
      after[base37 + j22] = partial[base38 + (base37 + j22 - base37)]! / (rows - 1);
      after[base37 + (j22 + 1)] = partial[base38 + (base37 + (j22 + 1) - base37)]! / (rows - 1);
      after[base37 + (j22 + 2)] = partial[base38 + (base37 + (j22 + 2) - base37)]! / (rows - 1);
      after[base37 + (j22 + 3)] = partial[base38 + (base37 + (j22 + 3) - base37)]! / (rows - 1);
    }
    const base39 = strip * 512;
    const base40 = strip * base41 + base42;
    const end8 = minIndex(cols - strip * 512, 512);
    for (let j22 = j22Main; j22 < end8; j22++) {
      after[base39 + j22] = partial[base40 + (base39 + j22 - base39)]! / (rows - 1);
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2 = Math.trunc((cols + 511) / 512);
  const blocks2 = Math.trunc((rows + 126) / 128);
  ar1FitRegion1(0, blocks2 * strips2, after, before, partial2, x, cols, rows, strips2);
  let depth2 = 0;
  const base66 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const base67 = maxIndex(strips2 * (minIndex(cols, 512) * 2), 0) & -2;
  const base68 = strips2 * (minIndex(cols, 512) * 2);
  for (let block4 = 0; block4 < blocks2; block4++) {
    const into2 = depth2 * base66;
    const from4 = block4 * base66;
    if (into2 !== from4) {
      const e6Main = base67;
      for (let e6 = 0; e6 < e6Main; e6 += 2) {
        partial2[into2 + e6] = partial2[from4 + e6]!;
        partial2[into2 + (e6 + 1)] = partial2[from4 + (e6 + 1)]!;
      }
      const end12 = base68;
      for (let e6 = e6Main; e6 < end12; e6++) {
        partial2[into2 + e6] = partial2[from4 + e6]!;
      }
    }
    depth2 = depth2 + 1;
    let pairs3 = block4;
    const base63 = base66;
    const base64 = base67;
    const base65 = base68;
    while ((pairs3 & 1) !== 0) {
      depth2 = depth2 - 1;
      const older3 = (depth2 - 1) * base63;
      const newer3 = older3 + base63;
      const e7Main = base64;
      for (let e7 = 0; e7 < e7Main; e7 += 2) {
        partial2[older3 + e7] = partial2[older3 + e7]! + partial2[newer3 + e7]!;
        partial2[older3 + (e7 + 1)] = partial2[older3 + (e7 + 1)]! + partial2[newer3 + (e7 + 1)]!;
      }
      const end13 = base65;
      for (let e7 = e7Main; e7 < end13; e7++) {
        partial2[older3 + e7] = partial2[older3 + e7]! + partial2[newer3 + e7]!;
      }
      pairs3 = pairs3 >> 1;
    }
  }
  const base69 = Math.trunc((cols + 511) / 512) * minIndex(cols, 512) * 2;
  const base70 = maxIndex(strips2 * (minIndex(cols, 512) * 2), 0) & -2;
  const base71 = strips2 * (minIndex(cols, 512) * 2);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older4 = (depth2 - 1) * base69;
    const newer4 = older4 + base69;
    const e8Main = base70;
    for (let e8 = 0; e8 < e8Main; e8 += 2) {
      partial2[older4 + e8] = partial2[older4 + e8]! + partial2[newer4 + e8]!;
      partial2[older4 + (e8 + 1)] = partial2[older4 + (e8 + 1)]! + partial2[newer4 + (e8 + 1)]!;
    }
    const end14 = base71;
    for (let e8 = e8Main; e8 < end14; e8++) {
      partial2[older4 + e8] = partial2[older4 + e8]! + partial2[newer4 + e8]!;
    }
  }
  const base76 = minIndex(cols, 512) * 2;
  for (let strip2 = 0; strip2 < strips2; strip2++) {
    const j34Main = maxIndex(minIndex(cols - strip2 * 512, 512), 0) & -4;
    const base72 = strip2 * 512;
    const base73 = strip2 * base76;
    for (let j34 = 0; j34 < j34Main; j34 += 4) {
      spread[base72 + j34] = partial2[base73 + (base72 + j34 - base72)]!;
      spread[base72 + (j34 + 1)] = partial2[base73 + (base72 + (j34 + 1) - base72)]!;
      spread[base72 + (j34 + 2)] = partial2[base73 + (base72 + (j34 + 2) - base72)]!;
      spread[base72 + (j34 + 3)] = partial2[base73 + (base72 + (j34 + 3) - base72)]!;
    }
    const base74 = strip2 * 512;
    const base75 = strip2 * base76;
    const end15 = minIndex(cols - strip2 * 512, 512);
    for (let j34 = j34Main; j34 < end15; j34++) {
      spread[base74 + j34] = partial2[base75 + (base74 + j34 - base74)]!;
    }
  }
  const base81 = minIndex(cols, 512) * 2;
  const base82 = minIndex(cols, 512);
  for (let strip2 = 0; strip2 < strips2; strip2++) {
    const j42Main = maxIndex(minIndex(cols - strip2 * 512, 512), 0) & -4;
    const base77 = strip2 * 512;
    const base78 = strip2 * base81 + base82;
    for (let j42 = 0; j42 < j42Main; j42 += 4) {
      together[base77 + j42] = partial2[base78 + (base77 + j42 - base77)]!;
      together[base77 + (j42 + 1)] = partial2[base78 + (base77 + (j42 + 1) - base77)]!;
      together[base77 + (j42 + 2)] = partial2[base78 + (base77 + (j42 + 2) - base77)]!;
      together[base77 + (j42 + 3)] = partial2[base78 + (base77 + (j42 + 3) - base77)]!;
    }
    const base79 = strip2 * 512;
    const base80 = strip2 * base81 + base82;
    const end16 = minIndex(cols - strip2 * 512, 512);
    for (let j42 = j42Main; j42 < end16; j42++) {
      together[base79 + j42] = partial2[base80 + (base79 + j42 - base79)]!;
    }
  }
  ar1FitRegion2(0, cols, alpha, spread, together, rows);
  ar1FitRegion3(0, cols, after, alpha, before, intercept, x, rows);
  return 0;
}

function ar1FitRegion0(
  lo: number,
  hi: number,
  partial: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
  strips: number,
): void {
  const base20 = minIndex(cols, 512) * 2;
  const base21 = maxIndex(minIndex(cols, 512) * 2, 0) & -4;
  const base22 = minIndex(cols, 512);
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * base20;
    const from = block * 128;
    const to = minIndex(from + 128, rows - 1);
    const whole = from + ((to - from) & -4);
    const eMain = base21;
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = -0.0;
      partial[base + (e + 1)] = -0.0;
      partial[base + (e + 2)] = -0.0;
      partial[base + (e + 3)] = -0.0;
    }
    const end = base20;
    for (let e = eMain; e < end; e++) {
      partial[base + e] = -0.0;
    }
    const base10 = strip * 512;
    const base11 = base + base22;
    const base12 = minIndex(cols - strip * 512, 512);
    for (let term = from; term < whole; term += 4) {
      const base3 = term * cols;
      const base4 = base10;
      const base5 = (term + 1) * cols;
      const base6 = (term + 2) * cols;
      const base7 = (term + 3) * cols;
      const base8 = base11;
      const base9 = (term + 4) * cols;
      const end2 = base12;
      for (let j7 = 0; j7 < end2; j7++) {
        const xShared = x[base4 + j7]!;
        const xShared2 = x[base5 + (base4 + j7)]!;
        const xShared3 = x[base6 + (base4 + j7)]!;
        const xShared4 = x[base7 + (base4 + j7)]!;
        let running = partial[base + j7]!;
        running = running + (x[base3 + (base4 + j7)]! - xShared);
        running = running + (xShared2 - xShared);
        running = running + (xShared3 - xShared);
        running = running + (xShared4 - xShared);
        partial[base + j7] = running;
        let running2 = partial[base8 + j7]!;
        running2 = running2 + (xShared2 - xShared);
        running2 = running2 + (xShared3 - xShared);
        running2 = running2 + (xShared4 - xShared);
        running2 = running2 + (x[base9 + (base4 + j7)]! - xShared);
        partial[base8 + j7] = running2;
      }
    }
    const base17 = strip * 512;
    const base18 = base + base22;
    const base19 = minIndex(cols - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base13 = term * cols;
      const base14 = base17;
      const base15 = base18;
      const base16 = (term + 1) * cols;
      const end3 = base19;
      for (let j8 = 0; j8 < end3; j8++) {
        const xShared5 = x[base14 + j8]!;
        let running3 = partial[base + j8]!;
        running3 = running3 + (x[base13 + (base14 + j8)]! - xShared5);
        partial[base + j8] = running3;
        let running4 = partial[base15 + j8]!;
        running4 = running4 + (x[base16 + (base14 + j8)]! - xShared5);
        partial[base15 + j8] = running4;
      }
    }
  }
}

function ar1FitRegion1(
  lo2: number,
  hi2: number,
  after: Float64Array,
  before: Float64Array,
  partial2: Float64Array,
  x: Float64Array,
  cols: number,
  rows: number,
  strips2: number,
): void {
  const base60 = minIndex(cols, 512) * 2;
  const base61 = maxIndex(minIndex(cols, 512) * 2, 0) & -4;
  const base62 = minIndex(cols, 512);
  for (let item2 = lo2; item2 < hi2; item2++) {
    const block3 = Math.trunc(item2 / strips2);
    const strip2 = item2 - block3 * strips2;
    const base2 = item2 * base60;
    const from3 = block3 * 128;
    const to2 = minIndex(from3 + 128, rows - 1);
    const whole2 = from3 + ((to2 - from3) & -4);
    const e5Main = base61;
    for (let e5 = 0; e5 < e5Main; e5 += 4) {
      partial2[base2 + e5] = -0.0;
      partial2[base2 + (e5 + 1)] = -0.0;
      partial2[base2 + (e5 + 2)] = -0.0;
      partial2[base2 + (e5 + 3)] = -0.0;
    }
    const end9 = base60;
    for (let e5 = e5Main; e5 < end9; e5++) {
      partial2[base2 + e5] = -0.0;
    }
    const base50 = strip2 * 512;
    const base51 = base2 + base62;
    const base52 = minIndex(cols - strip2 * 512, 512);
    for (let term2 = from3; term2 < whole2; term2 += 4) {
      const base43 = term2 * cols;
      const base44 = base50;
      const base45 = (term2 + 1) * cols;
      const base46 = (term2 + 2) * cols;
      const base47 = (term2 + 3) * cols;
      const base48 = base51;
      const base49 = (term2 + 4) * cols;
      const end10 = base52;
      for (let j32 = 0; j32 < end10; j32++) {
        const xShared6 = x[base43 + (base44 + j32)]!;
        const xShared7 = x[base44 + j32]!;
        const beforeShared = before[base44 + j32]!;
        const xShared8 = x[base45 + (base44 + j32)]!;
        const xShared9 = x[base46 + (base44 + j32)]!;
        const xShared10 = x[base47 + (base44 + j32)]!;
        const afterShared = after[base44 + j32]!;
        let running5 = partial2[base2 + j32]!;
        const v2 = xShared6 - xShared7 - beforeShared;
        running5 = running5 + v2 * v2;
        const v3 = xShared8 - xShared7 - beforeShared;
        running5 = running5 + v3 * v3;
        const v4 = xShared9 - xShared7 - beforeShared;
        running5 = running5 + v4 * v4;
        const v5 = xShared10 - xShared7 - beforeShared;
        running5 = running5 + v5 * v5;
        partial2[base2 + j32] = running5;
        let running6 = partial2[base48 + j32]!;
        running6 = running6 + (xShared6 - xShared7 - beforeShared) * (xShared8 - xShared7 - afterShared);
        running6 = running6 + (xShared8 - xShared7 - beforeShared) * (xShared9 - xShared7 - afterShared);
        running6 = running6 + (xShared9 - xShared7 - beforeShared) * (xShared10 - xShared7 - afterShared);
        running6 =
          running6 + (xShared10 - xShared7 - beforeShared) * (x[base49 + (base44 + j32)]! - xShared7 - afterShared);
        partial2[base48 + j32] = running6;
      }
    }
    const base57 = strip2 * 512;
    const base58 = base2 + base62;
    const base59 = minIndex(cols - strip2 * 512, 512);
    for (let term2 = whole2; term2 < to2; term2++) {
      const base53 = term2 * cols;
      const base54 = base57;
      const base55 = base58;
      const base56 = (term2 + 1) * cols;
      const end11 = base59;
      for (let j33 = 0; j33 < end11; j33++) {
        const xShared11 = x[base53 + (base54 + j33)]!;
        const xShared12 = x[base54 + j33]!;
        const beforeShared2 = before[base54 + j33]!;
        let running7 = partial2[base2 + j33]!;
        const v6 = xShared11 - xShared12 - beforeShared2;
        running7 = running7 + v6 * v6;
        partial2[base2 + j33] = running7;
        let running8 = partial2[base55 + j33]!;
        running8 =
          running8 +
          (xShared11 - xShared12 - beforeShared2) * (x[base56 + (base54 + j33)]! - xShared12 - after[base54 + j33]!);
        partial2[base55 + j33] = running8;
      }
    }
  }
}

function ar1FitRegion2(
  lo3: number,
  hi3: number,
  alpha: Float64Array,
  spread: Float64Array,
  together: Float64Array,
  rows: number,
): void {
  const j5Main = lo3 + (maxIndex(hi3 - lo3, 0) & -4);
  for (let j5 = lo3; j5 < j5Main; j5 += 4) {
    const result = rows - 1 >= 1 && spread[j5]! > 0.0 ? together[j5]! / spread[j5]! : NaN;
    alpha[j5] = result === result ? result : NaN;
    const result2 = rows - 1 >= 1 && spread[j5 + 1]! > 0.0 ? together[j5 + 1]! / spread[j5 + 1]! : NaN;
    alpha[j5 + 1] = result2 === result2 ? result2 : NaN;
    const result3 = rows - 1 >= 1 && spread[j5 + 2]! > 0.0 ? together[j5 + 2]! / spread[j5 + 2]! : NaN;
    alpha[j5 + 2] = result3 === result3 ? result3 : NaN;
    const result4 = rows - 1 >= 1 && spread[j5 + 3]! > 0.0 ? together[j5 + 3]! / spread[j5 + 3]! : NaN;
    alpha[j5 + 3] = result4 === result4 ? result4 : NaN;
  }
  for (let j5 = j5Main; j5 < hi3; j5++) {
    const result5 = rows - 1 >= 1 && spread[j5]! > 0.0 ? together[j5]! / spread[j5]! : NaN;
    alpha[j5] = result5 === result5 ? result5 : NaN;
  }
}

function ar1FitRegion3(
  lo4: number,
  hi4: number,
  after: Float64Array,
  alpha: Float64Array,
  before: Float64Array,
  intercept: Float64Array,
  x: Float64Array,
  rows: number,
): void {
  const j6Main = lo4 + (maxIndex(hi4 - lo4, 0) & -4);
  for (let j6 = lo4; j6 < j6Main; j6 += 4) {
    const result6 = rows - 1 >= 1 ? x[j6]! + after[j6]! - alpha[j6]! * (x[j6]! + before[j6]!) : NaN;
    intercept[j6] = result6 === result6 ? result6 : NaN;
    const result7 = rows - 1 >= 1 ? x[j6 + 1]! + after[j6 + 1]! - alpha[j6 + 1]! * (x[j6 + 1]! + before[j6 + 1]!) : NaN;
    intercept[j6 + 1] = result7 === result7 ? result7 : NaN;
    const result8 = rows - 1 >= 1 ? x[j6 + 2]! + after[j6 + 2]! - alpha[j6 + 2]! * (x[j6 + 2]! + before[j6 + 2]!) : NaN;
    intercept[j6 + 2] = result8 === result8 ? result8 : NaN;
    const result9 = rows - 1 >= 1 ? x[j6 + 3]! + after[j6 + 3]! - alpha[j6 + 3]! * (x[j6 + 3]! + before[j6 + 3]!) : NaN;
    intercept[j6 + 3] = result9 === result9 ? result9 : NaN;
  }
  for (let j6 = j6Main; j6 < hi4; j6++) {
    const result10 = rows - 1 >= 1 ? x[j6]! + after[j6]! - alpha[j6]! * (x[j6]! + before[j6]!) : NaN;
    intercept[j6] = result10 === result10 ? result10 : NaN;
  }
}
