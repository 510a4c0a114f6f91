// Generated from kernels/rolling/rollingSum.ts#L16 by `trefoil build`. Do not edit. Hash bfb68470472f23da

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
  const base20 = cols * 2;
  const base21 = cols * 3;
  const base22 = Math.trunc((cols + tileCols - 1) / tileCols);
  const end15 = Math.trunc((hi - lo + tileRows - 1) / tileRows);
  for (let rowTile = 0; rowTile < end15; rowTile++) {
    const firstRow = lo + rowTile * tileRows;
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const base17 = base20;
    const base18 = base21;
    const base19 = maxIndex(0 - (firstRow - width + 1), 0);
    const end14 = base22;
    for (let colTile = 0; colTile < end14; colTile++) {
      const firstCol = colTile * tileCols;
      const colsHere = minIndex(tileCols, cols - firstCol);
      const rowsIn = rowsHere + width - 1;
      let missing: boolean = false;
      let nodeRows = 1;
      if (firstRow - width + 1 >= 0 && width >= 12 && (width & 3) === 0) {
        const flat = colsHere === cols;
        const length = flat ? (rowsIn - 3) * colsHere : colsHere;
        const spans = flat ? 1 : rowsIn - 3;
        const base5 = base17;
        const base6 = base18;
        for (let span = 0; span < spans; span++) {
          const source = (firstRow - width + 1 + span) * cols + firstCol;
          const target = span * colsHere;
          const eMain = length & -4;
          const base = base5;
          const base2 = base6;
          for (let e = 0; e < eMain; e += 4) {
            const sum2 = x[source + e]! + x[source + e + cols]! + (x[source + e + base]! + x[source + e + base2]!);
            const sum2_1 =
              x[source + (e + 1)]! +
              x[source + (e + 1) + cols]! +
              (x[source + (e + 1) + base]! + x[source + (e + 1) + base2]!);
            const sum2_2 =
              x[source + (e + 2)]! +
              x[source + (e + 2) + cols]! +
              (x[source + (e + 2) + base]! + x[source + (e + 2) + base2]!);
            const sum2_3 =
              x[source + (e + 3)]! +
              x[source + (e + 3) + cols]! +
              (x[source + (e + 3) + base]! + x[source + (e + 3) + base2]!);
            tile[target + e] = sum2;
            tile[target + (e + 1)] = sum2_1;
            tile[target + (e + 2)] = sum2_2;
            tile[target + (e + 3)] = sum2_3;
            missing = missing || sum2 !== sum2;
            missing = missing || sum2_1 !== sum2_1;
            missing = missing || sum2_2 !== sum2_2;
            missing = missing || sum2_3 !== sum2_3;
          }
          const base3 = base5;
          const base4 = base6;
          for (let e = eMain; e < length; e++) {
            const sum2 = x[source + e]! + x[source + e + cols]! + (x[source + e + base3]! + x[source + e + base4]!);
            tile[target + e] = sum2;
            missing = missing || sum2 !== sum2;
          }
        }
        if (!missing) {
          nodeRows = 4;
        }
      }
      if (nodeRows === 1) {
        const lead = base19;
        missing = lead > 0;
        const e2Main = maxIndex(lead * colsHere, 0) & -4;
        for (let e2 = 0; e2 < e2Main; e2 += 4) {
          tile[e2] = NaN;
          tile[e2 + 1] = NaN;
          tile[e2 + 2] = NaN;
          tile[e2 + 3] = NaN;
        }
        const end = lead * colsHere;
        for (let e2 = e2Main; e2 < end; e2++) {
          tile[e2] = NaN;
        }
        const flat2 = colsHere === cols;
        const length2 = flat2 ? (rowsIn - lead) * colsHere : colsHere;
        const spans2 = flat2 ? 1 : rowsIn - lead;
        for (let span2 = 0; span2 < spans2; span2++) {
          const source2 = (firstRow - width + 1 + lead + span2) * cols + firstCol;
          const target2 = (lead + span2) * colsHere;
          const e2Main2 = length2 & -4;
          for (let e2 = 0; e2 < e2Main2; e2 += 4) {
            const v = x[source2 + e2]!;
            const v_1 = x[source2 + (e2 + 1)]!;
            const v_2 = x[source2 + (e2 + 2)]!;
            const v_3 = x[source2 + (e2 + 3)]!;
            tile[target2 + e2] = v;
            tile[target2 + (e2 + 1)] = v_1;
            tile[target2 + (e2 + 2)] = v_2;
            tile[target2 + (e2 + 3)] = v_3;
            missing = missing || v !== v;
            missing = missing || v_1 !== v_1;
            missing = missing || v_2 !== v_2;
            missing = missing || v_3 !== v_3;
          }
          for (let e2 = e2Main2; e2 < length2; e2++) {
            const v = x[source2 + e2]!;
            tile[target2 + e2] = v;
            missing = missing || v !== v;
          }
        }
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
          const end2 = rowsIn * colsHere;
          for (let e7 = e7Main; e7 < end2; e7++) {
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
            const end3 = (rowsIn - 1) * colsHere;
            for (let e7 = e7Main2; e7 < end3; e7++) {
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
            const end4 = (rowsIn - 1) * colsHere;
            for (let e7 = e7Main3; e7 < end4; e7++) {
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
                const end5 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e7 = e7Main4; e7 < end5; e7++) {
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
              const end6 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e7 = e7Main5; e7 < end6; e7++) {
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
              const end7 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e7 = e7Main6; e7 < end7; e7++) {
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
              const end8 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e7 = e7Main7; e7 < end8; e7++) {
                const sum11 = tile[e7]! + tile[e7 + ahead4]!;
                const count7 = (tileNodeCount[e7]! + tileNodeCount[e7 + ahead4]!) | 0;
                tile[e7] = sum11;
                tileNodeCount[e7] = count7;
              }
            }
          }
          k2 = k2 * 2;
        }
        const flat6 = colsHere === cols;
        const length6 = flat6 ? rowsHere * colsHere : colsHere;
        const spans6 = flat6 ? 1 : rowsHere;
        for (let span6 = 0; span6 < spans6; span6++) {
          const from4 = span6 * colsHere;
          const out4 = (firstRow + span6) * cols + firstCol;
          const e8Main = length6 & -4;
          for (let e8 = 0; e8 < e8Main; e8 += 4) {
            const result = tileWindowCount[from4 + e8]! >= minPeriods ? tileWindowSum[from4 + e8]! : NaN;
            sum[out4 + e8] = result === result ? result : NaN;
            const result2 = tileWindowCount[from4 + (e8 + 1)]! >= minPeriods ? tileWindowSum[from4 + (e8 + 1)]! : NaN;
            sum[out4 + (e8 + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = tileWindowCount[from4 + (e8 + 2)]! >= minPeriods ? tileWindowSum[from4 + (e8 + 2)]! : NaN;
            sum[out4 + (e8 + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = tileWindowCount[from4 + (e8 + 3)]! >= minPeriods ? tileWindowSum[from4 + (e8 + 3)]! : NaN;
            sum[out4 + (e8 + 3)] = result4 === result4 ? result4 : NaN;
          }
          for (let e8 = e8Main; e8 < length6; e8++) {
            const result5 = tileWindowCount[from4 + e8]! >= minPeriods ? tileWindowSum[from4 + e8]! : NaN;
            sum[out4 + e8] = result5 === result5 ? result5 : NaN;
          }
        }
      } else {
        let k = nodeRows;
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
              const e3Main = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
              for (let e3 = 0; e3 < e3Main; e3 += 4) {
                tileWindowSum[e3] = tile[e3]!;
                tileWindowSum[e3 + 1] = tile[e3 + 1]!;
                tileWindowSum[e3 + 2] = tile[e3 + 2]!;
                tileWindowSum[e3 + 3] = tile[e3 + 3]!;
              }
              const end9 = (rowsIn - k + 1) * colsHere;
              for (let e3 = e3Main; e3 < end9; e3++) {
                tileWindowSum[e3] = tile[e3]!;
              }
            } else {
              const ahead = k * colsHere;
              const e3Main2 = maxIndex((rowsIn - (low + k) + 1) * colsHere, 0) & -4;
              for (let e3 = 0; e3 < e3Main2; e3 += 4) {
                tileWindowSum[e3] = tile[e3]! + tileWindowSum[e3 + ahead]!;
                tileWindowSum[e3 + 1] = tile[e3 + 1]! + tileWindowSum[e3 + 1 + ahead]!;
                tileWindowSum[e3 + 2] = tile[e3 + 2]! + tileWindowSum[e3 + 2 + ahead]!;
                tileWindowSum[e3 + 3] = tile[e3 + 3]! + tileWindowSum[e3 + 3 + ahead]!;
              }
              const end10 = (rowsIn - (low + k) + 1) * colsHere;
              for (let e3 = e3Main2; e3 < end10; e3++) {
                tileWindowSum[e3] = tile[e3]! + tileWindowSum[e3 + ahead]!;
              }
            }
            low = low + k;
          }
          if (k * 4 <= limit && !((width & (k * 2)) !== 0)) {
            const ahead = k * colsHere;
            const e3Main3 = maxIndex((rowsIn - k * 4 + 1) * colsHere, 0) & -4;
            const base7 = ahead * 2;
            const base8 = ahead * 3;
            for (let e3 = 0; e3 < e3Main3; e3 += 4) {
              tile[e3] = tile[e3]! + tile[e3 + ahead]! + (tile[e3 + base7]! + tile[e3 + base8]!);
              tile[e3 + 1] = tile[e3 + 1]! + tile[e3 + 1 + ahead]! + (tile[e3 + 1 + base7]! + tile[e3 + 1 + base8]!);
              tile[e3 + 2] = tile[e3 + 2]! + tile[e3 + 2 + ahead]! + (tile[e3 + 2 + base7]! + tile[e3 + 2 + base8]!);
              tile[e3 + 3] = tile[e3 + 3]! + tile[e3 + 3 + ahead]! + (tile[e3 + 3 + base7]! + tile[e3 + 3 + base8]!);
            }
            const base9 = ahead * 2;
            const base10 = ahead * 3;
            const end11 = (rowsIn - k * 4 + 1) * colsHere;
            for (let e3 = e3Main3; e3 < end11; e3++) {
              tile[e3] = tile[e3]! + tile[e3 + ahead]! + (tile[e3 + base9]! + tile[e3 + base10]!);
            }
            k = k * 4;
          } else {
            const ahead = k * colsHere;
            const e3Main4 = maxIndex((rowsIn - k * 2 + 1) * colsHere, 0) & -4;
            for (let e3 = 0; e3 < e3Main4; e3 += 4) {
              tile[e3] = tile[e3]! + tile[e3 + ahead]!;
              tile[e3 + 1] = tile[e3 + 1]! + tile[e3 + 1 + ahead]!;
              tile[e3 + 2] = tile[e3 + 2]! + tile[e3 + 2 + ahead]!;
              tile[e3 + 3] = tile[e3 + 3]! + tile[e3 + 3 + ahead]!;
            }
            const end12 = (rowsIn - k * 2 + 1) * colsHere;
            for (let e3 = e3Main4; e3 < end12; e3++) {
              tile[e3] = tile[e3]! + tile[e3 + ahead]!;
            }
            k = k * 2;
          }
        }
        if (k === width) {
          const e3Main5 = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
          for (let e3 = 0; e3 < e3Main5; e3 += 4) {
            tileWindowSum[e3] = tile[e3]!;
            tileWindowSum[e3 + 1] = tile[e3 + 1]!;
            tileWindowSum[e3 + 2] = tile[e3 + 2]!;
            tileWindowSum[e3 + 3] = tile[e3 + 3]!;
          }
          const end13 = (rowsIn - k + 1) * colsHere;
          for (let e3 = e3Main5; e3 < end13; e3++) {
            tileWindowSum[e3] = tile[e3]!;
          }
        }
        if ((width & (width - 1)) === 0) {
          if (width >= 4) {
            const ahead2 = (width >> 2) * colsHere;
            const present = width;
            const flat3 = colsHere === cols;
            const length3 = flat3 ? rowsHere * colsHere : colsHere;
            const spans3 = flat3 ? 1 : rowsHere;
            const base15 = ahead2 * 2;
            const base16 = ahead2 * 3;
            for (let span3 = 0; span3 < spans3; span3++) {
              const from = span3 * colsHere;
              const out = (firstRow + span3) * cols + firstCol;
              const e4Main = length3 & -4;
              const base11 = base15;
              const base12 = base16;
              for (let e4 = 0; e4 < e4Main; e4 += 4) {
                const sum3 =
                  tile[from + e4]! +
                  tile[from + e4 + ahead2]! +
                  (tile[from + e4 + base11]! + tile[from + e4 + base12]!);
                const sum3_1 =
                  tile[from + (e4 + 1)]! +
                  tile[from + (e4 + 1) + ahead2]! +
                  (tile[from + (e4 + 1) + base11]! + tile[from + (e4 + 1) + base12]!);
                const sum3_2 =
                  tile[from + (e4 + 2)]! +
                  tile[from + (e4 + 2) + ahead2]! +
                  (tile[from + (e4 + 2) + base11]! + tile[from + (e4 + 2) + base12]!);
                const sum3_3 =
                  tile[from + (e4 + 3)]! +
                  tile[from + (e4 + 3) + ahead2]! +
                  (tile[from + (e4 + 3) + base11]! + tile[from + (e4 + 3) + base12]!);
                const result6 = present >= minPeriods ? sum3 : NaN;
                sum[out + e4] = result6 === result6 ? result6 : NaN;
                const result7 = present >= minPeriods ? sum3_1 : NaN;
                sum[out + (e4 + 1)] = result7 === result7 ? result7 : NaN;
                const result8 = present >= minPeriods ? sum3_2 : NaN;
                sum[out + (e4 + 2)] = result8 === result8 ? result8 : NaN;
                const result9 = present >= minPeriods ? sum3_3 : NaN;
                sum[out + (e4 + 3)] = result9 === result9 ? result9 : NaN;
              }
              const base13 = base15;
              const base14 = base16;
              for (let e4 = e4Main; e4 < length3; e4++) {
                const sum3 =
                  tile[from + e4]! +
                  tile[from + e4 + ahead2]! +
                  (tile[from + e4 + base13]! + tile[from + e4 + base14]!);
                const result10 = present >= minPeriods ? sum3 : NaN;
                sum[out + e4] = result10 === result10 ? result10 : NaN;
              }
            }
          } else {
            const present2 = width;
            const flat4 = colsHere === cols;
            const length4 = flat4 ? rowsHere * colsHere : colsHere;
            const spans4 = flat4 ? 1 : rowsHere;
            for (let span4 = 0; span4 < spans4; span4++) {
              const from2 = span4 * colsHere;
              const out2 = (firstRow + span4) * cols + firstCol;
              const e5Main = length4 & -4;
              for (let e5 = 0; e5 < e5Main; e5 += 4) {
                const result11 = present2 >= minPeriods ? tileWindowSum[from2 + e5]! : NaN;
                sum[out2 + e5] = result11 === result11 ? result11 : NaN;
                const result12 = present2 >= minPeriods ? tileWindowSum[from2 + (e5 + 1)]! : NaN;
                sum[out2 + (e5 + 1)] = result12 === result12 ? result12 : NaN;
                const result13 = present2 >= minPeriods ? tileWindowSum[from2 + (e5 + 2)]! : NaN;
                sum[out2 + (e5 + 2)] = result13 === result13 ? result13 : NaN;
                const result14 = present2 >= minPeriods ? tileWindowSum[from2 + (e5 + 3)]! : NaN;
                sum[out2 + (e5 + 3)] = result14 === result14 ? result14 : NaN;
              }
              for (let e5 = e5Main; e5 < length4; e5++) {
                const result15 = present2 >= minPeriods ? tileWindowSum[from2 + e5]! : NaN;
                sum[out2 + e5] = result15 === result15 ? result15 : NaN;
              }
            }
          }
        } else {
          const ahead3 = k * colsHere;
          const present3 = width;
          const flat5 = colsHere === cols;
          const length5 = flat5 ? rowsHere * colsHere : colsHere;
          const spans5 = flat5 ? 1 : rowsHere;
          for (let span5 = 0; span5 < spans5; span5++) {
            const from3 = span5 * colsHere;
            const out3 = (firstRow + span5) * cols + firstCol;
            const e6Main = length5 & -4;
            for (let e6 = 0; e6 < e6Main; e6 += 4) {
              const sum4 = tile[from3 + e6]! + tileWindowSum[from3 + e6 + ahead3]!;
              const sum4_1 = tile[from3 + (e6 + 1)]! + tileWindowSum[from3 + (e6 + 1) + ahead3]!;
              const sum4_2 = tile[from3 + (e6 + 2)]! + tileWindowSum[from3 + (e6 + 2) + ahead3]!;
              const sum4_3 = tile[from3 + (e6 + 3)]! + tileWindowSum[from3 + (e6 + 3) + ahead3]!;
              const result16 = present3 >= minPeriods ? sum4 : NaN;
              sum[out3 + e6] = result16 === result16 ? result16 : NaN;
              const result17 = present3 >= minPeriods ? sum4_1 : NaN;
              sum[out3 + (e6 + 1)] = result17 === result17 ? result17 : NaN;
              const result18 = present3 >= minPeriods ? sum4_2 : NaN;
              sum[out3 + (e6 + 2)] = result18 === result18 ? result18 : NaN;
              const result19 = present3 >= minPeriods ? sum4_3 : NaN;
              sum[out3 + (e6 + 3)] = result19 === result19 ? result19 : NaN;
            }
            for (let e6 = e6Main; e6 < length5; e6++) {
              const sum4 = tile[from3 + e6]! + tileWindowSum[from3 + e6 + ahead3]!;
              const result20 = present3 >= minPeriods ? sum4 : NaN;
              sum[out3 + e6] = result20 === result20 ? result20 : NaN;
            }
          }
        }
      }
    }
  }
}
