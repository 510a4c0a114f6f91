// Generated from kernels/rolling/rollingMedian.ts#L16 by `trefoil build`. Do not edit. Hash 26446ec65b1a01f1

use crate::prelude::*;

multiversion!(
    /// Median of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values give NaN. Of an even number of values it is half the sum of the middle two; −0 counts as +0.
    ///
    /// Accuracy: exact; of an even number of values the rounded mean of two exact values.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).median()`; sorted runs merged by Batcher's network (1968).
    pub rolling_median = rolling_median_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, median: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_median_body<S: Simd>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    median: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let median = exact_mut(median, rows * cols);
    if rows * cols > 0 {
        // Blocks of the tree that lie wholly before the first row are empty and can be left out.
        let mut width: isize = window as isize;
        let mut top: isize = 1;
        while top <= width >> 1 {
            top *= 2;
        }
        while width - top >= rows {
            width -= top;
            while top > width {
                top >>= 1;
            }
        }
        while top >> 1 >= rows {
            width -= top >> 1;
            top >>= 1;
        }
        let tile_cols: isize = if width <= 64 {
            cols.min(8)
        } else {
            if width <= 2048 / cols { cols } else { cols.min((2048 / width & -8).max(8)) }
        };
        let tile_rows: isize = rows.min(width.max((if width <= 64 { 1024 } else { 4096 }) / tile_cols - width));
        {
            let chunks = ctx.chunks(rows, cols * 160);
            let tasks: Vec<_> = chunks.iter().zip(split(median, chunks, cols)).collect();
            ctx.run_with(
                tasks,
                || {
                    Ok((
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>(width)?,
                        scratch::<f64>(
                            (if width <= 64 { if width & width - 1 == 0 { width } else { width * 3 } } else { 0 })
                                * ((tile_rows + width - 1) * tile_cols + 16),
                        )?,
                    ))
                },
                |(chunk, median), (tile, tile_node_count, tile_window_count, sorted, runs)| {
                    rolling_median_region0::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        min_periods,
                        tile_cols,
                        tile_rows,
                        width,
                        median,
                        tile,
                        tile_node_count,
                        tile_window_count,
                        sorted,
                        runs,
                    )
                },
            )?;
        }
    }
    Ok(())
}

