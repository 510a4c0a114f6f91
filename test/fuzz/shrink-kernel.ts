/**
 * Makes a failing kernel small. Candidates are edits of the text that leave TypeScript: a statement less, an expression
 * replaced by one of its parts or by a number, an output or an input less. Whether one is still a kernel the compiler
 * says, and whether it still fails the machines say, many candidates at once.
 */
import ts from 'typescript';
import type { Finding } from './check.js';
import type { RunResult } from './run.js';

interface Edit { readonly start: number; readonly end: number; readonly text: string }
type Candidate = readonly Edit[];

/** Candidates tried together, and how long the whole may take, in milliseconds. */
const TOGETHER = 60;
const PATIENCE = 240_000;

export interface Small { readonly text: string; readonly report: string }

export async function shrink(text: string, finding: Finding, run: (sources: { name: string; text: string }[]) => Promise<RunResult>): Promise<Small> {
  const end = performance.now() + PATIENCE;
  let [best, report] = [text, finding.report];
  for (let progress = true; progress && performance.now() < end;) {
    progress = false;
    const all = candidates(best).map((candidate) => ({ candidate, text: apply(best, candidate) })).filter((one) => one.text.length < best.length);
    all.sort((a, b) => a.text.length - b.text.length);
    for (let from = 0; from < all.length && !progress && performance.now() < end; from += TOGETHER) {
      const group = all.slice(from, from + TOGETHER);
      const failing = await failures(finding, group.map((one) => one.text), run);
      if (failing.size === 0) continue;
      // What works alone often works together.
      const together = compatible([...failing.keys()].map((at) => group[at]!.candidate));
      const [first] = [...failing.keys()];
      const joined = apply(best, together);
      const both = together.length > group[first!]!.candidate.length ? (await failures(finding, [joined], run)).get(0) : undefined;
      [best, report] = both === undefined ? [group[first!]!.text, failing.get(first!)!] : [joined, both];
      progress = true;
    }
  }
  return { text: best, report };
}

/** Which of the texts fail in the same way, with their reports. */
async function failures(finding: Finding, texts: readonly string[], run: (sources: { name: string; text: string }[]) => Promise<RunResult>): Promise<Map<number, string>> {
  const named = texts.map((text, at) => ({ name: `small${at}`, text: text.replace(/^export const \w+ = kernel\(/m, `export const small${at} = kernel(`) }));
  let result: RunResult;
  try {
    result = await run(named);
  } catch {
    return new Map();
  }
  return new Map(named.flatMap(({ name }, at): [number, string][] => {
    const found = result.findings.find(({ kernel, kind }) => kernel === name && kind === finding.kind);
    return found === undefined ? [] : [[at, found.report.replaceAll(name, finding.kernel)]];
  }));
}

function apply(text: string, candidate: Candidate): string {
  let result = text;
  for (const { start, end, text: by } of [...candidate].sort((a, b) => b.start - a.start)) result = result.slice(0, start) + by + result.slice(end);
  return result.replace(/\n\s*\n(?:\s*\n)+/g, '\n\n');
}

/** As many candidates as do not meet, the first ones first. */
function compatible(all: readonly Candidate[]): Edit[] {
  const taken: Edit[] = [];
  for (const candidate of all) {
    if (candidate.every((edit) => taken.every((other) => edit.end <= other.start || other.end <= edit.start))) taken.push(...candidate);
  }
  return taken;
}

function candidates(text: string): Candidate[] {
  const file = ts.createSourceFile('kernel.ts', text, ts.ScriptTarget.ES2022, true);
  const found: Candidate[] = [];
  const span = (node: ts.Node): { start: number; end: number } => ({ start: node.getStart(file), end: node.getEnd() });
  const replace = (node: ts.Node, by: string): void => { found.push([{ ...span(node), text: by }]); };
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && !ts.isBlock(node) && !ts.isImportDeclaration(node) && !isKernel(node)) replace(node, '');
    if (ts.isIfStatement(node)) {
      replace(node, inside(node.thenStatement, file));
      if (node.elseStatement) replace(node, inside(node.elseStatement, file));
    }
    if (ts.isForStatement(node)) replace(node, inside(node.statement, file));
    if (ts.isExpression(node) && isValue(node)) {
      for (const part of partsOf(node)) replace(node, part.getText(file));
      for (const plain of ['0.5', '1', '0', 'true']) if (node.getText(file) !== plain) replace(node, plain);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  found.push(...declarations(file, text), ...unusedImports(file));
  return found;
}

const isKernel = (node: ts.Node): boolean => ts.isVariableStatement(node) && (ts.getCombinedModifierFlags(node.declarationList.declarations[0]!) & ts.ModifierFlags.Export) !== 0;

const inside = (node: ts.Statement, file: ts.SourceFile): string => (ts.isBlock(node) ? node.statements.map((s) => s.getText(file)).join('\n') : node.getText(file));

/** Something with a number or a truth value, as far as the syntax tells. */
function isValue(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind < ts.SyntaxKind.FirstAssignment || node.operatorToken.kind > ts.SyntaxKind.LastAssignment;
  const parent = node.parent;
  if (ts.isCallExpression(node)) return !ts.isExpressionStatement(parent) && !ts.isPropertyAssignment(parent);
  return ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isNonNullExpression(node);
}

function partsOf(node: ts.Expression): ts.Expression[] {
  if (ts.isBinaryExpression(node)) return [node.left, node.right];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isParenthesizedExpression(node)) return [node.expression];
  if (ts.isPrefixUnaryExpression(node)) return [node.operand];
  if (ts.isCallExpression(node)) return node.arguments.flatMap((arg) => (ts.isArrowFunction(arg) ? (ts.isBlock(arg.body) ? [] : [arg.body]) : [arg]));
  return [];
}

