//! What JavaScript passes and what a kernel gets: views of the caller's memory, never copies.
//!
//! A view is sound under three conditions, and the callers in JavaScript see to them before they call:
//! the arrays of one call do not overlap; nobody writes to them while it runs; their memory stays. For a
//! synchronous call nobody else can, unless the memory is shared with another thread, which the user of
//! shared memory has asked for. An asynchronous call holds its arrays, and nobody else knows them. Types and lengths are checked here and by the kernels themselves.
#![allow(unsafe_code, reason = "the memory belongs to JavaScript")]

use std::ptr::{NonNull, null_mut};
use std::slice;
use std::sync::atomic::AtomicI32;

use napi::bindgen_prelude::TypedArrayType;
use napi::{Error, Result, Status, check_status, sys};

/// Something a kernel takes.
pub trait Argument: Sized {
    type Passed<'a>
    where
        Self: 'a;
    /// From what JavaScript passed.
    ///
    /// # Safety
    /// `value` is an argument of a call that is being answered in `env`.
    unsafe fn of(env: sys::napi_env, value: sys::napi_value) -> Result<Self>;
    /// As the kernel takes it.
    fn pass(&mut self) -> Self::Passed<'_>;
    /// What has to be kept while the kernel runs.
    fn held(&self) -> Option<sys::napi_value> {
        None
    }
}

impl Argument for i32 {
    type Passed<'a> = i32;
    #[inline]
    unsafe fn of(env: sys::napi_env, value: sys::napi_value) -> Result<i32> {
        let mut number = 0;
        // SAFETY: by the contract of this function; the place to write to is valid.
        check_status!(unsafe { sys::napi_get_value_int32(env, value, &mut number) }, "expected an integer")?;
        Ok(number)
    }
    fn pass(&mut self) -> i32 {
        *self
    }
}

impl Argument for f64 {
    type Passed<'a> = f64;
    #[inline]
    unsafe fn of(env: sys::napi_env, value: sys::napi_value) -> Result<f64> {
        let mut number = 0.0;
        // SAFETY: as above.
        check_status!(unsafe { sys::napi_get_value_double(env, value, &mut number) }, "expected a number")?;
        Ok(number)
    }
    fn pass(&mut self) -> f64 {
        *self
    }
}

/// A length, passed as an index.
pub struct Size(i32);

impl Argument for Size {
    type Passed<'a> = isize;
    #[inline]
    unsafe fn of(env: sys::napi_env, value: sys::napi_value) -> Result<Size> {
        // SAFETY: by the contract of this function.
        unsafe { i32::of(env, value) }.map(Size)
    }
    fn pass(&mut self) -> isize {
        self.0 as isize
    }
}

/// Elements of typed arrays.
pub trait Element: Copy + Send + 'static {
    const TYPE: TypedArrayType;
}
impl Element for f64 {
    const TYPE: TypedArrayType = TypedArrayType::Float64;
}
impl Element for f32 {
    const TYPE: TypedArrayType = TypedArrayType::Float32;
}
impl Element for i32 {
    const TYPE: TypedArrayType = TypedArrayType::Int32;
}
impl Element for u32 {
    const TYPE: TypedArrayType = TypedArrayType::Uint32;
}
impl Element for u8 {
    const TYPE: TypedArrayType = TypedArrayType::Uint8;
}

struct View<T> {
    elements: NonNull<T>,
    length: usize,
    value: sys::napi_value,
}

impl<T: Element> View<T> {
    /// # Safety
    /// As of `Argument::of`.
    unsafe fn of(env: sys::napi_env, value: sys::napi_value) -> Result<View<T>> {
        let (mut found, mut length, mut elements) = (0, 0, null_mut());
        // SAFETY: by the contract; the places to write to are valid; null is left out.
        let status = unsafe {
            sys::napi_get_typedarray_info(env, value, &mut found, &mut length, &mut elements, null_mut(), null_mut())
        };
        check_status!(status, "expected {}Array", T::TYPE.as_ref())?;
        if found != T::TYPE as i32 {
            let found = TypedArrayType::from(found);
            let reason = format!("expected {}Array, got {}Array", T::TYPE.as_ref(), found.as_ref());
            return Err(Error::new(Status::InvalidArg, reason));
        }
        // An empty array may have no memory.
        let elements = NonNull::new(elements.cast()).filter(|_| length > 0).unwrap_or(NonNull::dangling());
        Ok(View { elements, length, value })
    }
}

/// A typed array that is read.
pub struct Input<T>(View<T>);
/// A typed array that is written.
pub struct Output<T>(View<T>);

// SAFETY: memory that is read by one call only, wherever it runs; `value` is used by the thread that made it.
unsafe impl<T: Element> Send for Input<T> {}
// SAFETY: as above, and written by that call only.
unsafe impl<T: Element> Send for Output<T> {}

impl<T: Element> Argument for Input<T> {
    type Passed<'a> = &'a [T];
    #[inline]
    unsafe fn of(env: sys::napi_env, value: sys::napi_value) -> Result<Input<T>> {
        // SAFETY: by the contract of this function.
        unsafe { View::of(env, value) }.map(Input)
    }
    fn pass(&mut self) -> &[T] {
        // SAFETY: see the head of this file.
        unsafe { slice::from_raw_parts(self.0.elements.as_ptr(), self.0.length) }
    }
    fn held(&self) -> Option<sys::napi_value> {
        Some(self.0.value)
    }
}

impl<T: Element> Argument for Output<T> {
    type Passed<'a> = &'a mut [T];
    #[inline]
    unsafe fn of(env: sys::napi_env, value: sys::napi_value) -> Result<Output<T>> {
        // SAFETY: by the contract of this function.
        unsafe { View::of(env, value) }.map(Output)
    }
    fn pass(&mut self) -> &mut [T] {
        // SAFETY: see the head of this file.
        unsafe { slice::from_raw_parts_mut(self.0.elements.as_ptr(), self.0.length) }
    }
    fn held(&self) -> Option<sys::napi_value> {
        Some(self.0.value)
    }
}

impl Input<i32> {
    /// Element 0, which others may write to at any time.
    pub fn flag(&self) -> Option<&AtomicI32> {
        // SAFETY: aligned and there; nothing in this process looks at it in any other way.
        (self.0.length > 0).then(|| unsafe { AtomicI32::from_ptr(self.0.elements.as_ptr()) })
    }
}

/// Values that JavaScript keeps until they are released.
pub struct Held(Vec<sys::napi_ref>);

// SAFETY: the references are made and released by the thread that JavaScript runs on; others pass them on.
unsafe impl Send for Held {}

impl Held {
    pub fn new(env: sys::napi_env, values: impl Iterator<Item = sys::napi_value>) -> Result<Held> {
        let mut held = Held(Vec::new());
        for value in values {
            let mut reference = null_mut();
            // SAFETY: a value of the call that is being made.
            check_status!(unsafe { sys::napi_create_reference(env, value, 1, &mut reference) })?;
            held.0.push(reference);
        }
        Ok(held)
    }

    pub fn release(self, env: sys::napi_env) -> Result<()> {
        for reference in self.0 {
            // SAFETY: made above, released once.
            check_status!(unsafe { sys::napi_delete_reference(env, reference) })?;
        }
        Ok(())
    }
}
