// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash c654e0485b7f56c2

import { claim } from '../operations';

/**
 * Matrix product a · b.
 *
 * NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
 *
 * Accuracy: 1e-12 of Σ|a·b| for each element.
 *
 * Source: products summed in order in blocks of 128, the blocks pairwise.
 */
export function matmul(a: usize, b: usize, n: i32, k: i32, m: i32, c: usize, scratch: usize): f64 {
  let top = scratch;
  if (n * m > 0) {
    let levels: i32 = 1;
    let left: i32 = max<i32>(k - 1, 0) >> 7;
    while (left > 0) {
      levels = levels + 1;
      left = left >> 1;
    }
    const slabCols: i32 = min<i32>((m + 7) & -8, 128);
    const slabRows: i32 = min<i32>(n, max<i32>((32768 / (slabCols * levels)) & -2, 2));
    {
      const lo: i32 = 0;
      const hi: i32 = n;
      const mark0 = top;
      const panel = top;
      top = claim(top, 1024, 8);
      if (top === 0) return -1;
      const sums = top;
      top = claim(top, levels * (slabRows * slabCols), 8);
      if (top === 0) return -1;
      const base22: i32 = slabRows * slabCols;
      const end4: i32 = (hi - lo + slabRows - 1) / slabRows;
      for (let slab: i32 = 0; slab < end4; slab++) {
        const firstRow: i32 = lo + slab * slabRows;
        const rowsHere: i32 = min<i32>(slabRows, hi - firstRow);
        const base21: i32 = base22;
        for (let firstCol: i32 = 0; firstCol < m; firstCol += 128) {
          const colsHere: i32 = min<i32>(m - firstCol, 128);
          let depth: i32 = 0;
          const base15: i32 = base21;
          for (let start: i32 = 0; start < k; start += 128) {
            const sumsHere: i32 = depth * base15;
            const terms: i32 = min<i32>(k - start, 128);
            for (let tileCol: i32 = 0; tileCol < colsHere; tileCol += 8) {
              const width: i32 = min<i32>(colsHere - tileCol, 8);
              for (let k2: i32 = 0; k2 < terms; k2++) {
                const jInTileMain: i32 = width & -8;
                const base: i32 = k2 * 8;
                const base2: i32 = (start + k2) * m;
                for (let jInTile: i32 = 0; jInTile < jInTileMain; jInTile += 8) {
                  const part1 = v128.load(b + ((base2 + (firstCol + tileCol + jInTile)) << 3));
                  const part2 = v128.load(b + ((base2 + (firstCol + tileCol + jInTile)) << 3), 16);
                  v128.store(panel + ((base + jInTile) << 3), part1);
                  v128.store(panel + ((base + jInTile) << 3), part2, 16);
                  const part3 = v128.load(b + ((base2 + (firstCol + tileCol + jInTile)) << 3), 32);
                  const part4 = v128.load(b + ((base2 + (firstCol + tileCol + jInTile)) << 3), 48);
                  v128.store(panel + ((base + jInTile) << 3), part3, 32);
                  v128.store(panel + ((base + jInTile) << 3), part4, 48);
                }
                const base3: i32 = k2 * 8;
                const base4: i32 = (start + k2) * m;
                for (let jInTile: i32 = jInTileMain; jInTile < width; jInTile++) {
                  store<f64>(
                    panel + ((base3 + jInTile) << 3),
                    load<f64>(b + ((base4 + (firstCol + tileCol + jInTile)) << 3)),
                  );
                }
              }
              const iInSlabMain: i32 = rowsHere & -2;
              for (let iInSlab: i32 = 0; iInSlab < iInSlabMain; iInSlab += 2) {
                const base7: i32 = (firstRow + iInSlab) * k;
                const base8: i32 = (firstRow + (iInSlab + 1)) * k;
                const base9: i32 = iInSlab * slabCols;
                const base10: i32 = (iInSlab + 1) * slabCols;
                for (let jInTile: i32 = 0; jInTile < 8; jInTile += 8) {
                  let running_0 = f64x2.splat(-0.0);
                  let running_1 = f64x2.splat(-0.0);
                  let running_x1_0 = f64x2.splat(-0.0);
                  let running_x1_1 = f64x2.splat(-0.0);
                  let running_1_0 = f64x2.splat(-0.0);
                  let running_1_1 = f64x2.splat(-0.0);
                  let running_1_x1_0 = f64x2.splat(-0.0);
                  let running_1_x1_1 = f64x2.splat(-0.0);
                  const base5: i32 = base7;
                  const base6: i32 = base8;
                  for (let k22: i32 = 0; k22 < terms; k22++) {
                    const aShared: f64 = load<f64>(a + ((base5 + (start + k22)) << 3));
                    const panelShared_0 = v128.load(panel + ((k22 * 8 + jInTile) << 3));
                    const panelShared_1 = v128.load(panel + ((k22 * 8 + jInTile) << 3), 16);
                    const aShared2: f64 = load<f64>(a + ((base6 + (start + k22)) << 3));
                    const panelShared2_0 = v128.load(panel + ((k22 * 8 + jInTile) << 3), 32);
                    const panelShared2_1 = v128.load(panel + ((k22 * 8 + jInTile) << 3), 48);
                    running_0 = f64x2.add(running_0, f64x2.mul(f64x2.splat(aShared), panelShared_0));
                    running_1 = f64x2.add(running_1, f64x2.mul(f64x2.splat(aShared), panelShared_1));
                    running_x1_0 = f64x2.add(running_x1_0, f64x2.mul(f64x2.splat(aShared2), panelShared_0));
                    running_x1_1 = f64x2.add(running_x1_1, f64x2.mul(f64x2.splat(aShared2), panelShared_1));
                    running_1_0 = f64x2.add(running_1_0, f64x2.mul(f64x2.splat(aShared), panelShared2_0));
                    running_1_1 = f64x2.add(running_1_1, f64x2.mul(f64x2.splat(aShared), panelShared2_1));
                    running_1_x1_0 = f64x2.add(running_1_x1_0, f64x2.mul(f64x2.splat(aShared2), panelShared2_0));
                    running_1_x1_1 = f64x2.add(running_1_x1_1, f64x2.mul(f64x2.splat(aShared2), panelShared2_1));
                  }
                  v128.store(sums + ((sumsHere + (base9 + (tileCol + jInTile))) << 3), running_0);
                  v128.store(sums + ((sumsHere + (base9 + (tileCol + jInTile))) << 3), running_1, 16);
                  v128.store(sums + ((sumsHere + (base10 + (tileCol + jInTile))) << 3), running_x1_0);
                  v128.store(sums + ((sumsHere + (base10 + (tileCol + jInTile))) << 3), running_x1_1, 16);
                  v128.store(sums + ((sumsHere + (base9 + (tileCol + jInTile))) << 3), running_1_0, 32);
                  v128.store(sums + ((sumsHere + (base9 + (tileCol + jInTile))) << 3), running_1_1, 48);
                  v128.store(sums + ((sumsHere + (base10 + (tileCol + jInTile))) << 3), running_1_x1_0, 32);
                  v128.store(sums + ((sumsHere + (base10 + (tileCol + jInTile))) << 3), running_1_x1_1, 48);
                }
              }
              for (let iInSlab: i32 = iInSlabMain; iInSlab < rowsHere; iInSlab++) {
                const base12: i32 = (firstRow + iInSlab) * k;
                const base13: i32 = iInSlab * slabCols;
                for (let jInTile: i32 = 0; jInTile < 8; jInTile += 8) {
                  let running_0 = f64x2.splat(-0.0);
                  let running_1 = f64x2.splat(-0.0);
                  let running_1_0 = f64x2.splat(-0.0);
                  let running_1_1 = f64x2.splat(-0.0);
                  const base11: i32 = base12;
                  for (let k22: i32 = 0; k22 < terms; k22++) {
                    const aShared3: f64 = load<f64>(a + ((base11 + (start + k22)) << 3));
                    running_0 = f64x2.add(
                      running_0,
                      f64x2.mul(f64x2.splat(aShared3), v128.load(panel + ((k22 * 8 + jInTile) << 3))),
                    );
                    running_1 = f64x2.add(
                      running_1,
                      f64x2.mul(f64x2.splat(aShared3), v128.load(panel + ((k22 * 8 + jInTile) << 3), 16)),
                    );
                    running_1_0 = f64x2.add(
                      running_1_0,
                      f64x2.mul(f64x2.splat(aShared3), v128.load(panel + ((k22 * 8 + jInTile) << 3), 32)),
                    );
                    running_1_1 = f64x2.add(
                      running_1_1,
                      f64x2.mul(f64x2.splat(aShared3), v128.load(panel + ((k22 * 8 + jInTile) << 3), 48)),
                    );
                  }
                  v128.store(sums + ((sumsHere + (base13 + (tileCol + jInTile))) << 3), running_0);
                  v128.store(sums + ((sumsHere + (base13 + (tileCol + jInTile))) << 3), running_1, 16);
                  v128.store(sums + ((sumsHere + (base13 + (tileCol + jInTile))) << 3), running_1_0, 32);
                  v128.store(sums + ((sumsHere + (base13 + (tileCol + jInTile))) << 3), running_1_1, 48);
                }
              }
            }
            depth = depth + 1;
            let pairs: i32 = start >> 7;
            const base14: i32 = base15;
            while ((pairs & 1) != 0) {
              depth = depth - 1;
              const older: i32 = (depth - 1) * base14;
              const newer: i32 = older + base14;
              const end: i32 = base14;
              for (let first: i32 = 0; first < end; first += 8) {
                for (let e: i32 = 0; e < 8; e += 8) {
                  const part5 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3)),
                    v128.load(sums + ((newer + (first + e)) << 3)),
                  );
                  const part6 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 16),
                    v128.load(sums + ((newer + (first + e)) << 3), 16),
                  );
                  v128.store(sums + ((older + (first + e)) << 3), part5);
                  v128.store(sums + ((older + (first + e)) << 3), part6, 16);
                  const part7 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 32),
                    v128.load(sums + ((newer + (first + e)) << 3), 32),
                  );
                  const part8 = f64x2.add(
                    v128.load(sums + ((older + (first + e)) << 3), 48),
                    v128.load(sums + ((newer + (first + e)) << 3), 48),
                  );
                  v128.store(sums + ((older + (first + e)) << 3), part7, 32);
                  v128.store(sums + ((older + (first + e)) << 3), part8, 48);
                }
              }
              pairs = pairs >> 1;
            }
          }
          const base16: i32 = base21;
          while (depth > 1) {
            depth = depth - 1;
            const older2: i32 = (depth - 1) * base16;
            const newer2: i32 = older2 + base16;
            const end2: i32 = base16;
            for (let first2: i32 = 0; first2 < end2; first2 += 8) {
              for (let e2: i32 = 0; e2 < 8; e2 += 8) {
                const part9 = f64x2.add(
                  v128.load(sums + ((older2 + (first2 + e2)) << 3)),
                  v128.load(sums + ((newer2 + (first2 + e2)) << 3)),
                );
                const part10 = f64x2.add(
                  v128.load(sums + ((older2 + (first2 + e2)) << 3), 16),
                  v128.load(sums + ((newer2 + (first2 + e2)) << 3), 16),
                );
                v128.store(sums + ((older2 + (first2 + e2)) << 3), part9);
                v128.store(sums + ((older2 + (first2 + e2)) << 3), part10, 16);
                const part11 = f64x2.add(
                  v128.load(sums + ((older2 + (first2 + e2)) << 3), 32),
                  v128.load(sums + ((newer2 + (first2 + e2)) << 3), 32),
                );
                const part12 = f64x2.add(
                  v128.load(sums + ((older2 + (first2 + e2)) << 3), 48),
                  v128.load(sums + ((newer2 + (first2 + e2)) << 3), 48),
                );
                v128.store(sums + ((older2 + (first2 + e2)) << 3), part11, 32);
                v128.store(sums + ((older2 + (first2 + e2)) << 3), part12, 48);
              }
            }
          }
          if (k <= 0) {
            const end3: i32 = base21;
            for (let first3: i32 = 0; first3 < end3; first3 += 8) {
              for (let e3: i32 = 0; e3 < 8; e3 += 8) {
                const part13 = f64x2.splat(0.0);
                const part14 = f64x2.splat(0.0);
                v128.store(sums + ((first3 + e3) << 3), part13);
                v128.store(sums + ((first3 + e3) << 3), part14, 16);
                const part15 = f64x2.splat(0.0);
                const part16 = f64x2.splat(0.0);
                v128.store(sums + ((first3 + e3) << 3), part15, 32);
                v128.store(sums + ((first3 + e3) << 3), part16, 48);
              }
            }
          }
          for (let iInSlab: i32 = 0; iInSlab < rowsHere; iInSlab++) {
            const j2Main: i32 = colsHere & -8;
            const base17: i32 = iInSlab * slabCols;
            const base18: i32 = (firstRow + iInSlab) * m;
            for (let j2: i32 = 0; j2 < j2Main; j2 += 8) {
              const result_0 = v128.load(sums + ((base17 + j2) << 3));
              const result_1 = v128.load(sums + ((base17 + j2) << 3), 16);
              const part17 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
              const part18 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
              v128.store(c + ((base18 + (firstCol + j2)) << 3), part17);
              v128.store(c + ((base18 + (firstCol + j2)) << 3), part18, 16);
              const result2_0 = v128.load(sums + ((base17 + j2) << 3), 32);
              const result2_1 = v128.load(sums + ((base17 + j2) << 3), 48);
              const part19 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
              const part20 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
              v128.store(c + ((base18 + (firstCol + j2)) << 3), part19, 32);
              v128.store(c + ((base18 + (firstCol + j2)) << 3), part20, 48);
            }
            const base19: i32 = iInSlab * slabCols;
            const base20: i32 = (firstRow + iInSlab) * m;
            for (let j2: i32 = j2Main; j2 < colsHere; j2++) {
              const result3: f64 = load<f64>(sums + ((base19 + j2) << 3));
              store<f64>(c + ((base20 + (firstCol + j2)) << 3), result3 == result3 ? result3 : NaN);
            }
          }
        }
      }
      top = mark0;
    }
  }
  return 0;
}
