/** Source texts → kernel IR, with every mistake of every file. */
import type { Kernel } from '../ir/kernel-ir.js';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { Adapter, type Sources } from './adapter.js';
import { elaborateKernel } from './elaborate.js';
import { LIBRARY } from './resolve.js';
import { isPlainPath, leadsToKernels, resolvePath } from './paths.js';
import { checkKernelName, likeness } from './public-names.js';
import type { KernelSource, Module } from './syntax.js';
import { isUnreadable, unreadable, type World } from './world.js';

export interface FrontendResult {
  readonly kernels: readonly Kernel[];
  readonly diagnostics: Diagnostics;
}

/**
 * `only` names the files whose kernels are read to the end; of the others what they export. Whoever asks so has TypeScript's own
 * errors from TypeScript: to find them takes several times as long as everything else.
 */
export function readKernels(
  sources: Sources,
  adapter = new Adapter(sources),
  only?: ReadonlySet<string>,
): FrontendResult {
  const diagnostics = new Diagnostics();
  const modules = readModules(sources, adapter, diagnostics);
  const own = [...modules.values()].filter((module) => !isUnreadable(module));
  for (const path of sources.dsl.keys())
    if (!path.endsWith('.d.ts')) modules.set(`${LIBRARY}${path}`, adapter.module(`${LIBRARY}${path}`, diagnostics));
  readBorrowed(sources, adapter, modules, diagnostics);
  const world: World = { modules, dsl: adapter.dslNames() };
  const kernels: Kernel[] = [];
  const seen = new Map<string, KernelSource>();
  for (const module of own) {
    for (const source of module.kernels) {
      checkName(source, seen, diagnostics);
      if (only && !only.has(module.file)) continue;
      const kernel = elaborateKernel(source, module, world, diagnostics);
      if (kernel) kernels.push(kernel);
    }
  }
  // A helper's mistakes are found where it is called, so TypeScript has its say when all kernels are read.
  if (!only)
    for (const module of own) {
      for (const error of adapter.typeErrors(module, diagnostics.all)) diagnostics.add(error);
    }
  kernels.sort(byName);
  return { kernels, diagnostics };
}

/** Of the files that may be borrowed from, those that are. */
function readBorrowed(
  { borrowed }: Sources,
  adapter: Adapter,
  modules: Map<string, Module>,
  diagnostics: Diagnostics,
): void {
  if (borrowed === undefined) return;
  // A map goes on with what is added to it meanwhile.
  for (const module of modules.values()) {
    for (const { from } of module.imports.values()) {
      const path = leadsToKernels(from) ? resolvePath(module.file, from) : '';
      if (borrowed.has(path) && !modules.has(path)) modules.set(path, adapter.module(path, diagnostics));
    }
  }
}

function readModules(sources: Sources, adapter: Adapter, diagnostics: Diagnostics): Map<string, Module> {
  const modules = new Map<string, Module>();
  const files = [...sources.kernels.keys()].sort().filter((file) => {
    if (isPlainPath(file)) return true;
    diagnostics.report(
      'TF4009',
      { file, start: 0, end: 0 },
      'The path of a kernel file may contain only letters, digits, `_`, `-` and `.`.',
      { hint: 'Rename the file or its folder.' },
    );
    return false;
  });
  for (const file of files) {
    const errors = adapter.syntaxErrors(file);
    // Names of a file that does not parse are broken rather than unknown.
    const module = adapter.module(file, errors.length > 0 ? new Diagnostics() : diagnostics);
    for (const error of errors) diagnostics.add(error);
    modules.set(file, errors.length > 0 ? unreadable(module) : module);
  }
  return modules;
}

/** A kernel is called by its name alone, wherever it is declared. */
function checkName(source: KernelSource, seen: Map<string, KernelSource>, diagnostics: Diagnostics): void {
  checkKernelName(source, diagnostics);
  const twin = seen.get(likeness(source.name));
  if (!twin) {
    seen.set(likeness(source.name), source);
    return;
  }
  diagnostics.report(
    'TF4005',
    source.nameSpan,
    twin.name === source.name
      ? `Another kernel is already named \`${source.name}\`.`
      : `The kernel names \`${source.name}\` and \`${twin.name}\` differ only in case.`,
    {
      related: [{ span: twin.nameSpan, message: `the other \`${twin.name}\`` }],
      hint: 'Rename one of them. A kernel is called by its name alone, and some file systems and targets ignore case.',
    },
  );
}

/** The same on every machine: by UTF-16 units, not by a locale. */
function byName(a: Kernel, b: Kernel): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
