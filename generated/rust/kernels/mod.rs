// Generated from kernels/ by `trefoil build`. Do not edit. Hash fc4b3f2fd0af1361

//! One module per kernel.
pub mod ar1_fit;
pub mod ar1_residuals;
pub mod correlation;
pub mod count_matches;
pub mod covariance;
pub mod dot;
pub mod ema;
pub mod equity;
pub mod exp;
pub mod kama;
pub mod kmeans;
pub mod kmeans_plus_plus;
pub mod kmeans_predict;
pub mod log;
pub mod matmul;
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
pub mod signal_persistence;
pub mod sum;
pub mod uniform;
