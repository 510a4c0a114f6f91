// Generated from kernels/rolling/rollingMax.ts#L17 by `trefoil build`. Do not edit. Hash 7f83b412eacdcd88

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

/**
 * Largest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
 * Of +0 and −0 the older one is returned.
 *
 * Accuracy: exact.
 *
 * Source: meaning of pandas `rolling(window, min_periods).max()`.
 */
export function rollingMax(
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  max_: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  const least: i32 = max<i32>(minPeriods, 1);
  // windows(x, window, (w) => {
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width: i32 = window;
    let top2: i32 = 1;
    while (top2 <= width >> 1) {
      top2 = top2 * 2;
    }
    while (<f64>width - <f64>top2 >= <f64>rows) {
      width = width - top2;
      while (top2 > width) {
        top2 = top2 >> 1;
      }
    }
    while (top2 >> 1 >= rows) {
      width = width - (top2 >> 1);
      top2 = top2 >> 1;
    }
    const tileCols: i32 = width <= 2048 / cols ? cols : min<i32>(cols, max<i32>((2048 / width) & -8, 8));
    const tileRows: i32 = <i32>min_f64(<f64>rows, max_f64(<f64>width, toF64_i32(4096 / tileCols) - <f64>width));
    {
      const lo: i32 = 0;
      const hi: i32 = rows;
      const mark = top;
      const tile = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowMax = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const colsOverTileCols: i32 = (cols + tileCols - 1) / tileCols;
      const rowTileEnd: i32 = <i32>trunc<f64>((toF64_i32(hi - lo) + <f64>tileRows - 1.0) / <f64>tileRows);
      for (let rowTile: i32 = 0; rowTile < rowTileEnd; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = <i32>min_f64(<f64>tileRows, <f64>hi - <f64>firstRow);
        const firstRowHere: i32 = <i32>max_f64(0.0 - (<f64>firstRow - <f64>width + 1.0), 0.0);
        const rowsHereOverWidth: i32 = rowsHere / width;
        const colTileEnd: i32 = colsOverTileCols;
        for (let colTile: i32 = 0; colTile < colTileEnd; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = firstRowHere;
          let missing: bool = lead > 0;
          const eMain: i32 = <i32>(floor<f64>(max_f64(<f64>lead * <f64>colsHere, 0.0) / 8.0) * 8.0);
          // 8 rounds at once.
          for (let e: i32 = 0; e < eMain; e += 8) {
            const part = f64x2.splat(NaN);
            const part2 = f64x2.splat(NaN);
            v128.store(tile + (e << 3), part);
            v128.store(tile + (e << 3), part2, 16);
            const part3 = f64x2.splat(NaN);
            const part4 = f64x2.splat(NaN);
            v128.store(tile + (e << 3), part3, 32);
            v128.store(tile + (e << 3), part4, 48);
          }
          const eEnd: i32 = lead * colsHere;
          // The remainder.
          for (let e: i32 = eMain; e < eEnd; e++) {
            store<f64>(tile + (e << 3), NaN);
          }
          const flat: bool = colsHere == cols;
          const length: i32 = flat ? (rowsIn - lead) * colsHere : colsHere;
          const spans: i32 = flat ? 1 : rowsIn - lead;
          const lengthWhole: i32 = max<i32>(length, 0) & -8;
          for (let span: i32 = 0; span < spans; span++) {
            const source: i32 = (firstRow - width + 1 + lead + span) * cols + firstCol;
            const target: i32 = (lead + span) * colsHere;
            let missingLanesLow = i64x2.splat(-(<i64>(<bool>false)));
            let missingLanesHigh = i64x2.splat(-(<i64>(<bool>false)));
            const eMain2: i32 = lengthWhole;
            // 8 rounds at once.
            for (let e: i32 = 0; e < eMain2; e += 8) {
              const vLow = v128.load(x + ((source + e) << 3));
              const vHigh = v128.load(x + ((source + e) << 3), 16);
              const v_1Low = v128.load(x + ((source + e) << 3), 32);
              const v_1High = v128.load(x + ((source + e) << 3), 48);
              v128.store(tile + ((target + e) << 3), vLow);
              v128.store(tile + ((target + e) << 3), vHigh, 16);
              v128.store(tile + ((target + e) << 3), v_1Low, 32);
              v128.store(tile + ((target + e) << 3), v_1High, 48);
              missingLanesLow = v128.or(missingLanesLow, f64x2.ne(vLow, vLow));
              missingLanesHigh = v128.or(missingLanesHigh, f64x2.ne(vHigh, vHigh));
              missingLanesLow = v128.or(missingLanesLow, f64x2.ne(v_1Low, v_1Low));
              missingLanesHigh = v128.or(missingLanesHigh, f64x2.ne(v_1High, v_1High));
            }
            missing = missing || v128.any_true(v128.or(missingLanesLow, missingLanesHigh));
            // The remainder.
            for (let e: i32 = eMain2; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              missing = missing || v != v;
            }
          }
          if (missing) {
            // Some values are missing: counts go along with the nodes.
            let k: i32 = 1;
            let low: i32 = 0;
            if ((width & k) != 0) {
              const eMain2: i32 = <i32>(floor<f64>(max_f64(<f64>rowsIn * <f64>colsHere, 0.0) / 8.0) * 8.0);
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 8) {
                const vLow = v128.load(tile + (e << 3));
                const vHigh = v128.load(tile + (e << 3), 16);
                const v_1Low = v128.load(tile + (e << 3), 32);
                const v_1High = v128.load(tile + (e << 3), 48);
                const count = v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vLow, vLow), f64x2.eq(vHigh, vHigh), 0, 2, 4, 6),
                );
                const count_1 = v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(v_1Low, v_1Low), f64x2.eq(v_1High, v_1High), 0, 2, 4, 6),
                );
                const maxLow = v128.bitselect(vLow, f64x2.splat(-Infinity), f64x2.eq(vLow, vLow));
                const maxHigh = v128.bitselect(vHigh, f64x2.splat(-Infinity), f64x2.eq(vHigh, vHigh));
                const max_1Low = v128.bitselect(v_1Low, f64x2.splat(-Infinity), f64x2.eq(v_1Low, v_1Low));
                const max_1High = v128.bitselect(v_1High, f64x2.splat(-Infinity), f64x2.eq(v_1High, v_1High));
                v128.store(tileWindowCount + (e << 2), count);
                v128.store(tileWindowCount + (e << 2), count_1, 16);
                v128.store(tileWindowMax + (e << 3), maxLow);
                v128.store(tileWindowMax + (e << 3), maxHigh, 16);
                v128.store(tileWindowMax + (e << 3), max_1Low, 32);
                v128.store(tileWindowMax + (e << 3), max_1High, 48);
              }
              const eEnd2: i32 = rowsIn * colsHere;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                const v: f64 = load<f64>(tile + (e << 3));
                const count: i32 = v == v ? 1 : 0;
                const max_2: f64 = v == v ? v : -Infinity;
                store<i32>(tileWindowCount + (e << 2), count);
                store<f64>(tileWindowMax + (e << 3), max_2);
              }
              low = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead: i32 = k * colsHere;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0);
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 8) {
                  const vOlderLow = v128.load(tile + (e << 3));
                  const vOlderHigh = v128.load(tile + (e << 3), 16);
                  const vOlder_1Low = v128.load(tile + (e << 3), 32);
                  const vOlder_1High = v128.load(tile + (e << 3), 48);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const vNewer_1Low = v128.load(tile + ((e + ahead) << 3), 32);
                  const vNewer_1High = v128.load(tile + ((e + ahead) << 3), 48);
                  const maxLow = f64x2.pmax(
                    v128.bitselect(vOlderLow, f64x2.splat(-Infinity), f64x2.eq(vOlderLow, vOlderLow)),
                    v128.bitselect(vNewerLow, f64x2.splat(-Infinity), f64x2.eq(vNewerLow, vNewerLow)),
                  );
                  const maxHigh = f64x2.pmax(
                    v128.bitselect(vOlderHigh, f64x2.splat(-Infinity), f64x2.eq(vOlderHigh, vOlderHigh)),
                    v128.bitselect(vNewerHigh, f64x2.splat(-Infinity), f64x2.eq(vNewerHigh, vNewerHigh)),
                  );
                  const max_1Low = f64x2.pmax(
                    v128.bitselect(vOlder_1Low, f64x2.splat(-Infinity), f64x2.eq(vOlder_1Low, vOlder_1Low)),
                    v128.bitselect(vNewer_1Low, f64x2.splat(-Infinity), f64x2.eq(vNewer_1Low, vNewer_1Low)),
                  );
                  const max_1High = f64x2.pmax(
                    v128.bitselect(vOlder_1High, f64x2.splat(-Infinity), f64x2.eq(vOlder_1High, vOlder_1High)),
                    v128.bitselect(vNewer_1High, f64x2.splat(-Infinity), f64x2.eq(vNewer_1High, vNewer_1High)),
                  );
                  const count = i32x4.add(
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderHigh, vOlderHigh), 0, 2, 4, 6),
                    ),
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerHigh, vNewerHigh), 0, 2, 4, 6),
                    ),
                  );
                  const count_1 = i32x4.add(
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(
                        f64x2.eq(vOlder_1Low, vOlder_1Low),
                        f64x2.eq(vOlder_1High, vOlder_1High),
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
                        f64x2.eq(vNewer_1Low, vNewer_1Low),
                        f64x2.eq(vNewer_1High, vNewer_1High),
                        0,
                        2,
                        4,
                        6,
                      ),
                    ),
                  );
                  v128.store(tileWindowMax + (e << 3), maxLow);
                  v128.store(tileWindowMax + (e << 3), maxHigh, 16);
                  v128.store(tileWindowMax + (e << 3), max_1Low, 32);
                  v128.store(tileWindowMax + (e << 3), max_1High, 48);
                  v128.store(tileWindowCount + (e << 2), count);
                  v128.store(tileWindowCount + (e << 2), count_1, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const max_2: f64 = max_f64(
                    vOlder == vOlder ? vOlder : -Infinity,
                    vNewer == vNewer ? vNewer : -Infinity,
                  );
                  const count: i32 = (vOlder == vOlder ? 1 : 0) + (vNewer == vNewer ? 1 : 0);
                  store<f64>(tileWindowMax + (e << 3), max_2);
                  store<i32>(tileWindowCount + (e << 2), count);
                }
              } else {
                const ahead: i32 = k * colsHere;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0);
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 8) {
                  const vOlderLow = v128.load(tile + (e << 3));
                  const vOlderHigh = v128.load(tile + (e << 3), 16);
                  const vOlder_1Low = v128.load(tile + (e << 3), 32);
                  const vOlder_1High = v128.load(tile + (e << 3), 48);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const vNewer_1Low = v128.load(tile + ((e + ahead) << 3), 32);
                  const vNewer_1High = v128.load(tile + ((e + ahead) << 3), 48);
                  const maxLow = f64x2.pmax(
                    v128.bitselect(vOlderLow, f64x2.splat(-Infinity), f64x2.eq(vOlderLow, vOlderLow)),
                    v128.bitselect(vNewerLow, f64x2.splat(-Infinity), f64x2.eq(vNewerLow, vNewerLow)),
                  );
                  const maxHigh = f64x2.pmax(
                    v128.bitselect(vOlderHigh, f64x2.splat(-Infinity), f64x2.eq(vOlderHigh, vOlderHigh)),
                    v128.bitselect(vNewerHigh, f64x2.splat(-Infinity), f64x2.eq(vNewerHigh, vNewerHigh)),
                  );
                  const max_1Low = f64x2.pmax(
                    v128.bitselect(vOlder_1Low, f64x2.splat(-Infinity), f64x2.eq(vOlder_1Low, vOlder_1Low)),
                    v128.bitselect(vNewer_1Low, f64x2.splat(-Infinity), f64x2.eq(vNewer_1Low, vNewer_1Low)),
                  );
                  const max_1High = f64x2.pmax(
                    v128.bitselect(vOlder_1High, f64x2.splat(-Infinity), f64x2.eq(vOlder_1High, vOlder_1High)),
                    v128.bitselect(vNewer_1High, f64x2.splat(-Infinity), f64x2.eq(vNewer_1High, vNewer_1High)),
                  );
                  const count = i32x4.add(
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderHigh, vOlderHigh), 0, 2, 4, 6),
                    ),
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerHigh, vNewerHigh), 0, 2, 4, 6),
                    ),
                  );
                  const count_1 = i32x4.add(
                    v128.bitselect(
                      i32x4.splat(1),
                      i32x4.splat(0),
                      v128.shuffle<i32>(
                        f64x2.eq(vOlder_1Low, vOlder_1Low),
                        f64x2.eq(vOlder_1High, vOlder_1High),
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
                        f64x2.eq(vNewer_1Low, vNewer_1Low),
                        f64x2.eq(vNewer_1High, vNewer_1High),
                        0,
                        2,
                        4,
                        6,
                      ),
                    ),
                  );
                  v128.store(tile + (e << 3), maxLow);
                  v128.store(tile + (e << 3), maxHigh, 16);
                  v128.store(tile + (e << 3), max_1Low, 32);
                  v128.store(tile + (e << 3), max_1High, 48);
                  v128.store(tileNodeCount + (e << 2), count);
                  v128.store(tileNodeCount + (e << 2), count_1, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const max_2: f64 = max_f64(
                    vOlder == vOlder ? vOlder : -Infinity,
                    vNewer == vNewer ? vNewer : -Infinity,
                  );
                  const count: i32 = (vOlder == vOlder ? 1 : 0) + (vNewer == vNewer ? 1 : 0);
                  store<f64>(tile + (e << 3), max_2);
                  store<i32>(tileNodeCount + (e << 2), count);
                }
              }
            }
            k = 2;
            while (k <= width) {
              if ((width & k) != 0) {
                if (low == 0) {
                  if (k != width) {
                    const eMain2: i32 = <i32>(
                      (floor<f64>(max_f64((<f64>rowsIn - (<f64>k - 1.0)) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                    );
                    // 8 rounds at once.
                    for (let e: i32 = 0; e < eMain2; e += 8) {
                      const count = v128.load(tileNodeCount + (e << 2));
                      const count_1 = v128.load(tileNodeCount + (e << 2), 16);
                      const maxLow = v128.load(tile + (e << 3));
                      const maxHigh = v128.load(tile + (e << 3), 16);
                      const max_1Low = v128.load(tile + (e << 3), 32);
                      const max_1High = v128.load(tile + (e << 3), 48);
                      v128.store(tileWindowCount + (e << 2), count);
                      v128.store(tileWindowCount + (e << 2), count_1, 16);
                      v128.store(tileWindowMax + (e << 3), maxLow);
                      v128.store(tileWindowMax + (e << 3), maxHigh, 16);
                      v128.store(tileWindowMax + (e << 3), max_1Low, 32);
                      v128.store(tileWindowMax + (e << 3), max_1High, 48);
                    }
                    const eEnd2: i32 = (rowsIn - (k - 1)) * colsHere;
                    // The remainder.
                    for (let e: i32 = eMain2; e < eEnd2; e++) {
                      const count: i32 = load<i32>(tileNodeCount + (e << 2));
                      const max_2: f64 = load<f64>(tile + (e << 3));
                      store<i32>(tileWindowCount + (e << 2), count);
                      store<f64>(tileWindowMax + (e << 3), max_2);
                    }
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>low + <f64>k - 1.0)) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                  );
                  // 8 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 8) {
                    const maxLow = f64x2.pmax(
                      v128.load(tile + (e << 3)),
                      v128.load(tileWindowMax + ((e + ahead) << 3)),
                    );
                    const maxHigh = f64x2.pmax(
                      v128.load(tile + (e << 3), 16),
                      v128.load(tileWindowMax + ((e + ahead) << 3), 16),
                    );
                    const max_1Low = f64x2.pmax(
                      v128.load(tile + (e << 3), 32),
                      v128.load(tileWindowMax + ((e + ahead) << 3), 32),
                    );
                    const max_1High = f64x2.pmax(
                      v128.load(tile + (e << 3), 48),
                      v128.load(tileWindowMax + ((e + ahead) << 3), 48),
                    );
                    const count = i32x4.add(
                      v128.load(tileNodeCount + (e << 2)),
                      v128.load(tileWindowCount + ((e + ahead) << 2)),
                    );
                    const count_1 = i32x4.add(
                      v128.load(tileNodeCount + (e << 2), 16),
                      v128.load(tileWindowCount + ((e + ahead) << 2), 16),
                    );
                    v128.store(tileWindowMax + (e << 3), maxLow);
                    v128.store(tileWindowMax + (e << 3), maxHigh, 16);
                    v128.store(tileWindowMax + (e << 3), max_1Low, 32);
                    v128.store(tileWindowMax + (e << 3), max_1High, 48);
                    v128.store(tileWindowCount + (e << 2), count);
                    v128.store(tileWindowCount + (e << 2), count_1, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (low + k - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const max_2: f64 = max_f64(
                      load<f64>(tile + (e << 3)),
                      load<f64>(tileWindowMax + ((e + ahead) << 3)),
                    );
                    const count: i32 =
                      load<i32>(tileNodeCount + (e << 2)) + load<i32>(tileWindowCount + ((e + ahead) << 2));
                    store<f64>(tileWindowMax + (e << 3), max_2);
                    store<i32>(tileWindowCount + (e << 2), count);
                  }
                }
                low = low + k;
              }
              if (<f64>k * 2.0 <= <f64>width) {
                if (<f64>k * 2.0 == <f64>width) {
                  const ahead: i32 = k * colsHere;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                  );
                  // 8 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 8) {
                    const maxLow = f64x2.pmax(v128.load(tile + (e << 3)), v128.load(tile + ((e + ahead) << 3)));
                    const maxHigh = f64x2.pmax(
                      v128.load(tile + (e << 3), 16),
                      v128.load(tile + ((e + ahead) << 3), 16),
                    );
                    const max_1Low = f64x2.pmax(
                      v128.load(tile + (e << 3), 32),
                      v128.load(tile + ((e + ahead) << 3), 32),
                    );
                    const max_1High = f64x2.pmax(
                      v128.load(tile + (e << 3), 48),
                      v128.load(tile + ((e + ahead) << 3), 48),
                    );
                    const count = i32x4.add(
                      v128.load(tileNodeCount + (e << 2)),
                      v128.load(tileNodeCount + ((e + ahead) << 2)),
                    );
                    const count_1 = i32x4.add(
                      v128.load(tileNodeCount + (e << 2), 16),
                      v128.load(tileNodeCount + ((e + ahead) << 2), 16),
                    );
                    v128.store(tileWindowMax + (e << 3), maxLow);
                    v128.store(tileWindowMax + (e << 3), maxHigh, 16);
                    v128.store(tileWindowMax + (e << 3), max_1Low, 32);
                    v128.store(tileWindowMax + (e << 3), max_1High, 48);
                    v128.store(tileWindowCount + (e << 2), count);
                    v128.store(tileWindowCount + (e << 2), count_1, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const max_2: f64 = max_f64(load<f64>(tile + (e << 3)), load<f64>(tile + ((e + ahead) << 3)));
                    const count: i32 =
                      load<i32>(tileNodeCount + (e << 2)) + load<i32>(tileNodeCount + ((e + ahead) << 2));
                    store<f64>(tileWindowMax + (e << 3), max_2);
                    store<i32>(tileWindowCount + (e << 2), count);
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                  );
                  // 8 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 8) {
                    const maxLow = f64x2.pmax(v128.load(tile + (e << 3)), v128.load(tile + ((e + ahead) << 3)));
                    const maxHigh = f64x2.pmax(
                      v128.load(tile + (e << 3), 16),
                      v128.load(tile + ((e + ahead) << 3), 16),
                    );
                    const max_1Low = f64x2.pmax(
                      v128.load(tile + (e << 3), 32),
                      v128.load(tile + ((e + ahead) << 3), 32),
                    );
                    const max_1High = f64x2.pmax(
                      v128.load(tile + (e << 3), 48),
                      v128.load(tile + ((e + ahead) << 3), 48),
                    );
                    const count = i32x4.add(
                      v128.load(tileNodeCount + (e << 2)),
                      v128.load(tileNodeCount + ((e + ahead) << 2)),
                    );
                    const count_1 = i32x4.add(
                      v128.load(tileNodeCount + (e << 2), 16),
                      v128.load(tileNodeCount + ((e + ahead) << 2), 16),
                    );
                    v128.store(tile + (e << 3), maxLow);
                    v128.store(tile + (e << 3), maxHigh, 16);
                    v128.store(tile + (e << 3), max_1Low, 32);
                    v128.store(tile + (e << 3), max_1High, 48);
                    v128.store(tileNodeCount + (e << 2), count);
                    v128.store(tileNodeCount + (e << 2), count_1, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const max_2: f64 = max_f64(load<f64>(tile + (e << 3)), load<f64>(tile + ((e + ahead) << 3)));
                    const count: i32 =
                      load<i32>(tileNodeCount + (e << 2)) + load<i32>(tileNodeCount + ((e + ahead) << 2));
                    store<f64>(tile + (e << 3), max_2);
                    store<i32>(tileNodeCount + (e << 2), count);
                  }
                }
              }
              k = k * 2;
            }
            const flat2: bool = colsHere == cols;
            const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
            const spans2: i32 = flat2 ? 1 : rowsHere;
            const lengthWhole2: i32 = max<i32>(length2, 0) & -8;
            for (let span: i32 = 0; span < spans2; span++) {
              const from_: i32 = span * colsHere;
              const out: i32 = (firstRow + span) * cols + firstCol;
              const eMain2: i32 = lengthWhole2;
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 8) {
                // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                const part = i32x4.ge_s(v128.load(tileWindowCount + ((from_ + e) << 2)), i32x4.splat(least));
                const resultLow = v128.bitselect(
                  v128.load(tileWindowMax + ((from_ + e) << 3)),
                  f64x2.splat(NaN),
                  i64x2.extend_low_i32x4_s(part),
                );
                const resultHigh = v128.bitselect(
                  v128.load(tileWindowMax + ((from_ + e) << 3), 16),
                  f64x2.splat(NaN),
                  i64x2.extend_high_i32x4_s(part),
                );
                const part2 = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
                const part3 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
                v128.store(max_ + ((out + e) << 3), part2);
                v128.store(max_ + ((out + e) << 3), part3, 16);
                const part4 = i32x4.ge_s(v128.load(tileWindowCount + ((from_ + e) << 2), 16), i32x4.splat(least));
                const resultLow2 = v128.bitselect(
                  v128.load(tileWindowMax + ((from_ + e) << 3), 32),
                  f64x2.splat(NaN),
                  i64x2.extend_low_i32x4_s(part4),
                );
                const resultHigh2 = v128.bitselect(
                  v128.load(tileWindowMax + ((from_ + e) << 3), 48),
                  f64x2.splat(NaN),
                  i64x2.extend_high_i32x4_s(part4),
                );
                const part5 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
                const part6 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
                v128.store(max_ + ((out + e) << 3), part5, 32);
                v128.store(max_ + ((out + e) << 3), part6, 48);
              }
              // windows(x, window, (w) => {
              // The remainder.
              for (let e: i32 = eMain2; e < length2; e++) {
                // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                const result: f64 =
                  load<i32>(tileWindowCount + ((from_ + e) << 2)) >= least
                    ? load<f64>(tileWindowMax + ((from_ + e) << 3))
                    : NaN;
                store<f64>(max_ + ((out + e) << 3), result == result ? result : NaN);
              }
            }
          } else {
            // A complete tile: how many values each window has is known.
            let k: i32 = 1;
            let low: i32 = 0;
            let limit: i32 = 1;
            // windows(x, window, (w) => {
            while (limit <= width >> 1) {
              limit = limit * 2;
            }
            if (toF64_i32(width & (width - 1)) == 0.0 && width >= 4) {
              limit = limit >> 2;
            }
            while (k < limit) {
              if ((width & k) != 0) {
                if (low == 0) {
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - <f64>k + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                  );
                  // 8 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 8) {
                    const part = v128.load(tile + (e << 3));
                    const part2 = v128.load(tile + (e << 3), 16);
                    v128.store(tileWindowMax + (e << 3), part);
                    v128.store(tileWindowMax + (e << 3), part2, 16);
                    const part3 = v128.load(tile + (e << 3), 32);
                    const part4 = v128.load(tile + (e << 3), 48);
                    v128.store(tileWindowMax + (e << 3), part3, 32);
                    v128.store(tileWindowMax + (e << 3), part4, 48);
                  }
                  const eEnd2: i32 = (rowsIn - k + 1) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    store<f64>(tileWindowMax + (e << 3), load<f64>(tile + (e << 3)));
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>low + <f64>k) + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                  );
                  // 8 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 8) {
                    const part = f64x2.pmax(v128.load(tile + (e << 3)), v128.load(tileWindowMax + ((e + ahead) << 3)));
                    const part2 = f64x2.pmax(
                      v128.load(tile + (e << 3), 16),
                      v128.load(tileWindowMax + ((e + ahead) << 3), 16),
                    );
                    v128.store(tileWindowMax + (e << 3), part);
                    v128.store(tileWindowMax + (e << 3), part2, 16);
                    const part3 = f64x2.pmax(
                      v128.load(tile + (e << 3), 32),
                      v128.load(tileWindowMax + ((e + ahead) << 3), 32),
                    );
                    const part4 = f64x2.pmax(
                      v128.load(tile + (e << 3), 48),
                      v128.load(tileWindowMax + ((e + ahead) << 3), 48),
                    );
                    v128.store(tileWindowMax + (e << 3), part3, 32);
                    v128.store(tileWindowMax + (e << 3), part4, 48);
                  }
                  const eEnd2: i32 = (rowsIn - (low + k) + 1) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    store<f64>(
                      tileWindowMax + (e << 3),
                      max_f64(load<f64>(tile + (e << 3)), load<f64>(tileWindowMax + ((e + ahead) << 3))),
                    );
                  }
                }
                low = low + k;
              }
              if (<f64>k * 4.0 <= <f64>limit && !(toF64_i32(width & (k * 2)) != 0.0)) {
                const ahead: i32 = k * colsHere;
                const eMain2: i32 = <i32>(
                  (floor<f64>(max_f64((<f64>rowsIn - <f64>k * 4.0 + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                );
                const aheadTimes2: i32 = ahead * 2;
                const aheadTimes3: i32 = ahead * 3;
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 8) {
                  const part = f64x2.pmax(
                    f64x2.pmax(v128.load(tile + (e << 3)), v128.load(tile + ((e + ahead) << 3))),
                    f64x2.pmax(v128.load(tile + ((e + aheadTimes2) << 3)), v128.load(tile + ((e + aheadTimes3) << 3))),
                  );
                  const part2 = f64x2.pmax(
                    f64x2.pmax(v128.load(tile + (e << 3), 16), v128.load(tile + ((e + ahead) << 3), 16)),
                    f64x2.pmax(
                      v128.load(tile + ((e + aheadTimes2) << 3), 16),
                      v128.load(tile + ((e + aheadTimes3) << 3), 16),
                    ),
                  );
                  v128.store(tile + (e << 3), part);
                  v128.store(tile + (e << 3), part2, 16);
                  const part3 = f64x2.pmax(
                    f64x2.pmax(v128.load(tile + (e << 3), 32), v128.load(tile + ((e + ahead) << 3), 32)),
                    f64x2.pmax(
                      v128.load(tile + ((e + aheadTimes2) << 3), 32),
                      v128.load(tile + ((e + aheadTimes3) << 3), 32),
                    ),
                  );
                  const part4 = f64x2.pmax(
                    f64x2.pmax(v128.load(tile + (e << 3), 48), v128.load(tile + ((e + ahead) << 3), 48)),
                    f64x2.pmax(
                      v128.load(tile + ((e + aheadTimes2) << 3), 48),
                      v128.load(tile + ((e + aheadTimes3) << 3), 48),
                    ),
                  );
                  v128.store(tile + (e << 3), part3, 32);
                  v128.store(tile + (e << 3), part4, 48);
                }
                const aheadTimes2_2: i32 = ahead * 2;
                const aheadTimes3_2: i32 = ahead * 3;
                const eEnd2: i32 = (rowsIn - k * 4 + 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  store<f64>(
                    tile + (e << 3),
                    max_f64(
                      max_f64(load<f64>(tile + (e << 3)), load<f64>(tile + ((e + ahead) << 3))),
                      max_f64(
                        load<f64>(tile + ((e + aheadTimes2_2) << 3)),
                        load<f64>(tile + ((e + aheadTimes3_2) << 3)),
                      ),
                    ),
                  );
                }
                k = k * 4;
              } else {
                const ahead: i32 = k * colsHere;
                const eMain2: i32 = <i32>(
                  (floor<f64>(max_f64((<f64>rowsIn - <f64>k * 2.0 + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                );
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 8) {
                  const part = f64x2.pmax(v128.load(tile + (e << 3)), v128.load(tile + ((e + ahead) << 3)));
                  const part2 = f64x2.pmax(v128.load(tile + (e << 3), 16), v128.load(tile + ((e + ahead) << 3), 16));
                  v128.store(tile + (e << 3), part);
                  v128.store(tile + (e << 3), part2, 16);
                  const part3 = f64x2.pmax(v128.load(tile + (e << 3), 32), v128.load(tile + ((e + ahead) << 3), 32));
                  const part4 = f64x2.pmax(v128.load(tile + (e << 3), 48), v128.load(tile + ((e + ahead) << 3), 48));
                  v128.store(tile + (e << 3), part3, 32);
                  v128.store(tile + (e << 3), part4, 48);
                }
                const eEnd2: i32 = (rowsIn - k * 2 + 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  store<f64>(
                    tile + (e << 3),
                    max_f64(load<f64>(tile + (e << 3)), load<f64>(tile + ((e + ahead) << 3))),
                  );
                }
                k = k * 2;
              }
            }
            if (k == width) {
              const eMain2: i32 = <i32>(
                (floor<f64>(max_f64((<f64>rowsIn - <f64>k + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
              );
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 8) {
                const part = v128.load(tile + (e << 3));
                const part2 = v128.load(tile + (e << 3), 16);
                v128.store(tileWindowMax + (e << 3), part);
                v128.store(tileWindowMax + (e << 3), part2, 16);
                const part3 = v128.load(tile + (e << 3), 32);
                const part4 = v128.load(tile + (e << 3), 48);
                v128.store(tileWindowMax + (e << 3), part3, 32);
                v128.store(tileWindowMax + (e << 3), part4, 48);
              }
              const eEnd2: i32 = (rowsIn - k + 1) * colsHere;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                store<f64>(tileWindowMax + (e << 3), load<f64>(tile + (e << 3)));
              }
            }
            if (toF64_i32(width & (width - 1)) == 0.0) {
              if (width >= 4) {
                const quarter: i32 = width >> 2;
                const ahead: i32 = quarter * colsHere;
                const across: i32 = quarter * cols;
                const blocks: i32 = rowsHereOverWidth;
                const present: i32 = width;
                const quarterTimesColsHere: i32 = quarter * colsHere;
                for (let block: i32 = 0; block < blocks; block++) {
                  const flat2: bool = colsHere == cols;
                  const length2: i32 = flat2 ? quarterTimesColsHere : colsHere;
                  const spans2: i32 = flat2 ? 1 : quarter;
                  const blockTimesWidth: i32 = block * width;
                  const lengthWhole2: i32 = max<i32>(length2, 0) & -4;
                  for (let span: i32 = 0; span < spans2; span++) {
                    const from_: i32 = (blockTimesWidth + span) * colsHere;
                    const out: i32 = (firstRow + (blockTimesWidth + span)) * cols + firstCol;
                    const eMain2: i32 = lengthWhole2;
                    // 4 rounds at once.
                    for (let e: i32 = 0; e < eMain2; e += 4) {
                      // 4 rounds at once.
                      for (let n: i32 = 0; n < 4; n += 4) {
                        const tileSharedLow = v128.load(tile + ((from_ + e + ahead * (n + 1)) << 3));
                        const tileSharedHigh = v128.load(tile + ((from_ + e + ahead * (n + 1)) << 3), 16);
                        const tileSharedLow2 = v128.load(tile + ((from_ + e + ahead * (n + 2)) << 3));
                        const tileSharedHigh2 = v128.load(tile + ((from_ + e + ahead * (n + 2)) << 3), 16);
                        const tileSharedLow3 = v128.load(tile + ((from_ + e + ahead * (n + 3)) << 3));
                        const tileSharedHigh3 = v128.load(tile + ((from_ + e + ahead * (n + 3)) << 3), 16);
                        const tileSharedLow4 = v128.load(tile + ((from_ + e + ahead * (n + 4)) << 3));
                        const tileSharedHigh4 = v128.load(tile + ((from_ + e + ahead * (n + 4)) << 3), 16);
                        const tileSharedLow5 = v128.load(tile + ((from_ + e + ahead * (n + 5)) << 3));
                        const tileSharedHigh5 = v128.load(tile + ((from_ + e + ahead * (n + 5)) << 3), 16);
                        const maxLow = f64x2.pmax(
                          f64x2.pmax(v128.load(tile + ((from_ + e + ahead * n) << 3)), tileSharedLow),
                          f64x2.pmax(tileSharedLow2, tileSharedLow3),
                        );
                        const maxHigh = f64x2.pmax(
                          f64x2.pmax(v128.load(tile + ((from_ + e + ahead * n) << 3), 16), tileSharedHigh),
                          f64x2.pmax(tileSharedHigh2, tileSharedHigh3),
                        );
                        const max_1Low = f64x2.pmax(
                          f64x2.pmax(tileSharedLow, tileSharedLow2),
                          f64x2.pmax(tileSharedLow3, tileSharedLow4),
                        );
                        const max_1High = f64x2.pmax(
                          f64x2.pmax(tileSharedHigh, tileSharedHigh2),
                          f64x2.pmax(tileSharedHigh3, tileSharedHigh4),
                        );
                        const max_2Low = f64x2.pmax(
                          f64x2.pmax(tileSharedLow2, tileSharedLow3),
                          f64x2.pmax(tileSharedLow4, tileSharedLow5),
                        );
                        const max_2High = f64x2.pmax(
                          f64x2.pmax(tileSharedHigh2, tileSharedHigh3),
                          f64x2.pmax(tileSharedHigh4, tileSharedHigh5),
                        );
                        const max_3Low = f64x2.pmax(
                          f64x2.pmax(tileSharedLow3, tileSharedLow4),
                          f64x2.pmax(tileSharedLow5, v128.load(tile + ((from_ + e + ahead * (n + 6)) << 3))),
                        );
                        const max_3High = f64x2.pmax(
                          f64x2.pmax(tileSharedHigh3, tileSharedHigh4),
                          f64x2.pmax(tileSharedHigh5, v128.load(tile + ((from_ + e + ahead * (n + 6)) << 3), 16)),
                        );
                        // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                        let choiceLow = f64x2.splat(0.0);
                        let choiceHigh = f64x2.splat(0.0);
                        if (present >= least) {
                          choiceLow = maxLow;
                          choiceHigh = maxHigh;
                        } else {
                          choiceLow = f64x2.splat(NaN);
                          choiceHigh = f64x2.splat(NaN);
                        }
                        const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                        const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                        v128.store(max_ + ((out + e + across * n) << 3), part);
                        v128.store(max_ + ((out + e + across * n) << 3), part2, 16);
                        let choiceLow2 = f64x2.splat(0.0);
                        let choiceHigh2 = f64x2.splat(0.0);
                        if (present >= least) {
                          choiceLow2 = max_1Low;
                          choiceHigh2 = max_1High;
                        } else {
                          choiceLow2 = f64x2.splat(NaN);
                          choiceHigh2 = f64x2.splat(NaN);
                        }
                        const part3 = v128.bitselect(choiceLow2, f64x2.splat(NaN), f64x2.eq(choiceLow2, choiceLow2));
                        const part4 = v128.bitselect(choiceHigh2, f64x2.splat(NaN), f64x2.eq(choiceHigh2, choiceHigh2));
                        v128.store(max_ + ((out + e + across * (n + 1)) << 3), part3);
                        v128.store(max_ + ((out + e + across * (n + 1)) << 3), part4, 16);
                        let choiceLow3 = f64x2.splat(0.0);
                        let choiceHigh3 = f64x2.splat(0.0);
                        if (present >= least) {
                          choiceLow3 = max_2Low;
                          choiceHigh3 = max_2High;
                        } else {
                          choiceLow3 = f64x2.splat(NaN);
                          choiceHigh3 = f64x2.splat(NaN);
                        }
                        const part5 = v128.bitselect(choiceLow3, f64x2.splat(NaN), f64x2.eq(choiceLow3, choiceLow3));
                        const part6 = v128.bitselect(choiceHigh3, f64x2.splat(NaN), f64x2.eq(choiceHigh3, choiceHigh3));
                        v128.store(max_ + ((out + e + across * (n + 2)) << 3), part5);
                        v128.store(max_ + ((out + e + across * (n + 2)) << 3), part6, 16);
                        let choiceLow4 = f64x2.splat(0.0);
                        let choiceHigh4 = f64x2.splat(0.0);
                        if (present >= least) {
                          choiceLow4 = max_3Low;
                          choiceHigh4 = max_3High;
                        } else {
                          choiceLow4 = f64x2.splat(NaN);
                          choiceHigh4 = f64x2.splat(NaN);
                        }
                        const part7 = v128.bitselect(choiceLow4, f64x2.splat(NaN), f64x2.eq(choiceLow4, choiceLow4));
                        const part8 = v128.bitselect(choiceHigh4, f64x2.splat(NaN), f64x2.eq(choiceHigh4, choiceHigh4));
                        v128.store(max_ + ((out + e + across * (n + 3)) << 3), part7);
                        v128.store(max_ + ((out + e + across * (n + 3)) << 3), part8, 16);
                      }
                    }
                    // windows(x, window, (w) => {
                    // The remainder.
                    for (let e: i32 = eMain2; e < length2; e++) {
                      // 4 rounds at once.
                      for (let n: i32 = 0; n < 4; n += 4) {
                        const tileShared: f64 = load<f64>(tile + ((from_ + e + ahead * (n + 1)) << 3));
                        const tileShared2: f64 = load<f64>(tile + ((from_ + e + ahead * (n + 2)) << 3));
                        const tileShared3: f64 = load<f64>(tile + ((from_ + e + ahead * (n + 3)) << 3));
                        const tileShared4: f64 = load<f64>(tile + ((from_ + e + ahead * (n + 4)) << 3));
                        const tileShared5: f64 = load<f64>(tile + ((from_ + e + ahead * (n + 5)) << 3));
                        const max_2: f64 = max_f64(
                          max_f64(load<f64>(tile + ((from_ + e + ahead * n) << 3)), tileShared),
                          max_f64(tileShared2, tileShared3),
                        );
                        const max_1: f64 = max_f64(max_f64(tileShared, tileShared2), max_f64(tileShared3, tileShared4));
                        const max_2_2: f64 = max_f64(
                          max_f64(tileShared2, tileShared3),
                          max_f64(tileShared4, tileShared5),
                        );
                        const max_3: f64 = max_f64(
                          max_f64(tileShared3, tileShared4),
                          max_f64(tileShared5, load<f64>(tile + ((from_ + e + ahead * (n + 6)) << 3))),
                        );
                        // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                        const result: f64 = present >= least ? max_2 : NaN;
                        store<f64>(max_ + ((out + e + across * n) << 3), result == result ? result : NaN);
                        const result2: f64 = present >= least ? max_1 : NaN;
                        store<f64>(max_ + ((out + e + across * (n + 1)) << 3), result2 == result2 ? result2 : NaN);
                        const result3: f64 = present >= least ? max_2_2 : NaN;
                        store<f64>(max_ + ((out + e + across * (n + 2)) << 3), result3 == result3 ? result3 : NaN);
                        const result4: f64 = present >= least ? max_3 : NaN;
                        store<f64>(max_ + ((out + e + across * (n + 3)) << 3), result4 == result4 ? result4 : NaN);
                      }
                    }
                  }
                }
                // windows(x, window, (w) => {
                const flat2: bool = colsHere == cols;
                const length2: i32 = flat2 ? (rowsHere - blocks * width) * colsHere : colsHere;
                const spans2: i32 = flat2 ? 1 : rowsHere - blocks * width;
                const blocksTimesWidth: i32 = blocks * width;
                const lengthWhole2: i32 = max<i32>(length2, 0) & -4;
                const aheadTimes2: i32 = ahead * 2;
                const aheadTimes3: i32 = ahead * 3;
                for (let span: i32 = 0; span < spans2; span++) {
                  const from_: i32 = (blocksTimesWidth + span) * colsHere;
                  const out: i32 = (firstRow + (blocksTimesWidth + span)) * cols + firstCol;
                  const eMain2: i32 = lengthWhole2;
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    const maxLow = f64x2.pmax(
                      f64x2.pmax(v128.load(tile + ((from_ + e) << 3)), v128.load(tile + ((from_ + e + ahead) << 3))),
                      f64x2.pmax(
                        v128.load(tile + ((from_ + e + aheadTimes2) << 3)),
                        v128.load(tile + ((from_ + e + aheadTimes3) << 3)),
                      ),
                    );
                    const maxHigh = f64x2.pmax(
                      f64x2.pmax(
                        v128.load(tile + ((from_ + e) << 3), 16),
                        v128.load(tile + ((from_ + e + ahead) << 3), 16),
                      ),
                      f64x2.pmax(
                        v128.load(tile + ((from_ + e + aheadTimes2) << 3), 16),
                        v128.load(tile + ((from_ + e + aheadTimes3) << 3), 16),
                      ),
                    );
                    // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                    let choiceLow = f64x2.splat(0.0);
                    let choiceHigh = f64x2.splat(0.0);
                    if (present >= least) {
                      choiceLow = maxLow;
                      choiceHigh = maxHigh;
                    } else {
                      choiceLow = f64x2.splat(NaN);
                      choiceHigh = f64x2.splat(NaN);
                    }
                    const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                    const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                    v128.store(max_ + ((out + e) << 3), part);
                    v128.store(max_ + ((out + e) << 3), part2, 16);
                  }
                  // windows(x, window, (w) => {
                  // The remainder.
                  for (let e: i32 = eMain2; e < length2; e++) {
                    const max_2: f64 = max_f64(
                      max_f64(load<f64>(tile + ((from_ + e) << 3)), load<f64>(tile + ((from_ + e + ahead) << 3))),
                      max_f64(
                        load<f64>(tile + ((from_ + e + aheadTimes2) << 3)),
                        load<f64>(tile + ((from_ + e + aheadTimes3) << 3)),
                      ),
                    );
                    // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                    const result: f64 = present >= least ? max_2 : NaN;
                    store<f64>(max_ + ((out + e) << 3), result == result ? result : NaN);
                  }
                }
              } else {
                // windows(x, window, (w) => {
                const present: i32 = width;
                const flat2: bool = colsHere == cols;
                const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
                const spans2: i32 = flat2 ? 1 : rowsHere;
                const lengthWhole2: i32 = max<i32>(length2, 0) & -8;
                for (let span: i32 = 0; span < spans2; span++) {
                  const from_: i32 = span * colsHere;
                  const out: i32 = (firstRow + span) * cols + firstCol;
                  const eMain2: i32 = lengthWhole2;
                  // 8 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 8) {
                    // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                    let choiceLow = f64x2.splat(0.0);
                    let choiceHigh = f64x2.splat(0.0);
                    let choice_1Low = f64x2.splat(0.0);
                    let choice_1High = f64x2.splat(0.0);
                    if (present >= least) {
                      choiceLow = v128.load(tileWindowMax + ((from_ + e) << 3));
                      choiceHigh = v128.load(tileWindowMax + ((from_ + e) << 3), 16);
                      choice_1Low = v128.load(tileWindowMax + ((from_ + e) << 3), 32);
                      choice_1High = v128.load(tileWindowMax + ((from_ + e) << 3), 48);
                    } else {
                      choiceLow = f64x2.splat(NaN);
                      choiceHigh = f64x2.splat(NaN);
                      choice_1Low = f64x2.splat(NaN);
                      choice_1High = f64x2.splat(NaN);
                    }
                    const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                    const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                    v128.store(max_ + ((out + e) << 3), part);
                    v128.store(max_ + ((out + e) << 3), part2, 16);
                    const part3 = v128.bitselect(choice_1Low, f64x2.splat(NaN), f64x2.eq(choice_1Low, choice_1Low));
                    const part4 = v128.bitselect(choice_1High, f64x2.splat(NaN), f64x2.eq(choice_1High, choice_1High));
                    v128.store(max_ + ((out + e) << 3), part3, 32);
                    v128.store(max_ + ((out + e) << 3), part4, 48);
                  }
                  // windows(x, window, (w) => {
                  // The remainder.
                  for (let e: i32 = eMain2; e < length2; e++) {
                    // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                    const result: f64 = present >= least ? load<f64>(tileWindowMax + ((from_ + e) << 3)) : NaN;
                    store<f64>(max_ + ((out + e) << 3), result == result ? result : NaN);
                  }
                }
              }
            } else {
              const ahead: i32 = k * colsHere;
              // windows(x, window, (w) => {
              const present: i32 = width;
              const flat2: bool = colsHere == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              const lengthWhole2: i32 = max<i32>(length2, 0) & -8;
              for (let span: i32 = 0; span < spans2; span++) {
                const from_: i32 = span * colsHere;
                const out: i32 = (firstRow + span) * cols + firstCol;
                const eMain2: i32 = lengthWhole2;
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 8) {
                  const maxLow = f64x2.pmax(
                    v128.load(tile + ((from_ + e) << 3)),
                    v128.load(tileWindowMax + ((from_ + e + ahead) << 3)),
                  );
                  const maxHigh = f64x2.pmax(
                    v128.load(tile + ((from_ + e) << 3), 16),
                    v128.load(tileWindowMax + ((from_ + e + ahead) << 3), 16),
                  );
                  const max_1Low = f64x2.pmax(
                    v128.load(tile + ((from_ + e) << 3), 32),
                    v128.load(tileWindowMax + ((from_ + e + ahead) << 3), 32),
                  );
                  const max_1High = f64x2.pmax(
                    v128.load(tile + ((from_ + e) << 3), 48),
                    v128.load(tileWindowMax + ((from_ + e + ahead) << 3), 48),
                  );
                  // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                  let choiceLow = f64x2.splat(0.0);
                  let choiceHigh = f64x2.splat(0.0);
                  let choice_1Low = f64x2.splat(0.0);
                  let choice_1High = f64x2.splat(0.0);
                  if (present >= least) {
                    choiceLow = maxLow;
                    choiceHigh = maxHigh;
                    choice_1Low = max_1Low;
                    choice_1High = max_1High;
                  } else {
                    choiceLow = f64x2.splat(NaN);
                    choiceHigh = f64x2.splat(NaN);
                    choice_1Low = f64x2.splat(NaN);
                    choice_1High = f64x2.splat(NaN);
                  }
                  const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                  const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                  v128.store(max_ + ((out + e) << 3), part);
                  v128.store(max_ + ((out + e) << 3), part2, 16);
                  const part3 = v128.bitselect(choice_1Low, f64x2.splat(NaN), f64x2.eq(choice_1Low, choice_1Low));
                  const part4 = v128.bitselect(choice_1High, f64x2.splat(NaN), f64x2.eq(choice_1High, choice_1High));
                  v128.store(max_ + ((out + e) << 3), part3, 32);
                  v128.store(max_ + ((out + e) << 3), part4, 48);
                }
                // windows(x, window, (w) => {
                // The remainder.
                for (let e: i32 = eMain2; e < length2; e++) {
                  const max_2: f64 = max_f64(
                    load<f64>(tile + ((from_ + e) << 3)),
                    load<f64>(tileWindowMax + ((from_ + e + ahead) << 3)),
                  );
                  // max.set(w.row, w.col, w.count >= least ? w.max() : NaN);
                  const result: f64 = present >= least ? max_2 : NaN;
                  store<f64>(max_ + ((out + e) << 3), result == result ? result : NaN);
                }
              }
            }
          }
        }
      }
      top = mark;
    }
  }
  return 0;
}
