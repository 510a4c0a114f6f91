// Generated from kernels/matrix/correlation.ts#L16 by `trefoil build`. Do not edit. Hash fc51160f130b0b09

import { claim, max_f64, max_i32, min_f64, min_i32, powerOfTwo_i32, toI32_u32 } from '../operations';

/**
 * Correlation matrix of the columns (Pearson).
 *
 * NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
 * column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude. Equal columns give exactly 1, opposite
 * ones exactly −1, and so do any two columns of two rows. No magnitude is too large or too small.
 *
 * Accuracy: 1e-12 absolute.
 *
 * Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is taken away.
 */
export function correlation(x: usize, rows: i32, cols: i32, corr: usize, scratch: usize): f64 {
  let top = scratch;
  const gram = top;
  top = claim(top, cols * cols, 8);
  if (top === 0) return -1;
  memory.fill(gram, 0, top - gram);
  const shift = top;
  top = claim(top, cols, 4);
  if (top === 0) return -1;
  const scale = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const first = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const mean = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const deviation = top;
  top = claim(top, rows * cols, 8);
  if (top === 0) return -1;
  const square = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const partial = top;
  top = claim(top, max<i32>((rows + 127) / 128, 1) * (((cols + 511) / 512) * min<i32>(cols, 512)), 8);
  if (top === 0) return -1;
  {
    const lo: i32 = 0;
    const hi: i32 = cols;
    const iMain: i32 = lo + (max<i32>(hi - lo, 0) & -8);
    for (let i: i32 = lo; i < iMain; i += 8) {
      v128.store(shift + (i << 2), i32x4.splat(0));
      v128.store(shift + (i << 2), i32x4.splat(0), 16);
    }
    for (let i: i32 = iMain; i < hi; i++) {
      store<i32>(shift + (i << 2), 0);
    }
  }
  const base60: i32 = (cols + 511) / 512;
  const base61: i32 = (rows + 127) / 128;
  const base62: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
  const base63: i32 = min<i32>(cols, 512);
  const base64: i32 = cols * cols;
  const base65: i32 = max<i32>(rows - 1, 0) >> 7;
  const base66: i32 = min<i32>((cols + 7) & -8, 128);
  for (let pass: i32 = 0; pass < 2; pass++) {
    {
      const lo2: i32 = 0;
      const hi2: i32 = cols;
      const jMain: i32 = lo2 + (max<i32>(hi2 - lo2, 0) & -8);
      for (let j: i32 = lo2; j < jMain; j += 8) {
        const part2 = i32x4.shl(
          i32x4.add(
            i32x4.min_s(i32x4.max_s(v128.load(shift + (j << 2)), i32x4.splat(-1022)), i32x4.splat(1023)),
            i32x4.splat(1023),
          ),
          20,
        );
        const part3 = v128.shuffle<i32>(i32x4.splat(0), part2, 0, 4, 1, 5);
        const part4 = v128.shuffle<i32>(i32x4.splat(0), part2, 2, 6, 3, 7);
        v128.store(scale + (j << 3), part3);
        v128.store(scale + (j << 3), part4, 16);
        const part5 = i32x4.shl(
          i32x4.add(
            i32x4.min_s(i32x4.max_s(v128.load(shift + (j << 2), 16), i32x4.splat(-1022)), i32x4.splat(1023)),
            i32x4.splat(1023),
          ),
          20,
        );
        const part6 = v128.shuffle<i32>(i32x4.splat(0), part5, 0, 4, 1, 5);
        const part7 = v128.shuffle<i32>(i32x4.splat(0), part5, 2, 6, 3, 7);
        v128.store(scale + (j << 3), part6, 32);
        v128.store(scale + (j << 3), part7, 48);
      }
      for (let j: i32 = jMain; j < hi2; j++) {
        store<f64>(scale + (j << 3), powerOfTwo_i32(load<i32>(shift + (j << 2))));
      }
    }
    {
      const lo3: i32 = 0;
      const hi3: i32 = cols;
      const j2Main: i32 = lo3 + (max<i32>(hi3 - lo3, 0) & -8);
      for (let j2: i32 = lo3; j2 < j2Main; j2 += 8) {
        let choice0_0 = f64x2.splat(0.0);
        let choice0_1 = f64x2.splat(0.0);
        let choice0_1_0 = f64x2.splat(0.0);
        let choice0_1_1 = f64x2.splat(0.0);
        if (rows >= 1) {
          choice0_0 = f64x2.mul(v128.load(x + (j2 << 3)), v128.load(scale + (j2 << 3)));
          choice0_1 = f64x2.mul(v128.load(x + (j2 << 3), 16), v128.load(scale + (j2 << 3), 16));
          choice0_1_0 = f64x2.mul(v128.load(x + (j2 << 3), 32), v128.load(scale + (j2 << 3), 32));
          choice0_1_1 = f64x2.mul(v128.load(x + (j2 << 3), 48), v128.load(scale + (j2 << 3), 48));
        } else {
          choice0_0 = f64x2.splat(0.0);
          choice0_1 = f64x2.splat(0.0);
          choice0_1_0 = f64x2.splat(0.0);
          choice0_1_1 = f64x2.splat(0.0);
        }
        v128.store(first + (j2 << 3), choice0_0);
        v128.store(first + (j2 << 3), choice0_1, 16);
        v128.store(first + (j2 << 3), choice0_1_0, 32);
        v128.store(first + (j2 << 3), choice0_1_1, 48);
      }
      for (let j2: i32 = j2Main; j2 < hi3; j2++) {
        store<f64>(first + (j2 << 3), rows >= 1 ? load<f64>(x + (j2 << 3)) * load<f64>(scale + (j2 << 3)) : 0.0);
      }
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    const strips: i32 = base60;
    const blocks: i32 = base61;
    {
      const lo4: i32 = 0;
      const hi4: i32 = blocks * strips;
      const base22: i32 = min<i32>(cols, 512);
      const base23: i32 = max<i32>(min<i32>(cols, 512), 0) & -8;
      for (let item: i32 = lo4; item < hi4; item++) {
        const block: i32 = item / strips;
        const strip: i32 = item - block * strips;
        const base: i32 = item * base22;
        const from: i32 = block * 128;
        const to: i32 = min<i32>(from + 128, rows);
        const whole: i32 = from + ((to - from) & -4);
        const eMain: i32 = base23;
        for (let e: i32 = 0; e < eMain; e += 8) {
          const part10 = f64x2.splat(-0.0);
          const part11 = f64x2.splat(-0.0);
          v128.store(partial + ((base + e) << 3), part10);
          v128.store(partial + ((base + e) << 3), part11, 16);
          const part12 = f64x2.splat(-0.0);
          const part13 = f64x2.splat(-0.0);
          v128.store(partial + ((base + e) << 3), part12, 32);
          v128.store(partial + ((base + e) << 3), part13, 48);
        }
        const end: i32 = base22;
        for (let e: i32 = eMain; e < end; e++) {
          store<f64>(partial + ((base + e) << 3), -0.0);
        }
        const base12: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
        const base13: i32 = strip * 512;
        const base14: i32 = min<i32>(cols - strip * 512, 512);
        for (let term: i32 = from; term < whole; term += 4) {
          const j32Main: i32 = base12;
          const base2: i32 = term * cols;
          const base3: i32 = base13;
          const base4: i32 = (term + 1) * cols;
          const base5: i32 = (term + 2) * cols;
          const base6: i32 = (term + 3) * cols;
          for (let j32: i32 = 0; j32 < j32Main; j32 += 8) {
            const scaleShared_0 = v128.load(scale + ((base3 + j32) << 3));
            const scaleShared_1 = v128.load(scale + ((base3 + j32) << 3), 16);
            const firstShared_0 = v128.load(first + ((base3 + j32) << 3));
            const firstShared_1 = v128.load(first + ((base3 + j32) << 3), 16);
            const scaleShared2_0 = v128.load(scale + ((base3 + j32) << 3), 32);
            const scaleShared2_1 = v128.load(scale + ((base3 + j32) << 3), 48);
            const firstShared2_0 = v128.load(first + ((base3 + j32) << 3), 32);
            const firstShared2_1 = v128.load(first + ((base3 + j32) << 3), 48);
            let running_0 = v128.load(partial + ((base + j32) << 3));
            let running_1 = v128.load(partial + ((base + j32) << 3), 16);
            let running_1_0 = v128.load(partial + ((base + j32) << 3), 32);
            let running_1_1 = v128.load(partial + ((base + j32) << 3), 48);
            running_0 = f64x2.add(
              running_0,
              f64x2.sub(f64x2.mul(v128.load(x + ((base2 + (base3 + j32)) << 3)), scaleShared_0), firstShared_0),
            );
            running_1 = f64x2.add(
              running_1,
              f64x2.sub(f64x2.mul(v128.load(x + ((base2 + (base3 + j32)) << 3), 16), scaleShared_1), firstShared_1),
            );
            running_1_0 = f64x2.add(
              running_1_0,
              f64x2.sub(f64x2.mul(v128.load(x + ((base2 + (base3 + j32)) << 3), 32), scaleShared2_0), firstShared2_0),
            );
            running_1_1 = f64x2.add(
              running_1_1,
              f64x2.sub(f64x2.mul(v128.load(x + ((base2 + (base3 + j32)) << 3), 48), scaleShared2_1), firstShared2_1),
            );
            running_0 = f64x2.add(
              running_0,
              f64x2.sub(f64x2.mul(v128.load(x + ((base4 + (base3 + j32)) << 3)), scaleShared_0), firstShared_0),
            );
            running_1 = f64x2.add(
              running_1,
              f64x2.sub(f64x2.mul(v128.load(x + ((base4 + (base3 + j32)) << 3), 16), scaleShared_1), firstShared_1),
            );
            running_1_0 = f64x2.add(
              running_1_0,
              f64x2.sub(f64x2.mul(v128.load(x + ((base4 + (base3 + j32)) << 3), 32), scaleShared2_0), firstShared2_0),
            );
            running_1_1 = f64x2.add(
              running_1_1,
              f64x2.sub(f64x2.mul(v128.load(x + ((base4 + (base3 + j32)) << 3), 48), scaleShared2_1), firstShared2_1),
            );
            running_0 = f64x2.add(
              running_0,
              f64x2.sub(f64x2.mul(v128.load(x + ((base5 + (base3 + j32)) << 3)), scaleShared_0), firstShared_0),
            );
            running_1 = f64x2.add(
              running_1,
              f64x2.sub(f64x2.mul(v128.load(x + ((base5 + (base3 + j32)) << 3), 16), scaleShared_1), firstShared_1),
            );
            running_1_0 = f64x2.add(
              running_1_0,
              f64x2.sub(f64x2.mul(v128.load(x + ((base5 + (base3 + j32)) << 3), 32), scaleShared2_0), firstShared2_0),
            );
            running_1_1 = f64x2.add(
              running_1_1,
              f64x2.sub(f64x2.mul(v128.load(x + ((base5 + (base3 + j32)) << 3), 48), scaleShared2_1), firstShared2_1),
            );
            running_0 = f64x2.add(
              running_0,
              f64x2.sub(f64x2.mul(v128.load(x + ((base6 + (base3 + j32)) << 3)), scaleShared_0), firstShared_0),
            );
            running_1 = f64x2.add(
              running_1,
              f64x2.sub(f64x2.mul(v128.load(x + ((base6 + (base3 + j32)) << 3), 16), scaleShared_1), firstShared_1),
            );
            running_1_0 = f64x2.add(
              running_1_0,
              f64x2.sub(f64x2.mul(v128.load(x + ((base6 + (base3 + j32)) << 3), 32), scaleShared2_0), firstShared2_0),
            );
            running_1_1 = f64x2.add(
              running_1_1,
              f64x2.sub(f64x2.mul(v128.load(x + ((base6 + (base3 + j32)) << 3), 48), scaleShared2_1), firstShared2_1),
            );
            v128.store(partial + ((base + j32) << 3), running_0);
            v128.store(partial + ((base + j32) << 3), running_1, 16);
            v128.store(partial + ((base + j32) << 3), running_1_0, 32);
            v128.store(partial + ((base + j32) << 3), running_1_1, 48);
          }
          const base7: i32 = term * cols;
          const base8: i32 = base13;
          const base9: i32 = (term + 1) * cols;
          const base10: i32 = (term + 2) * cols;
          const base11: i32 = (term + 3) * cols;
          const end2: i32 = base14;
          for (let j32: i32 = j32Main; j32 < end2; j32++) {
            const scaleShared3: f64 = load<f64>(scale + ((base8 + j32) << 3));
            const firstShared3: f64 = load<f64>(first + ((base8 + j32) << 3));
            let running: f64 = load<f64>(partial + ((base + j32) << 3));
            running = running + (load<f64>(x + ((base7 + (base8 + j32)) << 3)) * scaleShared3 - firstShared3);
            running = running + (load<f64>(x + ((base9 + (base8 + j32)) << 3)) * scaleShared3 - firstShared3);
            running = running + (load<f64>(x + ((base10 + (base8 + j32)) << 3)) * scaleShared3 - firstShared3);
            running = running + (load<f64>(x + ((base11 + (base8 + j32)) << 3)) * scaleShared3 - firstShared3);
            store<f64>(partial + ((base + j32) << 3), running);
          }
        }
        const base19: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
        const base20: i32 = strip * 512;
        const base21: i32 = min<i32>(cols - strip * 512, 512);
        for (let term: i32 = whole; term < to; term++) {
          const j33Main: i32 = base19;
          const base15: i32 = term * cols;
          const base16: i32 = base20;
          for (let j33: i32 = 0; j33 < j33Main; j33 += 8) {
            let running2_0 = v128.load(partial + ((base + j33) << 3));
            let running2_1 = v128.load(partial + ((base + j33) << 3), 16);
            let running2_1_0 = v128.load(partial + ((base + j33) << 3), 32);
            let running2_1_1 = v128.load(partial + ((base + j33) << 3), 48);
            running2_0 = f64x2.add(
              running2_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base15 + (base16 + j33)) << 3)), v128.load(scale + ((base16 + j33) << 3))),
                v128.load(first + ((base16 + j33) << 3)),
              ),
            );
            running2_1 = f64x2.add(
              running2_1,
              f64x2.sub(
                f64x2.mul(
                  v128.load(x + ((base15 + (base16 + j33)) << 3), 16),
                  v128.load(scale + ((base16 + j33) << 3), 16),
                ),
                v128.load(first + ((base16 + j33) << 3), 16),
              ),
            );
            running2_1_0 = f64x2.add(
              running2_1_0,
              f64x2.sub(
                f64x2.mul(
                  v128.load(x + ((base15 + (base16 + j33)) << 3), 32),
                  v128.load(scale + ((base16 + j33) << 3), 32),
                ),
                v128.load(first + ((base16 + j33) << 3), 32),
              ),
            );
            running2_1_1 = f64x2.add(
              running2_1_1,
              f64x2.sub(
                f64x2.mul(
                  v128.load(x + ((base15 + (base16 + j33)) << 3), 48),
                  v128.load(scale + ((base16 + j33) << 3), 48),
                ),
                v128.load(first + ((base16 + j33) << 3), 48),
              ),
            );
            v128.store(partial + ((base + j33) << 3), running2_0);
            v128.store(partial + ((base + j33) << 3), running2_1, 16);
            v128.store(partial + ((base + j33) << 3), running2_1_0, 32);
            v128.store(partial + ((base + j33) << 3), running2_1_1, 48);
          }
          const base17: i32 = term * cols;
          const base18: i32 = base20;
          const end3: i32 = base21;
          for (let j33: i32 = j33Main; j33 < end3; j33++) {
            let running2: f64 = load<f64>(partial + ((base + j33) << 3));
            running2 =
              running2 +
              (load<f64>(x + ((base17 + (base18 + j33)) << 3)) * load<f64>(scale + ((base18 + j33) << 3)) -
                load<f64>(first + ((base18 + j33) << 3)));
            store<f64>(partial + ((base + j33) << 3), running2);
          }
        }
      }
    }
    let depth: i32 = 0;
    const base27: i32 = base62;
    const base28: i32 = max<i32>(strips * base63, 0) & -8;
    const base29: i32 = strips * base63;
    for (let block2: i32 = 0; block2 < blocks; block2++) {
      const into: i32 = depth * base27;
      const from2: i32 = block2 * base27;
      if (into != from2) {
        const e2Main: i32 = base28;
        for (let e2: i32 = 0; e2 < e2Main; e2 += 8) {
          const part14 = v128.load(partial + ((from2 + e2) << 3));
          const part15 = v128.load(partial + ((from2 + e2) << 3), 16);
          v128.store(partial + ((into + e2) << 3), part14);
          v128.store(partial + ((into + e2) << 3), part15, 16);
          const part16 = v128.load(partial + ((from2 + e2) << 3), 32);
          const part17 = v128.load(partial + ((from2 + e2) << 3), 48);
          v128.store(partial + ((into + e2) << 3), part16, 32);
          v128.store(partial + ((into + e2) << 3), part17, 48);
        }
        const end4: i32 = base29;
        for (let e2: i32 = e2Main; e2 < end4; e2++) {
          store<f64>(partial + ((into + e2) << 3), load<f64>(partial + ((from2 + e2) << 3)));
        }
      }
      depth = depth + 1;
      let pairs: i32 = block2;
      const base24: i32 = base27;
      const base25: i32 = base28;
      const base26: i32 = base29;
      while ((pairs & 1) != 0) {
        depth = depth - 1;
        const older: i32 = (depth - 1) * base24;
        const newer: i32 = older + base24;
        const e3Main: i32 = base25;
        for (let e3: i32 = 0; e3 < e3Main; e3 += 8) {
          const part18 = f64x2.add(v128.load(partial + ((older + e3) << 3)), v128.load(partial + ((newer + e3) << 3)));
          const part19 = f64x2.add(
            v128.load(partial + ((older + e3) << 3), 16),
            v128.load(partial + ((newer + e3) << 3), 16),
          );
          v128.store(partial + ((older + e3) << 3), part18);
          v128.store(partial + ((older + e3) << 3), part19, 16);
          const part20 = f64x2.add(
            v128.load(partial + ((older + e3) << 3), 32),
            v128.load(partial + ((newer + e3) << 3), 32),
          );
          const part21 = f64x2.add(
            v128.load(partial + ((older + e3) << 3), 48),
            v128.load(partial + ((newer + e3) << 3), 48),
          );
          v128.store(partial + ((older + e3) << 3), part20, 32);
          v128.store(partial + ((older + e3) << 3), part21, 48);
        }
        const end5: i32 = base26;
        for (let e3: i32 = e3Main; e3 < end5; e3++) {
          store<f64>(
            partial + ((older + e3) << 3),
            load<f64>(partial + ((older + e3) << 3)) + load<f64>(partial + ((newer + e3) << 3)),
          );
        }
        pairs = pairs >> 1;
      }
    }
    const base30: i32 = base62;
    const base31: i32 = max<i32>(strips * base63, 0) & -8;
    const base32: i32 = strips * base63;
    while (depth > 1) {
      depth = depth - 1;
      const older2: i32 = (depth - 1) * base30;
      const newer2: i32 = older2 + base30;
      const e4Main: i32 = base31;
      for (let e4: i32 = 0; e4 < e4Main; e4 += 8) {
        const part22 = f64x2.add(v128.load(partial + ((older2 + e4) << 3)), v128.load(partial + ((newer2 + e4) << 3)));
        const part23 = f64x2.add(
          v128.load(partial + ((older2 + e4) << 3), 16),
          v128.load(partial + ((newer2 + e4) << 3), 16),
        );
        v128.store(partial + ((older2 + e4) << 3), part22);
        v128.store(partial + ((older2 + e4) << 3), part23, 16);
        const part24 = f64x2.add(
          v128.load(partial + ((older2 + e4) << 3), 32),
          v128.load(partial + ((newer2 + e4) << 3), 32),
        );
        const part25 = f64x2.add(
          v128.load(partial + ((older2 + e4) << 3), 48),
          v128.load(partial + ((newer2 + e4) << 3), 48),
        );
        v128.store(partial + ((older2 + e4) << 3), part24, 32);
        v128.store(partial + ((older2 + e4) << 3), part25, 48);
      }
      const end6: i32 = base32;
      for (let e4: i32 = e4Main; e4 < end6; e4++) {
        store<f64>(
          partial + ((older2 + e4) << 3),
          load<f64>(partial + ((older2 + e4) << 3)) + load<f64>(partial + ((newer2 + e4) << 3)),
        );
      }
    }
    const base41: i32 = base63;
    for (let strip: i32 = 0; strip < strips; strip++) {
      // Dividing by a power of two is multiplying by its exact reciprocal.
      const inverse: f64 = 1.0 / <f64>rows;
      if (rows > 0 && (rows & (rows - 1)) == 0) {
        const j34Main: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
        const base33: i32 = strip * 512;
        const base34: i32 = strip * base41;
        for (let j34: i32 = 0; j34 < j34Main; j34 += 8) {
          const part26 = f64x2.mul(
            v128.load(partial + ((base34 + (base33 + j34 - base33)) << 3)),
            f64x2.splat(inverse),
          );
          const part27 = f64x2.mul(
            v128.load(partial + ((base34 + (base33 + j34 - base33)) << 3), 16),
            f64x2.splat(inverse),
          );
          v128.store(mean + ((base33 + j34) << 3), part26);
          v128.store(mean + ((base33 + j34) << 3), part27, 16);
          const part28 = f64x2.mul(
            v128.load(partial + ((base34 + (base33 + (j34 + 4) - base33)) << 3)),
            f64x2.splat(inverse),
          );
          const part29 = f64x2.mul(
            v128.load(partial + ((base34 + (base33 + (j34 + 4) - base33)) << 3), 16),
            f64x2.splat(inverse),
          );
          v128.store(mean + ((base33 + j34) << 3), part28, 32);
          v128.store(mean + ((base33 + j34) << 3), part29, 48);
        }
        const base35: i32 = strip * 512;
        const base36: i32 = strip * base41;
        const end7: i32 = min<i32>(cols - strip * 512, 512);
        for (let j34: i32 = j34Main; j34 < end7; j34++) {
          store<f64>(
            mean + ((base35 + j34) << 3),
            load<f64>(partial + ((base36 + (base35 + j34 - base35)) << 3)) * inverse,
          );
        }
      } else {
        const j34Main2: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
        const base37: i32 = strip * 512;
        const base38: i32 = strip * base41;
        for (let j34: i32 = 0; j34 < j34Main2; j34 += 8) {
          const part30 = <f64>rows;
          const part31 = f64x2.div(v128.load(partial + ((base38 + (base37 + j34 - base37)) << 3)), f64x2.splat(part30));
          const part32 = f64x2.div(
            v128.load(partial + ((base38 + (base37 + j34 - base37)) << 3), 16),
            f64x2.splat(part30),
          );
          v128.store(mean + ((base37 + j34) << 3), part31);
          v128.store(mean + ((base37 + j34) << 3), part32, 16);
          const part33 = <f64>rows;
          const part34 = f64x2.div(
            v128.load(partial + ((base38 + (base37 + (j34 + 4) - base37)) << 3)),
            f64x2.splat(part33),
          );
          const part35 = f64x2.div(
            v128.load(partial + ((base38 + (base37 + (j34 + 4) - base37)) << 3), 16),
            f64x2.splat(part33),
          );
          v128.store(mean + ((base37 + j34) << 3), part34, 32);
          v128.store(mean + ((base37 + j34) << 3), part35, 48);
        }
        const base39: i32 = strip * 512;
        const base40: i32 = strip * base41;
        const end8: i32 = min<i32>(cols - strip * 512, 512);
        for (let j34: i32 = j34Main2; j34 < end8; j34++) {
          store<f64>(
            mean + ((base39 + j34) << 3),
            load<f64>(partial + ((base40 + (base39 + j34 - base39)) << 3)) / <f64>rows,
          );
        }
      }
    }
    {
      const lo5: i32 = 0;
      const hi5: i32 = rows;
      for (let t2: i32 = lo5; t2 < hi5; t2++) {
        const j4Main: i32 = cols & -8;
        const base42: i32 = t2 * cols;
        for (let j4: i32 = 0; j4 < j4Main; j4 += 8) {
          const part37 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((base42 + j4) << 3)), v128.load(scale + (j4 << 3))),
              v128.load(first + (j4 << 3)),
            ),
            v128.load(mean + (j4 << 3)),
          );
          const part38 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((base42 + j4) << 3), 16), v128.load(scale + (j4 << 3), 16)),
              v128.load(first + (j4 << 3), 16),
            ),
            v128.load(mean + (j4 << 3), 16),
          );
          v128.store(deviation + ((base42 + j4) << 3), part37);
          v128.store(deviation + ((base42 + j4) << 3), part38, 16);
          const part39 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((base42 + j4) << 3), 32), v128.load(scale + (j4 << 3), 32)),
              v128.load(first + (j4 << 3), 32),
            ),
            v128.load(mean + (j4 << 3), 32),
          );
          const part40 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((base42 + j4) << 3), 48), v128.load(scale + (j4 << 3), 48)),
              v128.load(first + (j4 << 3), 48),
            ),
            v128.load(mean + (j4 << 3), 48),
          );
          v128.store(deviation + ((base42 + j4) << 3), part39, 32);
          v128.store(deviation + ((base42 + j4) << 3), part40, 48);
        }
        const base43: i32 = t2 * cols;
        for (let j4: i32 = j4Main; j4 < cols; j4++) {
          store<f64>(
            deviation + ((base43 + j4) << 3),
            load<f64>(x + ((base43 + j4) << 3)) * load<f64>(scale + (j4 << 3)) -
              load<f64>(first + (j4 << 3)) -
              load<f64>(mean + (j4 << 3)),
          );
        }
      }
    }
    if (base64 > 0) {
      let levels: i32 = 1;
      let left: i32 = base65;
      while (left > 0) {
        levels = levels + 1;
        left = left >> 1;
      }
      const slabCols: i32 = base66;
      const slabRows: i32 = min<i32>(cols, max<i32>((32768 / (slabCols * levels)) & -2, 2));
      {
        const lo6: i32 = 0;
        const hi6: i32 = cols;
        const mark41 = top;
        const panel = top;
        top = claim(top, 1024, 8);
        if (top === 0) return -1;
        const sums = top;
        top = claim(top, levels * (slabRows * slabCols), 8);
        if (top === 0) return -1;
        const base59: i32 = slabRows * slabCols;
        const end12: i32 = (hi6 - lo6 + slabRows - 1) / slabRows;
        for (let slab: i32 = 0; slab < end12; slab++) {
          const firstRow: i32 = lo6 + slab * slabRows;
          const rowsHere: i32 = min<i32>(slabRows, hi6 - firstRow);
          const base58: i32 = base59;
          for (let firstCol: i32 = 0; firstCol < cols; firstCol += 128) {
            const colsHere: i32 = min<i32>(cols - firstCol, 128);
            let depth2: i32 = 0;
            const base52: i32 = base58;
            for (let start: i32 = 0; start < rows; start += 128) {
              const sumsHere: i32 = depth2 * base52;
              const terms: i32 = min<i32>(rows - start, 128);
              for (let tileCol: i32 = 0; tileCol < colsHere; tileCol += 8) {
                const width: i32 = min<i32>(colsHere - tileCol, 8);
                for (let t3: i32 = 0; t3 < terms; t3++) {
                  const j5InTileMain: i32 = width & -8;
                  const base44: i32 = t3 * 8;
                  const base45: i32 = (start + t3) * cols;
                  for (let j5InTile: i32 = 0; j5InTile < j5InTileMain; j5InTile += 8) {
                    const part42 = v128.load(deviation + ((base45 + (firstCol + tileCol + j5InTile)) << 3));
                    const part43 = v128.load(deviation + ((base45 + (firstCol + tileCol + j5InTile)) << 3), 16);
                    v128.store(panel + ((base44 + j5InTile) << 3), part42);
                    v128.store(panel + ((base44 + j5InTile) << 3), part43, 16);
                    const part44 = v128.load(deviation + ((base45 + (firstCol + tileCol + j5InTile)) << 3), 32);
                    const part45 = v128.load(deviation + ((base45 + (firstCol + tileCol + j5InTile)) << 3), 48);
                    v128.store(panel + ((base44 + j5InTile) << 3), part44, 32);
                    v128.store(panel + ((base44 + j5InTile) << 3), part45, 48);
                  }
                  const base46: i32 = t3 * 8;
                  const base47: i32 = (start + t3) * cols;
                  for (let j5InTile: i32 = j5InTileMain; j5InTile < width; j5InTile++) {
                    store<f64>(
                      panel + ((base46 + j5InTile) << 3),
                      load<f64>(deviation + ((base47 + (firstCol + tileCol + j5InTile)) << 3)),
                    );
                  }
                }
                const i2InSlabMain: i32 = rowsHere & -2;
                for (let i2InSlab: i32 = 0; i2InSlab < i2InSlabMain; i2InSlab += 2) {
                  const base48: i32 = i2InSlab * slabCols;
                  const base49: i32 = (i2InSlab + 1) * slabCols;
                  for (let j5InTile: i32 = 0; j5InTile < 8; j5InTile += 8) {
                    let running3_0 = f64x2.splat(-0.0);
                    let running3_1 = f64x2.splat(-0.0);
                    let running3_x1_0 = f64x2.splat(-0.0);
                    let running3_x1_1 = f64x2.splat(-0.0);
                    let running3_1_0 = f64x2.splat(-0.0);
                    let running3_1_1 = f64x2.splat(-0.0);
                    let running3_1_x1_0 = f64x2.splat(-0.0);
                    let running3_1_x1_1 = f64x2.splat(-0.0);
                    for (let t32: i32 = 0; t32 < terms; t32++) {
                      const deviationShared: f64 = load<f64>(
                        deviation + (((start + t32) * cols + (firstRow + i2InSlab)) << 3),
                      );
                      const panelShared_0 = v128.load(panel + ((t32 * 8 + j5InTile) << 3));
                      const panelShared_1 = v128.load(panel + ((t32 * 8 + j5InTile) << 3), 16);
                      const deviationShared2: f64 = load<f64>(
                        deviation + (((start + t32) * cols + (firstRow + i2InSlab)) << 3),
                        8,
                      );
                      const panelShared2_0 = v128.load(panel + ((t32 * 8 + j5InTile) << 3), 32);
                      const panelShared2_1 = v128.load(panel + ((t32 * 8 + j5InTile) << 3), 48);
                      running3_0 = f64x2.add(running3_0, f64x2.mul(f64x2.splat(deviationShared), panelShared_0));
                      running3_1 = f64x2.add(running3_1, f64x2.mul(f64x2.splat(deviationShared), panelShared_1));
                      running3_x1_0 = f64x2.add(running3_x1_0, f64x2.mul(f64x2.splat(deviationShared2), panelShared_0));
                      running3_x1_1 = f64x2.add(running3_x1_1, f64x2.mul(f64x2.splat(deviationShared2), panelShared_1));
                      running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(f64x2.splat(deviationShared), panelShared2_0));
                      running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(f64x2.splat(deviationShared), panelShared2_1));
                      running3_1_x1_0 = f64x2.add(
                        running3_1_x1_0,
                        f64x2.mul(f64x2.splat(deviationShared2), panelShared2_0),
                      );
                      running3_1_x1_1 = f64x2.add(
                        running3_1_x1_1,
                        f64x2.mul(f64x2.splat(deviationShared2), panelShared2_1),
                      );
                    }
                    v128.store(sums + ((sumsHere + (base48 + (tileCol + j5InTile))) << 3), running3_0);
                    v128.store(sums + ((sumsHere + (base48 + (tileCol + j5InTile))) << 3), running3_1, 16);
                    v128.store(sums + ((sumsHere + (base49 + (tileCol + j5InTile))) << 3), running3_x1_0);
                    v128.store(sums + ((sumsHere + (base49 + (tileCol + j5InTile))) << 3), running3_x1_1, 16);
                    v128.store(sums + ((sumsHere + (base48 + (tileCol + j5InTile))) << 3), running3_1_0, 32);
                    v128.store(sums + ((sumsHere + (base48 + (tileCol + j5InTile))) << 3), running3_1_1, 48);
                    v128.store(sums + ((sumsHere + (base49 + (tileCol + j5InTile))) << 3), running3_1_x1_0, 32);
                    v128.store(sums + ((sumsHere + (base49 + (tileCol + j5InTile))) << 3), running3_1_x1_1, 48);
                  }
                }
                for (let i2InSlab: i32 = i2InSlabMain; i2InSlab < rowsHere; i2InSlab++) {
                  const base50: i32 = i2InSlab * slabCols;
                  for (let j5InTile: i32 = 0; j5InTile < 8; j5InTile += 8) {
                    let running3_0 = f64x2.splat(-0.0);
                    let running3_1 = f64x2.splat(-0.0);
                    let running3_1_0 = f64x2.splat(-0.0);
                    let running3_1_1 = f64x2.splat(-0.0);
                    for (let t32: i32 = 0; t32 < terms; t32++) {
                      const deviationShared3: f64 = load<f64>(
                        deviation + (((start + t32) * cols + (firstRow + i2InSlab)) << 3),
                      );
                      running3_0 = f64x2.add(
                        running3_0,
                        f64x2.mul(f64x2.splat(deviationShared3), v128.load(panel + ((t32 * 8 + j5InTile) << 3))),
                      );
                      running3_1 = f64x2.add(
                        running3_1,
                        f64x2.mul(f64x2.splat(deviationShared3), v128.load(panel + ((t32 * 8 + j5InTile) << 3), 16)),
                      );
                      running3_1_0 = f64x2.add(
                        running3_1_0,
                        f64x2.mul(f64x2.splat(deviationShared3), v128.load(panel + ((t32 * 8 + j5InTile) << 3), 32)),
                      );
                      running3_1_1 = f64x2.add(
                        running3_1_1,
                        f64x2.mul(f64x2.splat(deviationShared3), v128.load(panel + ((t32 * 8 + j5InTile) << 3), 48)),
                      );
                    }
                    v128.store(sums + ((sumsHere + (base50 + (tileCol + j5InTile))) << 3), running3_0);
                    v128.store(sums + ((sumsHere + (base50 + (tileCol + j5InTile))) << 3), running3_1, 16);
                    v128.store(sums + ((sumsHere + (base50 + (tileCol + j5InTile))) << 3), running3_1_0, 32);
                    v128.store(sums + ((sumsHere + (base50 + (tileCol + j5InTile))) << 3), running3_1_1, 48);
                  }
                }
              }
              depth2 = depth2 + 1;
              let pairs2: i32 = start >> 7;
              const base51: i32 = base52;
              while ((pairs2 & 1) != 0) {
                depth2 = depth2 - 1;
                const older3: i32 = (depth2 - 1) * base51;
                const newer3: i32 = older3 + base51;
                const end9: i32 = base51;
                for (let first5: i32 = 0; first5 < end9; first5 += 8) {
                  for (let e5: i32 = 0; e5 < 8; e5 += 8) {
                    const part46 = f64x2.add(
                      v128.load(sums + ((older3 + (first5 + e5)) << 3)),
                      v128.load(sums + ((newer3 + (first5 + e5)) << 3)),
                    );
                    const part47 = f64x2.add(
                      v128.load(sums + ((older3 + (first5 + e5)) << 3), 16),
                      v128.load(sums + ((newer3 + (first5 + e5)) << 3), 16),
                    );
                    v128.store(sums + ((older3 + (first5 + e5)) << 3), part46);
                    v128.store(sums + ((older3 + (first5 + e5)) << 3), part47, 16);
                    const part48 = f64x2.add(
                      v128.load(sums + ((older3 + (first5 + e5)) << 3), 32),
                      v128.load(sums + ((newer3 + (first5 + e5)) << 3), 32),
                    );
                    const part49 = f64x2.add(
                      v128.load(sums + ((older3 + (first5 + e5)) << 3), 48),
                      v128.load(sums + ((newer3 + (first5 + e5)) << 3), 48),
                    );
                    v128.store(sums + ((older3 + (first5 + e5)) << 3), part48, 32);
                    v128.store(sums + ((older3 + (first5 + e5)) << 3), part49, 48);
                  }
                }
                pairs2 = pairs2 >> 1;
              }
            }
            const base53: i32 = base58;
            while (depth2 > 1) {
              depth2 = depth2 - 1;
              const older4: i32 = (depth2 - 1) * base53;
              const newer4: i32 = older4 + base53;
              const end10: i32 = base53;
              for (let first6: i32 = 0; first6 < end10; first6 += 8) {
                for (let e6: i32 = 0; e6 < 8; e6 += 8) {
                  const part50 = f64x2.add(
                    v128.load(sums + ((older4 + (first6 + e6)) << 3)),
                    v128.load(sums + ((newer4 + (first6 + e6)) << 3)),
                  );
                  const part51 = f64x2.add(
                    v128.load(sums + ((older4 + (first6 + e6)) << 3), 16),
                    v128.load(sums + ((newer4 + (first6 + e6)) << 3), 16),
                  );
                  v128.store(sums + ((older4 + (first6 + e6)) << 3), part50);
                  v128.store(sums + ((older4 + (first6 + e6)) << 3), part51, 16);
                  const part52 = f64x2.add(
                    v128.load(sums + ((older4 + (first6 + e6)) << 3), 32),
                    v128.load(sums + ((newer4 + (first6 + e6)) << 3), 32),
                  );
                  const part53 = f64x2.add(
                    v128.load(sums + ((older4 + (first6 + e6)) << 3), 48),
                    v128.load(sums + ((newer4 + (first6 + e6)) << 3), 48),
                  );
                  v128.store(sums + ((older4 + (first6 + e6)) << 3), part52, 32);
                  v128.store(sums + ((older4 + (first6 + e6)) << 3), part53, 48);
                }
              }
            }
            if (rows <= 0) {
              const end11: i32 = base58;
              for (let first7: i32 = 0; first7 < end11; first7 += 8) {
                for (let e7: i32 = 0; e7 < 8; e7 += 8) {
                  const part54 = f64x2.splat(0.0);
                  const part55 = f64x2.splat(0.0);
                  v128.store(sums + ((first7 + e7) << 3), part54);
                  v128.store(sums + ((first7 + e7) << 3), part55, 16);
                  const part56 = f64x2.splat(0.0);
                  const part57 = f64x2.splat(0.0);
                  v128.store(sums + ((first7 + e7) << 3), part56, 32);
                  v128.store(sums + ((first7 + e7) << 3), part57, 48);
                }
              }
            }
            for (let i2InSlab: i32 = 0; i2InSlab < rowsHere; i2InSlab++) {
              const j52Main: i32 = colsHere & -8;
              const base54: i32 = (firstRow + i2InSlab) * cols;
              const base55: i32 = i2InSlab * slabCols;
              for (let j52: i32 = 0; j52 < j52Main; j52 += 8) {
                const part58 = v128.load(sums + ((base55 + j52) << 3));
                const part59 = v128.load(sums + ((base55 + j52) << 3), 16);
                v128.store(gram + ((base54 + (firstCol + j52)) << 3), part58);
                v128.store(gram + ((base54 + (firstCol + j52)) << 3), part59, 16);
                const part60 = v128.load(sums + ((base55 + j52) << 3), 32);
                const part61 = v128.load(sums + ((base55 + j52) << 3), 48);
                v128.store(gram + ((base54 + (firstCol + j52)) << 3), part60, 32);
                v128.store(gram + ((base54 + (firstCol + j52)) << 3), part61, 48);
              }
              const base56: i32 = (firstRow + i2InSlab) * cols;
              const base57: i32 = i2InSlab * slabCols;
              for (let j52: i32 = j52Main; j52 < colsHere; j52++) {
                store<f64>(gram + ((base56 + (firstCol + j52)) << 3), load<f64>(sums + ((base57 + j52) << 3)));
              }
            }
          }
        }
        top = mark41;
      }
    }
    let rescaled: i32 = 0;
    for (let j6: i32 = 0; j6 < cols; j6++) {
      const squares: f64 = load<f64>(gram + ((j6 * cols + j6) << 3));
      if (!(squares > 3.2033e-145 && squares < 3.1217e144)) {
        let largest: f64 = 0.0;
        let varies: bool = false;
        let finite: bool = true;
        for (let t4: i32 = 0; t4 < rows; t4++) {
          const v: f64 = load<f64>(x + ((t4 * cols + j6) << 3));
          largest = max_f64(largest, abs<f64>(v));
          varies = varies || v != load<f64>(x + (j6 << 3));
          finite = finite && abs<f64>(v) < Infinity;
        }
        if (varies && finite) {
          const exponent: i32 = toI32_u32((<u32>(reinterpret<u64>(largest) >> 32)) >> (<u32>20)) - 1023;
          store<i32>(shift + (j6 << 2), max_i32(-1022, min_i32(1022, 0 - exponent)));
          rescaled = rescaled + 1;
        }
      }
    }
    if (rescaled == 0) {
      break;
    }
  }
  {
    const lo7: i32 = 0;
    const hi7: i32 = cols;
    for (let j7: i32 = lo7; j7 < hi7; j7++) {
      store<f64>(square + (j7 << 3), load<f64>(gram + ((j7 * cols + j7) << 3)));
    }
  }
  {
    const lo8: i32 = 0;
    const hi8: i32 = cols;
    for (let i3: i32 = lo8; i3 < hi8; i3++) {
      const j8Main: i32 = cols & -8;
      const base67: i32 = i3 * cols;
      for (let j8: i32 = 0; j8 < j8Main; j8 += 8) {
        const squareShared: f64 = load<f64>(square + (i3 << 3));
        const both_0 = f64x2.mul(f64x2.splat(squareShared), v128.load(square + (j8 << 3)));
        const both_1 = f64x2.mul(f64x2.splat(squareShared), v128.load(square + (j8 << 3), 16));
        const both_1_0 = f64x2.mul(f64x2.splat(squareShared), v128.load(square + (j8 << 3), 32));
        const both_1_1 = f64x2.mul(f64x2.splat(squareShared), v128.load(square + (j8 << 3), 48));
        const product_0 = v128.load(gram + ((base67 + j8) << 3));
        const product_1 = v128.load(gram + ((base67 + j8) << 3), 16);
        const product_1_0 = v128.load(gram + ((base67 + j8) << 3), 32);
        const product_1_1 = v128.load(gram + ((base67 + j8) << 3), 48);
        const part64 = -(<i64>(rows == 2));
        const r_0 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(-1.0), f64x2.gt(product_0, f64x2.splat(0.0))),
          f64x2.div(product_0, f64x2.sqrt(both_0)),
          v128.and(i64x2.splat(part64), f64x2.gt(both_0, f64x2.splat(0.0))),
        );
        const r_1 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(-1.0), f64x2.gt(product_1, f64x2.splat(0.0))),
          f64x2.div(product_1, f64x2.sqrt(both_1)),
          v128.and(i64x2.splat(part64), f64x2.gt(both_1, f64x2.splat(0.0))),
        );
        const part65 = -(<i64>(rows == 2));
        const r_1_0 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(-1.0), f64x2.gt(product_1_0, f64x2.splat(0.0))),
          f64x2.div(product_1_0, f64x2.sqrt(both_1_0)),
          v128.and(i64x2.splat(part65), f64x2.gt(both_1_0, f64x2.splat(0.0))),
        );
        const r_1_1 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(-1.0), f64x2.gt(product_1_1, f64x2.splat(0.0))),
          f64x2.div(product_1_1, f64x2.sqrt(both_1_1)),
          v128.and(i64x2.splat(part65), f64x2.gt(both_1_1, f64x2.splat(0.0))),
        );
        const part66 = i32x4.eq(i32x4.splat(i3), i32x4.add(i32x4.splat(j8), i32x4(0, 1, 2, 3)));
        const result_0 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.gt(both_0, f64x2.splat(0.0))),
          f64x2.pmax(f64x2.pmin(r_0, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_low_i32x4_s(part66),
        );
        const result_1 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.gt(both_1, f64x2.splat(0.0))),
          f64x2.pmax(f64x2.pmin(r_1, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_high_i32x4_s(part66),
        );
        const part67 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
        const part68 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
        v128.store(corr + ((base67 + j8) << 3), part67);
        v128.store(corr + ((base67 + j8) << 3), part68, 16);
        const part69 = i32x4.eq(i32x4.splat(i3), i32x4.add(i32x4.splat(j8 + 4), i32x4(0, 1, 2, 3)));
        const result2_0 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.gt(both_1_0, f64x2.splat(0.0))),
          f64x2.pmax(f64x2.pmin(r_1_0, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_low_i32x4_s(part69),
        );
        const result2_1 = v128.bitselect(
          v128.bitselect(f64x2.splat(1.0), f64x2.splat(NaN), f64x2.gt(both_1_1, f64x2.splat(0.0))),
          f64x2.pmax(f64x2.pmin(r_1_1, f64x2.splat(1.0)), f64x2.splat(-1.0)),
          i64x2.extend_high_i32x4_s(part69),
        );
        const part70 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
        const part71 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
        v128.store(corr + ((base67 + j8) << 3), part70, 32);
        v128.store(corr + ((base67 + j8) << 3), part71, 48);
      }
      const base68: i32 = i3 * cols;
      for (let j8: i32 = j8Main; j8 < cols; j8++) {
        const both: f64 = load<f64>(square + (i3 << 3)) * load<f64>(square + (j8 << 3));
        const product: f64 = load<f64>(gram + ((base68 + j8) << 3));
        const r: f64 = rows == 2 && both > 0.0 ? (product > 0.0 ? 1.0 : -1.0) : product / sqrt<f64>(both);
        const result3: f64 = i3 == j8 ? (both > 0.0 ? 1.0 : NaN) : max_f64(min_f64(r, 1.0), -1.0);
        store<f64>(corr + ((base68 + j8) << 3), result3 == result3 ? result3 : NaN);
      }
    }
  }
  return 0;
}
