//! Working memory of kernels.
#![allow(unsafe_code, reason = "memory that is zeroed, aligned and allowed to be refused is beyond Vec")]

use std::alloc::{Layout, alloc, alloc_zeroed, dealloc};
use std::hint::black_box;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;

use crate::context::Failure;

/// Types of which every bit pattern is a value, zero bytes among them.
pub trait Plain: Copy + Send + Sync + 'static + sealed::Sealed {}

mod sealed {
    pub trait Sealed {}
}

macro_rules! plain {
    ($($type:ty)*) => { $(impl sealed::Sealed for $type {} impl Plain for $type {})* };
}
plain!(f64 f32 i32 u32 u8);

/// Vectors do not straddle cache lines of memory that begins on one.
const LINE: usize = 64;

/// An array that begins on a cache line.
pub struct Scratch<T: Plain> {
    elements: NonNull<T>,
    length: usize,
    /// What was allocated; nothing when the length is 0.
    block: Option<(NonNull<u8>, Layout)>,
    owned: PhantomData<T>,
}

/// Zeros for `extent` elements, or `Failure::Memory`.
pub fn zeroed_scratch<T: Plain>(extent: isize) -> Result<Scratch<T>, Failure> {
    reserve(extent, true)
}

/// Memory for `extent` elements with anything in them, or `Failure::Memory`. The compiler of the kernels sees to
/// it that they are written before they are read.
pub fn scratch<T: Plain>(extent: isize) -> Result<Scratch<T>, Failure> {
    let mut room = reserve(extent, false)?;
    if cfg!(any(test, feature = "checked")) {
        // A mistake must show.
        // SAFETY: the block and its length are those of the layout it was allocated with.
        room.block.iter_mut().for_each(|(block, layout)| unsafe { block.write_bytes(0xa5, layout.size()) });
    }
    Ok(room)
}

fn reserve<T: Plain>(extent: isize, zeroed: bool) -> Result<Scratch<T>, Failure> {
    let length = usize::try_from(extent).map_err(|_| Failure::Memory)?;
    if length == 0 {
        return Ok(Scratch { elements: NonNull::dangling(), length, block: None, owned: PhantomData });
    }
    // An alignment the allocator has anyway: a larger one makes it write the zeros itself, touching
    // pages that the system would hand out zeroed. A memory checker is to see where the last element ends.
    let (spare, align) = if cfg!(feature = "watched") { (0, LINE) } else { (LINE, 16) };
    let bytes = length.checked_mul(size_of::<T>()).and_then(|bytes| bytes.checked_add(spare)).ok_or(Failure::Memory)?;
    let layout = Layout::from_size_align(bytes, align).map_err(|_| Failure::Memory)?;
    // SAFETY: the size is not 0. Every bit pattern is a T. The cast address stays inside the block, which has
    // a line to spare or begins on one, and is a multiple of 64, enough for any T.
    unsafe {
        // As if somebody had written there: what stands in it is unknown, but it is there.
        let block = NonNull::new(black_box(if zeroed { alloc_zeroed(layout) } else { alloc(layout) }))
            .ok_or(Failure::Memory)?;
        let elements = block.add(block.as_ptr().align_offset(LINE).min(LINE)).cast();
        Ok(Scratch { elements, length, block: Some((block, layout)), owned: PhantomData })
    }
}

impl<T: Plain> Drop for Scratch<T> {
    fn drop(&mut self) {
        if let Some((block, layout)) = self.block {
            // SAFETY: allocated in `reserve` with this layout, freed nowhere else.
            unsafe { dealloc(block.as_ptr(), layout) }
        }
    }
}

impl<T: Plain> Deref for Scratch<T> {
    type Target = [T];
    #[inline(always)]
    fn deref(&self) -> &[T] {
        // SAFETY: `length` elements of which every bit pattern is one, owned by self.
        unsafe { std::slice::from_raw_parts(self.elements.as_ptr(), self.length) }
    }
}

impl<T: Plain> DerefMut for Scratch<T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as in `deref`, borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.elements.as_ptr(), self.length) }
    }
}

// SAFETY: a Scratch owns its memory the way a Vec does.
unsafe impl<T: Plain> Send for Scratch<T> {}
// SAFETY: as above; shared access only reads.
unsafe impl<T: Plain> Sync for Scratch<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeroed_and_aligned() {
        for extent in [1, 2, 7, 64, 1000, 100_003] {
            let mut bytes = zeroed_scratch::<u8>(extent).unwrap();
            assert_eq!(bytes.as_ptr() as usize % LINE, 0);
            assert_eq!(bytes.len() as isize, extent);
            assert!(bytes.iter().all(|&byte| byte == 0));
            bytes.fill(255);
            let mut numbers = zeroed_scratch::<f64>(extent).unwrap();
            assert_eq!(numbers.as_ptr() as usize % LINE, 0);
            assert!(numbers.iter().all(|&number| number.to_bits() == 0));
            numbers.fill(f64::NAN);
            assert!(scratch::<u8>(extent).unwrap().iter().all(|&byte| byte == 0xa5));
        }
        assert!(scratch::<f64>(0).unwrap().is_empty());
    }

    #[test]
    fn refused() {
        for extent in [-1, isize::MAX, isize::MAX / 8, isize::MAX / 16] {
            assert_eq!(scratch::<f64>(extent).err(), Some(Failure::Memory));
        }
    }
}
