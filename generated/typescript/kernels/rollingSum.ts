// Generated from kernels/rolling/rollingSum.ts#L16 by `trefoil build`. Do not edit. Hash 7f21b8097b2a380d

import { maxIndex, minIndex } from '../operations.js';

/**
 * Sum of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values give NaN. Infinities are values.
 *
 * Accuracy: 1e-12 of the sum of |x| over the window.
 *
 * Source: meaning of pandas `rolling(window, min_periods).sum()`; sums by a tree of pairs (no running sum).
 */
export function rollingSum(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  sum: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  window |= 0;
  minPeriods |= 0;
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width = window;
    let top_ = 1;
    while (top_ <= width >> 1) {
      top_ = top_ * 2;
    }
    while (width - top_ >= rows) {
      width = width - top_;
      while (top_ > width) {
        top_ = top_ >> 1;
      }
    }
    while (top_ >> 1 >= rows) {
      width = width - (top_ >> 1);
      top_ = top_ >> 1;
    }
    const tileCols =
      width <= Math.trunc(2048 / cols) ? cols : minIndex(cols, maxIndex(Math.trunc(2048 / width) & -8, 8));
    const tileRows = minIndex(rows, maxIndex(width, Math.trunc(4096 / tileCols) - width));
    rollingSumRegion0(
      0,
      rows,
      sum,
      x,
      cols,
      minPeriods,
      tileCols,
      tileRows,
      width,
      new Float64Array((tileRows + width - 1) * tileCols),
      new Float64Array((tileRows + width - 1) * tileCols),
      new Int32Array((tileRows + width - 1) * tileCols),
      new Int32Array((tileRows + width - 1) * tileCols),
    );
  }
  return 0;
}

