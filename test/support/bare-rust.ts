/**
 * Generated Rust as a program of its own, by rustc alone: the native core without Node-API, cargo and the thread
 * pool. Chunks of a region run one after the other.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './files.js';
import { contentsOf, kept, keyOf, rustHere } from './kept.js';

const HEAD = `
#![allow(unsafe_code, unused, nonstandard_style, clippy::all)]
extern crate self as trefoil_core;
pub mod access;
pub mod context;
pub mod dispatch;
pub mod operations;
mod queues;
pub mod scratch;
pub mod simd;
mod pool {
    use std::sync::{Mutex, MutexGuard};
    pub(crate) fn together(threads: usize, run: &(dyn Fn(usize) + Sync)) { (0..threads).for_each(run) }
    pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> { mutex.lock().unwrap() }
}
pub mod prelude {
    pub use crate::access::{at, exact, exact_mut, put};
    pub use crate::context::{Chunk, Chunks, Context, Failure, split, split_even};
    pub use crate::multiversion;
    pub use crate::operations::*;
    pub use crate::scratch::{Scratch, scratch, zeroed_scratch};
    pub use crate::simd::{Bits, Bytes, Float, Integer, Lanes, Level, Mask, Simd, Vectors};
}
use context::Context;
use simd::Level;

/** Arrays one after the other, as they lie in memory. */
struct Input { bytes: Vec<u8>, at: usize }
impl Input {
    fn read() -> Input { Input { bytes: std::fs::read(std::env::args().nth(1).unwrap()).unwrap(), at: 0 } }
    fn take<T: Copy>(&mut self, n: usize) -> Vec<T> {
        let size = n * std::mem::size_of::<T>();
        let mut out = Vec::<T>::with_capacity(n);
        unsafe { std::ptr::copy_nonoverlapping(self.bytes[self.at..self.at + size].as_ptr(), out.as_mut_ptr() as *mut u8, size); out.set_len(n); }
        self.at += size;
        out
    }
}
fn bytes_of<T: Copy>(array: &[T]) -> &[u8] { unsafe { std::slice::from_raw_parts(array.as_ptr() as *const u8, std::mem::size_of_val(array)) } }
fn levels() -> Vec<Level> { Level::ALL.into_iter().filter(|l| l.is_available()).collect() }
`;

const CORE = join(ROOT, 'native/core/src');
const PARTS = [
  ...['access', 'context', 'dispatch', 'operations', 'queues', 'scratch', 'simd'].map((name) => `${name}.rs`),
  'simd',
];
const FLAGS = ['-C', 'codegen-units=16', '--cap-lints', 'allow'];

export const hasRust = (): boolean => spawnSync('rustc', ['--version'], { stdio: 'ignore' }).status === 0;

/** Compiles modules and a main function, and runs it on the bytes of some arrays. Without optimisation it takes a fifth of the time, and overflows and indices are checked. */
export async function runRust(
  folder: string,
  modules: readonly { readonly name: string; readonly text: string }[],
  main: string,
  input: readonly Uint8Array[],
  optimised: boolean,
): Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'input'), Buffer.concat(input));
  const text = `${HEAD}${modules.map(({ name, text }) => `mod ${name} {\n${text}\n}`).join('\n')}\n${main}\n`;
  const flags = ['--edition', '2024', '-C', `opt-level=${optimised ? 3 : 0}`, ...FLAGS];
  const program = join(folder, 'program');
  const key = keyOf(['rustc', ...rustHere(), ...flags, text, ...PARTS.flatMap((part) => contentsOf(join(CORE, part)))]);
  writeFileSync(program, await kept(key, () => programOf(folder, text, flags)));
  chmodSync(program, 0o755);
  const ran = spawnSync(program, [join(folder, 'input')], { maxBuffer: 2 ** 30 });
  if (ran.status !== 0)
    throw new Error(`the program ended with ${ran.status ?? ran.signal}: ${ran.stderr.toString().slice(0, 4000)}`);
  return ran.stdout;
}

function programOf(folder: string, text: string, flags: readonly string[]): Uint8Array {
  for (const part of PARTS) cpSync(join(CORE, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'main.rs'), text);
  const made = join(folder, 'made');
  const { status, stderr } = spawnSync('rustc', [...flags, '-o', made, join(folder, 'main.rs')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.slice(0, 8000));
  return readFileSync(made);
}
