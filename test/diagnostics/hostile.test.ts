/**
 * Kernels by somebody who means harm, or who likes odd names: the compiler executes nothing of them, writes nowhere
 * but into its folder, and what it generates holds no text of theirs where it would mean something.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compile, type Compilation } from '../../dist/codegen/compile.js';
import { readSources } from '../../dist/codegen/cli/project.js';
import { Adapter } from '../../dist/codegen/frontend/adapter.js';
import { makeBatch } from '../fuzz/batch.js';
import { copyProject } from '../mutations/copy.mjs';
import { filesUnder, ROOT } from '../support/files.js';
import { expectsNative } from '../support/machines.js';
import { compileText, loadScript, loadWasm } from '../support/made.js';
import { parity } from '../support/parity.js';

const { dsl } = readSources();
const adapter = new Adapter({ kernels: new Map(), dsl });
/** One project for all, since what is the same need not be read again. */
const compiled = (file: string, text: string): Compilation => {
  adapter.update(file, text);
  return compile({ kernels: new Map([[file, text]]), dsl }, adapter);
};
const codes = (file: string, text: string): string[] => compiled(file, text).diagnostics.all.map((d) => d.code);
const IMPORT = "import { fill, int, kernel, vector } from 'trefoil/dsl';\n";
const named = (name: string): string =>
  `${IMPORT}export const ${name} = kernel({ inputs: { x: vector('n') }, outputs: { y: vector('n') } }, ({ x }, { y }) => { fill(y, (i) => x[i]!); });\n`;

