/** Nothing that callers load makes code from strings, and installing the package runs nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from '../support/files.js';

/** Names whose call, or whose construction, can turn a text into code. */
const MAKERS = new Set([
  'eval',
  'Function',
  'AsyncFunction',
  'GeneratorFunction',
  'importScripts',
  'setImmediate',
  'execScript',
]);
/** These take code as text where their first argument is one. */
const TIMERS = new Set(['setTimeout', 'setInterval']);

/** What is called, without what it is taken from. */
function nameOf(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
}

function suspicionsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const note = (what: string): void =>
      void found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression;
      const name = nameOf(callee);
      const [first] = node.arguments ?? [];
      if (MAKERS.has(name)) note(`${name}()`);
      if (TIMERS.has(name) && first !== undefined && !ts.isArrowFunction(first) && !ts.isFunctionExpression(first))
        note(`${name} of something that is no function`);
      if (callee.kind === ts.SyntaxKind.ImportKeyword && (first === undefined || !ts.isStringLiteral(first)))
        note('import() of an address made at run time');
      // A worker from a Blob or a data: address is code from a string as well.
      if (
        name === 'Worker' &&
        !(
          first !== undefined &&
          ts.isNewExpression(first) &&
          first.arguments?.[0] !== undefined &&
          ts.isStringLiteral(first.arguments[0])
        )
      )
        note('a worker that is no file of ours');
      if (
        name === 'createObjectURL' ||
        name === 'Blob' ||
        name === 'runInThisContext' ||
        name === 'runInNewContext' ||
        name === 'compileFunction'
      )
        note(name);
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'eval')
      note('the option eval');
    if (ts.isStringLiteralLike(node) && /^(?:data:|blob:|node:vm$)/.test(node.text)) note(node.text);
    if (
      ts.isPropertyAccessExpression(node) &&
      node.name.text === 'constructor' &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'constructor'
    )
      note('a constructor of constructors');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('nothing in the runtime or the generated kernels makes code from strings', () => {
  const files = [...filesUnder('runtime', '.ts'), ...filesUnder('generated/typescript', '.ts')];
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap(suspicionsIn)).toEqual([]);
});

test('the check sees what it looks for', () => {
  expect(suspicionsIn('test/support/watchdog.ts')).not.toEqual([]);
});

test('installing runs nothing of ours', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(
    Object.keys(scripts).filter((name) =>
      /^(?:pre|post)?(?:install|prepare|uninstall|dependencies)$|^prepublish/.test(name),
    ),
  ).toEqual([]);
});
