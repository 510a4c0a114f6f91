/**
 * The compiler as a function: source texts in, generated texts and diagnostics out. No file system, no
 * process; formatting is the caller's business.
 */
import type { Kernel } from './ir/kernel-ir.js';
import type * as L from './ir/loop-ir.js';
import { sameCode } from './ir/same-code.js';
import { verifyKernel } from './ir/verify-kernel.js';
import { verifyLoop } from './ir/verify-loop.js';
import { Diagnostics } from './diagnostics/diagnostics.js';
import { REPORT_IT, caught } from './diagnostics/internal.js';
import type { Adapter, Sources } from './frontend/adapter.js';
import { readKernels } from './frontend/frontend.js';
import { LIBRARY } from './frontend/names.js';
import { lower } from './lower/lower.js';
import { TARGETS, type Target } from './lower/lowerer.js';
import { PASSES } from './passes/index.js';
import type { WidenNote } from './passes/widen-loops.js';
import { emitAssemblyScript } from './emit/assemblyscript/assemblyscript.js';
import { emitApi } from './emit/api.js';
import { hashText } from './emit/hash.js';
import { failuresOf, manifestOf, type KernelManifest } from './emit/manifest.js';
import { kernelNames, type KernelNames } from './emit/kernel-names.js';
import { sourceReader, type SourceOf } from './emit/origins.js';
import { rustCrates, rustFile, rustList, type CrateFile } from './emit/rust/crates.js';
import { emitRust } from './emit/rust/rust.js';
import { assemblyScriptHelper, scriptHelper } from './emit/support.js';
import { emitTypeScript } from './emit/typescript/typescript.js';
import * as templates from './templates/templates.js';
import { API_HEAD } from './templates/api-head.js';
import { MANIFEST_HEAD } from './templates/manifest-head.js';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
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

interface Body {
  readonly path: string;
  readonly comment: string;
  readonly source: string;
  readonly text: string;
}

/** What one kernel becomes, with the helpers its code calls. */
interface Emission {
  readonly bodies: readonly Body[];
  readonly helpers: { readonly typescript: readonly string[]; readonly assemblyscript: readonly string[] };
}

/** Emissions by kernel, each with everything it was made from: who compiles again and again emits only what changed. */
export type EmissionCache = Map<string, { readonly madeFrom: string; readonly emission: Emission }>;

/** `stages`: for who has them already. */
export function compile(
  sources: Sources,
  adapter?: Adapter,
  cache: EmissionCache = new Map(),
  stages: StagesOf = stagesOf,
): Compilation {
  const { kernels, diagnostics } = adapter ? readKernels(sources, adapter) : readKernels(sources);
  for (const kernel of kernels) {
    for (const broken of diagnostics.any ? [] : (caught(diagnostics, kernel.source, () => verifyKernel(kernel)) ?? []))
      diagnostics.report('TF9001', kernel.source, `Internal: ${broken}.`, { hint: REPORT_IT });
  }
  if (diagnostics.any) return { kernels, manifest: {}, files: [], hash: '', diagnostics };

  const manifest = Object.fromEntries(kernels.map((k) => [k.name, manifestOf(k)]));
  const called = kernelNames(kernels.map((k) => k.name));
  const sourceOf = sourceReader((file) => textOf(sources, file));
  const bodies: Body[] = [];
  const helpers = { typescript: new Set<string>(), assemblyscript: new Set<string>() };
  for (const kernel of kernels) {
    const emission = caught(diagnostics, kernel.source, () =>
      emissionOf(kernel, called.get(kernel.name)!, sources, sourceOf, cache, stages),
    );
    if (!emission) continue;
    bodies.push(...emission.bodies);
    emission.helpers.typescript.forEach((helper) => helpers.typescript.add(helper));
    emission.helpers.assemblyscript.forEach((helper) => helpers.assemblyscript.add(helper));
  }
  if (diagnostics.any) return { kernels, manifest: {}, files: [], hash: '', diagnostics };
  const all = 'kernels/';
  const add = (path: string, text: string, comment: CrateFile['comment'] = '//'): void => {
    bodies.push({ path, comment, source: all, text });
  };
  for (const { path, text, comment } of rustCrates(kernels, called)) add(path, text, comment);
  add(
    'assemblyscript/operations.ts',
    templates.assemblyScriptOperations({ helpers: [...helpers.assemblyscript].sort().map(assemblyScriptHelper) }),
  );
  add(
    'typescript/operations.ts',
    templates.typeScriptOperations({ helpers: [...helpers.typescript].sort().map(scriptHelper) }),
  );
  add(
    'typescript/kernels/index.ts',
    templates.typeScriptIndex({
      kernels: kernels.map(({ name }) => {
        const { typescript: own, file } = called.get(name)!;
        return { name: own === name ? name : `${name}: ${own}`, own, file };
      }),
    }),
  );
  const api = Object.values(manifest).map((kernel) => emitApi(kernel, called.get(kernel.name)!.type));
  add(
    'typescript/api.ts',
    `${API_HEAD}\n${api.map((a) => a.types).join('\n')}\nexport interface Kernels {\n${api.map((a) => a.member).join('\n')}\n}\n`,
  );

  const hash = hashText(bodies.map((b) => b.path + b.text).join('\n')) + hashText(JSON.stringify(manifest));
  const list = rustList(kernels, called, hash);
  add(list.path, list.text);
  add(
    'assemblyscript/index.ts',
    templates.assemblyScriptIndex({
      kernels: kernels.map(({ name }) => {
        const { assemblyscript: own, file } = called.get(name)!;
        return { name, own: own === name ? name : `${own} as ${name}`, file };
      }),
      hash0: `0x${hash.slice(0, 8)}`,
      hash1: `0x${hash.slice(8, 16)}`,
    }),
  );
  add(
    'typescript/manifest.ts',
    `${MANIFEST_HEAD}\nexport const sourceHash = '${hash}';\n\nexport const manifest: Record<string, KernelManifest> = ${JSON.stringify(manifest, null, 2)};\n`,
  );
  const files = bodies.map(({ path, comment, source, text }): GeneratedFile => {
    const own = hashText(text);
    return { path, text: templates.header(comment, source, own) + text, hash: own };
  });
  return { kernels, manifest, files, hash, diagnostics };
}

