// Generated from kernels/rolling/rollingStd.ts#L18 by `trefoil build`. Do not edit. Hash 8eb9a3ce3fe7afab

import { claim, toF64_i32 } from '../operations';

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
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  ddof: i32,
  std: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width: i32 = window;
    let top_: i32 = 1;
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
    const tileCols: i32 = width <= 2048 / cols ? cols : min<i32>(cols, max<i32>((2048 / width) & -8, 8));
    const tileRows: i32 = min<i32>(rows, max<i32>(width, 4096 / tileCols - width));
    {
      const lo: i32 = 0;
      const hi: i32 = rows;
      const mark0 = top;
      const tile = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileNodeOffset = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileWindowOffset = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileNodeM2 = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileWindowM2 = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 4);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 4);
      if (top === 0) return -1;
      const tileNodeFirst = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileWindowFirst = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const base2: i32 = (cols + tileCols - 1) / tileCols;
      const end16: i32 = (hi - lo + tileRows - 1) / tileRows;
      for (let rowTile: i32 = 0; rowTile < end16; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = min<i32>(tileRows, hi - firstRow);
        const base: i32 = max<i32>(0 - (firstRow - width + 1), 0);
        const end15: i32 = base2;
        for (let colTile: i32 = 0; colTile < end15; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = base;
          let missing: bool = lead > 0;
          const eMain: i32 = max<i32>(lead * colsHere, 0) & -8;
          for (let e: i32 = 0; e < eMain; e += 8) {
            const part1 = f64x2.splat(NaN);
            const part2 = f64x2.splat(NaN);
            v128.store(tile + (e << 3), part1);
            v128.store(tile + (e << 3), part2, 16);
            const part3 = f64x2.splat(NaN);
            const part4 = f64x2.splat(NaN);
            v128.store(tile + (e << 3), part3, 32);
            v128.store(tile + (e << 3), part4, 48);
          }
          const end: i32 = lead * colsHere;
          for (let e: i32 = eMain; e < end; e++) {
            store<f64>(tile + (e << 3), NaN);
          }
          const flat: bool = colsHere == cols;
          const length: i32 = flat ? (rowsIn - lead) * colsHere : colsHere;
          const spans: i32 = flat ? 1 : rowsIn - lead;
          for (let span: i32 = 0; span < spans; span++) {
            const source: i32 = (firstRow - width + 1 + lead + span) * cols + firstCol;
            const target: i32 = (lead + span) * colsHere;
            let missingLanes_0 = i64x2.splat(-(<i64>false));
            let missingLanes_1 = i64x2.splat(-(<i64>false));
            const eMain2: i32 = length & -8;
            for (let e: i32 = 0; e < eMain2; e += 8) {
              const v_0 = v128.load(x + ((source + e) << 3));
              const v_1 = v128.load(x + ((source + e) << 3), 16);
              const v_1_0 = v128.load(x + ((source + e) << 3), 32);
              const v_1_1 = v128.load(x + ((source + e) << 3), 48);
              v128.store(tile + ((target + e) << 3), v_0);
              v128.store(tile + ((target + e) << 3), v_1, 16);
              v128.store(tile + ((target + e) << 3), v_1_0, 32);
              v128.store(tile + ((target + e) << 3), v_1_1, 48);
              missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(f64x2.sub(v_0, v_0), f64x2.splat(0.0)));
              missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(f64x2.sub(v_1, v_1), f64x2.splat(0.0)));
              missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(f64x2.sub(v_1_0, v_1_0), f64x2.splat(0.0)));
              missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(f64x2.sub(v_1_1, v_1_1), f64x2.splat(0.0)));
            }
            missing = missing || v128.any_true(v128.or(missingLanes_0, missingLanes_1));
            for (let e: i32 = eMain2; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              missing = missing || v - v != 0.0;
            }
          }
          if (missing) {
            let k2: i32 = 1;
            let low2: i32 = 0;
            if ((width & k2) != 0) {
              const e5Main: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
              for (let e5: i32 = 0; e5 < e5Main; e5 += 8) {
                const v2_0 = v128.load(tile + (e5 << 3));
                const v2_1 = v128.load(tile + (e5 << 3), 16);
                const v2_1_0 = v128.load(tile + (e5 << 3), 32);
                const v2_1_1 = v128.load(tile + (e5 << 3), 48);
                const count = v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(v2_0, v2_0), f64x2.eq(v2_1, v2_1), 0, 2, 4, 6),
                );
                const count_1 = v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(v2_1_0, v2_1_0), f64x2.eq(v2_1_1, v2_1_1), 0, 2, 4, 6),
                );
                const first_0 = v2_0;
                const first_1 = v2_1;
                const first_1_0 = v2_1_0;
                const first_1_1 = v2_1_1;
                const offset8: f64 = 0.0;
                const m28_0 = v128.bitselect(f64x2.sub(v2_0, v2_0), f64x2.splat(0.0), f64x2.eq(v2_0, v2_0));
                const m28_1 = v128.bitselect(f64x2.sub(v2_1, v2_1), f64x2.splat(0.0), f64x2.eq(v2_1, v2_1));
                const m28_1_0 = v128.bitselect(f64x2.sub(v2_1_0, v2_1_0), f64x2.splat(0.0), f64x2.eq(v2_1_0, v2_1_0));
                const m28_1_1 = v128.bitselect(f64x2.sub(v2_1_1, v2_1_1), f64x2.splat(0.0), f64x2.eq(v2_1_1, v2_1_1));
                v128.store(tileWindowCount + (e5 << 2), count);
                v128.store(tileWindowCount + (e5 << 2), count_1, 16);
                v128.store(tileWindowFirst + (e5 << 3), first_0);
                v128.store(tileWindowFirst + (e5 << 3), first_1, 16);
                v128.store(tileWindowFirst + (e5 << 3), first_1_0, 32);
                v128.store(tileWindowFirst + (e5 << 3), first_1_1, 48);
                const part5 = f64x2.splat(offset8);
                const part6 = f64x2.splat(offset8);
                v128.store(tileWindowOffset + (e5 << 3), part5);
                v128.store(tileWindowOffset + (e5 << 3), part6, 16);
                const part7 = f64x2.splat(offset8);
                const part8 = f64x2.splat(offset8);
                v128.store(tileWindowOffset + (e5 << 3), part7, 32);
                v128.store(tileWindowOffset + (e5 << 3), part8, 48);
                v128.store(tileWindowM2 + (e5 << 3), m28_0);
                v128.store(tileWindowM2 + (e5 << 3), m28_1, 16);
                v128.store(tileWindowM2 + (e5 << 3), m28_1_0, 32);
                v128.store(tileWindowM2 + (e5 << 3), m28_1_1, 48);
              }
              const end2: i32 = rowsIn * colsHere;
              for (let e5: i32 = e5Main; e5 < end2; e5++) {
                const v2: f64 = load<f64>(tile + (e5 << 3));
                const count: i32 = v2 == v2 ? 1 : 0;
                const first: f64 = v2;
                const offset8: f64 = 0.0;
                const m28: f64 = v2 == v2 ? v2 - v2 : 0.0;
                store<i32>(tileWindowCount + (e5 << 2), count);
                store<f64>(tileWindowFirst + (e5 << 3), first);
                store<f64>(tileWindowOffset + (e5 << 3), offset8);
                store<f64>(tileWindowM2 + (e5 << 3), m28);
              }
              low2 = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead3: i32 = k2 * colsHere;
                const e5Main2: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -4;
                for (let e5: i32 = 0; e5 < e5Main2; e5 += 4) {
                  const vOlder_0 = v128.load(tile + (e5 << 3));
                  const vOlder_1 = v128.load(tile + (e5 << 3), 16);
                  const vNewer_0 = v128.load(tile + ((e5 + ahead3) << 3));
                  const vNewer_1 = v128.load(tile + ((e5 + ahead3) << 3), 16);
                  const olderCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(f64x2.eq(vOlder_0, vOlder_0), f64x2.eq(vOlder_1, vOlder_1), 0, 2, 4, 6),
                  );
                  const newerCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(f64x2.eq(vNewer_0, vNewer_0), f64x2.eq(vNewer_1, vNewer_1), 0, 2, 4, 6),
                  );
                  const n = i32x4.add(olderCount, newerCount);
                  const olderFirst_0 = vOlder_0;
                  const olderFirst_1 = vOlder_1;
                  const newerFirst_0 = vNewer_0;
                  const newerFirst_1 = vNewer_1;
                  const olderOffset6: f64 = 0.0;
                  const newerOffset: f64 = 0.0;
                  const olderM2_0 = v128.bitselect(
                    f64x2.sub(vOlder_0, vOlder_0),
                    f64x2.splat(0.0),
                    f64x2.eq(vOlder_0, vOlder_0),
                  );
                  const olderM2_1 = v128.bitselect(
                    f64x2.sub(vOlder_1, vOlder_1),
                    f64x2.splat(0.0),
                    f64x2.eq(vOlder_1, vOlder_1),
                  );
                  const newerM2_0 = v128.bitselect(
                    f64x2.sub(vNewer_0, vNewer_0),
                    f64x2.splat(0.0),
                    f64x2.eq(vNewer_0, vNewer_0),
                  );
                  const newerM2_1 = v128.bitselect(
                    f64x2.sub(vNewer_1, vNewer_1),
                    f64x2.splat(0.0),
                    f64x2.eq(vNewer_1, vNewer_1),
                  );
                  const part9 = newerOffset - olderOffset6;
                  const d6_0 = f64x2.add(f64x2.sub(newerFirst_0, olderFirst_0), f64x2.splat(part9));
                  const d6_1 = f64x2.add(f64x2.sub(newerFirst_1, olderFirst_1), f64x2.splat(part9));
                  const q7_0 = f64x2.div(f64x2.convert_low_i32x4_s(newerCount), f64x2.convert_low_i32x4_s(n));
                  const q7_1 = f64x2.div(
                    f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3)),
                    f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n, n, 2, 3, 2, 3)),
                  );
                  const part10 = i32x4.eq(olderCount, i32x4.splat(0));
                  const noOlder_0 = i64x2.extend_low_i32x4_s(part10);
                  const noOlder_1 = i64x2.extend_high_i32x4_s(part10);
                  const part11 = i32x4.eq(newerCount, i32x4.splat(0));
                  const noNewer_0 = i64x2.extend_low_i32x4_s(part11);
                  const noNewer_1 = i64x2.extend_high_i32x4_s(part11);
                  const count2 = n;
                  const first2_0 = v128.bitselect(newerFirst_0, olderFirst_0, noOlder_0);
                  const first2_1 = v128.bitselect(newerFirst_1, olderFirst_1, noOlder_1);
                  const offset9_0 = v128.bitselect(
                    f64x2.splat(newerOffset),
                    v128.bitselect(
                      f64x2.splat(olderOffset6),
                      f64x2.add(f64x2.splat(olderOffset6), f64x2.mul(d6_0, q7_0)),
                      noNewer_0,
                    ),
                    noOlder_0,
                  );
                  const offset9_1 = v128.bitselect(
                    f64x2.splat(newerOffset),
                    v128.bitselect(
                      f64x2.splat(olderOffset6),
                      f64x2.add(f64x2.splat(olderOffset6), f64x2.mul(d6_1, q7_1)),
                      noNewer_1,
                    ),
                    noOlder_1,
                  );
                  const m29_0 = v128.bitselect(
                    newerM2_0,
                    v128.bitselect(
                      olderM2_0,
                      f64x2.add(
                        f64x2.add(olderM2_0, newerM2_0),
                        f64x2.mul(f64x2.mul(d6_0, d6_0), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount), q7_0)),
                      ),
                      noNewer_0,
                    ),
                    noOlder_0,
                  );
                  const m29_1 = v128.bitselect(
                    newerM2_1,
                    v128.bitselect(
                      olderM2_1,
                      f64x2.add(
                        f64x2.add(olderM2_1, newerM2_1),
                        f64x2.mul(
                          f64x2.mul(d6_1, d6_1),
                          f64x2.mul(
                            f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3)),
                            q7_1,
                          ),
                        ),
                      ),
                      noNewer_1,
                    ),
                    noOlder_1,
                  );
                  v128.store(tileWindowCount + (e5 << 2), count2);
                  v128.store(tileWindowFirst + (e5 << 3), first2_0);
                  v128.store(tileWindowFirst + (e5 << 3), first2_1, 16);
                  v128.store(tileWindowOffset + (e5 << 3), offset9_0);
                  v128.store(tileWindowOffset + (e5 << 3), offset9_1, 16);
                  v128.store(tileWindowM2 + (e5 << 3), m29_0);
                  v128.store(tileWindowM2 + (e5 << 3), m29_1, 16);
                }
                const end3: i32 = (rowsIn - 1) * colsHere;
                for (let e5: i32 = e5Main2; e5 < end3; e5++) {
                  const vOlder: f64 = load<f64>(tile + (e5 << 3));
                  const vNewer: f64 = load<f64>(tile + ((e5 + ahead3) << 3));
                  const olderCount: i32 = vOlder == vOlder ? 1 : 0;
                  const newerCount: i32 = vNewer == vNewer ? 1 : 0;
                  const n: i32 = olderCount + newerCount;
                  const olderFirst: f64 = vOlder;
                  const newerFirst: f64 = vNewer;
                  const olderOffset6: f64 = 0.0;
                  const newerOffset: f64 = 0.0;
                  const olderM2: f64 = vOlder == vOlder ? vOlder - vOlder : 0.0;
                  const newerM2: f64 = vNewer == vNewer ? vNewer - vNewer : 0.0;
                  const d6: f64 = newerFirst - olderFirst + (newerOffset - olderOffset6);
                  const q7: f64 = <f64>newerCount / <f64>n;
                  const noOlder: bool = olderCount == 0;
                  const noNewer: bool = newerCount == 0;
                  const count2: i32 = n;
                  const first2: f64 = noOlder ? newerFirst : olderFirst;
                  const offset9: f64 = noOlder ? newerOffset : noNewer ? olderOffset6 : olderOffset6 + d6 * q7;
                  const m29: f64 = noOlder
                    ? newerM2
                    : noNewer
                      ? olderM2
                      : olderM2 + newerM2 + d6 * d6 * (<f64>olderCount * q7);
                  store<i32>(tileWindowCount + (e5 << 2), count2);
                  store<f64>(tileWindowFirst + (e5 << 3), first2);
                  store<f64>(tileWindowOffset + (e5 << 3), offset9);
                  store<f64>(tileWindowM2 + (e5 << 3), m29);
                }
              } else {
                const ahead3: i32 = k2 * colsHere;
                const e5Main3: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -4;
                for (let e5: i32 = 0; e5 < e5Main3; e5 += 4) {
                  const vOlder2_0 = v128.load(tile + (e5 << 3));
                  const vOlder2_1 = v128.load(tile + (e5 << 3), 16);
                  const vNewer2_0 = v128.load(tile + ((e5 + ahead3) << 3));
                  const vNewer2_1 = v128.load(tile + ((e5 + ahead3) << 3), 16);
                  const olderCount2 = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(f64x2.eq(vOlder2_0, vOlder2_0), f64x2.eq(vOlder2_1, vOlder2_1), 0, 2, 4, 6),
                  );
                  const newerCount2 = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(f64x2.eq(vNewer2_0, vNewer2_0), f64x2.eq(vNewer2_1, vNewer2_1), 0, 2, 4, 6),
                  );
                  const n2 = i32x4.add(olderCount2, newerCount2);
                  const olderFirst2_0 = vOlder2_0;
                  const olderFirst2_1 = vOlder2_1;
                  const newerFirst2_0 = vNewer2_0;
                  const newerFirst2_1 = vNewer2_1;
                  const olderOffset7: f64 = 0.0;
                  const newerOffset2: f64 = 0.0;
                  const olderM22_0 = v128.bitselect(
                    f64x2.sub(vOlder2_0, vOlder2_0),
                    f64x2.splat(0.0),
                    f64x2.eq(vOlder2_0, vOlder2_0),
                  );
                  const olderM22_1 = v128.bitselect(
                    f64x2.sub(vOlder2_1, vOlder2_1),
                    f64x2.splat(0.0),
                    f64x2.eq(vOlder2_1, vOlder2_1),
                  );
                  const newerM22_0 = v128.bitselect(
                    f64x2.sub(vNewer2_0, vNewer2_0),
                    f64x2.splat(0.0),
                    f64x2.eq(vNewer2_0, vNewer2_0),
                  );
                  const newerM22_1 = v128.bitselect(
                    f64x2.sub(vNewer2_1, vNewer2_1),
                    f64x2.splat(0.0),
                    f64x2.eq(vNewer2_1, vNewer2_1),
                  );
                  const part12 = newerOffset2 - olderOffset7;
                  const d7_0 = f64x2.add(f64x2.sub(newerFirst2_0, olderFirst2_0), f64x2.splat(part12));
                  const d7_1 = f64x2.add(f64x2.sub(newerFirst2_1, olderFirst2_1), f64x2.splat(part12));
                  const q9_0 = f64x2.div(f64x2.convert_low_i32x4_s(newerCount2), f64x2.convert_low_i32x4_s(n2));
                  const q9_1 = f64x2.div(
                    f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount2, newerCount2, 2, 3, 2, 3)),
                    f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n2, n2, 2, 3, 2, 3)),
                  );
                  const part13 = i32x4.eq(olderCount2, i32x4.splat(0));
                  const noOlder2_0 = i64x2.extend_low_i32x4_s(part13);
                  const noOlder2_1 = i64x2.extend_high_i32x4_s(part13);
                  const part14 = i32x4.eq(newerCount2, i32x4.splat(0));
                  const noNewer2_0 = i64x2.extend_low_i32x4_s(part14);
                  const noNewer2_1 = i64x2.extend_high_i32x4_s(part14);
                  const count3 = n2;
                  const first3_0 = v128.bitselect(newerFirst2_0, olderFirst2_0, noOlder2_0);
                  const first3_1 = v128.bitselect(newerFirst2_1, olderFirst2_1, noOlder2_1);
                  const offset10_0 = v128.bitselect(
                    f64x2.splat(newerOffset2),
                    v128.bitselect(
                      f64x2.splat(olderOffset7),
                      f64x2.add(f64x2.splat(olderOffset7), f64x2.mul(d7_0, q9_0)),
                      noNewer2_0,
                    ),
                    noOlder2_0,
                  );
                  const offset10_1 = v128.bitselect(
                    f64x2.splat(newerOffset2),
                    v128.bitselect(
                      f64x2.splat(olderOffset7),
                      f64x2.add(f64x2.splat(olderOffset7), f64x2.mul(d7_1, q9_1)),
                      noNewer2_1,
                    ),
                    noOlder2_1,
                  );
                  const m210_0 = v128.bitselect(
                    newerM22_0,
                    v128.bitselect(
                      olderM22_0,
                      f64x2.add(
                        f64x2.add(olderM22_0, newerM22_0),
                        f64x2.mul(f64x2.mul(d7_0, d7_0), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount2), q9_0)),
                      ),
                      noNewer2_0,
                    ),
                    noOlder2_0,
                  );
                  const m210_1 = v128.bitselect(
                    newerM22_1,
                    v128.bitselect(
                      olderM22_1,
                      f64x2.add(
                        f64x2.add(olderM22_1, newerM22_1),
                        f64x2.mul(
                          f64x2.mul(d7_1, d7_1),
                          f64x2.mul(
                            f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount2, olderCount2, 2, 3, 2, 3)),
                            q9_1,
                          ),
                        ),
                      ),
                      noNewer2_1,
                    ),
                    noOlder2_1,
                  );
                  v128.store(tileNodeCount + (e5 << 2), count3);
                  v128.store(tileNodeFirst + (e5 << 3), first3_0);
                  v128.store(tileNodeFirst + (e5 << 3), first3_1, 16);
                  v128.store(tileNodeOffset + (e5 << 3), offset10_0);
                  v128.store(tileNodeOffset + (e5 << 3), offset10_1, 16);
                  v128.store(tileNodeM2 + (e5 << 3), m210_0);
                  v128.store(tileNodeM2 + (e5 << 3), m210_1, 16);
                }
                const end4: i32 = (rowsIn - 1) * colsHere;
                for (let e5: i32 = e5Main3; e5 < end4; e5++) {
                  const vOlder2: f64 = load<f64>(tile + (e5 << 3));
                  const vNewer2: f64 = load<f64>(tile + ((e5 + ahead3) << 3));
                  const olderCount2: i32 = vOlder2 == vOlder2 ? 1 : 0;
                  const newerCount2: i32 = vNewer2 == vNewer2 ? 1 : 0;
                  const n2: i32 = olderCount2 + newerCount2;
                  const olderFirst2: f64 = vOlder2;
                  const newerFirst2: f64 = vNewer2;
                  const olderOffset7: f64 = 0.0;
                  const newerOffset2: f64 = 0.0;
                  const olderM22: f64 = vOlder2 == vOlder2 ? vOlder2 - vOlder2 : 0.0;
                  const newerM22: f64 = vNewer2 == vNewer2 ? vNewer2 - vNewer2 : 0.0;
                  const d7: f64 = newerFirst2 - olderFirst2 + (newerOffset2 - olderOffset7);
                  const q9: f64 = <f64>newerCount2 / <f64>n2;
                  const noOlder2: bool = olderCount2 == 0;
                  const noNewer2: bool = newerCount2 == 0;
                  const count3: i32 = n2;
                  const first3: f64 = noOlder2 ? newerFirst2 : olderFirst2;
                  const offset10: f64 = noOlder2 ? newerOffset2 : noNewer2 ? olderOffset7 : olderOffset7 + d7 * q9;
                  const m210: f64 = noOlder2
                    ? newerM22
                    : noNewer2
                      ? olderM22
                      : olderM22 + newerM22 + d7 * d7 * (<f64>olderCount2 * q9);
                  store<i32>(tileNodeCount + (e5 << 2), count3);
                  store<f64>(tileNodeFirst + (e5 << 3), first3);
                  store<f64>(tileNodeOffset + (e5 << 3), offset10);
                  store<f64>(tileNodeM2 + (e5 << 3), m210);
                }
              }
            }
            k2 = 2;
            while (k2 <= width) {
              if ((width & k2) != 0) {
                if (low2 == 0) {
                  if (k2 != width) {
                    const e5Main4: i32 = max<i32>((rowsIn - (k2 - 1)) * colsHere, 0) & -8;
                    for (let e5: i32 = 0; e5 < e5Main4; e5 += 8) {
                      const count4 = v128.load(tileNodeCount + (e5 << 2));
                      const count4_1 = v128.load(tileNodeCount + (e5 << 2), 16);
                      const first4_0 = v128.load(tileNodeFirst + (e5 << 3));
                      const first4_1 = v128.load(tileNodeFirst + (e5 << 3), 16);
                      const first4_1_0 = v128.load(tileNodeFirst + (e5 << 3), 32);
                      const first4_1_1 = v128.load(tileNodeFirst + (e5 << 3), 48);
                      const offset11_0 = v128.load(tileNodeOffset + (e5 << 3));
                      const offset11_1 = v128.load(tileNodeOffset + (e5 << 3), 16);
                      const offset11_1_0 = v128.load(tileNodeOffset + (e5 << 3), 32);
                      const offset11_1_1 = v128.load(tileNodeOffset + (e5 << 3), 48);
                      const m211_0 = v128.load(tileNodeM2 + (e5 << 3));
                      const m211_1 = v128.load(tileNodeM2 + (e5 << 3), 16);
                      const m211_1_0 = v128.load(tileNodeM2 + (e5 << 3), 32);
                      const m211_1_1 = v128.load(tileNodeM2 + (e5 << 3), 48);
                      v128.store(tileWindowCount + (e5 << 2), count4);
                      v128.store(tileWindowCount + (e5 << 2), count4_1, 16);
                      v128.store(tileWindowFirst + (e5 << 3), first4_0);
                      v128.store(tileWindowFirst + (e5 << 3), first4_1, 16);
                      v128.store(tileWindowFirst + (e5 << 3), first4_1_0, 32);
                      v128.store(tileWindowFirst + (e5 << 3), first4_1_1, 48);
                      v128.store(tileWindowOffset + (e5 << 3), offset11_0);
                      v128.store(tileWindowOffset + (e5 << 3), offset11_1, 16);
                      v128.store(tileWindowOffset + (e5 << 3), offset11_1_0, 32);
                      v128.store(tileWindowOffset + (e5 << 3), offset11_1_1, 48);
                      v128.store(tileWindowM2 + (e5 << 3), m211_0);
                      v128.store(tileWindowM2 + (e5 << 3), m211_1, 16);
                      v128.store(tileWindowM2 + (e5 << 3), m211_1_0, 32);
                      v128.store(tileWindowM2 + (e5 << 3), m211_1_1, 48);
                    }
                    const end5: i32 = (rowsIn - (k2 - 1)) * colsHere;
                    for (let e5: i32 = e5Main4; e5 < end5; e5++) {
                      const count4: i32 = load<i32>(tileNodeCount + (e5 << 2));
                      const first4: f64 = load<f64>(tileNodeFirst + (e5 << 3));
                      const offset11: f64 = load<f64>(tileNodeOffset + (e5 << 3));
                      const m211: f64 = load<f64>(tileNodeM2 + (e5 << 3));
                      store<i32>(tileWindowCount + (e5 << 2), count4);
                      store<f64>(tileWindowFirst + (e5 << 3), first4);
                      store<f64>(tileWindowOffset + (e5 << 3), offset11);
                      store<f64>(tileWindowM2 + (e5 << 3), m211);
                    }
                  }
                } else {
                  const ahead3: i32 = k2 * colsHere;
                  const e5Main5: i32 = max<i32>((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
                  for (let e5: i32 = 0; e5 < e5Main5; e5 += 4) {
                    const olderCount3 = v128.load(tileNodeCount + (e5 << 2));
                    const newerCount3 = v128.load(tileWindowCount + ((e5 + ahead3) << 2));
                    const n3 = i32x4.add(olderCount3, newerCount3);
                    const olderFirst3_0 = v128.load(tileNodeFirst + (e5 << 3));
                    const olderFirst3_1 = v128.load(tileNodeFirst + (e5 << 3), 16);
                    const newerFirst3_0 = v128.load(tileWindowFirst + ((e5 + ahead3) << 3));
                    const newerFirst3_1 = v128.load(tileWindowFirst + ((e5 + ahead3) << 3), 16);
                    const olderOffset8_0 = v128.load(tileNodeOffset + (e5 << 3));
                    const olderOffset8_1 = v128.load(tileNodeOffset + (e5 << 3), 16);
                    const newerOffset3_0 = v128.load(tileWindowOffset + ((e5 + ahead3) << 3));
                    const newerOffset3_1 = v128.load(tileWindowOffset + ((e5 + ahead3) << 3), 16);
                    const olderM23_0 = v128.load(tileNodeM2 + (e5 << 3));
                    const olderM23_1 = v128.load(tileNodeM2 + (e5 << 3), 16);
                    const newerM23_0 = v128.load(tileWindowM2 + ((e5 + ahead3) << 3));
                    const newerM23_1 = v128.load(tileWindowM2 + ((e5 + ahead3) << 3), 16);
                    const d8_0 = f64x2.add(
                      f64x2.sub(newerFirst3_0, olderFirst3_0),
                      f64x2.sub(newerOffset3_0, olderOffset8_0),
                    );
                    const d8_1 = f64x2.add(
                      f64x2.sub(newerFirst3_1, olderFirst3_1),
                      f64x2.sub(newerOffset3_1, olderOffset8_1),
                    );
                    const q11_0 = f64x2.div(f64x2.convert_low_i32x4_s(newerCount3), f64x2.convert_low_i32x4_s(n3));
                    const q11_1 = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount3, newerCount3, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n3, n3, 2, 3, 2, 3)),
                    );
                    const part15 = i32x4.eq(olderCount3, i32x4.splat(0));
                    const noOlder3_0 = i64x2.extend_low_i32x4_s(part15);
                    const noOlder3_1 = i64x2.extend_high_i32x4_s(part15);
                    const part16 = i32x4.eq(newerCount3, i32x4.splat(0));
                    const noNewer3_0 = i64x2.extend_low_i32x4_s(part16);
                    const noNewer3_1 = i64x2.extend_high_i32x4_s(part16);
                    const count5 = n3;
                    const first5_0 = v128.bitselect(newerFirst3_0, olderFirst3_0, noOlder3_0);
                    const first5_1 = v128.bitselect(newerFirst3_1, olderFirst3_1, noOlder3_1);
                    const offset12_0 = v128.bitselect(
                      newerOffset3_0,
                      v128.bitselect(olderOffset8_0, f64x2.add(olderOffset8_0, f64x2.mul(d8_0, q11_0)), noNewer3_0),
                      noOlder3_0,
                    );
                    const offset12_1 = v128.bitselect(
                      newerOffset3_1,
                      v128.bitselect(olderOffset8_1, f64x2.add(olderOffset8_1, f64x2.mul(d8_1, q11_1)), noNewer3_1),
                      noOlder3_1,
                    );
                    const m212_0 = v128.bitselect(
                      newerM23_0,
                      v128.bitselect(
                        olderM23_0,
                        f64x2.add(
                          f64x2.add(olderM23_0, newerM23_0),
                          f64x2.mul(f64x2.mul(d8_0, d8_0), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount3), q11_0)),
                        ),
                        noNewer3_0,
                      ),
                      noOlder3_0,
                    );
                    const m212_1 = v128.bitselect(
                      newerM23_1,
                      v128.bitselect(
                        olderM23_1,
                        f64x2.add(
                          f64x2.add(olderM23_1, newerM23_1),
                          f64x2.mul(
                            f64x2.mul(d8_1, d8_1),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount3, olderCount3, 2, 3, 2, 3)),
                              q11_1,
                            ),
                          ),
                        ),
                        noNewer3_1,
                      ),
                      noOlder3_1,
                    );
                    v128.store(tileWindowCount + (e5 << 2), count5);
                    v128.store(tileWindowFirst + (e5 << 3), first5_0);
                    v128.store(tileWindowFirst + (e5 << 3), first5_1, 16);
                    v128.store(tileWindowOffset + (e5 << 3), offset12_0);
                    v128.store(tileWindowOffset + (e5 << 3), offset12_1, 16);
                    v128.store(tileWindowM2 + (e5 << 3), m212_0);
                    v128.store(tileWindowM2 + (e5 << 3), m212_1, 16);
                  }
                  const end6: i32 = (rowsIn - (low2 + k2 - 1)) * colsHere;
                  for (let e5: i32 = e5Main5; e5 < end6; e5++) {
                    const olderCount3: i32 = load<i32>(tileNodeCount + (e5 << 2));
                    const newerCount3: i32 = load<i32>(tileWindowCount + ((e5 + ahead3) << 2));
                    const n3: i32 = olderCount3 + newerCount3;
                    const olderFirst3: f64 = load<f64>(tileNodeFirst + (e5 << 3));
                    const newerFirst3: f64 = load<f64>(tileWindowFirst + ((e5 + ahead3) << 3));
                    const olderOffset8: f64 = load<f64>(tileNodeOffset + (e5 << 3));
                    const newerOffset3: f64 = load<f64>(tileWindowOffset + ((e5 + ahead3) << 3));
                    const olderM23: f64 = load<f64>(tileNodeM2 + (e5 << 3));
                    const newerM23: f64 = load<f64>(tileWindowM2 + ((e5 + ahead3) << 3));
                    const d8: f64 = newerFirst3 - olderFirst3 + (newerOffset3 - olderOffset8);
                    const q11: f64 = <f64>newerCount3 / <f64>n3;
                    const noOlder3: bool = olderCount3 == 0;
                    const noNewer3: bool = newerCount3 == 0;
                    const count5: i32 = n3;
                    const first5: f64 = noOlder3 ? newerFirst3 : olderFirst3;
                    const offset12: f64 = noOlder3 ? newerOffset3 : noNewer3 ? olderOffset8 : olderOffset8 + d8 * q11;
                    const m212: f64 = noOlder3
                      ? newerM23
                      : noNewer3
                        ? olderM23
                        : olderM23 + newerM23 + d8 * d8 * (<f64>olderCount3 * q11);
                    store<i32>(tileWindowCount + (e5 << 2), count5);
                    store<f64>(tileWindowFirst + (e5 << 3), first5);
                    store<f64>(tileWindowOffset + (e5 << 3), offset12);
                    store<f64>(tileWindowM2 + (e5 << 3), m212);
                  }
                }
                low2 = low2 + k2;
              }
              if (k2 * 2 <= width) {
                if (k2 * 2 == width) {
                  const ahead3: i32 = k2 * colsHere;
                  const e5Main6: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
                  for (let e5: i32 = 0; e5 < e5Main6; e5 += 4) {
                    const olderCount4 = v128.load(tileNodeCount + (e5 << 2));
                    const newerCount4 = v128.load(tileNodeCount + ((e5 + ahead3) << 2));
                    const n4 = i32x4.add(olderCount4, newerCount4);
                    const olderFirst4_0 = v128.load(tileNodeFirst + (e5 << 3));
                    const olderFirst4_1 = v128.load(tileNodeFirst + (e5 << 3), 16);
                    const newerFirst4_0 = v128.load(tileNodeFirst + ((e5 + ahead3) << 3));
                    const newerFirst4_1 = v128.load(tileNodeFirst + ((e5 + ahead3) << 3), 16);
                    const olderOffset9_0 = v128.load(tileNodeOffset + (e5 << 3));
                    const olderOffset9_1 = v128.load(tileNodeOffset + (e5 << 3), 16);
                    const newerOffset4_0 = v128.load(tileNodeOffset + ((e5 + ahead3) << 3));
                    const newerOffset4_1 = v128.load(tileNodeOffset + ((e5 + ahead3) << 3), 16);
                    const olderM24_0 = v128.load(tileNodeM2 + (e5 << 3));
                    const olderM24_1 = v128.load(tileNodeM2 + (e5 << 3), 16);
                    const newerM24_0 = v128.load(tileNodeM2 + ((e5 + ahead3) << 3));
                    const newerM24_1 = v128.load(tileNodeM2 + ((e5 + ahead3) << 3), 16);
                    const d9_0 = f64x2.add(
                      f64x2.sub(newerFirst4_0, olderFirst4_0),
                      f64x2.sub(newerOffset4_0, olderOffset9_0),
                    );
                    const d9_1 = f64x2.add(
                      f64x2.sub(newerFirst4_1, olderFirst4_1),
                      f64x2.sub(newerOffset4_1, olderOffset9_1),
                    );
                    const q13_0 = f64x2.div(f64x2.convert_low_i32x4_s(newerCount4), f64x2.convert_low_i32x4_s(n4));
                    const q13_1 = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount4, newerCount4, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n4, n4, 2, 3, 2, 3)),
                    );
                    const part17 = i32x4.eq(olderCount4, i32x4.splat(0));
                    const noOlder4_0 = i64x2.extend_low_i32x4_s(part17);
                    const noOlder4_1 = i64x2.extend_high_i32x4_s(part17);
                    const part18 = i32x4.eq(newerCount4, i32x4.splat(0));
                    const noNewer4_0 = i64x2.extend_low_i32x4_s(part18);
                    const noNewer4_1 = i64x2.extend_high_i32x4_s(part18);
                    const count6 = n4;
                    const first6_0 = v128.bitselect(newerFirst4_0, olderFirst4_0, noOlder4_0);
                    const first6_1 = v128.bitselect(newerFirst4_1, olderFirst4_1, noOlder4_1);
                    const offset13_0 = v128.bitselect(
                      newerOffset4_0,
                      v128.bitselect(olderOffset9_0, f64x2.add(olderOffset9_0, f64x2.mul(d9_0, q13_0)), noNewer4_0),
                      noOlder4_0,
                    );
                    const offset13_1 = v128.bitselect(
                      newerOffset4_1,
                      v128.bitselect(olderOffset9_1, f64x2.add(olderOffset9_1, f64x2.mul(d9_1, q13_1)), noNewer4_1),
                      noOlder4_1,
                    );
                    const m213_0 = v128.bitselect(
                      newerM24_0,
                      v128.bitselect(
                        olderM24_0,
                        f64x2.add(
                          f64x2.add(olderM24_0, newerM24_0),
                          f64x2.mul(f64x2.mul(d9_0, d9_0), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount4), q13_0)),
                        ),
                        noNewer4_0,
                      ),
                      noOlder4_0,
                    );
                    const m213_1 = v128.bitselect(
                      newerM24_1,
                      v128.bitselect(
                        olderM24_1,
                        f64x2.add(
                          f64x2.add(olderM24_1, newerM24_1),
                          f64x2.mul(
                            f64x2.mul(d9_1, d9_1),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount4, olderCount4, 2, 3, 2, 3)),
                              q13_1,
                            ),
                          ),
                        ),
                        noNewer4_1,
                      ),
                      noOlder4_1,
                    );
                    v128.store(tileWindowCount + (e5 << 2), count6);
                    v128.store(tileWindowFirst + (e5 << 3), first6_0);
                    v128.store(tileWindowFirst + (e5 << 3), first6_1, 16);
                    v128.store(tileWindowOffset + (e5 << 3), offset13_0);
                    v128.store(tileWindowOffset + (e5 << 3), offset13_1, 16);
                    v128.store(tileWindowM2 + (e5 << 3), m213_0);
                    v128.store(tileWindowM2 + (e5 << 3), m213_1, 16);
                  }
                  const end7: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
                  for (let e5: i32 = e5Main6; e5 < end7; e5++) {
                    const olderCount4: i32 = load<i32>(tileNodeCount + (e5 << 2));
                    const newerCount4: i32 = load<i32>(tileNodeCount + ((e5 + ahead3) << 2));
                    const n4: i32 = olderCount4 + newerCount4;
                    const olderFirst4: f64 = load<f64>(tileNodeFirst + (e5 << 3));
                    const newerFirst4: f64 = load<f64>(tileNodeFirst + ((e5 + ahead3) << 3));
                    const olderOffset9: f64 = load<f64>(tileNodeOffset + (e5 << 3));
                    const newerOffset4: f64 = load<f64>(tileNodeOffset + ((e5 + ahead3) << 3));
                    const olderM24: f64 = load<f64>(tileNodeM2 + (e5 << 3));
                    const newerM24: f64 = load<f64>(tileNodeM2 + ((e5 + ahead3) << 3));
                    const d9: f64 = newerFirst4 - olderFirst4 + (newerOffset4 - olderOffset9);
                    const q13: f64 = <f64>newerCount4 / <f64>n4;
                    const noOlder4: bool = olderCount4 == 0;
                    const noNewer4: bool = newerCount4 == 0;
                    const count6: i32 = n4;
                    const first6: f64 = noOlder4 ? newerFirst4 : olderFirst4;
                    const offset13: f64 = noOlder4 ? newerOffset4 : noNewer4 ? olderOffset9 : olderOffset9 + d9 * q13;
                    const m213: f64 = noOlder4
                      ? newerM24
                      : noNewer4
                        ? olderM24
                        : olderM24 + newerM24 + d9 * d9 * (<f64>olderCount4 * q13);
                    store<i32>(tileWindowCount + (e5 << 2), count6);
                    store<f64>(tileWindowFirst + (e5 << 3), first6);
                    store<f64>(tileWindowOffset + (e5 << 3), offset13);
                    store<f64>(tileWindowM2 + (e5 << 3), m213);
                  }
                } else {
                  const ahead3: i32 = k2 * colsHere;
                  const e5Main7: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
                  for (let e5: i32 = 0; e5 < e5Main7; e5 += 4) {
                    const olderCount5 = v128.load(tileNodeCount + (e5 << 2));
                    const newerCount5 = v128.load(tileNodeCount + ((e5 + ahead3) << 2));
                    const n5 = i32x4.add(olderCount5, newerCount5);
                    const olderFirst5_0 = v128.load(tileNodeFirst + (e5 << 3));
                    const olderFirst5_1 = v128.load(tileNodeFirst + (e5 << 3), 16);
                    const newerFirst5_0 = v128.load(tileNodeFirst + ((e5 + ahead3) << 3));
                    const newerFirst5_1 = v128.load(tileNodeFirst + ((e5 + ahead3) << 3), 16);
                    const olderOffset10_0 = v128.load(tileNodeOffset + (e5 << 3));
                    const olderOffset10_1 = v128.load(tileNodeOffset + (e5 << 3), 16);
                    const newerOffset5_0 = v128.load(tileNodeOffset + ((e5 + ahead3) << 3));
                    const newerOffset5_1 = v128.load(tileNodeOffset + ((e5 + ahead3) << 3), 16);
                    const olderM25_0 = v128.load(tileNodeM2 + (e5 << 3));
                    const olderM25_1 = v128.load(tileNodeM2 + (e5 << 3), 16);
                    const newerM25_0 = v128.load(tileNodeM2 + ((e5 + ahead3) << 3));
                    const newerM25_1 = v128.load(tileNodeM2 + ((e5 + ahead3) << 3), 16);
                    const d10_0 = f64x2.add(
                      f64x2.sub(newerFirst5_0, olderFirst5_0),
                      f64x2.sub(newerOffset5_0, olderOffset10_0),
                    );
                    const d10_1 = f64x2.add(
                      f64x2.sub(newerFirst5_1, olderFirst5_1),
                      f64x2.sub(newerOffset5_1, olderOffset10_1),
                    );
                    const q15_0 = f64x2.div(f64x2.convert_low_i32x4_s(newerCount5), f64x2.convert_low_i32x4_s(n5));
                    const q15_1 = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount5, newerCount5, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n5, n5, 2, 3, 2, 3)),
                    );
                    const part19 = i32x4.eq(olderCount5, i32x4.splat(0));
                    const noOlder5_0 = i64x2.extend_low_i32x4_s(part19);
                    const noOlder5_1 = i64x2.extend_high_i32x4_s(part19);
                    const part20 = i32x4.eq(newerCount5, i32x4.splat(0));
                    const noNewer5_0 = i64x2.extend_low_i32x4_s(part20);
                    const noNewer5_1 = i64x2.extend_high_i32x4_s(part20);
                    const count7 = n5;
                    const first7_0 = v128.bitselect(newerFirst5_0, olderFirst5_0, noOlder5_0);
                    const first7_1 = v128.bitselect(newerFirst5_1, olderFirst5_1, noOlder5_1);
                    const offset14_0 = v128.bitselect(
                      newerOffset5_0,
                      v128.bitselect(olderOffset10_0, f64x2.add(olderOffset10_0, f64x2.mul(d10_0, q15_0)), noNewer5_0),
                      noOlder5_0,
                    );
                    const offset14_1 = v128.bitselect(
                      newerOffset5_1,
                      v128.bitselect(olderOffset10_1, f64x2.add(olderOffset10_1, f64x2.mul(d10_1, q15_1)), noNewer5_1),
                      noOlder5_1,
                    );
                    const m214_0 = v128.bitselect(
                      newerM25_0,
                      v128.bitselect(
                        olderM25_0,
                        f64x2.add(
                          f64x2.add(olderM25_0, newerM25_0),
                          f64x2.mul(f64x2.mul(d10_0, d10_0), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount5), q15_0)),
                        ),
                        noNewer5_0,
                      ),
                      noOlder5_0,
                    );
                    const m214_1 = v128.bitselect(
                      newerM25_1,
                      v128.bitselect(
                        olderM25_1,
                        f64x2.add(
                          f64x2.add(olderM25_1, newerM25_1),
                          f64x2.mul(
                            f64x2.mul(d10_1, d10_1),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount5, olderCount5, 2, 3, 2, 3)),
                              q15_1,
                            ),
                          ),
                        ),
                        noNewer5_1,
                      ),
                      noOlder5_1,
                    );
                    v128.store(tileNodeCount + (e5 << 2), count7);
                    v128.store(tileNodeFirst + (e5 << 3), first7_0);
                    v128.store(tileNodeFirst + (e5 << 3), first7_1, 16);
                    v128.store(tileNodeOffset + (e5 << 3), offset14_0);
                    v128.store(tileNodeOffset + (e5 << 3), offset14_1, 16);
                    v128.store(tileNodeM2 + (e5 << 3), m214_0);
                    v128.store(tileNodeM2 + (e5 << 3), m214_1, 16);
                  }
                  const end8: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
                  for (let e5: i32 = e5Main7; e5 < end8; e5++) {
                    const olderCount5: i32 = load<i32>(tileNodeCount + (e5 << 2));
                    const newerCount5: i32 = load<i32>(tileNodeCount + ((e5 + ahead3) << 2));
                    const n5: i32 = olderCount5 + newerCount5;
                    const olderFirst5: f64 = load<f64>(tileNodeFirst + (e5 << 3));
                    const newerFirst5: f64 = load<f64>(tileNodeFirst + ((e5 + ahead3) << 3));
                    const olderOffset10: f64 = load<f64>(tileNodeOffset + (e5 << 3));
                    const newerOffset5: f64 = load<f64>(tileNodeOffset + ((e5 + ahead3) << 3));
                    const olderM25: f64 = load<f64>(tileNodeM2 + (e5 << 3));
                    const newerM25: f64 = load<f64>(tileNodeM2 + ((e5 + ahead3) << 3));
                    const d10: f64 = newerFirst5 - olderFirst5 + (newerOffset5 - olderOffset10);
                    const q15: f64 = <f64>newerCount5 / <f64>n5;
                    const noOlder5: bool = olderCount5 == 0;
                    const noNewer5: bool = newerCount5 == 0;
                    const count7: i32 = n5;
                    const first7: f64 = noOlder5 ? newerFirst5 : olderFirst5;
                    const offset14: f64 = noOlder5
                      ? newerOffset5
                      : noNewer5
                        ? olderOffset10
                        : olderOffset10 + d10 * q15;
                    const m214: f64 = noOlder5
                      ? newerM25
                      : noNewer5
                        ? olderM25
                        : olderM25 + newerM25 + d10 * d10 * (<f64>olderCount5 * q15);
                    store<i32>(tileNodeCount + (e5 << 2), count7);
                    store<f64>(tileNodeFirst + (e5 << 3), first7);
                    store<f64>(tileNodeOffset + (e5 << 3), offset14);
                    store<f64>(tileNodeM2 + (e5 << 3), m214);
                  }
                }
              }
              k2 = k2 * 2;
            }
            const flat4: bool = colsHere == cols;
            const length4: i32 = flat4 ? rowsHere * colsHere : colsHere;
            const spans4: i32 = flat4 ? 1 : rowsHere;
            for (let span4: i32 = 0; span4 < spans4; span4++) {
              const from3: i32 = span4 * colsHere;
              const out3: i32 = (firstRow + span4) * cols + firstCol;
              const e6Main: i32 = length4 & -8;
              for (let e6: i32 = 0; e6 < e6Main; e6 += 8) {
                const tileWindowCountShared = v128.load(tileWindowCount + ((from3 + e6) << 2));
                const tileWindowCountShared2 = v128.load(tileWindowCount + ((from3 + e6) << 2), 16);
                const part21 = <f64>minPeriods;
                const part22 = <f64>ddof;
                const part23 = <f64>ddof;
                const result_0 = v128.bitselect(
                  f64x2.sqrt(
                    f64x2.div(
                      v128.load(tileWindowM2 + ((from3 + e6) << 3)),
                      f64x2.sub(f64x2.convert_low_i32x4_s(tileWindowCountShared), f64x2.splat(part23)),
                    ),
                  ),
                  f64x2.splat(NaN),
                  v128.and(
                    f64x2.ge(f64x2.convert_low_i32x4_s(tileWindowCountShared), f64x2.splat(part21)),
                    f64x2.gt(f64x2.convert_low_i32x4_s(tileWindowCountShared), f64x2.splat(part22)),
                  ),
                );
                const result_1 = v128.bitselect(
                  f64x2.sqrt(
                    f64x2.div(
                      v128.load(tileWindowM2 + ((from3 + e6) << 3), 16),
                      f64x2.sub(
                        f64x2.convert_low_i32x4_s(
                          v128.shuffle<i32>(tileWindowCountShared, tileWindowCountShared, 2, 3, 2, 3),
                        ),
                        f64x2.splat(part23),
                      ),
                    ),
                  ),
                  f64x2.splat(NaN),
                  v128.and(
                    f64x2.ge(
                      f64x2.convert_low_i32x4_s(
                        v128.shuffle<i32>(tileWindowCountShared, tileWindowCountShared, 2, 3, 2, 3),
                      ),
                      f64x2.splat(part21),
                    ),
                    f64x2.gt(
                      f64x2.convert_low_i32x4_s(
                        v128.shuffle<i32>(tileWindowCountShared, tileWindowCountShared, 2, 3, 2, 3),
                      ),
                      f64x2.splat(part22),
                    ),
                  ),
                );
                const part24 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
                const part25 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
                v128.store(std + ((out3 + e6) << 3), part24);
                v128.store(std + ((out3 + e6) << 3), part25, 16);
                const part26 = <f64>minPeriods;
                const part27 = <f64>ddof;
                const part28 = <f64>ddof;
                const result2_0 = v128.bitselect(
                  f64x2.sqrt(
                    f64x2.div(
                      v128.load(tileWindowM2 + ((from3 + e6) << 3), 32),
                      f64x2.sub(f64x2.convert_low_i32x4_s(tileWindowCountShared2), f64x2.splat(part28)),
                    ),
                  ),
                  f64x2.splat(NaN),
                  v128.and(
                    f64x2.ge(f64x2.convert_low_i32x4_s(tileWindowCountShared2), f64x2.splat(part26)),
                    f64x2.gt(f64x2.convert_low_i32x4_s(tileWindowCountShared2), f64x2.splat(part27)),
                  ),
                );
                const result2_1 = v128.bitselect(
                  f64x2.sqrt(
                    f64x2.div(
                      v128.load(tileWindowM2 + ((from3 + e6) << 3), 48),
                      f64x2.sub(
                        f64x2.convert_low_i32x4_s(
                          v128.shuffle<i32>(tileWindowCountShared2, tileWindowCountShared2, 2, 3, 2, 3),
                        ),
                        f64x2.splat(part28),
                      ),
                    ),
                  ),
                  f64x2.splat(NaN),
                  v128.and(
                    f64x2.ge(
                      f64x2.convert_low_i32x4_s(
                        v128.shuffle<i32>(tileWindowCountShared2, tileWindowCountShared2, 2, 3, 2, 3),
                      ),
                      f64x2.splat(part26),
                    ),
                    f64x2.gt(
                      f64x2.convert_low_i32x4_s(
                        v128.shuffle<i32>(tileWindowCountShared2, tileWindowCountShared2, 2, 3, 2, 3),
                      ),
                      f64x2.splat(part27),
                    ),
                  ),
                );
                const part29 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
                const part30 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
                v128.store(std + ((out3 + e6) << 3), part29, 32);
                v128.store(std + ((out3 + e6) << 3), part30, 48);
              }
              for (let e6: i32 = e6Main; e6 < length4; e6++) {
                const result3: f64 =
                  <f64>load<i32>(tileWindowCount + ((from3 + e6) << 2)) >= <f64>minPeriods &&
                  <f64>load<i32>(tileWindowCount + ((from3 + e6) << 2)) > <f64>ddof
                    ? sqrt<f64>(
                        load<f64>(tileWindowM2 + ((from3 + e6) << 3)) /
                          (<f64>load<i32>(tileWindowCount + ((from3 + e6) << 2)) - <f64>ddof),
                      )
                    : NaN;
                store<f64>(std + ((out3 + e6) << 3), result3 == result3 ? result3 : NaN);
              }
            }
          } else {
            let k: i32 = 1;
            let low: i32 = 0;
            if ((width & k) != 0) {
              const e2Main: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
              for (let e2: i32 = 0; e2 < e2Main; e2 += 8) {
                const offset: f64 = 0.0;
                const m2: f64 = 0.0;
                const part31 = f64x2.splat(offset);
                const part32 = f64x2.splat(offset);
                v128.store(tileWindowOffset + (e2 << 3), part31);
                v128.store(tileWindowOffset + (e2 << 3), part32, 16);
                const part33 = f64x2.splat(offset);
                const part34 = f64x2.splat(offset);
                v128.store(tileWindowOffset + (e2 << 3), part33, 32);
                v128.store(tileWindowOffset + (e2 << 3), part34, 48);
                const part35 = f64x2.splat(m2);
                const part36 = f64x2.splat(m2);
                v128.store(tileWindowM2 + (e2 << 3), part35);
                v128.store(tileWindowM2 + (e2 << 3), part36, 16);
                const part37 = f64x2.splat(m2);
                const part38 = f64x2.splat(m2);
                v128.store(tileWindowM2 + (e2 << 3), part37, 32);
                v128.store(tileWindowM2 + (e2 << 3), part38, 48);
              }
              const end9: i32 = rowsIn * colsHere;
              for (let e2: i32 = e2Main; e2 < end9; e2++) {
                const offset: f64 = 0.0;
                const m2: f64 = 0.0;
                store<f64>(tileWindowOffset + (e2 << 3), offset);
                store<f64>(tileWindowM2 + (e2 << 3), m2);
              }
              low = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead: i32 = k * colsHere;
                const q: f64 = <f64>k / toF64_i32(k + k);
                const pull: f64 = <f64>k * q;
                const e2Main2: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -8;
                for (let e2: i32 = 0; e2 < e2Main2; e2 += 8) {
                  const olderOffset: f64 = 0.0;
                  const part39 = 0.0 - olderOffset;
                  const d_0 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3)), v128.load(tile + (e2 << 3))),
                    f64x2.splat(part39),
                  );
                  const d_1 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 16), v128.load(tile + (e2 << 3), 16)),
                    f64x2.splat(part39),
                  );
                  const part40 = 0.0 - olderOffset;
                  const d_1_0 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 32), v128.load(tile + (e2 << 3), 32)),
                    f64x2.splat(part40),
                  );
                  const d_1_1 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 48), v128.load(tile + (e2 << 3), 48)),
                    f64x2.splat(part40),
                  );
                  const offset2_0 = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(d_0, f64x2.splat(q)));
                  const offset2_1 = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(d_1, f64x2.splat(q)));
                  const offset2_1_0 = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(d_1_0, f64x2.splat(q)));
                  const offset2_1_1 = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(d_1_1, f64x2.splat(q)));
                  const part41 = 0.0 + 0.0;
                  const m22_0 = f64x2.add(f64x2.splat(part41), f64x2.mul(f64x2.mul(d_0, d_0), f64x2.splat(pull)));
                  const m22_1 = f64x2.add(f64x2.splat(part41), f64x2.mul(f64x2.mul(d_1, d_1), f64x2.splat(pull)));
                  const part42 = 0.0 + 0.0;
                  const m22_1_0 = f64x2.add(f64x2.splat(part42), f64x2.mul(f64x2.mul(d_1_0, d_1_0), f64x2.splat(pull)));
                  const m22_1_1 = f64x2.add(f64x2.splat(part42), f64x2.mul(f64x2.mul(d_1_1, d_1_1), f64x2.splat(pull)));
                  v128.store(tileWindowOffset + (e2 << 3), offset2_0);
                  v128.store(tileWindowOffset + (e2 << 3), offset2_1, 16);
                  v128.store(tileWindowOffset + (e2 << 3), offset2_1_0, 32);
                  v128.store(tileWindowOffset + (e2 << 3), offset2_1_1, 48);
                  v128.store(tileWindowM2 + (e2 << 3), m22_0);
                  v128.store(tileWindowM2 + (e2 << 3), m22_1, 16);
                  v128.store(tileWindowM2 + (e2 << 3), m22_1_0, 32);
                  v128.store(tileWindowM2 + (e2 << 3), m22_1_1, 48);
                }
                const end10: i32 = (rowsIn - 1) * colsHere;
                for (let e2: i32 = e2Main2; e2 < end10; e2++) {
                  const olderOffset: f64 = 0.0;
                  const d: f64 =
                    load<f64>(tile + ((e2 + ahead) << 3)) - load<f64>(tile + (e2 << 3)) + (0.0 - olderOffset);
                  const offset2: f64 = olderOffset + d * q;
                  const m22: f64 = 0.0 + 0.0 + d * d * pull;
                  store<f64>(tileWindowOffset + (e2 << 3), offset2);
                  store<f64>(tileWindowM2 + (e2 << 3), m22);
                }
              } else {
                const ahead: i32 = k * colsHere;
                const q2: f64 = <f64>k / toF64_i32(k + k);
                const pull2: f64 = <f64>k * q2;
                const e2Main3: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -8;
                for (let e2: i32 = 0; e2 < e2Main3; e2 += 8) {
                  const olderOffset2: f64 = 0.0;
                  const part43 = 0.0 - olderOffset2;
                  const d2_0 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3)), v128.load(tile + (e2 << 3))),
                    f64x2.splat(part43),
                  );
                  const d2_1 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 16), v128.load(tile + (e2 << 3), 16)),
                    f64x2.splat(part43),
                  );
                  const part44 = 0.0 - olderOffset2;
                  const d2_1_0 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 32), v128.load(tile + (e2 << 3), 32)),
                    f64x2.splat(part44),
                  );
                  const d2_1_1 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 48), v128.load(tile + (e2 << 3), 48)),
                    f64x2.splat(part44),
                  );
                  const offset3_0 = f64x2.add(f64x2.splat(olderOffset2), f64x2.mul(d2_0, f64x2.splat(q2)));
                  const offset3_1 = f64x2.add(f64x2.splat(olderOffset2), f64x2.mul(d2_1, f64x2.splat(q2)));
                  const offset3_1_0 = f64x2.add(f64x2.splat(olderOffset2), f64x2.mul(d2_1_0, f64x2.splat(q2)));
                  const offset3_1_1 = f64x2.add(f64x2.splat(olderOffset2), f64x2.mul(d2_1_1, f64x2.splat(q2)));
                  const part45 = 0.0 + 0.0;
                  const m23_0 = f64x2.add(f64x2.splat(part45), f64x2.mul(f64x2.mul(d2_0, d2_0), f64x2.splat(pull2)));
                  const m23_1 = f64x2.add(f64x2.splat(part45), f64x2.mul(f64x2.mul(d2_1, d2_1), f64x2.splat(pull2)));
                  const part46 = 0.0 + 0.0;
                  const m23_1_0 = f64x2.add(
                    f64x2.splat(part46),
                    f64x2.mul(f64x2.mul(d2_1_0, d2_1_0), f64x2.splat(pull2)),
                  );
                  const m23_1_1 = f64x2.add(
                    f64x2.splat(part46),
                    f64x2.mul(f64x2.mul(d2_1_1, d2_1_1), f64x2.splat(pull2)),
                  );
                  v128.store(tileNodeOffset + (e2 << 3), offset3_0);
                  v128.store(tileNodeOffset + (e2 << 3), offset3_1, 16);
                  v128.store(tileNodeOffset + (e2 << 3), offset3_1_0, 32);
                  v128.store(tileNodeOffset + (e2 << 3), offset3_1_1, 48);
                  v128.store(tileNodeM2 + (e2 << 3), m23_0);
                  v128.store(tileNodeM2 + (e2 << 3), m23_1, 16);
                  v128.store(tileNodeM2 + (e2 << 3), m23_1_0, 32);
                  v128.store(tileNodeM2 + (e2 << 3), m23_1_1, 48);
                }
                const end11: i32 = (rowsIn - 1) * colsHere;
                for (let e2: i32 = e2Main3; e2 < end11; e2++) {
                  const olderOffset2: f64 = 0.0;
                  const d2: f64 =
                    load<f64>(tile + ((e2 + ahead) << 3)) - load<f64>(tile + (e2 << 3)) + (0.0 - olderOffset2);
                  const offset3: f64 = olderOffset2 + d2 * q2;
                  const m23: f64 = 0.0 + 0.0 + d2 * d2 * pull2;
                  store<f64>(tileNodeOffset + (e2 << 3), offset3);
                  store<f64>(tileNodeM2 + (e2 << 3), m23);
                }
              }
            }
            k = 2;
            while (k <= width) {
              if ((width & k) != 0) {
                if (low == 0) {
                  if (k != width) {
                    const e2Main4: i32 = max<i32>((rowsIn - (k - 1)) * colsHere, 0) & -8;
                    for (let e2: i32 = 0; e2 < e2Main4; e2 += 8) {
                      const offset4_0 = v128.load(tileNodeOffset + (e2 << 3));
                      const offset4_1 = v128.load(tileNodeOffset + (e2 << 3), 16);
                      const offset4_1_0 = v128.load(tileNodeOffset + (e2 << 3), 32);
                      const offset4_1_1 = v128.load(tileNodeOffset + (e2 << 3), 48);
                      const m24_0 = v128.load(tileNodeM2 + (e2 << 3));
                      const m24_1 = v128.load(tileNodeM2 + (e2 << 3), 16);
                      const m24_1_0 = v128.load(tileNodeM2 + (e2 << 3), 32);
                      const m24_1_1 = v128.load(tileNodeM2 + (e2 << 3), 48);
                      v128.store(tileWindowOffset + (e2 << 3), offset4_0);
                      v128.store(tileWindowOffset + (e2 << 3), offset4_1, 16);
                      v128.store(tileWindowOffset + (e2 << 3), offset4_1_0, 32);
                      v128.store(tileWindowOffset + (e2 << 3), offset4_1_1, 48);
                      v128.store(tileWindowM2 + (e2 << 3), m24_0);
                      v128.store(tileWindowM2 + (e2 << 3), m24_1, 16);
                      v128.store(tileWindowM2 + (e2 << 3), m24_1_0, 32);
                      v128.store(tileWindowM2 + (e2 << 3), m24_1_1, 48);
                    }
                    const end12: i32 = (rowsIn - (k - 1)) * colsHere;
                    for (let e2: i32 = e2Main4; e2 < end12; e2++) {
                      const offset4: f64 = load<f64>(tileNodeOffset + (e2 << 3));
                      const m24: f64 = load<f64>(tileNodeM2 + (e2 << 3));
                      store<f64>(tileWindowOffset + (e2 << 3), offset4);
                      store<f64>(tileWindowM2 + (e2 << 3), m24);
                    }
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const q3: f64 = <f64>low / toF64_i32(k + low);
                  const pull3: f64 = <f64>k * q3;
                  const e2Main5: i32 = max<i32>((rowsIn - (low + k - 1)) * colsHere, 0) & -8;
                  for (let e2: i32 = 0; e2 < e2Main5; e2 += 8) {
                    const olderOffset3_0 = v128.load(tileNodeOffset + (e2 << 3));
                    const olderOffset3_1 = v128.load(tileNodeOffset + (e2 << 3), 16);
                    const olderOffset3_1_0 = v128.load(tileNodeOffset + (e2 << 3), 32);
                    const olderOffset3_1_1 = v128.load(tileNodeOffset + (e2 << 3), 48);
                    const d3_0 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e2 + ahead) << 3)), v128.load(tile + (e2 << 3))),
                      f64x2.sub(v128.load(tileWindowOffset + ((e2 + ahead) << 3)), olderOffset3_0),
                    );
                    const d3_1 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 16), v128.load(tile + (e2 << 3), 16)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e2 + ahead) << 3), 16), olderOffset3_1),
                    );
                    const d3_1_0 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 32), v128.load(tile + (e2 << 3), 32)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e2 + ahead) << 3), 32), olderOffset3_1_0),
                    );
                    const d3_1_1 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 48), v128.load(tile + (e2 << 3), 48)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e2 + ahead) << 3), 48), olderOffset3_1_1),
                    );
                    const offset5_0 = f64x2.add(olderOffset3_0, f64x2.mul(d3_0, f64x2.splat(q3)));
                    const offset5_1 = f64x2.add(olderOffset3_1, f64x2.mul(d3_1, f64x2.splat(q3)));
                    const offset5_1_0 = f64x2.add(olderOffset3_1_0, f64x2.mul(d3_1_0, f64x2.splat(q3)));
                    const offset5_1_1 = f64x2.add(olderOffset3_1_1, f64x2.mul(d3_1_1, f64x2.splat(q3)));
                    const m25_0 = f64x2.add(
                      f64x2.add(v128.load(tileNodeM2 + (e2 << 3)), v128.load(tileWindowM2 + ((e2 + ahead) << 3))),
                      f64x2.mul(f64x2.mul(d3_0, d3_0), f64x2.splat(pull3)),
                    );
                    const m25_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e2 << 3), 16),
                        v128.load(tileWindowM2 + ((e2 + ahead) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(d3_1, d3_1), f64x2.splat(pull3)),
                    );
                    const m25_1_0 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e2 << 3), 32),
                        v128.load(tileWindowM2 + ((e2 + ahead) << 3), 32),
                      ),
                      f64x2.mul(f64x2.mul(d3_1_0, d3_1_0), f64x2.splat(pull3)),
                    );
                    const m25_1_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e2 << 3), 48),
                        v128.load(tileWindowM2 + ((e2 + ahead) << 3), 48),
                      ),
                      f64x2.mul(f64x2.mul(d3_1_1, d3_1_1), f64x2.splat(pull3)),
                    );
                    v128.store(tileWindowOffset + (e2 << 3), offset5_0);
                    v128.store(tileWindowOffset + (e2 << 3), offset5_1, 16);
                    v128.store(tileWindowOffset + (e2 << 3), offset5_1_0, 32);
                    v128.store(tileWindowOffset + (e2 << 3), offset5_1_1, 48);
                    v128.store(tileWindowM2 + (e2 << 3), m25_0);
                    v128.store(tileWindowM2 + (e2 << 3), m25_1, 16);
                    v128.store(tileWindowM2 + (e2 << 3), m25_1_0, 32);
                    v128.store(tileWindowM2 + (e2 << 3), m25_1_1, 48);
                  }
                  const end13: i32 = (rowsIn - (low + k - 1)) * colsHere;
                  for (let e2: i32 = e2Main5; e2 < end13; e2++) {
                    const olderOffset3: f64 = load<f64>(tileNodeOffset + (e2 << 3));
                    const d3: f64 =
                      load<f64>(tile + ((e2 + ahead) << 3)) -
                      load<f64>(tile + (e2 << 3)) +
                      (load<f64>(tileWindowOffset + ((e2 + ahead) << 3)) - olderOffset3);
                    const offset5: f64 = olderOffset3 + d3 * q3;
                    const m25: f64 =
                      load<f64>(tileNodeM2 + (e2 << 3)) +
                      load<f64>(tileWindowM2 + ((e2 + ahead) << 3)) +
                      d3 * d3 * pull3;
                    store<f64>(tileWindowOffset + (e2 << 3), offset5);
                    store<f64>(tileWindowM2 + (e2 << 3), m25);
                  }
                }
                low = low + k;
              }
              if (k * 2 < width) {
                const ahead: i32 = k * colsHere;
                const q4: f64 = <f64>k / toF64_i32(k + k);
                const pull4: f64 = <f64>k * q4;
                const e2Main6: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -8;
                for (let e2: i32 = 0; e2 < e2Main6; e2 += 8) {
                  const olderOffset4_0 = v128.load(tileNodeOffset + (e2 << 3));
                  const olderOffset4_1 = v128.load(tileNodeOffset + (e2 << 3), 16);
                  const olderOffset4_1_0 = v128.load(tileNodeOffset + (e2 << 3), 32);
                  const olderOffset4_1_1 = v128.load(tileNodeOffset + (e2 << 3), 48);
                  const d4_0 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3)), v128.load(tile + (e2 << 3))),
                    f64x2.sub(v128.load(tileNodeOffset + ((e2 + ahead) << 3)), olderOffset4_0),
                  );
                  const d4_1 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 16), v128.load(tile + (e2 << 3), 16)),
                    f64x2.sub(v128.load(tileNodeOffset + ((e2 + ahead) << 3), 16), olderOffset4_1),
                  );
                  const d4_1_0 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 32), v128.load(tile + (e2 << 3), 32)),
                    f64x2.sub(v128.load(tileNodeOffset + ((e2 + ahead) << 3), 32), olderOffset4_1_0),
                  );
                  const d4_1_1 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e2 + ahead) << 3), 48), v128.load(tile + (e2 << 3), 48)),
                    f64x2.sub(v128.load(tileNodeOffset + ((e2 + ahead) << 3), 48), olderOffset4_1_1),
                  );
                  const offset6_0 = f64x2.add(olderOffset4_0, f64x2.mul(d4_0, f64x2.splat(q4)));
                  const offset6_1 = f64x2.add(olderOffset4_1, f64x2.mul(d4_1, f64x2.splat(q4)));
                  const offset6_1_0 = f64x2.add(olderOffset4_1_0, f64x2.mul(d4_1_0, f64x2.splat(q4)));
                  const offset6_1_1 = f64x2.add(olderOffset4_1_1, f64x2.mul(d4_1_1, f64x2.splat(q4)));
                  const m26_0 = f64x2.add(
                    f64x2.add(v128.load(tileNodeM2 + (e2 << 3)), v128.load(tileNodeM2 + ((e2 + ahead) << 3))),
                    f64x2.mul(f64x2.mul(d4_0, d4_0), f64x2.splat(pull4)),
                  );
                  const m26_1 = f64x2.add(
                    f64x2.add(v128.load(tileNodeM2 + (e2 << 3), 16), v128.load(tileNodeM2 + ((e2 + ahead) << 3), 16)),
                    f64x2.mul(f64x2.mul(d4_1, d4_1), f64x2.splat(pull4)),
                  );
                  const m26_1_0 = f64x2.add(
                    f64x2.add(v128.load(tileNodeM2 + (e2 << 3), 32), v128.load(tileNodeM2 + ((e2 + ahead) << 3), 32)),
                    f64x2.mul(f64x2.mul(d4_1_0, d4_1_0), f64x2.splat(pull4)),
                  );
                  const m26_1_1 = f64x2.add(
                    f64x2.add(v128.load(tileNodeM2 + (e2 << 3), 48), v128.load(tileNodeM2 + ((e2 + ahead) << 3), 48)),
                    f64x2.mul(f64x2.mul(d4_1_1, d4_1_1), f64x2.splat(pull4)),
                  );
                  v128.store(tileNodeOffset + (e2 << 3), offset6_0);
                  v128.store(tileNodeOffset + (e2 << 3), offset6_1, 16);
                  v128.store(tileNodeOffset + (e2 << 3), offset6_1_0, 32);
                  v128.store(tileNodeOffset + (e2 << 3), offset6_1_1, 48);
                  v128.store(tileNodeM2 + (e2 << 3), m26_0);
                  v128.store(tileNodeM2 + (e2 << 3), m26_1, 16);
                  v128.store(tileNodeM2 + (e2 << 3), m26_1_0, 32);
                  v128.store(tileNodeM2 + (e2 << 3), m26_1_1, 48);
                }
                const end14: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                for (let e2: i32 = e2Main6; e2 < end14; e2++) {
                  const olderOffset4: f64 = load<f64>(tileNodeOffset + (e2 << 3));
                  const d4: f64 =
                    load<f64>(tile + ((e2 + ahead) << 3)) -
                    load<f64>(tile + (e2 << 3)) +
                    (load<f64>(tileNodeOffset + ((e2 + ahead) << 3)) - olderOffset4);
                  const offset6: f64 = olderOffset4 + d4 * q4;
                  const m26: f64 =
                    load<f64>(tileNodeM2 + (e2 << 3)) + load<f64>(tileNodeM2 + ((e2 + ahead) << 3)) + d4 * d4 * pull4;
                  store<f64>(tileNodeOffset + (e2 << 3), offset6);
                  store<f64>(tileNodeM2 + (e2 << 3), m26);
                }
              }
              k = k * 2;
            }
            if (width >= 4 && (width & (width - 1)) == 0) {
              const half: i32 = width >> 1;
              const ahead2: i32 = half * colsHere;
              const q5: f64 = <f64>half / <f64>width;
              const pull5: f64 = <f64>half * q5;
              const present: i32 = width;
              const flat2: bool = colsHere == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              for (let span2: i32 = 0; span2 < spans2; span2++) {
                const from: i32 = span2 * colsHere;
                const out: i32 = (firstRow + span2) * cols + firstCol;
                const e3Main: i32 = length2 & -4;
                for (let e3: i32 = 0; e3 < e3Main; e3 += 4) {
                  const olderOffset5_0 = v128.load(tileNodeOffset + ((from + e3) << 3));
                  const olderOffset5_1 = v128.load(tileNodeOffset + ((from + e3) << 3), 16);
                  const d5_0 = f64x2.add(
                    f64x2.sub(v128.load(tile + ((from + e3 + ahead2) << 3)), v128.load(tile + ((from + e3) << 3))),
                    f64x2.sub(v128.load(tileNodeOffset + ((from + e3 + ahead2) << 3)), olderOffset5_0),
                  );
                  const d5_1 = f64x2.add(
                    f64x2.sub(
                      v128.load(tile + ((from + e3 + ahead2) << 3), 16),
                      v128.load(tile + ((from + e3) << 3), 16),
                    ),
                    f64x2.sub(v128.load(tileNodeOffset + ((from + e3 + ahead2) << 3), 16), olderOffset5_1),
                  );
                  const m27_0 = f64x2.add(
                    f64x2.add(
                      v128.load(tileNodeM2 + ((from + e3) << 3)),
                      v128.load(tileNodeM2 + ((from + e3 + ahead2) << 3)),
                    ),
                    f64x2.mul(f64x2.mul(d5_0, d5_0), f64x2.splat(pull5)),
                  );
                  const m27_1 = f64x2.add(
                    f64x2.add(
                      v128.load(tileNodeM2 + ((from + e3) << 3), 16),
                      v128.load(tileNodeM2 + ((from + e3 + ahead2) << 3), 16),
                    ),
                    f64x2.mul(f64x2.mul(d5_1, d5_1), f64x2.splat(pull5)),
                  );
                  let choice0_0 = f64x2.splat(0.0);
                  let choice0_1 = f64x2.splat(0.0);
                  if (<f64>present >= <f64>minPeriods && <f64>present > <f64>ddof) {
                    const part47 = <f64>present - <f64>ddof;
                    choice0_0 = f64x2.sqrt(f64x2.div(m27_0, f64x2.splat(part47)));
                    choice0_1 = f64x2.sqrt(f64x2.div(m27_1, f64x2.splat(part47)));
                  } else {
                    choice0_0 = f64x2.splat(NaN);
                    choice0_1 = f64x2.splat(NaN);
                  }
                  const part48 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                  const part49 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                  v128.store(std + ((out + e3) << 3), part48);
                  v128.store(std + ((out + e3) << 3), part49, 16);
                }
                for (let e3: i32 = e3Main; e3 < length2; e3++) {
                  const olderOffset5: f64 = load<f64>(tileNodeOffset + ((from + e3) << 3));
                  const d5: f64 =
                    load<f64>(tile + ((from + e3 + ahead2) << 3)) -
                    load<f64>(tile + ((from + e3) << 3)) +
                    (load<f64>(tileNodeOffset + ((from + e3 + ahead2) << 3)) - olderOffset5);
                  const m27: f64 =
                    load<f64>(tileNodeM2 + ((from + e3) << 3)) +
                    load<f64>(tileNodeM2 + ((from + e3 + ahead2) << 3)) +
                    d5 * d5 * pull5;
                  const result4: f64 =
                    <f64>present >= <f64>minPeriods && <f64>present > <f64>ddof
                      ? sqrt<f64>(m27 / (<f64>present - <f64>ddof))
                      : NaN;
                  store<f64>(std + ((out + e3) << 3), result4 == result4 ? result4 : NaN);
                }
              }
            } else {
              const present2: i32 = width;
              const flat3: bool = colsHere == cols;
              const length3: i32 = flat3 ? rowsHere * colsHere : colsHere;
              const spans3: i32 = flat3 ? 1 : rowsHere;
              for (let span3: i32 = 0; span3 < spans3; span3++) {
                const from2: i32 = span3 * colsHere;
                const out2: i32 = (firstRow + span3) * cols + firstCol;
                const e4Main: i32 = length3 & -8;
                for (let e4: i32 = 0; e4 < e4Main; e4 += 8) {
                  let choice0_0 = f64x2.splat(0.0);
                  let choice0_1 = f64x2.splat(0.0);
                  let choice0_1_0 = f64x2.splat(0.0);
                  let choice0_1_1 = f64x2.splat(0.0);
                  if (<f64>present2 >= <f64>minPeriods && <f64>present2 > <f64>ddof) {
                    const part50 = <f64>present2 - <f64>ddof;
                    choice0_0 = f64x2.sqrt(
                      f64x2.div(v128.load(tileWindowM2 + ((from2 + e4) << 3)), f64x2.splat(part50)),
                    );
                    choice0_1 = f64x2.sqrt(
                      f64x2.div(v128.load(tileWindowM2 + ((from2 + e4) << 3), 16), f64x2.splat(part50)),
                    );
                    const part51 = <f64>present2 - <f64>ddof;
                    choice0_1_0 = f64x2.sqrt(
                      f64x2.div(v128.load(tileWindowM2 + ((from2 + e4) << 3), 32), f64x2.splat(part51)),
                    );
                    choice0_1_1 = f64x2.sqrt(
                      f64x2.div(v128.load(tileWindowM2 + ((from2 + e4) << 3), 48), f64x2.splat(part51)),
                    );
                  } else {
                    choice0_0 = f64x2.splat(NaN);
                    choice0_1 = f64x2.splat(NaN);
                    choice0_1_0 = f64x2.splat(NaN);
                    choice0_1_1 = f64x2.splat(NaN);
                  }
                  const part52 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                  const part53 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                  v128.store(std + ((out2 + e4) << 3), part52);
                  v128.store(std + ((out2 + e4) << 3), part53, 16);
                  const part54 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                  const part55 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                  v128.store(std + ((out2 + e4) << 3), part54, 32);
                  v128.store(std + ((out2 + e4) << 3), part55, 48);
                }
                for (let e4: i32 = e4Main; e4 < length3; e4++) {
                  const result5: f64 =
                    <f64>present2 >= <f64>minPeriods && <f64>present2 > <f64>ddof
                      ? sqrt<f64>(load<f64>(tileWindowM2 + ((from2 + e4) << 3)) / (<f64>present2 - <f64>ddof))
                      : NaN;
                  store<f64>(std + ((out2 + e4) << 3), result5 == result5 ? result5 : NaN);
                }
              }
            }
          }
        }
      }
      top = mark0;
    }
  }
  return 0;
}
