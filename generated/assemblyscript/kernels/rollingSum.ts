// Generated from kernels/rolling/rollingSum.ts#L16 by `trefoil build`. Do not edit. Hash 790162114af8b587

import { claim } from '../operations';

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
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  sum: usize,
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
      const tileWindowSum = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 4);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 4);
      if (top === 0) return -1;
      const base20: i32 = cols * 2;
      const base21: i32 = cols * 3;
      const base22: i32 = (cols + tileCols - 1) / tileCols;
      const end15: i32 = (hi - lo + tileRows - 1) / tileRows;
      for (let rowTile: i32 = 0; rowTile < end15; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = min<i32>(tileRows, hi - firstRow);
        const base17: i32 = base20;
        const base18: i32 = base21;
        const base19: i32 = max<i32>(0 - (firstRow - width + 1), 0);
        const end14: i32 = base22;
        for (let colTile: i32 = 0; colTile < end14; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          let missing: bool = false;
          let nodeRows: i32 = 1;
          if (firstRow - width + 1 >= 0 && width >= 12 && (width & 3) == 0) {
            const flat: bool = colsHere == cols;
            const length: i32 = flat ? (rowsIn - 3) * colsHere : colsHere;
            const spans: i32 = flat ? 1 : rowsIn - 3;
            const base5: i32 = base17;
            const base6: i32 = base18;
            for (let span: i32 = 0; span < spans; span++) {
              const source: i32 = (firstRow - width + 1 + span) * cols + firstCol;
              const target: i32 = span * colsHere;
              let missingLanes_0 = i64x2.splat(-(<i64>false));
              let missingLanes_1 = i64x2.splat(-(<i64>false));
              const eMain: i32 = length & -8;
              const base: i32 = base5;
              const base2: i32 = base6;
              for (let e: i32 = 0; e < eMain; e += 8) {
                const sum2_0 = f64x2.add(
                  f64x2.add(v128.load(x + ((source + e) << 3)), v128.load(x + ((source + e + cols) << 3))),
                  f64x2.add(v128.load(x + ((source + e + base) << 3)), v128.load(x + ((source + e + base2) << 3))),
                );
                const sum2_1 = f64x2.add(
                  f64x2.add(v128.load(x + ((source + e) << 3), 16), v128.load(x + ((source + e + cols) << 3), 16)),
                  f64x2.add(
                    v128.load(x + ((source + e + base) << 3), 16),
                    v128.load(x + ((source + e + base2) << 3), 16),
                  ),
                );
                const sum2_1_0 = f64x2.add(
                  f64x2.add(v128.load(x + ((source + e) << 3), 32), v128.load(x + ((source + e + cols) << 3), 32)),
                  f64x2.add(
                    v128.load(x + ((source + e + base) << 3), 32),
                    v128.load(x + ((source + e + base2) << 3), 32),
                  ),
                );
                const sum2_1_1 = f64x2.add(
                  f64x2.add(v128.load(x + ((source + e) << 3), 48), v128.load(x + ((source + e + cols) << 3), 48)),
                  f64x2.add(
                    v128.load(x + ((source + e + base) << 3), 48),
                    v128.load(x + ((source + e + base2) << 3), 48),
                  ),
                );
                v128.store(tile + ((target + e) << 3), sum2_0);
                v128.store(tile + ((target + e) << 3), sum2_1, 16);
                v128.store(tile + ((target + e) << 3), sum2_1_0, 32);
                v128.store(tile + ((target + e) << 3), sum2_1_1, 48);
                missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(sum2_0, sum2_0));
                missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(sum2_1, sum2_1));
                missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(sum2_1_0, sum2_1_0));
                missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(sum2_1_1, sum2_1_1));
              }
              missing = missing || v128.any_true(v128.or(missingLanes_0, missingLanes_1));
              const base3: i32 = base5;
              const base4: i32 = base6;
              for (let e: i32 = eMain; e < length; e++) {
                const sum2: f64 =
                  load<f64>(x + ((source + e) << 3)) +
                  load<f64>(x + ((source + e + cols) << 3)) +
                  (load<f64>(x + ((source + e + base3) << 3)) + load<f64>(x + ((source + e + base4) << 3)));
                store<f64>(tile + ((target + e) << 3), sum2);
                missing = missing || sum2 != sum2;
              }
            }
            if (!missing) {
              nodeRows = 4;
            }
          }
          if (nodeRows == 1) {
            const lead: i32 = base19;
            missing = lead > 0;
            const e2Main: i32 = max<i32>(lead * colsHere, 0) & -8;
            for (let e2: i32 = 0; e2 < e2Main; e2 += 8) {
              const part1 = f64x2.splat(NaN);
              const part2 = f64x2.splat(NaN);
              v128.store(tile + (e2 << 3), part1);
              v128.store(tile + (e2 << 3), part2, 16);
              const part3 = f64x2.splat(NaN);
              const part4 = f64x2.splat(NaN);
              v128.store(tile + (e2 << 3), part3, 32);
              v128.store(tile + (e2 << 3), part4, 48);
            }
            const end: i32 = lead * colsHere;
            for (let e2: i32 = e2Main; e2 < end; e2++) {
              store<f64>(tile + (e2 << 3), NaN);
            }
            const flat2: bool = colsHere == cols;
            const length2: i32 = flat2 ? (rowsIn - lead) * colsHere : colsHere;
            const spans2: i32 = flat2 ? 1 : rowsIn - lead;
            for (let span2: i32 = 0; span2 < spans2; span2++) {
              const source2: i32 = (firstRow - width + 1 + lead + span2) * cols + firstCol;
              const target2: i32 = (lead + span2) * colsHere;
              let missingLanes2_0 = i64x2.splat(-(<i64>false));
              let missingLanes2_1 = i64x2.splat(-(<i64>false));
              const e2Main2: i32 = length2 & -8;
              for (let e2: i32 = 0; e2 < e2Main2; e2 += 8) {
                const v_0 = v128.load(x + ((source2 + e2) << 3));
                const v_1 = v128.load(x + ((source2 + e2) << 3), 16);
                const v_1_0 = v128.load(x + ((source2 + e2) << 3), 32);
                const v_1_1 = v128.load(x + ((source2 + e2) << 3), 48);
                v128.store(tile + ((target2 + e2) << 3), v_0);
                v128.store(tile + ((target2 + e2) << 3), v_1, 16);
                v128.store(tile + ((target2 + e2) << 3), v_1_0, 32);
                v128.store(tile + ((target2 + e2) << 3), v_1_1, 48);
                missingLanes2_0 = v128.or(missingLanes2_0, f64x2.ne(v_0, v_0));
                missingLanes2_1 = v128.or(missingLanes2_1, f64x2.ne(v_1, v_1));
                missingLanes2_0 = v128.or(missingLanes2_0, f64x2.ne(v_1_0, v_1_0));
                missingLanes2_1 = v128.or(missingLanes2_1, f64x2.ne(v_1_1, v_1_1));
              }
              missing = missing || v128.any_true(v128.or(missingLanes2_0, missingLanes2_1));
              for (let e2: i32 = e2Main2; e2 < length2; e2++) {
                const v: f64 = load<f64>(x + ((source2 + e2) << 3));
                store<f64>(tile + ((target2 + e2) << 3), v);
                missing = missing || v != v;
              }
            }
          }
          if (missing) {
            let k2: i32 = 1;
            let low2: i32 = 0;
            if ((width & k2) != 0) {
              const e7Main: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
              for (let e7: i32 = 0; e7 < e7Main; e7 += 8) {
                const v2_0 = v128.load(tile + (e7 << 3));
                const v2_1 = v128.load(tile + (e7 << 3), 16);
                const v2_1_0 = v128.load(tile + (e7 << 3), 32);
                const v2_1_1 = v128.load(tile + (e7 << 3), 48);
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
                const sum5_0 = v128.bitselect(v2_0, f64x2.splat(-0.0), f64x2.eq(v2_0, v2_0));
                const sum5_1 = v128.bitselect(v2_1, f64x2.splat(-0.0), f64x2.eq(v2_1, v2_1));
                const sum5_1_0 = v128.bitselect(v2_1_0, f64x2.splat(-0.0), f64x2.eq(v2_1_0, v2_1_0));
                const sum5_1_1 = v128.bitselect(v2_1_1, f64x2.splat(-0.0), f64x2.eq(v2_1_1, v2_1_1));
                v128.store(tileWindowCount + (e7 << 2), count);
                v128.store(tileWindowCount + (e7 << 2), count_1, 16);
                v128.store(tileWindowSum + (e7 << 3), sum5_0);
                v128.store(tileWindowSum + (e7 << 3), sum5_1, 16);
                v128.store(tileWindowSum + (e7 << 3), sum5_1_0, 32);
                v128.store(tileWindowSum + (e7 << 3), sum5_1_1, 48);
              }
              const end2: i32 = rowsIn * colsHere;
              for (let e7: i32 = e7Main; e7 < end2; e7++) {
                const v2: f64 = load<f64>(tile + (e7 << 3));
                const count: i32 = v2 == v2 ? 1 : 0;
                const sum5: f64 = v2 == v2 ? v2 : -0.0;
                store<i32>(tileWindowCount + (e7 << 2), count);
                store<f64>(tileWindowSum + (e7 << 3), sum5);
              }
              low2 = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead4: i32 = k2 * colsHere;
                const e7Main2: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -8;
                for (let e7: i32 = 0; e7 < e7Main2; e7 += 8) {
                  const vOlder_0 = v128.load(tile + (e7 << 3));
                  const vOlder_1 = v128.load(tile + (e7 << 3), 16);
                  const vOlder_1_0 = v128.load(tile + (e7 << 3), 32);
                  const vOlder_1_1 = v128.load(tile + (e7 << 3), 48);
                  const vNewer_0 = v128.load(tile + ((e7 + ahead4) << 3));
                  const vNewer_1 = v128.load(tile + ((e7 + ahead4) << 3), 16);
                  const vNewer_1_0 = v128.load(tile + ((e7 + ahead4) << 3), 32);
                  const vNewer_1_1 = v128.load(tile + ((e7 + ahead4) << 3), 48);
                  const sum6_0 = f64x2.add(
                    v128.bitselect(vOlder_0, f64x2.splat(-0.0), f64x2.eq(vOlder_0, vOlder_0)),
                    v128.bitselect(vNewer_0, f64x2.splat(-0.0), f64x2.eq(vNewer_0, vNewer_0)),
                  );
                  const sum6_1 = f64x2.add(
                    v128.bitselect(vOlder_1, f64x2.splat(-0.0), f64x2.eq(vOlder_1, vOlder_1)),
                    v128.bitselect(vNewer_1, f64x2.splat(-0.0), f64x2.eq(vNewer_1, vNewer_1)),
                  );
                  const sum6_1_0 = f64x2.add(
                    v128.bitselect(vOlder_1_0, f64x2.splat(-0.0), f64x2.eq(vOlder_1_0, vOlder_1_0)),
                    v128.bitselect(vNewer_1_0, f64x2.splat(-0.0), f64x2.eq(vNewer_1_0, vNewer_1_0)),
                  );
                  const sum6_1_1 = f64x2.add(
                    v128.bitselect(vOlder_1_1, f64x2.splat(-0.0), f64x2.eq(vOlder_1_1, vOlder_1_1)),
                    v128.bitselect(vNewer_1_1, f64x2.splat(-0.0), f64x2.eq(vNewer_1_1, vNewer_1_1)),
                  );
                  const count2 = i32x4.add(
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vOlder_0, vOlder_0), f64x2.eq(vOlder_1, vOlder_1), 0, 2, 4, 6),
                    ),
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vNewer_0, vNewer_0), f64x2.eq(vNewer_1, vNewer_1), 0, 2, 4, 6),
                    ),
                  );
                  const count2_1 = i32x4.add(
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vOlder_1_0, vOlder_1_0), f64x2.eq(vOlder_1_1, vOlder_1_1), 0, 2, 4, 6),
                    ),
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vNewer_1_0, vNewer_1_0), f64x2.eq(vNewer_1_1, vNewer_1_1), 0, 2, 4, 6),
                    ),
                  );
                  v128.store(tileWindowSum + (e7 << 3), sum6_0);
                  v128.store(tileWindowSum + (e7 << 3), sum6_1, 16);
                  v128.store(tileWindowSum + (e7 << 3), sum6_1_0, 32);
                  v128.store(tileWindowSum + (e7 << 3), sum6_1_1, 48);
                  v128.store(tileWindowCount + (e7 << 2), count2);
                  v128.store(tileWindowCount + (e7 << 2), count2_1, 16);
                }
                const end3: i32 = (rowsIn - 1) * colsHere;
                for (let e7: i32 = e7Main2; e7 < end3; e7++) {
                  const vOlder: f64 = load<f64>(tile + (e7 << 3));
                  const vNewer: f64 = load<f64>(tile + ((e7 + ahead4) << 3));
                  const sum6: f64 = (vOlder == vOlder ? vOlder : -0.0) + (vNewer == vNewer ? vNewer : -0.0);
                  const count2: i32 = (vOlder == vOlder ? 1 : 0) + (vNewer == vNewer ? 1 : 0);
                  store<f64>(tileWindowSum + (e7 << 3), sum6);
                  store<i32>(tileWindowCount + (e7 << 2), count2);
                }
              } else {
                const ahead4: i32 = k2 * colsHere;
                const e7Main3: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -8;
                for (let e7: i32 = 0; e7 < e7Main3; e7 += 8) {
                  const vOlder2_0 = v128.load(tile + (e7 << 3));
                  const vOlder2_1 = v128.load(tile + (e7 << 3), 16);
                  const vOlder2_1_0 = v128.load(tile + (e7 << 3), 32);
                  const vOlder2_1_1 = v128.load(tile + (e7 << 3), 48);
                  const vNewer2_0 = v128.load(tile + ((e7 + ahead4) << 3));
                  const vNewer2_1 = v128.load(tile + ((e7 + ahead4) << 3), 16);
                  const vNewer2_1_0 = v128.load(tile + ((e7 + ahead4) << 3), 32);
                  const vNewer2_1_1 = v128.load(tile + ((e7 + ahead4) << 3), 48);
                  const sum7_0 = f64x2.add(
                    v128.bitselect(vOlder2_0, f64x2.splat(-0.0), f64x2.eq(vOlder2_0, vOlder2_0)),
                    v128.bitselect(vNewer2_0, f64x2.splat(-0.0), f64x2.eq(vNewer2_0, vNewer2_0)),
                  );
                  const sum7_1 = f64x2.add(
                    v128.bitselect(vOlder2_1, f64x2.splat(-0.0), f64x2.eq(vOlder2_1, vOlder2_1)),
                    v128.bitselect(vNewer2_1, f64x2.splat(-0.0), f64x2.eq(vNewer2_1, vNewer2_1)),
                  );
                  const sum7_1_0 = f64x2.add(
                    v128.bitselect(vOlder2_1_0, f64x2.splat(-0.0), f64x2.eq(vOlder2_1_0, vOlder2_1_0)),
                    v128.bitselect(vNewer2_1_0, f64x2.splat(-0.0), f64x2.eq(vNewer2_1_0, vNewer2_1_0)),
                  );
                  const sum7_1_1 = f64x2.add(
                    v128.bitselect(vOlder2_1_1, f64x2.splat(-0.0), f64x2.eq(vOlder2_1_1, vOlder2_1_1)),
                    v128.bitselect(vNewer2_1_1, f64x2.splat(-0.0), f64x2.eq(vNewer2_1_1, vNewer2_1_1)),
                  );
                  const count3 = i32x4.add(
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vOlder2_0, vOlder2_0), f64x2.eq(vOlder2_1, vOlder2_1), 0, 2, 4, 6),
                    ),
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vNewer2_0, vNewer2_0), f64x2.eq(vNewer2_1, vNewer2_1), 0, 2, 4, 6),
                    ),
                  );
                  const count3_1 = i32x4.add(
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(
                        f64x2.eq(vOlder2_1_0, vOlder2_1_0),
                        f64x2.eq(vOlder2_1_1, vOlder2_1_1),
                        0,
                        2,
                        4,
                        6,
                      ),
                    ),
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(
                        f64x2.eq(vNewer2_1_0, vNewer2_1_0),
                        f64x2.eq(vNewer2_1_1, vNewer2_1_1),
                        0,
                        2,
                        4,
                        6,
                      ),
                    ),
                  );
                  v128.store(tile + (e7 << 3), sum7_0);
                  v128.store(tile + (e7 << 3), sum7_1, 16);
                  v128.store(tile + (e7 << 3), sum7_1_0, 32);
                  v128.store(tile + (e7 << 3), sum7_1_1, 48);
                  v128.store(tileNodeCount + (e7 << 2), count3);
                  v128.store(tileNodeCount + (e7 << 2), count3_1, 16);
                }
                const end4: i32 = (rowsIn - 1) * colsHere;
                for (let e7: i32 = e7Main3; e7 < end4; e7++) {
                  const vOlder2: f64 = load<f64>(tile + (e7 << 3));
                  const vNewer2: f64 = load<f64>(tile + ((e7 + ahead4) << 3));
                  const sum7: f64 = (vOlder2 == vOlder2 ? vOlder2 : -0.0) + (vNewer2 == vNewer2 ? vNewer2 : -0.0);
                  const count3: i32 = (vOlder2 == vOlder2 ? 1 : 0) + (vNewer2 == vNewer2 ? 1 : 0);
                  store<f64>(tile + (e7 << 3), sum7);
                  store<i32>(tileNodeCount + (e7 << 2), count3);
                }
              }
            }
            k2 = 2;
            while (k2 <= width) {
              if ((width & k2) != 0) {
                if (low2 == 0) {
                  if (k2 != width) {
                    const e7Main4: i32 = max<i32>((rowsIn - (k2 - 1)) * colsHere, 0) & -8;
                    for (let e7: i32 = 0; e7 < e7Main4; e7 += 8) {
                      const count4 = v128.load(tileNodeCount + (e7 << 2));
                      const count4_1 = v128.load(tileNodeCount + (e7 << 2), 16);
                      const sum8_0 = v128.load(tile + (e7 << 3));
                      const sum8_1 = v128.load(tile + (e7 << 3), 16);
                      const sum8_1_0 = v128.load(tile + (e7 << 3), 32);
                      const sum8_1_1 = v128.load(tile + (e7 << 3), 48);
                      v128.store(tileWindowCount + (e7 << 2), count4);
                      v128.store(tileWindowCount + (e7 << 2), count4_1, 16);
                      v128.store(tileWindowSum + (e7 << 3), sum8_0);
                      v128.store(tileWindowSum + (e7 << 3), sum8_1, 16);
                      v128.store(tileWindowSum + (e7 << 3), sum8_1_0, 32);
                      v128.store(tileWindowSum + (e7 << 3), sum8_1_1, 48);
                    }
                    const end5: i32 = (rowsIn - (k2 - 1)) * colsHere;
                    for (let e7: i32 = e7Main4; e7 < end5; e7++) {
                      const count4: i32 = load<i32>(tileNodeCount + (e7 << 2));
                      const sum8: f64 = load<f64>(tile + (e7 << 3));
                      store<i32>(tileWindowCount + (e7 << 2), count4);
                      store<f64>(tileWindowSum + (e7 << 3), sum8);
                    }
                  }
                } else {
                  const ahead4: i32 = k2 * colsHere;
                  const e7Main5: i32 = max<i32>((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -8;
                  for (let e7: i32 = 0; e7 < e7Main5; e7 += 8) {
                    const sum9_0 = f64x2.add(
                      v128.load(tile + (e7 << 3)),
                      v128.load(tileWindowSum + ((e7 + ahead4) << 3)),
                    );
                    const sum9_1 = f64x2.add(
                      v128.load(tile + (e7 << 3), 16),
                      v128.load(tileWindowSum + ((e7 + ahead4) << 3), 16),
                    );
                    const sum9_1_0 = f64x2.add(
                      v128.load(tile + (e7 << 3), 32),
                      v128.load(tileWindowSum + ((e7 + ahead4) << 3), 32),
                    );
                    const sum9_1_1 = f64x2.add(
                      v128.load(tile + (e7 << 3), 48),
                      v128.load(tileWindowSum + ((e7 + ahead4) << 3), 48),
                    );
                    const count5 = i32x4.add(
                      v128.load(tileNodeCount + (e7 << 2)),
                      v128.load(tileWindowCount + ((e7 + ahead4) << 2)),
                    );
                    const count5_1 = i32x4.add(
                      v128.load(tileNodeCount + (e7 << 2), 16),
                      v128.load(tileWindowCount + ((e7 + ahead4) << 2), 16),
                    );
                    v128.store(tileWindowSum + (e7 << 3), sum9_0);
                    v128.store(tileWindowSum + (e7 << 3), sum9_1, 16);
                    v128.store(tileWindowSum + (e7 << 3), sum9_1_0, 32);
                    v128.store(tileWindowSum + (e7 << 3), sum9_1_1, 48);
                    v128.store(tileWindowCount + (e7 << 2), count5);
                    v128.store(tileWindowCount + (e7 << 2), count5_1, 16);
                  }
                  const end6: i32 = (rowsIn - (low2 + k2 - 1)) * colsHere;
                  for (let e7: i32 = e7Main5; e7 < end6; e7++) {
                    const sum9: f64 = load<f64>(tile + (e7 << 3)) + load<f64>(tileWindowSum + ((e7 + ahead4) << 3));
                    const count5: i32 =
                      load<i32>(tileNodeCount + (e7 << 2)) + load<i32>(tileWindowCount + ((e7 + ahead4) << 2));
                    store<f64>(tileWindowSum + (e7 << 3), sum9);
                    store<i32>(tileWindowCount + (e7 << 2), count5);
                  }
                }
                low2 = low2 + k2;
              }
              if (k2 * 2 <= width) {
                if (k2 * 2 == width) {
                  const ahead4: i32 = k2 * colsHere;
                  const e7Main6: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
                  for (let e7: i32 = 0; e7 < e7Main6; e7 += 8) {
                    const sum10_0 = f64x2.add(v128.load(tile + (e7 << 3)), v128.load(tile + ((e7 + ahead4) << 3)));
                    const sum10_1 = f64x2.add(
                      v128.load(tile + (e7 << 3), 16),
                      v128.load(tile + ((e7 + ahead4) << 3), 16),
                    );
                    const sum10_1_0 = f64x2.add(
                      v128.load(tile + (e7 << 3), 32),
                      v128.load(tile + ((e7 + ahead4) << 3), 32),
                    );
                    const sum10_1_1 = f64x2.add(
                      v128.load(tile + (e7 << 3), 48),
                      v128.load(tile + ((e7 + ahead4) << 3), 48),
                    );
                    const count6 = i32x4.add(
                      v128.load(tileNodeCount + (e7 << 2)),
                      v128.load(tileNodeCount + ((e7 + ahead4) << 2)),
                    );
                    const count6_1 = i32x4.add(
                      v128.load(tileNodeCount + (e7 << 2), 16),
                      v128.load(tileNodeCount + ((e7 + ahead4) << 2), 16),
                    );
                    v128.store(tileWindowSum + (e7 << 3), sum10_0);
                    v128.store(tileWindowSum + (e7 << 3), sum10_1, 16);
                    v128.store(tileWindowSum + (e7 << 3), sum10_1_0, 32);
                    v128.store(tileWindowSum + (e7 << 3), sum10_1_1, 48);
                    v128.store(tileWindowCount + (e7 << 2), count6);
                    v128.store(tileWindowCount + (e7 << 2), count6_1, 16);
                  }
                  const end7: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
                  for (let e7: i32 = e7Main6; e7 < end7; e7++) {
                    const sum10: f64 = load<f64>(tile + (e7 << 3)) + load<f64>(tile + ((e7 + ahead4) << 3));
                    const count6: i32 =
                      load<i32>(tileNodeCount + (e7 << 2)) + load<i32>(tileNodeCount + ((e7 + ahead4) << 2));
                    store<f64>(tileWindowSum + (e7 << 3), sum10);
                    store<i32>(tileWindowCount + (e7 << 2), count6);
                  }
                } else {
                  const ahead4: i32 = k2 * colsHere;
                  const e7Main7: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
                  for (let e7: i32 = 0; e7 < e7Main7; e7 += 8) {
                    const sum11_0 = f64x2.add(v128.load(tile + (e7 << 3)), v128.load(tile + ((e7 + ahead4) << 3)));
                    const sum11_1 = f64x2.add(
                      v128.load(tile + (e7 << 3), 16),
                      v128.load(tile + ((e7 + ahead4) << 3), 16),
                    );
                    const sum11_1_0 = f64x2.add(
                      v128.load(tile + (e7 << 3), 32),
                      v128.load(tile + ((e7 + ahead4) << 3), 32),
                    );
                    const sum11_1_1 = f64x2.add(
                      v128.load(tile + (e7 << 3), 48),
                      v128.load(tile + ((e7 + ahead4) << 3), 48),
                    );
                    const count7 = i32x4.add(
                      v128.load(tileNodeCount + (e7 << 2)),
                      v128.load(tileNodeCount + ((e7 + ahead4) << 2)),
                    );
                    const count7_1 = i32x4.add(
                      v128.load(tileNodeCount + (e7 << 2), 16),
                      v128.load(tileNodeCount + ((e7 + ahead4) << 2), 16),
                    );
                    v128.store(tile + (e7 << 3), sum11_0);
                    v128.store(tile + (e7 << 3), sum11_1, 16);
                    v128.store(tile + (e7 << 3), sum11_1_0, 32);
                    v128.store(tile + (e7 << 3), sum11_1_1, 48);
                    v128.store(tileNodeCount + (e7 << 2), count7);
                    v128.store(tileNodeCount + (e7 << 2), count7_1, 16);
                  }
                  const end8: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
                  for (let e7: i32 = e7Main7; e7 < end8; e7++) {
                    const sum11: f64 = load<f64>(tile + (e7 << 3)) + load<f64>(tile + ((e7 + ahead4) << 3));
                    const count7: i32 =
                      load<i32>(tileNodeCount + (e7 << 2)) + load<i32>(tileNodeCount + ((e7 + ahead4) << 2));
                    store<f64>(tile + (e7 << 3), sum11);
                    store<i32>(tileNodeCount + (e7 << 2), count7);
                  }
                }
              }
              k2 = k2 * 2;
            }
            const flat6: bool = colsHere == cols;
            const length6: i32 = flat6 ? rowsHere * colsHere : colsHere;
            const spans6: i32 = flat6 ? 1 : rowsHere;
            for (let span6: i32 = 0; span6 < spans6; span6++) {
              const from4: i32 = span6 * colsHere;
              const out4: i32 = (firstRow + span6) * cols + firstCol;
              const e8Main: i32 = length6 & -8;
              for (let e8: i32 = 0; e8 < e8Main; e8 += 8) {
                const part5 = i32x4.ge_s(v128.load(tileWindowCount + ((from4 + e8) << 2)), i32x4.splat(minPeriods));
                const result_0 = v128.bitselect(
                  v128.load(tileWindowSum + ((from4 + e8) << 3)),
                  f64x2.splat(NaN),
                  i64x2.extend_low_i32x4_s(part5),
                );
                const result_1 = v128.bitselect(
                  v128.load(tileWindowSum + ((from4 + e8) << 3), 16),
                  f64x2.splat(NaN),
                  i64x2.extend_high_i32x4_s(part5),
                );
                const part6 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
                const part7 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
                v128.store(sum + ((out4 + e8) << 3), part6);
                v128.store(sum + ((out4 + e8) << 3), part7, 16);
                const part8 = i32x4.ge_s(v128.load(tileWindowCount + ((from4 + e8) << 2), 16), i32x4.splat(minPeriods));
                const result2_0 = v128.bitselect(
                  v128.load(tileWindowSum + ((from4 + e8) << 3), 32),
                  f64x2.splat(NaN),
                  i64x2.extend_low_i32x4_s(part8),
                );
                const result2_1 = v128.bitselect(
                  v128.load(tileWindowSum + ((from4 + e8) << 3), 48),
                  f64x2.splat(NaN),
                  i64x2.extend_high_i32x4_s(part8),
                );
                const part9 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
                const part10 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
                v128.store(sum + ((out4 + e8) << 3), part9, 32);
                v128.store(sum + ((out4 + e8) << 3), part10, 48);
              }
              for (let e8: i32 = e8Main; e8 < length6; e8++) {
                const result3: f64 =
                  load<i32>(tileWindowCount + ((from4 + e8) << 2)) >= minPeriods
                    ? load<f64>(tileWindowSum + ((from4 + e8) << 3))
                    : NaN;
                store<f64>(sum + ((out4 + e8) << 3), result3 == result3 ? result3 : NaN);
              }
            }
          } else {
            let k: i32 = nodeRows;
            let low: i32 = 0;
            let limit: i32 = 1;
            while (limit <= width >> 1) {
              limit = limit * 2;
            }
            if ((width & (width - 1)) == 0 && width >= 4) {
              limit = limit >> 2;
            }
            while (k < limit) {
              if ((width & k) != 0) {
                if (low == 0) {
                  const e3Main: i32 = max<i32>((rowsIn - k + 1) * colsHere, 0) & -8;
                  for (let e3: i32 = 0; e3 < e3Main; e3 += 8) {
                    const part11 = v128.load(tile + (e3 << 3));
                    const part12 = v128.load(tile + (e3 << 3), 16);
                    v128.store(tileWindowSum + (e3 << 3), part11);
                    v128.store(tileWindowSum + (e3 << 3), part12, 16);
                    const part13 = v128.load(tile + (e3 << 3), 32);
                    const part14 = v128.load(tile + (e3 << 3), 48);
                    v128.store(tileWindowSum + (e3 << 3), part13, 32);
                    v128.store(tileWindowSum + (e3 << 3), part14, 48);
                  }
                  const end9: i32 = (rowsIn - k + 1) * colsHere;
                  for (let e3: i32 = e3Main; e3 < end9; e3++) {
                    store<f64>(tileWindowSum + (e3 << 3), load<f64>(tile + (e3 << 3)));
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const e3Main2: i32 = max<i32>((rowsIn - (low + k) + 1) * colsHere, 0) & -8;
                  for (let e3: i32 = 0; e3 < e3Main2; e3 += 8) {
                    const part15 = f64x2.add(
                      v128.load(tile + (e3 << 3)),
                      v128.load(tileWindowSum + ((e3 + ahead) << 3)),
                    );
                    const part16 = f64x2.add(
                      v128.load(tile + (e3 << 3), 16),
                      v128.load(tileWindowSum + ((e3 + ahead) << 3), 16),
                    );
                    v128.store(tileWindowSum + (e3 << 3), part15);
                    v128.store(tileWindowSum + (e3 << 3), part16, 16);
                    const part17 = f64x2.add(
                      v128.load(tile + (e3 << 3), 32),
                      v128.load(tileWindowSum + ((e3 + ahead) << 3), 32),
                    );
                    const part18 = f64x2.add(
                      v128.load(tile + (e3 << 3), 48),
                      v128.load(tileWindowSum + ((e3 + ahead) << 3), 48),
                    );
                    v128.store(tileWindowSum + (e3 << 3), part17, 32);
                    v128.store(tileWindowSum + (e3 << 3), part18, 48);
                  }
                  const end10: i32 = (rowsIn - (low + k) + 1) * colsHere;
                  for (let e3: i32 = e3Main2; e3 < end10; e3++) {
                    store<f64>(
                      tileWindowSum + (e3 << 3),
                      load<f64>(tile + (e3 << 3)) + load<f64>(tileWindowSum + ((e3 + ahead) << 3)),
                    );
                  }
                }
                low = low + k;
              }
              if (k * 4 <= limit && !((width & (k * 2)) != 0)) {
                const ahead: i32 = k * colsHere;
                const e3Main3: i32 = max<i32>((rowsIn - k * 4 + 1) * colsHere, 0) & -8;
                const base7: i32 = ahead * 2;
                const base8: i32 = ahead * 3;
                for (let e3: i32 = 0; e3 < e3Main3; e3 += 8) {
                  const part19 = f64x2.add(
                    f64x2.add(v128.load(tile + (e3 << 3)), v128.load(tile + ((e3 + ahead) << 3))),
                    f64x2.add(v128.load(tile + ((e3 + base7) << 3)), v128.load(tile + ((e3 + base8) << 3))),
                  );
                  const part20 = f64x2.add(
                    f64x2.add(v128.load(tile + (e3 << 3), 16), v128.load(tile + ((e3 + ahead) << 3), 16)),
                    f64x2.add(v128.load(tile + ((e3 + base7) << 3), 16), v128.load(tile + ((e3 + base8) << 3), 16)),
                  );
                  v128.store(tile + (e3 << 3), part19);
                  v128.store(tile + (e3 << 3), part20, 16);
                  const part21 = f64x2.add(
                    f64x2.add(v128.load(tile + (e3 << 3), 32), v128.load(tile + ((e3 + ahead) << 3), 32)),
                    f64x2.add(v128.load(tile + ((e3 + base7) << 3), 32), v128.load(tile + ((e3 + base8) << 3), 32)),
                  );
                  const part22 = f64x2.add(
                    f64x2.add(v128.load(tile + (e3 << 3), 48), v128.load(tile + ((e3 + ahead) << 3), 48)),
                    f64x2.add(v128.load(tile + ((e3 + base7) << 3), 48), v128.load(tile + ((e3 + base8) << 3), 48)),
                  );
                  v128.store(tile + (e3 << 3), part21, 32);
                  v128.store(tile + (e3 << 3), part22, 48);
                }
                const base9: i32 = ahead * 2;
                const base10: i32 = ahead * 3;
                const end11: i32 = (rowsIn - k * 4 + 1) * colsHere;
                for (let e3: i32 = e3Main3; e3 < end11; e3++) {
                  store<f64>(
                    tile + (e3 << 3),
                    load<f64>(tile + (e3 << 3)) +
                      load<f64>(tile + ((e3 + ahead) << 3)) +
                      (load<f64>(tile + ((e3 + base9) << 3)) + load<f64>(tile + ((e3 + base10) << 3))),
                  );
                }
                k = k * 4;
              } else {
                const ahead: i32 = k * colsHere;
                const e3Main4: i32 = max<i32>((rowsIn - k * 2 + 1) * colsHere, 0) & -8;
                for (let e3: i32 = 0; e3 < e3Main4; e3 += 8) {
                  const part23 = f64x2.add(v128.load(tile + (e3 << 3)), v128.load(tile + ((e3 + ahead) << 3)));
                  const part24 = f64x2.add(v128.load(tile + (e3 << 3), 16), v128.load(tile + ((e3 + ahead) << 3), 16));
                  v128.store(tile + (e3 << 3), part23);
                  v128.store(tile + (e3 << 3), part24, 16);
                  const part25 = f64x2.add(v128.load(tile + (e3 << 3), 32), v128.load(tile + ((e3 + ahead) << 3), 32));
                  const part26 = f64x2.add(v128.load(tile + (e3 << 3), 48), v128.load(tile + ((e3 + ahead) << 3), 48));
                  v128.store(tile + (e3 << 3), part25, 32);
                  v128.store(tile + (e3 << 3), part26, 48);
                }
                const end12: i32 = (rowsIn - k * 2 + 1) * colsHere;
                for (let e3: i32 = e3Main4; e3 < end12; e3++) {
                  store<f64>(tile + (e3 << 3), load<f64>(tile + (e3 << 3)) + load<f64>(tile + ((e3 + ahead) << 3)));
                }
                k = k * 2;
              }
            }
            if (k == width) {
              const e3Main5: i32 = max<i32>((rowsIn - k + 1) * colsHere, 0) & -8;
              for (let e3: i32 = 0; e3 < e3Main5; e3 += 8) {
                const part27 = v128.load(tile + (e3 << 3));
                const part28 = v128.load(tile + (e3 << 3), 16);
                v128.store(tileWindowSum + (e3 << 3), part27);
                v128.store(tileWindowSum + (e3 << 3), part28, 16);
                const part29 = v128.load(tile + (e3 << 3), 32);
                const part30 = v128.load(tile + (e3 << 3), 48);
                v128.store(tileWindowSum + (e3 << 3), part29, 32);
                v128.store(tileWindowSum + (e3 << 3), part30, 48);
              }
              const end13: i32 = (rowsIn - k + 1) * colsHere;
              for (let e3: i32 = e3Main5; e3 < end13; e3++) {
                store<f64>(tileWindowSum + (e3 << 3), load<f64>(tile + (e3 << 3)));
              }
            }
            if ((width & (width - 1)) == 0) {
              if (width >= 4) {
                const ahead2: i32 = (width >> 2) * colsHere;
                const present: i32 = width;
                const flat3: bool = colsHere == cols;
                const length3: i32 = flat3 ? rowsHere * colsHere : colsHere;
                const spans3: i32 = flat3 ? 1 : rowsHere;
                const base15: i32 = ahead2 * 2;
                const base16: i32 = ahead2 * 3;
                for (let span3: i32 = 0; span3 < spans3; span3++) {
                  const from: i32 = span3 * colsHere;
                  const out: i32 = (firstRow + span3) * cols + firstCol;
                  const e4Main: i32 = length3 & -8;
                  const base11: i32 = base15;
                  const base12: i32 = base16;
                  for (let e4: i32 = 0; e4 < e4Main; e4 += 8) {
                    const sum3_0 = f64x2.add(
                      f64x2.add(v128.load(tile + ((from + e4) << 3)), v128.load(tile + ((from + e4 + ahead2) << 3))),
                      f64x2.add(
                        v128.load(tile + ((from + e4 + base11) << 3)),
                        v128.load(tile + ((from + e4 + base12) << 3)),
                      ),
                    );
                    const sum3_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tile + ((from + e4) << 3), 16),
                        v128.load(tile + ((from + e4 + ahead2) << 3), 16),
                      ),
                      f64x2.add(
                        v128.load(tile + ((from + e4 + base11) << 3), 16),
                        v128.load(tile + ((from + e4 + base12) << 3), 16),
                      ),
                    );
                    const sum3_1_0 = f64x2.add(
                      f64x2.add(
                        v128.load(tile + ((from + e4) << 3), 32),
                        v128.load(tile + ((from + e4 + ahead2) << 3), 32),
                      ),
                      f64x2.add(
                        v128.load(tile + ((from + e4 + base11) << 3), 32),
                        v128.load(tile + ((from + e4 + base12) << 3), 32),
                      ),
                    );
                    const sum3_1_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tile + ((from + e4) << 3), 48),
                        v128.load(tile + ((from + e4 + ahead2) << 3), 48),
                      ),
                      f64x2.add(
                        v128.load(tile + ((from + e4 + base11) << 3), 48),
                        v128.load(tile + ((from + e4 + base12) << 3), 48),
                      ),
                    );
                    let choice0_0 = f64x2.splat(0.0);
                    let choice0_1 = f64x2.splat(0.0);
                    let choice0_1_0 = f64x2.splat(0.0);
                    let choice0_1_1 = f64x2.splat(0.0);
                    if (present >= minPeriods) {
                      choice0_0 = sum3_0;
                      choice0_1 = sum3_1;
                      choice0_1_0 = sum3_1_0;
                      choice0_1_1 = sum3_1_1;
                    } else {
                      choice0_0 = f64x2.splat(NaN);
                      choice0_1 = f64x2.splat(NaN);
                      choice0_1_0 = f64x2.splat(NaN);
                      choice0_1_1 = f64x2.splat(NaN);
                    }
                    const part31 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                    const part32 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                    v128.store(sum + ((out + e4) << 3), part31);
                    v128.store(sum + ((out + e4) << 3), part32, 16);
                    const part33 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                    const part34 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                    v128.store(sum + ((out + e4) << 3), part33, 32);
                    v128.store(sum + ((out + e4) << 3), part34, 48);
                  }
                  const base13: i32 = base15;
                  const base14: i32 = base16;
                  for (let e4: i32 = e4Main; e4 < length3; e4++) {
                    const sum3: f64 =
                      load<f64>(tile + ((from + e4) << 3)) +
                      load<f64>(tile + ((from + e4 + ahead2) << 3)) +
                      (load<f64>(tile + ((from + e4 + base13) << 3)) + load<f64>(tile + ((from + e4 + base14) << 3)));
                    const result4: f64 = present >= minPeriods ? sum3 : NaN;
                    store<f64>(sum + ((out + e4) << 3), result4 == result4 ? result4 : NaN);
                  }
                }
              } else {
                const present2: i32 = width;
                const flat4: bool = colsHere == cols;
                const length4: i32 = flat4 ? rowsHere * colsHere : colsHere;
                const spans4: i32 = flat4 ? 1 : rowsHere;
                for (let span4: i32 = 0; span4 < spans4; span4++) {
                  const from2: i32 = span4 * colsHere;
                  const out2: i32 = (firstRow + span4) * cols + firstCol;
                  const e5Main: i32 = length4 & -8;
                  for (let e5: i32 = 0; e5 < e5Main; e5 += 8) {
                    let choice0_0 = f64x2.splat(0.0);
                    let choice0_1 = f64x2.splat(0.0);
                    let choice0_1_0 = f64x2.splat(0.0);
                    let choice0_1_1 = f64x2.splat(0.0);
                    if (present2 >= minPeriods) {
                      choice0_0 = v128.load(tileWindowSum + ((from2 + e5) << 3));
                      choice0_1 = v128.load(tileWindowSum + ((from2 + e5) << 3), 16);
                      choice0_1_0 = v128.load(tileWindowSum + ((from2 + e5) << 3), 32);
                      choice0_1_1 = v128.load(tileWindowSum + ((from2 + e5) << 3), 48);
                    } else {
                      choice0_0 = f64x2.splat(NaN);
                      choice0_1 = f64x2.splat(NaN);
                      choice0_1_0 = f64x2.splat(NaN);
                      choice0_1_1 = f64x2.splat(NaN);
                    }
                    const part35 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                    const part36 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                    v128.store(sum + ((out2 + e5) << 3), part35);
                    v128.store(sum + ((out2 + e5) << 3), part36, 16);
                    const part37 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                    const part38 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                    v128.store(sum + ((out2 + e5) << 3), part37, 32);
                    v128.store(sum + ((out2 + e5) << 3), part38, 48);
                  }
                  for (let e5: i32 = e5Main; e5 < length4; e5++) {
                    const result5: f64 = present2 >= minPeriods ? load<f64>(tileWindowSum + ((from2 + e5) << 3)) : NaN;
                    store<f64>(sum + ((out2 + e5) << 3), result5 == result5 ? result5 : NaN);
                  }
                }
              }
            } else {
              const ahead3: i32 = k * colsHere;
              const present3: i32 = width;
              const flat5: bool = colsHere == cols;
              const length5: i32 = flat5 ? rowsHere * colsHere : colsHere;
              const spans5: i32 = flat5 ? 1 : rowsHere;
              for (let span5: i32 = 0; span5 < spans5; span5++) {
                const from3: i32 = span5 * colsHere;
                const out3: i32 = (firstRow + span5) * cols + firstCol;
                const e6Main: i32 = length5 & -8;
                for (let e6: i32 = 0; e6 < e6Main; e6 += 8) {
                  const sum4_0 = f64x2.add(
                    v128.load(tile + ((from3 + e6) << 3)),
                    v128.load(tileWindowSum + ((from3 + e6 + ahead3) << 3)),
                  );
                  const sum4_1 = f64x2.add(
                    v128.load(tile + ((from3 + e6) << 3), 16),
                    v128.load(tileWindowSum + ((from3 + e6 + ahead3) << 3), 16),
                  );
                  const sum4_1_0 = f64x2.add(
                    v128.load(tile + ((from3 + e6) << 3), 32),
                    v128.load(tileWindowSum + ((from3 + e6 + ahead3) << 3), 32),
                  );
                  const sum4_1_1 = f64x2.add(
                    v128.load(tile + ((from3 + e6) << 3), 48),
                    v128.load(tileWindowSum + ((from3 + e6 + ahead3) << 3), 48),
                  );
                  let choice0_0 = f64x2.splat(0.0);
                  let choice0_1 = f64x2.splat(0.0);
                  let choice0_1_0 = f64x2.splat(0.0);
                  let choice0_1_1 = f64x2.splat(0.0);
                  if (present3 >= minPeriods) {
                    choice0_0 = sum4_0;
                    choice0_1 = sum4_1;
                    choice0_1_0 = sum4_1_0;
                    choice0_1_1 = sum4_1_1;
                  } else {
                    choice0_0 = f64x2.splat(NaN);
                    choice0_1 = f64x2.splat(NaN);
                    choice0_1_0 = f64x2.splat(NaN);
                    choice0_1_1 = f64x2.splat(NaN);
                  }
                  const part39 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                  const part40 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                  v128.store(sum + ((out3 + e6) << 3), part39);
                  v128.store(sum + ((out3 + e6) << 3), part40, 16);
                  const part41 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                  const part42 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                  v128.store(sum + ((out3 + e6) << 3), part41, 32);
                  v128.store(sum + ((out3 + e6) << 3), part42, 48);
                }
                for (let e6: i32 = e6Main; e6 < length5; e6++) {
                  const sum4: f64 =
                    load<f64>(tile + ((from3 + e6) << 3)) + load<f64>(tileWindowSum + ((from3 + e6 + ahead3) << 3));
                  const result6: f64 = present3 >= minPeriods ? sum4 : NaN;
                  store<f64>(sum + ((out3 + e6) << 3), result6 == result6 ? result6 : NaN);
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
