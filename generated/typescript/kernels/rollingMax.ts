// Generated from kernels/rolling/rollingMax.ts#L17 by `trefoil build`. Do not edit. Hash d630d75f93f085cf

import { maxIndex, minIndex } from '../operations.js';

/**
 * Largest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or none at all, give NaN. Infinities are values (pandas takes them for missing). Of +0 and −0 the older one
 * is returned.
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
  const least = minPeriods < 1 ? 1 : minPeriods;
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
      least,
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
  least: number,
  tileCols: number,
  tileRows: number,
  width: number,
  tile: Float64Array,
  tileWindowMax: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
): void {
  const base43 = Math.trunc((cols + tileCols - 1) / tileCols);
  const end15 = Math.trunc((hi - lo + tileRows - 1) / tileRows);
  for (let rowTile = 0; rowTile < end15; rowTile++) {
    const firstRow = lo + rowTile * tileRows;
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const base41 = maxIndex(0 - (firstRow - width + 1), 0);
    const base42 = Math.trunc(rowsHere / width);
    const end14 = base43;
    for (let colTile = 0; colTile < end14; colTile++) {
      const firstCol = colTile * tileCols;
      const colsHere = minIndex(tileCols, cols - firstCol);
      const rowsIn = rowsHere + width - 1;
      const lead = base41;
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
          const e8Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e8 = 0; e8 < e8Main; e8 += 4) {
            const v2 = tile[e8]!;
            const v2_1 = tile[e8 + 1]!;
            const v2_2 = tile[e8 + 2]!;
            const v2_3 = tile[e8 + 3]!;
            const count = v2 === v2 ? 1 : 0;
            const count_1 = v2_1 === v2_1 ? 1 : 0;
            const count_2 = v2_2 === v2_2 ? 1 : 0;
            const count_3 = v2_3 === v2_3 ? 1 : 0;
            const max7 = v2 === v2 ? v2 : -Infinity;
            const max7_1 = v2_1 === v2_1 ? v2_1 : -Infinity;
            const max7_2 = v2_2 === v2_2 ? v2_2 : -Infinity;
            const max7_3 = v2_3 === v2_3 ? v2_3 : -Infinity;
            tileWindowCount[e8] = count;
            tileWindowCount[e8 + 1] = count_1;
            tileWindowCount[e8 + 2] = count_2;
            tileWindowCount[e8 + 3] = count_3;
            tileWindowMax[e8] = max7;
            tileWindowMax[e8 + 1] = max7_1;
            tileWindowMax[e8 + 2] = max7_2;
            tileWindowMax[e8 + 3] = max7_3;
          }
          const end3 = rowsIn * colsHere;
          for (let e8 = e8Main; e8 < end3; e8++) {
            const v2 = tile[e8]!;
            const count = v2 === v2 ? 1 : 0;
            const max7 = v2 === v2 ? v2 : -Infinity;
            tileWindowCount[e8] = count;
            tileWindowMax[e8] = max7;
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead4 = k2 * colsHere;
            const e8Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e8 = 0; e8 < e8Main2; e8 += 4) {
              const vOlder = tile[e8]!;
              const vOlder_1 = tile[e8 + 1]!;
              const vOlder_2 = tile[e8 + 2]!;
              const vOlder_3 = tile[e8 + 3]!;
              const vNewer = tile[e8 + ahead4]!;
              const vNewer_1 = tile[e8 + 1 + ahead4]!;
              const vNewer_2 = tile[e8 + 2 + ahead4]!;
              const vNewer_3 = tile[e8 + 3 + ahead4]!;
              const operand = vOlder === vOlder ? vOlder : -Infinity;
              const operand2 = vNewer === vNewer ? vNewer : -Infinity;
              const max8 = operand < operand2 ? operand2 : operand;
              const operand3 = vOlder_1 === vOlder_1 ? vOlder_1 : -Infinity;
              const operand4 = vNewer_1 === vNewer_1 ? vNewer_1 : -Infinity;
              const max8_1 = operand3 < operand4 ? operand4 : operand3;
              const operand5 = vOlder_2 === vOlder_2 ? vOlder_2 : -Infinity;
              const operand6 = vNewer_2 === vNewer_2 ? vNewer_2 : -Infinity;
              const max8_2 = operand5 < operand6 ? operand6 : operand5;
              const operand7 = vOlder_3 === vOlder_3 ? vOlder_3 : -Infinity;
              const operand8 = vNewer_3 === vNewer_3 ? vNewer_3 : -Infinity;
              const max8_3 = operand7 < operand8 ? operand8 : operand7;
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count2_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count2_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count2_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowMax[e8] = max8;
              tileWindowMax[e8 + 1] = max8_1;
              tileWindowMax[e8 + 2] = max8_2;
              tileWindowMax[e8 + 3] = max8_3;
              tileWindowCount[e8] = count2;
              tileWindowCount[e8 + 1] = count2_1;
              tileWindowCount[e8 + 2] = count2_2;
              tileWindowCount[e8 + 3] = count2_3;
            }
            const end4 = (rowsIn - 1) * colsHere;
            for (let e8 = e8Main2; e8 < end4; e8++) {
              const vOlder = tile[e8]!;
              const vNewer = tile[e8 + ahead4]!;
              const operand9 = vOlder === vOlder ? vOlder : -Infinity;
              const operand10 = vNewer === vNewer ? vNewer : -Infinity;
              const max8 = operand9 < operand10 ? operand10 : operand9;
              const count2 = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowMax[e8] = max8;
              tileWindowCount[e8] = count2;
            }
          } else {
            const ahead4 = k2 * colsHere;
            const e8Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e8 = 0; e8 < e8Main3; e8 += 4) {
              const vOlder2 = tile[e8]!;
              const vOlder2_1 = tile[e8 + 1]!;
              const vOlder2_2 = tile[e8 + 2]!;
              const vOlder2_3 = tile[e8 + 3]!;
              const vNewer2 = tile[e8 + ahead4]!;
              const vNewer2_1 = tile[e8 + 1 + ahead4]!;
              const vNewer2_2 = tile[e8 + 2 + ahead4]!;
              const vNewer2_3 = tile[e8 + 3 + ahead4]!;
              const operand11 = vOlder2 === vOlder2 ? vOlder2 : -Infinity;
              const operand12 = vNewer2 === vNewer2 ? vNewer2 : -Infinity;
              const max9 = operand11 < operand12 ? operand12 : operand11;
              const operand13 = vOlder2_1 === vOlder2_1 ? vOlder2_1 : -Infinity;
              const operand14 = vNewer2_1 === vNewer2_1 ? vNewer2_1 : -Infinity;
              const max9_1 = operand13 < operand14 ? operand14 : operand13;
              const operand15 = vOlder2_2 === vOlder2_2 ? vOlder2_2 : -Infinity;
              const operand16 = vNewer2_2 === vNewer2_2 ? vNewer2_2 : -Infinity;
              const max9_2 = operand15 < operand16 ? operand16 : operand15;
              const operand17 = vOlder2_3 === vOlder2_3 ? vOlder2_3 : -Infinity;
              const operand18 = vNewer2_3 === vNewer2_3 ? vNewer2_3 : -Infinity;
              const max9_3 = operand17 < operand18 ? operand18 : operand17;
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              const count3_1 = ((vOlder2_1 === vOlder2_1 ? 1 : 0) + (vNewer2_1 === vNewer2_1 ? 1 : 0)) | 0;
              const count3_2 = ((vOlder2_2 === vOlder2_2 ? 1 : 0) + (vNewer2_2 === vNewer2_2 ? 1 : 0)) | 0;
              const count3_3 = ((vOlder2_3 === vOlder2_3 ? 1 : 0) + (vNewer2_3 === vNewer2_3 ? 1 : 0)) | 0;
              tile[e8] = max9;
              tile[e8 + 1] = max9_1;
              tile[e8 + 2] = max9_2;
              tile[e8 + 3] = max9_3;
              tileNodeCount[e8] = count3;
              tileNodeCount[e8 + 1] = count3_1;
              tileNodeCount[e8 + 2] = count3_2;
              tileNodeCount[e8 + 3] = count3_3;
            }
            const end5 = (rowsIn - 1) * colsHere;
            for (let e8 = e8Main3; e8 < end5; e8++) {
              const vOlder2 = tile[e8]!;
              const vNewer2 = tile[e8 + ahead4]!;
              const operand19 = vOlder2 === vOlder2 ? vOlder2 : -Infinity;
              const operand20 = vNewer2 === vNewer2 ? vNewer2 : -Infinity;
              const max9 = operand19 < operand20 ? operand20 : operand19;
              const count3 = ((vOlder2 === vOlder2 ? 1 : 0) + (vNewer2 === vNewer2 ? 1 : 0)) | 0;
              tile[e8] = max9;
              tileNodeCount[e8] = count3;
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 !== width) {
                const e8Main4 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e8 = 0; e8 < e8Main4; e8 += 4) {
                  const count4 = tileNodeCount[e8]!;
                  const count4_1 = tileNodeCount[e8 + 1]!;
                  const count4_2 = tileNodeCount[e8 + 2]!;
                  const count4_3 = tileNodeCount[e8 + 3]!;
                  const max10 = tile[e8]!;
                  const max10_1 = tile[e8 + 1]!;
                  const max10_2 = tile[e8 + 2]!;
                  const max10_3 = tile[e8 + 3]!;
                  tileWindowCount[e8] = count4;
                  tileWindowCount[e8 + 1] = count4_1;
                  tileWindowCount[e8 + 2] = count4_2;
                  tileWindowCount[e8 + 3] = count4_3;
                  tileWindowMax[e8] = max10;
                  tileWindowMax[e8 + 1] = max10_1;
                  tileWindowMax[e8 + 2] = max10_2;
                  tileWindowMax[e8 + 3] = max10_3;
                }
                const end6 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e8 = e8Main4; e8 < end6; e8++) {
                  const count4 = tileNodeCount[e8]!;
                  const max10 = tile[e8]!;
                  tileWindowCount[e8] = count4;
                  tileWindowMax[e8] = max10;
                }
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e8Main5 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e8 = 0; e8 < e8Main5; e8 += 4) {
                const operand21 = tile[e8]!;
                const operand22 = tileWindowMax[e8 + ahead4]!;
                const max11 = operand21 < operand22 ? operand22 : operand21;
                const operand23 = tile[e8 + 1]!;
                const operand24 = tileWindowMax[e8 + 1 + ahead4]!;
                const max11_1 = operand23 < operand24 ? operand24 : operand23;
                const operand25 = tile[e8 + 2]!;
                const operand26 = tileWindowMax[e8 + 2 + ahead4]!;
                const max11_2 = operand25 < operand26 ? operand26 : operand25;
                const operand27 = tile[e8 + 3]!;
                const operand28 = tileWindowMax[e8 + 3 + ahead4]!;
                const max11_3 = operand27 < operand28 ? operand28 : operand27;
                const count5 = (tileNodeCount[e8]! + tileWindowCount[e8 + ahead4]!) | 0;
                const count5_1 = (tileNodeCount[e8 + 1]! + tileWindowCount[e8 + 1 + ahead4]!) | 0;
                const count5_2 = (tileNodeCount[e8 + 2]! + tileWindowCount[e8 + 2 + ahead4]!) | 0;
                const count5_3 = (tileNodeCount[e8 + 3]! + tileWindowCount[e8 + 3 + ahead4]!) | 0;
                tileWindowMax[e8] = max11;
                tileWindowMax[e8 + 1] = max11_1;
                tileWindowMax[e8 + 2] = max11_2;
                tileWindowMax[e8 + 3] = max11_3;
                tileWindowCount[e8] = count5;
                tileWindowCount[e8 + 1] = count5_1;
                tileWindowCount[e8 + 2] = count5_2;
                tileWindowCount[e8 + 3] = count5_3;
              }
              const end7 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e8 = e8Main5; e8 < end7; e8++) {
                const operand29 = tile[e8]!;
                const operand30 = tileWindowMax[e8 + ahead4]!;
                const max11 = operand29 < operand30 ? operand30 : operand29;
                const count5 = (tileNodeCount[e8]! + tileWindowCount[e8 + ahead4]!) | 0;
                tileWindowMax[e8] = max11;
                tileWindowCount[e8] = count5;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead4 = k2 * colsHere;
              const e8Main6 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e8 = 0; e8 < e8Main6; e8 += 4) {
                const operand31 = tile[e8]!;
                const operand32 = tile[e8 + ahead4]!;
                const max12 = operand31 < operand32 ? operand32 : operand31;
                const operand33 = tile[e8 + 1]!;
                const operand34 = tile[e8 + 1 + ahead4]!;
                const max12_1 = operand33 < operand34 ? operand34 : operand33;
                const operand35 = tile[e8 + 2]!;
                const operand36 = tile[e8 + 2 + ahead4]!;
                const max12_2 = operand35 < operand36 ? operand36 : operand35;
                const operand37 = tile[e8 + 3]!;
                const operand38 = tile[e8 + 3 + ahead4]!;
                const max12_3 = operand37 < operand38 ? operand38 : operand37;
                const count6 = (tileNodeCount[e8]! + tileNodeCount[e8 + ahead4]!) | 0;
                const count6_1 = (tileNodeCount[e8 + 1]! + tileNodeCount[e8 + 1 + ahead4]!) | 0;
                const count6_2 = (tileNodeCount[e8 + 2]! + tileNodeCount[e8 + 2 + ahead4]!) | 0;
                const count6_3 = (tileNodeCount[e8 + 3]! + tileNodeCount[e8 + 3 + ahead4]!) | 0;
                tileWindowMax[e8] = max12;
                tileWindowMax[e8 + 1] = max12_1;
                tileWindowMax[e8 + 2] = max12_2;
                tileWindowMax[e8 + 3] = max12_3;
                tileWindowCount[e8] = count6;
                tileWindowCount[e8 + 1] = count6_1;
                tileWindowCount[e8 + 2] = count6_2;
                tileWindowCount[e8 + 3] = count6_3;
              }
              const end8 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e8 = e8Main6; e8 < end8; e8++) {
                const operand39 = tile[e8]!;
                const operand40 = tile[e8 + ahead4]!;
                const max12 = operand39 < operand40 ? operand40 : operand39;
                const count6 = (tileNodeCount[e8]! + tileNodeCount[e8 + ahead4]!) | 0;
                tileWindowMax[e8] = max12;
                tileWindowCount[e8] = count6;
              }
            } else {
              const ahead4 = k2 * colsHere;
              const e8Main7 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e8 = 0; e8 < e8Main7; e8 += 4) {
                const operand41 = tile[e8]!;
                const operand42 = tile[e8 + ahead4]!;
                const max13 = operand41 < operand42 ? operand42 : operand41;
                const operand43 = tile[e8 + 1]!;
                const operand44 = tile[e8 + 1 + ahead4]!;
                const max13_1 = operand43 < operand44 ? operand44 : operand43;
                const operand45 = tile[e8 + 2]!;
                const operand46 = tile[e8 + 2 + ahead4]!;
                const max13_2 = operand45 < operand46 ? operand46 : operand45;
                const operand47 = tile[e8 + 3]!;
                const operand48 = tile[e8 + 3 + ahead4]!;
                const max13_3 = operand47 < operand48 ? operand48 : operand47;
                const count7 = (tileNodeCount[e8]! + tileNodeCount[e8 + ahead4]!) | 0;
                const count7_1 = (tileNodeCount[e8 + 1]! + tileNodeCount[e8 + 1 + ahead4]!) | 0;
                const count7_2 = (tileNodeCount[e8 + 2]! + tileNodeCount[e8 + 2 + ahead4]!) | 0;
                const count7_3 = (tileNodeCount[e8 + 3]! + tileNodeCount[e8 + 3 + ahead4]!) | 0;
                tile[e8] = max13;
                tile[e8 + 1] = max13_1;
                tile[e8 + 2] = max13_2;
                tile[e8 + 3] = max13_3;
                tileNodeCount[e8] = count7;
                tileNodeCount[e8 + 1] = count7_1;
                tileNodeCount[e8 + 2] = count7_2;
                tileNodeCount[e8 + 3] = count7_3;
              }
              const end9 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e8 = e8Main7; e8 < end9; e8++) {
                const operand49 = tile[e8]!;
                const operand50 = tile[e8 + ahead4]!;
                const max13 = operand49 < operand50 ? operand50 : operand49;
                const count7 = (tileNodeCount[e8]! + tileNodeCount[e8 + ahead4]!) | 0;
                tile[e8] = max13;
                tileNodeCount[e8] = count7;
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
          const e9Main = length6 & -4;
          for (let e9 = 0; e9 < e9Main; e9 += 4) {
            const result = tileWindowCount[from5 + e9]! >= least ? tileWindowMax[from5 + e9]! : NaN;
            max_[out5 + e9] = result === result ? result : NaN;
            const result2 = tileWindowCount[from5 + (e9 + 1)]! >= least ? tileWindowMax[from5 + (e9 + 1)]! : NaN;
            max_[out5 + (e9 + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = tileWindowCount[from5 + (e9 + 2)]! >= least ? tileWindowMax[from5 + (e9 + 2)]! : NaN;
            max_[out5 + (e9 + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = tileWindowCount[from5 + (e9 + 3)]! >= least ? tileWindowMax[from5 + (e9 + 3)]! : NaN;
            max_[out5 + (e9 + 3)] = result4 === result4 ? result4 : NaN;
          }
          for (let e9 = e9Main; e9 < length6; e9++) {
            const result5 = tileWindowCount[from5 + e9]! >= least ? tileWindowMax[from5 + e9]! : NaN;
            max_[out5 + e9] = result5 === result5 ? result5 : NaN;
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
              const end10 = (rowsIn - k + 1) * colsHere;
              for (let e2 = e2Main; e2 < end10; e2++) {
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
              const end11 = (rowsIn - (low + k) + 1) * colsHere;
              for (let e2 = e2Main2; e2 < end11; e2++) {
                const operand59 = tile[e2]!;
                const operand60 = tileWindowMax[e2 + ahead]!;
                tileWindowMax[e2] = operand59 < operand60 ? operand60 : operand59;
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
              const first = block * base6;
              const base = base7;
              const base2 = base8;
              const base3 = base6;
              const base4 = base9;
              const base5 = base10;
              for (let e3 = 0; e3 < ahead; e3++) {
                const better = first + e3 + (ahead & -(tile[first + e3]! < tile[first + e3 + ahead]!));
                const better_1 = first + e3 + ahead + (ahead & -(tile[first + e3 + ahead]! < tile[first + e3 + base]!));
                const better_2 = first + e3 + base + (ahead & -(tile[first + e3 + base]! < tile[first + e3 + base2]!));
                const better_3 =
                  first + e3 + base2 + (ahead & -(tile[first + e3 + base2]! < tile[first + e3 + base3]!));
                const better2 = first + e3 + base + (ahead & -(tile[first + e3 + base]! < tile[first + e3 + base2]!));
                const better2_1 =
                  first + e3 + base2 + (ahead & -(tile[first + e3 + base2]! < tile[first + e3 + base3]!));
                const better2_2 =
                  first + e3 + base3 + (ahead & -(tile[first + e3 + base3]! < tile[first + e3 + base4]!));
                const better2_3 =
                  first + e3 + base4 + (ahead & -(tile[first + e3 + base4]! < tile[first + e3 + base5]!));
                const better3 = better + ((better2 - better) & -(tile[better]! < tile[better2]!));
                const better3_1 = better_1 + ((better2_1 - better_1) & -(tile[better_1]! < tile[better2_1]!));
                const better3_2 = better_2 + ((better2_2 - better_2) & -(tile[better_2]! < tile[better2_2]!));
                const better3_3 = better_3 + ((better2_3 - better_3) & -(tile[better_3]! < tile[better2_3]!));
                const max2 = tile[better3]!;
                const max2_1 = tile[better3_1]!;
                const max2_2 = tile[better3_2]!;
                const max2_3 = tile[better3_3]!;
                tile[first + e3] = max2;
                tile[first + e3 + ahead] = max2_1;
                tile[first + e3 + base] = max2_2;
                tile[first + e3 + base2] = max2_3;
              }
            }
            const base11 = ahead * 2;
            const base12 = ahead * 3;
            for (let e3 = blocks * (ahead * 4); e3 < end; e3++) {
              const better4 = e3 + (ahead & -(tile[e3]! < tile[e3 + ahead]!));
              const better5 = e3 + base11 + (ahead & -(tile[e3 + base11]! < tile[e3 + base12]!));
              const better6 = better4 + ((better5 - better4) & -(tile[better4]! < tile[better5]!));
              const max3 = tile[better6]!;
              tile[e3] = max3;
            }
            k = k * 4;
          } else {
            const ahead = k * colsHere;
            const e2Main3 = maxIndex((rowsIn - k * 2 + 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main3; e2 += 4) {
              const operand61 = tile[e2]!;
              const operand62 = tile[e2 + ahead]!;
              tile[e2] = operand61 < operand62 ? operand62 : operand61;
              const operand63 = tile[e2 + 1]!;
              const operand64 = tile[e2 + 1 + ahead]!;
              tile[e2 + 1] = operand63 < operand64 ? operand64 : operand63;
              const operand65 = tile[e2 + 2]!;
              const operand66 = tile[e2 + 2 + ahead]!;
              tile[e2 + 2] = operand65 < operand66 ? operand66 : operand65;
              const operand67 = tile[e2 + 3]!;
              const operand68 = tile[e2 + 3 + ahead]!;
              tile[e2 + 3] = operand67 < operand68 ? operand68 : operand67;
            }
            const end12 = (rowsIn - k * 2 + 1) * colsHere;
            for (let e2 = e2Main3; e2 < end12; e2++) {
              const operand69 = tile[e2]!;
              const operand70 = tile[e2 + ahead]!;
              tile[e2] = operand69 < operand70 ? operand70 : operand69;
            }
            k = k * 2;
          }
        }
        if (k === width) {
          const e2Main4 = maxIndex((rowsIn - k + 1) * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main4; e2 += 4) {
            tileWindowMax[e2] = tile[e2]!;
            tileWindowMax[e2 + 1] = tile[e2 + 1]!;
            tileWindowMax[e2 + 2] = tile[e2 + 2]!;
            tileWindowMax[e2 + 3] = tile[e2 + 3]!;
          }
          const end13 = (rowsIn - k + 1) * colsHere;
          for (let e2 = e2Main4; e2 < end13; e2++) {
            tileWindowMax[e2] = tile[e2]!;
          }
        }
        if ((width & (width - 1)) === 0) {
          if (width >= 4) {
            const quarter = width >> 2;
            const ahead2 = quarter * colsHere;
            const across = quarter * cols;
            const blocks2 = base42;
            const present = width;
            const base28 = quarter * colsHere;
            const base29 = ahead2 * 2;
            const base30 = ahead2 * 3;
            const base31 = ahead2 * 4;
            const base32 = ahead2 * 5;
            const base33 = ahead2 * 6;
            const base34 = across * 2;
            const base35 = across * 3;
            for (let block2 = 0; block2 < blocks2; block2++) {
              const flat2 = colsHere === cols;
              const length2 = flat2 ? base28 : colsHere;
              const spans2 = flat2 ? 1 : quarter;
              const base20 = block2 * width;
              const base21 = base29;
              const base22 = base30;
              const base23 = base31;
              const base24 = base32;
              const base25 = base33;
              const base26 = base34;
              const base27 = base35;
              for (let span2 = 0; span2 < spans2; span2++) {
                const from = (base20 + span2) * colsHere;
                const out = (firstRow + (base20 + span2)) * cols + firstCol;
                const base13 = base21;
                const base14 = base22;
                const base15 = base23;
                const base16 = base24;
                const base17 = base25;
                const base18 = base26;
                const base19 = base27;
                for (let e4 = 0; e4 < length2; e4++) {
                  const tileShared = tile[from + e4 + ahead2]!;
                  const tileShared2 = tile[from + e4 + base13]!;
                  const tileShared3 = tile[from + e4 + base14]!;
                  const tileShared4 = tile[from + e4 + base15]!;
                  const tileShared5 = tile[from + e4 + base16]!;
                  const better7 = from + e4 + (ahead2 & -(tile[from + e4]! < tileShared));
                  const better7_1 = from + e4 + ahead2 + (ahead2 & -(tileShared < tileShared2));
                  const better7_2 = from + e4 + base13 + (ahead2 & -(tileShared2 < tileShared3));
                  const better7_3 = from + e4 + base14 + (ahead2 & -(tileShared3 < tileShared4));
                  const better8 = from + e4 + base13 + (ahead2 & -(tileShared2 < tileShared3));
                  const better8_1 = from + e4 + base14 + (ahead2 & -(tileShared3 < tileShared4));
                  const better8_2 = from + e4 + base15 + (ahead2 & -(tileShared4 < tileShared5));
                  const better8_3 = from + e4 + base16 + (ahead2 & -(tileShared5 < tile[from + e4 + base17]!));
                  const better9 = better7 + ((better8 - better7) & -(tile[better7]! < tile[better8]!));
                  const better9_1 = better7_1 + ((better8_1 - better7_1) & -(tile[better7_1]! < tile[better8_1]!));
                  const better9_2 = better7_2 + ((better8_2 - better7_2) & -(tile[better7_2]! < tile[better8_2]!));
                  const better9_3 = better7_3 + ((better8_3 - better7_3) & -(tile[better7_3]! < tile[better8_3]!));
                  const max4 = tile[better9]!;
                  const max4_1 = tile[better9_1]!;
                  const max4_2 = tile[better9_2]!;
                  const max4_3 = tile[better9_3]!;
                  const result6 = present >= least ? max4 : NaN;
                  max_[out + e4] = result6 === result6 ? result6 : NaN;
                  const result7 = present >= least ? max4_1 : NaN;
                  max_[out + e4 + across] = result7 === result7 ? result7 : NaN;
                  const result8 = present >= least ? max4_2 : NaN;
                  max_[out + e4 + base18] = result8 === result8 ? result8 : NaN;
                  const result9 = present >= least ? max4_3 : NaN;
                  max_[out + e4 + base19] = result9 === result9 ? result9 : NaN;
                }
              }
            }
            const flat3 = colsHere === cols;
            const length3 = flat3 ? (rowsHere - blocks2 * width) * colsHere : colsHere;
            const spans3 = flat3 ? 1 : rowsHere - blocks2 * width;
            const base38 = blocks2 * width;
            const base39 = ahead2 * 2;
            const base40 = ahead2 * 3;
            for (let span3 = 0; span3 < spans3; span3++) {
              const from2 = (base38 + span3) * colsHere;
              const out2 = (firstRow + (base38 + span3)) * cols + firstCol;
              const base36 = base39;
              const base37 = base40;
              for (let e5 = 0; e5 < length3; e5++) {
                const better10 = from2 + e5 + (ahead2 & -(tile[from2 + e5]! < tile[from2 + e5 + ahead2]!));
                const better11 =
                  from2 + e5 + base36 + (ahead2 & -(tile[from2 + e5 + base36]! < tile[from2 + e5 + base37]!));
                const better12 = better10 + ((better11 - better10) & -(tile[better10]! < tile[better11]!));
                const max5 = tile[better12]!;
                const result10 = present >= least ? max5 : NaN;
                max_[out2 + e5] = result10 === result10 ? result10 : NaN;
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
              const e6Main = length4 & -4;
              for (let e6 = 0; e6 < e6Main; e6 += 4) {
                const result11 = present2 >= least ? tileWindowMax[from3 + e6]! : NaN;
                max_[out3 + e6] = result11 === result11 ? result11 : NaN;
                const result12 = present2 >= least ? tileWindowMax[from3 + (e6 + 1)]! : NaN;
                max_[out3 + (e6 + 1)] = result12 === result12 ? result12 : NaN;
                const result13 = present2 >= least ? tileWindowMax[from3 + (e6 + 2)]! : NaN;
                max_[out3 + (e6 + 2)] = result13 === result13 ? result13 : NaN;
                const result14 = present2 >= least ? tileWindowMax[from3 + (e6 + 3)]! : NaN;
                max_[out3 + (e6 + 3)] = result14 === result14 ? result14 : NaN;
              }
              for (let e6 = e6Main; e6 < length4; e6++) {
                const result15 = present2 >= least ? tileWindowMax[from3 + e6]! : NaN;
                max_[out3 + e6] = result15 === result15 ? result15 : NaN;
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
            const e7Main = length5 & -4;
            for (let e7 = 0; e7 < e7Main; e7 += 4) {
              const operand71 = tile[from4 + e7]!;
              const operand72 = tileWindowMax[from4 + e7 + ahead3]!;
              const max6 = operand71 < operand72 ? operand72 : operand71;
              const operand73 = tile[from4 + (e7 + 1)]!;
              const operand74 = tileWindowMax[from4 + (e7 + 1) + ahead3]!;
              const max6_1 = operand73 < operand74 ? operand74 : operand73;
              const operand75 = tile[from4 + (e7 + 2)]!;
              const operand76 = tileWindowMax[from4 + (e7 + 2) + ahead3]!;
              const max6_2 = operand75 < operand76 ? operand76 : operand75;
              const operand77 = tile[from4 + (e7 + 3)]!;
              const operand78 = tileWindowMax[from4 + (e7 + 3) + ahead3]!;
              const max6_3 = operand77 < operand78 ? operand78 : operand77;
              const result16 = present3 >= least ? max6 : NaN;
              max_[out4 + e7] = result16 === result16 ? result16 : NaN;
              const result17 = present3 >= least ? max6_1 : NaN;
              max_[out4 + (e7 + 1)] = result17 === result17 ? result17 : NaN;
              const result18 = present3 >= least ? max6_2 : NaN;
              max_[out4 + (e7 + 2)] = result18 === result18 ? result18 : NaN;
              const result19 = present3 >= least ? max6_3 : NaN;
              max_[out4 + (e7 + 3)] = result19 === result19 ? result19 : NaN;
            }
            for (let e7 = e7Main; e7 < length5; e7++) {
              const operand79 = tile[from4 + e7]!;
              const operand80 = tileWindowMax[from4 + e7 + ahead3]!;
              const max6 = operand79 < operand80 ? operand80 : operand79;
              const result20 = present3 >= least ? max6 : NaN;
              max_[out4 + e7] = result20 === result20 ? result20 : NaN;
            }
          }
        }
      }
    }
  }
}
