// Generated from kernels/rolling/rollingStd.ts#L17 by `trefoil build`. Do not edit. Hash 64c2d49b4d289d46

import { maxIndex, minIndex } from '../operations.js';

/**
 * Standard deviation of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no more than `ddof`, give NaN. A constant window gives exactly 0.
 *
 * Accuracy: 1e-12 relative, whatever the offset of the data.
 *
 * Source: meaning of pandas `rolling(window, min_periods).std(ddof)`; moments merged pairwise (Pébay 2008).
 */
export function rollingStd(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  ddof: number,
  std: Float64Array,
): number {
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width = window;
    let top_ = 1;
    while (top_ * 2 <= width) {
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
    const tileCols = width * 2 * cols <= 4096 ? cols : minIndex(cols, maxIndex(Math.trunc(4096 / (width * 2)) & -8, 8));
    const tileRows = minIndex(rows, maxIndex(width, Math.trunc(4096 / tileCols) - width));
    rollingStdRegion0(
      0,
      rows,
      std,
      x,
      cols,
      ddof,
      minPeriods,
      tileCols,
      tileRows,
      width,
      new Float64Array((tileRows + width - 1) * tileCols),
      new Float64Array((tileRows + width - 1) * tileCols),
      new Float64Array((tileRows + width - 1) * tileCols),
      new Float64Array((tileRows + width - 1) * tileCols),
      new Float64Array((tileRows + width - 1) * tileCols),
      new Int32Array((tileRows + width - 1) * tileCols),
      new Int32Array((tileRows + width - 1) * tileCols),
      new Float64Array((tileRows + width - 1) * tileCols),
      new Float64Array((tileRows + width - 1) * tileCols),
    );
  }
  return 0;
}

