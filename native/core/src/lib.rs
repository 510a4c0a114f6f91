//! Trefoil's kernels, compiled for this machine.
//!
//! The kernels themselves are generated. Written by hand is what they stand on: vector types, the
//! choice of an instruction set, threads, memory. Nothing here knows what calls it.
#![deny(unsafe_code)]

pub mod access;
pub mod context;
pub mod dispatch;
pub mod operations;
mod pool;
mod queues;
pub mod scratch;
mod seat;
mod seldom;
pub mod simd;

#[allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]
#[rustfmt::skip]
#[path = "../../../generated/rust/kernels/mod.rs"]
pub mod kernels;

/// What a generated kernel imports.
pub mod prelude {
    pub use crate::access::{at, exact, exact_mut, put};
    pub use crate::context::{Chunk, Chunks, Context, Failure, split, split_even};
    pub use crate::multiversion;
    pub use crate::operations::*;
    pub use crate::scratch::{Scratch, scratch, zeroed_scratch};
    pub use crate::seldom::seldom;
    pub use crate::simd::{Bits, Bytes, Float, Integer, Lanes, Level, Mask, Simd, Vectors};
}
