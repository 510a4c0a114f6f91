// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash 9f050c1f9903be2a

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
fn matmul_body<S: Simd, W: Vectors>(
    ctx: &Context,
    a: &[f64],
    b: &[f64],
    n: isize,
    k: isize,
    m: isize,
    c: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let partial =
        &mut scratch::<f64>(if n * (m + 7 & -8) <= 16384 && k > 2048 { n * (m + 7 & -8) * 16 } else { 0 })?[..];
    let a = exact(a, n * k);
    let b = exact(b, k * m);
    let c = exact_mut(c, n * m);
    if n * m > 0 {
        if n * (m + 7 & -8) <= 16384 && k > 2048 {
            // Groups of blocks on their own, then merged pairwise.
            let mut group: isize = 256;
            while k > group * 16 {
                group *= 2;
            }
            let groups: isize = (k + group - 1) / group;
            let width: isize = m + 7 & -8;
            let mut levels: isize = 1;
            let mut left: isize = (group - 1).max(0) >> 7;
            while left > 0 {
                levels += 1;
                left >>= 1;
            }
            let slab_cols: isize = (m + 7 & -8).min(128);
            let slab_rows: isize = n.min((32768 / (slab_cols * levels) & -4).max(4));
            {
                let chunks = ctx.chunks(groups, n * m * (group * 2));
                let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, n * width)).collect();
                ctx.run_with(
                    tasks,
                    || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                    |(chunk, partial), (panel, sums)| {
                        matmul_region0::<S>(
                            chunk.lo, chunk.hi, a, b, group, k, m, n, slab_cols, slab_rows, width, partial, panel, sums,
                        )
                    },
                )?;
            }
            let mut depth2: isize = 0;
            let base41: isize = n * width;
            for block in 0..groups {
                ctx.poll()?;
                let into: isize = depth2 * base41;
                let from2: isize = block * base41;
                if into != from2 {
                    let end6: isize = base41;
                    let mut first5: isize = 0;
                    while first5 < end6 {
                        ctx.poll()?;
                        let mut e4: isize = 0;
                        while e4 < 8 {
                            W::F64::load(partial, from2 + (first5 + e4)).store(partial, into + (first5 + e4));
                            e4 += 8;
                        }
                        first5 += 8;
                    }
                }
                depth2 += 1;
                let mut pairs2: isize = block;
                let base40: isize = base41;
                while pairs2 & 1 != 0 {
                    ctx.poll()?;
                    depth2 -= 1;
                    let older3: isize = (depth2 - 1) * base40;
                    let newer3: isize = older3 + base40;
                    let end7: isize = base40;
                    let mut first6: isize = 0;
                    while first6 < end7 {
                        let mut e5: isize = 0;
                        while e5 < 8 {
                            (W::F64::load(partial, older3 + (first6 + e5))
                                + W::F64::load(partial, newer3 + (first6 + e5)))
                            .store(partial, older3 + (first6 + e5));
                            e5 += 8;
                        }
                        first6 += 8;
                    }
                    pairs2 >>= 1;
                }
            }
            let base42: isize = n * width;
            while depth2 > 1 {
                ctx.poll()?;
                depth2 -= 1;
                let older4: isize = (depth2 - 1) * base42;
                let newer4: isize = older4 + base42;
                let end8: isize = base42;
                let mut first7: isize = 0;
                while first7 < end8 {
                    ctx.poll()?;
                    let mut e6: isize = 0;
                    while e6 < 8 {
                        (W::F64::load(partial, older4 + (first7 + e6)) + W::F64::load(partial, newer4 + (first7 + e6)))
                            .store(partial, older4 + (first7 + e6));
                        e6 += 8;
                    }
                    first7 += 8;
                }
            }
            for i_in_slab in 0..n {
                ctx.poll()?;
                let j2_main: isize = m & -8;
                let base43: isize = i_in_slab * width;
                let base44: isize = i_in_slab * m;
                let mut j2: isize = 0;
                while j2 < j2_main {
                    let result: W::F64 = W::F64::load(partial, base43 + j2);
                    result.canonical(nan).store(c, base44 + j2);
                    j2 += 8;
                }
                let base45: isize = i_in_slab * width;
                let base46: isize = i_in_slab * m;
                for j2 in j2_main..m {
                    let result2: f64 = at(partial, base45 + j2);
                    put(c, base46 + j2, canonical(result2, nan));
                }
            }
        } else {
            let mut levels: isize = 1;
            let mut left2: isize = (k - 1).max(0) >> 7;
            while left2 > 0 {
                levels += 1;
                left2 >>= 1;
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
                        matmul_region1::<S>(chunk.lo, chunk.hi, a, b, k, m, slab_cols, slab_rows, c, panel, sums)
                    },
                )?;
            }
        }
    }
    Ok(())
}

