/** What tsc is told of a project: written by the build, so that a project's own tsconfig.json can be as its editors want it. */
import { join } from 'node:path';
import { HOME } from './home.js';
import type { Layout } from './step.js';

const posix = (...parts: readonly string[]): string => join(...parts).replace(/\\/g, '/');

const text = (config: unknown): string => `${JSON.stringify(config, null, 2)}\n`;

/** Bodies of kernels, as they run by themselves. */
export const tsconfigOfBodies = (root: string, { kernels, output }: Layout): string =>
  text({
    extends: posix(HOME, 'tsconfig.kernels.json'),
    compilerOptions: {
      module: 'esnext',
      moduleResolution: 'bundler',
      rootDir: posix(root),
      outDir: posix(root, output),
      paths: {
        'trefoil/dsl': [posix(HOME, 'dist', 'dsl', 'index.d.ts')],
        'trefoil/kernels/*': [posix(HOME, 'dist', 'kernels', '*')],
      },
      plugins: [],
    },
    files: [posix(HOME, 'dsl', 'library.d.ts')],
    include: [posix(root, kernels)],
  });

/** The generated TypeScript, with its types for callers. */
export const tsconfigOfEntry = (root: string, { generated, output }: Layout): string =>
  text({
    extends: posix(HOME, 'tsconfig.base.json'),
    compilerOptions: {
      module: 'esnext',
      moduleResolution: 'bundler',
      rootDir: posix(root),
      outDir: posix(root, output),
      lib: ['es2022', 'dom'],
      types: [],
      paths: {
        'trefoil/runtime': [posix(HOME, 'dist', 'runtime', 'index.d.ts')],
        'trefoil/runtime/worker': [posix(HOME, 'dist', 'runtime', 'async', 'worker.d.ts')],
      },
    },
    include: [posix(root, generated, 'typescript')],
  });
