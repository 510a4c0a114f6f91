// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash f2e141e943863d0c

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
        let chunks = ctx.chunks(
            n,
            8 * (m.min(8) * ((k * 8).max(3 + (k / 128 + 1) * (4 + k.min(128) * 8 + 7) + 3) + 7))
                + k * (m.min(8) * 7)
                + 2,
        );
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
    let nan = plain_nan();
    let c_base = lo * m;
    let base55: isize = lo + ((hi - lo).max(0) & -4);
    let mut start: isize = 0;
    while start < m {
        let width: isize = (m - start).min(8);
        for k2 in 0..k {
            let j_in_tile_main: isize = width & -8;
            let base: isize = k2 * 8;
            let base2: isize = k2 * m;
            let mut j_in_tile: isize = 0;
            while j_in_tile < j_in_tile_main {
                S::F64::load(b, base2 + (start + j_in_tile)).store(panel, base + j_in_tile);
                S::F64::load(b, base2 + (start + (j_in_tile + 4))).store(panel, base + (j_in_tile + 4));
                j_in_tile += 8;
            }
            let base3: isize = k2 * 8;
            let base4: isize = k2 * m;
            for j_in_tile in j_in_tile_main..width {
                put(panel, base3 + j_in_tile, at(b, base4 + (start + j_in_tile)));
            }
        }
        let i_main: isize = base55;
        let mut i: isize = lo;
        while i < i_main {
            let j_in_tile_main2: isize = width & -8;
            let base17: isize = i * k;
            let base18: isize = (i + 1) * k;
            let base19: isize = (i + 2) * k;
            let base20: isize = (i + 3) * k;
            let base21: isize = i * m;
            let base22: isize = (i + 1) * m;
            let base23: isize = (i + 2) * m;
            let base24: isize = (i + 3) * m;
            let mut j_in_tile: isize = 0;
            while j_in_tile < j_in_tile_main2 {
                let mut total: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                let mut total_x1: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                let mut total_x2: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                let mut total_x3: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                let mut total_1: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                let mut total_1_x1: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                let mut total_1_x2: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                let mut total_1_x3: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                if k <= 128 {
                    let base5: isize = base17;
                    let base6: isize = base18;
                    let base7: isize = base19;
                    let base8: isize = base20;
                    for k22 in 0..k {
                        let a_shared: f64 = at(a, base5 + k22);
                        let panel_shared: S::F64 = S::F64::load(panel, k22 * 8 + j_in_tile);
                        let a_shared2: f64 = at(a, base6 + k22);
                        let a_shared3: f64 = at(a, base7 + k22);
                        let a_shared4: f64 = at(a, base8 + k22);
                        let panel_shared2: S::F64 = S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                        total = total + S::F64::splat(a_shared) * panel_shared;
                        total_x1 = total_x1 + S::F64::splat(a_shared2) * panel_shared;
                        total_x2 = total_x2 + S::F64::splat(a_shared3) * panel_shared;
                        total_x3 = total_x3 + S::F64::splat(a_shared4) * panel_shared;
                        total_1 = total_1 + S::F64::splat(a_shared) * panel_shared2;
                        total_1_x1 = total_1_x1 + S::F64::splat(a_shared2) * panel_shared2;
                        total_1_x2 = total_1_x2 + S::F64::splat(a_shared3) * panel_shared2;
                        total_1_x3 = total_1_x3 + S::F64::splat(a_shared4) * panel_shared2;
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
                    let base13: isize = base17;
                    let base14: isize = base18;
                    let base15: isize = base19;
                    let base16: isize = base20;
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
                        let base9: isize = base13;
                        let base10: isize = base14;
                        let base11: isize = base15;
                        let base12: isize = base16;
                        let end: isize = (start2 + 128).min(k);
                        for k23 in start2..end {
                            let a_shared5: f64 = at(a, base9 + k23);
                            let panel_shared3: S::F64 = S::F64::load(panel, k23 * 8 + j_in_tile);
                            let a_shared6: f64 = at(a, base10 + k23);
                            let a_shared7: f64 = at(a, base11 + k23);
                            let a_shared8: f64 = at(a, base12 + k23);
                            let panel_shared4: S::F64 = S::F64::load(panel, k23 * 8 + (j_in_tile + 4));
                            running = running + S::F64::splat(a_shared5) * panel_shared3;
                            running_x1 = running_x1 + S::F64::splat(a_shared6) * panel_shared3;
                            running_x2 = running_x2 + S::F64::splat(a_shared7) * panel_shared3;
                            running_x3 = running_x3 + S::F64::splat(a_shared8) * panel_shared3;
                            running_1 = running_1 + S::F64::splat(a_shared5) * panel_shared4;
                            running_1_x1 = running_1_x1 + S::F64::splat(a_shared6) * panel_shared4;
                            running_1_x2 = running_1_x2 + S::F64::splat(a_shared7) * panel_shared4;
                            running_1_x3 = running_1_x3 + S::F64::splat(a_shared8) * panel_shared4;
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
                total.canonical(nan).store(c, base21 + (start + j_in_tile) - c_base);
                total_x1.canonical(nan).store(c, base22 + (start + j_in_tile) - c_base);
                total_x2.canonical(nan).store(c, base23 + (start + j_in_tile) - c_base);
                total_x3.canonical(nan).store(c, base24 + (start + j_in_tile) - c_base);
                total_1.canonical(nan).store(c, base21 + (start + (j_in_tile + 4)) - c_base);
                total_1_x1.canonical(nan).store(c, base22 + (start + (j_in_tile + 4)) - c_base);
                total_1_x2.canonical(nan).store(c, base23 + (start + (j_in_tile + 4)) - c_base);
                total_1_x3.canonical(nan).store(c, base24 + (start + (j_in_tile + 4)) - c_base);
                j_in_tile += 8;
            }
            let base37: isize = i * k;
            let base38: isize = (i + 1) * k;
            let base39: isize = (i + 2) * k;
            let base40: isize = (i + 3) * k;
            let base41: isize = i * m;
            let base42: isize = (i + 1) * m;
            let base43: isize = (i + 2) * m;
            let base44: isize = (i + 3) * m;
            for j_in_tile in j_in_tile_main2..width {
                let mut total: f64 = if k <= 0 { 0.0 } else { -0.0 };
                let mut total_x1: f64 = if k <= 0 { 0.0 } else { -0.0 };
                let mut total_x2: f64 = if k <= 0 { 0.0 } else { -0.0 };
                let mut total_x3: f64 = if k <= 0 { 0.0 } else { -0.0 };
                if k <= 128 {
                    let base25: isize = base37;
                    let base26: isize = base38;
                    let base27: isize = base39;
                    let base28: isize = base40;
                    for k22 in 0..k {
                        let panel_shared5: f64 = at(panel, k22 * 8 + j_in_tile);
                        total += at(a, base25 + k22) * panel_shared5;
                        total_x1 += at(a, base26 + k22) * panel_shared5;
                        total_x2 += at(a, base27 + k22) * panel_shared5;
                        total_x3 += at(a, base28 + k22) * panel_shared5;
                    }
                } else {
                    let mut partial = [0.0_f64; 26];
                    let mut partial_x1 = [0.0_f64; 26];
                    let mut partial_x2 = [0.0_f64; 26];
                    let mut partial_x3 = [0.0_f64; 26];
                    let mut depth: isize = 0;
                    let base33: isize = base37;
                    let base34: isize = base38;
                    let base35: isize = base39;
                    let base36: isize = base40;
                    let mut start2: isize = 0;
                    while start2 < k {
                        let mut running: f64 = -0.0;
                        let mut running_x1: f64 = -0.0;
                        let mut running_x2: f64 = -0.0;
                        let mut running_x3: f64 = -0.0;
                        let base29: isize = base33;
                        let base30: isize = base34;
                        let base31: isize = base35;
                        let base32: isize = base36;
                        let end2: isize = (start2 + 128).min(k);
                        for k23 in start2..end2 {
                            let panel_shared6: f64 = at(panel, k23 * 8 + j_in_tile);
                            running += at(a, base29 + k23) * panel_shared6;
                            running_x1 += at(a, base30 + k23) * panel_shared6;
                            running_x2 += at(a, base31 + k23) * panel_shared6;
                            running_x3 += at(a, base32 + k23) * panel_shared6;
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
                put(c, base41 + (start + j_in_tile) - c_base, canonical(total, nan));
                put(c, base42 + (start + j_in_tile) - c_base, canonical(total_x1, nan));
                put(c, base43 + (start + j_in_tile) - c_base, canonical(total_x2, nan));
                put(c, base44 + (start + j_in_tile) - c_base, canonical(total_x3, nan));
            }
            i += 4;
        }
        for i in i_main..hi {
            let j_in_tile_main2: isize = width & -8;
            let base48: isize = i * k;
            let base49: isize = i * m;
            let mut j_in_tile: isize = 0;
            while j_in_tile < j_in_tile_main2 {
                let mut total: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                let mut total_1: S::F64 = S::F64::splat(if k <= 0 { 0.0 } else { -0.0 });
                if k <= 128 {
                    let base45: isize = base48;
                    for k22 in 0..k {
                        let a_shared9: f64 = at(a, base45 + k22);
                        total = total + S::F64::splat(a_shared9) * S::F64::load(panel, k22 * 8 + j_in_tile);
                        total_1 = total_1 + S::F64::splat(a_shared9) * S::F64::load(panel, k22 * 8 + (j_in_tile + 4));
                    }
                } else {
                    let mut partial = [S::F64::splat(0.0); 26];
                    let mut partial_1 = [S::F64::splat(0.0); 26];
                    let mut depth: isize = 0;
                    let base47: isize = base48;
                    let mut start2: isize = 0;
                    while start2 < k {
                        let mut running: S::F64 = S::F64::splat(-0.0);
                        let mut running_1: S::F64 = S::F64::splat(-0.0);
                        let base46: isize = base47;
                        let end3: isize = (start2 + 128).min(k);
                        for k23 in start2..end3 {
                            let a_shared10: f64 = at(a, base46 + k23);
                            running = running + S::F64::splat(a_shared10) * S::F64::load(panel, k23 * 8 + j_in_tile);
                            running_1 =
                                running_1 + S::F64::splat(a_shared10) * S::F64::load(panel, k23 * 8 + (j_in_tile + 4));
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
                total.canonical(nan).store(c, base49 + (start + j_in_tile) - c_base);
                total_1.canonical(nan).store(c, base49 + (start + (j_in_tile + 4)) - c_base);
                j_in_tile += 8;
            }
            let base53: isize = i * k;
            let base54: isize = i * m;
            for j_in_tile in j_in_tile_main2..width {
                let mut total: f64 = if k <= 0 { 0.0 } else { -0.0 };
                if k <= 128 {
                    let base50: isize = base53;
                    for k22 in 0..k {
                        total += at(a, base50 + k22) * at(panel, k22 * 8 + j_in_tile);
                    }
                } else {
                    let mut partial = [0.0_f64; 26];
                    let mut depth: isize = 0;
                    let base52: isize = base53;
                    let mut start2: isize = 0;
                    while start2 < k {
                        let mut running: f64 = -0.0;
                        let base51: isize = base52;
                        let end4: isize = (start2 + 128).min(k);
                        for k23 in start2..end4 {
                            running += at(a, base51 + k23) * at(panel, k23 * 8 + j_in_tile);
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
                put(c, base54 + (start + j_in_tile) - c_base, canonical(total, nan));
            }
        }
        start += 8;
    }
}
