/**
 * The way of an author outside of this repository: an empty folder becomes a project, a mistake is mended, all backends are
 * built and compared; what comes of it is a package that another project and a page in a browser import.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { CHROMIUM, startChromium, titleOf } from '../browser/chromium.js';
import { serve } from '../browser/serve.js';
import { ROOT } from '../support/files.js';
import { expectsNative } from '../support/machines.js';
import { TsServer } from '../support/tsserver.js';
import { devDependencies, Workplace } from './workplace.js';

const here = new Workplace();
afterAll(() => here.remove());

const AUTHOR = 'author/my-kernels';
const CALLER = 'caller';
const trefoil = (...args: readonly string[]): Promise<{ code: number; said: string }> =>
  here.run(AUTHOR, 'npx', 'trefoil', ...args);

const RANGE = 'kernels/rolling/rollingRange.ts';

const rangeWith = (condition: string): string => `import { int, kernel, matrix, windows } from 'trefoil/dsl';

/**
 * Range of the last \`window\` rows of each column: the largest value minus the smallest.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @output range same shape as x
 * @source definition
 */
export const rollingRange = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }) },
    outputs: { range: matrix('rows', 'cols') },
  },
  ({ x, window }, { range }) => {
    windows(x, window, (w) => {
      range.set(w.row, w.col, ${condition} ? w.max() - w.min() : NaN);
    });
  },
);
`;

let packed: string;

describe('a project of kernels', () => {
  test('begins with `npm create trefoil`', async () => {
    packed = await here.pack(ROOT);
    const create = await here.pack(join(ROOT, 'create'));
    here.write('author/package.json', '{ "name": "author", "private": true }');
    await here.install('author', packed, create);
    const said = await here.done('author', 'npx', 'create-trefoil', 'my-kernels');
    expect(said).toContain('kernels/trading/drawdown.ts');
    expect(said).toMatch(/cd my-kernels\n +npm install/);
  });

  test('names what is missing, and the command that adds it', async () => {
    const { code, said } = await trefoil('check');
    expect(code).toBe(1);
    expect(said).toMatch(/^trefoil: .*needs the package jiti, which is not installed: npm install --save-dev .*jiti@/m);
  });

  test('has the compiler as its own packages for development', async () => {
    const file = join(AUTHOR, 'package.json');
    const found = JSON.parse(here.read(file)) as { dependencies: object; devDependencies: Record<string, string> };
    expect(found.devDependencies).toMatchObject({ 'ts-morph': devDependencies['ts-morph'] });
    writeFileSync(here.at(file), JSON.stringify({ ...found, dependencies: { trefoil: `file:${packed}` } }));
    await here.install(AUTHOR);
  });

  test('shows a mistake, in its command and in ESLint', async () => {
    here.write(join(AUTHOR, RANGE), rangeWith('w.count / 2 > 1'));
    const { code, said } = await trefoil('check');
    expect(code).toBe(1);
    expect(said).toContain(`${RANGE}:19:31 error TF2002: \`/\` is ambiguous for integers.`);
    expect(said).toContain('hint: Write `idiv(w.count, 2)` for the integer quotient');
    const linted = await here.run(AUTHOR, 'npx', 'eslint', '.');
    expect(linted.code).toBe(1);
    expect(linted.said).toMatch(/19:31 +error +TF2002: .*trefoil\/kernel/);
  });

  test("shows it in an editor, by TypeScript's server", async () => {
    const server = new TsServer(here.at(AUTHOR));
    const file = here.at(AUTHOR, RANGE);
    try {
      server.tell('open', { file, fileContent: readFileSync(file, 'utf8') });
      const found = await server.diagnostics(file);
      expect(found.map(({ code, start }) => [code, start])).toEqual([[2002, { line: 19, offset: 31 }]]);
    } finally {
      server.close();
    }
  });

  test('compiles when it is mended', async () => {
    here.write(join(AUTHOR, RANGE), rangeWith('w.count >= window'));
    expect(await here.done(AUTHOR, 'npx', 'trefoil', 'build', '--no-native')).toMatch(/2 kernels, \d+ files written/);
    expect(await here.done(AUTHOR, 'npx', 'trefoil', 'check')).toContain('2 kernels, generated files are up to date');
    expect((await here.run(AUTHOR, 'npx', 'eslint', '.')).said).toBe('');
  });

  test.skipIf(!expectsNative())('on native', async () => {
    await here.done(AUTHOR, 'npx', 'trefoil', 'build', '--native');
    const { files, build: steps } = JSON.parse(await here.done(AUTHOR, 'npx', 'trefoil', 'doctor', '--json')) as {
      files: { native: { path: string; bytes: number } };
      build: { name: string; state: string }[];
    };
    expect(files.native.path).toBe(here.at(AUTHOR, 'dist', 'trefoil.node'));
    expect(steps.map(({ state }) => state)).toEqual(steps.map(() => 'fresh'));
  });

  test('gives the same bytes everywhere', async () => {
    const said = await here.done(AUTHOR, 'npx', 'trefoil', 'parity', '--runs', '60');
    expect(said).toMatch(/^\+ drawdown: \d+ cases/m);
    expect(said).toMatch(/^2 kernels, \d+ cases in .*: the same bytes everywhere$/m);
  });

  test('passes its own test, and properties with random arguments', async () => {
    here.write(
      join(AUTHOR, 'test/rollingRange.test.js'),
      `import assert from 'node:assert/strict';
      import { test } from 'node:test';
      import fc from 'fast-check';
      import { createRuntime } from 'my-kernels';
      import { callsOf } from 'trefoil/testing';

      test('a range is not negative', async () => {
        const rt = await createRuntime();
        const property = fc.property(await callsOf('rollingRange', { size: 'small' }), ({ inputs, params }) => {
          const { range } = rt.rollingRange(inputs, params);
          assert.ok(range.data.every((value) => !(value < 0)));
        });
        fc.assert(property);
        rt.dispose();
      });`,
    );
    expect(await here.done(AUTHOR, 'npm', 'test')).toMatch(/^# fail 0$/m);
  });

  test('explains, lists and runs its kernels', async () => {
    here.write('data.csv', 'a,b\n1,4\n2,5\n3,9\n');
    const args = ['run', 'rollingRange', '-i', here.at('data.csv'), '-p', 'window=2'];
    expect(await here.done(AUTHOR, 'npx', 'trefoil', ...args)).toContain('a,b\n,\n1,1\n1,4\n');
    expect(await here.done(AUTHOR, 'npx', 'trefoil', 'list', 'rolling')).toContain('rollingRange');
    expect(await here.done(AUTHOR, 'npx', 'trefoil', 'explain', 'drawdown', '--brief')).toContain('peak');
  });
});

