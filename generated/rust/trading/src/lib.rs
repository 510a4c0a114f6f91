// Generated from kernels/ by `trefoil build`. Do not edit. Hash f9b5994072ce5991

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod ema;
    pub mod equity;
    pub mod kama;
    pub mod signal_persistence;
}
