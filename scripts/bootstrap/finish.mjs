// The end of what a watch does in a hurry. Its JavaScript comes from texts that were not formatted yet, it writes no
// declarations of bodies, and its wasm module is not optimised. Here the tools of a whole build make all of it beside the
// folders in use; what differs is replaced file by file, so that programs that run meanwhile always find something whole.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspect, settle } from './engine.mjs';
import { readJson } from './files.mjs';
import { expand } from './inputs.mjs';
import { node } from './run.mjs';
import { isAsCompiled } from './watch.mjs';

/** Folders of dist/ that a step's compiler fills. */
const foldersOf = (step) =>
  step.outputs
    .filter((pattern) => pattern.endsWith('/**'))
    .map((pattern) => pattern.slice('dist/'.length, -'/**'.length));

const sameFile = (a, b) => existsSync(b) && readFileSync(a).equals(readFileSync(b));

async function typescript(step, { root }) {
  const beside = join('build', 'finish', step.name);
  rmSync(join(root, beside), { recursive: true, force: true });
  const { ok, output } = await node(
    [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', `tsconfig.${step.tsc}.json`, '--outDir', beside],
    { cwd: root },
  );
  if (!ok) throw new Error(output);
  for (const folder of foldersOf(step)) {
    const made = expand(join(root, beside), [`${folder}/**`]);
    for (const path of expand(join(root, 'dist'), [`${folder}/**`]))
      if (!made.includes(path)) rmSync(join(root, 'dist', path));
    for (const path of made) {
      const [from, to] = [join(root, beside, path), join(root, 'dist', path)];
      if (sameFile(from, to)) continue;
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }
  }
  rmSync(join(root, beside), { recursive: true, force: true });
  // What the incremental compiler noted down is about files that are there no longer.
  for (const record of step.clean.filter((path) => path.endsWith('.tsbuildinfo')))
    rmSync(join(root, record), { force: true });
}

function isOptimized(root) {
  const { sha256, sourceHash, optimized } = readJson(join(root, 'dist/wasm.json')) ?? {};
  if (!optimized || sourceHash !== readJson(join(root, 'generated/manifest.json'))?.hash) return false;
  return (
    createHash('sha256')
      .update(readFileSync(join(root, 'dist/trefoil.wasm')))
      .digest('hex') === sha256
  );
}

/** False, and nothing is written down, where the kernels or what surrounds them are not what the watch compiled. */
export async function finish(context, steps, kernels) {
  const { root } = context;
  const mine = steps
    .filter(({ name }) => ['bodies', 'kernels', 'runtime', 'wasm'].includes(name))
    .map((step) => ({ step, found: inspect(step, context) }));
  if (!isAsCompiled(context, steps, kernels)) return false;
  for (const { step } of mine) {
    if (step.tsc !== undefined) await typescript(step, context);
    if (step.name === 'wasm' && !isOptimized(root)) {
      const { ok, output } = await step.run(context);
      if (!ok) throw new Error(output);
    }
  }
  if (!isAsCompiled(context, steps, kernels)) return false;
  for (const { step, found } of mine) settle(step, context, found);
  return true;
}
