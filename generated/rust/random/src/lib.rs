// Generated from kernels/ by `trefoil build`. Do not edit. Hash a18817082d81e3b1

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod uniform;
}
