// Generated from kernels/bytes/countMatches.ts#L110 by `trefoil build`. Do not edit. Hash 9b2bed4c5f49cdd7

use crate::prelude::*;

multiversion!(
    /// How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
    ///
    /// Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0. The time is proportional to the
    /// text, whatever is in it and in the pattern.
    ///
    /// Accuracy: exact.
    ///
    /// Source: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order; where that is too much to compare, the two-way search of Crochemore and Perrin (1991).
    pub count_matches = count_matches_body(ctx: &Context, text: &[u8], patterns: &[u8], offsets: &[i32], length: isize, pattern_bytes: isize, bounds: isize, counts: &mut [i32])
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
    counts: &mut [i32],
) -> Result<(), Failure> {
    let text = exact(text, length);
    let patterns = exact(patterns, pattern_bytes);
    let offsets = exact(offsets, bounds);
    let counts = exact_mut(counts, bounds - 1);
    {
        let chunks = ctx.chunks(bounds - 1, 2387 + (24 + (length.max(0) / 32 + 1) * 9 + 4).max(0) + 7);
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
        let start: i32 = at(offsets, p);
        let size: i32 = at(offsets, p + 1).wrapping_sub(start);
        let mut count: i32 = 0_i32;
        if size == 1_i32 {
            let only: i32 = at(patterns, start as isize) as i32;
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
        if size >= 2_i32 {
            let first: i32 = at(patterns, start as isize) as i32;
            let second: i32 = at(patterns, start as isize + 1) as i32;
            let last: i32 = at(patterns, start as isize + size as isize - 1) as i32;
            let room: i32 = (length as i32).wrapping_sub(size).wrapping_add(1_i32);
            let mut free: i32 = 0_i32;
            let mut compared: f64 = 0.0;
            let mut is_too_much = false;
            let whole2: isize = (room as isize).max(0) & -32;
            let mut block2: isize = 0;
            while block2 < whole2 {
                let mut hits2: i32 = (S::U8::load(text, block2).cmp_eq(S::U8::splat(first))
                    & S::U8::load(text, block2 + 1).cmp_eq(S::U8::splat(second))
                    & S::U8::load(text, block2 + size as isize - 1).cmp_eq(S::U8::splat(last)))
                .bits();
                while hits2 != 0_i32 {
                    let i22: isize = block2 + ctz_i32(hits2) as isize;
                    hits2 = hits2 & hits2.wrapping_sub(1_i32);
                    if i22 as i32 >= free && !is_too_much {
                        let mut same = true;
                        let end3: isize = size as isize - 1;
                        for k in 2..end3 {
                            if at(text, i22 + k) as i32 != at(patterns, start as isize + k) as i32 {
                                same = false;
                                compared += k as f64;
                                break;
                            }
                        }
                        free = (i22 as i32).wrapping_add(1_i32);
                        if same {
                            count = count.wrapping_add(1_i32);
                            free = (i22 as i32).wrapping_add(size);
                        }
                        is_too_much = compared > 16.0 * size as f64 + i22 as f64;
                    }
                }
                block2 += 32;
            }
            let end5: isize = room as isize;
            for i2 in whole2..end5 {
                if at(text, i2) as i32 == first
                    && at(text, i2 + 1) as i32 == second
                    && at(text, i2 + size as isize - 1) as i32 == last
                {
                    if i2 as i32 >= free && !is_too_much {
                        let mut same = true;
                        let end4: isize = size as isize - 1;
                        for k in 2..end4 {
                            if at(text, i2 + k) as i32 != at(patterns, start as isize + k) as i32 {
                                same = false;
                                compared += k as f64;
                                break;
                            }
                        }
                        free = (i2 as i32).wrapping_add(1_i32);
                        if same {
                            count = count.wrapping_add(1_i32);
                            free = (i2 as i32).wrapping_add(size);
                        }
                        is_too_much = compared > 16.0 * size as f64 + i2 as f64;
                    }
                }
            }
            if is_too_much && room >= 1_i32 {
                let begin: i32 = free;
                let mut end: i32 = -1_i32;
                let mut from: i32 = 0_i32;
                let mut k2: i32 = 1_i32;
                let mut period: i32 = 1_i32;
                for half in 0..2 {
                    let end6: isize = size as isize;
                    for step in 0..end6 {
                        if from.wrapping_add(k2) >= size {
                            break;
                        }
                        let clamped: i32 = max_i32(min_i32(from.wrapping_add(k2), size.wrapping_sub(1_i32)), 0_i32);
                        let later: i32 = at(patterns, start as isize + clamped as isize) as i32;
                        let clamped2: i32 = max_i32(min_i32(end.wrapping_add(k2), size.wrapping_sub(1_i32)), 0_i32);
                        let earlier: i32 = at(patterns, start as isize + clamped2 as isize) as i32;
                        if later == earlier {
                            if k2 == period {
                                from = from.wrapping_add(period);
                                k2 = 1_i32;
                            } else {
                                k2 = k2.wrapping_add(1_i32);
                            }
                        } else {
                            if (later < earlier) == !false {
                                from = from.wrapping_add(k2);
                                k2 = 1_i32;
                                period = from.wrapping_sub(end);
                            } else {
                                end = from;
                                from = end.wrapping_add(1_i32);
                                k2 = 1_i32;
                                period = 1_i32;
                            }
                        }
                    }
                }
                let mut end2: i32 = -1_i32;
                let mut from2: i32 = 0_i32;
                let mut k3: i32 = 1_i32;
                let mut period2: i32 = 1_i32;
                for half2 in 0..2 {
                    let end7: isize = size as isize;
                    for step2 in 0..end7 {
                        if from2.wrapping_add(k3) >= size {
                            break;
                        }
                        let clamped3: i32 = max_i32(min_i32(from2.wrapping_add(k3), size.wrapping_sub(1_i32)), 0_i32);
                        let later2: i32 = at(patterns, start as isize + clamped3 as isize) as i32;
                        let clamped4: i32 = max_i32(min_i32(end2.wrapping_add(k3), size.wrapping_sub(1_i32)), 0_i32);
                        let earlier2: i32 = at(patterns, start as isize + clamped4 as isize) as i32;
                        if later2 == earlier2 {
                            if k3 == period2 {
                                from2 = from2.wrapping_add(period2);
                                k3 = 1_i32;
                            } else {
                                k3 = k3.wrapping_add(1_i32);
                            }
                        } else {
                            if (later2 < earlier2) == !true {
                                from2 = from2.wrapping_add(k3);
                                k3 = 1_i32;
                                period2 = from2.wrapping_sub(end2);
                            } else {
                                end2 = from2;
                                from2 = end2.wrapping_add(1_i32);
                                k3 = 1_i32;
                                period2 = 1_i32;
                            }
                        }
                    }
                }
                let cut: i32 = max_i32(end, end2);
                let mut period3: i32 = if end > end2 { period } else { period2 };
                let mut repeats = true;
                let end8: isize = size as isize;
                for i3 in 0..end8 {
                    if i3 as i32 > cut {
                        break;
                    }
                    let clamped5: i32 =
                        max_i32(min_i32((i3 as i32).wrapping_add(period3), size.wrapping_sub(1_i32)), 0_i32);
                    if at(patterns, start as isize + i3) as i32
                        != at(patterns, start as isize + clamped5 as isize) as i32
                    {
                        repeats = false;
                        break;
                    }
                }
                if !repeats {
                    period3 = max_i32(cut.wrapping_add(1_i32), size.wrapping_sub(cut).wrapping_sub(1_i32))
                        .wrapping_add(1_i32);
                }
                let mut count2: i32 = 0_i32;
                let mut at_: i32 = begin;
                let mut known: i32 = -1_i32;
                let end10: isize = room as isize;
                for step3 in 0..end10 {
                    if at_ >= room {
                        break;
                    }
                    let clamped6: i32 = max_i32(min_i32(at_, room.wrapping_sub(1_i32)), 0_i32);
                    let mut differs = false;
                    let clamped7: i32 =
                        max_i32(min_i32(max_i32(cut, known).wrapping_add(1_i32), size.wrapping_sub(1_i32)), 0_i32);
                    let end9: isize = size as isize;
                    for i4 in clamped7 as isize..end9 {
                        if at(text, clamped6 as isize + i4) as i32 != at(patterns, start as isize + i4) as i32 {
                            at_ = at_.wrapping_add((i4 as i32).wrapping_sub(cut));
                            differs = true;
                            break;
                        }
                    }
                    if differs {
                        known = -1_i32;
                    } else {
                        let clamped8: i32 = max_i32(min_i32(cut, size.wrapping_sub(1_i32)), 0_i32);
                        let mut i5: isize = clamped8 as isize;
                        while i5 > -1 {
                            if i5 as i32 <= known || i5 as i32 > cut {
                                break;
                            }
                            if at(text, clamped6 as isize + i5) as i32 != at(patterns, start as isize + i5) as i32 {
                                differs = true;
                                break;
                            }
                            i5 -= 1;
                        }
                        if differs {
                            at_ = at_.wrapping_add(period3);
                            known = if repeats { size.wrapping_sub(period3).wrapping_sub(1_i32) } else { -1_i32 };
                        } else {
                            count2 = count2.wrapping_add(1_i32);
                            at_ = at_.wrapping_add(size);
                            known = -1_i32;
                        }
                    }
                }
                count = count.wrapping_add(count2);
            }
        }
        put(counts, p - counts_base, count);
    }
}
