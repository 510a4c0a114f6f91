//! Trefoil's kernels for Node: for each a synchronous and an asynchronous function, which are listed in
//! generated text, over a boundary, which is not generated.
#![deny(unsafe_code)]

mod arguments;
#[macro_use]
mod call;
pub mod info;

use napi::bindgen_prelude::Object;
use napi::{Env, Result};
use napi_derive::napi;

#[rustfmt::skip]
#[path = "../../../generated/rust/glue.rs"]
mod glue;

#[napi(module_exports)]
pub fn exports(exports: Object, env: Env) -> Result<()> {
    info::remember_panics();
    glue::KERNELS.iter().try_for_each(|kernel| kernel.export(env, &exports))
}
