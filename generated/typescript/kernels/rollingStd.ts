// Generated from kernels/rolling/rollingStd.ts#L18 by `trefoil build`. Do not edit. Hash 3a61a5b1c6a16f2f

import { maxIndex, minIndex } from '../operations.js';

/**
 * Standard deviation of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no more than `ddof`, give NaN, and so does an infinity wherever it stands in the window (pandas takes it
 * for missing). A constant window gives exactly 0.
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
  rows |= 0;
  cols |= 0;
  window |= 0;
  minPeriods |= 0;
  ddof |= 0;
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
          missing = missing || v - v !== 0.0;
          missing = missing || v_1 - v_1 !== 0.0;
          missing = missing || v_2 - v_2 !== 0.0;
          missing = missing || v_3 - v_3 !== 0.0;
        }
        for (let e = eMain2; e < length; e++) {
          const v = x[source + e]!;
          tile[target + e] = v;
          missing = missing || v - v !== 0.0;
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
            const first = v2;
            const first_1 = v2_1;
            const first_2 = v2_2;
            const first_3 = v2_3;
            const offset8 = 0.0;
            const m28 = v2 === v2 ? v2 - v2 : 0.0;
            const m28_1 = v2_1 === v2_1 ? v2_1 - v2_1 : 0.0;
            const m28_2 = v2_2 === v2_2 ? v2_2 - v2_2 : 0.0;
            const m28_3 = v2_3 === v2_3 ? v2_3 - v2_3 : 0.0;
            tileWindowCount[e5] = count;
            tileWindowCount[e5 + 1] = count_1;
            tileWindowCount[e5 + 2] = count_2;
            tileWindowCount[e5 + 3] = count_3;
            tileWindowFirst[e5] = first;
            tileWindowFirst[e5 + 1] = first_1;
            tileWindowFirst[e5 + 2] = first_2;
            tileWindowFirst[e5 + 3] = first_3;
            tileWindowOffset[e5] = offset8;
            tileWindowOffset[e5 + 1] = offset8;
            tileWindowOffset[e5 + 2] = offset8;
            tileWindowOffset[e5 + 3] = offset8;
            tileWindowM2[e5] = m28;
            tileWindowM2[e5 + 1] = m28_1;
            tileWindowM2[e5 + 2] = m28_2;
            tileWindowM2[e5 + 3] = m28_3;
          }
          const end2 = rowsIn * colsHere;
          for (let e5 = e5Main; e5 < end2; e5++) {
            const v2 = tile[e5]!;
            const count = v2 === v2 ? 1 : 0;
            const first = v2;
            const offset8 = 0.0;
            const m28 = v2 === v2 ? v2 - v2 : 0.0;
            tileWindowCount[e5] = count;
            tileWindowFirst[e5] = first;
            tileWindowOffset[e5] = offset8;
            tileWindowM2[e5] = m28;
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead3 = k2 * colsHere;
            const end3 = (rowsIn - 1) * colsHere;
            for (let e5 = 0; e5 < end3; e5++) {
              const vOlder = tile[e5]!;
              const vNewer = tile[e5 + ahead3]!;
              const olderCount = vOlder === vOlder ? 1 : 0;
              const newerCount = vNewer === vNewer ? 1 : 0;
              const n = (olderCount + newerCount) | 0;
              const olderFirst = vOlder;
              const newerFirst = vNewer;
              const olderOffset6 = 0.0;
              const newerOffset = 0.0;
              const olderM2 = vOlder === vOlder ? vOlder - vOlder : 0.0;
              const newerM2 = vNewer === vNewer ? vNewer - vNewer : 0.0;
              const d6 = newerFirst - olderFirst + (newerOffset - olderOffset6);
              const q7 = newerCount / n;
              const noOlder = olderCount === 0;
              const noNewer = newerCount === 0;
              const count2 = n;
              const first2 = noOlder ? newerFirst : olderFirst;
              const offset9 = noOlder ? newerOffset : noNewer ? olderOffset6 : olderOffset6 + d6 * q7;
              const m29 = noOlder ? newerM2 : noNewer ? olderM2 : olderM2 + newerM2 + d6 * d6 * (olderCount * q7);
              tileWindowCount[e5] = count2;
              tileWindowFirst[e5] = first2;
              tileWindowOffset[e5] = offset9;
              tileWindowM2[e5] = m29;
            }
          } else {
            const ahead3 = k2 * colsHere;
            const end4 = (rowsIn - 1) * colsHere;
            for (let e5 = 0; e5 < end4; e5++) {
              const vOlder2 = tile[e5]!;
              const vNewer2 = tile[e5 + ahead3]!;
              const olderCount2 = vOlder2 === vOlder2 ? 1 : 0;
              const newerCount2 = vNewer2 === vNewer2 ? 1 : 0;
              const n2 = (olderCount2 + newerCount2) | 0;
              const olderFirst2 = vOlder2;
              const newerFirst2 = vNewer2;
              const olderOffset7 = 0.0;
              const newerOffset2 = 0.0;
              const olderM22 = vOlder2 === vOlder2 ? vOlder2 - vOlder2 : 0.0;
              const newerM22 = vNewer2 === vNewer2 ? vNewer2 - vNewer2 : 0.0;
              const d7 = newerFirst2 - olderFirst2 + (newerOffset2 - olderOffset7);
              const q9 = newerCount2 / n2;
              const noOlder2 = olderCount2 === 0;
              const noNewer2 = newerCount2 === 0;
              const count3 = n2;
              const first3 = noOlder2 ? newerFirst2 : olderFirst2;
              const offset10 = noOlder2 ? newerOffset2 : noNewer2 ? olderOffset7 : olderOffset7 + d7 * q9;
              const m210 = noOlder2
                ? newerM22
                : noNewer2
                  ? olderM22
                  : olderM22 + newerM22 + d7 * d7 * (olderCount2 * q9);
              tileNodeCount[e5] = count3;
              tileNodeFirst[e5] = first3;
              tileNodeOffset[e5] = offset10;
              tileNodeM2[e5] = m210;
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) !== 0) {
            if (low2 === 0) {
              if (k2 !== width) {
                const e5Main2 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                for (let e5 = 0; e5 < e5Main2; e5 += 4) {
                  const count4 = tileNodeCount[e5]!;
                  const count4_1 = tileNodeCount[e5 + 1]!;
                  const count4_2 = tileNodeCount[e5 + 2]!;
                  const count4_3 = tileNodeCount[e5 + 3]!;
                  const first4 = tileNodeFirst[e5]!;
                  const first4_1 = tileNodeFirst[e5 + 1]!;
                  const first4_2 = tileNodeFirst[e5 + 2]!;
                  const first4_3 = tileNodeFirst[e5 + 3]!;
                  const offset11 = tileNodeOffset[e5]!;
                  const offset11_1 = tileNodeOffset[e5 + 1]!;
                  const offset11_2 = tileNodeOffset[e5 + 2]!;
                  const offset11_3 = tileNodeOffset[e5 + 3]!;
                  const m211 = tileNodeM2[e5]!;
                  const m211_1 = tileNodeM2[e5 + 1]!;
                  const m211_2 = tileNodeM2[e5 + 2]!;
                  const m211_3 = tileNodeM2[e5 + 3]!;
                  tileWindowCount[e5] = count4;
                  tileWindowCount[e5 + 1] = count4_1;
                  tileWindowCount[e5 + 2] = count4_2;
                  tileWindowCount[e5 + 3] = count4_3;
                  tileWindowFirst[e5] = first4;
                  tileWindowFirst[e5 + 1] = first4_1;
                  tileWindowFirst[e5 + 2] = first4_2;
                  tileWindowFirst[e5 + 3] = first4_3;
                  tileWindowOffset[e5] = offset11;
                  tileWindowOffset[e5 + 1] = offset11_1;
                  tileWindowOffset[e5 + 2] = offset11_2;
                  tileWindowOffset[e5 + 3] = offset11_3;
                  tileWindowM2[e5] = m211;
                  tileWindowM2[e5 + 1] = m211_1;
                  tileWindowM2[e5 + 2] = m211_2;
                  tileWindowM2[e5 + 3] = m211_3;
                }
                const end5 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e5 = e5Main2; e5 < end5; e5++) {
                  const count4 = tileNodeCount[e5]!;
                  const first4 = tileNodeFirst[e5]!;
                  const offset11 = tileNodeOffset[e5]!;
                  const m211 = tileNodeM2[e5]!;
                  tileWindowCount[e5] = count4;
                  tileWindowFirst[e5] = first4;
                  tileWindowOffset[e5] = offset11;
                  tileWindowM2[e5] = m211;
                }
              }
            } else {
              const ahead3 = k2 * colsHere;
              const end6 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e5 = 0; e5 < end6; e5++) {
                const olderCount3 = tileNodeCount[e5]!;
                const newerCount3 = tileWindowCount[e5 + ahead3]!;
                const n3 = (olderCount3 + newerCount3) | 0;
                const olderFirst3 = tileNodeFirst[e5]!;
                const newerFirst3 = tileWindowFirst[e5 + ahead3]!;
                const olderOffset8 = tileNodeOffset[e5]!;
                const newerOffset3 = tileWindowOffset[e5 + ahead3]!;
                const olderM23 = tileNodeM2[e5]!;
                const newerM23 = tileWindowM2[e5 + ahead3]!;
                const d8 = newerFirst3 - olderFirst3 + (newerOffset3 - olderOffset8);
                const q11 = newerCount3 / n3;
                const noOlder3 = olderCount3 === 0;
                const noNewer3 = newerCount3 === 0;
                const count5 = n3;
                const first5 = noOlder3 ? newerFirst3 : olderFirst3;
                const offset12 = noOlder3 ? newerOffset3 : noNewer3 ? olderOffset8 : olderOffset8 + d8 * q11;
                const m212 = noOlder3
                  ? newerM23
                  : noNewer3
                    ? olderM23
                    : olderM23 + newerM23 + d8 * d8 * (olderCount3 * q11);
                tileWindowCount[e5] = count5;
                tileWindowFirst[e5] = first5;
                tileWindowOffset[e5] = offset12;
                tileWindowM2[e5] = m212;
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 === width) {
              const ahead3 = k2 * colsHere;
              const end7 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e5 = 0; e5 < end7; e5++) {
                const olderCount4 = tileNodeCount[e5]!;
                const newerCount4 = tileNodeCount[e5 + ahead3]!;
                const n4 = (olderCount4 + newerCount4) | 0;
                const olderFirst4 = tileNodeFirst[e5]!;
                const newerFirst4 = tileNodeFirst[e5 + ahead3]!;
                const olderOffset9 = tileNodeOffset[e5]!;
                const newerOffset4 = tileNodeOffset[e5 + ahead3]!;
                const olderM24 = tileNodeM2[e5]!;
                const newerM24 = tileNodeM2[e5 + ahead3]!;
                const d9 = newerFirst4 - olderFirst4 + (newerOffset4 - olderOffset9);
                const q13 = newerCount4 / n4;
                const noOlder4 = olderCount4 === 0;
                const noNewer4 = newerCount4 === 0;
                const count6 = n4;
                const first6 = noOlder4 ? newerFirst4 : olderFirst4;
                const offset13 = noOlder4 ? newerOffset4 : noNewer4 ? olderOffset9 : olderOffset9 + d9 * q13;
                const m213 = noOlder4
                  ? newerM24
                  : noNewer4
                    ? olderM24
                    : olderM24 + newerM24 + d9 * d9 * (olderCount4 * q13);
                tileWindowCount[e5] = count6;
                tileWindowFirst[e5] = first6;
                tileWindowOffset[e5] = offset13;
                tileWindowM2[e5] = m213;
              }
            } else {
              const ahead3 = k2 * colsHere;
              const end8 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e5 = 0; e5 < end8; e5++) {
                const olderCount5 = tileNodeCount[e5]!;
                const newerCount5 = tileNodeCount[e5 + ahead3]!;
                const n5 = (olderCount5 + newerCount5) | 0;
                const olderFirst5 = tileNodeFirst[e5]!;
                const newerFirst5 = tileNodeFirst[e5 + ahead3]!;
                const olderOffset10 = tileNodeOffset[e5]!;
                const newerOffset5 = tileNodeOffset[e5 + ahead3]!;
                const olderM25 = tileNodeM2[e5]!;
                const newerM25 = tileNodeM2[e5 + ahead3]!;
                const d10 = newerFirst5 - olderFirst5 + (newerOffset5 - olderOffset10);
                const q15 = newerCount5 / n5;
                const noOlder5 = olderCount5 === 0;
                const noNewer5 = newerCount5 === 0;
                const count7 = n5;
                const first7 = noOlder5 ? newerFirst5 : olderFirst5;
                const offset14 = noOlder5 ? newerOffset5 : noNewer5 ? olderOffset10 : olderOffset10 + d10 * q15;
                const m214 = noOlder5
                  ? newerM25
                  : noNewer5
                    ? olderM25
                    : olderM25 + newerM25 + d10 * d10 * (olderCount5 * q15);
                tileNodeCount[e5] = count7;
                tileNodeFirst[e5] = first7;
                tileNodeOffset[e5] = offset14;
                tileNodeM2[e5] = m214;
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
            const result =
              tileWindowCount[from3 + e6]! >= minPeriods && tileWindowCount[from3 + e6]! > ddof
                ? Math.sqrt(tileWindowM2[from3 + e6]! / (tileWindowCount[from3 + e6]! - ddof))
                : NaN;
            std[out3 + e6] = result === result ? result : NaN;
            const result2 =
              tileWindowCount[from3 + (e6 + 1)]! >= minPeriods && tileWindowCount[from3 + (e6 + 1)]! > ddof
                ? Math.sqrt(tileWindowM2[from3 + (e6 + 1)]! / (tileWindowCount[from3 + (e6 + 1)]! - ddof))
                : NaN;
            std[out3 + (e6 + 1)] = result2 === result2 ? result2 : NaN;
            const result3 =
              tileWindowCount[from3 + (e6 + 2)]! >= minPeriods && tileWindowCount[from3 + (e6 + 2)]! > ddof
                ? Math.sqrt(tileWindowM2[from3 + (e6 + 2)]! / (tileWindowCount[from3 + (e6 + 2)]! - ddof))
                : NaN;
            std[out3 + (e6 + 2)] = result3 === result3 ? result3 : NaN;
            const result4 =
              tileWindowCount[from3 + (e6 + 3)]! >= minPeriods && tileWindowCount[from3 + (e6 + 3)]! > ddof
                ? Math.sqrt(tileWindowM2[from3 + (e6 + 3)]! / (tileWindowCount[from3 + (e6 + 3)]! - ddof))
                : NaN;
            std[out3 + (e6 + 3)] = result4 === result4 ? result4 : NaN;
          }
          for (let e6 = e6Main; e6 < length4; e6++) {
            const result5 =
              tileWindowCount[from3 + e6]! >= minPeriods && tileWindowCount[from3 + e6]! > ddof
                ? Math.sqrt(tileWindowM2[from3 + e6]! / (tileWindowCount[from3 + e6]! - ddof))
                : NaN;
            std[out3 + e6] = result5 === result5 ? result5 : NaN;
          }
        }
      } else {
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const e2Main = maxIndex(rowsIn * colsHere, 0) & -4;
          for (let e2 = 0; e2 < e2Main; e2 += 4) {
            const offset = 0.0;
            const m2 = 0.0;
            tileWindowOffset[e2] = offset;
            tileWindowOffset[e2 + 1] = offset;
            tileWindowOffset[e2 + 2] = offset;
            tileWindowOffset[e2 + 3] = offset;
            tileWindowM2[e2] = m2;
            tileWindowM2[e2 + 1] = m2;
            tileWindowM2[e2 + 2] = m2;
            tileWindowM2[e2 + 3] = m2;
          }
          const end9 = rowsIn * colsHere;
          for (let e2 = e2Main; e2 < end9; e2++) {
            const offset = 0.0;
            const m2 = 0.0;
            tileWindowOffset[e2] = offset;
            tileWindowM2[e2] = m2;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere;
            const q = k / (k + k);
            const pull = k * q;
            const e2Main2 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main2; e2 += 4) {
              const olderOffset = 0.0;
              const d = tile[e2 + ahead]! - tile[e2]! + (0.0 - olderOffset);
              const d_1 = tile[e2 + 1 + ahead]! - tile[e2 + 1]! + (0.0 - olderOffset);
              const d_2 = tile[e2 + 2 + ahead]! - tile[e2 + 2]! + (0.0 - olderOffset);
              const d_3 = tile[e2 + 3 + ahead]! - tile[e2 + 3]! + (0.0 - olderOffset);
              const offset2 = olderOffset + d * q;
              const offset2_1 = olderOffset + d_1 * q;
              const offset2_2 = olderOffset + d_2 * q;
              const offset2_3 = olderOffset + d_3 * q;
              const m22 = 0.0 + 0.0 + d * d * pull;
              const m22_1 = 0.0 + 0.0 + d_1 * d_1 * pull;
              const m22_2 = 0.0 + 0.0 + d_2 * d_2 * pull;
              const m22_3 = 0.0 + 0.0 + d_3 * d_3 * pull;
              tileWindowOffset[e2] = offset2;
              tileWindowOffset[e2 + 1] = offset2_1;
              tileWindowOffset[e2 + 2] = offset2_2;
              tileWindowOffset[e2 + 3] = offset2_3;
              tileWindowM2[e2] = m22;
              tileWindowM2[e2 + 1] = m22_1;
              tileWindowM2[e2 + 2] = m22_2;
              tileWindowM2[e2 + 3] = m22_3;
            }
            const end10 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main2; e2 < end10; e2++) {
              const olderOffset = 0.0;
              const d = tile[e2 + ahead]! - tile[e2]! + (0.0 - olderOffset);
              const offset2 = olderOffset + d * q;
              const m22 = 0.0 + 0.0 + d * d * pull;
              tileWindowOffset[e2] = offset2;
              tileWindowM2[e2] = m22;
            }
          } else {
            const ahead = k * colsHere;
            const q2 = k / (k + k);
            const pull2 = k * q2;
            const e2Main3 = maxIndex((rowsIn - 1) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main3; e2 += 4) {
              const olderOffset2 = 0.0;
              const d2 = tile[e2 + ahead]! - tile[e2]! + (0.0 - olderOffset2);
              const d2_1 = tile[e2 + 1 + ahead]! - tile[e2 + 1]! + (0.0 - olderOffset2);
              const d2_2 = tile[e2 + 2 + ahead]! - tile[e2 + 2]! + (0.0 - olderOffset2);
              const d2_3 = tile[e2 + 3 + ahead]! - tile[e2 + 3]! + (0.0 - olderOffset2);
              const offset3 = olderOffset2 + d2 * q2;
              const offset3_1 = olderOffset2 + d2_1 * q2;
              const offset3_2 = olderOffset2 + d2_2 * q2;
              const offset3_3 = olderOffset2 + d2_3 * q2;
              const m23 = 0.0 + 0.0 + d2 * d2 * pull2;
              const m23_1 = 0.0 + 0.0 + d2_1 * d2_1 * pull2;
              const m23_2 = 0.0 + 0.0 + d2_2 * d2_2 * pull2;
              const m23_3 = 0.0 + 0.0 + d2_3 * d2_3 * pull2;
              tileNodeOffset[e2] = offset3;
              tileNodeOffset[e2 + 1] = offset3_1;
              tileNodeOffset[e2 + 2] = offset3_2;
              tileNodeOffset[e2 + 3] = offset3_3;
              tileNodeM2[e2] = m23;
              tileNodeM2[e2 + 1] = m23_1;
              tileNodeM2[e2 + 2] = m23_2;
              tileNodeM2[e2 + 3] = m23_3;
            }
            const end11 = (rowsIn - 1) * colsHere;
            for (let e2 = e2Main3; e2 < end11; e2++) {
              const olderOffset2 = 0.0;
              const d2 = tile[e2 + ahead]! - tile[e2]! + (0.0 - olderOffset2);
              const offset3 = olderOffset2 + d2 * q2;
              const m23 = 0.0 + 0.0 + d2 * d2 * pull2;
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
                const e2Main4 = maxIndex((rowsIn - (k - 1)) * colsHere, 0) & -4;
                for (let e2 = 0; e2 < e2Main4; e2 += 4) {
                  const offset4 = tileNodeOffset[e2]!;
                  const offset4_1 = tileNodeOffset[e2 + 1]!;
                  const offset4_2 = tileNodeOffset[e2 + 2]!;
                  const offset4_3 = tileNodeOffset[e2 + 3]!;
                  const m24 = tileNodeM2[e2]!;
                  const m24_1 = tileNodeM2[e2 + 1]!;
                  const m24_2 = tileNodeM2[e2 + 2]!;
                  const m24_3 = tileNodeM2[e2 + 3]!;
                  tileWindowOffset[e2] = offset4;
                  tileWindowOffset[e2 + 1] = offset4_1;
                  tileWindowOffset[e2 + 2] = offset4_2;
                  tileWindowOffset[e2 + 3] = offset4_3;
                  tileWindowM2[e2] = m24;
                  tileWindowM2[e2 + 1] = m24_1;
                  tileWindowM2[e2 + 2] = m24_2;
                  tileWindowM2[e2 + 3] = m24_3;
                }
                const end12 = (rowsIn - (k - 1)) * colsHere;
                for (let e2 = e2Main4; e2 < end12; e2++) {
                  const offset4 = tileNodeOffset[e2]!;
                  const m24 = tileNodeM2[e2]!;
                  tileWindowOffset[e2] = offset4;
                  tileWindowM2[e2] = m24;
                }
              }
            } else {
              const ahead = k * colsHere;
              const q3 = low / (k + low);
              const pull3 = k * q3;
              const e2Main5 = maxIndex((rowsIn - (low + k - 1)) * colsHere, 0) & -4;
              for (let e2 = 0; e2 < e2Main5; e2 += 4) {
                const olderOffset3 = tileNodeOffset[e2]!;
                const olderOffset3_1 = tileNodeOffset[e2 + 1]!;
                const olderOffset3_2 = tileNodeOffset[e2 + 2]!;
                const olderOffset3_3 = tileNodeOffset[e2 + 3]!;
                const d3 = tile[e2 + ahead]! - tile[e2]! + (tileWindowOffset[e2 + ahead]! - olderOffset3);
                const d3_1 =
                  tile[e2 + 1 + ahead]! - tile[e2 + 1]! + (tileWindowOffset[e2 + 1 + ahead]! - olderOffset3_1);
                const d3_2 =
                  tile[e2 + 2 + ahead]! - tile[e2 + 2]! + (tileWindowOffset[e2 + 2 + ahead]! - olderOffset3_2);
                const d3_3 =
                  tile[e2 + 3 + ahead]! - tile[e2 + 3]! + (tileWindowOffset[e2 + 3 + ahead]! - olderOffset3_3);
                const offset5 = olderOffset3 + d3 * q3;
                const offset5_1 = olderOffset3_1 + d3_1 * q3;
                const offset5_2 = olderOffset3_2 + d3_2 * q3;
                const offset5_3 = olderOffset3_3 + d3_3 * q3;
                const m25 = tileNodeM2[e2]! + tileWindowM2[e2 + ahead]! + d3 * d3 * pull3;
                const m25_1 = tileNodeM2[e2 + 1]! + tileWindowM2[e2 + 1 + ahead]! + d3_1 * d3_1 * pull3;
                const m25_2 = tileNodeM2[e2 + 2]! + tileWindowM2[e2 + 2 + ahead]! + d3_2 * d3_2 * pull3;
                const m25_3 = tileNodeM2[e2 + 3]! + tileWindowM2[e2 + 3 + ahead]! + d3_3 * d3_3 * pull3;
                tileWindowOffset[e2] = offset5;
                tileWindowOffset[e2 + 1] = offset5_1;
                tileWindowOffset[e2 + 2] = offset5_2;
                tileWindowOffset[e2 + 3] = offset5_3;
                tileWindowM2[e2] = m25;
                tileWindowM2[e2 + 1] = m25_1;
                tileWindowM2[e2 + 2] = m25_2;
                tileWindowM2[e2 + 3] = m25_3;
              }
              const end13 = (rowsIn - (low + k - 1)) * colsHere;
              for (let e2 = e2Main5; e2 < end13; e2++) {
                const olderOffset3 = tileNodeOffset[e2]!;
                const d3 = tile[e2 + ahead]! - tile[e2]! + (tileWindowOffset[e2 + ahead]! - olderOffset3);
                const offset5 = olderOffset3 + d3 * q3;
                const m25 = tileNodeM2[e2]! + tileWindowM2[e2 + ahead]! + d3 * d3 * pull3;
                tileWindowOffset[e2] = offset5;
                tileWindowM2[e2] = m25;
              }
            }
            low = low + k;
          }
          if (k * 2 < width) {
            const ahead = k * colsHere;
            const q4 = k / (k + k);
            const pull4 = k * q4;
            const e2Main6 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main6; e2 += 4) {
              const olderOffset4 = tileNodeOffset[e2]!;
              const olderOffset4_1 = tileNodeOffset[e2 + 1]!;
              const olderOffset4_2 = tileNodeOffset[e2 + 2]!;
              const olderOffset4_3 = tileNodeOffset[e2 + 3]!;
              const d4 = tile[e2 + ahead]! - tile[e2]! + (tileNodeOffset[e2 + ahead]! - olderOffset4);
              const d4_1 = tile[e2 + 1 + ahead]! - tile[e2 + 1]! + (tileNodeOffset[e2 + 1 + ahead]! - olderOffset4_1);
              const d4_2 = tile[e2 + 2 + ahead]! - tile[e2 + 2]! + (tileNodeOffset[e2 + 2 + ahead]! - olderOffset4_2);
              const d4_3 = tile[e2 + 3 + ahead]! - tile[e2 + 3]! + (tileNodeOffset[e2 + 3 + ahead]! - olderOffset4_3);
              const offset6 = olderOffset4 + d4 * q4;
              const offset6_1 = olderOffset4_1 + d4_1 * q4;
              const offset6_2 = olderOffset4_2 + d4_2 * q4;
              const offset6_3 = olderOffset4_3 + d4_3 * q4;
              const m26 = tileNodeM2[e2]! + tileNodeM2[e2 + ahead]! + d4 * d4 * pull4;
              const m26_1 = tileNodeM2[e2 + 1]! + tileNodeM2[e2 + 1 + ahead]! + d4_1 * d4_1 * pull4;
              const m26_2 = tileNodeM2[e2 + 2]! + tileNodeM2[e2 + 2 + ahead]! + d4_2 * d4_2 * pull4;
              const m26_3 = tileNodeM2[e2 + 3]! + tileNodeM2[e2 + 3 + ahead]! + d4_3 * d4_3 * pull4;
              tileNodeOffset[e2] = offset6;
              tileNodeOffset[e2 + 1] = offset6_1;
              tileNodeOffset[e2 + 2] = offset6_2;
              tileNodeOffset[e2 + 3] = offset6_3;
              tileNodeM2[e2] = m26;
              tileNodeM2[e2 + 1] = m26_1;
              tileNodeM2[e2 + 2] = m26_2;
              tileNodeM2[e2 + 3] = m26_3;
            }
            const end14 = (rowsIn - (k * 2 - 1)) * colsHere;
            for (let e2 = e2Main6; e2 < end14; e2++) {
              const olderOffset4 = tileNodeOffset[e2]!;
              const d4 = tile[e2 + ahead]! - tile[e2]! + (tileNodeOffset[e2 + ahead]! - olderOffset4);
              const offset6 = olderOffset4 + d4 * q4;
              const m26 = tileNodeM2[e2]! + tileNodeM2[e2 + ahead]! + d4 * d4 * pull4;
              tileNodeOffset[e2] = offset6;
              tileNodeM2[e2] = m26;
            }
          }
          k = k * 2;
        }
        if (width >= 4 && (width & (width - 1)) === 0) {
          const half = width >> 1;
          const ahead2 = half * colsHere;
          const q5 = half / width;
          const pull5 = half * q5;
          const present = width;
          const flat2 = colsHere === cols;
          const length2 = flat2 ? rowsHere * colsHere : colsHere;
          const spans2 = flat2 ? 1 : rowsHere;
          for (let span2 = 0; span2 < spans2; span2++) {
            const from = span2 * colsHere;
            const out = (firstRow + span2) * cols + firstCol;
            for (let e3 = 0; e3 < length2; e3++) {
              const olderOffset5 = tileNodeOffset[from + e3]!;
              const d5 =
                tile[from + e3 + ahead2]! - tile[from + e3]! + (tileNodeOffset[from + e3 + ahead2]! - olderOffset5);
              const m27 = tileNodeM2[from + e3]! + tileNodeM2[from + e3 + ahead2]! + d5 * d5 * pull5;
              const result6 = present >= minPeriods && present > ddof ? Math.sqrt(m27 / (present - ddof)) : NaN;
              std[out + e3] = result6 === result6 ? result6 : NaN;
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
              const result7 =
                present2 >= minPeriods && present2 > ddof
                  ? Math.sqrt(tileWindowM2[from2 + e4]! / (present2 - ddof))
                  : NaN;
              std[out2 + e4] = result7 === result7 ? result7 : NaN;
              const result8 =
                present2 >= minPeriods && present2 > ddof
                  ? Math.sqrt(tileWindowM2[from2 + (e4 + 1)]! / (present2 - ddof))
                  : NaN;
              std[out2 + (e4 + 1)] = result8 === result8 ? result8 : NaN;
              const result9 =
                present2 >= minPeriods && present2 > ddof
                  ? Math.sqrt(tileWindowM2[from2 + (e4 + 2)]! / (present2 - ddof))
                  : NaN;
              std[out2 + (e4 + 2)] = result9 === result9 ? result9 : NaN;
              const result10 =
                present2 >= minPeriods && present2 > ddof
                  ? Math.sqrt(tileWindowM2[from2 + (e4 + 3)]! / (present2 - ddof))
                  : NaN;
              std[out2 + (e4 + 3)] = result10 === result10 ? result10 : NaN;
            }
            for (let e4 = e4Main; e4 < length3; e4++) {
              const result11 =
                present2 >= minPeriods && present2 > ddof
                  ? Math.sqrt(tileWindowM2[from2 + e4]! / (present2 - ddof))
                  : NaN;
              std[out2 + e4] = result11 === result11 ? result11 : NaN;
            }
          }
        }
      }
    }
  }
}
