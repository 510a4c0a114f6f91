// Generated from kernels/rolling/rollingMean.ts#L16 by `trefoil build`. Do not edit. Hash cffa6f73073cbaa5

import { claim } from '../operations';

/**
 * Mean of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or none at all, give NaN. Infinities are values (pandas takes them for missing).
 *
 * Accuracy: 1e-12 of the mean of |x| over the window.
 *
 * Source: meaning of pandas `rolling(window, min_periods).mean()`; sums by a tree of pairs (no running sum).
 */
export function rollingMean(
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  mean: usize,
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
      const base52: i32 = cols * 2;
      const base53: i32 = cols * 3;
      const base54: i32 = cols * 4;
      const base55: i32 = cols * 5;
      const base56: i32 = cols * 6;
      const base57: i32 = (cols + tileCols - 1) / tileCols;
      const end16: i32 = (hi - lo + tileRows - 1) / tileRows;
      for (let rowTile: i32 = 0; rowTile < end16; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = min<i32>(tileRows, hi - firstRow);
        const base45: i32 = base52;
        const base46: i32 = base53;
        const base47: i32 = base54;
        const base48: i32 = base55;
        const base49: i32 = base56;
        const base50: i32 = max<i32>(0 - (firstRow - width + 1), 0);
        const base51: i32 = rowsHere / width;
        const end15: i32 = base57;
        for (let colTile: i32 = 0; colTile < end15; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          let missing: bool = false;
          let nodeRows: i32 = 1;
          if (firstRow - width + 1 >= 0 && width >= 12 && (width & 3) == 0) {
            const blocks: i32 = (rowsIn - 3) >> 2;
            const base15: i32 = base45;
            const base16: i32 = base46;
            const base17: i32 = base47;
            const base18: i32 = base48;
            const base19: i32 = base49;
            const base20: i32 = colsHere * 2;
            const base21: i32 = colsHere * 3;
            for (let block: i32 = 0; block < blocks; block++) {
              const source: i32 = (firstRow - width + 1 + block * 4) * cols + firstCol;
              const target: i32 = block * 4 * colsHere;
              let missingLanes_0 = i64x2.splat(-(<i64>false));
              let missingLanes_1 = i64x2.splat(-(<i64>false));
              const eMain: i32 = colsHere & -4;
              const base: i32 = base15;
              const base2: i32 = base16;
              const base3: i32 = base17;
              const base4: i32 = base18;
              const base5: i32 = base19;
              const base6: i32 = target + base20;
              const base7: i32 = target + base21;
              for (let e: i32 = 0; e < eMain; e += 4) {
                const x2_0 = v128.load(x + ((source + e) << 3));
                const x2_1 = v128.load(x + ((source + e) << 3), 16);
                const x3_0 = v128.load(x + ((source + e + cols) << 3));
                const x3_1 = v128.load(x + ((source + e + cols) << 3), 16);
                const x4_0 = v128.load(x + ((source + e + base) << 3));
                const x4_1 = v128.load(x + ((source + e + base) << 3), 16);
                const x5_0 = v128.load(x + ((source + e + base2) << 3));
                const x5_1 = v128.load(x + ((source + e + base2) << 3), 16);
                const x6_0 = v128.load(x + ((source + e + base3) << 3));
                const x6_1 = v128.load(x + ((source + e + base3) << 3), 16);
                const x7_0 = v128.load(x + ((source + e + base4) << 3));
                const x7_1 = v128.load(x + ((source + e + base4) << 3), 16);
                const x8_0 = v128.load(x + ((source + e + base5) << 3));
                const x8_1 = v128.load(x + ((source + e + base5) << 3), 16);
                const pair_0 = f64x2.add(x2_0, x3_0);
                const pair_1 = f64x2.add(x2_1, x3_1);
                const pair2_0 = f64x2.add(x3_0, x4_0);
                const pair2_1 = f64x2.add(x3_1, x4_1);
                const pair3_0 = f64x2.add(x4_0, x5_0);
                const pair3_1 = f64x2.add(x4_1, x5_1);
                const pair4_0 = f64x2.add(x5_0, x6_0);
                const pair4_1 = f64x2.add(x5_1, x6_1);
                const pair5_0 = f64x2.add(x6_0, x7_0);
                const pair5_1 = f64x2.add(x6_1, x7_1);
                const pair6_0 = f64x2.add(x7_0, x8_0);
                const pair6_1 = f64x2.add(x7_1, x8_1);
                const sum2_0 = f64x2.add(pair_0, pair3_0);
                const sum2_1 = f64x2.add(pair_1, pair3_1);
                const sum3_0 = f64x2.add(pair2_0, pair4_0);
                const sum3_1 = f64x2.add(pair2_1, pair4_1);
                const sum4_0 = f64x2.add(pair3_0, pair5_0);
                const sum4_1 = f64x2.add(pair3_1, pair5_1);
                const sum5_0 = f64x2.add(pair4_0, pair6_0);
                const sum5_1 = f64x2.add(pair4_1, pair6_1);
                v128.store(tile + ((target + e) << 3), sum2_0);
                v128.store(tile + ((target + e) << 3), sum2_1, 16);
                v128.store(tile + ((target + colsHere + e) << 3), sum3_0);
                v128.store(tile + ((target + colsHere + e) << 3), sum3_1, 16);
                v128.store(tile + ((base6 + e) << 3), sum4_0);
                v128.store(tile + ((base6 + e) << 3), sum4_1, 16);
                v128.store(tile + ((base7 + e) << 3), sum5_0);
                v128.store(tile + ((base7 + e) << 3), sum5_1, 16);
                missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(sum2_0, sum2_0));
                missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(sum2_1, sum2_1));
                missingLanes_0 = v128.or(missingLanes_0, f64x2.ne(sum5_0, sum5_0));
                missingLanes_1 = v128.or(missingLanes_1, f64x2.ne(sum5_1, sum5_1));
              }
              missing = missing || v128.any_true(v128.or(missingLanes_0, missingLanes_1));
              const base8: i32 = base15;
              const base9: i32 = base16;
              const base10: i32 = base17;
              const base11: i32 = base18;
              const base12: i32 = base19;
              const base13: i32 = target + base20;
              const base14: i32 = target + base21;
              for (let e: i32 = eMain; e < colsHere; e++) {
                const x2: f64 = load<f64>(x + ((source + e) << 3));
                const x3: f64 = load<f64>(x + ((source + e + cols) << 3));
                const x4: f64 = load<f64>(x + ((source + e + base8) << 3));
                const x5: f64 = load<f64>(x + ((source + e + base9) << 3));
                const x6: f64 = load<f64>(x + ((source + e + base10) << 3));
                const x7: f64 = load<f64>(x + ((source + e + base11) << 3));
                const x8: f64 = load<f64>(x + ((source + e + base12) << 3));
                const pair: f64 = x2 + x3;
                const pair2: f64 = x3 + x4;
                const pair3: f64 = x4 + x5;
                const pair4: f64 = x5 + x6;
                const pair5: f64 = x6 + x7;
                const pair6: f64 = x7 + x8;
                const sum2: f64 = pair + pair3;
                const sum3: f64 = pair2 + pair4;
                const sum4: f64 = pair3 + pair5;
                const sum5: f64 = pair4 + pair6;
                store<f64>(tile + ((target + e) << 3), sum2);
                store<f64>(tile + ((target + colsHere + e) << 3), sum3);
                store<f64>(tile + ((base13 + e) << 3), sum4);
                store<f64>(tile + ((base14 + e) << 3), sum5);
                missing = missing || sum2 != sum2;
                missing = missing || sum5 != sum5;
              }
            }
            const base26: i32 = base45;
            const base27: i32 = base46;
            const end: i32 = rowsIn - 3;
            for (let block: i32 = blocks * 4; block < end; block++) {
              const source: i32 = (firstRow - width + 1 + block) * cols + firstCol;
              const target: i32 = block * colsHere;
              let missingLanes2_0 = i64x2.splat(-(<i64>false));
              let missingLanes2_1 = i64x2.splat(-(<i64>false));
              const eMain2: i32 = colsHere & -8;
              const base22: i32 = base26;
              const base23: i32 = base27;
              for (let e: i32 = 0; e < eMain2; e += 8) {
                const sum_0 = f64x2.add(
                  f64x2.add(v128.load(x + ((source + e) << 3)), v128.load(x + ((source + e + cols) << 3))),
                  f64x2.add(v128.load(x + ((source + e + base22) << 3)), v128.load(x + ((source + e + base23) << 3))),
                );
                const sum_1 = f64x2.add(
                  f64x2.add(v128.load(x + ((source + e) << 3), 16), v128.load(x + ((source + e + cols) << 3), 16)),
                  f64x2.add(
                    v128.load(x + ((source + e + base22) << 3), 16),
                    v128.load(x + ((source + e + base23) << 3), 16),
                  ),
                );
                const sum_1_0 = f64x2.add(
                  f64x2.add(v128.load(x + ((source + e) << 3), 32), v128.load(x + ((source + e + cols) << 3), 32)),
                  f64x2.add(
                    v128.load(x + ((source + e + base22) << 3), 32),
                    v128.load(x + ((source + e + base23) << 3), 32),
                  ),
                );
                const sum_1_1 = f64x2.add(
                  f64x2.add(v128.load(x + ((source + e) << 3), 48), v128.load(x + ((source + e + cols) << 3), 48)),
                  f64x2.add(
                    v128.load(x + ((source + e + base22) << 3), 48),
                    v128.load(x + ((source + e + base23) << 3), 48),
                  ),
                );
                v128.store(tile + ((target + e) << 3), sum_0);
                v128.store(tile + ((target + e) << 3), sum_1, 16);
                v128.store(tile + ((target + e) << 3), sum_1_0, 32);
                v128.store(tile + ((target + e) << 3), sum_1_1, 48);
                missingLanes2_0 = v128.or(missingLanes2_0, f64x2.ne(sum_0, sum_0));
                missingLanes2_1 = v128.or(missingLanes2_1, f64x2.ne(sum_1, sum_1));
                missingLanes2_0 = v128.or(missingLanes2_0, f64x2.ne(sum_1_0, sum_1_0));
                missingLanes2_1 = v128.or(missingLanes2_1, f64x2.ne(sum_1_1, sum_1_1));
              }
              missing = missing || v128.any_true(v128.or(missingLanes2_0, missingLanes2_1));
              const base24: i32 = base26;
              const base25: i32 = base27;
              for (let e: i32 = eMain2; e < colsHere; e++) {
                const sum: f64 =
                  load<f64>(x + ((source + e) << 3)) +
                  load<f64>(x + ((source + e + cols) << 3)) +
                  (load<f64>(x + ((source + e + base24) << 3)) + load<f64>(x + ((source + e + base25) << 3)));
                store<f64>(tile + ((target + e) << 3), sum);
                missing = missing || sum != sum;
              }
            }
            if (!missing) {
              nodeRows = 4;
            }
          }
          if (nodeRows == 1) {
            const lead: i32 = base50;
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
            const end2: i32 = lead * colsHere;
            for (let e2: i32 = e2Main; e2 < end2; e2++) {
              store<f64>(tile + (e2 << 3), NaN);
            }
            const flat: bool = colsHere == cols;
            const length: i32 = flat ? (rowsIn - lead) * colsHere : colsHere;
            const spans: i32 = flat ? 1 : rowsIn - lead;
            for (let span: i32 = 0; span < spans; span++) {
              const source2: i32 = (firstRow - width + 1 + lead + span) * cols + firstCol;
              const target2: i32 = (lead + span) * colsHere;
              let missingLanes3_0 = i64x2.splat(-(<i64>false));
              let missingLanes3_1 = i64x2.splat(-(<i64>false));
              const e2Main2: i32 = length & -8;
              for (let e2: i32 = 0; e2 < e2Main2; e2 += 8) {
                const v_0 = v128.load(x + ((source2 + e2) << 3));
                const v_1 = v128.load(x + ((source2 + e2) << 3), 16);
                const v_1_0 = v128.load(x + ((source2 + e2) << 3), 32);
                const v_1_1 = v128.load(x + ((source2 + e2) << 3), 48);
                v128.store(tile + ((target2 + e2) << 3), v_0);
                v128.store(tile + ((target2 + e2) << 3), v_1, 16);
                v128.store(tile + ((target2 + e2) << 3), v_1_0, 32);
                v128.store(tile + ((target2 + e2) << 3), v_1_1, 48);
                missingLanes3_0 = v128.or(missingLanes3_0, f64x2.ne(v_0, v_0));
                missingLanes3_1 = v128.or(missingLanes3_1, f64x2.ne(v_1, v_1));
                missingLanes3_0 = v128.or(missingLanes3_0, f64x2.ne(v_1_0, v_1_0));
                missingLanes3_1 = v128.or(missingLanes3_1, f64x2.ne(v_1_1, v_1_1));
              }
              missing = missing || v128.any_true(v128.or(missingLanes3_0, missingLanes3_1));
              for (let e2: i32 = e2Main2; e2 < length; e2++) {
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
              const e8Main: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
              for (let e8: i32 = 0; e8 < e8Main; e8 += 8) {
                const v2_0 = v128.load(tile + (e8 << 3));
                const v2_1 = v128.load(tile + (e8 << 3), 16);
                const v2_1_0 = v128.load(tile + (e8 << 3), 32);
                const v2_1_1 = v128.load(tile + (e8 << 3), 48);
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
                const sum9_0 = v128.bitselect(v2_0, f64x2.splat(-0.0), f64x2.eq(v2_0, v2_0));
                const sum9_1 = v128.bitselect(v2_1, f64x2.splat(-0.0), f64x2.eq(v2_1, v2_1));
                const sum9_1_0 = v128.bitselect(v2_1_0, f64x2.splat(-0.0), f64x2.eq(v2_1_0, v2_1_0));
                const sum9_1_1 = v128.bitselect(v2_1_1, f64x2.splat(-0.0), f64x2.eq(v2_1_1, v2_1_1));
                v128.store(tileWindowCount + (e8 << 2), count);
                v128.store(tileWindowCount + (e8 << 2), count_1, 16);
                v128.store(tileWindowSum + (e8 << 3), sum9_0);
                v128.store(tileWindowSum + (e8 << 3), sum9_1, 16);
                v128.store(tileWindowSum + (e8 << 3), sum9_1_0, 32);
                v128.store(tileWindowSum + (e8 << 3), sum9_1_1, 48);
              }
              const end3: i32 = rowsIn * colsHere;
              for (let e8: i32 = e8Main; e8 < end3; e8++) {
                const v2: f64 = load<f64>(tile + (e8 << 3));
                const count: i32 = v2 == v2 ? 1 : 0;
                const sum9: f64 = v2 == v2 ? v2 : -0.0;
                store<i32>(tileWindowCount + (e8 << 2), count);
                store<f64>(tileWindowSum + (e8 << 3), sum9);
              }
              low2 = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead4: i32 = k2 * colsHere;
                const e8Main2: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -8;
                for (let e8: i32 = 0; e8 < e8Main2; e8 += 8) {
                  const vOlder_0 = v128.load(tile + (e8 << 3));
                  const vOlder_1 = v128.load(tile + (e8 << 3), 16);
                  const vOlder_1_0 = v128.load(tile + (e8 << 3), 32);
                  const vOlder_1_1 = v128.load(tile + (e8 << 3), 48);
                  const vNewer_0 = v128.load(tile + ((e8 + ahead4) << 3));
                  const vNewer_1 = v128.load(tile + ((e8 + ahead4) << 3), 16);
                  const vNewer_1_0 = v128.load(tile + ((e8 + ahead4) << 3), 32);
                  const vNewer_1_1 = v128.load(tile + ((e8 + ahead4) << 3), 48);
                  const sum10_0 = f64x2.add(
                    v128.bitselect(vOlder_0, f64x2.splat(-0.0), f64x2.eq(vOlder_0, vOlder_0)),
                    v128.bitselect(vNewer_0, f64x2.splat(-0.0), f64x2.eq(vNewer_0, vNewer_0)),
                  );
                  const sum10_1 = f64x2.add(
                    v128.bitselect(vOlder_1, f64x2.splat(-0.0), f64x2.eq(vOlder_1, vOlder_1)),
                    v128.bitselect(vNewer_1, f64x2.splat(-0.0), f64x2.eq(vNewer_1, vNewer_1)),
                  );
                  const sum10_1_0 = f64x2.add(
                    v128.bitselect(vOlder_1_0, f64x2.splat(-0.0), f64x2.eq(vOlder_1_0, vOlder_1_0)),
                    v128.bitselect(vNewer_1_0, f64x2.splat(-0.0), f64x2.eq(vNewer_1_0, vNewer_1_0)),
                  );
                  const sum10_1_1 = f64x2.add(
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
                  v128.store(tileWindowSum + (e8 << 3), sum10_0);
                  v128.store(tileWindowSum + (e8 << 3), sum10_1, 16);
                  v128.store(tileWindowSum + (e8 << 3), sum10_1_0, 32);
                  v128.store(tileWindowSum + (e8 << 3), sum10_1_1, 48);
                  v128.store(tileWindowCount + (e8 << 2), count2);
                  v128.store(tileWindowCount + (e8 << 2), count2_1, 16);
                }
                const end4: i32 = (rowsIn - 1) * colsHere;
                for (let e8: i32 = e8Main2; e8 < end4; e8++) {
                  const vOlder: f64 = load<f64>(tile + (e8 << 3));
                  const vNewer: f64 = load<f64>(tile + ((e8 + ahead4) << 3));
                  const sum10: f64 = (vOlder == vOlder ? vOlder : -0.0) + (vNewer == vNewer ? vNewer : -0.0);
                  const count2: i32 = (vOlder == vOlder ? 1 : 0) + (vNewer == vNewer ? 1 : 0);
                  store<f64>(tileWindowSum + (e8 << 3), sum10);
                  store<i32>(tileWindowCount + (e8 << 2), count2);
                }
              } else {
                const ahead4: i32 = k2 * colsHere;
                const e8Main3: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -8;
                for (let e8: i32 = 0; e8 < e8Main3; e8 += 8) {
                  const vOlder2_0 = v128.load(tile + (e8 << 3));
                  const vOlder2_1 = v128.load(tile + (e8 << 3), 16);
                  const vOlder2_1_0 = v128.load(tile + (e8 << 3), 32);
                  const vOlder2_1_1 = v128.load(tile + (e8 << 3), 48);
                  const vNewer2_0 = v128.load(tile + ((e8 + ahead4) << 3));
                  const vNewer2_1 = v128.load(tile + ((e8 + ahead4) << 3), 16);
                  const vNewer2_1_0 = v128.load(tile + ((e8 + ahead4) << 3), 32);
                  const vNewer2_1_1 = v128.load(tile + ((e8 + ahead4) << 3), 48);
                  const sum11_0 = f64x2.add(
                    v128.bitselect(vOlder2_0, f64x2.splat(-0.0), f64x2.eq(vOlder2_0, vOlder2_0)),
                    v128.bitselect(vNewer2_0, f64x2.splat(-0.0), f64x2.eq(vNewer2_0, vNewer2_0)),
                  );
                  const sum11_1 = f64x2.add(
                    v128.bitselect(vOlder2_1, f64x2.splat(-0.0), f64x2.eq(vOlder2_1, vOlder2_1)),
                    v128.bitselect(vNewer2_1, f64x2.splat(-0.0), f64x2.eq(vNewer2_1, vNewer2_1)),
                  );
                  const sum11_1_0 = f64x2.add(
                    v128.bitselect(vOlder2_1_0, f64x2.splat(-0.0), f64x2.eq(vOlder2_1_0, vOlder2_1_0)),
                    v128.bitselect(vNewer2_1_0, f64x2.splat(-0.0), f64x2.eq(vNewer2_1_0, vNewer2_1_0)),
                  );
                  const sum11_1_1 = f64x2.add(
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
                  v128.store(tile + (e8 << 3), sum11_0);
                  v128.store(tile + (e8 << 3), sum11_1, 16);
                  v128.store(tile + (e8 << 3), sum11_1_0, 32);
                  v128.store(tile + (e8 << 3), sum11_1_1, 48);
                  v128.store(tileNodeCount + (e8 << 2), count3);
                  v128.store(tileNodeCount + (e8 << 2), count3_1, 16);
                }
                const end5: i32 = (rowsIn - 1) * colsHere;
                for (let e8: i32 = e8Main3; e8 < end5; e8++) {
                  const vOlder2: f64 = load<f64>(tile + (e8 << 3));
                  const vNewer2: f64 = load<f64>(tile + ((e8 + ahead4) << 3));
                  const sum11: f64 = (vOlder2 == vOlder2 ? vOlder2 : -0.0) + (vNewer2 == vNewer2 ? vNewer2 : -0.0);
                  const count3: i32 = (vOlder2 == vOlder2 ? 1 : 0) + (vNewer2 == vNewer2 ? 1 : 0);
                  store<f64>(tile + (e8 << 3), sum11);
                  store<i32>(tileNodeCount + (e8 << 2), count3);
                }
              }
            }
            k2 = 2;
            while (k2 <= width) {
              if ((width & k2) != 0) {
                if (low2 == 0) {
                  if (k2 != width) {
                    const e8Main4: i32 = max<i32>((rowsIn - (k2 - 1)) * colsHere, 0) & -8;
                    for (let e8: i32 = 0; e8 < e8Main4; e8 += 8) {
                      const count4 = v128.load(tileNodeCount + (e8 << 2));
                      const count4_1 = v128.load(tileNodeCount + (e8 << 2), 16);
                      const sum12_0 = v128.load(tile + (e8 << 3));
                      const sum12_1 = v128.load(tile + (e8 << 3), 16);
                      const sum12_1_0 = v128.load(tile + (e8 << 3), 32);
                      const sum12_1_1 = v128.load(tile + (e8 << 3), 48);
                      v128.store(tileWindowCount + (e8 << 2), count4);
                      v128.store(tileWindowCount + (e8 << 2), count4_1, 16);
                      v128.store(tileWindowSum + (e8 << 3), sum12_0);
                      v128.store(tileWindowSum + (e8 << 3), sum12_1, 16);
                      v128.store(tileWindowSum + (e8 << 3), sum12_1_0, 32);
                      v128.store(tileWindowSum + (e8 << 3), sum12_1_1, 48);
                    }
                    const end6: i32 = (rowsIn - (k2 - 1)) * colsHere;
                    for (let e8: i32 = e8Main4; e8 < end6; e8++) {
                      const count4: i32 = load<i32>(tileNodeCount + (e8 << 2));
                      const sum12: f64 = load<f64>(tile + (e8 << 3));
                      store<i32>(tileWindowCount + (e8 << 2), count4);
                      store<f64>(tileWindowSum + (e8 << 3), sum12);
                    }
                  }
                } else {
                  const ahead4: i32 = k2 * colsHere;
                  const e8Main5: i32 = max<i32>((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -8;
                  for (let e8: i32 = 0; e8 < e8Main5; e8 += 8) {
                    const sum13_0 = f64x2.add(
                      v128.load(tile + (e8 << 3)),
                      v128.load(tileWindowSum + ((e8 + ahead4) << 3)),
                    );
                    const sum13_1 = f64x2.add(
                      v128.load(tile + (e8 << 3), 16),
                      v128.load(tileWindowSum + ((e8 + ahead4) << 3), 16),
                    );
                    const sum13_1_0 = f64x2.add(
                      v128.load(tile + (e8 << 3), 32),
                      v128.load(tileWindowSum + ((e8 + ahead4) << 3), 32),
                    );
                    const sum13_1_1 = f64x2.add(
                      v128.load(tile + (e8 << 3), 48),
                      v128.load(tileWindowSum + ((e8 + ahead4) << 3), 48),
                    );
                    const count5 = i32x4.add(
                      v128.load(tileNodeCount + (e8 << 2)),
                      v128.load(tileWindowCount + ((e8 + ahead4) << 2)),
                    );
                    const count5_1 = i32x4.add(
                      v128.load(tileNodeCount + (e8 << 2), 16),
                      v128.load(tileWindowCount + ((e8 + ahead4) << 2), 16),
                    );
                    v128.store(tileWindowSum + (e8 << 3), sum13_0);
                    v128.store(tileWindowSum + (e8 << 3), sum13_1, 16);
                    v128.store(tileWindowSum + (e8 << 3), sum13_1_0, 32);
                    v128.store(tileWindowSum + (e8 << 3), sum13_1_1, 48);
                    v128.store(tileWindowCount + (e8 << 2), count5);
                    v128.store(tileWindowCount + (e8 << 2), count5_1, 16);
                  }
                  const end7: i32 = (rowsIn - (low2 + k2 - 1)) * colsHere;
                  for (let e8: i32 = e8Main5; e8 < end7; e8++) {
                    const sum13: f64 = load<f64>(tile + (e8 << 3)) + load<f64>(tileWindowSum + ((e8 + ahead4) << 3));
                    const count5: i32 =
                      load<i32>(tileNodeCount + (e8 << 2)) + load<i32>(tileWindowCount + ((e8 + ahead4) << 2));
                    store<f64>(tileWindowSum + (e8 << 3), sum13);
                    store<i32>(tileWindowCount + (e8 << 2), count5);
                  }
                }
                low2 = low2 + k2;
              }
              if (k2 * 2 <= width) {
                if (k2 * 2 == width) {
                  const ahead4: i32 = k2 * colsHere;
                  const e8Main6: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
                  for (let e8: i32 = 0; e8 < e8Main6; e8 += 8) {
                    const sum14_0 = f64x2.add(v128.load(tile + (e8 << 3)), v128.load(tile + ((e8 + ahead4) << 3)));
                    const sum14_1 = f64x2.add(
                      v128.load(tile + (e8 << 3), 16),
                      v128.load(tile + ((e8 + ahead4) << 3), 16),
                    );
                    const sum14_1_0 = f64x2.add(
                      v128.load(tile + (e8 << 3), 32),
                      v128.load(tile + ((e8 + ahead4) << 3), 32),
                    );
                    const sum14_1_1 = f64x2.add(
                      v128.load(tile + (e8 << 3), 48),
                      v128.load(tile + ((e8 + ahead4) << 3), 48),
                    );
                    const count6 = i32x4.add(
                      v128.load(tileNodeCount + (e8 << 2)),
                      v128.load(tileNodeCount + ((e8 + ahead4) << 2)),
                    );
                    const count6_1 = i32x4.add(
                      v128.load(tileNodeCount + (e8 << 2), 16),
                      v128.load(tileNodeCount + ((e8 + ahead4) << 2), 16),
                    );
                    v128.store(tileWindowSum + (e8 << 3), sum14_0);
                    v128.store(tileWindowSum + (e8 << 3), sum14_1, 16);
                    v128.store(tileWindowSum + (e8 << 3), sum14_1_0, 32);
                    v128.store(tileWindowSum + (e8 << 3), sum14_1_1, 48);
                    v128.store(tileWindowCount + (e8 << 2), count6);
                    v128.store(tileWindowCount + (e8 << 2), count6_1, 16);
                  }
                  const end8: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
                  for (let e8: i32 = e8Main6; e8 < end8; e8++) {
                    const sum14: f64 = load<f64>(tile + (e8 << 3)) + load<f64>(tile + ((e8 + ahead4) << 3));
                    const count6: i32 =
                      load<i32>(tileNodeCount + (e8 << 2)) + load<i32>(tileNodeCount + ((e8 + ahead4) << 2));
                    store<f64>(tileWindowSum + (e8 << 3), sum14);
                    store<i32>(tileWindowCount + (e8 << 2), count6);
                  }
                } else {
                  const ahead4: i32 = k2 * colsHere;
                  const e8Main7: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
                  for (let e8: i32 = 0; e8 < e8Main7; e8 += 8) {
                    const sum15_0 = f64x2.add(v128.load(tile + (e8 << 3)), v128.load(tile + ((e8 + ahead4) << 3)));
                    const sum15_1 = f64x2.add(
                      v128.load(tile + (e8 << 3), 16),
                      v128.load(tile + ((e8 + ahead4) << 3), 16),
                    );
                    const sum15_1_0 = f64x2.add(
                      v128.load(tile + (e8 << 3), 32),
                      v128.load(tile + ((e8 + ahead4) << 3), 32),
                    );
                    const sum15_1_1 = f64x2.add(
                      v128.load(tile + (e8 << 3), 48),
                      v128.load(tile + ((e8 + ahead4) << 3), 48),
                    );
                    const count7 = i32x4.add(
                      v128.load(tileNodeCount + (e8 << 2)),
                      v128.load(tileNodeCount + ((e8 + ahead4) << 2)),
                    );
                    const count7_1 = i32x4.add(
                      v128.load(tileNodeCount + (e8 << 2), 16),
                      v128.load(tileNodeCount + ((e8 + ahead4) << 2), 16),
                    );
                    v128.store(tile + (e8 << 3), sum15_0);
                    v128.store(tile + (e8 << 3), sum15_1, 16);
                    v128.store(tile + (e8 << 3), sum15_1_0, 32);
                    v128.store(tile + (e8 << 3), sum15_1_1, 48);
                    v128.store(tileNodeCount + (e8 << 2), count7);
                    v128.store(tileNodeCount + (e8 << 2), count7_1, 16);
                  }
                  const end9: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
                  for (let e8: i32 = e8Main7; e8 < end9; e8++) {
                    const sum15: f64 = load<f64>(tile + (e8 << 3)) + load<f64>(tile + ((e8 + ahead4) << 3));
                    const count7: i32 =
                      load<i32>(tileNodeCount + (e8 << 2)) + load<i32>(tileNodeCount + ((e8 + ahead4) << 2));
                    store<f64>(tile + (e8 << 3), sum15);
                    store<i32>(tileNodeCount + (e8 << 2), count7);
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
              const e9Main: i32 = length6 & -8;
              for (let e9: i32 = 0; e9 < e9Main; e9 += 8) {
                const tileWindowCountShared = v128.load(tileWindowCount + ((from5 + e9) << 2));
                const tileWindowCountShared2 = v128.load(tileWindowCount + ((from5 + e9) << 2), 16);
                const part5 = i32x4.ge_s(tileWindowCountShared, i32x4.splat(minPeriods));
                const result_0 = v128.bitselect(
                  f64x2.div(
                    v128.load(tileWindowSum + ((from5 + e9) << 3)),
                    f64x2.convert_low_i32x4_s(tileWindowCountShared),
                  ),
                  f64x2.splat(NaN),
                  i64x2.extend_low_i32x4_s(part5),
                );
                const result_1 = v128.bitselect(
                  f64x2.div(
                    v128.load(tileWindowSum + ((from5 + e9) << 3), 16),
                    f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(tileWindowCountShared, tileWindowCountShared, 2, 3, 2, 3),
                    ),
                  ),
                  f64x2.splat(NaN),
                  i64x2.extend_high_i32x4_s(part5),
                );
                const part6 = v128.bitselect(result_0, f64x2.splat(NaN), f64x2.eq(result_0, result_0));
                const part7 = v128.bitselect(result_1, f64x2.splat(NaN), f64x2.eq(result_1, result_1));
                v128.store(mean + ((out5 + e9) << 3), part6);
                v128.store(mean + ((out5 + e9) << 3), part7, 16);
                const part8 = i32x4.ge_s(tileWindowCountShared2, i32x4.splat(minPeriods));
                const result2_0 = v128.bitselect(
                  f64x2.div(
                    v128.load(tileWindowSum + ((from5 + e9) << 3), 32),
                    f64x2.convert_low_i32x4_s(tileWindowCountShared2),
                  ),
                  f64x2.splat(NaN),
                  i64x2.extend_low_i32x4_s(part8),
                );
                const result2_1 = v128.bitselect(
                  f64x2.div(
                    v128.load(tileWindowSum + ((from5 + e9) << 3), 48),
                    f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(tileWindowCountShared2, tileWindowCountShared2, 2, 3, 2, 3),
                    ),
                  ),
                  f64x2.splat(NaN),
                  i64x2.extend_high_i32x4_s(part8),
                );
                const part9 = v128.bitselect(result2_0, f64x2.splat(NaN), f64x2.eq(result2_0, result2_0));
                const part10 = v128.bitselect(result2_1, f64x2.splat(NaN), f64x2.eq(result2_1, result2_1));
                v128.store(mean + ((out5 + e9) << 3), part9, 32);
                v128.store(mean + ((out5 + e9) << 3), part10, 48);
              }
              for (let e9: i32 = e9Main; e9 < length6; e9++) {
                const result3: f64 =
                  load<i32>(tileWindowCount + ((from5 + e9) << 2)) >= minPeriods
                    ? load<f64>(tileWindowSum + ((from5 + e9) << 3)) /
                      <f64>load<i32>(tileWindowCount + ((from5 + e9) << 2))
                    : NaN;
                store<f64>(mean + ((out5 + e9) << 3), result3 == result3 ? result3 : NaN);
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
                  const end10: i32 = (rowsIn - k + 1) * colsHere;
                  for (let e3: i32 = e3Main; e3 < end10; e3++) {
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
                  const end11: i32 = (rowsIn - (low + k) + 1) * colsHere;
                  for (let e3: i32 = e3Main2; e3 < end11; e3++) {
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
                const base28: i32 = ahead * 2;
                const base29: i32 = ahead * 3;
                for (let e3: i32 = 0; e3 < e3Main3; e3 += 8) {
                  const part19 = f64x2.add(
                    f64x2.add(v128.load(tile + (e3 << 3)), v128.load(tile + ((e3 + ahead) << 3))),
                    f64x2.add(v128.load(tile + ((e3 + base28) << 3)), v128.load(tile + ((e3 + base29) << 3))),
                  );
                  const part20 = f64x2.add(
                    f64x2.add(v128.load(tile + (e3 << 3), 16), v128.load(tile + ((e3 + ahead) << 3), 16)),
                    f64x2.add(v128.load(tile + ((e3 + base28) << 3), 16), v128.load(tile + ((e3 + base29) << 3), 16)),
                  );
                  v128.store(tile + (e3 << 3), part19);
                  v128.store(tile + (e3 << 3), part20, 16);
                  const part21 = f64x2.add(
                    f64x2.add(v128.load(tile + (e3 << 3), 32), v128.load(tile + ((e3 + ahead) << 3), 32)),
                    f64x2.add(v128.load(tile + ((e3 + base28) << 3), 32), v128.load(tile + ((e3 + base29) << 3), 32)),
                  );
                  const part22 = f64x2.add(
                    f64x2.add(v128.load(tile + (e3 << 3), 48), v128.load(tile + ((e3 + ahead) << 3), 48)),
                    f64x2.add(v128.load(tile + ((e3 + base28) << 3), 48), v128.load(tile + ((e3 + base29) << 3), 48)),
                  );
                  v128.store(tile + (e3 << 3), part21, 32);
                  v128.store(tile + (e3 << 3), part22, 48);
                }
                const base30: i32 = ahead * 2;
                const base31: i32 = ahead * 3;
                const end12: i32 = (rowsIn - k * 4 + 1) * colsHere;
                for (let e3: i32 = e3Main3; e3 < end12; e3++) {
                  store<f64>(
                    tile + (e3 << 3),
                    load<f64>(tile + (e3 << 3)) +
                      load<f64>(tile + ((e3 + ahead) << 3)) +
                      (load<f64>(tile + ((e3 + base30) << 3)) + load<f64>(tile + ((e3 + base31) << 3))),
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
                const end13: i32 = (rowsIn - k * 2 + 1) * colsHere;
                for (let e3: i32 = e3Main4; e3 < end13; e3++) {
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
              const end14: i32 = (rowsIn - k + 1) * colsHere;
              for (let e3: i32 = e3Main5; e3 < end14; e3++) {
                store<f64>(tileWindowSum + (e3 << 3), load<f64>(tile + (e3 << 3)));
              }
            }
            if ((width & (width - 1)) == 0) {
              if (width >= 4) {
                const quarter: i32 = width >> 2;
                const ahead2: i32 = quarter * colsHere;
                const across: i32 = quarter * cols;
                const blocks2: i32 = base51;
                const present: i32 = width;
                const base33: i32 = quarter * colsHere;
                for (let block2: i32 = 0; block2 < blocks2; block2++) {
                  const flat2: bool = colsHere == cols;
                  const length2: i32 = flat2 ? base33 : colsHere;
                  const spans2: i32 = flat2 ? 1 : quarter;
                  const base32: i32 = block2 * width;
                  for (let span2: i32 = 0; span2 < spans2; span2++) {
                    const from: i32 = (base32 + span2) * colsHere;
                    const out: i32 = (firstRow + (base32 + span2)) * cols + firstCol;
                    // Dividing by a power of two is multiplying by its exact reciprocal.
                    const inverse: f64 = 1.0 / <f64>present;
                    if (present > 0 && (present & (present - 1)) == 0) {
                      const e4Main: i32 = length2 & -4;
                      for (let e4: i32 = 0; e4 < e4Main; e4 += 4) {
                        for (let n: i32 = 0; n < 4; n += 4) {
                          const tileShared_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 1)) << 3));
                          const tileShared_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 1)) << 3), 16);
                          const tileShared2_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 2)) << 3));
                          const tileShared2_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 2)) << 3), 16);
                          const tileShared3_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 3)) << 3));
                          const tileShared3_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 3)) << 3), 16);
                          const tileShared4_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 4)) << 3));
                          const tileShared4_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 4)) << 3), 16);
                          const tileShared5_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 5)) << 3));
                          const tileShared5_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 5)) << 3), 16);
                          const sum6_0 = f64x2.add(
                            f64x2.add(v128.load(tile + ((from + e4 + ahead2 * n) << 3)), tileShared_0),
                            f64x2.add(tileShared2_0, tileShared3_0),
                          );
                          const sum6_1 = f64x2.add(
                            f64x2.add(v128.load(tile + ((from + e4 + ahead2 * n) << 3), 16), tileShared_1),
                            f64x2.add(tileShared2_1, tileShared3_1),
                          );
                          const sum6_1_0 = f64x2.add(
                            f64x2.add(tileShared_0, tileShared2_0),
                            f64x2.add(tileShared3_0, tileShared4_0),
                          );
                          const sum6_1_1 = f64x2.add(
                            f64x2.add(tileShared_1, tileShared2_1),
                            f64x2.add(tileShared3_1, tileShared4_1),
                          );
                          const sum6_2_0 = f64x2.add(
                            f64x2.add(tileShared2_0, tileShared3_0),
                            f64x2.add(tileShared4_0, tileShared5_0),
                          );
                          const sum6_2_1 = f64x2.add(
                            f64x2.add(tileShared2_1, tileShared3_1),
                            f64x2.add(tileShared4_1, tileShared5_1),
                          );
                          const sum6_3_0 = f64x2.add(
                            f64x2.add(tileShared3_0, tileShared4_0),
                            f64x2.add(tileShared5_0, v128.load(tile + ((from + e4 + ahead2 * (n + 6)) << 3))),
                          );
                          const sum6_3_1 = f64x2.add(
                            f64x2.add(tileShared3_1, tileShared4_1),
                            f64x2.add(tileShared5_1, v128.load(tile + ((from + e4 + ahead2 * (n + 6)) << 3), 16)),
                          );
                          let choice0_0 = f64x2.splat(0.0);
                          let choice0_1 = f64x2.splat(0.0);
                          if (present >= minPeriods) {
                            choice0_0 = f64x2.mul(sum6_0, f64x2.splat(inverse));
                            choice0_1 = f64x2.mul(sum6_1, f64x2.splat(inverse));
                          } else {
                            choice0_0 = f64x2.splat(NaN);
                            choice0_1 = f64x2.splat(NaN);
                          }
                          const part31 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                          const part32 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                          v128.store(mean + ((out + e4 + across * n) << 3), part31);
                          v128.store(mean + ((out + e4 + across * n) << 3), part32, 16);
                          let choice1_0 = f64x2.splat(0.0);
                          let choice1_1 = f64x2.splat(0.0);
                          if (present >= minPeriods) {
                            choice1_0 = f64x2.mul(sum6_1_0, f64x2.splat(inverse));
                            choice1_1 = f64x2.mul(sum6_1_1, f64x2.splat(inverse));
                          } else {
                            choice1_0 = f64x2.splat(NaN);
                            choice1_1 = f64x2.splat(NaN);
                          }
                          const part33 = v128.bitselect(choice1_0, f64x2.splat(NaN), f64x2.eq(choice1_0, choice1_0));
                          const part34 = v128.bitselect(choice1_1, f64x2.splat(NaN), f64x2.eq(choice1_1, choice1_1));
                          v128.store(mean + ((out + e4 + across * (n + 1)) << 3), part33);
                          v128.store(mean + ((out + e4 + across * (n + 1)) << 3), part34, 16);
                          let choice2_0 = f64x2.splat(0.0);
                          let choice2_1 = f64x2.splat(0.0);
                          if (present >= minPeriods) {
                            choice2_0 = f64x2.mul(sum6_2_0, f64x2.splat(inverse));
                            choice2_1 = f64x2.mul(sum6_2_1, f64x2.splat(inverse));
                          } else {
                            choice2_0 = f64x2.splat(NaN);
                            choice2_1 = f64x2.splat(NaN);
                          }
                          const part35 = v128.bitselect(choice2_0, f64x2.splat(NaN), f64x2.eq(choice2_0, choice2_0));
                          const part36 = v128.bitselect(choice2_1, f64x2.splat(NaN), f64x2.eq(choice2_1, choice2_1));
                          v128.store(mean + ((out + e4 + across * (n + 2)) << 3), part35);
                          v128.store(mean + ((out + e4 + across * (n + 2)) << 3), part36, 16);
                          let choice3_0 = f64x2.splat(0.0);
                          let choice3_1 = f64x2.splat(0.0);
                          if (present >= minPeriods) {
                            choice3_0 = f64x2.mul(sum6_3_0, f64x2.splat(inverse));
                            choice3_1 = f64x2.mul(sum6_3_1, f64x2.splat(inverse));
                          } else {
                            choice3_0 = f64x2.splat(NaN);
                            choice3_1 = f64x2.splat(NaN);
                          }
                          const part37 = v128.bitselect(choice3_0, f64x2.splat(NaN), f64x2.eq(choice3_0, choice3_0));
                          const part38 = v128.bitselect(choice3_1, f64x2.splat(NaN), f64x2.eq(choice3_1, choice3_1));
                          v128.store(mean + ((out + e4 + across * (n + 3)) << 3), part37);
                          v128.store(mean + ((out + e4 + across * (n + 3)) << 3), part38, 16);
                        }
                      }
                      for (let e4: i32 = e4Main; e4 < length2; e4++) {
                        for (let n: i32 = 0; n < 4; n += 4) {
                          const tileShared6: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 1)) << 3));
                          const tileShared7: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 2)) << 3));
                          const tileShared8: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 3)) << 3));
                          const tileShared9: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 4)) << 3));
                          const tileShared10: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 5)) << 3));
                          const sum6: f64 =
                            load<f64>(tile + ((from + e4 + ahead2 * n) << 3)) +
                            tileShared6 +
                            (tileShared7 + tileShared8);
                          const sum6_1: f64 = tileShared6 + tileShared7 + (tileShared8 + tileShared9);
                          const sum6_2: f64 = tileShared7 + tileShared8 + (tileShared9 + tileShared10);
                          const sum6_3: f64 =
                            tileShared8 +
                            tileShared9 +
                            (tileShared10 + load<f64>(tile + ((from + e4 + ahead2 * (n + 6)) << 3)));
                          const result4: f64 = present >= minPeriods ? sum6 * inverse : NaN;
                          store<f64>(mean + ((out + e4 + across * n) << 3), result4 == result4 ? result4 : NaN);
                          const result5: f64 = present >= minPeriods ? sum6_1 * inverse : NaN;
                          store<f64>(mean + ((out + e4 + across * (n + 1)) << 3), result5 == result5 ? result5 : NaN);
                          const result6: f64 = present >= minPeriods ? sum6_2 * inverse : NaN;
                          store<f64>(mean + ((out + e4 + across * (n + 2)) << 3), result6 == result6 ? result6 : NaN);
                          const result7: f64 = present >= minPeriods ? sum6_3 * inverse : NaN;
                          store<f64>(mean + ((out + e4 + across * (n + 3)) << 3), result7 == result7 ? result7 : NaN);
                        }
                      }
                    } else {
                      const e4Main2: i32 = length2 & -4;
                      for (let e4: i32 = 0; e4 < e4Main2; e4 += 4) {
                        for (let n: i32 = 0; n < 4; n += 4) {
                          const tileShared11_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 1)) << 3));
                          const tileShared11_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 1)) << 3), 16);
                          const tileShared12_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 2)) << 3));
                          const tileShared12_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 2)) << 3), 16);
                          const tileShared13_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 3)) << 3));
                          const tileShared13_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 3)) << 3), 16);
                          const tileShared14_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 4)) << 3));
                          const tileShared14_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 4)) << 3), 16);
                          const tileShared15_0 = v128.load(tile + ((from + e4 + ahead2 * (n + 5)) << 3));
                          const tileShared15_1 = v128.load(tile + ((from + e4 + ahead2 * (n + 5)) << 3), 16);
                          const sum6_0 = f64x2.add(
                            f64x2.add(v128.load(tile + ((from + e4 + ahead2 * n) << 3)), tileShared11_0),
                            f64x2.add(tileShared12_0, tileShared13_0),
                          );
                          const sum6_1 = f64x2.add(
                            f64x2.add(v128.load(tile + ((from + e4 + ahead2 * n) << 3), 16), tileShared11_1),
                            f64x2.add(tileShared12_1, tileShared13_1),
                          );
                          const sum6_1_0 = f64x2.add(
                            f64x2.add(tileShared11_0, tileShared12_0),
                            f64x2.add(tileShared13_0, tileShared14_0),
                          );
                          const sum6_1_1 = f64x2.add(
                            f64x2.add(tileShared11_1, tileShared12_1),
                            f64x2.add(tileShared13_1, tileShared14_1),
                          );
                          const sum6_2_0 = f64x2.add(
                            f64x2.add(tileShared12_0, tileShared13_0),
                            f64x2.add(tileShared14_0, tileShared15_0),
                          );
                          const sum6_2_1 = f64x2.add(
                            f64x2.add(tileShared12_1, tileShared13_1),
                            f64x2.add(tileShared14_1, tileShared15_1),
                          );
                          const sum6_3_0 = f64x2.add(
                            f64x2.add(tileShared13_0, tileShared14_0),
                            f64x2.add(tileShared15_0, v128.load(tile + ((from + e4 + ahead2 * (n + 6)) << 3))),
                          );
                          const sum6_3_1 = f64x2.add(
                            f64x2.add(tileShared13_1, tileShared14_1),
                            f64x2.add(tileShared15_1, v128.load(tile + ((from + e4 + ahead2 * (n + 6)) << 3), 16)),
                          );
                          let choice0_0 = f64x2.splat(0.0);
                          let choice0_1 = f64x2.splat(0.0);
                          if (present >= minPeriods) {
                            const part39 = <f64>present;
                            choice0_0 = f64x2.div(sum6_0, f64x2.splat(part39));
                            choice0_1 = f64x2.div(sum6_1, f64x2.splat(part39));
                          } else {
                            choice0_0 = f64x2.splat(NaN);
                            choice0_1 = f64x2.splat(NaN);
                          }
                          const part40 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                          const part41 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                          v128.store(mean + ((out + e4 + across * n) << 3), part40);
                          v128.store(mean + ((out + e4 + across * n) << 3), part41, 16);
                          let choice1_0 = f64x2.splat(0.0);
                          let choice1_1 = f64x2.splat(0.0);
                          if (present >= minPeriods) {
                            const part42 = <f64>present;
                            choice1_0 = f64x2.div(sum6_1_0, f64x2.splat(part42));
                            choice1_1 = f64x2.div(sum6_1_1, f64x2.splat(part42));
                          } else {
                            choice1_0 = f64x2.splat(NaN);
                            choice1_1 = f64x2.splat(NaN);
                          }
                          const part43 = v128.bitselect(choice1_0, f64x2.splat(NaN), f64x2.eq(choice1_0, choice1_0));
                          const part44 = v128.bitselect(choice1_1, f64x2.splat(NaN), f64x2.eq(choice1_1, choice1_1));
                          v128.store(mean + ((out + e4 + across * (n + 1)) << 3), part43);
                          v128.store(mean + ((out + e4 + across * (n + 1)) << 3), part44, 16);
                          let choice2_0 = f64x2.splat(0.0);
                          let choice2_1 = f64x2.splat(0.0);
                          if (present >= minPeriods) {
                            const part45 = <f64>present;
                            choice2_0 = f64x2.div(sum6_2_0, f64x2.splat(part45));
                            choice2_1 = f64x2.div(sum6_2_1, f64x2.splat(part45));
                          } else {
                            choice2_0 = f64x2.splat(NaN);
                            choice2_1 = f64x2.splat(NaN);
                          }
                          const part46 = v128.bitselect(choice2_0, f64x2.splat(NaN), f64x2.eq(choice2_0, choice2_0));
                          const part47 = v128.bitselect(choice2_1, f64x2.splat(NaN), f64x2.eq(choice2_1, choice2_1));
                          v128.store(mean + ((out + e4 + across * (n + 2)) << 3), part46);
                          v128.store(mean + ((out + e4 + across * (n + 2)) << 3), part47, 16);
                          let choice3_0 = f64x2.splat(0.0);
                          let choice3_1 = f64x2.splat(0.0);
                          if (present >= minPeriods) {
                            const part48 = <f64>present;
                            choice3_0 = f64x2.div(sum6_3_0, f64x2.splat(part48));
                            choice3_1 = f64x2.div(sum6_3_1, f64x2.splat(part48));
                          } else {
                            choice3_0 = f64x2.splat(NaN);
                            choice3_1 = f64x2.splat(NaN);
                          }
                          const part49 = v128.bitselect(choice3_0, f64x2.splat(NaN), f64x2.eq(choice3_0, choice3_0));
                          const part50 = v128.bitselect(choice3_1, f64x2.splat(NaN), f64x2.eq(choice3_1, choice3_1));
                          v128.store(mean + ((out + e4 + across * (n + 3)) << 3), part49);
                          v128.store(mean + ((out + e4 + across * (n + 3)) << 3), part50, 16);
                        }
                      }
                      for (let e4: i32 = e4Main2; e4 < length2; e4++) {
                        for (let n: i32 = 0; n < 4; n += 4) {
                          const tileShared16: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 1)) << 3));
                          const tileShared17: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 2)) << 3));
                          const tileShared18: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 3)) << 3));
                          const tileShared19: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 4)) << 3));
                          const tileShared20: f64 = load<f64>(tile + ((from + e4 + ahead2 * (n + 5)) << 3));
                          const sum6: f64 =
                            load<f64>(tile + ((from + e4 + ahead2 * n) << 3)) +
                            tileShared16 +
                            (tileShared17 + tileShared18);
                          const sum6_1: f64 = tileShared16 + tileShared17 + (tileShared18 + tileShared19);
                          const sum6_2: f64 = tileShared17 + tileShared18 + (tileShared19 + tileShared20);
                          const sum6_3: f64 =
                            tileShared18 +
                            tileShared19 +
                            (tileShared20 + load<f64>(tile + ((from + e4 + ahead2 * (n + 6)) << 3)));
                          const result8: f64 = present >= minPeriods ? sum6 / <f64>present : NaN;
                          store<f64>(mean + ((out + e4 + across * n) << 3), result8 == result8 ? result8 : NaN);
                          const result9: f64 = present >= minPeriods ? sum6_1 / <f64>present : NaN;
                          store<f64>(mean + ((out + e4 + across * (n + 1)) << 3), result9 == result9 ? result9 : NaN);
                          const result10: f64 = present >= minPeriods ? sum6_2 / <f64>present : NaN;
                          store<f64>(
                            mean + ((out + e4 + across * (n + 2)) << 3),
                            result10 == result10 ? result10 : NaN,
                          );
                          const result11: f64 = present >= minPeriods ? sum6_3 / <f64>present : NaN;
                          store<f64>(
                            mean + ((out + e4 + across * (n + 3)) << 3),
                            result11 == result11 ? result11 : NaN,
                          );
                        }
                      }
                    }
                  }
                }
                const flat3: bool = colsHere == cols;
                const length3: i32 = flat3 ? (rowsHere - blocks2 * width) * colsHere : colsHere;
                const spans3: i32 = flat3 ? 1 : rowsHere - blocks2 * width;
                const base42: i32 = blocks2 * width;
                const base43: i32 = ahead2 * 2;
                const base44: i32 = ahead2 * 3;
                for (let span3: i32 = 0; span3 < spans3; span3++) {
                  const from2: i32 = (base42 + span3) * colsHere;
                  const out2: i32 = (firstRow + (base42 + span3)) * cols + firstCol;
                  // Dividing by a power of two is multiplying by its exact reciprocal.
                  const inverse2: f64 = 1.0 / <f64>present;
                  if (present > 0 && (present & (present - 1)) == 0) {
                    const e5Main: i32 = length3 & -4;
                    const base34: i32 = base43;
                    const base35: i32 = base44;
                    for (let e5: i32 = 0; e5 < e5Main; e5 += 4) {
                      const sum7_0 = f64x2.add(
                        f64x2.add(
                          v128.load(tile + ((from2 + e5) << 3)),
                          v128.load(tile + ((from2 + e5 + ahead2) << 3)),
                        ),
                        f64x2.add(
                          v128.load(tile + ((from2 + e5 + base34) << 3)),
                          v128.load(tile + ((from2 + e5 + base35) << 3)),
                        ),
                      );
                      const sum7_1 = f64x2.add(
                        f64x2.add(
                          v128.load(tile + ((from2 + e5) << 3), 16),
                          v128.load(tile + ((from2 + e5 + ahead2) << 3), 16),
                        ),
                        f64x2.add(
                          v128.load(tile + ((from2 + e5 + base34) << 3), 16),
                          v128.load(tile + ((from2 + e5 + base35) << 3), 16),
                        ),
                      );
                      let choice0_0 = f64x2.splat(0.0);
                      let choice0_1 = f64x2.splat(0.0);
                      if (present >= minPeriods) {
                        choice0_0 = f64x2.mul(sum7_0, f64x2.splat(inverse2));
                        choice0_1 = f64x2.mul(sum7_1, f64x2.splat(inverse2));
                      } else {
                        choice0_0 = f64x2.splat(NaN);
                        choice0_1 = f64x2.splat(NaN);
                      }
                      const part51 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                      const part52 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                      v128.store(mean + ((out2 + e5) << 3), part51);
                      v128.store(mean + ((out2 + e5) << 3), part52, 16);
                    }
                    const base36: i32 = base43;
                    const base37: i32 = base44;
                    for (let e5: i32 = e5Main; e5 < length3; e5++) {
                      const sum7: f64 =
                        load<f64>(tile + ((from2 + e5) << 3)) +
                        load<f64>(tile + ((from2 + e5 + ahead2) << 3)) +
                        (load<f64>(tile + ((from2 + e5 + base36) << 3)) +
                          load<f64>(tile + ((from2 + e5 + base37) << 3)));
                      const result12: f64 = present >= minPeriods ? sum7 * inverse2 : NaN;
                      store<f64>(mean + ((out2 + e5) << 3), result12 == result12 ? result12 : NaN);
                    }
                  } else {
                    const e5Main2: i32 = length3 & -4;
                    const base38: i32 = base43;
                    const base39: i32 = base44;
                    for (let e5: i32 = 0; e5 < e5Main2; e5 += 4) {
                      const sum7_0 = f64x2.add(
                        f64x2.add(
                          v128.load(tile + ((from2 + e5) << 3)),
                          v128.load(tile + ((from2 + e5 + ahead2) << 3)),
                        ),
                        f64x2.add(
                          v128.load(tile + ((from2 + e5 + base38) << 3)),
                          v128.load(tile + ((from2 + e5 + base39) << 3)),
                        ),
                      );
                      const sum7_1 = f64x2.add(
                        f64x2.add(
                          v128.load(tile + ((from2 + e5) << 3), 16),
                          v128.load(tile + ((from2 + e5 + ahead2) << 3), 16),
                        ),
                        f64x2.add(
                          v128.load(tile + ((from2 + e5 + base38) << 3), 16),
                          v128.load(tile + ((from2 + e5 + base39) << 3), 16),
                        ),
                      );
                      let choice0_0 = f64x2.splat(0.0);
                      let choice0_1 = f64x2.splat(0.0);
                      if (present >= minPeriods) {
                        const part53 = <f64>present;
                        choice0_0 = f64x2.div(sum7_0, f64x2.splat(part53));
                        choice0_1 = f64x2.div(sum7_1, f64x2.splat(part53));
                      } else {
                        choice0_0 = f64x2.splat(NaN);
                        choice0_1 = f64x2.splat(NaN);
                      }
                      const part54 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                      const part55 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                      v128.store(mean + ((out2 + e5) << 3), part54);
                      v128.store(mean + ((out2 + e5) << 3), part55, 16);
                    }
                    const base40: i32 = base43;
                    const base41: i32 = base44;
                    for (let e5: i32 = e5Main2; e5 < length3; e5++) {
                      const sum7: f64 =
                        load<f64>(tile + ((from2 + e5) << 3)) +
                        load<f64>(tile + ((from2 + e5 + ahead2) << 3)) +
                        (load<f64>(tile + ((from2 + e5 + base40) << 3)) +
                          load<f64>(tile + ((from2 + e5 + base41) << 3)));
                      const result13: f64 = present >= minPeriods ? sum7 / <f64>present : NaN;
                      store<f64>(mean + ((out2 + e5) << 3), result13 == result13 ? result13 : NaN);
                    }
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
                  // Dividing by a power of two is multiplying by its exact reciprocal.
                  const inverse3: f64 = 1.0 / <f64>present2;
                  if (present2 > 0 && (present2 & (present2 - 1)) == 0) {
                    const e6Main: i32 = length4 & -8;
                    for (let e6: i32 = 0; e6 < e6Main; e6 += 8) {
                      let choice0_0 = f64x2.splat(0.0);
                      let choice0_1 = f64x2.splat(0.0);
                      let choice0_1_0 = f64x2.splat(0.0);
                      let choice0_1_1 = f64x2.splat(0.0);
                      if (present2 >= minPeriods) {
                        choice0_0 = f64x2.mul(v128.load(tileWindowSum + ((from3 + e6) << 3)), f64x2.splat(inverse3));
                        choice0_1 = f64x2.mul(
                          v128.load(tileWindowSum + ((from3 + e6) << 3), 16),
                          f64x2.splat(inverse3),
                        );
                        choice0_1_0 = f64x2.mul(
                          v128.load(tileWindowSum + ((from3 + e6) << 3), 32),
                          f64x2.splat(inverse3),
                        );
                        choice0_1_1 = f64x2.mul(
                          v128.load(tileWindowSum + ((from3 + e6) << 3), 48),
                          f64x2.splat(inverse3),
                        );
                      } else {
                        choice0_0 = f64x2.splat(NaN);
                        choice0_1 = f64x2.splat(NaN);
                        choice0_1_0 = f64x2.splat(NaN);
                        choice0_1_1 = f64x2.splat(NaN);
                      }
                      const part56 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                      const part57 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                      v128.store(mean + ((out3 + e6) << 3), part56);
                      v128.store(mean + ((out3 + e6) << 3), part57, 16);
                      const part58 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                      const part59 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                      v128.store(mean + ((out3 + e6) << 3), part58, 32);
                      v128.store(mean + ((out3 + e6) << 3), part59, 48);
                    }
                    for (let e6: i32 = e6Main; e6 < length4; e6++) {
                      const result14: f64 =
                        present2 >= minPeriods ? load<f64>(tileWindowSum + ((from3 + e6) << 3)) * inverse3 : NaN;
                      store<f64>(mean + ((out3 + e6) << 3), result14 == result14 ? result14 : NaN);
                    }
                  } else {
                    const e6Main2: i32 = length4 & -8;
                    for (let e6: i32 = 0; e6 < e6Main2; e6 += 8) {
                      let choice0_0 = f64x2.splat(0.0);
                      let choice0_1 = f64x2.splat(0.0);
                      let choice0_1_0 = f64x2.splat(0.0);
                      let choice0_1_1 = f64x2.splat(0.0);
                      if (present2 >= minPeriods) {
                        const part60 = <f64>present2;
                        choice0_0 = f64x2.div(v128.load(tileWindowSum + ((from3 + e6) << 3)), f64x2.splat(part60));
                        choice0_1 = f64x2.div(v128.load(tileWindowSum + ((from3 + e6) << 3), 16), f64x2.splat(part60));
                        const part61 = <f64>present2;
                        choice0_1_0 = f64x2.div(
                          v128.load(tileWindowSum + ((from3 + e6) << 3), 32),
                          f64x2.splat(part61),
                        );
                        choice0_1_1 = f64x2.div(
                          v128.load(tileWindowSum + ((from3 + e6) << 3), 48),
                          f64x2.splat(part61),
                        );
                      } else {
                        choice0_0 = f64x2.splat(NaN);
                        choice0_1 = f64x2.splat(NaN);
                        choice0_1_0 = f64x2.splat(NaN);
                        choice0_1_1 = f64x2.splat(NaN);
                      }
                      const part62 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                      const part63 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                      v128.store(mean + ((out3 + e6) << 3), part62);
                      v128.store(mean + ((out3 + e6) << 3), part63, 16);
                      const part64 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                      const part65 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                      v128.store(mean + ((out3 + e6) << 3), part64, 32);
                      v128.store(mean + ((out3 + e6) << 3), part65, 48);
                    }
                    for (let e6: i32 = e6Main2; e6 < length4; e6++) {
                      const result15: f64 =
                        present2 >= minPeriods ? load<f64>(tileWindowSum + ((from3 + e6) << 3)) / <f64>present2 : NaN;
                      store<f64>(mean + ((out3 + e6) << 3), result15 == result15 ? result15 : NaN);
                    }
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
                // Dividing by a power of two is multiplying by its exact reciprocal.
                const inverse4: f64 = 1.0 / <f64>present3;
                if (present3 > 0 && (present3 & (present3 - 1)) == 0) {
                  const e7Main: i32 = length5 & -8;
                  for (let e7: i32 = 0; e7 < e7Main; e7 += 8) {
                    const sum8_0 = f64x2.add(
                      v128.load(tile + ((from4 + e7) << 3)),
                      v128.load(tileWindowSum + ((from4 + e7 + ahead3) << 3)),
                    );
                    const sum8_1 = f64x2.add(
                      v128.load(tile + ((from4 + e7) << 3), 16),
                      v128.load(tileWindowSum + ((from4 + e7 + ahead3) << 3), 16),
                    );
                    const sum8_1_0 = f64x2.add(
                      v128.load(tile + ((from4 + e7) << 3), 32),
                      v128.load(tileWindowSum + ((from4 + e7 + ahead3) << 3), 32),
                    );
                    const sum8_1_1 = f64x2.add(
                      v128.load(tile + ((from4 + e7) << 3), 48),
                      v128.load(tileWindowSum + ((from4 + e7 + ahead3) << 3), 48),
                    );
                    let choice0_0 = f64x2.splat(0.0);
                    let choice0_1 = f64x2.splat(0.0);
                    let choice0_1_0 = f64x2.splat(0.0);
                    let choice0_1_1 = f64x2.splat(0.0);
                    if (present3 >= minPeriods) {
                      choice0_0 = f64x2.mul(sum8_0, f64x2.splat(inverse4));
                      choice0_1 = f64x2.mul(sum8_1, f64x2.splat(inverse4));
                      choice0_1_0 = f64x2.mul(sum8_1_0, f64x2.splat(inverse4));
                      choice0_1_1 = f64x2.mul(sum8_1_1, f64x2.splat(inverse4));
                    } else {
                      choice0_0 = f64x2.splat(NaN);
                      choice0_1 = f64x2.splat(NaN);
                      choice0_1_0 = f64x2.splat(NaN);
                      choice0_1_1 = f64x2.splat(NaN);
                    }
                    const part66 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                    const part67 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                    v128.store(mean + ((out4 + e7) << 3), part66);
                    v128.store(mean + ((out4 + e7) << 3), part67, 16);
                    const part68 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                    const part69 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                    v128.store(mean + ((out4 + e7) << 3), part68, 32);
                    v128.store(mean + ((out4 + e7) << 3), part69, 48);
                  }
                  for (let e7: i32 = e7Main; e7 < length5; e7++) {
                    const sum8: f64 =
                      load<f64>(tile + ((from4 + e7) << 3)) + load<f64>(tileWindowSum + ((from4 + e7 + ahead3) << 3));
                    const result16: f64 = present3 >= minPeriods ? sum8 * inverse4 : NaN;
                    store<f64>(mean + ((out4 + e7) << 3), result16 == result16 ? result16 : NaN);
                  }
                } else {
                  const e7Main2: i32 = length5 & -8;
                  for (let e7: i32 = 0; e7 < e7Main2; e7 += 8) {
                    const sum8_0 = f64x2.add(
                      v128.load(tile + ((from4 + e7) << 3)),
                      v128.load(tileWindowSum + ((from4 + e7 + ahead3) << 3)),
                    );
                    const sum8_1 = f64x2.add(
                      v128.load(tile + ((from4 + e7) << 3), 16),
                      v128.load(tileWindowSum + ((from4 + e7 + ahead3) << 3), 16),
                    );
                    const sum8_1_0 = f64x2.add(
                      v128.load(tile + ((from4 + e7) << 3), 32),
                      v128.load(tileWindowSum + ((from4 + e7 + ahead3) << 3), 32),
                    );
                    const sum8_1_1 = f64x2.add(
                      v128.load(tile + ((from4 + e7) << 3), 48),
                      v128.load(tileWindowSum + ((from4 + e7 + ahead3) << 3), 48),
                    );
                    let choice0_0 = f64x2.splat(0.0);
                    let choice0_1 = f64x2.splat(0.0);
                    let choice0_1_0 = f64x2.splat(0.0);
                    let choice0_1_1 = f64x2.splat(0.0);
                    if (present3 >= minPeriods) {
                      const part70 = <f64>present3;
                      choice0_0 = f64x2.div(sum8_0, f64x2.splat(part70));
                      choice0_1 = f64x2.div(sum8_1, f64x2.splat(part70));
                      const part71 = <f64>present3;
                      choice0_1_0 = f64x2.div(sum8_1_0, f64x2.splat(part71));
                      choice0_1_1 = f64x2.div(sum8_1_1, f64x2.splat(part71));
                    } else {
                      choice0_0 = f64x2.splat(NaN);
                      choice0_1 = f64x2.splat(NaN);
                      choice0_1_0 = f64x2.splat(NaN);
                      choice0_1_1 = f64x2.splat(NaN);
                    }
                    const part72 = v128.bitselect(choice0_0, f64x2.splat(NaN), f64x2.eq(choice0_0, choice0_0));
                    const part73 = v128.bitselect(choice0_1, f64x2.splat(NaN), f64x2.eq(choice0_1, choice0_1));
                    v128.store(mean + ((out4 + e7) << 3), part72);
                    v128.store(mean + ((out4 + e7) << 3), part73, 16);
                    const part74 = v128.bitselect(choice0_1_0, f64x2.splat(NaN), f64x2.eq(choice0_1_0, choice0_1_0));
                    const part75 = v128.bitselect(choice0_1_1, f64x2.splat(NaN), f64x2.eq(choice0_1_1, choice0_1_1));
                    v128.store(mean + ((out4 + e7) << 3), part74, 32);
                    v128.store(mean + ((out4 + e7) << 3), part75, 48);
                  }
                  for (let e7: i32 = e7Main2; e7 < length5; e7++) {
                    const sum8: f64 =
                      load<f64>(tile + ((from4 + e7) << 3)) + load<f64>(tileWindowSum + ((from4 + e7 + ahead3) << 3));
                    const result17: f64 = present3 >= minPeriods ? sum8 / <f64>present3 : NaN;
                    store<f64>(mean + ((out4 + e7) << 3), result17 == result17 ? result17 : NaN);
                  }
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
