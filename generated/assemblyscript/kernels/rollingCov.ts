// Generated from kernels/moments/rollingCov.ts#L19 by `trefoil build`. Do not edit. Hash f947cdb1c7d9e88a

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

/**
 * Covariance of two matrices, column by column, over the last `window` rows.
 *
 * A row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or no more than
 * `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. Where one side is
 * constant the covariance is exactly 0.
 *
 * Accuracy: 1e-12 of the product of both standard deviations.
 *
 * Source: meaning of pandas `x.rolling(window, min_periods).cov(y, ddof)`; co-moments merged pairwise (Pébay 2008).
 */
export function rollingCov(
  x: usize,
  y: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  ddof: i32,
  cov: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  // windows([x, y], window, (w) => {
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
      const tileValue2 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeOfX = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowOfX = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeOfY = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowOfY = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeCxx = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowCxx = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeCyy = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowCyy = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeCxy = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowCxy = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const tileNodeX = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowX = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeY = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowY = top;
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
            const part5 = f64x2.splat(NaN);
            const part6 = f64x2.splat(NaN);
            v128.store(tileValue2 + (e << 3), part5);
            v128.store(tileValue2 + (e << 3), part6, 16);
            const part7 = f64x2.splat(NaN);
            const part8 = f64x2.splat(NaN);
            v128.store(tileValue2 + (e << 3), part7, 32);
            v128.store(tileValue2 + (e << 3), part8, 48);
          }
          const eEnd: i32 = lead * colsHere;
          // The remainder.
          for (let e: i32 = eMain; e < eEnd; e++) {
            store<f64>(tile + (e << 3), NaN);
            store<f64>(tileValue2 + (e << 3), NaN);
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
              const vLow2 = v128.load(y + ((source + e) << 3));
              const vHigh2 = v128.load(y + ((source + e) << 3), 16);
              const v_1Low2 = v128.load(y + ((source + e) << 3), 32);
              const v_1High2 = v128.load(y + ((source + e) << 3), 48);
              v128.store(tile + ((target + e) << 3), vLow);
              v128.store(tile + ((target + e) << 3), vHigh, 16);
              v128.store(tile + ((target + e) << 3), v_1Low, 32);
              v128.store(tile + ((target + e) << 3), v_1High, 48);
              v128.store(tileValue2 + ((target + e) << 3), vLow2);
              v128.store(tileValue2 + ((target + e) << 3), vHigh2, 16);
              v128.store(tileValue2 + ((target + e) << 3), v_1Low2, 32);
              v128.store(tileValue2 + ((target + e) << 3), v_1High2, 48);
              missingLanesLow = v128.or(missingLanesLow, f64x2.ne(vLow, vLow));
              missingLanesHigh = v128.or(missingLanesHigh, f64x2.ne(vHigh, vHigh));
              missingLanesLow = v128.or(missingLanesLow, f64x2.ne(v_1Low, v_1Low));
              missingLanesHigh = v128.or(missingLanesHigh, f64x2.ne(v_1High, v_1High));
              missingLanesLow = v128.or(missingLanesLow, f64x2.ne(vLow2, vLow2));
              missingLanesHigh = v128.or(missingLanesHigh, f64x2.ne(vHigh2, vHigh2));
              missingLanesLow = v128.or(missingLanesLow, f64x2.ne(v_1Low2, v_1Low2));
              missingLanesHigh = v128.or(missingLanesHigh, f64x2.ne(v_1High2, v_1High2));
            }
            missing = missing || v128.any_true(v128.or(missingLanesLow, missingLanesHigh));
            // The remainder.
            for (let e: i32 = eMain2; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              const v2: f64 = load<f64>(y + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              store<f64>(tileValue2 + ((target + e) << 3), v2);
              missing = missing || v != v;
              missing = missing || v2 != v2;
            }
          }
          if (missing) {
            // Some values are missing: counts go along with the nodes.
            let k: i32 = 1;
            let low: i32 = 0;
            if ((width & k) != 0) {
              const eMain2: i32 = <i32>(floor<f64>(max_f64(<f64>rowsIn * <f64>colsHere, 0.0) / 4.0) * 4.0);
              // 4 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 4) {
                const vLow = v128.load(tile + (e << 3));
                const vHigh = v128.load(tile + (e << 3), 16);
                const vLow2 = v128.load(tileValue2 + (e << 3));
                const vHigh2 = v128.load(tileValue2 + (e << 3), 16);
                const count = v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(
                    v128.and(f64x2.eq(vLow, vLow), f64x2.eq(vLow2, vLow2)),
                    v128.and(f64x2.eq(vHigh, vHigh), f64x2.eq(vHigh2, vHigh2)),
                    0,
                    2,
                    4,
                    6,
                  ),
                );
                const xLow = v128.bitselect(
                  vLow,
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vLow, vLow), f64x2.eq(vLow2, vLow2)),
                );
                const xHigh = v128.bitselect(
                  vHigh,
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vHigh, vHigh), f64x2.eq(vHigh2, vHigh2)),
                );
                const yLow = v128.bitselect(
                  vLow2,
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vLow, vLow), f64x2.eq(vLow2, vLow2)),
                );
                const yHigh = v128.bitselect(
                  vHigh2,
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vHigh, vHigh), f64x2.eq(vHigh2, vHigh2)),
                );
                const ofXLow = v128.bitselect(
                  f64x2.splat(0.0),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vLow, vLow), f64x2.eq(vLow2, vLow2)),
                );
                const ofXHigh = v128.bitselect(
                  f64x2.splat(0.0),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vHigh, vHigh), f64x2.eq(vHigh2, vHigh2)),
                );
                const ofYLow = v128.bitselect(
                  f64x2.splat(0.0),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vLow, vLow), f64x2.eq(vLow2, vLow2)),
                );
                const ofYHigh = v128.bitselect(
                  f64x2.splat(0.0),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vHigh, vHigh), f64x2.eq(vHigh2, vHigh2)),
                );
                const cxxLow = v128.bitselect(
                  f64x2.sub(vLow, vLow),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vLow, vLow), f64x2.eq(vLow2, vLow2)),
                );
                const cxxHigh = v128.bitselect(
                  f64x2.sub(vHigh, vHigh),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vHigh, vHigh), f64x2.eq(vHigh2, vHigh2)),
                );
                const cyyLow = v128.bitselect(
                  f64x2.sub(vLow2, vLow2),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vLow, vLow), f64x2.eq(vLow2, vLow2)),
                );
                const cyyHigh = v128.bitselect(
                  f64x2.sub(vHigh2, vHigh2),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vHigh, vHigh), f64x2.eq(vHigh2, vHigh2)),
                );
                const cxyLow = v128.bitselect(
                  f64x2.mul(f64x2.sub(vLow, vLow), f64x2.sub(vLow2, vLow2)),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vLow, vLow), f64x2.eq(vLow2, vLow2)),
                );
                const cxyHigh = v128.bitselect(
                  f64x2.mul(f64x2.sub(vHigh, vHigh), f64x2.sub(vHigh2, vHigh2)),
                  f64x2.splat(NaN),
                  v128.and(f64x2.eq(vHigh, vHigh), f64x2.eq(vHigh2, vHigh2)),
                );
                v128.store(tileWindowCount + (e << 2), count);
                v128.store(tileWindowX + (e << 3), xLow);
                v128.store(tileWindowX + (e << 3), xHigh, 16);
                v128.store(tileWindowY + (e << 3), yLow);
                v128.store(tileWindowY + (e << 3), yHigh, 16);
                v128.store(tileWindowOfX + (e << 3), ofXLow);
                v128.store(tileWindowOfX + (e << 3), ofXHigh, 16);
                v128.store(tileWindowOfY + (e << 3), ofYLow);
                v128.store(tileWindowOfY + (e << 3), ofYHigh, 16);
                v128.store(tileWindowCxx + (e << 3), cxxLow);
                v128.store(tileWindowCxx + (e << 3), cxxHigh, 16);
                v128.store(tileWindowCyy + (e << 3), cyyLow);
                v128.store(tileWindowCyy + (e << 3), cyyHigh, 16);
                v128.store(tileWindowCxy + (e << 3), cxyLow);
                v128.store(tileWindowCxy + (e << 3), cxyHigh, 16);
              }
              const eEnd2: i32 = rowsIn * colsHere;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                const v: f64 = load<f64>(tile + (e << 3));
                const v2: f64 = load<f64>(tileValue2 + (e << 3));
                const count: i32 = v == v && v2 == v2 ? 1 : 0;
                const x2: f64 = v == v && v2 == v2 ? v : NaN;
                const y2: f64 = v == v && v2 == v2 ? v2 : NaN;
                const ofX: f64 = v == v && v2 == v2 ? 0.0 : NaN;
                const ofY: f64 = v == v && v2 == v2 ? 0.0 : NaN;
                const cxx: f64 = v == v && v2 == v2 ? v - v : NaN;
                const cyy: f64 = v == v && v2 == v2 ? v2 - v2 : NaN;
                const cxy: f64 = v == v && v2 == v2 ? (v - v) * (v2 - v2) : NaN;
                store<i32>(tileWindowCount + (e << 2), count);
                store<f64>(tileWindowX + (e << 3), x2);
                store<f64>(tileWindowY + (e << 3), y2);
                store<f64>(tileWindowOfX + (e << 3), ofX);
                store<f64>(tileWindowOfY + (e << 3), ofY);
                store<f64>(tileWindowCxx + (e << 3), cxx);
                store<f64>(tileWindowCyy + (e << 3), cyy);
                store<f64>(tileWindowCxy + (e << 3), cxy);
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
                  const vOlderLow2 = v128.load(tileValue2 + (e << 3));
                  const vOlderHigh2 = v128.load(tileValue2 + (e << 3), 16);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const vNewerLow2 = v128.load(tileValue2 + ((e + ahead) << 3));
                  const vNewerHigh2 = v128.load(tileValue2 + ((e + ahead) << 3), 16);
                  const olderCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(
                      v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                      v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                      0,
                      2,
                      4,
                      6,
                    ),
                  );
                  const newerCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(
                      v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                      v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                      0,
                      2,
                      4,
                      6,
                    ),
                  );
                  const xLow = v128.bitselect(
                    vOlderLow,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const xHigh = v128.bitselect(
                    vOlderHigh,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const yLow = v128.bitselect(
                    vOlderLow2,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const yHigh = v128.bitselect(
                    vOlderHigh2,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const ofXLow = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const ofXHigh = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const ofYLow = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const ofYHigh = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const cxxLow = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const cxxHigh = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const cyyLow = v128.bitselect(
                    f64x2.sub(vOlderLow2, vOlderLow2),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const cyyHigh = v128.bitselect(
                    f64x2.sub(vOlderHigh2, vOlderHigh2),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const cxyLow = v128.bitselect(
                    f64x2.mul(f64x2.sub(vOlderLow, vOlderLow), f64x2.sub(vOlderLow2, vOlderLow2)),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const cxyHigh = v128.bitselect(
                    f64x2.mul(f64x2.sub(vOlderHigh, vOlderHigh), f64x2.sub(vOlderHigh2, vOlderHigh2)),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const xLow2 = v128.bitselect(
                    vNewerLow,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const xHigh2 = v128.bitselect(
                    vNewerHigh,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const yLow2 = v128.bitselect(
                    vNewerLow2,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const yHigh2 = v128.bitselect(
                    vNewerHigh2,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const ofXLow2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const ofXHigh2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const ofYLow2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const ofYHigh2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const cxxLow2 = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const cxxHigh2 = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const cyyLow2 = v128.bitselect(
                    f64x2.sub(vNewerLow2, vNewerLow2),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const cyyHigh2 = v128.bitselect(
                    f64x2.sub(vNewerHigh2, vNewerHigh2),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const cxyLow2 = v128.bitselect(
                    f64x2.mul(f64x2.sub(vNewerLow, vNewerLow), f64x2.sub(vNewerLow2, vNewerLow2)),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const cxyHigh2 = v128.bitselect(
                    f64x2.mul(f64x2.sub(vNewerHigh, vNewerHigh), f64x2.sub(vNewerHigh2, vNewerHigh2)),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                  const olderCountHigh = f64x2.convert_low_i32x4_s(
                    v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                  );
                  const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                  const newerCountHigh = f64x2.convert_low_i32x4_s(
                    v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                  );
                  const newerLow = f64x2.div(newerCountLow, f64x2.add(olderCountLow, newerCountLow));
                  const newerHigh = f64x2.div(newerCountHigh, f64x2.add(olderCountHigh, newerCountHigh));
                  const pullLow = f64x2.mul(olderCountLow, newerLow);
                  const pullHigh = f64x2.mul(olderCountHigh, newerHigh);
                  const dxLow = f64x2.add(f64x2.sub(xLow2, xLow), f64x2.sub(ofXLow2, ofXLow));
                  const dxHigh = f64x2.add(f64x2.sub(xHigh2, xHigh), f64x2.sub(ofXHigh2, ofXHigh));
                  const dyLow = f64x2.add(f64x2.sub(yLow2, yLow), f64x2.sub(ofYLow2, ofYLow));
                  const dyHigh = f64x2.add(f64x2.sub(yHigh2, yHigh), f64x2.sub(ofYHigh2, ofYHigh));
                  const part = i32x4.eq(olderCount, i32x4.splat(0));
                  const noOlderLow = i64x2.extend_low_i32x4_s(part);
                  const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                  const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                  const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                  const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                  const count = i32x4.add(olderCount, newerCount);
                  const xLow3 = v128.bitselect(xLow2, v128.bitselect(xLow, xLow, noNewerLow), noOlderLow);
                  const xHigh3 = v128.bitselect(xHigh2, v128.bitselect(xHigh, xHigh, noNewerHigh), noOlderHigh);
                  const yLow3 = v128.bitselect(yLow2, v128.bitselect(yLow, yLow, noNewerLow), noOlderLow);
                  const yHigh3 = v128.bitselect(yHigh2, v128.bitselect(yHigh, yHigh, noNewerHigh), noOlderHigh);
                  const ofXLow3 = v128.bitselect(
                    ofXLow2,
                    v128.bitselect(ofXLow, f64x2.add(ofXLow, f64x2.mul(dxLow, newerLow)), noNewerLow),
                    noOlderLow,
                  );
                  const ofXHigh3 = v128.bitselect(
                    ofXHigh2,
                    v128.bitselect(ofXHigh, f64x2.add(ofXHigh, f64x2.mul(dxHigh, newerHigh)), noNewerHigh),
                    noOlderHigh,
                  );
                  const ofYLow3 = v128.bitselect(
                    ofYLow2,
                    v128.bitselect(ofYLow, f64x2.add(ofYLow, f64x2.mul(dyLow, newerLow)), noNewerLow),
                    noOlderLow,
                  );
                  const ofYHigh3 = v128.bitselect(
                    ofYHigh2,
                    v128.bitselect(ofYHigh, f64x2.add(ofYHigh, f64x2.mul(dyHigh, newerHigh)), noNewerHigh),
                    noOlderHigh,
                  );
                  const cxxLow3 = v128.bitselect(
                    cxxLow2,
                    v128.bitselect(
                      cxxLow,
                      f64x2.add(f64x2.add(cxxLow, cxxLow2), f64x2.mul(f64x2.mul(dxLow, dxLow), pullLow)),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const cxxHigh3 = v128.bitselect(
                    cxxHigh2,
                    v128.bitselect(
                      cxxHigh,
                      f64x2.add(f64x2.add(cxxHigh, cxxHigh2), f64x2.mul(f64x2.mul(dxHigh, dxHigh), pullHigh)),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  const cyyLow3 = v128.bitselect(
                    cyyLow2,
                    v128.bitselect(
                      cyyLow,
                      f64x2.add(f64x2.add(cyyLow, cyyLow2), f64x2.mul(f64x2.mul(dyLow, dyLow), pullLow)),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const cyyHigh3 = v128.bitselect(
                    cyyHigh2,
                    v128.bitselect(
                      cyyHigh,
                      f64x2.add(f64x2.add(cyyHigh, cyyHigh2), f64x2.mul(f64x2.mul(dyHigh, dyHigh), pullHigh)),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  const cxyLow3 = v128.bitselect(
                    cxyLow2,
                    v128.bitselect(
                      cxyLow,
                      f64x2.add(f64x2.add(cxyLow, cxyLow2), f64x2.mul(f64x2.mul(dxLow, dyLow), pullLow)),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const cxyHigh3 = v128.bitselect(
                    cxyHigh2,
                    v128.bitselect(
                      cxyHigh,
                      f64x2.add(f64x2.add(cxyHigh, cxyHigh2), f64x2.mul(f64x2.mul(dxHigh, dyHigh), pullHigh)),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  v128.store(tileWindowCount + (e << 2), count);
                  v128.store(tileWindowX + (e << 3), xLow3);
                  v128.store(tileWindowX + (e << 3), xHigh3, 16);
                  v128.store(tileWindowY + (e << 3), yLow3);
                  v128.store(tileWindowY + (e << 3), yHigh3, 16);
                  v128.store(tileWindowOfX + (e << 3), ofXLow3);
                  v128.store(tileWindowOfX + (e << 3), ofXHigh3, 16);
                  v128.store(tileWindowOfY + (e << 3), ofYLow3);
                  v128.store(tileWindowOfY + (e << 3), ofYHigh3, 16);
                  v128.store(tileWindowCxx + (e << 3), cxxLow3);
                  v128.store(tileWindowCxx + (e << 3), cxxHigh3, 16);
                  v128.store(tileWindowCyy + (e << 3), cyyLow3);
                  v128.store(tileWindowCyy + (e << 3), cyyHigh3, 16);
                  v128.store(tileWindowCxy + (e << 3), cxyLow3);
                  v128.store(tileWindowCxy + (e << 3), cxyHigh3, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vOlder2: f64 = load<f64>(tileValue2 + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const vNewer2: f64 = load<f64>(tileValue2 + ((e + ahead) << 3));
                  const olderCount: i32 = vOlder == vOlder && vOlder2 == vOlder2 ? 1 : 0;
                  const newerCount: i32 = vNewer == vNewer && vNewer2 == vNewer2 ? 1 : 0;
                  const x2: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? vOlder : NaN;
                  const y2: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? vOlder2 : NaN;
                  const ofX: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? 0.0 : NaN;
                  const ofY: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? 0.0 : NaN;
                  const cxx: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? vOlder - vOlder : NaN;
                  const cyy: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? vOlder2 - vOlder2 : NaN;
                  const cxy: f64 =
                    vOlder == vOlder && vOlder2 == vOlder2 ? (vOlder - vOlder) * (vOlder2 - vOlder2) : NaN;
                  const x3: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? vNewer : NaN;
                  const y3: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? vNewer2 : NaN;
                  const ofX2: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? 0.0 : NaN;
                  const ofY2: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? 0.0 : NaN;
                  const cxx2: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? vNewer - vNewer : NaN;
                  const cyy2: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? vNewer2 - vNewer2 : NaN;
                  const cxy2: f64 =
                    vNewer == vNewer && vNewer2 == vNewer2 ? (vNewer - vNewer) * (vNewer2 - vNewer2) : NaN;
                  const olderCount2: f64 = <f64>olderCount;
                  const newerCount2: f64 = <f64>newerCount;
                  const newer: f64 = newerCount2 / (olderCount2 + newerCount2);
                  const pull: f64 = olderCount2 * newer;
                  const dx: f64 = x3 - x2 + (ofX2 - ofX);
                  const dy: f64 = y3 - y2 + (ofY2 - ofY);
                  const noOlder: bool = olderCount == 0;
                  const noNewer: bool = newerCount == 0;
                  const count: i32 = olderCount + newerCount;
                  const x4: f64 = noOlder ? x3 : noNewer ? x2 : x2;
                  const y4: f64 = noOlder ? y3 : noNewer ? y2 : y2;
                  const ofX3: f64 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
                  const ofY3: f64 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
                  const cxx3: f64 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
                  const cyy3: f64 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
                  const cxy3: f64 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
                  store<i32>(tileWindowCount + (e << 2), count);
                  store<f64>(tileWindowX + (e << 3), x4);
                  store<f64>(tileWindowY + (e << 3), y4);
                  store<f64>(tileWindowOfX + (e << 3), ofX3);
                  store<f64>(tileWindowOfY + (e << 3), ofY3);
                  store<f64>(tileWindowCxx + (e << 3), cxx3);
                  store<f64>(tileWindowCyy + (e << 3), cyy3);
                  store<f64>(tileWindowCxy + (e << 3), cxy3);
                }
              } else {
                const ahead: i32 = k * colsHere;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 4.0) * 4.0);
                // 4 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 4) {
                  const vOlderLow = v128.load(tile + (e << 3));
                  const vOlderHigh = v128.load(tile + (e << 3), 16);
                  const vOlderLow2 = v128.load(tileValue2 + (e << 3));
                  const vOlderHigh2 = v128.load(tileValue2 + (e << 3), 16);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const vNewerLow2 = v128.load(tileValue2 + ((e + ahead) << 3));
                  const vNewerHigh2 = v128.load(tileValue2 + ((e + ahead) << 3), 16);
                  const olderCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(
                      v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                      v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                      0,
                      2,
                      4,
                      6,
                    ),
                  );
                  const newerCount = v128.bitselect(
                    i32x4.splat(1),
                    i32x4.splat(0),
                    v128.shuffle<i32>(
                      v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                      v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                      0,
                      2,
                      4,
                      6,
                    ),
                  );
                  const xLow = v128.bitselect(
                    vOlderLow,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const xHigh = v128.bitselect(
                    vOlderHigh,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const yLow = v128.bitselect(
                    vOlderLow2,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const yHigh = v128.bitselect(
                    vOlderHigh2,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const ofXLow = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const ofXHigh = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const ofYLow = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const ofYHigh = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const cxxLow = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const cxxHigh = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const cyyLow = v128.bitselect(
                    f64x2.sub(vOlderLow2, vOlderLow2),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const cyyHigh = v128.bitselect(
                    f64x2.sub(vOlderHigh2, vOlderHigh2),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const cxyLow = v128.bitselect(
                    f64x2.mul(f64x2.sub(vOlderLow, vOlderLow), f64x2.sub(vOlderLow2, vOlderLow2)),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderLow2, vOlderLow2)),
                  );
                  const cxyHigh = v128.bitselect(
                    f64x2.mul(f64x2.sub(vOlderHigh, vOlderHigh), f64x2.sub(vOlderHigh2, vOlderHigh2)),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vOlderHigh, vOlderHigh), f64x2.eq(vOlderHigh2, vOlderHigh2)),
                  );
                  const xLow2 = v128.bitselect(
                    vNewerLow,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const xHigh2 = v128.bitselect(
                    vNewerHigh,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const yLow2 = v128.bitselect(
                    vNewerLow2,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const yHigh2 = v128.bitselect(
                    vNewerHigh2,
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const ofXLow2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const ofXHigh2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const ofYLow2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const ofYHigh2 = v128.bitselect(
                    f64x2.splat(0.0),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const cxxLow2 = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const cxxHigh2 = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const cyyLow2 = v128.bitselect(
                    f64x2.sub(vNewerLow2, vNewerLow2),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const cyyHigh2 = v128.bitselect(
                    f64x2.sub(vNewerHigh2, vNewerHigh2),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const cxyLow2 = v128.bitselect(
                    f64x2.mul(f64x2.sub(vNewerLow, vNewerLow), f64x2.sub(vNewerLow2, vNewerLow2)),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerLow2, vNewerLow2)),
                  );
                  const cxyHigh2 = v128.bitselect(
                    f64x2.mul(f64x2.sub(vNewerHigh, vNewerHigh), f64x2.sub(vNewerHigh2, vNewerHigh2)),
                    f64x2.splat(NaN),
                    v128.and(f64x2.eq(vNewerHigh, vNewerHigh), f64x2.eq(vNewerHigh2, vNewerHigh2)),
                  );
                  const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                  const olderCountHigh = f64x2.convert_low_i32x4_s(
                    v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                  );
                  const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                  const newerCountHigh = f64x2.convert_low_i32x4_s(
                    v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                  );
                  const newerLow = f64x2.div(newerCountLow, f64x2.add(olderCountLow, newerCountLow));
                  const newerHigh = f64x2.div(newerCountHigh, f64x2.add(olderCountHigh, newerCountHigh));
                  const pullLow = f64x2.mul(olderCountLow, newerLow);
                  const pullHigh = f64x2.mul(olderCountHigh, newerHigh);
                  const dxLow = f64x2.add(f64x2.sub(xLow2, xLow), f64x2.sub(ofXLow2, ofXLow));
                  const dxHigh = f64x2.add(f64x2.sub(xHigh2, xHigh), f64x2.sub(ofXHigh2, ofXHigh));
                  const dyLow = f64x2.add(f64x2.sub(yLow2, yLow), f64x2.sub(ofYLow2, ofYLow));
                  const dyHigh = f64x2.add(f64x2.sub(yHigh2, yHigh), f64x2.sub(ofYHigh2, ofYHigh));
                  const part = i32x4.eq(olderCount, i32x4.splat(0));
                  const noOlderLow = i64x2.extend_low_i32x4_s(part);
                  const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                  const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                  const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                  const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                  const count = i32x4.add(olderCount, newerCount);
                  const xLow3 = v128.bitselect(xLow2, v128.bitselect(xLow, xLow, noNewerLow), noOlderLow);
                  const xHigh3 = v128.bitselect(xHigh2, v128.bitselect(xHigh, xHigh, noNewerHigh), noOlderHigh);
                  const yLow3 = v128.bitselect(yLow2, v128.bitselect(yLow, yLow, noNewerLow), noOlderLow);
                  const yHigh3 = v128.bitselect(yHigh2, v128.bitselect(yHigh, yHigh, noNewerHigh), noOlderHigh);
                  const ofXLow3 = v128.bitselect(
                    ofXLow2,
                    v128.bitselect(ofXLow, f64x2.add(ofXLow, f64x2.mul(dxLow, newerLow)), noNewerLow),
                    noOlderLow,
                  );
                  const ofXHigh3 = v128.bitselect(
                    ofXHigh2,
                    v128.bitselect(ofXHigh, f64x2.add(ofXHigh, f64x2.mul(dxHigh, newerHigh)), noNewerHigh),
                    noOlderHigh,
                  );
                  const ofYLow3 = v128.bitselect(
                    ofYLow2,
                    v128.bitselect(ofYLow, f64x2.add(ofYLow, f64x2.mul(dyLow, newerLow)), noNewerLow),
                    noOlderLow,
                  );
                  const ofYHigh3 = v128.bitselect(
                    ofYHigh2,
                    v128.bitselect(ofYHigh, f64x2.add(ofYHigh, f64x2.mul(dyHigh, newerHigh)), noNewerHigh),
                    noOlderHigh,
                  );
                  const cxxLow3 = v128.bitselect(
                    cxxLow2,
                    v128.bitselect(
                      cxxLow,
                      f64x2.add(f64x2.add(cxxLow, cxxLow2), f64x2.mul(f64x2.mul(dxLow, dxLow), pullLow)),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const cxxHigh3 = v128.bitselect(
                    cxxHigh2,
                    v128.bitselect(
                      cxxHigh,
                      f64x2.add(f64x2.add(cxxHigh, cxxHigh2), f64x2.mul(f64x2.mul(dxHigh, dxHigh), pullHigh)),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  const cyyLow3 = v128.bitselect(
                    cyyLow2,
                    v128.bitselect(
                      cyyLow,
                      f64x2.add(f64x2.add(cyyLow, cyyLow2), f64x2.mul(f64x2.mul(dyLow, dyLow), pullLow)),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const cyyHigh3 = v128.bitselect(
                    cyyHigh2,
                    v128.bitselect(
                      cyyHigh,
                      f64x2.add(f64x2.add(cyyHigh, cyyHigh2), f64x2.mul(f64x2.mul(dyHigh, dyHigh), pullHigh)),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  const cxyLow3 = v128.bitselect(
                    cxyLow2,
                    v128.bitselect(
                      cxyLow,
                      f64x2.add(f64x2.add(cxyLow, cxyLow2), f64x2.mul(f64x2.mul(dxLow, dyLow), pullLow)),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const cxyHigh3 = v128.bitselect(
                    cxyHigh2,
                    v128.bitselect(
                      cxyHigh,
                      f64x2.add(f64x2.add(cxyHigh, cxyHigh2), f64x2.mul(f64x2.mul(dxHigh, dyHigh), pullHigh)),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  v128.store(tileNodeCount + (e << 2), count);
                  v128.store(tileNodeX + (e << 3), xLow3);
                  v128.store(tileNodeX + (e << 3), xHigh3, 16);
                  v128.store(tileNodeY + (e << 3), yLow3);
                  v128.store(tileNodeY + (e << 3), yHigh3, 16);
                  v128.store(tileNodeOfX + (e << 3), ofXLow3);
                  v128.store(tileNodeOfX + (e << 3), ofXHigh3, 16);
                  v128.store(tileNodeOfY + (e << 3), ofYLow3);
                  v128.store(tileNodeOfY + (e << 3), ofYHigh3, 16);
                  v128.store(tileNodeCxx + (e << 3), cxxLow3);
                  v128.store(tileNodeCxx + (e << 3), cxxHigh3, 16);
                  v128.store(tileNodeCyy + (e << 3), cyyLow3);
                  v128.store(tileNodeCyy + (e << 3), cyyHigh3, 16);
                  v128.store(tileNodeCxy + (e << 3), cxyLow3);
                  v128.store(tileNodeCxy + (e << 3), cxyHigh3, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vOlder2: f64 = load<f64>(tileValue2 + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const vNewer2: f64 = load<f64>(tileValue2 + ((e + ahead) << 3));
                  const olderCount: i32 = vOlder == vOlder && vOlder2 == vOlder2 ? 1 : 0;
                  const newerCount: i32 = vNewer == vNewer && vNewer2 == vNewer2 ? 1 : 0;
                  const x2: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? vOlder : NaN;
                  const y2: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? vOlder2 : NaN;
                  const ofX: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? 0.0 : NaN;
                  const ofY: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? 0.0 : NaN;
                  const cxx: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? vOlder - vOlder : NaN;
                  const cyy: f64 = vOlder == vOlder && vOlder2 == vOlder2 ? vOlder2 - vOlder2 : NaN;
                  const cxy: f64 =
                    vOlder == vOlder && vOlder2 == vOlder2 ? (vOlder - vOlder) * (vOlder2 - vOlder2) : NaN;
                  const x3: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? vNewer : NaN;
                  const y3: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? vNewer2 : NaN;
                  const ofX2: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? 0.0 : NaN;
                  const ofY2: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? 0.0 : NaN;
                  const cxx2: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? vNewer - vNewer : NaN;
                  const cyy2: f64 = vNewer == vNewer && vNewer2 == vNewer2 ? vNewer2 - vNewer2 : NaN;
                  const cxy2: f64 =
                    vNewer == vNewer && vNewer2 == vNewer2 ? (vNewer - vNewer) * (vNewer2 - vNewer2) : NaN;
                  const olderCount2: f64 = <f64>olderCount;
                  const newerCount2: f64 = <f64>newerCount;
                  const newer: f64 = newerCount2 / (olderCount2 + newerCount2);
                  const pull: f64 = olderCount2 * newer;
                  const dx: f64 = x3 - x2 + (ofX2 - ofX);
                  const dy: f64 = y3 - y2 + (ofY2 - ofY);
                  const noOlder: bool = olderCount == 0;
                  const noNewer: bool = newerCount == 0;
                  const count: i32 = olderCount + newerCount;
                  const x4: f64 = noOlder ? x3 : noNewer ? x2 : x2;
                  const y4: f64 = noOlder ? y3 : noNewer ? y2 : y2;
                  const ofX3: f64 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
                  const ofY3: f64 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
                  const cxx3: f64 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
                  const cyy3: f64 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
                  const cxy3: f64 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
                  store<i32>(tileNodeCount + (e << 2), count);
                  store<f64>(tileNodeX + (e << 3), x4);
                  store<f64>(tileNodeY + (e << 3), y4);
                  store<f64>(tileNodeOfX + (e << 3), ofX3);
                  store<f64>(tileNodeOfY + (e << 3), ofY3);
                  store<f64>(tileNodeCxx + (e << 3), cxx3);
                  store<f64>(tileNodeCyy + (e << 3), cyy3);
                  store<f64>(tileNodeCxy + (e << 3), cxy3);
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
                      const xLow = v128.load(tileNodeX + (e << 3));
                      const xHigh = v128.load(tileNodeX + (e << 3), 16);
                      const x_1Low = v128.load(tileNodeX + (e << 3), 32);
                      const x_1High = v128.load(tileNodeX + (e << 3), 48);
                      const yLow = v128.load(tileNodeY + (e << 3));
                      const yHigh = v128.load(tileNodeY + (e << 3), 16);
                      const y_1Low = v128.load(tileNodeY + (e << 3), 32);
                      const y_1High = v128.load(tileNodeY + (e << 3), 48);
                      const ofXLow = v128.load(tileNodeOfX + (e << 3));
                      const ofXHigh = v128.load(tileNodeOfX + (e << 3), 16);
                      const ofX_1Low = v128.load(tileNodeOfX + (e << 3), 32);
                      const ofX_1High = v128.load(tileNodeOfX + (e << 3), 48);
                      const ofYLow = v128.load(tileNodeOfY + (e << 3));
                      const ofYHigh = v128.load(tileNodeOfY + (e << 3), 16);
                      const ofY_1Low = v128.load(tileNodeOfY + (e << 3), 32);
                      const ofY_1High = v128.load(tileNodeOfY + (e << 3), 48);
                      const cxxLow = v128.load(tileNodeCxx + (e << 3));
                      const cxxHigh = v128.load(tileNodeCxx + (e << 3), 16);
                      const cxx_1Low = v128.load(tileNodeCxx + (e << 3), 32);
                      const cxx_1High = v128.load(tileNodeCxx + (e << 3), 48);
                      const cyyLow = v128.load(tileNodeCyy + (e << 3));
                      const cyyHigh = v128.load(tileNodeCyy + (e << 3), 16);
                      const cyy_1Low = v128.load(tileNodeCyy + (e << 3), 32);
                      const cyy_1High = v128.load(tileNodeCyy + (e << 3), 48);
                      const cxyLow = v128.load(tileNodeCxy + (e << 3));
                      const cxyHigh = v128.load(tileNodeCxy + (e << 3), 16);
                      const cxy_1Low = v128.load(tileNodeCxy + (e << 3), 32);
                      const cxy_1High = v128.load(tileNodeCxy + (e << 3), 48);
                      v128.store(tileWindowCount + (e << 2), count);
                      v128.store(tileWindowCount + (e << 2), count_1, 16);
                      v128.store(tileWindowX + (e << 3), xLow);
                      v128.store(tileWindowX + (e << 3), xHigh, 16);
                      v128.store(tileWindowX + (e << 3), x_1Low, 32);
                      v128.store(tileWindowX + (e << 3), x_1High, 48);
                      v128.store(tileWindowY + (e << 3), yLow);
                      v128.store(tileWindowY + (e << 3), yHigh, 16);
                      v128.store(tileWindowY + (e << 3), y_1Low, 32);
                      v128.store(tileWindowY + (e << 3), y_1High, 48);
                      v128.store(tileWindowOfX + (e << 3), ofXLow);
                      v128.store(tileWindowOfX + (e << 3), ofXHigh, 16);
                      v128.store(tileWindowOfX + (e << 3), ofX_1Low, 32);
                      v128.store(tileWindowOfX + (e << 3), ofX_1High, 48);
                      v128.store(tileWindowOfY + (e << 3), ofYLow);
                      v128.store(tileWindowOfY + (e << 3), ofYHigh, 16);
                      v128.store(tileWindowOfY + (e << 3), ofY_1Low, 32);
                      v128.store(tileWindowOfY + (e << 3), ofY_1High, 48);
                      v128.store(tileWindowCxx + (e << 3), cxxLow);
                      v128.store(tileWindowCxx + (e << 3), cxxHigh, 16);
                      v128.store(tileWindowCxx + (e << 3), cxx_1Low, 32);
                      v128.store(tileWindowCxx + (e << 3), cxx_1High, 48);
                      v128.store(tileWindowCyy + (e << 3), cyyLow);
                      v128.store(tileWindowCyy + (e << 3), cyyHigh, 16);
                      v128.store(tileWindowCyy + (e << 3), cyy_1Low, 32);
                      v128.store(tileWindowCyy + (e << 3), cyy_1High, 48);
                      v128.store(tileWindowCxy + (e << 3), cxyLow);
                      v128.store(tileWindowCxy + (e << 3), cxyHigh, 16);
                      v128.store(tileWindowCxy + (e << 3), cxy_1Low, 32);
                      v128.store(tileWindowCxy + (e << 3), cxy_1High, 48);
                    }
                    const eEnd2: i32 = (rowsIn - (k - 1)) * colsHere;
                    // The remainder.
                    for (let e: i32 = eMain2; e < eEnd2; e++) {
                      const count: i32 = load<i32>(tileNodeCount + (e << 2));
                      const x2: f64 = load<f64>(tileNodeX + (e << 3));
                      const y2: f64 = load<f64>(tileNodeY + (e << 3));
                      const ofX: f64 = load<f64>(tileNodeOfX + (e << 3));
                      const ofY: f64 = load<f64>(tileNodeOfY + (e << 3));
                      const cxx: f64 = load<f64>(tileNodeCxx + (e << 3));
                      const cyy: f64 = load<f64>(tileNodeCyy + (e << 3));
                      const cxy: f64 = load<f64>(tileNodeCxy + (e << 3));
                      store<i32>(tileWindowCount + (e << 2), count);
                      store<f64>(tileWindowX + (e << 3), x2);
                      store<f64>(tileWindowY + (e << 3), y2);
                      store<f64>(tileWindowOfX + (e << 3), ofX);
                      store<f64>(tileWindowOfY + (e << 3), ofY);
                      store<f64>(tileWindowCxx + (e << 3), cxx);
                      store<f64>(tileWindowCyy + (e << 3), cyy);
                      store<f64>(tileWindowCxy + (e << 3), cxy);
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
                    const xLow = v128.load(tileNodeX + (e << 3));
                    const xHigh = v128.load(tileNodeX + (e << 3), 16);
                    const yLow = v128.load(tileNodeY + (e << 3));
                    const yHigh = v128.load(tileNodeY + (e << 3), 16);
                    const ofXLow = v128.load(tileNodeOfX + (e << 3));
                    const ofXHigh = v128.load(tileNodeOfX + (e << 3), 16);
                    const ofYLow = v128.load(tileNodeOfY + (e << 3));
                    const ofYHigh = v128.load(tileNodeOfY + (e << 3), 16);
                    const cxxLow = v128.load(tileNodeCxx + (e << 3));
                    const cxxHigh = v128.load(tileNodeCxx + (e << 3), 16);
                    const cyyLow = v128.load(tileNodeCyy + (e << 3));
                    const cyyHigh = v128.load(tileNodeCyy + (e << 3), 16);
                    const cxyLow = v128.load(tileNodeCxy + (e << 3));
                    const cxyHigh = v128.load(tileNodeCxy + (e << 3), 16);
                    const xLow2 = v128.load(tileWindowX + ((e + ahead) << 3));
                    const xHigh2 = v128.load(tileWindowX + ((e + ahead) << 3), 16);
                    const yLow2 = v128.load(tileWindowY + ((e + ahead) << 3));
                    const yHigh2 = v128.load(tileWindowY + ((e + ahead) << 3), 16);
                    const ofXLow2 = v128.load(tileWindowOfX + ((e + ahead) << 3));
                    const ofXHigh2 = v128.load(tileWindowOfX + ((e + ahead) << 3), 16);
                    const ofYLow2 = v128.load(tileWindowOfY + ((e + ahead) << 3));
                    const ofYHigh2 = v128.load(tileWindowOfY + ((e + ahead) << 3), 16);
                    const cxxLow2 = v128.load(tileWindowCxx + ((e + ahead) << 3));
                    const cxxHigh2 = v128.load(tileWindowCxx + ((e + ahead) << 3), 16);
                    const cyyLow2 = v128.load(tileWindowCyy + ((e + ahead) << 3));
                    const cyyHigh2 = v128.load(tileWindowCyy + ((e + ahead) << 3), 16);
                    const cxyLow2 = v128.load(tileWindowCxy + ((e + ahead) << 3));
                    const cxyHigh2 = v128.load(tileWindowCxy + ((e + ahead) << 3), 16);
                    const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                    const olderCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                    );
                    const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                    const newerCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                    );
                    const newerLow = f64x2.div(newerCountLow, f64x2.add(olderCountLow, newerCountLow));
                    const newerHigh = f64x2.div(newerCountHigh, f64x2.add(olderCountHigh, newerCountHigh));
                    const pullLow = f64x2.mul(olderCountLow, newerLow);
                    const pullHigh = f64x2.mul(olderCountHigh, newerHigh);
                    const dxLow = f64x2.add(f64x2.sub(xLow2, xLow), f64x2.sub(ofXLow2, ofXLow));
                    const dxHigh = f64x2.add(f64x2.sub(xHigh2, xHigh), f64x2.sub(ofXHigh2, ofXHigh));
                    const dyLow = f64x2.add(f64x2.sub(yLow2, yLow), f64x2.sub(ofYLow2, ofYLow));
                    const dyHigh = f64x2.add(f64x2.sub(yHigh2, yHigh), f64x2.sub(ofYHigh2, ofYHigh));
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const count = i32x4.add(olderCount, newerCount);
                    const xLow3 = v128.bitselect(xLow2, v128.bitselect(xLow, xLow, noNewerLow), noOlderLow);
                    const xHigh3 = v128.bitselect(xHigh2, v128.bitselect(xHigh, xHigh, noNewerHigh), noOlderHigh);
                    const yLow3 = v128.bitselect(yLow2, v128.bitselect(yLow, yLow, noNewerLow), noOlderLow);
                    const yHigh3 = v128.bitselect(yHigh2, v128.bitselect(yHigh, yHigh, noNewerHigh), noOlderHigh);
                    const ofXLow3 = v128.bitselect(
                      ofXLow2,
                      v128.bitselect(ofXLow, f64x2.add(ofXLow, f64x2.mul(dxLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const ofXHigh3 = v128.bitselect(
                      ofXHigh2,
                      v128.bitselect(ofXHigh, f64x2.add(ofXHigh, f64x2.mul(dxHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const ofYLow3 = v128.bitselect(
                      ofYLow2,
                      v128.bitselect(ofYLow, f64x2.add(ofYLow, f64x2.mul(dyLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const ofYHigh3 = v128.bitselect(
                      ofYHigh2,
                      v128.bitselect(ofYHigh, f64x2.add(ofYHigh, f64x2.mul(dyHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const cxxLow3 = v128.bitselect(
                      cxxLow2,
                      v128.bitselect(
                        cxxLow,
                        f64x2.add(f64x2.add(cxxLow, cxxLow2), f64x2.mul(f64x2.mul(dxLow, dxLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cxxHigh3 = v128.bitselect(
                      cxxHigh2,
                      v128.bitselect(
                        cxxHigh,
                        f64x2.add(f64x2.add(cxxHigh, cxxHigh2), f64x2.mul(f64x2.mul(dxHigh, dxHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    const cyyLow3 = v128.bitselect(
                      cyyLow2,
                      v128.bitselect(
                        cyyLow,
                        f64x2.add(f64x2.add(cyyLow, cyyLow2), f64x2.mul(f64x2.mul(dyLow, dyLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cyyHigh3 = v128.bitselect(
                      cyyHigh2,
                      v128.bitselect(
                        cyyHigh,
                        f64x2.add(f64x2.add(cyyHigh, cyyHigh2), f64x2.mul(f64x2.mul(dyHigh, dyHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    const cxyLow3 = v128.bitselect(
                      cxyLow2,
                      v128.bitselect(
                        cxyLow,
                        f64x2.add(f64x2.add(cxyLow, cxyLow2), f64x2.mul(f64x2.mul(dxLow, dyLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cxyHigh3 = v128.bitselect(
                      cxyHigh2,
                      v128.bitselect(
                        cxyHigh,
                        f64x2.add(f64x2.add(cxyHigh, cxyHigh2), f64x2.mul(f64x2.mul(dxHigh, dyHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    v128.store(tileWindowCount + (e << 2), count);
                    v128.store(tileWindowX + (e << 3), xLow3);
                    v128.store(tileWindowX + (e << 3), xHigh3, 16);
                    v128.store(tileWindowY + (e << 3), yLow3);
                    v128.store(tileWindowY + (e << 3), yHigh3, 16);
                    v128.store(tileWindowOfX + (e << 3), ofXLow3);
                    v128.store(tileWindowOfX + (e << 3), ofXHigh3, 16);
                    v128.store(tileWindowOfY + (e << 3), ofYLow3);
                    v128.store(tileWindowOfY + (e << 3), ofYHigh3, 16);
                    v128.store(tileWindowCxx + (e << 3), cxxLow3);
                    v128.store(tileWindowCxx + (e << 3), cxxHigh3, 16);
                    v128.store(tileWindowCyy + (e << 3), cyyLow3);
                    v128.store(tileWindowCyy + (e << 3), cyyHigh3, 16);
                    v128.store(tileWindowCxy + (e << 3), cxyLow3);
                    v128.store(tileWindowCxy + (e << 3), cxyHigh3, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (low + k - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileWindowCount + ((e + ahead) << 2));
                    const x2: f64 = load<f64>(tileNodeX + (e << 3));
                    const y2: f64 = load<f64>(tileNodeY + (e << 3));
                    const ofX: f64 = load<f64>(tileNodeOfX + (e << 3));
                    const ofY: f64 = load<f64>(tileNodeOfY + (e << 3));
                    const cxx: f64 = load<f64>(tileNodeCxx + (e << 3));
                    const cyy: f64 = load<f64>(tileNodeCyy + (e << 3));
                    const cxy: f64 = load<f64>(tileNodeCxy + (e << 3));
                    const x3: f64 = load<f64>(tileWindowX + ((e + ahead) << 3));
                    const y3: f64 = load<f64>(tileWindowY + ((e + ahead) << 3));
                    const ofX2: f64 = load<f64>(tileWindowOfX + ((e + ahead) << 3));
                    const ofY2: f64 = load<f64>(tileWindowOfY + ((e + ahead) << 3));
                    const cxx2: f64 = load<f64>(tileWindowCxx + ((e + ahead) << 3));
                    const cyy2: f64 = load<f64>(tileWindowCyy + ((e + ahead) << 3));
                    const cxy2: f64 = load<f64>(tileWindowCxy + ((e + ahead) << 3));
                    const olderCount2: f64 = <f64>olderCount;
                    const newerCount2: f64 = <f64>newerCount;
                    const newer: f64 = newerCount2 / (olderCount2 + newerCount2);
                    const pull: f64 = olderCount2 * newer;
                    const dx: f64 = x3 - x2 + (ofX2 - ofX);
                    const dy: f64 = y3 - y2 + (ofY2 - ofY);
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const count: i32 = olderCount + newerCount;
                    const x4: f64 = noOlder ? x3 : noNewer ? x2 : x2;
                    const y4: f64 = noOlder ? y3 : noNewer ? y2 : y2;
                    const ofX3: f64 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
                    const ofY3: f64 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
                    const cxx3: f64 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
                    const cyy3: f64 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
                    const cxy3: f64 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
                    store<i32>(tileWindowCount + (e << 2), count);
                    store<f64>(tileWindowX + (e << 3), x4);
                    store<f64>(tileWindowY + (e << 3), y4);
                    store<f64>(tileWindowOfX + (e << 3), ofX3);
                    store<f64>(tileWindowOfY + (e << 3), ofY3);
                    store<f64>(tileWindowCxx + (e << 3), cxx3);
                    store<f64>(tileWindowCyy + (e << 3), cyy3);
                    store<f64>(tileWindowCxy + (e << 3), cxy3);
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
                    const xLow = v128.load(tileNodeX + (e << 3));
                    const xHigh = v128.load(tileNodeX + (e << 3), 16);
                    const yLow = v128.load(tileNodeY + (e << 3));
                    const yHigh = v128.load(tileNodeY + (e << 3), 16);
                    const ofXLow = v128.load(tileNodeOfX + (e << 3));
                    const ofXHigh = v128.load(tileNodeOfX + (e << 3), 16);
                    const ofYLow = v128.load(tileNodeOfY + (e << 3));
                    const ofYHigh = v128.load(tileNodeOfY + (e << 3), 16);
                    const cxxLow = v128.load(tileNodeCxx + (e << 3));
                    const cxxHigh = v128.load(tileNodeCxx + (e << 3), 16);
                    const cyyLow = v128.load(tileNodeCyy + (e << 3));
                    const cyyHigh = v128.load(tileNodeCyy + (e << 3), 16);
                    const cxyLow = v128.load(tileNodeCxy + (e << 3));
                    const cxyHigh = v128.load(tileNodeCxy + (e << 3), 16);
                    const xLow2 = v128.load(tileNodeX + ((e + ahead) << 3));
                    const xHigh2 = v128.load(tileNodeX + ((e + ahead) << 3), 16);
                    const yLow2 = v128.load(tileNodeY + ((e + ahead) << 3));
                    const yHigh2 = v128.load(tileNodeY + ((e + ahead) << 3), 16);
                    const ofXLow2 = v128.load(tileNodeOfX + ((e + ahead) << 3));
                    const ofXHigh2 = v128.load(tileNodeOfX + ((e + ahead) << 3), 16);
                    const ofYLow2 = v128.load(tileNodeOfY + ((e + ahead) << 3));
                    const ofYHigh2 = v128.load(tileNodeOfY + ((e + ahead) << 3), 16);
                    const cxxLow2 = v128.load(tileNodeCxx + ((e + ahead) << 3));
                    const cxxHigh2 = v128.load(tileNodeCxx + ((e + ahead) << 3), 16);
                    const cyyLow2 = v128.load(tileNodeCyy + ((e + ahead) << 3));
                    const cyyHigh2 = v128.load(tileNodeCyy + ((e + ahead) << 3), 16);
                    const cxyLow2 = v128.load(tileNodeCxy + ((e + ahead) << 3));
                    const cxyHigh2 = v128.load(tileNodeCxy + ((e + ahead) << 3), 16);
                    const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                    const olderCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                    );
                    const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                    const newerCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                    );
                    const newerLow = f64x2.div(newerCountLow, f64x2.add(olderCountLow, newerCountLow));
                    const newerHigh = f64x2.div(newerCountHigh, f64x2.add(olderCountHigh, newerCountHigh));
                    const pullLow = f64x2.mul(olderCountLow, newerLow);
                    const pullHigh = f64x2.mul(olderCountHigh, newerHigh);
                    const dxLow = f64x2.add(f64x2.sub(xLow2, xLow), f64x2.sub(ofXLow2, ofXLow));
                    const dxHigh = f64x2.add(f64x2.sub(xHigh2, xHigh), f64x2.sub(ofXHigh2, ofXHigh));
                    const dyLow = f64x2.add(f64x2.sub(yLow2, yLow), f64x2.sub(ofYLow2, ofYLow));
                    const dyHigh = f64x2.add(f64x2.sub(yHigh2, yHigh), f64x2.sub(ofYHigh2, ofYHigh));
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const count = i32x4.add(olderCount, newerCount);
                    const xLow3 = v128.bitselect(xLow2, v128.bitselect(xLow, xLow, noNewerLow), noOlderLow);
                    const xHigh3 = v128.bitselect(xHigh2, v128.bitselect(xHigh, xHigh, noNewerHigh), noOlderHigh);
                    const yLow3 = v128.bitselect(yLow2, v128.bitselect(yLow, yLow, noNewerLow), noOlderLow);
                    const yHigh3 = v128.bitselect(yHigh2, v128.bitselect(yHigh, yHigh, noNewerHigh), noOlderHigh);
                    const ofXLow3 = v128.bitselect(
                      ofXLow2,
                      v128.bitselect(ofXLow, f64x2.add(ofXLow, f64x2.mul(dxLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const ofXHigh3 = v128.bitselect(
                      ofXHigh2,
                      v128.bitselect(ofXHigh, f64x2.add(ofXHigh, f64x2.mul(dxHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const ofYLow3 = v128.bitselect(
                      ofYLow2,
                      v128.bitselect(ofYLow, f64x2.add(ofYLow, f64x2.mul(dyLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const ofYHigh3 = v128.bitselect(
                      ofYHigh2,
                      v128.bitselect(ofYHigh, f64x2.add(ofYHigh, f64x2.mul(dyHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const cxxLow3 = v128.bitselect(
                      cxxLow2,
                      v128.bitselect(
                        cxxLow,
                        f64x2.add(f64x2.add(cxxLow, cxxLow2), f64x2.mul(f64x2.mul(dxLow, dxLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cxxHigh3 = v128.bitselect(
                      cxxHigh2,
                      v128.bitselect(
                        cxxHigh,
                        f64x2.add(f64x2.add(cxxHigh, cxxHigh2), f64x2.mul(f64x2.mul(dxHigh, dxHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    const cyyLow3 = v128.bitselect(
                      cyyLow2,
                      v128.bitselect(
                        cyyLow,
                        f64x2.add(f64x2.add(cyyLow, cyyLow2), f64x2.mul(f64x2.mul(dyLow, dyLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cyyHigh3 = v128.bitselect(
                      cyyHigh2,
                      v128.bitselect(
                        cyyHigh,
                        f64x2.add(f64x2.add(cyyHigh, cyyHigh2), f64x2.mul(f64x2.mul(dyHigh, dyHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    const cxyLow3 = v128.bitselect(
                      cxyLow2,
                      v128.bitselect(
                        cxyLow,
                        f64x2.add(f64x2.add(cxyLow, cxyLow2), f64x2.mul(f64x2.mul(dxLow, dyLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cxyHigh3 = v128.bitselect(
                      cxyHigh2,
                      v128.bitselect(
                        cxyHigh,
                        f64x2.add(f64x2.add(cxyHigh, cxyHigh2), f64x2.mul(f64x2.mul(dxHigh, dyHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    v128.store(tileWindowCount + (e << 2), count);
                    v128.store(tileWindowX + (e << 3), xLow3);
                    v128.store(tileWindowX + (e << 3), xHigh3, 16);
                    v128.store(tileWindowY + (e << 3), yLow3);
                    v128.store(tileWindowY + (e << 3), yHigh3, 16);
                    v128.store(tileWindowOfX + (e << 3), ofXLow3);
                    v128.store(tileWindowOfX + (e << 3), ofXHigh3, 16);
                    v128.store(tileWindowOfY + (e << 3), ofYLow3);
                    v128.store(tileWindowOfY + (e << 3), ofYHigh3, 16);
                    v128.store(tileWindowCxx + (e << 3), cxxLow3);
                    v128.store(tileWindowCxx + (e << 3), cxxHigh3, 16);
                    v128.store(tileWindowCyy + (e << 3), cyyLow3);
                    v128.store(tileWindowCyy + (e << 3), cyyHigh3, 16);
                    v128.store(tileWindowCxy + (e << 3), cxyLow3);
                    v128.store(tileWindowCxy + (e << 3), cxyHigh3, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileNodeCount + ((e + ahead) << 2));
                    const x2: f64 = load<f64>(tileNodeX + (e << 3));
                    const y2: f64 = load<f64>(tileNodeY + (e << 3));
                    const ofX: f64 = load<f64>(tileNodeOfX + (e << 3));
                    const ofY: f64 = load<f64>(tileNodeOfY + (e << 3));
                    const cxx: f64 = load<f64>(tileNodeCxx + (e << 3));
                    const cyy: f64 = load<f64>(tileNodeCyy + (e << 3));
                    const cxy: f64 = load<f64>(tileNodeCxy + (e << 3));
                    const x3: f64 = load<f64>(tileNodeX + ((e + ahead) << 3));
                    const y3: f64 = load<f64>(tileNodeY + ((e + ahead) << 3));
                    const ofX2: f64 = load<f64>(tileNodeOfX + ((e + ahead) << 3));
                    const ofY2: f64 = load<f64>(tileNodeOfY + ((e + ahead) << 3));
                    const cxx2: f64 = load<f64>(tileNodeCxx + ((e + ahead) << 3));
                    const cyy2: f64 = load<f64>(tileNodeCyy + ((e + ahead) << 3));
                    const cxy2: f64 = load<f64>(tileNodeCxy + ((e + ahead) << 3));
                    const olderCount2: f64 = <f64>olderCount;
                    const newerCount2: f64 = <f64>newerCount;
                    const newer: f64 = newerCount2 / (olderCount2 + newerCount2);
                    const pull: f64 = olderCount2 * newer;
                    const dx: f64 = x3 - x2 + (ofX2 - ofX);
                    const dy: f64 = y3 - y2 + (ofY2 - ofY);
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const count: i32 = olderCount + newerCount;
                    const x4: f64 = noOlder ? x3 : noNewer ? x2 : x2;
                    const y4: f64 = noOlder ? y3 : noNewer ? y2 : y2;
                    const ofX3: f64 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
                    const ofY3: f64 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
                    const cxx3: f64 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
                    const cyy3: f64 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
                    const cxy3: f64 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
                    store<i32>(tileWindowCount + (e << 2), count);
                    store<f64>(tileWindowX + (e << 3), x4);
                    store<f64>(tileWindowY + (e << 3), y4);
                    store<f64>(tileWindowOfX + (e << 3), ofX3);
                    store<f64>(tileWindowOfY + (e << 3), ofY3);
                    store<f64>(tileWindowCxx + (e << 3), cxx3);
                    store<f64>(tileWindowCyy + (e << 3), cyy3);
                    store<f64>(tileWindowCxy + (e << 3), cxy3);
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
                    const xLow = v128.load(tileNodeX + (e << 3));
                    const xHigh = v128.load(tileNodeX + (e << 3), 16);
                    const yLow = v128.load(tileNodeY + (e << 3));
                    const yHigh = v128.load(tileNodeY + (e << 3), 16);
                    const ofXLow = v128.load(tileNodeOfX + (e << 3));
                    const ofXHigh = v128.load(tileNodeOfX + (e << 3), 16);
                    const ofYLow = v128.load(tileNodeOfY + (e << 3));
                    const ofYHigh = v128.load(tileNodeOfY + (e << 3), 16);
                    const cxxLow = v128.load(tileNodeCxx + (e << 3));
                    const cxxHigh = v128.load(tileNodeCxx + (e << 3), 16);
                    const cyyLow = v128.load(tileNodeCyy + (e << 3));
                    const cyyHigh = v128.load(tileNodeCyy + (e << 3), 16);
                    const cxyLow = v128.load(tileNodeCxy + (e << 3));
                    const cxyHigh = v128.load(tileNodeCxy + (e << 3), 16);
                    const xLow2 = v128.load(tileNodeX + ((e + ahead) << 3));
                    const xHigh2 = v128.load(tileNodeX + ((e + ahead) << 3), 16);
                    const yLow2 = v128.load(tileNodeY + ((e + ahead) << 3));
                    const yHigh2 = v128.load(tileNodeY + ((e + ahead) << 3), 16);
                    const ofXLow2 = v128.load(tileNodeOfX + ((e + ahead) << 3));
                    const ofXHigh2 = v128.load(tileNodeOfX + ((e + ahead) << 3), 16);
                    const ofYLow2 = v128.load(tileNodeOfY + ((e + ahead) << 3));
                    const ofYHigh2 = v128.load(tileNodeOfY + ((e + ahead) << 3), 16);
                    const cxxLow2 = v128.load(tileNodeCxx + ((e + ahead) << 3));
                    const cxxHigh2 = v128.load(tileNodeCxx + ((e + ahead) << 3), 16);
                    const cyyLow2 = v128.load(tileNodeCyy + ((e + ahead) << 3));
                    const cyyHigh2 = v128.load(tileNodeCyy + ((e + ahead) << 3), 16);
                    const cxyLow2 = v128.load(tileNodeCxy + ((e + ahead) << 3));
                    const cxyHigh2 = v128.load(tileNodeCxy + ((e + ahead) << 3), 16);
                    const olderCountLow = f64x2.convert_low_i32x4_s(olderCount);
                    const olderCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3),
                    );
                    const newerCountLow = f64x2.convert_low_i32x4_s(newerCount);
                    const newerCountHigh = f64x2.convert_low_i32x4_s(
                      v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3),
                    );
                    const newerLow = f64x2.div(newerCountLow, f64x2.add(olderCountLow, newerCountLow));
                    const newerHigh = f64x2.div(newerCountHigh, f64x2.add(olderCountHigh, newerCountHigh));
                    const pullLow = f64x2.mul(olderCountLow, newerLow);
                    const pullHigh = f64x2.mul(olderCountHigh, newerHigh);
                    const dxLow = f64x2.add(f64x2.sub(xLow2, xLow), f64x2.sub(ofXLow2, ofXLow));
                    const dxHigh = f64x2.add(f64x2.sub(xHigh2, xHigh), f64x2.sub(ofXHigh2, ofXHigh));
                    const dyLow = f64x2.add(f64x2.sub(yLow2, yLow), f64x2.sub(ofYLow2, ofYLow));
                    const dyHigh = f64x2.add(f64x2.sub(yHigh2, yHigh), f64x2.sub(ofYHigh2, ofYHigh));
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const count = i32x4.add(olderCount, newerCount);
                    const xLow3 = v128.bitselect(xLow2, v128.bitselect(xLow, xLow, noNewerLow), noOlderLow);
                    const xHigh3 = v128.bitselect(xHigh2, v128.bitselect(xHigh, xHigh, noNewerHigh), noOlderHigh);
                    const yLow3 = v128.bitselect(yLow2, v128.bitselect(yLow, yLow, noNewerLow), noOlderLow);
                    const yHigh3 = v128.bitselect(yHigh2, v128.bitselect(yHigh, yHigh, noNewerHigh), noOlderHigh);
                    const ofXLow3 = v128.bitselect(
                      ofXLow2,
                      v128.bitselect(ofXLow, f64x2.add(ofXLow, f64x2.mul(dxLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const ofXHigh3 = v128.bitselect(
                      ofXHigh2,
                      v128.bitselect(ofXHigh, f64x2.add(ofXHigh, f64x2.mul(dxHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const ofYLow3 = v128.bitselect(
                      ofYLow2,
                      v128.bitselect(ofYLow, f64x2.add(ofYLow, f64x2.mul(dyLow, newerLow)), noNewerLow),
                      noOlderLow,
                    );
                    const ofYHigh3 = v128.bitselect(
                      ofYHigh2,
                      v128.bitselect(ofYHigh, f64x2.add(ofYHigh, f64x2.mul(dyHigh, newerHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const cxxLow3 = v128.bitselect(
                      cxxLow2,
                      v128.bitselect(
                        cxxLow,
                        f64x2.add(f64x2.add(cxxLow, cxxLow2), f64x2.mul(f64x2.mul(dxLow, dxLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cxxHigh3 = v128.bitselect(
                      cxxHigh2,
                      v128.bitselect(
                        cxxHigh,
                        f64x2.add(f64x2.add(cxxHigh, cxxHigh2), f64x2.mul(f64x2.mul(dxHigh, dxHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    const cyyLow3 = v128.bitselect(
                      cyyLow2,
                      v128.bitselect(
                        cyyLow,
                        f64x2.add(f64x2.add(cyyLow, cyyLow2), f64x2.mul(f64x2.mul(dyLow, dyLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cyyHigh3 = v128.bitselect(
                      cyyHigh2,
                      v128.bitselect(
                        cyyHigh,
                        f64x2.add(f64x2.add(cyyHigh, cyyHigh2), f64x2.mul(f64x2.mul(dyHigh, dyHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    const cxyLow3 = v128.bitselect(
                      cxyLow2,
                      v128.bitselect(
                        cxyLow,
                        f64x2.add(f64x2.add(cxyLow, cxyLow2), f64x2.mul(f64x2.mul(dxLow, dyLow), pullLow)),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const cxyHigh3 = v128.bitselect(
                      cxyHigh2,
                      v128.bitselect(
                        cxyHigh,
                        f64x2.add(f64x2.add(cxyHigh, cxyHigh2), f64x2.mul(f64x2.mul(dxHigh, dyHigh), pullHigh)),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    v128.store(tileNodeCount + (e << 2), count);
                    v128.store(tileNodeX + (e << 3), xLow3);
                    v128.store(tileNodeX + (e << 3), xHigh3, 16);
                    v128.store(tileNodeY + (e << 3), yLow3);
                    v128.store(tileNodeY + (e << 3), yHigh3, 16);
                    v128.store(tileNodeOfX + (e << 3), ofXLow3);
                    v128.store(tileNodeOfX + (e << 3), ofXHigh3, 16);
                    v128.store(tileNodeOfY + (e << 3), ofYLow3);
                    v128.store(tileNodeOfY + (e << 3), ofYHigh3, 16);
                    v128.store(tileNodeCxx + (e << 3), cxxLow3);
                    v128.store(tileNodeCxx + (e << 3), cxxHigh3, 16);
                    v128.store(tileNodeCyy + (e << 3), cyyLow3);
                    v128.store(tileNodeCyy + (e << 3), cyyHigh3, 16);
                    v128.store(tileNodeCxy + (e << 3), cxyLow3);
                    v128.store(tileNodeCxy + (e << 3), cxyHigh3, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileNodeCount + ((e + ahead) << 2));
                    const x2: f64 = load<f64>(tileNodeX + (e << 3));
                    const y2: f64 = load<f64>(tileNodeY + (e << 3));
                    const ofX: f64 = load<f64>(tileNodeOfX + (e << 3));
                    const ofY: f64 = load<f64>(tileNodeOfY + (e << 3));
                    const cxx: f64 = load<f64>(tileNodeCxx + (e << 3));
                    const cyy: f64 = load<f64>(tileNodeCyy + (e << 3));
                    const cxy: f64 = load<f64>(tileNodeCxy + (e << 3));
                    const x3: f64 = load<f64>(tileNodeX + ((e + ahead) << 3));
                    const y3: f64 = load<f64>(tileNodeY + ((e + ahead) << 3));
                    const ofX2: f64 = load<f64>(tileNodeOfX + ((e + ahead) << 3));
                    const ofY2: f64 = load<f64>(tileNodeOfY + ((e + ahead) << 3));
                    const cxx2: f64 = load<f64>(tileNodeCxx + ((e + ahead) << 3));
                    const cyy2: f64 = load<f64>(tileNodeCyy + ((e + ahead) << 3));
                    const cxy2: f64 = load<f64>(tileNodeCxy + ((e + ahead) << 3));
                    const olderCount2: f64 = <f64>olderCount;
                    const newerCount2: f64 = <f64>newerCount;
                    const newer: f64 = newerCount2 / (olderCount2 + newerCount2);
                    const pull: f64 = olderCount2 * newer;
                    const dx: f64 = x3 - x2 + (ofX2 - ofX);
                    const dy: f64 = y3 - y2 + (ofY2 - ofY);
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const count: i32 = olderCount + newerCount;
                    const x4: f64 = noOlder ? x3 : noNewer ? x2 : x2;
                    const y4: f64 = noOlder ? y3 : noNewer ? y2 : y2;
                    const ofX3: f64 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
                    const ofY3: f64 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
                    const cxx3: f64 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
                    const cyy3: f64 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
                    const cxy3: f64 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
                    store<i32>(tileNodeCount + (e << 2), count);
                    store<f64>(tileNodeX + (e << 3), x4);
                    store<f64>(tileNodeY + (e << 3), y4);
                    store<f64>(tileNodeOfX + (e << 3), ofX3);
                    store<f64>(tileNodeOfY + (e << 3), ofY3);
                    store<f64>(tileNodeCxx + (e << 3), cxx3);
                    store<f64>(tileNodeCyy + (e << 3), cyy3);
                    store<f64>(tileNodeCxy + (e << 3), cxy3);
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
                // const { cxx, cyy, cxy } = w.fold(
                const cxyLow = v128.load(tileWindowCxy + ((from_ + e) << 3));
                const cxyHigh = v128.load(tileWindowCxy + ((from_ + e) << 3), 16);
                const cxy_1Low = v128.load(tileWindowCxy + ((from_ + e) << 3), 32);
                const cxy_1High = v128.load(tileWindowCxy + ((from_ + e) << 3), 48);
                // const n: f64 = w.count;
                const part = v128.load(tileWindowCount + ((from_ + e) << 2));
                const nLow = f64x2.convert_low_i32x4_s(part);
                const nHigh = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part, part, 2, 3, 2, 3));
                const part2 = v128.load(tileWindowCount + ((from_ + e) << 2), 16);
                const n_1Low = f64x2.convert_low_i32x4_s(part2);
                const n_1High = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(part2, part2, 2, 3, 2, 3));
                // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                const part3 = <f64>minPeriods;
                const part4 = <f64>ddof;
                const part5 = <f64>ddof;
                const resultLow = v128.bitselect(
                  f64x2.div(cxyLow, f64x2.sub(nLow, f64x2.splat(part5))),
                  f64x2.splat(NaN),
                  v128.and(f64x2.ge(nLow, f64x2.splat(part3)), f64x2.gt(nLow, f64x2.splat(part4))),
                );
                const resultHigh = v128.bitselect(
                  f64x2.div(cxyHigh, f64x2.sub(nHigh, f64x2.splat(part5))),
                  f64x2.splat(NaN),
                  v128.and(f64x2.ge(nHigh, f64x2.splat(part3)), f64x2.gt(nHigh, f64x2.splat(part4))),
                );
                const part6 = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
                const part7 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
                v128.store(cov + ((out + e) << 3), part6);
                v128.store(cov + ((out + e) << 3), part7, 16);
                const part8 = <f64>minPeriods;
                const part9 = <f64>ddof;
                const part10 = <f64>ddof;
                const resultLow2 = v128.bitselect(
                  f64x2.div(cxy_1Low, f64x2.sub(n_1Low, f64x2.splat(part10))),
                  f64x2.splat(NaN),
                  v128.and(f64x2.ge(n_1Low, f64x2.splat(part8)), f64x2.gt(n_1Low, f64x2.splat(part9))),
                );
                const resultHigh2 = v128.bitselect(
                  f64x2.div(cxy_1High, f64x2.sub(n_1High, f64x2.splat(part10))),
                  f64x2.splat(NaN),
                  v128.and(f64x2.ge(n_1High, f64x2.splat(part8)), f64x2.gt(n_1High, f64x2.splat(part9))),
                );
                const part11 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
                const part12 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
                v128.store(cov + ((out + e) << 3), part11, 32);
                v128.store(cov + ((out + e) << 3), part12, 48);
              }
              // windows([x, y], window, (w) => {
              // The remainder.
              for (let e: i32 = eMain2; e < length2; e++) {
                // const { cxx, cyy, cxy } = w.fold(
                const cxy: f64 = load<f64>(tileWindowCxy + ((from_ + e) << 3));
                // const n: f64 = w.count;
                const n: f64 = <f64>load<i32>(tileWindowCount + ((from_ + e) << 2));
                // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                const result: f64 = n >= <f64>minPeriods && n > <f64>ddof ? cxy / (n - <f64>ddof) : NaN;
                store<f64>(cov + ((out + e) << 3), result == result ? result : NaN);
              }
            }
          } else {
            // A complete tile: how many values each window has is known.
            let k: i32 = 1;
            let low: i32 = 0;
            // windows([x, y], window, (w) => {
            if ((width & k) != 0) {
              const eMain2: i32 = <i32>(floor<f64>(max_f64(<f64>rowsIn * <f64>colsHere, 0.0) / 8.0) * 8.0);
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 8) {
                const vLow = v128.load(tile + (e << 3));
                const vHigh = v128.load(tile + (e << 3), 16);
                const v_1Low = v128.load(tile + (e << 3), 32);
                const v_1High = v128.load(tile + (e << 3), 48);
                const vLow2 = v128.load(tileValue2 + (e << 3));
                const vHigh2 = v128.load(tileValue2 + (e << 3), 16);
                const v_1Low2 = v128.load(tileValue2 + (e << 3), 32);
                const v_1High2 = v128.load(tileValue2 + (e << 3), 48);
                const ofX: f64 = 0.0;
                const ofY: f64 = 0.0;
                const cxxLow = f64x2.sub(vLow, vLow);
                const cxxHigh = f64x2.sub(vHigh, vHigh);
                const cxx_1Low = f64x2.sub(v_1Low, v_1Low);
                const cxx_1High = f64x2.sub(v_1High, v_1High);
                const cyyLow = f64x2.sub(vLow2, vLow2);
                const cyyHigh = f64x2.sub(vHigh2, vHigh2);
                const cyy_1Low = f64x2.sub(v_1Low2, v_1Low2);
                const cyy_1High = f64x2.sub(v_1High2, v_1High2);
                const cxyLow = f64x2.mul(f64x2.sub(vLow, vLow), f64x2.sub(vLow2, vLow2));
                const cxyHigh = f64x2.mul(f64x2.sub(vHigh, vHigh), f64x2.sub(vHigh2, vHigh2));
                const cxy_1Low = f64x2.mul(f64x2.sub(v_1Low, v_1Low), f64x2.sub(v_1Low2, v_1Low2));
                const cxy_1High = f64x2.mul(f64x2.sub(v_1High, v_1High), f64x2.sub(v_1High2, v_1High2));
                const part = f64x2.splat(ofX);
                const part2 = f64x2.splat(ofX);
                v128.store(tileWindowOfX + (e << 3), part);
                v128.store(tileWindowOfX + (e << 3), part2, 16);
                const part3 = f64x2.splat(ofX);
                const part4 = f64x2.splat(ofX);
                v128.store(tileWindowOfX + (e << 3), part3, 32);
                v128.store(tileWindowOfX + (e << 3), part4, 48);
                const part5 = f64x2.splat(ofY);
                const part6 = f64x2.splat(ofY);
                v128.store(tileWindowOfY + (e << 3), part5);
                v128.store(tileWindowOfY + (e << 3), part6, 16);
                const part7 = f64x2.splat(ofY);
                const part8 = f64x2.splat(ofY);
                v128.store(tileWindowOfY + (e << 3), part7, 32);
                v128.store(tileWindowOfY + (e << 3), part8, 48);
                v128.store(tileWindowCxx + (e << 3), cxxLow);
                v128.store(tileWindowCxx + (e << 3), cxxHigh, 16);
                v128.store(tileWindowCxx + (e << 3), cxx_1Low, 32);
                v128.store(tileWindowCxx + (e << 3), cxx_1High, 48);
                v128.store(tileWindowCyy + (e << 3), cyyLow);
                v128.store(tileWindowCyy + (e << 3), cyyHigh, 16);
                v128.store(tileWindowCyy + (e << 3), cyy_1Low, 32);
                v128.store(tileWindowCyy + (e << 3), cyy_1High, 48);
                v128.store(tileWindowCxy + (e << 3), cxyLow);
                v128.store(tileWindowCxy + (e << 3), cxyHigh, 16);
                v128.store(tileWindowCxy + (e << 3), cxy_1Low, 32);
                v128.store(tileWindowCxy + (e << 3), cxy_1High, 48);
              }
              const eEnd2: i32 = rowsIn * colsHere;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                const v: f64 = load<f64>(tile + (e << 3));
                const v2: f64 = load<f64>(tileValue2 + (e << 3));
                const ofX: f64 = 0.0;
                const ofY: f64 = 0.0;
                const cxx: f64 = v - v;
                const cyy: f64 = v2 - v2;
                const cxy: f64 = (v - v) * (v2 - v2);
                store<f64>(tileWindowOfX + (e << 3), ofX);
                store<f64>(tileWindowOfY + (e << 3), ofY);
                store<f64>(tileWindowCxx + (e << 3), cxx);
                store<f64>(tileWindowCyy + (e << 3), cyy);
                store<f64>(tileWindowCxy + (e << 3), cxy);
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
                  const vOlderLow2 = v128.load(tileValue2 + (e << 3));
                  const vOlderHigh2 = v128.load(tileValue2 + (e << 3), 16);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const vNewerLow2 = v128.load(tileValue2 + ((e + ahead) << 3));
                  const vNewerHigh2 = v128.load(tileValue2 + ((e + ahead) << 3), 16);
                  const older_ofX: f64 = 0.0;
                  const older_ofY: f64 = 0.0;
                  const older_cxxLow = f64x2.sub(vOlderLow, vOlderLow);
                  const older_cxxHigh = f64x2.sub(vOlderHigh, vOlderHigh);
                  const older_cyyLow = f64x2.sub(vOlderLow2, vOlderLow2);
                  const older_cyyHigh = f64x2.sub(vOlderHigh2, vOlderHigh2);
                  const older_cxyLow = f64x2.mul(f64x2.sub(vOlderLow, vOlderLow), f64x2.sub(vOlderLow2, vOlderLow2));
                  const older_cxyHigh = f64x2.mul(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.sub(vOlderHigh2, vOlderHigh2),
                  );
                  const newer_ofX: f64 = 0.0;
                  const newer_ofY: f64 = 0.0;
                  const newer_cxxLow = f64x2.sub(vNewerLow, vNewerLow);
                  const newer_cxxHigh = f64x2.sub(vNewerHigh, vNewerHigh);
                  const newer_cyyLow = f64x2.sub(vNewerLow2, vNewerLow2);
                  const newer_cyyHigh = f64x2.sub(vNewerHigh2, vNewerHigh2);
                  const newer_cxyLow = f64x2.mul(f64x2.sub(vNewerLow, vNewerLow), f64x2.sub(vNewerLow2, vNewerLow2));
                  const newer_cxyHigh = f64x2.mul(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.sub(vNewerHigh2, vNewerHigh2),
                  );
                  const newer: f64 = newerCount / (olderCount + newerCount);
                  const pull: f64 = olderCount * newer;
                  const part = newer_ofX - older_ofX;
                  const dxLow = f64x2.add(f64x2.sub(vNewerLow, vOlderLow), f64x2.splat(part));
                  const dxHigh = f64x2.add(f64x2.sub(vNewerHigh, vOlderHigh), f64x2.splat(part));
                  const part2 = newer_ofY - older_ofY;
                  const dyLow = f64x2.add(f64x2.sub(vNewerLow2, vOlderLow2), f64x2.splat(part2));
                  const dyHigh = f64x2.add(f64x2.sub(vNewerHigh2, vOlderHigh2), f64x2.splat(part2));
                  const ofXLow = f64x2.add(f64x2.splat(older_ofX), f64x2.mul(dxLow, f64x2.splat(newer)));
                  const ofXHigh = f64x2.add(f64x2.splat(older_ofX), f64x2.mul(dxHigh, f64x2.splat(newer)));
                  const ofYLow = f64x2.add(f64x2.splat(older_ofY), f64x2.mul(dyLow, f64x2.splat(newer)));
                  const ofYHigh = f64x2.add(f64x2.splat(older_ofY), f64x2.mul(dyHigh, f64x2.splat(newer)));
                  const cxxLow = f64x2.add(
                    f64x2.add(older_cxxLow, newer_cxxLow),
                    f64x2.mul(f64x2.mul(dxLow, dxLow), f64x2.splat(pull)),
                  );
                  const cxxHigh = f64x2.add(
                    f64x2.add(older_cxxHigh, newer_cxxHigh),
                    f64x2.mul(f64x2.mul(dxHigh, dxHigh), f64x2.splat(pull)),
                  );
                  const cyyLow = f64x2.add(
                    f64x2.add(older_cyyLow, newer_cyyLow),
                    f64x2.mul(f64x2.mul(dyLow, dyLow), f64x2.splat(pull)),
                  );
                  const cyyHigh = f64x2.add(
                    f64x2.add(older_cyyHigh, newer_cyyHigh),
                    f64x2.mul(f64x2.mul(dyHigh, dyHigh), f64x2.splat(pull)),
                  );
                  const cxyLow = f64x2.add(
                    f64x2.add(older_cxyLow, newer_cxyLow),
                    f64x2.mul(f64x2.mul(dxLow, dyLow), f64x2.splat(pull)),
                  );
                  const cxyHigh = f64x2.add(
                    f64x2.add(older_cxyHigh, newer_cxyHigh),
                    f64x2.mul(f64x2.mul(dxHigh, dyHigh), f64x2.splat(pull)),
                  );
                  v128.store(tileWindowOfX + (e << 3), ofXLow);
                  v128.store(tileWindowOfX + (e << 3), ofXHigh, 16);
                  v128.store(tileWindowOfY + (e << 3), ofYLow);
                  v128.store(tileWindowOfY + (e << 3), ofYHigh, 16);
                  v128.store(tileWindowCxx + (e << 3), cxxLow);
                  v128.store(tileWindowCxx + (e << 3), cxxHigh, 16);
                  v128.store(tileWindowCyy + (e << 3), cyyLow);
                  v128.store(tileWindowCyy + (e << 3), cyyHigh, 16);
                  v128.store(tileWindowCxy + (e << 3), cxyLow);
                  v128.store(tileWindowCxy + (e << 3), cxyHigh, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vOlder2: f64 = load<f64>(tileValue2 + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const vNewer2: f64 = load<f64>(tileValue2 + ((e + ahead) << 3));
                  const older_ofX: f64 = 0.0;
                  const older_ofY: f64 = 0.0;
                  const older_cxx: f64 = vOlder - vOlder;
                  const older_cyy: f64 = vOlder2 - vOlder2;
                  const older_cxy: f64 = (vOlder - vOlder) * (vOlder2 - vOlder2);
                  const newer_ofX: f64 = 0.0;
                  const newer_ofY: f64 = 0.0;
                  const newer_cxx: f64 = vNewer - vNewer;
                  const newer_cyy: f64 = vNewer2 - vNewer2;
                  const newer_cxy: f64 = (vNewer - vNewer) * (vNewer2 - vNewer2);
                  const newer: f64 = newerCount / (olderCount + newerCount);
                  const pull: f64 = olderCount * newer;
                  const dx: f64 = vNewer - vOlder + (newer_ofX - older_ofX);
                  const dy: f64 = vNewer2 - vOlder2 + (newer_ofY - older_ofY);
                  const ofX: f64 = older_ofX + dx * newer;
                  const ofY: f64 = older_ofY + dy * newer;
                  const cxx: f64 = older_cxx + newer_cxx + dx * dx * pull;
                  const cyy: f64 = older_cyy + newer_cyy + dy * dy * pull;
                  const cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                  store<f64>(tileWindowOfX + (e << 3), ofX);
                  store<f64>(tileWindowOfY + (e << 3), ofY);
                  store<f64>(tileWindowCxx + (e << 3), cxx);
                  store<f64>(tileWindowCyy + (e << 3), cyy);
                  store<f64>(tileWindowCxy + (e << 3), cxy);
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
                  const vOlderLow2 = v128.load(tileValue2 + (e << 3));
                  const vOlderHigh2 = v128.load(tileValue2 + (e << 3), 16);
                  const vNewerLow = v128.load(tile + ((e + ahead) << 3));
                  const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const vNewerLow2 = v128.load(tileValue2 + ((e + ahead) << 3));
                  const vNewerHigh2 = v128.load(tileValue2 + ((e + ahead) << 3), 16);
                  const older_ofX: f64 = 0.0;
                  const older_ofY: f64 = 0.0;
                  const older_cxxLow = f64x2.sub(vOlderLow, vOlderLow);
                  const older_cxxHigh = f64x2.sub(vOlderHigh, vOlderHigh);
                  const older_cyyLow = f64x2.sub(vOlderLow2, vOlderLow2);
                  const older_cyyHigh = f64x2.sub(vOlderHigh2, vOlderHigh2);
                  const older_cxyLow = f64x2.mul(f64x2.sub(vOlderLow, vOlderLow), f64x2.sub(vOlderLow2, vOlderLow2));
                  const older_cxyHigh = f64x2.mul(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.sub(vOlderHigh2, vOlderHigh2),
                  );
                  const newer_ofX: f64 = 0.0;
                  const newer_ofY: f64 = 0.0;
                  const newer_cxxLow = f64x2.sub(vNewerLow, vNewerLow);
                  const newer_cxxHigh = f64x2.sub(vNewerHigh, vNewerHigh);
                  const newer_cyyLow = f64x2.sub(vNewerLow2, vNewerLow2);
                  const newer_cyyHigh = f64x2.sub(vNewerHigh2, vNewerHigh2);
                  const newer_cxyLow = f64x2.mul(f64x2.sub(vNewerLow, vNewerLow), f64x2.sub(vNewerLow2, vNewerLow2));
                  const newer_cxyHigh = f64x2.mul(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.sub(vNewerHigh2, vNewerHigh2),
                  );
                  const newer: f64 = newerCount / (olderCount + newerCount);
                  const pull: f64 = olderCount * newer;
                  const part = newer_ofX - older_ofX;
                  const dxLow = f64x2.add(f64x2.sub(vNewerLow, vOlderLow), f64x2.splat(part));
                  const dxHigh = f64x2.add(f64x2.sub(vNewerHigh, vOlderHigh), f64x2.splat(part));
                  const part2 = newer_ofY - older_ofY;
                  const dyLow = f64x2.add(f64x2.sub(vNewerLow2, vOlderLow2), f64x2.splat(part2));
                  const dyHigh = f64x2.add(f64x2.sub(vNewerHigh2, vOlderHigh2), f64x2.splat(part2));
                  const ofXLow = f64x2.add(f64x2.splat(older_ofX), f64x2.mul(dxLow, f64x2.splat(newer)));
                  const ofXHigh = f64x2.add(f64x2.splat(older_ofX), f64x2.mul(dxHigh, f64x2.splat(newer)));
                  const ofYLow = f64x2.add(f64x2.splat(older_ofY), f64x2.mul(dyLow, f64x2.splat(newer)));
                  const ofYHigh = f64x2.add(f64x2.splat(older_ofY), f64x2.mul(dyHigh, f64x2.splat(newer)));
                  const cxxLow = f64x2.add(
                    f64x2.add(older_cxxLow, newer_cxxLow),
                    f64x2.mul(f64x2.mul(dxLow, dxLow), f64x2.splat(pull)),
                  );
                  const cxxHigh = f64x2.add(
                    f64x2.add(older_cxxHigh, newer_cxxHigh),
                    f64x2.mul(f64x2.mul(dxHigh, dxHigh), f64x2.splat(pull)),
                  );
                  const cyyLow = f64x2.add(
                    f64x2.add(older_cyyLow, newer_cyyLow),
                    f64x2.mul(f64x2.mul(dyLow, dyLow), f64x2.splat(pull)),
                  );
                  const cyyHigh = f64x2.add(
                    f64x2.add(older_cyyHigh, newer_cyyHigh),
                    f64x2.mul(f64x2.mul(dyHigh, dyHigh), f64x2.splat(pull)),
                  );
                  const cxyLow = f64x2.add(
                    f64x2.add(older_cxyLow, newer_cxyLow),
                    f64x2.mul(f64x2.mul(dxLow, dyLow), f64x2.splat(pull)),
                  );
                  const cxyHigh = f64x2.add(
                    f64x2.add(older_cxyHigh, newer_cxyHigh),
                    f64x2.mul(f64x2.mul(dxHigh, dyHigh), f64x2.splat(pull)),
                  );
                  v128.store(tileNodeOfX + (e << 3), ofXLow);
                  v128.store(tileNodeOfX + (e << 3), ofXHigh, 16);
                  v128.store(tileNodeOfY + (e << 3), ofYLow);
                  v128.store(tileNodeOfY + (e << 3), ofYHigh, 16);
                  v128.store(tileNodeCxx + (e << 3), cxxLow);
                  v128.store(tileNodeCxx + (e << 3), cxxHigh, 16);
                  v128.store(tileNodeCyy + (e << 3), cyyLow);
                  v128.store(tileNodeCyy + (e << 3), cyyHigh, 16);
                  v128.store(tileNodeCxy + (e << 3), cxyLow);
                  v128.store(tileNodeCxy + (e << 3), cxyHigh, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vOlder2: f64 = load<f64>(tileValue2 + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const vNewer2: f64 = load<f64>(tileValue2 + ((e + ahead) << 3));
                  const older_ofX: f64 = 0.0;
                  const older_ofY: f64 = 0.0;
                  const older_cxx: f64 = vOlder - vOlder;
                  const older_cyy: f64 = vOlder2 - vOlder2;
                  const older_cxy: f64 = (vOlder - vOlder) * (vOlder2 - vOlder2);
                  const newer_ofX: f64 = 0.0;
                  const newer_ofY: f64 = 0.0;
                  const newer_cxx: f64 = vNewer - vNewer;
                  const newer_cyy: f64 = vNewer2 - vNewer2;
                  const newer_cxy: f64 = (vNewer - vNewer) * (vNewer2 - vNewer2);
                  const newer: f64 = newerCount / (olderCount + newerCount);
                  const pull: f64 = olderCount * newer;
                  const dx: f64 = vNewer - vOlder + (newer_ofX - older_ofX);
                  const dy: f64 = vNewer2 - vOlder2 + (newer_ofY - older_ofY);
                  const ofX: f64 = older_ofX + dx * newer;
                  const ofY: f64 = older_ofY + dy * newer;
                  const cxx: f64 = older_cxx + newer_cxx + dx * dx * pull;
                  const cyy: f64 = older_cyy + newer_cyy + dy * dy * pull;
                  const cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                  store<f64>(tileNodeOfX + (e << 3), ofX);
                  store<f64>(tileNodeOfY + (e << 3), ofY);
                  store<f64>(tileNodeCxx + (e << 3), cxx);
                  store<f64>(tileNodeCyy + (e << 3), cyy);
                  store<f64>(tileNodeCxy + (e << 3), cxy);
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
                      const ofXLow = v128.load(tileNodeOfX + (e << 3));
                      const ofXHigh = v128.load(tileNodeOfX + (e << 3), 16);
                      const ofX_1Low = v128.load(tileNodeOfX + (e << 3), 32);
                      const ofX_1High = v128.load(tileNodeOfX + (e << 3), 48);
                      const ofYLow = v128.load(tileNodeOfY + (e << 3));
                      const ofYHigh = v128.load(tileNodeOfY + (e << 3), 16);
                      const ofY_1Low = v128.load(tileNodeOfY + (e << 3), 32);
                      const ofY_1High = v128.load(tileNodeOfY + (e << 3), 48);
                      const cxxLow = v128.load(tileNodeCxx + (e << 3));
                      const cxxHigh = v128.load(tileNodeCxx + (e << 3), 16);
                      const cxx_1Low = v128.load(tileNodeCxx + (e << 3), 32);
                      const cxx_1High = v128.load(tileNodeCxx + (e << 3), 48);
                      const cyyLow = v128.load(tileNodeCyy + (e << 3));
                      const cyyHigh = v128.load(tileNodeCyy + (e << 3), 16);
                      const cyy_1Low = v128.load(tileNodeCyy + (e << 3), 32);
                      const cyy_1High = v128.load(tileNodeCyy + (e << 3), 48);
                      const cxyLow = v128.load(tileNodeCxy + (e << 3));
                      const cxyHigh = v128.load(tileNodeCxy + (e << 3), 16);
                      const cxy_1Low = v128.load(tileNodeCxy + (e << 3), 32);
                      const cxy_1High = v128.load(tileNodeCxy + (e << 3), 48);
                      v128.store(tileWindowOfX + (e << 3), ofXLow);
                      v128.store(tileWindowOfX + (e << 3), ofXHigh, 16);
                      v128.store(tileWindowOfX + (e << 3), ofX_1Low, 32);
                      v128.store(tileWindowOfX + (e << 3), ofX_1High, 48);
                      v128.store(tileWindowOfY + (e << 3), ofYLow);
                      v128.store(tileWindowOfY + (e << 3), ofYHigh, 16);
                      v128.store(tileWindowOfY + (e << 3), ofY_1Low, 32);
                      v128.store(tileWindowOfY + (e << 3), ofY_1High, 48);
                      v128.store(tileWindowCxx + (e << 3), cxxLow);
                      v128.store(tileWindowCxx + (e << 3), cxxHigh, 16);
                      v128.store(tileWindowCxx + (e << 3), cxx_1Low, 32);
                      v128.store(tileWindowCxx + (e << 3), cxx_1High, 48);
                      v128.store(tileWindowCyy + (e << 3), cyyLow);
                      v128.store(tileWindowCyy + (e << 3), cyyHigh, 16);
                      v128.store(tileWindowCyy + (e << 3), cyy_1Low, 32);
                      v128.store(tileWindowCyy + (e << 3), cyy_1High, 48);
                      v128.store(tileWindowCxy + (e << 3), cxyLow);
                      v128.store(tileWindowCxy + (e << 3), cxyHigh, 16);
                      v128.store(tileWindowCxy + (e << 3), cxy_1Low, 32);
                      v128.store(tileWindowCxy + (e << 3), cxy_1High, 48);
                    }
                    const eEnd2: i32 = (rowsIn - (k - 1)) * colsHere;
                    // The remainder.
                    for (let e: i32 = eMain2; e < eEnd2; e++) {
                      const ofX: f64 = load<f64>(tileNodeOfX + (e << 3));
                      const ofY: f64 = load<f64>(tileNodeOfY + (e << 3));
                      const cxx: f64 = load<f64>(tileNodeCxx + (e << 3));
                      const cyy: f64 = load<f64>(tileNodeCyy + (e << 3));
                      const cxy: f64 = load<f64>(tileNodeCxy + (e << 3));
                      store<f64>(tileWindowOfX + (e << 3), ofX);
                      store<f64>(tileWindowOfY + (e << 3), ofY);
                      store<f64>(tileWindowCxx + (e << 3), cxx);
                      store<f64>(tileWindowCyy + (e << 3), cyy);
                      store<f64>(tileWindowCxy + (e << 3), cxy);
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
                    const older_xLow = v128.load(tile + (e << 3));
                    const older_xHigh = v128.load(tile + (e << 3), 16);
                    const older_yLow = v128.load(tileValue2 + (e << 3));
                    const older_yHigh = v128.load(tileValue2 + (e << 3), 16);
                    const older_ofXLow = v128.load(tileNodeOfX + (e << 3));
                    const older_ofXHigh = v128.load(tileNodeOfX + (e << 3), 16);
                    const older_ofYLow = v128.load(tileNodeOfY + (e << 3));
                    const older_ofYHigh = v128.load(tileNodeOfY + (e << 3), 16);
                    const older_cxxLow = v128.load(tileNodeCxx + (e << 3));
                    const older_cxxHigh = v128.load(tileNodeCxx + (e << 3), 16);
                    const older_cyyLow = v128.load(tileNodeCyy + (e << 3));
                    const older_cyyHigh = v128.load(tileNodeCyy + (e << 3), 16);
                    const older_cxyLow = v128.load(tileNodeCxy + (e << 3));
                    const older_cxyHigh = v128.load(tileNodeCxy + (e << 3), 16);
                    const newer_xLow = v128.load(tile + ((e + ahead) << 3));
                    const newer_xHigh = v128.load(tile + ((e + ahead) << 3), 16);
                    const newer_yLow = v128.load(tileValue2 + ((e + ahead) << 3));
                    const newer_yHigh = v128.load(tileValue2 + ((e + ahead) << 3), 16);
                    const newer_ofXLow = v128.load(tileWindowOfX + ((e + ahead) << 3));
                    const newer_ofXHigh = v128.load(tileWindowOfX + ((e + ahead) << 3), 16);
                    const newer_ofYLow = v128.load(tileWindowOfY + ((e + ahead) << 3));
                    const newer_ofYHigh = v128.load(tileWindowOfY + ((e + ahead) << 3), 16);
                    const newer_cxxLow = v128.load(tileWindowCxx + ((e + ahead) << 3));
                    const newer_cxxHigh = v128.load(tileWindowCxx + ((e + ahead) << 3), 16);
                    const newer_cyyLow = v128.load(tileWindowCyy + ((e + ahead) << 3));
                    const newer_cyyHigh = v128.load(tileWindowCyy + ((e + ahead) << 3), 16);
                    const newer_cxyLow = v128.load(tileWindowCxy + ((e + ahead) << 3));
                    const newer_cxyHigh = v128.load(tileWindowCxy + ((e + ahead) << 3), 16);
                    const newer: f64 = newerCount / (olderCount + newerCount);
                    const pull: f64 = olderCount * newer;
                    const dxLow = f64x2.add(f64x2.sub(newer_xLow, older_xLow), f64x2.sub(newer_ofXLow, older_ofXLow));
                    const dxHigh = f64x2.add(
                      f64x2.sub(newer_xHigh, older_xHigh),
                      f64x2.sub(newer_ofXHigh, older_ofXHigh),
                    );
                    const dyLow = f64x2.add(f64x2.sub(newer_yLow, older_yLow), f64x2.sub(newer_ofYLow, older_ofYLow));
                    const dyHigh = f64x2.add(
                      f64x2.sub(newer_yHigh, older_yHigh),
                      f64x2.sub(newer_ofYHigh, older_ofYHigh),
                    );
                    const ofXLow = f64x2.add(older_ofXLow, f64x2.mul(dxLow, f64x2.splat(newer)));
                    const ofXHigh = f64x2.add(older_ofXHigh, f64x2.mul(dxHigh, f64x2.splat(newer)));
                    const ofYLow = f64x2.add(older_ofYLow, f64x2.mul(dyLow, f64x2.splat(newer)));
                    const ofYHigh = f64x2.add(older_ofYHigh, f64x2.mul(dyHigh, f64x2.splat(newer)));
                    const cxxLow = f64x2.add(
                      f64x2.add(older_cxxLow, newer_cxxLow),
                      f64x2.mul(f64x2.mul(dxLow, dxLow), f64x2.splat(pull)),
                    );
                    const cxxHigh = f64x2.add(
                      f64x2.add(older_cxxHigh, newer_cxxHigh),
                      f64x2.mul(f64x2.mul(dxHigh, dxHigh), f64x2.splat(pull)),
                    );
                    const cyyLow = f64x2.add(
                      f64x2.add(older_cyyLow, newer_cyyLow),
                      f64x2.mul(f64x2.mul(dyLow, dyLow), f64x2.splat(pull)),
                    );
                    const cyyHigh = f64x2.add(
                      f64x2.add(older_cyyHigh, newer_cyyHigh),
                      f64x2.mul(f64x2.mul(dyHigh, dyHigh), f64x2.splat(pull)),
                    );
                    const cxyLow = f64x2.add(
                      f64x2.add(older_cxyLow, newer_cxyLow),
                      f64x2.mul(f64x2.mul(dxLow, dyLow), f64x2.splat(pull)),
                    );
                    const cxyHigh = f64x2.add(
                      f64x2.add(older_cxyHigh, newer_cxyHigh),
                      f64x2.mul(f64x2.mul(dxHigh, dyHigh), f64x2.splat(pull)),
                    );
                    v128.store(tileWindowOfX + (e << 3), ofXLow);
                    v128.store(tileWindowOfX + (e << 3), ofXHigh, 16);
                    v128.store(tileWindowOfY + (e << 3), ofYLow);
                    v128.store(tileWindowOfY + (e << 3), ofYHigh, 16);
                    v128.store(tileWindowCxx + (e << 3), cxxLow);
                    v128.store(tileWindowCxx + (e << 3), cxxHigh, 16);
                    v128.store(tileWindowCyy + (e << 3), cyyLow);
                    v128.store(tileWindowCyy + (e << 3), cyyHigh, 16);
                    v128.store(tileWindowCxy + (e << 3), cxyLow);
                    v128.store(tileWindowCxy + (e << 3), cxyHigh, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (low + k - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const older_x: f64 = load<f64>(tile + (e << 3));
                    const older_y: f64 = load<f64>(tileValue2 + (e << 3));
                    const older_ofX: f64 = load<f64>(tileNodeOfX + (e << 3));
                    const older_ofY: f64 = load<f64>(tileNodeOfY + (e << 3));
                    const older_cxx: f64 = load<f64>(tileNodeCxx + (e << 3));
                    const older_cyy: f64 = load<f64>(tileNodeCyy + (e << 3));
                    const older_cxy: f64 = load<f64>(tileNodeCxy + (e << 3));
                    const newer_x: f64 = load<f64>(tile + ((e + ahead) << 3));
                    const newer_y: f64 = load<f64>(tileValue2 + ((e + ahead) << 3));
                    const newer_ofX: f64 = load<f64>(tileWindowOfX + ((e + ahead) << 3));
                    const newer_ofY: f64 = load<f64>(tileWindowOfY + ((e + ahead) << 3));
                    const newer_cxx: f64 = load<f64>(tileWindowCxx + ((e + ahead) << 3));
                    const newer_cyy: f64 = load<f64>(tileWindowCyy + ((e + ahead) << 3));
                    const newer_cxy: f64 = load<f64>(tileWindowCxy + ((e + ahead) << 3));
                    const newer: f64 = newerCount / (olderCount + newerCount);
                    const pull: f64 = olderCount * newer;
                    const dx: f64 = newer_x - older_x + (newer_ofX - older_ofX);
                    const dy: f64 = newer_y - older_y + (newer_ofY - older_ofY);
                    const ofX: f64 = older_ofX + dx * newer;
                    const ofY: f64 = older_ofY + dy * newer;
                    const cxx: f64 = older_cxx + newer_cxx + dx * dx * pull;
                    const cyy: f64 = older_cyy + newer_cyy + dy * dy * pull;
                    const cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                    store<f64>(tileWindowOfX + (e << 3), ofX);
                    store<f64>(tileWindowOfY + (e << 3), ofY);
                    store<f64>(tileWindowCxx + (e << 3), cxx);
                    store<f64>(tileWindowCyy + (e << 3), cyy);
                    store<f64>(tileWindowCxy + (e << 3), cxy);
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
                  const older_xLow = v128.load(tile + (e << 3));
                  const older_xHigh = v128.load(tile + (e << 3), 16);
                  const older_yLow = v128.load(tileValue2 + (e << 3));
                  const older_yHigh = v128.load(tileValue2 + (e << 3), 16);
                  const older_ofXLow = v128.load(tileNodeOfX + (e << 3));
                  const older_ofXHigh = v128.load(tileNodeOfX + (e << 3), 16);
                  const older_ofYLow = v128.load(tileNodeOfY + (e << 3));
                  const older_ofYHigh = v128.load(tileNodeOfY + (e << 3), 16);
                  const older_cxxLow = v128.load(tileNodeCxx + (e << 3));
                  const older_cxxHigh = v128.load(tileNodeCxx + (e << 3), 16);
                  const older_cyyLow = v128.load(tileNodeCyy + (e << 3));
                  const older_cyyHigh = v128.load(tileNodeCyy + (e << 3), 16);
                  const older_cxyLow = v128.load(tileNodeCxy + (e << 3));
                  const older_cxyHigh = v128.load(tileNodeCxy + (e << 3), 16);
                  const newer_xLow = v128.load(tile + ((e + ahead) << 3));
                  const newer_xHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const newer_yLow = v128.load(tileValue2 + ((e + ahead) << 3));
                  const newer_yHigh = v128.load(tileValue2 + ((e + ahead) << 3), 16);
                  const newer_ofXLow = v128.load(tileNodeOfX + ((e + ahead) << 3));
                  const newer_ofXHigh = v128.load(tileNodeOfX + ((e + ahead) << 3), 16);
                  const newer_ofYLow = v128.load(tileNodeOfY + ((e + ahead) << 3));
                  const newer_ofYHigh = v128.load(tileNodeOfY + ((e + ahead) << 3), 16);
                  const newer_cxxLow = v128.load(tileNodeCxx + ((e + ahead) << 3));
                  const newer_cxxHigh = v128.load(tileNodeCxx + ((e + ahead) << 3), 16);
                  const newer_cyyLow = v128.load(tileNodeCyy + ((e + ahead) << 3));
                  const newer_cyyHigh = v128.load(tileNodeCyy + ((e + ahead) << 3), 16);
                  const newer_cxyLow = v128.load(tileNodeCxy + ((e + ahead) << 3));
                  const newer_cxyHigh = v128.load(tileNodeCxy + ((e + ahead) << 3), 16);
                  const newer: f64 = newerCount / (olderCount + newerCount);
                  const pull: f64 = olderCount * newer;
                  const dxLow = f64x2.add(f64x2.sub(newer_xLow, older_xLow), f64x2.sub(newer_ofXLow, older_ofXLow));
                  const dxHigh = f64x2.add(
                    f64x2.sub(newer_xHigh, older_xHigh),
                    f64x2.sub(newer_ofXHigh, older_ofXHigh),
                  );
                  const dyLow = f64x2.add(f64x2.sub(newer_yLow, older_yLow), f64x2.sub(newer_ofYLow, older_ofYLow));
                  const dyHigh = f64x2.add(
                    f64x2.sub(newer_yHigh, older_yHigh),
                    f64x2.sub(newer_ofYHigh, older_ofYHigh),
                  );
                  const ofXLow = f64x2.add(older_ofXLow, f64x2.mul(dxLow, f64x2.splat(newer)));
                  const ofXHigh = f64x2.add(older_ofXHigh, f64x2.mul(dxHigh, f64x2.splat(newer)));
                  const ofYLow = f64x2.add(older_ofYLow, f64x2.mul(dyLow, f64x2.splat(newer)));
                  const ofYHigh = f64x2.add(older_ofYHigh, f64x2.mul(dyHigh, f64x2.splat(newer)));
                  const cxxLow = f64x2.add(
                    f64x2.add(older_cxxLow, newer_cxxLow),
                    f64x2.mul(f64x2.mul(dxLow, dxLow), f64x2.splat(pull)),
                  );
                  const cxxHigh = f64x2.add(
                    f64x2.add(older_cxxHigh, newer_cxxHigh),
                    f64x2.mul(f64x2.mul(dxHigh, dxHigh), f64x2.splat(pull)),
                  );
                  const cyyLow = f64x2.add(
                    f64x2.add(older_cyyLow, newer_cyyLow),
                    f64x2.mul(f64x2.mul(dyLow, dyLow), f64x2.splat(pull)),
                  );
                  const cyyHigh = f64x2.add(
                    f64x2.add(older_cyyHigh, newer_cyyHigh),
                    f64x2.mul(f64x2.mul(dyHigh, dyHigh), f64x2.splat(pull)),
                  );
                  const cxyLow = f64x2.add(
                    f64x2.add(older_cxyLow, newer_cxyLow),
                    f64x2.mul(f64x2.mul(dxLow, dyLow), f64x2.splat(pull)),
                  );
                  const cxyHigh = f64x2.add(
                    f64x2.add(older_cxyHigh, newer_cxyHigh),
                    f64x2.mul(f64x2.mul(dxHigh, dyHigh), f64x2.splat(pull)),
                  );
                  v128.store(tileNodeOfX + (e << 3), ofXLow);
                  v128.store(tileNodeOfX + (e << 3), ofXHigh, 16);
                  v128.store(tileNodeOfY + (e << 3), ofYLow);
                  v128.store(tileNodeOfY + (e << 3), ofYHigh, 16);
                  v128.store(tileNodeCxx + (e << 3), cxxLow);
                  v128.store(tileNodeCxx + (e << 3), cxxHigh, 16);
                  v128.store(tileNodeCyy + (e << 3), cyyLow);
                  v128.store(tileNodeCyy + (e << 3), cyyHigh, 16);
                  v128.store(tileNodeCxy + (e << 3), cxyLow);
                  v128.store(tileNodeCxy + (e << 3), cxyHigh, 16);
                }
                const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const older_x: f64 = load<f64>(tile + (e << 3));
                  const older_y: f64 = load<f64>(tileValue2 + (e << 3));
                  const older_ofX: f64 = load<f64>(tileNodeOfX + (e << 3));
                  const older_ofY: f64 = load<f64>(tileNodeOfY + (e << 3));
                  const older_cxx: f64 = load<f64>(tileNodeCxx + (e << 3));
                  const older_cyy: f64 = load<f64>(tileNodeCyy + (e << 3));
                  const older_cxy: f64 = load<f64>(tileNodeCxy + (e << 3));
                  const newer_x: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const newer_y: f64 = load<f64>(tileValue2 + ((e + ahead) << 3));
                  const newer_ofX: f64 = load<f64>(tileNodeOfX + ((e + ahead) << 3));
                  const newer_ofY: f64 = load<f64>(tileNodeOfY + ((e + ahead) << 3));
                  const newer_cxx: f64 = load<f64>(tileNodeCxx + ((e + ahead) << 3));
                  const newer_cyy: f64 = load<f64>(tileNodeCyy + ((e + ahead) << 3));
                  const newer_cxy: f64 = load<f64>(tileNodeCxy + ((e + ahead) << 3));
                  const newer: f64 = newerCount / (olderCount + newerCount);
                  const pull: f64 = olderCount * newer;
                  const dx: f64 = newer_x - older_x + (newer_ofX - older_ofX);
                  const dy: f64 = newer_y - older_y + (newer_ofY - older_ofY);
                  const ofX: f64 = older_ofX + dx * newer;
                  const ofY: f64 = older_ofY + dy * newer;
                  const cxx: f64 = older_cxx + newer_cxx + dx * dx * pull;
                  const cyy: f64 = older_cyy + newer_cyy + dy * dy * pull;
                  const cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                  store<f64>(tileNodeOfX + (e << 3), ofX);
                  store<f64>(tileNodeOfY + (e << 3), ofY);
                  store<f64>(tileNodeCxx + (e << 3), cxx);
                  store<f64>(tileNodeCyy + (e << 3), cyy);
                  store<f64>(tileNodeCxy + (e << 3), cxy);
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
                  const older_xLow = v128.load(tile + ((from_ + e) << 3));
                  const older_xHigh = v128.load(tile + ((from_ + e) << 3), 16);
                  const older_yLow = v128.load(tileValue2 + ((from_ + e) << 3));
                  const older_yHigh = v128.load(tileValue2 + ((from_ + e) << 3), 16);
                  const older_ofXLow = v128.load(tileNodeOfX + ((from_ + e) << 3));
                  const older_ofXHigh = v128.load(tileNodeOfX + ((from_ + e) << 3), 16);
                  const older_ofYLow = v128.load(tileNodeOfY + ((from_ + e) << 3));
                  const older_ofYHigh = v128.load(tileNodeOfY + ((from_ + e) << 3), 16);
                  const older_cxyLow = v128.load(tileNodeCxy + ((from_ + e) << 3));
                  const older_cxyHigh = v128.load(tileNodeCxy + ((from_ + e) << 3), 16);
                  const newer_xLow = v128.load(tile + ((from_ + e + ahead) << 3));
                  const newer_xHigh = v128.load(tile + ((from_ + e + ahead) << 3), 16);
                  const newer_yLow = v128.load(tileValue2 + ((from_ + e + ahead) << 3));
                  const newer_yHigh = v128.load(tileValue2 + ((from_ + e + ahead) << 3), 16);
                  const newer_ofXLow = v128.load(tileNodeOfX + ((from_ + e + ahead) << 3));
                  const newer_ofXHigh = v128.load(tileNodeOfX + ((from_ + e + ahead) << 3), 16);
                  const newer_ofYLow = v128.load(tileNodeOfY + ((from_ + e + ahead) << 3));
                  const newer_ofYHigh = v128.load(tileNodeOfY + ((from_ + e + ahead) << 3), 16);
                  const newer_cxyLow = v128.load(tileNodeCxy + ((from_ + e + ahead) << 3));
                  const newer_cxyHigh = v128.load(tileNodeCxy + ((from_ + e + ahead) << 3), 16);
                  const newer: f64 = newerCount / (olderCount + newerCount);
                  const pull: f64 = olderCount * newer;
                  const dxLow = f64x2.add(f64x2.sub(newer_xLow, older_xLow), f64x2.sub(newer_ofXLow, older_ofXLow));
                  const dxHigh = f64x2.add(
                    f64x2.sub(newer_xHigh, older_xHigh),
                    f64x2.sub(newer_ofXHigh, older_ofXHigh),
                  );
                  const dyLow = f64x2.add(f64x2.sub(newer_yLow, older_yLow), f64x2.sub(newer_ofYLow, older_ofYLow));
                  const dyHigh = f64x2.add(
                    f64x2.sub(newer_yHigh, older_yHigh),
                    f64x2.sub(newer_ofYHigh, older_ofYHigh),
                  );
                  const cxyLow = f64x2.add(
                    f64x2.add(older_cxyLow, newer_cxyLow),
                    f64x2.mul(f64x2.mul(dxLow, dyLow), f64x2.splat(pull)),
                  );
                  const cxyHigh = f64x2.add(
                    f64x2.add(older_cxyHigh, newer_cxyHigh),
                    f64x2.mul(f64x2.mul(dxHigh, dyHigh), f64x2.splat(pull)),
                  );
                  // const n: f64 = w.count;
                  const n: f64 = <f64>present;
                  // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                  let choiceLow = f64x2.splat(0.0);
                  let choiceHigh = f64x2.splat(0.0);
                  if (n >= <f64>minPeriods && n > <f64>ddof) {
                    const part = n - <f64>ddof;
                    choiceLow = f64x2.div(cxyLow, f64x2.splat(part));
                    choiceHigh = f64x2.div(cxyHigh, f64x2.splat(part));
                  } else {
                    choiceLow = f64x2.splat(NaN);
                    choiceHigh = f64x2.splat(NaN);
                  }
                  const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                  const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                  v128.store(cov + ((out + e) << 3), part);
                  v128.store(cov + ((out + e) << 3), part2, 16);
                }
                // windows([x, y], window, (w) => {
                // The remainder.
                for (let e: i32 = eMain2; e < length2; e++) {
                  const older_x: f64 = load<f64>(tile + ((from_ + e) << 3));
                  const older_y: f64 = load<f64>(tileValue2 + ((from_ + e) << 3));
                  const older_ofX: f64 = load<f64>(tileNodeOfX + ((from_ + e) << 3));
                  const older_ofY: f64 = load<f64>(tileNodeOfY + ((from_ + e) << 3));
                  const older_cxy: f64 = load<f64>(tileNodeCxy + ((from_ + e) << 3));
                  const newer_x: f64 = load<f64>(tile + ((from_ + e + ahead) << 3));
                  const newer_y: f64 = load<f64>(tileValue2 + ((from_ + e + ahead) << 3));
                  const newer_ofX: f64 = load<f64>(tileNodeOfX + ((from_ + e + ahead) << 3));
                  const newer_ofY: f64 = load<f64>(tileNodeOfY + ((from_ + e + ahead) << 3));
                  const newer_cxy: f64 = load<f64>(tileNodeCxy + ((from_ + e + ahead) << 3));
                  const newer: f64 = newerCount / (olderCount + newerCount);
                  const pull: f64 = olderCount * newer;
                  const dx: f64 = newer_x - older_x + (newer_ofX - older_ofX);
                  const dy: f64 = newer_y - older_y + (newer_ofY - older_ofY);
                  const cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                  // const n: f64 = w.count;
                  const n: f64 = <f64>present;
                  // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                  const result: f64 = n >= <f64>minPeriods && n > <f64>ddof ? cxy / (n - <f64>ddof) : NaN;
                  store<f64>(cov + ((out + e) << 3), result == result ? result : NaN);
                }
              }
            } else {
              // windows([x, y], window, (w) => {
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
                  // const { cxx, cyy, cxy } = w.fold(
                  const cxyLow = v128.load(tileWindowCxy + ((from_ + e) << 3));
                  const cxyHigh = v128.load(tileWindowCxy + ((from_ + e) << 3), 16);
                  const cxy_1Low = v128.load(tileWindowCxy + ((from_ + e) << 3), 32);
                  const cxy_1High = v128.load(tileWindowCxy + ((from_ + e) << 3), 48);
                  // const n: f64 = w.count;
                  const n: f64 = <f64>present;
                  // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                  let choiceLow = f64x2.splat(0.0);
                  let choiceHigh = f64x2.splat(0.0);
                  let choice_1Low = f64x2.splat(0.0);
                  let choice_1High = f64x2.splat(0.0);
                  if (n >= <f64>minPeriods && n > <f64>ddof) {
                    const part = n - <f64>ddof;
                    choiceLow = f64x2.div(cxyLow, f64x2.splat(part));
                    choiceHigh = f64x2.div(cxyHigh, f64x2.splat(part));
                    const part2 = n - <f64>ddof;
                    choice_1Low = f64x2.div(cxy_1Low, f64x2.splat(part2));
                    choice_1High = f64x2.div(cxy_1High, f64x2.splat(part2));
                  } else {
                    choiceLow = f64x2.splat(NaN);
                    choiceHigh = f64x2.splat(NaN);
                    choice_1Low = f64x2.splat(NaN);
                    choice_1High = f64x2.splat(NaN);
                  }
                  const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                  const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                  v128.store(cov + ((out + e) << 3), part);
                  v128.store(cov + ((out + e) << 3), part2, 16);
                  const part3 = v128.bitselect(choice_1Low, f64x2.splat(NaN), f64x2.eq(choice_1Low, choice_1Low));
                  const part4 = v128.bitselect(choice_1High, f64x2.splat(NaN), f64x2.eq(choice_1High, choice_1High));
                  v128.store(cov + ((out + e) << 3), part3, 32);
                  v128.store(cov + ((out + e) << 3), part4, 48);
                }
                // windows([x, y], window, (w) => {
                // The remainder.
                for (let e: i32 = eMain2; e < length2; e++) {
                  // const { cxx, cyy, cxy } = w.fold(
                  const cxy: f64 = load<f64>(tileWindowCxy + ((from_ + e) << 3));
                  // const n: f64 = w.count;
                  const n: f64 = <f64>present;
                  // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                  const result: f64 = n >= <f64>minPeriods && n > <f64>ddof ? cxy / (n - <f64>ddof) : NaN;
                  store<f64>(cov + ((out + e) << 3), result == result ? result : NaN);
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
