/** Mutations of a source as a syntax tree: expressions, statements, names, numbers and shapes replaced, deleted, doubled or wrapped, so that it stays syntax. */
import ts from 'typescript';
import { put } from './put.mjs';

const SHAPES = [
  "'n'",
  "'rows'",
  "'cols'",
  "'n - 1'",
  "'2 * n'",
  "'n / 2'",
  "'min(rows, cols)'",
  "'0'",
  "'1'",
  "'-1'",
  "''",
  "'n +'",
  "'(n'",
  "'constructor'",
  "'n * n * n * n'",
  "'99999999999'",
];
const DTYPES = ["'f64'", "'f32'", "'i32'", "'u32'", "'u8'", "'i64'"];
const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '7',
  '128',
  '129',
  '0.0',
  '1.0',
  '0.5',
  '-1',
  '2147483647',
  '2147483648',
  '4294967295',
  '1e308',
  '1e-320',
  '1e400',
  '9007199254740993',
  '0xff',
  '1_000',
  'NaN',
  'Infinity',
  '-Infinity',
];
const OPERATORS = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '<',
  '<=',
  '>',
  '>=',
  '===',
  '!==',
  '&&',
  '||',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  '>>>',
  '==',
  '**',
];
const ASSIGNMENTS = ['=', '+=', '-=', '*=', '/=', '%='];

/** What a statement is put into. */
const AROUND_STATEMENTS = [
  'if (x.length > 3) { @ }',
  'for (let q = 0; q < 3; q++) { @ }',
  'each(3, (q) => { @ });',
  'where(0, 3, (q) => q > 0, (q) => { @ });',
  '{ @ }',
  'iterate(3, (q) => { @ return q > 1; });',
  'const helper = (): void => { @ }; helper();',
  'if (true) return; @',
];
/** What an expression is put into. */
const AROUND_EXPRESSIONS = [
  '-@',
  '(@) + 1',
  '(@) > 0 ? @ : 0.0',
  'sqrt(@)',
  'toI32(@)',
  'toF64(@)',
  'abs(@)',
  'min(@, 3)',
  'clampIndex(@, 4)',
  'sum(3, (q) => @)',
  'argmin(3, (q) => @)',
  '{ a: @ }.a',
  '!(@)',
  'f32(@)',
  'u32(@)',
];
const ARGUMENTS = ['3', '0', 'NaN', 'x', 'y', 'x.length', '(k) => k', '(k) => 1.0', '() => {}', '{}', '[1, 2]'];

/** Every node of a kind, by its place. */
function nodesOf(source, fits) {
  const found = [];
  const visit = (node) => {
    if (fits(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isStatement = (node) => ts.isStatement(node) && !ts.isBlock(node) && !ts.isImportDeclaration(node);
const isExpression = (node) =>
  ts.isExpression(node) &&
  !(
    node.parent &&
    (ts.isExpressionStatement(node.parent) ||
      (ts.isCallExpression(node.parent) && node.parent.expression === node) ||
      ts.isPropertyAccessExpression(node.parent) ||
      (ts.isVariableDeclaration(node.parent) && node.parent.parent.parent.parent?.kind === ts.SyntaxKind.SourceFile))
  );

const isInner = (node) => isStatement(node) && node.parent.kind !== ts.SyntaxKind.SourceFile;

/** A source that is mutated: its nodes, and the text with one of them replaced. */
class Tree {
  constructor(text, choose) {
    this.text = text;
    this.choose = choose;
    this.source = ts.createSourceFile('k.ts', text, ts.ScriptTarget.ES2022, true);
  }

  nodes(fits) {
    return nodesOf(this.source, fits);
  }

  words(node) {
    return node.getText(this.source);
  }

  put(node, instead) {
    return put(this.text, { start: node.getStart(this.source), end: node.getEnd() }, instead);
  }

  /** The text with one of the nodes replaced by what `write` gives for it; as it is where there are none. */
  replaceOne(nodes, write) {
    if (nodes.length === 0) return this.text;
    const node = this.choose.of(nodes);
    return this.put(node, write(node));
  }
}

const isAssignment = (operator) => /=$/.test(operator) && !/[=!<>]=/.test(operator);

/** Ways to go wrong, as often as each other. */
const MUTATIONS = [
  function anotherExpression(tree) {
    return tree.replaceOne(tree.nodes(isExpression), () => tree.words(tree.choose.of(tree.nodes(isExpression))));
  },
  function noStatement(tree) {
    return tree.replaceOne(tree.nodes(isStatement), () => '');
  },
  function statementTwice(tree) {
    return tree.replaceOne(tree.nodes(isStatement), (node) => `${tree.words(node)}\n${tree.words(node)}`);
  },
  function anotherStatement(tree) {
    const inner = tree.nodes(isInner);
    return tree.replaceOne(inner, () => tree.words(tree.choose.of(inner)));
  },
  function statementInside(tree) {
    const inner = tree.nodes((node) => isInner(node) && !ts.isReturnStatement(node));
    return tree.replaceOne(inner, (node) => tree.choose.of(AROUND_STATEMENTS).replace('@', () => tree.words(node)));
  },
  function anotherName(tree) {
    const names = tree.nodes((node) => ts.isIdentifier(node));
    return tree.replaceOne(names, () => tree.words(tree.choose.of(names)));
  },
  function anotherNumber(tree) {
    return tree.replaceOne(tree.nodes(ts.isNumericLiteral), () => tree.choose.of(NUMBERS));
  },
  function anotherShape(tree) {
    return tree.replaceOne(tree.nodes(ts.isStringLiteral), () =>
      tree.choose.of(tree.choose.chance(0.7) ? SHAPES : DTYPES),
    );
  },
  function anotherOperator(tree) {
    const operators = tree.nodes(ts.isBinaryExpression).map((node) => node.operatorToken);
    return tree.replaceOne(operators, (operator) =>
      tree.choose.of(isAssignment(tree.words(operator)) ? ASSIGNMENTS : OPERATORS),
    );
  },
  function expressionInside(tree) {
    return tree.replaceOne(tree.nodes(isExpression), (node) =>
      tree.choose.of(AROUND_EXPRESSIONS).replaceAll('@', () => tree.words(node)),
    );
  },
  function foreignExpression(tree, others) {
    const other = ts.createSourceFile('o.ts', tree.choose.of(others), ts.ScriptTarget.ES2022, true);
    const foreign = nodesOf(other, isExpression);
    if (foreign.length === 0) return tree.text;
    return tree.replaceOne(tree.nodes(isExpression), () => tree.choose.of(foreign).getText(other));
  },
  function anotherArgument(tree) {
    const { choose, text } = tree;
    const calls = tree.nodes(ts.isCallExpression).filter((node) => node.arguments.length > 0);
    if (calls.length === 0) return text;
    const call = choose.of(calls);
    const arg = choose.of([...call.arguments]);
    if (choose.chance(0.5)) return tree.put(arg, choose.of(ARGUMENTS));
    const left = [...call.arguments].filter((other) => other !== arg).map((other) => tree.words(other));
    return tree.put(call, `${tree.words(call.expression)}(${left.join(', ')})`);
  },
];

export function mutateTree(text, choose, others) {
  return choose.of(MUTATIONS)(new Tree(text, choose), others);
}
