/**
 * AddressSanitizer in an addon: what cargo needs to build one that is watched, and what a process of Node's needs to load it. The
 * checker's own malloc comes with it, so that memory of JavaScript's arrays has a forbidden zone on both sides, too.
 */
import { spawnSync } from 'node:child_process';
import { isAbsolute } from 'node:path';

/** Of a program that a watched process starts: it has not been made for that. */
export const UNWATCHED = { LD_PRELOAD: '' };

const ask = (tool: string, ...args: string[]): string => {
  const { status, stdout } = spawnSync(tool, args, { encoding: 'utf8', env: { ...process.env, ...UNWATCHED } });
  return status === 0 ? stdout.trim() : '';
};

/** Rust's own runtime cannot be loaded beside a program that was built without; that of gcc is the same one and can. */
function runtime(): string | undefined {
  const path = ask('gcc', '-print-file-name=libasan.so');
  return isAbsolute(path) ? path : undefined;
}

/** Why it cannot be had here. */
export function whyNoSanitizer(): string | undefined {
  if (process.platform !== 'linux') return 'not on this system';
  if (ask('cargo', '+nightly', '--version') === '') return 'no nightly toolchain';
  return runtime() === undefined ? "no libasan.so of gcc's" : undefined;
}

/** The machine that rustc compiles for when nobody says otherwise. Named, so that what runs while compiling is built as ever. */
export const host = (): string => /^host: (.*)$/m.exec(ask('rustc', '-vV'))?.[1] ?? '';

export const FOR_BUILDING = { RUSTFLAGS: '-Zsanitizer=address' };

/**
 * The environment of a process that loads such an addon. Node itself leaves memory behind when it ends, and refused memory is
 * one of the tests; zones of 256 bytes show what strays by some elements.
 */
export const forLoading = (): Record<string, string> => ({
  LD_PRELOAD: runtime() ?? '',
  ASAN_OPTIONS: 'detect_leaks=0:allocator_may_return_null=1:redzone=256',
});
