// Generated from kernels/ by `trefoil build`. Do not edit. Hash b187abebab5c42ec

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod kmeans;
    pub mod kmeans_plus_plus;
    pub mod kmeans_predict;
}
