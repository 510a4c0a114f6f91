/** Dispatch: which function reads which construct of a body. The one place that knows them all; they know the context alone. */
import { Reported } from '../diagnostics/diagnostics.js';
import { call } from './calls/call.js';
import { Context } from './context.js';
import { conditional } from './expressions/choices.js';
import { element } from './expressions/elements.js';
import {
  functionLiteral,
  numberLiteral,
  recordLiteral,
  refuseList,
  refuseText,
  truthLiteral,
} from './expressions/literals.js';
import { member } from './expressions/members.js';
import { binary, unary } from './expressions/operators.js';
import { resolve } from './resolve.js';
import type { Entity } from './scope.js';
import { assign } from './statements/assignments.js';
import { blockStatement, brokenStatement } from './statements/block.js';
import { expressionStatement } from './statements/expression-statement.js';
import { forStatement } from './statements/for.js';
import { ifStatement } from './statements/if.js';
import { jump, refuseReturn } from './statements/jumps.js';
import { declare } from './statements/variables.js';
import { whileStatement } from './statements/while.js';
import type * as S from './syntax.js';

/** A function for every kind of node. */
type Readers<Node extends { readonly k: string }, Result> = {
  readonly [Kind in Node['k']]: (cx: Context, node: Extract<Node, { k: Kind }>) => Result;
};

const EXPRESSIONS: Readers<S.Expr, Entity> = {
  num: numberLiteral,
  bool: truthLiteral,
  str: refuseText,
  array: refuseList,
  object: recordLiteral,
  arrow: functionLiteral,
  name: (cx, { name, span }) => resolve(cx, name, span),
  unary,
  binary,
  conditional,
  member,
  element,
  call,
  broken: () => {
    throw new Reported();
  },
};

const STATEMENTS: Readers<S.Stmt, void> = {
  variable: declare,
  assignment: assign,
  evaluate: expressionStatement,
  if: ifStatement,
  for: forStatement,
  while: whileStatement,
  block: blockStatement,
  break: jump,
  continue: jump,
  return: refuseReturn,
  broken: brokenStatement,
};

/** A node has the function of its own kind, which the type of the table says and TypeScript cannot follow. */
const readerOf = <Node extends { readonly k: string }, Result>(
  readers: Readers<Node, Result>,
  node: Node,
): ((cx: Context, node: Node) => Result) => readers[node.k as Node['k']] as (cx: Context, node: Node) => Result;

export class KernelContext extends Context {
  elaborate(node: S.Expr): Entity {
    return readerOf(EXPRESSIONS, node)(this, node);
  }

  execute(node: S.Stmt): void {
    readerOf(STATEMENTS, node)(this, node);
  }
}
