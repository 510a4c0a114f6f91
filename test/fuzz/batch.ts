/**
 * Many kernels that belong to no catalogue, as subjects with machines of their own: one compilation, one call of asc,
 * one of cargo. Everything lies in one folder below build/, so that 'trefoil/dsl' is found from there.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { compile, stagesOf, type Compilation, type Stage } from '../../dist/codegen/compile.js';
import { readDsl } from '../../dist/codegen/build/sources.js';
import { formatDiagnostic } from '../../dist/codegen/diagnostics/code-frame.js';
import { Adapter } from '../../dist/codegen/frontend/adapter.js';
import { readKernels } from '../../dist/codegen/frontend/frontend.js';
import { kernelNames, kernelOf } from '../../dist/codegen/kernel-names.js';
import { verifyKernel } from '../../dist/codegen/ir/verify-kernel.js';
import { TARGETS } from '../../dist/codegen/language/targets.js';
import { loadWasm, scriptOf, type GeneratedKernel } from '../support/made.js';
import type { Body, Subject, TargetStages } from '../support/subject.js';
import { buildNative } from './native.js';
import { watched } from './watched-wasm.js';
import { nativeMachines, scriptMachine, wasmMachine, type NativeBinding } from './machines.js';
import type { Machine, Machines } from '../support/machines.js';

export interface Source {
  readonly name: string;
  readonly text: string;
}

/** A kernel that did not get as far as running. */
export interface Refusal {
  readonly name: string;
  /** `invalid`: the compiler reported mistakes, as it may. `internal`: it contradicted itself. */
  readonly kind: 'invalid' | 'internal';
  readonly message: string;
}

export interface Batch {
  readonly subjects: readonly Subject[];
  readonly machines: Machines;
  readonly refused: readonly Refusal[];
}

export interface BatchOptions {
  readonly folder: string;
  /** Which backends are built. */
  readonly backends: ReadonlySet<'ts' | 'wasm' | 'native'>;
  /** Checks every access of native at run time. */
  readonly checked?: boolean;
  /** Builds native with AddressSanitizer, which this process has been started for. */
  readonly sanitize?: boolean;
  readonly levels?: readonly string[];
  /** How much the compilers of wasm and native optimise, 0 to 3. */
  readonly optimise: number;
  /** The same for native alone, where it is another one. */
  readonly optimiseNative?: number | undefined;
  /** Whether what is built is kept, for kernels that are built again and again. */
  readonly keep?: boolean;
  readonly onStep?: (step: string) => void;
}

/** What tsc makes of it, in a tenth of the time: types taken off, and nothing else. */
function quickScriptOf(text: string): string {
  try {
    return transformSync(text, {
      loader: 'ts',
      format: 'esm',
      target: 'es2022',
      logLevel: 'silent',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    }).code;
  } catch {
    // It takes some comparisons with what is called out for a list of types.
    return scriptOf(text);
  }
}

/** Files have plainer names than kernels may have. */
export const fileOf = (name: string): string =>
  `kernels/fuzz/${name.replace(/[^A-Za-z0-9_]/gu, (letter) => `-${letter.codePointAt(0)!.toString(16)}`)}.ts`;

/** Sources that compile to verified loop IR for every target, and why the others do not. */
export function sift(sources: readonly Source[]): {
  compilation: Compilation;
  stages: ReadonlyMap<string, readonly TargetStages[]>;
  refused: Refusal[];
} {
  const texts = new Map(sources.map(({ name, text }) => [fileOf(name), text]));
  const dsl = readDsl();
  const adapter = new Adapter({ kernels: texts, dsl });
  const refused: Refusal[] = [];
  const refuse = (name: string, kind: Refusal['kind'], message: string): void => {
    refused.push({ name, kind, message });
    texts.delete(fileOf(name));
  };
  const read = readKernels({ kernels: texts, dsl }, adapter);
  for (const { name, text } of sources) {
    const own = read.diagnostics.all.filter(({ span }) => span.file === fileOf(name));
    if (own.length === 0) continue;
    const internal = own.some(({ code }) => code === 'TF9001');
    refuse(name, internal ? 'internal' : 'invalid', own.map((d) => formatDiagnostic(d, text)).join('\n'));
  }
  const stages = new Map<string, readonly TargetStages[]>();
  const lowered = new Map<string, readonly Stage[]>();
  for (const kernel of read.kernels) {
    if (!texts.has(kernel.source.file)) continue;
    try {
      const broken = verifyKernel(kernel);
      if (broken.length > 0) throw new Error(`kernel IR: ${broken.slice(0, 3).join('; ')}`);
      for (const target of Object.values(TARGETS))
        lowered.set(`${kernel.name} ${target.name}`, stagesOf(kernel, target));
      stages.set(
        kernel.name,
        Object.values(TARGETS).map(({ name }) => ({
          target: name,
          stages: withoutRepeats(lowered.get(`${kernel.name} ${name}`)!),
        })),
      );
    } catch (error) {
      refuse(kernel.name, 'internal', (error as Error).message.slice(0, 600));
    }
  }
  const compilation = compile({ kernels: texts, dsl }, adapter, undefined, (kernel, { name }) =>
    lowered.get(`${kernel.name} ${name}`)!,
  );
  if (compilation.diagnostics.any)
    throw new Error(compilation.diagnostics.all.map((d) => `${d.span.file}: ${d.message}`).join('\n'));
  return { compilation, stages, refused };
}

