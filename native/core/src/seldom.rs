//! A mark for a branch that is not expected to be taken.
#![allow(unsafe_code, reason = "an empty line of assembly is what keeps a branch a branch")]

/// Keeps a branch from being made a choice. A call would do so too, but where there is one somewhere in a loop, what
/// the loop carries moves from registers to memory.
#[inline(always)]
pub fn seldom() {
    #[cfg(not(target_family = "wasm"))]
    // SAFETY: no instruction; it reads and writes nothing.
    unsafe {
        core::arch::asm!("", options(nomem, nostack, preserves_flags))
    };
}
