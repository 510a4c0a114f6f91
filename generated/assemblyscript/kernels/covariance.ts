// Generated from kernels/matrix/covariance.ts#L16 by `trefoil build`. Do not edit. Hash 182b30d3d7673cdd

import { claim, max_f64, max_i32, min_i32, powerOfTwo_i32, toF64_i32, toI32_u32 } from '../operations';

/**
 * Covariance matrix of the columns.
 *
 * NaN and infinities propagate to every pair they are part of. No more rows than `ddof` give NaN. A value is
 * infinite only where it is too large itself.
 *
 * Accuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.
 *
 * Source: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is taken away.
 */
export function covariance(x: usize, rows: i32, cols: i32, ddof: i32, cov: usize, scratch: usize): f64 {
  let top = scratch;
  const gram = top;
  top = claim(top, cols * cols, 8);
  if (top === 0) return -1;
  const shift = top;
  top = claim(top, cols, 4);
  if (top === 0) return -1;
  memory.fill(shift, 0, top - shift);
  const scale = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const mean = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const deviation = top;
  top = claim(top, rows * cols, 8);
  if (top === 0) return -1;
  const partial = top;
  top = claim(top, max<i32>((rows + 127) / 128, 1) * (((cols + 511) / 512) * min<i32>(cols, 512)), 8);
  if (top === 0) return -1;
  const partial2 = top;
  top = claim(top, max<i32>((rows + 127) / 128, 1) * (((cols + 511) / 512) * min<i32>(cols, 512)), 8);
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = (cols + 511) / 512;
  const blocks: i32 = (rows + 127) / 128;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks * strips;
    const base23: i32 = min<i32>(cols, 512);
    const base24: i32 = max<i32>(min<i32>(cols, 512), 0) & -8;
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips;
      const strip: i32 = item - block * strips;
      const base: i32 = item * base23;
      const from: i32 = block * 128;
      const to: i32 = min<i32>(from + 128, rows);
      const whole: i32 = from + ((to - from) & -4);
      const eMain: i32 = base24;
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
      const end: i32 = base23;
      for (let e: i32 = eMain; e < end; e++) {
        store<f64>(partial + ((base + e) << 3), -0.0);
      }
      const base13: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base14: i32 = strip * 512;
      const base15: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = from; term < whole; term += 4) {
        const j10Main: i32 = base13;
        const base3: i32 = term * cols;
        const base4: i32 = base14;
        const base5: i32 = (term + 1) * cols;
        const base6: i32 = (term + 2) * cols;
        const base7: i32 = (term + 3) * cols;
        for (let j10: i32 = 0; j10 < j10Main; j10 += 8) {
          const xShared_0 = v128.load(x + ((base4 + j10) << 3));
          const xShared_1 = v128.load(x + ((base4 + j10) << 3), 16);
          const xShared2_0 = v128.load(x + ((base4 + j10) << 3), 32);
          const xShared2_1 = v128.load(x + ((base4 + j10) << 3), 48);
          let running_0 = v128.load(partial + ((base + j10) << 3));
          let running_1 = v128.load(partial + ((base + j10) << 3), 16);
          let running_1_0 = v128.load(partial + ((base + j10) << 3), 32);
          let running_1_1 = v128.load(partial + ((base + j10) << 3), 48);
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base3 + (base4 + j10)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base3 + (base4 + j10)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(
            running_1_0,
            f64x2.sub(v128.load(x + ((base3 + (base4 + j10)) << 3), 32), xShared2_0),
          );
          running_1_1 = f64x2.add(
            running_1_1,
            f64x2.sub(v128.load(x + ((base3 + (base4 + j10)) << 3), 48), xShared2_1),
          );
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base5 + (base4 + j10)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base5 + (base4 + j10)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(
            running_1_0,
            f64x2.sub(v128.load(x + ((base5 + (base4 + j10)) << 3), 32), xShared2_0),
          );
          running_1_1 = f64x2.add(
            running_1_1,
            f64x2.sub(v128.load(x + ((base5 + (base4 + j10)) << 3), 48), xShared2_1),
          );
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base6 + (base4 + j10)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base6 + (base4 + j10)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(
            running_1_0,
            f64x2.sub(v128.load(x + ((base6 + (base4 + j10)) << 3), 32), xShared2_0),
          );
          running_1_1 = f64x2.add(
            running_1_1,
            f64x2.sub(v128.load(x + ((base6 + (base4 + j10)) << 3), 48), xShared2_1),
          );
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base7 + (base4 + j10)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base7 + (base4 + j10)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(
            running_1_0,
            f64x2.sub(v128.load(x + ((base7 + (base4 + j10)) << 3), 32), xShared2_0),
          );
          running_1_1 = f64x2.add(
            running_1_1,
            f64x2.sub(v128.load(x + ((base7 + (base4 + j10)) << 3), 48), xShared2_1),
          );
          v128.store(partial + ((base + j10) << 3), running_0);
          v128.store(partial + ((base + j10) << 3), running_1, 16);
          v128.store(partial + ((base + j10) << 3), running_1_0, 32);
          v128.store(partial + ((base + j10) << 3), running_1_1, 48);
        }
        const base8: i32 = term * cols;
        const base9: i32 = base14;
        const base10: i32 = (term + 1) * cols;
        const base11: i32 = (term + 2) * cols;
        const base12: i32 = (term + 3) * cols;
        const end2: i32 = base15;
        for (let j10: i32 = j10Main; j10 < end2; j10++) {
          const xShared3: f64 = load<f64>(x + ((base9 + j10) << 3));
          let running: f64 = load<f64>(partial + ((base + j10) << 3));
          running = running + (load<f64>(x + ((base8 + (base9 + j10)) << 3)) - xShared3);
          running = running + (load<f64>(x + ((base10 + (base9 + j10)) << 3)) - xShared3);
          running = running + (load<f64>(x + ((base11 + (base9 + j10)) << 3)) - xShared3);
          running = running + (load<f64>(x + ((base12 + (base9 + j10)) << 3)) - xShared3);
          store<f64>(partial + ((base + j10) << 3), running);
        }
      }
      const base20: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base21: i32 = strip * 512;
      const base22: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const j11Main: i32 = base20;
        const base16: i32 = term * cols;
        const base17: i32 = base21;
        for (let j11: i32 = 0; j11 < j11Main; j11 += 8) {
          let running2_0 = v128.load(partial + ((base + j11) << 3));
          let running2_1 = v128.load(partial + ((base + j11) << 3), 16);
          let running2_1_0 = v128.load(partial + ((base + j11) << 3), 32);
          let running2_1_1 = v128.load(partial + ((base + j11) << 3), 48);
          running2_0 = f64x2.add(
            running2_0,
            f64x2.sub(v128.load(x + ((base16 + (base17 + j11)) << 3)), v128.load(x + ((base17 + j11) << 3))),
          );
          running2_1 = f64x2.add(
            running2_1,
            f64x2.sub(v128.load(x + ((base16 + (base17 + j11)) << 3), 16), v128.load(x + ((base17 + j11) << 3), 16)),
          );
          running2_1_0 = f64x2.add(
            running2_1_0,
            f64x2.sub(v128.load(x + ((base16 + (base17 + j11)) << 3), 32), v128.load(x + ((base17 + j11) << 3), 32)),
          );
          running2_1_1 = f64x2.add(
            running2_1_1,
            f64x2.sub(v128.load(x + ((base16 + (base17 + j11)) << 3), 48), v128.load(x + ((base17 + j11) << 3), 48)),
          );
          v128.store(partial + ((base + j11) << 3), running2_0);
          v128.store(partial + ((base + j11) << 3), running2_1, 16);
          v128.store(partial + ((base + j11) << 3), running2_1_0, 32);
          v128.store(partial + ((base + j11) << 3), running2_1_1, 48);
        }
        const base18: i32 = term * cols;
        const base19: i32 = base21;
        const end3: i32 = base22;
        for (let j11: i32 = j11Main; j11 < end3; j11++) {
          let running2: f64 = load<f64>(partial + ((base + j11) << 3));
          running2 =
            running2 + (load<f64>(x + ((base18 + (base19 + j11)) << 3)) - load<f64>(x + ((base19 + j11) << 3)));
          store<f64>(partial + ((base + j11) << 3), running2);
        }
      }
    }
  }
  let depth: i32 = 0;
  const base28: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
  const base29: i32 = max<i32>(strips * min<i32>(cols, 512), 0) & -8;
  const base30: i32 = strips * min<i32>(cols, 512);
  for (let block2: i32 = 0; block2 < blocks; block2++) {
    const into: i32 = depth * base28;
    const from2: i32 = block2 * base28;
    if (into != from2) {
      const e2Main: i32 = base29;
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
      const end4: i32 = base30;
      for (let e2: i32 = e2Main; e2 < end4; e2++) {
        store<f64>(partial + ((into + e2) << 3), load<f64>(partial + ((from2 + e2) << 3)));
      }
    }
    depth = depth + 1;
    let pairs: i32 = block2;
    const base25: i32 = base28;
    const base26: i32 = base29;
    const base27: i32 = base30;
    while ((pairs & 1) != 0) {
      depth = depth - 1;
      const older: i32 = (depth - 1) * base25;
      const newer: i32 = older + base25;
      const e3Main: i32 = base26;
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
      const end5: i32 = base27;
      for (let e3: i32 = e3Main; e3 < end5; e3++) {
        store<f64>(
          partial + ((older + e3) << 3),
          load<f64>(partial + ((older + e3) << 3)) + load<f64>(partial + ((newer + e3) << 3)),
        );
      }
      pairs = pairs >> 1;
    }
  }
  const base31: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
  const base32: i32 = max<i32>(strips * min<i32>(cols, 512), 0) & -8;
  const base33: i32 = strips * min<i32>(cols, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older2: i32 = (depth - 1) * base31;
    const newer2: i32 = older2 + base31;
    const e4Main: i32 = base32;
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
    const end6: i32 = base33;
    for (let e4: i32 = e4Main; e4 < end6; e4++) {
      store<f64>(
        partial + ((older2 + e4) << 3),
        load<f64>(partial + ((older2 + e4) << 3)) + load<f64>(partial + ((newer2 + e4) << 3)),
      );
    }
  }
  const base42: i32 = min<i32>(cols, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse: f64 = 1.0 / <f64>rows;
    if (rows > 0 && (rows & (rows - 1)) == 0) {
      const j12Main: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base34: i32 = strip * 512;
      const base35: i32 = strip * base42;
      for (let j12: i32 = 0; j12 < j12Main; j12 += 8) {
        const part17 = f64x2.mul(v128.load(partial + ((base35 + (base34 + j12 - base34)) << 3)), f64x2.splat(inverse));
        const part18 = f64x2.mul(
          v128.load(partial + ((base35 + (base34 + j12 - base34)) << 3), 16),
          f64x2.splat(inverse),
        );
        v128.store(mean + ((base34 + j12) << 3), part17);
        v128.store(mean + ((base34 + j12) << 3), part18, 16);
        const part19 = f64x2.mul(
          v128.load(partial + ((base35 + (base34 + (j12 + 4) - base34)) << 3)),
          f64x2.splat(inverse),
        );
        const part20 = f64x2.mul(
          v128.load(partial + ((base35 + (base34 + (j12 + 4) - base34)) << 3), 16),
          f64x2.splat(inverse),
        );
        v128.store(mean + ((base34 + j12) << 3), part19, 32);
        v128.store(mean + ((base34 + j12) << 3), part20, 48);
      }
      const base36: i32 = strip * 512;
      const base37: i32 = strip * base42;
      const end7: i32 = min<i32>(cols - strip * 512, 512);
      for (let j12: i32 = j12Main; j12 < end7; j12++) {
        store<f64>(
          mean + ((base36 + j12) << 3),
          load<f64>(partial + ((base37 + (base36 + j12 - base36)) << 3)) * inverse,
        );
      }
    } else {
      const j12Main2: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base38: i32 = strip * 512;
      const base39: i32 = strip * base42;
      for (let j12: i32 = 0; j12 < j12Main2; j12 += 8) {
        const part21 = <f64>rows;
        const part22 = f64x2.div(v128.load(partial + ((base39 + (base38 + j12 - base38)) << 3)), f64x2.splat(part21));
        const part23 = f64x2.div(
          v128.load(partial + ((base39 + (base38 + j12 - base38)) << 3), 16),
          f64x2.splat(part21),
        );
        v128.store(mean + ((base38 + j12) << 3), part22);
        v128.store(mean + ((base38 + j12) << 3), part23, 16);
        const part24 = <f64>rows;
        const part25 = f64x2.div(
          v128.load(partial + ((base39 + (base38 + (j12 + 4) - base38)) << 3)),
          f64x2.splat(part24),
        );
        const part26 = f64x2.div(
          v128.load(partial + ((base39 + (base38 + (j12 + 4) - base38)) << 3), 16),
          f64x2.splat(part24),
        );
        v128.store(mean + ((base38 + j12) << 3), part25, 32);
        v128.store(mean + ((base38 + j12) << 3), part26, 48);
      }
      const base40: i32 = strip * 512;
      const base41: i32 = strip * base42;
      const end8: i32 = min<i32>(cols - strip * 512, 512);
      for (let j12: i32 = j12Main2; j12 < end8; j12++) {
        store<f64>(
          mean + ((base40 + j12) << 3),
          load<f64>(partial + ((base41 + (base40 + j12 - base40)) << 3)) / <f64>rows,
        );
      }
    }
  }
  {
    const lo2: i32 = 0;
    const hi2: i32 = rows;
    for (let t2: i32 = lo2; t2 < hi2; t2++) {
      const j2Main: i32 = cols & -8;
      const base43: i32 = t2 * cols;
      for (let j2: i32 = 0; j2 < j2Main; j2 += 8) {
        const part28 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base43 + j2) << 3)), v128.load(x + (j2 << 3))),
          v128.load(mean + (j2 << 3)),
        );
        const part29 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base43 + j2) << 3), 16), v128.load(x + (j2 << 3), 16)),
          v128.load(mean + (j2 << 3), 16),
        );
        v128.store(deviation + ((base43 + j2) << 3), part28);
        v128.store(deviation + ((base43 + j2) << 3), part29, 16);
        const part30 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base43 + j2) << 3), 32), v128.load(x + (j2 << 3), 32)),
          v128.load(mean + (j2 << 3), 32),
        );
        const part31 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base43 + j2) << 3), 48), v128.load(x + (j2 << 3), 48)),
          v128.load(mean + (j2 << 3), 48),
        );
        v128.store(deviation + ((base43 + j2) << 3), part30, 32);
        v128.store(deviation + ((base43 + j2) << 3), part31, 48);
      }
      const base44: i32 = t2 * cols;
      for (let j2: i32 = j2Main; j2 < cols; j2++) {
        store<f64>(
          deviation + ((base44 + j2) << 3),
          load<f64>(x + ((base44 + j2) << 3)) - load<f64>(x + (j2 << 3)) - load<f64>(mean + (j2 << 3)),
        );
      }
    }
  }
  if (cols * cols > 0) {
    let levels: i32 = 1;
    let left: i32 = max<i32>(rows - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols: i32 = min<i32>((cols + 7) & -8, 128);
    const slabRows: i32 = min<i32>(cols, max<i32>((32768 / (slabCols * levels)) & -2, 2));
    {
      const lo3: i32 = 0;
      const hi3: i32 = cols;
      const mark32 = top;
      const panel = top;
      top = claim(top, 1024, 8);
      if (top === 0) return -1;
      const sums = top;
      top = claim(top, levels * (slabRows * slabCols), 8);
      if (top === 0) return -1;
      const base60: i32 = slabRows * slabCols;
      const end12: i32 = (hi3 - lo3 + slabRows - 1) / slabRows;
      for (let slab: i32 = 0; slab < end12; slab++) {
        const firstRow: i32 = lo3 + slab * slabRows;
        const rowsHere: i32 = min<i32>(slabRows, hi3 - firstRow);
        const base59: i32 = base60;
        for (let firstCol: i32 = 0; firstCol < cols; firstCol += 128) {
          const colsHere: i32 = min<i32>(cols - firstCol, 128);
          let depth2: i32 = 0;
          const base53: i32 = base59;
          for (let start: i32 = 0; start < rows; start += 128) {
            const sumsHere: i32 = depth2 * base53;
            const terms: i32 = min<i32>(rows - start, 128);
            for (let tileCol: i32 = 0; tileCol < colsHere; tileCol += 8) {
              const width: i32 = min<i32>(colsHere - tileCol, 8);
              for (let t3: i32 = 0; t3 < terms; t3++) {
                const j3InTileMain: i32 = width & -8;
                const base45: i32 = t3 * 8;
                const base46: i32 = (start + t3) * cols;
                for (let j3InTile: i32 = 0; j3InTile < j3InTileMain; j3InTile += 8) {
                  const part33 = v128.load(deviation + ((base46 + (firstCol + tileCol + j3InTile)) << 3));
                  const part34 = v128.load(deviation + ((base46 + (firstCol + tileCol + j3InTile)) << 3), 16);
                  v128.store(panel + ((base45 + j3InTile) << 3), part33);
                  v128.store(panel + ((base45 + j3InTile) << 3), part34, 16);
                  const part35 = v128.load(deviation + ((base46 + (firstCol + tileCol + j3InTile)) << 3), 32);
                  const part36 = v128.load(deviation + ((base46 + (firstCol + tileCol + j3InTile)) << 3), 48);
                  v128.store(panel + ((base45 + j3InTile) << 3), part35, 32);
                  v128.store(panel + ((base45 + j3InTile) << 3), part36, 48);
                }
                const base47: i32 = t3 * 8;
                const base48: i32 = (start + t3) * cols;
                for (let j3InTile: i32 = j3InTileMain; j3InTile < width; j3InTile++) {
                  store<f64>(
                    panel + ((base47 + j3InTile) << 3),
                    load<f64>(deviation + ((base48 + (firstCol + tileCol + j3InTile)) << 3)),
                  );
                }
              }
              const iInSlabMain: i32 = rowsHere & -2;
              for (let iInSlab: i32 = 0; iInSlab < iInSlabMain; iInSlab += 2) {
                const base49: i32 = iInSlab * slabCols;
                const base50: i32 = (iInSlab + 1) * slabCols;
                for (let j3InTile: i32 = 0; j3InTile < 8; j3InTile += 8) {
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
                      deviation + (((start + t32) * cols + (firstRow + iInSlab)) << 3),
                    );
                    const panelShared_0 = v128.load(panel + ((t32 * 8 + j3InTile) << 3));
                    const panelShared_1 = v128.load(panel + ((t32 * 8 + j3InTile) << 3), 16);
                    const deviationShared2: f64 = load<f64>(
                      deviation + (((start + t32) * cols + (firstRow + iInSlab)) << 3),
                      8,
                    );
                    const panelShared2_0 = v128.load(panel + ((t32 * 8 + j3InTile) << 3), 32);
                    const panelShared2_1 = v128.load(panel + ((t32 * 8 + j3InTile) << 3), 48);
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
                  v128.store(sums + ((sumsHere + (base49 + (tileCol + j3InTile))) << 3), running3_0);
                  v128.store(sums + ((sumsHere + (base49 + (tileCol + j3InTile))) << 3), running3_1, 16);
                  v128.store(sums + ((sumsHere + (base50 + (tileCol + j3InTile))) << 3), running3_x1_0);
                  v128.store(sums + ((sumsHere + (base50 + (tileCol + j3InTile))) << 3), running3_x1_1, 16);
                  v128.store(sums + ((sumsHere + (base49 + (tileCol + j3InTile))) << 3), running3_1_0, 32);
                  v128.store(sums + ((sumsHere + (base49 + (tileCol + j3InTile))) << 3), running3_1_1, 48);
                  v128.store(sums + ((sumsHere + (base50 + (tileCol + j3InTile))) << 3), running3_1_x1_0, 32);
                  v128.store(sums + ((sumsHere + (base50 + (tileCol + j3InTile))) << 3), running3_1_x1_1, 48);
                }
              }
              for (let iInSlab: i32 = iInSlabMain; iInSlab < rowsHere; iInSlab++) {
                const base51: i32 = iInSlab * slabCols;
                for (let j3InTile: i32 = 0; j3InTile < 8; j3InTile += 8) {
                  let running3_0 = f64x2.splat(-0.0);
                  let running3_1 = f64x2.splat(-0.0);
                  let running3_1_0 = f64x2.splat(-0.0);
                  let running3_1_1 = f64x2.splat(-0.0);
                  for (let t32: i32 = 0; t32 < terms; t32++) {
                    const deviationShared3: f64 = load<f64>(
                      deviation + (((start + t32) * cols + (firstRow + iInSlab)) << 3),
                    );
                    running3_0 = f64x2.add(
                      running3_0,
                      f64x2.mul(f64x2.splat(deviationShared3), v128.load(panel + ((t32 * 8 + j3InTile) << 3))),
                    );
                    running3_1 = f64x2.add(
                      running3_1,
                      f64x2.mul(f64x2.splat(deviationShared3), v128.load(panel + ((t32 * 8 + j3InTile) << 3), 16)),
                    );
                    running3_1_0 = f64x2.add(
                      running3_1_0,
                      f64x2.mul(f64x2.splat(deviationShared3), v128.load(panel + ((t32 * 8 + j3InTile) << 3), 32)),
                    );
                    running3_1_1 = f64x2.add(
                      running3_1_1,
                      f64x2.mul(f64x2.splat(deviationShared3), v128.load(panel + ((t32 * 8 + j3InTile) << 3), 48)),
                    );
                  }
                  v128.store(sums + ((sumsHere + (base51 + (tileCol + j3InTile))) << 3), running3_0);
                  v128.store(sums + ((sumsHere + (base51 + (tileCol + j3InTile))) << 3), running3_1, 16);
                  v128.store(sums + ((sumsHere + (base51 + (tileCol + j3InTile))) << 3), running3_1_0, 32);
                  v128.store(sums + ((sumsHere + (base51 + (tileCol + j3InTile))) << 3), running3_1_1, 48);
                }
              }
            }
            depth2 = depth2 + 1;
            let pairs2: i32 = start >> 7;
            const base52: i32 = base53;
            while ((pairs2 & 1) != 0) {
              depth2 = depth2 - 1;
              const older3: i32 = (depth2 - 1) * base52;
              const newer3: i32 = older3 + base52;
              const end9: i32 = base52;
              for (let first4: i32 = 0; first4 < end9; first4 += 8) {
                for (let e5: i32 = 0; e5 < 8; e5 += 8) {
                  const part37 = f64x2.add(
                    v128.load(sums + ((older3 + (first4 + e5)) << 3)),
                    v128.load(sums + ((newer3 + (first4 + e5)) << 3)),
                  );
                  const part38 = f64x2.add(
                    v128.load(sums + ((older3 + (first4 + e5)) << 3), 16),
                    v128.load(sums + ((newer3 + (first4 + e5)) << 3), 16),
                  );
                  v128.store(sums + ((older3 + (first4 + e5)) << 3), part37);
                  v128.store(sums + ((older3 + (first4 + e5)) << 3), part38, 16);
                  const part39 = f64x2.add(
                    v128.load(sums + ((older3 + (first4 + e5)) << 3), 32),
                    v128.load(sums + ((newer3 + (first4 + e5)) << 3), 32),
                  );
                  const part40 = f64x2.add(
                    v128.load(sums + ((older3 + (first4 + e5)) << 3), 48),
                    v128.load(sums + ((newer3 + (first4 + e5)) << 3), 48),
                  );
                  v128.store(sums + ((older3 + (first4 + e5)) << 3), part39, 32);
                  v128.store(sums + ((older3 + (first4 + e5)) << 3), part40, 48);
                }
              }
              pairs2 = pairs2 >> 1;
            }
          }
          const base54: i32 = base59;
          while (depth2 > 1) {
            depth2 = depth2 - 1;
            const older4: i32 = (depth2 - 1) * base54;
            const newer4: i32 = older4 + base54;
            const end10: i32 = base54;
            for (let first5: i32 = 0; first5 < end10; first5 += 8) {
              for (let e6: i32 = 0; e6 < 8; e6 += 8) {
                const part41 = f64x2.add(
                  v128.load(sums + ((older4 + (first5 + e6)) << 3)),
                  v128.load(sums + ((newer4 + (first5 + e6)) << 3)),
                );
                const part42 = f64x2.add(
                  v128.load(sums + ((older4 + (first5 + e6)) << 3), 16),
                  v128.load(sums + ((newer4 + (first5 + e6)) << 3), 16),
                );
                v128.store(sums + ((older4 + (first5 + e6)) << 3), part41);
                v128.store(sums + ((older4 + (first5 + e6)) << 3), part42, 16);
                const part43 = f64x2.add(
                  v128.load(sums + ((older4 + (first5 + e6)) << 3), 32),
                  v128.load(sums + ((newer4 + (first5 + e6)) << 3), 32),
                );
                const part44 = f64x2.add(
                  v128.load(sums + ((older4 + (first5 + e6)) << 3), 48),
                  v128.load(sums + ((newer4 + (first5 + e6)) << 3), 48),
                );
                v128.store(sums + ((older4 + (first5 + e6)) << 3), part43, 32);
                v128.store(sums + ((older4 + (first5 + e6)) << 3), part44, 48);
              }
            }
          }
          if (rows <= 0) {
            const end11: i32 = base59;
            for (let first6: i32 = 0; first6 < end11; first6 += 8) {
              for (let e7: i32 = 0; e7 < 8; e7 += 8) {
                const part45 = f64x2.splat(0.0);
                const part46 = f64x2.splat(0.0);
                v128.store(sums + ((first6 + e7) << 3), part45);
                v128.store(sums + ((first6 + e7) << 3), part46, 16);
                const part47 = f64x2.splat(0.0);
                const part48 = f64x2.splat(0.0);
                v128.store(sums + ((first6 + e7) << 3), part47, 32);
                v128.store(sums + ((first6 + e7) << 3), part48, 48);
              }
            }
          }
          for (let iInSlab: i32 = 0; iInSlab < rowsHere; iInSlab++) {
            const j32Main: i32 = colsHere & -8;
            const base55: i32 = (firstRow + iInSlab) * cols;
            const base56: i32 = iInSlab * slabCols;
            for (let j32: i32 = 0; j32 < j32Main; j32 += 8) {
              const part49 = v128.load(sums + ((base56 + j32) << 3));
              const part50 = v128.load(sums + ((base56 + j32) << 3), 16);
              v128.store(gram + ((base55 + (firstCol + j32)) << 3), part49);
              v128.store(gram + ((base55 + (firstCol + j32)) << 3), part50, 16);
              const part51 = v128.load(sums + ((base56 + j32) << 3), 32);
              const part52 = v128.load(sums + ((base56 + j32) << 3), 48);
              v128.store(gram + ((base55 + (firstCol + j32)) << 3), part51, 32);
              v128.store(gram + ((base55 + (firstCol + j32)) << 3), part52, 48);
            }
            const base57: i32 = (firstRow + iInSlab) * cols;
            const base58: i32 = iInSlab * slabCols;
            for (let j32: i32 = j32Main; j32 < colsHere; j32++) {
              store<f64>(gram + ((base57 + (firstCol + j32)) << 3), load<f64>(sums + ((base58 + j32) << 3)));
            }
          }
        }
      }
      top = mark32;
    }
  }
  let rescaled: i32 = 0;
  for (let j4: i32 = 0; j4 < cols; j4++) {
    const squares: f64 = load<f64>(gram + ((j4 * cols + j4) << 3));
    store<i32>(shift + (j4 << 2), 0);
    if (!(squares > 3.2033329522929615e-145 && squares < 3.1217485503159922e144)) {
      let largest: f64 = 0.0;
      let varies: bool = false;
      let finite: bool = true;
      for (let t4: i32 = 0; t4 < rows; t4++) {
        const v: f64 = load<f64>(x + ((t4 * cols + j4) << 3));
        largest = max_f64(largest, abs<f64>(v));
        varies = varies || v != load<f64>(x + (j4 << 3));
        finite = finite && abs<f64>(v) < Infinity;
      }
      if (varies && finite) {
        const exponent: i32 = toI32_u32((<u32>(reinterpret<u64>(largest) >> 32)) >> (<u32>20)) - 1023;
        store<i32>(shift + (j4 << 2), max_i32(-1022, min_i32(1022, 0 - exponent)));
        rescaled = rescaled + 1;
      }
    }
  }
  if (rescaled > 0) {
    {
      const lo4: i32 = 0;
      const hi4: i32 = cols;
      const j5Main: i32 = lo4 + (max<i32>(hi4 - lo4, 0) & -8);
      for (let j5: i32 = lo4; j5 < j5Main; j5 += 8) {
        const part54 = i32x4.shl(
          i32x4.add(
            i32x4.min_s(i32x4.max_s(v128.load(shift + (j5 << 2)), i32x4.splat(-1022)), i32x4.splat(1023)),
            i32x4.splat(1023),
          ),
          20,
        );
        const part55 = v128.shuffle<i32>(i32x4.splat(0), part54, 0, 4, 1, 5);
        const part56 = v128.shuffle<i32>(i32x4.splat(0), part54, 2, 6, 3, 7);
        v128.store(scale + (j5 << 3), part55);
        v128.store(scale + (j5 << 3), part56, 16);
        const part57 = i32x4.shl(
          i32x4.add(
            i32x4.min_s(i32x4.max_s(v128.load(shift + (j5 << 2), 16), i32x4.splat(-1022)), i32x4.splat(1023)),
            i32x4.splat(1023),
          ),
          20,
        );
        const part58 = v128.shuffle<i32>(i32x4.splat(0), part57, 0, 4, 1, 5);
        const part59 = v128.shuffle<i32>(i32x4.splat(0), part57, 2, 6, 3, 7);
        v128.store(scale + (j5 << 3), part58, 32);
        v128.store(scale + (j5 << 3), part59, 48);
      }
      for (let j5: i32 = j5Main; j5 < hi4; j5++) {
        store<f64>(scale + (j5 << 3), powerOfTwo_i32(load<i32>(shift + (j5 << 2))));
      }
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    const strips2: i32 = (cols + 511) / 512;
    const blocks2: i32 = (rows + 127) / 128;
    {
      const lo5: i32 = 0;
      const hi5: i32 = blocks2 * strips2;
      const base81: i32 = min<i32>(cols, 512);
      const base82: i32 = max<i32>(min<i32>(cols, 512), 0) & -8;
      for (let item2: i32 = lo5; item2 < hi5; item2++) {
        const block3: i32 = item2 / strips2;
        const strip2: i32 = item2 - block3 * strips2;
        const base2: i32 = item2 * base81;
        const from3: i32 = block3 * 128;
        const to2: i32 = min<i32>(from3 + 128, rows);
        const whole2: i32 = from3 + ((to2 - from3) & -4);
        const e8Main: i32 = base82;
        for (let e8: i32 = 0; e8 < e8Main; e8 += 8) {
          const part61 = f64x2.splat(-0.0);
          const part62 = f64x2.splat(-0.0);
          v128.store(partial2 + ((base2 + e8) << 3), part61);
          v128.store(partial2 + ((base2 + e8) << 3), part62, 16);
          const part63 = f64x2.splat(-0.0);
          const part64 = f64x2.splat(-0.0);
          v128.store(partial2 + ((base2 + e8) << 3), part63, 32);
          v128.store(partial2 + ((base2 + e8) << 3), part64, 48);
        }
        const end13: i32 = base81;
        for (let e8: i32 = e8Main; e8 < end13; e8++) {
          store<f64>(partial2 + ((base2 + e8) << 3), -0.0);
        }
        const base71: i32 = max<i32>(min<i32>(cols - strip2 * 512, 512), 0) & -8;
        const base72: i32 = strip2 * 512;
        const base73: i32 = min<i32>(cols - strip2 * 512, 512);
        for (let term2: i32 = from3; term2 < whole2; term2 += 4) {
          const j62Main: i32 = base71;
          const base61: i32 = term2 * cols;
          const base62: i32 = base72;
          const base63: i32 = (term2 + 1) * cols;
          const base64: i32 = (term2 + 2) * cols;
          const base65: i32 = (term2 + 3) * cols;
          for (let j62: i32 = 0; j62 < j62Main; j62 += 8) {
            const scaleShared_0 = v128.load(scale + ((base62 + j62) << 3));
            const scaleShared_1 = v128.load(scale + ((base62 + j62) << 3), 16);
            const xShared4_0 = v128.load(x + ((base62 + j62) << 3));
            const xShared4_1 = v128.load(x + ((base62 + j62) << 3), 16);
            const scaleShared2_0 = v128.load(scale + ((base62 + j62) << 3), 32);
            const scaleShared2_1 = v128.load(scale + ((base62 + j62) << 3), 48);
            const xShared5_0 = v128.load(x + ((base62 + j62) << 3), 32);
            const xShared5_1 = v128.load(x + ((base62 + j62) << 3), 48);
            let running4_0 = v128.load(partial2 + ((base2 + j62) << 3));
            let running4_1 = v128.load(partial2 + ((base2 + j62) << 3), 16);
            let running4_1_0 = v128.load(partial2 + ((base2 + j62) << 3), 32);
            let running4_1_1 = v128.load(partial2 + ((base2 + j62) << 3), 48);
            running4_0 = f64x2.add(
              running4_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base61 + (base62 + j62)) << 3)), scaleShared_0),
                f64x2.mul(xShared4_0, scaleShared_0),
              ),
            );
            running4_1 = f64x2.add(
              running4_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base61 + (base62 + j62)) << 3), 16), scaleShared_1),
                f64x2.mul(xShared4_1, scaleShared_1),
              ),
            );
            running4_1_0 = f64x2.add(
              running4_1_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base61 + (base62 + j62)) << 3), 32), scaleShared2_0),
                f64x2.mul(xShared5_0, scaleShared2_0),
              ),
            );
            running4_1_1 = f64x2.add(
              running4_1_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base61 + (base62 + j62)) << 3), 48), scaleShared2_1),
                f64x2.mul(xShared5_1, scaleShared2_1),
              ),
            );
            running4_0 = f64x2.add(
              running4_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base63 + (base62 + j62)) << 3)), scaleShared_0),
                f64x2.mul(xShared4_0, scaleShared_0),
              ),
            );
            running4_1 = f64x2.add(
              running4_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base63 + (base62 + j62)) << 3), 16), scaleShared_1),
                f64x2.mul(xShared4_1, scaleShared_1),
              ),
            );
            running4_1_0 = f64x2.add(
              running4_1_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base63 + (base62 + j62)) << 3), 32), scaleShared2_0),
                f64x2.mul(xShared5_0, scaleShared2_0),
              ),
            );
            running4_1_1 = f64x2.add(
              running4_1_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base63 + (base62 + j62)) << 3), 48), scaleShared2_1),
                f64x2.mul(xShared5_1, scaleShared2_1),
              ),
            );
            running4_0 = f64x2.add(
              running4_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base64 + (base62 + j62)) << 3)), scaleShared_0),
                f64x2.mul(xShared4_0, scaleShared_0),
              ),
            );
            running4_1 = f64x2.add(
              running4_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base64 + (base62 + j62)) << 3), 16), scaleShared_1),
                f64x2.mul(xShared4_1, scaleShared_1),
              ),
            );
            running4_1_0 = f64x2.add(
              running4_1_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base64 + (base62 + j62)) << 3), 32), scaleShared2_0),
                f64x2.mul(xShared5_0, scaleShared2_0),
              ),
            );
            running4_1_1 = f64x2.add(
              running4_1_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base64 + (base62 + j62)) << 3), 48), scaleShared2_1),
                f64x2.mul(xShared5_1, scaleShared2_1),
              ),
            );
            running4_0 = f64x2.add(
              running4_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base65 + (base62 + j62)) << 3)), scaleShared_0),
                f64x2.mul(xShared4_0, scaleShared_0),
              ),
            );
            running4_1 = f64x2.add(
              running4_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base65 + (base62 + j62)) << 3), 16), scaleShared_1),
                f64x2.mul(xShared4_1, scaleShared_1),
              ),
            );
            running4_1_0 = f64x2.add(
              running4_1_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base65 + (base62 + j62)) << 3), 32), scaleShared2_0),
                f64x2.mul(xShared5_0, scaleShared2_0),
              ),
            );
            running4_1_1 = f64x2.add(
              running4_1_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base65 + (base62 + j62)) << 3), 48), scaleShared2_1),
                f64x2.mul(xShared5_1, scaleShared2_1),
              ),
            );
            v128.store(partial2 + ((base2 + j62) << 3), running4_0);
            v128.store(partial2 + ((base2 + j62) << 3), running4_1, 16);
            v128.store(partial2 + ((base2 + j62) << 3), running4_1_0, 32);
            v128.store(partial2 + ((base2 + j62) << 3), running4_1_1, 48);
          }
          const base66: i32 = term2 * cols;
          const base67: i32 = base72;
          const base68: i32 = (term2 + 1) * cols;
          const base69: i32 = (term2 + 2) * cols;
          const base70: i32 = (term2 + 3) * cols;
          const end14: i32 = base73;
          for (let j62: i32 = j62Main; j62 < end14; j62++) {
            const scaleShared3: f64 = load<f64>(scale + ((base67 + j62) << 3));
            const xShared6: f64 = load<f64>(x + ((base67 + j62) << 3));
            let running4: f64 = load<f64>(partial2 + ((base2 + j62) << 3));
            running4 =
              running4 + (load<f64>(x + ((base66 + (base67 + j62)) << 3)) * scaleShared3 - xShared6 * scaleShared3);
            running4 =
              running4 + (load<f64>(x + ((base68 + (base67 + j62)) << 3)) * scaleShared3 - xShared6 * scaleShared3);
            running4 =
              running4 + (load<f64>(x + ((base69 + (base67 + j62)) << 3)) * scaleShared3 - xShared6 * scaleShared3);
            running4 =
              running4 + (load<f64>(x + ((base70 + (base67 + j62)) << 3)) * scaleShared3 - xShared6 * scaleShared3);
            store<f64>(partial2 + ((base2 + j62) << 3), running4);
          }
        }
        const base78: i32 = max<i32>(min<i32>(cols - strip2 * 512, 512), 0) & -8;
        const base79: i32 = strip2 * 512;
        const base80: i32 = min<i32>(cols - strip2 * 512, 512);
        for (let term2: i32 = whole2; term2 < to2; term2++) {
          const j63Main: i32 = base78;
          const base74: i32 = term2 * cols;
          const base75: i32 = base79;
          for (let j63: i32 = 0; j63 < j63Main; j63 += 8) {
            const scaleShared4_0 = v128.load(scale + ((base75 + j63) << 3));
            const scaleShared4_1 = v128.load(scale + ((base75 + j63) << 3), 16);
            const scaleShared5_0 = v128.load(scale + ((base75 + j63) << 3), 32);
            const scaleShared5_1 = v128.load(scale + ((base75 + j63) << 3), 48);
            let running5_0 = v128.load(partial2 + ((base2 + j63) << 3));
            let running5_1 = v128.load(partial2 + ((base2 + j63) << 3), 16);
            let running5_1_0 = v128.load(partial2 + ((base2 + j63) << 3), 32);
            let running5_1_1 = v128.load(partial2 + ((base2 + j63) << 3), 48);
            running5_0 = f64x2.add(
              running5_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base74 + (base75 + j63)) << 3)), scaleShared4_0),
                f64x2.mul(v128.load(x + ((base75 + j63) << 3)), scaleShared4_0),
              ),
            );
            running5_1 = f64x2.add(
              running5_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base74 + (base75 + j63)) << 3), 16), scaleShared4_1),
                f64x2.mul(v128.load(x + ((base75 + j63) << 3), 16), scaleShared4_1),
              ),
            );
            running5_1_0 = f64x2.add(
              running5_1_0,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base74 + (base75 + j63)) << 3), 32), scaleShared5_0),
                f64x2.mul(v128.load(x + ((base75 + j63) << 3), 32), scaleShared5_0),
              ),
            );
            running5_1_1 = f64x2.add(
              running5_1_1,
              f64x2.sub(
                f64x2.mul(v128.load(x + ((base74 + (base75 + j63)) << 3), 48), scaleShared5_1),
                f64x2.mul(v128.load(x + ((base75 + j63) << 3), 48), scaleShared5_1),
              ),
            );
            v128.store(partial2 + ((base2 + j63) << 3), running5_0);
            v128.store(partial2 + ((base2 + j63) << 3), running5_1, 16);
            v128.store(partial2 + ((base2 + j63) << 3), running5_1_0, 32);
            v128.store(partial2 + ((base2 + j63) << 3), running5_1_1, 48);
          }
          const base76: i32 = term2 * cols;
          const base77: i32 = base79;
          const end15: i32 = base80;
          for (let j63: i32 = j63Main; j63 < end15; j63++) {
            const scaleShared6: f64 = load<f64>(scale + ((base77 + j63) << 3));
            let running5: f64 = load<f64>(partial2 + ((base2 + j63) << 3));
            running5 =
              running5 +
              (load<f64>(x + ((base76 + (base77 + j63)) << 3)) * scaleShared6 -
                load<f64>(x + ((base77 + j63) << 3)) * scaleShared6);
            store<f64>(partial2 + ((base2 + j63) << 3), running5);
          }
        }
      }
    }
    let depth3: i32 = 0;
    const base86: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
    const base87: i32 = max<i32>(strips2 * min<i32>(cols, 512), 0) & -8;
    const base88: i32 = strips2 * min<i32>(cols, 512);
    for (let block4: i32 = 0; block4 < blocks2; block4++) {
      const into2: i32 = depth3 * base86;
      const from4: i32 = block4 * base86;
      if (into2 != from4) {
        const e9Main: i32 = base87;
        for (let e9: i32 = 0; e9 < e9Main; e9 += 8) {
          const part65 = v128.load(partial2 + ((from4 + e9) << 3));
          const part66 = v128.load(partial2 + ((from4 + e9) << 3), 16);
          v128.store(partial2 + ((into2 + e9) << 3), part65);
          v128.store(partial2 + ((into2 + e9) << 3), part66, 16);
          const part67 = v128.load(partial2 + ((from4 + e9) << 3), 32);
          const part68 = v128.load(partial2 + ((from4 + e9) << 3), 48);
          v128.store(partial2 + ((into2 + e9) << 3), part67, 32);
          v128.store(partial2 + ((into2 + e9) << 3), part68, 48);
        }
        const end16: i32 = base88;
        for (let e9: i32 = e9Main; e9 < end16; e9++) {
          store<f64>(partial2 + ((into2 + e9) << 3), load<f64>(partial2 + ((from4 + e9) << 3)));
        }
      }
      depth3 = depth3 + 1;
      let pairs3: i32 = block4;
      const base83: i32 = base86;
      const base84: i32 = base87;
      const base85: i32 = base88;
      while ((pairs3 & 1) != 0) {
        depth3 = depth3 - 1;
        const older5: i32 = (depth3 - 1) * base83;
        const newer5: i32 = older5 + base83;
        const e10Main: i32 = base84;
        for (let e10: i32 = 0; e10 < e10Main; e10 += 8) {
          const part69 = f64x2.add(
            v128.load(partial2 + ((older5 + e10) << 3)),
            v128.load(partial2 + ((newer5 + e10) << 3)),
          );
          const part70 = f64x2.add(
            v128.load(partial2 + ((older5 + e10) << 3), 16),
            v128.load(partial2 + ((newer5 + e10) << 3), 16),
          );
          v128.store(partial2 + ((older5 + e10) << 3), part69);
          v128.store(partial2 + ((older5 + e10) << 3), part70, 16);
          const part71 = f64x2.add(
            v128.load(partial2 + ((older5 + e10) << 3), 32),
            v128.load(partial2 + ((newer5 + e10) << 3), 32),
          );
          const part72 = f64x2.add(
            v128.load(partial2 + ((older5 + e10) << 3), 48),
            v128.load(partial2 + ((newer5 + e10) << 3), 48),
          );
          v128.store(partial2 + ((older5 + e10) << 3), part71, 32);
          v128.store(partial2 + ((older5 + e10) << 3), part72, 48);
        }
        const end17: i32 = base85;
        for (let e10: i32 = e10Main; e10 < end17; e10++) {
          store<f64>(
            partial2 + ((older5 + e10) << 3),
            load<f64>(partial2 + ((older5 + e10) << 3)) + load<f64>(partial2 + ((newer5 + e10) << 3)),
          );
        }
        pairs3 = pairs3 >> 1;
      }
    }
    const base89: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
    const base90: i32 = max<i32>(strips2 * min<i32>(cols, 512), 0) & -8;
    const base91: i32 = strips2 * min<i32>(cols, 512);
    while (depth3 > 1) {
      depth3 = depth3 - 1;
      const older6: i32 = (depth3 - 1) * base89;
      const newer6: i32 = older6 + base89;
      const e11Main: i32 = base90;
      for (let e11: i32 = 0; e11 < e11Main; e11 += 8) {
        const part73 = f64x2.add(
          v128.load(partial2 + ((older6 + e11) << 3)),
          v128.load(partial2 + ((newer6 + e11) << 3)),
        );
        const part74 = f64x2.add(
          v128.load(partial2 + ((older6 + e11) << 3), 16),
          v128.load(partial2 + ((newer6 + e11) << 3), 16),
        );
        v128.store(partial2 + ((older6 + e11) << 3), part73);
        v128.store(partial2 + ((older6 + e11) << 3), part74, 16);
        const part75 = f64x2.add(
          v128.load(partial2 + ((older6 + e11) << 3), 32),
          v128.load(partial2 + ((newer6 + e11) << 3), 32),
        );
        const part76 = f64x2.add(
          v128.load(partial2 + ((older6 + e11) << 3), 48),
          v128.load(partial2 + ((newer6 + e11) << 3), 48),
        );
        v128.store(partial2 + ((older6 + e11) << 3), part75, 32);
        v128.store(partial2 + ((older6 + e11) << 3), part76, 48);
      }
      const end18: i32 = base91;
      for (let e11: i32 = e11Main; e11 < end18; e11++) {
        store<f64>(
          partial2 + ((older6 + e11) << 3),
          load<f64>(partial2 + ((older6 + e11) << 3)) + load<f64>(partial2 + ((newer6 + e11) << 3)),
        );
      }
    }
    const base100: i32 = min<i32>(cols, 512);
    for (let strip2: i32 = 0; strip2 < strips2; strip2++) {
      // Dividing by a power of two is multiplying by its exact reciprocal.
      const inverse2: f64 = 1.0 / <f64>rows;
      if (rows > 0 && (rows & (rows - 1)) == 0) {
        const j64Main: i32 = max<i32>(min<i32>(cols - strip2 * 512, 512), 0) & -8;
        const base92: i32 = strip2 * 512;
        const base93: i32 = strip2 * base100;
        for (let j64: i32 = 0; j64 < j64Main; j64 += 8) {
          const part77 = f64x2.mul(
            v128.load(partial2 + ((base93 + (base92 + j64 - base92)) << 3)),
            f64x2.splat(inverse2),
          );
          const part78 = f64x2.mul(
            v128.load(partial2 + ((base93 + (base92 + j64 - base92)) << 3), 16),
            f64x2.splat(inverse2),
          );
          v128.store(mean + ((base92 + j64) << 3), part77);
          v128.store(mean + ((base92 + j64) << 3), part78, 16);
          const part79 = f64x2.mul(
            v128.load(partial2 + ((base93 + (base92 + (j64 + 4) - base92)) << 3)),
            f64x2.splat(inverse2),
          );
          const part80 = f64x2.mul(
            v128.load(partial2 + ((base93 + (base92 + (j64 + 4) - base92)) << 3), 16),
            f64x2.splat(inverse2),
          );
          v128.store(mean + ((base92 + j64) << 3), part79, 32);
          v128.store(mean + ((base92 + j64) << 3), part80, 48);
        }
        const base94: i32 = strip2 * 512;
        const base95: i32 = strip2 * base100;
        const end19: i32 = min<i32>(cols - strip2 * 512, 512);
        for (let j64: i32 = j64Main; j64 < end19; j64++) {
          store<f64>(
            mean + ((base94 + j64) << 3),
            load<f64>(partial2 + ((base95 + (base94 + j64 - base94)) << 3)) * inverse2,
          );
        }
      } else {
        const j64Main2: i32 = max<i32>(min<i32>(cols - strip2 * 512, 512), 0) & -8;
        const base96: i32 = strip2 * 512;
        const base97: i32 = strip2 * base100;
        for (let j64: i32 = 0; j64 < j64Main2; j64 += 8) {
          const part81 = <f64>rows;
          const part82 = f64x2.div(
            v128.load(partial2 + ((base97 + (base96 + j64 - base96)) << 3)),
            f64x2.splat(part81),
          );
          const part83 = f64x2.div(
            v128.load(partial2 + ((base97 + (base96 + j64 - base96)) << 3), 16),
            f64x2.splat(part81),
          );
          v128.store(mean + ((base96 + j64) << 3), part82);
          v128.store(mean + ((base96 + j64) << 3), part83, 16);
          const part84 = <f64>rows;
          const part85 = f64x2.div(
            v128.load(partial2 + ((base97 + (base96 + (j64 + 4) - base96)) << 3)),
            f64x2.splat(part84),
          );
          const part86 = f64x2.div(
            v128.load(partial2 + ((base97 + (base96 + (j64 + 4) - base96)) << 3), 16),
            f64x2.splat(part84),
          );
          v128.store(mean + ((base96 + j64) << 3), part85, 32);
          v128.store(mean + ((base96 + j64) << 3), part86, 48);
        }
        const base98: i32 = strip2 * 512;
        const base99: i32 = strip2 * base100;
        const end20: i32 = min<i32>(cols - strip2 * 512, 512);
        for (let j64: i32 = j64Main2; j64 < end20; j64++) {
          store<f64>(
            mean + ((base98 + j64) << 3),
            load<f64>(partial2 + ((base99 + (base98 + j64 - base98)) << 3)) / <f64>rows,
          );
        }
      }
    }
    {
      const lo6: i32 = 0;
      const hi6: i32 = rows;
      for (let t6: i32 = lo6; t6 < hi6; t6++) {
        const j7Main: i32 = cols & -8;
        const base101: i32 = t6 * cols;
        for (let j7: i32 = 0; j7 < j7Main; j7 += 8) {
          const scaleShared7_0 = v128.load(scale + (j7 << 3));
          const scaleShared7_1 = v128.load(scale + (j7 << 3), 16);
          const scaleShared8_0 = v128.load(scale + (j7 << 3), 32);
          const scaleShared8_1 = v128.load(scale + (j7 << 3), 48);
          const part88 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((base101 + j7) << 3)), scaleShared7_0),
              f64x2.mul(v128.load(x + (j7 << 3)), scaleShared7_0),
            ),
            v128.load(mean + (j7 << 3)),
          );
          const part89 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((base101 + j7) << 3), 16), scaleShared7_1),
              f64x2.mul(v128.load(x + (j7 << 3), 16), scaleShared7_1),
            ),
            v128.load(mean + (j7 << 3), 16),
          );
          v128.store(deviation + ((base101 + j7) << 3), part88);
          v128.store(deviation + ((base101 + j7) << 3), part89, 16);
          const part90 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((base101 + j7) << 3), 32), scaleShared8_0),
              f64x2.mul(v128.load(x + (j7 << 3), 32), scaleShared8_0),
            ),
            v128.load(mean + (j7 << 3), 32),
          );
          const part91 = f64x2.sub(
            f64x2.sub(
              f64x2.mul(v128.load(x + ((base101 + j7) << 3), 48), scaleShared8_1),
              f64x2.mul(v128.load(x + (j7 << 3), 48), scaleShared8_1),
            ),
            v128.load(mean + (j7 << 3), 48),
          );
          v128.store(deviation + ((base101 + j7) << 3), part90, 32);
          v128.store(deviation + ((base101 + j7) << 3), part91, 48);
        }
        const base102: i32 = t6 * cols;
        for (let j7: i32 = j7Main; j7 < cols; j7++) {
          const scaleShared9: f64 = load<f64>(scale + (j7 << 3));
          store<f64>(
            deviation + ((base102 + j7) << 3),
            load<f64>(x + ((base102 + j7) << 3)) * scaleShared9 -
              load<f64>(x + (j7 << 3)) * scaleShared9 -
              load<f64>(mean + (j7 << 3)),
          );
        }
      }
    }
    if (cols * cols > 0) {
      let levels2: i32 = 1;
      let left2: i32 = max<i32>(rows - 1, 0) >> 7;
      while (left2 > 0) {
        levels2 = levels2 + 1;
        left2 = left2 >> 1;
      }
      const slabCols2: i32 = min<i32>((cols + 7) & -8, 128);
      const slabRows2: i32 = min<i32>(cols, max<i32>((32768 / (slabCols2 * levels2)) & -2, 2));
      {
        const lo7: i32 = 0;
        const hi7: i32 = cols;
        const mark92 = top;
        const panel2 = top;
        top = claim(top, 1024, 8);
        if (top === 0) return -1;
        const sums2 = top;
        top = claim(top, levels2 * (slabRows2 * slabCols2), 8);
        if (top === 0) return -1;
        const base118: i32 = slabRows2 * slabCols2;
        const end24: i32 = (hi7 - lo7 + slabRows2 - 1) / slabRows2;
        for (let slab2: i32 = 0; slab2 < end24; slab2++) {
          const firstRow2: i32 = lo7 + slab2 * slabRows2;
          const rowsHere2: i32 = min<i32>(slabRows2, hi7 - firstRow2);
          const base117: i32 = base118;
          for (let firstCol2: i32 = 0; firstCol2 < cols; firstCol2 += 128) {
            const colsHere2: i32 = min<i32>(cols - firstCol2, 128);
            let depth4: i32 = 0;
            const base111: i32 = base117;
            for (let start2: i32 = 0; start2 < rows; start2 += 128) {
              const sumsHere2: i32 = depth4 * base111;
              const terms2: i32 = min<i32>(rows - start2, 128);
              for (let tileCol2: i32 = 0; tileCol2 < colsHere2; tileCol2 += 8) {
                const width2: i32 = min<i32>(colsHere2 - tileCol2, 8);
                for (let t7: i32 = 0; t7 < terms2; t7++) {
                  const j8InTileMain: i32 = width2 & -8;
                  const base103: i32 = t7 * 8;
                  const base104: i32 = (start2 + t7) * cols;
                  for (let j8InTile: i32 = 0; j8InTile < j8InTileMain; j8InTile += 8) {
                    const part93 = v128.load(deviation + ((base104 + (firstCol2 + tileCol2 + j8InTile)) << 3));
                    const part94 = v128.load(deviation + ((base104 + (firstCol2 + tileCol2 + j8InTile)) << 3), 16);
                    v128.store(panel2 + ((base103 + j8InTile) << 3), part93);
                    v128.store(panel2 + ((base103 + j8InTile) << 3), part94, 16);
                    const part95 = v128.load(deviation + ((base104 + (firstCol2 + tileCol2 + j8InTile)) << 3), 32);
                    const part96 = v128.load(deviation + ((base104 + (firstCol2 + tileCol2 + j8InTile)) << 3), 48);
                    v128.store(panel2 + ((base103 + j8InTile) << 3), part95, 32);
                    v128.store(panel2 + ((base103 + j8InTile) << 3), part96, 48);
                  }
                  const base105: i32 = t7 * 8;
                  const base106: i32 = (start2 + t7) * cols;
                  for (let j8InTile: i32 = j8InTileMain; j8InTile < width2; j8InTile++) {
                    store<f64>(
                      panel2 + ((base105 + j8InTile) << 3),
                      load<f64>(deviation + ((base106 + (firstCol2 + tileCol2 + j8InTile)) << 3)),
                    );
                  }
                }
                const i2InSlabMain: i32 = rowsHere2 & -2;
                for (let i2InSlab: i32 = 0; i2InSlab < i2InSlabMain; i2InSlab += 2) {
                  const base107: i32 = i2InSlab * slabCols2;
                  const base108: i32 = (i2InSlab + 1) * slabCols2;
                  for (let j8InTile: i32 = 0; j8InTile < 8; j8InTile += 8) {
                    let running6_0 = f64x2.splat(-0.0);
                    let running6_1 = f64x2.splat(-0.0);
                    let running6_x1_0 = f64x2.splat(-0.0);
                    let running6_x1_1 = f64x2.splat(-0.0);
                    let running6_1_0 = f64x2.splat(-0.0);
                    let running6_1_1 = f64x2.splat(-0.0);
                    let running6_1_x1_0 = f64x2.splat(-0.0);
                    let running6_1_x1_1 = f64x2.splat(-0.0);
                    for (let t72: i32 = 0; t72 < terms2; t72++) {
                      const deviationShared4: f64 = load<f64>(
                        deviation + (((start2 + t72) * cols + (firstRow2 + i2InSlab)) << 3),
                      );
                      const panel2Shared_0 = v128.load(panel2 + ((t72 * 8 + j8InTile) << 3));
                      const panel2Shared_1 = v128.load(panel2 + ((t72 * 8 + j8InTile) << 3), 16);
                      const deviationShared5: f64 = load<f64>(
                        deviation + (((start2 + t72) * cols + (firstRow2 + i2InSlab)) << 3),
                        8,
                      );
                      const panel2Shared2_0 = v128.load(panel2 + ((t72 * 8 + j8InTile) << 3), 32);
                      const panel2Shared2_1 = v128.load(panel2 + ((t72 * 8 + j8InTile) << 3), 48);
                      running6_0 = f64x2.add(running6_0, f64x2.mul(f64x2.splat(deviationShared4), panel2Shared_0));
                      running6_1 = f64x2.add(running6_1, f64x2.mul(f64x2.splat(deviationShared4), panel2Shared_1));
                      running6_x1_0 = f64x2.add(
                        running6_x1_0,
                        f64x2.mul(f64x2.splat(deviationShared5), panel2Shared_0),
                      );
                      running6_x1_1 = f64x2.add(
                        running6_x1_1,
                        f64x2.mul(f64x2.splat(deviationShared5), panel2Shared_1),
                      );
                      running6_1_0 = f64x2.add(running6_1_0, f64x2.mul(f64x2.splat(deviationShared4), panel2Shared2_0));
                      running6_1_1 = f64x2.add(running6_1_1, f64x2.mul(f64x2.splat(deviationShared4), panel2Shared2_1));
                      running6_1_x1_0 = f64x2.add(
                        running6_1_x1_0,
                        f64x2.mul(f64x2.splat(deviationShared5), panel2Shared2_0),
                      );
                      running6_1_x1_1 = f64x2.add(
                        running6_1_x1_1,
                        f64x2.mul(f64x2.splat(deviationShared5), panel2Shared2_1),
                      );
                    }
                    v128.store(sums2 + ((sumsHere2 + (base107 + (tileCol2 + j8InTile))) << 3), running6_0);
                    v128.store(sums2 + ((sumsHere2 + (base107 + (tileCol2 + j8InTile))) << 3), running6_1, 16);
                    v128.store(sums2 + ((sumsHere2 + (base108 + (tileCol2 + j8InTile))) << 3), running6_x1_0);
                    v128.store(sums2 + ((sumsHere2 + (base108 + (tileCol2 + j8InTile))) << 3), running6_x1_1, 16);
                    v128.store(sums2 + ((sumsHere2 + (base107 + (tileCol2 + j8InTile))) << 3), running6_1_0, 32);
                    v128.store(sums2 + ((sumsHere2 + (base107 + (tileCol2 + j8InTile))) << 3), running6_1_1, 48);
                    v128.store(sums2 + ((sumsHere2 + (base108 + (tileCol2 + j8InTile))) << 3), running6_1_x1_0, 32);
                    v128.store(sums2 + ((sumsHere2 + (base108 + (tileCol2 + j8InTile))) << 3), running6_1_x1_1, 48);
                  }
                }
                for (let i2InSlab: i32 = i2InSlabMain; i2InSlab < rowsHere2; i2InSlab++) {
                  const base109: i32 = i2InSlab * slabCols2;
                  for (let j8InTile: i32 = 0; j8InTile < 8; j8InTile += 8) {
                    let running6_0 = f64x2.splat(-0.0);
                    let running6_1 = f64x2.splat(-0.0);
                    let running6_1_0 = f64x2.splat(-0.0);
                    let running6_1_1 = f64x2.splat(-0.0);
                    for (let t72: i32 = 0; t72 < terms2; t72++) {
                      const deviationShared6: f64 = load<f64>(
                        deviation + (((start2 + t72) * cols + (firstRow2 + i2InSlab)) << 3),
                      );
                      running6_0 = f64x2.add(
                        running6_0,
                        f64x2.mul(f64x2.splat(deviationShared6), v128.load(panel2 + ((t72 * 8 + j8InTile) << 3))),
                      );
                      running6_1 = f64x2.add(
                        running6_1,
                        f64x2.mul(f64x2.splat(deviationShared6), v128.load(panel2 + ((t72 * 8 + j8InTile) << 3), 16)),
                      );
                      running6_1_0 = f64x2.add(
                        running6_1_0,
                        f64x2.mul(f64x2.splat(deviationShared6), v128.load(panel2 + ((t72 * 8 + j8InTile) << 3), 32)),
                      );
                      running6_1_1 = f64x2.add(
                        running6_1_1,
                        f64x2.mul(f64x2.splat(deviationShared6), v128.load(panel2 + ((t72 * 8 + j8InTile) << 3), 48)),
                      );
                    }
                    v128.store(sums2 + ((sumsHere2 + (base109 + (tileCol2 + j8InTile))) << 3), running6_0);
                    v128.store(sums2 + ((sumsHere2 + (base109 + (tileCol2 + j8InTile))) << 3), running6_1, 16);
                    v128.store(sums2 + ((sumsHere2 + (base109 + (tileCol2 + j8InTile))) << 3), running6_1_0, 32);
                    v128.store(sums2 + ((sumsHere2 + (base109 + (tileCol2 + j8InTile))) << 3), running6_1_1, 48);
                  }
                }
              }
              depth4 = depth4 + 1;
              let pairs4: i32 = start2 >> 7;
              const base110: i32 = base111;
              while ((pairs4 & 1) != 0) {
                depth4 = depth4 - 1;
                const older7: i32 = (depth4 - 1) * base110;
                const newer7: i32 = older7 + base110;
                const end21: i32 = base110;
                for (let first10: i32 = 0; first10 < end21; first10 += 8) {
                  for (let e12: i32 = 0; e12 < 8; e12 += 8) {
                    const part97 = f64x2.add(
                      v128.load(sums2 + ((older7 + (first10 + e12)) << 3)),
                      v128.load(sums2 + ((newer7 + (first10 + e12)) << 3)),
                    );
                    const part98 = f64x2.add(
                      v128.load(sums2 + ((older7 + (first10 + e12)) << 3), 16),
                      v128.load(sums2 + ((newer7 + (first10 + e12)) << 3), 16),
                    );
                    v128.store(sums2 + ((older7 + (first10 + e12)) << 3), part97);
                    v128.store(sums2 + ((older7 + (first10 + e12)) << 3), part98, 16);
                    const part99 = f64x2.add(
                      v128.load(sums2 + ((older7 + (first10 + e12)) << 3), 32),
                      v128.load(sums2 + ((newer7 + (first10 + e12)) << 3), 32),
                    );
                    const part100 = f64x2.add(
                      v128.load(sums2 + ((older7 + (first10 + e12)) << 3), 48),
                      v128.load(sums2 + ((newer7 + (first10 + e12)) << 3), 48),
                    );
                    v128.store(sums2 + ((older7 + (first10 + e12)) << 3), part99, 32);
                    v128.store(sums2 + ((older7 + (first10 + e12)) << 3), part100, 48);
                  }
                }
                pairs4 = pairs4 >> 1;
              }
            }
            const base112: i32 = base117;
            while (depth4 > 1) {
              depth4 = depth4 - 1;
              const older8: i32 = (depth4 - 1) * base112;
              const newer8: i32 = older8 + base112;
              const end22: i32 = base112;
              for (let first11: i32 = 0; first11 < end22; first11 += 8) {
                for (let e13: i32 = 0; e13 < 8; e13 += 8) {
                  const part101 = f64x2.add(
                    v128.load(sums2 + ((older8 + (first11 + e13)) << 3)),
                    v128.load(sums2 + ((newer8 + (first11 + e13)) << 3)),
                  );
                  const part102 = f64x2.add(
                    v128.load(sums2 + ((older8 + (first11 + e13)) << 3), 16),
                    v128.load(sums2 + ((newer8 + (first11 + e13)) << 3), 16),
                  );
                  v128.store(sums2 + ((older8 + (first11 + e13)) << 3), part101);
                  v128.store(sums2 + ((older8 + (first11 + e13)) << 3), part102, 16);
                  const part103 = f64x2.add(
                    v128.load(sums2 + ((older8 + (first11 + e13)) << 3), 32),
                    v128.load(sums2 + ((newer8 + (first11 + e13)) << 3), 32),
                  );
                  const part104 = f64x2.add(
                    v128.load(sums2 + ((older8 + (first11 + e13)) << 3), 48),
                    v128.load(sums2 + ((newer8 + (first11 + e13)) << 3), 48),
                  );
                  v128.store(sums2 + ((older8 + (first11 + e13)) << 3), part103, 32);
                  v128.store(sums2 + ((older8 + (first11 + e13)) << 3), part104, 48);
                }
              }
            }
            if (rows <= 0) {
              const end23: i32 = base117;
              for (let first12: i32 = 0; first12 < end23; first12 += 8) {
                for (let e14: i32 = 0; e14 < 8; e14 += 8) {
                  const part105 = f64x2.splat(0.0);
                  const part106 = f64x2.splat(0.0);
                  v128.store(sums2 + ((first12 + e14) << 3), part105);
                  v128.store(sums2 + ((first12 + e14) << 3), part106, 16);
                  const part107 = f64x2.splat(0.0);
                  const part108 = f64x2.splat(0.0);
                  v128.store(sums2 + ((first12 + e14) << 3), part107, 32);
                  v128.store(sums2 + ((first12 + e14) << 3), part108, 48);
                }
              }
            }
            for (let i2InSlab: i32 = 0; i2InSlab < rowsHere2; i2InSlab++) {
              const j82Main: i32 = colsHere2 & -8;
              const base113: i32 = (firstRow2 + i2InSlab) * cols;
              const base114: i32 = i2InSlab * slabCols2;
              for (let j82: i32 = 0; j82 < j82Main; j82 += 8) {
                const part109 = v128.load(sums2 + ((base114 + j82) << 3));
                const part110 = v128.load(sums2 + ((base114 + j82) << 3), 16);
                v128.store(gram + ((base113 + (firstCol2 + j82)) << 3), part109);
                v128.store(gram + ((base113 + (firstCol2 + j82)) << 3), part110, 16);
                const part111 = v128.load(sums2 + ((base114 + j82) << 3), 32);
                const part112 = v128.load(sums2 + ((base114 + j82) << 3), 48);
                v128.store(gram + ((base113 + (firstCol2 + j82)) << 3), part111, 32);
                v128.store(gram + ((base113 + (firstCol2 + j82)) << 3), part112, 48);
              }
              const base115: i32 = (firstRow2 + i2InSlab) * cols;
              const base116: i32 = i2InSlab * slabCols2;
              for (let j82: i32 = j82Main; j82 < colsHere2; j82++) {
                store<f64>(gram + ((base115 + (firstCol2 + j82)) << 3), load<f64>(sums2 + ((base116 + j82) << 3)));
              }
            }
          }
        }
        top = mark92;
      }
    }
  }
  {
    const lo8: i32 = 0;
    const hi8: i32 = cols;
    for (let i3: i32 = lo8; i3 < hi8; i3++) {
      const j9Main: i32 = cols & -8;
      const base119: i32 = i3 * cols;
      for (let j9: i32 = 0; j9 < j9Main; j9 += 8) {
        const shiftShared: i32 = load<i32>(shift + (i3 << 2));
        const back = i32x4.sub(i32x4.splat(0 - shiftShared), v128.load(shift + (j9 << 2)));
        const back_1 = i32x4.sub(i32x4.splat(0 - shiftShared), v128.load(shift + (j9 << 2), 16));
        const half = i32x4.shr_s(back, 1);
        const half_1 = i32x4.shr_s(back_1, 1);
        let choice0_0 = f64x2.splat(0.0);
        let choice0_1 = f64x2.splat(0.0);
        let choice0_1_0 = f64x2.splat(0.0);
        let choice0_1_1 = f64x2.splat(0.0);
        if (rows > ddof) {
          const part114 = toF64_i32(rows - ddof);
          const part115 = i32x4.shl(
            i32x4.add(i32x4.min_s(i32x4.max_s(half, i32x4.splat(-1022)), i32x4.splat(1023)), i32x4.splat(1023)),
            20,
          );
          const part116 = i32x4.shl(
            i32x4.add(
              i32x4.min_s(i32x4.max_s(i32x4.sub(back, half), i32x4.splat(-1022)), i32x4.splat(1023)),
              i32x4.splat(1023),
            ),
            20,
          );
          choice0_0 = f64x2.mul(
            f64x2.mul(
              f64x2.div(v128.load(gram + ((base119 + j9) << 3)), f64x2.splat(part114)),
              v128.shuffle<i32>(i32x4.splat(0), part115, 0, 4, 1, 5),
            ),
            v128.shuffle<i32>(i32x4.splat(0), part116, 0, 4, 1, 5),
          );
          choice0_1 = f64x2.mul(
            f64x2.mul(
              f64x2.div(v128.load(gram + ((base119 + j9) << 3), 16), f64x2.splat(part114)),
              v128.shuffle<i32>(i32x4.splat(0), part115, 2, 6, 3, 7),
            ),
            v128.shuffle<i32>(i32x4.splat(0), part116, 2, 6, 3, 7),
          );
          const part117 = toF64_i32(rows - ddof);
          const part118 = i32x4.shl(
            i32x4.add(i32x4.min_s(i32x4.max_s(half_1, i32x4.splat(-1022)), i32x4.splat(1023)), i32x4.splat(1023)),
            20,
          );
          const part119 = i32x4.shl(
            i32x4.add(
              i32x4.min_s(i32x4.max_s(i32x4.sub(back_1, half_1), i32x4.splat(-1022)), i32x4.splat(1023)),
              i32x4.splat(1023),
            ),
            20,
          );
          choice0_1_0 = f64x2.mul(
            f64x2.mul(
              f64x2.div(v128.load(gram + ((base119 + j9) << 3), 32), f64x2.splat(part117)),
              v128.shuffle<i32>(i32x4.splat(0), part118, 0, 4, 1, 5),
            ),
            v128.shuffle<i32>(i32x4.splat(0), part119, 0, 4, 1, 5),
          );
          choice0_1_1 = f64x2.mul(
            f64x2.mul(
              f64x2.div(v128.load(gram + ((base119 + j9) << 3), 48), f64x2.splat(part117)),
              v128.shuffle<i32>(i32x4.splat(0), part118, 2, 6, 3, 7),
            ),
            v128.shuffle<i32>(i32x4.splat(0), part119, 2, 6, 3, 7),
          );
        } else {
          choice0_0 = f64x2.splat(NaN);
          choice0_1 = f64x2.splat(NaN);
          choice0_1_0 = f64x2.splat(NaN);
          choice0_1_1 = f64x2.splat(NaN);
        }
        const part120 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
        const part121 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
        v128.store(cov + ((base119 + j9) << 3), part120);
        v128.store(cov + ((base119 + j9) << 3), part121, 16);
        const part122 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
        const part123 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
        v128.store(cov + ((base119 + j9) << 3), part122, 32);
        v128.store(cov + ((base119 + j9) << 3), part123, 48);
      }
      const base120: i32 = i3 * cols;
      for (let j9: i32 = j9Main; j9 < cols; j9++) {
        const back: i32 = 0 - load<i32>(shift + (i3 << 2)) - load<i32>(shift + (j9 << 2));
        const half: i32 = back >> 1;
        const result: f64 =
          rows > ddof
            ? (load<f64>(gram + ((base120 + j9) << 3)) / toF64_i32(rows - ddof)) *
              powerOfTwo_i32(half) *
              powerOfTwo_i32(back - half)
            : NaN;
        store<f64>(cov + ((base120 + j9) << 3), result == result ? result : NaN);
      }
    }
  }
  return 0;
}