multiversion!(rolling_median_region0 = rolling_median_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, min_periods: i32, tile_cols: isize, tile_rows: isize, width: isize, median: &mut [f64], tile: &mut [f64], tile_node_count: &mut [i32], tile_window_count: &mut [i32], sorted: &mut [f64], runs: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_median_region0_body<S: Simd>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    min_periods: i32,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    median: &mut [f64],
    tile: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    sorted: &mut [f64],
    runs: &mut [f64],
) {
    let nan = plain_nan();
    let median_base = lo * cols;
    let base394: isize = (cols + tile_cols - 1) / tile_cols;
    let end22: isize = (hi - lo + tile_rows - 1) / tile_rows;
    for row_tile in 0..end22 {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base393: isize = (0 - (first_row - width + 1)).max(0);
        let end21: isize = base394;
        for col_tile in 0..end21 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = base393;
            let mut missing = lead > 0;
            let e_main: isize = (lead * cols_here).max(0) & -8;
            let mut e: isize = 0;
            while e < e_main {
                S::F64::splat(f64::NAN).store(tile, e);
                S::F64::splat(f64::NAN).store(tile, e + 4);
                e += 8;
            }
            let end: isize = lead * cols_here;
            for e in e_main..end {
                put(tile, e, f64::NAN);
            }
            let flat = cols_here == cols;
            let length: isize = if flat { (rows_in - lead) * cols_here } else { cols_here };
            let spans: isize = if flat { 1 } else { rows_in - lead };
            for span in 0..spans {
                let source: isize = (first_row - width + 1 + lead + span) * cols + first_col;
                let target: isize = (lead + span) * cols_here;
                let mut missing_lanes1: S::Mask = S::Mask::splat(false);
                let e_main1: isize = length & -8;
                let mut e: isize = 0;
                while e < e_main1 {
                    let v: S::F64 = S::F64::load(x, source + e);
                    let v_1: S::F64 = S::F64::load(x, source + (e + 4));
                    v.store(tile, target + e);
                    v_1.store(tile, target + (e + 4));
                    missing_lanes1 = missing_lanes1 | v.cmp_ne(v);
                    missing_lanes1 = missing_lanes1 | v_1.cmp_ne(v_1);
                    e += 8;
                }
                missing = missing || missing_lanes1.any();
                for e in e_main1..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || v != v;
                }
            }
            if missing {
                for column2 in 0..cols_here {
                    let mut held: isize = 0;
                    for r2 in 0..width {
                        let v3: f64 = at(tile, r2 * cols_here + column2) + 0.0;
                        if v3 == v3 {
                            let mut from7: isize = 0;
                            let mut length8: isize = held;
                            while length8 > 0 {
                                let half7: isize = length8 + 1 >> 1;
                                from7 = if at(sorted, from7 + half7 - 1) < v3 { from7 + half7 } else { from7 };
                                length8 -= half7;
                            }
                            let mut j10: isize = held;
                            while j10 > from7 {
                                put(sorted, j10, at(sorted, j10 - 1));
                                j10 -= 1;
                            }
                            put(sorted, from7, v3);
                            held += 1;
                        }
                    }
                    for r2 in 0..rows_here {
                        let out3: isize = (first_row + r2) * cols + (first_col + column2);
                        let present3: i32 = held as i32;
                        let mut chosen3: f64 = 0.0;
                        if present3 >= min_periods {
                            let mut least3: f64 = f64::NAN;
                            let mut next3: f64 = f64::NAN;
                            if held > 0 {
                                least3 = at(sorted, held - 1 >> 1);
                                next3 = at(sorted, held >> 1);
                            }
                            let median4: f64 = if held > 0 {
                                if held & 1 != 0 { least3 } else { (least3 + next3) * 0.5 }
                            } else {
                                f64::NAN
                            };
                            chosen3 = median4;
                        } else {
                            chosen3 = f64::NAN;
                        }
                        put(median, out3 - median_base, canonical(chosen3, nan));
                        if r2 + 1 < rows_here {
                            let oldest2: f64 = at(tile, r2 * cols_here + column2) + 0.0;
                            let newest2: f64 = at(tile, (r2 + width) * cols_here + column2) + 0.0;
                            if oldest2 == oldest2 && newest2 == newest2 {
                                let mut from10: isize = 0;
                                let mut length11: isize = held;
                                while length11 > 0 {
                                    let half10: isize = length11 + 1 >> 1;
                                    from10 = if at(sorted, from10 + half10 - 1) < oldest2 {
                                        from10 + half10
                                    } else {
                                        from10
                                    };
                                    length11 -= half10;
                                }
                                let mut from11: isize = 0;
                                let mut length12: isize = held;
                                while length12 > 0 {
                                    let half11: isize = length12 + 1 >> 1;
                                    from11 = if at(sorted, from11 + half11 - 1) < newest2 {
                                        from11 + half11
                                    } else {
                                        from11
                                    };
                                    length12 -= half11;
                                }
                                if from11 > from10 {
                                    let end2: isize = from11 - 1;
                                    for j13 in from10..end2 {
                                        put(sorted, j13, at(sorted, j13 + 1));
                                    }
                                    put(sorted, from11 - 1, newest2);
                                } else {
                                    let mut j14: isize = from10;
                                    while j14 > from11 {
                                        put(sorted, j14, at(sorted, j14 - 1));
                                        j14 -= 1;
                                    }
                                    put(sorted, from11, newest2);
                                }
                            } else {
                                if oldest2 == oldest2 {
                                    let mut from8: isize = 0;
                                    let mut length9: isize = held;
                                    while length9 > 0 {
                                        let half8: isize = length9 + 1 >> 1;
                                        from8 =
                                            if at(sorted, from8 + half8 - 1) < oldest2 { from8 + half8 } else { from8 };
                                        length9 -= half8;
                                    }
                                    held -= 1;
                                    for j11 in from8..held {
                                        put(sorted, j11, at(sorted, j11 + 1));
                                    }
                                } else {
                                    if newest2 == newest2 {
                                        let mut from9: isize = 0;
                                        let mut length10: isize = held;
                                        while length10 > 0 {
                                            let half9: isize = length10 + 1 >> 1;
                                            from9 = if at(sorted, from9 + half9 - 1) < newest2 {
                                                from9 + half9
                                            } else {
                                                from9
                                            };
                                            length10 -= half9;
                                        }
                                        let mut j12: isize = held;
                                        while j12 > from9 {
                                            put(sorted, j12, at(sorted, j12 - 1));
                                            j12 -= 1;
                                        }
                                        put(sorted, from9, newest2);
                                        held += 1;
                                    }
                                }
                            }
                        }
                    }
                }
            } else {
                if width <= 64 {
                    let mut widest: isize = 1;
                    while widest * 2 <= width {
                        widest *= 2;
                    }
                    let is_power = widest == width;
                    let older: isize = if is_power && widest > 1 { widest >> 1 } else { widest };
                    let plane: isize = ((rows_in * cols_here + 7 >> 3 >> 1) * 2 + 1) * 8;
                    let newer_from: isize =
                        if is_power { older * cols_here } else { widest * 2 * plane + older * cols_here };
                    let e2_main2: isize = (rows_in * cols_here).max(0) & -4;
                    let mut e2: isize = 0;
                    while e2 < e2_main2 {
                        (S::F64::load(tile, e2) + S::F64::splat(0.0)).store(runs, e2);
                        e2 += 4;
                    }
                    let end3: isize = rows_in * cols_here;
                    for e2 in e2_main2..end3 {
                        put(runs, e2, at(tile, e2) + 0.0);
                    }
                    let mut k: isize = 1;
                    let mut low: isize = 0;
                    let mut capacity: isize = 0;
                    let base324: isize = widest * 2;
                    let base325: isize = (rows_in * cols_here).max(0) & -4;
                    let base326: isize = rows_in * cols_here;
                    let base327: isize = widest * 2 * plane;
                    let base328: isize = (widest * 2 + 1) * plane;
                    let base329: isize = 2 * cols_here;
                    let base330: isize = (widest * 2 + 2) * plane;
                    let base331: isize = (widest * 2 + 3) * plane;
                    let base332: isize = 2 * plane;
                    let base333: isize = 3 * plane;
                    let base334: isize = 4 * cols_here;
                    let base335: isize = (widest * 2 + 4) * plane;
                    let base336: isize = (widest * 2 + 5) * plane;
                    let base337: isize = (widest * 2 + 6) * plane;
                    let base338: isize = (widest * 2 + 7) * plane;
                    let base339: isize = 4 * plane;
                    let base340: isize = 5 * plane;
                    let base341: isize = 6 * plane;
                    let base342: isize = 7 * plane;
                    let base343: isize = 8 * cols_here;
                    let base344: isize = (widest * 2 + 8) * plane;
                    let base345: isize = (widest * 2 + 9) * plane;
                    let base346: isize = (widest * 2 + 10) * plane;
                    let base347: isize = (widest * 2 + 11) * plane;
                    let base348: isize = (widest * 2 + 12) * plane;
                    let base349: isize = (widest * 2 + 13) * plane;
                    let base350: isize = (widest * 2 + 14) * plane;
                    let base351: isize = (widest * 2 + 15) * plane;
                    let base352: isize = 8 * plane;
                    let base353: isize = 9 * plane;
                    let base354: isize = 10 * plane;
                    let base355: isize = 11 * plane;
                    let base356: isize = 12 * plane;
                    let base357: isize = 13 * plane;
                    let base358: isize = 14 * plane;
                    let base359: isize = 15 * plane;
                    let base360: isize = 16 * cols_here;
                    let base361: isize = (widest * 2 + 16) * plane;
                    let base362: isize = (widest * 2 + 17) * plane;
                    let base363: isize = (widest * 2 + 18) * plane;
                    let base364: isize = (widest * 2 + 19) * plane;
                    let base365: isize = (widest * 2 + 20) * plane;
                    let base366: isize = (widest * 2 + 21) * plane;
                    let base367: isize = (widest * 2 + 22) * plane;
                    let base368: isize = (widest * 2 + 23) * plane;
                    let base369: isize = (widest * 2 + 24) * plane;
                    let base370: isize = (widest * 2 + 25) * plane;
                    let base371: isize = (widest * 2 + 26) * plane;
                    let base372: isize = (widest * 2 + 27) * plane;
                    let base373: isize = (widest * 2 + 28) * plane;
                    let base374: isize = (widest * 2 + 29) * plane;
                    let base375: isize = (widest * 2 + 30) * plane;
                    let base376: isize = (widest * 2 + 31) * plane;
                    let base377: isize = 16 * plane;
                    let base378: isize = 17 * plane;
                    let base379: isize = 18 * plane;
                    let base380: isize = 19 * plane;
                    let base381: isize = 20 * plane;
                    let base382: isize = 21 * plane;
                    let base383: isize = 22 * plane;
                    let base384: isize = 23 * plane;
                    let base385: isize = 24 * plane;
                    let base386: isize = 25 * plane;
                    let base387: isize = 26 * plane;
                    let base388: isize = 27 * plane;
                    let base389: isize = 28 * plane;
                    let base390: isize = 29 * plane;
                    let base391: isize = 30 * plane;
                    let base392: isize = 31 * plane;
                    while k < older {
                        if !is_power && width & k != 0 {
                            if low == 0 {
                                let e2_main3: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -4;
                                let base2: isize = base324;
                                let mut e2: isize = 0;
                                while e2 < e2_main3 {
                                    let base: isize = base2;
                                    for j in 0..k {
                                        S::F64::load(runs, j * plane + e2).store(runs, (base + j) * plane + e2);
                                    }
                                    e2 += 4;
                                }
                                let base4: isize = base324;
                                let end4: isize = (rows_in - (k - 1)) * cols_here;
                                for e2 in e2_main3..end4 {
                                    let base3: isize = base4;
                                    for j in 0..k {
                                        put(runs, (base3 + j) * plane + e2, at(runs, j * plane + e2));
                                    }
                                }
                                capacity = k;
                            } else {
                                let base7: isize = base325;
                                let base8: isize = base324;
                                let base9: isize = base326;
                                for j2 in capacity..k {
                                    let e2_main4: isize = base7;
                                    let base5: isize = (base8 + j2) * plane;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main4 {
                                        S::F64::splat(f64::INFINITY).store(runs, base5 + e2);
                                        e2 += 4;
                                    }
                                    let base6: isize = (base8 + j2) * plane;
                                    let end5: isize = base9;
                                    for e2 in e2_main4..end5 {
                                        put(runs, base6 + e2, f64::INFINITY);
                                    }
                                }
                                if k == 1 {
                                    let e2_main5: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                    let base10: isize = base327;
                                    let base11: isize = base328;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main5 {
                                        let s265: S::F64 = S::F64::load(runs, e2);
                                        let s266: S::F64 = S::F64::load(runs, base10 + (e2 + cols_here));
                                        let s267: S::F64 = s265.min(s266);
                                        let s268: S::F64 = s265.max(s266);
                                        s267.store(runs, base10 + e2);
                                        s268.store(runs, base11 + e2);
                                        e2 += 4;
                                    }
                                    let base12: isize = base327;
                                    let base13: isize = base328;
                                    let end6: isize = (rows_in - (k + low - 1)) * cols_here;
                                    for e2 in e2_main5..end6 {
                                        let s265: f64 = at(runs, e2);
                                        let s266: f64 = at(runs, base12 + (e2 + cols_here));
                                        let s267: f64 = min(s265, s266);
                                        let s268: f64 = max(s265, s266);
                                        put(runs, base12 + e2, s267);
                                        put(runs, base13 + e2, s268);
                                    }
                                } else {
                                    if k == 2 {
                                        let e2_main6: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                        let base14: isize = base327;
                                        let base15: isize = base329;
                                        let base16: isize = base328;
                                        let base17: isize = base330;
                                        let base18: isize = base331;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main6 {
                                            let s255: S::F64 = S::F64::load(runs, e2);
                                            let s256: S::F64 = S::F64::load(runs, plane + e2);
                                            let s257: S::F64 = S::F64::load(runs, base14 + (e2 + base15));
                                            let s258: S::F64 = S::F64::load(runs, base16 + (e2 + base15));
                                            let s259: S::F64 = s255.min(s257);
                                            let s260: S::F64 = s255.max(s257);
                                            let s261: S::F64 = s256.min(s258);
                                            let s262: S::F64 = s256.max(s258);
                                            let s263: S::F64 = s261.min(s260);
                                            let s264: S::F64 = s261.max(s260);
                                            s259.store(runs, base14 + e2);
                                            s263.store(runs, base16 + e2);
                                            s264.store(runs, base17 + e2);
                                            s262.store(runs, base18 + e2);
                                            e2 += 4;
                                        }
                                        let base19: isize = base327;
                                        let base20: isize = base329;
                                        let base21: isize = base328;
                                        let base22: isize = base330;
                                        let base23: isize = base331;
                                        let end7: isize = (rows_in - (k + low - 1)) * cols_here;
                                        for e2 in e2_main6..end7 {
                                            let s255: f64 = at(runs, e2);
                                            let s256: f64 = at(runs, plane + e2);
                                            let s257: f64 = at(runs, base19 + (e2 + base20));
                                            let s258: f64 = at(runs, base21 + (e2 + base20));
                                            let s259: f64 = min(s255, s257);
                                            let s260: f64 = max(s255, s257);
                                            let s261: f64 = min(s256, s258);
                                            let s262: f64 = max(s256, s258);
                                            let s263: f64 = min(s261, s260);
                                            let s264: f64 = max(s261, s260);
                                            put(runs, base19 + e2, s259);
                                            put(runs, base21 + e2, s263);
                                            put(runs, base22 + e2, s264);
                                            put(runs, base23 + e2, s262);
                                        }
                                    } else {
                                        if k == 4 {
                                            let e2_main7: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                            let base24: isize = base332;
                                            let base25: isize = base333;
                                            let base26: isize = base327;
                                            let base27: isize = base334;
                                            let base28: isize = base328;
                                            let base29: isize = base330;
                                            let base30: isize = base331;
                                            let base31: isize = base335;
                                            let base32: isize = base336;
                                            let base33: isize = base337;
                                            let base34: isize = base338;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main7 {
                                                let s229: S::F64 = S::F64::load(runs, e2);
                                                let s230: S::F64 = S::F64::load(runs, plane + e2);
                                                let s231: S::F64 = S::F64::load(runs, base24 + e2);
                                                let s232: S::F64 = S::F64::load(runs, base25 + e2);
                                                let s233: S::F64 = S::F64::load(runs, base26 + (e2 + base27));
                                                let s234: S::F64 = S::F64::load(runs, base28 + (e2 + base27));
                                                let s235: S::F64 = S::F64::load(runs, base29 + (e2 + base27));
                                                let s236: S::F64 = S::F64::load(runs, base30 + (e2 + base27));
                                                let s237: S::F64 = s229.min(s233);
                                                let s238: S::F64 = s229.max(s233);
                                                let s239: S::F64 = s231.min(s235);
                                                let s240: S::F64 = s231.max(s235);
                                                let s241: S::F64 = s239.min(s238);
                                                let s242: S::F64 = s239.max(s238);
                                                let s243: S::F64 = s230.min(s234);
                                                let s244: S::F64 = s230.max(s234);
                                                let s245: S::F64 = s232.min(s236);
                                                let s246: S::F64 = s232.max(s236);
                                                let s247: S::F64 = s245.min(s244);
                                                let s248: S::F64 = s245.max(s244);
                                                let s249: S::F64 = s243.min(s241);
                                                let s250: S::F64 = s243.max(s241);
                                                let s251: S::F64 = s247.min(s242);
                                                let s252: S::F64 = s247.max(s242);
                                                let s253: S::F64 = s248.min(s240);
                                                let s254: S::F64 = s248.max(s240);
                                                s237.store(runs, base26 + e2);
                                                s249.store(runs, base28 + e2);
                                                s250.store(runs, base29 + e2);
                                                s251.store(runs, base30 + e2);
                                                s252.store(runs, base31 + e2);
                                                s253.store(runs, base32 + e2);
                                                s254.store(runs, base33 + e2);
                                                s246.store(runs, base34 + e2);
                                                e2 += 4;
                                            }
                                            let base35: isize = base332;
                                            let base36: isize = base333;
                                            let base37: isize = base327;
                                            let base38: isize = base334;
                                            let base39: isize = base328;
                                            let base40: isize = base330;
                                            let base41: isize = base331;
                                            let base42: isize = base335;
                                            let base43: isize = base336;
                                            let base44: isize = base337;
                                            let base45: isize = base338;
                                            let end8: isize = (rows_in - (k + low - 1)) * cols_here;
                                            for e2 in e2_main7..end8 {
                                                let s229: f64 = at(runs, e2);
                                                let s230: f64 = at(runs, plane + e2);
                                                let s231: f64 = at(runs, base35 + e2);
                                                let s232: f64 = at(runs, base36 + e2);
                                                let s233: f64 = at(runs, base37 + (e2 + base38));
                                                let s234: f64 = at(runs, base39 + (e2 + base38));
                                                let s235: f64 = at(runs, base40 + (e2 + base38));
                                                let s236: f64 = at(runs, base41 + (e2 + base38));
                                                let s237: f64 = min(s229, s233);
                                                let s238: f64 = max(s229, s233);
                                                let s239: f64 = min(s231, s235);
                                                let s240: f64 = max(s231, s235);
                                                let s241: f64 = min(s239, s238);
                                                let s242: f64 = max(s239, s238);
                                                let s243: f64 = min(s230, s234);
                                                let s244: f64 = max(s230, s234);
                                                let s245: f64 = min(s232, s236);
                                                let s246: f64 = max(s232, s236);
                                                let s247: f64 = min(s245, s244);
                                                let s248: f64 = max(s245, s244);
                                                let s249: f64 = min(s243, s241);
                                                let s250: f64 = max(s243, s241);
                                                let s251: f64 = min(s247, s242);
                                                let s252: f64 = max(s247, s242);
                                                let s253: f64 = min(s248, s240);
                                                let s254: f64 = max(s248, s240);
                                                put(runs, base37 + e2, s237);
                                                put(runs, base39 + e2, s249);
                                                put(runs, base40 + e2, s250);
                                                put(runs, base41 + e2, s251);
                                                put(runs, base42 + e2, s252);
                                                put(runs, base43 + e2, s253);
                                                put(runs, base44 + e2, s254);
                                                put(runs, base45 + e2, s246);
                                            }
                                        } else {
                                            if k == 8 {
                                                let e2_main8: isize =
                                                    ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                let base46: isize = base332;
                                                let base47: isize = base333;
                                                let base48: isize = base339;
                                                let base49: isize = base340;
                                                let base50: isize = base341;
                                                let base51: isize = base342;
                                                let base52: isize = base327;
                                                let base53: isize = base343;
                                                let base54: isize = base328;
                                                let base55: isize = base330;
                                                let base56: isize = base331;
                                                let base57: isize = base335;
                                                let base58: isize = base336;
                                                let base59: isize = base337;
                                                let base60: isize = base338;
                                                let base61: isize = base344;
                                                let base62: isize = base345;
                                                let base63: isize = base346;
                                                let base64: isize = base347;
                                                let base65: isize = base348;
                                                let base66: isize = base349;
                                                let base67: isize = base350;
                                                let base68: isize = base351;
                                                let mut e2: isize = 0;
                                                while e2 < e2_main8 {
                                                    let s163: S::F64 = S::F64::load(runs, e2);
                                                    let s164: S::F64 = S::F64::load(runs, plane + e2);
                                                    let s165: S::F64 = S::F64::load(runs, base46 + e2);
                                                    let s166: S::F64 = S::F64::load(runs, base47 + e2);
                                                    let s167: S::F64 = S::F64::load(runs, base48 + e2);
                                                    let s168: S::F64 = S::F64::load(runs, base49 + e2);
                                                    let s169: S::F64 = S::F64::load(runs, base50 + e2);
                                                    let s170: S::F64 = S::F64::load(runs, base51 + e2);
                                                    let s171: S::F64 = S::F64::load(runs, base52 + (e2 + base53));
                                                    let s172: S::F64 = S::F64::load(runs, base54 + (e2 + base53));
                                                    let s173: S::F64 = S::F64::load(runs, base55 + (e2 + base53));
                                                    let s174: S::F64 = S::F64::load(runs, base56 + (e2 + base53));
                                                    let s175: S::F64 = S::F64::load(runs, base57 + (e2 + base53));
                                                    let s176: S::F64 = S::F64::load(runs, base58 + (e2 + base53));
                                                    let s177: S::F64 = S::F64::load(runs, base59 + (e2 + base53));
                                                    let s178: S::F64 = S::F64::load(runs, base60 + (e2 + base53));
                                                    let s179: S::F64 = s163.min(s171);
                                                    let s180: S::F64 = s163.max(s171);
                                                    let s181: S::F64 = s167.min(s175);
                                                    let s182: S::F64 = s167.max(s175);
                                                    let s183: S::F64 = s181.min(s180);
                                                    let s184: S::F64 = s181.max(s180);
                                                    let s185: S::F64 = s165.min(s173);
                                                    let s186: S::F64 = s165.max(s173);
                                                    let s187: S::F64 = s169.min(s177);
                                                    let s188: S::F64 = s169.max(s177);
                                                    let s189: S::F64 = s187.min(s186);
                                                    let s190: S::F64 = s187.max(s186);
                                                    let s191: S::F64 = s185.min(s183);
                                                    let s192: S::F64 = s185.max(s183);
                                                    let s193: S::F64 = s189.min(s184);
                                                    let s194: S::F64 = s189.max(s184);
                                                    let s195: S::F64 = s190.min(s182);
                                                    let s196: S::F64 = s190.max(s182);
                                                    let s197: S::F64 = s164.min(s172);
                                                    let s198: S::F64 = s164.max(s172);
                                                    let s199: S::F64 = s168.min(s176);
                                                    let s200: S::F64 = s168.max(s176);
                                                    let s201: S::F64 = s199.min(s198);
                                                    let s202: S::F64 = s199.max(s198);
                                                    let s203: S::F64 = s166.min(s174);
                                                    let s204: S::F64 = s166.max(s174);
                                                    let s205: S::F64 = s170.min(s178);
                                                    let s206: S::F64 = s170.max(s178);
                                                    let s207: S::F64 = s205.min(s204);
                                                    let s208: S::F64 = s205.max(s204);
                                                    let s209: S::F64 = s203.min(s201);
                                                    let s210: S::F64 = s203.max(s201);
                                                    let s211: S::F64 = s207.min(s202);
                                                    let s212: S::F64 = s207.max(s202);
                                                    let s213: S::F64 = s208.min(s200);
                                                    let s214: S::F64 = s208.max(s200);
                                                    let s215: S::F64 = s197.min(s191);
                                                    let s216: S::F64 = s197.max(s191);
                                                    let s217: S::F64 = s209.min(s192);
                                                    let s218: S::F64 = s209.max(s192);
                                                    let s219: S::F64 = s210.min(s193);
                                                    let s220: S::F64 = s210.max(s193);
                                                    let s221: S::F64 = s211.min(s194);
                                                    let s222: S::F64 = s211.max(s194);
                                                    let s223: S::F64 = s212.min(s195);
                                                    let s224: S::F64 = s212.max(s195);
                                                    let s225: S::F64 = s213.min(s196);
                                                    let s226: S::F64 = s213.max(s196);
                                                    let s227: S::F64 = s214.min(s188);
                                                    let s228: S::F64 = s214.max(s188);
                                                    s179.store(runs, base52 + e2);
                                                    s215.store(runs, base54 + e2);
                                                    s216.store(runs, base55 + e2);
                                                    s217.store(runs, base56 + e2);
                                                    s218.store(runs, base57 + e2);
                                                    s219.store(runs, base58 + e2);
                                                    s220.store(runs, base59 + e2);
                                                    s221.store(runs, base60 + e2);
                                                    s222.store(runs, base61 + e2);
                                                    s223.store(runs, base62 + e2);
                                                    s224.store(runs, base63 + e2);
                                                    s225.store(runs, base64 + e2);
                                                    s226.store(runs, base65 + e2);
                                                    s227.store(runs, base66 + e2);
                                                    s228.store(runs, base67 + e2);
                                                    s206.store(runs, base68 + e2);
                                                    e2 += 4;
                                                }
                                                let base69: isize = base332;
                                                let base70: isize = base333;
                                                let base71: isize = base339;
                                                let base72: isize = base340;
                                                let base73: isize = base341;
                                                let base74: isize = base342;
                                                let base75: isize = base327;
                                                let base76: isize = base343;
                                                let base77: isize = base328;
                                                let base78: isize = base330;
                                                let base79: isize = base331;
                                                let base80: isize = base335;
                                                let base81: isize = base336;
                                                let base82: isize = base337;
                                                let base83: isize = base338;
                                                let base84: isize = base344;
                                                let base85: isize = base345;
                                                let base86: isize = base346;
                                                let base87: isize = base347;
                                                let base88: isize = base348;
                                                let base89: isize = base349;
                                                let base90: isize = base350;
                                                let base91: isize = base351;
                                                let end9: isize = (rows_in - (k + low - 1)) * cols_here;
                                                for e2 in e2_main8..end9 {
                                                    let s163: f64 = at(runs, e2);
                                                    let s164: f64 = at(runs, plane + e2);
                                                    let s165: f64 = at(runs, base69 + e2);
                                                    let s166: f64 = at(runs, base70 + e2);
                                                    let s167: f64 = at(runs, base71 + e2);
                                                    let s168: f64 = at(runs, base72 + e2);
                                                    let s169: f64 = at(runs, base73 + e2);
                                                    let s170: f64 = at(runs, base74 + e2);
                                                    let s171: f64 = at(runs, base75 + (e2 + base76));
                                                    let s172: f64 = at(runs, base77 + (e2 + base76));
                                                    let s173: f64 = at(runs, base78 + (e2 + base76));
                                                    let s174: f64 = at(runs, base79 + (e2 + base76));
                                                    let s175: f64 = at(runs, base80 + (e2 + base76));
                                                    let s176: f64 = at(runs, base81 + (e2 + base76));
                                                    let s177: f64 = at(runs, base82 + (e2 + base76));
                                                    let s178: f64 = at(runs, base83 + (e2 + base76));
                                                    let s179: f64 = min(s163, s171);
                                                    let s180: f64 = max(s163, s171);
                                                    let s181: f64 = min(s167, s175);
                                                    let s182: f64 = max(s167, s175);
                                                    let s183: f64 = min(s181, s180);
                                                    let s184: f64 = max(s181, s180);
                                                    let s185: f64 = min(s165, s173);
                                                    let s186: f64 = max(s165, s173);
                                                    let s187: f64 = min(s169, s177);
                                                    let s188: f64 = max(s169, s177);
                                                    let s189: f64 = min(s187, s186);
                                                    let s190: f64 = max(s187, s186);
                                                    let s191: f64 = min(s185, s183);
                                                    let s192: f64 = max(s185, s183);
                                                    let s193: f64 = min(s189, s184);
                                                    let s194: f64 = max(s189, s184);
                                                    let s195: f64 = min(s190, s182);
                                                    let s196: f64 = max(s190, s182);
                                                    let s197: f64 = min(s164, s172);
                                                    let s198: f64 = max(s164, s172);
                                                    let s199: f64 = min(s168, s176);
                                                    let s200: f64 = max(s168, s176);
                                                    let s201: f64 = min(s199, s198);
                                                    let s202: f64 = max(s199, s198);
                                                    let s203: f64 = min(s166, s174);
                                                    let s204: f64 = max(s166, s174);
                                                    let s205: f64 = min(s170, s178);
                                                    let s206: f64 = max(s170, s178);
                                                    let s207: f64 = min(s205, s204);
                                                    let s208: f64 = max(s205, s204);
                                                    let s209: f64 = min(s203, s201);
                                                    let s210: f64 = max(s203, s201);
                                                    let s211: f64 = min(s207, s202);
                                                    let s212: f64 = max(s207, s202);
                                                    let s213: f64 = min(s208, s200);
                                                    let s214: f64 = max(s208, s200);
                                                    let s215: f64 = min(s197, s191);
                                                    let s216: f64 = max(s197, s191);
                                                    let s217: f64 = min(s209, s192);
                                                    let s218: f64 = max(s209, s192);
                                                    let s219: f64 = min(s210, s193);
                                                    let s220: f64 = max(s210, s193);
                                                    let s221: f64 = min(s211, s194);
                                                    let s222: f64 = max(s211, s194);
                                                    let s223: f64 = min(s212, s195);
                                                    let s224: f64 = max(s212, s195);
                                                    let s225: f64 = min(s213, s196);
                                                    let s226: f64 = max(s213, s196);
                                                    let s227: f64 = min(s214, s188);
                                                    let s228: f64 = max(s214, s188);
                                                    put(runs, base75 + e2, s179);
                                                    put(runs, base77 + e2, s215);
                                                    put(runs, base78 + e2, s216);
                                                    put(runs, base79 + e2, s217);
                                                    put(runs, base80 + e2, s218);
                                                    put(runs, base81 + e2, s219);
                                                    put(runs, base82 + e2, s220);
                                                    put(runs, base83 + e2, s221);
                                                    put(runs, base84 + e2, s222);
                                                    put(runs, base85 + e2, s223);
                                                    put(runs, base86 + e2, s224);
                                                    put(runs, base87 + e2, s225);
                                                    put(runs, base88 + e2, s226);
                                                    put(runs, base89 + e2, s227);
                                                    put(runs, base90 + e2, s228);
                                                    put(runs, base91 + e2, s206);
                                                }
                                            } else {
                                                if k == 16 {
                                                    let e2_main9: isize =
                                                        ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                    let base92: isize = base332;
                                                    let base93: isize = base333;
                                                    let base94: isize = base339;
                                                    let base95: isize = base340;
                                                    let base96: isize = base341;
                                                    let base97: isize = base342;
                                                    let base98: isize = base352;
                                                    let base99: isize = base353;
                                                    let base100: isize = base354;
                                                    let base101: isize = base355;
                                                    let base102: isize = base356;
                                                    let base103: isize = base357;
                                                    let base104: isize = base358;
                                                    let base105: isize = base359;
                                                    let base106: isize = base327;
                                                    let base107: isize = base360;
                                                    let base108: isize = base328;
                                                    let base109: isize = base330;
                                                    let base110: isize = base331;
                                                    let base111: isize = base335;
                                                    let base112: isize = base336;
                                                    let base113: isize = base337;
                                                    let base114: isize = base338;
                                                    let base115: isize = base344;
                                                    let base116: isize = base345;
                                                    let base117: isize = base346;
                                                    let base118: isize = base347;
                                                    let base119: isize = base348;
                                                    let base120: isize = base349;
                                                    let base121: isize = base350;
                                                    let base122: isize = base351;
                                                    let base123: isize = base361;
                                                    let base124: isize = base362;
                                                    let base125: isize = base363;
                                                    let base126: isize = base364;
                                                    let base127: isize = base365;
                                                    let base128: isize = base366;
                                                    let base129: isize = base367;
                                                    let base130: isize = base368;
                                                    let base131: isize = base369;
                                                    let base132: isize = base370;
                                                    let base133: isize = base371;
                                                    let base134: isize = base372;
                                                    let base135: isize = base373;
                                                    let base136: isize = base374;
                                                    let base137: isize = base375;
                                                    let base138: isize = base376;
                                                    let mut e2: isize = 0;
                                                    while e2 < e2_main9 {
                                                        let s: S::F64 = S::F64::load(runs, e2);
                                                        let s2: S::F64 = S::F64::load(runs, plane + e2);
                                                        let s3: S::F64 = S::F64::load(runs, base92 + e2);
                                                        let s4: S::F64 = S::F64::load(runs, base93 + e2);
                                                        let s5: S::F64 = S::F64::load(runs, base94 + e2);
                                                        let s6: S::F64 = S::F64::load(runs, base95 + e2);
                                                        let s7: S::F64 = S::F64::load(runs, base96 + e2);
                                                        let s8: S::F64 = S::F64::load(runs, base97 + e2);
                                                        let s9: S::F64 = S::F64::load(runs, base98 + e2);
                                                        let s10: S::F64 = S::F64::load(runs, base99 + e2);
                                                        let s11: S::F64 = S::F64::load(runs, base100 + e2);
                                                        let s12: S::F64 = S::F64::load(runs, base101 + e2);
                                                        let s13: S::F64 = S::F64::load(runs, base102 + e2);
                                                        let s14: S::F64 = S::F64::load(runs, base103 + e2);
                                                        let s15: S::F64 = S::F64::load(runs, base104 + e2);
                                                        let s16: S::F64 = S::F64::load(runs, base105 + e2);
                                                        let s17: S::F64 = S::F64::load(runs, base106 + (e2 + base107));
                                                        let s18: S::F64 = S::F64::load(runs, base108 + (e2 + base107));
                                                        let s19: S::F64 = S::F64::load(runs, base109 + (e2 + base107));
                                                        let s20: S::F64 = S::F64::load(runs, base110 + (e2 + base107));
                                                        let s21: S::F64 = S::F64::load(runs, base111 + (e2 + base107));
                                                        let s22: S::F64 = S::F64::load(runs, base112 + (e2 + base107));
                                                        let s23: S::F64 = S::F64::load(runs, base113 + (e2 + base107));
                                                        let s24: S::F64 = S::F64::load(runs, base114 + (e2 + base107));
                                                        let s25: S::F64 = S::F64::load(runs, base115 + (e2 + base107));
                                                        let s26: S::F64 = S::F64::load(runs, base116 + (e2 + base107));
                                                        let s27: S::F64 = S::F64::load(runs, base117 + (e2 + base107));
                                                        let s28: S::F64 = S::F64::load(runs, base118 + (e2 + base107));
                                                        let s29: S::F64 = S::F64::load(runs, base119 + (e2 + base107));
                                                        let s30: S::F64 = S::F64::load(runs, base120 + (e2 + base107));
                                                        let s31: S::F64 = S::F64::load(runs, base121 + (e2 + base107));
                                                        let s32: S::F64 = S::F64::load(runs, base122 + (e2 + base107));
                                                        let s33: S::F64 = s.min(s17);
                                                        let s34: S::F64 = s.max(s17);
                                                        let s35: S::F64 = s9.min(s25);
                                                        let s36: S::F64 = s9.max(s25);
                                                        let s37: S::F64 = s35.min(s34);
                                                        let s38: S::F64 = s35.max(s34);
                                                        let s39: S::F64 = s5.min(s21);
                                                        let s40: S::F64 = s5.max(s21);
                                                        let s41: S::F64 = s13.min(s29);
                                                        let s42: S::F64 = s13.max(s29);
                                                        let s43: S::F64 = s41.min(s40);
                                                        let s44: S::F64 = s41.max(s40);
                                                        let s45: S::F64 = s39.min(s37);
                                                        let s46: S::F64 = s39.max(s37);
                                                        let s47: S::F64 = s43.min(s38);
                                                        let s48: S::F64 = s43.max(s38);
                                                        let s49: S::F64 = s44.min(s36);
                                                        let s50: S::F64 = s44.max(s36);
                                                        let s51: S::F64 = s3.min(s19);
                                                        let s52: S::F64 = s3.max(s19);
                                                        let s53: S::F64 = s11.min(s27);
                                                        let s54: S::F64 = s11.max(s27);
                                                        let s55: S::F64 = s53.min(s52);
                                                        let s56: S::F64 = s53.max(s52);
                                                        let s57: S::F64 = s7.min(s23);
                                                        let s58: S::F64 = s7.max(s23);
                                                        let s59: S::F64 = s15.min(s31);
                                                        let s60: S::F64 = s15.max(s31);
                                                        let s61: S::F64 = s59.min(s58);
                                                        let s62: S::F64 = s59.max(s58);
                                                        let s63: S::F64 = s57.min(s55);
                                                        let s64: S::F64 = s57.max(s55);
                                                        let s65: S::F64 = s61.min(s56);
                                                        let s66: S::F64 = s61.max(s56);
                                                        let s67: S::F64 = s62.min(s54);
                                                        let s68: S::F64 = s62.max(s54);
                                                        let s69: S::F64 = s51.min(s45);
                                                        let s70: S::F64 = s51.max(s45);
                                                        let s71: S::F64 = s63.min(s46);
                                                        let s72: S::F64 = s63.max(s46);
                                                        let s73: S::F64 = s64.min(s47);
                                                        let s74: S::F64 = s64.max(s47);
                                                        let s75: S::F64 = s65.min(s48);
                                                        let s76: S::F64 = s65.max(s48);
                                                        let s77: S::F64 = s66.min(s49);
                                                        let s78: S::F64 = s66.max(s49);
                                                        let s79: S::F64 = s67.min(s50);
                                                        let s80: S::F64 = s67.max(s50);
                                                        let s81: S::F64 = s68.min(s42);
                                                        let s82: S::F64 = s68.max(s42);
                                                        let s83: S::F64 = s2.min(s18);
                                                        let s84: S::F64 = s2.max(s18);
                                                        let s85: S::F64 = s10.min(s26);
                                                        let s86: S::F64 = s10.max(s26);
                                                        let s87: S::F64 = s85.min(s84);
                                                        let s88: S::F64 = s85.max(s84);
                                                        let s89: S::F64 = s6.min(s22);
                                                        let s90: S::F64 = s6.max(s22);
                                                        let s91: S::F64 = s14.min(s30);
                                                        let s92: S::F64 = s14.max(s30);
                                                        let s93: S::F64 = s91.min(s90);
                                                        let s94: S::F64 = s91.max(s90);
                                                        let s95: S::F64 = s89.min(s87);
                                                        let s96: S::F64 = s89.max(s87);
                                                        let s97: S::F64 = s93.min(s88);
                                                        let s98: S::F64 = s93.max(s88);
                                                        let s99: S::F64 = s94.min(s86);
                                                        let s100: S::F64 = s94.max(s86);
                                                        let s101: S::F64 = s4.min(s20);
                                                        let s102: S::F64 = s4.max(s20);
                                                        let s103: S::F64 = s12.min(s28);
                                                        let s104: S::F64 = s12.max(s28);
                                                        let s105: S::F64 = s103.min(s102);
                                                        let s106: S::F64 = s103.max(s102);
                                                        let s107: S::F64 = s8.min(s24);
                                                        let s108: S::F64 = s8.max(s24);
                                                        let s109: S::F64 = s16.min(s32);
                                                        let s110: S::F64 = s16.max(s32);
                                                        let s111: S::F64 = s109.min(s108);
                                                        let s112: S::F64 = s109.max(s108);
                                                        let s113: S::F64 = s107.min(s105);
                                                        let s114: S::F64 = s107.max(s105);
                                                        let s115: S::F64 = s111.min(s106);
                                                        let s116: S::F64 = s111.max(s106);
                                                        let s117: S::F64 = s112.min(s104);
                                                        let s118: S::F64 = s112.max(s104);
                                                        let s119: S::F64 = s101.min(s95);
                                                        let s120: S::F64 = s101.max(s95);
                                                        let s121: S::F64 = s113.min(s96);
                                                        let s122: S::F64 = s113.max(s96);
                                                        let s123: S::F64 = s114.min(s97);
                                                        let s124: S::F64 = s114.max(s97);
                                                        let s125: S::F64 = s115.min(s98);
                                                        let s126: S::F64 = s115.max(s98);
                                                        let s127: S::F64 = s116.min(s99);
                                                        let s128: S::F64 = s116.max(s99);
                                                        let s129: S::F64 = s117.min(s100);
                                                        let s130: S::F64 = s117.max(s100);
                                                        let s131: S::F64 = s118.min(s92);
                                                        let s132: S::F64 = s118.max(s92);
                                                        let s133: S::F64 = s83.min(s69);
                                                        let s134: S::F64 = s83.max(s69);
                                                        let s135: S::F64 = s119.min(s70);
                                                        let s136: S::F64 = s119.max(s70);
                                                        let s137: S::F64 = s120.min(s71);
                                                        let s138: S::F64 = s120.max(s71);
                                                        let s139: S::F64 = s121.min(s72);
                                                        let s140: S::F64 = s121.max(s72);
                                                        let s141: S::F64 = s122.min(s73);
                                                        let s142: S::F64 = s122.max(s73);
                                                        let s143: S::F64 = s123.min(s74);
                                                        let s144: S::F64 = s123.max(s74);
                                                        let s145: S::F64 = s124.min(s75);
                                                        let s146: S::F64 = s124.max(s75);
                                                        let s147: S::F64 = s125.min(s76);
                                                        let s148: S::F64 = s125.max(s76);
                                                        let s149: S::F64 = s126.min(s77);
                                                        let s150: S::F64 = s126.max(s77);
                                                        let s151: S::F64 = s127.min(s78);
                                                        let s152: S::F64 = s127.max(s78);
                                                        let s153: S::F64 = s128.min(s79);
                                                        let s154: S::F64 = s128.max(s79);
                                                        let s155: S::F64 = s129.min(s80);
                                                        let s156: S::F64 = s129.max(s80);
                                                        let s157: S::F64 = s130.min(s81);
                                                        let s158: S::F64 = s130.max(s81);
                                                        let s159: S::F64 = s131.min(s82);
                                                        let s160: S::F64 = s131.max(s82);
                                                        let s161: S::F64 = s132.min(s60);
                                                        let s162: S::F64 = s132.max(s60);
                                                        s33.store(runs, base106 + e2);
                                                        s133.store(runs, base108 + e2);
                                                        s134.store(runs, base109 + e2);
                                                        s135.store(runs, base110 + e2);
                                                        s136.store(runs, base111 + e2);
                                                        s137.store(runs, base112 + e2);
                                                        s138.store(runs, base113 + e2);
                                                        s139.store(runs, base114 + e2);
                                                        s140.store(runs, base115 + e2);
                                                        s141.store(runs, base116 + e2);
                                                        s142.store(runs, base117 + e2);
                                                        s143.store(runs, base118 + e2);
                                                        s144.store(runs, base119 + e2);
                                                        s145.store(runs, base120 + e2);
                                                        s146.store(runs, base121 + e2);
                                                        s147.store(runs, base122 + e2);
                                                        s148.store(runs, base123 + e2);
                                                        s149.store(runs, base124 + e2);
                                                        s150.store(runs, base125 + e2);
                                                        s151.store(runs, base126 + e2);
                                                        s152.store(runs, base127 + e2);
                                                        s153.store(runs, base128 + e2);
                                                        s154.store(runs, base129 + e2);
                                                        s155.store(runs, base130 + e2);
                                                        s156.store(runs, base131 + e2);
                                                        s157.store(runs, base132 + e2);
                                                        s158.store(runs, base133 + e2);
                                                        s159.store(runs, base134 + e2);
                                                        s160.store(runs, base135 + e2);
                                                        s161.store(runs, base136 + e2);
                                                        s162.store(runs, base137 + e2);
                                                        s110.store(runs, base138 + e2);
                                                        e2 += 4;
                                                    }
                                                    let base139: isize = base332;
                                                    let base140: isize = base333;
                                                    let base141: isize = base339;
                                                    let base142: isize = base340;
                                                    let base143: isize = base341;
                                                    let base144: isize = base342;
                                                    let base145: isize = base352;
                                                    let base146: isize = base353;
                                                    let base147: isize = base354;
                                                    let base148: isize = base355;
                                                    let base149: isize = base356;
                                                    let base150: isize = base357;
                                                    let base151: isize = base358;
                                                    let base152: isize = base359;
                                                    let base153: isize = base327;
                                                    let base154: isize = base360;
                                                    let base155: isize = base328;
                                                    let base156: isize = base330;
                                                    let base157: isize = base331;
                                                    let base158: isize = base335;
                                                    let base159: isize = base336;
                                                    let base160: isize = base337;
                                                    let base161: isize = base338;
                                                    let base162: isize = base344;
                                                    let base163: isize = base345;
                                                    let base164: isize = base346;
                                                    let base165: isize = base347;
                                                    let base166: isize = base348;
                                                    let base167: isize = base349;
                                                    let base168: isize = base350;
                                                    let base169: isize = base351;
                                                    let base170: isize = base361;
                                                    let base171: isize = base362;
                                                    let base172: isize = base363;
                                                    let base173: isize = base364;
                                                    let base174: isize = base365;
                                                    let base175: isize = base366;
                                                    let base176: isize = base367;
                                                    let base177: isize = base368;
                                                    let base178: isize = base369;
                                                    let base179: isize = base370;
                                                    let base180: isize = base371;
                                                    let base181: isize = base372;
                                                    let base182: isize = base373;
                                                    let base183: isize = base374;
                                                    let base184: isize = base375;
                                                    let base185: isize = base376;
                                                    let end10: isize = (rows_in - (k + low - 1)) * cols_here;
                                                    for e2 in e2_main9..end10 {
                                                        let s: f64 = at(runs, e2);
                                                        let s2: f64 = at(runs, plane + e2);
                                                        let s3: f64 = at(runs, base139 + e2);
                                                        let s4: f64 = at(runs, base140 + e2);
                                                        let s5: f64 = at(runs, base141 + e2);
                                                        let s6: f64 = at(runs, base142 + e2);
                                                        let s7: f64 = at(runs, base143 + e2);
                                                        let s8: f64 = at(runs, base144 + e2);
                                                        let s9: f64 = at(runs, base145 + e2);
                                                        let s10: f64 = at(runs, base146 + e2);
                                                        let s11: f64 = at(runs, base147 + e2);
                                                        let s12: f64 = at(runs, base148 + e2);
                                                        let s13: f64 = at(runs, base149 + e2);
                                                        let s14: f64 = at(runs, base150 + e2);
                                                        let s15: f64 = at(runs, base151 + e2);
                                                        let s16: f64 = at(runs, base152 + e2);
                                                        let s17: f64 = at(runs, base153 + (e2 + base154));
                                                        let s18: f64 = at(runs, base155 + (e2 + base154));
                                                        let s19: f64 = at(runs, base156 + (e2 + base154));
                                                        let s20: f64 = at(runs, base157 + (e2 + base154));
                                                        let s21: f64 = at(runs, base158 + (e2 + base154));
                                                        let s22: f64 = at(runs, base159 + (e2 + base154));
                                                        let s23: f64 = at(runs, base160 + (e2 + base154));
                                                        let s24: f64 = at(runs, base161 + (e2 + base154));
                                                        let s25: f64 = at(runs, base162 + (e2 + base154));
                                                        let s26: f64 = at(runs, base163 + (e2 + base154));
                                                        let s27: f64 = at(runs, base164 + (e2 + base154));
                                                        let s28: f64 = at(runs, base165 + (e2 + base154));
                                                        let s29: f64 = at(runs, base166 + (e2 + base154));
                                                        let s30: f64 = at(runs, base167 + (e2 + base154));
                                                        let s31: f64 = at(runs, base168 + (e2 + base154));
                                                        let s32: f64 = at(runs, base169 + (e2 + base154));
                                                        let s33: f64 = min(s, s17);
                                                        let s34: f64 = max(s, s17);
                                                        let s35: f64 = min(s9, s25);
                                                        let s36: f64 = max(s9, s25);
                                                        let s37: f64 = min(s35, s34);
                                                        let s38: f64 = max(s35, s34);
                                                        let s39: f64 = min(s5, s21);
                                                        let s40: f64 = max(s5, s21);
                                                        let s41: f64 = min(s13, s29);
                                                        let s42: f64 = max(s13, s29);
                                                        let s43: f64 = min(s41, s40);
                                                        let s44: f64 = max(s41, s40);
                                                        let s45: f64 = min(s39, s37);
                                                        let s46: f64 = max(s39, s37);
                                                        let s47: f64 = min(s43, s38);
                                                        let s48: f64 = max(s43, s38);
                                                        let s49: f64 = min(s44, s36);
                                                        let s50: f64 = max(s44, s36);
                                                        let s51: f64 = min(s3, s19);
                                                        let s52: f64 = max(s3, s19);
                                                        let s53: f64 = min(s11, s27);
                                                        let s54: f64 = max(s11, s27);
                                                        let s55: f64 = min(s53, s52);
                                                        let s56: f64 = max(s53, s52);
                                                        let s57: f64 = min(s7, s23);
                                                        let s58: f64 = max(s7, s23);
                                                        let s59: f64 = min(s15, s31);
                                                        let s60: f64 = max(s15, s31);
                                                        let s61: f64 = min(s59, s58);
                                                        let s62: f64 = max(s59, s58);
                                                        let s63: f64 = min(s57, s55);
                                                        let s64: f64 = max(s57, s55);
                                                        let s65: f64 = min(s61, s56);
                                                        let s66: f64 = max(s61, s56);
                                                        let s67: f64 = min(s62, s54);
                                                        let s68: f64 = max(s62, s54);
                                                        let s69: f64 = min(s51, s45);
                                                        let s70: f64 = max(s51, s45);
                                                        let s71: f64 = min(s63, s46);
                                                        let s72: f64 = max(s63, s46);
                                                        let s73: f64 = min(s64, s47);
                                                        let s74: f64 = max(s64, s47);
                                                        let s75: f64 = min(s65, s48);
                                                        let s76: f64 = max(s65, s48);
                                                        let s77: f64 = min(s66, s49);
                                                        let s78: f64 = max(s66, s49);
                                                        let s79: f64 = min(s67, s50);
                                                        let s80: f64 = max(s67, s50);
                                                        let s81: f64 = min(s68, s42);
                                                        let s82: f64 = max(s68, s42);
                                                        let s83: f64 = min(s2, s18);
                                                        let s84: f64 = max(s2, s18);
                                                        let s85: f64 = min(s10, s26);
                                                        let s86: f64 = max(s10, s26);
                                                        let s87: f64 = min(s85, s84);
                                                        let s88: f64 = max(s85, s84);
                                                        let s89: f64 = min(s6, s22);
                                                        let s90: f64 = max(s6, s22);
                                                        let s91: f64 = min(s14, s30);
                                                        let s92: f64 = max(s14, s30);
                                                        let s93: f64 = min(s91, s90);
                                                        let s94: f64 = max(s91, s90);
                                                        let s95: f64 = min(s89, s87);
                                                        let s96: f64 = max(s89, s87);
                                                        let s97: f64 = min(s93, s88);
                                                        let s98: f64 = max(s93, s88);
                                                        let s99: f64 = min(s94, s86);
                                                        let s100: f64 = max(s94, s86);
                                                        let s101: f64 = min(s4, s20);
                                                        let s102: f64 = max(s4, s20);
                                                        let s103: f64 = min(s12, s28);
                                                        let s104: f64 = max(s12, s28);
                                                        let s105: f64 = min(s103, s102);
                                                        let s106: f64 = max(s103, s102);
                                                        let s107: f64 = min(s8, s24);
                                                        let s108: f64 = max(s8, s24);
                                                        let s109: f64 = min(s16, s32);
                                                        let s110: f64 = max(s16, s32);
                                                        let s111: f64 = min(s109, s108);
                                                        let s112: f64 = max(s109, s108);
                                                        let s113: f64 = min(s107, s105);
                                                        let s114: f64 = max(s107, s105);
                                                        let s115: f64 = min(s111, s106);
                                                        let s116: f64 = max(s111, s106);
                                                        let s117: f64 = min(s112, s104);
                                                        let s118: f64 = max(s112, s104);
                                                        let s119: f64 = min(s101, s95);
                                                        let s120: f64 = max(s101, s95);
                                                        let s121: f64 = min(s113, s96);
                                                        let s122: f64 = max(s113, s96);
                                                        let s123: f64 = min(s114, s97);
                                                        let s124: f64 = max(s114, s97);
                                                        let s125: f64 = min(s115, s98);
                                                        let s126: f64 = max(s115, s98);
                                                        let s127: f64 = min(s116, s99);
                                                        let s128: f64 = max(s116, s99);
                                                        let s129: f64 = min(s117, s100);
                                                        let s130: f64 = max(s117, s100);
                                                        let s131: f64 = min(s118, s92);
                                                        let s132: f64 = max(s118, s92);
                                                        let s133: f64 = min(s83, s69);
                                                        let s134: f64 = max(s83, s69);
                                                        let s135: f64 = min(s119, s70);
                                                        let s136: f64 = max(s119, s70);
                                                        let s137: f64 = min(s120, s71);
                                                        let s138: f64 = max(s120, s71);
                                                        let s139: f64 = min(s121, s72);
                                                        let s140: f64 = max(s121, s72);
                                                        let s141: f64 = min(s122, s73);
                                                        let s142: f64 = max(s122, s73);
                                                        let s143: f64 = min(s123, s74);
                                                        let s144: f64 = max(s123, s74);
                                                        let s145: f64 = min(s124, s75);
                                                        let s146: f64 = max(s124, s75);
                                                        let s147: f64 = min(s125, s76);
                                                        let s148: f64 = max(s125, s76);
                                                        let s149: f64 = min(s126, s77);
                                                        let s150: f64 = max(s126, s77);
                                                        let s151: f64 = min(s127, s78);
                                                        let s152: f64 = max(s127, s78);
                                                        let s153: f64 = min(s128, s79);
                                                        let s154: f64 = max(s128, s79);
                                                        let s155: f64 = min(s129, s80);
                                                        let s156: f64 = max(s129, s80);
                                                        let s157: f64 = min(s130, s81);
                                                        let s158: f64 = max(s130, s81);
                                                        let s159: f64 = min(s131, s82);
                                                        let s160: f64 = max(s131, s82);
                                                        let s161: f64 = min(s132, s60);
                                                        let s162: f64 = max(s132, s60);
                                                        put(runs, base153 + e2, s33);
                                                        put(runs, base155 + e2, s133);
                                                        put(runs, base156 + e2, s134);
                                                        put(runs, base157 + e2, s135);
                                                        put(runs, base158 + e2, s136);
                                                        put(runs, base159 + e2, s137);
                                                        put(runs, base160 + e2, s138);
                                                        put(runs, base161 + e2, s139);
                                                        put(runs, base162 + e2, s140);
                                                        put(runs, base163 + e2, s141);
                                                        put(runs, base164 + e2, s142);
                                                        put(runs, base165 + e2, s143);
                                                        put(runs, base166 + e2, s144);
                                                        put(runs, base167 + e2, s145);
                                                        put(runs, base168 + e2, s146);
                                                        put(runs, base169 + e2, s147);
                                                        put(runs, base170 + e2, s148);
                                                        put(runs, base171 + e2, s149);
                                                        put(runs, base172 + e2, s150);
                                                        put(runs, base173 + e2, s151);
                                                        put(runs, base174 + e2, s152);
                                                        put(runs, base175 + e2, s153);
                                                        put(runs, base176 + e2, s154);
                                                        put(runs, base177 + e2, s155);
                                                        put(runs, base178 + e2, s156);
                                                        put(runs, base179 + e2, s157);
                                                        put(runs, base180 + e2, s158);
                                                        put(runs, base181 + e2, s159);
                                                        put(runs, base182 + e2, s160);
                                                        put(runs, base183 + e2, s161);
                                                        put(runs, base184 + e2, s162);
                                                        put(runs, base185 + e2, s110);
                                                    }
                                                } else {
                                                    let e2_main10: isize =
                                                        ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                    let base192: isize = base324;
                                                    let base193: isize = k * 2 - 1;
                                                    let base194: isize = k * cols_here;
                                                    let mut e2: isize = 0;
                                                    while e2 < e2_main10 {
                                                        let base186: isize = base192;
                                                        let base187: isize = base193;
                                                        let base188: isize = e2 + base194;
                                                        for j3 in 0..k {
                                                            S::F64::load(runs, (base186 + j3) * plane + base188)
                                                                .store(runs, (base186 + (base187 - j3)) * plane + e2);
                                                        }
                                                        let base189: isize = base192;
                                                        for j3 in 0..k {
                                                            S::F64::load(runs, j3 * plane + e2)
                                                                .store(runs, (base189 + j3) * plane + e2);
                                                        }
                                                        let mut d: isize = k;
                                                        let base191: isize = base192;
                                                        while d > 0 {
                                                            let base190: isize = base191;
                                                            for t in 0..k {
                                                                let i: isize =
                                                                    base190 + ((t & 0 - d) * 2 + (t & d - 1));
                                                                let x2: S::F64 = S::F64::load(runs, i * plane + e2);
                                                                let y: S::F64 =
                                                                    S::F64::load(runs, (i + d) * plane + e2);
                                                                x2.min(y).store(runs, i * plane + e2);
                                                                x2.max(y).store(runs, (i + d) * plane + e2);
                                                            }
                                                            d >>= 1;
                                                        }
                                                        e2 += 4;
                                                    }
                                                    let base201: isize = base324;
                                                    let base202: isize = k * 2 - 1;
                                                    let base203: isize = k * cols_here;
                                                    let end11: isize = (rows_in - (k + low - 1)) * cols_here;
                                                    for e2 in e2_main10..end11 {
                                                        let base195: isize = base201;
                                                        let base196: isize = base202;
                                                        let base197: isize = e2 + base203;
                                                        for j3 in 0..k {
                                                            put(
                                                                runs,
                                                                (base195 + (base196 - j3)) * plane + e2,
                                                                at(runs, (base195 + j3) * plane + base197),
                                                            );
                                                        }
                                                        let base198: isize = base201;
                                                        for j3 in 0..k {
                                                            put(
                                                                runs,
                                                                (base198 + j3) * plane + e2,
                                                                at(runs, j3 * plane + e2),
                                                            );
                                                        }
                                                        let mut d: isize = k;
                                                        let base200: isize = base201;
                                                        while d > 0 {
                                                            let base199: isize = base200;
                                                            for t in 0..k {
                                                                let i: isize =
                                                                    base199 + ((t & 0 - d) * 2 + (t & d - 1));
                                                                let x2: f64 = at(runs, i * plane + e2);
                                                                let y: f64 = at(runs, (i + d) * plane + e2);
                                                                put(runs, i * plane + e2, min(x2, y));
                                                                put(runs, (i + d) * plane + e2, max(x2, y));
                                                            }
                                                            d >>= 1;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                capacity = k * 2;
                            }
                            low += k;
                        }
                        if k == 1 {
                            let e2_main11: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                            let mut e2: isize = 0;
                            while e2 < e2_main11 {
                                let s533: S::F64 = S::F64::load(runs, e2);
                                let s534: S::F64 = S::F64::load(runs, e2 + cols_here);
                                let s535: S::F64 = s533.min(s534);
                                let s536: S::F64 = s533.max(s534);
                                s535.store(runs, e2);
                                s536.store(runs, plane + e2);
                                e2 += 4;
                            }
                            let end12: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            for e2 in e2_main11..end12 {
                                let s533: f64 = at(runs, e2);
                                let s534: f64 = at(runs, e2 + cols_here);
                                let s535: f64 = min(s533, s534);
                                let s536: f64 = max(s533, s534);
                                put(runs, e2, s535);
                                put(runs, plane + e2, s536);
                            }
                        } else {
                            if k == 2 {
                                let e2_main12: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                let base204: isize = base329;
                                let base205: isize = base332;
                                let base206: isize = base333;
                                let mut e2: isize = 0;
                                while e2 < e2_main12 {
                                    let s523: S::F64 = S::F64::load(runs, e2);
                                    let s524: S::F64 = S::F64::load(runs, plane + e2);
                                    let s525: S::F64 = S::F64::load(runs, e2 + base204);
                                    let s526: S::F64 = S::F64::load(runs, plane + (e2 + base204));
                                    let s527: S::F64 = s523.min(s525);
                                    let s528: S::F64 = s523.max(s525);
                                    let s529: S::F64 = s524.min(s526);
                                    let s530: S::F64 = s524.max(s526);
                                    let s531: S::F64 = s529.min(s528);
                                    let s532: S::F64 = s529.max(s528);
                                    s527.store(runs, e2);
                                    s531.store(runs, plane + e2);
                                    s532.store(runs, base205 + e2);
                                    s530.store(runs, base206 + e2);
                                    e2 += 4;
                                }
                                let base207: isize = base329;
                                let base208: isize = base332;
                                let base209: isize = base333;
                                let end13: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                for e2 in e2_main12..end13 {
                                    let s523: f64 = at(runs, e2);
                                    let s524: f64 = at(runs, plane + e2);
                                    let s525: f64 = at(runs, e2 + base207);
                                    let s526: f64 = at(runs, plane + (e2 + base207));
                                    let s527: f64 = min(s523, s525);
                                    let s528: f64 = max(s523, s525);
                                    let s529: f64 = min(s524, s526);
                                    let s530: f64 = max(s524, s526);
                                    let s531: f64 = min(s529, s528);
                                    let s532: f64 = max(s529, s528);
                                    put(runs, e2, s527);
                                    put(runs, plane + e2, s531);
                                    put(runs, base208 + e2, s532);
                                    put(runs, base209 + e2, s530);
                                }
                            } else {
                                if k == 4 {
                                    let e2_main13: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                    let base210: isize = base332;
                                    let base211: isize = base333;
                                    let base212: isize = base334;
                                    let base213: isize = base339;
                                    let base214: isize = base340;
                                    let base215: isize = base341;
                                    let base216: isize = base342;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main13 {
                                        let s497: S::F64 = S::F64::load(runs, e2);
                                        let s498: S::F64 = S::F64::load(runs, plane + e2);
                                        let s499: S::F64 = S::F64::load(runs, base210 + e2);
                                        let s500: S::F64 = S::F64::load(runs, base211 + e2);
                                        let s501: S::F64 = S::F64::load(runs, e2 + base212);
                                        let s502: S::F64 = S::F64::load(runs, plane + (e2 + base212));
                                        let s503: S::F64 = S::F64::load(runs, base210 + (e2 + base212));
                                        let s504: S::F64 = S::F64::load(runs, base211 + (e2 + base212));
                                        let s505: S::F64 = s497.min(s501);
                                        let s506: S::F64 = s497.max(s501);
                                        let s507: S::F64 = s499.min(s503);
                                        let s508: S::F64 = s499.max(s503);
                                        let s509: S::F64 = s507.min(s506);
                                        let s510: S::F64 = s507.max(s506);
                                        let s511: S::F64 = s498.min(s502);
                                        let s512: S::F64 = s498.max(s502);
                                        let s513: S::F64 = s500.min(s504);
                                        let s514: S::F64 = s500.max(s504);
                                        let s515: S::F64 = s513.min(s512);
                                        let s516: S::F64 = s513.max(s512);
                                        let s517: S::F64 = s511.min(s509);
                                        let s518: S::F64 = s511.max(s509);
                                        let s519: S::F64 = s515.min(s510);
                                        let s520: S::F64 = s515.max(s510);
                                        let s521: S::F64 = s516.min(s508);
                                        let s522: S::F64 = s516.max(s508);
                                        s505.store(runs, e2);
                                        s517.store(runs, plane + e2);
                                        s518.store(runs, base210 + e2);
                                        s519.store(runs, base211 + e2);
                                        s520.store(runs, base213 + e2);
                                        s521.store(runs, base214 + e2);
                                        s522.store(runs, base215 + e2);
                                        s514.store(runs, base216 + e2);
                                        e2 += 4;
                                    }
                                    let base217: isize = base332;
                                    let base218: isize = base333;
                                    let base219: isize = base334;
                                    let base220: isize = base339;
                                    let base221: isize = base340;
                                    let base222: isize = base341;
                                    let base223: isize = base342;
                                    let end14: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                    for e2 in e2_main13..end14 {
                                        let s497: f64 = at(runs, e2);
                                        let s498: f64 = at(runs, plane + e2);
                                        let s499: f64 = at(runs, base217 + e2);
                                        let s500: f64 = at(runs, base218 + e2);
                                        let s501: f64 = at(runs, e2 + base219);
                                        let s502: f64 = at(runs, plane + (e2 + base219));
                                        let s503: f64 = at(runs, base217 + (e2 + base219));
                                        let s504: f64 = at(runs, base218 + (e2 + base219));
                                        let s505: f64 = min(s497, s501);
                                        let s506: f64 = max(s497, s501);
                                        let s507: f64 = min(s499, s503);
                                        let s508: f64 = max(s499, s503);
                                        let s509: f64 = min(s507, s506);
                                        let s510: f64 = max(s507, s506);
                                        let s511: f64 = min(s498, s502);
                                        let s512: f64 = max(s498, s502);
                                        let s513: f64 = min(s500, s504);
                                        let s514: f64 = max(s500, s504);
                                        let s515: f64 = min(s513, s512);
                                        let s516: f64 = max(s513, s512);
                                        let s517: f64 = min(s511, s509);
                                        let s518: f64 = max(s511, s509);
                                        let s519: f64 = min(s515, s510);
                                        let s520: f64 = max(s515, s510);
                                        let s521: f64 = min(s516, s508);
                                        let s522: f64 = max(s516, s508);
                                        put(runs, e2, s505);
                                        put(runs, plane + e2, s517);
                                        put(runs, base217 + e2, s518);
                                        put(runs, base218 + e2, s519);
                                        put(runs, base220 + e2, s520);
                                        put(runs, base221 + e2, s521);
                                        put(runs, base222 + e2, s522);
                                        put(runs, base223 + e2, s514);
                                    }
                                } else {
                                    if k == 8 {
                                        let e2_main14: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                        let base224: isize = base332;
                                        let base225: isize = base333;
                                        let base226: isize = base339;
                                        let base227: isize = base340;
                                        let base228: isize = base341;
                                        let base229: isize = base342;
                                        let base230: isize = base343;
                                        let base231: isize = base352;
                                        let base232: isize = base353;
                                        let base233: isize = base354;
                                        let base234: isize = base355;
                                        let base235: isize = base356;
                                        let base236: isize = base357;
                                        let base237: isize = base358;
                                        let base238: isize = base359;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main14 {
                                            let s431: S::F64 = S::F64::load(runs, e2);
                                            let s432: S::F64 = S::F64::load(runs, plane + e2);
                                            let s433: S::F64 = S::F64::load(runs, base224 + e2);
                                            let s434: S::F64 = S::F64::load(runs, base225 + e2);
                                            let s435: S::F64 = S::F64::load(runs, base226 + e2);
                                            let s436: S::F64 = S::F64::load(runs, base227 + e2);
                                            let s437: S::F64 = S::F64::load(runs, base228 + e2);
                                            let s438: S::F64 = S::F64::load(runs, base229 + e2);
                                            let s439: S::F64 = S::F64::load(runs, e2 + base230);
                                            let s440: S::F64 = S::F64::load(runs, plane + (e2 + base230));
                                            let s441: S::F64 = S::F64::load(runs, base224 + (e2 + base230));
                                            let s442: S::F64 = S::F64::load(runs, base225 + (e2 + base230));
                                            let s443: S::F64 = S::F64::load(runs, base226 + (e2 + base230));
                                            let s444: S::F64 = S::F64::load(runs, base227 + (e2 + base230));
                                            let s445: S::F64 = S::F64::load(runs, base228 + (e2 + base230));
                                            let s446: S::F64 = S::F64::load(runs, base229 + (e2 + base230));
                                            let s447: S::F64 = s431.min(s439);
                                            let s448: S::F64 = s431.max(s439);
                                            let s449: S::F64 = s435.min(s443);
                                            let s450: S::F64 = s435.max(s443);
                                            let s451: S::F64 = s449.min(s448);
                                            let s452: S::F64 = s449.max(s448);
                                            let s453: S::F64 = s433.min(s441);
                                            let s454: S::F64 = s433.max(s441);
                                            let s455: S::F64 = s437.min(s445);
                                            let s456: S::F64 = s437.max(s445);
                                            let s457: S::F64 = s455.min(s454);
                                            let s458: S::F64 = s455.max(s454);
                                            let s459: S::F64 = s453.min(s451);
                                            let s460: S::F64 = s453.max(s451);
                                            let s461: S::F64 = s457.min(s452);
                                            let s462: S::F64 = s457.max(s452);
                                            let s463: S::F64 = s458.min(s450);
                                            let s464: S::F64 = s458.max(s450);
                                            let s465: S::F64 = s432.min(s440);
                                            let s466: S::F64 = s432.max(s440);
                                            let s467: S::F64 = s436.min(s444);
                                            let s468: S::F64 = s436.max(s444);
                                            let s469: S::F64 = s467.min(s466);
                                            let s470: S::F64 = s467.max(s466);
                                            let s471: S::F64 = s434.min(s442);
                                            let s472: S::F64 = s434.max(s442);
                                            let s473: S::F64 = s438.min(s446);
                                            let s474: S::F64 = s438.max(s446);
                                            let s475: S::F64 = s473.min(s472);
                                            let s476: S::F64 = s473.max(s472);
                                            let s477: S::F64 = s471.min(s469);
                                            let s478: S::F64 = s471.max(s469);
                                            let s479: S::F64 = s475.min(s470);
                                            let s480: S::F64 = s475.max(s470);
                                            let s481: S::F64 = s476.min(s468);
                                            let s482: S::F64 = s476.max(s468);
                                            let s483: S::F64 = s465.min(s459);
                                            let s484: S::F64 = s465.max(s459);
                                            let s485: S::F64 = s477.min(s460);
                                            let s486: S::F64 = s477.max(s460);
                                            let s487: S::F64 = s478.min(s461);
                                            let s488: S::F64 = s478.max(s461);
                                            let s489: S::F64 = s479.min(s462);
                                            let s490: S::F64 = s479.max(s462);
                                            let s491: S::F64 = s480.min(s463);
                                            let s492: S::F64 = s480.max(s463);
                                            let s493: S::F64 = s481.min(s464);
                                            let s494: S::F64 = s481.max(s464);
                                            let s495: S::F64 = s482.min(s456);
                                            let s496: S::F64 = s482.max(s456);
                                            s447.store(runs, e2);
                                            s483.store(runs, plane + e2);
                                            s484.store(runs, base224 + e2);
                                            s485.store(runs, base225 + e2);
                                            s486.store(runs, base226 + e2);
                                            s487.store(runs, base227 + e2);
                                            s488.store(runs, base228 + e2);
                                            s489.store(runs, base229 + e2);
                                            s490.store(runs, base231 + e2);
                                            s491.store(runs, base232 + e2);
                                            s492.store(runs, base233 + e2);
                                            s493.store(runs, base234 + e2);
                                            s494.store(runs, base235 + e2);
                                            s495.store(runs, base236 + e2);
                                            s496.store(runs, base237 + e2);
                                            s474.store(runs, base238 + e2);
                                            e2 += 4;
                                        }
                                        let base239: isize = base332;
                                        let base240: isize = base333;
                                        let base241: isize = base339;
                                        let base242: isize = base340;
                                        let base243: isize = base341;
                                        let base244: isize = base342;
                                        let base245: isize = base343;
                                        let base246: isize = base352;
                                        let base247: isize = base353;
                                        let base248: isize = base354;
                                        let base249: isize = base355;
                                        let base250: isize = base356;
                                        let base251: isize = base357;
                                        let base252: isize = base358;
                                        let base253: isize = base359;
                                        let end15: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                        for e2 in e2_main14..end15 {
                                            let s431: f64 = at(runs, e2);
                                            let s432: f64 = at(runs, plane + e2);
                                            let s433: f64 = at(runs, base239 + e2);
                                            let s434: f64 = at(runs, base240 + e2);
                                            let s435: f64 = at(runs, base241 + e2);
                                            let s436: f64 = at(runs, base242 + e2);
                                            let s437: f64 = at(runs, base243 + e2);
                                            let s438: f64 = at(runs, base244 + e2);
                                            let s439: f64 = at(runs, e2 + base245);
                                            let s440: f64 = at(runs, plane + (e2 + base245));
                                            let s441: f64 = at(runs, base239 + (e2 + base245));
                                            let s442: f64 = at(runs, base240 + (e2 + base245));
                                            let s443: f64 = at(runs, base241 + (e2 + base245));
                                            let s444: f64 = at(runs, base242 + (e2 + base245));
                                            let s445: f64 = at(runs, base243 + (e2 + base245));
                                            let s446: f64 = at(runs, base244 + (e2 + base245));
                                            let s447: f64 = min(s431, s439);
                                            let s448: f64 = max(s431, s439);
                                            let s449: f64 = min(s435, s443);
                                            let s450: f64 = max(s435, s443);
                                            let s451: f64 = min(s449, s448);
                                            let s452: f64 = max(s449, s448);
                                            let s453: f64 = min(s433, s441);
                                            let s454: f64 = max(s433, s441);
                                            let s455: f64 = min(s437, s445);
                                            let s456: f64 = max(s437, s445);
                                            let s457: f64 = min(s455, s454);
                                            let s458: f64 = max(s455, s454);
                                            let s459: f64 = min(s453, s451);
                                            let s460: f64 = max(s453, s451);
                                            let s461: f64 = min(s457, s452);
                                            let s462: f64 = max(s457, s452);
                                            let s463: f64 = min(s458, s450);
                                            let s464: f64 = max(s458, s450);
                                            let s465: f64 = min(s432, s440);
                                            let s466: f64 = max(s432, s440);
                                            let s467: f64 = min(s436, s444);
                                            let s468: f64 = max(s436, s444);
                                            let s469: f64 = min(s467, s466);
                                            let s470: f64 = max(s467, s466);
                                            let s471: f64 = min(s434, s442);
                                            let s472: f64 = max(s434, s442);
                                            let s473: f64 = min(s438, s446);
                                            let s474: f64 = max(s438, s446);
                                            let s475: f64 = min(s473, s472);
                                            let s476: f64 = max(s473, s472);
                                            let s477: f64 = min(s471, s469);
                                            let s478: f64 = max(s471, s469);
                                            let s479: f64 = min(s475, s470);
                                            let s480: f64 = max(s475, s470);
                                            let s481: f64 = min(s476, s468);
                                            let s482: f64 = max(s476, s468);
                                            let s483: f64 = min(s465, s459);
                                            let s484: f64 = max(s465, s459);
                                            let s485: f64 = min(s477, s460);
                                            let s486: f64 = max(s477, s460);
                                            let s487: f64 = min(s478, s461);
                                            let s488: f64 = max(s478, s461);
                                            let s489: f64 = min(s479, s462);
                                            let s490: f64 = max(s479, s462);
                                            let s491: f64 = min(s480, s463);
                                            let s492: f64 = max(s480, s463);
                                            let s493: f64 = min(s481, s464);
                                            let s494: f64 = max(s481, s464);
                                            let s495: f64 = min(s482, s456);
                                            let s496: f64 = max(s482, s456);
                                            put(runs, e2, s447);
                                            put(runs, plane + e2, s483);
                                            put(runs, base239 + e2, s484);
                                            put(runs, base240 + e2, s485);
                                            put(runs, base241 + e2, s486);
                                            put(runs, base242 + e2, s487);
                                            put(runs, base243 + e2, s488);
                                            put(runs, base244 + e2, s489);
                                            put(runs, base246 + e2, s490);
                                            put(runs, base247 + e2, s491);
                                            put(runs, base248 + e2, s492);
                                            put(runs, base249 + e2, s493);
                                            put(runs, base250 + e2, s494);
                                            put(runs, base251 + e2, s495);
                                            put(runs, base252 + e2, s496);
                                            put(runs, base253 + e2, s474);
                                        }
                                    } else {
                                        if k == 16 {
                                            let e2_main15: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                            let base254: isize = base332;
                                            let base255: isize = base333;
                                            let base256: isize = base339;
                                            let base257: isize = base340;
                                            let base258: isize = base341;
                                            let base259: isize = base342;
                                            let base260: isize = base352;
                                            let base261: isize = base353;
                                            let base262: isize = base354;
                                            let base263: isize = base355;
                                            let base264: isize = base356;
                                            let base265: isize = base357;
                                            let base266: isize = base358;
                                            let base267: isize = base359;
                                            let base268: isize = base360;
                                            let base269: isize = base377;
                                            let base270: isize = base378;
                                            let base271: isize = base379;
                                            let base272: isize = base380;
                                            let base273: isize = base381;
                                            let base274: isize = base382;
                                            let base275: isize = base383;
                                            let base276: isize = base384;
                                            let base277: isize = base385;
                                            let base278: isize = base386;
                                            let base279: isize = base387;
                                            let base280: isize = base388;
                                            let base281: isize = base389;
                                            let base282: isize = base390;
                                            let base283: isize = base391;
                                            let base284: isize = base392;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main15 {
                                                let s269: S::F64 = S::F64::load(runs, e2);
                                                let s270: S::F64 = S::F64::load(runs, plane + e2);
                                                let s271: S::F64 = S::F64::load(runs, base254 + e2);
                                                let s272: S::F64 = S::F64::load(runs, base255 + e2);
                                                let s273: S::F64 = S::F64::load(runs, base256 + e2);
                                                let s274: S::F64 = S::F64::load(runs, base257 + e2);
                                                let s275: S::F64 = S::F64::load(runs, base258 + e2);
                                                let s276: S::F64 = S::F64::load(runs, base259 + e2);
                                                let s277: S::F64 = S::F64::load(runs, base260 + e2);
                                                let s278: S::F64 = S::F64::load(runs, base261 + e2);
                                                let s279: S::F64 = S::F64::load(runs, base262 + e2);
                                                let s280: S::F64 = S::F64::load(runs, base263 + e2);
                                                let s281: S::F64 = S::F64::load(runs, base264 + e2);
                                                let s282: S::F64 = S::F64::load(runs, base265 + e2);
                                                let s283: S::F64 = S::F64::load(runs, base266 + e2);
                                                let s284: S::F64 = S::F64::load(runs, base267 + e2);
                                                let s285: S::F64 = S::F64::load(runs, e2 + base268);
                                                let s286: S::F64 = S::F64::load(runs, plane + (e2 + base268));
                                                let s287: S::F64 = S::F64::load(runs, base254 + (e2 + base268));
                                                let s288: S::F64 = S::F64::load(runs, base255 + (e2 + base268));
                                                let s289: S::F64 = S::F64::load(runs, base256 + (e2 + base268));
                                                let s290: S::F64 = S::F64::load(runs, base257 + (e2 + base268));
                                                let s291: S::F64 = S::F64::load(runs, base258 + (e2 + base268));
                                                let s292: S::F64 = S::F64::load(runs, base259 + (e2 + base268));
                                                let s293: S::F64 = S::F64::load(runs, base260 + (e2 + base268));
                                                let s294: S::F64 = S::F64::load(runs, base261 + (e2 + base268));
                                                let s295: S::F64 = S::F64::load(runs, base262 + (e2 + base268));
                                                let s296: S::F64 = S::F64::load(runs, base263 + (e2 + base268));
                                                let s297: S::F64 = S::F64::load(runs, base264 + (e2 + base268));
                                                let s298: S::F64 = S::F64::load(runs, base265 + (e2 + base268));
                                                let s299: S::F64 = S::F64::load(runs, base266 + (e2 + base268));
                                                let s300: S::F64 = S::F64::load(runs, base267 + (e2 + base268));
                                                let s301: S::F64 = s269.min(s285);
                                                let s302: S::F64 = s269.max(s285);
                                                let s303: S::F64 = s277.min(s293);
                                                let s304: S::F64 = s277.max(s293);
                                                let s305: S::F64 = s303.min(s302);
                                                let s306: S::F64 = s303.max(s302);
                                                let s307: S::F64 = s273.min(s289);
                                                let s308: S::F64 = s273.max(s289);
                                                let s309: S::F64 = s281.min(s297);
                                                let s310: S::F64 = s281.max(s297);
                                                let s311: S::F64 = s309.min(s308);
                                                let s312: S::F64 = s309.max(s308);
                                                let s313: S::F64 = s307.min(s305);
                                                let s314: S::F64 = s307.max(s305);
                                                let s315: S::F64 = s311.min(s306);
                                                let s316: S::F64 = s311.max(s306);
                                                let s317: S::F64 = s312.min(s304);
                                                let s318: S::F64 = s312.max(s304);
                                                let s319: S::F64 = s271.min(s287);
                                                let s320: S::F64 = s271.max(s287);
                                                let s321: S::F64 = s279.min(s295);
                                                let s322: S::F64 = s279.max(s295);
                                                let s323: S::F64 = s321.min(s320);
                                                let s324: S::F64 = s321.max(s320);
                                                let s325: S::F64 = s275.min(s291);
                                                let s326: S::F64 = s275.max(s291);
                                                let s327: S::F64 = s283.min(s299);
                                                let s328: S::F64 = s283.max(s299);
                                                let s329: S::F64 = s327.min(s326);
                                                let s330: S::F64 = s327.max(s326);
                                                let s331: S::F64 = s325.min(s323);
                                                let s332: S::F64 = s325.max(s323);
                                                let s333: S::F64 = s329.min(s324);
                                                let s334: S::F64 = s329.max(s324);
                                                let s335: S::F64 = s330.min(s322);
                                                let s336: S::F64 = s330.max(s322);
                                                let s337: S::F64 = s319.min(s313);
                                                let s338: S::F64 = s319.max(s313);
                                                let s339: S::F64 = s331.min(s314);
                                                let s340: S::F64 = s331.max(s314);
                                                let s341: S::F64 = s332.min(s315);
                                                let s342: S::F64 = s332.max(s315);
                                                let s343: S::F64 = s333.min(s316);
                                                let s344: S::F64 = s333.max(s316);
                                                let s345: S::F64 = s334.min(s317);
                                                let s346: S::F64 = s334.max(s317);
                                                let s347: S::F64 = s335.min(s318);
                                                let s348: S::F64 = s335.max(s318);
                                                let s349: S::F64 = s336.min(s310);
                                                let s350: S::F64 = s336.max(s310);
                                                let s351: S::F64 = s270.min(s286);
                                                let s352: S::F64 = s270.max(s286);
                                                let s353: S::F64 = s278.min(s294);
                                                let s354: S::F64 = s278.max(s294);
                                                let s355: S::F64 = s353.min(s352);
                                                let s356: S::F64 = s353.max(s352);
                                                let s357: S::F64 = s274.min(s290);
                                                let s358: S::F64 = s274.max(s290);
                                                let s359: S::F64 = s282.min(s298);
                                                let s360: S::F64 = s282.max(s298);
                                                let s361: S::F64 = s359.min(s358);
                                                let s362: S::F64 = s359.max(s358);
                                                let s363: S::F64 = s357.min(s355);
                                                let s364: S::F64 = s357.max(s355);
                                                let s365: S::F64 = s361.min(s356);
                                                let s366: S::F64 = s361.max(s356);
                                                let s367: S::F64 = s362.min(s354);
                                                let s368: S::F64 = s362.max(s354);
                                                let s369: S::F64 = s272.min(s288);
                                                let s370: S::F64 = s272.max(s288);
                                                let s371: S::F64 = s280.min(s296);
                                                let s372: S::F64 = s280.max(s296);
                                                let s373: S::F64 = s371.min(s370);
                                                let s374: S::F64 = s371.max(s370);
                                                let s375: S::F64 = s276.min(s292);
                                                let s376: S::F64 = s276.max(s292);
                                                let s377: S::F64 = s284.min(s300);
                                                let s378: S::F64 = s284.max(s300);
                                                let s379: S::F64 = s377.min(s376);
                                                let s380: S::F64 = s377.max(s376);
                                                let s381: S::F64 = s375.min(s373);
                                                let s382: S::F64 = s375.max(s373);
                                                let s383: S::F64 = s379.min(s374);
                                                let s384: S::F64 = s379.max(s374);
                                                let s385: S::F64 = s380.min(s372);
                                                let s386: S::F64 = s380.max(s372);
                                                let s387: S::F64 = s369.min(s363);
                                                let s388: S::F64 = s369.max(s363);
                                                let s389: S::F64 = s381.min(s364);
                                                let s390: S::F64 = s381.max(s364);
                                                let s391: S::F64 = s382.min(s365);
                                                let s392: S::F64 = s382.max(s365);
                                                let s393: S::F64 = s383.min(s366);
                                                let s394: S::F64 = s383.max(s366);
                                                let s395: S::F64 = s384.min(s367);
                                                let s396: S::F64 = s384.max(s367);
                                                let s397: S::F64 = s385.min(s368);
                                                let s398: S::F64 = s385.max(s368);
                                                let s399: S::F64 = s386.min(s360);
                                                let s400: S::F64 = s386.max(s360);
                                                let s401: S::F64 = s351.min(s337);
                                                let s402: S::F64 = s351.max(s337);
                                                let s403: S::F64 = s387.min(s338);
                                                let s404: S::F64 = s387.max(s338);
                                                let s405: S::F64 = s388.min(s339);
                                                let s406: S::F64 = s388.max(s339);
                                                let s407: S::F64 = s389.min(s340);
                                                let s408: S::F64 = s389.max(s340);
                                                let s409: S::F64 = s390.min(s341);
                                                let s410: S::F64 = s390.max(s341);
                                                let s411: S::F64 = s391.min(s342);
                                                let s412: S::F64 = s391.max(s342);
                                                let s413: S::F64 = s392.min(s343);
                                                let s414: S::F64 = s392.max(s343);
                                                let s415: S::F64 = s393.min(s344);
                                                let s416: S::F64 = s393.max(s344);
                                                let s417: S::F64 = s394.min(s345);
                                                let s418: S::F64 = s394.max(s345);
                                                let s419: S::F64 = s395.min(s346);
                                                let s420: S::F64 = s395.max(s346);
                                                let s421: S::F64 = s396.min(s347);
                                                let s422: S::F64 = s396.max(s347);
                                                let s423: S::F64 = s397.min(s348);
                                                let s424: S::F64 = s397.max(s348);
                                                let s425: S::F64 = s398.min(s349);
                                                let s426: S::F64 = s398.max(s349);
                                                let s427: S::F64 = s399.min(s350);
                                                let s428: S::F64 = s399.max(s350);
                                                let s429: S::F64 = s400.min(s328);
                                                let s430: S::F64 = s400.max(s328);
                                                s301.store(runs, e2);
                                                s401.store(runs, plane + e2);
                                                s402.store(runs, base254 + e2);
                                                s403.store(runs, base255 + e2);
                                                s404.store(runs, base256 + e2);
                                                s405.store(runs, base257 + e2);
                                                s406.store(runs, base258 + e2);
                                                s407.store(runs, base259 + e2);
                                                s408.store(runs, base260 + e2);
                                                s409.store(runs, base261 + e2);
                                                s410.store(runs, base262 + e2);
                                                s411.store(runs, base263 + e2);
                                                s412.store(runs, base264 + e2);
                                                s413.store(runs, base265 + e2);
                                                s414.store(runs, base266 + e2);
                                                s415.store(runs, base267 + e2);
                                                s416.store(runs, base269 + e2);
                                                s417.store(runs, base270 + e2);
                                                s418.store(runs, base271 + e2);
                                                s419.store(runs, base272 + e2);
                                                s420.store(runs, base273 + e2);
                                                s421.store(runs, base274 + e2);
                                                s422.store(runs, base275 + e2);
                                                s423.store(runs, base276 + e2);
                                                s424.store(runs, base277 + e2);
                                                s425.store(runs, base278 + e2);
                                                s426.store(runs, base279 + e2);
                                                s427.store(runs, base280 + e2);
                                                s428.store(runs, base281 + e2);
                                                s429.store(runs, base282 + e2);
                                                s430.store(runs, base283 + e2);
                                                s378.store(runs, base284 + e2);
                                                e2 += 4;
                                            }
                                            let base285: isize = base332;
                                            let base286: isize = base333;
                                            let base287: isize = base339;
                                            let base288: isize = base340;
                                            let base289: isize = base341;
                                            let base290: isize = base342;
                                            let base291: isize = base352;
                                            let base292: isize = base353;
                                            let base293: isize = base354;
                                            let base294: isize = base355;
                                            let base295: isize = base356;
                                            let base296: isize = base357;
                                            let base297: isize = base358;
                                            let base298: isize = base359;
                                            let base299: isize = base360;
                                            let base300: isize = base377;
                                            let base301: isize = base378;
                                            let base302: isize = base379;
                                            let base303: isize = base380;
                                            let base304: isize = base381;
                                            let base305: isize = base382;
                                            let base306: isize = base383;
                                            let base307: isize = base384;
                                            let base308: isize = base385;
                                            let base309: isize = base386;
                                            let base310: isize = base387;
                                            let base311: isize = base388;
                                            let base312: isize = base389;
                                            let base313: isize = base390;
                                            let base314: isize = base391;
                                            let base315: isize = base392;
                                            let end16: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                            for e2 in e2_main15..end16 {
                                                let s269: f64 = at(runs, e2);
                                                let s270: f64 = at(runs, plane + e2);
                                                let s271: f64 = at(runs, base285 + e2);
                                                let s272: f64 = at(runs, base286 + e2);
                                                let s273: f64 = at(runs, base287 + e2);
                                                let s274: f64 = at(runs, base288 + e2);
                                                let s275: f64 = at(runs, base289 + e2);
                                                let s276: f64 = at(runs, base290 + e2);
                                                let s277: f64 = at(runs, base291 + e2);
                                                let s278: f64 = at(runs, base292 + e2);
                                                let s279: f64 = at(runs, base293 + e2);
                                                let s280: f64 = at(runs, base294 + e2);
                                                let s281: f64 = at(runs, base295 + e2);
                                                let s282: f64 = at(runs, base296 + e2);
                                                let s283: f64 = at(runs, base297 + e2);
                                                let s284: f64 = at(runs, base298 + e2);
                                                let s285: f64 = at(runs, e2 + base299);
                                                let s286: f64 = at(runs, plane + (e2 + base299));
                                                let s287: f64 = at(runs, base285 + (e2 + base299));
                                                let s288: f64 = at(runs, base286 + (e2 + base299));
                                                let s289: f64 = at(runs, base287 + (e2 + base299));
                                                let s290: f64 = at(runs, base288 + (e2 + base299));
                                                let s291: f64 = at(runs, base289 + (e2 + base299));
                                                let s292: f64 = at(runs, base290 + (e2 + base299));
                                                let s293: f64 = at(runs, base291 + (e2 + base299));
                                                let s294: f64 = at(runs, base292 + (e2 + base299));
                                                let s295: f64 = at(runs, base293 + (e2 + base299));
                                                let s296: f64 = at(runs, base294 + (e2 + base299));
                                                let s297: f64 = at(runs, base295 + (e2 + base299));
                                                let s298: f64 = at(runs, base296 + (e2 + base299));
                                                let s299: f64 = at(runs, base297 + (e2 + base299));
                                                let s300: f64 = at(runs, base298 + (e2 + base299));
                                                let s301: f64 = min(s269, s285);
                                                let s302: f64 = max(s269, s285);
                                                let s303: f64 = min(s277, s293);
                                                let s304: f64 = max(s277, s293);
                                                let s305: f64 = min(s303, s302);
                                                let s306: f64 = max(s303, s302);
                                                let s307: f64 = min(s273, s289);
                                                let s308: f64 = max(s273, s289);
                                                let s309: f64 = min(s281, s297);
                                                let s310: f64 = max(s281, s297);
                                                let s311: f64 = min(s309, s308);
                                                let s312: f64 = max(s309, s308);
                                                let s313: f64 = min(s307, s305);
                                                let s314: f64 = max(s307, s305);
                                                let s315: f64 = min(s311, s306);
                                                let s316: f64 = max(s311, s306);
                                                let s317: f64 = min(s312, s304);
                                                let s318: f64 = max(s312, s304);
                                                let s319: f64 = min(s271, s287);
                                                let s320: f64 = max(s271, s287);
                                                let s321: f64 = min(s279, s295);
                                                let s322: f64 = max(s279, s295);
                                                let s323: f64 = min(s321, s320);
                                                let s324: f64 = max(s321, s320);
                                                let s325: f64 = min(s275, s291);
                                                let s326: f64 = max(s275, s291);
                                                let s327: f64 = min(s283, s299);
                                                let s328: f64 = max(s283, s299);
                                                let s329: f64 = min(s327, s326);
                                                let s330: f64 = max(s327, s326);
                                                let s331: f64 = min(s325, s323);
                                                let s332: f64 = max(s325, s323);
                                                let s333: f64 = min(s329, s324);
                                                let s334: f64 = max(s329, s324);
                                                let s335: f64 = min(s330, s322);
                                                let s336: f64 = max(s330, s322);
                                                let s337: f64 = min(s319, s313);
                                                let s338: f64 = max(s319, s313);
                                                let s339: f64 = min(s331, s314);
                                                let s340: f64 = max(s331, s314);
                                                let s341: f64 = min(s332, s315);
                                                let s342: f64 = max(s332, s315);
                                                let s343: f64 = min(s333, s316);
                                                let s344: f64 = max(s333, s316);
                                                let s345: f64 = min(s334, s317);
                                                let s346: f64 = max(s334, s317);
                                                let s347: f64 = min(s335, s318);
                                                let s348: f64 = max(s335, s318);
                                                let s349: f64 = min(s336, s310);
                                                let s350: f64 = max(s336, s310);
                                                let s351: f64 = min(s270, s286);
                                                let s352: f64 = max(s270, s286);
                                                let s353: f64 = min(s278, s294);
                                                let s354: f64 = max(s278, s294);
                                                let s355: f64 = min(s353, s352);
                                                let s356: f64 = max(s353, s352);
                                                let s357: f64 = min(s274, s290);
                                                let s358: f64 = max(s274, s290);
                                                let s359: f64 = min(s282, s298);
                                                let s360: f64 = max(s282, s298);
                                                let s361: f64 = min(s359, s358);
                                                let s362: f64 = max(s359, s358);
                                                let s363: f64 = min(s357, s355);
                                                let s364: f64 = max(s357, s355);
                                                let s365: f64 = min(s361, s356);
                                                let s366: f64 = max(s361, s356);
                                                let s367: f64 = min(s362, s354);
                                                let s368: f64 = max(s362, s354);
                                                let s369: f64 = min(s272, s288);
                                                let s370: f64 = max(s272, s288);
                                                let s371: f64 = min(s280, s296);
                                                let s372: f64 = max(s280, s296);
                                                let s373: f64 = min(s371, s370);
                                                let s374: f64 = max(s371, s370);
                                                let s375: f64 = min(s276, s292);
                                                let s376: f64 = max(s276, s292);
                                                let s377: f64 = min(s284, s300);
                                                let s378: f64 = max(s284, s300);
                                                let s379: f64 = min(s377, s376);
                                                let s380: f64 = max(s377, s376);
                                                let s381: f64 = min(s375, s373);
                                                let s382: f64 = max(s375, s373);
                                                let s383: f64 = min(s379, s374);
                                                let s384: f64 = max(s379, s374);
                                                let s385: f64 = min(s380, s372);
                                                let s386: f64 = max(s380, s372);
                                                let s387: f64 = min(s369, s363);
                                                let s388: f64 = max(s369, s363);
                                                let s389: f64 = min(s381, s364);
                                                let s390: f64 = max(s381, s364);
                                                let s391: f64 = min(s382, s365);
                                                let s392: f64 = max(s382, s365);
                                                let s393: f64 = min(s383, s366);
                                                let s394: f64 = max(s383, s366);
                                                let s395: f64 = min(s384, s367);
                                                let s396: f64 = max(s384, s367);
                                                let s397: f64 = min(s385, s368);
                                                let s398: f64 = max(s385, s368);
                                                let s399: f64 = min(s386, s360);
                                                let s400: f64 = max(s386, s360);
                                                let s401: f64 = min(s351, s337);
                                                let s402: f64 = max(s351, s337);
                                                let s403: f64 = min(s387, s338);
                                                let s404: f64 = max(s387, s338);
                                                let s405: f64 = min(s388, s339);
                                                let s406: f64 = max(s388, s339);
                                                let s407: f64 = min(s389, s340);
                                                let s408: f64 = max(s389, s340);
                                                let s409: f64 = min(s390, s341);
                                                let s410: f64 = max(s390, s341);
                                                let s411: f64 = min(s391, s342);
                                                let s412: f64 = max(s391, s342);
                                                let s413: f64 = min(s392, s343);
                                                let s414: f64 = max(s392, s343);
                                                let s415: f64 = min(s393, s344);
                                                let s416: f64 = max(s393, s344);
                                                let s417: f64 = min(s394, s345);
                                                let s418: f64 = max(s394, s345);
                                                let s419: f64 = min(s395, s346);
                                                let s420: f64 = max(s395, s346);
                                                let s421: f64 = min(s396, s347);
                                                let s422: f64 = max(s396, s347);
                                                let s423: f64 = min(s397, s348);
                                                let s424: f64 = max(s397, s348);
                                                let s425: f64 = min(s398, s349);
                                                let s426: f64 = max(s398, s349);
                                                let s427: f64 = min(s399, s350);
                                                let s428: f64 = max(s399, s350);
                                                let s429: f64 = min(s400, s328);
                                                let s430: f64 = max(s400, s328);
                                                put(runs, e2, s301);
                                                put(runs, plane + e2, s401);
                                                put(runs, base285 + e2, s402);
                                                put(runs, base286 + e2, s403);
                                                put(runs, base287 + e2, s404);
                                                put(runs, base288 + e2, s405);
                                                put(runs, base289 + e2, s406);
                                                put(runs, base290 + e2, s407);
                                                put(runs, base291 + e2, s408);
                                                put(runs, base292 + e2, s409);
                                                put(runs, base293 + e2, s410);
                                                put(runs, base294 + e2, s411);
                                                put(runs, base295 + e2, s412);
                                                put(runs, base296 + e2, s413);
                                                put(runs, base297 + e2, s414);
                                                put(runs, base298 + e2, s415);
                                                put(runs, base300 + e2, s416);
                                                put(runs, base301 + e2, s417);
                                                put(runs, base302 + e2, s418);
                                                put(runs, base303 + e2, s419);
                                                put(runs, base304 + e2, s420);
                                                put(runs, base305 + e2, s421);
                                                put(runs, base306 + e2, s422);
                                                put(runs, base307 + e2, s423);
                                                put(runs, base308 + e2, s424);
                                                put(runs, base309 + e2, s425);
                                                put(runs, base310 + e2, s426);
                                                put(runs, base311 + e2, s427);
                                                put(runs, base312 + e2, s428);
                                                put(runs, base313 + e2, s429);
                                                put(runs, base314 + e2, s430);
                                                put(runs, base315 + e2, s378);
                                            }
                                        } else {
                                            let e2_main16: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                            let base318: isize = k * 2 - 1;
                                            let base319: isize = k * cols_here;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main16 {
                                                let base316: isize = base318;
                                                let base317: isize = e2 + base319;
                                                for j4 in 0..k {
                                                    S::F64::load(runs, j4 * plane + base317)
                                                        .store(runs, (base316 - j4) * plane + e2);
                                                }
                                                let mut d2: isize = k;
                                                while d2 > 0 {
                                                    for t2 in 0..k {
                                                        let i2: isize = (t2 & 0 - d2) * 2 + (t2 & d2 - 1);
                                                        let x3: S::F64 = S::F64::load(runs, i2 * plane + e2);
                                                        let y2: S::F64 = S::F64::load(runs, (i2 + d2) * plane + e2);
                                                        x3.min(y2).store(runs, i2 * plane + e2);
                                                        x3.max(y2).store(runs, (i2 + d2) * plane + e2);
                                                    }
                                                    d2 >>= 1;
                                                }
                                                e2 += 4;
                                            }
                                            let base322: isize = k * 2 - 1;
                                            let base323: isize = k * cols_here;
                                            let end17: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                            for e2 in e2_main16..end17 {
                                                let base320: isize = base322;
                                                let base321: isize = e2 + base323;
                                                for j4 in 0..k {
                                                    put(
                                                        runs,
                                                        (base320 - j4) * plane + e2,
                                                        at(runs, j4 * plane + base321),
                                                    );
                                                }
                                                let mut d2: isize = k;
                                                while d2 > 0 {
                                                    for t2 in 0..k {
                                                        let i2: isize = (t2 & 0 - d2) * 2 + (t2 & d2 - 1);
                                                        let x3: f64 = at(runs, i2 * plane + e2);
                                                        let y2: f64 = at(runs, (i2 + d2) * plane + e2);
                                                        put(runs, i2 * plane + e2, min(x3, y2));
                                                        put(runs, (i2 + d2) * plane + e2, max(x3, y2));
                                                    }
                                                    d2 >>= 1;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        k *= 2;
                    }
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    for span2 in 0..spans2 {
                        let from: isize = span2 * cols_here;
                        let out: isize = (first_row + span2) * cols + first_col;
                        let e3_main17: isize = length2 & -8;
                        let mut e3: isize = 0;
                        while e3 < e3_main17 {
                            let mut chosen: S::F64 = S::F64::splat(0.0);
                            let mut chosen_1: S::F64 = S::F64::splat(0.0);
                            if present >= min_periods {
                                let wanted: isize = width + 1 >> 1;
                                let in_newer: isize = width - older;
                                let mut least: S::F64 = S::F64::splat(-f64::INFINITY);
                                let mut least_1: S::F64 = S::F64::splat(-f64::INFINITY);
                                let mut next: S::F64 = S::F64::splat(f64::INFINITY);
                                let mut next_1: S::F64 = S::F64::splat(f64::INFINITY);
                                let end18: isize = older.min(wanted);
                                for i3 in (wanted - in_newer).max(0)..end18 {
                                    let x4: S::F64 = S::F64::load(runs, i3 * plane + (from + e3));
                                    let x4_1: S::F64 = S::F64::load(runs, i3 * plane + (from + (e3 + 4)));
                                    let y3: S::F64 =
                                        S::F64::load(runs, (wanted - 1 - i3) * plane + (newer_from + (from + e3)));
                                    let y3_1: S::F64 = S::F64::load(
                                        runs,
                                        (wanted - 1 - i3) * plane + (newer_from + (from + (e3 + 4))),
                                    );
                                    least = least.max(x4.min(y3));
                                    least_1 = least_1.max(x4_1.min(y3_1));
                                    next = next.min(x4.max(y3));
                                    next_1 = next_1.min(x4_1.max(y3_1));
                                }
                                let alone: isize = (wanted - in_newer).min(older);
                                if alone > 0 {
                                    least = least.max(S::F64::load(runs, (alone - 1) * plane + (from + e3)));
                                    least_1 = least_1.max(S::F64::load(runs, (alone - 1) * plane + (from + (e3 + 4))));
                                }
                                let alone2: isize = (wanted - older).min(in_newer);
                                if alone2 > 0 {
                                    least = least
                                        .max(S::F64::load(runs, (alone2 - 1) * plane + (newer_from + (from + e3))));
                                    least_1 = least_1.max(S::F64::load(
                                        runs,
                                        (alone2 - 1) * plane + (newer_from + (from + (e3 + 4))),
                                    ));
                                }
                                if wanted < older {
                                    next = next.min(S::F64::load(runs, wanted * plane + (from + e3)));
                                    next_1 = next_1.min(S::F64::load(runs, wanted * plane + (from + (e3 + 4))));
                                }
                                if wanted < in_newer {
                                    next = next.min(S::F64::load(runs, wanted * plane + (newer_from + (from + e3))));
                                    next_1 = next_1
                                        .min(S::F64::load(runs, wanted * plane + (newer_from + (from + (e3 + 4)))));
                                }
                                let mut choice0: S::F64 = S::F64::splat(0.0);
                                let mut choice0_1: S::F64 = S::F64::splat(0.0);
                                if width > 0 {
                                    let mut choice1: S::F64 = S::F64::splat(0.0);
                                    let mut choice1_1: S::F64 = S::F64::splat(0.0);
                                    if width & 1 != 0 {
                                        choice1 = least;
                                        choice1_1 = least_1;
                                    } else {
                                        choice1 = (least + next) * S::F64::splat(0.5);
                                        choice1_1 = (least_1 + next_1) * S::F64::splat(0.5);
                                    }
                                    choice0 = choice1;
                                    choice0_1 = choice1_1;
                                } else {
                                    choice0 = S::F64::splat(f64::NAN);
                                    choice0_1 = S::F64::splat(f64::NAN);
                                }
                                let median2: S::F64 = choice0;
                                let median2_1: S::F64 = choice0_1;
                                chosen = median2;
                                chosen_1 = median2_1;
                            } else {
                                chosen = S::F64::splat(f64::NAN);
                                chosen_1 = S::F64::splat(f64::NAN);
                            }
                            chosen.canonical(nan).store(median, out + e3 - median_base);
                            chosen_1.canonical(nan).store(median, out + (e3 + 4) - median_base);
                            e3 += 8;
                        }
                        for e3 in e3_main17..length2 {
                            let mut chosen: f64 = 0.0;
                            if present >= min_periods {
                                let wanted: isize = width + 1 >> 1;
                                let in_newer: isize = width - older;
                                let mut least: f64 = -f64::INFINITY;
                                let mut next: f64 = f64::INFINITY;
                                let end19: isize = older.min(wanted);
                                for i3 in (wanted - in_newer).max(0)..end19 {
                                    let x4: f64 = at(runs, i3 * plane + (from + e3));
                                    let y3: f64 = at(runs, (wanted - 1 - i3) * plane + (newer_from + (from + e3)));
                                    least = max(least, min(x4, y3));
                                    next = min(next, max(x4, y3));
                                }
                                let alone: isize = (wanted - in_newer).min(older);
                                if alone > 0 {
                                    least = max(least, at(runs, (alone - 1) * plane + (from + e3)));
                                }
                                let alone2: isize = (wanted - older).min(in_newer);
                                if alone2 > 0 {
                                    least = max(least, at(runs, (alone2 - 1) * plane + (newer_from + (from + e3))));
                                }
                                if wanted < older {
                                    next = min(next, at(runs, wanted * plane + (from + e3)));
                                }
                                if wanted < in_newer {
                                    next = min(next, at(runs, wanted * plane + (newer_from + (from + e3))));
                                }
                                let median2: f64 = if width > 0 {
                                    if width & 1 != 0 { least } else { (least + next) * 0.5 }
                                } else {
                                    f64::NAN
                                };
                                chosen = median2;
                            } else {
                                chosen = f64::NAN;
                            }
                            put(median, out + e3 - median_base, canonical(chosen, nan));
                        }
                    }
                } else {
                    for column in 0..cols_here {
                        let mut held: isize = 0;
                        for r in 0..width {
                            let v2: f64 = at(tile, r * cols_here + column) + 0.0;
                            if v2 == v2 {
                                let mut from2: isize = 0;
                                let mut length3: isize = held;
                                while length3 > 0 {
                                    let half2: isize = length3 + 1 >> 1;
                                    from2 = if at(sorted, from2 + half2 - 1) < v2 { from2 + half2 } else { from2 };
                                    length3 -= half2;
                                }
                                let mut j5: isize = held;
                                while j5 > from2 {
                                    put(sorted, j5, at(sorted, j5 - 1));
                                    j5 -= 1;
                                }
                                put(sorted, from2, v2);
                                held += 1;
                            }
                        }
                        for r in 0..rows_here {
                            let out2: isize = (first_row + r) * cols + (first_col + column);
                            let present2: i32 = held as i32;
                            let mut chosen2: f64 = 0.0;
                            if present2 >= min_periods {
                                let mut least2: f64 = f64::NAN;
                                let mut next2: f64 = f64::NAN;
                                if held > 0 {
                                    least2 = at(sorted, held - 1 >> 1);
                                    next2 = at(sorted, held >> 1);
                                }
                                let median3: f64 = if held > 0 {
                                    if held & 1 != 0 { least2 } else { (least2 + next2) * 0.5 }
                                } else {
                                    f64::NAN
                                };
                                chosen2 = median3;
                            } else {
                                chosen2 = f64::NAN;
                            }
                            put(median, out2 - median_base, canonical(chosen2, nan));
                            if r + 1 < rows_here {
                                let oldest: f64 = at(tile, r * cols_here + column) + 0.0;
                                let newest: f64 = at(tile, (r + width) * cols_here + column) + 0.0;
                                if oldest == oldest && newest == newest {
                                    let mut from5: isize = 0;
                                    let mut length6: isize = held;
                                    while length6 > 0 {
                                        let half5: isize = length6 + 1 >> 1;
                                        from5 =
                                            if at(sorted, from5 + half5 - 1) < oldest { from5 + half5 } else { from5 };
                                        length6 -= half5;
                                    }
                                    let mut from6: isize = 0;
                                    let mut length7: isize = held;
                                    while length7 > 0 {
                                        let half6: isize = length7 + 1 >> 1;
                                        from6 =
                                            if at(sorted, from6 + half6 - 1) < newest { from6 + half6 } else { from6 };
                                        length7 -= half6;
                                    }
                                    if from6 > from5 {
                                        let end20: isize = from6 - 1;
                                        for j8 in from5..end20 {
                                            put(sorted, j8, at(sorted, j8 + 1));
                                        }
                                        put(sorted, from6 - 1, newest);
                                    } else {
                                        let mut j9: isize = from5;
                                        while j9 > from6 {
                                            put(sorted, j9, at(sorted, j9 - 1));
                                            j9 -= 1;
                                        }
                                        put(sorted, from6, newest);
                                    }
                                } else {
                                    if oldest == oldest {
                                        let mut from3: isize = 0;
                                        let mut length4: isize = held;
                                        while length4 > 0 {
                                            let half3: isize = length4 + 1 >> 1;
                                            from3 = if at(sorted, from3 + half3 - 1) < oldest {
                                                from3 + half3
                                            } else {
                                                from3
                                            };
                                            length4 -= half3;
                                        }
                                        held -= 1;
                                        for j6 in from3..held {
                                            put(sorted, j6, at(sorted, j6 + 1));
                                        }
                                    } else {
                                        if newest == newest {
                                            let mut from4: isize = 0;
                                            let mut length5: isize = held;
                                            while length5 > 0 {
                                                let half4: isize = length5 + 1 >> 1;
                                                from4 = if at(sorted, from4 + half4 - 1) < newest {
                                                    from4 + half4
                                                } else {
                                                    from4
                                                };
                                                length5 -= half4;
                                            }
                                            let mut j7: isize = held;
                                            while j7 > from4 {
                                                put(sorted, j7, at(sorted, j7 - 1));
                                                j7 -= 1;
                                            }
                                            put(sorted, from4, newest);
                                            held += 1;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
