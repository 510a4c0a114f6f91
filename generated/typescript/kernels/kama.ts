// Generated from kernels/trading/kama.ts#L18 by `trefoil build`. Do not edit. Hash a806ff3759902590

import { maxIndex, minIndex } from '../operations.js';

/**
 * Kaufman's adaptive moving average.
 *
 * Leading NaN are left out: the series starts at the first value. NaN before its element period − 1, which is seeded with its
 * price, or the first price after it where that is NaN. The noise is the sum of |Δprice| over the period; where nothing moved the
 * efficiency is 0. A NaN later gives NaN while the noise holds it, and leaves the average as it was.
 *
 * Accuracy: 1e-12 of the larger of price and average, per step, given the previous element.
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
  n |= 0;
  period |= 0;
  fast |= 0;
  slow |= 0;
  const tile = new Float64Array(minIndex(period, n * 3) * 2 + 4096);
  const tileWindowSum = new Float64Array(minIndex(period, n * 3) * 2 + 4096);
  const tileNodeCount = new Int32Array(minIndex(period, n * 3) * 2 + 4096);
  const tileWindowCount = new Int32Array(minIndex(period, n * 3) * 2 + 4096);
  const fastest = 2.0 / (fast + 1.0);
  const slowest = 2.0 / (slow + 1.0);
  let first = n;
  for (let t = 0; t < n; t++) {
    if (prices[t]! === prices[t]!) {
      first = t;
      break;
    }
  }
  let seed = n;
  for (let t2 = period - 1; t2 < n; t2++) {
    if (((t2 - first) | 0) >= ((period - 1) | 0) && prices[t2]! === prices[t2]!) {
      seed = t2;
      break;
    }
  }
  const begin = seed;
  let average = NaN;
  if (n > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width = period;
    let top_ = 1;
    while (top_ <= width >> 1) {
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
    const tileRows = minIndex(n, maxIndex(width, Math.trunc(512 / tileCols) - width));
    const end15 = Math.trunc((n + tileRows - 1) / tileRows);
    for (let rowTile = 0; rowTile < end15; rowTile++) {
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
      const end2 = lead * colsHere;
      for (let e = eMain; e < end2; e++) {
        tile[e] = NaN;
      }
      const source = firstRow - width + 1 + lead + firstCol;
      const target = lead * colsHere;
      const cut = minIndex(maxIndex(1 - source, 0), rowsIn - lead);
      const eMain2 = cut & -4;
      for (let e = 0; e < eMain2; e += 4) {
        const v = NaN;
        tile[target + e] = v;
        tile[target + (e + 1)] = v;
        tile[target + (e + 2)] = v;
        tile[target + (e + 3)] = v;
        missing = missing || v !== v;
        missing = missing || v !== v;
        missing = missing || v !== v;
        missing = missing || v !== v;
      }
      for (let e = eMain2; e < cut; e++) {
        const v = NaN;
        tile[target + e] = v;
        missing = missing || v !== v;
      }
      const eMain3 = cut + (maxIndex(rowsIn - lead - cut, 0) & -4);
      for (let e = cut; e < eMain3; e += 4) {
        const v = Math.abs(prices[source + e]! - prices[source + e - 1]!);
        const v_1 = Math.abs(prices[source + (e + 1)]! - prices[source + (e + 1) - 1]!);
        const v_2 = Math.abs(prices[source + (e + 2)]! - prices[source + (e + 2) - 1]!);
        const v_3 = Math.abs(prices[source + (e + 3)]! - prices[source + (e + 3) - 1]!);
        tile[target + e] = v;
        tile[target + (e + 1)] = v_1;
        tile[target + (e + 2)] = v_2;
        tile[target + (e + 3)] = v_3;
        missing = missing || v !== v;
        missing = missing || v_1 !== v_1;
        missing = missing || v_2 !== v_2;
        missing = missing || v_3 !== v_3;
      }
      const end3 = rowsIn - lead;
      for (let e = eMain3; e < end3; e++) {
        const v = Math.abs(prices[source + e]! - prices[source + e - 1]!);
        tile[target + e] = v;
        missing = missing || v !== v;
      }
      if (missing) {
        let k2 = 1;
        let low2 = 0;
        if ((width & k2) !== 0) {
          const e7Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e7 = 0; e7 < e7Main; e7 += 4) {
            const v2 = tile[e7]!;
            const v2_1 = tile[e7 + 1]!;
            const v2_2 = tile[e7 + 2]!;
            const v2_3 = tile[e7 + 3]!;
            const count = v2 === v2 ? 1 : 0;
            const count_1 = v2_1 === v2_1 ? 1 : 0;
            const count_2 = v2_2 === v2_2 ? 1 : 0;
            const count_3 = v2_3 === v2_3 ? 1 : 0;
            const sum5 = v2 === v2 ? v2 : -0.0;
            const sum5_1 = v2_1 === v2_1 ? v2_1 : -0.0;
            const sum5_2 = v2_2 === v2_2 ? v2_2 : -0.0;
            const sum5_3 = v2_3 === v2_3 ? v2_3 : -0.0;
            tileWindowCount[e7] = count;
            tileWindowCount[e7 + 1] = count_1;
            tileWindowCount[e7 + 2] = count_2;
            tileWindowCount[e7 + 3] = count_3;
            tileWindowSum[e7] = sum5;
            tileWindowSum[e7 + 1] = sum5_1;
            tileWindowSum[e7 + 2] = sum5_2;
            tileWindowSum[e7 + 3] = sum5_3;
          }
          const end4 = rowsIn * colsHere;
          for (let e7 = e7Main; e7 < end4; e7++) {
            const v2 = tile[e7]!;
            const count = v2 === v2 ? 1 : 0;
            const sum5 = v2 === v2 ? v2 : -0.0;
            tileWindowCount[e7] = count;
            tileWindowSum[e7] = sum5;
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead4 = k2 * colsHere;
            const e7Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e7 = 0; e7 < e7Main2; e7 += 4) {
              const vOlder = tile[e7]!;
              const vOlder_1 = tile[e7 + 1]!;
              const vOlder_2 = tile[e7 + 2]!;
              const vOlder_3 = tile[e7 + 3]!;
              const vNewer = tile[e7 + ahead4]!;
              const vNewer_1 = tile[e7 + 1 + ahead4]!;
              const vNewer_2 = tile[e7 + 2 + ahead4]!;
              const vNewer_3 = tile[e7 + 3 + ahead4]!;
              const sum6 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum6_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum6_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum6_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count2_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count2_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count2_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowSum[e7] = sum6;
              tileWindowSum[e7 + 1] = sum6_1;
              tileWindowSum[e7 + 2] = sum6_2;
              tileWindowSum[e7 + 3] = sum6_3;
              tileWindowCount[e7] = count2;
              tileWindowCount[e7 + 1] = count2_1;
              tileWindowCount[e7 + 2] = count2_2;
              tileWindowCount[e7 + 3] = count2_3;
            }
            const end5 = (rowsIn - 1) * colsHere;
            for (let e7 = e7Main2; e7 < end5; e7++) {
              const vOlder = tile[e7]!;
              const vNewer = tile[e7 + ahead4]!;
              const sum6 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowSum[e7] = sum6;
              tileWindowCount[e7] = count2;
            }
          } else {
            const ahead4 = k2 * colsHere;
            const e7Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e7 = 0; e7 < e7Main3; e7 += 4) {
              const vOlder2 = tile[e7]!;
              const vOlder2_1 = tile[e7 + 1]!;
              const vOlder2_2 = tile[e7 + 2]!;
              const vOlder2_3 = tile[e7 + 3]!;
              const vNewer2 = tile[e7 + ahead4]!;
              const vNewer2_1 = tile[e7 + 1 + ahead4]!;
              const vNewer2_2 = tile[e7 + 2 + ahead4]!;
              const vNewer2_3 = tile[e7 + 3 + ahead4]!;
              const sum7 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const sum7_1 =
                (vOlder2_1 === vOlder2_1 ? vOlder2_1 : -0.0) + (vNewer2_1 === vNewer2_1 ? vNewer2_1 : -0.0);
              const sum7_2 =
                (vOlder2_2 === vOlder2_2 ? vOlder2_2 : -0.0) + (vNewer2_2 === vNewer2_2 ? vNewer2_2 : -0.0);
              const sum7_3 =
                (vOlder2_3 === vOlder2_3 ? vOlder2_3 : -0.0) + (vNewer2_3 === vNewer2_3 ? vNewer2_3 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              const count3_1 = ((vOlder2_1 === vOlder2_1 ? 1 : 0) + (vNewer2_1 === vNewer2_1 ? 1 : 0)) | 0;
              const count3_2 = ((vOlder2_2 === vOlder2_2 ? 1 : 0) + (vNewer2_2 === vNewer2_2 ? 1 : 0)) | 0;
              const count3_3 = ((vOlder2_3 === vOlder2_3 ? 1 : 0) + (vNewer2_3 === vNewer2_3 ? 1 : 0)) | 0;
              tile[e7] = sum7;
              tile[e7 + 1] = sum7_1;
              tile[e7 + 2] = sum7_2;
              tile[e7 + 3] = sum7_3;
              tileNodeCount[e7] = count3;
              tileNodeCount[e7 + 1] = count3_1;
              tileNodeCount[e7 + 2] = count3_2;
              tileNodeCount[e7 + 3] = count3_3;
            }
            const end6 = (rowsIn - 1) * colsHere;
            for (let e7 = e7Main3; e7 < end6; e7++) {
              const vOlder2 = tile[e7]!;
              const vNewer2 = tile[e7 + ahead4]!;
              const sum7 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              tile[e7] = sum7;
              tileNodeCount[e7] = count3;
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 !== width) {
                const e7Main4 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e7 = 0; e7 < e7Main4; e7 += 4) {
                  const count4 = tileNodeCount[e7]!;
                  const count4_1 = tileNodeCount[e7 + 1]!;
                  const count4_2 = tileNodeCount[e7 + 2]!;
                  const count4_3 = tileNodeCount[e7 + 3]!;
                  const sum8 = tile[e7]!;
                  const sum8_1 = tile[e7 + 1]!;
                  const sum8_2 = tile[e7 + 2]!;
                  const sum8_3 = tile[e7 + 3]!;
                  tileWindowCount[e7] = count4;
                  tileWindowCount[e7 + 1] = count4_1;
                  tileWindowCount[e7 + 2] = count4_2;
                  tileWindowCount[e7 + 3] = count4_3;
                  tileWindowSum[e7] = sum8;
                  tileWindowSum[e7 + 1] = sum8_1;
                  tileWindowSum[e7 + 2] = sum8_2;
                  tileWindowSum[e7 + 3] = sum8_3;
                }
                const end7 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e7 = e7Main4; e7 < end7; e7++) {
                  const count4 = tileNodeCount[e7]!;
                  const sum8 = tile[e7]!;
                  tileWindowCount[e7] = count4;
                  tileWindowSum[e7] = sum8;
                }
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e7Main5 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e7 = 0; e7 < e7Main5; e7 += 4) {
                const sum9 = tile[e7]! + tileWindowSum[e7 + ahead4]!;
                const sum9_1 = tile[e7 + 1]! + tileWindowSum[e7 + 1 + ahead4]!;
                const sum9_2 = tile[e7 + 2]! + tileWindowSum[e7 + 2 + ahead4]!;
                const sum9_3 = tile[e7 + 3]! + tileWindowSum[e7 + 3 + ahead4]!;
                const count5 = (tileNodeCount[e7]! + tileWindowCount[e7 + ahead4]!) | 0;
                const count5_1 = (tileNodeCount[e7 + 1]! + tileWindowCount[e7 + 1 + ahead4]!) | 0;
                const count5_2 = (tileNodeCount[e7 + 2]! + tileWindowCount[e7 + 2 + ahead4]!) | 0;
                const count5_3 = (tileNodeCount[e7 + 3]! + tileWindowCount[e7 + 3 + ahead4]!) | 0;
                tileWindowSum[e7] = sum9;
                tileWindowSum[e7 + 1] = sum9_1;
                tileWindowSum[e7 + 2] = sum9_2;
                tileWindowSum[e7 + 3] = sum9_3;
                tileWindowCount[e7] = count5;
                tileWindowCount[e7 + 1] = count5_1;
                tileWindowCount[e7 + 2] = count5_2;
                tileWindowCount[e7 + 3] = count5_3;
              }
              const end8 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e7 = e7Main5; e7 < end8; e7++) {
                const sum9 = tile[e7]! + tileWindowSum[e7 + ahead4]!;
                const count5 = (tileNodeCount[e7]! + tileWindowCount[e7 + ahead4]!) | 0;
                tileWindowSum[e7] = sum9;
                tileWindowCount[e7] = count5;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead4 = k2 * colsHere;
              const e7Main6 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e7 = 0; e7 < e7Main6; e7 += 4) {
                const sum10 = tile[e7]! + tile[e7 + ahead4]!;
                const sum10_1 = tile[e7 + 1]! + tile[e7 + 1 + ahead4]!;
                const sum10_2 = tile[e7 + 2]! + tile[e7 + 2 + ahead4]!;
                const sum10_3 = tile[e7 + 3]! + tile[e7 + 3 + ahead4]!;
                const count6 = (tileNodeCount[e7]! + tileNodeCount[e7 + ahead4]!) | 0;
                const count6_1 = (tileNodeCount[e7 + 1]! + tileNodeCount[e7 + 1 + ahead4]!) | 0;
                const count6_2 = (tileNodeCount[e7 + 2]! + tileNodeCount[e7 + 2 + ahead4]!) | 0;
                const count6_3 = (tileNodeCount[e7 + 3]! + tileNodeCount[e7 + 3 + ahead4]!) | 0;
                tileWindowSum[e7] = sum10;
                tileWindowSum[e7 + 1] = sum10_1;
                tileWindowSum[e7 + 2] = sum10_2;
                tileWindowSum[e7 + 3] = sum10_3;
                tileWindowCount[e7] = count6;
                tileWindowCount[e7 + 1] = count6_1;
                tileWindowCount[e7 + 2] = count6_2;
                tileWindowCount[e7 + 3] = count6_3;
              }
              const end9 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e7 = e7Main6; e7 < end9; e7++) {
                const sum10 = tile[e7]! + tile[e7 + ahead4]!;
                const count6 = (tileNodeCount[e7]! + tileNodeCount[e7 + ahead4]!) | 0;
                tileWindowSum[e7] = sum10;
                tileWindowCount[e7] = count6;
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e7Main7 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e7 = 0; e7 < e7Main7; e7 += 4) {
                const sum11 = tile[e7]! + tile[e7 + ahead4]!;
                const sum11_1 = tile[e7 + 1]! + tile[e7 + 1 + ahead4]!;
                const sum11_2 = tile[e7 + 2]! + tile[e7 + 2 + ahead4]!;
                const sum11_3 = tile[e7 + 3]! + tile[e7 + 3 + ahead4]!;
                const count7 = (tileNodeCount[e7]! + tileNodeCount[e7 + ahead4]!) | 0;
                const count7_1 = (tileNodeCount[e7 + 1]! + tileNodeCount[e7 + 1 + ahead4]!) | 0;
                const count7_2 = (tileNodeCount[e7 + 2]! + tileNodeCount[e7 + 2 + ahead4]!) | 0;
                const count7_3 = (tileNodeCount[e7 + 3]! + tileNodeCount[e7 + 3 + ahead4]!) | 0;
                tile[e7] = sum11;
                tile[e7 + 1] = sum11_1;
                tile[e7 + 2] = sum11_2;
                tile[e7 + 3] = sum11_3;
                tileNodeCount[e7] = count7;
                tileNodeCount[e7 + 1] = count7_1;
                tileNodeCount[e7 + 2] = count7_2;
                tileNodeCount[e7 + 3] = count7_3;
              }
              const end10 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e7 = e7Main7; e7 < end10; e7++) {
                const sum11 = tile[e7]! + tile[e7 + ahead4]!;
                const count7 = (tileNodeCount[e7]! + tileNodeCount[e7 + ahead4]!) | 0;
                tile[e7] = sum11;
                tileNodeCount[e7] = count7;
              }
            }
          }
          k2 = k2 * 2;
        }
        const from4 = 0;
        const out4 = firstRow + firstCol;
        const cut2 = minIndex(maxIndex(period - out4, 0), rowsHere);
        for (let e8 = 0; e8 < cut2; e8++) {
          if (out4 + e8 === begin) {
            average = prices[out4 + e8]!;
          }
          const result = out4 + e8 === begin ? average : NaN;
          kama[out4 + e8] = result === result ? result : NaN;
        }
        for (let e8 = cut2; e8 < rowsHere; e8++) {
          if (tileWindowCount[from4 + e8]! === period) {
            const noise = tileWindowSum[from4 + e8]!;
            const efficiency = noise === 0.0 ? 0.0 : Math.abs(prices[out4 + e8]! - prices[out4 + e8 - period]!) / noise;
            const rate = efficiency * (fastest - slowest) + slowest;
            average = average + rate * rate * (prices[out4 + e8]! - average);
            kama[out4 + e8] = average === average ? average : NaN;
          } else {
            if (out4 + e8 === begin) {
              average = prices[out4 + e8]!;
            }
            const result2 = out4 + e8 === begin ? average : NaN;
            kama[out4 + e8] = result2 === result2 ? result2 : NaN;
          }
        }
      } else {
        let k = 1;
        let low = 0;
        let limit = 1;
        while (limit <= width >> 1) {
          limit = limit * 2;
        }
        if ((width & (width - 1)) === 0 && width >= 4) {
          limit = limit >> 2;
        }
        while (k < limit) {
          if ((width & k) !== 0) {
            if (low === 0) {
              const e2Main = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main; e2 += 4) {
                tileWindowSum[e2] = tile[e2]!;
                tileWindowSum[e2 + 1] = tile[e2 + 1]!;
                tileWindowSum[e2 + 2] = tile[e2 + 2]!;
                tileWindowSum[e2 + 3] = tile[e2 + 3]!;
              }
              const end11 = (rowsIn - k + 1) * colsHere;
              for (let e2 = e2Main; e2 < end11; e2++) {
                tileWindowSum[e2] = tile[e2]!;
              }
            } else {
              const ahead = k * colsHere;
              const e2Main2 = maxIndex((rowsIn - (low + k) + 1) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main2; e2 += 4) {
                tileWindowSum[e2] = tile[e2]! + tileWindowSum[e2 + ahead]!;
                tileWindowSum[e2 + 1] = tile[e2 + 1]! + tileWindowSum[e2 + 1 + ahead]!;
                tileWindowSum[e2 + 2] = tile[e2 + 2]! + tileWindowSum[e2 + 2 + ahead]!;
                tileWindowSum[e2 + 3] = tile[e2 + 3]! + tileWindowSum[e2 + 3 + ahead]!;
              }
              const end12 = (rowsIn - (low + k) + 1) * colsHere;
              for (let e2 = e2Main2; e2 < end12; e2++) {
                tileWindowSum[e2] = tile[e2]! + tileWindowSum[e2 + ahead]!;
              }
            }
            low = low + k;
          }
          if (k * 4 <= limit && !((width & (k * 2)) !== 0)) {
            const ahead = k * colsHere;
            const end = (rowsIn - k * 4 + 1) * colsHere;
            const blocks = Math.trunc(end / (ahead * 4));
            const base6 = ahead * 4;
            const base7 = ahead * 2;
            const base8 = ahead * 3;
            const base9 = ahead * 5;
            const base10 = ahead * 6;
            for (let block = 0; block < blocks; block++) {
              const first2 = block * base6;
              const base = base7;
              const base2 = base8;
              const base3 = base6;
              const base4 = base9;
              const base5 = base10;
              for (let e3 = 0; e3 < ahead; e3++) {
                const sum =
                  tile[first2 + e3]! +
                  tile[first2 + e3 + ahead]! +
                  (tile[first2 + e3 + base]! + tile[first2 + e3 + base2]!);
                const sum_1 =
                  tile[first2 + e3 + ahead]! +
                  tile[first2 + e3 + base]! +
                  (tile[first2 + e3 + base2]! + tile[first2 + e3 + base3]!);
                const sum_2 =
                  tile[first2 + e3 + base]! +
                  tile[first2 + e3 + base2]! +
                  (tile[first2 + e3 + base3]! + tile[first2 + e3 + base4]!);
                const sum_3 =
                  tile[first2 + e3 + base2]! +
                  tile[first2 + e3 + base3]! +
                  (tile[first2 + e3 + base4]! + tile[first2 + e3 + base5]!);
                tile[first2 + e3] = sum;
                tile[first2 + e3 + ahead] = sum_1;
                tile[first2 + e3 + base] = sum_2;
                tile[first2 + e3 + base2] = sum_3;
              }
            }
            const base11 = ahead * 2;
            const base12 = ahead * 3;
            for (let e3 = blocks * (ahead * 4); e3 < end; e3++) {
              const sum2 = tile[e3]! + tile[e3 + ahead]! + (tile[e3 + base11]! + tile[e3 + base12]!);
              tile[e3] = sum2;
            }
            k = k * 4;
          } else {
            const ahead = k * colsHere;
            const e2Main3 = maxIndex((rowsIn - k * 2 + 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main3; e2 += 4) {
              tile[e2] = tile[e2]! + tile[e2 + ahead]!;
              tile[e2 + 1] = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
              tile[e2 + 2] = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
              tile[e2 + 3] = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
            }
            const end13 = (rowsIn - k * 2 + 1) * colsHere;
            for (let e2 = e2Main3; e2 < end13; e2++) {
              tile[e2] = tile[e2]! + tile[e2 + ahead]!;
            }
            k = k * 2;
          }
        }
        if (k === width) {
          const e2Main4 = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main4; e2 += 4) {
            tileWindowSum[e2] = tile[e2]!;
            tileWindowSum[e2 + 1] = tile[e2 + 1]!;
            tileWindowSum[e2 + 2] = tile[e2 + 2]!;
            tileWindowSum[e2 + 3] = tile[e2 + 3]!;
          }
          const end14 = (rowsIn - k + 1) * colsHere;
          for (let e2 = e2Main4; e2 < end14; e2++) {
            tileWindowSum[e2] = tile[e2]!;
          }
        }
        if ((width & (width - 1)) === 0) {
          if (width >= 4) {
            const ahead2 = (width >> 2) * colsHere;
            const present = width;
            const from = 0;
            const out = firstRow + firstCol;
            const cut3 = minIndex(maxIndex(period - out, 0), rowsHere);
            for (let e4 = 0; e4 < cut3; e4++) {
              if (out + e4 === begin) {
                average = prices[out + e4]!;
              }
              const result3 = out + e4 === begin ? average : NaN;
              kama[out + e4] = result3 === result3 ? result3 : NaN;
            }
            const base15 = ahead2 * 2;
            const base16 = ahead2 * 3;
            for (let e4 = cut3; e4 < rowsHere; e4++) {
              const sum3 =
                tile[from + e4]! + tile[from + e4 + ahead2]! + (tile[from + e4 + base15]! + tile[from + e4 + base16]!);
              if (present === period) {
                const noise = sum3;
                const efficiency =
                  noise === 0.0 ? 0.0 : Math.abs(prices[out + e4]! - prices[out + e4 - period]!) / noise;
                const rate = efficiency * (fastest - slowest) + slowest;
                average = average + rate * rate * (prices[out + e4]! - average);
                kama[out + e4] = average === average ? average : NaN;
              } else {
                if (out + e4 === begin) {
                  average = prices[out + e4]!;
                }
                const result4 = out + e4 === begin ? average : NaN;
                kama[out + e4] = result4 === result4 ? result4 : NaN;
              }
            }
          } else {
            const present2 = width;
            const from2 = 0;
            const out2 = firstRow + firstCol;
            const cut4 = minIndex(maxIndex(period - out2, 0), rowsHere);
            for (let e5 = 0; e5 < cut4; e5++) {
              if (out2 + e5 === begin) {
                average = prices[out2 + e5]!;
              }
              const result5 = out2 + e5 === begin ? average : NaN;
              kama[out2 + e5] = result5 === result5 ? result5 : NaN;
            }
            for (let e5 = cut4; e5 < rowsHere; e5++) {
              if (present2 === period) {
                const noise = tileWindowSum[from2 + e5]!;
                const efficiency =
                  noise === 0.0 ? 0.0 : Math.abs(prices[out2 + e5]! - prices[out2 + e5 - period]!) / noise;
                const rate = efficiency * (fastest - slowest) + slowest;
                average = average + rate * rate * (prices[out2 + e5]! - average);
                kama[out2 + e5] = average === average ? average : NaN;
              } else {
                if (out2 + e5 === begin) {
                  average = prices[out2 + e5]!;
                }
                const result6 = out2 + e5 === begin ? average : NaN;
                kama[out2 + e5] = result6 === result6 ? result6 : NaN;
              }
            }
          }
        } else {
          const ahead3 = k * colsHere;
          const present3 = width;
          const from3 = 0;
          const out3 = firstRow + firstCol;
          const cut5 = minIndex(maxIndex(period - out3, 0), rowsHere);
          for (let e6 = 0; e6 < cut5; e6++) {
            if (out3 + e6 === begin) {
              average = prices[out3 + e6]!;
            }
            const result7 = out3 + e6 === begin ? average : NaN;
            kama[out3 + e6] = result7 === result7 ? result7 : NaN;
          }
          for (let e6 = cut5; e6 < rowsHere; e6++) {
            const sum4 = tile[from3 + e6]! + tileWindowSum[from3 + e6 + ahead3]!;
            if (present3 === period) {
              const noise = sum4;
              const efficiency =
                noise === 0.0 ? 0.0 : Math.abs(prices[out3 + e6]! - prices[out3 + e6 - period]!) / noise;
              const rate = efficiency * (fastest - slowest) + slowest;
              average = average + rate * rate * (prices[out3 + e6]! - average);
              kama[out3 + e6] = average === average ? average : NaN;
            } else {
              if (out3 + e6 === begin) {
                average = prices[out3 + e6]!;
              }
              const result8 = out3 + e6 === begin ? average : NaN;
              kama[out3 + e6] = result8 === result8 ? result8 : NaN;
            }
          }
        }
      }
    }
  }
  return 0;
}
