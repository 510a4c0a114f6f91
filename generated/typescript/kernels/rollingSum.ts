// Generated from kernels/rolling/rollingSum.ts#L16 by `trefoil build`. Do not edit. Hash 2db224c6d78ebd1b

import { maxIndex, minIndex } from '../operations.js';

/**
 * Sum of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values give NaN; no values, where `minPeriods` is 0, give 0. Infinities are values (pandas takes them for missing).
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
  const least = minPeriods < 1 ? 1 : minPeriods;
  const none = minPeriods === 0 ? 0.0 : NaN;
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
      least,
      none,
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
  least: number,
  none: number,
  tileCols: number,
  tileRows: number,
  width: number,
  tile: Float64Array,
  tileWindowSum: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
): void {
  const base68 = cols * 2;
  const base69 = cols * 3;
  const base70 = cols * 4;
  const base71 = cols * 5;
  const base72 = cols * 6;
  const base73 = Math.trunc((cols + tileCols - 1) / tileCols);
  const end16 = Math.trunc((hi - lo + tileRows - 1) / tileRows);
  for (let rowTile = 0; rowTile < end16; rowTile++) {
    const firstRow = lo + rowTile * tileRows;
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const base61 = base68;
    const base62 = base69;
    const base63 = base70;
    const base64 = base71;
    const base65 = base72;
    const base66 = maxIndex(0 - (firstRow - width + 1), 0);
    const base67 = Math.trunc(rowsHere / width);
    const end15 = base73;
    for (let colTile = 0; colTile < end15; colTile++) {
      const firstCol = colTile * tileCols;
      const colsHere = minIndex(tileCols, cols - firstCol);
      const rowsIn = rowsHere + width - 1;
      let missing: boolean = false;
      let nodeRows = 1;
      if (firstRow - width + 1 >= 0 && width >= 12 && (width & 3) === 0) {
        const blocks = (rowsIn - 3) >> 2;
        const base8 = base61;
        const base9 = base62;
        const base10 = base63;
        const base11 = base64;
        const base12 = base65;
        const base13 = colsHere * 2;
        const base14 = colsHere * 3;
        for (let block = 0; block < blocks; block++) {
          const source = (firstRow - width + 1 + block * 4) * cols + firstCol;
          const target = block * 4 * colsHere;
          const base = base8;
          const base2 = base9;
          const base3 = base10;
          const base4 = base11;
          const base5 = base12;
          const base6 = target + base13;
          const base7 = target + base14;
          for (let e = 0; e < colsHere; e++) {
            const x2 = x[source + e]!;
            const x3 = x[source + e + cols]!;
            const x4 = x[source + e + base]!;
            const x5 = x[source + e + base2]!;
            const x6 = x[source + e + base3]!;
            const x7 = x[source + e + base4]!;
            const x8 = x[source + e + base5]!;
            const pair = x2 + x3;
            const pair2 = x3 + x4;
            const pair3 = x4 + x5;
            const pair4 = x5 + x6;
            const pair5 = x6 + x7;
            const pair6 = x7 + x8;
            const sum3 = pair + pair3;
            const sum4 = pair2 + pair4;
            const sum5 = pair3 + pair5;
            const sum6 = pair4 + pair6;
            tile[target + e] = sum3;
            tile[target + colsHere + e] = sum4;
            tile[base6 + e] = sum5;
            tile[base7 + e] = sum6;
            missing = missing || sum3 !== sum3;
            missing = missing || sum6 !== sum6;
          }
        }
        const base19 = base61;
        const base20 = base62;
        const end2 = rowsIn - 3;
        for (let block = blocks * 4; block < end2; block++) {
          const source = (firstRow - width + 1 + block) * cols + firstCol;
          const target = block * colsHere;
          const eMain = colsHere & -4;
          const base15 = base19;
          const base16 = base20;
          for (let e = 0; e < eMain; e += 4) {
            const sum2 = x[source + e]! + x[source + e + cols]! + (x[source + e + base15]! + x[source + e + base16]!);
            const sum2_1 =
              x[source + (e + 1)]! +
              x[source + (e + 1) + cols]! +
              (x[source + (e + 1) + base15]! + x[source + (e + 1) + base16]!);
            const sum2_2 =
              x[source + (e + 2)]! +
              x[source + (e + 2) + cols]! +
              (x[source + (e + 2) + base15]! + x[source + (e + 2) + base16]!);
            const sum2_3 =
              x[source + (e + 3)]! +
              x[source + (e + 3) + cols]! +
              (x[source + (e + 3) + base15]! + x[source + (e + 3) + base16]!);
            tile[target + e] = sum2;
            tile[target + (e + 1)] = sum2_1;
            tile[target + (e + 2)] = sum2_2;
            tile[target + (e + 3)] = sum2_3;
            missing = missing || sum2 !== sum2;
            missing = missing || sum2_1 !== sum2_1;
            missing = missing || sum2_2 !== sum2_2;
            missing = missing || sum2_3 !== sum2_3;
          }
          const base17 = base19;
          const base18 = base20;
          for (let e = eMain; e < colsHere; e++) {
            const sum2 = x[source + e]! + x[source + e + cols]! + (x[source + e + base17]! + x[source + e + base18]!);
            tile[target + e] = sum2;
            missing = missing || sum2 !== sum2;
          }
        }
        if (!missing) {
          nodeRows = 4;
        }
      }
      if (nodeRows === 1) {
        const lead = base66;
        missing = lead > 0;
        const e2Main = maxIndex(lead * colsHere, 0) & -4;
        for (let e2 = 0; e2 < e2Main; e2 += 4) {
          tile[e2] = NaN;
          tile[e2 + 1] = NaN;
          tile[e2 + 2] = NaN;
          tile[e2 + 3] = NaN;
        }
        const end3 = lead * colsHere;
        for (let e2 = e2Main; e2 < end3; e2++) {
          tile[e2] = NaN;
        }
        const flat = colsHere === cols;
        const length = flat ? (rowsIn - lead) * colsHere : colsHere;
        const spans = flat ? 1 : rowsIn - lead;
        for (let span = 0; span < spans; span++) {
          const source2 = (firstRow - width + 1 + lead + span) * cols + firstCol;
          const target2 = (lead + span) * colsHere;
          const e2Main2 = length & -4;
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
          for (let e2 = e2Main2; e2 < length; e2++) {
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
          const e9Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e9 = 0; e9 < e9Main; e9 += 4) {
            const v2 = tile[e9]!;
            const v2_1 = tile[e9 + 1]!;
            const v2_2 = tile[e9 + 2]!;
            const v2_3 = tile[e9 + 3]!;
            const count = v2 === v2 ? 1 : 0;
            const count_1 = v2_1 === v2_1 ? 1 : 0;
            const count_2 = v2_2 === v2_2 ? 1 : 0;
            const count_3 = v2_3 === v2_3 ? 1 : 0;
            const sum12 = v2 === v2 ? v2 : -0.0;
            const sum12_1 = v2_1 === v2_1 ? v2_1 : -0.0;
            const sum12_2 = v2_2 === v2_2 ? v2_2 : -0.0;
            const sum12_3 = v2_3 === v2_3 ? v2_3 : -0.0;
            tileWindowCount[e9] = count;
            tileWindowCount[e9 + 1] = count_1;
            tileWindowCount[e9 + 2] = count_2;
            tileWindowCount[e9 + 3] = count_3;
            tileWindowSum[e9] = sum12;
            tileWindowSum[e9 + 1] = sum12_1;
            tileWindowSum[e9 + 2] = sum12_2;
            tileWindowSum[e9 + 3] = sum12_3;
          }
          const end4 = rowsIn * colsHere;
          for (let e9 = e9Main; e9 < end4; e9++) {
            const v2 = tile[e9]!;
            const count = v2 === v2 ? 1 : 0;
            const sum12 = v2 === v2 ? v2 : -0.0;
            tileWindowCount[e9] = count;
            tileWindowSum[e9] = sum12;
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead4 = k2 * colsHere;
            const e9Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e9 = 0; e9 < e9Main2; e9 += 4) {
              const vOlder = tile[e9]!;
              const vOlder_1 = tile[e9 + 1]!;
              const vOlder_2 = tile[e9 + 2]!;
              const vOlder_3 = tile[e9 + 3]!;
              const vNewer = tile[e9 + ahead4]!;
              const vNewer_1 = tile[e9 + 1 + ahead4]!;
              const vNewer_2 = tile[e9 + 2 + ahead4]!;
              const vNewer_3 = tile[e9 + 3 + ahead4]!;
              const sum13 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum13_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum13_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum13_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count2_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count2_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count2_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowSum[e9] = sum13;
              tileWindowSum[e9 + 1] = sum13_1;
              tileWindowSum[e9 + 2] = sum13_2;
              tileWindowSum[e9 + 3] = sum13_3;
              tileWindowCount[e9] = count2;
              tileWindowCount[e9 + 1] = count2_1;
              tileWindowCount[e9 + 2] = count2_2;
              tileWindowCount[e9 + 3] = count2_3;
            }
            const end5 = (rowsIn - 1) * colsHere;
            for (let e9 = e9Main2; e9 < end5; e9++) {
              const vOlder = tile[e9]!;
              const vNewer = tile[e9 + ahead4]!;
              const sum13 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowSum[e9] = sum13;
              tileWindowCount[e9] = count2;
            }
          } else {
            const ahead4 = k2 * colsHere;
            const e9Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e9 = 0; e9 < e9Main3; e9 += 4) {
              const vOlder2 = tile[e9]!;
              const vOlder2_1 = tile[e9 + 1]!;
              const vOlder2_2 = tile[e9 + 2]!;
              const vOlder2_3 = tile[e9 + 3]!;
              const vNewer2 = tile[e9 + ahead4]!;
              const vNewer2_1 = tile[e9 + 1 + ahead4]!;
              const vNewer2_2 = tile[e9 + 2 + ahead4]!;
              const vNewer2_3 = tile[e9 + 3 + ahead4]!;
              const sum14 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const sum14_1 =
                (vOlder2_1 === vOlder2_1 ? vOlder2_1 : -0.0) + (vNewer2_1 === vNewer2_1 ? vNewer2_1 : -0.0);
              const sum14_2 =
                (vOlder2_2 === vOlder2_2 ? vOlder2_2 : -0.0) + (vNewer2_2 === vNewer2_2 ? vNewer2_2 : -0.0);
              const sum14_3 =
                (vOlder2_3 === vOlder2_3 ? vOlder2_3 : -0.0) + (vNewer2_3 === vNewer2_3 ? vNewer2_3 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              const count3_1 = ((vOlder2_1 === vOlder2_1 ? 1 : 0) + (vNewer2_1 === vNewer2_1 ? 1 : 0)) | 0;
              const count3_2 = ((vOlder2_2 === vOlder2_2 ? 1 : 0) + (vNewer2_2 === vNewer2_2 ? 1 : 0)) | 0;
              const count3_3 = ((vOlder2_3 === vOlder2_3 ? 1 : 0) + (vNewer2_3 === vNewer2_3 ? 1 : 0)) | 0;
              tile[e9] = sum14;
              tile[e9 + 1] = sum14_1;
              tile[e9 + 2] = sum14_2;
              tile[e9 + 3] = sum14_3;
              tileNodeCount[e9] = count3;
              tileNodeCount[e9 + 1] = count3_1;
              tileNodeCount[e9 + 2] = count3_2;
              tileNodeCount[e9 + 3] = count3_3;
            }
            const end6 = (rowsIn - 1) * colsHere;
            for (let e9 = e9Main3; e9 < end6; e9++) {
              const vOlder2 = tile[e9]!;
              const vNewer2 = tile[e9 + ahead4]!;
              const sum14 = (vOlder2 === vOlder2 ? vOlder2 : -0.0) + (vNewer2 === vNewer2 ? vNewer2 : -0.0);
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              tile[e9] = sum14;
              tileNodeCount[e9] = count3;
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 !== width) {
                const e9Main4 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e9 = 0; e9 < e9Main4; e9 += 4) {
                  const count4 = tileNodeCount[e9]!;
                  const count4_1 = tileNodeCount[e9 + 1]!;
                  const count4_2 = tileNodeCount[e9 + 2]!;
                  const count4_3 = tileNodeCount[e9 + 3]!;
                  const sum15 = tile[e9]!;
                  const sum15_1 = tile[e9 + 1]!;
                  const sum15_2 = tile[e9 + 2]!;
                  const sum15_3 = tile[e9 + 3]!;
                  tileWindowCount[e9] = count4;
                  tileWindowCount[e9 + 1] = count4_1;
                  tileWindowCount[e9 + 2] = count4_2;
                  tileWindowCount[e9 + 3] = count4_3;
                  tileWindowSum[e9] = sum15;
                  tileWindowSum[e9 + 1] = sum15_1;
                  tileWindowSum[e9 + 2] = sum15_2;
                  tileWindowSum[e9 + 3] = sum15_3;
                }
                const end7 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e9 = e9Main4; e9 < end7; e9++) {
                  const count4 = tileNodeCount[e9]!;
                  const sum15 = tile[e9]!;
                  tileWindowCount[e9] = count4;
                  tileWindowSum[e9] = sum15;
                }
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e9Main5 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e9 = 0; e9 < e9Main5; e9 += 4) {
                const sum16 = tile[e9]! + tileWindowSum[e9 + ahead4]!;
                const sum16_1 = tile[e9 + 1]! + tileWindowSum[e9 + 1 + ahead4]!;
                const sum16_2 = tile[e9 + 2]! + tileWindowSum[e9 + 2 + ahead4]!;
                const sum16_3 = tile[e9 + 3]! + tileWindowSum[e9 + 3 + ahead4]!;
                const count5 = (tileNodeCount[e9]! + tileWindowCount[e9 + ahead4]!) | 0;
                const count5_1 = (tileNodeCount[e9 + 1]! + tileWindowCount[e9 + 1 + ahead4]!) | 0;
                const count5_2 = (tileNodeCount[e9 + 2]! + tileWindowCount[e9 + 2 + ahead4]!) | 0;
                const count5_3 = (tileNodeCount[e9 + 3]! + tileWindowCount[e9 + 3 + ahead4]!) | 0;
                tileWindowSum[e9] = sum16;
                tileWindowSum[e9 + 1] = sum16_1;
                tileWindowSum[e9 + 2] = sum16_2;
                tileWindowSum[e9 + 3] = sum16_3;
                tileWindowCount[e9] = count5;
                tileWindowCount[e9 + 1] = count5_1;
                tileWindowCount[e9 + 2] = count5_2;
                tileWindowCount[e9 + 3] = count5_3;
              }
              const end8 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e9 = e9Main5; e9 < end8; e9++) {
                const sum16 = tile[e9]! + tileWindowSum[e9 + ahead4]!;
                const count5 = (tileNodeCount[e9]! + tileWindowCount[e9 + ahead4]!) | 0;
                tileWindowSum[e9] = sum16;
                tileWindowCount[e9] = count5;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead4 = k2 * colsHere;
              const e9Main6 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e9 = 0; e9 < e9Main6; e9 += 4) {
                const sum17 = tile[e9]! + tile[e9 + ahead4]!;
                const sum17_1 = tile[e9 + 1]! + tile[e9 + 1 + ahead4]!;
                const sum17_2 = tile[e9 + 2]! + tile[e9 + 2 + ahead4]!;
                const sum17_3 = tile[e9 + 3]! + tile[e9 + 3 + ahead4]!;
                const count6 = (tileNodeCount[e9]! + tileNodeCount[e9 + ahead4]!) | 0;
                const count6_1 = (tileNodeCount[e9 + 1]! + tileNodeCount[e9 + 1 + ahead4]!) | 0;
                const count6_2 = (tileNodeCount[e9 + 2]! + tileNodeCount[e9 + 2 + ahead4]!) | 0;
                const count6_3 = (tileNodeCount[e9 + 3]! + tileNodeCount[e9 + 3 + ahead4]!) | 0;
                tileWindowSum[e9] = sum17;
                tileWindowSum[e9 + 1] = sum17_1;
                tileWindowSum[e9 + 2] = sum17_2;
                tileWindowSum[e9 + 3] = sum17_3;
                tileWindowCount[e9] = count6;
                tileWindowCount[e9 + 1] = count6_1;
                tileWindowCount[e9 + 2] = count6_2;
                tileWindowCount[e9 + 3] = count6_3;
              }
              const end9 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e9 = e9Main6; e9 < end9; e9++) {
                const sum17 = tile[e9]! + tile[e9 + ahead4]!;
                const count6 = (tileNodeCount[e9]! + tileNodeCount[e9 + ahead4]!) | 0;
                tileWindowSum[e9] = sum17;
                tileWindowCount[e9] = count6;
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e9Main7 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e9 = 0; e9 < e9Main7; e9 += 4) {
                const sum18 = tile[e9]! + tile[e9 + ahead4]!;
                const sum18_1 = tile[e9 + 1]! + tile[e9 + 1 + ahead4]!;
                const sum18_2 = tile[e9 + 2]! + tile[e9 + 2 + ahead4]!;
                const sum18_3 = tile[e9 + 3]! + tile[e9 + 3 + ahead4]!;
                const count7 = (tileNodeCount[e9]! + tileNodeCount[e9 + ahead4]!) | 0;
                const count7_1 = (tileNodeCount[e9 + 1]! + tileNodeCount[e9 + 1 + ahead4]!) | 0;
                const count7_2 = (tileNodeCount[e9 + 2]! + tileNodeCount[e9 + 2 + ahead4]!) | 0;
                const count7_3 = (tileNodeCount[e9 + 3]! + tileNodeCount[e9 + 3 + ahead4]!) | 0;
                tile[e9] = sum18;
                tile[e9 + 1] = sum18_1;
                tile[e9 + 2] = sum18_2;
                tile[e9 + 3] = sum18_3;
                tileNodeCount[e9] = count7;
                tileNodeCount[e9 + 1] = count7_1;
                tileNodeCount[e9 + 2] = count7_2;
                tileNodeCount[e9 + 3] = count7_3;
              }
              const end10 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e9 = e9Main7; e9 < end10; e9++) {
                const sum18 = tile[e9]! + tile[e9 + ahead4]!;
                const count7 = (tileNodeCount[e9]! + tileNodeCount[e9 + ahead4]!) | 0;
                tile[e9] = sum18;
                tileNodeCount[e9] = count7;
              }
            }
          }
          k2 = k2 * 2;
        }
        const flat6 = colsHere === cols;
        const length6 = flat6 ? rowsHere * colsHere : colsHere;
        const spans6 = flat6 ? 1 : rowsHere;
        for (let span6 = 0; span6 < spans6; span6++) {
          const from5 = span6 * colsHere;
          const out5 = (firstRow + span6) * cols + firstCol;
          const e10Main = length6 & -4;
          for (let e10 = 0; e10 < e10Main; e10 += 4) {
            const result = tileWindowCount[from5 + e10]! >= least ? tileWindowSum[from5 + e10]! : none;
            sum[out5 + e10] = result === result ? result : NaN;
            const result2 = tileWindowCount[from5 + (e10 + 1)]! >= least ? tileWindowSum[from5 + (e10 + 1)]! : none;
            sum[out5 + (e10 + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = tileWindowCount[from5 + (e10 + 2)]! >= least ? tileWindowSum[from5 + (e10 + 2)]! : none;
            sum[out5 + (e10 + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = tileWindowCount[from5 + (e10 + 3)]! >= least ? tileWindowSum[from5 + (e10 + 3)]! : none;
            sum[out5 + (e10 + 3)] = result4 === result4 ? result4 : NaN;
          }
          for (let e10 = e10Main; e10 < length6; e10++) {
            const result5 = tileWindowCount[from5 + e10]! >= least ? tileWindowSum[from5 + e10]! : none;
            sum[out5 + e10] = result5 === result5 ? result5 : NaN;
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
              const end11 = (rowsIn - k + 1) * colsHere;
              for (let e3 = e3Main; e3 < end11; e3++) {
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
              const end12 = (rowsIn - (low + k) + 1) * colsHere;
              for (let e3 = e3Main2; e3 < end12; e3++) {
                tileWindowSum[e3] = tile[e3]! + tileWindowSum[e3 + ahead]!;
              }
            }
            low = low + k;
          }
          if (k * 4 <= limit && !((width & (k * 2)) !== 0)) {
            const ahead = k * colsHere;
            const end = (rowsIn - k * 4 + 1) * colsHere;
            const blocks2 = Math.trunc(end / (ahead * 4));
            const base26 = ahead * 4;
            const base27 = ahead * 2;
            const base28 = ahead * 3;
            const base29 = ahead * 5;
            const base30 = ahead * 6;
            for (let block2 = 0; block2 < blocks2; block2++) {
              const first = block2 * base26;
              const base21 = base27;
              const base22 = base28;
              const base23 = base26;
              const base24 = base29;
              const base25 = base30;
              for (let e4 = 0; e4 < ahead; e4++) {
                const sum7 =
                  tile[first + e4]! +
                  tile[first + e4 + ahead]! +
                  (tile[first + e4 + base21]! + tile[first + e4 + base22]!);
                const sum7_1 =
                  tile[first + e4 + ahead]! +
                  tile[first + e4 + base21]! +
                  (tile[first + e4 + base22]! + tile[first + e4 + base23]!);
                const sum7_2 =
                  tile[first + e4 + base21]! +
                  tile[first + e4 + base22]! +
                  (tile[first + e4 + base23]! + tile[first + e4 + base24]!);
                const sum7_3 =
                  tile[first + e4 + base22]! +
                  tile[first + e4 + base23]! +
                  (tile[first + e4 + base24]! + tile[first + e4 + base25]!);
                tile[first + e4] = sum7;
                tile[first + e4 + ahead] = sum7_1;
                tile[first + e4 + base21] = sum7_2;
                tile[first + e4 + base22] = sum7_3;
              }
            }
            const base31 = ahead * 2;
            const base32 = ahead * 3;
            for (let e4 = blocks2 * (ahead * 4); e4 < end; e4++) {
              const sum8 = tile[e4]! + tile[e4 + ahead]! + (tile[e4 + base31]! + tile[e4 + base32]!);
              tile[e4] = sum8;
            }
            k = k * 4;
          } else {
            const ahead = k * colsHere;
            const e3Main3 = maxIndex((rowsIn - k * 2 + 1) * colsHere, 0) & -4;
            for (let e3 = 0; e3 < e3Main3; e3 += 4) {
              tile[e3] = tile[e3]! + tile[e3 + ahead]!;
              tile[e3 + 1] = tile[e3 + 1]! + tile[e3 + 1 + ahead]!;
              tile[e3 + 2] = tile[e3 + 2]! + tile[e3 + 2 + ahead]!;
              tile[e3 + 3] = tile[e3 + 3]! + tile[e3 + 3 + ahead]!;
            }
            const end13 = (rowsIn - k * 2 + 1) * colsHere;
            for (let e3 = e3Main3; e3 < end13; e3++) {
              tile[e3] = tile[e3]! + tile[e3 + ahead]!;
            }
            k = k * 2;
          }
        }
        if (k === width) {
          const e3Main4 = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
          for (let e3 = 0; e3 < e3Main4; e3 += 4) {
            tileWindowSum[e3] = tile[e3]!;
            tileWindowSum[e3 + 1] = tile[e3 + 1]!;
            tileWindowSum[e3 + 2] = tile[e3 + 2]!;
            tileWindowSum[e3 + 3] = tile[e3 + 3]!;
          }
          const end14 = (rowsIn - k + 1) * colsHere;
          for (let e3 = e3Main4; e3 < end14; e3++) {
            tileWindowSum[e3] = tile[e3]!;
          }
        }
        if ((width & (width - 1)) === 0) {
          if (width >= 4) {
            const quarter = width >> 2;
            const ahead2 = quarter * colsHere;
            const across = quarter * cols;
            const blocks3 = base67;
            const present = width;
            const base48 = quarter * colsHere;
            const base49 = ahead2 * 2;
            const base50 = ahead2 * 3;
            const base51 = ahead2 * 4;
            const base52 = ahead2 * 5;
            const base53 = ahead2 * 6;
            const base54 = across * 2;
            const base55 = across * 3;
            for (let block3 = 0; block3 < blocks3; block3++) {
              const flat2 = colsHere === cols;
              const length2 = flat2 ? base48 : colsHere;
              const spans2 = flat2 ? 1 : quarter;
              const base40 = block3 * width;
              const base41 = base49;
              const base42 = base50;
              const base43 = base51;
              const base44 = base52;
              const base45 = base53;
              const base46 = base54;
              const base47 = base55;
              for (let span2 = 0; span2 < spans2; span2++) {
                const from = (base40 + span2) * colsHere;
                const out = (firstRow + (base40 + span2)) * cols + firstCol;
                const base33 = base41;
                const base34 = base42;
                const base35 = base43;
                const base36 = base44;
                const base37 = base45;
                const base38 = base46;
                const base39 = base47;
                for (let e5 = 0; e5 < length2; e5++) {
                  const tileShared = tile[from + e5 + ahead2]!;
                  const tileShared2 = tile[from + e5 + base33]!;
                  const tileShared3 = tile[from + e5 + base34]!;
                  const tileShared4 = tile[from + e5 + base35]!;
                  const tileShared5 = tile[from + e5 + base36]!;
                  const sum9 = tile[from + e5]! + tileShared + (tileShared2 + tileShared3);
                  const sum9_1 = tileShared + tileShared2 + (tileShared3 + tileShared4);
                  const sum9_2 = tileShared2 + tileShared3 + (tileShared4 + tileShared5);
                  const sum9_3 = tileShared3 + tileShared4 + (tileShared5 + tile[from + e5 + base37]!);
                  const result6 = present >= least ? sum9 : none;
                  sum[out + e5] = result6 === result6 ? result6 : NaN;
                  const result7 = present >= least ? sum9_1 : none;
                  sum[out + e5 + across] = result7 === result7 ? result7 : NaN;
                  const result8 = present >= least ? sum9_2 : none;
                  sum[out + e5 + base38] = result8 === result8 ? result8 : NaN;
                  const result9 = present >= least ? sum9_3 : none;
                  sum[out + e5 + base39] = result9 === result9 ? result9 : NaN;
                }
              }
            }
            const flat3 = colsHere === cols;
            const length3 = flat3 ? (rowsHere - blocks3 * width) * colsHere : colsHere;
            const spans3 = flat3 ? 1 : rowsHere - blocks3 * width;
            const base58 = blocks3 * width;
            const base59 = ahead2 * 2;
            const base60 = ahead2 * 3;
            for (let span3 = 0; span3 < spans3; span3++) {
              const from2 = (base58 + span3) * colsHere;
              const out2 = (firstRow + (base58 + span3)) * cols + firstCol;
              const base56 = base59;
              const base57 = base60;
              for (let e6 = 0; e6 < length3; e6++) {
                const sum10 =
                  tile[from2 + e6]! +
                  tile[from2 + e6 + ahead2]! +
                  (tile[from2 + e6 + base56]! + tile[from2 + e6 + base57]!);
                const result10 = present >= least ? sum10 : none;
                sum[out2 + e6] = result10 === result10 ? result10 : NaN;
              }
            }
          } else {
            const present2 = width;
            const flat4 = colsHere === cols;
            const length4 = flat4 ? rowsHere * colsHere : colsHere;
            const spans4 = flat4 ? 1 : rowsHere;
            for (let span4 = 0; span4 < spans4; span4++) {
              const from3 = span4 * colsHere;
              const out3 = (firstRow + span4) * cols + firstCol;
              const e7Main = length4 & -4;
              for (let e7 = 0; e7 < e7Main; e7 += 4) {
                const result11 = present2 >= least ? tileWindowSum[from3 + e7]! : none;
                sum[out3 + e7] = result11 === result11 ? result11 : NaN;
                const result12 = present2 >= least ? tileWindowSum[from3 + (e7 + 1)]! : none;
                sum[out3 + (e7 + 1)] = result12 === result12 ? result12 : NaN;
                const result13 = present2 >= least ? tileWindowSum[from3 + (e7 + 2)]! : none;
                sum[out3 + (e7 + 2)] = result13 === result13 ? result13 : NaN;
                const result14 = present2 >= least ? tileWindowSum[from3 + (e7 + 3)]! : none;
                sum[out3 + (e7 + 3)] = result14 === result14 ? result14 : NaN;
              }
              for (let e7 = e7Main; e7 < length4; e7++) {
                const result15 = present2 >= least ? tileWindowSum[from3 + e7]! : none;
                sum[out3 + e7] = result15 === result15 ? result15 : NaN;
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
            const from4 = span5 * colsHere;
            const out4 = (firstRow + span5) * cols + firstCol;
            const e8Main = length5 & -4;
            for (let e8 = 0; e8 < e8Main; e8 += 4) {
              const sum11 = tile[from4 + e8]! + tileWindowSum[from4 + e8 + ahead3]!;
              const sum11_1 = tile[from4 + (e8 + 1)]! + tileWindowSum[from4 + (e8 + 1) + ahead3]!;
              const sum11_2 = tile[from4 + (e8 + 2)]! + tileWindowSum[from4 + (e8 + 2) + ahead3]!;
              const sum11_3 = tile[from4 + (e8 + 3)]! + tileWindowSum[from4 + (e8 + 3) + ahead3]!;
              const result16 = present3 >= least ? sum11 : none;
              sum[out4 + e8] = result16 === result16 ? result16 : NaN;
              const result17 = present3 >= least ? sum11_1 : none;
              sum[out4 + (e8 + 1)] = result17 === result17 ? result17 : NaN;
              const result18 = present3 >= least ? sum11_2 : none;
              sum[out4 + (e8 + 2)] = result18 === result18 ? result18 : NaN;
              const result19 = present3 >= least ? sum11_3 : none;
              sum[out4 + (e8 + 3)] = result19 === result19 ? result19 : NaN;
            }
            for (let e8 = e8Main; e8 < length5; e8++) {
              const sum11 = tile[from4 + e8]! + tileWindowSum[from4 + e8 + ahead3]!;
              const result20 = present3 >= least ? sum11 : none;
              sum[out4 + e8] = result20 === result20 ? result20 : NaN;
            }
          }
        }
      }
    }
  }
}
