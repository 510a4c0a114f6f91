// Generated from kernels/rolling/rollingQuantile.ts#L24 by `trefoil build`. Do not edit. Hash 6013c60d00615216

use trefoil_core::prelude::*;

multiversion!(
    /// Quantile of the last `window` rows of each column, interpolated linearly between neighbouring values.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing): between two equal
    /// infinities the result is that infinity, between −∞ and a finite value it is −∞. −0 counts as +0.
    ///
    /// Accuracy: 1e-12 of the larger neighbour in magnitude; exact where q·(n − 1), as rounded, is whole.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).quantile(q)`; type 7 of Hyndman and Fan (1996).
    pub rolling_quantile = rolling_quantile_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        window: i32,
        min_periods: i32,
        q: f64,
        quantile: &mut [f64],
    )
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
                    windows_quantile::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        width,
                        cols,
                        tile_cols,
                        tile_rows,
                        q,
                        min_periods,
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

multiversion!(windows_quantile = windows_quantile_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    width: isize,
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    q: f64,
    min_periods: i32,
    quantile: &mut [f64],
    tile: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    sorted: &mut [f64],
    runs: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn windows_quantile_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    width: isize,
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    q: f64,
    min_periods: i32,
    quantile: &mut [f64],
    tile: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    sorted: &mut [f64],
    runs: &mut [f64],
) {
    let nan = plain_nan();
    let quantile_base = lo * cols;
    let width_at_most64: isize = width.max(1).min(64);
    let cols_over_tile_cols: isize = (cols + tile_cols - 1) / tile_cols;
    let row_tile_end: isize = (hi - lo + tile_rows - 1) / tile_rows;
    // windows(x, window, (w) => {
    for row_tile in 0..row_tile_end {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let first_row_at_least0: isize = (0 - (first_row - width + 1)).max(0);
        let col_tile_end: isize = cols_over_tile_cols;
        for col_tile in 0..col_tile_end {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = first_row_at_least0;
            let mut missing = lead > 0;
            let e_main: isize = (lead * cols_here).max(0) & -8;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                W::F64::splat(f64::NAN).store(tile, e);
                e += 8;
            }
            let e_end: isize = lead * cols_here;
            // The remainder.
            for e in e_main..e_end {
                put(tile, e, f64::NAN);
            }
            let flat = cols_here == cols;
            let length: isize = if flat { (rows_in - lead) * cols_here } else { cols_here };
            let spans: isize = if flat { 1 } else { rows_in - lead };
            let length_whole: isize = length.max(0) & -8;
            for span in 0..spans {
                let source: isize = (first_row - width + 1 + lead + span) * cols + first_col;
                let target: isize = (lead + span) * cols_here;
                let mut missing_lanes: W::Mask = W::Mask::splat(false);
                let e_main2: isize = length_whole;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main2 {
                    let v: W::F64 = W::F64::load(x, source + e);
                    v.store(tile, target + e);
                    missing_lanes = missing_lanes | !v.abs().cmp_lt(W::F64::splat(2.247116418577895e307));
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                // The remainder.
                for e in e_main2..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || !(v.abs() < 2.247116418577895e307);
                }
            }
            if missing {
                // Some values are missing: counts go along with the nodes.
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
                        // const h = q * (w.count - 1);
                        let h: f64 = q * present.wrapping_sub(1_i32) as f64;
                        // const whole = floor(h);
                        let whole: f64 = h.floor();
                        // const below = toI32(whole);
                        let below: i32 = whole as i32;
                        let position: isize = below as isize;
                        // windows(x, window, (w) => {
                        let mut ranked: f64 = f64::NAN;
                        if position >= 0 && position < held {
                            ranked = at(sorted, position);
                        }
                        // const low = w.rank(below);
                        let low: f64 = ranked;
                        // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                        let mut chosen: f64 = 0.0;
                        if h == whole {
                            chosen = low;
                        } else {
                            let position2: isize = below.wrapping_add(1_i32) as isize;
                            // windows(x, window, (w) => {
                            let mut ranked2: f64 = f64::NAN;
                            if position2 >= 0 && position2 < held {
                                ranked2 = at(sorted, position2);
                            }
                            // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                            let high: f64 = ranked2;
                            let part: f64 = h - whole;
                            // const step = high - low;
                            let step: f64 = high - low;
                            // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                            chosen =
                                if step - step == 0.0 { low + step * part } else { low * (1.0 - part) + high * part };
                        }
                        // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                        let result: f64 = if present >= min_periods { chosen } else { f64::NAN };
                        put(quantile, out - quantile_base, canonical(result, nan));
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
                                    let j_end: isize = from2 - 1;
                                    for j in from..j_end {
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
                // A complete tile: how many values each window has is known.
                if width <= 64 {
                    let values: isize = width_at_most64;
                    let mut power: isize = 1;
                    while power * 2 <= values {
                        power *= 2;
                    }
                    let widest: isize = power.max(1).min(64);
                    let is_power = widest == values;
                    let older: isize = if is_power && widest > 1 { widest >> 1 } else { widest };
                    let plane: isize = ((rows_in * cols_here + 7 >> 3 >> 1) * 2 + 1) * 8;
                    let newer_from: isize =
                        if is_power { older * cols_here } else { widest * 2 * plane + older * cols_here };
                    let e_main2: isize = (rows_in * cols_here).max(0) & -4;
                    // 4 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        (S::F64::load(tile, e) + S::F64::splat(0.0)).store(runs, e);
                        e += 4;
                    }
                    let e_end2: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        put(runs, e, at(tile, e) + 0.0);
                    }
                    let mut run: isize = 1;
                    let mut low: isize = 0;
                    let mut capacity: isize = 0;
                    let widest_times2: isize = widest * 2;
                    let rows_in_whole: isize = (rows_in * cols_here).max(0) & -4;
                    let rows_in_times_cols_here: isize = rows_in * cols_here;
                    let widest_times_plane: isize = widest * 2 * plane;
                    let widest_times_plane2: isize = (widest * 2 + 1) * plane;
                    let cols_here_times2: isize = 2 * cols_here;
                    let widest_times_plane3: isize = (widest * 2 + 2) * plane;
                    let widest_times_plane4: isize = (widest * 2 + 3) * plane;
                    let plane_times2: isize = 2 * plane;
                    let plane_times3: isize = 3 * plane;
                    let cols_here_times4: isize = 4 * cols_here;
                    let widest_times_plane5: isize = (widest * 2 + 4) * plane;
                    let widest_times_plane6: isize = (widest * 2 + 5) * plane;
                    let widest_times_plane7: isize = (widest * 2 + 6) * plane;
                    let widest_times_plane8: isize = (widest * 2 + 7) * plane;
                    let plane_times4: isize = 4 * plane;
                    let plane_times5: isize = 5 * plane;
                    let plane_times6: isize = 6 * plane;
                    let plane_times7: isize = 7 * plane;
                    let cols_here_times8: isize = 8 * cols_here;
                    let widest_times_plane9: isize = (widest * 2 + 8) * plane;
                    let widest_times_plane10: isize = (widest * 2 + 9) * plane;
                    let widest_times_plane11: isize = (widest * 2 + 10) * plane;
                    let widest_times_plane12: isize = (widest * 2 + 11) * plane;
                    let widest_times_plane13: isize = (widest * 2 + 12) * plane;
                    let widest_times_plane14: isize = (widest * 2 + 13) * plane;
                    let widest_times_plane15: isize = (widest * 2 + 14) * plane;
                    let widest_times_plane16: isize = (widest * 2 + 15) * plane;
                    let plane_times8: isize = 8 * plane;
                    let plane_times9: isize = 9 * plane;
                    let plane_times10: isize = 10 * plane;
                    let plane_times11: isize = 11 * plane;
                    let plane_times12: isize = 12 * plane;
                    let plane_times13: isize = 13 * plane;
                    let plane_times14: isize = 14 * plane;
                    let plane_times15: isize = 15 * plane;
                    while run < older {
                        let k: isize = run.max(1).min(64);
                        if !is_power && values & k != 0 {
                            if low == 0 {
                                let e_main3: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -4;
                                // 4 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main3 {
                                    for j in 0..k {
                                        S::F64::load(runs, j * plane + e).store(runs, (widest_times2 + j) * plane + e);
                                    }
                                    e += 4;
                                }
                                let e_end3: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main3..e_end3 {
                                    for j in 0..k {
                                        put(runs, (widest_times2 + j) * plane + e, at(runs, j * plane + e));
                                    }
                                }
                                capacity = k;
                            } else {
                                for j in capacity..k {
                                    let e_main3: isize = rows_in_whole;
                                    let widest_times_j: isize = (widest_times2 + j) * plane;
                                    // 4 rounds at once.
                                    let mut e: isize = 0;
                                    while e < e_main3 {
                                        S::F64::splat(f64::INFINITY).store(runs, widest_times_j + e);
                                        e += 4;
                                    }
                                    let widest_times_j2: isize = (widest_times2 + j) * plane;
                                    let e_end3: isize = rows_in_times_cols_here;
                                    // The remainder.
                                    for e in e_main3..e_end3 {
                                        put(runs, widest_times_j2 + e, f64::INFINITY);
                                    }
                                }
                                if k == 1 {
                                    let e_main3: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                    // 4 rounds at once.
                                    let mut e: isize = 0;
                                    while e < e_main3 {
                                        let s: S::F64 = S::F64::load(runs, e);
                                        let s2: S::F64 = S::F64::load(runs, widest_times_plane + (e + cols_here));
                                        let s3: S::F64 = s.min(s2);
                                        let s4: S::F64 = s.max(s2);
                                        s3.store(runs, widest_times_plane + e);
                                        s4.store(runs, widest_times_plane2 + e);
                                        e += 4;
                                    }
                                    let e_end3: isize = (rows_in - (k + low - 1)) * cols_here;
                                    // The remainder.
                                    for e in e_main3..e_end3 {
                                        let s: f64 = at(runs, e);
                                        let s2: f64 = at(runs, widest_times_plane + (e + cols_here));
                                        let s3: f64 = min(s, s2);
                                        let s4: f64 = max(s, s2);
                                        put(runs, widest_times_plane + e, s3);
                                        put(runs, widest_times_plane2 + e, s4);
                                    }
                                } else {
                                    if k == 2 {
                                        let e_main3: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                        // 4 rounds at once.
                                        let mut e: isize = 0;
                                        while e < e_main3 {
                                            let s: S::F64 = S::F64::load(runs, e);
                                            let s2: S::F64 = S::F64::load(runs, plane + e);
                                            let s3: S::F64 =
                                                S::F64::load(runs, widest_times_plane + (e + cols_here_times2));
                                            let s4: S::F64 =
                                                S::F64::load(runs, widest_times_plane2 + (e + cols_here_times2));
                                            let s5: S::F64 = s.min(s3);
                                            let s6: S::F64 = s.max(s3);
                                            let s7: S::F64 = s2.min(s4);
                                            let s8: S::F64 = s2.max(s4);
                                            let s9: S::F64 = s7.min(s6);
                                            let s10: S::F64 = s7.max(s6);
                                            s5.store(runs, widest_times_plane + e);
                                            s9.store(runs, widest_times_plane2 + e);
                                            s10.store(runs, widest_times_plane3 + e);
                                            s8.store(runs, widest_times_plane4 + e);
                                            e += 4;
                                        }
                                        let e_end3: isize = (rows_in - (k + low - 1)) * cols_here;
                                        // The remainder.
                                        for e in e_main3..e_end3 {
                                            let s: f64 = at(runs, e);
                                            let s2: f64 = at(runs, plane + e);
                                            let s3: f64 = at(runs, widest_times_plane + (e + cols_here_times2));
                                            let s4: f64 = at(runs, widest_times_plane2 + (e + cols_here_times2));
                                            let s5: f64 = min(s, s3);
                                            let s6: f64 = max(s, s3);
                                            let s7: f64 = min(s2, s4);
                                            let s8: f64 = max(s2, s4);
                                            let s9: f64 = min(s7, s6);
                                            let s10: f64 = max(s7, s6);
                                            put(runs, widest_times_plane + e, s5);
                                            put(runs, widest_times_plane2 + e, s9);
                                            put(runs, widest_times_plane3 + e, s10);
                                            put(runs, widest_times_plane4 + e, s8);
                                        }
                                    } else {
                                        if k == 4 {
                                            let e_main3: isize = ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                            // 4 rounds at once.
                                            let mut e: isize = 0;
                                            while e < e_main3 {
                                                let s: S::F64 = S::F64::load(runs, e);
                                                let s2: S::F64 = S::F64::load(runs, plane + e);
                                                let s3: S::F64 = S::F64::load(runs, plane_times2 + e);
                                                let s4: S::F64 = S::F64::load(runs, plane_times3 + e);
                                                let s5: S::F64 =
                                                    S::F64::load(runs, widest_times_plane + (e + cols_here_times4));
                                                let s6: S::F64 =
                                                    S::F64::load(runs, widest_times_plane2 + (e + cols_here_times4));
                                                let s7: S::F64 =
                                                    S::F64::load(runs, widest_times_plane3 + (e + cols_here_times4));
                                                let s8: S::F64 =
                                                    S::F64::load(runs, widest_times_plane4 + (e + cols_here_times4));
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
                                                s9.store(runs, widest_times_plane + e);
                                                s21.store(runs, widest_times_plane2 + e);
                                                s22.store(runs, widest_times_plane3 + e);
                                                s23.store(runs, widest_times_plane4 + e);
                                                s24.store(runs, widest_times_plane5 + e);
                                                s25.store(runs, widest_times_plane6 + e);
                                                s26.store(runs, widest_times_plane7 + e);
                                                s18.store(runs, widest_times_plane8 + e);
                                                e += 4;
                                            }
                                            let e_end3: isize = (rows_in - (k + low - 1)) * cols_here;
                                            // The remainder.
                                            for e in e_main3..e_end3 {
                                                let s: f64 = at(runs, e);
                                                let s2: f64 = at(runs, plane + e);
                                                let s3: f64 = at(runs, plane_times2 + e);
                                                let s4: f64 = at(runs, plane_times3 + e);
                                                let s5: f64 = at(runs, widest_times_plane + (e + cols_here_times4));
                                                let s6: f64 = at(runs, widest_times_plane2 + (e + cols_here_times4));
                                                let s7: f64 = at(runs, widest_times_plane3 + (e + cols_here_times4));
                                                let s8: f64 = at(runs, widest_times_plane4 + (e + cols_here_times4));
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
                                                put(runs, widest_times_plane + e, s9);
                                                put(runs, widest_times_plane2 + e, s21);
                                                put(runs, widest_times_plane3 + e, s22);
                                                put(runs, widest_times_plane4 + e, s23);
                                                put(runs, widest_times_plane5 + e, s24);
                                                put(runs, widest_times_plane6 + e, s25);
                                                put(runs, widest_times_plane7 + e, s26);
                                                put(runs, widest_times_plane8 + e, s18);
                                            }
                                        } else {
                                            if k == 8 {
                                                let e_main3: isize =
                                                    ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                // 4 rounds at once.
                                                let mut e: isize = 0;
                                                while e < e_main3 {
                                                    let s: S::F64 = S::F64::load(runs, e);
                                                    let s2: S::F64 = S::F64::load(runs, plane + e);
                                                    let s3: S::F64 = S::F64::load(runs, plane_times2 + e);
                                                    let s4: S::F64 = S::F64::load(runs, plane_times3 + e);
                                                    let s5: S::F64 = S::F64::load(runs, plane_times4 + e);
                                                    let s6: S::F64 = S::F64::load(runs, plane_times5 + e);
                                                    let s7: S::F64 = S::F64::load(runs, plane_times6 + e);
                                                    let s8: S::F64 = S::F64::load(runs, plane_times7 + e);
                                                    let s9: S::F64 =
                                                        S::F64::load(runs, widest_times_plane + (e + cols_here_times8));
                                                    let s10: S::F64 = S::F64::load(
                                                        runs,
                                                        widest_times_plane2 + (e + cols_here_times8),
                                                    );
                                                    let s11: S::F64 = S::F64::load(
                                                        runs,
                                                        widest_times_plane3 + (e + cols_here_times8),
                                                    );
                                                    let s12: S::F64 = S::F64::load(
                                                        runs,
                                                        widest_times_plane4 + (e + cols_here_times8),
                                                    );
                                                    let s13: S::F64 = S::F64::load(
                                                        runs,
                                                        widest_times_plane5 + (e + cols_here_times8),
                                                    );
                                                    let s14: S::F64 = S::F64::load(
                                                        runs,
                                                        widest_times_plane6 + (e + cols_here_times8),
                                                    );
                                                    let s15: S::F64 = S::F64::load(
                                                        runs,
                                                        widest_times_plane7 + (e + cols_here_times8),
                                                    );
                                                    let s16: S::F64 = S::F64::load(
                                                        runs,
                                                        widest_times_plane8 + (e + cols_here_times8),
                                                    );
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
                                                    s17.store(runs, widest_times_plane + e);
                                                    s53.store(runs, widest_times_plane2 + e);
                                                    s54.store(runs, widest_times_plane3 + e);
                                                    s55.store(runs, widest_times_plane4 + e);
                                                    s56.store(runs, widest_times_plane5 + e);
                                                    s57.store(runs, widest_times_plane6 + e);
                                                    s58.store(runs, widest_times_plane7 + e);
                                                    s59.store(runs, widest_times_plane8 + e);
                                                    s60.store(runs, widest_times_plane9 + e);
                                                    s61.store(runs, widest_times_plane10 + e);
                                                    s62.store(runs, widest_times_plane11 + e);
                                                    s63.store(runs, widest_times_plane12 + e);
                                                    s64.store(runs, widest_times_plane13 + e);
                                                    s65.store(runs, widest_times_plane14 + e);
                                                    s66.store(runs, widest_times_plane15 + e);
                                                    s44.store(runs, widest_times_plane16 + e);
                                                    e += 4;
                                                }
                                                let e_end3: isize = (rows_in - (k + low - 1)) * cols_here;
                                                // The remainder.
                                                for e in e_main3..e_end3 {
                                                    let s: f64 = at(runs, e);
                                                    let s2: f64 = at(runs, plane + e);
                                                    let s3: f64 = at(runs, plane_times2 + e);
                                                    let s4: f64 = at(runs, plane_times3 + e);
                                                    let s5: f64 = at(runs, plane_times4 + e);
                                                    let s6: f64 = at(runs, plane_times5 + e);
                                                    let s7: f64 = at(runs, plane_times6 + e);
                                                    let s8: f64 = at(runs, plane_times7 + e);
                                                    let s9: f64 = at(runs, widest_times_plane + (e + cols_here_times8));
                                                    let s10: f64 =
                                                        at(runs, widest_times_plane2 + (e + cols_here_times8));
                                                    let s11: f64 =
                                                        at(runs, widest_times_plane3 + (e + cols_here_times8));
                                                    let s12: f64 =
                                                        at(runs, widest_times_plane4 + (e + cols_here_times8));
                                                    let s13: f64 =
                                                        at(runs, widest_times_plane5 + (e + cols_here_times8));
                                                    let s14: f64 =
                                                        at(runs, widest_times_plane6 + (e + cols_here_times8));
                                                    let s15: f64 =
                                                        at(runs, widest_times_plane7 + (e + cols_here_times8));
                                                    let s16: f64 =
                                                        at(runs, widest_times_plane8 + (e + cols_here_times8));
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
                                                    put(runs, widest_times_plane + e, s17);
                                                    put(runs, widest_times_plane2 + e, s53);
                                                    put(runs, widest_times_plane3 + e, s54);
                                                    put(runs, widest_times_plane4 + e, s55);
                                                    put(runs, widest_times_plane5 + e, s56);
                                                    put(runs, widest_times_plane6 + e, s57);
                                                    put(runs, widest_times_plane7 + e, s58);
                                                    put(runs, widest_times_plane8 + e, s59);
                                                    put(runs, widest_times_plane9 + e, s60);
                                                    put(runs, widest_times_plane10 + e, s61);
                                                    put(runs, widest_times_plane11 + e, s62);
                                                    put(runs, widest_times_plane12 + e, s63);
                                                    put(runs, widest_times_plane13 + e, s64);
                                                    put(runs, widest_times_plane14 + e, s65);
                                                    put(runs, widest_times_plane15 + e, s66);
                                                    put(runs, widest_times_plane16 + e, s44);
                                                }
                                            } else {
                                                let e_main3: isize =
                                                    ((rows_in - (k + low - 1)) * cols_here).max(0) & -4;
                                                let k_minus1: isize = k * 2 - 1;
                                                let k_times_cols_here: isize = k * cols_here;
                                                // 4 rounds at once.
                                                let mut e: isize = 0;
                                                while e < e_main3 {
                                                    let e_plus_k: isize = e + k_times_cols_here;
                                                    for j in 0..k {
                                                        S::F64::load(runs, (widest_times2 + j) * plane + e_plus_k)
                                                            .store(runs, (widest_times2 + (k_minus1 - j)) * plane + e);
                                                    }
                                                    for j in 0..k {
                                                        S::F64::load(runs, j * plane + e)
                                                            .store(runs, (widest_times2 + j) * plane + e);
                                                    }
                                                    let mut d: isize = k;
                                                    while d > 0 {
                                                        let d_minus0: isize = 0 - d.max(0);
                                                        let d_minus1: isize = d.max(1) - 1;
                                                        for t in 0..k {
                                                            let i: isize =
                                                                widest_times2 + ((t & d_minus0) * 2 + (t & d_minus1));
                                                            let x2: S::F64 = S::F64::load(runs, i * plane + e);
                                                            let y: S::F64 = S::F64::load(runs, (i + d) * plane + e);
                                                            x2.min(y).store(runs, i * plane + e);
                                                            x2.max(y).store(runs, (i + d) * plane + e);
                                                        }
                                                        d >>= 1;
                                                    }
                                                    e += 4;
                                                }
                                                let k_minus1_2: isize = k * 2 - 1;
                                                let k_times_cols_here2: isize = k * cols_here;
                                                let e_end3: isize = (rows_in - (k + low - 1)) * cols_here;
                                                // The remainder.
                                                for e in e_main3..e_end3 {
                                                    let e_plus_k: isize = e + k_times_cols_here2;
                                                    for j in 0..k {
                                                        put(
                                                            runs,
                                                            (widest_times2 + (k_minus1_2 - j)) * plane + e,
                                                            at(runs, (widest_times2 + j) * plane + e_plus_k),
                                                        );
                                                    }
                                                    for j in 0..k {
                                                        put(
                                                            runs,
                                                            (widest_times2 + j) * plane + e,
                                                            at(runs, j * plane + e),
                                                        );
                                                    }
                                                    let mut d: isize = k;
                                                    while d > 0 {
                                                        let d_minus0: isize = 0 - d.max(0);
                                                        let d_minus1: isize = d.max(1) - 1;
                                                        for t in 0..k {
                                                            let i: isize =
                                                                widest_times2 + ((t & d_minus0) * 2 + (t & d_minus1));
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
                            // 4 rounds at once.
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
                            let e_end3: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main3..e_end3 {
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
                                // 4 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main3 {
                                    let s: S::F64 = S::F64::load(runs, e);
                                    let s2: S::F64 = S::F64::load(runs, plane + e);
                                    let s3: S::F64 = S::F64::load(runs, e + cols_here_times2);
                                    let s4: S::F64 = S::F64::load(runs, plane + (e + cols_here_times2));
                                    let s5: S::F64 = s.min(s3);
                                    let s6: S::F64 = s.max(s3);
                                    let s7: S::F64 = s2.min(s4);
                                    let s8: S::F64 = s2.max(s4);
                                    let s9: S::F64 = s7.min(s6);
                                    let s10: S::F64 = s7.max(s6);
                                    s5.store(runs, e);
                                    s9.store(runs, plane + e);
                                    s10.store(runs, plane_times2 + e);
                                    s8.store(runs, plane_times3 + e);
                                    e += 4;
                                }
                                let e_end3: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                // The remainder.
                                for e in e_main3..e_end3 {
                                    let s: f64 = at(runs, e);
                                    let s2: f64 = at(runs, plane + e);
                                    let s3: f64 = at(runs, e + cols_here_times2);
                                    let s4: f64 = at(runs, plane + (e + cols_here_times2));
                                    let s5: f64 = min(s, s3);
                                    let s6: f64 = max(s, s3);
                                    let s7: f64 = min(s2, s4);
                                    let s8: f64 = max(s2, s4);
                                    let s9: f64 = min(s7, s6);
                                    let s10: f64 = max(s7, s6);
                                    put(runs, e, s5);
                                    put(runs, plane + e, s9);
                                    put(runs, plane_times2 + e, s10);
                                    put(runs, plane_times3 + e, s8);
                                }
                            } else {
                                if k == 4 {
                                    let e_main3: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                    // 4 rounds at once.
                                    let mut e: isize = 0;
                                    while e < e_main3 {
                                        let s: S::F64 = S::F64::load(runs, e);
                                        let s2: S::F64 = S::F64::load(runs, plane + e);
                                        let s3: S::F64 = S::F64::load(runs, plane_times2 + e);
                                        let s4: S::F64 = S::F64::load(runs, plane_times3 + e);
                                        let s5: S::F64 = S::F64::load(runs, e + cols_here_times4);
                                        let s6: S::F64 = S::F64::load(runs, plane + (e + cols_here_times4));
                                        let s7: S::F64 = S::F64::load(runs, plane_times2 + (e + cols_here_times4));
                                        let s8: S::F64 = S::F64::load(runs, plane_times3 + (e + cols_here_times4));
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
                                        s22.store(runs, plane_times2 + e);
                                        s23.store(runs, plane_times3 + e);
                                        s24.store(runs, plane_times4 + e);
                                        s25.store(runs, plane_times5 + e);
                                        s26.store(runs, plane_times6 + e);
                                        s18.store(runs, plane_times7 + e);
                                        e += 4;
                                    }
                                    let e_end3: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                    // The remainder.
                                    for e in e_main3..e_end3 {
                                        let s: f64 = at(runs, e);
                                        let s2: f64 = at(runs, plane + e);
                                        let s3: f64 = at(runs, plane_times2 + e);
                                        let s4: f64 = at(runs, plane_times3 + e);
                                        let s5: f64 = at(runs, e + cols_here_times4);
                                        let s6: f64 = at(runs, plane + (e + cols_here_times4));
                                        let s7: f64 = at(runs, plane_times2 + (e + cols_here_times4));
                                        let s8: f64 = at(runs, plane_times3 + (e + cols_here_times4));
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
                                        put(runs, plane_times2 + e, s22);
                                        put(runs, plane_times3 + e, s23);
                                        put(runs, plane_times4 + e, s24);
                                        put(runs, plane_times5 + e, s25);
                                        put(runs, plane_times6 + e, s26);
                                        put(runs, plane_times7 + e, s18);
                                    }
                                } else {
                                    if k == 8 {
                                        let e_main3: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                        // 4 rounds at once.
                                        let mut e: isize = 0;
                                        while e < e_main3 {
                                            let s: S::F64 = S::F64::load(runs, e);
                                            let s2: S::F64 = S::F64::load(runs, plane + e);
                                            let s3: S::F64 = S::F64::load(runs, plane_times2 + e);
                                            let s4: S::F64 = S::F64::load(runs, plane_times3 + e);
                                            let s5: S::F64 = S::F64::load(runs, plane_times4 + e);
                                            let s6: S::F64 = S::F64::load(runs, plane_times5 + e);
                                            let s7: S::F64 = S::F64::load(runs, plane_times6 + e);
                                            let s8: S::F64 = S::F64::load(runs, plane_times7 + e);
                                            let s9: S::F64 = S::F64::load(runs, e + cols_here_times8);
                                            let s10: S::F64 = S::F64::load(runs, plane + (e + cols_here_times8));
                                            let s11: S::F64 = S::F64::load(runs, plane_times2 + (e + cols_here_times8));
                                            let s12: S::F64 = S::F64::load(runs, plane_times3 + (e + cols_here_times8));
                                            let s13: S::F64 = S::F64::load(runs, plane_times4 + (e + cols_here_times8));
                                            let s14: S::F64 = S::F64::load(runs, plane_times5 + (e + cols_here_times8));
                                            let s15: S::F64 = S::F64::load(runs, plane_times6 + (e + cols_here_times8));
                                            let s16: S::F64 = S::F64::load(runs, plane_times7 + (e + cols_here_times8));
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
                                            s54.store(runs, plane_times2 + e);
                                            s55.store(runs, plane_times3 + e);
                                            s56.store(runs, plane_times4 + e);
                                            s57.store(runs, plane_times5 + e);
                                            s58.store(runs, plane_times6 + e);
                                            s59.store(runs, plane_times7 + e);
                                            s60.store(runs, plane_times8 + e);
                                            s61.store(runs, plane_times9 + e);
                                            s62.store(runs, plane_times10 + e);
                                            s63.store(runs, plane_times11 + e);
                                            s64.store(runs, plane_times12 + e);
                                            s65.store(runs, plane_times13 + e);
                                            s66.store(runs, plane_times14 + e);
                                            s44.store(runs, plane_times15 + e);
                                            e += 4;
                                        }
                                        let e_end3: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                        // The remainder.
                                        for e in e_main3..e_end3 {
                                            let s: f64 = at(runs, e);
                                            let s2: f64 = at(runs, plane + e);
                                            let s3: f64 = at(runs, plane_times2 + e);
                                            let s4: f64 = at(runs, plane_times3 + e);
                                            let s5: f64 = at(runs, plane_times4 + e);
                                            let s6: f64 = at(runs, plane_times5 + e);
                                            let s7: f64 = at(runs, plane_times6 + e);
                                            let s8: f64 = at(runs, plane_times7 + e);
                                            let s9: f64 = at(runs, e + cols_here_times8);
                                            let s10: f64 = at(runs, plane + (e + cols_here_times8));
                                            let s11: f64 = at(runs, plane_times2 + (e + cols_here_times8));
                                            let s12: f64 = at(runs, plane_times3 + (e + cols_here_times8));
                                            let s13: f64 = at(runs, plane_times4 + (e + cols_here_times8));
                                            let s14: f64 = at(runs, plane_times5 + (e + cols_here_times8));
                                            let s15: f64 = at(runs, plane_times6 + (e + cols_here_times8));
                                            let s16: f64 = at(runs, plane_times7 + (e + cols_here_times8));
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
                                            put(runs, plane_times2 + e, s54);
                                            put(runs, plane_times3 + e, s55);
                                            put(runs, plane_times4 + e, s56);
                                            put(runs, plane_times5 + e, s57);
                                            put(runs, plane_times6 + e, s58);
                                            put(runs, plane_times7 + e, s59);
                                            put(runs, plane_times8 + e, s60);
                                            put(runs, plane_times9 + e, s61);
                                            put(runs, plane_times10 + e, s62);
                                            put(runs, plane_times11 + e, s63);
                                            put(runs, plane_times12 + e, s64);
                                            put(runs, plane_times13 + e, s65);
                                            put(runs, plane_times14 + e, s66);
                                            put(runs, plane_times15 + e, s44);
                                        }
                                    } else {
                                        let e_main3: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                                        let k_minus1: isize = k * 2 - 1;
                                        let k_times_cols_here: isize = k * cols_here;
                                        // 4 rounds at once.
                                        let mut e: isize = 0;
                                        while e < e_main3 {
                                            let e_plus_k: isize = e + k_times_cols_here;
                                            for j in 0..k {
                                                S::F64::load(runs, j * plane + e_plus_k)
                                                    .store(runs, (k_minus1 - j) * plane + e);
                                            }
                                            let mut d: isize = k;
                                            while d > 0 {
                                                let d_minus0: isize = 0 - d.max(0);
                                                let d_minus1: isize = d.max(1) - 1;
                                                for t in 0..k {
                                                    let i: isize = (t & d_minus0) * 2 + (t & d_minus1);
                                                    let x2: S::F64 = S::F64::load(runs, i * plane + e);
                                                    let y: S::F64 = S::F64::load(runs, (i + d) * plane + e);
                                                    x2.min(y).store(runs, i * plane + e);
                                                    x2.max(y).store(runs, (i + d) * plane + e);
                                                }
                                                d >>= 1;
                                            }
                                            e += 4;
                                        }
                                        let k_minus1_2: isize = k * 2 - 1;
                                        let k_times_cols_here2: isize = k * cols_here;
                                        let e_end3: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                        // The remainder.
                                        for e in e_main3..e_end3 {
                                            let e_plus_k: isize = e + k_times_cols_here2;
                                            for j in 0..k {
                                                put(runs, (k_minus1_2 - j) * plane + e, at(runs, j * plane + e_plus_k));
                                            }
                                            let mut d: isize = k;
                                            while d > 0 {
                                                let d_minus0: isize = 0 - d.max(0);
                                                let d_minus1: isize = d.max(1) - 1;
                                                for t in 0..k {
                                                    let i: isize = (t & d_minus0) * 2 + (t & d_minus1);
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
                        run = k * 2;
                    }
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    let length_whole2: isize = length2.max(0) & -8;
                    for span in 0..spans2 {
                        let from: isize = span * cols_here;
                        let out: isize = (first_row + span) * cols + first_col;
                        let e_main3: isize = length_whole2;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main3 {
                            // const h = q * (w.count - 1);
                            let h: f64 = q * present.wrapping_sub(1_i32) as f64;
                            // const whole = floor(h);
                            let whole: f64 = h.floor();
                            // const below = toI32(whole);
                            let below: i32 = whole as i32;
                            let position: isize = below as isize;
                            let wanted: isize = position.max(0).min(values - 1) + 1;
                            // windows(x, window, (w) => {
                            let mut least: W::F64 = W::F64::splat(-f64::INFINITY);
                            let in_newer: isize = values - older;
                            let i_end: isize = older.min(wanted);
                            for i in (wanted - in_newer).max(0)..i_end {
                                let x2: W::F64 = W::F64::load(runs, i * plane + (from + e));
                                let y: W::F64 =
                                    W::F64::load(runs, (wanted - 1 - i) * plane + (newer_from + (from + e)));
                                least = least.max(x2.min(y));
                            }
                            let alone: isize = (wanted - in_newer).min(older);
                            if alone > 0 {
                                least = least.max(W::F64::load(runs, (alone - 1) * plane + (from + e)));
                            }
                            let alone2: isize = (wanted - older).min(in_newer);
                            if alone2 > 0 {
                                least = least.max(W::F64::load(runs, (alone2 - 1) * plane + (newer_from + (from + e))));
                            }
                            let mut choice: W::F64 = W::F64::splat(0.0);
                            if position >= 0 && position < values {
                                choice = least;
                            } else {
                                choice = W::F64::splat(f64::NAN);
                            }
                            // const low = w.rank(below);
                            let low2: W::F64 = choice;
                            // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                            let mut chosen: W::F64 = W::F64::splat(0.0);
                            if h == whole {
                                chosen = low2;
                            } else {
                                let position2: isize = below.wrapping_add(1_i32) as isize;
                                let wanted2: isize = position2.max(0).min(values - 1) + 1;
                                // windows(x, window, (w) => {
                                let mut least2: W::F64 = W::F64::splat(-f64::INFINITY);
                                let in_newer2: isize = values - older;
                                let i_end2: isize = older.min(wanted2);
                                for i in (wanted2 - in_newer2).max(0)..i_end2 {
                                    let x2: W::F64 = W::F64::load(runs, i * plane + (from + e));
                                    let y: W::F64 =
                                        W::F64::load(runs, (wanted2 - 1 - i) * plane + (newer_from + (from + e)));
                                    least2 = least2.max(x2.min(y));
                                }
                                let alone3: isize = (wanted2 - in_newer2).min(older);
                                if alone3 > 0 {
                                    least2 = least2.max(W::F64::load(runs, (alone3 - 1) * plane + (from + e)));
                                }
                                let alone4: isize = (wanted2 - older).min(in_newer2);
                                if alone4 > 0 {
                                    least2 = least2
                                        .max(W::F64::load(runs, (alone4 - 1) * plane + (newer_from + (from + e))));
                                }
                                let mut choice2: W::F64 = W::F64::splat(0.0);
                                if position2 >= 0 && position2 < values {
                                    choice2 = least2;
                                } else {
                                    choice2 = W::F64::splat(f64::NAN);
                                }
                                // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                let high: W::F64 = choice2;
                                let part: f64 = h - whole;
                                // const step = high - low;
                                let step: W::F64 = high - low2;
                                // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                chosen = W::select_f64(
                                    (step - step).cmp_eq(W::F64::splat(0.0)),
                                    low2 + step * W::F64::splat(part),
                                    low2 * W::F64::splat(1.0 - part) + high * W::F64::splat(part),
                                );
                            }
                            // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                            let mut choice2: W::F64 = W::F64::splat(0.0);
                            if present >= min_periods {
                                choice2 = chosen;
                            } else {
                                choice2 = W::F64::splat(f64::NAN);
                            }
                            choice2.canonical(nan).store(quantile, out + e - quantile_base);
                            e += 8;
                        }
                        let mut e_done: isize = e_main3;
                        // windows(x, window, (w) => {
                        if length2 >= 4 {
                            // 4 rounds at once.
                            let mut e: isize = e_main3;
                            while e < length2 {
                                let e_last: isize = e.min(length2 - 4);
                                // const h = q * (w.count - 1);
                                let h: f64 = q * present.wrapping_sub(1_i32) as f64;
                                // const whole = floor(h);
                                let whole: f64 = h.floor();
                                // const below = toI32(whole);
                                let below: i32 = whole as i32;
                                let position: isize = below as isize;
                                let wanted: isize = position.max(0).min(values - 1) + 1;
                                // windows(x, window, (w) => {
                                let mut least: S::F64 = S::F64::splat(-f64::INFINITY);
                                let in_newer: isize = values - older;
                                let i_end: isize = older.min(wanted);
                                for i in (wanted - in_newer).max(0)..i_end {
                                    let x2: S::F64 = S::F64::load(runs, i * plane + (from + e_last));
                                    let y: S::F64 =
                                        S::F64::load(runs, (wanted - 1 - i) * plane + (newer_from + (from + e_last)));
                                    least = least.max(x2.min(y));
                                }
                                let alone: isize = (wanted - in_newer).min(older);
                                if alone > 0 {
                                    least = least.max(S::F64::load(runs, (alone - 1) * plane + (from + e_last)));
                                }
                                let alone2: isize = (wanted - older).min(in_newer);
                                if alone2 > 0 {
                                    least = least
                                        .max(S::F64::load(runs, (alone2 - 1) * plane + (newer_from + (from + e_last))));
                                }
                                let mut choice: S::F64 = S::F64::splat(0.0);
                                if position >= 0 && position < values {
                                    choice = least;
                                } else {
                                    choice = S::F64::splat(f64::NAN);
                                }
                                // const low = w.rank(below);
                                let low2: S::F64 = choice;
                                // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                let mut chosen: S::F64 = S::F64::splat(0.0);
                                if h == whole {
                                    chosen = low2;
                                } else {
                                    let position2: isize = below.wrapping_add(1_i32) as isize;
                                    let wanted2: isize = position2.max(0).min(values - 1) + 1;
                                    // windows(x, window, (w) => {
                                    let mut least2: S::F64 = S::F64::splat(-f64::INFINITY);
                                    let in_newer2: isize = values - older;
                                    let i_end2: isize = older.min(wanted2);
                                    for i in (wanted2 - in_newer2).max(0)..i_end2 {
                                        let x2: S::F64 = S::F64::load(runs, i * plane + (from + e_last));
                                        let y: S::F64 = S::F64::load(
                                            runs,
                                            (wanted2 - 1 - i) * plane + (newer_from + (from + e_last)),
                                        );
                                        least2 = least2.max(x2.min(y));
                                    }
                                    let alone3: isize = (wanted2 - in_newer2).min(older);
                                    if alone3 > 0 {
                                        least2 = least2.max(S::F64::load(runs, (alone3 - 1) * plane + (from + e_last)));
                                    }
                                    let alone4: isize = (wanted2 - older).min(in_newer2);
                                    if alone4 > 0 {
                                        least2 = least2.max(S::F64::load(
                                            runs,
                                            (alone4 - 1) * plane + (newer_from + (from + e_last)),
                                        ));
                                    }
                                    let mut choice2: S::F64 = S::F64::splat(0.0);
                                    if position2 >= 0 && position2 < values {
                                        choice2 = least2;
                                    } else {
                                        choice2 = S::F64::splat(f64::NAN);
                                    }
                                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                    let high: S::F64 = choice2;
                                    let part: f64 = h - whole;
                                    // const step = high - low;
                                    let step: S::F64 = high - low2;
                                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                    chosen = S::select_f64(
                                        (step - step).cmp_eq(S::F64::splat(0.0)),
                                        low2 + step * S::F64::splat(part),
                                        low2 * S::F64::splat(1.0 - part) + high * S::F64::splat(part),
                                    );
                                }
                                // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                                let mut choice2: S::F64 = S::F64::splat(0.0);
                                if present >= min_periods {
                                    choice2 = chosen;
                                } else {
                                    choice2 = S::F64::splat(f64::NAN);
                                }
                                choice2.canonical(nan).store(quantile, out + e_last - quantile_base);
                                e += 4;
                            }
                            // windows(x, window, (w) => {
                            e_done = length2;
                        }
                        // The remainder.
                        for e in e_done..length2 {
                            // const h = q * (w.count - 1);
                            let h: f64 = q * present.wrapping_sub(1_i32) as f64;
                            // const whole = floor(h);
                            let whole: f64 = h.floor();
                            // const below = toI32(whole);
                            let below: i32 = whole as i32;
                            let position: isize = below as isize;
                            let wanted: isize = position.max(0).min(values - 1) + 1;
                            // windows(x, window, (w) => {
                            let mut least: f64 = -f64::INFINITY;
                            let in_newer: isize = values - older;
                            let i_end: isize = older.min(wanted);
                            for i in (wanted - in_newer).max(0)..i_end {
                                let x2: f64 = at(runs, i * plane + (from + e));
                                let y: f64 = at(runs, (wanted - 1 - i) * plane + (newer_from + (from + e)));
                                least = max(least, min(x2, y));
                            }
                            let alone: isize = (wanted - in_newer).min(older);
                            if alone > 0 {
                                least = max(least, at(runs, (alone - 1) * plane + (from + e)));
                            }
                            let alone2: isize = (wanted - older).min(in_newer);
                            if alone2 > 0 {
                                least = max(least, at(runs, (alone2 - 1) * plane + (newer_from + (from + e))));
                            }
                            // const low = w.rank(below);
                            let low2: f64 = if position >= 0 && position < values { least } else { f64::NAN };
                            // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                            let mut chosen: f64 = 0.0;
                            if h == whole {
                                chosen = low2;
                            } else {
                                let position2: isize = below.wrapping_add(1_i32) as isize;
                                let wanted2: isize = position2.max(0).min(values - 1) + 1;
                                // windows(x, window, (w) => {
                                let mut least2: f64 = -f64::INFINITY;
                                let in_newer2: isize = values - older;
                                let i_end2: isize = older.min(wanted2);
                                for i in (wanted2 - in_newer2).max(0)..i_end2 {
                                    let x2: f64 = at(runs, i * plane + (from + e));
                                    let y: f64 = at(runs, (wanted2 - 1 - i) * plane + (newer_from + (from + e)));
                                    least2 = max(least2, min(x2, y));
                                }
                                let alone3: isize = (wanted2 - in_newer2).min(older);
                                if alone3 > 0 {
                                    least2 = max(least2, at(runs, (alone3 - 1) * plane + (from + e)));
                                }
                                let alone4: isize = (wanted2 - older).min(in_newer2);
                                if alone4 > 0 {
                                    least2 = max(least2, at(runs, (alone4 - 1) * plane + (newer_from + (from + e))));
                                }
                                // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                let high: f64 = if position2 >= 0 && position2 < values { least2 } else { f64::NAN };
                                let part: f64 = h - whole;
                                // const step = high - low;
                                let step: f64 = high - low2;
                                // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                chosen = if step - step == 0.0 {
                                    low2 + step * part
                                } else {
                                    low2 * (1.0 - part) + high * part
                                };
                            }
                            // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                            let result: f64 = if present >= min_periods { chosen } else { f64::NAN };
                            put(quantile, out + e - quantile_base, canonical(result, nan));
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
                            // const h = q * (w.count - 1);
                            let h: f64 = q * present.wrapping_sub(1_i32) as f64;
                            // const whole = floor(h);
                            let whole: f64 = h.floor();
                            // const below = toI32(whole);
                            let below: i32 = whole as i32;
                            let position: isize = below as isize;
                            // windows(x, window, (w) => {
                            let mut ranked: f64 = f64::NAN;
                            if position >= 0 && position < held {
                                ranked = at(sorted, position);
                            }
                            // const low = w.rank(below);
                            let low: f64 = ranked;
                            // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                            let mut chosen: f64 = 0.0;
                            if h == whole {
                                chosen = low;
                            } else {
                                let position2: isize = below.wrapping_add(1_i32) as isize;
                                // windows(x, window, (w) => {
                                let mut ranked2: f64 = f64::NAN;
                                if position2 >= 0 && position2 < held {
                                    ranked2 = at(sorted, position2);
                                }
                                // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                let high: f64 = ranked2;
                                let part: f64 = h - whole;
                                // const step = high - low;
                                let step: f64 = high - low;
                                // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                                chosen = if step - step == 0.0 {
                                    low + step * part
                                } else {
                                    low * (1.0 - part) + high * part
                                };
                            }
                            // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                            let result: f64 = if present >= min_periods { chosen } else { f64::NAN };
                            put(quantile, out - quantile_base, canonical(result, nan));
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
                                        let j_end: isize = from2 - 1;
                                        for j in from..j_end {
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
