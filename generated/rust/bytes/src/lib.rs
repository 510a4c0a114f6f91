// Generated from kernels/ by `trefoil build`. Do not edit. Hash a089a2e3db3697f3

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod count_matches;
}
