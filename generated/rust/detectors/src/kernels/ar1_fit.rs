// Generated from kernels/detectors/ar1Fit.ts#L17 by `trefoil build`. Do not edit. Hash 91e170b9c22f0cdf

use trefoil_core::prelude::*;

multiversion!(
    /// First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
    ///
    /// NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN; so does one
    /// whose deviations have squares that doubles do not hold: below about 1e-154, or above 1e154.
    ///
    /// Accuracy: 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means.
    ///
    /// Source: ordinary least squares on deviations from the means, after the first row is taken away.
    pub ar1_fit = ar1_fit_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        alpha: &mut [f64],
        intercept: &mut [f64],
    )
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
    let blocks: isize = ((rows + 126) / 128).max(1);
    // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
    let none: f64 = if rows - 1 > 0 { -0.0 } else { 0.0 };
    {
        let chunks = ctx.chunks(
            blocks * strips,
            ((rows - 1).min(128) / 8 + 1) * (cols.min(512) * 187 + 3) + cols.min(512) * 2 * 2 + 16,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, cols.min(512) * 2)).collect();
        ctx.run(tasks, |(chunk, partial)| sum_partial::<S>(chunk.lo, chunk.hi, x, cols, strips, rows, none, partial))?;
    }
    let mut depth: isize = 0;
    let cols_times2: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let strips_whole: isize = (strips * (cols.min(512) * 2)).max(0) & -8;
    let strips_times_cols: isize = strips * (cols.min(512) * 2);
    for block in 0..blocks {
        ctx.poll()?;
        let into: isize = depth * cols_times2;
        let from: isize = block * cols_times2;
        if into != from {
            let e_main: isize = strips_whole;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                W::F64::load(partial, from + e).store(partial, into + e);
                e += 8;
            }
            let e_end: isize = strips_times_cols;
            // The remainder.
            for e in e_main..e_end {
                put(partial, into + e, at(partial, from + e));
            }
        }
        depth += 1;
        let mut pairs: isize = block;
        while pairs & 1 != 0 {
            ctx.poll()?;
            depth -= 1;
            let older: isize = (depth - 1) * cols_times2;
            let newer: isize = older + cols_times2;
            let e_main: isize = strips_whole;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial, older + e) + W::F64::load(partial, newer + e)).store(partial, older + e);
                e += 8;
            }
            let e_end: isize = strips_times_cols;
            // The remainder.
            for e in e_main..e_end {
                put(partial, older + e, at(partial, older + e) + at(partial, newer + e));
            }
            pairs >>= 1;
        }
    }
    let cols_times2_2: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let strips_whole2: isize = (strips * (cols.min(512) * 2)).max(0) & -8;
    let strips_times_cols2: isize = strips * (cols.min(512) * 2);
    while depth > 1 {
        ctx.poll()?;
        depth -= 1;
        let older: isize = (depth - 1) * cols_times2_2;
        let newer: isize = older + cols_times2_2;
        let e_main: isize = strips_whole2;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            (W::F64::load(partial, older + e) + W::F64::load(partial, newer + e)).store(partial, older + e);
            e += 8;
        }
        let e_end: isize = strips_times_cols2;
        // The remainder.
        for e in e_main..e_end {
            put(partial, older + e, at(partial, older + e) + at(partial, newer + e));
        }
    }
    let cols_times2_3: isize = cols.min(512) * 2;
    for strip in 0..strips {
        ctx.poll()?;
        let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let strip_times_cols: isize = strip * cols_times2_3;
        // 8 rounds at once.
        let mut j: isize = 0;
        while j < j_main {
            (W::F64::load(partial, strip_times_cols + j) / W::F64::splat((rows - 1) as f64))
                .store(before, strip_times512 + j);
            j += 8;
        }
        let strip_times512_2: isize = strip * 512;
        let strip_times_cols2: isize = strip * cols_times2_3;
        let j_end: isize = (cols - strip * 512).min(512);
        // The remainder.
        for j in j_main..j_end {
            put(before, strip_times512_2 + j, at(partial, strip_times_cols2 + j) / (rows - 1) as f64);
        }
    }
    let cols_times2_4: isize = cols.min(512) * 2;
    let cols_at_most512: isize = cols.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let strip_plus_cols: isize = strip * cols_times2_4 + cols_at_most512;
        // 8 rounds at once.
        let mut j: isize = 0;
        while j < j_main {
            (W::F64::load(partial, strip_plus_cols + j) / W::F64::splat((rows - 1) as f64))
                .store(after, strip_times512 + j);
            j += 8;
        }
        let strip_times512_2: isize = strip * 512;
        let strip_plus_cols2: isize = strip * cols_times2_4 + cols_at_most512;
        let j_end: isize = (cols - strip * 512).min(512);
        // The remainder.
        for j in j_main..j_end {
            put(after, strip_times512_2 + j, at(partial, strip_plus_cols2 + j) / (rows - 1) as f64);
        }
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips2: isize = (cols + 511) / 512;
    let blocks2: isize = ((rows + 126) / 128).max(1);
    // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
    let none2: f64 = if rows - 1 > 0 { -0.0 } else { 0.0 };
    {
        let chunks = ctx.chunks(
            blocks2 * strips2,
            ((rows - 1).min(128) / 8 + 1) * (cols.min(512) * 378 + 3) + cols.min(512) * 2 * 2 + 16,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial2, chunks, cols.min(512) * 2)).collect();
        ctx.run(tasks, |(chunk, partial2)| {
            sum_partial2::<S>(chunk.lo, chunk.hi, x, before, after, cols, strips2, rows, none2, partial2)
        })?;
    }
    let mut depth2: isize = 0;
    let cols_times2_5: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let strips_whole3: isize = (strips2 * (cols.min(512) * 2)).max(0) & -8;
    let strips_times_cols3: isize = strips2 * (cols.min(512) * 2);
    for block in 0..blocks2 {
        ctx.poll()?;
        let into: isize = depth2 * cols_times2_5;
        let from: isize = block * cols_times2_5;
        if into != from {
            let e_main: isize = strips_whole3;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                W::F64::load(partial2, from + e).store(partial2, into + e);
                e += 8;
            }
            let e_end: isize = strips_times_cols3;
            // The remainder.
            for e in e_main..e_end {
                put(partial2, into + e, at(partial2, from + e));
            }
        }
        depth2 += 1;
        let mut pairs: isize = block;
        while pairs & 1 != 0 {
            ctx.poll()?;
            depth2 -= 1;
            let older: isize = (depth2 - 1) * cols_times2_5;
            let newer: isize = older + cols_times2_5;
            let e_main: isize = strips_whole3;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial2, older + e) + W::F64::load(partial2, newer + e)).store(partial2, older + e);
                e += 8;
            }
            let e_end: isize = strips_times_cols3;
            // The remainder.
            for e in e_main..e_end {
                put(partial2, older + e, at(partial2, older + e) + at(partial2, newer + e));
            }
            pairs >>= 1;
        }
    }
    let cols_times2_6: isize = (cols + 511) / 512 * cols.min(512) * 2;
    let strips_whole4: isize = (strips2 * (cols.min(512) * 2)).max(0) & -8;
    let strips_times_cols4: isize = strips2 * (cols.min(512) * 2);
    while depth2 > 1 {
        ctx.poll()?;
        depth2 -= 1;
        let older: isize = (depth2 - 1) * cols_times2_6;
        let newer: isize = older + cols_times2_6;
        let e_main: isize = strips_whole4;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            (W::F64::load(partial2, older + e) + W::F64::load(partial2, newer + e)).store(partial2, older + e);
            e += 8;
        }
        let e_end: isize = strips_times_cols4;
        // The remainder.
        for e in e_main..e_end {
            put(partial2, older + e, at(partial2, older + e) + at(partial2, newer + e));
        }
    }
    let cols_times2_7: isize = cols.min(512) * 2;
    for strip in 0..strips2 {
        ctx.poll()?;
        let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let strip_times_cols: isize = strip * cols_times2_7;
        // 8 rounds at once.
        let mut j: isize = 0;
        while j < j_main {
            W::F64::load(partial2, strip_times_cols + j).store(spread, strip_times512 + j);
            j += 8;
        }
        let strip_times512_2: isize = strip * 512;
        let strip_times_cols2: isize = strip * cols_times2_7;
        let j_end: isize = (cols - strip * 512).min(512);
        // The remainder.
        for j in j_main..j_end {
            put(spread, strip_times512_2 + j, at(partial2, strip_times_cols2 + j));
        }
    }
    let cols_times2_8: isize = cols.min(512) * 2;
    let cols_at_most512_2: isize = cols.min(512);
    for strip in 0..strips2 {
        ctx.poll()?;
        let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let strip_plus_cols: isize = strip * cols_times2_8 + cols_at_most512_2;
        // 8 rounds at once.
        let mut j: isize = 0;
        while j < j_main {
            W::F64::load(partial2, strip_plus_cols + j).store(together, strip_times512 + j);
            j += 8;
        }
        let strip_times512_2: isize = strip * 512;
        let strip_plus_cols2: isize = strip * cols_times2_8 + cols_at_most512_2;
        let j_end: isize = (cols - strip * 512).min(512);
        // The remainder.
        for j in j_main..j_end {
            put(together, strip_times512_2 + j, at(partial2, strip_plus_cols2 + j));
        }
    }
    // fill(alpha, (j) => (pairs >= 1 && spread[j]! > 0 ? together[j]! / spread[j]! : NaN));
    {
        let chunks = ctx.chunks(cols, 15);
        let tasks: Vec<_> = chunks.iter().zip(split(alpha, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, alpha)| fill_alpha::<S>(chunk.lo, chunk.hi, spread, together, rows, alpha))?;
    }
    // fill(intercept, (j) => (pairs >= 1 ? x.at(0, j) + after[j]! - alpha[j]! * (x.at(0, j) + before[j]!)…
    {
        let chunks = ctx.chunks(cols, 13);
        let tasks: Vec<_> = chunks.iter().zip(split(intercept, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, intercept)| {
            fill_intercept::<S>(chunk.lo, chunk.hi, x, after, alpha, before, rows, intercept)
        })?;
    }
    Ok(())
}

