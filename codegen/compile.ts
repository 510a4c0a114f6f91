/**
 * The compiler as a function: source texts in, generated texts and diagnostics out. No file system, no
 * process; formatting is the caller's business.
 */
import type { Kernel } from './ir/kernel-ir.js';
import type * as L from './ir/loop-ir.js';
import { sameCode } from './ir/same-code.js';
import { verifyKernel } from './ir/verify-kernel.js';
import { verifyLoop } from './ir/verify-loop.js';
import { exactly } from './ir/same-code.js';
import { Diagnostics } from './diagnostics/diagnostics.js';
import { REPORT_IT, caught } from './diagnostics/internal.js';
import type { Adapter, Sources } from './frontend/adapter.js';
import { readKernels } from './frontend/frontend.js';
import { LIBRARY } from './frontend/resolve.js';
import { lower } from './lower/lower.js';
import type { Target } from './language/targets.js';
import { PASSES } from './passes/index.js';
import type { WidenNote } from './passes/widen-loops.js';
import { HOSTS } from './hosts/index.js';
import type { KernelManifest } from './hosts/kernel-manifest.js';
import { HEAD, manifestOf } from './hosts/manifest.js';
import { kernelNames } from './kernel-names.js';
import type { Everything, KernelNames, TargetFile, Written } from './targets/backend.js';
import { hashText } from './targets/common/hash.js';
import { sourceReader, type Quoted, type SourceOf } from './targets/common/origins.js';
import { header } from './targets/common/templates.js';
import { BACKENDS } from './targets/index.js';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
  /** The author's lines that it quotes, in their order: where they stand, the text itself does not say. */
  readonly quoted?: readonly Quoted[];
}

export interface Stage {
  readonly name: string;
  readonly kernel: L.LoopKernel;
}

export interface Compilation {
  readonly kernels: readonly Kernel[];
  readonly manifest: Readonly<Record<string, KernelManifest>>;
  readonly files: readonly GeneratedFile[];
  /** Identity of everything generated: a binary that carries another one is stale. */
  readonly hash: string;
  readonly diagnostics: Diagnostics;
}

/** Loop IR after lowering and after every pass, each verified. A pass that changed nothing leaves the very kernel it was given. */
export function stagesOf(kernel: Kernel, target: Target, notes: WidenNote[] = []): Stage[] {
  const stages: Stage[] = [{ name: 'lower', kernel: lower(kernel, target) }];
  for (const pass of PASSES) {
    const { kernel: before } = stages.at(-1)!;
    const after = pass.run(before, target, notes);
    stages.push({ name: pass.name, kernel: sameCode(after, before) ? before : after });
  }
  for (const [at, stage] of stages.entries()) {
    if (stage.kernel === stages[at - 1]?.kernel) continue;
    const broken = verifyLoop(stage.kernel);
    if (broken.length > 0)
      throw new Error(`${kernel.name} for ${target.name} after ${stage.name}: ${broken.slice(0, 3).join('; ')}`);
  }
  return stages;
}

export type StagesOf = (kernel: Kernel, target: Target) => readonly Stage[];

interface Body extends TargetFile {
  readonly source: string;
}

/** What one kernel becomes: a file for every target, in their order, with the helpers that its code calls. */
export type Emission = readonly (Body & { readonly helpers: readonly string[] })[];

/** Emissions by kernel and by everything they were made from: who compiles again and again emits only what changed. */
export interface EmissionCache {
  get(kernel: string, madeFrom: string): Emission | undefined;
  set(kernel: string, madeFrom: string, emission: Emission): void;
}

/** The last emission of each kernel. */
export class LastEmissions implements EmissionCache {
  readonly #last = new Map<string, { readonly madeFrom: string; readonly emission: Emission }>();

  get(kernel: string, madeFrom: string): Emission | undefined {
    const last = this.#last.get(kernel);
    return last?.madeFrom === madeFrom ? last.emission : undefined;
  }

  set(kernel: string, madeFrom: string, emission: Emission): void {
    this.#last.set(kernel, { madeFrom, emission });
  }
}

