// Generated from kernels/ by `trefoil build`. Do not edit. Hash 17b45d76f4322664

//! One module per kernel.
pub mod count_matches;
pub mod kama;
pub mod kmeans;
pub mod matmul;
pub mod rolling_mean;
pub mod rolling_std;
pub mod sum;
