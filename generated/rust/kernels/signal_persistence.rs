// Generated from kernels/trading/signalPersistence.ts#L16 by `trefoil build`. Do not edit. Hash e41818e63cec4555

use crate::prelude::*;

multiversion!(
    /// Keeps a signal only once it has lasted.
    ///
    /// A run of one sign starts a count; the signal shows from its `minPersistence`-th step on. Up to `maxGap`
    /// zeros in a row do not end a run, and do not count.
    ///
    /// Accuracy: exact.
    ///
    /// Source: definition above.
    pub signal_persistence = signal_persistence_body(ctx: &Context, signals: &[i32], n: isize, min_persistence: i32, max_gap: i32, persistent: &mut [i32])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn signal_persistence_body<S: Simd, W: Vectors>(
    ctx: &Context,
    signals: &[i32],
    n: isize,
    min_persistence: i32,
    max_gap: i32,
    persistent: &mut [i32],
) -> Result<(), Failure> {
    let signals = exact(signals, n);
    let persistent = exact_mut(persistent, n);
    let mut state: i32 = 0_i32;
    let mut length: i32 = 0_i32;
    let mut gap: i32 = 0_i32;
    let mut side_ahead = [0_i32; 16];
    let mut length_after = [0_i32; 16];
    let mut state_after = [0_i32; 16];
    let whole_strips: isize = n.max(0) & -16;
    let mut strip: isize = 0;
    while strip < whole_strips {
        ctx.poll()?;
        let mut in_strip: isize = 0;
        while in_strip < 16 {
            let given: W::I32 = W::I32::load(signals, strip + in_strip);
            let side: W::I32 = W::select_i32(
                given.cmp_gt(W::I32::splat(0_i32)),
                W::I32::splat(1_i32),
                W::select_i32(given.cmp_lt(W::I32::splat(0_i32)), W::I32::splat(-1_i32), W::I32::splat(0_i32)),
            );
            side.store(&mut side_ahead, in_strip);
            in_strip += 8;
        }
        for in_strip in 0..16 {
            let side: i32 = side_ahead[in_strip as usize];
            let taken = side != 0_i32;
            let length2: i32 = if side == state { length.wrapping_add(1_i32) } else { 1_i32 };
            let gap2: i32 = gap.wrapping_add(1_i32);
            let taken2 = gap2 > max_gap;
            let state2: i32 = if taken2 { 0_i32 } else { state };
            let length3: i32 = if taken2 { 0_i32 } else { length };
            let length4: i32 = if taken { length2 } else { length3 };
            let state3: i32 = if taken { side } else { state2 };
            let gap3: i32 = if taken { 0_i32 } else { gap2 };
            length = length4;
            state = state3;
            gap = gap3;
            length_after[in_strip as usize] = length;
            state_after[in_strip as usize] = state;
        }
        let mut in_strip: isize = 0;
        while in_strip < 16 {
            W::select_i32(
                W::I32::load(&length_after, in_strip).cmp_ge(W::I32::splat(min_persistence)),
                W::I32::load(&state_after, in_strip),
                W::I32::splat(0_i32),
            )
            .store(persistent, strip + in_strip);
            in_strip += 8;
        }
        strip += 16;
    }
    for t in whole_strips..n {
        let given: i32 = at(signals, t);
        let side: i32 = if given > 0_i32 { 1_i32 } else { if given < 0_i32 { -1_i32 } else { 0_i32 } };
        let taken = side != 0_i32;
        let length2: i32 = if side == state { length.wrapping_add(1_i32) } else { 1_i32 };
        let gap2: i32 = gap.wrapping_add(1_i32);
        let taken2 = gap2 > max_gap;
        let state2: i32 = if taken2 { 0_i32 } else { state };
        let length3: i32 = if taken2 { 0_i32 } else { length };
        let length4: i32 = if taken { length2 } else { length3 };
        let state3: i32 = if taken { side } else { state2 };
        let gap3: i32 = if taken { 0_i32 } else { gap2 };
        length = length4;
        state = state3;
        gap = gap3;
        put(persistent, t, if length >= min_persistence { state } else { 0_i32 });
    }
    Ok(())
}
