// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash ac9fc19e647a3a13

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
    {
        let chunks = ctx.chunks(n, 8 * (8 * (3 + k * 75 + 3 + k * 8 + 7)) + k * 56 + 2);
        let tasks: Vec<_> = chunks.iter().zip(split(c, chunks, m)).collect();
        ctx.run_with(
            tasks,
            || Ok((scratch::<f64>(k * 8)?,)),
            |(chunk, c), (panel,)| matmul_region0::<S>(chunk.lo, chunk.hi, a, b, k, m, c, panel),
        )?;
    }
    Ok(())
}

multiversion!(matmul_region0 = matmul_region0_body(lo: isize, hi: isize, a: &[f64], b: &[f64], k: isize, m: isize, c: &mut [f64], panel: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn matmul_region0_body<S: Simd>(
    lo: isize,
    hi: isize,
    a: &[f64],
    b: &[f64],
    k: isize,
    m: isize,
    c: &mut [f64],
    panel: &mut [f64],
) {
    let c_base = lo * m;
    let mut start: isize = 0;
    while start < m {
        let width: isize = (m - start).min(8);
        for k2 in 0..k {
            let j_in_tile_main: isize = width & -8;
            let mut j_in_tile: isize = 0;
            while j_in_tile < j_in_tile_main {
                S::F64::load(b, k2 * m + (start + j_in_tile)).store(panel, k2 * 8 + j_in_tile);
                S::F64::load(b, k2 * m + (start + (j_in_tile + 4))).store(panel, k2 * 8 + (j_in_tile + 4));
                j_in_tile += 8;
            }
            for j_in_tile in j_in_tile_main..width {
                put(panel, k2 * 8 + j_in_tile, at(b, k2 * m + (start + j_in_tile)));
            }
        }
        let i_main2: isize = lo + ((hi - lo).max(0) & -4);
        let mut i: isize = lo;
        while i < i_main2 {
            let j_in_tile_main1: isize = width & -8;
            let mut j_in_tile: isize = 0;
            while j_in_tile < j_in_tile_main1 {
                let mut total: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                let mut total_x1: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                let mut total_x2: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                let mut total_x3: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                let mut total_1: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                let mut total_1_x1: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                let mut total_1_x2: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                let mut total_1_x3: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                if k <= 128 {
                    for k22 in 0..k {
                        total = total + S::F64::splat(at(a, i * k + k22)) * S::F64::load(panel, k22 * 8 + j_in_tile);
                        total_x1 = total_x1
                            + S::F64::splat(at(a, (i + 1) * k + k22)) * S::F64::load(panel, k22 * 8 + j_in_tile);
                        total_x2 = total_x2
                            + S::F64::splat(at(a, (i + 2) * k + k22)) * S::F64::load(panel, k22 * 8 + j_in_tile);
                        total_x3 = total_x3
                            + S::F64::splat(at(a, (i + 3) * k + k22)) * S::F64::load(panel, k22 * 8 + j_in_tile);
                        total_1 = total_1
                            + S::F64::splat(at(a, i * k + k22)) * S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                        total_1_x1 = total_1_x1
                            + S::F64::splat(at(a, (i + 1) * k + k22)) * S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                        total_1_x2 = total_1_x2
                            + S::F64::splat(at(a, (i + 2) * k + k22)) * S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                        total_1_x3 = total_1_x3
                            + S::F64::splat(at(a, (i + 3) * k + k22)) * S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                    }
                } else {
                    let mut partial = [S::F64::splat(0.0); 26];
                    let mut partial_x1 = [S::F64::splat(0.0); 26];
                    let mut partial_x2 = [S::F64::splat(0.0); 26];
                    let mut partial_x3 = [S::F64::splat(0.0); 26];
                    let mut partial_1 = [S::F64::splat(0.0); 26];
                    let mut partial_1_x1 = [S::F64::splat(0.0); 26];
                    let mut partial_1_x2 = [S::F64::splat(0.0); 26];
                    let mut partial_1_x3 = [S::F64::splat(0.0); 26];
                    let mut depth: isize = 0;
                    let mut start2: isize = 0;
                    while start2 < k {
                        let mut running: S::F64 = S::F64::splat(-0.0);
                        let mut running_x1: S::F64 = S::F64::splat(-0.0);
                        let mut running_x2: S::F64 = S::F64::splat(-0.0);
                        let mut running_x3: S::F64 = S::F64::splat(-0.0);
                        let mut running_1: S::F64 = S::F64::splat(-0.0);
                        let mut running_1_x1: S::F64 = S::F64::splat(-0.0);
                        let mut running_1_x2: S::F64 = S::F64::splat(-0.0);
                        let mut running_1_x3: S::F64 = S::F64::splat(-0.0);
                        for k23 in start2..(start2 + 128).min(k) {
                            running =
                                running + S::F64::splat(at(a, i * k + k23)) * S::F64::load(panel, k23 * 8 + j_in_tile);
                            running_x1 = running_x1
                                + S::F64::splat(at(a, (i + 1) * k + k23)) * S::F64::load(panel, k23 * 8 + j_in_tile);
                            running_x2 = running_x2
                                + S::F64::splat(at(a, (i + 2) * k + k23)) * S::F64::load(panel, k23 * 8 + j_in_tile);
                            running_x3 = running_x3
                                + S::F64::splat(at(a, (i + 3) * k + k23)) * S::F64::load(panel, k23 * 8 + j_in_tile);
                            running_1 = running_1
                                + S::F64::splat(at(a, i * k + k23)) * S::F64::load(panel, k23 * 8 + (j_in_tile + 4));
                            running_1_x1 = running_1_x1
                                + S::F64::splat(at(a, (i + 1) * k + k23))
                                    * S::F64::load(panel, k23 * 8 + (j_in_tile + 4));
                            running_1_x2 = running_1_x2
                                + S::F64::splat(at(a, (i + 2) * k + k23))
                                    * S::F64::load(panel, k23 * 8 + (j_in_tile + 4));
                            running_1_x3 = running_1_x3
                                + S::F64::splat(at(a, (i + 3) * k + k23))
                                    * S::F64::load(panel, k23 * 8 + (j_in_tile + 4));
                        }
                        let mut pairs: isize = start2 >> 7;
                        while pairs & 1 != 0 {
                            depth -= 1;
                            running = partial[depth as usize] + running;
                            running_x1 = partial_x1[depth as usize] + running_x1;
                            running_x2 = partial_x2[depth as usize] + running_x2;
                            running_x3 = partial_x3[depth as usize] + running_x3;
                            running_1 = partial_1[depth as usize] + running_1;
                            running_1_x1 = partial_1_x1[depth as usize] + running_1_x1;
                            running_1_x2 = partial_1_x2[depth as usize] + running_1_x2;
                            running_1_x3 = partial_1_x3[depth as usize] + running_1_x3;
                            pairs >>= 1;
                        }
                        partial[depth as usize] = running;
                        partial_x1[depth as usize] = running_x1;
                        partial_x2[depth as usize] = running_x2;
                        partial_x3[depth as usize] = running_x3;
                        partial_1[depth as usize] = running_1;
                        partial_1_x1[depth as usize] = running_1_x1;
                        partial_1_x2[depth as usize] = running_1_x2;
                        partial_1_x3[depth as usize] = running_1_x3;
                        depth += 1;
                        start2 += 128;
                    }
                    depth -= 1;
                    total = partial[depth as usize];
                    total_x1 = partial_x1[depth as usize];
                    total_x2 = partial_x2[depth as usize];
                    total_x3 = partial_x3[depth as usize];
                    total_1 = partial_1[depth as usize];
                    total_1_x1 = partial_1_x1[depth as usize];
                    total_1_x2 = partial_1_x2[depth as usize];
                    total_1_x3 = partial_1_x3[depth as usize];
                    while depth > 0 {
                        depth -= 1;
                        total = partial[depth as usize] + total;
                        total_x1 = partial_x1[depth as usize] + total_x1;
                        total_x2 = partial_x2[depth as usize] + total_x2;
                        total_x3 = partial_x3[depth as usize] + total_x3;
                        total_1 = partial_1[depth as usize] + total_1;
                        total_1_x1 = partial_1_x1[depth as usize] + total_1_x1;
                        total_1_x2 = partial_1_x2[depth as usize] + total_1_x2;
                        total_1_x3 = partial_1_x3[depth as usize] + total_1_x3;
                    }
                }
                S::select_f64(total.cmp_eq(total), total, S::F64::splat(f64::NAN))
                    .store(c, i * m + (start + j_in_tile) - c_base);
                S::select_f64(total_x1.cmp_eq(total_x1), total_x1, S::F64::splat(f64::NAN))
                    .store(c, (i + 1) * m + (start + j_in_tile) - c_base);
                S::select_f64(total_x2.cmp_eq(total_x2), total_x2, S::F64::splat(f64::NAN))
                    .store(c, (i + 2) * m + (start + j_in_tile) - c_base);
                S::select_f64(total_x3.cmp_eq(total_x3), total_x3, S::F64::splat(f64::NAN))
                    .store(c, (i + 3) * m + (start + j_in_tile) - c_base);
                S::select_f64(total_1.cmp_eq(total_1), total_1, S::F64::splat(f64::NAN))
                    .store(c, i * m + (start + (j_in_tile + 4)) - c_base);
                S::select_f64(total_1_x1.cmp_eq(total_1_x1), total_1_x1, S::F64::splat(f64::NAN))
                    .store(c, (i + 1) * m + (start + (j_in_tile + 4)) - c_base);
                S::select_f64(total_1_x2.cmp_eq(total_1_x2), total_1_x2, S::F64::splat(f64::NAN))
                    .store(c, (i + 2) * m + (start + (j_in_tile + 4)) - c_base);
                S::select_f64(total_1_x3.cmp_eq(total_1_x3), total_1_x3, S::F64::splat(f64::NAN))
                    .store(c, (i + 3) * m + (start + (j_in_tile + 4)) - c_base);
                j_in_tile += 8;
            }
            for j_in_tile in j_in_tile_main1..width {
                let mut total: f64 = if k == 0 { 0.0 } else { -0.0 };
                let mut total_x1: f64 = if k == 0 { 0.0 } else { -0.0 };
                let mut total_x2: f64 = if k == 0 { 0.0 } else { -0.0 };
                let mut total_x3: f64 = if k == 0 { 0.0 } else { -0.0 };
                if k <= 128 {
                    for k22 in 0..k {
                        total += at(a, i * k + k22) * at(panel, k22 * 8 + j_in_tile);
                        total_x1 += at(a, (i + 1) * k + k22) * at(panel, k22 * 8 + j_in_tile);
                        total_x2 += at(a, (i + 2) * k + k22) * at(panel, k22 * 8 + j_in_tile);
                        total_x3 += at(a, (i + 3) * k + k22) * at(panel, k22 * 8 + j_in_tile);
                    }
                } else {
                    let mut partial = [0.0_f64; 26];
                    let mut partial_x1 = [0.0_f64; 26];
                    let mut partial_x2 = [0.0_f64; 26];
                    let mut partial_x3 = [0.0_f64; 26];
                    let mut depth: isize = 0;
                    let mut start2: isize = 0;
                    while start2 < k {
                        let mut running: f64 = -0.0;
                        let mut running_x1: f64 = -0.0;
                        let mut running_x2: f64 = -0.0;
                        let mut running_x3: f64 = -0.0;
                        for k23 in start2..(start2 + 128).min(k) {
                            running += at(a, i * k + k23) * at(panel, k23 * 8 + j_in_tile);
                            running_x1 += at(a, (i + 1) * k + k23) * at(panel, k23 * 8 + j_in_tile);
                            running_x2 += at(a, (i + 2) * k + k23) * at(panel, k23 * 8 + j_in_tile);
                            running_x3 += at(a, (i + 3) * k + k23) * at(panel, k23 * 8 + j_in_tile);
                        }
                        let mut pairs: isize = start2 >> 7;
                        while pairs & 1 != 0 {
                            depth -= 1;
                            running = partial[depth as usize] + running;
                            running_x1 = partial_x1[depth as usize] + running_x1;
                            running_x2 = partial_x2[depth as usize] + running_x2;
                            running_x3 = partial_x3[depth as usize] + running_x3;
                            pairs >>= 1;
                        }
                        partial[depth as usize] = running;
                        partial_x1[depth as usize] = running_x1;
                        partial_x2[depth as usize] = running_x2;
                        partial_x3[depth as usize] = running_x3;
                        depth += 1;
                        start2 += 128;
                    }
                    depth -= 1;
                    total = partial[depth as usize];
                    total_x1 = partial_x1[depth as usize];
                    total_x2 = partial_x2[depth as usize];
                    total_x3 = partial_x3[depth as usize];
                    while depth > 0 {
                        depth -= 1;
                        total = partial[depth as usize] + total;
                        total_x1 = partial_x1[depth as usize] + total_x1;
                        total_x2 = partial_x2[depth as usize] + total_x2;
                        total_x3 = partial_x3[depth as usize] + total_x3;
                    }
                }
                put(c, i * m + (start + j_in_tile) - c_base, if total == total { total } else { f64::NAN });
                put(
                    c,
                    (i + 1) * m + (start + j_in_tile) - c_base,
                    if total_x1 == total_x1 { total_x1 } else { f64::NAN },
                );
                put(
                    c,
                    (i + 2) * m + (start + j_in_tile) - c_base,
                    if total_x2 == total_x2 { total_x2 } else { f64::NAN },
                );
                put(
                    c,
                    (i + 3) * m + (start + j_in_tile) - c_base,
                    if total_x3 == total_x3 { total_x3 } else { f64::NAN },
                );
            }
            i += 4;
        }
        for i in i_main2..hi {
            let j_in_tile_main1: isize = width & -8;
            let mut j_in_tile: isize = 0;
            while j_in_tile < j_in_tile_main1 {
                let mut total: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                let mut total_1: S::F64 = S::F64::splat(if k == 0 { 0.0 } else { -0.0 });
                if k <= 128 {
                    for k22 in 0..k {
                        total = total + S::F64::splat(at(a, i * k + k22)) * S::F64::load(panel, k22 * 8 + j_in_tile);
                        total_1 = total_1
                            + S::F64::splat(at(a, i * k + k22)) * S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                    }
                } else {
                    let mut partial = [S::F64::splat(0.0); 26];
                    let mut partial_1 = [S::F64::splat(0.0); 26];
                    let mut depth: isize = 0;
                    let mut start2: isize = 0;
                    while start2 < k {
                        let mut running: S::F64 = S::F64::splat(-0.0);
                        let mut running_1: S::F64 = S::F64::splat(-0.0);
                        for k23 in start2..(start2 + 128).min(k) {
                            running =
                                running + S::F64::splat(at(a, i * k + k23)) * S::F64::load(panel, k23 * 8 + j_in_tile);
                            running_1 = running_1
                                + S::F64::splat(at(a, i * k + k23)) * S::F64::load(panel, k23 * 8 + (j_in_tile + 4));
                        }
                        let mut pairs: isize = start2 >> 7;
                        while pairs & 1 != 0 {
                            depth -= 1;
                            running = partial[depth as usize] + running;
                            running_1 = partial_1[depth as usize] + running_1;
                            pairs >>= 1;
                        }
                        partial[depth as usize] = running;
                        partial_1[depth as usize] = running_1;
                        depth += 1;
                        start2 += 128;
                    }
                    depth -= 1;
                    total = partial[depth as usize];
                    total_1 = partial_1[depth as usize];
                    while depth > 0 {
                        depth -= 1;
                        total = partial[depth as usize] + total;
                        total_1 = partial_1[depth as usize] + total_1;
                    }
                }
                S::select_f64(total.cmp_eq(total), total, S::F64::splat(f64::NAN))
                    .store(c, i * m + (start + j_in_tile) - c_base);
                S::select_f64(total_1.cmp_eq(total_1), total_1, S::F64::splat(f64::NAN))
                    .store(c, i * m + (start + (j_in_tile + 4)) - c_base);
                j_in_tile += 8;
            }
            for j_in_tile in j_in_tile_main1..width {
                let mut total: f64 = if k == 0 { 0.0 } else { -0.0 };
                if k <= 128 {
                    for k22 in 0..k {
                        total += at(a, i * k + k22) * at(panel, k22 * 8 + j_in_tile);
                    }
                } else {
                    let mut partial = [0.0_f64; 26];
                    let mut depth: isize = 0;
                    let mut start2: isize = 0;
                    while start2 < k {
                        let mut running: f64 = -0.0;
                        for k23 in start2..(start2 + 128).min(k) {
                            running += at(a, i * k + k23) * at(panel, k23 * 8 + j_in_tile);
                        }
                        let mut pairs: isize = start2 >> 7;
                        while pairs & 1 != 0 {
                            depth -= 1;
                            running = partial[depth as usize] + running;
                            pairs >>= 1;
                        }
                        partial[depth as usize] = running;
                        depth += 1;
                        start2 += 128;
                    }
                    depth -= 1;
                    total = partial[depth as usize];
                    while depth > 0 {
                        depth -= 1;
                        total = partial[depth as usize] + total;
                    }
                }
                put(c, i * m + (start + j_in_tile) - c_base, if total == total { total } else { f64::NAN });
            }
        }
        start += 8;
    }
}