/** A pass that changed nothing need not be interpreted again. */
function withoutRepeats(stages: readonly Stage[]): Stage[] {
  return stages.filter((stage, at) => at === 0 || at === stages.length - 1 || stage.kernel !== stages[at - 1]!.kernel);
}

/** A batch of what can be built: a kernel that a target's compiler refuses is left out, and known by name. */
export async function makeBatch(sources: readonly Source[], options: BatchOptions): Promise<Batch> {
  const refused: Refusal[] = [];
  rmSync(options.folder, { recursive: true, force: true });
  for (let left = sources; ;) {
    // Modules are known by their path, and a second try would get those of the first.
    const folder = join(options.folder, String(refused.length));
    try {
      const batch = await build(left, { ...options, folder });
      return { ...batch, refused: [...refused, ...batch.refused] };
    } catch (error) {
      const { message } = error as Error;
      const mentioned = mentionedIn(message, left);
      const bad = left.filter(({ name }) => mentioned.has(name));
      if (bad.length === 0) throw error;
      for (const { name } of bad) refused.push({ name, kind: 'internal', message: about(message, name, left) });
      left = left.filter((one) => !bad.includes(one));
    }
  }
}

async function loadScripts(folder: string, names: readonly string[]): Promise<Record<string, GeneratedKernel>> {
  const kernels: Record<string, GeneratedKernel> = {};
  const broken: string[] = [];
  const called = kernelNames(names);
  for (const name of names) {
    const own = called.get(name)!.typescript;
    try {
      kernels[name] = (
        (await import(pathToFileURL(join(folder, `typescript/kernels/${own.file}.js`)).href)) as Record<
          string,
          GeneratedKernel
        >
      )[own.function]!;
    } catch (error) {
      broken.push(`kernels/${own.file}.ts: ${(error as Error).message}`);
    }
  }
  if (broken.length > 0) throw new Error(broken.join('\n\n'));
  return kernels;
}

/** The kernels whose generated files a message is about. */
function mentionedIn(message: string, sources: readonly Source[]): ReadonlySet<string | undefined> {
  const called = kernelNames(sources.map(({ name }) => name));
  return new Set(
    [...message.matchAll(/kernels\/(\w+)\.(ts|rs)/g)].map(([, file, kind]) =>
      kernelOf(`${kind === 'rs' ? 'rust/made/src' : 'typescript'}/kernels/${file}.${kind}`, called),
    ),
  );
}

/** What a message of many paragraphs says about one kernel. */
function about(message: string, name: string, sources: readonly Source[]): string {
  const own = message.split(/\n\s*\n/).filter((paragraph) => mentionedIn(paragraph, sources).has(name));
  return (own[0] ?? message).slice(0, 1200);
}

async function build(sources: readonly Source[], options: BatchOptions): Promise<Batch> {
  const { folder, backends, onStep = () => {} } = options;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  onStep('compiling');
  const { compilation, stages, refused } = sift(sources);
  const { manifest, files } = compilation;
  for (const { path, text } of files)
    if (path.startsWith('typescript/') && backends.has('ts')) write(path.replace(/\.ts$/, '.js'), quickScriptOf(text));
  const bodies = new Map<string, Body>();
  for (const { name, text } of sources) {
    if (!(name in manifest)) continue;
    const path = `bodies/${name}.js`;
    write(path, quickScriptOf(text));
    bodies.set(
      name,
      ((await import(pathToFileURL(join(folder, path)).href)) as Record<string, { body: Body }>)[name]!.body,
    );
  }
  const subjects = compilation.kernels.map((ir): Subject => ({
    name: ir.name,
    manifest: manifest[ir.name]!,
    ir,
    targets: stages.get(ir.name)!,
    body: bodies.get(ir.name)!,
  }));

  const native =
    backends.has('native') && subjects.length > 0
      ? buildNative(compilation.files, folder, { ...options, optimise: options.optimiseNative ?? options.optimise })
      : undefined;
  // Awaited further down; until then a failure has nobody who looks at it.
  native?.catch(() => {});
  const all: Machine[] = [];
  if (backends.has('ts')) {
    all.push(
      scriptMachine(
        await loadScripts(
          folder,
          subjects.map(({ name }) => name),
        ),
      ),
    );
  }
  if (backends.has('wasm') && subjects.length > 0) {
    onStep('asc');
    all.push(
      wasmMachine(await loadWasm(compilation, { optimise: options.optimise, keep: options.keep ?? false }, watched)),
    );
  }
  const levels: string[] = [];
  if (native) {
    onStep('cargo');
    const binding = createRequire(import.meta.url)(await native) as NativeBinding;
    levels.push(...binding.capabilities().levels.filter((level) => options.levels?.includes(level) ?? true));
    all.push(...nativeMachines(binding, levels, options.sanitize ? 0 : undefined));
  }
  return { subjects, machines: { all, levels, skipped: [] }, refused };
}
