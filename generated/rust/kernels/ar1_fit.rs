// Generated from kernels/detectors/ar1Fit.ts#L16 by `trefoil build`. Do not edit. Hash 759276928301bedc

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
                + (((rows - 1).min(128) / 8 + 1) * (cols.min(512) * 187 + 3) + cols.min(512) * 2 * 2)
                + 15,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, cols.min(512) * 2)).collect();
        ctx.run(tasks, |(chunk, partial)| ar1_fit_region0::<S>(chunk.lo, chunk.hi, x, cols, rows, strips, partial))?;
    }
    let mut depth: isize = 0;
    let base47: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let base48: isize = (strips * (cols.min(512) * 2)).max(0) & -8;
    let base49: isize = strips * (cols.min(512) * 2);
    for block2 in 0..blocks {
        ctx.poll()?;
        let into: isize = depth * base47;
        let from2: isize = block2 * base47;
        if into != from2 {
            let e2_main: isize = base48;
            let mut e2: isize = 0;
            while e2 < e2_main {
                W::F64::load(partial, from2 + e2).store(partial, into + e2);
                e2 += 8;
            }
            let end4: isize = base49;
            for e2 in e2_main..end4 {
                put(partial, into + e2, at(partial, from2 + e2));
            }
        }
        depth += 1;
        let mut pairs2: isize = block2;
        let base44: isize = base47;
        let base45: isize = base48;
        let base46: isize = base49;
        while pairs2 & 1 != 0 {
            ctx.poll()?;
            depth -= 1;
            let older: isize = (depth - 1) * base44;
            let newer: isize = older + base44;
            let e3_main: isize = base45;
            let mut e3: isize = 0;
            while e3 < e3_main {
                (W::F64::load(partial, older + e3) + W::F64::load(partial, newer + e3)).store(partial, older + e3);
                e3 += 8;
            }
            let end5: isize = base46;
            for e3 in e3_main..end5 {
                put(partial, older + e3, at(partial, older + e3) + at(partial, newer + e3));
            }
            pairs2 >>= 1;
        }
    }
    let base50: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let base51: isize = (strips * (cols.min(512) * 2)).max(0) & -8;
    let base52: isize = strips * (cols.min(512) * 2);
    while depth > 1 {
        ctx.poll()?;
        depth -= 1;
        let older2: isize = (depth - 1) * base50;
        let newer2: isize = older2 + base50;
        let e4_main: isize = base51;
        let mut e4: isize = 0;
        while e4 < e4_main {
            (W::F64::load(partial, older2 + e4) + W::F64::load(partial, newer2 + e4)).store(partial, older2 + e4);
            e4 += 8;
        }
        let end6: isize = base52;
        for e4 in e4_main..end6 {
            put(partial, older2 + e4, at(partial, older2 + e4) + at(partial, newer2 + e4));
        }
    }
    let base57: isize = cols.min(512) * 2;
    for strip in 0..strips {
        ctx.poll()?;
        let j9_main: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base53: isize = strip * 512;
        let base54: isize = strip * base57;
        let mut j9: isize = 0;
        while j9 < j9_main {
            (W::F64::load(partial, base54 + (base53 + j9 - base53)) / W::F64::splat((rows - 1) as f64))
                .store(before, base53 + j9);
            j9 += 8;
        }
        let base55: isize = strip * 512;
        let base56: isize = strip * base57;
        let end7: isize = (cols - strip * 512).min(512);
        for j9 in j9_main..end7 {
            put(before, base55 + j9, at(partial, base56 + (base55 + j9 - base55)) / (rows - 1) as f64);
        }
    }
    let base62: isize = cols.min(512) * 2;
    let base63: isize = cols.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        let j22_main: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base58: isize = strip * 512;
        let base59: isize = strip * base62 + base63;
        let mut j22: isize = 0;
        while j22 < j22_main {
            (W::F64::load(partial, base59 + (base58 + j22 - base58)) / W::F64::splat((rows - 1) as f64))
                .store(after, base58 + j22);
            j22 += 8;
        }
        let base60: isize = strip * 512;
        let base61: isize = strip * base62 + base63;
        let end8: isize = (cols - strip * 512).min(512);
        for j22 in j22_main..end8 {
            put(after, base60 + j22, at(partial, base61 + (base60 + j22 - base60)) / (rows - 1) as f64);
        }
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips2: isize = (cols + 511) / 512;
    let blocks2: isize = (rows + 126) / 128;
    {
        let chunks = ctx.chunks(
            blocks2 * strips2,
            ((rows - 1).min(128) - (rows - 1).min(128)) * (cols.min(512) * 56 + 3)
                + (((rows - 1).min(128) / 8 + 1) * (cols.min(512) * 378 + 3) + cols.min(512) * 2 * 2)
                + 15,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial2, chunks, cols.min(512) * 2)).collect();
        ctx.run(tasks, |(chunk, partial2)| {
            ar1_fit_region1::<S>(chunk.lo, chunk.hi, after, before, x, cols, rows, strips2, partial2)
        })?;
    }
    let mut depth2: isize = 0;
    let base108: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let base109: isize = (strips2 * (cols.min(512) * 2)).max(0) & -8;
    let base110: isize = strips2 * (cols.min(512) * 2);
    for block4 in 0..blocks2 {
        ctx.poll()?;
        let into2: isize = depth2 * base108;
        let from4: isize = block4 * base108;
        if into2 != from4 {
            let e6_main: isize = base109;
            let mut e6: isize = 0;
            while e6 < e6_main {
                W::F64::load(partial2, from4 + e6).store(partial2, into2 + e6);
                e6 += 8;
            }
            let end12: isize = base110;
            for e6 in e6_main..end12 {
                put(partial2, into2 + e6, at(partial2, from4 + e6));
            }
        }
        depth2 += 1;
        let mut pairs3: isize = block4;
        let base105: isize = base108;
        let base106: isize = base109;
        let base107: isize = base110;
        while pairs3 & 1 != 0 {
            ctx.poll()?;
            depth2 -= 1;
            let older3: isize = (depth2 - 1) * base105;
            let newer3: isize = older3 + base105;
            let e7_main: isize = base106;
            let mut e7: isize = 0;
            while e7 < e7_main {
                (W::F64::load(partial2, older3 + e7) + W::F64::load(partial2, newer3 + e7))
                    .store(partial2, older3 + e7);
                e7 += 8;
            }
            let end13: isize = base107;
            for e7 in e7_main..end13 {
                put(partial2, older3 + e7, at(partial2, older3 + e7) + at(partial2, newer3 + e7));
            }
            pairs3 >>= 1;
        }
    }
    let base111: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let base112: isize = (strips2 * (cols.min(512) * 2)).max(0) & -8;
    let base113: isize = strips2 * (cols.min(512) * 2);
    while depth2 > 1 {
        ctx.poll()?;
        depth2 -= 1;
        let older4: isize = (depth2 - 1) * base111;
        let newer4: isize = older4 + base111;
        let e8_main: isize = base112;
        let mut e8: isize = 0;
        while e8 < e8_main {
            (W::F64::load(partial2, older4 + e8) + W::F64::load(partial2, newer4 + e8)).store(partial2, older4 + e8);
            e8 += 8;
        }
        let end14: isize = base113;
        for e8 in e8_main..end14 {
            put(partial2, older4 + e8, at(partial2, older4 + e8) + at(partial2, newer4 + e8));
        }
    }
    let base118: isize = cols.min(512) * 2;
    for strip2 in 0..strips2 {
        ctx.poll()?;
        let j34_main: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base114: isize = strip2 * 512;
        let base115: isize = strip2 * base118;
        let mut j34: isize = 0;
        while j34 < j34_main {
            W::F64::load(partial2, base115 + (base114 + j34 - base114)).store(spread, base114 + j34);
            j34 += 8;
        }
        let base116: isize = strip2 * 512;
        let base117: isize = strip2 * base118;
        let end15: isize = (cols - strip2 * 512).min(512);
        for j34 in j34_main..end15 {
            put(spread, base116 + j34, at(partial2, base117 + (base116 + j34 - base116)));
        }
    }
    let base123: isize = cols.min(512) * 2;
    let base124: isize = cols.min(512);
    for strip2 in 0..strips2 {
        ctx.poll()?;
        let j42_main: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base119: isize = strip2 * 512;
        let base120: isize = strip2 * base123 + base124;
        let mut j42: isize = 0;
        while j42 < j42_main {
            W::F64::load(partial2, base120 + (base119 + j42 - base119)).store(together, base119 + j42);
            j42 += 8;
        }
        let base121: isize = strip2 * 512;
        let base122: isize = strip2 * base123 + base124;
        let end16: isize = (cols - strip2 * 512).min(512);
        for j42 in j42_main..end16 {
            put(together, base121 + j42, at(partial2, base122 + (base121 + j42 - base121)));
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
    let base41: isize = cols.min(512) * 2;
    let base42: isize = (cols.min(512) * 2).max(0) & -8;
    let base43: isize = cols.min(512);
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * base41;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows - 1);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = base42;
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(-0.0).store(partial, base + e - partial_base);
            e += 8;
        }
        let end: isize = base41;
        for e in e_main..end {
            put(partial, base + e - partial_base, -0.0);
        }
        let base25: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base26: isize = strip * 512;
        let base27: isize = base + base43;
        let base28: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j7_main: isize = base25;
            let base3: isize = term * cols;
            let base4: isize = base26;
            let base5: isize = (term + 1) * cols;
            let base6: isize = (term + 2) * cols;
            let base7: isize = (term + 3) * cols;
            let base8: isize = (term + 4) * cols;
            let base9: isize = (term + 5) * cols;
            let base10: isize = (term + 6) * cols;
            let base11: isize = (term + 7) * cols;
            let base12: isize = base27;
            let base13: isize = (term + 8) * cols;
            let mut j7: isize = 0;
            while j7 < j7_main {
                let x_shared: W::F64 = W::F64::load(x, base4 + j7);
                let x_shared2: W::F64 = W::F64::load(x, base5 + (base4 + j7));
                let x_shared3: W::F64 = W::F64::load(x, base6 + (base4 + j7));
                let x_shared4: W::F64 = W::F64::load(x, base7 + (base4 + j7));
                let x_shared5: W::F64 = W::F64::load(x, base8 + (base4 + j7));
                let x_shared6: W::F64 = W::F64::load(x, base9 + (base4 + j7));
                let x_shared7: W::F64 = W::F64::load(x, base10 + (base4 + j7));
                let x_shared8: W::F64 = W::F64::load(x, base11 + (base4 + j7));
                let mut running: W::F64 = W::F64::load(partial, base + j7 - partial_base);
                running = running + (W::F64::load(x, base3 + (base4 + j7)) - x_shared);
                running = running + (x_shared2 - x_shared);
                running = running + (x_shared3 - x_shared);
                running = running + (x_shared4 - x_shared);
                running = running + (x_shared5 - x_shared);
                running = running + (x_shared6 - x_shared);
                running = running + (x_shared7 - x_shared);
                running = running + (x_shared8 - x_shared);
                running.store(partial, base + j7 - partial_base);
                let mut running2: W::F64 = W::F64::load(partial, base12 + j7 - partial_base);
                running2 = running2 + (x_shared2 - x_shared);
                running2 = running2 + (x_shared3 - x_shared);
                running2 = running2 + (x_shared4 - x_shared);
                running2 = running2 + (x_shared5 - x_shared);
                running2 = running2 + (x_shared6 - x_shared);
                running2 = running2 + (x_shared7 - x_shared);
                running2 = running2 + (x_shared8 - x_shared);
                running2 = running2 + (W::F64::load(x, base13 + (base4 + j7)) - x_shared);
                running2.store(partial, base12 + j7 - partial_base);
                j7 += 8;
            }
            let base14: isize = term * cols;
            let base15: isize = base26;
            let base16: isize = (term + 1) * cols;
            let base17: isize = (term + 2) * cols;
            let base18: isize = (term + 3) * cols;
            let base19: isize = (term + 4) * cols;
            let base20: isize = (term + 5) * cols;
            let base21: isize = (term + 6) * cols;
            let base22: isize = (term + 7) * cols;
            let base23: isize = base27;
            let base24: isize = (term + 8) * cols;
            let end2: isize = base28;
            for j7 in j7_main..end2 {
                let x_shared9: f64 = at(x, base15 + j7);
                let x_shared10: f64 = at(x, base16 + (base15 + j7));
                let x_shared11: f64 = at(x, base17 + (base15 + j7));
                let x_shared12: f64 = at(x, base18 + (base15 + j7));
                let x_shared13: f64 = at(x, base19 + (base15 + j7));
                let x_shared14: f64 = at(x, base20 + (base15 + j7));
                let x_shared15: f64 = at(x, base21 + (base15 + j7));
                let x_shared16: f64 = at(x, base22 + (base15 + j7));
                let mut running: f64 = at(partial, base + j7 - partial_base);
                running += at(x, base14 + (base15 + j7)) - x_shared9;
                running += x_shared10 - x_shared9;
                running += x_shared11 - x_shared9;
                running += x_shared12 - x_shared9;
                running += x_shared13 - x_shared9;
                running += x_shared14 - x_shared9;
                running += x_shared15 - x_shared9;
                running += x_shared16 - x_shared9;
                put(partial, base + j7 - partial_base, running);
                let mut running2: f64 = at(partial, base23 + j7 - partial_base);
                running2 += x_shared10 - x_shared9;
                running2 += x_shared11 - x_shared9;
                running2 += x_shared12 - x_shared9;
                running2 += x_shared13 - x_shared9;
                running2 += x_shared14 - x_shared9;
                running2 += x_shared15 - x_shared9;
                running2 += x_shared16 - x_shared9;
                running2 += at(x, base24 + (base15 + j7)) - x_shared9;
                put(partial, base23 + j7 - partial_base, running2);
            }
            term += 8;
        }
        let base37: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base38: isize = strip * 512;
        let base39: isize = base + base43;
        let base40: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j8_main: isize = base37;
            let base29: isize = term * cols;
            let base30: isize = base38;
            let base31: isize = base39;
            let base32: isize = (term + 1) * cols;
            let mut j8: isize = 0;
            while j8 < j8_main {
                let x_shared17: W::F64 = W::F64::load(x, base30 + j8);
                let mut running3: W::F64 = W::F64::load(partial, base + j8 - partial_base);
                running3 = running3 + (W::F64::load(x, base29 + (base30 + j8)) - x_shared17);
                running3.store(partial, base + j8 - partial_base);
                let mut running4: W::F64 = W::F64::load(partial, base31 + j8 - partial_base);
                running4 = running4 + (W::F64::load(x, base32 + (base30 + j8)) - x_shared17);
                running4.store(partial, base31 + j8 - partial_base);
                j8 += 8;
            }
            let base33: isize = term * cols;
            let base34: isize = base38;
            let base35: isize = base39;
            let base36: isize = (term + 1) * cols;
            let end3: isize = base40;
            for j8 in j8_main..end3 {
                let x_shared18: f64 = at(x, base34 + j8);
                let mut running3: f64 = at(partial, base + j8 - partial_base);
                running3 += at(x, base33 + (base34 + j8)) - x_shared18;
                put(partial, base + j8 - partial_base, running3);
                let mut running4: f64 = at(partial, base35 + j8 - partial_base);
                running4 += at(x, base36 + (base34 + j8)) - x_shared18;
                put(partial, base35 + j8 - partial_base, running4);
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
    let base102: isize = cols.min(512) * 2;
    let base103: isize = (cols.min(512) * 2).max(0) & -8;
    let base104: isize = cols.min(512);
    for item2 in lo2..hi2 {
        let block3: isize = item2 / strips2;
        let strip2: isize = item2 - block3 * strips2;
        let base2: isize = item2 * base102;
        let from3: isize = block3 * 128;
        let to2: isize = (from3 + 128).min(rows - 1);
        let whole2: isize = from3 + (to2 - from3 & -8);
        let e5_main: isize = base103;
        let mut e5: isize = 0;
        while e5 < e5_main {
            W::F64::splat(-0.0).store(partial2, base2 + e5 - partial2_base);
            e5 += 8;
        }
        let end9: isize = base102;
        for e5 in e5_main..end9 {
            put(partial2, base2 + e5 - partial2_base, -0.0);
        }
        let base86: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base87: isize = strip2 * 512;
        let base88: isize = base2 + base104;
        let base89: isize = (cols - strip2 * 512).min(512);
        let mut term2: isize = from3;
        while term2 < whole2 {
            let j32_main: isize = base86;
            let base64: isize = term2 * cols;
            let base65: isize = base87;
            let base66: isize = (term2 + 1) * cols;
            let base67: isize = (term2 + 2) * cols;
            let base68: isize = (term2 + 3) * cols;
            let base69: isize = (term2 + 4) * cols;
            let base70: isize = (term2 + 5) * cols;
            let base71: isize = (term2 + 6) * cols;
            let base72: isize = (term2 + 7) * cols;
            let base73: isize = base88;
            let base74: isize = (term2 + 8) * cols;
            let mut j32: isize = 0;
            while j32 < j32_main {
                let x_shared19: W::F64 = W::F64::load(x, base64 + (base65 + j32));
                let x_shared20: W::F64 = W::F64::load(x, base65 + j32);
                let before_shared: W::F64 = W::F64::load(before, base65 + j32);
                let x_shared21: W::F64 = W::F64::load(x, base66 + (base65 + j32));
                let x_shared22: W::F64 = W::F64::load(x, base67 + (base65 + j32));
                let x_shared23: W::F64 = W::F64::load(x, base68 + (base65 + j32));
                let x_shared24: W::F64 = W::F64::load(x, base69 + (base65 + j32));
                let x_shared25: W::F64 = W::F64::load(x, base70 + (base65 + j32));
                let x_shared26: W::F64 = W::F64::load(x, base71 + (base65 + j32));
                let x_shared27: W::F64 = W::F64::load(x, base72 + (base65 + j32));
                let after_shared: W::F64 = W::F64::load(after, base65 + j32);
                let mut running5: W::F64 = W::F64::load(partial2, base2 + j32 - partial2_base);
                let v2: W::F64 = x_shared19 - x_shared20 - before_shared;
                running5 = running5 + v2 * v2;
                let v3: W::F64 = x_shared21 - x_shared20 - before_shared;
                running5 = running5 + v3 * v3;
                let v4: W::F64 = x_shared22 - x_shared20 - before_shared;
                running5 = running5 + v4 * v4;
                let v5: W::F64 = x_shared23 - x_shared20 - before_shared;
                running5 = running5 + v5 * v5;
                let v6: W::F64 = x_shared24 - x_shared20 - before_shared;
                running5 = running5 + v6 * v6;
                let v7: W::F64 = x_shared25 - x_shared20 - before_shared;
                running5 = running5 + v7 * v7;
                let v8: W::F64 = x_shared26 - x_shared20 - before_shared;
                running5 = running5 + v8 * v8;
                let v9: W::F64 = x_shared27 - x_shared20 - before_shared;
                running5 = running5 + v9 * v9;
                running5.store(partial2, base2 + j32 - partial2_base);
                let mut running6: W::F64 = W::F64::load(partial2, base73 + j32 - partial2_base);
                running6 =
                    running6 + (x_shared19 - x_shared20 - before_shared) * (x_shared21 - x_shared20 - after_shared);
                running6 =
                    running6 + (x_shared21 - x_shared20 - before_shared) * (x_shared22 - x_shared20 - after_shared);
                running6 =
                    running6 + (x_shared22 - x_shared20 - before_shared) * (x_shared23 - x_shared20 - after_shared);
                running6 =
                    running6 + (x_shared23 - x_shared20 - before_shared) * (x_shared24 - x_shared20 - after_shared);
                running6 =
                    running6 + (x_shared24 - x_shared20 - before_shared) * (x_shared25 - x_shared20 - after_shared);
                running6 =
                    running6 + (x_shared25 - x_shared20 - before_shared) * (x_shared26 - x_shared20 - after_shared);
                running6 =
                    running6 + (x_shared26 - x_shared20 - before_shared) * (x_shared27 - x_shared20 - after_shared);
                running6 = running6
                    + (x_shared27 - x_shared20 - before_shared)
                        * (W::F64::load(x, base74 + (base65 + j32)) - x_shared20 - after_shared);
                running6.store(partial2, base73 + j32 - partial2_base);
                j32 += 8;
            }
            let base75: isize = term2 * cols;
            let base76: isize = base87;
            let base77: isize = (term2 + 1) * cols;
            let base78: isize = (term2 + 2) * cols;
            let base79: isize = (term2 + 3) * cols;
            let base80: isize = (term2 + 4) * cols;
            let base81: isize = (term2 + 5) * cols;
            let base82: isize = (term2 + 6) * cols;
            let base83: isize = (term2 + 7) * cols;
            let base84: isize = base88;
            let base85: isize = (term2 + 8) * cols;
            let end10: isize = base89;
            for j32 in j32_main..end10 {
                let x_shared28: f64 = at(x, base75 + (base76 + j32));
                let x_shared29: f64 = at(x, base76 + j32);
                let before_shared2: f64 = at(before, base76 + j32);
                let x_shared30: f64 = at(x, base77 + (base76 + j32));
                let x_shared31: f64 = at(x, base78 + (base76 + j32));
                let x_shared32: f64 = at(x, base79 + (base76 + j32));
                let x_shared33: f64 = at(x, base80 + (base76 + j32));
                let x_shared34: f64 = at(x, base81 + (base76 + j32));
                let x_shared35: f64 = at(x, base82 + (base76 + j32));
                let x_shared36: f64 = at(x, base83 + (base76 + j32));
                let after_shared2: f64 = at(after, base76 + j32);
                let mut running5: f64 = at(partial2, base2 + j32 - partial2_base);
                let v2: f64 = x_shared28 - x_shared29 - before_shared2;
                running5 += v2 * v2;
                let v3: f64 = x_shared30 - x_shared29 - before_shared2;
                running5 += v3 * v3;
                let v4: f64 = x_shared31 - x_shared29 - before_shared2;
                running5 += v4 * v4;
                let v5: f64 = x_shared32 - x_shared29 - before_shared2;
                running5 += v5 * v5;
                let v6: f64 = x_shared33 - x_shared29 - before_shared2;
                running5 += v6 * v6;
                let v7: f64 = x_shared34 - x_shared29 - before_shared2;
                running5 += v7 * v7;
                let v8: f64 = x_shared35 - x_shared29 - before_shared2;
                running5 += v8 * v8;
                let v9: f64 = x_shared36 - x_shared29 - before_shared2;
                running5 += v9 * v9;
                put(partial2, base2 + j32 - partial2_base, running5);
                let mut running6: f64 = at(partial2, base84 + j32 - partial2_base);
                running6 += (x_shared28 - x_shared29 - before_shared2) * (x_shared30 - x_shared29 - after_shared2);
                running6 += (x_shared30 - x_shared29 - before_shared2) * (x_shared31 - x_shared29 - after_shared2);
                running6 += (x_shared31 - x_shared29 - before_shared2) * (x_shared32 - x_shared29 - after_shared2);
                running6 += (x_shared32 - x_shared29 - before_shared2) * (x_shared33 - x_shared29 - after_shared2);
                running6 += (x_shared33 - x_shared29 - before_shared2) * (x_shared34 - x_shared29 - after_shared2);
                running6 += (x_shared34 - x_shared29 - before_shared2) * (x_shared35 - x_shared29 - after_shared2);
                running6 += (x_shared35 - x_shared29 - before_shared2) * (x_shared36 - x_shared29 - after_shared2);
                running6 += (x_shared36 - x_shared29 - before_shared2)
                    * (at(x, base85 + (base76 + j32)) - x_shared29 - after_shared2);
                put(partial2, base84 + j32 - partial2_base, running6);
            }
            term2 += 8;
        }
        let base98: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base99: isize = strip2 * 512;
        let base100: isize = base2 + base104;
        let base101: isize = (cols - strip2 * 512).min(512);
        for term2 in whole2..to2 {
            let j33_main: isize = base98;
            let base90: isize = term2 * cols;
            let base91: isize = base99;
            let base92: isize = base100;
            let base93: isize = (term2 + 1) * cols;
            let mut j33: isize = 0;
            while j33 < j33_main {
                let x_shared37: W::F64 = W::F64::load(x, base90 + (base91 + j33));
                let x_shared38: W::F64 = W::F64::load(x, base91 + j33);
                let before_shared3: W::F64 = W::F64::load(before, base91 + j33);
                let mut running7: W::F64 = W::F64::load(partial2, base2 + j33 - partial2_base);
                let v10: W::F64 = x_shared37 - x_shared38 - before_shared3;
                running7 = running7 + v10 * v10;
                running7.store(partial2, base2 + j33 - partial2_base);
                let mut running8: W::F64 = W::F64::load(partial2, base92 + j33 - partial2_base);
                running8 = running8
                    + (x_shared37 - x_shared38 - before_shared3)
                        * (W::F64::load(x, base93 + (base91 + j33)) - x_shared38 - W::F64::load(after, base91 + j33));
                running8.store(partial2, base92 + j33 - partial2_base);
                j33 += 8;
            }
            let base94: isize = term2 * cols;
            let base95: isize = base99;
            let base96: isize = base100;
            let base97: isize = (term2 + 1) * cols;
            let end11: isize = base101;
            for j33 in j33_main..end11 {
                let x_shared39: f64 = at(x, base94 + (base95 + j33));
                let x_shared40: f64 = at(x, base95 + j33);
                let before_shared4: f64 = at(before, base95 + j33);
                let mut running7: f64 = at(partial2, base2 + j33 - partial2_base);
                let v10: f64 = x_shared39 - x_shared40 - before_shared4;
                running7 += v10 * v10;
                put(partial2, base2 + j33 - partial2_base, running7);
                let mut running8: f64 = at(partial2, base96 + j33 - partial2_base);
                running8 += (x_shared39 - x_shared40 - before_shared4)
                    * (at(x, base97 + (base95 + j33)) - x_shared40 - at(after, base95 + j33));
                put(partial2, base96 + j33 - partial2_base, running8);
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
            let x_shared41: W::F64 = W::F64::load(x, j6);
            choice0 = x_shared41 + W::F64::load(after, j6)
                - W::F64::load(alpha, j6) * (x_shared41 + W::F64::load(before, j6));
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
