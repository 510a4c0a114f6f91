// Generated from kernels/rolling/rollingMin.ts#L17 by `trefoil build`. Do not edit. Hash c70ba130a0eb430c

import { claim, max_i32, min_f64 } from '../operations';

/**
 * Smallest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or none at all, give NaN. Infinities are values (pandas takes them for missing). Of +0 and −0 the older one
 * is returned.
 *
 * Accuracy: exact.
 *
 * Source: meaning of pandas `rolling(window, min_periods).min()`.
 */
export function rollingMin(
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  min_: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  const least: i32 = max_i32(minPeriods, 1);
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
      const tileWindowMin = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 4);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 4);
      if (top === 0) return -1;
      const base16: i32 = (cols + tileCols - 1) / tileCols;
      const end15: i32 = (hi - lo + tileRows - 1) / tileRows;
      for (let rowTile: i32 = 0; rowTile < end15; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = min<i32>(tileRows, hi - firstRow);
        const base14: i32 = max<i32>(0 - (firstRow - width + 1), 0);
        const base15: i32 = rowsHere / width;
        const end14: i32 = base16;
        for (let colTile: i32 = 0; colTile < end14; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = base14;
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
              missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(v_0, v_0));
              missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(v_1, v_1));
              missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(v_1_0, v_1_0));
              missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(v_1_1, v_1_1));
            }
            missing = missing || v128.any_true(v128.or(missingLanes_0, missingLanes_1));
            for (let e: i32 = eMain2; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              missing = missing || v != v;
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
                const min5_0 = v128.bitselect(v2_0, f64x2.splat(Infinity), f64x2.eq(v2_0, v2_0));
                const min5_1 = v128.bitselect(v2_1, f64x2.splat(Infinity), f64x2.eq(v2_1, v2_1));
                const min5_1_0 = v128.bitselect(v2_1_0, f64x2.splat(Infinity), f64x2.eq(v2_1_0, v2_1_0));
                const min5_1_1 = v128.bitselect(v2_1_1, f64x2.splat(Infinity), f64x2.eq(v2_1_1, v2_1_1));
                v128.store(tileWindowCount + (e7 << 2), count);
                v128.store(tileWindowCount + (e7 << 2), count_1, 16);
                v128.store(tileWindowMin + (e7 << 3), min5_0);
                v128.store(tileWindowMin + (e7 << 3), min5_1, 16);
                v128.store(tileWindowMin + (e7 << 3), min5_1_0, 32);
                v128.store(tileWindowMin + (e7 << 3), min5_1_1, 48);
              }
              const end2: i32 = rowsIn * colsHere;
              for (let e7: i32 = e7Main; e7 < end2; e7++) {
                const v2: f64 = load<f64>(tile + (e7 << 3));
                const count: i32 = v2 == v2 ? 1 : 0;
                const min5: f64 = v2 == v2 ? v2 : Infinity;
                store<i32>(tileWindowCount + (e7 << 2), count);
                store<f64>(tileWindowMin + (e7 << 3), min5);
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
                  const min6_0 = f64x2.pmin(
                    v128.bitselect(vOlder_0, f64x2.splat(Infinity), f64x2.eq(vOlder_0, vOlder_0)),
                    v128.bitselect(vNewer_0, f64x2.splat(Infinity), f64x2.eq(vNewer_0, vNewer_0)),
                  );
                  const min6_1 = f64x2.pmin(
                    v128.bitselect(vOlder_1, f64x2.splat(Infinity), f64x2.eq(vOlder_1, vOlder_1)),
                    v128.bitselect(vNewer_1, f64x2.splat(Infinity), f64x2.eq(vNewer_1, vNewer_1)),
                  );
                  const min6_1_0 = f64x2.pmin(
                    v128.bitselect(vOlder_1_0, f64x2.splat(Infinity), f64x2.eq(vOlder_1_0, vOlder_1_0)),
                    v128.bitselect(vNewer_1_0, f64x2.splat(Infinity), f64x2.eq(vNewer_1_0, vNewer_1_0)),
                  );
                  const min6_1_1 = f64x2.pmin(
                    v128.bitselect(vOlder_1_1, f64x2.splat(Infinity), f64x2.eq(vOlder_1_1, vOlder_1_1)),
                    v128.bitselect(vNewer_1_1, f64x2.splat(Infinity), f64x2.eq(vNewer_1_1, vNewer_1_1)),
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
                  v128.store(tileWindowMin + (e7 << 3), min6_0);
                  v128.store(tileWindowMin + (e7 << 3), min6_1, 16);
                  v128.store(tileWindowMin + (e7 << 3), min6_1_0, 32);
                  v128.store(tileWindowMin + (e7 << 3), min6_1_1, 48);
                  v128.store(tileWindowCount + (e7 << 2), count2);
                  v128.store(tileWindowCount + (e7 << 2), count2_1, 16);
                }
                const end3: i32 = (rowsIn - 1) * colsHere;
                for (let e7: i32 = e7Main2; e7 < end3; e7++) {
                  const vOlder: f64 = load<f64>(tile + (e7 << 3));
                  const vNewer: f64 = load<f64>(tile + ((e7 + ahead4) << 3));
                  const min6: f64 = min_f64(vOlder == vOlder ? vOlder : Infinity, vNewer == vNewer ? vNewer : Infinity);
                  const count2: i32 = (vOlder == vOlder ? 1 : 0) + (vNewer == vNewer ? 1 : 0);
                  store<f64>(tileWindowMin + (e7 << 3), min6);
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
                  const min7_0 = f64x2.pmin(
                    v128.bitselect(vOlder2_0, f64x2.splat(Infinity), f64x2.eq(vOlder2_0, vOlder2_0)),
                    v128.bitselect(vNewer2_0, f64x2.splat(Infinity), f64x2.eq(vNewer2_0, vNewer2_0)),
                  );
                  const min7_1 = f64x2.pmin(
                    v128.bitselect(vOlder2_1, f64x2.splat(Infinity), f64x2.eq(vOlder2_1, vOlder2_1)),
                    v128.bitselect(vNewer2_1, f64x2.splat(Infinity), f64x2.eq(vNewer2_1, vNewer2_1)),
                  );
                  const min7_1_0 = f64x2.pmin(
                    v128.bitselect(vOlder2_1_0, f64x2.splat(Infinity), f64x2.eq(vOlder2_1_0, vOlder2_1_0)),
                    v128.bitselect(vNewer2_1_0, f64x2.splat(Infinity), f64x2.eq(vNewer2_1_0, vNewer2_1_0)),
                  );
                  const min7_1_1 = f64x2.pmin(
                    v128.bitselect(vOlder2_1_1, f64x2.splat(Infinity), f64x2.eq(vOlder2_1_1, vOlder2_1_1)),
                    v128.bitselect(vNewer2_1_1, f64x2.splat(Infinity), f64x2.eq(vNewer2_1_1, vNewer2_1_1)),
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
                  v128.store(tile + (e7 << 3), min7_0);
                  v128.store(tile + (e7 << 3), min7_1, 16);
                  v128.store(tile + (e7 << 3), min7_1_0, 32);
                  v128.store(tile + (e7 << 3), min7_1_1, 48);
                  v128.store(tileNodeCount + (e7 << 2), count3);
                  v128.store(tileNodeCount + (e7 << 2), count3_1, 16);
                }
                const end4: i32 = (rowsIn - 1) * colsHere;
                for (let e7: i32 = e7Main3; e7 < end4; e7++) {
                  const vOlder2: f64 = load<f64>(tile + (e7 << 3));
                  const vNewer2: f64 = load<f64>(tile + ((e7 + ahead4) << 3));
                  const min7: f64 = min_f64(
                    vOlder2 == vOlder2 ? vOlder2 : Infinity,
                    vNewer2 == vNewer2 ? vNewer2 : Infinity,
                  );
                  const count3: i32 = (vOlder2 == vOlder2 ? 1 : 0) + (vNewer2 == vNewer2 ? 1 : 0);
                  store<f64>(tile + (e7 << 3), min7);
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
                      const min8_0 = v128.load(tile + (e7 << 3));
                      const min8_1 = v128.load(tile + (e7 << 3), 16);
                      const min8_1_0 = v128.load(tile + (e7 << 3), 32);
                      const min8_1_1 = v128.load(tile + (e7 << 3), 48);
                      v128.store(tileWindowCount + (e7 << 2), count4);
                      v128.store(tileWindowCount + (e7 << 2), count4_1, 16);
                      v128.store(tileWindowMin + (e7 << 3), min8_0);
                      v128.store(tileWindowMin + (e7 << 3), min8_1, 16);
                      v128.store(tileWindowMin + (e7 << 3), min8_1_0, 32);
                      v128.store(tileWindowMin + (e7 << 3), min8_1_1, 48);
                    }
                    const end5: i32 = (rowsIn - (k2 - 1)) * colsHere;
                    for (let e7: i32 = e7Main4; e7 < end5; e7++) {
                      const count4: i32 = load<i32>(tileNodeCount + (e7 << 2));
                      const min8: f64 = load<f64>(tile + (e7 << 3));
                      store<i32>(tileWindowCount + (e7 << 2), count4);
                      store<f64>(tileWindowMin + (e7 << 3), min8);
                    }
                  }
                } else {
                  const ahead4: i32 = k2 * colsHere;
                  const e7Main5: i32 = max<i32>((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -8;
                  for (let e7: i32 = 0; e7 < e7Main5; e7 += 8) {
                    const min9_0 = f64x2.pmin(
                      v128.load(tile + (e7 << 3)),
                      v128.load(tileWindowMin + ((e7 + ahead4) << 3)),
                    );
                    const min9_1 = f64x2.pmin(
                      v128.load(tile + (e7 << 3), 16),
                      v128.load(tileWindowMin + ((e7 + ahead4) << 3), 16),
                    );
                    const min9_1_0 = f64x2.pmin(
                      v128.load(tile + (e7 << 3), 32),
                      v128.load(tileWindowMin + ((e7 + ahead4) << 3), 32),
                    );
                    const min9_1_1 = f64x2.pmin(
                      v128.load(tile + (e7 << 3), 48),
                      v128.load(tileWindowMin + ((e7 + ahead4) << 3), 48),
                    );
                    const count5 = i32x4.add(
                      v128.load(tileNodeCount + (e7 << 2)),
                      v128.load(tileWindowCount + ((e7 + ahead4) << 2)),
                    );
                    const count5_1 = i32x4.add(
                      v128.load(tileNodeCount + (e7 << 2), 16),
                      v128.load(tileWindowCount + ((e7 + ahead4) << 2), 16),
                    );
                    v128.store(tileWindowMin + (e7 << 3), min9_0);
                    v128.store(tileWindowMin + (e7 << 3), min9_1, 16);
                    v128.store(tileWindowMin + (e7 << 3), min9_1_0, 32);
                    v128.store(tileWindowMin + (e7 << 3), min9_1_1, 48);
                    v128.store(tileWindowCount + (e7 << 2), count5);
                    v128.store(tileWindowCount + (e7 << 2), count5_1, 16);
                  }
                  const end6: i32 = (rowsIn - (low2 + k2 - 1)) * colsHere;
                  for (let e7: i32 = e7Main5; e7 < end6; e7++) {
                    const min9: f64 = min_f64(
                      load<f64>(tile + (e7 << 3)),
                      load<f64>(tileWindowMin + ((e7 + ahead4) << 3)),
                    );
                    const count5: i32 =
                      load<i32>(tileNodeCount + (e7 << 2)) + load<i32>(tileWindowCount + ((e7 + ahead4) << 2));
                    store<f64>(tileWindowMin + (e7 << 3), min9);
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
                    const min10_0 = f64x2.pmin(v128.load(tile + (e7 << 3)), v128.load(tile + ((e7 + ahead4) << 3)));
                    const min10_1 = f64x2.pmin(
                      v128.load(tile + (e7 << 3), 16),
                      v128.load(tile + ((e7 + ahead4) << 3), 16),
                    );
                    const min10_1_0 = f64x2.pmin(
                      v128.load(tile + (e7 << 3), 32),
                      v128.load(tile + ((e7 + ahead4) << 3), 32),
                    );
                    const min10_1_1 = f64x2.pmin(
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
                    v128.store(tileWindowMin + (e7 << 3), min10_0);
                    v128.store(tileWindowMin + (e7 << 3), min10_1, 16);
                    v128.store(tileWindowMin + (e7 << 3), min10_1_0, 32);
                    v128.store(tileWindowMin + (e7 << 3), min10_1_1, 48);
                    v128.store(tileWindowCount + (e7 << 2), count6);
                    v128.store(tileWindowCount + (e7 << 2), count6_1, 16);
                  }
                  const end7: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
                  for (let e7: i32 = e7Main6; e7 < end7; e7++) {
                    const min10: f64 = min_f64(load<f64>(tile + (e7 << 3)), load<f64>(tile + ((e7 + ahead4) << 3)));
                    const count6: i32 =
                      load<i32>(tileNodeCount + (e7 << 2)) + load<i32>(tileNodeCount + ((e7 + ahead4) << 2));
                    store<f64>(tileWindowMin + (e7 << 3), min10);
                    store<i32>(tileWindowCount + (e7 << 2), count6);
                  }
                } else {
                  const ahead4: i32 = k2 * colsHere;
                  const e7Main7: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
                  for (let e7: i32 = 0; e7 < e7Main7; e7 += 8) {
                    const min11_0 = f64x2.pmin(v128.load(tile + (e7 << 3)), v128.load(tile + ((e7 + ahead4) << 3)));
                    const min11_1 = f64x2.pmin(
                      v128.load(tile + (e7 << 3), 16),
                      v128.load(tile + ((e7 + ahead4) << 3), 16),
                    );
                    const min11_1_0 = f64x2.pmin(
                      v128.load(tile + (e7 << 3), 32),
                      v128.load(tile + ((e7 + ahead4) << 3), 32),
                    );
                    const min11_1_1 = f64x2.pmin(
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
                    v128.store(tile + (e7 << 3), min11_0);
                    v128.store(tile + (e7 << 3), min11_1, 16);
                    v128.store(tile + (e7 << 3), min11_1_0, 32);
                    v128.store(tile + (e7 << 3), min11_1_1, 48);
                    v128.store(tileNodeCount + (e7 << 2), count7);
                    v128.store(tileNodeCount + (e7 << 2), count7_1, 16);
                  }
                  const end8: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
                  for (let e7: i32 = e7Main7; e7 < end8; e7++) {
                    const min11: f64 = min_f64(load<f64>(tile + (e7 << 3)), load<f64>(tile + ((e7 + ahead4) << 3)));
                    const count7: i32 =
                      load<i32>(tileNodeCount + (e7 << 2)) + load<i32>(tileNodeCount + ((e7 + ahead4) << 2));
                    store<f64>(tile + (e7 << 3), min11);
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
              const from5: i32 = span6 * colsHere;
              const out5: i32 = (firstRow + span6) * cols + firstCol;
              const e8Main: i32 = length6 & -8;
              for (let e8: i32 = 0; e8 < e8Main; e8 += 8) {
                const part5 = i32x4.ge_s(v128.load(tileWindowCount + ((from5 + e8) << 2)), i32x4.splat(least));
                const result_0 = v128.bitselect(
                  v128.load(tileWindowMin + ((from5 + e8) << 3)),
                  f64x2.splat(NaN),
                  i64x2.extend_low_i32x4_s(part5),
                );
                const result_1 = v128.bitselect(
                  v128.load(tileWindowMin + ((from5 + e8) << 3), 16),
                  f64x2.splat(NaN),
                  i64x2.extend_high_i32x4_s(part5),
                );
                const part6 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
                const part7 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
                v128.store(min_ + ((out5 + e8) << 3), part6);
                v128.store(min_ + ((out5 + e8) << 3), part7, 16);
                const part8 = i32x4.ge_s(v128.load(tileWindowCount + ((from5 + e8) << 2), 16), i32x4.splat(least));
                const result2_0 = v128.bitselect(
                  v128.load(tileWindowMin + ((from5 + e8) << 3), 32),
                  f64x2.splat(NaN),
                  i64x2.extend_low_i32x4_s(part8),
                );
                const result2_1 = v128.bitselect(
                  v128.load(tileWindowMin + ((from5 + e8) << 3), 48),
                  f64x2.splat(NaN),
                  i64x2.extend_high_i32x4_s(part8),
                );
                const part9 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
                const part10 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
                v128.store(min_ + ((out5 + e8) << 3), part9, 32);
                v128.store(min_ + ((out5 + e8) << 3), part10, 48);
              }
              for (let e8: i32 = e8Main; e8 < length6; e8++) {
                const result3: f64 =
                  load<i32>(tileWindowCount + ((from5 + e8) << 2)) >= least
                    ? load<f64>(tileWindowMin + ((from5 + e8) << 3))
                    : NaN;
                store<f64>(min_ + ((out5 + e8) << 3), result3 == result3 ? result3 : NaN);
              }
            }
          } else {
            let k: i32 = 1;
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
                  const e2Main: i32 = max<i32>((rowsIn - k + 1) * colsHere, 0) & -8;
                  for (let e2: i32 = 0; e2 < e2Main; e2 += 8) {
                    const part11 = v128.load(tile + (e2 << 3));
                    const part12 = v128.load(tile + (e2 << 3), 16);
                    v128.store(tileWindowMin + (e2 << 3), part11);
                    v128.store(tileWindowMin + (e2 << 3), part12, 16);
                    const part13 = v128.load(tile + (e2 << 3), 32);
                    const part14 = v128.load(tile + (e2 << 3), 48);
                    v128.store(tileWindowMin + (e2 << 3), part13, 32);
                    v128.store(tileWindowMin + (e2 << 3), part14, 48);
                  }
                  const end9: i32 = (rowsIn - k + 1) * colsHere;
                  for (let e2: i32 = e2Main; e2 < end9; e2++) {
                    store<f64>(tileWindowMin + (e2 << 3), load<f64>(tile + (e2 << 3)));
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const e2Main2: i32 = max<i32>((rowsIn - (low + k) + 1) * colsHere, 0) & -8;
                  for (let e2: i32 = 0; e2 < e2Main2; e2 += 8) {
                    const part15 = f64x2.pmin(
                      v128.load(tile + (e2 << 3)),
                      v128.load(tileWindowMin + ((e2 + ahead) << 3)),
                    );
                    const part16 = f64x2.pmin(
                      v128.load(tile + (e2 << 3), 16),
                      v128.load(tileWindowMin + ((e2 + ahead) << 3), 16),
                    );
                    v128.store(tileWindowMin + (e2 << 3), part15);
                    v128.store(tileWindowMin + (e2 << 3), part16, 16);
                    const part17 = f64x2.pmin(
                      v128.load(tile + (e2 << 3), 32),
                      v128.load(tileWindowMin + ((e2 + ahead) << 3), 32),
                    );
                    const part18 = f64x2.pmin(
                      v128.load(tile + (e2 << 3), 48),
                      v128.load(tileWindowMin + ((e2 + ahead) << 3), 48),
                    );
                    v128.store(tileWindowMin + (e2 << 3), part17, 32);
                    v128.store(tileWindowMin + (e2 << 3), part18, 48);
                  }
                  const end10: i32 = (rowsIn - (low + k) + 1) * colsHere;
                  for (let e2: i32 = e2Main2; e2 < end10; e2++) {
                    store<f64>(
                      tileWindowMin + (e2 << 3),
                      min_f64(load<f64>(tile + (e2 << 3)), load<f64>(tileWindowMin + ((e2 + ahead) << 3))),
                    );
                  }
                }
                low = low + k;
              }
              if (k * 4 <= limit && !((width & (k * 2)) != 0)) {
                const ahead: i32 = k * colsHere;
                const e2Main3: i32 = max<i32>((rowsIn - k * 4 + 1) * colsHere, 0) & -8;
                const base: i32 = ahead * 2;
                const base2: i32 = ahead * 3;
                for (let e2: i32 = 0; e2 < e2Main3; e2 += 8) {
                  const part19 = f64x2.pmin(
                    f64x2.pmin(v128.load(tile + (e2 << 3)), v128.load(tile + ((e2 + ahead) << 3))),
                    f64x2.pmin(v128.load(tile + ((e2 + base) << 3)), v128.load(tile + ((e2 + base2) << 3))),
                  );
                  const part20 = f64x2.pmin(
                    f64x2.pmin(v128.load(tile + (e2 << 3), 16), v128.load(tile + ((e2 + ahead) << 3), 16)),
                    f64x2.pmin(v128.load(tile + ((e2 + base) << 3), 16), v128.load(tile + ((e2 + base2) << 3), 16)),
                  );
                  v128.store(tile + (e2 << 3), part19);
                  v128.store(tile + (e2 << 3), part20, 16);
                  const part21 = f64x2.pmin(
                    f64x2.pmin(v128.load(tile + (e2 << 3), 32), v128.load(tile + ((e2 + ahead) << 3), 32)),
                    f64x2.pmin(v128.load(tile + ((e2 + base) << 3), 32), v128.load(tile + ((e2 + base2) << 3), 32)),
                  );
                  const part22 = f64x2.pmin(
                    f64x2.pmin(v128.load(tile + (e2 << 3), 48), v128.load(tile + ((e2 + ahead) << 3), 48)),
                    f64x2.pmin(v128.load(tile + ((e2 + base) << 3), 48), v128.load(tile + ((e2 + base2) << 3), 48)),
                  );
                  v128.store(tile + (e2 << 3), part21, 32);
                  v128.store(tile + (e2 << 3), part22, 48);
                }
                const base3: i32 = ahead * 2;
                const base4: i32 = ahead * 3;
                const end11: i32 = (rowsIn - k * 4 + 1) * colsHere;
                for (let e2: i32 = e2Main3; e2 < end11; e2++) {
                  store<f64>(
                    tile + (e2 << 3),
                    min_f64(
                      min_f64(load<f64>(tile + (e2 << 3)), load<f64>(tile + ((e2 + ahead) << 3))),
                      min_f64(load<f64>(tile + ((e2 + base3) << 3)), load<f64>(tile + ((e2 + base4) << 3))),
                    ),
                  );
                }
                k = k * 4;
              } else {
                const ahead: i32 = k * colsHere;
                const e2Main4: i32 = max<i32>((rowsIn - k * 2 + 1) * colsHere, 0) & -8;
                for (let e2: i32 = 0; e2 < e2Main4; e2 += 8) {
                  const part23 = f64x2.pmin(v128.load(tile + (e2 << 3)), v128.load(tile + ((e2 + ahead) << 3)));
                  const part24 = f64x2.pmin(v128.load(tile + (e2 << 3), 16), v128.load(tile + ((e2 + ahead) << 3), 16));
                  v128.store(tile + (e2 << 3), part23);
                  v128.store(tile + (e2 << 3), part24, 16);
                  const part25 = f64x2.pmin(v128.load(tile + (e2 << 3), 32), v128.load(tile + ((e2 + ahead) << 3), 32));
                  const part26 = f64x2.pmin(v128.load(tile + (e2 << 3), 48), v128.load(tile + ((e2 + ahead) << 3), 48));
                  v128.store(tile + (e2 << 3), part25, 32);
                  v128.store(tile + (e2 << 3), part26, 48);
                }
                const end12: i32 = (rowsIn - k * 2 + 1) * colsHere;
                for (let e2: i32 = e2Main4; e2 < end12; e2++) {
                  store<f64>(
                    tile + (e2 << 3),
                    min_f64(load<f64>(tile + (e2 << 3)), load<f64>(tile + ((e2 + ahead) << 3))),
                  );
                }
                k = k * 2;
              }
            }
            if (k == width) {
              const e2Main5: i32 = max<i32>((rowsIn - k + 1) * colsHere, 0) & -8;
              for (let e2: i32 = 0; e2 < e2Main5; e2 += 8) {
                const part27 = v128.load(tile + (e2 << 3));
                const part28 = v128.load(tile + (e2 << 3), 16);
                v128.store(tileWindowMin + (e2 << 3), part27);
                v128.store(tileWindowMin + (e2 << 3), part28, 16);
                const part29 = v128.load(tile + (e2 << 3), 32);
                const part30 = v128.load(tile + (e2 << 3), 48);
                v128.store(tileWindowMin + (e2 << 3), part29, 32);
                v128.store(tileWindowMin + (e2 << 3), part30, 48);
              }
              const end13: i32 = (rowsIn - k + 1) * colsHere;
              for (let e2: i32 = e2Main5; e2 < end13; e2++) {
                store<f64>(tileWindowMin + (e2 << 3), load<f64>(tile + (e2 << 3)));
              }
            }
            if ((width & (width - 1)) == 0) {
              if (width >= 4) {
                const quarter: i32 = width >> 2;
                const ahead2: i32 = quarter * colsHere;
                const across: i32 = quarter * cols;
                const blocks: i32 = base15;
                const present: i32 = width;
                const base6: i32 = quarter * colsHere;
                for (let block: i32 = 0; block < blocks; block++) {
                  const flat2: bool = colsHere == cols;
                  const length2: i32 = flat2 ? base6 : colsHere;
                  const spans2: i32 = flat2 ? 1 : quarter;
                  const base5: i32 = block * width;
                  for (let span2: i32 = 0; span2 < spans2; span2++) {
                    const from: i32 = (base5 + span2) * colsHere;
                    const out: i32 = (firstRow + (base5 + span2)) * cols + firstCol;
                    const e3Main: i32 = length2 & -4;
                    for (let e3: i32 = 0; e3 < e3Main; e3 += 4) {
                      for (let n: i32 = 0; n < 4; n += 4) {
                        const tileShared_0 = v128.load(tile + ((from + e3 + ahead2 * (n + 1)) << 3));
                        const tileShared_1 = v128.load(tile + ((from + e3 + ahead2 * (n + 1)) << 3), 16);
                        const tileShared2_0 = v128.load(tile + ((from + e3 + ahead2 * (n + 2)) << 3));
                        const tileShared2_1 = v128.load(tile + ((from + e3 + ahead2 * (n + 2)) << 3), 16);
                        const tileShared3_0 = v128.load(tile + ((from + e3 + ahead2 * (n + 3)) << 3));
                        const tileShared3_1 = v128.load(tile + ((from + e3 + ahead2 * (n + 3)) << 3), 16);
                        const tileShared4_0 = v128.load(tile + ((from + e3 + ahead2 * (n + 4)) << 3));
                        const tileShared4_1 = v128.load(tile + ((from + e3 + ahead2 * (n + 4)) << 3), 16);
                        const tileShared5_0 = v128.load(tile + ((from + e3 + ahead2 * (n + 5)) << 3));
                        const tileShared5_1 = v128.load(tile + ((from + e3 + ahead2 * (n + 5)) << 3), 16);
                        const min2_0 = f64x2.pmin(
                          f64x2.pmin(v128.load(tile + ((from + e3 + ahead2 * n) << 3)), tileShared_0),
                          f64x2.pmin(tileShared2_0, tileShared3_0),
                        );
                        const min2_1 = f64x2.pmin(
                          f64x2.pmin(v128.load(tile + ((from + e3 + ahead2 * n) << 3), 16), tileShared_1),
                          f64x2.pmin(tileShared2_1, tileShared3_1),
                        );
                        const min2_1_0 = f64x2.pmin(
                          f64x2.pmin(tileShared_0, tileShared2_0),
                          f64x2.pmin(tileShared3_0, tileShared4_0),
                        );
                        const min2_1_1 = f64x2.pmin(
                          f64x2.pmin(tileShared_1, tileShared2_1),
                          f64x2.pmin(tileShared3_1, tileShared4_1),
                        );
                        const min2_2_0 = f64x2.pmin(
                          f64x2.pmin(tileShared2_0, tileShared3_0),
                          f64x2.pmin(tileShared4_0, tileShared5_0),
                        );
                        const min2_2_1 = f64x2.pmin(
                          f64x2.pmin(tileShared2_1, tileShared3_1),
                          f64x2.pmin(tileShared4_1, tileShared5_1),
                        );
                        const min2_3_0 = f64x2.pmin(
                          f64x2.pmin(tileShared3_0, tileShared4_0),
                          f64x2.pmin(tileShared5_0, v128.load(tile + ((from + e3 + ahead2 * (n + 6)) << 3))),
                        );
                        const min2_3_1 = f64x2.pmin(
                          f64x2.pmin(tileShared3_1, tileShared4_1),
                          f64x2.pmin(tileShared5_1, v128.load(tile + ((from + e3 + ahead2 * (n + 6)) << 3), 16)),
                        );
                        let choice0_0 = f64x2.splat(0.0);
                        let choice0_1 = f64x2.splat(0.0);
                        if (present >= least) {
                          choice0_0 = min2_0;
                          choice0_1 = min2_1;
                        } else {
                          choice0_0 = f64x2.splat(NaN);
                          choice0_1 = f64x2.splat(NaN);
                        }
                        const part31 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                        const part32 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                        v128.store(min_ + ((out + e3 + across * n) << 3), part31);
                        v128.store(min_ + ((out + e3 + across * n) << 3), part32, 16);
                        let choice1_0 = f64x2.splat(0.0);
                        let choice1_1 = f64x2.splat(0.0);
                        if (present >= least) {
                          choice1_0 = min2_1_0;
                          choice1_1 = min2_1_1;
                        } else {
                          choice1_0 = f64x2.splat(NaN);
                          choice1_1 = f64x2.splat(NaN);
                        }
                        const part33 = v128.bitselect(choice1_0, f64x2.splat(NaN), f64x2.eq(choice1_0, choice1_0));
                        const part34 = v128.bitselect(choice1_1, f64x2.splat(NaN), f64x2.eq(choice1_1, choice1_1));
                        v128.store(min_ + ((out + e3 + across * (n + 1)) << 3), part33);
                        v128.store(min_ + ((out + e3 + across * (n + 1)) << 3), part34, 16);
                        let choice2_0 = f64x2.splat(0.0);
                        let choice2_1 = f64x2.splat(0.0);
                        if (present >= least) {
                          choice2_0 = min2_2_0;
                          choice2_1 = min2_2_1;
                        } else {
                          choice2_0 = f64x2.splat(NaN);
                          choice2_1 = f64x2.splat(NaN);
                        }
                        const part35 = v128.bitselect(choice2_0, f64x2.splat(NaN), f64x2.eq(choice2_0, choice2_0));
                        const part36 = v128.bitselect(choice2_1, f64x2.splat(NaN), f64x2.eq(choice2_1, choice2_1));
                        v128.store(min_ + ((out + e3 + across * (n + 2)) << 3), part35);
                        v128.store(min_ + ((out + e3 + across * (n + 2)) << 3), part36, 16);
                        let choice3_0 = f64x2.splat(0.0);
                        let choice3_1 = f64x2.splat(0.0);
                        if (present >= least) {
                          choice3_0 = min2_3_0;
                          choice3_1 = min2_3_1;
                        } else {
                          choice3_0 = f64x2.splat(NaN);
                          choice3_1 = f64x2.splat(NaN);
                        }
                        const part37 = v128.bitselect(choice3_0, f64x2.splat(NaN), f64x2.eq(choice3_0, choice3_0));
                        const part38 = v128.bitselect(choice3_1, f64x2.splat(NaN), f64x2.eq(choice3_1, choice3_1));
                        v128.store(min_ + ((out + e3 + across * (n + 3)) << 3), part37);
                        v128.store(min_ + ((out + e3 + across * (n + 3)) << 3), part38, 16);
                      }
                    }
                    for (let e3: i32 = e3Main; e3 < length2; e3++) {
                      for (let n: i32 = 0; n < 4; n += 4) {
                        const tileShared6: f64 = load<f64>(tile + ((from + e3 + ahead2 * (n + 1)) << 3));
                        const tileShared7: f64 = load<f64>(tile + ((from + e3 + ahead2 * (n + 2)) << 3));
                        const tileShared8: f64 = load<f64>(tile + ((from + e3 + ahead2 * (n + 3)) << 3));
                        const tileShared9: f64 = load<f64>(tile + ((from + e3 + ahead2 * (n + 4)) << 3));
                        const tileShared10: f64 = load<f64>(tile + ((from + e3 + ahead2 * (n + 5)) << 3));
                        const min2: f64 = min_f64(
                          min_f64(load<f64>(tile + ((from + e3 + ahead2 * n) << 3)), tileShared6),
                          min_f64(tileShared7, tileShared8),
                        );
                        const min2_1: f64 = min_f64(
                          min_f64(tileShared6, tileShared7),
                          min_f64(tileShared8, tileShared9),
                        );
                        const min2_2: f64 = min_f64(
                          min_f64(tileShared7, tileShared8),
                          min_f64(tileShared9, tileShared10),
                        );
                        const min2_3: f64 = min_f64(
                          min_f64(tileShared8, tileShared9),
                          min_f64(tileShared10, load<f64>(tile + ((from + e3 + ahead2 * (n + 6)) << 3))),
                        );
                        const result4: f64 = present >= least ? min2 : NaN;
                        store<f64>(min_ + ((out + e3 + across * n) << 3), result4 == result4 ? result4 : NaN);
                        const result5: f64 = present >= least ? min2_1 : NaN;
                        store<f64>(min_ + ((out + e3 + across * (n + 1)) << 3), result5 == result5 ? result5 : NaN);
                        const result6: f64 = present >= least ? min2_2 : NaN;
                        store<f64>(min_ + ((out + e3 + across * (n + 2)) << 3), result6 == result6 ? result6 : NaN);
                        const result7: f64 = present >= least ? min2_3 : NaN;
                        store<f64>(min_ + ((out + e3 + across * (n + 3)) << 3), result7 == result7 ? result7 : NaN);
                      }
                    }
                  }
                }
                const flat3: bool = colsHere == cols;
                const length3: i32 = flat3 ? (rowsHere - blocks * width) * colsHere : colsHere;
                const spans3: i32 = flat3 ? 1 : rowsHere - blocks * width;
                const base11: i32 = blocks * width;
                const base12: i32 = ahead2 * 2;
                const base13: i32 = ahead2 * 3;
                for (let span3: i32 = 0; span3 < spans3; span3++) {
                  const from2: i32 = (base11 + span3) * colsHere;
                  const out2: i32 = (firstRow + (base11 + span3)) * cols + firstCol;
                  const e4Main: i32 = length3 & -4;
                  const base7: i32 = base12;
                  const base8: i32 = base13;
                  for (let e4: i32 = 0; e4 < e4Main; e4 += 4) {
                    const min3_0 = f64x2.pmin(
                      f64x2.pmin(v128.load(tile + ((from2 + e4) << 3)), v128.load(tile + ((from2 + e4 + ahead2) << 3))),
                      f64x2.pmin(
                        v128.load(tile + ((from2 + e4 + base7) << 3)),
                        v128.load(tile + ((from2 + e4 + base8) << 3)),
                      ),
                    );
                    const min3_1 = f64x2.pmin(
                      f64x2.pmin(
                        v128.load(tile + ((from2 + e4) << 3), 16),
                        v128.load(tile + ((from2 + e4 + ahead2) << 3), 16),
                      ),
                      f64x2.pmin(
                        v128.load(tile + ((from2 + e4 + base7) << 3), 16),
                        v128.load(tile + ((from2 + e4 + base8) << 3), 16),
                      ),
                    );
                    let choice0_0 = f64x2.splat(0.0);
                    let choice0_1 = f64x2.splat(0.0);
                    if (present >= least) {
                      choice0_0 = min3_0;
                      choice0_1 = min3_1;
                    } else {
                      choice0_0 = f64x2.splat(NaN);
                      choice0_1 = f64x2.splat(NaN);
                    }
                    const part39 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                    const part40 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                    v128.store(min_ + ((out2 + e4) << 3), part39);
                    v128.store(min_ + ((out2 + e4) << 3), part40, 16);
                  }
                  const base9: i32 = base12;
                  const base10: i32 = base13;
                  for (let e4: i32 = e4Main; e4 < length3; e4++) {
                    const min3: f64 = min_f64(
                      min_f64(load<f64>(tile + ((from2 + e4) << 3)), load<f64>(tile + ((from2 + e4 + ahead2) << 3))),
                      min_f64(
                        load<f64>(tile + ((from2 + e4 + base9) << 3)),
                        load<f64>(tile + ((from2 + e4 + base10) << 3)),
                      ),
                    );
                    const result8: f64 = present >= least ? min3 : NaN;
                    store<f64>(min_ + ((out2 + e4) << 3), result8 == result8 ? result8 : NaN);
                  }
                }
              } else {
                const present2: i32 = width;
                const flat4: bool = colsHere == cols;
                const length4: i32 = flat4 ? rowsHere * colsHere : colsHere;
                const spans4: i32 = flat4 ? 1 : rowsHere;
                for (let span4: i32 = 0; span4 < spans4; span4++) {
                  const from3: i32 = span4 * colsHere;
                  const out3: i32 = (firstRow + span4) * cols + firstCol;
                  const e5Main: i32 = length4 & -8;
                  for (let e5: i32 = 0; e5 < e5Main; e5 += 8) {
                    let choice0_0 = f64x2.splat(0.0);
                    let choice0_1 = f64x2.splat(0.0);
                    let choice0_1_0 = f64x2.splat(0.0);
                    let choice0_1_1 = f64x2.splat(0.0);
                    if (present2 >= least) {
                      choice0_0 = v128.load(tileWindowMin + ((from3 + e5) << 3));
                      choice0_1 = v128.load(tileWindowMin + ((from3 + e5) << 3), 16);
                      choice0_1_0 = v128.load(tileWindowMin + ((from3 + e5) << 3), 32);
                      choice0_1_1 = v128.load(tileWindowMin + ((from3 + e5) << 3), 48);
                    } else {
                      choice0_0 = f64x2.splat(NaN);
                      choice0_1 = f64x2.splat(NaN);
                      choice0_1_0 = f64x2.splat(NaN);
                      choice0_1_1 = f64x2.splat(NaN);
                    }
                    const part41 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                    const part42 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                    v128.store(min_ + ((out3 + e5) << 3), part41);
                    v128.store(min_ + ((out3 + e5) << 3), part42, 16);
                    const part43 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                    const part44 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                    v128.store(min_ + ((out3 + e5) << 3), part43, 32);
                    v128.store(min_ + ((out3 + e5) << 3), part44, 48);
                  }
                  for (let e5: i32 = e5Main; e5 < length4; e5++) {
                    const result9: f64 = present2 >= least ? load<f64>(tileWindowMin + ((from3 + e5) << 3)) : NaN;
                    store<f64>(min_ + ((out3 + e5) << 3), result9 == result9 ? result9 : NaN);
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
                const from4: i32 = span5 * colsHere;
                const out4: i32 = (firstRow + span5) * cols + firstCol;
                const e6Main: i32 = length5 & -8;
                for (let e6: i32 = 0; e6 < e6Main; e6 += 8) {
                  const min4_0 = f64x2.pmin(
                    v128.load(tile + ((from4 + e6) << 3)),
                    v128.load(tileWindowMin + ((from4 + e6 + ahead3) << 3)),
                  );
                  const min4_1 = f64x2.pmin(
                    v128.load(tile + ((from4 + e6) << 3), 16),
                    v128.load(tileWindowMin + ((from4 + e6 + ahead3) << 3), 16),
                  );
                  const min4_1_0 = f64x2.pmin(
                    v128.load(tile + ((from4 + e6) << 3), 32),
                    v128.load(tileWindowMin + ((from4 + e6 + ahead3) << 3), 32),
                  );
                  const min4_1_1 = f64x2.pmin(
                    v128.load(tile + ((from4 + e6) << 3), 48),
                    v128.load(tileWindowMin + ((from4 + e6 + ahead3) << 3), 48),
                  );
                  let choice0_0 = f64x2.splat(0.0);
                  let choice0_1 = f64x2.splat(0.0);
                  let choice0_1_0 = f64x2.splat(0.0);
                  let choice0_1_1 = f64x2.splat(0.0);
                  if (present3 >= least) {
                    choice0_0 = min4_0;
                    choice0_1 = min4_1;
                    choice0_1_0 = min4_1_0;
                    choice0_1_1 = min4_1_1;
                  } else {
                    choice0_0 = f64x2.splat(NaN);
                    choice0_1 = f64x2.splat(NaN);
                    choice0_1_0 = f64x2.splat(NaN);
                    choice0_1_1 = f64x2.splat(NaN);
                  }
                  const part45 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                  const part46 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                  v128.store(min_ + ((out4 + e6) << 3), part45);
                  v128.store(min_ + ((out4 + e6) << 3), part46, 16);
                  const part47 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                  const part48 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                  v128.store(min_ + ((out4 + e6) << 3), part47, 32);
                  v128.store(min_ + ((out4 + e6) << 3), part48, 48);
                }
                for (let e6: i32 = e6Main; e6 < length5; e6++) {
                  const min4: f64 = min_f64(
                    load<f64>(tile + ((from4 + e6) << 3)),
                    load<f64>(tileWindowMin + ((from4 + e6 + ahead3) << 3)),
                  );
                  const result10: f64 = present3 >= least ? min4 : NaN;
                  store<f64>(min_ + ((out4 + e6) << 3), result10 == result10 ? result10 : NaN);
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
