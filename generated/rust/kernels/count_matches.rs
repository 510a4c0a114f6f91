// Generated from kernels/bytes/countMatches.ts#L15 by `trefoil build`. Do not edit. Hash 19625be71655432b

use crate::prelude::*;

multiversion!(
    /// How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
    ///
    /// Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0.
    ///
    /// Accuracy: exact.
    ///
    /// Source: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order.
    pub count_matches = count_matches_body(ctx: &Context, text: &[u8], patterns: &[u8], offsets: &[i32], length: isize, pattern_bytes: isize, bounds: isize, counts_length: isize, counts: &mut [i32])
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
    {
        let chunks = ctx.chunks(
            counts_length,
            (456 + ((length + 1).max(0) / 32 + 1) * 63 + 12).max(0)
                + (24 + (length.max(0) / 32 + 1) * 9 + 3).max(0)
                + 9,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(counts, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, counts)| {
            count_matches_region0::<S>(chunk.lo, chunk.hi, offsets, patterns, text, length, counts)
        })?;
    }
    Ok(())
}

multiversion!(count_matches_region0 = count_matches_region0_body(lo: isize, hi: isize, offsets: &[i32], patterns: &[u8], text: &[u8], length: isize, counts: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn count_matches_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    offsets: &[i32],
    patterns: &[u8],
    text: &[u8],
    length: isize,
    counts: &mut [i32],
) {
    let counts_base = lo;
    let base: isize = length.max(0) & -32;
    for p in lo..hi {
        let start: isize = at(offsets, p) as isize;
        let size: isize = at(offsets, p + 1) as isize - start;
        let mut count: i32 = 0_i32;
        if size == 1 {
            let only: i32 = at(patterns, start) as i32;
            let whole: isize = base;
            let mut block: isize = 0;
            while block < whole {
                let mut hits: i32 = S::U8::load(text, block).cmp_eq(S::U8::splat(only)).bits();
                while hits != 0_i32 {
                    hits = hits & hits.wrapping_sub(1_i32);
                    count = count.wrapping_add(1_i32);
                }
                block += 32;
            }
            for i in whole..length {
                if at(text, i) as i32 == only {
                    count = count.wrapping_add(1_i32);
                }
            }
        }
        if size >= 2 {
            let first: i32 = at(patterns, start) as i32;
            let second: i32 = at(patterns, start + 1) as i32;
            let last: i32 = at(patterns, start + size - 1) as i32;
            let mut free: i32 = 0_i32;
            let whole2: isize = (length - size + 1).max(0) & -32;
            let mut block2: isize = 0;
            while block2 < whole2 {
                let mut hits2: i32 = (S::U8::load(text, block2).cmp_eq(S::U8::splat(first))
                    & S::U8::load(text, block2 + 1).cmp_eq(S::U8::splat(second))
                    & S::U8::load(text, block2 + size - 1).cmp_eq(S::U8::splat(last)))
                .bits();
                while hits2 != 0_i32 {
                    let i22: isize = block2 + ctz_i32(hits2) as isize;
                    hits2 = hits2 & hits2.wrapping_sub(1_i32);
                    if i22 >= free as isize {
                        let mut same = true;
                        let end: isize = size - 1;
                        for k in 2..end {
                            if at(text, i22 + k) as i32 != at(patterns, start + k) as i32 {
                                same = false;
                                break;
                            }
                        }
                        if same {
                            count = count.wrapping_add(1_i32);
                            free = (i22 + size) as i32;
                        }
                    }
                }
                block2 += 32;
            }
            let end3: isize = length - size + 1;
            for i2 in whole2..end3 {
                if at(text, i2) as i32 == first
                    && at(text, i2 + 1) as i32 == second
                    && at(text, i2 + size - 1) as i32 == last
                {
                    if i2 >= free as isize {
                        let mut same = true;
                        let end2: isize = size - 1;
                        for k in 2..end2 {
                            if at(text, i2 + k) as i32 != at(patterns, start + k) as i32 {
                                same = false;
                                break;
                            }
                        }
                        if same {
                            count = count.wrapping_add(1_i32);
                            free = (i2 + size) as i32;
                        }
                    }
                }
            }
        }
        put(counts, p - counts_base, count);
    }
}
