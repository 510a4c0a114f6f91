// Generated from kernels/ by `trefoil build`. Do not edit. Hash 321ecd18c9f2b26e

//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
    pub mod rolling_mad;
    pub mod rolling_max;
    pub mod rolling_mean;
    pub mod rolling_mean_std;
    pub mod rolling_median;
    pub mod rolling_min;
    pub mod rolling_quantile;
    pub mod rolling_std;
    pub mod rolling_sum;
    pub mod rolling_var;
}
