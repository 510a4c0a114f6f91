// Generated from kernels/ by `trefoil build`. Do not edit. Hash 5209a16e05e7b20d

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod dot;
    pub mod exp;
    pub mod log;
    pub mod sum;
}