/** Inputs, parameters and outputs, each with everything that mentions it. */
function declarations(file: ts.SourceFile, text: string): Candidate[] {
  const found: Candidate[] = [];
  const arrow = findArrow(file);
  if (arrow === undefined) return found;
  for (const pattern of arrow.parameters) {
    if (!ts.isObjectBindingPattern(pattern.name)) continue;
    for (const element of pattern.name.elements) {
      const name = element.name.getText(file);
      const edits: Edit[] = [listItem(element, text)];
      const property = findProperty(file, name);
      if (property) edits.push(listItem(property, text));
      edits.push(...mentioning(arrow.body, name, file));
      found.push(compatibleAll(edits));
    }
  }
  // A rule or a group of the declaration.
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:sizes|params)$/.test(node.name.getText(file))) found.push([listItem(node, text)]);
    if (ts.isPropertyAssignment(node) && ts.isPropertyAssignment(node.parent.parent) && node.parent.parent.name.getText(file) === 'sizes') found.push([listItem(node, text)]);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

const compatibleAll = (edits: readonly Edit[]): Edit[] => compatible(edits.map((edit) => [edit]));

function findArrow(file: ts.SourceFile): ts.ArrowFunction | undefined {
  const statement = file.statements.find(isKernel) as ts.VariableStatement | undefined;
  const call = statement?.declarationList.declarations[0]?.initializer;
  const body = call && ts.isCallExpression(call) ? call.arguments[1] : undefined;
  return body && ts.isArrowFunction(body) ? body : undefined;
}

function findProperty(file: ts.SourceFile, name: string): ts.PropertyAssignment | undefined {
  let found: ts.PropertyAssignment | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === name && ts.isCallExpression(node.initializer)) found ??= node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** An item of a list with its comma. */
function listItem(node: ts.Node, text: string): Edit {
  const start = node.getStart();
  const after = /^\s*,\s*/.exec(text.slice(node.getEnd()));
  return { start, end: node.getEnd() + (after?.[0].length ?? 0), text: '' };
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

function unusedImports(file: ts.SourceFile): Candidate[] {
  const counts = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const found: Edit[] = [];
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const names = statement.importClause?.namedBindings;
    if (names && ts.isNamedImports(names)) for (const element of names.elements) if (counts.get(element.name.text) === 1) found.push(listItem(element, file.text));
  }
  return found.length > 0 ? [found] : [];
}