multiversion!(matmul_region0 = matmul_region0_body(lo: isize, hi: isize, a: &[f64], b: &[f64], group: isize, k: isize, m: isize, n: isize, slab_cols: isize, slab_rows: isize, width: isize, partial: &mut [f64], panel: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn matmul_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    a: &[f64],
    b: &[f64],
    group: isize,
    k: isize,
    m: isize,
    n: isize,
    slab_cols: isize,
    slab_rows: isize,
    width: isize,
    partial: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let partial_base = lo * (n * width);
    let base37: isize = slab_rows * slab_cols;
    let base38: isize = n * width;
    let base39: isize = (n + slab_rows - 1) / slab_rows;
    for g in lo..hi {
        let from: isize = g * group;
        let base34: isize = base37;
        let base35: isize = (from + group).min(k);
        let base36: isize = g * base38;
        let end5: isize = base39;
        for slab in 0..end5 {
            let first_row: isize = slab * slab_rows;
            let rows_here: isize = slab_rows.min(n - first_row);
            let base31: isize = base34;
            let base32: isize = base35;
            let base33: isize = base36;
            let mut first_col: isize = 0;
            while first_col < m {
                let cols_here: isize = (m - first_col).min(128);
                let mut depth: isize = 0;
                let base21: isize = base31;
                let base22: isize = base32;
                let end2: isize = base32;
                let mut start: isize = from;
                while start < end2 {
                    let sums_here: isize = depth * base21;
                    let terms: isize = (base22 - start).min(128);
                    let mut tile_col: isize = 0;
                    while tile_col < cols_here {
                        let width2: isize = (cols_here - tile_col).min(8);
                        for k2 in 0..terms {
                            let j_in_tile_main: isize = width2 & -8;
                            let base: isize = k2 * 8;
                            let base2: isize = (start + k2) * m;
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < j_in_tile_main {
                                W::F64::load(b, base2 + (first_col + tile_col + j_in_tile))
                                    .store(panel, base + j_in_tile);
                                j_in_tile += 8;
                            }
                            let base3: isize = k2 * 8;
                            let base4: isize = (start + k2) * m;
                            for j_in_tile in j_in_tile_main..width2 {
                                put(panel, base3 + j_in_tile, at(b, base4 + (first_col + tile_col + j_in_tile)));
                            }
                        }
                        let i_in_slab_main: isize = rows_here & -4;
                        let mut i_in_slab: isize = 0;
                        while i_in_slab < i_in_slab_main {
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
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                let mut running_1: W::F64 = W::F64::splat(-0.0);
                                let mut running_2: W::F64 = W::F64::splat(-0.0);
                                let mut running_3: W::F64 = W::F64::splat(-0.0);
                                let base5: isize = base9;
                                let base6: isize = base10;
                                let base7: isize = base11;
                                let base8: isize = base12;
                                for k22 in 0..terms {
                                    let panel_shared: W::F64 = W::F64::load(panel, k22 * 8 + j_in_tile);
                                    running = running + W::F64::splat(at(a, base5 + (start + k22))) * panel_shared;
                                    running_1 = running_1 + W::F64::splat(at(a, base6 + (start + k22))) * panel_shared;
                                    running_2 = running_2 + W::F64::splat(at(a, base7 + (start + k22))) * panel_shared;
                                    running_3 = running_3 + W::F64::splat(at(a, base8 + (start + k22))) * panel_shared;
                                }
                                running.store(sums, sums_here + (base13 + (tile_col + j_in_tile)));
                                running_1.store(sums, sums_here + (base14 + (tile_col + j_in_tile)));
                                running_2.store(sums, sums_here + (base15 + (tile_col + j_in_tile)));
                                running_3.store(sums, sums_here + (base16 + (tile_col + j_in_tile)));
                                j_in_tile += 8;
                            }
                            i_in_slab += 4;
                        }
                        for i_in_slab in i_in_slab_main..rows_here {
                            let base18: isize = (first_row + i_in_slab) * k;
                            let base19: isize = i_in_slab * slab_cols;
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < 8 {
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                let base17: isize = base18;
                                for k22 in 0..terms {
                                    running = running
                                        + W::F64::splat(at(a, base17 + (start + k22)))
                                            * W::F64::load(panel, k22 * 8 + j_in_tile);
                                }
                                running.store(sums, sums_here + (base19 + (tile_col + j_in_tile)));
                                j_in_tile += 8;
                            }
                        }
                        tile_col += 8;
                    }
                    depth += 1;
                    let mut pairs: isize = start - from >> 7;
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
                                (W::F64::load(sums, older + (first + e)) + W::F64::load(sums, newer + (first + e)))
                                    .store(sums, older + (first + e));
                                e += 8;
                            }
                            first += 8;
                        }
                        pairs >>= 1;
                    }
                    start += 128;
                }
                let base23: isize = base31;
                while depth > 1 {
                    depth -= 1;
                    let older2: isize = (depth - 1) * base23;
                    let newer2: isize = older2 + base23;
                    let end3: isize = base23;
                    let mut first2: isize = 0;
                    while first2 < end3 {
                        let mut e2: isize = 0;
                        while e2 < 8 {
                            (W::F64::load(sums, older2 + (first2 + e2)) + W::F64::load(sums, newer2 + (first2 + e2)))
                                .store(sums, older2 + (first2 + e2));
                            e2 += 8;
                        }
                        first2 += 8;
                    }
                }
                if base32 <= from {
                    let end4: isize = base31;
                    let mut first3: isize = 0;
                    while first3 < end4 {
                        let mut e3: isize = 0;
                        while e3 < 8 {
                            W::F64::splat(0.0).store(sums, first3 + e3);
                            e3 += 8;
                        }
                        first3 += 8;
                    }
                }
                let base30: isize = base33;
                for r in 0..rows_here {
                    let base27: isize = base30;
                    let base28: isize = (first_row + r) * width;
                    let base29: isize = r * slab_cols;
                    let mut first4: isize = 0;
                    while first4 < cols_here {
                        let base24: isize = base27;
                        let base25: isize = base28;
                        let base26: isize = base29;
                        let mut c2: isize = 0;
                        while c2 < 8 {
                            W::F64::load(sums, base26 + (first4 + c2))
                                .store(partial, base24 + (base25 + (first_col + (first4 + c2))) - partial_base);
                            c2 += 8;
                        }
                        first4 += 8;
                    }
                }
                first_col += 128;
            }
        }
    }
}

