/** The types of the API, and of these tests, hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

it('the compiler agrees', { timeout: 180_000 }, () => {
  const here = dirname(fileURLToPath(import.meta.url));
  // Tests that know the compiler would draw all of its types in, which takes longer than everything else here.
  const knowsTheCompiler = (path: string): boolean =>
    /support\/(?:subject|sample)\.js/.test(readFileSync(path, 'utf8'));
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(here, name))
    .filter((path) => !knowsTheCompiler(path));
  expect(files.length).toBeGreaterThan(12);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    strict: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    verbatimModuleSyntax: true,
  });
  const found = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const { line } = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? { line: -1 };
    return `${diagnostic.file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
  });
  expect(found).toEqual([]);
});
