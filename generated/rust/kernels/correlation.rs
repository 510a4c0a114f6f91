// Generated from kernels/matrix/correlation.ts#L16 by `trefoil build`. Do not edit. Hash 80535bce2a400cbd

use crate::prelude::*;

multiversion!(
    /// Correlation matrix of the columns (Pearson).
    ///
    /// NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
    /// column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude. Equal columns give exactly 1, opposite
    /// ones exactly −1, and so do any two columns of two rows. No magnitude is too large or too small.
    ///
    /// Accuracy: 1e-12 absolute.
    ///
    /// Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is taken away.
    pub correlation = correlation_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, corr: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    corr: &mut [f64],
) -> Result<(), Failure> {
    let gram = &mut zeroed_scratch::<f64>(cols * cols)?[..];
    let shift = &mut scratch::<i32>(cols)?[..];
    let scale = &mut scratch::<f64>(cols)?[..];
    let first = &mut scratch::<f64>(cols)?[..];
    let mean = &mut scratch::<f64>(cols)?[..];
    let deviation = &mut scratch::<f64>(rows * cols)?[..];
    let square = &mut scratch::<f64>(cols)?[..];
    let partial = &mut scratch::<f64>(((rows + 127) / 128).max(1) * ((cols + 511) / 512 * cols.min(512)))?[..];
    let partial2 = &mut scratch::<f64>(if cols * (cols + 7 & -8) <= 16384 && rows > 2048 {
        cols * (cols + 7 & -8) * 16
    } else {
        0
    })?[..];
    let x = exact(x, rows * cols);
    let corr = exact_mut(corr, cols * cols);
    {
        let chunks = ctx.chunks(cols, 1);
        let tasks: Vec<_> = chunks.iter().zip(split(shift, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, shift)| correlation_region0::<S>(chunk.lo, chunk.hi, shift))?;
    }
    let base106: isize = (cols + 511) / 512;
    let base107: isize = (rows + 127) / 128;
    let base108: isize = (cols + 511) / 512 * cols.min(512);
    let base109: isize = cols.min(512);
    let base110: isize = cols * cols;
    let base111: isize = cols * (cols + 7 & -8);
    let base112: isize = (cols + 7 & -8).min(128);
    let base113: isize = (rows - 1).max(0) >> 7;
    for pass in 0..2 {
        ctx.poll()?;
        {
            let chunks = ctx.chunks(cols, 3);
            let tasks: Vec<_> = chunks.iter().zip(split(scale, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, scale)| correlation_region1::<S>(chunk.lo, chunk.hi, shift, scale))?;
        }
        {
            let chunks = ctx.chunks(cols, 6);
            let tasks: Vec<_> = chunks.iter().zip(split(first, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, first)| correlation_region2::<S>(chunk.lo, chunk.hi, scale, x, rows, first))?;
        }
        // Blocks of 128 terms on their own, then merged pairwise.
        let strips: isize = base106;
        let blocks: isize = base107;
        {
            let chunks = ctx.chunks(
                blocks * strips,
                (rows.min(128) - rows.min(128)) * (cols.min(512) * 18 + 3)
                    + ((rows.min(128) / 8 + 1) * (cols.min(512) * 123 + 3) + cols.min(512) * 2)
                    + 12,
            );
            let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, cols.min(512))).collect();
            ctx.run(tasks, |(chunk, partial)| {
                correlation_region3::<S>(chunk.lo, chunk.hi, first, scale, x, cols, rows, strips, partial)
            })?;
        }
        let mut depth: isize = 0;
        let base35: isize = base108;
        let base36: isize = (strips * base109).max(0) & -8;
        let base37: isize = strips * base109;
        for block2 in 0..blocks {
            ctx.poll()?;
            let into: isize = depth * base35;
            let from2: isize = block2 * base35;
            if into != from2 {
                let e2_main: isize = base36;
                let mut e2: isize = 0;
                while e2 < e2_main {
                    W::F64::load(partial, from2 + e2).store(partial, into + e2);
                    e2 += 8;
                }
                let end4: isize = base37;
                for e2 in e2_main..end4 {
                    put(partial, into + e2, at(partial, from2 + e2));
                }
            }
            depth += 1;
            let mut pairs: isize = block2;
            let base32: isize = base35;
            let base33: isize = base36;
            let base34: isize = base37;
            while pairs & 1 != 0 {
                ctx.poll()?;
                depth -= 1;
                let older: isize = (depth - 1) * base32;
                let newer: isize = older + base32;
                let e3_main: isize = base33;
                let mut e3: isize = 0;
                while e3 < e3_main {
                    (W::F64::load(partial, older + e3) + W::F64::load(partial, newer + e3)).store(partial, older + e3);
                    e3 += 8;
                }
                let end5: isize = base34;
                for e3 in e3_main..end5 {
                    put(partial, older + e3, at(partial, older + e3) + at(partial, newer + e3));
                }
                pairs >>= 1;
            }
        }
        let base38: isize = base108;
        let base39: isize = (strips * base109).max(0) & -8;
        let base40: isize = strips * base109;
        while depth > 1 {
            ctx.poll()?;
            depth -= 1;
            let older2: isize = (depth - 1) * base38;
            let newer2: isize = older2 + base38;
            let e4_main: isize = base39;
            let mut e4: isize = 0;
            while e4 < e4_main {
                (W::F64::load(partial, older2 + e4) + W::F64::load(partial, newer2 + e4)).store(partial, older2 + e4);
                e4 += 8;
            }
            let end6: isize = base40;
            for e4 in e4_main..end6 {
                put(partial, older2 + e4, at(partial, older2 + e4) + at(partial, newer2 + e4));
            }
        }
        let base49: isize = base109;
        for strip in 0..strips {
            ctx.poll()?;
            // Dividing by a power of two is multiplying by its exact reciprocal.
            let inverse: f64 = 1.0 / rows as f64;
            if rows > 0 && rows & rows - 1 == 0 {
                let j34_main: isize = (cols - strip * 512).min(512).max(0) & -8;
                let base41: isize = strip * 512;
                let base42: isize = strip * base49;
                let mut j34: isize = 0;
                while j34 < j34_main {
                    (W::F64::load(partial, base42 + (base41 + j34 - base41)) * W::F64::splat(inverse))
                        .store(mean, base41 + j34);
                    j34 += 8;
                }
                let base43: isize = strip * 512;
                let base44: isize = strip * base49;
                let end7: isize = (cols - strip * 512).min(512);
                for j34 in j34_main..end7 {
                    put(mean, base43 + j34, at(partial, base44 + (base43 + j34 - base43)) * inverse);
                }
            } else {
                let j34_main2: isize = (cols - strip * 512).min(512).max(0) & -8;
                let base45: isize = strip * 512;
                let base46: isize = strip * base49;
                let mut j34: isize = 0;
                while j34 < j34_main2 {
                    (W::F64::load(partial, base46 + (base45 + j34 - base45)) / W::F64::splat(rows as f64))
                        .store(mean, base45 + j34);
                    j34 += 8;
                }
                let base47: isize = strip * 512;
                let base48: isize = strip * base49;
                let end8: isize = (cols - strip * 512).min(512);
                for j34 in j34_main2..end8 {
                    put(mean, base47 + j34, at(partial, base48 + (base47 + j34 - base47)) / rows as f64);
                }
            }
        }
        {
            let chunks = ctx.chunks(rows, cols * 12);
            let tasks: Vec<_> = chunks.iter().zip(split(deviation, chunks, cols)).collect();
            ctx.run(tasks, |(chunk, deviation)| {
                correlation_region4::<S>(chunk.lo, chunk.hi, first, mean, scale, x, cols, deviation)
            })?;
        }
        if base110 > 0 {
            if base111 <= 16384 && rows > 2048 {
                // Groups of blocks on their own, then merged pairwise.
                let mut group: isize = 256;
                while rows > group * 16 {
                    group *= 2;
                }
                let groups: isize = (rows + group - 1) / group;
                let width: isize = cols + 7 & -8;
                let mut levels: isize = 1;
                let mut left: isize = (group - 1).max(0) >> 7;
                while left > 0 {
                    levels += 1;
                    left >>= 1;
                }
                let slab_cols: isize = base112;
                let slab_rows: isize = cols.min((32768 / (slab_cols * levels) & -4).max(4));
                {
                    let chunks = ctx.chunks(groups, cols * cols * (group * 2));
                    let tasks: Vec<_> = chunks.iter().zip(split(partial2, chunks, cols * width)).collect();
                    ctx.run_with(
                        tasks,
                        || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                        |(chunk, partial2), (panel, sums)| {
                            correlation_region5::<S>(
                                chunk.lo, chunk.hi, deviation, cols, group, rows, slab_cols, slab_rows, width,
                                partial2, panel, sums,
                            )
                        },
                    )?;
                }
                let mut depth3: isize = 0;
                let base82: isize = cols * width;
                for block3 in 0..groups {
                    ctx.poll()?;
                    let into2: isize = depth3 * base82;
                    let from4: isize = block3 * base82;
                    if into2 != from4 {
                        let end14: isize = base82;
                        let mut first9: isize = 0;
                        while first9 < end14 {
                            ctx.poll()?;
                            let mut e8: isize = 0;
                            while e8 < 8 {
                                W::F64::load(partial2, from4 + (first9 + e8)).store(partial2, into2 + (first9 + e8));
                                e8 += 8;
                            }
                            first9 += 8;
                        }
                    }
                    depth3 += 1;
                    let mut pairs3: isize = block3;
                    let base81: isize = base82;
                    while pairs3 & 1 != 0 {
                        ctx.poll()?;
                        depth3 -= 1;
                        let older5: isize = (depth3 - 1) * base81;
                        let newer5: isize = older5 + base81;
                        let end15: isize = base81;
                        let mut first10: isize = 0;
                        while first10 < end15 {
                            let mut e9: isize = 0;
                            while e9 < 8 {
                                (W::F64::load(partial2, older5 + (first10 + e9))
                                    + W::F64::load(partial2, newer5 + (first10 + e9)))
                                .store(partial2, older5 + (first10 + e9));
                                e9 += 8;
                            }
                            first10 += 8;
                        }
                        pairs3 >>= 1;
                    }
                }
                let base83: isize = cols * width;
                while depth3 > 1 {
                    ctx.poll()?;
                    depth3 -= 1;
                    let older6: isize = (depth3 - 1) * base83;
                    let newer6: isize = older6 + base83;
                    let end16: isize = base83;
                    let mut first11: isize = 0;
                    while first11 < end16 {
                        ctx.poll()?;
                        let mut e10: isize = 0;
                        while e10 < 8 {
                            (W::F64::load(partial2, older6 + (first11 + e10))
                                + W::F64::load(partial2, newer6 + (first11 + e10)))
                            .store(partial2, older6 + (first11 + e10));
                            e10 += 8;
                        }
                        first11 += 8;
                    }
                }
                for i2_in_slab in 0..cols {
                    ctx.poll()?;
                    let j52_main: isize = cols & -8;
                    let base84: isize = i2_in_slab * cols;
                    let base85: isize = i2_in_slab * width;
                    let mut j52: isize = 0;
                    while j52 < j52_main {
                        W::F64::load(partial2, base85 + j52).store(gram, base84 + j52);
                        j52 += 8;
                    }
                    let base86: isize = i2_in_slab * cols;
                    let base87: isize = i2_in_slab * width;
                    for j52 in j52_main..cols {
                        put(gram, base86 + j52, at(partial2, base87 + j52));
                    }
                }
            } else {
                let mut levels: isize = 1;
                let mut left2: isize = base113;
                while left2 > 0 {
                    levels += 1;
                    left2 >>= 1;
                }
                let slab_cols: isize = base112;
                let slab_rows: isize = cols.min((32768 / (slab_cols * levels) & -4).max(4));
                {
                    let chunks = ctx.chunks(cols, cols * (rows * 2));
                    let tasks: Vec<_> = chunks.iter().zip(split(gram, chunks, cols)).collect();
                    ctx.run_with(
                        tasks,
                        || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                        |(chunk, gram), (panel, sums)| {
                            correlation_region6::<S>(
                                chunk.lo, chunk.hi, deviation, cols, rows, slab_cols, slab_rows, gram, panel, sums,
                            )
                        },
                    )?;
                }
            }
        }
        let mut rescaled: i32 = 0_i32;
        for j6 in 0..cols {
            ctx.poll()?;
            let squares: f64 = at(gram, j6 * cols + j6);
            if !(squares > 3.2033e-145 && squares < 3.1217e144) {
                let mut largest: f64 = 0.0;
                let mut varies = false;
                let mut finite = true;
                for t4 in 0..rows {
                    let v: f64 = at(x, t4 * cols + j6);
                    largest = max(largest, v.abs());
                    varies = varies || v != at(x, j6);
                    finite = finite && v.abs() < f64::INFINITY;
                }
                if varies && finite {
                    let exponent: i32 = (high_word(largest).wrapping_shr(20_u32 as u32) as i32).wrapping_sub(1023_i32);
                    put(shift, j6, max_i32(-1022_i32, min_i32(1022_i32, 0_i32.wrapping_sub(exponent))));
                    rescaled = rescaled.wrapping_add(1_i32);
                }
            }
        }
        if rescaled == 0_i32 {
            break;
        }
    }
    {
        let chunks = ctx.chunks(cols, 4);
        let tasks: Vec<_> = chunks.iter().zip(split(square, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, square)| correlation_region7::<S>(chunk.lo, chunk.hi, gram, cols, square))?;
    }
    {
        let chunks = ctx.chunks(cols, cols * 33);
        let tasks: Vec<_> = chunks.iter().zip(split(corr, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, corr)| correlation_region8::<S>(chunk.lo, chunk.hi, gram, square, cols, rows, corr))?;
    }
    Ok(())
}

