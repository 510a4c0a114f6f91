/** What decides where a loop asks whether the call is to stop. */
import type * as L from '../../ir/loop-ir.js';
import { visitStmts } from '../../ir/walk-loop.js';

function some(stmts: readonly L.Stmt[], is: (stmt: L.Stmt) => boolean): boolean {
  let found = false;
  visitStmts(stmts, (stmt) => {
    found ||= is(stmt);
  });
  return found;
}

export const hasLoop = (stmts: readonly L.Stmt[]): boolean =>
  some(stmts, ({ k }) => k === 'for' || k === 'while' || k === 'parallel');
/** Whether a loop inside may run for ever. */
export const isEndless = (stmts: readonly L.Stmt[]): boolean =>
  some(stmts, (s) => s.k === 'while' && s.endless === true);
export const hasRegion = (stmts: readonly L.Stmt[]): boolean => some(stmts, ({ k }) => k === 'parallel');

/** Whether a condition says that some size is a handful: `n < 8`. */
export const isShort = (cond: L.Expr): boolean =>
  cond.k === 'op' &&
  (cond.op === 'lt' || cond.op === 'le') &&
  cond.of === 'index' &&
  cond.args[1]!.k === 'const' &&
  cond.args[1]!.value <= 1024;
