// Generated from kernels/trading/kama.ts#L17 by `trefoil build`. Do not edit. Hash 5bf75bbee0a3e273

import { maxIndex, minIndex } from '../operations.js';

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
export function kama(
  prices: Float64Array,
  n: number,
  period: number,
  fast: number,
  slow: number,
  kama: Float64Array,
): number {
  const tile = new Float64Array(minIndex(period, n * 3) * 2 + 2048);
  const tileNodeSum = new Float64Array(minIndex(period, n * 3) * 2 + 2048);
  const tileWindowSum = new Float64Array(minIndex(period, n * 3) * 2 + 2048);
  const tileNodeCount = new Int32Array(minIndex(period, n * 3) * 2 + 2048);
  const tileWindowCount = new Int32Array(minIndex(period, n * 3) * 2 + 2048);
  const fastest = 2.0 / (fast + 1.0);
  const slowest = 2.0 / (slow + 1.0);
  let average = NaN;
  if (n > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width = period;
    let top_ = 1;
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
    const tileCols = 1;
    const tileRows = minIndex(n, maxIndex(width, Math.trunc(2048 / tileCols) - width));
    for (let rowTile = 0; rowTile < Math.trunc((n + tileRows - 1) / tileRows); rowTile++) {
      const firstRow = rowTile * tileRows;
      const rowsHere = minIndex(tileRows, n - firstRow);
      const firstCol = 0;
      const colsHere = 1;
      const rowsIn = rowsHere + width - 1;
      const lead = maxIndex(0 - (firstRow - width + 1), 0);
      let missing: boolean = lead > 0;
      const eMain = maxIndex(lead * colsHere, 0) & -4;
      for (let e = 0; e < eMain; e += 4) {
        tile[e] = NaN;
        tile[e + 1] = NaN;
        tile[e + 2] = NaN;
        tile[e + 3] = NaN;
      }
      for (let e = eMain; e < lead * colsHere; e++) {
        tile[e] = NaN;
      }
      const source = firstRow - width + 1 + lead + firstCol;
      const target = lead * colsHere;
      const eMain1 = maxIndex(rowsIn - lead, 0) & -4;
      for (let e = 0; e < eMain1; e += 4) {
        const v = source + e >= 1 ? Math.abs(prices[source + e]! - prices[source + e - 1]!) : NaN;
        const v_1 = source + (e + 1) >= 1 ? Math.abs(prices[source + (e + 1)]! - prices[source + (e + 1) - 1]!) : NaN;
        const v_2 = source + (e + 2) >= 1 ? Math.abs(prices[source + (e + 2)]! - prices[source + (e + 2) - 1]!) : NaN;
        const v_3 = source + (e + 3) >= 1 ? Math.abs(prices[source + (e + 3)]! - prices[source + (e + 3) - 1]!) : NaN;
        tile[target + e] = v;
        tile[target + (e + 1)] = v_1;
        tile[target + (e + 2)] = v_2;
        tile[target + (e + 3)] = v_3;
        missing = missing || v !== v;
        missing = missing || v_1 !== v_1;
        missing = missing || v_2 !== v_2;
        missing = missing || v_3 !== v_3;
      }
      for (let e = eMain1; e < rowsIn - lead; e++) {
        const v = source + e >= 1 ? Math.abs(prices[source + e]! - prices[source + e - 1]!) : NaN;
        tile[target + e] = v;
        missing = missing || v !== v;
      }
      if (missing) {
        const e2Main2 = maxIndex(rowsIn * colsHere, 0) & -4;
        for (let e2 = 0; e2 < e2Main2; e2 += 4) {
          const v2 = tile[e2]!;
          const v2_1 = tile[e2 + 1]!;
          const v2_2 = tile[e2 + 2]!;
          const v2_3 = tile[e2 + 3]!;
          tileNodeCount[e2] = v2 === v2 ? 1 : 0;
          tileNodeCount[e2 + 1] = v2_1 === v2_1 ? 1 : 0;
          tileNodeCount[e2 + 2] = v2_2 === v2_2 ? 1 : 0;
          tileNodeCount[e2 + 3] = v2_3 === v2_3 ? 1 : 0;
          tileNodeSum[e2] = v2 === v2 ? v2 : -0.0;
          tileNodeSum[e2 + 1] = v2_1 === v2_1 ? v2_1 : -0.0;
          tileNodeSum[e2 + 2] = v2_2 === v2_2 ? v2_2 : -0.0;
          tileNodeSum[e2 + 3] = v2_3 === v2_3 ? v2_3 : -0.0;
        }
        for (let e2 = e2Main2; e2 < rowsIn * colsHere; e2++) {
          const v2 = tile[e2]!;
          tileNodeCount[e2] = v2 === v2 ? 1 : 0;
          tileNodeSum[e2] = v2 === v2 ? v2 : -0.0;
        }
        let k = 1;
        let low = 0;
        while (k <= width) {
          if ((width & k) !== 0) {
            if (low === 0) {
              if (k === 1 || k !== width) {
                const e2Main3 = maxIndex((rowsIn - (k - 1)) * colsHere, 0) & -4;
                for (let e2 = 0; e2 < e2Main3; e2 += 4) {
                  const count = tileNodeCount[e2]!;
                  const count_1 = tileNodeCount[e2 + 1]!;
                  const count_2 = tileNodeCount[e2 + 2]!;
                  const count_3 = tileNodeCount[e2 + 3]!;
                  const sum = tileNodeSum[e2]!;
                  const sum_1 = tileNodeSum[e2 + 1]!;
                  const sum_2 = tileNodeSum[e2 + 2]!;
                  const sum_3 = tileNodeSum[e2 + 3]!;
                  tileWindowCount[e2] = count;
                  tileWindowCount[e2 + 1] = count_1;
                  tileWindowCount[e2 + 2] = count_2;
                  tileWindowCount[e2 + 3] = count_3;
                  tileWindowSum[e2] = sum;
                  tileWindowSum[e2 + 1] = sum_1;
                  tileWindowSum[e2 + 2] = sum_2;
                  tileWindowSum[e2 + 3] = sum_3;
                }
                for (let e2 = e2Main3; e2 < (rowsIn - (k - 1)) * colsHere; e2++) {
                  const count = tileNodeCount[e2]!;
                  const sum = tileNodeSum[e2]!;
                  tileWindowCount[e2] = count;
                  tileWindowSum[e2] = sum;
                }
              }
            } else {
              const ahead = k * colsHere;
              const e2Main4 = maxIndex((rowsIn - (low + k - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main4; e2 += 4) {
                const sum2 = tileNodeSum[e2]! + tileWindowSum[e2 + ahead]!;
                const sum2_1 = tileNodeSum[e2 + 1]! + tileWindowSum[e2 + 1 + ahead]!;
                const sum2_2 = tileNodeSum[e2 + 2]! + tileWindowSum[e2 + 2 + ahead]!;
                const sum2_3 = tileNodeSum[e2 + 3]! + tileWindowSum[e2 + 3 + ahead]!;
                const count2 = (tileNodeCount[e2]! + tileWindowCount[e2 + ahead]!) | 0;
                const count2_1 = (tileNodeCount[e2 + 1]! + tileWindowCount[e2 + 1 + ahead]!) | 0;
                const count2_2 = (tileNodeCount[e2 + 2]! + tileWindowCount[e2 + 2 + ahead]!) | 0;
                const count2_3 = (tileNodeCount[e2 + 3]! + tileWindowCount[e2 + 3 + ahead]!) | 0;
                tileWindowSum[e2] = sum2;
                tileWindowSum[e2 + 1] = sum2_1;
                tileWindowSum[e2 + 2] = sum2_2;
                tileWindowSum[e2 + 3] = sum2_3;
                tileWindowCount[e2] = count2;
                tileWindowCount[e2 + 1] = count2_1;
                tileWindowCount[e2 + 2] = count2_2;
                tileWindowCount[e2 + 3] = count2_3;
              }
              for (let e2 = e2Main4; e2 < (rowsIn - (low + k - 1)) * colsHere; e2++) {
                const sum2 = tileNodeSum[e2]! + tileWindowSum[e2 + ahead]!;
                const count2 = (tileNodeCount[e2]! + tileWindowCount[e2 + ahead]!) | 0;
                tileWindowSum[e2] = sum2;
                tileWindowCount[e2] = count2;
              }
            }
            low = low + k;
          }
          if (k * 2 <= width) {
            if (k * 2 === width) {
              const ahead = k * colsHere;
              const e2Main5 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main5; e2 += 4) {
                const sum3 = tileNodeSum[e2]! + tileNodeSum[e2 + ahead]!;
                const sum3_1 = tileNodeSum[e2 + 1]! + tileNodeSum[e2 + 1 + ahead]!;
                const sum3_2 = tileNodeSum[e2 + 2]! + tileNodeSum[e2 + 2 + ahead]!;
                const sum3_3 = tileNodeSum[e2 + 3]! + tileNodeSum[e2 + 3 + ahead]!;
                const count3 = (tileNodeCount[e2]! + tileNodeCount[e2 + ahead]!) | 0;
                const count3_1 = (tileNodeCount[e2 + 1]! + tileNodeCount[e2 + 1 + ahead]!) | 0;
                const count3_2 = (tileNodeCount[e2 + 2]! + tileNodeCount[e2 + 2 + ahead]!) | 0;
                const count3_3 = (tileNodeCount[e2 + 3]! + tileNodeCount[e2 + 3 + ahead]!) | 0;
                tileWindowSum[e2] = sum3;
                tileWindowSum[e2 + 1] = sum3_1;
                tileWindowSum[e2 + 2] = sum3_2;
                tileWindowSum[e2 + 3] = sum3_3;
                tileWindowCount[e2] = count3;
                tileWindowCount[e2 + 1] = count3_1;
                tileWindowCount[e2 + 2] = count3_2;
                tileWindowCount[e2 + 3] = count3_3;
              }
              for (let e2 = e2Main5; e2 < (rowsIn - (k * 2 - 1)) * colsHere; e2++) {
                const sum3 = tileNodeSum[e2]! + tileNodeSum[e2 + ahead]!;
                const count3 = (tileNodeCount[e2]! + tileNodeCount[e2 + ahead]!) | 0;
                tileWindowSum[e2] = sum3;
                tileWindowCount[e2] = count3;
              }
            } else {
              const ahead = k * colsHere;
              const e2Main6 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main6; e2 += 4) {
                const sum4 = tileNodeSum[e2]! + tileNodeSum[e2 + ahead]!;
                const sum4_1 = tileNodeSum[e2 + 1]! + tileNodeSum[e2 + 1 + ahead]!;
                const sum4_2 = tileNodeSum[e2 + 2]! + tileNodeSum[e2 + 2 + ahead]!;
                const sum4_3 = tileNodeSum[e2 + 3]! + tileNodeSum[e2 + 3 + ahead]!;
                const count4 = (tileNodeCount[e2]! + tileNodeCount[e2 + ahead]!) | 0;
                const count4_1 = (tileNodeCount[e2 + 1]! + tileNodeCount[e2 + 1 + ahead]!) | 0;
                const count4_2 = (tileNodeCount[e2 + 2]! + tileNodeCount[e2 + 2 + ahead]!) | 0;
                const count4_3 = (tileNodeCount[e2 + 3]! + tileNodeCount[e2 + 3 + ahead]!) | 0;
                tileNodeSum[e2] = sum4;
                tileNodeSum[e2 + 1] = sum4_1;
                tileNodeSum[e2 + 2] = sum4_2;
                tileNodeSum[e2 + 3] = sum4_3;
                tileNodeCount[e2] = count4;
                tileNodeCount[e2 + 1] = count4_1;
                tileNodeCount[e2 + 2] = count4_2;
                tileNodeCount[e2 + 3] = count4_3;
              }
              for (let e2 = e2Main6; e2 < (rowsIn - (k * 2 - 1)) * colsHere; e2++) {
                const sum4 = tileNodeSum[e2]! + tileNodeSum[e2 + ahead]!;
                const count4 = (tileNodeCount[e2]! + tileNodeCount[e2 + ahead]!) | 0;
                tileNodeSum[e2] = sum4;
                tileNodeCount[e2] = count4;
              }
            }
          }
          k = k * 2;
        }
        const from = 0;
        const out = firstRow + firstCol;
        for (let e3 = 0; e3 < rowsHere; e3++) {
          if (out + e3 >= period) {
            const noise = tileWindowCount[from + e3]! === period ? tileWindowSum[from + e3]! : NaN;
            const efficiency = noise === 0.0 ? 0.0 : Math.abs(prices[out + e3]! - prices[out + e3 - period]!) / noise;
            const rate = efficiency * (fastest - slowest) + slowest;
            average = average + rate * rate * (prices[out + e3]! - average);
          } else {
            if (out + e3 === period - 1) {
              average = prices[out + e3]!;
            }
          }
          kama[out + e3] = average === average ? average : NaN;
        }
      } else {
        const e4Main7 = maxIndex(rowsIn * colsHere, 0) & -4;
        for (let e4 = 0; e4 < e4Main7; e4 += 4) {
          const v3 = tile[e4]!;
          const v3_1 = tile[e4 + 1]!;
          const v3_2 = tile[e4 + 2]!;
          const v3_3 = tile[e4 + 3]!;
          tileNodeSum[e4] = v3;
          tileNodeSum[e4 + 1] = v3_1;
          tileNodeSum[e4 + 2] = v3_2;
          tileNodeSum[e4 + 3] = v3_3;
        }
        for (let e4 = e4Main7; e4 < rowsIn * colsHere; e4++) {
          const v3 = tile[e4]!;
          tileNodeSum[e4] = v3;
        }
        let k2 = 1;
        let low2 = 0;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 === 1 || k2 !== width) {
                const e4Main8 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e4 = 0; e4 < e4Main8; e4 += 4) {
                  const sum5 = tileNodeSum[e4]!;
                  const sum5_1 = tileNodeSum[e4 + 1]!;
                  const sum5_2 = tileNodeSum[e4 + 2]!;
                  const sum5_3 = tileNodeSum[e4 + 3]!;
                  tileWindowSum[e4] = sum5;
                  tileWindowSum[e4 + 1] = sum5_1;
                  tileWindowSum[e4 + 2] = sum5_2;
                  tileWindowSum[e4 + 3] = sum5_3;
                }
                for (let e4 = e4Main8; e4 < (rowsIn - (k2 - 1)) * colsHere; e4++) {
                  const sum5 = tileNodeSum[e4]!;
                  tileWindowSum[e4] = sum5;
                }
              }
            } else {
              const ahead2 = k2 * colsHere;
              const e4Main9 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main9; e4 += 4) {
                const sum6 = tileNodeSum[e4]! + tileWindowSum[e4 + ahead2]!;
                const sum6_1 = tileNodeSum[e4 + 1]! + tileWindowSum[e4 + 1 + ahead2]!;
                const sum6_2 = tileNodeSum[e4 + 2]! + tileWindowSum[e4 + 2 + ahead2]!;
                const sum6_3 = tileNodeSum[e4 + 3]! + tileWindowSum[e4 + 3 + ahead2]!;
                tileWindowSum[e4] = sum6;
                tileWindowSum[e4 + 1] = sum6_1;
                tileWindowSum[e4 + 2] = sum6_2;
                tileWindowSum[e4 + 3] = sum6_3;
              }
              for (let e4 = e4Main9; e4 < (rowsIn - (low2 + k2 - 1)) * colsHere; e4++) {
                const sum6 = tileNodeSum[e4]! + tileWindowSum[e4 + ahead2]!;
                tileWindowSum[e4] = sum6;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead2 = k2 * colsHere;
              const e4Main10 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main10; e4 += 4) {
                const sum7 = tileNodeSum[e4]! + tileNodeSum[e4 + ahead2]!;
                const sum7_1 = tileNodeSum[e4 + 1]! + tileNodeSum[e4 + 1 + ahead2]!;
                const sum7_2 = tileNodeSum[e4 + 2]! + tileNodeSum[e4 + 2 + ahead2]!;
                const sum7_3 = tileNodeSum[e4 + 3]! + tileNodeSum[e4 + 3 + ahead2]!;
                tileWindowSum[e4] = sum7;
                tileWindowSum[e4 + 1] = sum7_1;
                tileWindowSum[e4 + 2] = sum7_2;
                tileWindowSum[e4 + 3] = sum7_3;
              }
              for (let e4 = e4Main10; e4 < (rowsIn - (k2 * 2 - 1)) * colsHere; e4++) {
                const sum7 = tileNodeSum[e4]! + tileNodeSum[e4 + ahead2]!;
                tileWindowSum[e4] = sum7;
              }
            } else {
              const ahead2 = k2 * colsHere;
              const e4Main11 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main11; e4 += 4) {
                const sum8 = tileNodeSum[e4]! + tileNodeSum[e4 + ahead2]!;
                const sum8_1 = tileNodeSum[e4 + 1]! + tileNodeSum[e4 + 1 + ahead2]!;
                const sum8_2 = tileNodeSum[e4 + 2]! + tileNodeSum[e4 + 2 + ahead2]!;
                const sum8_3 = tileNodeSum[e4 + 3]! + tileNodeSum[e4 + 3 + ahead2]!;
                tileNodeSum[e4] = sum8;
                tileNodeSum[e4 + 1] = sum8_1;
                tileNodeSum[e4 + 2] = sum8_2;
                tileNodeSum[e4 + 3] = sum8_3;
              }
              for (let e4 = e4Main11; e4 < (rowsIn - (k2 * 2 - 1)) * colsHere; e4++) {
                const sum8 = tileNodeSum[e4]! + tileNodeSum[e4 + ahead2]!;
                tileNodeSum[e4] = sum8;
              }
            }
          }
          k2 = k2 * 2;
        }
        const present2 = width;
        const from2 = 0;
        const out2 = firstRow + firstCol;
        for (let e5 = 0; e5 < rowsHere; e5++) {
          if (out2 + e5 >= period) {
            const noise = present2 === period ? tileWindowSum[from2 + e5]! : NaN;
            const efficiency = noise === 0.0 ? 0.0 : Math.abs(prices[out2 + e5]! - prices[out2 + e5 - period]!) / noise;
            const rate = efficiency * (fastest - slowest) + slowest;
            average = average + rate * rate * (prices[out2 + e5]! - average);
          } else {
            if (out2 + e5 === period - 1) {
              average = prices[out2 + e5]!;
            }
          }
          kama[out2 + e5] = average === average ? average : NaN;
        }
      }
    }
  }
  return 0;
}