multiversion!(correlation_region0 = correlation_region0_body(lo: isize, hi: isize, shift: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region0_body<S: Simd, W: Vectors>(lo: isize, hi: isize, shift: &mut [i32]) {
    let shift_base = lo;
    let i_main: isize = lo + ((hi - lo).max(0) & -8);
    let mut i: isize = lo;
    while i < i_main {
        W::I32::splat(0_i32).store(shift, i - shift_base);
        i += 8;
    }
    for i in i_main..hi {
        put(shift, i - shift_base, 0_i32);
    }
}

multiversion!(correlation_region1 = correlation_region1_body(lo2: isize, hi2: isize, shift: &[i32], scale: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region1_body<S: Simd, W: Vectors>(lo2: isize, hi2: isize, shift: &[i32], scale: &mut [f64]) {
    let scale_base = lo2;
    let j_main: isize = lo2 + ((hi2 - lo2).max(0) & -8);
    let mut j: isize = lo2;
    while j < j_main {
        W::power_of_two(W::I32::load(shift, j)).store(scale, j - scale_base);
        j += 8;
    }
    for j in j_main..hi2 {
        put(scale, j - scale_base, power_of_two(at(shift, j)));
    }
}

multiversion!(correlation_region2 = correlation_region2_body(lo3: isize, hi3: isize, scale: &[f64], x: &[f64], rows: isize, first: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region2_body<S: Simd, W: Vectors>(
    lo3: isize,
    hi3: isize,
    scale: &[f64],
    x: &[f64],
    rows: isize,
    first: &mut [f64],
) {
    let first_base = lo3;
    let j2_main: isize = lo3 + ((hi3 - lo3).max(0) & -8);
    let mut j2: isize = lo3;
    while j2 < j2_main {
        let mut choice0: W::F64 = W::F64::splat(0.0);
        if rows >= 1 {
            choice0 = W::F64::load(x, j2) * W::F64::load(scale, j2);
        } else {
            choice0 = W::F64::splat(0.0);
        }
        choice0.store(first, j2 - first_base);
        j2 += 8;
    }
    for j2 in j2_main..hi3 {
        put(first, j2 - first_base, if rows >= 1 { at(x, j2) * at(scale, j2) } else { 0.0 });
    }
}

multiversion!(correlation_region3 = correlation_region3_body(lo4: isize, hi4: isize, first: &[f64], scale: &[f64], x: &[f64], cols: isize, rows: isize, strips: isize, partial: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region3_body<S: Simd, W: Vectors>(
    lo4: isize,
    hi4: isize,
    first: &[f64],
    scale: &[f64],
    x: &[f64],
    cols: isize,
    rows: isize,
    strips: isize,
    partial: &mut [f64],
) {
    let partial_base = lo4 * cols.min(512);
    let base30: isize = cols.min(512);
    let base31: isize = cols.min(512).max(0) & -8;
    for item in lo4..hi4 {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * base30;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = base31;
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(-0.0).store(partial, base + e - partial_base);
            e += 8;
        }
        let end: isize = base30;
        for e in e_main..end {
            put(partial, base + e - partial_base, -0.0);
        }
        let base20: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base21: isize = strip * 512;
        let base22: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j32_main: isize = base20;
            let base2: isize = term * cols;
            let base3: isize = base21;
            let base4: isize = (term + 1) * cols;
            let base5: isize = (term + 2) * cols;
            let base6: isize = (term + 3) * cols;
            let base7: isize = (term + 4) * cols;
            let base8: isize = (term + 5) * cols;
            let base9: isize = (term + 6) * cols;
            let base10: isize = (term + 7) * cols;
            let mut j32: isize = 0;
            while j32 < j32_main {
                let scale_shared: W::F64 = W::F64::load(scale, base3 + j32);
                let first_shared: W::F64 = W::F64::load(first, base3 + j32);
                let mut running: W::F64 = W::F64::load(partial, base + j32 - partial_base);
                running = running + (W::F64::load(x, base2 + (base3 + j32)) * scale_shared - first_shared);
                running = running + (W::F64::load(x, base4 + (base3 + j32)) * scale_shared - first_shared);
                running = running + (W::F64::load(x, base5 + (base3 + j32)) * scale_shared - first_shared);
                running = running + (W::F64::load(x, base6 + (base3 + j32)) * scale_shared - first_shared);
                running = running + (W::F64::load(x, base7 + (base3 + j32)) * scale_shared - first_shared);
                running = running + (W::F64::load(x, base8 + (base3 + j32)) * scale_shared - first_shared);
                running = running + (W::F64::load(x, base9 + (base3 + j32)) * scale_shared - first_shared);
                running = running + (W::F64::load(x, base10 + (base3 + j32)) * scale_shared - first_shared);
                running.store(partial, base + j32 - partial_base);
                j32 += 8;
            }
            let base11: isize = term * cols;
            let base12: isize = base21;
            let base13: isize = (term + 1) * cols;
            let base14: isize = (term + 2) * cols;
            let base15: isize = (term + 3) * cols;
            let base16: isize = (term + 4) * cols;
            let base17: isize = (term + 5) * cols;
            let base18: isize = (term + 6) * cols;
            let base19: isize = (term + 7) * cols;
            let end2: isize = base22;
            for j32 in j32_main..end2 {
                let scale_shared2: f64 = at(scale, base12 + j32);
                let first_shared2: f64 = at(first, base12 + j32);
                let mut running: f64 = at(partial, base + j32 - partial_base);
                running += at(x, base11 + (base12 + j32)) * scale_shared2 - first_shared2;
                running += at(x, base13 + (base12 + j32)) * scale_shared2 - first_shared2;
                running += at(x, base14 + (base12 + j32)) * scale_shared2 - first_shared2;
                running += at(x, base15 + (base12 + j32)) * scale_shared2 - first_shared2;
                running += at(x, base16 + (base12 + j32)) * scale_shared2 - first_shared2;
                running += at(x, base17 + (base12 + j32)) * scale_shared2 - first_shared2;
                running += at(x, base18 + (base12 + j32)) * scale_shared2 - first_shared2;
                running += at(x, base19 + (base12 + j32)) * scale_shared2 - first_shared2;
                put(partial, base + j32 - partial_base, running);
            }
            term += 8;
        }
        let base27: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base28: isize = strip * 512;
        let base29: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j33_main: isize = base27;
            let base23: isize = term * cols;
            let base24: isize = base28;
            let mut j33: isize = 0;
            while j33 < j33_main {
                let mut running2: W::F64 = W::F64::load(partial, base + j33 - partial_base);
                running2 = running2
                    + (W::F64::load(x, base23 + (base24 + j33)) * W::F64::load(scale, base24 + j33)
                        - W::F64::load(first, base24 + j33));
                running2.store(partial, base + j33 - partial_base);
                j33 += 8;
            }
            let base25: isize = term * cols;
            let base26: isize = base28;
            let end3: isize = base29;
            for j33 in j33_main..end3 {
                let mut running2: f64 = at(partial, base + j33 - partial_base);
                running2 += at(x, base25 + (base26 + j33)) * at(scale, base26 + j33) - at(first, base26 + j33);
                put(partial, base + j33 - partial_base, running2);
            }
        }
    }
}

multiversion!(correlation_region4 = correlation_region4_body(lo5: isize, hi5: isize, first: &[f64], mean: &[f64], scale: &[f64], x: &[f64], cols: isize, deviation: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region4_body<S: Simd, W: Vectors>(
    lo5: isize,
    hi5: isize,
    first: &[f64],
    mean: &[f64],
    scale: &[f64],
    x: &[f64],
    cols: isize,
    deviation: &mut [f64],
) {
    let deviation_base = lo5 * cols;
    for t2 in lo5..hi5 {
        let j4_main: isize = cols & -8;
        let base50: isize = t2 * cols;
        let mut j4: isize = 0;
        while j4 < j4_main {
            (W::F64::load(x, base50 + j4) * W::F64::load(scale, j4) - W::F64::load(first, j4) - W::F64::load(mean, j4))
                .store(deviation, base50 + j4 - deviation_base);
            j4 += 8;
        }
        let base51: isize = t2 * cols;
        for j4 in j4_main..cols {
            put(
                deviation,
                base51 + j4 - deviation_base,
                at(x, base51 + j4) * at(scale, j4) - at(first, j4) - at(mean, j4),
            );
        }
    }
}

multiversion!(correlation_region5 = correlation_region5_body(lo6: isize, hi6: isize, deviation: &[f64], cols: isize, group: isize, rows: isize, slab_cols: isize, slab_rows: isize, width: isize, partial2: &mut [f64], panel: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region5_body<S: Simd, W: Vectors>(
    lo6: isize,
    hi6: isize,
    deviation: &[f64],
    cols: isize,
    group: isize,
    rows: isize,
    slab_cols: isize,
    slab_rows: isize,
    width: isize,
    partial2: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let partial2_base = lo6 * (cols * width);
    let base78: isize = slab_rows * slab_cols;
    let base79: isize = cols * width;
    let base80: isize = (cols + slab_rows - 1) / slab_rows;
    for g in lo6..hi6 {
        let from3: isize = g * group;
        let base75: isize = base78;
        let base76: isize = (from3 + group).min(rows);
        let base77: isize = g * base79;
        let end13: isize = base80;
        for slab in 0..end13 {
            let first_row: isize = slab * slab_rows;
            let rows_here: isize = slab_rows.min(cols - first_row);
            let base72: isize = base75;
            let base73: isize = base76;
            let base74: isize = base77;
            let mut first_col: isize = 0;
            while first_col < cols {
                let cols_here: isize = (cols - first_col).min(128);
                let mut depth2: isize = 0;
                let base62: isize = base72;
                let base63: isize = base73;
                let end10: isize = base73;
                let mut start: isize = from3;
                while start < end10 {
                    let sums_here: isize = depth2 * base62;
                    let terms: isize = (base63 - start).min(128);
                    let mut tile_col: isize = 0;
                    while tile_col < cols_here {
                        let width2: isize = (cols_here - tile_col).min(8);
                        for t3 in 0..terms {
                            let j5_in_tile_main: isize = width2 & -8;
                            let base52: isize = t3 * 8;
                            let base53: isize = (start + t3) * cols;
                            let mut j5_in_tile: isize = 0;
                            while j5_in_tile < j5_in_tile_main {
                                W::F64::load(deviation, base53 + (first_col + tile_col + j5_in_tile))
                                    .store(panel, base52 + j5_in_tile);
                                j5_in_tile += 8;
                            }
                            let base54: isize = t3 * 8;
                            let base55: isize = (start + t3) * cols;
                            for j5_in_tile in j5_in_tile_main..width2 {
                                put(
                                    panel,
                                    base54 + j5_in_tile,
                                    at(deviation, base55 + (first_col + tile_col + j5_in_tile)),
                                );
                            }
                        }
                        let i2_in_slab_main: isize = rows_here & -4;
                        let mut i2_in_slab: isize = 0;
                        while i2_in_slab < i2_in_slab_main {
                            let base56: isize = i2_in_slab * slab_cols;
                            let base57: isize = (i2_in_slab + 1) * slab_cols;
                            let base58: isize = (i2_in_slab + 2) * slab_cols;
                            let base59: isize = (i2_in_slab + 3) * slab_cols;
                            let mut j5_in_tile: isize = 0;
                            while j5_in_tile < 8 {
                                let mut running3: W::F64 = W::F64::splat(-0.0);
                                let mut running3_1: W::F64 = W::F64::splat(-0.0);
                                let mut running3_2: W::F64 = W::F64::splat(-0.0);
                                let mut running3_3: W::F64 = W::F64::splat(-0.0);
                                for t32 in 0..terms {
                                    let panel_shared: W::F64 = W::F64::load(panel, t32 * 8 + j5_in_tile);
                                    running3 = running3
                                        + W::F64::splat(at(deviation, (start + t32) * cols + (first_row + i2_in_slab)))
                                            * panel_shared;
                                    running3_1 = running3_1
                                        + W::F64::splat(at(
                                            deviation,
                                            (start + t32) * cols + (first_row + (i2_in_slab + 1)),
                                        )) * panel_shared;
                                    running3_2 = running3_2
                                        + W::F64::splat(at(
                                            deviation,
                                            (start + t32) * cols + (first_row + (i2_in_slab + 2)),
                                        )) * panel_shared;
                                    running3_3 = running3_3
                                        + W::F64::splat(at(
                                            deviation,
                                            (start + t32) * cols + (first_row + (i2_in_slab + 3)),
                                        )) * panel_shared;
                                }
                                running3.store(sums, sums_here + (base56 + (tile_col + j5_in_tile)));
                                running3_1.store(sums, sums_here + (base57 + (tile_col + j5_in_tile)));
                                running3_2.store(sums, sums_here + (base58 + (tile_col + j5_in_tile)));
                                running3_3.store(sums, sums_here + (base59 + (tile_col + j5_in_tile)));
                                j5_in_tile += 8;
                            }
                            i2_in_slab += 4;
                        }
                        for i2_in_slab in i2_in_slab_main..rows_here {
                            let base60: isize = i2_in_slab * slab_cols;
                            let mut j5_in_tile: isize = 0;
                            while j5_in_tile < 8 {
                                let mut running3: W::F64 = W::F64::splat(-0.0);
                                for t32 in 0..terms {
                                    running3 = running3
                                        + W::F64::splat(at(deviation, (start + t32) * cols + (first_row + i2_in_slab)))
                                            * W::F64::load(panel, t32 * 8 + j5_in_tile);
                                }
                                running3.store(sums, sums_here + (base60 + (tile_col + j5_in_tile)));
                                j5_in_tile += 8;
                            }
                        }
                        tile_col += 8;
                    }
                    depth2 += 1;
                    let mut pairs2: isize = start - from3 >> 7;
                    let base61: isize = base62;
                    while pairs2 & 1 != 0 {
                        depth2 -= 1;
                        let older3: isize = (depth2 - 1) * base61;
                        let newer3: isize = older3 + base61;
                        let end9: isize = base61;
                        let mut first5: isize = 0;
                        while first5 < end9 {
                            let mut e5: isize = 0;
                            while e5 < 8 {
                                (W::F64::load(sums, older3 + (first5 + e5))
                                    + W::F64::load(sums, newer3 + (first5 + e5)))
                                .store(sums, older3 + (first5 + e5));
                                e5 += 8;
                            }
                            first5 += 8;
                        }
                        pairs2 >>= 1;
                    }
                    start += 128;
                }
                let base64: isize = base72;
                while depth2 > 1 {
                    depth2 -= 1;
                    let older4: isize = (depth2 - 1) * base64;
                    let newer4: isize = older4 + base64;
                    let end11: isize = base64;
                    let mut first6: isize = 0;
                    while first6 < end11 {
                        let mut e6: isize = 0;
                        while e6 < 8 {
                            (W::F64::load(sums, older4 + (first6 + e6)) + W::F64::load(sums, newer4 + (first6 + e6)))
                                .store(sums, older4 + (first6 + e6));
                            e6 += 8;
                        }
                        first6 += 8;
                    }
                }
                if base73 <= from3 {
                    let end12: isize = base72;
                    let mut first7: isize = 0;
                    while first7 < end12 {
                        let mut e7: isize = 0;
                        while e7 < 8 {
                            W::F64::splat(0.0).store(sums, first7 + e7);
                            e7 += 8;
                        }
                        first7 += 8;
                    }
                }
                let base71: isize = base74;
                for r2 in 0..rows_here {
                    let base68: isize = base71;
                    let base69: isize = (first_row + r2) * width;
                    let base70: isize = r2 * slab_cols;
                    let mut first8: isize = 0;
                    while first8 < cols_here {
                        let base65: isize = base68;
                        let base66: isize = base69;
                        let base67: isize = base70;
                        let mut c: isize = 0;
                        while c < 8 {
                            W::F64::load(sums, base67 + (first8 + c))
                                .store(partial2, base65 + (base66 + (first_col + (first8 + c))) - partial2_base);
                            c += 8;
                        }
                        first8 += 8;
                    }
                }
                first_col += 128;
            }
        }
    }
}

multiversion!(correlation_region6 = correlation_region6_body(lo7: isize, hi7: isize, deviation: &[f64], cols: isize, rows: isize, slab_cols: isize, slab_rows: isize, gram: &mut [f64], panel: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region6_body<S: Simd, W: Vectors>(
    lo7: isize,
    hi7: isize,
    deviation: &[f64],
    cols: isize,
    rows: isize,
    slab_cols: isize,
    slab_rows: isize,
    gram: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let gram_base = lo7 * cols;
    let base105: isize = slab_rows * slab_cols;
    let end20: isize = (hi7 - lo7 + slab_rows - 1) / slab_rows;
    for slab2 in 0..end20 {
        let first_row: isize = lo7 + slab2 * slab_rows;
        let rows_here: isize = slab_rows.min(hi7 - first_row);
        let base104: isize = base105;
        let mut first_col: isize = 0;
        while first_col < cols {
            let cols_here: isize = (cols - first_col).min(128);
            let mut depth4: isize = 0;
            let base98: isize = base104;
            let mut start2: isize = 0;
            while start2 < rows {
                let sums_here2: isize = depth4 * base98;
                let terms2: isize = (rows - start2).min(128);
                let mut tile_col2: isize = 0;
                while tile_col2 < cols_here {
                    let width3: isize = (cols_here - tile_col2).min(8);
                    for t33 in 0..terms2 {
                        let j5_in_tile_main2: isize = width3 & -8;
                        let base88: isize = t33 * 8;
                        let base89: isize = (start2 + t33) * cols;
                        let mut j5_in_tile: isize = 0;
                        while j5_in_tile < j5_in_tile_main2 {
                            W::F64::load(deviation, base89 + (first_col + tile_col2 + j5_in_tile))
                                .store(panel, base88 + j5_in_tile);
                            j5_in_tile += 8;
                        }
                        let base90: isize = t33 * 8;
                        let base91: isize = (start2 + t33) * cols;
                        for j5_in_tile in j5_in_tile_main2..width3 {
                            put(
                                panel,
                                base90 + j5_in_tile,
                                at(deviation, base91 + (first_col + tile_col2 + j5_in_tile)),
                            );
                        }
                    }
                    let i2_in_slab_main2: isize = rows_here & -4;
                    let mut i2_in_slab: isize = 0;
                    while i2_in_slab < i2_in_slab_main2 {
                        let base92: isize = i2_in_slab * slab_cols;
                        let base93: isize = (i2_in_slab + 1) * slab_cols;
                        let base94: isize = (i2_in_slab + 2) * slab_cols;
                        let base95: isize = (i2_in_slab + 3) * slab_cols;
                        let mut j5_in_tile: isize = 0;
                        while j5_in_tile < 8 {
                            let mut running4: W::F64 = W::F64::splat(-0.0);
                            let mut running4_1: W::F64 = W::F64::splat(-0.0);
                            let mut running4_2: W::F64 = W::F64::splat(-0.0);
                            let mut running4_3: W::F64 = W::F64::splat(-0.0);
                            for t34 in 0..terms2 {
                                let panel_shared2: W::F64 = W::F64::load(panel, t34 * 8 + j5_in_tile);
                                running4 = running4
                                    + W::F64::splat(at(deviation, (start2 + t34) * cols + (first_row + i2_in_slab)))
                                        * panel_shared2;
                                running4_1 = running4_1
                                    + W::F64::splat(at(
                                        deviation,
                                        (start2 + t34) * cols + (first_row + (i2_in_slab + 1)),
                                    )) * panel_shared2;
                                running4_2 = running4_2
                                    + W::F64::splat(at(
                                        deviation,
                                        (start2 + t34) * cols + (first_row + (i2_in_slab + 2)),
                                    )) * panel_shared2;
                                running4_3 = running4_3
                                    + W::F64::splat(at(
                                        deviation,
                                        (start2 + t34) * cols + (first_row + (i2_in_slab + 3)),
                                    )) * panel_shared2;
                            }
                            running4.store(sums, sums_here2 + (base92 + (tile_col2 + j5_in_tile)));
                            running4_1.store(sums, sums_here2 + (base93 + (tile_col2 + j5_in_tile)));
                            running4_2.store(sums, sums_here2 + (base94 + (tile_col2 + j5_in_tile)));
                            running4_3.store(sums, sums_here2 + (base95 + (tile_col2 + j5_in_tile)));
                            j5_in_tile += 8;
                        }
                        i2_in_slab += 4;
                    }
                    for i2_in_slab in i2_in_slab_main2..rows_here {
                        let base96: isize = i2_in_slab * slab_cols;
                        let mut j5_in_tile: isize = 0;
                        while j5_in_tile < 8 {
                            let mut running4: W::F64 = W::F64::splat(-0.0);
                            for t34 in 0..terms2 {
                                running4 = running4
                                    + W::F64::splat(at(deviation, (start2 + t34) * cols + (first_row + i2_in_slab)))
                                        * W::F64::load(panel, t34 * 8 + j5_in_tile);
                            }
                            running4.store(sums, sums_here2 + (base96 + (tile_col2 + j5_in_tile)));
                            j5_in_tile += 8;
                        }
                    }
                    tile_col2 += 8;
                }
                depth4 += 1;
                let mut pairs4: isize = start2 >> 7;
                let base97: isize = base98;
                while pairs4 & 1 != 0 {
                    depth4 -= 1;
                    let older7: isize = (depth4 - 1) * base97;
                    let newer7: isize = older7 + base97;
                    let end17: isize = base97;
                    let mut first12: isize = 0;
                    while first12 < end17 {
                        let mut e11: isize = 0;
                        while e11 < 8 {
                            (W::F64::load(sums, older7 + (first12 + e11))
                                + W::F64::load(sums, newer7 + (first12 + e11)))
                            .store(sums, older7 + (first12 + e11));
                            e11 += 8;
                        }
                        first12 += 8;
                    }
                    pairs4 >>= 1;
                }
                start2 += 128;
            }
            let base99: isize = base104;
            while depth4 > 1 {
                depth4 -= 1;
                let older8: isize = (depth4 - 1) * base99;
                let newer8: isize = older8 + base99;
                let end18: isize = base99;
                let mut first13: isize = 0;
                while first13 < end18 {
                    let mut e12: isize = 0;
                    while e12 < 8 {
                        (W::F64::load(sums, older8 + (first13 + e12)) + W::F64::load(sums, newer8 + (first13 + e12)))
                            .store(sums, older8 + (first13 + e12));
                        e12 += 8;
                    }
                    first13 += 8;
                }
            }
            if rows <= 0 {
                let end19: isize = base104;
                let mut first14: isize = 0;
                while first14 < end19 {
                    let mut e13: isize = 0;
                    while e13 < 8 {
                        W::F64::splat(0.0).store(sums, first14 + e13);
                        e13 += 8;
                    }
                    first14 += 8;
                }
            }
            for i2_in_slab in 0..rows_here {
                let j53_main: isize = cols_here & -8;
                let base100: isize = (first_row + i2_in_slab) * cols;
                let base101: isize = i2_in_slab * slab_cols;
                let mut j53: isize = 0;
                while j53 < j53_main {
                    W::F64::load(sums, base101 + j53).store(gram, base100 + (first_col + j53) - gram_base);
                    j53 += 8;
                }
                let base102: isize = (first_row + i2_in_slab) * cols;
                let base103: isize = i2_in_slab * slab_cols;
                for j53 in j53_main..cols_here {
                    put(gram, base102 + (first_col + j53) - gram_base, at(sums, base103 + j53));
                }
            }
            first_col += 128;
        }
    }
}

multiversion!(correlation_region7 = correlation_region7_body(lo8: isize, hi8: isize, gram: &[f64], cols: isize, square: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region7_body<S: Simd, W: Vectors>(
    lo8: isize,
    hi8: isize,
    gram: &[f64],
    cols: isize,
    square: &mut [f64],
) {
    let square_base = lo8;
    for j7 in lo8..hi8 {
        put(square, j7 - square_base, at(gram, j7 * cols + j7));
    }
}

multiversion!(correlation_region8 = correlation_region8_body(lo9: isize, hi9: isize, gram: &[f64], square: &[f64], cols: isize, rows: isize, corr: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_region8_body<S: Simd, W: Vectors>(
    lo9: isize,
    hi9: isize,
    gram: &[f64],
    square: &[f64],
    cols: isize,
    rows: isize,
    corr: &mut [f64],
) {
    let nan = plain_nan();
    let corr_base = lo9 * cols;
    for i3 in lo9..hi9 {
        let j8_main: isize = cols & -8;
        let base114: isize = i3 * cols;
        let mut j8: isize = 0;
        while j8 < j8_main {
            let both: W::F64 = W::F64::splat(at(square, i3)) * W::F64::load(square, j8);
            let product: W::F64 = W::F64::load(gram, base114 + j8);
            let r: W::F64 = W::select_f64(
                W::Mask::splat(rows == 2) & both.cmp_gt(W::F64::splat(0.0)),
                W::select_f64(product.cmp_gt(W::F64::splat(0.0)), W::F64::splat(1.0), W::F64::splat(-1.0)),
                product / both.sqrt(),
            );
            let result: W::F64 = W::select_f64(
                W::I32::splat(i3 as i32).cmp_eq(W::I32::ramp(j8)),
                W::select_f64(both.cmp_gt(W::F64::splat(0.0)), W::F64::splat(1.0), W::F64::splat(f64::NAN)),
                r.min(W::F64::splat(1.0)).max(W::F64::splat(-1.0)),
            );
            result.canonical(nan).store(corr, base114 + j8 - corr_base);
            j8 += 8;
        }
        let base115: isize = i3 * cols;
        for j8 in j8_main..cols {
            let both: f64 = at(square, i3) * at(square, j8);
            let product: f64 = at(gram, base115 + j8);
            let r: f64 =
                if rows == 2 && both > 0.0 { if product > 0.0 { 1.0 } else { -1.0 } } else { product / both.sqrt() };
            let result2: f64 = if i3 == j8 { if both > 0.0 { 1.0 } else { f64::NAN } } else { max(min(r, 1.0), -1.0) };
            put(corr, base115 + j8 - corr_base, canonical(result2, nan));
        }
    }
}
