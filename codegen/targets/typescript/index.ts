/** Plain TypeScript: runs everywhere, and is what the others are compared with. */
import { failuresOf } from '../../ir/failures.js';
import { TARGETS } from '../../language/targets.js';
import type { Kernel } from '../../ir/kernel-ir.js';
import type { Backend, Called, KernelNames } from '../backend.js';
import { byFamily, SCRIPT_FILE } from '../common/file-names.js';
import { scriptHelper } from '../common/support.js';
import { emitTypeScript } from './emit.js';
import { TYPESCRIPT } from './manner.js';
import { SCRATCH_FUNCTIONS } from './scratch.js';
import {
  typeScriptFamily,
  typeScriptIndex,
  typeScriptKernel,
  typeScriptOperations,
  typeScriptScratch,
} from './templates.js';
import { ARRAYS } from './types.js';

const fileOf = (_: string, called: KernelNames): string => `typescript/kernels/${called.typescript.file}.ts`;

const isScratch = (helper: string): boolean => SCRATCH_FUNCTIONS.has(helper);

const importsOf = (helpers: readonly string[]): string =>
  [
    { names: helpers.filter((name) => !isScratch(name)), from: 'operations' },
    { names: helpers.filter(isScratch), from: 'scratch' },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ names, from }) => `import { ${names.join(', ')} } from '../${from}.js';\n`)
    .join('');

const listed = (kernels: readonly Kernel[], called: Called): { name: string; own: string; file: string }[] =>
  kernels.map(({ name }) => {
    const { function: own, file } = called.get(name)!.typescript;
    return { name: own === name ? name : `${name}: ${own}`, own, file };
  });

export const typeScript: Backend = {
  target: TARGETS.typescript,
  naming: { file: SCRIPT_FILE, function: TYPESCRIPT },
  fileOf,
  nameIn: (path) => /^typescript\/kernels\/([^/]+)\.ts$/.exec(path)?.[1],
  emit(loop, { kernel, called, doc, sourceOf }) {
    const { helpers, regions, quoted, ...own } = emitTypeScript(
      loop,
      failuresOf(kernel),
      called.typescript.function,
      sourceOf,
    );
    return {
      path: fileOf(kernel.family, called),
      text: typeScriptKernel({ doc: [...doc], ...own, regions: [...regions], imports: importsOf(helpers) }),
      helpers,
      quoted: [quoted, ...regions.map((region) => region.quoted)].flat(),
    };
  },
  finish: ({ kernels, called, helpers }) => [
    {
      path: 'typescript/operations.ts',
      text: typeScriptOperations({ helpers: helpers.filter((name) => !isScratch(name)).map(scriptHelper) }),
    },
    {
      path: 'typescript/scratch.ts',
      text: typeScriptScratch({
        functions: helpers.filter(isScratch).map((name) => {
          const storage = SCRATCH_FUNCTIONS.get(name)!;
          return { name, kept: `${storage}Kept`, array: ARRAYS[storage] };
        }),
      }),
    },
    {
      path: 'typescript/kernels/index.ts',
      text: typeScriptIndex({ kernels: listed(kernels, called) }),
    },
    ...[...byFamily(kernels)].map(([file, own]) => ({
      path: `typescript/families/${file}.ts`,
      text: typeScriptFamily({ kernels: listed(own, called) }),
    })),
  ],
  seal: () => [],
};