multiversion!(matmul_region1 = matmul_region1_body(lo2: isize, hi2: isize, a: &[f64], b: &[f64], k: isize, m: isize, slab_cols: isize, slab_rows: isize, c: &mut [f64], panel: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn matmul_region1_body<S: Simd, W: Vectors>(
    lo2: isize,
    hi2: isize,
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
    let c_base = lo2 * m;
    let base74: isize = slab_rows * slab_cols;
    let end12: isize = (hi2 - lo2 + slab_rows - 1) / slab_rows;
    for slab2 in 0..end12 {
        let first_row: isize = lo2 + slab2 * slab_rows;
        let rows_here: isize = slab_rows.min(hi2 - first_row);
        let base73: isize = base74;
        let mut first_col: isize = 0;
        while first_col < m {
            let cols_here: isize = (m - first_col).min(128);
            let mut depth3: isize = 0;
            let base67: isize = base73;
            let mut start2: isize = 0;
            while start2 < k {
                let sums_here2: isize = depth3 * base67;
                let terms2: isize = (k - start2).min(128);
                let mut tile_col2: isize = 0;
                while tile_col2 < cols_here {
                    let width3: isize = (cols_here - tile_col2).min(8);
                    for k23 in 0..terms2 {
                        let j_in_tile_main2: isize = width3 & -8;
                        let base47: isize = k23 * 8;
                        let base48: isize = (start2 + k23) * m;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < j_in_tile_main2 {
                            W::F64::load(b, base48 + (first_col + tile_col2 + j_in_tile))
                                .store(panel, base47 + j_in_tile);
                            j_in_tile += 8;
                        }
                        let base49: isize = k23 * 8;
                        let base50: isize = (start2 + k23) * m;
                        for j_in_tile in j_in_tile_main2..width3 {
                            put(panel, base49 + j_in_tile, at(b, base50 + (first_col + tile_col2 + j_in_tile)));
                        }
                    }
                    let i_in_slab_main2: isize = rows_here & -4;
                    let mut i_in_slab: isize = 0;
                    while i_in_slab < i_in_slab_main2 {
                        let base55: isize = (first_row + i_in_slab) * k;
                        let base56: isize = (first_row + (i_in_slab + 1)) * k;
                        let base57: isize = (first_row + (i_in_slab + 2)) * k;
                        let base58: isize = (first_row + (i_in_slab + 3)) * k;
                        let base59: isize = i_in_slab * slab_cols;
                        let base60: isize = (i_in_slab + 1) * slab_cols;
                        let base61: isize = (i_in_slab + 2) * slab_cols;
                        let base62: isize = (i_in_slab + 3) * slab_cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running2: W::F64 = W::F64::splat(-0.0);
                            let mut running2_1: W::F64 = W::F64::splat(-0.0);
                            let mut running2_2: W::F64 = W::F64::splat(-0.0);
                            let mut running2_3: W::F64 = W::F64::splat(-0.0);
                            let base51: isize = base55;
                            let base52: isize = base56;
                            let base53: isize = base57;
                            let base54: isize = base58;
                            for k24 in 0..terms2 {
                                let panel_shared2: W::F64 = W::F64::load(panel, k24 * 8 + j_in_tile);
                                running2 = running2 + W::F64::splat(at(a, base51 + (start2 + k24))) * panel_shared2;
                                running2_1 = running2_1 + W::F64::splat(at(a, base52 + (start2 + k24))) * panel_shared2;
                                running2_2 = running2_2 + W::F64::splat(at(a, base53 + (start2 + k24))) * panel_shared2;
                                running2_3 = running2_3 + W::F64::splat(at(a, base54 + (start2 + k24))) * panel_shared2;
                            }
                            running2.store(sums, sums_here2 + (base59 + (tile_col2 + j_in_tile)));
                            running2_1.store(sums, sums_here2 + (base60 + (tile_col2 + j_in_tile)));
                            running2_2.store(sums, sums_here2 + (base61 + (tile_col2 + j_in_tile)));
                            running2_3.store(sums, sums_here2 + (base62 + (tile_col2 + j_in_tile)));
                            j_in_tile += 8;
                        }
                        i_in_slab += 4;
                    }
                    for i_in_slab in i_in_slab_main2..rows_here {
                        let base64: isize = (first_row + i_in_slab) * k;
                        let base65: isize = i_in_slab * slab_cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running2: W::F64 = W::F64::splat(-0.0);
                            let base63: isize = base64;
                            for k24 in 0..terms2 {
                                running2 = running2
                                    + W::F64::splat(at(a, base63 + (start2 + k24)))
                                        * W::F64::load(panel, k24 * 8 + j_in_tile);
                            }
                            running2.store(sums, sums_here2 + (base65 + (tile_col2 + j_in_tile)));
                            j_in_tile += 8;
                        }
                    }
                    tile_col2 += 8;
                }
                depth3 += 1;
                let mut pairs3: isize = start2 >> 7;
                let base66: isize = base67;
                while pairs3 & 1 != 0 {
                    depth3 -= 1;
                    let older5: isize = (depth3 - 1) * base66;
                    let newer5: isize = older5 + base66;
                    let end9: isize = base66;
                    let mut first8: isize = 0;
                    while first8 < end9 {
                        let mut e7: isize = 0;
                        while e7 < 8 {
                            (W::F64::load(sums, older5 + (first8 + e7)) + W::F64::load(sums, newer5 + (first8 + e7)))
                                .store(sums, older5 + (first8 + e7));
                            e7 += 8;
                        }
                        first8 += 8;
                    }
                    pairs3 >>= 1;
                }
                start2 += 128;
            }
            let base68: isize = base73;
            while depth3 > 1 {
                depth3 -= 1;
                let older6: isize = (depth3 - 1) * base68;
                let newer6: isize = older6 + base68;
                let end10: isize = base68;
                let mut first9: isize = 0;
                while first9 < end10 {
                    let mut e8: isize = 0;
                    while e8 < 8 {
                        (W::F64::load(sums, older6 + (first9 + e8)) + W::F64::load(sums, newer6 + (first9 + e8)))
                            .store(sums, older6 + (first9 + e8));
                        e8 += 8;
                    }
                    first9 += 8;
                }
            }
            if k <= 0 {
                let end11: isize = base73;
                let mut first10: isize = 0;
                while first10 < end11 {
                    let mut e9: isize = 0;
                    while e9 < 8 {
                        W::F64::splat(0.0).store(sums, first10 + e9);
                        e9 += 8;
                    }
                    first10 += 8;
                }
            }
            for i_in_slab in 0..rows_here {
                let j3_main: isize = cols_here & -8;
                let base69: isize = i_in_slab * slab_cols;
                let base70: isize = (first_row + i_in_slab) * m;
                let mut j3: isize = 0;
                while j3 < j3_main {
                    let result3: W::F64 = W::F64::load(sums, base69 + j3);
                    result3.canonical(nan).store(c, base70 + (first_col + j3) - c_base);
                    j3 += 8;
                }
                let base71: isize = i_in_slab * slab_cols;
                let base72: isize = (first_row + i_in_slab) * m;
                for j3 in j3_main..cols_here {
                    let result4: f64 = at(sums, base71 + j3);
                    put(c, base72 + (first_col + j3) - c_base, canonical(result4, nan));
                }
            }
            first_col += 128;
        }
    }
}
