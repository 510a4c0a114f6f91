//! Runs a kernel, on the spot or on one of the threads that Node keeps for such work. Whatever happens in
//! it becomes a status: a panic, too, ends here.
//!
//! The functions are registered by hand. Attributes of napi-derive would do the same, but what they wrap
//! around every call takes about as long as everything else in it, and longer to compile.
#![allow(unsafe_code, reason = "functions that JavaScript calls")]

use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use napi::bindgen_prelude::{AsyncTask, Object, ToNapiValue};
use napi::{Env, Error, JsError, JsValue, Result, Status, Task, check_status, sys};
use trefoil_core::context::{Context, Failure, PANICKED};

use crate::arguments::{Argument, Held, Input};
use crate::info::{Run, remember};

/// Defines `KERNELS`, each with the names and types of its arguments:
///
/// ```ignore
/// kernels! {
///     rolling_mean "rollingMean" (x: Input<f64>, rows: Size, cols: Size, window: i32, mean: Output<f64>);
/// }
/// ```
///
/// `rollingMean(threads, level, grain, x, …)` returns the status of the call. `rollingMeanAsync(abort,
/// threads, …)` promises it, and the call ends early when element 0 of the Int32Array `abort` becomes
/// something else than 0.
macro_rules! kernels {
    ($($name:ident $js:literal ($($arg:ident: $type:ty),* $(,)?);)*) => {
        pub const KERNELS: &[$crate::call::Kernel] = &[$($crate::call::Kernel {
            names: match (
                ::std::ffi::CStr::from_bytes_with_nul(concat!($js, "\0").as_bytes()),
                ::std::ffi::CStr::from_bytes_with_nul(concat!($js, "Async\0").as_bytes()),
            ) {
                (Ok(sync), Ok(later)) => [sync, later],
                _ => panic!("a name with a zero in it"),
            },
            sync: {
                #[allow(unsafe_code)]
                unsafe extern "C" fn sync(env: napi::sys::napi_env, info: napi::sys::napi_callback_info) -> napi::sys::napi_value {
                    const COUNT: usize = 3 + [$(stringify!($arg)),*].len();
                    // SAFETY: as Node calls it.
                    unsafe { $crate::call::answer::<COUNT>(env, info, |args| {
                        let options = $crate::call::Options::take(args)?;
                        $(#[allow(unused_mut)] let mut $arg: $type = args.take()?;)*
                        options.now(args, |ctx| trefoil_kernels::$name::$name(
                            ctx, $($crate::arguments::Argument::pass(&mut $arg)),*
                        ))
                    }) }
                }
                sync
            },
            later: {
                #[allow(unsafe_code)]
                unsafe extern "C" fn later(env: napi::sys::napi_env, info: napi::sys::napi_callback_info) -> napi::sys::napi_value {
                    const COUNT: usize = 4 + [$(stringify!($arg)),*].len();
                    // SAFETY: as Node calls it.
                    unsafe { $crate::call::answer::<COUNT>(env, info, |args| {
                        let abort = args.take()?;
                        let options = $crate::call::Options::take(args)?;
                        $(#[allow(unused_mut)] let mut $arg: $type = args.take()?;)*
                        let held = [$($crate::arguments::Argument::held(&$arg)),*];
                        options.later(args, abort, &held, move |ctx| trefoil_kernels::$name::$name(
                            ctx, $($crate::arguments::Argument::pass(&mut $arg)),*
                        ))
                    }) }
                }
                later
            },
        }),*];
    };
}

type Callback = unsafe extern "C" fn(sys::napi_env, sys::napi_callback_info) -> sys::napi_value;

/// The two functions of a kernel.
pub struct Kernel {
    pub names: [&'static CStr; 2],
    pub sync: Callback,
    pub later: Callback,
}

impl Kernel {
    pub fn export(&self, env: Env, exports: &Object) -> Result<()> {
        for (name, callback) in self.names.into_iter().zip([self.sync, self.later]) {
            let mut function = null_mut();
            // SAFETY: the name ends in a zero, and the length is that of the rest.
            check_status!(unsafe {
                let length = name.count_bytes() as isize;
                sys::napi_create_function(env.raw(), name.as_ptr(), length, Some(callback), null_mut(), &mut function)
            })?;
            // SAFETY: as above.
            check_status!(unsafe { sys::napi_set_named_property(env.raw(), exports.raw(), name.as_ptr(), function) })?;
        }
        Ok(())
    }
}

/// The arguments of one call, taken in order.
pub struct Arguments<'a> {
    env: sys::napi_env,
    rest: std::slice::Iter<'a, sys::napi_value>,
}

impl Arguments<'_> {
    /// The next one.
    #[inline]
    pub fn take<T: Argument>(&mut self) -> Result<T> {
        let value = *self.rest.next().ok_or_else(|| Error::new(Status::InvalidArg, "too few arguments"))?;
        // SAFETY: an argument of the call that is being answered.
        unsafe { T::of(self.env, value) }
    }
}

/// Answers a call of `COUNT` arguments with what `f` makes of them.
///
/// # Safety
/// To be called by what Node calls, with what it gives.
#[inline]
pub unsafe fn answer<const COUNT: usize>(
    env: sys::napi_env,
    info: sys::napi_callback_info,
    f: impl FnOnce(&mut Arguments) -> Result<sys::napi_value>,
) -> sys::napi_value {
    let mut values = [null_mut(); COUNT];
    let mut count = COUNT;
    // SAFETY: room for `count` values; the rest is not asked for.
    let status = unsafe { sys::napi_get_cb_info(env, info, &mut count, values.as_mut_ptr(), null_mut(), null_mut()) };
    let values = &values[..count.min(COUNT)];
    let answer = check_status!(status).and_then(|()| f(&mut Arguments { env, rest: values.iter() }));
    answer.unwrap_or_else(|error| {
        // SAFETY: the environment of this call, in which nothing has been thrown yet.
        unsafe { JsError::from(error).throw_into(env) };
        null_mut()
    })
}

/// How to run: see `Context::new`.
pub struct Options {
    threads: i32,
    level: i32,
    grain: i32,
}

impl Options {
    #[inline]
    pub fn take(args: &mut Arguments) -> Result<Options> {
        Ok(Options { threads: args.take()?, level: args.take()?, grain: args.take()? })
    }

    fn context(&self) -> Context<'_> {
        Context::new(self.threads, self.level, self.grain)
    }

    /// The status of `kernel`, run here.
    #[inline]
    pub fn now(self, args: &Arguments, kernel: impl FnOnce(&Context) -> Outcome) -> Result<sys::napi_value> {
        let ctx = self.context();
        let status = status_of(|| kernel(&ctx));
        remember(Run::of(&ctx));
        let mut answer = null_mut();
        // SAFETY: the environment of the call.
        check_status!(unsafe { sys::napi_create_double(args.env, status, &mut answer) })?;
        Ok(answer)
    }

    /// Promises the status of `kernel`. The arrays `held`, and `abort`, stay until then.
    pub fn later(
        self,
        args: &Arguments,
        abort: Input<i32>,
        held: &[Option<sys::napi_value>],
        kernel: impl FnMut(&Context) -> Outcome + Send + 'static,
    ) -> Result<sys::napi_value> {
        if abort.flag().is_none() {
            return Err(Error::new(Status::InvalidArg, "an empty abort flag"));
        }
        let held = Held::new(args.env, held.iter().copied().chain([abort.held()]).flatten())?;
        let job = AsyncTask::new(Job { kernel: Box::new(kernel), options: self, abort, held });
        // SAFETY: the environment of the call.
        unsafe { AsyncTask::to_napi_value(args.env, job) }
    }
}

