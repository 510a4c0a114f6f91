/** Kernels as a Node addon of their own: native/ as it is, over other generated files. */
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../support/files.js';
import type { GeneratedFile } from '../../dist/codegen/compile.js';
import { contentsOf, kept, keyOf, rustHere } from '../support/kept.js';
import { FOR_BUILDING, host, UNWATCHED } from '../support/sanitizer.js';

const LIBRARY =
  { win32: 'trefoil_node.dll', darwin: 'libtrefoil_node.dylib' }[process.platform as string] ?? 'libtrefoil_node.so';

export interface Build {
  /** 0 to 3. */
  readonly optimise: number;
  /** Checks every access at run time. */
  readonly checked?: boolean | undefined;
  /** For a memory checker: working memory ends with its last element. */
  readonly watched?: boolean | undefined;
  /** With AddressSanitizer. */
  readonly sanitize?: boolean | undefined;
  /** Whether the addon is kept for whoever builds the same again. */
  readonly keep?: boolean | undefined;
}

type Files = readonly Pick<GeneratedFile, 'path' | 'text'>[];
/** Of native/, besides the generated crates. */
const PARTS = ['Cargo.toml', 'Cargo.lock', 'core', 'node'];
const isBuilt = (path: string): boolean => basename(path) === 'target';

/** The addon, in `folder`: a process keeps a file that it has loaded, and the next batch has another name. */
export async function buildNative(files: Files, folder: string, build: Build): Promise<string> {
  const addon = join(folder, 'native.node');
  if (!build.keep) {
    await makeNative(files, build, (library) => copyFileSync(library, addon));
    return addon;
  }
  const own = files.filter(({ path }) => path.startsWith('rust/')).map(({ path, text }) => [path, text] as const);
  const parts = PARTS.flatMap((part) => contentsOf(join(ROOT, 'native', part), isBuilt));
  const key = keyOf(['cargo', ...rustHere(), ...flagsOf(build), ...parts, ...own.sort().flat()]);
  writeFileSync(addon, await kept(key, () => makeNative(files, build, (library) => readFileSync(library))));
  return addon;
}

/** What cargo is told besides where everything lies. */
const flagsOf = ({ optimise, checked, watched, sanitize }: Build): string[] => [
  ...(checked ? ['--features', 'checked'] : []),
  ...(watched || sanitize ? ['--features', 'watched'] : []),
  // With the lines of the source, for what the checkers report.
  ...(watched || sanitize
    ? ['--config', 'profile.release.debug="line-tables-only"', '--config', 'profile.release.strip="none"']
    : []),
  ...(sanitize ? ['--target', host()] : []),
  // The packages of others are built once and stay.
  ...[`opt-level=${optimise}`, 'package."*".opt-level=3'].flatMap((setting) => [
    '--config',
    `profile.release.${setting}`,
  ]),
];

/** `take` gets what cargo built before another build may replace it. */
async function makeNative<Taken>(files: Files, build: Build, take: (library: string) => Taken): Promise<Taken> {
  const { sanitize } = build;
  const { home, release } = claim();
  try {
    // Always the same place, so that what cargo made of the last batch is replaced, not kept.
    const crate = join(home, 'crate');
    rmSync(crate, { recursive: true, force: true });
    for (const part of PARTS) {
      // As old as they are: what has not changed is not built again.
      cpSync(join(ROOT, 'native', part), join(crate, 'native', part), {
        recursive: true,
        preserveTimestamps: true,
        filter: (path) => !isBuilt(path),
      });
    }
    for (const { path, text } of files.filter((file) => file.path.startsWith('rust/'))) {
      mkdirSync(dirname(join(crate, 'generated', path)), { recursive: true });
      writeFileSync(join(crate, 'generated', path), text);
    }
    const target = join(home, 'target');
    const args = [
      ...(sanitize ? ['+nightly'] : []),
      'build',
      '--release',
      '--package',
      'trefoil_node',
      '--manifest-path',
      join(crate, 'native/Cargo.toml'),
      '--target-dir',
      target,
      ...flagsOf(build),
    ];
    const env = { ...process.env, ...UNWATCHED, ...(sanitize ? FOR_BUILDING : {}) };
    let built = await cargo([...args, '--offline'], env);
    // Packages that are not there yet may have to be fetched, once.
    if (built.code !== 0 && /--offline|no matching package|failed to (?:download|get)/.test(built.output))
      built = await cargo(args, env);
    if (built.code !== 0)
      throw new Error(
        `cargo:\n${built.output
          .split('\n')
          .filter((line) => !/^\s*(?:Compiling|warning)/.test(line))
          .join('\n')}`,
      );
    const library = join(target, sanitize ? host() : '', 'release', LIBRARY);
    if (!existsSync(library)) throw new Error(`cargo left no ${library}`);
    return take(library);
  } finally {
    release();
  }
}

function cargo(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('cargo', args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    let output = '';
    child.stderr.on('data', (text: Buffer) => {
      output += text.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A place to build in that nobody else uses meanwhile: built packages stay there from batch to batch. */
function claim(): { home: string; release: () => void } {
  const base = process.env['TREFOIL_FUZZ_TARGET'] ?? join(ROOT, 'build', 'fuzz-native');
  for (let number = 0; ; number++) {
    const home = join(base, String(number));
    const owner = join(home, 'owner');
    mkdirSync(home, { recursive: true });
    if (existsSync(owner) && !isAlive(Number(readFileSync(owner, 'utf8')))) rmSync(owner, { force: true });
    try {
      writeFileSync(owner, String(process.pid), { flag: 'wx' });
      return { home, release: () => rmSync(owner, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
