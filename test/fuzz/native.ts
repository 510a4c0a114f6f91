/** Kernels as a Node addon of their own: native/ as it is, over other generated files. */
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../dist/codegen/cli/project.js';
import type { Compilation } from '../../dist/codegen/compile.js';

/** What cargo built of packages stays here, whoever asks; what belongs to a batch is built again each time. */
const TARGET = join(ROOT, 'build', 'fuzz-target');
/** Of the kernels only: the packages they stand on are built once and stay. */
const OPTIMISATION = process.env['TREFOIL_FUZZ_OPT'] ?? '2';
const LIBRARY = { win32: 'trefoil_node.dll', darwin: 'libtrefoil_node.dylib' }[process.platform as string] ?? 'libtrefoil_node.so';

export async function buildNative(compilation: Compilation, folder: string, checked: boolean): Promise<string> {
  for (const part of ['Cargo.toml', 'Cargo.lock', 'core', 'node']) {
    cpSync(join(ROOT, 'native', part), join(folder, 'native', part), { recursive: true, filter: (path) => basename(path) !== 'target' });
  }
  mkdirSync(join(folder, 'generated'), { recursive: true });
  writeFileSync(join(folder, 'generated/manifest.json'), JSON.stringify({ hash: compilation.hash }));
  const target = process.env['TREFOIL_FUZZ_TARGET'] ?? TARGET;
  const cargo = (offline: boolean): Promise<{ code: number | null; output: string }> => new Promise((resolve, reject) => {
    const args = ['build', '--release', '--package', 'trefoil_node', '--manifest-path', join(folder, 'native/Cargo.toml'), '--target-dir', target, ...(offline ? ['--offline'] : []), ...(checked ? ['--features', 'checked'] : []), '--config', `profile.release.package.trefoil_core.opt-level=${OPTIMISATION}`];
    const child = spawn('cargo', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (text: Buffer) => { output += text.toString(); });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
  let built = await cargo(true);
  // Packages that are not there yet may have to be fetched, once.
  if (built.code !== 0 && /--offline|no matching package|failed to (?:download|get)/.test(built.output)) built = await cargo(false);
  if (built.code !== 0) throw new Error(`cargo:\n${built.output.split('\n').filter((line) => !/^\s*(?:Compiling|warning)/.test(line)).join('\n')}`);
  const library = join(target, 'release', LIBRARY);
  if (!existsSync(library)) throw new Error(`cargo left no ${library}`);
  // A process keeps a file that it has loaded; the next batch has another name.
  const addon = join(folder, 'native.node');
  copyFileSync(library, addon);
  return addon;
}
