// Generated from kernels/rolling/rollingSum.ts#L17 by `trefoil build`. Do not edit. Hash a528d8e7d657d8bb

use trefoil_core::prelude::*;

multiversion!(
    /// Sum of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values give NaN. With `minPeriods` 0, the sum of an empty window is 0. Infinities are
    /// values (pandas treats them as missing).
    ///
    /// Accuracy: 1e-12 of the sum of |x| over the window.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).sum()`; sums by a tree of pairs (no running sum).
    pub rolling_sum = rolling_sum_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        window: i32,
        min_periods: i32,
        sum: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_sum_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    sum: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let sum = exact_mut(sum, rows * cols);
    let least: isize = (min_periods as isize).max(1);
    // const none = minPeriods === 0 ? 0.0 : NaN;
    let none: f64 = if min_periods == 0_i32 { 0.0 } else { f64::NAN };
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
        let tile_cols: isize = if width <= 2048 / cols { cols } else { cols.min((2048 / width & -8).max(8)) };
        let tile_rows: isize = rows.min(width.max(4096 / tile_cols - width));
        {
            let chunks = ctx.chunks(rows, cols * 24).of_at_least(width);
            let tasks: Vec<_> = chunks.iter().zip(split(sum, chunks, cols)).collect();
            ctx.run_with(
                tasks,
                || {
                    Ok((
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                    ))
                },
                |(chunk, sum), (tile, tile_window_sum, tile_node_count, tile_window_count)| {
                    windows_sum::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        tile_cols,
                        tile_rows,
                        width,
                        least,
                        none,
                        sum,
                        tile,
                        tile_window_sum,
                        tile_node_count,
                        tile_window_count,
                    )
                },
            )?;
        }
    }
    Ok(())
}

