// Generated from kernels/detectors/ar1Fit.ts#L16 by `trefoil build`. Do not edit. Hash 943adcb702f5309f

use crate::prelude::*;

multiversion!(
    /// First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
    ///
    /// NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN.
    ///
    /// Accuracy: 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means.
    ///
    /// Source: ordinary least squares on deviations from the means, after the first row is taken away.
    pub ar1_fit = ar1_fit_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, alpha: &mut [f64], intercept: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    alpha: &mut [f64],
    intercept: &mut [f64],
) -> Result<(), Failure> {
    let before = &mut scratch::<f64>(cols)?[..];
    let after = &mut scratch::<f64>(cols)?[..];
    let spread = &mut scratch::<f64>(cols)?[..];
    let together = &mut scratch::<f64>(cols)?[..];
    let partial = &mut scratch::<f64>(((rows + 126) / 128).max(1) * ((cols + 511) / 512 * cols.min(512) * 2))?[..];
    let partial2 = &mut scratch::<f64>(((rows + 126) / 128).max(1) * ((cols + 511) / 512 * cols.min(512) * 2))?[..];
    let x = exact(x, rows * cols);
    let alpha = exact_mut(alpha, cols);
    let intercept = exact_mut(intercept, cols);
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips: isize = (cols + 511) / 512;
    let blocks: isize = (rows + 126) / 128;
    {
        let chunks = ctx.chunks(
            blocks * strips,
            ((rows - 1).min(128) - (rows - 1).min(128)) * (cols.min(512) * 33 + 3)
                + (((rows - 1).min(128) / 4 + 1) * (cols.min(512) * 99 + 3) + cols.min(512) * 2 * 2)
                + 15,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, cols.min(512) * 2)).collect();
        ctx.run(tasks, |(chunk, partial)| ar1_fit_region0::<S>(chunk.lo, chunk.hi, x, cols, rows, strips, partial))?;
    }
    let mut depth: isize = 0;
    let base39: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let base40: isize = (strips * (cols.min(512) * 2)).max(0) & -8;
    let base41: isize = strips * (cols.min(512) * 2);
    for block2 in 0..blocks {
        ctx.poll()?;
        let into: isize = depth * base39;
        let from2: isize = block2 * base39;
        if into != from2 {
            let e2_main: isize = base40;
            let mut e2: isize = 0;
            while e2 < e2_main {
                W::F64::load(partial, from2 + e2).store(partial, into + e2);
                e2 += 8;
            }
            let end4: isize = base41;
            for e2 in e2_main..end4 {
                put(partial, into + e2, at(partial, from2 + e2));
            }
        }
        depth += 1;
        let mut pairs2: isize = block2;
        let base36: isize = base39;
        let base37: isize = base40;
        let base38: isize = base41;
        while pairs2 & 1 != 0 {
            ctx.poll()?;
            depth -= 1;
            let older: isize = (depth - 1) * base36;
            let newer: isize = older + base36;
            let e3_main: isize = base37;
            let mut e3: isize = 0;
            while e3 < e3_main {
                (W::F64::load(partial, older + e3) + W::F64::load(partial, newer + e3)).store(partial, older + e3);
                e3 += 8;
            }
            let end5: isize = base38;
            for e3 in e3_main..end5 {
                put(partial, older + e3, at(partial, older + e3) + at(partial, newer + e3));
            }
            pairs2 >>= 1;
        }
    }
    let base42: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let base43: isize = (strips * (cols.min(512) * 2)).max(0) & -8;
    let base44: isize = strips * (cols.min(512) * 2);
    while depth > 1 {
        ctx.poll()?;
        depth -= 1;
        let older2: isize = (depth - 1) * base42;
        let newer2: isize = older2 + base42;
        let e4_main: isize = base43;
        let mut e4: isize = 0;
        while e4 < e4_main {
            (W::F64::load(partial, older2 + e4) + W::F64::load(partial, newer2 + e4)).store(partial, older2 + e4);
            e4 += 8;
        }
        let end6: isize = base44;
        for e4 in e4_main..end6 {
            put(partial, older2 + e4, at(partial, older2 + e4) + at(partial, newer2 + e4));
        }
    }
    let base49: isize = cols.min(512) * 2;
    for strip in 0..strips {
        ctx.poll()?;
        let j9_main: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base45: isize = strip * 512;
        let base46: isize = strip * base49;
        let mut j9: isize = 0;
        while j9 < j9_main {
            (W::F64::load(partial, base46 + (base45 + j9 - base45)) / W::F64::splat((rows - 1) as f64))
                .store(before, base45 + j9);
            j9 += 8;
        }
        let base47: isize = strip * 512;
        let base48: isize = strip * base49;
        let end7: isize = (cols - strip * 512).min(512);
        for j9 in j9_main..end7 {
            put(before, base47 + j9, at(partial, base48 + (base47 + j9 - base47)) / (rows - 1) as f64);
        }
    }
    let base54: isize = cols.min(512) * 2;
    let base55: isize = cols.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        let j22_main: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base50: isize = strip * 512;
        let base51: isize = strip * base54 + base55;
        let mut j22: isize = 0;
        while j22 < j22_main {
            (W::F64::load(partial, base51 + (base50 + j22 - base50)) / W::F64::splat((rows - 1) as f64))
                .store(after, base50 + j22);
            j22 += 8;
        }
        let base52: isize = strip * 512;
        let base53: isize = strip * base54 + base55;
        let end8: isize = (cols - strip * 512).min(512);
        for j22 in j22_main..end8 {
            put(after, base52 + j22, at(partial, base53 + (base52 + j22 - base52)) / (rows - 1) as f64);
        }
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips2: isize = (cols + 511) / 512;
    let blocks2: isize = (rows + 126) / 128;
    {
        let chunks = ctx.chunks(
            blocks2 * strips2,
            ((rows - 1).min(128) - (rows - 1).min(128)) * (cols.min(512) * 56 + 3)
                + (((rows - 1).min(128) / 4 + 1) * (cols.min(512) * 194 + 3) + cols.min(512) * 2 * 2)
                + 15,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial2, chunks, cols.min(512) * 2)).collect();
        ctx.run(tasks, |(chunk, partial2)| {
            ar1_fit_region1::<S>(chunk.lo, chunk.hi, after, before, x, cols, rows, strips2, partial2)
        })?;
    }
    let mut depth2: isize = 0;
    let base92: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let base93: isize = (strips2 * (cols.min(512) * 2)).max(0) & -8;
    let base94: isize = strips2 * (cols.min(512) * 2);
    for block4 in 0..blocks2 {
        ctx.poll()?;
        let into2: isize = depth2 * base92;
        let from4: isize = block4 * base92;
        if into2 != from4 {
            let e6_main: isize = base93;
            let mut e6: isize = 0;
            while e6 < e6_main {
                W::F64::load(partial2, from4 + e6).store(partial2, into2 + e6);
                e6 += 8;
            }
            let end12: isize = base94;
            for e6 in e6_main..end12 {
                put(partial2, into2 + e6, at(partial2, from4 + e6));
            }
        }
        depth2 += 1;
        let mut pairs3: isize = block4;
        let base89: isize = base92;
        let base90: isize = base93;
        let base91: isize = base94;
        while pairs3 & 1 != 0 {
            ctx.poll()?;
            depth2 -= 1;
            let older3: isize = (depth2 - 1) * base89;
            let newer3: isize = older3 + base89;
            let e7_main: isize = base90;
            let mut e7: isize = 0;
            while e7 < e7_main {
                (W::F64::load(partial2, older3 + e7) + W::F64::load(partial2, newer3 + e7))
                    .store(partial2, older3 + e7);
                e7 += 8;
            }
            let end13: isize = base91;
            for e7 in e7_main..end13 {
                put(partial2, older3 + e7, at(partial2, older3 + e7) + at(partial2, newer3 + e7));
            }
            pairs3 >>= 1;
        }
    }
    let base95: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let base96: isize = (strips2 * (cols.min(512) * 2)).max(0) & -8;
    let base97: isize = strips2 * (cols.min(512) * 2);
    while depth2 > 1 {
        ctx.poll()?;
        depth2 -= 1;
        let older4: isize = (depth2 - 1) * base95;
        let newer4: isize = older4 + base95;
        let e8_main: isize = base96;
        let mut e8: isize = 0;
        while e8 < e8_main {
            (W::F64::load(partial2, older4 + e8) + W::F64::load(partial2, newer4 + e8)).store(partial2, older4 + e8);
            e8 += 8;
        }
        let end14: isize = base97;
        for e8 in e8_main..end14 {
            put(partial2, older4 + e8, at(partial2, older4 + e8) + at(partial2, newer4 + e8));
        }
    }
    let base102: isize = cols.min(512) * 2;
    for strip2 in 0..strips2 {
        ctx.poll()?;
        let j34_main: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base98: isize = strip2 * 512;
        let base99: isize = strip2 * base102;
        let mut j34: isize = 0;
        while j34 < j34_main {
            W::F64::load(partial2, base99 + (base98 + j34 - base98)).store(spread, base98 + j34);
            j34 += 8;
        }
        let base100: isize = strip2 * 512;
        let base101: isize = strip2 * base102;
        let end15: isize = (cols - strip2 * 512).min(512);
        for j34 in j34_main..end15 {
            put(spread, base100 + j34, at(partial2, base101 + (base100 + j34 - base100)));
        }
    }
    let base107: isize = cols.min(512) * 2;
    let base108: isize = cols.min(512);
    for strip2 in 0..strips2 {
        ctx.poll()?;
        let j42_main: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base103: isize = strip2 * 512;
        let base104: isize = strip2 * base107 + base108;
        let mut j42: isize = 0;
        while j42 < j42_main {
            W::F64::load(partial2, base104 + (base103 + j42 - base103)).store(together, base103 + j42);
            j42 += 8;
        }
        let base105: isize = strip2 * 512;
        let base106: isize = strip2 * base107 + base108;
        let end16: isize = (cols - strip2 * 512).min(512);
        for j42 in j42_main..end16 {
            put(together, base105 + j42, at(partial2, base106 + (base105 + j42 - base105)));
        }
    }
    {
        let chunks = ctx.chunks(cols, 15);
        let tasks: Vec<_> = chunks.iter().zip(split(alpha, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, alpha)| ar1_fit_region2::<S>(chunk.lo, chunk.hi, spread, together, rows, alpha))?;
    }
    {
        let chunks = ctx.chunks(cols, 13);
        let tasks: Vec<_> = chunks.iter().zip(split(intercept, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, intercept)| {
            ar1_fit_region3::<S>(chunk.lo, chunk.hi, after, alpha, before, x, rows, intercept)
        })?;
    }
    Ok(())
}

