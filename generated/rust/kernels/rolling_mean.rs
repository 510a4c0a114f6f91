// Generated from kernels/rolling/rollingMean.ts#L16 by `trefoil build`. Do not edit. Hash 0952eb7d67c4eba6

use crate::prelude::*;

multiversion!(
    /// Mean of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values give NaN. Infinities are values.
    ///
    /// Accuracy: 1e-12 of the mean of |x| over the window.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).mean()`; sums by a tree of pairs (no running sum).
    pub rolling_mean = rolling_mean_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, mean: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_mean_body<S: Simd>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    mean: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let mean = exact_mut(mean, rows * cols);
    if rows * cols > 0 {
        // Blocks of the tree that lie wholly before the first row are empty and can be left out.
        let mut width: isize = window as isize;
        let mut top: isize = 1;
        while top * 2 <= width {
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
        let tile_cols: isize = if width * 2 * cols <= 2048 { cols } else { cols.min((2048 / (width * 2) & -8).max(8)) };
        let tile_rows: isize = rows.min(width.max(2048 / tile_cols - width));
        {
            let chunks = ctx.chunks(rows, cols * 24);
            let tasks: Vec<_> = chunks.iter().zip(split(mean, chunks, cols)).collect();
            ctx.run_with(
                tasks,
                || {
                    Ok((
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                    ))
                },
                |(chunk, mean), (tile, tile_node_sum, tile_window_sum, tile_node_count, tile_window_count)| {
                    rolling_mean_region0::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        min_periods,
                        tile_cols,
                        tile_rows,
                        width,
                        mean,
                        tile,
                        tile_node_sum,
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

multiversion!(rolling_mean_region0 = rolling_mean_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, min_periods: i32, tile_cols: isize, tile_rows: isize, width: isize, mean: &mut [f64], tile: &mut [f64], tile_node_sum: &mut [f64], tile_window_sum: &mut [f64], tile_node_count: &mut [i32], tile_window_count: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_mean_region0_body<S: Simd>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    min_periods: i32,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    mean: &mut [f64],
    tile: &mut [f64],
    tile_node_sum: &mut [f64],
    tile_window_sum: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
) {
    let mean_base = lo * cols;
    for row_tile in 0..(hi - lo + tile_rows - 1) / tile_rows {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        for col_tile in 0..(cols + tile_cols - 1) / tile_cols {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = (0 - (first_row - width + 1)).max(0);
            let mut missing = lead > 0;
            let e_main: isize = (lead * cols_here).max(0) & -8;
            let mut e: isize = 0;
            while e < e_main {
                S::F64::splat(f64::NAN).store(tile, e);
                S::F64::splat(f64::NAN).store(tile, e + 4);
                e += 8;
            }
            for e in e_main..lead * cols_here {
                put(tile, e, f64::NAN);
            }
            let flat = cols_here == cols;
            let length: isize = if flat { (rows_in - lead) * cols_here } else { cols_here };
            let spans: isize = if flat { 1 } else { rows_in - lead };
            for span in 0..spans {
                let source: isize = (first_row - width + 1 + lead + span) * cols + first_col;
                let target: isize = (lead + span) * cols_here;
                let mut missing_lanes: S::Mask = S::Mask::splat(false);
                let e_main1: isize = length & -8;
                let mut e: isize = 0;
                while e < e_main1 {
                    let v: S::F64 = S::F64::load(x, source + e);
                    let v_1: S::F64 = S::F64::load(x, source + (e + 4));
                    v.store(tile, target + e);
                    v_1.store(tile, target + (e + 4));
                    missing_lanes = missing_lanes | v.cmp_ne(v);
                    missing_lanes = missing_lanes | v_1.cmp_ne(v_1);
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                for e in e_main1..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || v != v;
                }
            }
            if missing {
                let e2_main2: isize = (rows_in * cols_here).max(0) & -8;
                let mut e2: isize = 0;
                while e2 < e2_main2 {
                    let v2: S::F64 = S::F64::load(tile, e2);
                    let v2_1: S::F64 = S::F64::load(tile, e2 + 4);
                    S::select_i32(v2.cmp_eq(v2), S::I32::splat(1), S::I32::splat(0)).store(tile_node_count, e2);
                    S::select_i32(v2_1.cmp_eq(v2_1), S::I32::splat(1), S::I32::splat(0)).store(tile_node_count, e2 + 4);
                    S::select_f64(v2.cmp_eq(v2), v2, S::F64::splat(-0.0)).store(tile_node_sum, e2);
                    S::select_f64(v2_1.cmp_eq(v2_1), v2_1, S::F64::splat(-0.0)).store(tile_node_sum, e2 + 4);
                    e2 += 8;
                }
                for e2 in e2_main2..rows_in * cols_here {
                    let v2: f64 = at(tile, e2);
                    put(tile_node_count, e2, if v2 == v2 { 1 } else { 0 });
                    put(tile_node_sum, e2, if v2 == v2 { v2 } else { -0.0 });
                }
                let mut k: isize = 1;
                let mut low: isize = 0;
                while k <= width {
                    if width & k != 0 {
                        if low == 0 {
                            if k == 1 || k != width {
                                let e2_main3: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                let mut e2: isize = 0;
                                while e2 < e2_main3 {
                                    let count: S::I32 = S::I32::load(tile_node_count, e2);
                                    let count_1: S::I32 = S::I32::load(tile_node_count, e2 + 4);
                                    let sum: S::F64 = S::F64::load(tile_node_sum, e2);
                                    let sum_1: S::F64 = S::F64::load(tile_node_sum, e2 + 4);
                                    count.store(tile_window_count, e2);
                                    count_1.store(tile_window_count, e2 + 4);
                                    sum.store(tile_window_sum, e2);
                                    sum_1.store(tile_window_sum, e2 + 4);
                                    e2 += 8;
                                }
                                for e2 in e2_main3..(rows_in - (k - 1)) * cols_here {
                                    let count: i32 = at(tile_node_count, e2);
                                    let sum: f64 = at(tile_node_sum, e2);
                                    put(tile_window_count, e2, count);
                                    put(tile_window_sum, e2, sum);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e2_main4: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            let mut e2: isize = 0;
                            while e2 < e2_main4 {
                                let sum2: S::F64 =
                                    S::F64::load(tile_node_sum, e2) + S::F64::load(tile_window_sum, e2 + ahead);
                                let sum2_1: S::F64 =
                                    S::F64::load(tile_node_sum, e2 + 4) + S::F64::load(tile_window_sum, e2 + 4 + ahead);
                                let count2: S::I32 =
                                    S::I32::load(tile_node_count, e2) + S::I32::load(tile_window_count, e2 + ahead);
                                let count2_1: S::I32 = S::I32::load(tile_node_count, e2 + 4)
                                    + S::I32::load(tile_window_count, e2 + 4 + ahead);
                                sum2.store(tile_window_sum, e2);
                                sum2_1.store(tile_window_sum, e2 + 4);
                                count2.store(tile_window_count, e2);
                                count2_1.store(tile_window_count, e2 + 4);
                                e2 += 8;
                            }
                            for e2 in e2_main4..(rows_in - (low + k - 1)) * cols_here {
                                let sum2: f64 = at(tile_node_sum, e2) + at(tile_window_sum, e2 + ahead);
                                let count2: i32 =
                                    at(tile_node_count, e2).wrapping_add(at(tile_window_count, e2 + ahead));
                                put(tile_window_sum, e2, sum2);
                                put(tile_window_count, e2, count2);
                            }
                        }
                        low += k;
                    }
                    if k * 2 <= width {
                        if k * 2 == width {
                            let ahead: isize = k * cols_here;
                            let e2_main5: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e2: isize = 0;
                            while e2 < e2_main5 {
                                let sum3: S::F64 =
                                    S::F64::load(tile_node_sum, e2) + S::F64::load(tile_node_sum, e2 + ahead);
                                let sum3_1: S::F64 =
                                    S::F64::load(tile_node_sum, e2 + 4) + S::F64::load(tile_node_sum, e2 + 4 + ahead);
                                let count3: S::I32 =
                                    S::I32::load(tile_node_count, e2) + S::I32::load(tile_node_count, e2 + ahead);
                                let count3_1: S::I32 = S::I32::load(tile_node_count, e2 + 4)
                                    + S::I32::load(tile_node_count, e2 + 4 + ahead);
                                sum3.store(tile_window_sum, e2);
                                sum3_1.store(tile_window_sum, e2 + 4);
                                count3.store(tile_window_count, e2);
                                count3_1.store(tile_window_count, e2 + 4);
                                e2 += 8;
                            }
                            for e2 in e2_main5..(rows_in - (k * 2 - 1)) * cols_here {
                                let sum3: f64 = at(tile_node_sum, e2) + at(tile_node_sum, e2 + ahead);
                                let count3: i32 = at(tile_node_count, e2).wrapping_add(at(tile_node_count, e2 + ahead));
                                put(tile_window_sum, e2, sum3);
                                put(tile_window_count, e2, count3);
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e2_main6: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e2: isize = 0;
                            while e2 < e2_main6 {
                                let sum4: S::F64 =
                                    S::F64::load(tile_node_sum, e2) + S::F64::load(tile_node_sum, e2 + ahead);
                                let sum4_1: S::F64 =
                                    S::F64::load(tile_node_sum, e2 + 4) + S::F64::load(tile_node_sum, e2 + 4 + ahead);
                                let count4: S::I32 =
                                    S::I32::load(tile_node_count, e2) + S::I32::load(tile_node_count, e2 + ahead);
                                let count4_1: S::I32 = S::I32::load(tile_node_count, e2 + 4)
                                    + S::I32::load(tile_node_count, e2 + 4 + ahead);
                                sum4.store(tile_node_sum, e2);
                                sum4_1.store(tile_node_sum, e2 + 4);
                                count4.store(tile_node_count, e2);
                                count4_1.store(tile_node_count, e2 + 4);
                                e2 += 8;
                            }
                            for e2 in e2_main6..(rows_in - (k * 2 - 1)) * cols_here {
                                let sum4: f64 = at(tile_node_sum, e2) + at(tile_node_sum, e2 + ahead);
                                let count4: i32 = at(tile_node_count, e2).wrapping_add(at(tile_node_count, e2 + ahead));
                                put(tile_node_sum, e2, sum4);
                                put(tile_node_count, e2, count4);
                            }
                        }
                    }
                    k *= 2;
                }
                let flat2 = cols_here == cols;
                let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                let spans2: isize = if flat2 { 1 } else { rows_here };
                for span2 in 0..spans2 {
                    let from: isize = span2 * cols_here;
                    let out: isize = (first_row + span2) * cols + first_col;
                    let e3_main7: isize = length2 & -8;
                    let mut e3: isize = 0;
                    while e3 < e3_main7 {
                        let result: S::F64 = S::select_f64(
                            S::I32::load(tile_window_count, from + e3).cmp_ge(S::I32::splat(min_periods)),
                            S::F64::load(tile_window_sum, from + e3)
                                / S::I32::load(tile_window_count, from + e3).to_f64(),
                            S::F64::splat(f64::NAN),
                        );
                        S::select_f64(result.cmp_eq(result), result, S::F64::splat(f64::NAN))
                            .store(mean, out + e3 - mean_base);
                        let result1: S::F64 = S::select_f64(
                            S::I32::load(tile_window_count, from + (e3 + 4)).cmp_ge(S::I32::splat(min_periods)),
                            S::F64::load(tile_window_sum, from + (e3 + 4))
                                / S::I32::load(tile_window_count, from + (e3 + 4)).to_f64(),
                            S::F64::splat(f64::NAN),
                        );
                        S::select_f64(result1.cmp_eq(result1), result1, S::F64::splat(f64::NAN))
                            .store(mean, out + (e3 + 4) - mean_base);
                        e3 += 8;
                    }
                    for e3 in e3_main7..length2 {
                        let result2: f64 = if at(tile_window_count, from + e3) >= min_periods {
                            at(tile_window_sum, from + e3) / at(tile_window_count, from + e3) as f64
                        } else {
                            f64::NAN
                        };
                        put(mean, out + e3 - mean_base, if result2 == result2 { result2 } else { f64::NAN });
                    }
                }
            } else {
                let e4_main8: isize = (rows_in * cols_here).max(0) & -8;
                let mut e4: isize = 0;
                while e4 < e4_main8 {
                    let v3: S::F64 = S::F64::load(tile, e4);
                    let v3_1: S::F64 = S::F64::load(tile, e4 + 4);
                    v3.store(tile_node_sum, e4);
                    v3_1.store(tile_node_sum, e4 + 4);
                    e4 += 8;
                }
                for e4 in e4_main8..rows_in * cols_here {
                    let v3: f64 = at(tile, e4);
                    put(tile_node_sum, e4, v3);
                }
                let mut k2: isize = 1;
                let mut low2: isize = 0;
                while k2 <= width {
                    if width & k2 != 0 {
                        if low2 == 0 {
                            if k2 == 1 || k2 != width {
                                let e4_main9: isize = ((rows_in - (k2 - 1)) * cols_here).max(0) & -8;
                                let mut e4: isize = 0;
                                while e4 < e4_main9 {
                                    let sum5: S::F64 = S::F64::load(tile_node_sum, e4);
                                    let sum5_1: S::F64 = S::F64::load(tile_node_sum, e4 + 4);
                                    sum5.store(tile_window_sum, e4);
                                    sum5_1.store(tile_window_sum, e4 + 4);
                                    e4 += 8;
                                }
                                for e4 in e4_main9..(rows_in - (k2 - 1)) * cols_here {
                                    let sum5: f64 = at(tile_node_sum, e4);
                                    put(tile_window_sum, e4, sum5);
                                }
                            }
                        } else {
                            let ahead2: isize = k2 * cols_here;
                            let e4_main10: isize = ((rows_in - (low2 + k2 - 1)) * cols_here).max(0) & -8;
                            let mut e4: isize = 0;
                            while e4 < e4_main10 {
                                let sum6: S::F64 =
                                    S::F64::load(tile_node_sum, e4) + S::F64::load(tile_window_sum, e4 + ahead2);
                                let sum6_1: S::F64 = S::F64::load(tile_node_sum, e4 + 4)
                                    + S::F64::load(tile_window_sum, e4 + 4 + ahead2);
                                sum6.store(tile_window_sum, e4);
                                sum6_1.store(tile_window_sum, e4 + 4);
                                e4 += 8;
                            }
                            for e4 in e4_main10..(rows_in - (low2 + k2 - 1)) * cols_here {
                                let sum6: f64 = at(tile_node_sum, e4) + at(tile_window_sum, e4 + ahead2);
                                put(tile_window_sum, e4, sum6);
                            }
                        }
                        low2 += k2;
                    }
                    if k2 * 2 <= width {
                        if k2 * 2 == width {
                            let ahead2: isize = k2 * cols_here;
                            let e4_main11: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e4: isize = 0;
                            while e4 < e4_main11 {
                                let sum7: S::F64 =
                                    S::F64::load(tile_node_sum, e4) + S::F64::load(tile_node_sum, e4 + ahead2);
                                let sum7_1: S::F64 =
                                    S::F64::load(tile_node_sum, e4 + 4) + S::F64::load(tile_node_sum, e4 + 4 + ahead2);
                                sum7.store(tile_window_sum, e4);
                                sum7_1.store(tile_window_sum, e4 + 4);
                                e4 += 8;
                            }
                            for e4 in e4_main11..(rows_in - (k2 * 2 - 1)) * cols_here {
                                let sum7: f64 = at(tile_node_sum, e4) + at(tile_node_sum, e4 + ahead2);
                                put(tile_window_sum, e4, sum7);
                            }
                        } else {
                            let ahead2: isize = k2 * cols_here;
                            let e4_main12: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e4: isize = 0;
                            while e4 < e4_main12 {
                                let sum8: S::F64 =
                                    S::F64::load(tile_node_sum, e4) + S::F64::load(tile_node_sum, e4 + ahead2);
                                let sum8_1: S::F64 =
                                    S::F64::load(tile_node_sum, e4 + 4) + S::F64::load(tile_node_sum, e4 + 4 + ahead2);
                                sum8.store(tile_node_sum, e4);
                                sum8_1.store(tile_node_sum, e4 + 4);
                                e4 += 8;
                            }
                            for e4 in e4_main12..(rows_in - (k2 * 2 - 1)) * cols_here {
                                let sum8: f64 = at(tile_node_sum, e4) + at(tile_node_sum, e4 + ahead2);
                                put(tile_node_sum, e4, sum8);
                            }
                        }
                    }
                    k2 *= 2;
                }
                let present2: i32 = width as i32;
                let flat3 = cols_here == cols;
                let length3: isize = if flat3 { rows_here * cols_here } else { cols_here };
                let spans3: isize = if flat3 { 1 } else { rows_here };
                for span3 in 0..spans3 {
                    let from2: isize = span3 * cols_here;
                    let out2: isize = (first_row + span3) * cols + first_col;
                    let e5_main13: isize = length3 & -8;
                    let mut e5: isize = 0;
                    while e5 < e5_main13 {
                        let mut choice0: S::F64 = S::F64::splat(0.0);
                        let mut choice0_1: S::F64 = S::F64::splat(0.0);
                        if present2 >= min_periods {
                            choice0 = S::F64::load(tile_window_sum, from2 + e5) / S::F64::splat(present2 as f64);
                            choice0_1 =
                                S::F64::load(tile_window_sum, from2 + (e5 + 4)) / S::F64::splat(present2 as f64);
                        } else {
                            choice0 = S::F64::splat(f64::NAN);
                            choice0_1 = S::F64::splat(f64::NAN);
                        }
                        S::select_f64(choice0.cmp_eq(choice0), choice0, S::F64::splat(f64::NAN))
                            .store(mean, out2 + e5 - mean_base);
                        S::select_f64(choice0_1.cmp_eq(choice0_1), choice0_1, S::F64::splat(f64::NAN))
                            .store(mean, out2 + (e5 + 4) - mean_base);
                        e5 += 8;
                    }
                    for e5 in e5_main13..length3 {
                        let result5: f64 = if present2 >= min_periods {
                            at(tile_window_sum, from2 + e5) / present2 as f64
                        } else {
                            f64::NAN
                        };
                        put(mean, out2 + e5 - mean_base, if result5 == result5 { result5 } else { f64::NAN });
                    }
                }
            }
        }
    }
}
