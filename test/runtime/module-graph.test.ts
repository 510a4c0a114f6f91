/** What `import 'trefoil'` loads in a fresh process: files of the runtime, no package, nothing of the compiler. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ROOT } from '../support/files.js';

/** A hook that prints every address a module is loaded from. */
const HOOK = `
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    writeSync(2, url + '\\n');
    return next(url, context);
  }`;

function loadedBy(script: string): string[] {
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
  const register = `data:text/javascript,${encodeURIComponent(`import { register } from 'node:module'; register(${JSON.stringify(hook)});`)}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', register, '--input-type=module', '-e', script],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '[]\n' });
  const top = pathToFileURL(join(ROOT, '/')).href;
  return stderr
    .split('\n')
    .filter((url) => url.startsWith('file:'))
    .map((url) => url.replace(top, ''));
}

it('a caller loads the runtime and the generated kernels only', () => {
  const loaded = loadedBy(`
    import { createRequire } from 'node:module';
    const { createRuntime } = await import('trefoil');
    for (const backend of ['native', 'wasm', 'ts']) {
      const rt = await createRuntime({ backend });
      rt.sum({ x: new Float64Array(3) });
      await rt.sum.async({ x: new Float64Array(3) });
      rt.dispose();
    }
    const binary = /trefoil\\.node$/;
    console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache).filter((path) => !binary.test(path))));`);
  expect(loaded).toContain('dist/generated/typescript/index.js');
  expect(loaded.length).toBeGreaterThan(30);
  expect(
    loaded.filter(
      (path) =>
        !/^dist\/(?:runtime\/|generated\/typescript\/|codegen\/hosts\/(?:refusals|kernel-manifest)\.js$)/.test(path) &&
        !path.startsWith('data:'),
    ),
  ).toEqual([]);
});
