//! Memory access of generated code.
//!
//! The compiler of the kernels has proven every index to lie inside its array before it prints one, from
//! shapes, loop bounds and value domains that are checked when a kernel is called. Asking again at run
//! time costs up to twice the time of a kernel, so release builds do not. Debug builds and the feature
//! `checked` do, and turn a wrong proof into a panic that names the index.
#![allow(unsafe_code, reason = "the one place where proven indices are used unchecked")]

/// Whether accesses are checked in this build.
pub const CHECKED: bool = cfg!(any(debug_assertions, feature = "checked"));

/// Elements `index`, `index + stride`, … `index + (count - 1) * stride` lie inside `x`.
#[inline(always)]
pub(crate) fn check<T>(x: &[T], index: isize, count: isize, stride: isize) {
    if CHECKED {
        let last = index + (count - 1) * stride;
        let inside = |i: isize| i >= 0 && i < x.len() as isize;
        assert!(inside(index) && inside(last), "elements {index} to {last} of an array of {}", x.len());
    }
}

/// Element `i` of `x`.
#[inline(always)]
pub fn at<T: Copy>(x: &[T], i: isize) -> T {
    check(x, i, 1, 1);
    // SAFETY: the index was proven to be inside (see the head of this file).
    unsafe { *x.as_ptr().offset(i) }
}

/// Makes `v` element `i` of `x`.
#[inline(always)]
pub fn put<T: Copy>(x: &mut [T], i: isize, v: T) {
    check(x, i, 1, 1);
    // SAFETY: as in `at`.
    unsafe { *x.as_mut_ptr().offset(i) = v }
}

/// Where element `i` is, for a vector of `count` elements.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn place<T>(x: &[T], i: isize, count: isize) -> *const T {
    check(x, i, count, 1);
    // SAFETY: as in `at`.
    unsafe { x.as_ptr().offset(i) }
}

/// Where element `i` is, for a vector of `count` elements to be written.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn place_mut<T>(x: &mut [T], i: isize, count: isize) -> *mut T {
    check(x, i, count, 1);
    // SAFETY: as in `at`.
    unsafe { x.as_mut_ptr().offset(i) }
}

/// The first `extent` elements. What the proofs take for granted is the length of every array, so an
/// entry point asks for it once, and an array that is too short is a panic instead of a stray read.
#[inline]
#[track_caller]
pub fn exact<T>(x: &[T], extent: isize) -> &[T] {
    match usize::try_from(extent) {
        Ok(extent) if extent <= x.len() => &x[..extent],
        _ => too_short(x.len(), extent),
    }
}

/// The first `extent` elements, to be written.
#[inline]
#[track_caller]
pub fn exact_mut<T>(x: &mut [T], extent: isize) -> &mut [T] {
    match usize::try_from(extent) {
        Ok(extent) if extent <= x.len() => &mut x[..extent],
        _ => too_short(x.len(), extent),
    }
}

#[cold]
#[track_caller]
fn too_short(length: usize, extent: isize) -> ! {
    panic!("an array of {length} elements where {extent} are needed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements() {
        let mut x = [1.0, 2.0, 3.0];
        put(&mut x, 1, 5.0);
        assert_eq!((at(&x, 0), at(&x, 1), at(&x, 2)), (1.0, 5.0, 3.0));
        assert_eq!(exact(&x, 2), &[1.0, 5.0]);
        assert_eq!(exact_mut(&mut x, 0), &mut []);
    }

    #[test]
    #[should_panic(expected = "an array of 3 elements where 4 are needed")]
    fn short() {
        exact(&[1, 2, 3], 4);
    }

    #[test]
    #[should_panic(expected = "where -1 are needed")]
    fn negative() {
        exact_mut(&mut [1, 2, 3], -1);
    }

    #[test]
    #[cfg_attr(not(any(debug_assertions, feature = "checked")), ignore = "unchecked build")]
    #[should_panic(expected = "elements 3 to 3 of an array of 3")]
    fn outside() {
        at(&[1, 2, 3], 3);
    }
}
