// Generated from kernels/ by `trefoil build`. Do not edit. Hash 8a29f991071675ef

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod rolling_corr;
    pub mod rolling_cov;
    pub mod rolling_kurt;
    pub mod rolling_skew;
}
