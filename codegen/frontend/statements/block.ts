/** Blocks: statements in a scope of their own, each read whatever mistakes the others have. */
import type * as K from '../../ir/kernel-ir.js';
import type { Context } from '../context.js';
import { abandon, guarded } from '../recover.js';
import { BROKEN, value, variable } from '../scope.js';
import type * as S from '../syntax.js';

/** `before` runs inside the scope: it says what is known there. */
export function block(cx: Context, body: readonly S.Stmt[], before: () => void = () => {}): K.Stmt[] {
  return cx.nested(() => {
    before();
    for (const statement of body) guarded(cx, statement, () => cx.execute(statement));
  }).stmts;
}

export function blockStatement(cx: Context, node: S.BlockStmt): void {
  for (const statement of block(cx, node.body)) cx.emit(statement);
}

/** A statement that was reported: what stands inside is read for further mistakes. */
export function brokenStatement(cx: Context, node: S.BrokenStmt): void {
  cx.doubting(() =>
    block(cx, node.body, () => {
      for (const name of node.counters) cx.scope.bind(name, value(variable('index', cx.fresh(name), node.span)));
      for (const name of node.declares) cx.scope.bind(name, BROKEN);
    }),
  );
  abandon(cx, node);
}