multiversion!(ar1_fit_region0 = ar1_fit_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, rows: isize, strips: isize, partial: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    rows: isize,
    strips: isize,
    partial: &mut [f64],
) {
    let partial_base = lo * (cols.min(512) * 2);
    let base33: isize = cols.min(512) * 2;
    let base34: isize = (cols.min(512) * 2).max(0) & -8;
    let base35: isize = cols.min(512);
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * base33;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows - 1);
        let whole: isize = from + (to - from & -4);
        let e_main: isize = base34;
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(-0.0).store(partial, base + e - partial_base);
            e += 8;
        }
        let end: isize = base33;
        for e in e_main..end {
            put(partial, base + e - partial_base, -0.0);
        }
        let base17: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base18: isize = strip * 512;
        let base19: isize = base + base35;
        let base20: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j7_main: isize = base17;
            let base3: isize = term * cols;
            let base4: isize = base18;
            let base5: isize = (term + 1) * cols;
            let base6: isize = (term + 2) * cols;
            let base7: isize = (term + 3) * cols;
            let base8: isize = base19;
            let base9: isize = (term + 4) * cols;
            let mut j7: isize = 0;
            while j7 < j7_main {
                let x_shared: W::F64 = W::F64::load(x, base4 + j7);
                let x_shared2: W::F64 = W::F64::load(x, base5 + (base4 + j7));
                let x_shared3: W::F64 = W::F64::load(x, base6 + (base4 + j7));
                let x_shared4: W::F64 = W::F64::load(x, base7 + (base4 + j7));
                let mut running: W::F64 = W::F64::load(partial, base + j7 - partial_base);
                running = running + (W::F64::load(x, base3 + (base4 + j7)) - x_shared);
                running = running + (x_shared2 - x_shared);
                running = running + (x_shared3 - x_shared);
                running = running + (x_shared4 - x_shared);
                running.store(partial, base + j7 - partial_base);
                let mut running2: W::F64 = W::F64::load(partial, base8 + j7 - partial_base);
                running2 = running2 + (x_shared2 - x_shared);
                running2 = running2 + (x_shared3 - x_shared);
                running2 = running2 + (x_shared4 - x_shared);
                running2 = running2 + (W::F64::load(x, base9 + (base4 + j7)) - x_shared);
                running2.store(partial, base8 + j7 - partial_base);
                j7 += 8;
            }
            let base10: isize = term * cols;
            let base11: isize = base18;
            let base12: isize = (term + 1) * cols;
            let base13: isize = (term + 2) * cols;
            let base14: isize = (term + 3) * cols;
            let base15: isize = base19;
            let base16: isize = (term + 4) * cols;
            let end2: isize = base20;
            for j7 in j7_main..end2 {
                let x_shared5: f64 = at(x, base11 + j7);
                let x_shared6: f64 = at(x, base12 + (base11 + j7));
                let x_shared7: f64 = at(x, base13 + (base11 + j7));
                let x_shared8: f64 = at(x, base14 + (base11 + j7));
                let mut running: f64 = at(partial, base + j7 - partial_base);
                running += at(x, base10 + (base11 + j7)) - x_shared5;
                running += x_shared6 - x_shared5;
                running += x_shared7 - x_shared5;
                running += x_shared8 - x_shared5;
                put(partial, base + j7 - partial_base, running);
                let mut running2: f64 = at(partial, base15 + j7 - partial_base);
                running2 += x_shared6 - x_shared5;
                running2 += x_shared7 - x_shared5;
                running2 += x_shared8 - x_shared5;
                running2 += at(x, base16 + (base11 + j7)) - x_shared5;
                put(partial, base15 + j7 - partial_base, running2);
            }
            term += 4;
        }
        let base29: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base30: isize = strip * 512;
        let base31: isize = base + base35;
        let base32: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j8_main: isize = base29;
            let base21: isize = term * cols;
            let base22: isize = base30;
            let base23: isize = base31;
            let base24: isize = (term + 1) * cols;
            let mut j8: isize = 0;
            while j8 < j8_main {
                let x_shared9: W::F64 = W::F64::load(x, base22 + j8);
                let mut running3: W::F64 = W::F64::load(partial, base + j8 - partial_base);
                running3 = running3 + (W::F64::load(x, base21 + (base22 + j8)) - x_shared9);
                running3.store(partial, base + j8 - partial_base);
                let mut running4: W::F64 = W::F64::load(partial, base23 + j8 - partial_base);
                running4 = running4 + (W::F64::load(x, base24 + (base22 + j8)) - x_shared9);
                running4.store(partial, base23 + j8 - partial_base);
                j8 += 8;
            }
            let base25: isize = term * cols;
            let base26: isize = base30;
            let base27: isize = base31;
            let base28: isize = (term + 1) * cols;
            let end3: isize = base32;
            for j8 in j8_main..end3 {
                let x_shared10: f64 = at(x, base26 + j8);
                let mut running3: f64 = at(partial, base + j8 - partial_base);
                running3 += at(x, base25 + (base26 + j8)) - x_shared10;
                put(partial, base + j8 - partial_base, running3);
                let mut running4: f64 = at(partial, base27 + j8 - partial_base);
                running4 += at(x, base28 + (base26 + j8)) - x_shared10;
                put(partial, base27 + j8 - partial_base, running4);
            }
        }
    }
}