/** The text of a kernel's file, or of one of the library. */
const textOf = (sources: Sources, file: string): string | undefined =>
  sources.kernels.get(file) ?? (file.startsWith(LIBRARY) ? sources.dsl.get(file.slice(LIBRARY.length)) : undefined);

function emissionOf(
  kernel: Kernel,
  called: KernelNames,
  sources: Sources,
  sourceOf: SourceOf,
  cache: EmissionCache,
  stages: StagesOf,
): Emission {
  const line = sources.kernels.get(kernel.source.file)!.slice(0, kernel.source.start).split('\n').length;
  const body = JSON.stringify(kernel);
  // The author's lines are quoted, with what stands on them beside the code.
  const files = new Set(
    [...body.matchAll(/"file":("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1]!) as string),
  );
  const madeFrom = [line, body, JSON.stringify(called), ...[...files].map((file) => textOf(sources, file))].join(' ');
  const known = cache.get(kernel.name);
  if (known?.madeFrom === madeFrom) return known.emission;
  const emission = emitKernel(kernel, called, line, sourceOf, stages);
  cache.set(kernel.name, { madeFrom, emission });
  return emission;
}

function emitKernel(kernel: Kernel, called: KernelNames, line: number, sourceOf: SourceOf, stages: StagesOf): Emission {
  const bodies: Body[] = [];
  const final = (target: Target): L.LoopKernel => stages(kernel, target).at(-1)!.kernel;
  const codes = failuresOf(kernel);
  const source = `${kernel.source.file}#L${line}`;
  const doc = kernel.doc.split('\n').map((l) => l.replace(/\*\//g, '*\\/').trimEnd());

  const rust = emitRust(final(TARGETS.rust), codes, called.rust, sourceOf);
  bodies.push({
    path: rustFile(kernel.family, called),
    comment: '//',
    source,
    text: templates.rustKernel({ doc, ...rust }),
  });
  const as = emitAssemblyScript(final(TARGETS.assemblyscript), codes, called.assemblyscript, sourceOf);
  bodies.push({
    path: `assemblyscript/kernels/${called.file}.ts`,
    comment: '//',
    source,
    text: templates.assemblyScriptKernel({
      doc,
      name: as.name,
      params: as.params,
      body: as.body,
      imports: ['claim', ...as.helpers].join(', '),
    }),
  });
  const ts = emitTypeScript(final(TARGETS.typescript), codes, called.typescript, sourceOf);
  bodies.push({
    path: `typescript/kernels/${called.file}.ts`,
    comment: '//',
    source,
    text: templates.typeScriptKernel({
      doc,
      name: ts.name,
      params: ts.params,
      body: ts.body,
      regions: [...ts.regions],
      imports: ts.helpers.length > 0 ? `import { ${ts.helpers.join(', ')} } from '../operations.js';\n` : '',
    }),
  });
  return { bodies, helpers: { typescript: [...ts.helpers], assemblyscript: [...as.helpers] } };
}
