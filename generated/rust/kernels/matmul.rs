// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash 0bfa943ddba02a5e

use crate::prelude::*;

multiversion!(
    /// Matrix product a · b.
    ///
    /// NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
    ///
    /// Accuracy: 1e-12 of Σ|a·b| for each element.
    ///
    /// Source: products summed in order in blocks of 128, the blocks pairwise.
    pub matmul = matmul_body(ctx: &Context, a: &[f64], b: &[f64], n: isize, k: isize, m: isize, c: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn matmul_body<S: Simd>(
    ctx: &Context,
    a: &[f64],
    b: &[f64],
    n: isize,
    k: isize,
    m: isize,
    c: &mut [f64],
) -> Result<(), Failure> {
    let a = exact(a, n * k);
    let b = exact(b, k * m);
    let c = exact_mut(c, n * m);
    if n * m > 0 {
        // As many levels as blocks of 128 terms have on the way to one; slabs of outputs whose sums fit the cache.
        let mut levels: isize = 1;
        let mut left: isize = (k - 1).max(0) >> 7;
        while left > 0 {
            levels += 1;
            left >>= 1;
        }
        let slab_cols: isize = (m + 7 & -8).min(128);
        let slab_rows: isize = n.min((32768 / (slab_cols * levels) & -4).max(4));
        {
            let chunks = ctx.chunks(n, m * (k * 2));
            let tasks: Vec<_> = chunks.iter().zip(split(c, chunks, m)).collect();
            ctx.run_with(
                tasks,
                || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                |(chunk, c), (panel, sums)| {
                    matmul_region0::<S>(chunk.lo, chunk.hi, a, b, k, m, slab_cols, slab_rows, c, panel, sums)
                },
            )?;
        }
    }
    Ok(())
}

multiversion!(matmul_region0 = matmul_region0_body(lo: isize, hi: isize, a: &[f64], b: &[f64], k: isize, m: isize, slab_cols: isize, slab_rows: isize, c: &mut [f64], panel: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn matmul_region0_body<S: Simd>(
    lo: isize,
    hi: isize,
    a: &[f64],
    b: &[f64],
    k: isize,
    m: isize,
    slab_cols: isize,
    slab_rows: isize,
    c: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let nan = plain_nan();
    let c_base = lo * m;
    let base28: isize = slab_rows * slab_cols;
    let end4: isize = (hi - lo + slab_rows - 1) / slab_rows;
    for slab in 0..end4 {
        let first_row: isize = lo + slab * slab_rows;
        let rows_here: isize = slab_rows.min(hi - first_row);
        let base27: isize = base28;
        let mut first_col: isize = 0;
        while first_col < m {
            let cols_here: isize = (m - first_col).min(128);
            let mut depth: isize = 0;
            let base21: isize = base27;
            let mut start: isize = 0;
            while start < k {
                let sums_here: isize = depth * base21;
                let terms: isize = (k - start).min(128);
                let mut tile_col: isize = 0;
                while tile_col < cols_here {
                    let width: isize = (cols_here - tile_col).min(8);
                    for k2 in 0..terms {
                        let j_in_tile_main: isize = width & -8;
                        let base: isize = k2 * 8;
                        let base2: isize = (start + k2) * m;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < j_in_tile_main {
                            S::F64::load(b, base2 + (first_col + tile_col + j_in_tile)).store(panel, base + j_in_tile);
                            S::F64::load(b, base2 + (first_col + tile_col + (j_in_tile + 4)))
                                .store(panel, base + (j_in_tile + 4));
                            j_in_tile += 8;
                        }
                        let base3: isize = k2 * 8;
                        let base4: isize = (start + k2) * m;
                        for j_in_tile in j_in_tile_main..width {
                            put(panel, base3 + j_in_tile, at(b, base4 + (first_col + tile_col + j_in_tile)));
                        }
                    }
                    let i_in_slab_main1: isize = rows_here & -4;
                    let mut i_in_slab: isize = 0;
                    while i_in_slab < i_in_slab_main1 {
                        let base9: isize = (first_row + i_in_slab) * k;
                        let base10: isize = (first_row + (i_in_slab + 1)) * k;
                        let base11: isize = (first_row + (i_in_slab + 2)) * k;
                        let base12: isize = (first_row + (i_in_slab + 3)) * k;
                        let base13: isize = i_in_slab * slab_cols;
                        let base14: isize = (i_in_slab + 1) * slab_cols;
                        let base15: isize = (i_in_slab + 2) * slab_cols;
                        let base16: isize = (i_in_slab + 3) * slab_cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: S::F64 = S::F64::splat(-0.0);
                            let mut running_x1: S::F64 = S::F64::splat(-0.0);
                            let mut running_x2: S::F64 = S::F64::splat(-0.0);
                            let mut running_x3: S::F64 = S::F64::splat(-0.0);
                            let mut running_1: S::F64 = S::F64::splat(-0.0);
                            let mut running_1_x1: S::F64 = S::F64::splat(-0.0);
                            let mut running_1_x2: S::F64 = S::F64::splat(-0.0);
                            let mut running_1_x3: S::F64 = S::F64::splat(-0.0);
                            let base5: isize = base9;
                            let base6: isize = base10;
                            let base7: isize = base11;
                            let base8: isize = base12;
                            for k22 in 0..terms {
                                let a_shared: f64 = at(a, base5 + (start + k22));
                                let panel_shared: S::F64 = S::F64::load(panel, k22 * 8 + j_in_tile);
                                let a_shared2: f64 = at(a, base6 + (start + k22));
                                let a_shared3: f64 = at(a, base7 + (start + k22));
                                let a_shared4: f64 = at(a, base8 + (start + k22));
                                let panel_shared2: S::F64 = S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                                running = running + S::F64::splat(a_shared) * panel_shared;
                                running_x1 = running_x1 + S::F64::splat(a_shared2) * panel_shared;
                                running_x2 = running_x2 + S::F64::splat(a_shared3) * panel_shared;
                                running_x3 = running_x3 + S::F64::splat(a_shared4) * panel_shared;
                                running_1 = running_1 + S::F64::splat(a_shared) * panel_shared2;
                                running_1_x1 = running_1_x1 + S::F64::splat(a_shared2) * panel_shared2;
                                running_1_x2 = running_1_x2 + S::F64::splat(a_shared3) * panel_shared2;
                                running_1_x3 = running_1_x3 + S::F64::splat(a_shared4) * panel_shared2;
                            }
                            running.store(sums, sums_here + (base13 + (tile_col + j_in_tile)));
                            running_x1.store(sums, sums_here + (base14 + (tile_col + j_in_tile)));
                            running_x2.store(sums, sums_here + (base15 + (tile_col + j_in_tile)));
                            running_x3.store(sums, sums_here + (base16 + (tile_col + j_in_tile)));
                            running_1.store(sums, sums_here + (base13 + (tile_col + (j_in_tile + 4))));
                            running_1_x1.store(sums, sums_here + (base14 + (tile_col + (j_in_tile + 4))));
                            running_1_x2.store(sums, sums_here + (base15 + (tile_col + (j_in_tile + 4))));
                            running_1_x3.store(sums, sums_here + (base16 + (tile_col + (j_in_tile + 4))));
                            j_in_tile += 8;
                        }
                        i_in_slab += 4;
                    }
                    for i_in_slab in i_in_slab_main1..rows_here {
                        let base18: isize = (first_row + i_in_slab) * k;
                        let base19: isize = i_in_slab * slab_cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: S::F64 = S::F64::splat(-0.0);
                            let mut running_1: S::F64 = S::F64::splat(-0.0);
                            let base17: isize = base18;
                            for k22 in 0..terms {
                                let a_shared5: f64 = at(a, base17 + (start + k22));
                                running = running + S::F64::splat(a_shared5) * S::F64::load(panel, k22 * 8 + j_in_tile);
                                running_1 = running_1
                                    + S::F64::splat(a_shared5) * S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                            }
                            running.store(sums, sums_here + (base19 + (tile_col + j_in_tile)));
                            running_1.store(sums, sums_here + (base19 + (tile_col + (j_in_tile + 4))));
                            j_in_tile += 8;
                        }
                    }
                    tile_col += 8;
                }
                depth += 1;
                let mut pairs: isize = start >> 7;
                let base20: isize = base21;
                while pairs & 1 != 0 {
                    depth -= 1;
                    let older: isize = (depth - 1) * base20;
                    let newer: isize = older + base20;
                    let end: isize = base20;
                    let mut first: isize = 0;
                    while first < end {
                        let mut e: isize = 0;
                        while e < 8 {
                            (S::F64::load(sums, older + (first + e)) + S::F64::load(sums, newer + (first + e)))
                                .store(sums, older + (first + e));
                            (S::F64::load(sums, older + (first + (e + 4)))
                                + S::F64::load(sums, newer + (first + (e + 4))))
                            .store(sums, older + (first + (e + 4)));
                            e += 8;
                        }
                        first += 8;
                    }
                    pairs >>= 1;
                }
                start += 128;
            }
            let base22: isize = base27;
            while depth > 1 {
                depth -= 1;
                let older2: isize = (depth - 1) * base22;
                let newer2: isize = older2 + base22;
                let end2: isize = base22;
                let mut first2: isize = 0;
                while first2 < end2 {
                    let mut e2: isize = 0;
                    while e2 < 8 {
                        (S::F64::load(sums, older2 + (first2 + e2)) + S::F64::load(sums, newer2 + (first2 + e2)))
                            .store(sums, older2 + (first2 + e2));
                        (S::F64::load(sums, older2 + (first2 + (e2 + 4)))
                            + S::F64::load(sums, newer2 + (first2 + (e2 + 4))))
                        .store(sums, older2 + (first2 + (e2 + 4)));
                        e2 += 8;
                    }
                    first2 += 8;
                }
            }
            if k <= 0 {
                let end3: isize = base27;
                let mut first3: isize = 0;
                while first3 < end3 {
                    let mut e3: isize = 0;
                    while e3 < 8 {
                        S::F64::splat(0.0).store(sums, first3 + e3);
                        S::F64::splat(0.0).store(sums, first3 + (e3 + 4));
                        e3 += 8;
                    }
                    first3 += 8;
                }
            }
            for i_in_slab in 0..rows_here {
                let j2_main2: isize = cols_here & -8;
                let base23: isize = i_in_slab * slab_cols;
                let base24: isize = (first_row + i_in_slab) * m;
                let mut j2: isize = 0;
                while j2 < j2_main2 {
                    let result: S::F64 = S::F64::load(sums, base23 + j2);
                    result.canonical(nan).store(c, base24 + (first_col + j2) - c_base);
                    let result1: S::F64 = S::F64::load(sums, base23 + (j2 + 4));
                    result1.canonical(nan).store(c, base24 + (first_col + (j2 + 4)) - c_base);
                    j2 += 8;
                }
                let base25: isize = i_in_slab * slab_cols;
                let base26: isize = (first_row + i_in_slab) * m;
                for j2 in j2_main2..cols_here {
                    let result2: f64 = at(sums, base25 + j2);
                    put(c, base26 + (first_col + j2) - c_base, canonical(result2, nan));
                }
            }
            first_col += 128;
        }
    }
}