multiversion!(ar1_fit_region1 = ar1_fit_region1_body(lo2: isize, hi2: isize, after: &[f64], before: &[f64], x: &[f64], cols: isize, rows: isize, strips2: isize, partial2: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region1_body<S: Simd, W: Vectors>(
    lo2: isize,
    hi2: isize,
    after: &[f64],
    before: &[f64],
    x: &[f64],
    cols: isize,
    rows: isize,
    strips2: isize,
    partial2: &mut [f64],
) {
    let partial2_base = lo2 * (cols.min(512) * 2);
    let base86: isize = cols.min(512) * 2;
    let base87: isize = (cols.min(512) * 2).max(0) & -8;
    let base88: isize = cols.min(512);
    for item2 in lo2..hi2 {
        let block3: isize = item2 / strips2;
        let strip2: isize = item2 - block3 * strips2;
        let base2: isize = item2 * base86;
        let from3: isize = block3 * 128;
        let to2: isize = (from3 + 128).min(rows - 1);
        let whole2: isize = from3 + (to2 - from3 & -4);
        let e5_main: isize = base87;
        let mut e5: isize = 0;
        while e5 < e5_main {
            W::F64::splat(-0.0).store(partial2, base2 + e5 - partial2_base);
            e5 += 8;
        }
        let end9: isize = base86;
        for e5 in e5_main..end9 {
            put(partial2, base2 + e5 - partial2_base, -0.0);
        }
        let base70: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base71: isize = strip2 * 512;
        let base72: isize = base2 + base88;
        let base73: isize = (cols - strip2 * 512).min(512);
        let mut term2: isize = from3;
        while term2 < whole2 {
            let j32_main: isize = base70;
            let base56: isize = term2 * cols;
            let base57: isize = base71;
            let base58: isize = (term2 + 1) * cols;
            let base59: isize = (term2 + 2) * cols;
            let base60: isize = (term2 + 3) * cols;
            let base61: isize = base72;
            let base62: isize = (term2 + 4) * cols;
            let mut j32: isize = 0;
            while j32 < j32_main {
                let x_shared11: W::F64 = W::F64::load(x, base56 + (base57 + j32));
                let x_shared12: W::F64 = W::F64::load(x, base57 + j32);
                let before_shared: W::F64 = W::F64::load(before, base57 + j32);
                let x_shared13: W::F64 = W::F64::load(x, base58 + (base57 + j32));
                let x_shared14: W::F64 = W::F64::load(x, base59 + (base57 + j32));
                let x_shared15: W::F64 = W::F64::load(x, base60 + (base57 + j32));
                let after_shared: W::F64 = W::F64::load(after, base57 + j32);
                let mut running5: W::F64 = W::F64::load(partial2, base2 + j32 - partial2_base);
                let v2: W::F64 = x_shared11 - x_shared12 - before_shared;
                running5 = running5 + v2 * v2;
                let v3: W::F64 = x_shared13 - x_shared12 - before_shared;
                running5 = running5 + v3 * v3;
                let v4: W::F64 = x_shared14 - x_shared12 - before_shared;
                running5 = running5 + v4 * v4;
                let v5: W::F64 = x_shared15 - x_shared12 - before_shared;
                running5 = running5 + v5 * v5;
                running5.store(partial2, base2 + j32 - partial2_base);
                let mut running6: W::F64 = W::F64::load(partial2, base61 + j32 - partial2_base);
                running6 =
                    running6 + (x_shared11 - x_shared12 - before_shared) * (x_shared13 - x_shared12 - after_shared);
                running6 =
                    running6 + (x_shared13 - x_shared12 - before_shared) * (x_shared14 - x_shared12 - after_shared);
                running6 =
                    running6 + (x_shared14 - x_shared12 - before_shared) * (x_shared15 - x_shared12 - after_shared);
                running6 = running6
                    + (x_shared15 - x_shared12 - before_shared)
                        * (W::F64::load(x, base62 + (base57 + j32)) - x_shared12 - after_shared);
                running6.store(partial2, base61 + j32 - partial2_base);
                j32 += 8;
            }
            let base63: isize = term2 * cols;
            let base64: isize = base71;
            let base65: isize = (term2 + 1) * cols;
            let base66: isize = (term2 + 2) * cols;
            let base67: isize = (term2 + 3) * cols;
            let base68: isize = base72;
            let base69: isize = (term2 + 4) * cols;
            let end10: isize = base73;
            for j32 in j32_main..end10 {
                let x_shared16: f64 = at(x, base63 + (base64 + j32));
                let x_shared17: f64 = at(x, base64 + j32);
                let before_shared2: f64 = at(before, base64 + j32);
                let x_shared18: f64 = at(x, base65 + (base64 + j32));
                let x_shared19: f64 = at(x, base66 + (base64 + j32));
                let x_shared20: f64 = at(x, base67 + (base64 + j32));
                let after_shared2: f64 = at(after, base64 + j32);
                let mut running5: f64 = at(partial2, base2 + j32 - partial2_base);
                let v2: f64 = x_shared16 - x_shared17 - before_shared2;
                running5 += v2 * v2;
                let v3: f64 = x_shared18 - x_shared17 - before_shared2;
                running5 += v3 * v3;
                let v4: f64 = x_shared19 - x_shared17 - before_shared2;
                running5 += v4 * v4;
                let v5: f64 = x_shared20 - x_shared17 - before_shared2;
                running5 += v5 * v5;
                put(partial2, base2 + j32 - partial2_base, running5);
                let mut running6: f64 = at(partial2, base68 + j32 - partial2_base);
                running6 += (x_shared16 - x_shared17 - before_shared2) * (x_shared18 - x_shared17 - after_shared2);
                running6 += (x_shared18 - x_shared17 - before_shared2) * (x_shared19 - x_shared17 - after_shared2);
                running6 += (x_shared19 - x_shared17 - before_shared2) * (x_shared20 - x_shared17 - after_shared2);
                running6 += (x_shared20 - x_shared17 - before_shared2)
                    * (at(x, base69 + (base64 + j32)) - x_shared17 - after_shared2);
                put(partial2, base68 + j32 - partial2_base, running6);
            }
            term2 += 4;
        }
        let base82: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base83: isize = strip2 * 512;
        let base84: isize = base2 + base88;
        let base85: isize = (cols - strip2 * 512).min(512);
        for term2 in whole2..to2 {
            let j33_main: isize = base82;
            let base74: isize = term2 * cols;
            let base75: isize = base83;
            let base76: isize = base84;
            let base77: isize = (term2 + 1) * cols;
            let mut j33: isize = 0;
            while j33 < j33_main {
                let x_shared21: W::F64 = W::F64::load(x, base74 + (base75 + j33));
                let x_shared22: W::F64 = W::F64::load(x, base75 + j33);
                let before_shared3: W::F64 = W::F64::load(before, base75 + j33);
                let mut running7: W::F64 = W::F64::load(partial2, base2 + j33 - partial2_base);
                let v6: W::F64 = x_shared21 - x_shared22 - before_shared3;
                running7 = running7 + v6 * v6;
                running7.store(partial2, base2 + j33 - partial2_base);
                let mut running8: W::F64 = W::F64::load(partial2, base76 + j33 - partial2_base);
                running8 = running8
                    + (x_shared21 - x_shared22 - before_shared3)
                        * (W::F64::load(x, base77 + (base75 + j33)) - x_shared22 - W::F64::load(after, base75 + j33));
                running8.store(partial2, base76 + j33 - partial2_base);
                j33 += 8;
            }
            let base78: isize = term2 * cols;
            let base79: isize = base83;
            let base80: isize = base84;
            let base81: isize = (term2 + 1) * cols;
            let end11: isize = base85;
            for j33 in j33_main..end11 {
                let x_shared23: f64 = at(x, base78 + (base79 + j33));
                let x_shared24: f64 = at(x, base79 + j33);
                let before_shared4: f64 = at(before, base79 + j33);
                let mut running7: f64 = at(partial2, base2 + j33 - partial2_base);
                let v6: f64 = x_shared23 - x_shared24 - before_shared4;
                running7 += v6 * v6;
                put(partial2, base2 + j33 - partial2_base, running7);
                let mut running8: f64 = at(partial2, base80 + j33 - partial2_base);
                running8 += (x_shared23 - x_shared24 - before_shared4)
                    * (at(x, base81 + (base79 + j33)) - x_shared24 - at(after, base79 + j33));
                put(partial2, base80 + j33 - partial2_base, running8);
            }
        }
    }
}

multiversion!(ar1_fit_region2 = ar1_fit_region2_body(lo3: isize, hi3: isize, spread: &[f64], together: &[f64], rows: isize, alpha: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region2_body<S: Simd, W: Vectors>(
    lo3: isize,
    hi3: isize,
    spread: &[f64],
    together: &[f64],
    rows: isize,
    alpha: &mut [f64],
) {
    let nan = plain_nan();
    let alpha_base = lo3;
    let j5_main: isize = lo3 + ((hi3 - lo3).max(0) & -8);
    let mut j5: isize = lo3;
    while j5 < j5_main {
        let spread_shared: W::F64 = W::F64::load(spread, j5);
        let result: W::F64 = W::select_f64(
            W::Mask::splat(rows - 1 >= 1) & spread_shared.cmp_gt(W::F64::splat(0.0)),
            W::F64::load(together, j5) / spread_shared,
            W::F64::splat(f64::NAN),
        );
        result.canonical(nan).store(alpha, j5 - alpha_base);
        j5 += 8;
    }
    for j5 in j5_main..hi3 {
        let result2: f64 =
            if rows - 1 >= 1 && at(spread, j5) > 0.0 { at(together, j5) / at(spread, j5) } else { f64::NAN };
        put(alpha, j5 - alpha_base, canonical(result2, nan));
    }
}

multiversion!(ar1_fit_region3 = ar1_fit_region3_body(lo4: isize, hi4: isize, after: &[f64], alpha: &[f64], before: &[f64], x: &[f64], rows: isize, intercept: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region3_body<S: Simd, W: Vectors>(
    lo4: isize,
    hi4: isize,
    after: &[f64],
    alpha: &[f64],
    before: &[f64],
    x: &[f64],
    rows: isize,
    intercept: &mut [f64],
) {
    let nan = plain_nan();
    let intercept_base = lo4;
    let j6_main: isize = lo4 + ((hi4 - lo4).max(0) & -8);
    let mut j6: isize = lo4;
    while j6 < j6_main {
        let mut choice0: W::F64 = W::F64::splat(0.0);
        if rows - 1 >= 1 {
            let x_shared25: W::F64 = W::F64::load(x, j6);
            choice0 = x_shared25 + W::F64::load(after, j6)
                - W::F64::load(alpha, j6) * (x_shared25 + W::F64::load(before, j6));
        } else {
            choice0 = W::F64::splat(f64::NAN);
        }
        choice0.canonical(nan).store(intercept, j6 - intercept_base);
        j6 += 8;
    }
    for j6 in j6_main..hi4 {
        let result3: f64 = if rows - 1 >= 1 {
            at(x, j6) + at(after, j6) - at(alpha, j6) * (at(x, j6) + at(before, j6))
        } else {
            f64::NAN
        };
        put(intercept, j6 - intercept_base, canonical(result3, nan));
    }
}
