/**
 * How a kernel can become smaller: edits of the text that leave TypeScript. A statement less, an expression replaced by one
 * of its parts or by a number, a name by what it stands for, an input or an output less. Whether one is still a kernel the
 * compiler says.
 */
import ts from 'typescript';

export interface Edit { readonly start: number; readonly end: number; readonly text: string }
export type Candidate = readonly Edit[];

export function apply(text: string, candidate: Candidate): string {
  let result = text;
  for (const { start, end, text: by } of [...candidate].sort((a, b) => b.start - a.start)) result = result.slice(0, start) + by + result.slice(end);
  return result.replace(/\n\s*(?=\n)/g, '');
}

/** As many candidates as do not meet, the first ones first. */
export function compatible(all: readonly Candidate[]): Edit[] {
  const taken: Edit[] = [];
  for (const candidate of all) {
    if (candidate.every((edit) => taken.every((other) => edit.end <= other.start || other.end <= edit.start))) taken.push(...candidate);
  }
  return taken;
}

/** How much there is to read: tokens, of which plain numbers count less than names. */
export function weightOf(text: string): number {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  let weight = 0;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const token = scanner.getTokenText();
    weight += kind === ts.SyntaxKind.NumericLiteral ? 0.5 + plainness(token) : kind === ts.SyntaxKind.StringLiteral ? 1 + token.length / 50 : 1;
  }
  return weight;
}

const PLAIN = ['0', '1', '2', '0.5'];
const plainness = (literal: string): number => {
  const at = PLAIN.indexOf(literal);
  return at >= 0 ? at / 20 : Math.min(0.45, 0.2 + literal.length / 40);
};

export function candidates(text: string): Candidate[] {
  const file = ts.createSourceFile('kernel.ts', text, ts.ScriptTarget.ES2022, true);
  const found: Candidate[] = [];
  const replace = (node: ts.Node, by: string): void => { if (by !== node.getText(file)) found.push([{ start: node.getStart(file), end: node.getEnd(), text: by }]); };
  const lengths = [...new Set([...text.matchAll(/\b\w+\.(?:length|rows|cols)\b/g)].map(([length]) => length))];
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && !ts.isBlock(node) && !ts.isImportDeclaration(node) && !isKernel(node)) replace(node, '');
    if (ts.isIfStatement(node)) {
      replace(node, inside(node.thenStatement, file));
      if (node.elseStatement) {
        replace(node, inside(node.elseStatement, file));
        found.push([{ start: node.thenStatement.getEnd(), end: node.getEnd(), text: '' }]);
      }
    }
    if (ts.isForStatement(node)) replace(node, once(node, file));
    if (ts.isArrowFunction(node) && ts.isBlock(node.body) && node.body.statements.length === 1) {
      const [only] = node.body.statements;
      if (ts.isReturnStatement(only!) && only.expression) replace(node.body, only.expression.getText(file));
    }
    if (ts.isExpression(node) && isValue(node)) {
      for (const part of partsOf(node)) replace(node, part.getText(file));
      for (const plain of [...PLAIN, 'true']) replace(node, plain);
      if (ts.isPropertyAccessExpression(node) && lengths.includes(node.getText(file))) for (const other of lengths) replace(node, other);
    }
    if (ts.isStringLiteral(node) && ts.isCallExpression(node.parent)) for (const size of node.text.match(/[A-Za-z]\w*/g) ?? []) replace(node, `'${size}'`);
    if (ts.isVariableStatement(node) && !isKernel(node)) found.push(...inlined(node, file));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  const unused = unusedNames(file);
  return [...(unused.length > 1 ? [compatible(unused)] : []), ...unused, ...declarations(file), ...found].filter((candidate) => candidate.length > 0);
}

const isKernel = (node: ts.Node): boolean => ts.isVariableStatement(node) && (ts.getCombinedModifierFlags(node.declarationList.declarations[0]!) & ts.ModifierFlags.Export) !== 0;

const inside = (node: ts.Statement, file: ts.SourceFile): string => (ts.isBlock(node) ? node.statements.map((s) => s.getText(file)).join('\n') : node.getText(file));

/** The body of a loop, for a counter of 0. */
function once(node: ts.ForStatement, file: ts.SourceFile): string {
  const list = node.initializer;
  const body = inside(node.statement, file);
  const counter = list && ts.isVariableDeclarationList(list) ? list.declarations[0]!.name.getText(file) : undefined;
  return counter === undefined ? body : body.replace(new RegExp(`\\b${counter}\\b`, 'g'), '0');
}

/** Something with a number or a truth value, as far as the syntax tells. */
function isValue(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isExpressionStatement(parent)) return false;
  // What is assigned, called, or looked into is no value of its own.
  if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent.operatorToken.kind)) return false;
  if ((ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isNonNullExpression(parent)) && parent.expression === node && !ts.isParenthesizedExpression(node)) return false;
  if (ts.isPrefixUnaryExpression(parent) && parent.operator !== ts.SyntaxKind.MinusToken && parent.operator !== ts.SyntaxKind.ExclamationToken) return false;
  if (ts.isPostfixUnaryExpression(parent) || ts.isPropertyAssignment(parent)) return false;
  if (ts.isBinaryExpression(node)) return !isAssignment(node.operatorToken.kind);
  if (ts.isIdentifier(node)) return isRead(node) && !(ts.isCallExpression(parent) && parent.arguments[0] === node);
  return ts.isCallExpression(node) || ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isNonNullExpression(node)
    || ts.isPropertyAccessExpression(node) || ts.isNumericLiteral(node);
}

