/** No test is left out that is not on the list, and the list has nothing that is not left out anywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from '../support/files.js';
import { SKIPPING, skipFor, SKIPS } from '../support/skips.js';

/** Ways to leave a test out; `only` leaves out all others, `fails` turns a failure into a success. */
const WORDS = new Set(['skip', 'skipIf', 'runIf', 'todo', 'only', 'fails']);
const RUNNERS = new Set(['test', 'it', 'describe', 'suite', 'context', 'ctx']);

interface Found {
  readonly file: string;
  readonly title: string;
  readonly word: string;
}

/** `test`, of `test.skipIf(…)`, `test.concurrent.skip`, `context.skip`. */
function runnerOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? runnerOf(node.expression) : undefined;
}

/** The text of the first argument of the call that this is the head of: its title. */
function titleOf(node: ts.Node): string | undefined {
  for (let at: ts.Node = node; at.parent !== undefined; at = at.parent) {
    const call = at.parent;
    if (!ts.isCallExpression(call) && !ts.isPropertyAccessExpression(call)) return undefined;
    const [first] = ts.isCallExpression(call) && call.expression === at ? call.arguments : [];
    if (first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)))
      return first.getText().slice(1, -1);
  }
  return undefined;
}

function functionAround(node: ts.Node): string {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent)
    if (ts.isFunctionDeclaration(at) && at.name) return at.name.text;
  return '';
}

function findIn(file: string, text: string): Found[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAccessExpression(node) &&
      WORDS.has(node.name.text) &&
      RUNNERS.has(runnerOf(node.expression) ?? '')
    ) {
      const inside = ['context', 'ctx'].includes(runnerOf(node.expression)!);
      found.push({
        file,
        word: node.name.text,
        title: inside ? functionAround(node) : (titleOf(node) ?? node.parent.getText().slice(0, 80)),
      });
    }
    // `test('…', { skip: true }, …)`.
    if (
      ts.isPropertyAssignment(node) &&
      WORDS.has(node.name.getText()) &&
      ts.isCallExpression(node.parent.parent) &&
      RUNNERS.has(runnerOf(node.parent.parent.expression) ?? '')
    ) {
      found.push({ file, word: node.name.getText(), title: titleOf(node.parent.parent.expression) ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const all = (): Found[] =>
  filesUnder('test', '.ts').flatMap((file) => findIn(file, readFileSync(join(ROOT, file), 'utf8')));
const key = ({ file, title }: { file: string; title: string }): string => `${file}: ${title}`;

test('what may be left out is listed with its reason, and nothing else', () => {
  const found = all();
  const listed = [...SKIPS.filter(({ by }) => by === undefined), ...SKIPPING];
  expect([...new Set(found.map(key))].sort()).toEqual(listed.map(key).sort());
  expect(found.filter(({ word }) => ['only', 'fails', 'todo'].includes(word)).map(key)).toEqual([]);
  for (const { reason } of [...SKIPS, ...SKIPPING]) expect(reason).toMatch(/\w+ \w+/);
  for (const { by } of SKIPS) if (by !== undefined) expect(SKIPPING.map(({ title }) => title)).toContain(by);
});

test('every way to leave a test out is found', () => {
  const texts = [
    "test.skip('a', () => {});",
    "describe.skipIf(x)('a', () => {});",
    "it.concurrent.runIf(x)('a', () => {});",
    "test.todo('a');",
    "test.only('a', () => {});",
    "test.skipIf(x).each([1])('a', () => {});",
    "test.each([1]).skip('a', () => {});",
    "test('a', { skip: x }, () => {});",
    'test.fails(`a`, () => {});',
  ];
  for (const text of texts)
    expect(
      findIn('file', text).map(({ title }) => title),
      text,
    ).toEqual(['a']);
  expect(findIn('file', "function f(context) { if (x) context.skip('why'); }")).toEqual([
    { file: 'file', word: 'skip', title: 'f' },
  ]);
  expect(findIn('file', 'order.skip; rows.skip(2); test("a", () => {});')).toEqual([]);
});

test('a title of the list stands for the tests below it, whatever a table puts into it', () => {
  expect(
    skipFor('test/oracles/count-matches.test.ts', [
      'countMatches on ts agrees with bytes.count',
      "the whole of 'logs_kafka/server.log'",
    ]),
  ).toBeDefined();
  expect(skipFor('test/runtime/native-abort.test.ts', ['native', 'kmeans'])).toBeDefined();
  expect(skipFor('test/runtime/native-abort.test.ts', ['natively', 'kmeans'])).toBeUndefined();
  expect(skipFor('test/runtime/calls.test.ts', ['native', 'kmeans'])).toBeUndefined();
});
