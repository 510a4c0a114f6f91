/** Plain TypeScript: runs everywhere, and is what the others are compared with. */
import { failuresOf } from '../../ir/failures.js';
import { TARGETS } from '../../language/targets.js';
import type { Backend, KernelNames } from '../backend.js';
import { TYPESCRIPT } from './manner.js';
import { scriptHelper } from '../common/support.js';
import { emitTypeScript } from './emit.js';
import { typeScriptIndex, typeScriptKernel, typeScriptOperations } from './templates.js';

const fileOf = (_: string, { file }: KernelNames): string => `typescript/kernels/${file}.ts`;

export const typeScript: Backend = {
  target: TARGETS.typescript,
  reserved: TYPESCRIPT.reserved,
  fileOf,
  emit(loop, { kernel, called, doc, sourceOf }) {
    const { helpers, regions, ...own } = emitTypeScript(loop, failuresOf(kernel), called.typescript, sourceOf);
    const imports = helpers.length > 0 ? `import { ${helpers.join(', ')} } from '../operations.js';\n` : '';
    return {
      path: fileOf(kernel.family, called),
      text: typeScriptKernel({ doc: [...doc], ...own, regions: [...regions], imports }),
      helpers,
    };
  },
  finish: ({ kernels, called, helpers }) => [
    { path: 'typescript/operations.ts', text: typeScriptOperations({ helpers: helpers.map(scriptHelper) }) },
    {
      path: 'typescript/kernels/index.ts',
      text: typeScriptIndex({
        kernels: kernels.map(({ name }) => {
          const { typescript: own, file } = called.get(name)!;
          return { name: own === name ? name : `${name}: ${own}`, own, file };
        }),
      }),
    },
  ],
  seal: () => [],
};
