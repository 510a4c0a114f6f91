/** A file that needs more than 400 lines is two ideas, and so is a function that needs more than 80. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from '../support/files.js';

const MOST = { file: 400, function: 80 };

const own = (...endings: string[]): string[] =>
  filesUnder('', ...endings).filter((file) => !file.startsWith('generated/'));

test(`no source file has more than ${MOST.file} lines`, () => {
  const files = own('.ts', '.mjs', '.js', '.rs', '.py');
  expect(files.length).toBeGreaterThan(100);
  const long = files
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST.file);
  expect(long).toEqual([]);
});

/** What is made by a program, and kept as it was made. */
const isMade = (file: string): boolean => file.startsWith('test/fuzz/regressions/');

/** A group of tests is a list of functions, not one; so is the body of a kernel, whose helpers count. */
const isGroup = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && /^(?:describe\b|kernel$)/.test(node.parent.expression.getText());

test(`no function has more than ${MOST.function} lines`, () => {
  const found: string[] = [];
  for (const file of own('.ts', '.mjs', '.js').filter((path) => !isMade(path))) {
    const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    const lineAt = (place: number): number => source.getLineAndCharacterOfPosition(place).line;
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && !isGroup(node)) {
        const first = lineAt(node.getStart(source));
        const lines = lineAt(node.end) - first + 1;
        if (lines > MOST.function) found.push(`${file}:${first + 1} has ${lines} lines`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(found).toEqual([]);
});