multiversion!(sum_partial = sum_partial_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    strips: isize,
    rows: isize,
    none: f64,
    partial: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    strips: isize,
    rows: isize,
    none: f64,
    partial: &mut [f64],
) {
    let partial_base = lo * (cols.min(512) * 2);
    let cols_times2: isize = cols.min(512) * 2;
    let cols_whole: isize = (cols.min(512) * 2).max(0) & -8;
    let cols_at_most512: isize = cols.min(512);
    // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * cols_times2;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows - 1).max(from);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = cols_whole;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(none).store(partial, base + e - partial_base);
            e += 8;
        }
        let e_end: isize = cols_times2;
        // The remainder.
        for e in e_main..e_end {
            put(partial, base + e - partial_base, none);
        }
        let cols_whole2: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let base_plus_cols: isize = base + cols_at_most512;
        let cols_at_most512_2: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j_main: isize = cols_whole2;
            let term_times_cols: isize = term * cols;
            let term_times_cols2: isize = (term + 1) * cols;
            let term_times_cols3: isize = (term + 2) * cols;
            let term_times_cols4: isize = (term + 3) * cols;
            let term_times_cols5: isize = (term + 4) * cols;
            let term_times_cols6: isize = (term + 5) * cols;
            let term_times_cols7: isize = (term + 6) * cols;
            let term_times_cols8: isize = (term + 7) * cols;
            let term_times_cols9: isize = (term + 8) * cols;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
                let x_shared: W::F64 = W::F64::load(x, strip_times512 + j);
                let x_shared2: W::F64 = W::F64::load(x, term_times_cols2 + (strip_times512 + j));
                let x_shared3: W::F64 = W::F64::load(x, term_times_cols3 + (strip_times512 + j));
                let x_shared4: W::F64 = W::F64::load(x, term_times_cols4 + (strip_times512 + j));
                let x_shared5: W::F64 = W::F64::load(x, term_times_cols5 + (strip_times512 + j));
                let x_shared6: W::F64 = W::F64::load(x, term_times_cols6 + (strip_times512 + j));
                let x_shared7: W::F64 = W::F64::load(x, term_times_cols7 + (strip_times512 + j));
                let x_shared8: W::F64 = W::F64::load(x, term_times_cols8 + (strip_times512 + j));
                // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
                let mut running: W::F64 = W::F64::load(partial, base + j - partial_base);
                running = running + (W::F64::load(x, term_times_cols + (strip_times512 + j)) - x_shared);
                running = running + (x_shared2 - x_shared);
                running = running + (x_shared3 - x_shared);
                running = running + (x_shared4 - x_shared);
                running = running + (x_shared5 - x_shared);
                running = running + (x_shared6 - x_shared);
                running = running + (x_shared7 - x_shared);
                running = running + (x_shared8 - x_shared);
                running.store(partial, base + j - partial_base);
                let mut running2: W::F64 = W::F64::load(partial, base_plus_cols + j - partial_base);
                running2 = running2 + (x_shared2 - x_shared);
                running2 = running2 + (x_shared3 - x_shared);
                running2 = running2 + (x_shared4 - x_shared);
                running2 = running2 + (x_shared5 - x_shared);
                running2 = running2 + (x_shared6 - x_shared);
                running2 = running2 + (x_shared7 - x_shared);
                running2 = running2 + (x_shared8 - x_shared);
                running2 = running2 + (W::F64::load(x, term_times_cols9 + (strip_times512 + j)) - x_shared);
                running2.store(partial, base_plus_cols + j - partial_base);
                j += 8;
            }
            let term_times_cols10: isize = term * cols;
            let term_times_cols11: isize = (term + 1) * cols;
            let term_times_cols12: isize = (term + 2) * cols;
            let term_times_cols13: isize = (term + 3) * cols;
            let term_times_cols14: isize = (term + 4) * cols;
            let term_times_cols15: isize = (term + 5) * cols;
            let term_times_cols16: isize = (term + 6) * cols;
            let term_times_cols17: isize = (term + 7) * cols;
            let term_times_cols18: isize = (term + 8) * cols;
            let j_end: isize = cols_at_most512_2;
            // The remainder.
            for j in j_main..j_end {
                // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
                let x_shared: f64 = at(x, strip_times512 + j);
                let x_shared2: f64 = at(x, term_times_cols11 + (strip_times512 + j));
                let x_shared3: f64 = at(x, term_times_cols12 + (strip_times512 + j));
                let x_shared4: f64 = at(x, term_times_cols13 + (strip_times512 + j));
                let x_shared5: f64 = at(x, term_times_cols14 + (strip_times512 + j));
                let x_shared6: f64 = at(x, term_times_cols15 + (strip_times512 + j));
                let x_shared7: f64 = at(x, term_times_cols16 + (strip_times512 + j));
                let x_shared8: f64 = at(x, term_times_cols17 + (strip_times512 + j));
                // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
                let mut running: f64 = at(partial, base + j - partial_base);
                running += at(x, term_times_cols10 + (strip_times512 + j)) - x_shared;
                running += x_shared2 - x_shared;
                running += x_shared3 - x_shared;
                running += x_shared4 - x_shared;
                running += x_shared5 - x_shared;
                running += x_shared6 - x_shared;
                running += x_shared7 - x_shared;
                running += x_shared8 - x_shared;
                put(partial, base + j - partial_base, running);
                let mut running2: f64 = at(partial, base_plus_cols + j - partial_base);
                running2 += x_shared2 - x_shared;
                running2 += x_shared3 - x_shared;
                running2 += x_shared4 - x_shared;
                running2 += x_shared5 - x_shared;
                running2 += x_shared6 - x_shared;
                running2 += x_shared7 - x_shared;
                running2 += x_shared8 - x_shared;
                running2 += at(x, term_times_cols18 + (strip_times512 + j)) - x_shared;
                put(partial, base_plus_cols + j - partial_base, running2);
            }
            term += 8;
        }
        let cols_whole3: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512_2: isize = strip * 512;
        let base_plus_cols2: isize = base + cols_at_most512;
        let cols_at_most512_3: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j_main: isize = cols_whole3;
            let term_times_cols: isize = term * cols;
            let term_times_cols2: isize = (term + 1) * cols;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
                let x_shared: W::F64 = W::F64::load(x, strip_times512_2 + j);
                // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
                let mut running: W::F64 = W::F64::load(partial, base + j - partial_base);
                running = running + (W::F64::load(x, term_times_cols + (strip_times512_2 + j)) - x_shared);
                running.store(partial, base + j - partial_base);
                let mut running2: W::F64 = W::F64::load(partial, base_plus_cols2 + j - partial_base);
                running2 = running2 + (W::F64::load(x, term_times_cols2 + (strip_times512_2 + j)) - x_shared);
                running2.store(partial, base_plus_cols2 + j - partial_base);
                j += 8;
            }
            let term_times_cols3: isize = term * cols;
            let term_times_cols4: isize = (term + 1) * cols;
            let j_end: isize = cols_at_most512_3;
            // The remainder.
            for j in j_main..j_end {
                // fill(after, (j) => contract(pairs, (t) => x.at(t + 1, j) - x.at(0, j)) / pairs);
                let x_shared: f64 = at(x, strip_times512_2 + j);
                // fill(before, (j) => contract(pairs, (t) => x.at(t, j) - x.at(0, j)) / pairs);
                let mut running: f64 = at(partial, base + j - partial_base);
                running += at(x, term_times_cols3 + (strip_times512_2 + j)) - x_shared;
                put(partial, base + j - partial_base, running);
                let mut running2: f64 = at(partial, base_plus_cols2 + j - partial_base);
                running2 += at(x, term_times_cols4 + (strip_times512_2 + j)) - x_shared;
                put(partial, base_plus_cols2 + j - partial_base, running2);
            }
        }
    }
}