multiversion!(windows_sum = windows_sum_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    least: isize,
    none: f64,
    sum: &mut [f64],
    tile: &mut [f64],
    tile_window_sum: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn windows_sum_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    least: isize,
    none: f64,
    sum: &mut [f64],
    tile: &mut [f64],
    tile_window_sum: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
) {
    let nan = plain_nan();
    let sum_base = lo * cols;
    let cols_times2: isize = cols * 2;
    let cols_times3: isize = cols * 3;
    let cols_times4: isize = cols * 4;
    let cols_times5: isize = cols * 5;
    let cols_times6: isize = cols * 6;
    let cols_over_tile_cols: isize = (cols + tile_cols - 1) / tile_cols;
    let row_tile_end: isize = (hi - lo + tile_rows - 1) / tile_rows;
    // windows(x, window, (w) => {
    for row_tile in 0..row_tile_end {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let first_row_at_least0: isize = (0 - (first_row - width + 1)).max(0);
        let rows_here_over_width: isize = rows_here / width;
        let col_tile_end: isize = cols_over_tile_cols;
        for col_tile in 0..col_tile_end {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let mut missing = false;
            let mut node_rows: isize = 1;
            if first_row - width + 1 >= 0 && (width >= 12 && width & 3 == 0) {
                let blocks: isize = rows_in - 3 >> 2;
                let cols_here_whole: isize = cols_here.max(0) & -8;
                let cols_here_times2: isize = cols_here * 2;
                let cols_here_times3: isize = cols_here * 3;
                for block in 0..blocks {
                    let source: isize = (first_row - width + 1 + block * 4) * cols + first_col;
                    let target: isize = block * 4 * cols_here;
                    let mut missing_lanes: W::Mask = W::Mask::splat(false);
                    let e_main: isize = cols_here_whole;
                    let target_plus_cols_here: isize = target + cols_here_times2;
                    let target_plus_cols_here2: isize = target + cols_here_times3;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main {
                        let x2: W::F64 = W::F64::load(x, source + e);
                        let x3: W::F64 = W::F64::load(x, source + e + cols);
                        let x4: W::F64 = W::F64::load(x, source + e + cols_times2);
                        let x5: W::F64 = W::F64::load(x, source + e + cols_times3);
                        let x6: W::F64 = W::F64::load(x, source + e + cols_times4);
                        let x7: W::F64 = W::F64::load(x, source + e + cols_times5);
                        let x8: W::F64 = W::F64::load(x, source + e + cols_times6);
                        let pair: W::F64 = x2 + x3;
                        let pair2: W::F64 = x3 + x4;
                        let pair3: W::F64 = x4 + x5;
                        let pair4: W::F64 = x5 + x6;
                        let pair5: W::F64 = x6 + x7;
                        let pair6: W::F64 = x7 + x8;
                        let sum2: W::F64 = pair + pair3;
                        let sum3: W::F64 = pair2 + pair4;
                        let sum4: W::F64 = pair3 + pair5;
                        let sum5: W::F64 = pair4 + pair6;
                        sum2.store(tile, target + e);
                        sum3.store(tile, target + cols_here + e);
                        sum4.store(tile, target_plus_cols_here + e);
                        sum5.store(tile, target_plus_cols_here2 + e);
                        missing_lanes = missing_lanes | sum2.cmp_ne(sum2);
                        missing_lanes = missing_lanes | sum5.cmp_ne(sum5);
                        e += 8;
                    }
                    missing = missing || missing_lanes.any();
                    let target_plus_cols_here3: isize = target + cols_here_times2;
                    let target_plus_cols_here4: isize = target + cols_here_times3;
                    // The remainder.
                    for e in e_main..cols_here {
                        let x2: f64 = at(x, source + e);
                        let x3: f64 = at(x, source + e + cols);
                        let x4: f64 = at(x, source + e + cols_times2);
                        let x5: f64 = at(x, source + e + cols_times3);
                        let x6: f64 = at(x, source + e + cols_times4);
                        let x7: f64 = at(x, source + e + cols_times5);
                        let x8: f64 = at(x, source + e + cols_times6);
                        let pair: f64 = x2 + x3;
                        let pair2: f64 = x3 + x4;
                        let pair3: f64 = x4 + x5;
                        let pair4: f64 = x5 + x6;
                        let pair5: f64 = x6 + x7;
                        let pair6: f64 = x7 + x8;
                        let sum2: f64 = pair + pair3;
                        let sum3: f64 = pair2 + pair4;
                        let sum4: f64 = pair3 + pair5;
                        let sum5: f64 = pair4 + pair6;
                        put(tile, target + e, sum2);
                        put(tile, target + cols_here + e, sum3);
                        put(tile, target_plus_cols_here3 + e, sum4);
                        put(tile, target_plus_cols_here4 + e, sum5);
                        missing = missing || sum2 != sum2;
                        missing = missing || sum5 != sum5;
                    }
                }
                let cols_here_whole2: isize = cols_here.max(0) & -8;
                let block_end: isize = rows_in - 3;
                for block in blocks * 4..block_end {
                    let source: isize = (first_row - width + 1 + block) * cols + first_col;
                    let target: isize = block * cols_here;
                    let mut missing_lanes: W::Mask = W::Mask::splat(false);
                    let e_main: isize = cols_here_whole2;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main {
                        let sum2: W::F64 = W::F64::load(x, source + e)
                            + W::F64::load(x, source + e + cols)
                            + (W::F64::load(x, source + e + cols_times2) + W::F64::load(x, source + e + cols_times3));
                        sum2.store(tile, target + e);
                        missing_lanes = missing_lanes | sum2.cmp_ne(sum2);
                        e += 8;
                    }
                    missing = missing || missing_lanes.any();
                    // The remainder.
                    for e in e_main..cols_here {
                        let sum2: f64 = at(x, source + e)
                            + at(x, source + e + cols)
                            + (at(x, source + e + cols_times2) + at(x, source + e + cols_times3));
                        put(tile, target + e, sum2);
                        missing = missing || sum2 != sum2;
                    }
                }
                if !missing {
                    node_rows = 4;
                }
            }
            if node_rows == 1 {
                let lead: isize = first_row_at_least0;
                missing = lead > 0;
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
                        missing_lanes = missing_lanes | v.cmp_ne(v);
                        e += 8;
                    }
                    missing = missing || missing_lanes.any();
                    // The remainder.
                    for e in e_main2..length {
                        let v: f64 = at(x, source + e);
                        put(tile, target + e, v);
                        missing = missing || v != v;
                    }
                }
            }
            if missing {
                // Some values are missing: counts go along with the nodes.
                let mut k: isize = 1;
                let mut low: isize = 0;
                if width & k != 0 {
                    let e_main: isize = (rows_in * cols_here).max(0) & -8;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main {
                        let v: W::F64 = W::F64::load(tile, e);
                        let count: W::I32 = W::select_i32(v.cmp_eq(v), W::I32::splat(1_i32), W::I32::splat(0_i32));
                        let sum2: W::F64 = W::select_f64(v.cmp_eq(v), v, W::F64::splat(-0.0));
                        count.store(tile_window_count, e);
                        sum2.store(tile_window_sum, e);
                        e += 8;
                    }
                    let e_end: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main..e_end {
                        let v: f64 = at(tile, e);
                        let count: i32 = if v == v { 1_i32 } else { 0_i32 };
                        let sum2: f64 = if v == v { v } else { -0.0 };
                        put(tile_window_count, e, count);
                        put(tile_window_sum, e, sum2);
                    }
                    low = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead: isize = k * cols_here;
                        let e_main: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main {
                            let v_older: W::F64 = W::F64::load(tile, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let sum2: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                            let count: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer.cmp_eq(v_newer),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            sum2.store(tile_window_sum, e);
                            count.store(tile_window_count, e);
                            e += 8;
                        }
                        let e_end: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main..e_end {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let sum2: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                + (if v_newer == v_newer { v_newer } else { -0.0 });
                            let count: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                            put(tile_window_sum, e, sum2);
                            put(tile_window_count, e, count);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let e_main: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main {
                            let v_older: W::F64 = W::F64::load(tile, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let sum2: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                            let count: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer.cmp_eq(v_newer),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            sum2.store(tile, e);
                            count.store(tile_node_count, e);
                            e += 8;
                        }
                        let e_end: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main..e_end {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let sum2: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                + (if v_newer == v_newer { v_newer } else { -0.0 });
                            let count: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                            put(tile, e, sum2);
                            put(tile_node_count, e, count);
                        }
                    }
                }
                k = 2;
                while k <= width {
                    if width & k != 0 {
                        if low == 0 {
                            if k != width {
                                let e_main: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main {
                                    let count: W::I32 = W::I32::load(tile_node_count, e);
                                    let sum2: W::F64 = W::F64::load(tile, e);
                                    count.store(tile_window_count, e);
                                    sum2.store(tile_window_sum, e);
                                    e += 8;
                                }
                                let e_end: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main..e_end {
                                    let count: i32 = at(tile_node_count, e);
                                    let sum2: f64 = at(tile, e);
                                    put(tile_window_count, e, count);
                                    put(tile_window_sum, e, sum2);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main {
                                let sum2: W::F64 = W::F64::load(tile, e) + W::F64::load(tile_window_sum, e + ahead);
                                let count: W::I32 =
                                    W::I32::load(tile_node_count, e) + W::I32::load(tile_window_count, e + ahead);
                                sum2.store(tile_window_sum, e);
                                count.store(tile_window_count, e);
                                e += 8;
                            }
                            let e_end: isize = (rows_in - (low + k - 1)) * cols_here;
                            // The remainder.
                            for e in e_main..e_end {
                                let sum2: f64 = at(tile, e) + at(tile_window_sum, e + ahead);
                                let count: i32 = at(tile_node_count, e).wrapping_add(at(tile_window_count, e + ahead));
                                put(tile_window_sum, e, sum2);
                                put(tile_window_count, e, count);
                            }
                        }
                        low += k;
                    }
                    if k * 2 <= width {
                        if k * 2 == width {
                            let ahead: isize = k * cols_here;
                            let e_main: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main {
                                let sum2: W::F64 = W::F64::load(tile, e) + W::F64::load(tile, e + ahead);
                                let count: W::I32 =
                                    W::I32::load(tile_node_count, e) + W::I32::load(tile_node_count, e + ahead);
                                sum2.store(tile_window_sum, e);
                                count.store(tile_window_count, e);
                                e += 8;
                            }
                            let e_end: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main..e_end {
                                let sum2: f64 = at(tile, e) + at(tile, e + ahead);
                                let count: i32 = at(tile_node_count, e).wrapping_add(at(tile_node_count, e + ahead));
                                put(tile_window_sum, e, sum2);
                                put(tile_window_count, e, count);
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main {
                                let sum2: W::F64 = W::F64::load(tile, e) + W::F64::load(tile, e + ahead);
                                let count: W::I32 =
                                    W::I32::load(tile_node_count, e) + W::I32::load(tile_node_count, e + ahead);
                                sum2.store(tile, e);
                                count.store(tile_node_count, e);
                                e += 8;
                            }
                            let e_end: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main..e_end {
                                let sum2: f64 = at(tile, e) + at(tile, e + ahead);
                                let count: i32 = at(tile_node_count, e).wrapping_add(at(tile_node_count, e + ahead));
                                put(tile, e, sum2);
                                put(tile_node_count, e, count);
                            }
                        }
                    }
                    k *= 2;
                }
                let flat = cols_here == cols;
                let length: isize = if flat { rows_here * cols_here } else { cols_here };
                let spans: isize = if flat { 1 } else { rows_here };
                let length_whole: isize = length.max(0) & -8;
                for span in 0..spans {
                    let from: isize = span * cols_here;
                    let out: isize = (first_row + span) * cols + first_col;
                    let e_main: isize = length_whole;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main {
                        // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                        let result: W::F64 = W::select_f64(
                            W::I32::load(tile_window_count, from + e).cmp_ge(W::I32::splat(least as i32)),
                            W::F64::load(tile_window_sum, from + e),
                            W::F64::splat(none),
                        );
                        result.canonical(nan).store(sum, out + e - sum_base);
                        e += 8;
                    }
                    // windows(x, window, (w) => {
                    // The remainder.
                    for e in e_main..length {
                        // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                        let result: f64 = if at(tile_window_count, from + e) >= least as i32 {
                            at(tile_window_sum, from + e)
                        } else {
                            none
                        };
                        put(sum, out + e - sum_base, canonical(result, nan));
                    }
                }
            } else {
                // A complete tile: how many values each window has is known.
                let mut k: isize = node_rows;
                let mut low: isize = 0;
                let mut limit: isize = 1;
                // windows(x, window, (w) => {
                while limit <= width >> 1 {
                    limit *= 2;
                }
                if width & width - 1 == 0 && width >= 4 {
                    limit >>= 2;
                }
                while k < limit {
                    if width & k != 0 {
                        if low == 0 {
                            let e_main: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main {
                                W::F64::load(tile, e).store(tile_window_sum, e);
                                e += 8;
                            }
                            let e_end: isize = (rows_in - k + 1) * cols_here;
                            // The remainder.
                            for e in e_main..e_end {
                                put(tile_window_sum, e, at(tile, e));
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main: isize = ((rows_in - (low + k) + 1) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main {
                                (W::F64::load(tile, e) + W::F64::load(tile_window_sum, e + ahead))
                                    .store(tile_window_sum, e);
                                e += 8;
                            }
                            let e_end: isize = (rows_in - (low + k) + 1) * cols_here;
                            // The remainder.
                            for e in e_main..e_end {
                                put(tile_window_sum, e, at(tile, e) + at(tile_window_sum, e + ahead));
                            }
                        }
                        low += k;
                    }
                    if k * 4 <= limit && !(width & k * 2 != 0) {
                        let ahead: isize = k * cols_here;
                        let e_main: isize = ((rows_in - k * 4 + 1) * cols_here).max(0) & -8;
                        let ahead_times2: isize = ahead * 2;
                        let ahead_times3: isize = ahead * 3;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main {
                            (W::F64::load(tile, e)
                                + W::F64::load(tile, e + ahead)
                                + (W::F64::load(tile, e + ahead_times2) + W::F64::load(tile, e + ahead_times3)))
                            .store(tile, e);
                            e += 8;
                        }
                        let ahead_times2_2: isize = ahead * 2;
                        let ahead_times3_2: isize = ahead * 3;
                        let e_end: isize = (rows_in - k * 4 + 1) * cols_here;
                        // The remainder.
                        for e in e_main..e_end {
                            put(
                                tile,
                                e,
                                at(tile, e)
                                    + at(tile, e + ahead)
                                    + (at(tile, e + ahead_times2_2) + at(tile, e + ahead_times3_2)),
                            );
                        }
                        k *= 4;
                    } else {
                        let ahead: isize = k * cols_here;
                        let e_main: isize = ((rows_in - k * 2 + 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main {
                            (W::F64::load(tile, e) + W::F64::load(tile, e + ahead)).store(tile, e);
                            e += 8;
                        }
                        let e_end: isize = (rows_in - k * 2 + 1) * cols_here;
                        // The remainder.
                        for e in e_main..e_end {
                            put(tile, e, at(tile, e) + at(tile, e + ahead));
                        }
                        k *= 2;
                    }
                }
                if k == width {
                    let e_main: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main {
                        W::F64::load(tile, e).store(tile_window_sum, e);
                        e += 8;
                    }
                    let e_end: isize = (rows_in - k + 1) * cols_here;
                    // The remainder.
                    for e in e_main..e_end {
                        put(tile_window_sum, e, at(tile, e));
                    }
                }
                if width & width - 1 == 0 {
                    if width >= 4 {
                        let quarter: isize = width >> 2;
                        let ahead: isize = quarter * cols_here;
                        let across: isize = quarter * cols;
                        let blocks: isize = rows_here_over_width;
                        let present: i32 = width as i32;
                        let quarter_times_cols_here: isize = quarter * cols_here;
                        for block in 0..blocks {
                            let flat = cols_here == cols;
                            let length: isize = if flat { quarter_times_cols_here } else { cols_here };
                            let spans: isize = if flat { 1 } else { quarter };
                            let block_times_width: isize = block * width;
                            let length_whole: isize = length.max(0) & -8;
                            for span in 0..spans {
                                let from: isize = (block_times_width + span) * cols_here;
                                let out: isize = (first_row + (block_times_width + span)) * cols + first_col;
                                let e_main: isize = length_whole;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main {
                                    // 4 rounds at once.
                                    let mut n: isize = 0;
                                    while n < 4 {
                                        let tile_shared: W::F64 = W::F64::load(tile, from + e + ahead * (n + 1));
                                        let tile_shared2: W::F64 = W::F64::load(tile, from + e + ahead * (n + 2));
                                        let tile_shared3: W::F64 = W::F64::load(tile, from + e + ahead * (n + 3));
                                        let tile_shared4: W::F64 = W::F64::load(tile, from + e + ahead * (n + 4));
                                        let tile_shared5: W::F64 = W::F64::load(tile, from + e + ahead * (n + 5));
                                        let sum2: W::F64 = W::F64::load(tile, from + e + ahead * n)
                                            + tile_shared
                                            + (tile_shared2 + tile_shared3);
                                        let sum_1: W::F64 = tile_shared + tile_shared2 + (tile_shared3 + tile_shared4);
                                        let sum_2: W::F64 = tile_shared2 + tile_shared3 + (tile_shared4 + tile_shared5);
                                        let sum_3: W::F64 = tile_shared3
                                            + tile_shared4
                                            + (tile_shared5 + W::F64::load(tile, from + e + ahead * (n + 6)));
                                        // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                                        let mut choice: W::F64 = W::F64::splat(0.0);
                                        if present >= least as i32 {
                                            choice = sum2;
                                        } else {
                                            choice = W::F64::splat(none);
                                        }
                                        choice.canonical(nan).store(sum, out + e + across * n - sum_base);
                                        let mut choice2: W::F64 = W::F64::splat(0.0);
                                        if present >= least as i32 {
                                            choice2 = sum_1;
                                        } else {
                                            choice2 = W::F64::splat(none);
                                        }
                                        choice2.canonical(nan).store(sum, out + e + across * (n + 1) - sum_base);
                                        let mut choice3: W::F64 = W::F64::splat(0.0);
                                        if present >= least as i32 {
                                            choice3 = sum_2;
                                        } else {
                                            choice3 = W::F64::splat(none);
                                        }
                                        choice3.canonical(nan).store(sum, out + e + across * (n + 2) - sum_base);
                                        let mut choice4: W::F64 = W::F64::splat(0.0);
                                        if present >= least as i32 {
                                            choice4 = sum_3;
                                        } else {
                                            choice4 = W::F64::splat(none);
                                        }
                                        choice4.canonical(nan).store(sum, out + e + across * (n + 3) - sum_base);
                                        n += 4;
                                    }
                                    e += 8;
                                }
                                // windows(x, window, (w) => {
                                // The remainder.
                                for e in e_main..length {
                                    // 4 rounds at once.
                                    let mut n: isize = 0;
                                    while n < 4 {
                                        let tile_shared: f64 = at(tile, from + e + ahead * (n + 1));
                                        let tile_shared2: f64 = at(tile, from + e + ahead * (n + 2));
                                        let tile_shared3: f64 = at(tile, from + e + ahead * (n + 3));
                                        let tile_shared4: f64 = at(tile, from + e + ahead * (n + 4));
                                        let tile_shared5: f64 = at(tile, from + e + ahead * (n + 5));
                                        let sum2: f64 = at(tile, from + e + ahead * n)
                                            + tile_shared
                                            + (tile_shared2 + tile_shared3);
                                        let sum_1: f64 = tile_shared + tile_shared2 + (tile_shared3 + tile_shared4);
                                        let sum_2: f64 = tile_shared2 + tile_shared3 + (tile_shared4 + tile_shared5);
                                        let sum_3: f64 = tile_shared3
                                            + tile_shared4
                                            + (tile_shared5 + at(tile, from + e + ahead * (n + 6)));
                                        // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                                        let result: f64 = if present >= least as i32 { sum2 } else { none };
                                        put(sum, out + e + across * n - sum_base, canonical(result, nan));
                                        let result2: f64 = if present >= least as i32 { sum_1 } else { none };
                                        put(sum, out + e + across * (n + 1) - sum_base, canonical(result2, nan));
                                        let result3: f64 = if present >= least as i32 { sum_2 } else { none };
                                        put(sum, out + e + across * (n + 2) - sum_base, canonical(result3, nan));
                                        let result4: f64 = if present >= least as i32 { sum_3 } else { none };
                                        put(sum, out + e + across * (n + 3) - sum_base, canonical(result4, nan));
                                        n += 4;
                                    }
                                }
                            }
                        }
                        // windows(x, window, (w) => {
                        let flat = cols_here == cols;
                        let length: isize = if flat { (rows_here - blocks * width) * cols_here } else { cols_here };
                        let spans: isize = if flat { 1 } else { rows_here - blocks * width };
                        let blocks_times_width: isize = blocks * width;
                        let length_whole: isize = length.max(0) & -8;
                        let ahead_times2: isize = ahead * 2;
                        let ahead_times3: isize = ahead * 3;
                        for span in 0..spans {
                            let from: isize = (blocks_times_width + span) * cols_here;
                            let out: isize = (first_row + (blocks_times_width + span)) * cols + first_col;
                            let e_main: isize = length_whole;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main {
                                let sum2: W::F64 = W::F64::load(tile, from + e)
                                    + W::F64::load(tile, from + e + ahead)
                                    + (W::F64::load(tile, from + e + ahead_times2)
                                        + W::F64::load(tile, from + e + ahead_times3));
                                // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                                let mut choice: W::F64 = W::F64::splat(0.0);
                                if present >= least as i32 {
                                    choice = sum2;
                                } else {
                                    choice = W::F64::splat(none);
                                }
                                choice.canonical(nan).store(sum, out + e - sum_base);
                                e += 8;
                            }
                            // windows(x, window, (w) => {
                            // The remainder.
                            for e in e_main..length {
                                let sum2: f64 = at(tile, from + e)
                                    + at(tile, from + e + ahead)
                                    + (at(tile, from + e + ahead_times2) + at(tile, from + e + ahead_times3));
                                // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                                let result: f64 = if present >= least as i32 { sum2 } else { none };
                                put(sum, out + e - sum_base, canonical(result, nan));
                            }
                        }
                    } else {
                        // windows(x, window, (w) => {
                        let present: i32 = width as i32;
                        let flat = cols_here == cols;
                        let length: isize = if flat { rows_here * cols_here } else { cols_here };
                        let spans: isize = if flat { 1 } else { rows_here };
                        let length_whole: isize = length.max(0) & -8;
                        for span in 0..spans {
                            let from: isize = span * cols_here;
                            let out: isize = (first_row + span) * cols + first_col;
                            let e_main: isize = length_whole;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main {
                                // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                                let mut choice: W::F64 = W::F64::splat(0.0);
                                if present >= least as i32 {
                                    choice = W::F64::load(tile_window_sum, from + e);
                                } else {
                                    choice = W::F64::splat(none);
                                }
                                choice.canonical(nan).store(sum, out + e - sum_base);
                                e += 8;
                            }
                            // windows(x, window, (w) => {
                            // The remainder.
                            for e in e_main..length {
                                // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                                let result: f64 =
                                    if present >= least as i32 { at(tile_window_sum, from + e) } else { none };
                                put(sum, out + e - sum_base, canonical(result, nan));
                            }
                        }
                    }
                } else {
                    let ahead: isize = k * cols_here;
                    // windows(x, window, (w) => {
                    let present: i32 = width as i32;
                    let flat = cols_here == cols;
                    let length: isize = if flat { rows_here * cols_here } else { cols_here };
                    let spans: isize = if flat { 1 } else { rows_here };
                    let length_whole: isize = length.max(0) & -8;
                    for span in 0..spans {
                        let from: isize = span * cols_here;
                        let out: isize = (first_row + span) * cols + first_col;
                        let e_main: isize = length_whole;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main {
                            let sum2: W::F64 =
                                W::F64::load(tile, from + e) + W::F64::load(tile_window_sum, from + e + ahead);
                            // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                            let mut choice: W::F64 = W::F64::splat(0.0);
                            if present >= least as i32 {
                                choice = sum2;
                            } else {
                                choice = W::F64::splat(none);
                            }
                            choice.canonical(nan).store(sum, out + e - sum_base);
                            e += 8;
                        }
                        // windows(x, window, (w) => {
                        // The remainder.
                        for e in e_main..length {
                            let sum2: f64 = at(tile, from + e) + at(tile_window_sum, from + e + ahead);
                            // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                            let result: f64 = if present >= least as i32 { sum2 } else { none };
                            put(sum, out + e - sum_base, canonical(result, nan));
                        }
                    }
                }
            }
        }
    }
}
