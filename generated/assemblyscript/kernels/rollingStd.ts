// Generated from kernels/rolling/rollingStd.ts#L17 by `trefoil build`. Do not edit. Hash c3f72eb0703b0d90

import { claim } from '../operations';

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
    const tileCols: i32 = width * 2 * cols <= 2048 ? cols : min<i32>(cols, max<i32>((2048 / (width * 2)) & -8, 8));
    const tileRows: i32 = min<i32>(rows, max<i32>(width, 2048 / tileCols - width));
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
      for (let rowTile: i32 = 0; rowTile < (hi - lo + tileRows - 1) / tileRows; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = min<i32>(tileRows, hi - firstRow);
        for (let colTile: i32 = 0; colTile < (cols + tileCols - 1) / tileCols; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = max<i32>(0 - (firstRow - width + 1), 0);
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
          for (let e: i32 = eMain; e < lead * colsHere; e++) {
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
            const eMain1: i32 = length & -8;
            for (let e: i32 = 0; e < eMain1; e += 8) {
              const v_0 = v128.load(x + ((source + e) << 3));
              const v_1 = v128.load(x + ((source + e) << 3), 16);
              const v_1_0 = v128.load(x + ((source + (e + 4)) << 3));
              const v_1_1 = v128.load(x + ((source + (e + 4)) << 3), 16);
              v128.store(tile + ((target + e) << 3), v_0);
              v128.store(tile + ((target + e) << 3), v_1, 16);
              v128.store(tile + ((target + (e + 4)) << 3), v_1_0);
              v128.store(tile + ((target + (e + 4)) << 3), v_1_1, 16);
              missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(v_0, v_0));
              missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(v_1, v_1));
              missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(v_1_0, v_1_0));
              missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(v_1_1, v_1_1));
            }
            missing = missing || v128.any_true(v128.or(missingLanes_0, missingLanes_1));
            for (let e: i32 = eMain1; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              missing = missing || v != v;
            }
          }
          if (missing) {
            const e2Main2: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
            for (let e2: i32 = 0; e2 < e2Main2; e2 += 8) {
              const v2_0 = v128.load(tile + (e2 << 3));
              const v2_1 = v128.load(tile + (e2 << 3), 16);
              const v2_1_0 = v128.load(tile + (e2 << 3), 32);
              const v2_1_1 = v128.load(tile + (e2 << 3), 48);
              v128.store(
                tileNodeCount + (e2 << 2),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(v2_0, v2_0), f64x2.eq(v2_1, v2_1), 0, 2, 4, 6),
                ),
              );
              v128.store(
                tileNodeCount + (e2 << 2),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(v2_1_0, v2_1_0), f64x2.eq(v2_1_1, v2_1_1), 0, 2, 4, 6),
                ),
                16,
              );
              v128.store(tileNodeFirst + (e2 << 3), v2_0);
              v128.store(tileNodeFirst + (e2 << 3), v2_1, 16);
              v128.store(tileNodeFirst + (e2 << 3), v2_1_0, 32);
              v128.store(tileNodeFirst + (e2 << 3), v2_1_1, 48);
              const part5 = f64x2.splat(0.0);
              const part6 = f64x2.splat(0.0);
              v128.store(tileNodeOffset + (e2 << 3), part5);
              v128.store(tileNodeOffset + (e2 << 3), part6, 16);
              const part7 = f64x2.splat(0.0);
              const part8 = f64x2.splat(0.0);
              v128.store(tileNodeOffset + (e2 << 3), part7, 32);
              v128.store(tileNodeOffset + (e2 << 3), part8, 48);
              const part9 = f64x2.splat(0.0);
              const part10 = f64x2.splat(0.0);
              v128.store(tileNodeM2 + (e2 << 3), part9);
              v128.store(tileNodeM2 + (e2 << 3), part10, 16);
              const part11 = f64x2.splat(0.0);
              const part12 = f64x2.splat(0.0);
              v128.store(tileNodeM2 + (e2 << 3), part11, 32);
              v128.store(tileNodeM2 + (e2 << 3), part12, 48);
            }
            for (let e2: i32 = e2Main2; e2 < rowsIn * colsHere; e2++) {
              const v2: f64 = load<f64>(tile + (e2 << 3));
              store<i32>(tileNodeCount + (e2 << 2), v2 == v2 ? 1 : 0);
              store<f64>(tileNodeFirst + (e2 << 3), v2);
              store<f64>(tileNodeOffset + (e2 << 3), 0.0);
              store<f64>(tileNodeM2 + (e2 << 3), 0.0);
            }
            let k: i32 = 1;
            let low: i32 = 0;
            while (k <= width) {
              if ((width & k) != 0) {
                if (low == 0) {
                  if (k == 1 || k != width) {
                    const e2Main3: i32 = max<i32>((rowsIn - (k - 1)) * colsHere, 0) & -8;
                    for (let e2: i32 = 0; e2 < e2Main3; e2 += 8) {
                      const count = v128.load(tileNodeCount + (e2 << 2));
                      const count_1 = v128.load(tileNodeCount + (e2 << 2), 16);
                      const first_0 = v128.load(tileNodeFirst + (e2 << 3));
                      const first_1 = v128.load(tileNodeFirst + (e2 << 3), 16);
                      const first_1_0 = v128.load(tileNodeFirst + (e2 << 3), 32);
                      const first_1_1 = v128.load(tileNodeFirst + (e2 << 3), 48);
                      const offset_0 = v128.load(tileNodeOffset + (e2 << 3));
                      const offset_1 = v128.load(tileNodeOffset + (e2 << 3), 16);
                      const offset_1_0 = v128.load(tileNodeOffset + (e2 << 3), 32);
                      const offset_1_1 = v128.load(tileNodeOffset + (e2 << 3), 48);
                      const m2_0 = v128.load(tileNodeM2 + (e2 << 3));
                      const m2_1 = v128.load(tileNodeM2 + (e2 << 3), 16);
                      const m2_1_0 = v128.load(tileNodeM2 + (e2 << 3), 32);
                      const m2_1_1 = v128.load(tileNodeM2 + (e2 << 3), 48);
                      v128.store(tileWindowCount + (e2 << 2), count);
                      v128.store(tileWindowCount + (e2 << 2), count_1, 16);
                      v128.store(tileWindowFirst + (e2 << 3), first_0);
                      v128.store(tileWindowFirst + (e2 << 3), first_1, 16);
                      v128.store(tileWindowFirst + (e2 << 3), first_1_0, 32);
                      v128.store(tileWindowFirst + (e2 << 3), first_1_1, 48);
                      v128.store(tileWindowOffset + (e2 << 3), offset_0);
                      v128.store(tileWindowOffset + (e2 << 3), offset_1, 16);
                      v128.store(tileWindowOffset + (e2 << 3), offset_1_0, 32);
                      v128.store(tileWindowOffset + (e2 << 3), offset_1_1, 48);
                      v128.store(tileWindowM2 + (e2 << 3), m2_0);
                      v128.store(tileWindowM2 + (e2 << 3), m2_1, 16);
                      v128.store(tileWindowM2 + (e2 << 3), m2_1_0, 32);
                      v128.store(tileWindowM2 + (e2 << 3), m2_1_1, 48);
                    }
                    for (let e2: i32 = e2Main3; e2 < (rowsIn - (k - 1)) * colsHere; e2++) {
                      const count: i32 = load<i32>(tileNodeCount + (e2 << 2));
                      const first: f64 = load<f64>(tileNodeFirst + (e2 << 3));
                      const offset: f64 = load<f64>(tileNodeOffset + (e2 << 3));
                      const m2: f64 = load<f64>(tileNodeM2 + (e2 << 3));
                      store<i32>(tileWindowCount + (e2 << 2), count);
                      store<f64>(tileWindowFirst + (e2 << 3), first);
                      store<f64>(tileWindowOffset + (e2 << 3), offset);
                      store<f64>(tileWindowM2 + (e2 << 3), m2);
                    }
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const e2Main4: i32 = max<i32>((rowsIn - (low + k - 1)) * colsHere, 0) & -4;
                  for (let e2: i32 = 0; e2 < e2Main4; e2 += 4) {
                    const olderCount = v128.load(tileNodeCount + (e2 << 2));
                    const newerCount = v128.load(tileWindowCount + ((e2 + ahead) << 2));
                    const n = i32x4.add(olderCount, newerCount);
                    const olderFirst_0 = v128.load(tileNodeFirst + (e2 << 3));
                    const olderFirst_1 = v128.load(tileNodeFirst + (e2 << 3), 16);
                    const newerFirst_0 = v128.load(tileWindowFirst + ((e2 + ahead) << 3));
                    const newerFirst_1 = v128.load(tileWindowFirst + ((e2 + ahead) << 3), 16);
                    const olderOffset_0 = v128.load(tileNodeOffset + (e2 << 3));
                    const olderOffset_1 = v128.load(tileNodeOffset + (e2 << 3), 16);
                    const newerOffset_0 = v128.load(tileWindowOffset + ((e2 + ahead) << 3));
                    const newerOffset_1 = v128.load(tileWindowOffset + ((e2 + ahead) << 3), 16);
                    const olderM2_0 = v128.load(tileNodeM2 + (e2 << 3));
                    const olderM2_1 = v128.load(tileNodeM2 + (e2 << 3), 16);
                    const newerM2_0 = v128.load(tileWindowM2 + ((e2 + ahead) << 3));
                    const newerM2_1 = v128.load(tileWindowM2 + ((e2 + ahead) << 3), 16);
                    const d_0 = f64x2.add(
                      f64x2.sub(newerFirst_0, olderFirst_0),
                      f64x2.sub(newerOffset_0, olderOffset_0),
                    );
                    const d_1 = f64x2.add(
                      f64x2.sub(newerFirst_1, olderFirst_1),
                      f64x2.sub(newerOffset_1, olderOffset_1),
                    );
                    const q2_0 = f64x2.div(f64x2.convert_low_i32x4_s(newerCount), f64x2.convert_low_i32x4_s(n));
                    const q2_1 = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n, n, 2, 3, 2, 3)),
                    );
                    const part13 = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlder_0 = i64x2.extend_low_i32x4_s(part13);
                    const noOlder_1 = i64x2.extend_high_i32x4_s(part13);
                    const part14 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewer_0 = i64x2.extend_low_i32x4_s(part14);
                    const noNewer_1 = i64x2.extend_high_i32x4_s(part14);
                    const count2 = n;
                    const first2_0 = v128.bitselect(newerFirst_0, olderFirst_0, noOlder_0);
                    const first2_1 = v128.bitselect(newerFirst_1, olderFirst_1, noOlder_1);
                    const offset2_0 = v128.bitselect(
                      newerOffset_0,
                      v128.bitselect(olderOffset_0, f64x2.add(olderOffset_0, f64x2.mul(d_0, q2_0)), noNewer_0),
                      noOlder_0,
                    );
                    const offset2_1 = v128.bitselect(
                      newerOffset_1,
                      v128.bitselect(olderOffset_1, f64x2.add(olderOffset_1, f64x2.mul(d_1, q2_1)), noNewer_1),
                      noOlder_1,
                    );
                    const m22_0 = v128.bitselect(
                      newerM2_0,
                      v128.bitselect(
                        olderM2_0,
                        f64x2.add(
                          f64x2.add(olderM2_0, newerM2_0),
                          f64x2.mul(f64x2.mul(d_0, d_0), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount), q2_0)),
                        ),
                        noNewer_0,
                      ),
                      noOlder_0,
                    );
                    const m22_1 = v128.bitselect(
                      newerM2_1,
                      v128.bitselect(
                        olderM2_1,
                        f64x2.add(
                          f64x2.add(olderM2_1, newerM2_1),
                          f64x2.mul(
                            f64x2.mul(d_1, d_1),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3)),
                              q2_1,
                            ),
                          ),
                        ),
                        noNewer_1,
                      ),
                      noOlder_1,
                    );
                    v128.store(tileWindowCount + (e2 << 2), count2);
                    v128.store(tileWindowFirst + (e2 << 3), first2_0);
                    v128.store(tileWindowFirst + (e2 << 3), first2_1, 16);
                    v128.store(tileWindowOffset + (e2 << 3), offset2_0);
                    v128.store(tileWindowOffset + (e2 << 3), offset2_1, 16);
                    v128.store(tileWindowM2 + (e2 << 3), m22_0);
                    v128.store(tileWindowM2 + (e2 << 3), m22_1, 16);
                  }
                  for (let e2: i32 = e2Main4; e2 < (rowsIn - (low + k - 1)) * colsHere; e2++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e2 << 2));
                    const newerCount: i32 = load<i32>(tileWindowCount + ((e2 + ahead) << 2));
                    const n: i32 = olderCount + newerCount;
                    const olderFirst: f64 = load<f64>(tileNodeFirst + (e2 << 3));
                    const newerFirst: f64 = load<f64>(tileWindowFirst + ((e2 + ahead) << 3));
                    const olderOffset: f64 = load<f64>(tileNodeOffset + (e2 << 3));
                    const newerOffset: f64 = load<f64>(tileWindowOffset + ((e2 + ahead) << 3));
                    const olderM2: f64 = load<f64>(tileNodeM2 + (e2 << 3));
                    const newerM2: f64 = load<f64>(tileWindowM2 + ((e2 + ahead) << 3));
                    const d: f64 = newerFirst - olderFirst + (newerOffset - olderOffset);
                    const q2: f64 = <f64>newerCount / <f64>n;
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const count2: i32 = n;
                    const first2: f64 = noOlder ? newerFirst : olderFirst;
                    const offset2: f64 = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q2;
                    const m22: f64 = noOlder
                      ? newerM2
                      : noNewer
                        ? olderM2
                        : olderM2 + newerM2 + d * d * (<f64>olderCount * q2);
                    store<i32>(tileWindowCount + (e2 << 2), count2);
                    store<f64>(tileWindowFirst + (e2 << 3), first2);
                    store<f64>(tileWindowOffset + (e2 << 3), offset2);
                    store<f64>(tileWindowM2 + (e2 << 3), m22);
                  }
                }
                low = low + k;
              }
              if (k * 2 <= width) {
                if (k * 2 == width) {
                  const ahead: i32 = k * colsHere;
                  const e2Main5: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                  for (let e2: i32 = 0; e2 < e2Main5; e2 += 4) {
                    const olderCount2 = v128.load(tileNodeCount + (e2 << 2));
                    const newerCount2 = v128.load(tileNodeCount + ((e2 + ahead) << 2));
                    const n2 = i32x4.add(olderCount2, newerCount2);
                    const olderFirst2_0 = v128.load(tileNodeFirst + (e2 << 3));
                    const olderFirst2_1 = v128.load(tileNodeFirst + (e2 << 3), 16);
                    const newerFirst2_0 = v128.load(tileNodeFirst + ((e2 + ahead) << 3));
                    const newerFirst2_1 = v128.load(tileNodeFirst + ((e2 + ahead) << 3), 16);
                    const olderOffset2_0 = v128.load(tileNodeOffset + (e2 << 3));
                    const olderOffset2_1 = v128.load(tileNodeOffset + (e2 << 3), 16);
                    const newerOffset2_0 = v128.load(tileNodeOffset + ((e2 + ahead) << 3));
                    const newerOffset2_1 = v128.load(tileNodeOffset + ((e2 + ahead) << 3), 16);
                    const olderM22_0 = v128.load(tileNodeM2 + (e2 << 3));
                    const olderM22_1 = v128.load(tileNodeM2 + (e2 << 3), 16);
                    const newerM22_0 = v128.load(tileNodeM2 + ((e2 + ahead) << 3));
                    const newerM22_1 = v128.load(tileNodeM2 + ((e2 + ahead) << 3), 16);
                    const d2_0 = f64x2.add(
                      f64x2.sub(newerFirst2_0, olderFirst2_0),
                      f64x2.sub(newerOffset2_0, olderOffset2_0),
                    );
                    const d2_1 = f64x2.add(
                      f64x2.sub(newerFirst2_1, olderFirst2_1),
                      f64x2.sub(newerOffset2_1, olderOffset2_1),
                    );
                    const q4_0 = f64x2.div(f64x2.convert_low_i32x4_s(newerCount2), f64x2.convert_low_i32x4_s(n2));
                    const q4_1 = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount2, newerCount2, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n2, n2, 2, 3, 2, 3)),
                    );
                    const part15 = i32x4.eq(olderCount2, i32x4.splat(0));
                    const noOlder2_0 = i64x2.extend_low_i32x4_s(part15);
                    const noOlder2_1 = i64x2.extend_high_i32x4_s(part15);
                    const part16 = i32x4.eq(newerCount2, i32x4.splat(0));
                    const noNewer2_0 = i64x2.extend_low_i32x4_s(part16);
                    const noNewer2_1 = i64x2.extend_high_i32x4_s(part16);
                    const count3 = n2;
                    const first3_0 = v128.bitselect(newerFirst2_0, olderFirst2_0, noOlder2_0);
                    const first3_1 = v128.bitselect(newerFirst2_1, olderFirst2_1, noOlder2_1);
                    const offset3_0 = v128.bitselect(
                      newerOffset2_0,
                      v128.bitselect(olderOffset2_0, f64x2.add(olderOffset2_0, f64x2.mul(d2_0, q4_0)), noNewer2_0),
                      noOlder2_0,
                    );
                    const offset3_1 = v128.bitselect(
                      newerOffset2_1,
                      v128.bitselect(olderOffset2_1, f64x2.add(olderOffset2_1, f64x2.mul(d2_1, q4_1)), noNewer2_1),
                      noOlder2_1,
                    );
                    const m23_0 = v128.bitselect(
                      newerM22_0,
                      v128.bitselect(
                        olderM22_0,
                        f64x2.add(
                          f64x2.add(olderM22_0, newerM22_0),
                          f64x2.mul(f64x2.mul(d2_0, d2_0), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount2), q4_0)),
                        ),
                        noNewer2_0,
                      ),
                      noOlder2_0,
                    );
                    const m23_1 = v128.bitselect(
                      newerM22_1,
                      v128.bitselect(
                        olderM22_1,
                        f64x2.add(
                          f64x2.add(olderM22_1, newerM22_1),
                          f64x2.mul(
                            f64x2.mul(d2_1, d2_1),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount2, olderCount2, 2, 3, 2, 3)),
                              q4_1,
                            ),
                          ),
                        ),
                        noNewer2_1,
                      ),
                      noOlder2_1,
                    );
                    v128.store(tileWindowCount + (e2 << 2), count3);
                    v128.store(tileWindowFirst + (e2 << 3), first3_0);
                    v128.store(tileWindowFirst + (e2 << 3), first3_1, 16);
                    v128.store(tileWindowOffset + (e2 << 3), offset3_0);
                    v128.store(tileWindowOffset + (e2 << 3), offset3_1, 16);
                    v128.store(tileWindowM2 + (e2 << 3), m23_0);
                    v128.store(tileWindowM2 + (e2 << 3), m23_1, 16);
                  }
                  for (let e2: i32 = e2Main5; e2 < (rowsIn - (k * 2 - 1)) * colsHere; e2++) {
                    const olderCount2: i32 = load<i32>(tileNodeCount + (e2 << 2));
                    const newerCount2: i32 = load<i32>(tileNodeCount + ((e2 + ahead) << 2));
                    const n2: i32 = olderCount2 + newerCount2;
                    const olderFirst2: f64 = load<f64>(tileNodeFirst + (e2 << 3));
                    const newerFirst2: f64 = load<f64>(tileNodeFirst + ((e2 + ahead) << 3));
                    const olderOffset2: f64 = load<f64>(tileNodeOffset + (e2 << 3));
                    const newerOffset2: f64 = load<f64>(tileNodeOffset + ((e2 + ahead) << 3));
                    const olderM22: f64 = load<f64>(tileNodeM2 + (e2 << 3));
                    const newerM22: f64 = load<f64>(tileNodeM2 + ((e2 + ahead) << 3));
                    const d2: f64 = newerFirst2 - olderFirst2 + (newerOffset2 - olderOffset2);
                    const q4: f64 = <f64>newerCount2 / <f64>n2;
                    const noOlder2: bool = olderCount2 == 0;
                    const noNewer2: bool = newerCount2 == 0;
                    const count3: i32 = n2;
                    const first3: f64 = noOlder2 ? newerFirst2 : olderFirst2;
                    const offset3: f64 = noOlder2 ? newerOffset2 : noNewer2 ? olderOffset2 : olderOffset2 + d2 * q4;
                    const m23: f64 = noOlder2
                      ? newerM22
                      : noNewer2
                        ? olderM22
                        : olderM22 + newerM22 + d2 * d2 * (<f64>olderCount2 * q4);
                    store<i32>(tileWindowCount + (e2 << 2), count3);
                    store<f64>(tileWindowFirst + (e2 << 3), first3);
                    store<f64>(tileWindowOffset + (e2 << 3), offset3);
                    store<f64>(tileWindowM2 + (e2 << 3), m23);
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const e2Main6: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                  for (let e2: i32 = 0; e2 < e2Main6; e2 += 4) {
                    const olderCount3 = v128.load(tileNodeCount + (e2 << 2));
                    const newerCount3 = v128.load(tileNodeCount + ((e2 + ahead) << 2));
                    const n3 = i32x4.add(olderCount3, newerCount3);
                    const olderFirst3_0 = v128.load(tileNodeFirst + (e2 << 3));
                    const olderFirst3_1 = v128.load(tileNodeFirst + (e2 << 3), 16);
                    const newerFirst3_0 = v128.load(tileNodeFirst + ((e2 + ahead) << 3));
                    const newerFirst3_1 = v128.load(tileNodeFirst + ((e2 + ahead) << 3), 16);
                    const olderOffset3_0 = v128.load(tileNodeOffset + (e2 << 3));
                    const olderOffset3_1 = v128.load(tileNodeOffset + (e2 << 3), 16);
                    const newerOffset3_0 = v128.load(tileNodeOffset + ((e2 + ahead) << 3));
                    const newerOffset3_1 = v128.load(tileNodeOffset + ((e2 + ahead) << 3), 16);
                    const olderM23_0 = v128.load(tileNodeM2 + (e2 << 3));
                    const olderM23_1 = v128.load(tileNodeM2 + (e2 << 3), 16);
                    const newerM23_0 = v128.load(tileNodeM2 + ((e2 + ahead) << 3));
                    const newerM23_1 = v128.load(tileNodeM2 + ((e2 + ahead) << 3), 16);
                    const d3_0 = f64x2.add(
                      f64x2.sub(newerFirst3_0, olderFirst3_0),
                      f64x2.sub(newerOffset3_0, olderOffset3_0),
                    );
                    const d3_1 = f64x2.add(
                      f64x2.sub(newerFirst3_1, olderFirst3_1),
                      f64x2.sub(newerOffset3_1, olderOffset3_1),
                    );
                    const q6_0 = f64x2.div(f64x2.convert_low_i32x4_s(newerCount3), f64x2.convert_low_i32x4_s(n3));
                    const q6_1 = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount3, newerCount3, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n3, n3, 2, 3, 2, 3)),
                    );
                    const part17 = i32x4.eq(olderCount3, i32x4.splat(0));
                    const noOlder3_0 = i64x2.extend_low_i32x4_s(part17);
                    const noOlder3_1 = i64x2.extend_high_i32x4_s(part17);
                    const part18 = i32x4.eq(newerCount3, i32x4.splat(0));
                    const noNewer3_0 = i64x2.extend_low_i32x4_s(part18);
                    const noNewer3_1 = i64x2.extend_high_i32x4_s(part18);
                    const count4 = n3;
                    const first4_0 = v128.bitselect(newerFirst3_0, olderFirst3_0, noOlder3_0);
                    const first4_1 = v128.bitselect(newerFirst3_1, olderFirst3_1, noOlder3_1);
                    const offset4_0 = v128.bitselect(
                      newerOffset3_0,
                      v128.bitselect(olderOffset3_0, f64x2.add(olderOffset3_0, f64x2.mul(d3_0, q6_0)), noNewer3_0),
                      noOlder3_0,
                    );
                    const offset4_1 = v128.bitselect(
                      newerOffset3_1,
                      v128.bitselect(olderOffset3_1, f64x2.add(olderOffset3_1, f64x2.mul(d3_1, q6_1)), noNewer3_1),
                      noOlder3_1,
                    );
                    const m24_0 = v128.bitselect(
                      newerM23_0,
                      v128.bitselect(
                        olderM23_0,
                        f64x2.add(
                          f64x2.add(olderM23_0, newerM23_0),
                          f64x2.mul(f64x2.mul(d3_0, d3_0), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount3), q6_0)),
                        ),
                        noNewer3_0,
                      ),
                      noOlder3_0,
                    );
                    const m24_1 = v128.bitselect(
                      newerM23_1,
                      v128.bitselect(
                        olderM23_1,
                        f64x2.add(
                          f64x2.add(olderM23_1, newerM23_1),
                          f64x2.mul(
                            f64x2.mul(d3_1, d3_1),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount3, olderCount3, 2, 3, 2, 3)),
                              q6_1,
                            ),
                          ),
                        ),
                        noNewer3_1,
                      ),
                      noOlder3_1,
                    );
                    v128.store(tileNodeCount + (e2 << 2), count4);
                    v128.store(tileNodeFirst + (e2 << 3), first4_0);
                    v128.store(tileNodeFirst + (e2 << 3), first4_1, 16);
                    v128.store(tileNodeOffset + (e2 << 3), offset4_0);
                    v128.store(tileNodeOffset + (e2 << 3), offset4_1, 16);
                    v128.store(tileNodeM2 + (e2 << 3), m24_0);
                    v128.store(tileNodeM2 + (e2 << 3), m24_1, 16);
                  }
                  for (let e2: i32 = e2Main6; e2 < (rowsIn - (k * 2 - 1)) * colsHere; e2++) {
                    const olderCount3: i32 = load<i32>(tileNodeCount + (e2 << 2));
                    const newerCount3: i32 = load<i32>(tileNodeCount + ((e2 + ahead) << 2));
                    const n3: i32 = olderCount3 + newerCount3;
                    const olderFirst3: f64 = load<f64>(tileNodeFirst + (e2 << 3));
                    const newerFirst3: f64 = load<f64>(tileNodeFirst + ((e2 + ahead) << 3));
                    const olderOffset3: f64 = load<f64>(tileNodeOffset + (e2 << 3));
                    const newerOffset3: f64 = load<f64>(tileNodeOffset + ((e2 + ahead) << 3));
                    const olderM23: f64 = load<f64>(tileNodeM2 + (e2 << 3));
                    const newerM23: f64 = load<f64>(tileNodeM2 + ((e2 + ahead) << 3));
                    const d3: f64 = newerFirst3 - olderFirst3 + (newerOffset3 - olderOffset3);
                    const q6: f64 = <f64>newerCount3 / <f64>n3;
                    const noOlder3: bool = olderCount3 == 0;
                    const noNewer3: bool = newerCount3 == 0;
                    const count4: i32 = n3;
                    const first4: f64 = noOlder3 ? newerFirst3 : olderFirst3;
                    const offset4: f64 = noOlder3 ? newerOffset3 : noNewer3 ? olderOffset3 : olderOffset3 + d3 * q6;
                    const m24: f64 = noOlder3
                      ? newerM23
                      : noNewer3
                        ? olderM23
                        : olderM23 + newerM23 + d3 * d3 * (<f64>olderCount3 * q6);
                    store<i32>(tileNodeCount + (e2 << 2), count4);
                    store<f64>(tileNodeFirst + (e2 << 3), first4);
                    store<f64>(tileNodeOffset + (e2 << 3), offset4);
                    store<f64>(tileNodeM2 + (e2 << 3), m24);
                  }
                }
              }
              k = k * 2;
            }
            const flat2: bool = colsHere == cols;
            const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
            const spans2: i32 = flat2 ? 1 : rowsHere;
            for (let span2: i32 = 0; span2 < spans2; span2++) {
              const from: i32 = span2 * colsHere;
              const out: i32 = (firstRow + span2) * cols + firstCol;
              const e3Main7: i32 = length2 & -8;
              for (let e3: i32 = 0; e3 < e3Main7; e3 += 8) {
                const part19 = v128.load(tileWindowCount + ((from + e3) << 2));
                const part20 = <f64>minPeriods;
                const part21 = v128.load(tileWindowCount + ((from + e3) << 2));
                const part22 = <f64>ddof;
                const part23 = v128.load(tileWindowCount + ((from + e3) << 2));
                const part24 = <f64>ddof;
                const result_0 = v128.bitselect(
                  f64x2.sqrt(
                    f64x2.div(
                      v128.load(tileWindowM2 + ((from + e3) << 3)),
                      f64x2.sub(f64x2.convert_low_i32x4_s(part23), f64x2.splat(part24)),
                    ),
                  ),
                  f64x2.splat(NaN),
                  v128.and(
                    f64x2.ge(f64x2.convert_low_i32x4_s(part19), f64x2.splat(part20)),
                    f64x2.gt(f64x2.convert_low_i32x4_s(part21), f64x2.splat(part22)),
                  ),
                );
                const result_1 = v128.bitselect(
                  f64x2.sqrt(
                    f64x2.div(
                      v128.load(tileWindowM2 + ((from + e3) << 3), 16),
                      f64x2.sub(
                        f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part23, part23, 2, 3, 2, 3)),
                        f64x2.splat(part24),
                      ),
                    ),
                  ),
                  f64x2.splat(NaN),
                  v128.and(
                    f64x2.ge(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part19, part19, 2, 3, 2, 3)),
                      f64x2.splat(part20),
                    ),
                    f64x2.gt(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part21, part21, 2, 3, 2, 3)),
                      f64x2.splat(part22),
                    ),
                  ),
                );
                const part25 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
                const part26 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
                v128.store(std + ((out + e3) << 3), part25);
                v128.store(std + ((out + e3) << 3), part26, 16);
                const part27 = v128.load(tileWindowCount + ((from + (e3 + 4)) << 2));
                const part28 = <f64>minPeriods;
                const part29 = v128.load(tileWindowCount + ((from + (e3 + 4)) << 2));
                const part30 = <f64>ddof;
                const part31 = v128.load(tileWindowCount + ((from + (e3 + 4)) << 2));
                const part32 = <f64>ddof;
                const result1_0 = v128.bitselect(
                  f64x2.sqrt(
                    f64x2.div(
                      v128.load(tileWindowM2 + ((from + (e3 + 4)) << 3)),
                      f64x2.sub(f64x2.convert_low_i32x4_s(part31), f64x2.splat(part32)),
                    ),
                  ),
                  f64x2.splat(NaN),
                  v128.and(
                    f64x2.ge(f64x2.convert_low_i32x4_s(part27), f64x2.splat(part28)),
                    f64x2.gt(f64x2.convert_low_i32x4_s(part29), f64x2.splat(part30)),
                  ),
                );
                const result1_1 = v128.bitselect(
                  f64x2.sqrt(
                    f64x2.div(
                      v128.load(tileWindowM2 + ((from + (e3 + 4)) << 3), 16),
                      f64x2.sub(
                        f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part31, part31, 2, 3, 2, 3)),
                        f64x2.splat(part32),
                      ),
                    ),
                  ),
                  f64x2.splat(NaN),
                  v128.and(
                    f64x2.ge(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part27, part27, 2, 3, 2, 3)),
                      f64x2.splat(part28),
                    ),
                    f64x2.gt(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part29, part29, 2, 3, 2, 3)),
                      f64x2.splat(part30),
                    ),
                  ),
                );
                const part33 = v128.bitselect(result1_0, f64x2.splat(NaN), f64x2.eq(result1_0, result1_0));
                const part34 = v128.bitselect(result1_1, f64x2.splat(NaN), f64x2.eq(result1_1, result1_1));
                v128.store(std + ((out + (e3 + 4)) << 3), part33);
                v128.store(std + ((out + (e3 + 4)) << 3), part34, 16);
              }
              for (let e3: i32 = e3Main7; e3 < length2; e3++) {
                const result2: f64 =
                  <f64>load<i32>(tileWindowCount + ((from + e3) << 2)) >= <f64>minPeriods &&
                  <f64>load<i32>(tileWindowCount + ((from + e3) << 2)) > <f64>ddof
                    ? sqrt<f64>(
                        load<f64>(tileWindowM2 + ((from + e3) << 3)) /
                          (<f64>load<i32>(tileWindowCount + ((from + e3) << 2)) - <f64>ddof),
                      )
                    : NaN;
                store<f64>(std + ((out + e3) << 3), result2 == result2 ? result2 : NaN);
              }
            }
          } else {
            const e4Main8: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
            for (let e4: i32 = 0; e4 < e4Main8; e4 += 8) {
              const part35 = f64x2.splat(0.0);
              const part36 = f64x2.splat(0.0);
              v128.store(tileNodeOffset + (e4 << 3), part35);
              v128.store(tileNodeOffset + (e4 << 3), part36, 16);
              const part37 = f64x2.splat(0.0);
              const part38 = f64x2.splat(0.0);
              v128.store(tileNodeOffset + (e4 << 3), part37, 32);
              v128.store(tileNodeOffset + (e4 << 3), part38, 48);
              const part39 = f64x2.splat(0.0);
              const part40 = f64x2.splat(0.0);
              v128.store(tileNodeM2 + (e4 << 3), part39);
              v128.store(tileNodeM2 + (e4 << 3), part40, 16);
              const part41 = f64x2.splat(0.0);
              const part42 = f64x2.splat(0.0);
              v128.store(tileNodeM2 + (e4 << 3), part41, 32);
              v128.store(tileNodeM2 + (e4 << 3), part42, 48);
            }
            for (let e4: i32 = e4Main8; e4 < rowsIn * colsHere; e4++) {
              store<f64>(tileNodeOffset + (e4 << 3), 0.0);
              store<f64>(tileNodeM2 + (e4 << 3), 0.0);
            }
            let k2: i32 = 1;
            let low2: i32 = 0;
            while (k2 <= width) {
              if ((width & k2) != 0) {
                if (low2 == 0) {
                  if (k2 == 1 || k2 != width) {
                    const e4Main9: i32 = max<i32>((rowsIn - (k2 - 1)) * colsHere, 0) & -8;
                    for (let e4: i32 = 0; e4 < e4Main9; e4 += 8) {
                      const offset5_0 = v128.load(tileNodeOffset + (e4 << 3));
                      const offset5_1 = v128.load(tileNodeOffset + (e4 << 3), 16);
                      const offset5_1_0 = v128.load(tileNodeOffset + (e4 << 3), 32);
                      const offset5_1_1 = v128.load(tileNodeOffset + (e4 << 3), 48);
                      const m25_0 = v128.load(tileNodeM2 + (e4 << 3));
                      const m25_1 = v128.load(tileNodeM2 + (e4 << 3), 16);
                      const m25_1_0 = v128.load(tileNodeM2 + (e4 << 3), 32);
                      const m25_1_1 = v128.load(tileNodeM2 + (e4 << 3), 48);
                      v128.store(tileWindowOffset + (e4 << 3), offset5_0);
                      v128.store(tileWindowOffset + (e4 << 3), offset5_1, 16);
                      v128.store(tileWindowOffset + (e4 << 3), offset5_1_0, 32);
                      v128.store(tileWindowOffset + (e4 << 3), offset5_1_1, 48);
                      v128.store(tileWindowM2 + (e4 << 3), m25_0);
                      v128.store(tileWindowM2 + (e4 << 3), m25_1, 16);
                      v128.store(tileWindowM2 + (e4 << 3), m25_1_0, 32);
                      v128.store(tileWindowM2 + (e4 << 3), m25_1_1, 48);
                    }
                    for (let e4: i32 = e4Main9; e4 < (rowsIn - (k2 - 1)) * colsHere; e4++) {
                      const offset5: f64 = load<f64>(tileNodeOffset + (e4 << 3));
                      const m25: f64 = load<f64>(tileNodeM2 + (e4 << 3));
                      store<f64>(tileWindowOffset + (e4 << 3), offset5);
                      store<f64>(tileWindowM2 + (e4 << 3), m25);
                    }
                  }
                } else {
                  const ahead2: i32 = k2 * colsHere;
                  const q7: f64 = <f64>low2 / <f64>(k2 + low2);
                  const pull4: f64 = <f64>k2 * q7;
                  const e4Main10: i32 = max<i32>((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -8;
                  for (let e4: i32 = 0; e4 < e4Main10; e4 += 8) {
                    const olderOffset4_0 = v128.load(tileNodeOffset + (e4 << 3));
                    const olderOffset4_1 = v128.load(tileNodeOffset + (e4 << 3), 16);
                    const olderOffset4_1_0 = v128.load(tileNodeOffset + (e4 << 3), 32);
                    const olderOffset4_1_1 = v128.load(tileNodeOffset + (e4 << 3), 48);
                    const d4_0 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + ahead2) << 3)), v128.load(tile + (e4 << 3))),
                      f64x2.sub(v128.load(tileWindowOffset + ((e4 + ahead2) << 3)), olderOffset4_0),
                    );
                    const d4_1 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + ahead2) << 3), 16), v128.load(tile + (e4 << 3), 16)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e4 + ahead2) << 3), 16), olderOffset4_1),
                    );
                    const d4_1_0 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + 4 + ahead2) << 3)), v128.load(tile + (e4 << 3), 32)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e4 + 4 + ahead2) << 3)), olderOffset4_1_0),
                    );
                    const d4_1_1 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + 4 + ahead2) << 3), 16), v128.load(tile + (e4 << 3), 48)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e4 + 4 + ahead2) << 3), 16), olderOffset4_1_1),
                    );
                    const offset6_0 = f64x2.add(olderOffset4_0, f64x2.mul(d4_0, f64x2.splat(q7)));
                    const offset6_1 = f64x2.add(olderOffset4_1, f64x2.mul(d4_1, f64x2.splat(q7)));
                    const offset6_1_0 = f64x2.add(olderOffset4_1_0, f64x2.mul(d4_1_0, f64x2.splat(q7)));
                    const offset6_1_1 = f64x2.add(olderOffset4_1_1, f64x2.mul(d4_1_1, f64x2.splat(q7)));
                    const m26_0 = f64x2.add(
                      f64x2.add(v128.load(tileNodeM2 + (e4 << 3)), v128.load(tileWindowM2 + ((e4 + ahead2) << 3))),
                      f64x2.mul(f64x2.mul(d4_0, d4_0), f64x2.splat(pull4)),
                    );
                    const m26_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 16),
                        v128.load(tileWindowM2 + ((e4 + ahead2) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(d4_1, d4_1), f64x2.splat(pull4)),
                    );
                    const m26_1_0 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 32),
                        v128.load(tileWindowM2 + ((e4 + 4 + ahead2) << 3)),
                      ),
                      f64x2.mul(f64x2.mul(d4_1_0, d4_1_0), f64x2.splat(pull4)),
                    );
                    const m26_1_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 48),
                        v128.load(tileWindowM2 + ((e4 + 4 + ahead2) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(d4_1_1, d4_1_1), f64x2.splat(pull4)),
                    );
                    v128.store(tileWindowOffset + (e4 << 3), offset6_0);
                    v128.store(tileWindowOffset + (e4 << 3), offset6_1, 16);
                    v128.store(tileWindowOffset + (e4 << 3), offset6_1_0, 32);
                    v128.store(tileWindowOffset + (e4 << 3), offset6_1_1, 48);
                    v128.store(tileWindowM2 + (e4 << 3), m26_0);
                    v128.store(tileWindowM2 + (e4 << 3), m26_1, 16);
                    v128.store(tileWindowM2 + (e4 << 3), m26_1_0, 32);
                    v128.store(tileWindowM2 + (e4 << 3), m26_1_1, 48);
                  }
                  for (let e4: i32 = e4Main10; e4 < (rowsIn - (low2 + k2 - 1)) * colsHere; e4++) {
                    const olderOffset4: f64 = load<f64>(tileNodeOffset + (e4 << 3));
                    const d4: f64 =
                      load<f64>(tile + ((e4 + ahead2) << 3)) -
                      load<f64>(tile + (e4 << 3)) +
                      (load<f64>(tileWindowOffset + ((e4 + ahead2) << 3)) - olderOffset4);
                    const offset6: f64 = olderOffset4 + d4 * q7;
                    const m26: f64 =
                      load<f64>(tileNodeM2 + (e4 << 3)) +
                      load<f64>(tileWindowM2 + ((e4 + ahead2) << 3)) +
                      d4 * d4 * pull4;
                    store<f64>(tileWindowOffset + (e4 << 3), offset6);
                    store<f64>(tileWindowM2 + (e4 << 3), m26);
                  }
                }
                low2 = low2 + k2;
              }
              if (k2 * 2 <= width) {
                if (k2 * 2 == width) {
                  const ahead2: i32 = k2 * colsHere;
                  const q8: f64 = <f64>k2 / <f64>(k2 + k2);
                  const pull5: f64 = <f64>k2 * q8;
                  const e4Main11: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
                  for (let e4: i32 = 0; e4 < e4Main11; e4 += 8) {
                    const olderOffset5_0 = v128.load(tileNodeOffset + (e4 << 3));
                    const olderOffset5_1 = v128.load(tileNodeOffset + (e4 << 3), 16);
                    const olderOffset5_1_0 = v128.load(tileNodeOffset + (e4 << 3), 32);
                    const olderOffset5_1_1 = v128.load(tileNodeOffset + (e4 << 3), 48);
                    const d5_0 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + ahead2) << 3)), v128.load(tile + (e4 << 3))),
                      f64x2.sub(v128.load(tileNodeOffset + ((e4 + ahead2) << 3)), olderOffset5_0),
                    );
                    const d5_1 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + ahead2) << 3), 16), v128.load(tile + (e4 << 3), 16)),
                      f64x2.sub(v128.load(tileNodeOffset + ((e4 + ahead2) << 3), 16), olderOffset5_1),
                    );
                    const d5_1_0 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + 4 + ahead2) << 3)), v128.load(tile + (e4 << 3), 32)),
                      f64x2.sub(v128.load(tileNodeOffset + ((e4 + 4 + ahead2) << 3)), olderOffset5_1_0),
                    );
                    const d5_1_1 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + 4 + ahead2) << 3), 16), v128.load(tile + (e4 << 3), 48)),
                      f64x2.sub(v128.load(tileNodeOffset + ((e4 + 4 + ahead2) << 3), 16), olderOffset5_1_1),
                    );
                    const offset7_0 = f64x2.add(olderOffset5_0, f64x2.mul(d5_0, f64x2.splat(q8)));
                    const offset7_1 = f64x2.add(olderOffset5_1, f64x2.mul(d5_1, f64x2.splat(q8)));
                    const offset7_1_0 = f64x2.add(olderOffset5_1_0, f64x2.mul(d5_1_0, f64x2.splat(q8)));
                    const offset7_1_1 = f64x2.add(olderOffset5_1_1, f64x2.mul(d5_1_1, f64x2.splat(q8)));
                    const m27_0 = f64x2.add(
                      f64x2.add(v128.load(tileNodeM2 + (e4 << 3)), v128.load(tileNodeM2 + ((e4 + ahead2) << 3))),
                      f64x2.mul(f64x2.mul(d5_0, d5_0), f64x2.splat(pull5)),
                    );
                    const m27_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 16),
                        v128.load(tileNodeM2 + ((e4 + ahead2) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(d5_1, d5_1), f64x2.splat(pull5)),
                    );
                    const m27_1_0 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 32),
                        v128.load(tileNodeM2 + ((e4 + 4 + ahead2) << 3)),
                      ),
                      f64x2.mul(f64x2.mul(d5_1_0, d5_1_0), f64x2.splat(pull5)),
                    );
                    const m27_1_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 48),
                        v128.load(tileNodeM2 + ((e4 + 4 + ahead2) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(d5_1_1, d5_1_1), f64x2.splat(pull5)),
                    );
                    v128.store(tileWindowOffset + (e4 << 3), offset7_0);
                    v128.store(tileWindowOffset + (e4 << 3), offset7_1, 16);
                    v128.store(tileWindowOffset + (e4 << 3), offset7_1_0, 32);
                    v128.store(tileWindowOffset + (e4 << 3), offset7_1_1, 48);
                    v128.store(tileWindowM2 + (e4 << 3), m27_0);
                    v128.store(tileWindowM2 + (e4 << 3), m27_1, 16);
                    v128.store(tileWindowM2 + (e4 << 3), m27_1_0, 32);
                    v128.store(tileWindowM2 + (e4 << 3), m27_1_1, 48);
                  }
                  for (let e4: i32 = e4Main11; e4 < (rowsIn - (k2 * 2 - 1)) * colsHere; e4++) {
                    const olderOffset5: f64 = load<f64>(tileNodeOffset + (e4 << 3));
                    const d5: f64 =
                      load<f64>(tile + ((e4 + ahead2) << 3)) -
                      load<f64>(tile + (e4 << 3)) +
                      (load<f64>(tileNodeOffset + ((e4 + ahead2) << 3)) - olderOffset5);
                    const offset7: f64 = olderOffset5 + d5 * q8;
                    const m27: f64 =
                      load<f64>(tileNodeM2 + (e4 << 3)) +
                      load<f64>(tileNodeM2 + ((e4 + ahead2) << 3)) +
                      d5 * d5 * pull5;
                    store<f64>(tileWindowOffset + (e4 << 3), offset7);
                    store<f64>(tileWindowM2 + (e4 << 3), m27);
                  }
                } else {
                  const ahead2: i32 = k2 * colsHere;
                  const q9: f64 = <f64>k2 / <f64>(k2 + k2);
                  const pull6: f64 = <f64>k2 * q9;
                  const e4Main12: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
                  for (let e4: i32 = 0; e4 < e4Main12; e4 += 8) {
                    const olderOffset6_0 = v128.load(tileNodeOffset + (e4 << 3));
                    const olderOffset6_1 = v128.load(tileNodeOffset + (e4 << 3), 16);
                    const olderOffset6_1_0 = v128.load(tileNodeOffset + (e4 << 3), 32);
                    const olderOffset6_1_1 = v128.load(tileNodeOffset + (e4 << 3), 48);
                    const d6_0 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + ahead2) << 3)), v128.load(tile + (e4 << 3))),
                      f64x2.sub(v128.load(tileNodeOffset + ((e4 + ahead2) << 3)), olderOffset6_0),
                    );
                    const d6_1 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + ahead2) << 3), 16), v128.load(tile + (e4 << 3), 16)),
                      f64x2.sub(v128.load(tileNodeOffset + ((e4 + ahead2) << 3), 16), olderOffset6_1),
                    );
                    const d6_1_0 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + 4 + ahead2) << 3)), v128.load(tile + (e4 << 3), 32)),
                      f64x2.sub(v128.load(tileNodeOffset + ((e4 + 4 + ahead2) << 3)), olderOffset6_1_0),
                    );
                    const d6_1_1 = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e4 + 4 + ahead2) << 3), 16), v128.load(tile + (e4 << 3), 48)),
                      f64x2.sub(v128.load(tileNodeOffset + ((e4 + 4 + ahead2) << 3), 16), olderOffset6_1_1),
                    );
                    const offset8_0 = f64x2.add(olderOffset6_0, f64x2.mul(d6_0, f64x2.splat(q9)));
                    const offset8_1 = f64x2.add(olderOffset6_1, f64x2.mul(d6_1, f64x2.splat(q9)));
                    const offset8_1_0 = f64x2.add(olderOffset6_1_0, f64x2.mul(d6_1_0, f64x2.splat(q9)));
                    const offset8_1_1 = f64x2.add(olderOffset6_1_1, f64x2.mul(d6_1_1, f64x2.splat(q9)));
                    const m28_0 = f64x2.add(
                      f64x2.add(v128.load(tileNodeM2 + (e4 << 3)), v128.load(tileNodeM2 + ((e4 + ahead2) << 3))),
                      f64x2.mul(f64x2.mul(d6_0, d6_0), f64x2.splat(pull6)),
                    );
                    const m28_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 16),
                        v128.load(tileNodeM2 + ((e4 + ahead2) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(d6_1, d6_1), f64x2.splat(pull6)),
                    );
                    const m28_1_0 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 32),
                        v128.load(tileNodeM2 + ((e4 + 4 + ahead2) << 3)),
                      ),
                      f64x2.mul(f64x2.mul(d6_1_0, d6_1_0), f64x2.splat(pull6)),
                    );
                    const m28_1_1 = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + (e4 << 3), 48),
                        v128.load(tileNodeM2 + ((e4 + 4 + ahead2) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(d6_1_1, d6_1_1), f64x2.splat(pull6)),
                    );
                    v128.store(tileNodeOffset + (e4 << 3), offset8_0);
                    v128.store(tileNodeOffset + (e4 << 3), offset8_1, 16);
                    v128.store(tileNodeOffset + (e4 << 3), offset8_1_0, 32);
                    v128.store(tileNodeOffset + (e4 << 3), offset8_1_1, 48);
                    v128.store(tileNodeM2 + (e4 << 3), m28_0);
                    v128.store(tileNodeM2 + (e4 << 3), m28_1, 16);
                    v128.store(tileNodeM2 + (e4 << 3), m28_1_0, 32);
                    v128.store(tileNodeM2 + (e4 << 3), m28_1_1, 48);
                  }
                  for (let e4: i32 = e4Main12; e4 < (rowsIn - (k2 * 2 - 1)) * colsHere; e4++) {
                    const olderOffset6: f64 = load<f64>(tileNodeOffset + (e4 << 3));
                    const d6: f64 =
                      load<f64>(tile + ((e4 + ahead2) << 3)) -
                      load<f64>(tile + (e4 << 3)) +
                      (load<f64>(tileNodeOffset + ((e4 + ahead2) << 3)) - olderOffset6);
                    const offset8: f64 = olderOffset6 + d6 * q9;
                    const m28: f64 =
                      load<f64>(tileNodeM2 + (e4 << 3)) +
                      load<f64>(tileNodeM2 + ((e4 + ahead2) << 3)) +
                      d6 * d6 * pull6;
                    store<f64>(tileNodeOffset + (e4 << 3), offset8);
                    store<f64>(tileNodeM2 + (e4 << 3), m28);
                  }
                }
              }
              k2 = k2 * 2;
            }
            const present2: i32 = width;
            const flat3: bool = colsHere == cols;
            const length3: i32 = flat3 ? rowsHere * colsHere : colsHere;
            const spans3: i32 = flat3 ? 1 : rowsHere;
            for (let span3: i32 = 0; span3 < spans3; span3++) {
              const from2: i32 = span3 * colsHere;
              const out2: i32 = (firstRow + span3) * cols + firstCol;
              const e5Main13: i32 = length3 & -8;
              for (let e5: i32 = 0; e5 < e5Main13; e5 += 8) {
                let choice0_0 = f64x2.splat(0.0);
                let choice0_1 = f64x2.splat(0.0);
                let choice0_1_0 = f64x2.splat(0.0);
                let choice0_1_1 = f64x2.splat(0.0);
                if (<f64>present2 >= <f64>minPeriods && <f64>present2 > <f64>ddof) {
                  const part43 = <f64>present2 - <f64>ddof;
                  choice0_0 = f64x2.sqrt(f64x2.div(v128.load(tileWindowM2 + ((from2 + e5) << 3)), f64x2.splat(part43)));
                  choice0_1 = f64x2.sqrt(
                    f64x2.div(v128.load(tileWindowM2 + ((from2 + e5) << 3), 16), f64x2.splat(part43)),
                  );
                  const part44 = <f64>present2 - <f64>ddof;
                  choice0_1_0 = f64x2.sqrt(
                    f64x2.div(v128.load(tileWindowM2 + ((from2 + (e5 + 4)) << 3)), f64x2.splat(part44)),
                  );
                  choice0_1_1 = f64x2.sqrt(
                    f64x2.div(v128.load(tileWindowM2 + ((from2 + (e5 + 4)) << 3), 16), f64x2.splat(part44)),
                  );
                } else {
                  choice0_0 = f64x2.splat(NaN);
                  choice0_1 = f64x2.splat(NaN);
                  choice0_1_0 = f64x2.splat(NaN);
                  choice0_1_1 = f64x2.splat(NaN);
                }
                const part45 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                const part46 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                v128.store(std + ((out2 + e5) << 3), part45);
                v128.store(std + ((out2 + e5) << 3), part46, 16);
                const part47 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                const part48 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                v128.store(std + ((out2 + (e5 + 4)) << 3), part47);
                v128.store(std + ((out2 + (e5 + 4)) << 3), part48, 16);
              }
              for (let e5: i32 = e5Main13; e5 < length3; e5++) {
                const result5: f64 =
                  <f64>present2 >= <f64>minPeriods && <f64>present2 > <f64>ddof
                    ? sqrt<f64>(load<f64>(tileWindowM2 + ((from2 + e5) << 3)) / (<f64>present2 - <f64>ddof))
                    : NaN;
                store<f64>(std + ((out2 + e5) << 3), result5 == result5 ? result5 : NaN);
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