multiversion!(sum_partial2 = sum_partial2_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    before: &[f64],
    after: &[f64],
    cols: isize,
    strips: isize,
    rows: isize,
    none: f64,
    partial: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial2_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    before: &[f64],
    after: &[f64],
    cols: isize,
    strips: isize,
    rows: isize,
    none: f64,
    partial: &mut [f64],
) {
    let partial_base = lo * (cols.min(512) * 2);
    let cols_times2: isize = cols.min(512) * 2;
    let cols_whole: isize = (cols.min(512) * 2).max(0) & -8;
    let cols_at_most512: isize = cols.min(512);
    // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * cols_times2;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows - 1).max(from);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = cols_whole;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(none).store(partial, base + e - partial_base);
            e += 8;
        }
        let e_end: isize = cols_times2;
        // The remainder.
        for e in e_main..e_end {
            put(partial, base + e - partial_base, none);
        }
        let cols_whole2: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let base_plus_cols: isize = base + cols_at_most512;
        let cols_at_most512_2: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j_main: isize = cols_whole2;
            let term_times_cols: isize = term * cols;
            let term_times_cols2: isize = (term + 1) * cols;
            let term_times_cols3: isize = (term + 2) * cols;
            let term_times_cols4: isize = (term + 3) * cols;
            let term_times_cols5: isize = (term + 4) * cols;
            let term_times_cols6: isize = (term + 5) * cols;
            let term_times_cols7: isize = (term + 6) * cols;
            let term_times_cols8: isize = (term + 7) * cols;
            let term_times_cols9: isize = (term + 8) * cols;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
                let x_shared: W::F64 = W::F64::load(x, term_times_cols + (strip_times512 + j));
                let x_shared2: W::F64 = W::F64::load(x, strip_times512 + j);
                let before_shared: W::F64 = W::F64::load(before, strip_times512 + j);
                let x_shared3: W::F64 = W::F64::load(x, term_times_cols2 + (strip_times512 + j));
                let x_shared4: W::F64 = W::F64::load(x, term_times_cols3 + (strip_times512 + j));
                let x_shared5: W::F64 = W::F64::load(x, term_times_cols4 + (strip_times512 + j));
                let x_shared6: W::F64 = W::F64::load(x, term_times_cols5 + (strip_times512 + j));
                let x_shared7: W::F64 = W::F64::load(x, term_times_cols6 + (strip_times512 + j));
                let x_shared8: W::F64 = W::F64::load(x, term_times_cols7 + (strip_times512 + j));
                let x_shared9: W::F64 = W::F64::load(x, term_times_cols8 + (strip_times512 + j));
                let after_shared: W::F64 = W::F64::load(after, strip_times512 + j);
                // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
                let mut running: W::F64 = W::F64::load(partial, base + j - partial_base);
                let v: W::F64 = x_shared - x_shared2 - before_shared;
                running = running + v * v;
                let v2: W::F64 = x_shared3 - x_shared2 - before_shared;
                running = running + v2 * v2;
                let v3: W::F64 = x_shared4 - x_shared2 - before_shared;
                running = running + v3 * v3;
                let v4: W::F64 = x_shared5 - x_shared2 - before_shared;
                running = running + v4 * v4;
                let v5: W::F64 = x_shared6 - x_shared2 - before_shared;
                running = running + v5 * v5;
                let v6: W::F64 = x_shared7 - x_shared2 - before_shared;
                running = running + v6 * v6;
                let v7: W::F64 = x_shared8 - x_shared2 - before_shared;
                running = running + v7 * v7;
                let v8: W::F64 = x_shared9 - x_shared2 - before_shared;
                running = running + v8 * v8;
                running.store(partial, base + j - partial_base);
                let mut running2: W::F64 = W::F64::load(partial, base_plus_cols + j - partial_base);
                running2 = running2 + (x_shared - x_shared2 - before_shared) * (x_shared3 - x_shared2 - after_shared);
                running2 = running2 + (x_shared3 - x_shared2 - before_shared) * (x_shared4 - x_shared2 - after_shared);
                running2 = running2 + (x_shared4 - x_shared2 - before_shared) * (x_shared5 - x_shared2 - after_shared);
                running2 = running2 + (x_shared5 - x_shared2 - before_shared) * (x_shared6 - x_shared2 - after_shared);
                running2 = running2 + (x_shared6 - x_shared2 - before_shared) * (x_shared7 - x_shared2 - after_shared);
                running2 = running2 + (x_shared7 - x_shared2 - before_shared) * (x_shared8 - x_shared2 - after_shared);
                running2 = running2 + (x_shared8 - x_shared2 - before_shared) * (x_shared9 - x_shared2 - after_shared);
                running2 = running2
                    + (x_shared9 - x_shared2 - before_shared)
                        * (W::F64::load(x, term_times_cols9 + (strip_times512 + j)) - x_shared2 - after_shared);
                running2.store(partial, base_plus_cols + j - partial_base);
                j += 8;
            }
            let term_times_cols10: isize = term * cols;
            let term_times_cols11: isize = (term + 1) * cols;
            let term_times_cols12: isize = (term + 2) * cols;
            let term_times_cols13: isize = (term + 3) * cols;
            let term_times_cols14: isize = (term + 4) * cols;
            let term_times_cols15: isize = (term + 5) * cols;
            let term_times_cols16: isize = (term + 6) * cols;
            let term_times_cols17: isize = (term + 7) * cols;
            let term_times_cols18: isize = (term + 8) * cols;
            let j_end: isize = cols_at_most512_2;
            // The remainder.
            for j in j_main..j_end {
                // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
                let x_shared: f64 = at(x, term_times_cols10 + (strip_times512 + j));
                let x_shared2: f64 = at(x, strip_times512 + j);
                let before_shared: f64 = at(before, strip_times512 + j);
                let x_shared3: f64 = at(x, term_times_cols11 + (strip_times512 + j));
                let x_shared4: f64 = at(x, term_times_cols12 + (strip_times512 + j));
                let x_shared5: f64 = at(x, term_times_cols13 + (strip_times512 + j));
                let x_shared6: f64 = at(x, term_times_cols14 + (strip_times512 + j));
                let x_shared7: f64 = at(x, term_times_cols15 + (strip_times512 + j));
                let x_shared8: f64 = at(x, term_times_cols16 + (strip_times512 + j));
                let x_shared9: f64 = at(x, term_times_cols17 + (strip_times512 + j));
                let after_shared: f64 = at(after, strip_times512 + j);
                // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
                let mut running: f64 = at(partial, base + j - partial_base);
                let v: f64 = x_shared - x_shared2 - before_shared;
                running += v * v;
                let v2: f64 = x_shared3 - x_shared2 - before_shared;
                running += v2 * v2;
                let v3: f64 = x_shared4 - x_shared2 - before_shared;
                running += v3 * v3;
                let v4: f64 = x_shared5 - x_shared2 - before_shared;
                running += v4 * v4;
                let v5: f64 = x_shared6 - x_shared2 - before_shared;
                running += v5 * v5;
                let v6: f64 = x_shared7 - x_shared2 - before_shared;
                running += v6 * v6;
                let v7: f64 = x_shared8 - x_shared2 - before_shared;
                running += v7 * v7;
                let v8: f64 = x_shared9 - x_shared2 - before_shared;
                running += v8 * v8;
                put(partial, base + j - partial_base, running);
                let mut running2: f64 = at(partial, base_plus_cols + j - partial_base);
                running2 += (x_shared - x_shared2 - before_shared) * (x_shared3 - x_shared2 - after_shared);
                running2 += (x_shared3 - x_shared2 - before_shared) * (x_shared4 - x_shared2 - after_shared);
                running2 += (x_shared4 - x_shared2 - before_shared) * (x_shared5 - x_shared2 - after_shared);
                running2 += (x_shared5 - x_shared2 - before_shared) * (x_shared6 - x_shared2 - after_shared);
                running2 += (x_shared6 - x_shared2 - before_shared) * (x_shared7 - x_shared2 - after_shared);
                running2 += (x_shared7 - x_shared2 - before_shared) * (x_shared8 - x_shared2 - after_shared);
                running2 += (x_shared8 - x_shared2 - before_shared) * (x_shared9 - x_shared2 - after_shared);
                running2 += (x_shared9 - x_shared2 - before_shared)
                    * (at(x, term_times_cols18 + (strip_times512 + j)) - x_shared2 - after_shared);
                put(partial, base_plus_cols + j - partial_base, running2);
            }
            term += 8;
        }
        let cols_whole3: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512_2: isize = strip * 512;
        let base_plus_cols2: isize = base + cols_at_most512;
        let cols_at_most512_3: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j_main: isize = cols_whole3;
            let term_times_cols: isize = term * cols;
            let term_times_cols2: isize = (term + 1) * cols;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
                let x_shared: W::F64 = W::F64::load(x, term_times_cols + (strip_times512_2 + j));
                let x_shared2: W::F64 = W::F64::load(x, strip_times512_2 + j);
                let before_shared: W::F64 = W::F64::load(before, strip_times512_2 + j);
                // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
                let mut running: W::F64 = W::F64::load(partial, base + j - partial_base);
                let v: W::F64 = x_shared - x_shared2 - before_shared;
                running = running + v * v;
                running.store(partial, base + j - partial_base);
                let mut running2: W::F64 = W::F64::load(partial, base_plus_cols2 + j - partial_base);
                running2 = running2
                    + (x_shared - x_shared2 - before_shared)
                        * (W::F64::load(x, term_times_cols2 + (strip_times512_2 + j))
                            - x_shared2
                            - W::F64::load(after, strip_times512_2 + j));
                running2.store(partial, base_plus_cols2 + j - partial_base);
                j += 8;
            }
            let term_times_cols3: isize = term * cols;
            let term_times_cols4: isize = (term + 1) * cols;
            let j_end: isize = cols_at_most512_3;
            // The remainder.
            for j in j_main..j_end {
                // contract(pairs, (t) => (x.at(t, j) - x.at(0, j) - before[j]!) * (x.at(t + 1, j) - x.at(0, j) - afte…
                let x_shared: f64 = at(x, term_times_cols3 + (strip_times512_2 + j));
                let x_shared2: f64 = at(x, strip_times512_2 + j);
                let before_shared: f64 = at(before, strip_times512_2 + j);
                // fill(spread, (j) => contract(pairs, (t) => square(x.at(t, j) - x.at(0, j) - before[j]!)));
                let mut running: f64 = at(partial, base + j - partial_base);
                let v: f64 = x_shared - x_shared2 - before_shared;
                running += v * v;
                put(partial, base + j - partial_base, running);
                let mut running2: f64 = at(partial, base_plus_cols2 + j - partial_base);
                running2 += (x_shared - x_shared2 - before_shared)
                    * (at(x, term_times_cols4 + (strip_times512_2 + j)) - x_shared2 - at(after, strip_times512_2 + j));
                put(partial, base_plus_cols2 + j - partial_base, running2);
            }
        }
    }
}

