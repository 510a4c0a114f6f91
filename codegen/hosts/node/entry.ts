/** What callers import: the glue between a package's kernels and the runtime, and the worker for calls off the main thread. */

/** Types of the runtime that callers of every package see, besides those of its own kernels. */
const PUBLIC = [
  'AsyncOptions',
  'BackendChoice',
  'BackendName',
  'BackendReport',
  'CallEvent',
  'CallOptions',
  'Capabilities',
  'EncodedPatterns',
  'ErrorCode',
  'Kernel',
  'Matrix',
  'MatrixInput',
  'PinnedMatrix',
  'PinnedVector',
  'RuntimeOptions',
  'Simd',
  'WasmSource',
];

/** As a key of a literal; written plainly, this one would be the prototype. */
const keyOf = (family: string): string => (family === '__proto__' ? `['__proto__']` : JSON.stringify(family));

/** `families`: each with the name of its files. */
export const entryOf = (
  families: ReadonlyMap<string, string>,
): string => `import { runtimeOf, type RuntimeOf, type RuntimeOptions } from 'trefoil/runtime';
import type { Kernels } from './api.js';
import { format, manifest, sourceHash } from './manifest.js';

export type * from './api.js';
export { columnsToMatrix, encodePatterns, KernelError } from 'trefoil/runtime';
export type { ${PUBLIC.join(', ')} } from 'trefoil/runtime';

export type Runtime = RuntimeOf<Kernels>;

/** Probes the backends, and resolves to one function per kernel. */
export const createRuntime: (options?: RuntimeOptions) => Promise<Runtime> = runtimeOf<Kernels>({
  format,
  manifest,
  sourceHash,
  base: import.meta.url,
  // Written out in one piece: bundlers recognise these forms and take the files along.
  families: {
${[...families]
  .map(
    ([family, file]) => `    ${keyOf(family)}: {
      kernels: () => import('./families/${file}.js'),
      wasm: () => new URL('../../wasm/${file}.wasm', import.meta.url),
    },`,
  )
  .join('\n')}
  },
  // Kernels make no objects to speak of; left to itself, the engine lets the heap of each worker grow by tens of megabytes.
  worker: (Worker) =>
    new Worker(new URL('./worker.js', import.meta.url), {
      type: 'module',
      name: 'trefoil',
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    }),
});
`;

export const WORKER = `import { serveJobs } from 'trefoil/runtime/worker';
import { kernels } from './kernels/index.js';

serveJobs(kernels);
`;
