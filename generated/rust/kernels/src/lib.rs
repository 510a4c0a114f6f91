// Generated from kernels/ by `trefoil build`. Do not edit. Hash 60d2b9eb431b8a4a

//! The kernels of all families.
#![deny(unsafe_code)]

pub use ::trefoil_kernels_bytes::kernels::*;
pub use ::trefoil_kernels_clustering::kernels::*;
pub use ::trefoil_kernels_detectors::kernels::*;
pub use ::trefoil_kernels_math::kernels::*;
pub use ::trefoil_kernels_matrix::kernels::*;
pub use ::trefoil_kernels_moments::kernels::*;
pub use ::trefoil_kernels_random::kernels::*;
pub use ::trefoil_kernels_rolling::kernels::*;
pub use ::trefoil_kernels_trading::kernels::*;

/// Of everything that was generated together. Whoever loads a binary compares.
pub const SOURCE_HASH: &str = "44599c171afd7596136cd8e37f03f1f3";

/// Gives a macro the list of all kernels: name, name in JavaScript, names and types of the arguments.
#[macro_export]
macro_rules! for_all_kernels {
    ($then:ident) => {
        $then! {
            ar1_fit "ar1Fit" (x: Input<f64>, rows: Size, cols: Size, alpha: Output<f64>, intercept: Output<f64>);
            ar1_residuals "ar1Residuals" (x: Input<f64>, alpha: Input<f64>, rows: Size, cols: Size, residuals: Output<f64>);
            correlation "correlation" (x: Input<f64>, rows: Size, cols: Size, corr: Output<f64>);
            count_matches "countMatches" (text: Input<u8>, patterns: Input<u8>, offsets: Input<i32>, length: Size, pattern_bytes: Size, bounds: Size, counts_length: Size, counts: Output<i32>);
            covariance "covariance" (x: Input<f64>, rows: Size, cols: Size, ddof: i32, cov: Output<f64>);
            dot "dot" (x: Input<f64>, y: Input<f64>, n: Size, dot: Output<f64>);
            ema "ema" (prices: Input<f64>, n: Size, span: i32, warmup: i32, ema: Output<f64>);
            equity "equity" (returns: Input<f64>, signal: Input<f64>, n: Size, start: f64, decay: f64, cutout: i32, floor: f64, equity: Output<f64>);
            exp "exp" (x: Input<f64>, n: Size, y: Output<f64>);
            kama "kama" (prices: Input<f64>, n: Size, period: i32, fast: i32, slow: i32, kama: Output<f64>);
            kmeans "kmeans" (x: Input<f64>, init: Input<f64>, points: Size, dims: Size, k: Size, max_iterations: i32, tolerance: f64, near_rows: Size, centroids: Output<f64>, labels: Output<i32>, inertia: Output<f64>, iterations: Output<i32>);
            kmeans_plus_plus "kmeansPlusPlus" (x: Input<f64>, points: Size, dims: Size, k: i32, seed: f64, init: Output<f64>);
            kmeans_predict "kmeansPredict" (x: Input<f64>, centroids: Input<f64>, points: Size, dims: Size, k: Size, labels: Output<i32>, distance: Output<f64>);
            log "log" (x: Input<f64>, n: Size, y: Output<f64>);
            matmul "matmul" (a: Input<f64>, b: Input<f64>, n: Size, k: Size, m: Size, c: Output<f64>);
            rolling_corr "rollingCorr" (x: Input<f64>, y: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, corr: Output<f64>);
            rolling_cov "rollingCov" (x: Input<f64>, y: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, ddof: i32, cov: Output<f64>);
            rolling_kurt "rollingKurt" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, kurt: Output<f64>);
            rolling_mad "rollingMad" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, scale: f64, mad: Output<f64>);
            rolling_max "rollingMax" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, max_: Output<f64>);
            rolling_mean "rollingMean" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, mean: Output<f64>);
            rolling_mean_std "rollingMeanStd" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, ddof: i32, mean: Output<f64>, std_: Output<f64>);
            rolling_median "rollingMedian" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, median: Output<f64>);
            rolling_min "rollingMin" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, min_: Output<f64>);
            rolling_quantile "rollingQuantile" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, q: f64, quantile: Output<f64>);
            rolling_skew "rollingSkew" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, skew: Output<f64>);
            rolling_std "rollingStd" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, ddof: i32, std_: Output<f64>);
            rolling_sum "rollingSum" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, sum: Output<f64>);
            rolling_var "rollingVar" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, ddof: i32, var: Output<f64>);
            signal_persistence "signalPersistence" (signals: Input<i32>, n: Size, min_persistence: i32, max_gap: i32, persistent: Output<i32>);
            sum "sum" (x: Input<f64>, n: Size, sum: Output<f64>);
            uniform "uniform" (n: i32, seed: f64, stream: i32, y: Output<f64>);
        }
    };
}