multiversion!(fill_alpha = fill_alpha_body(
    lo: isize,
    hi: isize,
    spread: &[f64],
    together: &[f64],
    rows: isize,
    alpha: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_alpha_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    spread: &[f64],
    together: &[f64],
    rows: isize,
    alpha: &mut [f64],
) {
    let nan = plain_nan();
    let alpha_base = lo;
    let j_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(alpha, (j) => (pairs >= 1 && spread[j]! > 0 ? together[j]! / spread[j]! : NaN));
    // 8 rounds at once.
    let mut j: isize = lo;
    while j < j_main {
        let spread_shared: W::F64 = W::F64::load(spread, j);
        let result: W::F64 = W::select_f64(
            W::Mask::splat(rows - 1 >= 1) & spread_shared.cmp_gt(W::F64::splat(0.0)),
            W::F64::load(together, j) / spread_shared,
            W::F64::splat(f64::NAN),
        );
        result.canonical(nan).store(alpha, j - alpha_base);
        j += 8;
    }
    // The remainder.
    for j in j_main..hi {
        let result: f64 = if rows - 1 >= 1 && at(spread, j) > 0.0 { at(together, j) / at(spread, j) } else { f64::NAN };
        put(alpha, j - alpha_base, canonical(result, nan));
    }
}

multiversion!(fill_intercept = fill_intercept_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    after: &[f64],
    alpha: &[f64],
    before: &[f64],
    rows: isize,
    intercept: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_intercept_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    after: &[f64],
    alpha: &[f64],
    before: &[f64],
    rows: isize,
    intercept: &mut [f64],
) {
    let nan = plain_nan();
    let intercept_base = lo;
    let j_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(intercept, (j) => (pairs >= 1 ? x.at(0, j) + after[j]! - alpha[j]! * (x.at(0, j) + before[j]!)…
    // 8 rounds at once.
    let mut j: isize = lo;
    while j < j_main {
        let mut choice: W::F64 = W::F64::splat(0.0);
        if rows - 1 >= 1 {
            let x_shared: W::F64 = W::F64::load(x, j);
            choice = x_shared + W::F64::load(after, j) - W::F64::load(alpha, j) * (x_shared + W::F64::load(before, j));
        } else {
            choice = W::F64::splat(f64::NAN);
        }
        choice.canonical(nan).store(intercept, j - intercept_base);
        j += 8;
    }
    // The remainder.
    for j in j_main..hi {
        let result: f64 =
            if rows - 1 >= 1 { at(x, j) + at(after, j) - at(alpha, j) * (at(x, j) + at(before, j)) } else { f64::NAN };
        put(intercept, j - intercept_base, canonical(result, nan));
    }
}