function rollingSumRegion0(
  lo: number,
  hi: number,
  sum: Float64Array,
  x: Float64Array,
  cols: number,
  minPeriods: number,
  tileCols: number,
  tileRows: number,
  width: number,
  tile: Float64Array,
  tileWindowSum: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
): void {
  const base2 = Math.trunc((cols + tileCols - 1) / tileCols);
  const end16 = Math.trunc((hi - lo + tileRows - 1) / tileRows);
  for (let rowTile = 0; rowTile < end16; rowTile++) {
    const firstRow = lo + rowTile * tileRows;
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const base = maxIndex(0 - (firstRow - width + 1), 0);
    const end15 = base2;
    for (let colTile = 0; colTile < end15; colTile++) {
      const firstCol = colTile * tileCols;
      const colsHere = minIndex(tileCols, cols - firstCol);
      const rowsIn = rowsHere + width - 1;
      const lead = base;
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
      const flat = colsHere === cols;
      const length = flat ? (rowsIn - lead) * colsHere : colsHere;
      const spans = flat ? 1 : rowsIn - lead;
      for (let span = 0; span < spans; span++) {
        const source = (firstRow - width + 1 + lead + span) * cols + firstCol;
        const target = (lead + span) * colsHere;
        const eMain2 = length & -4;
        for (let e = 0; e < eMain2; e += 4) {
          const v = x[source + e]!;
          const v_1 = x[source + (e + 1)]!;
          const v_2 = x[source + (e + 2)]!;
          const v_3 = x[source + (e + 3)]!;
          tile[target + e] = v;
          tile[target + (e + 1)] = v_1;
          tile[target + (e + 2)] = v_2;
          tile[target + (e + 3)] = v_3;
          missing = missing || v !== v;
          missing = missing || v_1 !== v_1;
          missing = missing || v_2 !== v_2;
          missing = missing || v_3 !== v_3;
        }
        for (let e = eMain2; e < length; e++) {
          const v = x[source + e]!;
          tile[target + e] = v;
          missing = missing || v !== v;
        }
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
            const sum9 = v2 === v2 ? v2 : -0.0;
            const sum9_1 = v2_1 === v2_1 ? v2_1 : -0.0;
            const sum9_2 = v2_2 === v2_2 ? v2_2 : -0.0;
            const sum9_3 = v2_3 === v2_3 ? v2_3 : -0.0;
            tileWindowCount[e5] = count;
            tileWindowCount[e5 + 1] = count_1;
            tileWindowCount[e5 + 2] = count_2;
            tileWindowCount[e5 + 3] = count_3;
            tileWindowSum[e5] = sum9;
            tileWindowSum[e5 + 1] = sum9_1;
            tileWindowSum[e5 + 2] = sum9_2;
            tileWindowSum[e5 + 3] = sum9_3;
          }
          const end2 = rowsIn * colsHere;
          for (let e5 = e5Main; e5 < end2; e5++) {
            const v2 = tile[e5]!;
            const count = v2 === v2 ? 1 : 0;
            const sum9 = v2 === v2 ? v2 : -0.0;
            tileWindowCount[e5] = count;
            tileWindowSum[e5] = sum9;
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
              const sum10 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum10_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum10_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum10_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count2_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count2_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count2_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowSum[e5] = sum10;
              tileWindowSum[e5 + 1] = sum10_1;
              tileWindowSum[e5 + 2] = sum10_2;
              tileWindowSum[e5 + 3] = sum10_3;
              tileWindowCount[e5] = count2;
              tileWindowCount[e5 + 1] = count2_1;
              tileWindowCount[e5 + 2] = count2_2;
              tileWindowCount[e5 + 3] = count2_3;
            }
            const end3 = (rowsIn - 1) * colsHere;
            for (let e5 = e5Main2; e5 < end3; e5++) {
              const vOlder = tile[e5]!;
              const vNewer = tile[e5 + ahead4]!;
              const sum10 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowSum[e5] = sum10;
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
              const sum11 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const sum11_1 =
                (vOlder2_1 === vOlder2_1 ? vOlder2_1 : -0.0) + (vNewer2_1 === vNewer2_1 ? vNewer2_1 : -0.0);
              const sum11_2 =
                (vOlder2_2 === vOlder2_2 ? vOlder2_2 : -0.0) + (vNewer2_2 === vNewer2_2 ? vNewer2_2 : -0.0);
              const sum11_3 =
                (vOlder2_3 === vOlder2_3 ? vOlder2_3 : -0.0) + (vNewer2_3 === vNewer2_3 ? vNewer2_3 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              const count3_1 = ((vOlder2_1 === vOlder2_1 ? 1 : 0) + (vNewer2_1 === vNewer2_1 ? 1 : 0)) | 0;
              const count3_2 = ((vOlder2_2 === vOlder2_2 ? 1 : 0) + (vNewer2_2 === vNewer2_2 ? 1 : 0)) | 0;
              const count3_3 = ((vOlder2_3 === vOlder2_3 ? 1 : 0) + (vNewer2_3 === vNewer2_3 ? 1 : 0)) | 0;
              tile[e5] = sum11;
              tile[e5 + 1] = sum11_1;
              tile[e5 + 2] = sum11_2;
              tile[e5 + 3] = sum11_3;
              tileNodeCount[e5] = count3;
              tileNodeCount[e5 + 1] = count3_1;
              tileNodeCount[e5 + 2] = count3_2;
              tileNodeCount[e5 + 3] = count3_3;
            }
            const end4 = (rowsIn - 1) * colsHere;
            for (let e5 = e5Main3; e5 < end4; e5++) {
              const vOlder2 = tile[e5]!;
              const vNewer2 = tile[e5 + ahead4]!;
              const sum11 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              tile[e5] = sum11;
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
                  const sum12 = tile[e5]!;
                  const sum12_1 = tile[e5 + 1]!;
                  const sum12_2 = tile[e5 + 2]!;
                  const sum12_3 = tile[e5 + 3]!;
                  tileWindowCount[e5] = count4;
                  tileWindowCount[e5 + 1] = count4_1;
                  tileWindowCount[e5 + 2] = count4_2;
                  tileWindowCount[e5 + 3] = count4_3;
                  tileWindowSum[e5] = sum12;
                  tileWindowSum[e5 + 1] = sum12_1;
                  tileWindowSum[e5 + 2] = sum12_2;
                  tileWindowSum[e5 + 3] = sum12_3;
                }
                const end5 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e5 = e5Main4; e5 < end5; e5++) {
                  const count4 = tileNodeCount[e5]!;
                  const sum12 = tile[e5]!;
                  tileWindowCount[e5] = count4;
                  tileWindowSum[e5] = sum12;
                }
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e5Main5 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e5 = 0; e5 < e5Main5; e5 += 4) {
                const sum13 = tile[e5]! + tileWindowSum[e5 + ahead4]!;
                const sum13_1 = tile[e5 + 1]! + tileWindowSum[e5 + 1 + ahead4]!;
                const sum13_2 = tile[e5 + 2]! + tileWindowSum[e5 + 2 + ahead4]!;
                const sum13_3 = tile[e5 + 3]! + tileWindowSum[e5 + 3 + ahead4]!;
                const count5 = (tileNodeCount[e5]! + tileWindowCount[e5 + ahead4]!) | 0;
                const count5_1 = (tileNodeCount[e5 + 1]! + tileWindowCount[e5 + 1 + ahead4]!) | 0;
                const count5_2 = (tileNodeCount[e5 + 2]! + tileWindowCount[e5 + 2 + ahead4]!) | 0;
                const count5_3 = (tileNodeCount[e5 + 3]! + tileWindowCount[e5 + 3 + ahead4]!) | 0;
                tileWindowSum[e5] = sum13;
                tileWindowSum[e5 + 1] = sum13_1;
                tileWindowSum[e5 + 2] = sum13_2;
                tileWindowSum[e5 + 3] = sum13_3;
                tileWindowCount[e5] = count5;
                tileWindowCount[e5 + 1] = count5_1;
                tileWindowCount[e5 + 2] = count5_2;
                tileWindowCount[e5 + 3] = count5_3;
              }
              const end6 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e5 = e5Main5; e5 < end6; e5++) {
                const sum13 = tile[e5]! + tileWindowSum[e5 + ahead4]!;
                const count5 = (tileNodeCount[e5]! + tileWindowCount[e5 + ahead4]!) | 0;
                tileWindowSum[e5] = sum13;
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
                const sum14 = tile[e5]! + tile[e5 + ahead4]!;
                const sum14_1 = tile[e5 + 1]! + tile[e5 + 1 + ahead4]!;
                const sum14_2 = tile[e5 + 2]! + tile[e5 + 2 + ahead4]!;
                const sum14_3 = tile[e5 + 3]! + tile[e5 + 3 + ahead4]!;
                const count6 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                const count6_1 = (tileNodeCount[e5 + 1]! + tileNodeCount[e5 + 1 + ahead4]!) | 0;
                const count6_2 = (tileNodeCount[e5 + 2]! + tileNodeCount[e5 + 2 + ahead4]!) | 0;
                const count6_3 = (tileNodeCount[e5 + 3]! + tileNodeCount[e5 + 3 + ahead4]!) | 0;
                tileWindowSum[e5] = sum14;
                tileWindowSum[e5 + 1] = sum14_1;
                tileWindowSum[e5 + 2] = sum14_2;
                tileWindowSum[e5 + 3] = sum14_3;
                tileWindowCount[e5] = count6;
                tileWindowCount[e5 + 1] = count6_1;
                tileWindowCount[e5 + 2] = count6_2;
                tileWindowCount[e5 + 3] = count6_3;
              }
              const end7 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e5 = e5Main6; e5 < end7; e5++) {
                const sum14 = tile[e5]! + tile[e5 + ahead4]!;
                const count6 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                tileWindowSum[e5] = sum14;
                tileWindowCount[e5] = count6;
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e5Main7 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e5 = 0; e5 < e5Main7; e5 += 4) {
                const sum15 = tile[e5]! + tile[e5 + ahead4]!;
                const sum15_1 = tile[e5 + 1]! + tile[e5 + 1 + ahead4]!;
                const sum15_2 = tile[e5 + 2]! + tile[e5 + 2 + ahead4]!;
                const sum15_3 = tile[e5 + 3]! + tile[e5 + 3 + ahead4]!;
                const count7 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                const count7_1 = (tileNodeCount[e5 + 1]! + tileNodeCount[e5 + 1 + ahead4]!) | 0;
                const count7_2 = (tileNodeCount[e5 + 2]! + tileNodeCount[e5 + 2 + ahead4]!) | 0;
                const count7_3 = (tileNodeCount[e5 + 3]! + tileNodeCount[e5 + 3 + ahead4]!) | 0;
                tile[e5] = sum15;
                tile[e5 + 1] = sum15_1;
                tile[e5 + 2] = sum15_2;
                tile[e5 + 3] = sum15_3;
                tileNodeCount[e5] = count7;
                tileNodeCount[e5 + 1] = count7_1;
                tileNodeCount[e5 + 2] = count7_2;
                tileNodeCount[e5 + 3] = count7_3;
              }
              const end8 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e5 = e5Main7; e5 < end8; e5++) {
                const sum15 = tile[e5]! + tile[e5 + ahead4]!;
                const count7 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                tile[e5] = sum15;
                tileNodeCount[e5] = count7;
              }
            }
          }
          k2 = k2 * 2;
        }
        const flat4 = colsHere === cols;
        const length4 = flat4 ? rowsHere * colsHere : colsHere;
        const spans4 = flat4 ? 1 : rowsHere;
        for (let span4 = 0; span4 < spans4; span4++) {
          const from3 = span4 * colsHere;
          const out3 = (firstRow + span4) * cols + firstCol;
          const e6Main = length4 & -4;
          for (let e6 = 0; e6 < e6Main; e6 += 4) {
            const result = tileWindowCount[from3 + e6]! >= minPeriods ? tileWindowSum[from3 + e6]! : NaN;
            sum[out3 + e6] = result === result ? result : NaN;
            const result2 = tileWindowCount[from3 + (e6 + 1)]! >= minPeriods ? tileWindowSum[from3 + (e6 + 1)]! : NaN;
            sum[out3 + (e6 + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = tileWindowCount[from3 + (e6 + 2)]! >= minPeriods ? tileWindowSum[from3 + (e6 + 2)]! : NaN;
            sum[out3 + (e6 + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = tileWindowCount[from3 + (e6 + 3)]! >= minPeriods ? tileWindowSum[from3 + (e6 + 3)]! : NaN;
            sum[out3 + (e6 + 3)] = result4 === result4 ? result4 : NaN;
          }
          for (let e6 = e6Main; e6 < length4; e6++) {
            const result5 = tileWindowCount[from3 + e6]! >= minPeriods ? tileWindowSum[from3 + e6]! : NaN;
            sum[out3 + e6] = result5 === result5 ? result5 : NaN;
          }
        }
      } else {
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const e2Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main; e2 += 4) {
            const sum2 = tile[e2]!;
            const sum2_1 = tile[e2 + 1]!;
            const sum2_2 = tile[e2 + 2]!;
            const sum2_3 = tile[e2 + 3]!;
            tileWindowSum[e2] = sum2;
            tileWindowSum[e2 + 1] = sum2_1;
            tileWindowSum[e2 + 2] = sum2_2;
            tileWindowSum[e2 + 3] = sum2_3;
          }
          const end9 = rowsIn * colsHere;
          for (let e2 = e2Main; e2 < end9; e2++) {
            const sum2 = tile[e2]!;
            tileWindowSum[e2] = sum2;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere;
            const e2Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main2; e2 += 4) {
              const sum3 = tile[e2]! + tile[e2 + ahead]!;
              const sum3_1 = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
              const sum3_2 = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
              const sum3_3 = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
              tileWindowSum[e2] = sum3;
              tileWindowSum[e2 + 1] = sum3_1;
              tileWindowSum[e2 + 2] = sum3_2;
              tileWindowSum[e2 + 3] = sum3_3;
            }
            const end10 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main2; e2 < end10; e2++) {
              const sum3 = tile[e2]! + tile[e2 + ahead]!;
              tileWindowSum[e2] = sum3;
            }
          } else {
            const ahead = k * colsHere;
            const e2Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main3; e2 += 4) {
              const sum4 = tile[e2]! + tile[e2 + ahead]!;
              const sum4_1 = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
              const sum4_2 = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
              const sum4_3 = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
              tile[e2] = sum4;
              tile[e2 + 1] = sum4_1;
              tile[e2 + 2] = sum4_2;
              tile[e2 + 3] = sum4_3;
            }
            const end11 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main3; e2 < end11; e2++) {
              const sum4 = tile[e2]! + tile[e2 + ahead]!;
              tile[e2] = sum4;
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
                  const sum5 = tile[e2]!;
                  const sum5_1 = tile[e2 + 1]!;
                  const sum5_2 = tile[e2 + 2]!;
                  const sum5_3 = tile[e2 + 3]!;
                  tileWindowSum[e2] = sum5;
                  tileWindowSum[e2 + 1] = sum5_1;
                  tileWindowSum[e2 + 2] = sum5_2;
                  tileWindowSum[e2 + 3] = sum5_3;
                }
                const end12 = (rowsIn - (k - 1)) * colsHere;
                for (let e2 = e2Main4; e2 < end12; e2++) {
                  const sum5 = tile[e2]!;
                  tileWindowSum[e2] = sum5;
                }
              }
            } else {
              const ahead = k * colsHere;
              const e2Main5 = maxIndex((rowsIn - (low + k - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main5; e2 += 4) {
                const sum6 = tile[e2]! + tileWindowSum[e2 + ahead]!;
                const sum6_1 = tile[e2 + 1]! + tileWindowSum[e2 + 1 + ahead]!;
                const sum6_2 = tile[e2 + 2]! + tileWindowSum[e2 + 2 + ahead]!;
                const sum6_3 = tile[e2 + 3]! + tileWindowSum[e2 + 3 + ahead]!;
                tileWindowSum[e2] = sum6;
                tileWindowSum[e2 + 1] = sum6_1;
                tileWindowSum[e2 + 2] = sum6_2;
                tileWindowSum[e2 + 3] = sum6_3;
              }
              const end13 = (rowsIn - (low + k - 1)) * colsHere;
              for (let e2 = e2Main5; e2 < end13; e2++) {
                const sum6 = tile[e2]! + tileWindowSum[e2 + ahead]!;
                tileWindowSum[e2] = sum6;
              }
            }
            low = low + k;
          }
          if (k * 2 < width) {
            const ahead = k * colsHere;
            const e2Main6 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main6; e2 += 4) {
              const sum7 = tile[e2]! + tile[e2 + ahead]!;
              const sum7_1 = tile[e2 + 1]! + tile[e2 + 1 + ahead]!;
              const sum7_2 = tile[e2 + 2]! + tile[e2 + 2 + ahead]!;
              const sum7_3 = tile[e2 + 3]! + tile[e2 + 3 + ahead]!;
              tile[e2] = sum7;
              tile[e2 + 1] = sum7_1;
              tile[e2 + 2] = sum7_2;
              tile[e2 + 3] = sum7_3;
            }
            const end14 = (rowsIn - (k * 2 - 1)) * colsHere;
            for (let e2 = e2Main6; e2 < end14; e2++) {
              const sum7 = tile[e2]! + tile[e2 + ahead]!;
              tile[e2] = sum7;
            }
          }
          k = k * 2;
        }
        if (width >= 4 && (width & (width - 1)) === 0) {
          const present = width;
          const half = width >> 1;
          const ahead2 = half * colsHere;
          const flat2 = colsHere === cols;
          const length2 = flat2 ? rowsHere * colsHere : colsHere;
          const spans2 = flat2 ? 1 : rowsHere;
          for (let span2 = 0; span2 < spans2; span2++) {
            const from = span2 * colsHere;
            const out = (firstRow + span2) * cols + firstCol;
            const e3Main = length2 & -4;
            for (let e3 = 0; e3 < e3Main; e3 += 4) {
              const sum8 = tile[from + e3]! + tile[from + e3 + ahead2]!;
              const sum8_1 = tile[from + (e3 + 1)]! + tile[from + (e3 + 1) + ahead2]!;
              const sum8_2 = tile[from + (e3 + 2)]! + tile[from + (e3 + 2) + ahead2]!;
              const sum8_3 = tile[from + (e3 + 3)]! + tile[from + (e3 + 3) + ahead2]!;
              const result6 = present >= minPeriods ? sum8 : NaN;
              sum[out + e3] = result6 === result6 ? result6 : NaN;
              const result7 = present >= minPeriods ? sum8_1 : NaN;
              sum[out + (e3 + 1)] = result7 === result7 ? result7 : NaN;
              const result8 = present >= minPeriods ? sum8_2 : NaN;
              sum[out + (e3 + 2)] = result8 === result8 ? result8 : NaN;
              const result9 = present >= minPeriods ? sum8_3 : NaN;
              sum[out + (e3 + 3)] = result9 === result9 ? result9 : NaN;
            }
            for (let e3 = e3Main; e3 < length2; e3++) {
              const sum8 = tile[from + e3]! + tile[from + e3 + ahead2]!;
              const result10 = present >= minPeriods ? sum8 : NaN;
              sum[out + e3] = result10 === result10 ? result10 : NaN;
            }
          }
        } else {
          const present2 = width;
          const flat3 = colsHere === cols;
          const length3 = flat3 ? rowsHere * colsHere : colsHere;
          const spans3 = flat3 ? 1 : rowsHere;
          for (let span3 = 0; span3 < spans3; span3++) {
            const from2 = span3 * colsHere;
            const out2 = (firstRow + span3) * cols + firstCol;
            const e4Main = length3 & -4;
            for (let e4 = 0; e4 < e4Main; e4 += 4) {
              const result11 = present2 >= minPeriods ? tileWindowSum[from2 + e4]! : NaN;
              sum[out2 + e4] = result11 === result11 ? result11 : NaN;
              const result12 = present2 >= minPeriods ? tileWindowSum[from2 + (e4 + 1)]! : NaN;
              sum[out2 + (e4 + 1)] = result12 === result12 ? result12 : NaN;
              const result13 = present2 >= minPeriods ? tileWindowSum[from2 + (e4 + 2)]! : NaN;
              sum[out2 + (e4 + 2)] = result13 === result13 ? result13 : NaN;
              const result14 = present2 >= minPeriods ? tileWindowSum[from2 + (e4 + 3)]! : NaN;
              sum[out2 + (e4 + 3)] = result14 === result14 ? result14 : NaN;
            }
            for (let e4 = e4Main; e4 < length3; e4++) {
              const result15 = present2 >= minPeriods ? tileWindowSum[from2 + e4]! : NaN;
              sum[out2 + e4] = result15 === result15 ? result15 : NaN;
            }
          }
        }
      }
    }
  }
}
