// Generated from kernels/moments/rollingCov.ts#L19 by `trefoil build`. Do not edit. Hash 6c2b64cdd26e2483

use trefoil_core::prelude::*;

multiversion!(
    /// Covariance of two matrices, column by column, over the last `window` rows.
    ///
    /// A row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or no more than
    /// `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. Where one side is
    /// constant the covariance is exactly 0.
    ///
    /// Accuracy: 1e-12 of the product of both standard deviations.
    ///
    /// Source: meaning of pandas `x.rolling(window, min_periods).cov(y, ddof)`; co-moments merged pairwise (Pébay 2008).
    pub rolling_cov = rolling_cov_body(
        ctx: &Context,
        x: &[f64],
        y: &[f64],
        rows: isize,
        cols: isize,
        window: i32,
        min_periods: i32,
        ddof: i32,
        cov: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_cov_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    y: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    ddof: i32,
    cov: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let y = exact(y, rows * cols);
    let cov = exact_mut(cov, rows * cols);
    // windows([x, y], window, (w) => {
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
            let chunks = ctx.chunks(rows, cols * 174).of_at_least(width);
            let tasks: Vec<_> = chunks.iter().zip(split(cov, chunks, cols)).collect();
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
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                    ))
                },
                |(chunk, cov),
                 (
                    tile,
                    tile_value2,
                    tile_node_of_x,
                    tile_window_of_x,
                    tile_node_of_y,
                    tile_window_of_y,
                    tile_node_cxx,
                    tile_window_cxx,
                    tile_node_cyy,
                    tile_window_cyy,
                    tile_node_cxy,
                    tile_window_cxy,
                    tile_node_count,
                    tile_window_count,
                    tile_node_x,
                    tile_window_x,
                    tile_node_y,
                    tile_window_y,
                )| {
                    windows_cov::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        y,
                        cols,
                        tile_cols,
                        tile_rows,
                        width,
                        min_periods,
                        ddof,
                        cov,
                        tile,
                        tile_value2,
                        tile_node_of_x,
                        tile_window_of_x,
                        tile_node_of_y,
                        tile_window_of_y,
                        tile_node_cxx,
                        tile_window_cxx,
                        tile_node_cyy,
                        tile_window_cyy,
                        tile_node_cxy,
                        tile_window_cxy,
                        tile_node_count,
                        tile_window_count,
                        tile_node_x,
                        tile_window_x,
                        tile_node_y,
                        tile_window_y,
                    )
                },
            )?;
        }
    }
    Ok(())
}

