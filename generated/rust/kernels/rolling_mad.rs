// Generated from kernels/rolling/rollingMad.ts#L18 by `trefoil build`. Do not edit. Hash e3fde101d71bbdcb

use crate::prelude::*;

multiversion!(
    /// Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or none at all, give NaN, and so does a window whose median is one of its infinities. Otherwise infinities are
    /// values (pandas takes them for missing).
    ///
    /// Accuracy: 1e-12 of the largest |x| in the window.
    ///
    /// Source: Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window.
    pub rolling_mad = rolling_mad_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, scale: f64, mad: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_mad_body<S: Simd, W: Vectors>(
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
            ctx.poll()?;
            width -= top;
            while top > width {
                top >>= 1;
            }
        }
        while top >> 1 >= rows {
            width -= top >> 1;
            top >>= 1;
        }
        let tile_cols: isize = if width <= 32 {
            cols.min((cols + (cols + 23) / 24 - 1) / ((cols + 23) / 24) + 3 & -4)
        } else {
            if width <= 2048 / cols { cols } else { cols.min((2048 / width & -8).max(8)) }
        };
        let tile_rows: isize = rows.min(width.max((if width <= 32 { 1536 } else { 4096 }) / tile_cols - width));
        {
            let chunks = ctx.chunks(rows, cols * 160).of_at_least(width);
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
                            (if width <= 32 { if width & width - 1 == 0 { width } else { width * 3 } } else { 0 })
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
fn rolling_mad_region0_body<S: Simd, W: Vectors>(
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
    let base360: isize = (cols + tile_cols - 1) / tile_cols;
    let end35: isize = (hi - lo + tile_rows - 1) / tile_rows;
    for row_tile in 0..end35 {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base359: isize = (0 - (first_row - width + 1)).max(0);
        let end34: isize = base360;
        for col_tile in 0..end34 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = base359;
            let mut missing = lead > 0;
            let e_main: isize = (lead * cols_here).max(0) & -8;
            let mut e: isize = 0;
            while e < e_main {
                W::F64::splat(f64::NAN).store(tile, e);
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
                let mut missing_lanes: W::Mask = W::Mask::splat(false);
                let e_main2: isize = length & -8;
                let mut e: isize = 0;
                while e < e_main2 {
                    let v: W::F64 = W::F64::load(x, source + e);
                    v.store(tile, target + e);
                    missing_lanes = missing_lanes | !v.abs().cmp_lt(W::F64::splat(2.247116418577895e307));
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                for e in e_main2..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || !(v.abs() < 2.247116418577895e307);
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
                                let half6: isize = length8 + 1 >> 1;
                                from8 = if at(sorted, from8 + half6 - 1) < v3 { from8 + half6 } else { from8 };
                                length8 -= half6;
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
                                if held & 1 != 0 {
                                    least5
                                } else {
                                    if (least5 + next5).abs() == f64::INFINITY {
                                        least5 * 0.5 + next5 * 0.5
                                    } else {
                                        (least5 + next5) * 0.5
                                    }
                                }
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
                                        if held & 1 != 0 {
                                            least6
                                        } else {
                                            if (least6 + next6).abs() == f64::INFINITY {
                                                least6 * 0.5 + next6 * 0.5
                                            } else {
                                                (least6 + next6) * 0.5
                                            }
                                        }
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
                                    let half9: isize = length11 + 1 >> 1;
                                    from12 =
                                        if at(sorted, from12 + half9 - 1) < oldest2 { from12 + half9 } else { from12 };
                                    length11 -= half9;
                                }
                                let mut from13: isize = 0;
                                let mut length12: isize = held;
                                while length12 > 0 {
                                    let half10: isize = length12 + 1 >> 1;
                                    from13 = if at(sorted, from13 + half10 - 1) < newest2 {
                                        from13 + half10
                                    } else {
                                        from13
                                    };
                                    length12 -= half10;
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
                                        let half7: isize = length9 + 1 >> 1;
                                        from10 = if at(sorted, from10 + half7 - 1) < oldest2 {
                                            from10 + half7
                                        } else {
                                            from10
                                        };
                                        length9 -= half7;
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
                                            let half8: isize = length10 + 1 >> 1;
                                            from11 = if at(sorted, from11 + half8 - 1) < newest2 {
                                                from11 + half8
                                            } else {
                                                from11
                                            };
                                            length10 -= half8;
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
                if width <= 32 {
                    let mut widest: isize = 1;
                    while widest * 2 <= width {
                        widest *= 2;
                    }
                    let is_power = widest == width;
                    let older: isize = if is_power && widest > 1 { widest >> 1 } else { widest };
                    let plane: isize = ((rows_in * cols_here + 7 >> 3 >> 1) * 2 + 1) * 8;
                    let newer_from: isize =
                        if is_power { older * cols_here } else { widest * 2 * plane + older * cols_here };
                    let e2_main: isize = (rows_in * cols_here).max(0) & -4;
                    let mut e2: isize = 0;
                    while e2 < e2_main {
                        (S::F64::load(tile, e2) + S::F64::splat(0.0)).store(runs, e2);
                        e2 += 4;
                    }
                    let end3: isize = rows_in * cols_here;
                    for e2 in e2_main..end3 {
                        put(runs, e2, at(tile, e2) + 0.0);
                    }
                    let mut k: isize = 1;
                    let mut low: isize = 0;
                    let mut capacity: isize = 0;
                    let base168: isize = widest * 2;
                    let base169: isize = (rows_in * cols_here).max(0) & -4;
                    let base170: isize = rows_in * cols_here;
                    let base171: isize = widest * 2 * plane;
                    let base172: isize = (widest * 2 + 1) * plane;
                    let base173: isize = 2 * cols_here;
                    let base174: isize = (widest * 2 + 2) * plane;
                    let base175: isize = (widest * 2 + 3) * plane;
                    let base176: isize = 2 * plane;
                    let base177: isize = 3 * plane;
                    let base178: isize = 4 * cols_here;
                    let base179: isize = (widest * 2 + 4) * plane;
                    let base180: isize = (widest * 2 + 5) * plane;
                    let base181: isize = (widest * 2 + 6) * plane;
                    let base182: isize = (widest * 2 + 7) * plane;
                    let base183: isize = 4 * plane;
                    let base184: isize = 5 * plane;
                    let base185: isize = 6 * plane;
                    let base186: isize = 7 * plane;
                    let base187: isize = 8 * cols_here;
                    let base188: isize = (widest * 2 + 8) * plane;
                    let base189: isize = (widest * 2 + 9) * plane;
                    let base190: isize = (widest * 2 + 10) * plane;
                    let base191: isize = (widest * 2 + 11) * plane;
                    let base192: isize = (widest * 2 + 12) * plane;
                    let base193: isize = (widest * 2 + 13) * plane;
                    let base194: isize = (widest * 2 + 14) * plane;
                    let base195: isize = (widest * 2 + 15) * plane;
                    let base196: isize = 8 * plane;
                    let base197: isize = 9 * plane;
                    let base198: isize = 10 * plane;
                    let base199: isize = 11 * plane;
                    let base200: isize = 12 * plane;
                    let base201: isize = 13 * plane;
                    let base202: isize = 14 * plane;
                    let base203: isize = 15 * plane;
                    while k < older {
                        if !is_power && width & k != 0 {
                            if low == 0 {
                                let e2_main2: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -4;
                                let base2: isize = base168;
                                let mut e2: isize = 0;
                                while e2 < e2_main2 {
                                    let base: isize = base2;
                                    for j in 0..k {
                                        S::F64::load(runs, j * plane + e2).store(runs, (base + j) * plane + e2);
                                    }
                                    e2 += 4;
                                }
                                let base4: isize = base168;
                                let end4: isize = (rows_in - (k - 1)) * cols_here;
                                for e2 in e2_main2..end4 {
                                    let base3: isize = base4;
                                    for j in 0..k {
                                        put(runs, (base3 + j) * plane + e2, at(runs, j * plane + e2));
                                    }
                                }
                                capacity = k;
                            } else {
                                let base7: isize = base169;
                                let base8: isize = base168;
                                let base9: isize = base170;
                                for j2 in capacity..k {
                                    let e2_main3: isize = base7;
                                    let base5: isize = (base8 + j2) * plane;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main3 {
                                        S::F64::splat(f64::INFINITY).store(runs, base5 + e2);
                                        e2 += 4;
                                    }
                                    let base6: isize = (base8 + j2) * plane;
                                    let end5: isize = base9;
                                    for e2 in e2_main3..end5 {
                                        put(runs, base6 + e2, f64::INFINITY);
                                    }
                                }
                                if k == 1 {
                                    let e2_main4: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                    let base10: isize = base171;
                                    let base11: isize = base172;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main4 {
                                        let s103: S::F64 = S::F64::load(runs, e2);
                                        let s104: S::F64 = S::F64::load(runs, base10 + (e2 + cols_here));
                                        let s105: S::F64 = s103.min(s104);
                                        let s106: S::F64 = s103.max(s104);
                                        s105.store(runs, base10 + e2);
                                        s106.store(runs, base11 + e2);
                                        e2 += 4;
                                    }
                                    let base12: isize = base171;
                                    let base13: isize = base172;
                                    let end6: isize = (rows_in - (k + low - 1)) * cols_here;
                                    for e2 in e2_main4..end6 {
                                        let s103: f64 = at(runs, e2);
                                        let s104: f64 = at(runs, base12 + (e2 + cols_here));
                                        let s105: f64 = min(s103, s104);
                                        let s106: f64 = max(s103, s104);
                                        put(runs, base12 + e2, s105);
                                        put(runs, base13 + e2, s106);
                                    }
                                } else {
                                    if k == 2 {
                                        let e2_main5: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                        let base14: isize = base171;
                                        let base15: isize = base173;
                                        let base16: isize = base172;
                                        let base17: isize = base174;
                                        let base18: isize = base175;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main5 {
                                            let s93: S::F64 = S::F64::load(runs, e2);
                                            let s94: S::F64 = S::F64::load(runs, plane + e2);
                                            let s95: S::F64 = S::F64::load(runs, base14 + (e2 + base15));
                                            let s96: S::F64 = S::F64::load(runs, base16 + (e2 + base15));
                                            let s97: S::F64 = s93.min(s95);
                                            let s98: S::F64 = s93.max(s95);
                                            let s99: S::F64 = s94.min(s96);
                                            let s100: S::F64 = s94.max(s96);
                                            let s101: S::F64 = s99.min(s98);
                                            let s102: S::F64 = s99.max(s98);
                                            s97.store(runs, base14 + e2);
                                            s101.store(runs, base16 + e2);
                                            s102.store(runs, base17 + e2);
                                            s100.store(runs, base18 + e2);
                                            e2 += 4;
                                        }
                                        let base19: isize = base171;
                                        let base20: isize = base173;
                                        let base21: isize = base172;
                                        let base22: isize = base174;
                                        let base23: isize = base175;
                                        let end7: isize = (rows_in - (k + low - 1)) * cols_here;
                                        for e2 in e2_main5..end7 {
                                            let s93: f64 = at(runs, e2);
                                            let s94: f64 = at(runs, plane + e2);
                                            let s95: f64 = at(runs, base19 + (e2 + base20));
                                            let s96: f64 = at(runs, base21 + (e2 + base20));
                                            let s97: f64 = min(s93, s95);
                                            let s98: f64 = max(s93, s95);
                                            let s99: f64 = min(s94, s96);
                                            let s100: f64 = max(s94, s96);
                                            let s101: f64 = min(s99, s98);
                                            let s102: f64 = max(s99, s98);
                                            put(runs, base19 + e2, s97);
                                            put(runs, base21 + e2, s101);
                                            put(runs, base22 + e2, s102);
                                            put(runs, base23 + e2, s100);
                                        }
                                    } else {
                                        if k == 4 {
                                            let e2_main6: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                            let base24: isize = base176;
                                            let base25: isize = base177;
                                            let base26: isize = base171;
                                            let base27: isize = base178;
                                            let base28: isize = base172;
                                            let base29: isize = base174;
                                            let base30: isize = base175;
                                            let base31: isize = base179;
                                            let base32: isize = base180;
                                            let base33: isize = base181;
                                            let base34: isize = base182;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main6 {
                                                let s67: S::F64 = S::F64::load(runs, e2);
                                                let s68: S::F64 = S::F64::load(runs, plane + e2);
                                                let s69: S::F64 = S::F64::load(runs, base24 + e2);
                                                let s70: S::F64 = S::F64::load(runs, base25 + e2);
                                                let s71: S::F64 = S::F64::load(runs, base26 + (e2 + base27));
                                                let s72: S::F64 = S::F64::load(runs, base28 + (e2 + base27));
                                                let s73: S::F64 = S::F64::load(runs, base29 + (e2 + base27));
                                                let s74: S::F64 = S::F64::load(runs, base30 + (e2 + base27));
                                                let s75: S::F64 = s67.min(s71);
                                                let s76: S::F64 = s67.max(s71);
                                                let s77: S::F64 = s69.min(s73);
                                                let s78: S::F64 = s69.max(s73);
                                                let s79: S::F64 = s77.min(s76);
                                                let s80: S::F64 = s77.max(s76);
                                                let s81: S::F64 = s68.min(s72);
                                                let s82: S::F64 = s68.max(s72);
                                                let s83: S::F64 = s70.min(s74);
                                                let s84: S::F64 = s70.max(s74);
                                                let s85: S::F64 = s83.min(s82);
                                                let s86: S::F64 = s83.max(s82);
                                                let s87: S::F64 = s81.min(s79);
                                                let s88: S::F64 = s81.max(s79);
                                                let s89: S::F64 = s85.min(s80);
                                                let s90: S::F64 = s85.max(s80);
                                                let s91: S::F64 = s86.min(s78);
                                                let s92: S::F64 = s86.max(s78);
                                                s75.store(runs, base26 + e2);
                                                s87.store(runs, base28 + e2);
                                                s88.store(runs, base29 + e2);
                                                s89.store(runs, base30 + e2);
                                                s90.store(runs, base31 + e2);
                                                s91.store(runs, base32 + e2);
                                                s92.store(runs, base33 + e2);
                                                s84.store(runs, base34 + e2);
                                                e2 += 4;
                                            }
                                            let base35: isize = base176;
                                            let base36: isize = base177;
                                            let base37: isize = base171;
                                            let base38: isize = base178;
                                            let base39: isize = base172;
                                            let base40: isize = base174;
                                            let base41: isize = base175;
                                            let base42: isize = base179;
                                            let base43: isize = base180;
                                            let base44: isize = base181;
                                            let base45: isize = base182;
                                            let end8: isize = (rows_in - (k + low - 1)) * cols_here;
                                            for e2 in e2_main6..end8 {
                                                let s67: f64 = at(runs, e2);
                                                let s68: f64 = at(runs, plane + e2);
                                                let s69: f64 = at(runs, base35 + e2);
                                                let s70: f64 = at(runs, base36 + e2);
                                                let s71: f64 = at(runs, base37 + (e2 + base38));
                                                let s72: f64 = at(runs, base39 + (e2 + base38));
                                                let s73: f64 = at(runs, base40 + (e2 + base38));
                                                let s74: f64 = at(runs, base41 + (e2 + base38));
                                                let s75: f64 = min(s67, s71);
                                                let s76: f64 = max(s67, s71);
                                                let s77: f64 = min(s69, s73);
                                                let s78: f64 = max(s69, s73);
                                                let s79: f64 = min(s77, s76);
                                                let s80: f64 = max(s77, s76);
                                                let s81: f64 = min(s68, s72);
                                                let s82: f64 = max(s68, s72);
                                                let s83: f64 = min(s70, s74);
                                                let s84: f64 = max(s70, s74);
                                                let s85: f64 = min(s83, s82);
                                                let s86: f64 = max(s83, s82);
                                                let s87: f64 = min(s81, s79);
                                                let s88: f64 = max(s81, s79);
                                                let s89: f64 = min(s85, s80);
                                                let s90: f64 = max(s85, s80);
                                                let s91: f64 = min(s86, s78);
                                                let s92: f64 = max(s86, s78);
                                                put(runs, base37 + e2, s75);
                                                put(runs, base39 + e2, s87);
                                                put(runs, base40 + e2, s88);
                                                put(runs, base41 + e2, s89);
                                                put(runs, base42 + e2, s90);
                                                put(runs, base43 + e2, s91);
                                                put(runs, base44 + e2, s92);
                                                put(runs, base45 + e2, s84);
                                            }
                                        } else {
                                            if k == 8 {
                                                let e2_main7: isize =
                                                    ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                let base46: isize = base176;
                                                let base47: isize = base177;
                                                let base48: isize = base183;
                                                let base49: isize = base184;
                                                let base50: isize = base185;
                                                let base51: isize = base186;
                                                let base52: isize = base171;
                                                let base53: isize = base187;
                                                let base54: isize = base172;
                                                let base55: isize = base174;
                                                let base56: isize = base175;
                                                let base57: isize = base179;
                                                let base58: isize = base180;
                                                let base59: isize = base181;
                                                let base60: isize = base182;
                                                let base61: isize = base188;
                                                let base62: isize = base189;
                                                let base63: isize = base190;
                                                let base64: isize = base191;
                                                let base65: isize = base192;
                                                let base66: isize = base193;
                                                let base67: isize = base194;
                                                let base68: isize = base195;
                                                let mut e2: isize = 0;
                                                while e2 < e2_main7 {
                                                    let s: S::F64 = S::F64::load(runs, e2);
                                                    let s2: S::F64 = S::F64::load(runs, plane + e2);
                                                    let s3: S::F64 = S::F64::load(runs, base46 + e2);
                                                    let s4: S::F64 = S::F64::load(runs, base47 + e2);
                                                    let s5: S::F64 = S::F64::load(runs, base48 + e2);
                                                    let s6: S::F64 = S::F64::load(runs, base49 + e2);
                                                    let s7: S::F64 = S::F64::load(runs, base50 + e2);
                                                    let s8: S::F64 = S::F64::load(runs, base51 + e2);
                                                    let s9: S::F64 = S::F64::load(runs, base52 + (e2 + base53));
                                                    let s10: S::F64 = S::F64::load(runs, base54 + (e2 + base53));
                                                    let s11: S::F64 = S::F64::load(runs, base55 + (e2 + base53));
                                                    let s12: S::F64 = S::F64::load(runs, base56 + (e2 + base53));
                                                    let s13: S::F64 = S::F64::load(runs, base57 + (e2 + base53));
                                                    let s14: S::F64 = S::F64::load(runs, base58 + (e2 + base53));
                                                    let s15: S::F64 = S::F64::load(runs, base59 + (e2 + base53));
                                                    let s16: S::F64 = S::F64::load(runs, base60 + (e2 + base53));
                                                    let s17: S::F64 = s.min(s9);
                                                    let s18: S::F64 = s.max(s9);
                                                    let s19: S::F64 = s5.min(s13);
                                                    let s20: S::F64 = s5.max(s13);
                                                    let s21: S::F64 = s19.min(s18);
                                                    let s22: S::F64 = s19.max(s18);
                                                    let s23: S::F64 = s3.min(s11);
                                                    let s24: S::F64 = s3.max(s11);
                                                    let s25: S::F64 = s7.min(s15);
                                                    let s26: S::F64 = s7.max(s15);
                                                    let s27: S::F64 = s25.min(s24);
                                                    let s28: S::F64 = s25.max(s24);
                                                    let s29: S::F64 = s23.min(s21);
                                                    let s30: S::F64 = s23.max(s21);
                                                    let s31: S::F64 = s27.min(s22);
                                                    let s32: S::F64 = s27.max(s22);
                                                    let s33: S::F64 = s28.min(s20);
                                                    let s34: S::F64 = s28.max(s20);
                                                    let s35: S::F64 = s2.min(s10);
                                                    let s36: S::F64 = s2.max(s10);
                                                    let s37: S::F64 = s6.min(s14);
                                                    let s38: S::F64 = s6.max(s14);
                                                    let s39: S::F64 = s37.min(s36);
                                                    let s40: S::F64 = s37.max(s36);
                                                    let s41: S::F64 = s4.min(s12);
                                                    let s42: S::F64 = s4.max(s12);
                                                    let s43: S::F64 = s8.min(s16);
                                                    let s44: S::F64 = s8.max(s16);
                                                    let s45: S::F64 = s43.min(s42);
                                                    let s46: S::F64 = s43.max(s42);
                                                    let s47: S::F64 = s41.min(s39);
                                                    let s48: S::F64 = s41.max(s39);
                                                    let s49: S::F64 = s45.min(s40);
                                                    let s50: S::F64 = s45.max(s40);
                                                    let s51: S::F64 = s46.min(s38);
                                                    let s52: S::F64 = s46.max(s38);
                                                    let s53: S::F64 = s35.min(s29);
                                                    let s54: S::F64 = s35.max(s29);
                                                    let s55: S::F64 = s47.min(s30);
                                                    let s56: S::F64 = s47.max(s30);
                                                    let s57: S::F64 = s48.min(s31);
                                                    let s58: S::F64 = s48.max(s31);
                                                    let s59: S::F64 = s49.min(s32);
                                                    let s60: S::F64 = s49.max(s32);
                                                    let s61: S::F64 = s50.min(s33);
                                                    let s62: S::F64 = s50.max(s33);
                                                    let s63: S::F64 = s51.min(s34);
                                                    let s64: S::F64 = s51.max(s34);
                                                    let s65: S::F64 = s52.min(s26);
                                                    let s66: S::F64 = s52.max(s26);
                                                    s17.store(runs, base52 + e2);
                                                    s53.store(runs, base54 + e2);
                                                    s54.store(runs, base55 + e2);
                                                    s55.store(runs, base56 + e2);
                                                    s56.store(runs, base57 + e2);
                                                    s57.store(runs, base58 + e2);
                                                    s58.store(runs, base59 + e2);
                                                    s59.store(runs, base60 + e2);
                                                    s60.store(runs, base61 + e2);
                                                    s61.store(runs, base62 + e2);
                                                    s62.store(runs, base63 + e2);
                                                    s63.store(runs, base64 + e2);
                                                    s64.store(runs, base65 + e2);
                                                    s65.store(runs, base66 + e2);
                                                    s66.store(runs, base67 + e2);
                                                    s44.store(runs, base68 + e2);
                                                    e2 += 4;
                                                }
                                                let base69: isize = base176;
                                                let base70: isize = base177;
                                                let base71: isize = base183;
                                                let base72: isize = base184;
                                                let base73: isize = base185;
                                                let base74: isize = base186;
                                                let base75: isize = base171;
                                                let base76: isize = base187;
                                                let base77: isize = base172;
                                                let base78: isize = base174;
                                                let base79: isize = base175;
                                                let base80: isize = base179;
                                                let base81: isize = base180;
                                                let base82: isize = base181;
                                                let base83: isize = base182;
                                                let base84: isize = base188;
                                                let base85: isize = base189;
                                                let base86: isize = base190;
                                                let base87: isize = base191;
                                                let base88: isize = base192;
                                                let base89: isize = base193;
                                                let base90: isize = base194;
                                                let base91: isize = base195;
                                                let end9: isize = (rows_in - (k + low - 1)) * cols_here;
                                                for e2 in e2_main7..end9 {
                                                    let s: f64 = at(runs, e2);
                                                    let s2: f64 = at(runs, plane + e2);
                                                    let s3: f64 = at(runs, base69 + e2);
                                                    let s4: f64 = at(runs, base70 + e2);
                                                    let s5: f64 = at(runs, base71 + e2);
                                                    let s6: f64 = at(runs, base72 + e2);
                                                    let s7: f64 = at(runs, base73 + e2);
                                                    let s8: f64 = at(runs, base74 + e2);
                                                    let s9: f64 = at(runs, base75 + (e2 + base76));
                                                    let s10: f64 = at(runs, base77 + (e2 + base76));
                                                    let s11: f64 = at(runs, base78 + (e2 + base76));
                                                    let s12: f64 = at(runs, base79 + (e2 + base76));
                                                    let s13: f64 = at(runs, base80 + (e2 + base76));
                                                    let s14: f64 = at(runs, base81 + (e2 + base76));
                                                    let s15: f64 = at(runs, base82 + (e2 + base76));
                                                    let s16: f64 = at(runs, base83 + (e2 + base76));
                                                    let s17: f64 = min(s, s9);
                                                    let s18: f64 = max(s, s9);
                                                    let s19: f64 = min(s5, s13);
                                                    let s20: f64 = max(s5, s13);
                                                    let s21: f64 = min(s19, s18);
                                                    let s22: f64 = max(s19, s18);
                                                    let s23: f64 = min(s3, s11);
                                                    let s24: f64 = max(s3, s11);
                                                    let s25: f64 = min(s7, s15);
                                                    let s26: f64 = max(s7, s15);
                                                    let s27: f64 = min(s25, s24);
                                                    let s28: f64 = max(s25, s24);
                                                    let s29: f64 = min(s23, s21);
                                                    let s30: f64 = max(s23, s21);
                                                    let s31: f64 = min(s27, s22);
                                                    let s32: f64 = max(s27, s22);
                                                    let s33: f64 = min(s28, s20);
                                                    let s34: f64 = max(s28, s20);
                                                    let s35: f64 = min(s2, s10);
                                                    let s36: f64 = max(s2, s10);
                                                    let s37: f64 = min(s6, s14);
                                                    let s38: f64 = max(s6, s14);
                                                    let s39: f64 = min(s37, s36);
                                                    let s40: f64 = max(s37, s36);
                                                    let s41: f64 = min(s4, s12);
                                                    let s42: f64 = max(s4, s12);
                                                    let s43: f64 = min(s8, s16);
                                                    let s44: f64 = max(s8, s16);
                                                    let s45: f64 = min(s43, s42);
                                                    let s46: f64 = max(s43, s42);
                                                    let s47: f64 = min(s41, s39);
                                                    let s48: f64 = max(s41, s39);
                                                    let s49: f64 = min(s45, s40);
                                                    let s50: f64 = max(s45, s40);
                                                    let s51: f64 = min(s46, s38);
                                                    let s52: f64 = max(s46, s38);
                                                    let s53: f64 = min(s35, s29);
                                                    let s54: f64 = max(s35, s29);
                                                    let s55: f64 = min(s47, s30);
                                                    let s56: f64 = max(s47, s30);
                                                    let s57: f64 = min(s48, s31);
                                                    let s58: f64 = max(s48, s31);
                                                    let s59: f64 = min(s49, s32);
                                                    let s60: f64 = max(s49, s32);
                                                    let s61: f64 = min(s50, s33);
                                                    let s62: f64 = max(s50, s33);
                                                    let s63: f64 = min(s51, s34);
                                                    let s64: f64 = max(s51, s34);
                                                    let s65: f64 = min(s52, s26);
                                                    let s66: f64 = max(s52, s26);
                                                    put(runs, base75 + e2, s17);
                                                    put(runs, base77 + e2, s53);
                                                    put(runs, base78 + e2, s54);
                                                    put(runs, base79 + e2, s55);
                                                    put(runs, base80 + e2, s56);
                                                    put(runs, base81 + e2, s57);
                                                    put(runs, base82 + e2, s58);
                                                    put(runs, base83 + e2, s59);
                                                    put(runs, base84 + e2, s60);
                                                    put(runs, base85 + e2, s61);
                                                    put(runs, base86 + e2, s62);
                                                    put(runs, base87 + e2, s63);
                                                    put(runs, base88 + e2, s64);
                                                    put(runs, base89 + e2, s65);
                                                    put(runs, base90 + e2, s66);
                                                    put(runs, base91 + e2, s44);
                                                }
                                            } else {
                                                let e2_main8: isize =
                                                    ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                let base98: isize = base168;
                                                let base99: isize = k * 2 - 1;
                                                let base100: isize = k * cols_here;
                                                let mut e2: isize = 0;
                                                while e2 < e2_main8 {
                                                    let base92: isize = base98;
                                                    let base93: isize = base99;
                                                    let base94: isize = e2 + base100;
                                                    for j3 in 0..k {
                                                        S::F64::load(runs, (base92 + j3) * plane + base94)
                                                            .store(runs, (base92 + (base93 - j3)) * plane + e2);
                                                    }
                                                    let base95: isize = base98;
                                                    for j3 in 0..k {
                                                        S::F64::load(runs, j3 * plane + e2)
                                                            .store(runs, (base95 + j3) * plane + e2);
                                                    }
                                                    let mut d: isize = k;
                                                    let base97: isize = base98;
                                                    while d > 0 {
                                                        let base96: isize = base97;
                                                        for t in 0..k {
                                                            let i: isize = base96 + ((t & 0 - d) * 2 + (t & d - 1));
                                                            let x2: S::F64 = S::F64::load(runs, i * plane + e2);
                                                            let y: S::F64 = S::F64::load(runs, (i + d) * plane + e2);
                                                            x2.min(y).store(runs, i * plane + e2);
                                                            x2.max(y).store(runs, (i + d) * plane + e2);
                                                        }
                                                        d >>= 1;
                                                    }
                                                    e2 += 4;
                                                }
                                                let base107: isize = base168;
                                                let base108: isize = k * 2 - 1;
                                                let base109: isize = k * cols_here;
                                                let end10: isize = (rows_in - (k + low - 1)) * cols_here;
                                                for e2 in e2_main8..end10 {
                                                    let base101: isize = base107;
                                                    let base102: isize = base108;
                                                    let base103: isize = e2 + base109;
                                                    for j3 in 0..k {
                                                        put(
                                                            runs,
                                                            (base101 + (base102 - j3)) * plane + e2,
                                                            at(runs, (base101 + j3) * plane + base103),
                                                        );
                                                    }
                                                    let base104: isize = base107;
                                                    for j3 in 0..k {
                                                        put(
                                                            runs,
                                                            (base104 + j3) * plane + e2,
                                                            at(runs, j3 * plane + e2),
                                                        );
                                                    }
                                                    let mut d: isize = k;
                                                    let base106: isize = base107;
                                                    while d > 0 {
                                                        let base105: isize = base106;
                                                        for t in 0..k {
                                                            let i: isize = base105 + ((t & 0 - d) * 2 + (t & d - 1));
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
                                capacity = k * 2;
                            }
                            low += k;
                        }
                        if k == 1 {
                            let e2_main9: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                            let mut e2: isize = 0;
                            while e2 < e2_main9 {
                                let s209: S::F64 = S::F64::load(runs, e2);
                                let s210: S::F64 = S::F64::load(runs, e2 + cols_here);
                                let s211: S::F64 = s209.min(s210);
                                let s212: S::F64 = s209.max(s210);
                                s211.store(runs, e2);
                                s212.store(runs, plane + e2);
                                e2 += 4;
                            }
                            let end11: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            for e2 in e2_main9..end11 {
                                let s209: f64 = at(runs, e2);
                                let s210: f64 = at(runs, e2 + cols_here);
                                let s211: f64 = min(s209, s210);
                                let s212: f64 = max(s209, s210);
                                put(runs, e2, s211);
                                put(runs, plane + e2, s212);
                            }
                        } else {
                            if k == 2 {
                                let e2_main10: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                let base110: isize = base173;
                                let base111: isize = base176;
                                let base112: isize = base177;
                                let mut e2: isize = 0;
                                while e2 < e2_main10 {
                                    let s199: S::F64 = S::F64::load(runs, e2);
                                    let s200: S::F64 = S::F64::load(runs, plane + e2);
                                    let s201: S::F64 = S::F64::load(runs, e2 + base110);
                                    let s202: S::F64 = S::F64::load(runs, plane + (e2 + base110));
                                    let s203: S::F64 = s199.min(s201);
                                    let s204: S::F64 = s199.max(s201);
                                    let s205: S::F64 = s200.min(s202);
                                    let s206: S::F64 = s200.max(s202);
                                    let s207: S::F64 = s205.min(s204);
                                    let s208: S::F64 = s205.max(s204);
                                    s203.store(runs, e2);
                                    s207.store(runs, plane + e2);
                                    s208.store(runs, base111 + e2);
                                    s206.store(runs, base112 + e2);
                                    e2 += 4;
                                }
                                let base113: isize = base173;
                                let base114: isize = base176;
                                let base115: isize = base177;
                                let end12: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                for e2 in e2_main10..end12 {
                                    let s199: f64 = at(runs, e2);
                                    let s200: f64 = at(runs, plane + e2);
                                    let s201: f64 = at(runs, e2 + base113);
                                    let s202: f64 = at(runs, plane + (e2 + base113));
                                    let s203: f64 = min(s199, s201);
                                    let s204: f64 = max(s199, s201);
                                    let s205: f64 = min(s200, s202);
                                    let s206: f64 = max(s200, s202);
                                    let s207: f64 = min(s205, s204);
                                    let s208: f64 = max(s205, s204);
                                    put(runs, e2, s203);
                                    put(runs, plane + e2, s207);
                                    put(runs, base114 + e2, s208);
                                    put(runs, base115 + e2, s206);
                                }
                            } else {
                                if k == 4 {
                                    let e2_main11: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                    let base116: isize = base176;
                                    let base117: isize = base177;
                                    let base118: isize = base178;
                                    let base119: isize = base183;
                                    let base120: isize = base184;
                                    let base121: isize = base185;
                                    let base122: isize = base186;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main11 {
                                        let s173: S::F64 = S::F64::load(runs, e2);
                                        let s174: S::F64 = S::F64::load(runs, plane + e2);
                                        let s175: S::F64 = S::F64::load(runs, base116 + e2);
                                        let s176: S::F64 = S::F64::load(runs, base117 + e2);
                                        let s177: S::F64 = S::F64::load(runs, e2 + base118);
                                        let s178: S::F64 = S::F64::load(runs, plane + (e2 + base118));
                                        let s179: S::F64 = S::F64::load(runs, base116 + (e2 + base118));
                                        let s180: S::F64 = S::F64::load(runs, base117 + (e2 + base118));
                                        let s181: S::F64 = s173.min(s177);
                                        let s182: S::F64 = s173.max(s177);
                                        let s183: S::F64 = s175.min(s179);
                                        let s184: S::F64 = s175.max(s179);
                                        let s185: S::F64 = s183.min(s182);
                                        let s186: S::F64 = s183.max(s182);
                                        let s187: S::F64 = s174.min(s178);
                                        let s188: S::F64 = s174.max(s178);
                                        let s189: S::F64 = s176.min(s180);
                                        let s190: S::F64 = s176.max(s180);
                                        let s191: S::F64 = s189.min(s188);
                                        let s192: S::F64 = s189.max(s188);
                                        let s193: S::F64 = s187.min(s185);
                                        let s194: S::F64 = s187.max(s185);
                                        let s195: S::F64 = s191.min(s186);
                                        let s196: S::F64 = s191.max(s186);
                                        let s197: S::F64 = s192.min(s184);
                                        let s198: S::F64 = s192.max(s184);
                                        s181.store(runs, e2);
                                        s193.store(runs, plane + e2);
                                        s194.store(runs, base116 + e2);
                                        s195.store(runs, base117 + e2);
                                        s196.store(runs, base119 + e2);
                                        s197.store(runs, base120 + e2);
                                        s198.store(runs, base121 + e2);
                                        s190.store(runs, base122 + e2);
                                        e2 += 4;
                                    }
                                    let base123: isize = base176;
                                    let base124: isize = base177;
                                    let base125: isize = base178;
                                    let base126: isize = base183;
                                    let base127: isize = base184;
                                    let base128: isize = base185;
                                    let base129: isize = base186;
                                    let end13: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                    for e2 in e2_main11..end13 {
                                        let s173: f64 = at(runs, e2);
                                        let s174: f64 = at(runs, plane + e2);
                                        let s175: f64 = at(runs, base123 + e2);
                                        let s176: f64 = at(runs, base124 + e2);
                                        let s177: f64 = at(runs, e2 + base125);
                                        let s178: f64 = at(runs, plane + (e2 + base125));
                                        let s179: f64 = at(runs, base123 + (e2 + base125));
                                        let s180: f64 = at(runs, base124 + (e2 + base125));
                                        let s181: f64 = min(s173, s177);
                                        let s182: f64 = max(s173, s177);
                                        let s183: f64 = min(s175, s179);
                                        let s184: f64 = max(s175, s179);
                                        let s185: f64 = min(s183, s182);
                                        let s186: f64 = max(s183, s182);
                                        let s187: f64 = min(s174, s178);
                                        let s188: f64 = max(s174, s178);
                                        let s189: f64 = min(s176, s180);
                                        let s190: f64 = max(s176, s180);
                                        let s191: f64 = min(s189, s188);
                                        let s192: f64 = max(s189, s188);
                                        let s193: f64 = min(s187, s185);
                                        let s194: f64 = max(s187, s185);
                                        let s195: f64 = min(s191, s186);
                                        let s196: f64 = max(s191, s186);
                                        let s197: f64 = min(s192, s184);
                                        let s198: f64 = max(s192, s184);
                                        put(runs, e2, s181);
                                        put(runs, plane + e2, s193);
                                        put(runs, base123 + e2, s194);
                                        put(runs, base124 + e2, s195);
                                        put(runs, base126 + e2, s196);
                                        put(runs, base127 + e2, s197);
                                        put(runs, base128 + e2, s198);
                                        put(runs, base129 + e2, s190);
                                    }
                                } else {
                                    if k == 8 {
                                        let e2_main12: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                        let base130: isize = base176;
                                        let base131: isize = base177;
                                        let base132: isize = base183;
                                        let base133: isize = base184;
                                        let base134: isize = base185;
                                        let base135: isize = base186;
                                        let base136: isize = base187;
                                        let base137: isize = base196;
                                        let base138: isize = base197;
                                        let base139: isize = base198;
                                        let base140: isize = base199;
                                        let base141: isize = base200;
                                        let base142: isize = base201;
                                        let base143: isize = base202;
                                        let base144: isize = base203;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main12 {
                                            let s107: S::F64 = S::F64::load(runs, e2);
                                            let s108: S::F64 = S::F64::load(runs, plane + e2);
                                            let s109: S::F64 = S::F64::load(runs, base130 + e2);
                                            let s110: S::F64 = S::F64::load(runs, base131 + e2);
                                            let s111: S::F64 = S::F64::load(runs, base132 + e2);
                                            let s112: S::F64 = S::F64::load(runs, base133 + e2);
                                            let s113: S::F64 = S::F64::load(runs, base134 + e2);
                                            let s114: S::F64 = S::F64::load(runs, base135 + e2);
                                            let s115: S::F64 = S::F64::load(runs, e2 + base136);
                                            let s116: S::F64 = S::F64::load(runs, plane + (e2 + base136));
                                            let s117: S::F64 = S::F64::load(runs, base130 + (e2 + base136));
                                            let s118: S::F64 = S::F64::load(runs, base131 + (e2 + base136));
                                            let s119: S::F64 = S::F64::load(runs, base132 + (e2 + base136));
                                            let s120: S::F64 = S::F64::load(runs, base133 + (e2 + base136));
                                            let s121: S::F64 = S::F64::load(runs, base134 + (e2 + base136));
                                            let s122: S::F64 = S::F64::load(runs, base135 + (e2 + base136));
                                            let s123: S::F64 = s107.min(s115);
                                            let s124: S::F64 = s107.max(s115);
                                            let s125: S::F64 = s111.min(s119);
                                            let s126: S::F64 = s111.max(s119);
                                            let s127: S::F64 = s125.min(s124);
                                            let s128: S::F64 = s125.max(s124);
                                            let s129: S::F64 = s109.min(s117);
                                            let s130: S::F64 = s109.max(s117);
                                            let s131: S::F64 = s113.min(s121);
                                            let s132: S::F64 = s113.max(s121);
                                            let s133: S::F64 = s131.min(s130);
                                            let s134: S::F64 = s131.max(s130);
                                            let s135: S::F64 = s129.min(s127);
                                            let s136: S::F64 = s129.max(s127);
                                            let s137: S::F64 = s133.min(s128);
                                            let s138: S::F64 = s133.max(s128);
                                            let s139: S::F64 = s134.min(s126);
                                            let s140: S::F64 = s134.max(s126);
                                            let s141: S::F64 = s108.min(s116);
                                            let s142: S::F64 = s108.max(s116);
                                            let s143: S::F64 = s112.min(s120);
                                            let s144: S::F64 = s112.max(s120);
                                            let s145: S::F64 = s143.min(s142);
                                            let s146: S::F64 = s143.max(s142);
                                            let s147: S::F64 = s110.min(s118);
                                            let s148: S::F64 = s110.max(s118);
                                            let s149: S::F64 = s114.min(s122);
                                            let s150: S::F64 = s114.max(s122);
                                            let s151: S::F64 = s149.min(s148);
                                            let s152: S::F64 = s149.max(s148);
                                            let s153: S::F64 = s147.min(s145);
                                            let s154: S::F64 = s147.max(s145);
                                            let s155: S::F64 = s151.min(s146);
                                            let s156: S::F64 = s151.max(s146);
                                            let s157: S::F64 = s152.min(s144);
                                            let s158: S::F64 = s152.max(s144);
                                            let s159: S::F64 = s141.min(s135);
                                            let s160: S::F64 = s141.max(s135);
                                            let s161: S::F64 = s153.min(s136);
                                            let s162: S::F64 = s153.max(s136);
                                            let s163: S::F64 = s154.min(s137);
                                            let s164: S::F64 = s154.max(s137);
                                            let s165: S::F64 = s155.min(s138);
                                            let s166: S::F64 = s155.max(s138);
                                            let s167: S::F64 = s156.min(s139);
                                            let s168: S::F64 = s156.max(s139);
                                            let s169: S::F64 = s157.min(s140);
                                            let s170: S::F64 = s157.max(s140);
                                            let s171: S::F64 = s158.min(s132);
                                            let s172: S::F64 = s158.max(s132);
                                            s123.store(runs, e2);
                                            s159.store(runs, plane + e2);
                                            s160.store(runs, base130 + e2);
                                            s161.store(runs, base131 + e2);
                                            s162.store(runs, base132 + e2);
                                            s163.store(runs, base133 + e2);
                                            s164.store(runs, base134 + e2);
                                            s165.store(runs, base135 + e2);
                                            s166.store(runs, base137 + e2);
                                            s167.store(runs, base138 + e2);
                                            s168.store(runs, base139 + e2);
                                            s169.store(runs, base140 + e2);
                                            s170.store(runs, base141 + e2);
                                            s171.store(runs, base142 + e2);
                                            s172.store(runs, base143 + e2);
                                            s150.store(runs, base144 + e2);
                                            e2 += 4;
                                        }
                                        let base145: isize = base176;
                                        let base146: isize = base177;
                                        let base147: isize = base183;
                                        let base148: isize = base184;
                                        let base149: isize = base185;
                                        let base150: isize = base186;
                                        let base151: isize = base187;
                                        let base152: isize = base196;
                                        let base153: isize = base197;
                                        let base154: isize = base198;
                                        let base155: isize = base199;
                                        let base156: isize = base200;
                                        let base157: isize = base201;
                                        let base158: isize = base202;
                                        let base159: isize = base203;
                                        let end14: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                        for e2 in e2_main12..end14 {
                                            let s107: f64 = at(runs, e2);
                                            let s108: f64 = at(runs, plane + e2);
                                            let s109: f64 = at(runs, base145 + e2);
                                            let s110: f64 = at(runs, base146 + e2);
                                            let s111: f64 = at(runs, base147 + e2);
                                            let s112: f64 = at(runs, base148 + e2);
                                            let s113: f64 = at(runs, base149 + e2);
                                            let s114: f64 = at(runs, base150 + e2);
                                            let s115: f64 = at(runs, e2 + base151);
                                            let s116: f64 = at(runs, plane + (e2 + base151));
                                            let s117: f64 = at(runs, base145 + (e2 + base151));
                                            let s118: f64 = at(runs, base146 + (e2 + base151));
                                            let s119: f64 = at(runs, base147 + (e2 + base151));
                                            let s120: f64 = at(runs, base148 + (e2 + base151));
                                            let s121: f64 = at(runs, base149 + (e2 + base151));
                                            let s122: f64 = at(runs, base150 + (e2 + base151));
                                            let s123: f64 = min(s107, s115);
                                            let s124: f64 = max(s107, s115);
                                            let s125: f64 = min(s111, s119);
                                            let s126: f64 = max(s111, s119);
                                            let s127: f64 = min(s125, s124);
                                            let s128: f64 = max(s125, s124);
                                            let s129: f64 = min(s109, s117);
                                            let s130: f64 = max(s109, s117);
                                            let s131: f64 = min(s113, s121);
                                            let s132: f64 = max(s113, s121);
                                            let s133: f64 = min(s131, s130);
                                            let s134: f64 = max(s131, s130);
                                            let s135: f64 = min(s129, s127);
                                            let s136: f64 = max(s129, s127);
                                            let s137: f64 = min(s133, s128);
                                            let s138: f64 = max(s133, s128);
                                            let s139: f64 = min(s134, s126);
                                            let s140: f64 = max(s134, s126);
                                            let s141: f64 = min(s108, s116);
                                            let s142: f64 = max(s108, s116);
                                            let s143: f64 = min(s112, s120);
                                            let s144: f64 = max(s112, s120);
                                            let s145: f64 = min(s143, s142);
                                            let s146: f64 = max(s143, s142);
                                            let s147: f64 = min(s110, s118);
                                            let s148: f64 = max(s110, s118);
                                            let s149: f64 = min(s114, s122);
                                            let s150: f64 = max(s114, s122);
                                            let s151: f64 = min(s149, s148);
                                            let s152: f64 = max(s149, s148);
                                            let s153: f64 = min(s147, s145);
                                            let s154: f64 = max(s147, s145);
                                            let s155: f64 = min(s151, s146);
                                            let s156: f64 = max(s151, s146);
                                            let s157: f64 = min(s152, s144);
                                            let s158: f64 = max(s152, s144);
                                            let s159: f64 = min(s141, s135);
                                            let s160: f64 = max(s141, s135);
                                            let s161: f64 = min(s153, s136);
                                            let s162: f64 = max(s153, s136);
                                            let s163: f64 = min(s154, s137);
                                            let s164: f64 = max(s154, s137);
                                            let s165: f64 = min(s155, s138);
                                            let s166: f64 = max(s155, s138);
                                            let s167: f64 = min(s156, s139);
                                            let s168: f64 = max(s156, s139);
                                            let s169: f64 = min(s157, s140);
                                            let s170: f64 = max(s157, s140);
                                            let s171: f64 = min(s158, s132);
                                            let s172: f64 = max(s158, s132);
                                            put(runs, e2, s123);
                                            put(runs, plane + e2, s159);
                                            put(runs, base145 + e2, s160);
                                            put(runs, base146 + e2, s161);
                                            put(runs, base147 + e2, s162);
                                            put(runs, base148 + e2, s163);
                                            put(runs, base149 + e2, s164);
                                            put(runs, base150 + e2, s165);
                                            put(runs, base152 + e2, s166);
                                            put(runs, base153 + e2, s167);
                                            put(runs, base154 + e2, s168);
                                            put(runs, base155 + e2, s169);
                                            put(runs, base156 + e2, s170);
                                            put(runs, base157 + e2, s171);
                                            put(runs, base158 + e2, s172);
                                            put(runs, base159 + e2, s150);
                                        }
                                    } else {
                                        let e2_main13: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                        let base162: isize = k * 2 - 1;
                                        let base163: isize = k * cols_here;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main13 {
                                            let base160: isize = base162;
                                            let base161: isize = e2 + base163;
                                            for j4 in 0..k {
                                                S::F64::load(runs, j4 * plane + base161)
                                                    .store(runs, (base160 - j4) * plane + e2);
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
                                        let base166: isize = k * 2 - 1;
                                        let base167: isize = k * cols_here;
                                        let end15: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                        for e2 in e2_main13..end15 {
                                            let base164: isize = base166;
                                            let base165: isize = e2 + base167;
                                            for j4 in 0..k {
                                                put(runs, (base164 - j4) * plane + e2, at(runs, j4 * plane + base165));
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
                        k *= 2;
                    }
                    if width > older {
                        if is_power {
                            if older == 1 {
                                let e2_main14: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                let mut e2: isize = 0;
                                while e2 < e2_main14 {
                                    let s315: S::F64 = S::F64::load(runs, e2);
                                    let s316: S::F64 = S::F64::load(runs, e2 + cols_here);
                                    let s317: S::F64 = s315.min(s316);
                                    let s318: S::F64 = s315.max(s316);
                                    s317.store(runs, e2);
                                    s318.store(runs, plane + e2);
                                    e2 += 4;
                                }
                                let end16: isize = (rows_in - (width - 1)) * cols_here;
                                for e2 in e2_main14..end16 {
                                    let s315: f64 = at(runs, e2);
                                    let s316: f64 = at(runs, e2 + cols_here);
                                    let s317: f64 = min(s315, s316);
                                    let s318: f64 = max(s315, s316);
                                    put(runs, e2, s317);
                                    put(runs, plane + e2, s318);
                                }
                            } else {
                                if older == 2 {
                                    let e2_main15: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                    let base204: isize = 2 * cols_here;
                                    let base205: isize = 2 * plane;
                                    let base206: isize = 3 * plane;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main15 {
                                        let s305: S::F64 = S::F64::load(runs, e2);
                                        let s306: S::F64 = S::F64::load(runs, plane + e2);
                                        let s307: S::F64 = S::F64::load(runs, e2 + base204);
                                        let s308: S::F64 = S::F64::load(runs, plane + (e2 + base204));
                                        let s309: S::F64 = s305.min(s307);
                                        let s310: S::F64 = s305.max(s307);
                                        let s311: S::F64 = s306.min(s308);
                                        let s312: S::F64 = s306.max(s308);
                                        let s313: S::F64 = s311.min(s310);
                                        let s314: S::F64 = s311.max(s310);
                                        s309.store(runs, e2);
                                        s313.store(runs, plane + e2);
                                        s314.store(runs, base205 + e2);
                                        s312.store(runs, base206 + e2);
                                        e2 += 4;
                                    }
                                    let base207: isize = 2 * cols_here;
                                    let base208: isize = 2 * plane;
                                    let base209: isize = 3 * plane;
                                    let end17: isize = (rows_in - (width - 1)) * cols_here;
                                    for e2 in e2_main15..end17 {
                                        let s305: f64 = at(runs, e2);
                                        let s306: f64 = at(runs, plane + e2);
                                        let s307: f64 = at(runs, e2 + base207);
                                        let s308: f64 = at(runs, plane + (e2 + base207));
                                        let s309: f64 = min(s305, s307);
                                        let s310: f64 = max(s305, s307);
                                        let s311: f64 = min(s306, s308);
                                        let s312: f64 = max(s306, s308);
                                        let s313: f64 = min(s311, s310);
                                        let s314: f64 = max(s311, s310);
                                        put(runs, e2, s309);
                                        put(runs, plane + e2, s313);
                                        put(runs, base208 + e2, s314);
                                        put(runs, base209 + e2, s312);
                                    }
                                } else {
                                    if older == 4 {
                                        let e2_main16: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                        let base210: isize = 2 * plane;
                                        let base211: isize = 3 * plane;
                                        let base212: isize = 4 * cols_here;
                                        let base213: isize = 4 * plane;
                                        let base214: isize = 5 * plane;
                                        let base215: isize = 6 * plane;
                                        let base216: isize = 7 * plane;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main16 {
                                            let s279: S::F64 = S::F64::load(runs, e2);
                                            let s280: S::F64 = S::F64::load(runs, plane + e2);
                                            let s281: S::F64 = S::F64::load(runs, base210 + e2);
                                            let s282: S::F64 = S::F64::load(runs, base211 + e2);
                                            let s283: S::F64 = S::F64::load(runs, e2 + base212);
                                            let s284: S::F64 = S::F64::load(runs, plane + (e2 + base212));
                                            let s285: S::F64 = S::F64::load(runs, base210 + (e2 + base212));
                                            let s286: S::F64 = S::F64::load(runs, base211 + (e2 + base212));
                                            let s287: S::F64 = s279.min(s283);
                                            let s288: S::F64 = s279.max(s283);
                                            let s289: S::F64 = s281.min(s285);
                                            let s290: S::F64 = s281.max(s285);
                                            let s291: S::F64 = s289.min(s288);
                                            let s292: S::F64 = s289.max(s288);
                                            let s293: S::F64 = s280.min(s284);
                                            let s294: S::F64 = s280.max(s284);
                                            let s295: S::F64 = s282.min(s286);
                                            let s296: S::F64 = s282.max(s286);
                                            let s297: S::F64 = s295.min(s294);
                                            let s298: S::F64 = s295.max(s294);
                                            let s299: S::F64 = s293.min(s291);
                                            let s300: S::F64 = s293.max(s291);
                                            let s301: S::F64 = s297.min(s292);
                                            let s302: S::F64 = s297.max(s292);
                                            let s303: S::F64 = s298.min(s290);
                                            let s304: S::F64 = s298.max(s290);
                                            s287.store(runs, e2);
                                            s299.store(runs, plane + e2);
                                            s300.store(runs, base210 + e2);
                                            s301.store(runs, base211 + e2);
                                            s302.store(runs, base213 + e2);
                                            s303.store(runs, base214 + e2);
                                            s304.store(runs, base215 + e2);
                                            s296.store(runs, base216 + e2);
                                            e2 += 4;
                                        }
                                        let base217: isize = 2 * plane;
                                        let base218: isize = 3 * plane;
                                        let base219: isize = 4 * cols_here;
                                        let base220: isize = 4 * plane;
                                        let base221: isize = 5 * plane;
                                        let base222: isize = 6 * plane;
                                        let base223: isize = 7 * plane;
                                        let end18: isize = (rows_in - (width - 1)) * cols_here;
                                        for e2 in e2_main16..end18 {
                                            let s279: f64 = at(runs, e2);
                                            let s280: f64 = at(runs, plane + e2);
                                            let s281: f64 = at(runs, base217 + e2);
                                            let s282: f64 = at(runs, base218 + e2);
                                            let s283: f64 = at(runs, e2 + base219);
                                            let s284: f64 = at(runs, plane + (e2 + base219));
                                            let s285: f64 = at(runs, base217 + (e2 + base219));
                                            let s286: f64 = at(runs, base218 + (e2 + base219));
                                            let s287: f64 = min(s279, s283);
                                            let s288: f64 = max(s279, s283);
                                            let s289: f64 = min(s281, s285);
                                            let s290: f64 = max(s281, s285);
                                            let s291: f64 = min(s289, s288);
                                            let s292: f64 = max(s289, s288);
                                            let s293: f64 = min(s280, s284);
                                            let s294: f64 = max(s280, s284);
                                            let s295: f64 = min(s282, s286);
                                            let s296: f64 = max(s282, s286);
                                            let s297: f64 = min(s295, s294);
                                            let s298: f64 = max(s295, s294);
                                            let s299: f64 = min(s293, s291);
                                            let s300: f64 = max(s293, s291);
                                            let s301: f64 = min(s297, s292);
                                            let s302: f64 = max(s297, s292);
                                            let s303: f64 = min(s298, s290);
                                            let s304: f64 = max(s298, s290);
                                            put(runs, e2, s287);
                                            put(runs, plane + e2, s299);
                                            put(runs, base217 + e2, s300);
                                            put(runs, base218 + e2, s301);
                                            put(runs, base220 + e2, s302);
                                            put(runs, base221 + e2, s303);
                                            put(runs, base222 + e2, s304);
                                            put(runs, base223 + e2, s296);
                                        }
                                    } else {
                                        if older == 8 {
                                            let e2_main17: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base224: isize = 2 * plane;
                                            let base225: isize = 3 * plane;
                                            let base226: isize = 4 * plane;
                                            let base227: isize = 5 * plane;
                                            let base228: isize = 6 * plane;
                                            let base229: isize = 7 * plane;
                                            let base230: isize = 8 * cols_here;
                                            let base231: isize = 8 * plane;
                                            let base232: isize = 9 * plane;
                                            let base233: isize = 10 * plane;
                                            let base234: isize = 11 * plane;
                                            let base235: isize = 12 * plane;
                                            let base236: isize = 13 * plane;
                                            let base237: isize = 14 * plane;
                                            let base238: isize = 15 * plane;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main17 {
                                                let s213: S::F64 = S::F64::load(runs, e2);
                                                let s214: S::F64 = S::F64::load(runs, plane + e2);
                                                let s215: S::F64 = S::F64::load(runs, base224 + e2);
                                                let s216: S::F64 = S::F64::load(runs, base225 + e2);
                                                let s217: S::F64 = S::F64::load(runs, base226 + e2);
                                                let s218: S::F64 = S::F64::load(runs, base227 + e2);
                                                let s219: S::F64 = S::F64::load(runs, base228 + e2);
                                                let s220: S::F64 = S::F64::load(runs, base229 + e2);
                                                let s221: S::F64 = S::F64::load(runs, e2 + base230);
                                                let s222: S::F64 = S::F64::load(runs, plane + (e2 + base230));
                                                let s223: S::F64 = S::F64::load(runs, base224 + (e2 + base230));
                                                let s224: S::F64 = S::F64::load(runs, base225 + (e2 + base230));
                                                let s225: S::F64 = S::F64::load(runs, base226 + (e2 + base230));
                                                let s226: S::F64 = S::F64::load(runs, base227 + (e2 + base230));
                                                let s227: S::F64 = S::F64::load(runs, base228 + (e2 + base230));
                                                let s228: S::F64 = S::F64::load(runs, base229 + (e2 + base230));
                                                let s229: S::F64 = s213.min(s221);
                                                let s230: S::F64 = s213.max(s221);
                                                let s231: S::F64 = s217.min(s225);
                                                let s232: S::F64 = s217.max(s225);
                                                let s233: S::F64 = s231.min(s230);
                                                let s234: S::F64 = s231.max(s230);
                                                let s235: S::F64 = s215.min(s223);
                                                let s236: S::F64 = s215.max(s223);
                                                let s237: S::F64 = s219.min(s227);
                                                let s238: S::F64 = s219.max(s227);
                                                let s239: S::F64 = s237.min(s236);
                                                let s240: S::F64 = s237.max(s236);
                                                let s241: S::F64 = s235.min(s233);
                                                let s242: S::F64 = s235.max(s233);
                                                let s243: S::F64 = s239.min(s234);
                                                let s244: S::F64 = s239.max(s234);
                                                let s245: S::F64 = s240.min(s232);
                                                let s246: S::F64 = s240.max(s232);
                                                let s247: S::F64 = s214.min(s222);
                                                let s248: S::F64 = s214.max(s222);
                                                let s249: S::F64 = s218.min(s226);
                                                let s250: S::F64 = s218.max(s226);
                                                let s251: S::F64 = s249.min(s248);
                                                let s252: S::F64 = s249.max(s248);
                                                let s253: S::F64 = s216.min(s224);
                                                let s254: S::F64 = s216.max(s224);
                                                let s255: S::F64 = s220.min(s228);
                                                let s256: S::F64 = s220.max(s228);
                                                let s257: S::F64 = s255.min(s254);
                                                let s258: S::F64 = s255.max(s254);
                                                let s259: S::F64 = s253.min(s251);
                                                let s260: S::F64 = s253.max(s251);
                                                let s261: S::F64 = s257.min(s252);
                                                let s262: S::F64 = s257.max(s252);
                                                let s263: S::F64 = s258.min(s250);
                                                let s264: S::F64 = s258.max(s250);
                                                let s265: S::F64 = s247.min(s241);
                                                let s266: S::F64 = s247.max(s241);
                                                let s267: S::F64 = s259.min(s242);
                                                let s268: S::F64 = s259.max(s242);
                                                let s269: S::F64 = s260.min(s243);
                                                let s270: S::F64 = s260.max(s243);
                                                let s271: S::F64 = s261.min(s244);
                                                let s272: S::F64 = s261.max(s244);
                                                let s273: S::F64 = s262.min(s245);
                                                let s274: S::F64 = s262.max(s245);
                                                let s275: S::F64 = s263.min(s246);
                                                let s276: S::F64 = s263.max(s246);
                                                let s277: S::F64 = s264.min(s238);
                                                let s278: S::F64 = s264.max(s238);
                                                s229.store(runs, e2);
                                                s265.store(runs, plane + e2);
                                                s266.store(runs, base224 + e2);
                                                s267.store(runs, base225 + e2);
                                                s268.store(runs, base226 + e2);
                                                s269.store(runs, base227 + e2);
                                                s270.store(runs, base228 + e2);
                                                s271.store(runs, base229 + e2);
                                                s272.store(runs, base231 + e2);
                                                s273.store(runs, base232 + e2);
                                                s274.store(runs, base233 + e2);
                                                s275.store(runs, base234 + e2);
                                                s276.store(runs, base235 + e2);
                                                s277.store(runs, base236 + e2);
                                                s278.store(runs, base237 + e2);
                                                s256.store(runs, base238 + e2);
                                                e2 += 4;
                                            }
                                            let base239: isize = 2 * plane;
                                            let base240: isize = 3 * plane;
                                            let base241: isize = 4 * plane;
                                            let base242: isize = 5 * plane;
                                            let base243: isize = 6 * plane;
                                            let base244: isize = 7 * plane;
                                            let base245: isize = 8 * cols_here;
                                            let base246: isize = 8 * plane;
                                            let base247: isize = 9 * plane;
                                            let base248: isize = 10 * plane;
                                            let base249: isize = 11 * plane;
                                            let base250: isize = 12 * plane;
                                            let base251: isize = 13 * plane;
                                            let base252: isize = 14 * plane;
                                            let base253: isize = 15 * plane;
                                            let end19: isize = (rows_in - (width - 1)) * cols_here;
                                            for e2 in e2_main17..end19 {
                                                let s213: f64 = at(runs, e2);
                                                let s214: f64 = at(runs, plane + e2);
                                                let s215: f64 = at(runs, base239 + e2);
                                                let s216: f64 = at(runs, base240 + e2);
                                                let s217: f64 = at(runs, base241 + e2);
                                                let s218: f64 = at(runs, base242 + e2);
                                                let s219: f64 = at(runs, base243 + e2);
                                                let s220: f64 = at(runs, base244 + e2);
                                                let s221: f64 = at(runs, e2 + base245);
                                                let s222: f64 = at(runs, plane + (e2 + base245));
                                                let s223: f64 = at(runs, base239 + (e2 + base245));
                                                let s224: f64 = at(runs, base240 + (e2 + base245));
                                                let s225: f64 = at(runs, base241 + (e2 + base245));
                                                let s226: f64 = at(runs, base242 + (e2 + base245));
                                                let s227: f64 = at(runs, base243 + (e2 + base245));
                                                let s228: f64 = at(runs, base244 + (e2 + base245));
                                                let s229: f64 = min(s213, s221);
                                                let s230: f64 = max(s213, s221);
                                                let s231: f64 = min(s217, s225);
                                                let s232: f64 = max(s217, s225);
                                                let s233: f64 = min(s231, s230);
                                                let s234: f64 = max(s231, s230);
                                                let s235: f64 = min(s215, s223);
                                                let s236: f64 = max(s215, s223);
                                                let s237: f64 = min(s219, s227);
                                                let s238: f64 = max(s219, s227);
                                                let s239: f64 = min(s237, s236);
                                                let s240: f64 = max(s237, s236);
                                                let s241: f64 = min(s235, s233);
                                                let s242: f64 = max(s235, s233);
                                                let s243: f64 = min(s239, s234);
                                                let s244: f64 = max(s239, s234);
                                                let s245: f64 = min(s240, s232);
                                                let s246: f64 = max(s240, s232);
                                                let s247: f64 = min(s214, s222);
                                                let s248: f64 = max(s214, s222);
                                                let s249: f64 = min(s218, s226);
                                                let s250: f64 = max(s218, s226);
                                                let s251: f64 = min(s249, s248);
                                                let s252: f64 = max(s249, s248);
                                                let s253: f64 = min(s216, s224);
                                                let s254: f64 = max(s216, s224);
                                                let s255: f64 = min(s220, s228);
                                                let s256: f64 = max(s220, s228);
                                                let s257: f64 = min(s255, s254);
                                                let s258: f64 = max(s255, s254);
                                                let s259: f64 = min(s253, s251);
                                                let s260: f64 = max(s253, s251);
                                                let s261: f64 = min(s257, s252);
                                                let s262: f64 = max(s257, s252);
                                                let s263: f64 = min(s258, s250);
                                                let s264: f64 = max(s258, s250);
                                                let s265: f64 = min(s247, s241);
                                                let s266: f64 = max(s247, s241);
                                                let s267: f64 = min(s259, s242);
                                                let s268: f64 = max(s259, s242);
                                                let s269: f64 = min(s260, s243);
                                                let s270: f64 = max(s260, s243);
                                                let s271: f64 = min(s261, s244);
                                                let s272: f64 = max(s261, s244);
                                                let s273: f64 = min(s262, s245);
                                                let s274: f64 = max(s262, s245);
                                                let s275: f64 = min(s263, s246);
                                                let s276: f64 = max(s263, s246);
                                                let s277: f64 = min(s264, s238);
                                                let s278: f64 = max(s264, s238);
                                                put(runs, e2, s229);
                                                put(runs, plane + e2, s265);
                                                put(runs, base239 + e2, s266);
                                                put(runs, base240 + e2, s267);
                                                put(runs, base241 + e2, s268);
                                                put(runs, base242 + e2, s269);
                                                put(runs, base243 + e2, s270);
                                                put(runs, base244 + e2, s271);
                                                put(runs, base246 + e2, s272);
                                                put(runs, base247 + e2, s273);
                                                put(runs, base248 + e2, s274);
                                                put(runs, base249 + e2, s275);
                                                put(runs, base250 + e2, s276);
                                                put(runs, base251 + e2, s277);
                                                put(runs, base252 + e2, s278);
                                                put(runs, base253 + e2, s256);
                                            }
                                        } else {
                                            let e2_main18: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base256: isize = older * 2 - 1;
                                            let base257: isize = older * cols_here;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main18 {
                                                let base254: isize = base256;
                                                let base255: isize = e2 + base257;
                                                for j5 in 0..older {
                                                    S::F64::load(runs, j5 * plane + base255)
                                                        .store(runs, (base254 - j5) * plane + e2);
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
                                            let base260: isize = older * 2 - 1;
                                            let base261: isize = older * cols_here;
                                            let end20: isize = (rows_in - (width - 1)) * cols_here;
                                            for e2 in e2_main18..end20 {
                                                let base258: isize = base260;
                                                let base259: isize = e2 + base261;
                                                for j5 in 0..older {
                                                    put(
                                                        runs,
                                                        (base258 - j5) * plane + e2,
                                                        at(runs, j5 * plane + base259),
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
                        } else {
                            let base264: isize = (rows_in * cols_here).max(0) & -4;
                            let base265: isize = widest * 2;
                            let base266: isize = rows_in * cols_here;
                            for j6 in capacity..older {
                                let e2_main19: isize = base264;
                                let base262: isize = (base265 + j6) * plane;
                                let mut e2: isize = 0;
                                while e2 < e2_main19 {
                                    S::F64::splat(f64::INFINITY).store(runs, base262 + e2);
                                    e2 += 4;
                                }
                                let base263: isize = (base265 + j6) * plane;
                                let end21: isize = base266;
                                for e2 in e2_main19..end21 {
                                    put(runs, base263 + e2, f64::INFINITY);
                                }
                            }
                            if older == 1 {
                                let e2_main20: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                let base267: isize = widest * 2 * plane;
                                let mut e2: isize = 0;
                                while e2 < e2_main20 {
                                    let s421: S::F64 = S::F64::load(runs, e2);
                                    let s422: S::F64 = S::F64::load(runs, base267 + (e2 + cols_here));
                                    let s423: S::F64 = s421.min(s422);
                                    let s424: S::F64 = s421.max(s422);
                                    s423.store(runs, e2);
                                    s424.store(runs, plane + e2);
                                    e2 += 4;
                                }
                                let base268: isize = widest * 2 * plane;
                                let end22: isize = (rows_in - (width - 1)) * cols_here;
                                for e2 in e2_main20..end22 {
                                    let s421: f64 = at(runs, e2);
                                    let s422: f64 = at(runs, base268 + (e2 + cols_here));
                                    let s423: f64 = min(s421, s422);
                                    let s424: f64 = max(s421, s422);
                                    put(runs, e2, s423);
                                    put(runs, plane + e2, s424);
                                }
                            } else {
                                if older == 2 {
                                    let e2_main21: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                    let base269: isize = widest * 2 * plane;
                                    let base270: isize = 2 * cols_here;
                                    let base271: isize = (widest * 2 + 1) * plane;
                                    let base272: isize = 2 * plane;
                                    let base273: isize = 3 * plane;
                                    let mut e2: isize = 0;
                                    while e2 < e2_main21 {
                                        let s411: S::F64 = S::F64::load(runs, e2);
                                        let s412: S::F64 = S::F64::load(runs, plane + e2);
                                        let s413: S::F64 = S::F64::load(runs, base269 + (e2 + base270));
                                        let s414: S::F64 = S::F64::load(runs, base271 + (e2 + base270));
                                        let s415: S::F64 = s411.min(s413);
                                        let s416: S::F64 = s411.max(s413);
                                        let s417: S::F64 = s412.min(s414);
                                        let s418: S::F64 = s412.max(s414);
                                        let s419: S::F64 = s417.min(s416);
                                        let s420: S::F64 = s417.max(s416);
                                        s415.store(runs, e2);
                                        s419.store(runs, plane + e2);
                                        s420.store(runs, base272 + e2);
                                        s418.store(runs, base273 + e2);
                                        e2 += 4;
                                    }
                                    let base274: isize = widest * 2 * plane;
                                    let base275: isize = 2 * cols_here;
                                    let base276: isize = (widest * 2 + 1) * plane;
                                    let base277: isize = 2 * plane;
                                    let base278: isize = 3 * plane;
                                    let end23: isize = (rows_in - (width - 1)) * cols_here;
                                    for e2 in e2_main21..end23 {
                                        let s411: f64 = at(runs, e2);
                                        let s412: f64 = at(runs, plane + e2);
                                        let s413: f64 = at(runs, base274 + (e2 + base275));
                                        let s414: f64 = at(runs, base276 + (e2 + base275));
                                        let s415: f64 = min(s411, s413);
                                        let s416: f64 = max(s411, s413);
                                        let s417: f64 = min(s412, s414);
                                        let s418: f64 = max(s412, s414);
                                        let s419: f64 = min(s417, s416);
                                        let s420: f64 = max(s417, s416);
                                        put(runs, e2, s415);
                                        put(runs, plane + e2, s419);
                                        put(runs, base277 + e2, s420);
                                        put(runs, base278 + e2, s418);
                                    }
                                } else {
                                    if older == 4 {
                                        let e2_main22: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                        let base279: isize = 2 * plane;
                                        let base280: isize = 3 * plane;
                                        let base281: isize = widest * 2 * plane;
                                        let base282: isize = 4 * cols_here;
                                        let base283: isize = (widest * 2 + 1) * plane;
                                        let base284: isize = (widest * 2 + 2) * plane;
                                        let base285: isize = (widest * 2 + 3) * plane;
                                        let base286: isize = 4 * plane;
                                        let base287: isize = 5 * plane;
                                        let base288: isize = 6 * plane;
                                        let base289: isize = 7 * plane;
                                        let mut e2: isize = 0;
                                        while e2 < e2_main22 {
                                            let s385: S::F64 = S::F64::load(runs, e2);
                                            let s386: S::F64 = S::F64::load(runs, plane + e2);
                                            let s387: S::F64 = S::F64::load(runs, base279 + e2);
                                            let s388: S::F64 = S::F64::load(runs, base280 + e2);
                                            let s389: S::F64 = S::F64::load(runs, base281 + (e2 + base282));
                                            let s390: S::F64 = S::F64::load(runs, base283 + (e2 + base282));
                                            let s391: S::F64 = S::F64::load(runs, base284 + (e2 + base282));
                                            let s392: S::F64 = S::F64::load(runs, base285 + (e2 + base282));
                                            let s393: S::F64 = s385.min(s389);
                                            let s394: S::F64 = s385.max(s389);
                                            let s395: S::F64 = s387.min(s391);
                                            let s396: S::F64 = s387.max(s391);
                                            let s397: S::F64 = s395.min(s394);
                                            let s398: S::F64 = s395.max(s394);
                                            let s399: S::F64 = s386.min(s390);
                                            let s400: S::F64 = s386.max(s390);
                                            let s401: S::F64 = s388.min(s392);
                                            let s402: S::F64 = s388.max(s392);
                                            let s403: S::F64 = s401.min(s400);
                                            let s404: S::F64 = s401.max(s400);
                                            let s405: S::F64 = s399.min(s397);
                                            let s406: S::F64 = s399.max(s397);
                                            let s407: S::F64 = s403.min(s398);
                                            let s408: S::F64 = s403.max(s398);
                                            let s409: S::F64 = s404.min(s396);
                                            let s410: S::F64 = s404.max(s396);
                                            s393.store(runs, e2);
                                            s405.store(runs, plane + e2);
                                            s406.store(runs, base279 + e2);
                                            s407.store(runs, base280 + e2);
                                            s408.store(runs, base286 + e2);
                                            s409.store(runs, base287 + e2);
                                            s410.store(runs, base288 + e2);
                                            s402.store(runs, base289 + e2);
                                            e2 += 4;
                                        }
                                        let base290: isize = 2 * plane;
                                        let base291: isize = 3 * plane;
                                        let base292: isize = widest * 2 * plane;
                                        let base293: isize = 4 * cols_here;
                                        let base294: isize = (widest * 2 + 1) * plane;
                                        let base295: isize = (widest * 2 + 2) * plane;
                                        let base296: isize = (widest * 2 + 3) * plane;
                                        let base297: isize = 4 * plane;
                                        let base298: isize = 5 * plane;
                                        let base299: isize = 6 * plane;
                                        let base300: isize = 7 * plane;
                                        let end24: isize = (rows_in - (width - 1)) * cols_here;
                                        for e2 in e2_main22..end24 {
                                            let s385: f64 = at(runs, e2);
                                            let s386: f64 = at(runs, plane + e2);
                                            let s387: f64 = at(runs, base290 + e2);
                                            let s388: f64 = at(runs, base291 + e2);
                                            let s389: f64 = at(runs, base292 + (e2 + base293));
                                            let s390: f64 = at(runs, base294 + (e2 + base293));
                                            let s391: f64 = at(runs, base295 + (e2 + base293));
                                            let s392: f64 = at(runs, base296 + (e2 + base293));
                                            let s393: f64 = min(s385, s389);
                                            let s394: f64 = max(s385, s389);
                                            let s395: f64 = min(s387, s391);
                                            let s396: f64 = max(s387, s391);
                                            let s397: f64 = min(s395, s394);
                                            let s398: f64 = max(s395, s394);
                                            let s399: f64 = min(s386, s390);
                                            let s400: f64 = max(s386, s390);
                                            let s401: f64 = min(s388, s392);
                                            let s402: f64 = max(s388, s392);
                                            let s403: f64 = min(s401, s400);
                                            let s404: f64 = max(s401, s400);
                                            let s405: f64 = min(s399, s397);
                                            let s406: f64 = max(s399, s397);
                                            let s407: f64 = min(s403, s398);
                                            let s408: f64 = max(s403, s398);
                                            let s409: f64 = min(s404, s396);
                                            let s410: f64 = max(s404, s396);
                                            put(runs, e2, s393);
                                            put(runs, plane + e2, s405);
                                            put(runs, base290 + e2, s406);
                                            put(runs, base291 + e2, s407);
                                            put(runs, base297 + e2, s408);
                                            put(runs, base298 + e2, s409);
                                            put(runs, base299 + e2, s410);
                                            put(runs, base300 + e2, s402);
                                        }
                                    } else {
                                        if older == 8 {
                                            let e2_main23: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base301: isize = 2 * plane;
                                            let base302: isize = 3 * plane;
                                            let base303: isize = 4 * plane;
                                            let base304: isize = 5 * plane;
                                            let base305: isize = 6 * plane;
                                            let base306: isize = 7 * plane;
                                            let base307: isize = widest * 2 * plane;
                                            let base308: isize = 8 * cols_here;
                                            let base309: isize = (widest * 2 + 1) * plane;
                                            let base310: isize = (widest * 2 + 2) * plane;
                                            let base311: isize = (widest * 2 + 3) * plane;
                                            let base312: isize = (widest * 2 + 4) * plane;
                                            let base313: isize = (widest * 2 + 5) * plane;
                                            let base314: isize = (widest * 2 + 6) * plane;
                                            let base315: isize = (widest * 2 + 7) * plane;
                                            let base316: isize = 8 * plane;
                                            let base317: isize = 9 * plane;
                                            let base318: isize = 10 * plane;
                                            let base319: isize = 11 * plane;
                                            let base320: isize = 12 * plane;
                                            let base321: isize = 13 * plane;
                                            let base322: isize = 14 * plane;
                                            let base323: isize = 15 * plane;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main23 {
                                                let s319: S::F64 = S::F64::load(runs, e2);
                                                let s320: S::F64 = S::F64::load(runs, plane + e2);
                                                let s321: S::F64 = S::F64::load(runs, base301 + e2);
                                                let s322: S::F64 = S::F64::load(runs, base302 + e2);
                                                let s323: S::F64 = S::F64::load(runs, base303 + e2);
                                                let s324: S::F64 = S::F64::load(runs, base304 + e2);
                                                let s325: S::F64 = S::F64::load(runs, base305 + e2);
                                                let s326: S::F64 = S::F64::load(runs, base306 + e2);
                                                let s327: S::F64 = S::F64::load(runs, base307 + (e2 + base308));
                                                let s328: S::F64 = S::F64::load(runs, base309 + (e2 + base308));
                                                let s329: S::F64 = S::F64::load(runs, base310 + (e2 + base308));
                                                let s330: S::F64 = S::F64::load(runs, base311 + (e2 + base308));
                                                let s331: S::F64 = S::F64::load(runs, base312 + (e2 + base308));
                                                let s332: S::F64 = S::F64::load(runs, base313 + (e2 + base308));
                                                let s333: S::F64 = S::F64::load(runs, base314 + (e2 + base308));
                                                let s334: S::F64 = S::F64::load(runs, base315 + (e2 + base308));
                                                let s335: S::F64 = s319.min(s327);
                                                let s336: S::F64 = s319.max(s327);
                                                let s337: S::F64 = s323.min(s331);
                                                let s338: S::F64 = s323.max(s331);
                                                let s339: S::F64 = s337.min(s336);
                                                let s340: S::F64 = s337.max(s336);
                                                let s341: S::F64 = s321.min(s329);
                                                let s342: S::F64 = s321.max(s329);
                                                let s343: S::F64 = s325.min(s333);
                                                let s344: S::F64 = s325.max(s333);
                                                let s345: S::F64 = s343.min(s342);
                                                let s346: S::F64 = s343.max(s342);
                                                let s347: S::F64 = s341.min(s339);
                                                let s348: S::F64 = s341.max(s339);
                                                let s349: S::F64 = s345.min(s340);
                                                let s350: S::F64 = s345.max(s340);
                                                let s351: S::F64 = s346.min(s338);
                                                let s352: S::F64 = s346.max(s338);
                                                let s353: S::F64 = s320.min(s328);
                                                let s354: S::F64 = s320.max(s328);
                                                let s355: S::F64 = s324.min(s332);
                                                let s356: S::F64 = s324.max(s332);
                                                let s357: S::F64 = s355.min(s354);
                                                let s358: S::F64 = s355.max(s354);
                                                let s359: S::F64 = s322.min(s330);
                                                let s360: S::F64 = s322.max(s330);
                                                let s361: S::F64 = s326.min(s334);
                                                let s362: S::F64 = s326.max(s334);
                                                let s363: S::F64 = s361.min(s360);
                                                let s364: S::F64 = s361.max(s360);
                                                let s365: S::F64 = s359.min(s357);
                                                let s366: S::F64 = s359.max(s357);
                                                let s367: S::F64 = s363.min(s358);
                                                let s368: S::F64 = s363.max(s358);
                                                let s369: S::F64 = s364.min(s356);
                                                let s370: S::F64 = s364.max(s356);
                                                let s371: S::F64 = s353.min(s347);
                                                let s372: S::F64 = s353.max(s347);
                                                let s373: S::F64 = s365.min(s348);
                                                let s374: S::F64 = s365.max(s348);
                                                let s375: S::F64 = s366.min(s349);
                                                let s376: S::F64 = s366.max(s349);
                                                let s377: S::F64 = s367.min(s350);
                                                let s378: S::F64 = s367.max(s350);
                                                let s379: S::F64 = s368.min(s351);
                                                let s380: S::F64 = s368.max(s351);
                                                let s381: S::F64 = s369.min(s352);
                                                let s382: S::F64 = s369.max(s352);
                                                let s383: S::F64 = s370.min(s344);
                                                let s384: S::F64 = s370.max(s344);
                                                s335.store(runs, e2);
                                                s371.store(runs, plane + e2);
                                                s372.store(runs, base301 + e2);
                                                s373.store(runs, base302 + e2);
                                                s374.store(runs, base303 + e2);
                                                s375.store(runs, base304 + e2);
                                                s376.store(runs, base305 + e2);
                                                s377.store(runs, base306 + e2);
                                                s378.store(runs, base316 + e2);
                                                s379.store(runs, base317 + e2);
                                                s380.store(runs, base318 + e2);
                                                s381.store(runs, base319 + e2);
                                                s382.store(runs, base320 + e2);
                                                s383.store(runs, base321 + e2);
                                                s384.store(runs, base322 + e2);
                                                s362.store(runs, base323 + e2);
                                                e2 += 4;
                                            }
                                            let base324: isize = 2 * plane;
                                            let base325: isize = 3 * plane;
                                            let base326: isize = 4 * plane;
                                            let base327: isize = 5 * plane;
                                            let base328: isize = 6 * plane;
                                            let base329: isize = 7 * plane;
                                            let base330: isize = widest * 2 * plane;
                                            let base331: isize = 8 * cols_here;
                                            let base332: isize = (widest * 2 + 1) * plane;
                                            let base333: isize = (widest * 2 + 2) * plane;
                                            let base334: isize = (widest * 2 + 3) * plane;
                                            let base335: isize = (widest * 2 + 4) * plane;
                                            let base336: isize = (widest * 2 + 5) * plane;
                                            let base337: isize = (widest * 2 + 6) * plane;
                                            let base338: isize = (widest * 2 + 7) * plane;
                                            let base339: isize = 8 * plane;
                                            let base340: isize = 9 * plane;
                                            let base341: isize = 10 * plane;
                                            let base342: isize = 11 * plane;
                                            let base343: isize = 12 * plane;
                                            let base344: isize = 13 * plane;
                                            let base345: isize = 14 * plane;
                                            let base346: isize = 15 * plane;
                                            let end25: isize = (rows_in - (width - 1)) * cols_here;
                                            for e2 in e2_main23..end25 {
                                                let s319: f64 = at(runs, e2);
                                                let s320: f64 = at(runs, plane + e2);
                                                let s321: f64 = at(runs, base324 + e2);
                                                let s322: f64 = at(runs, base325 + e2);
                                                let s323: f64 = at(runs, base326 + e2);
                                                let s324: f64 = at(runs, base327 + e2);
                                                let s325: f64 = at(runs, base328 + e2);
                                                let s326: f64 = at(runs, base329 + e2);
                                                let s327: f64 = at(runs, base330 + (e2 + base331));
                                                let s328: f64 = at(runs, base332 + (e2 + base331));
                                                let s329: f64 = at(runs, base333 + (e2 + base331));
                                                let s330: f64 = at(runs, base334 + (e2 + base331));
                                                let s331: f64 = at(runs, base335 + (e2 + base331));
                                                let s332: f64 = at(runs, base336 + (e2 + base331));
                                                let s333: f64 = at(runs, base337 + (e2 + base331));
                                                let s334: f64 = at(runs, base338 + (e2 + base331));
                                                let s335: f64 = min(s319, s327);
                                                let s336: f64 = max(s319, s327);
                                                let s337: f64 = min(s323, s331);
                                                let s338: f64 = max(s323, s331);
                                                let s339: f64 = min(s337, s336);
                                                let s340: f64 = max(s337, s336);
                                                let s341: f64 = min(s321, s329);
                                                let s342: f64 = max(s321, s329);
                                                let s343: f64 = min(s325, s333);
                                                let s344: f64 = max(s325, s333);
                                                let s345: f64 = min(s343, s342);
                                                let s346: f64 = max(s343, s342);
                                                let s347: f64 = min(s341, s339);
                                                let s348: f64 = max(s341, s339);
                                                let s349: f64 = min(s345, s340);
                                                let s350: f64 = max(s345, s340);
                                                let s351: f64 = min(s346, s338);
                                                let s352: f64 = max(s346, s338);
                                                let s353: f64 = min(s320, s328);
                                                let s354: f64 = max(s320, s328);
                                                let s355: f64 = min(s324, s332);
                                                let s356: f64 = max(s324, s332);
                                                let s357: f64 = min(s355, s354);
                                                let s358: f64 = max(s355, s354);
                                                let s359: f64 = min(s322, s330);
                                                let s360: f64 = max(s322, s330);
                                                let s361: f64 = min(s326, s334);
                                                let s362: f64 = max(s326, s334);
                                                let s363: f64 = min(s361, s360);
                                                let s364: f64 = max(s361, s360);
                                                let s365: f64 = min(s359, s357);
                                                let s366: f64 = max(s359, s357);
                                                let s367: f64 = min(s363, s358);
                                                let s368: f64 = max(s363, s358);
                                                let s369: f64 = min(s364, s356);
                                                let s370: f64 = max(s364, s356);
                                                let s371: f64 = min(s353, s347);
                                                let s372: f64 = max(s353, s347);
                                                let s373: f64 = min(s365, s348);
                                                let s374: f64 = max(s365, s348);
                                                let s375: f64 = min(s366, s349);
                                                let s376: f64 = max(s366, s349);
                                                let s377: f64 = min(s367, s350);
                                                let s378: f64 = max(s367, s350);
                                                let s379: f64 = min(s368, s351);
                                                let s380: f64 = max(s368, s351);
                                                let s381: f64 = min(s369, s352);
                                                let s382: f64 = max(s369, s352);
                                                let s383: f64 = min(s370, s344);
                                                let s384: f64 = max(s370, s344);
                                                put(runs, e2, s335);
                                                put(runs, plane + e2, s371);
                                                put(runs, base324 + e2, s372);
                                                put(runs, base325 + e2, s373);
                                                put(runs, base326 + e2, s374);
                                                put(runs, base327 + e2, s375);
                                                put(runs, base328 + e2, s376);
                                                put(runs, base329 + e2, s377);
                                                put(runs, base339 + e2, s378);
                                                put(runs, base340 + e2, s379);
                                                put(runs, base341 + e2, s380);
                                                put(runs, base342 + e2, s381);
                                                put(runs, base343 + e2, s382);
                                                put(runs, base344 + e2, s383);
                                                put(runs, base345 + e2, s384);
                                                put(runs, base346 + e2, s362);
                                            }
                                        } else {
                                            let e2_main24: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base350: isize = older * 2 - 1;
                                            let base351: isize = widest * 2;
                                            let base352: isize = older * cols_here;
                                            let mut e2: isize = 0;
                                            while e2 < e2_main24 {
                                                let base347: isize = base350;
                                                let base348: isize = base351;
                                                let base349: isize = e2 + base352;
                                                for j7 in 0..older {
                                                    S::F64::load(runs, (base348 + j7) * plane + base349)
                                                        .store(runs, (base347 - j7) * plane + e2);
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
                                            let base356: isize = older * 2 - 1;
                                            let base357: isize = widest * 2;
                                            let base358: isize = older * cols_here;
                                            let end26: isize = (rows_in - (width - 1)) * cols_here;
                                            for e2 in e2_main24..end26 {
                                                let base353: isize = base356;
                                                let base354: isize = base357;
                                                let base355: isize = e2 + base358;
                                                for j7 in 0..older {
                                                    put(
                                                        runs,
                                                        (base353 - j7) * plane + e2,
                                                        at(runs, (base354 + j7) * plane + base355),
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
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    for span2 in 0..spans2 {
                        let from: isize = span2 * cols_here;
                        let out: isize = (first_row + span2) * cols + first_col;
                        let e3_main: isize = length2 & -8;
                        let mut e3: isize = 0;
                        while e3 < e3_main {
                            let mut chosen: W::F64 = W::F64::splat(0.0);
                            if present >= min_periods {
                                let wanted: isize = width + 1 >> 1;
                                let mut least: W::F64 = W::F64::splat(-f64::INFINITY);
                                let mut next: W::F64 = W::F64::splat(f64::INFINITY);
                                let end27: isize = width.min(wanted);
                                for i5 in wanted.max(0)..end27 {
                                    let x6: W::F64 = W::F64::load(runs, i5 * plane + (from + e3));
                                    let y5: W::F64 =
                                        W::F64::load(runs, (wanted - 1 - i5) * plane + (newer_from + (from + e3)));
                                    least = least.max(x6.min(y5));
                                    next = next.min(x6.max(y5));
                                }
                                let alone: isize = wanted.min(width);
                                if alone > 0 {
                                    least = least.max(W::F64::load(runs, (alone - 1) * plane + (from + e3)));
                                }
                                let alone2: isize = (wanted - width).min(0);
                                if alone2 > 0 {
                                    least = least
                                        .max(W::F64::load(runs, (alone2 - 1) * plane + (newer_from + (from + e3))));
                                }
                                if wanted < width {
                                    next = next.min(W::F64::load(runs, wanted * plane + (from + e3)));
                                }
                                if wanted < 0 {
                                    next = next.min(W::F64::load(runs, wanted * plane + (newer_from + (from + e3))));
                                }
                                let mut choice0: W::F64 = W::F64::splat(0.0);
                                if width > 0 {
                                    let mut choice1: W::F64 = W::F64::splat(0.0);
                                    if width & 1 != 0 {
                                        choice1 = least;
                                    } else {
                                        choice1 = (least + next) * W::F64::splat(0.5);
                                    }
                                    choice0 = choice1;
                                } else {
                                    choice0 = W::F64::splat(f64::NAN);
                                }
                                let median: W::F64 = choice0;
                                let wanted2: isize = width + 1 >> 1;
                                let in_older: isize = width >> 1;
                                let in_newer: isize = width - (width >> 1);
                                let mut least2: W::F64 = W::F64::splat(-f64::INFINITY);
                                let mut next2: W::F64 = W::F64::splat(f64::INFINITY);
                                let end28: isize = in_older.min(wanted2);
                                for i6 in (wanted2 - in_newer).max(0)..end28 {
                                    let x7: W::F64 =
                                        (W::F64::load(runs, ((width >> 1) - 1 - i6) * plane + (from + e3)) - median)
                                            .abs();
                                    let y6: W::F64 =
                                        (W::F64::load(runs, ((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3))
                                            - median)
                                            .abs();
                                    least2 = least2.max(x7.min(y6));
                                    next2 = next2.min(x7.max(y6));
                                }
                                let alone3: isize = (wanted2 - in_newer).min(in_older);
                                if alone3 > 0 {
                                    least2 = least2.max(
                                        (W::F64::load(runs, ((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3))
                                            - median)
                                            .abs(),
                                    );
                                }
                                let alone4: isize = (wanted2 - in_older).min(in_newer);
                                if alone4 > 0 {
                                    least2 = least2.max(
                                        (W::F64::load(runs, ((width >> 1) + (alone4 - 1)) * plane + (from + e3))
                                            - median)
                                            .abs(),
                                    );
                                }
                                if wanted2 < in_older {
                                    next2 = next2.min(
                                        (W::F64::load(runs, ((width >> 1) - 1 - wanted2) * plane + (from + e3))
                                            - median)
                                            .abs(),
                                    );
                                }
                                if wanted2 < in_newer {
                                    next2 = next2.min(
                                        (W::F64::load(runs, ((width >> 1) + wanted2) * plane + (from + e3)) - median)
                                            .abs(),
                                    );
                                }
                                let mut choice2: W::F64 = W::F64::splat(0.0);
                                if width > 0 {
                                    let mut choice3: W::F64 = W::F64::splat(0.0);
                                    if width & 1 != 0 {
                                        choice3 = least2;
                                    } else {
                                        choice3 = (least2 + next2) * W::F64::splat(0.5);
                                    }
                                    choice2 = choice3;
                                } else {
                                    choice2 = W::F64::splat(f64::NAN);
                                }
                                chosen = choice2 * W::F64::splat(scale);
                            } else {
                                chosen = W::F64::splat(f64::NAN);
                            }
                            chosen.canonical(nan).store(mad, out + e3 - mad_base);
                            e3 += 8;
                        }
                        let mut e3_done: isize = e3_main;
                        if length2 >= 4 {
                            let mut e3: isize = e3_main;
                            while e3 < length2 {
                                let e3_last: isize = e3.min(length2 - 4);
                                let mut chosen: S::F64 = S::F64::splat(0.0);
                                if present >= min_periods {
                                    let wanted: isize = width + 1 >> 1;
                                    let mut least: S::F64 = S::F64::splat(-f64::INFINITY);
                                    let mut next: S::F64 = S::F64::splat(f64::INFINITY);
                                    let end29: isize = width.min(wanted);
                                    for i5 in wanted.max(0)..end29 {
                                        let x6: S::F64 = S::F64::load(runs, i5 * plane + (from + e3_last));
                                        let y5: S::F64 = S::F64::load(
                                            runs,
                                            (wanted - 1 - i5) * plane + (newer_from + (from + e3_last)),
                                        );
                                        least = least.max(x6.min(y5));
                                        next = next.min(x6.max(y5));
                                    }
                                    let alone: isize = wanted.min(width);
                                    if alone > 0 {
                                        least = least.max(S::F64::load(runs, (alone - 1) * plane + (from + e3_last)));
                                    }
                                    let alone2: isize = (wanted - width).min(0);
                                    if alone2 > 0 {
                                        least = least.max(S::F64::load(
                                            runs,
                                            (alone2 - 1) * plane + (newer_from + (from + e3_last)),
                                        ));
                                    }
                                    if wanted < width {
                                        next = next.min(S::F64::load(runs, wanted * plane + (from + e3_last)));
                                    }
                                    if wanted < 0 {
                                        next = next
                                            .min(S::F64::load(runs, wanted * plane + (newer_from + (from + e3_last))));
                                    }
                                    let mut choice0: S::F64 = S::F64::splat(0.0);
                                    if width > 0 {
                                        let mut choice1: S::F64 = S::F64::splat(0.0);
                                        if width & 1 != 0 {
                                            choice1 = least;
                                        } else {
                                            choice1 = (least + next) * S::F64::splat(0.5);
                                        }
                                        choice0 = choice1;
                                    } else {
                                        choice0 = S::F64::splat(f64::NAN);
                                    }
                                    let median: S::F64 = choice0;
                                    let wanted2: isize = width + 1 >> 1;
                                    let in_older: isize = width >> 1;
                                    let in_newer: isize = width - (width >> 1);
                                    let mut least2: S::F64 = S::F64::splat(-f64::INFINITY);
                                    let mut next2: S::F64 = S::F64::splat(f64::INFINITY);
                                    let end30: isize = in_older.min(wanted2);
                                    for i6 in (wanted2 - in_newer).max(0)..end30 {
                                        let x7: S::F64 =
                                            (S::F64::load(runs, ((width >> 1) - 1 - i6) * plane + (from + e3_last))
                                                - median)
                                                .abs();
                                        let y6: S::F64 = (S::F64::load(
                                            runs,
                                            ((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3_last),
                                        ) - median)
                                            .abs();
                                        least2 = least2.max(x7.min(y6));
                                        next2 = next2.min(x7.max(y6));
                                    }
                                    let alone3: isize = (wanted2 - in_newer).min(in_older);
                                    if alone3 > 0 {
                                        least2 = least2.max(
                                            (S::F64::load(
                                                runs,
                                                ((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3_last),
                                            ) - median)
                                                .abs(),
                                        );
                                    }
                                    let alone4: isize = (wanted2 - in_older).min(in_newer);
                                    if alone4 > 0 {
                                        least2 = least2.max(
                                            (S::F64::load(
                                                runs,
                                                ((width >> 1) + (alone4 - 1)) * plane + (from + e3_last),
                                            ) - median)
                                                .abs(),
                                        );
                                    }
                                    if wanted2 < in_older {
                                        next2 = next2.min(
                                            (S::F64::load(
                                                runs,
                                                ((width >> 1) - 1 - wanted2) * plane + (from + e3_last),
                                            ) - median)
                                                .abs(),
                                        );
                                    }
                                    if wanted2 < in_newer {
                                        next2 = next2.min(
                                            (S::F64::load(runs, ((width >> 1) + wanted2) * plane + (from + e3_last))
                                                - median)
                                                .abs(),
                                        );
                                    }
                                    let mut choice2: S::F64 = S::F64::splat(0.0);
                                    if width > 0 {
                                        let mut choice3: S::F64 = S::F64::splat(0.0);
                                        if width & 1 != 0 {
                                            choice3 = least2;
                                        } else {
                                            choice3 = (least2 + next2) * S::F64::splat(0.5);
                                        }
                                        choice2 = choice3;
                                    } else {
                                        choice2 = S::F64::splat(f64::NAN);
                                    }
                                    chosen = choice2 * S::F64::splat(scale);
                                } else {
                                    chosen = S::F64::splat(f64::NAN);
                                }
                                chosen.canonical(nan).store(mad, out + e3_last - mad_base);
                                e3 += 4;
                            }
                            e3_done = length2;
                        }
                        for e3 in e3_done..length2 {
                            let mut chosen: f64 = 0.0;
                            if present >= min_periods {
                                let wanted: isize = width + 1 >> 1;
                                let mut least: f64 = -f64::INFINITY;
                                let mut next: f64 = f64::INFINITY;
                                let end31: isize = width.min(wanted);
                                for i5 in wanted.max(0)..end31 {
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
                                let wanted2: isize = width + 1 >> 1;
                                let in_older: isize = width >> 1;
                                let in_newer: isize = width - (width >> 1);
                                let mut least2: f64 = -f64::INFINITY;
                                let mut next2: f64 = f64::INFINITY;
                                let end32: isize = in_older.min(wanted2);
                                for i6 in (wanted2 - in_newer).max(0)..end32 {
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
                                chosen = (if width > 0 {
                                    if width & 1 != 0 { least2 } else { (least2 + next2) * 0.5 }
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
                                    let half: isize = length3 + 1 >> 1;
                                    from2 = if at(sorted, from2 + half - 1) < v2 { from2 + half } else { from2 };
                                    length3 -= half;
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
                                        let half4: isize = length6 + 1 >> 1;
                                        from6 =
                                            if at(sorted, from6 + half4 - 1) < oldest { from6 + half4 } else { from6 };
                                        length6 -= half4;
                                    }
                                    let mut from7: isize = 0;
                                    let mut length7: isize = held;
                                    while length7 > 0 {
                                        let half5: isize = length7 + 1 >> 1;
                                        from7 =
                                            if at(sorted, from7 + half5 - 1) < newest { from7 + half5 } else { from7 };
                                        length7 -= half5;
                                    }
                                    if from7 > from6 {
                                        let end33: isize = from7 - 1;
                                        for j11 in from6..end33 {
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
                                            let half2: isize = length4 + 1 >> 1;
                                            from4 = if at(sorted, from4 + half2 - 1) < oldest {
                                                from4 + half2
                                            } else {
                                                from4
                                            };
                                            length4 -= half2;
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
                                                let half3: isize = length5 + 1 >> 1;
                                                from5 = if at(sorted, from5 + half3 - 1) < newest {
                                                    from5 + half3
                                                } else {
                                                    from5
                                                };
                                                length5 -= half3;
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
