/** Where there is no Node: bundlers find nothing to choke on, and the runtime needs nothing of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

const root = dirname(createRequire(import.meta.url).resolve('trefoil/package.json'));
const entry = join(root, 'dist/generated/typescript/index.js');

it('a bundle for browsers needs no module of Node and takes the wasm file along', async () => {
  const home = mkdtempSync(join(tmpdir(), 'trefoil-'));
  try {
    writeFileSync(
      join(home, 'main.js'),
      `import { createRuntime } from ${JSON.stringify(entry)};\nglobalThis.ready = createRuntime();\n`,
    );
    const warnings: string[] = [];
    const result = await build({
      root: home,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        assetsInlineLimit: 0,
        rollupOptions: { input: join(home, 'main.js'), onwarn: (warning) => warnings.push(warning.message) },
      },
    });
    const files = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
    const code = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
    expect(warnings).toEqual([]);
    expect(code).not.toMatch(/from\s*["']node:|import\s*\(\s*["']node:|require\s*\(\s*["']/);
    expect(files.some((file) => file.type === 'asset' && file.fileName.endsWith('.wasm'))).toBe(true);
    expect(files.some((file) => file.fileName.endsWith('.node'))).toBe(false);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

it('without process, and with code from strings forbidden, wasm and ts compute', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    const wasm = readFileSync(${JSON.stringify(join(root, 'dist/trefoil.wasm'))});
    const print = console.log;
    delete globalThis.process;
    const { createRuntime, KernelError } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    const results = [];
    for (const options of [{ wasm }, { backend: 'wasm', strict: true, wasm }, { strict: true, wasm }, { backend: 'ts' }]) {
      const rt = await createRuntime(options);
      const { sum } = rt.sum({ x: new Float64Array(1000).fill(1) });
      results.push([rt.capabilities().backend, rt.capabilities().backends.native.reason, sum]);
    }
    const refused = await createRuntime({ backend: 'native', strict: true }).catch((error) => error);
    results.push([refused instanceof KernelError, refused.code]);
    print(JSON.stringify(results));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script],
    {
      encoding: 'utf8',
      env: { ...process.env, TREFOIL_BACKEND: 'gpu' },
    },
  );
  expect(stderr).toBe('');
  const unasked = (name: string): string => `not looked for: the runtime was made for '${name}'`;
  expect(JSON.parse(stdout)).toEqual([
    ['wasm', 'native addons need Node', 1000],
    ['wasm', unasked('wasm'), 1000],
    ['wasm', 'native addons need Node', 1000],
    ['ts', unasked('ts'), 1000],
    [true, 'E_BACKEND'],
  ]);
});
