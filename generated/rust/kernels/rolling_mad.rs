// Generated from kernels/rolling/rollingMad.ts#L18 by `trefoil build`. Do not edit. Hash 7e50ddc4961c4f9a

use crate::prelude::*;

multiversion!(
    /// Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing); a window whose
    /// median is one of its infinities gives NaN.
    ///
    /// Accuracy: 1e-12 of the largest |x| in the window.
    ///
    /// Source: Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window.
    pub rolling_mad = rolling_mad_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        window: i32,
        min_periods: i32,
        scale: f64,
        mad: &mut [f64],
    )
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
    // windows(x, window, (w) => {
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
                    windows_mad::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        tile_cols,
                        tile_rows,
                        width,
                        min_periods,
                        scale,
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

multiversion!(windows_mad = windows_mad_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_periods: i32,
    scale: f64,
    mad: &mut [f64],
    tile: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    sorted: &mut [f64],
    runs: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn windows_mad_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_periods: i32,
    scale: f64,
    mad: &mut [f64],
    tile: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    sorted: &mut [f64],
    runs: &mut [f64],
) {
    let nan = plain_nan();
    let mad_base = lo * cols;
    let base: isize = (cols + tile_cols - 1) / tile_cols;
    let end: isize = (hi - lo + tile_rows - 1) / tile_rows;
    // windows(x, window, (w) => {
    for row_tile in 0..end {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base2: isize = (0 - (first_row - width + 1)).max(0);
        let end2: isize = base;
        for col_tile in 0..end2 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = base2;
            let mut missing = lead > 0;
            let e_main: isize = (lead * cols_here).max(0) & -8;
            let mut e: isize = 0;
            while e < e_main {
                W::F64::splat(f64::NAN).store(tile, e);
                e += 8;
            }
            let end3: isize = lead * cols_here;
            for e in e_main..end3 {
                put(tile, e, f64::NAN);
            }
            let flat = cols_here == cols;
            let length: isize = if flat { (rows_in - lead) * cols_here } else { cols_here };
            let spans: isize = if flat { 1 } else { rows_in - lead };
            let base3: isize = length.max(0) & -8;
            for span in 0..spans {
                let source: isize = (first_row - width + 1 + lead + span) * cols + first_col;
                let target: isize = (lead + span) * cols_here;
                let mut missing_lanes: W::Mask = W::Mask::splat(false);
                let e_main2: isize = base3;
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
                for column in 0..cols_here {
                    let mut held: isize = 0;
                    for r in 0..width {
                        let v: f64 = at(tile, r * cols_here + column) + 0.0;
                        if v == v {
                            let mut from: isize = 0;
                            let mut length2: isize = held;
                            while length2 > 0 {
                                let half: isize = length2 + 1 >> 1;
                                from = if at(sorted, from + half - 1) < v { from + half } else { from };
                                length2 -= half;
                            }
                            let mut j: isize = held;
                            while j > from {
                                put(sorted, j, at(sorted, j - 1));
                                j -= 1;
                            }
                            put(sorted, from, v);
                            held += 1;
                        }
                    }
                    for r in 0..rows_here {
                        let out: isize = (first_row + r) * cols + (first_col + column);
                        let present: i32 = held as i32;
                        // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                        let mut chosen: f64 = 0.0;
                        if present >= min_periods {
                            // windows(x, window, (w) => {
                            let mut least: f64 = f64::NAN;
                            let mut next: f64 = f64::NAN;
                            if held > 0 {
                                least = at(sorted, held - 1 >> 1);
                                next = at(sorted, held >> 1);
                            }
                            let median: f64 = if held > 0 {
                                if held & 1 != 0 {
                                    least
                                } else {
                                    if (least + next).abs() == f64::INFINITY {
                                        least * 0.5 + next * 0.5
                                    } else {
                                        (least + next) * 0.5
                                    }
                                }
                            } else {
                                f64::NAN
                            };
                            let mut deviation: f64 = f64::NAN;
                            if held > 0 {
                                let sorted_shared: f64 = at(sorted, 0);
                                let below: isize = held >> 1;
                                let wanted: isize = held + 1 >> 1;
                                let mut from: isize = (wanted - (held - below)).max(0);
                                let mut to: isize = below.min(wanted);
                                while from < to {
                                    let i: isize = from + to >> 1;
                                    if (at(sorted, below - (i + 1)) - median).abs()
                                        < (at(sorted, below + (wanted - i) - 1) - median).abs()
                                    {
                                        from = i + 1;
                                    } else {
                                        to = i;
                                    }
                                }
                                let others: isize = wanted - from;
                                let mut least2: f64 = 0.0;
                                let mut next2: f64 = f64::INFINITY;
                                if from > 0 {
                                    least2 = max(least2, (at(sorted, below - from) - median).abs());
                                }
                                if others > 0 {
                                    least2 = max(least2, (at(sorted, below + others - 1) - median).abs());
                                }
                                if from < below {
                                    next2 = min(next2, (at(sorted, below - (from + 1)) - median).abs());
                                }
                                if others < held - below {
                                    next2 = min(next2, (at(sorted, below + (others + 1) - 1) - median).abs());
                                }
                                deviation = if (sorted_shared - median).abs() == (sorted_shared - median).abs()
                                    && (at(sorted, held - 1) - median).abs() == (at(sorted, held - 1) - median).abs()
                                {
                                    if held > 0 {
                                        if held & 1 != 0 {
                                            least2
                                        } else {
                                            if (least2 + next2).abs() == f64::INFINITY {
                                                least2 * 0.5 + next2 * 0.5
                                            } else {
                                                (least2 + next2) * 0.5
                                            }
                                        }
                                    } else {
                                        f64::NAN
                                    }
                                } else {
                                    f64::NAN
                                };
                            }
                            // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                            chosen = deviation * scale;
                        } else {
                            chosen = f64::NAN;
                        }
                        put(mad, out - mad_base, canonical(chosen, nan));
                        // windows(x, window, (w) => {
                        if r + 1 < rows_here {
                            let oldest: f64 = at(tile, r * cols_here + column) + 0.0;
                            let newest: f64 = at(tile, (r + width) * cols_here + column) + 0.0;
                            if oldest == oldest && newest == newest {
                                let mut from: isize = 0;
                                let mut length2: isize = held;
                                while length2 > 0 {
                                    let half: isize = length2 + 1 >> 1;
                                    from = if at(sorted, from + half - 1) < oldest { from + half } else { from };
                                    length2 -= half;
                                }
                                let mut from2: isize = 0;
                                let mut length3: isize = held;
                                while length3 > 0 {
                                    let half: isize = length3 + 1 >> 1;
                                    from2 = if at(sorted, from2 + half - 1) < newest { from2 + half } else { from2 };
                                    length3 -= half;
                                }
                                if from2 > from {
                                    let end4: isize = from2 - 1;
                                    for j in from..end4 {
                                        put(sorted, j, at(sorted, j + 1));
                                    }
                                    put(sorted, from2 - 1, newest);
                                } else {
                                    let mut j: isize = from;
                                    while j > from2 {
                                        put(sorted, j, at(sorted, j - 1));
                                        j -= 1;
                                    }
                                    put(sorted, from2, newest);
                                }
                            } else {
                                if oldest == oldest {
                                    let mut from: isize = 0;
                                    let mut length2: isize = held;
                                    while length2 > 0 {
                                        let half: isize = length2 + 1 >> 1;
                                        from = if at(sorted, from + half - 1) < oldest { from + half } else { from };
                                        length2 -= half;
                                    }
                                    held -= 1;
                                    for j in from..held {
                                        put(sorted, j, at(sorted, j + 1));
                                    }
                                } else {
                                    if newest == newest {
                                        let mut from: isize = 0;
                                        let mut length2: isize = held;
                                        while length2 > 0 {
                                            let half: isize = length2 + 1 >> 1;
                                            from =
                                                if at(sorted, from + half - 1) < newest { from + half } else { from };
                                            length2 -= half;
                                        }
                                        let mut j: isize = held;
                                        while j > from {
                                            put(sorted, j, at(sorted, j - 1));
                                            j -= 1;
                                        }
                                        put(sorted, from, newest);
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
                    let e_main2: isize = (rows_in * cols_here).max(0) & -4;
                    let mut e: isize = 0;
                    while e < e_main2 {
                        (S::F64::load(tile, e) + S::F64::splat(0.0)).store(runs, e);
                        e += 4;
                    }
                    let end4: isize = rows_in * cols_here;
                    for e in e_main2..end4 {
                        put(runs, e, at(tile, e) + 0.0);
                    }
                    let mut k: isize = 1;
                    let mut low: isize = 0;
                    let mut capacity: isize = 0;
                    let base4: isize = widest * 2;
                    let base5: isize = (rows_in * cols_here).max(0) & -4;
                    let base6: isize = rows_in * cols_here;
                    let base7: isize = widest * 2 * plane;
                    let base8: isize = (widest * 2 + 1) * plane;
                    let base9: isize = 2 * cols_here;
                    let base10: isize = (widest * 2 + 2) * plane;
                    let base11: isize = (widest * 2 + 3) * plane;
                    let base12: isize = 2 * plane;
                    let base13: isize = 3 * plane;
                    let base14: isize = 4 * cols_here;
                    let base15: isize = (widest * 2 + 4) * plane;
                    let base16: isize = (widest * 2 + 5) * plane;
                    let base17: isize = (widest * 2 + 6) * plane;
                    let base18: isize = (widest * 2 + 7) * plane;
                    let base19: isize = 4 * plane;
                    let base20: isize = 5 * plane;
                    let base21: isize = 6 * plane;
                    let base22: isize = 7 * plane;
                    let base23: isize = 8 * cols_here;
                    let base24: isize = (widest * 2 + 8) * plane;
                    let base25: isize = (widest * 2 + 9) * plane;
                    let base26: isize = (widest * 2 + 10) * plane;
                    let base27: isize = (widest * 2 + 11) * plane;
                    let base28: isize = (widest * 2 + 12) * plane;
                    let base29: isize = (widest * 2 + 13) * plane;
                    let base30: isize = (widest * 2 + 14) * plane;
                    let base31: isize = (widest * 2 + 15) * plane;
                    let base32: isize = 8 * plane;
                    let base33: isize = 9 * plane;
                    let base34: isize = 10 * plane;
                    let base35: isize = 11 * plane;
                    let base36: isize = 12 * plane;
                    let base37: isize = 13 * plane;
                    let base38: isize = 14 * plane;
                    let base39: isize = 15 * plane;
                    while k < older {
                        if !is_power && width & k != 0 {
                            if low == 0 {
                                let e_main3: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -4;
                                let base40: isize = base4;
                                let mut e: isize = 0;
                                while e < e_main3 {
                                    let base41: isize = base40;
                                    for j in 0..k {
                                        S::F64::load(runs, j * plane + e).store(runs, (base41 + j) * plane + e);
                                    }
                                    e += 4;
                                }
                                let base41: isize = base4;
                                let end5: isize = (rows_in - (k - 1)) * cols_here;
                                for e in e_main3..end5 {
                                    let base42: isize = base41;
                                    for j in 0..k {
                                        put(runs, (base42 + j) * plane + e, at(runs, j * plane + e));
                                    }
                                }
                                capacity = k;
                            } else {
                                let base40: isize = base5;
                                let base41: isize = base4;
                                let base42: isize = base6;
                                for j in capacity..k {
                                    let e_main3: isize = base40;
                                    let base43: isize = (base41 + j) * plane;
                                    let mut e: isize = 0;
                                    while e < e_main3 {
                                        S::F64::splat(f64::INFINITY).store(runs, base43 + e);
                                        e += 4;
                                    }
                                    let base44: isize = (base41 + j) * plane;
                                    let end5: isize = base42;
                                    for e in e_main3..end5 {
                                        put(runs, base44 + e, f64::INFINITY);
                                    }
                                }
                                if k == 1 {
                                    let e_main3: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                    let base43: isize = base7;
                                    let base44: isize = base8;
                                    let mut e: isize = 0;
                                    while e < e_main3 {
                                        let s: S::F64 = S::F64::load(runs, e);
                                        let s2: S::F64 = S::F64::load(runs, base43 + (e + cols_here));
                                        let s3: S::F64 = s.min(s2);
                                        let s4: S::F64 = s.max(s2);
                                        s3.store(runs, base43 + e);
                                        s4.store(runs, base44 + e);
                                        e += 4;
                                    }
                                    let base45: isize = base7;
                                    let base46: isize = base8;
                                    let end5: isize = (rows_in - (k + low - 1)) * cols_here;
                                    for e in e_main3..end5 {
                                        let s: f64 = at(runs, e);
                                        let s2: f64 = at(runs, base45 + (e + cols_here));
                                        let s3: f64 = min(s, s2);
                                        let s4: f64 = max(s, s2);
                                        put(runs, base45 + e, s3);
                                        put(runs, base46 + e, s4);
                                    }
                                } else {
                                    if k == 2 {
                                        let e_main3: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                        let base43: isize = base7;
                                        let base44: isize = base9;
                                        let base45: isize = base8;
                                        let base46: isize = base10;
                                        let base47: isize = base11;
                                        let mut e: isize = 0;
                                        while e < e_main3 {
                                            let s: S::F64 = S::F64::load(runs, e);
                                            let s2: S::F64 = S::F64::load(runs, plane + e);
                                            let s3: S::F64 = S::F64::load(runs, base43 + (e + base44));
                                            let s4: S::F64 = S::F64::load(runs, base45 + (e + base44));
                                            let s5: S::F64 = s.min(s3);
                                            let s6: S::F64 = s.max(s3);
                                            let s7: S::F64 = s2.min(s4);
                                            let s8: S::F64 = s2.max(s4);
                                            let s9: S::F64 = s7.min(s6);
                                            let s10: S::F64 = s7.max(s6);
                                            s5.store(runs, base43 + e);
                                            s9.store(runs, base45 + e);
                                            s10.store(runs, base46 + e);
                                            s8.store(runs, base47 + e);
                                            e += 4;
                                        }
                                        let base48: isize = base7;
                                        let base49: isize = base9;
                                        let base50: isize = base8;
                                        let base51: isize = base10;
                                        let base52: isize = base11;
                                        let end5: isize = (rows_in - (k + low - 1)) * cols_here;
                                        for e in e_main3..end5 {
                                            let s: f64 = at(runs, e);
                                            let s2: f64 = at(runs, plane + e);
                                            let s3: f64 = at(runs, base48 + (e + base49));
                                            let s4: f64 = at(runs, base50 + (e + base49));
                                            let s5: f64 = min(s, s3);
                                            let s6: f64 = max(s, s3);
                                            let s7: f64 = min(s2, s4);
                                            let s8: f64 = max(s2, s4);
                                            let s9: f64 = min(s7, s6);
                                            let s10: f64 = max(s7, s6);
                                            put(runs, base48 + e, s5);
                                            put(runs, base50 + e, s9);
                                            put(runs, base51 + e, s10);
                                            put(runs, base52 + e, s8);
                                        }
                                    } else {
                                        if k == 4 {
                                            let e_main3: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                            let base43: isize = base12;
                                            let base44: isize = base13;
                                            let base45: isize = base7;
                                            let base46: isize = base14;
                                            let base47: isize = base8;
                                            let base48: isize = base10;
                                            let base49: isize = base11;
                                            let base50: isize = base15;
                                            let base51: isize = base16;
                                            let base52: isize = base17;
                                            let base53: isize = base18;
                                            let mut e: isize = 0;
                                            while e < e_main3 {
                                                let s: S::F64 = S::F64::load(runs, e);
                                                let s2: S::F64 = S::F64::load(runs, plane + e);
                                                let s3: S::F64 = S::F64::load(runs, base43 + e);
                                                let s4: S::F64 = S::F64::load(runs, base44 + e);
                                                let s5: S::F64 = S::F64::load(runs, base45 + (e + base46));
                                                let s6: S::F64 = S::F64::load(runs, base47 + (e + base46));
                                                let s7: S::F64 = S::F64::load(runs, base48 + (e + base46));
                                                let s8: S::F64 = S::F64::load(runs, base49 + (e + base46));
                                                let s9: S::F64 = s.min(s5);
                                                let s10: S::F64 = s.max(s5);
                                                let s11: S::F64 = s3.min(s7);
                                                let s12: S::F64 = s3.max(s7);
                                                let s13: S::F64 = s11.min(s10);
                                                let s14: S::F64 = s11.max(s10);
                                                let s15: S::F64 = s2.min(s6);
                                                let s16: S::F64 = s2.max(s6);
                                                let s17: S::F64 = s4.min(s8);
                                                let s18: S::F64 = s4.max(s8);
                                                let s19: S::F64 = s17.min(s16);
                                                let s20: S::F64 = s17.max(s16);
                                                let s21: S::F64 = s15.min(s13);
                                                let s22: S::F64 = s15.max(s13);
                                                let s23: S::F64 = s19.min(s14);
                                                let s24: S::F64 = s19.max(s14);
                                                let s25: S::F64 = s20.min(s12);
                                                let s26: S::F64 = s20.max(s12);
                                                s9.store(runs, base45 + e);
                                                s21.store(runs, base47 + e);
                                                s22.store(runs, base48 + e);
                                                s23.store(runs, base49 + e);
                                                s24.store(runs, base50 + e);
                                                s25.store(runs, base51 + e);
                                                s26.store(runs, base52 + e);
                                                s18.store(runs, base53 + e);
                                                e += 4;
                                            }
                                            let base54: isize = base12;
                                            let base55: isize = base13;
                                            let base56: isize = base7;
                                            let base57: isize = base14;
                                            let base58: isize = base8;
                                            let base59: isize = base10;
                                            let base60: isize = base11;
                                            let base61: isize = base15;
                                            let base62: isize = base16;
                                            let base63: isize = base17;
                                            let base64: isize = base18;
                                            let end5: isize = (rows_in - (k + low - 1)) * cols_here;
                                            for e in e_main3..end5 {
                                                let s: f64 = at(runs, e);
                                                let s2: f64 = at(runs, plane + e);
                                                let s3: f64 = at(runs, base54 + e);
                                                let s4: f64 = at(runs, base55 + e);
                                                let s5: f64 = at(runs, base56 + (e + base57));
                                                let s6: f64 = at(runs, base58 + (e + base57));
                                                let s7: f64 = at(runs, base59 + (e + base57));
                                                let s8: f64 = at(runs, base60 + (e + base57));
                                                let s9: f64 = min(s, s5);
                                                let s10: f64 = max(s, s5);
                                                let s11: f64 = min(s3, s7);
                                                let s12: f64 = max(s3, s7);
                                                let s13: f64 = min(s11, s10);
                                                let s14: f64 = max(s11, s10);
                                                let s15: f64 = min(s2, s6);
                                                let s16: f64 = max(s2, s6);
                                                let s17: f64 = min(s4, s8);
                                                let s18: f64 = max(s4, s8);
                                                let s19: f64 = min(s17, s16);
                                                let s20: f64 = max(s17, s16);
                                                let s21: f64 = min(s15, s13);
                                                let s22: f64 = max(s15, s13);
                                                let s23: f64 = min(s19, s14);
                                                let s24: f64 = max(s19, s14);
                                                let s25: f64 = min(s20, s12);
                                                let s26: f64 = max(s20, s12);
                                                put(runs, base56 + e, s9);
                                                put(runs, base58 + e, s21);
                                                put(runs, base59 + e, s22);
                                                put(runs, base60 + e, s23);
                                                put(runs, base61 + e, s24);
                                                put(runs, base62 + e, s25);
                                                put(runs, base63 + e, s26);
                                                put(runs, base64 + e, s18);
                                            }
                                        } else {
                                            if k == 8 {
                                                let e_main3: isize =
                                                    ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                let base43: isize = base12;
                                                let base44: isize = base13;
                                                let base45: isize = base19;
                                                let base46: isize = base20;
                                                let base47: isize = base21;
                                                let base48: isize = base22;
                                                let base49: isize = base7;
                                                let base50: isize = base23;
                                                let base51: isize = base8;
                                                let base52: isize = base10;
                                                let base53: isize = base11;
                                                let base54: isize = base15;
                                                let base55: isize = base16;
                                                let base56: isize = base17;
                                                let base57: isize = base18;
                                                let base58: isize = base24;
                                                let base59: isize = base25;
                                                let base60: isize = base26;
                                                let base61: isize = base27;
                                                let base62: isize = base28;
                                                let base63: isize = base29;
                                                let base64: isize = base30;
                                                let base65: isize = base31;
                                                let mut e: isize = 0;
                                                while e < e_main3 {
                                                    let s: S::F64 = S::F64::load(runs, e);
                                                    let s2: S::F64 = S::F64::load(runs, plane + e);
                                                    let s3: S::F64 = S::F64::load(runs, base43 + e);
                                                    let s4: S::F64 = S::F64::load(runs, base44 + e);
                                                    let s5: S::F64 = S::F64::load(runs, base45 + e);
                                                    let s6: S::F64 = S::F64::load(runs, base46 + e);
                                                    let s7: S::F64 = S::F64::load(runs, base47 + e);
                                                    let s8: S::F64 = S::F64::load(runs, base48 + e);
                                                    let s9: S::F64 = S::F64::load(runs, base49 + (e + base50));
                                                    let s10: S::F64 = S::F64::load(runs, base51 + (e + base50));
                                                    let s11: S::F64 = S::F64::load(runs, base52 + (e + base50));
                                                    let s12: S::F64 = S::F64::load(runs, base53 + (e + base50));
                                                    let s13: S::F64 = S::F64::load(runs, base54 + (e + base50));
                                                    let s14: S::F64 = S::F64::load(runs, base55 + (e + base50));
                                                    let s15: S::F64 = S::F64::load(runs, base56 + (e + base50));
                                                    let s16: S::F64 = S::F64::load(runs, base57 + (e + base50));
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
                                                    s17.store(runs, base49 + e);
                                                    s53.store(runs, base51 + e);
                                                    s54.store(runs, base52 + e);
                                                    s55.store(runs, base53 + e);
                                                    s56.store(runs, base54 + e);
                                                    s57.store(runs, base55 + e);
                                                    s58.store(runs, base56 + e);
                                                    s59.store(runs, base57 + e);
                                                    s60.store(runs, base58 + e);
                                                    s61.store(runs, base59 + e);
                                                    s62.store(runs, base60 + e);
                                                    s63.store(runs, base61 + e);
                                                    s64.store(runs, base62 + e);
                                                    s65.store(runs, base63 + e);
                                                    s66.store(runs, base64 + e);
                                                    s44.store(runs, base65 + e);
                                                    e += 4;
                                                }
                                                let base66: isize = base12;
                                                let base67: isize = base13;
                                                let base68: isize = base19;
                                                let base69: isize = base20;
                                                let base70: isize = base21;
                                                let base71: isize = base22;
                                                let base72: isize = base7;
                                                let base73: isize = base23;
                                                let base74: isize = base8;
                                                let base75: isize = base10;
                                                let base76: isize = base11;
                                                let base77: isize = base15;
                                                let base78: isize = base16;
                                                let base79: isize = base17;
                                                let base80: isize = base18;
                                                let base81: isize = base24;
                                                let base82: isize = base25;
                                                let base83: isize = base26;
                                                let base84: isize = base27;
                                                let base85: isize = base28;
                                                let base86: isize = base29;
                                                let base87: isize = base30;
                                                let base88: isize = base31;
                                                let end5: isize = (rows_in - (k + low - 1)) * cols_here;
                                                for e in e_main3..end5 {
                                                    let s: f64 = at(runs, e);
                                                    let s2: f64 = at(runs, plane + e);
                                                    let s3: f64 = at(runs, base66 + e);
                                                    let s4: f64 = at(runs, base67 + e);
                                                    let s5: f64 = at(runs, base68 + e);
                                                    let s6: f64 = at(runs, base69 + e);
                                                    let s7: f64 = at(runs, base70 + e);
                                                    let s8: f64 = at(runs, base71 + e);
                                                    let s9: f64 = at(runs, base72 + (e + base73));
                                                    let s10: f64 = at(runs, base74 + (e + base73));
                                                    let s11: f64 = at(runs, base75 + (e + base73));
                                                    let s12: f64 = at(runs, base76 + (e + base73));
                                                    let s13: f64 = at(runs, base77 + (e + base73));
                                                    let s14: f64 = at(runs, base78 + (e + base73));
                                                    let s15: f64 = at(runs, base79 + (e + base73));
                                                    let s16: f64 = at(runs, base80 + (e + base73));
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
                                                    put(runs, base72 + e, s17);
                                                    put(runs, base74 + e, s53);
                                                    put(runs, base75 + e, s54);
                                                    put(runs, base76 + e, s55);
                                                    put(runs, base77 + e, s56);
                                                    put(runs, base78 + e, s57);
                                                    put(runs, base79 + e, s58);
                                                    put(runs, base80 + e, s59);
                                                    put(runs, base81 + e, s60);
                                                    put(runs, base82 + e, s61);
                                                    put(runs, base83 + e, s62);
                                                    put(runs, base84 + e, s63);
                                                    put(runs, base85 + e, s64);
                                                    put(runs, base86 + e, s65);
                                                    put(runs, base87 + e, s66);
                                                    put(runs, base88 + e, s44);
                                                }
                                            } else {
                                                let e_main3: isize =
                                                    ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                let base43: isize = base4;
                                                let base44: isize = k * 2 - 1;
                                                let base45: isize = k * cols_here;
                                                let mut e: isize = 0;
                                                while e < e_main3 {
                                                    let base46: isize = base43;
                                                    let base47: isize = base44;
                                                    let base48: isize = e + base45;
                                                    for j in 0..k {
                                                        S::F64::load(runs, (base46 + j) * plane + base48)
                                                            .store(runs, (base46 + (base47 - j)) * plane + e);
                                                    }
                                                    let base49: isize = base43;
                                                    for j in 0..k {
                                                        S::F64::load(runs, j * plane + e)
                                                            .store(runs, (base49 + j) * plane + e);
                                                    }
                                                    let mut d: isize = k;
                                                    let base50: isize = base43;
                                                    while d > 0 {
                                                        let base51: isize = base50;
                                                        for t in 0..k {
                                                            let i: isize = base51 + ((t & 0 - d) * 2 + (t & d - 1));
                                                            let x2: S::F64 = S::F64::load(runs, i * plane + e);
                                                            let y: S::F64 = S::F64::load(runs, (i + d) * plane + e);
                                                            x2.min(y).store(runs, i * plane + e);
                                                            x2.max(y).store(runs, (i + d) * plane + e);
                                                        }
                                                        d >>= 1;
                                                    }
                                                    e += 4;
                                                }
                                                let base46: isize = base4;
                                                let base47: isize = k * 2 - 1;
                                                let base48: isize = k * cols_here;
                                                let end5: isize = (rows_in - (k + low - 1)) * cols_here;
                                                for e in e_main3..end5 {
                                                    let base49: isize = base46;
                                                    let base50: isize = base47;
                                                    let base51: isize = e + base48;
                                                    for j in 0..k {
                                                        put(
                                                            runs,
                                                            (base49 + (base50 - j)) * plane + e,
                                                            at(runs, (base49 + j) * plane + base51),
                                                        );
                                                    }
                                                    let base52: isize = base46;
                                                    for j in 0..k {
                                                        put(runs, (base52 + j) * plane + e, at(runs, j * plane + e));
                                                    }
                                                    let mut d: isize = k;
                                                    let base53: isize = base46;
                                                    while d > 0 {
                                                        let base54: isize = base53;
                                                        for t in 0..k {
                                                            let i: isize = base54 + ((t & 0 - d) * 2 + (t & d - 1));
                                                            let x2: f64 = at(runs, i * plane + e);
                                                            let y: f64 = at(runs, (i + d) * plane + e);
                                                            put(runs, i * plane + e, min(x2, y));
                                                            put(runs, (i + d) * plane + e, max(x2, y));
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
                            let e_main3: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                            let mut e: isize = 0;
                            while e < e_main3 {
                                let s: S::F64 = S::F64::load(runs, e);
                                let s2: S::F64 = S::F64::load(runs, e + cols_here);
                                let s3: S::F64 = s.min(s2);
                                let s4: S::F64 = s.max(s2);
                                s3.store(runs, e);
                                s4.store(runs, plane + e);
                                e += 4;
                            }
                            let end5: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            for e in e_main3..end5 {
                                let s: f64 = at(runs, e);
                                let s2: f64 = at(runs, e + cols_here);
                                let s3: f64 = min(s, s2);
                                let s4: f64 = max(s, s2);
                                put(runs, e, s3);
                                put(runs, plane + e, s4);
                            }
                        } else {
                            if k == 2 {
                                let e_main3: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                let base40: isize = base9;
                                let base41: isize = base12;
                                let base42: isize = base13;
                                let mut e: isize = 0;
                                while e < e_main3 {
                                    let s: S::F64 = S::F64::load(runs, e);
                                    let s2: S::F64 = S::F64::load(runs, plane + e);
                                    let s3: S::F64 = S::F64::load(runs, e + base40);
                                    let s4: S::F64 = S::F64::load(runs, plane + (e + base40));
                                    let s5: S::F64 = s.min(s3);
                                    let s6: S::F64 = s.max(s3);
                                    let s7: S::F64 = s2.min(s4);
                                    let s8: S::F64 = s2.max(s4);
                                    let s9: S::F64 = s7.min(s6);
                                    let s10: S::F64 = s7.max(s6);
                                    s5.store(runs, e);
                                    s9.store(runs, plane + e);
                                    s10.store(runs, base41 + e);
                                    s8.store(runs, base42 + e);
                                    e += 4;
                                }
                                let base43: isize = base9;
                                let base44: isize = base12;
                                let base45: isize = base13;
                                let end5: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                for e in e_main3..end5 {
                                    let s: f64 = at(runs, e);
                                    let s2: f64 = at(runs, plane + e);
                                    let s3: f64 = at(runs, e + base43);
                                    let s4: f64 = at(runs, plane + (e + base43));
                                    let s5: f64 = min(s, s3);
                                    let s6: f64 = max(s, s3);
                                    let s7: f64 = min(s2, s4);
                                    let s8: f64 = max(s2, s4);
                                    let s9: f64 = min(s7, s6);
                                    let s10: f64 = max(s7, s6);
                                    put(runs, e, s5);
                                    put(runs, plane + e, s9);
                                    put(runs, base44 + e, s10);
                                    put(runs, base45 + e, s8);
                                }
                            } else {
                                if k == 4 {
                                    let e_main3: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                    let base40: isize = base12;
                                    let base41: isize = base13;
                                    let base42: isize = base14;
                                    let base43: isize = base19;
                                    let base44: isize = base20;
                                    let base45: isize = base21;
                                    let base46: isize = base22;
                                    let mut e: isize = 0;
                                    while e < e_main3 {
                                        let s: S::F64 = S::F64::load(runs, e);
                                        let s2: S::F64 = S::F64::load(runs, plane + e);
                                        let s3: S::F64 = S::F64::load(runs, base40 + e);
                                        let s4: S::F64 = S::F64::load(runs, base41 + e);
                                        let s5: S::F64 = S::F64::load(runs, e + base42);
                                        let s6: S::F64 = S::F64::load(runs, plane + (e + base42));
                                        let s7: S::F64 = S::F64::load(runs, base40 + (e + base42));
                                        let s8: S::F64 = S::F64::load(runs, base41 + (e + base42));
                                        let s9: S::F64 = s.min(s5);
                                        let s10: S::F64 = s.max(s5);
                                        let s11: S::F64 = s3.min(s7);
                                        let s12: S::F64 = s3.max(s7);
                                        let s13: S::F64 = s11.min(s10);
                                        let s14: S::F64 = s11.max(s10);
                                        let s15: S::F64 = s2.min(s6);
                                        let s16: S::F64 = s2.max(s6);
                                        let s17: S::F64 = s4.min(s8);
                                        let s18: S::F64 = s4.max(s8);
                                        let s19: S::F64 = s17.min(s16);
                                        let s20: S::F64 = s17.max(s16);
                                        let s21: S::F64 = s15.min(s13);
                                        let s22: S::F64 = s15.max(s13);
                                        let s23: S::F64 = s19.min(s14);
                                        let s24: S::F64 = s19.max(s14);
                                        let s25: S::F64 = s20.min(s12);
                                        let s26: S::F64 = s20.max(s12);
                                        s9.store(runs, e);
                                        s21.store(runs, plane + e);
                                        s22.store(runs, base40 + e);
                                        s23.store(runs, base41 + e);
                                        s24.store(runs, base43 + e);
                                        s25.store(runs, base44 + e);
                                        s26.store(runs, base45 + e);
                                        s18.store(runs, base46 + e);
                                        e += 4;
                                    }
                                    let base47: isize = base12;
                                    let base48: isize = base13;
                                    let base49: isize = base14;
                                    let base50: isize = base19;
                                    let base51: isize = base20;
                                    let base52: isize = base21;
                                    let base53: isize = base22;
                                    let end5: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                    for e in e_main3..end5 {
                                        let s: f64 = at(runs, e);
                                        let s2: f64 = at(runs, plane + e);
                                        let s3: f64 = at(runs, base47 + e);
                                        let s4: f64 = at(runs, base48 + e);
                                        let s5: f64 = at(runs, e + base49);
                                        let s6: f64 = at(runs, plane + (e + base49));
                                        let s7: f64 = at(runs, base47 + (e + base49));
                                        let s8: f64 = at(runs, base48 + (e + base49));
                                        let s9: f64 = min(s, s5);
                                        let s10: f64 = max(s, s5);
                                        let s11: f64 = min(s3, s7);
                                        let s12: f64 = max(s3, s7);
                                        let s13: f64 = min(s11, s10);
                                        let s14: f64 = max(s11, s10);
                                        let s15: f64 = min(s2, s6);
                                        let s16: f64 = max(s2, s6);
                                        let s17: f64 = min(s4, s8);
                                        let s18: f64 = max(s4, s8);
                                        let s19: f64 = min(s17, s16);
                                        let s20: f64 = max(s17, s16);
                                        let s21: f64 = min(s15, s13);
                                        let s22: f64 = max(s15, s13);
                                        let s23: f64 = min(s19, s14);
                                        let s24: f64 = max(s19, s14);
                                        let s25: f64 = min(s20, s12);
                                        let s26: f64 = max(s20, s12);
                                        put(runs, e, s9);
                                        put(runs, plane + e, s21);
                                        put(runs, base47 + e, s22);
                                        put(runs, base48 + e, s23);
                                        put(runs, base50 + e, s24);
                                        put(runs, base51 + e, s25);
                                        put(runs, base52 + e, s26);
                                        put(runs, base53 + e, s18);
                                    }
                                } else {
                                    if k == 8 {
                                        let e_main3: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                        let base40: isize = base12;
                                        let base41: isize = base13;
                                        let base42: isize = base19;
                                        let base43: isize = base20;
                                        let base44: isize = base21;
                                        let base45: isize = base22;
                                        let base46: isize = base23;
                                        let base47: isize = base32;
                                        let base48: isize = base33;
                                        let base49: isize = base34;
                                        let base50: isize = base35;
                                        let base51: isize = base36;
                                        let base52: isize = base37;
                                        let base53: isize = base38;
                                        let base54: isize = base39;
                                        let mut e: isize = 0;
                                        while e < e_main3 {
                                            let s: S::F64 = S::F64::load(runs, e);
                                            let s2: S::F64 = S::F64::load(runs, plane + e);
                                            let s3: S::F64 = S::F64::load(runs, base40 + e);
                                            let s4: S::F64 = S::F64::load(runs, base41 + e);
                                            let s5: S::F64 = S::F64::load(runs, base42 + e);
                                            let s6: S::F64 = S::F64::load(runs, base43 + e);
                                            let s7: S::F64 = S::F64::load(runs, base44 + e);
                                            let s8: S::F64 = S::F64::load(runs, base45 + e);
                                            let s9: S::F64 = S::F64::load(runs, e + base46);
                                            let s10: S::F64 = S::F64::load(runs, plane + (e + base46));
                                            let s11: S::F64 = S::F64::load(runs, base40 + (e + base46));
                                            let s12: S::F64 = S::F64::load(runs, base41 + (e + base46));
                                            let s13: S::F64 = S::F64::load(runs, base42 + (e + base46));
                                            let s14: S::F64 = S::F64::load(runs, base43 + (e + base46));
                                            let s15: S::F64 = S::F64::load(runs, base44 + (e + base46));
                                            let s16: S::F64 = S::F64::load(runs, base45 + (e + base46));
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
                                            s17.store(runs, e);
                                            s53.store(runs, plane + e);
                                            s54.store(runs, base40 + e);
                                            s55.store(runs, base41 + e);
                                            s56.store(runs, base42 + e);
                                            s57.store(runs, base43 + e);
                                            s58.store(runs, base44 + e);
                                            s59.store(runs, base45 + e);
                                            s60.store(runs, base47 + e);
                                            s61.store(runs, base48 + e);
                                            s62.store(runs, base49 + e);
                                            s63.store(runs, base50 + e);
                                            s64.store(runs, base51 + e);
                                            s65.store(runs, base52 + e);
                                            s66.store(runs, base53 + e);
                                            s44.store(runs, base54 + e);
                                            e += 4;
                                        }
                                        let base55: isize = base12;
                                        let base56: isize = base13;
                                        let base57: isize = base19;
                                        let base58: isize = base20;
                                        let base59: isize = base21;
                                        let base60: isize = base22;
                                        let base61: isize = base23;
                                        let base62: isize = base32;
                                        let base63: isize = base33;
                                        let base64: isize = base34;
                                        let base65: isize = base35;
                                        let base66: isize = base36;
                                        let base67: isize = base37;
                                        let base68: isize = base38;
                                        let base69: isize = base39;
                                        let end5: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                        for e in e_main3..end5 {
                                            let s: f64 = at(runs, e);
                                            let s2: f64 = at(runs, plane + e);
                                            let s3: f64 = at(runs, base55 + e);
                                            let s4: f64 = at(runs, base56 + e);
                                            let s5: f64 = at(runs, base57 + e);
                                            let s6: f64 = at(runs, base58 + e);
                                            let s7: f64 = at(runs, base59 + e);
                                            let s8: f64 = at(runs, base60 + e);
                                            let s9: f64 = at(runs, e + base61);
                                            let s10: f64 = at(runs, plane + (e + base61));
                                            let s11: f64 = at(runs, base55 + (e + base61));
                                            let s12: f64 = at(runs, base56 + (e + base61));
                                            let s13: f64 = at(runs, base57 + (e + base61));
                                            let s14: f64 = at(runs, base58 + (e + base61));
                                            let s15: f64 = at(runs, base59 + (e + base61));
                                            let s16: f64 = at(runs, base60 + (e + base61));
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
                                            put(runs, e, s17);
                                            put(runs, plane + e, s53);
                                            put(runs, base55 + e, s54);
                                            put(runs, base56 + e, s55);
                                            put(runs, base57 + e, s56);
                                            put(runs, base58 + e, s57);
                                            put(runs, base59 + e, s58);
                                            put(runs, base60 + e, s59);
                                            put(runs, base62 + e, s60);
                                            put(runs, base63 + e, s61);
                                            put(runs, base64 + e, s62);
                                            put(runs, base65 + e, s63);
                                            put(runs, base66 + e, s64);
                                            put(runs, base67 + e, s65);
                                            put(runs, base68 + e, s66);
                                            put(runs, base69 + e, s44);
                                        }
                                    } else {
                                        let e_main3: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                        let base40: isize = k * 2 - 1;
                                        let base41: isize = k * cols_here;
                                        let mut e: isize = 0;
                                        while e < e_main3 {
                                            let base42: isize = base40;
                                            let base43: isize = e + base41;
                                            for j in 0..k {
                                                S::F64::load(runs, j * plane + base43)
                                                    .store(runs, (base42 - j) * plane + e);
                                            }
                                            let mut d: isize = k;
                                            while d > 0 {
                                                for t in 0..k {
                                                    let i: isize = (t & 0 - d) * 2 + (t & d - 1);
                                                    let x2: S::F64 = S::F64::load(runs, i * plane + e);
                                                    let y: S::F64 = S::F64::load(runs, (i + d) * plane + e);
                                                    x2.min(y).store(runs, i * plane + e);
                                                    x2.max(y).store(runs, (i + d) * plane + e);
                                                }
                                                d >>= 1;
                                            }
                                            e += 4;
                                        }
                                        let base42: isize = k * 2 - 1;
                                        let base43: isize = k * cols_here;
                                        let end5: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                        for e in e_main3..end5 {
                                            let base44: isize = base42;
                                            let base45: isize = e + base43;
                                            for j in 0..k {
                                                put(runs, (base44 - j) * plane + e, at(runs, j * plane + base45));
                                            }
                                            let mut d: isize = k;
                                            while d > 0 {
                                                for t in 0..k {
                                                    let i: isize = (t & 0 - d) * 2 + (t & d - 1);
                                                    let x2: f64 = at(runs, i * plane + e);
                                                    let y: f64 = at(runs, (i + d) * plane + e);
                                                    put(runs, i * plane + e, min(x2, y));
                                                    put(runs, (i + d) * plane + e, max(x2, y));
                                                }
                                                d >>= 1;
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
                                let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                let mut e: isize = 0;
                                while e < e_main3 {
                                    let s: S::F64 = S::F64::load(runs, e);
                                    let s2: S::F64 = S::F64::load(runs, e + cols_here);
                                    let s3: S::F64 = s.min(s2);
                                    let s4: S::F64 = s.max(s2);
                                    s3.store(runs, e);
                                    s4.store(runs, plane + e);
                                    e += 4;
                                }
                                let end5: isize = (rows_in - (width - 1)) * cols_here;
                                for e in e_main3..end5 {
                                    let s: f64 = at(runs, e);
                                    let s2: f64 = at(runs, e + cols_here);
                                    let s3: f64 = min(s, s2);
                                    let s4: f64 = max(s, s2);
                                    put(runs, e, s3);
                                    put(runs, plane + e, s4);
                                }
                            } else {
                                if older == 2 {
                                    let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                    let base40: isize = 2 * cols_here;
                                    let base41: isize = 2 * plane;
                                    let base42: isize = 3 * plane;
                                    let mut e: isize = 0;
                                    while e < e_main3 {
                                        let s: S::F64 = S::F64::load(runs, e);
                                        let s2: S::F64 = S::F64::load(runs, plane + e);
                                        let s3: S::F64 = S::F64::load(runs, e + base40);
                                        let s4: S::F64 = S::F64::load(runs, plane + (e + base40));
                                        let s5: S::F64 = s.min(s3);
                                        let s6: S::F64 = s.max(s3);
                                        let s7: S::F64 = s2.min(s4);
                                        let s8: S::F64 = s2.max(s4);
                                        let s9: S::F64 = s7.min(s6);
                                        let s10: S::F64 = s7.max(s6);
                                        s5.store(runs, e);
                                        s9.store(runs, plane + e);
                                        s10.store(runs, base41 + e);
                                        s8.store(runs, base42 + e);
                                        e += 4;
                                    }
                                    let base43: isize = 2 * cols_here;
                                    let base44: isize = 2 * plane;
                                    let base45: isize = 3 * plane;
                                    let end5: isize = (rows_in - (width - 1)) * cols_here;
                                    for e in e_main3..end5 {
                                        let s: f64 = at(runs, e);
                                        let s2: f64 = at(runs, plane + e);
                                        let s3: f64 = at(runs, e + base43);
                                        let s4: f64 = at(runs, plane + (e + base43));
                                        let s5: f64 = min(s, s3);
                                        let s6: f64 = max(s, s3);
                                        let s7: f64 = min(s2, s4);
                                        let s8: f64 = max(s2, s4);
                                        let s9: f64 = min(s7, s6);
                                        let s10: f64 = max(s7, s6);
                                        put(runs, e, s5);
                                        put(runs, plane + e, s9);
                                        put(runs, base44 + e, s10);
                                        put(runs, base45 + e, s8);
                                    }
                                } else {
                                    if older == 4 {
                                        let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                        let base40: isize = 2 * plane;
                                        let base41: isize = 3 * plane;
                                        let base42: isize = 4 * cols_here;
                                        let base43: isize = 4 * plane;
                                        let base44: isize = 5 * plane;
                                        let base45: isize = 6 * plane;
                                        let base46: isize = 7 * plane;
                                        let mut e: isize = 0;
                                        while e < e_main3 {
                                            let s: S::F64 = S::F64::load(runs, e);
                                            let s2: S::F64 = S::F64::load(runs, plane + e);
                                            let s3: S::F64 = S::F64::load(runs, base40 + e);
                                            let s4: S::F64 = S::F64::load(runs, base41 + e);
                                            let s5: S::F64 = S::F64::load(runs, e + base42);
                                            let s6: S::F64 = S::F64::load(runs, plane + (e + base42));
                                            let s7: S::F64 = S::F64::load(runs, base40 + (e + base42));
                                            let s8: S::F64 = S::F64::load(runs, base41 + (e + base42));
                                            let s9: S::F64 = s.min(s5);
                                            let s10: S::F64 = s.max(s5);
                                            let s11: S::F64 = s3.min(s7);
                                            let s12: S::F64 = s3.max(s7);
                                            let s13: S::F64 = s11.min(s10);
                                            let s14: S::F64 = s11.max(s10);
                                            let s15: S::F64 = s2.min(s6);
                                            let s16: S::F64 = s2.max(s6);
                                            let s17: S::F64 = s4.min(s8);
                                            let s18: S::F64 = s4.max(s8);
                                            let s19: S::F64 = s17.min(s16);
                                            let s20: S::F64 = s17.max(s16);
                                            let s21: S::F64 = s15.min(s13);
                                            let s22: S::F64 = s15.max(s13);
                                            let s23: S::F64 = s19.min(s14);
                                            let s24: S::F64 = s19.max(s14);
                                            let s25: S::F64 = s20.min(s12);
                                            let s26: S::F64 = s20.max(s12);
                                            s9.store(runs, e);
                                            s21.store(runs, plane + e);
                                            s22.store(runs, base40 + e);
                                            s23.store(runs, base41 + e);
                                            s24.store(runs, base43 + e);
                                            s25.store(runs, base44 + e);
                                            s26.store(runs, base45 + e);
                                            s18.store(runs, base46 + e);
                                            e += 4;
                                        }
                                        let base47: isize = 2 * plane;
                                        let base48: isize = 3 * plane;
                                        let base49: isize = 4 * cols_here;
                                        let base50: isize = 4 * plane;
                                        let base51: isize = 5 * plane;
                                        let base52: isize = 6 * plane;
                                        let base53: isize = 7 * plane;
                                        let end5: isize = (rows_in - (width - 1)) * cols_here;
                                        for e in e_main3..end5 {
                                            let s: f64 = at(runs, e);
                                            let s2: f64 = at(runs, plane + e);
                                            let s3: f64 = at(runs, base47 + e);
                                            let s4: f64 = at(runs, base48 + e);
                                            let s5: f64 = at(runs, e + base49);
                                            let s6: f64 = at(runs, plane + (e + base49));
                                            let s7: f64 = at(runs, base47 + (e + base49));
                                            let s8: f64 = at(runs, base48 + (e + base49));
                                            let s9: f64 = min(s, s5);
                                            let s10: f64 = max(s, s5);
                                            let s11: f64 = min(s3, s7);
                                            let s12: f64 = max(s3, s7);
                                            let s13: f64 = min(s11, s10);
                                            let s14: f64 = max(s11, s10);
                                            let s15: f64 = min(s2, s6);
                                            let s16: f64 = max(s2, s6);
                                            let s17: f64 = min(s4, s8);
                                            let s18: f64 = max(s4, s8);
                                            let s19: f64 = min(s17, s16);
                                            let s20: f64 = max(s17, s16);
                                            let s21: f64 = min(s15, s13);
                                            let s22: f64 = max(s15, s13);
                                            let s23: f64 = min(s19, s14);
                                            let s24: f64 = max(s19, s14);
                                            let s25: f64 = min(s20, s12);
                                            let s26: f64 = max(s20, s12);
                                            put(runs, e, s9);
                                            put(runs, plane + e, s21);
                                            put(runs, base47 + e, s22);
                                            put(runs, base48 + e, s23);
                                            put(runs, base50 + e, s24);
                                            put(runs, base51 + e, s25);
                                            put(runs, base52 + e, s26);
                                            put(runs, base53 + e, s18);
                                        }
                                    } else {
                                        if older == 8 {
                                            let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base40: isize = 2 * plane;
                                            let base41: isize = 3 * plane;
                                            let base42: isize = 4 * plane;
                                            let base43: isize = 5 * plane;
                                            let base44: isize = 6 * plane;
                                            let base45: isize = 7 * plane;
                                            let base46: isize = 8 * cols_here;
                                            let base47: isize = 8 * plane;
                                            let base48: isize = 9 * plane;
                                            let base49: isize = 10 * plane;
                                            let base50: isize = 11 * plane;
                                            let base51: isize = 12 * plane;
                                            let base52: isize = 13 * plane;
                                            let base53: isize = 14 * plane;
                                            let base54: isize = 15 * plane;
                                            let mut e: isize = 0;
                                            while e < e_main3 {
                                                let s: S::F64 = S::F64::load(runs, e);
                                                let s2: S::F64 = S::F64::load(runs, plane + e);
                                                let s3: S::F64 = S::F64::load(runs, base40 + e);
                                                let s4: S::F64 = S::F64::load(runs, base41 + e);
                                                let s5: S::F64 = S::F64::load(runs, base42 + e);
                                                let s6: S::F64 = S::F64::load(runs, base43 + e);
                                                let s7: S::F64 = S::F64::load(runs, base44 + e);
                                                let s8: S::F64 = S::F64::load(runs, base45 + e);
                                                let s9: S::F64 = S::F64::load(runs, e + base46);
                                                let s10: S::F64 = S::F64::load(runs, plane + (e + base46));
                                                let s11: S::F64 = S::F64::load(runs, base40 + (e + base46));
                                                let s12: S::F64 = S::F64::load(runs, base41 + (e + base46));
                                                let s13: S::F64 = S::F64::load(runs, base42 + (e + base46));
                                                let s14: S::F64 = S::F64::load(runs, base43 + (e + base46));
                                                let s15: S::F64 = S::F64::load(runs, base44 + (e + base46));
                                                let s16: S::F64 = S::F64::load(runs, base45 + (e + base46));
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
                                                s17.store(runs, e);
                                                s53.store(runs, plane + e);
                                                s54.store(runs, base40 + e);
                                                s55.store(runs, base41 + e);
                                                s56.store(runs, base42 + e);
                                                s57.store(runs, base43 + e);
                                                s58.store(runs, base44 + e);
                                                s59.store(runs, base45 + e);
                                                s60.store(runs, base47 + e);
                                                s61.store(runs, base48 + e);
                                                s62.store(runs, base49 + e);
                                                s63.store(runs, base50 + e);
                                                s64.store(runs, base51 + e);
                                                s65.store(runs, base52 + e);
                                                s66.store(runs, base53 + e);
                                                s44.store(runs, base54 + e);
                                                e += 4;
                                            }
                                            let base55: isize = 2 * plane;
                                            let base56: isize = 3 * plane;
                                            let base57: isize = 4 * plane;
                                            let base58: isize = 5 * plane;
                                            let base59: isize = 6 * plane;
                                            let base60: isize = 7 * plane;
                                            let base61: isize = 8 * cols_here;
                                            let base62: isize = 8 * plane;
                                            let base63: isize = 9 * plane;
                                            let base64: isize = 10 * plane;
                                            let base65: isize = 11 * plane;
                                            let base66: isize = 12 * plane;
                                            let base67: isize = 13 * plane;
                                            let base68: isize = 14 * plane;
                                            let base69: isize = 15 * plane;
                                            let end5: isize = (rows_in - (width - 1)) * cols_here;
                                            for e in e_main3..end5 {
                                                let s: f64 = at(runs, e);
                                                let s2: f64 = at(runs, plane + e);
                                                let s3: f64 = at(runs, base55 + e);
                                                let s4: f64 = at(runs, base56 + e);
                                                let s5: f64 = at(runs, base57 + e);
                                                let s6: f64 = at(runs, base58 + e);
                                                let s7: f64 = at(runs, base59 + e);
                                                let s8: f64 = at(runs, base60 + e);
                                                let s9: f64 = at(runs, e + base61);
                                                let s10: f64 = at(runs, plane + (e + base61));
                                                let s11: f64 = at(runs, base55 + (e + base61));
                                                let s12: f64 = at(runs, base56 + (e + base61));
                                                let s13: f64 = at(runs, base57 + (e + base61));
                                                let s14: f64 = at(runs, base58 + (e + base61));
                                                let s15: f64 = at(runs, base59 + (e + base61));
                                                let s16: f64 = at(runs, base60 + (e + base61));
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
                                                put(runs, e, s17);
                                                put(runs, plane + e, s53);
                                                put(runs, base55 + e, s54);
                                                put(runs, base56 + e, s55);
                                                put(runs, base57 + e, s56);
                                                put(runs, base58 + e, s57);
                                                put(runs, base59 + e, s58);
                                                put(runs, base60 + e, s59);
                                                put(runs, base62 + e, s60);
                                                put(runs, base63 + e, s61);
                                                put(runs, base64 + e, s62);
                                                put(runs, base65 + e, s63);
                                                put(runs, base66 + e, s64);
                                                put(runs, base67 + e, s65);
                                                put(runs, base68 + e, s66);
                                                put(runs, base69 + e, s44);
                                            }
                                        } else {
                                            let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base40: isize = older * 2 - 1;
                                            let base41: isize = older * cols_here;
                                            let mut e: isize = 0;
                                            while e < e_main3 {
                                                let base42: isize = base40;
                                                let base43: isize = e + base41;
                                                for j in 0..older {
                                                    S::F64::load(runs, j * plane + base43)
                                                        .store(runs, (base42 - j) * plane + e);
                                                }
                                                let mut d: isize = older;
                                                while d > 0 {
                                                    for t in 0..older {
                                                        let i: isize = (t & 0 - d) * 2 + (t & d - 1);
                                                        let x2: S::F64 = S::F64::load(runs, i * plane + e);
                                                        let y: S::F64 = S::F64::load(runs, (i + d) * plane + e);
                                                        x2.min(y).store(runs, i * plane + e);
                                                        x2.max(y).store(runs, (i + d) * plane + e);
                                                    }
                                                    d >>= 1;
                                                }
                                                e += 4;
                                            }
                                            let base42: isize = older * 2 - 1;
                                            let base43: isize = older * cols_here;
                                            let end5: isize = (rows_in - (width - 1)) * cols_here;
                                            for e in e_main3..end5 {
                                                let base44: isize = base42;
                                                let base45: isize = e + base43;
                                                for j in 0..older {
                                                    put(runs, (base44 - j) * plane + e, at(runs, j * plane + base45));
                                                }
                                                let mut d: isize = older;
                                                while d > 0 {
                                                    for t in 0..older {
                                                        let i: isize = (t & 0 - d) * 2 + (t & d - 1);
                                                        let x2: f64 = at(runs, i * plane + e);
                                                        let y: f64 = at(runs, (i + d) * plane + e);
                                                        put(runs, i * plane + e, min(x2, y));
                                                        put(runs, (i + d) * plane + e, max(x2, y));
                                                    }
                                                    d >>= 1;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        } else {
                            let base40: isize = (rows_in * cols_here).max(0) & -4;
                            let base41: isize = widest * 2;
                            let base42: isize = rows_in * cols_here;
                            for j in capacity..older {
                                let e_main3: isize = base40;
                                let base43: isize = (base41 + j) * plane;
                                let mut e: isize = 0;
                                while e < e_main3 {
                                    S::F64::splat(f64::INFINITY).store(runs, base43 + e);
                                    e += 4;
                                }
                                let base44: isize = (base41 + j) * plane;
                                let end5: isize = base42;
                                for e in e_main3..end5 {
                                    put(runs, base44 + e, f64::INFINITY);
                                }
                            }
                            if older == 1 {
                                let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                let base43: isize = widest * 2 * plane;
                                let mut e: isize = 0;
                                while e < e_main3 {
                                    let s: S::F64 = S::F64::load(runs, e);
                                    let s2: S::F64 = S::F64::load(runs, base43 + (e + cols_here));
                                    let s3: S::F64 = s.min(s2);
                                    let s4: S::F64 = s.max(s2);
                                    s3.store(runs, e);
                                    s4.store(runs, plane + e);
                                    e += 4;
                                }
                                let base44: isize = widest * 2 * plane;
                                let end5: isize = (rows_in - (width - 1)) * cols_here;
                                for e in e_main3..end5 {
                                    let s: f64 = at(runs, e);
                                    let s2: f64 = at(runs, base44 + (e + cols_here));
                                    let s3: f64 = min(s, s2);
                                    let s4: f64 = max(s, s2);
                                    put(runs, e, s3);
                                    put(runs, plane + e, s4);
                                }
                            } else {
                                if older == 2 {
                                    let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                    let base43: isize = widest * 2 * plane;
                                    let base44: isize = 2 * cols_here;
                                    let base45: isize = (widest * 2 + 1) * plane;
                                    let base46: isize = 2 * plane;
                                    let base47: isize = 3 * plane;
                                    let mut e: isize = 0;
                                    while e < e_main3 {
                                        let s: S::F64 = S::F64::load(runs, e);
                                        let s2: S::F64 = S::F64::load(runs, plane + e);
                                        let s3: S::F64 = S::F64::load(runs, base43 + (e + base44));
                                        let s4: S::F64 = S::F64::load(runs, base45 + (e + base44));
                                        let s5: S::F64 = s.min(s3);
                                        let s6: S::F64 = s.max(s3);
                                        let s7: S::F64 = s2.min(s4);
                                        let s8: S::F64 = s2.max(s4);
                                        let s9: S::F64 = s7.min(s6);
                                        let s10: S::F64 = s7.max(s6);
                                        s5.store(runs, e);
                                        s9.store(runs, plane + e);
                                        s10.store(runs, base46 + e);
                                        s8.store(runs, base47 + e);
                                        e += 4;
                                    }
                                    let base48: isize = widest * 2 * plane;
                                    let base49: isize = 2 * cols_here;
                                    let base50: isize = (widest * 2 + 1) * plane;
                                    let base51: isize = 2 * plane;
                                    let base52: isize = 3 * plane;
                                    let end5: isize = (rows_in - (width - 1)) * cols_here;
                                    for e in e_main3..end5 {
                                        let s: f64 = at(runs, e);
                                        let s2: f64 = at(runs, plane + e);
                                        let s3: f64 = at(runs, base48 + (e + base49));
                                        let s4: f64 = at(runs, base50 + (e + base49));
                                        let s5: f64 = min(s, s3);
                                        let s6: f64 = max(s, s3);
                                        let s7: f64 = min(s2, s4);
                                        let s8: f64 = max(s2, s4);
                                        let s9: f64 = min(s7, s6);
                                        let s10: f64 = max(s7, s6);
                                        put(runs, e, s5);
                                        put(runs, plane + e, s9);
                                        put(runs, base51 + e, s10);
                                        put(runs, base52 + e, s8);
                                    }
                                } else {
                                    if older == 4 {
                                        let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                        let base43: isize = 2 * plane;
                                        let base44: isize = 3 * plane;
                                        let base45: isize = widest * 2 * plane;
                                        let base46: isize = 4 * cols_here;
                                        let base47: isize = (widest * 2 + 1) * plane;
                                        let base48: isize = (widest * 2 + 2) * plane;
                                        let base49: isize = (widest * 2 + 3) * plane;
                                        let base50: isize = 4 * plane;
                                        let base51: isize = 5 * plane;
                                        let base52: isize = 6 * plane;
                                        let base53: isize = 7 * plane;
                                        let mut e: isize = 0;
                                        while e < e_main3 {
                                            let s: S::F64 = S::F64::load(runs, e);
                                            let s2: S::F64 = S::F64::load(runs, plane + e);
                                            let s3: S::F64 = S::F64::load(runs, base43 + e);
                                            let s4: S::F64 = S::F64::load(runs, base44 + e);
                                            let s5: S::F64 = S::F64::load(runs, base45 + (e + base46));
                                            let s6: S::F64 = S::F64::load(runs, base47 + (e + base46));
                                            let s7: S::F64 = S::F64::load(runs, base48 + (e + base46));
                                            let s8: S::F64 = S::F64::load(runs, base49 + (e + base46));
                                            let s9: S::F64 = s.min(s5);
                                            let s10: S::F64 = s.max(s5);
                                            let s11: S::F64 = s3.min(s7);
                                            let s12: S::F64 = s3.max(s7);
                                            let s13: S::F64 = s11.min(s10);
                                            let s14: S::F64 = s11.max(s10);
                                            let s15: S::F64 = s2.min(s6);
                                            let s16: S::F64 = s2.max(s6);
                                            let s17: S::F64 = s4.min(s8);
                                            let s18: S::F64 = s4.max(s8);
                                            let s19: S::F64 = s17.min(s16);
                                            let s20: S::F64 = s17.max(s16);
                                            let s21: S::F64 = s15.min(s13);
                                            let s22: S::F64 = s15.max(s13);
                                            let s23: S::F64 = s19.min(s14);
                                            let s24: S::F64 = s19.max(s14);
                                            let s25: S::F64 = s20.min(s12);
                                            let s26: S::F64 = s20.max(s12);
                                            s9.store(runs, e);
                                            s21.store(runs, plane + e);
                                            s22.store(runs, base43 + e);
                                            s23.store(runs, base44 + e);
                                            s24.store(runs, base50 + e);
                                            s25.store(runs, base51 + e);
                                            s26.store(runs, base52 + e);
                                            s18.store(runs, base53 + e);
                                            e += 4;
                                        }
                                        let base54: isize = 2 * plane;
                                        let base55: isize = 3 * plane;
                                        let base56: isize = widest * 2 * plane;
                                        let base57: isize = 4 * cols_here;
                                        let base58: isize = (widest * 2 + 1) * plane;
                                        let base59: isize = (widest * 2 + 2) * plane;
                                        let base60: isize = (widest * 2 + 3) * plane;
                                        let base61: isize = 4 * plane;
                                        let base62: isize = 5 * plane;
                                        let base63: isize = 6 * plane;
                                        let base64: isize = 7 * plane;
                                        let end5: isize = (rows_in - (width - 1)) * cols_here;
                                        for e in e_main3..end5 {
                                            let s: f64 = at(runs, e);
                                            let s2: f64 = at(runs, plane + e);
                                            let s3: f64 = at(runs, base54 + e);
                                            let s4: f64 = at(runs, base55 + e);
                                            let s5: f64 = at(runs, base56 + (e + base57));
                                            let s6: f64 = at(runs, base58 + (e + base57));
                                            let s7: f64 = at(runs, base59 + (e + base57));
                                            let s8: f64 = at(runs, base60 + (e + base57));
                                            let s9: f64 = min(s, s5);
                                            let s10: f64 = max(s, s5);
                                            let s11: f64 = min(s3, s7);
                                            let s12: f64 = max(s3, s7);
                                            let s13: f64 = min(s11, s10);
                                            let s14: f64 = max(s11, s10);
                                            let s15: f64 = min(s2, s6);
                                            let s16: f64 = max(s2, s6);
                                            let s17: f64 = min(s4, s8);
                                            let s18: f64 = max(s4, s8);
                                            let s19: f64 = min(s17, s16);
                                            let s20: f64 = max(s17, s16);
                                            let s21: f64 = min(s15, s13);
                                            let s22: f64 = max(s15, s13);
                                            let s23: f64 = min(s19, s14);
                                            let s24: f64 = max(s19, s14);
                                            let s25: f64 = min(s20, s12);
                                            let s26: f64 = max(s20, s12);
                                            put(runs, e, s9);
                                            put(runs, plane + e, s21);
                                            put(runs, base54 + e, s22);
                                            put(runs, base55 + e, s23);
                                            put(runs, base61 + e, s24);
                                            put(runs, base62 + e, s25);
                                            put(runs, base63 + e, s26);
                                            put(runs, base64 + e, s18);
                                        }
                                    } else {
                                        if older == 8 {
                                            let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base43: isize = 2 * plane;
                                            let base44: isize = 3 * plane;
                                            let base45: isize = 4 * plane;
                                            let base46: isize = 5 * plane;
                                            let base47: isize = 6 * plane;
                                            let base48: isize = 7 * plane;
                                            let base49: isize = widest * 2 * plane;
                                            let base50: isize = 8 * cols_here;
                                            let base51: isize = (widest * 2 + 1) * plane;
                                            let base52: isize = (widest * 2 + 2) * plane;
                                            let base53: isize = (widest * 2 + 3) * plane;
                                            let base54: isize = (widest * 2 + 4) * plane;
                                            let base55: isize = (widest * 2 + 5) * plane;
                                            let base56: isize = (widest * 2 + 6) * plane;
                                            let base57: isize = (widest * 2 + 7) * plane;
                                            let base58: isize = 8 * plane;
                                            let base59: isize = 9 * plane;
                                            let base60: isize = 10 * plane;
                                            let base61: isize = 11 * plane;
                                            let base62: isize = 12 * plane;
                                            let base63: isize = 13 * plane;
                                            let base64: isize = 14 * plane;
                                            let base65: isize = 15 * plane;
                                            let mut e: isize = 0;
                                            while e < e_main3 {
                                                let s: S::F64 = S::F64::load(runs, e);
                                                let s2: S::F64 = S::F64::load(runs, plane + e);
                                                let s3: S::F64 = S::F64::load(runs, base43 + e);
                                                let s4: S::F64 = S::F64::load(runs, base44 + e);
                                                let s5: S::F64 = S::F64::load(runs, base45 + e);
                                                let s6: S::F64 = S::F64::load(runs, base46 + e);
                                                let s7: S::F64 = S::F64::load(runs, base47 + e);
                                                let s8: S::F64 = S::F64::load(runs, base48 + e);
                                                let s9: S::F64 = S::F64::load(runs, base49 + (e + base50));
                                                let s10: S::F64 = S::F64::load(runs, base51 + (e + base50));
                                                let s11: S::F64 = S::F64::load(runs, base52 + (e + base50));
                                                let s12: S::F64 = S::F64::load(runs, base53 + (e + base50));
                                                let s13: S::F64 = S::F64::load(runs, base54 + (e + base50));
                                                let s14: S::F64 = S::F64::load(runs, base55 + (e + base50));
                                                let s15: S::F64 = S::F64::load(runs, base56 + (e + base50));
                                                let s16: S::F64 = S::F64::load(runs, base57 + (e + base50));
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
                                                s17.store(runs, e);
                                                s53.store(runs, plane + e);
                                                s54.store(runs, base43 + e);
                                                s55.store(runs, base44 + e);
                                                s56.store(runs, base45 + e);
                                                s57.store(runs, base46 + e);
                                                s58.store(runs, base47 + e);
                                                s59.store(runs, base48 + e);
                                                s60.store(runs, base58 + e);
                                                s61.store(runs, base59 + e);
                                                s62.store(runs, base60 + e);
                                                s63.store(runs, base61 + e);
                                                s64.store(runs, base62 + e);
                                                s65.store(runs, base63 + e);
                                                s66.store(runs, base64 + e);
                                                s44.store(runs, base65 + e);
                                                e += 4;
                                            }
                                            let base66: isize = 2 * plane;
                                            let base67: isize = 3 * plane;
                                            let base68: isize = 4 * plane;
                                            let base69: isize = 5 * plane;
                                            let base70: isize = 6 * plane;
                                            let base71: isize = 7 * plane;
                                            let base72: isize = widest * 2 * plane;
                                            let base73: isize = 8 * cols_here;
                                            let base74: isize = (widest * 2 + 1) * plane;
                                            let base75: isize = (widest * 2 + 2) * plane;
                                            let base76: isize = (widest * 2 + 3) * plane;
                                            let base77: isize = (widest * 2 + 4) * plane;
                                            let base78: isize = (widest * 2 + 5) * plane;
                                            let base79: isize = (widest * 2 + 6) * plane;
                                            let base80: isize = (widest * 2 + 7) * plane;
                                            let base81: isize = 8 * plane;
                                            let base82: isize = 9 * plane;
                                            let base83: isize = 10 * plane;
                                            let base84: isize = 11 * plane;
                                            let base85: isize = 12 * plane;
                                            let base86: isize = 13 * plane;
                                            let base87: isize = 14 * plane;
                                            let base88: isize = 15 * plane;
                                            let end5: isize = (rows_in - (width - 1)) * cols_here;
                                            for e in e_main3..end5 {
                                                let s: f64 = at(runs, e);
                                                let s2: f64 = at(runs, plane + e);
                                                let s3: f64 = at(runs, base66 + e);
                                                let s4: f64 = at(runs, base67 + e);
                                                let s5: f64 = at(runs, base68 + e);
                                                let s6: f64 = at(runs, base69 + e);
                                                let s7: f64 = at(runs, base70 + e);
                                                let s8: f64 = at(runs, base71 + e);
                                                let s9: f64 = at(runs, base72 + (e + base73));
                                                let s10: f64 = at(runs, base74 + (e + base73));
                                                let s11: f64 = at(runs, base75 + (e + base73));
                                                let s12: f64 = at(runs, base76 + (e + base73));
                                                let s13: f64 = at(runs, base77 + (e + base73));
                                                let s14: f64 = at(runs, base78 + (e + base73));
                                                let s15: f64 = at(runs, base79 + (e + base73));
                                                let s16: f64 = at(runs, base80 + (e + base73));
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
                                                put(runs, e, s17);
                                                put(runs, plane + e, s53);
                                                put(runs, base66 + e, s54);
                                                put(runs, base67 + e, s55);
                                                put(runs, base68 + e, s56);
                                                put(runs, base69 + e, s57);
                                                put(runs, base70 + e, s58);
                                                put(runs, base71 + e, s59);
                                                put(runs, base81 + e, s60);
                                                put(runs, base82 + e, s61);
                                                put(runs, base83 + e, s62);
                                                put(runs, base84 + e, s63);
                                                put(runs, base85 + e, s64);
                                                put(runs, base86 + e, s65);
                                                put(runs, base87 + e, s66);
                                                put(runs, base88 + e, s44);
                                            }
                                        } else {
                                            let e_main3: isize = ((rows_in - (width - 1)) * cols_here).max(0) & -4;
                                            let base43: isize = older * 2 - 1;
                                            let base44: isize = widest * 2;
                                            let base45: isize = older * cols_here;
                                            let mut e: isize = 0;
                                            while e < e_main3 {
                                                let base46: isize = base43;
                                                let base47: isize = base44;
                                                let base48: isize = e + base45;
                                                for j in 0..older {
                                                    S::F64::load(runs, (base47 + j) * plane + base48)
                                                        .store(runs, (base46 - j) * plane + e);
                                                }
                                                let mut d: isize = older;
                                                while d > 0 {
                                                    for t in 0..older {
                                                        let i: isize = (t & 0 - d) * 2 + (t & d - 1);
                                                        let x2: S::F64 = S::F64::load(runs, i * plane + e);
                                                        let y: S::F64 = S::F64::load(runs, (i + d) * plane + e);
                                                        x2.min(y).store(runs, i * plane + e);
                                                        x2.max(y).store(runs, (i + d) * plane + e);
                                                    }
                                                    d >>= 1;
                                                }
                                                e += 4;
                                            }
                                            let base46: isize = older * 2 - 1;
                                            let base47: isize = widest * 2;
                                            let base48: isize = older * cols_here;
                                            let end5: isize = (rows_in - (width - 1)) * cols_here;
                                            for e in e_main3..end5 {
                                                let base49: isize = base46;
                                                let base50: isize = base47;
                                                let base51: isize = e + base48;
                                                for j in 0..older {
                                                    put(
                                                        runs,
                                                        (base49 - j) * plane + e,
                                                        at(runs, (base50 + j) * plane + base51),
                                                    );
                                                }
                                                let mut d: isize = older;
                                                while d > 0 {
                                                    for t in 0..older {
                                                        let i: isize = (t & 0 - d) * 2 + (t & d - 1);
                                                        let x2: f64 = at(runs, i * plane + e);
                                                        let y: f64 = at(runs, (i + d) * plane + e);
                                                        put(runs, i * plane + e, min(x2, y));
                                                        put(runs, (i + d) * plane + e, max(x2, y));
                                                    }
                                                    d >>= 1;
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
                    let base40: isize = length2.max(0) & -8;
                    for span in 0..spans2 {
                        let from: isize = span * cols_here;
                        let out: isize = (first_row + span) * cols + first_col;
                        let e_main3: isize = base40;
                        let mut e: isize = 0;
                        while e < e_main3 {
                            // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                            let mut chosen: W::F64 = W::F64::splat(0.0);
                            if present >= min_periods {
                                let wanted: isize = width + 1 >> 1;
                                // windows(x, window, (w) => {
                                let mut least: W::F64 = W::F64::splat(-f64::INFINITY);
                                let mut next: W::F64 = W::F64::splat(f64::INFINITY);
                                let end5: isize = width.min(wanted);
                                for i in wanted.max(0)..end5 {
                                    let x2: W::F64 = W::F64::load(runs, i * plane + (from + e));
                                    let y: W::F64 =
                                        W::F64::load(runs, (wanted - 1 - i) * plane + (newer_from + (from + e)));
                                    least = least.max(x2.min(y));
                                    next = next.min(x2.max(y));
                                }
                                let alone: isize = wanted.min(width);
                                if alone > 0 {
                                    least = least.max(W::F64::load(runs, (alone - 1) * plane + (from + e)));
                                }
                                let alone2: isize = (wanted - width).min(0);
                                if alone2 > 0 {
                                    least =
                                        least.max(W::F64::load(runs, (alone2 - 1) * plane + (newer_from + (from + e))));
                                }
                                if wanted < width {
                                    next = next.min(W::F64::load(runs, wanted * plane + (from + e)));
                                }
                                if wanted < 0 {
                                    next = next.min(W::F64::load(runs, wanted * plane + (newer_from + (from + e))));
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
                                let end6: isize = in_older.min(wanted2);
                                for i in (wanted2 - in_newer).max(0)..end6 {
                                    let x2: W::F64 = (W::F64::load(runs, ((width >> 1) - 1 - i) * plane + (from + e))
                                        - median)
                                        .abs();
                                    let y: W::F64 =
                                        (W::F64::load(runs, ((width >> 1) + (wanted2 - 1 - i)) * plane + (from + e))
                                            - median)
                                            .abs();
                                    least2 = least2.max(x2.min(y));
                                    next2 = next2.min(x2.max(y));
                                }
                                let alone3: isize = (wanted2 - in_newer).min(in_older);
                                if alone3 > 0 {
                                    least2 = least2.max(
                                        (W::F64::load(runs, ((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e))
                                            - median)
                                            .abs(),
                                    );
                                }
                                let alone4: isize = (wanted2 - in_older).min(in_newer);
                                if alone4 > 0 {
                                    least2 = least2.max(
                                        (W::F64::load(runs, ((width >> 1) + (alone4 - 1)) * plane + (from + e))
                                            - median)
                                            .abs(),
                                    );
                                }
                                if wanted2 < in_older {
                                    next2 = next2.min(
                                        (W::F64::load(runs, ((width >> 1) - 1 - wanted2) * plane + (from + e))
                                            - median)
                                            .abs(),
                                    );
                                }
                                if wanted2 < in_newer {
                                    next2 = next2.min(
                                        (W::F64::load(runs, ((width >> 1) + wanted2) * plane + (from + e)) - median)
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
                                // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                                chosen = choice2 * W::F64::splat(scale);
                            } else {
                                chosen = W::F64::splat(f64::NAN);
                            }
                            chosen.canonical(nan).store(mad, out + e - mad_base);
                            e += 8;
                        }
                        let mut e_done: isize = e_main3;
                        // windows(x, window, (w) => {
                        if length2 >= 4 {
                            let mut e: isize = e_main3;
                            while e < length2 {
                                let e_last: isize = e.min(length2 - 4);
                                // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                                let mut chosen: S::F64 = S::F64::splat(0.0);
                                if present >= min_periods {
                                    let wanted: isize = width + 1 >> 1;
                                    // windows(x, window, (w) => {
                                    let mut least: S::F64 = S::F64::splat(-f64::INFINITY);
                                    let mut next: S::F64 = S::F64::splat(f64::INFINITY);
                                    let end5: isize = width.min(wanted);
                                    for i in wanted.max(0)..end5 {
                                        let x2: S::F64 = S::F64::load(runs, i * plane + (from + e_last));
                                        let y: S::F64 = S::F64::load(
                                            runs,
                                            (wanted - 1 - i) * plane + (newer_from + (from + e_last)),
                                        );
                                        least = least.max(x2.min(y));
                                        next = next.min(x2.max(y));
                                    }
                                    let alone: isize = wanted.min(width);
                                    if alone > 0 {
                                        least = least.max(S::F64::load(runs, (alone - 1) * plane + (from + e_last)));
                                    }
                                    let alone2: isize = (wanted - width).min(0);
                                    if alone2 > 0 {
                                        least = least.max(S::F64::load(
                                            runs,
                                            (alone2 - 1) * plane + (newer_from + (from + e_last)),
                                        ));
                                    }
                                    if wanted < width {
                                        next = next.min(S::F64::load(runs, wanted * plane + (from + e_last)));
                                    }
                                    if wanted < 0 {
                                        next = next
                                            .min(S::F64::load(runs, wanted * plane + (newer_from + (from + e_last))));
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
                                    let end6: isize = in_older.min(wanted2);
                                    for i in (wanted2 - in_newer).max(0)..end6 {
                                        let x2: S::F64 =
                                            (S::F64::load(runs, ((width >> 1) - 1 - i) * plane + (from + e_last))
                                                - median)
                                                .abs();
                                        let y: S::F64 = (S::F64::load(
                                            runs,
                                            ((width >> 1) + (wanted2 - 1 - i)) * plane + (from + e_last),
                                        ) - median)
                                            .abs();
                                        least2 = least2.max(x2.min(y));
                                        next2 = next2.min(x2.max(y));
                                    }
                                    let alone3: isize = (wanted2 - in_newer).min(in_older);
                                    if alone3 > 0 {
                                        least2 = least2.max(
                                            (S::F64::load(
                                                runs,
                                                ((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e_last),
                                            ) - median)
                                                .abs(),
                                        );
                                    }
                                    let alone4: isize = (wanted2 - in_older).min(in_newer);
                                    if alone4 > 0 {
                                        least2 = least2.max(
                                            (S::F64::load(
                                                runs,
                                                ((width >> 1) + (alone4 - 1)) * plane + (from + e_last),
                                            ) - median)
                                                .abs(),
                                        );
                                    }
                                    if wanted2 < in_older {
                                        next2 = next2.min(
                                            (S::F64::load(
                                                runs,
                                                ((width >> 1) - 1 - wanted2) * plane + (from + e_last),
                                            ) - median)
                                                .abs(),
                                        );
                                    }
                                    if wanted2 < in_newer {
                                        next2 = next2.min(
                                            (S::F64::load(runs, ((width >> 1) + wanted2) * plane + (from + e_last))
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
                                    // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                                    chosen = choice2 * S::F64::splat(scale);
                                } else {
                                    chosen = S::F64::splat(f64::NAN);
                                }
                                chosen.canonical(nan).store(mad, out + e_last - mad_base);
                                e += 4;
                            }
                            // windows(x, window, (w) => {
                            e_done = length2;
                        }
                        for e in e_done..length2 {
                            // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                            let mut chosen: f64 = 0.0;
                            if present >= min_periods {
                                let wanted: isize = width + 1 >> 1;
                                // windows(x, window, (w) => {
                                let mut least: f64 = -f64::INFINITY;
                                let mut next: f64 = f64::INFINITY;
                                let end5: isize = width.min(wanted);
                                for i in wanted.max(0)..end5 {
                                    let x2: f64 = at(runs, i * plane + (from + e));
                                    let y: f64 = at(runs, (wanted - 1 - i) * plane + (newer_from + (from + e)));
                                    least = max(least, min(x2, y));
                                    next = min(next, max(x2, y));
                                }
                                let alone: isize = wanted.min(width);
                                if alone > 0 {
                                    least = max(least, at(runs, (alone - 1) * plane + (from + e)));
                                }
                                let alone2: isize = (wanted - width).min(0);
                                if alone2 > 0 {
                                    least = max(least, at(runs, (alone2 - 1) * plane + (newer_from + (from + e))));
                                }
                                if wanted < width {
                                    next = min(next, at(runs, wanted * plane + (from + e)));
                                }
                                if wanted < 0 {
                                    next = min(next, at(runs, wanted * plane + (newer_from + (from + e))));
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
                                let end6: isize = in_older.min(wanted2);
                                for i in (wanted2 - in_newer).max(0)..end6 {
                                    let x2: f64 =
                                        (at(runs, ((width >> 1) - 1 - i) * plane + (from + e)) - median).abs();
                                    let y: f64 = (at(runs, ((width >> 1) + (wanted2 - 1 - i)) * plane + (from + e))
                                        - median)
                                        .abs();
                                    least2 = max(least2, min(x2, y));
                                    next2 = min(next2, max(x2, y));
                                }
                                let alone3: isize = (wanted2 - in_newer).min(in_older);
                                if alone3 > 0 {
                                    least2 = max(
                                        least2,
                                        (at(runs, ((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e)) - median)
                                            .abs(),
                                    );
                                }
                                let alone4: isize = (wanted2 - in_older).min(in_newer);
                                if alone4 > 0 {
                                    least2 = max(
                                        least2,
                                        (at(runs, ((width >> 1) + (alone4 - 1)) * plane + (from + e)) - median).abs(),
                                    );
                                }
                                if wanted2 < in_older {
                                    next2 = min(
                                        next2,
                                        (at(runs, ((width >> 1) - 1 - wanted2) * plane + (from + e)) - median).abs(),
                                    );
                                }
                                if wanted2 < in_newer {
                                    next2 = min(
                                        next2,
                                        (at(runs, ((width >> 1) + wanted2) * plane + (from + e)) - median).abs(),
                                    );
                                }
                                // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                                chosen = (if width > 0 {
                                    if width & 1 != 0 { least2 } else { (least2 + next2) * 0.5 }
                                } else {
                                    f64::NAN
                                }) * scale;
                            } else {
                                chosen = f64::NAN;
                            }
                            put(mad, out + e - mad_base, canonical(chosen, nan));
                        }
                    }
                } else {
                    // windows(x, window, (w) => {
                    for column in 0..cols_here {
                        let mut held: isize = 0;
                        for r in 0..width {
                            let v: f64 = at(tile, r * cols_here + column) + 0.0;
                            if v == v {
                                let mut from: isize = 0;
                                let mut length2: isize = held;
                                while length2 > 0 {
                                    let half: isize = length2 + 1 >> 1;
                                    from = if at(sorted, from + half - 1) < v { from + half } else { from };
                                    length2 -= half;
                                }
                                let mut j: isize = held;
                                while j > from {
                                    put(sorted, j, at(sorted, j - 1));
                                    j -= 1;
                                }
                                put(sorted, from, v);
                                held += 1;
                            }
                        }
                        for r in 0..rows_here {
                            let out: isize = (first_row + r) * cols + (first_col + column);
                            let present: i32 = held as i32;
                            // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                            let mut chosen: f64 = 0.0;
                            if present >= min_periods {
                                // windows(x, window, (w) => {
                                let mut least: f64 = f64::NAN;
                                let mut next: f64 = f64::NAN;
                                if held > 0 {
                                    least = at(sorted, held - 1 >> 1);
                                    next = at(sorted, held >> 1);
                                }
                                let median: f64 = if held > 0 {
                                    if held & 1 != 0 { least } else { (least + next) * 0.5 }
                                } else {
                                    f64::NAN
                                };
                                let mut deviation: f64 = f64::NAN;
                                if held > 0 {
                                    let sorted_shared: f64 = at(sorted, 0);
                                    let below: isize = held >> 1;
                                    let wanted: isize = held + 1 >> 1;
                                    let mut from: isize = (wanted - (held - below)).max(0);
                                    let mut to: isize = below.min(wanted);
                                    while from < to {
                                        let i: isize = from + to >> 1;
                                        if (at(sorted, below - (i + 1)) - median).abs()
                                            < (at(sorted, below + (wanted - i) - 1) - median).abs()
                                        {
                                            from = i + 1;
                                        } else {
                                            to = i;
                                        }
                                    }
                                    let others: isize = wanted - from;
                                    let mut least2: f64 = 0.0;
                                    let mut next2: f64 = f64::INFINITY;
                                    if from > 0 {
                                        least2 = max(least2, (at(sorted, below - from) - median).abs());
                                    }
                                    if others > 0 {
                                        least2 = max(least2, (at(sorted, below + others - 1) - median).abs());
                                    }
                                    if from < below {
                                        next2 = min(next2, (at(sorted, below - (from + 1)) - median).abs());
                                    }
                                    if others < held - below {
                                        next2 = min(next2, (at(sorted, below + (others + 1) - 1) - median).abs());
                                    }
                                    deviation = if (sorted_shared - median).abs() == (sorted_shared - median).abs()
                                        && (at(sorted, held - 1) - median).abs()
                                            == (at(sorted, held - 1) - median).abs()
                                    {
                                        if held > 0 {
                                            if held & 1 != 0 { least2 } else { (least2 + next2) * 0.5 }
                                        } else {
                                            f64::NAN
                                        }
                                    } else {
                                        f64::NAN
                                    };
                                }
                                // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
                                chosen = deviation * scale;
                            } else {
                                chosen = f64::NAN;
                            }
                            put(mad, out - mad_base, canonical(chosen, nan));
                            // windows(x, window, (w) => {
                            if r + 1 < rows_here {
                                let oldest: f64 = at(tile, r * cols_here + column) + 0.0;
                                let newest: f64 = at(tile, (r + width) * cols_here + column) + 0.0;
                                if oldest == oldest && newest == newest {
                                    let mut from: isize = 0;
                                    let mut length2: isize = held;
                                    while length2 > 0 {
                                        let half: isize = length2 + 1 >> 1;
                                        from = if at(sorted, from + half - 1) < oldest { from + half } else { from };
                                        length2 -= half;
                                    }
                                    let mut from2: isize = 0;
                                    let mut length3: isize = held;
                                    while length3 > 0 {
                                        let half: isize = length3 + 1 >> 1;
                                        from2 =
                                            if at(sorted, from2 + half - 1) < newest { from2 + half } else { from2 };
                                        length3 -= half;
                                    }
                                    if from2 > from {
                                        let end4: isize = from2 - 1;
                                        for j in from..end4 {
                                            put(sorted, j, at(sorted, j + 1));
                                        }
                                        put(sorted, from2 - 1, newest);
                                    } else {
                                        let mut j: isize = from;
                                        while j > from2 {
                                            put(sorted, j, at(sorted, j - 1));
                                            j -= 1;
                                        }
                                        put(sorted, from2, newest);
                                    }
                                } else {
                                    if oldest == oldest {
                                        let mut from: isize = 0;
                                        let mut length2: isize = held;
                                        while length2 > 0 {
                                            let half: isize = length2 + 1 >> 1;
                                            from =
                                                if at(sorted, from + half - 1) < oldest { from + half } else { from };
                                            length2 -= half;
                                        }
                                        held -= 1;
                                        for j in from..held {
                                            put(sorted, j, at(sorted, j + 1));
                                        }
                                    } else {
                                        if newest == newest {
                                            let mut from: isize = 0;
                                            let mut length2: isize = held;
                                            while length2 > 0 {
                                                let half: isize = length2 + 1 >> 1;
                                                from = if at(sorted, from + half - 1) < newest {
                                                    from + half
                                                } else {
                                                    from
                                                };
                                                length2 -= half;
                                            }
                                            let mut j: isize = held;
                                            while j > from {
                                                put(sorted, j, at(sorted, j - 1));
                                                j -= 1;
                                            }
                                            put(sorted, from, newest);
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
