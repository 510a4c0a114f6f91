// Generated from kernels/trading/kama.ts#L17 by `trefoil build`. Do not edit. Hash 45a57eebf8ee94f4

import { claim } from '../operations';

/**
 * Kaufman's adaptive moving average.
 *
 * NaN before element period − 1, which is seeded with its price. The noise is the sum of |Δprice| over
 * the period; where nothing moved the efficiency is 0. A NaN price propagates for ever.
 *
 * Accuracy: 1e-12 per step, given the previous element.
 *
 * Source: Kaufman, Smarter Trading (1995).
 */
export function kama(prices: usize, n: i32, period: i32, fast: i32, slow: i32, kama: usize, scratch: usize): f64 {
  let top = scratch;
  const tile = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 2048, 8);
  if (top === 0) return -1;
  memory.fill(tile, 0, top - tile);
  const tileNodeSum = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 2048, 8);
  if (top === 0) return -1;
  memory.fill(tileNodeSum, 0, top - tileNodeSum);
  const tileWindowSum = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 2048, 8);
  if (top === 0) return -1;
  memory.fill(tileWindowSum, 0, top - tileWindowSum);
  const tileNodeCount = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 2048, 4);
  if (top === 0) return -1;
  memory.fill(tileNodeCount, 0, top - tileNodeCount);
  const tileWindowCount = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 2048, 4);
  if (top === 0) return -1;
  memory.fill(tileWindowCount, 0, top - tileWindowCount);
  const fastest: f64 = 2.0 / (<f64>fast + 1.0);
  const slowest: f64 = 2.0 / (<f64>slow + 1.0);
  let average: f64 = NaN;
  if (n > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width: i32 = period;
    let top_: i32 = 1;
    while (top_ * 2 <= width) {
      top_ = top_ * 2;
    }
    while (width - top_ >= n) {
      width = width - top_;
      while (top_ > width) {
        top_ = top_ >> 1;
      }
    }
    while (top_ >> 1 >= n) {
      width = width - (top_ >> 1);
      top_ = top_ >> 1;
    }
    const tileCols: i32 = 1;
    const tileRows: i32 = min<i32>(n, max<i32>(width, 2048 / tileCols - width));
    for (let rowTile: i32 = 0; rowTile < (n + tileRows - 1) / tileRows; rowTile++) {
      const firstRow: i32 = rowTile * tileRows;
      const rowsHere: i32 = min<i32>(tileRows, n - firstRow);
      const firstCol: i32 = 0;
      const colsHere: i32 = 1;
      const rowsIn: i32 = rowsHere + width - 1;
      const lead: i32 = max<i32>(0 - (firstRow - width + 1), 0);
      let missing: bool = lead > 0;
      const eMain: i32 = max<i32>(lead * colsHere, 0) & -8;
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part0 = f64x2.splat(NaN);
        const part1 = f64x2.splat(NaN);
        v128.store(tile + (e << 3), part0);
        v128.store(tile + (e << 3), part1, 16);
        const part2 = f64x2.splat(NaN);
        const part3 = f64x2.splat(NaN);
        v128.store(tile + (e << 3), part2, 32);
        v128.store(tile + (e << 3), part3, 48);
      }
      for (let e: i32 = eMain; e < lead * colsHere; e++) {
        store<f64>(tile + (e << 3), NaN);
      }
      const source: i32 = firstRow - width + 1 + lead + firstCol;
      const target: i32 = lead * colsHere;
      for (let e: i32 = 0; e < rowsIn - lead; e++) {
        const v: f64 =
          source + e >= 1
            ? abs<f64>(load<f64>(prices + ((source + e) << 3)) - load<f64>(prices + ((source + e - 1) << 3)))
            : NaN;
        store<f64>(tile + ((target + e) << 3), v);
        missing = missing || v != v;
      }
      if (missing) {
        const e2Main1: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
        for (let e2: i32 = 0; e2 < e2Main1; e2 += 8) {
          const v2_0 = v128.load(tile + (e2 << 3));
          const v2_1 = v128.load(tile + (e2 << 3), 16);
          const v2_1_0 = v128.load(tile + (e2 << 3), 32);
          const v2_1_1 = v128.load(tile + (e2 << 3), 48);
          v128.store(
            tileNodeCount + (e2 << 2),
            v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(f64x2.eq(v2_0, v2_0), f64x2.eq(v2_1, v2_1), 0, 2, 4, 6),
            ),
          );
          v128.store(
            tileNodeCount + (e2 << 2),
            v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(f64x2.eq(v2_1_0, v2_1_0), f64x2.eq(v2_1_1, v2_1_1), 0, 2, 4, 6),
            ),
            16,
          );
          const part4 = v128.bitselect(v2_0, f64x2.splat(-0.0), f64x2.eq(v2_0, v2_0));
          const part5 = v128.bitselect(v2_1, f64x2.splat(-0.0), f64x2.eq(v2_1, v2_1));
          v128.store(tileNodeSum + (e2 << 3), part4);
          v128.store(tileNodeSum + (e2 << 3), part5, 16);
          const part6 = v128.bitselect(v2_1_0, f64x2.splat(-0.0), f64x2.eq(v2_1_0, v2_1_0));
          const part7 = v128.bitselect(v2_1_1, f64x2.splat(-0.0), f64x2.eq(v2_1_1, v2_1_1));
          v128.store(tileNodeSum + (e2 << 3), part6, 32);
          v128.store(tileNodeSum + (e2 << 3), part7, 48);
        }
        for (let e2: i32 = e2Main1; e2 < rowsIn * colsHere; e2++) {
          const v2: f64 = load<f64>(tile + (e2 << 3));
          store<i32>(tileNodeCount + (e2 << 2), v2 == v2 ? 1 : 0);
          store<f64>(tileNodeSum + (e2 << 3), v2 == v2 ? v2 : -0.0);
        }
        let k: i32 = 1;
        let low: i32 = 0;
        while (k <= width) {
          if ((width & k) != 0) {
            if (low == 0) {
              if (k == 1 || k != width) {
                const e2Main2: i32 = max<i32>((rowsIn - (k - 1)) * colsHere, 0) & -8;
                for (let e2: i32 = 0; e2 < e2Main2; e2 += 8) {
                  const count = v128.load(tileNodeCount + (e2 << 2));
                  const count_1 = v128.load(tileNodeCount + (e2 << 2), 16);
                  const sum_0 = v128.load(tileNodeSum + (e2 << 3));
                  const sum_1 = v128.load(tileNodeSum + (e2 << 3), 16);
                  const sum_1_0 = v128.load(tileNodeSum + (e2 << 3), 32);
                  const sum_1_1 = v128.load(tileNodeSum + (e2 << 3), 48);
                  v128.store(tileWindowCount + (e2 << 2), count);
                  v128.store(tileWindowCount + (e2 << 2), count_1, 16);
                  v128.store(tileWindowSum + (e2 << 3), sum_0);
                  v128.store(tileWindowSum + (e2 << 3), sum_1, 16);
                  v128.store(tileWindowSum + (e2 << 3), sum_1_0, 32);
                  v128.store(tileWindowSum + (e2 << 3), sum_1_1, 48);
                }
                for (let e2: i32 = e2Main2; e2 < (rowsIn - (k - 1)) * colsHere; e2++) {
                  const count: i32 = load<i32>(tileNodeCount + (e2 << 2));
                  const sum: f64 = load<f64>(tileNodeSum + (e2 << 3));
                  store<i32>(tileWindowCount + (e2 << 2), count);
                  store<f64>(tileWindowSum + (e2 << 3), sum);
                }
              }
            } else {
              const ahead: i32 = k * colsHere;
              const e2Main3: i32 = max<i32>((rowsIn - (low + k - 1)) * colsHere, 0) & -8;
              for (let e2: i32 = 0; e2 < e2Main3; e2 += 8) {
                const sum2_0 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3)),
                  v128.load(tileWindowSum + ((e2 + ahead) << 3)),
                );
                const sum2_1 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 16),
                  v128.load(tileWindowSum + ((e2 + ahead) << 3), 16),
                );
                const sum2_1_0 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 32),
                  v128.load(tileWindowSum + ((e2 + 4 + ahead) << 3)),
                );
                const sum2_1_1 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 48),
                  v128.load(tileWindowSum + ((e2 + 4 + ahead) << 3), 16),
                );
                const count2 = i32x4.add(
                  v128.load(tileNodeCount + (e2 << 2)),
                  v128.load(tileWindowCount + ((e2 + ahead) << 2)),
                );
                const count2_1 = i32x4.add(
                  v128.load(tileNodeCount + (e2 << 2), 16),
                  v128.load(tileWindowCount + ((e2 + 4 + ahead) << 2)),
                );
                v128.store(tileWindowSum + (e2 << 3), sum2_0);
                v128.store(tileWindowSum + (e2 << 3), sum2_1, 16);
                v128.store(tileWindowSum + (e2 << 3), sum2_1_0, 32);
                v128.store(tileWindowSum + (e2 << 3), sum2_1_1, 48);
                v128.store(tileWindowCount + (e2 << 2), count2);
                v128.store(tileWindowCount + (e2 << 2), count2_1, 16);
              }
              for (let e2: i32 = e2Main3; e2 < (rowsIn - (low + k - 1)) * colsHere; e2++) {
                const sum2: f64 = load<f64>(tileNodeSum + (e2 << 3)) + load<f64>(tileWindowSum + ((e2 + ahead) << 3));
                const count2: i32 =
                  load<i32>(tileNodeCount + (e2 << 2)) + load<i32>(tileWindowCount + ((e2 + ahead) << 2));
                store<f64>(tileWindowSum + (e2 << 3), sum2);
                store<i32>(tileWindowCount + (e2 << 2), count2);
              }
            }
            low = low + k;
          }
          if (k * 2 <= width) {
            if (k * 2 == width) {
              const ahead: i32 = k * colsHere;
              const e2Main4: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -8;
              for (let e2: i32 = 0; e2 < e2Main4; e2 += 8) {
                const sum3_0 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3)),
                  v128.load(tileNodeSum + ((e2 + ahead) << 3)),
                );
                const sum3_1 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 16),
                  v128.load(tileNodeSum + ((e2 + ahead) << 3), 16),
                );
                const sum3_1_0 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 32),
                  v128.load(tileNodeSum + ((e2 + 4 + ahead) << 3)),
                );
                const sum3_1_1 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 48),
                  v128.load(tileNodeSum + ((e2 + 4 + ahead) << 3), 16),
                );
                const count3 = i32x4.add(
                  v128.load(tileNodeCount + (e2 << 2)),
                  v128.load(tileNodeCount + ((e2 + ahead) << 2)),
                );
                const count3_1 = i32x4.add(
                  v128.load(tileNodeCount + (e2 << 2), 16),
                  v128.load(tileNodeCount + ((e2 + 4 + ahead) << 2)),
                );
                v128.store(tileWindowSum + (e2 << 3), sum3_0);
                v128.store(tileWindowSum + (e2 << 3), sum3_1, 16);
                v128.store(tileWindowSum + (e2 << 3), sum3_1_0, 32);
                v128.store(tileWindowSum + (e2 << 3), sum3_1_1, 48);
                v128.store(tileWindowCount + (e2 << 2), count3);
                v128.store(tileWindowCount + (e2 << 2), count3_1, 16);
              }
              for (let e2: i32 = e2Main4; e2 < (rowsIn - (k * 2 - 1)) * colsHere; e2++) {
                const sum3: f64 = load<f64>(tileNodeSum + (e2 << 3)) + load<f64>(tileNodeSum + ((e2 + ahead) << 3));
                const count3: i32 =
                  load<i32>(tileNodeCount + (e2 << 2)) + load<i32>(tileNodeCount + ((e2 + ahead) << 2));
                store<f64>(tileWindowSum + (e2 << 3), sum3);
                store<i32>(tileWindowCount + (e2 << 2), count3);
              }
            } else {
              const ahead: i32 = k * colsHere;
              const e2Main5: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -8;
              for (let e2: i32 = 0; e2 < e2Main5; e2 += 8) {
                const sum4_0 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3)),
                  v128.load(tileNodeSum + ((e2 + ahead) << 3)),
                );
                const sum4_1 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 16),
                  v128.load(tileNodeSum + ((e2 + ahead) << 3), 16),
                );
                const sum4_1_0 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 32),
                  v128.load(tileNodeSum + ((e2 + 4 + ahead) << 3)),
                );
                const sum4_1_1 = f64x2.add(
                  v128.load(tileNodeSum + (e2 << 3), 48),
                  v128.load(tileNodeSum + ((e2 + 4 + ahead) << 3), 16),
                );
                const count4 = i32x4.add(
                  v128.load(tileNodeCount + (e2 << 2)),
                  v128.load(tileNodeCount + ((e2 + ahead) << 2)),
                );
                const count4_1 = i32x4.add(
                  v128.load(tileNodeCount + (e2 << 2), 16),
                  v128.load(tileNodeCount + ((e2 + 4 + ahead) << 2)),
                );
                v128.store(tileNodeSum + (e2 << 3), sum4_0);
                v128.store(tileNodeSum + (e2 << 3), sum4_1, 16);
                v128.store(tileNodeSum + (e2 << 3), sum4_1_0, 32);
                v128.store(tileNodeSum + (e2 << 3), sum4_1_1, 48);
                v128.store(tileNodeCount + (e2 << 2), count4);
                v128.store(tileNodeCount + (e2 << 2), count4_1, 16);
              }
              for (let e2: i32 = e2Main5; e2 < (rowsIn - (k * 2 - 1)) * colsHere; e2++) {
                const sum4: f64 = load<f64>(tileNodeSum + (e2 << 3)) + load<f64>(tileNodeSum + ((e2 + ahead) << 3));
                const count4: i32 =
                  load<i32>(tileNodeCount + (e2 << 2)) + load<i32>(tileNodeCount + ((e2 + ahead) << 2));
                store<f64>(tileNodeSum + (e2 << 3), sum4);
                store<i32>(tileNodeCount + (e2 << 2), count4);
              }
            }
          }
          k = k * 2;
        }
        const from: i32 = 0;
        const out: i32 = firstRow + firstCol;
        for (let e3: i32 = 0; e3 < rowsHere; e3++) {
          if (out + e3 >= period) {
            const noise: f64 =
              load<i32>(tileWindowCount + ((from + e3) << 2)) == period
                ? load<f64>(tileWindowSum + ((from + e3) << 3))
                : NaN;
            const efficiency: f64 =
              noise == 0.0
                ? 0.0
                : abs<f64>(load<f64>(prices + ((out + e3) << 3)) - load<f64>(prices + ((out + e3 - period) << 3))) /
                  noise;
            const rate: f64 = efficiency * (fastest - slowest) + slowest;
            average = average + rate * rate * (load<f64>(prices + ((out + e3) << 3)) - average);
          } else {
            if (out + e3 == period - 1) {
              average = load<f64>(prices + ((out + e3) << 3));
            }
          }
          store<f64>(kama + ((out + e3) << 3), average == average ? average : NaN);
        }
      } else {
        const e4Main6: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
        for (let e4: i32 = 0; e4 < e4Main6; e4 += 8) {
          const v3_0 = v128.load(tile + (e4 << 3));
          const v3_1 = v128.load(tile + (e4 << 3), 16);
          const v3_1_0 = v128.load(tile + (e4 << 3), 32);
          const v3_1_1 = v128.load(tile + (e4 << 3), 48);
          v128.store(tileNodeSum + (e4 << 3), v3_0);
          v128.store(tileNodeSum + (e4 << 3), v3_1, 16);
          v128.store(tileNodeSum + (e4 << 3), v3_1_0, 32);
          v128.store(tileNodeSum + (e4 << 3), v3_1_1, 48);
        }
        for (let e4: i32 = e4Main6; e4 < rowsIn * colsHere; e4++) {
          const v3: f64 = load<f64>(tile + (e4 << 3));
          store<f64>(tileNodeSum + (e4 << 3), v3);
        }
        let k2: i32 = 1;
        let low2: i32 = 0;
        while (k2 <= width) {
          if ((width & k2) != 0) {
            if (low2 == 0) {
              if (k2 == 1 || k2 != width) {
                const e4Main7: i32 = max<i32>((rowsIn - (k2 - 1)) * colsHere, 0) & -8;
                for (let e4: i32 = 0; e4 < e4Main7; e4 += 8) {
                  const sum5_0 = v128.load(tileNodeSum + (e4 << 3));
                  const sum5_1 = v128.load(tileNodeSum + (e4 << 3), 16);
                  const sum5_1_0 = v128.load(tileNodeSum + (e4 << 3), 32);
                  const sum5_1_1 = v128.load(tileNodeSum + (e4 << 3), 48);
                  v128.store(tileWindowSum + (e4 << 3), sum5_0);
                  v128.store(tileWindowSum + (e4 << 3), sum5_1, 16);
                  v128.store(tileWindowSum + (e4 << 3), sum5_1_0, 32);
                  v128.store(tileWindowSum + (e4 << 3), sum5_1_1, 48);
                }
                for (let e4: i32 = e4Main7; e4 < (rowsIn - (k2 - 1)) * colsHere; e4++) {
                  const sum5: f64 = load<f64>(tileNodeSum + (e4 << 3));
                  store<f64>(tileWindowSum + (e4 << 3), sum5);
                }
              }
            } else {
              const ahead2: i32 = k2 * colsHere;
              const e4Main8: i32 = max<i32>((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -8;
              for (let e4: i32 = 0; e4 < e4Main8; e4 += 8) {
                const sum6_0 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3)),
                  v128.load(tileWindowSum + ((e4 + ahead2) << 3)),
                );
                const sum6_1 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 16),
                  v128.load(tileWindowSum + ((e4 + ahead2) << 3), 16),
                );
                const sum6_1_0 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 32),
                  v128.load(tileWindowSum + ((e4 + 4 + ahead2) << 3)),
                );
                const sum6_1_1 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 48),
                  v128.load(tileWindowSum + ((e4 + 4 + ahead2) << 3), 16),
                );
                v128.store(tileWindowSum + (e4 << 3), sum6_0);
                v128.store(tileWindowSum + (e4 << 3), sum6_1, 16);
                v128.store(tileWindowSum + (e4 << 3), sum6_1_0, 32);
                v128.store(tileWindowSum + (e4 << 3), sum6_1_1, 48);
              }
              for (let e4: i32 = e4Main8; e4 < (rowsIn - (low2 + k2 - 1)) * colsHere; e4++) {
                const sum6: f64 = load<f64>(tileNodeSum + (e4 << 3)) + load<f64>(tileWindowSum + ((e4 + ahead2) << 3));
                store<f64>(tileWindowSum + (e4 << 3), sum6);
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 == width) {
              const ahead2: i32 = k2 * colsHere;
              const e4Main9: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
              for (let e4: i32 = 0; e4 < e4Main9; e4 += 8) {
                const sum7_0 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3)),
                  v128.load(tileNodeSum + ((e4 + ahead2) << 3)),
                );
                const sum7_1 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 16),
                  v128.load(tileNodeSum + ((e4 + ahead2) << 3), 16),
                );
                const sum7_1_0 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 32),
                  v128.load(tileNodeSum + ((e4 + 4 + ahead2) << 3)),
                );
                const sum7_1_1 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 48),
                  v128.load(tileNodeSum + ((e4 + 4 + ahead2) << 3), 16),
                );
                v128.store(tileWindowSum + (e4 << 3), sum7_0);
                v128.store(tileWindowSum + (e4 << 3), sum7_1, 16);
                v128.store(tileWindowSum + (e4 << 3), sum7_1_0, 32);
                v128.store(tileWindowSum + (e4 << 3), sum7_1_1, 48);
              }
              for (let e4: i32 = e4Main9; e4 < (rowsIn - (k2 * 2 - 1)) * colsHere; e4++) {
                const sum7: f64 = load<f64>(tileNodeSum + (e4 << 3)) + load<f64>(tileNodeSum + ((e4 + ahead2) << 3));
                store<f64>(tileWindowSum + (e4 << 3), sum7);
              }
            } else {
              const ahead2: i32 = k2 * colsHere;
              const e4Main10: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
              for (let e4: i32 = 0; e4 < e4Main10; e4 += 8) {
                const sum8_0 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3)),
                  v128.load(tileNodeSum + ((e4 + ahead2) << 3)),
                );
                const sum8_1 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 16),
                  v128.load(tileNodeSum + ((e4 + ahead2) << 3), 16),
                );
                const sum8_1_0 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 32),
                  v128.load(tileNodeSum + ((e4 + 4 + ahead2) << 3)),
                );
                const sum8_1_1 = f64x2.add(
                  v128.load(tileNodeSum + (e4 << 3), 48),
                  v128.load(tileNodeSum + ((e4 + 4 + ahead2) << 3), 16),
                );
                v128.store(tileNodeSum + (e4 << 3), sum8_0);
                v128.store(tileNodeSum + (e4 << 3), sum8_1, 16);
                v128.store(tileNodeSum + (e4 << 3), sum8_1_0, 32);
                v128.store(tileNodeSum + (e4 << 3), sum8_1_1, 48);
              }
              for (let e4: i32 = e4Main10; e4 < (rowsIn - (k2 * 2 - 1)) * colsHere; e4++) {
                const sum8: f64 = load<f64>(tileNodeSum + (e4 << 3)) + load<f64>(tileNodeSum + ((e4 + ahead2) << 3));
                store<f64>(tileNodeSum + (e4 << 3), sum8);
              }
            }
          }
          k2 = k2 * 2;
        }
        const present2: i32 = width;
        const from2: i32 = 0;
        const out2: i32 = firstRow + firstCol;
        for (let e5: i32 = 0; e5 < rowsHere; e5++) {
          if (out2 + e5 >= period) {
            const noise: f64 = present2 == period ? load<f64>(tileWindowSum + ((from2 + e5) << 3)) : NaN;
            const efficiency: f64 =
              noise == 0.0
                ? 0.0
                : abs<f64>(load<f64>(prices + ((out2 + e5) << 3)) - load<f64>(prices + ((out2 + e5 - period) << 3))) /
                  noise;
            const rate: f64 = efficiency * (fastest - slowest) + slowest;
            average = average + rate * rate * (load<f64>(prices + ((out2 + e5) << 3)) - average);
          } else {
            if (out2 + e5 == period - 1) {
              average = load<f64>(prices + ((out2 + e5) << 3));
            }
          }
          store<f64>(kama + ((out2 + e5) << 3), average == average ? average : NaN);
        }
      }
    }
  }
  return 0;
}
