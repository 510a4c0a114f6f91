// Generated from kernels/rolling/rollingMin.ts#L16 by `trefoil build`. Do not edit. Hash ee55d8ce2df1ba7b

import { maxIndex, minIndex } from '../operations.js';

/**
 * Smallest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values give NaN. Of +0 and −0 the older one is returned.
 *
 * Accuracy: exact.
 *
 * Source: meaning of pandas `rolling(window, min_periods).min()`.
 */
export function rollingMin(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  min_: Float64Array,
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
    rollingMinRegion0(
      0,
      rows,
      min_,
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

function rollingMinRegion0(
  lo: number,
  hi: number,
  min_: Float64Array,
  x: Float64Array,
  cols: number,
  minPeriods: number,
  tileCols: number,
  tileRows: number,
  width: number,
  tile: Float64Array,
  tileWindowMin: Float64Array,
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
            const min9 = v2 === v2 ? v2 : Infinity;
            const min9_1 = v2_1 === v2_1 ? v2_1 : Infinity;
            const min9_2 = v2_2 === v2_2 ? v2_2 : Infinity;
            const min9_3 = v2_3 === v2_3 ? v2_3 : Infinity;
            tileWindowCount[e5] = count;
            tileWindowCount[e5 + 1] = count_1;
            tileWindowCount[e5 + 2] = count_2;
            tileWindowCount[e5 + 3] = count_3;
            tileWindowMin[e5] = min9;
            tileWindowMin[e5 + 1] = min9_1;
            tileWindowMin[e5 + 2] = min9_2;
            tileWindowMin[e5 + 3] = min9_3;
          }
          const end2 = rowsIn * colsHere;
          for (let e5 = e5Main; e5 < end2; e5++) {
            const v2 = tile[e5]!;
            const count = v2 === v2 ? 1 : 0;
            const min9 = v2 === v2 ? v2 : Infinity;
            tileWindowCount[e5] = count;
            tileWindowMin[e5] = min9;
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
              const operand = vOlder === vOlder ? vOlder : Infinity;
              const operand2 = vNewer === vNewer ? vNewer : Infinity;
              const min10 = operand2 < operand ? operand2 : operand;
              const operand3 = vOlder_1 === vOlder_1 ? vOlder_1 : Infinity;
              const operand4 = vNewer_1 === vNewer_1 ? vNewer_1 : Infinity;
              const min10_1 = operand4 < operand3 ? operand4 : operand3;
              const operand5 = vOlder_2 === vOlder_2 ? vOlder_2 : Infinity;
              const operand6 = vNewer_2 === vNewer_2 ? vNewer_2 : Infinity;
              const min10_2 = operand6 < operand5 ? operand6 : operand5;
              const operand7 = vOlder_3 === vOlder_3 ? vOlder_3 : Infinity;
              const operand8 = vNewer_3 === vNewer_3 ? vNewer_3 : Infinity;
              const min10_3 = operand8 < operand7 ? operand8 : operand7;
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count2_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count2_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count2_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowMin[e5] = min10;
              tileWindowMin[e5 + 1] = min10_1;
              tileWindowMin[e5 + 2] = min10_2;
              tileWindowMin[e5 + 3] = min10_3;
              tileWindowCount[e5] = count2;
              tileWindowCount[e5 + 1] = count2_1;
              tileWindowCount[e5 + 2] = count2_2;
              tileWindowCount[e5 + 3] = count2_3;
            }
            const end3 = (rowsIn - 1) * colsHere;
            for (let e5 = e5Main2; e5 < end3; e5++) {
              const vOlder = tile[e5]!;
              const vNewer = tile[e5 + ahead4]!;
              const operand9 = vOlder === vOlder ? vOlder : Infinity;
              const operand10 = vNewer === vNewer ? vNewer : Infinity;
              const min10 = operand10 < operand9 ? operand10 : operand9;
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowMin[e5] = min10;
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
              const operand11 = vOlder2 === vOlder2 ? vOlder2 : Infinity;
              const operand12 = vNewer2 === vNewer2 ? vNewer2 : Infinity;
              const min11 = operand12 < operand11 ? operand12 : operand11;
              const operand13 = vOlder2_1 === vOlder2_1 ? vOlder2_1 : Infinity;
              const operand14 = vNewer2_1 === vNewer2_1 ? vNewer2_1 : Infinity;
              const min11_1 = operand14 < operand13 ? operand14 : operand13;
              const operand15 = vOlder2_2 === vOlder2_2 ? vOlder2_2 : Infinity;
              const operand16 = vNewer2_2 === vNewer2_2 ? vNewer2_2 : Infinity;
              const min11_2 = operand16 < operand15 ? operand16 : operand15;
              const operand17 = vOlder2_3 === vOlder2_3 ? vOlder2_3 : Infinity;
              const operand18 = vNewer2_3 === vNewer2_3 ? vNewer2_3 : Infinity;
              const min11_3 = operand18 < operand17 ? operand18 : operand17;
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              const count3_1 = ((vOlder2_1 === vOlder2_1 ? 1 : 0) + (vNewer2_1 === vNewer2_1 ? 1 : 0)) | 0;
              const count3_2 = ((vOlder2_2 === vOlder2_2 ? 1 : 0) + (vNewer2_2 === vNewer2_2 ? 1 : 0)) | 0;
              const count3_3 = ((vOlder2_3 === vOlder2_3 ? 1 : 0) + (vNewer2_3 === vNewer2_3 ? 1 : 0)) | 0;
              tile[e5] = min11;
              tile[e5 + 1] = min11_1;
              tile[e5 + 2] = min11_2;
              tile[e5 + 3] = min11_3;
              tileNodeCount[e5] = count3;
              tileNodeCount[e5 + 1] = count3_1;
              tileNodeCount[e5 + 2] = count3_2;
              tileNodeCount[e5 + 3] = count3_3;
            }
            const end4 = (rowsIn - 1) * colsHere;
            for (let e5 = e5Main3; e5 < end4; e5++) {
              const vOlder2 = tile[e5]!;
              const vNewer2 = tile[e5 + ahead4]!;
              const operand19 = vOlder2 === vOlder2 ? vOlder2 : Infinity;
              const operand20 = vNewer2 === vNewer2 ? vNewer2 : Infinity;
              const min11 = operand20 < operand19 ? operand20 : operand19;
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              tile[e5] = min11;
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
                  const min12 = tile[e5]!;
                  const min12_1 = tile[e5 + 1]!;
                  const min12_2 = tile[e5 + 2]!;
                  const min12_3 = tile[e5 + 3]!;
                  tileWindowCount[e5] = count4;
                  tileWindowCount[e5 + 1] = count4_1;
                  tileWindowCount[e5 + 2] = count4_2;
                  tileWindowCount[e5 + 3] = count4_3;
                  tileWindowMin[e5] = min12;
                  tileWindowMin[e5 + 1] = min12_1;
                  tileWindowMin[e5 + 2] = min12_2;
                  tileWindowMin[e5 + 3] = min12_3;
                }
                const end5 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e5 = e5Main4; e5 < end5; e5++) {
                  const count4 = tileNodeCount[e5]!;
                  const min12 = tile[e5]!;
                  tileWindowCount[e5] = count4;
                  tileWindowMin[e5] = min12;
                }
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e5Main5 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e5 = 0; e5 < e5Main5; e5 += 4) {
                const operand21 = tile[e5]!;
                const operand22 = tileWindowMin[e5 + ahead4]!;
                const min13 = operand22 < operand21 ? operand22 : operand21;
                const operand23 = tile[e5 + 1]!;
                const operand24 = tileWindowMin[e5 + 1 + ahead4]!;
                const min13_1 = operand24 < operand23 ? operand24 : operand23;
                const operand25 = tile[e5 + 2]!;
                const operand26 = tileWindowMin[e5 + 2 + ahead4]!;
                const min13_2 = operand26 < operand25 ? operand26 : operand25;
                const operand27 = tile[e5 + 3]!;
                const operand28 = tileWindowMin[e5 + 3 + ahead4]!;
                const min13_3 = operand28 < operand27 ? operand28 : operand27;
                const count5 = (tileNodeCount[e5]! + tileWindowCount[e5 + ahead4]!) | 0;
                const count5_1 = (tileNodeCount[e5 + 1]! + tileWindowCount[e5 + 1 + ahead4]!) | 0;
                const count5_2 = (tileNodeCount[e5 + 2]! + tileWindowCount[e5 + 2 + ahead4]!) | 0;
                const count5_3 = (tileNodeCount[e5 + 3]! + tileWindowCount[e5 + 3 + ahead4]!) | 0;
                tileWindowMin[e5] = min13;
                tileWindowMin[e5 + 1] = min13_1;
                tileWindowMin[e5 + 2] = min13_2;
                tileWindowMin[e5 + 3] = min13_3;
                tileWindowCount[e5] = count5;
                tileWindowCount[e5 + 1] = count5_1;
                tileWindowCount[e5 + 2] = count5_2;
                tileWindowCount[e5 + 3] = count5_3;
              }
              const end6 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e5 = e5Main5; e5 < end6; e5++) {
                const operand29 = tile[e5]!;
                const operand30 = tileWindowMin[e5 + ahead4]!;
                const min13 = operand30 < operand29 ? operand30 : operand29;
                const count5 = (tileNodeCount[e5]! + tileWindowCount[e5 + ahead4]!) | 0;
                tileWindowMin[e5] = min13;
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
                const operand31 = tile[e5]!;
                const operand32 = tile[e5 + ahead4]!;
                const min14 = operand32 < operand31 ? operand32 : operand31;
                const operand33 = tile[e5 + 1]!;
                const operand34 = tile[e5 + 1 + ahead4]!;
                const min14_1 = operand34 < operand33 ? operand34 : operand33;
                const operand35 = tile[e5 + 2]!;
                const operand36 = tile[e5 + 2 + ahead4]!;
                const min14_2 = operand36 < operand35 ? operand36 : operand35;
                const operand37 = tile[e5 + 3]!;
                const operand38 = tile[e5 + 3 + ahead4]!;
                const min14_3 = operand38 < operand37 ? operand38 : operand37;
                const count6 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                const count6_1 = (tileNodeCount[e5 + 1]! + tileNodeCount[e5 + 1 + ahead4]!) | 0;
                const count6_2 = (tileNodeCount[e5 + 2]! + tileNodeCount[e5 + 2 + ahead4]!) | 0;
                const count6_3 = (tileNodeCount[e5 + 3]! + tileNodeCount[e5 + 3 + ahead4]!) | 0;
                tileWindowMin[e5] = min14;
                tileWindowMin[e5 + 1] = min14_1;
                tileWindowMin[e5 + 2] = min14_2;
                tileWindowMin[e5 + 3] = min14_3;
                tileWindowCount[e5] = count6;
                tileWindowCount[e5 + 1] = count6_1;
                tileWindowCount[e5 + 2] = count6_2;
                tileWindowCount[e5 + 3] = count6_3;
              }
              const end7 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e5 = e5Main6; e5 < end7; e5++) {
                const operand39 = tile[e5]!;
                const operand40 = tile[e5 + ahead4]!;
                const min14 = operand40 < operand39 ? operand40 : operand39;
                const count6 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                tileWindowMin[e5] = min14;
                tileWindowCount[e5] = count6;
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e5Main7 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e5 = 0; e5 < e5Main7; e5 += 4) {
                const operand41 = tile[e5]!;
                const operand42 = tile[e5 + ahead4]!;
                const min15 = operand42 < operand41 ? operand42 : operand41;
                const operand43 = tile[e5 + 1]!;
                const operand44 = tile[e5 + 1 + ahead4]!;
                const min15_1 = operand44 < operand43 ? operand44 : operand43;
                const operand45 = tile[e5 + 2]!;
                const operand46 = tile[e5 + 2 + ahead4]!;
                const min15_2 = operand46 < operand45 ? operand46 : operand45;
                const operand47 = tile[e5 + 3]!;
                const operand48 = tile[e5 + 3 + ahead4]!;
                const min15_3 = operand48 < operand47 ? operand48 : operand47;
                const count7 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                const count7_1 = (tileNodeCount[e5 + 1]! + tileNodeCount[e5 + 1 + ahead4]!) | 0;
                const count7_2 = (tileNodeCount[e5 + 2]! + tileNodeCount[e5 + 2 + ahead4]!) | 0;
                const count7_3 = (tileNodeCount[e5 + 3]! + tileNodeCount[e5 + 3 + ahead4]!) | 0;
                tile[e5] = min15;
                tile[e5 + 1] = min15_1;
                tile[e5 + 2] = min15_2;
                tile[e5 + 3] = min15_3;
                tileNodeCount[e5] = count7;
                tileNodeCount[e5 + 1] = count7_1;
                tileNodeCount[e5 + 2] = count7_2;
                tileNodeCount[e5 + 3] = count7_3;
              }
              const end8 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e5 = e5Main7; e5 < end8; e5++) {
                const operand49 = tile[e5]!;
                const operand50 = tile[e5 + ahead4]!;
                const min15 = operand50 < operand49 ? operand50 : operand49;
                const count7 = (tileNodeCount[e5]! + tileNodeCount[e5 + ahead4]!) | 0;
                tile[e5] = min15;
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
            const result = tileWindowCount[from3 + e6]! >= minPeriods ? tileWindowMin[from3 + e6]! : NaN;
            min_[out3 + e6] = result === result ? result : NaN;
            const result2 = tileWindowCount[from3 + (e6 + 1)]! >= minPeriods ? tileWindowMin[from3 + (e6 + 1)]! : NaN;
            min_[out3 + (e6 + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = tileWindowCount[from3 + (e6 + 2)]! >= minPeriods ? tileWindowMin[from3 + (e6 + 2)]! : NaN;
            min_[out3 + (e6 + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = tileWindowCount[from3 + (e6 + 3)]! >= minPeriods ? tileWindowMin[from3 + (e6 + 3)]! : NaN;
            min_[out3 + (e6 + 3)] = result4 === result4 ? result4 : NaN;
          }
          for (let e6 = e6Main; e6 < length4; e6++) {
            const result5 = tileWindowCount[from3 + e6]! >= minPeriods ? tileWindowMin[from3 + e6]! : NaN;
            min_[out3 + e6] = result5 === result5 ? result5 : NaN;
          }
        }
      } else {
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const e2Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main; e2 += 4) {
            const min2 = tile[e2]!;
            const min2_1 = tile[e2 + 1]!;
            const min2_2 = tile[e2 + 2]!;
            const min2_3 = tile[e2 + 3]!;
            tileWindowMin[e2] = min2;
            tileWindowMin[e2 + 1] = min2_1;
            tileWindowMin[e2 + 2] = min2_2;
            tileWindowMin[e2 + 3] = min2_3;
          }
          const end9 = rowsIn * colsHere;
          for (let e2 = e2Main; e2 < end9; e2++) {
            const min2 = tile[e2]!;
            tileWindowMin[e2] = min2;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere;
            const e2Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main2; e2 += 4) {
              const operand51 = tile[e2]!;
              const operand52 = tile[e2 + ahead]!;
              const min3 = operand52 < operand51 ? operand52 : operand51;
              const operand53 = tile[e2 + 1]!;
              const operand54 = tile[e2 + 1 + ahead]!;
              const min3_1 = operand54 < operand53 ? operand54 : operand53;
              const operand55 = tile[e2 + 2]!;
              const operand56 = tile[e2 + 2 + ahead]!;
              const min3_2 = operand56 < operand55 ? operand56 : operand55;
              const operand57 = tile[e2 + 3]!;
              const operand58 = tile[e2 + 3 + ahead]!;
              const min3_3 = operand58 < operand57 ? operand58 : operand57;
              tileWindowMin[e2] = min3;
              tileWindowMin[e2 + 1] = min3_1;
              tileWindowMin[e2 + 2] = min3_2;
              tileWindowMin[e2 + 3] = min3_3;
            }
            const end10 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main2; e2 < end10; e2++) {
              const operand59 = tile[e2]!;
              const operand60 = tile[e2 + ahead]!;
              const min3 = operand60 < operand59 ? operand60 : operand59;
              tileWindowMin[e2] = min3;
            }
          } else {
            const ahead = k * colsHere;
            const e2Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main3; e2 += 4) {
              const operand61 = tile[e2]!;
              const operand62 = tile[e2 + ahead]!;
              const min4 = operand62 < operand61 ? operand62 : operand61;
              const operand63 = tile[e2 + 1]!;
              const operand64 = tile[e2 + 1 + ahead]!;
              const min4_1 = operand64 < operand63 ? operand64 : operand63;
              const operand65 = tile[e2 + 2]!;
              const operand66 = tile[e2 + 2 + ahead]!;
              const min4_2 = operand66 < operand65 ? operand66 : operand65;
              const operand67 = tile[e2 + 3]!;
              const operand68 = tile[e2 + 3 + ahead]!;
              const min4_3 = operand68 < operand67 ? operand68 : operand67;
              tile[e2] = min4;
              tile[e2 + 1] = min4_1;
              tile[e2 + 2] = min4_2;
              tile[e2 + 3] = min4_3;
            }
            const end11 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main3; e2 < end11; e2++) {
              const operand69 = tile[e2]!;
              const operand70 = tile[e2 + ahead]!;
              const min4 = operand70 < operand69 ? operand70 : operand69;
              tile[e2] = min4;
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
                  const min5 = tile[e2]!;
                  const min5_1 = tile[e2 + 1]!;
                  const min5_2 = tile[e2 + 2]!;
                  const min5_3 = tile[e2 + 3]!;
                  tileWindowMin[e2] = min5;
                  tileWindowMin[e2 + 1] = min5_1;
                  tileWindowMin[e2 + 2] = min5_2;
                  tileWindowMin[e2 + 3] = min5_3;
                }
                const end12 = (rowsIn - (k - 1)) * colsHere;
                for (let e2 = e2Main4; e2 < end12; e2++) {
                  const min5 = tile[e2]!;
                  tileWindowMin[e2] = min5;
                }
              }
            } else {
              const ahead = k * colsHere;
              const e2Main5 = maxIndex((rowsIn - (low + k - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main5; e2 += 4) {
                const operand71 = tile[e2]!;
                const operand72 = tileWindowMin[e2 + ahead]!;
                const min6 = operand72 < operand71 ? operand72 : operand71;
                const operand73 = tile[e2 + 1]!;
                const operand74 = tileWindowMin[e2 + 1 + ahead]!;
                const min6_1 = operand74 < operand73 ? operand74 : operand73;
                const operand75 = tile[e2 + 2]!;
                const operand76 = tileWindowMin[e2 + 2 + ahead]!;
                const min6_2 = operand76 < operand75 ? operand76 : operand75;
                const operand77 = tile[e2 + 3]!;
                const operand78 = tileWindowMin[e2 + 3 + ahead]!;
                const min6_3 = operand78 < operand77 ? operand78 : operand77;
                tileWindowMin[e2] = min6;
                tileWindowMin[e2 + 1] = min6_1;
                tileWindowMin[e2 + 2] = min6_2;
                tileWindowMin[e2 + 3] = min6_3;
              }
              const end13 = (rowsIn - (low + k - 1)) * colsHere;
              for (let e2 = e2Main5; e2 < end13; e2++) {
                const operand79 = tile[e2]!;
                const operand80 = tileWindowMin[e2 + ahead]!;
                const min6 = operand80 < operand79 ? operand80 : operand79;
                tileWindowMin[e2] = min6;
              }
            }
            low = low + k;
          }
          if (k * 2 < width) {
            const ahead = k * colsHere;
            const e2Main6 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main6; e2 += 4) {
              const operand81 = tile[e2]!;
              const operand82 = tile[e2 + ahead]!;
              const min7 = operand82 < operand81 ? operand82 : operand81;
              const operand83 = tile[e2 + 1]!;
              const operand84 = tile[e2 + 1 + ahead]!;
              const min7_1 = operand84 < operand83 ? operand84 : operand83;
              const operand85 = tile[e2 + 2]!;
              const operand86 = tile[e2 + 2 + ahead]!;
              const min7_2 = operand86 < operand85 ? operand86 : operand85;
              const operand87 = tile[e2 + 3]!;
              const operand88 = tile[e2 + 3 + ahead]!;
              const min7_3 = operand88 < operand87 ? operand88 : operand87;
              tile[e2] = min7;
              tile[e2 + 1] = min7_1;
              tile[e2 + 2] = min7_2;
              tile[e2 + 3] = min7_3;
            }
            const end14 = (rowsIn - (k * 2 - 1)) * colsHere;
            for (let e2 = e2Main6; e2 < end14; e2++) {
              const operand89 = tile[e2]!;
              const operand90 = tile[e2 + ahead]!;
              const min7 = operand90 < operand89 ? operand90 : operand89;
              tile[e2] = min7;
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
              const operand91 = tile[from + e3]!;
              const operand92 = tile[from + e3 + ahead2]!;
              const min8 = operand92 < operand91 ? operand92 : operand91;
              const operand93 = tile[from + (e3 + 1)]!;
              const operand94 = tile[from + (e3 + 1) + ahead2]!;
              const min8_1 = operand94 < operand93 ? operand94 : operand93;
              const operand95 = tile[from + (e3 + 2)]!;
              const operand96 = tile[from + (e3 + 2) + ahead2]!;
              const min8_2 = operand96 < operand95 ? operand96 : operand95;
              const operand97 = tile[from + (e3 + 3)]!;
              const operand98 = tile[from + (e3 + 3) + ahead2]!;
              const min8_3 = operand98 < operand97 ? operand98 : operand97;
              const result6 = present >= minPeriods ? min8 : NaN;
              min_[out + e3] = result6 === result6 ? result6 : NaN;
              const result7 = present >= minPeriods ? min8_1 : NaN;
              min_[out + (e3 + 1)] = result7 === result7 ? result7 : NaN;
              const result8 = present >= minPeriods ? min8_2 : NaN;
              min_[out + (e3 + 2)] = result8 === result8 ? result8 : NaN;
              const result9 = present >= minPeriods ? min8_3 : NaN;
              min_[out + (e3 + 3)] = result9 === result9 ? result9 : NaN;
            }
            for (let e3 = e3Main; e3 < length2; e3++) {
              const operand99 = tile[from + e3]!;
              const operand100 = tile[from + e3 + ahead2]!;
              const min8 = operand100 < operand99 ? operand100 : operand99;
              const result10 = present >= minPeriods ? min8 : NaN;
              min_[out + e3] = result10 === result10 ? result10 : NaN;
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
              const result11 = present2 >= minPeriods ? tileWindowMin[from2 + e4]! : NaN;
              min_[out2 + e4] = result11 === result11 ? result11 : NaN;
              const result12 = present2 >= minPeriods ? tileWindowMin[from2 + (e4 + 1)]! : NaN;
              min_[out2 + (e4 + 1)] = result12 === result12 ? result12 : NaN;
              const result13 = present2 >= minPeriods ? tileWindowMin[from2 + (e4 + 2)]! : NaN;
              min_[out2 + (e4 + 2)] = result13 === result13 ? result13 : NaN;
              const result14 = present2 >= minPeriods ? tileWindowMin[from2 + (e4 + 3)]! : NaN;
              min_[out2 + (e4 + 3)] = result14 === result14 ? result14 : NaN;
            }
            for (let e4 = e4Main; e4 < length3; e4++) {
              const result15 = present2 >= minPeriods ? tileWindowMin[from2 + e4]! : NaN;
              min_[out2 + e4] = result15 === result15 ? result15 : NaN;
            }
          }
        }
      }
    }
  }
}