multiversion!(windows_cov = windows_cov_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    y: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_periods: i32,
    ddof: i32,
    cov: &mut [f64],
    tile: &mut [f64],
    tile_value2: &mut [f64],
    tile_node_of_x: &mut [f64],
    tile_window_of_x: &mut [f64],
    tile_node_of_y: &mut [f64],
    tile_window_of_y: &mut [f64],
    tile_node_cxx: &mut [f64],
    tile_window_cxx: &mut [f64],
    tile_node_cyy: &mut [f64],
    tile_window_cyy: &mut [f64],
    tile_node_cxy: &mut [f64],
    tile_window_cxy: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    tile_node_x: &mut [f64],
    tile_window_x: &mut [f64],
    tile_node_y: &mut [f64],
    tile_window_y: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn windows_cov_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    y: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_periods: i32,
    ddof: i32,
    cov: &mut [f64],
    tile: &mut [f64],
    tile_value2: &mut [f64],
    tile_node_of_x: &mut [f64],
    tile_window_of_x: &mut [f64],
    tile_node_of_y: &mut [f64],
    tile_window_of_y: &mut [f64],
    tile_node_cxx: &mut [f64],
    tile_window_cxx: &mut [f64],
    tile_node_cyy: &mut [f64],
    tile_window_cyy: &mut [f64],
    tile_node_cxy: &mut [f64],
    tile_window_cxy: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    tile_node_x: &mut [f64],
    tile_window_x: &mut [f64],
    tile_node_y: &mut [f64],
    tile_window_y: &mut [f64],
) {
    let nan = plain_nan();
    let cov_base = lo * cols;
    let cols_over_tile_cols: isize = (cols + tile_cols - 1) / tile_cols;
    let row_tile_end: isize = (hi - lo + tile_rows - 1) / tile_rows;
    // windows([x, y], window, (w) => {
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
                W::F64::splat(f64::NAN).store(tile_value2, e);
                e += 8;
            }
            let e_end: isize = lead * cols_here;
            // The remainder.
            for e in e_main..e_end {
                put(tile, e, f64::NAN);
                put(tile_value2, e, f64::NAN);
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
                    let v2: W::F64 = W::F64::load(y, source + e);
                    v.store(tile, target + e);
                    v2.store(tile_value2, target + e);
                    missing_lanes = missing_lanes | v.cmp_ne(v);
                    missing_lanes = missing_lanes | v2.cmp_ne(v2);
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                // The remainder.
                for e in e_main2..length {
                    let v: f64 = at(x, source + e);
                    let v2: f64 = at(y, source + e);
                    put(tile, target + e, v);
                    put(tile_value2, target + e, v2);
                    missing = missing || v != v;
                    missing = missing || v2 != v2;
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
                        let v2: W::F64 = W::F64::load(tile_value2, e);
                        let count: W::I32 =
                            W::select_i32(v.cmp_eq(v) & v2.cmp_eq(v2), W::I32::splat(1_i32), W::I32::splat(0_i32));
                        let x2: W::F64 = W::select_f64(v.cmp_eq(v) & v2.cmp_eq(v2), v, W::F64::splat(f64::NAN));
                        let y2: W::F64 = W::select_f64(v.cmp_eq(v) & v2.cmp_eq(v2), v2, W::F64::splat(f64::NAN));
                        let of_x: W::F64 =
                            W::select_f64(v.cmp_eq(v) & v2.cmp_eq(v2), W::F64::splat(0.0), W::F64::splat(f64::NAN));
                        let of_y: W::F64 =
                            W::select_f64(v.cmp_eq(v) & v2.cmp_eq(v2), W::F64::splat(0.0), W::F64::splat(f64::NAN));
                        let cxx: W::F64 = W::select_f64(v.cmp_eq(v) & v2.cmp_eq(v2), v - v, W::F64::splat(f64::NAN));
                        let cyy: W::F64 = W::select_f64(v.cmp_eq(v) & v2.cmp_eq(v2), v2 - v2, W::F64::splat(f64::NAN));
                        let cxy: W::F64 =
                            W::select_f64(v.cmp_eq(v) & v2.cmp_eq(v2), (v - v) * (v2 - v2), W::F64::splat(f64::NAN));
                        count.store(tile_window_count, e);
                        x2.store(tile_window_x, e);
                        y2.store(tile_window_y, e);
                        of_x.store(tile_window_of_x, e);
                        of_y.store(tile_window_of_y, e);
                        cxx.store(tile_window_cxx, e);
                        cyy.store(tile_window_cyy, e);
                        cxy.store(tile_window_cxy, e);
                        e += 8;
                    }
                    let e_end2: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        let v: f64 = at(tile, e);
                        let v2: f64 = at(tile_value2, e);
                        let count: i32 = if v == v && v2 == v2 { 1_i32 } else { 0_i32 };
                        let x2: f64 = if v == v && v2 == v2 { v } else { f64::NAN };
                        let y2: f64 = if v == v && v2 == v2 { v2 } else { f64::NAN };
                        let of_x: f64 = if v == v && v2 == v2 { 0.0 } else { f64::NAN };
                        let of_y: f64 = if v == v && v2 == v2 { 0.0 } else { f64::NAN };
                        let cxx: f64 = if v == v && v2 == v2 { v - v } else { f64::NAN };
                        let cyy: f64 = if v == v && v2 == v2 { v2 - v2 } else { f64::NAN };
                        let cxy: f64 = if v == v && v2 == v2 { (v - v) * (v2 - v2) } else { f64::NAN };
                        put(tile_window_count, e, count);
                        put(tile_window_x, e, x2);
                        put(tile_window_y, e, y2);
                        put(tile_window_of_x, e, of_x);
                        put(tile_window_of_y, e, of_y);
                        put(tile_window_cxx, e, cxx);
                        put(tile_window_cyy, e, cyy);
                        put(tile_window_cxy, e, cxy);
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
                            let v_older2: S::F64 = S::F64::load(tile_value2, e);
                            let v_newer: S::F64 = S::F64::load(tile, e + ahead);
                            let v_newer2: S::F64 = S::F64::load(tile_value2, e + ahead);
                            let older_count: S::I32 = S::select_i32(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                S::I32::splat(1_i32),
                                S::I32::splat(0_i32),
                            );
                            let newer_count: S::I32 = S::select_i32(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                S::I32::splat(1_i32),
                                S::I32::splat(0_i32),
                            );
                            let x2: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                v_older,
                                S::F64::splat(f64::NAN),
                            );
                            let y2: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                v_older2,
                                S::F64::splat(f64::NAN),
                            );
                            let of_x: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                S::F64::splat(0.0),
                                S::F64::splat(f64::NAN),
                            );
                            let of_y: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                S::F64::splat(0.0),
                                S::F64::splat(f64::NAN),
                            );
                            let cxx: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                v_older - v_older,
                                S::F64::splat(f64::NAN),
                            );
                            let cyy: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                v_older2 - v_older2,
                                S::F64::splat(f64::NAN),
                            );
                            let cxy: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                (v_older - v_older) * (v_older2 - v_older2),
                                S::F64::splat(f64::NAN),
                            );
                            let x3: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                v_newer,
                                S::F64::splat(f64::NAN),
                            );
                            let y3: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                v_newer2,
                                S::F64::splat(f64::NAN),
                            );
                            let of_x2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                S::F64::splat(0.0),
                                S::F64::splat(f64::NAN),
                            );
                            let of_y2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                S::F64::splat(0.0),
                                S::F64::splat(f64::NAN),
                            );
                            let cxx2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                v_newer - v_newer,
                                S::F64::splat(f64::NAN),
                            );
                            let cyy2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                v_newer2 - v_newer2,
                                S::F64::splat(f64::NAN),
                            );
                            let cxy2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                (v_newer - v_newer) * (v_newer2 - v_newer2),
                                S::F64::splat(f64::NAN),
                            );
                            let older_count2: S::F64 = older_count.to_f64();
                            let newer_count2: S::F64 = newer_count.to_f64();
                            let newer: S::F64 = newer_count2 / (older_count2 + newer_count2);
                            let pull: S::F64 = older_count2 * newer;
                            let dx: S::F64 = x3 - x2 + (of_x2 - of_x);
                            let dy: S::F64 = y3 - y2 + (of_y2 - of_y);
                            let no_older: S::Mask = older_count.cmp_eq(S::I32::splat(0_i32));
                            let no_newer: S::Mask = newer_count.cmp_eq(S::I32::splat(0_i32));
                            let count: S::I32 = older_count + newer_count;
                            let x4: S::F64 = S::select_f64(no_older, x3, S::select_f64(no_newer, x2, x2));
                            let y4: S::F64 = S::select_f64(no_older, y3, S::select_f64(no_newer, y2, y2));
                            let of_x3: S::F64 =
                                S::select_f64(no_older, of_x2, S::select_f64(no_newer, of_x, of_x + dx * newer));
                            let of_y3: S::F64 =
                                S::select_f64(no_older, of_y2, S::select_f64(no_newer, of_y, of_y + dy * newer));
                            let cxx3: S::F64 = S::select_f64(
                                no_older,
                                cxx2,
                                S::select_f64(no_newer, cxx, cxx + cxx2 + dx * dx * pull),
                            );
                            let cyy3: S::F64 = S::select_f64(
                                no_older,
                                cyy2,
                                S::select_f64(no_newer, cyy, cyy + cyy2 + dy * dy * pull),
                            );
                            let cxy3: S::F64 = S::select_f64(
                                no_older,
                                cxy2,
                                S::select_f64(no_newer, cxy, cxy + cxy2 + dx * dy * pull),
                            );
                            count.store(tile_window_count, e);
                            x4.store(tile_window_x, e);
                            y4.store(tile_window_y, e);
                            of_x3.store(tile_window_of_x, e);
                            of_y3.store(tile_window_of_y, e);
                            cxx3.store(tile_window_cxx, e);
                            cyy3.store(tile_window_cyy, e);
                            cxy3.store(tile_window_cxy, e);
                            e += 4;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_older2: f64 = at(tile_value2, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let v_newer2: f64 = at(tile_value2, e + ahead);
                            let older_count: i32 =
                                if v_older == v_older && v_older2 == v_older2 { 1_i32 } else { 0_i32 };
                            let newer_count: i32 =
                                if v_newer == v_newer && v_newer2 == v_newer2 { 1_i32 } else { 0_i32 };
                            let x2: f64 = if v_older == v_older && v_older2 == v_older2 { v_older } else { f64::NAN };
                            let y2: f64 = if v_older == v_older && v_older2 == v_older2 { v_older2 } else { f64::NAN };
                            let of_x: f64 = if v_older == v_older && v_older2 == v_older2 { 0.0 } else { f64::NAN };
                            let of_y: f64 = if v_older == v_older && v_older2 == v_older2 { 0.0 } else { f64::NAN };
                            let cxx: f64 =
                                if v_older == v_older && v_older2 == v_older2 { v_older - v_older } else { f64::NAN };
                            let cyy: f64 =
                                if v_older == v_older && v_older2 == v_older2 { v_older2 - v_older2 } else { f64::NAN };
                            let cxy: f64 = if v_older == v_older && v_older2 == v_older2 {
                                (v_older - v_older) * (v_older2 - v_older2)
                            } else {
                                f64::NAN
                            };
                            let x3: f64 = if v_newer == v_newer && v_newer2 == v_newer2 { v_newer } else { f64::NAN };
                            let y3: f64 = if v_newer == v_newer && v_newer2 == v_newer2 { v_newer2 } else { f64::NAN };
                            let of_x2: f64 = if v_newer == v_newer && v_newer2 == v_newer2 { 0.0 } else { f64::NAN };
                            let of_y2: f64 = if v_newer == v_newer && v_newer2 == v_newer2 { 0.0 } else { f64::NAN };
                            let cxx2: f64 =
                                if v_newer == v_newer && v_newer2 == v_newer2 { v_newer - v_newer } else { f64::NAN };
                            let cyy2: f64 =
                                if v_newer == v_newer && v_newer2 == v_newer2 { v_newer2 - v_newer2 } else { f64::NAN };
                            let cxy2: f64 = if v_newer == v_newer && v_newer2 == v_newer2 {
                                (v_newer - v_newer) * (v_newer2 - v_newer2)
                            } else {
                                f64::NAN
                            };
                            let older_count2: f64 = older_count as f64;
                            let newer_count2: f64 = newer_count as f64;
                            let newer: f64 = newer_count2 / (older_count2 + newer_count2);
                            let pull: f64 = older_count2 * newer;
                            let dx: f64 = x3 - x2 + (of_x2 - of_x);
                            let dy: f64 = y3 - y2 + (of_y2 - of_y);
                            let no_older = older_count == 0_i32;
                            let no_newer = newer_count == 0_i32;
                            let count: i32 = older_count.wrapping_add(newer_count);
                            let x4: f64 = if no_older { x3 } else { if no_newer { x2 } else { x2 } };
                            let y4: f64 = if no_older { y3 } else { if no_newer { y2 } else { y2 } };
                            let of_x3: f64 =
                                if no_older { of_x2 } else { if no_newer { of_x } else { of_x + dx * newer } };
                            let of_y3: f64 =
                                if no_older { of_y2 } else { if no_newer { of_y } else { of_y + dy * newer } };
                            let cxx3: f64 =
                                if no_older { cxx2 } else { if no_newer { cxx } else { cxx + cxx2 + dx * dx * pull } };
                            let cyy3: f64 =
                                if no_older { cyy2 } else { if no_newer { cyy } else { cyy + cyy2 + dy * dy * pull } };
                            let cxy3: f64 =
                                if no_older { cxy2 } else { if no_newer { cxy } else { cxy + cxy2 + dx * dy * pull } };
                            put(tile_window_count, e, count);
                            put(tile_window_x, e, x4);
                            put(tile_window_y, e, y4);
                            put(tile_window_of_x, e, of_x3);
                            put(tile_window_of_y, e, of_y3);
                            put(tile_window_cxx, e, cxx3);
                            put(tile_window_cyy, e, cyy3);
                            put(tile_window_cxy, e, cxy3);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -4;
                        // 4 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let v_older: S::F64 = S::F64::load(tile, e);
                            let v_older2: S::F64 = S::F64::load(tile_value2, e);
                            let v_newer: S::F64 = S::F64::load(tile, e + ahead);
                            let v_newer2: S::F64 = S::F64::load(tile_value2, e + ahead);
                            let older_count: S::I32 = S::select_i32(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                S::I32::splat(1_i32),
                                S::I32::splat(0_i32),
                            );
                            let newer_count: S::I32 = S::select_i32(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                S::I32::splat(1_i32),
                                S::I32::splat(0_i32),
                            );
                            let x2: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                v_older,
                                S::F64::splat(f64::NAN),
                            );
                            let y2: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                v_older2,
                                S::F64::splat(f64::NAN),
                            );
                            let of_x: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                S::F64::splat(0.0),
                                S::F64::splat(f64::NAN),
                            );
                            let of_y: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                S::F64::splat(0.0),
                                S::F64::splat(f64::NAN),
                            );
                            let cxx: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                v_older - v_older,
                                S::F64::splat(f64::NAN),
                            );
                            let cyy: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                v_older2 - v_older2,
                                S::F64::splat(f64::NAN),
                            );
                            let cxy: S::F64 = S::select_f64(
                                v_older.cmp_eq(v_older) & v_older2.cmp_eq(v_older2),
                                (v_older - v_older) * (v_older2 - v_older2),
                                S::F64::splat(f64::NAN),
                            );
                            let x3: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                v_newer,
                                S::F64::splat(f64::NAN),
                            );
                            let y3: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                v_newer2,
                                S::F64::splat(f64::NAN),
                            );
                            let of_x2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                S::F64::splat(0.0),
                                S::F64::splat(f64::NAN),
                            );
                            let of_y2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                S::F64::splat(0.0),
                                S::F64::splat(f64::NAN),
                            );
                            let cxx2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                v_newer - v_newer,
                                S::F64::splat(f64::NAN),
                            );
                            let cyy2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                v_newer2 - v_newer2,
                                S::F64::splat(f64::NAN),
                            );
                            let cxy2: S::F64 = S::select_f64(
                                v_newer.cmp_eq(v_newer) & v_newer2.cmp_eq(v_newer2),
                                (v_newer - v_newer) * (v_newer2 - v_newer2),
                                S::F64::splat(f64::NAN),
                            );
                            let older_count2: S::F64 = older_count.to_f64();
                            let newer_count2: S::F64 = newer_count.to_f64();
                            let newer: S::F64 = newer_count2 / (older_count2 + newer_count2);
                            let pull: S::F64 = older_count2 * newer;
                            let dx: S::F64 = x3 - x2 + (of_x2 - of_x);
                            let dy: S::F64 = y3 - y2 + (of_y2 - of_y);
                            let no_older: S::Mask = older_count.cmp_eq(S::I32::splat(0_i32));
                            let no_newer: S::Mask = newer_count.cmp_eq(S::I32::splat(0_i32));
                            let count: S::I32 = older_count + newer_count;
                            let x4: S::F64 = S::select_f64(no_older, x3, S::select_f64(no_newer, x2, x2));
                            let y4: S::F64 = S::select_f64(no_older, y3, S::select_f64(no_newer, y2, y2));
                            let of_x3: S::F64 =
                                S::select_f64(no_older, of_x2, S::select_f64(no_newer, of_x, of_x + dx * newer));
                            let of_y3: S::F64 =
                                S::select_f64(no_older, of_y2, S::select_f64(no_newer, of_y, of_y + dy * newer));
                            let cxx3: S::F64 = S::select_f64(
                                no_older,
                                cxx2,
                                S::select_f64(no_newer, cxx, cxx + cxx2 + dx * dx * pull),
                            );
                            let cyy3: S::F64 = S::select_f64(
                                no_older,
                                cyy2,
                                S::select_f64(no_newer, cyy, cyy + cyy2 + dy * dy * pull),
                            );
                            let cxy3: S::F64 = S::select_f64(
                                no_older,
                                cxy2,
                                S::select_f64(no_newer, cxy, cxy + cxy2 + dx * dy * pull),
                            );
                            count.store(tile_node_count, e);
                            x4.store(tile_node_x, e);
                            y4.store(tile_node_y, e);
                            of_x3.store(tile_node_of_x, e);
                            of_y3.store(tile_node_of_y, e);
                            cxx3.store(tile_node_cxx, e);
                            cyy3.store(tile_node_cyy, e);
                            cxy3.store(tile_node_cxy, e);
                            e += 4;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_older2: f64 = at(tile_value2, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let v_newer2: f64 = at(tile_value2, e + ahead);
                            let older_count: i32 =
                                if v_older == v_older && v_older2 == v_older2 { 1_i32 } else { 0_i32 };
                            let newer_count: i32 =
                                if v_newer == v_newer && v_newer2 == v_newer2 { 1_i32 } else { 0_i32 };
                            let x2: f64 = if v_older == v_older && v_older2 == v_older2 { v_older } else { f64::NAN };
                            let y2: f64 = if v_older == v_older && v_older2 == v_older2 { v_older2 } else { f64::NAN };
                            let of_x: f64 = if v_older == v_older && v_older2 == v_older2 { 0.0 } else { f64::NAN };
                            let of_y: f64 = if v_older == v_older && v_older2 == v_older2 { 0.0 } else { f64::NAN };
                            let cxx: f64 =
                                if v_older == v_older && v_older2 == v_older2 { v_older - v_older } else { f64::NAN };
                            let cyy: f64 =
                                if v_older == v_older && v_older2 == v_older2 { v_older2 - v_older2 } else { f64::NAN };
                            let cxy: f64 = if v_older == v_older && v_older2 == v_older2 {
                                (v_older - v_older) * (v_older2 - v_older2)
                            } else {
                                f64::NAN
                            };
                            let x3: f64 = if v_newer == v_newer && v_newer2 == v_newer2 { v_newer } else { f64::NAN };
                            let y3: f64 = if v_newer == v_newer && v_newer2 == v_newer2 { v_newer2 } else { f64::NAN };
                            let of_x2: f64 = if v_newer == v_newer && v_newer2 == v_newer2 { 0.0 } else { f64::NAN };
                            let of_y2: f64 = if v_newer == v_newer && v_newer2 == v_newer2 { 0.0 } else { f64::NAN };
                            let cxx2: f64 =
                                if v_newer == v_newer && v_newer2 == v_newer2 { v_newer - v_newer } else { f64::NAN };
                            let cyy2: f64 =
                                if v_newer == v_newer && v_newer2 == v_newer2 { v_newer2 - v_newer2 } else { f64::NAN };
                            let cxy2: f64 = if v_newer == v_newer && v_newer2 == v_newer2 {
                                (v_newer - v_newer) * (v_newer2 - v_newer2)
                            } else {
                                f64::NAN
                            };
                            let older_count2: f64 = older_count as f64;
                            let newer_count2: f64 = newer_count as f64;
                            let newer: f64 = newer_count2 / (older_count2 + newer_count2);
                            let pull: f64 = older_count2 * newer;
                            let dx: f64 = x3 - x2 + (of_x2 - of_x);
                            let dy: f64 = y3 - y2 + (of_y2 - of_y);
                            let no_older = older_count == 0_i32;
                            let no_newer = newer_count == 0_i32;
                            let count: i32 = older_count.wrapping_add(newer_count);
                            let x4: f64 = if no_older { x3 } else { if no_newer { x2 } else { x2 } };
                            let y4: f64 = if no_older { y3 } else { if no_newer { y2 } else { y2 } };
                            let of_x3: f64 =
                                if no_older { of_x2 } else { if no_newer { of_x } else { of_x + dx * newer } };
                            let of_y3: f64 =
                                if no_older { of_y2 } else { if no_newer { of_y } else { of_y + dy * newer } };
                            let cxx3: f64 =
                                if no_older { cxx2 } else { if no_newer { cxx } else { cxx + cxx2 + dx * dx * pull } };
                            let cyy3: f64 =
                                if no_older { cyy2 } else { if no_newer { cyy } else { cyy + cyy2 + dy * dy * pull } };
                            let cxy3: f64 =
                                if no_older { cxy2 } else { if no_newer { cxy } else { cxy + cxy2 + dx * dy * pull } };
                            put(tile_node_count, e, count);
                            put(tile_node_x, e, x4);
                            put(tile_node_y, e, y4);
                            put(tile_node_of_x, e, of_x3);
                            put(tile_node_of_y, e, of_y3);
                            put(tile_node_cxx, e, cxx3);
                            put(tile_node_cyy, e, cyy3);
                            put(tile_node_cxy, e, cxy3);
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
                                    let x2: W::F64 = W::F64::load(tile_node_x, e);
                                    let y2: W::F64 = W::F64::load(tile_node_y, e);
                                    let of_x: W::F64 = W::F64::load(tile_node_of_x, e);
                                    let of_y: W::F64 = W::F64::load(tile_node_of_y, e);
                                    let cxx: W::F64 = W::F64::load(tile_node_cxx, e);
                                    let cyy: W::F64 = W::F64::load(tile_node_cyy, e);
                                    let cxy: W::F64 = W::F64::load(tile_node_cxy, e);
                                    count.store(tile_window_count, e);
                                    x2.store(tile_window_x, e);
                                    y2.store(tile_window_y, e);
                                    of_x.store(tile_window_of_x, e);
                                    of_y.store(tile_window_of_y, e);
                                    cxx.store(tile_window_cxx, e);
                                    cyy.store(tile_window_cyy, e);
                                    cxy.store(tile_window_cxy, e);
                                    e += 8;
                                }
                                let e_end2: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main2..e_end2 {
                                    let count: i32 = at(tile_node_count, e);
                                    let x2: f64 = at(tile_node_x, e);
                                    let y2: f64 = at(tile_node_y, e);
                                    let of_x: f64 = at(tile_node_of_x, e);
                                    let of_y: f64 = at(tile_node_of_y, e);
                                    let cxx: f64 = at(tile_node_cxx, e);
                                    let cyy: f64 = at(tile_node_cyy, e);
                                    let cxy: f64 = at(tile_node_cxy, e);
                                    put(tile_window_count, e, count);
                                    put(tile_window_x, e, x2);
                                    put(tile_window_y, e, y2);
                                    put(tile_window_of_x, e, of_x);
                                    put(tile_window_of_y, e, of_y);
                                    put(tile_window_cxx, e, cxx);
                                    put(tile_window_cyy, e, cyy);
                                    put(tile_window_cxy, e, cxy);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_count: W::I32 = W::I32::load(tile_node_count, e);
                                let newer_count: W::I32 = W::I32::load(tile_window_count, e + ahead);
                                let x2: W::F64 = W::F64::load(tile_node_x, e);
                                let y2: W::F64 = W::F64::load(tile_node_y, e);
                                let of_x: W::F64 = W::F64::load(tile_node_of_x, e);
                                let of_y: W::F64 = W::F64::load(tile_node_of_y, e);
                                let cxx: W::F64 = W::F64::load(tile_node_cxx, e);
                                let cyy: W::F64 = W::F64::load(tile_node_cyy, e);
                                let cxy: W::F64 = W::F64::load(tile_node_cxy, e);
                                let x3: W::F64 = W::F64::load(tile_window_x, e + ahead);
                                let y3: W::F64 = W::F64::load(tile_window_y, e + ahead);
                                let of_x2: W::F64 = W::F64::load(tile_window_of_x, e + ahead);
                                let of_y2: W::F64 = W::F64::load(tile_window_of_y, e + ahead);
                                let cxx2: W::F64 = W::F64::load(tile_window_cxx, e + ahead);
                                let cyy2: W::F64 = W::F64::load(tile_window_cyy, e + ahead);
                                let cxy2: W::F64 = W::F64::load(tile_window_cxy, e + ahead);
                                let older_count2: W::F64 = older_count.to_f64();
                                let newer_count2: W::F64 = newer_count.to_f64();
                                let newer: W::F64 = newer_count2 / (older_count2 + newer_count2);
                                let pull: W::F64 = older_count2 * newer;
                                let dx: W::F64 = x3 - x2 + (of_x2 - of_x);
                                let dy: W::F64 = y3 - y2 + (of_y2 - of_y);
                                let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                                let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                                let count: W::I32 = older_count + newer_count;
                                let x4: W::F64 = W::select_f64(no_older, x3, W::select_f64(no_newer, x2, x2));
                                let y4: W::F64 = W::select_f64(no_older, y3, W::select_f64(no_newer, y2, y2));
                                let of_x3: W::F64 =
                                    W::select_f64(no_older, of_x2, W::select_f64(no_newer, of_x, of_x + dx * newer));
                                let of_y3: W::F64 =
                                    W::select_f64(no_older, of_y2, W::select_f64(no_newer, of_y, of_y + dy * newer));
                                let cxx3: W::F64 = W::select_f64(
                                    no_older,
                                    cxx2,
                                    W::select_f64(no_newer, cxx, cxx + cxx2 + dx * dx * pull),
                                );
                                let cyy3: W::F64 = W::select_f64(
                                    no_older,
                                    cyy2,
                                    W::select_f64(no_newer, cyy, cyy + cyy2 + dy * dy * pull),
                                );
                                let cxy3: W::F64 = W::select_f64(
                                    no_older,
                                    cxy2,
                                    W::select_f64(no_newer, cxy, cxy + cxy2 + dx * dy * pull),
                                );
                                count.store(tile_window_count, e);
                                x4.store(tile_window_x, e);
                                y4.store(tile_window_y, e);
                                of_x3.store(tile_window_of_x, e);
                                of_y3.store(tile_window_of_y, e);
                                cxx3.store(tile_window_cxx, e);
                                cyy3.store(tile_window_cyy, e);
                                cxy3.store(tile_window_cxy, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (low + k - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_window_count, e + ahead);
                                let x2: f64 = at(tile_node_x, e);
                                let y2: f64 = at(tile_node_y, e);
                                let of_x: f64 = at(tile_node_of_x, e);
                                let of_y: f64 = at(tile_node_of_y, e);
                                let cxx: f64 = at(tile_node_cxx, e);
                                let cyy: f64 = at(tile_node_cyy, e);
                                let cxy: f64 = at(tile_node_cxy, e);
                                let x3: f64 = at(tile_window_x, e + ahead);
                                let y3: f64 = at(tile_window_y, e + ahead);
                                let of_x2: f64 = at(tile_window_of_x, e + ahead);
                                let of_y2: f64 = at(tile_window_of_y, e + ahead);
                                let cxx2: f64 = at(tile_window_cxx, e + ahead);
                                let cyy2: f64 = at(tile_window_cyy, e + ahead);
                                let cxy2: f64 = at(tile_window_cxy, e + ahead);
                                let older_count2: f64 = older_count as f64;
                                let newer_count2: f64 = newer_count as f64;
                                let newer: f64 = newer_count2 / (older_count2 + newer_count2);
                                let pull: f64 = older_count2 * newer;
                                let dx: f64 = x3 - x2 + (of_x2 - of_x);
                                let dy: f64 = y3 - y2 + (of_y2 - of_y);
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let count: i32 = older_count.wrapping_add(newer_count);
                                let x4: f64 = if no_older { x3 } else { if no_newer { x2 } else { x2 } };
                                let y4: f64 = if no_older { y3 } else { if no_newer { y2 } else { y2 } };
                                let of_x3: f64 =
                                    if no_older { of_x2 } else { if no_newer { of_x } else { of_x + dx * newer } };
                                let of_y3: f64 =
                                    if no_older { of_y2 } else { if no_newer { of_y } else { of_y + dy * newer } };
                                let cxx3: f64 = if no_older {
                                    cxx2
                                } else {
                                    if no_newer { cxx } else { cxx + cxx2 + dx * dx * pull }
                                };
                                let cyy3: f64 = if no_older {
                                    cyy2
                                } else {
                                    if no_newer { cyy } else { cyy + cyy2 + dy * dy * pull }
                                };
                                let cxy3: f64 = if no_older {
                                    cxy2
                                } else {
                                    if no_newer { cxy } else { cxy + cxy2 + dx * dy * pull }
                                };
                                put(tile_window_count, e, count);
                                put(tile_window_x, e, x4);
                                put(tile_window_y, e, y4);
                                put(tile_window_of_x, e, of_x3);
                                put(tile_window_of_y, e, of_y3);
                                put(tile_window_cxx, e, cxx3);
                                put(tile_window_cyy, e, cyy3);
                                put(tile_window_cxy, e, cxy3);
                            }
                        }
                        low += k;
                    }
                    if k * 2 <= width {
                        if k * 2 == width {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_count: W::I32 = W::I32::load(tile_node_count, e);
                                let newer_count: W::I32 = W::I32::load(tile_node_count, e + ahead);
                                let x2: W::F64 = W::F64::load(tile_node_x, e);
                                let y2: W::F64 = W::F64::load(tile_node_y, e);
                                let of_x: W::F64 = W::F64::load(tile_node_of_x, e);
                                let of_y: W::F64 = W::F64::load(tile_node_of_y, e);
                                let cxx: W::F64 = W::F64::load(tile_node_cxx, e);
                                let cyy: W::F64 = W::F64::load(tile_node_cyy, e);
                                let cxy: W::F64 = W::F64::load(tile_node_cxy, e);
                                let x3: W::F64 = W::F64::load(tile_node_x, e + ahead);
                                let y3: W::F64 = W::F64::load(tile_node_y, e + ahead);
                                let of_x2: W::F64 = W::F64::load(tile_node_of_x, e + ahead);
                                let of_y2: W::F64 = W::F64::load(tile_node_of_y, e + ahead);
                                let cxx2: W::F64 = W::F64::load(tile_node_cxx, e + ahead);
                                let cyy2: W::F64 = W::F64::load(tile_node_cyy, e + ahead);
                                let cxy2: W::F64 = W::F64::load(tile_node_cxy, e + ahead);
                                let older_count2: W::F64 = older_count.to_f64();
                                let newer_count2: W::F64 = newer_count.to_f64();
                                let newer: W::F64 = newer_count2 / (older_count2 + newer_count2);
                                let pull: W::F64 = older_count2 * newer;
                                let dx: W::F64 = x3 - x2 + (of_x2 - of_x);
                                let dy: W::F64 = y3 - y2 + (of_y2 - of_y);
                                let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                                let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                                let count: W::I32 = older_count + newer_count;
                                let x4: W::F64 = W::select_f64(no_older, x3, W::select_f64(no_newer, x2, x2));
                                let y4: W::F64 = W::select_f64(no_older, y3, W::select_f64(no_newer, y2, y2));
                                let of_x3: W::F64 =
                                    W::select_f64(no_older, of_x2, W::select_f64(no_newer, of_x, of_x + dx * newer));
                                let of_y3: W::F64 =
                                    W::select_f64(no_older, of_y2, W::select_f64(no_newer, of_y, of_y + dy * newer));
                                let cxx3: W::F64 = W::select_f64(
                                    no_older,
                                    cxx2,
                                    W::select_f64(no_newer, cxx, cxx + cxx2 + dx * dx * pull),
                                );
                                let cyy3: W::F64 = W::select_f64(
                                    no_older,
                                    cyy2,
                                    W::select_f64(no_newer, cyy, cyy + cyy2 + dy * dy * pull),
                                );
                                let cxy3: W::F64 = W::select_f64(
                                    no_older,
                                    cxy2,
                                    W::select_f64(no_newer, cxy, cxy + cxy2 + dx * dy * pull),
                                );
                                count.store(tile_window_count, e);
                                x4.store(tile_window_x, e);
                                y4.store(tile_window_y, e);
                                of_x3.store(tile_window_of_x, e);
                                of_y3.store(tile_window_of_y, e);
                                cxx3.store(tile_window_cxx, e);
                                cyy3.store(tile_window_cyy, e);
                                cxy3.store(tile_window_cxy, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_node_count, e + ahead);
                                let x2: f64 = at(tile_node_x, e);
                                let y2: f64 = at(tile_node_y, e);
                                let of_x: f64 = at(tile_node_of_x, e);
                                let of_y: f64 = at(tile_node_of_y, e);
                                let cxx: f64 = at(tile_node_cxx, e);
                                let cyy: f64 = at(tile_node_cyy, e);
                                let cxy: f64 = at(tile_node_cxy, e);
                                let x3: f64 = at(tile_node_x, e + ahead);
                                let y3: f64 = at(tile_node_y, e + ahead);
                                let of_x2: f64 = at(tile_node_of_x, e + ahead);
                                let of_y2: f64 = at(tile_node_of_y, e + ahead);
                                let cxx2: f64 = at(tile_node_cxx, e + ahead);
                                let cyy2: f64 = at(tile_node_cyy, e + ahead);
                                let cxy2: f64 = at(tile_node_cxy, e + ahead);
                                let older_count2: f64 = older_count as f64;
                                let newer_count2: f64 = newer_count as f64;
                                let newer: f64 = newer_count2 / (older_count2 + newer_count2);
                                let pull: f64 = older_count2 * newer;
                                let dx: f64 = x3 - x2 + (of_x2 - of_x);
                                let dy: f64 = y3 - y2 + (of_y2 - of_y);
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let count: i32 = older_count.wrapping_add(newer_count);
                                let x4: f64 = if no_older { x3 } else { if no_newer { x2 } else { x2 } };
                                let y4: f64 = if no_older { y3 } else { if no_newer { y2 } else { y2 } };
                                let of_x3: f64 =
                                    if no_older { of_x2 } else { if no_newer { of_x } else { of_x + dx * newer } };
                                let of_y3: f64 =
                                    if no_older { of_y2 } else { if no_newer { of_y } else { of_y + dy * newer } };
                                let cxx3: f64 = if no_older {
                                    cxx2
                                } else {
                                    if no_newer { cxx } else { cxx + cxx2 + dx * dx * pull }
                                };
                                let cyy3: f64 = if no_older {
                                    cyy2
                                } else {
                                    if no_newer { cyy } else { cyy + cyy2 + dy * dy * pull }
                                };
                                let cxy3: f64 = if no_older {
                                    cxy2
                                } else {
                                    if no_newer { cxy } else { cxy + cxy2 + dx * dy * pull }
                                };
                                put(tile_window_count, e, count);
                                put(tile_window_x, e, x4);
                                put(tile_window_y, e, y4);
                                put(tile_window_of_x, e, of_x3);
                                put(tile_window_of_y, e, of_y3);
                                put(tile_window_cxx, e, cxx3);
                                put(tile_window_cyy, e, cyy3);
                                put(tile_window_cxy, e, cxy3);
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_count: W::I32 = W::I32::load(tile_node_count, e);
                                let newer_count: W::I32 = W::I32::load(tile_node_count, e + ahead);
                                let x2: W::F64 = W::F64::load(tile_node_x, e);
                                let y2: W::F64 = W::F64::load(tile_node_y, e);
                                let of_x: W::F64 = W::F64::load(tile_node_of_x, e);
                                let of_y: W::F64 = W::F64::load(tile_node_of_y, e);
                                let cxx: W::F64 = W::F64::load(tile_node_cxx, e);
                                let cyy: W::F64 = W::F64::load(tile_node_cyy, e);
                                let cxy: W::F64 = W::F64::load(tile_node_cxy, e);
                                let x3: W::F64 = W::F64::load(tile_node_x, e + ahead);
                                let y3: W::F64 = W::F64::load(tile_node_y, e + ahead);
                                let of_x2: W::F64 = W::F64::load(tile_node_of_x, e + ahead);
                                let of_y2: W::F64 = W::F64::load(tile_node_of_y, e + ahead);
                                let cxx2: W::F64 = W::F64::load(tile_node_cxx, e + ahead);
                                let cyy2: W::F64 = W::F64::load(tile_node_cyy, e + ahead);
                                let cxy2: W::F64 = W::F64::load(tile_node_cxy, e + ahead);
                                let older_count2: W::F64 = older_count.to_f64();
                                let newer_count2: W::F64 = newer_count.to_f64();
                                let newer: W::F64 = newer_count2 / (older_count2 + newer_count2);
                                let pull: W::F64 = older_count2 * newer;
                                let dx: W::F64 = x3 - x2 + (of_x2 - of_x);
                                let dy: W::F64 = y3 - y2 + (of_y2 - of_y);
                                let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                                let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                                let count: W::I32 = older_count + newer_count;
                                let x4: W::F64 = W::select_f64(no_older, x3, W::select_f64(no_newer, x2, x2));
                                let y4: W::F64 = W::select_f64(no_older, y3, W::select_f64(no_newer, y2, y2));
                                let of_x3: W::F64 =
                                    W::select_f64(no_older, of_x2, W::select_f64(no_newer, of_x, of_x + dx * newer));
                                let of_y3: W::F64 =
                                    W::select_f64(no_older, of_y2, W::select_f64(no_newer, of_y, of_y + dy * newer));
                                let cxx3: W::F64 = W::select_f64(
                                    no_older,
                                    cxx2,
                                    W::select_f64(no_newer, cxx, cxx + cxx2 + dx * dx * pull),
                                );
                                let cyy3: W::F64 = W::select_f64(
                                    no_older,
                                    cyy2,
                                    W::select_f64(no_newer, cyy, cyy + cyy2 + dy * dy * pull),
                                );
                                let cxy3: W::F64 = W::select_f64(
                                    no_older,
                                    cxy2,
                                    W::select_f64(no_newer, cxy, cxy + cxy2 + dx * dy * pull),
                                );
                                count.store(tile_node_count, e);
                                x4.store(tile_node_x, e);
                                y4.store(tile_node_y, e);
                                of_x3.store(tile_node_of_x, e);
                                of_y3.store(tile_node_of_y, e);
                                cxx3.store(tile_node_cxx, e);
                                cyy3.store(tile_node_cyy, e);
                                cxy3.store(tile_node_cxy, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_node_count, e + ahead);
                                let x2: f64 = at(tile_node_x, e);
                                let y2: f64 = at(tile_node_y, e);
                                let of_x: f64 = at(tile_node_of_x, e);
                                let of_y: f64 = at(tile_node_of_y, e);
                                let cxx: f64 = at(tile_node_cxx, e);
                                let cyy: f64 = at(tile_node_cyy, e);
                                let cxy: f64 = at(tile_node_cxy, e);
                                let x3: f64 = at(tile_node_x, e + ahead);
                                let y3: f64 = at(tile_node_y, e + ahead);
                                let of_x2: f64 = at(tile_node_of_x, e + ahead);
                                let of_y2: f64 = at(tile_node_of_y, e + ahead);
                                let cxx2: f64 = at(tile_node_cxx, e + ahead);
                                let cyy2: f64 = at(tile_node_cyy, e + ahead);
                                let cxy2: f64 = at(tile_node_cxy, e + ahead);
                                let older_count2: f64 = older_count as f64;
                                let newer_count2: f64 = newer_count as f64;
                                let newer: f64 = newer_count2 / (older_count2 + newer_count2);
                                let pull: f64 = older_count2 * newer;
                                let dx: f64 = x3 - x2 + (of_x2 - of_x);
                                let dy: f64 = y3 - y2 + (of_y2 - of_y);
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let count: i32 = older_count.wrapping_add(newer_count);
                                let x4: f64 = if no_older { x3 } else { if no_newer { x2 } else { x2 } };
                                let y4: f64 = if no_older { y3 } else { if no_newer { y2 } else { y2 } };
                                let of_x3: f64 =
                                    if no_older { of_x2 } else { if no_newer { of_x } else { of_x + dx * newer } };
                                let of_y3: f64 =
                                    if no_older { of_y2 } else { if no_newer { of_y } else { of_y + dy * newer } };
                                let cxx3: f64 = if no_older {
                                    cxx2
                                } else {
                                    if no_newer { cxx } else { cxx + cxx2 + dx * dx * pull }
                                };
                                let cyy3: f64 = if no_older {
                                    cyy2
                                } else {
                                    if no_newer { cyy } else { cyy + cyy2 + dy * dy * pull }
                                };
                                let cxy3: f64 = if no_older {
                                    cxy2
                                } else {
                                    if no_newer { cxy } else { cxy + cxy2 + dx * dy * pull }
                                };
                                put(tile_node_count, e, count);
                                put(tile_node_x, e, x4);
                                put(tile_node_y, e, y4);
                                put(tile_node_of_x, e, of_x3);
                                put(tile_node_of_y, e, of_y3);
                                put(tile_node_cxx, e, cxx3);
                                put(tile_node_cyy, e, cyy3);
                                put(tile_node_cxy, e, cxy3);
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
                        // const { cxx, cyy, cxy } = w.fold(
                        let cxy: W::F64 = W::F64::load(tile_window_cxy, from + e);
                        // const n: f64 = w.count;
                        let n: W::F64 = W::I32::load(tile_window_count, from + e).to_f64();
                        // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                        let result: W::F64 = W::select_f64(
                            n.cmp_ge(W::F64::splat(min_periods as f64)) & n.cmp_gt(W::F64::splat(ddof as f64)),
                            cxy / (n - W::F64::splat(ddof as f64)),
                            W::F64::splat(f64::NAN),
                        );
                        result.canonical(nan).store(cov, out + e - cov_base);
                        e += 8;
                    }
                    // windows([x, y], window, (w) => {
                    // The remainder.
                    for e in e_main2..length2 {
                        // const { cxx, cyy, cxy } = w.fold(
                        let cxy: f64 = at(tile_window_cxy, from + e);
                        // const n: f64 = w.count;
                        let n: f64 = at(tile_window_count, from + e) as f64;
                        // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                        let result: f64 =
                            if n >= min_periods as f64 && n > ddof as f64 { cxy / (n - ddof as f64) } else { f64::NAN };
                        put(cov, out + e - cov_base, canonical(result, nan));
                    }
                }
            } else {
                // A complete tile: how many values each window has is known.
                let mut k: isize = 1;
                let mut low: isize = 0;
                // windows([x, y], window, (w) => {
                if width & k != 0 {
                    let e_main2: isize = (rows_in * cols_here).max(0) & -8;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        let v: W::F64 = W::F64::load(tile, e);
                        let v2: W::F64 = W::F64::load(tile_value2, e);
                        let of_x: f64 = 0.0;
                        let of_y: f64 = 0.0;
                        let cxx: W::F64 = v - v;
                        let cyy: W::F64 = v2 - v2;
                        let cxy: W::F64 = (v - v) * (v2 - v2);
                        W::F64::splat(of_x).store(tile_window_of_x, e);
                        W::F64::splat(of_y).store(tile_window_of_y, e);
                        cxx.store(tile_window_cxx, e);
                        cyy.store(tile_window_cyy, e);
                        cxy.store(tile_window_cxy, e);
                        e += 8;
                    }
                    let e_end2: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        let v: f64 = at(tile, e);
                        let v2: f64 = at(tile_value2, e);
                        let of_x: f64 = 0.0;
                        let of_y: f64 = 0.0;
                        let cxx: f64 = v - v;
                        let cyy: f64 = v2 - v2;
                        let cxy: f64 = (v - v) * (v2 - v2);
                        put(tile_window_of_x, e, of_x);
                        put(tile_window_of_y, e, of_y);
                        put(tile_window_cxx, e, cxx);
                        put(tile_window_cyy, e, cyy);
                        put(tile_window_cxy, e, cxy);
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
                            let v_older2: W::F64 = W::F64::load(tile_value2, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let v_newer2: W::F64 = W::F64::load(tile_value2, e + ahead);
                            let older_of_x: f64 = 0.0;
                            let older_of_y: f64 = 0.0;
                            let older_cxx: W::F64 = v_older - v_older;
                            let older_cyy: W::F64 = v_older2 - v_older2;
                            let older_cxy: W::F64 = (v_older - v_older) * (v_older2 - v_older2);
                            let newer_of_x: f64 = 0.0;
                            let newer_of_y: f64 = 0.0;
                            let newer_cxx: W::F64 = v_newer - v_newer;
                            let newer_cyy: W::F64 = v_newer2 - v_newer2;
                            let newer_cxy: W::F64 = (v_newer - v_newer) * (v_newer2 - v_newer2);
                            let newer: f64 = newer_count / (older_count + newer_count);
                            let pull: f64 = older_count * newer;
                            let dx: W::F64 = v_newer - v_older + W::F64::splat(newer_of_x - older_of_x);
                            let dy: W::F64 = v_newer2 - v_older2 + W::F64::splat(newer_of_y - older_of_y);
                            let of_x: W::F64 = W::F64::splat(older_of_x) + dx * W::F64::splat(newer);
                            let of_y: W::F64 = W::F64::splat(older_of_y) + dy * W::F64::splat(newer);
                            let cxx: W::F64 = older_cxx + newer_cxx + dx * dx * W::F64::splat(pull);
                            let cyy: W::F64 = older_cyy + newer_cyy + dy * dy * W::F64::splat(pull);
                            let cxy: W::F64 = older_cxy + newer_cxy + dx * dy * W::F64::splat(pull);
                            of_x.store(tile_window_of_x, e);
                            of_y.store(tile_window_of_y, e);
                            cxx.store(tile_window_cxx, e);
                            cyy.store(tile_window_cyy, e);
                            cxy.store(tile_window_cxy, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_older2: f64 = at(tile_value2, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let v_newer2: f64 = at(tile_value2, e + ahead);
                            let older_of_x: f64 = 0.0;
                            let older_of_y: f64 = 0.0;
                            let older_cxx: f64 = v_older - v_older;
                            let older_cyy: f64 = v_older2 - v_older2;
                            let older_cxy: f64 = (v_older - v_older) * (v_older2 - v_older2);
                            let newer_of_x: f64 = 0.0;
                            let newer_of_y: f64 = 0.0;
                            let newer_cxx: f64 = v_newer - v_newer;
                            let newer_cyy: f64 = v_newer2 - v_newer2;
                            let newer_cxy: f64 = (v_newer - v_newer) * (v_newer2 - v_newer2);
                            let newer: f64 = newer_count / (older_count + newer_count);
                            let pull: f64 = older_count * newer;
                            let dx: f64 = v_newer - v_older + (newer_of_x - older_of_x);
                            let dy: f64 = v_newer2 - v_older2 + (newer_of_y - older_of_y);
                            let of_x: f64 = older_of_x + dx * newer;
                            let of_y: f64 = older_of_y + dy * newer;
                            let cxx: f64 = older_cxx + newer_cxx + dx * dx * pull;
                            let cyy: f64 = older_cyy + newer_cyy + dy * dy * pull;
                            let cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                            put(tile_window_of_x, e, of_x);
                            put(tile_window_of_y, e, of_y);
                            put(tile_window_cxx, e, cxx);
                            put(tile_window_cyy, e, cyy);
                            put(tile_window_cxy, e, cxy);
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
                            let v_older2: W::F64 = W::F64::load(tile_value2, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let v_newer2: W::F64 = W::F64::load(tile_value2, e + ahead);
                            let older_of_x: f64 = 0.0;
                            let older_of_y: f64 = 0.0;
                            let older_cxx: W::F64 = v_older - v_older;
                            let older_cyy: W::F64 = v_older2 - v_older2;
                            let older_cxy: W::F64 = (v_older - v_older) * (v_older2 - v_older2);
                            let newer_of_x: f64 = 0.0;
                            let newer_of_y: f64 = 0.0;
                            let newer_cxx: W::F64 = v_newer - v_newer;
                            let newer_cyy: W::F64 = v_newer2 - v_newer2;
                            let newer_cxy: W::F64 = (v_newer - v_newer) * (v_newer2 - v_newer2);
                            let newer: f64 = newer_count / (older_count + newer_count);
                            let pull: f64 = older_count * newer;
                            let dx: W::F64 = v_newer - v_older + W::F64::splat(newer_of_x - older_of_x);
                            let dy: W::F64 = v_newer2 - v_older2 + W::F64::splat(newer_of_y - older_of_y);
                            let of_x: W::F64 = W::F64::splat(older_of_x) + dx * W::F64::splat(newer);
                            let of_y: W::F64 = W::F64::splat(older_of_y) + dy * W::F64::splat(newer);
                            let cxx: W::F64 = older_cxx + newer_cxx + dx * dx * W::F64::splat(pull);
                            let cyy: W::F64 = older_cyy + newer_cyy + dy * dy * W::F64::splat(pull);
                            let cxy: W::F64 = older_cxy + newer_cxy + dx * dy * W::F64::splat(pull);
                            of_x.store(tile_node_of_x, e);
                            of_y.store(tile_node_of_y, e);
                            cxx.store(tile_node_cxx, e);
                            cyy.store(tile_node_cyy, e);
                            cxy.store(tile_node_cxy, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_older2: f64 = at(tile_value2, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let v_newer2: f64 = at(tile_value2, e + ahead);
                            let older_of_x: f64 = 0.0;
                            let older_of_y: f64 = 0.0;
                            let older_cxx: f64 = v_older - v_older;
                            let older_cyy: f64 = v_older2 - v_older2;
                            let older_cxy: f64 = (v_older - v_older) * (v_older2 - v_older2);
                            let newer_of_x: f64 = 0.0;
                            let newer_of_y: f64 = 0.0;
                            let newer_cxx: f64 = v_newer - v_newer;
                            let newer_cyy: f64 = v_newer2 - v_newer2;
                            let newer_cxy: f64 = (v_newer - v_newer) * (v_newer2 - v_newer2);
                            let newer: f64 = newer_count / (older_count + newer_count);
                            let pull: f64 = older_count * newer;
                            let dx: f64 = v_newer - v_older + (newer_of_x - older_of_x);
                            let dy: f64 = v_newer2 - v_older2 + (newer_of_y - older_of_y);
                            let of_x: f64 = older_of_x + dx * newer;
                            let of_y: f64 = older_of_y + dy * newer;
                            let cxx: f64 = older_cxx + newer_cxx + dx * dx * pull;
                            let cyy: f64 = older_cyy + newer_cyy + dy * dy * pull;
                            let cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                            put(tile_node_of_x, e, of_x);
                            put(tile_node_of_y, e, of_y);
                            put(tile_node_cxx, e, cxx);
                            put(tile_node_cyy, e, cyy);
                            put(tile_node_cxy, e, cxy);
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
                                    let of_x: W::F64 = W::F64::load(tile_node_of_x, e);
                                    let of_y: W::F64 = W::F64::load(tile_node_of_y, e);
                                    let cxx: W::F64 = W::F64::load(tile_node_cxx, e);
                                    let cyy: W::F64 = W::F64::load(tile_node_cyy, e);
                                    let cxy: W::F64 = W::F64::load(tile_node_cxy, e);
                                    of_x.store(tile_window_of_x, e);
                                    of_y.store(tile_window_of_y, e);
                                    cxx.store(tile_window_cxx, e);
                                    cyy.store(tile_window_cyy, e);
                                    cxy.store(tile_window_cxy, e);
                                    e += 8;
                                }
                                let e_end2: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main2..e_end2 {
                                    let of_x: f64 = at(tile_node_of_x, e);
                                    let of_y: f64 = at(tile_node_of_y, e);
                                    let cxx: f64 = at(tile_node_cxx, e);
                                    let cyy: f64 = at(tile_node_cyy, e);
                                    let cxy: f64 = at(tile_node_cxy, e);
                                    put(tile_window_of_x, e, of_x);
                                    put(tile_window_of_y, e, of_y);
                                    put(tile_window_cxx, e, cxx);
                                    put(tile_window_cyy, e, cyy);
                                    put(tile_window_cxy, e, cxy);
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
                                let older_x: W::F64 = W::F64::load(tile, e);
                                let older_y: W::F64 = W::F64::load(tile_value2, e);
                                let older_of_x: W::F64 = W::F64::load(tile_node_of_x, e);
                                let older_of_y: W::F64 = W::F64::load(tile_node_of_y, e);
                                let older_cxx: W::F64 = W::F64::load(tile_node_cxx, e);
                                let older_cyy: W::F64 = W::F64::load(tile_node_cyy, e);
                                let older_cxy: W::F64 = W::F64::load(tile_node_cxy, e);
                                let newer_x: W::F64 = W::F64::load(tile, e + ahead);
                                let newer_y: W::F64 = W::F64::load(tile_value2, e + ahead);
                                let newer_of_x: W::F64 = W::F64::load(tile_window_of_x, e + ahead);
                                let newer_of_y: W::F64 = W::F64::load(tile_window_of_y, e + ahead);
                                let newer_cxx: W::F64 = W::F64::load(tile_window_cxx, e + ahead);
                                let newer_cyy: W::F64 = W::F64::load(tile_window_cyy, e + ahead);
                                let newer_cxy: W::F64 = W::F64::load(tile_window_cxy, e + ahead);
                                let newer: f64 = newer_count / (older_count + newer_count);
                                let pull: f64 = older_count * newer;
                                let dx: W::F64 = newer_x - older_x + (newer_of_x - older_of_x);
                                let dy: W::F64 = newer_y - older_y + (newer_of_y - older_of_y);
                                let of_x: W::F64 = older_of_x + dx * W::F64::splat(newer);
                                let of_y: W::F64 = older_of_y + dy * W::F64::splat(newer);
                                let cxx: W::F64 = older_cxx + newer_cxx + dx * dx * W::F64::splat(pull);
                                let cyy: W::F64 = older_cyy + newer_cyy + dy * dy * W::F64::splat(pull);
                                let cxy: W::F64 = older_cxy + newer_cxy + dx * dy * W::F64::splat(pull);
                                of_x.store(tile_window_of_x, e);
                                of_y.store(tile_window_of_y, e);
                                cxx.store(tile_window_cxx, e);
                                cyy.store(tile_window_cyy, e);
                                cxy.store(tile_window_cxy, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (low + k - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_x: f64 = at(tile, e);
                                let older_y: f64 = at(tile_value2, e);
                                let older_of_x: f64 = at(tile_node_of_x, e);
                                let older_of_y: f64 = at(tile_node_of_y, e);
                                let older_cxx: f64 = at(tile_node_cxx, e);
                                let older_cyy: f64 = at(tile_node_cyy, e);
                                let older_cxy: f64 = at(tile_node_cxy, e);
                                let newer_x: f64 = at(tile, e + ahead);
                                let newer_y: f64 = at(tile_value2, e + ahead);
                                let newer_of_x: f64 = at(tile_window_of_x, e + ahead);
                                let newer_of_y: f64 = at(tile_window_of_y, e + ahead);
                                let newer_cxx: f64 = at(tile_window_cxx, e + ahead);
                                let newer_cyy: f64 = at(tile_window_cyy, e + ahead);
                                let newer_cxy: f64 = at(tile_window_cxy, e + ahead);
                                let newer: f64 = newer_count / (older_count + newer_count);
                                let pull: f64 = older_count * newer;
                                let dx: f64 = newer_x - older_x + (newer_of_x - older_of_x);
                                let dy: f64 = newer_y - older_y + (newer_of_y - older_of_y);
                                let of_x: f64 = older_of_x + dx * newer;
                                let of_y: f64 = older_of_y + dy * newer;
                                let cxx: f64 = older_cxx + newer_cxx + dx * dx * pull;
                                let cyy: f64 = older_cyy + newer_cyy + dy * dy * pull;
                                let cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                                put(tile_window_of_x, e, of_x);
                                put(tile_window_of_y, e, of_y);
                                put(tile_window_cxx, e, cxx);
                                put(tile_window_cyy, e, cyy);
                                put(tile_window_cxy, e, cxy);
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
                            let older_x: W::F64 = W::F64::load(tile, e);
                            let older_y: W::F64 = W::F64::load(tile_value2, e);
                            let older_of_x: W::F64 = W::F64::load(tile_node_of_x, e);
                            let older_of_y: W::F64 = W::F64::load(tile_node_of_y, e);
                            let older_cxx: W::F64 = W::F64::load(tile_node_cxx, e);
                            let older_cyy: W::F64 = W::F64::load(tile_node_cyy, e);
                            let older_cxy: W::F64 = W::F64::load(tile_node_cxy, e);
                            let newer_x: W::F64 = W::F64::load(tile, e + ahead);
                            let newer_y: W::F64 = W::F64::load(tile_value2, e + ahead);
                            let newer_of_x: W::F64 = W::F64::load(tile_node_of_x, e + ahead);
                            let newer_of_y: W::F64 = W::F64::load(tile_node_of_y, e + ahead);
                            let newer_cxx: W::F64 = W::F64::load(tile_node_cxx, e + ahead);
                            let newer_cyy: W::F64 = W::F64::load(tile_node_cyy, e + ahead);
                            let newer_cxy: W::F64 = W::F64::load(tile_node_cxy, e + ahead);
                            let newer: f64 = newer_count / (older_count + newer_count);
                            let pull: f64 = older_count * newer;
                            let dx: W::F64 = newer_x - older_x + (newer_of_x - older_of_x);
                            let dy: W::F64 = newer_y - older_y + (newer_of_y - older_of_y);
                            let of_x: W::F64 = older_of_x + dx * W::F64::splat(newer);
                            let of_y: W::F64 = older_of_y + dy * W::F64::splat(newer);
                            let cxx: W::F64 = older_cxx + newer_cxx + dx * dx * W::F64::splat(pull);
                            let cyy: W::F64 = older_cyy + newer_cyy + dy * dy * W::F64::splat(pull);
                            let cxy: W::F64 = older_cxy + newer_cxy + dx * dy * W::F64::splat(pull);
                            of_x.store(tile_node_of_x, e);
                            of_y.store(tile_node_of_y, e);
                            cxx.store(tile_node_cxx, e);
                            cyy.store(tile_node_cyy, e);
                            cxy.store(tile_node_cxy, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let older_x: f64 = at(tile, e);
                            let older_y: f64 = at(tile_value2, e);
                            let older_of_x: f64 = at(tile_node_of_x, e);
                            let older_of_y: f64 = at(tile_node_of_y, e);
                            let older_cxx: f64 = at(tile_node_cxx, e);
                            let older_cyy: f64 = at(tile_node_cyy, e);
                            let older_cxy: f64 = at(tile_node_cxy, e);
                            let newer_x: f64 = at(tile, e + ahead);
                            let newer_y: f64 = at(tile_value2, e + ahead);
                            let newer_of_x: f64 = at(tile_node_of_x, e + ahead);
                            let newer_of_y: f64 = at(tile_node_of_y, e + ahead);
                            let newer_cxx: f64 = at(tile_node_cxx, e + ahead);
                            let newer_cyy: f64 = at(tile_node_cyy, e + ahead);
                            let newer_cxy: f64 = at(tile_node_cxy, e + ahead);
                            let newer: f64 = newer_count / (older_count + newer_count);
                            let pull: f64 = older_count * newer;
                            let dx: f64 = newer_x - older_x + (newer_of_x - older_of_x);
                            let dy: f64 = newer_y - older_y + (newer_of_y - older_of_y);
                            let of_x: f64 = older_of_x + dx * newer;
                            let of_y: f64 = older_of_y + dy * newer;
                            let cxx: f64 = older_cxx + newer_cxx + dx * dx * pull;
                            let cyy: f64 = older_cyy + newer_cyy + dy * dy * pull;
                            let cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                            put(tile_node_of_x, e, of_x);
                            put(tile_node_of_y, e, of_y);
                            put(tile_node_cxx, e, cxx);
                            put(tile_node_cyy, e, cyy);
                            put(tile_node_cxy, e, cxy);
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
                    let length_whole2: isize = length2.max(0) & -8;
                    for span in 0..spans2 {
                        let from: isize = span * cols_here;
                        let out: isize = (first_row + span) * cols + first_col;
                        let e_main2: isize = length_whole2;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let older_x: W::F64 = W::F64::load(tile, from + e);
                            let older_y: W::F64 = W::F64::load(tile_value2, from + e);
                            let older_of_x: W::F64 = W::F64::load(tile_node_of_x, from + e);
                            let older_of_y: W::F64 = W::F64::load(tile_node_of_y, from + e);
                            let older_cxy: W::F64 = W::F64::load(tile_node_cxy, from + e);
                            let newer_x: W::F64 = W::F64::load(tile, from + e + ahead);
                            let newer_y: W::F64 = W::F64::load(tile_value2, from + e + ahead);
                            let newer_of_x: W::F64 = W::F64::load(tile_node_of_x, from + e + ahead);
                            let newer_of_y: W::F64 = W::F64::load(tile_node_of_y, from + e + ahead);
                            let newer_cxy: W::F64 = W::F64::load(tile_node_cxy, from + e + ahead);
                            let newer: f64 = newer_count / (older_count + newer_count);
                            let pull: f64 = older_count * newer;
                            let dx: W::F64 = newer_x - older_x + (newer_of_x - older_of_x);
                            let dy: W::F64 = newer_y - older_y + (newer_of_y - older_of_y);
                            let cxy: W::F64 = older_cxy + newer_cxy + dx * dy * W::F64::splat(pull);
                            // const n: f64 = w.count;
                            let n: f64 = present as f64;
                            // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                            let mut choice: W::F64 = W::F64::splat(0.0);
                            if n >= min_periods as f64 && n > ddof as f64 {
                                choice = cxy / W::F64::splat(n - ddof as f64);
                            } else {
                                choice = W::F64::splat(f64::NAN);
                            }
                            choice.canonical(nan).store(cov, out + e - cov_base);
                            e += 8;
                        }
                        // windows([x, y], window, (w) => {
                        // The remainder.
                        for e in e_main2..length2 {
                            let older_x: f64 = at(tile, from + e);
                            let older_y: f64 = at(tile_value2, from + e);
                            let older_of_x: f64 = at(tile_node_of_x, from + e);
                            let older_of_y: f64 = at(tile_node_of_y, from + e);
                            let older_cxy: f64 = at(tile_node_cxy, from + e);
                            let newer_x: f64 = at(tile, from + e + ahead);
                            let newer_y: f64 = at(tile_value2, from + e + ahead);
                            let newer_of_x: f64 = at(tile_node_of_x, from + e + ahead);
                            let newer_of_y: f64 = at(tile_node_of_y, from + e + ahead);
                            let newer_cxy: f64 = at(tile_node_cxy, from + e + ahead);
                            let newer: f64 = newer_count / (older_count + newer_count);
                            let pull: f64 = older_count * newer;
                            let dx: f64 = newer_x - older_x + (newer_of_x - older_of_x);
                            let dy: f64 = newer_y - older_y + (newer_of_y - older_of_y);
                            let cxy: f64 = older_cxy + newer_cxy + dx * dy * pull;
                            // const n: f64 = w.count;
                            let n: f64 = present as f64;
                            // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                            let result: f64 = if n >= min_periods as f64 && n > ddof as f64 {
                                cxy / (n - ddof as f64)
                            } else {
                                f64::NAN
                            };
                            put(cov, out + e - cov_base, canonical(result, nan));
                        }
                    }
                } else {
                    // windows([x, y], window, (w) => {
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
                            // const { cxx, cyy, cxy } = w.fold(
                            let cxy: W::F64 = W::F64::load(tile_window_cxy, from + e);
                            // const n: f64 = w.count;
                            let n: f64 = present as f64;
                            // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                            let mut choice: W::F64 = W::F64::splat(0.0);
                            if n >= min_periods as f64 && n > ddof as f64 {
                                choice = cxy / W::F64::splat(n - ddof as f64);
                            } else {
                                choice = W::F64::splat(f64::NAN);
                            }
                            choice.canonical(nan).store(cov, out + e - cov_base);
                            e += 8;
                        }
                        // windows([x, y], window, (w) => {
                        // The remainder.
                        for e in e_main2..length2 {
                            // const { cxx, cyy, cxy } = w.fold(
                            let cxy: f64 = at(tile_window_cxy, from + e);
                            // const n: f64 = w.count;
                            let n: f64 = present as f64;
                            // cov.set(w.row, w.col, n >= minPeriods && n > ddof ? cxy / (n - ddof) : NaN);
                            let result: f64 = if n >= min_periods as f64 && n > ddof as f64 {
                                cxy / (n - ddof as f64)
                            } else {
                                f64::NAN
                            };
                            put(cov, out + e - cov_base, canonical(result, nan));
                        }
                    }
                }
            }
        }
    }
}
