// Generated from kernels/trading/kama.ts#L18 by `trefoil build`. Do not edit. Hash 958267423f6f3b1c

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Kaufman's adaptive moving average.
 *
 * The series starts at the first price that is not NaN. The result is NaN before element period − 1 of the series, which is
 * seeded with its price (if that is NaN, with the next price that is not). The noise is the sum of |Δprice| over the
 * period; if nothing moved, the efficiency is 0. A later NaN gives NaN as long as the noise contains it, and does not change the average.
 *
 * Accuracy: 1e-12 of the larger of price and previous average, per step.
 *
 * Source: Kaufman, Smarter Trading (1995).
 */
export function kama(
  prices: Float64Array,
  n: number,
  period: number,
  fast: number,
  slow: number,
  kama2: Float64Array,
): number {
  n |= 0;
  period |= 0;
  fast |= 0;
  slow |= 0;
  const tile = scratchF64(0, minIndex(n, maxIndex(minIndex(period, n * 3), 512)) + minIndex(period, n * 3));
  const tileWindowSum = scratchF64(1, minIndex(n, maxIndex(minIndex(period, n * 3), 512)) + minIndex(period, n * 3));
  const tileNodeCount = scratchI32(0, minIndex(n, maxIndex(minIndex(period, n * 3), 512)) + minIndex(period, n * 3));
  const tileWindowCount = scratchI32(1, minIndex(n, maxIndex(minIndex(period, n * 3), 512)) + minIndex(period, n * 3));
  // const fastest = 2.0 / (fast + 1.0);
  const fastest = 2.0 / (fast + 1.0);
  // const slowest = 2.0 / (slow + 1.0);
  const slowest = 2.0 / (slow + 1.0);
  // let first: i32 = n;
  let first = n;
  // for (let t = 0; t < n; t++) {
  for (let t = 0; t < n; t++) {
    // if (present(prices[t]!)) {
    if (prices[t]! === prices[t]!) {
      // first = t;
      first = t;
      break;
    }
  }
  // let seed: i32 = n;
  let seed = n;
  // for (let t = period - 1; t < n; t++) {
  for (let t = period - 1; t < n; t++) {
    // if (t - first >= period - 1 && present(prices[t]!)) {
    if (t - first >= period - 1 && prices[t]! === prices[t]!) {
      // seed = t;
      seed = t;
      break;
    }
  }
  // const begin = seed;
  const begin = seed;
  // let average = NaN;
  let average = NaN;
  // windows(steps, period, (w) => {
  if (n > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width = period;
    let top = 1;
    while (top <= width >> 1) {
      top = top * 2;
    }
    while (width - top >= n) {
      width = width - top;
      while (top > width) {
        top = top >> 1;
      }
    }
    while (top >> 1 >= n) {
      width = width - (top >> 1);
      top = top >> 1;
    }
    const tileCols = 1;
    const tileRows = minIndex(n, maxIndex(width, Math.trunc(512 / tileCols) - width));
    const rowTileEnd = Math.trunc((n + tileRows - 1) / tileRows) + 0;
    for (let rowTile = 0; rowTile < rowTileEnd; rowTile++) {
      const firstRow = rowTile * tileRows + 0;
      const rowsHere = minIndex(tileRows, n - firstRow);
      const firstCol = 0;
      const colsHere = 1;
      const rowsIn = rowsHere + width - 1;
      const lead = maxIndex(0 - (firstRow - width + 1), 0);
      let missing: boolean = lead > 0;
      const eMain = maxIndex(lead * colsHere, 0) & -4;
      // 4 rounds at once.
      for (let e = 0; e < eMain; e += 4) {
        tile[e] = NaN;
        tile[e + 1] = NaN;
        tile[e + 2] = NaN;
        tile[e + 3] = NaN;
      }
      const eEnd = lead * colsHere;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        tile[e] = NaN;
      }
      const source = firstRow - width + 1 + lead + firstCol;
      const target = lead * colsHere;
      const cut = minIndex(maxIndex(1 - source, 0), rowsIn - lead);
      const eMain2 = maxIndex(cut, 0) & -4;
      // 4 rounds at once.
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
      // The remainder.
      for (let e = eMain2; e < cut; e++) {
        const v = NaN;
        tile[target + e] = v;
        missing = missing || v !== v;
      }
      const eMain3 = cut + (Math.trunc((maxIndex(rowsIn - lead, cut) - cut) / 4) + 0) * 4;
      // 4 rounds at once.
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
      const eEnd2 = rowsIn - lead;
      // The remainder.
      for (let e = eMain3; e < eEnd2; e++) {
        const v = Math.abs(prices[source + e]! - prices[source + e - 1]!);
        tile[target + e] = v;
        missing = missing || v !== v;
      }
      if (missing) {
        // Some values are missing: counts go along with the nodes.
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const eMain4 = maxIndex(rowsIn * colsHere, 0) & -4;
          // 4 rounds at once.
          for (let e = 0; e < eMain4; e += 4) {
            const v = tile[e]!;
            const v_1 = tile[e + 1]!;
            const v_2 = tile[e + 2]!;
            const v_3 = tile[e + 3]!;
            const count = v === v ? 1 : 0;
            const count_1 = v_1 === v_1 ? 1 : 0;
            const count_2 = v_2 === v_2 ? 1 : 0;
            const count_3 = v_3 === v_3 ? 1 : 0;
            const sum = v === v ? v : -0.0;
            const sum_1 = v_1 === v_1 ? v_1 : -0.0;
            const sum_2 = v_2 === v_2 ? v_2 : -0.0;
            const sum_3 = v_3 === v_3 ? v_3 : -0.0;
            tileWindowCount[e] = count;
            tileWindowCount[e + 1] = count_1;
            tileWindowCount[e + 2] = count_2;
            tileWindowCount[e + 3] = count_3;
            tileWindowSum[e] = sum;
            tileWindowSum[e + 1] = sum_1;
            tileWindowSum[e + 2] = sum_2;
            tileWindowSum[e + 3] = sum_3;
          }
          const eEnd3 = rowsIn * colsHere;
          // The remainder.
          for (let e = eMain4; e < eEnd3; e++) {
            const v = tile[e]!;
            const count = v === v ? 1 : 0;
            const sum = v === v ? v : -0.0;
            tileWindowCount[e] = count;
            tileWindowSum[e] = sum;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere;
            const eMain4 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain4; e += 4) {
              const vOlder = tile[e]!;
              const vOlder_1 = tile[e + 1]!;
              const vOlder_2 = tile[e + 2]!;
              const vOlder_3 = tile[e + 3]!;
              const vNewer = tile[e + ahead]!;
              const vNewer_1 = tile[e + 1 + ahead]!;
              const vNewer_2 = tile[e + 2 + ahead]!;
              const vNewer_3 = tile[e + 3 + ahead]!;
              const sum = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowSum[e] = sum;
              tileWindowSum[e + 1] = sum_1;
              tileWindowSum[e + 2] = sum_2;
              tileWindowSum[e + 3] = sum_3;
              tileWindowCount[e] = count;
              tileWindowCount[e + 1] = count_1;
              tileWindowCount[e + 2] = count_2;
              tileWindowCount[e + 3] = count_3;
            }
            const eEnd3 = (rowsIn - 1) * colsHere;
            // The remainder.
            for (let e = eMain4; e < eEnd3; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const sum = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowSum[e] = sum;
              tileWindowCount[e] = count;
            }
          } else {
            const ahead = k * colsHere;
            const eMain4 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain4; e += 4) {
              const vOlder = tile[e]!;
              const vOlder_1 = tile[e + 1]!;
              const vOlder_2 = tile[e + 2]!;
              const vOlder_3 = tile[e + 3]!;
              const vNewer = tile[e + ahead]!;
              const vNewer_1 = tile[e + 1 + ahead]!;
              const vNewer_2 = tile[e + 2 + ahead]!;
              const vNewer_3 = tile[e + 3 + ahead]!;
              const sum = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tile[e] = sum;
              tile[e + 1] = sum_1;
              tile[e + 2] = sum_2;
              tile[e + 3] = sum_3;
              tileNodeCount[e] = count;
              tileNodeCount[e + 1] = count_1;
              tileNodeCount[e + 2] = count_2;
              tileNodeCount[e + 3] = count_3;
            }
            const eEnd3 = (rowsIn - 1) * colsHere;
            // The remainder.
            for (let e = eMain4; e < eEnd3; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const sum = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tile[e] = sum;
              tileNodeCount[e] = count;
            }
          }
        }
        k = 2;
        while (k <= width) {
          if ((width & k) !== 0) {
            if (low === 0) {
              if (k !== width) {
                const eMain4 = maxIndex((rowsIn - (k - 1)) * colsHere, 0) & -4;
                // 4 rounds at once.
                for (let e = 0; e < eMain4; e += 4) {
                  const count = tileNodeCount[e]!;
                  const count_1 = tileNodeCount[e + 1]!;
                  const count_2 = tileNodeCount[e + 2]!;
                  const count_3 = tileNodeCount[e + 3]!;
                  const sum = tile[e]!;
                  const sum_1 = tile[e + 1]!;
                  const sum_2 = tile[e + 2]!;
                  const sum_3 = tile[e + 3]!;
                  tileWindowCount[e] = count;
                  tileWindowCount[e + 1] = count_1;
                  tileWindowCount[e + 2] = count_2;
                  tileWindowCount[e + 3] = count_3;
                  tileWindowSum[e] = sum;
                  tileWindowSum[e + 1] = sum_1;
                  tileWindowSum[e + 2] = sum_2;
                  tileWindowSum[e + 3] = sum_3;
                }
                const eEnd3 = (rowsIn - (k - 1)) * colsHere;
                // The remainder.
                for (let e = eMain4; e < eEnd3; e++) {
                  const count = tileNodeCount[e]!;
                  const sum = tile[e]!;
                  tileWindowCount[e] = count;
                  tileWindowSum[e] = sum;
                }
              }
            } else {
              const ahead = k * colsHere;
              const eMain4 = maxIndex((rowsIn - (low + k - 1)) * colsHere, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain4; e += 4) {
                const sum = tile[e]! + tileWindowSum[e + ahead]!;
                const sum_1 = tile[e + 1]! + tileWindowSum[e + 1 + ahead]!;
                const sum_2 = tile[e + 2]! + tileWindowSum[e + 2 + ahead]!;
                const sum_3 = tile[e + 3]! + tileWindowSum[e + 3 + ahead]!;
                const count = (tileNodeCount[e]! + tileWindowCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileWindowCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileWindowCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileWindowCount[e + 3 + ahead]!) | 0;
                tileWindowSum[e] = sum;
                tileWindowSum[e + 1] = sum_1;
                tileWindowSum[e + 2] = sum_2;
                tileWindowSum[e + 3] = sum_3;
                tileWindowCount[e] = count;
                tileWindowCount[e + 1] = count_1;
                tileWindowCount[e + 2] = count_2;
                tileWindowCount[e + 3] = count_3;
              }
              const eEnd3 = (rowsIn - (low + k - 1)) * colsHere;
              // The remainder.
              for (let e = eMain4; e < eEnd3; e++) {
                const sum = tile[e]! + tileWindowSum[e + ahead]!;
                const count = (tileNodeCount[e]! + tileWindowCount[e + ahead]!) | 0;
                tileWindowSum[e] = sum;
                tileWindowCount[e] = count;
              }
            }
            low = low + k;
          }
          if (k * 2 <= width) {
            if (k * 2 === width) {
              const ahead = k * colsHere;
              const eMain4 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain4; e += 4) {
                const sum = tile[e]! + tile[e + ahead]!;
                const sum_1 = tile[e + 1]! + tile[e + 1 + ahead]!;
                const sum_2 = tile[e + 2]! + tile[e + 2 + ahead]!;
                const sum_3 = tile[e + 3]! + tile[e + 3 + ahead]!;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileNodeCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileNodeCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileNodeCount[e + 3 + ahead]!) | 0;
                tileWindowSum[e] = sum;
                tileWindowSum[e + 1] = sum_1;
                tileWindowSum[e + 2] = sum_2;
                tileWindowSum[e + 3] = sum_3;
                tileWindowCount[e] = count;
                tileWindowCount[e + 1] = count_1;
                tileWindowCount[e + 2] = count_2;
                tileWindowCount[e + 3] = count_3;
              }
              const eEnd3 = (rowsIn - (k * 2 - 1)) * colsHere;
              // The remainder.
              for (let e = eMain4; e < eEnd3; e++) {
                const sum = tile[e]! + tile[e + ahead]!;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                tileWindowSum[e] = sum;
                tileWindowCount[e] = count;
              }
            } else {
              const ahead = k * colsHere;
              const eMain4 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain4; e += 4) {
                const sum = tile[e]! + tile[e + ahead]!;
                const sum_1 = tile[e + 1]! + tile[e + 1 + ahead]!;
                const sum_2 = tile[e + 2]! + tile[e + 2 + ahead]!;
                const sum_3 = tile[e + 3]! + tile[e + 3 + ahead]!;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileNodeCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileNodeCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileNodeCount[e + 3 + ahead]!) | 0;
                tile[e] = sum;
                tile[e + 1] = sum_1;
                tile[e + 2] = sum_2;
                tile[e + 3] = sum_3;
                tileNodeCount[e] = count;
                tileNodeCount[e + 1] = count_1;
                tileNodeCount[e + 2] = count_2;
                tileNodeCount[e + 3] = count_3;
              }
              const eEnd3 = (rowsIn - (k * 2 - 1)) * colsHere;
              // The remainder.
              for (let e = eMain4; e < eEnd3; e++) {
                const sum = tile[e]! + tile[e + ahead]!;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                tile[e] = sum;
                tileNodeCount[e] = count;
              }
            }
          }
          k = k * 2;
        }
        const from_ = 0;
        const out = firstRow + firstCol;
        const cut2 = minIndex(maxIndex(period - out, 0), rowsHere);
        for (let e = 0; e < cut2; e++) {
          // if (t === begin) average = prices[t]!;
          if (out + e === begin) {
            average = prices[out + e]!;
          }
          // kama[t] = t === begin ? average : NaN;
          const result = out + e === begin ? average : NaN;
          kama2[out + e] = result === result ? result : NaN;
        }
        // windows(steps, period, (w) => {
        for (let e = cut2; e < rowsHere; e++) {
          // if (w.count === period) {
          if (tileWindowCount[from_ + e]! === period) {
            // const noise = w.sum();
            const noise = tileWindowSum[from_ + e]!;
            // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
            const efficiency = noise === 0.0 ? 0.0 : Math.abs(prices[out + e]! - prices[out + e - period]!) / noise;
            // const rate = efficiency * (fastest - slowest) + slowest;
            const rate = efficiency * (fastest - slowest) + slowest;
            // average += rate * rate * (prices[t]! - average);
            average = average + rate * rate * (prices[out + e]! - average);
            // kama[t] = average;
            kama2[out + e] = average === average ? average : NaN;
          } else {
            // if (t === begin) average = prices[t]!;
            if (out + e === begin) {
              average = prices[out + e]!;
            }
            // kama[t] = t === begin ? average : NaN;
            const result = out + e === begin ? average : NaN;
            kama2[out + e] = result === result ? result : NaN;
          }
        }
      } else {
        // A complete tile: how many values each window has is known.
        let k = 1;
        let low = 0;
        let limit = 1;
        // windows(steps, period, (w) => {
        while (limit <= width >> 1) {
          limit = limit * 2;
        }
        if ((width & (width - 1)) === 0 && width >= 4) {
          limit = limit >> 2;
        }
        while (k < limit) {
          if ((width & k) !== 0) {
            if (low === 0) {
              const eMain4 = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain4; e += 4) {
                tileWindowSum[e] = tile[e]!;
                tileWindowSum[e + 1] = tile[e + 1]!;
                tileWindowSum[e + 2] = tile[e + 2]!;
                tileWindowSum[e + 3] = tile[e + 3]!;
              }
              const eEnd3 = (rowsIn - k + 1) * colsHere;
              // The remainder.
              for (let e = eMain4; e < eEnd3; e++) {
                tileWindowSum[e] = tile[e]!;
              }
            } else {
              const ahead = k * colsHere;
              const eMain4 = maxIndex((rowsIn - (low + k) + 1) * colsHere, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain4; e += 4) {
                tileWindowSum[e] = tile[e]! + tileWindowSum[e + ahead]!;
                tileWindowSum[e + 1] = tile[e + 1]! + tileWindowSum[e + 1 + ahead]!;
                tileWindowSum[e + 2] = tile[e + 2]! + tileWindowSum[e + 2 + ahead]!;
                tileWindowSum[e + 3] = tile[e + 3]! + tileWindowSum[e + 3 + ahead]!;
              }
              const eEnd3 = (rowsIn - (low + k) + 1) * colsHere;
              // The remainder.
              for (let e = eMain4; e < eEnd3; e++) {
                tileWindowSum[e] = tile[e]! + tileWindowSum[e + ahead]!;
              }
            }
            low = low + k;
          }
          if (k * 4 <= limit && !((width & (k * 2)) !== 0)) {
            const ahead = k * colsHere;
            const end = (rowsIn - k * 4 + 1) * colsHere;
            const blocks = Math.trunc(end / (ahead * 4)) + 0;
            const aheadTimes4 = ahead * 4;
            const aheadTimes2 = ahead * 2;
            const aheadTimes3 = ahead * 3;
            const aheadTimes5 = ahead * 5;
            const aheadTimes6 = ahead * 6;
            for (let block = 0; block < blocks; block++) {
              const first2 = block * aheadTimes4 + 0;
              for (let e = 0; e < ahead; e++) {
                const sum =
                  tile[first2 + e]! +
                  tile[first2 + e + ahead]! +
                  (tile[first2 + e + aheadTimes2]! + tile[first2 + e + aheadTimes3]!);
                const sum_1 =
                  tile[first2 + e + ahead]! +
                  tile[first2 + e + aheadTimes2]! +
                  (tile[first2 + e + aheadTimes3]! + tile[first2 + e + aheadTimes4]!);
                const sum_2 =
                  tile[first2 + e + aheadTimes2]! +
                  tile[first2 + e + aheadTimes3]! +
                  (tile[first2 + e + aheadTimes4]! + tile[first2 + e + aheadTimes5]!);
                const sum_3 =
                  tile[first2 + e + aheadTimes3]! +
                  tile[first2 + e + aheadTimes4]! +
                  (tile[first2 + e + aheadTimes5]! + tile[first2 + e + aheadTimes6]!);
                tile[first2 + e] = sum;
                tile[first2 + e + ahead] = sum_1;
                tile[first2 + e + aheadTimes2] = sum_2;
                tile[first2 + e + aheadTimes3] = sum_3;
              }
            }
            const aheadTimes2_2 = ahead * 2;
            const aheadTimes3_2 = ahead * 3;
            for (let e = blocks * (ahead * 4) + 0; e < end; e++) {
              const sum = tile[e]! + tile[e + ahead]! + (tile[e + aheadTimes2_2]! + tile[e + aheadTimes3_2]!);
              tile[e] = sum;
            }
            k = k * 4;
          } else {
            const ahead = k * colsHere;
            const eMain4 = maxIndex((rowsIn - k * 2 + 1) * colsHere, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain4; e += 4) {
              tile[e] = tile[e]! + tile[e + ahead]!;
              tile[e + 1] = tile[e + 1]! + tile[e + 1 + ahead]!;
              tile[e + 2] = tile[e + 2]! + tile[e + 2 + ahead]!;
              tile[e + 3] = tile[e + 3]! + tile[e + 3 + ahead]!;
            }
            const eEnd3 = (rowsIn - k * 2 + 1) * colsHere;
            // The remainder.
            for (let e = eMain4; e < eEnd3; e++) {
              tile[e] = tile[e]! + tile[e + ahead]!;
            }
            k = k * 2;
          }
        }
        if (k === width) {
          const eMain4 = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
          // 4 rounds at once.
          for (let e = 0; e < eMain4; e += 4) {
            tileWindowSum[e] = tile[e]!;
            tileWindowSum[e + 1] = tile[e + 1]!;
            tileWindowSum[e + 2] = tile[e + 2]!;
            tileWindowSum[e + 3] = tile[e + 3]!;
          }
          const eEnd3 = (rowsIn - k + 1) * colsHere;
          // The remainder.
          for (let e = eMain4; e < eEnd3; e++) {
            tileWindowSum[e] = tile[e]!;
          }
        }
        if ((width & (width - 1)) === 0) {
          if (width >= 4) {
            const ahead = (width >> 2) * colsHere;
            const present = width;
            const from_ = 0;
            const out = firstRow + firstCol;
            const cut2 = minIndex(maxIndex(period - out, 0), rowsHere);
            for (let e = 0; e < cut2; e++) {
              // if (t === begin) average = prices[t]!;
              if (out + e === begin) {
                average = prices[out + e]!;
              }
              // kama[t] = t === begin ? average : NaN;
              const result = out + e === begin ? average : NaN;
              kama2[out + e] = result === result ? result : NaN;
            }
            const aheadTimes2 = ahead * 2;
            const aheadTimes3 = ahead * 3;
            // windows(steps, period, (w) => {
            for (let e = cut2; e < rowsHere; e++) {
              const sum =
                tile[from_ + e]! +
                tile[from_ + e + ahead]! +
                (tile[from_ + e + aheadTimes2]! + tile[from_ + e + aheadTimes3]!);
              // if (w.count === period) {
              if (present === period) {
                // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                const efficiency = sum === 0.0 ? 0.0 : Math.abs(prices[out + e]! - prices[out + e - period]!) / sum;
                // const rate = efficiency * (fastest - slowest) + slowest;
                const rate = efficiency * (fastest - slowest) + slowest;
                // average += rate * rate * (prices[t]! - average);
                average = average + rate * rate * (prices[out + e]! - average);
                // kama[t] = average;
                kama2[out + e] = average === average ? average : NaN;
              } else {
                // if (t === begin) average = prices[t]!;
                if (out + e === begin) {
                  average = prices[out + e]!;
                }
                // kama[t] = t === begin ? average : NaN;
                const result = out + e === begin ? average : NaN;
                kama2[out + e] = result === result ? result : NaN;
              }
            }
          } else {
            // windows(steps, period, (w) => {
            const present = width;
            const from_ = 0;
            const out = firstRow + firstCol;
            const cut2 = minIndex(maxIndex(period - out, 0), rowsHere);
            for (let e = 0; e < cut2; e++) {
              // if (t === begin) average = prices[t]!;
              if (out + e === begin) {
                average = prices[out + e]!;
              }
              // kama[t] = t === begin ? average : NaN;
              const result = out + e === begin ? average : NaN;
              kama2[out + e] = result === result ? result : NaN;
            }
            // windows(steps, period, (w) => {
            for (let e = cut2; e < rowsHere; e++) {
              // if (w.count === period) {
              if (present === period) {
                // const noise = w.sum();
                const noise = tileWindowSum[from_ + e]!;
                // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                const efficiency = noise === 0.0 ? 0.0 : Math.abs(prices[out + e]! - prices[out + e - period]!) / noise;
                // const rate = efficiency * (fastest - slowest) + slowest;
                const rate = efficiency * (fastest - slowest) + slowest;
                // average += rate * rate * (prices[t]! - average);
                average = average + rate * rate * (prices[out + e]! - average);
                // kama[t] = average;
                kama2[out + e] = average === average ? average : NaN;
              } else {
                // if (t === begin) average = prices[t]!;
                if (out + e === begin) {
                  average = prices[out + e]!;
                }
                // kama[t] = t === begin ? average : NaN;
                const result = out + e === begin ? average : NaN;
                kama2[out + e] = result === result ? result : NaN;
              }
            }
          }
        } else {
          const ahead = k * colsHere;
          // windows(steps, period, (w) => {
          const present = width;
          const from_ = 0;
          const out = firstRow + firstCol;
          const cut2 = minIndex(maxIndex(period - out, 0), rowsHere);
          for (let e = 0; e < cut2; e++) {
            // if (t === begin) average = prices[t]!;
            if (out + e === begin) {
              average = prices[out + e]!;
            }
            // kama[t] = t === begin ? average : NaN;
            const result = out + e === begin ? average : NaN;
            kama2[out + e] = result === result ? result : NaN;
          }
          // windows(steps, period, (w) => {
          for (let e = cut2; e < rowsHere; e++) {
            const sum = tile[from_ + e]! + tileWindowSum[from_ + e + ahead]!;
            // if (w.count === period) {
            if (present === period) {
              // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
              const efficiency = sum === 0.0 ? 0.0 : Math.abs(prices[out + e]! - prices[out + e - period]!) / sum;
              // const rate = efficiency * (fastest - slowest) + slowest;
              const rate = efficiency * (fastest - slowest) + slowest;
              // average += rate * rate * (prices[t]! - average);
              average = average + rate * rate * (prices[out + e]! - average);
              // kama[t] = average;
              kama2[out + e] = average === average ? average : NaN;
            } else {
              // if (t === begin) average = prices[t]!;
              if (out + e === begin) {
                average = prices[out + e]!;
              }
              // kama[t] = t === begin ? average : NaN;
              const result = out + e === begin ? average : NaN;
              kama2[out + e] = result === result ? result : NaN;
            }
          }
        }
      }
    }
  }
  return 0;
}
