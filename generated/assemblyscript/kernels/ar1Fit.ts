// Generated from kernels/detectors/ar1Fit.ts#L16 by `trefoil build`. Do not edit. Hash 18e8181e2702e767

import { claim, toF64_i32 } from '../operations';

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
  const after = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const spread = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const together = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const partial = top;
  top = claim(top, max<i32>((rows + 126) / 128, 1) * (((cols + 511) / 512) * min<i32>(cols, 512) * 2), 8);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, max<i32>((rows + 126) / 128, 1) * (((cols + 511) / 512) * min<i32>(cols, 512) * 2), 8);
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = (cols + 511) / 512;
  const blocks: i32 = (rows + 126) / 128;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks * strips;
    const base33: i32 = min<i32>(cols, 512) * 2;
    const base34: i32 = max<i32>(min<i32>(cols, 512) * 2, 0) & -8;
    const base35: i32 = min<i32>(cols, 512);
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips;
      const strip: i32 = item - block * strips;
      const base: i32 = item * base33;
      const from: i32 = block * 128;
      const to: i32 = min<i32>(from + 128, rows - 1);
      const whole: i32 = from + ((to - from) & -4);
      const eMain: i32 = base34;
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part1 = f64x2.splat(-0.0);
        const part2 = f64x2.splat(-0.0);
        v128.store(partial + ((base + e) << 3), part1);
        v128.store(partial + ((base + e) << 3), part2, 16);
        const part3 = f64x2.splat(-0.0);
        const part4 = f64x2.splat(-0.0);
        v128.store(partial + ((base + e) << 3), part3, 32);
        v128.store(partial + ((base + e) << 3), part4, 48);
      }
      const end: i32 = base33;
      for (let e: i32 = eMain; e < end; e++) {
        store<f64>(partial + ((base + e) << 3), -0.0);
      }
      const base17: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base18: i32 = strip * 512;
      const base19: i32 = base + base35;
      const base20: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = from; term < whole; term += 4) {
        const j7Main: i32 = base17;
        const base3: i32 = term * cols;
        const base4: i32 = base18;
        const base5: i32 = (term + 1) * cols;
        const base6: i32 = (term + 2) * cols;
        const base7: i32 = (term + 3) * cols;
        const base8: i32 = base19;
        const base9: i32 = (term + 4) * cols;
        for (let j7: i32 = 0; j7 < j7Main; j7 += 8) {
          const xShared_0 = v128.load(x + ((base4 + j7) << 3));
          const xShared_1 = v128.load(x + ((base4 + j7) << 3), 16);
          const xShared2_0 = v128.load(x + ((base4 + j7) << 3), 32);
          const xShared2_1 = v128.load(x + ((base4 + j7) << 3), 48);
          const xShared3_0 = v128.load(x + ((base5 + (base4 + j7)) << 3));
          const xShared3_1 = v128.load(x + ((base5 + (base4 + j7)) << 3), 16);
          const xShared4_0 = v128.load(x + ((base5 + (base4 + j7)) << 3), 32);
          const xShared4_1 = v128.load(x + ((base5 + (base4 + j7)) << 3), 48);
          const xShared5_0 = v128.load(x + ((base6 + (base4 + j7)) << 3));
          const xShared5_1 = v128.load(x + ((base6 + (base4 + j7)) << 3), 16);
          const xShared6_0 = v128.load(x + ((base6 + (base4 + j7)) << 3), 32);
          const xShared6_1 = v128.load(x + ((base6 + (base4 + j7)) << 3), 48);
          const xShared7_0 = v128.load(x + ((base7 + (base4 + j7)) << 3));
          const xShared7_1 = v128.load(x + ((base7 + (base4 + j7)) << 3), 16);
          const xShared8_0 = v128.load(x + ((base7 + (base4 + j7)) << 3), 32);
          const xShared8_1 = v128.load(x + ((base7 + (base4 + j7)) << 3), 48);
          let running_0 = v128.load(partial + ((base + j7) << 3));
          let running_1 = v128.load(partial + ((base + j7) << 3), 16);
          let running_1_0 = v128.load(partial + ((base + j7) << 3), 32);
          let running_1_1 = v128.load(partial + ((base + j7) << 3), 48);
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base3 + (base4 + j7)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base3 + (base4 + j7)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(running_1_0, f64x2.sub(v128.load(x + ((base3 + (base4 + j7)) << 3), 32), xShared2_0));
          running_1_1 = f64x2.add(running_1_1, f64x2.sub(v128.load(x + ((base3 + (base4 + j7)) << 3), 48), xShared2_1));
          running_0 = f64x2.add(running_0, f64x2.sub(xShared3_0, xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(xShared3_1, xShared_1));
          running_1_0 = f64x2.add(running_1_0, f64x2.sub(xShared4_0, xShared2_0));
          running_1_1 = f64x2.add(running_1_1, f64x2.sub(xShared4_1, xShared2_1));
          running_0 = f64x2.add(running_0, f64x2.sub(xShared5_0, xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(xShared5_1, xShared_1));
          running_1_0 = f64x2.add(running_1_0, f64x2.sub(xShared6_0, xShared2_0));
          running_1_1 = f64x2.add(running_1_1, f64x2.sub(xShared6_1, xShared2_1));
          running_0 = f64x2.add(running_0, f64x2.sub(xShared7_0, xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(xShared7_1, xShared_1));
          running_1_0 = f64x2.add(running_1_0, f64x2.sub(xShared8_0, xShared2_0));
          running_1_1 = f64x2.add(running_1_1, f64x2.sub(xShared8_1, xShared2_1));
          v128.store(partial + ((base + j7) << 3), running_0);
          v128.store(partial + ((base + j7) << 3), running_1, 16);
          v128.store(partial + ((base + j7) << 3), running_1_0, 32);
          v128.store(partial + ((base + j7) << 3), running_1_1, 48);
          let running2_0 = v128.load(partial + ((base8 + j7) << 3));
          let running2_1 = v128.load(partial + ((base8 + j7) << 3), 16);
          let running2_1_0 = v128.load(partial + ((base8 + j7) << 3), 32);
          let running2_1_1 = v128.load(partial + ((base8 + j7) << 3), 48);
          running2_0 = f64x2.add(running2_0, f64x2.sub(xShared3_0, xShared_0));
          running2_1 = f64x2.add(running2_1, f64x2.sub(xShared3_1, xShared_1));
          running2_1_0 = f64x2.add(running2_1_0, f64x2.sub(xShared4_0, xShared2_0));
          running2_1_1 = f64x2.add(running2_1_1, f64x2.sub(xShared4_1, xShared2_1));
          running2_0 = f64x2.add(running2_0, f64x2.sub(xShared5_0, xShared_0));
          running2_1 = f64x2.add(running2_1, f64x2.sub(xShared5_1, xShared_1));
          running2_1_0 = f64x2.add(running2_1_0, f64x2.sub(xShared6_0, xShared2_0));
          running2_1_1 = f64x2.add(running2_1_1, f64x2.sub(xShared6_1, xShared2_1));
          running2_0 = f64x2.add(running2_0, f64x2.sub(xShared7_0, xShared_0));
          running2_1 = f64x2.add(running2_1, f64x2.sub(xShared7_1, xShared_1));
          running2_1_0 = f64x2.add(running2_1_0, f64x2.sub(xShared8_0, xShared2_0));
          running2_1_1 = f64x2.add(running2_1_1, f64x2.sub(xShared8_1, xShared2_1));
          running2_0 = f64x2.add(running2_0, f64x2.sub(v128.load(x + ((base9 + (base4 + j7)) << 3)), xShared_0));
          running2_1 = f64x2.add(running2_1, f64x2.sub(v128.load(x + ((base9 + (base4 + j7)) << 3), 16), xShared_1));
          running2_1_0 = f64x2.add(
            running2_1_0,
            f64x2.sub(v128.load(x + ((base9 + (base4 + j7)) << 3), 32), xShared2_0),
          );
          running2_1_1 = f64x2.add(
            running2_1_1,
            f64x2.sub(v128.load(x + ((base9 + (base4 + j7)) << 3), 48), xShared2_1),
          );
          v128.store(partial + ((base8 + j7) << 3), running2_0);
          v128.store(partial + ((base8 + j7) << 3), running2_1, 16);
          v128.store(partial + ((base8 + j7) << 3), running2_1_0, 32);
          v128.store(partial + ((base8 + j7) << 3), running2_1_1, 48);
        }
        const base10: i32 = term * cols;
        const base11: i32 = base18;
        const base12: i32 = (term + 1) * cols;
        const base13: i32 = (term + 2) * cols;
        const base14: i32 = (term + 3) * cols;
        const base15: i32 = base19;
        const base16: i32 = (term + 4) * cols;
        const end2: i32 = base20;
        for (let j7: i32 = j7Main; j7 < end2; j7++) {
          const xShared9: f64 = load<f64>(x + ((base11 + j7) << 3));
          const xShared10: f64 = load<f64>(x + ((base12 + (base11 + j7)) << 3));
          const xShared11: f64 = load<f64>(x + ((base13 + (base11 + j7)) << 3));
          const xShared12: f64 = load<f64>(x + ((base14 + (base11 + j7)) << 3));
          let running: f64 = load<f64>(partial + ((base + j7) << 3));
          running = running + (load<f64>(x + ((base10 + (base11 + j7)) << 3)) - xShared9);
          running = running + (xShared10 - xShared9);
          running = running + (xShared11 - xShared9);
          running = running + (xShared12 - xShared9);
          store<f64>(partial + ((base + j7) << 3), running);
          let running2: f64 = load<f64>(partial + ((base15 + j7) << 3));
          running2 = running2 + (xShared10 - xShared9);
          running2 = running2 + (xShared11 - xShared9);
          running2 = running2 + (xShared12 - xShared9);
          running2 = running2 + (load<f64>(x + ((base16 + (base11 + j7)) << 3)) - xShared9);
          store<f64>(partial + ((base15 + j7) << 3), running2);
        }
      }
      const base29: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base30: i32 = strip * 512;
      const base31: i32 = base + base35;
      const base32: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const j8Main: i32 = base29;
        const base21: i32 = term * cols;
        const base22: i32 = base30;
        const base23: i32 = base31;
        const base24: i32 = (term + 1) * cols;
        for (let j8: i32 = 0; j8 < j8Main; j8 += 8) {
          const xShared13_0 = v128.load(x + ((base22 + j8) << 3));
          const xShared13_1 = v128.load(x + ((base22 + j8) << 3), 16);
          const xShared14_0 = v128.load(x + ((base22 + j8) << 3), 32);
          const xShared14_1 = v128.load(x + ((base22 + j8) << 3), 48);
          let running3_0 = v128.load(partial + ((base + j8) << 3));
          let running3_1 = v128.load(partial + ((base + j8) << 3), 16);
          let running3_1_0 = v128.load(partial + ((base + j8) << 3), 32);
          let running3_1_1 = v128.load(partial + ((base + j8) << 3), 48);
          running3_0 = f64x2.add(running3_0, f64x2.sub(v128.load(x + ((base21 + (base22 + j8)) << 3)), xShared13_0));
          running3_1 = f64x2.add(
            running3_1,
            f64x2.sub(v128.load(x + ((base21 + (base22 + j8)) << 3), 16), xShared13_1),
          );
          running3_1_0 = f64x2.add(
            running3_1_0,
            f64x2.sub(v128.load(x + ((base21 + (base22 + j8)) << 3), 32), xShared14_0),
          );
          running3_1_1 = f64x2.add(
            running3_1_1,
            f64x2.sub(v128.load(x + ((base21 + (base22 + j8)) << 3), 48), xShared14_1),
          );
          v128.store(partial + ((base + j8) << 3), running3_0);
          v128.store(partial + ((base + j8) << 3), running3_1, 16);
          v128.store(partial + ((base + j8) << 3), running3_1_0, 32);
          v128.store(partial + ((base + j8) << 3), running3_1_1, 48);
          let running4_0 = v128.load(partial + ((base23 + j8) << 3));
          let running4_1 = v128.load(partial + ((base23 + j8) << 3), 16);
          let running4_1_0 = v128.load(partial + ((base23 + j8) << 3), 32);
          let running4_1_1 = v128.load(partial + ((base23 + j8) << 3), 48);
          running4_0 = f64x2.add(running4_0, f64x2.sub(v128.load(x + ((base24 + (base22 + j8)) << 3)), xShared13_0));
          running4_1 = f64x2.add(
            running4_1,
            f64x2.sub(v128.load(x + ((base24 + (base22 + j8)) << 3), 16), xShared13_1),
          );
          running4_1_0 = f64x2.add(
            running4_1_0,
            f64x2.sub(v128.load(x + ((base24 + (base22 + j8)) << 3), 32), xShared14_0),
          );
          running4_1_1 = f64x2.add(
            running4_1_1,
            f64x2.sub(v128.load(x + ((base24 + (base22 + j8)) << 3), 48), xShared14_1),
          );
          v128.store(partial + ((base23 + j8) << 3), running4_0);
          v128.store(partial + ((base23 + j8) << 3), running4_1, 16);
          v128.store(partial + ((base23 + j8) << 3), running4_1_0, 32);
          v128.store(partial + ((base23 + j8) << 3), running4_1_1, 48);
        }
        const base25: i32 = term * cols;
        const base26: i32 = base30;
        const base27: i32 = base31;
        const base28: i32 = (term + 1) * cols;
        const end3: i32 = base32;
        for (let j8: i32 = j8Main; j8 < end3; j8++) {
          const xShared15: f64 = load<f64>(x + ((base26 + j8) << 3));
          let running3: f64 = load<f64>(partial + ((base + j8) << 3));
          running3 = running3 + (load<f64>(x + ((base25 + (base26 + j8)) << 3)) - xShared15);
          store<f64>(partial + ((base + j8) << 3), running3);
          let running4: f64 = load<f64>(partial + ((base27 + j8) << 3));
          running4 = running4 + (load<f64>(x + ((base28 + (base26 + j8)) << 3)) - xShared15);
          store<f64>(partial + ((base27 + j8) << 3), running4);
        }
      }
    }
  }
  let depth: i32 = 0;
  const base39: i32 = ((cols + 511) / 512) * min<i32>(cols, 512) * 2;
  const base40: i32 = max<i32>(strips * (min<i32>(cols, 512) * 2), 0) & -8;
  const base41: i32 = strips * (min<i32>(cols, 512) * 2);
  for (let block2: i32 = 0; block2 < blocks; block2++) {
    const into: i32 = depth * base39;
    const from2: i32 = block2 * base39;
    if (into != from2) {
      const e2Main: i32 = base40;
      for (let e2: i32 = 0; e2 < e2Main; e2 += 8) {
        const part5 = v128.load(partial + ((from2 + e2) << 3));
        const part6 = v128.load(partial + ((from2 + e2) << 3), 16);
        v128.store(partial + ((into + e2) << 3), part5);
        v128.store(partial + ((into + e2) << 3), part6, 16);
        const part7 = v128.load(partial + ((from2 + e2) << 3), 32);
        const part8 = v128.load(partial + ((from2 + e2) << 3), 48);
        v128.store(partial + ((into + e2) << 3), part7, 32);
        v128.store(partial + ((into + e2) << 3), part8, 48);
      }
      const end4: i32 = base41;
      for (let e2: i32 = e2Main; e2 < end4; e2++) {
        store<f64>(partial + ((into + e2) << 3), load<f64>(partial + ((from2 + e2) << 3)));
      }
    }
    depth = depth + 1;
    let pairs2: i32 = block2;
    const base36: i32 = base39;
    const base37: i32 = base40;
    const base38: i32 = base41;
    while ((pairs2 & 1) != 0) {
      depth = depth - 1;
      const older: i32 = (depth - 1) * base36;
      const newer: i32 = older + base36;
      const e3Main: i32 = base37;
      for (let e3: i32 = 0; e3 < e3Main; e3 += 8) {
        const part9 = f64x2.add(v128.load(partial + ((older + e3) << 3)), v128.load(partial + ((newer + e3) << 3)));
        const part10 = f64x2.add(
          v128.load(partial + ((older + e3) << 3), 16),
          v128.load(partial + ((newer + e3) << 3), 16),
        );
        v128.store(partial + ((older + e3) << 3), part9);
        v128.store(partial + ((older + e3) << 3), part10, 16);
        const part11 = f64x2.add(
          v128.load(partial + ((older + e3) << 3), 32),
          v128.load(partial + ((newer + e3) << 3), 32),
        );
        const part12 = f64x2.add(
          v128.load(partial + ((older + e3) << 3), 48),
          v128.load(partial + ((newer + e3) << 3), 48),
        );
        v128.store(partial + ((older + e3) << 3), part11, 32);
        v128.store(partial + ((older + e3) << 3), part12, 48);
      }
      const end5: i32 = base38;
      for (let e3: i32 = e3Main; e3 < end5; e3++) {
        store<f64>(
          partial + ((older + e3) << 3),
          load<f64>(partial + ((older + e3) << 3)) + load<f64>(partial + ((newer + e3) << 3)),
        );
      }
      pairs2 = pairs2 >> 1;
    }
  }
  const base42: i32 = ((cols + 511) / 512) * min<i32>(cols, 512) * 2;
  const base43: i32 = max<i32>(strips * (min<i32>(cols, 512) * 2), 0) & -8;
  const base44: i32 = strips * (min<i32>(cols, 512) * 2);
  while (depth > 1) {
    depth = depth - 1;
    const older2: i32 = (depth - 1) * base42;
    const newer2: i32 = older2 + base42;
    const e4Main: i32 = base43;
    for (let e4: i32 = 0; e4 < e4Main; e4 += 8) {
      const part13 = f64x2.add(v128.load(partial + ((older2 + e4) << 3)), v128.load(partial + ((newer2 + e4) << 3)));
      const part14 = f64x2.add(
        v128.load(partial + ((older2 + e4) << 3), 16),
        v128.load(partial + ((newer2 + e4) << 3), 16),
      );
      v128.store(partial + ((older2 + e4) << 3), part13);
      v128.store(partial + ((older2 + e4) << 3), part14, 16);
      const part15 = f64x2.add(
        v128.load(partial + ((older2 + e4) << 3), 32),
        v128.load(partial + ((newer2 + e4) << 3), 32),
      );
      const part16 = f64x2.add(
        v128.load(partial + ((older2 + e4) << 3), 48),
        v128.load(partial + ((newer2 + e4) << 3), 48),
      );
      v128.store(partial + ((older2 + e4) << 3), part15, 32);
      v128.store(partial + ((older2 + e4) << 3), part16, 48);
    }
    const end6: i32 = base44;
    for (let e4: i32 = e4Main; e4 < end6; e4++) {
      store<f64>(
        partial + ((older2 + e4) << 3),
        load<f64>(partial + ((older2 + e4) << 3)) + load<f64>(partial + ((newer2 + e4) << 3)),
      );
    }
  }
  const base49: i32 = min<i32>(cols, 512) * 2;
  for (let strip: i32 = 0; strip < strips; strip++) {
    const j9Main: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
    const base45: i32 = strip * 512;
    const base46: i32 = strip * base49;
    for (let j9: i32 = 0; j9 < j9Main; j9 += 8) {
      const part17 = toF64_i32(rows - 1);
      const part18 = f64x2.div(v128.load(partial + ((base46 + (base45 + j9 - base45)) << 3)), f64x2.splat(part17));
      const part19 = f64x2.div(v128.load(partial + ((base46 + (base45 + j9 - base45)) << 3), 16), f64x2.splat(part17));
      v128.store(before + ((base45 + j9) << 3), part18);
      v128.store(before + ((base45 + j9) << 3), part19, 16);
      const part20 = toF64_i32(rows - 1);
      const part21 = f64x2.div(
        v128.load(partial + ((base46 + (base45 + (j9 + 4) - base45)) << 3)),
        f64x2.splat(part20),
      );
      const part22 = f64x2.div(
        v128.load(partial + ((base46 + (base45 + (j9 + 4) - base45)) << 3), 16),
        f64x2.splat(part20),
      );
      v128.store(before + ((base45 + j9) << 3), part21, 32);
      v128.store(before + ((base45 + j9) << 3), part22, 48);
    }
    const base47: i32 = strip * 512;
    const base48: i32 = strip * base49;
    const end7: i32 = min<i32>(cols - strip * 512, 512);
    for (let j9: i32 = j9Main; j9 < end7; j9++) {
      store<f64>(
        before + ((base47 + j9) << 3),
        load<f64>(partial + ((base48 + (base47 + j9 - base47)) << 3)) / toF64_i32(rows - 1),
      );
    }
  }
  const base54: i32 = min<i32>(cols, 512) * 2;
  const base55: i32 = min<i32>(cols, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    const j22Main: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
    const base50: i32 = strip * 512;
    const base51: i32 = strip * base54 + base55;
    for (let j22: i32 = 0; j22 < j22Main; j22 += 8) {
      const part23 = toF64_i32(rows - 1);
      const part24 = f64x2.div(v128.load(partial + ((base51 + (base50 + j22 - base50)) << 3)), f64x2.splat(part23));
      const part25 = f64x2.div(v128.load(partial + ((base51 + (base50 + j22 - base50)) << 3), 16), f64x2.splat(part23));
      v128.store(after + ((base50 + j22) << 3), part24);
      v128.store(after + ((base50 + j22) << 3), part25, 16);
      const part26 = toF64_i32(rows - 1);
      const part27 = f64x2.div(
        v128.load(partial + ((base51 + (base50 + (j22 + 4) - base50)) << 3)),
        f64x2.splat(part26),
      );
      const part28 = f64x2.div(
        v128.load(partial + ((base51 + (base50 + (j22 + 4) - base50)) << 3), 16),
        f64x2.splat(part26),
      );
      v128.store(after + ((base50 + j22) << 3), part27, 32);
      v128.store(after + ((base50 + j22) << 3), part28, 48);
    }
    const base52: i32 = strip * 512;
    const base53: i32 = strip * base54 + base55;
    const end8: i32 = min<i32>(cols - strip * 512, 512);
    for (let j22: i32 = j22Main; j22 < end8; j22++) {
      store<f64>(
        after + ((base52 + j22) << 3),
        load<f64>(partial + ((base53 + (base52 + j22 - base52)) << 3)) / toF64_i32(rows - 1),
      );
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2: i32 = (cols + 511) / 512;
  const blocks2: i32 = (rows + 126) / 128;
  {
    const lo2: i32 = 0;
    const hi2: i32 = blocks2 * strips2;
    const base86: i32 = min<i32>(cols, 512) * 2;
    const base87: i32 = max<i32>(min<i32>(cols, 512) * 2, 0) & -8;
    const base88: i32 = min<i32>(cols, 512);
    for (let item2: i32 = lo2; item2 < hi2; item2++) {
      const block3: i32 = item2 / strips2;
      const strip2: i32 = item2 - block3 * strips2;
      const base2: i32 = item2 * base86;
      const from3: i32 = block3 * 128;
      const to2: i32 = min<i32>(from3 + 128, rows - 1);
      const whole2: i32 = from3 + ((to2 - from3) & -4);
      const e5Main: i32 = base87;
      for (let e5: i32 = 0; e5 < e5Main; e5 += 8) {
        const part30 = f64x2.splat(-0.0);
        const part31 = f64x2.splat(-0.0);
        v128.store(partial2 + ((base2 + e5) << 3), part30);
        v128.store(partial2 + ((base2 + e5) << 3), part31, 16);
        const part32 = f64x2.splat(-0.0);
        const part33 = f64x2.splat(-0.0);
        v128.store(partial2 + ((base2 + e5) << 3), part32, 32);
        v128.store(partial2 + ((base2 + e5) << 3), part33, 48);
      }
      const end9: i32 = base86;
      for (let e5: i32 = e5Main; e5 < end9; e5++) {
        store<f64>(partial2 + ((base2 + e5) << 3), -0.0);
      }
      const base70: i32 = max<i32>(min<i32>(cols - strip2 * 512, 512), 0) & -8;
      const base71: i32 = strip2 * 512;
      const base72: i32 = base2 + base88;
      const base73: i32 = min<i32>(cols - strip2 * 512, 512);
      for (let term2: i32 = from3; term2 < whole2; term2 += 4) {
        const j32Main: i32 = base70;
        const base56: i32 = term2 * cols;
        const base57: i32 = base71;
        const base58: i32 = (term2 + 1) * cols;
        const base59: i32 = (term2 + 2) * cols;
        const base60: i32 = (term2 + 3) * cols;
        const base61: i32 = base72;
        const base62: i32 = (term2 + 4) * cols;
        for (let j32: i32 = 0; j32 < j32Main; j32 += 8) {
          const xShared16_0 = v128.load(x + ((base56 + (base57 + j32)) << 3));
          const xShared16_1 = v128.load(x + ((base56 + (base57 + j32)) << 3), 16);
          const xShared17_0 = v128.load(x + ((base57 + j32) << 3));
          const xShared17_1 = v128.load(x + ((base57 + j32) << 3), 16);
          const beforeShared_0 = v128.load(before + ((base57 + j32) << 3));
          const beforeShared_1 = v128.load(before + ((base57 + j32) << 3), 16);
          const xShared18_0 = v128.load(x + ((base56 + (base57 + j32)) << 3), 32);
          const xShared18_1 = v128.load(x + ((base56 + (base57 + j32)) << 3), 48);
          const xShared19_0 = v128.load(x + ((base57 + j32) << 3), 32);
          const xShared19_1 = v128.load(x + ((base57 + j32) << 3), 48);
          const beforeShared2_0 = v128.load(before + ((base57 + j32) << 3), 32);
          const beforeShared2_1 = v128.load(before + ((base57 + j32) << 3), 48);
          const xShared20_0 = v128.load(x + ((base58 + (base57 + j32)) << 3));
          const xShared20_1 = v128.load(x + ((base58 + (base57 + j32)) << 3), 16);
          const xShared21_0 = v128.load(x + ((base58 + (base57 + j32)) << 3), 32);
          const xShared21_1 = v128.load(x + ((base58 + (base57 + j32)) << 3), 48);
          const xShared22_0 = v128.load(x + ((base59 + (base57 + j32)) << 3));
          const xShared22_1 = v128.load(x + ((base59 + (base57 + j32)) << 3), 16);
          const xShared23_0 = v128.load(x + ((base59 + (base57 + j32)) << 3), 32);
          const xShared23_1 = v128.load(x + ((base59 + (base57 + j32)) << 3), 48);
          const xShared24_0 = v128.load(x + ((base60 + (base57 + j32)) << 3));
          const xShared24_1 = v128.load(x + ((base60 + (base57 + j32)) << 3), 16);
          const xShared25_0 = v128.load(x + ((base60 + (base57 + j32)) << 3), 32);
          const xShared25_1 = v128.load(x + ((base60 + (base57 + j32)) << 3), 48);
          const afterShared_0 = v128.load(after + ((base57 + j32) << 3));
          const afterShared_1 = v128.load(after + ((base57 + j32) << 3), 16);
          const afterShared2_0 = v128.load(after + ((base57 + j32) << 3), 32);
          const afterShared2_1 = v128.load(after + ((base57 + j32) << 3), 48);
          let running5_0 = v128.load(partial2 + ((base2 + j32) << 3));
          let running5_1 = v128.load(partial2 + ((base2 + j32) << 3), 16);
          let running5_1_0 = v128.load(partial2 + ((base2 + j32) << 3), 32);
          let running5_1_1 = v128.load(partial2 + ((base2 + j32) << 3), 48);
          const v2_0 = f64x2.sub(f64x2.sub(xShared16_0, xShared17_0), beforeShared_0);
          const v2_1 = f64x2.sub(f64x2.sub(xShared16_1, xShared17_1), beforeShared_1);
          const v2_1_0 = f64x2.sub(f64x2.sub(xShared18_0, xShared19_0), beforeShared2_0);
          const v2_1_1 = f64x2.sub(f64x2.sub(xShared18_1, xShared19_1), beforeShared2_1);
          running5_0 = f64x2.add(running5_0, f64x2.mul(v2_0, v2_0));
          running5_1 = f64x2.add(running5_1, f64x2.mul(v2_1, v2_1));
          running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v2_1_0, v2_1_0));
          running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v2_1_1, v2_1_1));
          const v3_0 = f64x2.sub(f64x2.sub(xShared20_0, xShared17_0), beforeShared_0);
          const v3_1 = f64x2.sub(f64x2.sub(xShared20_1, xShared17_1), beforeShared_1);
          const v3_1_0 = f64x2.sub(f64x2.sub(xShared21_0, xShared19_0), beforeShared2_0);
          const v3_1_1 = f64x2.sub(f64x2.sub(xShared21_1, xShared19_1), beforeShared2_1);
          running5_0 = f64x2.add(running5_0, f64x2.mul(v3_0, v3_0));
          running5_1 = f64x2.add(running5_1, f64x2.mul(v3_1, v3_1));
          running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v3_1_0, v3_1_0));
          running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v3_1_1, v3_1_1));
          const v4_0 = f64x2.sub(f64x2.sub(xShared22_0, xShared17_0), beforeShared_0);
          const v4_1 = f64x2.sub(f64x2.sub(xShared22_1, xShared17_1), beforeShared_1);
          const v4_1_0 = f64x2.sub(f64x2.sub(xShared23_0, xShared19_0), beforeShared2_0);
          const v4_1_1 = f64x2.sub(f64x2.sub(xShared23_1, xShared19_1), beforeShared2_1);
          running5_0 = f64x2.add(running5_0, f64x2.mul(v4_0, v4_0));
          running5_1 = f64x2.add(running5_1, f64x2.mul(v4_1, v4_1));
          running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v4_1_0, v4_1_0));
          running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v4_1_1, v4_1_1));
          const v5_0 = f64x2.sub(f64x2.sub(xShared24_0, xShared17_0), beforeShared_0);
          const v5_1 = f64x2.sub(f64x2.sub(xShared24_1, xShared17_1), beforeShared_1);
          const v5_1_0 = f64x2.sub(f64x2.sub(xShared25_0, xShared19_0), beforeShared2_0);
          const v5_1_1 = f64x2.sub(f64x2.sub(xShared25_1, xShared19_1), beforeShared2_1);
          running5_0 = f64x2.add(running5_0, f64x2.mul(v5_0, v5_0));
          running5_1 = f64x2.add(running5_1, f64x2.mul(v5_1, v5_1));
          running5_1_0 = f64x2.add(running5_1_0, f64x2.mul(v5_1_0, v5_1_0));
          running5_1_1 = f64x2.add(running5_1_1, f64x2.mul(v5_1_1, v5_1_1));
          v128.store(partial2 + ((base2 + j32) << 3), running5_0);
          v128.store(partial2 + ((base2 + j32) << 3), running5_1, 16);
          v128.store(partial2 + ((base2 + j32) << 3), running5_1_0, 32);
          v128.store(partial2 + ((base2 + j32) << 3), running5_1_1, 48);
          let running6_0 = v128.load(partial2 + ((base61 + j32) << 3));
          let running6_1 = v128.load(partial2 + ((base61 + j32) << 3), 16);
          let running6_1_0 = v128.load(partial2 + ((base61 + j32) << 3), 32);
          let running6_1_1 = v128.load(partial2 + ((base61 + j32) << 3), 48);
          running6_0 = f64x2.add(
            running6_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared16_0, xShared17_0), beforeShared_0),
              f64x2.sub(f64x2.sub(xShared20_0, xShared17_0), afterShared_0),
            ),
          );
          running6_1 = f64x2.add(
            running6_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared16_1, xShared17_1), beforeShared_1),
              f64x2.sub(f64x2.sub(xShared20_1, xShared17_1), afterShared_1),
            ),
          );
          running6_1_0 = f64x2.add(
            running6_1_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared18_0, xShared19_0), beforeShared2_0),
              f64x2.sub(f64x2.sub(xShared21_0, xShared19_0), afterShared2_0),
            ),
          );
          running6_1_1 = f64x2.add(
            running6_1_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared18_1, xShared19_1), beforeShared2_1),
              f64x2.sub(f64x2.sub(xShared21_1, xShared19_1), afterShared2_1),
            ),
          );
          running6_0 = f64x2.add(
            running6_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared20_0, xShared17_0), beforeShared_0),
              f64x2.sub(f64x2.sub(xShared22_0, xShared17_0), afterShared_0),
            ),
          );
          running6_1 = f64x2.add(
            running6_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared20_1, xShared17_1), beforeShared_1),
              f64x2.sub(f64x2.sub(xShared22_1, xShared17_1), afterShared_1),
            ),
          );
          running6_1_0 = f64x2.add(
            running6_1_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared21_0, xShared19_0), beforeShared2_0),
              f64x2.sub(f64x2.sub(xShared23_0, xShared19_0), afterShared2_0),
            ),
          );
          running6_1_1 = f64x2.add(
            running6_1_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared21_1, xShared19_1), beforeShared2_1),
              f64x2.sub(f64x2.sub(xShared23_1, xShared19_1), afterShared2_1),
            ),
          );
          running6_0 = f64x2.add(
            running6_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared22_0, xShared17_0), beforeShared_0),
              f64x2.sub(f64x2.sub(xShared24_0, xShared17_0), afterShared_0),
            ),
          );
          running6_1 = f64x2.add(
            running6_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared22_1, xShared17_1), beforeShared_1),
              f64x2.sub(f64x2.sub(xShared24_1, xShared17_1), afterShared_1),
            ),
          );
          running6_1_0 = f64x2.add(
            running6_1_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared23_0, xShared19_0), beforeShared2_0),
              f64x2.sub(f64x2.sub(xShared25_0, xShared19_0), afterShared2_0),
            ),
          );
          running6_1_1 = f64x2.add(
            running6_1_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared23_1, xShared19_1), beforeShared2_1),
              f64x2.sub(f64x2.sub(xShared25_1, xShared19_1), afterShared2_1),
            ),
          );
          running6_0 = f64x2.add(
            running6_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared24_0, xShared17_0), beforeShared_0),
              f64x2.sub(f64x2.sub(v128.load(x + ((base62 + (base57 + j32)) << 3)), xShared17_0), afterShared_0),
            ),
          );
          running6_1 = f64x2.add(
            running6_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared24_1, xShared17_1), beforeShared_1),
              f64x2.sub(f64x2.sub(v128.load(x + ((base62 + (base57 + j32)) << 3), 16), xShared17_1), afterShared_1),
            ),
          );
          running6_1_0 = f64x2.add(
            running6_1_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared25_0, xShared19_0), beforeShared2_0),
              f64x2.sub(f64x2.sub(v128.load(x + ((base62 + (base57 + j32)) << 3), 32), xShared19_0), afterShared2_0),
            ),
          );
          running6_1_1 = f64x2.add(
            running6_1_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared25_1, xShared19_1), beforeShared2_1),
              f64x2.sub(f64x2.sub(v128.load(x + ((base62 + (base57 + j32)) << 3), 48), xShared19_1), afterShared2_1),
            ),
          );
          v128.store(partial2 + ((base61 + j32) << 3), running6_0);
          v128.store(partial2 + ((base61 + j32) << 3), running6_1, 16);
          v128.store(partial2 + ((base61 + j32) << 3), running6_1_0, 32);
          v128.store(partial2 + ((base61 + j32) << 3), running6_1_1, 48);
        }
        const base63: i32 = term2 * cols;
        const base64: i32 = base71;
        const base65: i32 = (term2 + 1) * cols;
        const base66: i32 = (term2 + 2) * cols;
        const base67: i32 = (term2 + 3) * cols;
        const base68: i32 = base72;
        const base69: i32 = (term2 + 4) * cols;
        const end10: i32 = base73;
        for (let j32: i32 = j32Main; j32 < end10; j32++) {
          const xShared26: f64 = load<f64>(x + ((base63 + (base64 + j32)) << 3));
          const xShared27: f64 = load<f64>(x + ((base64 + j32) << 3));
          const beforeShared3: f64 = load<f64>(before + ((base64 + j32) << 3));
          const xShared28: f64 = load<f64>(x + ((base65 + (base64 + j32)) << 3));
          const xShared29: f64 = load<f64>(x + ((base66 + (base64 + j32)) << 3));
          const xShared30: f64 = load<f64>(x + ((base67 + (base64 + j32)) << 3));
          const afterShared3: f64 = load<f64>(after + ((base64 + j32) << 3));
          let running5: f64 = load<f64>(partial2 + ((base2 + j32) << 3));
          const v2: f64 = xShared26 - xShared27 - beforeShared3;
          running5 = running5 + v2 * v2;
          const v3: f64 = xShared28 - xShared27 - beforeShared3;
          running5 = running5 + v3 * v3;
          const v4: f64 = xShared29 - xShared27 - beforeShared3;
          running5 = running5 + v4 * v4;
          const v5: f64 = xShared30 - xShared27 - beforeShared3;
          running5 = running5 + v5 * v5;
          store<f64>(partial2 + ((base2 + j32) << 3), running5);
          let running6: f64 = load<f64>(partial2 + ((base68 + j32) << 3));
          running6 = running6 + (xShared26 - xShared27 - beforeShared3) * (xShared28 - xShared27 - afterShared3);
          running6 = running6 + (xShared28 - xShared27 - beforeShared3) * (xShared29 - xShared27 - afterShared3);
          running6 = running6 + (xShared29 - xShared27 - beforeShared3) * (xShared30 - xShared27 - afterShared3);
          running6 =
            running6 +
            (xShared30 - xShared27 - beforeShared3) *
              (load<f64>(x + ((base69 + (base64 + j32)) << 3)) - xShared27 - afterShared3);
          store<f64>(partial2 + ((base68 + j32) << 3), running6);
        }
      }
      const base82: i32 = max<i32>(min<i32>(cols - strip2 * 512, 512), 0) & -8;
      const base83: i32 = strip2 * 512;
      const base84: i32 = base2 + base88;
      const base85: i32 = min<i32>(cols - strip2 * 512, 512);
      for (let term2: i32 = whole2; term2 < to2; term2++) {
        const j33Main: i32 = base82;
        const base74: i32 = term2 * cols;
        const base75: i32 = base83;
        const base76: i32 = base84;
        const base77: i32 = (term2 + 1) * cols;
        for (let j33: i32 = 0; j33 < j33Main; j33 += 8) {
          const xShared31_0 = v128.load(x + ((base74 + (base75 + j33)) << 3));
          const xShared31_1 = v128.load(x + ((base74 + (base75 + j33)) << 3), 16);
          const xShared32_0 = v128.load(x + ((base75 + j33) << 3));
          const xShared32_1 = v128.load(x + ((base75 + j33) << 3), 16);
          const beforeShared4_0 = v128.load(before + ((base75 + j33) << 3));
          const beforeShared4_1 = v128.load(before + ((base75 + j33) << 3), 16);
          const xShared33_0 = v128.load(x + ((base74 + (base75 + j33)) << 3), 32);
          const xShared33_1 = v128.load(x + ((base74 + (base75 + j33)) << 3), 48);
          const xShared34_0 = v128.load(x + ((base75 + j33) << 3), 32);
          const xShared34_1 = v128.load(x + ((base75 + j33) << 3), 48);
          const beforeShared5_0 = v128.load(before + ((base75 + j33) << 3), 32);
          const beforeShared5_1 = v128.load(before + ((base75 + j33) << 3), 48);
          let running7_0 = v128.load(partial2 + ((base2 + j33) << 3));
          let running7_1 = v128.load(partial2 + ((base2 + j33) << 3), 16);
          let running7_1_0 = v128.load(partial2 + ((base2 + j33) << 3), 32);
          let running7_1_1 = v128.load(partial2 + ((base2 + j33) << 3), 48);
          const v6_0 = f64x2.sub(f64x2.sub(xShared31_0, xShared32_0), beforeShared4_0);
          const v6_1 = f64x2.sub(f64x2.sub(xShared31_1, xShared32_1), beforeShared4_1);
          const v6_1_0 = f64x2.sub(f64x2.sub(xShared33_0, xShared34_0), beforeShared5_0);
          const v6_1_1 = f64x2.sub(f64x2.sub(xShared33_1, xShared34_1), beforeShared5_1);
          running7_0 = f64x2.add(running7_0, f64x2.mul(v6_0, v6_0));
          running7_1 = f64x2.add(running7_1, f64x2.mul(v6_1, v6_1));
          running7_1_0 = f64x2.add(running7_1_0, f64x2.mul(v6_1_0, v6_1_0));
          running7_1_1 = f64x2.add(running7_1_1, f64x2.mul(v6_1_1, v6_1_1));
          v128.store(partial2 + ((base2 + j33) << 3), running7_0);
          v128.store(partial2 + ((base2 + j33) << 3), running7_1, 16);
          v128.store(partial2 + ((base2 + j33) << 3), running7_1_0, 32);
          v128.store(partial2 + ((base2 + j33) << 3), running7_1_1, 48);
          let running8_0 = v128.load(partial2 + ((base76 + j33) << 3));
          let running8_1 = v128.load(partial2 + ((base76 + j33) << 3), 16);
          let running8_1_0 = v128.load(partial2 + ((base76 + j33) << 3), 32);
          let running8_1_1 = v128.load(partial2 + ((base76 + j33) << 3), 48);
          running8_0 = f64x2.add(
            running8_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared31_0, xShared32_0), beforeShared4_0),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((base77 + (base75 + j33)) << 3)), xShared32_0),
                v128.load(after + ((base75 + j33) << 3)),
              ),
            ),
          );
          running8_1 = f64x2.add(
            running8_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared31_1, xShared32_1), beforeShared4_1),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((base77 + (base75 + j33)) << 3), 16), xShared32_1),
                v128.load(after + ((base75 + j33) << 3), 16),
              ),
            ),
          );
          running8_1_0 = f64x2.add(
            running8_1_0,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared33_0, xShared34_0), beforeShared5_0),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((base77 + (base75 + j33)) << 3), 32), xShared34_0),
                v128.load(after + ((base75 + j33) << 3), 32),
              ),
            ),
          );
          running8_1_1 = f64x2.add(
            running8_1_1,
            f64x2.mul(
              f64x2.sub(f64x2.sub(xShared33_1, xShared34_1), beforeShared5_1),
              f64x2.sub(
                f64x2.sub(v128.load(x + ((base77 + (base75 + j33)) << 3), 48), xShared34_1),
                v128.load(after + ((base75 + j33) << 3), 48),
              ),
            ),
          );
          v128.store(partial2 + ((base76 + j33) << 3), running8_0);
          v128.store(partial2 + ((base76 + j33) << 3), running8_1, 16);
          v128.store(partial2 + ((base76 + j33) << 3), running8_1_0, 32);
          v128.store(partial2 + ((base76 + j33) << 3), running8_1_1, 48);
        }
        const base78: i32 = term2 * cols;
        const base79: i32 = base83;
        const base80: i32 = base84;
        const base81: i32 = (term2 + 1) * cols;
        const end11: i32 = base85;
        for (let j33: i32 = j33Main; j33 < end11; j33++) {
          const xShared35: f64 = load<f64>(x + ((base78 + (base79 + j33)) << 3));
          const xShared36: f64 = load<f64>(x + ((base79 + j33) << 3));
          const beforeShared6: f64 = load<f64>(before + ((base79 + j33) << 3));
          let running7: f64 = load<f64>(partial2 + ((base2 + j33) << 3));
          const v6: f64 = xShared35 - xShared36 - beforeShared6;
          running7 = running7 + v6 * v6;
          store<f64>(partial2 + ((base2 + j33) << 3), running7);
          let running8: f64 = load<f64>(partial2 + ((base80 + j33) << 3));
          running8 =
            running8 +
            (xShared35 - xShared36 - beforeShared6) *
              (load<f64>(x + ((base81 + (base79 + j33)) << 3)) - xShared36 - load<f64>(after + ((base79 + j33) << 3)));
          store<f64>(partial2 + ((base80 + j33) << 3), running8);
        }
      }
    }
  }
  let depth2: i32 = 0;
  const base92: i32 = ((cols + 511) / 512) * min<i32>(cols, 512) * 2;
  const base93: i32 = max<i32>(strips2 * (min<i32>(cols, 512) * 2), 0) & -8;
  const base94: i32 = strips2 * (min<i32>(cols, 512) * 2);
  for (let block4: i32 = 0; block4 < blocks2; block4++) {
    const into2: i32 = depth2 * base92;
    const from4: i32 = block4 * base92;
    if (into2 != from4) {
      const e6Main: i32 = base93;
      for (let e6: i32 = 0; e6 < e6Main; e6 += 8) {
        const part34 = v128.load(partial2 + ((from4 + e6) << 3));
        const part35 = v128.load(partial2 + ((from4 + e6) << 3), 16);
        v128.store(partial2 + ((into2 + e6) << 3), part34);
        v128.store(partial2 + ((into2 + e6) << 3), part35, 16);
        const part36 = v128.load(partial2 + ((from4 + e6) << 3), 32);
        const part37 = v128.load(partial2 + ((from4 + e6) << 3), 48);
        v128.store(partial2 + ((into2 + e6) << 3), part36, 32);
        v128.store(partial2 + ((into2 + e6) << 3), part37, 48);
      }
      const end12: i32 = base94;
      for (let e6: i32 = e6Main; e6 < end12; e6++) {
        store<f64>(partial2 + ((into2 + e6) << 3), load<f64>(partial2 + ((from4 + e6) << 3)));
      }
    }
    depth2 = depth2 + 1;
    let pairs3: i32 = block4;
    const base89: i32 = base92;
    const base90: i32 = base93;
    const base91: i32 = base94;
    while ((pairs3 & 1) != 0) {
      depth2 = depth2 - 1;
      const older3: i32 = (depth2 - 1) * base89;
      const newer3: i32 = older3 + base89;
      const e7Main: i32 = base90;
      for (let e7: i32 = 0; e7 < e7Main; e7 += 8) {
        const part38 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3)),
          v128.load(partial2 + ((newer3 + e7) << 3)),
        );
        const part39 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 16),
          v128.load(partial2 + ((newer3 + e7) << 3), 16),
        );
        v128.store(partial2 + ((older3 + e7) << 3), part38);
        v128.store(partial2 + ((older3 + e7) << 3), part39, 16);
        const part40 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 32),
          v128.load(partial2 + ((newer3 + e7) << 3), 32),
        );
        const part41 = f64x2.add(
          v128.load(partial2 + ((older3 + e7) << 3), 48),
          v128.load(partial2 + ((newer3 + e7) << 3), 48),
        );
        v128.store(partial2 + ((older3 + e7) << 3), part40, 32);
        v128.store(partial2 + ((older3 + e7) << 3), part41, 48);
      }
      const end13: i32 = base91;
      for (let e7: i32 = e7Main; e7 < end13; e7++) {
        store<f64>(
          partial2 + ((older3 + e7) << 3),
          load<f64>(partial2 + ((older3 + e7) << 3)) + load<f64>(partial2 + ((newer3 + e7) << 3)),
        );
      }
      pairs3 = pairs3 >> 1;
    }
  }
  const base95: i32 = ((cols + 511) / 512) * min<i32>(cols, 512) * 2;
  const base96: i32 = max<i32>(strips2 * (min<i32>(cols, 512) * 2), 0) & -8;
  const base97: i32 = strips2 * (min<i32>(cols, 512) * 2);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older4: i32 = (depth2 - 1) * base95;
    const newer4: i32 = older4 + base95;
    const e8Main: i32 = base96;
    for (let e8: i32 = 0; e8 < e8Main; e8 += 8) {
      const part42 = f64x2.add(v128.load(partial2 + ((older4 + e8) << 3)), v128.load(partial2 + ((newer4 + e8) << 3)));
      const part43 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 16),
        v128.load(partial2 + ((newer4 + e8) << 3), 16),
      );
      v128.store(partial2 + ((older4 + e8) << 3), part42);
      v128.store(partial2 + ((older4 + e8) << 3), part43, 16);
      const part44 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 32),
        v128.load(partial2 + ((newer4 + e8) << 3), 32),
      );
      const part45 = f64x2.add(
        v128.load(partial2 + ((older4 + e8) << 3), 48),
        v128.load(partial2 + ((newer4 + e8) << 3), 48),
      );
      v128.store(partial2 + ((older4 + e8) << 3), part44, 32);
      v128.store(partial2 + ((older4 + e8) << 3), part45, 48);
    }
    const end14: i32 = base97;
    for (let e8: i32 = e8Main; e8 < end14; e8++) {
      store<f64>(
        partial2 + ((older4 + e8) << 3),
        load<f64>(partial2 + ((older4 + e8) << 3)) + load<f64>(partial2 + ((newer4 + e8) << 3)),
      );
    }
  }
  const base102: i32 = min<i32>(cols, 512) * 2;
  for (let strip2: i32 = 0; strip2 < strips2; strip2++) {
    const j34Main: i32 = max<i32>(min<i32>(cols - strip2 * 512, 512), 0) & -8;
    const base98: i32 = strip2 * 512;
    const base99: i32 = strip2 * base102;
    for (let j34: i32 = 0; j34 < j34Main; j34 += 8) {
      const part46 = v128.load(partial2 + ((base99 + (base98 + j34 - base98)) << 3));
      const part47 = v128.load(partial2 + ((base99 + (base98 + j34 - base98)) << 3), 16);
      v128.store(spread + ((base98 + j34) << 3), part46);
      v128.store(spread + ((base98 + j34) << 3), part47, 16);
      const part48 = v128.load(partial2 + ((base99 + (base98 + (j34 + 4) - base98)) << 3));
      const part49 = v128.load(partial2 + ((base99 + (base98 + (j34 + 4) - base98)) << 3), 16);
      v128.store(spread + ((base98 + j34) << 3), part48, 32);
      v128.store(spread + ((base98 + j34) << 3), part49, 48);
    }
    const base100: i32 = strip2 * 512;
    const base101: i32 = strip2 * base102;
    const end15: i32 = min<i32>(cols - strip2 * 512, 512);
    for (let j34: i32 = j34Main; j34 < end15; j34++) {
      store<f64>(spread + ((base100 + j34) << 3), load<f64>(partial2 + ((base101 + (base100 + j34 - base100)) << 3)));
    }
  }
  const base107: i32 = min<i32>(cols, 512) * 2;
  const base108: i32 = min<i32>(cols, 512);
  for (let strip2: i32 = 0; strip2 < strips2; strip2++) {
    const j42Main: i32 = max<i32>(min<i32>(cols - strip2 * 512, 512), 0) & -8;
    const base103: i32 = strip2 * 512;
    const base104: i32 = strip2 * base107 + base108;
    for (let j42: i32 = 0; j42 < j42Main; j42 += 8) {
      const part50 = v128.load(partial2 + ((base104 + (base103 + j42 - base103)) << 3));
      const part51 = v128.load(partial2 + ((base104 + (base103 + j42 - base103)) << 3), 16);
      v128.store(together + ((base103 + j42) << 3), part50);
      v128.store(together + ((base103 + j42) << 3), part51, 16);
      const part52 = v128.load(partial2 + ((base104 + (base103 + (j42 + 4) - base103)) << 3));
      const part53 = v128.load(partial2 + ((base104 + (base103 + (j42 + 4) - base103)) << 3), 16);
      v128.store(together + ((base103 + j42) << 3), part52, 32);
      v128.store(together + ((base103 + j42) << 3), part53, 48);
    }
    const base105: i32 = strip2 * 512;
    const base106: i32 = strip2 * base107 + base108;
    const end16: i32 = min<i32>(cols - strip2 * 512, 512);
    for (let j42: i32 = j42Main; j42 < end16; j42++) {
      store<f64>(together + ((base105 + j42) << 3), load<f64>(partial2 + ((base106 + (base105 + j42 - base105)) << 3)));
    }
  }
  {
    const lo3: i32 = 0;
    const hi3: i32 = cols;
    const j5Main: i32 = lo3 + (max<i32>(hi3 - lo3, 0) & -8);
    for (let j5: i32 = lo3; j5 < j5Main; j5 += 8) {
      const spreadShared_0 = v128.load(spread + (j5 << 3));
      const spreadShared_1 = v128.load(spread + (j5 << 3), 16);
      const spreadShared2_0 = v128.load(spread + (j5 << 3), 32);
      const spreadShared2_1 = v128.load(spread + (j5 << 3), 48);
      const part55 = -(<i64>(rows - 1 >= 1));
      const result_0 = v128.bitselect(
        f64x2.div(v128.load(together + (j5 << 3)), spreadShared_0),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part55), f64x2.gt(spreadShared_0, f64x2.splat(0.0))),
      );
      const result_1 = v128.bitselect(
        f64x2.div(v128.load(together + (j5 << 3), 16), spreadShared_1),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part55), f64x2.gt(spreadShared_1, f64x2.splat(0.0))),
      );
      const part56 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
      const part57 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
      v128.store(alpha + (j5 << 3), part56);
      v128.store(alpha + (j5 << 3), part57, 16);
      const part58 = -(<i64>(rows - 1 >= 1));
      const result2_0 = v128.bitselect(
        f64x2.div(v128.load(together + (j5 << 3), 32), spreadShared2_0),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part58), f64x2.gt(spreadShared2_0, f64x2.splat(0.0))),
      );
      const result2_1 = v128.bitselect(
        f64x2.div(v128.load(together + (j5 << 3), 48), spreadShared2_1),
        f64x2.splat(NaN),
        v128.and(i64x2.splat(part58), f64x2.gt(spreadShared2_1, f64x2.splat(0.0))),
      );
      const part59 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
      const part60 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
      v128.store(alpha + (j5 << 3), part59, 32);
      v128.store(alpha + (j5 << 3), part60, 48);
    }
    for (let j5: i32 = j5Main; j5 < hi3; j5++) {
      const result3: f64 =
        rows - 1 >= 1 && load<f64>(spread + (j5 << 3)) > 0.0
          ? load<f64>(together + (j5 << 3)) / load<f64>(spread + (j5 << 3))
          : NaN;
      store<f64>(alpha + (j5 << 3), result3 == result3 ? result3 : NaN);
    }
  }
  {
    const lo4: i32 = 0;
    const hi4: i32 = cols;
    const j6Main: i32 = lo4 + (max<i32>(hi4 - lo4, 0) & -8);
    for (let j6: i32 = lo4; j6 < j6Main; j6 += 8) {
      let choice0_0 = f64x2.splat(0.0);
      let choice0_1 = f64x2.splat(0.0);
      let choice0_1_0 = f64x2.splat(0.0);
      let choice0_1_1 = f64x2.splat(0.0);
      if (rows - 1 >= 1) {
        const xShared37_0 = v128.load(x + (j6 << 3));
        const xShared37_1 = v128.load(x + (j6 << 3), 16);
        const xShared38_0 = v128.load(x + (j6 << 3), 32);
        const xShared38_1 = v128.load(x + (j6 << 3), 48);
        choice0_0 = f64x2.sub(
          f64x2.add(xShared37_0, v128.load(after + (j6 << 3))),
          f64x2.mul(v128.load(alpha + (j6 << 3)), f64x2.add(xShared37_0, v128.load(before + (j6 << 3)))),
        );
        choice0_1 = f64x2.sub(
          f64x2.add(xShared37_1, v128.load(after + (j6 << 3), 16)),
          f64x2.mul(v128.load(alpha + (j6 << 3), 16), f64x2.add(xShared37_1, v128.load(before + (j6 << 3), 16))),
        );
        choice0_1_0 = f64x2.sub(
          f64x2.add(xShared38_0, v128.load(after + (j6 << 3), 32)),
          f64x2.mul(v128.load(alpha + (j6 << 3), 32), f64x2.add(xShared38_0, v128.load(before + (j6 << 3), 32))),
        );
        choice0_1_1 = f64x2.sub(
          f64x2.add(xShared38_1, v128.load(after + (j6 << 3), 48)),
          f64x2.mul(v128.load(alpha + (j6 << 3), 48), f64x2.add(xShared38_1, v128.load(before + (j6 << 3), 48))),
        );
      } else {
        choice0_0 = f64x2.splat(NaN);
        choice0_1 = f64x2.splat(NaN);
        choice0_1_0 = f64x2.splat(NaN);
        choice0_1_1 = f64x2.splat(NaN);
      }
      const part62 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
      const part63 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
      v128.store(intercept + (j6 << 3), part62);
      v128.store(intercept + (j6 << 3), part63, 16);
      const part64 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
      const part65 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
      v128.store(intercept + (j6 << 3), part64, 32);
      v128.store(intercept + (j6 << 3), part65, 48);
    }
    for (let j6: i32 = j6Main; j6 < hi4; j6++) {
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
