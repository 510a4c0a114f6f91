// Generated from kernels/rolling/rollingMax.ts#L16 by `trefoil build`. Do not edit. Hash 676b3dbf9c88b43b

import { maxIndex, minIndex } from '../operations.js';

/**
 * Largest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values give NaN. Of +0 and −0 the older one is returned.
 *
 * Accuracy: exact.
 *
 * Source: meaning of pandas `rolling(window, min_periods).max()`.
 */
export function rollingMax(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  max_: Float64Array,
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
    rollingMaxRegion0(
      0,
      rows,
      max_,
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

function rollingMaxRegion0(
  lo: number,
  hi: number,
  max_: Float64Array,
  x: Float64Array,
  cols: number,
  minPeriods: number,
  tileCols: number,
  tileRows: number,
  width: number,
  tile: Float64Array,
  tileWindowMax: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
): void {
  const base12 = Math.trunc((cols + tileCols - 1) / tileCols);
  const end15 = Math.trunc((hi - lo + tileRows - 1) / tileRows);
  for (let rowTile = 0; rowTile < end15; rowTile++) {
    const firstRow = lo + rowTile * tileRows;
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const base11 = maxIndex(0 - (firstRow - width + 1), 0);
    const end14 = base12;
    for (let colTile = 0; colTile < end14; colTile++) {
      const firstCol = colTile * tileCols;
      const colsHere = minIndex(tileCols, cols - firstCol);
      const rowsIn = rowsHere + width - 1;
      const lead = base11;
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
          const e6Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e6 = 0; e6 < e6Main; e6 += 4) {
            const v2 = tile[e6]!;
            const v2_1 = tile[e6 + 1]!;
            const v2_2 = tile[e6 + 2]!;
            const v2_3 = tile[e6 + 3]!;
            const count = v2 === v2 ? 1 : 0;
            const count_1 = v2_1 === v2_1 ? 1 : 0;
            const count_2 = v2_2 === v2_2 ? 1 : 0;
            const count_3 = v2_3 === v2_3 ? 1 : 0;
            const max4 = v2 === v2 ? v2 : -Infinity;
            const max4_1 = v2_1 === v2_1 ? v2_1 : -Infinity;
            const max4_2 = v2_2 === v2_2 ? v2_2 : -Infinity;
            const max4_3 = v2_3 === v2_3 ? v2_3 : -Infinity;
            tileWindowCount[e6] = count;
            tileWindowCount[e6 + 1] = count_1;
            tileWindowCount[e6 + 2] = count_2;
            tileWindowCount[e6 + 3] = count_3;
            tileWindowMax[e6] = max4;
            tileWindowMax[e6 + 1] = max4_1;
            tileWindowMax[e6 + 2] = max4_2;
            tileWindowMax[e6 + 3] = max4_3;
          }
          const end2 = rowsIn * colsHere;
          for (let e6 = e6Main; e6 < end2; e6++) {
            const v2 = tile[e6]!;
            const count = v2 === v2 ? 1 : 0;
            const max4 = v2 === v2 ? v2 : -Infinity;
            tileWindowCount[e6] = count;
            tileWindowMax[e6] = max4;
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead4 = k2 * colsHere;
            const e6Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e6 = 0; e6 < e6Main2; e6 += 4) {
              const vOlder = tile[e6]!;
              const vOlder_1 = tile[e6 + 1]!;
              const vOlder_2 = tile[e6 + 2]!;
              const vOlder_3 = tile[e6 + 3]!;
              const vNewer = tile[e6 + ahead4]!;
              const vNewer_1 = tile[e6 + 1 + ahead4]!;
              const vNewer_2 = tile[e6 + 2 + ahead4]!;
              const vNewer_3 = tile[e6 + 3 + ahead4]!;
              const operand = vOlder === vOlder ? vOlder : -Infinity;
              const operand2 = vNewer === vNewer ? vNewer : -Infinity;
              const max5 = operand < operand2 ? operand2 : operand;
              const operand3 = vOlder_1 === vOlder_1 ? vOlder_1 : -Infinity;
              const operand4 = vNewer_1 === vNewer_1 ? vNewer_1 : -Infinity;
              const max5_1 = operand3 < operand4 ? operand4 : operand3;
              const operand5 = vOlder_2 === vOlder_2 ? vOlder_2 : -Infinity;
              const operand6 = vNewer_2 === vNewer_2 ? vNewer_2 : -Infinity;
              const max5_2 = operand5 < operand6 ? operand6 : operand5;
              const operand7 = vOlder_3 === vOlder_3 ? vOlder_3 : -Infinity;
              const operand8 = vNewer_3 === vNewer_3 ? vNewer_3 : -Infinity;
              const max5_3 = operand7 < operand8 ? operand8 : operand7;
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count2_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count2_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count2_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowMax[e6] = max5;
              tileWindowMax[e6 + 1] = max5_1;
              tileWindowMax[e6 + 2] = max5_2;
              tileWindowMax[e6 + 3] = max5_3;
              tileWindowCount[e6] = count2;
              tileWindowCount[e6 + 1] = count2_1;
              tileWindowCount[e6 + 2] = count2_2;
              tileWindowCount[e6 + 3] = count2_3;
            }
            const end3 = (rowsIn - 1) * colsHere;
            for (let e6 = e6Main2; e6 < end3; e6++) {
              const vOlder = tile[e6]!;
              const vNewer = tile[e6 + ahead4]!;
              const operand9 = vOlder === vOlder ? vOlder : -Infinity;
              const operand10 = vNewer === vNewer ? vNewer : -Infinity;
              const max5 = operand9 < operand10 ? operand10 : operand9;
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowMax[e6] = max5;
              tileWindowCount[e6] = count2;
            }
          } else {
            const ahead4 = k2 * colsHere;
            const e6Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e6 = 0; e6 < e6Main3; e6 += 4) {
              const vOlder2 = tile[e6]!;
              const vOlder2_1 = tile[e6 + 1]!;
              const vOlder2_2 = tile[e6 + 2]!;
              const vOlder2_3 = tile[e6 + 3]!;
              const vNewer2 = tile[e6 + ahead4]!;
              const vNewer2_1 = tile[e6 + 1 + ahead4]!;
              const vNewer2_2 = tile[e6 + 2 + ahead4]!;
              const vNewer2_3 = tile[e6 + 3 + ahead4]!;
              const operand11 = vOlder2 === vOlder2 ? vOlder2 : -Infinity;
              const operand12 = vNewer2 === vNewer2 ? vNewer2 : -Infinity;
              const max6 = operand11 < operand12 ? operand12 : operand11;
              const operand13 = vOlder2_1 === vOlder2_1 ? vOlder2_1 : -Infinity;
              const operand14 = vNewer2_1 === vNewer2_1 ? vNewer2_1 : -Infinity;
              const max6_1 = operand13 < operand14 ? operand14 : operand13;
              const operand15 = vOlder2_2 === vOlder2_2 ? vOlder2_2 : -Infinity;
              const operand16 = vNewer2_2 === vNewer2_2 ? vNewer2_2 : -Infinity;
              const max6_2 = operand15 < operand16 ? operand16 : operand15;
              const operand17 = vOlder2_3 === vOlder2_3 ? vOlder2_3 : -Infinity;
              const operand18 = vNewer2_3 === vNewer2_3 ? vNewer2_3 : -Infinity;
              const max6_3 = operand17 < operand18 ? operand18 : operand17;
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              const count3_1 = ((vOlder2_1 === vOlder2_1 ? 1 : 0) + (vNewer2_1 === vNewer2_1 ? 1 : 0)) | 0;
              const count3_2 = ((vOlder2_2 === vOlder2_2 ? 1 : 0) + (vNewer2_2 === vNewer2_2 ? 1 : 0)) | 0;
              const count3_3 = ((vOlder2_3 === vOlder2_3 ? 1 : 0) + (vNewer2_3 === vNewer2_3 ? 1 : 0)) | 0;
              tile[e6] = max6;
              tile[e6 + 1] = max6_1;
              tile[e6 + 2] = max6_2;
              tile[e6 + 3] = max6_3;
              tileNodeCount[e6] = count3;
              tileNodeCount[e6 + 1] = count3_1;
              tileNodeCount[e6 + 2] = count3_2;
              tileNodeCount[e6 + 3] = count3_3;
            }
            const end4 = (rowsIn - 1) * colsHere;
            for (let e6 = e6Main3; e6 < end4; e6++) {
              const vOlder2 = tile[e6]!;
              const vNewer2 = tile[e6 + ahead4]!;
              const operand19 = vOlder2 === vOlder2 ? vOlder2 : -Infinity;
              const operand20 = vNewer2 === vNewer2 ? vNewer2 : -Infinity;
              const max6 = operand19 < operand20 ? operand20 : operand19;
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              tile[e6] = max6;
              tileNodeCount[e6] = count3;
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 !== width) {
                const e6Main4 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e6 = 0; e6 < e6Main4; e6 += 4) {
                  const count4 = tileNodeCount[e6]!;
                  const count4_1 = tileNodeCount[e6 + 1]!;
                  const count4_2 = tileNodeCount[e6 + 2]!;
                  const count4_3 = tileNodeCount[e6 + 3]!;
                  const max7 = tile[e6]!;
                  const max7_1 = tile[e6 + 1]!;
                  const max7_2 = tile[e6 + 2]!;
                  const max7_3 = tile[e6 + 3]!;
                  tileWindowCount[e6] = count4;
                  tileWindowCount[e6 + 1] = count4_1;
                  tileWindowCount[e6 + 2] = count4_2;
                  tileWindowCount[e6 + 3] = count4_3;
                  tileWindowMax[e6] = max7;
                  tileWindowMax[e6 + 1] = max7_1;
                  tileWindowMax[e6 + 2] = max7_2;
                  tileWindowMax[e6 + 3] = max7_3;
                }
                const end5 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e6 = e6Main4; e6 < end5; e6++) {
                  const count4 = tileNodeCount[e6]!;
                  const max7 = tile[e6]!;
                  tileWindowCount[e6] = count4;
                  tileWindowMax[e6] = max7;
                }
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e6Main5 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e6 = 0; e6 < e6Main5; e6 += 4) {
                const operand21 = tile[e6]!;
                const operand22 = tileWindowMax[e6 + ahead4]!;
                const max8 = operand21 < operand22 ? operand22 : operand21;
                const operand23 = tile[e6 + 1]!;
                const operand24 = tileWindowMax[e6 + 1 + ahead4]!;
                const max8_1 = operand23 < operand24 ? operand24 : operand23;
                const operand25 = tile[e6 + 2]!;
                const operand26 = tileWindowMax[e6 + 2 + ahead4]!;
                const max8_2 = operand25 < operand26 ? operand26 : operand25;
                const operand27 = tile[e6 + 3]!;
                const operand28 = tileWindowMax[e6 + 3 + ahead4]!;
                const max8_3 = operand27 < operand28 ? operand28 : operand27;
                const count5 = (tileNodeCount[e6]! + tileWindowCount[e6 + ahead4]!) | 0;
                const count5_1 = (tileNodeCount[e6 + 1]! + tileWindowCount[e6 + 1 + ahead4]!) | 0;
                const count5_2 = (tileNodeCount[e6 + 2]! + tileWindowCount[e6 + 2 + ahead4]!) | 0;
                const count5_3 = (tileNodeCount[e6 + 3]! + tileWindowCount[e6 + 3 + ahead4]!) | 0;
                tileWindowMax[e6] = max8;
                tileWindowMax[e6 + 1] = max8_1;
                tileWindowMax[e6 + 2] = max8_2;
                tileWindowMax[e6 + 3] = max8_3;
                tileWindowCount[e6] = count5;
                tileWindowCount[e6 + 1] = count5_1;
                tileWindowCount[e6 + 2] = count5_2;
                tileWindowCount[e6 + 3] = count5_3;
              }
              const end6 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e6 = e6Main5; e6 < end6; e6++) {
                const operand29 = tile[e6]!;
                const operand30 = tileWindowMax[e6 + ahead4]!;
                const max8 = operand29 < operand30 ? operand30 : operand29;
                const count5 = (tileNodeCount[e6]! + tileWindowCount[e6 + ahead4]!) | 0;
                tileWindowMax[e6] = max8;
                tileWindowCount[e6] = count5;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead4 = k2 * colsHere;
              const e6Main6 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e6 = 0; e6 < e6Main6; e6 += 4) {
                const operand31 = tile[e6]!;
                const operand32 = tile[e6 + ahead4]!;
                const max9 = operand31 < operand32 ? operand32 : operand31;
                const operand33 = tile[e6 + 1]!;
                const operand34 = tile[e6 + 1 + ahead4]!;
                const max9_1 = operand33 < operand34 ? operand34 : operand33;
                const operand35 = tile[e6 + 2]!;
                const operand36 = tile[e6 + 2 + ahead4]!;
                const max9_2 = operand35 < operand36 ? operand36 : operand35;
                const operand37 = tile[e6 + 3]!;
                const operand38 = tile[e6 + 3 + ahead4]!;
                const max9_3 = operand37 < operand38 ? operand38 : operand37;
                const count6 = (tileNodeCount[e6]! + tileNodeCount[e6 + ahead4]!) | 0;
                const count6_1 = (tileNodeCount[e6 + 1]! + tileNodeCount[e6 + 1 + ahead4]!) | 0;
                const count6_2 = (tileNodeCount[e6 + 2]! + tileNodeCount[e6 + 2 + ahead4]!) | 0;
                const count6_3 = (tileNodeCount[e6 + 3]! + tileNodeCount[e6 + 3 + ahead4]!) | 0;
                tileWindowMax[e6] = max9;
                tileWindowMax[e6 + 1] = max9_1;
                tileWindowMax[e6 + 2] = max9_2;
                tileWindowMax[e6 + 3] = max9_3;
                tileWindowCount[e6] = count6;
                tileWindowCount[e6 + 1] = count6_1;
                tileWindowCount[e6 + 2] = count6_2;
                tileWindowCount[e6 + 3] = count6_3;
              }
              const end7 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e6 = e6Main6; e6 < end7; e6++) {
                const operand39 = tile[e6]!;
                const operand40 = tile[e6 + ahead4]!;
                const max9 = operand39 < operand40 ? operand40 : operand39;
                const count6 = (tileNodeCount[e6]! + tileNodeCount[e6 + ahead4]!) | 0;
                tileWindowMax[e6] = max9;
                tileWindowCount[e6] = count6;
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e6Main7 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e6 = 0; e6 < e6Main7; e6 += 4) {
                const operand41 = tile[e6]!;
                const operand42 = tile[e6 + ahead4]!;
                const max10 = operand41 < operand42 ? operand42 : operand41;
                const operand43 = tile[e6 + 1]!;
                const operand44 = tile[e6 + 1 + ahead4]!;
                const max10_1 = operand43 < operand44 ? operand44 : operand43;
                const operand45 = tile[e6 + 2]!;
                const operand46 = tile[e6 + 2 + ahead4]!;
                const max10_2 = operand45 < operand46 ? operand46 : operand45;
                const operand47 = tile[e6 + 3]!;
                const operand48 = tile[e6 + 3 + ahead4]!;
                const max10_3 = operand47 < operand48 ? operand48 : operand47;
                const count7 = (tileNodeCount[e6]! + tileNodeCount[e6 + ahead4]!) | 0;
                const count7_1 = (tileNodeCount[e6 + 1]! + tileNodeCount[e6 + 1 + ahead4]!) | 0;
                const count7_2 = (tileNodeCount[e6 + 2]! + tileNodeCount[e6 + 2 + ahead4]!) | 0;
                const count7_3 = (tileNodeCount[e6 + 3]! + tileNodeCount[e6 + 3 + ahead4]!) | 0;
                tile[e6] = max10;
                tile[e6 + 1] = max10_1;
                tile[e6 + 2] = max10_2;
                tile[e6 + 3] = max10_3;
                tileNodeCount[e6] = count7;
                tileNodeCount[e6 + 1] = count7_1;
                tileNodeCount[e6 + 2] = count7_2;
                tileNodeCount[e6 + 3] = count7_3;
              }
              const end8 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e6 = e6Main7; e6 < end8; e6++) {
                const operand49 = tile[e6]!;
                const operand50 = tile[e6 + ahead4]!;
                const max10 = operand49 < operand50 ? operand50 : operand49;
                const count7 = (tileNodeCount[e6]! + tileNodeCount[e6 + ahead4]!) | 0;
                tile[e6] = max10;
                tileNodeCount[e6] = count7;
              }
            }
          }
          k2 = k2 * 2;
        }
        const flat5 = colsHere === cols;
        const length5 = flat5 ? rowsHere * colsHere : colsHere;
        const spans5 = flat5 ? 1 : rowsHere;
        for (let span5 = 0; span5 < spans5; span5++) {
          const from4 = span5 * colsHere;
          const out4 = (firstRow + span5) * cols + firstCol;
          const e7Main = length5 & -4;
          for (let e7 = 0; e7 < e7Main; e7 += 4) {
            const result = tileWindowCount[from4 + e7]! >= minPeriods ? tileWindowMax[from4 + e7]! : NaN;
            max_[out4 + e7] = result === result ? result : NaN;
            const result2 = tileWindowCount[from4 + (e7 + 1)]! >= minPeriods ? tileWindowMax[from4 + (e7 + 1)]! : NaN;
            max_[out4 + (e7 + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = tileWindowCount[from4 + (e7 + 2)]! >= minPeriods ? tileWindowMax[from4 + (e7 + 2)]! : NaN;
            max_[out4 + (e7 + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = tileWindowCount[from4 + (e7 + 3)]! >= minPeriods ? tileWindowMax[from4 + (e7 + 3)]! : NaN;
            max_[out4 + (e7 + 3)] = result4 === result4 ? result4 : NaN;
          }
          for (let e7 = e7Main; e7 < length5; e7++) {
            const result5 = tileWindowCount[from4 + e7]! >= minPeriods ? tileWindowMax[from4 + e7]! : NaN;
            max_[out4 + e7] = result5 === result5 ? result5 : NaN;
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
                tileWindowMax[e2] = tile[e2]!;
                tileWindowMax[e2 + 1] = tile[e2 + 1]!;
                tileWindowMax[e2 + 2] = tile[e2 + 2]!;
                tileWindowMax[e2 + 3] = tile[e2 + 3]!;
              }
              const end9 = (rowsIn - k + 1) * colsHere;
              for (let e2 = e2Main; e2 < end9; e2++) {
                tileWindowMax[e2] = tile[e2]!;
              }
            } else {
              const ahead = k * colsHere;
              const e2Main2 = maxIndex((rowsIn - (low + k) + 1) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main2; e2 += 4) {
                const operand51 = tile[e2]!;
                const operand52 = tileWindowMax[e2 + ahead]!;
                tileWindowMax[e2] = operand51 < operand52 ? operand52 : operand51;
                const operand53 = tile[e2 + 1]!;
                const operand54 = tileWindowMax[e2 + 1 + ahead]!;
                tileWindowMax[e2 + 1] = operand53 < operand54 ? operand54 : operand53;
                const operand55 = tile[e2 + 2]!;
                const operand56 = tileWindowMax[e2 + 2 + ahead]!;
                tileWindowMax[e2 + 2] = operand55 < operand56 ? operand56 : operand55;
                const operand57 = tile[e2 + 3]!;
                const operand58 = tileWindowMax[e2 + 3 + ahead]!;
                tileWindowMax[e2 + 3] = operand57 < operand58 ? operand58 : operand57;
              }
              const end10 = (rowsIn - (low + k) + 1) * colsHere;
              for (let e2 = e2Main2; e2 < end10; e2++) {
                const operand59 = tile[e2]!;
                const operand60 = tileWindowMax[e2 + ahead]!;
                tileWindowMax[e2] = operand59 < operand60 ? operand60 : operand59;
              }
            }
            low = low + k;
          }
          if (k * 4 <= limit && !((width & (k * 2)) !== 0)) {
            const ahead = k * colsHere;
            const e2Main3 = maxIndex((rowsIn - k * 4 + 1) * colsHere, 0) & -4;
            const base = ahead * 2;
            const base2 = ahead * 3;
            for (let e2 = 0; e2 < e2Main3; e2 += 4) {
              const operand61 = tile[e2]!;
              const operand62 = tile[e2 + ahead]!;
              const operand63 = tile[e2 + base]!;
              const operand64 = tile[e2 + base2]!;
              const operand65 = operand61 < operand62 ? operand62 : operand61;
              const operand66 = operand63 < operand64 ? operand64 : operand63;
              tile[e2] = operand65 < operand66 ? operand66 : operand65;
              const operand67 = tile[e2 + 1]!;
              const operand68 = tile[e2 + 1 + ahead]!;
              const operand69 = tile[e2 + 1 + base]!;
              const operand70 = tile[e2 + 1 + base2]!;
              const operand71 = operand67 < operand68 ? operand68 : operand67;
              const operand72 = operand69 < operand70 ? operand70 : operand69;
              tile[e2 + 1] = operand71 < operand72 ? operand72 : operand71;
              const operand73 = tile[e2 + 2]!;
              const operand74 = tile[e2 + 2 + ahead]!;
              const operand75 = tile[e2 + 2 + base]!;
              const operand76 = tile[e2 + 2 + base2]!;
              const operand77 = operand73 < operand74 ? operand74 : operand73;
              const operand78 = operand75 < operand76 ? operand76 : operand75;
              tile[e2 + 2] = operand77 < operand78 ? operand78 : operand77;
              const operand79 = tile[e2 + 3]!;
              const operand80 = tile[e2 + 3 + ahead]!;
              const operand81 = tile[e2 + 3 + base]!;
              const operand82 = tile[e2 + 3 + base2]!;
              const operand83 = operand79 < operand80 ? operand80 : operand79;
              const operand84 = operand81 < operand82 ? operand82 : operand81;
              tile[e2 + 3] = operand83 < operand84 ? operand84 : operand83;
            }
            const base3 = ahead * 2;
            const base4 = ahead * 3;
            const end11 = (rowsIn - k * 4 + 1) * colsHere;
            for (let e2 = e2Main3; e2 < end11; e2++) {
              const operand85 = tile[e2]!;
              const operand86 = tile[e2 + ahead]!;
              const operand87 = tile[e2 + base3]!;
              const operand88 = tile[e2 + base4]!;
              const operand89 = operand85 < operand86 ? operand86 : operand85;
              const operand90 = operand87 < operand88 ? operand88 : operand87;
              tile[e2] = operand89 < operand90 ? operand90 : operand89;
            }
            k = k * 4;
          } else {
            const ahead = k * colsHere;
            const e2Main4 = maxIndex((rowsIn - k * 2 + 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main4; e2 += 4) {
              const operand91 = tile[e2]!;
              const operand92 = tile[e2 + ahead]!;
              tile[e2] = operand91 < operand92 ? operand92 : operand91;
              const operand93 = tile[e2 + 1]!;
              const operand94 = tile[e2 + 1 + ahead]!;
              tile[e2 + 1] = operand93 < operand94 ? operand94 : operand93;
              const operand95 = tile[e2 + 2]!;
              const operand96 = tile[e2 + 2 + ahead]!;
              tile[e2 + 2] = operand95 < operand96 ? operand96 : operand95;
              const operand97 = tile[e2 + 3]!;
              const operand98 = tile[e2 + 3 + ahead]!;
              tile[e2 + 3] = operand97 < operand98 ? operand98 : operand97;
            }
            const end12 = (rowsIn - k * 2 + 1) * colsHere;
            for (let e2 = e2Main4; e2 < end12; e2++) {
              const operand99 = tile[e2]!;
              const operand100 = tile[e2 + ahead]!;
              tile[e2] = operand99 < operand100 ? operand100 : operand99;
            }
            k = k * 2;
          }
        }
        if (k === width) {
          const e2Main5 = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main5; e2 += 4) {
            tileWindowMax[e2] = tile[e2]!;
            tileWindowMax[e2 + 1] = tile[e2 + 1]!;
            tileWindowMax[e2 + 2] = tile[e2 + 2]!;
            tileWindowMax[e2 + 3] = tile[e2 + 3]!;
          }
          const end13 = (rowsIn - k + 1) * colsHere;
          for (let e2 = e2Main5; e2 < end13; e2++) {
            tileWindowMax[e2] = tile[e2]!;
          }
        }
        if ((width & (width - 1)) === 0) {
          if (width >= 4) {
            const ahead2 = (width >> 2) * colsHere;
            const present = width;
            const flat2 = colsHere === cols;
            const length2 = flat2 ? rowsHere * colsHere : colsHere;
            const spans2 = flat2 ? 1 : rowsHere;
            const base9 = ahead2 * 2;
            const base10 = ahead2 * 3;
            for (let span2 = 0; span2 < spans2; span2++) {
              const from = span2 * colsHere;
              const out = (firstRow + span2) * cols + firstCol;
              const e3Main = length2 & -4;
              const base5 = base9;
              const base6 = base10;
              for (let e3 = 0; e3 < e3Main; e3 += 4) {
                const operand101 = tile[from + e3]!;
                const operand102 = tile[from + e3 + ahead2]!;
                const operand103 = tile[from + e3 + base5]!;
                const operand104 = tile[from + e3 + base6]!;
                const operand105 = operand101 < operand102 ? operand102 : operand101;
                const operand106 = operand103 < operand104 ? operand104 : operand103;
                const max2 = operand105 < operand106 ? operand106 : operand105;
                const operand107 = tile[from + (e3 + 1)]!;
                const operand108 = tile[from + (e3 + 1) + ahead2]!;
                const operand109 = tile[from + (e3 + 1) + base5]!;
                const operand110 = tile[from + (e3 + 1) + base6]!;
                const operand111 = operand107 < operand108 ? operand108 : operand107;
                const operand112 = operand109 < operand110 ? operand110 : operand109;
                const max2_1 = operand111 < operand112 ? operand112 : operand111;
                const operand113 = tile[from + (e3 + 2)]!;
                const operand114 = tile[from + (e3 + 2) + ahead2]!;
                const operand115 = tile[from + (e3 + 2) + base5]!;
                const operand116 = tile[from + (e3 + 2) + base6]!;
                const operand117 = operand113 < operand114 ? operand114 : operand113;
                const operand118 = operand115 < operand116 ? operand116 : operand115;
                const max2_2 = operand117 < operand118 ? operand118 : operand117;
                const operand119 = tile[from + (e3 + 3)]!;
                const operand120 = tile[from + (e3 + 3) + ahead2]!;
                const operand121 = tile[from + (e3 + 3) + base5]!;
                const operand122 = tile[from + (e3 + 3) + base6]!;
                const operand123 = operand119 < operand120 ? operand120 : operand119;
                const operand124 = operand121 < operand122 ? operand122 : operand121;
                const max2_3 = operand123 < operand124 ? operand124 : operand123;
                const result6 = present >= minPeriods ? max2 : NaN;
                max_[out + e3] = result6 === result6 ? result6 : NaN;
                const result7 = present >= minPeriods ? max2_1 : NaN;
                max_[out + (e3 + 1)] = result7 === result7 ? result7 : NaN;
                const result8 = present >= minPeriods ? max2_2 : NaN;
                max_[out + (e3 + 2)] = result8 === result8 ? result8 : NaN;
                const result9 = present >= minPeriods ? max2_3 : NaN;
                max_[out + (e3 + 3)] = result9 === result9 ? result9 : NaN;
              }
              const base7 = base9;
              const base8 = base10;
              for (let e3 = e3Main; e3 < length2; e3++) {
                const operand125 = tile[from + e3]!;
                const operand126 = tile[from + e3 + ahead2]!;
                const operand127 = tile[from + e3 + base7]!;
                const operand128 = tile[from + e3 + base8]!;
                const operand129 = operand125 < operand126 ? operand126 : operand125;
                const operand130 = operand127 < operand128 ? operand128 : operand127;
                const max2 = operand129 < operand130 ? operand130 : operand129;
                const result10 = present >= minPeriods ? max2 : NaN;
                max_[out + e3] = result10 === result10 ? result10 : NaN;
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
                const result11 = present2 >= minPeriods ? tileWindowMax[from2 + e4]! : NaN;
                max_[out2 + e4] = result11 === result11 ? result11 : NaN;
                const result12 = present2 >= minPeriods ? tileWindowMax[from2 + (e4 + 1)]! : NaN;
                max_[out2 + (e4 + 1)] = result12 === result12 ? result12 : NaN;
                const result13 = present2 >= minPeriods ? tileWindowMax[from2 + (e4 + 2)]! : NaN;
                max_[out2 + (e4 + 2)] = result13 === result13 ? result13 : NaN;
                const result14 = present2 >= minPeriods ? tileWindowMax[from2 + (e4 + 3)]! : NaN;
                max_[out2 + (e4 + 3)] = result14 === result14 ? result14 : NaN;
              }
              for (let e4 = e4Main; e4 < length3; e4++) {
                const result15 = present2 >= minPeriods ? tileWindowMax[from2 + e4]! : NaN;
                max_[out2 + e4] = result15 === result15 ? result15 : NaN;
              }
            }
          }
        } else {
          const ahead3 = k * colsHere;
          const present3 = width;
          const flat4 = colsHere === cols;
          const length4 = flat4 ? rowsHere * colsHere : colsHere;
          const spans4 = flat4 ? 1 : rowsHere;
          for (let span4 = 0; span4 < spans4; span4++) {
            const from3 = span4 * colsHere;
            const out3 = (firstRow + span4) * cols + firstCol;
            const e5Main = length4 & -4;
            for (let e5 = 0; e5 < e5Main; e5 += 4) {
              const operand131 = tile[from3 + e5]!;
              const operand132 = tileWindowMax[from3 + e5 + ahead3]!;
              const max3 = operand131 < operand132 ? operand132 : operand131;
              const operand133 = tile[from3 + (e5 + 1)]!;
              const operand134 = tileWindowMax[from3 + (e5 + 1) + ahead3]!;
              const max3_1 = operand133 < operand134 ? operand134 : operand133;
              const operand135 = tile[from3 + (e5 + 2)]!;
              const operand136 = tileWindowMax[from3 + (e5 + 2) + ahead3]!;
              const max3_2 = operand135 < operand136 ? operand136 : operand135;
              const operand137 = tile[from3 + (e5 + 3)]!;
              const operand138 = tileWindowMax[from3 + (e5 + 3) + ahead3]!;
              const max3_3 = operand137 < operand138 ? operand138 : operand137;
              const result16 = present3 >= minPeriods ? max3 : NaN;
              max_[out3 + e5] = result16 === result16 ? result16 : NaN;
              const result17 = present3 >= minPeriods ? max3_1 : NaN;
              max_[out3 + (e5 + 1)] = result17 === result17 ? result17 : NaN;
              const result18 = present3 >= minPeriods ? max3_2 : NaN;
              max_[out3 + (e5 + 2)] = result18 === result18 ? result18 : NaN;
              const result19 = present3 >= minPeriods ? max3_3 : NaN;
              max_[out3 + (e5 + 3)] = result19 === result19 ? result19 : NaN;
            }
            for (let e5 = e5Main; e5 < length4; e5++) {
              const operand139 = tile[from3 + e5]!;
              const operand140 = tileWindowMax[from3 + e5 + ahead3]!;
              const max3 = operand139 < operand140 ? operand140 : operand139;
              const result20 = present3 >= minPeriods ? max3 : NaN;
              max_[out3 + e5] = result20 === result20 ? result20 : NaN;
            }
          }
        }
      }
    }
  }
}
