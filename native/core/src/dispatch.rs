//! From a level known at run time to code compiled for it.
//!
//! A body is written once, `#[inline(always)]` and generic over `S: Simd` and the level's wide vectors,
//! `W: Vectors`. `multiversion!` makes a function that calls, level by level, an instance of the body; those for
//! AVX2 and AVX-512 sit in functions compiled with these features, so that vector instructions are inlined
//! instead of called.
//!
//! A closure is compiled without the features of the function around it. What runs on other threads
//! therefore goes through a multiversioned function of its own.

/// Two forms:
///
/// ```ignore
/// // `fn region<S: Simd>(lo: isize, x: &[f64])`, by the level of S; any arguments, any result.
/// // Its body is `fn region_body<S: Simd, W: Vectors>(lo: isize, x: &[f64])`.
/// multiversion!(region = region_body(lo: isize, x: &[f64]));
/// // `pub fn kernel(ctx: &Context, x: &[f64]) -> Result<(), Failure>`, by the level of `ctx`.
/// multiversion!(pub kernel = kernel_body(ctx: &Context, x: &[f64]));
/// ```
#[macro_export]
macro_rules! multiversion {
    ($(#[$meta:meta])* pub $name:ident = $body:ident($ctx:ident: &Context $(, $arg:ident: $type:ty)* $(,)?)) => {
        $(#[$meta])*
        #[allow(unsafe_code, clippy::too_many_arguments)]
        pub fn $name($ctx: &$crate::context::Context $(, $arg: $type)*) -> Result<(), $crate::context::Failure> {
            $crate::multiversion!(@instances $body ($ctx: &$crate::context::Context $(, $arg: $type)*)
                -> Result<(), $crate::context::Failure>);
            match $ctx.level() {
                // SAFETY: a context has this level only where the machine has the features.
                #[cfg(all(target_arch = "x86_64", not(feature = "quick")))]
                $crate::simd::Level::Avx512 => unsafe { avx512($ctx $(, $arg)*) },
                // SAFETY: as above.
                #[cfg(target_arch = "x86_64")]
                $crate::simd::Level::Avx2 => unsafe { avx2($ctx $(, $arg)*) },
                #[cfg(target_arch = "x86_64")]
                $crate::simd::Level::Sse2 => plain::<$crate::simd::Sse2>($ctx $(, $arg)*),
                _ => plain::<$crate::simd::Portable>($ctx $(, $arg)*),
            }
        }
    };
    ($(#[$meta:meta])* $name:ident = $body:ident($($arg:ident: $type:ty),* $(,)?) $(-> $result:ty)?) => {
        $(#[$meta])*
        #[inline]
        #[allow(unsafe_code, clippy::too_many_arguments)]
        fn $name<S: $crate::simd::Simd>($($arg: $type),*) $(-> $result)? {
            $crate::multiversion!(@instances $body ($($arg: $type),*) $(-> $result)?);
            match S::LEVEL {
                // SAFETY: nothing but an instance for AVX-512, reached as above, calls for that level.
                #[cfg(all(target_arch = "x86_64", not(feature = "quick")))]
                $crate::simd::Level::Avx512 => unsafe { avx512($($arg),*) },
                // SAFETY: nothing but an instance for AVX2, reached as above, calls for that level.
                #[cfg(target_arch = "x86_64")]
                $crate::simd::Level::Avx2 => unsafe { avx2($($arg),*) },
                _ => plain::<S>($($arg),*),
            }
        }
    };
    (@instances $body:ident ($($arg:ident: $type:ty),*) $(-> $result:ty)?) => {
        #[cfg(all(target_arch = "x86_64", not(feature = "quick")))]
        #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx2")]
        #[inline(never)]
        fn avx512($($arg: $type),*) $(-> $result)? {
            $body::<$crate::simd::Avx512, <$crate::simd::Avx512 as $crate::simd::Simd>::Wide>($($arg),*)
        }
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx2")]
        #[inline(never)]
        fn avx2($($arg: $type),*) $(-> $result)? {
            $body::<$crate::simd::Avx2, <$crate::simd::Avx2 as $crate::simd::Simd>::Wide>($($arg),*)
        }
        #[inline(never)]
        fn plain<P: $crate::simd::Simd>($($arg: $type),*) $(-> $result)? {
            $body::<P, P::Wide>($($arg),*)
        }
    };
}
