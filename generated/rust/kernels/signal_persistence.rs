// Generated from kernels/trading/signalPersistence.ts#L16 by `trefoil build`. Do not edit. Hash 53dc0c48516f89ca

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
    pub signal_persistence = signal_persistence_body(
        ctx: &Context,
        signals: &[i32],
        n: isize,
        min_persistence: i32,
        max_gap: i32,
        persistent: &mut [i32],
    )
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
    // let state: i32 = 0;
    let mut state: i32 = 0_i32;
    // let length: i32 = 0;
    let mut length: i32 = 0_i32;
    // let gap: i32 = 0;
    let mut gap: i32 = 0_i32;
    let mut side_ahead = [0_i32; 16];
    let mut length_after = [0_i32; 16];
    let mut state_after = [0_i32; 16];
    let whole_strips: isize = n.max(0) & -16;
    // for (let t = 0; t < signals.length; t++) {
    // 16 rounds at once.
    let mut strip: isize = 0;
    while strip < whole_strips {
        ctx.poll()?;
        // 8 rounds at once.
        let mut in_strip: isize = 0;
        while in_strip < 16 {
            // const given = signals[t]!;
            let given: W::I32 = W::I32::load(signals, strip + in_strip);
            // const side: i32 = given > 0 ? 1 : given < 0 ? -1 : 0;
            let side: W::I32 = W::select_i32(
                given.cmp_gt(W::I32::splat(0_i32)),
                W::I32::splat(1_i32),
                W::select_i32(given.cmp_lt(W::I32::splat(0_i32)), W::I32::splat(-1_i32), W::I32::splat(0_i32)),
            );
            // for (let t = 0; t < signals.length; t++) {
            side.store(&mut side_ahead, in_strip);
            in_strip += 8;
        }
        for in_strip in 0..16 {
            let side: i32 = side_ahead[in_strip as usize];
            // if (side !== 0) {
            let taken = side != 0_i32;
            // length = side === state ? length + 1 : 1;
            let length2: i32 = if side == state { length.wrapping_add(1_i32) } else { 1_i32 };
            // gap += 1;
            let gap2: i32 = gap.wrapping_add(1_i32);
            // if (gap > maxGap) {
            let taken2 = gap2 > max_gap;
            let state2: i32 = if taken2 { 0_i32 } else { state };
            let length3: i32 = if taken2 { 0_i32 } else { length };
            // if (side !== 0) {
            let length4: i32 = if taken { length2 } else { length3 };
            let state3: i32 = if taken { side } else { state2 };
            let gap3: i32 = if taken { 0_i32 } else { gap2 };
            length = length4;
            state = state3;
            gap = gap3;
            // for (let t = 0; t < signals.length; t++) {
            length_after[in_strip as usize] = length;
            state_after[in_strip as usize] = state;
        }
        // 8 rounds at once.
        let mut in_strip: isize = 0;
        while in_strip < 16 {
            // persistent[t] = length >= minPersistence ? state : 0;
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
    // for (let t = 0; t < signals.length; t++) {
    // The remainder.
    for t in whole_strips..n {
        // const given = signals[t]!;
        let given: i32 = at(signals, t);
        // const side: i32 = given > 0 ? 1 : given < 0 ? -1 : 0;
        let side: i32 = if given > 0_i32 { 1_i32 } else { if given < 0_i32 { -1_i32 } else { 0_i32 } };
        // if (side !== 0) {
        let taken = side != 0_i32;
        // length = side === state ? length + 1 : 1;
        let length2: i32 = if side == state { length.wrapping_add(1_i32) } else { 1_i32 };
        // gap += 1;
        let gap2: i32 = gap.wrapping_add(1_i32);
        // if (gap > maxGap) {
        let taken2 = gap2 > max_gap;
        let state2: i32 = if taken2 { 0_i32 } else { state };
        let length3: i32 = if taken2 { 0_i32 } else { length };
        // if (side !== 0) {
        let length4: i32 = if taken { length2 } else { length3 };
        let state3: i32 = if taken { side } else { state2 };
        let gap3: i32 = if taken { 0_i32 } else { gap2 };
        length = length4;
        state = state3;
        gap = gap3;
        // persistent[t] = length >= minPersistence ? state : 0;
        put(persistent, t, if length >= min_persistence { state } else { 0_i32 });
    }
    Ok(())
}
