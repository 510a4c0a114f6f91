// Generated from kernels/matrix/correlation.ts#L14 by `trefoil build`. Do not edit. Hash 804f9c60b685b32c

use crate::prelude::*;

multiversion!(
    /// Correlation matrix of the columns (Pearson).
    ///
    /// NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
    /// column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude.
    ///
    /// Accuracy: 1e-12 absolute.
    ///
    /// Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is taken away.
    pub correlation = correlation_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, corr: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_body<S: Simd>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    corr: &mut [f64],
) -> Result<(), Failure> {
    let mean = &mut scratch::<f64>(cols)?[..];
    let centred = &mut scratch::<f64>(rows * cols)?[..];
    let gram = &mut scratch::<f64>(cols * cols)?[..];
    let norm = &mut scratch::<f64>(cols)?[..];
    let x = exact(x, rows * cols);
    let corr = exact_mut(corr, cols * cols);
    {
        let chunks = ctx.chunks(cols, (rows * 6).max(3 + (rows / 128 + 1) * (4 + rows.min(128) * 6 + 7) + 3) + 11);
        let tasks: Vec<_> = chunks.iter().zip(split(mean, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, mean)| correlation_region0::<S>(chunk.lo, chunk.hi, x, cols, rows, mean))?;
    }
    {
        let chunks = ctx.chunks(rows, cols * 10);
        let tasks: Vec<_> = chunks.iter().zip(split(centred, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, centred)| correlation_region1::<S>(chunk.lo, chunk.hi, mean, x, cols, centred))?;
    }
    {
        let chunks = ctx.chunks(
            cols,
            8 * (cols.min(8) * ((rows * 8).max(3 + (rows / 128 + 1) * (4 + rows.min(128) * 8 + 7) + 3) + 7))
                + rows * (cols.min(8) * 7)
                + 2,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(gram, chunks, cols)).collect();
        ctx.run_with(
            tasks,
            || Ok((scratch::<f64>(rows * 8)?,)),
            |(chunk, gram), (panel,)| correlation_region2::<S>(chunk.lo, chunk.hi, centred, cols, rows, gram, panel),
        )?;
    }
    {
        let chunks = ctx.chunks(cols, 15);
        let tasks: Vec<_> = chunks.iter().zip(split(norm, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, norm)| correlation_region3::<S>(chunk.lo, chunk.hi, gram, cols, norm))?;
    }
    {
        let chunks = ctx.chunks(cols, cols * 26);
        let tasks: Vec<_> = chunks.iter().zip(split(corr, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, corr)| correlation_region4::<S>(chunk.lo, chunk.hi, gram, norm, cols, corr))?;
    }
    Ok(())
}