describe('what comes of it', () => {
  test('is a package that another project imports together with Trefoil, without the compiler', async () => {
    const kernels = await here.pack(here.at(AUTHOR));
    here.write(join(CALLER, 'package.json'), '{ "name": "caller", "private": true, "type": "module" }');
    await here.install(CALLER, packed, kernels);
    const installed = readdirSync(here.at(CALLER, 'node_modules'));
    expect(installed).toContain('my-kernels');
    for (const name of Object.keys(devDependencies)) expect(installed).not.toContain(name);
    here.write(
      join(CALLER, 'main.js'),
      `import { createRuntime, KernelError } from 'trefoil';
      import { createRuntime as createMine, KernelError as Mine } from 'my-kernels';
      const x = { data: Float64Array.of(3, 8, 1, 9, 4), rows: 5, cols: 1 };
      const found = { same: KernelError === Mine };
      for (const backend of ${JSON.stringify([...(expectsNative() ? ['native'] : []), 'wasm', 'ts'])}) {
        const [rt, mine] = [await createRuntime({ backend, strict: true }), await createMine({ backend, strict: true })];
        const [both, max, min] = await Promise.all([
          mine.rollingRange.async({ x }, { window: 2 }),
          rt.rollingMax.async({ x }, { window: 2 }),
          rt.rollingMin.async({ x }, { window: 2 }),
        ]);
        found[backend] = [...both.range.data].map((range, i) => Object.is(range, max.max.data[i] - min.min.data[i]));
        try { mine.rollingRange({ x }, { window: 0 }); } catch (error) { found.error = error.message; }
        rt.dispose();
        mine.dispose();
      }
      console.log(JSON.stringify(found));`,
    );
    const found = JSON.parse(await here.done(CALLER, 'node', 'main.js')) as Record<string, unknown>;
    const all = [true, true, true, true, true];
    expect(found).toEqual({
      same: true,
      ...(expectsNative() ? { native: all } : {}),
      wasm: all,
      ts: all,
      error: 'rollingRange: window: 0; expected a 32-bit integer, at least 1 [E_PARAM]',
    });
  });

  test('has types for its callers', async () => {
    here.write(
      join(CALLER, 'typed.ts'),
      `import { createRuntime, type Matrix } from 'my-kernels';
      const rt = await createRuntime();
      const x = { data: new Float64Array(4), rows: 4, cols: 1 };
      export const range: Matrix = rt.rollingRange({ x }, { window: 2 }).range;
      // @ts-expect-error window is due
      rt.rollingRange({ x });`,
    );
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom'];
    await here.done(CALLER, 'node', tsc, ...options, 'typed.ts');
  });

  test.skipIf(CHROMIUM === undefined)('a page that calls one kernel, in Chromium', async () => {
    here.write(
      join(CALLER, 'page/index.html'),
      '<!doctype html><title>…</title><script type="module" src="main.js"></script>',
    );
    here.write(
      join(CALLER, 'page/main.js'),
      `import { createRuntime } from 'my-kernels';
      const rt = await createRuntime({ backend: 'wasm', strict: true });
      const x = Float64Array.of(4, 3, 8, 2, 8);
      const [now, later] = [rt.drawdown({ x }), await rt.drawdown.async({ x })];
      document.title = JSON.stringify([[...now.drawdown], [...later.drawdown]]);`,
    );
    const folder = here.at(CALLER, 'site');
    const settings = { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false };
    await build({ root: here.at(CALLER, 'page'), configFile: false, logLevel: 'error', build: settings });
    const browser = await startChromium();
    const site = await serve(folder, { '/favicon.ico': '' });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      let bytes = 0;
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('requestfinished', (request) => {
        const path = join(folder, new URL(request.url()).pathname);
        if (existsSync(path) && !path.endsWith('/')) bytes += gzipSync(readFileSync(path)).length;
      });
      await page.goto(`${site.address}/index.html`);
      const title = await titleOf(page, '[');
      expect(complaints).toEqual([]);
      const due = [0, 0.25, 0, 0.75, 0];
      expect(JSON.parse(title)).toEqual([due, due]);
      expect(bytes).toBeLessThan(60_000);
    } finally {
      await browser.close();
      site.close();
    }
  });
});
