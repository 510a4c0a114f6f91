// Generated from kernels/bytes/countMatches.ts#L119 by `trefoil build`. Do not edit. Hash 5e9a96db0a77c6ac

use trefoil_core::prelude::*;

multiversion!(
    /// How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.
    ///
    /// Pattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0. The running time is
    /// linear in the text for every pattern.
    ///
    /// Accuracy: exact.
    ///
    /// Source: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order; if that needs too many comparisons, the two-way algorithm of Crochemore and Perrin (1991).
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
            (((length + 1) * 84 + 845).max(0) + (624 + ((length + 1).max(0) / 32 + 1) * 84) + 13).max(0)
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
            // where(
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
            // where(
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
            let room: isize = length - size + 1;
            // let free: i32 = 0;
            let mut free: i32 = 0_i32;
            // let compared = 0.0;
            let mut compared: f64 = 0.0;
            // let resume: i32 = 0;
            let mut resume: i32 = 0_i32;
            let whole: isize = room.max(0) & -32;
            // where(
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
                                // compared += k;
                                compared += k as f64;
                                break;
                            }
                        }
                        // if (same) {
                        if same {
                            // count += 1;
                            count = count.wrapping_add(1_i32);
                            // free = i + size;
                            free = (i + size) as i32;
                        } else {
                            // } else if (compared > 16.0 * size + i) {
                            if compared > 16.0 * size as f64 + i as f64 {
                                // resume = i + 1;
                                resume = (i + 1) as i32;
                                // free = text.length;
                                free = length as i32;
                            }
                        }
                    }
                }
                block += 32;
            }
            // where(
            // The remainder.
            for i in whole..room {
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
                                // compared += k;
                                compared += k as f64;
                                break;
                            }
                        }
                        // if (same) {
                        if same {
                            // count += 1;
                            count = count.wrapping_add(1_i32);
                            // free = i + size;
                            free = (i + size) as i32;
                        } else {
                            // } else if (compared > 16.0 * size + i) {
                            if compared > 16.0 * size as f64 + i as f64 {
                                // resume = i + 1;
                                resume = (i + 1) as i32;
                                // free = text.length;
                                free = length as i32;
                            }
                        }
                    }
                }
            }
            // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
            if resume > 0_i32 && room >= 1 {
                let begin: i32 = resume;
                // let end: i32 = -1;
                let mut end: i32 = -1_i32;
                // let from: i32 = 0;
                let mut from: i32 = 0_i32;
                // let k: i32 = 1;
                let mut k: i32 = 1_i32;
                // let period: i32 = 1;
                let mut period: i32 = 1_i32;
                // for (let half = 0; half < 2; half++) {
                for half in 0..2 {
                    // for (let step = 0; step < size; step++) {
                    for step in 0..size {
                        // if (from + k >= size) break;
                        if from.wrapping_add(k) >= size as i32 {
                            break;
                        }
                        let clamped: isize = (from.wrapping_add(k) as isize).min(size - 1).max(0);
                        // const later = patterns[start + clampIndex(from + k, size)]!;
                        let later: i32 = at(patterns, start + clamped) as i32;
                        let clamped2: isize = (end.wrapping_add(k) as isize).min(size - 1).max(0);
                        // const earlier = patterns[start + clampIndex(end + k, size)]!;
                        let earlier: i32 = at(patterns, start + clamped2) as i32;
                        // if (later === earlier) {
                        if later == earlier {
                            // if (k === period) {
                            if k == period {
                                // from += period;
                                from = from.wrapping_add(period);
                                // k = 1;
                                k = 1_i32;
                            } else {
                                // k += 1;
                                k = k.wrapping_add(1_i32);
                            }
                        } else {
                            // } else if (later < earlier === !reverse) {
                            if (later < earlier) == !false {
                                // from += k;
                                from = from.wrapping_add(k);
                                // k = 1;
                                k = 1_i32;
                                // period = from - end;
                                period = from.wrapping_sub(end);
                            } else {
                                // end = from;
                                end = from;
                                // from = end + 1;
                                from = end.wrapping_add(1_i32);
                                // k = 1;
                                k = 1_i32;
                                // period = 1;
                                period = 1_i32;
                            }
                        }
                    }
                }
                // let end: i32 = -1;
                let mut end2: i32 = -1_i32;
                // let from: i32 = 0;
                let mut from2: i32 = 0_i32;
                // let k: i32 = 1;
                let mut k2: i32 = 1_i32;
                // let period: i32 = 1;
                let mut period2: i32 = 1_i32;
                // for (let half = 0; half < 2; half++) {
                for half in 0..2 {
                    // for (let step = 0; step < size; step++) {
                    for step in 0..size {
                        // if (from + k >= size) break;
                        if from2.wrapping_add(k2) >= size as i32 {
                            break;
                        }
                        let clamped: isize = (from2.wrapping_add(k2) as isize).min(size - 1).max(0);
                        // const later = patterns[start + clampIndex(from + k, size)]!;
                        let later: i32 = at(patterns, start + clamped) as i32;
                        let clamped2: isize = (end2.wrapping_add(k2) as isize).min(size - 1).max(0);
                        // const earlier = patterns[start + clampIndex(end + k, size)]!;
                        let earlier: i32 = at(patterns, start + clamped2) as i32;
                        // if (later === earlier) {
                        if later == earlier {
                            // if (k === period) {
                            if k2 == period2 {
                                // from += period;
                                from2 = from2.wrapping_add(period2);
                                // k = 1;
                                k2 = 1_i32;
                            } else {
                                // k += 1;
                                k2 = k2.wrapping_add(1_i32);
                            }
                        } else {
                            // } else if (later < earlier === !reverse) {
                            if (later < earlier) == !true {
                                // from += k;
                                from2 = from2.wrapping_add(k2);
                                // k = 1;
                                k2 = 1_i32;
                                // period = from - end;
                                period2 = from2.wrapping_sub(end2);
                            } else {
                                // end = from;
                                end2 = from2;
                                // from = end + 1;
                                from2 = end2.wrapping_add(1_i32);
                                // k = 1;
                                k2 = 1_i32;
                                // period = 1;
                                period2 = 1_i32;
                            }
                        }
                    }
                }
                // const cut = max(ascending.end, descending.end);
                let cut: i32 = max_i32(end, end2);
                // let period = ascending.end > descending.end ? ascending.period : descending.period;
                let mut period3: i32 = if end > end2 { period } else { period2 };
                // let repeats = true;
                let mut repeats = true;
                // for (let i = 0; i < size; i++) {
                for i in 0..size {
                    // if (i > cut) break;
                    if i > cut as isize {
                        break;
                    }
                    let clamped: isize = (i + period3 as isize).min(size - 1).max(0);
                    // if (patterns[start + i] !== patterns[start + clampIndex(i + period, size)]) {
                    if at(patterns, start + i) as i32 != at(patterns, start + clamped) as i32 {
                        // repeats = false;
                        repeats = false;
                        break;
                    }
                }
                // if (!repeats) period = i32(max(cut + 1, size - cut - 1) + 1);
                if !repeats {
                    period3 = ((cut.wrapping_add(1_i32) as isize).max(size - cut as isize - 1) + 1) as i32;
                }
                // let count: i32 = 0;
                let mut count2: i32 = 0_i32;
                // let at: i32 = begin;
                let mut at_: i32 = begin;
                // let known: i32 = -1;
                let mut known: i32 = -1_i32;
                let cut_at_least0: isize = (cut as isize).min(size - 1).max(0);
                // for (let step = 0; step < room; step++) {
                for step in 0..room {
                    // if (at >= room) break;
                    if at_ as isize >= room {
                        break;
                    }
                    let clamped: isize = (at_ as isize).min(room - 1).max(0);
                    // let differs = false;
                    let mut differs = false;
                    let clamped2: isize = (max_i32(cut, known).wrapping_add(1_i32) as isize).min(size - 1).max(0);
                    // for (let i = clampIndex(max(cut, known) + 1, size); i < size; i++) {
                    for i in clamped2..size {
                        // if (text[here + i] !== patterns[start + i]) {
                        if at(text, clamped + i) as i32 != at(patterns, start + i) as i32 {
                            // at += i32(i - cut);
                            at_ = at_.wrapping_add((i - cut as isize) as i32);
                            // differs = true;
                            differs = true;
                            break;
                        }
                    }
                    // if (differs) {
                    if differs {
                        // known = -1;
                        known = -1_i32;
                    } else {
                        let clamped3: isize = cut_at_least0;
                        // for (let i = clampIndex(cut, size); i >= 0; i--) {
                        let mut i: isize = clamped3;
                        while i > -1 {
                            // if (i <= known || i > cut) break;
                            if i <= known as isize || i > cut as isize {
                                break;
                            }
                            // if (text[here + i] !== patterns[start + i]) {
                            if at(text, clamped + i) as i32 != at(patterns, start + i) as i32 {
                                // differs = true;
                                differs = true;
                                break;
                            }
                            i -= 1;
                        }
                        // if (differs) {
                        if differs {
                            // at += period;
                            at_ = at_.wrapping_add(period3);
                            // known = repeats ? i32(size - period - 1) : -1;
                            known = if repeats { (size - period3 as isize - 1) as i32 } else { -1_i32 };
                        } else {
                            // count += 1;
                            count2 = count2.wrapping_add(1_i32);
                            // at += i32(size);
                            at_ = at_.wrapping_add(size as i32);
                            // known = -1;
                            known = -1_i32;
                        }
                    }
                }
                // if (resume > 0 && room >= 1) count += countTwoWay(text, patterns, start, size, resume, room);
                count = count.wrapping_add(count2);
            }
        }
        // counts[p] = count;
        put(counts, p - counts_base, count);
    }
}
