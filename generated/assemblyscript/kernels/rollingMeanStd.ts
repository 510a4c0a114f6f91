// Generated from kernels/rolling/rollingMeanStd.ts#L22 by `trefoil build`. Do not edit. Hash 66b9b5083ddf8441

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

/**
 * Mean and standard deviation of the last `window` rows of each column, in one pass.
 *
 * The deviation has the bits of rollingStd. The mean is computed from the moments and is exact for a constant window; rollingMean
 * divides the sum by the count. NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN; so does a deviation of no more than `ddof` values.
 *
 * Infinities are values (pandas treats them as missing): the deviation of a window that contains one is NaN, the mean is the sum
 * divided by the count.
 *
 * Accuracy: 1e-12 of the mean of |x| over the window for the mean, 1e-12 relative for the deviation.
 *
 * Source: meaning of pandas `rolling(window, min_periods)`; see rollingMean and rollingStd.
 */
export function rollingMeanStd(
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  ddof: i32,
  mean: usize,
  std: usize,
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
      const tileNodeSum = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowSum = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeOffset = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowOffset = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeM2 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowM2 = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const tileNodeFirst = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileWindowFirst = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const colsHere: i32 = <i32>trunc<f64>((<f64>cols + <f64>tileCols - 1.0) / <f64>tileCols);
      const rowTileEnd: i32 = <i32>trunc<f64>((toF64_i32(hi - lo) + <f64>tileRows - 1.0) / <f64>tileRows);
      for (let rowTile: i32 = 0; rowTile < rowTileEnd; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = <i32>min_f64(<f64>tileRows, <f64>hi - <f64>firstRow);
        const firstRowHere: i32 = <i32>max_f64(0.0 - (<f64>firstRow - <f64>width + 1.0), 0.0);
        const colTileEnd: i32 = colsHere;
        for (let colTile: i32 = 0; colTile < colTileEnd; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere2: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = firstRowHere;
          let missing: bool = lead > 0;
          const eMain: i32 = <i32>(floor<f64>(max_f64(<f64>lead * <f64>colsHere2, 0.0) / 8.0) * 8.0);
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
          const eEnd: i32 = lead * colsHere2;
          // The remainder.
          for (let e: i32 = eMain; e < eEnd; e++) {
            store<f64>(tile + (e << 3), NaN);
          }
          const flat: bool = colsHere2 == cols;
          const length: i32 = flat ? (rowsIn - lead) * colsHere2 : colsHere2;
          const spans: i32 = flat ? 1 : rowsIn - lead;
          const lengthWhole: i32 = max<i32>(length, 0) & -8;
          for (let span: i32 = 0; span < spans; span++) {
            const source: i32 = (firstRow - width + 1 + lead + span) * cols + firstCol;
            const target: i32 = (lead + span) * colsHere2;
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
              missingLanesLow = v128.or(missingLanesLow, f64x2.ne(f64x2.sub(vLow, vLow), f64x2.splat(0.0)));
              missingLanesHigh = v128.or(missingLanesHigh, f64x2.ne(f64x2.sub(vHigh, vHigh), f64x2.splat(0.0)));
              missingLanesLow = v128.or(missingLanesLow, f64x2.ne(f64x2.sub(v_1Low, v_1Low), f64x2.splat(0.0)));
              missingLanesHigh = v128.or(missingLanesHigh, f64x2.ne(f64x2.sub(v_1High, v_1High), f64x2.splat(0.0)));
            }
            missing = missing || v128.any_true(v128.or(missingLanesLow, missingLanesHigh));
            // The remainder.
            for (let e: i32 = eMain2; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              missing = missing || v - v != 0.0;
            }
          }
          if (missing) {
            // Some values are missing: counts go along with the nodes.
            let k: i32 = 1;
            let low: i32 = 0;
            if ((width & k) != 0) {
              const eMain2: i32 = <i32>(floor<f64>(max_f64(<f64>rowsIn * <f64>colsHere2, 0.0) / 8.0) * 8.0);
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
                const sumLow = v128.bitselect(vLow, f64x2.splat(-0.0), f64x2.eq(vLow, vLow));
                const sumHigh = v128.bitselect(vHigh, f64x2.splat(-0.0), f64x2.eq(vHigh, vHigh));
                const sum_1Low = v128.bitselect(v_1Low, f64x2.splat(-0.0), f64x2.eq(v_1Low, v_1Low));
                const sum_1High = v128.bitselect(v_1High, f64x2.splat(-0.0), f64x2.eq(v_1High, v_1High));
                const offset: f64 = 0.0;
                const m2Low = v128.bitselect(f64x2.sub(vLow, vLow), f64x2.splat(0.0), f64x2.eq(vLow, vLow));
                const m2High = v128.bitselect(f64x2.sub(vHigh, vHigh), f64x2.splat(0.0), f64x2.eq(vHigh, vHigh));
                const m2_1Low = v128.bitselect(f64x2.sub(v_1Low, v_1Low), f64x2.splat(0.0), f64x2.eq(v_1Low, v_1Low));
                const m2_1High = v128.bitselect(
                  f64x2.sub(v_1High, v_1High),
                  f64x2.splat(0.0),
                  f64x2.eq(v_1High, v_1High),
                );
                v128.store(tileWindowCount + (e << 2), count);
                v128.store(tileWindowCount + (e << 2), count_1, 16);
                v128.store(tileWindowSum + (e << 3), sumLow);
                v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                v128.store(tileWindowFirst + (e << 3), vLow);
                v128.store(tileWindowFirst + (e << 3), vHigh, 16);
                v128.store(tileWindowFirst + (e << 3), v_1Low, 32);
                v128.store(tileWindowFirst + (e << 3), v_1High, 48);
                const part = f64x2.splat(offset);
                const part2 = f64x2.splat(offset);
                v128.store(tileWindowOffset + (e << 3), part);
                v128.store(tileWindowOffset + (e << 3), part2, 16);
                const part3 = f64x2.splat(offset);
                const part4 = f64x2.splat(offset);
                v128.store(tileWindowOffset + (e << 3), part3, 32);
                v128.store(tileWindowOffset + (e << 3), part4, 48);
                v128.store(tileWindowM2 + (e << 3), m2Low);
                v128.store(tileWindowM2 + (e << 3), m2High, 16);
                v128.store(tileWindowM2 + (e << 3), m2_1Low, 32);
                v128.store(tileWindowM2 + (e << 3), m2_1High, 48);
              }
              const eEnd2: i32 = rowsIn * colsHere2;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                const v: f64 = load<f64>(tile + (e << 3));
                const count: i32 = v == v ? 1 : 0;
                const sum: f64 = v == v ? v : -0.0;
                const offset: f64 = 0.0;
                const m2: f64 = v == v ? v - v : 0.0;
                store<i32>(tileWindowCount + (e << 2), count);
                store<f64>(tileWindowSum + (e << 3), sum);
                store<f64>(tileWindowFirst + (e << 3), v);
                store<f64>(tileWindowOffset + (e << 3), offset);
                store<f64>(tileWindowM2 + (e << 3), m2);
              }
              low = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead: i32 = k * colsHere2;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere2, 0.0) / 4.0) * 4.0);
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
                  const n = i32x4.add(olderCount, newerCount);
                  const olderOffset: f64 = 0.0;
                  const newerOffset: f64 = 0.0;
                  const olderM2Low = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(0.0),
                    f64x2.eq(vOlderLow, vOlderLow),
                  );
                  const olderM2High = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(0.0),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const newerM2Low = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(0.0),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const newerM2High = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(0.0),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const part = newerOffset - olderOffset;
                  const dLow = f64x2.add(f64x2.sub(vNewerLow, vOlderLow), f64x2.splat(part));
                  const dHigh = f64x2.add(f64x2.sub(vNewerHigh, vOlderHigh), f64x2.splat(part));
                  const qLow = f64x2.div(f64x2.convert_low_i32x4_s(newerCount), f64x2.convert_low_i32x4_s(n));
                  const qHigh = f64x2.div(
                    f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3)),
                    f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n, n, 2, 3, 2, 3)),
                  );
                  const part2 = i32x4.eq(olderCount, i32x4.splat(0));
                  const noOlderLow = i64x2.extend_low_i32x4_s(part2);
                  const noOlderHigh = i64x2.extend_high_i32x4_s(part2);
                  const part3 = i32x4.eq(newerCount, i32x4.splat(0));
                  const noNewerLow = i64x2.extend_low_i32x4_s(part3);
                  const noNewerHigh = i64x2.extend_high_i32x4_s(part3);
                  const sumLow = f64x2.add(
                    v128.bitselect(vOlderLow, f64x2.splat(-0.0), f64x2.eq(vOlderLow, vOlderLow)),
                    v128.bitselect(vNewerLow, f64x2.splat(-0.0), f64x2.eq(vNewerLow, vNewerLow)),
                  );
                  const sumHigh = f64x2.add(
                    v128.bitselect(vOlderHigh, f64x2.splat(-0.0), f64x2.eq(vOlderHigh, vOlderHigh)),
                    v128.bitselect(vNewerHigh, f64x2.splat(-0.0), f64x2.eq(vNewerHigh, vNewerHigh)),
                  );
                  const firstLow = v128.bitselect(vNewerLow, vOlderLow, noOlderLow);
                  const firstHigh = v128.bitselect(vNewerHigh, vOlderHigh, noOlderHigh);
                  const offsetLow = v128.bitselect(
                    f64x2.splat(newerOffset),
                    v128.bitselect(
                      f64x2.splat(olderOffset),
                      f64x2.add(f64x2.splat(olderOffset), f64x2.mul(dLow, qLow)),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const offsetHigh = v128.bitselect(
                    f64x2.splat(newerOffset),
                    v128.bitselect(
                      f64x2.splat(olderOffset),
                      f64x2.add(f64x2.splat(olderOffset), f64x2.mul(dHigh, qHigh)),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  const m2Low = v128.bitselect(
                    newerM2Low,
                    v128.bitselect(
                      olderM2Low,
                      f64x2.add(
                        f64x2.add(olderM2Low, newerM2Low),
                        f64x2.mul(f64x2.mul(dLow, dLow), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount), qLow)),
                      ),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const m2High = v128.bitselect(
                    newerM2High,
                    v128.bitselect(
                      olderM2High,
                      f64x2.add(
                        f64x2.add(olderM2High, newerM2High),
                        f64x2.mul(
                          f64x2.mul(dHigh, dHigh),
                          f64x2.mul(
                            f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3)),
                            qHigh,
                          ),
                        ),
                      ),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  v128.store(tileWindowSum + (e << 3), sumLow);
                  v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                  v128.store(tileWindowCount + (e << 2), n);
                  v128.store(tileWindowFirst + (e << 3), firstLow);
                  v128.store(tileWindowFirst + (e << 3), firstHigh, 16);
                  v128.store(tileWindowOffset + (e << 3), offsetLow);
                  v128.store(tileWindowOffset + (e << 3), offsetHigh, 16);
                  v128.store(tileWindowM2 + (e << 3), m2Low);
                  v128.store(tileWindowM2 + (e << 3), m2High, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere2;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const olderCount: i32 = vOlder == vOlder ? 1 : 0;
                  const newerCount: i32 = vNewer == vNewer ? 1 : 0;
                  const n: i32 = olderCount + newerCount;
                  const olderOffset: f64 = 0.0;
                  const newerOffset: f64 = 0.0;
                  const olderM2: f64 = vOlder == vOlder ? vOlder - vOlder : 0.0;
                  const newerM2: f64 = vNewer == vNewer ? vNewer - vNewer : 0.0;
                  const d: f64 = vNewer - vOlder + (newerOffset - olderOffset);
                  const q: f64 = <f64>newerCount / <f64>n;
                  const noOlder: bool = olderCount == 0;
                  const noNewer: bool = newerCount == 0;
                  const sum: f64 = (vOlder == vOlder ? vOlder : -0.0) + (vNewer == vNewer ? vNewer : -0.0);
                  const first: f64 = noOlder ? vNewer : vOlder;
                  const offset: f64 = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
                  const m2: f64 = noOlder
                    ? newerM2
                    : noNewer
                      ? olderM2
                      : olderM2 + newerM2 + d * d * (<f64>olderCount * q);
                  store<f64>(tileWindowSum + (e << 3), sum);
                  store<i32>(tileWindowCount + (e << 2), n);
                  store<f64>(tileWindowFirst + (e << 3), first);
                  store<f64>(tileWindowOffset + (e << 3), offset);
                  store<f64>(tileWindowM2 + (e << 3), m2);
                }
              } else {
                const ahead: i32 = k * colsHere2;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere2, 0.0) / 4.0) * 4.0);
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
                  const n = i32x4.add(olderCount, newerCount);
                  const olderOffset: f64 = 0.0;
                  const newerOffset: f64 = 0.0;
                  const olderM2Low = v128.bitselect(
                    f64x2.sub(vOlderLow, vOlderLow),
                    f64x2.splat(0.0),
                    f64x2.eq(vOlderLow, vOlderLow),
                  );
                  const olderM2High = v128.bitselect(
                    f64x2.sub(vOlderHigh, vOlderHigh),
                    f64x2.splat(0.0),
                    f64x2.eq(vOlderHigh, vOlderHigh),
                  );
                  const newerM2Low = v128.bitselect(
                    f64x2.sub(vNewerLow, vNewerLow),
                    f64x2.splat(0.0),
                    f64x2.eq(vNewerLow, vNewerLow),
                  );
                  const newerM2High = v128.bitselect(
                    f64x2.sub(vNewerHigh, vNewerHigh),
                    f64x2.splat(0.0),
                    f64x2.eq(vNewerHigh, vNewerHigh),
                  );
                  const part = newerOffset - olderOffset;
                  const dLow = f64x2.add(f64x2.sub(vNewerLow, vOlderLow), f64x2.splat(part));
                  const dHigh = f64x2.add(f64x2.sub(vNewerHigh, vOlderHigh), f64x2.splat(part));
                  const qLow = f64x2.div(f64x2.convert_low_i32x4_s(newerCount), f64x2.convert_low_i32x4_s(n));
                  const qHigh = f64x2.div(
                    f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3)),
                    f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n, n, 2, 3, 2, 3)),
                  );
                  const part2 = i32x4.eq(olderCount, i32x4.splat(0));
                  const noOlderLow = i64x2.extend_low_i32x4_s(part2);
                  const noOlderHigh = i64x2.extend_high_i32x4_s(part2);
                  const part3 = i32x4.eq(newerCount, i32x4.splat(0));
                  const noNewerLow = i64x2.extend_low_i32x4_s(part3);
                  const noNewerHigh = i64x2.extend_high_i32x4_s(part3);
                  const sumLow = f64x2.add(
                    v128.bitselect(vOlderLow, f64x2.splat(-0.0), f64x2.eq(vOlderLow, vOlderLow)),
                    v128.bitselect(vNewerLow, f64x2.splat(-0.0), f64x2.eq(vNewerLow, vNewerLow)),
                  );
                  const sumHigh = f64x2.add(
                    v128.bitselect(vOlderHigh, f64x2.splat(-0.0), f64x2.eq(vOlderHigh, vOlderHigh)),
                    v128.bitselect(vNewerHigh, f64x2.splat(-0.0), f64x2.eq(vNewerHigh, vNewerHigh)),
                  );
                  const firstLow = v128.bitselect(vNewerLow, vOlderLow, noOlderLow);
                  const firstHigh = v128.bitselect(vNewerHigh, vOlderHigh, noOlderHigh);
                  const offsetLow = v128.bitselect(
                    f64x2.splat(newerOffset),
                    v128.bitselect(
                      f64x2.splat(olderOffset),
                      f64x2.add(f64x2.splat(olderOffset), f64x2.mul(dLow, qLow)),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const offsetHigh = v128.bitselect(
                    f64x2.splat(newerOffset),
                    v128.bitselect(
                      f64x2.splat(olderOffset),
                      f64x2.add(f64x2.splat(olderOffset), f64x2.mul(dHigh, qHigh)),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  const m2Low = v128.bitselect(
                    newerM2Low,
                    v128.bitselect(
                      olderM2Low,
                      f64x2.add(
                        f64x2.add(olderM2Low, newerM2Low),
                        f64x2.mul(f64x2.mul(dLow, dLow), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount), qLow)),
                      ),
                      noNewerLow,
                    ),
                    noOlderLow,
                  );
                  const m2High = v128.bitselect(
                    newerM2High,
                    v128.bitselect(
                      olderM2High,
                      f64x2.add(
                        f64x2.add(olderM2High, newerM2High),
                        f64x2.mul(
                          f64x2.mul(dHigh, dHigh),
                          f64x2.mul(
                            f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3)),
                            qHigh,
                          ),
                        ),
                      ),
                      noNewerHigh,
                    ),
                    noOlderHigh,
                  );
                  v128.store(tileNodeSum + (e << 3), sumLow);
                  v128.store(tileNodeSum + (e << 3), sumHigh, 16);
                  v128.store(tileNodeCount + (e << 2), n);
                  v128.store(tileNodeFirst + (e << 3), firstLow);
                  v128.store(tileNodeFirst + (e << 3), firstHigh, 16);
                  v128.store(tileNodeOffset + (e << 3), offsetLow);
                  v128.store(tileNodeOffset + (e << 3), offsetHigh, 16);
                  v128.store(tileNodeM2 + (e << 3), m2Low);
                  v128.store(tileNodeM2 + (e << 3), m2High, 16);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere2;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const vOlder: f64 = load<f64>(tile + (e << 3));
                  const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const olderCount: i32 = vOlder == vOlder ? 1 : 0;
                  const newerCount: i32 = vNewer == vNewer ? 1 : 0;
                  const n: i32 = olderCount + newerCount;
                  const olderOffset: f64 = 0.0;
                  const newerOffset: f64 = 0.0;
                  const olderM2: f64 = vOlder == vOlder ? vOlder - vOlder : 0.0;
                  const newerM2: f64 = vNewer == vNewer ? vNewer - vNewer : 0.0;
                  const d: f64 = vNewer - vOlder + (newerOffset - olderOffset);
                  const q: f64 = <f64>newerCount / <f64>n;
                  const noOlder: bool = olderCount == 0;
                  const noNewer: bool = newerCount == 0;
                  const sum: f64 = (vOlder == vOlder ? vOlder : -0.0) + (vNewer == vNewer ? vNewer : -0.0);
                  const first: f64 = noOlder ? vNewer : vOlder;
                  const offset: f64 = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
                  const m2: f64 = noOlder
                    ? newerM2
                    : noNewer
                      ? olderM2
                      : olderM2 + newerM2 + d * d * (<f64>olderCount * q);
                  store<f64>(tileNodeSum + (e << 3), sum);
                  store<i32>(tileNodeCount + (e << 2), n);
                  store<f64>(tileNodeFirst + (e << 3), first);
                  store<f64>(tileNodeOffset + (e << 3), offset);
                  store<f64>(tileNodeM2 + (e << 3), m2);
                }
              }
            }
            k = 2;
            while (k <= width) {
              if ((width & k) != 0) {
                if (low == 0) {
                  if (k != width) {
                    const eMain2: i32 = <i32>(
                      (floor<f64>(max_f64((<f64>rowsIn - (<f64>k - 1.0)) * <f64>colsHere2, 0.0) / 8.0) * 8.0)
                    );
                    // 8 rounds at once.
                    for (let e: i32 = 0; e < eMain2; e += 8) {
                      const count = v128.load(tileNodeCount + (e << 2));
                      const count_1 = v128.load(tileNodeCount + (e << 2), 16);
                      const sumLow = v128.load(tileNodeSum + (e << 3));
                      const sumHigh = v128.load(tileNodeSum + (e << 3), 16);
                      const sum_1Low = v128.load(tileNodeSum + (e << 3), 32);
                      const sum_1High = v128.load(tileNodeSum + (e << 3), 48);
                      const firstLow = v128.load(tileNodeFirst + (e << 3));
                      const firstHigh = v128.load(tileNodeFirst + (e << 3), 16);
                      const first_1Low = v128.load(tileNodeFirst + (e << 3), 32);
                      const first_1High = v128.load(tileNodeFirst + (e << 3), 48);
                      const offsetLow = v128.load(tileNodeOffset + (e << 3));
                      const offsetHigh = v128.load(tileNodeOffset + (e << 3), 16);
                      const offset_1Low = v128.load(tileNodeOffset + (e << 3), 32);
                      const offset_1High = v128.load(tileNodeOffset + (e << 3), 48);
                      const m2Low = v128.load(tileNodeM2 + (e << 3));
                      const m2High = v128.load(tileNodeM2 + (e << 3), 16);
                      const m2_1Low = v128.load(tileNodeM2 + (e << 3), 32);
                      const m2_1High = v128.load(tileNodeM2 + (e << 3), 48);
                      v128.store(tileWindowCount + (e << 2), count);
                      v128.store(tileWindowCount + (e << 2), count_1, 16);
                      v128.store(tileWindowSum + (e << 3), sumLow);
                      v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                      v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                      v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                      v128.store(tileWindowFirst + (e << 3), firstLow);
                      v128.store(tileWindowFirst + (e << 3), firstHigh, 16);
                      v128.store(tileWindowFirst + (e << 3), first_1Low, 32);
                      v128.store(tileWindowFirst + (e << 3), first_1High, 48);
                      v128.store(tileWindowOffset + (e << 3), offsetLow);
                      v128.store(tileWindowOffset + (e << 3), offsetHigh, 16);
                      v128.store(tileWindowOffset + (e << 3), offset_1Low, 32);
                      v128.store(tileWindowOffset + (e << 3), offset_1High, 48);
                      v128.store(tileWindowM2 + (e << 3), m2Low);
                      v128.store(tileWindowM2 + (e << 3), m2High, 16);
                      v128.store(tileWindowM2 + (e << 3), m2_1Low, 32);
                      v128.store(tileWindowM2 + (e << 3), m2_1High, 48);
                    }
                    const eEnd2: i32 = (rowsIn - (k - 1)) * colsHere2;
                    // The remainder.
                    for (let e: i32 = eMain2; e < eEnd2; e++) {
                      const count: i32 = load<i32>(tileNodeCount + (e << 2));
                      const sum: f64 = load<f64>(tileNodeSum + (e << 3));
                      const first: f64 = load<f64>(tileNodeFirst + (e << 3));
                      const offset: f64 = load<f64>(tileNodeOffset + (e << 3));
                      const m2: f64 = load<f64>(tileNodeM2 + (e << 3));
                      store<i32>(tileWindowCount + (e << 2), count);
                      store<f64>(tileWindowSum + (e << 3), sum);
                      store<f64>(tileWindowFirst + (e << 3), first);
                      store<f64>(tileWindowOffset + (e << 3), offset);
                      store<f64>(tileWindowM2 + (e << 3), m2);
                    }
                  }
                } else {
                  const ahead: i32 = k * colsHere2;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>low + <f64>k - 1.0)) * <f64>colsHere2, 0.0) / 4.0) * 4.0)
                  );
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    const olderCount = v128.load(tileNodeCount + (e << 2));
                    const newerCount = v128.load(tileWindowCount + ((e + ahead) << 2));
                    const n = i32x4.add(olderCount, newerCount);
                    const olderFirstLow = v128.load(tileNodeFirst + (e << 3));
                    const olderFirstHigh = v128.load(tileNodeFirst + (e << 3), 16);
                    const newerFirstLow = v128.load(tileWindowFirst + ((e + ahead) << 3));
                    const newerFirstHigh = v128.load(tileWindowFirst + ((e + ahead) << 3), 16);
                    const olderOffsetLow = v128.load(tileNodeOffset + (e << 3));
                    const olderOffsetHigh = v128.load(tileNodeOffset + (e << 3), 16);
                    const newerOffsetLow = v128.load(tileWindowOffset + ((e + ahead) << 3));
                    const newerOffsetHigh = v128.load(tileWindowOffset + ((e + ahead) << 3), 16);
                    const olderM2Low = v128.load(tileNodeM2 + (e << 3));
                    const olderM2High = v128.load(tileNodeM2 + (e << 3), 16);
                    const newerM2Low = v128.load(tileWindowM2 + ((e + ahead) << 3));
                    const newerM2High = v128.load(tileWindowM2 + ((e + ahead) << 3), 16);
                    const dLow = f64x2.add(
                      f64x2.sub(newerFirstLow, olderFirstLow),
                      f64x2.sub(newerOffsetLow, olderOffsetLow),
                    );
                    const dHigh = f64x2.add(
                      f64x2.sub(newerFirstHigh, olderFirstHigh),
                      f64x2.sub(newerOffsetHigh, olderOffsetHigh),
                    );
                    const qLow = f64x2.div(f64x2.convert_low_i32x4_s(newerCount), f64x2.convert_low_i32x4_s(n));
                    const qHigh = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n, n, 2, 3, 2, 3)),
                    );
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const sumLow = f64x2.add(
                      v128.load(tileNodeSum + (e << 3)),
                      v128.load(tileWindowSum + ((e + ahead) << 3)),
                    );
                    const sumHigh = f64x2.add(
                      v128.load(tileNodeSum + (e << 3), 16),
                      v128.load(tileWindowSum + ((e + ahead) << 3), 16),
                    );
                    const firstLow = v128.bitselect(newerFirstLow, olderFirstLow, noOlderLow);
                    const firstHigh = v128.bitselect(newerFirstHigh, olderFirstHigh, noOlderHigh);
                    const offsetLow = v128.bitselect(
                      newerOffsetLow,
                      v128.bitselect(olderOffsetLow, f64x2.add(olderOffsetLow, f64x2.mul(dLow, qLow)), noNewerLow),
                      noOlderLow,
                    );
                    const offsetHigh = v128.bitselect(
                      newerOffsetHigh,
                      v128.bitselect(olderOffsetHigh, f64x2.add(olderOffsetHigh, f64x2.mul(dHigh, qHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const m2Low = v128.bitselect(
                      newerM2Low,
                      v128.bitselect(
                        olderM2Low,
                        f64x2.add(
                          f64x2.add(olderM2Low, newerM2Low),
                          f64x2.mul(f64x2.mul(dLow, dLow), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount), qLow)),
                        ),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const m2High = v128.bitselect(
                      newerM2High,
                      v128.bitselect(
                        olderM2High,
                        f64x2.add(
                          f64x2.add(olderM2High, newerM2High),
                          f64x2.mul(
                            f64x2.mul(dHigh, dHigh),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3)),
                              qHigh,
                            ),
                          ),
                        ),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    v128.store(tileWindowSum + (e << 3), sumLow);
                    v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                    v128.store(tileWindowCount + (e << 2), n);
                    v128.store(tileWindowFirst + (e << 3), firstLow);
                    v128.store(tileWindowFirst + (e << 3), firstHigh, 16);
                    v128.store(tileWindowOffset + (e << 3), offsetLow);
                    v128.store(tileWindowOffset + (e << 3), offsetHigh, 16);
                    v128.store(tileWindowM2 + (e << 3), m2Low);
                    v128.store(tileWindowM2 + (e << 3), m2High, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (low + k - 1)) * colsHere2;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileWindowCount + ((e + ahead) << 2));
                    const n: i32 = olderCount + newerCount;
                    const olderFirst: f64 = load<f64>(tileNodeFirst + (e << 3));
                    const newerFirst: f64 = load<f64>(tileWindowFirst + ((e + ahead) << 3));
                    const olderOffset: f64 = load<f64>(tileNodeOffset + (e << 3));
                    const newerOffset: f64 = load<f64>(tileWindowOffset + ((e + ahead) << 3));
                    const olderM2: f64 = load<f64>(tileNodeM2 + (e << 3));
                    const newerM2: f64 = load<f64>(tileWindowM2 + ((e + ahead) << 3));
                    const d: f64 = newerFirst - olderFirst + (newerOffset - olderOffset);
                    const q: f64 = <f64>newerCount / <f64>n;
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const sum: f64 = load<f64>(tileNodeSum + (e << 3)) + load<f64>(tileWindowSum + ((e + ahead) << 3));
                    const first: f64 = noOlder ? newerFirst : olderFirst;
                    const offset: f64 = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
                    const m2: f64 = noOlder
                      ? newerM2
                      : noNewer
                        ? olderM2
                        : olderM2 + newerM2 + d * d * (<f64>olderCount * q);
                    store<f64>(tileWindowSum + (e << 3), sum);
                    store<i32>(tileWindowCount + (e << 2), n);
                    store<f64>(tileWindowFirst + (e << 3), first);
                    store<f64>(tileWindowOffset + (e << 3), offset);
                    store<f64>(tileWindowM2 + (e << 3), m2);
                  }
                }
                low = low + k;
              }
              if (<f64>k * 2.0 <= <f64>width) {
                if (<f64>k * 2.0 == <f64>width) {
                  const ahead: i32 = k * colsHere2;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere2, 0.0) / 4.0) * 4.0)
                  );
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    const olderCount = v128.load(tileNodeCount + (e << 2));
                    const newerCount = v128.load(tileNodeCount + ((e + ahead) << 2));
                    const n = i32x4.add(olderCount, newerCount);
                    const olderFirstLow = v128.load(tileNodeFirst + (e << 3));
                    const olderFirstHigh = v128.load(tileNodeFirst + (e << 3), 16);
                    const newerFirstLow = v128.load(tileNodeFirst + ((e + ahead) << 3));
                    const newerFirstHigh = v128.load(tileNodeFirst + ((e + ahead) << 3), 16);
                    const olderOffsetLow = v128.load(tileNodeOffset + (e << 3));
                    const olderOffsetHigh = v128.load(tileNodeOffset + (e << 3), 16);
                    const newerOffsetLow = v128.load(tileNodeOffset + ((e + ahead) << 3));
                    const newerOffsetHigh = v128.load(tileNodeOffset + ((e + ahead) << 3), 16);
                    const olderM2Low = v128.load(tileNodeM2 + (e << 3));
                    const olderM2High = v128.load(tileNodeM2 + (e << 3), 16);
                    const newerM2Low = v128.load(tileNodeM2 + ((e + ahead) << 3));
                    const newerM2High = v128.load(tileNodeM2 + ((e + ahead) << 3), 16);
                    const dLow = f64x2.add(
                      f64x2.sub(newerFirstLow, olderFirstLow),
                      f64x2.sub(newerOffsetLow, olderOffsetLow),
                    );
                    const dHigh = f64x2.add(
                      f64x2.sub(newerFirstHigh, olderFirstHigh),
                      f64x2.sub(newerOffsetHigh, olderOffsetHigh),
                    );
                    const qLow = f64x2.div(f64x2.convert_low_i32x4_s(newerCount), f64x2.convert_low_i32x4_s(n));
                    const qHigh = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n, n, 2, 3, 2, 3)),
                    );
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const sumLow = f64x2.add(
                      v128.load(tileNodeSum + (e << 3)),
                      v128.load(tileNodeSum + ((e + ahead) << 3)),
                    );
                    const sumHigh = f64x2.add(
                      v128.load(tileNodeSum + (e << 3), 16),
                      v128.load(tileNodeSum + ((e + ahead) << 3), 16),
                    );
                    const firstLow = v128.bitselect(newerFirstLow, olderFirstLow, noOlderLow);
                    const firstHigh = v128.bitselect(newerFirstHigh, olderFirstHigh, noOlderHigh);
                    const offsetLow = v128.bitselect(
                      newerOffsetLow,
                      v128.bitselect(olderOffsetLow, f64x2.add(olderOffsetLow, f64x2.mul(dLow, qLow)), noNewerLow),
                      noOlderLow,
                    );
                    const offsetHigh = v128.bitselect(
                      newerOffsetHigh,
                      v128.bitselect(olderOffsetHigh, f64x2.add(olderOffsetHigh, f64x2.mul(dHigh, qHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const m2Low = v128.bitselect(
                      newerM2Low,
                      v128.bitselect(
                        olderM2Low,
                        f64x2.add(
                          f64x2.add(olderM2Low, newerM2Low),
                          f64x2.mul(f64x2.mul(dLow, dLow), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount), qLow)),
                        ),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const m2High = v128.bitselect(
                      newerM2High,
                      v128.bitselect(
                        olderM2High,
                        f64x2.add(
                          f64x2.add(olderM2High, newerM2High),
                          f64x2.mul(
                            f64x2.mul(dHigh, dHigh),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3)),
                              qHigh,
                            ),
                          ),
                        ),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    v128.store(tileWindowSum + (e << 3), sumLow);
                    v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                    v128.store(tileWindowCount + (e << 2), n);
                    v128.store(tileWindowFirst + (e << 3), firstLow);
                    v128.store(tileWindowFirst + (e << 3), firstHigh, 16);
                    v128.store(tileWindowOffset + (e << 3), offsetLow);
                    v128.store(tileWindowOffset + (e << 3), offsetHigh, 16);
                    v128.store(tileWindowM2 + (e << 3), m2Low);
                    v128.store(tileWindowM2 + (e << 3), m2High, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere2;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileNodeCount + ((e + ahead) << 2));
                    const n: i32 = olderCount + newerCount;
                    const olderFirst: f64 = load<f64>(tileNodeFirst + (e << 3));
                    const newerFirst: f64 = load<f64>(tileNodeFirst + ((e + ahead) << 3));
                    const olderOffset: f64 = load<f64>(tileNodeOffset + (e << 3));
                    const newerOffset: f64 = load<f64>(tileNodeOffset + ((e + ahead) << 3));
                    const olderM2: f64 = load<f64>(tileNodeM2 + (e << 3));
                    const newerM2: f64 = load<f64>(tileNodeM2 + ((e + ahead) << 3));
                    const d: f64 = newerFirst - olderFirst + (newerOffset - olderOffset);
                    const q: f64 = <f64>newerCount / <f64>n;
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const sum: f64 = load<f64>(tileNodeSum + (e << 3)) + load<f64>(tileNodeSum + ((e + ahead) << 3));
                    const first: f64 = noOlder ? newerFirst : olderFirst;
                    const offset: f64 = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
                    const m2: f64 = noOlder
                      ? newerM2
                      : noNewer
                        ? olderM2
                        : olderM2 + newerM2 + d * d * (<f64>olderCount * q);
                    store<f64>(tileWindowSum + (e << 3), sum);
                    store<i32>(tileWindowCount + (e << 2), n);
                    store<f64>(tileWindowFirst + (e << 3), first);
                    store<f64>(tileWindowOffset + (e << 3), offset);
                    store<f64>(tileWindowM2 + (e << 3), m2);
                  }
                } else {
                  const ahead: i32 = k * colsHere2;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere2, 0.0) / 4.0) * 4.0)
                  );
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    const olderCount = v128.load(tileNodeCount + (e << 2));
                    const newerCount = v128.load(tileNodeCount + ((e + ahead) << 2));
                    const n = i32x4.add(olderCount, newerCount);
                    const olderFirstLow = v128.load(tileNodeFirst + (e << 3));
                    const olderFirstHigh = v128.load(tileNodeFirst + (e << 3), 16);
                    const newerFirstLow = v128.load(tileNodeFirst + ((e + ahead) << 3));
                    const newerFirstHigh = v128.load(tileNodeFirst + ((e + ahead) << 3), 16);
                    const olderOffsetLow = v128.load(tileNodeOffset + (e << 3));
                    const olderOffsetHigh = v128.load(tileNodeOffset + (e << 3), 16);
                    const newerOffsetLow = v128.load(tileNodeOffset + ((e + ahead) << 3));
                    const newerOffsetHigh = v128.load(tileNodeOffset + ((e + ahead) << 3), 16);
                    const olderM2Low = v128.load(tileNodeM2 + (e << 3));
                    const olderM2High = v128.load(tileNodeM2 + (e << 3), 16);
                    const newerM2Low = v128.load(tileNodeM2 + ((e + ahead) << 3));
                    const newerM2High = v128.load(tileNodeM2 + ((e + ahead) << 3), 16);
                    const dLow = f64x2.add(
                      f64x2.sub(newerFirstLow, olderFirstLow),
                      f64x2.sub(newerOffsetLow, olderOffsetLow),
                    );
                    const dHigh = f64x2.add(
                      f64x2.sub(newerFirstHigh, olderFirstHigh),
                      f64x2.sub(newerOffsetHigh, olderOffsetHigh),
                    );
                    const qLow = f64x2.div(f64x2.convert_low_i32x4_s(newerCount), f64x2.convert_low_i32x4_s(n));
                    const qHigh = f64x2.div(
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(newerCount, newerCount, 2, 3, 2, 3)),
                      f64x2.convert_low_i32x4_s(v128.shuffle<i32>(n, n, 2, 3, 2, 3)),
                    );
                    const part = i32x4.eq(olderCount, i32x4.splat(0));
                    const noOlderLow = i64x2.extend_low_i32x4_s(part);
                    const noOlderHigh = i64x2.extend_high_i32x4_s(part);
                    const part2 = i32x4.eq(newerCount, i32x4.splat(0));
                    const noNewerLow = i64x2.extend_low_i32x4_s(part2);
                    const noNewerHigh = i64x2.extend_high_i32x4_s(part2);
                    const sumLow = f64x2.add(
                      v128.load(tileNodeSum + (e << 3)),
                      v128.load(tileNodeSum + ((e + ahead) << 3)),
                    );
                    const sumHigh = f64x2.add(
                      v128.load(tileNodeSum + (e << 3), 16),
                      v128.load(tileNodeSum + ((e + ahead) << 3), 16),
                    );
                    const firstLow = v128.bitselect(newerFirstLow, olderFirstLow, noOlderLow);
                    const firstHigh = v128.bitselect(newerFirstHigh, olderFirstHigh, noOlderHigh);
                    const offsetLow = v128.bitselect(
                      newerOffsetLow,
                      v128.bitselect(olderOffsetLow, f64x2.add(olderOffsetLow, f64x2.mul(dLow, qLow)), noNewerLow),
                      noOlderLow,
                    );
                    const offsetHigh = v128.bitselect(
                      newerOffsetHigh,
                      v128.bitselect(olderOffsetHigh, f64x2.add(olderOffsetHigh, f64x2.mul(dHigh, qHigh)), noNewerHigh),
                      noOlderHigh,
                    );
                    const m2Low = v128.bitselect(
                      newerM2Low,
                      v128.bitselect(
                        olderM2Low,
                        f64x2.add(
                          f64x2.add(olderM2Low, newerM2Low),
                          f64x2.mul(f64x2.mul(dLow, dLow), f64x2.mul(f64x2.convert_low_i32x4_s(olderCount), qLow)),
                        ),
                        noNewerLow,
                      ),
                      noOlderLow,
                    );
                    const m2High = v128.bitselect(
                      newerM2High,
                      v128.bitselect(
                        olderM2High,
                        f64x2.add(
                          f64x2.add(olderM2High, newerM2High),
                          f64x2.mul(
                            f64x2.mul(dHigh, dHigh),
                            f64x2.mul(
                              f64x2.convert_low_i32x4_s(v128.shuffle<i32>(olderCount, olderCount, 2, 3, 2, 3)),
                              qHigh,
                            ),
                          ),
                        ),
                        noNewerHigh,
                      ),
                      noOlderHigh,
                    );
                    v128.store(tileNodeSum + (e << 3), sumLow);
                    v128.store(tileNodeSum + (e << 3), sumHigh, 16);
                    v128.store(tileNodeCount + (e << 2), n);
                    v128.store(tileNodeFirst + (e << 3), firstLow);
                    v128.store(tileNodeFirst + (e << 3), firstHigh, 16);
                    v128.store(tileNodeOffset + (e << 3), offsetLow);
                    v128.store(tileNodeOffset + (e << 3), offsetHigh, 16);
                    v128.store(tileNodeM2 + (e << 3), m2Low);
                    v128.store(tileNodeM2 + (e << 3), m2High, 16);
                  }
                  const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere2;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderCount: i32 = load<i32>(tileNodeCount + (e << 2));
                    const newerCount: i32 = load<i32>(tileNodeCount + ((e + ahead) << 2));
                    const n: i32 = olderCount + newerCount;
                    const olderFirst: f64 = load<f64>(tileNodeFirst + (e << 3));
                    const newerFirst: f64 = load<f64>(tileNodeFirst + ((e + ahead) << 3));
                    const olderOffset: f64 = load<f64>(tileNodeOffset + (e << 3));
                    const newerOffset: f64 = load<f64>(tileNodeOffset + ((e + ahead) << 3));
                    const olderM2: f64 = load<f64>(tileNodeM2 + (e << 3));
                    const newerM2: f64 = load<f64>(tileNodeM2 + ((e + ahead) << 3));
                    const d: f64 = newerFirst - olderFirst + (newerOffset - olderOffset);
                    const q: f64 = <f64>newerCount / <f64>n;
                    const noOlder: bool = olderCount == 0;
                    const noNewer: bool = newerCount == 0;
                    const sum: f64 = load<f64>(tileNodeSum + (e << 3)) + load<f64>(tileNodeSum + ((e + ahead) << 3));
                    const first: f64 = noOlder ? newerFirst : olderFirst;
                    const offset: f64 = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
                    const m2: f64 = noOlder
                      ? newerM2
                      : noNewer
                        ? olderM2
                        : olderM2 + newerM2 + d * d * (<f64>olderCount * q);
                    store<f64>(tileNodeSum + (e << 3), sum);
                    store<i32>(tileNodeCount + (e << 2), n);
                    store<f64>(tileNodeFirst + (e << 3), first);
                    store<f64>(tileNodeOffset + (e << 3), offset);
                    store<f64>(tileNodeM2 + (e << 3), m2);
                  }
                }
              }
              k = k * 2;
            }
            const flat2: bool = colsHere2 == cols;
            const length2: i32 = flat2 ? rowsHere * colsHere2 : colsHere2;
            const spans2: i32 = flat2 ? 1 : rowsHere;
            const lengthWhole2: i32 = max<i32>(length2, 0) & -4;
            for (let span: i32 = 0; span < spans2; span++) {
              const from_: i32 = span * colsHere2;
              const out: i32 = (firstRow + span) * cols + firstCol;
              const eMain2: i32 = lengthWhole2;
              // 4 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 4) {
                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                const tileWindowCountShared = v128.load(tileWindowCount + ((from_ + e) << 2));
                // const { n, first, offset, m2 } = w.moments();
                const nLow = f64x2.convert_low_i32x4_s(tileWindowCountShared);
                const nHigh = f64x2.convert_low_i32x4_s(
                  v128.shuffle<i32>(tileWindowCountShared, tileWindowCountShared, 2, 3, 2, 3),
                );
                const firstLow = v128.load(tileWindowFirst + ((from_ + e) << 3));
                const firstHigh = v128.load(tileWindowFirst + ((from_ + e) << 3), 16);
                const offsetLow = v128.load(tileWindowOffset + ((from_ + e) << 3));
                const offsetHigh = v128.load(tileWindowOffset + ((from_ + e) << 3), 16);
                const m2Low = v128.load(tileWindowM2 + ((from_ + e) << 3));
                const m2High = v128.load(tileWindowM2 + ((from_ + e) << 3), 16);
                // const middle = first + offset;
                const middleLow = f64x2.add(firstLow, offsetLow);
                const middleHigh = f64x2.add(firstHigh, offsetHigh);
                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                const part = <f64>minPeriods;
                const resultLow = v128.bitselect(
                  v128.bitselect(
                    middleLow,
                    f64x2.div(
                      v128.load(tileWindowSum + ((from_ + e) << 3)),
                      f64x2.convert_low_i32x4_s(tileWindowCountShared),
                    ),
                    f64x2.eq(f64x2.sub(middleLow, middleLow), f64x2.splat(0.0)),
                  ),
                  f64x2.splat(NaN),
                  f64x2.ge(nLow, f64x2.splat(part)),
                );
                const resultHigh = v128.bitselect(
                  v128.bitselect(
                    middleHigh,
                    f64x2.div(
                      v128.load(tileWindowSum + ((from_ + e) << 3), 16),
                      f64x2.convert_low_i32x4_s(
                        v128.shuffle<i32>(tileWindowCountShared, tileWindowCountShared, 2, 3, 2, 3),
                      ),
                    ),
                    f64x2.eq(f64x2.sub(middleHigh, middleHigh), f64x2.splat(0.0)),
                  ),
                  f64x2.splat(NaN),
                  f64x2.ge(nHigh, f64x2.splat(part)),
                );
                const part2 = v128.bitselect(resultLow, f64x2.splat(NaN), f64x2.eq(resultLow, resultLow));
                const part3 = v128.bitselect(resultHigh, f64x2.splat(NaN), f64x2.eq(resultHigh, resultHigh));
                v128.store(mean + ((out + e) << 3), part2);
                v128.store(mean + ((out + e) << 3), part3, 16);
                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                const part4 = <f64>minPeriods;
                const part5 = <f64>ddof;
                const part6 = <f64>ddof;
                const resultLow2 = v128.bitselect(
                  f64x2.sqrt(f64x2.div(m2Low, f64x2.sub(nLow, f64x2.splat(part6)))),
                  f64x2.splat(NaN),
                  v128.and(f64x2.ge(nLow, f64x2.splat(part4)), f64x2.gt(nLow, f64x2.splat(part5))),
                );
                const resultHigh2 = v128.bitselect(
                  f64x2.sqrt(f64x2.div(m2High, f64x2.sub(nHigh, f64x2.splat(part6)))),
                  f64x2.splat(NaN),
                  v128.and(f64x2.ge(nHigh, f64x2.splat(part4)), f64x2.gt(nHigh, f64x2.splat(part5))),
                );
                const part7 = v128.bitselect(resultLow2, f64x2.splat(NaN), f64x2.eq(resultLow2, resultLow2));
                const part8 = v128.bitselect(resultHigh2, f64x2.splat(NaN), f64x2.eq(resultHigh2, resultHigh2));
                v128.store(std + ((out + e) << 3), part7);
                v128.store(std + ((out + e) << 3), part8, 16);
              }
              // windows(x, window, (w) => {
              // The remainder.
              for (let e: i32 = eMain2; e < length2; e++) {
                // const { n, first, offset, m2 } = w.moments();
                const n: f64 = <f64>load<i32>(tileWindowCount + ((from_ + e) << 2));
                const first: f64 = load<f64>(tileWindowFirst + ((from_ + e) << 3));
                const offset: f64 = load<f64>(tileWindowOffset + ((from_ + e) << 3));
                const m2: f64 = load<f64>(tileWindowM2 + ((from_ + e) << 3));
                // const middle = first + offset;
                const middle: f64 = first + offset;
                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                const result: f64 =
                  n >= <f64>minPeriods
                    ? middle - middle == 0.0
                      ? middle
                      : load<f64>(tileWindowSum + ((from_ + e) << 3)) /
                        <f64>load<i32>(tileWindowCount + ((from_ + e) << 2))
                    : NaN;
                store<f64>(mean + ((out + e) << 3), result == result ? result : NaN);
                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                const result2: f64 = n >= <f64>minPeriods && n > <f64>ddof ? sqrt<f64>(m2 / (n - <f64>ddof)) : NaN;
                store<f64>(std + ((out + e) << 3), result2 == result2 ? result2 : NaN);
              }
            }
          } else {
            // A complete tile: how many values each window has is known.
            let k: i32 = 1;
            let low: i32 = 0;
            // windows(x, window, (w) => {
            if ((width & k) != 0) {
              const eMain2: i32 = <i32>(floor<f64>(max_f64(<f64>rowsIn * <f64>colsHere2, 0.0) / 8.0) * 8.0);
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 8) {
                const sumLow = v128.load(tile + (e << 3));
                const sumHigh = v128.load(tile + (e << 3), 16);
                const sum_1Low = v128.load(tile + (e << 3), 32);
                const sum_1High = v128.load(tile + (e << 3), 48);
                const offset: f64 = 0.0;
                const m2: f64 = 0.0;
                v128.store(tileWindowSum + (e << 3), sumLow);
                v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                const part = f64x2.splat(offset);
                const part2 = f64x2.splat(offset);
                v128.store(tileWindowOffset + (e << 3), part);
                v128.store(tileWindowOffset + (e << 3), part2, 16);
                const part3 = f64x2.splat(offset);
                const part4 = f64x2.splat(offset);
                v128.store(tileWindowOffset + (e << 3), part3, 32);
                v128.store(tileWindowOffset + (e << 3), part4, 48);
                const part5 = f64x2.splat(m2);
                const part6 = f64x2.splat(m2);
                v128.store(tileWindowM2 + (e << 3), part5);
                v128.store(tileWindowM2 + (e << 3), part6, 16);
                const part7 = f64x2.splat(m2);
                const part8 = f64x2.splat(m2);
                v128.store(tileWindowM2 + (e << 3), part7, 32);
                v128.store(tileWindowM2 + (e << 3), part8, 48);
              }
              const eEnd2: i32 = rowsIn * colsHere2;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                const sum: f64 = load<f64>(tile + (e << 3));
                const offset: f64 = 0.0;
                const m2: f64 = 0.0;
                store<f64>(tileWindowSum + (e << 3), sum);
                store<f64>(tileWindowOffset + (e << 3), offset);
                store<f64>(tileWindowM2 + (e << 3), m2);
              }
              low = 1;
            }
            if (width >= 2) {
              if (width == 2) {
                const ahead: i32 = k * colsHere2;
                const q: f64 = <f64>k / (<f64>k + <f64>k + 0.0);
                const pull: f64 = <f64>k * q;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere2, 0.0) / 8.0) * 8.0);
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 8) {
                  const tileSharedLow = v128.load(tile + ((e + ahead) << 3));
                  const tileSharedHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const tileSharedLow2 = v128.load(tile + (e << 3));
                  const tileSharedHigh2 = v128.load(tile + (e << 3), 16);
                  const tileSharedLow3 = v128.load(tile + ((e + ahead) << 3), 32);
                  const tileSharedHigh3 = v128.load(tile + ((e + ahead) << 3), 48);
                  const tileSharedLow4 = v128.load(tile + (e << 3), 32);
                  const tileSharedHigh4 = v128.load(tile + (e << 3), 48);
                  const olderOffset: f64 = 0.0;
                  const part = 0.0 - olderOffset;
                  const dLow = f64x2.add(f64x2.sub(tileSharedLow, tileSharedLow2), f64x2.splat(part));
                  const dHigh = f64x2.add(f64x2.sub(tileSharedHigh, tileSharedHigh2), f64x2.splat(part));
                  const part2 = 0.0 - olderOffset;
                  const d_1Low = f64x2.add(f64x2.sub(tileSharedLow3, tileSharedLow4), f64x2.splat(part2));
                  const d_1High = f64x2.add(f64x2.sub(tileSharedHigh3, tileSharedHigh4), f64x2.splat(part2));
                  const sumLow = f64x2.add(tileSharedLow2, tileSharedLow);
                  const sumHigh = f64x2.add(tileSharedHigh2, tileSharedHigh);
                  const sum_1Low = f64x2.add(tileSharedLow4, tileSharedLow3);
                  const sum_1High = f64x2.add(tileSharedHigh4, tileSharedHigh3);
                  const offsetLow = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(dLow, f64x2.splat(q)));
                  const offsetHigh = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(dHigh, f64x2.splat(q)));
                  const offset_1Low = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(d_1Low, f64x2.splat(q)));
                  const offset_1High = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(d_1High, f64x2.splat(q)));
                  const part3 = 0.0 + 0.0;
                  const m2Low = f64x2.add(f64x2.splat(part3), f64x2.mul(f64x2.mul(dLow, dLow), f64x2.splat(pull)));
                  const m2High = f64x2.add(f64x2.splat(part3), f64x2.mul(f64x2.mul(dHigh, dHigh), f64x2.splat(pull)));
                  const part4 = 0.0 + 0.0;
                  const m2_1Low = f64x2.add(
                    f64x2.splat(part4),
                    f64x2.mul(f64x2.mul(d_1Low, d_1Low), f64x2.splat(pull)),
                  );
                  const m2_1High = f64x2.add(
                    f64x2.splat(part4),
                    f64x2.mul(f64x2.mul(d_1High, d_1High), f64x2.splat(pull)),
                  );
                  v128.store(tileWindowSum + (e << 3), sumLow);
                  v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                  v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                  v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                  v128.store(tileWindowOffset + (e << 3), offsetLow);
                  v128.store(tileWindowOffset + (e << 3), offsetHigh, 16);
                  v128.store(tileWindowOffset + (e << 3), offset_1Low, 32);
                  v128.store(tileWindowOffset + (e << 3), offset_1High, 48);
                  v128.store(tileWindowM2 + (e << 3), m2Low);
                  v128.store(tileWindowM2 + (e << 3), m2High, 16);
                  v128.store(tileWindowM2 + (e << 3), m2_1Low, 32);
                  v128.store(tileWindowM2 + (e << 3), m2_1High, 48);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere2;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const tileShared: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const tileShared2: f64 = load<f64>(tile + (e << 3));
                  const olderOffset: f64 = 0.0;
                  const d: f64 = tileShared - tileShared2 + (0.0 - olderOffset);
                  const sum: f64 = tileShared2 + tileShared;
                  const offset: f64 = olderOffset + d * q;
                  const m2: f64 = 0.0 + 0.0 + d * d * pull;
                  store<f64>(tileWindowSum + (e << 3), sum);
                  store<f64>(tileWindowOffset + (e << 3), offset);
                  store<f64>(tileWindowM2 + (e << 3), m2);
                }
              } else {
                const ahead: i32 = k * colsHere2;
                const q: f64 = <f64>k / (<f64>k + <f64>k + 0.0);
                const pull: f64 = <f64>k * q;
                const eMain2: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere2, 0.0) / 8.0) * 8.0);
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 8) {
                  const tileSharedLow = v128.load(tile + ((e + ahead) << 3));
                  const tileSharedHigh = v128.load(tile + ((e + ahead) << 3), 16);
                  const tileSharedLow2 = v128.load(tile + (e << 3));
                  const tileSharedHigh2 = v128.load(tile + (e << 3), 16);
                  const tileSharedLow3 = v128.load(tile + ((e + ahead) << 3), 32);
                  const tileSharedHigh3 = v128.load(tile + ((e + ahead) << 3), 48);
                  const tileSharedLow4 = v128.load(tile + (e << 3), 32);
                  const tileSharedHigh4 = v128.load(tile + (e << 3), 48);
                  const olderOffset: f64 = 0.0;
                  const part = 0.0 - olderOffset;
                  const dLow = f64x2.add(f64x2.sub(tileSharedLow, tileSharedLow2), f64x2.splat(part));
                  const dHigh = f64x2.add(f64x2.sub(tileSharedHigh, tileSharedHigh2), f64x2.splat(part));
                  const part2 = 0.0 - olderOffset;
                  const d_1Low = f64x2.add(f64x2.sub(tileSharedLow3, tileSharedLow4), f64x2.splat(part2));
                  const d_1High = f64x2.add(f64x2.sub(tileSharedHigh3, tileSharedHigh4), f64x2.splat(part2));
                  const sumLow = f64x2.add(tileSharedLow2, tileSharedLow);
                  const sumHigh = f64x2.add(tileSharedHigh2, tileSharedHigh);
                  const sum_1Low = f64x2.add(tileSharedLow4, tileSharedLow3);
                  const sum_1High = f64x2.add(tileSharedHigh4, tileSharedHigh3);
                  const offsetLow = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(dLow, f64x2.splat(q)));
                  const offsetHigh = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(dHigh, f64x2.splat(q)));
                  const offset_1Low = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(d_1Low, f64x2.splat(q)));
                  const offset_1High = f64x2.add(f64x2.splat(olderOffset), f64x2.mul(d_1High, f64x2.splat(q)));
                  const part3 = 0.0 + 0.0;
                  const m2Low = f64x2.add(f64x2.splat(part3), f64x2.mul(f64x2.mul(dLow, dLow), f64x2.splat(pull)));
                  const m2High = f64x2.add(f64x2.splat(part3), f64x2.mul(f64x2.mul(dHigh, dHigh), f64x2.splat(pull)));
                  const part4 = 0.0 + 0.0;
                  const m2_1Low = f64x2.add(
                    f64x2.splat(part4),
                    f64x2.mul(f64x2.mul(d_1Low, d_1Low), f64x2.splat(pull)),
                  );
                  const m2_1High = f64x2.add(
                    f64x2.splat(part4),
                    f64x2.mul(f64x2.mul(d_1High, d_1High), f64x2.splat(pull)),
                  );
                  v128.store(tileNodeSum + (e << 3), sumLow);
                  v128.store(tileNodeSum + (e << 3), sumHigh, 16);
                  v128.store(tileNodeSum + (e << 3), sum_1Low, 32);
                  v128.store(tileNodeSum + (e << 3), sum_1High, 48);
                  v128.store(tileNodeOffset + (e << 3), offsetLow);
                  v128.store(tileNodeOffset + (e << 3), offsetHigh, 16);
                  v128.store(tileNodeOffset + (e << 3), offset_1Low, 32);
                  v128.store(tileNodeOffset + (e << 3), offset_1High, 48);
                  v128.store(tileNodeM2 + (e << 3), m2Low);
                  v128.store(tileNodeM2 + (e << 3), m2High, 16);
                  v128.store(tileNodeM2 + (e << 3), m2_1Low, 32);
                  v128.store(tileNodeM2 + (e << 3), m2_1High, 48);
                }
                const eEnd2: i32 = (rowsIn - 1) * colsHere2;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const tileShared: f64 = load<f64>(tile + ((e + ahead) << 3));
                  const tileShared2: f64 = load<f64>(tile + (e << 3));
                  const olderOffset: f64 = 0.0;
                  const d: f64 = tileShared - tileShared2 + (0.0 - olderOffset);
                  const sum: f64 = tileShared2 + tileShared;
                  const offset: f64 = olderOffset + d * q;
                  const m2: f64 = 0.0 + 0.0 + d * d * pull;
                  store<f64>(tileNodeSum + (e << 3), sum);
                  store<f64>(tileNodeOffset + (e << 3), offset);
                  store<f64>(tileNodeM2 + (e << 3), m2);
                }
              }
            }
            k = 2;
            while (k <= width) {
              if ((width & k) != 0) {
                if (low == 0) {
                  if (k != width) {
                    const eMain2: i32 = <i32>(
                      (floor<f64>(max_f64((<f64>rowsIn - (<f64>k - 1.0)) * <f64>colsHere2, 0.0) / 8.0) * 8.0)
                    );
                    // 8 rounds at once.
                    for (let e: i32 = 0; e < eMain2; e += 8) {
                      const sumLow = v128.load(tileNodeSum + (e << 3));
                      const sumHigh = v128.load(tileNodeSum + (e << 3), 16);
                      const sum_1Low = v128.load(tileNodeSum + (e << 3), 32);
                      const sum_1High = v128.load(tileNodeSum + (e << 3), 48);
                      const offsetLow = v128.load(tileNodeOffset + (e << 3));
                      const offsetHigh = v128.load(tileNodeOffset + (e << 3), 16);
                      const offset_1Low = v128.load(tileNodeOffset + (e << 3), 32);
                      const offset_1High = v128.load(tileNodeOffset + (e << 3), 48);
                      const m2Low = v128.load(tileNodeM2 + (e << 3));
                      const m2High = v128.load(tileNodeM2 + (e << 3), 16);
                      const m2_1Low = v128.load(tileNodeM2 + (e << 3), 32);
                      const m2_1High = v128.load(tileNodeM2 + (e << 3), 48);
                      v128.store(tileWindowSum + (e << 3), sumLow);
                      v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                      v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                      v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                      v128.store(tileWindowOffset + (e << 3), offsetLow);
                      v128.store(tileWindowOffset + (e << 3), offsetHigh, 16);
                      v128.store(tileWindowOffset + (e << 3), offset_1Low, 32);
                      v128.store(tileWindowOffset + (e << 3), offset_1High, 48);
                      v128.store(tileWindowM2 + (e << 3), m2Low);
                      v128.store(tileWindowM2 + (e << 3), m2High, 16);
                      v128.store(tileWindowM2 + (e << 3), m2_1Low, 32);
                      v128.store(tileWindowM2 + (e << 3), m2_1High, 48);
                    }
                    const eEnd2: i32 = (rowsIn - (k - 1)) * colsHere2;
                    // The remainder.
                    for (let e: i32 = eMain2; e < eEnd2; e++) {
                      const sum: f64 = load<f64>(tileNodeSum + (e << 3));
                      const offset: f64 = load<f64>(tileNodeOffset + (e << 3));
                      const m2: f64 = load<f64>(tileNodeM2 + (e << 3));
                      store<f64>(tileWindowSum + (e << 3), sum);
                      store<f64>(tileWindowOffset + (e << 3), offset);
                      store<f64>(tileWindowM2 + (e << 3), m2);
                    }
                  }
                } else {
                  const ahead: i32 = k * colsHere2;
                  const q: f64 = <f64>low / (<f64>k + <f64>low + 0.0);
                  const pull: f64 = <f64>k * q;
                  const eMain2: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - (<f64>low + <f64>k - 1.0)) * <f64>colsHere2, 0.0) / 8.0) * 8.0)
                  );
                  // 8 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 8) {
                    const olderOffsetLow = v128.load(tileNodeOffset + (e << 3));
                    const olderOffsetHigh = v128.load(tileNodeOffset + (e << 3), 16);
                    const olderOffset_1Low = v128.load(tileNodeOffset + (e << 3), 32);
                    const olderOffset_1High = v128.load(tileNodeOffset + (e << 3), 48);
                    const dLow = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e + ahead) << 3)), v128.load(tile + (e << 3))),
                      f64x2.sub(v128.load(tileWindowOffset + ((e + ahead) << 3)), olderOffsetLow),
                    );
                    const dHigh = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e + ahead) << 3), 16), v128.load(tile + (e << 3), 16)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e + ahead) << 3), 16), olderOffsetHigh),
                    );
                    const d_1Low = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e + ahead) << 3), 32), v128.load(tile + (e << 3), 32)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e + ahead) << 3), 32), olderOffset_1Low),
                    );
                    const d_1High = f64x2.add(
                      f64x2.sub(v128.load(tile + ((e + ahead) << 3), 48), v128.load(tile + (e << 3), 48)),
                      f64x2.sub(v128.load(tileWindowOffset + ((e + ahead) << 3), 48), olderOffset_1High),
                    );
                    const sumLow = f64x2.add(
                      v128.load(tileNodeSum + (e << 3)),
                      v128.load(tileWindowSum + ((e + ahead) << 3)),
                    );
                    const sumHigh = f64x2.add(
                      v128.load(tileNodeSum + (e << 3), 16),
                      v128.load(tileWindowSum + ((e + ahead) << 3), 16),
                    );
                    const sum_1Low = f64x2.add(
                      v128.load(tileNodeSum + (e << 3), 32),
                      v128.load(tileWindowSum + ((e + ahead) << 3), 32),
                    );
                    const sum_1High = f64x2.add(
                      v128.load(tileNodeSum + (e << 3), 48),
                      v128.load(tileWindowSum + ((e + ahead) << 3), 48),
                    );
                    const offsetLow = f64x2.add(olderOffsetLow, f64x2.mul(dLow, f64x2.splat(q)));
                    const offsetHigh = f64x2.add(olderOffsetHigh, f64x2.mul(dHigh, f64x2.splat(q)));
                    const offset_1Low = f64x2.add(olderOffset_1Low, f64x2.mul(d_1Low, f64x2.splat(q)));
                    const offset_1High = f64x2.add(olderOffset_1High, f64x2.mul(d_1High, f64x2.splat(q)));
                    const m2Low = f64x2.add(
                      f64x2.add(v128.load(tileNodeM2 + (e << 3)), v128.load(tileWindowM2 + ((e + ahead) << 3))),
                      f64x2.mul(f64x2.mul(dLow, dLow), f64x2.splat(pull)),
                    );
                    const m2High = f64x2.add(
                      f64x2.add(v128.load(tileNodeM2 + (e << 3), 16), v128.load(tileWindowM2 + ((e + ahead) << 3), 16)),
                      f64x2.mul(f64x2.mul(dHigh, dHigh), f64x2.splat(pull)),
                    );
                    const m2_1Low = f64x2.add(
                      f64x2.add(v128.load(tileNodeM2 + (e << 3), 32), v128.load(tileWindowM2 + ((e + ahead) << 3), 32)),
                      f64x2.mul(f64x2.mul(d_1Low, d_1Low), f64x2.splat(pull)),
                    );
                    const m2_1High = f64x2.add(
                      f64x2.add(v128.load(tileNodeM2 + (e << 3), 48), v128.load(tileWindowM2 + ((e + ahead) << 3), 48)),
                      f64x2.mul(f64x2.mul(d_1High, d_1High), f64x2.splat(pull)),
                    );
                    v128.store(tileWindowSum + (e << 3), sumLow);
                    v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                    v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                    v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                    v128.store(tileWindowOffset + (e << 3), offsetLow);
                    v128.store(tileWindowOffset + (e << 3), offsetHigh, 16);
                    v128.store(tileWindowOffset + (e << 3), offset_1Low, 32);
                    v128.store(tileWindowOffset + (e << 3), offset_1High, 48);
                    v128.store(tileWindowM2 + (e << 3), m2Low);
                    v128.store(tileWindowM2 + (e << 3), m2High, 16);
                    v128.store(tileWindowM2 + (e << 3), m2_1Low, 32);
                    v128.store(tileWindowM2 + (e << 3), m2_1High, 48);
                  }
                  const eEnd2: i32 = (rowsIn - (low + k - 1)) * colsHere2;
                  // The remainder.
                  for (let e: i32 = eMain2; e < eEnd2; e++) {
                    const olderOffset: f64 = load<f64>(tileNodeOffset + (e << 3));
                    const d: f64 =
                      load<f64>(tile + ((e + ahead) << 3)) -
                      load<f64>(tile + (e << 3)) +
                      (load<f64>(tileWindowOffset + ((e + ahead) << 3)) - olderOffset);
                    const sum: f64 = load<f64>(tileNodeSum + (e << 3)) + load<f64>(tileWindowSum + ((e + ahead) << 3));
                    const offset: f64 = olderOffset + d * q;
                    const m2: f64 =
                      load<f64>(tileNodeM2 + (e << 3)) + load<f64>(tileWindowM2 + ((e + ahead) << 3)) + d * d * pull;
                    store<f64>(tileWindowSum + (e << 3), sum);
                    store<f64>(tileWindowOffset + (e << 3), offset);
                    store<f64>(tileWindowM2 + (e << 3), m2);
                  }
                }
                low = low + k;
              }
              if (<f64>k * 2.0 < <f64>width) {
                const ahead: i32 = k * colsHere2;
                const q: f64 = <f64>k / (<f64>k + <f64>k + 0.0);
                const pull: f64 = <f64>k * q;
                const eMain2: i32 = <i32>(
                  (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere2, 0.0) / 8.0) * 8.0)
                );
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain2; e += 8) {
                  const olderOffsetLow = v128.load(tileNodeOffset + (e << 3));
                  const olderOffsetHigh = v128.load(tileNodeOffset + (e << 3), 16);
                  const olderOffset_1Low = v128.load(tileNodeOffset + (e << 3), 32);
                  const olderOffset_1High = v128.load(tileNodeOffset + (e << 3), 48);
                  const dLow = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e + ahead) << 3)), v128.load(tile + (e << 3))),
                    f64x2.sub(v128.load(tileNodeOffset + ((e + ahead) << 3)), olderOffsetLow),
                  );
                  const dHigh = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e + ahead) << 3), 16), v128.load(tile + (e << 3), 16)),
                    f64x2.sub(v128.load(tileNodeOffset + ((e + ahead) << 3), 16), olderOffsetHigh),
                  );
                  const d_1Low = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e + ahead) << 3), 32), v128.load(tile + (e << 3), 32)),
                    f64x2.sub(v128.load(tileNodeOffset + ((e + ahead) << 3), 32), olderOffset_1Low),
                  );
                  const d_1High = f64x2.add(
                    f64x2.sub(v128.load(tile + ((e + ahead) << 3), 48), v128.load(tile + (e << 3), 48)),
                    f64x2.sub(v128.load(tileNodeOffset + ((e + ahead) << 3), 48), olderOffset_1High),
                  );
                  const sumLow = f64x2.add(
                    v128.load(tileNodeSum + (e << 3)),
                    v128.load(tileNodeSum + ((e + ahead) << 3)),
                  );
                  const sumHigh = f64x2.add(
                    v128.load(tileNodeSum + (e << 3), 16),
                    v128.load(tileNodeSum + ((e + ahead) << 3), 16),
                  );
                  const sum_1Low = f64x2.add(
                    v128.load(tileNodeSum + (e << 3), 32),
                    v128.load(tileNodeSum + ((e + ahead) << 3), 32),
                  );
                  const sum_1High = f64x2.add(
                    v128.load(tileNodeSum + (e << 3), 48),
                    v128.load(tileNodeSum + ((e + ahead) << 3), 48),
                  );
                  const offsetLow = f64x2.add(olderOffsetLow, f64x2.mul(dLow, f64x2.splat(q)));
                  const offsetHigh = f64x2.add(olderOffsetHigh, f64x2.mul(dHigh, f64x2.splat(q)));
                  const offset_1Low = f64x2.add(olderOffset_1Low, f64x2.mul(d_1Low, f64x2.splat(q)));
                  const offset_1High = f64x2.add(olderOffset_1High, f64x2.mul(d_1High, f64x2.splat(q)));
                  const m2Low = f64x2.add(
                    f64x2.add(v128.load(tileNodeM2 + (e << 3)), v128.load(tileNodeM2 + ((e + ahead) << 3))),
                    f64x2.mul(f64x2.mul(dLow, dLow), f64x2.splat(pull)),
                  );
                  const m2High = f64x2.add(
                    f64x2.add(v128.load(tileNodeM2 + (e << 3), 16), v128.load(tileNodeM2 + ((e + ahead) << 3), 16)),
                    f64x2.mul(f64x2.mul(dHigh, dHigh), f64x2.splat(pull)),
                  );
                  const m2_1Low = f64x2.add(
                    f64x2.add(v128.load(tileNodeM2 + (e << 3), 32), v128.load(tileNodeM2 + ((e + ahead) << 3), 32)),
                    f64x2.mul(f64x2.mul(d_1Low, d_1Low), f64x2.splat(pull)),
                  );
                  const m2_1High = f64x2.add(
                    f64x2.add(v128.load(tileNodeM2 + (e << 3), 48), v128.load(tileNodeM2 + ((e + ahead) << 3), 48)),
                    f64x2.mul(f64x2.mul(d_1High, d_1High), f64x2.splat(pull)),
                  );
                  v128.store(tileNodeSum + (e << 3), sumLow);
                  v128.store(tileNodeSum + (e << 3), sumHigh, 16);
                  v128.store(tileNodeSum + (e << 3), sum_1Low, 32);
                  v128.store(tileNodeSum + (e << 3), sum_1High, 48);
                  v128.store(tileNodeOffset + (e << 3), offsetLow);
                  v128.store(tileNodeOffset + (e << 3), offsetHigh, 16);
                  v128.store(tileNodeOffset + (e << 3), offset_1Low, 32);
                  v128.store(tileNodeOffset + (e << 3), offset_1High, 48);
                  v128.store(tileNodeM2 + (e << 3), m2Low);
                  v128.store(tileNodeM2 + (e << 3), m2High, 16);
                  v128.store(tileNodeM2 + (e << 3), m2_1Low, 32);
                  v128.store(tileNodeM2 + (e << 3), m2_1High, 48);
                }
                const eEnd2: i32 = (rowsIn - (k * 2 - 1)) * colsHere2;
                // The remainder.
                for (let e: i32 = eMain2; e < eEnd2; e++) {
                  const olderOffset: f64 = load<f64>(tileNodeOffset + (e << 3));
                  const d: f64 =
                    load<f64>(tile + ((e + ahead) << 3)) -
                    load<f64>(tile + (e << 3)) +
                    (load<f64>(tileNodeOffset + ((e + ahead) << 3)) - olderOffset);
                  const sum: f64 = load<f64>(tileNodeSum + (e << 3)) + load<f64>(tileNodeSum + ((e + ahead) << 3));
                  const offset: f64 = olderOffset + d * q;
                  const m2: f64 =
                    load<f64>(tileNodeM2 + (e << 3)) + load<f64>(tileNodeM2 + ((e + ahead) << 3)) + d * d * pull;
                  store<f64>(tileNodeSum + (e << 3), sum);
                  store<f64>(tileNodeOffset + (e << 3), offset);
                  store<f64>(tileNodeM2 + (e << 3), m2);
                }
              }
              k = k * 2;
            }
            if (width >= 4 && toF64_i32(width & (width - 1)) == 0.0) {
              const half: i32 = width >> 1;
              const ahead: i32 = half * colsHere2;
              const q: f64 = <f64>half / <f64>width;
              const pull: f64 = <f64>half * q;
              const present: i32 = width;
              const flat2: bool = colsHere2 == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere2 : colsHere2;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              const lengthWhole2: i32 = max<i32>(length2, 0) & -4;
              for (let span: i32 = 0; span < spans2; span++) {
                const from_: i32 = span * colsHere2;
                const out: i32 = (firstRow + span) * cols + firstCol;
                // Dividing by a power of two is multiplying by its exact reciprocal.
                const inverse: f64 = 1.0 / <f64>present;
                if (present > 0 && (present & (present - 1)) == 0) {
                  const eMain2: i32 = lengthWhole2;
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    // const { n, first, offset, m2 } = w.moments();
                    const tileSharedLow = v128.load(tile + ((from_ + e) << 3));
                    const tileSharedHigh = v128.load(tile + ((from_ + e) << 3), 16);
                    // windows(x, window, (w) => {
                    const olderOffsetLow = v128.load(tileNodeOffset + ((from_ + e) << 3));
                    const olderOffsetHigh = v128.load(tileNodeOffset + ((from_ + e) << 3), 16);
                    const dLow = f64x2.add(
                      f64x2.sub(v128.load(tile + ((from_ + e + ahead) << 3)), tileSharedLow),
                      f64x2.sub(v128.load(tileNodeOffset + ((from_ + e + ahead) << 3)), olderOffsetLow),
                    );
                    const dHigh = f64x2.add(
                      f64x2.sub(v128.load(tile + ((from_ + e + ahead) << 3), 16), tileSharedHigh),
                      f64x2.sub(v128.load(tileNodeOffset + ((from_ + e + ahead) << 3), 16), olderOffsetHigh),
                    );
                    const sumLow = f64x2.add(
                      v128.load(tileNodeSum + ((from_ + e) << 3)),
                      v128.load(tileNodeSum + ((from_ + e + ahead) << 3)),
                    );
                    const sumHigh = f64x2.add(
                      v128.load(tileNodeSum + ((from_ + e) << 3), 16),
                      v128.load(tileNodeSum + ((from_ + e + ahead) << 3), 16),
                    );
                    const offsetLow = f64x2.add(olderOffsetLow, f64x2.mul(dLow, f64x2.splat(q)));
                    const offsetHigh = f64x2.add(olderOffsetHigh, f64x2.mul(dHigh, f64x2.splat(q)));
                    const m2Low = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + ((from_ + e) << 3)),
                        v128.load(tileNodeM2 + ((from_ + e + ahead) << 3)),
                      ),
                      f64x2.mul(f64x2.mul(dLow, dLow), f64x2.splat(pull)),
                    );
                    const m2High = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + ((from_ + e) << 3), 16),
                        v128.load(tileNodeM2 + ((from_ + e + ahead) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(dHigh, dHigh), f64x2.splat(pull)),
                    );
                    // const { n, first, offset, m2 } = w.moments();
                    const n: f64 = <f64>present;
                    const firstLow = tileSharedLow;
                    const firstHigh = tileSharedHigh;
                    // const middle = first + offset;
                    const middleLow = f64x2.add(firstLow, offsetLow);
                    const middleHigh = f64x2.add(firstHigh, offsetHigh);
                    // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                    let choiceLow = f64x2.splat(0.0);
                    let choiceHigh = f64x2.splat(0.0);
                    if (n >= <f64>minPeriods) {
                      choiceLow = v128.bitselect(
                        middleLow,
                        f64x2.mul(sumLow, f64x2.splat(inverse)),
                        f64x2.eq(f64x2.sub(middleLow, middleLow), f64x2.splat(0.0)),
                      );
                      choiceHigh = v128.bitselect(
                        middleHigh,
                        f64x2.mul(sumHigh, f64x2.splat(inverse)),
                        f64x2.eq(f64x2.sub(middleHigh, middleHigh), f64x2.splat(0.0)),
                      );
                    } else {
                      choiceLow = f64x2.splat(NaN);
                      choiceHigh = f64x2.splat(NaN);
                    }
                    const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                    const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                    v128.store(mean + ((out + e) << 3), part);
                    v128.store(mean + ((out + e) << 3), part2, 16);
                    // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                    let choiceLow2 = f64x2.splat(0.0);
                    let choiceHigh2 = f64x2.splat(0.0);
                    if (n >= <f64>minPeriods && n > <f64>ddof) {
                      const part3 = n - <f64>ddof;
                      choiceLow2 = f64x2.sqrt(f64x2.div(m2Low, f64x2.splat(part3)));
                      choiceHigh2 = f64x2.sqrt(f64x2.div(m2High, f64x2.splat(part3)));
                    } else {
                      choiceLow2 = f64x2.splat(NaN);
                      choiceHigh2 = f64x2.splat(NaN);
                    }
                    const part3 = v128.bitselect(choiceLow2, f64x2.splat(NaN), f64x2.eq(choiceLow2, choiceLow2));
                    const part4 = v128.bitselect(choiceHigh2, f64x2.splat(NaN), f64x2.eq(choiceHigh2, choiceHigh2));
                    v128.store(std + ((out + e) << 3), part3);
                    v128.store(std + ((out + e) << 3), part4, 16);
                  }
                  // windows(x, window, (w) => {
                  // The remainder.
                  for (let e: i32 = eMain2; e < length2; e++) {
                    // const { n, first, offset, m2 } = w.moments();
                    const tileShared: f64 = load<f64>(tile + ((from_ + e) << 3));
                    // windows(x, window, (w) => {
                    const olderOffset: f64 = load<f64>(tileNodeOffset + ((from_ + e) << 3));
                    const d: f64 =
                      load<f64>(tile + ((from_ + e + ahead) << 3)) -
                      tileShared +
                      (load<f64>(tileNodeOffset + ((from_ + e + ahead) << 3)) - olderOffset);
                    const sum: f64 =
                      load<f64>(tileNodeSum + ((from_ + e) << 3)) + load<f64>(tileNodeSum + ((from_ + e + ahead) << 3));
                    const offset: f64 = olderOffset + d * q;
                    const m2: f64 =
                      load<f64>(tileNodeM2 + ((from_ + e) << 3)) +
                      load<f64>(tileNodeM2 + ((from_ + e + ahead) << 3)) +
                      d * d * pull;
                    // const { n, first, offset, m2 } = w.moments();
                    const n: f64 = <f64>present;
                    const first: f64 = tileShared;
                    // const middle = first + offset;
                    const middle: f64 = first + offset;
                    // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                    const result: f64 = n >= <f64>minPeriods ? (middle - middle == 0.0 ? middle : sum * inverse) : NaN;
                    store<f64>(mean + ((out + e) << 3), result == result ? result : NaN);
                    // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                    const result2: f64 = n >= <f64>minPeriods && n > <f64>ddof ? sqrt<f64>(m2 / (n - <f64>ddof)) : NaN;
                    store<f64>(std + ((out + e) << 3), result2 == result2 ? result2 : NaN);
                  }
                } else {
                  const eMain2: i32 = lengthWhole2;
                  // windows(x, window, (w) => {
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    // const { n, first, offset, m2 } = w.moments();
                    const tileSharedLow = v128.load(tile + ((from_ + e) << 3));
                    const tileSharedHigh = v128.load(tile + ((from_ + e) << 3), 16);
                    // windows(x, window, (w) => {
                    const olderOffsetLow = v128.load(tileNodeOffset + ((from_ + e) << 3));
                    const olderOffsetHigh = v128.load(tileNodeOffset + ((from_ + e) << 3), 16);
                    const dLow = f64x2.add(
                      f64x2.sub(v128.load(tile + ((from_ + e + ahead) << 3)), tileSharedLow),
                      f64x2.sub(v128.load(tileNodeOffset + ((from_ + e + ahead) << 3)), olderOffsetLow),
                    );
                    const dHigh = f64x2.add(
                      f64x2.sub(v128.load(tile + ((from_ + e + ahead) << 3), 16), tileSharedHigh),
                      f64x2.sub(v128.load(tileNodeOffset + ((from_ + e + ahead) << 3), 16), olderOffsetHigh),
                    );
                    const sumLow = f64x2.add(
                      v128.load(tileNodeSum + ((from_ + e) << 3)),
                      v128.load(tileNodeSum + ((from_ + e + ahead) << 3)),
                    );
                    const sumHigh = f64x2.add(
                      v128.load(tileNodeSum + ((from_ + e) << 3), 16),
                      v128.load(tileNodeSum + ((from_ + e + ahead) << 3), 16),
                    );
                    const offsetLow = f64x2.add(olderOffsetLow, f64x2.mul(dLow, f64x2.splat(q)));
                    const offsetHigh = f64x2.add(olderOffsetHigh, f64x2.mul(dHigh, f64x2.splat(q)));
                    const m2Low = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + ((from_ + e) << 3)),
                        v128.load(tileNodeM2 + ((from_ + e + ahead) << 3)),
                      ),
                      f64x2.mul(f64x2.mul(dLow, dLow), f64x2.splat(pull)),
                    );
                    const m2High = f64x2.add(
                      f64x2.add(
                        v128.load(tileNodeM2 + ((from_ + e) << 3), 16),
                        v128.load(tileNodeM2 + ((from_ + e + ahead) << 3), 16),
                      ),
                      f64x2.mul(f64x2.mul(dHigh, dHigh), f64x2.splat(pull)),
                    );
                    // const { n, first, offset, m2 } = w.moments();
                    const n: f64 = <f64>present;
                    const firstLow = tileSharedLow;
                    const firstHigh = tileSharedHigh;
                    // const middle = first + offset;
                    const middleLow = f64x2.add(firstLow, offsetLow);
                    const middleHigh = f64x2.add(firstHigh, offsetHigh);
                    // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                    let choiceLow = f64x2.splat(0.0);
                    let choiceHigh = f64x2.splat(0.0);
                    if (n >= <f64>minPeriods) {
                      const part = <f64>present;
                      choiceLow = v128.bitselect(
                        middleLow,
                        f64x2.div(sumLow, f64x2.splat(part)),
                        f64x2.eq(f64x2.sub(middleLow, middleLow), f64x2.splat(0.0)),
                      );
                      choiceHigh = v128.bitselect(
                        middleHigh,
                        f64x2.div(sumHigh, f64x2.splat(part)),
                        f64x2.eq(f64x2.sub(middleHigh, middleHigh), f64x2.splat(0.0)),
                      );
                    } else {
                      choiceLow = f64x2.splat(NaN);
                      choiceHigh = f64x2.splat(NaN);
                    }
                    const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                    const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                    v128.store(mean + ((out + e) << 3), part);
                    v128.store(mean + ((out + e) << 3), part2, 16);
                    // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                    let choiceLow2 = f64x2.splat(0.0);
                    let choiceHigh2 = f64x2.splat(0.0);
                    if (n >= <f64>minPeriods && n > <f64>ddof) {
                      const part3 = n - <f64>ddof;
                      choiceLow2 = f64x2.sqrt(f64x2.div(m2Low, f64x2.splat(part3)));
                      choiceHigh2 = f64x2.sqrt(f64x2.div(m2High, f64x2.splat(part3)));
                    } else {
                      choiceLow2 = f64x2.splat(NaN);
                      choiceHigh2 = f64x2.splat(NaN);
                    }
                    const part3 = v128.bitselect(choiceLow2, f64x2.splat(NaN), f64x2.eq(choiceLow2, choiceLow2));
                    const part4 = v128.bitselect(choiceHigh2, f64x2.splat(NaN), f64x2.eq(choiceHigh2, choiceHigh2));
                    v128.store(std + ((out + e) << 3), part3);
                    v128.store(std + ((out + e) << 3), part4, 16);
                  }
                  // windows(x, window, (w) => {
                  // The remainder.
                  for (let e: i32 = eMain2; e < length2; e++) {
                    // const { n, first, offset, m2 } = w.moments();
                    const tileShared: f64 = load<f64>(tile + ((from_ + e) << 3));
                    // windows(x, window, (w) => {
                    const olderOffset: f64 = load<f64>(tileNodeOffset + ((from_ + e) << 3));
                    const d: f64 =
                      load<f64>(tile + ((from_ + e + ahead) << 3)) -
                      tileShared +
                      (load<f64>(tileNodeOffset + ((from_ + e + ahead) << 3)) - olderOffset);
                    const sum: f64 =
                      load<f64>(tileNodeSum + ((from_ + e) << 3)) + load<f64>(tileNodeSum + ((from_ + e + ahead) << 3));
                    const offset: f64 = olderOffset + d * q;
                    const m2: f64 =
                      load<f64>(tileNodeM2 + ((from_ + e) << 3)) +
                      load<f64>(tileNodeM2 + ((from_ + e + ahead) << 3)) +
                      d * d * pull;
                    // const { n, first, offset, m2 } = w.moments();
                    const n: f64 = <f64>present;
                    const first: f64 = tileShared;
                    // const middle = first + offset;
                    const middle: f64 = first + offset;
                    // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                    const result: f64 =
                      n >= <f64>minPeriods ? (middle - middle == 0.0 ? middle : sum / <f64>present) : NaN;
                    store<f64>(mean + ((out + e) << 3), result == result ? result : NaN);
                    // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                    const result2: f64 = n >= <f64>minPeriods && n > <f64>ddof ? sqrt<f64>(m2 / (n - <f64>ddof)) : NaN;
                    store<f64>(std + ((out + e) << 3), result2 == result2 ? result2 : NaN);
                  }
                }
              }
            } else {
              // windows(x, window, (w) => {
              const present: i32 = width;
              const flat2: bool = colsHere2 == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere2 : colsHere2;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              const lengthWhole2: i32 = max<i32>(length2, 0) & -4;
              for (let span: i32 = 0; span < spans2; span++) {
                const from_: i32 = span * colsHere2;
                const out: i32 = (firstRow + span) * cols + firstCol;
                // Dividing by a power of two is multiplying by its exact reciprocal.
                const inverse: f64 = 1.0 / <f64>present;
                if (present > 0 && (present & (present - 1)) == 0) {
                  const eMain2: i32 = lengthWhole2;
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    // const { n, first, offset, m2 } = w.moments();
                    const n: f64 = <f64>present;
                    const firstLow = v128.load(tile + ((from_ + e) << 3));
                    const firstHigh = v128.load(tile + ((from_ + e) << 3), 16);
                    const offsetLow = v128.load(tileWindowOffset + ((from_ + e) << 3));
                    const offsetHigh = v128.load(tileWindowOffset + ((from_ + e) << 3), 16);
                    const m2Low = v128.load(tileWindowM2 + ((from_ + e) << 3));
                    const m2High = v128.load(tileWindowM2 + ((from_ + e) << 3), 16);
                    // const middle = first + offset;
                    const middleLow = f64x2.add(firstLow, offsetLow);
                    const middleHigh = f64x2.add(firstHigh, offsetHigh);
                    // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                    let choiceLow = f64x2.splat(0.0);
                    let choiceHigh = f64x2.splat(0.0);
                    if (n >= <f64>minPeriods) {
                      choiceLow = v128.bitselect(
                        middleLow,
                        f64x2.mul(v128.load(tileWindowSum + ((from_ + e) << 3)), f64x2.splat(inverse)),
                        f64x2.eq(f64x2.sub(middleLow, middleLow), f64x2.splat(0.0)),
                      );
                      choiceHigh = v128.bitselect(
                        middleHigh,
                        f64x2.mul(v128.load(tileWindowSum + ((from_ + e) << 3), 16), f64x2.splat(inverse)),
                        f64x2.eq(f64x2.sub(middleHigh, middleHigh), f64x2.splat(0.0)),
                      );
                    } else {
                      choiceLow = f64x2.splat(NaN);
                      choiceHigh = f64x2.splat(NaN);
                    }
                    const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                    const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                    v128.store(mean + ((out + e) << 3), part);
                    v128.store(mean + ((out + e) << 3), part2, 16);
                    // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                    let choiceLow2 = f64x2.splat(0.0);
                    let choiceHigh2 = f64x2.splat(0.0);
                    if (n >= <f64>minPeriods && n > <f64>ddof) {
                      const part3 = n - <f64>ddof;
                      choiceLow2 = f64x2.sqrt(f64x2.div(m2Low, f64x2.splat(part3)));
                      choiceHigh2 = f64x2.sqrt(f64x2.div(m2High, f64x2.splat(part3)));
                    } else {
                      choiceLow2 = f64x2.splat(NaN);
                      choiceHigh2 = f64x2.splat(NaN);
                    }
                    const part3 = v128.bitselect(choiceLow2, f64x2.splat(NaN), f64x2.eq(choiceLow2, choiceLow2));
                    const part4 = v128.bitselect(choiceHigh2, f64x2.splat(NaN), f64x2.eq(choiceHigh2, choiceHigh2));
                    v128.store(std + ((out + e) << 3), part3);
                    v128.store(std + ((out + e) << 3), part4, 16);
                  }
                  // windows(x, window, (w) => {
                  // The remainder.
                  for (let e: i32 = eMain2; e < length2; e++) {
                    // const { n, first, offset, m2 } = w.moments();
                    const n: f64 = <f64>present;
                    const first: f64 = load<f64>(tile + ((from_ + e) << 3));
                    const offset: f64 = load<f64>(tileWindowOffset + ((from_ + e) << 3));
                    const m2: f64 = load<f64>(tileWindowM2 + ((from_ + e) << 3));
                    // const middle = first + offset;
                    const middle: f64 = first + offset;
                    // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                    const result: f64 =
                      n >= <f64>minPeriods
                        ? middle - middle == 0.0
                          ? middle
                          : load<f64>(tileWindowSum + ((from_ + e) << 3)) * inverse
                        : NaN;
                    store<f64>(mean + ((out + e) << 3), result == result ? result : NaN);
                    // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                    const result2: f64 = n >= <f64>minPeriods && n > <f64>ddof ? sqrt<f64>(m2 / (n - <f64>ddof)) : NaN;
                    store<f64>(std + ((out + e) << 3), result2 == result2 ? result2 : NaN);
                  }
                } else {
                  const eMain2: i32 = lengthWhole2;
                  // windows(x, window, (w) => {
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain2; e += 4) {
                    // const { n, first, offset, m2 } = w.moments();
                    const n: f64 = <f64>present;
                    const firstLow = v128.load(tile + ((from_ + e) << 3));
                    const firstHigh = v128.load(tile + ((from_ + e) << 3), 16);
                    const offsetLow = v128.load(tileWindowOffset + ((from_ + e) << 3));
                    const offsetHigh = v128.load(tileWindowOffset + ((from_ + e) << 3), 16);
                    const m2Low = v128.load(tileWindowM2 + ((from_ + e) << 3));
                    const m2High = v128.load(tileWindowM2 + ((from_ + e) << 3), 16);
                    // const middle = first + offset;
                    const middleLow = f64x2.add(firstLow, offsetLow);
                    const middleHigh = f64x2.add(firstHigh, offsetHigh);
                    // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                    let choiceLow = f64x2.splat(0.0);
                    let choiceHigh = f64x2.splat(0.0);
                    if (n >= <f64>minPeriods) {
                      const part = <f64>present;
                      choiceLow = v128.bitselect(
                        middleLow,
                        f64x2.div(v128.load(tileWindowSum + ((from_ + e) << 3)), f64x2.splat(part)),
                        f64x2.eq(f64x2.sub(middleLow, middleLow), f64x2.splat(0.0)),
                      );
                      choiceHigh = v128.bitselect(
                        middleHigh,
                        f64x2.div(v128.load(tileWindowSum + ((from_ + e) << 3), 16), f64x2.splat(part)),
                        f64x2.eq(f64x2.sub(middleHigh, middleHigh), f64x2.splat(0.0)),
                      );
                    } else {
                      choiceLow = f64x2.splat(NaN);
                      choiceHigh = f64x2.splat(NaN);
                    }
                    const part = v128.bitselect(choiceLow, f64x2.splat(NaN), f64x2.eq(choiceLow, choiceLow));
                    const part2 = v128.bitselect(choiceHigh, f64x2.splat(NaN), f64x2.eq(choiceHigh, choiceHigh));
                    v128.store(mean + ((out + e) << 3), part);
                    v128.store(mean + ((out + e) << 3), part2, 16);
                    // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                    let choiceLow2 = f64x2.splat(0.0);
                    let choiceHigh2 = f64x2.splat(0.0);
                    if (n >= <f64>minPeriods && n > <f64>ddof) {
                      const part3 = n - <f64>ddof;
                      choiceLow2 = f64x2.sqrt(f64x2.div(m2Low, f64x2.splat(part3)));
                      choiceHigh2 = f64x2.sqrt(f64x2.div(m2High, f64x2.splat(part3)));
                    } else {
                      choiceLow2 = f64x2.splat(NaN);
                      choiceHigh2 = f64x2.splat(NaN);
                    }
                    const part3 = v128.bitselect(choiceLow2, f64x2.splat(NaN), f64x2.eq(choiceLow2, choiceLow2));
                    const part4 = v128.bitselect(choiceHigh2, f64x2.splat(NaN), f64x2.eq(choiceHigh2, choiceHigh2));
                    v128.store(std + ((out + e) << 3), part3);
                    v128.store(std + ((out + e) << 3), part4, 16);
                  }
                  // windows(x, window, (w) => {
                  // The remainder.
                  for (let e: i32 = eMain2; e < length2; e++) {
                    // const { n, first, offset, m2 } = w.moments();
                    const n: f64 = <f64>present;
                    const first: f64 = load<f64>(tile + ((from_ + e) << 3));
                    const offset: f64 = load<f64>(tileWindowOffset + ((from_ + e) << 3));
                    const m2: f64 = load<f64>(tileWindowM2 + ((from_ + e) << 3));
                    // const middle = first + offset;
                    const middle: f64 = first + offset;
                    // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                    const result: f64 =
                      n >= <f64>minPeriods
                        ? middle - middle == 0.0
                          ? middle
                          : load<f64>(tileWindowSum + ((from_ + e) << 3)) / <f64>present
                        : NaN;
                    store<f64>(mean + ((out + e) << 3), result == result ? result : NaN);
                    // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                    const result2: f64 = n >= <f64>minPeriods && n > <f64>ddof ? sqrt<f64>(m2 / (n - <f64>ddof)) : NaN;
                    store<f64>(std + ((out + e) << 3), result2 == result2 ? result2 : NaN);
                  }
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
