/** What a page loads that calls one kernel, compressed as servers do: little besides the runtime. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/files.js';
import { CHROMIUM, startChromium, titleOf } from './chromium.js';
import { serve } from './serve.js';

/** In kB. */
const MOST = 60;

mkdirSync(join(ROOT, 'build'), { recursive: true });
// Inside the package, which imports itself by name.
const home = mkdtempSync(join(ROOT, 'build', 'one-kernel-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function sizeOfRuntime(): Promise<number> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: "export * from 'trefoil/runtime';", resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents).length;
}

/** What a page with this call got as a result, and what it loaded. */
async function open(call: string): Promise<{ result: unknown; files: readonly string[]; bytes: number }> {
  const folder = join(home, 'site');
  writeFileSync(join(home, 'index.html'), '<!doctype html><script type="module" src="main.js"></script>');
  writeFileSync(
    join(home, 'main.js'),
    `import { createRuntime } from 'trefoil'; document.title = JSON.stringify(await (${call}));`,
  );
  const settings = { outDir: folder, emptyOutDir: true, target: 'es2022' as const, modulePreload: false as const };
  await build({ root: home, configFile: false, logLevel: 'error', build: settings });
  const [browser, site] = [await startChromium(), await serve(folder, { '/favicon.ico': '' })];
  try {
    const page = await browser.newPage();
    const files = new Set<string>();
    page.on('requestfinished', (request) => {
      const path = join(folder, new URL(request.url()).pathname);
      if (/\.(?:js|wasm)$/.test(path) && existsSync(path)) files.add(path);
    });
    await page.goto(`${site.address}/index.html`);
    const title = await titleOf(page, '[');
    const bytes = [...files].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
    return { result: JSON.parse(title), files: [...files], bytes };
  } finally {
    await browser.close();
    site.close();
  }
}

test.skipIf(CHROMIUM === undefined)('a page that calls one kernel, in Chromium', { timeout: 120_000 }, async () => {
  const runtime = await sizeOfRuntime();
  const { result, files, bytes } = await open(`createRuntime({ families: ['rolling'], backend: 'wasm', strict: true })
    .then((rt) => [...rt.rollingSum({ x: { data: Float64Array.of(1, 2, 3), rows: 3, cols: 1 } }, { window: 2 }).sum.data])`);
  expect(result).toEqual([null, 3, 5]);
  expect(files.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
  expect((bytes - runtime) / 1000).toBeLessThan(MOST);
});

test.skipIf(CHROMIUM === undefined)(
  'calls until a module is there are computed elsewhere, in Chromium',
  { timeout: 120_000 },
  async () => {
    const { result, files } = await open(`createRuntime().then(async (rt) => {
      const x = Float64Array.from({ length: 5000 }, (_, i) => i);
      const first = rt.sum({ x }).sum;
      while (rt.backendOf('sum') !== 'wasm') await new Promise((next) => setTimeout(next, 10));
      return [first, rt.sum({ x }).sum, (await rt.ema.async({ prices: x }, { span: 1 })).ema[7], rt.backendOf('ema')];
    })`);
    expect(result).toEqual([12497500, 12497500, 7, 'wasm']);
    expect(files.filter((path) => path.endsWith('.wasm'))).toHaveLength(2);
  },
);
