// Generated from kernels/matrix/covariance.ts#L14 by `trefoil build`. Do not edit. Hash ce60bbfa35796e02

import { claim, toF64_i32 } from '../operations';

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
  top = claim(top, rows * cols, 8);
  if (top === 0) return -1;
  const mean = top;
  top = claim(top, cols, 8);
  if (top === 0) return -1;
  const partial = top;
  top = claim(top, max<i32>((rows + 127) / 128, 1) * (((cols + 511) / 512) * min<i32>(cols, 512)), 8);
  if (top === 0) return -1;
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips: i32 = (cols + 511) / 512;
  const blocks: i32 = (rows + 127) / 128;
  {
    const lo: i32 = 0;
    const hi: i32 = blocks * strips;
    const base22: i32 = min<i32>(cols, 512);
    const base23: i32 = max<i32>(min<i32>(cols, 512), 0) & -8;
    for (let item: i32 = lo; item < hi; item++) {
      const block: i32 = item / strips;
      const strip: i32 = item - block * strips;
      const base: i32 = item * base22;
      const from: i32 = block * 128;
      const to: i32 = min<i32>(from + 128, rows);
      const whole: i32 = from + ((to - from) & -4);
      const eMain: i32 = base23;
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
      const end: i32 = base22;
      for (let e: i32 = eMain; e < end; e++) {
        store<f64>(partial + ((base + e) << 3), -0.0);
      }
      const base12: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base13: i32 = strip * 512;
      const base14: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = from; term < whole; term += 4) {
        const j4Main: i32 = base12;
        const base2: i32 = term * cols;
        const base3: i32 = base13;
        const base4: i32 = (term + 1) * cols;
        const base5: i32 = (term + 2) * cols;
        const base6: i32 = (term + 3) * cols;
        for (let j4: i32 = 0; j4 < j4Main; j4 += 8) {
          const xShared_0 = v128.load(x + ((base3 + j4) << 3));
          const xShared_1 = v128.load(x + ((base3 + j4) << 3), 16);
          const xShared2_0 = v128.load(x + ((base3 + j4) << 3), 32);
          const xShared2_1 = v128.load(x + ((base3 + j4) << 3), 48);
          let running_0 = v128.load(partial + ((base + j4) << 3));
          let running_1 = v128.load(partial + ((base + j4) << 3), 16);
          let running_1_0 = v128.load(partial + ((base + j4) << 3), 32);
          let running_1_1 = v128.load(partial + ((base + j4) << 3), 48);
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base2 + (base3 + j4)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base2 + (base3 + j4)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(running_1_0, f64x2.sub(v128.load(x + ((base2 + (base3 + j4)) << 3), 32), xShared2_0));
          running_1_1 = f64x2.add(running_1_1, f64x2.sub(v128.load(x + ((base2 + (base3 + j4)) << 3), 48), xShared2_1));
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base4 + (base3 + j4)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base4 + (base3 + j4)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(running_1_0, f64x2.sub(v128.load(x + ((base4 + (base3 + j4)) << 3), 32), xShared2_0));
          running_1_1 = f64x2.add(running_1_1, f64x2.sub(v128.load(x + ((base4 + (base3 + j4)) << 3), 48), xShared2_1));
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base5 + (base3 + j4)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base5 + (base3 + j4)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(running_1_0, f64x2.sub(v128.load(x + ((base5 + (base3 + j4)) << 3), 32), xShared2_0));
          running_1_1 = f64x2.add(running_1_1, f64x2.sub(v128.load(x + ((base5 + (base3 + j4)) << 3), 48), xShared2_1));
          running_0 = f64x2.add(running_0, f64x2.sub(v128.load(x + ((base6 + (base3 + j4)) << 3)), xShared_0));
          running_1 = f64x2.add(running_1, f64x2.sub(v128.load(x + ((base6 + (base3 + j4)) << 3), 16), xShared_1));
          running_1_0 = f64x2.add(running_1_0, f64x2.sub(v128.load(x + ((base6 + (base3 + j4)) << 3), 32), xShared2_0));
          running_1_1 = f64x2.add(running_1_1, f64x2.sub(v128.load(x + ((base6 + (base3 + j4)) << 3), 48), xShared2_1));
          v128.store(partial + ((base + j4) << 3), running_0);
          v128.store(partial + ((base + j4) << 3), running_1, 16);
          v128.store(partial + ((base + j4) << 3), running_1_0, 32);
          v128.store(partial + ((base + j4) << 3), running_1_1, 48);
        }
        const base7: i32 = term * cols;
        const base8: i32 = base13;
        const base9: i32 = (term + 1) * cols;
        const base10: i32 = (term + 2) * cols;
        const base11: i32 = (term + 3) * cols;
        const end2: i32 = base14;
        for (let j4: i32 = j4Main; j4 < end2; j4++) {
          const xShared3: f64 = load<f64>(x + ((base8 + j4) << 3));
          let running: f64 = load<f64>(partial + ((base + j4) << 3));
          running = running + (load<f64>(x + ((base7 + (base8 + j4)) << 3)) - xShared3);
          running = running + (load<f64>(x + ((base9 + (base8 + j4)) << 3)) - xShared3);
          running = running + (load<f64>(x + ((base10 + (base8 + j4)) << 3)) - xShared3);
          running = running + (load<f64>(x + ((base11 + (base8 + j4)) << 3)) - xShared3);
          store<f64>(partial + ((base + j4) << 3), running);
        }
      }
      const base19: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base20: i32 = strip * 512;
      const base21: i32 = min<i32>(cols - strip * 512, 512);
      for (let term: i32 = whole; term < to; term++) {
        const j5Main: i32 = base19;
        const base15: i32 = term * cols;
        const base16: i32 = base20;
        for (let j5: i32 = 0; j5 < j5Main; j5 += 8) {
          let running2_0 = v128.load(partial + ((base + j5) << 3));
          let running2_1 = v128.load(partial + ((base + j5) << 3), 16);
          let running2_1_0 = v128.load(partial + ((base + j5) << 3), 32);
          let running2_1_1 = v128.load(partial + ((base + j5) << 3), 48);
          running2_0 = f64x2.add(
            running2_0,
            f64x2.sub(v128.load(x + ((base15 + (base16 + j5)) << 3)), v128.load(x + ((base16 + j5) << 3))),
          );
          running2_1 = f64x2.add(
            running2_1,
            f64x2.sub(v128.load(x + ((base15 + (base16 + j5)) << 3), 16), v128.load(x + ((base16 + j5) << 3), 16)),
          );
          running2_1_0 = f64x2.add(
            running2_1_0,
            f64x2.sub(v128.load(x + ((base15 + (base16 + j5)) << 3), 32), v128.load(x + ((base16 + j5) << 3), 32)),
          );
          running2_1_1 = f64x2.add(
            running2_1_1,
            f64x2.sub(v128.load(x + ((base15 + (base16 + j5)) << 3), 48), v128.load(x + ((base16 + j5) << 3), 48)),
          );
          v128.store(partial + ((base + j5) << 3), running2_0);
          v128.store(partial + ((base + j5) << 3), running2_1, 16);
          v128.store(partial + ((base + j5) << 3), running2_1_0, 32);
          v128.store(partial + ((base + j5) << 3), running2_1_1, 48);
        }
        const base17: i32 = term * cols;
        const base18: i32 = base20;
        const end3: i32 = base21;
        for (let j5: i32 = j5Main; j5 < end3; j5++) {
          let running2: f64 = load<f64>(partial + ((base + j5) << 3));
          running2 = running2 + (load<f64>(x + ((base17 + (base18 + j5)) << 3)) - load<f64>(x + ((base18 + j5) << 3)));
          store<f64>(partial + ((base + j5) << 3), running2);
        }
      }
    }
  }
  let depth: i32 = 0;
  const base27: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
  const base28: i32 = max<i32>(strips * min<i32>(cols, 512), 0) & -8;
  const base29: i32 = strips * min<i32>(cols, 512);
  for (let block2: i32 = 0; block2 < blocks; block2++) {
    const into: i32 = depth * base27;
    const from2: i32 = block2 * base27;
    if (into != from2) {
      const e2Main: i32 = base28;
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
  const base30: i32 = ((cols + 511) / 512) * min<i32>(cols, 512);
  const base31: i32 = max<i32>(strips * min<i32>(cols, 512), 0) & -8;
  const base32: i32 = strips * min<i32>(cols, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older2: i32 = (depth - 1) * base30;
    const newer2: i32 = older2 + base30;
    const e4Main: i32 = base31;
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
    const end6: i32 = base32;
    for (let e4: i32 = e4Main; e4 < end6; e4++) {
      store<f64>(
        partial + ((older2 + e4) << 3),
        load<f64>(partial + ((older2 + e4) << 3)) + load<f64>(partial + ((newer2 + e4) << 3)),
      );
    }
  }
  const base41: i32 = min<i32>(cols, 512);
  for (let strip: i32 = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse: f64 = 1.0 / <f64>rows;
    if (rows > 0 && (rows & (rows - 1)) == 0) {
      const j6Main: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base33: i32 = strip * 512;
      const base34: i32 = strip * base41;
      for (let j6: i32 = 0; j6 < j6Main; j6 += 8) {
        const part17 = f64x2.mul(v128.load(partial + ((base34 + (base33 + j6 - base33)) << 3)), f64x2.splat(inverse));
        const part18 = f64x2.mul(
          v128.load(partial + ((base34 + (base33 + j6 - base33)) << 3), 16),
          f64x2.splat(inverse),
        );
        v128.store(mean + ((base33 + j6) << 3), part17);
        v128.store(mean + ((base33 + j6) << 3), part18, 16);
        const part19 = f64x2.mul(
          v128.load(partial + ((base34 + (base33 + (j6 + 4) - base33)) << 3)),
          f64x2.splat(inverse),
        );
        const part20 = f64x2.mul(
          v128.load(partial + ((base34 + (base33 + (j6 + 4) - base33)) << 3), 16),
          f64x2.splat(inverse),
        );
        v128.store(mean + ((base33 + j6) << 3), part19, 32);
        v128.store(mean + ((base33 + j6) << 3), part20, 48);
      }
      const base35: i32 = strip * 512;
      const base36: i32 = strip * base41;
      const end7: i32 = min<i32>(cols - strip * 512, 512);
      for (let j6: i32 = j6Main; j6 < end7; j6++) {
        store<f64>(
          mean + ((base35 + j6) << 3),
          load<f64>(partial + ((base36 + (base35 + j6 - base35)) << 3)) * inverse,
        );
      }
    } else {
      const j6Main2: i32 = max<i32>(min<i32>(cols - strip * 512, 512), 0) & -8;
      const base37: i32 = strip * 512;
      const base38: i32 = strip * base41;
      for (let j6: i32 = 0; j6 < j6Main2; j6 += 8) {
        const part21 = <f64>rows;
        const part22 = f64x2.div(v128.load(partial + ((base38 + (base37 + j6 - base37)) << 3)), f64x2.splat(part21));
        const part23 = f64x2.div(
          v128.load(partial + ((base38 + (base37 + j6 - base37)) << 3), 16),
          f64x2.splat(part21),
        );
        v128.store(mean + ((base37 + j6) << 3), part22);
        v128.store(mean + ((base37 + j6) << 3), part23, 16);
        const part24 = <f64>rows;
        const part25 = f64x2.div(
          v128.load(partial + ((base38 + (base37 + (j6 + 4) - base37)) << 3)),
          f64x2.splat(part24),
        );
        const part26 = f64x2.div(
          v128.load(partial + ((base38 + (base37 + (j6 + 4) - base37)) << 3), 16),
          f64x2.splat(part24),
        );
        v128.store(mean + ((base37 + j6) << 3), part25, 32);
        v128.store(mean + ((base37 + j6) << 3), part26, 48);
      }
      const base39: i32 = strip * 512;
      const base40: i32 = strip * base41;
      const end8: i32 = min<i32>(cols - strip * 512, 512);
      for (let j6: i32 = j6Main2; j6 < end8; j6++) {
        store<f64>(
          mean + ((base39 + j6) << 3),
          load<f64>(partial + ((base40 + (base39 + j6 - base39)) << 3)) / <f64>rows,
        );
      }
    }
  }
  {
    const lo2: i32 = 0;
    const hi2: i32 = rows;
    for (let t2: i32 = lo2; t2 < hi2; t2++) {
      const j2Main: i32 = cols & -8;
      const base42: i32 = t2 * cols;
      for (let j2: i32 = 0; j2 < j2Main; j2 += 8) {
        const part28 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base42 + j2) << 3)), v128.load(x + (j2 << 3))),
          v128.load(mean + (j2 << 3)),
        );
        const part29 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base42 + j2) << 3), 16), v128.load(x + (j2 << 3), 16)),
          v128.load(mean + (j2 << 3), 16),
        );
        v128.store(centred + ((base42 + j2) << 3), part28);
        v128.store(centred + ((base42 + j2) << 3), part29, 16);
        const part30 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base42 + j2) << 3), 32), v128.load(x + (j2 << 3), 32)),
          v128.load(mean + (j2 << 3), 32),
        );
        const part31 = f64x2.sub(
          f64x2.sub(v128.load(x + ((base42 + j2) << 3), 48), v128.load(x + (j2 << 3), 48)),
          v128.load(mean + (j2 << 3), 48),
        );
        v128.store(centred + ((base42 + j2) << 3), part30, 32);
        v128.store(centred + ((base42 + j2) << 3), part31, 48);
      }
      const base43: i32 = t2 * cols;
      for (let j2: i32 = j2Main; j2 < cols; j2++) {
        store<f64>(
          centred + ((base43 + j2) << 3),
          load<f64>(x + ((base43 + j2) << 3)) - load<f64>(x + (j2 << 3)) - load<f64>(mean + (j2 << 3)),
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
      const base59: i32 = slabRows * slabCols;
      const end12: i32 = (hi3 - lo3 + slabRows - 1) / slabRows;
      for (let slab: i32 = 0; slab < end12; slab++) {
        const firstRow: i32 = lo3 + slab * slabRows;
        const rowsHere: i32 = min<i32>(slabRows, hi3 - firstRow);
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
                const j3InTileMain: i32 = width & -8;
                const base44: i32 = t3 * 8;
                const base45: i32 = (start + t3) * cols;
                for (let j3InTile: i32 = 0; j3InTile < j3InTileMain; j3InTile += 8) {
                  const part33 = v128.load(centred + ((base45 + (firstCol + tileCol + j3InTile)) << 3));
                  const part34 = v128.load(centred + ((base45 + (firstCol + tileCol + j3InTile)) << 3), 16);
                  v128.store(panel + ((base44 + j3InTile) << 3), part33);
                  v128.store(panel + ((base44 + j3InTile) << 3), part34, 16);
                  const part35 = v128.load(centred + ((base45 + (firstCol + tileCol + j3InTile)) << 3), 32);
                  const part36 = v128.load(centred + ((base45 + (firstCol + tileCol + j3InTile)) << 3), 48);
                  v128.store(panel + ((base44 + j3InTile) << 3), part35, 32);
                  v128.store(panel + ((base44 + j3InTile) << 3), part36, 48);
                }
                const base46: i32 = t3 * 8;
                const base47: i32 = (start + t3) * cols;
                for (let j3InTile: i32 = j3InTileMain; j3InTile < width; j3InTile++) {
                  store<f64>(
                    panel + ((base46 + j3InTile) << 3),
                    load<f64>(centred + ((base47 + (firstCol + tileCol + j3InTile)) << 3)),
                  );
                }
              }
              const iInSlabMain: i32 = rowsHere & -2;
              for (let iInSlab: i32 = 0; iInSlab < iInSlabMain; iInSlab += 2) {
                const base48: i32 = iInSlab * slabCols;
                const base49: i32 = (iInSlab + 1) * slabCols;
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
                    const centredShared: f64 = load<f64>(
                      centred + (((start + t32) * cols + (firstRow + iInSlab)) << 3),
                    );
                    const panelShared_0 = v128.load(panel + ((t32 * 8 + j3InTile) << 3));
                    const panelShared_1 = v128.load(panel + ((t32 * 8 + j3InTile) << 3), 16);
                    const centredShared2: f64 = load<f64>(
                      centred + (((start + t32) * cols + (firstRow + iInSlab)) << 3),
                      8,
                    );
                    const panelShared2_0 = v128.load(panel + ((t32 * 8 + j3InTile) << 3), 32);
                    const panelShared2_1 = v128.load(panel + ((t32 * 8 + j3InTile) << 3), 48);
                    running3_0 = f64x2.add(running3_0, f64x2.mul(f64x2.splat(centredShared), panelShared_0));
                    running3_1 = f64x2.add(running3_1, f64x2.mul(f64x2.splat(centredShared), panelShared_1));
                    running3_x1_0 = f64x2.add(running3_x1_0, f64x2.mul(f64x2.splat(centredShared2), panelShared_0));
                    running3_x1_1 = f64x2.add(running3_x1_1, f64x2.mul(f64x2.splat(centredShared2), panelShared_1));
                    running3_1_0 = f64x2.add(running3_1_0, f64x2.mul(f64x2.splat(centredShared), panelShared2_0));
                    running3_1_1 = f64x2.add(running3_1_1, f64x2.mul(f64x2.splat(centredShared), panelShared2_1));
                    running3_1_x1_0 = f64x2.add(
                      running3_1_x1_0,
                      f64x2.mul(f64x2.splat(centredShared2), panelShared2_0),
                    );
                    running3_1_x1_1 = f64x2.add(
                      running3_1_x1_1,
                      f64x2.mul(f64x2.splat(centredShared2), panelShared2_1),
                    );
                  }
                  v128.store(sums + ((sumsHere + (base48 + (tileCol + j3InTile))) << 3), running3_0);
                  v128.store(sums + ((sumsHere + (base48 + (tileCol + j3InTile))) << 3), running3_1, 16);
                  v128.store(sums + ((sumsHere + (base49 + (tileCol + j3InTile))) << 3), running3_x1_0);
                  v128.store(sums + ((sumsHere + (base49 + (tileCol + j3InTile))) << 3), running3_x1_1, 16);
                  v128.store(sums + ((sumsHere + (base48 + (tileCol + j3InTile))) << 3), running3_1_0, 32);
                  v128.store(sums + ((sumsHere + (base48 + (tileCol + j3InTile))) << 3), running3_1_1, 48);
                  v128.store(sums + ((sumsHere + (base49 + (tileCol + j3InTile))) << 3), running3_1_x1_0, 32);
                  v128.store(sums + ((sumsHere + (base49 + (tileCol + j3InTile))) << 3), running3_1_x1_1, 48);
                }
              }
              for (let iInSlab: i32 = iInSlabMain; iInSlab < rowsHere; iInSlab++) {
                const base50: i32 = iInSlab * slabCols;
                for (let j3InTile: i32 = 0; j3InTile < 8; j3InTile += 8) {
                  let running3_0 = f64x2.splat(-0.0);
                  let running3_1 = f64x2.splat(-0.0);
                  let running3_1_0 = f64x2.splat(-0.0);
                  let running3_1_1 = f64x2.splat(-0.0);
                  for (let t32: i32 = 0; t32 < terms; t32++) {
                    const centredShared3: f64 = load<f64>(
                      centred + (((start + t32) * cols + (firstRow + iInSlab)) << 3),
                    );
                    running3_0 = f64x2.add(
                      running3_0,
                      f64x2.mul(f64x2.splat(centredShared3), v128.load(panel + ((t32 * 8 + j3InTile) << 3))),
                    );
                    running3_1 = f64x2.add(
                      running3_1,
                      f64x2.mul(f64x2.splat(centredShared3), v128.load(panel + ((t32 * 8 + j3InTile) << 3), 16)),
                    );
                    running3_1_0 = f64x2.add(
                      running3_1_0,
                      f64x2.mul(f64x2.splat(centredShared3), v128.load(panel + ((t32 * 8 + j3InTile) << 3), 32)),
                    );
                    running3_1_1 = f64x2.add(
                      running3_1_1,
                      f64x2.mul(f64x2.splat(centredShared3), v128.load(panel + ((t32 * 8 + j3InTile) << 3), 48)),
                    );
                  }
                  v128.store(sums + ((sumsHere + (base50 + (tileCol + j3InTile))) << 3), running3_0);
                  v128.store(sums + ((sumsHere + (base50 + (tileCol + j3InTile))) << 3), running3_1, 16);
                  v128.store(sums + ((sumsHere + (base50 + (tileCol + j3InTile))) << 3), running3_1_0, 32);
                  v128.store(sums + ((sumsHere + (base50 + (tileCol + j3InTile))) << 3), running3_1_1, 48);
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
          const base53: i32 = base58;
          while (depth2 > 1) {
            depth2 = depth2 - 1;
            const older4: i32 = (depth2 - 1) * base53;
            const newer4: i32 = older4 + base53;
            const end10: i32 = base53;
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
            const end11: i32 = base58;
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
            const base54: i32 = iInSlab * slabCols;
            const base55: i32 = (firstRow + iInSlab) * cols;
            for (let j32: i32 = 0; j32 < j32Main; j32 += 8) {
              let choice0_0 = f64x2.splat(0.0);
              let choice0_1 = f64x2.splat(0.0);
              let choice0_1_0 = f64x2.splat(0.0);
              let choice0_1_1 = f64x2.splat(0.0);
              if (rows > ddof) {
                const part49 = toF64_i32(rows - ddof);
                choice0_0 = f64x2.div(v128.load(sums + ((base54 + j32) << 3)), f64x2.splat(part49));
                choice0_1 = f64x2.div(v128.load(sums + ((base54 + j32) << 3), 16), f64x2.splat(part49));
                const part50 = toF64_i32(rows - ddof);
                choice0_1_0 = f64x2.div(v128.load(sums + ((base54 + j32) << 3), 32), f64x2.splat(part50));
                choice0_1_1 = f64x2.div(v128.load(sums + ((base54 + j32) << 3), 48), f64x2.splat(part50));
              } else {
                choice0_0 = f64x2.splat(NaN);
                choice0_1 = f64x2.splat(NaN);
                choice0_1_0 = f64x2.splat(NaN);
                choice0_1_1 = f64x2.splat(NaN);
              }
              const part51 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
              const part52 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
              v128.store(cov + ((base55 + (firstCol + j32)) << 3), part51);
              v128.store(cov + ((base55 + (firstCol + j32)) << 3), part52, 16);
              const part53 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
              const part54 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
              v128.store(cov + ((base55 + (firstCol + j32)) << 3), part53, 32);
              v128.store(cov + ((base55 + (firstCol + j32)) << 3), part54, 48);
            }
            const base56: i32 = iInSlab * slabCols;
            const base57: i32 = (firstRow + iInSlab) * cols;
            for (let j32: i32 = j32Main; j32 < colsHere; j32++) {
              const result: f64 = rows > ddof ? load<f64>(sums + ((base56 + j32) << 3)) / toF64_i32(rows - ddof) : NaN;
              store<f64>(cov + ((base57 + (firstCol + j32)) << 3), result == result ? result : NaN);
            }
          }
        }
      }
      top = mark32;
    }
  }
  return 0;
}
