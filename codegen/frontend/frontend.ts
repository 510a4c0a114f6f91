/** Source texts → kernel IR, with every mistake of every file. */
import type { Kernel } from '../ir/kernel-ir.js';
import type { Span } from '../ir/types.js';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { Adapter, type Sources } from './adapter.js';
import { elaborateKernel } from './elaborate.js';
import type { Module } from './syntax.js';
import { isUnreadable, unreadable, type World } from './world.js';

export interface FrontendResult {
  readonly kernels: readonly Kernel[];
  readonly diagnostics: Diagnostics;
}

export function readKernels(sources: Sources, adapter = new Adapter(sources)): FrontendResult {
  const diagnostics = new Diagnostics();
  const modules = new Map<string, Module>();
  const files = [...sources.kernels.keys()].sort();
  for (const file of files) {
    const errors = adapter.syntaxErrors(file);
    // Names of a file that does not parse are broken rather than unknown.
    const module = adapter.module(file, errors.length > 0 ? new Diagnostics() : diagnostics);
    for (const error of errors) diagnostics.add(error);
    modules.set(file, errors.length > 0 ? unreadable(module) : module);
  }
  const world: World = { modules, dsl: adapter.dslNames() };
  const kernels: Kernel[] = [];
  const seen = new Map<string, Span>();
  for (const module of modules.values()) {
    if (isUnreadable(module)) continue;
    for (const source of module.kernels) {
      const twin = seen.get(source.name);
      if (twin) diagnostics.report('TF4005', source.nameSpan, `There is another kernel called ${source.name}.`, { related: [{ span: twin, message: `the other ${source.name}` }], hint: 'Give it a name of its own; kernels are called by their names alone.' });
      else seen.set(source.name, source.nameSpan);
      const kernel = elaborateKernel(source, module, world, diagnostics);
      if (kernel) kernels.push(kernel);
    }
    for (const error of adapter.typeErrors(module.file, diagnostics.all)) diagnostics.add(error);
  }
  kernels.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { kernels, diagnostics };
}
