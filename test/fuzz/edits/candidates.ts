/**
 * How a kernel can become smaller: edits of the text that leave TypeScript. A statement less, an expression replaced by one
 * of its parts or by a number, a name by what it stands for, a loop by its first step, a dimension, an input or an output less.
 * Whether one is still a kernel the compiler says.
 */
import ts from 'typescript';
import { between, compatible, isAssignment, isKernel, isRead, replaced, type Candidate } from './edit.js';
import { firstStep, firstTerm, plainerWindows } from './loops.js';
import { declarations, unusedNames, withoutVariable } from './names.js';
import { arraysOf, fewerDimensions, plainerShapes } from './shapes.js';

/** What is harder to read than the tokens that it takes. */
const HEAVY: Readonly<Record<string, number>> = { windows: 8, series: 4, matrix: 1, localMatrix: 1 };

function weightOfToken(kind: ts.SyntaxKind, token: string): number {
  if (kind === ts.SyntaxKind.NumericLiteral) return 0.5 + plainness(token);
  if (kind === ts.SyntaxKind.StringLiteral) return 1 + token.length / 50;
  return HEAVY[token] ?? 1;
}

/** How much there is to read: tokens, of which plain numbers count less than names, and sizes. */
export function weightOf(text: string): number {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  let weight = 0;
  const texts = new Set<string>();
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const token = scanner.getTokenText();
    if (kind === ts.SyntaxKind.StringLiteral) texts.add(token);
    weight += weightOfToken(kind, token);
  }
  return weight + texts.size;
}

const PLAIN = ['0', '1', '2', '0.5'];
const plainness = (literal: string): number => {
  const at = PLAIN.indexOf(literal);
  return at >= 0 ? at / 20 : Math.min(0.45, 0.2 + literal.length / 40);
};

export function candidates(text: string): Candidate[] {
  const file = ts.createSourceFile('kernel.ts', text, ts.ScriptTarget.ES2022, true);
  const found: Candidate[] = [];
  const replace = (node: ts.Node, by: string): void => {
    if (by !== node.getText(file)) found.push([replaced(node, by)]);
  };
  const inputs = arraysOf(file)
    .filter(({ role }) => role === 'inputs')
    .map(({ name }) => name);
  const lengths = [...new Set([...text.matchAll(/\b\w+\.(?:length|rows|cols)\b/g)].map(([length]) => length))];
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && !ts.isBlock(node) && !ts.isImportDeclaration(node) && !isKernel(node))
      replace(node, '');
    if (ts.isIfStatement(node)) {
      replace(node, inside(node.thenStatement, file));
      if (node.elseStatement) {
        replace(node, inside(node.elseStatement, file));
        found.push([between(node.thenStatement.getEnd(), node.getEnd())]);
      }
    }
    found.push(firstStep(node), ...plainerWindows(node, inputs));
    if (ts.isArrowFunction(node) && ts.isBlock(node.body) && node.body.statements.length === 1) {
      const [only] = node.body.statements;
      if (ts.isReturnStatement(only!) && only.expression) replace(node.body, only.expression.getText(file));
    }
    if (ts.isExpression(node) && isValue(node)) {
      for (const part of partsOf(node)) replace(node, part.getText(file));
      if (ts.isCallExpression(node)) found.push(firstTerm(node));
      for (const plain of [...PLAIN, 'true']) replace(node, plain);
      if (ts.isPropertyAccessExpression(node) && lengths.includes(node.getText(file)))
        for (const other of lengths) replace(node, other);
    }
    if (ts.isStringLiteral(node) && ts.isCallExpression(node.parent))
      for (const size of node.text.match(/[A-Za-z]\w*/g) ?? []) replace(node, `'${size}'`);
    if (ts.isVariableStatement(node) && !isKernel(node)) found.push(...withoutVariable(node, file));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  const unused = unusedNames(file);
  return [
    ...(unused.length > 1 ? [compatible(unused)] : []),
    ...unused,
    ...declarations(file),
    ...fewerDimensions(file),
    ...plainerShapes(file),
    ...found,
  ].filter((candidate) => candidate.length > 0);
}

const inside = (node: ts.Statement, file: ts.SourceFile): string =>
  ts.isBlock(node) ? node.statements.map((s) => s.getText(file)).join('\n') : node.getText(file);

/** Something with a number or a truth value, as far as the syntax tells. */
function isValue(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isExpressionStatement(parent)) return false;
  // What is assigned, called, or looked into is no value of its own.
  if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent.operatorToken.kind)) return false;
  if (
    (ts.isCallExpression(parent) ||
      ts.isPropertyAccessExpression(parent) ||
      ts.isElementAccessExpression(parent) ||
      ts.isNonNullExpression(parent)) &&
    parent.expression === node &&
    !ts.isParenthesizedExpression(node)
  )
    return false;
  if (
    ts.isPrefixUnaryExpression(parent) &&
    parent.operator !== ts.SyntaxKind.MinusToken &&
    parent.operator !== ts.SyntaxKind.ExclamationToken
  )
    return false;
  if (ts.isPostfixUnaryExpression(parent) || ts.isPropertyAssignment(parent)) return false;
  if (ts.isBinaryExpression(node)) return !isAssignment(node.operatorToken.kind);
  if (ts.isIdentifier(node)) return isRead(node) && !(ts.isCallExpression(parent) && parent.arguments[0] === node);
  return (
    ts.isCallExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isPrefixUnaryExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isNumericLiteral(node)
  );
}

function partsOf(node: ts.Expression): ts.Expression[] {
  if (ts.isBinaryExpression(node)) return [node.left, node.right];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse, node.condition];
  if (ts.isParenthesizedExpression(node)) return [node.expression];
  if (ts.isPrefixUnaryExpression(node)) return [node.operand];
  if (ts.isCallExpression(node))
    return node.arguments.flatMap((arg) => {
      if (!ts.isArrowFunction(arg)) return [arg];
      return ts.isBlock(arg.body) ? [] : [arg.body];
    });
  return [];
}
