// Generated from kernels/ by `trefoil build`. Do not edit. Hash d3db3eb1f203ef37

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod ar1_fit;
    pub mod ar1_residuals;
}
