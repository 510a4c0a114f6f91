// Generated from kernels/ by `trefoil build`. Do not edit. Hash 7a0285353ac528a0

//! The kernels as Node sees them.
use crate::arguments::{Input, Output, Size};

kernels! {
    count_matches "countMatches" (text: Input<u8>, patterns: Input<u8>, offsets: Input<i32>, length: Size, pattern_bytes: Size, bounds: Size, counts: Output<i32>);
    kama "kama" (prices: Input<f64>, n: Size, period: i32, fast: i32, slow: i32, kama: Output<f64>);
    kmeans "kmeans" (x: Input<f64>, init: Input<f64>, points: Size, dims: Size, k: Size, max_iterations: i32, tolerance: f64, centroids: Output<f64>, labels: Output<i32>, inertia: Output<f64>, iterations: Output<i32>);
    matmul "matmul" (a: Input<f64>, b: Input<f64>, n: Size, k: Size, m: Size, c: Output<f64>);
    rolling_mean "rollingMean" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, mean: Output<f64>);
    rolling_std "rollingStd" (x: Input<f64>, rows: Size, cols: Size, window: i32, min_periods: i32, ddof: i32, std: Output<f64>);
    sum "sum" (x: Input<f64>, n: Size, sum: Output<f64>);
}
