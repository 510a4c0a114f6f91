// Generated from kernels/trading/signalPersistence.ts#L16 by `trefoil build`. Do not edit. Hash fcb1f5a4200f7212

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
fn signal_persistence_body<S: Simd>(
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
    let mut t_at: isize = 0;
    while t_at < n {
        let t_pause = ctx.pause(t_at, n)?;
        for t in t_at..t_pause {
            let given: i32 = at(signals, t);
            let side: i32 = if given > 0_i32 { 1_i32 } else { if given < 0_i32 { -1_i32 } else { 0_i32 } };
            if side != 0_i32 {
                length = if side == state { length.wrapping_add(1_i32) } else { 1_i32 };
                state = side;
                gap = 0_i32;
            } else {
                gap = gap.wrapping_add(1_i32);
                if gap > max_gap {
                    state = 0_i32;
                    length = 0_i32;
                }
            }
            put(persistent, t, if length >= min_persistence { state } else { 0_i32 });
        }
        t_at = t_pause;
    }
    Ok(())
}
