// Generated from kernels/trading/kama.ts#L17 by `trefoil build`. Do not edit. Hash fe6463cfa09f96a0

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
  n |= 0;
  period |= 0;
  fast |= 0;
  slow |= 0;
  const tile = new Float64Array(minIndex(period, n * 3) * 2 + 4096);
  const tileWindowSum = new Float64Array(minIndex(period, n * 3) * 2 + 4096);
  const tileNodeCount = new Int32Array(minIndex(period, n * 3) * 2 + 4096);
  const tileWindowCount = new Int32Array(minIndex(period, n * 3) * 2 + 4096);
  const e6Part3Ahead = new Float64Array(64);
  const e3Part4Ahead1 = new Float64Array(64);
  const e4Part3Ahead2 = new Float64Array(64);
  const fastest = 2.0 / (fast + 1.0);
  const slowest = 2.0 / (slow + 1.0);
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
    const end16 = Math.trunc((n + tileRows - 1) / tileRows);
    for (let rowTile = 0; rowTile < end16; rowTile++) {
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
      const end2 = rowsIn - lead;
      for (let e = eMain3; e < end2; e++) {
        const v = Math.abs(prices[source + e]! - prices[source + e - 1]!);
        tile[target + e] = v;
        missing = missing || v !== v;
      }
      if (missing) {
        let k2 = 1;
        let low2 = 0;
        if ((width & k2) !== 0) {
          const e5Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e5 = 0; e5 < e5Main; e5 += 4) {
            const v2 = tile[e5]!;
            const v2_1 = tile[e5 + 1]!;
            const v2_2 = tile[e5 + 2]!;
            const v2_3 = tile[e5 + 3]!;
            const count = v2 === v2 ? 1 : 0;
            const count_1 = v2_1 === v2_1 ? 1 : 0;
            const count_2 = v2_2 === v2_2 ? 1 : 0;
            const count_3 = v2_3 === v2_3 ? 1 : 0;
            const sum8 = v2 === v2 ? v2 : -0.0;
            const sum8_1 = v2_1 === v2_1 ? v2_1 : -0.0;
            const sum8_2 = v2_2 === v2_2 ? v2_2 : -0.0;
            const sum8_3 = v2_3 === v2_3 ? v2_3 : -0.0;
            tileWindowCount[e5] = count;
            tileWindowCount[e5 + 1] = count_1;
            tileWindowCount[e5 + 2] = count_2;
            tileWindowCount[e5 + 3] = count_3;
            tileWindowSum[e5] = sum8;
            tileWindowSum[e5 + 1] = sum8_1;
            tileWindowSum[e5 + 2] = sum8_2;
            tileWindowSum[e5 + 3] = sum8_3;
          }
          const end3 = rowsIn * colsHere;
          for (let e5 = e5Main; e5 < end3; e5++) {
            const v2 = tile[e5]!;
            const count = v2 === v2 ? 1 : 0;
            const sum8 = v2 === v2 ? v2 : -0.0;
            tileWindowCount[e5] = count;
            tileWindowSum[e5] = sum8;
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead4 = k2 * colsHere;
            const e5Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e5 = 0; e5 < e5Main2; e5 += 4) {
              const vOlder = tile[e5]!;
              const vOlder_1 = tile[e5 + 1]!;
              const vOlder_2 = tile[e5 + 2]!;
              const vOlder_3 = tile[e5 + 3]!;
              const vNewer = tile[e5 + ahead4]!;
              const vNewer_1 = tile[e5 + 1 + ahead4]!;
              const vNewer_2 = tile[e5 + 2 + ahead4]!;
              const vNewer_3 = tile[e5 + 3 + ahead4]!;
              const sum9 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum9_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum9_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum9_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count2_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count2_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count2_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowSum[e5] = sum9;
              tileWindowSum[e5 + 1] = sum9_1;
              tileWindowSum[e5 + 2] = sum9_2;
              tileWindowSum[e5 + 3] = sum9_3;
              tileWindowCount[e5] = count2;
              tileWindowCount[e5 + 1] = count2_1;
              tileWindowCount[e5 + 2] = count2_2;
              tileWindowCount[e5 + 3] = count2_3;
            }
            const end4 = (rowsIn - 1) * colsHere;
            for (let e5 = e5Main2; e5 < end4; e5++) {
              const vOlder = tile[e5]!;
              const vNewer = tile[e5 + ahead4]!;
              const sum9 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowSum[e5] = sum9;
              tileWindowCount[e5] = count2;
            }
          } else {
            const ahead4 = k2 * colsHere;
            const e5Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e5 = 0; e5 < e5Main3; e5 += 4) {
              const vOlder2 = tile[e5]!;
              const vOlder2_1 = tile[e5 + 1]!;
              const vOlder2_2 = tile[e5 + 2]!;
              const vOlder2_3 = tile[e5 + 3]!;
              const vNewer2 = tile[e5 + ahead4]!;
              const vNewer2_1 = tile[e5 + 1 + ahead4]!;
              const vNewer2_2 = tile[e5 + 2 + ahead4]!;
              const vNewer2_3 = tile[e5 + 3 + ahead4]!;
              const sum10 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const sum10_1 =
                (vOlder2_1 === vOlder2_1 ? vOlder2_1 : -0.0) + (vNewer2_1 === vNewer2_1 ? vNewer2_1 : -0.0);
              const sum10_2 =
                (vOlder2_2 === vOlder2_2 ? vOlder2_2 : -0.0) + (vNewer2_2 === vNewer2_2 ? vNewer2_2 : -0.0);
              const sum10_3 =
                (vOlder2_3 === vOlder2_3 ? vOlder2_3 : -0.0) + (vNewer2_3 === vNewer2_3 ? vNewer2_3 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              const count3_1 = ((vOlder2_1 === vOlder2_1 ? 1 : 0) + (vNewer2_1 === vNewer2_1 ? 1 : 0)) | 0;
              const count3_2 = ((vOlder2_2 === vOlder2_2 ? 1 : 0) + (vNewer2_2 === vNewer2_2 ? 1 : 0)) | 0;
              const count3_3 = ((vOlder2_3 === vOlder2_3 ? 1 : 0) + (vNewer2_3 === vNewer2_3 ? 1 : 0)) | 0;
              tile[e5] = sum10;
              tile[e5 + 1] = sum10_1;
              tile[e5 + 2] = sum10_2;
              tile[e5 + 3] = sum10_3;
              tileNodeCount[e5] = count3;
              tileNodeCount[e5 + 1] = count3_1;
              tileNodeCount[e5 + 2] = count3_2;
              tileNodeCount[e5 + 3] = count3_3;
            }
            const end5 = (rowsIn - 1) * colsHere;
            for (let e5 = e5Main3; e5 < end5; e5++) {
              const vOlder2 = tile[e5]!;
              const vNewer2 = tile[e5 + ahead4]!;
              const sum10 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              tile[e5] = sum10;
              tileNodeCount[e5] = count3;
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 !== width) {
                const e5Main4 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e5 = 0; e5 < e5Main4; e5 += 4) {
                  const count4 = tileNodeCount[e5]!;
                  const count4_1 = tileNodeCount[e5 + 1]!;
                  const count4_2 = tileNodeCount[e5 + 2]!;
                  const count4_3 = tileNodeCount[e5 + 3]!;
                  const sum11 = tile[e5]!;
                  const sum11_1 = tile[e5 + 1]!;
                  const sum11_2 = tile[e5 + 2]!;
                  const sum11_3 = tile[e5 + 3]!;
                  tileWindowCount[e5] = count4;
                  tileWindowCount[e5 + 1] = count4_1;
                  tileWindowCount[e5 + 2] = count4_2;
                  tileWindowCount[e5 + 3] = count4_3;
                  tileWindowSum[e5] = sum11;
                  tileWindowSum[e5 + 1] = sum11_1;
                  tileWindowSum[e5 + 2] = sum11_2;
                  tileWindowSum[e5 + 3] = sum11_3;
                }
                const end6 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e5 = e5Main4; e5 < end6; e5++) {
                  const count4 = tileNodeCount[e5]!;
                  const sum11 = tile[e5]!;
                  tileWindowCount[e5] = count4;
                  tileWindowSum[e5] = sum11;
                }
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e5Main5 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e5 = 0; e5 < e5Main5; e5 += 4) {
                const sum12 = tile[e5]! + tileWindowSum[e5 + ahead4]!;
                const sum12_1 = tile[e5 + 1]! + tileWindowSum[e5 + 1 + ahead4]!;
                const sum12_2 = tile[e5 + 2]! + tileWindowSum[e5 + 2 + ahead4]!;
                const sum12_3 = tile[e5 + 3]! + tileWindowSum[e5 + 3 + ahead4]!;
                const count5 = (tileNodeCount[e5]! + tileWindowCount[e5 + ahead4]!) | 0;
                const count5_1 = (tileNodeCount[e5 + 1]! + tileWindowCount[e5 + 1 + ahead4]!) | 0;
                const count5_2 = (tileNodeCount[e5 + 2]! + tileWindowCount[e5 + 2 + ahead4]!) | 0;
                const count5_3 = (tileNodeCount[e5 + 3]! + tileWindowCount[e5 + 3 + ahead4]!) | 0;
                tileWindowSum[e5] = sum12;
                tileWindowSum[e5 + 1] = sum12_1;
                tileWindowSum[e5 + 2] = sum12_2;
                tileWindowSum[e5 + 3] = sum12_3;
                tileWindowCount[e5] = count5;
                tileWindowCount[e5 + 1] = count5_1;
                tileWindowCount[e5 + 2] = count5_2;
                tileWindowCount[e5 + 3] = count5_3;
              }
              const end7 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e5 = e5Main5; e5 < end7; e5++) {
                const sum12 = tile[e5]! + tileWindowSum[e5 + ahead4]!;
                const count5 = (tileNodeCount[e5]! + tileWindowCount[e5 + ahead4]!) | 0;
                tileWindowSum[e5] = sum12;
                tileWindowCount[e5] = count5;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead4 = k2 * colsHere;
              const e5Main6 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e5 = 0; e5 < e5Main6; e5 += 4) {
                const sum13 = tile[e5]! + tile[e5 + ahead4]!;
                const sum13_1 = tile[e5 + 1]! + tile[e5 + 1 + ahead4]!;
                const sum13_2 = tile[e5 + 2]! + tile[e5 + 2 + ahead4]!;
                const sum13_3 = tile[e5 + 3]! + tile[e5 + 3 + ahead4]!;
                const count6 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                const count6_1 = (tileNodeCount[e5 + 1]! + tileNodeCount[e5 + 1 + ahead4]!) | 0;
                const count6_2 = (tileNodeCount[e5 + 2]! + tileNodeCount[e5 + 2 + ahead4]!) | 0;
                const count6_3 = (tileNodeCount[e5 + 3]! + tileNodeCount[e5 + 3 + ahead4]!) | 0;
                tileWindowSum[e5] = sum13;
                tileWindowSum[e5 + 1] = sum13_1;
                tileWindowSum[e5 + 2] = sum13_2;
                tileWindowSum[e5 + 3] = sum13_3;
                tileWindowCount[e5] = count6;
                tileWindowCount[e5 + 1] = count6_1;
                tileWindowCount[e5 + 2] = count6_2;
                tileWindowCount[e5 + 3] = count6_3;
              }
              const end8 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e5 = e5Main6; e5 < end8; e5++) {
                const sum13 = tile[e5]! + tile[e5 + ahead4]!;
                const count6 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                tileWindowSum[e5] = sum13;
                tileWindowCount[e5] = count6;
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e5Main7 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e5 = 0; e5 < e5Main7; e5 += 4) {
                const sum14 = tile[e5]! + tile[e5 + ahead4]!;
                const sum14_1 = tile[e5 + 1]! + tile[e5 + 1 + ahead4]!;
                const sum14_2 = tile[e5 + 2]! + tile[e5 + 2 + ahead4]!;
                const sum14_3 = tile[e5 + 3]! + tile[e5 + 3 + ahead4]!;
                const count7 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                const count7_1 = (tileNodeCount[e5 + 1]! + tileNodeCount[e5 + 1 + ahead4]!) | 0;
                const count7_2 = (tileNodeCount[e5 + 2]! + tileNodeCount[e5 + 2 + ahead4]!) | 0;
                const count7_3 = (tileNodeCount[e5 + 3]! + tileNodeCount[e5 + 3 + ahead4]!) | 0;
                tile[e5] = sum14;
                tile[e5 + 1] = sum14_1;
                tile[e5 + 2] = sum14_2;
                tile[e5 + 3] = sum14_3;
                tileNodeCount[e5] = count7;
                tileNodeCount[e5 + 1] = count7_1;
                tileNodeCount[e5 + 2] = count7_2;
                tileNodeCount[e5 + 3] = count7_3;
              }
              const end9 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e5 = e5Main7; e5 < end9; e5++) {
                const sum14 = tile[e5]! + tile[e5 + ahead4]!;
                const count7 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                tile[e5] = sum14;
                tileNodeCount[e5] = count7;
              }
            }
          }
          k2 = k2 * 2;
        }
        const from3 = 0;
        const out3 = firstRow + firstCol;
        const cut2 = minIndex(maxIndex(period - out3, 0), rowsHere);
        for (let e6 = 0; e6 < cut2; e6++) {
          if (out3 + e6 === period - 1) {
            average = prices[out3 + e6]!;
          }
          kama[out3 + e6] = average === average ? average : NaN;
        }
        for (let strip = cut2; strip < rowsHere; strip += 64) {
          const stripLength = minIndex(rowsHere - strip, 64);
          const inStripMain = stripLength & -2;
          for (let inStrip = 0; inStrip < inStripMain; inStrip += 2) {
            const noise =
              tileWindowCount[from3 + (strip + inStrip)]! === period ? tileWindowSum[from3 + (strip + inStrip)]! : NaN;
            const noise_1 =
              tileWindowCount[from3 + (strip + (inStrip + 1))]! === period
                ? tileWindowSum[from3 + (strip + (inStrip + 1))]!
                : NaN;
            const efficiency =
              noise === 0.0
                ? 0.0
                : Math.abs(prices[out3 + (strip + inStrip)]! - prices[out3 + (strip + inStrip) - period]!) / noise;
            const efficiency_1 =
              noise_1 === 0.0
                ? 0.0
                : Math.abs(prices[out3 + (strip + (inStrip + 1))]! - prices[out3 + (strip + (inStrip + 1)) - period]!) /
                  noise_1;
            const rate = efficiency * (fastest - slowest) + slowest;
            const rate_1 = efficiency_1 * (fastest - slowest) + slowest;
            const e6Part3 = rate * rate;
            const e6Part3_1 = rate_1 * rate_1;
            e6Part3Ahead[inStrip] = e6Part3;
            e6Part3Ahead[inStrip + 1] = e6Part3_1;
          }
          for (let inStrip = inStripMain; inStrip < stripLength; inStrip++) {
            const noise =
              tileWindowCount[from3 + (strip + inStrip)]! === period ? tileWindowSum[from3 + (strip + inStrip)]! : NaN;
            const efficiency =
              noise === 0.0
                ? 0.0
                : Math.abs(prices[out3 + (strip + inStrip)]! - prices[out3 + (strip + inStrip) - period]!) / noise;
            const rate = efficiency * (fastest - slowest) + slowest;
            const e6Part3 = rate * rate;
            e6Part3Ahead[inStrip] = e6Part3;
          }
          for (let inStrip = 0; inStrip < stripLength; inStrip++) {
            const e6Part3 = e6Part3Ahead[inStrip]!;
            average = average + e6Part3 * (prices[out3 + (strip + inStrip)]! - average);
            kama[out3 + (strip + inStrip)] = average === average ? average : NaN;
          }
        }
      } else {
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const e2Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main; e2 += 4) {
            const sum = tile[e2]!;
            const sum_1 = tile[e2 + 1]!;
            const sum_2 = tile[e2 + 2]!;
            const sum_3 = tile[e2 + 3]!;
            tileWindowSum[e2] = sum;
            tileWindowSum[e2 + 1] = sum_1;
            tileWindowSum[e2 + 2] = sum_2;
            tileWindowSum[e2 + 3] = sum_3;
          }
          const end10 = rowsIn * colsHere;
          for (let e2 = e2Main; e2 < end10; e2++) {
            const sum = tile[e2]!;
            tileWindowSum[e2] = sum;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere;
            const e2Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main2; e2 += 4) {
              const sum2 = tile[e2]! + tile[e2 + ahead]!;
              const sum2_1 = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
              const sum2_2 = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
              const sum2_3 = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
              tileWindowSum[e2] = sum2;
              tileWindowSum[e2 + 1] = sum2_1;
              tileWindowSum[e2 + 2] = sum2_2;
              tileWindowSum[e2 + 3] = sum2_3;
            }
            const end11 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main2; e2 < end11; e2++) {
              const sum2 = tile[e2]! + tile[e2 + ahead]!;
              tileWindowSum[e2] = sum2;
            }
          } else {
            const ahead = k * colsHere;
            const e2Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main3; e2 += 4) {
              const sum3 = tile[e2]! + tile[e2 + ahead]!;
              const sum3_1 = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
              const sum3_2 = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
              const sum3_3 = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
              tile[e2] = sum3;
              tile[e2 + 1] = sum3_1;
              tile[e2 + 2] = sum3_2;
              tile[e2 + 3] = sum3_3;
            }
            const end12 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main3; e2 < end12; e2++) {
              const sum3 = tile[e2]! + tile[e2 + ahead]!;
              tile[e2] = sum3;
            }
          }
        }
        k = 2;
        while (k <= width) {
          if ((width & k) !== 0) {
            if (low === 0) {
              if (k !== width) {
                const e2Main4 = maxIndex((rowsIn - (k - 1)) * colsHere, 0) & -4;
                for (let e2 = 0; e2 < e2Main4; e2 += 4) {
                  const sum4 = tile[e2]!;
                  const sum4_1 = tile[e2 + 1]!;
                  const sum4_2 = tile[e2 + 2]!;
                  const sum4_3 = tile[e2 + 3]!;
                  tileWindowSum[e2] = sum4;
                  tileWindowSum[e2 + 1] = sum4_1;
                  tileWindowSum[e2 + 2] = sum4_2;
                  tileWindowSum[e2 + 3] = sum4_3;
                }
                const end13 = (rowsIn - (k - 1)) * colsHere;
                for (let e2 = e2Main4; e2 < end13; e2++) {
                  const sum4 = tile[e2]!;
                  tileWindowSum[e2] = sum4;
                }
              }
            } else {
              const ahead = k * colsHere;
              const e2Main5 = maxIndex((rowsIn - (low + k - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main5; e2 += 4) {
                const sum5 = tile[e2]! + tileWindowSum[e2 + ahead]!;
                const sum5_1 = tile[e2 + 1]! + tileWindowSum[e2 + 1 + ahead]!;
                const sum5_2 = tile[e2 + 2]! + tileWindowSum[e2 + 2 + ahead]!;
                const sum5_3 = tile[e2 + 3]! + tileWindowSum[e2 + 3 + ahead]!;
                tileWindowSum[e2] = sum5;
                tileWindowSum[e2 + 1] = sum5_1;
                tileWindowSum[e2 + 2] = sum5_2;
                tileWindowSum[e2 + 3] = sum5_3;
              }
              const end14 = (rowsIn - (low + k - 1)) * colsHere;
              for (let e2 = e2Main5; e2 < end14; e2++) {
                const sum5 = tile[e2]! + tileWindowSum[e2 + ahead]!;
                tileWindowSum[e2] = sum5;
              }
            }
            low = low + k;
          }
          if (k * 2 < width) {
            const ahead = k * colsHere;
            const e2Main6 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main6; e2 += 4) {
              const sum6 = tile[e2]! + tile[e2 + ahead]!;
              const sum6_1 = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
              const sum6_2 = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
              const sum6_3 = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
              tile[e2] = sum6;
              tile[e2 + 1] = sum6_1;
              tile[e2 + 2] = sum6_2;
              tile[e2 + 3] = sum6_3;
            }
            const end15 = (rowsIn - (k * 2 - 1)) * colsHere;
            for (let e2 = e2Main6; e2 < end15; e2++) {
              const sum6 = tile[e2]! + tile[e2 + ahead]!;
              tile[e2] = sum6;
            }
          }
          k = k * 2;
        }
        if (width >= 4 && (width & (width - 1)) === 0) {
          const present = width;
          const half = width >> 1;
          const ahead2 = half * colsHere;
          const from = 0;
          const out = firstRow + firstCol;
          const cut3 = minIndex(maxIndex(period - out, 0), rowsHere);
          for (let e3 = 0; e3 < cut3; e3++) {
            if (out + e3 === period - 1) {
              average = prices[out + e3]!;
            }
            kama[out + e3] = average === average ? average : NaN;
          }
          for (let strip1 = cut3; strip1 < rowsHere; strip1 += 64) {
            const stripLength1 = minIndex(rowsHere - strip1, 64);
            const inStrip1Main = stripLength1 & -2;
            for (let inStrip1 = 0; inStrip1 < inStrip1Main; inStrip1 += 2) {
              const sum7 = tile[from + (strip1 + inStrip1)]! + tile[from + (strip1 + inStrip1) + ahead2]!;
              const sum7_1 = tile[from + (strip1 + (inStrip1 + 1))]! + tile[from + (strip1 + (inStrip1 + 1)) + ahead2]!;
              const noise = present === period ? sum7 : NaN;
              const noise_1 = present === period ? sum7_1 : NaN;
              const efficiency =
                noise === 0.0
                  ? 0.0
                  : Math.abs(prices[out + (strip1 + inStrip1)]! - prices[out + (strip1 + inStrip1) - period]!) / noise;
              const efficiency_1 =
                noise_1 === 0.0
                  ? 0.0
                  : Math.abs(
                      prices[out + (strip1 + (inStrip1 + 1))]! - prices[out + (strip1 + (inStrip1 + 1)) - period]!,
                    ) / noise_1;
              const rate = efficiency * (fastest - slowest) + slowest;
              const rate_1 = efficiency_1 * (fastest - slowest) + slowest;
              const e3Part4 = rate * rate;
              const e3Part4_1 = rate_1 * rate_1;
              e3Part4Ahead1[inStrip1] = e3Part4;
              e3Part4Ahead1[inStrip1 + 1] = e3Part4_1;
            }
            for (let inStrip1 = inStrip1Main; inStrip1 < stripLength1; inStrip1++) {
              const sum7 = tile[from + (strip1 + inStrip1)]! + tile[from + (strip1 + inStrip1) + ahead2]!;
              const noise = present === period ? sum7 : NaN;
              const efficiency =
                noise === 0.0
                  ? 0.0
                  : Math.abs(prices[out + (strip1 + inStrip1)]! - prices[out + (strip1 + inStrip1) - period]!) / noise;
              const rate = efficiency * (fastest - slowest) + slowest;
              const e3Part4 = rate * rate;
              e3Part4Ahead1[inStrip1] = e3Part4;
            }
            for (let inStrip1 = 0; inStrip1 < stripLength1; inStrip1++) {
              const e3Part4 = e3Part4Ahead1[inStrip1]!;
              average = average + e3Part4 * (prices[out + (strip1 + inStrip1)]! - average);
              kama[out + (strip1 + inStrip1)] = average === average ? average : NaN;
            }
          }
        } else {
          const present2 = width;
          const from2 = 0;
          const out2 = firstRow + firstCol;
          const cut4 = minIndex(maxIndex(period - out2, 0), rowsHere);
          for (let e4 = 0; e4 < cut4; e4++) {
            if (out2 + e4 === period - 1) {
              average = prices[out2 + e4]!;
            }
            kama[out2 + e4] = average === average ? average : NaN;
          }
          for (let strip2 = cut4; strip2 < rowsHere; strip2 += 64) {
            const stripLength2 = minIndex(rowsHere - strip2, 64);
            const inStrip2Main = stripLength2 & -2;
            for (let inStrip2 = 0; inStrip2 < inStrip2Main; inStrip2 += 2) {
              const noise = present2 === period ? tileWindowSum[from2 + (strip2 + inStrip2)]! : NaN;
              const noise_1 = present2 === period ? tileWindowSum[from2 + (strip2 + (inStrip2 + 1))]! : NaN;
              const efficiency =
                noise === 0.0
                  ? 0.0
                  : Math.abs(prices[out2 + (strip2 + inStrip2)]! - prices[out2 + (strip2 + inStrip2) - period]!) /
                    noise;
              const efficiency_1 =
                noise_1 === 0.0
                  ? 0.0
                  : Math.abs(
                      prices[out2 + (strip2 + (inStrip2 + 1))]! - prices[out2 + (strip2 + (inStrip2 + 1)) - period]!,
                    ) / noise_1;
              const rate = efficiency * (fastest - slowest) + slowest;
              const rate_1 = efficiency_1 * (fastest - slowest) + slowest;
              const e4Part3 = rate * rate;
              const e4Part3_1 = rate_1 * rate_1;
              e4Part3Ahead2[inStrip2] = e4Part3;
              e4Part3Ahead2[inStrip2 + 1] = e4Part3_1;
            }
            for (let inStrip2 = inStrip2Main; inStrip2 < stripLength2; inStrip2++) {
              const noise = present2 === period ? tileWindowSum[from2 + (strip2 + inStrip2)]! : NaN;
              const efficiency =
                noise === 0.0
                  ? 0.0
                  : Math.abs(prices[out2 + (strip2 + inStrip2)]! - prices[out2 + (strip2 + inStrip2) - period]!) /
                    noise;
              const rate = efficiency * (fastest - slowest) + slowest;
              const e4Part3 = rate * rate;
              e4Part3Ahead2[inStrip2] = e4Part3;
            }
            for (let inStrip2 = 0; inStrip2 < stripLength2; inStrip2++) {
              const e4Part3 = e4Part3Ahead2[inStrip2]!;
              average = average + e4Part3 * (prices[out2 + (strip2 + inStrip2)]! - average);
              kama[out2 + (strip2 + inStrip2)] = average === average ? average : NaN;
            }
          }
        }
      }
    }
  }
  return 0;
}
