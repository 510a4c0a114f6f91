//! What Trefoil's generated kernels stand on: vector types, the choice of an instruction set, threads,
//! memory. Nothing here knows a kernel, or what calls one.
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