function rollingStdRegion0(
  lo: number,
  hi: number,
  std: Float64Array,
  x: Float64Array,
  cols: number,
  ddof: number,
  minPeriods: number,
  tileCols: number,
  tileRows: number,
  width: number,
  tile: Float64Array,
  tileNodeOffset: Float64Array,
  tileWindowOffset: Float64Array,
  tileNodeM2: Float64Array,
  tileWindowM2: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
  tileNodeFirst: Float64Array,
  tileWindowFirst: Float64Array,
): void {
  const base2 = Math.trunc((cols + tileCols - 1) / tileCols);
  const end17 = Math.trunc((hi - lo + tileRows - 1) / tileRows);
  for (let rowTile = 0; rowTile < end17; rowTile++) {
    const firstRow = lo + rowTile * tileRows;
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const base = maxIndex(0 - (firstRow - width + 1), 0);
    const end16 = base2;
    for (let colTile = 0; colTile < end16; colTile++) {
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
        const eMain1 = length & -4;
        for (let e = 0; e < eMain1; e += 4) {
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
        for (let e = eMain1; e < length; e++) {
          const v = x[source + e]!;
          tile[target + e] = v;
          missing = missing || v !== v;
        }
      }
      if (missing) {
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const e2Main2 = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main2; e2 += 4) {
            const v2 = tile[e2]!;
            const v2_1 = tile[e2 + 1]!;
            const v2_2 = tile[e2 + 2]!;
            const v2_3 = tile[e2 + 3]!;
            const count = v2 === v2 ? 1 : 0;
            const count_1 = v2_1 === v2_1 ? 1 : 0;
            const count_2 = v2_2 === v2_2 ? 1 : 0;
            const count_3 = v2_3 === v2_3 ? 1 : 0;
            const first = v2;
            const first_1 = v2_1;
            const first_2 = v2_2;
            const first_3 = v2_3;
            const offset = 0.0;
            const m2 = 0.0;
            tileWindowCount[e2] = count;
            tileWindowCount[e2 + 1] = count_1;
            tileWindowCount[e2 + 2] = count_2;
            tileWindowCount[e2 + 3] = count_3;
            tileWindowFirst[e2] = first;
            tileWindowFirst[e2 + 1] = first_1;
            tileWindowFirst[e2 + 2] = first_2;
            tileWindowFirst[e2 + 3] = first_3;
            tileWindowOffset[e2] = offset;
            tileWindowOffset[e2 + 1] = offset;
            tileWindowOffset[e2 + 2] = offset;
            tileWindowOffset[e2 + 3] = offset;
            tileWindowM2[e2] = m2;
            tileWindowM2[e2 + 1] = m2;
            tileWindowM2[e2 + 2] = m2;
            tileWindowM2[e2 + 3] = m2;
          }
          const end2 = rowsIn * colsHere;
          for (let e2 = e2Main2; e2 < end2; e2++) {
            const v2 = tile[e2]!;
            const count = v2 === v2 ? 1 : 0;
            const first = v2;
            const offset = 0.0;
            const m2 = 0.0;
            tileWindowCount[e2] = count;
            tileWindowFirst[e2] = first;
            tileWindowOffset[e2] = offset;
            tileWindowM2[e2] = m2;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere;
            const end3 = (rowsIn - 1) * colsHere;
            for (let e2 = 0; e2 < end3; e2++) {
              const vOlder = tile[e2]!;
              const vNewer = tile[e2 + ahead]!;
              const olderCount = vOlder === vOlder ? 1 : 0;
              const newerCount = vNewer === vNewer ? 1 : 0;
              const n = (olderCount + newerCount) | 0;
              const olderFirst = vOlder;
              const newerFirst = vNewer;
              const olderOffset = 0.0;
              const newerOffset = 0.0;
              const olderM2 = 0.0;
              const newerM2 = 0.0;
              const d = newerFirst - olderFirst + (newerOffset - olderOffset);
              const q2 = newerCount / n;
              const noOlder = olderCount === 0;
              const noNewer = newerCount === 0;
              const count2 = n;
              const first2 = noOlder ? newerFirst : olderFirst;
              const offset2 = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q2;
              const m22 = noOlder ? newerM2 : noNewer ? olderM2 : olderM2 + newerM2 + d * d * (olderCount * q2);
              tileWindowCount[e2] = count2;
              tileWindowFirst[e2] = first2;
              tileWindowOffset[e2] = offset2;
              tileWindowM2[e2] = m22;
            }
          } else {
            const ahead = k * colsHere;
            const end4 = (rowsIn - 1) * colsHere;
            for (let e2 = 0; e2 < end4; e2++) {
              const vOlder2 = tile[e2]!;
              const vNewer2 = tile[e2 + ahead]!;
              const olderCount2 = vOlder2 === vOlder2 ? 1 : 0;
              const newerCount2 = vNewer2 === vNewer2 ? 1 : 0;
              const n2 = (olderCount2 + newerCount2) | 0;
              const olderFirst2 = vOlder2;
              const newerFirst2 = vNewer2;
              const olderOffset2 = 0.0;
              const newerOffset2 = 0.0;
              const olderM22 = 0.0;
              const newerM22 = 0.0;
              const d2 = newerFirst2 - olderFirst2 + (newerOffset2 - olderOffset2);
              const q4 = newerCount2 / n2;
              const noOlder2 = olderCount2 === 0;
              const noNewer2 = newerCount2 === 0;
              const count3 = n2;
              const first3 = noOlder2 ? newerFirst2 : olderFirst2;
              const offset3 = noOlder2 ? newerOffset2 : noNewer2 ? olderOffset2 : olderOffset2 + d2 * q4;
              const m23 = noOlder2
                ? newerM22
                : noNewer2
                  ? olderM22
                  : olderM22 + newerM22 + d2 * d2 * (olderCount2 * q4);
              tileNodeCount[e2] = count3;
              tileNodeFirst[e2] = first3;
              tileNodeOffset[e2] = offset3;
              tileNodeM2[e2] = m23;
            }
          }
        }
        k = 2;
        while (k <= width) {
          if ((width & k) !== 0) {
            if (low === 0) {
              if (k !== width) {
                const e2Main3 = maxIndex((rowsIn - (k - 1)) * colsHere, 0) & -4;
                for (let e2 = 0; e2 < e2Main3; e2 += 4) {
                  const count4 = tileNodeCount[e2]!;
                  const count4_1 = tileNodeCount[e2 + 1]!;
                  const count4_2 = tileNodeCount[e2 + 2]!;
                  const count4_3 = tileNodeCount[e2 + 3]!;
                  const first4 = tileNodeFirst[e2]!;
                  const first4_1 = tileNodeFirst[e2 + 1]!;
                  const first4_2 = tileNodeFirst[e2 + 2]!;
                  const first4_3 = tileNodeFirst[e2 + 3]!;
                  const offset4 = tileNodeOffset[e2]!;
                  const offset4_1 = tileNodeOffset[e2 + 1]!;
                  const offset4_2 = tileNodeOffset[e2 + 2]!;
                  const offset4_3 = tileNodeOffset[e2 + 3]!;
                  const m24 = tileNodeM2[e2]!;
                  const m24_1 = tileNodeM2[e2 + 1]!;
                  const m24_2 = tileNodeM2[e2 + 2]!;
                  const m24_3 = tileNodeM2[e2 + 3]!;
                  tileWindowCount[e2] = count4;
                  tileWindowCount[e2 + 1] = count4_1;
                  tileWindowCount[e2 + 2] = count4_2;
                  tileWindowCount[e2 + 3] = count4_3;
                  tileWindowFirst[e2] = first4;
                  tileWindowFirst[e2 + 1] = first4_1;
                  tileWindowFirst[e2 + 2] = first4_2;
                  tileWindowFirst[e2 + 3] = first4_3;
                  tileWindowOffset[e2] = offset4;
                  tileWindowOffset[e2 + 1] = offset4_1;
                  tileWindowOffset[e2 + 2] = offset4_2;
                  tileWindowOffset[e2 + 3] = offset4_3;
                  tileWindowM2[e2] = m24;
                  tileWindowM2[e2 + 1] = m24_1;
                  tileWindowM2[e2 + 2] = m24_2;
                  tileWindowM2[e2 + 3] = m24_3;
                }
                const end5 = (rowsIn - (k - 1)) * colsHere;
                for (let e2 = e2Main3; e2 < end5; e2++) {
                  const count4 = tileNodeCount[e2]!;
                  const first4 = tileNodeFirst[e2]!;
                  const offset4 = tileNodeOffset[e2]!;
                  const m24 = tileNodeM2[e2]!;
                  tileWindowCount[e2] = count4;
                  tileWindowFirst[e2] = first4;
                  tileWindowOffset[e2] = offset4;
                  tileWindowM2[e2] = m24;
                }
              }
            } else {
              const ahead = k * colsHere;
              const end6 = (rowsIn - (low + k - 1)) * colsHere;
              for (let e2 = 0; e2 < end6; e2++) {
                const olderCount3 = tileNodeCount[e2]!;
                const newerCount3 = tileWindowCount[e2 + ahead]!;
                const n3 = (olderCount3 + newerCount3) | 0;
                const olderFirst3 = tileNodeFirst[e2]!;
                const newerFirst3 = tileWindowFirst[e2 + ahead]!;
                const olderOffset3 = tileNodeOffset[e2]!;
                const newerOffset3 = tileWindowOffset[e2 + ahead]!;
                const olderM23 = tileNodeM2[e2]!;
                const newerM23 = tileWindowM2[e2 + ahead]!;
                const d3 = newerFirst3 - olderFirst3 + (newerOffset3 - olderOffset3);
                const q6 = newerCount3 / n3;
                const noOlder3 = olderCount3 === 0;
                const noNewer3 = newerCount3 === 0;
                const count5 = n3;
                const first5 = noOlder3 ? newerFirst3 : olderFirst3;
                const offset5 = noOlder3 ? newerOffset3 : noNewer3 ? olderOffset3 : olderOffset3 + d3 * q6;
                const m25 = noOlder3
                  ? newerM23
                  : noNewer3
                    ? olderM23
                    : olderM23 + newerM23 + d3 * d3 * (olderCount3 * q6);
                tileWindowCount[e2] = count5;
                tileWindowFirst[e2] = first5;
                tileWindowOffset[e2] = offset5;
                tileWindowM2[e2] = m25;
              }
            }
            low = low + k;
          }
          if (k * 2 <= width) {
            if (k * 2 === width) {
              const ahead = k * colsHere;
              const end7 = (rowsIn - (k * 2 - 1)) * colsHere;
              for (let e2 = 0; e2 < end7; e2++) {
                const olderCount4 = tileNodeCount[e2]!;
                const newerCount4 = tileNodeCount[e2 + ahead]!;
                const n4 = (olderCount4 + newerCount4) | 0;
                const olderFirst4 = tileNodeFirst[e2]!;
                const newerFirst4 = tileNodeFirst[e2 + ahead]!;
                const olderOffset4 = tileNodeOffset[e2]!;
                const newerOffset4 = tileNodeOffset[e2 + ahead]!;
                const olderM24 = tileNodeM2[e2]!;
                const newerM24 = tileNodeM2[e2 + ahead]!;
                const d4 = newerFirst4 - olderFirst4 + (newerOffset4 - olderOffset4);
                const q8 = newerCount4 / n4;
                const noOlder4 = olderCount4 === 0;
                const noNewer4 = newerCount4 === 0;
                const count6 = n4;
                const first6 = noOlder4 ? newerFirst4 : olderFirst4;
                const offset6 = noOlder4 ? newerOffset4 : noNewer4 ? olderOffset4 : olderOffset4 + d4 * q8;
                const m26 = noOlder4
                  ? newerM24
                  : noNewer4
                    ? olderM24
                    : olderM24 + newerM24 + d4 * d4 * (olderCount4 * q8);
                tileWindowCount[e2] = count6;
                tileWindowFirst[e2] = first6;
                tileWindowOffset[e2] = offset6;
                tileWindowM2[e2] = m26;
              }
            } else {
              const ahead = k * colsHere;
              const end8 = (rowsIn - (k * 2 - 1)) * colsHere;
              for (let e2 = 0; e2 < end8; e2++) {
                const olderCount5 = tileNodeCount[e2]!;
                const newerCount5 = tileNodeCount[e2 + ahead]!;
                const n5 = (olderCount5 + newerCount5) | 0;
                const olderFirst5 = tileNodeFirst[e2]!;
                const newerFirst5 = tileNodeFirst[e2 + ahead]!;
                const olderOffset5 = tileNodeOffset[e2]!;
                const newerOffset5 = tileNodeOffset[e2 + ahead]!;
                const olderM25 = tileNodeM2[e2]!;
                const newerM25 = tileNodeM2[e2 + ahead]!;
                const d5 = newerFirst5 - olderFirst5 + (newerOffset5 - olderOffset5);
                const q10 = newerCount5 / n5;
                const noOlder5 = olderCount5 === 0;
                const noNewer5 = newerCount5 === 0;
                const count7 = n5;
                const first7 = noOlder5 ? newerFirst5 : olderFirst5;
                const offset7 = noOlder5 ? newerOffset5 : noNewer5 ? olderOffset5 : olderOffset5 + d5 * q10;
                const m27 = noOlder5
                  ? newerM25
                  : noNewer5
                    ? olderM25
                    : olderM25 + newerM25 + d5 * d5 * (olderCount5 * q10);
                tileNodeCount[e2] = count7;
                tileNodeFirst[e2] = first7;
                tileNodeOffset[e2] = offset7;
                tileNodeM2[e2] = m27;
              }
            }
          }
          k = k * 2;
        }
        const flat2 = colsHere === cols;
        const length2 = flat2 ? rowsHere * colsHere : colsHere;
        const spans2 = flat2 ? 1 : rowsHere;
        for (let span2 = 0; span2 < spans2; span2++) {
          const from = span2 * colsHere;
          const out = (firstRow + span2) * cols + firstCol;
          const e3Main4 = length2 & -4;
          for (let e3 = 0; e3 < e3Main4; e3 += 4) {
            const result =
              tileWindowCount[from + e3]! >= minPeriods && tileWindowCount[from + e3]! > ddof
                ? Math.sqrt(tileWindowM2[from + e3]! / (tileWindowCount[from + e3]! - ddof))
                : NaN;
            std[out + e3] = result === result ? result : NaN;
            const result1 =
              tileWindowCount[from + (e3 + 1)]! >= minPeriods && tileWindowCount[from + (e3 + 1)]! > ddof
                ? Math.sqrt(tileWindowM2[from + (e3 + 1)]! / (tileWindowCount[from + (e3 + 1)]! - ddof))
                : NaN;
            std[out + (e3 + 1)] = result1 === result1 ? result1 : NaN;
            const result2 =
              tileWindowCount[from + (e3 + 2)]! >= minPeriods && tileWindowCount[from + (e3 + 2)]! > ddof
                ? Math.sqrt(tileWindowM2[from + (e3 + 2)]! / (tileWindowCount[from + (e3 + 2)]! - ddof))
                : NaN;
            std[out + (e3 + 2)] = result2 === result2 ? result2 : NaN;
            const result3 =
              tileWindowCount[from + (e3 + 3)]! >= minPeriods && tileWindowCount[from + (e3 + 3)]! > ddof
                ? Math.sqrt(tileWindowM2[from + (e3 + 3)]! / (tileWindowCount[from + (e3 + 3)]! - ddof))
                : NaN;
            std[out + (e3 + 3)] = result3 === result3 ? result3 : NaN;
          }
          for (let e3 = e3Main4; e3 < length2; e3++) {
            const result4 =
              tileWindowCount[from + e3]! >= minPeriods && tileWindowCount[from + e3]! > ddof
                ? Math.sqrt(tileWindowM2[from + e3]! / (tileWindowCount[from + e3]! - ddof))
                : NaN;
            std[out + e3] = result4 === result4 ? result4 : NaN;
          }
        }
      } else {
        let k2 = 1;
        let low2 = 0;
        if ((width & k2) !== 0) {
          const e4Main5 = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e4 = 0; e4 < e4Main5; e4 += 4) {
            const offset8 = 0.0;
            const m28 = 0.0;
            tileWindowOffset[e4] = offset8;
            tileWindowOffset[e4 + 1] = offset8;
            tileWindowOffset[e4 + 2] = offset8;
            tileWindowOffset[e4 + 3] = offset8;
            tileWindowM2[e4] = m28;
            tileWindowM2[e4 + 1] = m28;
            tileWindowM2[e4 + 2] = m28;
            tileWindowM2[e4 + 3] = m28;
          }
          const end9 = rowsIn * colsHere;
          for (let e4 = e4Main5; e4 < end9; e4++) {
            const offset8 = 0.0;
            const m28 = 0.0;
            tileWindowOffset[e4] = offset8;
            tileWindowM2[e4] = m28;
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead2 = k2 * colsHere;
            const q11 = k2 / (k2 + k2);
            const pull6 = k2 * q11;
            const e4Main6 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e4 = 0; e4 < e4Main6; e4 += 4) {
              const olderOffset6 = 0.0;
              const d6 = tile[e4 + ahead2]! - tile[e4]! + (0.0 - olderOffset6);
              const d6_1 = tile[e4 + 1 + ahead2]! - tile[e4 + 1]! + (0.0 - olderOffset6);
              const d6_2 = tile[e4 + 2 + ahead2]! - tile[e4 + 2]! + (0.0 - olderOffset6);
              const d6_3 = tile[e4 + 3 + ahead2]! - tile[e4 + 3]! + (0.0 - olderOffset6);
              const offset9 = olderOffset6 + d6 * q11;
              const offset9_1 = olderOffset6 + d6_1 * q11;
              const offset9_2 = olderOffset6 + d6_2 * q11;
              const offset9_3 = olderOffset6 + d6_3 * q11;
              const m29 = 0.0 + 0.0 + d6 * d6 * pull6;
              const m29_1 = 0.0 + 0.0 + d6_1 * d6_1 * pull6;
              const m29_2 = 0.0 + 0.0 + d6_2 * d6_2 * pull6;
              const m29_3 = 0.0 + 0.0 + d6_3 * d6_3 * pull6;
              tileWindowOffset[e4] = offset9;
              tileWindowOffset[e4 + 1] = offset9_1;
              tileWindowOffset[e4 + 2] = offset9_2;
              tileWindowOffset[e4 + 3] = offset9_3;
              tileWindowM2[e4] = m29;
              tileWindowM2[e4 + 1] = m29_1;
              tileWindowM2[e4 + 2] = m29_2;
              tileWindowM2[e4 + 3] = m29_3;
            }
            const end10 = (rowsIn - 1) * colsHere;
            for (let e4 = e4Main6; e4 < end10; e4++) {
              const olderOffset6 = 0.0;
              const d6 = tile[e4 + ahead2]! - tile[e4]! + (0.0 - olderOffset6);
              const offset9 = olderOffset6 + d6 * q11;
              const m29 = 0.0 + 0.0 + d6 * d6 * pull6;
              tileWindowOffset[e4] = offset9;
              tileWindowM2[e4] = m29;
            }
          } else {
            const ahead2 = k2 * colsHere;
            const q12 = k2 / (k2 + k2);
            const pull7 = k2 * q12;
            const e4Main7 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e4 = 0; e4 < e4Main7; e4 += 4) {
              const olderOffset7 = 0.0;
              const d7 = tile[e4 + ahead2]! - tile[e4]! + (0.0 - olderOffset7);
              const d7_1 = tile[e4 + 1 + ahead2]! - tile[e4 + 1]! + (0.0 - olderOffset7);
              const d7_2 = tile[e4 + 2 + ahead2]! - tile[e4 + 2]! + (0.0 - olderOffset7);
              const d7_3 = tile[e4 + 3 + ahead2]! - tile[e4 + 3]! + (0.0 - olderOffset7);
              const offset10 = olderOffset7 + d7 * q12;
              const offset10_1 = olderOffset7 + d7_1 * q12;
              const offset10_2 = olderOffset7 + d7_2 * q12;
              const offset10_3 = olderOffset7 + d7_3 * q12;
              const m210 = 0.0 + 0.0 + d7 * d7 * pull7;
              const m210_1 = 0.0 + 0.0 + d7_1 * d7_1 * pull7;
              const m210_2 = 0.0 + 0.0 + d7_2 * d7_2 * pull7;
              const m210_3 = 0.0 + 0.0 + d7_3 * d7_3 * pull7;
              tileNodeOffset[e4] = offset10;
              tileNodeOffset[e4 + 1] = offset10_1;
              tileNodeOffset[e4 + 2] = offset10_2;
              tileNodeOffset[e4 + 3] = offset10_3;
              tileNodeM2[e4] = m210;
              tileNodeM2[e4 + 1] = m210_1;
              tileNodeM2[e4 + 2] = m210_2;
              tileNodeM2[e4 + 3] = m210_3;
            }
            const end11 = (rowsIn - 1) * colsHere;
            for (let e4 = e4Main7; e4 < end11; e4++) {
              const olderOffset7 = 0.0;
              const d7 = tile[e4 + ahead2]! - tile[e4]! + (0.0 - olderOffset7);
              const offset10 = olderOffset7 + d7 * q12;
              const m210 = 0.0 + 0.0 + d7 * d7 * pull7;
              tileNodeOffset[e4] = offset10;
              tileNodeM2[e4] = m210;
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 !== width) {
                const e4Main8 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e4 = 0; e4 < e4Main8; e4 += 4) {
                  const offset11 = tileNodeOffset[e4]!;
                  const offset11_1 = tileNodeOffset[e4 + 1]!;
                  const offset11_2 = tileNodeOffset[e4 + 2]!;
                  const offset11_3 = tileNodeOffset[e4 + 3]!;
                  const m211 = tileNodeM2[e4]!;
                  const m211_1 = tileNodeM2[e4 + 1]!;
                  const m211_2 = tileNodeM2[e4 + 2]!;
                  const m211_3 = tileNodeM2[e4 + 3]!;
                  tileWindowOffset[e4] = offset11;
                  tileWindowOffset[e4 + 1] = offset11_1;
                  tileWindowOffset[e4 + 2] = offset11_2;
                  tileWindowOffset[e4 + 3] = offset11_3;
                  tileWindowM2[e4] = m211;
                  tileWindowM2[e4 + 1] = m211_1;
                  tileWindowM2[e4 + 2] = m211_2;
                  tileWindowM2[e4 + 3] = m211_3;
                }
                const end12 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e4 = e4Main8; e4 < end12; e4++) {
                  const offset11 = tileNodeOffset[e4]!;
                  const m211 = tileNodeM2[e4]!;
                  tileWindowOffset[e4] = offset11;
                  tileWindowM2[e4] = m211;
                }
              }
            } else {
              const ahead2 = k2 * colsHere;
              const q13 = low2 / (k2 + low2);
              const pull8 = k2 * q13;
              const e4Main9 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main9; e4 += 4) {
                const olderOffset8 = tileNodeOffset[e4]!;
                const olderOffset8_1 = tileNodeOffset[e4 + 1]!;
                const olderOffset8_2 = tileNodeOffset[e4 + 2]!;
                const olderOffset8_3 = tileNodeOffset[e4 + 3]!;
                const d8 = tile[e4 + ahead2]! - tile[e4]! + (tileWindowOffset[e4 + ahead2]! - olderOffset8);
                const d8_1 =
                  tile[e4 + 1 + ahead2]! - tile[e4 + 1]! + (tileWindowOffset[e4 + 1 + ahead2]! - olderOffset8_1);
                const d8_2 =
                  tile[e4 + 2 + ahead2]! - tile[e4 + 2]! + (tileWindowOffset[e4 + 2 + ahead2]! - olderOffset8_2);
                const d8_3 =
                  tile[e4 + 3 + ahead2]! - tile[e4 + 3]! + (tileWindowOffset[e4 + 3 + ahead2]! - olderOffset8_3);
                const offset12 = olderOffset8 + d8 * q13;
                const offset12_1 = olderOffset8_1 + d8_1 * q13;
                const offset12_2 = olderOffset8_2 + d8_2 * q13;
                const offset12_3 = olderOffset8_3 + d8_3 * q13;
                const m212 = tileNodeM2[e4]! + tileWindowM2[e4 + ahead2]! + d8 * d8 * pull8;
                const m212_1 = tileNodeM2[e4 + 1]! + tileWindowM2[e4 + 1 + ahead2]! + d8_1 * d8_1 * pull8;
                const m212_2 = tileNodeM2[e4 + 2]! + tileWindowM2[e4 + 2 + ahead2]! + d8_2 * d8_2 * pull8;
                const m212_3 = tileNodeM2[e4 + 3]! + tileWindowM2[e4 + 3 + ahead2]! + d8_3 * d8_3 * pull8;
                tileWindowOffset[e4] = offset12;
                tileWindowOffset[e4 + 1] = offset12_1;
                tileWindowOffset[e4 + 2] = offset12_2;
                tileWindowOffset[e4 + 3] = offset12_3;
                tileWindowM2[e4] = m212;
                tileWindowM2[e4 + 1] = m212_1;
                tileWindowM2[e4 + 2] = m212_2;
                tileWindowM2[e4 + 3] = m212_3;
              }
              const end13 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e4 = e4Main9; e4 < end13; e4++) {
                const olderOffset8 = tileNodeOffset[e4]!;
                const d8 = tile[e4 + ahead2]! - tile[e4]! + (tileWindowOffset[e4 + ahead2]! - olderOffset8);
                const offset12 = olderOffset8 + d8 * q13;
                const m212 = tileNodeM2[e4]! + tileWindowM2[e4 + ahead2]! + d8 * d8 * pull8;
                tileWindowOffset[e4] = offset12;
                tileWindowM2[e4] = m212;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead2 = k2 * colsHere;
              const q14 = k2 / (k2 + k2);
              const pull9 = k2 * q14;
              const e4Main10 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main10; e4 += 4) {
                const olderOffset9 = tileNodeOffset[e4]!;
                const olderOffset9_1 = tileNodeOffset[e4 + 1]!;
                const olderOffset9_2 = tileNodeOffset[e4 + 2]!;
                const olderOffset9_3 = tileNodeOffset[e4 + 3]!;
                const d9 = tile[e4 + ahead2]! - tile[e4]! + (tileNodeOffset[e4 + ahead2]! - olderOffset9);
                const d9_1 =
                  tile[e4 + 1 + ahead2]! - tile[e4 + 1]! + (tileNodeOffset[e4 + 1 + ahead2]! - olderOffset9_1);
                const d9_2 =
                  tile[e4 + 2 + ahead2]! - tile[e4 + 2]! + (tileNodeOffset[e4 + 2 + ahead2]! - olderOffset9_2);
                const d9_3 =
                  tile[e4 + 3 + ahead2]! - tile[e4 + 3]! + (tileNodeOffset[e4 + 3 + ahead2]! - olderOffset9_3);
                const offset13 = olderOffset9 + d9 * q14;
                const offset13_1 = olderOffset9_1 + d9_1 * q14;
                const offset13_2 = olderOffset9_2 + d9_2 * q14;
                const offset13_3 = olderOffset9_3 + d9_3 * q14;
                const m213 = tileNodeM2[e4]! + tileNodeM2[e4 + ahead2]! + d9 * d9 * pull9;
                const m213_1 = tileNodeM2[e4 + 1]! + tileNodeM2[e4 + 1 + ahead2]! + d9_1 * d9_1 * pull9;
                const m213_2 = tileNodeM2[e4 + 2]! + tileNodeM2[e4 + 2 + ahead2]! + d9_2 * d9_2 * pull9;
                const m213_3 = tileNodeM2[e4 + 3]! + tileNodeM2[e4 + 3 + ahead2]! + d9_3 * d9_3 * pull9;
                tileWindowOffset[e4] = offset13;
                tileWindowOffset[e4 + 1] = offset13_1;
                tileWindowOffset[e4 + 2] = offset13_2;
                tileWindowOffset[e4 + 3] = offset13_3;
                tileWindowM2[e4] = m213;
                tileWindowM2[e4 + 1] = m213_1;
                tileWindowM2[e4 + 2] = m213_2;
                tileWindowM2[e4 + 3] = m213_3;
              }
              const end14 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e4 = e4Main10; e4 < end14; e4++) {
                const olderOffset9 = tileNodeOffset[e4]!;
                const d9 = tile[e4 + ahead2]! - tile[e4]! + (tileNodeOffset[e4 + ahead2]! - olderOffset9);
                const offset13 = olderOffset9 + d9 * q14;
                const m213 = tileNodeM2[e4]! + tileNodeM2[e4 + ahead2]! + d9 * d9 * pull9;
                tileWindowOffset[e4] = offset13;
                tileWindowM2[e4] = m213;
              }
            } else {
              const ahead2 = k2 * colsHere;
              const q15 = k2 / (k2 + k2);
              const pull10 = k2 * q15;
              const e4Main11 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
              for (let e4 = 0; e4 < e4Main11; e4 += 4) {
                const olderOffset10 = tileNodeOffset[e4]!;
                const olderOffset10_1 = tileNodeOffset[e4 + 1]!;
                const olderOffset10_2 = tileNodeOffset[e4 + 2]!;
                const olderOffset10_3 = tileNodeOffset[e4 + 3]!;
                const d10 = tile[e4 + ahead2]! - tile[e4]! + (tileNodeOffset[e4 + ahead2]! - olderOffset10);
                const d10_1 =
                  tile[e4 + 1 + ahead2]! - tile[e4 + 1]! + (tileNodeOffset[e4 + 1 + ahead2]! - olderOffset10_1);
                const d10_2 =
                  tile[e4 + 2 + ahead2]! - tile[e4 + 2]! + (tileNodeOffset[e4 + 2 + ahead2]! - olderOffset10_2);
                const d10_3 =
                  tile[e4 + 3 + ahead2]! - tile[e4 + 3]! + (tileNodeOffset[e4 + 3 + ahead2]! - olderOffset10_3);
                const offset14 = olderOffset10 + d10 * q15;
                const offset14_1 = olderOffset10_1 + d10_1 * q15;
                const offset14_2 = olderOffset10_2 + d10_2 * q15;
                const offset14_3 = olderOffset10_3 + d10_3 * q15;
                const m214 = tileNodeM2[e4]! + tileNodeM2[e4 + ahead2]! + d10 * d10 * pull10;
                const m214_1 = tileNodeM2[e4 + 1]! + tileNodeM2[e4 + 1 + ahead2]! + d10_1 * d10_1 * pull10;
                const m214_2 = tileNodeM2[e4 + 2]! + tileNodeM2[e4 + 2 + ahead2]! + d10_2 * d10_2 * pull10;
                const m214_3 = tileNodeM2[e4 + 3]! + tileNodeM2[e4 + 3 + ahead2]! + d10_3 * d10_3 * pull10;
                tileNodeOffset[e4] = offset14;
                tileNodeOffset[e4 + 1] = offset14_1;
                tileNodeOffset[e4 + 2] = offset14_2;
                tileNodeOffset[e4 + 3] = offset14_3;
                tileNodeM2[e4] = m214;
                tileNodeM2[e4 + 1] = m214_1;
                tileNodeM2[e4 + 2] = m214_2;
                tileNodeM2[e4 + 3] = m214_3;
              }
              const end15 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e4 = e4Main11; e4 < end15; e4++) {
                const olderOffset10 = tileNodeOffset[e4]!;
                const d10 = tile[e4 + ahead2]! - tile[e4]! + (tileNodeOffset[e4 + ahead2]! - olderOffset10);
                const offset14 = olderOffset10 + d10 * q15;
                const m214 = tileNodeM2[e4]! + tileNodeM2[e4 + ahead2]! + d10 * d10 * pull10;
                tileNodeOffset[e4] = offset14;
                tileNodeM2[e4] = m214;
              }
            }
          }
          k2 = k2 * 2;
        }
        const present2 = width;
        const flat3 = colsHere === cols;
        const length3 = flat3 ? rowsHere * colsHere : colsHere;
        const spans3 = flat3 ? 1 : rowsHere;
        for (let span3 = 0; span3 < spans3; span3++) {
          const from2 = span3 * colsHere;
          const out2 = (firstRow + span3) * cols + firstCol;
          const e5Main12 = length3 & -4;
          for (let e5 = 0; e5 < e5Main12; e5 += 4) {
            const result5 =
              present2 >= minPeriods && present2 > ddof
                ? Math.sqrt(tileWindowM2[from2 + e5]! / (present2 - ddof))
                : NaN;
            std[out2 + e5] = result5 === result5 ? result5 : NaN;
            const result6 =
              present2 >= minPeriods && present2 > ddof
                ? Math.sqrt(tileWindowM2[from2 + (e5 + 1)]! / (present2 - ddof))
                : NaN;
            std[out2 + (e5 + 1)] = result6 === result6 ? result6 : NaN;
            const result7 =
              present2 >= minPeriods && present2 > ddof
                ? Math.sqrt(tileWindowM2[from2 + (e5 + 2)]! / (present2 - ddof))
                : NaN;
            std[out2 + (e5 + 2)] = result7 === result7 ? result7 : NaN;
            const result8 =
              present2 >= minPeriods && present2 > ddof
                ? Math.sqrt(tileWindowM2[from2 + (e5 + 3)]! / (present2 - ddof))
                : NaN;
            std[out2 + (e5 + 3)] = result8 === result8 ? result8 : NaN;
          }
          for (let e5 = e5Main12; e5 < length3; e5++) {
            const result9 =
              present2 >= minPeriods && present2 > ddof
                ? Math.sqrt(tileWindowM2[from2 + e5]! / (present2 - ddof))
                : NaN;
            std[out2 + e5] = result9 === result9 ? result9 : NaN;
          }
        }
      }
    }
  }
}
