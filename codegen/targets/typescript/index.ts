/** Plain TypeScript: runs everywhere, and is what the others are compared with. */
import { failuresOf } from '../../ir/failures.js';
import { TARGETS } from '../../language/targets.js';
import type { Kernel } from '../../ir/kernel-ir.js';
import type { Backend, Called, KernelNames } from '../backend.js';
import { byFamily, SCRIPT_FILE } from '../common/file-names.js';
import { scriptHelper } from '../common/support.js';
import { emitTypeScript } from './emit.js';
import { TYPESCRIPT } from './manner.js';
import { typeScriptFamily, typeScriptIndex, typeScriptKernel, typeScriptOperations } from './templates.js';

const fileOf = (_: string, called: KernelNames): string => `typescript/kernels/${called.typescript.file}.ts`;

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
    const imports = helpers.length > 0 ? `import { ${helpers.join(', ')} } from '../operations.js';\n` : '';
    return {
      path: fileOf(kernel.family, called),
      text: typeScriptKernel({ doc: [...doc], ...own, regions: [...regions], imports }),
      helpers,
      quoted: [quoted, ...regions.map((region) => region.quoted)].flat(),
    };
  },
  finish: ({ kernels, called, helpers }) => [
    { path: 'typescript/operations.ts', text: typeScriptOperations({ helpers: helpers.map(scriptHelper) }) },
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
