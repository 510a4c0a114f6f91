// Generated from kernels/moments/rollingSkew.ts#L17 by `trefoil build`. Do not edit. Hash 507a719e62d60968

use trefoil_core::prelude::*;

multiversion!(
    /// Skewness of the last `window` rows of each column, corrected for bias.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than
    /// three, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window
    /// gives 0 (pandas 3: NaN). Deviations beyond 1e±100 may overflow or underflow.
    ///
    /// Accuracy: 1e-12 of the same with |x − mean| for x − mean.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).skew()`; moments merged pairwise (Pébay 2008).
    pub rolling_skew = rolling_skew_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        window: i32,
        min_periods: i32,
        skew: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_skew_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    skew: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let skew = exact_mut(skew, rows * cols);
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
            let chunks = ctx.chunks(rows, cols * 330).of_at_least(width);
            let tasks: Vec<_> = chunks.iter().zip(split(skew, chunks, cols)).collect();
            ctx.run_with(
                tasks,
                || {
                    Ok((
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                    ))
                },
                |(chunk, skew),
                 (
                    tile,
                    tile_node_offset2,
                    tile_window_offset2,
                    tile_node_m22,
                    tile_window_m22,
                    tile_node_m3,
                    tile_window_m3,
                    tile_node_m4,
                    tile_window_m4,
                    tile_node_count,
                    tile_window_count,
                    tile_node_first2,
                    tile_window_first2,
                )| {
                    windows_skew::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        tile_cols,
                        tile_rows,
                        width,
                        min_periods,
                        skew,
                        tile,
                        tile_node_offset2,
                        tile_window_offset2,
                        tile_node_m22,
                        tile_window_m22,
                        tile_node_m3,
                        tile_window_m3,
                        tile_node_m4,
                        tile_window_m4,
                        tile_node_count,
                        tile_window_count,
                        tile_node_first2,
                        tile_window_first2,
                    )
                },
            )?;
        }
    }
    Ok(())
}

