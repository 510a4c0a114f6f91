// Generated from kernels/rolling/rollingMad.ts#L17 by `trefoil build`. Do not edit. Hash 1c694e34bf04ce09

use crate::prelude::*;

multiversion!(
    /// Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values give NaN, and so does a window whose median is one of its infinities.
    ///
    /// Accuracy: 1e-12 of the largest |x| in the window.
    ///
    /// Source: Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window.
    pub rolling_mad = rolling_mad_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, scale: f64, mad: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_mad_body<S: Simd>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    scale: f64,
    mad: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let mad = exact_mut(mad, rows * cols);
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
            let tasks: Vec<_> = chunks.iter().zip(split(mad, chunks, cols)).collect();
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
                |(chunk, mad), (tile, tile_node_count, tile_window_count, sorted, runs)| {
                    rolling_mad_region0::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        min_periods,
                        scale,
                        tile_cols,
                        tile_rows,
                        width,
                        mad,
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

multiversion!(rolling_mad_region0 = rolling_mad_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, min_periods: i32, scale: f64, tile_cols: isize, tile_rows: isize, width: isize, mad: &mut [f64], tile: &mut [f64], tile_node_count: &mut [i32], tile_window_count: &mut [i32], sorted: &mut [f64], runs: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_mad_region0_body<S: Simd>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    min_periods: i32,
    scale: f64,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    mad: &mut [f64],
    tile: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    sorted: &mut [f64],
    runs: &mut [f64],
) {
    let nan = plain_nan();
    let mad_base = lo * cols;
    let base708: isize = (cols + tile_cols - 1) / tile_cols;
    let end37: isize = (hi - lo + tile_rows - 1) / tile_rows;
    for row_tile in 0..end37 {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base707: isize = (0 - (first_row - width + 1)).max(0);
        let end36: isize = base708;
        for col_tile in 0..end36 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = base707;
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
                            let mut from8: isize = 0;
                            let mut length8: isize = held;
                            while length8 > 0 {
                                let half7: isize = length8 + 1 >> 1;
                                from8 = if at(sorted, from8 + half7 - 1) < v3 { from8 + half7 } else { from8 };
                                length8 -= half7;
                            }
                            let mut j13: isize = held;
                            while j13 > from8 {
                                put(sorted, j13, at(sorted, j13 - 1));
                                j13 -= 1;
                            }
                            put(sorted, from8, v3);
                            held += 1;
                        }
                    }
                    for r2 in 0..rows_here {
                        let out3: isize = (first_row + r2) * cols + (first_col + column2);
                        let present3: i32 = held as i32;
                        let mut chosen3: f64 = 0.0;
                        if present3 >= min_periods {
                            let mut least5: f64 = f64::NAN;
                            let mut next5: f64 = f64::NAN;
                            if held > 0 {
                                least5 = at(sorted, held - 1 >> 1);
                                next5 = at(sorted, held >> 1);
                            }
                            let median3: f64 = if held > 0 {
                                if held & 1 != 0 { least5 } else { (least5 + next5) * 0.5 }
                            } else {
                                f64::NAN
                            };
                            let mut deviation2: f64 = f64::NAN;
                            if held > 0 {
                                let sorted_shared: f64 = at(sorted, 0);
                                let below2: isize = held >> 1;
                                let wanted4: isize = held + 1 >> 1;
                                let mut from9: isize = (wanted4 - (held - below2)).max(0);
                                let mut to2: isize = below2.min(wanted4);
                                while from9 < to2 {
                                    let i8: isize = from9 + to2 >> 1;
                                    if (at(sorted, below2 - (i8 + 1)) - median3).abs()
                                        < (at(sorted, below2 + (wanted4 - i8) - 1) - median3).abs()
                                    {
                                        from9 = i8 + 1;
                                    } else {
                                        to2 = i8;
                                    }
                                }
                                let others2: isize = wanted4 - from9;
                                let mut least6: f64 = 0.0;
                                let mut next6: f64 = f64::INFINITY;
                                if from9 > 0 {
                                    least6 = max(least6, (at(sorted, below2 - from9) - median3).abs());
                                }
                                if others2 > 0 {
                                    least6 = max(least6, (at(sorted, below2 + others2 - 1) - median3).abs());
                                }
                                if from9 < below2 {
                                    next6 = min(next6, (at(sorted, below2 - (from9 + 1)) - median3).abs());
                                }
                                if others2 < held - below2 {
                                    next6 = min(next6, (at(sorted, below2 + (others2 + 1) - 1) - median3).abs());
                                }
                                deviation2 = if (sorted_shared - median3).abs() == (sorted_shared - median3).abs()
                                    && (at(sorted, held - 1) - median3).abs() == (at(sorted, held - 1) - median3).abs()
                                {
                                    if held > 0 {
                                        if held & 1 != 0 { least6 } else { (least6 + next6) * 0.5 }
                                    } else {
                                        f64::NAN
                                    }
                                } else {
                                    f64::NAN
                                };
                            }
                            chosen3 = deviation2 * scale;
                        } else {
                            chosen3 = f64::NAN;
                        }
                        put(mad, out3 - mad_base, canonical(chosen3, nan));
                        if r2 + 1 < rows_here {
                            let oldest2: f64 = at(tile, r2 * cols_here + column2) + 0.0;
                            let newest2: f64 = at(tile, (r2 + width) * cols_here + column2) + 0.0;
                            if oldest2 == oldest2 && newest2 == newest2 {
                                let mut from12: isize = 0;
                                let mut length11: isize = held;
                                while length11 > 0 {
                                    let half10: isize = length11 + 1 >> 1;
                                    from12 = if at(sorted, from12 + half10 - 1) < oldest2 {
                                        from12 + half10
                                    } else {
                                        from12
                                    };
                                    length11 -= half10;
                                }
                                let mut from13: isize = 0;
                                let mut length12: isize = held;
                                while length12 > 0 {
                                    let half11: isize = length12 + 1 >> 1;
                                    from13 = if at(sorted, from13 + half11 - 1) < newest2 {
                                        from13 + half11
                                    } else {
                                        from13
                                    };
                                    length12 -= half11;
                                }
                                if from13 > from12 {
                                    let end2: isize = from13 - 1;
                                    for j16 in from12..end2 {
                                        put(sorted, j16, at(sorted, j16 + 1));
                                    }
                                    put(sorted, from13 - 1, newest2);
                                } else {
                                    let mut j17: isize = from12;
                                    while j17 > from13 {
                                        put(sorted, j17, at(sorted, j17 - 1));
                                        j17 -= 1;
                                    }
                                    put(sorted, from13, newest2);
                                }
                            } else {
                                if oldest2 == oldest2 {
                                    let mut from10: isize = 0;
                                    let mut length9: isize = held;
                                    while length9 > 0 {
                                        let half8: isize = length9 + 1 >> 1;
                                        from10 = if at(sorted, from10 + half8 - 1) < oldest2 {
                                            from10 + half8
                                        } else {
                                            from10
                                        };
                                        length9 -= half8;
                                    }
                                    held -= 1;
                                    for j14 in from10..held {
                                        put(sorted, j14, at(sorted, j14 + 1));
                                    }
                                } else {
                                    if newest2 == newest2 {
                                        let mut from11: isize = 0;
                                        let mut length10: isize = held;
                                        while length10 > 0 {
                                            let half9: isize = length10 + 1 >> 1;
                                            from11 = if at(sorted, from11 + half9 - 1) < newest2 {
                                                from11 + half9
                                            } else {
                                                from11
                                            };
                                            length10 -= half9;
                                        }
                                        let mut j15: isize = held;
                                        while j15 > from11 {
                                            put(sorted, j15, at(sorted, j15 - 1));
                                            j15 -= 1;
                                        }
                                        put(sorted, from11, newest2);
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
                    if width > older {
                        if is_power {
                            if older == 1 {
                                let e2_main17: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                let mut e2: isize = 0;
                                while e2 < e2_main17 {
                                    let s801: S::F64 = S::F64::load(runs, e2);
                                    let s802: S::F64 = S::F64::load(runs, e2 + cols_here);
                                    let s803: S::F64 = s801.min(s802);
                                    let s804: S::F64 = s801.max(s802);
                                    s803.store(runs, e2);
                                    s804.store(runs, plane + e2);
                                    e2 += 4;
                                }
                                let end18: isize = (rows_in - (width - 1)) * cols_here;
                                for e2 in e2_main17..end18 {
                                    let s801: f64 = at(runs, e2);
                                    let s802: f64 = at(runs, e2 + cols_here);
                                    let s803: f64 = min(s801, s802);
                                    let s804: f64 = max(s801, s802);
                                    put(runs, e2, s803);
                                    put(runs, plane + e2, s804);
                                }
                            } else {
                                if older == 2 {
                                    let e2_main18: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                    let base393: isize = 2 * cols_here;
                                    let base394: isize = 2 * plane;
                                    let base395: isize = 3 * plane;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main18 {
                                        let s791: S::F64 = S::F64::load(runs, e2);
                                        let s792: S::F64 = S::F64::load(runs, plane + e2);
                                        let s793: S::F64 = S::F64::load(runs, e2 + base393);
                                        let s794: S::F64 = S::F64::load(runs, plane + (e2 + base393));
                                        let s795: S::F64 = s791.min(s793);
                                        let s796: S::F64 = s791.max(s793);
                                        let s797: S::F64 = s792.min(s794);
                                        let s798: S::F64 = s792.max(s794);
                                        let s799: S::F64 = s797.min(s796);
                                        let s800: S::F64 = s797.max(s796);
                                        s795.store(runs, e2);
                                        s799.store(runs, plane + e2);
                                        s800.store(runs, base394 + e2);
                                        s798.store(runs, base395 + e2);
                                        e2 += 4;
                                    }
                                    let base396: isize = 2 * cols_here;
                                    let base397: isize = 2 * plane;
                                    let base398: isize = 3 * plane;
                                    let end19: isize = (rows_in - (width - 1)) * cols_here;
                                    for e2 in e2_main18..end19 {
                                        let s791: f64 = at(runs, e2);
                                        let s792: f64 = at(runs, plane + e2);
                                        let s793: f64 = at(runs, e2 + base396);
                                        let s794: f64 = at(runs, plane + (e2 + base396));
                                        let s795: f64 = min(s791, s793);
                                        let s796: f64 = max(s791, s793);
                                        let s797: f64 = min(s792, s794);
                                        let s798: f64 = max(s792, s794);
                                        let s799: f64 = min(s797, s796);
                                        let s800: f64 = max(s797, s796);
                                        put(runs, e2, s795);
                                        put(runs, plane + e2, s799);
                                        put(runs, base397 + e2, s800);
                                        put(runs, base398 + e2, s798);
                                    }
                                } else {
                                    if older == 4 {
                                        let e2_main19: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                        let base399: isize = 2 * plane;
                                        let base400: isize = 3 * plane;
                                        let base401: isize = 4 * cols_here;
                                        let base402: isize = 4 * plane;
                                        let base403: isize = 5 * plane;
                                        let base404: isize = 6 * plane;
                                        let base405: isize = 7 * plane;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main19 {
                                            let s765: S::F64 = S::F64::load(runs, e2);
                                            let s766: S::F64 = S::F64::load(runs, plane + e2);
                                            let s767: S::F64 = S::F64::load(runs, base399 + e2);
                                            let s768: S::F64 = S::F64::load(runs, base400 + e2);
                                            let s769: S::F64 = S::F64::load(runs, e2 + base401);
                                            let s770: S::F64 = S::F64::load(runs, plane + (e2 + base401));
                                            let s771: S::F64 = S::F64::load(runs, base399 + (e2 + base401));
                                            let s772: S::F64 = S::F64::load(runs, base400 + (e2 + base401));
                                            let s773: S::F64 = s765.min(s769);
                                            let s774: S::F64 = s765.max(s769);
                                            let s775: S::F64 = s767.min(s771);
                                            let s776: S::F64 = s767.max(s771);
                                            let s777: S::F64 = s775.min(s774);
                                            let s778: S::F64 = s775.max(s774);
                                            let s779: S::F64 = s766.min(s770);
                                            let s780: S::F64 = s766.max(s770);
                                            let s781: S::F64 = s768.min(s772);
                                            let s782: S::F64 = s768.max(s772);
                                            let s783: S::F64 = s781.min(s780);
                                            let s784: S::F64 = s781.max(s780);
                                            let s785: S::F64 = s779.min(s777);
                                            let s786: S::F64 = s779.max(s777);
                                            let s787: S::F64 = s783.min(s778);
                                            let s788: S::F64 = s783.max(s778);
                                            let s789: S::F64 = s784.min(s776);
                                            let s790: S::F64 = s784.max(s776);
                                            s773.store(runs, e2);
                                            s785.store(runs, plane + e2);
                                            s786.store(runs, base399 + e2);
                                            s787.store(runs, base400 + e2);
                                            s788.store(runs, base402 + e2);
                                            s789.store(runs, base403 + e2);
                                            s790.store(runs, base404 + e2);
                                            s782.store(runs, base405 + e2);
                                            e2 += 4;
                                        }
                                        let base406: isize = 2 * plane;
                                        let base407: isize = 3 * plane;
                                        let base408: isize = 4 * cols_here;
                                        let base409: isize = 4 * plane;
                                        let base410: isize = 5 * plane;
                                        let base411: isize = 6 * plane;
                                        let base412: isize = 7 * plane;
                                        let end20: isize = (rows_in - (width - 1)) * cols_here;
                                        for e2 in e2_main19..end20 {
                                            let s765: f64 = at(runs, e2);
                                            let s766: f64 = at(runs, plane + e2);
                                            let s767: f64 = at(runs, base406 + e2);
                                            let s768: f64 = at(runs, base407 + e2);
                                            let s769: f64 = at(runs, e2 + base408);
                                            let s770: f64 = at(runs, plane + (e2 + base408));
                                            let s771: f64 = at(runs, base406 + (e2 + base408));
                                            let s772: f64 = at(runs, base407 + (e2 + base408));
                                            let s773: f64 = min(s765, s769);
                                            let s774: f64 = max(s765, s769);
                                            let s775: f64 = min(s767, s771);
                                            let s776: f64 = max(s767, s771);
                                            let s777: f64 = min(s775, s774);
                                            let s778: f64 = max(s775, s774);
                                            let s779: f64 = min(s766, s770);
                                            let s780: f64 = max(s766, s770);
                                            let s781: f64 = min(s768, s772);
                                            let s782: f64 = max(s768, s772);
                                            let s783: f64 = min(s781, s780);
                                            let s784: f64 = max(s781, s780);
                                            let s785: f64 = min(s779, s777);
                                            let s786: f64 = max(s779, s777);
                                            let s787: f64 = min(s783, s778);
                                            let s788: f64 = max(s783, s778);
                                            let s789: f64 = min(s784, s776);
                                            let s790: f64 = max(s784, s776);
                                            put(runs, e2, s773);
                                            put(runs, plane + e2, s785);
                                            put(runs, base406 + e2, s786);
                                            put(runs, base407 + e2, s787);
                                            put(runs, base409 + e2, s788);
                                            put(runs, base410 + e2, s789);
                                            put(runs, base411 + e2, s790);
                                            put(runs, base412 + e2, s782);
                                        }
                                    } else {
                                        if older == 8 {
                                            let e2_main20: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base413: isize = 2 * plane;
                                            let base414: isize = 3 * plane;
                                            let base415: isize = 4 * plane;
                                            let base416: isize = 5 * plane;
                                            let base417: isize = 6 * plane;
                                            let base418: isize = 7 * plane;
                                            let base419: isize = 8 * cols_here;
                                            let base420: isize = 8 * plane;
                                            let base421: isize = 9 * plane;
                                            let base422: isize = 10 * plane;
                                            let base423: isize = 11 * plane;
                                            let base424: isize = 12 * plane;
                                            let base425: isize = 13 * plane;
                                            let base426: isize = 14 * plane;
                                            let base427: isize = 15 * plane;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main20 {
                                                let s699: S::F64 = S::F64::load(runs, e2);
                                                let s700: S::F64 = S::F64::load(runs, plane + e2);
                                                let s701: S::F64 = S::F64::load(runs, base413 + e2);
                                                let s702: S::F64 = S::F64::load(runs, base414 + e2);
                                                let s703: S::F64 = S::F64::load(runs, base415 + e2);
                                                let s704: S::F64 = S::F64::load(runs, base416 + e2);
                                                let s705: S::F64 = S::F64::load(runs, base417 + e2);
                                                let s706: S::F64 = S::F64::load(runs, base418 + e2);
                                                let s707: S::F64 = S::F64::load(runs, e2 + base419);
                                                let s708: S::F64 = S::F64::load(runs, plane + (e2 + base419));
                                                let s709: S::F64 = S::F64::load(runs, base413 + (e2 + base419));
                                                let s710: S::F64 = S::F64::load(runs, base414 + (e2 + base419));
                                                let s711: S::F64 = S::F64::load(runs, base415 + (e2 + base419));
                                                let s712: S::F64 = S::F64::load(runs, base416 + (e2 + base419));
                                                let s713: S::F64 = S::F64::load(runs, base417 + (e2 + base419));
                                                let s714: S::F64 = S::F64::load(runs, base418 + (e2 + base419));
                                                let s715: S::F64 = s699.min(s707);
                                                let s716: S::F64 = s699.max(s707);
                                                let s717: S::F64 = s703.min(s711);
                                                let s718: S::F64 = s703.max(s711);
                                                let s719: S::F64 = s717.min(s716);
                                                let s720: S::F64 = s717.max(s716);
                                                let s721: S::F64 = s701.min(s709);
                                                let s722: S::F64 = s701.max(s709);
                                                let s723: S::F64 = s705.min(s713);
                                                let s724: S::F64 = s705.max(s713);
                                                let s725: S::F64 = s723.min(s722);
                                                let s726: S::F64 = s723.max(s722);
                                                let s727: S::F64 = s721.min(s719);
                                                let s728: S::F64 = s721.max(s719);
                                                let s729: S::F64 = s725.min(s720);
                                                let s730: S::F64 = s725.max(s720);
                                                let s731: S::F64 = s726.min(s718);
                                                let s732: S::F64 = s726.max(s718);
                                                let s733: S::F64 = s700.min(s708);
                                                let s734: S::F64 = s700.max(s708);
                                                let s735: S::F64 = s704.min(s712);
                                                let s736: S::F64 = s704.max(s712);
                                                let s737: S::F64 = s735.min(s734);
                                                let s738: S::F64 = s735.max(s734);
                                                let s739: S::F64 = s702.min(s710);
                                                let s740: S::F64 = s702.max(s710);
                                                let s741: S::F64 = s706.min(s714);
                                                let s742: S::F64 = s706.max(s714);
                                                let s743: S::F64 = s741.min(s740);
                                                let s744: S::F64 = s741.max(s740);
                                                let s745: S::F64 = s739.min(s737);
                                                let s746: S::F64 = s739.max(s737);
                                                let s747: S::F64 = s743.min(s738);
                                                let s748: S::F64 = s743.max(s738);
                                                let s749: S::F64 = s744.min(s736);
                                                let s750: S::F64 = s744.max(s736);
                                                let s751: S::F64 = s733.min(s727);
                                                let s752: S::F64 = s733.max(s727);
                                                let s753: S::F64 = s745.min(s728);
                                                let s754: S::F64 = s745.max(s728);
                                                let s755: S::F64 = s746.min(s729);
                                                let s756: S::F64 = s746.max(s729);
                                                let s757: S::F64 = s747.min(s730);
                                                let s758: S::F64 = s747.max(s730);
                                                let s759: S::F64 = s748.min(s731);
                                                let s760: S::F64 = s748.max(s731);
                                                let s761: S::F64 = s749.min(s732);
                                                let s762: S::F64 = s749.max(s732);
                                                let s763: S::F64 = s750.min(s724);
                                                let s764: S::F64 = s750.max(s724);
                                                s715.store(runs, e2);
                                                s751.store(runs, plane + e2);
                                                s752.store(runs, base413 + e2);
                                                s753.store(runs, base414 + e2);
                                                s754.store(runs, base415 + e2);
                                                s755.store(runs, base416 + e2);
                                                s756.store(runs, base417 + e2);
                                                s757.store(runs, base418 + e2);
                                                s758.store(runs, base420 + e2);
                                                s759.store(runs, base421 + e2);
                                                s760.store(runs, base422 + e2);
                                                s761.store(runs, base423 + e2);
                                                s762.store(runs, base424 + e2);
                                                s763.store(runs, base425 + e2);
                                                s764.store(runs, base426 + e2);
                                                s742.store(runs, base427 + e2);
                                                e2 += 4;
                                            }
                                            let base428: isize = 2 * plane;
                                            let base429: isize = 3 * plane;
                                            let base430: isize = 4 * plane;
                                            let base431: isize = 5 * plane;
                                            let base432: isize = 6 * plane;
                                            let base433: isize = 7 * plane;
                                            let base434: isize = 8 * cols_here;
                                            let base435: isize = 8 * plane;
                                            let base436: isize = 9 * plane;
                                            let base437: isize = 10 * plane;
                                            let base438: isize = 11 * plane;
                                            let base439: isize = 12 * plane;
                                            let base440: isize = 13 * plane;
                                            let base441: isize = 14 * plane;
                                            let base442: isize = 15 * plane;
                                            let end21: isize = (rows_in - (width - 1)) * cols_here;
                                            for e2 in e2_main20..end21 {
                                                let s699: f64 = at(runs, e2);
                                                let s700: f64 = at(runs, plane + e2);
                                                let s701: f64 = at(runs, base428 + e2);
                                                let s702: f64 = at(runs, base429 + e2);
                                                let s703: f64 = at(runs, base430 + e2);
                                                let s704: f64 = at(runs, base431 + e2);
                                                let s705: f64 = at(runs, base432 + e2);
                                                let s706: f64 = at(runs, base433 + e2);
                                                let s707: f64 = at(runs, e2 + base434);
                                                let s708: f64 = at(runs, plane + (e2 + base434));
                                                let s709: f64 = at(runs, base428 + (e2 + base434));
                                                let s710: f64 = at(runs, base429 + (e2 + base434));
                                                let s711: f64 = at(runs, base430 + (e2 + base434));
                                                let s712: f64 = at(runs, base431 + (e2 + base434));
                                                let s713: f64 = at(runs, base432 + (e2 + base434));
                                                let s714: f64 = at(runs, base433 + (e2 + base434));
                                                let s715: f64 = min(s699, s707);
                                                let s716: f64 = max(s699, s707);
                                                let s717: f64 = min(s703, s711);
                                                let s718: f64 = max(s703, s711);
                                                let s719: f64 = min(s717, s716);
                                                let s720: f64 = max(s717, s716);
                                                let s721: f64 = min(s701, s709);
                                                let s722: f64 = max(s701, s709);
                                                let s723: f64 = min(s705, s713);
                                                let s724: f64 = max(s705, s713);
                                                let s725: f64 = min(s723, s722);
                                                let s726: f64 = max(s723, s722);
                                                let s727: f64 = min(s721, s719);
                                                let s728: f64 = max(s721, s719);
                                                let s729: f64 = min(s725, s720);
                                                let s730: f64 = max(s725, s720);
                                                let s731: f64 = min(s726, s718);
                                                let s732: f64 = max(s726, s718);
                                                let s733: f64 = min(s700, s708);
                                                let s734: f64 = max(s700, s708);
                                                let s735: f64 = min(s704, s712);
                                                let s736: f64 = max(s704, s712);
                                                let s737: f64 = min(s735, s734);
                                                let s738: f64 = max(s735, s734);
                                                let s739: f64 = min(s702, s710);
                                                let s740: f64 = max(s702, s710);
                                                let s741: f64 = min(s706, s714);
                                                let s742: f64 = max(s706, s714);
                                                let s743: f64 = min(s741, s740);
                                                let s744: f64 = max(s741, s740);
                                                let s745: f64 = min(s739, s737);
                                                let s746: f64 = max(s739, s737);
                                                let s747: f64 = min(s743, s738);
                                                let s748: f64 = max(s743, s738);
                                                let s749: f64 = min(s744, s736);
                                                let s750: f64 = max(s744, s736);
                                                let s751: f64 = min(s733, s727);
                                                let s752: f64 = max(s733, s727);
                                                let s753: f64 = min(s745, s728);
                                                let s754: f64 = max(s745, s728);
                                                let s755: f64 = min(s746, s729);
                                                let s756: f64 = max(s746, s729);
                                                let s757: f64 = min(s747, s730);
                                                let s758: f64 = max(s747, s730);
                                                let s759: f64 = min(s748, s731);
                                                let s760: f64 = max(s748, s731);
                                                let s761: f64 = min(s749, s732);
                                                let s762: f64 = max(s749, s732);
                                                let s763: f64 = min(s750, s724);
                                                let s764: f64 = max(s750, s724);
                                                put(runs, e2, s715);
                                                put(runs, plane + e2, s751);
                                                put(runs, base428 + e2, s752);
                                                put(runs, base429 + e2, s753);
                                                put(runs, base430 + e2, s754);
                                                put(runs, base431 + e2, s755);
                                                put(runs, base432 + e2, s756);
                                                put(runs, base433 + e2, s757);
                                                put(runs, base435 + e2, s758);
                                                put(runs, base436 + e2, s759);
                                                put(runs, base437 + e2, s760);
                                                put(runs, base438 + e2, s761);
                                                put(runs, base439 + e2, s762);
                                                put(runs, base440 + e2, s763);
                                                put(runs, base441 + e2, s764);
                                                put(runs, base442 + e2, s742);
                                            }
                                        } else {
                                            if older == 16 {
                                                let e2_main21: isize =
                                                    ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                                let base443: isize = 2 * plane;
                                                let base444: isize = 3 * plane;
                                                let base445: isize = 4 * plane;
                                                let base446: isize = 5 * plane;
                                                let base447: isize = 6 * plane;
                                                let base448: isize = 7 * plane;
                                                let base449: isize = 8 * plane;
                                                let base450: isize = 9 * plane;
                                                let base451: isize = 10 * plane;
                                                let base452: isize = 11 * plane;
                                                let base453: isize = 12 * plane;
                                                let base454: isize = 13 * plane;
                                                let base455: isize = 14 * plane;
                                                let base456: isize = 15 * plane;
                                                let base457: isize = 16 * cols_here;
                                                let base458: isize = 16 * plane;
                                                let base459: isize = 17 * plane;
                                                let base460: isize = 18 * plane;
                                                let base461: isize = 19 * plane;
                                                let base462: isize = 20 * plane;
                                                let base463: isize = 21 * plane;
                                                let base464: isize = 22 * plane;
                                                let base465: isize = 23 * plane;
                                                let base466: isize = 24 * plane;
                                                let base467: isize = 25 * plane;
                                                let base468: isize = 26 * plane;
                                                let base469: isize = 27 * plane;
                                                let base470: isize = 28 * plane;
                                                let base471: isize = 29 * plane;
                                                let base472: isize = 30 * plane;
                                                let base473: isize = 31 * plane;
                                                let mut e2: isize = 0;
                                                while e2 < e2_main21 {
                                                    let s537: S::F64 = S::F64::load(runs, e2);
                                                    let s538: S::F64 = S::F64::load(runs, plane + e2);
                                                    let s539: S::F64 = S::F64::load(runs, base443 + e2);
                                                    let s540: S::F64 = S::F64::load(runs, base444 + e2);
                                                    let s541: S::F64 = S::F64::load(runs, base445 + e2);
                                                    let s542: S::F64 = S::F64::load(runs, base446 + e2);
                                                    let s543: S::F64 = S::F64::load(runs, base447 + e2);
                                                    let s544: S::F64 = S::F64::load(runs, base448 + e2);
                                                    let s545: S::F64 = S::F64::load(runs, base449 + e2);
                                                    let s546: S::F64 = S::F64::load(runs, base450 + e2);
                                                    let s547: S::F64 = S::F64::load(runs, base451 + e2);
                                                    let s548: S::F64 = S::F64::load(runs, base452 + e2);
                                                    let s549: S::F64 = S::F64::load(runs, base453 + e2);
                                                    let s550: S::F64 = S::F64::load(runs, base454 + e2);
                                                    let s551: S::F64 = S::F64::load(runs, base455 + e2);
                                                    let s552: S::F64 = S::F64::load(runs, base456 + e2);
                                                    let s553: S::F64 = S::F64::load(runs, e2 + base457);
                                                    let s554: S::F64 = S::F64::load(runs, plane + (e2 + base457));
                                                    let s555: S::F64 = S::F64::load(runs, base443 + (e2 + base457));
                                                    let s556: S::F64 = S::F64::load(runs, base444 + (e2 + base457));
                                                    let s557: S::F64 = S::F64::load(runs, base445 + (e2 + base457));
                                                    let s558: S::F64 = S::F64::load(runs, base446 + (e2 + base457));
                                                    let s559: S::F64 = S::F64::load(runs, base447 + (e2 + base457));
                                                    let s560: S::F64 = S::F64::load(runs, base448 + (e2 + base457));
                                                    let s561: S::F64 = S::F64::load(runs, base449 + (e2 + base457));
                                                    let s562: S::F64 = S::F64::load(runs, base450 + (e2 + base457));
                                                    let s563: S::F64 = S::F64::load(runs, base451 + (e2 + base457));
                                                    let s564: S::F64 = S::F64::load(runs, base452 + (e2 + base457));
                                                    let s565: S::F64 = S::F64::load(runs, base453 + (e2 + base457));
                                                    let s566: S::F64 = S::F64::load(runs, base454 + (e2 + base457));
                                                    let s567: S::F64 = S::F64::load(runs, base455 + (e2 + base457));
                                                    let s568: S::F64 = S::F64::load(runs, base456 + (e2 + base457));
                                                    let s569: S::F64 = s537.min(s553);
                                                    let s570: S::F64 = s537.max(s553);
                                                    let s571: S::F64 = s545.min(s561);
                                                    let s572: S::F64 = s545.max(s561);
                                                    let s573: S::F64 = s571.min(s570);
                                                    let s574: S::F64 = s571.max(s570);
                                                    let s575: S::F64 = s541.min(s557);
                                                    let s576: S::F64 = s541.max(s557);
                                                    let s577: S::F64 = s549.min(s565);
                                                    let s578: S::F64 = s549.max(s565);
                                                    let s579: S::F64 = s577.min(s576);
                                                    let s580: S::F64 = s577.max(s576);
                                                    let s581: S::F64 = s575.min(s573);
                                                    let s582: S::F64 = s575.max(s573);
                                                    let s583: S::F64 = s579.min(s574);
                                                    let s584: S::F64 = s579.max(s574);
                                                    let s585: S::F64 = s580.min(s572);
                                                    let s586: S::F64 = s580.max(s572);
                                                    let s587: S::F64 = s539.min(s555);
                                                    let s588: S::F64 = s539.max(s555);
                                                    let s589: S::F64 = s547.min(s563);
                                                    let s590: S::F64 = s547.max(s563);
                                                    let s591: S::F64 = s589.min(s588);
                                                    let s592: S::F64 = s589.max(s588);
                                                    let s593: S::F64 = s543.min(s559);
                                                    let s594: S::F64 = s543.max(s559);
                                                    let s595: S::F64 = s551.min(s567);
                                                    let s596: S::F64 = s551.max(s567);
                                                    let s597: S::F64 = s595.min(s594);
                                                    let s598: S::F64 = s595.max(s594);
                                                    let s599: S::F64 = s593.min(s591);
                                                    let s600: S::F64 = s593.max(s591);
                                                    let s601: S::F64 = s597.min(s592);
                                                    let s602: S::F64 = s597.max(s592);
                                                    let s603: S::F64 = s598.min(s590);
                                                    let s604: S::F64 = s598.max(s590);
                                                    let s605: S::F64 = s587.min(s581);
                                                    let s606: S::F64 = s587.max(s581);
                                                    let s607: S::F64 = s599.min(s582);
                                                    let s608: S::F64 = s599.max(s582);
                                                    let s609: S::F64 = s600.min(s583);
                                                    let s610: S::F64 = s600.max(s583);
                                                    let s611: S::F64 = s601.min(s584);
                                                    let s612: S::F64 = s601.max(s584);
                                                    let s613: S::F64 = s602.min(s585);
                                                    let s614: S::F64 = s602.max(s585);
                                                    let s615: S::F64 = s603.min(s586);
                                                    let s616: S::F64 = s603.max(s586);
                                                    let s617: S::F64 = s604.min(s578);
                                                    let s618: S::F64 = s604.max(s578);
                                                    let s619: S::F64 = s538.min(s554);
                                                    let s620: S::F64 = s538.max(s554);
                                                    let s621: S::F64 = s546.min(s562);
                                                    let s622: S::F64 = s546.max(s562);
                                                    let s623: S::F64 = s621.min(s620);
                                                    let s624: S::F64 = s621.max(s620);
                                                    let s625: S::F64 = s542.min(s558);
                                                    let s626: S::F64 = s542.max(s558);
                                                    let s627: S::F64 = s550.min(s566);
                                                    let s628: S::F64 = s550.max(s566);
                                                    let s629: S::F64 = s627.min(s626);
                                                    let s630: S::F64 = s627.max(s626);
                                                    let s631: S::F64 = s625.min(s623);
                                                    let s632: S::F64 = s625.max(s623);
                                                    let s633: S::F64 = s629.min(s624);
                                                    let s634: S::F64 = s629.max(s624);
                                                    let s635: S::F64 = s630.min(s622);
                                                    let s636: S::F64 = s630.max(s622);
                                                    let s637: S::F64 = s540.min(s556);
                                                    let s638: S::F64 = s540.max(s556);
                                                    let s639: S::F64 = s548.min(s564);
                                                    let s640: S::F64 = s548.max(s564);
                                                    let s641: S::F64 = s639.min(s638);
                                                    let s642: S::F64 = s639.max(s638);
                                                    let s643: S::F64 = s544.min(s560);
                                                    let s644: S::F64 = s544.max(s560);
                                                    let s645: S::F64 = s552.min(s568);
                                                    let s646: S::F64 = s552.max(s568);
                                                    let s647: S::F64 = s645.min(s644);
                                                    let s648: S::F64 = s645.max(s644);
                                                    let s649: S::F64 = s643.min(s641);
                                                    let s650: S::F64 = s643.max(s641);
                                                    let s651: S::F64 = s647.min(s642);
                                                    let s652: S::F64 = s647.max(s642);
                                                    let s653: S::F64 = s648.min(s640);
                                                    let s654: S::F64 = s648.max(s640);
                                                    let s655: S::F64 = s637.min(s631);
                                                    let s656: S::F64 = s637.max(s631);
                                                    let s657: S::F64 = s649.min(s632);
                                                    let s658: S::F64 = s649.max(s632);
                                                    let s659: S::F64 = s650.min(s633);
                                                    let s660: S::F64 = s650.max(s633);
                                                    let s661: S::F64 = s651.min(s634);
                                                    let s662: S::F64 = s651.max(s634);
                                                    let s663: S::F64 = s652.min(s635);
                                                    let s664: S::F64 = s652.max(s635);
                                                    let s665: S::F64 = s653.min(s636);
                                                    let s666: S::F64 = s653.max(s636);
                                                    let s667: S::F64 = s654.min(s628);
                                                    let s668: S::F64 = s654.max(s628);
                                                    let s669: S::F64 = s619.min(s605);
                                                    let s670: S::F64 = s619.max(s605);
                                                    let s671: S::F64 = s655.min(s606);
                                                    let s672: S::F64 = s655.max(s606);
                                                    let s673: S::F64 = s656.min(s607);
                                                    let s674: S::F64 = s656.max(s607);
                                                    let s675: S::F64 = s657.min(s608);
                                                    let s676: S::F64 = s657.max(s608);
                                                    let s677: S::F64 = s658.min(s609);
                                                    let s678: S::F64 = s658.max(s609);
                                                    let s679: S::F64 = s659.min(s610);
                                                    let s680: S::F64 = s659.max(s610);
                                                    let s681: S::F64 = s660.min(s611);
                                                    let s682: S::F64 = s660.max(s611);
                                                    let s683: S::F64 = s661.min(s612);
                                                    let s684: S::F64 = s661.max(s612);
                                                    let s685: S::F64 = s662.min(s613);
                                                    let s686: S::F64 = s662.max(s613);
                                                    let s687: S::F64 = s663.min(s614);
                                                    let s688: S::F64 = s663.max(s614);
                                                    let s689: S::F64 = s664.min(s615);
                                                    let s690: S::F64 = s664.max(s615);
                                                    let s691: S::F64 = s665.min(s616);
                                                    let s692: S::F64 = s665.max(s616);
                                                    let s693: S::F64 = s666.min(s617);
                                                    let s694: S::F64 = s666.max(s617);
                                                    let s695: S::F64 = s667.min(s618);
                                                    let s696: S::F64 = s667.max(s618);
                                                    let s697: S::F64 = s668.min(s596);
                                                    let s698: S::F64 = s668.max(s596);
                                                    s569.store(runs, e2);
                                                    s669.store(runs, plane + e2);
                                                    s670.store(runs, base443 + e2);
                                                    s671.store(runs, base444 + e2);
                                                    s672.store(runs, base445 + e2);
                                                    s673.store(runs, base446 + e2);
                                                    s674.store(runs, base447 + e2);
                                                    s675.store(runs, base448 + e2);
                                                    s676.store(runs, base449 + e2);
                                                    s677.store(runs, base450 + e2);
                                                    s678.store(runs, base451 + e2);
                                                    s679.store(runs, base452 + e2);
                                                    s680.store(runs, base453 + e2);
                                                    s681.store(runs, base454 + e2);
                                                    s682.store(runs, base455 + e2);
                                                    s683.store(runs, base456 + e2);
                                                    s684.store(runs, base458 + e2);
                                                    s685.store(runs, base459 + e2);
                                                    s686.store(runs, base460 + e2);
                                                    s687.store(runs, base461 + e2);
                                                    s688.store(runs, base462 + e2);
                                                    s689.store(runs, base463 + e2);
                                                    s690.store(runs, base464 + e2);
                                                    s691.store(runs, base465 + e2);
                                                    s692.store(runs, base466 + e2);
                                                    s693.store(runs, base467 + e2);
                                                    s694.store(runs, base468 + e2);
                                                    s695.store(runs, base469 + e2);
                                                    s696.store(runs, base470 + e2);
                                                    s697.store(runs, base471 + e2);
                                                    s698.store(runs, base472 + e2);
                                                    s646.store(runs, base473 + e2);
                                                    e2 += 4;
                                                }
                                                let base474: isize = 2 * plane;
                                                let base475: isize = 3 * plane;
                                                let base476: isize = 4 * plane;
                                                let base477: isize = 5 * plane;
                                                let base478: isize = 6 * plane;
                                                let base479: isize = 7 * plane;
                                                let base480: isize = 8 * plane;
                                                let base481: isize = 9 * plane;
                                                let base482: isize = 10 * plane;
                                                let base483: isize = 11 * plane;
                                                let base484: isize = 12 * plane;
                                                let base485: isize = 13 * plane;
                                                let base486: isize = 14 * plane;
                                                let base487: isize = 15 * plane;
                                                let base488: isize = 16 * cols_here;
                                                let base489: isize = 16 * plane;
                                                let base490: isize = 17 * plane;
                                                let base491: isize = 18 * plane;
                                                let base492: isize = 19 * plane;
                                                let base493: isize = 20 * plane;
                                                let base494: isize = 21 * plane;
                                                let base495: isize = 22 * plane;
                                                let base496: isize = 23 * plane;
                                                let base497: isize = 24 * plane;
                                                let base498: isize = 25 * plane;
                                                let base499: isize = 26 * plane;
                                                let base500: isize = 27 * plane;
                                                let base501: isize = 28 * plane;
                                                let base502: isize = 29 * plane;
                                                let base503: isize = 30 * plane;
                                                let base504: isize = 31 * plane;
                                                let end22: isize = (rows_in - (width - 1)) * cols_here;
                                                for e2 in e2_main21..end22 {
                                                    let s537: f64 = at(runs, e2);
                                                    let s538: f64 = at(runs, plane + e2);
                                                    let s539: f64 = at(runs, base474 + e2);
                                                    let s540: f64 = at(runs, base475 + e2);
                                                    let s541: f64 = at(runs, base476 + e2);
                                                    let s542: f64 = at(runs, base477 + e2);
                                                    let s543: f64 = at(runs, base478 + e2);
                                                    let s544: f64 = at(runs, base479 + e2);
                                                    let s545: f64 = at(runs, base480 + e2);
                                                    let s546: f64 = at(runs, base481 + e2);
                                                    let s547: f64 = at(runs, base482 + e2);
                                                    let s548: f64 = at(runs, base483 + e2);
                                                    let s549: f64 = at(runs, base484 + e2);
                                                    let s550: f64 = at(runs, base485 + e2);
                                                    let s551: f64 = at(runs, base486 + e2);
                                                    let s552: f64 = at(runs, base487 + e2);
                                                    let s553: f64 = at(runs, e2 + base488);
                                                    let s554: f64 = at(runs, plane + (e2 + base488));
                                                    let s555: f64 = at(runs, base474 + (e2 + base488));
                                                    let s556: f64 = at(runs, base475 + (e2 + base488));
                                                    let s557: f64 = at(runs, base476 + (e2 + base488));
                                                    let s558: f64 = at(runs, base477 + (e2 + base488));
                                                    let s559: f64 = at(runs, base478 + (e2 + base488));
                                                    let s560: f64 = at(runs, base479 + (e2 + base488));
                                                    let s561: f64 = at(runs, base480 + (e2 + base488));
                                                    let s562: f64 = at(runs, base481 + (e2 + base488));
                                                    let s563: f64 = at(runs, base482 + (e2 + base488));
                                                    let s564: f64 = at(runs, base483 + (e2 + base488));
                                                    let s565: f64 = at(runs, base484 + (e2 + base488));
                                                    let s566: f64 = at(runs, base485 + (e2 + base488));
                                                    let s567: f64 = at(runs, base486 + (e2 + base488));
                                                    let s568: f64 = at(runs, base487 + (e2 + base488));
                                                    let s569: f64 = min(s537, s553);
                                                    let s570: f64 = max(s537, s553);
                                                    let s571: f64 = min(s545, s561);
                                                    let s572: f64 = max(s545, s561);
                                                    let s573: f64 = min(s571, s570);
                                                    let s574: f64 = max(s571, s570);
                                                    let s575: f64 = min(s541, s557);
                                                    let s576: f64 = max(s541, s557);
                                                    let s577: f64 = min(s549, s565);
                                                    let s578: f64 = max(s549, s565);
                                                    let s579: f64 = min(s577, s576);
                                                    let s580: f64 = max(s577, s576);
                                                    let s581: f64 = min(s575, s573);
                                                    let s582: f64 = max(s575, s573);
                                                    let s583: f64 = min(s579, s574);
                                                    let s584: f64 = max(s579, s574);
                                                    let s585: f64 = min(s580, s572);
                                                    let s586: f64 = max(s580, s572);
                                                    let s587: f64 = min(s539, s555);
                                                    let s588: f64 = max(s539, s555);
                                                    let s589: f64 = min(s547, s563);
                                                    let s590: f64 = max(s547, s563);
                                                    let s591: f64 = min(s589, s588);
                                                    let s592: f64 = max(s589, s588);
                                                    let s593: f64 = min(s543, s559);
                                                    let s594: f64 = max(s543, s559);
                                                    let s595: f64 = min(s551, s567);
                                                    let s596: f64 = max(s551, s567);
                                                    let s597: f64 = min(s595, s594);
                                                    let s598: f64 = max(s595, s594);
                                                    let s599: f64 = min(s593, s591);
                                                    let s600: f64 = max(s593, s591);
                                                    let s601: f64 = min(s597, s592);
                                                    let s602: f64 = max(s597, s592);
                                                    let s603: f64 = min(s598, s590);
                                                    let s604: f64 = max(s598, s590);
                                                    let s605: f64 = min(s587, s581);
                                                    let s606: f64 = max(s587, s581);
                                                    let s607: f64 = min(s599, s582);
                                                    let s608: f64 = max(s599, s582);
                                                    let s609: f64 = min(s600, s583);
                                                    let s610: f64 = max(s600, s583);
                                                    let s611: f64 = min(s601, s584);
                                                    let s612: f64 = max(s601, s584);
                                                    let s613: f64 = min(s602, s585);
                                                    let s614: f64 = max(s602, s585);
                                                    let s615: f64 = min(s603, s586);
                                                    let s616: f64 = max(s603, s586);
                                                    let s617: f64 = min(s604, s578);
                                                    let s618: f64 = max(s604, s578);
                                                    let s619: f64 = min(s538, s554);
                                                    let s620: f64 = max(s538, s554);
                                                    let s621: f64 = min(s546, s562);
                                                    let s622: f64 = max(s546, s562);
                                                    let s623: f64 = min(s621, s620);
                                                    let s624: f64 = max(s621, s620);
                                                    let s625: f64 = min(s542, s558);
                                                    let s626: f64 = max(s542, s558);
                                                    let s627: f64 = min(s550, s566);
                                                    let s628: f64 = max(s550, s566);
                                                    let s629: f64 = min(s627, s626);
                                                    let s630: f64 = max(s627, s626);
                                                    let s631: f64 = min(s625, s623);
                                                    let s632: f64 = max(s625, s623);
                                                    let s633: f64 = min(s629, s624);
                                                    let s634: f64 = max(s629, s624);
                                                    let s635: f64 = min(s630, s622);
                                                    let s636: f64 = max(s630, s622);
                                                    let s637: f64 = min(s540, s556);
                                                    let s638: f64 = max(s540, s556);
                                                    let s639: f64 = min(s548, s564);
                                                    let s640: f64 = max(s548, s564);
                                                    let s641: f64 = min(s639, s638);
                                                    let s642: f64 = max(s639, s638);
                                                    let s643: f64 = min(s544, s560);
                                                    let s644: f64 = max(s544, s560);
                                                    let s645: f64 = min(s552, s568);
                                                    let s646: f64 = max(s552, s568);
                                                    let s647: f64 = min(s645, s644);
                                                    let s648: f64 = max(s645, s644);
                                                    let s649: f64 = min(s643, s641);
                                                    let s650: f64 = max(s643, s641);
                                                    let s651: f64 = min(s647, s642);
                                                    let s652: f64 = max(s647, s642);
                                                    let s653: f64 = min(s648, s640);
                                                    let s654: f64 = max(s648, s640);
                                                    let s655: f64 = min(s637, s631);
                                                    let s656: f64 = max(s637, s631);
                                                    let s657: f64 = min(s649, s632);
                                                    let s658: f64 = max(s649, s632);
                                                    let s659: f64 = min(s650, s633);
                                                    let s660: f64 = max(s650, s633);
                                                    let s661: f64 = min(s651, s634);
                                                    let s662: f64 = max(s651, s634);
                                                    let s663: f64 = min(s652, s635);
                                                    let s664: f64 = max(s652, s635);
                                                    let s665: f64 = min(s653, s636);
                                                    let s666: f64 = max(s653, s636);
                                                    let s667: f64 = min(s654, s628);
                                                    let s668: f64 = max(s654, s628);
                                                    let s669: f64 = min(s619, s605);
                                                    let s670: f64 = max(s619, s605);
                                                    let s671: f64 = min(s655, s606);
                                                    let s672: f64 = max(s655, s606);
                                                    let s673: f64 = min(s656, s607);
                                                    let s674: f64 = max(s656, s607);
                                                    let s675: f64 = min(s657, s608);
                                                    let s676: f64 = max(s657, s608);
                                                    let s677: f64 = min(s658, s609);
                                                    let s678: f64 = max(s658, s609);
                                                    let s679: f64 = min(s659, s610);
                                                    let s680: f64 = max(s659, s610);
                                                    let s681: f64 = min(s660, s611);
                                                    let s682: f64 = max(s660, s611);
                                                    let s683: f64 = min(s661, s612);
                                                    let s684: f64 = max(s661, s612);
                                                    let s685: f64 = min(s662, s613);
                                                    let s686: f64 = max(s662, s613);
                                                    let s687: f64 = min(s663, s614);
                                                    let s688: f64 = max(s663, s614);
                                                    let s689: f64 = min(s664, s615);
                                                    let s690: f64 = max(s664, s615);
                                                    let s691: f64 = min(s665, s616);
                                                    let s692: f64 = max(s665, s616);
                                                    let s693: f64 = min(s666, s617);
                                                    let s694: f64 = max(s666, s617);
                                                    let s695: f64 = min(s667, s618);
                                                    let s696: f64 = max(s667, s618);
                                                    let s697: f64 = min(s668, s596);
                                                    let s698: f64 = max(s668, s596);
                                                    put(runs, e2, s569);
                                                    put(runs, plane + e2, s669);
                                                    put(runs, base474 + e2, s670);
                                                    put(runs, base475 + e2, s671);
                                                    put(runs, base476 + e2, s672);
                                                    put(runs, base477 + e2, s673);
                                                    put(runs, base478 + e2, s674);
                                                    put(runs, base479 + e2, s675);
                                                    put(runs, base480 + e2, s676);
                                                    put(runs, base481 + e2, s677);
                                                    put(runs, base482 + e2, s678);
                                                    put(runs, base483 + e2, s679);
                                                    put(runs, base484 + e2, s680);
                                                    put(runs, base485 + e2, s681);
                                                    put(runs, base486 + e2, s682);
                                                    put(runs, base487 + e2, s683);
                                                    put(runs, base489 + e2, s684);
                                                    put(runs, base490 + e2, s685);
                                                    put(runs, base491 + e2, s686);
                                                    put(runs, base492 + e2, s687);
                                                    put(runs, base493 + e2, s688);
                                                    put(runs, base494 + e2, s689);
                                                    put(runs, base495 + e2, s690);
                                                    put(runs, base496 + e2, s691);
                                                    put(runs, base497 + e2, s692);
                                                    put(runs, base498 + e2, s693);
                                                    put(runs, base499 + e2, s694);
                                                    put(runs, base500 + e2, s695);
                                                    put(runs, base501 + e2, s696);
                                                    put(runs, base502 + e2, s697);
                                                    put(runs, base503 + e2, s698);
                                                    put(runs, base504 + e2, s646);
                                                }
                                            } else {
                                                let e2_main22: isize =
                                                    ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                                let base507: isize = older * 2 - 1;
                                                let base508: isize = older * cols_here;
                                                let mut e2: isize = 0;
                                                while e2 < e2_main22 {
                                                    let base505: isize = base507;
                                                    let base506: isize = e2 + base508;
                                                    for j5 in 0..older {
                                                        S::F64::load(runs, j5 * plane + base506)
                                                            .store(runs, (base505 - j5) * plane + e2);
                                                    }
                                                    let mut d3: isize = older;
                                                    while d3 > 0 {
                                                        for t3 in 0..older {
                                                            let i3: isize = (t3 & 0 - d3) * 2 + (t3 & d3 - 1);
                                                            let x4: S::F64 = S::F64::load(runs, i3 * plane + e2);
                                                            let y3: S::F64 = S::F64::load(runs, (i3 + d3) * plane + e2);
                                                            x4.min(y3).store(runs, i3 * plane + e2);
                                                            x4.max(y3).store(runs, (i3 + d3) * plane + e2);
                                                        }
                                                        d3 >>= 1;
                                                    }
                                                    e2 += 4;
                                                }
                                                let base511: isize = older * 2 - 1;
                                                let base512: isize = older * cols_here;
                                                let end23: isize = (rows_in - (width - 1)) * cols_here;
                                                for e2 in e2_main22..end23 {
                                                    let base509: isize = base511;
                                                    let base510: isize = e2 + base512;
                                                    for j5 in 0..older {
                                                        put(
                                                            runs,
                                                            (base509 - j5) * plane + e2,
                                                            at(runs, j5 * plane + base510),
                                                        );
                                                    }
                                                    let mut d3: isize = older;
                                                    while d3 > 0 {
                                                        for t3 in 0..older {
                                                            let i3: isize = (t3 & 0 - d3) * 2 + (t3 & d3 - 1);
                                                            let x4: f64 = at(runs, i3 * plane + e2);
                                                            let y3: f64 = at(runs, (i3 + d3) * plane + e2);
                                                            put(runs, i3 * plane + e2, min(x4, y3));
                                                            put(runs, (i3 + d3) * plane + e2, max(x4, y3));
                                                        }
                                                        d3 >>= 1;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        } else {
                            let base515: isize = (rows_in * cols_here).max(0) & -4;
                            let base516: isize = widest * 2;
                            let base517: isize = rows_in * cols_here;
                            for j6 in capacity..older {
                                let e2_main23: isize = base515;
                                let base513: isize = (base516 + j6) * plane;
                                let mut e2: isize = 0;
                                while e2 < e2_main23 {
                                    S::F64::splat(f64::INFINITY).store(runs, base513 + e2);
                                    e2 += 4;
                                }
                                let base514: isize = (base516 + j6) * plane;
                                let end24: isize = base517;
                                for e2 in e2_main23..end24 {
                                    put(runs, base514 + e2, f64::INFINITY);
                                }
                            }
                            if older == 1 {
                                let e2_main24: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                let base518: isize = widest * 2 * plane;
                                let mut e2: isize = 0;
                                while e2 < e2_main24 {
                                    let s1069: S::F64 = S::F64::load(runs, e2);
                                    let s1070: S::F64 = S::F64::load(runs, base518 + (e2 + cols_here));
                                    let s1071: S::F64 = s1069.min(s1070);
                                    let s1072: S::F64 = s1069.max(s1070);
                                    s1071.store(runs, e2);
                                    s1072.store(runs, plane + e2);
                                    e2 += 4;
                                }
                                let base519: isize = widest * 2 * plane;
                                let end25: isize = (rows_in - (width - 1)) * cols_here;
                                for e2 in e2_main24..end25 {
                                    let s1069: f64 = at(runs, e2);
                                    let s1070: f64 = at(runs, base519 + (e2 + cols_here));
                                    let s1071: f64 = min(s1069, s1070);
                                    let s1072: f64 = max(s1069, s1070);
                                    put(runs, e2, s1071);
                                    put(runs, plane + e2, s1072);
                                }
                            } else {
                                if older == 2 {
                                    let e2_main25: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                    let base520: isize = widest * 2 * plane;
                                    let base521: isize = 2 * cols_here;
                                    let base522: isize = (widest * 2 + 1) * plane;
                                    let base523: isize = 2 * plane;
                                    let base524: isize = 3 * plane;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main25 {
                                        let s1059: S::F64 = S::F64::load(runs, e2);
                                        let s1060: S::F64 = S::F64::load(runs, plane + e2);
                                        let s1061: S::F64 = S::F64::load(runs, base520 + (e2 + base521));
                                        let s1062: S::F64 = S::F64::load(runs, base522 + (e2 + base521));
                                        let s1063: S::F64 = s1059.min(s1061);
                                        let s1064: S::F64 = s1059.max(s1061);
                                        let s1065: S::F64 = s1060.min(s1062);
                                        let s1066: S::F64 = s1060.max(s1062);
                                        let s1067: S::F64 = s1065.min(s1064);
                                        let s1068: S::F64 = s1065.max(s1064);
                                        s1063.store(runs, e2);
                                        s1067.store(runs, plane + e2);
                                        s1068.store(runs, base523 + e2);
                                        s1066.store(runs, base524 + e2);
                                        e2 += 4;
                                    }
                                    let base525: isize = widest * 2 * plane;
                                    let base526: isize = 2 * cols_here;
                                    let base527: isize = (widest * 2 + 1) * plane;
                                    let base528: isize = 2 * plane;
                                    let base529: isize = 3 * plane;
                                    let end26: isize = (rows_in - (width - 1)) * cols_here;
                                    for e2 in e2_main25..end26 {
                                        let s1059: f64 = at(runs, e2);
                                        let s1060: f64 = at(runs, plane + e2);
                                        let s1061: f64 = at(runs, base525 + (e2 + base526));
                                        let s1062: f64 = at(runs, base527 + (e2 + base526));
                                        let s1063: f64 = min(s1059, s1061);
                                        let s1064: f64 = max(s1059, s1061);
                                        let s1065: f64 = min(s1060, s1062);
                                        let s1066: f64 = max(s1060, s1062);
                                        let s1067: f64 = min(s1065, s1064);
                                        let s1068: f64 = max(s1065, s1064);
                                        put(runs, e2, s1063);
                                        put(runs, plane + e2, s1067);
                                        put(runs, base528 + e2, s1068);
                                        put(runs, base529 + e2, s1066);
                                    }
                                } else {
                                    if older == 4 {
                                        let e2_main26: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                        let base530: isize = 2 * plane;
                                        let base531: isize = 3 * plane;
                                        let base532: isize = widest * 2 * plane;
                                        let base533: isize = 4 * cols_here;
                                        let base534: isize = (widest * 2 + 1) * plane;
                                        let base535: isize = (widest * 2 + 2) * plane;
                                        let base536: isize = (widest * 2 + 3) * plane;
                                        let base537: isize = 4 * plane;
                                        let base538: isize = 5 * plane;
                                        let base539: isize = 6 * plane;
                                        let base540: isize = 7 * plane;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main26 {
                                            let s1033: S::F64 = S::F64::load(runs, e2);
                                            let s1034: S::F64 = S::F64::load(runs, plane + e2);
                                            let s1035: S::F64 = S::F64::load(runs, base530 + e2);
                                            let s1036: S::F64 = S::F64::load(runs, base531 + e2);
                                            let s1037: S::F64 = S::F64::load(runs, base532 + (e2 + base533));
                                            let s1038: S::F64 = S::F64::load(runs, base534 + (e2 + base533));
                                            let s1039: S::F64 = S::F64::load(runs, base535 + (e2 + base533));
                                            let s1040: S::F64 = S::F64::load(runs, base536 + (e2 + base533));
                                            let s1041: S::F64 = s1033.min(s1037);
                                            let s1042: S::F64 = s1033.max(s1037);
                                            let s1043: S::F64 = s1035.min(s1039);
                                            let s1044: S::F64 = s1035.max(s1039);
                                            let s1045: S::F64 = s1043.min(s1042);
                                            let s1046: S::F64 = s1043.max(s1042);
                                            let s1047: S::F64 = s1034.min(s1038);
                                            let s1048: S::F64 = s1034.max(s1038);
                                            let s1049: S::F64 = s1036.min(s1040);
                                            let s1050: S::F64 = s1036.max(s1040);
                                            let s1051: S::F64 = s1049.min(s1048);
                                            let s1052: S::F64 = s1049.max(s1048);
                                            let s1053: S::F64 = s1047.min(s1045);
                                            let s1054: S::F64 = s1047.max(s1045);
                                            let s1055: S::F64 = s1051.min(s1046);
                                            let s1056: S::F64 = s1051.max(s1046);
                                            let s1057: S::F64 = s1052.min(s1044);
                                            let s1058: S::F64 = s1052.max(s1044);
                                            s1041.store(runs, e2);
                                            s1053.store(runs, plane + e2);
                                            s1054.store(runs, base530 + e2);
                                            s1055.store(runs, base531 + e2);
                                            s1056.store(runs, base537 + e2);
                                            s1057.store(runs, base538 + e2);
                                            s1058.store(runs, base539 + e2);
                                            s1050.store(runs, base540 + e2);
                                            e2 += 4;
                                        }
                                        let base541: isize = 2 * plane;
                                        let base542: isize = 3 * plane;
                                        let base543: isize = widest * 2 * plane;
                                        let base544: isize = 4 * cols_here;
                                        let base545: isize = (widest * 2 + 1) * plane;
                                        let base546: isize = (widest * 2 + 2) * plane;
                                        let base547: isize = (widest * 2 + 3) * plane;
                                        let base548: isize = 4 * plane;
                                        let base549: isize = 5 * plane;
                                        let base550: isize = 6 * plane;
                                        let base551: isize = 7 * plane;
                                        let end27: isize = (rows_in - (width - 1)) * cols_here;
                                        for e2 in e2_main26..end27 {
                                            let s1033: f64 = at(runs, e2);
                                            let s1034: f64 = at(runs, plane + e2);
                                            let s1035: f64 = at(runs, base541 + e2);
                                            let s1036: f64 = at(runs, base542 + e2);
                                            let s1037: f64 = at(runs, base543 + (e2 + base544));
                                            let s1038: f64 = at(runs, base545 + (e2 + base544));
                                            let s1039: f64 = at(runs, base546 + (e2 + base544));
                                            let s1040: f64 = at(runs, base547 + (e2 + base544));
                                            let s1041: f64 = min(s1033, s1037);
                                            let s1042: f64 = max(s1033, s1037);
                                            let s1043: f64 = min(s1035, s1039);
                                            let s1044: f64 = max(s1035, s1039);
                                            let s1045: f64 = min(s1043, s1042);
                                            let s1046: f64 = max(s1043, s1042);
                                            let s1047: f64 = min(s1034, s1038);
                                            let s1048: f64 = max(s1034, s1038);
                                            let s1049: f64 = min(s1036, s1040);
                                            let s1050: f64 = max(s1036, s1040);
                                            let s1051: f64 = min(s1049, s1048);
                                            let s1052: f64 = max(s1049, s1048);
                                            let s1053: f64 = min(s1047, s1045);
                                            let s1054: f64 = max(s1047, s1045);
                                            let s1055: f64 = min(s1051, s1046);
                                            let s1056: f64 = max(s1051, s1046);
                                            let s1057: f64 = min(s1052, s1044);
                                            let s1058: f64 = max(s1052, s1044);
                                            put(runs, e2, s1041);
                                            put(runs, plane + e2, s1053);
                                            put(runs, base541 + e2, s1054);
                                            put(runs, base542 + e2, s1055);
                                            put(runs, base548 + e2, s1056);
                                            put(runs, base549 + e2, s1057);
                                            put(runs, base550 + e2, s1058);
                                            put(runs, base551 + e2, s1050);
                                        }
                                    } else {
                                        if older == 8 {
                                            let e2_main27: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base552: isize = 2 * plane;
                                            let base553: isize = 3 * plane;
                                            let base554: isize = 4 * plane;
                                            let base555: isize = 5 * plane;
                                            let base556: isize = 6 * plane;
                                            let base557: isize = 7 * plane;
                                            let base558: isize = widest * 2 * plane;
                                            let base559: isize = 8 * cols_here;
                                            let base560: isize = (widest * 2 + 1) * plane;
                                            let base561: isize = (widest * 2 + 2) * plane;
                                            let base562: isize = (widest * 2 + 3) * plane;
                                            let base563: isize = (widest * 2 + 4) * plane;
                                            let base564: isize = (widest * 2 + 5) * plane;
                                            let base565: isize = (widest * 2 + 6) * plane;
                                            let base566: isize = (widest * 2 + 7) * plane;
                                            let base567: isize = 8 * plane;
                                            let base568: isize = 9 * plane;
                                            let base569: isize = 10 * plane;
                                            let base570: isize = 11 * plane;
                                            let base571: isize = 12 * plane;
                                            let base572: isize = 13 * plane;
                                            let base573: isize = 14 * plane;
                                            let base574: isize = 15 * plane;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main27 {
                                                let s967: S::F64 = S::F64::load(runs, e2);
                                                let s968: S::F64 = S::F64::load(runs, plane + e2);
                                                let s969: S::F64 = S::F64::load(runs, base552 + e2);
                                                let s970: S::F64 = S::F64::load(runs, base553 + e2);
                                                let s971: S::F64 = S::F64::load(runs, base554 + e2);
                                                let s972: S::F64 = S::F64::load(runs, base555 + e2);
                                                let s973: S::F64 = S::F64::load(runs, base556 + e2);
                                                let s974: S::F64 = S::F64::load(runs, base557 + e2);
                                                let s975: S::F64 = S::F64::load(runs, base558 + (e2 + base559));
                                                let s976: S::F64 = S::F64::load(runs, base560 + (e2 + base559));
                                                let s977: S::F64 = S::F64::load(runs, base561 + (e2 + base559));
                                                let s978: S::F64 = S::F64::load(runs, base562 + (e2 + base559));
                                                let s979: S::F64 = S::F64::load(runs, base563 + (e2 + base559));
                                                let s980: S::F64 = S::F64::load(runs, base564 + (e2 + base559));
                                                let s981: S::F64 = S::F64::load(runs, base565 + (e2 + base559));
                                                let s982: S::F64 = S::F64::load(runs, base566 + (e2 + base559));
                                                let s983: S::F64 = s967.min(s975);
                                                let s984: S::F64 = s967.max(s975);
                                                let s985: S::F64 = s971.min(s979);
                                                let s986: S::F64 = s971.max(s979);
                                                let s987: S::F64 = s985.min(s984);
                                                let s988: S::F64 = s985.max(s984);
                                                let s989: S::F64 = s969.min(s977);
                                                let s990: S::F64 = s969.max(s977);
                                                let s991: S::F64 = s973.min(s981);
                                                let s992: S::F64 = s973.max(s981);
                                                let s993: S::F64 = s991.min(s990);
                                                let s994: S::F64 = s991.max(s990);
                                                let s995: S::F64 = s989.min(s987);
                                                let s996: S::F64 = s989.max(s987);
                                                let s997: S::F64 = s993.min(s988);
                                                let s998: S::F64 = s993.max(s988);
                                                let s999: S::F64 = s994.min(s986);
                                                let s1000: S::F64 = s994.max(s986);
                                                let s1001: S::F64 = s968.min(s976);
                                                let s1002: S::F64 = s968.max(s976);
                                                let s1003: S::F64 = s972.min(s980);
                                                let s1004: S::F64 = s972.max(s980);
                                                let s1005: S::F64 = s1003.min(s1002);
                                                let s1006: S::F64 = s1003.max(s1002);
                                                let s1007: S::F64 = s970.min(s978);
                                                let s1008: S::F64 = s970.max(s978);
                                                let s1009: S::F64 = s974.min(s982);
                                                let s1010: S::F64 = s974.max(s982);
                                                let s1011: S::F64 = s1009.min(s1008);
                                                let s1012: S::F64 = s1009.max(s1008);
                                                let s1013: S::F64 = s1007.min(s1005);
                                                let s1014: S::F64 = s1007.max(s1005);
                                                let s1015: S::F64 = s1011.min(s1006);
                                                let s1016: S::F64 = s1011.max(s1006);
                                                let s1017: S::F64 = s1012.min(s1004);
                                                let s1018: S::F64 = s1012.max(s1004);
                                                let s1019: S::F64 = s1001.min(s995);
                                                let s1020: S::F64 = s1001.max(s995);
                                                let s1021: S::F64 = s1013.min(s996);
                                                let s1022: S::F64 = s1013.max(s996);
                                                let s1023: S::F64 = s1014.min(s997);
                                                let s1024: S::F64 = s1014.max(s997);
                                                let s1025: S::F64 = s1015.min(s998);
                                                let s1026: S::F64 = s1015.max(s998);
                                                let s1027: S::F64 = s1016.min(s999);
                                                let s1028: S::F64 = s1016.max(s999);
                                                let s1029: S::F64 = s1017.min(s1000);
                                                let s1030: S::F64 = s1017.max(s1000);
                                                let s1031: S::F64 = s1018.min(s992);
                                                let s1032: S::F64 = s1018.max(s992);
                                                s983.store(runs, e2);
                                                s1019.store(runs, plane + e2);
                                                s1020.store(runs, base552 + e2);
                                                s1021.store(runs, base553 + e2);
                                                s1022.store(runs, base554 + e2);
                                                s1023.store(runs, base555 + e2);
                                                s1024.store(runs, base556 + e2);
                                                s1025.store(runs, base557 + e2);
                                                s1026.store(runs, base567 + e2);
                                                s1027.store(runs, base568 + e2);
                                                s1028.store(runs, base569 + e2);
                                                s1029.store(runs, base570 + e2);
                                                s1030.store(runs, base571 + e2);
                                                s1031.store(runs, base572 + e2);
                                                s1032.store(runs, base573 + e2);
                                                s1010.store(runs, base574 + e2);
                                                e2 += 4;
                                            }
                                            let base575: isize = 2 * plane;
                                            let base576: isize = 3 * plane;
                                            let base577: isize = 4 * plane;
                                            let base578: isize = 5 * plane;
                                            let base579: isize = 6 * plane;
                                            let base580: isize = 7 * plane;
                                            let base581: isize = widest * 2 * plane;
                                            let base582: isize = 8 * cols_here;
                                            let base583: isize = (widest * 2 + 1) * plane;
                                            let base584: isize = (widest * 2 + 2) * plane;
                                            let base585: isize = (widest * 2 + 3) * plane;
                                            let base586: isize = (widest * 2 + 4) * plane;
                                            let base587: isize = (widest * 2 + 5) * plane;
                                            let base588: isize = (widest * 2 + 6) * plane;
                                            let base589: isize = (widest * 2 + 7) * plane;
                                            let base590: isize = 8 * plane;
                                            let base591: isize = 9 * plane;
                                            let base592: isize = 10 * plane;
                                            let base593: isize = 11 * plane;
                                            let base594: isize = 12 * plane;
                                            let base595: isize = 13 * plane;
                                            let base596: isize = 14 * plane;
                                            let base597: isize = 15 * plane;
                                            let end28: isize = (rows_in - (width - 1)) * cols_here;
                                            for e2 in e2_main27..end28 {
                                                let s967: f64 = at(runs, e2);
                                                let s968: f64 = at(runs, plane + e2);
                                                let s969: f64 = at(runs, base575 + e2);
                                                let s970: f64 = at(runs, base576 + e2);
                                                let s971: f64 = at(runs, base577 + e2);
                                                let s972: f64 = at(runs, base578 + e2);
                                                let s973: f64 = at(runs, base579 + e2);
                                                let s974: f64 = at(runs, base580 + e2);
                                                let s975: f64 = at(runs, base581 + (e2 + base582));
                                                let s976: f64 = at(runs, base583 + (e2 + base582));
                                                let s977: f64 = at(runs, base584 + (e2 + base582));
                                                let s978: f64 = at(runs, base585 + (e2 + base582));
                                                let s979: f64 = at(runs, base586 + (e2 + base582));
                                                let s980: f64 = at(runs, base587 + (e2 + base582));
                                                let s981: f64 = at(runs, base588 + (e2 + base582));
                                                let s982: f64 = at(runs, base589 + (e2 + base582));
                                                let s983: f64 = min(s967, s975);
                                                let s984: f64 = max(s967, s975);
                                                let s985: f64 = min(s971, s979);
                                                let s986: f64 = max(s971, s979);
                                                let s987: f64 = min(s985, s984);
                                                let s988: f64 = max(s985, s984);
                                                let s989: f64 = min(s969, s977);
                                                let s990: f64 = max(s969, s977);
                                                let s991: f64 = min(s973, s981);
                                                let s992: f64 = max(s973, s981);
                                                let s993: f64 = min(s991, s990);
                                                let s994: f64 = max(s991, s990);
                                                let s995: f64 = min(s989, s987);
                                                let s996: f64 = max(s989, s987);
                                                let s997: f64 = min(s993, s988);
                                                let s998: f64 = max(s993, s988);
                                                let s999: f64 = min(s994, s986);
                                                let s1000: f64 = max(s994, s986);
                                                let s1001: f64 = min(s968, s976);
                                                let s1002: f64 = max(s968, s976);
                                                let s1003: f64 = min(s972, s980);
                                                let s1004: f64 = max(s972, s980);
                                                let s1005: f64 = min(s1003, s1002);
                                                let s1006: f64 = max(s1003, s1002);
                                                let s1007: f64 = min(s970, s978);
                                                let s1008: f64 = max(s970, s978);
                                                let s1009: f64 = min(s974, s982);
                                                let s1010: f64 = max(s974, s982);
                                                let s1011: f64 = min(s1009, s1008);
                                                let s1012: f64 = max(s1009, s1008);
                                                let s1013: f64 = min(s1007, s1005);
                                                let s1014: f64 = max(s1007, s1005);
                                                let s1015: f64 = min(s1011, s1006);
                                                let s1016: f64 = max(s1011, s1006);
                                                let s1017: f64 = min(s1012, s1004);
                                                let s1018: f64 = max(s1012, s1004);
                                                let s1019: f64 = min(s1001, s995);
                                                let s1020: f64 = max(s1001, s995);
                                                let s1021: f64 = min(s1013, s996);
                                                let s1022: f64 = max(s1013, s996);
                                                let s1023: f64 = min(s1014, s997);
                                                let s1024: f64 = max(s1014, s997);
                                                let s1025: f64 = min(s1015, s998);
                                                let s1026: f64 = max(s1015, s998);
                                                let s1027: f64 = min(s1016, s999);
                                                let s1028: f64 = max(s1016, s999);
                                                let s1029: f64 = min(s1017, s1000);
                                                let s1030: f64 = max(s1017, s1000);
                                                let s1031: f64 = min(s1018, s992);
                                                let s1032: f64 = max(s1018, s992);
                                                put(runs, e2, s983);
                                                put(runs, plane + e2, s1019);
                                                put(runs, base575 + e2, s1020);
                                                put(runs, base576 + e2, s1021);
                                                put(runs, base577 + e2, s1022);
                                                put(runs, base578 + e2, s1023);
                                                put(runs, base579 + e2, s1024);
                                                put(runs, base580 + e2, s1025);
                                                put(runs, base590 + e2, s1026);
                                                put(runs, base591 + e2, s1027);
                                                put(runs, base592 + e2, s1028);
                                                put(runs, base593 + e2, s1029);
                                                put(runs, base594 + e2, s1030);
                                                put(runs, base595 + e2, s1031);
                                                put(runs, base596 + e2, s1032);
                                                put(runs, base597 + e2, s1010);
                                            }
                                        } else {
                                            if older == 16 {
                                                let e2_main28: isize =
                                                    ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                                let base598: isize = 2 * plane;
                                                let base599: isize = 3 * plane;
                                                let base600: isize = 4 * plane;
                                                let base601: isize = 5 * plane;
                                                let base602: isize = 6 * plane;
                                                let base603: isize = 7 * plane;
                                                let base604: isize = 8 * plane;
                                                let base605: isize = 9 * plane;
                                                let base606: isize = 10 * plane;
                                                let base607: isize = 11 * plane;
                                                let base608: isize = 12 * plane;
                                                let base609: isize = 13 * plane;
                                                let base610: isize = 14 * plane;
                                                let base611: isize = 15 * plane;
                                                let base612: isize = widest * 2 * plane;
                                                let base613: isize = 16 * cols_here;
                                                let base614: isize = (widest * 2 + 1) * plane;
                                                let base615: isize = (widest * 2 + 2) * plane;
                                                let base616: isize = (widest * 2 + 3) * plane;
                                                let base617: isize = (widest * 2 + 4) * plane;
                                                let base618: isize = (widest * 2 + 5) * plane;
                                                let base619: isize = (widest * 2 + 6) * plane;
                                                let base620: isize = (widest * 2 + 7) * plane;
                                                let base621: isize = (widest * 2 + 8) * plane;
                                                let base622: isize = (widest * 2 + 9) * plane;
                                                let base623: isize = (widest * 2 + 10) * plane;
                                                let base624: isize = (widest * 2 + 11) * plane;
                                                let base625: isize = (widest * 2 + 12) * plane;
                                                let base626: isize = (widest * 2 + 13) * plane;
                                                let base627: isize = (widest * 2 + 14) * plane;
                                                let base628: isize = (widest * 2 + 15) * plane;
                                                let base629: isize = 16 * plane;
                                                let base630: isize = 17 * plane;
                                                let base631: isize = 18 * plane;
                                                let base632: isize = 19 * plane;
                                                let base633: isize = 20 * plane;
                                                let base634: isize = 21 * plane;
                                                let base635: isize = 22 * plane;
                                                let base636: isize = 23 * plane;
                                                let base637: isize = 24 * plane;
                                                let base638: isize = 25 * plane;
                                                let base639: isize = 26 * plane;
                                                let base640: isize = 27 * plane;
                                                let base641: isize = 28 * plane;
                                                let base642: isize = 29 * plane;
                                                let base643: isize = 30 * plane;
                                                let base644: isize = 31 * plane;
                                                let mut e2: isize = 0;
                                                while e2 < e2_main28 {
                                                    let s805: S::F64 = S::F64::load(runs, e2);
                                                    let s806: S::F64 = S::F64::load(runs, plane + e2);
                                                    let s807: S::F64 = S::F64::load(runs, base598 + e2);
                                                    let s808: S::F64 = S::F64::load(runs, base599 + e2);
                                                    let s809: S::F64 = S::F64::load(runs, base600 + e2);
                                                    let s810: S::F64 = S::F64::load(runs, base601 + e2);
                                                    let s811: S::F64 = S::F64::load(runs, base602 + e2);
                                                    let s812: S::F64 = S::F64::load(runs, base603 + e2);
                                                    let s813: S::F64 = S::F64::load(runs, base604 + e2);
                                                    let s814: S::F64 = S::F64::load(runs, base605 + e2);
                                                    let s815: S::F64 = S::F64::load(runs, base606 + e2);
                                                    let s816: S::F64 = S::F64::load(runs, base607 + e2);
                                                    let s817: S::F64 = S::F64::load(runs, base608 + e2);
                                                    let s818: S::F64 = S::F64::load(runs, base609 + e2);
                                                    let s819: S::F64 = S::F64::load(runs, base610 + e2);
                                                    let s820: S::F64 = S::F64::load(runs, base611 + e2);
                                                    let s821: S::F64 = S::F64::load(runs, base612 + (e2 + base613));
                                                    let s822: S::F64 = S::F64::load(runs, base614 + (e2 + base613));
                                                    let s823: S::F64 = S::F64::load(runs, base615 + (e2 + base613));
                                                    let s824: S::F64 = S::F64::load(runs, base616 + (e2 + base613));
                                                    let s825: S::F64 = S::F64::load(runs, base617 + (e2 + base613));
                                                    let s826: S::F64 = S::F64::load(runs, base618 + (e2 + base613));
                                                    let s827: S::F64 = S::F64::load(runs, base619 + (e2 + base613));
                                                    let s828: S::F64 = S::F64::load(runs, base620 + (e2 + base613));
                                                    let s829: S::F64 = S::F64::load(runs, base621 + (e2 + base613));
                                                    let s830: S::F64 = S::F64::load(runs, base622 + (e2 + base613));
                                                    let s831: S::F64 = S::F64::load(runs, base623 + (e2 + base613));
                                                    let s832: S::F64 = S::F64::load(runs, base624 + (e2 + base613));
                                                    let s833: S::F64 = S::F64::load(runs, base625 + (e2 + base613));
                                                    let s834: S::F64 = S::F64::load(runs, base626 + (e2 + base613));
                                                    let s835: S::F64 = S::F64::load(runs, base627 + (e2 + base613));
                                                    let s836: S::F64 = S::F64::load(runs, base628 + (e2 + base613));
                                                    let s837: S::F64 = s805.min(s821);
                                                    let s838: S::F64 = s805.max(s821);
                                                    let s839: S::F64 = s813.min(s829);
                                                    let s840: S::F64 = s813.max(s829);
                                                    let s841: S::F64 = s839.min(s838);
                                                    let s842: S::F64 = s839.max(s838);
                                                    let s843: S::F64 = s809.min(s825);
                                                    let s844: S::F64 = s809.max(s825);
                                                    let s845: S::F64 = s817.min(s833);
                                                    let s846: S::F64 = s817.max(s833);
                                                    let s847: S::F64 = s845.min(s844);
                                                    let s848: S::F64 = s845.max(s844);
                                                    let s849: S::F64 = s843.min(s841);
                                                    let s850: S::F64 = s843.max(s841);
                                                    let s851: S::F64 = s847.min(s842);
                                                    let s852: S::F64 = s847.max(s842);
                                                    let s853: S::F64 = s848.min(s840);
                                                    let s854: S::F64 = s848.max(s840);
                                                    let s855: S::F64 = s807.min(s823);
                                                    let s856: S::F64 = s807.max(s823);
                                                    let s857: S::F64 = s815.min(s831);
                                                    let s858: S::F64 = s815.max(s831);
                                                    let s859: S::F64 = s857.min(s856);
                                                    let s860: S::F64 = s857.max(s856);
                                                    let s861: S::F64 = s811.min(s827);
                                                    let s862: S::F64 = s811.max(s827);
                                                    let s863: S::F64 = s819.min(s835);
                                                    let s864: S::F64 = s819.max(s835);
                                                    let s865: S::F64 = s863.min(s862);
                                                    let s866: S::F64 = s863.max(s862);
                                                    let s867: S::F64 = s861.min(s859);
                                                    let s868: S::F64 = s861.max(s859);
                                                    let s869: S::F64 = s865.min(s860);
                                                    let s870: S::F64 = s865.max(s860);
                                                    let s871: S::F64 = s866.min(s858);
                                                    let s872: S::F64 = s866.max(s858);
                                                    let s873: S::F64 = s855.min(s849);
                                                    let s874: S::F64 = s855.max(s849);
                                                    let s875: S::F64 = s867.min(s850);
                                                    let s876: S::F64 = s867.max(s850);
                                                    let s877: S::F64 = s868.min(s851);
                                                    let s878: S::F64 = s868.max(s851);
                                                    let s879: S::F64 = s869.min(s852);
                                                    let s880: S::F64 = s869.max(s852);
                                                    let s881: S::F64 = s870.min(s853);
                                                    let s882: S::F64 = s870.max(s853);
                                                    let s883: S::F64 = s871.min(s854);
                                                    let s884: S::F64 = s871.max(s854);
                                                    let s885: S::F64 = s872.min(s846);
                                                    let s886: S::F64 = s872.max(s846);
                                                    let s887: S::F64 = s806.min(s822);
                                                    let s888: S::F64 = s806.max(s822);
                                                    let s889: S::F64 = s814.min(s830);
                                                    let s890: S::F64 = s814.max(s830);
                                                    let s891: S::F64 = s889.min(s888);
                                                    let s892: S::F64 = s889.max(s888);
                                                    let s893: S::F64 = s810.min(s826);
                                                    let s894: S::F64 = s810.max(s826);
                                                    let s895: S::F64 = s818.min(s834);
                                                    let s896: S::F64 = s818.max(s834);
                                                    let s897: S::F64 = s895.min(s894);
                                                    let s898: S::F64 = s895.max(s894);
                                                    let s899: S::F64 = s893.min(s891);
                                                    let s900: S::F64 = s893.max(s891);
                                                    let s901: S::F64 = s897.min(s892);
                                                    let s902: S::F64 = s897.max(s892);
                                                    let s903: S::F64 = s898.min(s890);
                                                    let s904: S::F64 = s898.max(s890);
                                                    let s905: S::F64 = s808.min(s824);
                                                    let s906: S::F64 = s808.max(s824);
                                                    let s907: S::F64 = s816.min(s832);
                                                    let s908: S::F64 = s816.max(s832);
                                                    let s909: S::F64 = s907.min(s906);
                                                    let s910: S::F64 = s907.max(s906);
                                                    let s911: S::F64 = s812.min(s828);
                                                    let s912: S::F64 = s812.max(s828);
                                                    let s913: S::F64 = s820.min(s836);
                                                    let s914: S::F64 = s820.max(s836);
                                                    let s915: S::F64 = s913.min(s912);
                                                    let s916: S::F64 = s913.max(s912);
                                                    let s917: S::F64 = s911.min(s909);
                                                    let s918: S::F64 = s911.max(s909);
                                                    let s919: S::F64 = s915.min(s910);
                                                    let s920: S::F64 = s915.max(s910);
                                                    let s921: S::F64 = s916.min(s908);
                                                    let s922: S::F64 = s916.max(s908);
                                                    let s923: S::F64 = s905.min(s899);
                                                    let s924: S::F64 = s905.max(s899);
                                                    let s925: S::F64 = s917.min(s900);
                                                    let s926: S::F64 = s917.max(s900);
                                                    let s927: S::F64 = s918.min(s901);
                                                    let s928: S::F64 = s918.max(s901);
                                                    let s929: S::F64 = s919.min(s902);
                                                    let s930: S::F64 = s919.max(s902);
                                                    let s931: S::F64 = s920.min(s903);
                                                    let s932: S::F64 = s920.max(s903);
                                                    let s933: S::F64 = s921.min(s904);
                                                    let s934: S::F64 = s921.max(s904);
                                                    let s935: S::F64 = s922.min(s896);
                                                    let s936: S::F64 = s922.max(s896);
                                                    let s937: S::F64 = s887.min(s873);
                                                    let s938: S::F64 = s887.max(s873);
                                                    let s939: S::F64 = s923.min(s874);
                                                    let s940: S::F64 = s923.max(s874);
                                                    let s941: S::F64 = s924.min(s875);
                                                    let s942: S::F64 = s924.max(s875);
                                                    let s943: S::F64 = s925.min(s876);
                                                    let s944: S::F64 = s925.max(s876);
                                                    let s945: S::F64 = s926.min(s877);
                                                    let s946: S::F64 = s926.max(s877);
                                                    let s947: S::F64 = s927.min(s878);
                                                    let s948: S::F64 = s927.max(s878);
                                                    let s949: S::F64 = s928.min(s879);
                                                    let s950: S::F64 = s928.max(s879);
                                                    let s951: S::F64 = s929.min(s880);
                                                    let s952: S::F64 = s929.max(s880);
                                                    let s953: S::F64 = s930.min(s881);
                                                    let s954: S::F64 = s930.max(s881);
                                                    let s955: S::F64 = s931.min(s882);
                                                    let s956: S::F64 = s931.max(s882);
                                                    let s957: S::F64 = s932.min(s883);
                                                    let s958: S::F64 = s932.max(s883);
                                                    let s959: S::F64 = s933.min(s884);
                                                    let s960: S::F64 = s933.max(s884);
                                                    let s961: S::F64 = s934.min(s885);
                                                    let s962: S::F64 = s934.max(s885);
                                                    let s963: S::F64 = s935.min(s886);
                                                    let s964: S::F64 = s935.max(s886);
                                                    let s965: S::F64 = s936.min(s864);
                                                    let s966: S::F64 = s936.max(s864);
                                                    s837.store(runs, e2);
                                                    s937.store(runs, plane + e2);
                                                    s938.store(runs, base598 + e2);
                                                    s939.store(runs, base599 + e2);
                                                    s940.store(runs, base600 + e2);
                                                    s941.store(runs, base601 + e2);
                                                    s942.store(runs, base602 + e2);
                                                    s943.store(runs, base603 + e2);
                                                    s944.store(runs, base604 + e2);
                                                    s945.store(runs, base605 + e2);
                                                    s946.store(runs, base606 + e2);
                                                    s947.store(runs, base607 + e2);
                                                    s948.store(runs, base608 + e2);
                                                    s949.store(runs, base609 + e2);
                                                    s950.store(runs, base610 + e2);
                                                    s951.store(runs, base611 + e2);
                                                    s952.store(runs, base629 + e2);
                                                    s953.store(runs, base630 + e2);
                                                    s954.store(runs, base631 + e2);
                                                    s955.store(runs, base632 + e2);
                                                    s956.store(runs, base633 + e2);
                                                    s957.store(runs, base634 + e2);
                                                    s958.store(runs, base635 + e2);
                                                    s959.store(runs, base636 + e2);
                                                    s960.store(runs, base637 + e2);
                                                    s961.store(runs, base638 + e2);
                                                    s962.store(runs, base639 + e2);
                                                    s963.store(runs, base640 + e2);
                                                    s964.store(runs, base641 + e2);
                                                    s965.store(runs, base642 + e2);
                                                    s966.store(runs, base643 + e2);
                                                    s914.store(runs, base644 + e2);
                                                    e2 += 4;
                                                }
                                                let base645: isize = 2 * plane;
                                                let base646: isize = 3 * plane;
                                                let base647: isize = 4 * plane;
                                                let base648: isize = 5 * plane;
                                                let base649: isize = 6 * plane;
                                                let base650: isize = 7 * plane;
                                                let base651: isize = 8 * plane;
                                                let base652: isize = 9 * plane;
                                                let base653: isize = 10 * plane;
                                                let base654: isize = 11 * plane;
                                                let base655: isize = 12 * plane;
                                                let base656: isize = 13 * plane;
                                                let base657: isize = 14 * plane;
                                                let base658: isize = 15 * plane;
                                                let base659: isize = widest * 2 * plane;
                                                let base660: isize = 16 * cols_here;
                                                let base661: isize = (widest * 2 + 1) * plane;
                                                let base662: isize = (widest * 2 + 2) * plane;
                                                let base663: isize = (widest * 2 + 3) * plane;
                                                let base664: isize = (widest * 2 + 4) * plane;
                                                let base665: isize = (widest * 2 + 5) * plane;
                                                let base666: isize = (widest * 2 + 6) * plane;
                                                let base667: isize = (widest * 2 + 7) * plane;
                                                let base668: isize = (widest * 2 + 8) * plane;
                                                let base669: isize = (widest * 2 + 9) * plane;
                                                let base670: isize = (widest * 2 + 10) * plane;
                                                let base671: isize = (widest * 2 + 11) * plane;
                                                let base672: isize = (widest * 2 + 12) * plane;
                                                let base673: isize = (widest * 2 + 13) * plane;
                                                let base674: isize = (widest * 2 + 14) * plane;
                                                let base675: isize = (widest * 2 + 15) * plane;
                                                let base676: isize = 16 * plane;
                                                let base677: isize = 17 * plane;
                                                let base678: isize = 18 * plane;
                                                let base679: isize = 19 * plane;
                                                let base680: isize = 20 * plane;
                                                let base681: isize = 21 * plane;
                                                let base682: isize = 22 * plane;
                                                let base683: isize = 23 * plane;
                                                let base684: isize = 24 * plane;
                                                let base685: isize = 25 * plane;
                                                let base686: isize = 26 * plane;
                                                let base687: isize = 27 * plane;
                                                let base688: isize = 28 * plane;
                                                let base689: isize = 29 * plane;
                                                let base690: isize = 30 * plane;
                                                let base691: isize = 31 * plane;
                                                let end29: isize = (rows_in - (width - 1)) * cols_here;
                                                for e2 in e2_main28..end29 {
                                                    let s805: f64 = at(runs, e2);
                                                    let s806: f64 = at(runs, plane + e2);
                                                    let s807: f64 = at(runs, base645 + e2);
                                                    let s808: f64 = at(runs, base646 + e2);
                                                    let s809: f64 = at(runs, base647 + e2);
                                                    let s810: f64 = at(runs, base648 + e2);
                                                    let s811: f64 = at(runs, base649 + e2);
                                                    let s812: f64 = at(runs, base650 + e2);
                                                    let s813: f64 = at(runs, base651 + e2);
                                                    let s814: f64 = at(runs, base652 + e2);
                                                    let s815: f64 = at(runs, base653 + e2);
                                                    let s816: f64 = at(runs, base654 + e2);
                                                    let s817: f64 = at(runs, base655 + e2);
                                                    let s818: f64 = at(runs, base656 + e2);
                                                    let s819: f64 = at(runs, base657 + e2);
                                                    let s820: f64 = at(runs, base658 + e2);
                                                    let s821: f64 = at(runs, base659 + (e2 + base660));
                                                    let s822: f64 = at(runs, base661 + (e2 + base660));
                                                    let s823: f64 = at(runs, base662 + (e2 + base660));
                                                    let s824: f64 = at(runs, base663 + (e2 + base660));
                                                    let s825: f64 = at(runs, base664 + (e2 + base660));
                                                    let s826: f64 = at(runs, base665 + (e2 + base660));
                                                    let s827: f64 = at(runs, base666 + (e2 + base660));
                                                    let s828: f64 = at(runs, base667 + (e2 + base660));
                                                    let s829: f64 = at(runs, base668 + (e2 + base660));
                                                    let s830: f64 = at(runs, base669 + (e2 + base660));
                                                    let s831: f64 = at(runs, base670 + (e2 + base660));
                                                    let s832: f64 = at(runs, base671 + (e2 + base660));
                                                    let s833: f64 = at(runs, base672 + (e2 + base660));
                                                    let s834: f64 = at(runs, base673 + (e2 + base660));
                                                    let s835: f64 = at(runs, base674 + (e2 + base660));
                                                    let s836: f64 = at(runs, base675 + (e2 + base660));
                                                    let s837: f64 = min(s805, s821);
                                                    let s838: f64 = max(s805, s821);
                                                    let s839: f64 = min(s813, s829);
                                                    let s840: f64 = max(s813, s829);
                                                    let s841: f64 = min(s839, s838);
                                                    let s842: f64 = max(s839, s838);
                                                    let s843: f64 = min(s809, s825);
                                                    let s844: f64 = max(s809, s825);
                                                    let s845: f64 = min(s817, s833);
                                                    let s846: f64 = max(s817, s833);
                                                    let s847: f64 = min(s845, s844);
                                                    let s848: f64 = max(s845, s844);
                                                    let s849: f64 = min(s843, s841);
                                                    let s850: f64 = max(s843, s841);
                                                    let s851: f64 = min(s847, s842);
                                                    let s852: f64 = max(s847, s842);
                                                    let s853: f64 = min(s848, s840);
                                                    let s854: f64 = max(s848, s840);
                                                    let s855: f64 = min(s807, s823);
                                                    let s856: f64 = max(s807, s823);
                                                    let s857: f64 = min(s815, s831);
                                                    let s858: f64 = max(s815, s831);
                                                    let s859: f64 = min(s857, s856);
                                                    let s860: f64 = max(s857, s856);
                                                    let s861: f64 = min(s811, s827);
                                                    let s862: f64 = max(s811, s827);
                                                    let s863: f64 = min(s819, s835);
                                                    let s864: f64 = max(s819, s835);
                                                    let s865: f64 = min(s863, s862);
                                                    let s866: f64 = max(s863, s862);
                                                    let s867: f64 = min(s861, s859);
                                                    let s868: f64 = max(s861, s859);
                                                    let s869: f64 = min(s865, s860);
                                                    let s870: f64 = max(s865, s860);
                                                    let s871: f64 = min(s866, s858);
                                                    let s872: f64 = max(s866, s858);
                                                    let s873: f64 = min(s855, s849);
                                                    let s874: f64 = max(s855, s849);
                                                    let s875: f64 = min(s867, s850);
                                                    let s876: f64 = max(s867, s850);
                                                    let s877: f64 = min(s868, s851);
                                                    let s878: f64 = max(s868, s851);
                                                    let s879: f64 = min(s869, s852);
                                                    let s880: f64 = max(s869, s852);
                                                    let s881: f64 = min(s870, s853);
                                                    let s882: f64 = max(s870, s853);
                                                    let s883: f64 = min(s871, s854);
                                                    let s884: f64 = max(s871, s854);
                                                    let s885: f64 = min(s872, s846);
                                                    let s886: f64 = max(s872, s846);
                                                    let s887: f64 = min(s806, s822);
                                                    let s888: f64 = max(s806, s822);
                                                    let s889: f64 = min(s814, s830);
                                                    let s890: f64 = max(s814, s830);
                                                    let s891: f64 = min(s889, s888);
                                                    let s892: f64 = max(s889, s888);
                                                    let s893: f64 = min(s810, s826);
                                                    let s894: f64 = max(s810, s826);
                                                    let s895: f64 = min(s818, s834);
                                                    let s896: f64 = max(s818, s834);
                                                    let s897: f64 = min(s895, s894);
                                                    let s898: f64 = max(s895, s894);
                                                    let s899: f64 = min(s893, s891);
                                                    let s900: f64 = max(s893, s891);
                                                    let s901: f64 = min(s897, s892);
                                                    let s902: f64 = max(s897, s892);
                                                    let s903: f64 = min(s898, s890);
                                                    let s904: f64 = max(s898, s890);
                                                    let s905: f64 = min(s808, s824);
                                                    let s906: f64 = max(s808, s824);
                                                    let s907: f64 = min(s816, s832);
                                                    let s908: f64 = max(s816, s832);
                                                    let s909: f64 = min(s907, s906);
                                                    let s910: f64 = max(s907, s906);
                                                    let s911: f64 = min(s812, s828);
                                                    let s912: f64 = max(s812, s828);
                                                    let s913: f64 = min(s820, s836);
                                                    let s914: f64 = max(s820, s836);
                                                    let s915: f64 = min(s913, s912);
                                                    let s916: f64 = max(s913, s912);
                                                    let s917: f64 = min(s911, s909);
                                                    let s918: f64 = max(s911, s909);
                                                    let s919: f64 = min(s915, s910);
                                                    let s920: f64 = max(s915, s910);
                                                    let s921: f64 = min(s916, s908);
                                                    let s922: f64 = max(s916, s908);
                                                    let s923: f64 = min(s905, s899);
                                                    let s924: f64 = max(s905, s899);
                                                    let s925: f64 = min(s917, s900);
                                                    let s926: f64 = max(s917, s900);
                                                    let s927: f64 = min(s918, s901);
                                                    let s928: f64 = max(s918, s901);
                                                    let s929: f64 = min(s919, s902);
                                                    let s930: f64 = max(s919, s902);
                                                    let s931: f64 = min(s920, s903);
                                                    let s932: f64 = max(s920, s903);
                                                    let s933: f64 = min(s921, s904);
                                                    let s934: f64 = max(s921, s904);
                                                    let s935: f64 = min(s922, s896);
                                                    let s936: f64 = max(s922, s896);
                                                    let s937: f64 = min(s887, s873);
                                                    let s938: f64 = max(s887, s873);
                                                    let s939: f64 = min(s923, s874);
                                                    let s940: f64 = max(s923, s874);
                                                    let s941: f64 = min(s924, s875);
                                                    let s942: f64 = max(s924, s875);
                                                    let s943: f64 = min(s925, s876);
                                                    let s944: f64 = max(s925, s876);
                                                    let s945: f64 = min(s926, s877);
                                                    let s946: f64 = max(s926, s877);
                                                    let s947: f64 = min(s927, s878);
                                                    let s948: f64 = max(s927, s878);
                                                    let s949: f64 = min(s928, s879);
                                                    let s950: f64 = max(s928, s879);
                                                    let s951: f64 = min(s929, s880);
                                                    let s952: f64 = max(s929, s880);
                                                    let s953: f64 = min(s930, s881);
                                                    let s954: f64 = max(s930, s881);
                                                    let s955: f64 = min(s931, s882);
                                                    let s956: f64 = max(s931, s882);
                                                    let s957: f64 = min(s932, s883);
                                                    let s958: f64 = max(s932, s883);
                                                    let s959: f64 = min(s933, s884);
                                                    let s960: f64 = max(s933, s884);
                                                    let s961: f64 = min(s934, s885);
                                                    let s962: f64 = max(s934, s885);
                                                    let s963: f64 = min(s935, s886);
                                                    let s964: f64 = max(s935, s886);
                                                    let s965: f64 = min(s936, s864);
                                                    let s966: f64 = max(s936, s864);
                                                    put(runs, e2, s837);
                                                    put(runs, plane + e2, s937);
                                                    put(runs, base645 + e2, s938);
                                                    put(runs, base646 + e2, s939);
                                                    put(runs, base647 + e2, s940);
                                                    put(runs, base648 + e2, s941);
                                                    put(runs, base649 + e2, s942);
                                                    put(runs, base650 + e2, s943);
                                                    put(runs, base651 + e2, s944);
                                                    put(runs, base652 + e2, s945);
                                                    put(runs, base653 + e2, s946);
                                                    put(runs, base654 + e2, s947);
                                                    put(runs, base655 + e2, s948);
                                                    put(runs, base656 + e2, s949);
                                                    put(runs, base657 + e2, s950);
                                                    put(runs, base658 + e2, s951);
                                                    put(runs, base676 + e2, s952);
                                                    put(runs, base677 + e2, s953);
                                                    put(runs, base678 + e2, s954);
                                                    put(runs, base679 + e2, s955);
                                                    put(runs, base680 + e2, s956);
                                                    put(runs, base681 + e2, s957);
                                                    put(runs, base682 + e2, s958);
                                                    put(runs, base683 + e2, s959);
                                                    put(runs, base684 + e2, s960);
                                                    put(runs, base685 + e2, s961);
                                                    put(runs, base686 + e2, s962);
                                                    put(runs, base687 + e2, s963);
                                                    put(runs, base688 + e2, s964);
                                                    put(runs, base689 + e2, s965);
                                                    put(runs, base690 + e2, s966);
                                                    put(runs, base691 + e2, s914);
                                                }
                                            } else {
                                                let e2_main29: isize =
                                                    ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                                let base695: isize = older * 2 - 1;
                                                let base696: isize = widest * 2;
                                                let base697: isize = older * cols_here;
                                                let mut e2: isize = 0;
                                                while e2 < e2_main29 {
                                                    let base692: isize = base695;
                                                    let base693: isize = base696;
                                                    let base694: isize = e2 + base697;
                                                    for j7 in 0..older {
                                                        S::F64::load(runs, (base693 + j7) * plane + base694)
                                                            .store(runs, (base692 - j7) * plane + e2);
                                                    }
                                                    let mut d4: isize = older;
                                                    while d4 > 0 {
                                                        for t4 in 0..older {
                                                            let i4: isize = (t4 & 0 - d4) * 2 + (t4 & d4 - 1);
                                                            let x5: S::F64 = S::F64::load(runs, i4 * plane + e2);
                                                            let y4: S::F64 = S::F64::load(runs, (i4 + d4) * plane + e2);
                                                            x5.min(y4).store(runs, i4 * plane + e2);
                                                            x5.max(y4).store(runs, (i4 + d4) * plane + e2);
                                                        }
                                                        d4 >>= 1;
                                                    }
                                                    e2 += 4;
                                                }
                                                let base701: isize = older * 2 - 1;
                                                let base702: isize = widest * 2;
                                                let base703: isize = older * cols_here;
                                                let end30: isize = (rows_in - (width - 1)) * cols_here;
                                                for e2 in e2_main29..end30 {
                                                    let base698: isize = base701;
                                                    let base699: isize = base702;
                                                    let base700: isize = e2 + base703;
                                                    for j7 in 0..older {
                                                        put(
                                                            runs,
                                                            (base698 - j7) * plane + e2,
                                                            at(runs, (base699 + j7) * plane + base700),
                                                        );
                                                    }
                                                    let mut d4: isize = older;
                                                    while d4 > 0 {
                                                        for t4 in 0..older {
                                                            let i4: isize = (t4 & 0 - d4) * 2 + (t4 & d4 - 1);
                                                            let x5: f64 = at(runs, i4 * plane + e2);
                                                            let y4: f64 = at(runs, (i4 + d4) * plane + e2);
                                                            put(runs, i4 * plane + e2, min(x5, y4));
                                                            put(runs, (i4 + d4) * plane + e2, max(x5, y4));
                                                        }
                                                        d4 >>= 1;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    let base706: isize = (width - 1) * plane;
                    for span2 in 0..spans2 {
                        let from: isize = span2 * cols_here;
                        let out: isize = (first_row + span2) * cols + first_col;
                        let e3_main30: isize = length2 & -8;
                        let base704: isize = base706;
                        let mut e3: isize = 0;
                        while e3 < e3_main30 {
                            let mut chosen: S::F64 = S::F64::splat(0.0);
                            let mut chosen_1: S::F64 = S::F64::splat(0.0);
                            if present >= min_periods {
                                let wanted: isize = width + 1 >> 1;
                                let mut least: S::F64 = S::F64::splat(-f64::INFINITY);
                                let mut least_1: S::F64 = S::F64::splat(-f64::INFINITY);
                                let mut next: S::F64 = S::F64::splat(f64::INFINITY);
                                let mut next_1: S::F64 = S::F64::splat(f64::INFINITY);
                                let end31: isize = width.min(wanted);
                                for i5 in wanted.max(0)..end31 {
                                    let x6: S::F64 = S::F64::load(runs, i5 * plane + (from + e3));
                                    let x6_1: S::F64 = S::F64::load(runs, i5 * plane + (from + (e3 + 4)));
                                    let y5: S::F64 =
                                        S::F64::load(runs, (wanted - 1 - i5) * plane + (newer_from + (from + e3)));
                                    let y5_1: S::F64 = S::F64::load(
                                        runs,
                                        (wanted - 1 - i5) * plane + (newer_from + (from + (e3 + 4))),
                                    );
                                    least = least.max(x6.min(y5));
                                    least_1 = least_1.max(x6_1.min(y5_1));
                                    next = next.min(x6.max(y5));
                                    next_1 = next_1.min(x6_1.max(y5_1));
                                }
                                let alone: isize = wanted.min(width);
                                if alone > 0 {
                                    least = least.max(S::F64::load(runs, (alone - 1) * plane + (from + e3)));
                                    least_1 = least_1.max(S::F64::load(runs, (alone - 1) * plane + (from + (e3 + 4))));
                                }
                                let alone2: isize = (wanted - width).min(0);
                                if alone2 > 0 {
                                    least = least
                                        .max(S::F64::load(runs, (alone2 - 1) * plane + (newer_from + (from + e3))));
                                    least_1 = least_1.max(S::F64::load(
                                        runs,
                                        (alone2 - 1) * plane + (newer_from + (from + (e3 + 4))),
                                    ));
                                }
                                if wanted < width {
                                    next = next.min(S::F64::load(runs, wanted * plane + (from + e3)));
                                    next_1 = next_1.min(S::F64::load(runs, wanted * plane + (from + (e3 + 4))));
                                }
                                if wanted < 0 {
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
                                let median: S::F64 = choice0;
                                let median_1: S::F64 = choice0_1;
                                let smallest: S::F64 = S::F64::load(runs, from + e3);
                                let smallest_1: S::F64 = S::F64::load(runs, from + (e3 + 4));
                                let largest: S::F64 = S::F64::load(runs, base704 + (from + e3));
                                let largest_1: S::F64 = S::F64::load(runs, base704 + (from + (e3 + 4)));
                                let known: S::Mask = (smallest - median).cmp_eq(smallest - median)
                                    & (largest - median).cmp_eq(largest - median);
                                let known_1: S::Mask = (smallest_1 - median_1).cmp_eq(smallest_1 - median_1)
                                    & (largest_1 - median_1).cmp_eq(largest_1 - median_1);
                                let wanted2: isize = width + 1 >> 1;
                                let in_older: isize = width >> 1;
                                let in_newer: isize = width - (width >> 1);
                                let mut least2: S::F64 = S::F64::splat(-f64::INFINITY);
                                let mut least2_1: S::F64 = S::F64::splat(-f64::INFINITY);
                                let mut next2: S::F64 = S::F64::splat(f64::INFINITY);
                                let mut next2_1: S::F64 = S::F64::splat(f64::INFINITY);
                                let end32: isize = in_older.min(wanted2);
                                for i6 in (wanted2 - in_newer).max(0)..end32 {
                                    let x7: S::F64 =
                                        (S::F64::load(runs, ((width >> 1) - 1 - i6) * plane + (from + e3)) - median)
                                            .abs();
                                    let x7_1: S::F64 =
                                        (S::F64::load(runs, ((width >> 1) - 1 - i6) * plane + (from + (e3 + 4)))
                                            - median_1)
                                            .abs();
                                    let y6: S::F64 =
                                        (S::F64::load(runs, ((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3))
                                            - median)
                                            .abs();
                                    let y6_1: S::F64 = (S::F64::load(
                                        runs,
                                        ((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + (e3 + 4)),
                                    ) - median_1)
                                        .abs();
                                    least2 = least2.max(x7.min(y6));
                                    least2_1 = least2_1.max(x7_1.min(y6_1));
                                    next2 = next2.min(x7.max(y6));
                                    next2_1 = next2_1.min(x7_1.max(y6_1));
                                }
                                let alone3: isize = (wanted2 - in_newer).min(in_older);
                                if alone3 > 0 {
                                    least2 = least2.max(
                                        (S::F64::load(runs, ((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3))
                                            - median)
                                            .abs(),
                                    );
                                    least2_1 = least2_1.max(
                                        (S::F64::load(
                                            runs,
                                            ((width >> 1) - 1 - (alone3 - 1)) * plane + (from + (e3 + 4)),
                                        ) - median_1)
                                            .abs(),
                                    );
                                }
                                let alone4: isize = (wanted2 - in_older).min(in_newer);
                                if alone4 > 0 {
                                    least2 = least2.max(
                                        (S::F64::load(runs, ((width >> 1) + (alone4 - 1)) * plane + (from + e3))
                                            - median)
                                            .abs(),
                                    );
                                    least2_1 = least2_1.max(
                                        (S::F64::load(runs, ((width >> 1) + (alone4 - 1)) * plane + (from + (e3 + 4)))
                                            - median_1)
                                            .abs(),
                                    );
                                }
                                if wanted2 < in_older {
                                    next2 = next2.min(
                                        (S::F64::load(runs, ((width >> 1) - 1 - wanted2) * plane + (from + e3))
                                            - median)
                                            .abs(),
                                    );
                                    next2_1 = next2_1.min(
                                        (S::F64::load(runs, ((width >> 1) - 1 - wanted2) * plane + (from + (e3 + 4)))
                                            - median_1)
                                            .abs(),
                                    );
                                }
                                if wanted2 < in_newer {
                                    next2 = next2.min(
                                        (S::F64::load(runs, ((width >> 1) + wanted2) * plane + (from + e3)) - median)
                                            .abs(),
                                    );
                                    next2_1 = next2_1.min(
                                        (S::F64::load(runs, ((width >> 1) + wanted2) * plane + (from + (e3 + 4)))
                                            - median_1)
                                            .abs(),
                                    );
                                }
                                let mut choice2: S::F64 = S::F64::splat(0.0);
                                let mut choice2_1: S::F64 = S::F64::splat(0.0);
                                if width > 0 {
                                    let mut choice3: S::F64 = S::F64::splat(0.0);
                                    let mut choice3_1: S::F64 = S::F64::splat(0.0);
                                    if width & 1 != 0 {
                                        choice3 = least2;
                                        choice3_1 = least2_1;
                                    } else {
                                        choice3 = (least2 + next2) * S::F64::splat(0.5);
                                        choice3_1 = (least2_1 + next2_1) * S::F64::splat(0.5);
                                    }
                                    choice2 = choice3;
                                    choice2_1 = choice3_1;
                                } else {
                                    choice2 = S::F64::splat(f64::NAN);
                                    choice2_1 = S::F64::splat(f64::NAN);
                                }
                                chosen = S::select_f64(known, choice2, S::F64::splat(f64::NAN)) * S::F64::splat(scale);
                                chosen_1 =
                                    S::select_f64(known_1, choice2_1, S::F64::splat(f64::NAN)) * S::F64::splat(scale);
                            } else {
                                chosen = S::F64::splat(f64::NAN);
                                chosen_1 = S::F64::splat(f64::NAN);
                            }
                            chosen.canonical(nan).store(mad, out + e3 - mad_base);
                            chosen_1.canonical(nan).store(mad, out + (e3 + 4) - mad_base);
                            e3 += 8;
                        }
                        let base705: isize = base706;
                        for e3 in e3_main30..length2 {
                            let mut chosen: f64 = 0.0;
                            if present >= min_periods {
                                let wanted: isize = width + 1 >> 1;
                                let mut least: f64 = -f64::INFINITY;
                                let mut next: f64 = f64::INFINITY;
                                let end33: isize = width.min(wanted);
                                for i5 in wanted.max(0)..end33 {
                                    let x6: f64 = at(runs, i5 * plane + (from + e3));
                                    let y5: f64 = at(runs, (wanted - 1 - i5) * plane + (newer_from + (from + e3)));
                                    least = max(least, min(x6, y5));
                                    next = min(next, max(x6, y5));
                                }
                                let alone: isize = wanted.min(width);
                                if alone > 0 {
                                    least = max(least, at(runs, (alone - 1) * plane + (from + e3)));
                                }
                                let alone2: isize = (wanted - width).min(0);
                                if alone2 > 0 {
                                    least = max(least, at(runs, (alone2 - 1) * plane + (newer_from + (from + e3))));
                                }
                                if wanted < width {
                                    next = min(next, at(runs, wanted * plane + (from + e3)));
                                }
                                if wanted < 0 {
                                    next = min(next, at(runs, wanted * plane + (newer_from + (from + e3))));
                                }
                                let median: f64 = if width > 0 {
                                    if width & 1 != 0 { least } else { (least + next) * 0.5 }
                                } else {
                                    f64::NAN
                                };
                                let smallest: f64 = at(runs, from + e3);
                                let largest: f64 = at(runs, base705 + (from + e3));
                                let known =
                                    smallest - median == smallest - median && largest - median == largest - median;
                                let wanted2: isize = width + 1 >> 1;
                                let in_older: isize = width >> 1;
                                let in_newer: isize = width - (width >> 1);
                                let mut least2: f64 = -f64::INFINITY;
                                let mut next2: f64 = f64::INFINITY;
                                let end34: isize = in_older.min(wanted2);
                                for i6 in (wanted2 - in_newer).max(0)..end34 {
                                    let x7: f64 =
                                        (at(runs, ((width >> 1) - 1 - i6) * plane + (from + e3)) - median).abs();
                                    let y6: f64 = (at(runs, ((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3))
                                        - median)
                                        .abs();
                                    least2 = max(least2, min(x7, y6));
                                    next2 = min(next2, max(x7, y6));
                                }
                                let alone3: isize = (wanted2 - in_newer).min(in_older);
                                if alone3 > 0 {
                                    least2 = max(
                                        least2,
                                        (at(runs, ((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3)) - median)
                                            .abs(),
                                    );
                                }
                                let alone4: isize = (wanted2 - in_older).min(in_newer);
                                if alone4 > 0 {
                                    least2 = max(
                                        least2,
                                        (at(runs, ((width >> 1) + (alone4 - 1)) * plane + (from + e3)) - median).abs(),
                                    );
                                }
                                if wanted2 < in_older {
                                    next2 = min(
                                        next2,
                                        (at(runs, ((width >> 1) - 1 - wanted2) * plane + (from + e3)) - median).abs(),
                                    );
                                }
                                if wanted2 < in_newer {
                                    next2 = min(
                                        next2,
                                        (at(runs, ((width >> 1) + wanted2) * plane + (from + e3)) - median).abs(),
                                    );
                                }
                                chosen = (if known {
                                    if width > 0 {
                                        if width & 1 != 0 { least2 } else { (least2 + next2) * 0.5 }
                                    } else {
                                        f64::NAN
                                    }
                                } else {
                                    f64::NAN
                                }) * scale;
                            } else {
                                chosen = f64::NAN;
                            }
                            put(mad, out + e3 - mad_base, canonical(chosen, nan));
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
                                let mut j8: isize = held;
                                while j8 > from2 {
                                    put(sorted, j8, at(sorted, j8 - 1));
                                    j8 -= 1;
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
                                let mut least3: f64 = f64::NAN;
                                let mut next3: f64 = f64::NAN;
                                if held > 0 {
                                    least3 = at(sorted, held - 1 >> 1);
                                    next3 = at(sorted, held >> 1);
                                }
                                let median2: f64 = if held > 0 {
                                    if held & 1 != 0 { least3 } else { (least3 + next3) * 0.5 }
                                } else {
                                    f64::NAN
                                };
                                let mut deviation: f64 = f64::NAN;
                                if held > 0 {
                                    let sorted_shared2: f64 = at(sorted, 0);
                                    let below: isize = held >> 1;
                                    let wanted3: isize = held + 1 >> 1;
                                    let mut from3: isize = (wanted3 - (held - below)).max(0);
                                    let mut to: isize = below.min(wanted3);
                                    while from3 < to {
                                        let i7: isize = from3 + to >> 1;
                                        if (at(sorted, below - (i7 + 1)) - median2).abs()
                                            < (at(sorted, below + (wanted3 - i7) - 1) - median2).abs()
                                        {
                                            from3 = i7 + 1;
                                        } else {
                                            to = i7;
                                        }
                                    }
                                    let others: isize = wanted3 - from3;
                                    let mut least4: f64 = 0.0;
                                    let mut next4: f64 = f64::INFINITY;
                                    if from3 > 0 {
                                        least4 = max(least4, (at(sorted, below - from3) - median2).abs());
                                    }
                                    if others > 0 {
                                        least4 = max(least4, (at(sorted, below + others - 1) - median2).abs());
                                    }
                                    if from3 < below {
                                        next4 = min(next4, (at(sorted, below - (from3 + 1)) - median2).abs());
                                    }
                                    if others < held - below {
                                        next4 = min(next4, (at(sorted, below + (others + 1) - 1) - median2).abs());
                                    }
                                    deviation = if (sorted_shared2 - median2).abs() == (sorted_shared2 - median2).abs()
                                        && (at(sorted, held - 1) - median2).abs()
                                            == (at(sorted, held - 1) - median2).abs()
                                    {
                                        if held > 0 {
                                            if held & 1 != 0 { least4 } else { (least4 + next4) * 0.5 }
                                        } else {
                                            f64::NAN
                                        }
                                    } else {
                                        f64::NAN
                                    };
                                }
                                chosen2 = deviation * scale;
                            } else {
                                chosen2 = f64::NAN;
                            }
                            put(mad, out2 - mad_base, canonical(chosen2, nan));
                            if r + 1 < rows_here {
                                let oldest: f64 = at(tile, r * cols_here + column) + 0.0;
                                let newest: f64 = at(tile, (r + width) * cols_here + column) + 0.0;
                                if oldest == oldest && newest == newest {
                                    let mut from6: isize = 0;
                                    let mut length6: isize = held;
                                    while length6 > 0 {
                                        let half5: isize = length6 + 1 >> 1;
                                        from6 =
                                            if at(sorted, from6 + half5 - 1) < oldest { from6 + half5 } else { from6 };
                                        length6 -= half5;
                                    }
                                    let mut from7: isize = 0;
                                    let mut length7: isize = held;
                                    while length7 > 0 {
                                        let half6: isize = length7 + 1 >> 1;
                                        from7 =
                                            if at(sorted, from7 + half6 - 1) < newest { from7 + half6 } else { from7 };
                                        length7 -= half6;
                                    }
                                    if from7 > from6 {
                                        let end35: isize = from7 - 1;
                                        for j11 in from6..end35 {
                                            put(sorted, j11, at(sorted, j11 + 1));
                                        }
                                        put(sorted, from7 - 1, newest);
                                    } else {
                                        let mut j12: isize = from6;
                                        while j12 > from7 {
                                            put(sorted, j12, at(sorted, j12 - 1));
                                            j12 -= 1;
                                        }
                                        put(sorted, from7, newest);
                                    }
                                } else {
                                    if oldest == oldest {
                                        let mut from4: isize = 0;
                                        let mut length4: isize = held;
                                        while length4 > 0 {
                                            let half3: isize = length4 + 1 >> 1;
                                            from4 = if at(sorted, from4 + half3 - 1) < oldest {
                                                from4 + half3
                                            } else {
                                                from4
                                            };
                                            length4 -= half3;
                                        }
                                        held -= 1;
                                        for j9 in from4..held {
                                            put(sorted, j9, at(sorted, j9 + 1));
                                        }
                                    } else {
                                        if newest == newest {
                                            let mut from5: isize = 0;
                                            let mut length5: isize = held;
                                            while length5 > 0 {
                                                let half4: isize = length5 + 1 >> 1;
                                                from5 = if at(sorted, from5 + half4 - 1) < newest {
                                                    from5 + half4
                                                } else {
                                                    from5
                                                };
                                                length5 -= half4;
                                            }
                                            let mut j10: isize = held;
                                            while j10 > from5 {
                                                put(sorted, j10, at(sorted, j10 - 1));
                                                j10 -= 1;
                                            }
                                            put(sorted, from5, newest);
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
