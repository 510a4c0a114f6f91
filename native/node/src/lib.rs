//! Trefoil's kernels for Node: for each a synchronous and an asynchronous function, from a list that is
//! generated, over a boundary, which is not.
#![deny(unsafe_code)]

mod arguments;
#[macro_use]
mod call;
pub mod info;

use napi::bindgen_prelude::Object;
use napi::{Env, Result};
use napi_derive::napi;

mod glue {
    use crate::arguments::{Input, Output, Size};

    trefoil_kernels::for_all_kernels!(kernels);
}

#[napi(module_exports)]
pub fn exports(exports: Object, env: Env) -> Result<()> {
    info::remember_panics();
    glue::KERNELS.iter().try_for_each(|kernel| kernel.export(env, &exports))
}