multiversion!(windows_skew = windows_skew_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_periods: i32,
    skew: &mut [f64],
    tile: &mut [f64],
    tile_node_offset2: &mut [f64],
    tile_window_offset2: &mut [f64],
    tile_node_m22: &mut [f64],
    tile_window_m22: &mut [f64],
    tile_node_m3: &mut [f64],
    tile_window_m3: &mut [f64],
    tile_node_m4: &mut [f64],
    tile_window_m4: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    tile_node_first2: &mut [f64],
    tile_window_first2: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn windows_skew_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_periods: i32,
    skew: &mut [f64],
    tile: &mut [f64],
    tile_node_offset2: &mut [f64],
    tile_window_offset2: &mut [f64],
    tile_node_m22: &mut [f64],
    tile_window_m22: &mut [f64],
    tile_node_m3: &mut [f64],
    tile_window_m3: &mut [f64],
    tile_node_m4: &mut [f64],
    tile_window_m4: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    tile_node_first2: &mut [f64],
    tile_window_first2: &mut [f64],
) {
    let nan = plain_nan();
    let skew_base = lo * cols;
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
            if missing {
                // Some values are missing: counts go along with the nodes.
                let mut k: isize = 1;
                let mut low: isize = 0;
                if width & k != 0 {
                    let e_main2: isize = (rows_in * cols_here).max(0) & -8;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        let v: W::F64 = W::F64::load(tile, e);
                        let count: W::I32 = W::select_i32(v.cmp_eq(v), W::I32::splat(1_i32), W::I32::splat(0_i32));
                        let first2: W::F64 = W::select_f64(v.cmp_eq(v), v, W::F64::splat(f64::NAN));
                        let offset2: W::F64 = W::select_f64(v.cmp_eq(v), W::F64::splat(0.0), W::F64::splat(f64::NAN));
                        let m22: W::F64 = W::select_f64(v.cmp_eq(v), v - v, W::F64::splat(f64::NAN));
                        let m3: W::F64 = W::select_f64(v.cmp_eq(v), v - v, W::F64::splat(f64::NAN));
                        let m4: W::F64 = W::select_f64(v.cmp_eq(v), v - v, W::F64::splat(f64::NAN));
                        count.store(tile_window_count, e);
                        first2.store(tile_window_first2, e);
                        offset2.store(tile_window_offset2, e);
                        m22.store(tile_window_m22, e);
                        m3.store(tile_window_m3, e);
                        m4.store(tile_window_m4, e);
                        e += 8;
                    }
                    let e_end2: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        let v: f64 = at(tile, e);
                        let count: i32 = if v == v { 1_i32 } else { 0_i32 };
                        let first2: f64 = if v == v { v } else { f64::NAN };
                        let offset2: f64 = if v == v { 0.0 } else { f64::NAN };
                        let m22: f64 = if v == v { v - v } else { f64::NAN };
                        let m3: f64 = if v == v { v - v } else { f64::NAN };
                        let m4: f64 = if v == v { v - v } else { f64::NAN };
                        put(tile_window_count, e, count);
                        put(tile_window_first2, e, first2);
                        put(tile_window_offset2, e, offset2);
                        put(tile_window_m22, e, m22);
                        put(tile_window_m3, e, m3);
                        put(tile_window_m4, e, m4);
                    }
                    low = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead: isize = k * cols_here;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -4;
                        // 4 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let v_older: S::F64 = S::F64::load(tile, e);
                            let v_newer: S::F64 = S::F64::load(tile, e + ahead);
                            let older_count: S::I32 =
                                S::select_i32(v_older.cmp_eq(v_older), S::I32::splat(1_i32), S::I32::splat(0_i32));
                            let newer_count: S::I32 =
                                S::select_i32(v_newer.cmp_eq(v_newer), S::I32::splat(1_i32), S::I32::splat(0_i32));
                            let first2: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), v_older, S::F64::splat(f64::NAN));
                            let offset2: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), S::F64::splat(0.0), S::F64::splat(f64::NAN));
                            let m22: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), v_older - v_older, S::F64::splat(f64::NAN));
                            let m3: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), v_older - v_older, S::F64::splat(f64::NAN));
                            let m4: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), v_older - v_older, S::F64::splat(f64::NAN));
                            let first2_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), v_newer, S::F64::splat(f64::NAN));
                            let offset2_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), S::F64::splat(0.0), S::F64::splat(f64::NAN));
                            let m22_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, S::F64::splat(f64::NAN));
                            let m3_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, S::F64::splat(f64::NAN));
                            let m4_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, S::F64::splat(f64::NAN));
                            let older_count2: S::F64 = older_count.to_f64();
                            let newer_count2: S::F64 = newer_count.to_f64();
                            let n: S::F64 = older_count2 + newer_count2;
                            let d: S::F64 = first2_2 - first2 + (offset2_2 - offset2);
                            let older: S::F64 = older_count2 / n;
                            let newer: S::F64 = newer_count2 / n;
                            let d2: S::F64 = d * d;
                            let m2: S::F64 = m22 + m22_2 + d2 * (older_count2 * newer);
                            let m3_3: S::F64 = m3
                                + m3_2
                                + d2 * d * (older_count2 * newer * (older - newer))
                                + S::F64::splat(3.0) * d * (older * m22_2 - newer * m22);
                            let m4_3: S::F64 = m4
                                + m4_2
                                + d2 * d2 * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                + S::F64::splat(6.0) * d2 * (older * older * m22_2 + newer * newer * m22)
                                + S::F64::splat(4.0) * d * (older * m3_2 - newer * m3);
                            let no_older: S::Mask = older_count.cmp_eq(S::I32::splat(0_i32));
                            let no_newer: S::Mask = newer_count.cmp_eq(S::I32::splat(0_i32));
                            let count: S::I32 = older_count + newer_count;
                            let first2_3: S::F64 =
                                S::select_f64(no_older, first2_2, S::select_f64(no_newer, first2, first2));
                            let offset2_3: S::F64 = S::select_f64(
                                no_older,
                                offset2_2,
                                S::select_f64(no_newer, offset2, offset2 + d * newer),
                            );
                            let m22_3: S::F64 = S::select_f64(no_older, m22_2, S::select_f64(no_newer, m22, m2));
                            let m3_4: S::F64 = S::select_f64(no_older, m3_2, S::select_f64(no_newer, m3, m3_3));
                            let m4_4: S::F64 = S::select_f64(no_older, m4_2, S::select_f64(no_newer, m4, m4_3));
                            count.store(tile_window_count, e);
                            first2_3.store(tile_window_first2, e);
                            offset2_3.store(tile_window_offset2, e);
                            m22_3.store(tile_window_m22, e);
                            m3_4.store(tile_window_m3, e);
                            m4_4.store(tile_window_m4, e);
                            e += 4;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let older_count: i32 = if v_older == v_older { 1_i32 } else { 0_i32 };
                            let newer_count: i32 = if v_newer == v_newer { 1_i32 } else { 0_i32 };
                            let first2: f64 = if v_older == v_older { v_older } else { f64::NAN };
                            let offset2: f64 = if v_older == v_older { 0.0 } else { f64::NAN };
                            let m22: f64 = if v_older == v_older { v_older - v_older } else { f64::NAN };
                            let m3: f64 = if v_older == v_older { v_older - v_older } else { f64::NAN };
                            let m4: f64 = if v_older == v_older { v_older - v_older } else { f64::NAN };
                            let first2_2: f64 = if v_newer == v_newer { v_newer } else { f64::NAN };
                            let offset2_2: f64 = if v_newer == v_newer { 0.0 } else { f64::NAN };
                            let m22_2: f64 = if v_newer == v_newer { v_newer - v_newer } else { f64::NAN };
                            let m3_2: f64 = if v_newer == v_newer { v_newer - v_newer } else { f64::NAN };
                            let m4_2: f64 = if v_newer == v_newer { v_newer - v_newer } else { f64::NAN };
                            let older_count2: f64 = older_count as f64;
                            let newer_count2: f64 = newer_count as f64;
                            let n: f64 = older_count2 + newer_count2;
                            let d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                            let older: f64 = older_count2 / n;
                            let newer: f64 = newer_count2 / n;
                            let d2: f64 = d * d;
                            let m2: f64 = m22 + m22_2 + d2 * (older_count2 * newer);
                            let m3_3: f64 = m3
                                + m3_2
                                + d2 * d * (older_count2 * newer * (older - newer))
                                + 3.0 * d * (older * m22_2 - newer * m22);
                            let m4_3: f64 = m4
                                + m4_2
                                + d2 * d2 * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                + 6.0 * d2 * (older * older * m22_2 + newer * newer * m22)
                                + 4.0 * d * (older * m3_2 - newer * m3);
                            let no_older = older_count == 0_i32;
                            let no_newer = newer_count == 0_i32;
                            let count: i32 = older_count.wrapping_add(newer_count);
                            let first2_3: f64 =
                                if no_older { first2_2 } else { if no_newer { first2 } else { first2 } };
                            let offset2_3: f64 =
                                if no_older { offset2_2 } else { if no_newer { offset2 } else { offset2 + d * newer } };
                            let m22_3: f64 = if no_older { m22_2 } else { if no_newer { m22 } else { m2 } };
                            let m3_4: f64 = if no_older { m3_2 } else { if no_newer { m3 } else { m3_3 } };
                            let m4_4: f64 = if no_older { m4_2 } else { if no_newer { m4 } else { m4_3 } };
                            put(tile_window_count, e, count);
                            put(tile_window_first2, e, first2_3);
                            put(tile_window_offset2, e, offset2_3);
                            put(tile_window_m22, e, m22_3);
                            put(tile_window_m3, e, m3_4);
                            put(tile_window_m4, e, m4_4);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -4;
                        // 4 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let v_older: S::F64 = S::F64::load(tile, e);
                            let v_newer: S::F64 = S::F64::load(tile, e + ahead);
                            let older_count: S::I32 =
                                S::select_i32(v_older.cmp_eq(v_older), S::I32::splat(1_i32), S::I32::splat(0_i32));
                            let newer_count: S::I32 =
                                S::select_i32(v_newer.cmp_eq(v_newer), S::I32::splat(1_i32), S::I32::splat(0_i32));
                            let first2: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), v_older, S::F64::splat(f64::NAN));
                            let offset2: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), S::F64::splat(0.0), S::F64::splat(f64::NAN));
                            let m22: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), v_older - v_older, S::F64::splat(f64::NAN));
                            let m3: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), v_older - v_older, S::F64::splat(f64::NAN));
                            let m4: S::F64 =
                                S::select_f64(v_older.cmp_eq(v_older), v_older - v_older, S::F64::splat(f64::NAN));
                            let first2_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), v_newer, S::F64::splat(f64::NAN));
                            let offset2_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), S::F64::splat(0.0), S::F64::splat(f64::NAN));
                            let m22_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, S::F64::splat(f64::NAN));
                            let m3_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, S::F64::splat(f64::NAN));
                            let m4_2: S::F64 =
                                S::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, S::F64::splat(f64::NAN));
                            let older_count2: S::F64 = older_count.to_f64();
                            let newer_count2: S::F64 = newer_count.to_f64();
                            let n: S::F64 = older_count2 + newer_count2;
                            let d: S::F64 = first2_2 - first2 + (offset2_2 - offset2);
                            let older: S::F64 = older_count2 / n;
                            let newer: S::F64 = newer_count2 / n;
                            let d2: S::F64 = d * d;
                            let m2: S::F64 = m22 + m22_2 + d2 * (older_count2 * newer);
                            let m3_3: S::F64 = m3
                                + m3_2
                                + d2 * d * (older_count2 * newer * (older - newer))
                                + S::F64::splat(3.0) * d * (older * m22_2 - newer * m22);
                            let m4_3: S::F64 = m4
                                + m4_2
                                + d2 * d2 * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                + S::F64::splat(6.0) * d2 * (older * older * m22_2 + newer * newer * m22)
                                + S::F64::splat(4.0) * d * (older * m3_2 - newer * m3);
                            let no_older: S::Mask = older_count.cmp_eq(S::I32::splat(0_i32));
                            let no_newer: S::Mask = newer_count.cmp_eq(S::I32::splat(0_i32));
                            let count: S::I32 = older_count + newer_count;
                            let first2_3: S::F64 =
                                S::select_f64(no_older, first2_2, S::select_f64(no_newer, first2, first2));
                            let offset2_3: S::F64 = S::select_f64(
                                no_older,
                                offset2_2,
                                S::select_f64(no_newer, offset2, offset2 + d * newer),
                            );
                            let m22_3: S::F64 = S::select_f64(no_older, m22_2, S::select_f64(no_newer, m22, m2));
                            let m3_4: S::F64 = S::select_f64(no_older, m3_2, S::select_f64(no_newer, m3, m3_3));
                            let m4_4: S::F64 = S::select_f64(no_older, m4_2, S::select_f64(no_newer, m4, m4_3));
                            count.store(tile_node_count, e);
                            first2_3.store(tile_node_first2, e);
                            offset2_3.store(tile_node_offset2, e);
                            m22_3.store(tile_node_m22, e);
                            m3_4.store(tile_node_m3, e);
                            m4_4.store(tile_node_m4, e);
                            e += 4;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let older_count: i32 = if v_older == v_older { 1_i32 } else { 0_i32 };
                            let newer_count: i32 = if v_newer == v_newer { 1_i32 } else { 0_i32 };
                            let first2: f64 = if v_older == v_older { v_older } else { f64::NAN };
                            let offset2: f64 = if v_older == v_older { 0.0 } else { f64::NAN };
                            let m22: f64 = if v_older == v_older { v_older - v_older } else { f64::NAN };
                            let m3: f64 = if v_older == v_older { v_older - v_older } else { f64::NAN };
                            let m4: f64 = if v_older == v_older { v_older - v_older } else { f64::NAN };
                            let first2_2: f64 = if v_newer == v_newer { v_newer } else { f64::NAN };
                            let offset2_2: f64 = if v_newer == v_newer { 0.0 } else { f64::NAN };
                            let m22_2: f64 = if v_newer == v_newer { v_newer - v_newer } else { f64::NAN };
                            let m3_2: f64 = if v_newer == v_newer { v_newer - v_newer } else { f64::NAN };
                            let m4_2: f64 = if v_newer == v_newer { v_newer - v_newer } else { f64::NAN };
                            let older_count2: f64 = older_count as f64;
                            let newer_count2: f64 = newer_count as f64;
                            let n: f64 = older_count2 + newer_count2;
                            let d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                            let older: f64 = older_count2 / n;
                            let newer: f64 = newer_count2 / n;
                            let d2: f64 = d * d;
                            let m2: f64 = m22 + m22_2 + d2 * (older_count2 * newer);
                            let m3_3: f64 = m3
                                + m3_2
                                + d2 * d * (older_count2 * newer * (older - newer))
                                + 3.0 * d * (older * m22_2 - newer * m22);
                            let m4_3: f64 = m4
                                + m4_2
                                + d2 * d2 * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                + 6.0 * d2 * (older * older * m22_2 + newer * newer * m22)
                                + 4.0 * d * (older * m3_2 - newer * m3);
                            let no_older = older_count == 0_i32;
                            let no_newer = newer_count == 0_i32;
                            let count: i32 = older_count.wrapping_add(newer_count);
                            let first2_3: f64 =
                                if no_older { first2_2 } else { if no_newer { first2 } else { first2 } };
                            let offset2_3: f64 =
                                if no_older { offset2_2 } else { if no_newer { offset2 } else { offset2 + d * newer } };
                            let m22_3: f64 = if no_older { m22_2 } else { if no_newer { m22 } else { m2 } };
                            let m3_4: f64 = if no_older { m3_2 } else { if no_newer { m3 } else { m3_3 } };
                            let m4_4: f64 = if no_older { m4_2 } else { if no_newer { m4 } else { m4_3 } };
                            put(tile_node_count, e, count);
                            put(tile_node_first2, e, first2_3);
                            put(tile_node_offset2, e, offset2_3);
                            put(tile_node_m22, e, m22_3);
                            put(tile_node_m3, e, m3_4);
                            put(tile_node_m4, e, m4_4);
                        }
                    }
                }
                k = 2;
                while k <= width {
                    if width & k != 0 {
                        if low == 0 {
                            if k != width {
                                let e_main2: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main2 {
                                    let count: W::I32 = W::I32::load(tile_node_count, e);
                                    let first2: W::F64 = W::F64::load(tile_node_first2, e);
                                    let offset2: W::F64 = W::F64::load(tile_node_offset2, e);
                                    let m22: W::F64 = W::F64::load(tile_node_m22, e);
                                    let m3: W::F64 = W::F64::load(tile_node_m3, e);
                                    let m4: W::F64 = W::F64::load(tile_node_m4, e);
                                    count.store(tile_window_count, e);
                                    first2.store(tile_window_first2, e);
                                    offset2.store(tile_window_offset2, e);
                                    m22.store(tile_window_m22, e);
                                    m3.store(tile_window_m3, e);
                                    m4.store(tile_window_m4, e);
                                    e += 8;
                                }
                                let e_end2: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main2..e_end2 {
                                    let count: i32 = at(tile_node_count, e);
                                    let first2: f64 = at(tile_node_first2, e);
                                    let offset2: f64 = at(tile_node_offset2, e);
                                    let m22: f64 = at(tile_node_m22, e);
                                    let m3: f64 = at(tile_node_m3, e);
                                    let m4: f64 = at(tile_node_m4, e);
                                    put(tile_window_count, e, count);
                                    put(tile_window_first2, e, first2);
                                    put(tile_window_offset2, e, offset2);
                                    put(tile_window_m22, e, m22);
                                    put(tile_window_m3, e, m3);
                                    put(tile_window_m4, e, m4);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -4;
                            // 4 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_count: S::I32 = S::I32::load(tile_node_count, e);
                                let newer_count: S::I32 = S::I32::load(tile_window_count, e + ahead);
                                let first2: S::F64 = S::F64::load(tile_node_first2, e);
                                let offset2: S::F64 = S::F64::load(tile_node_offset2, e);
                                let m22: S::F64 = S::F64::load(tile_node_m22, e);
                                let m3: S::F64 = S::F64::load(tile_node_m3, e);
                                let m4: S::F64 = S::F64::load(tile_node_m4, e);
                                let first2_2: S::F64 = S::F64::load(tile_window_first2, e + ahead);
                                let offset2_2: S::F64 = S::F64::load(tile_window_offset2, e + ahead);
                                let m22_2: S::F64 = S::F64::load(tile_window_m22, e + ahead);
                                let m3_2: S::F64 = S::F64::load(tile_window_m3, e + ahead);
                                let m4_2: S::F64 = S::F64::load(tile_window_m4, e + ahead);
                                let older_count2: S::F64 = older_count.to_f64();
                                let newer_count2: S::F64 = newer_count.to_f64();
                                let n: S::F64 = older_count2 + newer_count2;
                                let d: S::F64 = first2_2 - first2 + (offset2_2 - offset2);
                                let older: S::F64 = older_count2 / n;
                                let newer: S::F64 = newer_count2 / n;
                                let d2: S::F64 = d * d;
                                let m2: S::F64 = m22 + m22_2 + d2 * (older_count2 * newer);
                                let m3_3: S::F64 = m3
                                    + m3_2
                                    + d2 * d * (older_count2 * newer * (older - newer))
                                    + S::F64::splat(3.0) * d * (older * m22_2 - newer * m22);
                                let m4_3: S::F64 = m4
                                    + m4_2
                                    + d2 * d2
                                        * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                    + S::F64::splat(6.0) * d2 * (older * older * m22_2 + newer * newer * m22)
                                    + S::F64::splat(4.0) * d * (older * m3_2 - newer * m3);
                                let no_older: S::Mask = older_count.cmp_eq(S::I32::splat(0_i32));
                                let no_newer: S::Mask = newer_count.cmp_eq(S::I32::splat(0_i32));
                                let count: S::I32 = older_count + newer_count;
                                let first2_3: S::F64 =
                                    S::select_f64(no_older, first2_2, S::select_f64(no_newer, first2, first2));
                                let offset2_3: S::F64 = S::select_f64(
                                    no_older,
                                    offset2_2,
                                    S::select_f64(no_newer, offset2, offset2 + d * newer),
                                );
                                let m22_3: S::F64 = S::select_f64(no_older, m22_2, S::select_f64(no_newer, m22, m2));
                                let m3_4: S::F64 = S::select_f64(no_older, m3_2, S::select_f64(no_newer, m3, m3_3));
                                let m4_4: S::F64 = S::select_f64(no_older, m4_2, S::select_f64(no_newer, m4, m4_3));
                                count.store(tile_window_count, e);
                                first2_3.store(tile_window_first2, e);
                                offset2_3.store(tile_window_offset2, e);
                                m22_3.store(tile_window_m22, e);
                                m3_4.store(tile_window_m3, e);
                                m4_4.store(tile_window_m4, e);
                                e += 4;
                            }
                            let e_end2: isize = (rows_in - (low + k - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_window_count, e + ahead);
                                let first2: f64 = at(tile_node_first2, e);
                                let offset2: f64 = at(tile_node_offset2, e);
                                let m22: f64 = at(tile_node_m22, e);
                                let m3: f64 = at(tile_node_m3, e);
                                let m4: f64 = at(tile_node_m4, e);
                                let first2_2: f64 = at(tile_window_first2, e + ahead);
                                let offset2_2: f64 = at(tile_window_offset2, e + ahead);
                                let m22_2: f64 = at(tile_window_m22, e + ahead);
                                let m3_2: f64 = at(tile_window_m3, e + ahead);
                                let m4_2: f64 = at(tile_window_m4, e + ahead);
                                let older_count2: f64 = older_count as f64;
                                let newer_count2: f64 = newer_count as f64;
                                let n: f64 = older_count2 + newer_count2;
                                let d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                                let older: f64 = older_count2 / n;
                                let newer: f64 = newer_count2 / n;
                                let d2: f64 = d * d;
                                let m2: f64 = m22 + m22_2 + d2 * (older_count2 * newer);
                                let m3_3: f64 = m3
                                    + m3_2
                                    + d2 * d * (older_count2 * newer * (older - newer))
                                    + 3.0 * d * (older * m22_2 - newer * m22);
                                let m4_3: f64 = m4
                                    + m4_2
                                    + d2 * d2
                                        * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                    + 6.0 * d2 * (older * older * m22_2 + newer * newer * m22)
                                    + 4.0 * d * (older * m3_2 - newer * m3);
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let count: i32 = older_count.wrapping_add(newer_count);
                                let first2_3: f64 =
                                    if no_older { first2_2 } else { if no_newer { first2 } else { first2 } };
                                let offset2_3: f64 = if no_older {
                                    offset2_2
                                } else {
                                    if no_newer { offset2 } else { offset2 + d * newer }
                                };
                                let m22_3: f64 = if no_older { m22_2 } else { if no_newer { m22 } else { m2 } };
                                let m3_4: f64 = if no_older { m3_2 } else { if no_newer { m3 } else { m3_3 } };
                                let m4_4: f64 = if no_older { m4_2 } else { if no_newer { m4 } else { m4_3 } };
                                put(tile_window_count, e, count);
                                put(tile_window_first2, e, first2_3);
                                put(tile_window_offset2, e, offset2_3);
                                put(tile_window_m22, e, m22_3);
                                put(tile_window_m3, e, m3_4);
                                put(tile_window_m4, e, m4_4);
                            }
                        }
                        low += k;
                    }
                    if k * 2 <= width {
                        if k * 2 == width {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                            // 4 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_count: S::I32 = S::I32::load(tile_node_count, e);
                                let newer_count: S::I32 = S::I32::load(tile_node_count, e + ahead);
                                let first2: S::F64 = S::F64::load(tile_node_first2, e);
                                let offset2: S::F64 = S::F64::load(tile_node_offset2, e);
                                let m22: S::F64 = S::F64::load(tile_node_m22, e);
                                let m3: S::F64 = S::F64::load(tile_node_m3, e);
                                let m4: S::F64 = S::F64::load(tile_node_m4, e);
                                let first2_2: S::F64 = S::F64::load(tile_node_first2, e + ahead);
                                let offset2_2: S::F64 = S::F64::load(tile_node_offset2, e + ahead);
                                let m22_2: S::F64 = S::F64::load(tile_node_m22, e + ahead);
                                let m3_2: S::F64 = S::F64::load(tile_node_m3, e + ahead);
                                let m4_2: S::F64 = S::F64::load(tile_node_m4, e + ahead);
                                let older_count2: S::F64 = older_count.to_f64();
                                let newer_count2: S::F64 = newer_count.to_f64();
                                let n: S::F64 = older_count2 + newer_count2;
                                let d: S::F64 = first2_2 - first2 + (offset2_2 - offset2);
                                let older: S::F64 = older_count2 / n;
                                let newer: S::F64 = newer_count2 / n;
                                let d2: S::F64 = d * d;
                                let m2: S::F64 = m22 + m22_2 + d2 * (older_count2 * newer);
                                let m3_3: S::F64 = m3
                                    + m3_2
                                    + d2 * d * (older_count2 * newer * (older - newer))
                                    + S::F64::splat(3.0) * d * (older * m22_2 - newer * m22);
                                let m4_3: S::F64 = m4
                                    + m4_2
                                    + d2 * d2
                                        * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                    + S::F64::splat(6.0) * d2 * (older * older * m22_2 + newer * newer * m22)
                                    + S::F64::splat(4.0) * d * (older * m3_2 - newer * m3);
                                let no_older: S::Mask = older_count.cmp_eq(S::I32::splat(0_i32));
                                let no_newer: S::Mask = newer_count.cmp_eq(S::I32::splat(0_i32));
                                let count: S::I32 = older_count + newer_count;
                                let first2_3: S::F64 =
                                    S::select_f64(no_older, first2_2, S::select_f64(no_newer, first2, first2));
                                let offset2_3: S::F64 = S::select_f64(
                                    no_older,
                                    offset2_2,
                                    S::select_f64(no_newer, offset2, offset2 + d * newer),
                                );
                                let m22_3: S::F64 = S::select_f64(no_older, m22_2, S::select_f64(no_newer, m22, m2));
                                let m3_4: S::F64 = S::select_f64(no_older, m3_2, S::select_f64(no_newer, m3, m3_3));
                                let m4_4: S::F64 = S::select_f64(no_older, m4_2, S::select_f64(no_newer, m4, m4_3));
                                count.store(tile_window_count, e);
                                first2_3.store(tile_window_first2, e);
                                offset2_3.store(tile_window_offset2, e);
                                m22_3.store(tile_window_m22, e);
                                m3_4.store(tile_window_m3, e);
                                m4_4.store(tile_window_m4, e);
                                e += 4;
                            }
                            let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_node_count, e + ahead);
                                let first2: f64 = at(tile_node_first2, e);
                                let offset2: f64 = at(tile_node_offset2, e);
                                let m22: f64 = at(tile_node_m22, e);
                                let m3: f64 = at(tile_node_m3, e);
                                let m4: f64 = at(tile_node_m4, e);
                                let first2_2: f64 = at(tile_node_first2, e + ahead);
                                let offset2_2: f64 = at(tile_node_offset2, e + ahead);
                                let m22_2: f64 = at(tile_node_m22, e + ahead);
                                let m3_2: f64 = at(tile_node_m3, e + ahead);
                                let m4_2: f64 = at(tile_node_m4, e + ahead);
                                let older_count2: f64 = older_count as f64;
                                let newer_count2: f64 = newer_count as f64;
                                let n: f64 = older_count2 + newer_count2;
                                let d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                                let older: f64 = older_count2 / n;
                                let newer: f64 = newer_count2 / n;
                                let d2: f64 = d * d;
                                let m2: f64 = m22 + m22_2 + d2 * (older_count2 * newer);
                                let m3_3: f64 = m3
                                    + m3_2
                                    + d2 * d * (older_count2 * newer * (older - newer))
                                    + 3.0 * d * (older * m22_2 - newer * m22);
                                let m4_3: f64 = m4
                                    + m4_2
                                    + d2 * d2
                                        * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                    + 6.0 * d2 * (older * older * m22_2 + newer * newer * m22)
                                    + 4.0 * d * (older * m3_2 - newer * m3);
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let count: i32 = older_count.wrapping_add(newer_count);
                                let first2_3: f64 =
                                    if no_older { first2_2 } else { if no_newer { first2 } else { first2 } };
                                let offset2_3: f64 = if no_older {
                                    offset2_2
                                } else {
                                    if no_newer { offset2 } else { offset2 + d * newer }
                                };
                                let m22_3: f64 = if no_older { m22_2 } else { if no_newer { m22 } else { m2 } };
                                let m3_4: f64 = if no_older { m3_2 } else { if no_newer { m3 } else { m3_3 } };
                                let m4_4: f64 = if no_older { m4_2 } else { if no_newer { m4 } else { m4_3 } };
                                put(tile_window_count, e, count);
                                put(tile_window_first2, e, first2_3);
                                put(tile_window_offset2, e, offset2_3);
                                put(tile_window_m22, e, m22_3);
                                put(tile_window_m3, e, m3_4);
                                put(tile_window_m4, e, m4_4);
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                            // 4 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_count: S::I32 = S::I32::load(tile_node_count, e);
                                let newer_count: S::I32 = S::I32::load(tile_node_count, e + ahead);
                                let first2: S::F64 = S::F64::load(tile_node_first2, e);
                                let offset2: S::F64 = S::F64::load(tile_node_offset2, e);
                                let m22: S::F64 = S::F64::load(tile_node_m22, e);
                                let m3: S::F64 = S::F64::load(tile_node_m3, e);
                                let m4: S::F64 = S::F64::load(tile_node_m4, e);
                                let first2_2: S::F64 = S::F64::load(tile_node_first2, e + ahead);
                                let offset2_2: S::F64 = S::F64::load(tile_node_offset2, e + ahead);
                                let m22_2: S::F64 = S::F64::load(tile_node_m22, e + ahead);
                                let m3_2: S::F64 = S::F64::load(tile_node_m3, e + ahead);
                                let m4_2: S::F64 = S::F64::load(tile_node_m4, e + ahead);
                                let older_count2: S::F64 = older_count.to_f64();
                                let newer_count2: S::F64 = newer_count.to_f64();
                                let n: S::F64 = older_count2 + newer_count2;
                                let d: S::F64 = first2_2 - first2 + (offset2_2 - offset2);
                                let older: S::F64 = older_count2 / n;
                                let newer: S::F64 = newer_count2 / n;
                                let d2: S::F64 = d * d;
                                let m2: S::F64 = m22 + m22_2 + d2 * (older_count2 * newer);
                                let m3_3: S::F64 = m3
                                    + m3_2
                                    + d2 * d * (older_count2 * newer * (older - newer))
                                    + S::F64::splat(3.0) * d * (older * m22_2 - newer * m22);
                                let m4_3: S::F64 = m4
                                    + m4_2
                                    + d2 * d2
                                        * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                    + S::F64::splat(6.0) * d2 * (older * older * m22_2 + newer * newer * m22)
                                    + S::F64::splat(4.0) * d * (older * m3_2 - newer * m3);
                                let no_older: S::Mask = older_count.cmp_eq(S::I32::splat(0_i32));
                                let no_newer: S::Mask = newer_count.cmp_eq(S::I32::splat(0_i32));
                                let count: S::I32 = older_count + newer_count;
                                let first2_3: S::F64 =
                                    S::select_f64(no_older, first2_2, S::select_f64(no_newer, first2, first2));
                                let offset2_3: S::F64 = S::select_f64(
                                    no_older,
                                    offset2_2,
                                    S::select_f64(no_newer, offset2, offset2 + d * newer),
                                );
                                let m22_3: S::F64 = S::select_f64(no_older, m22_2, S::select_f64(no_newer, m22, m2));
                                let m3_4: S::F64 = S::select_f64(no_older, m3_2, S::select_f64(no_newer, m3, m3_3));
                                let m4_4: S::F64 = S::select_f64(no_older, m4_2, S::select_f64(no_newer, m4, m4_3));
                                count.store(tile_node_count, e);
                                first2_3.store(tile_node_first2, e);
                                offset2_3.store(tile_node_offset2, e);
                                m22_3.store(tile_node_m22, e);
                                m3_4.store(tile_node_m3, e);
                                m4_4.store(tile_node_m4, e);
                                e += 4;
                            }
                            let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_node_count, e + ahead);
                                let first2: f64 = at(tile_node_first2, e);
                                let offset2: f64 = at(tile_node_offset2, e);
                                let m22: f64 = at(tile_node_m22, e);
                                let m3: f64 = at(tile_node_m3, e);
                                let m4: f64 = at(tile_node_m4, e);
                                let first2_2: f64 = at(tile_node_first2, e + ahead);
                                let offset2_2: f64 = at(tile_node_offset2, e + ahead);
                                let m22_2: f64 = at(tile_node_m22, e + ahead);
                                let m3_2: f64 = at(tile_node_m3, e + ahead);
                                let m4_2: f64 = at(tile_node_m4, e + ahead);
                                let older_count2: f64 = older_count as f64;
                                let newer_count2: f64 = newer_count as f64;
                                let n: f64 = older_count2 + newer_count2;
                                let d: f64 = first2_2 - first2 + (offset2_2 - offset2);
                                let older: f64 = older_count2 / n;
                                let newer: f64 = newer_count2 / n;
                                let d2: f64 = d * d;
                                let m2: f64 = m22 + m22_2 + d2 * (older_count2 * newer);
                                let m3_3: f64 = m3
                                    + m3_2
                                    + d2 * d * (older_count2 * newer * (older - newer))
                                    + 3.0 * d * (older * m22_2 - newer * m22);
                                let m4_3: f64 = m4
                                    + m4_2
                                    + d2 * d2
                                        * (older_count2 * newer * (older * older - older * newer + newer * newer))
                                    + 6.0 * d2 * (older * older * m22_2 + newer * newer * m22)
                                    + 4.0 * d * (older * m3_2 - newer * m3);
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let count: i32 = older_count.wrapping_add(newer_count);
                                let first2_3: f64 =
                                    if no_older { first2_2 } else { if no_newer { first2 } else { first2 } };
                                let offset2_3: f64 = if no_older {
                                    offset2_2
                                } else {
                                    if no_newer { offset2 } else { offset2 + d * newer }
                                };
                                let m22_3: f64 = if no_older { m22_2 } else { if no_newer { m22 } else { m2 } };
                                let m3_4: f64 = if no_older { m3_2 } else { if no_newer { m3 } else { m3_3 } };
                                let m4_4: f64 = if no_older { m4_2 } else { if no_newer { m4 } else { m4_3 } };
                                put(tile_node_count, e, count);
                                put(tile_node_first2, e, first2_3);
                                put(tile_node_offset2, e, offset2_3);
                                put(tile_node_m22, e, m22_3);
                                put(tile_node_m3, e, m3_4);
                                put(tile_node_m4, e, m4_4);
                            }
                        }
                    }
                    k *= 2;
                }
                let flat2 = cols_here == cols;
                let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                let spans2: isize = if flat2 { 1 } else { rows_here };
                let length_whole2: isize = length2.max(0) & -8;
                for span in 0..spans2 {
                    let from: isize = span * cols_here;
                    let out: isize = (first_row + span) * cols + first_col;
                    let e_main2: isize = length_whole2;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        // const { first, offset, m2, m3, m4 } = w.fold(
                        let m2: W::F64 = W::F64::load(tile_window_m22, from + e);
                        let m3: W::F64 = W::F64::load(tile_window_m3, from + e);
                        // const n: f64 = w.count;
                        let n: W::F64 = W::I32::load(tile_window_count, from + e).to_f64();
                        // const ratio = m2 === 0 ? 0.0 : m3 / (m2 * sqrt(m2));
                        let ratio: W::F64 =
                            W::select_f64(m2.cmp_eq(W::F64::splat(0.0)), W::F64::splat(0.0), m3 / (m2 * m2.sqrt()));
                        // skew.set(w.row, w.col, n >= minPeriods && n >= 3 ? ((n * sqrt(n - 1.0)) / (n - 2.0)) * ratio : NaN);
                        let result: W::F64 = W::select_f64(
                            n.cmp_ge(W::F64::splat(min_periods as f64)) & n.cmp_ge(W::F64::splat(3.0)),
                            n * (n - W::F64::splat(1.0)).sqrt() / (n - W::F64::splat(2.0)) * ratio,
                            W::F64::splat(f64::NAN),
                        );
                        result.canonical(nan).store(skew, out + e - skew_base);
                        e += 8;
                    }
                    // windows(x, window, (w) => {
                    // The remainder.
                    for e in e_main2..length2 {
                        // const { first, offset, m2, m3, m4 } = w.fold(
                        let m2: f64 = at(tile_window_m22, from + e);
                        let m3: f64 = at(tile_window_m3, from + e);
                        // const n: f64 = w.count;
                        let n: f64 = at(tile_window_count, from + e) as f64;
                        // const ratio = m2 === 0 ? 0.0 : m3 / (m2 * sqrt(m2));
                        let ratio: f64 = if m2 == 0.0 { 0.0 } else { m3 / (m2 * m2.sqrt()) };
                        // skew.set(w.row, w.col, n >= minPeriods && n >= 3 ? ((n * sqrt(n - 1.0)) / (n - 2.0)) * ratio : NaN);
                        let result: f64 = if n >= min_periods as f64 && n >= 3.0 {
                            n * (n - 1.0).sqrt() / (n - 2.0) * ratio
                        } else {
                            f64::NAN
                        };
                        put(skew, out + e - skew_base, canonical(result, nan));
                    }
                }
            } else {
                // A complete tile: how many values each window has is known.
                let mut k: isize = 1;
                let mut low: isize = 0;
                // windows(x, window, (w) => {
                if width & k != 0 {
                    let e_main2: isize = (rows_in * cols_here).max(0) & -8;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        let v: W::F64 = W::F64::load(tile, e);
                        let offset2: f64 = 0.0;
                        let m22: W::F64 = v - v;
                        let m3: W::F64 = v - v;
                        let m4: W::F64 = v - v;
                        W::F64::splat(offset2).store(tile_window_offset2, e);
                        m22.store(tile_window_m22, e);
                        m3.store(tile_window_m3, e);
                        m4.store(tile_window_m4, e);
                        e += 8;
                    }
                    let e_end2: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        let v: f64 = at(tile, e);
                        let offset2: f64 = 0.0;
                        let m22: f64 = v - v;
                        let m3: f64 = v - v;
                        let m4: f64 = v - v;
                        put(tile_window_offset2, e, offset2);
                        put(tile_window_m22, e, m22);
                        put(tile_window_m3, e, m3);
                        put(tile_window_m4, e, m4);
                    }
                    low = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead: isize = k * cols_here;
                        let older_count: f64 = k as f64;
                        let newer_count: f64 = k as f64;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let v_older: W::F64 = W::F64::load(tile, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let older_offset2: f64 = 0.0;
                            let older_m22: W::F64 = v_older - v_older;
                            let older_m3: W::F64 = v_older - v_older;
                            let older_m4: W::F64 = v_older - v_older;
                            let newer_offset2: f64 = 0.0;
                            let newer_m22: W::F64 = v_newer - v_newer;
                            let newer_m3: W::F64 = v_newer - v_newer;
                            let newer_m4: W::F64 = v_newer - v_newer;
                            let n: f64 = older_count + newer_count;
                            let d: W::F64 = v_newer - v_older + W::F64::splat(newer_offset2 - older_offset2);
                            let older: f64 = older_count / n;
                            let newer: f64 = newer_count / n;
                            let d2: W::F64 = d * d;
                            let m2: W::F64 = older_m22 + newer_m22 + d2 * W::F64::splat(older_count * newer);
                            let m3: W::F64 = older_m3
                                + newer_m3
                                + d2 * d * W::F64::splat(older_count * newer * (older - newer))
                                + W::F64::splat(3.0)
                                    * d
                                    * (W::F64::splat(older) * newer_m22 - W::F64::splat(newer) * older_m22);
                            let m4: W::F64 = older_m4
                                + newer_m4
                                + d2 * d2
                                    * W::F64::splat(
                                        older_count * newer * (older * older - older * newer + newer * newer),
                                    )
                                + W::F64::splat(6.0)
                                    * d2
                                    * (W::F64::splat(older * older) * newer_m22
                                        + W::F64::splat(newer * newer) * older_m22)
                                + W::F64::splat(4.0)
                                    * d
                                    * (W::F64::splat(older) * newer_m3 - W::F64::splat(newer) * older_m3);
                            let offset2: W::F64 = W::F64::splat(older_offset2) + d * W::F64::splat(newer);
                            offset2.store(tile_window_offset2, e);
                            m2.store(tile_window_m22, e);
                            m3.store(tile_window_m3, e);
                            m4.store(tile_window_m4, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let older_offset2: f64 = 0.0;
                            let older_m22: f64 = v_older - v_older;
                            let older_m3: f64 = v_older - v_older;
                            let older_m4: f64 = v_older - v_older;
                            let newer_offset2: f64 = 0.0;
                            let newer_m22: f64 = v_newer - v_newer;
                            let newer_m3: f64 = v_newer - v_newer;
                            let newer_m4: f64 = v_newer - v_newer;
                            let n: f64 = older_count + newer_count;
                            let d: f64 = v_newer - v_older + (newer_offset2 - older_offset2);
                            let older: f64 = older_count / n;
                            let newer: f64 = newer_count / n;
                            let d2: f64 = d * d;
                            let m2: f64 = older_m22 + newer_m22 + d2 * (older_count * newer);
                            let m3: f64 = older_m3
                                + newer_m3
                                + d2 * d * (older_count * newer * (older - newer))
                                + 3.0 * d * (older * newer_m22 - newer * older_m22);
                            let m4: f64 = older_m4
                                + newer_m4
                                + d2 * d2 * (older_count * newer * (older * older - older * newer + newer * newer))
                                + 6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22)
                                + 4.0 * d * (older * newer_m3 - newer * older_m3);
                            let offset2: f64 = older_offset2 + d * newer;
                            put(tile_window_offset2, e, offset2);
                            put(tile_window_m22, e, m2);
                            put(tile_window_m3, e, m3);
                            put(tile_window_m4, e, m4);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let older_count: f64 = k as f64;
                        let newer_count: f64 = k as f64;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let v_older: W::F64 = W::F64::load(tile, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let older_offset2: f64 = 0.0;
                            let older_m22: W::F64 = v_older - v_older;
                            let older_m3: W::F64 = v_older - v_older;
                            let older_m4: W::F64 = v_older - v_older;
                            let newer_offset2: f64 = 0.0;
                            let newer_m22: W::F64 = v_newer - v_newer;
                            let newer_m3: W::F64 = v_newer - v_newer;
                            let newer_m4: W::F64 = v_newer - v_newer;
                            let n: f64 = older_count + newer_count;
                            let d: W::F64 = v_newer - v_older + W::F64::splat(newer_offset2 - older_offset2);
                            let older: f64 = older_count / n;
                            let newer: f64 = newer_count / n;
                            let d2: W::F64 = d * d;
                            let m2: W::F64 = older_m22 + newer_m22 + d2 * W::F64::splat(older_count * newer);
                            let m3: W::F64 = older_m3
                                + newer_m3
                                + d2 * d * W::F64::splat(older_count * newer * (older - newer))
                                + W::F64::splat(3.0)
                                    * d
                                    * (W::F64::splat(older) * newer_m22 - W::F64::splat(newer) * older_m22);
                            let m4: W::F64 = older_m4
                                + newer_m4
                                + d2 * d2
                                    * W::F64::splat(
                                        older_count * newer * (older * older - older * newer + newer * newer),
                                    )
                                + W::F64::splat(6.0)
                                    * d2
                                    * (W::F64::splat(older * older) * newer_m22
                                        + W::F64::splat(newer * newer) * older_m22)
                                + W::F64::splat(4.0)
                                    * d
                                    * (W::F64::splat(older) * newer_m3 - W::F64::splat(newer) * older_m3);
                            let offset2: W::F64 = W::F64::splat(older_offset2) + d * W::F64::splat(newer);
                            offset2.store(tile_node_offset2, e);
                            m2.store(tile_node_m22, e);
                            m3.store(tile_node_m3, e);
                            m4.store(tile_node_m4, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let older_offset2: f64 = 0.0;
                            let older_m22: f64 = v_older - v_older;
                            let older_m3: f64 = v_older - v_older;
                            let older_m4: f64 = v_older - v_older;
                            let newer_offset2: f64 = 0.0;
                            let newer_m22: f64 = v_newer - v_newer;
                            let newer_m3: f64 = v_newer - v_newer;
                            let newer_m4: f64 = v_newer - v_newer;
                            let n: f64 = older_count + newer_count;
                            let d: f64 = v_newer - v_older + (newer_offset2 - older_offset2);
                            let older: f64 = older_count / n;
                            let newer: f64 = newer_count / n;
                            let d2: f64 = d * d;
                            let m2: f64 = older_m22 + newer_m22 + d2 * (older_count * newer);
                            let m3: f64 = older_m3
                                + newer_m3
                                + d2 * d * (older_count * newer * (older - newer))
                                + 3.0 * d * (older * newer_m22 - newer * older_m22);
                            let m4: f64 = older_m4
                                + newer_m4
                                + d2 * d2 * (older_count * newer * (older * older - older * newer + newer * newer))
                                + 6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22)
                                + 4.0 * d * (older * newer_m3 - newer * older_m3);
                            let offset2: f64 = older_offset2 + d * newer;
                            put(tile_node_offset2, e, offset2);
                            put(tile_node_m22, e, m2);
                            put(tile_node_m3, e, m3);
                            put(tile_node_m4, e, m4);
                        }
                    }
                }
                k = 2;
                while k <= width {
                    if width & k != 0 {
                        if low == 0 {
                            if k != width {
                                let e_main2: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main2 {
                                    let offset2: W::F64 = W::F64::load(tile_node_offset2, e);
                                    let m22: W::F64 = W::F64::load(tile_node_m22, e);
                                    let m3: W::F64 = W::F64::load(tile_node_m3, e);
                                    let m4: W::F64 = W::F64::load(tile_node_m4, e);
                                    offset2.store(tile_window_offset2, e);
                                    m22.store(tile_window_m22, e);
                                    m3.store(tile_window_m3, e);
                                    m4.store(tile_window_m4, e);
                                    e += 8;
                                }
                                let e_end2: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main2..e_end2 {
                                    let offset2: f64 = at(tile_node_offset2, e);
                                    let m22: f64 = at(tile_node_m22, e);
                                    let m3: f64 = at(tile_node_m3, e);
                                    let m4: f64 = at(tile_node_m4, e);
                                    put(tile_window_offset2, e, offset2);
                                    put(tile_window_m22, e, m22);
                                    put(tile_window_m3, e, m3);
                                    put(tile_window_m4, e, m4);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let older_count: f64 = k as f64;
                            let newer_count: f64 = low as f64;
                            let e_main2: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_first2: W::F64 = W::F64::load(tile, e);
                                let older_offset2: W::F64 = W::F64::load(tile_node_offset2, e);
                                let older_m22: W::F64 = W::F64::load(tile_node_m22, e);
                                let older_m3: W::F64 = W::F64::load(tile_node_m3, e);
                                let older_m4: W::F64 = W::F64::load(tile_node_m4, e);
                                let newer_first2: W::F64 = W::F64::load(tile, e + ahead);
                                let newer_offset2: W::F64 = W::F64::load(tile_window_offset2, e + ahead);
                                let newer_m22: W::F64 = W::F64::load(tile_window_m22, e + ahead);
                                let newer_m3: W::F64 = W::F64::load(tile_window_m3, e + ahead);
                                let newer_m4: W::F64 = W::F64::load(tile_window_m4, e + ahead);
                                let n: f64 = older_count + newer_count;
                                let d: W::F64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                                let older: f64 = older_count / n;
                                let newer: f64 = newer_count / n;
                                let d2: W::F64 = d * d;
                                let m2: W::F64 = older_m22 + newer_m22 + d2 * W::F64::splat(older_count * newer);
                                let m3: W::F64 = older_m3
                                    + newer_m3
                                    + d2 * d * W::F64::splat(older_count * newer * (older - newer))
                                    + W::F64::splat(3.0)
                                        * d
                                        * (W::F64::splat(older) * newer_m22 - W::F64::splat(newer) * older_m22);
                                let m4: W::F64 = older_m4
                                    + newer_m4
                                    + d2 * d2
                                        * W::F64::splat(
                                            older_count * newer * (older * older - older * newer + newer * newer),
                                        )
                                    + W::F64::splat(6.0)
                                        * d2
                                        * (W::F64::splat(older * older) * newer_m22
                                            + W::F64::splat(newer * newer) * older_m22)
                                    + W::F64::splat(4.0)
                                        * d
                                        * (W::F64::splat(older) * newer_m3 - W::F64::splat(newer) * older_m3);
                                let offset2: W::F64 = older_offset2 + d * W::F64::splat(newer);
                                offset2.store(tile_window_offset2, e);
                                m2.store(tile_window_m22, e);
                                m3.store(tile_window_m3, e);
                                m4.store(tile_window_m4, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (low + k - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_first2: f64 = at(tile, e);
                                let older_offset2: f64 = at(tile_node_offset2, e);
                                let older_m22: f64 = at(tile_node_m22, e);
                                let older_m3: f64 = at(tile_node_m3, e);
                                let older_m4: f64 = at(tile_node_m4, e);
                                let newer_first2: f64 = at(tile, e + ahead);
                                let newer_offset2: f64 = at(tile_window_offset2, e + ahead);
                                let newer_m22: f64 = at(tile_window_m22, e + ahead);
                                let newer_m3: f64 = at(tile_window_m3, e + ahead);
                                let newer_m4: f64 = at(tile_window_m4, e + ahead);
                                let n: f64 = older_count + newer_count;
                                let d: f64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                                let older: f64 = older_count / n;
                                let newer: f64 = newer_count / n;
                                let d2: f64 = d * d;
                                let m2: f64 = older_m22 + newer_m22 + d2 * (older_count * newer);
                                let m3: f64 = older_m3
                                    + newer_m3
                                    + d2 * d * (older_count * newer * (older - newer))
                                    + 3.0 * d * (older * newer_m22 - newer * older_m22);
                                let m4: f64 = older_m4
                                    + newer_m4
                                    + d2 * d2 * (older_count * newer * (older * older - older * newer + newer * newer))
                                    + 6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22)
                                    + 4.0 * d * (older * newer_m3 - newer * older_m3);
                                let offset2: f64 = older_offset2 + d * newer;
                                put(tile_window_offset2, e, offset2);
                                put(tile_window_m22, e, m2);
                                put(tile_window_m3, e, m3);
                                put(tile_window_m4, e, m4);
                            }
                        }
                        low += k;
                    }
                    if k * 2 < width {
                        let ahead: isize = k * cols_here;
                        let older_count: f64 = k as f64;
                        let newer_count: f64 = k as f64;
                        let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let older_first2: W::F64 = W::F64::load(tile, e);
                            let older_offset2: W::F64 = W::F64::load(tile_node_offset2, e);
                            let older_m22: W::F64 = W::F64::load(tile_node_m22, e);
                            let older_m3: W::F64 = W::F64::load(tile_node_m3, e);
                            let older_m4: W::F64 = W::F64::load(tile_node_m4, e);
                            let newer_first2: W::F64 = W::F64::load(tile, e + ahead);
                            let newer_offset2: W::F64 = W::F64::load(tile_node_offset2, e + ahead);
                            let newer_m22: W::F64 = W::F64::load(tile_node_m22, e + ahead);
                            let newer_m3: W::F64 = W::F64::load(tile_node_m3, e + ahead);
                            let newer_m4: W::F64 = W::F64::load(tile_node_m4, e + ahead);
                            let n: f64 = older_count + newer_count;
                            let d: W::F64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                            let older: f64 = older_count / n;
                            let newer: f64 = newer_count / n;
                            let d2: W::F64 = d * d;
                            let m2: W::F64 = older_m22 + newer_m22 + d2 * W::F64::splat(older_count * newer);
                            let m3: W::F64 = older_m3
                                + newer_m3
                                + d2 * d * W::F64::splat(older_count * newer * (older - newer))
                                + W::F64::splat(3.0)
                                    * d
                                    * (W::F64::splat(older) * newer_m22 - W::F64::splat(newer) * older_m22);
                            let m4: W::F64 = older_m4
                                + newer_m4
                                + d2 * d2
                                    * W::F64::splat(
                                        older_count * newer * (older * older - older * newer + newer * newer),
                                    )
                                + W::F64::splat(6.0)
                                    * d2
                                    * (W::F64::splat(older * older) * newer_m22
                                        + W::F64::splat(newer * newer) * older_m22)
                                + W::F64::splat(4.0)
                                    * d
                                    * (W::F64::splat(older) * newer_m3 - W::F64::splat(newer) * older_m3);
                            let offset2: W::F64 = older_offset2 + d * W::F64::splat(newer);
                            offset2.store(tile_node_offset2, e);
                            m2.store(tile_node_m22, e);
                            m3.store(tile_node_m3, e);
                            m4.store(tile_node_m4, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let older_first2: f64 = at(tile, e);
                            let older_offset2: f64 = at(tile_node_offset2, e);
                            let older_m22: f64 = at(tile_node_m22, e);
                            let older_m3: f64 = at(tile_node_m3, e);
                            let older_m4: f64 = at(tile_node_m4, e);
                            let newer_first2: f64 = at(tile, e + ahead);
                            let newer_offset2: f64 = at(tile_node_offset2, e + ahead);
                            let newer_m22: f64 = at(tile_node_m22, e + ahead);
                            let newer_m3: f64 = at(tile_node_m3, e + ahead);
                            let newer_m4: f64 = at(tile_node_m4, e + ahead);
                            let n: f64 = older_count + newer_count;
                            let d: f64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                            let older: f64 = older_count / n;
                            let newer: f64 = newer_count / n;
                            let d2: f64 = d * d;
                            let m2: f64 = older_m22 + newer_m22 + d2 * (older_count * newer);
                            let m3: f64 = older_m3
                                + newer_m3
                                + d2 * d * (older_count * newer * (older - newer))
                                + 3.0 * d * (older * newer_m22 - newer * older_m22);
                            let m4: f64 = older_m4
                                + newer_m4
                                + d2 * d2 * (older_count * newer * (older * older - older * newer + newer * newer))
                                + 6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22)
                                + 4.0 * d * (older * newer_m3 - newer * older_m3);
                            let offset2: f64 = older_offset2 + d * newer;
                            put(tile_node_offset2, e, offset2);
                            put(tile_node_m22, e, m2);
                            put(tile_node_m3, e, m3);
                            put(tile_node_m4, e, m4);
                        }
                    }
                    k *= 2;
                }
                if width >= 4 && width & width - 1 == 0 {
                    let half: isize = width >> 1;
                    let ahead: isize = half * cols_here;
                    let older_count: f64 = half as f64;
                    let newer_count: f64 = half as f64;
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    let length_whole2: isize = length2.max(0) & -4;
                    for span in 0..spans2 {
                        let from: isize = span * cols_here;
                        let out: isize = (first_row + span) * cols + first_col;
                        let e_main2: isize = length_whole2;
                        // 4 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            // const { first, offset, m2, m3, m4 } = w.fold(
                            let tile_shared: S::F64 = S::F64::load(tile, from + e);
                            // windows(x, window, (w) => {
                            let older_first2: S::F64 = tile_shared;
                            let older_offset2: S::F64 = S::F64::load(tile_node_offset2, from + e);
                            let older_m22: S::F64 = S::F64::load(tile_node_m22, from + e);
                            let older_m3: S::F64 = S::F64::load(tile_node_m3, from + e);
                            let newer_first2: S::F64 = S::F64::load(tile, from + e + ahead);
                            let newer_offset2: S::F64 = S::F64::load(tile_node_offset2, from + e + ahead);
                            let newer_m22: S::F64 = S::F64::load(tile_node_m22, from + e + ahead);
                            let newer_m3: S::F64 = S::F64::load(tile_node_m3, from + e + ahead);
                            let n: f64 = older_count + newer_count;
                            let d: S::F64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                            let older: f64 = older_count / n;
                            let newer: f64 = newer_count / n;
                            let d2: S::F64 = d * d;
                            let m2: S::F64 = older_m22 + newer_m22 + d2 * S::F64::splat(older_count * newer);
                            let m3: S::F64 = older_m3
                                + newer_m3
                                + d2 * d * S::F64::splat(older_count * newer * (older - newer))
                                + S::F64::splat(3.0)
                                    * d
                                    * (S::F64::splat(older) * newer_m22 - S::F64::splat(newer) * older_m22);
                            // const n: f64 = w.count;
                            let n2: f64 = present as f64;
                            // const ratio = m2 === 0 ? 0.0 : m3 / (m2 * sqrt(m2));
                            let ratio: S::F64 =
                                S::select_f64(m2.cmp_eq(S::F64::splat(0.0)), S::F64::splat(0.0), m3 / (m2 * m2.sqrt()));
                            // skew.set(w.row, w.col, n >= minPeriods && n >= 3 ? ((n * sqrt(n - 1.0)) / (n - 2.0)) * ratio : NaN);
                            let mut choice: S::F64 = S::F64::splat(0.0);
                            if n2 >= min_periods as f64 && n2 >= 3.0 {
                                choice = S::F64::splat(n2 * (n2 - 1.0).sqrt() / (n2 - 2.0)) * ratio;
                            } else {
                                choice = S::F64::splat(f64::NAN);
                            }
                            choice.canonical(nan).store(skew, out + e - skew_base);
                            e += 4;
                        }
                        // windows(x, window, (w) => {
                        // The remainder.
                        for e in e_main2..length2 {
                            // const { first, offset, m2, m3, m4 } = w.fold(
                            let tile_shared: f64 = at(tile, from + e);
                            // windows(x, window, (w) => {
                            let older_first2: f64 = tile_shared;
                            let older_offset2: f64 = at(tile_node_offset2, from + e);
                            let older_m22: f64 = at(tile_node_m22, from + e);
                            let older_m3: f64 = at(tile_node_m3, from + e);
                            let newer_first2: f64 = at(tile, from + e + ahead);
                            let newer_offset2: f64 = at(tile_node_offset2, from + e + ahead);
                            let newer_m22: f64 = at(tile_node_m22, from + e + ahead);
                            let newer_m3: f64 = at(tile_node_m3, from + e + ahead);
                            let n: f64 = older_count + newer_count;
                            let d: f64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                            let older: f64 = older_count / n;
                            let newer: f64 = newer_count / n;
                            let d2: f64 = d * d;
                            let m2: f64 = older_m22 + newer_m22 + d2 * (older_count * newer);
                            let m3: f64 = older_m3
                                + newer_m3
                                + d2 * d * (older_count * newer * (older - newer))
                                + 3.0 * d * (older * newer_m22 - newer * older_m22);
                            // const n: f64 = w.count;
                            let n2: f64 = present as f64;
                            // const ratio = m2 === 0 ? 0.0 : m3 / (m2 * sqrt(m2));
                            let ratio: f64 = if m2 == 0.0 { 0.0 } else { m3 / (m2 * m2.sqrt()) };
                            // skew.set(w.row, w.col, n >= minPeriods && n >= 3 ? ((n * sqrt(n - 1.0)) / (n - 2.0)) * ratio : NaN);
                            let result: f64 = if n2 >= min_periods as f64 && n2 >= 3.0 {
                                n2 * (n2 - 1.0).sqrt() / (n2 - 2.0) * ratio
                            } else {
                                f64::NAN
                            };
                            put(skew, out + e - skew_base, canonical(result, nan));
                        }
                    }
                } else {
                    // windows(x, window, (w) => {
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    let length_whole2: isize = length2.max(0) & -8;
                    for span in 0..spans2 {
                        let from: isize = span * cols_here;
                        let out: isize = (first_row + span) * cols + first_col;
                        let e_main2: isize = length_whole2;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            // const { first, offset, m2, m3, m4 } = w.fold(
                            let m2: W::F64 = W::F64::load(tile_window_m22, from + e);
                            let m3: W::F64 = W::F64::load(tile_window_m3, from + e);
                            // const n: f64 = w.count;
                            let n: f64 = present as f64;
                            // const ratio = m2 === 0 ? 0.0 : m3 / (m2 * sqrt(m2));
                            let ratio: W::F64 =
                                W::select_f64(m2.cmp_eq(W::F64::splat(0.0)), W::F64::splat(0.0), m3 / (m2 * m2.sqrt()));
                            // skew.set(w.row, w.col, n >= minPeriods && n >= 3 ? ((n * sqrt(n - 1.0)) / (n - 2.0)) * ratio : NaN);
                            let mut choice: W::F64 = W::F64::splat(0.0);
                            if n >= min_periods as f64 && n >= 3.0 {
                                choice = W::F64::splat(n * (n - 1.0).sqrt() / (n - 2.0)) * ratio;
                            } else {
                                choice = W::F64::splat(f64::NAN);
                            }
                            choice.canonical(nan).store(skew, out + e - skew_base);
                            e += 8;
                        }
                        // windows(x, window, (w) => {
                        // The remainder.
                        for e in e_main2..length2 {
                            // const { first, offset, m2, m3, m4 } = w.fold(
                            let m2: f64 = at(tile_window_m22, from + e);
                            let m3: f64 = at(tile_window_m3, from + e);
                            // const n: f64 = w.count;
                            let n: f64 = present as f64;
                            // const ratio = m2 === 0 ? 0.0 : m3 / (m2 * sqrt(m2));
                            let ratio: f64 = if m2 == 0.0 { 0.0 } else { m3 / (m2 * m2.sqrt()) };
                            // skew.set(w.row, w.col, n >= minPeriods && n >= 3 ? ((n * sqrt(n - 1.0)) / (n - 2.0)) * ratio : NaN);
                            let result: f64 = if n >= min_periods as f64 && n >= 3.0 {
                                n * (n - 1.0).sqrt() / (n - 2.0) * ratio
                            } else {
                                f64::NAN
                            };
                            put(skew, out + e - skew_base, canonical(result, nan));
                        }
                    }
                }
            }
        }
    }
}