describe('nothing of a kernel is executed', () => {
  const hostile = `
    const touched = (globalThis as any).__trefoilTouched = (globalThis as any).__trefoilTouched ?? [];
    (globalThis as any).__trefoilTouched.push('module');
    export { touched };
    export const evil = kernel(
      { inputs: { x: vector('n') }, params: { p: int({ min: (() => { (globalThis as any).__trefoilTouched.push('default'); return 1; })() }) }, outputs: { y: vector('n') } },
      ({ x }, { y }) => { (globalThis as any).__trefoilTouched.push('body'); process.exit(1); fill(y, (i) => x[i]!); },
    );
    eval("globalThis.__trefoilTouched.push('eval')");
    import('node:fs').then((fs) => fs.rmSync('/'));
  `;

  test('neither a file, nor a declaration, nor a body', () => {
    const { diagnostics, files } = compiled('kernels/demo/evil.ts', IMPORT + hostile);
    expect(files).toEqual([]);
    expect(diagnostics.all.length).toBeGreaterThan(3);
    expect('__trefoilTouched' in globalThis).toBe(false);
  });

  test('and the compiler has no means to: it evaluates no text and loads no module by a name it computes', () => {
    for (const file of [...filesUnder('codegen', '.ts'), ...filesUnder('codegen', '.cts')]) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
      const visit = (node: ts.Node): void => {
        const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : undefined;
        const name = called && ts.isIdentifier(called) ? called.text : '';
        expect(['eval', 'Function', 'require'].includes(name), `${file}: ${name}(…)`).toBe(false);
        if (called?.kind === ts.SyntaxKind.ImportKeyword && !file.startsWith('codegen/cli/'))
          expect.fail(`${file} imports while it runs`);
        if (ts.isImportDeclaration(node)) {
          const from = (node.moduleSpecifier as ts.StringLiteral).text;
          // The plugin of TypeScript's server is a thread, of one file of its own.
          expect(
            /^(?:node:)?(?:vm|module|worker_threads)$/.test(from) &&
              !file.startsWith('codegen/cli/') &&
              !(file.startsWith('codegen/editor/') && from === 'node:worker_threads'),
            file,
          ).toBe(false);
        }
        if (name === 'Worker' || (called && ts.isPropertyAccessExpression(called) && called.name.text === 'Worker')) {
          const [path, options] = (node as ts.NewExpression).arguments!;
          expect([file, path!.getText(), /\beval\b/.test(options!.getText())]).toEqual([
            'codegen/editor/thread.cts',
            "path.join(__dirname, 'worker.js')",
            false,
          ]);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  });
});

describe('names of kernels', () => {
  test.each(
    [
      '__proto__',
      'constructor',
      'toString',
      'valueOf',
      'hasOwnProperty',
      'then',
      'dispose',
      'pin',
      'capabilities',
      'backendOf',
      'memory',
      'sourceHash0',
      'x'.repeat(65),
      'x'.repeat(100_000),
    ].map((name) => [name.slice(0, 20), name]),
  )('%s is refused', (_, name) => {
    const { diagnostics, files } = compiled('kernels/demo/k.ts', named(name));
    expect(diagnostics.all.map((d) => d.code)).toContain('TF4009');
    expect(diagnostics.all.every((d) => d.message.length < 300)).toBe(true);
    expect(files).toEqual([]);
  });

  test.each([
    'prototype',
    'index',
    'mod',
    'operations',
    'match',
    'fn',
    'loop',
    'impl',
    'crate',
    'self',
    'Self',
    'unsafe',
    'dyn',
    'type',
    'move',
    'ref',
    'box',
    'async',
    'i32',
    'f64',
    'v128',
    'usize',
    'load',
    'store',
    'select',
    'abstract',
    'ѕum',
    'ｓum',
    'café',
    'π',
    '$',
    '_',
    '$where',
    'a_b',
    'Sum',
  ])('%s is a name like others', (name) => {
    const { diagnostics, files } = compiled('kernels/demo/k.ts', named(name));
    expect(diagnostics.all.map((d) => d.message)).toEqual([]);
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
    for (const { path } of files) expect(path).toMatch(/^[A-Za-z0-9_./]+$/);
  });

  test.each([
    '../../x',
    'a/b',
    'a.b',
    'a b',
    "a'b",
    'a\nb',
    'a;b',
    '`a`',
    '',
    '0a',
    'class',
    'delete',
    'enum',
    'await',
  ])('%j does not even parse', (name) => {
    const { diagnostics, files } = compiled('kernels/demo/k.ts', named(name));
    expect(diagnostics.any).toBe(true);
    expect(diagnostics.all.map((d) => d.code)).not.toContain('TF9001');
    expect(files).toEqual([]);
  });

  test('that differ in capitals alone are one to some file systems', () => {
    expect(
      compile({
        kernels: new Map([
          ['kernels/a/one.ts', named('fooBar')],
          ['kernels/b/two.ts', named('foobar')],
        ]),
        dsl,
      }).diagnostics.all.map((d) => d.code),
    ).toEqual(['TF4005']);
  });
});

describe('paths of files', () => {
  test.each([
    'kernels/../../../etc/x.ts',
    '../x.ts',
    '/etc/x.ts',
    'kernels/a\nb/x.ts',
    'kernels/a\u2028b/x.ts',
    'kernels/a b/x.ts',
    "kernels/a'b/x.ts",
    'kernels/ä/x.ts',
    'kernels//x.ts',
    'C:\\x.ts',
  ])('%j is refused', (file) => {
    const { diagnostics, files } = compiled(file, named('plain'));
    expect(diagnostics.all.map((d) => d.code)).toEqual(['TF4009']);
    expect(files).toEqual([]);
  });

  test('whatever kernels are called, files lie where files of kernels lie', () => {
    for (const folder of ['demo/', 'kernels/', 'src/', 'core/', '']) {
      const paths = compiled(`kernels/${folder}plain.ts`, named('plain')).files.map((f) => f.path);
      expect(
        paths.filter(
          (path) =>
            !/^(?:assemblyscript|typescript)\/(?:kernels\/)?[A-Za-z_]+\.ts$|^rust\/[a-z0-9_]+\/(?:Cargo\.toml|src\/(?:kernels\/)?[a-z_]+\.rs)$/.test(
              path,
            ),
        ),
      ).toEqual([]);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths.length).toBeGreaterThan(6);
    }
  });
});

describe('names inside a kernel', () => {
  const words = [
    'fn',
    'match',
    'self',
    'loop',
    'type',
    'move',
    'i32',
    'select',
    'memory',
    'load',
    'store',
    'top',
    'nan',
    'put',
    'min',
    'max',
    'end',
    'base',
    'operand',
    'tile',
    'lo',
    'hi',
    'ctx',
    'S',
  ];
  const text = `import { fill, type f64, int, kernel, vector } from 'trefoil/dsl';
    export const odd = kernel(
      { inputs: { ${words
        .slice(0, 12)
        .map((w) => `${w}: vector('n')`)
        .join(', ')} }, params: { ${words
        .slice(12)
        .map((w) => `${w}: int({ default: ${w.length} })`)
        .join(', ')} }, outputs: { match: vector('n'), data: vector('n') } },
      ({ ${words.map((w, i) => `${w}: v${i}`).join(', ')} }, { match, data }) => {
        let constructor = 0.0;
        const __proto__ = 2.0;
        const größe = 3.0;
        const π = 3.25;
        const $ = 0.5;
        const _ = 0.25;
        const a_b = 1.0;
        const aB = 2.0;
        const AB = 4.0;
        const hasOwnProperty = (fn: f64): f64 => fn * 2.0;
        for (let self = 0; self < v0.length; self++) {
          const crate = v0[self]! ${words
            .slice(1, 12)
            .map((_, i) => `+ v${i + 1}[self]!`)
            .join(' ')};
          constructor += hasOwnProperty(crate) * __proto__ + größe + π + $ + _ + a_b + aB * 8.0 + AB * 64.0;
          data[self] = constructor;
        }
        fill(match, (impl) => ${words
          .slice(12)
          .map((_, i) => `v${i + 12}`)
          .join(' + ')} + data[impl]!);
      },
    );`;

  test('mean nothing to a target: TypeScript and wasm compile, and give the same', async () => {
    const compilation = compileText('kernels/demo/odd.ts', text);
    const n = 5;
    const inputs = words.slice(0, 12).map((_, k) => Float64Array.from({ length: n }, (__, i) => k + i / 8));
    const params = words.slice(12).map((w) => w.length);
    const script = await loadScript(compilation);
    const outputs = [new Float64Array(n), new Float64Array(n)];
    script.kernels['odd']!(...inputs, n, ...params, ...outputs);
    script.remove();
    // The body by hand.
    const sums = Array.from({ length: n }, (_, i) => inputs.reduce((s, x) => s + x[i]!, 0));
    let total = 0;
    const data = sums.map((s) => (total += s * 2 * 2 + 3 + 3.25 + 0.5 + 0.25 + 1 + 16 + 256));
    const offset = params.reduce((a, b) => a + b, 0);
    expect([...outputs[1]!]).toEqual(data);
    expect([...outputs[0]!]).toEqual(data.map((d) => offset + d));

    const { kernels, memory, free } = await loadWasm(compilation);
    const view = new Float64Array(memory.buffer, free, n * 14);
    inputs.forEach((x, k) => view.set(x, k * n));
    const at = (k: number): number => free + k * n * 8;
    kernels['odd']!(...inputs.map((_, k) => at(k)), n, ...params, at(12), at(13));
    expect([...view.subarray(12 * n, 13 * n)]).toEqual([...outputs[0]!]);
    expect([...view.subarray(13 * n)]).toEqual([...outputs[1]!]);
  });

  test('nor to Rust: every execution there is gives the same', { timeout: 300_000 }, async () => {
    const folder = join(ROOT, 'build', `odd-names-${process.pid}`);
    try {
      const { subjects, machines, refused } = await makeBatch([{ name: 'odd', text }], {
        folder,
        backends: new Set(['ts', 'wasm', ...(expectsNative() ? ['native' as const] : [])]),
        optimise: 0,
      });
      expect(refused).toEqual([]);
      const { coverage } = await parity('odd', { subject: subjects[0]!, machines, runs: 20 });
      expect(coverage.levels.has('portable')).toBe(expectsNative());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('of inputs, parameters and outputs are words', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'x'.repeat(65)]) {
      expect(
        codes(
          'kernels/demo/k.ts',
          `${IMPORT}export const k = kernel({ inputs: { ${name}: vector('n') }, outputs: { y: vector('n') } }, (given, { y }) => { fill(y, () => 0.0); });`,
        ),
        name,
      ).toContain('TF4009');
      expect(
        codes(
          'kernels/demo/k.ts',
          `${IMPORT}export const k = kernel({ inputs: { x: vector('n') }, params: { ${name}: int() }, outputs: { y: vector('n') } }, (given, { y }) => { fill(y, () => 0.0); });`,
        ),
        name,
      ).toContain('TF4009');
      expect(
        codes(
          'kernels/demo/k.ts',
          `${IMPORT}export const k = kernel({ inputs: { x: vector('n') }, outputs: { ${name}: vector('n') } }, ({ x }, { ${name}: y }) => { fill(y, () => 0.0); });`,
        ),
        name,
      ).toContain('TF4009');
    }
  });
});

describe('documentation', () => {
  const doc =
    'text <\\/script> </script> */alert(1)/* {{name}} {{{doc}}} ${process.exit()} `x` \u2028globalThis.x = 1\u2029 \u202e\u2066 \u0000 #![no_std] //! /// "quoted" \\ \r\n * second line ]]> <!-- -->';

  test('stays a comment in every generated file', () => {
    // What would end the comment in the source ends it there, so it comes as text that is read back.
    const inside = doc.replace('*/alert(1)/*', '');
    const { files, diagnostics } = compiled(
      'kernels/demo/plain.ts',
      `${IMPORT}/**\n * ${inside}\n * @param x ${inside}\n * @output y ${inside}\n * @accuracy ${inside}\n * @source ${inside}\n */\n${named('plain').slice(IMPORT.length)}`,
    );
    expect(diagnostics.all).toEqual([]);
    for (const { path, text } of files) {
      expect(/[\u0000-\u0008\u000b-\u001f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text), path).toBe(false);
      if (!path.endsWith('.ts')) continue;
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) as ts.SourceFile & {
        parseDiagnostics: unknown[];
      };
      expect(source.parseDiagnostics, path).toEqual([]);
      const code = ts.transpileModule(text, {
        compilerOptions: { removeComments: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      }).outputText;
      if (!path.endsWith('manifest.ts')) expect(/script|globalThis|process|alert|quoted/.test(code), path).toBe(false);
    }
    const rust = files.find((f) => f.path.startsWith('rust/demo/src/kernels/'))!.text;
    expect(
      rust.split('\n').filter((line) => /script|process|no_std/.test(line) && !/^\s*\/\/[/!] /.test(line)),
    ).toEqual([]);
  });
});

describe('writing', () => {
  const load = async (root: string): Promise<{ writeGenerated: (c: unknown) => Promise<{ written: string[] }> }> =>
    import(pathToFileURL(join(root, 'dist/codegen/cli/generated.js')).href) as never;
  const one = (path: string): unknown => ({
    kernels: [],
    manifest: {},
    hash: 'x',
    diagnostics: { any: false },
    files: [{ path, text: 'export {};\n', hash: 'y' }],
  });

  test('never leaves the folder of generated files, by names or by links', async ({ onTestFinished }) => {
    const { root, remove } = copyProject();
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'trefoil-outside-')));
    onTestFinished(() => {
      remove();
      rmSync(outside, { recursive: true, force: true });
    });
    const generated = join(root, 'generated');
    const before = readdirSync(generated, { recursive: true }).length;
    const { writeGenerated } = await load(root);
    for (const path of ['../../x.ts', '../x.ts', '/tmp/trefoil-x.ts', 'typescript/../../x.ts', '..', '.'])
      await expect(writeGenerated(one(path)), path).rejects.toThrow();
    expect(existsSync(join(root, 'x.ts'))).toBe(false);
    expect(readdirSync(generated, { recursive: true }).length).toBe(before);

    // A folder that is a link is refused, and what it leads to stays as it is.
    writeFileSync(join(outside, 'sum.ts'), 'theirs');
    renameSync(join(generated, 'typescript'), join(generated, 'before'));
    symlinkSync(outside, join(generated, 'typescript'), 'junction');
    await expect(writeGenerated(one('typescript/sum.ts'))).rejects.toThrow(/is a link/);
    await expect(writeGenerated(one('typescript/deep/sum.ts'))).rejects.toThrow(/is a link/);
    expect(readdirSync(outside)).toEqual(['sum.ts']);
    expect(readFileSync(join(outside, 'sum.ts'), 'utf8')).toBe('theirs');
    rmSync(join(generated, 'typescript'));
    renameSync(join(generated, 'before'), join(generated, 'typescript'));

    // A file that is a link becomes a file; what it leads to stays as it is.
    mkdirSync(join(generated, 'typescript', 'odd'));
    for (const name of ['sum.ts', 'sum.ts.new'])
      symlinkSync(join(outside, 'sum.ts'), join(generated, 'typescript', 'odd', name));
    await writeGenerated(one('typescript/odd/sum.ts'));
    expect(readFileSync(join(outside, 'sum.ts'), 'utf8')).toBe('theirs');
    expect(lstatSync(join(generated, 'typescript', 'odd', 'sum.ts')).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(generated, 'typescript', 'odd', 'sum.ts'), 'utf8')).toBe('export {};\n');
  });
});
