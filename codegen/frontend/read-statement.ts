/** Statements: declarations, assignments, branches, `while` and jumps; `for` has a file of its own. */
import { ts } from 'ts-morph';
import { Reported } from '../diagnostics/diagnostics.js';
import { declaredIn } from './names-in.js';
import type { NodeReader } from './node-reader.js';
import { readExpression } from './read-expression.js';
import { readFunction, readPattern, readType } from './read-function.js';
import { readLoop } from './read-loop.js';
import type { Expr, Stmt } from './syntax.js';
import { ASSIGNMENT, assigns, longAssignment, powerInstead, wordOf } from './unsupported.js';

const K = ts.SyntaxKind;

export function readBlock(reader: NodeReader, node: ts.Block): Stmt[] {
  return statements(reader, node.statements);
}

/** What a branch or a loop does: a block, or one statement without braces. */
export function readBody(reader: NodeReader, node: ts.Statement): Stmt[] {
  return ts.isBlock(node) ? readBlock(reader, node) : statement(reader, node);
}

function statements(reader: NodeReader, nodes: readonly ts.Statement[]): Stmt[] {
  return nodes.flatMap((node) => statement(reader, node));
}

function statement(reader: NodeReader, node: ts.Statement): Stmt[] {
  const span = reader.span(node);
  if (ts.isVariableStatement(node)) return variables(reader, node);
  if (ts.isFunctionDeclaration(node) && node.name && node.body) return [localFunction(reader, node, node.name)];
  if (ts.isExpressionStatement(node)) return [effect(reader, node.expression)];
  if (ts.isIfStatement(node))
    return [
      {
        k: 'if',
        cond: readExpression(reader, node.expression),
        then: readBody(reader, node.thenStatement),
        else: node.elseStatement ? readBody(reader, node.elseStatement) : [],
        span,
      },
    ];
  if (ts.isForStatement(node)) return [readLoop(reader, node)];
  if (ts.isWhileStatement(node))
    return [
      {
        k: 'while',
        cond: readExpression(reader, node.expression),
        body: readBody(reader, node.statement),
        span,
      },
    ];
  if (ts.isReturnStatement(node))
    return [{ k: 'return', ...(node.expression ? { value: readExpression(reader, node.expression) } : {}), span }];
  if (ts.isBreakStatement(node) && !node.label) return [{ k: 'break', span }];
  if (ts.isContinueStatement(node) && !node.label) return [{ k: 'continue', span }];
  if (ts.isBlock(node)) return [{ k: 'block', body: readBlock(reader, node), span }];
  if (node.kind === K.EmptyStatement) return [];
  return [unsupported(reader, node)];
}

function unsupported(reader: NodeReader, node: ts.Statement): Stmt {
  // A jump to a label is part of the label's mistake.
  if (!ts.isBreakStatement(node) && !ts.isContinueStatement(node)) {
    reader.refuseDecorators(node);
    reader.refuse(node);
  }
  return reader.brokenStmt(node, {
    body: inside(reader, node),
    declares: ts.isForOfStatement(node) || ts.isForInStatement(node) ? declaredIn(node.initializer) : declaredIn(node),
  });
}

/** The statements inside one that is not part of the language: they may hold mistakes of their own. */
function inside(reader: NodeReader, node: ts.Statement): Stmt[] {
  if (ts.isIterationStatement(node, false)) return readBody(reader, node.statement);
  if (ts.isLabeledStatement(node)) return readBody(reader, node.statement);
  if (ts.isTryStatement(node))
    return [node.tryBlock, ...(node.finallyBlock ? [node.finallyBlock] : [])].flatMap((b) => readBlock(reader, b));
  if (ts.isSwitchStatement(node))
    return node.caseBlock.clauses.flatMap((clause) =>
      statements(
        reader,
        clause.statements.filter((s) => !ts.isBreakStatement(s)),
      ),
    );
  return [];
}

// ---------------------------------------------------------------- declarations

function variables(reader: NodeReader, node: ts.VariableStatement): Stmt[] {
  const word = wordOf(node.declarationList);
  if (word !== 'const' && word !== 'let') {
    reader.report('TF1001', node, `\`${word}\` is not part of the language.`, {
      hint: 'Write `let`, or `const` for what does not change.',
    });
  }
  return node.declarationList.declarations.map((d) => orBroken(reader, d, () => variable(reader, d, word !== 'const')));
}

function variable(reader: NodeReader, node: ts.VariableDeclaration, mutable: boolean): Stmt {
  if (!node.initializer)
    reader.fail(
      'TF1001',
      node,
      `The variable \`${reader.text(node.name)}\` has no initial value.`,
      `Write \`let ${reader.text(node.name)} = 0.0;\`, or another value.`,
    );
  return {
    k: 'variable',
    mutable,
    pattern: readPattern(reader, node.name),
    ...(node.type ? { type: readType(reader, node.type) } : {}),
    init: readExpression(reader, node.initializer),
    span: reader.span(node),
  };
}

function localFunction(reader: NodeReader, node: ts.FunctionDeclaration, name: ts.Identifier): Stmt {
  return orBroken(reader, node, () => ({
    k: 'variable',
    mutable: false,
    pattern: { k: 'name', name: name.text, span: reader.span(name) },
    init: readFunction(reader, node),
    span: reader.span(node),
  }));
}

function orBroken(reader: NodeReader, node: ts.Node, read: () => Stmt): Stmt {
  try {
    return read();
  } catch (error) {
    if (error instanceof Reported) return reader.brokenStmt(node);
    throw error;
  }
}

// ---------------------------------------------------------------- assignments

/** An expression whose value nobody takes. */
function effect(reader: NodeReader, node: ts.Expression): Stmt {
  if (ts.isParenthesizedExpression(node)) return effect(reader, node.expression);
  if (ts.isBinaryExpression(node)) {
    const op = reader.text(node.operatorToken);
    if (assigns(op)) return assignment(reader, node, op);
  }
  if (
    (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) &&
    (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken)
  ) {
    const span = reader.span(node);
    const one: Expr = { k: 'num', value: 1, point: false, span };
    const op = node.operator === K.PlusPlusToken ? '+' : '-';
    return { k: 'assignment', op, target: target(reader, node.operand), value: one, span };
  }
  return { k: 'evaluate', value: readExpression(reader, node), span: reader.span(node) };
}

function assignment(reader: NodeReader, node: ts.BinaryExpression, op: string): Stmt {
  const span = reader.span(node);
  if (ASSIGNMENT.test(op))
    return {
      k: 'assignment',
      op: op.slice(0, -1),
      target: target(reader, node.left),
      value: readExpression(reader, node.right),
      span,
    };
  const [left, right] = [reader.text(node.left), reader.text(node.right)];
  if (op === '**=') {
    reader.report('TF1003', node, '`**` gives different results in different engines.', {
      hint: powerInstead(left, right).hint,
    });
    return reader.brokenStmt(node);
  }
  const long = longAssignment(op, left, right);
  reader.report(
    'TF1001',
    node,
    `The assignment \`${op}\` is not part of the language.`,
    long === undefined ? { hint: 'Write an `if`.' } : { hint: `Write \`${long}\`.`, fix: { span, text: long } },
  );
  return reader.brokenStmt(node);
}

/** In `x[i]! = y` the `!` says nothing. */
function target(reader: NodeReader, node: ts.Expression): Expr {
  return readExpression(reader, ts.isNonNullExpression(node) ? node.expression : node);
}