const isAssignment = (kind: ts.SyntaxKind): boolean => kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** Whether a name stands for a value and is not being introduced. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  return !((ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isPropertyAssignment(parent)
    || ts.isTypeAliasDeclaration(parent)) && parent.name === node) && !(ts.isPropertyAccessExpression(parent) && parent.name === node) && !ts.isTypeReferenceNode(parent);
}

function partsOf(node: ts.Expression): ts.Expression[] {
  if (ts.isBinaryExpression(node)) return [node.left, node.right];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse, node.condition];
  if (ts.isParenthesizedExpression(node)) return [node.expression];
  if (ts.isPrefixUnaryExpression(node)) return [node.operand];
  if (ts.isCallExpression(node)) return node.arguments.flatMap((arg) => (ts.isArrowFunction(arg) ? (ts.isBlock(arg.body) ? [] : [arg.body]) : [arg]));
  return [];
}

function identifiers(within: ts.Node): Map<string, ts.Identifier[]> {
  const found = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.set(node.text, [...(found.get(node.text) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}

/** A name replaced by what it is declared as, where nothing assigns it. */
function inlined(statement: ts.VariableStatement, file: ts.SourceFile): Candidate[] {
  const [declaration] = statement.declarationList.declarations;
  if (!declaration?.initializer || !ts.isIdentifier(declaration.name) || ts.isArrowFunction(declaration.initializer)) return [];
  const value = declaration.initializer.getText(file);
  const uses = (identifiers(file).get(declaration.name.text) ?? []).filter((node) => node !== declaration.name && isRead(node));
  if (uses.length === 0) return [];
  const plain = /^[\w.]+$/.test(value);
  return [[{ start: statement.getStart(file), end: statement.getEnd(), text: '' }, ...uses.map((node) => ({ start: node.getStart(file), end: node.getEnd(), text: plain ? value : `(${value})` }))]];
}

/** Everything that is declared and not mentioned again. */
function unusedNames(file: ts.SourceFile): Candidate[] {
  const found: Candidate[] = [];
  const all = identifiers(file);
  const once = (name: ts.Node): boolean => ts.isIdentifier(name) && all.get(name.text)!.length === 1;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableStatement(node) && !isKernel(node) && node.declarationList.declarations.every(({ name }) => once(name))) found.push([{ start: node.getStart(file), end: node.getEnd(), text: '' }]);
    else if (ts.isTypeAliasDeclaration(node) && once(node.name)) found.push([{ start: node.getStart(file), end: node.getEnd(), text: '' }]);
    else if (ts.isImportSpecifier(node) && once(node.name)) found.push([listItem(node)]);
    else if (ts.isParameter(node) && ts.isArrowFunction(node.parent) && node.parent.parameters.at(-1) === node && once(node.name)) found.push([listItem(node, node.parent.parameters.length > 1)]);
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** Parts of the declaration: inputs, parameters and outputs with everything that mentions them, rules, and what more is said about one. */
function declarations(file: ts.SourceFile): Candidate[] {
  const found: Candidate[] = [];
  const statement = file.statements.find(isKernel) as ts.VariableStatement | undefined;
  const call = statement?.declarationList.declarations[0]?.initializer;
  if (call === undefined || !ts.isCallExpression(call) || call.arguments.length !== 2) return found;
  const [declared, body] = call.arguments as unknown as [ts.Expression, ts.Expression];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) found.push([listItem(node)]);
    if (ts.isObjectLiteralExpression(node) && ts.isCallExpression(node.parent)) found.push([listItem(node, node.parent.arguments.length > 1)]);
    ts.forEachChild(node, visit);
  };
  visit(declared);
  if (!ts.isArrowFunction(body)) return found;
  for (const pattern of body.parameters) {
    if (!ts.isObjectBindingPattern(pattern.name)) continue;
    for (const element of pattern.name.elements) {
      const name = element.name.getText(file);
      const property = identifiers(declared).get(name)?.find(({ parent }) => ts.isPropertyAssignment(parent) && ts.isCallExpression(parent.initializer))?.parent;
      if (property === undefined) continue;
      const own: Edit[] = [listItem(element), listItem(property)];
      const mentions = mentioning(body.body, name, file);
      found.push(compatible([own, ...mentions.map((edit) => [edit])]));
    }
  }
  return found;
}

/** An item of a list with the comma behind it, or the one before. */
function listItem(node: ts.Node, before = false): Edit {
  const text = node.getSourceFile().text;
  const comma = before ? /\s*,\s*$/.exec(text.slice(0, node.getStart())) : null;
  const after = /^\s*,\s*/.exec(text.slice(node.getEnd()));
  return { start: node.getStart() - (comma?.[0].length ?? 0), end: node.getEnd() + (comma ? 0 : after?.[0].length ?? 0), text: '' };
}

/** The smallest statements with this name in them. */
function mentioning(body: ts.Node, name: string, file: ts.SourceFile): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): boolean => {
    let own = ts.isIdentifier(node) && node.text === name;
    ts.forEachChild(node, (child) => { own = visit(child) || own; });
    if (own && ts.isStatement(node) && !ts.isBlock(node)) {
      edits.push({ start: node.getStart(file), end: node.getEnd(), text: '' });
      return false;
    }
    return own;
  };
  visit(body);
  return edits;
}