multiversion!(correlation_region0 = correlation_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, rows: isize, mean: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region0_body<S: Simd>(lo: isize, hi: isize, x: &[f64], cols: isize, rows: isize, mean: &mut [f64]) {
    let mean_base = lo;
    let j_main: isize = lo + ((hi - lo).max(0) & -8);
    let mut j: isize = lo;
    while j < j_main {
        let mut total: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
        let mut total_1: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
        if rows <= 128 {
            for t in 0..rows {
                total = total + (S::F64::load(x, t * cols + j) - S::F64::load(x, j));
                total_1 = total_1 + (S::F64::load(x, t * cols + (j + 4)) - S::F64::load(x, j + 4));
            }
        } else {
            let mut partial = [S::F64::splat(0.0); 26];
            let mut partial_1 = [S::F64::splat(0.0); 26];
            let mut depth: isize = 0;
            let mut start: isize = 0;
            while start < rows {
                let mut running: S::F64 = S::F64::splat(-0.0);
                let mut running_1: S::F64 = S::F64::splat(-0.0);
                let end: isize = (start + 128).min(rows);
                for t3 in start..end {
                    running = running + (S::F64::load(x, t3 * cols + j) - S::F64::load(x, j));
                    running_1 = running_1 + (S::F64::load(x, t3 * cols + (j + 4)) - S::F64::load(x, j + 4));
                }
                let mut pairs: isize = start >> 7;
                while pairs & 1 != 0 {
                    depth -= 1;
                    running = partial[depth as usize] + running;
                    running_1 = partial_1[depth as usize] + running_1;
                    pairs >>= 1;
                }
                partial[depth as usize] = running;
                partial_1[depth as usize] = running_1;
                depth += 1;
                start += 128;
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
        (total / S::F64::splat(rows as f64)).store(mean, j - mean_base);
        (total_1 / S::F64::splat(rows as f64)).store(mean, j + 4 - mean_base);
        j += 8;
    }
    for j in j_main..hi {
        let mut total: f64 = if rows <= 0 { 0.0 } else { -0.0 };
        if rows <= 128 {
            for t in 0..rows {
                total += at(x, t * cols + j) - at(x, j);
            }
        } else {
            let mut partial = [0.0_f64; 26];
            let mut depth: isize = 0;
            let mut start: isize = 0;
            while start < rows {
                let mut running: f64 = -0.0;
                let end2: isize = (start + 128).min(rows);
                for t3 in start..end2 {
                    running += at(x, t3 * cols + j) - at(x, j);
                }
                let mut pairs: isize = start >> 7;
                while pairs & 1 != 0 {
                    depth -= 1;
                    running = partial[depth as usize] + running;
                    pairs >>= 1;
                }
                partial[depth as usize] = running;
                depth += 1;
                start += 128;
            }
            depth -= 1;
            total = partial[depth as usize];
            while depth > 0 {
                depth -= 1;
                total = partial[depth as usize] + total;
            }
        }
        put(mean, j - mean_base, total / rows as f64);
    }
}

multiversion!(correlation_region1 = correlation_region1_body(lo2: isize, hi2: isize, mean: &[f64], x: &[f64], cols: isize, centred: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region1_body<S: Simd>(
    lo2: isize,
    hi2: isize,
    mean: &[f64],
    x: &[f64],
    cols: isize,
    centred: &mut [f64],
) {
    let centred_base = lo2 * cols;
    for t2 in lo2..hi2 {
        let j2_main: isize = cols & -8;
        let base: isize = t2 * cols;
        let mut j2: isize = 0;
        while j2 < j2_main {
            (S::F64::load(x, base + j2) - S::F64::load(x, j2) - S::F64::load(mean, j2))
                .store(centred, base + j2 - centred_base);
            (S::F64::load(x, base + (j2 + 4)) - S::F64::load(x, j2 + 4) - S::F64::load(mean, j2 + 4))
                .store(centred, base + (j2 + 4) - centred_base);
            j2 += 8;
        }
        let base2: isize = t2 * cols;
        for j2 in j2_main..cols {
            put(centred, base2 + j2 - centred_base, at(x, base2 + j2) - at(x, j2) - at(mean, j2));
        }
    }
}

multiversion!(correlation_region2 = correlation_region2_body(lo3: isize, hi3: isize, centred: &[f64], cols: isize, rows: isize, gram: &mut [f64], panel: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region2_body<S: Simd>(
    lo3: isize,
    hi3: isize,
    centred: &[f64],
    cols: isize,
    rows: isize,
    gram: &mut [f64],
    panel: &mut [f64],
) {
    let gram_base = lo3 * cols;
    let base17: isize = lo3 + ((hi3 - lo3).max(0) & -4);
    let mut start2: isize = 0;
    while start2 < cols {
        let width: isize = (cols - start2).min(8);
        for t32 in 0..rows {
            let j3_in_tile_main: isize = width & -8;
            let base3: isize = t32 * 8;
            let base4: isize = t32 * cols;
            let mut j3_in_tile: isize = 0;
            while j3_in_tile < j3_in_tile_main {
                S::F64::load(centred, base4 + (start2 + j3_in_tile)).store(panel, base3 + j3_in_tile);
                S::F64::load(centred, base4 + (start2 + (j3_in_tile + 4))).store(panel, base3 + (j3_in_tile + 4));
                j3_in_tile += 8;
            }
            let base5: isize = t32 * 8;
            let base6: isize = t32 * cols;
            for j3_in_tile in j3_in_tile_main..width {
                put(panel, base5 + j3_in_tile, at(centred, base6 + (start2 + j3_in_tile)));
            }
        }
        let i_main: isize = base17;
        let mut i: isize = lo3;
        while i < i_main {
            let j3_in_tile_main2: isize = width & -8;
            let base7: isize = i * cols;
            let base8: isize = (i + 1) * cols;
            let base9: isize = (i + 2) * cols;
            let base10: isize = (i + 3) * cols;
            let mut j3_in_tile: isize = 0;
            while j3_in_tile < j3_in_tile_main2 {
                let mut total2: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                let mut total2_x1: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                let mut total2_x2: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                let mut total2_x3: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                let mut total2_1: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                let mut total2_1_x1: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                let mut total2_1_x2: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                let mut total2_1_x3: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                if rows <= 128 {
                    for t33 in 0..rows {
                        let centred_shared: f64 = at(centred, t33 * cols + i);
                        let panel_shared: S::F64 = S::F64::load(panel, t33 * 8 + j3_in_tile);
                        let centred_shared2: f64 = at(centred, t33 * cols + (i + 1));
                        let centred_shared3: f64 = at(centred, t33 * cols + (i + 2));
                        let centred_shared4: f64 = at(centred, t33 * cols + (i + 3));
                        let panel_shared2: S::F64 = S::F64::load(panel, t33 * 8 + (j3_in_tile + 4));
                        total2 = total2 + S::F64::splat(centred_shared) * panel_shared;
                        total2_x1 = total2_x1 + S::F64::splat(centred_shared2) * panel_shared;
                        total2_x2 = total2_x2 + S::F64::splat(centred_shared3) * panel_shared;
                        total2_x3 = total2_x3 + S::F64::splat(centred_shared4) * panel_shared;
                        total2_1 = total2_1 + S::F64::splat(centred_shared) * panel_shared2;
                        total2_1_x1 = total2_1_x1 + S::F64::splat(centred_shared2) * panel_shared2;
                        total2_1_x2 = total2_1_x2 + S::F64::splat(centred_shared3) * panel_shared2;
                        total2_1_x3 = total2_1_x3 + S::F64::splat(centred_shared4) * panel_shared2;
                    }
                } else {
                    let mut partial2 = [S::F64::splat(0.0); 26];
                    let mut partial2_x1 = [S::F64::splat(0.0); 26];
                    let mut partial2_x2 = [S::F64::splat(0.0); 26];
                    let mut partial2_x3 = [S::F64::splat(0.0); 26];
                    let mut partial2_1 = [S::F64::splat(0.0); 26];
                    let mut partial2_1_x1 = [S::F64::splat(0.0); 26];
                    let mut partial2_1_x2 = [S::F64::splat(0.0); 26];
                    let mut partial2_1_x3 = [S::F64::splat(0.0); 26];
                    let mut depth2: isize = 0;
                    let mut start3: isize = 0;
                    while start3 < rows {
                        let mut running2: S::F64 = S::F64::splat(-0.0);
                        let mut running2_x1: S::F64 = S::F64::splat(-0.0);
                        let mut running2_x2: S::F64 = S::F64::splat(-0.0);
                        let mut running2_x3: S::F64 = S::F64::splat(-0.0);
                        let mut running2_1: S::F64 = S::F64::splat(-0.0);
                        let mut running2_1_x1: S::F64 = S::F64::splat(-0.0);
                        let mut running2_1_x2: S::F64 = S::F64::splat(-0.0);
                        let mut running2_1_x3: S::F64 = S::F64::splat(-0.0);
                        let end3: isize = (start3 + 128).min(rows);
                        for t34 in start3..end3 {
                            let centred_shared5: f64 = at(centred, t34 * cols + i);
                            let panel_shared3: S::F64 = S::F64::load(panel, t34 * 8 + j3_in_tile);
                            let centred_shared6: f64 = at(centred, t34 * cols + (i + 1));
                            let centred_shared7: f64 = at(centred, t34 * cols + (i + 2));
                            let centred_shared8: f64 = at(centred, t34 * cols + (i + 3));
                            let panel_shared4: S::F64 = S::F64::load(panel, t34 * 8 + (j3_in_tile + 4));
                            running2 = running2 + S::F64::splat(centred_shared5) * panel_shared3;
                            running2_x1 = running2_x1 + S::F64::splat(centred_shared6) * panel_shared3;
                            running2_x2 = running2_x2 + S::F64::splat(centred_shared7) * panel_shared3;
                            running2_x3 = running2_x3 + S::F64::splat(centred_shared8) * panel_shared3;
                            running2_1 = running2_1 + S::F64::splat(centred_shared5) * panel_shared4;
                            running2_1_x1 = running2_1_x1 + S::F64::splat(centred_shared6) * panel_shared4;
                            running2_1_x2 = running2_1_x2 + S::F64::splat(centred_shared7) * panel_shared4;
                            running2_1_x3 = running2_1_x3 + S::F64::splat(centred_shared8) * panel_shared4;
                        }
                        let mut pairs2: isize = start3 >> 7;
                        while pairs2 & 1 != 0 {
                            depth2 -= 1;
                            running2 = partial2[depth2 as usize] + running2;
                            running2_x1 = partial2_x1[depth2 as usize] + running2_x1;
                            running2_x2 = partial2_x2[depth2 as usize] + running2_x2;
                            running2_x3 = partial2_x3[depth2 as usize] + running2_x3;
                            running2_1 = partial2_1[depth2 as usize] + running2_1;
                            running2_1_x1 = partial2_1_x1[depth2 as usize] + running2_1_x1;
                            running2_1_x2 = partial2_1_x2[depth2 as usize] + running2_1_x2;
                            running2_1_x3 = partial2_1_x3[depth2 as usize] + running2_1_x3;
                            pairs2 >>= 1;
                        }
                        partial2[depth2 as usize] = running2;
                        partial2_x1[depth2 as usize] = running2_x1;
                        partial2_x2[depth2 as usize] = running2_x2;
                        partial2_x3[depth2 as usize] = running2_x3;
                        partial2_1[depth2 as usize] = running2_1;
                        partial2_1_x1[depth2 as usize] = running2_1_x1;
                        partial2_1_x2[depth2 as usize] = running2_1_x2;
                        partial2_1_x3[depth2 as usize] = running2_1_x3;
                        depth2 += 1;
                        start3 += 128;
                    }
                    depth2 -= 1;
                    total2 = partial2[depth2 as usize];
                    total2_x1 = partial2_x1[depth2 as usize];
                    total2_x2 = partial2_x2[depth2 as usize];
                    total2_x3 = partial2_x3[depth2 as usize];
                    total2_1 = partial2_1[depth2 as usize];
                    total2_1_x1 = partial2_1_x1[depth2 as usize];
                    total2_1_x2 = partial2_1_x2[depth2 as usize];
                    total2_1_x3 = partial2_1_x3[depth2 as usize];
                    while depth2 > 0 {
                        depth2 -= 1;
                        total2 = partial2[depth2 as usize] + total2;
                        total2_x1 = partial2_x1[depth2 as usize] + total2_x1;
                        total2_x2 = partial2_x2[depth2 as usize] + total2_x2;
                        total2_x3 = partial2_x3[depth2 as usize] + total2_x3;
                        total2_1 = partial2_1[depth2 as usize] + total2_1;
                        total2_1_x1 = partial2_1_x1[depth2 as usize] + total2_1_x1;
                        total2_1_x2 = partial2_1_x2[depth2 as usize] + total2_1_x2;
                        total2_1_x3 = partial2_1_x3[depth2 as usize] + total2_1_x3;
                    }
                }
                total2.store(gram, base7 + (start2 + j3_in_tile) - gram_base);
                total2_x1.store(gram, base8 + (start2 + j3_in_tile) - gram_base);
                total2_x2.store(gram, base9 + (start2 + j3_in_tile) - gram_base);
                total2_x3.store(gram, base10 + (start2 + j3_in_tile) - gram_base);
                total2_1.store(gram, base7 + (start2 + (j3_in_tile + 4)) - gram_base);
                total2_1_x1.store(gram, base8 + (start2 + (j3_in_tile + 4)) - gram_base);
                total2_1_x2.store(gram, base9 + (start2 + (j3_in_tile + 4)) - gram_base);
                total2_1_x3.store(gram, base10 + (start2 + (j3_in_tile + 4)) - gram_base);
                j3_in_tile += 8;
            }
            let base11: isize = i * cols;
            let base12: isize = (i + 1) * cols;
            let base13: isize = (i + 2) * cols;
            let base14: isize = (i + 3) * cols;
            for j3_in_tile in j3_in_tile_main2..width {
                let mut total2: f64 = if rows <= 0 { 0.0 } else { -0.0 };
                let mut total2_x1: f64 = if rows <= 0 { 0.0 } else { -0.0 };
                let mut total2_x2: f64 = if rows <= 0 { 0.0 } else { -0.0 };
                let mut total2_x3: f64 = if rows <= 0 { 0.0 } else { -0.0 };
                if rows <= 128 {
                    for t33 in 0..rows {
                        let panel_shared5: f64 = at(panel, t33 * 8 + j3_in_tile);
                        total2 += at(centred, t33 * cols + i) * panel_shared5;
                        total2_x1 += at(centred, t33 * cols + (i + 1)) * panel_shared5;
                        total2_x2 += at(centred, t33 * cols + (i + 2)) * panel_shared5;
                        total2_x3 += at(centred, t33 * cols + (i + 3)) * panel_shared5;
                    }
                } else {
                    let mut partial2 = [0.0_f64; 26];
                    let mut partial2_x1 = [0.0_f64; 26];
                    let mut partial2_x2 = [0.0_f64; 26];
                    let mut partial2_x3 = [0.0_f64; 26];
                    let mut depth2: isize = 0;
                    let mut start3: isize = 0;
                    while start3 < rows {
                        let mut running2: f64 = -0.0;
                        let mut running2_x1: f64 = -0.0;
                        let mut running2_x2: f64 = -0.0;
                        let mut running2_x3: f64 = -0.0;
                        let end4: isize = (start3 + 128).min(rows);
                        for t34 in start3..end4 {
                            let panel_shared6: f64 = at(panel, t34 * 8 + j3_in_tile);
                            running2 += at(centred, t34 * cols + i) * panel_shared6;
                            running2_x1 += at(centred, t34 * cols + (i + 1)) * panel_shared6;
                            running2_x2 += at(centred, t34 * cols + (i + 2)) * panel_shared6;
                            running2_x3 += at(centred, t34 * cols + (i + 3)) * panel_shared6;
                        }
                        let mut pairs2: isize = start3 >> 7;
                        while pairs2 & 1 != 0 {
                            depth2 -= 1;
                            running2 = partial2[depth2 as usize] + running2;
                            running2_x1 = partial2_x1[depth2 as usize] + running2_x1;
                            running2_x2 = partial2_x2[depth2 as usize] + running2_x2;
                            running2_x3 = partial2_x3[depth2 as usize] + running2_x3;
                            pairs2 >>= 1;
                        }
                        partial2[depth2 as usize] = running2;
                        partial2_x1[depth2 as usize] = running2_x1;
                        partial2_x2[depth2 as usize] = running2_x2;
                        partial2_x3[depth2 as usize] = running2_x3;
                        depth2 += 1;
                        start3 += 128;
                    }
                    depth2 -= 1;
                    total2 = partial2[depth2 as usize];
                    total2_x1 = partial2_x1[depth2 as usize];
                    total2_x2 = partial2_x2[depth2 as usize];
                    total2_x3 = partial2_x3[depth2 as usize];
                    while depth2 > 0 {
                        depth2 -= 1;
                        total2 = partial2[depth2 as usize] + total2;
                        total2_x1 = partial2_x1[depth2 as usize] + total2_x1;
                        total2_x2 = partial2_x2[depth2 as usize] + total2_x2;
                        total2_x3 = partial2_x3[depth2 as usize] + total2_x3;
                    }
                }
                put(gram, base11 + (start2 + j3_in_tile) - gram_base, total2);
                put(gram, base12 + (start2 + j3_in_tile) - gram_base, total2_x1);
                put(gram, base13 + (start2 + j3_in_tile) - gram_base, total2_x2);
                put(gram, base14 + (start2 + j3_in_tile) - gram_base, total2_x3);
            }
            i += 4;
        }
        for i in i_main..hi3 {
            let j3_in_tile_main2: isize = width & -8;
            let base15: isize = i * cols;
            let mut j3_in_tile: isize = 0;
            while j3_in_tile < j3_in_tile_main2 {
                let mut total2: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                let mut total2_1: S::F64 = S::F64::splat(if rows <= 0 { 0.0 } else { -0.0 });
                if rows <= 128 {
                    for t33 in 0..rows {
                        let centred_shared9: f64 = at(centred, t33 * cols + i);
                        total2 = total2 + S::F64::splat(centred_shared9) * S::F64::load(panel, t33 * 8 + j3_in_tile);
                        total2_1 =
                            total2_1 + S::F64::splat(centred_shared9) * S::F64::load(panel, t33 * 8 + (j3_in_tile + 4));
                    }
                } else {
                    let mut partial2 = [S::F64::splat(0.0); 26];
                    let mut partial2_1 = [S::F64::splat(0.0); 26];
                    let mut depth2: isize = 0;
                    let mut start3: isize = 0;
                    while start3 < rows {
                        let mut running2: S::F64 = S::F64::splat(-0.0);
                        let mut running2_1: S::F64 = S::F64::splat(-0.0);
                        let end5: isize = (start3 + 128).min(rows);
                        for t34 in start3..end5 {
                            let centred_shared10: f64 = at(centred, t34 * cols + i);
                            running2 =
                                running2 + S::F64::splat(centred_shared10) * S::F64::load(panel, t34 * 8 + j3_in_tile);
                            running2_1 = running2_1
                                + S::F64::splat(centred_shared10) * S::F64::load(panel, t34 * 8 + (j3_in_tile + 4));
                        }
                        let mut pairs2: isize = start3 >> 7;
                        while pairs2 & 1 != 0 {
                            depth2 -= 1;
                            running2 = partial2[depth2 as usize] + running2;
                            running2_1 = partial2_1[depth2 as usize] + running2_1;
                            pairs2 >>= 1;
                        }
                        partial2[depth2 as usize] = running2;
                        partial2_1[depth2 as usize] = running2_1;
                        depth2 += 1;
                        start3 += 128;
                    }
                    depth2 -= 1;
                    total2 = partial2[depth2 as usize];
                    total2_1 = partial2_1[depth2 as usize];
                    while depth2 > 0 {
                        depth2 -= 1;
                        total2 = partial2[depth2 as usize] + total2;
                        total2_1 = partial2_1[depth2 as usize] + total2_1;
                    }
                }
                total2.store(gram, base15 + (start2 + j3_in_tile) - gram_base);
                total2_1.store(gram, base15 + (start2 + (j3_in_tile + 4)) - gram_base);
                j3_in_tile += 8;
            }
            let base16: isize = i * cols;
            for j3_in_tile in j3_in_tile_main2..width {
                let mut total2: f64 = if rows <= 0 { 0.0 } else { -0.0 };
                if rows <= 128 {
                    for t33 in 0..rows {
                        total2 += at(centred, t33 * cols + i) * at(panel, t33 * 8 + j3_in_tile);
                    }
                } else {
                    let mut partial2 = [0.0_f64; 26];
                    let mut depth2: isize = 0;
                    let mut start3: isize = 0;
                    while start3 < rows {
                        let mut running2: f64 = -0.0;
                        let end6: isize = (start3 + 128).min(rows);
                        for t34 in start3..end6 {
                            running2 += at(centred, t34 * cols + i) * at(panel, t34 * 8 + j3_in_tile);
                        }
                        let mut pairs2: isize = start3 >> 7;
                        while pairs2 & 1 != 0 {
                            depth2 -= 1;
                            running2 = partial2[depth2 as usize] + running2;
                            pairs2 >>= 1;
                        }
                        partial2[depth2 as usize] = running2;
                        depth2 += 1;
                        start3 += 128;
                    }
                    depth2 -= 1;
                    total2 = partial2[depth2 as usize];
                    while depth2 > 0 {
                        depth2 -= 1;
                        total2 = partial2[depth2 as usize] + total2;
                    }
                }
                put(gram, base16 + (start2 + j3_in_tile) - gram_base, total2);
            }
        }
        start2 += 8;
    }
}

multiversion!(correlation_region3 = correlation_region3_body(lo4: isize, hi4: isize, gram: &[f64], cols: isize, norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region3_body<S: Simd>(lo4: isize, hi4: isize, gram: &[f64], cols: isize, norm: &mut [f64]) {
    let norm_base = lo4;
    for j4 in lo4..hi4 {
        put(
            norm,
            j4 - norm_base,
            if at(gram, j4 * cols + j4) == 0.0 { f64::NAN } else { at(gram, j4 * cols + j4).sqrt() },
        );
    }
}

multiversion!(correlation_region4 = correlation_region4_body(lo5: isize, hi5: isize, gram: &[f64], norm: &[f64], cols: isize, corr: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region4_body<S: Simd>(
    lo5: isize,
    hi5: isize,
    gram: &[f64],
    norm: &[f64],
    cols: isize,
    corr: &mut [f64],
) {
    let nan = plain_nan();
    let corr_base = lo5 * cols;
    for i2 in lo5..hi5 {
        let j5_main: isize = cols & -8;
        let base18: isize = i2 * cols;
        let mut j5: isize = 0;
        while j5 < j5_main {
            let norm_shared: f64 = at(norm, i2);
            let r: S::F64 = S::F64::load(gram, base18 + j5) / S::F64::splat(norm_shared) / S::F64::load(norm, j5);
            let r_1: S::F64 =
                S::F64::load(gram, base18 + (j5 + 4)) / S::F64::splat(norm_shared) / S::F64::load(norm, j5 + 4);
            let result: S::F64 = S::select_f64(
                S::I32::splat(i2 as i32).cmp_eq(S::I32::ramp(j5)),
                S::select_f64(r.cmp_eq(r), S::F64::splat(1.0), S::F64::splat(f64::NAN)),
                r.min(S::F64::splat(1.0)).max(S::F64::splat(-1.0)),
            );
            result.canonical(nan).store(corr, base18 + j5 - corr_base);
            let result2: S::F64 = S::select_f64(
                S::I32::splat(i2 as i32).cmp_eq(S::I32::ramp(j5 + 4)),
                S::select_f64(r_1.cmp_eq(r_1), S::F64::splat(1.0), S::F64::splat(f64::NAN)),
                r_1.min(S::F64::splat(1.0)).max(S::F64::splat(-1.0)),
            );
            result2.canonical(nan).store(corr, base18 + (j5 + 4) - corr_base);
            j5 += 8;
        }
        let base19: isize = i2 * cols;
        for j5 in j5_main..cols {
            let r: f64 = at(gram, base19 + j5) / at(norm, i2) / at(norm, j5);
            let result3: f64 = if i2 == j5 { if r == r { 1.0 } else { f64::NAN } } else { max(min(r, 1.0), -1.0) };
            put(corr, base19 + j5 - corr_base, canonical(result3, nan));
        }
    }
}
