/** Rust, called by way of napi-rs: a crate per family of kernels. */
import { failuresOf } from '../../ir/failures.js';
import { TARGETS } from '../../language/targets.js';
import type { Backend } from '../backend.js';
import { rustCrates, rustFile, rustList } from './crates.js';
import { emitRust } from './emit.js';
import { RUST_FILE } from './manner.js';
import { rustKernel } from './templates.js';

export const rust: Backend = {
  target: TARGETS.rust,
  naming: { file: RUST_FILE },
  fileOf: rustFile,
  nameIn: (path) => /^rust\/[^/]+\/src\/kernels\/([^/]+)\.rs$/.exec(path)?.[1],
  emit: (loop, { kernel, called, doc, sourceOf }) => ({
    path: rustFile(kernel.family, called),
    text: rustKernel({ doc, ...emitRust(loop, failuresOf(kernel), called.rust.function, sourceOf) }),
    helpers: [],
  }),
  finish: ({ kernels, called }) => rustCrates(kernels, called),
  seal: ({ kernels, called }, hash) => [rustList(kernels, called, hash)],
};
