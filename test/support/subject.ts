/** What is tested: each kernel as the manifest describes it, as kernel IR, as loop IR, and as its author wrote it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stagesOf, type Stage } from '../../dist/codegen/compile.js';
import { readSources } from '../../dist/codegen/build/sources.js';
import { HOME } from '../../dist/codegen/build/home.js';
import { CATALOGUE } from '../../dist/codegen/frontend/paths.js';
import { builtFile, generatedFile, here } from './project.js';
import { formatDiagnostic } from '../../dist/codegen/diagnostics/code-frame.js';
import { readKernels } from '../../dist/codegen/frontend/frontend.js';
import type { Kernel } from '../../dist/codegen/ir/kernel-ir.js';
import { TARGETS, type Target } from '../../dist/codegen/language/targets.js';
import type { ArrayManifest, KernelManifest, ParamManifest } from '../../dist/codegen/hosts/kernel-manifest.js';
import type { Size } from '../../dist/codegen/language/types.js';

const { manifest } = (await import(generatedFile('manifest.js'))) as {
  manifest: Readonly<Record<string, KernelManifest>>;
};

export type { ArrayManifest, KernelManifest, ParamManifest, Size };

/** The body as its author wrote it, called with views and scalars. */
export type Body = (args: Record<string, unknown>, outputs: Record<string, unknown>) => void;

export interface TargetStages {
  readonly target: Target['name'];
  /** After lowering and after every pass; the last is what is printed. */
  readonly stages: readonly Stage[];
}

export interface Subject {
  readonly name: string;
  readonly manifest: KernelManifest;
  readonly ir: Kernel;
  readonly targets: readonly TargetStages[];
  readonly body: Body;
}

export const kernelNames: readonly string[] = Object.keys(manifest);

let compiled: ReadonlyMap<string, Kernel> | undefined;

/** The kernels' sources, compiled here and now: once per process. */
function kernelIr(name: string): Kernel {
  if (compiled === undefined) {
    const sources = readSources(here);
    const { kernels, diagnostics } = readKernels(sources);
    if (diagnostics.any)
      throw new Error(
        diagnostics.all.map((d) => formatDiagnostic(d, sources.kernels.get(d.span.file) ?? '')).join('\n'),
      );
    compiled = new Map(kernels.map((kernel) => [kernel.name, kernel]));
  }
  const kernel = compiled.get(name);
  if (kernel === undefined)
    throw new Error(`there is no kernel '${name}'; there are ${[...compiled.keys()].join(', ')}`);
  return kernel;
}

export async function subjectOf(name: string): Promise<Subject> {
  const ir = kernelIr(name);
  const described = manifest[name];
  if (described === undefined) throw new Error(`${name} is not in generated/typescript/manifest.ts: build first`);
  const compiledSource = described.source.replace(/\.ts$/, '.js');
  const path = compiledSource.startsWith(CATALOGUE)
    ? pathToFileURL(join(HOME, 'dist', 'kernels', compiledSource.slice(CATALOGUE.length))).href
    : builtFile(compiledSource);
  const module = (await import(path)) as Record<string, { body: Body }>;
  let targets: readonly TargetStages[] | undefined;
  return {
    name,
    manifest: described,
    ir,
    // Not everybody needs them, and the passes take their time.
    get targets() {
      return (targets ??= Object.values(TARGETS).map((target) => ({
        target: target.name,
        stages: stagesOf(ir, target),
      })));
    },
    body: module[name]!.body,
  };
}