/** `stages`: for who has them already. */
export function compile(
  sources: Sources,
  adapter?: Adapter,
  cache: EmissionCache = new LastEmissions(),
  stages: StagesOf = stagesOf,
): Compilation {
  const { kernels, diagnostics } = adapter ? readKernels(sources, adapter) : readKernels(sources);
  for (const kernel of kernels) {
    for (const broken of diagnostics.any ? [] : (caught(diagnostics, kernel.source, () => verifyKernel(kernel)) ?? []))
      diagnostics.report('TF9001', kernel.source, `Internal: ${broken}.`, { hint: REPORT_IT });
  }
  if (diagnostics.any) return { kernels, manifest: {}, files: [], hash: '', diagnostics };

  const called = kernelNames(kernels.map((k) => k.name));
  const manifest = Object.fromEntries(kernels.map((k) => [k.name, manifestOf(k, called.get(k.name)!)]));
  const sourceOf = sourceReader((file) => textOf(sources, file));
  const emissions: Emission[] = [];
  for (const kernel of kernels) {
    const emission = caught(diagnostics, kernel.source, () =>
      emissionOf(kernel, called.get(kernel.name)!, sources, sourceOf, cache, stages),
    );
    if (emission) emissions.push(emission);
  }
  if (diagnostics.any) return { kernels, manifest: {}, files: [], hash: '', diagnostics };

  const everything = BACKENDS.map((_, at): Everything => {
    const helpers = new Set(emissions.flatMap((emission) => emission[at]!.helpers));
    return { kernels, called, helpers: [...helpers].sort() };
  });
  const around = [
    ...BACKENDS.flatMap((backend, at) => backend.finish(everything[at]!)),
    ...HOSTS.flatMap((host) => host.finish(manifest)),
  ];
  const hashed = [...emissions.flat(), ...around];
  const hash =
    hashText(hashed.map((b) => b.path + b.text).join('\n')) + hashText(JSON.stringify({ ...HEAD, kernels: manifest }));
  const sealed = [
    ...BACKENDS.flatMap((backend, at) => backend.seal(everything[at]!, hash)),
    ...HOSTS.flatMap((host) => host.seal(manifest, hash)),
  ];
  const bodies: Body[] = [
    ...emissions.flat(),
    ...[...around, ...sealed].map((file) => ({ ...file, source: 'kernels/' })),
  ];
  const files = bodies.map(({ path, comment = '//', source, text, quoted }): GeneratedFile => {
    const own = hashText(text);
    return { path, text: header(comment, source, own) + text, hash: own, ...(quoted ? { quoted } : {}) };
  });
  return { kernels, manifest, files, hash, diagnostics };
}

/** The text of a kernel's file, or of one of the library. */
const textOf = (sources: Sources, file: string): string | undefined =>
  sources.kernels.get(file) ??
  sources.borrowed?.get(file) ??
  (file.startsWith(LIBRARY) ? sources.dsl.get(file.slice(LIBRARY.length)) : undefined);

function emissionOf(
  kernel: Kernel,
  called: KernelNames,
  sources: Sources,
  sourceOf: SourceOf,
  cache: EmissionCache,
  stages: StagesOf,
): Emission {
  const line = sources.kernels.get(kernel.source.file)!.slice(0, kernel.source.start).split('\n').length;
  const body = JSON.stringify(kernel, (_, value: unknown) => exactly(value));
  // The author's lines are quoted, with what stands on them beside the code.
  const files = new Set(
    [...body.matchAll(/"file":("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1]!) as string),
  );
  const madeFrom = [line, body, JSON.stringify(called), ...[...files].map((file) => textOf(sources, file))].join(' ');
  const known = cache.get(kernel.name, madeFrom);
  if (known !== undefined) return known;
  const emission = emitKernel(kernel, called, line, sourceOf, stages);
  cache.set(kernel.name, madeFrom, emission);
  return emission;
}

function emitKernel(kernel: Kernel, called: KernelNames, line: number, sourceOf: SourceOf, stages: StagesOf): Emission {
  const source = `${kernel.source.file}#L${line}`;
  const doc = kernel.doc === '' ? [] : kernel.doc.split('\n').map((l) => l.replace(/\*\//g, '*\\/').trimEnd());
  const written: Written = { kernel, called, doc, sourceOf };
  return BACKENDS.map((backend) => {
    const loop = stages(kernel, backend.target).at(-1)!.kernel;
    return { ...backend.emit(loop, written), source };
  });
}
