/**
 * Kernels by somebody who means harm: the compiler executes nothing of them, writes nowhere but into its folder, and
 * what it generates holds no text of theirs where it would mean something.
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
import { copyProject } from '../mutations/copy.mjs';
import { filesUnder, ROOT } from '../support/files.js';
import { compiled, IMPORT, named } from './one-file.js';

/** The command line and the build run tools; they read no kernel themselves. */
const isShell = (file: string): boolean => /^codegen\/(?:cli|build)\//.test(file);

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
        // A module that is named is one of ours, as in a declaration at the top.
        const isNamed = ts.isCallExpression(node) && node.arguments[0] && ts.isStringLiteral(node.arguments[0]);
        if (called?.kind === ts.SyntaxKind.ImportKeyword && !isShell(file) && !isNamed)
          expect.fail(`${file} imports what it computes`);
        if (ts.isImportDeclaration(node)) {
          const from = (node.moduleSpecifier as ts.StringLiteral).text;
          // The plugin of TypeScript's server is a thread, of one file of its own.
          expect(
            /^(?:node:)?(?:vm|module|worker_threads)$/.test(from) &&
              !isShell(file) &&
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
  type Write = (compilation: unknown) => Promise<{ written: string[] }>;
  const load = async (root: string): Promise<{ writeGenerated: Write }> => {
    const own = (path: string): Promise<unknown> => import(pathToFileURL(join(root, 'dist/codegen', path)).href);
    const { writeGenerated } = (await own('cli/generated.js')) as {
      writeGenerated: (at: unknown, c: unknown) => never;
    };
    const { locatedAround } = (await own('build/located.js')) as { locatedAround: (folder: string) => unknown };
    const at = locatedAround(root);
    return { writeGenerated: async (compilation) => writeGenerated(at, compilation) };
  };
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
