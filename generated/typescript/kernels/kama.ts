// Generated from kernels/trading/kama.ts#L17 by `trefoil build`. Do not edit. Hash 6b4a4d6f0babeed7

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
  const tile = new Float64Array(minIndex(period, n * 3) * 2 + 4096);
  const tileWindowSum = new Float64Array(minIndex(period, n * 3) * 2 + 4096);
  const tileNodeCount = new Int32Array(minIndex(period, n * 3) * 2 + 4096);
  const tileWindowCount = new Int32Array(minIndex(period, n * 3) * 2 + 4096);
  const rateAhead = new Float64Array(32);
  const rateAhead1 = new Float64Array(32);
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
    const tileRows = minIndex(n, maxIndex(width, Math.trunc(512 / tileCols) - width));
    const end17 = Math.trunc((n + tileRows - 1) / tileRows);
    for (let rowTile = 0; rowTile < end17; rowTile++) {
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
      const end = lead * colsHere;
      for (let e = eMain; e < end; e++) {
        tile[e] = NaN;
      }
      const source = firstRow - width + 1 + lead + firstCol;
      const target = lead * colsHere;
      const cut = minIndex(maxIndex(1 - source, 0), rowsIn - lead);
      const eMain1 = cut & -4;
      for (let e = 0; e < eMain1; e += 4) {
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
      for (let e = eMain1; e < cut; e++) {
        const v = NaN;
        tile[target + e] = v;
        missing = missing || v !== v;
      }
      const eMain2 = cut + (maxIndex(rowsIn - lead - cut, 0) & -4);
      for (let e = cut; e < eMain2; e += 4) {
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
      const end2 = rowsIn - lead;
      for (let e = eMain2; e < end2; e++) {
        const v = Math.abs(prices[source + e]! - prices[source + e - 1]!);
        tile[target + e] = v;
        missing = missing || v !== v;
      }
      if (missing) {
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const e2Main3 = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main3; e2 += 4) {
            const v2 = tile[e2]!;
            const v2_1 = tile[e2 + 1]!;
            const v2_2 = tile[e2 + 2]!;
            const v2_3 = tile[e2 + 3]!;
            const count = v2 === v2 ? 1 : 0;
            const count_1 = v2_1 === v2_1 ? 1 : 0;
            const count_2 = v2_2 === v2_2 ? 1 : 0;
            const count_3 = v2_3 === v2_3 ? 1 : 0;
            const sum = v2 === v2 ? v2 : -0.0;
            const sum_1 = v2_1 === v2_1 ? v2_1 : -0.0;
            const sum_2 = v2_2 === v2_2 ? v2_2 : -0.0;
            const sum_3 = v2_3 === v2_3 ? v2_3 : -0.0;
            tileWindowCount[e2] = count;
            tileWindowCount[e2 + 1] = count_1;
            tileWindowCount[e2 + 2] = count_2;
            tileWindowCount[e2 + 3] = count_3;
            tileWindowSum[e2] = sum;
            tileWindowSum[e2 + 1] = sum_1;
            tileWindowSum[e2 + 2] = sum_2;
            tileWindowSum[e2 + 3] = sum_3;
          }
          const end3 = rowsIn * colsHere;
          for (let e2 = e2Main3; e2 < end3; e2++) {
            const v2 = tile[e2]!;
            const count = v2 === v2 ? 1 : 0;
            const sum = v2 === v2 ? v2 : -0.0;
            tileWindowCount[e2] = count;
            tileWindowSum[e2] = sum;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere;
            const e2Main4 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main4; e2 += 4) {
              const vOlder = tile[e2]!;
              const vOlder_1 = tile[e2 + 1]!;
              const vOlder_2 = tile[e2 + 2]!;
              const vOlder_3 = tile[e2 + 3]!;
              const vNewer = tile[e2 + ahead]!;
              const vNewer_1 = tile[e2 + 1 + ahead]!;
              const vNewer_2 = tile[e2 + 2 + ahead]!;
              const vNewer_3 = tile[e2 + 3 + ahead]!;
              const sum2 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum2_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum2_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum2_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count2_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count2_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count2_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowSum[e2] = sum2;
              tileWindowSum[e2 + 1] = sum2_1;
              tileWindowSum[e2 + 2] = sum2_2;
              tileWindowSum[e2 + 3] = sum2_3;
              tileWindowCount[e2] = count2;
              tileWindowCount[e2 + 1] = count2_1;
              tileWindowCount[e2 + 2] = count2_2;
              tileWindowCount[e2 + 3] = count2_3;
            }
            const end4 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main4; e2 < end4; e2++) {
              const vOlder = tile[e2]!;
              const vNewer = tile[e2 + ahead]!;
              const sum2 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowSum[e2] = sum2;
              tileWindowCount[e2] = count2;
            }
          } else {
            const ahead = k * colsHere;
            const e2Main5 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main5; e2 += 4) {
              const vOlder2 = tile[e2]!;
              const vOlder2_1 = tile[e2 + 1]!;
              const vOlder2_2 = tile[e2 + 2]!;
              const vOlder2_3 = tile[e2 + 3]!;
              const vNewer2 = tile[e2 + ahead]!;
              const vNewer2_1 = tile[e2 + 1 + ahead]!;
              const vNewer2_2 = tile[e2 + 2 + ahead]!;
              const vNewer2_3 = tile[e2 + 3 + ahead]!;
              const sum3 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const sum3_1 =
                (vOlder2_1 === vOlder2_1 ? vOlder2_1 : -0.0) + (vNewer2_1 === vNewer2_1 ? vNewer2_1 : -0.0);
              const sum3_2 =
                (vOlder2_2 === vOlder2_2 ? vOlder2_2 : -0.0) + (vNewer2_2 === vNewer2_2 ? vNewer2_2 : -0.0);
              const sum3_3 =
                (vOlder2_3 === vOlder2_3 ? vOlder2_3 : -0.0) + (vNewer2_3 === vNewer2_3 ? vNewer2_3 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              const count3_1 = ((vOlder2_1 === vOlder2_1 ? 1 : 0) + (vNewer2_1 === vNewer2_1 ? 1 : 0)) | 0;
              const count3_2 = ((vOlder2_2 === vOlder2_2 ? 1 : 0) + (vNewer2_2 === vNewer2_2 ? 1 : 0)) | 0;
              const count3_3 = ((vOlder2_3 === vOlder2_3 ? 1 : 0) + (vNewer2_3 === vNewer2_3 ? 1 : 0)) | 0;
              tile[e2] = sum3;
              tile[e2 + 1] = sum3_1;
              tile[e2 + 2] = sum3_2;
              tile[e2 + 3] = sum3_3;
              tileNodeCount[e2] = count3;
              tileNodeCount[e2 + 1] = count3_1;
              tileNodeCount[e2 + 2] = count3_2;
              tileNodeCount[e2 + 3] = count3_3;
            }
            const end5 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main5; e2 < end5; e2++) {
              const vOlder2 = tile[e2]!;
              const vNewer2 = tile[e2 + ahead]!;
              const sum3 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              tile[e2] = sum3;
              tileNodeCount[e2] = count3;
            }
          }
        }
        k = 2;
        while (k <= width) {
          if ((width & k) !== 0) {
            if (low === 0) {
              if (k !== width) {
                const e2Main6 = maxIndex((rowsIn - (k - 1)) * colsHere, 0) & -4;
                for (let e2 = 0; e2 < e2Main6; e2 += 4) {
                  const count4 = tileNodeCount[e2]!;
                  const count4_1 = tileNodeCount[e2 + 1]!;
                  const count4_2 = tileNodeCount[e2 + 2]!;
                  const count4_3 = tileNodeCount[e2 + 3]!;
                  const sum4 = tile[e2]!;
                  const sum4_1 = tile[e2 + 1]!;
                  const sum4_2 = tile[e2 + 2]!;
                  const sum4_3 = tile[e2 + 3]!;
                  tileWindowCount[e2] = count4;
                  tileWindowCount[e2 + 1] = count4_1;
                  tileWindowCount[e2 + 2] = count4_2;
                  tileWindowCount[e2 + 3] = count4_3;
                  tileWindowSum[e2] = sum4;
                  tileWindowSum[e2 + 1] = sum4_1;
                  tileWindowSum[e2 + 2] = sum4_2;
                  tileWindowSum[e2 + 3] = sum4_3;
                }
                const end6 = (rowsIn - (k - 1)) * colsHere;
                for (let e2 = e2Main6; e2 < end6; e2++) {
                  const count4 = tileNodeCount[e2]!;
                  const sum4 = tile[e2]!;
                  tileWindowCount[e2] = count4;
                  tileWindowSum[e2] = sum4;
                }
              }
            } else {
              const ahead = k * colsHere;
              const e2Main7 = maxIndex((rowsIn - (low + k - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main7; e2 += 4) {
                const sum5 = tile[e2]! + tileWindowSum[e2 + ahead]!;
                const sum5_1 = tile[e2 + 1]! + tileWindowSum[e2 + 1 + ahead]!;
                const sum5_2 = tile[e2 + 2]! + tileWindowSum[e2 + 2 + ahead]!;
                const sum5_3 = tile[e2 + 3]! + tileWindowSum[e2 + 3 + ahead]!;
                const count5 = (tileNodeCount[e2]! + tileWindowCount[e2 + ahead]!) | 0;
                const count5_1 = (tileNodeCount[e2 + 1]! + tileWindowCount[e2 + 1 + ahead]!) | 0;
                const count5_2 = (tileNodeCount[e2 + 2]! + tileWindowCount[e2 + 2 + ahead]!) | 0;
                const count5_3 = (tileNodeCount[e2 + 3]! + tileWindowCount[e2 + 3 + ahead]!) | 0;
                tileWindowSum[e2] = sum5;
                tileWindowSum[e2 + 1] = sum5_1;
                tileWindowSum[e2 + 2] = sum5_2;
                tileWindowSum[e2 + 3] = sum5_3;
                tileWindowCount[e2] = count5;
                tileWindowCount[e2 + 1] = count5_1;
                tileWindowCount[e2 + 2] = count5_2;
                tileWindowCount[e2 + 3] = count5_3;
              }
              const end7 = (rowsIn - (low + k - 1)) * colsHere;
              for (let e2 = e2Main7; e2 < end7; e2++) {
                const sum5 = tile[e2]! + tileWindowSum[e2 + ahead]!;
                const count5 = (tileNodeCount[e2]! + tileWindowCount[e2 + ahead]!) | 0;
                tileWindowSum[e2] = sum5;
                tileWindowCount[e2] = count5;
              }
            }
            low = low + k;
          }
          if (k * 2 <= width) {
            if (k * 2 === width) {
              const ahead = k * colsHere;
              const e2Main8 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main8; e2 += 4) {
                const sum6 = tile[e2]! + tile[e2 + ahead]!;
                const sum6_1 = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
                const sum6_2 = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
                const sum6_3 = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
                const count6 = (tileNodeCount[e2]! + tileNodeCount[e2 + ahead]!) | 0;
                const count6_1 = (tileNodeCount[e2 + 1]! + tileNodeCount[e2 + 1 + ahead]!) | 0;
                const count6_2 = (tileNodeCount[e2 + 2]! + tileNodeCount[e2 + 2 + ahead]!) | 0;
                const count6_3 = (tileNodeCount[e2 + 3]! + tileNodeCount[e2 + 3 + ahead]!) | 0;
                tileWindowSum[e2] = sum6;
                tileWindowSum[e2 + 1] = sum6_1;
                tileWindowSum[e2 + 2] = sum6_2;
                tileWindowSum[e2 + 3] = sum6_3;
                tileWindowCount[e2] = count6;
                tileWindowCount[e2 + 1] = count6_1;
                tileWindowCount[e2 + 2] = count6_2;
                tileWindowCount[e2 + 3] = count6_3;
              }
              const end8 = (rowsIn - (k * 2 - 1)) * colsHere;
              for (let e2 = e2Main8; e2 < end8; e2++) {
                const sum6 = tile[e2]! + tile[e2 + ahead]!;
                const count6 = (tileNodeCount[e2]! + tileNodeCount[e2 + ahead]!) | 0;
                tileWindowSum[e2] = sum6;
                tileWindowCount[e2] = count6;
              }
            } else {
              const ahead = k * colsHere;
              const e2Main9 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main9; e2 += 4) {
                const sum7 = tile[e2]! + tile[e2 + ahead]!;
                const sum7_1 = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
                const sum7_2 = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
                const sum7_3 = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
                const count7 = (tileNodeCount[e2]! + tileNodeCount[e2 + ahead]!) | 0;
                const count7_1 = (tileNodeCount[e2 + 1]! + tileNodeCount[e2 + 1 + ahead]!) | 0;
                const count7_2 = (tileNodeCount[e2 + 2]! + tileNodeCount[e2 + 2 + ahead]!) | 0;
                const count7_3 = (tileNodeCount[e2 + 3]! + tileNodeCount[e2 + 3 + ahead]!) | 0;
                tile[e2] = sum7;
                tile[e2 + 1] = sum7_1;
                tile[e2 + 2] = sum7_2;
                tile[e2 + 3] = sum7_3;
                tileNodeCount[e2] = count7;
                tileNodeCount[e2 + 1] = count7_1;
                tileNodeCount[e2 + 2] = count7_2;
                tileNodeCount[e2 + 3] = count7_3;
              }
              const end9 = (rowsIn - (k * 2 - 1)) * colsHere;
              for (let e2 = e2Main9; e2 < end9; e2++) {
                const sum7 = tile[e2]! + tile[e2 + ahead]!;
                const count7 = (tileNodeCount[e2]! + tileNodeCount[e2 + ahead]!) | 0;
                tile[e2] = sum7;
                tileNodeCount[e2] = count7;
              }
            }
          }
          k = k * 2;
        }
        const from = 0;
        const out = firstRow + firstCol;
        const cut1 = minIndex(maxIndex(period - out, 0), rowsHere);
        for (let e3 = 0; e3 < cut1; e3++) {
          if (out + e3 === period - 1) {
            average = prices[out + e3]!;
          }
          kama[out + e3] = average === average ? average : NaN;
        }
        for (let strip = cut1; strip < rowsHere; strip += 32) {
          const stripLength = minIndex(rowsHere - strip, 32);
          const inStripMain10 = stripLength & -2;
          for (let inStrip = 0; inStrip < inStripMain10; inStrip += 2) {
            const noise =
              tileWindowCount[from + (strip + inStrip)]! === period ? tileWindowSum[from + (strip + inStrip)]! : NaN;
            const noise_1 =
              tileWindowCount[from + (strip + (inStrip + 1))]! === period
                ? tileWindowSum[from + (strip + (inStrip + 1))]!
                : NaN;
            const efficiency =
              noise === 0.0
                ? 0.0
                : Math.abs(prices[out + (strip + inStrip)]! - prices[out + (strip + inStrip) - period]!) / noise;
            const efficiency_1 =
              noise_1 === 0.0
                ? 0.0
                : Math.abs(prices[out + (strip + (inStrip + 1))]! - prices[out + (strip + (inStrip + 1)) - period]!) /
                  noise_1;
            const rate = efficiency * (fastest - slowest) + slowest;
            const rate_1 = efficiency_1 * (fastest - slowest) + slowest;
            rateAhead[inStrip] = rate;
            rateAhead[inStrip + 1] = rate_1;
          }
          for (let inStrip = inStripMain10; inStrip < stripLength; inStrip++) {
            const noise =
              tileWindowCount[from + (strip + inStrip)]! === period ? tileWindowSum[from + (strip + inStrip)]! : NaN;
            const efficiency =
              noise === 0.0
                ? 0.0
                : Math.abs(prices[out + (strip + inStrip)]! - prices[out + (strip + inStrip) - period]!) / noise;
            const rate = efficiency * (fastest - slowest) + slowest;
            rateAhead[inStrip] = rate;
          }
          for (let inStrip = 0; inStrip < stripLength; inStrip++) {
            const rate = rateAhead[inStrip]!;
            average = average + rate * rate * (prices[out + (strip + inStrip)]! - average);
            kama[out + (strip + inStrip)] = average === average ? average : NaN;
          }
        }
      } else {
        let k2 = 1;
        let low2 = 0;
        if ((width & k2) !== 0) {
          const e4Main11 = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e4 = 0; e4 < e4Main11; e4 += 4) {
            const sum8 = tile[e4]!;
            const sum8_1 = tile[e4 + 1]!;
            const sum8_2 = tile[e4 + 2]!;
            const sum8_3 = tile[e4 + 3]!;
            tileWindowSum[e4] = sum8;
            tileWindowSum[e4 + 1] = sum8_1;
            tileWindowSum[e4 + 2] = sum8_2;
            tileWindowSum[e4 + 3] = sum8_3;
          }
          const end10 = rowsIn * colsHere;
          for (let e4 = e4Main11; e4 < end10; e4++) {
            const sum8 = tile[e4]!;
            tileWindowSum[e4] = sum8;
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead2 = k2 * colsHere;
            const e4Main12 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e4 = 0; e4 < e4Main12; e4 += 4) {
              const sum9 = tile[e4]! + tile[e4 + ahead2]!;
              const sum9_1 = tile[e4 + 1]! + tile[e4 + 1 + ahead2]!;
              const sum9_2 = tile[e4 + 2]! + tile[e4 + 2 + ahead2]!;
              const sum9_3 = tile[e4 + 3]! + tile[e4 + 3 + ahead2]!;
              tileWindowSum[e4] = sum9;
              tileWindowSum[e4 + 1] = sum9_1;
              tileWindowSum[e4 + 2] = sum9_2;
              tileWindowSum[e4 + 3] = sum9_3;
            }
            const end11 = (rowsIn - 1) * colsHere;
            for (let e4 = e4Main12; e4 < end11; e4++) {
              const sum9 = tile[e4]! + tile[e4 + ahead2]!;
              tileWindowSum[e4] = sum9;
            }
          } else {
            const ahead2 = k2 * colsHere;
            const e4Main13 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e4 = 0; e4 < e4Main13; e4 += 4) {
              const sum10 = tile[e4]! + tile[e4 + ahead2]!;
              const sum10_1 = tile[e4 + 1]! + tile[e4 + 1 + ahead2]!;
              const sum10_2 = tile[e4 + 2]! + tile[e4 + 2 + ahead2]!;
              const sum10_3 = tile[e4 + 3]! + tile[e4 + 3 + ahead2]!;
              tile[e4] = sum10;
              tile[e4 + 1] = sum10_1;
              tile[e4 + 2] = sum10_2;
              tile[e4 + 3] = sum10_3;
            }
            const end12 = (rowsIn - 1) * colsHere;
            for (let e4 = e4Main13; e4 < end12; e4++) {
              const sum10 = tile[e4]! + tile[e4 + ahead2]!;
              tile[e4] = sum10;
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 !== width) {
                const e4Main14 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e4 = 0; e4 < e4Main14; e4 += 4) {
                  const sum11 = tile[e4]!;
                  const sum11_1 = tile[e4 + 1]!;
                  const sum11_2 = tile[e4 + 2]!;
                  const sum11_3 = tile[e4 + 3]!;
                  tileWindowSum[e4] = sum11;
                  tileWindowSum[e4 + 1] = sum11_1;
                  tileWindowSum[e4 + 2] = sum11_2;
                  tileWindowSum[e4 + 3] = sum11_3;
                }
                const end13 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e4 = e4Main14; e4 < end13; e4++) {
                  const sum11 = tile[e4]!;
                  tileWindowSum[e4] = sum11;
                }
              }
            } else {
              const ahead2 = k2 * colsHere;
              const e4Main15 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main15; e4 += 4) {
                const sum12 = tile[e4]! + tileWindowSum[e4 + ahead2]!;
                const sum12_1 = tile[e4 + 1]! + tileWindowSum[e4 + 1 + ahead2]!;
                const sum12_2 = tile[e4 + 2]! + tileWindowSum[e4 + 2 + ahead2]!;
                const sum12_3 = tile[e4 + 3]! + tileWindowSum[e4 + 3 + ahead2]!;
                tileWindowSum[e4] = sum12;
                tileWindowSum[e4 + 1] = sum12_1;
                tileWindowSum[e4 + 2] = sum12_2;
                tileWindowSum[e4 + 3] = sum12_3;
              }
              const end14 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e4 = e4Main15; e4 < end14; e4++) {
                const sum12 = tile[e4]! + tileWindowSum[e4 + ahead2]!;
                tileWindowSum[e4] = sum12;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead2 = k2 * colsHere;
              const e4Main16 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main16; e4 += 4) {
                const sum13 = tile[e4]! + tile[e4 + ahead2]!;
                const sum13_1 = tile[e4 + 1]! + tile[e4 + 1 + ahead2]!;
                const sum13_2 = tile[e4 + 2]! + tile[e4 + 2 + ahead2]!;
                const sum13_3 = tile[e4 + 3]! + tile[e4 + 3 + ahead2]!;
                tileWindowSum[e4] = sum13;
                tileWindowSum[e4 + 1] = sum13_1;
                tileWindowSum[e4 + 2] = sum13_2;
                tileWindowSum[e4 + 3] = sum13_3;
              }
              const end15 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e4 = e4Main16; e4 < end15; e4++) {
                const sum13 = tile[e4]! + tile[e4 + ahead2]!;
                tileWindowSum[e4] = sum13;
              }
            } else {
              const ahead2 = k2 * colsHere;
              const e4Main17 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main17; e4 += 4) {
                const sum14 = tile[e4]! + tile[e4 + ahead2]!;
                const sum14_1 = tile[e4 + 1]! + tile[e4 + 1 + ahead2]!;
                const sum14_2 = tile[e4 + 2]! + tile[e4 + 2 + ahead2]!;
                const sum14_3 = tile[e4 + 3]! + tile[e4 + 3 + ahead2]!;
                tile[e4] = sum14;
                tile[e4 + 1] = sum14_1;
                tile[e4 + 2] = sum14_2;
                tile[e4 + 3] = sum14_3;
              }
              const end16 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e4 = e4Main17; e4 < end16; e4++) {
                const sum14 = tile[e4]! + tile[e4 + ahead2]!;
                tile[e4] = sum14;
              }
            }
          }
          k2 = k2 * 2;
        }
        const present2 = width;
        const from2 = 0;
        const out2 = firstRow + firstCol;
        const cut2 = minIndex(maxIndex(period - out2, 0), rowsHere);
        for (let e5 = 0; e5 < cut2; e5++) {
          if (out2 + e5 === period - 1) {
            average = prices[out2 + e5]!;
          }
          kama[out2 + e5] = average === average ? average : NaN;
        }
        for (let strip1 = cut2; strip1 < rowsHere; strip1 += 32) {
          const stripLength1 = minIndex(rowsHere - strip1, 32);
          const inStrip1Main18 = stripLength1 & -2;
          for (let inStrip1 = 0; inStrip1 < inStrip1Main18; inStrip1 += 2) {
            const noise = present2 === period ? tileWindowSum[from2 + (strip1 + inStrip1)]! : NaN;
            const noise_1 = present2 === period ? tileWindowSum[from2 + (strip1 + (inStrip1 + 1))]! : NaN;
            const efficiency =
              noise === 0.0
                ? 0.0
                : Math.abs(prices[out2 + (strip1 + inStrip1)]! - prices[out2 + (strip1 + inStrip1) - period]!) / noise;
            const efficiency_1 =
              noise_1 === 0.0
                ? 0.0
                : Math.abs(
                    prices[out2 + (strip1 + (inStrip1 + 1))]! - prices[out2 + (strip1 + (inStrip1 + 1)) - period]!,
                  ) / noise_1;
            const rate = efficiency * (fastest - slowest) + slowest;
            const rate_1 = efficiency_1 * (fastest - slowest) + slowest;
            rateAhead1[inStrip1] = rate;
            rateAhead1[inStrip1 + 1] = rate_1;
          }
          for (let inStrip1 = inStrip1Main18; inStrip1 < stripLength1; inStrip1++) {
            const noise = present2 === period ? tileWindowSum[from2 + (strip1 + inStrip1)]! : NaN;
            const efficiency =
              noise === 0.0
                ? 0.0
                : Math.abs(prices[out2 + (strip1 + inStrip1)]! - prices[out2 + (strip1 + inStrip1) - period]!) / noise;
            const rate = efficiency * (fastest - slowest) + slowest;
            rateAhead1[inStrip1] = rate;
          }
          for (let inStrip1 = 0; inStrip1 < stripLength1; inStrip1++) {
            const rate = rateAhead1[inStrip1]!;
            average = average + rate * rate * (prices[out2 + (strip1 + inStrip1)]! - average);
            kama[out2 + (strip1 + inStrip1)] = average === average ? average : NaN;
          }
        }
      }
    }
  }
  return 0;
}
