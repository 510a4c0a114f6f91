/**
 * The end of what a watch does in a hurry. Its JavaScript comes from texts that were not formatted yet, it writes no
 * declarations of bodies, and its wasm module is not optimised. Here the tools of a whole build make all of it beside the
 * folders in use; what differs is replaced file by file, so that programs that run meanwhile always find something whole.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expand } from './inputs.js';
import { inspect, settle } from './stamps.js';
import type { Context, Project, Step, TypeScriptProject } from './step.js';
import { compileBeside } from './typescript.js';
import { isOptimized } from './wasm.js';
import { isAsCompiled } from './watch-status.js';

/** How a process ends whose work is no longer wanted, since files changed meanwhile. */
export const OVERTAKEN = 3;

const sameFile = (a: string, b: string): boolean => existsSync(b) && readFileSync(a).equals(readFileSync(b));

/** Patterns of the folders that a step's compiler fills, below the folder of what is built. */
const foldersOf = (step: Step, output: string): string[] =>
  step.outputs
    .filter((pattern) => pattern.startsWith(`${output}/`) && pattern.endsWith('/**'))
    .map((pattern) => pattern.slice(output.length + 1));

async function finishTypeScript(step: Step, typescript: TypeScriptProject, project: Project): Promise<void> {
  const { root, state, layout } = project;
  const beside = join(state, 'finish', step.name);
  rmSync(join(root, beside), { recursive: true, force: true });
  const { ok, output } = await compileBeside(root, typescript, beside);
  if (!ok) throw new Error(output);
  const folder = join(root, layout.output);
  for (const pattern of foldersOf(step, layout.output)) {
    const made = expand(join(root, beside), [pattern]);
    for (const path of expand(folder, [pattern])) if (!made.includes(path)) rmSync(join(folder, path));
    for (const path of made) {
      const [from, to] = [join(root, beside, path), join(folder, path)];
      if (sameFile(from, to)) continue;
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }
  }
  rmSync(join(root, beside), { recursive: true, force: true });
  // What the incremental compiler noted down is about files that are there no longer.
  rmSync(join(root, typescript.record), { force: true });
}

/** False, and nothing is written down, where the kernels or what surrounds them are not what the watch compiled. */
export async function finish(project: Project, context: Context, kernels: string): Promise<boolean> {
  const asking = { project, cache: context.cache };
  const mine = project.steps
    .filter(({ name }) => project.quick.includes(name))
    .map((step) => ({ step, found: inspect(step, context) }));
  if (!isAsCompiled(asking, kernels)) return false;
  for (const { step } of mine) {
    // What the watch itself generates is as it should be; wasm may be.
    if (step.typescript !== undefined) await finishTypeScript(step, step.typescript, project);
    else if (step.name === 'wasm' && !isOptimized(project)) {
      const { ok, output } = await step.run(project);
      if (!ok) throw new Error(output);
    }
  }
  if (!isAsCompiled(asking, kernels)) return false;
  for (const { step, found } of mine) settle(step, context, found);
  return true;
}
