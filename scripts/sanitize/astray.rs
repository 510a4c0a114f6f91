//! One step too far, in each of the ways that kernels go: a checker that keeps quiet about it would keep quiet about anything.
//! Compiled beside the kernels, for checkers alone.
use trefoil_core::prelude::*;

multiversion!(
    /// `way`: 0 is a right one.
    pub astray = astray_body(ctx: &Context, x: &[f64], n: isize, way: i32, y: &mut [f64])
);

#[inline(always)]
fn astray_body<S: Simd, W: Vectors>(
    _ctx: &Context,
    x: &[f64],
    n: isize,
    way: i32,
    y: &mut [f64],
) -> Result<(), Failure> {
    let mut room = scratch::<f64>(n)?;
    put(&mut room, 0, 1.0);
    match way {
        1 => put(y, 0, at(x, n)),
        2 => put(y, 0, at(x, -1)),
        3 => put(y, n, at(x, 0)),
        4 => S::F64::load(x, n - 1).store(y, 0),
        5 => S::F64::splat(at(x, 0)).store(y, n - 1),
        6 => put(y, 0, at(&room, n)),
        7 => put(&mut room, n, at(x, 0)),
        9 => W::F64::load(x, n - 7).store(y, 0),
        10 => W::F64::splat(at(x, 0)).store(y, n - 7),
        // Inside, but nobody has written it.
        8 => put(y, 0, at(x, (at(&room, 1) > 0.0) as isize)),
        _ => put(y, 0, at(x, 0) + at(&room, 0)),
    }
    // For the compiler, which would leave out what nobody asks for.
    put(y, 1, at(&room, n / 2));
    Ok(())
}
