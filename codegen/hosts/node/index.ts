/** JavaScript, on Node and in browsers: the types that callers see, and the manifest that the runtime reads. */
import type { Host } from '../host.js';
import { FORMAT } from '../kernel-manifest.js';
import { emitApi } from './api.js';
import { familyFiles } from '../../targets/common/file-names.js';
import { entryOf, WORKER } from './entry.js';
import { RUNTIME_TYPES, typeNames } from './type-names.js';

const importOf = (text: string): string => {
  const used = RUNTIME_TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return used.length > 0 ? `import type { ${used.join(', ')} } from 'trefoil/runtime';\n` : '';
};

export const node: Host = {
  finish(manifest) {
    const named = typeNames(Object.keys(manifest));
    const api = Object.values(manifest).map((kernel) => emitApi(kernel, named.get(kernel.name)!));
    const [types, members] = [api.map((a) => a.types).join('\n'), api.map((a) => a.member).join('\n')];
    const text = `${types}\nexport interface Kernels {\n${members}\n}\n`;
    return [
      { path: 'typescript/api.ts', text: `${importOf(text)}\n${text}` },
      { path: 'typescript/index.ts', text: entryOf(familyFiles(Object.values(manifest).map(({ family }) => family))) },
      { path: 'typescript/worker.ts', text: WORKER },
    ];
  },
  seal: (manifest, hash) => [
    {
      path: 'typescript/manifest.ts',
      text: [
        "import type { KernelManifest } from 'trefoil/runtime';",
        `/** Of this description. */\nexport const format = ${FORMAT};`,
        `export const sourceHash = '${hash}';`,
        `export const manifest: Record<string, KernelManifest> = ${JSON.stringify(manifest, null, 2)};\n`,
      ].join('\n\n'),
    },
  ],
};
