// Generated from kernels/rolling/rollingQuantile.ts#L18 by `trefoil build`. Do not edit. Hash e3f3e1995cce4116

use crate::prelude::*;

multiversion!(
    /// Quantile of the last `window` rows of each column, interpolated linearly between neighbouring values.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or none at all, give NaN. Infinities are values (pandas takes them for missing): between two equal ones lies the same,
    /// between −∞ and a number −∞. −0 counts as +0.
    ///
    /// Accuracy: 1e-12 of the larger neighbour in magnitude; exact where q·(n − 1), as rounded, is whole.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).quantile(q)`; type 7 of Hyndman and Fan (1996).
    pub rolling_quantile = rolling_quantile_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, q: f64, quantile: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_quantile_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    q: f64,
    quantile: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let quantile = exact_mut(quantile, rows * cols);
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
        let tile_cols: isize = if width <= 64 {
            cols.min((cols + (cols + 23) / 24 - 1) / ((cols + 23) / 24) + 3 & -4)
        } else {
            if width <= 2048 / cols { cols } else { cols.min((2048 / width & -8).max(8)) }
        };
        let tile_rows: isize = rows.min(width.max((if width <= 64 { 1536 } else { 4096 }) / tile_cols - width));
        {
            let chunks = ctx.chunks(rows, cols * 160).of_at_least(width);
            let tasks: Vec<_> = chunks.iter().zip(split(quantile, chunks, cols)).collect();
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
                |(chunk, quantile), (tile, tile_node_count, tile_window_count, sorted, runs)| {
                    rolling_quantile_region0::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        min_periods,
                        q,
                        tile_cols,
                        tile_rows,
                        width,
                        quantile,
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

multiversion!(rolling_quantile_region0 = rolling_quantile_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, min_periods: i32, q: f64, tile_cols: isize, tile_rows: isize, width: isize, quantile: &mut [f64], tile: &mut [f64], tile_node_count: &mut [i32], tile_window_count: &mut [i32], sorted: &mut [f64], runs: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_quantile_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    min_periods: i32,
    q: f64,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    quantile: &mut [f64],
    tile: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    sorted: &mut [f64],
    runs: &mut [f64],
) {
    let nan = plain_nan();
    let quantile_base = lo * cols;
    let base205: isize = (cols + tile_cols - 1) / tile_cols;
    let end24: isize = (hi - lo + tile_rows - 1) / tile_rows;
    for row_tile in 0..end24 {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base204: isize = (0 - (first_row - width + 1)).max(0);
        let end23: isize = base205;
        for col_tile in 0..end23 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = base204;
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
                            let mut from7: isize = 0;
                            let mut length8: isize = held;
                            while length8 > 0 {
                                let half6: isize = length8 + 1 >> 1;
                                from7 = if at(sorted, from7 + half6 - 1) < v3 { from7 + half6 } else { from7 };
                                length8 -= half6;
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
                        let h: f64 = q * present3.wrapping_sub(1_i32) as f64;
                        let whole: f64 = h.floor();
                        let below: i32 = whole as i32;
                        let position5: isize = below as isize;
                        let mut ranked3: f64 = f64::NAN;
                        if position5 >= 0 && position5 < held {
                            ranked3 = at(sorted, position5);
                        }
                        let low: f64 = ranked3;
                        let position6: isize = below as isize + 1;
                        let mut ranked4: f64 = f64::NAN;
                        if position6 >= 0 && position6 < held {
                            ranked4 = at(sorted, position6);
                        }
                        let high: f64 = ranked4;
                        let part: f64 = h - whole;
                        let step: f64 = high - low;
                        let within: f64 =
                            if step - step == 0.0 { low + step * part } else { low * (1.0 - part) + high * part };
                        let between: f64 = if h == whole { low } else { within };
                        let result: f64 = if present3 >= min_periods { between } else { f64::NAN };
                        put(quantile, out3 - quantile_base, canonical(result, nan));
                        if r2 + 1 < rows_here {
                            let oldest2: f64 = at(tile, r2 * cols_here + column2) + 0.0;
                            let newest2: f64 = at(tile, (r2 + width) * cols_here + column2) + 0.0;
                            if oldest2 == oldest2 && newest2 == newest2 {
                                let mut from10: isize = 0;
                                let mut length11: isize = held;
                                while length11 > 0 {
                                    let half9: isize = length11 + 1 >> 1;
                                    from10 =
                                        if at(sorted, from10 + half9 - 1) < oldest2 { from10 + half9 } else { from10 };
                                    length11 -= half9;
                                }
                                let mut from11: isize = 0;
                                let mut length12: isize = held;
                                while length12 > 0 {
                                    let half10: isize = length12 + 1 >> 1;
                                    from11 = if at(sorted, from11 + half10 - 1) < newest2 {
                                        from11 + half10
                                    } else {
                                        from11
                                    };
                                    length12 -= half10;
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
                                        let half7: isize = length9 + 1 >> 1;
                                        from8 =
                                            if at(sorted, from8 + half7 - 1) < oldest2 { from8 + half7 } else { from8 };
                                        length9 -= half7;
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
                                            let half8: isize = length10 + 1 >> 1;
                                            from9 = if at(sorted, from9 + half8 - 1) < newest2 {
                                                from9 + half8
                                            } else {
                                                from9
                                            };
                                            length10 -= half8;
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
                    let mut low2: isize = 0;
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
                            if low2 == 0 {
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
                                    let e2_main4: isize = ((rows_in - (k + low2 - 1)) * cols_here).max(0) & -4;
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
                                    let end6: isize = (rows_in - (k + low2 - 1)) * cols_here;
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
                                        let e2_main5: isize = ((rows_in - (k + low2 - 1)) * cols_here).max(0) & -4;
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
                                        let end7: isize = (rows_in - (k + low2 - 1)) * cols_here;
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
                                            let e2_main6: isize = ((rows_in - (k + low2 - 1)) * cols_here).max(0) & -4;
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
                                            let end8: isize = (rows_in - (k + low2 - 1)) * cols_here;
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
                                                    ((rows_in - (k + low2 - 1)) * cols_here).max(0) & -4;
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
                                                let end9: isize = (rows_in - (k + low2 - 1)) * cols_here;
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
                                                    ((rows_in - (k + low2 - 1)) * cols_here).max(0) & -4;
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
                                                let end10: isize = (rows_in - (k + low2 - 1)) * cols_here;
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
                            low2 += k;
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
                            let h: f64 = q * present.wrapping_sub(1_i32) as f64;
                            let whole: f64 = h.floor();
                            let below: i32 = whole as i32;
                            let position: isize = below as isize;
                            let wanted: isize = position + 1;
                            let in_newer: isize = width - older;
                            let mut least: W::F64 = W::F64::splat(-f64::INFINITY);
                            let end16: isize = older.min(wanted);
                            for i3 in (wanted - in_newer).max(0)..end16 {
                                let x4: W::F64 = W::F64::load(runs, i3 * plane + (from + e3));
                                let y3: W::F64 =
                                    W::F64::load(runs, (wanted - 1 - i3) * plane + (newer_from + (from + e3)));
                                least = least.max(x4.min(y3));
                            }
                            let alone: isize = (wanted - in_newer).min(older);
                            if alone > 0 {
                                least = least.max(W::F64::load(runs, (alone - 1) * plane + (from + e3)));
                            }
                            let alone2: isize = (wanted - older).min(in_newer);
                            if alone2 > 0 {
                                least =
                                    least.max(W::F64::load(runs, (alone2 - 1) * plane + (newer_from + (from + e3))));
                            }
                            let mut choice0: W::F64 = W::F64::splat(0.0);
                            if position >= 0 && position < width {
                                choice0 = least;
                            } else {
                                choice0 = W::F64::splat(f64::NAN);
                            }
                            let low: W::F64 = choice0;
                            let position2: isize = below as isize + 1;
                            let wanted2: isize = position2 + 1;
                            let in_newer2: isize = width - older;
                            let mut least2: W::F64 = W::F64::splat(-f64::INFINITY);
                            let end17: isize = older.min(wanted2);
                            for i4 in (wanted2 - in_newer2).max(0)..end17 {
                                let x5: W::F64 = W::F64::load(runs, i4 * plane + (from + e3));
                                let y4: W::F64 =
                                    W::F64::load(runs, (wanted2 - 1 - i4) * plane + (newer_from + (from + e3)));
                                least2 = least2.max(x5.min(y4));
                            }
                            let alone3: isize = (wanted2 - in_newer2).min(older);
                            if alone3 > 0 {
                                least2 = least2.max(W::F64::load(runs, (alone3 - 1) * plane + (from + e3)));
                            }
                            let alone4: isize = (wanted2 - older).min(in_newer2);
                            if alone4 > 0 {
                                least2 =
                                    least2.max(W::F64::load(runs, (alone4 - 1) * plane + (newer_from + (from + e3))));
                            }
                            let mut choice1: W::F64 = W::F64::splat(0.0);
                            if position2 >= 0 && position2 < width {
                                choice1 = least2;
                            } else {
                                choice1 = W::F64::splat(f64::NAN);
                            }
                            let high: W::F64 = choice1;
                            let part: f64 = h - whole;
                            let step: W::F64 = high - low;
                            let within: W::F64 = W::select_f64(
                                (step - step).cmp_eq(W::F64::splat(0.0)),
                                low + step * W::F64::splat(part),
                                low * W::F64::splat(1.0 - part) + high * W::F64::splat(part),
                            );
                            let mut choice2: W::F64 = W::F64::splat(0.0);
                            if h == whole {
                                choice2 = low;
                            } else {
                                choice2 = within;
                            }
                            let between: W::F64 = choice2;
                            let mut choice3: W::F64 = W::F64::splat(0.0);
                            if present >= min_periods {
                                choice3 = between;
                            } else {
                                choice3 = W::F64::splat(f64::NAN);
                            }
                            choice3.canonical(nan).store(quantile, out + e3 - quantile_base);
                            e3 += 8;
                        }
                        let mut e3_done: isize = e3_main;
                        if length2 >= 4 {
                            let mut e3: isize = e3_main;
                            while e3 < length2 {
                                let e3_last: isize = e3.min(length2 - 4);
                                let h: f64 = q * present.wrapping_sub(1_i32) as f64;
                                let whole: f64 = h.floor();
                                let below: i32 = whole as i32;
                                let position: isize = below as isize;
                                let wanted: isize = position + 1;
                                let in_newer: isize = width - older;
                                let mut least: S::F64 = S::F64::splat(-f64::INFINITY);
                                let end18: isize = older.min(wanted);
                                for i3 in (wanted - in_newer).max(0)..end18 {
                                    let x4: S::F64 = S::F64::load(runs, i3 * plane + (from + e3_last));
                                    let y3: S::F64 =
                                        S::F64::load(runs, (wanted - 1 - i3) * plane + (newer_from + (from + e3_last)));
                                    least = least.max(x4.min(y3));
                                }
                                let alone: isize = (wanted - in_newer).min(older);
                                if alone > 0 {
                                    least = least.max(S::F64::load(runs, (alone - 1) * plane + (from + e3_last)));
                                }
                                let alone2: isize = (wanted - older).min(in_newer);
                                if alone2 > 0 {
                                    least = least.max(S::F64::load(
                                        runs,
                                        (alone2 - 1) * plane + (newer_from + (from + e3_last)),
                                    ));
                                }
                                let mut choice0: S::F64 = S::F64::splat(0.0);
                                if position >= 0 && position < width {
                                    choice0 = least;
                                } else {
                                    choice0 = S::F64::splat(f64::NAN);
                                }
                                let low: S::F64 = choice0;
                                let position2: isize = below as isize + 1;
                                let wanted2: isize = position2 + 1;
                                let in_newer2: isize = width - older;
                                let mut least2: S::F64 = S::F64::splat(-f64::INFINITY);
                                let end19: isize = older.min(wanted2);
                                for i4 in (wanted2 - in_newer2).max(0)..end19 {
                                    let x5: S::F64 = S::F64::load(runs, i4 * plane + (from + e3_last));
                                    let y4: S::F64 = S::F64::load(
                                        runs,
                                        (wanted2 - 1 - i4) * plane + (newer_from + (from + e3_last)),
                                    );
                                    least2 = least2.max(x5.min(y4));
                                }
                                let alone3: isize = (wanted2 - in_newer2).min(older);
                                if alone3 > 0 {
                                    least2 = least2.max(S::F64::load(runs, (alone3 - 1) * plane + (from + e3_last)));
                                }
                                let alone4: isize = (wanted2 - older).min(in_newer2);
                                if alone4 > 0 {
                                    least2 = least2.max(S::F64::load(
                                        runs,
                                        (alone4 - 1) * plane + (newer_from + (from + e3_last)),
                                    ));
                                }
                                let mut choice1: S::F64 = S::F64::splat(0.0);
                                if position2 >= 0 && position2 < width {
                                    choice1 = least2;
                                } else {
                                    choice1 = S::F64::splat(f64::NAN);
                                }
                                let high: S::F64 = choice1;
                                let part: f64 = h - whole;
                                let step: S::F64 = high - low;
                                let within: S::F64 = S::select_f64(
                                    (step - step).cmp_eq(S::F64::splat(0.0)),
                                    low + step * S::F64::splat(part),
                                    low * S::F64::splat(1.0 - part) + high * S::F64::splat(part),
                                );
                                let mut choice2: S::F64 = S::F64::splat(0.0);
                                if h == whole {
                                    choice2 = low;
                                } else {
                                    choice2 = within;
                                }
                                let between: S::F64 = choice2;
                                let mut choice3: S::F64 = S::F64::splat(0.0);
                                if present >= min_periods {
                                    choice3 = between;
                                } else {
                                    choice3 = S::F64::splat(f64::NAN);
                                }
                                choice3.canonical(nan).store(quantile, out + e3_last - quantile_base);
                                e3 += 4;
                            }
                            e3_done = length2;
                        }
                        for e3 in e3_done..length2 {
                            let h: f64 = q * present.wrapping_sub(1_i32) as f64;
                            let whole: f64 = h.floor();
                            let below: i32 = whole as i32;
                            let position: isize = below as isize;
                            let wanted: isize = position + 1;
                            let in_newer: isize = width - older;
                            let mut least: f64 = -f64::INFINITY;
                            let end20: isize = older.min(wanted);
                            for i3 in (wanted - in_newer).max(0)..end20 {
                                let x4: f64 = at(runs, i3 * plane + (from + e3));
                                let y3: f64 = at(runs, (wanted - 1 - i3) * plane + (newer_from + (from + e3)));
                                least = max(least, min(x4, y3));
                            }
                            let alone: isize = (wanted - in_newer).min(older);
                            if alone > 0 {
                                least = max(least, at(runs, (alone - 1) * plane + (from + e3)));
                            }
                            let alone2: isize = (wanted - older).min(in_newer);
                            if alone2 > 0 {
                                least = max(least, at(runs, (alone2 - 1) * plane + (newer_from + (from + e3))));
                            }
                            let low: f64 = if position >= 0 && position < width { least } else { f64::NAN };
                            let position2: isize = below as isize + 1;
                            let wanted2: isize = position2 + 1;
                            let in_newer2: isize = width - older;
                            let mut least2: f64 = -f64::INFINITY;
                            let end21: isize = older.min(wanted2);
                            for i4 in (wanted2 - in_newer2).max(0)..end21 {
                                let x5: f64 = at(runs, i4 * plane + (from + e3));
                                let y4: f64 = at(runs, (wanted2 - 1 - i4) * plane + (newer_from + (from + e3)));
                                least2 = max(least2, min(x5, y4));
                            }
                            let alone3: isize = (wanted2 - in_newer2).min(older);
                            if alone3 > 0 {
                                least2 = max(least2, at(runs, (alone3 - 1) * plane + (from + e3)));
                            }
                            let alone4: isize = (wanted2 - older).min(in_newer2);
                            if alone4 > 0 {
                                least2 = max(least2, at(runs, (alone4 - 1) * plane + (newer_from + (from + e3))));
                            }
                            let high: f64 = if position2 >= 0 && position2 < width { least2 } else { f64::NAN };
                            let part: f64 = h - whole;
                            let step: f64 = high - low;
                            let within: f64 =
                                if step - step == 0.0 { low + step * part } else { low * (1.0 - part) + high * part };
                            let between: f64 = if h == whole { low } else { within };
                            let result2: f64 = if present >= min_periods { between } else { f64::NAN };
                            put(quantile, out + e3 - quantile_base, canonical(result2, nan));
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
                            let h: f64 = q * present2.wrapping_sub(1_i32) as f64;
                            let whole: f64 = h.floor();
                            let below: i32 = whole as i32;
                            let position3: isize = below as isize;
                            let mut ranked: f64 = f64::NAN;
                            if position3 >= 0 && position3 < held {
                                ranked = at(sorted, position3);
                            }
                            let low: f64 = ranked;
                            let position4: isize = below as isize + 1;
                            let mut ranked2: f64 = f64::NAN;
                            if position4 >= 0 && position4 < held {
                                ranked2 = at(sorted, position4);
                            }
                            let high: f64 = ranked2;
                            let part: f64 = h - whole;
                            let step: f64 = high - low;
                            let within: f64 =
                                if step - step == 0.0 { low + step * part } else { low * (1.0 - part) + high * part };
                            let between: f64 = if h == whole { low } else { within };
                            let result3: f64 = if present2 >= min_periods { between } else { f64::NAN };
                            put(quantile, out2 - quantile_base, canonical(result3, nan));
                            if r + 1 < rows_here {
                                let oldest: f64 = at(tile, r * cols_here + column) + 0.0;
                                let newest: f64 = at(tile, (r + width) * cols_here + column) + 0.0;
                                if oldest == oldest && newest == newest {
                                    let mut from5: isize = 0;
                                    let mut length6: isize = held;
                                    while length6 > 0 {
                                        let half4: isize = length6 + 1 >> 1;
                                        from5 =
                                            if at(sorted, from5 + half4 - 1) < oldest { from5 + half4 } else { from5 };
                                        length6 -= half4;
                                    }
                                    let mut from6: isize = 0;
                                    let mut length7: isize = held;
                                    while length7 > 0 {
                                        let half5: isize = length7 + 1 >> 1;
                                        from6 =
                                            if at(sorted, from6 + half5 - 1) < newest { from6 + half5 } else { from6 };
                                        length7 -= half5;
                                    }
                                    if from6 > from5 {
                                        let end22: isize = from6 - 1;
                                        for j8 in from5..end22 {
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
                                            let half2: isize = length4 + 1 >> 1;
                                            from3 = if at(sorted, from3 + half2 - 1) < oldest {
                                                from3 + half2
                                            } else {
                                                from3
                                            };
                                            length4 -= half2;
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
                                                let half3: isize = length5 + 1 >> 1;
                                                from4 = if at(sorted, from4 + half3 - 1) < newest {
                                                    from4 + half3
                                                } else {
                                                    from4
                                                };
                                                length5 -= half3;
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
