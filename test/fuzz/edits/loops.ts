/** Loops that become their first step, and windows that become loops. */
import ts from 'typescript';
import { between, outermost, readAs, replaced, type Candidate, type Edit } from './edit.js';

/** What stands around the body of a loop, taken away. */
function bare(around: ts.Node, body: ts.Node): Edit[] {
  const [first, last] = ts.isBlock(body) ? [body.statements[0], body.statements.at(-1)] : [body, body];
  if (first === undefined || last === undefined) return [replaced(around, '')];
  return [
    between(around.getStart(), first.getStart()),
    between(last.getEnd(), around.getEnd(), ts.isBlock(body) || ts.isStatement(body) ? '' : ';'),
  ];
}

/** The last argument, where it is a function. */
const functionOf = (call: ts.CallExpression): ts.ArrowFunction | undefined => {
  const last = call.arguments.at(-1);
  return last && ts.isArrowFunction(last) ? last : undefined;
};
const namesOf = (arrow: ts.ArrowFunction): string[] => arrow.parameters.map(({ name }) => name.getText());
const calls = (call: ts.CallExpression, name: string): boolean =>
  ts.isIdentifier(call.expression) && call.expression.text === name;

/** A loop, or a call that is a statement and runs a function: the body alone, for a counter of 0. */
export function firstStep(loop: ts.Node): Candidate {
  if (ts.isForStatement(loop)) {
    const list = loop.initializer;
    const counter = list && ts.isVariableDeclarationList(list) ? list.declarations[0]!.name.getText() : undefined;
    return [...bare(loop, loop.statement), ...(counter === undefined ? [] : readAs(loop.statement, counter, '0'))];
  }
  if (!ts.isExpressionStatement(loop) || !ts.isCallExpression(loop.expression) || calls(loop.expression, 'windows'))
    return [];
  const arrow = functionOf(loop.expression);
  return arrow === undefined
    ? []
    : [...bare(loop, arrow.body), ...namesOf(arrow).flatMap((name) => readAs(arrow.body, name, '0'))];
}

/** The loop that counts with a name, seen from where the name is read. */
export function loopOf(name: ts.Identifier): ts.Node | undefined {
  for (let node: ts.Node = name; node.parent !== undefined; node = node.parent) {
    const { parent } = node;
    if (
      ts.isForStatement(parent) &&
      parent.statement === node &&
      parent.initializer &&
      ts.isVariableDeclarationList(parent.initializer) &&
      parent.initializer.declarations[0]!.name.getText() === name.text
    )
      return parent;
    if (ts.isArrowFunction(parent) && parent.body === node && namesOf(parent).includes(name.text)) {
      return ts.isCallExpression(parent.parent) &&
        calls(parent.parent, 'each') &&
        ts.isExpressionStatement(parent.parent.parent)
        ? parent.parent.parent
        : undefined;
    }
  }
  return undefined;
}

/** A reduction that becomes its first term. */
export function firstTerm(call: ts.CallExpression): Candidate {
  const arrow = functionOf(call);
  if (arrow === undefined || ts.isBlock(arrow.body) || ts.isExpressionStatement(call.parent) || calls(call, 'series'))
    return [];
  return [
    between(call.getStart(), arrow.body.getStart(), '('),
    between(arrow.body.getEnd(), call.getEnd(), ')'),
    ...namesOf(arrow).flatMap((name) => readAs(arrow.body, name, '0')),
  ];
}

/** Windows over an array that is there anyway, and as a loop over what they are windows of, each of one value. */
export function plainerWindows(statement: ts.Node, arrays: readonly string[]): Candidate[] {
  if (
    !ts.isExpressionStatement(statement) ||
    !ts.isCallExpression(statement.expression) ||
    !calls(statement.expression, 'windows')
  )
    return [];
  const [source] = statement.expression.arguments;
  const arrow = functionOf(statement.expression);
  const w = arrow?.parameters[0]?.name.getText();
  if (source === undefined || arrow === undefined || w === undefined) return [];
  const col = `${w}c`;
  const loop = (counter: string, length: string): string =>
    `for (let ${counter} = 0; ${counter} < ${length}; ${counter}++) `;
  const as = (head: string, value: string, column: string): Candidate => {
    const parts: Record<string, string> = {
      row: w,
      col: column,
      count: '1',
      sum: value,
      min: value,
      max: value,
      median: value,
      mad: '0.0',
      rank: value,
    };
    const edits = [
      between(statement.getStart(), arrow.body.getStart(), head),
      between(arrow.body.getEnd(), statement.getEnd(), ts.isBlock(arrow.body) ? '' : ';'),
    ];
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && node.expression.getText() === w && node.name.text in parts)
        edits.push(
          replaced(
            ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : node,
            parts[node.name.text]!,
          ),
        );
      ts.forEachChild(node, visit);
    };
    visit(arrow.body);
    return outermost(edits);
  };
  if (ts.isCallExpression(source) && calls(source, 'series')) {
    const element = functionOf(source);
    if (element === undefined || ts.isBlock(element.body)) return [];
    const [counter] = namesOf(element);
    const value = element.body.getText();
    const others = arrays.map((name): Candidate => [replaced(source, name)]);
    return [
      ...others,
      as(
        loop(w, source.arguments[0]!.getText()),
        `(${counter === undefined ? value : value.replace(new RegExp(`\\b${counter}\\b`, 'g'), w)})`,
        '0',
      ),
    ];
  }
  if (!ts.isIdentifier(source)) return [];
  return [
    as(loop(w, `${source.text}.length`), `${source.text}[${w}]!`, '0'),
    as(loop(w, `${source.text}.rows`) + loop(col, `${source.text}.cols`), `${source.text}.at(${w}, ${col})`, col),
  ];
}
