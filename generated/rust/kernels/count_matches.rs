// Generated from kernels/bytes/countMatches.ts#L15 by `trefoil build`. Do not edit. Hash fb1c0f2c558fec0b

use crate::prelude::*;

multiversion!(
    /// How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
    ///
    /// Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0.
    ///
    /// Accuracy: exact.
    ///
    /// Source: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order.
    pub count_matches = count_matches_body(
        ctx: &Context,
        text: &[u8],
        patterns: &[u8],
        offsets: &[i32],
        length: isize,
        pattern_bytes: isize,
        bounds: isize,
        counts_length: isize,
        counts: &mut [i32],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn count_matches_body<S: Simd, W: Vectors>(
    ctx: &Context,
    text: &[u8],
    patterns: &[u8],
    offsets: &[i32],
    length: isize,
    pattern_bytes: isize,
    bounds: isize,
    counts_length: isize,
    counts: &mut [i32],
) -> Result<(), Failure> {
    let text = exact(text, length);
    let patterns = exact(patterns, pattern_bytes);
    let offsets = exact(offsets, bounds);
    let counts = exact_mut(counts, counts_length);
    // each(counts.length, (p) => {
    {
        let chunks = ctx.chunks(
            counts_length,
            (456 + ((length + 1).max(0) / 32 + 1) * 63 + 12).max(0)
                + (24 + (length.max(0) / 32 + 1) * 9 + 3).max(0)
                + 9,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(counts, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, counts)| {
            assign_counts::<S>(chunk.lo, chunk.hi, offsets, patterns, text, length, counts)
        })?;
    }
    Ok(())
}

multiversion!(assign_counts = assign_counts_body(
    lo: isize,
    hi: isize,
    offsets: &[i32],
    patterns: &[u8],
    text: &[u8],
    length: isize,
    counts: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn assign_counts_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    offsets: &[i32],
    patterns: &[u8],
    text: &[u8],
    length: isize,
    counts: &mut [i32],
) {
    let counts_base = lo;
    let length_whole: isize = length.max(0) & -32;
    // each(counts.length, (p) => {
    for p in lo..hi {
        let start: isize = at(offsets, p) as isize;
        let size: isize = at(offsets, p + 1) as isize - start;
        // let count: i32 = 0;
        let mut count: i32 = 0_i32;
        // if (size === 1) {
        if size == 1 {
            // const only = patterns[start]!;
            let only: i32 = at(patterns, start) as i32;
            let whole: isize = length_whole;
            // where(0, text.length, (i) => text[i] === only, () => {
            // 32 rounds at once.
            let mut block: isize = 0;
            while block < whole {
                let mut hits: i32 = S::U8::load(text, block).cmp_eq(S::U8::splat(only)).bits();
                while hits != 0_i32 {
                    hits = hits & hits.wrapping_sub(1_i32);
                    // count += 1;
                    count = count.wrapping_add(1_i32);
                }
                block += 32;
            }
            // where(0, text.length, (i) => text[i] === only, () => {
            // The remainder.
            for i in whole..length {
                if at(text, i) as i32 == only {
                    // count += 1;
                    count = count.wrapping_add(1_i32);
                }
            }
        }
        // if (size >= 2) {
        if size >= 2 {
            // const first = patterns[start]!;
            let first: i32 = at(patterns, start) as i32;
            // const second = patterns[start + 1]!;
            let second: i32 = at(patterns, start + 1) as i32;
            // const last = patterns[start + size - 1]!;
            let last: i32 = at(patterns, start + size - 1) as i32;
            // let free: i32 = 0;
            let mut free: i32 = 0_i32;
            let whole: isize = (length - size + 1).max(0) & -32;
            // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
            // 32 rounds at once.
            let mut block: isize = 0;
            while block < whole {
                let mut hits: i32 = (S::U8::load(text, block).cmp_eq(S::U8::splat(first))
                    & S::U8::load(text, block + 1).cmp_eq(S::U8::splat(second))
                    & S::U8::load(text, block + size - 1).cmp_eq(S::U8::splat(last)))
                .bits();
                while hits != 0_i32 {
                    let i: isize = block + ctz_i32(hits) as isize;
                    hits = hits & hits.wrapping_sub(1_i32);
                    // if (i >= free) {
                    if i >= free as isize {
                        // let same = true;
                        let mut same = true;
                        let k_end: isize = size - 1;
                        // for (let k = 2; k < size - 1; k++) {
                        for k in 2..k_end {
                            // if (text[i + k] !== patterns[start + k]) {
                            if at(text, i + k) as i32 != at(patterns, start + k) as i32 {
                                // same = false;
                                same = false;
                                break;
                            }
                        }
                        // if (same) {
                        if same {
                            // count += 1;
                            count = count.wrapping_add(1_i32);
                            // free = i + size;
                            free = (i + size) as i32;
                        }
                    }
                }
                block += 32;
            }
            let i_end: isize = length - size + 1;
            // where(0, text.length - size + 1, (i) => text[i] === first && text[i + 1] === second && text[i + siz…
            // The remainder.
            for i in whole..i_end {
                if at(text, i) as i32 == first
                    && at(text, i + 1) as i32 == second
                    && at(text, i + size - 1) as i32 == last
                {
                    // if (i >= free) {
                    if i >= free as isize {
                        // let same = true;
                        let mut same = true;
                        let k_end: isize = size - 1;
                        // for (let k = 2; k < size - 1; k++) {
                        for k in 2..k_end {
                            // if (text[i + k] !== patterns[start + k]) {
                            if at(text, i + k) as i32 != at(patterns, start + k) as i32 {
                                // same = false;
                                same = false;
                                break;
                            }
                        }
                        // if (same) {
                        if same {
                            // count += 1;
                            count = count.wrapping_add(1_i32);
                            // free = i + size;
                            free = (i + size) as i32;
                        }
                    }
                }
            }
        }
        // counts[p] = count;
        put(counts, p - counts_base, count);
    }
}
