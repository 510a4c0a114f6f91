/** AssemblyScript, compiled to WebAssembly with vectors of 128 bits. */
import { failuresOf } from '../../ir/failures.js';
import { TARGETS } from '../../language/targets.js';
import type { Kernel } from '../../ir/kernel-ir.js';
import type { Backend, Called, KernelNames } from '../backend.js';
import { byFamily, SCRIPT_FILE } from '../common/file-names.js';
import { assemblyScriptHelper } from '../common/support.js';
import { emitAssemblyScript } from './emit.js';
import { ASSEMBLYSCRIPT } from './manner.js';
import { assemblyScriptKernel, assemblyScriptModule, assemblyScriptOperations } from './templates.js';

const fileOf = (_: string, called: KernelNames): string => `assemblyscript/kernels/${called.assemblyscript.file}.ts`;

const exportsOf = (kernels: readonly Kernel[], called: Called): { own: string; file: string }[] =>
  kernels.map(({ name }) => {
    const { function: own, file } = called.get(name)!.assemblyscript;
    return { own: own === name ? name : `${own} as ${name}`, file };
  });

export const assemblyScript: Backend = {
  target: TARGETS.assemblyscript,
  naming: { file: SCRIPT_FILE, function: ASSEMBLYSCRIPT },
  fileOf,
  nameIn: (path) => /^assemblyscript\/kernels\/([^/]+)\.ts$/.exec(path)?.[1],
  emit(loop, { kernel, called, doc, sourceOf }) {
    const { helpers, ...own } = emitAssemblyScript(loop, failuresOf(kernel), called.assemblyscript.function, sourceOf);
    const imports = ['claim', ...helpers].join(', ');
    return {
      path: fileOf(kernel.family, called),
      text: assemblyScriptKernel({ doc: [...doc], ...own, imports }),
      helpers,
    };
  },
  finish: ({ kernels, called, helpers }) => [
    {
      path: 'assemblyscript/operations.ts',
      text: assemblyScriptOperations({ helpers: helpers.map(assemblyScriptHelper) }),
    },
    ...[...byFamily(kernels)].map(([file, own]) => ({
      path: `assemblyscript/families/${file}.ts`,
      text: assemblyScriptModule({ folder: '../kernels', kernels: exportsOf(own, called) }),
    })),
    {
      path: 'assemblyscript/index.ts',
      text: assemblyScriptModule({ folder: './kernels', kernels: exportsOf(kernels, called) }),
    },
  ],
  seal: () => [],
};