fn status_of(kernel: impl FnOnce() -> Outcome) -> f64 {
    // A kernel that panics leaves half-written outputs, which callers ignore, and nothing else.
    match catch_unwind(AssertUnwindSafe(kernel)) {
        Ok(Ok(())) => 0.0,
        Ok(Err(failure)) => failure.to_status(),
        Err(_) => PANICKED,
    }
}

/// What a kernel returns.
type Outcome = std::result::Result<(), Failure>;

/// A call that waits for a thread, or runs on one.
pub struct Job {
    kernel: Box<dyn FnMut(&Context) -> Outcome + Send>,
    options: Options,
    abort: Input<i32>,
    held: Held,
}

impl Task for Job {
    type Output = (f64, Run);
    type JsValue = f64;

    fn compute(&mut self) -> Result<(f64, Run)> {
        let ctx = self.options.context();
        let ctx = match self.abort.flag() {
            Some(flag) => ctx.with_abort(flag),
            None => ctx,
        };
        let status = status_of(|| (self.kernel)(&ctx));
        Ok((status, Run::of(&ctx)))
    }

    fn resolve(&mut self, _env: Env, (status, run): (f64, Run)) -> Result<f64> {
        remember(run);
        Ok(status)
    }

    fn finally(self, env: Env) -> Result<()> {
        self.held.release(env.raw())
    }
}
