/** Source texts → kernel IR, with every mistake of every file. */
import type { Kernel } from '../ir/kernel-ir.js';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { Adapter, type Sources } from './adapter.js';
import { elaborateKernel } from './elaborate.js';
import { LIBRARY } from './names.js';
import type { Module } from './syntax.js';

export interface FrontendResult {
  readonly kernels: readonly Kernel[];
  readonly diagnostics: Diagnostics;
}

export function readKernels(sources: Sources, adapter = new Adapter(sources)): FrontendResult {
  const diagnostics = new Diagnostics();
  const modules = new Map<string, Module>();
  for (const file of [...sources.kernels.keys()].sort()) modules.set(file, adapter.module(file, diagnostics));
  const kernelModules = [...modules.values()];
  for (const path of sources.dsl.keys()) if (!path.endsWith('.d.ts')) modules.set(`${LIBRARY}${path}`, adapter.module(`${LIBRARY}${path}`, diagnostics));
  const kernels: Kernel[] = [];
  const seen = new Map<string, Kernel>();
  for (const module of kernelModules) {
    const own = new Diagnostics();
    for (const source of module.kernels) {
      const kernel = elaborateKernel(source, module, modules, own);
      const twin = seen.get(source.name);
      if (twin) own.report('TF4005', source.nameSpan, `There is another kernel called ${source.name}.`, { related: { span: twin.source, message: `the other ${source.name}` } });
      if (kernel) {
        seen.set(kernel.name, kernel);
        kernels.push(kernel);
      }
    }
    adapter.typeErrors(module.file, own);
    // Where ours and TypeScript's errors meet in one place, ours says more.
    for (const d of own.all) {
      const shadowed = d.code.startsWith('TS') && own.all.some((o) => o.code.startsWith('TF') && o.span.start < d.span.end && d.span.start < o.span.end);
      if (!shadowed) diagnostics.report(d.code, d.span, d.message, { hint: d.hint, related: d.related });
    }
  }
  kernels.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { kernels, diagnostics };
}
