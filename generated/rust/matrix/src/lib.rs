// Generated from kernels/ by `trefoil build`. Do not edit. Hash f470f7fe61c9d064

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod correlation;
    pub mod covariance;
    pub mod matmul;
}
