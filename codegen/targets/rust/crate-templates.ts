/** Skeletons of the crates around generated Rust: a package per family, and one that lists all kernels. */
import { compile } from '../common/templates.js';

const PACKAGE = `version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
publish.workspace = true
workspace = "../../../native"

[lib]
test = false
doctest = false`;

export const rustFamilyPackage = compile<{ folder: string }>(`
[package]
name = "trefoil_kernels_{{folder}}"
${PACKAGE}

[features]
quick = ["trefoil_core/quick"]

[dependencies]
trefoil_core.workspace = true

[lints]
workspace = true
`);

export const rustFamily = compile<{ names: string[] }>(`
//! One module per kernel.
#![deny(unsafe_code)]
#![allow(clippy::all, nonstandard_style, unused, reason = "generated text is regular before it is idiomatic")]

#[rustfmt::skip]
pub mod kernels {
{{#each names}}
    pub mod {{this}};
{{/each}}
}
`);

export const rustListPackage = compile<{ folders: string[] }>(`
[package]
name = "trefoil_kernels"
${PACKAGE}

[features]
quick = [
{{#each folders}}
    "trefoil_kernels_{{this}}/quick",
{{/each}}
]

[dependencies]
{{#each folders}}
trefoil_kernels_{{this}} = { path = "../{{this}}" }
{{/each}}

[lints]
workspace = true
`);

export const rustList = compile<{
  hash: string;
  folders: string[];
  kernels: { rust: string; name: string; args: string }[];
}>(`
//! The kernels of all families.
#![deny(unsafe_code)]

{{#each folders}}
pub use ::trefoil_kernels_{{this}}::kernels::*;
{{/each}}

/// Of everything that was generated together. Whoever loads a binary compares.
pub const SOURCE_HASH: &str = "{{hash}}";

/// Gives a macro the list of all kernels: name, name in JavaScript, names and types of the arguments.
#[macro_export]
macro_rules! for_all_kernels {
    ($then:ident) => {
        $then! {
{{#each kernels}}
            {{rust}} "{{name}}" ({{args}});
{{/each}}
        }
    };
}
`);
