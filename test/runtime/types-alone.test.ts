/** What a caller's own project needs for the types of the API, as README says. */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.js';

const PROGRAM = `import { createRuntime } from 'trefoil';
const rt = await createRuntime({ backend: 'ts' });
export const total: number = rt.sum({ x: Float64Array.of(1) }).sum;
export const later: Promise<{ sum: number }> = rt.sum.async({ x: Float64Array.of(1) }, {}, { signal: AbortSignal.timeout(1) });
`;

function errorsOf(own: ts.CompilerOptions): string[] {
  const file = join(ROOT, 'test', 'runtime', 'caller.ts');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    ...own,
  };
  const host = ts.createCompilerHost(options);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.readFile = (path) => (path === file ? PROGRAM : readFile(path));
  host.fileExists = (path) => path === file || fileExists(path);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the library of browsers is enough', { timeout: 60_000 }, () => {
  expect(errorsOf({ lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] })).toEqual([]);
});

test('and so is that of Node, where libraries are not checked', { timeout: 60_000 }, () => {
  expect(errorsOf({ lib: ['lib.es2022.d.ts'], types: ['node'], skipLibCheck: true })).toEqual([]);
});

test('with neither the compiler misses what README names', { timeout: 60_000 }, () => {
  const errors = errorsOf({ lib: ['lib.es2022.d.ts'] }).join('\n');
  for (const name of ['AbortSignal', 'URL', 'WebAssembly']) expect(errors).toContain(`'${name}'`);
});
