/** JavaScript, on Node and in browsers: the types that callers see, and the manifest that the runtime reads. */
import type { Host } from '../host.js';
import { FORMAT } from '../manifest.js';
import { FAILURES, PHRASES, REFUSALS } from '../refusals.js';
import { API_HEAD } from './api-head.js';
import { emitApi } from './api.js';
import { MANIFEST_HEAD } from './manifest-head.js';
import { typeNames } from './type-names.js';

const constant = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
const MESSAGES = `${constant('refusals', REFUSALS)}\n${constant('phrases', PHRASES)}\n${constant('failures', FAILURES)}`;

export const node: Host = {
  finish(manifest) {
    const named = typeNames(Object.keys(manifest));
    const api = Object.values(manifest).map((kernel) => emitApi(kernel, named.get(kernel.name)!));
    const [types, members] = [api.map((a) => a.types).join('\n'), api.map((a) => a.member).join('\n')];
    return [
      { path: 'typescript/api.ts', text: `${API_HEAD}\n${types}\nexport interface Kernels {\n${members}\n}\n` },
      { path: 'typescript/messages.ts', text: MESSAGES },
    ];
  },
  seal: (manifest, hash) => [
    {
      path: 'typescript/manifest.ts',
      text: `${MANIFEST_HEAD}\n/** Of this description. */\nexport const format = ${FORMAT};\n\nexport const sourceHash = '${hash}';\n\nexport const manifest: Record<string, KernelManifest> = ${JSON.stringify(manifest, null, 2)};\n`,
    },
  ],
};
