// Generated from kernels/moments/rollingKurt.ts#L17 by `trefoil build`. Do not edit. Hash bfdbb20ae5b963d8

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

/**
 * Excess kurtosis (Fisher) of the last `window` rows of each column, corrected for bias.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than
 * four, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window
 * gives −3 (pandas 3: NaN). Deviations beyond 1e±70 may overflow or underflow.
 *
 * Accuracy: 1e-12 of the fourth moment's share, which is the result plus 3·(n − 1)² / ((n − 2)·(n − 3)).
 *
 * Source: meaning of pandas `rolling(window, min_periods).kurt()`; moments merged pairwise (Pébay 2008).
 */
export function rollingKurt(
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  kurt: usize,
  scratch: usize,
): f64 {
  let top = scratch;
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
      const tileNodeOffset2 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowOffset2 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeM22 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowM22 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeM3 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowM3 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeM4 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowM4 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const tileNodeFirst2 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowFirst2 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const colsOverTileCols: i32 = (cols + tileCols - 1) / tileCols;
      const rowTileEnd: i32 = <i32>trunc<f64>((toF64_i32(hi - lo) + <f64>tileRows - 1.0) / <f64>tileRows);
      for (let rowTile: i32 = 0; rowTile < rowTileEnd; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = <i32>min_f64(<f64>tileRows, <f64>hi - <f64>firstRow);
        const firstRowHere: i32 = <i32>max_f64(0.0 - (<f64>firstRow - <f64>width + 1.0), 0.0);
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
                const first2Low = v128.bitselect(vLow, f64x2.splat(NaN), f64x2.eq(vLow, vLow));
                const first2High = v128.bitselect(vHigh, f64x2.splat(NaN), f64x2.eq(vHigh, vHigh));
                const first2_1Low = v128.bitselect(v_1Low, f64x2.splat(NaN), f64x2.eq(v_1Low, v_1Low));
                const first2_1High = v128.bitselect(v_1High, f64x2.splat(NaN), f64x2.eq(v_1High, v_1High));
                const offset2Low = v128.bitselect(f64x2.splat(0.0), f64x2.splat(NaN), f64x2.eq(vLow, vLow));
                const offset2High = v128.bitselect(f64x2.splat(0.0), f64x2.splat(NaN), f64x2.eq(vHigh, vHigh));
                const offset2_1Low = v128.bitselect(f64x2.splat(0.0), f64x2.splat(NaN), f64x2.eq(v_1Low, v_1Low));
                const offset2_1High = v128.bitselect(f64x2.splat(0.0), f64x2.splat(NaN), f64x2.eq(v_1High, v_1High));
                const m22Low = v128.bitselect(f64x2.sub(vLow, vLow), f64x2.splat(NaN), f64x2.eq(vLow, vLow));
                const m22High = v128.bitselect(f64x2.sub(vHigh, vHigh), f64x2.splat(NaN), f64x2.eq(vHigh, vHigh));
                const m22_1Low = v128.bitselect(f64x2.sub(v_1Low, v_1Low), f64x2.splat(NaN), f64x2.eq(v_1Low, v_1Low));
                const m22_1High = v128.bitselect(
                  f64x2.sub(v_1High, v_1High),
                  f64x2.splat(NaN),
                  f64x2.eq(v_1High, v_1High),
                );
                const m3Low = v128.bitselect(f64x2.sub(vLow, vLow), f64x2.splat(NaN), f64x2.eq(vLow, vLow));
                const m3High = v128.bitselect(f64x2.sub(vHigh, vHigh), f64x2.splat(NaN), f64x2.eq(vHigh, vHigh));
                const m3_1Low = v128.bitselect(f64x2.sub(v_1Low, v_1Low), f64x2.splat(NaN), f64x2.eq(v_1Low, v_1Low));
                const m3_1High = v128.bitselect(
                  f64x2.sub(v_1High, v_1High),
                  f64x2.splat(NaN),
                  f64x2.eq(v_1High, v_1High),
                );
                const m4Low = v128.bitselect(f64x2.sub(vLow, vLow), f64x2.splat(NaN), f64x2.eq(vLow, vLow));
                const m4High = v128.bitselect(f64x2.sub(vHigh, vHigh), f64x2.splat(NaN), f64x2.eq(vHigh, vHigh));
                const m4_1Low = v128.bitselect(f64x2.sub(v_1Low, v_1Low), f64x2.splat(NaN), f64x2.eq(v_1Low, v_1Low));
                const m4_1High = v128.bitselect(
                  f64x2.sub(v_1High, v_1High),
                  f64x2.splat(NaN),
                  f64x2.eq(v_1High, v_1High),
                );
                v128.store(tileWindowCount + (e << 2), count);
                v128.store(tileWindowCount + (e << 2), count_1, 16);
                v128.store(tileWindowFirst2 + (e << 3), first2Low);
                v128.store(tileWindowFirst2 + (e << 3), first2High, 16);
                v128.store(tileWindowFirst2 + (e << 3), first2_1Low, 32);
                v128.store(tileWindowFirst2 + (e << 3), first2_1High, 48);
                v128.store(tileWindowOffset2 + (e << 3), offset2Low);
                v128.store(tileWindowOffset2 + (e << 3), offset2High, 16);
                v128.store(tileWindowOffset2 + (e << 3), offset2_1Low, 32);
                v128.store(tileWindowOffset2 + (e << 3), offset2_1High, 48);
                v128.store(tileWindowM22 + (e << 3), m22Low);
                v128.store(tileWindowM22 + (e << 3), m22High, 16);
                v128.store(tileWindowM22 + (e << 3), m22_1Low, 32);
                v128.store(tileWindowM22 + (e << 3), m22_1High, 48);
                v128.store(tileWindowM3 + (e << 3), m3Low);
                v128.store(tileWindowM3 + (e << 3), m3High, 16);
                v128.store(tileWindowM3 + (e << 3), m3_1Low, 32);
                v128.store(tileWindowM3 + (e << 3), m3_1High, 48);
                v128.store(tileWindowM4 + (e << 3), m4Low);
                v128.store(tileWindowM4 + (e << 3), m4High, 16);
                v128.store(tileWindowM4 + (e << 3), m4_1Low, 32);
                v128.store(tileWindowM4 + (e << 3), m4_1High, 48);
              }
              const eEnd2: i32 = rowsIn * colsHere;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                const v: f64 = load<f64>(tile + (e << 3));
                const count: i32 = v == v ? 1 : 0;
                const first2: f64 = v == v ? v : NaN;
                const offset2: f64 = v == v ? 0.0 : NaN;
                const m22: f64 = v == v ? v - v : NaN;
                const m3: f64 = v == v ? v - v : NaN;
                const m4: f64 = v == v ? v - v : NaN;
                store<i32>(tileWindowCount + (e << 2), count);
                store<f64>(tileWindowFirst2 + (e << 3), first2);
                store<f64>(tileWindowOffset2 + (e << 3), offset2);
                store<f64>(tileWindowM22 + (e << 3), m22);
                store<f64>(tileWindowM3 + (e << 3), m3);
                store<f64>(tileWindowM4 + (e << 3), m4);
              }
              low = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead: i32 = k * colsHere;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 4.0) * 4.0);
                // 4 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 4) {
                  const vOlderLow = v128.load(tile + (e << 3));
                  const vOlderHigh = v128.load(tile + (e << 3), 16);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const olderCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderHigh, vOlderHigh), 0, 2, 4, 6),
                  );
                  const newerCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerHigh, vNewerHigh), 0, 2, 4, 6),
                  );
                  const first2Low = v128.bitselect(vOlderLow, f64x2.splat(NaN), f64x2.eq(vOlderLow, vOlderLow));
                  const first2High = v128.bitselect(vOlderHigh, f64x2.splat(NaN), f64x2.eq(vOlderHigh, vOlderHigh));
                  const offset2Low = v128.bitselect(f64x2.splat(0.0), f64x2.splat(NaN), f64x2.eq(vOlderLow, vOlderLow));
                  const offset2High = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const m22Low = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderLow, vOlderLow),
                  );
                  const m22High = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const m3Low = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderLow, vOlderLow),
                  );
                  const m3High = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const m4Low = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderLow, vOlderLow),
                  );
                  const m4High = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const first2Low2 = v128.bitselect(vNewerLow, f64x2.splat(NaN), f64x2.eq(vNewerLow, vNewerLow));
                  const first2High2 = v128.bitselect(vNewerHigh, f64x2.splat(NaN), f64x2.eq(vNewerHigh, vNewerHigh));
                  const offset2Low2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const offset2High2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const m22Low2 = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const m22High2 = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const m3Low2 = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const m3High2 = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const m4Low2 = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const m4High2 = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                  const olderCountHigh = f64x2.convert_low_i32x4_s(
                    v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                  );
                  const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                  const newerCountHigh = f64x2.convert_low_i32x4_s(
                    v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                  );
                  const nLow = f64x2.add(olderCountLow, newerCountLow);
                  const nHigh = f64x2.add(olderCountHigh, newerCountHigh);
                  const dLow = f64x2.add(f64x2.sub(first2Low2, first2Low), f64x2.sub(offset2Low2, offset2Low));
                  const dHigh = f64x2.add(f64x2.sub(first2High2, first2High), f64x2.sub(offset2High2, offset2High));
                  const olderLow = f64x2.div(olderCountLow, nLow);
                  const olderHigh = f64x2.div(olderCountHigh, nHigh);
                  const newerLow = f64x2.div(newerCountLow, nLow);
                  const newerHigh = f64x2.div(newerCountHigh, nHigh);
                  const d2Low = f64x2.mul(dLow, dLow);
                  const d2High = f64x2.mul(dHigh, dHigh);
                  const m2Low = f64x2.add(
                    f64x2.add(m22Low, m22Low2),
                    f64x2.mul(d2Low, f64x2.mul(olderCountLow, newerLow)),
                  );
                  const m2High = f64x2.add(
                    f64x2.add(m22High, m22High2),
                    f64x2.mul(d2High, f64x2.mul(olderCountHigh, newerHigh)),
                  );
                  const m3Low3 = f64x2.add(
                    f64x2.add(
                      f64x2.add(m3Low, m3Low2),
                      f64x2.mul(
                        f64x2.mul(d2Low, dLow),
                        f64x2.mul(f64x2.mul(olderCountLow, newerLow), f64x2.sub(olderLow, newerLow)),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dLow),
                      f64x2.sub(f64x2.mul(olderLow, m22Low2), f64x2.mul(newerLow, m22Low)),
                    ),
                  );
                  const m3High3 = f64x2.add(
                    f64x2.add(
                      f64x2.add(m3High, m3High2),
                      f64x2.mul(
                        f64x2.mul(d2High, dHigh),
                        f64x2.mul(f64x2.mul(olderCountHigh, newerHigh), f64x2.sub(olderHigh, newerHigh)),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dHigh),
                      f64x2.sub(f64x2.mul(olderHigh, m22High2), f64x2.mul(newerHigh, m22High)),
                    ),
                  );
                  const m4Low3 = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(m4Low, m4Low2),
                        f64x2.mul(
                          f64x2.mul(d2Low, d2Low),
                          f64x2.mul(
                            f64x2.mul(olderCountLow, newerLow),
                            f64x2.add(
                              f64x2.sub(f64x2.mul(olderLow, olderLow), f64x2.mul(olderLow, newerLow)),
                              f64x2.mul(newerLow, newerLow),
                            ),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2Low),
                        f64x2.add(
                          f64x2.mul(f64x2.mul(olderLow, olderLow), m22Low2),
                          f64x2.mul(f64x2.mul(newerLow, newerLow), m22Low),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dLow),
                      f64x2.sub(f64x2.mul(olderLow, m3Low2), f64x2.mul(newerLow, m3Low)),
                    ),
                  );
                  const m4High3 = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(m4High, m4High2),
                        f64x2.mul(
                          f64x2.mul(d2High, d2High),
                          f64x2.mul(
                            f64x2.mul(olderCountHigh, newerHigh),
                            f64x2.add(
                              f64x2.sub(f64x2.mul(olderHigh, olderHigh), f64x2.mul(olderHigh, newerHigh)),
                              f64x2.mul(newerHigh, newerHigh),
                            ),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2High),
                        f64x2.add(
                          f64x2.mul(f64x2.mul(olderHigh, olderHigh), m22High2),
                          f64x2.mul(f64x2.mul(newerHigh, newerHigh), m22High),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dHigh),
                      f64x2.sub(f64x2.mul(olderHigh, m3High2), f64x2.mul(newerHigh, m3High)),
                    ),
                  );
                  const part = i32x4.eq(olderCount, i32x4.splat(0));
                  const noOlderLow = i64x2.extend_low_i32x4_s(part);
                  const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                  const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                  const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                  const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                  const count = i32x4.add(olderCount, newerCount);
                  const first2Low3 = v128.bitselect(
                    first2Low2,
                    v128.bitselect(first2Low, first2Low, noNewerLow),
                    noOlderLow,
                  );
                  const first2High3 = v128.bitselect(
                    first2High2,
                    v128.bitselect(first2High, first2High, noNewerHigh),
                    noOlderHigh,
                  );
                  const offset2Low3 = v128.bitselect(
                    offset2Low2,
                    v128.bitselect(offset2Low, f64x2.add(offset2Low, f64x2.mul(dLow, newerLow)), noNewerLow),
                    noOlderLow,
                  );
                  const offset2High3 = v128.bitselect(
                    offset2High2,
                    v128.bitselect(offset2High, f64x2.add(offset2High, f64x2.mul(dHigh, newerHigh)), noNewerHigh),
                    noOlderHigh,
                  );
                  const m22Low3 = v128.bitselect(m22Low2, v128.bitselect(m22Low, m2Low, noNewerLow), noOlderLow);
                  const m22High3 = v128.bitselect(m22High2, v128.bitselect(m22High, m2High, noNewerHigh), noOlderHigh);
                  const m3Low4 = v128.bitselect(m3Low2, v128.bitselect(m3Low, m3Low3, noNewerLow), noOlderLow);
                  const m3High4 = v128.bitselect(m3High2, v128.bitselect(m3High, m3High3, noNewerHigh), noOlderHigh);
                  const m4Low4 = v128.bitselect(m4Low2, v128.bitselect(m4Low, m4Low3, noNewerLow), noOlderLow);
                  const m4High4 = v128.bitselect(m4High2, v128.bitselect(m4High, m4High3, noNewerHigh), noOlderHigh);
                  v128.store(tileWindowCount + (e << 2), count);
                  v128.store(tileWindowFirst2 + (e << 3), first2Low3);
                  v128.store(tileWindowFirst2 + (e << 3), first2High3, 16);
                  v128.store(tileWindowOffset2 + (e << 3), offset2Low3);
                  v128.store(tileWindowOffset2 + (e << 3), offset2High3, 16);
                  v128.store(tileWindowM22 + (e << 3), m22Low3);
                  v128.store(tileWindowM22 + (e << 3), m22High3, 16);
                  v128.store(tileWindowM3 + (e << 3), m3Low4);
                  v128.store(tileWindowM3 + (e << 3), m3High4, 16);
                  v128.store(tileWindowM4 + (e << 3), m4Low4);
                  v128.store(tileWindowM4 + (e << 3), m4High4, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const olderCount: i32 = vOlder == vOlder ? 1 : 0;
                  const newerCount: i32 = vNewer == vNewer ? 1 : 0;
                  const first2: f64 = vOlder == vOlder ? vOlder : NaN;
                  const offset2: f64 = vOlder == vOlder ? 0.0 : NaN;
                  const m22: f64 = vOlder == vOlder ? vOlder - vOlder : NaN;
                  const m3: f64 = vOlder == vOlder ? vOlder - vOlder : NaN;
                  const m4: f64 = vOlder == vOlder ? vOlder - vOlder : NaN;
                  const first2_2: f64 = vNewer == vNewer ? vNewer : NaN;
                  const offset2_2: f64 = vNewer == vNewer ? 0.0 : NaN;
                  const m22_2: f64 = vNewer == vNewer ? vNewer - vNewer : NaN;
                  const m3_2: f64 = vNewer == vNewer ? vNewer - vNewer : NaN;
                  const m4_2: f64 = vNewer == vNewer ? vNewer - vNewer : NaN;
                  const olderCount2: f64 = <f64>olderCount;
                  const newerCount2: f64 = <f64>newerCount;
                  const n: f64 = olderCount2 + newerCount2;
                  const d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                  const older: f64 = olderCount2 / n;
                  const newer: f64 = newerCount2 / n;
                  const d2: f64 = d * d;
                  const m2: f64 = m22 + m22_2 + d2 * (olderCount2 * newer);
                  const m3_3: f64 =
                    m3 +
                    m3_2 +
                    d2 * d * (olderCount2 * newer * (older - newer)) +
                    3.0 * d * (older * m22_2 - newer * m22);
                  const m4_3: f64 =
                    m4 +
                    m4_2 +
                    d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                    6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                    4.0 * d * (older * m3_2 - newer * m3);
                  const noOlder: bool = olderCount == 0;
                  const noNewer: bool = newerCount == 0;
                  const count: i32 = olderCount + newerCount;
                  const first2_3: f64 = noOlder ? first2_2 : noNewer ? first2 : first2;
                  const offset2_3: f64 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
                  const m22_3: f64 = noOlder ? m22_2 : noNewer ? m22 : m2;
                  const m3_4: f64 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
                  const m4_4: f64 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
                  store<i32>(tileWindowCount + (e << 2), count);
                  store<f64>(tileWindowFirst2 + (e << 3), first2_3);
                  store<f64>(tileWindowOffset2 + (e << 3), offset2_3);
                  store<f64>(tileWindowM22 + (e << 3), m22_3);
                  store<f64>(tileWindowM3 + (e << 3), m3_4);
                  store<f64>(tileWindowM4 + (e << 3), m4_4);
                }
              } else {
                const ahead: i32 = k * colsHere;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 4.0) * 4.0);
                // 4 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 4) {
                  const vOlderLow = v128.load(tile + (e << 3));
                  const vOlderHigh = v128.load(tile + (e << 3), 16);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const olderCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderHigh, vOlderHigh), 0, 2, 4, 6),
                  );
                  const newerCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerHigh, vNewerHigh), 0, 2, 4, 6),
                  );
                  const first2Low = v128.bitselect(vOlderLow, f64x2.splat(NaN), f64x2.eq(vOlderLow, vOlderLow));
                  const first2High = v128.bitselect(vOlderHigh, f64x2.splat(NaN), f64x2.eq(vOlderHigh, vOlderHigh));
                  const offset2Low = v128.bitselect(f64x2.splat(0.0), f64x2.splat(NaN), f64x2.eq(vOlderLow, vOlderLow));
                  const offset2High = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const m22Low = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderLow, vOlderLow),
                  );
                  const m22High = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const m3Low = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderLow, vOlderLow),
                  );
                  const m3High = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const m4Low = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderLow, vOlderLow),
                  );
                  const m4High = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const first2Low2 = v128.bitselect(vNewerLow, f64x2.splat(NaN), f64x2.eq(vNewerLow, vNewerLow));
                  const first2High2 = v128.bitselect(vNewerHigh, f64x2.splat(NaN), f64x2.eq(vNewerHigh, vNewerHigh));
                  const offset2Low2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const offset2High2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const m22Low2 = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const m22High2 = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const m3Low2 = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const m3High2 = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const m4Low2 = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const m4High2 = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(NaN),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                  const olderCountHigh = f64x2.convert_low_i32x4_s(
                    v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                  );
                  const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                  const newerCountHigh = f64x2.convert_low_i32x4_s(
                    v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                  );
                  const nLow = f64x2.add(olderCountLow, newerCountLow);
                  const nHigh = f64x2.add(olderCountHigh, newerCountHigh);
                  const dLow = f64x2.add(f64x2.sub(first2Low2, first2Low), f64x2.sub(offset2Low2, offset2Low));
                  const dHigh = f64x2.add(f64x2.sub(first2High2, first2High), f64x2.sub(offset2High2, offset2High));
                  const olderLow = f64x2.div(olderCountLow, nLow);
                  const olderHigh = f64x2.div(olderCountHigh, nHigh);
                  const newerLow = f64x2.div(newerCountLow, nLow);
                  const newerHigh = f64x2.div(newerCountHigh, nHigh);
                  const d2Low = f64x2.mul(dLow, dLow);
                  const d2High = f64x2.mul(dHigh, dHigh);
                  const m2Low = f64x2.add(
                    f64x2.add(m22Low, m22Low2),
                    f64x2.mul(d2Low, f64x2.mul(olderCountLow, newerLow)),
                  );
                  const m2High = f64x2.add(
                    f64x2.add(m22High, m22High2),
                    f64x2.mul(d2High, f64x2.mul(olderCountHigh, newerHigh)),
                  );
                  const m3Low3 = f64x2.add(
                    f64x2.add(
                      f64x2.add(m3Low, m3Low2),
                      f64x2.mul(
                        f64x2.mul(d2Low, dLow),
                        f64x2.mul(f64x2.mul(olderCountLow, newerLow), f64x2.sub(olderLow, newerLow)),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dLow),
                      f64x2.sub(f64x2.mul(olderLow, m22Low2), f64x2.mul(newerLow, m22Low)),
                    ),
                  );
                  const m3High3 = f64x2.add(
                    f64x2.add(
                      f64x2.add(m3High, m3High2),
                      f64x2.mul(
                        f64x2.mul(d2High, dHigh),
                        f64x2.mul(f64x2.mul(olderCountHigh, newerHigh), f64x2.sub(olderHigh, newerHigh)),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dHigh),
                      f64x2.sub(f64x2.mul(olderHigh, m22High2), f64x2.mul(newerHigh, m22High)),
                    ),
                  );
                  const m4Low3 = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(m4Low, m4Low2),
                        f64x2.mul(
                          f64x2.mul(d2Low, d2Low),
                          f64x2.mul(
                            f64x2.mul(olderCountLow, newerLow),
                            f64x2.add(
                              f64x2.sub(f64x2.mul(olderLow, olderLow), f64x2.mul(olderLow, newerLow)),
                              f64x2.mul(newerLow, newerLow),
                            ),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2Low),
                        f64x2.add(
                          f64x2.mul(f64x2.mul(olderLow, olderLow), m22Low2),
                          f64x2.mul(f64x2.mul(newerLow, newerLow), m22Low),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dLow),
                      f64x2.sub(f64x2.mul(olderLow, m3Low2), f64x2.mul(newerLow, m3Low)),
                    ),
                  );
                  const m4High3 = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(m4High, m4High2),
                        f64x2.mul(
                          f64x2.mul(d2High, d2High),
                          f64x2.mul(
                            f64x2.mul(olderCountHigh, newerHigh),
                            f64x2.add(
                              f64x2.sub(f64x2.mul(olderHigh, olderHigh), f64x2.mul(olderHigh, newerHigh)),
                              f64x2.mul(newerHigh, newerHigh),
                            ),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2High),
                        f64x2.add(
                          f64x2.mul(f64x2.mul(olderHigh, olderHigh), m22High2),
                          f64x2.mul(f64x2.mul(newerHigh, newerHigh), m22High),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dHigh),
                      f64x2.sub(f64x2.mul(olderHigh, m3High2), f64x2.mul(newerHigh, m3High)),
                    ),
                  );
                  const part = i32x4.eq(olderCount, i32x4.splat(0));
                  const noOlderLow = i64x2.extend_low_i32x4_s(part);
                  const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                  const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                  const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                  const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                  const count = i32x4.add(olderCount, newerCount);
                  const first2Low3 = v128.bitselect(
                    first2Low2,
                    v128.bitselect(first2Low, first2Low, noNewerLow),
                    noOlderLow,
                  );
                  const first2High3 = v128.bitselect(
                    first2High2,
                    v128.bitselect(first2High, first2High, noNewerHigh),
                    noOlderHigh,
                  );
                  const offset2Low3 = v128.bitselect(
                    offset2Low2,
                    v128.bitselect(offset2Low, f64x2.add(offset2Low, f64x2.mul(dLow, newerLow)), noNewerLow),
                    noOlderLow,
                  );
                  const offset2High3 = v128.bitselect(
                    offset2High2,
                    v128.bitselect(offset2High, f64x2.add(offset2High, f64x2.mul(dHigh, newerHigh)), noNewerHigh),
                    noOlderHigh,
                  );
                  const m22Low3 = v128.bitselect(m22Low2, v128.bitselect(m22Low, m2Low, noNewerLow), noOlderLow);
                  const m22High3 = v128.bitselect(m22High2, v128.bitselect(m22High, m2High, noNewerHigh), noOlderHigh);
                  const m3Low4 = v128.bitselect(m3Low2, v128.bitselect(m3Low, m3Low3, noNewerLow), noOlderLow);
                  const m3High4 = v128.bitselect(m3High2, v128.bitselect(m3High, m3High3, noNewerHigh), noOlderHigh);
                  const m4Low4 = v128.bitselect(m4Low2, v128.bitselect(m4Low, m4Low3, noNewerLow), noOlderLow);
                  const m4High4 = v128.bitselect(m4High2, v128.bitselect(m4High, m4High3, noNewerHigh), noOlderHigh);
                  v128.store(tileNodeCount + (e << 2), count);
                  v128.store(tileNodeFirst2 + (e << 3), first2Low3);
                  v128.store(tileNodeFirst2 + (e << 3), first2High3, 16);
                  v128.store(tileNodeOffset2 + (e << 3), offset2Low3);
                  v128.store(tileNodeOffset2 + (e << 3), offset2High3, 16);
                  v128.store(tileNodeM22 + (e << 3), m22Low3);
                  v128.store(tileNodeM22 + (e << 3), m22High3, 16);
                  v128.store(tileNodeM3 + (e << 3), m3Low4);
                  v128.store(tileNodeM3 + (e << 3), m3High4, 16);
                  v128.store(tileNodeM4 + (e << 3), m4Low4);
                  v128.store(tileNodeM4 + (e << 3), m4High4, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const olderCount: i32 = vOlder == vOlder ? 1 : 0;
                  const newerCount: i32 = vNewer == vNewer ? 1 : 0;
                  const first2: f64 = vOlder == vOlder ? vOlder : NaN;
                  const offset2: f64 = vOlder == vOlder ? 0.0 : NaN;
                  const m22: f64 = vOlder == vOlder ? vOlder - vOlder : NaN;
                  const m3: f64 = vOlder == vOlder ? vOlder - vOlder : NaN;
                  const m4: f64 = vOlder == vOlder ? vOlder - vOlder : NaN;
                  const first2_2: f64 = vNewer == vNewer ? vNewer : NaN;
                  const offset2_2: f64 = vNewer == vNewer ? 0.0 : NaN;
                  const m22_2: f64 = vNewer == vNewer ? vNewer - vNewer : NaN;
                  const m3_2: f64 = vNewer == vNewer ? vNewer - vNewer : NaN;
                  const m4_2: f64 = vNewer == vNewer ? vNewer - vNewer : NaN;
                  const olderCount2: f64 = <f64>olderCount;
                  const newerCount2: f64 = <f64>newerCount;
                  const n: f64 = olderCount2 + newerCount2;
                  const d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                  const older: f64 = olderCount2 / n;
                  const newer: f64 = newerCount2 / n;
                  const d2: f64 = d * d;
                  const m2: f64 = m22 + m22_2 + d2 * (olderCount2 * newer);
                  const m3_3: f64 =
                    m3 +
                    m3_2 +
                    d2 * d * (olderCount2 * newer * (older - newer)) +
                    3.0 * d * (older * m22_2 - newer * m22);
                  const m4_3: f64 =
                    m4 +
                    m4_2 +
                    d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                    6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                    4.0 * d * (older * m3_2 - newer * m3);
                  const noOlder: bool = olderCount == 0;
                  const noNewer: bool = newerCount == 0;
                  const count: i32 = olderCount + newerCount;
                  const first2_3: f64 = noOlder ? first2_2 : noNewer ? first2 : first2;
                  const offset2_3: f64 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
                  const m22_3: f64 = noOlder ? m22_2 : noNewer ? m22 : m2;
                  const m3_4: f64 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
                  const m4_4: f64 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
                  store<i32>(tileNodeCount + (e << 2), count);
                  store<f64>(tileNodeFirst2 + (e << 3), first2_3);
                  store<f64>(tileNodeOffset2 + (e << 3), offset2_3);
                  store<f64>(tileNodeM22 + (e << 3), m22_3);
                  store<f64>(tileNodeM3 + (e << 3), m3_4);
                  store<f64>(tileNodeM4 + (e << 3), m4_4);
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
                      const first2Low = v128.load(tileNodeFirst2 + (e << 3));
                      const first2High = v128.load(tileNodeFirst2 + (e << 3), 16);
                      const first2_1Low = v128.load(tileNodeFirst2 + (e << 3), 32);
                      const first2_1High = v128.load(tileNodeFirst2 + (e << 3), 48);
                      const offset2Low = v128.load(tileNodeOffset2 + (e << 3));
                      const offset2High = v128.load(tileNodeOffset2 + (e << 3), 16);
                      const offset2_1Low = v128.load(tileNodeOffset2 + (e << 3), 32);
                      const offset2_1High = v128.load(tileNodeOffset2 + (e << 3), 48);
                      const m22Low = v128.load(tileNodeM22 + (e << 3));
                      const m22High = v128.load(tileNodeM22 + (e << 3), 16);
                      const m22_1Low = v128.load(tileNodeM22 + (e << 3), 32);
                      const m22_1High = v128.load(tileNodeM22 + (e << 3), 48);
                      const m3Low = v128.load(tileNodeM3 + (e << 3));
                      const m3High = v128.load(tileNodeM3 + (e << 3), 16);
                      const m3_1Low = v128.load(tileNodeM3 + (e << 3), 32);
                      const m3_1High = v128.load(tileNodeM3 + (e << 3), 48);
                      const m4Low = v128.load(tileNodeM4 + (e << 3));
                      const m4High = v128.load(tileNodeM4 + (e << 3), 16);
                      const m4_1Low = v128.load(tileNodeM4 + (e << 3), 32);
                      const m4_1High = v128.load(tileNodeM4 + (e << 3), 48);
                      v128.store(tileWindowCount + (e << 2), count);
                      v128.store(tileWindowCount + (e << 2), count_1, 16);
                      v128.store(tileWindowFirst2 + (e << 3), first2Low);
                      v128.store(tileWindowFirst2 + (e << 3), first2High, 16);
                      v128.store(tileWindowFirst2 + (e << 3), first2_1Low, 32);
                      v128.store(tileWindowFirst2 + (e << 3), first2_1High, 48);
                      v128.store(tileWindowOffset2 + (e << 3), offset2Low);
                      v128.store(tileWindowOffset2 + (e << 3), offset2High, 16);
                      v128.store(tileWindowOffset2 + (e << 3), offset2_1Low, 32);
                      v128.store(tileWindowOffset2 + (e << 3), offset2_1High, 48);
                      v128.store(tileWindowM22 + (e << 3), m22Low);
                      v128.store(tileWindowM22 + (e << 3), m22High, 16);
                      v128.store(tileWindowM22 + (e << 3), m22_1Low, 32);
                      v128.store(tileWindowM22 + (e << 3), m22_1High, 48);
                      v128.store(tileWindowM3 + (e << 3), m3Low);
                      v128.store(tileWindowM3 + (e << 3), m3High, 16);
                      v128.store(tileWindowM3 + (e << 3), m3_1Low, 32);
                      v128.store(tileWindowM3 + (e << 3), m3_1High, 48);
                      v128.store(tileWindowM4 + (e << 3), m4Low);
                      v128.store(tileWindowM4 + (e << 3), m4High, 16);
                      v128.store(tileWindowM4 + (e << 3), m4_1Low, 32);
                      v128.store(tileWindowM4 + (e << 3), m4_1High, 48);
                    }
                    const eEnd2: i32 = (rowsIn - (k - 1)) * colsHere;
                    // The remainder.
                    for (let e: i32 = eMain2; e < eEnd2; e++) {
                      const count: i32 = load<i32>(tileNodeCount + (e << 2));
                      const first2: f64 = load<f64>(tileNodeFirst2 + (e << 3));
                      const offset2: f64 = load<f64>(tileNodeOffset2 + (e << 3));
                      const m22: f64 = load<f64>(tileNodeM22 + (e << 3));
                      const m3: f64 = load<f64>(tileNodeM3 + (e << 3));
                      const m4: f64 = load<f64>(tileNodeM4 + (e << 3));
                      store<i32>(tileWindowCount + (e << 2), count);
                      store<f64>(tileWindowFirst2 + (e << 3), first2);
                      store<f64>(tileWindowOffset2 + (e << 3), offset2);
                      store<f64>(tileWindowM22 + (e << 3), m22);
                      store<f64>(tileWindowM3 + (e << 3), m3);
                      store<f64>(tileWindowM4 + (e << 3), m4);
                    }
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>low + <f64>k - 1.0)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                  );
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    const olderCount = v128.load(tileNodeCount + (e << 2));
                    const newerCount = v128.load(tileWindowCount + ((e + ahead) << 2));
                    const first2Low = v128.load(tileNodeFirst2 + (e << 3));
                    const first2High = v128.load(tileNodeFirst2 + (e << 3), 16);
                    const offset2Low = v128.load(tileNodeOffset2 + (e << 3));
                    const offset2High = v128.load(tileNodeOffset2 + (e << 3), 16);
                    const m22Low = v128.load(tileNodeM22 + (e << 3));
                    const m22High = v128.load(tileNodeM22 + (e << 3), 16);
                    const m3Low = v128.load(tileNodeM3 + (e << 3));
                    const m3High = v128.load(tileNodeM3 + (e << 3), 16);
                    const m4Low = v128.load(tileNodeM4 + (e << 3));
                    const m4High = v128.load(tileNodeM4 + (e << 3), 16);
                    const first2Low2 = v128.load(tileWindowFirst2 + ((e + ahead) << 3));
                    const first2High2 = v128.load(tileWindowFirst2 + ((e + ahead) << 3), 16);
                    const offset2Low2 = v128.load(tileWindowOffset2 + ((e + ahead) << 3));
                    const offset2High2 = v128.load(tileWindowOffset2 + ((e + ahead) << 3), 16);
                    const m22Low2 = v128.load(tileWindowM22 + ((e + ahead) << 3));
                    const m22High2 = v128.load(tileWindowM22 + ((e + ahead) << 3), 16);
                    const m3Low2 = v128.load(tileWindowM3 + ((e + ahead) << 3));
                    const m3High2 = v128.load(tileWindowM3 + ((e + ahead) << 3), 16);
                    const m4Low2 = v128.load(tileWindowM4 + ((e + ahead) << 3));
                    const m4High2 = v128.load(tileWindowM4 + ((e + ahead) << 3), 16);
                    const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                    const olderCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                    );
                    const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                    const newerCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                    );
                    const nLow = f64x2.add(olderCountLow, newerCountLow);
                    const nHigh = f64x2.add(olderCountHigh, newerCountHigh);
                    const dLow = f64x2.add(f64x2.sub(first2Low2, first2Low), f64x2.sub(offset2Low2, offset2Low));
                    const dHigh = f64x2.add(f64x2.sub(first2High2, first2High), f64x2.sub(offset2High2, offset2High));
                    const olderLow = f64x2.div(olderCountLow, nLow);
                    const olderHigh = f64x2.div(olderCountHigh, nHigh);
                    const newerLow = f64x2.div(newerCountLow, nLow);
                    const newerHigh = f64x2.div(newerCountHigh, nHigh);
                    const d2Low = f64x2.mul(dLow, dLow);
                    const d2High = f64x2.mul(dHigh, dHigh);
                    const m2Low = f64x2.add(
                      f64x2.add(m22Low, m22Low2),
                      f64x2.mul(d2Low, f64x2.mul(olderCountLow, newerLow)),
                    );
                    const m2High = f64x2.add(
                      f64x2.add(m22High, m22High2),
                      f64x2.mul(d2High, f64x2.mul(olderCountHigh, newerHigh)),
                    );
                    const m3Low3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(m3Low, m3Low2),
                        f64x2.mul(
                          f64x2.mul(d2Low, dLow),
                          f64x2.mul(f64x2.mul(olderCountLow, newerLow), f64x2.sub(olderLow, newerLow)),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(3.0), dLow),
                        f64x2.sub(f64x2.mul(olderLow, m22Low2), f64x2.mul(newerLow, m22Low)),
                      ),
                    );
                    const m3High3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(m3High, m3High2),
                        f64x2.mul(
                          f64x2.mul(d2High, dHigh),
                          f64x2.mul(f64x2.mul(olderCountHigh, newerHigh), f64x2.sub(olderHigh, newerHigh)),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(3.0), dHigh),
                        f64x2.sub(f64x2.mul(olderHigh, m22High2), f64x2.mul(newerHigh, m22High)),
                      ),
                    );
                    const m4Low3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(
                          f64x2.add(m4Low, m4Low2),
                          f64x2.mul(
                            f64x2.mul(d2Low, d2Low),
                            f64x2.mul(
                              f64x2.mul(olderCountLow, newerLow),
                              f64x2.add(
                                f64x2.sub(f64x2.mul(olderLow, olderLow), f64x2.mul(olderLow, newerLow)),
                                f64x2.mul(newerLow, newerLow),
                              ),
                            ),
                          ),
                        ),
                        f64x2.mul(
                          f64x2.mul(f64x2.splat(6.0), d2Low),
                          f64x2.add(
                            f64x2.mul(f64x2.mul(olderLow, olderLow), m22Low2),
                            f64x2.mul(f64x2.mul(newerLow, newerLow), m22Low),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(4.0), dLow),
                        f64x2.sub(f64x2.mul(olderLow, m3Low2), f64x2.mul(newerLow, m3Low)),
                      ),
                    );
                    const m4High3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(
                          f64x2.add(m4High, m4High2),
                          f64x2.mul(
                            f64x2.mul(d2High, d2High),
                            f64x2.mul(
                              f64x2.mul(olderCountHigh, newerHigh),
                              f64x2.add(
                                f64x2.sub(f64x2.mul(olderHigh, olderHigh), f64x2.mul(olderHigh, newerHigh)),
                                f64x2.mul(newerHigh, newerHigh),
                              ),
                            ),
                          ),
                        ),
                        f64x2.mul(
                          f64x2.mul(f64x2.splat(6.0), d2High),
                          f64x2.add(
                            f64x2.mul(f64x2.mul(olderHigh, olderHigh), m22High2),
                            f64x2.mul(f64x2.mul(newerHigh, newerHigh), m22High),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(4.0), dHigh),
                        f64x2.sub(f64x2.mul(olderHigh, m3High2), f64x2.mul(newerHigh, m3High)),
                      ),
                    );
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const count = i32x4.add(olderCount, newerCount);
                    const first2Low3 = v128.bitselect(
                      first2Low2,
                      v128.bitselect(first2Low, first2Low, noNewerLow),
                      noOlderLow,
                    );
                    const first2High3 = v128.bitselect(
                      first2High2,
                      v128.bitselect(first2High, first2High, noNewerHigh),
                      noOlderHigh,
                    );
                    const offset2Low3 = v128.bitselect(
                      offset2Low2,
                      v128.bitselect(offset2Low, f64x2.add(offset2Low, f64x2.mul(dLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const offset2High3 = v128.bitselect(
                      offset2High2,
                      v128.bitselect(offset2High, f64x2.add(offset2High, f64x2.mul(dHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const m22Low3 = v128.bitselect(m22Low2, v128.bitselect(m22Low, m2Low, noNewerLow), noOlderLow);
                    const m22High3 = v128.bitselect(
                      m22High2,
                      v128.bitselect(m22High, m2High, noNewerHigh),
                      noOlderHigh,
                    );
                    const m3Low4 = v128.bitselect(m3Low2, v128.bitselect(m3Low, m3Low3, noNewerLow), noOlderLow);
                    const m3High4 = v128.bitselect(m3High2, v128.bitselect(m3High, m3High3, noNewerHigh), noOlderHigh);
                    const m4Low4 = v128.bitselect(m4Low2, v128.bitselect(m4Low, m4Low3, noNewerLow), noOlderLow);
                    const m4High4 = v128.bitselect(m4High2, v128.bitselect(m4High, m4High3, noNewerHigh), noOlderHigh);
                    v128.store(tileWindowCount + (e << 2), count);
                    v128.store(tileWindowFirst2 + (e << 3), first2Low3);
                    v128.store(tileWindowFirst2 + (e << 3), first2High3, 16);
                    v128.store(tileWindowOffset2 + (e << 3), offset2Low3);
                    v128.store(tileWindowOffset2 + (e << 3), offset2High3, 16);
                    v128.store(tileWindowM22 + (e << 3), m22Low3);
                    v128.store(tileWindowM22 + (e << 3), m22High3, 16);
                    v128.store(tileWindowM3 + (e << 3), m3Low4);
                    v128.store(tileWindowM3 + (e << 3), m3High4, 16);
                    v128.store(tileWindowM4 + (e << 3), m4Low4);
                    v128.store(tileWindowM4 + (e << 3), m4High4, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (low + k - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileWindowCount + ((e + ahead) << 2));
                    const first2: f64 = load<f64>(tileNodeFirst2 + (e << 3));
                    const offset2: f64 = load<f64>(tileNodeOffset2 + (e << 3));
                    const m22: f64 = load<f64>(tileNodeM22 + (e << 3));
                    const m3: f64 = load<f64>(tileNodeM3 + (e << 3));
                    const m4: f64 = load<f64>(tileNodeM4 + (e << 3));
                    const first2_2: f64 = load<f64>(tileWindowFirst2 + ((e + ahead) << 3));
                    const offset2_2: f64 = load<f64>(tileWindowOffset2 + ((e + ahead) << 3));
                    const m22_2: f64 = load<f64>(tileWindowM22 + ((e + ahead) << 3));
                    const m3_2: f64 = load<f64>(tileWindowM3 + ((e + ahead) << 3));
                    const m4_2: f64 = load<f64>(tileWindowM4 + ((e + ahead) << 3));
                    const olderCount2: f64 = <f64>olderCount;
                    const newerCount2: f64 = <f64>newerCount;
                    const n: f64 = olderCount2 + newerCount2;
                    const d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                    const older: f64 = olderCount2 / n;
                    const newer: f64 = newerCount2 / n;
                    const d2: f64 = d * d;
                    const m2: f64 = m22 + m22_2 + d2 * (olderCount2 * newer);
                    const m3_3: f64 =
                      m3 +
                      m3_2 +
                      d2 * d * (olderCount2 * newer * (older - newer)) +
                      3.0 * d * (older * m22_2 - newer * m22);
                    const m4_3: f64 =
                      m4 +
                      m4_2 +
                      d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                      6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                      4.0 * d * (older * m3_2 - newer * m3);
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const count: i32 = olderCount + newerCount;
                    const first2_3: f64 = noOlder ? first2_2 : noNewer ? first2 : first2;
                    const offset2_3: f64 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
                    const m22_3: f64 = noOlder ? m22_2 : noNewer ? m22 : m2;
                    const m3_4: f64 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
                    const m4_4: f64 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
                    store<i32>(tileWindowCount + (e << 2), count);
                    store<f64>(tileWindowFirst2 + (e << 3), first2_3);
                    store<f64>(tileWindowOffset2 + (e << 3), offset2_3);
                    store<f64>(tileWindowM22 + (e << 3), m22_3);
                    store<f64>(tileWindowM3 + (e << 3), m3_4);
                    store<f64>(tileWindowM4 + (e << 3), m4_4);
                  }
                }
                low = low + k;
              }
              if (<f64>k * 2.0 <= <f64>width) {
                if (<f64>k * 2.0 == <f64>width) {
                  const ahead: i32 = k * colsHere;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                  );
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    const olderCount = v128.load(tileNodeCount + (e << 2));
                    const newerCount = v128.load(tileNodeCount + ((e + ahead) << 2));
                    const first2Low = v128.load(tileNodeFirst2 + (e << 3));
                    const first2High = v128.load(tileNodeFirst2 + (e << 3), 16);
                    const offset2Low = v128.load(tileNodeOffset2 + (e << 3));
                    const offset2High = v128.load(tileNodeOffset2 + (e << 3), 16);
                    const m22Low = v128.load(tileNodeM22 + (e << 3));
                    const m22High = v128.load(tileNodeM22 + (e << 3), 16);
                    const m3Low = v128.load(tileNodeM3 + (e << 3));
                    const m3High = v128.load(tileNodeM3 + (e << 3), 16);
                    const m4Low = v128.load(tileNodeM4 + (e << 3));
                    const m4High = v128.load(tileNodeM4 + (e << 3), 16);
                    const first2Low2 = v128.load(tileNodeFirst2 + ((e + ahead) << 3));
                    const first2High2 = v128.load(tileNodeFirst2 + ((e + ahead) << 3), 16);
                    const offset2Low2 = v128.load(tileNodeOffset2 + ((e + ahead) << 3));
                    const offset2High2 = v128.load(tileNodeOffset2 + ((e + ahead) << 3), 16);
                    const m22Low2 = v128.load(tileNodeM22 + ((e + ahead) << 3));
                    const m22High2 = v128.load(tileNodeM22 + ((e + ahead) << 3), 16);
                    const m3Low2 = v128.load(tileNodeM3 + ((e + ahead) << 3));
                    const m3High2 = v128.load(tileNodeM3 + ((e + ahead) << 3), 16);
                    const m4Low2 = v128.load(tileNodeM4 + ((e + ahead) << 3));
                    const m4High2 = v128.load(tileNodeM4 + ((e + ahead) << 3), 16);
                    const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                    const olderCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                    );
                    const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                    const newerCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                    );
                    const nLow = f64x2.add(olderCountLow, newerCountLow);
                    const nHigh = f64x2.add(olderCountHigh, newerCountHigh);
                    const dLow = f64x2.add(f64x2.sub(first2Low2, first2Low), f64x2.sub(offset2Low2, offset2Low));
                    const dHigh = f64x2.add(f64x2.sub(first2High2, first2High), f64x2.sub(offset2High2, offset2High));
                    const olderLow = f64x2.div(olderCountLow, nLow);
                    const olderHigh = f64x2.div(olderCountHigh, nHigh);
                    const newerLow = f64x2.div(newerCountLow, nLow);
                    const newerHigh = f64x2.div(newerCountHigh, nHigh);
                    const d2Low = f64x2.mul(dLow, dLow);
                    const d2High = f64x2.mul(dHigh, dHigh);
                    const m2Low = f64x2.add(
                      f64x2.add(m22Low, m22Low2),
                      f64x2.mul(d2Low, f64x2.mul(olderCountLow, newerLow)),
                    );
                    const m2High = f64x2.add(
                      f64x2.add(m22High, m22High2),
                      f64x2.mul(d2High, f64x2.mul(olderCountHigh, newerHigh)),
                    );
                    const m3Low3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(m3Low, m3Low2),
                        f64x2.mul(
                          f64x2.mul(d2Low, dLow),
                          f64x2.mul(f64x2.mul(olderCountLow, newerLow), f64x2.sub(olderLow, newerLow)),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(3.0), dLow),
                        f64x2.sub(f64x2.mul(olderLow, m22Low2), f64x2.mul(newerLow, m22Low)),
                      ),
                    );
                    const m3High3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(m3High, m3High2),
                        f64x2.mul(
                          f64x2.mul(d2High, dHigh),
                          f64x2.mul(f64x2.mul(olderCountHigh, newerHigh), f64x2.sub(olderHigh, newerHigh)),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(3.0), dHigh),
                        f64x2.sub(f64x2.mul(olderHigh, m22High2), f64x2.mul(newerHigh, m22High)),
                      ),
                    );
                    const m4Low3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(
                          f64x2.add(m4Low, m4Low2),
                          f64x2.mul(
                            f64x2.mul(d2Low, d2Low),
                            f64x2.mul(
                              f64x2.mul(olderCountLow, newerLow),
                              f64x2.add(
                                f64x2.sub(f64x2.mul(olderLow, olderLow), f64x2.mul(olderLow, newerLow)),
                                f64x2.mul(newerLow, newerLow),
                              ),
                            ),
                          ),
                        ),
                        f64x2.mul(
                          f64x2.mul(f64x2.splat(6.0), d2Low),
                          f64x2.add(
                            f64x2.mul(f64x2.mul(olderLow, olderLow), m22Low2),
                            f64x2.mul(f64x2.mul(newerLow, newerLow), m22Low),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(4.0), dLow),
                        f64x2.sub(f64x2.mul(olderLow, m3Low2), f64x2.mul(newerLow, m3Low)),
                      ),
                    );
                    const m4High3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(
                          f64x2.add(m4High, m4High2),
                          f64x2.mul(
                            f64x2.mul(d2High, d2High),
                            f64x2.mul(
                              f64x2.mul(olderCountHigh, newerHigh),
                              f64x2.add(
                                f64x2.sub(f64x2.mul(olderHigh, olderHigh), f64x2.mul(olderHigh, newerHigh)),
                                f64x2.mul(newerHigh, newerHigh),
                              ),
                            ),
                          ),
                        ),
                        f64x2.mul(
                          f64x2.mul(f64x2.splat(6.0), d2High),
                          f64x2.add(
                            f64x2.mul(f64x2.mul(olderHigh, olderHigh), m22High2),
                            f64x2.mul(f64x2.mul(newerHigh, newerHigh), m22High),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(4.0), dHigh),
                        f64x2.sub(f64x2.mul(olderHigh, m3High2), f64x2.mul(newerHigh, m3High)),
                      ),
                    );
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const count = i32x4.add(olderCount, newerCount);
                    const first2Low3 = v128.bitselect(
                      first2Low2,
                      v128.bitselect(first2Low, first2Low, noNewerLow),
                      noOlderLow,
                    );
                    const first2High3 = v128.bitselect(
                      first2High2,
                      v128.bitselect(first2High, first2High, noNewerHigh),
                      noOlderHigh,
                    );
                    const offset2Low3 = v128.bitselect(
                      offset2Low2,
                      v128.bitselect(offset2Low, f64x2.add(offset2Low, f64x2.mul(dLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const offset2High3 = v128.bitselect(
                      offset2High2,
                      v128.bitselect(offset2High, f64x2.add(offset2High, f64x2.mul(dHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const m22Low3 = v128.bitselect(m22Low2, v128.bitselect(m22Low, m2Low, noNewerLow), noOlderLow);
                    const m22High3 = v128.bitselect(
                      m22High2,
                      v128.bitselect(m22High, m2High, noNewerHigh),
                      noOlderHigh,
                    );
                    const m3Low4 = v128.bitselect(m3Low2, v128.bitselect(m3Low, m3Low3, noNewerLow), noOlderLow);
                    const m3High4 = v128.bitselect(m3High2, v128.bitselect(m3High, m3High3, noNewerHigh), noOlderHigh);
                    const m4Low4 = v128.bitselect(m4Low2, v128.bitselect(m4Low, m4Low3, noNewerLow), noOlderLow);
                    const m4High4 = v128.bitselect(m4High2, v128.bitselect(m4High, m4High3, noNewerHigh), noOlderHigh);
                    v128.store(tileWindowCount + (e << 2), count);
                    v128.store(tileWindowFirst2 + (e << 3), first2Low3);
                    v128.store(tileWindowFirst2 + (e << 3), first2High3, 16);
                    v128.store(tileWindowOffset2 + (e << 3), offset2Low3);
                    v128.store(tileWindowOffset2 + (e << 3), offset2High3, 16);
                    v128.store(tileWindowM22 + (e << 3), m22Low3);
                    v128.store(tileWindowM22 + (e << 3), m22High3, 16);
                    v128.store(tileWindowM3 + (e << 3), m3Low4);
                    v128.store(tileWindowM3 + (e << 3), m3High4, 16);
                    v128.store(tileWindowM4 + (e << 3), m4Low4);
                    v128.store(tileWindowM4 + (e << 3), m4High4, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileNodeCount + ((e + ahead) << 2));
                    const first2: f64 = load<f64>(tileNodeFirst2 + (e << 3));
                    const offset2: f64 = load<f64>(tileNodeOffset2 + (e << 3));
                    const m22: f64 = load<f64>(tileNodeM22 + (e << 3));
                    const m3: f64 = load<f64>(tileNodeM3 + (e << 3));
                    const m4: f64 = load<f64>(tileNodeM4 + (e << 3));
                    const first2_2: f64 = load<f64>(tileNodeFirst2 + ((e + ahead) << 3));
                    const offset2_2: f64 = load<f64>(tileNodeOffset2 + ((e + ahead) << 3));
                    const m22_2: f64 = load<f64>(tileNodeM22 + ((e + ahead) << 3));
                    const m3_2: f64 = load<f64>(tileNodeM3 + ((e + ahead) << 3));
                    const m4_2: f64 = load<f64>(tileNodeM4 + ((e + ahead) << 3));
                    const olderCount2: f64 = <f64>olderCount;
                    const newerCount2: f64 = <f64>newerCount;
                    const n: f64 = olderCount2 + newerCount2;
                    const d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                    const older: f64 = olderCount2 / n;
                    const newer: f64 = newerCount2 / n;
                    const d2: f64 = d * d;
                    const m2: f64 = m22 + m22_2 + d2 * (olderCount2 * newer);
                    const m3_3: f64 =
                      m3 +
                      m3_2 +
                      d2 * d * (olderCount2 * newer * (older - newer)) +
                      3.0 * d * (older * m22_2 - newer * m22);
                    const m4_3: f64 =
                      m4 +
                      m4_2 +
                      d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                      6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                      4.0 * d * (older * m3_2 - newer * m3);
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const count: i32 = olderCount + newerCount;
                    const first2_3: f64 = noOlder ? first2_2 : noNewer ? first2 : first2;
                    const offset2_3: f64 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
                    const m22_3: f64 = noOlder ? m22_2 : noNewer ? m22 : m2;
                    const m3_4: f64 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
                    const m4_4: f64 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
                    store<i32>(tileWindowCount + (e << 2), count);
                    store<f64>(tileWindowFirst2 + (e << 3), first2_3);
                    store<f64>(tileWindowOffset2 + (e << 3), offset2_3);
                    store<f64>(tileWindowM22 + (e << 3), m22_3);
                    store<f64>(tileWindowM3 + (e << 3), m3_4);
                    store<f64>(tileWindowM4 + (e << 3), m4_4);
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                  );
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    const olderCount = v128.load(tileNodeCount + (e << 2));
                    const newerCount = v128.load(tileNodeCount + ((e + ahead) << 2));
                    const first2Low = v128.load(tileNodeFirst2 + (e << 3));
                    const first2High = v128.load(tileNodeFirst2 + (e << 3), 16);
                    const offset2Low = v128.load(tileNodeOffset2 + (e << 3));
                    const offset2High = v128.load(tileNodeOffset2 + (e << 3), 16);
                    const m22Low = v128.load(tileNodeM22 + (e << 3));
                    const m22High = v128.load(tileNodeM22 + (e << 3), 16);
                    const m3Low = v128.load(tileNodeM3 + (e << 3));
                    const m3High = v128.load(tileNodeM3 + (e << 3), 16);
                    const m4Low = v128.load(tileNodeM4 + (e << 3));
                    const m4High = v128.load(tileNodeM4 + (e << 3), 16);
                    const first2Low2 = v128.load(tileNodeFirst2 + ((e + ahead) << 3));
                    const first2High2 = v128.load(tileNodeFirst2 + ((e + ahead) << 3), 16);
                    const offset2Low2 = v128.load(tileNodeOffset2 + ((e + ahead) << 3));
                    const offset2High2 = v128.load(tileNodeOffset2 + ((e + ahead) << 3), 16);
                    const m22Low2 = v128.load(tileNodeM22 + ((e + ahead) << 3));
                    const m22High2 = v128.load(tileNodeM22 + ((e + ahead) << 3), 16);
                    const m3Low2 = v128.load(tileNodeM3 + ((e + ahead) << 3));
                    const m3High2 = v128.load(tileNodeM3 + ((e + ahead) << 3), 16);
                    const m4Low2 = v128.load(tileNodeM4 + ((e + ahead) << 3));
                    const m4High2 = v128.load(tileNodeM4 + ((e + ahead) << 3), 16);
                    const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                    const olderCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                    );
                    const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                    const newerCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                    );
                    const nLow = f64x2.add(olderCountLow, newerCountLow);
                    const nHigh = f64x2.add(olderCountHigh, newerCountHigh);
                    const dLow = f64x2.add(f64x2.sub(first2Low2, first2Low), f64x2.sub(offset2Low2, offset2Low));
                    const dHigh = f64x2.add(f64x2.sub(first2High2, first2High), f64x2.sub(offset2High2, offset2High));
                    const olderLow = f64x2.div(olderCountLow, nLow);
                    const olderHigh = f64x2.div(olderCountHigh, nHigh);
                    const newerLow = f64x2.div(newerCountLow, nLow);
                    const newerHigh = f64x2.div(newerCountHigh, nHigh);
                    const d2Low = f64x2.mul(dLow, dLow);
                    const d2High = f64x2.mul(dHigh, dHigh);
                    const m2Low = f64x2.add(
                      f64x2.add(m22Low, m22Low2),
                      f64x2.mul(d2Low, f64x2.mul(olderCountLow, newerLow)),
                    );
                    const m2High = f64x2.add(
                      f64x2.add(m22High, m22High2),
                      f64x2.mul(d2High, f64x2.mul(olderCountHigh, newerHigh)),
                    );
                    const m3Low3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(m3Low, m3Low2),
                        f64x2.mul(
                          f64x2.mul(d2Low, dLow),
                          f64x2.mul(f64x2.mul(olderCountLow, newerLow), f64x2.sub(olderLow, newerLow)),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(3.0), dLow),
                        f64x2.sub(f64x2.mul(olderLow, m22Low2), f64x2.mul(newerLow, m22Low)),
                      ),
                    );
                    const m3High3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(m3High, m3High2),
                        f64x2.mul(
                          f64x2.mul(d2High, dHigh),
                          f64x2.mul(f64x2.mul(olderCountHigh, newerHigh), f64x2.sub(olderHigh, newerHigh)),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(3.0), dHigh),
                        f64x2.sub(f64x2.mul(olderHigh, m22High2), f64x2.mul(newerHigh, m22High)),
                      ),
                    );
                    const m4Low3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(
                          f64x2.add(m4Low, m4Low2),
                          f64x2.mul(
                            f64x2.mul(d2Low, d2Low),
                            f64x2.mul(
                              f64x2.mul(olderCountLow, newerLow),
                              f64x2.add(
                                f64x2.sub(f64x2.mul(olderLow, olderLow), f64x2.mul(olderLow, newerLow)),
                                f64x2.mul(newerLow, newerLow),
                              ),
                            ),
                          ),
                        ),
                        f64x2.mul(
                          f64x2.mul(f64x2.splat(6.0), d2Low),
                          f64x2.add(
                            f64x2.mul(f64x2.mul(olderLow, olderLow), m22Low2),
                            f64x2.mul(f64x2.mul(newerLow, newerLow), m22Low),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(4.0), dLow),
                        f64x2.sub(f64x2.mul(olderLow, m3Low2), f64x2.mul(newerLow, m3Low)),
                      ),
                    );
                    const m4High3 = f64x2.add(
                      f64x2.add(
                        f64x2.add(
                          f64x2.add(m4High, m4High2),
                          f64x2.mul(
                            f64x2.mul(d2High, d2High),
                            f64x2.mul(
                              f64x2.mul(olderCountHigh, newerHigh),
                              f64x2.add(
                                f64x2.sub(f64x2.mul(olderHigh, olderHigh), f64x2.mul(olderHigh, newerHigh)),
                                f64x2.mul(newerHigh, newerHigh),
                              ),
                            ),
                          ),
                        ),
                        f64x2.mul(
                          f64x2.mul(f64x2.splat(6.0), d2High),
                          f64x2.add(
                            f64x2.mul(f64x2.mul(olderHigh, olderHigh), m22High2),
                            f64x2.mul(f64x2.mul(newerHigh, newerHigh), m22High),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(4.0), dHigh),
                        f64x2.sub(f64x2.mul(olderHigh, m3High2), f64x2.mul(newerHigh, m3High)),
                      ),
                    );
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const count = i32x4.add(olderCount, newerCount);
                    const first2Low3 = v128.bitselect(
                      first2Low2,
                      v128.bitselect(first2Low, first2Low, noNewerLow),
                      noOlderLow,
                    );
                    const first2High3 = v128.bitselect(
                      first2High2,
                      v128.bitselect(first2High, first2High, noNewerHigh),
                      noOlderHigh,
                    );
                    const offset2Low3 = v128.bitselect(
                      offset2Low2,
                      v128.bitselect(offset2Low, f64x2.add(offset2Low, f64x2.mul(dLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const offset2High3 = v128.bitselect(
                      offset2High2,
                      v128.bitselect(offset2High, f64x2.add(offset2High, f64x2.mul(dHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const m22Low3 = v128.bitselect(m22Low2, v128.bitselect(m22Low, m2Low, noNewerLow), noOlderLow);
                    const m22High3 = v128.bitselect(
                      m22High2,
                      v128.bitselect(m22High, m2High, noNewerHigh),
                      noOlderHigh,
                    );
                    const m3Low4 = v128.bitselect(m3Low2, v128.bitselect(m3Low, m3Low3, noNewerLow), noOlderLow);
                    const m3High4 = v128.bitselect(m3High2, v128.bitselect(m3High, m3High3, noNewerHigh), noOlderHigh);
                    const m4Low4 = v128.bitselect(m4Low2, v128.bitselect(m4Low, m4Low3, noNewerLow), noOlderLow);
                    const m4High4 = v128.bitselect(m4High2, v128.bitselect(m4High, m4High3, noNewerHigh), noOlderHigh);
                    v128.store(tileNodeCount + (e << 2), count);
                    v128.store(tileNodeFirst2 + (e << 3), first2Low3);
                    v128.store(tileNodeFirst2 + (e << 3), first2High3, 16);
                    v128.store(tileNodeOffset2 + (e << 3), offset2Low3);
                    v128.store(tileNodeOffset2 + (e << 3), offset2High3, 16);
                    v128.store(tileNodeM22 + (e << 3), m22Low3);
                    v128.store(tileNodeM22 + (e << 3), m22High3, 16);
                    v128.store(tileNodeM3 + (e << 3), m3Low4);
                    v128.store(tileNodeM3 + (e << 3), m3High4, 16);
                    v128.store(tileNodeM4 + (e << 3), m4Low4);
                    v128.store(tileNodeM4 + (e << 3), m4High4, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileNodeCount + ((e + ahead) << 2));
                    const first2: f64 = load<f64>(tileNodeFirst2 + (e << 3));
                    const offset2: f64 = load<f64>(tileNodeOffset2 + (e << 3));
                    const m22: f64 = load<f64>(tileNodeM22 + (e << 3));
                    const m3: f64 = load<f64>(tileNodeM3 + (e << 3));
                    const m4: f64 = load<f64>(tileNodeM4 + (e << 3));
                    const first2_2: f64 = load<f64>(tileNodeFirst2 + ((e + ahead) << 3));
                    const offset2_2: f64 = load<f64>(tileNodeOffset2 + ((e + ahead) << 3));
                    const m22_2: f64 = load<f64>(tileNodeM22 + ((e + ahead) << 3));
                    const m3_2: f64 = load<f64>(tileNodeM3 + ((e + ahead) << 3));
                    const m4_2: f64 = load<f64>(tileNodeM4 + ((e + ahead) << 3));
                    const olderCount2: f64 = <f64>olderCount;
                    const newerCount2: f64 = <f64>newerCount;
                    const n: f64 = olderCount2 + newerCount2;
                    const d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                    const older: f64 = olderCount2 / n;
                    const newer: f64 = newerCount2 / n;
                    const d2: f64 = d * d;
                    const m2: f64 = m22 + m22_2 + d2 * (olderCount2 * newer);
                    const m3_3: f64 =
                      m3 +
                      m3_2 +
                      d2 * d * (olderCount2 * newer * (older - newer)) +
                      3.0 * d * (older * m22_2 - newer * m22);
                    const m4_3: f64 =
                      m4 +
                      m4_2 +
                      d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                      6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                      4.0 * d * (older * m3_2 - newer * m3);
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const count: i32 = olderCount + newerCount;
                    const first2_3: f64 = noOlder ? first2_2 : noNewer ? first2 : first2;
                    const offset2_3: f64 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
                    const m22_3: f64 = noOlder ? m22_2 : noNewer ? m22 : m2;
                    const m3_4: f64 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
                    const m4_4: f64 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
                    store<i32>(tileNodeCount + (e << 2), count);
                    store<f64>(tileNodeFirst2 + (e << 3), first2_3);
                    store<f64>(tileNodeOffset2 + (e << 3), offset2_3);
                    store<f64>(tileNodeM22 + (e << 3), m22_3);
                    store<f64>(tileNodeM3 + (e << 3), m3_4);
                    store<f64>(tileNodeM4 + (e << 3), m4_4);
                  }
                }
              }
              k = k * 2;
            }
            const flat2: bool = colsHere == cols;
            const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
            const spans2: i32 = flat2 ? 1 : rowsHere;
            const lengthWhole2: i32 = max<i32>(length2, 0) & -4;
            for (let span: i32 = 0; span < spans2; span++) {
              const from_: i32 = span * colsHere;
              const out: i32 = (firstRow + span) * cols + firstCol;
              const eMain2: i32 = lengthWhole2;
              // 4 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 4) {
                // const { first, offset, m2, m3, m4 } = w.fold(
                const m2Low = v128.load(tileWindowM22 + ((from_ + e) << 3));
                const m2High = v128.load(tileWindowM22 + ((from_ + e) << 3), 16);
                const m4Low = v128.load(tileWindowM4 + ((from_ + e) << 3));
                const m4High = v128.load(tileWindowM4 + ((from_ + e) << 3), 16);
                // const n: f64 = w.count;
                const part = v128.load(tileWindowCount + ((from_ + e) << 2));
                const nLow = f64x2.convert_low_i32x4_s(part);
                const nHigh = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part, part, 2, 3, 2, 3));
                // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                const shareLow = f64x2.div(
                  f64x2.sub(nLow, f64x2.splat(1.0)),
                  f64x2.mul(f64x2.sub(nLow, f64x2.splat(2.0)), f64x2.sub(nLow, f64x2.splat(3.0))),
                );
                const shareHigh = f64x2.div(
                  f64x2.sub(nHigh, f64x2.splat(1.0)),
                  f64x2.mul(f64x2.sub(nHigh, f64x2.splat(2.0)), f64x2.sub(nHigh, f64x2.splat(3.0))),
                );
                // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
                const excessLow = f64x2.mul(
                  shareLow,
                  f64x2.sub(
                    f64x2.div(
                      f64x2.mul(f64x2.mul(f64x2.add(nLow, f64x2.splat(1.0)), nLow), m4Low),
                      f64x2.mul(m2Low, m2Low),
                    ),
                    f64x2.mul(f64x2.splat(3.0), f64x2.sub(nLow, f64x2.splat(1.0))),
                  ),
                );
                const excessHigh = f64x2.mul(
                  shareHigh,
                  f64x2.sub(
                    f64x2.div(
                      f64x2.mul(f64x2.mul(f64x2.add(nHigh, f64x2.splat(1.0)), nHigh), m4High),
                      f64x2.mul(m2High, m2High),
                    ),
                    f64x2.mul(f64x2.splat(3.0), f64x2.sub(nHigh, f64x2.splat(1.0))),
                  ),
                );
                // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
                const part2 = <f64>minPeriods;
                const resultLow = v128.bitselect(
                  v128.bitselect(f64x2.splat(-3.0), excessLow, f64x2.eq(m2Low, f64x2.splat(0.0))),
                  f64x2.splat(NaN),
                  v128.and(f64x2.ge(nLow, f64x2.splat(part2)), f64x2.ge(nLow, f64x2.splat(4.0))),
                );
                const resultHigh = v128.bitselect(
                  v128.bitselect(f64x2.splat(-3.0), excessHigh, f64x2.eq(m2High, f64x2.splat(0.0))),
                  f64x2.splat(NaN),
                  v128.and(f64x2.ge(nHigh, f64x2.splat(part2)), f64x2.ge(nHigh, f64x2.splat(4.0))),
                );
                const part3 = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
                const part4 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
                v128.store(kurt + ((out + e) << 3), part3);
                v128.store(kurt + ((out + e) << 3), part4, 16);
              }
              // windows(x, window, (w) => {
              // The remainder.
              for (let e: i32 = eMain2; e < length2; e++) {
                // const { first, offset, m2, m3, m4 } = w.fold(
                const m2: f64 = load<f64>(tileWindowM22 + ((from_ + e) << 3));
                const m4: f64 = load<f64>(tileWindowM4 + ((from_ + e) << 3));
                // const n: f64 = w.count;
                const n: f64 = <f64>load<i32>(tileWindowCount + ((from_ + e) << 2));
                // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                const share: f64 = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
                const excess: f64 = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
                // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
                const result: f64 = n >= <f64>minPeriods && n >= 4.0 ? (m2 == 0.0 ? -3.0 : excess) : NaN;
                store<f64>(kurt + ((out + e) << 3), result == result ? result : NaN);
              }
            }
          } else {
            // A complete tile: how many values each window has is known.
            let k: i32 = 1;
            let low: i32 = 0;
            // windows(x, window, (w) => {
            if ((width & k) != 0) {
              const eMain2: i32 = <i32>(floor<f64>(max_f64(<f64>rowsIn * <f64>colsHere, 0.0) / 8.0) * 8.0);
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 8) {
                const vLow = v128.load(tile + (e << 3));
                const vHigh = v128.load(tile + (e << 3), 16);
                const v_1Low = v128.load(tile + (e << 3), 32);
                const v_1High = v128.load(tile + (e << 3), 48);
                const offset2: f64 = 0.0;
                const m22Low = f64x2.sub(vLow, vLow);
                const m22High = f64x2.sub(vHigh, vHigh);
                const m22_1Low = f64x2.sub(v_1Low, v_1Low);
                const m22_1High = f64x2.sub(v_1High, v_1High);
                const m3Low = f64x2.sub(vLow, vLow);
                const m3High = f64x2.sub(vHigh, vHigh);
                const m3_1Low = f64x2.sub(v_1Low, v_1Low);
                const m3_1High = f64x2.sub(v_1High, v_1High);
                const m4Low = f64x2.sub(vLow, vLow);
                const m4High = f64x2.sub(vHigh, vHigh);
                const m4_1Low = f64x2.sub(v_1Low, v_1Low);
                const m4_1High = f64x2.sub(v_1High, v_1High);
                const part = f64x2.splat(offset2);
                const part2 = f64x2.splat(offset2);
                v128.store(tileWindowOffset2 + (e << 3), part);
                v128.store(tileWindowOffset2 + (e << 3), part2, 16);
                const part3 = f64x2.splat(offset2);
                const part4 = f64x2.splat(offset2);
                v128.store(tileWindowOffset2 + (e << 3), part3, 32);
                v128.store(tileWindowOffset2 + (e << 3), part4, 48);
                v128.store(tileWindowM22 + (e << 3), m22Low);
                v128.store(tileWindowM22 + (e << 3), m22High, 16);
                v128.store(tileWindowM22 + (e << 3), m22_1Low, 32);
                v128.store(tileWindowM22 + (e << 3), m22_1High, 48);
                v128.store(tileWindowM3 + (e << 3), m3Low);
                v128.store(tileWindowM3 + (e << 3), m3High, 16);
                v128.store(tileWindowM3 + (e << 3), m3_1Low, 32);
                v128.store(tileWindowM3 + (e << 3), m3_1High, 48);
                v128.store(tileWindowM4 + (e << 3), m4Low);
                v128.store(tileWindowM4 + (e << 3), m4High, 16);
                v128.store(tileWindowM4 + (e << 3), m4_1Low, 32);
                v128.store(tileWindowM4 + (e << 3), m4_1High, 48);
              }
              const eEnd2: i32 = rowsIn * colsHere;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                const v: f64 = load<f64>(tile + (e << 3));
                const offset2: f64 = 0.0;
                const m22: f64 = v - v;
                const m3: f64 = v - v;
                const m4: f64 = v - v;
                store<f64>(tileWindowOffset2 + (e << 3), offset2);
                store<f64>(tileWindowM22 + (e << 3), m22);
                store<f64>(tileWindowM3 + (e << 3), m3);
                store<f64>(tileWindowM4 + (e << 3), m4);
              }
              low = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead: i32 = k * colsHere;
                const olderCount: f64 = <f64>k;
                const newerCount: f64 = <f64>k;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 4.0) * 4.0);
                // 4 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 4) {
                  const vOlderLow = v128.load(tile + (e << 3));
                  const vOlderHigh = v128.load(tile + (e << 3), 16);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const older_offset2: f64 = 0.0;
                  const older_m22Low = f64x2.sub(vOlderLow, vOlderLow);
                  const older_m22High = f64x2.sub(vOlderHigh, vOlderHigh);
                  const older_m3Low = f64x2.sub(vOlderLow, vOlderLow);
                  const older_m3High = f64x2.sub(vOlderHigh, vOlderHigh);
                  const older_m4Low = f64x2.sub(vOlderLow, vOlderLow);
                  const older_m4High = f64x2.sub(vOlderHigh, vOlderHigh);
                  const newer_offset2: f64 = 0.0;
                  const newer_m22Low = f64x2.sub(vNewerLow, vNewerLow);
                  const newer_m22High = f64x2.sub(vNewerHigh, vNewerHigh);
                  const newer_m3Low = f64x2.sub(vNewerLow, vNewerLow);
                  const newer_m3High = f64x2.sub(vNewerHigh, vNewerHigh);
                  const newer_m4Low = f64x2.sub(vNewerLow, vNewerLow);
                  const newer_m4High = f64x2.sub(vNewerHigh, vNewerHigh);
                  const n: f64 = olderCount + newerCount;
                  const part = newer_offset2 - older_offset2;
                  const dLow = f64x2.add(f64x2.sub(vNewerLow, vOlderLow), f64x2.splat(part));
                  const dHigh = f64x2.add(f64x2.sub(vNewerHigh, vOlderHigh), f64x2.splat(part));
                  const older: f64 = olderCount / n;
                  const newer: f64 = newerCount / n;
                  const d2Low = f64x2.mul(dLow, dLow);
                  const d2High = f64x2.mul(dHigh, dHigh);
                  const part2 = olderCount * newer;
                  const m2Low = f64x2.add(f64x2.add(older_m22Low, newer_m22Low), f64x2.mul(d2Low, f64x2.splat(part2)));
                  const m2High = f64x2.add(
                    f64x2.add(older_m22High, newer_m22High),
                    f64x2.mul(d2High, f64x2.splat(part2)),
                  );
                  const part3 = olderCount * newer * (older - newer);
                  const m3Low = f64x2.add(
                    f64x2.add(
                      f64x2.add(older_m3Low, newer_m3Low),
                      f64x2.mul(f64x2.mul(d2Low, dLow), f64x2.splat(part3)),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dLow),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m22Low),
                        f64x2.mul(f64x2.splat(newer), older_m22Low),
                      ),
                    ),
                  );
                  const m3High = f64x2.add(
                    f64x2.add(
                      f64x2.add(older_m3High, newer_m3High),
                      f64x2.mul(f64x2.mul(d2High, dHigh), f64x2.splat(part3)),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dHigh),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m22High),
                        f64x2.mul(f64x2.splat(newer), older_m22High),
                      ),
                    ),
                  );
                  const part4 = olderCount * newer * (older * older - older * newer + newer * newer);
                  const part5 = older * older;
                  const part6 = newer * newer;
                  const m4Low = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m4Low, newer_m4Low),
                        f64x2.mul(f64x2.mul(d2Low, d2Low), f64x2.splat(part4)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2Low),
                        f64x2.add(
                          f64x2.mul(f64x2.splat(part5), newer_m22Low),
                          f64x2.mul(f64x2.splat(part6), older_m22Low),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dLow),
                      f64x2.sub(f64x2.mul(f64x2.splat(older), newer_m3Low), f64x2.mul(f64x2.splat(newer), older_m3Low)),
                    ),
                  );
                  const m4High = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m4High, newer_m4High),
                        f64x2.mul(f64x2.mul(d2High, d2High), f64x2.splat(part4)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2High),
                        f64x2.add(
                          f64x2.mul(f64x2.splat(part5), newer_m22High),
                          f64x2.mul(f64x2.splat(part6), older_m22High),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dHigh),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m3High),
                        f64x2.mul(f64x2.splat(newer), older_m3High),
                      ),
                    ),
                  );
                  const offset2Low = f64x2.add(f64x2.splat(older_offset2), f64x2.mul(dLow, f64x2.splat(newer)));
                  const offset2High = f64x2.add(f64x2.splat(older_offset2), f64x2.mul(dHigh, f64x2.splat(newer)));
                  v128.store(tileWindowOffset2 + (e << 3), offset2Low);
                  v128.store(tileWindowOffset2 + (e << 3), offset2High, 16);
                  v128.store(tileWindowM22 + (e << 3), m2Low);
                  v128.store(tileWindowM22 + (e << 3), m2High, 16);
                  v128.store(tileWindowM3 + (e << 3), m3Low);
                  v128.store(tileWindowM3 + (e << 3), m3High, 16);
                  v128.store(tileWindowM4 + (e << 3), m4Low);
                  v128.store(tileWindowM4 + (e << 3), m4High, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const older_offset2: f64 = 0.0;
                  const older_m22: f64 = vOlder - vOlder;
                  const older_m3: f64 = vOlder - vOlder;
                  const older_m4: f64 = vOlder - vOlder;
                  const newer_offset2: f64 = 0.0;
                  const newer_m22: f64 = vNewer - vNewer;
                  const newer_m3: f64 = vNewer - vNewer;
                  const newer_m4: f64 = vNewer - vNewer;
                  const n: f64 = olderCount + newerCount;
                  const d: f64 = vNewer - vOlder + (newer_offset2 - older_offset2);
                  const older: f64 = olderCount / n;
                  const newer: f64 = newerCount / n;
                  const d2: f64 = d * d;
                  const m2: f64 = older_m22 + newer_m22 + d2 * (olderCount * newer);
                  const m3: f64 =
                    older_m3 +
                    newer_m3 +
                    d2 * d * (olderCount * newer * (older - newer)) +
                    3.0 * d * (older * newer_m22 - newer * older_m22);
                  const m4: f64 =
                    older_m4 +
                    newer_m4 +
                    d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                    6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                    4.0 * d * (older * newer_m3 - newer * older_m3);
                  const offset2: f64 = older_offset2 + d * newer;
                  store<f64>(tileWindowOffset2 + (e << 3), offset2);
                  store<f64>(tileWindowM22 + (e << 3), m2);
                  store<f64>(tileWindowM3 + (e << 3), m3);
                  store<f64>(tileWindowM4 + (e << 3), m4);
                }
              } else {
                const ahead: i32 = k * colsHere;
                const olderCount: f64 = <f64>k;
                const newerCount: f64 = <f64>k;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 4.0) * 4.0);
                // 4 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 4) {
                  const vOlderLow = v128.load(tile + (e << 3));
                  const vOlderHigh = v128.load(tile + (e << 3), 16);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const older_offset2: f64 = 0.0;
                  const older_m22Low = f64x2.sub(vOlderLow, vOlderLow);
                  const older_m22High = f64x2.sub(vOlderHigh, vOlderHigh);
                  const older_m3Low = f64x2.sub(vOlderLow, vOlderLow);
                  const older_m3High = f64x2.sub(vOlderHigh, vOlderHigh);
                  const older_m4Low = f64x2.sub(vOlderLow, vOlderLow);
                  const older_m4High = f64x2.sub(vOlderHigh, vOlderHigh);
                  const newer_offset2: f64 = 0.0;
                  const newer_m22Low = f64x2.sub(vNewerLow, vNewerLow);
                  const newer_m22High = f64x2.sub(vNewerHigh, vNewerHigh);
                  const newer_m3Low = f64x2.sub(vNewerLow, vNewerLow);
                  const newer_m3High = f64x2.sub(vNewerHigh, vNewerHigh);
                  const newer_m4Low = f64x2.sub(vNewerLow, vNewerLow);
                  const newer_m4High = f64x2.sub(vNewerHigh, vNewerHigh);
                  const n: f64 = olderCount + newerCount;
                  const part = newer_offset2 - older_offset2;
                  const dLow = f64x2.add(f64x2.sub(vNewerLow, vOlderLow), f64x2.splat(part));
                  const dHigh = f64x2.add(f64x2.sub(vNewerHigh, vOlderHigh), f64x2.splat(part));
                  const older: f64 = olderCount / n;
                  const newer: f64 = newerCount / n;
                  const d2Low = f64x2.mul(dLow, dLow);
                  const d2High = f64x2.mul(dHigh, dHigh);
                  const part2 = olderCount * newer;
                  const m2Low = f64x2.add(f64x2.add(older_m22Low, newer_m22Low), f64x2.mul(d2Low, f64x2.splat(part2)));
                  const m2High = f64x2.add(
                    f64x2.add(older_m22High, newer_m22High),
                    f64x2.mul(d2High, f64x2.splat(part2)),
                  );
                  const part3 = olderCount * newer * (older - newer);
                  const m3Low = f64x2.add(
                    f64x2.add(
                      f64x2.add(older_m3Low, newer_m3Low),
                      f64x2.mul(f64x2.mul(d2Low, dLow), f64x2.splat(part3)),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dLow),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m22Low),
                        f64x2.mul(f64x2.splat(newer), older_m22Low),
                      ),
                    ),
                  );
                  const m3High = f64x2.add(
                    f64x2.add(
                      f64x2.add(older_m3High, newer_m3High),
                      f64x2.mul(f64x2.mul(d2High, dHigh), f64x2.splat(part3)),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dHigh),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m22High),
                        f64x2.mul(f64x2.splat(newer), older_m22High),
                      ),
                    ),
                  );
                  const part4 = olderCount * newer * (older * older - older * newer + newer * newer);
                  const part5 = older * older;
                  const part6 = newer * newer;
                  const m4Low = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m4Low, newer_m4Low),
                        f64x2.mul(f64x2.mul(d2Low, d2Low), f64x2.splat(part4)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2Low),
                        f64x2.add(
                          f64x2.mul(f64x2.splat(part5), newer_m22Low),
                          f64x2.mul(f64x2.splat(part6), older_m22Low),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dLow),
                      f64x2.sub(f64x2.mul(f64x2.splat(older), newer_m3Low), f64x2.mul(f64x2.splat(newer), older_m3Low)),
                    ),
                  );
                  const m4High = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m4High, newer_m4High),
                        f64x2.mul(f64x2.mul(d2High, d2High), f64x2.splat(part4)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2High),
                        f64x2.add(
                          f64x2.mul(f64x2.splat(part5), newer_m22High),
                          f64x2.mul(f64x2.splat(part6), older_m22High),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dHigh),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m3High),
                        f64x2.mul(f64x2.splat(newer), older_m3High),
                      ),
                    ),
                  );
                  const offset2Low = f64x2.add(f64x2.splat(older_offset2), f64x2.mul(dLow, f64x2.splat(newer)));
                  const offset2High = f64x2.add(f64x2.splat(older_offset2), f64x2.mul(dHigh, f64x2.splat(newer)));
                  v128.store(tileNodeOffset2 + (e << 3), offset2Low);
                  v128.store(tileNodeOffset2 + (e << 3), offset2High, 16);
                  v128.store(tileNodeM22 + (e << 3), m2Low);
                  v128.store(tileNodeM22 + (e << 3), m2High, 16);
                  v128.store(tileNodeM3 + (e << 3), m3Low);
                  v128.store(tileNodeM3 + (e << 3), m3High, 16);
                  v128.store(tileNodeM4 + (e << 3), m4Low);
                  v128.store(tileNodeM4 + (e << 3), m4High, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const older_offset2: f64 = 0.0;
                  const older_m22: f64 = vOlder - vOlder;
                  const older_m3: f64 = vOlder - vOlder;
                  const older_m4: f64 = vOlder - vOlder;
                  const newer_offset2: f64 = 0.0;
                  const newer_m22: f64 = vNewer - vNewer;
                  const newer_m3: f64 = vNewer - vNewer;
                  const newer_m4: f64 = vNewer - vNewer;
                  const n: f64 = olderCount + newerCount;
                  const d: f64 = vNewer - vOlder + (newer_offset2 - older_offset2);
                  const older: f64 = olderCount / n;
                  const newer: f64 = newerCount / n;
                  const d2: f64 = d * d;
                  const m2: f64 = older_m22 + newer_m22 + d2 * (olderCount * newer);
                  const m3: f64 =
                    older_m3 +
                    newer_m3 +
                    d2 * d * (olderCount * newer * (older - newer)) +
                    3.0 * d * (older * newer_m22 - newer * older_m22);
                  const m4: f64 =
                    older_m4 +
                    newer_m4 +
                    d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                    6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                    4.0 * d * (older * newer_m3 - newer * older_m3);
                  const offset2: f64 = older_offset2 + d * newer;
                  store<f64>(tileNodeOffset2 + (e << 3), offset2);
                  store<f64>(tileNodeM22 + (e << 3), m2);
                  store<f64>(tileNodeM3 + (e << 3), m3);
                  store<f64>(tileNodeM4 + (e << 3), m4);
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
                      const offset2Low = v128.load(tileNodeOffset2 + (e << 3));
                      const offset2High = v128.load(tileNodeOffset2 + (e << 3), 16);
                      const offset2_1Low = v128.load(tileNodeOffset2 + (e << 3), 32);
                      const offset2_1High = v128.load(tileNodeOffset2 + (e << 3), 48);
                      const m22Low = v128.load(tileNodeM22 + (e << 3));
                      const m22High = v128.load(tileNodeM22 + (e << 3), 16);
                      const m22_1Low = v128.load(tileNodeM22 + (e << 3), 32);
                      const m22_1High = v128.load(tileNodeM22 + (e << 3), 48);
                      const m3Low = v128.load(tileNodeM3 + (e << 3));
                      const m3High = v128.load(tileNodeM3 + (e << 3), 16);
                      const m3_1Low = v128.load(tileNodeM3 + (e << 3), 32);
                      const m3_1High = v128.load(tileNodeM3 + (e << 3), 48);
                      const m4Low = v128.load(tileNodeM4 + (e << 3));
                      const m4High = v128.load(tileNodeM4 + (e << 3), 16);
                      const m4_1Low = v128.load(tileNodeM4 + (e << 3), 32);
                      const m4_1High = v128.load(tileNodeM4 + (e << 3), 48);
                      v128.store(tileWindowOffset2 + (e << 3), offset2Low);
                      v128.store(tileWindowOffset2 + (e << 3), offset2High, 16);
                      v128.store(tileWindowOffset2 + (e << 3), offset2_1Low, 32);
                      v128.store(tileWindowOffset2 + (e << 3), offset2_1High, 48);
                      v128.store(tileWindowM22 + (e << 3), m22Low);
                      v128.store(tileWindowM22 + (e << 3), m22High, 16);
                      v128.store(tileWindowM22 + (e << 3), m22_1Low, 32);
                      v128.store(tileWindowM22 + (e << 3), m22_1High, 48);
                      v128.store(tileWindowM3 + (e << 3), m3Low);
                      v128.store(tileWindowM3 + (e << 3), m3High, 16);
                      v128.store(tileWindowM3 + (e << 3), m3_1Low, 32);
                      v128.store(tileWindowM3 + (e << 3), m3_1High, 48);
                      v128.store(tileWindowM4 + (e << 3), m4Low);
                      v128.store(tileWindowM4 + (e << 3), m4High, 16);
                      v128.store(tileWindowM4 + (e << 3), m4_1Low, 32);
                      v128.store(tileWindowM4 + (e << 3), m4_1High, 48);
                    }
                    const eEnd2: i32 = (rowsIn - (k - 1)) * colsHere;
                    // The remainder.
                    for (let e: i32 = eMain2; e < eEnd2; e++) {
                      const offset2: f64 = load<f64>(tileNodeOffset2 + (e << 3));
                      const m22: f64 = load<f64>(tileNodeM22 + (e << 3));
                      const m3: f64 = load<f64>(tileNodeM3 + (e << 3));
                      const m4: f64 = load<f64>(tileNodeM4 + (e << 3));
                      store<f64>(tileWindowOffset2 + (e << 3), offset2);
                      store<f64>(tileWindowM22 + (e << 3), m22);
                      store<f64>(tileWindowM3 + (e << 3), m3);
                      store<f64>(tileWindowM4 + (e << 3), m4);
                    }
                  }
                } else {
                  const ahead: i32 = k * colsHere;
                  const olderCount: f64 = <f64>k;
                  const newerCount: f64 = <f64>low;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>low + <f64>k - 1.0)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                  );
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    const older_first2Low = v128.load(tile + (e << 3));
                    const older_first2High = v128.load(tile + (e << 3), 16);
                    const older_offset2Low = v128.load(tileNodeOffset2 + (e << 3));
                    const older_offset2High = v128.load(tileNodeOffset2 + (e << 3), 16);
                    const older_m22Low = v128.load(tileNodeM22 + (e << 3));
                    const older_m22High = v128.load(tileNodeM22 + (e << 3), 16);
                    const older_m3Low = v128.load(tileNodeM3 + (e << 3));
                    const older_m3High = v128.load(tileNodeM3 + (e << 3), 16);
                    const older_m4Low = v128.load(tileNodeM4 + (e << 3));
                    const older_m4High = v128.load(tileNodeM4 + (e << 3), 16);
                    const newer_first2Low = v128.load(tile + ((e + ahead) << 3));
                    const newer_first2High = v128.load(tile + ((e + ahead) << 3), 16);
                    const newer_offset2Low = v128.load(tileWindowOffset2 + ((e + ahead) << 3));
                    const newer_offset2High = v128.load(tileWindowOffset2 + ((e + ahead) << 3), 16);
                    const newer_m22Low = v128.load(tileWindowM22 + ((e + ahead) << 3));
                    const newer_m22High = v128.load(tileWindowM22 + ((e + ahead) << 3), 16);
                    const newer_m3Low = v128.load(tileWindowM3 + ((e + ahead) << 3));
                    const newer_m3High = v128.load(tileWindowM3 + ((e + ahead) << 3), 16);
                    const newer_m4Low = v128.load(tileWindowM4 + ((e + ahead) << 3));
                    const newer_m4High = v128.load(tileWindowM4 + ((e + ahead) << 3), 16);
                    const n: f64 = olderCount + newerCount;
                    const dLow = f64x2.add(
                      f64x2.sub(newer_first2Low, older_first2Low),
                      f64x2.sub(newer_offset2Low, older_offset2Low),
                    );
                    const dHigh = f64x2.add(
                      f64x2.sub(newer_first2High, older_first2High),
                      f64x2.sub(newer_offset2High, older_offset2High),
                    );
                    const older: f64 = olderCount / n;
                    const newer: f64 = newerCount / n;
                    const d2Low = f64x2.mul(dLow, dLow);
                    const d2High = f64x2.mul(dHigh, dHigh);
                    const part = olderCount * newer;
                    const m2Low = f64x2.add(f64x2.add(older_m22Low, newer_m22Low), f64x2.mul(d2Low, f64x2.splat(part)));
                    const m2High = f64x2.add(
                      f64x2.add(older_m22High, newer_m22High),
                      f64x2.mul(d2High, f64x2.splat(part)),
                    );
                    const part2 = olderCount * newer * (older - newer);
                    const m3Low = f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m3Low, newer_m3Low),
                        f64x2.mul(f64x2.mul(d2Low, dLow), f64x2.splat(part2)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(3.0), dLow),
                        f64x2.sub(
                          f64x2.mul(f64x2.splat(older), newer_m22Low),
                          f64x2.mul(f64x2.splat(newer), older_m22Low),
                        ),
                      ),
                    );
                    const m3High = f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m3High, newer_m3High),
                        f64x2.mul(f64x2.mul(d2High, dHigh), f64x2.splat(part2)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(3.0), dHigh),
                        f64x2.sub(
                          f64x2.mul(f64x2.splat(older), newer_m22High),
                          f64x2.mul(f64x2.splat(newer), older_m22High),
                        ),
                      ),
                    );
                    const part3 = olderCount * newer * (older * older - older * newer + newer * newer);
                    const part4 = older * older;
                    const part5 = newer * newer;
                    const m4Low = f64x2.add(
                      f64x2.add(
                        f64x2.add(
                          f64x2.add(older_m4Low, newer_m4Low),
                          f64x2.mul(f64x2.mul(d2Low, d2Low), f64x2.splat(part3)),
                        ),
                        f64x2.mul(
                          f64x2.mul(f64x2.splat(6.0), d2Low),
                          f64x2.add(
                            f64x2.mul(f64x2.splat(part4), newer_m22Low),
                            f64x2.mul(f64x2.splat(part5), older_m22Low),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(4.0), dLow),
                        f64x2.sub(
                          f64x2.mul(f64x2.splat(older), newer_m3Low),
                          f64x2.mul(f64x2.splat(newer), older_m3Low),
                        ),
                      ),
                    );
                    const m4High = f64x2.add(
                      f64x2.add(
                        f64x2.add(
                          f64x2.add(older_m4High, newer_m4High),
                          f64x2.mul(f64x2.mul(d2High, d2High), f64x2.splat(part3)),
                        ),
                        f64x2.mul(
                          f64x2.mul(f64x2.splat(6.0), d2High),
                          f64x2.add(
                            f64x2.mul(f64x2.splat(part4), newer_m22High),
                            f64x2.mul(f64x2.splat(part5), older_m22High),
                          ),
                        ),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(4.0), dHigh),
                        f64x2.sub(
                          f64x2.mul(f64x2.splat(older), newer_m3High),
                          f64x2.mul(f64x2.splat(newer), older_m3High),
                        ),
                      ),
                    );
                    const offset2Low = f64x2.add(older_offset2Low, f64x2.mul(dLow, f64x2.splat(newer)));
                    const offset2High = f64x2.add(older_offset2High, f64x2.mul(dHigh, f64x2.splat(newer)));
                    v128.store(tileWindowOffset2 + (e << 3), offset2Low);
                    v128.store(tileWindowOffset2 + (e << 3), offset2High, 16);
                    v128.store(tileWindowM22 + (e << 3), m2Low);
                    v128.store(tileWindowM22 + (e << 3), m2High, 16);
                    v128.store(tileWindowM3 + (e << 3), m3Low);
                    v128.store(tileWindowM3 + (e << 3), m3High, 16);
                    v128.store(tileWindowM4 + (e << 3), m4Low);
                    v128.store(tileWindowM4 + (e << 3), m4High, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (low + k - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const older_first2: f64 = load<f64>(tile + (e << 3));
                    const older_offset2: f64 = load<f64>(tileNodeOffset2 + (e << 3));
                    const older_m22: f64 = load<f64>(tileNodeM22 + (e << 3));
                    const older_m3: f64 = load<f64>(tileNodeM3 + (e << 3));
                    const older_m4: f64 = load<f64>(tileNodeM4 + (e << 3));
                    const newer_first2: f64 = load<f64>(tile + ((e + ahead) << 3));
                    const newer_offset2: f64 = load<f64>(tileWindowOffset2 + ((e + ahead) << 3));
                    const newer_m22: f64 = load<f64>(tileWindowM22 + ((e + ahead) << 3));
                    const newer_m3: f64 = load<f64>(tileWindowM3 + ((e + ahead) << 3));
                    const newer_m4: f64 = load<f64>(tileWindowM4 + ((e + ahead) << 3));
                    const n: f64 = olderCount + newerCount;
                    const d: f64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                    const older: f64 = olderCount / n;
                    const newer: f64 = newerCount / n;
                    const d2: f64 = d * d;
                    const m2: f64 = older_m22 + newer_m22 + d2 * (olderCount * newer);
                    const m3: f64 =
                      older_m3 +
                      newer_m3 +
                      d2 * d * (olderCount * newer * (older - newer)) +
                      3.0 * d * (older * newer_m22 - newer * older_m22);
                    const m4: f64 =
                      older_m4 +
                      newer_m4 +
                      d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                      6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                      4.0 * d * (older * newer_m3 - newer * older_m3);
                    const offset2: f64 = older_offset2 + d * newer;
                    store<f64>(tileWindowOffset2 + (e << 3), offset2);
                    store<f64>(tileWindowM22 + (e << 3), m2);
                    store<f64>(tileWindowM3 + (e << 3), m3);
                    store<f64>(tileWindowM4 + (e << 3), m4);
                  }
                }
                low = low + k;
              }
              if (<f64>k * 2.0 < <f64>width) {
                const ahead: i32 = k * colsHere;
                const olderCount: f64 = <f64>k;
                const newerCount: f64 = <f64>k;
                const eMain2: i32 = <i32>(
                  (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                );
                // 4 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 4) {
                  const older_first2Low = v128.load(tile + (e << 3));
                  const older_first2High = v128.load(tile + (e << 3), 16);
                  const older_offset2Low = v128.load(tileNodeOffset2 + (e << 3));
                  const older_offset2High = v128.load(tileNodeOffset2 + (e << 3), 16);
                  const older_m22Low = v128.load(tileNodeM22 + (e << 3));
                  const older_m22High = v128.load(tileNodeM22 + (e << 3), 16);
                  const older_m3Low = v128.load(tileNodeM3 + (e << 3));
                  const older_m3High = v128.load(tileNodeM3 + (e << 3), 16);
                  const older_m4Low = v128.load(tileNodeM4 + (e << 3));
                  const older_m4High = v128.load(tileNodeM4 + (e << 3), 16);
                  const newer_first2Low = v128.load(tile + ((e + ahead) << 3));
                  const newer_first2High = v128.load(tile + ((e + ahead) << 3), 16);
                  const newer_offset2Low = v128.load(tileNodeOffset2 + ((e + ahead) << 3));
                  const newer_offset2High = v128.load(tileNodeOffset2 + ((e + ahead) << 3), 16);
                  const newer_m22Low = v128.load(tileNodeM22 + ((e + ahead) << 3));
                  const newer_m22High = v128.load(tileNodeM22 + ((e + ahead) << 3), 16);
                  const newer_m3Low = v128.load(tileNodeM3 + ((e + ahead) << 3));
                  const newer_m3High = v128.load(tileNodeM3 + ((e + ahead) << 3), 16);
                  const newer_m4Low = v128.load(tileNodeM4 + ((e + ahead) << 3));
                  const newer_m4High = v128.load(tileNodeM4 + ((e + ahead) << 3), 16);
                  const n: f64 = olderCount + newerCount;
                  const dLow = f64x2.add(
                    f64x2.sub(newer_first2Low, older_first2Low),
                    f64x2.sub(newer_offset2Low, older_offset2Low),
                  );
                  const dHigh = f64x2.add(
                    f64x2.sub(newer_first2High, older_first2High),
                    f64x2.sub(newer_offset2High, older_offset2High),
                  );
                  const older: f64 = olderCount / n;
                  const newer: f64 = newerCount / n;
                  const d2Low = f64x2.mul(dLow, dLow);
                  const d2High = f64x2.mul(dHigh, dHigh);
                  const part = olderCount * newer;
                  const m2Low = f64x2.add(f64x2.add(older_m22Low, newer_m22Low), f64x2.mul(d2Low, f64x2.splat(part)));
                  const m2High = f64x2.add(
                    f64x2.add(older_m22High, newer_m22High),
                    f64x2.mul(d2High, f64x2.splat(part)),
                  );
                  const part2 = olderCount * newer * (older - newer);
                  const m3Low = f64x2.add(
                    f64x2.add(
                      f64x2.add(older_m3Low, newer_m3Low),
                      f64x2.mul(f64x2.mul(d2Low, dLow), f64x2.splat(part2)),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dLow),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m22Low),
                        f64x2.mul(f64x2.splat(newer), older_m22Low),
                      ),
                    ),
                  );
                  const m3High = f64x2.add(
                    f64x2.add(
                      f64x2.add(older_m3High, newer_m3High),
                      f64x2.mul(f64x2.mul(d2High, dHigh), f64x2.splat(part2)),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(3.0), dHigh),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m22High),
                        f64x2.mul(f64x2.splat(newer), older_m22High),
                      ),
                    ),
                  );
                  const part3 = olderCount * newer * (older * older - older * newer + newer * newer);
                  const part4 = older * older;
                  const part5 = newer * newer;
                  const m4Low = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m4Low, newer_m4Low),
                        f64x2.mul(f64x2.mul(d2Low, d2Low), f64x2.splat(part3)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2Low),
                        f64x2.add(
                          f64x2.mul(f64x2.splat(part4), newer_m22Low),
                          f64x2.mul(f64x2.splat(part5), older_m22Low),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dLow),
                      f64x2.sub(f64x2.mul(f64x2.splat(older), newer_m3Low), f64x2.mul(f64x2.splat(newer), older_m3Low)),
                    ),
                  );
                  const m4High = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m4High, newer_m4High),
                        f64x2.mul(f64x2.mul(d2High, d2High), f64x2.splat(part3)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2High),
                        f64x2.add(
                          f64x2.mul(f64x2.splat(part4), newer_m22High),
                          f64x2.mul(f64x2.splat(part5), older_m22High),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dHigh),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m3High),
                        f64x2.mul(f64x2.splat(newer), older_m3High),
                      ),
                    ),
                  );
                  const offset2Low = f64x2.add(older_offset2Low, f64x2.mul(dLow, f64x2.splat(newer)));
                  const offset2High = f64x2.add(older_offset2High, f64x2.mul(dHigh, f64x2.splat(newer)));
                  v128.store(tileNodeOffset2 + (e << 3), offset2Low);
                  v128.store(tileNodeOffset2 + (e << 3), offset2High, 16);
                  v128.store(tileNodeM22 + (e << 3), m2Low);
                  v128.store(tileNodeM22 + (e << 3), m2High, 16);
                  v128.store(tileNodeM3 + (e << 3), m3Low);
                  v128.store(tileNodeM3 + (e << 3), m3High, 16);
                  v128.store(tileNodeM4 + (e << 3), m4Low);
                  v128.store(tileNodeM4 + (e << 3), m4High, 16);
                }
                const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const older_first2: f64 = load<f64>(tile + (e << 3));
                  const older_offset2: f64 = load<f64>(tileNodeOffset2 + (e << 3));
                  const older_m22: f64 = load<f64>(tileNodeM22 + (e << 3));
                  const older_m3: f64 = load<f64>(tileNodeM3 + (e << 3));
                  const older_m4: f64 = load<f64>(tileNodeM4 + (e << 3));
                  const newer_first2: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const newer_offset2: f64 = load<f64>(tileNodeOffset2 + ((e + ahead) << 3));
                  const newer_m22: f64 = load<f64>(tileNodeM22 + ((e + ahead) << 3));
                  const newer_m3: f64 = load<f64>(tileNodeM3 + ((e + ahead) << 3));
                  const newer_m4: f64 = load<f64>(tileNodeM4 + ((e + ahead) << 3));
                  const n: f64 = olderCount + newerCount;
                  const d: f64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                  const older: f64 = olderCount / n;
                  const newer: f64 = newerCount / n;
                  const d2: f64 = d * d;
                  const m2: f64 = older_m22 + newer_m22 + d2 * (olderCount * newer);
                  const m3: f64 =
                    older_m3 +
                    newer_m3 +
                    d2 * d * (olderCount * newer * (older - newer)) +
                    3.0 * d * (older * newer_m22 - newer * older_m22);
                  const m4: f64 =
                    older_m4 +
                    newer_m4 +
                    d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                    6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                    4.0 * d * (older * newer_m3 - newer * older_m3);
                  const offset2: f64 = older_offset2 + d * newer;
                  store<f64>(tileNodeOffset2 + (e << 3), offset2);
                  store<f64>(tileNodeM22 + (e << 3), m2);
                  store<f64>(tileNodeM3 + (e << 3), m3);
                  store<f64>(tileNodeM4 + (e << 3), m4);
                }
              }
              k = k * 2;
            }
            if (width >= 4 && toF64_i32(width & (width - 1)) == 0.0) {
              const half: i32 = width >> 1;
              const ahead: i32 = half * colsHere;
              const olderCount: f64 = <f64>half;
              const newerCount: f64 = <f64>half;
              const present: i32 = width;
              const flat2: bool = colsHere == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              const lengthWhole2: i32 = max<i32>(length2, 0) & -4;
              for (let span: i32 = 0; span < spans2; span++) {
                const from_: i32 = span * colsHere;
                const out: i32 = (firstRow + span) * cols + firstCol;
                const eMain2: i32 = lengthWhole2;
                // 4 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 4) {
                  // const { first, offset, m2, m3, m4 } = w.fold(
                  const tileSharedLow = v128.load(tile + ((from_ + e) << 3));
                  const tileSharedHigh = v128.load(tile + ((from_ + e) << 3), 16);
                  // windows(x, window, (w) => {
                  const older_first2Low = tileSharedLow;
                  const older_first2High = tileSharedHigh;
                  const older_offset2Low = v128.load(tileNodeOffset2 + ((from_ + e) << 3));
                  const older_offset2High = v128.load(tileNodeOffset2 + ((from_ + e) << 3), 16);
                  const older_m22Low = v128.load(tileNodeM22 + ((from_ + e) << 3));
                  const older_m22High = v128.load(tileNodeM22 + ((from_ + e) << 3), 16);
                  const older_m3Low = v128.load(tileNodeM3 + ((from_ + e) << 3));
                  const older_m3High = v128.load(tileNodeM3 + ((from_ + e) << 3), 16);
                  const older_m4Low = v128.load(tileNodeM4 + ((from_ + e) << 3));
                  const older_m4High = v128.load(tileNodeM4 + ((from_ + e) << 3), 16);
                  const newer_first2Low = v128.load(tile + ((from_ + e + ahead) << 3));
                  const newer_first2High = v128.load(tile + ((from_ + e + ahead) << 3), 16);
                  const newer_offset2Low = v128.load(tileNodeOffset2 + ((from_ + e + ahead) << 3));
                  const newer_offset2High = v128.load(tileNodeOffset2 + ((from_ + e + ahead) << 3), 16);
                  const newer_m22Low = v128.load(tileNodeM22 + ((from_ + e + ahead) << 3));
                  const newer_m22High = v128.load(tileNodeM22 + ((from_ + e + ahead) << 3), 16);
                  const newer_m3Low = v128.load(tileNodeM3 + ((from_ + e + ahead) << 3));
                  const newer_m3High = v128.load(tileNodeM3 + ((from_ + e + ahead) << 3), 16);
                  const newer_m4Low = v128.load(tileNodeM4 + ((from_ + e + ahead) << 3));
                  const newer_m4High = v128.load(tileNodeM4 + ((from_ + e + ahead) << 3), 16);
                  const n: f64 = olderCount + newerCount;
                  const dLow = f64x2.add(
                    f64x2.sub(newer_first2Low, older_first2Low),
                    f64x2.sub(newer_offset2Low, older_offset2Low),
                  );
                  const dHigh = f64x2.add(
                    f64x2.sub(newer_first2High, older_first2High),
                    f64x2.sub(newer_offset2High, older_offset2High),
                  );
                  const older: f64 = olderCount / n;
                  const newer: f64 = newerCount / n;
                  const d2Low = f64x2.mul(dLow, dLow);
                  const d2High = f64x2.mul(dHigh, dHigh);
                  const part = olderCount * newer;
                  const m2Low = f64x2.add(f64x2.add(older_m22Low, newer_m22Low), f64x2.mul(d2Low, f64x2.splat(part)));
                  const m2High = f64x2.add(
                    f64x2.add(older_m22High, newer_m22High),
                    f64x2.mul(d2High, f64x2.splat(part)),
                  );
                  const part2 = olderCount * newer * (older * older - older * newer + newer * newer);
                  const part3 = older * older;
                  const part4 = newer * newer;
                  const m4Low = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m4Low, newer_m4Low),
                        f64x2.mul(f64x2.mul(d2Low, d2Low), f64x2.splat(part2)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2Low),
                        f64x2.add(
                          f64x2.mul(f64x2.splat(part3), newer_m22Low),
                          f64x2.mul(f64x2.splat(part4), older_m22Low),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dLow),
                      f64x2.sub(f64x2.mul(f64x2.splat(older), newer_m3Low), f64x2.mul(f64x2.splat(newer), older_m3Low)),
                    ),
                  );
                  const m4High = f64x2.add(
                    f64x2.add(
                      f64x2.add(
                        f64x2.add(older_m4High, newer_m4High),
                        f64x2.mul(f64x2.mul(d2High, d2High), f64x2.splat(part2)),
                      ),
                      f64x2.mul(
                        f64x2.mul(f64x2.splat(6.0), d2High),
                        f64x2.add(
                          f64x2.mul(f64x2.splat(part3), newer_m22High),
                          f64x2.mul(f64x2.splat(part4), older_m22High),
                        ),
                      ),
                    ),
                    f64x2.mul(
                      f64x2.mul(f64x2.splat(4.0), dHigh),
                      f64x2.sub(
                        f64x2.mul(f64x2.splat(older), newer_m3High),
                        f64x2.mul(f64x2.splat(newer), older_m3High),
                      ),
                    ),
                  );
                  // const n: f64 = w.count;
                  const n2: f64 = <f64>present;
                  // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                  const share: f64 = (n2 - 1.0) / ((n2 - 2.0) * (n2 - 3.0));
                  // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
                  const part5 = (n2 + 1.0) * n2;
                  const part6 = 3.0 * (n2 - 1.0);
                  const excessLow = f64x2.mul(
                    f64x2.splat(share),
                    f64x2.sub(
                      f64x2.div(f64x2.mul(f64x2.splat(part5), m4Low), f64x2.mul(m2Low, m2Low)),
                      f64x2.splat(part6),
                    ),
                  );
                  const excessHigh = f64x2.mul(
                    f64x2.splat(share),
                    f64x2.sub(
                      f64x2.div(f64x2.mul(f64x2.splat(part5), m4High), f64x2.mul(m2High, m2High)),
                      f64x2.splat(part6),
                    ),
                  );
                  // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
                  let choiceLow = f64x2.splat(0.0);
                  let choiceHigh = f64x2.splat(0.0);
                  if (n2 >= <f64>minPeriods && n2 >= 4.0) {
                    choiceLow = v128.bitselect(f64x2.splat(-3.0), excessLow, f64x2.eq(m2Low, f64x2.splat(0.0)));
                    choiceHigh = v128.bitselect(f64x2.splat(-3.0), excessHigh, f64x2.eq(m2High, f64x2.splat(0.0)));
                  } else {
                    choiceLow = f64x2.splat(NaN);
                    choiceHigh = f64x2.splat(NaN);
                  }
                  const part7 = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                  const part8 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                  v128.store(kurt + ((out + e) << 3), part7);
                  v128.store(kurt + ((out + e) << 3), part8, 16);
                }
                // windows(x, window, (w) => {
                // The remainder.
                for (let e: i32 = eMain2; e < length2; e++) {
                  // const { first, offset, m2, m3, m4 } = w.fold(
                  const tileShared: f64 = load<f64>(tile + ((from_ + e) << 3));
                  // windows(x, window, (w) => {
                  const older_first2: f64 = tileShared;
                  const older_offset2: f64 = load<f64>(tileNodeOffset2 + ((from_ + e) << 3));
                  const older_m22: f64 = load<f64>(tileNodeM22 + ((from_ + e) << 3));
                  const older_m3: f64 = load<f64>(tileNodeM3 + ((from_ + e) << 3));
                  const older_m4: f64 = load<f64>(tileNodeM4 + ((from_ + e) << 3));
                  const newer_first2: f64 = load<f64>(tile + ((from_ + e + ahead) << 3));
                  const newer_offset2: f64 = load<f64>(tileNodeOffset2 + ((from_ + e + ahead) << 3));
                  const newer_m22: f64 = load<f64>(tileNodeM22 + ((from_ + e + ahead) << 3));
                  const newer_m3: f64 = load<f64>(tileNodeM3 + ((from_ + e + ahead) << 3));
                  const newer_m4: f64 = load<f64>(tileNodeM4 + ((from_ + e + ahead) << 3));
                  const n: f64 = olderCount + newerCount;
                  const d: f64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                  const older: f64 = olderCount / n;
                  const newer: f64 = newerCount / n;
                  const d2: f64 = d * d;
                  const m2: f64 = older_m22 + newer_m22 + d2 * (olderCount * newer);
                  const m4: f64 =
                    older_m4 +
                    newer_m4 +
                    d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                    6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                    4.0 * d * (older * newer_m3 - newer * older_m3);
                  // const n: f64 = w.count;
                  const n2: f64 = <f64>present;
                  // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                  const share: f64 = (n2 - 1.0) / ((n2 - 2.0) * (n2 - 3.0));
                  // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
                  const excess: f64 = share * (((n2 + 1.0) * n2 * m4) / (m2 * m2) - 3.0 * (n2 - 1.0));
                  // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
                  const result: f64 = n2 >= <f64>minPeriods && n2 >= 4.0 ? (m2 == 0.0 ? -3.0 : excess) : NaN;
                  store<f64>(kurt + ((out + e) << 3), result == result ? result : NaN);
                }
              }
            } else {
              // windows(x, window, (w) => {
              const present: i32 = width;
              const flat2: bool = colsHere == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              const lengthWhole2: i32 = max<i32>(length2, 0) & -4;
              for (let span: i32 = 0; span < spans2; span++) {
                const from_: i32 = span * colsHere;
                const out: i32 = (firstRow + span) * cols + firstCol;
                const eMain2: i32 = lengthWhole2;
                // 4 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 4) {
                  // const { first, offset, m2, m3, m4 } = w.fold(
                  const m2Low = v128.load(tileWindowM22 + ((from_ + e) << 3));
                  const m2High = v128.load(tileWindowM22 + ((from_ + e) << 3), 16);
                  const m4Low = v128.load(tileWindowM4 + ((from_ + e) << 3));
                  const m4High = v128.load(tileWindowM4 + ((from_ + e) << 3), 16);
                  // const n: f64 = w.count;
                  const n: f64 = <f64>present;
                  // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                  const share: f64 = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                  // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
                  const part = (n + 1.0) * n;
                  const part2 = 3.0 * (n - 1.0);
                  const excessLow = f64x2.mul(
                    f64x2.splat(share),
                    f64x2.sub(
                      f64x2.div(f64x2.mul(f64x2.splat(part), m4Low), f64x2.mul(m2Low, m2Low)),
                      f64x2.splat(part2),
                    ),
                  );
                  const excessHigh = f64x2.mul(
                    f64x2.splat(share),
                    f64x2.sub(
                      f64x2.div(f64x2.mul(f64x2.splat(part), m4High), f64x2.mul(m2High, m2High)),
                      f64x2.splat(part2),
                    ),
                  );
                  // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
                  let choiceLow = f64x2.splat(0.0);
                  let choiceHigh = f64x2.splat(0.0);
                  if (n >= <f64>minPeriods && n >= 4.0) {
                    choiceLow = v128.bitselect(f64x2.splat(-3.0), excessLow, f64x2.eq(m2Low, f64x2.splat(0.0)));
                    choiceHigh = v128.bitselect(f64x2.splat(-3.0), excessHigh, f64x2.eq(m2High, f64x2.splat(0.0)));
                  } else {
                    choiceLow = f64x2.splat(NaN);
                    choiceHigh = f64x2.splat(NaN);
                  }
                  const part3 = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                  const part4 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                  v128.store(kurt + ((out + e) << 3), part3);
                  v128.store(kurt + ((out + e) << 3), part4, 16);
                }
                // windows(x, window, (w) => {
                // The remainder.
                for (let e: i32 = eMain2; e < length2; e++) {
                  // const { first, offset, m2, m3, m4 } = w.fold(
                  const m2: f64 = load<f64>(tileWindowM22 + ((from_ + e) << 3));
                  const m4: f64 = load<f64>(tileWindowM4 + ((from_ + e) << 3));
                  // const n: f64 = w.count;
                  const n: f64 = <f64>present;
                  // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                  const share: f64 = (n - 1.0) / ((n - 2.0) * (n - 3.0));
                  // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
                  const excess: f64 = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
                  // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
                  const result: f64 = n >= <f64>minPeriods && n >= 4.0 ? (m2 == 0.0 ? -3.0 : excess) : NaN;
                  store<f64>(kurt + ((out + e) << 3), result == result ? result : NaN);
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
